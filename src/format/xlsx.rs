//! Excel: a sheet of records, and one that describes them. Equal data give equal bytes.

use super::column::Cell;
use super::{Format, RenderContext, Rendered, Renderer, Shows};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format as Style, Workbook};
use serde_json::Value;

pub(super) static FORMAT: Format = Format {
    name: "xlsx",
    media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    about: "A row a record, and a sheet that says what the columns hold.",
    download: true,
    shows: Shows::Columns,
    fits: super::Resource::has_rows,
    renderer: Renderer::Whole {
        make,
        details: false,
    },
};

/// Longest text in an Excel cell.
const CELL_CHARS_MAX: usize = 32_767;
/// Columns narrower or wider than these are hard to read.
const WIDTHS: (usize, usize) = (10, 48);

fn make(context: &RenderContext, records: &[Value]) -> Rendered {
    let mut book = Workbook::new();
    let strong = Style::new().set_bold();
    let changed = ExcelDateTime::parse_from_str(context.meta.changed.trim_end_matches('Z'))?;
    book.set_properties(
        &DocProperties::new()
            .set_title(&context.title)
            .set_creation_datetime(&changed),
    );
    let sheet = book.add_worksheet().set_name("records")?;
    for (n, column) in (0_u16..).zip(&context.columns) {
        sheet.write_string_with_format(0, n, &column.name, &strong)?;
        let mut widest = column.name.len();
        for (row, record) in (1_u32..).zip(records) {
            match context.cell(column, record) {
                Cell::Nothing => {}
                Cell::Text(text) => {
                    widest = widest.max(text.chars().count());
                    sheet.write_string(
                        row,
                        n,
                        text.chars().take(CELL_CHARS_MAX).collect::<String>(),
                    )?;
                }
                Cell::Number(number) => {
                    sheet.write_number(row, n, number.as_f64().unwrap_or_default())?;
                }
                Cell::Flag(flag) => drop(sheet.write_boolean(row, n, flag)?),
            }
        }
        sheet.set_column_width(n, u16::try_from(widest.clamp(WIDTHS.0, WIDTHS.1))?)?;
    }
    sheet.set_freeze_panes(1, 1)?;
    if let (Ok(rows), Ok(columns @ 1..)) = (
        u32::try_from(records.len()),
        u16::try_from(context.columns.len()),
    ) {
        sheet.autofilter(0, 0, rows, columns - 1)?;
    }
    let about = book.add_worksheet().set_name("about")?;
    let facts = [
        ("title", context.title.as_str()),
        ("found at", &context.base.iri(&context.path)),
        ("revision", &context.meta.revision),
        ("licence", &context.meta.licence),
        ("cite as", &context.meta.citation),
    ];
    let columns = context
        .columns
        .iter()
        .map(|column| (column.name.as_str(), column.about.as_str()));
    let rows = facts
        .into_iter()
        .chain([("", ""), ("column", "what it holds")])
        .chain(columns);
    for (row, (name, value)) in (0_u32..).zip(rows) {
        about.write_string_with_format(row, 0, name, &strong)?;
        about.write_string(row, 1, value)?;
    }
    about.set_column_width(0, 24)?.set_column_width(1, 90)?;
    Ok(book.save_to_buffer()?)
}
