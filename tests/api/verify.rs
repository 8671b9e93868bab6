//! `tightrope verify` on the fixture: it passes, and fails for each planted fault.

use super::app::{TEXT, add_fixture, database, rebuild_with, run};
use super::command::{refusal, tightrope};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions, Connection};
use std::path::Path;
use std::process::Output;
use tightrope::store::rebuild;

fn verify(database: &Path, text: &Path) -> Output {
    verify_with(&[], database, text)
}

fn verify_with(options: &[&str], database: &Path, text: &Path) -> Output {
    tightrope()
        .arg("verify")
        .args(options)
        .arg("--database")
        .arg(database)
        .arg("--text")
        .arg(text)
        .output()
        .unwrap()
}

/// Seven sentences that no record cites, whatever the text.
const SEVEN_UNCITED: &str = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE
    i < 7)
    INSERT INTO passage (document, locator, type, section, paragraph, sentence, start, stop,
    sha256, folded_sha256, opening, uncited)
    SELECT document, 's1.p2.' || i, 'sentence', 's1', 2, i, start, stop, sha256, folded_sha256,
    opening, 'planted'
    FROM n, passage WHERE document = 'harbour-note' AND locator = 's1.p1.5'";

/// A claim that cites nine sentences, three of them planted.
const NINE_CITED: &str = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i
    < 3)
    INSERT INTO passage (document, locator, type, section, paragraph, sentence, start, stop,
    sha256, folded_sha256, opening)
    SELECT document, 's1.p2.' || i, 'sentence', 's1', 2, i, start, stop, sha256, folded_sha256,
    opening
    FROM n, passage WHERE document = 'harbour-note' AND locator = 's1.p1.4';
    INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue)
    SELECT 'claim', 'harbour-note-toll-share', document, locator, 10 + row_number() OVER (),
    'context', 'asserted', NULL
    FROM passage WHERE document = 'harbour-note' AND type = 'sentence' AND locator NOT IN
    ('s1.p1.2', 's1.p1.5')";

/// A battle of Northport against Southport, while the two are certainly allied.
const ALLIES_FIGHT: &str =
    "UPDATE dating SET edtf = '1920/1939', precision = 'year' WHERE record = 'harbour-note-quarrel';
    UPDATE phase SET relation = 'alliance' WHERE id = 'harbour-note-quarrel';
    UPDATE event SET category = 'armed-conflict' WHERE id = 'harbour-note-pact';
    UPDATE event_actor SET role = 'target' WHERE event = 'harbour-note-pact' AND actor =
    'southport'";

/// Faults in the sentence map and the wording, with the finding for each.
const OF_THE_TEXT: [(&str, &str); 14] = [
    (
        "UPDATE phase_called SET term = 'feud' WHERE phase = 'harbour-note-quarrel'",
        "phase harbour-note-quarrel: `feud`",
    ),
    (
        "UPDATE risk_step SET cue = 'will draw'
            WHERE risk = 'harbour-note-lost-tolls' AND rank = 2",
        "risk harbour-note-lost-tolls, step 2: `will draw`",
    ),
    (
        "UPDATE strategy SET objective_cue = 'so that' WHERE id = 'harbour-note-lower-fees'",
        "strategy harbour-note-lower-fees: `so that`",
    ),
    (
        "UPDATE passage SET sha256 = replace(sha256, substr(sha256, 1, 1), 'f') || '' WHERE
            document = 'harbour-note' AND locator = 's0.p1.1' AND sha256 NOT LIKE 'f%'",
        "s0.p1.1: the digest",
    ),
    (
        "UPDATE passage SET folded_sha256 = sha256 WHERE document = 'harbour-note' AND locator =
            's0.p1.1'",
        "s0.p1.1: the folded digest",
    ),
    (
        "UPDATE passage SET start = start + 1 WHERE document = 'harbour-note' AND locator =
            's1.p1.3'",
        "s1.p1.3: the digest",
    ),
    (
        "UPDATE passage SET stop = 99999 WHERE document = 'harbour-note' AND locator = 's1.p1.5'",
        "s1.p1.5: offsets",
    ),
    (
        "UPDATE passage SET opening = 'Other words here' WHERE document = 'harbour-note' AND
            locator = 's1.p1.2'",
        "s1.p1.2: the opening",
    ),
    (
        "UPDATE passage SET heading = 'What Went Before' WHERE document = 'harbour-note' AND
            locator = 's1'",
        "s1: the heading",
    ),
    (
        "UPDATE document SET length = length + 1 WHERE id = 'harbour-note'",
        "harbour-note: length",
    ),
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
        "UPDATE record SET note = 'A deeper channel would draw the grain ships away, it says.'
            WHERE id = 'harbour-note-pact'",
        "event harbour-note-pact: 8 words in a row are the author's: a deeper channel",
    ),
];

