//! HTTP semantics: validators, content codings, HEAD, and cached responses that equal fresh ones.

use super::app::{App, Reply, database, rebuild_with};
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::Read;
use std::time::Duration;
use tightrope::web::paths;

const ASKED: [&str; 14] = [
    "/",
    "/v1",
    "/v1/events",
    "/v1/events?actor=china&limit=3",
    "/v1/events/korean-war",
    "/v1/claims.csv",
    "/v1/risks.md",
    "/v1/graph.graphml",
    "/v1/events.xlsx",
    "/v1/search?q=refugees",
    "/v1/documents/comrades-to-strategists/coverage",
    "/v1/export/tightrope.zip",
    "/openapi.json",
    "/docs",
];

/// Paths that are never cached: those for operators, and what needs a contact or a public URL.
const UNCACHED: [&str; 5] = [
    "/livez",
    "/readyz",
    "/metrics",
    "/.well-known/security.txt",
    "/sitemap.xml",
];

async fn with(app: &App, path: &str, headers: &[(&str, &str)]) -> Reply {
    let mut request = Request::builder().method(Method::GET).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    app.send(request.body(Body::empty()).unwrap()).await
}

async fn status_with(app: &App, path: &str, headers: &[(&str, &str)]) -> u16 {
    with(app, path, headers).await.status.as_u16()
}

fn decoded(reply: &Reply) -> Vec<u8> {
    let mut out = Vec::new();
    match reply.header("content-encoding") {
        "br" => brotli::Decompressor::new(&reply.bytes[..], 4_096)
            .read_to_end(&mut out)
            .map(drop)
            .unwrap(),
        "gzip" => flate2::read::GzDecoder::new(&reply.bytes[..])
            .read_to_end(&mut out)
            .map(drop)
            .unwrap(),
        "zstd" => out = zstd::stream::decode_all(&reply.bytes[..]).unwrap(),
        "" => out.clone_from(&reply.bytes),
        other => panic!("{other}"),
    }
    out
}

/// The headers that do not differ by request.
fn stable(headers: &HeaderMap) -> BTreeMap<String, Vec<u8>> {
    let own = |name: &str| name == "x-request-id" || name == "content-length";
    headers
        .iter()
        .filter(|(n, _)| !own(n.as_str()))
        .map(|(n, v)| (n.to_string(), v.as_bytes().to_vec()))
        .collect()
}

/// Every path, with an existing id, in every format that its responses offer.
async fn everything(app: &App) -> Vec<String> {
    let mut all = BTreeSet::new();
    for template in paths()
        .into_iter()
        .filter(|path| !UNCACHED.contains(&path.as_str()))
    {
        let template = template.replace("{document}", "comrades-to-strategists");
        let path = match template.rsplit_once('/') {
            Some((_, "search")) => format!("{template}?q=refugees"),
            Some((_, "stats")) => format!("{template}?by=kind,modality"),
            Some((_, "verify")) => format!("{template}?record=event:korean-war"),
            Some(("/v1/releases", _)) => "/v1/releases/2026-1...2026-2".to_owned(),
            Some((list, "{id}")) => app.ok(&format!("{list}?limit=1")).await["data"][0]["href"]
                .to_string()
                .replace('"', ""),
            Some((_, "{file}")) => template.replace("{file}", "tightrope.zip"),
            Some((_, "oembed")) => format!("{template}?url=http://x/%3Fdate=1951"),
            Some((_, "{picture}")) => template.replace("{picture}", "strip"),
            Some((_, "{code}")) => template.replace("{code}", "bad-query"),
            Some(("/docs/assets", _)) => template.replace("{name}", "docs.css"),
            Some((_, "{name}")) => template.replace("{name}", "app.js"),
            _ => template,
        };
        let links = app.get(&path).await.header("link").to_owned();
        let alternates = links
            .split(", ")
            .filter(|link| link.contains("rel=\"alternate\""));
        all.extend(
            alternates
                .filter_map(|link| Some(link.strip_prefix('<')?.split_once('>')?.0.to_owned())),
        );
        all.insert(path);
    }
    all.into_iter().collect()
}

#[tokio::test]
async fn every_response_in_every_coding_has_the_same_bytes_cached_or_not() {
    // The second never caches: its `Accept` is too long to be cached.
    let (app, uncached) = (App::new().await, App::new().await);
    let endless = format!("*/*, x/{}", "x".repeat(300));
    let mut tags = HashMap::new();
    let everything = everything(&app).await;
    assert!(everything.len() > 200, "{}", everything.len());
    for path in &everything {
        let mut plain = Vec::new();
        for coding in ["identity", "gzip", "br", "zstd"] {
            let asked = [("accept-encoding", coding), ("accept", &endless)];
            let fresh = with(&uncached, path, &asked).await;
            assert_eq!(fresh.status.as_u16(), 200, "{path}");
            if coding == "identity" {
                plain.clone_from(&fresh.bytes);
            }
            assert!(decoded(&fresh) == plain, "{path} as {coding}");
            for time in 0..3 {
                let cached = with(
                    &app,
                    path,
                    &[("accept-encoding", coding), ("accept", "*/*")],
                )
                .await;
                assert!(
                    cached.bytes == fresh.bytes,
                    "{path} as {coding}, after {time} requests"
                );
                assert!(cached.header("vary").contains("accept-encoding"), "{path}");
                let (mut after, mut first) = (stable(&cached.headers), stable(&fresh.headers));
                let tag = after.remove("etag").unwrap();
                first.remove("etag");
                assert_eq!(after, first, "{path} as {coding}");
                let (of, same) = tags
                    .entry(tag)
                    .or_insert_with(|| (path.clone(), cached.bytes.clone()));
                assert!(*same == cached.bytes, "{path} and {of} share a validator");
            }
        }
    }
}

