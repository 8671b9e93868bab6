//! The only floor with SQL. A database file is never changed in place: `rebuild` makes a new one
//! beside it and renames it over; `open` serves whichever is there.
//!
//! To read in this order: `migrations`, `file`, `rebuild`, `publish` with `batch` and
//! `facets`, then `open`, `select` and `entries`; documents come and go by `bundles`, `load`, `whole` and `export`,
//! and `dataset` gives all of it as files; `releases` keeps what was published once, and `changes` compares.

mod batch;
mod bundles;
mod changes;
mod checks;
mod counts;
mod dataset;
mod entries;
mod export;
mod facets;
mod file;
mod freeze;
mod graph;
mod load;
mod migrations;
mod open;
mod plan;
#[cfg(test)]
mod plans;
mod proof;
mod publish;
mod read_model;
mod reader;
mod rebuild;
mod releases;
mod seal;
mod search;
mod select;
mod sql;
mod texts;
mod verify;
mod whole;
mod words;

pub use bundles::{Imported, Step, Told, import, remove};
pub use changes::{Comparison, Differs, compare};
pub use counts::{Counted, Counts, Group};
pub use dataset::{FILES, export_data};
pub use entries::{Found, Gone, Listing, Row};
pub use export::export;
pub use freeze::freeze;
pub use graph::{Edge, Graph, Met, Node};
pub use migrations::sources;
pub use open::{Snapshot, Store};
pub use plan::Understood;
pub use proof::{CueRow, PassageRow, Proof, TextRow};
pub use reader::Work;
pub use rebuild::{ensure, rebuild};
pub use releases::{Counts as ReleaseCounts, Release, releases, unpack};
pub use search::Highlight;
pub use texts::Texts;
pub use verify::{Checked, Match, Verdict};
