//! What an actor does, tries, may do or weighs doing, and to what end.

use super::provenance::{CITATION, CONDITION, Citation, Condition};
use super::reference::{REF, Ref};
use super::spec::{CONDITIONAL, Order, Shared, Spec, Values, detail, facet, field, own};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Strategy {
    #[schemars(extend("vocabulary" = "instrument"))]
    pub instruments: Vec<String>,
    #[schemars(extend("vocabulary" = "strategy-status"))]
    pub status: String,
    pub actor: Ref,
    pub toward: Vec<Ref>,
    #[serde(rename = "with")]
    #[schemars(extend("since" = "2026-3"))]
    pub together_with: Vec<Ref>,
    #[schemars(extend("since" = "2026-3"))]
    pub condition: Option<Condition>,
    pub objective: Option<String>,
    #[schemars(extend("since" = "2026-3", "vocabulary" = "modality"))]
    pub objective_modality: Option<String>,
    #[schemars(extend("since" = "2026-3"))]
    pub objective_cue: Option<String>,
    #[schemars(extend("since" = "2026-3"))]
    pub objective_citations: Vec<Citation>,
    #[schemars(extend("vocabulary" = "interest"))]
    pub pursues: Vec<String>,
    pub addresses: Vec<Ref>,
    pub aggravates: Vec<Ref>,
    #[schemars(extend("since" = "2026-3"))]
    pub responds_to: Vec<Ref>,
}

pub const SPEC: Spec = Spec {
    kind: "strategy",
    plural: "strategies",
    path: "/v1/strategies",
    about: "What an actor does, tries, may do or weighs doing.",
    fields: &[
        field("instruments", "By what means."),
        field(
            "status",
            "Whether it is done, tried, expected or only weighed.",
        ),
        field("actor", "Whose strategy it is.").of(REF),
        field("toward", "Toward whom.").of(REF),
        field("with", "Who shares the conduct.").of(REF),
        field(
            "condition",
            "Under which condition, where the text gives one.",
        )
        .of(CONDITION),
        field("objective", "What it is for, as the text says."),
        field(
            "objective_modality",
            "How firmly the author says that this is the objective.",
        ),
        field("objective_cue", "The words that show it."),
        detail("objective_citations", "Where the objective is said.").of(CITATION),
        field("pursues", "The interests it pursues."),
        field("addresses", "Risks it answers.")
            .of(REF)
            .to("risk")
            .linked("addresses"),
        field("aggravates", "Risks it makes worse.")
            .of(REF)
            .to("risk")
            .linked("aggravates"),
        field(
            "responds_to",
            "Developments it answers: dyads, phases and events.",
        )
        .of(REF)
        .linked("responds-to"),
    ],
    facets: &[
        facet(
            "instrument",
            Values::Term("instrument"),
            &["instruments[]"],
            "By what means.",
        ),
        facet(
            "status",
            Values::Term("strategy-status"),
            &["status"],
            "Whether it is done, tried, expected or only weighed.",
        ),
        facet(
            "actor",
            Values::Actor,
            &["actor.id", "with[].id"],
            "Whose strategy it is, alone or with others, by slug or identifier.",
        ),
        facet(
            "with",
            Values::Actor,
            &["with[].id"],
            "Who shares the conduct.",
        ),
        facet("toward", Values::Actor, &["toward[].id"], "Toward whom."),
        facet(
            "pursues",
            Values::Term("interest"),
            &["pursues[]"],
            "The interest it pursues.",
        ),
        CONDITIONAL,
    ],
    shared: Shared::Stated,
    own: own::<Strategy>(),
    order: Order::Citation,
    lasts: false,
    classes: &["schema:Claim"],
    words: &["objective", "condition.says"],
};
