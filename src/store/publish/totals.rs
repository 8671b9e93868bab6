//! How many records each value of a filter has, brought up to date by what comes and goes.

use crate::error::Result;
use crate::store::publish::facets::{CUE, DECADE, FOLDED, NAMED, OPENING};
use crate::store::publish::rows::Rows;
use serde_json::{Value, json};
use sqlx::query;
use sqlx::sqlite::SqliteConnection;
use std::collections::HashMap;

/// Filters without totals; nearly each of their values has one record. `read_model::TOTALS` names
/// the same.
const UNCOUNTED: [&str; 6] = ["id", "alias", FOLDED, NAMED, CUE, OPENING];

const ADD: &str = "INSERT INTO total (kind, name, value, count)
    SELECT j.value ->> 0, j.value ->> 1, j.value ->> 2, j.value ->> 3 FROM json_each($1) j
    WHERE true ON CONFLICT (kind, name, value) DO UPDATE SET count = count + excluded.count";
const DROP_EMPTY: &str = "DELETE FROM total WHERE count = 0 AND (kind, name, value) IN
    (SELECT j.value ->> 0, j.value ->> 1, j.value ->> 2 FROM json_each($1) j)";

/// By how much totals change: by kind, filter and value.
#[derive(Default)]
pub(in crate::store) struct Totals(HashMap<(&'static str, String, String), i64>);

impl Totals {
    /// Entries that come (1) or go (-1).
    pub(in crate::store) fn count(&mut self, rows: &Rows, by: i64) {
        let kind = rows.spec.kind;
        for (name, value, _) in &rows.facets {
            self.value(kind, name, value, by);
        }
        for (name, value, _) in rows.spans.iter().filter(|(name, ..)| name != DECADE) {
            self.add(kind, name, value, by);
        }
        let entries = i64::try_from(rows.ords.len()).unwrap_or_default();
        self.add(kind, "", "", by * entries);
    }

    /// A value that a record has now (1), or no more (-1).
    pub(in crate::store) fn value(&mut self, kind: &'static str, name: &str, value: &str, by: i64) {
        if !UNCOUNTED.contains(&name) {
            self.add(kind, name, value, by);
        }
    }

    fn add(&mut self, kind: &'static str, name: &str, value: &str, by: i64) {
        let key = (kind, name.to_owned(), value.to_owned());
        *self.0.entry(key).or_default() += by;
    }

    pub(in crate::store) async fn apply(self, conn: &mut SqliteConnection) -> Result<()> {
        let changed = self.0.into_iter().filter(|(_, by)| *by != 0);
        let mut changed: Vec<Value> = changed
            .map(|((kind, name, value), by)| json!([kind, name, value, by]))
            .collect();
        changed.sort_by_key(Value::to_string);
        let changed = Value::Array(changed).to_string();
        for sql in [ADD, DROP_EMPTY] {
            query(sql).bind(&changed).execute(&mut *conn).await?;
        }
        Ok(())
    }
}
