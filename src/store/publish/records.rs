//! One batch of publish: up to a thousand records of one kind, in list order, with their citations,
//! links, caveats and annotations. The views of `migrations/0006_shape.sql` give JSON; this module
//! parses it as the types of `model/`. Batches bound memory.

use crate::error::{Error, Result};
use crate::model::provenance::{AnnotationNote, CaveatNote, Citation, INLINE_MAX, Related};
use crate::model::record::{Head, Tail};
use crate::model::reference::Href;
use crate::model::spec::{Shared, Spec};
use crate::store::publish::published::Published;
use crate::store::publish::published::Rest;
use serde::de::DeserializeOwned;
use serde_json::{Value, to_value};
use sqlx::sqlite::{SqliteConnection, SqliteRow};
use sqlx::{Row, query, query_as};
use std::collections::HashMap;

/// Values of one type by record id.
type ById<T> = HashMap<String, Vec<T>>;

/// A record from the truth tables: kind-specific fields are JSON; the rest is null for passages and
/// vocabularies.
struct RecordRow {
    id: String,
    document: Option<String>,
    title: Option<String>,
    summary: Option<String>,
    note: Option<String>,
    label: Option<String>,
    inferred: Option<String>,
    own: Option<String>,
}

/// The records of a batch, with everything attached to them.
pub(in crate::store) struct RecordBatch {
    spec: &'static Spec,
    rows: Vec<RecordRow>,
    /// All citations, including those of a part of a record.
    citations: ById<Citation>,
    /// All links, including those that the body omits.
    related: ById<Related>,
    caveats: ById<CaveatNote>,
    annotations: ById<AnnotationNote>,
    /// The passages that name an actor, of which the body shows some.
    mentions: ById<Value>,
    /// How firm each modality is.
    firmness: HashMap<String, i64>,
    /// How many citations and links there are, where not all were read.
    totals: HashMap<String, (usize, usize)>,
}

pub(in crate::store) const ROWS: &str =
    "SELECT b.id, r.document, r.title, r.summary, r.note, r.label,
    (SELECT json_group_array(field) FROM (SELECT field FROM inferred_field i
        WHERE i.kind = b.kind AND i.record = b.id ORDER BY i.rank)) AS inferred,
    CASE b.kind
        WHEN 'passage' THEN (SELECT json FROM own_passage o WHERE o.document = substr(b.id, 1,
        instr(b.id, '/') - 1)
            AND o.locator = substr(b.id, instr(b.id, '/') + 1))
        WHEN 'vocabulary' THEN (SELECT json FROM own_vocabulary o WHERE o.id = b.id)
        ELSE (SELECT json FROM own o WHERE o.kind = b.kind AND o.id = b.id) END AS own
    FROM temp.batch b LEFT JOIN record r ON r.kind = b.kind AND r.id = b.id ORDER BY b.ord";

pub(in crate::store) const CITATIONS: &str =
    "SELECT b.id, c.json FROM temp.batch b CROSS JOIN cited c ON c.kind = b.kind AND c.record = b.id
    ORDER BY b.ord, c.document, c.rank";

/// Links, its own before those that other documents make.
pub(in crate::store) const RELATED: &str =
    "SELECT b.id, json_object('predicate', e.predicate, 'kind', r.kind, 'id', r.id, 'title',
        r.title,
            'href', r.kind || ':' || r.id, 'document', iif(e.outward, r.document, NULL),
            'made_by', e.made_by, 'basis', e.basis, 'note', e.note, 'citations',
            json(e.citations)),
        b.ord, 0, t.rank, r.kind, r.id, e.made_by
    FROM temp.batch b CROSS JOIN linked e ON e.from_kind = b.kind AND e.from_id = b.id
    JOIN term t ON t.scheme = 'predicate' AND t.id = e.predicate
    JOIN record r ON r.kind = e.to_kind AND r.id = e.to_id
    UNION ALL
    SELECT b.id, json_object('predicate', t.inverse, 'kind', r.kind, 'id', r.id, 'title', r.title,
            'href', r.kind || ':' || r.id, 'document', iif(e.outward, r.document, NULL),
            'made_by', e.made_by, 'basis', e.basis, 'note', e.note, 'citations',
            json(e.citations)),
        b.ord, e.outward, i.rank, r.kind, r.id, e.made_by
    FROM temp.batch b CROSS JOIN linked e ON e.to_kind = b.kind AND e.to_id = b.id
    JOIN term t ON t.scheme = 'predicate' AND t.id = e.predicate
    JOIN term i ON i.scheme = 'predicate' AND i.id = t.inverse
    JOIN record r ON r.kind = e.from_kind AND r.id = e.from_id
    ORDER BY 3, 4, 5, 6, 7, 8";

