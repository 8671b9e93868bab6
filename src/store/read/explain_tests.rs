//! Query plans: no statement of the read path scans a table, and the driving condition is the one
//! with the fewest matches.

use crate::query::{By, DateRange, Key, Sort};
use crate::store::exchange::ensure::ensure;
use crate::store::file::state::immutable;
use crate::store::publish::read_model::LAST;
use crate::store::publish::records::ANNOTATIONS;
use crate::store::publish::records::CAVEATS;
use crate::store::publish::records::CITATIONS;
use crate::store::publish::records::RELATED;
use crate::store::publish::rows::OWNERS;
use crate::store::read::codings::CODINGS;
use crate::store::read::codings::PROPERTIES;
use crate::store::read::graph::IS_THERE;
use crate::store::read::graph::LINKS_IN;
use crate::store::read::graph::LINKS_OUT;
use crate::store::read::highlights::FOUND;
use crate::store::read::highlights::FOUND_EXACT;
use crate::store::read::known_words::HELD;
use crate::store::read::list::ADDRESSES;
use crate::store::read::list::AFTER;
use crate::store::read::list::ALIAS;
use crate::store::read::list::BEFORE;
use crate::store::read::list::BODY;
use crate::store::read::list::COVERAGE;
use crate::store::read::list::EVERY_BODY;
use crate::store::read::list::LINES;
use crate::store::read::names::CALLED;
use crate::store::read::names::IDS;
use crate::store::read::names::MEANT;
use crate::store::read::names::VALUES;
use crate::store::read::quotes::BODIES;
use crate::store::read::quotes::FOLDED;
use crate::store::read::searches::FINDS;
use crate::store::read::searches::FINDS_EXACT;
use crate::store::read::searches::WORDS;
use crate::store::read::select::Condition;
use crate::store::read::select::Role;
use crate::store::read::select::Search;
use crate::store::read::select::Selection;
use crate::store::read::stats::ALL_VALUES;
use crate::store::read::stats::LABELS;
use crate::store::read::totals::TOTALS;
use crate::store::release::index::GONE;
use crate::store::snapshot::SIZES;
use crate::store::texts::DOCUMENTS;
use crate::store::texts::PASSAGES;
use sqlx::sqlite::SqliteConnection;
use sqlx::{ConnectOptions, QueryBuilder, Row, Sqlite};

async fn plan(conn: &mut SqliteConnection, sql: &str) -> Vec<String> {
    let mut explain = QueryBuilder::<Sqlite>::new("EXPLAIN QUERY PLAN ");
    let rows = explain.push(sql).build().fetch_all(conn).await.unwrap();
    rows.iter().map(|row| row.get("detail")).collect()
}

/// Only bounded sets may be scanned: the page itself, positions found, lists of given values, the
/// few values of one record, and the hits of a search (`M` is a match).
fn assert_no_scan(sql: &str, plan: &[String]) {
    for step in plan.iter().filter(|step| step.starts_with("SCAN")) {
        let bounded = [
            "SCAN page",
            "SCAN hit",
            "SCAN (subquery",
            "SCAN CONSTANT ROW",
        ];
        let list = |name: &str| step.starts_with(&format!("SCAN {name} VIRTUAL TABLE INDEX 1:"));
        let found = ["SCAN f VIRTUAL", "SCAN w VIRTUAL", "SCAN w EXISTS VIRTUAL"]
            .iter()
            .any(|s| step.starts_with(s))
            && step.contains('M');
        let walked = bounded.iter().any(|b| step.starts_with(b))
            || ["j", "k", "a", "b"].iter().any(|n| list(n));
        assert!(walked || found, "{step}\n{sql}\n{plan:#?}");
    }
}

fn condition(name: &str, values: &[&str], matches: i64) -> Condition {
    let values = values.iter().map(|v| (*v).to_owned()).collect();
    Condition {
        name: name.to_owned(),
        values,
        matches,
        role: Role::Any,
        dated: false,
    }
}

fn none(condition: Condition) -> Condition {
    Condition {
        role: Role::None,
        ..condition
    }
}

fn dated(condition: Condition, role: Role) -> Condition {
    Condition {
        dated: true,
        role,
        ..condition
    }
}

fn when(certain: bool) -> DateRange {
    DateRange {
        from: "1950-01-01".to_owned(),
        to: "1959-12-31".to_owned(),
        certain,
        decades: Vec::new(),
        years: (None, None),
    }
}

