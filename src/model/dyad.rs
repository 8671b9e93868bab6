//! Two actors as one unordered pair, and the phases their relation goes through.

use super::provenance::{Head, Tail};
use super::reference::Ref;
use super::spec::{Order, Shared, Spec, Values, detail, facet, field};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct Dyad {
    #[serde(flatten)]
    pub head: Head,
    pub actors: [Ref; 2],
    pub phases: Vec<PhaseNote>,
    #[serde(flatten)]
    pub tail: Tail,
}

/// A phase as its dyad shows it.
#[derive(Debug, Serialize)]
pub struct PhaseNote {
    pub relation: String,
    pub date: Option<String>,
    #[serde(flatten)]
    pub phase: Ref,
}

pub const SPEC: Spec = Spec {
    kind: "dyad",
    plural: "dyads",
    path: "/v1/dyads",
    about: "Two actors as one pair; the id names them in alphabetical order.",
    fields: &[
        field("actors", "The two, in alphabetical order."),
        detail("phases", "States of their relation, in the order of the text."),
    ],
    facets: &[
        facet("actor", Values::Actor, &["actors[].id"], "One of the two, by slug or identifier."),
        facet("relation", Values::Term("relation"), &["phases[].relation"], "A relation the pair is said to have."),
    ],
    shared: Shared::Cited,
    order: Order::Citation,
};
