//! How completely a text is coded: every sentence, and the records that cite it.

use super::reference::{Href, Ref};
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Coverage {
    pub document: Ref,
    pub counts: CoverageCounts,
    /// Are all sentences listed? The first 10,000 are.
    #[serde(default)]
    pub complete: bool,
    pub sentences: Vec<Sentence>,
}

/// Every sentence is one of these three.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CoverageCounts {
    pub sentences: usize,
    /// An event, dyad, phase, risk, strategy or claim cites it.
    pub cited: usize,
    /// None does, and the reason is given.
    pub excused: usize,
    /// None does, and no reason is given.
    pub open: usize,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sentence {
    pub locator: String,
    pub opening: String,
    /// The sentence itself, filled in from the mounted text, never stored.
    pub text: Option<String>,
    /// At most 50 of them.
    pub records: Vec<CitingRecord>,
    pub records_total: usize,
    /// Why no record cites it.
    pub uncited: Option<String>,
    pub href: Href,
}

/// A record that cites the sentence, and how.
#[derive(Debug, Serialize, Deserialize)]
pub struct CitingRecord {
    #[serde(flatten)]
    pub record: Ref,
    pub role: String,
    pub modality: Option<String>,
}

impl Coverage {
    /// Parses the JSON that the truth tables give for a document.
    pub fn read(json: &str) -> serde_json::Result<Self> {
        let mut read: Self = serde_json::from_str(json)?;
        read.complete = read.counts.sentences == read.sentences.len();
        Ok(read)
    }
}
