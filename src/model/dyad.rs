//! Two actors as one unordered pair, and the phases their relation goes through.

use super::reference::{REF, Ref};
use super::spec::{Order, Shared, Spec, Values, detail, facet, field, own};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Dyad {
    pub actors: [Ref; 2],
    pub phases: Vec<PhaseNote>,
}

/// The short form of a phase, as its dyad embeds it.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub struct PhaseNote {
    /// What sort of relation it is.
    #[schemars(extend("vocabulary" = "relation"))]
    pub relation: String,
    /// When, in EDTF.
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
        field("actors", "The two, in alphabetical order.").of(REF),
        detail(
            "phases",
            "States of their relation, in the order of the text.",
        )
        .of(&["relation", "date", "kind", "id", "title", "href"])
        .to("phase"),
    ],
    facets: &[
        facet(
            "actor",
            Values::Actor,
            &["actors[].id"],
            "One of the two, by slug or identifier.",
        ),
        facet(
            "relation",
            Values::Term("relation"),
            &["phases[].relation"],
            "A relation the pair is said to have.",
        ),
    ],
    shared: Shared::Cited,
    own: own::<Dyad>(),
    order: Order::Citation,
    lasts: false,
    classes: &[],
    words: &[],
};
