//! Full-text search: the searchable words of each record, and the two indexes over them.

use crate::error::Result;
use crate::model::spec::Spec;
use crate::store::publish::facets;
use serde_json::{Value, json};
use sqlx::sqlite::SqliteConnection;
use sqlx::{query, raw_sql};

const INSERT_WORDS: &str = "INSERT INTO words (ord, title, summary, note, details)
    SELECT j.value ->> 0, j.value ->> 1, j.value ->> 2, j.value ->> 3, j.value ->> 4 FROM
    json_each($1) j";

/// One segment each, so that a search reads each word's positions in one piece.
const INDEX: &str = "INSERT INTO search (search, rank) VALUES ('hashsize', 16777216);
    INSERT INTO search (search) VALUES ('rebuild');
    INSERT INTO search (search) VALUES ('optimize');
    INSERT INTO search_exact (search_exact, rank) VALUES ('hashsize', 16777216);
    INSERT INTO search_exact (search_exact) VALUES ('rebuild');
    INSERT INTO search_exact (search_exact) VALUES ('optimize');";

/// The row of a record for `words`; none for kinds without a summary, such as passages.
pub(in crate::store) fn words(spec: &Spec, ord: i64, body: &Value) -> Option<Value> {
    body["summary"].as_str().map(|summary| {
        json!([
            ord,
            body["title"],
            summary,
            body["note"],
            facets::words(body, spec.words)
        ])
    })
}

pub(in crate::store) async fn keep(conn: &mut SqliteConnection, rows: Vec<Value>) -> Result<()> {
    query(INSERT_WORDS)
        .bind(Value::Array(rows).to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// Rebuilds both indexes.
pub(in crate::store) async fn index(conn: &mut SqliteConnection) -> Result<()> {
    raw_sql(INDEX).execute(conn).await?;
    Ok(())
}
