//! Whatever came and went before, a file is the same as one that is made from the beginning: every
//! row of the read model and of the tables of truth, every answer, every exported file. Positions
//! alone differ.

use super::app::{App, seeded};
use super::small_world::{DOCUMENTS, Dice, document};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteRow};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Row, ValueRef};
use std::path::{Path, PathBuf};
use tightrope::error::Error;
use tightrope::store;

/// Steps of one history; `TIGHTROPE_STEPS` and `TIGHTROPE_SEED` choose another.
const STEPS: u64 = 200;
const SEED: u64 = 28;
/// Steps between two comparisons.
const COMPARED_EVERY: u64 = 20;

/// What the read model says, by keys instead of positions.
const READ: [(&str, &str); 9] = [
    (
        "entries",
        "SELECT kind, iif(body = '{}', '', id), key, title, earliest, latest, sure_from, sure_to,
            firmness, facets, line, body, rest FROM entry ORDER BY ord",
    ),
    (
        "facets",
        "SELECT f.kind, f.name, f.value, e.key FROM facet f LEFT JOIN entry e ON e.ord = f.ord
            ORDER BY 1, 2, 3, f.ord",
    ),
    (
        "spans",
        "SELECT s.kind, s.name, s.value, e.key, s.earliest, s.latest, s.sure_from, s.sure_to
            FROM span s LEFT JOIN entry e ON e.ord = s.ord ORDER BY 1, 2, 3, s.ord",
    ),
    ("totals", "SELECT * FROM total ORDER BY 1, 2, 3"),
    (
        "links",
        "SELECT e.kind, e.key, l.type, l.target, l.basis FROM link l
            LEFT JOIN entry e ON e.ord = l.ord ORDER BY l.ord, 3, 4",
    ),
    (
        "words",
        "SELECT e.key, w.title, w.summary, w.note, w.details, w.actors FROM words w
            LEFT JOIN entry e ON e.ord = w.ord ORDER BY w.ord",
    ),
    ("indexed words", "SELECT * FROM indexed_word ORDER BY 1"),
    ("coverage", "SELECT * FROM coverage ORDER BY 1"),
    (
        "publication",
        "SELECT * FROM publication WHERE name <> 'amended' ORDER BY 1",
    ),
];

/// Requests whose answers must be the same.
const ASKED: [&str; 22] = [
    "/v1/search?q=ferries",
    "/v1/search?q=china&sort=-relevance",
    "/v1/search?q=pact+war",
    "/v1/search?q=pool*",
    "/v1/events?limit=500&facets=actor,dyad,decade,document",
    "/v1/events?actor=china&date=1950/1960",
    "/v1/events?date=195X&match=certain",
    "/v1/claims?actor=russia&sort=-modality&facets=modality",
    "/v1/actors?limit=500&fields=id,mentions,citations_total,related_total",
    "/v1/actors/china",
    "/v1/actors/china.jsonld",
    "/v1/citations?record=actor:china&limit=500",
    "/v1/citations?limit=500",
    "/v1/edges?limit=500",
    "/v1/identifiers?limit=500",
    "/v1/graph?limit=500",
    "/v1/graph?actor=china&limit=100",
    "/v1/timeline?limit=500",
    "/v1/dyad-years",
    "/v1/stats?by=kind",
    "/v1/stats?by=document",
    "/v1/export/tightrope.zip",
];

async fn open(path: &Path) -> SqliteConnection {
    let options = SqliteConnectOptions::new().filename(path);
    options.immutable(true).connect().await.unwrap()
}

fn cells(row: &SqliteRow) -> Vec<String> {
    let cell = |n: usize| {
        let value = row.try_get_raw(n).unwrap();
        if value.is_null() {
            return "null".to_owned();
        }
        let number = || row.try_get::<i64, _>(n).map(|number| number.to_string());
        let text = || row.try_get::<String, _>(n);
        let real = || row.try_get::<f64, _>(n).map(|number| number.to_string());
        text().or_else(|_| number()).or_else(|_| real()).unwrap()
    };
    (0..row.len()).map(cell).collect()
}

