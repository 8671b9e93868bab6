//! The renderers: one small file per format, one row of `ALL` each. A format knows no kind, no SQL, no HTTP and no
//! other format; shared parts are in `columns` (rows), `linked` (linked data), `cite` (citations) and `when` (days).
//! `choose` negotiates.

mod answer;
mod base;
mod choose;
mod cite;
mod columns;
mod linked;
mod text;
mod when;

mod atom;
mod bibtex;
mod calendar;
mod csl;
mod csv;
mod csvw;
mod cytoscape;
mod dot;
mod graphml;
pub mod json;
mod jsonld;
mod markdown;
mod ndjson;
pub mod package;
pub mod shape;
mod timeline;
mod turtle;
mod xlsx;

#[cfg(test)]
mod tests;

pub use answer::{Answer, Body, Links, Meta, Page, RenderContext, Text};
pub use base::Base;
pub use choose::{Refusal, choose, cut};
pub use columns::{CODES, Codes, Column, Holds, columns};
pub use linked::{context, dataset};
pub use text::html;

use crate::model::spec::Spec;
use serde_json::Value;

/// Every format, in order of preference where the client has none.
pub static ALL: [&Format; 16] = [
    &json::FORMAT,
    &ndjson::FORMAT,
    &csv::FORMAT,
    &csvw::FORMAT,
    &xlsx::FORMAT,
    &markdown::FORMAT,
    &jsonld::FORMAT,
    &turtle::FORMAT,
    &calendar::FORMAT,
    &atom::FORMAT,
    &timeline::FORMAT,
    &graphml::FORMAT,
    &cytoscape::FORMAT,
    &dot::FORMAT,
    &bibtex::FORMAT,
    &csl::FORMAT,
];

/// One output format.
#[derive(Debug)]
pub struct Format {
    /// The value of `format=`, and the suffix of a path.
    pub name: &'static str,
    /// The `Content-Type`.
    pub media: &'static str,
    /// One sentence for people.
    pub about: &'static str,
    /// Is it downloaded as a file rather than viewed?
    pub download: bool,
    pub shows: Shows,
    /// Can it serialize this resource?
    pub fits: fn(&Resource) -> bool,
    pub renderer: Renderer,
}

/// Which parts of a record a format shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shows {
    /// A fixed shape: no field can be left out.
    Itself,
    /// Any fields.
    Fields,
    /// Any fields, as columns.
    Columns,
}

/// How a format is rendered.
#[derive(Debug, Clone, Copy)]
pub enum Renderer {
    /// The JSON envelope, in pages.
    Envelope,
    /// Streamed, however many records: a head, then each record.
    Stream { head: fn(&RenderContext) -> Vec<u8>, record: fn(&RenderContext, &Value) -> Vec<u8> },
    /// All records at once, so their number is bounded; with details, or as lists show them.
    Whole { make: fn(&RenderContext, &[Value]) -> Outcome, details: bool },
    /// Nodes and edges.
    Graph(fn(&RenderContext, &Value) -> Outcome),
    /// The request itself, not its records.
    About(fn(&RenderContext) -> Outcome),
}

/// The bytes, or the error.
pub type Outcome = Result<Vec<u8>, Box<dyn std::error::Error + Send + Sync>>;

/// What a resource offers to a format.
#[derive(Debug, Clone)]
pub struct Resource {
    pub shape: Shape,
    pub specs: Vec<&'static Spec>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    List,
    One,
    /// Counts by group.
    Groups,
    Graph,
    /// The data as a whole.
    Dataset,
    /// A quote or record, checked against the texts.
    Check,
    /// Changes between releases.
    Releases,
}

impl Format {
    /// Without parameters.
    #[must_use]
    pub fn media_type(&self) -> &'static str {
        self.media.split(';').next().unwrap_or(self.media)
    }

    /// Is it a bibliographic reference to the resource?
    #[must_use]
    pub fn cites(&self) -> bool {
        matches!(self.renderer, Renderer::About(_)) && self.shows == Shows::Itself
    }
}

impl Resource {
    /// The available formats.
    pub fn formats(&self) -> impl Iterator<Item = &'static Format> + '_ {
        ALL.into_iter().filter(|format| (format.fits)(self))
    }

    /// Lists and records.
    #[must_use]
    pub fn has_records(&self) -> bool {
        matches!(self.shape, Shape::List | Shape::One)
    }

    /// Records of one kind that can have a date.
    #[must_use]
    pub fn is_dated(&self) -> bool {
        self.has_records() && matches!(self.specs[..], [spec] if spec.field("date").is_some())
    }
}
