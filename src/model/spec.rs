//! Describes a kind as data: its fields, filters and path. Every operation of the service reads
//! this table; none of them knows a kind by name.

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The description of a kind.
#[derive(Debug)]
pub struct Spec {
    /// As in `event`.
    pub kind: &'static str,
    /// As in `events`.
    pub plural: &'static str,
    /// The path of the list; a record is one segment below.
    pub path: &'static str,
    /// A description in one sentence.
    pub about: &'static str,
    /// In the order of the JSON keys.
    pub fields: &'static [Field],
    /// Filters of its own, in addition to the shared ones.
    pub facets: &'static [Facet],
    /// Which of the shared filters apply.
    pub shared: Shared,
    /// The fields of its own, as its struct has them.
    pub own: Own,
    /// What a list is ordered by.
    pub order: Order,
    /// Does it last, rather than happen? Then a timeline draws it behind events.
    pub lasts: bool,
    /// Its classes in published vocabularies, in addition to our own class: `schema:Event`.
    pub classes: &'static [&'static str],
    /// Searchable texts in addition to title, summary and note: paths as in `Facet::at`.
    pub words: &'static [&'static str],
}

/// The default order of a list. Ties are broken by id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Where the principal citation stands in the text.
    Citation,
    /// The first day it can have begun, undated last; then as `Citation`.
    Date,
    /// By id alone.
    Id,
}

/// Which shared facets a kind has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shared {
    /// None: the vocabularies.
    Nothing,
    /// None, not even ids: rows of a table of parts.
    Part,
    /// `document`, `section`, `passage` and predicates.
    Cited,
    /// The same and `modality`.
    Stated,
    /// The same and `decade`, `precision`.
    Dated,
    /// As `Cited`, and dated, without a modality of its own.
    Annotated,
}

/// A key of the record's JSON.
#[derive(Debug)]
pub struct Field {
    pub name: &'static str,
    /// A description in one sentence.
    pub about: &'static str,
    /// Only in the whole record, not in lists.
    pub detail: bool,
    /// The names of its members, where it is an object or a list of objects.
    pub members: &'static [&'static str],
    /// Which of its members are numbers; its own name where it is one itself.
    pub numbers: &'static [&'static str],
    /// The kind of the records that it refers to, where only this kind can be meant and no filter
    /// says so.
    pub kind: Option<&'static str>,
    /// The link that makes it refer to them.
    pub predicate: Option<&'static str>,
}

impl Field {
    /// The same, with members.
    #[must_use]
    pub const fn of(self, members: &'static [&'static str]) -> Self {
        Self { members, ..self }
    }

    /// The same, with numbers in it.
    #[must_use]
    pub const fn numbers(self, numbers: &'static [&'static str]) -> Self {
        Self { numbers, ..self }
    }

    /// The same, for records of one kind.
    #[must_use]
    pub const fn to(self, kind: &'static str) -> Self {
        Self {
            kind: Some(kind),
            ..self
        }
    }

    /// The same, for records that are linked by this predicate.
    #[must_use]
    pub const fn linked(self, predicate: &'static str) -> Self {
        Self {
            predicate: Some(predicate),
            ..self
        }
    }

    /// Does it refer to other records?
    #[must_use]
    pub fn refers(&self) -> bool {
        self.members.contains(&"kind") && self.members.contains(&"href")
    }
}

/// A filter: a query parameter, and the paths of its values in the record's JSON.
#[derive(Debug)]
pub struct Facet {
    pub name: &'static str,
    pub about: &'static str,
    pub values: Values,
    /// Has every record a value? Then nothing is stored of that.
    pub always: bool,
    /// Paths such as `actors[].id`, or a template at the end: `identifiers[].{scheme}:{value}`.
    /// `warns[]@actor` has the values that the records there have for the filter `actor`, and
    /// `warns[]@` these records themselves.
    pub at: &'static [&'static str],
}

