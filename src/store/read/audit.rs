//! Queries for `verify`: documents, passages, cue words, published bodies, and violations of the
//! rules for complete and consistent coding. Data that violate these can be published, so that work
//! can be done in steps.

use crate::error::Result;
use crate::store::file::state;
use crate::store::passages::PassageRow;
use crate::text::compare::{Differing, Wanted};
use crate::text::slice::sha256;
use sqlx::sqlite::SqliteConnection;
use sqlx::{ConnectOptions, query_as, query_scalar};
use std::path::{Path, PathBuf};

/// How many documents an unknown text is compared with, at most.
const COMPARED_MAX: usize = 100;

/// A rule for the coding of a whole document, in words, and a query for what violates it.
const RULES: [(&str, &str); 9] = [
    (
        "no record rests on it, and no reason is given",
        "SELECT p.locator FROM passage p WHERE p.document = $1 AND p.type = 'sentence' AND
            p.uncited IS NULL
            AND NOT EXISTS (SELECT 1 FROM covering c WHERE c.document = p.document AND c.locator =
            p.locator)",
    ),
    (
        "is one of more than six sentences that are called uncited",
        "SELECT locator FROM passage WHERE document = $1 AND uncited IS NOT NULL
            AND (SELECT count(*) FROM passage WHERE document = $1 AND uncited IS NOT NULL) > 6",
    ),
    (
        "cites more than eight sentences",
        "SELECT c.kind || ' ' || c.record FROM covering c
            JOIN passage p ON p.document = c.document AND p.locator = c.locator AND p.type =
            'sentence'
            WHERE c.document = $1 GROUP BY c.kind, c.record HAVING count(*) > 8",
    ),
    (
        "no strategy addresses it, and it has no note",
        "SELECT 'risk ' || r.id FROM record r WHERE r.document = $1 AND r.kind = 'risk' AND r.note
            IS NULL AND NOT EXISTS
            (SELECT 1 FROM edge e WHERE e.to_kind = 'risk' AND e.to_id = r.id AND e.predicate =
            'addresses')",
    ),
    (
        "aims at nothing, and it has no note",
        "SELECT 'strategy ' || r.id FROM strategy s JOIN record r ON r.kind = 'strategy' AND r.id
            = s.id
            WHERE r.document = $1 AND r.note IS NULL AND s.objective IS NULL
            AND NOT EXISTS (SELECT 1 FROM strategy_interest i WHERE i.strategy = s.id)
            AND NOT EXISTS (SELECT 1 FROM edge e WHERE e.from_kind = 'strategy' AND e.from_id = s.id
                AND (e.predicate = 'addresses' OR e.predicate = 'aggravates' AND s.status =
                'considered'))",
    ),
    (
        "has an event of another dyad",
        "SELECT 'phase ' || x.phase || ', event ' || x.event FROM phase_event x JOIN phase f ON
            f.id = x.phase
            JOIN record r ON r.kind = 'phase' AND r.id = f.id
            WHERE r.document = $1 AND EXISTS (SELECT 1 FROM event_dyad d WHERE d.event = x.event)
            AND NOT EXISTS (SELECT 1 FROM event_dyad d WHERE d.event = x.event AND d.dyad =
            f.dyad)",
    ),
    (
        "has an event that cannot have happened in it",
        "SELECT 'phase ' || x.phase || ', event ' || x.event FROM phase_event x
            JOIN entry f ON f.kind = 'phase' AND f.id = x.phase JOIN entry e ON e.kind = 'event'
            AND e.id = x.event
            JOIN record r ON r.kind = 'phase' AND r.id = x.phase
            WHERE r.document = $1
            AND (e.body ->> '$.date.latest' < f.body ->> '$.date.earliest'
                OR e.body ->> '$.date.earliest' > f.body ->> '$.date.latest')",
    ),
    (
        "is certain while the dyad breaks or fights",
        "SELECT 'phase ' || f.id || ', event ' || e.id FROM phase f JOIN event_dyad x ON x.dyad =
            f.dyad
            JOIN event e ON e.id = x.event JOIN record r ON r.kind = 'phase' AND r.id = f.id
            JOIN entry a ON a.kind = 'phase' AND a.id = f.id JOIN entry b ON b.kind = 'event' AND
            b.id = e.id
            WHERE r.document = $1 AND f.relation IN ('alliance', 'alignment', 'patronage')
            AND (e.category = 'rift' OR e.category = 'armed-conflict' AND EXISTS (SELECT 1 FROM
            event_actor t
                JOIN dyad d ON d.id = f.dyad WHERE t.event = e.id AND t.role = 'target' AND
                t.actor IN (d.actor_a, d.actor_b)))
            AND b.earliest >= a.sure_from AND b.latest <= a.sure_to",
    ),
    (
        "is certain while the dyad binds itself",
        "SELECT 'phase ' || f.id || ', event ' || e.id FROM phase f JOIN event_dyad x ON x.dyad =
            f.dyad
            JOIN event e ON e.id = x.event JOIN record r ON r.kind = 'phase' AND r.id = f.id
            JOIN entry a ON a.kind = 'phase' AND a.id = f.id JOIN entry b ON b.kind = 'event' AND
            b.id = e.id
            WHERE r.document = $1 AND f.relation IN ('rivalry', 'war') AND e.category IN
            ('treaty', 'recognition')
            AND b.earliest >= a.sure_from AND b.latest <= a.sure_to",
    ),
];

