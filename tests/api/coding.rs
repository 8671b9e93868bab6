//! What coders add to a record, and what follows from it: sides, signs, firmness, agreement, what
//! is implied, and lists that are cut.

use super::app::{App, rebuild_with};
use super::bundle::{Place, stdout_of};
use serde_json::{Value, json};
use std::path::Path;

/// The fixture with further rows.
async fn with(rows: &'static str) -> App {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("t.db");
    rebuild_with(&path, rows).await.unwrap();
    App::of(folder, &path).await
}

#[tokio::test]
async fn dyads_of_a_conflict_follow_from_the_sides_of_their_actors() {
    let app = with("").await;
    let war = app.ok("/v1/events/korean-war").await["data"].clone();
    assert_eq!(war["dyads"][0]["sides"], "together");
    let shots = app.ok("/v1/events/harbour-note-shots").await["data"].clone();
    assert_eq!(shots["dyads"][0]["sides"], "opposed");
    let dyad = "harbour-note-northport-southport";
    for (question, found) in [
        (format!("opposed={dyad}"), vec!["harbour-note-shots"]),
        (format!("together={dyad}"), vec![]),
        (
            "together=china-north-korea".to_owned(),
            vec!["korean-war", "chinese-intervention"],
        ),
        ("opposed=china-north-korea".to_owned(), vec![]),
    ] {
        let ids = app.ids(&format!("/v1/events?{question}")).await;
        assert_eq!(ids, found, "{question}");
    }
    // Friends and enemies are counted apart: the war and the phases, by the sign of each.
    let graph = app
        .ok("/v1/graph?project=actor&via=event,phase&limit=500")
        .await["data"]
        .clone();
    let edge = |one: &str, other: &str| {
        let ends = [format!("actor:{one}"), format!("actor:{other}")];
        let edges = graph["edges"].as_array().unwrap().iter();
        let mut edges = edges.filter(|edge| {
            let has = |end: &String| edge["source"] == **end || edge["target"] == **end;
            ends.iter().all(has)
        });
        edges.next().unwrap().clone()
    };
    let harbours = edge("northport", "southport");
    assert_eq!(harbours["weight"], 3, "{harbours}");
    assert_eq!(
        (&harbours["positive"], &harbours["negative"]),
        (&json!(0), &json!(2))
    );
    let koreas = edge("north-korea", "south-korea");
    assert_eq!(koreas["negative"], 2, "{koreas}");
    let signs: Vec<&Value> = koreas["records"].as_array().unwrap().iter().collect();
    assert!(
        signs
            .iter()
            .any(|met| met["id"] == "event:korean-war" && met["sign"] == -1),
        "{koreas}"
    );
    // Other projections have no friends.
    let dyads = app.ok("/v1/graph?project=dyad&via=event").await["data"]["edges"].clone();
    assert!(
        dyads
            .as_array()
            .unwrap()
            .iter()
            .all(|edge| { edge.get("positive").is_none() && edge["records"][0]["sign"].is_null() })
    );
}

#[tokio::test]
async fn a_record_that_no_sentence_states_is_implied_and_has_no_firmness() {
    let app = with(
        "UPDATE citation SET role = 'supports' WHERE record = 'harbour-note-quarrel';
         UPDATE record SET note = 'Read out of the herring.' WHERE id = 'harbour-note-quarrel'",
    )
    .await;
    let quarrel = app.ok("/v1/phases/harbour-note-quarrel").await["data"].clone();
    assert_eq!(quarrel["implied"], true);
    assert_eq!(quarrel["firmness"], Value::Null);
    assert_eq!(quarrel["modality"], "asserted");
    let ids = app
        .ids("/v1/phases?implied=true&document=harbour-note")
        .await;
    assert_eq!(ids, ["harbour-note-quarrel"]);
    let page = app.get("/v1/phases/harbour-note-quarrel.md").await.text;
    assert!(page.contains("our reading of the author's word"), "{page}");
    // Dyads state nothing, so they are neither said nor read.
    let dyad = app.ok("/v1/dyads/china-russia").await["data"].clone();
    assert_eq!(dyad["implied"], Value::Null);
}

/// Publish orders by the same list that the vocabulary shows.
#[tokio::test]
async fn degrees_are_ordered_as_in_their_vocabulary() {
    let app = App::new().await;
    let listed = app.ok("/v1/vocabularies/degree").await["data"]["terms"].clone();
    let listed = listed.as_array().unwrap().iter();
    let listed: Vec<&str> = listed.map(|term| term["id"].as_str().unwrap()).collect();
    assert_eq!(listed, tightrope::model::provenance::DEGREES);
}

