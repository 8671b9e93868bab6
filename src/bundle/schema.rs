//! The format of a bundle: its version, schema and lists, and how a mistake in one is reported.

use crate::model::spec::Spec;
use crate::model::{actor, annotation, caveat, claim, dyad, event, passage, phase, risk, strategy};

/// The version of the format, which every bundle names.
pub const VERSION: u64 = 1;

/// The JSON Schema of a bundle: import validates each record against it, and users' own tools can
/// too.
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
        Self {
            pointer: pointer.into(),
            detail: detail.into(),
        }
    }
}
