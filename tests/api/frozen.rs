//! Releases as files: built once, unpacked, repaired, and without later additions.

use super::app::{App, database, run, serve};
use super::command::{refusal, tightrope};
use super::release::pinned;
use serde_json::Value;
use sqlx::Connection;
use sqlx::sqlite::SqliteConnection;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use tightrope::store::{Release, rebuild, releases, unpack};
use tightrope::text::slice::sha256;

fn release(arguments: &[&str], folder: &Path) -> Result<String, String> {
    let database = folder.join("t.db");
    let mut command = tightrope();
    command
        .arg("release")
        .args(arguments)
        .arg("--database")
        .arg(&database)
        .args(["--notes", "A try.", "--log", "error"]);
    let output = command
        .arg("--into")
        .arg(folder.join("releases"))
        .output()
        .unwrap();
    if output.status.success() {
        Ok(String::from_utf8(output.stdout).unwrap())
    } else {
        Err(refusal(&output))
    }
}

#[tokio::test]
async fn a_release_is_created_once_and_only_of_changed_data() {
    let folder = tempfile::tempdir().unwrap();
    let into = folder.path().join("releases");
    std::fs::create_dir(&into).unwrap();
    for file in std::fs::read_dir("releases").unwrap() {
        let file = file.unwrap();
        std::fs::copy(file.path(), into.join(file.file_name())).unwrap();
    }
    for bad in ["2026", "2026-0", "26-1", "2026-1.", "../2026-1", "2026-123"] {
        assert!(
            release(&[bad], folder.path())
                .unwrap_err()
                .contains("is no release"),
            "{bad}"
        );
    }
    assert!(
        release(&["2026-1"], folder.path())
            .unwrap_err()
            .contains("is there already")
    );
    // What already differs from the last release is a release of its own.
    if let Err(why) = release(&["2027-1"], folder.path()) {
        assert!(why.contains("nothing to release"), "{why}");
    }
    let corrected = "UPDATE record SET summary = 'Corrected.' WHERE kind = 'claim' AND id =
            'intervention-was-a-rescue';
        INSERT INTO change (kind, id, day, what, reason)
            VALUES ('claim', 'intervention-was-a-rescue', '2027-01-01', 'changed', 'The summary \
            was too long.');
        UPDATE edition SET changed = '2027-01-01T00:00:00Z'";
    let change = async |conn: &mut SqliteConnection| run(conn, corrected).await;
    rebuild(&folder.path().join("t.db"), change).await.unwrap();
    let output = release(&["2027-2"], folder.path()).unwrap();
    assert!(
        output.contains("0 added, 1 changed, 0 renamed, 0 removed"),
        "{output}"
    );
    assert!(
        release(&["2027-3"], folder.path())
            .unwrap_err()
            .contains("nothing to release")
    );
    let made: Vec<Release> =
        serde_json::from_slice(&std::fs::read(into.join("index.json")).unwrap()).unwrap();
    let (last, known) = made.split_last().unwrap();
    assert_eq!(&known[..releases().len()], releases());
    assert_eq!(
        (last.id.as_str(), last.day.as_str(), &last.former_revision),
        ("2027-2", "2027-01-01", &None)
    );
    assert!(into.join("2027-2.ndjson.zst").exists());
    assert!(
        std::fs::read_dir(&into).unwrap().all(|file| !file
            .unwrap()
            .file_name()
            .to_string_lossy()
            .starts_with('.'))
    );
    // The unpacked data equal the released ones.
    let packed = std::fs::read(into.join("2027-2.ndjson.zst")).unwrap();
    let app = unpacked(&packed, last).await;
    assert_eq!(
        app.ok("/v1/claims/intervention-was-a-rescue").await["data"]["summary"],
        "Corrected."
    );
    let twice = app.get("/v1/events/china-dprk-relations").await;
    assert_eq!(
        twice.header("location"),
        "/v1/events/china-dprk-relations-established"
    );
}

#[tokio::test]
async fn the_index_has_the_digest_of_each_document() {
    for release in releases() {
        let packed = std::fs::read(format!("releases/{}.ndjson.zst", release.id)).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("release.db");
        unpack(&packed, release, &path).await.unwrap();
        let mut conn = SqliteConnection::connect(path.to_str().unwrap())
            .await
            .unwrap();
        let digests: String =
            sqlx::query_scalar("SELECT value FROM publication WHERE name = 'documents'")
                .fetch_one(&mut conn)
                .await
                .unwrap();
        let digests: BTreeMap<String, String> = serde_json::from_str(&digests).unwrap();
        assert_eq!(digests, release.documents, "{}", release.id);
        assert!(digests.contains_key("comrades-to-strategists"));
    }
}

/// The service on the file of a release.
async fn unpacked(packed: &[u8], release: &Release) -> App {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("release.db");
    unpack(packed, release, &path).await.unwrap();
    App::of(folder, &path).await
}

/// The last release as it would be without a field, and with fewer predicates.
fn older() -> (Vec<u8>, Release) {
    let last = releases().last().unwrap();
    let packed = std::fs::read(format!("releases/{}.ndjson.zst", last.id)).unwrap();
    let text = String::from_utf8(zstd::stream::decode_all(&packed[..]).unwrap()).unwrap();
    let mut lines = Vec::new();
    for line in text.lines() {
        let mut line: Value = serde_json::from_str(line).unwrap();
        if let Some(body) = line.pointer_mut("/record/body") {
            if body["kind"] == "event" {
                body.as_object_mut().unwrap().shift_remove("actors");
            }
            if body["id"] == "predicate" {
                body["terms"]
                    .as_array_mut()
                    .unwrap()
                    .retain(|term| term["id"] != "aggravates");
            }
        }
        lines.push(line.to_string() + "\n");
    }
    let text = lines.concat();
    let release = Release {
        sha256: sha256(&text),
        ..last.clone()
    };
    (zstd::bulk::compress(text.as_bytes(), 1).unwrap(), release)
}

