//! What the read model has of records, read back, so that it can be taken away again.

use crate::error::Result;
use crate::model::spec::Spec;
use crate::store::publish::published::{Published, Rest};
use serde_json::json;
use sqlx::query_as;
use sqlx::sqlite::SqliteConnection;

/// Of records by their ids.
pub(in crate::store) const OF_IDS: &str = "SELECT e.ord, e.key, e.body, e.rest FROM json_each($2) j
    CROSS JOIN entry e ON e.kind = $1 AND e.id = j.value";
/// Of the rows of a table, by what their keys begin with: it ends with a space, and `!` comes after
/// that.
pub(in crate::store) const PARTS: &str = "SELECT e.ord, e.key, e.line, NULL FROM json_each($2) j
    CROSS JOIN entry e ON e.kind = $1 AND e.key > j.value
    AND e.key < substr(j.value, 1, length(j.value) - 1) || '!'";

/// Of entries by their positions.
pub(in crate::store) const OF_POSITIONS: &str = "SELECT e.ord, e.key, e.body, e.rest
    FROM json_each($2) j CROSS JOIN entry e ON e.ord = CAST(j.value AS INTEGER) AND e.kind = $1";
pub(in crate::store) const PARTS_OF_POSITIONS: &str = "SELECT e.ord, e.key, e.line, NULL
    FROM json_each($2) j CROSS JOIN entry e ON e.ord = CAST(j.value AS INTEGER) AND e.kind = $1";

/// Entries of a kind as they were published, with their positions.
pub(in crate::store) async fn read(
    conn: &mut SqliteConnection,
    sql: &'static str,
    spec: &Spec,
    of: &[String],
) -> Result<Vec<(i64, Published)>> {
    type Row = (i64, String, String, Option<String>);
    if of.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<Row> = query_as(sql)
        .bind(spec.kind)
        .bind(json!(of).to_string())
        .fetch_all(conn)
        .await?;
    let published = |(ord, key, body, rest): Row| {
        let rest = rest.as_deref().map(serde_json::from_str).transpose()?;
        let record = Published {
            key,
            body: serde_json::from_str(&body)?,
            rest: rest.unwrap_or_else(Rest::default),
        };
        Ok((ord, record))
    };
    rows.into_iter().map(published).collect()
}