async fn rows(conn: &mut SqliteConnection, sql: &str) -> Vec<Vec<String>> {
    let all = sqlx::query(AssertSqlSafe(sql.to_owned()));
    let all = all.fetch_all(conn).await.unwrap();
    all.iter().map(cells).collect()
}

/// Every table of truth, and every statement of `READ`.
async fn statements(conn: &mut SqliteConnection) -> Vec<(String, String)> {
    const TABLES: &str =
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
        AND wr AND name NOT IN ('facet', 'span', 'total', 'link') AND name NOT LIKE 'search%'";
    let truth = rows(conn, TABLES).await.into_iter().flatten();
    let truth = truth.map(|table| (table.clone(), format!("SELECT * FROM \"{table}\"")));
    let read = READ.into_iter();
    let read = read.map(|(name, sql)| (name.to_owned(), sql.to_owned()));
    truth.chain(read).collect()
}

/// Compares a file with one that is made of the same documents from the beginning.
async fn compare(path: &Path, anew: &Path, said: &str) {
    std::fs::copy(path, anew).unwrap();
    store::build_anew(anew).await.unwrap();
    let (mut one, mut other) = (open(path).await, open(anew).await);
    for (name, sql) in statements(&mut one).await {
        let (here, there) = (rows(&mut one, &sql).await, rows(&mut other, &sql).await);
        if here != there {
            let differs = |row: &&Vec<String>| !there.contains(row);
            let lacks = |row: &&Vec<String>| !here.contains(row);
            panic!(
                "{said}: {name}: {:#?} in place of {:#?}",
                here.iter().find(differs),
                there.iter().find(lacks)
            );
        }
    }
    one.close().await.unwrap();
    other.close().await.unwrap();
    indexes_are_whole(path, said).await;
}

/// FTS5 compares each index with the words that it is of.
async fn indexes_are_whole(path: &Path, said: &str) {
    const CHECK: &str = "INSERT INTO search (search, rank) VALUES ('integrity-check', 1);
        INSERT INTO search_exact (search_exact, rank) VALUES ('integrity-check', 1)";
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy.db");
    std::fs::copy(path, &copy).unwrap();
    let options = SqliteConnectOptions::new().filename(&copy);
    let mut conn = options.connect().await.unwrap();
    let checked = sqlx::raw_sql(CHECK).execute(&mut conn).await;
    assert!(checked.is_ok(), "{said}: {checked:?}");
    conn.close().await.unwrap();
}

/// Compares answers, and exported files.
async fn compare_answers(path: &Path, anew: &Path, said: &str) {
    let copy = tempfile::tempdir().unwrap();
    let here = App::of(tempfile::tempdir().unwrap(), path).await;
    let there = App::of(copy, anew).await;
    for asked in ASKED {
        let (one, other) = (here.get(asked).await, there.get(asked).await);
        assert!(one.status.is_success(), "{said}: {asked}: {}", one.status);
        assert!(one.bytes == other.bytes, "{said}: {asked}");
    }
    let file = "/v1/export/tightrope.sqlite";
    assert!(
        here.get(file).await.bytes == there.get(file).await.bytes,
        "{said}: {file}"
    );
}

/// Was the file changed since it was built?
async fn is_amended(path: &Path) -> bool {
    const AMENDED: &str = "SELECT name FROM publication WHERE name = 'amended'";
    let mut conn = open(path).await;
    let amended = !rows(&mut conn, AMENDED).await.is_empty();
    conn.close().await.unwrap();
    amended
}

#[expect(
    clippy::disallowed_methods,
    reason = "a longer history is asked for by hand"
)]
fn setting(name: &str, default: u64) -> u64 {
    let given = std::env::var(name).ok();
    given.map_or(default, |text| text.parse().unwrap())
}

