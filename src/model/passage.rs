//! A place in a text that can be cited: a sentence, paragraph, section, heading or title.

use super::provenance::{CAVEAT, CaveatNote};
use super::reference::{Href, REF, Ref};
use super::spec::{Order, Shared, Spec, Values, detail, facet, field, own};
use crate::text::capital;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Passage {
    /// `document/locator`.
    pub id: String,
    pub kind: String,
    pub document: String,
    pub title: String,
    pub locator: String,
    #[serde(rename = "type")]
    #[schemars(extend("enum" = TYPES))]
    pub passage_type: String,
    pub section: Option<String>,
    pub paragraph: Option<i64>,
    pub sentence: Option<i64>,
    pub start: i64,
    pub end: i64,
    #[schemars(regex(pattern = "^[0-9a-f]{64}$"))]
    pub sha256: String,
    #[schemars(regex(pattern = "^[0-9a-f]{64}$"))]
    pub folded_sha256: String,
    pub opening: String,
    /// Filled in from the mounted text, never stored.
    pub text: Option<String>,
    pub uncited: Option<String>,
    pub records: Vec<Ref>,
    pub records_total: usize,
    #[schemars(extend("since" = "2026-3"))]
    pub actors: Vec<Ref>,
    pub caveats: Vec<CaveatNote>,
    pub href: Href,
}

/// The section that stands before the first heading, which has no name of its own.
pub const FIRST_SECTION: &str = "s0";

/// A place as people read it: `Sentence s1.p2.3`. The page says the same (`explorer/words.js`).
#[must_use]
pub fn place(passage_type: &str, locator: &str) -> String {
    match passage_type {
        "section" if locator == FIRST_SECTION => "Before the first heading".to_owned(),
        _ if passage_type == locator => capital(locator),
        _ => format!("{} {locator}", capital(passage_type)),
    }
}

/// What sorts of place there are.
const TYPES: [&str; 7] = [
    "title",
    "subtitle",
    "byline",
    "section",
    "heading",
    "paragraph",
    "sentence",
];

pub const SPEC: Spec = Spec {
    kind: "passage",
    plural: "passages",
    path: "/v1/documents/{document}/passages",
    about: "A place in a text that can be cited.",
    fields: &[
        field("id", "Document and locator."),
        field("kind", "Always `passage`."),
        field("document", "The document it stands in."),
        field("title", "Locator and first words."),
        field(
            "locator",
            "`s1.p2.3` is section 1, paragraph 2, sentence 3.",
        ),
        field(
            "type",
            "title, subtitle, byline, section, heading, paragraph or sentence.",
        ),
        field("section", "The section it stands in."),
        field(
            "paragraph",
            "Number of the paragraph within its section, from 1.",
        )
        .numbers(&["paragraph"]),
        field(
            "sentence",
            "Number of the sentence within its paragraph, from 1.",
        )
        .numbers(&["sentence"]),
        field("start", "First code point, from 0.").numbers(&["start"]),
        field("end", "One past the last code point.").numbers(&["end"]),
        field("sha256", "Digest of exactly this slice, as UTF-8."),
        field(
            "folded_sha256",
            "Digest of the slice with case, quotes, dashes and white space set aside.",
        ),
        field("opening", "Its first three words, to find it in any copy."),
        field(
            "text",
            "The passage itself; null unless the text is mounted.",
        ),
        field(
            "uncited",
            "Why no record rests on this sentence, where none does.",
        ),
        detail(
            "records",
            "Records that cite exactly this passage; at most 200 here.",
        )
        .of(REF),
        detail(
            "records_total",
            "How many records cite exactly this passage.",
        )
        .numbers(&["records_total"]),
        detail(
            "actors",
            "Who is named in exactly this passage; at most 200 here.",
        )
        .of(REF),
        field("caveats", "Warnings that cite exactly this passage.").of(CAVEAT),
        field("href", "Where this passage is found."),
    ],
    facets: &[
        facet(
            "document",
            Values::Document,
            &["document"],
            "The document it stands in.",
        ),
        facet(
            "type",
            Values::Word(&TYPES),
            &["type"],
            "What sort of place it is.",
        ),
        facet(
            "section",
            Values::Section,
            &["section"],
            "The section it stands in: `s1`.",
        ),
        facet(
            "passage",
            Values::Locator,
            &["locator"],
            "This place and those inside it: `s1.p6`.",
        ),
        facet(
            "actor",
            Values::Actor,
            &["actors[].id"],
            "Who is named in it, by slug or identifier.",
        ),
    ],
    shared: Shared::Nothing,
    own: own::<Passage>(),
    order: Order::Citation,
    lasts: false,
    classes: &["schema:Quotation", "oa:SpecificResource"],
    words: &[],
};
