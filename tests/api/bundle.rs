//! Documents in and out: a round trip preserves every byte, and nothing else changes.

use super::app::{App, database, ids, seeded};
use super::command::{PATIENCE, Server, tightrope};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Output;
use std::time::Instant;
use tempfile::TempDir;

/// A folder with a database, and the small document as a bundle beside it.
pub struct Place {
    pub folder: TempDir,
    pub database: PathBuf,
    pub bundle: PathBuf,
}

impl Place {
    pub async fn new() -> Self {
        let (folder, database) = seeded();
        let bundle = folder.path().join("harbour.json");
        std::fs::write(&bundle, harbour().await).unwrap();
        Self {
            folder,
            database,
            bundle,
        }
    }

    /// Runs the program on this database.
    pub fn run(&self, command: &str, arguments: &[&Path]) -> Output {
        tightrope()
            .arg(command)
            .args(arguments)
            .arg("--database")
            .arg(&self.database)
            .output()
            .unwrap()
    }

    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    pub fn exported(&self, document: &str) -> String {
        let output = self.run("export", &[Path::new(document)]);
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8(output.stdout).unwrap()
    }

    pub async fn serve(self) -> App {
        let Self {
            folder, database, ..
        } = self;
        App::of(folder, &database).await
    }
}

/// The small document, exported from a database that has it in its seed.
async fn harbour() -> String {
    let (_folder, path) = database();
    let mut out = Vec::new();
    tightrope::store::export(&path, "harbour-note", &mut out)
        .await
        .unwrap();
    String::from_utf8(out).unwrap()
}

/// The output of a command that must succeed.
pub fn stdout_of(output: &Output) -> String {
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn revision(database: &Path) -> String {
    let server = Server::start(database);
    let index: Value = serde_json::from_str(&server.get("/v1").1).unwrap();
    index["meta"]["revision"].as_str().unwrap().to_owned()
}

/// The same document with another id: a second one, with the same actors.
fn twin(bundle: &str) -> String {
    bundle.replace("harbour-note", "harbour-twin")
}

fn example() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/tumen-note.json")
}

#[tokio::test]
async fn an_import_exports_byte_for_byte_and_is_served_like_seed_data() {
    let place = Place::new().await;
    let text = place.file("harbour.txt", super::app::TEXT);
    let essay = place.exported("comrades-to-strategists");
    let output = stdout_of(&place.run("import", &[&place.bundle, Path::new("--text"), &text]));
    assert!(
        output.starts_with("harbour-note: imported into ")
            && output.contains(".db, 14 records on 15 passages (measured"),
        "{output}"
    );
    assert_eq!(
        place.exported("harbour-note"),
        std::fs::read_to_string(&place.bundle).unwrap()
    );
    assert_eq!(place.exported("comrades-to-strategists"), essay);

    // Every record is published exactly as from SQL rows.
    let (imported, seeded) = (place.serve().await, App::new().await);
    for spec in tightrope::model::ALL
        .into_iter()
        .filter(|spec| spec.kind != "passage")
    {
        let list = format!("{}?limit=500", spec.path);
        let found = imported.ids(&list).await;
        assert_eq!(found, seeded.ids(&list).await);
        for id in found
            .iter()
            .filter(|id| id.contains("harbour") || id.contains("port") || id.contains("captains"))
        {
            let path = format!("{}/{id}", spec.path);
            assert_eq!(
                imported.ok(&path).await["data"],
                seeded.ok(&path).await["data"],
                "{path}"
            );
        }
    }
    let path = "/v1/documents/harbour-note/coverage";
    assert_eq!(
        imported.ok(path).await["data"],
        seeded.ok(path).await["data"]
    );
}

