//! Database files: replaced atomically, and validated before use.

use super::app::{add_fixture, database, rebuild_with, run, seeded};
use super::command::{PATIENCE, Server, refusal, tightrope};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions, Connection, Row};
use std::path::Path;
use std::process::Output;
use std::time::{Duration, Instant};
use tightrope::error::Error;
use tightrope::store::{Store, ensure, rebuild};

pub async fn open(path: &Path) -> SqliteConnection {
    SqliteConnectOptions::new()
        .filename(path)
        .foreign_keys(true)
        .connect()
        .await
        .unwrap()
}

/// Every row of the read model, and the revision.
async fn published(path: &Path) -> Vec<String> {
    let mut conn = open(path).await;
    let mut rows = Vec::new();
    for sql in [
        "SELECT json_array(ord, kind, id, key, title, earliest, latest, sure_from, sure_to, line,
            body) FROM entry ORDER BY ord",
        "SELECT json_array(kind, name, value, ord) FROM facet ORDER BY kind, name, value, ord",
        "SELECT json_array(kind, name, value, count) FROM total ORDER BY kind, name, value",
        "SELECT value FROM publication WHERE name = 'revision'",
    ] {
        let found = sqlx::query(sql).fetch_all(&mut conn).await.unwrap();
        rows.extend(found.iter().map(|row| row.get::<String, _>(0)));
    }
    conn.close().await.unwrap();
    rows
}

#[tokio::test]
async fn publishing_again_gives_the_same_bytes_and_revision() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two) = (folder.path().join("one.db"), folder.path().join("two.db"));
    ensure(&one).await.unwrap();
    ensure(&two).await.unwrap();
    let first = published(&one).await;
    assert!(first.len() > 1_000);
    assert_eq!(first, published(&two).await, "two fresh files");
    assert_eq!(
        std::fs::read(&one).unwrap(),
        std::fs::read(&two).unwrap(),
        "a file depends on neither time nor chance"
    );
    rebuild(&one, add_fixture).await.unwrap();
    assert_ne!(
        first.last(),
        published(&one).await.last(),
        "different data must have another revision"
    );
}

