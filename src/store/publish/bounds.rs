//! Derives the bounds of every date before publish, because a date can hang on another one.

use crate::error::{Error, Result};
use crate::model::bounds::{Bound, Dated, Lifetimes, Name, derive};
use crate::model::date::BoundSource;
use crate::model::edtf::Edtf;
use serde_json::{Value, json};
use sqlx::sqlite::SqliteConnection;
use sqlx::{query, query_as};
use std::collections::BTreeMap;

/// Rows per statement.
const BATCH: usize = 5_000;

pub(in crate::store) const DATINGS: &str =
    "SELECT d.kind, d.record, d.edtf, d.relation, d.anchor_kind, d.anchor, d.duration,
        coalesce(c.document, ''), coalesce(c.locator, '')
    FROM json_each($1) j CROSS JOIN record r ON r.document = j.value
    CROSS JOIN dating d ON d.kind = r.kind AND d.record = r.id
    LEFT JOIN principal c ON c.kind = d.kind AND c.record = d.record";

/// Only a tie ends with its parties.
pub(in crate::store) const PARTIES: &str = "SELECT 'phase', x.id, d.actor_a, d.actor_b
    FROM json_each($1) j CROSS JOIN record r ON r.document = j.value AND r.kind = 'phase'
    CROSS JOIN phase x ON x.id = r.id JOIN dyad d ON d.id = x.dyad
    JOIN dating t ON t.kind = 'phase' AND t.record = x.id";

pub(in crate::store) const LIFETIMES: &str = "SELECT r.document, a.actor, a.lifetime, a.event
    FROM json_each($1) j CROSS JOIN record r ON r.document = j.value AND r.kind = 'event'
    CROSS JOIN event_actor a ON a.event = r.id
    WHERE a.lifetime IS NOT NULL ORDER BY a.event DESC";

const KEEP: &str = "INSERT INTO bound
        (kind, record, end, first, last, source, rule, by_kind, by_id, locator)
    SELECT j.value ->> 0, j.value ->> 1, j.value ->> 2, j.value ->> 3, j.value ->> 4,
        j.value ->> 5, j.value ->> 6, j.value ->> 7, j.value ->> 8, j.value ->> 9
    FROM json_each($1) j";

type Row = (
    String,
    String,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
    String,
    String,
);

/// Fills the table `bound` for the records of these documents: a date hangs on records of its own
/// document alone.
pub(in crate::store) async fn fill(
    conn: &mut SqliteConnection,
    documents: &[String],
) -> Result<()> {
    let of = json!(documents).to_string();
    let dated = read(conn, &of).await?;
    let lifetimes = lifetimes(conn, &of).await?;
    let derived = derive(&dated, &lifetimes).map_err(Error::Unpublishable)?;
    let mut rows = Vec::new();
    for ((kind, id), [start, end]) in &derived {
        for (end, bound) in [("start", start), ("end", end)] {
            if let Some(bound) = bound {
                rows.push(row(kind, id, end, bound));
            }
        }
    }
    for some in rows.chunks(BATCH) {
        query(KEEP)
            .bind(json!(some).to_string())
            .execute(&mut *conn)
            .await?;
    }
    Ok(())
}

async fn read(conn: &mut SqliteConnection, of: &str) -> Result<BTreeMap<Name, Dated>> {
    let rows: Vec<Row> = query_as(DATINGS).bind(of).fetch_all(&mut *conn).await?;
    let (mut dated, mut wrong) = (BTreeMap::new(), Vec::new());
    for (kind, id, edtf, relation, anchor_kind, anchor, distance, document, locator) in rows {
        let edtf = match edtf.map(|text| Edtf::parse(&text)).transpose() {
            Ok(edtf) => edtf,
            Err(why) => {
                wrong.push(format!("{kind} {id}: {why}"));
                continue;
            }
        };
        let one = Dated {
            edtf,
            relative: relation.map(|relation| (relation, anchor_kind.zip(anchor))),
            distance,
            parties: Vec::new(),
            document,
            locator,
        };
        dated.insert((kind, id), one);
    }
    if !wrong.is_empty() {
        return Err(Error::Unpublishable(wrong));
    }
    let parties: Vec<(String, String, String, String)> =
        query_as(PARTIES).bind(of).fetch_all(&mut *conn).await?;
    for (kind, id, a, b) in parties {
        if let Some(one) = dated.get_mut(&(kind, id)) {
            one.parties = vec![a, b];
        }
    }
    Ok(dated)
}

async fn lifetimes(conn: &mut SqliteConnection, of: &str) -> Result<Lifetimes> {
    let rows: Vec<(String, String, String, String)> =
        query_as(LIFETIMES).bind(of).fetch_all(&mut *conn).await?;
    let mut found = Lifetimes::default();
    for (document, actor, lifetime, event) in rows {
        let all = if lifetime == "begins" {
            &mut found.begins
        } else {
            &mut found.ends
        };
        all.insert((document, actor), ("event".to_owned(), event));
    }
    Ok(found)
}

fn row(kind: &str, id: &str, end: &str, bound: &Bound) -> Value {
    let source = match bound.source {
        BoundSource::Stated => "stated",
        BoundSource::Anchored => "anchored",
        BoundSource::Lifetime => "lifetime",
    };
    let by = bound.by.as_ref();
    json!([
        kind,
        id,
        end,
        bound.span.first,
        bound.span.last,
        source,
        by.map(|by| &by.rule),
        by.map(|by| &by.record.0),
        by.map(|by| &by.record.1),
        by.map(|by| &by.locator),
    ])
}