fn selection(conditions: &[Condition]) -> Selection<'_> {
    Selection {
        kind: "claim",
        conditions,
        when: None,
        search: None,
        range: (0, 9),
        sort: Sort::default(),
        after: None,
        limit: 51,
        counted: None,
    }
}

#[tokio::test]
async fn no_statement_of_the_read_path_scans_a_table() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("t.db");
    ensure(&path).await.unwrap();
    let mut conn = immutable(&path).connect().await.unwrap();

    let fixed = [
        BODY, ALIAS, COVERAGE, LINES, SIZES, TOTALS, CALLED, IDS, MEANT, VALUES, ALL_VALUES,
        LABELS, LINKS_IN, LINKS_OUT, IS_THERE,
    ];
    for sql in fixed.into_iter().chain([
        FOUND,
        FOUND_EXACT,
        GONE,
        DOCUMENTS,
        PASSAGES,
        BODIES,
        EVERY_BODY,
        FOLDED,
        PROPERTIES,
        CODINGS,
        OWNERS,
        ADDRESSES,
        BEFORE,
        AFTER,
        LAST,
        FINDS,
        FINDS_EXACT,
        HELD,
    ]) {
        assert_no_scan(sql, &plan(&mut conn, sql).await);
    }
    // Only the words from one on and before another are read: 0x600 stands for both bounds.
    let steps = plan(&mut conn, WORDS).await;
    assert_eq!(steps, [format!("SCAN v VIRTUAL TABLE INDEX {}:", 0x603)]);
    let (possible, certain) = (when(false), when(true));
    let words = ["\"war\"", "(\"nuclear\" OR \"atomic\")"].map(str::to_owned);
    let searches = [false, true].map(|exact| {
        Some(Search {
            expression: "(\"war\")",
            finds: 5_000,
            exact,
            words: &words,
            typed: &words[1..],
        })
    });
    for conditions in &conditions() {
        for when in [None, Some(&possible), Some(&certain)] {
            for search in [None, searches[0], searches[1]] {
                every_order(
                    &mut conn,
                    &Selection {
                        when,
                        search,
                        ..selection(conditions)
                    },
                )
                .await;
            }
        }
    }
}

