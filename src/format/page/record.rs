//! The page of one record: how firmly it is said comes before what is said about it.

use super::scene::{Scene, esc, home, named, ticked, word};
use super::shell::{Shell, section};
use super::take;
use crate::model::spec::{Field, PREDICATES, Spec};
use serde_json::Value;

/// Fields that have a place of their own on the page.
const PLACED: [&str; 22] = [
    "id",
    "kind",
    "title",
    "label",
    "summary",
    "modality",
    "modalities",
    "degree",
    "firmness",
    "implied",
    "document",
    "citations",
    "citations_total",
    "related",
    "related_total",
    "caveats",
    "annotations",
    "inferred_fields",
    "note",
    "href",
    "records_total",
    "mentions_total",
];

pub(super) fn page(scene: &Scene<'_>, record: &Value) -> String {
    let Some(spec) = scene.spec(record) else {
        return String::new();
    };
    let title = word(record, "title");
    let main = format!(
        "<article class=\"record\">{}{}{}{}{}{}{}{}</article>\n<aside class=\"beside\" \
         aria-label=\"Cite and take along\">{}{}{}{}</aside>",
        heading(scene, spec, record),
        section(
            "fields",
            "What the record holds",
            "",
            &fields(scene, spec, record)
        ),
        section(
            "text",
            "Where the text says it",
            "",
            &citations(scene, spec, record)
        ),
        section("related", "Related records", "", &related(scene, record)),
        section(
            "caveats",
            "Caveats",
            "caveats",
            &caveats(scene, spec, record)
        ),
        section(
            "others",
            "What other sources say",
            "layer-x",
            &others(scene, spec, record)
        ),
        section("note", "Note", "", &paragraph(word(record, "note"))),
        neighbours(scene),
        section("cite", "How to cite", "", &take::cited(scene, record)),
        section(
            "see",
            "Elsewhere",
            "",
            &take::elsewhere(scene, spec, record)
        ),
        section("formats", "Other formats", "", &take::formats(scene)),
        section(
            "report",
            "Report an error",
            "",
            &take::report(scene, spec, record)
        ),
    );
    let foot = esc(&scene.context.meta.citation);
    Shell {
        path: &scene.context.path,
        title,
        about: if record["summary"].is_string() {
            word(record, "summary")
        } else {
            spec.about
        },
        head: &take::head(scene, spec, record),
        crumbs: &crumbs(scene, spec, record),
        main: &main,
        foot: &foot,
        rights: &scene.rights(),
    }
    .page()
}

/// The records before and after this one.
fn neighbours(scene: &Scene<'_>) -> String {
    let words = [("prev", "Previous"), ("next", "Next")];
    let beside = scene.around.neighbours.iter().zip(words);
    let links: String = beside
        .filter_map(|(one, (rel, word))| {
            let one = one.as_ref()?;
            Some(format!(
                "<a rel=\"{rel}\" href=\"{}\"><span class=\"about\">{word}</span> {}</a>",
                scene.href(&one.href),
                esc(&one.title)
            ))
        })
        .collect();
    if links.is_empty() {
        return links;
    }
    format!("<nav class=\"beside-it\" aria-label=\"Beside this in the list\">{links}</nav>")
}

fn paragraph(text: &str) -> String {
    if text.is_empty() {
        String::new()
    } else {
        format!("<p>{}</p>", esc(text))
    }
}

/// The way up: the data, the text, the list.
fn crumbs(scene: &Scene<'_>, spec: &Spec, record: &Value) -> String {
    let mut links = vec![scene.anchor("/v1", "Data")];
    let href = word(record, "href");
    let list = href.rsplit_once('/').map_or("", |(list, _)| list);
    if let (Some(text), Some(id)) = (scene.context.documents.first(), record["document"].as_str()) {
        let home = home(id);
        if home != href {
            links.push(scene.anchor(&home, word(text, "title")));
        }
    }
    links.push(scene.anchor(list, &named(spec.plural)));
    format!("<ol><li>{}</li></ol>", links.join("</li><li>"))
}

