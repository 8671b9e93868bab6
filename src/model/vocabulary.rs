//! A closed list of terms with definitions.

use super::reference::Href;
use super::spec::{Order, Shared, Spec, field, own};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Vocabulary {
    pub id: String,
    pub kind: String,
    pub title: String,
    pub summary: String,
    pub terms: Vec<Term>,
    pub href: Href,
}

/// A term of a vocabulary.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// As it stands in records.
    pub id: String,
    /// For people.
    pub label: String,
    /// What it means here.
    pub definition: String,
    /// Predicates only: the inverse.
    pub inverse: Option<String>,
    /// The nearest term of a published scheme.
    pub close_to: Option<String>,
    /// An earlier id of the term, which filters still understand.
    #[schemars(extend("since" = "2026-3"))]
    pub former: Option<String>,
    /// Modalities only: terms of one family can be compared.
    #[schemars(extend("since" = "2026-3"))]
    pub family: Option<String>,
    /// Modalities only: a listing order, higher is firmer.
    #[schemars(extend("since" = "2026-3"))]
    pub firmness: Option<i64>,
    /// Relations only: 1 friendly, -1 hostile; ours.
    #[schemars(extend("since" = "2026-3"))]
    pub sign: Option<i64>,
}

pub const SPEC: Spec = Spec {
    kind: "vocabulary",
    plural: "vocabularies",
    path: "/v1/vocabularies",
    about: "A closed list of terms with definitions.",
    fields: &[
        field("id", "The scheme's name."),
        field("kind", "Always `vocabulary`."),
        field("title", "A short name."),
        field("summary", "What it is for."),
        field(
            "terms",
            "Its terms, in reading order, each with label and definition.",
        )
        .of(&[
            "id",
            "label",
            "definition",
            "inverse",
            "close_to",
            "former",
            "family",
            "firmness",
            "sign",
        ]),
        field("href", "Where this vocabulary is found."),
    ],
    facets: &[],
    shared: Shared::Nothing,
    own: own::<Vocabulary>(),
    order: Order::Id,
    lasts: false,
    classes: &["skos:ConceptScheme", "schema:DefinedTermSet"],
    words: &["terms[].label", "terms[].definition"],
};