/// From firm to faint; what claims no truth comes last either way.
#[tokio::test]
async fn lists_go_from_firm_to_faint() {
    let degrees = "UPDATE citation SET degree = 'would' WHERE record = 'refugee-flow' AND rank = 1;
        UPDATE citation SET degree = 'raised' WHERE record = 'border-clashes' AND rank = 1;
        UPDATE citation SET degree = 'presupposed' WHERE record = 'accidental-enabling'
            AND rank = 1";
    let app = with(degrees).await;
    for (sort, down) in [("-modality", true), ("modality", false)] {
        let list = app.ok(&format!("/v1/claims?limit=500&sort={sort}")).await;
        let firmness: Vec<Option<i64>> = list["data"]
            .as_array()
            .unwrap()
            .iter()
            .map(|claim| claim["firmness"].as_i64())
            .collect();
        let known: Vec<i64> = firmness.iter().copied().flatten().collect();
        assert!(
            known.len() > 60 && known.len() < firmness.len(),
            "{firmness:?}"
        );
        assert!(
            firmness[known.len()..].iter().all(Option::is_none),
            "{firmness:?}"
        );
        assert!(known.is_sorted_by(|a, b| if down { a >= b } else { a <= b }));
    }
    let risks = app.ids("/v1/risks?limit=500&sort=-modality").await;
    let at = |id: &str| risks.iter().position(|risk| risk == id).unwrap();
    assert!(at("refugee-flow") < at("border-clashes"));
    assert!(at("border-clashes") < at("accidental-enabling"));
    // Pages follow each other.
    let mut paged = Vec::new();
    let mut next = Some("/v1/risks?limit=4&sort=-modality".to_owned());
    while let Some(path) = next {
        let page = app.ok(&path).await;
        let rows = page["data"].as_array().unwrap().iter();
        paged.extend(rows.map(|risk| risk["id"].as_str().unwrap().to_owned()));
        next = page["links"]["next"].as_str().map(str::to_owned);
    }
    assert_eq!(paged, risks);
    // A release before it has no firmness to sort by.
    let reply = app.get("/v1/risks?sort=modality&release=2026-2").await;
    assert_eq!(reply.status, 400);
    assert!(reply.text.contains("not-in-release"), "{}", reply.text);
}

#[tokio::test]
async fn agreement_with_a_date_is_computed_from_what_the_text_states() {
    // What the text dates, what others have established, and how the two compare.
    let cases = [
        ("1931", "start-date", "1931", "agrees"),
        ("1931/1933", "start-date", "1931", "agrees"),
        ("1931/1933", "start-date", "1931-05-03", "refines"),
        ("1931/1933", "start-date", "1932", "differs"),
        ("1931/1933", "end-date", "1933-02", "refines"),
        ("1931/1933", "end-date", "1931", "differs"),
        ("1931/", "start-date", "1931-05-03", "refines"),
        ("1931/", "end-date", "1935", "extends"),
        ("1931/1933", "established-date", "1932", "differs"),
        ("1931/1933", "established-date", "1931-05-03/", "refines"),
        ("1931", "established-date", "1931", "agrees"),
        ("1931", "established-date", "1931-05-03", "refines"),
        (
            "1931",
            "established-date",
            "1931-01-01/1931-12-31",
            "refines",
        ),
        ("1931-05", "established-date", "1931", "differs"),
        ("1931", "established-date", "1930-12-31/1931-02", "differs"),
        ("1931", "established-date", "1932", "differs"),
        ("193X", "established-date", "1931/1933", "refines"),
        ("1931/", "established-date", "1931-05-03/1935", "extends"),
        ("1931/", "established-date", "1930", "differs"),
        ("../1931", "established-date", "1931", "extends"),
    ];
    for (stated, property, established, verdict) in cases {
        let precision = |edtf: &str| match edtf {
            _ if edtf.contains('X') => "decade",
            _ if edtf.matches('-').count() >= 2 => "day",
            _ if edtf.contains('-') => "month",
            _ => "year",
        };
        let rows = format!(
            "UPDATE dating SET edtf = '{stated}', precision = '{}' WHERE kind = 'event'
                AND record = 'harbour-note-pact';
             DELETE FROM dating WHERE record = 'harbour-note-shots';
             UPDATE annotation SET property = '{property}' WHERE id = 'harbour-note-pact-signed';
             UPDATE dating SET edtf = '{established}', precision = '{}'
                WHERE kind = 'annotation' AND record = 'harbour-note-pact-signed'",
            precision(stated),
            precision(established),
        );
        let app = with(rows.leak()).await;
        let found =
            app.ok("/v1/annotations/harbour-note-pact-signed").await["data"]["agreement"].clone();
        assert_eq!(found, verdict, "{stated} and {property} {established}");
        let event = app.ok("/v1/events/harbour-note-pact").await["data"].clone();
        assert_eq!(event["annotations"][0]["agreement"], verdict);
    }
}

