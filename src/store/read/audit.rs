//! Queries for `verify`: documents, passages, cue words, published bodies, and violations of the
//! rules for complete and consistent coding.

use crate::error::Result;
use crate::model::ALL;
use crate::store::file::state;
use crate::store::passages::PassageRow;
use crate::store::publish::revision::sums;
use crate::store::read::coding_rules::{RULES, Rule};
use crate::text::compare::{Differing, Wanted};
use crate::text::slice::{Sliced, sha256};
use sqlx::sqlite::SqliteConnection;
use sqlx::{ConnectOptions, query_as, query_scalar};
use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// How many documents an unknown text is compared with, at most.
const COMPARED_MAX: usize = 100;

/// Passages of a document that contain no other, and its gaps: start and end.
pub(in crate::store) const PARTS: &str = "SELECT start, stop FROM passage WHERE document = $1 AND
    type NOT IN ('section', 'paragraph') UNION ALL SELECT start, stop FROM gap WHERE document = $1";

/// A document as it was measured.
#[derive(Debug)]
pub struct TextRow {
    pub id: String,
    pub title: String,
    pub language: String,
    pub length: i64,
    pub sha256: String,
}

/// A database open for checking.
#[derive(Debug)]
pub struct Proof {
    conn: SqliteConnection,
    path: PathBuf,
}

/// Words of the text: cues of citations, relative dates, steps and objectives, and what the author
/// calls a relation. Owner, locators separated by spaces, words.
pub(in crate::store) const CUES: &str =
    "SELECT kind || ' ' || record AS owner, locator, cue FROM citation
            WHERE document = $1 AND cue IS NOT NULL
        UNION ALL SELECT d.kind || ' ' || d.record, group_concat(c.locator, ' '), d.cue
            FROM dating d JOIN citation c ON c.kind = d.kind AND c.record = d.record
            WHERE c.document = $1 AND d.cue IS NOT NULL GROUP BY d.kind, d.record
        UNION ALL SELECT 'phase ' || phase, locator, term FROM phase_called
            WHERE document = $1
        UNION ALL SELECT 'strategy ' || id, objective_locator, objective_cue FROM strategy
            WHERE objective_document = $1 AND objective_cue IS NOT NULL
        UNION ALL SELECT 'risk ' || s.risk || ', step ' || s.rank, c.locator, s.cue
            FROM risk_step s JOIN risk_step_citation c ON c.risk = s.risk AND c.step = s.rank
                AND c.rank = 1
            WHERE c.document = $1 AND s.cue IS NOT NULL ORDER BY 1, 2";

pub(in crate::store) const PASSAGES: &str = "SELECT locator, type, start, stop, sha256,
    folded_sha256, opening, heading FROM passage WHERE document = $1 ORDER BY start, stop DESC";

