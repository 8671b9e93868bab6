//! What others have established, with a named source: layer X, never the author's word.

use super::date::DATE;
use super::finding::Finding;
use super::reference::{REF, Ref};
use super::spec::{Order, Shared, Spec, Values, facet, field, own};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub struct Annotation {
    pub on: Ref,
    #[serde(flatten)]
    pub finding: Finding,
}

pub const SPEC: Spec = Spec {
    kind: "annotation",
    plural: "annotations",
    path: "/v1/annotations",
    about: "What others have established about a record, with a named source.",
    fields: &[
        field("on", "The record it is about.").of(REF),
        field("property", "What it states."),
        field("value", "What is established."),
        field("number", "The value as a number.").numbers(&["number"]),
        field("unit", "The unit of the number."),
        field("date", "The same as a date, where it is one.").of(DATE),
        field(
            "agreement",
            "How it compares with what the text says in `agreement_field`.",
        ),
        field(
            "agreement_field",
            "The field of the record that it is compared with.",
        ),
        field(
            "status",
            "How well it is established: verified, single-source, conflicting or unverified.",
        ),
        field("source", "Who says so.").of(&["name", "url", "accessed", "variable"]),
    ],
    facets: &[
        facet(
            "on",
            Values::Record,
            &["on.id", "on.{kind}:{id}"],
            "The record it is about, as `id` or `kind:id`.",
        ),
        facet(
            "property",
            Values::Named("property"),
            &["property"],
            "What it states: `start-date`, `wikidata`.",
        ),
        facet(
            "status",
            Values::Term("annotation-status"),
            &["status"],
            "How well it is established.",
        ),
        facet(
            "agreement",
            Values::Term("agreement"),
            &["agreement"],
            "How it compares with what the text says.",
        ),
        facet("source", Values::Text, &["source.name"], "Who says so."),
    ],
    shared: Shared::Annotated,
    own: own::<Annotation>(),
    order: Order::Citation,
    lasts: false,
    classes: &["oa:Annotation"],
    words: &["value"],
};
