//! Exports a document from the truth tables as a bundle: reads the views of
//! `migrations/0007_bundle.sql` a slice at a time, ordered by id.

use crate::bundle::{SECTIONS, Section, Writer};
use crate::error::{Error, Result};
use crate::store::file::state;
use serde_json::Value;
use sqlx::sqlite::SqliteConnection;
use sqlx::{ConnectOptions, query_as, query_scalar};
use std::io::Write;
use std::path::Path;

/// Records read from the database at once.
const SLICE: i64 = 500;

/// Writes a document as a bundle. The file must exist (`ensure_exists`). Deterministic: equal data
/// give equal bytes.
///
/// # Errors
/// When there is no such document, or it cannot be written.
pub async fn export(database: &Path, document: &str, out: impl Write) -> Result<()> {
    let path = &state::real(database)?;
    let mut conn = state::immutable(path).connect().await?;
    if !documents(&mut conn)
        .await?
        .iter()
        .any(|(id, _)| id == document)
    {
        return Err(nothing_like(&mut conn, document).await?);
    }
    write(&mut conn, document, out).await.map(drop)
}

pub(in crate::store) async fn nothing_like(
    conn: &mut SqliteConnection,
    document: &str,
) -> Result<Error> {
    let known: Vec<String> = documents(conn)
        .await?
        .into_iter()
        .map(|(id, _)| id)
        .collect();
    Ok(Error::Refused(format!(
        "there is no document `{document}`; there are: {}",
        known.join(", ")
    )))
}

/// The queries that read a bundle.
struct Sources {
    document: &'static str,
    /// Parameters: kind, document, last key seen, limit. Columns: key, record, citations, links.
    passages: &'static str,
    actors: &'static str,
    records: &'static str,
}

/// For files since 0.2, which have views for it (`migrations/0007_bundle.sql`).
const VIEWS: Sources = Sources {
    document: "SELECT json, citations, NULL FROM bundled_document WHERE id = $1",
    passages: PASSAGES,
    actors: "SELECT id, json, citations, NULL FROM bundled_actor
        WHERE $1 = 'actor' AND document = $2 AND id > $3 ORDER BY id LIMIT $4",
    records: "SELECT id, json, citations, links FROM bundled_record
        WHERE kind = $1 AND document = $2 AND id > $3 ORDER BY id LIMIT $4",
};

/// For files of 0.1, which have views for parts of it, and the tables of that version.
const V0_1: Sources = Sources {
    document:
        "SELECT json_patch(json_object('id', r.id, 'title', r.title, 'summary', r.summary, 'note',
            r.note), o.json),
        c.json, NULL FROM record r JOIN bundled_own o ON o.kind = r.kind AND o.id = r.id
        JOIN bundled_citations c ON c.kind = r.kind AND c.record = r.id WHERE r.kind = 'document'
        AND r.id = $1",
    passages: PASSAGES,
    actors: "SELECT r.id, json_patch(json_object('id', r.id, 'title', r.title, 'summary',
        r.summary, 'note', r.note),
            json_patch(o.json, json_object('mentions', json((SELECT json_group_array(locator) FROM
            (SELECT m.locator
                FROM actor_mention m JOIN passage p ON p.document = m.document AND p.locator =
                m.locator
                WHERE m.actor = r.id AND m.document = $2 ORDER BY p.start, p.stop)))))),
            (SELECT json FROM bundled_citations c WHERE c.kind = 'actor' AND c.record = r.id AND
            c.document = $2), NULL
        FROM record r JOIN bundled_own o ON o.kind = r.kind AND o.id = r.id
        WHERE $1 = 'actor' AND r.kind = 'actor' AND r.id > $3
            AND EXISTS (SELECT 1 FROM citation c WHERE c.kind = 'actor' AND c.record = r.id AND
            c.document = $2)
        ORDER BY r.id LIMIT $4",
    records: "SELECT r.id,
            json_patch(json_object('id', r.id, 'title', r.title, 'summary', r.summary, 'note',
            r.note), o.json),
            (SELECT json FROM bundled_citations c WHERE c.kind = r.kind AND c.record = r.id),
            (SELECT json FROM bundled_links l WHERE l.kind = r.kind AND l.id = r.id)
        FROM record r JOIN bundled_own o ON o.kind = r.kind AND o.id = r.id
        WHERE r.kind = $1 AND r.document = $2 AND r.id > $3 ORDER BY r.id LIMIT $4",
};