/// A caveat stands beside the records that it lists, else beside those that cite its sentences.
#[tokio::test]
async fn a_caveat_warns_those_whom_it_lists() {
    let beside = async |app: &App, path: &str| {
        app.ok(path).await["data"]["caveats"]
            .as_array()
            .unwrap()
            .len()
    };
    let (shots, quarrel) = (
        "/v1/events/harbour-note-shots",
        "/v1/phases/harbour-note-quarrel",
    );
    let app = App::new().await;
    assert_eq!(
        (beside(&app, shots).await, beside(&app, quarrel).await),
        (1, 0)
    );
    let ids = app.ids("/v1/caveats?warns=event:harbour-note-shots").await;
    assert_eq!(ids, ["harbour-note-shots-unproved"]);
    let app = with("DELETE FROM caveat_record WHERE caveat = 'harbour-note-shots-unproved'").await;
    assert_eq!(
        (beside(&app, shots).await, beside(&app, quarrel).await),
        (1, 1)
    );
    let app = with(
        "DELETE FROM caveat_record WHERE caveat = 'harbour-note-shots-unproved';
         UPDATE caveat SET passages_only = 1 WHERE id = 'harbour-note-shots-unproved'",
    )
    .await;
    assert_eq!(
        (beside(&app, shots).await, beside(&app, quarrel).await),
        (0, 0)
    );
    let passage = "/v1/documents/harbour-note/passages/s0.p1.2";
    assert_eq!(beside(&app, passage).await, 1);
}

/// An actor that every document names stays small, and nothing of it is lost.
#[tokio::test]
async fn an_actor_that_is_named_everywhere_stays_small() {
    let place = Place::new().await;
    let bundle: Value = serde_json::from_slice(&std::fs::read(&place.bundle).unwrap()).unwrap();
    let files: Vec<_> = (10..40)
        .map(|n| {
            let text = bundle.to_string();
            let text = text.replace("harbour-note", &format!("harbour-{n}"));
            place.file(&format!("{n}.json"), text)
        })
        .collect();
    let files: Vec<&Path> = files.iter().map(std::path::PathBuf::as_path).collect();
    stdout_of(&place.run("import", &files));
    let app = place.serve().await;
    let actor = app.ok("/v1/actors/southport").await["data"].clone();
    assert_eq!(actor["mentions"].as_array().unwrap().len(), 20);
    assert_eq!(
        (&actor["mentions_total"], &actor["citations_total"]),
        (&json!(90), &json!(30))
    );
    assert_eq!(actor["citations"][0]["document"], "harbour-10");
    assert!(
        actor.to_string().len() < 40_000,
        "{}",
        actor.to_string().len()
    );
    // Filters know what the body does not show.
    for document in ["harbour-10", "harbour-39"] {
        let ids = app.ids(&format!("/v1/actors?document={document}")).await;
        assert!(ids.contains(&"southport".to_owned()), "{document}: {ids:?}");
        let path = format!("/v1/actors?document={document}&passage=s1.p1.3");
        assert!(app.ids(&path).await.contains(&"southport".to_owned()));
    }
    let passages = app.ok("/v1/passages?actor=southport&limit=500").await;
    assert_eq!(passages["page"]["total"], 90);
    let one = app
        .ok("/v1/documents/harbour-39/passages?actor=southport")
        .await;
    assert_eq!(one["page"]["total"], 3);
    assert_eq!(one["data"][0]["document"], "harbour-39");
    // Passages are no nodes of a graph.
    let graph = app.ok("/v1/graph?around=actor:southport&limit=500").await;
    let nodes = graph["data"]["nodes"].as_array().unwrap();
    assert!(nodes.iter().all(|node| node["kind"] != "passage"));
}

