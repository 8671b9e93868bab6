//! With a text loaded, every citation quotes it, in every format; a wrong text is refused; and no
//! response with it shares a validator with one without.

use super::app::{App, Reply, TEXT, database};
use super::bundle::Place;
use super::command::{PATIENCE, Server, refusal, tightrope};
use super::oracle;
use serde_json::Value;
use std::collections::HashMap;
use std::path::Path;
use std::time::Instant;
use tightrope::model;
use tightrope::web::paths;

/// Every place given by offsets, with its quote.
fn quoted(value: &Value, found: &mut Vec<(String, i64, i64, Value)>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| quoted(item, found)),
        Value::Object(members) => {
            for name in ["quote", "text"] {
                if let (Some(quote), Some(start), Some(end)) = (
                    members.get(name),
                    value["start"].as_i64(),
                    value["end"].as_i64(),
                ) {
                    found.push((
                        value["document"].as_str().unwrap().to_owned(),
                        start,
                        end,
                        quote.clone(),
                    ));
                }
            }
            members.values().for_each(|member| quoted(member, found));
        }
        _ => {}
    }
}

const PACT: &str = "Northport and Southport signed a pilotage pact in 1931.";

fn slice(start: i64, end: i64) -> String {
    let at = |n: i64| usize::try_from(n).unwrap();
    TEXT.chars()
        .skip(at(start))
        .take(at(end) - at(start))
        .collect()
}

#[tokio::test]
async fn every_citation_and_passage_quotes_the_loaded_text_and_nothing_else_changes() {
    let (plain, app) = (App::new().await, App::with_text().await);
    let mut count = 0;
    for spec in model::ALL {
        for collection in oracle::collections(&app, spec).await {
            let (lists, bare) = (
                format!("{collection}?limit=500"),
                plain.ok(&format!("{collection}?limit=500")).await,
            );
            let mut all = vec![app.ok(&lists).await];
            assert_eq!(
                all[0]["meta"], bare["meta"],
                "a text does not change the revision"
            );
            for record in oracle::everything(&app, &collection).await {
                all.push(record);
            }
            let mut found = Vec::new();
            for answer in &all {
                quoted(answer, &mut found);
            }
            for (document, start, end, quote) in found {
                if document == "harbour-note" {
                    assert_eq!(quote, slice(start, end));
                    count += 1;
                } else {
                    assert_eq!(quote, Value::Null, "{document} has no text loaded");
                }
            }
            remove_quotes(&mut all[0]);
            assert_eq!(all[0]["data"], bare["data"], "{collection}");
        }
    }
    assert!(count > 60, "{count} quotes");
    let mut coverage = app.ok("/v1/documents/harbour-note/coverage").await["data"].clone();
    let sentence = &coverage["sentences"][0];
    assert_eq!(
        (&sentence["locator"], &sentence["text"]),
        (&"s0.p1.1".into(), &PACT.into())
    );
    remove_quotes(&mut coverage);
    assert_eq!(
        coverage,
        plain.ok("/v1/documents/harbour-note/coverage").await["data"]
    );
}

/// Sets every quote to null.
fn remove_quotes(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(remove_quotes),
        Value::Object(members) => {
            for (name, member) in members {
                if matches!(name.as_str(), "quote" | "text") && member.is_string() {
                    *member = Value::Null;
                }
                remove_quotes(member);
            }
        }
        _ => {}
    }
}

#[tokio::test]
async fn every_format_with_citations_has_the_quote() {
    let (plain, app) = (App::new().await, App::with_text().await);
    for suffix in [
        "",
        ".ndjson",
        ".csv",
        ".md",
        ".html",
        ".jsonld",
        ".ttl",
        ".ics",
        ".atom",
        ".timeline.json",
    ] {
        for path in ["/v1/events/harbour-note-pact", "/v1/events"] {
            let one = |reply: Reply| reply.text.replace("\r\n ", "");
            let (with, without) = (
                app.get(&format!("{path}{suffix}")).await,
                plain.get(&format!("{path}{suffix}")).await,
            );
            assert!(one(with).contains(PACT), "{path}{suffix}");
            assert!(!one(without).contains(PACT), "{path}{suffix}");
        }
    }
    let sheet = sheet(&app.get("/v1/events.xlsx").await.bytes);
    assert!(sheet.contains(PACT) && sheet.contains("<t>quotes</t>"));
    let metadata = app.get("/v1/events.csv-metadata.json").await.text;
    assert!(
        metadata.contains("\"quotes\"")
            && !plain
                .get("/v1/events.csv-metadata.json")
                .await
                .text
                .contains("\"quotes\"")
    );
    assert!(
        !plain
            .get("/v1/events.csv")
            .await
            .text
            .lines()
            .next()
            .unwrap()
            .contains("quotes")
    );
    // Export files depend on the revision alone; the text belongs to its author.
    for name in ["tightrope.zip", "tightrope.sqlite", "tightrope.ndjson"] {
        let path = format!("/v1/export/{name}");
        assert!(
            app.get(&path).await.bytes == plain.get(&path).await.bytes,
            "{name}"
        );
    }
}

