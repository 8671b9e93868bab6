//! The records that publish has in hand: up to a thousand of one kind, in list order, with all that
//! hangs on any record whatever its kind. What hangs on records is bounded by the batch, not by the data.

use crate::error::{Error, Result};
use crate::model::date::{Date, Relative};
use crate::model::provenance::{
    AnnotationNote, Attribution, CaveatNote, Citation, Head, RELATED_INLINE_MAX, Related, Source, Tail,
};
use crate::model::reference::{Ref, href};
use crate::model::spec::Spec;
use sqlx::sqlite::{SqliteConnection, SqliteRow};
use sqlx::{Row, query};
use std::collections::HashMap;

/// What a record has of every sort, by record id.
pub(super) type ById<T> = HashMap<String, Vec<T>>;

/// A row of the supertable.
pub(super) struct RecordRow {
    pub id: String,
    pub document: Option<String>,
    pub title: String,
    pub summary: String,
    pub note: Option<String>,
}

/// What hangs on the records of the batch.
pub(super) struct Batch {
    pub spec: &'static Spec,
    pub records: Vec<RecordRow>,
    /// All citations, those of parts included.
    pub citations: ById<(Citation, bool)>,
    pub related: ById<Related>,
    caveats: ById<CaveatNote>,
    annotations: ById<AnnotationNote>,
    pub dates: HashMap<String, Date>,
}

const RECORDS: &str = "SELECT r.id, r.document, r.title, r.summary, r.note
    FROM temp.batch b CROSS JOIN record r ON r.kind = b.kind AND r.id = b.id ORDER BY b.ord";

const CITATIONS: &str = "SELECT b.id, c.document, c.locator, c.role, c.modality, c.cue,
        c.attributed_actor, c.attributed_label, a.title, p.start, p.stop, p.sha256, p.opening, c.part_only
    FROM temp.batch b CROSS JOIN citation c ON c.kind = b.kind AND c.record = b.id
    JOIN passage p ON p.document = c.document AND p.locator = c.locator
    LEFT JOIN record a ON a.kind = 'actor' AND a.id = c.attributed_actor
    ORDER BY b.ord, c.rank";

const EDGES: &str = "SELECT b.ord, b.id, t.rank AS place, e.predicate, r.kind, r.id, r.title, e.basis, e.note,
        e.from_kind || '/' || e.from_id || '/' || e.predicate || '/' || e.to_kind || '/' || e.to_id AS edge
    FROM temp.batch b CROSS JOIN edge e ON e.from_kind = b.kind AND e.from_id = b.id
    JOIN term t ON t.scheme = 'predicate' AND t.id = e.predicate
    JOIN record r ON r.kind = e.to_kind AND r.id = e.to_id
    UNION ALL
    SELECT b.ord, b.id, i.rank, t.inverse, r.kind, r.id, r.title, e.basis, e.note,
        e.from_kind || '/' || e.from_id || '/' || e.predicate || '/' || e.to_kind || '/' || e.to_id
    FROM temp.batch b CROSS JOIN edge e ON e.to_kind = b.kind AND e.to_id = b.id
    JOIN term t ON t.scheme = 'predicate' AND t.id = e.predicate
    JOIN term i ON i.scheme = 'predicate' AND i.id = t.inverse
    JOIN record r ON r.kind = e.from_kind AND r.id = e.from_id
    ORDER BY 1, 3, 5, 6";

const EDGE_CITATIONS: &str = "SELECT
        e.from_kind || '/' || e.from_id || '/' || e.predicate || '/' || e.to_kind || '/' || e.to_id,
        c.document, c.locator, c.role, c.modality, c.cue,
        c.attributed_actor, c.attributed_label, a.title, p.start, p.stop, p.sha256, p.opening, c.part_only
    FROM (SELECT e.* FROM temp.batch b CROSS JOIN edge e ON e.from_kind = b.kind AND e.from_id = b.id
          UNION SELECT e.* FROM temp.batch b CROSS JOIN edge e ON e.to_kind = b.kind AND e.to_id = b.id) e
    JOIN edge_citation x ON x.from_kind = e.from_kind AND x.from_id = e.from_id AND x.predicate = e.predicate
        AND x.to_kind = e.to_kind AND x.to_id = e.to_id
    JOIN citation c ON c.kind = e.from_kind AND c.record = e.from_id AND c.document = x.document AND c.locator = x.locator
    JOIN passage p ON p.document = c.document AND p.locator = c.locator
    LEFT JOIN record a ON a.kind = 'actor' AND a.id = c.attributed_actor
    ORDER BY 1, x.rank";

