//! Query plans of a change: no statement scans a table, whose length is that of the corpus.

use crate::store::exchange::amend::DEFINITIONS;
use crate::store::exchange::ensure::ensure;
use crate::store::exchange::import_rules::ORIGINS;
use crate::store::exchange::leave;
use crate::store::exchange::outward::{LINKS_OF, MISPLACED, OWN_LINKS};
use crate::store::publish::bounds::{DATINGS, LIFETIMES, PARTIES};
use crate::store::publish::difference::{GOING, LINKED, NOTES_ON, RECORDS};
use crate::store::publish::former::{OF_IDS, OF_POSITIONS, PARTS, PARTS_OF_POSITIONS};
use crate::store::publish::records::{SHOWN_CITATIONS, SHOWN_RELATED, SHOWN_TOTALS};
use crate::store::publish::room::{FROM, NEIGHBOURS, UP_TO};
use crate::store::publish::rows::{BY_KEY, DELETES};
use crate::store::publish::shared::{
    BY_DOCUMENTS, CAVEATS, GO, HAS_LINK, HAS_LINK_FROM, HAS_NOTE, HAS_PLACE, HAS_SECTION, NOTES,
    PUBLISHED_CAVEATS, TO_RECORDS,
};
use crate::store::publish::truth::{BATCHES, PASSAGE_PLACES_OF, PLACES_OF};
use crate::store::publish::words::{ENTER, LEAVE, SOME_ACTORS, SOME_SPEAK};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions, QueryBuilder, Row, Sqlite, raw_sql};

/// Lists of given values, and tables of this connection, which have what a change touches.
const BOUNDED: [&str; 6] = [
    "VIRTUAL TABLE INDEX 1:",
    "VIRTUAL TABLE INDEX 3:",
    "SCAN (subquery",
    "SCAN CONSTANT ROW",
    "SCAN f USING",
    "SCAN leaving",
];
const OWN_TABLES: [&str; 4] = ["SCAN b", "SCAN o", "SCAN x", "SCAN f"];

async fn plan(conn: &mut SqliteConnection, sql: &str) -> Vec<String> {
    let mut explain = QueryBuilder::<Sqlite>::new("EXPLAIN QUERY PLAN ");
    let rows = explain.push(sql).build().fetch_all(conn).await;
    let rows = rows.unwrap_or_else(|error| panic!("{error}: {sql}"));
    rows.iter().map(|row| row.get("detail")).collect()
}

#[tokio::test]
async fn no_statement_of_a_change_scans_a_table() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("t.db");
    ensure(&path).await.unwrap();
    let options = SqliteConnectOptions::new().filename(&path);
    let mut conn = options.foreign_keys(false).connect().await.unwrap();
    for sql in [BATCHES, ORIGINS, SOME_SPEAK, BY_KEY, leave::BEGIN] {
        raw_sql(sql).execute(&mut conn).await.unwrap();
    }
    let fixed = [
        DEFINITIONS,
        LINKS_OF,
        MISPLACED,
        OWN_LINKS,
        DATINGS,
        LIFETIMES,
        PARTIES,
        LINKED,
        NOTES_ON,
        RECORDS,
        GOING,
        OF_IDS,
        OF_POSITIONS,
        PARTS,
        PARTS_OF_POSITIONS,
        SHOWN_CITATIONS,
        SHOWN_RELATED,
        SHOWN_TOTALS,
        FROM,
        NEIGHBOURS,
        UP_TO,
        CAVEATS,
        GO,
        HAS_LINK,
        HAS_LINK_FROM,
        HAS_NOTE,
        HAS_PLACE,
        HAS_SECTION,
        NOTES,
        PUBLISHED_CAVEATS,
        PASSAGE_PLACES_OF,
        PLACES_OF,
        SOME_ACTORS,
        leave::RECORDS,
        leave::ACTORS,
    ];
    let of_kinds = leave::OF_KINDS
        .into_iter()
        .flat_map(|(_, all)| all.iter().copied());
    let all = fixed.into_iter().chain(BY_DOCUMENTS).chain(TO_RECORDS);
    let all = all.chain(DELETES).chain(ENTER).chain(LEAVE);
    let all = all.chain(leave::OF_DOCUMENTS).chain(leave::OF_RECORDS);
    for sql in all.chain(of_kinds) {
        let plan = plan(&mut conn, sql).await;
        for step in plan.iter().filter(|step| step.starts_with("SCAN")) {
            let bounded = BOUNDED.iter().any(|one| step.contains(one))
                || OWN_TABLES.iter().any(|one| step == one);
            assert!(bounded, "{step}\n{sql}\n{plan:#?}");
        }
        // The order of the links of an actor is that of an index, or all would be sorted.
        if sql == SHOWN_RELATED {
            let sorted = plan.iter().filter(|step| step.contains("TEMP B-TREE"));
            assert!(sorted.count() <= 1, "{plan:#?}");
        }
    }
}
