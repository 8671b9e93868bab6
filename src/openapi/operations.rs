//! Operations on lists, records, search, statistics and graphs.

use super::lists::Lists;
use super::parameters::{all, camel};
use crate::format::{Format, Renderer, Resource, Shape, formats_of};
use crate::model::ALL;
use crate::model::spec::Spec;
use crate::query::Grammar;
use serde_json::{Map, Value, json};

/// The path items that follow from Specs and Grammars.
pub(super) fn paths(lists: &Lists) -> Value {
    let mut found = Map::new();
    for spec in ALL {
        found.insert(spec.path.to_owned(), json!({"get": list(spec, lists)}));
        let path = format!("{}/{{id}}", spec.path);
        found.insert(path, json!({"get": record(spec, lists)}));
    }
    for (name, shape, grammar) in [
        ("search", Shape::List, Grammar::search()),
        ("stats", Shape::Groups, Grammar::stats()),
        ("graph", Shape::Graph, Grammar::graph()),
    ] {
        let specs = if shape == Shape::List {
            grammar.specs.clone()
        } else {
            Vec::new()
        };
        let formats: Vec<&Format> = formats_of(&Resource { shape, specs }).collect();
        let statuses: &[u16] = if name == "graph" {
            &[400, 404, 406, 414, 500, 503]
        } else {
            &[400, 406, 414, 500, 503]
        };
        let operation = json!({
            "operationId": name,
            "tags": ["Across"],
            "parameters": query(grammar, &formats, lists),
            "responses": responses("", &formats, None, statuses),
        });
        found.insert(format!("/v1/{name}"), json!({"get": operation}));
    }
    for (path, shape, grammar) in [
        ("/v1", Some(Shape::Dataset), Grammar::one("/v1")),
        ("/v1/verify", Some(Shape::Check), Grammar::verify()),
        ("/v1/releases", Some(Shape::Releases), Grammar::releases()),
        (
            "/v1/releases/{id}",
            Some(Shape::Releases),
            Grammar::releases(),
        ),
        (
            "/v1/documents/{document}/coverage",
            None,
            Grammar::bare("coverage"),
        ),
        ("/v1/export", None, Grammar::bare("exports")),
        ("/v1/export/{file}", None, Grammar::bare("exports")),
    ] {
        let resource = shape.map(|shape| Resource {
            shape,
            specs: Vec::new(),
        });
        let formats: Vec<&Format> = resource.iter().flat_map(formats_of).collect();
        let mut operation = json!({"parameters": query(grammar, &formats, lists)});
        if shape.is_some() {
            operation["responses"] = responses("", &formats, None, &[]);
        }
        found.insert(path.to_owned(), json!({"get": operation}));
    }
    Value::Object(found)
}

/// The query parameters of a resource in these formats.
fn query(grammar: Grammar, formats: &[&Format], lists: &Lists) -> Vec<Value> {
    let names = formats.iter().map(|format| format.name).collect();
    all(&grammar.in_formats(names, None), lists)
}

fn list(spec: &'static Spec, lists: &Lists) -> Value {
    let resource = Resource {
        shape: Shape::List,
        specs: vec![spec],
    };
    let formats: Vec<&Format> = formats_of(&resource).collect();
    let nested = spec.path.contains('{');
    let mut parameters = path_parameters(spec);
    parameters.extend(query(Grammar::list(spec), &formats, lists));
    let statuses: &[u16] = if nested {
        &[400, 404, 406, 414, 500, 503]
    } else {
        &[400, 406, 414, 500, 503]
    };
    json!({
        "operationId": format!("list_{}", spec.plural),
        "tags": [tag(spec)],
        "description": format!(
            "{} In pages; every filter takes any of several values, parted by commas, and may be \
                repeated.",
            spec.about
        ),
        "parameters": parameters,
        "responses": responses("A \
            page.", &formats, Some(&format!("{}Page", camel(spec.kind))), statuses),
    })
}

fn record(spec: &'static Spec, lists: &Lists) -> Value {
    let resource = Resource {
        shape: Shape::One,
        specs: vec![spec],
    };
    let formats: Vec<&Format> = formats_of(&resource).collect();
    let mut parameters = path_parameters(spec);
    let id = if spec.path.contains('{') {
        "locator_path"
    } else {
        "id_path"
    };
    parameters.push(json!({"$ref": format!("#/components/parameters/{id}")}));
    parameters.extend(query(Grammar::one("one record"), &formats, lists));
    json!({
        "operationId": format!("get_{}", spec.kind),
        "tags": [tag(spec)],
        "description": format!("{} With everything that hangs on it.", spec.about),
        "parameters": parameters,
        "responses": responses(
            "The record.",
            &formats,
            Some(&format!("{}Answer", camel(spec.kind))),
            &[308, 400, 404, 406, 410, 414, 500, 503],
        ),
    })
}

/// Passages are described with the documents that they are of.
fn tag(spec: &Spec) -> String {
    let nested = spec.path.contains('{');
    camel(if nested { "documents" } else { spec.plural })
}

fn path_parameters(spec: &Spec) -> Vec<Value> {
    let nested = spec.path.contains('{');
    let document = json!({"$ref": "#/components/parameters/document_path"});
    nested.then_some(document).into_iter().collect()
}

/// The responses: 200 in every format, and these others.
fn responses(about: &str, formats: &[&Format], schema: Option<&str>, others: &[u16]) -> Value {
    let mut content = Map::new();
    for format in formats {
        content.insert(
            format.media_type().to_owned(),
            json!({"schema": body(format, schema)}),
        );
    }
    let header = |name: &str| json!({"$ref": format!("#/components/headers/{name}")});
    let mut ok = json!({
        "headers": {"Link": header("Link"), "X-Request-Id": header("X-Request-Id")},
        "content": content,
    });
    if !about.is_empty() {
        ok["description"] = about.into();
    }
    let mut found = Map::from_iter([("200".to_owned(), ok)]);
    for status in others {
        let name = match status {
            308 => "Moved",
            400 => "BadQuery",
            404 => "NotFound",
            406 => "NotAcceptable",
            410 => "Gone",
            414 => "UriTooLong",
            500 => "Internal",
            _ => "Unavailable",
        };
        let response = json!({"$ref": format!("#/components/responses/{name}")});
        found.insert(status.to_string(), response);
    }
    Value::Object(found)
}

/// The schema of a body in one format.
fn body(format: &Format, schema: Option<&str>) -> Value {
    let media = format.media_type();
    match format.renderer {
        Renderer::Envelope => match schema {
            Some(schema) => json!({"$ref": format!("#/components/schemas/{schema}")}),
            None => json!({}),
        },
        _ if format.name == "csl.json" => json!({"type": "array", "items": {"type": "object"}}),
        _ if media.ends_with("json") && !media.contains("ndjson") => json!({"type": "object"}),
        _ if media.contains("spreadsheet") => json!({"type": "string", "format": "binary"}),
        _ => json!({"type": "string"}),
    }
}
