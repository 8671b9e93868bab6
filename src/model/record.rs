//! The fields that every record has beside those of its kind.

use super::provenance::{
    ANNOTATION, AnnotationNote, CAVEAT, CITATION, CaveatNote, Citation, Related,
};
use super::reference::{Href, Kind};
use super::spec::{Field, Spec, detail, field};
use schemars::JsonSchema;
use serde::Serialize;

/// Filters with one value of a closed list at most, which lists can be sorted by.
pub const SORTED_FACETS: [&str; 2] = ["domain", "status"];

impl Spec {
    /// Every key of the record's JSON, in order: the first fields of all records, its own, and the
    /// last fields of all.
    pub fn every_field(&self) -> impl Iterator<Item = &'static Field> {
        let frame = self.is_cited();
        let (head, tail): (&[Field], &[Field]) = if frame { (&HEAD, &TAIL) } else { (&[], &[]) };
        head.iter().chain(self.fields).chain(tail)
    }

    /// The field of this name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.every_field().find(|f| f.name == name)
    }

    /// What its lists can be sorted by; relevance comes with a search.
    #[must_use]
    pub fn sort_keys(&self) -> Vec<&'static str> {
        let stated = self.facet("modality").is_some() && self.field("firmness").is_some();
        let beside = [
            ("date", self.field("date").is_some()),
            ("title", self.field("title").is_some()),
            ("id", self.field("id").is_some()),
            ("modality", stated),
            ("citations", self.field("citations_total").is_some()),
        ];
        let beside = beside.into_iter().filter(|(_, has)| *has);
        let facets = SORTED_FACETS.into_iter();
        let facets = facets.filter(|name| self.facet(name).is_some());
        std::iter::once("order")
            .chain(beside.map(|(key, _)| key))
            .chain(facets)
            .collect()
    }
}

/// The first fields of every record.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Head {
    pub id: String,
    #[schemars(with = "Kind")]
    pub kind: &'static str,
    pub document: Option<String>,
    #[schemars(extend("since" = "2026-3"))]
    pub label: Option<String>,
    pub title: String,
    pub summary: String,
    #[schemars(extend("vocabulary" = "modality"))]
    pub modality: Option<String>,
    #[schemars(extend("vocabulary" = "modality"))]
    pub modalities: Vec<String>,
    #[schemars(extend("since" = "2026-3", "vocabulary" = "degree"))]
    pub degree: Option<String>,
    #[schemars(extend("since" = "2026-3"))]
    pub firmness: Option<i64>,
    #[schemars(extend("since" = "2026-3"))]
    pub implied: Option<bool>,
}

/// The last fields of every record.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Tail {
    pub citations: Vec<Citation>,
    #[schemars(extend("since" = "2026-3"))]
    pub citations_total: usize,
    pub related: Vec<Related>,
    pub related_total: usize,
    pub caveats: Vec<CaveatNote>,
    pub annotations: Vec<AnnotationNote>,
    #[schemars(extend("since" = "2026-3"))]
    pub inferred_fields: Vec<String>,
    pub note: Option<String>,
    pub href: Href,
}

/// Describes the first fields of every record.
pub static HEAD: [Field; 11] = [
    field("id", "Unique among records of its kind; stable."),
    field("kind", "What kind of record this is."),
    field(
        "document",
        "The document it belongs to; null for what all documents share.",
    ),
    field(
        "label",
        "A noun phrase of at most 40 characters, for axes and nodes: it names, and claims nothing.",
    ),
    field(
        "title",
        "A short name that keeps its hedge when read alone.",
    ),
    field("summary", "What is said, in our own words."),
    field(
        "modality",
        "How firmly the author says it, in the principal citation; null for kinds that state \
            nothing.",
    ),
    field(
        "modalities",
        "The modalities of all its citations but those of context, without repetition.",
    ),
    field(
        "degree",
        "Where the modality is `possible`: by what sort of word it is said.",
    ),
    field(
        "firmness",
        "A listing order of modalities, higher is firmer: not a scale. Null for what claims no \
            truth, and for what is implied.",
    )
    .numbers(&["firmness"]),
    field(
        "implied",
        "True where no sentence states it, and we read it out of one; null for kinds that state \
            nothing.",
    ),
];

/// Describes the last fields of every record.
pub static TAIL: [Field; 9] = [
    field(
        "citations",
        "The passages it rests on, at most 50 here; the first is the principal one.",
    )
    .of(CITATION),
    field("citations_total", "How many passages it rests on.").numbers(&["citations_total"]),
    detail(
        "related",
        "Links to other records, each seen from this end; at most 50 here.",
    )
    .of(&[
        "predicate",
        "kind",
        "id",
        "title",
        "href",
        "document",
        "made_by",
        "basis",
        "citations",
        "note",
    ]),
    detail("related_total", "How many links there are.").numbers(&["related_total"]),
    field("caveats", "Warnings that concern it.").of(CAVEAT),
    detail(
        "annotations",
        "What others have established about it, each with a named source; not the author's word.",
    )
    .of(ANNOTATION),
    field(
        "inferred_fields",
        "Fields that are our reading, although a sentence states the record.",
    ),
    field("note", "How we read a passage that can be read otherwise."),
    field("href", "Where this record is found."),
];
