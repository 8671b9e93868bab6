//! A term of a vocabulary, as a type of its own for each vocabulary: the structs say by their types
//! which vocabulary a field is of, and the contract lists its terms.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// The member of a schema that names the vocabulary whose terms are its values.
pub const VOCABULARY: &str = "vocabulary";

macro_rules! terms {
    ($($name:ident = $scheme:literal,)*) => {$(
        #[doc = concat!("A term of /v1/vocabularies/", $scheme, ".")]
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({
                    "type": "string",
                    "description": concat!("A term of /v1/vocabularies/", $scheme, "."),
                    VOCABULARY: $scheme,
                })
            }
        }
    )*};
}

terms! {
    ActorRole = "actor-role",
    ActorType = "actor-type",
    AnnotationStatus = "annotation-status",
    Basis = "basis",
    CaveatType = "caveat-type",
    CitationRole = "citation-role",
    EventCategory = "event-category",
    IdentifierScheme = "identifier",
    Instrument = "instrument",
    Interest = "interest",
    Modality = "modality",
    Predicate = "predicate",
    Relation = "relation",
    RiskDomain = "risk-domain",
    StrategyStatus = "strategy-status",
}
