//! Queries to a published file. `searches` settles what a search means, `plan` plans a query (with
//! `understood`), `select` composes its SQL (with `order` and `sql`); the result is a page (`list`,
//! `timeline`), counts (`stats`), `codings` of others, a graph, highlights, or a verdict on a
//! quotation (`quotes`, with `checked_record` and `known_words`). `audit` reads what
//! `tightrope verify` checks, by `coding_rules`.

pub(in crate::store) mod audit;
pub(in crate::store) mod checked_record;
pub(in crate::store) mod coding_rules;
pub(in crate::store) mod codings;
#[cfg(test)]
mod explain_tests;
pub(in crate::store) mod graph;
pub(in crate::store) mod highlights;
pub(in crate::store) mod known_words;
pub(in crate::store) mod list;
pub(in crate::store) mod names;
pub(in crate::store) mod order;
pub(in crate::store) mod plan;
pub(in crate::store) mod quotes;
pub(in crate::store) mod searches;
pub(in crate::store) mod select;
pub(in crate::store) mod sql;
pub(in crate::store) mod stats;
pub(in crate::store) mod timeline;
pub(in crate::store) mod totals;
pub(in crate::store) mod understood;
