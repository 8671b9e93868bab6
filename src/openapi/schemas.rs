//! Schemas of answers: those of the structs; for each kind a list line, a whole record and the
//! answers that carry them; and the query as answers repeat it.

use super::lists::Lists;
use super::{camel, reference, term};
use crate::error::{Error, Result};
use crate::model::record::{HEAD, Head, TAIL, Tail};
use crate::model::spec::{Field, Spec};
use crate::model::{ALL, TABLES};
use crate::query::Grammar;
use crate::web::define_answers;
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// The member of a field's schema that names the vocabulary whose terms are its values.
const VOCABULARY: &str = "vocabulary";

/// The member of a field's schema that names the release which first has it.
const SINCE: &str = "since";

/// Rows whose columns `.csv-metadata.json` describes.
const ROWS: [&str; 5] = [
    "DyadYear",
    "TimelineEntry",
    "CitationRow",
    "EdgeRow",
    "IdentifierRow",
];

/// Every schema that follows from structs and Specs.
pub(super) fn schemas(lists: &Lists) -> Result<Map<String, Value>> {
    let mut settings = SchemaSettings::draft2020_12().for_serialize();
    settings.definitions_path = "/components/schemas".into();
    let mut generator = settings.into_generator();
    let mut frame = properties(&Head::json_schema(&mut generator).to_value());
    frame.extend(properties(&Tail::json_schema(&mut generator).to_value()));
    let mut found = Map::new();
    for (name, detail, about) in [
        ("RecordLine", false, "What every record has in a list."),
        (
            "RecordDetail",
            true,
            "What every record has when it is asked for alone.",
        ),
    ] {
        let fields = HEAD.iter().chain(&TAIL);
        // The kind of a record is a constant of its own schema.
        let fields = fields.filter(|field| field.detail == detail && field.name != "kind");
        found.insert(
            name.to_owned(),
            described(about, object(fields, &frame, name)?),
        );
    }
    for spec in ALL {
        of_kind(spec, &mut generator, &mut found)?;
    }
    for table in TABLES {
        of_table(&table.spec, &mut generator, &mut found)?;
    }
    found.insert("Hit".to_owned(), hit(&frame));
    found.insert("Query".to_owned(), query());
    define_answers(&mut generator);
    found.extend(generator.take_definitions(true));
    found.values_mut().for_each(tidy);
    for row in ROWS {
        found.get_mut(row).map(leave_to_metadata);
    }
    share(&mut found);
    let used = Value::Object(found.clone()).to_string();
    for (scheme, terms) in &lists.terms {
        let about = format!("A term of /v1/vocabularies/{scheme}.");
        let schema = json!({"type": "string", "description": about, "enum": terms});
        // An open vocabulary is no type of any field.
        if used.contains(&format!("/{}\"", term(scheme))) {
            found.insert(term(scheme), schema);
        }
    }
    Ok(found)
}

/// Fewer properties than these are written out where they are used.
const SHARED_MIN: usize = 4;

/// Says of a schema that has all properties of another one that it is that one, and what it adds.
fn share(found: &mut Map<String, Value>) {
    let plain = |(name, schema): (&String, &Value)| {
        let members = properties(schema);
        (members.len() >= SHARED_MIN).then(|| (name.clone(), members, required(schema)))
    };
    let mut whole: Vec<_> = found.iter().filter_map(plain).collect();
    whole.sort_by_key(|(_, members, _)| std::cmp::Reverse(members.len()));
    for (name, members, needs) in &whole {
        let part = whole.iter().find(|(other, some, need)| {
            other != name
                && some.len() < members.len()
                && some
                    .iter()
                    .all(|(name, schema)| members.get(name) == Some(schema))
                && need.iter().all(|name| needs.contains(name))
        });
        let Some((other, some, need)) = part else {
            continue;
        };
        let mut rest = members.clone();
        rest.retain(|name, _| !some.contains_key(name));
        let needs: Vec<&Value> = needs.iter().filter(|name| !need.contains(name)).collect();
        let rest = json!({"type": "object", "required": needs, "properties": rest});
        let about = found[name]["description"].clone();
        let shared = json!({"description": about, "allOf": [reference(other), rest]});
        found.insert(name.clone(), shared);
    }
}

fn required(schema: &Value) -> Vec<Value> {
    schema["required"].as_array().cloned().unwrap_or_default()
}

/// The properties of an object's schema.
fn properties(schema: &Value) -> Map<String, Value> {
    schema["properties"]
        .as_object()
        .cloned()
        .unwrap_or_default()
}

