//! Links to records of other documents. A bundle keeps them whether or not their records are here;
//! they are published while they are. This module reports what an import or a removal changes.

use crate::error::Result;
use crate::model::ALL;
use crate::model::spec::Shared;
use crate::query::nearest;
use crate::store::release::index::{Change, GONE};
use sqlx::sqlite::SqliteConnection;
use sqlx::{query, query_as, query_scalar};
use std::collections::{BTreeMap, HashSet};
use std::fmt;

const LINKS: &str = "SELECT r.document, e.from_kind || ':' || e.from_id, e.predicate, e.to_kind,
    e.to_id, EXISTS (SELECT 1 FROM record t WHERE t.kind = e.to_kind AND t.id = e.to_id)
    FROM edge e JOIN record r ON r.kind = e.from_kind AND r.id = e.from_id WHERE e.outward
    ORDER BY 1, 2, 3, 4, 5";
const KIND_OF: &str = "SELECT k.value FROM json_each($2) k
    WHERE EXISTS (SELECT 1 FROM record r WHERE r.kind = k.value AND r.id = $1)
    AND k.value || ':' || $1 <> $3 LIMIT 1";
const IDS: &str = "SELECT id FROM record WHERE kind = $1 AND kind || ':' || id <> $2 LIMIT 5000";

/// Links for which the record that may be meant is looked for, and that one command lists.
const LISTED_MAX: usize = 100;

/// Links that stay in their document, as import reads them: whether the other record is of the same
/// document shows when all are there.
const OWN_LINKS: &str = "UPDATE edge SET outward = 0 WHERE outward AND EXISTS (SELECT 1
    FROM record f JOIN record t ON t.kind = to_kind AND t.id = to_id AND t.document = f.document
    WHERE f.kind = from_kind AND f.id = from_id)";
/// Of these, symmetric ones that stand with the wrong end.
const MISPLACED: &str = "SELECT f.document, f.kind, f.id, t.kind || ':' || t.id FROM edge e
    JOIN record f ON f.kind = e.from_kind AND f.id = e.from_id
    JOIN record t ON t.kind = e.to_kind AND t.id = e.to_id AND t.document = f.document
    WHERE e.outward AND e.predicate IN ('contradicts', 'counterpart')
    AND e.from_kind || ':' || e.from_id >= e.to_kind || ':' || e.to_id";
/// A link that cannot be: document, kind and id of its record, and the other end.
pub(in crate::store) type Wrong = (String, String, String, String);

/// Settles which links stay within their document. Returns symmetric ones that stand with the wrong
/// end.
pub(in crate::store) async fn settle(conn: &mut SqliteConnection) -> Result<Vec<Wrong>> {
    let misplaced: Vec<Wrong> = query_as(MISPLACED).fetch_all(&mut *conn).await?;
    if misplaced.is_empty() {
        query(OWN_LINKS).execute(conn).await?;
    }
    Ok(misplaced)
}

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
    /// Links of the given documents that are published, and were not before.
    pub linked: Vec<OutwardLink>,
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
        let list = match (given.contains(&link.document), published) {
            (true, false) => {
                let near = changes.waiting.len() < LISTED_MAX;
                let meant = if near {
                    meant(conn, &link).await?
                } else {
                    None
                };
                changes.waiting.push((link, meant));
                continue;
            }
            (true, true) if former != Some(true) => &mut changes.linked,
            (false, true) if former != Some(true) => &mut changes.joined,
            (false, false) if former == Some(true) => &mut changes.unlinked,
            _ => continue,
        };
        list.push(link);
    }
    Ok(changes)
}

/// The record that a link may mean: the successor of one that is gone, the same id under another
/// kind, or the nearest id. Only what such a link can lead to.
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
    // Counterparts are of one kind.
    let from = link.from.split(':').next().unwrap_or_default();
    let kinds: Vec<&str> = ALL
        .iter()
        .filter(|spec| matches!(spec.shared, Shared::Stated | Shared::Dated))
        .map(|spec| spec.kind)
        .filter(|kind| link.predicate != "counterpart" || *kind == from)
        .collect();
    let elsewhere: Option<String> = query_scalar(KIND_OF)
        .bind(&link.to_id)
        .bind(serde_json::to_string(&kinds)?)
        .bind(&link.from)
        .fetch_optional(&mut *conn)
        .await?;
    if let Some(kind) = elsewhere {
        return Ok(Some(format!("{kind}:{}", link.to_id)));
    }
    if !kinds.contains(&link.to_kind.as_str()) {
        return Ok(None);
    }
    let ids: Vec<String> = query_scalar(IDS)
        .bind(&link.to_kind)
        .bind(&link.from)
        .fetch_all(conn)
        .await?;
    let near = nearest(&link.to_id, ids.iter().map(String::as_str));
    Ok(near.map(|id| format!("{}:{}", link.to_kind, id)))
}
