//! openapi.yaml and the service, held to each other both ways: paths, parameters, fields,
//! vocabularies, every answer, every example.

use super::app::App;
use super::oracle;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use tightrope::model::ALL;
use tightrope::model::spec::{Spec, Values};
use tightrope::web::{OPENAPI_JSON, OPENAPI_YAML, paths};

/// Paths that are not of the interface: a redirect, and what pages load.
const UNDESCRIBED: [&str; 2] = ["/", "/docs/assets/{name}"];

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
fn json_says_what_yaml_says() {
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

#[test]
fn every_parameter_is_a_filter_of_its_spec_and_says_the_same() {
    let api = api();
    for spec in ALL {
        let mut described = BTreeMap::new();
        for parameter in operation(&api, spec.path)["parameters"].as_array().unwrap() {
            let parameter = resolve(&api, parameter);
            if parameter["in"] == "query" {
                let name = parameter["name"].as_str().unwrap().to_owned();
                assert!(described.insert(name.clone(), parameter).is_none(), "{}: {name} twice", spec.plural);
            }
        }
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
                Values::Text => if facet.name == "id" { "IdValues" } else { "TextValues" }.to_owned(),
            };
            assert_eq!(schema, expected, "{} {}", spec.plural, facet.name);
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
        let rest: Vec<&String> = described.keys().collect();
        assert_eq!(rest, ["cursor", "limit"], "{}: described but not served", spec.plural);
    }
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

/// A validator for what an operation promises with this status and type.
fn validator(api: &Value, path: &str, status: u16, media: &str) -> jsonschema::Validator {
    let response = resolve(api, &operation(api, path)["responses"][status.to_string()]);
    let schema = &response["content"][media]["schema"];
    assert!(schema.is_object(), "{path}: {status} {media} is not described");
    let schema = json!({"$ref": schema["$ref"], "components": api["components"]});
    jsonschema::options().should_validate_formats(true).build(&schema).unwrap()
}

fn assert_valid(validator: &jsonschema::Validator, body: &Value, what: &str) {
    let errors: Vec<String> =
        validator.iter_errors(body).map(|e| format!("{}: {e}", e.instance_path())).take(5).collect();
    assert!(errors.is_empty(), "{what}\n{}", errors.join("\n"));
}

async fn every_answer_fits(app: &App, api: &Value, spec: &Spec) -> usize {
    let record_path = format!("{}/{{id}}", spec.path);
    let (list, one) =
        (validator(api, spec.path, 200, "application/json"), validator(api, &record_path, 200, "application/json"));
    let mut count = 0;
    for collection in oracle::collections(app, spec).await {
        let page = app.ok(&format!("{collection}?limit=500")).await;
        assert_valid(&list, &page, &collection);
        assert_valid(&list, &app.ok(&format!("{collection}?limit=1&id=a,b")).await, &collection);
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
            // 414 is described without content, because the longest questions get none; these do.
            let described = if status == 414 { 400 } else { status };
            assert_valid(&validator(api, path, described, "application/problem+json"), &reply.json(), &asked);
        }
    }
    count
}

#[tokio::test]
async fn every_answer_of_every_operation_fits_its_schema() {
    let api = api();
    let app = App::new().await;
    let mut count = 0;
    for spec in ALL {
        count += every_answer_fits(&app, &api, spec).await;
    }
    assert!(count > 300, "{count} records");
    assert_valid(&validator(&api, "/v1", 200, "application/json"), &app.ok("/v1").await, "/v1");
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
async fn every_parameter_takes_what_is_described_and_refuses_what_is_not() {
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
                Values::Actor | Values::Record | Values::Text => "anything".to_owned(),
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
fn every_operation_and_refusal_shows_an_example() {
    let api = api();
    let shown = |response: &Value| {
        let media = resolve(&api, response)["content"].as_object().and_then(|all| all.values().next().cloned());
        media.is_some_and(|media| media["examples"].as_object().is_some_and(|all| !all.is_empty()))
    };
    assert!(shown(&operation(&api, "/v1")["responses"]["200"]), "/v1 shows no example");
    for spec in ALL {
        let record = format!("{}/{{id}}", spec.path);
        assert!(shown(&operation(&api, spec.path)["responses"]["200"]), "{} shows no example", spec.path);
        assert!(shown(&operation(&api, &record)["responses"]["200"]), "{record} shows no example");
        for status in ["400", "404"] {
            assert!(shown(&operation(&api, &record)["responses"][status]), "{record}: {status} shows no example");
        }
    }
}

/// What changes with every edit of the data or from run to run.
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
        Value::Array(items) => items.iter_mut().for_each(settle),
        _ => {}
    }
}

