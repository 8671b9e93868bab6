//! openapi.yaml and the service, checked against each other both ways: paths, parameters, fields, vocabularies, every
//! response, every example.

use super::app::App;
use super::oracle;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use tightrope::model::ALL;
use tightrope::model::spec::{Facet, Spec, Values};
use tightrope::query::Grammar;
use tightrope::web::{OPENAPI_JSON, OPENAPI_YAML, paths};

/// Paths outside the API: the explorer, and page assets.
const UNDESCRIBED: [&str; 4] = ["/", "/about", "/explorer/{name}", "/docs/assets/{name}"];

fn api() -> Value {
    serde_json::from_str(OPENAPI_JSON).unwrap()
}

fn resolve<'a>(api: &'a Value, value: &'a Value) -> &'a Value {
    match value["$ref"].as_str() {
        Some(path) => api.pointer(path.trim_start_matches('#')).unwrap_or_else(|| panic!("{path} leads nowhere")),
        None => value,
    }
}

fn operation<'a>(api: &'a Value, path: &str) -> &'a Value {
    let operation = &api["paths"][path]["get"];
    assert!(operation.is_object(), "openapi.yaml does not describe {path}");
    operation
}

/// `event-category` is the schema `EventCategory`.
fn camel(words: &str) -> String {
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
    let served: BTreeSet<String> = paths().into_iter().filter(|p| !UNDESCRIBED.contains(&p.as_str())).collect();
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
            assert!(described.insert(name.clone(), parameter).is_none(), "{path}: {name} twice");
        }
    }
    described
}

