//! The data model: one file per kind of record, each a struct and a `Spec`, and the values they
//! share. Pure data: no SQL, no HTTP.
//!
//! To read in this order: `spec`, `reference`, `provenance`, `record`, `date`, then any kind.
//! `table` describes tables of parts of records, which have lists as kinds do.

pub mod spec;

pub mod about;
pub mod bounds;
pub mod coverage;
pub mod date;
pub mod dyad_year;
pub mod edtf;
pub mod locator;
pub mod naming;
pub mod provenance;
pub mod record;
pub mod reference;
pub mod table;
pub mod thesaurus;
pub mod timeline_entry;

pub mod actor;
pub mod annotation;
pub mod caveat;
pub mod citation_table;
pub mod claim;
pub mod document;
pub mod dyad;
pub mod edge_table;
pub mod event;
pub mod finding;
pub mod identifier_table;
pub mod passage;
pub mod phase;
pub mod risk;
pub mod strategy;
pub mod vocabulary;

use spec::Spec;
use table::Table;

/// The registry of kinds. A kind's position here determines its range of `ord`.
pub const ALL: [&Spec; 12] = [
    &document::SPEC,
    &passage::SPEC,
    &actor::SPEC,
    &event::SPEC,
    &dyad::SPEC,
    &phase::SPEC,
    &risk::SPEC,
    &strategy::SPEC,
    &claim::SPEC,
    &caveat::SPEC,
    &annotation::SPEC,
    &vocabulary::SPEC,
];

/// The kind whose records documents share.
pub static SHARED: &Spec = &actor::SPEC;

/// The registry of tables of parts; their positions follow those of the kinds.
pub static TABLES: [&Table; 3] = [
    &citation_table::TABLE,
    &edge_table::TABLE,
    &identifier_table::TABLE,
];

/// Whatever has a list: every kind, then every table of parts.
pub fn lists() -> impl Iterator<Item = &'static Spec> {
    ALL.into_iter().chain(TABLES.map(|table| &table.spec))
}

/// Is this the description of a table of parts?
#[must_use]
pub fn is_table(spec: &Spec) -> bool {
    TABLES.iter().any(|table| table.spec.kind == spec.kind)
}

/// The kind of this name.
#[must_use]
pub fn kind(name: &str) -> Option<&'static Spec> {
    ALL.into_iter().find(|spec| spec.kind == name)
}

/// How many positions a kind has.
const ORD_RANGE: i64 = 1 << 42;

/// Where the positions of records end, and those of rows of tables begin.
pub const RECORDS_END: i64 = {
    let (mut end, mut n) = (ORD_RANGE, 0);
    while n < ALL.len() {
        end += ORD_RANGE;
        n += 1;
    }
    end
};

/// The positions of a list's records, by its place in the registry: start, and end (exclusive).
#[must_use]
pub fn positions(spec: &Spec) -> (i64, i64) {
    let place = (1..)
        .zip(lists())
        .find(|(_, one)| one.kind == spec.kind)
        .map_or(0, |(place, _)| place);
    (place * ORD_RANGE, (place + 1) * ORD_RANGE)
}