/// Faults in the coding as a whole, with the finding for each.
const OF_THE_CODING: [(&str, &str); 15] = [
    (
        "UPDATE passage SET uncited = NULL WHERE document = 'harbour-note' AND locator = 's1.p1.5'",
        "s1.p1.5: no record rests on it",
    ),
    (
        SEVEN_UNCITED,
        "is one of more than six sentences that are called uncited",
    ),
    (
        NINE_CITED,
        "claim harbour-note-toll-share: cites more than eight sentences",
    ),
    (
        "UPDATE edge SET predicate = 'about' WHERE from_id = 'harbour-note-lower-fees';
         UPDATE edge_citation SET predicate = 'about' WHERE from_id = 'harbour-note-lower-fees'",
        "risk harbour-note-lost-tolls: no strategy addresses it",
    ),
    (
        "UPDATE strategy SET status = 'available' WHERE id = 'harbour-note-close-bar'",
        "strategy harbour-note-close-bar: names no objective",
    ),
    (
        "INSERT INTO phase_event (phase, event, rank) VALUES ('harbour-note-quarrel',
            'korean-war', 2)",
        "phase harbour-note-quarrel, event korean-war: lists an event that is not of its dyad",
    ),
    (
        "INSERT INTO phase_event (phase, event, rank) VALUES ('harbour-note-quarrel',
            'harbour-note-pact', 2)",
        "phase harbour-note-quarrel, event harbour-note-pact: has an event that cannot have \
            happened in it",
    ),
    (
        "UPDATE dating SET edtf = '1920/1939', precision = 'year' WHERE record =
            'harbour-note-quarrel';
         UPDATE dating SET edtf = '1931', precision = 'year' WHERE record = 'harbour-note-pact'",
        "phase harbour-note-quarrel, event harbour-note-pact: is certain while the dyad binds \
            itself",
    ),
    (
        "UPDATE dating SET edtf = '1920/1939', precision = 'year' WHERE record =
            'harbour-note-quarrel';
         UPDATE phase SET relation = 'alliance' WHERE id = 'harbour-note-quarrel';
         UPDATE event SET category = 'rift' WHERE id = 'harbour-note-pact'",
        "phase harbour-note-quarrel, event harbour-note-pact: is certain while the dyad breaks or \
            fights",
    ),
    (
        ALLIES_FIGHT,
        "phase harbour-note-quarrel, event harbour-note-pact: is certain while the dyad \
        breaks or fights",
    ),
    (
        "UPDATE record SET title = 'Shots were fired', summary = 'There were shots.' WHERE id =
            'harbour-note-shots'",
        "event harbour-note-shots: the title does not show that it is reported",
    ),
    (
        "UPDATE event_actor SET lifetime = 'ends' WHERE event = 'harbour-note-pact' AND actor =
            'northport';
         UPDATE dating SET edtf = '1940/1949' WHERE record = 'harbour-note-quarrel'",
        "phase harbour-note-quarrel, northport: is dated outside the lifetime of an actor in it",
    ),
    (
        "UPDATE dating SET edtf = '1950', precision = 'year' WHERE record = 'harbour-note-shots'",
        "event harbour-note-shots: is ordered by a record that its date contradicts",
    ),
    (
        "UPDATE citation SET role = 'supports' WHERE record = 'harbour-note-quarrel'",
        "phase harbour-note-quarrel: is implied, and no note says how it is read",
    ),
    // Two parties on opposite sides, neither of them a target.
    (
        "UPDATE dating SET edtf = '1920/1939', precision = 'year' WHERE record =
            'harbour-note-quarrel';
         UPDATE phase SET relation = 'alliance' WHERE id = 'harbour-note-quarrel'",
        "phase harbour-note-quarrel, event harbour-note-shots: is certain while the dyad breaks \
            or fights",
    ),
];

