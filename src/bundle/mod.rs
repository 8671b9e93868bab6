//! A document as one JSON file: its schema, a streaming reader that never holds the whole file, and a
//! deterministic writer. `store` maps bundles to the database.
//!
//! To read in this order: this file, `check`, `read`, `write`.

mod check;
mod read;
mod write;

pub use check::{Checker, Of};
pub use read::{Batch, Head, Item, Reader};
pub use write::Writer;

use crate::model::spec::Spec;
use crate::model::{actor, annotation, caveat, claim, dyad, event, passage, phase, risk, strategy};

/// The version of the format, which every bundle names.
pub const VERSION: u64 = 1;

/// The JSON Schema of a bundle: import validates each record against it, and users' own tools can too.
pub const SCHEMA: &str = include_str!("../../docs/bundle.schema.json");

/// The lists of a bundle, in the order in which they are written: each is a kind's plural.
pub const SECTIONS: [&Spec; 10] = [
    &passage::SPEC,
    &actor::SPEC,
    &dyad::SPEC,
    &event::SPEC,
    &phase::SPEC,
    &risk::SPEC,
    &strategy::SPEC,
    &claim::SPEC,
    &annotation::SPEC,
    &caveat::SPEC,
];

/// One mistake in a bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// JSON pointer (RFC 6901) of what is wrong; empty for the file as a whole.
    pub pointer: String,
    /// What is wrong with it, in a few words.
    pub detail: String,
}

impl Problem {
    pub fn new(pointer: impl Into<String>, detail: impl Into<String>) -> Self {
        Self { pointer: pointer.into(), detail: detail.into() }
    }
}