const PASSAGES: &str = "SELECT printf('%012d-%012d-', start, 999999999999 - stop) || locator,
    json, NULL, NULL
    FROM bundled_passage WHERE $1 = 'passage' AND document = $2 AND start >= CAST(substr($3, 1,
    12) AS INTEGER)
        AND printf('%012d-%012d-', start, 999999999999 - stop) || locator > $3
    ORDER BY start, stop DESC, locator LIMIT $4";

impl Sources {
    /// The queries that fit this file.
    async fn of(conn: &mut SqliteConnection) -> Result<&'static Self> {
        const HERE: &str = "SELECT count(*) FROM sqlite_schema WHERE name = 'bundled_record'";
        let here: i64 = query_scalar(HERE).fetch_one(conn).await?;
        Ok(if here == 1 { &VIEWS } else { &V0_1 })
    }

    fn of_kind(&self, kind: &str) -> &'static str {
        match kind {
            "passage" => self.passages,
            "actor" => self.actors,
            _ => self.records,
        }
    }
}

/// Writes one document.
pub(in crate::store) async fn write<W: Write>(
    conn: &mut SqliteConnection,
    document: &str,
    out: W,
) -> Result<W> {
    let io = |source| Error::Io {
        doing: "write",
        path: "the bundle".into(),
        source,
    };
    let sources = Sources::of(conn).await?;
    let (own, citations, links) = query_as(sources.document)
        .bind(document)
        .fetch_one(&mut *conn)
        .await?;
    let mut out = Writer::new(out, ExportRow(own, citations, links).joined()?).map_err(io)?;
    for (section, Section { spec, .. }) in SECTIONS.iter().enumerate() {
        out.section(section).map_err(io)?;
        let mut after = String::new();
        loop {
            let sql = query_as(sources.of_kind(spec.kind))
                .bind(spec.kind)
                .bind(document)
                .bind(&after)
                .bind(SLICE);
            let slice: Vec<Exported> = sql.fetch_all(&mut *conn).await?;
            let Some((last, ..)) = slice.last() else {
                break;
            };
            after.clone_from(last);
            for (_, own, citations, links) in slice {
                out.record(ExportRow(own, citations, links).joined()?)
                    .map_err(io)?;
            }
        }
    }
    out.finish().map_err(io)
}

/// Key, own members, citations, links.
type Exported = (String, String, Option<String>, Option<String>);

/// Own members, citations, links: as JSON.
struct ExportRow(String, Option<String>, Option<String>);

impl ExportRow {
    fn joined(self) -> Result<Value> {
        let Self(own, citations, links) = self;
        let mut record: Value = serde_json::from_str(&own)?;
        for (name, json) in [("citations", citations), ("links", links)] {
            if let Some(json) = json {
                record[name] = serde_json::from_str(&json)?;
            }
        }
        Ok(record)
    }
}

pub(in crate::store) async fn documents(
    conn: &mut SqliteConnection,
) -> Result<Vec<(String, String)>> {
    Ok(query_as("SELECT id, sha256 FROM document ORDER BY id")
        .fetch_all(conn)
        .await?)
}

/// Imported documents; a file older than the `imported` table has none.
pub(in crate::store) async fn imported(conn: &mut SqliteConnection) -> Result<Vec<String>> {
    const TABLE: &str = "SELECT count(*) FROM sqlite_schema WHERE name = 'imported'";
    if query_scalar::<_, i64>(TABLE).fetch_one(&mut *conn).await? == 0 {
        return Ok(Vec::new());
    }
    Ok(
        query_scalar("SELECT document FROM imported ORDER BY document")
            .fetch_all(conn)
            .await?,
    )
}

/// When a document was last changed; 1970 for a file older than the `edition` table.
pub(in crate::store) async fn changed(
    conn: &mut SqliteConnection,
    document: &str,
) -> Result<String> {
    const TABLE: &str = "SELECT count(*) FROM sqlite_schema WHERE name = 'edition'";
    const NEVER: &str = "1970-01-01T00:00:00Z";
    if query_scalar::<_, i64>(TABLE).fetch_one(&mut *conn).await? == 0 {
        return Ok(NEVER.to_owned());
    }
    let found = query_scalar("SELECT changed FROM edition WHERE document = $1")
        .bind(document)
        .fetch_optional(conn);
    Ok(found.await?.unwrap_or_else(|| NEVER.to_owned()))
}
