//! The OpenAPI description: what follows from Specs, structs, Grammars, formats and vocabularies,
//! merged with a hand-written base of prose and example requests (`openapi/base.yaml`).
//! `tightrope openapi` writes it.
//!
//! Read in this order: `lists`, `schemas`, `values`, `parameters`, `operations`, `document`,
//! `yaml`.

mod document;
mod lists;
mod operations;
mod parameters;
mod schemas;
mod values;
mod yaml;

pub use document::{document, examples, fill};
pub use lists::Lists;
pub use yaml::to_yaml;

use crate::text::capital;
use serde_json::{Value, json};

/// A reference to a schema.
fn reference(schema: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{schema}")})
}

/// `event-category` as `EventCategory`.
fn camel(words: &str) -> String {
    words.split(['-', '_']).map(capital).collect()
}

/// The schema of a vocabulary's terms.
fn term(scheme: &str) -> String {
    match scheme {
        "identifier" => "IdentifierScheme".to_owned(),
        scheme => camel(scheme),
    }
}