/// Former words are taken where today's are, and answered with today's.
#[tokio::test]
async fn former_words_are_understood_by_filters_and_bundles() {
    let place = Place::new().await;
    let mut bundle: Value = serde_json::from_slice(&std::fs::read(&place.bundle).unwrap()).unwrap();
    bundle["phases"][0]["relation"] = "war".into();
    bundle["annotations"][0]["property"] = "expiry".into();
    let file = place.file("former.json", bundle.to_string());
    stdout_of(&place.run("import", &[&file]));
    let exported: Value = serde_json::from_str(&place.exported("harbour-note")).unwrap();
    assert_eq!(exported["phases"][0]["relation"], "armed-conflict");
    assert_eq!(exported["annotations"][0]["property"], "treaty-expired");
    let app = place.serve().await;
    for word in ["war", "armed-conflict", "war,armed-conflict"] {
        let list = app.ok(&format!("/v1/phases?relation={word}")).await;
        let ids: Vec<&Value> = list["data"].as_array().unwrap().iter().collect();
        assert_eq!(ids.len(), 5, "{word}");
        let understood = &list["meta"]["query"]["filters"][0]["any_of"];
        assert_eq!(understood, &json!(["armed-conflict"]), "{word}");
    }
    assert_eq!(
        app.ids("/v1/phases?relation__not=war&document=harbour-note")
            .await
            .len(),
        0
    );
    let expired = app.ids("/v1/annotations?property=expiry").await;
    assert_eq!(
        expired,
        app.ids("/v1/annotations?property=treaty-expired").await
    );
    assert!(expired.contains(&"harbour-note-pact-signed".to_owned()));
    let held = app.ok("/v1/actors/northport").await["data"]["identifiers"].clone();
    let spells: Vec<_> = held
        .as_array()
        .unwrap()
        .iter()
        .filter(|code| code["scheme"] == "cow")
        .map(|code| (code["valid_from"].clone(), code["valid_to"].clone()))
        .collect();
    let spells = json!(spells);
    assert_eq!(
        spells,
        json!([["1900-01-01", "1945"], ["1955-05-09", null]])
    );
}

/// Where, what, and how it is refused.
type Mistake = (&'static str, Value, &'static str);

fn mistakes_in_annotations_and_events() -> [Mistake; 6] {
    [
        (
            "/annotations/0/date",
            json!({"relative": {"cue": "soon", "relation": "after"}}),
            "is compared with a date and has none",
        ),
        (
            "/events/1/actors",
            json!([
                {"id": "northport", "role": "party", "side": "a"},
                {"id": "northport", "role": "agent", "side": "b"},
            ]),
            "has an actor on both sides",
        ),
        (
            "/events/0/actors",
            json!([
                {"id": "northport", "role": "party", "lifetime": "begins"},
                {"id": "southport", "role": "party", "lifetime": "begins"},
                {"id": "southport", "role": "agent", "lifetime": "begins"},
            ]),
            "begins or ends an actor twice",
        ),
        (
            "/strategies/0/with",
            json!(["southport"]),
            "is shared with its own actor",
        ),
        (
            "/risks/0/inferred_fields",
            json!(["threatens", "strategies"]),
            "infers a field that follows from links",
        ),
        (
            "/risks/0/inferred_fields",
            json!(["bearer"]),
            "infers a field that it does not have",
        ),
    ]
}

fn mistakes_elsewhere() -> [Mistake; 6] {
    [
        (
            "/annotations/0/agreement_field",
            json!("colour"),
            "is compared with a field that its record does not have",
        ),
        (
            "/claims/0/polarity",
            json!("praise"),
            "praises or blames and is nowhere evaluated",
        ),
        (
            "/events/0/actors/0/side",
            json!("a"),
            "has sides and is neither an armed conflict nor part of one",
        ),
        (
            "/caveats/0/passages_only",
            json!(true),
            "warns of a record and is for passages only",
        ),
        (
            "/actors/0/identifiers",
            json!([
                {"scheme": "cow", "value": "255", "valid_from": "1871", "source": "COW"},
                {"scheme": "cow", "value": "255", "valid_from": "1990", "source": "COW"},
            ]),
            "has a code twice at one time",
        ),
        (
            "/phases/0/called",
            json!([{"term": "axis", "citation": "s1.p1.4"}]),
            "is not among the record's citations",
        ),
    ]
}

/// Codings that contradict themselves are refused, with the place of each.
#[tokio::test]
async fn codings_that_contradict_themselves_are_refused() {
    for (at, value, says) in mistakes_in_annotations_and_events()
        .into_iter()
        .chain(mistakes_elsewhere())
    {
        let place = Place::new().await;
        let text = std::fs::read(&place.bundle).unwrap();
        let mut bundle: Value = serde_json::from_slice(&text).unwrap();
        let (parent, name) = at.rsplit_once('/').unwrap();
        bundle.pointer_mut(parent).unwrap()[name] = value;
        let file = place.file("wrong.json", bundle.to_string());
        let output = place.run("import", &[&file]);
        let out = String::from_utf8_lossy(&output.stdout);
        assert_eq!(output.status.code(), Some(1), "{at}: {out}");
        assert!(out.contains(says), "{at}: wanted {says}\n{out}");
    }
}
