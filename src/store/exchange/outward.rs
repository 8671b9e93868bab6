//! Links to records of other documents. A bundle keeps them whether or not their records are here;
//! they are published while they are. This module reports what an import or a removal changes.

use crate::error::Result;
use crate::query::nearest;
use crate::store::release::index::{Change, GONE};
use sqlx::sqlite::SqliteConnection;
use sqlx::{query_as, query_scalar};
use std::collections::{BTreeMap, HashSet};
use std::fmt;

const LINKS: &str = "SELECT r.document, e.from_kind || ':' || e.from_id, e.predicate, e.to_kind,
    e.to_id, EXISTS (SELECT 1 FROM record t WHERE t.kind = e.to_kind AND t.id = e.to_id)
    FROM edge e JOIN record r ON r.kind = e.from_kind AND r.id = e.from_id WHERE e.outward
    ORDER BY 1, 2, 3, 4, 5";
const KIND_OF: &str = "SELECT kind FROM record WHERE id = $1 ORDER BY kind LIMIT 1";
const IDS: &str = "SELECT id FROM record WHERE kind = $1 LIMIT 5000";

/// A link from a record of one document to one of another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct OutwardLink {
    /// The document that has it.
    pub document: String,
    pub from: String,
    pub predicate: String,
    pub to_kind: String,
    pub to_id: String,
}

impl fmt::Display for OutwardLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            document,
            from,
            predicate,
            to_kind,
            to_id,
        } = self;
        write!(f, "{document}: {from} {predicate} {to_kind}:{to_id}")
    }
}

/// Every such link of a file, and whether it is published.
pub(in crate::store) type OutwardLinks = BTreeMap<OutwardLink, bool>;

/// What an import or a removal did to links between documents.
#[derive(Debug, Default)]
pub struct LinkChanges {
    /// Links of the given documents whose records are not here, and what may be meant instead.
    pub waiting: Vec<(OutwardLink, Option<String>)>,
    /// Links of other documents that are published now.
    pub joined: Vec<OutwardLink>,
    /// Links of other documents that are published no more.
    pub unlinked: Vec<OutwardLink>,
}

pub(in crate::store) async fn read(conn: &mut SqliteConnection) -> Result<OutwardLinks> {
    type Row = (String, String, String, String, String, bool);
    let rows: Vec<Row> = query_as(LINKS).fetch_all(conn).await?;
    let link = |(document, from, predicate, to_kind, to_id, published)| {
        let link = OutwardLink {
            document,
            from,
            predicate,
            to_kind,
            to_id,
        };
        (link, published)
    };
    Ok(rows.into_iter().map(link).collect())
}

/// Compares the links of the former file with those of this one.
pub(in crate::store) async fn changes(
    conn: &mut SqliteConnection,
    before: &OutwardLinks,
    given: &HashSet<String>,
) -> Result<LinkChanges> {
    let mut changes = LinkChanges::default();
    for (link, published) in read(conn).await? {
        let former = before.get(&link).copied();
        match (given.contains(&link.document), published) {
            (true, false) => {
                let meant = meant(conn, &link).await?;
                changes.waiting.push((link, meant));
            }
            (false, true) if former != Some(true) => changes.joined.push(link),
            (false, false) if former == Some(true) => changes.unlinked.push(link),
            _ => {}
        }
    }
    Ok(changes)
}

/// The record that a link may mean: the successor of one that is gone, the same id under another
/// kind, or the nearest id.
async fn meant(conn: &mut SqliteConnection, link: &OutwardLink) -> Result<Option<String>> {
    let gone: Option<Change> = query_as(GONE)
        .bind(&link.to_kind)
        .bind(&link.to_id)
        .fetch_optional(&mut *conn)
        .await?;
    if let Some((change, successor)) = gone.and_then(|gone| Some((gone.clone(), gone.successor?))) {
        let kind = change.successor_kind.unwrap_or(change.kind);
        return Ok(Some(format!("{kind}:{successor}")));
    }
    let elsewhere: Option<String> = query_scalar(KIND_OF)
        .bind(&link.to_id)
        .fetch_optional(&mut *conn)
        .await?;
    if let Some(kind) = elsewhere {
        return Ok(Some(format!("{kind}:{}", link.to_id)));
    }
    let ids: Vec<String> = query_scalar(IDS)
        .bind(&link.to_kind)
        .fetch_all(conn)
        .await?;
    let near = nearest(&link.to_id, ids.iter().map(String::as_str));
    Ok(near.map(|id| format!("{}:{}", link.to_kind, id)))
}
