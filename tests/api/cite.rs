//! References: a record is cited as a part of these data, the text that it rests on as an entry of
//! its own, and nobody as the author of words that are not theirs.

use super::app::App;
use super::bundle::{Place, stdout_of};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const FORMATS: [&str; 3] = ["bib", "ris", "csl.json"];

async fn items(app: &App, path: &str) -> Vec<Value> {
    let cited = app.get(path).await;
    assert_eq!(cited.status.as_u16(), 200, "{path}: {}", cited.text);
    cited.json().as_array().unwrap().clone()
}

#[tokio::test]
async fn a_record_is_cited_beside_its_text() {
    let app = App::seed().await;
    let meta = app.ok("/v1").await["meta"].clone();
    let version = meta["release"].as_str().or(meta["revision"].as_str());
    let cited = items(&app, "/v1/strategies/stay-silent.csl.json").await;
    let record = app.ok("/v1/strategies/stay-silent").await["data"].clone();
    assert_eq!(cited.len(), 2, "{cited:?}");
    let [ours, theirs] = [&cited[0], &cited[1]];
    assert_eq!(ours["type"], "dataset");
    let contributors = json!([{"literal": "Tightrope contributors"}]);
    assert_eq!(ours["author"], contributors);
    assert_eq!(ours["title"], record["title"]);
    assert_eq!(ours["container-title"], "Tightrope");
    assert_eq!(ours["version"].as_str(), version);
    assert!(ours["issued"]["date-parts"][0][0].as_i64() > Some(2000));
    let note = ours["note"].as_str().unwrap();
    let place = record["citations"][0]["locator"].as_str().unwrap();
    for part in [
        &format!("rests on {place}"),
        record["modality"].as_str().unwrap(),
        meta["revision"].as_str().unwrap(),
    ] {
        let version = ours["version"].as_str().unwrap();
        assert!(note.contains(part) || version == part, "{part}: {note}");
    }
    assert_eq!(theirs["type"], "document");
    let essayist = json!([{"given": "Mehmet Enes", "family": "Be\u{15f}er"}]);
    assert_eq!(theirs["author"], essayist);
    let essay = app.ok("/v1/documents/comrades-to-strategists").await["data"].clone();
    assert_eq!(theirs["title"], essay["title"]);
    // The text has no date, so its entry has none.
    assert!(
        theirs["issued"].is_null() && theirs["version"].is_null(),
        "{theirs}"
    );
}

#[tokio::test]
async fn a_list_has_an_entry_for_each_record_and_each_document() {
    let app = App::new().await;
    for (path, query) in [
        ("/v1/events", "limit=500"),
        ("/v1/risks", "limit=500"),
        ("/v1/documents", "limit=500"),
        ("/v1/search", "q=%22pact%22"),
    ] {
        let listed = app.ok(&format!("{path}?{query}")).await["data"].clone();
        let listed = listed.as_array().unwrap();
        let ours = listed.iter().filter(|one| one["kind"] != "annotation");
        let documents: BTreeSet<&str> = ours.filter_map(|one| one["document"].as_str()).collect();
        let query = query.strip_prefix("limit=500").unwrap_or(query);
        let of = |format: &str| format!("{path}.{format}?accessed=2026-11-25&{query}");
        let of = |format: &str| of(format).trim_end_matches('&').to_owned();
        let cited = items(&app, &of("csl.json")).await;
        let data = cited.iter().filter(|item| item["type"] == "dataset");
        assert_eq!(data.count(), listed.len(), "{path}");
        assert_eq!(cited.len() - listed.len(), documents.len(), "{path}");
        for item in &cited {
            let looked = item["accessed"]["date-parts"] == json!([[2026, 11, 25]]);
            assert_eq!(looked, item["type"] == "dataset", "{item}");
        }
        let (bib, ris) = (app.get(&of("bib")).await, app.get(&of("ris")).await);
        let (bib, ris) = (bib.text, ris.text);
        for (text, each, looked) in [
            (&bib, "@misc{", "urldate = {2026-11-25}"),
            (&ris, "ER  - \r\n", "Y2  - 2026/11/25/"),
        ] {
            assert_eq!(text.matches(each).count(), cited.len(), "{path}");
            assert_eq!(text.matches(looked).count(), listed.len(), "{path}");
        }
        for item in &cited {
            let key = item["id"].as_str().unwrap();
            assert!(bib.contains(&format!("@misc{{{key},\n")), "{key}");
            assert!(ris.contains(&format!("ID  - {key}\r\n")), "{key}");
        }
    }
    // Without records, the question itself.
    let none = items(&app, "/v1/events.csl.json?actor=FRA").await;
    assert_eq!(none.len(), 1);
    let title = none[0]["title"].as_str().unwrap();
    assert!(title.starts_with("Tightrope: Events"), "{title}");
}

