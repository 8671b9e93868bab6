//! How completely a text is coded: every sentence, and the records that rest on it.

use super::reference::{Href, Ref};
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize)]
pub struct Coverage {
    pub document: Ref,
    pub counts: Counts,
    pub sentences: Vec<Sentence>,
}

/// Every sentence is one of these three.
#[derive(Debug, Serialize)]
pub struct Counts {
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
    /// At most 50 of them.
    pub records: Vec<CitingRecord>,
    pub records_total: usize,
    /// Why no record rests on it.
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
    /// Reads what the truth tables say of each sentence, and counts.
    pub fn read(json: &str) -> serde_json::Result<Self> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Read {
            document: Ref,
            sentences: Vec<Sentence>,
        }
        let Read { document, sentences } = serde_json::from_str(json)?;
        let count = |is: fn(&&Sentence) -> bool| sentences.iter().filter(is).count();
        let counts = Counts {
            sentences: sentences.len(),
            cited: count(|s| s.records_total > 0),
            excused: count(|s| s.records_total == 0 && s.uncited.is_some()),
            open: count(|s| s.records_total == 0 && s.uncited.is_none()),
        };
        Ok(Self { document, counts, sentences })
    }
}