/// A step of a history: what it does, and whether it was possible.
async fn step(dice: &mut Dice, folder: &Path, path: &Path) -> (String, bool) {
    let id = dice.one(&DOCUMENTS);
    let outcome = match dice.roll(20) {
        0 => ("built anew".to_owned(), store::build_anew(path).await),
        1..=5 => {
            let mut gone = vec![id.to_owned()];
            if dice.once_in(3) {
                let other = dice.one(&DOCUMENTS);
                gone.extend((other != id).then(|| other.to_owned()));
            }
            let removed = store::remove(path, &gone, &|_| ()).await;
            (format!("remove {gone:?}"), removed.map(drop))
        }
        _ => {
            let mut ids = vec![id];
            if dice.once_in(4) {
                let other = dice.one(&DOCUMENTS);
                ids.extend((other != id).then_some(other));
            }
            let write = |id: &&str| {
                let bundle = folder.join(format!("{id}.json"));
                std::fs::write(&bundle, document(dice, id).to_string()).unwrap();
                bundle
            };
            let files: Vec<PathBuf> = ids.iter().map(write).collect();
            let imported = store::import(path, &files, &[], false, &|_| ()).await;
            (format!("import {ids:?}"), imported.map(drop))
        }
    };
    let (said, outcome) = outcome;
    match outcome {
        Ok(()) => (said, true),
        // Not here, or in need of somebody else's definition.
        Err(Error::Refused(_) | Error::Bundle(_)) => (said, false),
        Err(error) => panic!("{said}: {error}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn any_history_gives_the_same_as_building_anew() {
    let (folder, path) = seeded();
    let anew = folder.path().join("anew.db");
    let (steps, seed) = (
        setting("TIGHTROPE_STEPS", STEPS),
        setting("TIGHTROPE_SEED", SEED),
    );
    let mut dice = Dice::new(seed);
    let (mut done, mut amended) = (0, 0);
    for n in 1..=steps {
        let (said, possible) = step(&mut dice, folder.path(), &path).await;
        done += u64::from(possible);
        amended += u64::from(possible && is_amended(&path).await);
        if n % COMPARED_EVERY == 0 {
            let said = format!("seed {seed}, step {n}, {said}");
            compare(&path, &anew, &said).await;
            compare_answers(&path, &anew, &said).await;
        }
    }
    assert!(
        amended * 2 > steps,
        "of {steps} steps {done} were possible, and {amended} changed a file"
    );
}

/// Where one document comes after the other into the same gaps, entries are moved to make room.
#[tokio::test(flavor = "multi_thread")]
async fn documents_in_a_row_find_room() {
    let (folder, path) = seeded();
    let anew = folder.path().join("anew.db");
    let mut dice = Dice::new(SEED);
    let in_a_row = (0..56).map(|n| format!("d-note-{n:02}"));
    let again = ["d-note-20", "a-note"].map(str::to_owned);
    let ids = ["z-note", "a-note"].map(str::to_owned).into_iter();
    let ids: Vec<String> = ids.chain(in_a_row).chain(again).collect();
    let mut imported = 0;
    for (n, id) in ids.iter().enumerate() {
        let bundle = folder.path().join("next.json");
        std::fs::write(&bundle, document(&mut dice, id).to_string()).unwrap();
        match store::import(&path, &[bundle], &[], false, &|_| ()).await {
            Ok(_) => imported += 1,
            Err(Error::Bundle(_)) => continue,
            Err(error) => panic!("{id}: {error}"),
        }
        assert!(is_amended(&path).await, "{id}: the file was built anew");
        if n % 18 == 17 || n == ids.len() - 1 {
            compare(&path, &anew, id).await;
            compare_answers(&path, &anew, id).await;
        }
    }
    assert!(imported > 35, "{imported}");
    store::remove(&path, &["d-note-31".to_owned()], &|_| ())
        .await
        .unwrap();
    compare(&path, &anew, "removed").await;
}
