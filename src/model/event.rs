//! Something that happens: an occurrence, in contrast to a phase, which lasts.

use super::date::{DATE, Date};
use super::reference::Ref;
use super::spec::{Order, Shared, Spec, Values, facet, field, own};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Event {
    #[schemars(extend("vocabulary" = "event-category"))]
    pub category: String,
    pub date: Option<Date>,
    pub actors: Vec<Participant>,
    pub dyads: Vec<EventDyad>,
}

/// An actor and what it does in the event.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub struct Participant {
    /// As what it takes part.
    #[schemars(extend("vocabulary" = "actor-role"))]
    pub role: String,
    /// In a conflict, who stands together: `a` or `b`. It does not say who began. Absent elsewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String", extend("since" = "2026-3", "enum" = ["a", "b"]))]
    pub side: Option<String>,
    /// Whether the actor begins or ends to exist in the event; absent where it does neither.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Lifetime", extend("since" = "2026-3"))]
    pub lifetime: Option<Lifetime>,
    #[serde(flatten)]
    pub actor: Ref,
}

/// What of an actor's lifetime an event is.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Lifetime {
    Begins,
    Ends,
}

/// A dyad, and whether its two actors are on one side.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub struct EventDyad {
    /// Whether the two stand `together` or are `opposed`; absent where the event has no sides.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String", extend("since" = "2026-3", "enum" = ["together", "opposed"]))]
    pub sides: Option<String>,
    #[serde(flatten)]
    pub dyad: Ref,
}

pub const SPEC: Spec = Spec {
    kind: "event",
    plural: "events",
    path: "/v1/events",
    about: "Something that happens, on the text's own timeline.",
    fields: &[
        field("category", "What sort of event it is."),
        field(
            "date",
            "When, as precisely as the text says; null when it does not.",
        )
        .of(DATE),
        field("actors", "Who takes part, and as what.")
            .of(&["role", "side", "lifetime", "kind", "id", "title", "href"]),
        field(
            "dyads",
            "The pairs whose relation it belongs to, and whether the two are on one side.",
        )
        .of(&["sides", "kind", "id", "title", "href"]),
    ],
    facets: &[
        facet(
            "category",
            Values::Term("event-category"),
            &["category"],
            "What sort of event it is.",
        ),
        facet(
            "actor",
            Values::Actor,
            &["actors[].id"],
            "An actor that takes part, by slug or identifier.",
        ),
        facet(
            "role",
            Values::Term("actor-role"),
            &["actors[].role"],
            "A role that some actor has in it.",
        ),
        facet(
            "dyad",
            Values::Of("dyad"),
            &["dyads[].id"],
            "A dyad it belongs to.",
        ),
        facet(
            "together",
            Values::Of("dyad"),
            &["dyads[sides=together].id"],
            "A dyad whose two actors are on one side in it.",
        ),
        facet(
            "opposed",
            Values::Of("dyad"),
            &["dyads[sides=opposed].id"],
            "A dyad whose two actors are on opposite sides in it.",
        ),
    ],
    shared: Shared::Dated,
    own: own::<Event>(),
    order: Order::Date,
    lasts: false,
    classes: &["schema:Event"],
    words: &[],
};
