//! The renderers: one small file per format, one row of `ALL` each. A format knows no kind, no SQL,
//! no HTTP and no other format; shared parts are in `columns` (records as rows, whose cells are in
//! `column` and `codes`), `rows` (computed ones), `rdf` (linked data), `cite` (references) and
//! `days` (dates). HTML has a folder, `page`, and so has the picture
//! of a view, `card`. `negotiate` chooses one for a request.

mod card;
mod cite;
mod codes;
mod column;
mod columns;
mod days;
mod envelope;
mod iri;
mod negotiate;
mod page;
mod rdf;
mod renderer;
mod report;
mod rows;
mod text;

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
mod ris;
pub mod select_fields;
mod timeline;
mod turtle;
mod xlsx;

#[cfg(test)]
mod tests;

pub use card::{Card, SIZE as CARD_SIZE, Sentence as CardSentence, Span as CardSpan, Words};
pub use codes::{CODES, Codes, codes};
pub use column::{Column, Holds};
pub use columns::columns;
pub use envelope::{
    Answer, Body, DocumentCredit, LeftOut, Links, Meta, Page, RenderContext, Undated,
};
pub use iri::Base;
pub use negotiate::{Refusal, choose, cut, formats_of, wants_page};
pub use page::{Around, Listed, Neighbour, Other, problem_page};
pub use rdf::{context, dataset};
pub use renderer::{Format, Rendered, Renderer, Resource, Shape, Shows};
pub use report::Report;
pub use rows::columns_of;
pub use text::html;

/// Every format, in order of preference where the client has none.
pub static ALL: [&Format; 18] = [
    &json::FORMAT,
    &ndjson::FORMAT,
    &csv::FORMAT,
    &csvw::FORMAT,
    &xlsx::FORMAT,
    &markdown::FORMAT,
    &page::FORMAT,
    &jsonld::FORMAT,
    &turtle::FORMAT,
    &calendar::FORMAT,
    &atom::FORMAT,
    &timeline::FORMAT,
    &graphml::FORMAT,
    &cytoscape::FORMAT,
    &dot::FORMAT,
    &bibtex::FORMAT,
    &ris::FORMAT,
    &csl::FORMAT,
];