fn heading(scene: &Scene<'_>, spec: &Spec, record: &Value) -> String {
    let label = record["label"].as_str();
    let label = label.map_or_else(String::new, |label| format!(" \u{B7} {}", esc(label)));
    let lead = paragraph(word(record, "summary")).replacen("<p>", "<p class=\"lead\">", 1);
    format!(
        "<header><p class=\"over\">{}{label}</p><h1>{}</h1>{lead}{}</header>\n",
        esc(&named(spec.kind)),
        esc(word(record, "title")),
        firmly(scene, spec, record),
    )
}

/// How firmly it is said, and what of it is our reading.
fn firmly(scene: &Scene<'_>, spec: &Spec, record: &Value) -> String {
    let mut lines = Vec::new();
    let principal = &record["citations"][0];
    if let Some(modality) = record["modality"].as_str() {
        let cue = principal["cue"].as_str();
        let cue = cue.map_or_else(String::new, |cue| {
            let lang = scene.lang(word(principal, "document"));
            format!(" The words that show it: <q{lang}>{}</q>.", esc(cue))
        });
        let meaning = scene.meaning("modality", modality);
        lines.push(format!(
            "<strong>{}</strong>: {meaning}{cue}",
            scene.modality(modality)
        ));
        if let Some(degree) = record["degree"].as_str() {
            lines.push(format!(
                "{}: {}",
                scene.term("degree", degree),
                scene.meaning("degree", degree)
            ));
        }
        let others = record["modalities"].as_array().into_iter().flatten();
        let others: Vec<String> = others
            .filter_map(Value::as_str)
            .filter(|other| *other != modality)
            .map(|other| scene.modality(other))
            .collect();
        if !others.is_empty() {
            lines.push(format!("In other sentences: {}.", others.join(", ")));
        }
    } else if spec.is_external() {
        lines.push(
            "<strong>Not the author\u{2019}s word.</strong> Others have established it; the \
             source is named below."
                .to_owned(),
        );
    }
    if record["implied"] == true {
        lines.push(
            "<strong class=\"ours\">Our reading.</strong> No sentence states it; we read it out \
             of one."
                .to_owned(),
        );
    }
    if lines.is_empty() {
        return String::new();
    }
    let class = if spec.is_external() {
        "firm layer-x"
    } else {
        "firm"
    };
    format!(
        "<div class=\"{class}\"><p>{}</p></div>",
        lines.join("</p><p>")
    )
}

