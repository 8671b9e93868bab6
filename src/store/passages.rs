//! A passage as the sentence map has it, for checks against a text.

use crate::text::slice::Measured;
use sqlx::sqlite::SqliteRow;
use sqlx::{FromRow, Row};

/// A passage as it was measured.
#[derive(Debug)]
pub struct PassageRow {
    pub locator: String,
    pub passage_type: String,
    pub start: i64,
    pub stop: i64,
    pub sha256: String,
    pub folded_sha256: String,
    pub opening: String,
    pub heading: Option<String>,
}

impl FromRow<'_, SqliteRow> for PassageRow {
    fn from_row(row: &SqliteRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            locator: row.try_get("locator")?,
            passage_type: row.try_get("type")?,
            start: row.try_get("start")?,
            stop: row.try_get("stop")?,
            sha256: row.try_get("sha256")?,
            folded_sha256: row.try_get("folded_sha256")?,
            opening: row.try_get("opening")?,
            heading: row.try_get("heading")?,
        })
    }
}

impl PassageRow {
    /// As it is held against a text.
    #[must_use]
    pub fn measured(&self) -> Measured<'_> {
        Measured {
            start: self.start,
            stop: self.stop,
            sha256: &self.sha256,
            folded_sha256: &self.folded_sha256,
            opening: &self.opening,
            heading: self.heading.as_deref(),
        }
    }
}
