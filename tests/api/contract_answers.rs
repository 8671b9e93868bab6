//! Every response and every example of openapi.yaml, checked against its schemas.

use super::app::App;
use super::contract::{api, in_formats, operation, resolve};
use super::oracle;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tightrope::model::ALL;
use tightrope::model::spec::{Spec, Values};

/// The description with closed objects: in answers of this program nothing may stand that is not
/// described. Clients are told nothing of the kind, because later versions add fields.
fn closed() -> Value {
    let mut api = api();
    let mut parts = BTreeSet::new();
    parts_of_others(&api, &mut parts);
    for name in api["components"]["schemas"]
        .as_object()
        .unwrap()
        .clone()
        .keys()
    {
        let is_part = parts.contains(&format!("#/components/schemas/{name}"));
        close(&mut api["components"]["schemas"][name], is_part, &parts);
    }
    api
}

/// The schemas that stand in an `allOf`.
fn parts_of_others(value: &Value, found: &mut BTreeSet<String>) {
    for part in value["allOf"].as_array().into_iter().flatten() {
        found.extend(part["$ref"].as_str().map(str::to_owned));
    }
    match value {
        Value::Object(members) => members.values().for_each(|one| parts_of_others(one, found)),
        Value::Array(items) => items.iter().for_each(|one| parts_of_others(one, found)),
        _ => {}
    }
}

fn close(schema: &mut Value, is_part: bool, parts: &BTreeSet<String>) {
    let Some(members) = schema.as_object_mut() else {
        return;
    };
    let refers = members
        .get("$ref")
        .and_then(Value::as_str)
        .is_some_and(|to| parts.contains(to));
    let has = |name: &str| members.contains_key(name);
    let is_object = has("properties") || has("allOf") || refers;
    if is_object && !is_part && !has("additionalProperties") {
        members.insert("unevaluatedProperties".to_owned(), false.into());
    }
    for (name, member) in members {
        match (name.as_str(), member) {
            ("allOf", Value::Array(items)) => {
                for item in items {
                    close(item, true, parts);
                }
            }
            ("anyOf" | "oneOf", Value::Array(items)) => {
                for item in items {
                    close(item, is_part, parts);
                }
            }
            ("properties", Value::Object(all)) => {
                // What answers have under `links` is in another part as well.
                let each = all.iter_mut().filter(|(name, _)| *name != "links");
                each.for_each(|(_, one)| close(one, false, parts));
            }
            ("items" | "additionalProperties", member) => close(member, false, parts),
            _ => {}
        }
    }
}

/// A validator for the schema of an operation's response with this status and type.
fn validator(api: &Value, path: &str, status: u16, media: &str) -> jsonschema::Validator {
    let response = described(api, path, status);
    let schema = &response["content"][media]["schema"];
    assert!(
        schema.is_object(),
        "{path}: {status} {media} is not described"
    );
    let schema = json!({"allOf": [schema], "components": api["components"]});
    jsonschema::options()
        .should_validate_formats(true)
        .build(&schema)
        .unwrap()
}

fn assert_valid(validator: &jsonschema::Validator, body: &Value, what: &str) {
    let errors: Vec<String> = validator
        .iter_errors(body)
        .map(|e| format!("{}: {e}", e.instance_path()))
        .take(5)
        .collect();
    assert!(errors.is_empty(), "{what}\n{}", errors.join("\n"));
}

/// The response of this status, or the one of all others.
fn described<'a>(api: &'a Value, path: &str, status: u16) -> &'a Value {
    let responses = &operation(api, path)["responses"];
    let own = responses.get(status.to_string());
    resolve(api, own.unwrap_or(&responses["default"]))
}