/// What values a filter takes; this decides how a value is validated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Values {
    /// A term of this vocabulary.
    Term(&'static str),
    /// A term of this vocabulary, or another name.
    Named(&'static str),
    /// One of these words.
    Word(&'static [&'static str]),
    /// An actor, by slug or by any identifier.
    Actor,
    /// A locator: the cited passage, or one that contains it.
    Locator,
    /// The locator of a section.
    Section,
    /// A decade, `195X`, or `open`.
    Decade,
    /// A record, as `id` or `kind:id`.
    Record,
    /// A record of this kind, by id.
    Of(&'static str),
    /// A document. Unlike `Of`, it makes no link.
    Document,
    /// A record of the filtered kind itself.
    Own,
    /// Any short text.
    Text,
}

/// What a kind's struct can do, without its type.
#[derive(Debug, Clone, Copy)]
pub struct Own {
    /// Parses the kind-specific JSON of a record from the truth tables, and renders it.
    pub parse: fn(&str) -> serde_json::Result<Value>,
    /// Describes the struct as JSON Schema.
    pub schema: fn(&mut SchemaGenerator) -> Schema,
}

/// The fields of this struct.
#[must_use]
pub const fn own<T: Serialize + DeserializeOwned + JsonSchema>() -> Own {
    Own {
        parse: |json| serde_json::to_value(serde_json::from_str::<T>(json)?),
        schema: T::json_schema,
    }
}

/// `name: what it holds`, in every answer.
#[must_use]
pub const fn field(name: &'static str, about: &'static str) -> Field {
    Field {
        name,
        about,
        detail: false,
        members: &[],
        numbers: &[],
        kind: None,
        predicate: None,
    }
}

/// `name: what it holds`, in the whole record only.
#[must_use]
pub const fn detail(name: &'static str, about: &'static str) -> Field {
    Field {
        name,
        about,
        detail: true,
        members: &[],
        numbers: &[],
        kind: None,
        predicate: None,
    }
}

/// A filter on values found at these paths.
#[must_use]
pub const fn facet(
    name: &'static str,
    values: Values,
    at: &'static [&'static str],
    about: &'static str,
) -> Facet {
    Facet {
        name,
        about,
        values,
        always: false,
        at,
    }
}

const ID: Facet = facet("id", Values::Own, &["id"], "Records with one of these ids.");
const DOCUMENT: Facet = facet(
    "document",
    Values::Document,
    &[],
    "The document it belongs to.",
);
const SECTION: Facet = facet(
    "section",
    Values::Section,
    &[],
    "A section it cites, in whole or in part: `s1`.",
);
const PASSAGE: Facet = facet(
    "passage",
    Values::Locator,
    &[],
    "A passage it cites, in whole or in part: `s1.p6` or `s1.p6.2`.",
);
const MODALITY: Facet = facet(
    "modality",
    Values::Term("modality"),
    &["modalities[]"],
    "How firmly the author says it, in any citation.",
);
const DEGREE: Facet = facet(
    "degree",
    Values::Term("degree"),
    &["citations[].degree"],
    "By what sort of word it is called possible, in any citation.",
);
const IMPLIED: Facet = facet(
    "implied",
    Values::Word(&["true", "false"]),
    &["implied"],
    "Whether we read it out of a sentence that does not state it.",
);
const INFERRED_FIELD: Facet = facet(
    "inferred_field",
    Values::Text,
    &["inferred_fields[]"],
    "A field that is our reading: `bearers`.",
);
const ANNOTATION: Facet = facet(
    "annotation",
    Values::Text,
    &["annotations[].id"],
    "What others have established of it, by id.",
);
/// A filter of kinds that can have a condition.
pub const CONDITIONAL: Facet = facet(
    "conditional",
    Values::Word(&["true", "false"]),
    &["condition?"],
    "Whether it is said under a condition.",
);
/// The filter that every dated record has a value of.
pub const DECADE: Facet = facet(
    "decade",
    Values::Decade,
    &[],
    "A decade its date touches, `195X`, or `open`.",
);
const PRECISION: Facet = facet(
    "precision",
    Values::Word(&["day", "month", "year", "decade", "century"]),
    &["date.precision"],
    "How fine its date is.",
);

const CITED: [&Facet; 5] = [&ID, &DOCUMENT, &SECTION, &PASSAGE, &ANNOTATION];
const STATED: [&Facet; 9] = [
    &ID,
    &DOCUMENT,
    &SECTION,
    &PASSAGE,
    &MODALITY,
    &DEGREE,
    &IMPLIED,
    &INFERRED_FIELD,
    &ANNOTATION,
];
const DATED: [&Facet; 11] = [
    &ID,
    &DOCUMENT,
    &SECTION,
    &PASSAGE,
    &MODALITY,
    &DEGREE,
    &IMPLIED,
    &INFERRED_FIELD,
    &DECADE,
    &PRECISION,
    &ANNOTATION,
];
const ANNOTATED: [&Facet; 6] = [&ID, &DOCUMENT, &SECTION, &PASSAGE, &DECADE, &PRECISION];

