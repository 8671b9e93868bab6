//! openapi.yaml and the service, checked against each other both ways: paths, parameters, fields
//! and vocabularies.

use super::app::App;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use tightrope::model::ALL;
use tightrope::query::{Grammar, Sort};
use tightrope::web::{OPENAPI_JSON, OPENAPI_YAML, paths};

/// Paths outside the API: the explorer, and page assets.
const UNDESCRIBED: [&str; 4] = ["/", "/about", "/explorer/{name}", "/docs/assets/{name}"];

pub fn api() -> Value {
    serde_json::from_str(OPENAPI_JSON).unwrap()
}

/// The path that describes a resource in any format: its own, or that of all lists of records.
pub fn in_formats(api: &Value, path: &str) -> String {
    let own = format!("{path}.{{format}}");
    let all = "/v1/{list}.{format}";
    let lists = api["paths"][all]["get"]["parameters"][0]["schema"]["enum"].as_array();
    let list = path.strip_prefix("/v1/").unwrap_or_default();
    if lists.unwrap().iter().any(|name| name == list) {
        all.to_owned()
    } else {
        own
    }
}

pub fn resolve<'a>(api: &'a Value, value: &'a Value) -> &'a Value {
    match value["$ref"].as_str() {
        Some(path) => api
            .pointer(path.trim_start_matches('#'))
            .unwrap_or_else(|| panic!("{path} leads nowhere")),
        None => value,
    }
}

pub fn operation<'a>(api: &'a Value, path: &str) -> &'a Value {
    let operation = &api["paths"][path]["get"];
    assert!(
        operation.is_object(),
        "openapi.yaml does not describe {path}"
    );
    operation
}

/// `event-category` is the schema `EventCategory`.
pub fn camel(words: &str) -> String {
    let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
    words.split('-').map(capital).collect()
}

#[test]
fn json_equals_yaml() {
    let yaml: Value = serde_saphyr::from_str(OPENAPI_YAML).unwrap();
    assert_eq!(yaml, api());
}

#[test]
fn every_route_is_described_and_every_path_served() {
    let api = api();
    // A path that names the format is served as the path without it.
    let paths_described = api["paths"].as_object().unwrap().keys();
    let described: BTreeSet<String> = paths_described
        .filter(|path| !path.ends_with(".{format}"))
        .cloned()
        .collect();
    let served: BTreeSet<String> = paths()
        .into_iter()
        .filter(|p| !UNDESCRIBED.contains(&p.as_str()))
        .collect();
    assert_eq!(described, served);
    for path in &described {
        let methods: Vec<&String> = api["paths"][path].as_object().unwrap().keys().collect();
        assert_eq!(methods, ["get"], "{path}");
    }
}

/// The query parameters of an operation, by name.
fn parameters<'a>(api: &'a Value, path: &str) -> BTreeMap<String, &'a Value> {
    let mut described = BTreeMap::new();
    for parameter in operation(api, path)["parameters"].as_array().unwrap() {
        let parameter = resolve(api, parameter);
        if parameter["in"] == "query" {
            let name = parameter["name"].as_str().unwrap().to_owned();
            assert!(
                described.insert(name.clone(), parameter).is_none(),
                "{path}: {name} twice"
            );
        }
    }
    described
}

/// Every name that an operation takes in its query: its parameters, and the members of object
/// parameters. A resource and the path that names its format are taken together.
fn names(api: &Value, path: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for path in [path.to_owned(), in_formats(api, path)] {
        if api["paths"][&path].is_null() {
            continue;
        }
        for (name, parameter) in parameters(api, &path) {
            let schema = resolve(api, &parameter["schema"]);
            match schema["properties"].as_object() {
                Some(members) => found.extend(members.keys().cloned()),
                None if name == "query" => {}
                None => drop(found.insert(name)),
            }
        }
    }
    found
}

