//! Every renderer: each format of each resource is available by suffix, by name and by `Accept`,
//! matches openapi.yaml, and keeps its invariants. `tests/formats` checks it with other programs.

use super::app::{App, ids, rebuild_with};
use super::contract::resolve;
use super::oracle;
use axum::http::Method;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tightrope::format::{ALL, Base, Format, Resource, Shape, formats_of};
use tightrope::model;
use tightrope::query::Grammar;
use tightrope::store::Store;
use tightrope::web::{OPENAPI_JSON, Settings, WebService};

/// Path as described, path to request, available formats.
async fn resources(app: &App) -> Vec<(String, String, Resource)> {
    let mut found = Vec::new();
    for spec in model::ALL {
        for collection in oracle::collections(app, spec).await {
            let first = app.ok(&format!("{collection}?limit=1")).await;
            let href = first["data"][0]["href"].as_str().unwrap().to_owned();
            let resource = |shape| Resource {
                shape,
                specs: vec![spec],
            };
            found.push((format!("{}/{{id}}", spec.path), href, resource(Shape::One)));
            found.push((spec.path.to_owned(), collection, resource(Shape::List)));
        }
    }
    let resource = |shape, specs| Resource { shape, specs };
    for (asked, shape, specs) in [
        ("/v1/search?q=china", Shape::List, Grammar::search().specs),
        ("/v1/stats?by=kind,modality", Shape::Groups, Vec::new()),
        ("/v1/graph", Shape::Graph, Vec::new()),
        ("/v1/graph?project=actor", Shape::Graph, Vec::new()),
        ("/v1", Shape::Dataset, Vec::new()),
    ] {
        let path = asked.split('?').next().unwrap();
        found.push((path.to_owned(), asked.to_owned(), resource(shape, specs)));
    }
    found
}

fn with(asked: &str, suffix: &str, parameter: &str) -> String {
    let (path, query) = asked.split_once('?').unwrap_or((asked, ""));
    let all: Vec<&str> = [query, parameter]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect();
    format!(
        "{path}{suffix}{}{}",
        if all.is_empty() { "" } else { "?" },
        all.join("&")
    )
}

/// Requests a format by suffix, by name and by `Accept`: each returns the same body.
async fn assert_available(app: &App, asked: &str, format: &Format) {
    let what = format!("{asked} as {}", format.name);
    let suffixed = app
        .get(&with(asked, &format!(".{}", format.name), ""))
        .await;
    assert_eq!(suffixed.status.as_u16(), 200, "{what}: {}", suffixed.text);
    assert_eq!(suffixed.header("content-type"), format.media, "{what}");
    assert_eq!(suffixed.header("vary"), "accept, accept-encoding", "{what}");
    assert!(!suffixed.bytes.is_empty(), "{what}");
    let named = app
        .get(&with(asked, "", &format!("format={}", format.name)))
        .await;
    assert!(
        named.bytes == suffixed.bytes,
        "{what}: format= gives another body"
    );
    let accepted = app.accepting(format.media_type(), asked).await;
    assert!(
        accepted.bytes == suffixed.bytes,
        "{what}: Accept gives another body"
    );
    let bare = app
        .ask(Method::HEAD, &with(asked, &format!(".{}", format.name), ""))
        .await;
    assert_eq!(bare.header("content-type"), format.media, "{what}: HEAD");
    assert!(bare.bytes.is_empty(), "{what}: HEAD has content");
    if format.name != "json" {
        let name = suffixed.header("content-disposition");
        assert!(
            name.ends_with(&format!(".{}\"", format.name)),
            "{what}: {name}"
        );
        assert!(
            suffixed
                .header("content-location")
                .contains(&format!(".{}", format.name)),
            "{what}"
        );
    }
}

/// An unavailable format is refused, and the error lists the available ones.
async fn assert_unavailable(app: &App, asked: &str, other: &Format) {
    let refused = app.get(&with(asked, &format!(".{}", other.name), "")).await;
    assert_eq!(refused.status.as_u16(), 404, "{asked} as {}", other.name);
    assert!(
        refused.json()["detail"]
            .as_str()
            .unwrap()
            .contains("`.json`"),
        "{}",
        refused.text
    );
    let refused = app
        .get(&with(asked, "", &format!("format={}", other.name)))
        .await;
    assert_eq!(refused.status.as_u16(), 400, "{asked} as {}", other.name);
}

/// The formats that a resource has by its description: the values of `{format}` in the path, or
/// `x-formats`.
fn format_names(api: &Value, path: &str) -> Value {
    let suffixed = &api["paths"][format!("{path}.{{format}}")]["get"];
    let parameters = suffixed["parameters"].as_array().into_iter().flatten();
    let format = parameters
        .map(|parameter| resolve(api, parameter))
        .find(|parameter| parameter["name"] == "format");
    match format {
        Some(format) => format["schema"]["enum"].clone(),
        None => api["paths"][path]["get"]["x-formats"].clone(),
    }
}

