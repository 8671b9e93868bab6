//! `tightrope verify` on a text of our own: it passes, and fails on each sort of planted fault.

use super::app::{TEXT, add_fixture, run};
use super::command::{refusal, tightrope};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions, Connection};
use std::path::Path;
use std::process::Output;
use tightrope::store::rebuild;

fn verify(database: &Path, text: &Path) -> Output {
    tightrope().args(["verify", "--database"]).arg(database).arg("--text").arg(text).output().unwrap()
}

#[tokio::test]
async fn the_data_stand_beside_their_text_and_every_planted_fault_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let (database, text) = (folder.path().join("t.db"), folder.path().join("text.txt"));
    std::fs::write(&text, TEXT).unwrap();
    rebuild(&database, add_fixture).await.unwrap();
    let good = verify(&database, &text);
    let told = String::from_utf8(good.stdout).unwrap();
    assert!(good.status.success(), "{told}{}", String::from_utf8_lossy(&good.stderr));
    assert!(told.starts_with("harbour-note: 15 passages"), "{told}");

    for (fault, says) in [
        (
            "UPDATE passage SET sha256 = replace(sha256, substr(sha256, 1, 1), 'f') || '' WHERE document = 'harbour-note' AND locator = 's0.p1.1' AND sha256 NOT LIKE 'f%'",
            "s0.p1.1: the digest",
        ),
        (
            "UPDATE passage SET folded_sha256 = sha256 WHERE document = 'harbour-note' AND locator = 's0.p1.1'",
            "s0.p1.1: the folded digest",
        ),
        (
            "UPDATE passage SET start = start + 1 WHERE document = 'harbour-note' AND locator = 's1.p1.3'",
            "s1.p1.3: the digest",
        ),
        ("UPDATE passage SET stop = 99999 WHERE document = 'harbour-note' AND locator = 's1.p1.5'", "s1.p1.5: offsets"),
        (
            "UPDATE passage SET opening = 'Other words here' WHERE document = 'harbour-note' AND locator = 's1.p1.2'",
            "s1.p1.2: the opening",
        ),
        (
            "UPDATE passage SET heading = 'What Went Before' WHERE document = 'harbour-note' AND locator = 's1'",
            "s1: the heading",
        ),
        ("UPDATE document SET length = length + 1 WHERE id = 'harbour-note'", "harbour-note: length"),
        (
            "UPDATE record SET title = 'Another title' WHERE kind = 'document' AND id = 'harbour-note'",
            "the document title",
        ),
        (
            "UPDATE citation SET cue = 'surely' WHERE kind = 'event' AND record = 'harbour-note-shots'",
            "event harbour-note-shots: `surely`",
        ),
        (
            "UPDATE dating SET cue = 'long ago' WHERE record = 'harbour-note-shots'",
            "event harbour-note-shots: `long ago`",
        ),
        (
            "UPDATE record SET note = 'A deeper channel would draw the grain ships away, it says.' WHERE id = 'harbour-note-pact'",
            "the author's words: a deeper channel would draw the grain ships",
        ),
    ] {
        let bad = folder.path().join("bad.db");
        rebuild(&bad, async |conn: &mut SqliteConnection| {
            add_fixture(conn).await?;
            run(conn, fault).await
        })
        .await
        .unwrap();
        let output = verify(&bad, &text);
        let told = String::from_utf8(output.stdout.clone()).unwrap();
        assert!(told.lines().any(|line| line.contains(says)), "{fault}\n{told}");
        assert!(refusal(&output).contains("finding"));
        std::fs::remove_file(&bad).unwrap();
    }
}

#[tokio::test]
async fn what_the_schema_forbids_is_found_in_a_file_that_was_tampered_with() {
    let folder = tempfile::tempdir().unwrap();
    let (database, text) = (folder.path().join("t.db"), folder.path().join("text.txt"));
    std::fs::write(&text, TEXT).unwrap();
    rebuild(&database, add_fixture).await.unwrap();
    let options = SqliteConnectOptions::new().filename(&database).foreign_keys(false);
    let mut conn = options.connect().await.unwrap();
    let tampered = "UPDATE citation SET locator = 's9.p9.9' WHERE record = 'harbour-note-pact'";
    sqlx::raw_sql(tampered).execute(&mut conn).await.unwrap();
    conn.close().await.unwrap();
    let output = verify(&database, &text);
    let told = String::from_utf8(output.stdout.clone()).unwrap();
    assert!(told.contains("event harbour-note-pact: cites harbour-note s9.p9.9"), "{told}");
    assert!(refusal(&output).contains("finding"));
}

#[tokio::test]
async fn another_text_is_refused_with_what_is_known() {
    let folder = tempfile::tempdir().unwrap();
    let (database, text) = (folder.path().join("t.db"), folder.path().join("text.txt"));
    for (bytes, says) in
        [(&b"Something else."[..], "is the text of no document"), (b"\xff\xfe", "is the text of no document")]
    {
        std::fs::write(&text, bytes).unwrap();
        let line = refusal(&verify(&database, &text));
        assert!(line.contains(says) && line.contains("comrades-to-strategists"), "{line}");
    }
    assert!(refusal(&verify(&database, &folder.path().join("none.txt"))).contains("cannot read"));
}