async fn assert_responses_match(app: &App, api: &Value, spec: &Spec) -> usize {
    let record_path = format!("{}/{{id}}", spec.path);
    // A plain list must match the whole schema; one with `fields`, `include` or `shape` only the
    // requested part.
    let list = validator(api, spec.path, 200, "application/json");
    let in_formats = in_formats(api, spec.path);
    let part = validator(api, &in_formats, 200, "application/json");
    let one = validator(api, &record_path, 200, "application/json");
    let mut count = 0;
    for collection in oracle::collections(app, spec).await {
        let page = app.ok(&format!("{collection}?limit=500")).await;
        assert_valid(&list, &page, &collection);
        assert_valid(
            &list,
            &app.ok(&format!("{collection}?limit=1&id__not=a,b")).await,
            &collection,
        );
        for shaped in [
            "fields=title&limit=2",
            "shape=array&limit=2",
            "include=highlights&q=the&limit=2&facets=modality",
        ] {
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
            (
                record_path.as_str(),
                400,
                format!("{collection}/x?nothing=1"),
            ),
            (
                record_path.as_str(),
                404,
                format!("{collection}/no-such-record"),
            ),
            (
                spec.path,
                414,
                format!("{collection}?id={}", "x".repeat(8_000)),
            ),
        ] {
            let reply = app.get(&asked).await;
            assert_eq!(reply.status.as_u16(), status, "{asked}");
            assert_valid(
                &validator(api, path, status, "application/problem+json"),
                &reply.json(),
                &asked,
            );
        }
    }
    count
}

/// Requests a URL of this path; checks the status, and the body against its schema.
async fn assert_answer_matches(app: &App, api: &Value, path: &str, status: u16, asked: &str) {
    let media = if status == 200 {
        "application/json"
    } else {
        "application/problem+json"
    };
    let reply = app.get(asked).await;
    assert_eq!(reply.status.as_u16(), status, "{asked}: {}", reply.text);
    assert_valid(&validator(api, path, status, media), &reply.json(), asked);
}

#[tokio::test]
async fn every_response_of_every_operation_matches_its_schema() {
    let api = closed();
    let app = App::new().await;
    let mut count = 0;
    for spec in ALL {
        count += assert_responses_match(&app, &api, spec).await;
    }
    assert!(count > 300, "{count} records");
    for path in ["/v1", "/v1/export", "/readyz"] {
        assert_answer_matches(&app, &api, path, 200, path).await;
    }
    for (path, asked) in [
        ("/v1/search", "/v1/search?q=china&limit=500"),
        (
            "/v1/search.{format}",
            "/v1/search.json?q=trade&sort=-relevance&fields=title",
        ),
        ("/v1/stats", "/v1/stats?by=kind,decade,modality"),
        ("/v1/graph", "/v1/graph"),
        ("/v1/graph", "/v1/graph?around=actor:china&depth=2"),
        ("/v1/graph", "/v1/graph?project=actor"),
        ("/v1/dyad-years", "/v1/dyad-years?date=1945/2000"),
        ("/v1/timeline", "/v1/timeline?limit=500"),
    ] {
        assert_answer_matches(&app, &api, path, 200, asked).await;
        let refused = format!("{}?nothing=1", asked.split('?').next().unwrap());
        assert_answer_matches(&app, &api, path, 400, &refused).await;
    }
    for asked in [
        "/v1/verify?quote=Nobody+has+measured+the+channel.",
        "/v1/verify?quote=nobody+has+measured",
        "/v1/verify?record=event:korean-war",
    ] {
        assert_answer_matches(&app, &api, "/v1/verify", 200, asked).await;
    }
    let coverage = "/v1/documents/{document}/coverage";
    for (asked, status) in [
        ("/v1/documents/comrades-to-strategists/coverage", 200),
        ("/v1/documents/harbour-note/coverage", 200),
        ("/v1/documents/none/coverage", 404),
        ("/v1/documents/harbour-note/coverage?x=1", 400),
    ] {
        assert_answer_matches(&app, &api, coverage, status, asked).await;
    }
    let moved = app.get("/v1/dyads/north-korea-china").await;
    let redirect = &operation(&api, "/v1/dyads/{id}")["responses"]["308"];
    let described = &redirect["headers"]["Location"]["schema"]["pattern"];
    assert!(
        described.as_str().unwrap().contains("/v1/dyads/")
            && moved.header("location").starts_with("/v1/dyads/")
    );
}

