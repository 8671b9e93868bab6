//! One atomic statement of the author, and the actors that it is about.

use super::reference::{REF, Ref};
use super::spec::{Order, Shared, Spec, Values, facet, field, shape};
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    pub subject: Vec<Ref>,
    pub actors: Vec<Ref>,
    pub quantity: Option<Quantity>,
}

/// A number the author gives.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quantity {
    pub value: f64,
    pub unit: String,
    /// `just-under`, `about` or `exactly`.
    pub comparator: String,
    pub measure: Option<String>,
    pub of: Option<String>,
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
    ],
    shared: Shared::Stated,
    shape: shape::<Claim>,
    order: Order::Citation,
    lasts: false,
    classes: &["schema:Claim"],
    words: &["quantity.measure", "quantity.of"],
};