/// Checks that a query on events is refused for one parameter, which the release does not have.
async fn assert_not_in_release(app: &App, query: &str) {
    let reply = app.get(&format!("/v1/events?{query}")).await;
    let problem = reply.json();
    assert_eq!(
        (reply.status.as_u16(), &problem["code"]),
        (400, &"not-in-release".into()),
        "{query}: {problem}"
    );
    assert!(
        problem["detail"]
            .as_str()
            .unwrap()
            .contains("came after this release"),
        "{problem}"
    );
    assert_eq!(problem["errors"].as_array().unwrap().len(), 1, "{problem}");
}

#[tokio::test]
async fn fields_added_after_a_release_are_refused_in_it() {
    let (packed, mut release) = older();
    let folder = tempfile::tempdir().unwrap();
    // Records that differ from the index are not unpacked; the error lists them.
    let refused = unpack(&packed, &release, &folder.path().join("r.db"))
        .await
        .unwrap_err()
        .to_string();
    release.revision = refused.rsplit(' ').next().unwrap().to_owned();
    let app = unpacked(&packed, &release).await;
    for query in [
        "actor=china",
        "actor__not=china",
        "actor__exists=true",
        "fields=id,actors",
        "facets=actor",
        "include=actors",
    ] {
        assert_not_in_release(&app, query).await;
    }
    for path in [
        "/v1/risks?aggravates=x",
        "/v1/risks?aggravates=x&basis=stated",
        "/v1/graph?edge=aggravates",
        "/v1/search?q=war&aggravates=x",
    ] {
        assert_eq!(
            app.get(path).await.json()["code"],
            "not-in-release",
            "{path}"
        );
    }
    // With other mistakes beside it, all are listed.
    let both = app
        .get("/v1/events?actor=china&modality=repoted")
        .await
        .json();
    assert_eq!(
        (&both["code"], both["errors"].as_array().unwrap().len()),
        (&"bad-query".into(), 2)
    );
    // Other kinds still have actors, and events everything else.
    assert!(
        app.ok("/v1/stats?by=kind&actor=china").await["data"]
            .as_array()
            .unwrap()
            .len()
            > 1
    );
    assert!(
        !app.ids("/v1/events?modality=asserted&date=../2030")
            .await
            .is_empty()
    );
    let whole = app.ok("/v1/events/korean-war").await;
    assert!(whole["data"].get("actors").is_none() && whole["data"]["title"] == "The Korean War");
    // The current data and every real release have all of it.
    let app = App::new().await;
    for release in releases() {
        app.ok(&pinned(
            "/v1/events?actor=china&facets=actor&fields=id,actors",
            &release.id,
        ))
        .await;
    }
}

fn beside(path: &Path, release: &str) -> PathBuf {
    PathBuf::from(format!("{}.release-{release}", path.display()))
}

#[tokio::test]
async fn a_release_is_unpacked_once_and_repaired() {
    let (folder, path) = database();
    let there = beside(&path, "2026-1");
    let asked = "/v1/claims?release=2026-1&limit=3";
    // Left over by a process that was killed; and at work in another one.
    let [left, other] = ["1-0.new", "2-0.new"].map(|name| beside(&path, &format!("2026-1.{name}")));
    for file in [&left, &other] {
        std::fs::write(file, b"begun").unwrap();
    }
    let hour_ago = std::time::SystemTime::now() - std::time::Duration::from_hours(1);
    let file = std::fs::File::options().write(true).open(&left).unwrap();
    file.set_modified(hour_ago).unwrap();
    let first = App::around(serve(&path).await).get(asked).await;
    assert!(!left.exists() && other.exists());
    let whole = std::fs::read(&there).unwrap();
    for spoiled in [&whole[..whole.len() / 2], b"nothing of ours", b""] {
        std::fs::write(&there, spoiled).unwrap();
        let again = App::around(serve(&path).await).get(asked).await;
        assert!(again.bytes == first.bytes && std::fs::read(&there).unwrap() == whole);
    }
    // Modified in place under a running server: it is not served, but unpacked again.
    let app = App::around(serve(&path).await);
    assert_eq!(app.get(asked).await.status.as_u16(), 200);
    std::fs::write(&there, b"in place").unwrap();
    assert!(app.get(&asked.replace('3', "4")).await.bytes.len() > 500);
    assert!(std::fs::read(&there).unwrap() == whole);
    // If it cannot be written, everything else still works.
    std::fs::remove_file(&there).unwrap();
    std::fs::create_dir(&there).unwrap();
    let app = App::around(serve(&path).await);
    let refused = app.get(asked).await;
    assert_eq!(
        (
            refused.status.as_u16(),
            refused.json()["code"].as_str().unwrap()
        ),
        (503, "unavailable")
    );
    assert!(
        !refused.text.contains(folder.path().to_str().unwrap()),
        "{}",
        refused.text
    );
    app.ok("/v1/claims").await;
}
