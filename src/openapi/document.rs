//! The whole description: base and generated parts together, and the answers of its examples.

use super::lists::Lists;
use super::operations;
use super::parameters;
use crate::error::Result;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The base as JSON, converted by `build.rs`.
const BASE: &str = include_str!(concat!(env!("OUT_DIR"), "/openapi-base.json"));
/// Items of a list that an example shows.
const EXAMPLE_ITEMS: usize = 2;

/// The description without the values of its examples.
///
/// # Errors
/// When the base is no JSON.
pub fn document(lists: &Lists) -> Result<Value> {
    let mut document: Value = serde_json::from_str(BASE)?;
    let mut generated = json!({"paths": operations::paths(lists), "components": {
        "schemas": parameters::schemas(lists)}});
    generated["components"]["parameters"] = shared(&mut generated["paths"]);
    merge(&mut document, generated);
    for path in members(&mut document["paths"]) {
        arrange(&mut path["get"]);
    }
    Ok(document)
}

/// The requests that examples show, such as `/v1/events?limit=1`; each has its own in `summary`.
#[must_use]
pub fn examples(document: &mut Value) -> Vec<String> {
    let mut found = Vec::new();
    visit(document, &mut |_, request| found.push(request.to_owned()));
    found
}

/// Fills in the answers to the example requests: what changes with each build or request is made
/// constant, and lists are cut.
pub fn fill(document: &mut Value, answers: &BTreeMap<String, Value>) {
    visit(document, &mut |example, request| {
        if let Some(answer) = answers.get(request) {
            let mut answer = answer.clone();
            settle(&mut answer);
            example.insert("value".to_owned(), answer);
        }
    });
}

/// Calls back with every example that has a request.
fn visit(value: &mut Value, back: &mut impl FnMut(&mut Map<String, Value>, &str)) {
    match value {
        Value::Object(members) => {
            let request = members.get("summary").and_then(Value::as_str);
            let request = request.and_then(|summary| summary.strip_prefix("GET "));
            if let Some(request) = request.map(str::to_owned) {
                back(members, &request);
            } else {
                members.values_mut().for_each(|member| visit(member, back));
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| visit(item, back)),
        _ => {}
    }
}

/// Makes constant what changes with each build or request, and cuts lists.
fn settle(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match name.as_str() {
                    "revision" => *member = json!("0".repeat(32)),
                    "citation" if member.is_string() => {
                        *member = json!("Tightrope contributors, Tightrope, revision …");
                    }
                    "request_id" => *member = json!("0-0"),
                    _ => settle(member),
                }
            }
        }
        Value::Array(items) => {
            items.truncate(EXAMPLE_ITEMS);
            items.iter_mut().for_each(settle);
        }
        _ => {}
    }
}

/// Adds what is generated: objects are merged, lists joined; of other values the base's stay. A
/// reference stands alone, so it gives way to what the base has in its place.
fn merge(base: &mut Value, generated: Value) {
    match (base, generated) {
        (_, Value::Object(generated)) if generated.contains_key("$ref") => {}
        (Value::Object(base), Value::Object(generated)) => {
            for (name, value) in generated {
                match base.get_mut(&name) {
                    Some(own) => merge(own, value),
                    None => drop(base.insert(name, value)),
                }
            }
        }
        (Value::Array(base), Value::Array(generated)) => base.extend(generated),
        _ => {}
    }
}

/// The values of an object.
fn members(value: &mut Value) -> impl Iterator<Item = &mut Value> {
    value.as_object_mut().into_iter().flat_map(Map::values_mut)
}

/// Puts the members of an operation into the order in which people read them.
fn arrange(operation: &mut Value) {
    const ORDER: [&str; 6] = [
        "operationId",
        "tags",
        "summary",
        "description",
        "parameters",
        "responses",
    ];
    if let Some(members) = operation.as_object_mut() {
        let mut arranged = Map::new();
        for name in ORDER {
            arranged.extend(members.remove(name).map(|value| (name.to_owned(), value)));
        }
        arranged.append(members);
        *members = arranged;
    }
}

/// Replaces parameters that several operations have by references; returns them by name.
fn shared(paths: &mut Value) -> Value {
    let mut all: Vec<&mut Value> = Vec::new();
    for path in members(paths) {
        let parameters = path["get"]["parameters"].as_array_mut();
        all.extend(parameters.into_iter().flatten());
    }
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for parameter in &all {
        *counts.entry(parameter.to_string()).or_default() += 1;
    }
    let mut found: Map<String, Value> = Map::new();
    for parameter in all {
        if parameter.get("$ref").is_some() || counts[&parameter.to_string()] == 1 {
            continue;
        }
        let name = parameter["name"].as_str().unwrap_or_default();
        let mut names =
            std::iter::once(name.to_owned()).chain((2..).map(|n| format!("{name}_{n}")));
        let free = |key: &String| found.get(key).is_none_or(|other| *other == *parameter);
        let Some(key) = names.find(free) else {
            continue;
        };
        let reference = json!({"$ref": format!("#/components/parameters/{key}")});
        found.insert(key, std::mem::replace(parameter, reference));
    }
    Value::Object(found)
}