#[test]
fn every_filter_and_parameter_is_described() {
    let api = api();
    let lists = ALL.into_iter().map(|spec| (spec.path, Grammar::list(spec)));
    for (path, grammar) in lists.chain(across()) {
        let described = names(&api, path);
        let filters = grammar.facets().flat_map(|facet| {
            let exists = (facet.name != "id").then(|| format!("{}__exists", facet.name));
            let named = [facet.name.to_owned(), format!("{}__not", facet.name)];
            named.into_iter().chain(exists)
        });
        let others = grammar.parameters.iter().map(|name| (*name).to_owned());
        for name in filters.chain(others).filter(|name| name != "format") {
            assert!(described.contains(&name), "{path}: {name}");
        }
    }
}

/// What makes the description one that people and programs can read.
#[test]
fn the_description_is_short_and_typed() {
    let api = api();
    assert!(
        OPENAPI_YAML.len() <= 200_000,
        "{} bytes",
        OPENAPI_YAML.len()
    );
    let widest = OPENAPI_YAML.lines().max_by_key(|line| line.len()).unwrap();
    assert!(widest.len() <= 200, "{widest}");
    let base = std::fs::read_to_string("openapi/base.yaml").unwrap();
    assert!(base.lines().count() <= 1_500);
    for (path, item) in api["paths"].as_object().unwrap() {
        let taken = item["get"]["parameters"].as_array().map_or(0, Vec::len);
        assert!(taken <= 45, "{path} has {taken} parameters");
        let ok = resolve(&api, &item["get"]["responses"]["200"]);
        let types = ok["content"].as_object().map_or(0, serde_json::Map::len);
        let is_file = path.ends_with("{format}") || path.ends_with("{file}");
        // The standard asks for two.
        let is_file = is_file || path == "/oembed";
        assert!(is_file || types <= 1, "{path} has {types} types");
    }
    let schemas = &api["components"]["schemas"];
    walk(schemas, "", &mut |at, schema| {
        // A value before and after a correction can be anything.
        let anything = at.ends_with("/before") || at.ends_with("/after");
        assert_eq!(states_a_type(schema), !anything, "{at}: {schema}");
    });
    for (name, schema) in schemas.as_object().unwrap() {
        let described = schema["description"].is_string();
        let plain = name.ends_with("Filters") || name.ends_with("Name") || name == "Includable";
        assert!(
            described || plain || name.contains("Operators"),
            "{name} has no description"
        );
    }
}

/// Calls back for each property of each schema.
fn walk(value: &Value, at: &str, back: &mut impl FnMut(&str, &Value)) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let here = format!("{at}/{name}");
                if at.ends_with("/properties") {
                    back(&here, member);
                }
                walk(member, &here, back);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| walk(item, at, back)),
        _ => {}
    }
}

fn states_a_type(schema: &Value) -> bool {
    let keys = [
        "type", "$ref", "anyOf", "oneOf", "allOf", "enum", "const", "required",
    ];
    keys.iter().any(|key| schema.get(key).is_some())
}

