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
    pub uncited: usize,
    /// None does, and no reason is given.
    pub open: usize,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Sentence {
    pub locator: String,
    pub opening: String,
    pub records: Vec<Resting>,
    /// Why no record rests on it.
    pub uncited: Option<String>,
    pub href: Href,
}

/// A record that cites the sentence, and how.
#[derive(Debug, Serialize, Deserialize)]
pub struct Resting {
    #[serde(flatten)]
    pub record: Ref,
    pub role: String,
    pub modality: Option<String>,
}

impl Coverage {
    /// Reads what the truth tables say of each sentence, and counts.
    pub fn read(json: &str) -> serde_json::Result<Self> {
        #[derive(Deserialize)]
        struct Read {
            document: Ref,
            sentences: Vec<Sentence>,
        }
        let Read { document, sentences } = serde_json::from_str(json)?;
        let cited = sentences.iter().filter(|s| !s.records.is_empty()).count();
        let uncited = sentences.iter().filter(|s| s.uncited.is_some()).count();
        let open = sentences.len() - cited - uncited;
        Ok(Self { document, counts: Counts { sentences: sentences.len(), cited, uncited, open }, sentences })
    }
}
