//! What is to be said, before it is dressed.

use super::base::Base;
use super::columns::{Codes, Column};
use crate::model::spec::Spec;
use crate::text::quotes::Mounted;
use serde::Serialize;
use serde_json::{Map, Value};

/// A list or one record in the interface's own dress, with what the reader needs to know about it.
#[derive(Debug)]
pub struct Answer {
    pub body: Body,
    pub meta: Meta,
    pub links: Links,
    /// The bare records: what would go around them is left to headers.
    pub bare: bool,
}

/// The records, already JSON: they were rendered once, at publish. `beside` is what else was asked for.
#[derive(Debug)]
pub enum Body {
    List { lines: Vec<String>, page: Page, beside: Links },
    One(String),
}

/// What every other format needs to know beside the records.
#[derive(Debug)]
pub struct RenderContext {
    pub specs: Vec<&'static Spec>,
    /// What is asked for, for people: `Events`, or a record's title.
    pub title: String,
    /// Where it is found: path and normal question.
    pub path: String,
    pub base: Base,
    /// What a row has.
    pub columns: Vec<Column>,
    /// Of the actors that the records in hand name.
    pub codes: Codes,
    pub meta: Meta,
    /// The texts at hand.
    pub mounted: Mounted,
    /// The text that one record is from.
    pub text: Option<Text>,
    /// The one record itself.
    pub record: Option<Value>,
    /// When whoever cites it looked.
    pub accessed: Option<String>,
}

/// A text that records are read from.
#[derive(Debug, Clone)]
pub struct Text {
    pub title: String,
    pub author: String,
}

/// Where this page stands in the whole.
#[derive(Debug, Serialize)]
pub struct Page {
    pub limit: usize,
    /// The cursor of the next page; null at the end.
    pub next: Option<String>,
    /// Nothing follows.
    pub complete: bool,
    /// How many records match in all.
    pub total: i64,
    /// False where counting stopped at `total`.
    pub total_exact: bool,
}

/// Which data these are, and how they were asked for.
#[derive(Debug, Clone, Serialize)]
pub struct Meta {
    /// Null unless the revision is a release's.
    pub release: Option<String>,
    pub revision: String,
    /// The question as it was understood.
    pub query: Map<String, Value>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hints: Vec<String>,
    pub licence: &'static str,
    pub citation: String,
    /// When the data were last changed (RFC 3339).
    #[serde(skip)]
    pub changed: String,
}

/// Relation to path, or name to value.
pub type Links = Map<String, Value>;
