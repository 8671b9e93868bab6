//! CSV (RFC 4180): a header, then one row per record. A cell that a spreadsheet would take for a
//! formula gets a leading apostrophe.

use super::column::Cell;
use super::{Format, RenderContext, Renderer, Shape, Shows};
use csv::Writer;
use serde_json::Value;

pub(super) static FORMAT: Format = Format {
    name: "csv",
    media: "text/csv; charset=utf-8; header=present",
    about: "A row a record, the whole result, streamed; several values of a cell are parted by \
        `|`.",
    download: true,
    shows: Shows::Columns,
    fits: |resource| resource.has_rows() || resource.shape == Shape::Groups,
    renderer: Renderer::Stream { head, record },
};

pub(super) fn head(context: &RenderContext) -> Vec<u8> {
    row(context.columns.iter().map(|column| column.name.clone()))
}

pub(super) fn record(context: &RenderContext, record: &Value) -> Vec<u8> {
    row(context
        .columns
        .iter()
        .map(|column| match context.cell(column, record) {
            Cell::Nothing => String::new(),
            Cell::Text(text) => guarded(text),
            Cell::Number(number) => number.to_string(),
            Cell::Flag(flag) => flag.to_string(),
        }))
}

fn row(cells: impl Iterator<Item = String>) -> Vec<u8> {
    let mut writer = Writer::from_writer(Vec::new());
    // Writing to memory cannot fail.
    let _ = writer.write_record(cells);
    writer.into_inner().unwrap_or_default()
}

/// Escapes text that looks like a formula (CSV injection).
fn guarded(text: String) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text
    }
}