/// A caveat on a sentence, or on the paragraph around it, stands beside every record that cites it.
const CAVEATS: &str = "SELECT DISTINCT b.id, r.id, r.title,
        (SELECT group_concat(type, ',') FROM (SELECT type FROM caveat_type WHERE caveat = r.id ORDER BY rank))
    FROM temp.batch b CROSS JOIN citation c ON c.kind = b.kind AND c.record = b.id
    JOIN passage p ON p.document = c.document AND p.locator = c.locator
    JOIN citation v ON v.document = p.document
        AND v.locator IN (p.locator, p.section || '.p' || p.paragraph) AND v.kind = 'caveat'
    JOIN record r ON r.kind = 'caveat' AND r.id = v.record
    WHERE b.kind <> 'caveat'
    ORDER BY b.ord, r.id";

const ANNOTATIONS: &str = "SELECT b.id, a.id, a.property, a.value, a.status, a.source_name, a.source_url,
        d.edtf, d.precision
    FROM temp.batch b CROSS JOIN annotation a ON a.on_kind = b.kind AND a.on_id = b.id
    LEFT JOIN dating d ON d.kind = 'annotation' AND d.record = a.id
    ORDER BY b.ord, a.property, a.id";

const DATINGS: &str = "SELECT b.id, d.edtf, d.precision, d.cue, d.relation, d.duration, r.kind, r.id, r.title
    FROM temp.batch b CROSS JOIN dating d ON d.kind = b.kind AND d.record = b.id
    LEFT JOIN record r ON r.kind = d.anchor_kind AND r.id = d.anchor";

impl Batch {
    /// Reads what hangs on the records that `temp.batch` names.
    pub(super) async fn load(conn: &mut SqliteConnection, spec: &'static Spec) -> Result<Self> {
        let records = query(RECORDS)
            .try_map(|row: SqliteRow| {
                Ok(RecordRow {
                    id: row.try_get(0)?,
                    document: row.try_get(1)?,
                    title: row.try_get(2)?,
                    summary: row.try_get(3)?,
                    note: row.try_get(4)?,
                })
            })
            .fetch_all(&mut *conn)
            .await?;
        let citations = grouped(conn, CITATIONS, |row| Ok((citation(row)?, row.try_get("part_only")?))).await?;
        let related = related(conn).await?;
        let caveats = grouped(conn, CAVEATS, |row| caveat_note(row, 1)).await?;
        let annotations = grouped(conn, ANNOTATIONS, |row| annotation_note(row, 1)).await?;
        let dates = dates(conn).await?;
        Ok(Self { spec, records, citations, related, caveats, annotations, dates })
    }

    /// What the record opens and closes with.
    pub(super) fn frame(&mut self, row: RecordRow) -> (Head, Tail) {
        let citations: Vec<Citation> = self
            .citations
            .get(&row.id)
            .into_iter()
            .flatten()
            .filter(|(_, part_only)| !part_only)
            .map(|(citation, _)| citation.clone())
            .collect();
        let mut related = self.related.get(&row.id).cloned().unwrap_or_default();
        let related_total = related.len();
        related.truncate(RELATED_INLINE_MAX);
        let tail = Tail {
            related,
            related_total,
            caveats: self.caveats.remove(&row.id).unwrap_or_default(),
            annotations: self.annotations.remove(&row.id).unwrap_or_default(),
            note: row.note,
            href: href(self.spec.kind, &row.id),
            citations,
        };
        (Head::new(row.id, self.spec.kind, row.document, row.title, row.summary, &tail.citations), tail)
    }

    /// The other ends of the record's links with this predicate.
    pub(super) fn linked(&self, id: &str, predicate: &str) -> Vec<Ref> {
        let links = self.related.get(id).into_iter().flatten();
        links.filter(|r| r.predicate == predicate).map(|r| r.to.clone()).collect()
    }
}

/// Rows as lists by their first column, in the order of the query.
pub(super) async fn grouped<T>(
    conn: &mut SqliteConnection,
    sql: &'static str,
    read: impl Fn(&SqliteRow) -> Result<T>,
) -> Result<ById<T>> {
    let mut by_id: ById<T> = HashMap::new();
    for row in query(sql).fetch_all(conn).await? {
        by_id.entry(row.try_get(0)?).or_default().push(read(&row)?);
    }
    Ok(by_id)
}

