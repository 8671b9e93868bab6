//! openapi.yaml and the service, checked against each other both ways: paths, parameters, fields
//! and vocabularies.

use super::app::App;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use tightrope::model::ALL;
use tightrope::model::spec::{Facet, Values};
use tightrope::query::Grammar;
use tightrope::web::{OPENAPI_JSON, OPENAPI_YAML, paths};

/// Paths outside the API: the explorer, and page assets.
const UNDESCRIBED: [&str; 4] = ["/", "/about", "/explorer/{name}", "/docs/assets/{name}"];

pub fn api() -> Value {
    serde_json::from_str(OPENAPI_JSON).unwrap()
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
    let described: BTreeSet<String> = api["paths"].as_object().unwrap().keys().cloned().collect();
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

/// Removes `__not` and `__exists`, and checks how they are described.
fn assert_suffixes(
    described: &mut BTreeMap<String, &Value>,
    facet: &Facet,
    schema: &str,
    of: &str,
) {
    let not = described.remove(&format!("{}__not", facet.name));
    let not = not.unwrap_or_else(|| panic!("{of}: {}__not is not described", facet.name));
    assert!(
        not["schema"]["$ref"]
            .as_str()
            .unwrap()
            .ends_with(&format!("/{schema}")),
        "{of}: {}__not",
        facet.name
    );
    let exists = described.remove(&format!("{}__exists", facet.name));
    assert_eq!(
        exists.map(|e| e["schema"]["type"] == "boolean"),
        (facet.name != "id").then_some(true),
        "{of}"
    );
}

#[test]
fn every_parameter_matches_a_filter_of_its_spec() {
    let api = api();
    for spec in ALL {
        let mut described = parameters(&api, spec.path);
        for facet in spec.all_facets() {
            let parameter = described
                .remove(facet.name)
                .unwrap_or_else(|| panic!("{}: {} is not described", spec.plural, facet.name));
            assert_eq!(
                parameter["description"], facet.about,
                "{} {}",
                spec.plural, facet.name
            );
            let schema = parameter["schema"]["$ref"]
                .as_str()
                .unwrap()
                .rsplit('/')
                .next()
                .unwrap();
            let expected = match facet.values {
                Values::Term(vocabulary) => camel(vocabulary) + "Values",
                Values::Word(_) => schema.to_owned(),
                Values::Decade => "DecadeValues".to_owned(),
                Values::Actor => "ActorValues".to_owned(),
                Values::Locator => "LocatorValues".to_owned(),
                Values::Section => "SectionValues".to_owned(),
                Values::Record => "RecordValues".to_owned(),
                Values::Of(_) => "TextValues".to_owned(),
                Values::Text => if facet.name == "id" {
                    "IdValues"
                } else {
                    "TextValues"
                }
                .to_owned(),
            };
            assert_eq!(schema, expected, "{} {}", spec.plural, facet.name);
            assert_suffixes(&mut described, facet, schema, spec.plural);
            if let Values::Word(words) = facet.values {
                let pattern = format!("^({0})(,({0})){{0,49}}$", words.join("|"));
                assert_eq!(
                    resolve(&api, &parameter["schema"])["items"]["pattern"],
                    pattern,
                    "{} {}",
                    spec.plural,
                    facet.name
                );
            }
        }
        assert_rest(&described, &Grammar::list(spec));
    }
    for (path, grammar) in across() {
        let mut described = parameters(&api, path);
        for facet in grammar.facets() {
            let parameter = described.remove(facet.name);
            let parameter =
                parameter.unwrap_or_else(|| panic!("{path}: {} is not described", facet.name));
            let schema = parameter["schema"]["$ref"]
                .as_str()
                .unwrap()
                .rsplit('/')
                .next()
                .unwrap();
            assert_suffixes(&mut described, facet, schema, path);
        }
        assert_rest(&described, &grammar);
    }
}

#[test]
fn parameters_of_verify_are_described() {
    assert_rest(&parameters(&api(), "/v1/verify"), &Grammar::verify());
}

fn across() -> [(&'static str, Grammar); 3] {
    [
        ("/v1/search", Grammar::search()),
        ("/v1/stats", Grammar::stats()),
        ("/v1/graph", Grammar::graph()),
    ]
}

fn assert_rest(described: &BTreeMap<String, &Value>, grammar: &Grammar) {
    let mut served = grammar.parameters.clone();
    served.sort_unstable();
    let rest: Vec<&str> = described.keys().map(String::as_str).collect();
    assert_eq!(rest, served, "{}", grammar.of);
}

/// Compares with the values that the service lists in its error for an unknown one.
#[tokio::test]
async fn every_parameter_enum_is_described_exactly() {
    let app = App::new().await;
    let api = api();
    let lists = ALL.into_iter().map(|spec| (spec.path, Grammar::list(spec)));
    let mut count = 0;
    for (path, grammar) in lists.chain(across()) {
        for (name, parameter) in parameters(&api, path) {
            let schema = &parameter["schema"];
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
    assert!(count > 60, "{count} enums");
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
        assert_eq!(schemas[&name]["enum"], json!(terms), "{scheme}");
        used.insert(name);
        let values = &schemas[camel(scheme) + "Values"];
        if values.is_object() {
            let pattern = format!("^({0})(,({0})){{0,49}}$", terms.join("|"));
            assert_eq!(values["items"]["pattern"], pattern, "{scheme}");
        }
    }
    assert_eq!(used.len(), 15);
}

/// Every property of a schema, `allOf` included, with its description.
fn properties(api: &Value, schema: &Value, found: &mut BTreeMap<String, String>) {
    let schema = resolve(api, schema);
    for part in schema["allOf"].as_array().into_iter().flatten() {
        properties(api, part, found);
    }
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let about = property["description"]
            .as_str()
            .unwrap_or_else(|| panic!("{name}: no description"));
        found.insert(name.clone(), about.to_owned());
    }
}

#[test]
fn every_field_is_described_as_in_its_spec() {
    let api = api();
    let schemas = &api["components"]["schemas"];
    for spec in ALL {
        for (schema, whole) in [(camel(spec.kind), true), (camel(spec.kind) + "Line", false)] {
            let mut described = BTreeMap::new();
            properties(&api, &schemas[&schema], &mut described);
            let fields: BTreeMap<String, String> = spec
                .every_field()
                .filter(|f| whole || !f.detail)
                .map(|f| (f.name.to_owned(), f.about.to_owned()))
                .collect();
            assert_eq!(described, fields, "{schema}");
        }
    }
}
