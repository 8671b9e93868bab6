//! A document as one JSON file: its schema, a streaming reader that never holds the whole file, and
//! a deterministic writer. `store` maps bundles to the database.
//!
//! To read in this order: `input`, `records`, `schema`, `check`, `read`, `write`, `columns`,
//! `sheet`.

#[cfg(test)]
mod agree_tests;
mod check;
pub mod columns;
mod input;
mod read;
mod records;
mod schema;
pub mod sheet;
mod write;

pub use check::{Checker, Of};
pub use read::{Batch, Head, Item, Reader};
pub use schema::{Problem, SCHEMA, SECTIONS, Section, VERSION};
pub use write::Writer;
