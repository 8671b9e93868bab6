//! The text formats on hard input: quotes, line ends, control characters, names in other scripts.
//! Third-party readers open every format in tests/formats; these tests fail sooner.

use super::{
    Around, Base, Format, Meta, RenderContext, Renderer, bibtex, calendar, csl, dot, graphml, page,
    ris, turtle,
};
use crate::model::event;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Everything that some format must escape.
const TITLE: &str = "Quote \" backslash \\ braces {x} 50% & #1_a $ ~ ^ <b> 'it'; comma, 中文 🙂";
const SUMMARY: &str = "Line one\nline two\ttab\u{0}\u{7}\r\nend";

fn record() -> Value {
    json!({
        "id": "event-1", "kind": "event", "document": "note", "title": TITLE, "summary": SUMMARY,
        "modality": "reported", "modalities": ["reported"], "category": "treaty",
        "date": {"edtf": "1949", "earliest": "1949-01-01", "latest": "1949-12-31",
        "sure_from": null, "sure_to": null,
            "open_end": null, "precision": "year", "display": "1949", "relative": null},
        "citations": [{"document": "note", "locator": "s1.p1.1", "role": "states",
        "modality": "reported",
            "cue": "it is said", "attributed_to": null, "start": 1, "end": 9, "sha256": "00",
            "opening": "It is said",
            "quote": null, "href": "/v1/documents/note/passages/s1.p1.1"}],
        "actors": [], "dyads": [], "related": [], "related_total": 0, "caveats": [],
        "annotations": [], "note": null,
        "href": "/v1/events/event-1",
    })
}

fn frame() -> RenderContext {
    RenderContext {
        specs: vec![&event::SPEC],
        title: TITLE.to_owned(),
        path: "/v1/events/event-1".to_owned(),
        base: Base::new(Some("https://example.org/t")),
        columns: Vec::new(),
        codes: super::codes::Codes::default(),
        meta: Meta {
            release: Some("2026-1".to_owned()),
            revision: "0".repeat(32),
            query: Map::new(),
            undated: None,
            left_out: Vec::new(),
            hints: Vec::new(),
            suggestions: Vec::new(),
            documents: Vec::new(),
            documents_total: None,
            licence: "CC-BY-4.0".into(),
            citation: "Tightrope, read from \u{201C}A {text}\u{201D} & others".to_owned(),
            changed: "2026-11-24T00:00:00Z".to_owned(),
        },
        mounted: crate::text::quotes::Mounted::default(),
        documents: vec![json!({
            "id": "note", "kind": "document", "document": "note", "title": "A text_with 100%",
            "author": "N. N. Author and the Office of Ports, Ltd", "language": "en",
            "authors": [{"name": "N. N. Author", "type": "person"},
                {"name": "Office of Ports, Ltd", "type": "institution"}],
            "published": "2024-11~", "url": "https://example.org/a_text", "coder": null,
            "href": "/v1/documents/note",
        })],
        record: Some(record()),
        accessed: Some("2026-11-26".to_owned()),
        contact: None,
    }
}

fn written(format: &Format, records: &[Value]) -> String {
    let context = frame();
    let bytes = match &format.renderer {
        Renderer::Whole { make, .. } => make(&context, records),
        Renderer::Graph(make) => make(&context, &records[0]),
        Renderer::About(make) => make(&context),
        Renderer::References(make) => make(&context, records),
        Renderer::Page(make) => {
            let around = Around {
                labels: &BTreeMap::new(),
                meanings: BTreeMap::new(),
                pin: "release=2026-1".to_owned(),
                others: Vec::new(),
                listed: None,
                neighbours: [None, None],
            };
            make(&context, &around, records)
        }
        Renderer::Envelope | Renderer::Stream { .. } => {
            panic!("{} is tested elsewhere", format.name)
        }
    };
    String::from_utf8(bytes.unwrap()).unwrap()
}