#[tokio::test]
async fn a_validator_is_answered_with_304_and_the_same_headers() {
    let app = App::new().await;
    for path in ASKED {
        let full = with(&app, path, &[("accept-encoding", "br")]).await;
        let tag = full.header("etag").to_owned();
        assert!(
            tag.starts_with('"') && !full.header("last-modified").is_empty(),
            "{path}"
        );
        for tags in [
            tag.clone(),
            format!("W/{tag}"),
            format!("\"other\", {tag}"),
            "*".to_owned(),
        ] {
            let reply = with(
                &app,
                path,
                &[("if-none-match", &tags), ("accept-encoding", "br")],
            )
            .await;
            assert_eq!(reply.status.as_u16(), 304, "{path} {tags}");
            assert!(reply.bytes.is_empty());
            for name in ["etag", "cache-control", "vary", "last-modified"] {
                assert_eq!(
                    reply.header(name),
                    full.header(name),
                    "{path} {tags}: {name}"
                );
            }
        }
        for tags in [
            "\"other\"",
            "nonsense",
            "",
            &tag.replace("-br\"", "-x\"").replace("-identity\"", "-x\""),
        ] {
            let status = status_with(&app, path, &[("if-none-match", tags)]).await;
            assert_eq!(status, 200, "{path} {tags}");
        }
        let since = full.header("last-modified");
        let status = status_with(&app, path, &[("if-modified-since", since)]).await;
        assert_eq!(status, 304, "{path}");
        for since in ["Sun, 06 Nov 1994 08:49:37 GMT", "yesterday"] {
            let status = status_with(&app, path, &[("if-modified-since", since)]).await;
            assert_eq!(status, 200, "{path}");
        }
        // A tag that does not match wins over a date that would.
        let both = [("if-none-match", "\"other\""), ("if-modified-since", since)];
        assert_eq!(status_with(&app, path, &both).await, 200, "{path}");
    }
    // An error has no validator, and `*` does not give it one.
    let refused = with(&app, "/v1/events?nothing=1", &[("if-none-match", "*")]).await;
    assert_eq!(
        (
            refused.status.as_u16(),
            refused.header("etag"),
            refused.header("cache-control")
        ),
        (400, "", "no-store")
    );
}

#[tokio::test]
async fn head_returns_the_headers_of_get() {
    let app = App::new().await;
    for path in ASKED
        .into_iter()
        .chain(["/livez", "/readyz", "/v1/nothing", "/v1/events?x=1"])
    {
        for _ in 0..3 {
            let (get, head) = (app.get(path).await, app.ask(Method::HEAD, path).await);
            assert_eq!(get.status, head.status, "{path}");
            assert_eq!(stable(&get.headers), stable(&head.headers), "{path}");
            assert_eq!(
                head.header("content-length").parse(),
                Ok(get.bytes.len()),
                "{path}"
            );
            assert!(head.bytes.is_empty(), "{path}");
        }
    }
}

#[tokio::test]
async fn changed_data_invalidate_cached_responses_at_once() {
    let (folder, path) = database();
    let app = App::watching(folder, &path).await;
    let before = with(&app, "/v1/events", &[("accept-encoding", "br")]).await;
    for _ in 0..4 {
        with(&app, "/v1/events", &[("accept-encoding", "br")]).await;
    }
    let changed = "UPDATE record SET title = 'Another title' WHERE id = 'harbour-note-pact'";
    rebuild_with(&path, changed).await.unwrap();
    // The file is polled four times a second; a busy machine may take longer.
    let asked = [
        ("if-none-match", before.header("etag")),
        ("accept-encoding", "br"),
    ];
    let mut after = with(&app, "/v1/events", &asked).await;
    for _ in 0..300 {
        if after.status.as_u16() == 200 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
        after = with(&app, "/v1/events", &asked).await;
    }
    assert_eq!(after.status.as_u16(), 200);
    assert!(
        String::from_utf8(decoded(&after))
            .unwrap()
            .contains("Another title")
    );
    assert_ne!(after.header("etag"), before.header("etag"));
    let ready = app.ok("/readyz").await;
    assert_eq!(
        (&ready["status"], &ready["trouble"]),
        (&"ready".into(), &serde_json::Value::Null)
    );
}

#[tokio::test]
async fn requests_are_counted_in_metrics() {
    let app = App::new().await;
    for _ in 0..3 {
        app.get("/v1/events/korean-war").await;
    }
    app.get("/v1/events?x=1").await;
    let metrics = app.get("/metrics").await.text;
    for line in [
        "tightrope_requests_total{route=\"/v1/events/{id}\",status=\"200\"} 3",
        "tightrope_requests_total{route=\"/v1/events\",status=\"400\"} 1",
        "tightrope_panics_total 0",
        "tightrope_shed_total 0",
        "# EOF",
    ] {
        assert!(metrics.contains(line), "{line}\n{metrics}");
    }
    assert!(
        app.get("/livez?x=1").await.status.as_u16() == 400
            && app.ask(Method::POST, "/livez").await.status == 405
    );
    let catalog = app.get("/.well-known/api-catalog").await;
    assert!(
        catalog
            .header("content-type")
            .starts_with("application/linkset+json")
    );
    assert_eq!(
        app.get("/.well-known/security.txt").await.status.as_u16(),
        404,
        "no contact is set"
    );
}