/// A caveat that lists records appears in these. One that lists none, and is not for passages only,
/// appears in every record that cites its sentence, or a sentence of its paragraph.
pub(in crate::store) const CAVEATS: &str = "SELECT b.id, n.json, b.ord, n.id
    FROM temp.batch b CROSS JOIN caveat_record w ON w.kind = b.kind AND w.record = b.id
    JOIN caveat_note n ON n.id = w.caveat
    UNION
    SELECT b.id, n.json, b.ord, n.id
    FROM temp.batch b CROSS JOIN citation c ON c.kind = b.kind AND c.record = b.id
    JOIN passage p ON p.document = c.document AND p.locator = c.locator
    JOIN citation v ON v.document = p.document
        AND v.locator IN (p.locator, p.section || '.p' || p.paragraph) AND v.kind = 'caveat'
    JOIN caveat x ON x.id = v.record AND NOT x.passages_only
        AND NOT EXISTS (SELECT 1 FROM caveat_record w WHERE w.caveat = x.id)
    JOIN caveat_note n ON n.id = x.id
    WHERE b.kind <> 'caveat' ORDER BY 3, 4";

pub(in crate::store) const ANNOTATIONS: &str = "SELECT b.id, n.json
    FROM temp.batch b CROSS JOIN annotation a ON a.on_kind = b.kind AND a.on_id = b.id
    JOIN annotation_note n ON n.id = a.id ORDER BY b.ord, a.property, a.id";

pub(in crate::store) const MENTIONS: &str = "SELECT b.id,
        json_object('document', m.document, 'locators', json_array(m.locator))
    FROM temp.batch b CROSS JOIN actor_mention m ON b.kind = 'actor' AND m.actor = b.id
    ORDER BY b.ord, m.document, m.locator";

/// Of a record that documents share: how many citations and links it has, and those that its body
/// shows (`INLINE_MAX`). Only records of documents link to it.
pub(in crate::store) const SHOWN_TOTALS: &str = "SELECT b.id,
        (SELECT count(*) FROM citation c WHERE c.kind = b.kind AND c.record = b.id
            AND NOT c.part_only),
        (SELECT count(*) FROM edge e WHERE e.to_kind = b.kind AND e.to_id = b.id)
    FROM temp.batch b";
pub(in crate::store) const SHOWN_CITATIONS: &str = "SELECT b.id, j.value
    FROM temp.batch b CROSS JOIN json_each((SELECT json_group_array(json(json)) FROM
        (SELECT c.json FROM cited c WHERE c.kind = b.kind AND c.record = b.id AND NOT c.part_only
        ORDER BY c.document, c.rank LIMIT 50))) j ORDER BY b.ord, j.key";
pub(in crate::store) const SHOWN_RELATED: &str = "SELECT b.id, j.value
    FROM temp.batch b CROSS JOIN json_each((SELECT json_group_array(json(json)) FROM
        (SELECT json_object('predicate', i.id, 'kind', r.kind, 'id', r.id, 'title', r.title,
            'href', r.kind || ':' || r.id, 'document', NULL, 'made_by', NULL, 'basis', e.basis,
            'note', e.note, 'citations', json(e.citations)) AS json
        FROM term i CROSS JOIN linked e ON e.to_kind = b.kind AND e.to_id = b.id
            AND e.predicate = i.inverse
        CROSS JOIN record r ON r.kind = e.from_kind AND r.id = e.from_id
        WHERE i.scheme = 'predicate' ORDER BY i.rank, e.from_kind, e.from_id LIMIT 50))) j
    ORDER BY b.ord, j.key";

const FIRMNESS: &str = "SELECT id, firmness FROM term
    WHERE scheme = 'modality' AND firmness IS NOT NULL";

