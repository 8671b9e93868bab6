//! A state of a relation: it lasts between two actors, in contrast to an event, which happens.

use super::date::{DATE, Date};
use super::reference::{REF, Ref};
use super::spec::{Order, Shared, Spec, Values, facet, field, own};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Phase {
    pub dyad: Ref,
    pub actors: [Ref; 2],
    #[schemars(extend("vocabulary" = "relation"))]
    pub relation: String,
    #[schemars(extend("since" = "2026-3", "enum" = [1, -1, null]))]
    pub sign: Option<i64>,
    #[schemars(extend("since" = "2026-3"))]
    pub called: Vec<Called>,
    pub by: Option<Ref>,
    pub toward: Vec<Ref>,
    pub date: Option<Date>,
    pub events: Vec<Ref>,
}

/// The author's own word for the relation.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Called {
    /// The word, as the text has it.
    pub term: String,
    /// The document.
    pub document: String,
    /// Where it stands.
    pub locator: String,
}

pub const SPEC: Spec = Spec {
    kind: "phase",
    plural: "phases",
    path: "/v1/phases",
    about: "A state of the relation between two actors.",
    fields: &[
        field("dyad", "The pair it is a phase of.").of(REF),
        field("actors", "The two sides of the pair.").of(REF),
        field("relation", "What sort of relation it is."),
        field(
            "sign",
            "1 where the relation is friendly, -1 where it is hostile, null where it is neither: \
                ours.",
        )
        .numbers(&["sign"]),
        field(
            "called",
            "The author's own words for it, and where they stand.",
        )
        .of(&["term", "document", "locator"]),
        field("by", "Whose doing it is; null where both sides share it.").of(REF),
        field("toward", "Toward whom, where it is one side's doing.").of(REF),
        field(
            "date",
            "When, as precisely as the text says; null when it does not.",
        )
        .of(DATE),
        field("events", "Events that belong to it.").of(REF),
    ],
    facets: &[
        facet(
            "dyad",
            Values::Of("dyad"),
            &["dyad.id"],
            "The pair it is a phase of.",
        ),
        facet(
            "relation",
            Values::Term("relation"),
            &["relation"],
            "What sort of relation it is.",
        ),
        facet(
            "sign",
            Values::Word(&["1", "-1"]),
            &["sign"],
            "1 for friendly, -1 for hostile.",
        ),
        facet(
            "called",
            Values::Text,
            &["called[].term"],
            "The author's own word for it: `axis`.",
        ),
        facet(
            "actor",
            Values::Actor,
            &["actors[].id"],
            "One of the pair, by slug or identifier.",
        ),
        facet(
            "by",
            Values::Actor,
            &["by.id"],
            "Whose doing it is, where it is one side's.",
        ),
        facet(
            "toward",
            Values::Actor,
            &["toward[].id"],
            "Toward whom, where it is one side's doing.",
        ),
        facet(
            "event",
            Values::Of("event"),
            &["events[].id"],
            "An event that belongs to it.",
        ),
    ],
    shared: Shared::Dated,
    own: own::<Phase>(),
    order: Order::Citation,
    lasts: true,
    classes: &[],
    words: &["called[].term"],
};
