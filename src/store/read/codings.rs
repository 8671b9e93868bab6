//! What other data sets code of records year by year: annotations whose date is a time, not a day.
//!
//! The rule for a time: the date is an interval, or no finer than a year. A day or a month dates an
//! act, such as a signature, and says nothing of the year around it.

use crate::error::{Error, Result};
use crate::model::ALL;
use crate::model::dyad_year::year;
use crate::model::spec::{Spec, Values};
use crate::store::read::plan::LOOKED_AT_MAX;
use crate::store::snapshot::Snapshot;
use serde_json::{Value, json};
use sqlx::{query_as, query_scalar};
use std::ops::RangeInclusive;
use std::sync::Arc;

/// Properties that become columns: a table stays readable.
pub const PROPERTIES_MAX: usize = 100;

/// Properties of codings on records whose `kind:id` lies in these ranges.
/// Those of the vocabulary ($4) come first.
pub(in crate::store) const PROPERTIES: &str = "SELECT DISTINCT e.line ->> '$.property'
    FROM json_each($2) j CROSS JOIN facet f ON f.kind = $1 AND f.name = 'on'
        AND f.value >= j.value ->> 0 AND f.value < j.value ->> 1
    CROSS JOIN entry e ON e.ord = f.ord
    WHERE instr(e.line ->> '$.date.edtf', '/') > 0
        OR e.line ->> '$.date.precision' IN ('year', 'decade', 'century')
    ORDER BY e.line ->> '$.property' NOT IN (SELECT k.value FROM json_each($4) k), 1 LIMIT +$3";
/// Codings on these records, by `kind:id`, in list order.
pub(in crate::store) const CODINGS: &str = "SELECT f.value, e.line
    FROM json_each($2) j CROSS JOIN facet f ON f.kind = $1 AND f.name = 'on' AND f.value = j.value
    CROSS JOIN entry e ON e.ord = f.ord
    WHERE instr(e.line ->> '$.date.edtf', '/') > 0
        OR e.line ->> '$.date.precision' IN ('year', 'decade', 'century')
    ORDER BY f.ord LIMIT +$3";

/// A value that a data set gives to a record for some years.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coding {
    /// The record, as `kind:id`.
    pub on: String,
    pub property: String,
    pub value: String,
    pub source: String,
    pub years: RangeInclusive<i32>,
}

impl Coding {
    /// None where the date has no bound.
    fn read(on: String, line: &str) -> Result<Option<Self>> {
        let line: Value = serde_json::from_str(line)?;
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let date = &line["date"];
        let (from, to) = (year(&date["earliest"]), year(&date["latest"]));
        // A missing end says nothing of the years beyond: the data set may end there.
        let Some((from, to)) = from.or(to).zip(to.or(from)) else {
            return Ok(None);
        };
        Ok(Some(Self {
            on,
            property: text(&line["property"]),
            value: text(&line["value"]),
            source: text(&line["source"]["name"]),
            years: from..=to,
        }))
    }
}

/// Questions about codings of other data sets.
#[derive(Debug, Clone, Copy)]
pub struct Codings<'a>(pub &'a Snapshot);

impl Codings<'_> {
    /// The properties of codings on records of this kind, or on what each of them belongs to, such
    /// as a phase's dyad; one more than `PROPERTIES_MAX` if there are too many. They depend on the
    /// data alone, so they are read once.
    pub async fn properties(self, spec: &'static Spec) -> Result<Arc<[String]>> {
        let read = async || {
            let ranges: Vec<_> = kinds(spec)
                .map(|kind| json!([format!("{kind}:"), format!("{kind};")]))
                .collect();
            let found: Vec<String> = query_scalar(PROPERTIES)
                .bind(external())
                .bind(json!(ranges).to_string())
                .bind(i64::try_from(PROPERTIES_MAX + 1).unwrap_or(i64::MAX))
                .bind(json!(self.0.dictionary.terms.get("property")).to_string())
                .fetch_all(&mut *self.0.connection().await?)
                .await?;
            Ok::<_, Error>(found.into())
        };
        let known = self.0.coded.get_or_try_init(read).await?;
        Ok(Arc::clone(known))
    }

    /// Every coding on these records, given as `kind:id`.
    pub async fn on(self, names: &[String]) -> Result<Vec<Coding>> {
        let rows: Vec<(String, String)> = query_as(CODINGS)
            .bind(external())
            .bind(json!(names).to_string())
            .bind(LOOKED_AT_MAX + 1)
            .fetch_all(&mut *self.0.connection().await?)
            .await?;
        if i64::try_from(rows.len()).is_ok_and(|n| n > LOOKED_AT_MAX) {
            return Err(Error::TooBroad {
                what: "a table with external codings",
                most: LOOKED_AT_MAX,
            });
        }
        let read = rows.into_iter().map(|(on, line)| Coding::read(on, &line));
        read.filter_map(Result::transpose).collect()
    }
}

/// The kind that reports what others have established.
fn external() -> &'static str {
    let external = ALL.into_iter().find(|spec| spec.is_external());
    external.map(|spec| spec.kind).unwrap_or_default()
}

/// A kind, and the kinds of which each of its records names exactly one.
fn kinds(spec: &'static Spec) -> impl Iterator<Item = &'static str> {
    let owners = spec
        .facets
        .iter()
        .filter_map(move |facet| match facet.values {
            Values::Of(kind) if !facet.at.iter().any(|at| at.contains("[]")) => Some(kind),
            _ => None,
        });
    std::iter::once(spec.kind).chain(owners)
}