impl RecordBatch {
    /// Reads the records that `temp.batch` names, and everything attached to them.
    pub(in crate::store) async fn load(
        conn: &mut SqliteConnection,
        spec: &'static Spec,
    ) -> Result<Self> {
        let firmness: Vec<(String, i64)> = query_as(FIRMNESS).fetch_all(&mut *conn).await?;
        Ok(Self {
            spec,
            rows: rows(conn).await?,
            citations: grouped(conn, CITATIONS, spec, "citations").await?,
            related: grouped(conn, RELATED, spec, "links").await?,
            caveats: grouped(conn, CAVEATS, spec, "caveats").await?,
            annotations: grouped(conn, ANNOTATIONS, spec, "annotations").await?,
            mentions: grouped(conn, MENTIONS, spec, "mentions").await?,
            firmness: firmness.into_iter().collect(),
            totals: HashMap::new(),
        })
    }

    /// The same of records that documents share, with no more than their bodies show, however many
    /// documents there are.
    pub(in crate::store) async fn load_shown(
        conn: &mut SqliteConnection,
        spec: &'static Spec,
        caveats: ById<CaveatNote>,
    ) -> Result<Self> {
        let totals: Vec<(String, i64, i64)> = query_as(SHOWN_TOTALS).fetch_all(&mut *conn).await?;
        let size = |n: i64| usize::try_from(n).unwrap_or_default();
        let totals = totals.into_iter();
        let totals = totals.map(|(id, cited, linked)| (id, (size(cited), size(linked))));
        Ok(Self {
            spec,
            rows: rows(conn).await?,
            citations: grouped(conn, SHOWN_CITATIONS, spec, "citations").await?,
            related: grouped(conn, SHOWN_RELATED, spec, "links").await?,
            caveats,
            annotations: grouped(conn, ANNOTATIONS, spec, "annotations").await?,
            mentions: ById::new(),
            firmness: HashMap::new(),
            totals: totals.collect(),
        })
    }

    /// Renders every record of the batch, in order, with these keys.
    pub(in crate::store) fn records(
        &mut self,
        keys: impl Iterator<Item = String>,
    ) -> Result<Vec<Published>> {
        let mut records = Vec::with_capacity(self.rows.len());
        let mut wrong = Vec::new();
        for (mut row, key) in std::mem::take(&mut self.rows).into_iter().zip(keys) {
            let name = format!("{} {}", self.spec.kind, row.id);
            match row.own.take().map(|own| (self.spec.own.parse)(&own)) {
                Some(Ok(body)) if self.spec.shared == Shared::Nothing => {
                    records.push(Published {
                        key,
                        body,
                        rest: Rest::default(),
                    });
                }
                Some(Ok(own)) => {
                    let rest = self.rest(&row.id, &own)?;
                    records.push(Published {
                        key,
                        body: self.framed(row, own)?,
                        rest,
                    });
                }
                Some(Err(why)) => wrong.push(format!("{name}: {why}")),
                None => {
                    wrong.push(format!(
                        "{name} has no row in the table of its kind, or the view \
                        `own` no line for it"
                    ));
                }
            }
        }
        if wrong.is_empty() {
            Ok(records)
        } else {
            Err(Error::Unpublishable(wrong))
        }
    }

    /// The full lists that the body of a record truncates.
    fn rest(&mut self, id: &str, own: &Value) -> Result<Rest> {
        let mentions = self.mentions.remove(id).filter(|all| {
            let shown = own["mentions"].as_array().into_iter().flatten();
            let shown = shown.filter_map(|one| Some(one["locators"].as_array()?.len()));
            shown.sum::<usize>() < all.len()
        });
        let (citations, related) = (self.citations.get(id), self.related.get(id));
        let parts =
            citations.filter(|all| all.len() > INLINE_MAX || all.iter().any(|one| one.part_only));
        let citations = parts
            .map(|all| all.iter().map(marked).collect::<Result<_>>())
            .transpose()?;
        let many = related.filter(|all| all.len() > INLINE_MAX);
        let related = many
            .map(|all| {
                all.iter()
                    .map(|one| Ok(to_value(one)?))
                    .collect::<Result<_>>()
            })
            .transpose()?;
        Ok(Rest {
            citations,
            related,
            mentions,
        })
    }