/// The media type of every format is described once, and every path has it.
#[test]
fn media_types_of_formats_are_described() {
    let api: Value = serde_json::from_str(OPENAPI_JSON).unwrap();
    for format in ALL {
        assert_eq!(api["x-formats"][format.name], format.media_type());
    }
    for (path, shape) in [
        ("/v1/{list}.{format}", Shape::List),
        ("/v1/stats.{format}", Shape::Groups),
        ("/v1/graph.{format}", Shape::Graph),
        ("/v1.{format}", Shape::Dataset),
        ("/v1/releases.{format}", Shape::Releases),
    ] {
        let response = resolve(&api, &api["paths"][path]["get"]["responses"]["200"]);
        let types: BTreeSet<&str> = response["content"]
            .as_object()
            .unwrap()
            .keys()
            .map(String::as_str)
            .collect();
        let mut offered = BTreeSet::new();
        for spec in tightrope::model::ALL {
            let resource = Resource {
                shape,
                specs: vec![spec],
            };
            offered.extend(formats_of(&resource).map(Format::media_type));
        }
        assert_eq!(types, offered, "{path}");
    }
}

#[tokio::test]
async fn every_format_is_available_in_three_ways_and_matches_its_description() {
    let app = App::new().await;
    let api: Value = serde_json::from_str(OPENAPI_JSON).unwrap();
    let mut seen = BTreeSet::new();
    for (described, asked, resource) in resources(&app).await {
        let offered: Vec<&str> = formats_of(&resource).map(|format| format.name).collect();
        let names = format_names(&api, &described);
        assert_eq!(names, json!(offered), "{described}");
        for format in formats_of(&resource) {
            assert_available(&app, &asked, format).await;
            seen.insert(format.name);
        }
        for other in ALL
            .iter()
            .filter(|other| formats_of(&resource).all(|format| format.name != other.name))
        {
            assert_unavailable(&app, &asked, other).await;
        }
    }
    assert_eq!(
        seen.len(),
        ALL.len(),
        "some format is offered by no resource"
    );
}

#[tokio::test]
async fn parameters_that_a_format_does_not_take_are_refused_by_name() {
    let app = App::new().await;
    for (asked, status, parameter) in [
        ("/v1/events.csv?limit=5", 400, "limit"),
        ("/v1/events.csv?cursor=abc", 400, "cursor"),
        ("/v1/events?format=ndjson&facets=modality", 400, "facets"),
        ("/v1/events.md?shape=array", 400, "shape"),
        ("/v1/events.jsonld?fields=title", 400, "fields"),
        ("/v1/events.csv?include=dyads", 400, "include"),
        ("/v1/events.csv?fields=titel", 400, "fields"),
        ("/v1/events?format=xls", 400, "format"),
        ("/v1/events/korean-war?format=graphml", 400, "format"),
        ("/v1/events?accessed=2026-11-25", 400, "accessed"),
        ("/v1/events.bib?accessed=yesterday", 400, "accessed"),
        ("/v1/events.bib?accessed=2026-02-31", 400, "accessed"),
        ("/v1/events.csl.json?accessed=2026", 400, "accessed"),
        ("/v1/events.ris?accessed=2026-13-01", 400, "accessed"),
        ("/v1/events.csv?format=csv&format=csv", 400, "format"),
    ] {
        let reply = app.get(asked).await;
        assert_eq!(reply.status.as_u16(), status, "{asked}: {}", reply.text);
        assert_eq!(reply.json()["errors"][0]["parameter"], parameter, "{asked}");
    }
    let reply = app.accepting("image/png", "/v1/events").await;
    assert_eq!(
        (reply.status.as_u16(), reply.json()["code"].as_str()),
        (406, Some("not-acceptable"))
    );
    assert!(
        reply.json()["detail"]
            .as_str()
            .unwrap()
            .contains("text/csv")
    );
    for path in [
        "/v1/events.CSV",
        "/v1/events.xml",
        "/v1/.csv",
        "/v1/events/.csv",
        "/docs.csv",
        "/v1/nothing.csv",
    ] {
        let reply = app.get(path).await;
        assert_eq!(reply.status.as_u16(), 404, "{path}");
        assert_eq!(reply.json()["instance"], path);
    }
    let moved = app.get("/v1/dyads/north-korea-china.md").await;
    assert_eq!(
        (moved.status.as_u16(), moved.header("location")),
        (308, "/v1/dyads/china-north-korea.md")
    );
}