#[tokio::test]
async fn files_and_pages_have_the_described_type_and_refuse_parameters() {
    let api = api();
    let app = App::new().await;
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
        let described = if path.starts_with("/docs/problems/") {
            "/docs/problems/{code}"
        } else {
            path
        };
        let ok = resolve(&api, &operation(&api, described)["responses"]["200"]);
        assert!(ok["content"][media].is_object(), "{path}");
        let reply = app.get(path).await;
        assert_eq!(reply.status.as_u16(), 200, "{path}");
        assert!(reply.header("content-type").starts_with(media), "{path}");
        assert_eq!(
            app.get(&format!("{path}?nothing=1")).await.status.as_u16(),
            400,
            "{path}"
        );
    }
}

#[tokio::test]
async fn every_parameter_accepts_described_values_and_refuses_others() {
    let app = App::new().await;
    for spec in ALL {
        let path = spec.path.replace("{document}", "harbour-note");
        for facet in spec.all_facets() {
            let good = match facet.values {
                Values::Term(scheme) => app.ok(&format!("/v1/vocabularies/{scheme}")).await["data"]
                    ["terms"][0]["id"]
                    .as_str()
                    .unwrap()
                    .to_owned(),
                Values::Word(words) => words[0].to_owned(),
                Values::Locator => "s1.p1".to_owned(),
                Values::Section => "s1".to_owned(),
                Values::Decade => "195X".to_owned(),
                // A code that no actor here bears is no mistake.
                Values::Actor => "FRA".to_owned(),
                Values::Record => "event:korean-war".to_owned(),
                Values::Document => "comrades-to-strategists".to_owned(),
                Values::Named(_) => "anything".to_owned(),
                Values::Of(_) | Values::Own | Values::Text => String::new(),
            };
            if good.is_empty() {
                let unknown = app.get(&format!("{path}?{}=anything", facet.name)).await;
                assert_eq!(
                    unknown.json()["code"],
                    "unknown-value",
                    "{path} {}",
                    facet.name
                );
            } else {
                app.ok(&format!("{path}?{}={good}", facet.name)).await;
            }
            let bad = app.get(&format!("{path}?{}=%01", facet.name)).await;
            assert_eq!(bad.status.as_u16(), 400, "{path} {}", facet.name);
        }
        for (question, status) in [
            ("limit=1", 200),
            ("limit=501", 400),
            ("cursor=abc", 200),
            ("cursor=%21", 400),
        ] {
            assert_eq!(
                app.get(&format!("{path}?{question}")).await.status.as_u16(),
                status,
                "{path}?{question}"
            );
        }
    }
}

/// The lists that people ask for first show a real answer, and every request that the start page
/// shows is answered.
#[tokio::test]
async fn every_list_shows_an_answer_and_every_request_is_answered() {
    let api = api();
    let app = App::new().await;
    let base = std::fs::read_to_string("openapi/base.yaml").unwrap();
    let base: Value = serde_saphyr::from_str(&base).unwrap();
    let examples = |path: &str, status: u16| -> Vec<Value> {
        let content = described(&api, path, status)["content"].as_object();
        let media = content.into_iter().flatten();
        let media = media.filter_map(|(_, media)| media["examples"].as_object());
        media
            .flatten()
            .map(|(_, example)| resolve(&api, example).clone())
            .collect()
    };
    for spec in ALL {
        let shown = examples(spec.path, 200);
        let requests = |path: &str| base["paths"][path]["get"]["x-requests"].is_array();
        assert!(
            requests(spec.path) || shown.iter().any(|example| example["value"].is_object()),
            "{}",
            spec.path
        );
        let record = format!("{}/{{id}}", spec.path);
        assert!(requests(&record), "{record}");
        for status in [400, 404] {
            assert!(!examples(&record, status).is_empty(), "{record}: {status}");
        }
    }
    for (path, item) in base["paths"].as_object().unwrap() {
        for request in item["get"]["x-requests"].as_array().into_iter().flatten() {
            let reply = app.get(request.as_str().unwrap()).await;
            assert!(reply.status.is_success(), "{path}: {request}");
        }
    }
}
