//! What connects a record to the text and to other records: citations with their modality, links
//! with their basis, caveats and annotations.

use super::date::Date;
use super::reference::{Href, Ref};
use serde::{Deserialize, Serialize};

/// One record citing one passage.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Citation {
    pub document: String,
    /// `s1.p2.3` = section 1, paragraph 2, sentence 3.
    pub locator: String,
    pub role: String,
    /// What the author commits to in this passage; null for kinds that state nothing themselves.
    pub modality: Option<String>,
    /// The words that show it.
    pub cue: Option<String>,
    /// Who says it, where that is not the author.
    pub attributed_to: Option<Attribution>,
    /// Code points from the start of the text, half open.
    pub start: i64,
    pub end: i64,
    pub sha256: String,
    /// First three words of the passage.
    pub opening: String,
    /// The passage itself; null unless the text is mounted.
    pub quote: Option<String>,
    pub href: Href,
    /// Carries a mechanism step or a link, and not the record itself.
    #[serde(skip_serializing)]
    pub part_only: bool,
}

/// A source within the text.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attribution {
    pub actor: Option<Ref>,
    /// `unnamed` where the sentence only implies one.
    pub label: String,
}

/// A link, seen from one of its ends.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Related {
    pub predicate: String,
    #[serde(flatten)]
    pub to: Ref,
    /// `stated`, `collective` or `inferred`.
    pub basis: String,
    pub citations: Vec<Citation>,
    /// Why, where the link is our reading.
    pub note: Option<String>,
}

/// A warning about a passage that this record cites.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaveatNote {
    pub id: String,
    pub types: Vec<String>,
    pub title: String,
    pub href: Href,
}

/// What others have established about this record: layer X.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnnotationNote {
    pub id: String,
    pub property: String,
    pub value: String,
    pub date: Option<Date>,
    pub status: String,
    pub source: Source,
    pub href: Href,
}

/// Where an annotation comes from.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub name: String,
    pub url: Option<String>,
}

/// The members of a citation.
pub const CITATION: &[&str] = &[
    "document",
    "locator",
    "role",
    "modality",
    "cue",
    "attributed_to",
    "start",
    "end",
    "sha256",
    "opening",
    "quote",
    "href",
];

/// The members of a caveat in its short form.
pub const CAVEAT: &[&str] = &["id", "types", "title", "href"];

/// How many links a record carries inline.
pub const RELATED_INLINE_MAX: usize = 50;
