//! A harm that may come about, who would bear it, and how it is said to come about.

use super::provenance::{CONDITION, Citation, Condition};
use super::reference::{REF, Ref};
use super::spec::{CONDITIONAL, Order, Shared, Spec, Values, detail, facet, field, own};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Risk {
    #[schemars(extend("vocabulary" = "risk-domain"))]
    pub domain: String,
    #[schemars(extend("since" = "2026-3", "vocabulary" = "named-as"))]
    pub named_as: Option<String>,
    #[schemars(extend("since" = "2026-3"))]
    pub condition: Option<Condition>,
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
    /// How firmly the author says this step; not counted among the risk's own modalities.
    #[schemars(extend("vocabulary" = "modality"))]
    pub modality: Option<String>,
    /// Where that is `possible`: by what sort of word.
    #[schemars(extend("since" = "2026-3", "vocabulary" = "degree"))]
    pub degree: Option<String>,
    /// The words that show it.
    #[schemars(extend("since" = "2026-3"))]
    pub cue: Option<String>,
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
        field(
            "named_as",
            "Whether the text describes it, or names it only as what is to be prevented.",
        ),
        field(
            "condition",
            "Under which condition, where the text gives one.",
        )
        .of(CONDITION),
        field("bearers", "Who would bear it.").of(REF),
        field("arises_from", "The dyads or actors it arises from.").of(REF),
        field(
            "actors",
            "Everyone it involves: bearers, sources, the sides of dyads among them, and others.",
        )
        .of(REF),
        field("threatens", "The interests it threatens."),
        detail(
            "mechanism",
            "How it is said to come about, step by step, each step cited.",
        )
        .of(&["step", "modality", "degree", "cue", "citations"]),
        field("strategies", "Strategies that address it.")
            .of(REF)
            .to("strategy")
            .linked("addressed-by"),
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
        facet(
            "named_as",
            Values::Term("named-as"),
            &["named_as"],
            "Whether the text describes it, or names it only as what is to be prevented.",
        ),
        CONDITIONAL,
    ],
    shared: Shared::Stated,
    own: own::<Risk>(),
    order: Order::Citation,
    lasts: false,
    classes: &["schema:Claim"],
    words: &["mechanism[].step", "condition.says"],
};
