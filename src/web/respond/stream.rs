//! Whole results, a slice at a time, all from the database file that they began with.

use crate::error::{Error, Result};
use crate::format::{self, Codes, Column, RenderContext, select_fields};
use crate::limits;
use crate::query::Question;
use crate::store::{Records, Snapshot};
use crate::web::edge::admission::BodyBudget;
use axum::body::{Body, Bytes};
use futures_util::stream;
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Records of a whole result loaded at once. The first slice is larger: most results fit in it, and
/// then have a length, can be compressed and can be cached.
const FIRST: usize = 500;
const SLICE: usize = 100;
/// A limit that no ranked result exceeds.
const RANKED_MAX: usize = 10_000;

/// A whole result, a slice at a time.
pub(in crate::web) struct Walk {
    pub snapshot: Arc<Snapshot>,
    pub question: Question,
    /// Whole records, not their list form?
    pub whole: bool,
    /// The fields to keep of each record; all of them for `None`.
    pub paths: Option<Vec<String>>,
    pub done: bool,
}

impl Walk {
    /// The next records; `None` after the last slice.
    pub(in crate::web) async fn next(
        &mut self,
        context: &mut RenderContext,
    ) -> Result<Option<Vec<Value>>> {
        if self.done {
            return Ok(None);
        }
        // Relevance order has no cursor to continue from: one bounded slice.
        self.question.limit = if self.question.sort.is_best() {
            RANKED_MAX
        } else if self.question.after.is_none() {
            FIRST
        } else {
            SLICE
        };
        let listing = Records(&self.snapshot)
            .list(&self.question, self.whole)
            .await?;
        self.question.after = listing.next;
        self.done = self.question.after.is_none();
        let mut records = Vec::with_capacity(listing.rows.len());
        let paths = self.paths.as_ref();
        let paths = paths.map(|paths| paths.iter().map(String::as_str).collect::<Vec<_>>());
        for row in &listing.rows {
            let record: Value = serde_json::from_str(&row.text)?;
            records.push(match &paths {
                Some(paths) => select_fields::keep(record, paths),
                None => record,
            });
        }
        context.codes = codes(&self.snapshot, &context.columns, &records).await?;
        Ok(Some(records))
    }
}

type RenderRow = fn(&RenderContext, &Value) -> Vec<u8>;

/// Streams a result whose first slice is loaded.
pub(in crate::web) fn streamed(
    walk: Walk,
    context: RenderContext,
    begun: Vec<u8>,
    slice: Option<Vec<Value>>,
    row: RenderRow,
    budget: BodyBudget,
) -> Body {
    let state = (walk, context, begun, slice, budget);
    Body::from_stream(stream::try_unfold(
        state,
        move |(mut walk, mut context, mut out, slice, budget)| async move {
            let snapshot = Arc::clone(&walk.snapshot);
            let next = async {
                let slice = if slice.is_some() {
                    slice
                } else {
                    walk.next(&mut context).await?
                };
                let Some(records) = slice else {
                    return Ok(None);
                };
                out.extend(records.iter().flat_map(|record| row(&context, record)));
                Ok(Some(budget.hold(Bytes::from(out)).await))
            };
            let next = in_time(&snapshot, next).await?;
            Ok::<_, Error>(next.map(|bytes| (bytes, (walk, context, Vec::new(), None, budget))))
        },
    ))
}

/// The next slice, if it is ready in time and the database file was not modified.
pub(in crate::web) async fn in_time<T>(
    snapshot: &Snapshot,
    slice: impl Future<Output = Result<T>>,
) -> Result<T> {
    let slice = tokio::time::timeout(limits::SLICE_TIME, slice)
        .await
        .map_err(|_| Error::Busy)??;
    if snapshot.is_whole() {
        Ok(slice)
    } else {
        Err(Error::Busy)
    }
}

/// The codes of the actors that these records name, for columns that show them.
pub(in crate::web) async fn codes(
    snapshot: &Snapshot,
    columns: &[Column],
    records: &[Value],
) -> Result<Codes> {
    let fields: BTreeSet<&str> = columns.iter().filter_map(Column::borrows).collect();
    let fields: Vec<&str> = fields.into_iter().collect();
    let mut named = Vec::new();
    for record in records {
        select_fields::named(record, &fields, &mut named);
    }
    if named.is_empty() {
        return Ok(Codes::new());
    }
    let lines = Records(snapshot).lines(&named).await?;
    let actors = lines.iter().map(|line| serde_json::from_str(line));
    Ok(format::codes(
        &actors.collect::<serde_json::Result<Vec<_>>>()?,
    ))
}
