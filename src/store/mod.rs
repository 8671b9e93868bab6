//! The only layer with SQL. A database file is never changed in place: `file` builds a new one
//! beside it and renames it over; a `Store` serves the current one as a `Snapshot`.
//!
//! Modules, in reading order: `file` (builds a file), `publish` (truth tables to read model),
//! `read` (queries to it), `exchange` (documents in and out), `release` (frozen versions of the
//! data).

mod credits;
mod exchange;
mod file;
mod passages;
mod progress;
mod publish;
mod read;
mod release;
mod snapshot;
#[expect(
    clippy::module_inception,
    reason = "the store, in the layer of that name"
)]
mod store;
mod texts;

pub use credits::documents_in;
pub use exchange::ensure::{ensure, ensure_exists, is_there};
pub use exchange::export::export;
pub use exchange::freeze::{check_release, freeze};
pub use exchange::import::{Imported, build_anew, import, remove, terms};
pub use exchange::outward::{LinkChanges, OutwardLink};
pub use exchange::package::{FILES, Package, export_data};
pub use file::migrations::sources;
pub use file::pool::Work;
pub use passages::PassageRow;
pub use progress::{OnProgress, Step};
pub use publish::rebuild::rebuild;
pub use read::audit::{Proof, TextRow};
pub use read::checked_record::{CheckedCitation, CheckedRecord};
pub use read::codings::{Coding, Codings, PROPERTIES_MAX};
pub use read::graph::{Edge, Graph, Graphs, Meeting, Node};
pub use read::highlights::{Highlight, Highlights};
pub use read::known_words::KnownWords;
pub use read::list::{Found, Gone, Listing, Records, Row};
pub use read::names::{Meant, Names};
pub use read::plan::Planner;
pub use read::quotes::{Checked, Match, Quotes, Verdict};
pub use read::searches::{OtherSearch, Searches};
pub use read::stats::{Counted, Counts, Group, Statistics};
pub use read::timeline::{TimelinePage, Timelines, UndatedOfKind};
pub use read::understood::Understood;
pub use release::diff::{Comparison, Concern, Differs, FieldDiffers, compare};
pub use release::index::{Differences, Release, releases};
pub use release::unpack::unpack;
pub use snapshot::Snapshot;
pub use store::Store;
pub use texts::Texts;
