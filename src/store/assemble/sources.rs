//! The texts, the warnings beside them, and what others say: documents, passages, caveats,
//! annotations; and the vocabularies.

use super::{Assembled, each};
use crate::error::Result;
use crate::model::annotation::Annotation;
use crate::model::caveat::{Caveat, Side};
use crate::model::document::{Document, Section};
use crate::model::passage::{Passage, RECORDS_INLINE_MAX};
use crate::model::provenance::{Citation, Source};
use crate::model::reference::{Ref, href};
use crate::model::vocabulary::{Term, Vocabulary};
use crate::store::batch::{Batch, ById, annotation_note, caveat_note, citation, grouped, reference, refs};
use sqlx::sqlite::{SqliteConnection, SqliteRow};
use sqlx::{Row, query};
use std::collections::BTreeMap;

const DOCUMENTS: &str = "SELECT b.id, x.subtitle, x.author, x.language, x.published, x.length, x.sha256
    FROM temp.batch b CROSS JOIN document x ON x.id = b.id";

const SECTIONS: &str = "SELECT b.id, p.locator, p.heading, p.start, p.stop,
        (SELECT count(*) FROM passage q WHERE q.document = p.document AND q.section = p.section AND q.type = 'paragraph'),
        (SELECT count(*) FROM passage q WHERE q.document = p.document AND q.section = p.section AND q.type = 'sentence')
    FROM temp.batch b CROSS JOIN passage p ON p.document = b.id AND p.type = 'section' ORDER BY b.ord, p.start";

const COUNTS: &str = "SELECT b.id, r.kind, count(*)
    FROM temp.batch b CROSS JOIN record r ON r.document = b.id AND r.kind <> 'document' GROUP BY 1, 2
    UNION ALL
    SELECT b.id, 'sentence', count(*)
    FROM temp.batch b CROSS JOIN passage p ON p.document = b.id AND p.type = 'sentence' GROUP BY 1";

const PASSAGES: &str = "SELECT b.id, p.document, p.locator, p.type, p.section, p.paragraph, p.sentence,
        p.start, p.stop, p.sha256, p.folded_sha256, p.opening, p.uncited
    FROM temp.batch b CROSS JOIN passage p
        ON p.document = substr(b.id, 1, instr(b.id, '/') - 1) AND p.locator = substr(b.id, instr(b.id, '/') + 1)
    ORDER BY b.ord";

const PASSAGE_RECORDS: &str = "SELECT b.id, r.kind, r.id, r.title
    FROM temp.batch b CROSS JOIN citation c
        ON c.document = substr(b.id, 1, instr(b.id, '/') - 1) AND c.locator = substr(b.id, instr(b.id, '/') + 1)
    JOIN record r ON r.kind = c.kind AND r.id = c.record
    ORDER BY b.ord, r.kind, r.id";

const PASSAGE_CAVEATS: &str = "SELECT b.id, r.id, r.title,
        (SELECT group_concat(type, ',') FROM (SELECT type FROM caveat_type WHERE caveat = r.id ORDER BY rank))
    FROM temp.batch b CROSS JOIN citation c
        ON c.document = substr(b.id, 1, instr(b.id, '/') - 1) AND c.locator = substr(b.id, instr(b.id, '/') + 1)
        AND c.kind = 'caveat'
    JOIN record r ON r.kind = 'caveat' AND r.id = c.record
    ORDER BY b.ord, r.id";

const CAVEAT_TYPES: &str = "SELECT b.id, x.type
    FROM temp.batch b CROSS JOIN caveat_type x ON x.caveat = b.id ORDER BY b.ord, x.rank";

const SIDES: &str = "SELECT b.id, x.rank, x.says, a.id, a.property, a.value, a.status, a.source_name, a.source_url,
        d.edtf, d.precision
    FROM temp.batch b CROSS JOIN caveat_side x ON x.caveat = b.id
    LEFT JOIN annotation a ON a.id = x.annotation
    LEFT JOIN dating d ON d.kind = 'annotation' AND d.record = a.id
    ORDER BY b.ord, x.rank";

const SIDE_CITATIONS: &str = "SELECT b.id, c.document, c.locator, c.role, c.modality, c.cue,
        c.attributed_actor, c.attributed_label, NULL, p.start, p.stop, p.sha256, p.opening, x.side
    FROM temp.batch b CROSS JOIN caveat_side_citation x ON x.caveat = b.id
    JOIN citation c ON c.kind = 'caveat' AND c.record = b.id AND c.document = x.document AND c.locator = x.locator
    JOIN passage p ON p.document = c.document AND p.locator = c.locator
    ORDER BY b.ord, x.side, x.rank";

const ANNOTATIONS: &str =
    "SELECT b.id, x.property, x.value, x.status, x.source_name, x.source_url, r.kind, r.id, r.title
    FROM temp.batch b CROSS JOIN annotation x ON x.id = b.id
    JOIN record r ON r.kind = x.on_kind AND r.id = x.on_id";

const VOCABULARIES: &str = "SELECT x.id, x.title, x.summary
    FROM temp.batch b CROSS JOIN vocabulary x ON x.id = b.id ORDER BY b.ord";

const TERMS: &str = "SELECT b.id, x.id, x.label, x.definition, x.inverse, x.close_to
    FROM temp.batch b CROSS JOIN term x ON x.scheme = b.id ORDER BY b.ord, x.rank";