/// Faults that only the strict rules forbid, with the finding for each.
const STRICTLY: [(&str, &str); 12] = [
    (
        "UPDATE record SET title = 'Shots are said to have been fired in 1931' WHERE id =
            'harbour-note-shots'",
        "event harbour-note-shots: names a year in its title that its date does not state",
    ),
    (
        "UPDATE risk_step SET cue = NULL WHERE risk = 'harbour-note-lost-tolls'",
        "risk harbour-note-lost-tolls, step 2: has a step without a cue of its own",
    ),
    (
        "UPDATE record SET label = NULL WHERE id = 'harbour-note-pact'",
        "event harbour-note-pact: has no label",
    ),
    (
        "UPDATE record SET title = title || printf('%090d', 1) WHERE id = 'harbour-note-quarrel'",
        "phase harbour-note-quarrel: has a title of more than 90 characters",
    ),
    (
        "UPDATE record SET title = 'Southport is said to hope to calm shippers' WHERE id =
            'harbour-note-lower-fees'",
        "strategy harbour-note-lower-fees: is called hearsay by its title",
    ),
    (
        "UPDATE citation SET degree = NULL WHERE record = 'harbour-note-lost-tolls'",
        "risk harbour-note-lost-tolls, s1.p1.2: is possible, and no degree says",
    ),
    (
        "UPDATE citation SET modality = 'evaluated', degree = NULL WHERE record =
            'harbour-note-toll-share';
         UPDATE record SET title = 'The author calls the loss large' WHERE id =
            'harbour-note-toll-share'",
        "claim harbour-note-toll-share: is evaluated, and no polarity says how",
    ),
    (
        "DELETE FROM caveat_record WHERE caveat = 'harbour-note-shots-unproved'",
        "caveat harbour-note-shots-unproved: warns of no record",
    ),
    (
        "UPDATE record SET label = 'Shots were fired (alleged)' WHERE id = 'harbour-note-shots'",
        "event harbour-note-shots: the label `Shots were fired (alleged)` has a finite verb",
    ),
    (
        "UPDATE record SET label = 'Shots between boats' WHERE id = 'harbour-note-shots'",
        "the label `Shots between boats` does not show that it is reported",
    ),
    (
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3)
         INSERT INTO record (kind, id, document, title, summary)
            SELECT 'caveat', 'harbour-note-more-' || i, 'harbour-note', 'More', 'More.' FROM n;
         INSERT INTO caveat (id) SELECT id FROM record WHERE id LIKE 'harbour-note-more-%';
         INSERT INTO caveat_type (caveat, type, rank)
            SELECT id, 'hedge', 1 FROM caveat WHERE id LIKE 'harbour-note-more-%';
         INSERT INTO caveat_side (caveat, rank, annotation)
            SELECT id, 1, 'harbour-note-pact-signed' FROM caveat
            WHERE id LIKE 'harbour-note-more-%';
         INSERT INTO caveat_record (caveat, kind, record, rank)
            SELECT id, 'event', 'harbour-note-shots', 1 FROM caveat
            WHERE id LIKE 'harbour-note-more-%';
         INSERT INTO citation (kind, record, document, locator, rank, role)
            SELECT 'caveat', id, 'harbour-note', 's0.p1.2', 1, 'states' FROM caveat
            WHERE id LIKE 'harbour-note-more-%'",
        "event harbour-note-shots: has more than three caveats",
    ),
    // The fixture itself has a record without a label.
    ("SELECT 1", "claim harbour-note-toll-share: has no label"),
];

#[tokio::test]
async fn the_data_match_their_text() {
    let (folder, database) = database();
    let text = folder.path().join("text.txt");
    std::fs::write(&text, TEXT).unwrap();
    let good = verify(&database, &text);
    let stdout = String::from_utf8(good.stdout).unwrap();
    assert!(
        good.status.success(),
        "{stdout}{}",
        String::from_utf8_lossy(&good.stderr)
    );
    assert!(stdout.starts_with("harbour-note: 15 passages"), "{stdout}");
}

#[tokio::test]
async fn allies_that_fight_a_third_party_are_no_fault() {
    let folder = tempfile::tempdir().unwrap();
    let (database, text) = (folder.path().join("t.db"), folder.path().join("text.txt"));
    std::fs::write(&text, TEXT).unwrap();
    rebuild(&database, async |conn: &mut SqliteConnection| {
        add_fixture(conn).await?;
        run(conn, ALLIES_FIGHT).await?;
        run(
            conn,
            "UPDATE event_actor SET role = 'party' WHERE event = 'harbour-note-pact';
             UPDATE event_actor SET side = NULL",
        )
        .await
    })
    .await
    .unwrap();
    let output = verify(&database, &text);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stdout)
    );
}

#[tokio::test]
async fn every_planted_fault_of_the_text_is_found() {
    // No fault masks another.
    let (faults, findings): (Vec<&str>, Vec<&str>) = OF_THE_TEXT.into_iter().unzip();
    assert_found(faults.join(";").leak(), &findings).await;
}

