//! The whole description: base and generated parts together, and the answers of its examples.

use super::lists::Lists;
use super::{camel, operations, reference, term};
use super::{schemas, values};
use crate::error::Result;
use serde_json::{Map, Value, json};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// The base as JSON, converted by `build.rs`.
const BASE: &str = include_str!(concat!(env!("OUT_DIR"), "/openapi-base.json"));
/// How many words or numbers a list in an example shows.
const EXAMPLE_WORDS: usize = 4;

/// The description without the values of its examples.
///
/// # Errors
/// When the base is no JSON, or a Spec names a field that its struct has not.
pub fn document(lists: &Lists) -> Result<Value> {
    let mut document: Value = serde_json::from_str(BASE)?;
    let mut schemas = schemas::schemas(lists)?;
    let mut asked = Value::Object(values::schemas());
    let mut paths = operations::paths(lists);
    for (scheme, former) in &lists.former {
        for parameters in [&mut asked, &mut paths] {
            accept(parameters, &reference(&term(scheme)), former);
        }
    }
    schemas.extend(asked.as_object().cloned().unwrap_or_default());
    let generated = json!({"x-formats": operations::media_types(), "paths": paths, "components": {
        "schemas": schemas, "responses": operations::in_any_format()}});
    merge(&mut document, generated);
    inherit(&mut document["paths"]);
    for path in members(&mut document["paths"]) {
        // These are for the start page of the documentation.
        if let Some(operation) = path["get"].as_object_mut() {
            operation.remove("x-requests");
        }
        complete(&mut path["get"]);
    }
    let examples = shown_examples(&mut document);
    document["components"]["examples"] = examples;
    let parameters = shared(&mut document["paths"]);
    merge(&mut document["components"]["parameters"], parameters);
    Ok(document)
}

/// Accepts earlier ids of a vocabulary's terms wherever a parameter takes a term.
fn accept(value: &mut Value, term: &Value, former: &[String]) {
    if value == term {
        *value = json!({"anyOf": [term, {"type": "string", "enum": former}]});
        return;
    }
    match value {
        Value::Object(members) => members
            .values_mut()
            .for_each(|member| accept(member, term, former)),
        Value::Array(items) => items.iter_mut().for_each(|item| accept(item, term, former)),
        _ => {}
    }
}

/// The end of a path that names the format.
const FORMAT: &str = ".{format}";

/// Gives `/v1/events.{format}` the name, the tag and the words of `/v1/events`, and puts it after
/// that.
fn inherit(paths: &mut Value) {
    let Some(paths) = paths.as_object_mut() else {
        return;
    };
    let mut arranged = Map::new();
    let alone = |path: &str| path == operations::LISTS || !path.ends_with(FORMAT);
    for (path, json) in paths.iter().filter(|(path, _)| alone(path)) {
        arranged.insert(path.clone(), json.clone());
        let in_formats = format!("{path}{FORMAT}");
        let Some(mut item) = paths.get(&in_formats).cloned() else {
            continue;
        };
        let json = &json["get"];
        let words = |name: &str| json[name].as_str().unwrap_or_default();
        let of = camel(words("operationId").trim_start_matches("list_"));
        let said = json!({
            "operationId": format!("{}_as", words("operationId")),
            "tags": json["tags"],
            "summary": format!("{of} in any format."),
            "description": "OK.",
        });
        merge(&mut item["get"], said);
        arranged.insert(in_formats, item);
    }
    *paths = arranged;
}

/// Adds the responses that every operation has, and puts its members into the order in which people
/// read them.
fn complete(operation: &mut Value) {
    let responses = &mut operation["responses"];
    if responses.get("default").is_none() {
        responses["default"] = operations::problem("default");
    }
    let ok = &mut operation["responses"]["200"];
    if ok.get("description").or(ok.get("$ref")).is_none() {
        ok["description"] = "OK.".into();
    }
    arrange(operation);
}

/// The requests whose answers the description shows, such as `/v1/events?limit=1`: each example has
/// its own in `summary`.
#[must_use]
pub fn examples(document: &mut Value) -> Vec<String> {
    let mut found = Vec::new();
    visit(&mut document["components"], &mut |_, request| {
        found.push(request.to_owned());
    });
    found
}