/// Each `summary: GET …` of the description, and the example that follows it. With `UPDATE_EXAMPLES`
/// set they are written anew.
#[tokio::test]
async fn every_example_is_a_real_answer() {
    #[expect(clippy::disallowed_methods, reason = "a switch for whoever edits the description")]
    let update = std::env::var_os("UPDATE_EXAMPLES").is_some();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("seed.db");
    tightrope::store::ensure(&path).await.unwrap();
    let app = App::of(folder, &path).await;
    let mut lines: Vec<String> = OPENAPI_YAML.lines().map(str::to_owned).collect();
    let mut count = 0;
    for n in 0..lines.len() {
        let Some(asked) = lines[n].trim().strip_prefix("summary: GET ").map(str::to_owned) else { continue };
        let mut answer = app.get(&asked).await.json();
        settle(&mut answer);
        let indent = lines[n].len() - lines[n].trim_start().len();
        let real = format!("{}value: {answer}", " ".repeat(indent));
        assert!(update || lines[n + 1] == real, "the example of {asked} is not what is answered; run `just examples`");
        lines[n + 1] = real;
        count += 1;
    }
    assert!(count >= 2 * ALL.len(), "{count} examples");
    if update {
        std::fs::write("openapi.yaml", lines.join("\n") + "\n").unwrap();
    }
}

#[test]
fn what_is_vendored_is_what_was_published() {
    for (name, digest) in [
        ("LICENSE", "cfc7749b96f63bd31c3c42b5c471bf756814053e847c10f3eb003417bc523d30"),
        ("NOTICE", "0d20d1adef18aee3f40dd258172155521ce702ac445cb5f7b7d60ed32dad2fb2"),
        ("swagger-ui-bundle.js", "e6a898692f2d768e807c3ba4626068a69a2c5dd960dd6c76f3e4d3a3de180af2"),
        ("swagger-ui-bundle.js.LICENSE.txt", "37eb6e7e59aed57b2c1acf076574b818ea07b74265717e0bd67b59e0baf9abbb"),
        ("swagger-ui.css", "5ed08757e53da3e026d6cbecc61fe5d43585c9560b302d534ad56692519a273d"),
    ] {
        let bytes = std::fs::read(format!("src/web/docs/vendor/{name}")).unwrap();
        assert_eq!(tightrope::model::text::sha256(bytes), digest, "{name} of swagger-ui-dist 5.35.0");
    }
}

#[tokio::test]
async fn pages_load_only_from_here_and_run_nothing_inline() {
    let app = App::new().await;
    for path in ["/docs", "/docs/api", "/docs/problems/not-found"] {
        let page = app.get(path).await;
        assert!(page.header("content-security-policy").contains("script-src 'self';"), "{path}");
        for mark in ["<script>", " style=", " onclick=", "src=\"http", "href=\"http", "//cdn"] {
            assert!(!page.text.contains(mark), "{path}: {mark}");
        }
        for asset in page.text.split("/docs/assets/").skip(1) {
            let name = asset.split('"').next().unwrap();
            assert_eq!(app.get(&format!("/docs/assets/{name}")).await.status.as_u16(), 200, "{path}: {name}");
        }
    }
    let start = app.get("/docs").await;
    for path in ["/v1/events?actor=CHN", "/v1/claims", "/v1/vocabularies/modality", "/openapi.yaml", "/docs/api"] {
        assert!(start.text.contains(path), "the start page does not name {path}");
    }
}
