//! A warning beside passages: they pull apart, read strangely, or differ from the established record.

use super::provenance::{AnnotationNote, Citation, Head, Tail};
use super::spec::{Order, Shared, Spec, Values, detail, facet, field};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct Caveat {
    #[serde(flatten)]
    pub head: Head,
    pub types: Vec<String>,
    pub sides: Vec<Side>,
    #[serde(flatten)]
    pub tail: Tail,
}

/// One side of a tension, or the one passage that reads strangely.
#[derive(Debug, Serialize)]
pub struct Side {
    pub citations: Vec<Citation>,
    /// What this side says, in our words; null where an annotation says it.
    pub says: Option<String>,
    pub annotation: Option<AnnotationNote>,
}

pub const SPEC: Spec = Spec {
    kind: "caveat",
    plural: "caveats",
    path: "/v1/caveats",
    about: "A warning that stands beside passages.",
    fields: &[field("types", "What sort of warning it is."), detail("sides", "What each side says, and where.")],
    facets: &[
        facet("type", Values::Term("caveat-type"), &["types[]"], "What sort of warning it is."),
        facet("annotation", Values::Text, &["sides[].annotation.id"], "An annotation that one side rests on."),
    ],
    shared: Shared::Cited,
    order: Order::Citation,
};
