//! One column of a table, and its cell for a record.

use super::codes::{Codes, SEPARATOR, code_of};
use serde_json::{Number, Value};
use std::borrow::Cow;
use std::collections::BTreeSet;

/// Replaces the separator inside a value.
const SEPARATOR_INSIDE: &str = "\u{A6}";

/// Links of a record, each with its basis.
const LINKS: &str = "related";

/// One column.
#[derive(Debug, Clone)]
pub struct Column {
    pub name: String,
    /// Its description, in one sentence.
    pub about: String,
    pub holds: Holds,
    pub(super) field: Cow<'static, str>,
    pub(super) read: Read,
}

/// The type of a column's values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    Text,
    /// Several texts, separated by `SEPARATOR`.
    Texts,
    Number,
    Flag,
}

/// Where in the field a column's value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Read {
    Itself,
    Member(&'static str),
    /// A member that is a list itself: the values of all items, each once.
    Each(&'static str),
    /// A member of the relative order that a text gives instead of a date.
    Relative(&'static str),
    /// A member of the record that it is ordered by.
    Anchor(&'static str),
    /// What gives a bound of the date.
    Source(&'static str),
    /// The year of a day.
    Year(&'static str),
    /// The id of a record.
    Id,
    /// The kind of a record, where ids of several kinds are together.
    Kind,
    /// What the link with this predicate to the same record rests on.
    Basis(&'static str),
    /// An identifier, `scheme:value`.
    Identifier,
    /// Its own code in this scheme.
    OwnCode(&'static str),
    /// The code of an actor in this scheme.
    Code(&'static str),
}

/// The value of one column in one row.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    Nothing,
    Text(String),
    Number(Number),
    Flag(bool),
}

impl Column {
    /// A column for rows that are flat already.
    #[must_use]
    pub fn plain(name: String, about: &str, holds: Holds) -> Self {
        Self {
            field: name.clone().into(),
            name,
            about: about.to_owned(),
            holds,
            read: Read::Itself,
        }
    }

    /// Its path in `fields=`.
    pub(super) fn path(&self) -> String {
        match self.read {
            Read::Member(member) | Read::Year(member) | Read::Each(member) => {
                format!("{}.{member}", self.field)
            }
            Read::Relative(_) | Read::Anchor(_) => format!("{}.relative", self.field),
            Read::Source(_) => format!("{}.bound_sources", self.field),
            // An id without its kind would name no record.
            Read::Id | Read::Kind => format!("{}.id", self.field),
            Read::Basis(_) => format!("{}.basis", self.field),
            _ => self.field.clone().into_owned(),
        }
    }

    /// Are its values addresses of ours?
    pub(super) fn is_address(&self) -> bool {
        self.name.rsplit(['.', '_']).next() == Some("href")
    }

    /// The field whose actors' codes it needs.
    #[must_use]
    pub fn borrows(&self) -> Option<&str> {
        matches!(self.read, Read::Code(_)).then_some(&*self.field)
    }

    /// The field that it needs beside its own, which only whole records have.
    #[must_use]
    pub fn needs(&self) -> Option<&'static str> {
        matches!(self.read, Read::Basis(_)).then_some(LINKS)
    }

    /// Its value for a record.
    #[must_use]
    pub fn cell(&self, record: &Value, codes: &Codes) -> Cell {
        let field = &record[&*self.field];
        if let Read::OwnCode(scheme) = self.read {
            return code_of(field, scheme).map_or(Cell::Nothing, Cell::Text);
        }
        match field {
            Value::Array(items) if self.holds == Holds::Texts => {
                let texts = items
                    .iter()
                    .flat_map(|item| match self.of(item, record, codes) {
                        Value::Array(inner) if matches!(self.read, Read::Each(_)) => inner,
                        value => vec![value],
                    });
                let mut seen = BTreeSet::new();
                let mut texts: Vec<String> = texts
                    .map(|value| text(&value).replace(SEPARATOR, SEPARATOR_INSIDE))
                    .collect();
                if matches!(self.read, Read::Each(_)) {
                    texts.retain(|text| seen.insert(text.clone()));
                }
                let says = texts.iter().any(|text| !text.is_empty());
                if says {
                    Cell::Text(texts.join(SEPARATOR))
                } else {
                    Cell::Nothing
                }
            }
            value => match self.of(value, record, codes) {
                Value::Number(number) => Cell::Number(number),
                Value::Bool(flag) => Cell::Flag(flag),
                value => Some(text(&value))
                    .filter(|text| !text.is_empty())
                    .map_or(Cell::Nothing, Cell::Text),
            },
        }
    }

    fn of(&self, value: &Value, record: &Value, codes: &Codes) -> Value {
        match self.read {
            Read::Itself | Read::OwnCode(_) => value.clone(),
            Read::Member(member) | Read::Each(member) => value[member].clone(),
            Read::Relative(member) => value["relative"][member].clone(),
            Read::Anchor(member) => value["relative"]["anchor"][member].clone(),
            Read::Source(end) => value["bound_sources"][end].clone(),
            Read::Year(member) => {
                let year = value[member]
                    .as_str()
                    .and_then(|day| day.get(..4)?.parse::<i64>().ok());
                year.map_or(Value::Null, Value::from)
            }
            Read::Id => value["id"].clone(),
            Read::Kind => value["kind"].clone(),
            Read::Basis(predicate) => {
                let mut links = record[LINKS].as_array().into_iter().flatten();
                let is_it = |link: &&Value| {
                    link["predicate"] == predicate
                        && link["kind"] == value["kind"]
                        && link["id"] == value["id"]
                };
                links
                    .find(is_it)
                    .map_or(Value::Null, |link| link["basis"].clone())
            }
            Read::Identifier => {
                format!("{}:{}", text(&value["scheme"]), text(&value["value"])).into()
            }
            Read::Code(scheme) => {
                let lent = value["id"]
                    .as_str()
                    .and_then(|id| codes.get(id)?.get(scheme));
                lent.map_or(Value::Null, |code| code.as_str().into())
            }
        }
    }
}

/// The field that a path begins with.
pub(super) fn root(path: &str) -> &str {
    path.split(['.', '[', '?']).next().unwrap_or(path)
}

/// A value as plain text: of an object its best name, of a list its items.
pub(super) fn text(value: &Value) -> String {
    const NAMES: [&str; 5] = ["display", "label", "name", "title", "id"];
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(" "),
        Value::Object(members) => NAMES
            .iter()
            .find_map(|name| members.get(*name))
            .map(text)
            .unwrap_or_default(),
    }
}