#[tokio::test]
async fn the_example_round_trips_and_lists_work_across_documents() {
    let place = Place::new().await;
    stdout_of(&place.run("import", &[&example()]));
    assert_eq!(
        place.exported("tumen-note"),
        std::fs::read_to_string(example()).unwrap()
    );
    let text = example().with_extension("txt");
    stdout_of(&place.run("verify", &[Path::new("--text"), &text]));
    let app = place.serve().await;
    assert_eq!(
        app.ids("/v1/documents").await,
        ["comrades-to-strategists", "tumen-note"]
    );
    for kind in ["events", "phases", "risks", "strategies", "claims"] {
        let all = app.ids(&format!("/v1/{kind}?limit=500")).await;
        let of = |document: &str| format!("/v1/{kind}?limit=500&document={document}");
        let (ours, essays) = (
            app.ids(&of("tumen-note")).await,
            app.ids(&of("comrades-to-strategists")).await,
        );
        assert!(
            !ours.is_empty() && ours.iter().all(|id| id.starts_with("tumen-note-")),
            "{kind}"
        );
        assert_eq!(ours.len() + essays.len(), all.len(), "{kind}");
    }
    let both = app.ok("/v1/claims?actor=CHN&limit=500").await;
    let documents: std::collections::BTreeSet<&str> = both["data"]
        .as_array()
        .unwrap()
        .iter()
        .map(|r| r["document"].as_str().unwrap())
        .collect();
    assert_eq!(documents.len(), 2);
    let china = app.ok("/v1/actors/china").await;
    let mentions: Vec<&str> = china["data"]["mentions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|m| m["document"].as_str().unwrap())
        .collect();
    assert_eq!(mentions, ["comrades-to-strategists", "tumen-note"]);
    assert_eq!(
        app.ok("/v1/documents/tumen-note/coverage").await["data"]["counts"]["open"],
        0
    );
}

#[tokio::test]
async fn a_repeated_import_changes_nothing_and_order_never_matters() {
    let place = Place::new().await;
    let before = revision(&place.database);
    let bundle = std::fs::read_to_string(&place.bundle).unwrap();
    let twin = place.file("twin.json", twin(&bundle));
    stdout_of(&place.run("import", &[&twin]));
    stdout_of(&place.run("import", &[&place.bundle]));
    let one = revision(&place.database);
    let bytes = std::fs::read(&place.database).unwrap();
    let again = stdout_of(&place.run("import", &[&place.bundle, &twin]));
    assert_eq!(
        again.matches(".db already, exactly so").count(),
        2,
        "{again}"
    );
    assert_eq!(
        std::fs::read(&place.database).unwrap(),
        bytes,
        "unchanged means untouched"
    );
    // Formatted differently, it is the same data.
    let compact: Value = serde_json::from_str(&bundle).unwrap();
    let compact = place.file("compact.json", compact.to_string());
    stdout_of(&place.run("import", &[&compact]));
    assert_eq!(revision(&place.database), one);

    let other = Place::new().await;
    stdout_of(&other.run("import", &[&place.bundle, &twin]));
    assert_eq!(revision(&other.database), one);
    // Removal leaves nothing behind, and removes nothing else.
    stdout_of(&other.run("remove", &[Path::new("harbour-note")]));
    assert_eq!(
        other.exported("harbour-twin"),
        std::fs::read_to_string(&twin).unwrap()
    );
    stdout_of(&other.run("remove", &[Path::new("harbour-twin")]));
    assert_eq!(revision(&other.database), before);
    assert!(
        !ids(&other.serve().await.ok("/v1/actors?limit=500").await)
            .contains(&"northport".to_owned())
    );
    // Both at once, or neither.
    let other = Place::new().await;
    stdout_of(&other.run("import", &[&place.bundle, &twin]));
    let half = other.run(
        "remove",
        &[Path::new("harbour-note"), Path::new("harbour-none")],
    );
    assert!(!half.status.success() && revision(&other.database) == one);
    stdout_of(&other.run(
        "remove",
        &[Path::new("harbour-note"), Path::new("harbour-twin")],
    ));
    assert_eq!(revision(&other.database), before);
}

#[tokio::test]
async fn a_changed_bundle_replaces_the_document() {
    let place = Place::new().await;
    stdout_of(&place.run("import", &[&place.bundle]));
    let mut bundle: Value =
        serde_json::from_str(&std::fs::read_to_string(&place.bundle).unwrap()).unwrap();
    bundle["claims"] = Value::Array(Vec::new());
    bundle["events"][0]["title"] = "A pact about pilots".into();
    let changed = place.file("changed.json", bundle.to_string());
    let checked = stdout_of(&place.run("import", &[&changed, Path::new("--check")]));
    assert!(
        checked.contains("would be imported, 13 records"),
        "{checked}"
    );
    assert_eq!(
        place.exported("harbour-note"),
        std::fs::read_to_string(&place.bundle).unwrap(),
        "--check keeps nothing"
    );
    stdout_of(&place.run("import", &[&changed]));
    let app = place.serve().await;
    assert!(app.ids("/v1/claims?document=harbour-note").await.is_empty());
    assert_eq!(
        app.ok("/v1/events/harbour-note-pact").await["data"]["title"],
        "A pact about pilots"
    );
}

#[tokio::test]
async fn a_server_answers_throughout_and_then_serves_the_new_document() {
    let place = Place::new().await;
    let server = Server::start(&place.database);
    let mut importing = tightrope()
        .arg("import")
        .arg(&place.bundle)
        .arg("--database")
        .arg(&place.database)
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn()
        .unwrap();
    let mut answers = 0;
    while importing.try_wait().unwrap().is_none() {
        assert!(
            server
                .get("/v1/events/korean-war")
                .0
                .starts_with("HTTP/1.1 200")
        );
        answers += 1;
    }
    assert!(importing.wait().unwrap().success() && answers > 0);
    let began = Instant::now();
    while !server
        .get("/v1/documents/harbour-note")
        .0
        .starts_with("HTTP/1.1 200")
    {
        assert!(began.elapsed() < PATIENCE, "the import is not noticed");
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
}

#[tokio::test]
async fn an_imported_document_survives_an_upgrade() {
    let place = Place::new().await;
    stdout_of(&place.run("import", &[&place.bundle, &example()]));
    let now = revision(&place.database);
    let mut conn = super::files::open(&place.database).await;
    // As an older build with another seed would have left it, before seals existed: with another
    // version of an actor that both mention.
    let older = "UPDATE publication SET value = 'another build' WHERE name = 'publisher';
        UPDATE record SET summary = 'Said otherwise.' WHERE kind = 'actor' AND id = 'china';
        PRAGMA user_version = 0;";
    sqlx::raw_sql(older).execute(&mut conn).await.unwrap();
    sqlx::Connection::close(conn).await.unwrap();
    // It can be exported before the upgrade, and is there afterwards.
    assert_eq!(
        place.exported("harbour-note"),
        std::fs::read_to_string(&place.bundle).unwrap()
    );
    assert_eq!(revision(&place.database), now);
    assert_eq!(
        place.exported("harbour-note"),
        std::fs::read_to_string(&place.bundle).unwrap()
    );
}

/// A file of version 0.1.0 with the example imported. Its read model is omitted, because it is
/// rebuilt.
#[tokio::test]
async fn a_file_of_the_first_version_is_upgraded_with_its_document() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.db");
    let packed = std::fs::read("tests/fixture/0.1.0.db.zst").unwrap();
    std::fs::write(&path, zstd::stream::decode_all(&packed[..]).unwrap()).unwrap();
    let exported = |path: &Path| {
        let output = tightrope()
            .args(["export", "tumen-note", "--database"])
            .arg(path)
            .output()
            .unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    // It can be exported before the upgrade, and is there afterwards. Actors that it shares with
    // the essay are then described as the data of the essay have them.
    let document = std::fs::read_to_string(example()).unwrap();
    let own = |text: &str| {
        let mut bundle: Value = serde_json::from_str(text).unwrap();
        // Members that came later.
        let document = bundle["document"].as_object_mut().unwrap();
        document.retain(|name, _| !matches!(name.as_str(), "coder" | "licence"));
        for annotation in bundle["annotations"].as_array_mut().unwrap() {
            annotation
                .as_object_mut()
                .unwrap()
                .remove("agreement_field");
        }
        assert!(!bundle["actors"].take().as_array().unwrap().is_empty());
        bundle
    };
    assert_eq!(own(&exported(&path)), own(&document));
    let server = Server::start(&path);
    for asked in [
        "/v1/documents/tumen-note",
        "/v1/events/korean-war",
        "/v1/events?document=tumen-note&q=bridge",
    ] {
        assert!(server.get(asked).0.starts_with("HTTP/1.1 200"), "{asked}");
    }
    assert_eq!(server.stop(), Some(0));
    let kept = exported(&path);
    assert_eq!(own(&kept), own(&document));
    // The same as an import of it today.
    let (_fresh, fresh) = seeded();
    let bundle = folder.path().join("kept.json");
    std::fs::write(&bundle, &kept).unwrap();
    let output = tightrope()
        .arg("import")
        .arg(&bundle)
        .arg("--database")
        .arg(&fresh)
        .output()
        .unwrap();
    assert!(output.status.success());
    assert_eq!(revision(&path), revision(&fresh));
}

type Spells = &'static [[Option<&'static str>; 2]];

