//! Links between documents: kept in their bundles, published while both ends are here.

use super::app::App;
use super::bundle::{Place, stdout_of};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// The small document under another id, with these links from its pact.
fn twin(place: &Place, links: &Value) -> PathBuf {
    let bundle = std::fs::read_to_string(&place.bundle).unwrap();
    let mut bundle: Value =
        serde_json::from_str(&bundle.replace("harbour-note", "harbour-twin")).unwrap();
    pact(&mut bundle, links);
    place.file("twin.json", bundle.to_string())
}

/// The small document itself, with these links from its pact.
fn note(place: &Place, links: &Value) -> PathBuf {
    let bundle = std::fs::read_to_string(&place.bundle).unwrap();
    let mut bundle: Value = serde_json::from_str(&bundle).unwrap();
    pact(&mut bundle, links);
    place.file("note.json", bundle.to_string())
}

fn pact(bundle: &mut Value, links: &Value) {
    let events = bundle["events"].as_array_mut().unwrap();
    let pact = events
        .iter_mut()
        .find(|event| event["id"].as_str().unwrap().ends_with("-pact"))
        .unwrap();
    pact["links"] = links.clone();
}

fn reading(predicate: &str, to: &str) -> Value {
    json!({"predicate": predicate, "to": to, "basis": "inferred", "note": "Both speak of it."})
}

/// The links of a record: predicate and `kind:id`.
async fn related(app: &App, path: &str) -> Vec<String> {
    let record = app.ok(path).await;
    let related = record["data"]["related"].as_array().unwrap();
    let line = |one: &Value| {
        let read = |name: &str| one[name].as_str().unwrap().to_owned();
        format!("{} {}:{}", read("predicate"), read("kind"), read("id"))
    };
    related.iter().map(line).collect()
}

const NOTE: &str = "/v1/events/harbour-note-pact";
const TWIN: &str = "/v1/events/harbour-twin-pact";

#[tokio::test]
async fn the_order_of_imports_does_not_matter() {
    let links = json!([
        reading("counterpart", "event:harbour-note-pact"),
        reading("supports", "event:korean-war"),
    ]);
    let mut seen = Vec::new();
    for twin_first in [true, false] {
        let place = Place::new().await;
        let twin = twin(&place, &links);
        let (first, second) = if twin_first {
            (&twin, &place.bundle)
        } else {
            (&place.bundle, &twin)
        };
        let one = stdout_of(&place.run("import", &[first]));
        let waits = "harbour-twin: event:harbour-twin-pact counterpart event:harbour-note-pact: \
            not published, because that record is not here";
        assert_eq!(one.contains(waits), twin_first, "{one}");
        let two = stdout_of(&place.run("import", &[second]));
        assert_eq!(two.contains("pact: published now,"), twin_first, "{two}");
        assert!(!two.contains("not published"), "{two}");
        let exported = (
            place.exported("harbour-twin"),
            place.exported("harbour-note"),
        );
        let app = place.serve().await;
        assert!(
            related(&app, NOTE)
                .await
                .contains(&"counterpart event:harbour-twin-pact".into())
        );
        assert!(
            related(&app, TWIN)
                .await
                .contains(&"counterpart event:harbour-note-pact".into())
        );
        assert_eq!(
            app.ids("/v1/events?supported-by=harbour-twin-pact").await,
            ["korean-war"]
        );
        let war = app.ok("/v1/events/korean-war").await;
        seen.push((
            exported,
            war["data"].clone(),
            war["meta"]["revision"].clone(),
        ));
    }
    assert_eq!(seen[0], seen[1]);
}

#[tokio::test]
async fn a_removal_says_what_it_unlinks_and_an_import_links_it_again() {
    let place = Place::new().await;
    let links = json!([reading("contradicts", "event:harbour-note-pact")]);
    let twin = twin(&place, &links);
    stdout_of(&place.run("import", &[&place.bundle, &twin]));
    let kept = place.exported("harbour-twin");
    let removed = stdout_of(&place.run("remove", &[Path::new("harbour-note")]));
    assert!(
        removed.contains(
            "harbour-twin: event:harbour-twin-pact contradicts event:harbour-note-pact: published \
                no more, because that record is gone"
        ),
        "{removed}"
    );
    assert_eq!(place.exported("harbour-twin"), kept, "the bundle keeps it");
    // One that is replaced by a version without the record unlinks it, too.
    stdout_of(&place.run("import", &[&place.bundle]));
    let mut bundle: Value =
        serde_json::from_str(&std::fs::read_to_string(&place.bundle).unwrap()).unwrap();
    let text = bundle
        .to_string()
        .replace("harbour-note-pact", "harbour-note-accord");
    bundle = serde_json::from_str(&text).unwrap();
    let renamed = place.file("renamed.json", bundle.to_string());
    let checked = stdout_of(&place.run("import", &[&renamed, Path::new("--check")]));
    assert_eq!(checked.matches("published no more").count(), 1, "{checked}");
    let app = place.serve().await;
    assert!(
        related(&app, TWIN)
            .await
            .contains(&"contradicts event:harbour-note-pact".into())
    );
}

#[tokio::test]
async fn the_same_symmetric_link_from_both_ends_is_one() {
    let place = Place::new().await;
    let note = note(
        &place,
        &json!([reading("counterpart", "event:harbour-twin-pact")]),
    );
    let twin = twin(
        &place,
        &json!([reading("counterpart", "event:harbour-note-pact")]),
    );
    stdout_of(&place.run("import", &[&note, &twin]));
    let app = place.serve().await;
    for path in [NOTE, TWIN] {
        let links = related(&app, path).await;
        let links = links.iter().filter(|link| link.starts_with("counterpart"));
        assert_eq!(links.count(), 1, "{path}");
    }
    let edges = app
        .ok("/v1/edges?record=harbour-note-pact&predicate=counterpart")
        .await;
    assert_eq!(edges["data"].as_array().unwrap().len(), 1, "{edges}");
}

#[tokio::test]
async fn a_link_of_another_sort_or_with_a_mistake_in_its_target_is_named() {
    let place = Place::new().await;
    for (link, said) in [
        (
            reading("leads-to", "event:korean-war"),
            "is `supports`, `contradicts` or `counterpart`",
        ),
        (
            reading("supports", "event:harbour-twin-pacts"),
            "does not begin with `harbour-twin-`",
        ),
        (
            reading("counterpart", "claim:ties-still-matter-to-policy"),
            "are of one kind",
        ),
        (
            reading("supports", "actor:soviet-onion"),
            "is not among this bundle's actors",
        ),
    ] {
        let refused = place.run("import", &[&twin(&place, &json!([link]))]);
        assert_eq!(refused.status.code(), Some(1));
        let said_so = String::from_utf8_lossy(&refused.stdout).into_owned();
        assert!(said_so.contains(said), "{link}: {said_so}");
    }
    for (to, meant) in [
        ("event:korean-warr", "; do you mean event:korean-war?"),
        ("claim:korean-war", "; do you mean event:korean-war?"),
        (
            "claim:multi-track-strategy",
            "; do you mean strategy:multi-track-strategy?",
        ),
        ("risk:quite-another-thing", "is not here\n"),
    ] {
        let twin = twin(&place, &json!([reading("supports", to)]));
        let said = stdout_of(&place.run("import", &[&twin, Path::new("--check")]));
        assert!(said.contains(meant), "{to}: {said}");
    }
}
