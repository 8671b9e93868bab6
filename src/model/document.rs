//! A text that records are read from. The text itself belongs to its author and is not stored.

use super::reference::Href;
use super::spec::{Order, Shared, Spec, Values, detail, facet, field, own};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Document {
    pub subtitle: Option<String>,
    pub author: String,
    #[schemars(extend("since" = "2026-3"))]
    pub authors: Vec<Author>,
    pub language: String,
    pub published: Option<String>,
    pub length: i64,
    #[schemars(regex(pattern = "^[0-9a-f]{64}$"))]
    pub sha256: String,
    #[schemars(extend("since" = "2026-3"))]
    pub url: Option<String>,
    #[schemars(extend("since" = "2026-3"))]
    pub coder: Option<String>,
    #[schemars(extend("since" = "2026-3"))]
    pub licence: Option<String>,
    pub sections: Vec<Section>,
    pub counts: BTreeMap<String, i64>,
}

/// Who wrote the text, or had a part in it.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Author {
    /// The name.
    pub name: String,
    /// A person has a family name, an institution has not.
    #[serde(rename = "type")]
    #[schemars(extend("enum" = ["person", "institution"]))]
    pub author_type: String,
}

/// A part of the text under one heading.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Its locator: `s1`.
    pub locator: String,
    /// Its heading; null before the first one.
    pub heading: Option<String>,
    /// First code point.
    pub start: i64,
    /// One past the last code point.
    pub end: i64,
    /// How many paragraphs it has.
    pub paragraphs: i64,
    /// How many sentences it has.
    pub sentences: i64,
    /// Where it is found.
    pub href: Href,
}

/// The kinds that a document counts.
const COUNTED: &[&str] = &[
    "event",
    "dyad",
    "phase",
    "risk",
    "strategy",
    "claim",
    "caveat",
    "annotation",
    "sentence",
];

pub const SPEC: Spec = Spec {
    kind: "document",
    plural: "documents",
    path: "/v1/documents",
    about: "A text that records are read from.",
    fields: &[
        field("subtitle", "Its second title."),
        field("author", "Who wrote it, as the text names them."),
        field(
            "authors",
            "Its authors one by one: persons and institutions.",
        )
        .of(&["name", "type"]),
        field("language", "BCP 47 language tag."),
        field(
            "published",
            "Date of publication in EDTF; null when the text gives none.",
        ),
        field("length", "Length in Unicode code points.").numbers(&["length"]),
        field("sha256", "Digest of the UTF-8 file."),
        field(
            "url",
            "Where the text is published; null where that is not known.",
        ),
        field("coder", "Who read the records from the text."),
        field(
            "licence",
            "The licence of the records: an SPDX identifier or an address.",
        ),
        detail(
            "sections",
            "Its parts, in order, with offsets in code points.",
        )
        .of(&[
            "locator",
            "heading",
            "start",
            "end",
            "paragraphs",
            "sentences",
            "href",
        ]),
        field(
            "counts",
            "How many records of each kind it has, and how many sentences.",
        )
        .of(COUNTED)
        .numbers(COUNTED),
    ],
    facets: &[
        facet("author", Values::Text, &["author"], "Who wrote it."),
        facet(
            "language",
            Values::Text,
            &["language"],
            "BCP 47 language tag.",
        ),
    ],
    shared: Shared::Cited,
    own: own::<Document>(),
    order: Order::Id,
    lasts: false,
    classes: &["schema:Article"],
    words: &["author"],
};
