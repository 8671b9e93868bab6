//! What is to be said, before it is dressed.

use serde::Serialize;
use serde_json::{Map, Value};

/// A list or one record, with what the reader needs to know about it.
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
#[derive(Debug, Serialize)]
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
}

/// Relation to path, or name to value.
pub type Links = Map<String, Value>;
