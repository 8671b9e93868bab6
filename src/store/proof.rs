//! What `verify` reads: documents, passages, cue words and published bodies.

use super::file;
use crate::error::Result;
use sqlx::sqlite::SqliteConnection;
use sqlx::{ConnectOptions, query_as};
use std::path::Path;

/// A document as it was measured.
#[derive(Debug, sqlx::FromRow)]
pub struct TextRow {
    pub id: String,
    pub title: String,
    pub length: i64,
    pub sha256: String,
}

/// A passage as it was measured.
#[derive(Debug, sqlx::FromRow)]
pub struct PassageRow {
    pub locator: String,
    #[sqlx(rename = "type")]
    pub passage_type: String,
    pub start: i64,
    pub stop: i64,
    pub sha256: String,
    pub folded_sha256: String,
    pub opening: String,
    pub heading: Option<String>,
}

/// Words that are said to stand in a passage.
#[derive(Debug, sqlx::FromRow)]
pub struct CueRow {
    pub owner: String,
    pub locator: String,
    pub cue: String,
}

/// A database open for checking.
#[derive(Debug)]
pub struct Proof {
    conn: SqliteConnection,
}

impl Proof {
    /// Opens a ready file.
    pub async fn open(path: &Path) -> Result<Self> {
        Ok(Self { conn: file::immutable(path).connect().await? })
    }

    /// Whether the file is sound and its records are the ones that were published.
    pub async fn sound(&mut self) -> Result<bool> {
        let verdict: String = sqlx::query_scalar("PRAGMA quick_check(1)").fetch_one(&mut self.conn).await?;
        let told = file::publication(&mut self.conn, "revision").await?;
        Ok(verdict == "ok" && told == Some(super::publish::revision(&mut self.conn).await?))
    }

    /// Every document.
    pub async fn documents(&mut self) -> Result<Vec<TextRow>> {
        const SQL: &str = "SELECT d.id, r.title, d.length, d.sha256
            FROM document d JOIN record r ON r.kind = 'document' AND r.id = d.id ORDER BY d.id";
        Ok(query_as(SQL).fetch_all(&mut self.conn).await?)
    }

    /// The sentence map of a document.
    pub async fn passages(&mut self, document: &str) -> Result<Vec<PassageRow>> {
        const SQL: &str = "SELECT locator, type, start, stop, sha256, folded_sha256, opening, heading
            FROM passage WHERE document = $1 ORDER BY start, stop DESC";
        Ok(query_as(SQL).bind(document).fetch_all(&mut self.conn).await?)
    }

    /// Cue words, of citations and of relative dates.
    pub async fn cues(&mut self, document: &str) -> Result<Vec<CueRow>> {
        const SQL: &str = "SELECT kind || ' ' || record AS owner, locator, cue FROM citation
                WHERE document = $1 AND cue IS NOT NULL
            UNION ALL SELECT d.kind || ' ' || d.record, c.locator, d.cue FROM dating d
                JOIN citation c ON c.kind = d.kind AND c.record = d.record AND c.rank = 1
                WHERE c.document = $1 AND d.cue IS NOT NULL ORDER BY 1, 2";
        Ok(query_as(SQL).bind(document).fetch_all(&mut self.conn).await?)
    }

    /// Citations whose passage is not in the map. The schema forbids them; a damaged file need not.
    pub async fn dangling(&mut self) -> Result<Vec<(String, String)>> {
        const SQL: &str = "SELECT c.kind || ' ' || c.record, c.document || ' ' || c.locator FROM citation c
            WHERE NOT EXISTS (SELECT 1 FROM passage p WHERE p.document = c.document AND p.locator = c.locator)";
        Ok(query_as(SQL).fetch_all(&mut self.conn).await?)
    }

    /// Names that may be written out in full: actors, treaties, programmes.
    pub async fn proper_names(&mut self) -> Result<Vec<String>> {
        Ok(sqlx::query_scalar("SELECT name FROM actor_name").fetch_all(&mut self.conn).await?)
    }

    /// Every published body, with its record.
    pub async fn bodies(&mut self) -> Result<Vec<(String, String)>> {
        const SQL: &str = "SELECT kind || ' ' || id, body FROM entry ORDER BY ord";
        Ok(query_as(SQL).fetch_all(&mut self.conn).await?)
    }
}