/// Enough claims for an unpaged result of several slices; one looks like a formula.
const MANY: &str = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1200)
    INSERT INTO record (kind, id, document, title, summary)
    SELECT 'claim', 'harbour-note-more-' || i, 'harbour-note', iif(i = 7, '=1+1|2', 'One more'),
    'One, of \"many\".' FROM n;
    INSERT INTO claim (id) SELECT id FROM record WHERE id LIKE 'harbour-note-more-%';
    INSERT INTO citation (kind, record, document, locator, rank, role, modality)
    SELECT 'claim', id, 'harbour-note', 's1.p1.4', 1, 'states', 'asserted' FROM claim WHERE id
    LIKE 'harbour-note-more-%'";

#[tokio::test]
async fn an_unpaged_result_is_all_pages_concatenated() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("test.db");
    rebuild_with(&path, MANY).await.unwrap();
    let app = App::of(folder, &path).await;
    for question in [
        "",
        "?sort=-title",
        "?document=harbour-note&sort=title",
        "?q=many&sort=-relevance",
    ] {
        let best = question.contains("relevance");
        let mut paged = Vec::new();
        let mark = if question.is_empty() { '?' } else { '&' };
        let mut next = Some(format!(
            "/v1/claims{question}{mark}limit={}",
            if best { 1_000 } else { 500 }
        ));
        while let Some(asked) = next {
            let page = app.ok(&asked).await;
            paged.extend(ids(&page));
            next = page["links"]["next"].as_str().map(str::to_owned);
        }
        assert!(paged.len() > 600, "{question}");
        let lines = app.get(&format!("/v1/claims.ndjson{question}")).await.text;
        let lines: Vec<Value> = lines
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        let listed: Vec<&str> = lines
            .iter()
            .map(|line| line["id"].as_str().unwrap())
            .collect();
        let best_first = if best {
            &listed[..paged.len().min(listed.len())]
        } else {
            &listed[..]
        };
        assert!(
            best_first == paged,
            "{question}: the unpaged result differs from its pages"
        );
        let text = app.get(&format!("/v1/claims.csv{question}")).await.text;
        let mut rows = csv::Reader::from_reader(text.as_bytes());
        let names = rows.headers().unwrap().clone();
        assert_eq!(
            names.iter().collect::<BTreeSet<_>>().len(),
            names.len(),
            "a column is named twice"
        );
        let title = names.iter().position(|name| name == "title").unwrap();
        let rows: Vec<csv::StringRecord> = rows.records().map(Result::unwrap).collect();
        assert!(
            rows.iter().map(|row| &row[0]).eq(listed.iter().copied()),
            "{question}: rows differ from lines"
        );
        assert!(
            listed.len() >= 1_200,
            "{question}: {} of 1,200",
            listed.len()
        );
        let formula = rows
            .iter()
            .find(|row| &row[0] == "harbour-note-more-7")
            .unwrap();
        assert_eq!(&formula[title], "'=1+1|2");
    }
}

#[tokio::test]
async fn names_are_public_urls_when_a_public_url_is_set() {
    let (_folder, path) = super::app::database();
    let store = Store::open(&path).await.unwrap();
    let base = Base::new(Some("https://example.org/tightrope/"));
    let app = App::around(WebService::new(store, base, &Settings::default()));
    let node = app.get("/v1/events/korean-war.jsonld").await.json()["@graph"][0]["@id"].clone();
    assert_eq!(node, "https://example.org/tightrope/v1/events/korean-war");
    let cited = app
        .get("/v1/events.csl.json?actor=CHN&accessed=2026-11-25")
        .await
        .json();
    let first = app.ok("/v1/events?actor=CHN&limit=1").await["data"][0]["href"].clone();
    assert_eq!(cited[0]["URL"], first);
    let counts = app.get("/v1/stats.csl.json?by=kind").await.json();
    assert_eq!(
        counts[0]["URL"],
        "https://example.org/tightrope/v1/stats?by=kind"
    );
    assert_eq!(
        cited[0]["accessed"]["date-parts"][0],
        serde_json::json!([2026, 11, 25])
    );
    // The `Host` of a request is never used as our URL.
    assert!(
        !app.get("/v1/events.jsonld")
            .await
            .text
            .contains("localhost")
    );
}

#[tokio::test]
async fn a_format_can_be_named_with_percent_encoding_and_a_malformed_query_comes_first() {
    let app = App::new().await;
    let encoded = app.get("/v1/events?%66ormat=csv").await;
    assert!(encoded.header("content-type").starts_with("text/csv"));
    let malformed = app
        .accepting("image/png", "/v1/events?format=csv&x=%zz")
        .await;
    assert_eq!(malformed.json()["errors"][0]["parameter"], "x");
}
