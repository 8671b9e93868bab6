//! Links between documents: kept in their bundles, published while both ends are here.

use super::app::App;
use super::bundle::{Place, stdout_of};
use serde_json::{Value, json};
use std::collections::BTreeSet;
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
async fn each_document_has_its_own_link_where_both_make_one() {
    for predicate in ["counterpart", "contradicts", "supports"] {
        let place = Place::new().await;
        let mut theirs = reading(predicate, "event:harbour-note-pact");
        theirs["note"] = "The twin says so.".into();
        let note = note(
            &place,
            &json!([reading(predicate, "event:harbour-twin-pact")]),
        );
        let twin = twin(&place, &json!([theirs]));
        stdout_of(&place.run("import", &[&note, &twin]));
        let app = place.serve().await;
        for (path, other) in [(NOTE, "harbour-twin"), (TWIN, "harbour-note")] {
            let record = app.ok(path).await;
            let links = record["data"]["related"].as_array().unwrap().iter();
            let links: Vec<&Value> = links.filter(|link| link["document"] == other).collect();
            let said: BTreeSet<(&str, &str)> = links
                .iter()
                .map(|link| {
                    (
                        link["made_by"].as_str().unwrap(),
                        link["note"].as_str().unwrap(),
                    )
                })
                .collect();
            let all = [
                ("harbour-note", "Both speak of it."),
                ("harbour-twin", "The twin says so."),
            ];
            assert_eq!(said, BTreeSet::from(all), "{predicate}, {path}");
        }
        for document in ["harbour-note", "harbour-twin"] {
            let path = format!("/v1/edges?document={document}&predicate={predicate}");
            let edges = app.ok(&path).await;
            let edges = edges["data"].as_array().unwrap().iter();
            let across = edges.filter(|edge| {
                let end = |name: &str| edge[name]["id"].as_str().unwrap()[..12].to_owned();
                end("from") == document && end("to") != document
            });
            assert_eq!(across.count(), 1, "{path}");
        }
    }
}

/// Sixty links of another document neither push the essay's own off its record nor take its
/// release.
#[tokio::test]
async fn links_of_others_come_last() {
    let place = Place::new().await;
    let bundle = std::fs::read_to_string(&place.bundle).unwrap();
    let mut bundle: Value = serde_json::from_str(&bundle).unwrap();
    let claim = bundle["claims"][0].clone();
    let many = (0..60).map(|n| {
        let mut claim = claim.clone();
        claim["id"] = format!("harbour-note-claim-{n}").into();
        claim["links"] = json!([reading("supports", "event:korean-war")]);
        claim
    });
    bundle["claims"] = many.collect::<Vec<_>>().into();
    let many = place.file("many.json", bundle.to_string());
    let before = App::seed().await.ok("/v1/events/korean-war").await;
    stdout_of(&place.run("import", &[&many]));
    let app = place.serve().await;
    let war = app.ok("/v1/events/korean-war").await;
    let own = before["data"]["related"].as_array().unwrap();
    let related = war["data"]["related"].as_array().unwrap();
    assert_eq!(&related[..own.len()], &own[..]);
    assert_eq!(war["data"]["related_total"], own.len() + 60);
    assert_eq!(war["meta"]["documents"][0]["release"], "2026-3");
    assert_eq!(war["meta"]["documents"].as_array().unwrap().len(), 1);
}

/// A document whose id is the beginning of others' ids can link to them all the same.
#[tokio::test]
async fn what_is_of_the_document_is_what_it_has() {
    let place = Place::new().await;
    let bundle = std::fs::read_to_string(&place.bundle).unwrap();
    let bundle = bundle.replace("harbour-note", "korean");
    let mut bundle: Value = serde_json::from_str(&bundle).unwrap();
    pact(
        &mut bundle,
        &json!([reading("supports", "event:korean-war")]),
    );
    let korean = place.file("korean.json", bundle.to_string());
    let said = stdout_of(&place.run("import", &[&korean]));
    assert!(!said.contains("not published"), "{said}");
    // The same, imported again, and what still waits.
    pact(&mut bundle, &json!([reading("supports", "event:no-war")]));
    let korean = place.file("korean.json", bundle.to_string());
    for _ in 0..2 {
        let said = stdout_of(&place.run("import", &[&korean]));
        assert_eq!(said.matches("not published").count(), 1, "{said}");
    }
}

