//! The format of a bundle: its version, schema and lists, and how a mistake in one is reported.

use super::input::{Document, Passage};
use super::records::{Actor, Annotation, Caveat, Claim, Dyad, Event, Phase, Risk, Strategy};
use crate::model::spec::Spec;
use crate::model::{actor, annotation, caveat, claim, dyad, event, passage, phase, risk, strategy};
use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::sync::LazyLock;

/// The version of the format, which every bundle names.
pub const VERSION: u64 = 1;

/// A document as one JSON file: metadata of the text, its sentence map, and every record read from
/// it, in our own words. Members that are absent or null are unknown; lists keep their order.
/// `vocabulary` names the closed list that a value must come from. `tightrope import` checks every
/// rule below, and the rules over the whole document: that every reference resolves, that passages
/// nest and do not overlap, that links do not form cycles.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Tightrope bundle", extend("$id" = "urn:tightrope:schema:bundle"))]
#[expect(dead_code, reason = "`read` takes a bundle in record by record")]
struct Bundle {
    /// The version of this format.
    #[serde(rename = "bundle")]
    #[schemars(extend("const" = VERSION))]
    version: Value,
    document: Document,
    /// The sentence map; `tightrope map` makes it.
    #[schemars(length(min = 1))]
    passages: Vec<Passage>,
    /// Every actor that the other records name.
    actors: Option<Vec<Actor>>,
    dyads: Option<Vec<Dyad>>,
    events: Option<Vec<Event>>,
    phases: Option<Vec<Phase>>,
    risks: Option<Vec<Risk>>,
    strategies: Option<Vec<Strategy>>,
    claims: Option<Vec<Claim>>,
    annotations: Option<Vec<Annotation>>,
    caveats: Option<Vec<Caveat>>,
}

/// The JSON Schema of a bundle, from the structs of `input` and `records`: import validates each
/// record against it, and users' own tools can too.
pub static SCHEMA: LazyLock<Value> = LazyLock::new(|| {
    let settings = SchemaSettings::draft2020_12().for_deserialize();
    let settings = settings.with_transform(RecursiveTransform(tidy));
    let mut schema = settings.into_generator().into_root_schema_for::<Bundle>();
    // As readers expect them; `tidy` put the description first.
    for name in ["title", "$id", "$schema"] {
        first(schema.ensure_object(), name);
    }
    schema.to_value()
});

/// A list of a bundle.
#[derive(Debug)]
pub struct Section {
    /// The kind of its records.
    pub spec: &'static Spec,
    /// Reads a record into the struct of its kind.
    pub(super) read: fn(&Value) -> serde_json::Result<()>,
}

/// The lists of a bundle, in the order in which they are written: each is a kind's plural.
pub const SECTIONS: [Section; 10] = [
    of::<Passage>(&passage::SPEC),
    of::<Actor>(&actor::SPEC),
    of::<Dyad>(&dyad::SPEC),
    of::<Event>(&event::SPEC),
    of::<Phase>(&phase::SPEC),
    of::<Risk>(&risk::SPEC),
    of::<Strategy>(&strategy::SPEC),
    of::<Claim>(&claim::SPEC),
    of::<Annotation>(&annotation::SPEC),
    of::<Caveat>(&caveat::SPEC),
];

const fn of<T: DeserializeOwned>(spec: &'static Spec) -> Section {
    let read = read::<T>;
    Section { spec, read }
}

/// Whether the value is what the struct expects.
pub(super) fn read<T: DeserializeOwned>(value: &Value) -> serde_json::Result<()> {
    T::deserialize(value).map(drop)
}

/// Changes what schemars generates into what our checker and other readers of the schema need.
fn tidy(schema: &mut Schema) {
    // `true` and `false` are schemas, too.
    if let Some(members) = schema.as_object_mut() {
        not_null(members);
        simplify(members);
    }
}

/// Takes back that an optional member may be null: the reader of bundles drops such members before
/// they are checked, and `required` and the like would take them for present.
fn not_null(members: &mut Map<String, Value>) {
    if let Some(Value::Array(types)) = members.get_mut("type") {
        types.retain(|name| name != "null");
        if let [only] = &types[..] {
            let only = only.clone();
            members.insert("type".to_owned(), only);
        }
    }
    if let Some(Value::Array(values)) = members.get_mut("enum") {
        values.retain(|value| !value.is_null());
    }
    let of_option = |choice: &Value| choice["type"] == "null";
    if let Some(Value::Array(choices)) = members.get_mut("anyOf")
        && choices.iter().any(of_option)
    {
        choices.retain(|choice| !of_option(choice));
        if let Some(Value::Object(only)) = choices.pop() {
            members.shift_remove("anyOf");
            for (name, value) in only {
                members.entry(name).or_insert(value);
            }
        }
    }
}

fn simplify(members: &mut Map<String, Value>) {
    // The names of definitions are those of the structs, in small letters.
    if let Some(Value::String(to)) = members.get_mut("$ref") {
        *to = to.to_lowercase();
    }
    if let Some(Value::Object(definitions)) = members.get_mut("$defs") {
        let named = std::mem::take(definitions).into_iter();
        definitions.extend(named.map(|(name, schema)| (name.to_lowercase(), schema)));
    }
    // A value of another type is then reported once.
    if members.contains_key("enum") {
        members.shift_remove("type");
    }
    let kind = members.get("type").and_then(Value::as_str).unwrap_or("");
    match kind {
        // The width of a Rust number.
        "integer" | "number" => drop(members.shift_remove("format")),
        // An attribute stands on the list; the terms are its items.
        "array" => {
            if let Some(vocabulary) = members.shift_remove("vocabulary") {
                members["items"]["vocabulary"] = vocabulary;
            }
        }
        _ => {}
    }
    // In a doc comment lines break where the source's do.
    if let Some(Value::String(about)) = members.get_mut("description") {
        *about = about.replace('\n', " ");
        first(members, "description");
    }
}

/// Puts a member before all others.
fn first(members: &mut Map<String, Value>, name: &str) {
    if let Some(value) = members.shift_remove(name) {
        members.shift_insert(0, name.to_owned(), value);
    }
}

/// One mistake in a bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// JSON pointer (RFC 6901) of what is wrong; empty for the file as a whole.
    pub pointer: String,
    /// What is wrong with it, in a few words.
    pub detail: String,
    /// The record that has it.
    pub record: Option<String>,
}

impl Problem {
    pub fn new(pointer: impl Into<String>, detail: impl Into<String>) -> Self {
        Self {
            pointer: pointer.into(),
            detail: detail.into(),
            record: None,
        }
    }

    /// The same, of this record.
    #[must_use]
    pub fn of(mut self, record: Option<&str>) -> Self {
        self.record = record.map(str::to_owned);
        self
    }
}