/// Fills in the answers to the example requests: what changes with each build or request is made
/// constant, and lists are cut.
pub fn fill(document: &mut Value, answers: &BTreeMap<String, Value>) {
    let newer = optional(&document["components"]["schemas"]);
    visit(
        &mut document["components"]["examples"],
        &mut |example, request| {
            if let Some(answer) = answers.get(request) {
                let mut answer = answer.clone();
                settle(&mut answer, &newer);
                example.insert("value".to_owned(), answer);
            }
        },
    );
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

/// The names of members that no schema requires.
fn optional(schemas: &Value) -> BTreeSet<String> {
    let (mut named, mut required) = (BTreeSet::new(), BTreeSet::new());
    let mut todo = vec![schemas];
    while let Some(schema) = todo.pop() {
        let properties = schema["properties"].as_object().into_iter().flatten();
        named.extend(properties.map(|(name, _)| name.clone()));
        let needs = schema["required"].as_array().into_iter().flatten();
        required.extend(needs.filter_map(Value::as_str).map(str::to_owned));
        todo.extend(schema.as_object().into_iter().flat_map(Map::values));
        todo.extend(schema.as_array().into_iter().flatten());
    }
    named.difference(&required).cloned().collect()
}

/// Makes constant what changes with each build or request, leaves out empty members that need not
/// be there, and cuts lists of more than two records after the first.
fn settle(value: &mut Value, optional: &BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            members.retain(|name, member| {
                !optional.contains(name) || !(member.is_null() || *member == json!([]))
            });
            for (name, member) in members {
                match name.as_str() {
                    "revision" => *member = json!("0000…"),
                    "citation" if member.is_string() => {
                        *member = json!("Tightrope contributors, Tightrope, …");
                    }
                    "request_id" => *member = json!("0-0"),
                    "report" => *member = json!({"text": "Asked: …", "href": null}),
                    _ => settle(member, optional),
                }
            }
        }
        Value::Array(items) => {
            let records = items.iter().all(Value::is_object);
            // A pair stays a pair.
            if records && items.len() > 2 {
                items.truncate(1);
            } else if !records {
                items.truncate(EXAMPLE_WORDS);
            }
            for item in items {
                settle(item, optional);
            }
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

/// Moves examples to the components, so that operations stay short; returns them by name.
fn shown_examples(document: &mut Value) -> Value {
    let mut found: Map<String, Value> = Map::new();
    let mut show = |of: &str, response: &mut Value| {
        let content = response.get_mut("content").and_then(Value::as_object_mut);
        for media in content.into_iter().flat_map(Map::values_mut) {
            let examples = media.get_mut("examples").and_then(Value::as_object_mut);
            let shown = examples.into_iter().flatten();
            for (name, example) in shown.filter(|(_, example)| example.get("summary").is_some()) {
                let key = format!("{of}_{name}");
                let reference = json!({"$ref": format!("#/components/examples/{key}")});
                found.insert(key, std::mem::replace(example, reference));
            }
        }
    };
    for item in members(&mut document["paths"]) {
        let id = item["get"]["operationId"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        show(&id, &mut item["get"]["responses"]["200"]);
    }
    let responses = document["components"]["responses"].as_object_mut();
    for (name, response) in responses.into_iter().flatten() {
        show(name, response);
    }
    Value::Object(found)
}

/// Replaces parameters that several operations have by references; returns them by name. The most
/// frequent of a name has it alone, others have the name of their resource before it.
fn shared(paths: &mut Value) -> Value {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut all: Vec<(String, &mut Value)> = Vec::new();
    for (path, item) in paths.as_object_mut().into_iter().flatten() {
        let mut words = path.trim_end_matches(FORMAT).rsplit('/');
        let of = words.find(|word| !word.contains('{')).unwrap_or_default();
        let of = of.replace('-', "_");
        let parameters = item["get"].get_mut("parameters");
        let parameters = parameters.and_then(Value::as_array_mut);
        for parameter in parameters.into_iter().flatten() {
            *counts.entry(parameter.to_string()).or_default() += 1;
            all.push((of.clone(), parameter));
        }
    }
    all.sort_by_key(|(_, parameter)| Reverse(counts[&parameter.to_string()]));
    let mut found: Map<String, Value> = Map::new();
    for (of, parameter) in all {
        if parameter.get("$ref").is_some() || counts[&parameter.to_string()] == 1 {
            continue;
        }
        let name = parameter["name"].as_str().unwrap_or_default();
        let names = [name.to_owned(), format!("{of}_{name}")];
        let known = found.iter().find(|(_, other)| *other == parameter);
        let key = known.map(|(key, _)| key.clone());
        let key = key.or_else(|| names.into_iter().find(|name| !found.contains_key(name)));
        let Some(key) = key else {
            continue;
        };
        let reference = json!({"$ref": format!("#/components/parameters/{key}")});
        found.insert(key, std::mem::replace(parameter, reference));
    }
    found.sort_keys();
    Value::Object(found)
}