/// Lists of references: owner, kind, id, title.
pub(super) async fn refs(conn: &mut SqliteConnection, sql: &'static str) -> Result<ById<Ref>> {
    grouped(conn, sql, |row| reference(row, 1)).await
}

/// A reference in three columns: kind, id, title.
pub(super) fn reference(row: &SqliteRow, at: usize) -> Result<Ref> {
    Ok(Ref::new(row.try_get(at)?, row.try_get(at + 1)?, row.try_get(at + 2)?))
}

/// Columns 1 to 12 of `CITATIONS`.
pub(super) fn citation(row: &SqliteRow) -> Result<Citation> {
    let (document, locator): (String, String) = (row.try_get(1)?, row.try_get(2)?);
    let label: Option<String> = row.try_get(7)?;
    let actor: Option<(String, String)> = Option::zip(row.try_get(6)?, row.try_get(8)?);
    Ok(Citation {
        role: row.try_get(3)?,
        modality: row.try_get(4)?,
        cue: row.try_get(5)?,
        attributed_to: label.map(|label| Attribution {
            actor: actor.map(|(id, title)| Ref::new("actor".to_owned(), id, title)),
            label,
        }),
        start: row.try_get(9)?,
        end: row.try_get(10)?,
        sha256: row.try_get(11)?,
        opening: row.try_get(12)?,
        quote: None,
        href: Citation::passage_href(&document, &locator),
        document,
        locator,
    })
}

async fn related(conn: &mut SqliteConnection) -> Result<ById<Related>> {
    let made_by = grouped(conn, EDGE_CITATIONS, citation).await?;
    let mut by_id: ById<Related> = HashMap::new();
    for row in query(EDGES).fetch_all(conn).await? {
        let edge: String = row.try_get("edge")?;
        by_id.entry(row.try_get(1)?).or_default().push(Related {
            predicate: row.try_get(3)?,
            to: reference(&row, 4)?,
            basis: row.try_get(7)?,
            note: row.try_get(8)?,
            citations: made_by.get(&edge).cloned().unwrap_or_default(),
        });
    }
    Ok(by_id)
}

/// A caveat in three columns: id, title, types parted by commas.
pub(super) fn caveat_note(row: &SqliteRow, at: usize) -> Result<CaveatNote> {
    let (id, types): (String, Option<String>) = (row.try_get(at)?, row.try_get(at + 2)?);
    let types = types.unwrap_or_default().split(',').map(str::to_owned).collect();
    Ok(CaveatNote { types, title: row.try_get(at + 1)?, href: href("caveat", &id), id })
}

/// An annotation in eight columns: id, property, value, status, source, its URL, EDTF, precision.
pub(super) fn annotation_note(row: &SqliteRow, at: usize) -> Result<AnnotationNote> {
    let id: String = row.try_get(at)?;
    let (edtf, precision): (Option<String>, Option<String>) = (row.try_get(at + 6)?, row.try_get(at + 7)?);
    let date = edtf.map(|edtf| derive(&id, Some(edtf), precision.as_deref(), None)).transpose()?;
    Ok(AnnotationNote {
        property: row.try_get(at + 1)?,
        value: row.try_get(at + 2)?,
        date,
        status: row.try_get(at + 3)?,
        source: Source { name: row.try_get(at + 4)?, url: row.try_get(at + 5)? },
        href: href("annotation", &id),
        id,
    })
}

async fn dates(conn: &mut SqliteConnection) -> Result<HashMap<String, Date>> {
    let mut by_id = HashMap::new();
    for row in query(DATINGS).fetch_all(conn).await? {
        let id: String = row.try_get(0)?;
        let anchor: Option<String> = row.try_get(6)?;
        let cue_and_relation: Option<(String, String)> = Option::zip(row.try_get(3)?, row.try_get(4)?);
        let anchor = anchor.map(|_| reference(&row, 6)).transpose()?;
        let duration = row.try_get(5)?;
        let relative = cue_and_relation.map(|(cue, relation)| Relative { cue, relation, anchor, duration });
        let precision: Option<String> = row.try_get(2)?;
        by_id.insert(id.clone(), derive(&id, row.try_get(1)?, precision.as_deref(), relative)?);
    }
    Ok(by_id)
}

fn derive(id: &str, edtf: Option<String>, precision: Option<&str>, relative: Option<Relative>) -> Result<Date> {
    Date::derive(edtf, precision, relative).map_err(|why| Error::Unpublishable(vec![format!("{id}: {why}")]))
}
