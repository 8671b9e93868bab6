//! A document as one JSON file: its schema, a streaming reader that never holds the whole file, and
//! a deterministic writer. `store` maps bundles to the database.
//!
//! To read in this order: `schema`, `check`, `read`, `write`.

mod check;
mod read;
mod schema;
mod write;

pub use check::{Checker, Of};
pub use read::{Batch, Head, Item, Reader};
pub use schema::{Problem, SCHEMA, SECTIONS, VERSION};
pub use write::Writer;
