//! Tables of parts: a row for each citation, link or identifier, read off the published records.
//! They have lists as kinds do, and no pages of their own: each row leads to its record.

use super::spec::Spec;
use serde_json::{Map, Value};

/// A table of parts.
#[derive(Debug)]
pub struct Table {
    /// Fields, filters and path, as a kind has them.
    pub spec: Spec,
    /// The rows of a record, each with the columns that the record knows.
    pub rows: fn(&Parts<'_>) -> Vec<Value>,
    /// The columns that are unique together.
    pub key: &'static [&'static str],
    /// The tables of the data package that its columns refer to: here, table, there.
    pub links: &'static [Link],
}

/// Columns, the table that they refer to, and its columns.
pub type Link = (
    &'static [&'static str],
    &'static str,
    &'static [&'static str],
);

/// A record, with all its citations and links, of which its body may show some.
#[derive(Debug)]
pub struct Parts<'a> {
    pub body: &'a Value,
    pub citations: &'a [Value],
    pub related: &'a [Value],
}

impl Parts<'_> {
    /// The record as other records refer to it.
    #[must_use]
    pub fn reference(&self) -> Value {
        reference(self.body)
    }
}

/// What a reference to a record has.
#[must_use]
pub fn reference(record: &Value) -> Value {
    Value::Object(some(record, super::reference::REF))
}

/// These members, as far as a record has them: those of a former release lack some.
#[must_use]
pub fn some(record: &Value, names: &[&str]) -> Map<String, Value> {
    let known = names.iter().filter_map(|name| {
        let value = record.get(name)?;
        Some(((*name).to_owned(), value.clone()))
    });
    known.collect()
}

/// A row with its members in the order of the table's fields.
#[must_use]
pub fn in_order(spec: &Spec, mut row: Map<String, Value>) -> Value {
    let names = spec.fields.iter().map(|field| field.name);
    let members = names.filter_map(|name| Some((name.to_owned(), row.remove(name)?)));
    Value::Object(members.collect())
}

/// A member as text.
#[must_use]
pub fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_default()
}