/// A document as it was measured.
#[derive(Debug)]
pub struct TextRow {
    pub id: String,
    pub title: String,
    pub length: i64,
    pub sha256: String,
}

/// Cue words that a record quotes from a passage.
#[derive(Debug)]
pub struct CueRow {
    pub owner: String,
    pub locator: String,
    pub cue: String,
}

/// A database open for checking.
#[derive(Debug)]
pub struct Proof {
    conn: SqliteConnection,
    path: PathBuf,
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
        Ok(whole
            && recorded == Some(crate::store::publish::read_model::revision(&mut self.conn).await?))
    }

    /// Every document.
    pub async fn documents(&mut self) -> Result<Vec<TextRow>> {
        const SQL: &str = "SELECT d.id, r.title, d.length, d.sha256
            FROM document d JOIN record r ON r.kind = 'document' AND r.id = d.id ORDER BY d.id";
        let rows: Vec<(String, String, i64, String)> =
            query_as(SQL).fetch_all(&mut self.conn).await?;
        let row = |(id, title, length, sha256)| TextRow {
            id,
            title,
            length,
            sha256,
        };
        Ok(rows.into_iter().map(row).collect())
    }

    /// The sentence map of a document.
    pub async fn passages(&mut self, document: &str) -> Result<Vec<PassageRow>> {
        const SQL: &str =
            "SELECT locator, type, start, stop, sha256, folded_sha256, opening, heading
            FROM passage WHERE document = $1 ORDER BY start, stop DESC";
        Ok(query_as(SQL)
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

    /// Cue words, of citations and of relative dates.
    pub async fn cues(&mut self, document: &str) -> Result<Vec<CueRow>> {
        const SQL: &str = "SELECT kind || ' ' || record AS owner, locator, cue FROM citation
                WHERE document = $1 AND cue IS NOT NULL
            UNION ALL SELECT d.kind || ' ' || d.record, c.locator, d.cue FROM dating d
                JOIN citation c ON c.kind = d.kind AND c.record = d.record AND c.rank = 1
                WHERE c.document = $1 AND d.cue IS NOT NULL ORDER BY 1, 2";
        let rows: Vec<(String, String, String)> = query_as(SQL)
            .bind(document)
            .fetch_all(&mut self.conn)
            .await?;
        Ok(rows
            .into_iter()
            .map(|(owner, locator, cue)| CueRow {
                owner,
                locator,
                cue,
            })
            .collect())
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

    /// Violations of the rules of complete coding: what violates which rule.
    pub async fn broken(&mut self, document: &str) -> Result<Vec<(String, &'static str)>> {
        let mut broken = Vec::new();
        for (rule, sql) in RULES {
            let names: Vec<String> = query_scalar(sql)
                .bind(document)
                .fetch_all(&mut self.conn)
                .await?;
            broken.extend(names.into_iter().map(|name| (name, rule)));
        }
        Ok(broken)
    }

    /// Names that may be written out in full: actors, treaties, programmes.
    pub async fn proper_names(&mut self) -> Result<Vec<String>> {
        Ok(query_scalar("SELECT name FROM actor_name")
            .fetch_all(&mut self.conn)
            .await?)
    }

    /// Every published body, with its record.
    pub async fn bodies(&mut self) -> Result<Vec<(String, String)>> {
        const SQL: &str = "SELECT kind || ' ' || id, body FROM entry ORDER BY ord";
        Ok(query_as(SQL).fetch_all(&mut self.conn).await?)
    }
}