#[tokio::test]
async fn a_link_of_another_sort_or_with_a_mistake_in_its_target_is_named() {
    let place = Place::new().await;
    for (link, said) in [
        (
            reading("leads-to", "event:korean-war"),
            "only `supports`, `contradicts` and `counterpart` lead to another one",
        ),
        (
            reading("counterpart", "claim:ties-still-matter-to-policy"),
            "are of one kind",
        ),
        (
            reading("supports", "document:comrades-to-strategists"),
            "not to actors or documents",
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
    let wrong_end = json!([{"predicate": "counterpart", "to": "event:harbour-twin-pact",
        "basis": "inferred", "note": "Both."}]);
    let bundle = std::fs::read_to_string(&place.bundle).unwrap();
    let mut bundle: Value =
        serde_json::from_str(&bundle.replace("harbour-note", "harbour-twin")).unwrap();
    let shots = bundle["events"].as_array_mut().unwrap().iter_mut();
    for event in shots.filter(|event| event["id"] == "harbour-twin-shots") {
        event["links"] = wrong_end.clone();
    }
    let file = place.file("wrong.json", bundle.to_string());
    let refused = place.run("import", &[&file]);
    let said_so = String::from_utf8_lossy(&refused.stdout).into_owned();
    assert!(
        said_so.contains("sorts first: here event:harbour-twin-pact"),
        "{said_so}"
    );
    for (to, meant) in [
        ("event:korean-warr", "; do you mean event:korean-war?"),
        ("claim:korean-war", "; do you mean event:korean-war?"),
        (
            "event:harbour-twin-shot",
            "; do you mean event:harbour-twin-shots?",
        ),
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

/// What others link to does not push a document's own links to others off its record.
#[tokio::test]
async fn its_own_links_come_before_those_of_others() {
    let place = Place::new().await;
    let text = std::fs::read_to_string(&place.bundle).unwrap();
    let many = |id: &str, links: &dyn Fn(usize) -> Value| {
        let mut bundle: Value = serde_json::from_str(&text.replace("harbour-note", id)).unwrap();
        let claim = bundle["claims"][0].clone();
        let claims = (0..60).map(|n| {
            let mut claim = claim.clone();
            claim["id"] = format!("{id}-claim-{n}").into();
            claim["links"] = links(n);
            claim
        });
        bundle["claims"] = claims.collect::<Vec<_>>().into();
        place.file(&format!("{id}.json"), bundle.to_string())
    };
    // The first claim of one contradicts forty of the other; all of the other support it.
    let one = many("one", &|n| {
        let links = (0..40).map(|at| reading("contradicts", &format!("claim:two-claim-{at}")));
        if n == 0 {
            links.collect::<Vec<_>>().into()
        } else {
            json!([])
        }
    });
    let two = many("two", &|_| {
        json!([reading("supports", "claim:one-claim-0")])
    });
    stdout_of(&place.run("import", &[&one, &two]));
    let app = place.serve().await;
    let record = app.ok("/v1/claims/one-claim-0").await["data"].clone();
    assert_eq!(record["related_total"], 100);
    let related = record["related"].as_array().unwrap().iter();
    let makers: Vec<&str> = related
        .map(|link| link["made_by"].as_str().unwrap())
        .collect();
    assert_eq!(makers.iter().filter(|maker| **maker == "one").count(), 40);
    assert!(
        makers[..40].iter().all(|maker| *maker == "one"),
        "its own come first"
    );
}

/// A backup of documents comes back one by one, in any order.
#[tokio::test]
async fn documents_come_back_in_any_order() {
    let place = Place::new().await;
    let text = std::fs::read_to_string(&place.bundle).unwrap();
    let mut korean: Value = serde_json::from_str(&text.replace("harbour-note", "korean")).unwrap();
    pact(
        &mut korean,
        &json!([reading("supports", "event:korean-note-pact")]),
    );
    let korean = place.file("korean.json", korean.to_string());
    let note = place.file(
        "korean-note.json",
        text.replace("harbour-note", "korean-note"),
    );
    let said = stdout_of(&place.run("import", &[&korean]));
    assert!(
        said.contains("event:korean-note-pact: not published"),
        "{said}"
    );
    stdout_of(&place.run("import", &[&note]));
    stdout_of(&place.run("remove", &[Path::new("korean-note"), Path::new("korean")]));
    stdout_of(&place.run("import", &[&korean]));
    let said = stdout_of(&place.run("import", &[&note]));
    assert!(
        said.contains("event:korean-note-pact: published now"),
        "{said}"
    );
}
