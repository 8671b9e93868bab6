//! A Frictionless data package: the descriptor of its tables, with keys and foreign keys, and their
//! rows as CSV.

use super::codes::Codes;
use super::column::{Column, Holds};
use super::{Base, Meta, RenderContext, csv};
use crate::model::about::{ABOUT, CREATOR, KEYWORDS, LICENCE, LICENCE_URL, NAME};
use crate::model::table::Link;
use crate::text::quotes::Mounted;
use serde_json::{Map, Value, json};

/// One table of the package.
#[derive(Debug)]
pub struct Table {
    pub name: &'static str,
    pub about: &'static str,
    pub columns: Vec<Column>,
    pub key: &'static [&'static str],
    pub links: &'static [Link],
}

impl Table {
    /// The context to render its rows, with the codes of all actors.
    #[must_use]
    pub fn frame(&self, meta: &Meta, base: &Base, codes: Codes) -> RenderContext {
        RenderContext {
            specs: Vec::new(),
            title: self.name.to_owned(),
            path: String::new(),
            base: base.clone(),
            columns: self.columns.clone(),
            codes,
            meta: meta.clone(),
            mounted: Mounted::default(),
            documents: Vec::new(),
            record: None,
            accessed: None,
            contact: None,
        }
    }
}

/// The first line of a table.
#[must_use]
pub fn head(context: &RenderContext) -> Vec<u8> {
    csv::head(context)
}

/// One row.
#[must_use]
pub fn row(context: &RenderContext, record: &Value) -> Vec<u8> {
    csv::record(context, record)
}

/// `datapackage.json`.
#[must_use]
pub fn descriptor<'a>(meta: &Meta, tables: impl Iterator<Item = &'a Table>) -> Value {
    json!({
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": NAME.to_lowercase(),
        "title": NAME,
        "description": format!("{ABOUT} {}.", meta.citation),
        "version": meta.revision,
        "licenses": [{"name": LICENCE, "path": LICENCE_URL}],
        "contributors": [{"title": CREATOR, "roles": ["creator"]}],
        "keywords": KEYWORDS,
        "resources": tables.map(resource).collect::<Vec<_>>(),
    })
}

fn resource(table: &Table) -> Value {
    let links = table.links.iter().map(|(fields, resource, there)| {
        json!({"fields": fields, "reference": {"resource": resource,
            "fields": there}})
    });
    json!({
        "name": table.name,
        "description": table.about,
        "path": format!("{}.csv", table.name),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {
            "fields": table.columns.iter().map(field).collect::<Vec<_>>(),
            "missingValues": [""],
            "primaryKey": table.key,
            "foreignKeys": links.collect::<Vec<_>>(),
        },
    })
}

fn field(column: &Column) -> Value {
    let mut field = Map::new();
    let sort = match column.holds {
        Holds::Text | Holds::Texts => "string",
        Holds::Number => "number",
        Holds::Flag => "boolean",
    };
    field.insert("name".to_owned(), json!(column.name));
    field.insert("type".to_owned(), json!(sort));
    field.insert("description".to_owned(), json!(column.about));
    field.into()
}