    /// Adds the first and last fields of every record to the kind-specific ones.
    fn framed(&mut self, row: RecordRow, own: Value) -> Result<Value> {
        let cited = self.citations.get(&row.id).into_iter().flatten();
        let mut citations: Vec<Citation> = cited.filter(|c| !c.part_only).cloned().collect();
        let mut modalities: Vec<String> = Vec::new();
        // A passage of the context does not say what the record says.
        let saying = citations.iter().filter(|c| c.role != "context");
        for modality in saying.filter_map(|c| c.modality.as_ref()) {
            if !modalities.contains(modality) {
                modalities.push(modality.clone());
            }
        }
        let states = matches!(self.spec.shared, Shared::Stated | Shared::Dated);
        let implied = states.then(|| citations.iter().all(|citation| citation.role != "states"));
        let firmness = modalities
            .first()
            .filter(|_| implied == Some(false))
            .and_then(|modality| self.firmness.get(modality).copied());
        let degree = citations.first().and_then(|first| first.degree.clone());
        let linked = self.related.get(&row.id).map_or(&[][..], Vec::as_slice);
        let all = self.totals.get(&row.id).copied();
        let (citations_total, related_total) = all.unwrap_or((citations.len(), linked.len()));
        citations.truncate(INLINE_MAX);
        let inferred_fields = row.inferred.as_deref().map(serde_json::from_str);
        let tail = Tail {
            related: linked.iter().take(INLINE_MAX).cloned().collect(),
            related_total,
            caveats: self.caveats.remove(&row.id).unwrap_or_default(),
            annotations: self.annotations.remove(&row.id).unwrap_or_default(),
            inferred_fields: inferred_fields.transpose()?.unwrap_or_default(),
            note: row.note,
            href: Href::new(self.spec, &row.id),
            citations,
            citations_total,
        };
        let head = Head {
            id: row.id,
            kind: self.spec.kind,
            document: row.document,
            label: row.label,
            title: row.title.unwrap_or_default(),
            summary: row.summary.unwrap_or_default(),
            modality: modalities.first().cloned(),
            modalities,
            degree,
            firmness,
            implied,
        };
        let parts = [to_value(head)?, own, to_value(tail)?].into_iter();
        Ok(parts
            .filter_map(|part| {
                if let Value::Object(members) = part {
                    Some(members)
                } else {
                    None
                }
            })
            .flatten()
            .collect())
    }
}

async fn rows(conn: &mut SqliteConnection) -> Result<Vec<RecordRow>> {
    let row = |row: &SqliteRow| -> Result<RecordRow> {
        Ok(RecordRow {
            id: row.try_get("id")?,
            document: row.try_get("document")?,
            title: row.try_get("title")?,
            summary: row.try_get("summary")?,
            note: row.try_get("note")?,
            label: row.try_get("label")?,
            inferred: row.try_get("inferred")?,
            own: row.try_get("own")?,
        })
    };
    let rows = query(ROWS).fetch_all(&mut *conn).await?;
    rows.iter().map(row).collect()
}

/// A citation with `part_only`, which the public form omits.
pub(in crate::store) fn marked(citation: &Citation) -> Result<Value> {
    let mut value = to_value(citation)?;
    value["part_only"] = citation.part_only.into();
    Ok(value)
}

/// Groups rows of id and JSON by id, in the order of the query; `what` is for the error message.
async fn grouped<T: DeserializeOwned>(
    conn: &mut SqliteConnection,
    sql: &'static str,
    spec: &Spec,
    what: &str,
) -> Result<ById<T>> {
    let mut by_id: ById<T> = HashMap::new();
    let mut wrong = Vec::new();
    for (id, json) in query_as::<_, (String, String)>(sql).fetch_all(conn).await? {
        match serde_json::from_str(&json) {
            Ok(read) => by_id.entry(id).or_default().push(read),
            Err(why) => wrong.push(format!("{} {id}, its {what}: {why} in {json}", spec.kind)),
        }
    }
    if wrong.is_empty() {
        Ok(by_id)
    } else {
        Err(Error::Unpublishable(wrong))
    }
}