/// Those that stand in none of their passages.
pub(in crate::store) fn missing(
    cues: Vec<(String, String, String)>,
    passages: &[PassageRow],
    text: &Sliced,
) -> Vec<(String, String, String)> {
    let slices: HashMap<&str, String> = passages
        .iter()
        .filter_map(|p| Some((p.locator.as_str(), one_line(text.slice(p.start, p.stop)?))))
        .collect();
    let mut missing = cues;
    missing.retain(|(_, locators, cue)| {
        let places: Vec<&String> = locators
            .split(' ')
            .filter_map(|at| slices.get(at))
            .collect();
        let cue = one_line(cue);
        // That a passage is not there is a finding of its own.
        !places.is_empty() && !places.iter().any(|slice| slice.contains(&cue))
    });
    missing
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Proof {
    /// Opens a ready file.
    pub async fn open(path: &Path) -> Result<Self> {
        Ok(Self {
            conn: state::immutable(path).connect().await?,
            path: path.to_owned(),
        })
    }

    /// Is the file undamaged, and do its records still match the published revision?
    pub async fn sound(&mut self) -> Result<bool> {
        let recorded = state::publication(&mut self.conn, "revision").await?;
        let whole = state::is_whole(&self.path).await?;
        Ok(whole && recorded == Some(sums(&mut self.conn).await?.revision()))
    }

    /// Every document.
    pub async fn documents(&mut self) -> Result<Vec<TextRow>> {
        const SQL: &str = "SELECT d.id, r.title, d.language, d.length, d.sha256
            FROM document d JOIN record r ON r.kind = 'document' AND r.id = d.id ORDER BY d.id";
        let rows: Vec<(String, String, String, i64, String)> =
            query_as(SQL).fetch_all(&mut self.conn).await?;
        let row = |(id, title, language, length, sha256)| TextRow {
            id,
            title,
            language,
            length,
            sha256,
        };
        Ok(rows.into_iter().map(row).collect())
    }

    /// The sentence map of a document.
    pub async fn passages(&mut self, document: &str) -> Result<Vec<PassageRow>> {
        Ok(query_as(PASSAGES)
            .bind(document)
            .fetch_all(&mut self.conn)
            .await?)
    }

    /// The parts into which a document is divided: passages that contain no other, and gaps.
    pub async fn parts(&mut self, document: &str) -> Result<Vec<(i64, i64)>> {
        Ok(query_as(PARTS)
            .bind(document)
            .fetch_all(&mut self.conn)
            .await?)
    }

    /// For a file that is the text of no document: describes how it differs from the nearest one.
    pub async fn stranger(&mut self, path: &Path, bytes: &[u8]) -> Result<String> {
        let (digest, length) = (
            sha256(bytes),
            String::from_utf8_lossy(bytes).chars().count(),
        );
        let near = self
            .nearest(bytes)
            .await?
            .map(|(document, difference)| format!("; nearest is {document}: {difference}"));
        let documents = self.documents().await?;
        let known: Vec<String> = documents
            .iter()
            .take(COMPARED_MAX)
            .map(|d| format!("{} (SHA-256 {}, {} code points)", d.id, d.sha256, d.length))
            .collect();
        Ok(format!(
            "{} (SHA-256 {digest}, {length} code points) is the text of no document{}; known: {}",
            path.display(),
            near.unwrap_or_default(),
            known.join(", ")
        ))
    }

    /// The document whose text is most like this file, and what differs; none where there is none.
    async fn nearest(&mut self, bytes: &[u8]) -> Result<Option<(String, String)>> {
        let mut nearest: Option<(usize, String, String)> = None;
        for document in self.documents().await?.into_iter().take(COMPARED_MAX) {
            let rows = self.passages(&document.id).await?;
            let passages: Vec<_> = rows
                .iter()
                .map(|row| (row.locator.as_str(), row.measured()))
                .collect();
            let wanted = Wanted {
                sha256: &document.sha256,
                length: document.length,
                passages: &passages,
            };
            let Differing { same, difference } = wanted.against(bytes);
            if nearest.as_ref().is_none_or(|(most, ..)| same > *most) {
                nearest = Some((same, document.id, difference));
            }
        }
        Ok(nearest.map(|(_, document, difference)| (document, difference)))
    }

    /// Words of the text that do not stand where a record has them from: owner, locators, words.
    pub async fn missing_cues(
        &mut self,
        document: &str,
        passages: &[PassageRow],
        text: &Sliced,
    ) -> Result<Vec<(String, String, String)>> {
        let cues: Vec<(String, String, String)> = query_as(CUES)
            .bind(document)
            .fetch_all(&mut self.conn)
            .await?;
        Ok(missing(cues, passages, text))
    }

    /// Citations whose passage does not exist. The schema forbids them, but a damaged file may have
    /// some.
    pub async fn dangling(&mut self) -> Result<Vec<(String, String)>> {
        const SQL: &str = "SELECT c.kind || ' ' || c.record, c.document || ' ' || c.locator FROM
            citation c
            WHERE NOT EXISTS (SELECT 1 FROM passage p WHERE p.document = c.document AND p.locator
            = c.locator)";
        Ok(query_as(SQL).fetch_all(&mut self.conn).await?)
    }

    /// Violations of the rules of coding: what violates which rule. Those that only strict rules
    /// forbid come last.
    pub async fn broken(&mut self, document: &str) -> Result<[Vec<(String, &'static str)>; 2]> {
        let mut broken = [Vec::new(), Vec::new()];
        for Rule { says, sql, strict } in RULES {
            let names: Vec<String> = query_scalar(sql)
                .bind(document)
                .fetch_all(&mut self.conn)
                .await?;
            broken[usize::from(strict)].extend(names.into_iter().map(|name| (name, says)));
        }
        Ok(broken)
    }

    /// Names that may be written out in full: actors, treaties, programmes.
    pub async fn proper_names(&mut self) -> Result<Vec<String>> {
        Ok(query_scalar("SELECT name FROM actor_name")
            .fetch_all(&mut self.conn)
            .await?)
    }

    /// Every published body, or those of one document, with its record.
    pub async fn bodies(&mut self, document: Option<&str>) -> Result<Vec<(String, String)>> {
        const EVERY: &str = "SELECT kind || ' ' || id, body FROM entry ORDER BY ord";
        const OF: &str = "SELECT e.kind || ' ' || e.id, e.body FROM json_each($2) k
            CROSS JOIN facet f ON f.kind = k.value AND f.name = 'document' AND f.value = $1
            CROSS JOIN entry e ON e.ord = f.ord ORDER BY e.ord";
        let Some(document) = document else {
            return Ok(query_as(EVERY).fetch_all(&mut self.conn).await?);
        };
        let kinds = serde_json::to_string(&ALL.map(|spec| spec.kind))?;
        let of = query_as(OF).bind(document).bind(kinds);
        Ok(of.fetch_all(&mut self.conn).await?)
    }
}
