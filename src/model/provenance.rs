//! What connects a record to the text and to other records: citations with their modality, links
//! with their basis, caveats and annotations.

use super::finding::Finding;
use super::reference::{Href, Ref};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// One record citing one passage.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Citation {
    /// The document.
    pub document: String,
    /// `s1.p2.3` = section 1, paragraph 2, sentence 3.
    pub locator: String,
    /// What the passage does for the record.
    #[schemars(extend("vocabulary" = "citation-role"))]
    pub role: String,
    /// What the author commits to in this passage; null for kinds that state nothing themselves.
    #[schemars(extend("vocabulary" = "modality"))]
    pub modality: Option<String>,
    /// Where that is `possible`: by what sort of word.
    #[schemars(extend("since" = "2026-3", "vocabulary" = "degree"))]
    pub degree: Option<String>,
    /// The words that show it.
    pub cue: Option<String>,
    /// Who says it, where that is not the author.
    pub attributed_to: Option<Attribution>,
    /// Code points from the start of the text, half open.
    pub start: i64,
    /// One past its last code point.
    pub end: i64,
    /// SHA-256 of exactly this slice, as UTF-8.
    #[schemars(regex(pattern = "^[0-9a-f]{64}$"))]
    pub sha256: String,
    /// First three words of the passage.
    pub opening: String,
    /// The passage itself; null unless the text is mounted.
    pub quote: Option<String>,
    /// Where the passage is found.
    pub href: Href,
    /// Carries a mechanism step or a link, and not the record itself.
    #[serde(skip_serializing)]
    pub part_only: bool,
}

/// A source within the text.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Attribution {
    /// The actor, where the text names one.
    pub actor: Option<Ref>,
    /// `unnamed` where the sentence only implies one.
    pub label: String,
}

/// A link, seen from one of its ends.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct Related {
    /// What the link says.
    #[schemars(extend("vocabulary" = "predicate"))]
    pub predicate: String,
    #[serde(flatten)]
    pub to: Ref,
    /// The other end's, where it is another one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub document: Option<String>,
    /// Then, whose link it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub made_by: Option<String>,
    /// `stated`, `collective` or `inferred`.
    #[schemars(extend("vocabulary" = "basis"))]
    pub basis: String,
    /// The sentences that make the link.
    pub citations: Vec<Citation>,
    /// Why, where the link is our reading.
    pub note: Option<String>,
}

/// The condition under which the author says something.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// What must hold, in our own words.
    pub says: String,
    /// Where the text says so.
    pub citations: Vec<Citation>,
}

/// A warning about a passage that this record cites.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CaveatNote {
    /// Its id.
    pub id: String,
    /// What sort of warning it is.
    #[schemars(extend("vocabulary" = "caveat-type"))]
    pub types: Vec<String>,
    /// What it warns of.
    pub title: String,
    /// Where it is found.
    pub href: Href,
}

/// What others have established about this record: layer X.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct AnnotationNote {
    /// Its id.
    pub id: String,
    #[serde(flatten)]
    pub finding: Finding,
    /// Where it is found.
    pub href: Href,
}

/// The members of a citation.
pub const CITATION: &[&str] = &[
    "document",
    "locator",
    "role",
    "modality",
    "degree",
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

/// The members of an annotation in its short form.
pub const ANNOTATION: &[&str] = &[
    "id",
    "property",
    "value",
    "number",
    "unit",
    "date",
    "agreement",
    "agreement_field",
    "status",
    "source",
    "href",
];

/// The members of a condition.
pub const CONDITION: &[&str] = &["says", "citations"];

/// The degrees of what is possible, in listing order.
pub const DEGREES: [&str; 5] = ["would", "raised", "threatens", "can", "presupposed"];

/// How many links, and how many citations, a record carries inline.
pub const INLINE_MAX: usize = 50;
