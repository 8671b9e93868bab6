//! From rows to typed records, one function per kind, each reading only what that kind alone has.

mod actors;
mod outlook;
mod relations;
mod sources;

use super::batch::Batch;
use crate::error::{Error, Result};
use crate::model::provenance::{Head, Tail};
use serde::Serialize;
use serde_json::Value;
use sqlx::sqlite::SqliteConnection;

/// A record as JSON, and other ids under which it is known.
pub(super) struct Assembled {
    pub body: Value,
    pub aliases: Vec<String>,
}

/// Builds every record of the batch, in its order.
pub(super) async fn assemble(conn: &mut SqliteConnection, mut batch: Batch) -> Result<(Batch, Vec<Assembled>)> {
    let b = &mut batch;
    let records = match b.spec.kind {
        "document" => sources::documents(conn, b).await?,
        "passage" => sources::passages(conn).await?,
        "vocabulary" => sources::vocabularies(conn).await?,
        "caveat" => sources::caveats(conn, b).await?,
        "annotation" => sources::annotations(conn, b).await?,
        "actor" => actors::actors(conn, b).await?,
        "event" => relations::events(conn, b).await?,
        "dyad" => relations::dyads(conn, b).await?,
        "phase" => relations::phases(conn, b).await?,
        "risk" => outlook::risks(conn, b).await?,
        "strategy" => outlook::strategies(conn, b).await?,
        "claim" => outlook::claims(conn, b).await?,
        // A kind without an assembler publishes nothing; the house test names it.
        _ => Vec::new(),
    };
    Ok((batch, records))
}

/// Builds one record after another, each from what it opens and closes with.
fn each<T: Serialize>(
    batch: &mut Batch,
    mut build: impl FnMut(&mut Batch, Head, Tail) -> Option<T>,
) -> Result<Vec<Assembled>> {
    let rows = std::mem::take(&mut batch.records);
    let mut records = Vec::with_capacity(rows.len());
    let mut bare = Vec::new();
    for row in rows {
        let name = format!("{} {} has no row in the table of its kind", batch.spec.kind, row.id);
        let (head, tail) = batch.frame(row);
        match build(batch, head, tail) {
            Some(record) => records.push(Assembled { body: serde_json::to_value(record)?, aliases: Vec::new() }),
            None => bare.push(name),
        }
    }
    if bare.is_empty() { Ok(records) } else { Err(Error::Unpublishable(bare)) }
}
