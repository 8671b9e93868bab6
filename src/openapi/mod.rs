//! The OpenAPI description: what follows from Specs, Grammars, formats and vocabularies, merged
//! with a hand-written base of prose, schemas and example requests (`openapi/base.yaml`).
//! `tightrope openapi` writes it.
//!
//! Read in this order: `lists`, `parameters`, `operations`, `document`, `yaml`.

mod document;
mod lists;
mod operations;
mod parameters;
mod yaml;

pub use document::{document, examples, fill};
pub use lists::Lists;
pub use yaml::to_yaml;
