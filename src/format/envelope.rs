//! An answer before it is serialized.

use super::codes::{Codes, SEPARATOR};
use super::column::{Cell, Column};
use super::iri::Base;
use crate::error::Suggestion;
use crate::model::reference::Kind;
use crate::model::spec::Spec;
use crate::text::quotes::Mounted;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Serialize;
use serde_json::{Map, Value};
use std::borrow::Cow;

/// A list or one record for the JSON envelope, with its metadata.
#[derive(Debug)]
pub struct Answer {
    pub body: Body,
    pub meta: Meta,
    pub links: Links,
    /// Without the envelope; links go to the headers.
    pub bare: bool,
}

/// The records, serialized as JSON once at publish. `beside` holds what else was requested.
#[derive(Debug)]
pub enum Body {
    List {
        lines: Vec<String>,
        page: Page,
        beside: Links,
    },
    One(String),
}

/// What every other format needs beside the records.
#[derive(Debug)]
pub struct RenderContext {
    pub specs: Vec<&'static Spec>,
    /// The title for people: `Events`, or a record's title.
    pub title: String,
    /// Its URL: path and normalized query.
    pub path: String,
    pub base: Base,
    /// The columns of a row.
    pub columns: Vec<Column>,
    /// Codes of the actors that these records name.
    pub codes: Codes,
    pub meta: Meta,
    /// The texts that are loaded.
    pub mounted: Mounted,
    /// The documents of these records, for references.
    pub documents: Vec<Value>,
    /// The one record itself.
    pub record: Option<Value>,
    /// The date of access for a citation.
    pub accessed: Option<String>,
    /// Where errors in the data are reported, if the operator says.
    pub contact: Option<String>,
}

impl RenderContext {
    /// A cell as it leaves: a table has no syntax that tells an address from text, but its columns
    /// do.
    pub(super) fn cell(&self, column: &Column, record: &Value) -> Cell {
        match column.cell(record, &self.codes) {
            Cell::Text(text) if column.is_address() => {
                let whole = |path: &str| match path {
                    path if path.starts_with('/') => self.base.address(path),
                    path => path.to_owned(),
                };
                let all: Vec<String> = text.split(SEPARATOR).map(whole).collect();
                Cell::Text(all.join(SEPARATOR))
            }
            cell => cell,
        }
    }
}

/// The position of this page in the whole.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Page {
    /// How many records a page has.
    pub limit: usize,
    /// The cursor of the next page; null at the end.
    pub next: Option<String>,
    /// Is this the last page?
    pub complete: bool,
    /// How many records match in all.
    pub total: i64,
    /// False where counting stopped at `total`.
    pub total_exact: bool,
}

/// Which data these are, and the query.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Meta {
    /// Null unless the revision is a release's.
    pub release: Option<String>,
    /// A digest of everything published.
    pub revision: String,
    /// The query as it was understood.
    #[schemars(schema_with = "query")]
    pub query: Map<String, Value>,
    /// What a reader might not expect.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hints: Vec<String>,
    /// With `q`: searches that may be meant.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub suggestions: Vec<Suggestion>,
    /// With `date`: what the date cannot decide.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Undated")]
    pub undated: Option<Undated>,
    /// With a view by time: what it cannot place.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<LeftOut>,
    /// With documents beside the program's own: those that this answer is from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<DocumentCredit>,
    /// How many there are, where these are not all.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "usize")]
    pub documents_total: Option<usize>,
    /// Of these records: of SPDX, or an address; NOASSERTION where a document gives none.
    pub licence: Cow<'static, str>,
    /// How to cite these data.
    pub citation: String,
    /// When the data were last changed (RFC 3339).
    #[serde(skip)]
    pub changed: String,
}

/// A document, and whose records its records are.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DocumentCredit {
    pub id: String,
    pub title: String,
    pub author: String,
    /// Who read the records from it.
    pub coder: Option<String>,
    /// Of the records.
    pub licence: Option<String>,
    /// Where the text is.
    pub url: Option<String>,
    pub published: Option<String>,
    /// Of the text (BCP 47).
    pub language: String,
    /// The release whose records they are.
    pub release: Option<String>,
}

/// Records that match the rest of a question and have no bound at all.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Undated {
    /// How many there are.
    pub count: i64,
    /// Whether the count is exact.
    pub exact: bool,
    /// Their list.
    pub href: String,
}

/// Records that a view by time leaves out.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct LeftOut {
    /// Of what kind.
    #[schemars(with = "Kind")]
    pub kind: &'static str,
    /// `undated`: no bound. `open`: an end is missing, and `date` gives none.
    #[schemars(extend("enum" = ["undated", "open"]))]
    pub why: &'static str,
    /// How many there are.
    pub count: i64,
    /// Whether the count is exact.
    pub exact: bool,
    /// Their list, if a filter finds them.
    pub href: Option<String>,
}

/// The schema of the query, which the contract makes from the Grammars.
fn query(_: &mut SchemaGenerator) -> Schema {
    json_schema!({"$ref": "#/components/schemas/Query"})
}

/// Relation to path, or name to value.
pub type Links = Map<String, Value>;
