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
/// The same of the links of some documents, and of those that lead to their records.
pub(in crate::store) const LINKS_OF: &str =
    "SELECT r.document, e.from_kind || ':' || e.from_id, e.predicate, e.to_kind,
    e.to_id, EXISTS (SELECT 1 FROM record t WHERE t.kind = e.to_kind AND t.id = e.to_id)
    FROM json_each($1) j CROSS JOIN record r ON r.document = j.value
    CROSS JOIN edge e ON e.from_kind = r.kind AND e.from_id = r.id AND e.outward
    UNION
    SELECT f.document, e.from_kind || ':' || e.from_id, e.predicate, e.to_kind, e.to_id, 1
    FROM json_each($1) j CROSS JOIN record r ON r.document = j.value
    CROSS JOIN edge e ON e.to_kind = r.kind AND e.to_id = r.id AND e.outward
    CROSS JOIN record f ON f.kind = e.from_kind AND f.id = e.from_id";
const IS_THERE: &str = "SELECT EXISTS (SELECT 1 FROM record WHERE kind = $1 AND id = $2)";
const KIND_OF: &str = "SELECT k.value FROM json_each($2) k
    WHERE EXISTS (SELECT 1 FROM record r WHERE r.kind = k.value AND r.id = $1)
    AND k.value || ':' || $1 <> $3 LIMIT 1";
const IDS: &str = "SELECT id FROM record WHERE kind = $1 AND kind || ':' || id <> $2 LIMIT 5000";

/// Links for which the record that may be meant is looked for, and that one command lists.
const LISTED_MAX: usize = 100;

/// Links of the documents that are read which stay in their document: whether the other record is
/// of the same one shows when all are there.
pub(in crate::store) const OWN_LINKS: &str = "UPDATE edge SET outward = 0
    WHERE (from_kind, from_id, predicate, to_kind, to_id) IN
    (SELECT e.from_kind, e.from_id, e.predicate, e.to_kind, e.to_id FROM temp.origin o
    CROSS JOIN edge e ON e.from_kind = o.kind AND e.from_id = o.id AND e.outward
    CROSS JOIN record t ON t.kind = e.to_kind AND t.id = e.to_id AND t.document = o.document)";
/// Of these, symmetric ones that stand with the wrong end.
pub(in crate::store) const MISPLACED: &str =
    "SELECT o.document, o.kind, o.id, t.kind || ':' || t.id
    FROM temp.origin o CROSS JOIN edge e ON e.from_kind = o.kind AND e.from_id = o.id
    JOIN record t ON t.kind = e.to_kind AND t.id = e.to_id AND t.document = o.document
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

/// What the links between documents are compared with.
#[derive(Default)]
pub(in crate::store) struct Linked {
    /// Those of the former file.
    pub before: OutwardLinks,
    /// The documents that the user gave.
    pub given: HashSet<String>,
}

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

type Row = (String, String, String, String, String, bool);

/// All links of a file.
pub(in crate::store) async fn read(conn: &mut SqliteConnection) -> Result<OutwardLinks> {
    Ok(links(query_as(LINKS).fetch_all(conn).await?))
}

/// Those of some documents, and those that lead to their records.
pub(in crate::store) async fn read_of(
    conn: &mut SqliteConnection,
    documents: &[String],
) -> Result<OutwardLinks> {
    let documents = serde_json::to_string(documents)?;
    let rows = query_as(LINKS_OF).bind(documents).fetch_all(conn).await?;
    Ok(links(rows))
}

/// The same after a change; those that were there before may lead nowhere now.
pub(in crate::store) async fn read_again(
    conn: &mut SqliteConnection,
    documents: &[String],
    before: &OutwardLinks,
) -> Result<OutwardLinks> {
    let mut all = read_of(conn, documents).await?;
    for link in before
        .keys()
        .filter(|link| !documents.contains(&link.document))
    {
        if !all.contains_key(link) {
            let there = query_scalar(IS_THERE)
                .bind(&link.to_kind)
                .bind(&link.to_id)
                .fetch_one(&mut *conn)
                .await?;
            all.insert(link.clone(), there);
        }
    }
    Ok(all)
}

fn links(rows: Vec<Row>) -> OutwardLinks {
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
    rows.into_iter().map(link).collect()
}

/// Compares the links of the former file with those of this one.
pub(in crate::store) async fn changes(
    conn: &mut SqliteConnection,
    [before, after]: [&OutwardLinks; 2],
    given: &HashSet<String>,
) -> Result<LinkChanges> {
    let mut changes = LinkChanges::default();
    for (link, &published) in after {
        let former = before.get(link).copied();
        let list = match (given.contains(&link.document), published) {
            (true, false) => {
                let near = changes.waiting.len() < LISTED_MAX;
                let meant = if near { meant(conn, link).await? } else { None };
                changes.waiting.push((link.clone(), meant));
                continue;
            }
            (true, true) if former != Some(true) => &mut changes.linked,
            (false, true) if former != Some(true) => &mut changes.joined,
            (false, false) if former == Some(true) => &mut changes.unlinked,
            _ => continue,
        };
        list.push(link.clone());
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
