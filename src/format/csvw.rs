//! CSV on the Web: metadata for the columns of the CSV beside it (W3C, Metadata Vocabulary for
//! Tabular Data).

use super::codes::SEPARATOR;
use super::column::{Column, Holds};
use super::{Format, RenderContext, Rendered, Renderer, Shows};
use crate::model::about;
use serde_json::{Value, json};

pub(super) static FORMAT: Format = Format {
    name: "csv-metadata.json",
    media: "application/csvm+json",
    about: "The columns of the CSV, each with what it holds (CSV on the Web).",
    download: false,
    shows: Shows::Columns,
    fits: super::Resource::has_rows,
    renderer: Renderer::About(make),
};

fn make(context: &RenderContext) -> Rendered {
    let (path, query) = context.path.split_once('?').unwrap_or((&context.path, ""));
    let mark = if query.is_empty() { "" } else { "?" };
    let table = json!({
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
        // Relative to this description, which is beside the table.
        "url": format!("{}.csv{mark}{query}", path.rsplit('/').next().unwrap_or(path)),
        "dc:title": context.title,
        "dc:license": if context.meta.licence == about::LICENCE {
            json!({"@id": about::LICENCE_URL})
        } else {
            json!(context.meta.licence)
        },
        "dc:source": context.meta.citation,
        "dc:identifier": context.meta.revision,
        "dialect": {"header": true, "encoding": "utf-8", "doubleQuote": true},
        "tableSchema": {"columns": context.columns.iter().map(column).collect::<Vec<_>>()},
    });
    Ok(format!("{table:#}\n").into_bytes())
}

fn column(column: &Column) -> Value {
    let mut description =
        json!({"name": column.name, "titles": column.name, "dc:description": column.about});
    description["datatype"] = match column.holds {
        Holds::Text | Holds::Texts => "string".into(),
        Holds::Number => "number".into(),
        Holds::Flag => "boolean".into(),
    };
    if column.holds == Holds::Texts {
        description["separator"] = SEPARATOR.into();
    }
    description
}