fn graph() -> Value {
    let node = |id: &str, title: &str| {
        json!({"id": id, "kind": "event", "title": title,
        "href": "/v1/events/x"})
    };
    let edge = |basis: &str| {
        json!({"source": "event:a", "target": "event:b", "type": "leads-to",
        "basis": basis})
    };
    json!({
        "nodes": [node("event:a", TITLE), node("event:b", "Line\nbreak")],
        "edges": [edge("stated"), edge("inferred"), edge("collective")],
    })
}

#[test]
fn pages_escape_text_and_keep_to_their_release() {
    let text = written(&page::FORMAT, &[record()]);
    let title = "<h1>Quote &quot; backslash \\ braces {x} 50% &amp; #1_a $ ~ ^ &lt;b&gt; \
        &#39;it&#39;; comma, 中文 🙂</h1>";
    assert!(text.contains(title), "{text}");
    assert!(!text.contains("<b>"), "{text}");
    assert!(text.contains("Line one line two tab  end"), "{text}");
    let canonical = "rel=\"canonical\" href=\"https://example.org/t/v1/events/event-1\"";
    assert!(text.contains(canonical), "{text}");
    let place = "href=\"/v1/documents/note/passages/s1.p1.1?release=2026-1\"";
    assert!(text.contains(place), "{text}");
    assert!(text.contains("2026/11/24"), "{text}");
}

#[test]
fn turtle_escapes_strings_and_names_types() {
    let text = written(&turtle::FORMAT, &[record()]);
    assert!(text.starts_with("@prefix "), "{text}");
    assert!(
        text.contains("<https://example.org/t/v1/events/event-1> a "),
        "{text}"
    );
    let title =
        "\"Quote \\\" backslash \\\\ braces {x} 50% & #1_a $ ~ ^ <b> 'it'; comma, 中文 🙂\"";
    assert!(text.contains(title), "{text}");
    assert!(
        text.contains("\"Line one\\nline two\\ttab\\u0000\\u0007\\r\\nend\""),
        "{text}"
    );
    // Every statement ends, and no string runs over its line.
    let statements = text.split("\n\n").skip(1);
    assert!(
        statements.clone().count() > 1
            && statements
                .into_iter()
                .all(|one| one.trim_end().ends_with(" .")),
        "{text}"
    );
    for line in text.lines() {
        let quotes = line
            .replace("\\\\", "")
            .replace("\\\"", "")
            .matches('"')
            .count();
        assert!(quotes.is_multiple_of(2), "{line}");
    }
}

#[test]
fn a_calendar_folds_lines_within_their_bound_and_never_within_a_character() {
    let (dated, mut undated) = (record(), record());
    undated["date"]["edtf"] = Value::Null;
    let text = written(&calendar::FORMAT, &[dated, undated]);
    assert!(
        text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"),
        "{text}"
    );
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    assert_eq!(
        text.matches('\n').count(),
        text.matches("\r\n").count(),
        "a line ends with both"
    );
    assert!(
        !text
            .chars()
            .any(|c| c.is_control() && c != '\r' && c != '\n'),
        "{text}"
    );
    // Unfolded, every property is whole again.
    let whole = text.replace("\r\n ", "");
    let title = "Quote \" backslash \\\\ braces {x} 50% & #1_a $ ~ ^ <b> 'it'\\; comma\\, 中文 🙂";
    assert!(
        whole.contains(&format!("SUMMARY:1949: {title}\r\n")),
        "{whole}"
    );
    assert!(
        whole.contains("DTSTART;VALUE=DATE:19490101\r\nDTEND;VALUE=DATE:19500101\r\n"),
        "{whole}"
    );
    assert!(whole.contains("DESCRIPTION:[reported] "), "{whole}");
    assert!(whole.contains("X-TIGHTROPE-LEFT-OUT:1\r\n"), "{whole}");
    assert_eq!(whole.matches("BEGIN:VEVENT").count(), 1);
}