#[tokio::test]
async fn every_planted_fault_of_the_coding_is_found() {
    // Faults in different places share a database.
    let mut tried = 0;
    for together in [
        &[0, 1, 3, 4, 5, 10][..],
        &[2, 6],
        &[7],
        &[8],
        &[9],
        &[11],
        &[12, 13],
        &[14],
    ] {
        let (faults, findings): (Vec<&str>, Vec<&str>) =
            together.iter().map(|n| OF_THE_CODING[*n]).unzip();
        assert_found(faults.join(";").leak(), &findings).await;
        tried += together.len();
    }
    assert_eq!(tried, OF_THE_CODING.len());
}

/// Strict rules are applied only when they are asked for.
#[tokio::test]
async fn every_planted_fault_of_the_wording_is_found_by_the_strict_rules() {
    for (faults, finding) in STRICTLY {
        let folder = tempfile::tempdir().unwrap();
        let (bad, text) = (folder.path().join("bad.db"), folder.path().join("text.txt"));
        std::fs::write(&text, TEXT).unwrap();
        rebuild_with(&bad, faults).await.unwrap();
        let output = verify_with(&["--strict"], &bad, &text);
        let found = String::from_utf8(output.stdout.clone()).unwrap();
        assert!(
            found.contains(finding),
            "{faults}: wanted {finding}\n{found}"
        );
        assert!(refusal(&output).contains("finding"));
        assert!(verify(&bad, &text).status.success(), "{faults}");
    }
}

#[tokio::test]
async fn a_year_that_nothing_gives_is_found() {
    let (folder, database) = database();
    let text = folder.path().join("text.txt");
    std::fs::write(&text, TEXT).unwrap();
    let options = SqliteConnectOptions::new().filename(&database);
    let mut conn = options.connect().await.unwrap();
    let tampered = "UPDATE entry SET body = json_set(body, '$.date.bound_sources.from', NULL)
        WHERE id = 'harbour-note-pact'";
    sqlx::raw_sql(tampered).execute(&mut conn).await.unwrap();
    conn.close().await.unwrap();
    let output = verify(&database, &text);
    let stdout = String::from_utf8(output.stdout.clone()).unwrap();
    let finding = "event harbour-note-pact: has a year that neither the text nor another record";
    assert!(stdout.contains(finding), "{stdout}");
}

/// Plants faults and checks that each is reported.
async fn assert_found(faults: &'static str, findings: &[&str]) {
    let folder = tempfile::tempdir().unwrap();
    let (bad, text) = (folder.path().join("bad.db"), folder.path().join("text.txt"));
    std::fs::write(&text, TEXT).unwrap();
    rebuild_with(&bad, faults).await.unwrap();
    let output = verify(&bad, &text);
    let found = String::from_utf8(output.stdout.clone()).unwrap();
    for says in findings {
        assert!(
            found.lines().any(|line| line.contains(says)),
            "{faults}: wanted {says}\n{found}"
        );
    }
    assert!(refusal(&output).contains("finding"));
}

#[tokio::test]
async fn verify_finds_schema_violations_in_a_tampered_file() {
    let (folder, database) = database();
    let text = folder.path().join("text.txt");
    std::fs::write(&text, TEXT).unwrap();
    let options = SqliteConnectOptions::new()
        .filename(&database)
        .foreign_keys(false);
    let mut conn = options.connect().await.unwrap();
    let tampered = "UPDATE citation SET locator = 's9.p9.9' WHERE record = 'harbour-note-pact'";
    sqlx::raw_sql(tampered).execute(&mut conn).await.unwrap();
    conn.close().await.unwrap();
    let output = verify(&database, &text);
    let stdout = String::from_utf8(output.stdout.clone()).unwrap();
    assert!(
        stdout.contains("event harbour-note-pact: cites harbour-note s9.p9.9"),
        "{stdout}"
    );
    assert!(refusal(&output).contains("finding"));
}

#[tokio::test]
async fn an_unknown_text_is_refused_and_the_error_lists_the_documents() {
    let folder = tempfile::tempdir().unwrap();
    let (database, text) = (folder.path().join("t.db"), folder.path().join("text.txt"));
    for (bytes, says) in [
        (&b"Something else."[..], "is the text of no document"),
        (b"\xff\xfe", "is the text of no document"),
    ] {
        std::fs::write(&text, bytes).unwrap();
        let line = refusal(&verify(&database, &text));
        assert!(
            line.contains(says) && line.contains("comrades-to-strategists"),
            "{line}"
        );
    }
    assert!(refusal(&verify(&database, &folder.path().join("none.txt"))).contains("cannot read"));
}
