//! What a format is: a row of data with the functions that render it, and the resources that it
//! fits.

use super::envelope::RenderContext;
use super::page::Around;
use crate::model::is_table;
use crate::model::spec::Spec;
use serde_json::Value;

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
    /// Pages for people, as many records on each as in JSON.
    Page(fn(&RenderContext, &Around<'_>, &[Value]) -> Rendered),
    /// Streamed, however many records: a head, then each record.
    Stream {
        head: fn(&RenderContext) -> Vec<u8>,
        record: fn(&RenderContext, &Value) -> Vec<u8>,
    },
    /// All records at once, so their number is bounded; with details, or as lists show them.
    Whole {
        make: fn(&RenderContext, &[Value]) -> Rendered,
        details: bool,
    },
    /// Nodes and edges.
    Graph(fn(&RenderContext, &Value) -> Rendered),
    /// The request itself, not its records.
    About(fn(&RenderContext) -> Rendered),
    /// References to records and their texts; without records, to the request.
    References(fn(&RenderContext, &[Value]) -> Rendered),
}

/// The bytes, or the error.
pub type Rendered = Result<Vec<u8>, Box<dyn std::error::Error + Send + Sync>>;

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
    /// Rows computed from records.
    Rows,
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

    /// Is it a page for people?
    #[must_use]
    pub fn is_page(&self) -> bool {
        matches!(self.renderer, Renderer::Page(_))
    }

    /// Is it a bibliographic reference to the resource?
    #[must_use]
    pub fn cites(&self) -> bool {
        matches!(self.renderer, Renderer::References(_))
    }
}

impl Resource {
    /// Lists and records.
    #[must_use]
    pub fn has_records(&self) -> bool {
        matches!(self.shape, Shape::List | Shape::One)
    }

    /// A table: a row a record, or rows computed from records.
    #[must_use]
    pub fn has_rows(&self) -> bool {
        self.has_records() || self.shape == Shape::Rows
    }

    /// A table of parts of records.
    #[must_use]
    pub fn is_table(&self) -> bool {
        self.shape == Shape::Rows && matches!(self.specs[..], [spec] if is_table(spec))
    }

    /// Anything but the data as a whole and what was checked.
    #[must_use]
    pub fn is_citable(&self) -> bool {
        !matches!(self.shape, Shape::Dataset | Shape::Check)
    }

    /// Records of one kind that can have a date.
    #[must_use]
    pub fn is_dated(&self) -> bool {
        self.has_records() && matches!(self.specs[..], [spec] if spec.field("date").is_some())
    }
}