#[test]
fn bibtex_escapes_what_latex_reads_and_keeps_braces_level() {
    let text = written(&bibtex::FORMAT, &[record()]);
    assert!(
        text.starts_with("@misc{tightrope-events-event-1,\n"),
        "{text}"
    );
    let title = "Quote \" backslash \\textbackslash{} braces x \
        50\\% \\& \\#1\\_a \\$ \\textasciitilde{} \\textasciicircum{} <b> 'it'; comma, 中文 🙂";
    for line in [
        "  author = {{Tightrope contributors}},\n",
        &format!("  title = {{{{{title}}}}},\n"),
        "  howpublished = {Tightrope, data set, release 2026-1},\n  year = {2026},\n",
        "  url = {https://example.org/t/v1/events/event-1},\n",
        "  urldate = {2026-11-26},\n",
        "  note = {Event, reported, 1949; rests on s1.p1.1 of N. N. Author and the Office of \
            Ports, Ltd, “A text\\_with 100\\%”; revision 00000000000000000000000000000000}\n}\n\n",
        "@misc{note,\n  author = {Author, N. N. and {Office of Ports, Ltd}},\n",
        "  title = {{A text\\_with 100\\%}},\n  year = {2024},\n",
        "  url = {https://example.org/a_text},\n  language = {en},\n",
        "  note = {Published about November 2024}\n}\n",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    let depth = text.chars().try_fold(0_i32, |depth, c| match c {
        '{' => Some(depth + 1),
        '}' => (depth > 0).then(|| depth - 1),
        _ => Some(depth),
    });
    assert_eq!(depth, Some(0), "{text}");
}

#[test]
fn ris_has_a_line_a_field_and_ends_every_entry() {
    let text = written(&ris::FORMAT, &[record()]);
    assert!(
        text.starts_with("TY  - DATA\r\nID  - tightrope-events-event-1\r\n"),
        "{text}"
    );
    assert_eq!(text.matches("ER  - \r\n").count(), 2, "{text}");
    for line in text.split_terminator("\r\n") {
        assert!(line.get(2..6) == Some("  - "), "{line}");
        assert!(!line.contains(['\r', '\n']), "{line}");
    }
    for line in [
        "AU  - Tightrope contributors\r\nTI  - Quote \" backslash \\ braces {x} 50% ",
        "T2  - Tightrope\r\nPY  - 2026\r\nDA  - 2026/11/24/\r\nET  - 2026-1\r\n",
        "UR  - https://example.org/t/v1/events/event-1\r\nY2  - 2026/11/26/\r\n",
        "AU  - Author, N. N.\r\nAU  - Office of Ports Ltd\r\n",
        "PY  - 2024\r\nDA  - 2024/11//about November 2024\r\n",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
}

/// References to the record in this context.
fn cited(format: &Format, context: &RenderContext, records: &[Value]) -> String {
    let Renderer::References(make) = format.renderer else {
        panic!("{} is no reference", format.name)
    };
    String::from_utf8(make(context, records).unwrap()).unwrap()
}

#[test]
fn a_date_of_publication_is_as_fine_as_its_document_says() {
    let decade = "some time in the 2020s";
    for (published, expected, year) in [
        (
            json!("2024-11~"),
            json!({"date-parts": [[2024, 11]], "circa": true}),
            "2024",
        ),
        (
            json!("2024?"),
            json!({"date-parts": [[2024]], "circa": true}),
            "2024",
        ),
        (
            json!("2024-11-05"),
            json!({"date-parts": [[2024, 11, 5]]}),
            "2024",
        ),
        (
            json!("2023/2024"),
            json!({"date-parts": [[2023], [2024]]}),
            "2023--2024",
        ),
        (json!("202X"), json!({ "literal": decade }), decade),
        (json!("spring"), json!({"literal": "spring"}), "spring"),
        (Value::Null, Value::Null, ""),
    ] {
        let mut context = frame();
        context.documents[0]["published"].clone_from(&published);
        let items = cited(&csl::FORMAT, &context, &[record()]);
        let items: Value = serde_json::from_str(&items).unwrap();
        assert_eq!(items[1]["issued"], expected, "{published}");
        let authors = json!([{"given": "N. N.", "family": "Author"},
            {"literal": "Office of Ports, Ltd"}]);
        assert_eq!(items[1]["author"], authors);
        let day = json!({"date-parts": [[2026, 11, 24]]});
        assert_eq!(items[0]["issued"], day);
        let text = cited(&bibtex::FORMAT, &context, &[record()]);
        let text = &text[text.find("@misc{note").unwrap()..];
        let has_year = text.contains(&format!("  year = {{{year}}}"));
        assert_eq!(has_year, !year.is_empty(), "{text}");
    }
}

#[test]
fn without_an_address_an_entry_has_its_name_in_the_note() {
    let mut context = frame();
    context.base = Base::default();
    context.documents[0]["coder"] = "B. Coder".into();
    let items = cited(&csl::FORMAT, &context, &[record()]);
    let items: Value = serde_json::from_str(&items).unwrap();
    assert_eq!(items[0]["URL"], Value::Null);
    let note = items[0]["note"].as_str().unwrap();
    assert!(
        note.ends_with("; urn:tightrope:v1/events/event-1"),
        "{note}"
    );
    let coder = json!([{"given": "B.", "family": "Coder"}]);
    assert_eq!(items[0]["author"], coder);
    // The request itself, where there are no records.
    let items = cited(&csl::FORMAT, &context, &[]);
    let items: Value = serde_json::from_str(&items).unwrap();
    assert_eq!(items.as_array().unwrap().len(), 1);
    let title = items[0]["title"].as_str().unwrap();
    assert!(title.starts_with("Tightrope: "), "{title}");
}

#[test]
fn dot_quotes_names_and_shows_in_the_line_what_a_link_rests_on() {
    let text = written(&dot::FORMAT, &[graph()]);
    assert!(
        text.starts_with("digraph tightrope {\n") && text.ends_with("}\n"),
        "{text}"
    );
    let label =
        "\"event: Quote \\\" backslash \\\\ braces {x} 50% & #1_a $ ~ ^ <b> 'it'; comma, 中文 🙂\"";
    assert!(
        text.contains(&format!("  \"event:a\" [label={label}];\n")),
        "{text}"
    );
    assert!(!text.contains("Line\nbreak"), "{text}");
    for style in ["solid", "dotted", "dashed"] {
        let edge = format!("  \"event:a\" -> \"event:b\" [label=\"leads-to\", style={style}];\n");
        assert!(text.contains(&edge), "{text}");
    }
    let met = json!({"nodes": [], "edges": [{"source": "a", "target": "b", "weight": 2}]});
    let text = written(&dot::FORMAT, &[met]);
    assert!(
        text.starts_with("graph ") && text.contains("\"a\" -- \"b\" [label=\"2\""),
        "{text}"
    );
}

#[test]
fn graphml_is_well_formed_and_gives_back_what_went_in() {
    use quick_xml::Reader;
    use quick_xml::events::Event;
    let text = written(&graphml::FORMAT, &[graph()]);
    let (mut reader, mut titles, mut nodes, mut edges, mut title) =
        (Reader::from_str(&text), Vec::new(), 0, 0, None::<String>);
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) => {
                let key = tag
                    .try_get_attribute("key")
                    .unwrap()
                    .map(|key| key.value.into_owned());
                nodes += usize::from(tag.name().as_ref() == "node");
                edges += usize::from(tag.name().as_ref() == "edge");
                title = (key.as_deref() == Some("node-title")).then(String::new);
            }
            Event::Text(part) => title.iter_mut().for_each(|title| title.push_str(&part)),
            Event::GeneralRef(part) => title.iter_mut().for_each(|title| {
                title.push_str(match part.as_ref() {
                    "amp" => "&",
                    "lt" => "<",
                    "gt" => ">",
                    "quot" => "\"",
                    "apos" => "'",
                    other => panic!("{other}"),
                });
            }),
            Event::End(_) => titles.extend(title.take()),
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!((nodes, edges), (2, 3), "{text}");
    assert_eq!(titles[0], TITLE, "{text}");
    assert!(text.contains("edgedefault=\"directed\""), "{text}");
}