/// The strings of a workbook.
pub fn sheet(bytes: &[u8]) -> String {
    let mut book = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    std::io::read_to_string(book.by_name("xl/sharedStrings.xml").unwrap()).unwrap()
}

#[tokio::test]
async fn a_passage_has_both_selectors_of_web_annotation() {
    let app = App::with_text().await;
    let passage = app
        .get("/v1/documents/harbour-note/passages/s0.p1.1.jsonld")
        .await
        .json();
    let selectors = passage["@graph"][0]["has_selector"].clone();
    assert_eq!(selectors[0]["@type"][0], "oa:TextPositionSelector");
    let quote = &selectors[1];
    assert_eq!(quote["@type"][0], "oa:TextQuoteSelector");
    let text: String = ["prefix", "exact", "suffix"]
        .iter()
        .map(|name| quote[*name].as_str().unwrap())
        .collect();
    assert!(TEXT.contains(&text), "{text}");
    assert_eq!(quote["exact"], PACT);
    let event = app.get("/v1/events/harbour-note-pact.jsonld").await.json();
    let cited = &event["@graph"][0]["qualified_citations"];
    assert_eq!(cited["@type"][0], "oa:SpecificResource", "{cited}");
    assert_eq!(cited["has_selector"][1]["exact"], quote["exact"]);
}

/// Paths without a validator, because their content changes constantly.
const HEALTH: [&str; 3] = ["/livez", "/readyz", "/metrics"];

/// One or two requests for each path in the description.
async fn questions(app: &App) -> Vec<String> {
    let mut asked = Vec::new();
    for path in paths()
        .into_iter()
        .filter(|path| !HEALTH.contains(&path.as_str()))
    {
        let path = path
            .replace("{document}", "harbour-note")
            .replace("{picture}", "strip")
            .replace("{code}", "bad-query");
        let path = path
            .replace("/export/{file}", "/export/tightrope.ndjson")
            .replace("{name}", "app.js");
        let kind = model::ALL
            .into_iter()
            .find(|spec| path.ends_with(&format!("{}/{{id}}", spec.plural)));
        if let Some(spec) = kind {
            let list = app
                .ok(&format!("{}?limit=500", path.replace("/{id}", "")))
                .await;
            let rows = list["data"].as_array().unwrap();
            let here = |row: &&Value| row["id"].as_str().unwrap().contains("harbour");
            let row = rows.iter().find(here).unwrap_or(&rows[0]);
            let href = row["href"].as_str().unwrap();
            asked.extend(
                ["", ".jsonld", ".md", ".csv", ".bib"].map(|suffix| format!("{href}{suffix}")),
            );
            let list = spec.path.replace("{document}", "harbour-note");
            asked.extend(
                [
                    ".csv",
                    ".ndjson",
                    ".xlsx",
                    ".ttl",
                    "?limit=7",
                    "?fields=title",
                ]
                .map(|end| format!("{list}{end}")),
            );
        }
        let query = match path.as_str() {
            "/v1/search" => "?q=pact",
            "/v1/stats" => "?by=kind",
            "/oembed" => "?url=http://x/",
            "/v1/verify" => "?quote=a+pilotage+pact",
            _ => "",
        };
        asked.push(format!("{}{query}", path.replace("/{id}", "")));
    }
    asked.push("/v1/verify?record=event:harbour-note-pact".to_owned());
    asked
}

