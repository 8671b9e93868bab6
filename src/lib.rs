//! Tightrope serves the analysis in a geopolitical essay as structured, citable data.
//!
//! # Layout
//! Layers whose dependencies only point down; `tests/house` enforces this.
//!
//! | layer | module | purpose |
//! |---|---|---|
//! | 4 | [`command`] | the commands of the program |
//! | 3 | [`web`] | HTTP and nothing else |
//! | 2 | [`store`] | the only layer with SQL: files, source of truth, publishing, queries |
//! | 1 | [`openapi`] | what the OpenAPI description has of the modules below |
//! | 1 | [`query`], [`mod@format`], [`bundle`] | query, output formats, documents as files |
//! | 0 | [`model`], [`text`] | kinds as data; text operations |
//! | 0 | [`config`], [`error`], [`limits`], [`logging`] | settings, errors, limits on load, logs |

pub mod bundle;
pub mod command;
pub mod config;
pub mod error;
pub mod format;
pub mod limits;
pub mod logging;
pub mod model;
pub mod openapi;
pub mod query;
pub mod store;
pub mod text;
pub mod web;
