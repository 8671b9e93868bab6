//! Whose records an answer has: with other documents beside the essay, each answer names those that
//! it is from.

use super::app::App;
use super::bundle::{Place, stdout_of};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

const ESSAY: &str = "comrades-to-strategists";

fn example(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("examples")
        .join(name)
}

async fn meta(app: &App, path: &str) -> Value {
    app.ok(path).await["meta"].clone()
}

fn ids(meta: &Value) -> Vec<&str> {
    let documents = meta["documents"].as_array().into_iter().flatten();
    documents.map(|one| one["id"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn the_essay_alone_is_its_release_and_names_no_documents() {
    let app = App::seed().await;
    let newest = app.ok("/v1/releases").await["data"][0]["id"].clone();
    for path in ["/v1/events?limit=1", "/v1/events/korean-war", "/v1"] {
        let meta = meta(&app, path).await;
        assert_eq!(meta["release"], newest, "{path}");
        assert_eq!(meta["documents"], Value::Null, "{path}");
        assert_eq!(meta["licence"], "CC-BY-4.0", "{path}");
    }
}

#[tokio::test]
async fn an_answer_names_the_documents_that_it_is_from() {
    let place = Place::new().await;
    let bohai = example("bohai-note.json");
    // A twin that names neither coder nor licence.
    let bundle = std::fs::read_to_string(&place.bundle).unwrap();
    let mut twin: Value =
        serde_json::from_str(&bundle.replace("harbour-note", "harbour-twin")).unwrap();
    twin["document"]["coder"] = Value::Null;
    twin["document"]["licence"] = Value::Null;
    let twin = place.file("twin.json", twin.to_string());
    stdout_of(&place.run("import", &[&place.bundle, &bohai, &twin]));
    let app = place.serve().await;
    for (path, documents, licence, coder) in [
        (
            "/v1/events/harbour-twin-pact",
            &["harbour-twin"][..],
            "NOASSERTION",
            "coder not named",
        ),
        (
            "/v1/events/bohai-note-weihai-incheon-ferry",
            &["bohai-note"][..],
            "CC0-1.0",
            "Tightrope",
        ),
        (
            "/v1/claims?document=bohai-note&limit=2",
            &["bohai-note"],
            "CC0-1.0",
            "Tightrope",
        ),
        (
            "/v1/events/harbour-note-pact",
            &["harbour-note"],
            "CC0-1.0",
            "B. Reader",
        ),
        (
            "/v1/risks/refugee-flow",
            &[ESSAY],
            "CC-BY-4.0",
            "Tightrope contributors",
        ),
        // A link of the other document stands in it.
        (
            "/v1/events/sino-soviet-treaty",
            &["bohai-note", ESSAY],
            "CC-BY-4.0 AND CC0-1.0",
            "Tightrope contributors",
        ),
        (
            "/v1/events?limit=0",
            &[],
            "CC-BY-4.0",
            "Tightrope contributors",
        ),
        (
            "/v1/stats?by=kind",
            &["bohai-note", ESSAY, "harbour-note", "harbour-twin"],
            "CC-BY-4.0",
            "Tightrope contributors",
        ),
    ] {
        let meta = meta(&app, path).await;
        assert_eq!(ids(&meta), documents, "{path}");
        assert_eq!(meta["licence"], licence, "{path}");
        let citation = meta["citation"].as_str().unwrap();
        assert!(citation.starts_with(coder), "{path}: {citation}");
        assert_eq!(meta["release"], Value::Null, "{path}");
        for one in meta["documents"].as_array().into_iter().flatten() {
            // What other documents link to is still the release.
            let release = if one["id"] == ESSAY {
                json!("2026-3")
            } else {
                Value::Null
            };
            assert_eq!(one["release"], release, "{path}");
        }
    }
    let page = app
        .get("/v1/events/bohai-note-weihai-incheon-ferry.html")
        .await
        .text;
    for said in ["CC0-1.0, Tightrope contributors", "lang=\"zh-Hans\""] {
        assert!(page.contains(said), "{said}");
    }
    let page = app.get("/v1/risks/refugee-flow.html").await.text;
    assert!(
        !page.contains("<q lang="),
        "the essay is in the language of the page"
    );
}

#[tokio::test]
async fn a_document_that_differs_from_its_release_is_none() {
    let place = Place::new().await;
    stdout_of(&place.run("import", &[&place.bundle]));
    let (folder, database) = (place.folder, place.database);
    super::app::rebuild_with(
        &database,
        "UPDATE record SET note = 'Other.' WHERE id = 'refugee-flow'",
    )
    .await
    .unwrap();
    let app = App::of(folder, &database).await;
    let meta = meta(&app, "/v1/risks/refugee-flow").await;
    assert_eq!(meta["release"], Value::Null);
    assert_eq!(ids(&meta), [ESSAY]);
    assert_eq!(meta["documents"][0]["release"], Value::Null);
}

#[tokio::test]
async fn the_chinese_example_round_trips_and_is_linked_to_the_essay() {
    let place = Place::new().await;
    let (bundle, text) = (example("bohai-note.json"), example("bohai-note.txt"));
    let tumen = (example("tumen-note.json"), example("tumen-note.txt"));
    let with = [
        &*bundle,
        &tumen.0,
        Path::new("--text"),
        &text,
        Path::new("--text"),
        &tumen.1,
    ];
    let said = stdout_of(&place.run("import", &with));
    assert!(!said.contains("not published"), "{said}");
    assert_eq!(
        place.exported("bohai-note"),
        std::fs::read_to_string(&bundle).unwrap()
    );
    let texts = [Path::new("--text"), &text, Path::new("--text"), &tumen.1];
    let said = stdout_of(&place.run("verify", &texts));
    assert_eq!(
        said.matches("every citation, cue, hedge and wording verified")
            .count(),
        2,
        "{said}"
    );
    let app = place.serve().await;
    let counts = app.ok("/v1/documents/bohai-note/coverage").await["data"]["counts"].clone();
    assert_eq!(
        (&counts["sentences"], &counts["open"]),
        (&json!(30), &json!(0))
    );
    for (predicate, least) in [("counterpart", 4), ("contradicts", 1), ("supports", 1)] {
        let path = format!("/v1/edges?document=bohai-note&predicate={predicate}");
        let edges = app.ok(&path).await;
        let edges = edges["data"].as_array().unwrap();
        let across = edges.iter().filter(|edge| {
            let own = |end: &str| edge[end]["id"].as_str().unwrap().starts_with("bohai-note-");
            own("from") != own("to")
        });
        assert!(across.count() >= least, "{predicate}");
    }
}
