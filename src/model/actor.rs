//! Who or what the texts name: states, persons, organisations, and places that do not act.

use super::spec::{Order, Shared, Spec, Values, detail, facet, field, own};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Actor {
    #[serde(rename = "type")]
    #[schemars(extend("vocabulary" = "actor-type"))]
    pub actor_type: String,
    pub agent: bool,
    pub names: Vec<String>,
    pub identifiers: Vec<Identifier>,
    pub mentions: Vec<Mentions>,
    #[schemars(extend("since" = "2026-3"))]
    pub mentions_total: usize,
}

/// The actor's code in another data set: layer X.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Identifier {
    /// Whose code it is.
    #[schemars(extend("vocabulary" = "identifier"))]
    pub scheme: String,
    /// The code.
    pub value: String,
    /// From when, as an ISO 8601 date.
    pub valid_from: Option<String>,
    /// Until when, as an ISO 8601 date.
    pub valid_to: Option<String>,
    /// Who says so.
    pub source: String,
}

/// Where a document names the actor.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Mentions {
    /// The document.
    pub document: String,
    /// How many passages.
    pub count: usize,
    /// Which passages; at most 100 here.
    pub locators: Vec<String>,
}

pub const SPEC: Spec = Spec {
    kind: "actor",
    plural: "actors",
    path: "/v1/actors",
    about: "Who or what the texts name.",
    fields: &[
        field("type", "What sort of actor it is."),
        field(
            "agent",
            "Whether it can act; places, treaties and programmes cannot.",
        ),
        field("names", "Its names as the texts write them."),
        field(
            "identifiers",
            "Codes of other data sets, each with a source; COW and GW 365 is Russia and the Soviet \
                Union.",
        )
        .of(&["scheme", "value", "valid_from", "valid_to", "source"]),
        detail(
            "mentions",
            "The passages that name it, for at most 20 documents here; `/v1/passages?actor=` lists \
                them all.",
        )
        .of(&["document", "count", "locators"]),
        detail(
            "mentions_total",
            "How many passages name it, in all documents.",
        )
        .numbers(&["mentions_total"]),
    ],
    facets: &[
        facet(
            "type",
            Values::Term("actor-type"),
            &["type"],
            "What sort of actor it is.",
        ),
        facet(
            "agent",
            Values::Word(&["true", "false"]),
            &["agent"],
            "Whether it can act.",
        ),
        facet(
            "name",
            Values::Text,
            &["names[]"],
            "A name as the texts write it.",
        ),
        facet(
            "identifier",
            Values::Text,
            &["identifiers[].{scheme}:{value}"],
            "A code with its scheme: `gw:365`, `iso3166-1-alpha-3:CHN`.",
        ),
        facet(
            "document",
            Values::Document,
            &["mentions[].document"],
            "A document that names it.",
        ),
        facet(
            "section",
            Values::Section,
            &["mentions[].locators[]"],
            "A section that names it.",
        ),
        facet(
            "passage",
            Values::Locator,
            &["mentions[].locators[]"],
            "A passage that names it.",
        ),
    ],
    shared: Shared::Cited,
    own: own::<Actor>(),
    order: Order::Citation,
    lasts: false,
    classes: &["schema:Thing"],
    words: &["names[]"],
};
