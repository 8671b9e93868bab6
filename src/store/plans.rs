//! Query plans: no statement of the read path scans a table, and the driving condition is the one
//! with the fewest matches.

use super::batch::{ANNOTATIONS, CAVEATS, CITATIONS, RELATED};
use super::entries::{ACTORS, ALIAS, BODY, COVERAGE, POSITION, TOTAL};
use super::file::immutable;
use super::rebuild::ensure;
use super::select::{Condition, Selection};
use sqlx::sqlite::SqliteConnection;
use sqlx::{ConnectOptions, QueryBuilder, Row, Sqlite};

async fn plan(conn: &mut SqliteConnection, sql: &str) -> Vec<String> {
    let mut explain = QueryBuilder::<Sqlite>::new("EXPLAIN QUERY PLAN ");
    let rows = explain.push(sql).build().fetch_all(conn).await.unwrap();
    rows.iter().map(|row| row.get("detail")).collect()
}

/// Only what is already bounded may be walked through: the page itself, and lists of given values.
fn assert_no_scan(sql: &str, plan: &[String]) {
    for step in plan.iter().filter(|step| step.starts_with("SCAN")) {
        let bounded = ["SCAN page", "SCAN (subquery", "SCAN j VIRTUAL TABLE", "SCAN CONSTANT ROW"];
        assert!(bounded.iter().any(|b| step.starts_with(b)), "{step}\n{sql}\n{plan:#?}");
    }
}

fn condition(name: &'static str, values: &[&str], matches: i64) -> Condition {
    Condition { name, values: values.iter().map(|v| (*v).to_owned()).collect(), matches }
}

#[tokio::test]
async fn no_statement_of_the_read_path_scans_a_table() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("t.db");
    ensure(&path).await.unwrap();
    let mut conn = immutable(&path).connect().await.unwrap();

    for sql in [BODY, ALIAS, POSITION, TOTAL, ACTORS, COVERAGE] {
        assert_no_scan(sql, &plan(&mut conn, sql).await);
    }
    let many: Vec<String> = (0..60).map(|n| format!("id-{n}")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    for conditions in [
        vec![],
        vec![condition("actor", &["china"], 9)],
        vec![condition("actor", &["china", "russia", "japan"], 20)],
        vec![condition("id", &many, 60)],
        vec![condition("actor", &["china"], 900), condition("modality", &["reported", "possible"], 3)],
        vec![
            condition("actor", &["china", "russia"], 2),
            condition("modality", &["reported"], 30),
            condition("id", &many, 60),
        ],
    ] {
        let selection = Selection { kind: "claim", conditions: &conditions, range: (0, 9), limit: 51 };
        for sql in [selection.page(), selection.count()] {
            let sql = sql.sql().as_str().to_owned();
            let steps = plan(&mut conn, &sql).await;
            assert_no_scan(&sql, &steps);
            // Facets are sought by kind, name and value, never by less.
            for step in steps.iter().filter(|s| s.contains("PRIMARY KEY") && s.contains("kind=?")) {
                assert!(step.contains("kind=? AND name=? AND value=?"), "{step}\n{sql}");
            }
            // Positions come out of the index in order; only long lists of ids are sorted.
            let sorted = steps.iter().filter(|s| s.contains("TEMP B-TREE")).count();
            let allowed = usize::from(conditions.iter().any(|c| c.values.len() > 50)) * 2;
            assert!(sorted <= allowed, "{steps:#?}\n{sql}");
        }
    }
}

#[test]
fn the_condition_with_the_fewest_matches_drives() {
    // Three values drive by three arms, one value by one.
    for (matches, arms) in [((900, 3), 3), ((3, 900), 1)] {
        let conditions = [
            condition("actor", &["china"], matches.0),
            condition("modality", &["reported", "possible", "negated"], matches.1),
        ];
        let sql = Selection { kind: "claim", conditions: &conditions, range: (0, 9), limit: 51 }.page();
        assert_eq!(sql.sql().as_str().matches("f.ord FROM facet").count(), arms);
    }
}

/// Publish may walk through its batch; what it looks up for each record it looks up by index.
#[tokio::test]
async fn what_hangs_on_a_batch_is_sought_by_index() {
    const BATCH: &str = "CREATE TEMP TABLE batch (ord INTEGER NOT NULL PRIMARY KEY, kind TEXT, id TEXT, key TEXT)";
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("t.db");
    ensure(&path).await.unwrap();
    let mut conn = immutable(&path).pragma("query_only", "0").connect().await.unwrap();
    sqlx::raw_sql(BATCH).execute(&mut conn).await.unwrap();
    for sql in [ANNOTATIONS, CAVEATS, CITATIONS, RELATED] {
        let steps = plan(&mut conn, sql).await;
        let scans =
            steps.iter().filter(|s| s.starts_with("SCAN") && *s != "SCAN b" && !s.starts_with("SCAN (subquery"));
        assert_eq!(scans.count(), 0, "{sql}\n{steps:#?}");
    }
    // Of the citations of a passage only the caveats', not all that rest on it.
    let steps = plan(&mut conn, CAVEATS).await;
    assert!(
        steps.iter().any(|s| s.contains("SEARCH v") && s.contains("document=? AND locator=? AND kind=?")),
        "{steps:#?}"
    );
}