#[tokio::test]
async fn statements_of_others_are_never_cited_as_the_authors() {
    let app = App::new().await;
    let annotation = app.ok("/v1/annotations?limit=1").await["data"][0].clone();
    let href = annotation["href"].as_str().unwrap();
    let source = annotation["source"]["name"].as_str().unwrap();
    for format in FORMATS {
        let cited = app.get(&format!("{href}.{format}")).await.text;
        let ours = cited.contains("Tightrope contributors") && cited.contains(source);
        assert!(ours && !cited.contains("Be\u{15f}er"), "{cited}");
        let cited = app.get(&format!("/v1/events/korean-war.{format}")).await;
        let theirs = cited.text.contains("Be\u{15f}er") && cited.text.contains("s1.p3.1");
        assert!(theirs, "{}", cited.text);
    }
    let markdown = app.get(&format!("{href}.md")).await.text;
    assert!(markdown.contains("not the author's word"), "{markdown}");
}

#[tokio::test]
async fn an_imported_text_is_cited_by_its_authors_and_its_date() {
    let place = Place::new().await;
    let bundle = std::fs::read(&place.bundle).unwrap();
    let mut bundle: Value = serde_json::from_slice(&bundle).unwrap();
    let council = "United Nations Security Council";
    bundle["document"]["author"] = "Ann Tester, Kim Second and Harbour Office".into();
    bundle["document"]["published"] = "2024-11~".into();
    let written = |bundle: &Value| serde_json::to_vec(bundle).unwrap();
    let listed = place.file("listed.json", written(&bundle));
    if let Some(members) = bundle["document"].as_object_mut() {
        members.remove("authors");
    }
    let line = place.file("line.json", written(&bundle));
    bundle["document"]["author"] = council.into();
    let institution = place.file("institution.json", written(&bundle));
    let person = |given: &str, family: &str| json!({"given": given, "family": family});
    let office = json!({"literal": "Harbour Office"});
    for (file, authors, bib) in [
        (
            listed,
            json!([person("A.", "Tester"), office]),
            "Tester, A. and {Harbour Office}",
        ),
        (
            line,
            json!([person("Ann", "Tester"), person("Kim", "Second"), office]),
            "Tester, Ann and Second, Kim and {Harbour Office}",
        ),
        (
            institution,
            json!([{ "literal": council }]),
            "{United Nations Security Council}",
        ),
    ] {
        stdout_of(&place.run("import", &[&file]));
        let app = App::of(tempfile::tempdir().unwrap(), &place.database).await;
        let cited = items(&app, "/v1/events/harbour-note-pact.csl.json").await;
        assert_eq!(cited[0]["author"], json!([person("B.", "Reader")]));
        assert_eq!(cited[1]["author"], authors);
        let issued = json!({"date-parts": [[2024, 11]], "circa": true});
        assert_eq!(cited[1]["issued"], issued);
        assert_eq!(cited[1]["URL"], "https://example.org/harbours");
        let text = app.get("/v1/events/harbour-note-pact.bib").await.text;
        let author = format!("  author = {{{bib}}},\n");
        for part in [&author, "  year = {2024},\n"] {
            assert!(text.contains(part), "{part}: {text}");
        }
        let text = app.get("/v1/documents/harbour-note.ttl").await.text;
        let published = "schema:datePublished \"2024-11~\"";
        assert!(text.contains(published), "{text}");
    }
}
