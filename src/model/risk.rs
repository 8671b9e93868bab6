//! A harm that may come about, who would bear it, and how it is said to come about.

use super::provenance::Citation;
use super::reference::{REF, Ref};
use super::spec::{Order, Shared, Spec, Values, detail, facet, field, own};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Risk {
    #[schemars(extend("vocabulary" = "risk-domain"))]
    pub domain: String,
    pub bearers: Vec<Ref>,
    pub arises_from: Vec<Ref>,
    pub actors: Vec<Ref>,
    #[schemars(extend("vocabulary" = "interest"))]
    pub threatens: Vec<String>,
    pub mechanism: Vec<Step>,
    pub strategies: Vec<Ref>,
}

/// One step of how the risk comes about.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// What happens.
    pub step: String,
    /// Of its first citation; not counted among the risk's own.
    #[schemars(extend("vocabulary" = "modality"))]
    pub modality: Option<String>,
    /// Where it is said.
    pub citations: Vec<Citation>,
}

pub const SPEC: Spec = Spec {
    kind: "risk",
    plural: "risks",
    path: "/v1/risks",
    about: "A harm that may come about, with its bearers and sources.",
    fields: &[
        field("domain", "Where the harm falls."),
        field("bearers", "Who would bear it.").of(REF),
        field("arises_from", "The dyads or actors it arises from.").of(REF),
        field(
            "actors",
            "Everyone it involves: bearers, sources, and the sides of dyads among them.",
        )
        .of(REF),
        field("threatens", "The interests it threatens."),
        detail(
            "mechanism",
            "How it is said to come about, step by step, each step cited.",
        )
        .of(&["step", "modality", "citations"]),
        field("strategies", "Strategies that address it.").of(REF),
    ],
    facets: &[
        facet(
            "domain",
            Values::Term("risk-domain"),
            &["domain"],
            "Where the harm falls.",
        ),
        facet(
            "bearer",
            Values::Actor,
            &["bearers[].id"],
            "Who would bear it, by slug or identifier.",
        ),
        facet(
            "arises_from",
            Values::Record,
            &["arises_from[].id", "arises_from[].{kind}:{id}"],
            "The dyad or actor it arises from, as `id` or `kind:id`.",
        ),
        facet(
            "threatens",
            Values::Term("interest"),
            &["threatens[]"],
            "The interest it threatens.",
        ),
        facet(
            "actor",
            Values::Actor,
            &["actors[].id"],
            "Anyone it involves: a bearer, a source, a side of a source.",
        ),
    ],
    shared: Shared::Stated,
    own: own::<Risk>(),
    order: Order::Citation,
    lasts: false,
    classes: &["schema:Claim"],
    words: &["mechanism[].step"],
};