/// Conditions of every sort, alone and together.
fn conditions() -> [Vec<Condition>; 10] {
    let many: Vec<String> = (0..60).map(|n| format!("id-{n}")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    let decades = || condition("decade", &["195X", "196X", "open"], 90);
    [
        vec![],
        vec![condition("actor", &["china"], 9)],
        vec![condition("actor", &["china", "russia", "japan"], 20)],
        vec![condition("id", &many, 60)],
        vec![
            none(condition("actor", &["china"], 9)),
            none(condition("exists", &["dyad"], 9)),
        ],
        vec![
            condition("actor", &["china"], 900),
            condition("modality", &["reported", "possible"], 3),
        ],
        vec![
            condition("actor", &["china", "russia"], 2),
            condition("modality", &["reported"], 30),
            condition("id", &many, 60),
        ],
        vec![
            dated(decades(), Role::Drive),
            condition("actor", &["china"], 5),
        ],
        vec![
            dated(decades(), Role::Drive),
            condition("actor", &["china"], 500),
        ],
        vec![
            dated(
                condition("actor@decade", &["china@195X", "china@open"], 5),
                Role::Any,
            ),
            none(condition("modality", &["negated"], 9)),
        ],
    ]
}

/// By every key there is, in both directions.
fn every_key() -> Sort {
    let by = [
        By::Facet("domain"),
        By::Facet("status"),
        By::Citations,
        By::Modality,
        By::Date,
        By::Title,
        By::Id,
    ];
    let keys = by.into_iter().zip([true, false].into_iter().cycle());
    let keys = keys.map(|(by, descending)| Key { by, descending });
    Sort {
        keys: keys.collect(),
        descending: true,
    }
}

/// In every order, from the beginning and from a cursor on, counted and grouped.
async fn every_order(conn: &mut SqliteConnection, plain: &Selection<'_>) {
    let mut statements = vec![
        plain.count(),
        plain.groups(&["actor", "modality"]),
        plain.values("actor"),
    ];
    let own = |descending| Sort {
        descending,
        ..Sort::default()
    };
    for sort in [
        own(false),
        own(true),
        Sort::by(By::Title, false),
        Sort::by(By::Date, true),
        every_key(),
        Sort::by(By::Relevance, true),
        Sort::by(By::Matches, false),
    ] {
        for after in [None, Some(("a", "b"))] {
            let counted = (sort.is_own() && after.is_none()).then_some(1_001);
            statements.push(
                Selection {
                    sort: sort.clone(),
                    after,
                    counted,
                    ..plain.clone()
                }
                .page(false),
            );
        }
    }
    for (n, sql) in statements.iter().enumerate() {
        let sql = sql.sql().as_str().to_owned();
        let steps = plan(conn, &sql).await;
        assert_no_scan(&sql, &steps);
        // Facet lookups use kind, name and value, never fewer columns.
        for step in steps
            .iter()
            .filter(|s| s.contains("PRIMARY KEY") && s.contains("kind=?"))
        {
            assert!(
                step.contains("kind=? AND name=? AND value=?"),
                "{step}\n{sql}"
            );
        }
        // Date bounds come from their own index or the current row, not from records.
        assert!(
            !steps.iter().any(|s| s.contains("SEARCH s USING INTEGER")),
            "{steps:#?}\n{sql}"
        );
        // The index yields positions in order; only long lists of ids, groups and other orders need
        // a sort.
        let ordered = n == 0 || (3..7).contains(&n);
        let sorted = steps.iter().filter(|s| s.contains("TEMP B-TREE")).count();
        let allowed = usize::from(plain.conditions.iter().any(|c| c.values.len() > 50)) * 2;
        assert!(!ordered || sorted <= allowed, "{steps:#?}\n{sql}");
    }
}

#[test]
fn the_condition_with_the_fewest_matches_drives() {
    // One arm of the union for each value of the driving condition.
    for (matches, arms) in [((900, 3), 3), ((3, 900), 1)] {
        let conditions = [
            condition("actor", &["china"], matches.0),
            condition("modality", &["reported", "possible", "negated"], matches.1),
        ];
        let sql = selection(&conditions).page(false);
        assert_eq!(sql.sql().as_str().matches("f.ord FROM facet").count(), arms);
    }
    // A search with few hits drives; a condition that excludes never does.
    for (finds, first) in [(100, "FROM search f"), (1_000_000, "f.ord FROM facet f")] {
        let conditions = [
            none(condition("modality", &["negated"], 1)),
            condition("actor", &["china"], 500),
        ];
        let search = Some(Search {
            expression: "(\"war\")",
            finds,
            exact: false,
            words: &[],
            typed: &[],
        });
        assert!(
            Selection {
                search,
                ..selection(&conditions)
            }
            .count()
            .sql()
            .as_str()
            .contains(first)
        );
    }
}

/// A bound limit would make SQLite replan the statement for every value.
#[test]
fn no_limit_is_bound_where_the_planner_looks() {
    let statement = Selection {
        counted: Some(9),
        after: Some(("a", "b")),
        ..selection(&[])
    }
    .page(false);
    let sql = statement.sql().as_str().to_owned();
    assert!(
        sql.contains("LIMIT +?") && !sql.contains("LIMIT ?"),
        "{sql}"
    );
}

/// Publish may scan its batch, but looks up by index for each record.
#[tokio::test]
async fn what_hangs_on_a_batch_is_sought_by_index() {
    const BATCH: &str =
        "CREATE TEMP TABLE batch (ord INTEGER NOT NULL PRIMARY KEY, kind TEXT, id TEXT, key TEXT)";
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("t.db");
    ensure(&path).await.unwrap();
    let mut conn = immutable(&path)
        .pragma("query_only", "0")
        .connect()
        .await
        .unwrap();
    sqlx::raw_sql(BATCH).execute(&mut conn).await.unwrap();
    for sql in [ANNOTATIONS, CAVEATS, CITATIONS, RELATED] {
        let steps = plan(&mut conn, sql).await;
        let scans = steps.iter().filter(|s| {
            s.starts_with("SCAN") && *s != "SCAN b" && !s.starts_with("SCAN (subquery")
        });
        assert_eq!(scans.count(), 0, "{sql}\n{steps:#?}");
    }
    // Reads only the citations by caveats of a passage, not all of its citations.
    let steps = plan(&mut conn, CAVEATS).await;
    assert!(
        steps
            .iter()
            .any(|s| s.contains("SEARCH v") && s.contains("document=? AND locator=? AND kind=?")),
        "{steps:#?}"
    );
}
