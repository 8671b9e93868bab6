//! How completely a text is coded: every sentence, and the records that cite it.

use super::reference::{Href, Ref};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How completely a document is coded.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Coverage {
    /// The text.
    pub document: Ref,
    /// How many sentences there are, and how many are cited.
    pub counts: CoverageCounts,
    /// Are all sentences listed? The first 10,000 are.
    #[serde(default)]
    pub complete: bool,
    /// Every sentence, in the order of the text; at most 10,000.
    pub sentences: Vec<Sentence>,
    /// What is in no passage, if anything; at most 10,000.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gaps: Vec<Gap>,
}

/// A part with nothing to cite.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Gap {
    /// In code points, half open.
    pub start: usize,
    pub end: usize,
    /// What it is.
    pub reason: String,
}

/// Every sentence is one of these three.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CoverageCounts {
    /// How many there are.
    pub sentences: usize,
    /// An event, dyad, phase, risk, strategy or claim cites it.
    pub cited: usize,
    /// None does, and the reason is given.
    pub excused: usize,
    /// None does, and no reason is given.
    pub open: usize,
    /// Parts of the text in no passage, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gaps: Option<usize>,
}

/// A sentence, and the records that cite it.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "CoveredSentence")]
pub struct Sentence {
    /// `s1.p2.3` is section 1, paragraph 2, sentence 3.
    pub locator: String,
    /// Its first three words.
    pub opening: String,
    /// The sentence itself, filled in from the mounted text, never stored.
    pub text: Option<String>,
    /// At most 50 of them.
    pub records: Vec<CitingRecord>,
    /// How many records cite it.
    pub records_total: usize,
    /// Why no record cites it.
    pub uncited: Option<String>,
    /// Where this sentence is found.
    pub href: Href,
}

/// A record that cites the sentence, and how.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub struct CitingRecord {
    #[serde(flatten)]
    pub record: Ref,
    /// What the sentence does for the record.
    #[schemars(extend("vocabulary" = "citation-role"))]
    pub role: String,
    /// How firmly the author says it there; null for dyads, which state nothing.
    #[schemars(extend("vocabulary" = "modality"))]
    pub modality: Option<String>,
}

impl Coverage {
    /// Parses the JSON that the truth tables give for a document.
    pub fn read(json: &str) -> serde_json::Result<Self> {
        let mut read: Self = serde_json::from_str(json)?;
        read.complete = read.counts.sentences == read.sentences.len();
        read.counts.gaps = read.counts.gaps.filter(|gaps| *gaps > 0);
        Ok(read)
    }
}