/// A link with a direction, as a filter in both senses; the last two are symmetric.
pub const PREDICATES: [Facet; 18] = [
    predicate("about", "Records it is about."),
    predicate("subject-of", "Records that are about it."),
    predicate("supports", "Records it gives support to."),
    predicate("supported-by", "Records that support it."),
    predicate("addresses", "Risks that it answers."),
    predicate("addressed-by", "Strategies that answer it."),
    predicate("aggravates", "Risks that it makes worse."),
    predicate("aggravated-by", "Strategies that make it worse."),
    predicate("responds-to", "Developments that it answers."),
    predicate("answered-by", "Strategies that answer it."),
    predicate("leads-to", "What it is said to bring about."),
    predicate("follows-from", "What is said to bring it about."),
    predicate("part-of", "What it is a part of."),
    predicate("has-part", "Its parts."),
    predicate("succeeds", "What it comes after."),
    predicate("succeeded-by", "What comes after it."),
    predicate("contradicts", "What it pulls apart from."),
    predicate("counterpart", "The same policy elsewhere in the text."),
];

/// The predicates as stored, each with its inverse.
pub const LINKS: [(&str, &str); 10] = [
    ("about", "subject-of"),
    ("supports", "supported-by"),
    ("addresses", "addressed-by"),
    ("aggravates", "aggravated-by"),
    ("responds-to", "answered-by"),
    ("leads-to", "follows-from"),
    ("part-of", "has-part"),
    ("succeeds", "succeeded-by"),
    ("contradicts", "contradicts"),
    ("counterpart", "counterpart"),
];

/// Is this the name of a filter by link?
#[must_use]
pub fn is_link(name: &str) -> bool {
    PREDICATES.iter().any(|predicate| predicate.name == name)
}

const fn predicate(name: &'static str, about: &'static str) -> Facet {
    facet(name, Values::Record, &[], about)
}

impl Facet {
    /// The same, where every record has a value.
    #[must_use]
    pub const fn always(self) -> Self {
        Self {
            always: true,
            ..self
        }
    }

    /// The paths that lead to other records, and the filter that is read there.
    pub fn borrowed(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.at.iter().filter_map(|path| path.split_once('@'))
    }
}

impl Spec {
    /// Every filter of this kind: shared ones, its own, then predicates.
    pub fn all_facets(&self) -> impl Iterator<Item = &'static Facet> {
        let shared: &[&'static Facet] = match self.shared {
            Shared::Nothing => &CITED[..1],
            Shared::Part => &[],
            Shared::Cited => &CITED,
            Shared::Stated => &STATED,
            Shared::Dated => &DATED,
            Shared::Annotated => &ANNOTATED,
        };
        let own = |name: &str| self.facets.iter().any(|f| f.name == name);
        let predicates: &'static [Facet] = if self.is_cited() { &PREDICATES } else { &[] };
        shared
            .iter()
            .copied()
            .filter(move |f| !own(f.name))
            .chain(self.facets)
            .chain(predicates)
    }

    /// Does it rest on passages, and have links to other records?
    #[must_use]
    pub fn is_cited(&self) -> bool {
        !matches!(self.shared, Shared::Nothing | Shared::Part)
    }

    /// Are its records counted by this filter? Rows of tables are not, by the record or passage
    /// that they are a part of: nearly each has its own.
    #[must_use]
    pub fn counts(&self, facet: &Facet) -> bool {
        let own = matches!(facet.values, Values::Record | Values::Locator);
        self.shared != Shared::Part || !own
    }

    /// Does it report what others have established, rather than what a text says?
    #[must_use]
    pub fn is_external(&self) -> bool {
        self.shared == Shared::Annotated
    }

    /// The filter of this name.
    #[must_use]
    pub fn facet(&self, name: &str) -> Option<&'static Facet> {
        self.all_facets().find(|f| f.name == name)
    }
}
