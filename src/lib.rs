//! Tightrope serves the analysis in a geopolitical essay as structured, citable data.
//!
//! # Layout
//! Floors, and arrows that only point down; `tests/house.rs` holds them.
//!
//! | floor | module | what it is for |
//! |---|---|---|
//! | 4 | [`command`] | what the program can be told to do |
//! | 3 | [`web`] | HTTP and nothing else |
//! | 2 | [`store`] | the only floor with SQL: files, truth, publish, questions |
//! | 1 | [`query`], [`mod@format`], [`bundle`] | the question; the dress of the answer; a document as a file |
//! | 0 | [`model`], [`text`], [`config`], [`error`] | kinds as data; what can be done with a text; settings; what can fail |

pub mod bundle;
pub mod command;
pub mod config;
pub mod error;
pub mod format;
pub mod model;
pub mod query;
pub mod store;
pub mod text;
pub mod web;
