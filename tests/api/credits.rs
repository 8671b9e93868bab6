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

/// The small document with another id, and with this coder and licence.
fn twin(place: &Place, id: &str, coder: Option<&str>, licence: Option<&str>) -> PathBuf {
    let bundle = std::fs::read_to_string(&place.bundle).unwrap();
    let mut twin: Value = serde_json::from_str(&bundle.replace("harbour-note", id)).unwrap();
    twin["document"]["coder"] = json!(coder);
    twin["document"]["licence"] = json!(licence);
    place.file(&format!("{id}.json"), twin.to_string())
}

type Answer = (
    &'static str,
    &'static [&'static str],
    &'static str,
    &'static str,
);

/// Addresses, the documents that their answers are from, the licence, and who is cited first.
const ANSWERS: [Answer; 17] = [
    (
        "/v1/events/harbour-twin-pact",
        &["harbour-twin"],
        "NOASSERTION",
        "coder not named",
    ),
    (
        "/v1/events/bohai-note-weihai-incheon-ferry",
        &["bohai-note"],
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
    // The link of another document does not make it one of its records.
    (
        "/v1/events/sino-soviet-treaty",
        &[ESSAY],
        "CC-BY-4.0",
        "Tightrope contributors",
    ),
    (
        "/v1/documents/bohai-note/coverage",
        &["bohai-note"],
        "CC0-1.0",
        "Tightrope",
    ),
    (
        "/v1/timeline?document=harbour-note",
        &["harbour-note"],
        "CC0-1.0",
        "B. Reader",
    ),
    (
        "/v1/stats?by=kind&document=bohai-note",
        &["bohai-note"],
        "CC0-1.0",
        "Tightrope",
    ),
    (
        "/v1/graph?document=harbour-note",
        &["harbour-note"],
        "CC0-1.0",
        "B. Reader",
    ),
    (
        "/v1/verify?record=event:harbour-note-pact",
        &["harbour-note"],
        "CC0-1.0",
        "B. Reader",
    ),
    (
        "/v1/documents?id=bohai-note,comrades-to-strategists",
        &["bohai-note", ESSAY],
        "CC-BY-4.0 AND CC0-1.0",
        "Tightrope contributors, Tightrope",
    ),
    (
        "/v1/actors/china",
        &["bohai-note", ESSAY],
        "CC-BY-4.0 AND CC0-1.0",
        "Tightrope contributors, Tightrope",
    ),
    (
        "/v1/claims?document=harbour-note&q=nomatch",
        &["harbour-note"],
        "CC0-1.0",
        "B. Reader",
    ),
    // The program's own.
    (
        "/v1/releases",
        &[],
        "CC-BY-4.0",
        "Tightrope contributors, Tightrope, revision",
    ),
    // Of all: one of them has no licence.
    (
        "/v1/events?limit=0",
        &["bohai-note", ESSAY, "harbour-note", "harbour-twin"],
        "NOASSERTION",
        "B. Reader; Tightrope contributors; coder not named",
    ),
    (
        "/v1/stats?by=kind",
        &["bohai-note", ESSAY, "harbour-note", "harbour-twin"],
        "NOASSERTION",
        "B. Reader; Tightrope contributors; coder not named",
    ),
];

#[tokio::test]
async fn an_answer_names_the_documents_that_it_is_from() {
    let place = Place::new().await;
    let bohai = example("bohai-note.json");
    let twin = twin(&place, "harbour-twin", None, None);
    stdout_of(&place.run("import", &[&place.bundle, &bohai, &twin]));
    let app = place.serve().await;
    let newest = app.ok("/v1/releases").await["data"][0].clone();
    for (path, documents, licence, coder) in ANSWERS {
        let meta = meta(&app, path).await;
        assert_eq!(ids(&meta), documents, "{path}");
        assert_eq!(meta["licence"], licence, "{path}");
        let citation = meta["citation"].as_str().unwrap();
        assert!(citation.starts_with(coder), "{path}: {citation}");
        assert_eq!(meta["release"], Value::Null, "{path}");
        for one in meta["documents"].as_array().into_iter().flatten() {
            // What other documents link to is still the release.
            let essays = one["id"] == ESSAY;
            let release = if essays { &newest["id"] } else { &Value::Null };
            assert_eq!(&one["release"], release, "{path}");
        }
        let read = |name: &str| newest[name].as_str().unwrap();
        let released = format!("release {}, revision {}", read("id"), read("revision"));
        assert_eq!(
            citation.contains(&released),
            documents == [ESSAY],
            "{path}: {citation}"
        );
    }
}

#[tokio::test]
async fn other_formats_and_pages_say_whose_records_they_are() {
    let place = Place::new().await;
    stdout_of(&place.run("import", &[&place.bundle, &example("bohai-note.json")]));
    let app = place.serve().await;
    for (path, said) in [
        (
            "/v1/events.atom?document=bohai-note",
            "<rights>CC0-1.0</rights>",
        ),
        ("/v1/claims.md?document=bohai-note", "CC0-1.0"),
        (
            "/v1/claims.csv-metadata.json?document=bohai-note",
            "\"dc:license\": \"CC0-1.0\"",
        ),
        (
            "/v1/claims.csv-metadata.json?document=comrades-to-strategists",
            "licenses/by/4.0",
        ),
        (
            "/v1/events/bohai-note-weihai-incheon-ferry.html",
            "CC0-1.0, Tightrope contributors",
        ),
        (
            "/v1/events/bohai-note-weihai-incheon-ferry.html",
            "<q lang=\"zh-Hans\">",
        ),
        (
            "/v1/events.html?document=harbour-note",
            "CC0-1.0, B. Reader",
        ),
        ("/embed/timeline?document=harbour-note", "Data: CC0 1.0."),
        ("/embed/timeline", "Data: "),
    ] {
        let text = app.get(path).await.text;
        assert!(text.contains(said), "{path}: {said}");
    }
    let page = app.get("/v1/risks/refugee-flow.html").await.text;
    assert!(
        !page.contains("<q lang="),
        "the essay is in the language of the page"
    );
}

#[tokio::test]
async fn of_many_documents_some_are_named_and_all_are_counted() {
    let place = Place::new().await;
    let many: Vec<PathBuf> = (0..22)
        .map(|n| {
            let licence = if n == 0 {
                "MIT OR Apache-2.0"
            } else {
                "CC0-1.0"
            };
            twin(
                &place,
                &format!("twin-{n:02}"),
                Some("C. Reader"),
                Some(licence),
            )
        })
        .collect();
    let many: Vec<&Path> = many.iter().map(PathBuf::as_path).collect();
    stdout_of(&place.run("import", &many));
    let app = place.serve().await;
    let all = meta(&app, "/v1").await;
    assert_eq!((ids(&all).len(), &all["documents_total"]), (20, &json!(23)));
    assert_eq!(
        all["licence"],
        "CC-BY-4.0 AND CC0-1.0 AND (MIT OR Apache-2.0)"
    );
    let some = meta(&app, "/v1/claims?document=twin-00,twin-01").await;
    assert_eq!(
        (ids(&some).len(), &some["documents_total"]),
        (2, &Value::Null)
    );
    let page = app.get("/v1.html").await.text;
    assert!(
        page.contains("The texts are their authors\u{2019}."),
        "{page}"
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
