//! The releases that this program ships: their list, and the lines of a release's file.

use crate::error::{Error, ParameterProblem};
use crate::store::file::migrations;
use crate::store::publish::published::Rest;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sqlx::sqlite::SqliteRow;
use sqlx::{FromRow, Row};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The index file in the folder of releases.
pub(in crate::store) const INDEX: &str = "index.json";
/// The row of `publication` that lists the fields and filters that these records lack.
pub(in crate::store) const ABSENT: &str = "absent";

/// The last correction of a record.
pub(in crate::store) const GONE: &str = "SELECT kind, id, day, what, reason, concerns, successor,
    successor_kind FROM change WHERE kind = $1 AND id = $2 ORDER BY day DESC LIMIT 1";

/// One release, as `releases/index.json` lists it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Release {
    /// Its year, and which one of that year: `2026-1`.
    pub id: String,
    /// The day on which its data were last changed.
    pub day: String,
    /// The digest of its records, whatever the build that serves them.
    pub revision: String,
    /// The digest by which earlier builds named the same records.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub former_revision: Option<String>,
    /// A summary in one sentence.
    pub notes: String,
    pub counts: Differences,
    /// Of the file of its lines, unpacked.
    pub sha256: String,
    /// The digest of the records of each document.
    pub documents: BTreeMap<String, String>,
}

/// How many records differ from the release before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Differences {
    /// Records that were not there.
    pub added: usize,
    /// Records that say something else.
    pub changed: usize,
    /// Records that have another id.
    pub renamed: usize,
    /// Records that are gone.
    pub removed: usize,
}

/// A correction: a row of the `change` table.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(in crate::store) struct Change {
    pub kind: String,
    pub id: String,
    pub day: String,
    pub what: String,
    pub reason: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub concerns: Option<String>,
    pub successor: Option<String>,
    /// None where it is of the same kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub successor_kind: Option<String>,
}

impl FromRow<'_, SqliteRow> for Change {
    fn from_row(row: &SqliteRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            kind: row.try_get("kind")?,
            id: row.try_get("id")?,
            day: row.try_get("day")?,
            what: row.try_get("what")?,
            reason: row.try_get("reason")?,
            concerns: row.try_get("concerns")?,
            successor: row.try_get("successor")?,
            successor_kind: row.try_get("successor_kind")?,
        })
    }
}

/// A line of a release's file. Head first, then corrections and coverage, then records in the order
/// of the lists.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::store) enum Line {
    Release {
        id: String,
        /// When its data were last changed (RFC 3339).
        changed: String,
    },
    Change(Change),
    Coverage {
        document: String,
        body: Value,
    },
    Record {
        kind: String,
        key: String,
        body: Value,
        #[serde(default, skip_serializing_if = "Rest::is_empty")]
        rest: Rest,
    },
}

/// All releases, the oldest first.
#[must_use]
pub fn releases() -> &'static [Release] {
    static ALL: LazyLock<Vec<Release>> = LazyLock::new(|| {
        // Embedded in the program; a test checks that it parses.
        serde_json::from_slice(embedded(INDEX).unwrap_or_default()).unwrap_or_default()
    });
    &ALL
}

pub(in crate::store) fn embedded(name: &str) -> Option<&'static [u8]> {
    migrations::RELEASES
        .iter()
        .find(|(file, _)| *file == name)
        .map(|(_, bytes)| *bytes)
}

/// The file of a release within the folder.
pub(in crate::store) fn packed(id: &str) -> String {
    format!("{id}.ndjson.zst")
}

/// The release of this revision, if it is one.
pub(in crate::store) fn of_revision(revision: &str) -> Option<&'static Release> {
    releases()
        .iter()
        .find(|release| release.revision == revision)
}

impl Release {
    #[must_use]
    pub fn named(id: &str) -> Option<&'static Self> {
        releases().iter().find(|release| release.id == id)
    }

    /// The one of this id, or the problem of a query that names no release.
    pub(in crate::store) fn requested(id: &str) -> Result<&'static Self, Error> {
        Self::named(id).ok_or_else(|| unknown(id))
    }

    /// The last one before a day.
    #[must_use]
    pub fn before(day: &str) -> Option<&'static Self> {
        releases()
            .iter()
            .rev()
            .find(|release| release.day.as_str() < day)
    }

    /// The one that came before it.
    #[must_use]
    pub fn previous(&self) -> Option<&'static Self> {
        releases()
            .iter()
            .take_while(|other| other.id != self.id)
            .last()
    }
}

/// The problem of a query that names no release.
fn unknown(id: &str) -> Error {
    let shown: String = id.chars().take(40).collect();
    Error::BadQuery(vec![ParameterProblem {
        parameter: "release".to_owned(),
        detail: format!("There is no release `{shown}`; /v1/releases lists them."),
        suggestion: None,
        fix: None,
        allowed: releases()
            .iter()
            .map(|release| release.id.clone())
            .collect(),
    }])
}