/// An object with these fields, described as in their Spec.
fn object<'a>(
    fields: impl Iterator<Item = &'a Field>,
    types: &Map<String, Value>,
    of: &str,
) -> Result<Value> {
    let (mut required, mut described) = (Vec::new(), Map::new());
    for field in fields {
        let mut schema = types.get(field.name).cloned().ok_or_else(|| {
            Error::Refused(format!(
                "`{}` is no field of the struct of {of}",
                field.name
            ))
        })?;
        // A constant needs no words.
        if schema.get("const").is_none() {
            schema["description"] = field.about.into();
        }
        required.push(field.name);
        described.insert(field.name.to_owned(), schema);
    }
    Ok(json!({"type": "object", "required": required, "properties": described}))
}

/// `EventLine`, `Event`, and the answers that carry them.
fn of_kind(
    spec: &'static Spec,
    generator: &mut SchemaGenerator,
    found: &mut Map<String, Value>,
) -> Result<()> {
    let mut types = properties(&(spec.own.schema)(generator).to_value());
    types.insert(
        "kind".to_owned(),
        json!({"type": "string", "const": spec.kind}),
    );
    let is_framed = spec.is_cited();
    let kind = HEAD
        .iter()
        .filter(|field| is_framed && field.name == "kind");
    let own = kind.chain(spec.fields);
    let line = object(own.clone().filter(|field| !field.detail), &types, spec.kind)?;
    let detail = object(own.filter(|field| field.detail), &types, spec.kind)?;
    let name = camel(spec.kind);
    let line_name = format!("{name}Line");
    let mut whole = vec![reference(&line_name)];
    let mut lines = Vec::new();
    if is_framed {
        lines.push(reference("RecordLine"));
        whole.push(reference("RecordDetail"));
    }
    lines.push(line);
    if detail["required"] != json!([]) {
        whole.push(detail);
    }
    let each = json!({"type": "array", "description": "The records.",
        "items": reference(&line_name)});
    let page = json!({"type": "object", "required": ["data"], "properties": {"data": each}});
    let one = json!({"type": "object", "required": ["data", "links"], "properties": {
        "data": reference(&name), "links": reference("RecordLinks")}});
    for (name, about, parts) in [
        (line_name, format!("A {} in a list.", spec.kind), lines),
        (name.clone(), spec.about.to_owned(), whole),
        (
            format!("{name}List"),
            format!("A page of {}.", spec.plural),
            vec![reference("ListAnswer"), page],
        ),
        (
            format!("{name}Answer"),
            format!("One {}.", spec.kind),
            vec![reference("Answer"), one],
        ),
    ] {
        let about = about.replacen("A a", "An a", 1).replacen("A e", "An e", 1);
        found.insert(name, json!({"description": about, "allOf": parts}));
    }
    Ok(())
}

/// `EdgeRow`, and the answer that carries several.
fn of_table(
    spec: &'static Spec,
    generator: &mut SchemaGenerator,
    found: &mut Map<String, Value>,
) -> Result<()> {
    let types = properties(&(spec.own.schema)(generator).to_value());
    let row = object(spec.fields.iter(), &types, spec.kind)?;
    let name = camel(spec.kind);
    let data = json!({"type": "array", "description": "The rows.",
        "items": reference(&format!("{name}Row"))});
    let page = json!({"type": "object", "required": ["data"], "properties": {"data": data}});
    let page = json!({"allOf": [reference("ListAnswer"), page]});
    found.insert(format!("{name}Row"), described(spec.about, row));
    let about = format!("A page of {}.", spec.plural);
    found.insert(format!("{name}Rows"), described(&about, page));
    Ok(())
}

fn described(about: &str, mut schema: Value) -> Value {
    schema["description"] = about.into();
    schema
}

/// A record that a search found: what all kinds have in a list, and what other kinds add.
fn hit(frame: &Map<String, Value>) -> Value {
    let searched = Grammar::search().specs;
    let fields = HEAD.iter().chain(&TAIL).filter(|field| !field.detail);
    let (mut required, mut found) = (Vec::new(), Map::new());
    for field in fields {
        // `RecordLine` has the words for each field.
        let schema = match field.name {
            "kind" => reference("Kind"),
            name => frame.get(name).cloned().unwrap_or_default(),
        };
        if searched.iter().all(|spec| spec.field(field.name).is_some()) {
            required.push(field.name);
        }
        found.insert(field.name.to_owned(), schema);
    }
    required.push("highlights");
    let highlights = json!({"type": "array", "items": reference("Highlight")});
    let about = "The texts in which the words were found.";
    found.insert("highlights".to_owned(), described(about, highlights));
    let about = "A record, and where in it the words were found. It also has the other fields of \
        its kind.";
    json!({"description": about, "type": "object", "required": required, "properties": found,
        "additionalProperties": true})
}