/// Every other field with a value, under its name and what it is.
fn fields(scene: &Scene<'_>, spec: &Spec, record: &Value) -> String {
    let inferred: Vec<&str> = record["inferred_fields"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let row = |field: &Field| {
        let mut value = scene.value(spec, field.name, &record[field.name]);
        if value.is_empty() && field.name == "date" && !spec.is_external() {
            "The text does not say.".clone_into(&mut value);
        }
        if value.is_empty() {
            return String::new();
        }
        let ours = if inferred.contains(&field.name) {
            " <span class=\"ours\">our reading</span>"
        } else {
            ""
        };
        format!(
            "<div><dt>{}{ours} <span class=\"about\">{}</span></dt><dd>{value}</dd></div>\n",
            esc(&named(field.name)),
            ticked(field.about),
        )
    };
    let shown = spec
        .every_field()
        .filter(|field| !PLACED.contains(&field.name));
    let rows: Vec<String> = shown.map(row).collect();
    let id = format!(
        "<div><dt>Id <span class=\"about\">Stable.</span></dt><dd><code>{}</code></dd></div>",
        esc(word(record, "id"))
    );
    format!("<dl class=\"facts\">{}{id}</dl>", rows.concat())
}

/// How many there are, where not all are shown.
fn rest(shown: usize, total: &Value, what: &str) -> String {
    let total = total.as_u64().and_then(|total| usize::try_from(total).ok());
    match total {
        Some(total) if total > shown => {
            format!("<p class=\"about\">The first {shown} of {total} {what}.</p>")
        }
        _ => String::new(),
    }
}

fn citations(scene: &Scene<'_>, spec: &Spec, record: &Value) -> String {
    let Some(all) = record["citations"].as_array().filter(|all| !all.is_empty()) else {
        return String::new();
    };
    let each: Vec<String> = all
        .iter()
        .map(|cited| format!("<li>{}</li>", scene.citation(spec, cited)))
        .collect();
    let rest = rest(all.len(), &record["citations_total"], "passages");
    format!("<ul class=\"cites\">{}</ul>{rest}", each.concat())
}

/// Links, by what they say, in the order in which they come.
fn related(scene: &Scene<'_>, record: &Value) -> String {
    let Some(all) = record["related"].as_array().filter(|all| !all.is_empty()) else {
        return String::new();
    };
    let mut groups: Vec<(&str, Vec<String>)> = Vec::new();
    for link in all {
        let predicate = word(link, "predicate");
        let item = relation(scene, link);
        match groups.iter_mut().find(|(of, _)| *of == predicate) {
            Some((_, items)) => items.push(item),
            None => groups.push((predicate, vec![item])),
        }
    }
    let group = |(predicate, items): &(&str, Vec<String>)| {
        let about = PREDICATES.iter().find(|facet| facet.name == *predicate);
        let about = about.map_or("", |facet| facet.about);
        let label = scene
            .label("predicate", predicate)
            .map_or_else(|| named(predicate), named);
        format!(
            "<h3>{} <span class=\"about\">{}</span></h3><ul class=\"links\">{}</ul>",
            esc(&label),
            ticked(about),
            items.concat()
        )
    };
    let groups: Vec<String> = groups.iter().map(group).collect();
    let rest = rest(all.len(), &record["related_total"], "links");
    format!("{}{rest}", groups.concat())
}

fn relation(scene: &Scene<'_>, link: &Value) -> String {
    let basis = word(link, "basis");
    let places: Vec<String> = link["citations"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|cited| scene.locator(word(cited, "href"), word(cited, "locator")))
        .collect();
    let note = link["note"].as_str();
    let note = note.map_or_else(String::new, |note| {
        format!("<p class=\"about\">{}</p>", esc(note))
    });
    let class = scene.label("basis", basis).map_or("", |_| basis);
    let document = link["document"].as_str();
    let document = document.map_or_else(String::new, |id| {
        let page = scene.anchor(&home(id), id);
        format!(" <span class=\"more\">in another document, {page}</span>")
    });
    format!(
        "<li>{}{document} <span class=\"basis b-{class}\">{}</span> {}{note}</li>",
        scene.anchor(word(link, "href"), word(link, "title")),
        scene.term("basis", basis),
        places.join(" "),
    )
}

fn caveats(scene: &Scene<'_>, spec: &Spec, record: &Value) -> String {
    let each = record["caveats"].as_array().into_iter().flatten();
    let each: Vec<String> = each
        .map(|caveat| {
            format!(
                "<li>{} <span class=\"more\">({})</span></li>",
                scene.anchor(word(caveat, "href"), word(caveat, "title")),
                scene.value(spec, "caveats.types", &caveat["types"]),
            )
        })
        .collect();
    if each.is_empty() {
        return String::new();
    }
    format!("<ul>{}</ul>", each.concat())
}

fn others(scene: &Scene<'_>, spec: &Spec, record: &Value) -> String {
    let each = record["annotations"].as_array().into_iter().flatten();
    let each: Vec<String> = each
        .map(|found| format!("<li>{}</li>", scene.finding(spec, found)))
        .collect();
    if each.is_empty() {
        return String::new();
    }
    format!(
        "<p class=\"about\">Not the author\u{2019}s word: others have established it.</p>\
         <ul class=\"cites\">{}</ul>",
        each.concat()
    )
}
