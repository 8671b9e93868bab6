//! What an actor does, tries, may do or weighs doing, and to what end.

use super::reference::{REF, Ref};
use super::spec::{Order, Shared, Spec, Values, facet, field, own};
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
    pub objective: Option<String>,
    #[schemars(extend("vocabulary" = "interest"))]
    pub pursues: Vec<String>,
    pub addresses: Vec<Ref>,
    pub aggravates: Vec<Ref>,
}

pub const SPEC: Spec = Spec {
    kind: "strategy",
    plural: "strategies",
    path: "/v1/strategies",
    about: "What an actor does, tries, may do or weighs doing in response.",
    fields: &[
        field("instruments", "By what means."),
        field(
            "status",
            "Whether it is done, tried, expected or only weighed.",
        ),
        field("actor", "Whose strategy it is.").of(REF),
        field("toward", "Toward whom.").of(REF),
        field("objective", "What it is for, as the text says."),
        field("pursues", "The interests it pursues."),
        field("addresses", "Risks it answers.").of(REF),
        field("aggravates", "Risks it makes worse.").of(REF),
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
            &["actor.id"],
            "Whose strategy it is, by slug or identifier.",
        ),
        facet("toward", Values::Actor, &["toward[].id"], "Toward whom."),
        facet(
            "pursues",
            Values::Term("interest"),
            &["pursues[]"],
            "The interest it pursues.",
        ),
    ],
    shared: Shared::Stated,
    own: own::<Strategy>(),
    order: Order::Citation,
    lasts: false,
    classes: &["schema:Claim"],
    words: &["objective"],
};