#[tokio::test]
async fn with_and_without_text_no_two_bodies_share_a_validator() {
    let (plain, app) = (App::new().await, App::with_text().await);
    let mut bodies: HashMap<String, Vec<u8>> = HashMap::new();
    let (mut differ, mut count) = (0, 0);
    for path in questions(&app).await {
        let (with, without) = (app.get(&path).await, plain.get(&path).await);
        assert_eq!(with.status, without.status, "{path}");
        differ += usize::from(with.bytes != without.bytes);
        for reply in [with, without] {
            let tag = reply.header("etag").to_owned();
            if tag.is_empty() {
                assert_ne!(reply.status.as_u16(), 200, "{path} has no validator");
                continue;
            }
            count += 1;
            let known = bodies.entry(tag).or_insert_with(|| reply.bytes.clone());
            assert!(
                *known == reply.bytes,
                "{path}: two bodies share a validator"
            );
        }
    }
    assert!(differ > 30 && count > 150, "{differ} of {count}");
}

fn serve(database: &Path, texts: &[&Path]) -> std::process::Output {
    let mut command = tightrope();
    command
        .args(["serve", "--listen", "127.0.0.1:0", "--database"])
        .arg(database);
    for text in texts {
        command.arg("--text").arg(text);
    }
    command.output().unwrap()
}

#[tokio::test]
async fn a_different_text_is_refused_and_the_error_names_the_difference() {
    let (folder, database) = database();
    for (copy, says) in [
        (
            format!("{TEXT}\n").into_bytes(),
            "nearest is harbour-note: its words are the same, but it differs in the end of its \
                last line",
        ),
        (
            TEXT.replace("herring", "salmon").into_bytes(),
            "the first passage that differs is s0.p1.2",
        ),
        (
            TEXT.replace(" its ", " ITS ").into_bytes(),
            "and only quotes, dashes, case or white space are others",
        ),
        (b"\xff\xfe".to_vec(), "it is UTF-16"),
        (b"caf\xe9".to_vec(), "it is not UTF-8"),
        (b"Some other text.".to_vec(), "is the text of no document"),
    ] {
        let text = folder.path().join("copy.txt");
        std::fs::write(&text, copy).unwrap();
        let line = refusal(&serve(&database, &[&text]));
        assert!(line.contains(says), "{line}");
    }
    assert!(refusal(&serve(&database, &[&folder.path().join("none.txt")])).contains("cannot read"));
    std::fs::write(folder.path().join("large.txt"), vec![b'a'; 17 << 20]).unwrap();
    assert!(refusal(&serve(&database, &[&folder.path().join("large.txt")])).contains("too large"));
    // In a folder, an unknown text is logged and ignored.
    std::fs::write(folder.path().join("harbour.txt"), TEXT).unwrap();
    let server = Server::start_with(&database, &["--text", folder.path().to_str().unwrap()]);
    let answer: Value =
        serde_json::from_str(&server.get("/v1/events/harbour-note-pact").1).unwrap();
    assert!(
        answer["data"]["citations"][0]["quote"]
            .as_str()
            .unwrap()
            .contains("pilotage")
    );
}

#[tokio::test]
async fn a_copy_saved_on_another_system_is_the_same_text() {
    let (folder, database) = database();
    let text = folder.path().join("copy.txt");
    for copy in [
        TEXT.replace('\n', "\r\n"),
        format!("\u{FEFF}{TEXT}"),
        format!("\u{FEFF}{TEXT}").replace('\n', "\r"),
    ] {
        std::fs::write(&text, copy).unwrap();
        let server = Server::start_with(&database, &["--text", text.to_str().unwrap()]);
        let (head, body) = server.get("/v1/events/harbour-note-pact");
        assert!(head.starts_with("HTTP/1.1 200"), "{head}");
        let quote = "\"quote\":\"Northport and Southport signed";
        assert!(body.contains(quote), "{body}");
    }
}

#[tokio::test]
async fn a_text_is_used_once_its_document_is_imported() {
    let place = Place::new().await;
    let texts = place.folder.path().join("texts");
    std::fs::create_dir(&texts).unwrap();
    std::fs::write(texts.join("harbour.txt"), TEXT).unwrap();
    let server = Server::start_with(&place.database, &["--text", texts.to_str().unwrap()]);
    assert!(place.run("import", &[&place.bundle]).status.success());
    let began = Instant::now();
    loop {
        let (head, content) = server.get("/v1/events/harbour-note-pact");
        if head.starts_with("HTTP/1.1 200") {
            assert!(
                content.contains("\"quote\":\"Northport and Southport signed"),
                "{content}"
            );
            break;
        }
        assert!(began.elapsed() < PATIENCE, "the import is not served");
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
}
