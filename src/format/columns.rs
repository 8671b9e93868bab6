//! A record as a row: the columns of a kind, derived from its Spec, and their cells. All tabular
//! formats share this; each serializes cells in its own way.

use crate::model::date::DATE;
use crate::model::provenance::CITATION;
use crate::model::spec::{Field, Spec, Values};
use serde_json::{Number, Value};
use std::borrow::Cow;
use std::collections::HashMap;

/// Separates the values of a cell with several.
pub(super) const SEPARATOR: &str = "|";
/// Replaces the separator inside a value.
const SEPARATOR_INSIDE: &str = "\u{A6}";

/// Codes of other data sets: the column's suffix, and the scheme of the identifier.
pub const CODES: [(&str, &str); 4] = [
    ("iso3", "iso3166-1-alpha-3"),
    ("cow", "cow"),
    ("gw", "gw"),
    ("wikidata", "wikidata"),
];

/// The codes of actors, by id and scheme, for records that refer to them.
pub type Codes = HashMap<String, HashMap<&'static str, String>>;

/// One column.
#[derive(Debug, Clone)]
pub struct Column {
    pub name: String,
    /// Its description, in one sentence.
    pub about: String,
    pub holds: Holds,
    field: Cow<'static, str>,
    read: Read,
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
enum Read {
    Itself,
    Member(&'static str),
    /// A member of the relative order that a text gives instead of a date.
    Relative(&'static str),
    /// What gives a bound of the date.
    Source(&'static str),
    /// The year of a day.
    Year(&'static str),
    /// `id`, or `kind:id`.
    Name(bool),
    /// An identifier, `scheme:value`.
    Identifier,
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
    fn path(&self) -> String {
        match self.read {
            Read::Member(member) | Read::Year(member) => format!("{}.{member}", self.field),
            Read::Relative(_) => format!("{}.relative", self.field),
            Read::Source(_) => format!("{}.bound_sources", self.field),
            Read::Name(_) => format!("{}.id", self.field),
            _ => self.field.clone().into_owned(),
        }
    }

    /// The field whose actors' codes it needs.
    #[must_use]
    pub fn borrows(&self) -> Option<&str> {
        matches!(self.read, Read::Code(_)).then_some(&*self.field)
    }

    /// Its value for a record.
    #[must_use]
    pub fn cell(&self, record: &Value, codes: &Codes) -> Cell {
        match &record[&*self.field] {
            Value::Array(items) if self.holds == Holds::Texts => {
                let texts: Vec<String> = items
                    .iter()
                    .map(|item| text(&self.of(item, codes)).replace(SEPARATOR, SEPARATOR_INSIDE))
                    .collect();
                let says = texts.iter().any(|text| !text.is_empty());
                if says {
                    Cell::Text(texts.join(SEPARATOR))
                } else {
                    Cell::Nothing
                }
            }
            value => match self.of(value, codes) {
                Value::Number(number) => Cell::Number(number),
                Value::Bool(flag) => Cell::Flag(flag),
                value => Some(text(&value))
                    .filter(|text| !text.is_empty())
                    .map_or(Cell::Nothing, Cell::Text),
            },
        }
    }

    fn of(&self, value: &Value, codes: &Codes) -> Value {
        match self.read {
            Read::Itself => value.clone(),
            Read::Member(member) => value[member].clone(),
            Read::Relative(member) if value["relative"][member].is_object() => {
                full_name(&value["relative"][member])
            }
            Read::Relative(member) => value["relative"][member].clone(),
            Read::Source(end) => value["bound_sources"][end].clone(),
            Read::Year(member) => {
                let year = value[member]
                    .as_str()
                    .and_then(|day| day.get(..4)?.parse::<i64>().ok());
                year.map_or(Value::Null, Value::from)
            }
            Read::Name(true) if value.is_object() => full_name(value),
            Read::Name(_) => value["id"].clone(),
            Read::Identifier => {
                format!("{}:{}", text(&value["scheme"]), text(&value["value"])).into()
            }
            // An actor has its own codes in a list; a reference gets them by scheme.
            Read::Code(scheme) if value["scheme"] == scheme => value["value"].clone(),
            Read::Code(scheme) => {
                let lent = value["id"]
                    .as_str()
                    .and_then(|id| codes.get(id)?.get(scheme));
                lent.map_or(Value::Null, |code| code.as_str().into())
            }
        }
    }
}

/// The columns of these kinds; for several kinds, only the first and last columns, which all
/// records share. `paths` are the fields that `fields=` and `include=` select; `quotes` adds the
/// passages themselves, if their text is loaded.
#[must_use]
pub fn columns(specs: &[&'static Spec], paths: &[&str], quotes: bool) -> Vec<Column> {
    let mut found: Vec<Column> = Vec::new();
    for spec in specs {
        let own =
            |field: &Field| specs.len() == 1 || !spec.fields.iter().any(|f| f.name == field.name);
        for field in spec.every_field().filter(|f| own(f)) {
            let named = |path: &&str| path.split('.').next() == Some(field.name);
            if paths.iter().any(named) && !found.iter().any(|column| column.field == field.name) {
                found.extend(of_field(spec, field));
            }
        }
    }
    found.retain(|column| quotes || column.read != Read::Member("quote"));
    let wanted = |column: &Column| {
        paths.contains(&&*column.field) || paths.contains(&column.path().as_str())
    };
    found.into_iter().filter(wanted).collect()
}

/// The columns of one field.
fn of_field(spec: &Spec, field: &'static Field) -> Vec<Column> {
    match field.members {
        [] => vec![itself(spec, field)],
        DATE => DATES
            .iter()
            .map(|(name, about, read)| date(field, name, about, *read))
            .collect(),
        // The passages of a part of the record.
        CITATION if field.name != "citations" => {
            let what = CITATIONS[0].2;
            let (name, read) = (field.name.to_owned(), Read::Member("locator"));
            vec![column(field, name, what, Holds::Texts, read)]
        }
        CITATION => {
            let column = |(name, member, what): &(&str, &'static str, &str)| {
                column(
                    field,
                    (*name).to_owned(),
                    what,
                    Holds::Texts,
                    Read::Member(member),
                )
            };
            CITATIONS.iter().map(column).collect()
        }
        members if members.contains(&"scheme") => identifiers(field),
        members => of_members(spec, field, members),
    }
}

/// A column of this field; what the field is, then what this column has of it.
fn column(field: &'static Field, name: String, what: &str, holds: Holds, read: Read) -> Column {
    let about = if what.is_empty() {
        field.about.to_owned()
    } else {
        format!("{} {what}", field.about)
    };
    Column {
        name,
        about,
        holds,
        field: field.name.into(),
        read,
    }
}

/// A plain value, or a list of them.
fn itself(spec: &Spec, field: &'static Field) -> Column {
    let flag = Values::Word(&["true", "false"]);
    let holds = match field.numbers {
        [_, ..] => Holds::Number,
        _ if spec
            .all_facets()
            .any(|f| f.name == field.name && f.values == flag) =>
        {
            Holds::Flag
        }
        _ if is_list(spec, field.name) => Holds::Texts,
        _ => Holds::Text,
    };
    column(field, field.name.to_owned(), "", holds, Read::Itself)
}

/// Codes of an actor: all of them, then a column for each scheme.
fn identifiers(field: &'static Field) -> Vec<Column> {
    let all = column(
        field,
        field.name.to_owned(),
        "As `scheme:value`.",
        Holds::Texts,
        Read::Identifier,
    );
    let code = |(ending, scheme): &(&str, &'static str)| {
        let what = format!("The code of scheme `{scheme}`.");
        column(
            field,
            format!("x_{ending}"),
            &what,
            Holds::Texts,
            Read::Code(scheme),
        )
    };
    std::iter::once(all).chain(CODES.iter().map(code)).collect()
}

/// Objects, or references to records: their ids, their other members, and the codes of actors.
fn of_members(spec: &Spec, field: &'static Field, members: &'static [&'static str]) -> Vec<Column> {
    let name = field.name;
    let has_ids = |at: &&str| root(at) == name && at.rsplit('.').next() == Some("id");
    let sort = spec.facets.iter().find(|f| f.at.iter().any(has_ids));
    let mut all = Vec::new();
    if members.contains(&"id") {
        let bare = !field.refers()
            || sort.is_some_and(|f| matches!(f.values, Values::Actor | Values::Of(_)));
        let what = if bare { "By id." } else { "As `kind:id`." };
        all.push(column(
            field,
            name.to_owned(),
            what,
            Holds::Texts,
            Read::Name(!bare),
        ));
    }
    // A reference's title and kind belong to the other record; nested objects have columns of their
    // own.
    let listed = |member: &&&str| {
        let other = field.refers() && matches!(**member, "title" | "kind");
        !other
            && !matches!(
                **member,
                "id" | "href" | "citations" | "source" | "annotation"
            )
    };
    let member = |member: &&'static str| {
        let holds = if field.numbers.contains(member) {
            Holds::Number
        } else {
            Holds::Texts
        };
        column(
            field,
            format!("{name}_{member}"),
            &format!("Its `{member}`."),
            holds,
            Read::Member(member),
        )
    };
    all.extend(members.iter().filter(listed).map(member));
    if sort.is_some_and(|f| f.values == Values::Actor) {
        let code = |(ending, scheme): &(&str, &'static str)| {
            let what = format!("Codes of scheme `{scheme}`, in the same order.");
            column(
                field,
                format!("x_{name}_{ending}"),
                &what,
                Holds::Texts,
                Read::Code(scheme),
            )
        };
        all.extend(CODES[..3].iter().map(code));
    }
    all
}

fn date(field: &'static Field, name: &str, about: &str, read: Read) -> Column {
    let holds = if matches!(read, Read::Year(_)) {
        Holds::Number
    } else {
        Holds::Text
    };
    Column {
        name: name.to_owned(),
        about: about.to_owned(),
        holds,
        field: field.name.into(),
        read,
    }
}

/// Name, member, and what it is.
const CITATIONS: [(&str, &str, &str); 7] = [
    ("locators", "locator", "Where: `s1.p2.3`."),
    ("citation_roles", "role", "What each is for."),
    (
        "citation_modalities",
        "modality",
        "How firmly the author says it there.",
    ),
    (
        "citation_degrees",
        "degree",
        "By what sort of word it is called possible there.",
    ),
    ("cues", "cue", "The words that show it."),
    (
        "attributed_to",
        "attributed_to",
        "Who says it, where that is not the author.",
    ),
    ("quotes", "quote", "The passages themselves."),
];

/// Name, what it is, and where it is read from.
const DATES: [(&str, &str, Read); 15] = [
    (
        "date_edtf",
        "When, in EDTF, as precise as the text and no more.",
        Read::Member("edtf"),
    ),
    (
        "date_display",
        "The same for people.",
        Read::Member("display"),
    ),
    (
        "date_precision",
        "How fine the date is.",
        Read::Member("precision"),
    ),
    (
        "year_from",
        "The first year it can have begun; empty where undated or open.",
        Read::Year("earliest"),
    ),
    (
        "year_to",
        "The last year it can have ended; empty where undated or open.",
        Read::Year("latest"),
    ),
    (
        "date_earliest",
        "First day on which it can have begun.",
        Read::Member("earliest"),
    ),
    (
        "date_latest",
        "Last day on which it can have ended.",
        Read::Member("latest"),
    ),
    (
        "sure_from",
        "Latest possible start: from here on it is certain.",
        Read::Member("sure_from"),
    ),
    (
        "sure_to",
        "Earliest possible end: up to here it is certain.",
        Read::Member("sure_to"),
    ),
    (
        "bounds_from",
        "What gives the first day: `stated` by the text, or derived: `anchored`, `lifetime`.",
        Read::Source("from"),
    ),
    (
        "bounds_to",
        "What gives the last day, as `bounds_from`.",
        Read::Source("to"),
    ),
    (
        "date_open_end",
        "Which end has no bound.",
        Read::Member("open_end"),
    ),
    (
        "date_cue",
        "The text's words, where it gives an order and no date.",
        Read::Relative("cue"),
    ),
    (
        "date_relation",
        "What order that is.",
        Read::Relative("relation"),
    ),
    (
        "date_anchor",
        "The record it is ordered by.",
        Read::Relative("anchor"),
    ),
];

/// Is this field a list of plain values? Its filter's path says so.
fn is_list(spec: &Spec, name: &str) -> bool {
    let item = format!("{name}[]");
    spec.all_facets()
        .any(|facet| facet.at.contains(&item.as_str()))
}

fn full_name(reference: &Value) -> Value {
    format!("{}:{}", text(&reference["kind"]), text(&reference["id"])).into()
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