/// Codes of COW that states held more than once.
const HELD: [(&str, Spells); 6] = [
    // Germany, Japan, Syria, Poland.
    (
        "255",
        &[
            [Some("1871-01-18"), Some("1945-05-08")],
            [Some("1990-10-03"), None],
        ],
    ),
    (
        "740",
        &[
            [Some("1860-04-01"), Some("1945-08-14")],
            [Some("1952-04-28"), None],
        ],
    ),
    (
        "652",
        &[
            [Some("1946-04-17"), Some("1958-02-01")],
            [Some("1961-09-29"), None],
        ],
    ),
    (
        "290",
        &[
            [Some("1918-11-03"), Some("1939-09-27")],
            [Some("1945-06-28"), None],
        ],
    ),
    (
        "310",
        &[
            [Some("1918"), Some("1930")],
            [Some("1932"), Some("1940")],
            [Some("1950"), None],
        ],
    ),
    ("256", &[[None, Some("1945")], [Some("1990"), None]]),
];

#[tokio::test]
async fn a_code_is_held_in_several_spells_and_never_twice_at_once() {
    let place = Place::new().await;
    let whole: Value =
        serde_json::from_str(&std::fs::read_to_string(&place.bundle).unwrap()).unwrap();
    let code = |value: &str, [from, to]: [Option<&str>; 2]| {
        let mut code = json!({"scheme": "cow", "value": value, "source": "COW"});
        for (name, day) in [("valid_from", from), ("valid_to", to)] {
            if let Some(day) = day {
                code[name] = day.into();
            }
        }
        code
    };
    let with = |value: &str, spells: &[[Option<&str>; 2]]| {
        let mut bundle = whole.clone();
        let codes = spells.iter().map(|spell| code(value, *spell));
        bundle["actors"][0]["identifiers"] = codes.collect::<Vec<_>>().into();
        bundle
    };
    for (value, spells) in HELD {
        let bundle = with(value, spells);
        let file = place.file("spells.json", bundle.to_string());
        stdout_of(&place.run("import", &[&file]));
        let exported: Value = serde_json::from_str(&place.exported("harbour-note")).unwrap();
        assert_eq!(
            exported["actors"][0]["identifiers"],
            bundle["actors"][0]["identifiers"]
        );
    }
    for (spells, why) in [
        (
            &[[Some("1871"), Some("1990")], [Some("1900"), Some("1910")]],
            "a code twice at one time",
        ),
        (
            &[[None, None], [Some("1990"), None]],
            "a code twice at one time",
        ),
        (
            &[[Some("1871"), None], [Some("1990"), None]],
            "a code twice at one time",
        ),
        (
            &[[Some("1871"), Some("1945")], [Some("1871"), Some("1945")]],
            "says the same twice: identifier",
        ),
    ] {
        let file = place.file("twice.json", with("255", spells).to_string());
        let output = place.run("import", &[&file, Path::new("--check")]);
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(!output.status.success() && said.contains(why), "{said}");
    }
}
