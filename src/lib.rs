//! Tightrope serves the analysis in a geopolitical essay as structured, citable data.
//!
//! # Layout
//! Layers whose dependencies only point down; `tests/house.rs` enforces this.
//!
//! | layer | module | purpose |
//! |---|---|---|
//! | 4 | [`command`] | the commands of the program |
//! | 3 | [`web`] | HTTP and nothing else |
//! | 2 | [`store`] | the only layer with SQL: files, source of truth, publishing, queries |
//! | 1 | [`query`], [`mod@format`], [`bundle`] | the query; the output formats; a document as a file |
//! | 0 | [`model`], [`text`], [`config`], [`error`], [`limits`], [`logging`] | kinds as data; text operations; settings; errors; limits on load; logs |

pub mod bundle;
pub mod command;
pub mod config;
pub mod error;
pub mod format;
pub mod limits;
pub mod logging;
pub mod model;
pub mod query;
pub mod store;
pub mod text;
pub mod web;
