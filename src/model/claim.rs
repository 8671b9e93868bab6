//! One atomic statement of the author, and the actors that it is about.

use super::provenance::{CONDITION, Condition};
use super::reference::{REF, Ref};
use super::spec::{CONDITIONAL, Order, Shared, Spec, Values, facet, field, own};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    pub subject: Vec<Ref>,
    pub actors: Vec<Ref>,
    #[schemars(extend("since" = "2026-3", "vocabulary" = "polarity"))]
    pub polarity: Option<String>,
    #[schemars(extend("since" = "2026-3"))]
    pub condition: Option<Condition>,
    pub quantity: Option<Quantity>,
}

/// A number the author gives.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Quantity {
    /// The number.
    pub value: f64,
    /// Its unit.
    pub unit: String,
    /// How exactly.
    #[schemars(extend("enum" = ["just-under", "about", "exactly"]))]
    pub comparator: String,
    /// What is measured.
    pub measure: Option<String>,
    /// Of what.
    pub of: Option<String>,
    /// When, in EDTF; null where the text does not say.
    pub year: Option<String>,
}

pub const SPEC: Spec = Spec {
    kind: "claim",
    plural: "claims",
    path: "/v1/claims",
    about: "One atomic statement of the author.",
    fields: &[
        field("subject", "Whom the statement is made of.").of(REF),
        field("actors", "Everyone it involves, the subject included.").of(REF),
        field(
            "polarity",
            "Whether a judgement of the author praises or blames.",
        ),
        field(
            "condition",
            "Under which condition, where the text gives one.",
        )
        .of(CONDITION),
        field(
            "quantity",
            "A number the author gives, with unit and comparator; null where there is none.",
        )
        .of(&["value", "unit", "comparator", "measure", "of", "year"])
        .numbers(&["value"]),
    ],
    facets: &[
        facet(
            "subject",
            Values::Actor,
            &["subject[].id"],
            "Whom the statement is made of, by slug or identifier.",
        ),
        facet(
            "actor",
            Values::Actor,
            &["actors[].id"],
            "Anyone it involves, the subject included.",
        ),
        facet(
            "unit",
            Values::Text,
            &["quantity.unit"],
            "The unit of its number.",
        ),
        facet(
            "polarity",
            Values::Term("polarity"),
            &["polarity"],
            "Whether it praises or blames.",
        ),
        CONDITIONAL,
    ],
    shared: Shared::Stated,
    own: own::<Claim>(),
    order: Order::Citation,
    lasts: false,
    classes: &["schema:Claim"],
    words: &["quantity.measure", "quantity.of", "condition.says"],
};