/// Removes `__not` and `__exists`, and checks how they are described.
fn assert_suffixes(described: &mut BTreeMap<String, &Value>, facet: &Facet, schema: &str, of: &str) {
    let not = described.remove(&format!("{}__not", facet.name));
    let not = not.unwrap_or_else(|| panic!("{of}: {}__not is not described", facet.name));
    assert!(not["schema"]["$ref"].as_str().unwrap().ends_with(&format!("/{schema}")), "{of}: {}__not", facet.name);
    let exists = described.remove(&format!("{}__exists", facet.name));
    assert_eq!(exists.map(|e| e["schema"]["type"] == "boolean"), (facet.name != "id").then_some(true), "{of}");
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
            assert_eq!(parameter["description"], facet.about, "{} {}", spec.plural, facet.name);
            let schema = parameter["schema"]["$ref"].as_str().unwrap().rsplit('/').next().unwrap();
            let expected = match facet.values {
                Values::Term(vocabulary) => camel(vocabulary) + "Values",
                Values::Word(_) => schema.to_owned(),
                Values::Decade => "DecadeValues".to_owned(),
                Values::Actor => "ActorValues".to_owned(),
                Values::Locator => "LocatorValues".to_owned(),
                Values::Section => "SectionValues".to_owned(),
                Values::Record => "RecordValues".to_owned(),
                Values::Of(_) => "TextValues".to_owned(),
                Values::Text => if facet.name == "id" { "IdValues" } else { "TextValues" }.to_owned(),
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
            let parameter = parameter.unwrap_or_else(|| panic!("{path}: {} is not described", facet.name));
            let schema = parameter["schema"]["$ref"].as_str().unwrap().rsplit('/').next().unwrap();
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
    [("/v1/search", Grammar::search()), ("/v1/stats", Grammar::stats()), ("/v1/graph", Grammar::graph())]
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
            let words = if schema["type"] == "array" { &schema["items"]["enum"] } else { &schema["enum"] };
            if !words.is_array() || !grammar.parameters.contains(&name.as_str()) {
                continue;
            }
            let asked = format!("{}?{name}=no-such-word", path.replace("{document}", "harbour-note"));
            let problem = app.get(&asked).await.json();
            let error = problem["errors"].as_array().unwrap().iter().find(|e| e["parameter"] == name.as_str());
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
    for vocabulary in app.ok("/v1/vocabularies?limit=500").await["data"].as_array().unwrap() {
        let scheme = vocabulary["id"].as_str().unwrap();
        let terms: Vec<&str> =
            vocabulary["terms"].as_array().unwrap().iter().map(|t| t["id"].as_str().unwrap()).collect();
        let schemas = &api["components"]["schemas"];
        let name = if scheme == "identifier" { "IdentifierScheme".to_owned() } else { camel(scheme) };
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
        let about = property["description"].as_str().unwrap_or_else(|| panic!("{name}: no description"));
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

/// A validator for the schema of an operation's response with this status and type.
fn validator(api: &Value, path: &str, status: u16, media: &str) -> jsonschema::Validator {
    let response = resolve(api, &operation(api, path)["responses"][status.to_string()]);
    let schema = &response["content"][media]["schema"];
    assert!(schema.is_object(), "{path}: {status} {media} is not described");
    of_schema(api, schema["$ref"].as_str().unwrap())
}

fn of_schema(api: &Value, reference: &str) -> jsonschema::Validator {
    let schema = json!({"$ref": reference, "components": api["components"]});
    jsonschema::options().should_validate_formats(true).build(&schema).unwrap()
}

fn assert_valid(validator: &jsonschema::Validator, body: &Value, what: &str) {
    let errors: Vec<String> =
        validator.iter_errors(body).map(|e| format!("{}: {e}", e.instance_path())).take(5).collect();
    assert!(errors.is_empty(), "{what}\n{}", errors.join("\n"));
}

async fn assert_responses_match(app: &App, api: &Value, spec: &Spec) -> usize {
    let record_path = format!("{}/{{id}}", spec.path);
    // A plain list must match the whole schema; one with `fields`, `include` or `shape` only the requested part.
    let list = of_schema(api, &format!("#/components/schemas/{}List", camel(spec.kind)));
    let part = validator(api, spec.path, 200, "application/json");
    let one = validator(api, &record_path, 200, "application/json");
    let mut count = 0;
    for collection in oracle::collections(app, spec).await {
        let page = app.ok(&format!("{collection}?limit=500")).await;
        assert_valid(&list, &page, &collection);
        assert_valid(&list, &app.ok(&format!("{collection}?limit=1&id=a,b")).await, &collection);
        for shaped in
            ["fields=title&limit=2", "shape=array&limit=2", "include=highlights&q=the&limit=2&facets=modality"]
        {
            let reply = app.get(&format!("{collection}?{shaped}")).await;
            if reply.status.is_success() {
                assert_valid(&part, &reply.json(), shaped);
            }
        }
        for line in page["data"].as_array().unwrap() {
            let href = line["href"].as_str().unwrap();
            assert_valid(&one, &app.ok(href).await, href);
            count += 1;
        }
        for (path, status, asked) in [
            (spec.path, 400, format!("{collection}?nothing=1")),
            (record_path.as_str(), 400, format!("{collection}/x?nothing=1")),
            (record_path.as_str(), 404, format!("{collection}/no-such-record")),
            (spec.path, 414, format!("{collection}?id={}", "x".repeat(8_000))),
        ] {
            let reply = app.get(&asked).await;
            assert_eq!(reply.status.as_u16(), status, "{asked}");
            assert!(operation(api, path)["responses"][status.to_string()].is_object(), "{path}: {status}");
            // 414 is described without content, because responses to the longest targets have none; these have
            // some.
            let described = if status == 414 { 400 } else { status };
            assert_valid(&validator(api, path, described, "application/problem+json"), &reply.json(), &asked);
        }
    }
    count
}

#[tokio::test]
async fn every_response_of_every_operation_matches_its_schema() {
    let api = api();
    let app = App::new().await;
    let mut count = 0;
    for spec in ALL {
        count += assert_responses_match(&app, &api, spec).await;
    }
    assert!(count > 300, "{count} records");
    assert_valid(&validator(&api, "/v1", 200, "application/json"), &app.ok("/v1").await, "/v1");
    assert_valid(&validator(&api, "/v1/export", 200, "application/json"), &app.ok("/v1/export").await, "/v1/export");
    assert_valid(&validator(&api, "/readyz", 200, "application/json"), &app.ok("/readyz").await, "/readyz");
    for (path, asked) in [
        ("/v1/search", "/v1/search?q=china&limit=500"),
        ("/v1/search", "/v1/search?q=trade&sort=-relevance&fields=title"),
        ("/v1/stats", "/v1/stats?by=kind,decade,modality"),
        ("/v1/graph", "/v1/graph"),
        ("/v1/graph", "/v1/graph?around=actor:china&depth=2"),
        ("/v1/graph", "/v1/graph?project=actor"),
    ] {
        assert_valid(&validator(&api, path, 200, "application/json"), &app.ok(asked).await, asked);
        let bad = app.get(&format!("{path}?nothing=1")).await.json();
        assert_valid(&validator(&api, path, 400, "application/problem+json"), &bad, path);
    }
    for path in [
        "/v1/verify?quote=Nobody+has+measured+the+channel.",
        "/v1/verify?quote=nobody+has+measured",
        "/v1/verify?record=event:korean-war",
    ] {
        assert_valid(&validator(&api, "/v1/verify", 200, "application/json"), &app.ok(path).await, path);
    }
    let coverage = "/v1/documents/{document}/coverage";
    for document in ["comrades-to-strategists", "harbour-note"] {
        let path = coverage.replace("{document}", document);
        assert_valid(&validator(&api, coverage, 200, "application/json"), &app.ok(&path).await, &path);
    }
    for (asked, status) in [("/v1/documents/none/coverage", 404), ("/v1/documents/harbour-note/coverage?x=1", 400)] {
        let reply = app.get(asked).await;
        assert_eq!(reply.status.as_u16(), status, "{asked}");
        assert_valid(&validator(&api, coverage, status, "application/problem+json"), &reply.json(), asked);
    }
    for (path, media) in [
        ("/openapi.yaml", "application/yaml"),
        ("/openapi.json", "application/json"),
        ("/v1/schema/bundle", "application/schema+json"),
        ("/docs", "text/html"),
        ("/docs/api", "text/html"),
        ("/docs/codebook", "text/html"),
        ("/docs/problems/bad-query", "text/html"),
        ("/llms.txt", "text/plain"),
        ("/v1/context.jsonld", "application/ld+json"),
        ("/livez", "application/json"),
        ("/readyz", "application/json"),
        ("/metrics", "application/openmetrics-text"),
        ("/.well-known/api-catalog", "application/linkset+json"),
    ] {
        let described = if path.starts_with("/docs/problems/") { "/docs/problems/{code}" } else { path };
        assert!(operation(&api, described)["responses"]["200"]["content"][media].is_object(), "{path}");
        let reply = app.get(path).await;
        assert_eq!(reply.status.as_u16(), 200, "{path}");
        assert!(reply.header("content-type").starts_with(media), "{path}");
        assert_eq!(app.get(&format!("{path}?nothing=1")).await.status.as_u16(), 400, "{path}");
    }
    let moved = app.get("/v1/dyads/north-korea-china").await;
    let described = &operation(&api, "/v1/dyads/{id}")["responses"]["308"]["headers"]["Location"]["schema"]["pattern"];
    assert!(described.as_str().unwrap().contains("/v1/dyads/") && moved.header("location").starts_with("/v1/dyads/"));
}

#[tokio::test]
async fn every_parameter_accepts_described_values_and_refuses_others() {
    let app = App::new().await;
    for spec in ALL {
        let path = spec.path.replace("{document}", "harbour-note");
        for facet in spec.all_facets() {
            let good = match facet.values {
                Values::Term(scheme) => app.ok(&format!("/v1/vocabularies/{scheme}")).await["data"]["terms"][0]["id"]
                    .as_str()
                    .unwrap()
                    .to_owned(),
                Values::Word(words) => words[0].to_owned(),
                Values::Locator => "s1.p1".to_owned(),
                Values::Section => "s1".to_owned(),
                Values::Decade => "195X".to_owned(),
                Values::Actor | Values::Record | Values::Of(_) | Values::Text => "anything".to_owned(),
            };
            app.ok(&format!("{path}?{}={good}", facet.name)).await;
            let bad = app.get(&format!("{path}?{}=%01", facet.name)).await;
            assert_eq!(bad.status.as_u16(), 400, "{path} {}", facet.name);
        }
        for (question, status) in [("limit=1", 200), ("limit=501", 400), ("cursor=abc", 200), ("cursor=%21", 400)] {
            assert_eq!(app.get(&format!("{path}?{question}")).await.status.as_u16(), status, "{path}?{question}");
        }
    }
}

#[test]
fn every_release_is_described() {
    let described = api()["components"]["parameters"]["release"]["schema"]["enum"].clone();
    let known: Vec<&str> = tightrope::store::releases().iter().map(|release| release.id.as_str()).collect();
    assert_eq!(described, serde_json::json!(known));
}

#[test]
fn every_operation_and_error_has_an_example() {
    let api = api();
    let shown = |response: &Value| {
        let media = resolve(&api, response)["content"].as_object().and_then(|all| all.values().next().cloned());
        media.is_some_and(|media| media["examples"].as_object().is_some_and(|all| !all.is_empty()))
    };
    assert!(shown(&operation(&api, "/v1")["responses"]["200"]), "/v1 has no example");
    for spec in ALL {
        let record = format!("{}/{{id}}", spec.path);
        assert!(shown(&operation(&api, spec.path)["responses"]["200"]), "{} has no example", spec.path);
        assert!(shown(&operation(&api, &record)["responses"]["200"]), "{record} has no example");
        for status in ["400", "404"] {
            assert!(shown(&operation(&api, &record)["responses"][status]), "{record}: {status} has no example");
        }
    }
}
