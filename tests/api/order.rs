//! Orders by several keys, and the total alone.

use super::app::{App, ids};
use super::oracle;
use axum::http::StatusCode;
use serde_json::Value;
use std::cmp::Ordering;
use tightrope::model::ALL;

/// Compares two records by one key as the service should; what has no value comes last either way.
fn by(key: &str, one: &Value, other: &Value) -> Ordering {
    let (key, down) = key
        .strip_prefix('-')
        .map_or((key, false), |key| (key, true));
    let value = |body: &Value| -> Option<String> {
        let text = |name: &str| body[name].as_str().map(str::to_owned);
        match key {
            "title" => text("title").map(|title| title.to_ascii_lowercase()),
            "citations" => Some(format!("{:06}", body["citations_total"].as_u64().unwrap())),
            "date" => {
                let spec = ALL.into_iter().find(|spec| body["kind"] == spec.kind)?;
                oracle::reach(spec, &body["date"]).map(|(first, _)| first)
            }
            name => text(name),
        }
    };
    match (value(one), value(other)) {
        (Some(one), Some(other)) if down => other.cmp(&one),
        (Some(one), Some(other)) => one.cmp(&other),
        (one, other) => one.is_none().cmp(&other.is_none()),
    }
}

#[tokio::test]
async fn several_keys_hold_over_every_page() {
    let app = App::new().await;
    for (list, sort) in [
        ("events", "-date,title"),
        ("events", "date,-title"),
        ("events", "citations,-date,id"),
        ("risks", "domain,-title"),
        ("risks", "-domain,-citations"),
        ("strategies", "status,-order"),
        ("strategies", "-status,title"),
        ("claims", "-citations,-id"),
        ("phases", "date,-order"),
        ("vocabularies", "-id"),
    ] {
        let mut expected = oracle::everything(&app, &format!("/v1/{list}")).await;
        let keys: Vec<&str> = sort.split(',').collect();
        // Equal records stay in list order, turned round where the last key is.
        if keys.last().unwrap().starts_with('-') {
            expected.reverse();
        }
        expected.sort_by(|one, other| {
            let keys = keys.iter().filter(|key| !key.ends_with("order"));
            keys.map(|key| by(key, one, other))
                .find(|order| order.is_ne())
                .unwrap_or(Ordering::Equal)
        });
        let expected: Vec<&str> = expected.iter().map(|b| b["id"].as_str().unwrap()).collect();
        for limit in [1, 4, 500] {
            let mut next = Some(format!("/v1/{list}?limit={limit}&sort={sort}"));
            let mut found = Vec::new();
            while let Some(path) = next {
                let page = app.ok(&path).await;
                found.extend(ids(&page));
                next = page["links"]["next"].as_str().map(str::to_owned);
            }
            assert_eq!(found, expected, "{list} by {limit}, {sort}");
        }
        let rows = app.get(&format!("/v1/{list}.ndjson?sort={sort}")).await;
        let rows = rows
            .text
            .lines()
            .map(|row| serde_json::from_str(row).unwrap());
        let rows: Vec<String> = rows
            .map(|row: Value| row["id"].as_str().unwrap().to_owned())
            .collect();
        assert_eq!(rows, expected, "{list}.ndjson, {sort}");
    }
}

#[tokio::test]
async fn an_order_that_cannot_be_is_refused_and_says_what_can() {
    let app = App::seed().await;
    for (sort, detail, suggestion, fixed) in [
        (
            "-date,titel",
            "cannot be `titel`",
            "title",
            "sort=-date,title",
        ),
        ("date,desc", "cannot be `desc`", "-date", "sort=-date"),
        ("title,-title", "has `title` twice", "", ""),
        (
            "title,-relevance&q=war",
            "alone",
            "-relevance",
            "sort=-relevance",
        ),
        ("domain", "cannot be `domain`", "", ""),
        ("title,", "has an empty key", "title", "sort=title"),
        (
            ",-date,,title",
            "has an empty key",
            "-date,title",
            "sort=-date,title",
        ),
    ] {
        let reply = app.get(&format!("/v1/events?sort={sort}")).await;
        assert_eq!(reply.status, StatusCode::BAD_REQUEST, "{sort}");
        let problem = reply.json();
        let one = &problem["errors"][0];
        assert_eq!(one["parameter"], "sort", "{problem:#}");
        assert!(
            one["detail"].as_str().unwrap().contains(detail),
            "{problem:#}"
        );
        assert_eq!(one["suggestion"].as_str().unwrap_or_default(), suggestion);
        let first = problem["suggestions"][0]["href"]
            .as_str()
            .unwrap_or_default();
        let first = first.replace("%2C", ",");
        assert!(fixed.is_empty() || first.contains(fixed), "{sort}: {first}");
    }
    // A cursor of another order would lose records, so it is refused, with the first page.
    let page = app.ok("/v1/events?sort=title&limit=2").await;
    let cursor = page["page"]["next"].as_str().unwrap();
    for sort in ["-title", "id", "-date,title", "order", "-order"] {
        let asked = format!("/v1/events?sort={sort}&cursor={cursor}");
        let refused = app.get(&asked).await;
        assert_eq!(refused.status.as_u16(), 400, "{asked}");
        assert_eq!(refused.json()["errors"][0]["parameter"], "cursor");
        let first = refused.json()["suggestions"][0]["href"].clone();
        app.ok(first.as_str().unwrap()).await;
    }
    let own = app.ok("/v1/events?limit=2").await;
    let own = own["page"]["next"].as_str().unwrap();
    let other = app
        .get(&format!("/v1/events?sort=-date&cursor={own}"))
        .await;
    assert_eq!(other.status.as_u16(), 400);
}

