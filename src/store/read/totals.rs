//! How many records have a value: counted at publish, and remembered while they are served.

use crate::error::Result;
use crate::model::spec::Spec;
use crate::store::snapshot::Snapshot;
use serde_json::json;
use sqlx::query_as;
use std::collections::HashMap;

/// `[name, value]` in; the place in the list and how many have that value out.
pub(in crate::store) const TOTALS: &str = "SELECT j.key, t.count FROM json_each($1) j
    CROSS JOIN total t ON t.kind = $2 AND t.name = j.value ->> 0 AND t.value = j.value ->> 1";
/// How many records of a kind have each of these values, by facet and value. An in-memory cache
/// holds recent counts, so that most queries take one statement instead of two.
pub(in crate::store) async fn having(
    snapshot: &Snapshot,
    spec: &Spec,
    values: &[(&str, &str)],
) -> Result<Vec<i64>> {
    let named = |(name, value): &(&str, &str)| (spec.kind, (*name).to_owned(), (*value).to_owned());
    let mut counts: Vec<Option<i64>> = values
        .iter()
        .map(|value| snapshot.totals.get(&named(value)))
        .collect();
    if counts.contains(&None) {
        let statement = query_as(TOTALS)
            .bind(json!(values).to_string())
            .bind(spec.kind);
        let found: Vec<(i64, i64)> = statement
            .fetch_all(&mut *snapshot.connection().await?)
            .await?;
        let found: HashMap<i64, i64> = found.into_iter().collect();
        for ((place, value), count) in (0..).zip(values).zip(&mut counts) {
            let n = found.get(&place).copied().unwrap_or_default();
            snapshot.totals.insert(named(value), n);
            *count = Some(n);
        }
    }
    Ok(counts.into_iter().flatten().collect())
}