/// The query as an answer repeats it: filters, and each parameter as it was given.
fn query() -> Value {
    let across = [Grammar::search(), Grammar::stats(), Grammar::graph()];
    let lists = ALL.into_iter().map(Grammar::list);
    let names = lists.chain(across).flat_map(|grammar| grammar.parameters);
    let names: BTreeSet<&str> = names.collect();
    let filters = json!({"type": "array", "items": reference("Understood")});
    let span = json!({"type": "array", "minItems": 2, "maxItems": 2, "items": {"type": "string"}});
    let text = || json!({"type": "string"});
    let mut found = Map::new();
    for (name, about, schema) in [
        ("filters", "All must hold.", filters),
        (
            "span",
            "First and last day of the date asked for; open ends are 0000-01-01 and \
            9999-12-31.",
            span,
        ),
        ("searched", "What a search looks through.", text()),
        (
            "words",
            "What is looked for.",
            json!({"type": "array", "items": reference("SearchWord")}),
        ),
        (
            "matched",
            "How many words a record must have: `any` where no record has all.",
            json!({"type": "string", "enum": ["all", "any", "none"]}),
        ),
        (
            "limit",
            "How many records a page has.",
            json!({"type": "integer"}),
        ),
    ] {
        found.insert(name.to_owned(), described(about, schema));
    }
    for name in names {
        if !matches!(name, "limit" | "cursor" | "format" | "accessed") {
            found.insert(name.to_owned(), text());
        }
    }
    let about = "The question as it was understood: filters, and every other parameter as it was \
        given.";
    json!({"description": about, "type": "object", "properties": found})
}

/// Leaves the words of a row's columns to the metadata of its table, which has the same.
fn leave_to_metadata(row: &mut Value) {
    let properties = row["properties"].as_object_mut().into_iter();
    for property in properties.flat_map(Map::values_mut) {
        property
            .as_object_mut()
            .map(|one| one.remove("description"));
    }
    let about = row["description"].as_str().unwrap_or_default();
    row["description"] = format!("{about} `.csv-metadata.json` describes the columns.").into();
}

/// Refers to vocabularies, leaves out the widths of Rust's integers, and leaves objects open: later
/// versions add members; structs are closed against mistakes in our own data.
fn tidy(schema: &mut Value) {
    leave_open(schema);
    match schema {
        Value::Object(members) => {
            if members.get("additionalProperties") == Some(&Value::Bool(false)) {
                members.remove("additionalProperties");
            }
            if let Some(Value::String(scheme)) = members.remove(VOCABULARY) {
                let term = reference(&term(&scheme));
                let kind = members.remove("type").unwrap_or_default();
                if kind == "array" {
                    members.insert("type".to_owned(), kind);
                    members.insert("items".to_owned(), term);
                } else if kind.is_array() {
                    members.insert("anyOf".to_owned(), json!([term, {"type": "null"}]));
                } else {
                    members.insert("$ref".to_owned(), term["$ref"].clone());
                }
            }
            if let Some(words) = members.get("oneOf").and_then(words) {
                members.remove("oneOf");
                members.insert("type".to_owned(), "string".into());
                members.insert("enum".to_owned(), words);
            }
            let kind = members
                .get("type")
                .map(Value::to_string)
                .unwrap_or_default();
            if kind.contains("integer") || kind.contains("number") {
                members.remove("format");
            }
            members.values_mut().for_each(tidy);
        }
        Value::Array(items) => items.iter_mut().for_each(tidy),
        _ => {}
    }
}

/// Properties that are newer than a release are not required: its records do not have them.
fn leave_open(schema: &mut Value) {
    let Some(members) = schema.as_object_mut() else {
        return;
    };
    let properties = members.get_mut("properties").and_then(Value::as_object_mut);
    let newer: Vec<String> = properties
        .into_iter()
        .flatten()
        .filter_map(|(name, schema)| schema.as_object_mut()?.remove(SINCE).map(|_| name.clone()))
        .collect();
    if let Some(required) = members.get_mut("required").and_then(Value::as_array_mut) {
        required.retain(|name| !newer.iter().any(|newer| name == newer));
    }
}

/// The words of an enum whose variants are described one by one.
fn words(choices: &Value) -> Option<Value> {
    let mut found = Vec::new();
    for choice in choices.as_array()? {
        match (&choice["const"], choice["enum"].as_array()) {
            (Value::String(word), _) => found.push(Value::String(word.clone())),
            (_, Some(words)) => found.extend(words.iter().cloned()),
            _ => return None,
        }
    }
    Some(Value::Array(found))
}