#[tokio::test]
async fn a_limit_of_zero_gives_the_total_alone() {
    let app = App::new().await;
    for query in [
        "events?",
        "claims?actor=china&modality=reported",
        "events?date=1950",
        "search?q=china",
        "passages?",
        "timeline?actor=china",
        "citations?role=states",
        "risks?sort=-modality,title",
    ] {
        let whole = app.ok(&format!("/v1/{query}&limit=500")).await;
        let alone = app.ok(&format!("/v1/{query}&limit=0")).await;
        assert_eq!(alone["data"], serde_json::json!([]), "{query}");
        assert_eq!(alone["page"]["total"], whole["page"]["total"], "{query}");
        assert_eq!(alone["page"]["total_exact"], true, "{query}");
        assert_eq!(alone["page"]["next"], Value::Null, "{query}");
        let all = whole["page"]["total"] == 0;
        assert_eq!(alone["page"]["complete"], all, "{query}");
    }
    let counted = app.ok("/v1/risks?limit=0&facets=domain").await;
    assert!(
        !counted["facets"]["domain"]["values"]
            .as_array()
            .unwrap()
            .is_empty()
    );
    let page = app.get("/v1/events.html?limit=0").await;
    assert!(page.text.contains("class=\"count\"") && !page.text.contains("Nothing matches"));
    for wrong in [
        "events?limit=0&shape=array",
        "events?limit=0&cursor=YQ",
        "graph?limit=0",
        "events.csv?limit=0",
    ] {
        let reply = app.get(&format!("/v1/{wrong}")).await;
        assert_eq!(reply.status, StatusCode::BAD_REQUEST, "{wrong}");
    }
}

#[tokio::test]
async fn whether_there_is_a_date_can_be_asked_by_its_name() {
    let app = App::new().await;
    for (asked, same) in [
        ("events?date__exists=true", "events?decade__exists=true"),
        ("phases?date__exists=false", "phases?decade__exists=false"),
    ] {
        let path = |query: &str| format!("/v1/{query}&limit=500");
        let found = app.ids(&path(asked)).await;
        assert_eq!(found, app.ids(&path(same)).await);
        assert!(!found.is_empty(), "{asked}");
    }
    for wrong in [
        "risks?date__exists=true",
        "events?date__exists=maybe",
        "events?date__not=1950",
    ] {
        let reply = app.get(&format!("/v1/{wrong}")).await;
        assert_eq!(reply.status, StatusCode::BAD_REQUEST, "{wrong}");
    }
}

#[tokio::test]
async fn nodes_of_a_graph_have_the_fields_that_are_asked_for() {
    let app = App::new().await;
    for query in ["kind=risk", "around=risk:refugee-flow", "project=actor"] {
        let usual = app.ok(&format!("/v1/graph?{query}")).await;
        let asked = app
            .ok(&format!("/v1/graph?{query}&fields=title,domain"))
            .await;
        assert_eq!(usual["data"]["edges"], asked["data"]["edges"], "{query}");
        let nodes = |graph: &Value| graph["data"]["nodes"].as_array().unwrap().clone();
        let names = ["id", "title", "domain", "depth", "records"];
        for (one, other) in nodes(&usual).iter().zip(nodes(&asked)) {
            assert_eq!((&one["id"], &one["title"]), (&other["id"], &other["title"]));
            let mut members = other.as_object().unwrap().keys();
            assert!(
                members.all(|name| names.contains(&name.as_str())),
                "{other}"
            );
            assert!(other["id"].as_str().unwrap().contains(':'));
        }
    }
    for (wrong, near) in [("titel", "title"), ("related", "")] {
        let reply = app
            .get(&format!("/v1/graph?kind=risk&fields={wrong}"))
            .await;
        assert_eq!(reply.status, StatusCode::BAD_REQUEST, "{wrong}");
        let one = &reply.json()["errors"][0];
        assert!(near.is_empty() || one["suggestion"] == near, "{one}");
    }
}