#[tokio::test]
async fn a_replaced_file_is_served_within_a_second_and_responses_in_progress_continue() {
    let (_folder, path) = seeded();
    let store = Store::open(&path).await.unwrap();
    tokio::spawn(std::sync::Arc::clone(&store).watch());
    let held = store.current();
    let (before, events) = (
        held.revision.clone(),
        held.size(tightrope::model::kind("event").unwrap()),
    );

    rebuild(&path, add_fixture).await.unwrap();
    let replaced = Instant::now();
    while store.current().revision == before {
        assert!(
            replaced.elapsed() < Duration::from_secs(1),
            "the new file is not noticed"
        );
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let spec = tightrope::model::kind("event").unwrap();
    assert_eq!(store.current().size(spec), events + 2);
    // A response in progress still reads the file that it began with.
    assert_eq!(held.size(spec), events);
    assert_eq!(held.revision, before);
}

#[tokio::test]
async fn an_invalid_replacement_is_not_served() {
    let (folder, path) = seeded();
    let server = Server::start(&path);
    let good = server.get("/v1/events").1;
    for damage in [&b"not a database at all, only words"[..], b""] {
        let bad = folder.path().join("bad");
        std::fs::write(&bad, damage).unwrap();
        std::fs::rename(&bad, &path).unwrap();
        tokio::time::sleep(Duration::from_millis(600)).await;
        assert_eq!(server.get("/v1/events").1, good);
    }
    std::fs::remove_file(&path).unwrap();
    tokio::time::sleep(Duration::from_millis(600)).await;
    assert_eq!(server.get("/v1/events").1, good);
    // A valid replacement is served.
    rebuild(&path, add_fixture).await.unwrap();
    let replaced = Instant::now();
    while server.get("/v1/events").1 == good {
        assert!(
            replaced.elapsed() < PATIENCE,
            "a valid replacement is not served"
        );
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(server.stop(), Some(0));
}

#[tokio::test]
async fn a_replacement_that_fails_once_is_retried() {
    let folder = tempfile::tempdir().unwrap();
    let (path, next) = (folder.path().join("t.db"), folder.path().join("next.db"));
    ensure(&path).await.unwrap();
    rebuild(&next, add_fixture).await.unwrap();
    let store = Store::open(&path).await.unwrap();
    tokio::spawn(std::sync::Arc::clone(&store).watch());
    let before = store.current().revision.clone();
    // The same file, damaged and repaired in place: neither inode nor size changes.
    let whole = std::fs::read(&next).unwrap();
    let mut damaged = whole.clone();
    damaged[..100].fill(0);
    std::fs::write(&next, &damaged).unwrap();
    std::fs::rename(&next, &path).unwrap();
    tokio::time::sleep(Duration::from_millis(600)).await;
    assert_eq!(store.current().revision, before);
    let modified = std::fs::metadata(&path).unwrap().modified().unwrap();
    std::fs::write(&path, &whole).unwrap();
    std::fs::File::options()
        .write(true)
        .open(&path)
        .unwrap()
        .set_modified(modified)
        .unwrap();
    let repaired = Instant::now();
    while store.current().revision == before {
        assert!(repaired.elapsed() < PATIENCE, "it is never retried");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test]
async fn a_symlink_is_followed_and_a_read_only_file_is_replaced() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let (real, link) = (folder.path().join("real.db"), folder.path().join("link.db"));
    ensure(&real).await.unwrap();
    std::os::unix::fs::symlink(&real, &link).unwrap();
    std::fs::set_permissions(&real, PermissionsExt::from_mode(0o444)).unwrap();
    let before = published(&real).await;
    rebuild(&link, add_fixture).await.unwrap();
    assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_ne!(published(&real).await, before);
}

#[tokio::test]
async fn a_refused_change_leaves_the_file_unchanged() {
    let (folder, path) = seeded();
    let before = std::fs::read(&path).unwrap();

    let broken = "UPDATE citation SET locator = 's9.p9.9' WHERE record = 'korean-war' AND rank = 1";
    let refused = rebuild(&path, async |conn: &mut SqliteConnection| {
        run(conn, broken).await
    })
    .await;
    assert!(matches!(refused, Err(Error::Database(_))), "{refused:?}");

    let uncited =
        "DELETE FROM citation WHERE kind = 'claim' AND record = 'past-should-be-recalled'";
    let refused = rebuild(&path, async |conn: &mut SqliteConnection| {
        run(conn, uncited).await
    })
    .await;
    assert!(
        matches!(&refused,
            Err(Error::Unpublishable(why)) if why[0].contains("past-should-be-recalled")),
        "{refused:?}"
    );

    assert_eq!(std::fs::read(&path).unwrap(), before);
    assert!(!folder.path().join("test.db.building").exists());
}

/// Statements that break a rule across tables, and a part of the error.
const VIOLATIONS: [(&str, &str); 16] = [
    (
        "INSERT INTO record (kind, id, document, title, summary) VALUES ('event', 'bare',
            'harbour-note', 'Bare', 'Bare.');
          INSERT INTO citation (kind, record, document, locator, rank, role, modality)
            VALUES ('event', 'bare', 'harbour-note', 's0.p1.1', 1, 'states', 'asserted')",
        "event bare has no row",
    ),
    (
        "DELETE FROM edge_citation WHERE from_id = 'harbour-note-lower-fees'",
        "without a citation",
    ),
    (
        "INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
            ('event', 'harbour-note-pact', 'part-of', 'event', 'harbour-note-shots', 'inferred',
            'x'),
            ('event', 'harbour-note-shots', 'part-of', 'event', 'harbour-note-pact', 'inferred',
            'x')",
        "part-of leads back",
    ),
    (
        "INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
            ('event', 'harbour-note-pact', 'succeeds', 'event', 'harbour-note-shots', 'inferred',
            'x'),
            ('event', 'harbour-note-shots', 'succeeds', 'event', 'harbour-note-pact', 'inferred',
            'x')",
        "succeeds leads back",
    ),
    (
        "UPDATE phase SET by_actor = 'china' WHERE id = 'harbour-note-quarrel'",
        "not a side of its dyad",
    ),
    (
        "UPDATE phase_toward SET actor = 'china' WHERE phase = 'harbour-note-quarrel'",
        "not a side of its dyad",
    ),
    (
        "DELETE FROM risk_step_citation WHERE step = 2",
        "mechanism step without a citation",
    ),
    (
        "DELETE FROM caveat_side_citation WHERE caveat = 'harbour-note-shots-unproved'",
        "neither cites nor is annotated",
    ),
    (
        "DELETE FROM caveat_type WHERE caveat = 'harbour-note-shots-unproved'",
        "without a type or a side",
    ),
    (
        "UPDATE passage SET uncited = 'x' WHERE document = 'harbour-note' AND locator =
            's0.p1.1'",
        "uncited but is cited",
    ),
    (
        "UPDATE dating SET edtf = '1931-02-30' WHERE record = 'harbour-note-pact'",
        "is not EDTF",
    ),
    (
        "UPDATE dating SET precision = 'day' WHERE record = 'harbour-note-pact'",
        "finer than",
    ),
    (
        "UPDATE dating SET edtf = '1931-13' WHERE record = 'harbour-note-pact-signed'",
        "annotation harbour-note-pact-signed: `1931-13` is not EDTF",
    ),
    (
        "UPDATE dating SET edtf = NULL, precision = NULL, cue = 'then', relation = 'during',
            anchor_kind = 'event', anchor = 'harbour-note-shots'
            WHERE record = 'harbour-note-pact' AND kind = 'event'",
        "event harbour-note-pact: its date waits for itself, by event harbour-note-pact, event \
            harbour-note-shots",
    ),
    (
        "UPDATE dating SET edtf = '1950/', precision = 'year' WHERE record = 'harbour-note-shots'",
        "event harbour-note-shots: it ends by 1931-12-31, before it can have begun on 1950-01-01",
    ),
    // A key that is unknown to the kind's struct is not ignored.
    (
        "DELETE FROM inferred_field; DROP VIEW own_claim;
            CREATE VIEW own_claim AS SELECT id, json_object('subject',
            json('[]'), 'actors',
            json('[]'), 'quantty', NULL) AS json FROM claim",
        "unknown field `quantty`",
    ),
];

#[tokio::test]
async fn violations_across_tables_are_refused_by_name() {
    let (_folder, path) = database();
    for (sql, says) in VIOLATIONS {
        let refused = rebuild_with(&path, sql).await;
        let Err(Error::Unpublishable(why)) = refused else {
            panic!("{sql}: {refused:?}")
        };
        assert!(why.iter().any(|line| line.contains(says)), "{why:?}");
    }
}

fn start(path: &Path) -> Output {
    tightrope()
        .args(["--listen", "127.0.0.1:0", "--database"])
        .arg(path)
        .output()
        .unwrap()
}

#[tokio::test]
async fn tampered_files_are_refused_with_a_message() {
    for (name, sql, says) in [
        (
            "changed.db",
            "UPDATE entry SET body = replace(body, 'Korean War', 'Korean Peace')",
            "is damaged",
        ),
        (
            "headless.db",
            "DELETE FROM publication WHERE name = 'revision'",
            "is damaged",
        ),
        (
            "stranger.db",
            "DROP TABLE publication",
            "is not a Tightrope database",
        ),
    ] {
        let (folder, path) = seeded();
        let mut conn = open(&path).await;
        sqlx::raw_sql(sql).execute(&mut conn).await.unwrap();
        conn.close().await.unwrap();
        let before = std::fs::read(&path).unwrap();
        let line = refusal(&start(&path));
        assert!(line.contains(says), "{name}: {line}");
        assert_eq!(std::fs::read(&path).unwrap(), before, "{name} was changed");
        drop(folder);
    }
}

#[tokio::test]
async fn damaged_bytes_are_refused_or_harmless_but_never_a_panic() {
    let (folder, whole) = seeded();
    let bytes = std::fs::read(&whole).unwrap();
    let mut refused = 0;
    for n in 1..=12_usize {
        let path = folder.path().join(format!("{n}.db"));
        let mut damaged = bytes.clone();
        if n % 3 == 0 {
            damaged.truncate(bytes.len() * n / 13);
        } else {
            let at = bytes.len() * n / 13;
            damaged[at..at + 3_000].fill(u8::try_from(n).unwrap());
        }
        std::fs::write(&path, &damaged).unwrap();
        let verdict = match ensure(&path).await {
            Ok(()) => Store::open(&path).await.map(drop),
            refusal => refusal,
        };
        refused += usize::from(verdict.is_err());
        if let Err(error) = verdict {
            assert!(error.to_string().contains("damaged"), "{error}");
            assert!(refusal(&start(&path)).contains("damaged"));
        }
        assert_eq!(std::fs::read(&path).unwrap(), damaged);
    }
    assert_eq!(refused, 12);
}

#[tokio::test]
async fn an_older_file_is_upgraded_and_republished() {
    let (_folder, path) = seeded();
    let now = published(&path).await;
    let mut conn = open(&path).await;
    // Seals did not exist then.
    let older = "UPDATE publication SET value = 'another build' WHERE name = 'publisher'; DELETE
        FROM total;
        PRAGMA user_version = 0;";
    sqlx::raw_sql(older).execute(&mut conn).await.unwrap();
    conn.close().await.unwrap();
    ensure(&path).await.unwrap();
    assert_eq!(published(&path).await, now);
}