pub(super) async fn documents(conn: &mut SqliteConnection, batch: &mut Batch) -> Result<Vec<Assembled>> {
    let mut own = grouped(conn, DOCUMENTS, |row| {
        let place: (Option<String>, String, String) = (row.try_get(1)?, row.try_get(2)?, row.try_get(3)?);
        let rest: (Option<String>, i64, String) = (row.try_get(4)?, row.try_get(5)?, row.try_get(6)?);
        Ok((place, rest))
    })
    .await?;
    let mut sections = grouped(conn, SECTIONS, section).await?;
    let mut counts = grouped(conn, COUNTS, |row| Ok((row.try_get(1)?, row.try_get(2)?))).await?;
    each(batch, |_, head, tail| {
        let ((subtitle, author, language), (published, length, sha256)) = own.remove(&head.id)?.pop()?;
        Some(Document {
            subtitle,
            author,
            language,
            published,
            length,
            sha256,
            sections: sections.remove(&head.id).unwrap_or_default(),
            counts: counts.remove(&head.id).unwrap_or_default().into_iter().collect::<BTreeMap<String, i64>>(),
            head,
            tail,
        })
    })
}

fn section(row: &SqliteRow) -> Result<Section> {
    let (document, locator): (String, String) = (row.try_get(0)?, row.try_get(1)?);
    Ok(Section {
        href: Citation::passage_href(&document, &locator),
        locator,
        heading: row.try_get(2)?,
        start: row.try_get(3)?,
        end: row.try_get(4)?,
        paragraphs: row.try_get(5)?,
        sentences: row.try_get(6)?,
    })
}

pub(super) async fn passages(conn: &mut SqliteConnection) -> Result<Vec<Assembled>> {
    let mut records: ById<Ref> = refs(conn, PASSAGE_RECORDS).await?;
    let mut caveats = grouped(conn, PASSAGE_CAVEATS, |row| caveat_note(row, 1)).await?;
    let mut assembled = Vec::new();
    for row in query(PASSAGES).fetch_all(conn).await? {
        let id: String = row.try_get(0)?;
        let (locator, opening): (String, String) = (row.try_get(2)?, row.try_get(11)?);
        let mut records = records.remove(&id).unwrap_or_default();
        let records_total = records.len();
        records.truncate(RECORDS_INLINE_MAX);
        let passage = Passage {
            kind: "passage",
            document: row.try_get(1)?,
            title: format!("{locator}: {opening}\u{2026}"),
            locator,
            passage_type: row.try_get(3)?,
            section: row.try_get(4)?,
            paragraph: row.try_get(5)?,
            sentence: row.try_get(6)?,
            start: row.try_get(7)?,
            end: row.try_get(8)?,
            sha256: row.try_get(9)?,
            folded_sha256: row.try_get(10)?,
            opening,
            text: None,
            uncited: row.try_get(12)?,
            records,
            records_total,
            caveats: caveats.remove(&id).unwrap_or_default(),
            href: href("passage", &id),
            id,
        };
        assembled.push(Assembled { body: serde_json::to_value(passage)?, aliases: Vec::new() });
    }
    Ok(assembled)
}

pub(super) async fn caveats(conn: &mut SqliteConnection, batch: &mut Batch) -> Result<Vec<Assembled>> {
    let mut types = grouped(conn, CAVEAT_TYPES, |row| Ok(row.try_get(1)?)).await?;
    let cited: ById<(i64, Citation)> =
        grouped(conn, SIDE_CITATIONS, |row| Ok((row.try_get("side")?, citation(row)?))).await?;
    let mut sides = grouped(conn, SIDES, |row| {
        let (owner, rank): (String, i64) = (row.try_get(0)?, row.try_get(1)?);
        let all = cited.get(&owner).into_iter().flatten();
        let citations = all.filter(|(side, _)| *side == rank).map(|(_, c)| c.clone()).collect();
        let says: Option<String> = row.try_get(2)?;
        let annotation = if says.is_none() { Some(annotation_note(row, 3)?) } else { None };
        Ok(Side { citations, says, annotation })
    })
    .await?;
    each(batch, |_, head, tail| {
        Some(Caveat {
            types: types.remove(&head.id).unwrap_or_default(),
            sides: sides.remove(&head.id).unwrap_or_default(),
            head,
            tail,
        })
    })
}

pub(super) async fn annotations(conn: &mut SqliteConnection, batch: &mut Batch) -> Result<Vec<Assembled>> {
    let mut own = grouped(conn, ANNOTATIONS, |row| {
        let source = Source { name: row.try_get(4)?, url: row.try_get(5)? };
        Ok((row.try_get(1)?, row.try_get(2)?, row.try_get(3)?, source, reference(row, 6)?))
    })
    .await?;
    each(batch, |batch, head, tail| {
        let (property, value, status, source, on) = own.remove(&head.id)?.pop()?;
        let date = batch.dates.get(&head.id).cloned();
        Some(Annotation { head, on, property, value, date, status, source, tail })
    })
}

pub(super) async fn vocabularies(conn: &mut SqliteConnection) -> Result<Vec<Assembled>> {
    let mut terms = grouped(conn, TERMS, |row| {
        Ok(Term {
            id: row.try_get(1)?,
            label: row.try_get(2)?,
            definition: row.try_get(3)?,
            inverse: row.try_get(4)?,
            close_to: row.try_get(5)?,
        })
    })
    .await?;
    let mut assembled = Vec::new();
    for row in query(VOCABULARIES).fetch_all(conn).await? {
        let id: String = row.try_get(0)?;
        let vocabulary = Vocabulary {
            kind: "vocabulary",
            title: row.try_get(1)?,
            summary: row.try_get(2)?,
            terms: terms.remove(&id).unwrap_or_default(),
            href: href("vocabulary", &id),
            id,
        };
        assembled.push(Assembled { body: serde_json::to_value(vocabulary)?, aliases: Vec::new() });
    }
    Ok(assembled)
}