fn across() -> [(&'static str, Grammar); 3] {
    [
        ("/v1/search", Grammar::search()),
        ("/v1/stats", Grammar::stats()),
        ("/v1/graph", Grammar::graph()),
    ]
}

/// Compares with the values that the service lists in its error for an unknown one.
#[tokio::test]
async fn every_parameter_enum_is_described_exactly() {
    let app = App::new().await;
    let api = api();
    let lists = ALL.into_iter().map(|spec| (spec.path, Grammar::list(spec)));
    let (mut count, mut sorts) = (0, 0);
    for (path, grammar) in lists.chain(across()) {
        let in_formats = parameters(&api, &in_formats(&api, path)).into_iter();
        for (name, parameter) in parameters(&api, path).into_iter().chain(in_formats) {
            let schema = &parameter["schema"];
            if name == "sort" && schema["type"] == "array" {
                // One list of keys for all kinds: each kind's own are among them.
                let keys = resolve(&api, &schema["items"])["enum"].as_array().unwrap();
                let words = Sort::words(&grammar);
                assert!(
                    words.iter().all(|word| keys.contains(&json!(word))),
                    "{path}"
                );
                sorts += 1;
                continue;
            }
            let words = if schema["type"] == "array" {
                &schema["items"]["enum"]
            } else {
                &schema["enum"]
            };
            if !words.is_array() || !grammar.parameters.contains(&name.as_str()) {
                continue;
            }
            let asked = format!(
                "{}?{name}=no-such-word",
                path.replace("{document}", "harbour-note")
            );
            let problem = app.get(&asked).await.json();
            let error = problem["errors"]
                .as_array()
                .unwrap()
                .iter()
                .find(|e| e["parameter"] == name.as_str());
            assert_eq!(&error.unwrap()["allowed"], words, "{path}: {name}");
            count += 1;
        }
    }
    // Releases, shapes, and what only search, statistics and graphs take.
    assert!(count > 20 && sorts > 10, "{count} enums, {sorts} sorts");
}

#[tokio::test]
async fn vocabularies_are_described_term_by_term() {
    let api = api();
    let app = App::new().await;
    let mut used = BTreeSet::new();
    for vocabulary in app.ok("/v1/vocabularies?limit=500").await["data"]
        .as_array()
        .unwrap()
    {
        let scheme = vocabulary["id"].as_str().unwrap();
        let terms: Vec<&str> = vocabulary["terms"]
            .as_array()
            .unwrap()
            .iter()
            .map(|t| t["id"].as_str().unwrap())
            .collect();
        let schemas = &api["components"]["schemas"];
        let name = if scheme == "identifier" {
            "IdentifierScheme".to_owned()
        } else {
            camel(scheme)
        };
        // Imported documents may use further properties.
        if scheme != "property" {
            assert_eq!(schemas[&name]["enum"], json!(terms), "{scheme}");
        }
        used.insert(name);
    }
    assert_eq!(used.len(), 20);
}

/// The properties of a schema, those of `allOf` included.
fn properties(api: &Value, schema: &Value, found: &mut BTreeSet<String>) {
    let schema = resolve(api, schema);
    for part in schema["allOf"].as_array().into_iter().flatten() {
        properties(api, part, found);
    }
    let own = schema["properties"].as_object().into_iter().flatten();
    found.extend(own.map(|(name, _)| name.clone()));
}

/// The members that a Spec lists for tables and `fields=` are those of the structs.
#[test]
fn fields_have_the_members_of_their_structs() {
    let api = api();
    for spec in ALL {
        let mut found = BTreeMap::new();
        collect(
            &api,
            &api["components"]["schemas"][camel(spec.kind)],
            &mut found,
        );
        for field in spec.every_field() {
            let mut members = BTreeSet::new();
            members_of(&api, &found[field.name], &mut members);
            let stated: BTreeSet<String> = field.members.iter().map(|m| (*m).to_owned()).collect();
            if field.name != "counts" {
                assert_eq!(members, stated, "{} {}", spec.kind, field.name);
            }
        }
    }
}

/// The schema of each property, those of `allOf` included.
fn collect(api: &Value, schema: &Value, found: &mut BTreeMap<String, Value>) {
    let schema = resolve(api, schema);
    for part in schema["allOf"].as_array().into_iter().flatten() {
        collect(api, part, found);
    }
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        found.insert(name.clone(), property.clone());
    }
}

/// The properties of an object, of one that may be null, or of those in a list.
fn members_of(api: &Value, schema: &Value, found: &mut BTreeSet<String>) {
    let schema = resolve(api, schema);
    if schema["type"] == "array" {
        members_of(api, &schema["items"], found);
    }
    for part in schema["anyOf"].as_array().into_iter().flatten() {
        members_of(api, part, found);
    }
    properties(api, schema, found);
}
