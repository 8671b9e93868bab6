//! Pages for people: who gets them, that each record and each page of a list renders, that nothing
//! in them is markup of others, and that errors are pages too.

use super::app::{App, Reply, ids};
use super::bundle::{Place, stdout_of};
use super::oracle;
use axum::body::Body;
use axum::http::{Method, Request};
use serde_json::Value;
use std::collections::BTreeSet;
use tightrope::format::html;
use tightrope::model::ALL;

/// What Firefox sends; Chrome and Safari differ only in pictures and signed exchanges.
const BROWSER: &str = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

async fn page(app: &App, path: &str) -> Reply {
    let reply = app.accepting(BROWSER, path).await;
    assert_eq!(
        reply.header("content-type"),
        "text/html; charset=utf-8",
        "{path}"
    );
    reply
}

#[tokio::test]
async fn browsers_get_pages_and_programs_get_what_they_got() {
    let app = App::new().await;
    for path in [
        "/v1",
        "/v1/events",
        "/v1/claims?actor=china&limit=3",
        "/v1/events/korean-war",
        "/v1/documents/harbour-note/passages/s0.p1.1",
        "/v1/search?q=china",
    ] {
        let plain = app.get(path).await;
        assert_eq!(plain.header("content-type"), "application/json", "{path}");
        for accept in ["*/*", "application/json", "application/json, text/html"] {
            let program = app.accepting(accept, path).await;
            assert!(program.bytes == plain.bytes, "{path} for {accept}");
        }
        for accept in [BROWSER, "text/html", "text/html;charset=utf-8"] {
            let reply = app.accepting(accept, path).await;
            assert_eq!(reply.status.as_u16(), 200, "{path} for {accept}");
            assert!(reply.text.starts_with("<!DOCTYPE html>"), "{path}");
            assert_eq!(reply.header("vary"), "accept, accept-encoding");
            let policy = reply.header("content-security-policy");
            assert!(policy.starts_with("default-src 'none'"), "{policy}");
            assert!(!policy.contains("script-src"), "{policy}");
        }
        let links = plain.header("link");
        assert!(links.contains("type=\"text/html\""), "{path}: {links}");
    }
}

#[tokio::test]
async fn a_browser_gets_json_where_no_page_shows_what_it_asks() {
    let app = App::new().await;
    for path in [
        "/v1/events?fields=id",
        "/v1/events?facets=modality",
        "/v1/events?shape=array",
        "/v1/claims?include=related",
        "/v1/stats?by=kind",
        "/v1/graph",
    ] {
        let reply = app.accepting(BROWSER, path).await;
        assert_eq!(reply.header("content-type"), "application/json", "{path}");
        assert!(reply.bytes == app.get(path).await.bytes, "{path}");
    }
    for (path, parameter) in [
        ("/v1/events.html?fields=id", "fields"),
        ("/v1/events?format=html&facets=modality", "facets"),
        ("/v1/events.html?shape=array", "shape"),
        ("/v1/events.html?include=related", "include"),
        ("/v1/events.html?limit=-1", "limit"),
    ] {
        let refused = app.get(path).await;
        assert_eq!(refused.status.as_u16(), 400, "{path}");
        assert_eq!(refused.json()["errors"][0]["parameter"], parameter);
    }
}

/// Everything of a record that a reader of its page must not miss.
fn assert_shows(text: &str, record: &Value, href: &str) {
    let has = |part: &str| assert!(text.contains(&html(part)), "{href} lacks {part:?}");
    for name in ["title", "summary", "note"] {
        has(record[name].as_str().unwrap_or_default());
    }
    has(record["date"]["display"].as_str().unwrap_or_default());
    for citation in record["citations"].as_array().into_iter().flatten() {
        for name in ["locator", "cue", "opening"] {
            has(citation[name].as_str().unwrap_or_default());
        }
    }
    for list in ["related", "caveats"] {
        for one in record[list].as_array().into_iter().flatten() {
            has(one["title"].as_str().unwrap());
            let link = format!("href=\"{}\"", one["href"].as_str().unwrap());
            assert!(text.contains(&link), "{href} has no link to {link}");
        }
    }
    for found in record["annotations"].as_array().into_iter().flatten() {
        has(found["value"].as_str().unwrap());
        has(found["source"]["name"].as_str().unwrap());
    }
    assert_eq!(text.matches("<h1>").count(), 1, "{href}");
    let heading = format!("<h1>{}</h1>", html(record["title"].as_str().unwrap()));
    assert!(text.contains(&heading), "{href}");
    assert!(
        text.contains("<meta name=\"citation_title\""),
        "{href} has no metadata"
    );
    let data = text.split("application/ld+json\">").nth(1).unwrap();
    let data: Value = serde_json::from_str(data.split("</script>").next().unwrap()).unwrap();
    assert!(data["@graph"][0]["@id"].is_string(), "{href}");
}

#[tokio::test]
async fn every_record_has_a_page_that_shows_it() {
    let app = App::new().await;
    let mut count = 0;
    for spec in ALL {
        for collection in oracle::collections(&app, spec).await {
            for href in hrefs(&app, &collection).await {
                let record = app.ok(&href).await["data"].clone();
                let reply = page(&app, &href).await;
                assert_eq!(reply.status.as_u16(), 200, "{href}");
                assert_shows(&reply.text, &record, &href);
                let modality = record["modality"].as_str();
                let marked = modality.is_none_or(|m| reply.text.contains(&format!("m-{m}\">")));
                assert!(marked, "{href} lacks its modality");
                count += 1;
            }
        }
    }
    assert!(count > 500, "{count} pages");
}

async fn hrefs(app: &App, collection: &str) -> Vec<String> {
    let all = app.ok(&format!("{collection}?limit=500")).await;
    let all = all["data"].as_array().unwrap().iter();
    all.map(|record| record["href"].as_str().unwrap().to_owned())
        .collect()
}

/// The address that a page links to with this relation.
fn link(text: &str, relation: &str) -> Option<String> {
    let mark = format!("<a rel=\"{relation}\" href=\"");
    let href = text.split(&mark).nth(1)?.split('"').next()?;
    Some(href.replace("&amp;", "&"))
}

#[tokio::test]
async fn the_pages_of_a_list_have_every_record_once_in_the_order_of_json() {
    let app = App::new().await;
    for asked in [
        "/v1/events?limit=7",
        "/v1/claims?actor=china&modality=asserted,evaluated&limit=5",
        "/v1/passages?limit=50",
        "/v1/vocabularies?limit=6",
    ] {
        let whole = asked.replace(asked.rsplit("limit=").next().unwrap(), "500");
        let whole = app.ok(&whole).await;
        let titles: Vec<String> = whole["data"]
            .as_array()
            .unwrap()
            .iter()
            .map(|record| record["href"].as_str().unwrap().to_owned())
            .collect();
        let (mut seen, mut next, mut pages) = (Vec::new(), Some(asked.to_owned()), 0);
        while let Some(path) = next {
            let text = page(&app, &path).await.text;
            let rows = text.split("<th scope=\"row\"><a href=\"").skip(1);
            seen.extend(rows.map(|row| row.split('"').next().unwrap().to_owned()));
            assert_eq!(link(&text, "first").is_some(), pages > 0, "{path}");
            next = link(&text, "next");
            pages += 1;
        }
        assert_eq!(seen, titles, "{asked}");
        assert!(pages > 1, "{asked}");
    }
}

#[tokio::test]
async fn a_list_says_what_was_asked_and_searches_within_it() {
    let app = App::new().await;
    let asked = "/v1/events?actor=china&modality__not=reported&date=1950/1960&q=treaty";
    let text = page(&app, asked).await.text;
    let total = app.ok(asked).await["page"]["total"].clone();
    for part in [
        format!("<span class=\"count\">{total}</span>"),
        "actor is china".to_owned(),
        "modality is not reported".to_owned(),
        "possibly in 1950/1960".to_owned(),
        "name=\"modality__not\" value=\"reported\"".to_owned(),
        "type=\"search\" maxlength=\"200\" required value=\"treaty\"".to_owned(),
        "events.csv?actor=china&amp;modality__not=reported&amp;date=".to_owned(),
    ] {
        assert!(text.contains(&part), "lacks {part:?}: {text}");
    }
    let text = page(&app, "/v1/events?actor=china&q=treaty").await.text;
    let explorer = "/?kind=event&amp;actor=china&amp;q=treaty";
    assert!(text.contains(explorer), "{text}");
    let empty = page(&app, "/v1/events?q=xyzzy").await.text;
    assert!(empty.contains("Nothing matches."), "{empty}");
}

#[tokio::test]
async fn pages_of_a_release_lead_to_pages_of_that_release() {
    let app = App::new().await;
    for path in [
        "/v1/events?release=2026-1",
        "/v1/events/korean-war?release=2026-1",
    ] {
        let text = page(&app, path).await.text;
        let body = text.split("<main").nth(1).unwrap();
        let links: BTreeSet<&str> = body
            .split("href=\"/v1/")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .collect();
        assert!(links.len() > 5, "{path}");
        for link in links {
            assert!(link.contains("release=2026-1"), "{path}: {link}");
        }
    }
}

/// From the first record, `next` leads through the list as JSON has it, and `prev` back.
#[tokio::test]
async fn a_record_leads_to_those_beside_it() {
    let app = App::new().await;
    for list in [
        "/v1/risks",
        "/v1/documents/harbour-note/passages",
        "/v1/vocabularies",
    ] {
        let all = hrefs(&app, list).await;
        for (n, href) in all.iter().enumerate() {
            let text = page(&app, href).await.text;
            let before = n.checked_sub(1).and_then(|n| all.get(n)).cloned();
            assert_eq!(link(&text, "prev"), before, "{href}");
            assert_eq!(link(&text, "next"), all.get(n + 1).cloned(), "{href}");
        }
    }
}

#[tokio::test]
async fn errors_are_pages_for_browsers_alone() {
    let app = App::new().await;
    for (path, status, parts) in [
        (
            "/v1/events/no-such-event",
            404,
            ["There is no event `no-such-event`", "Not found"],
        ),
        (
            "/nowhere",
            404,
            ["There is no resource `/nowhere`", "Not found"],
        ),
        (
            "/v1/events?actro=china&limit=0",
            400,
            ["is not a parameter of events", "Did you mean `actor`?"],
        ),
        (
            "/v1/events?category=treatys",
            400,
            ["Did you mean `treaty`?", "armed-conflict"],
        ),
        ("/v1/claims.ics", 404, ["`.csv`", "Not found"]),
    ] {
        let reply = page(&app, path).await;
        assert_eq!(reply.status.as_u16(), status, "{path}");
        assert_eq!(reply.header("cache-control"), "no-store");
        let ticked: Vec<&str> = reply.text.split("<code>").collect();
        let text = ticked.join("`").replace("</code>", "`");
        for part in parts.into_iter().chain(["/v1\"", "/docs\"", "href=\"/\""]) {
            assert!(text.contains(part), "{path} lacks {part:?}: {text}");
        }
        for accept in ["*/*", "application/json", "text/csv"] {
            let plain = app.accepting(accept, path).await;
            let kind = plain.header("content-type");
            assert_eq!(kind, "application/problem+json", "{path} for {accept}");
        }
    }
    let head = Request::head("/nowhere").header("accept", BROWSER);
    let head = app.send(head.body(Body::empty()).unwrap()).await;
    assert_eq!((head.status.as_u16(), head.bytes.len()), (404, 0));
    let posted = Request::post("/v1/events").header("accept", BROWSER);
    let posted = app.send(posted.body(Body::empty()).unwrap()).await;
    assert_eq!(posted.header("allow"), "GET, HEAD, OPTIONS");
    assert_eq!(
        app.ask(Method::POST, "/v1/events").await.json()["code"],
        "method-not-allowed"
    );
    let hostile = page(&app, "/v1/events?%3Cscript%3E=%22%3E%3Cimg%20src=x%3E").await;
    assert!(!hostile.text.contains("<script>") && !hostile.text.contains("<img src=x"));
}

#[test]
fn a_problem_page_shows_what_later_versions_of_the_document_have() {
    let problem = serde_json::json!({"type": "/docs/problems/not-found", "title": "Not found",
        "status": 404, "detail": "There is no event `x`.", "instance": "/v1/events/x",
        "code": "not-found", "request_id": "1-2",
        "suggestions": [{"href": "/v1/events/y", "title": "<b>Y</b>"},
            {"href": "javascript:alert(1)", "title": "Z"}],
        "links": {"index": "/v1", "docs": "/docs/problems/not-found"}});
    let text = tightrope::format::problem_page(&problem);
    assert!(text.contains("<a href=\"/v1/events/y\">&lt;b&gt;Y&lt;/b&gt;</a>"));
    assert!(!text.contains("javascript:"));
    assert!(text.contains("<a href=\"/docs/problems/not-found\">How to ask</a>"));
}

/// Markup in every text of an imported record stays text.
#[tokio::test]
async fn texts_of_imported_records_are_never_markup() {
    let place = Place::new().await;
    let bundle = std::fs::read_to_string(&place.bundle).unwrap();
    let title = r#"</title></script><script>alert(1)</script>'\"&<b"#;
    let hostile = bundle
        .replace("\"A pilotage pact\"", &Value::from(title).to_string())
        .replace("https://example.org/register", "javascript:alert(2)");
    assert_ne!(hostile, bundle);
    let hostile = place.file("hostile.json", hostile);
    let imported = place.run("import", &[&hostile]);
    // Where the address of a source is refused, the title alone is tried.
    if !imported.status.success() {
        let hostile = bundle.replace("\"A pilotage pact\"", &Value::from(title).to_string());
        let hostile = place.file("hostile.json", hostile);
        stdout_of(&place.run("import", &[&hostile]));
    }
    let app = place.serve().await;
    let record = app.ok("/v1/events/harbour-note-pact").await;
    assert_eq!(record["data"]["title"], title);
    let mut pages = 0;
    for spec in ALL {
        for collection in oracle::collections(&app, spec).await {
            let mut asked = vec![collection.clone()];
            let listed = app.ok(&format!("{collection}?limit=500")).await;
            assert!(!ids(&listed).is_empty(), "{collection}");
            asked.extend(
                hrefs(&app, &collection)
                    .await
                    .into_iter()
                    .filter(|href| href.contains("harbour") || href.contains("port")),
            );
            for path in asked {
                let text = page(&app, &path).await.text;
                assert!(!text.contains("<script>"), "{path}");
                assert!(!text.contains("alert(1)</script>"), "{path}");
                assert!(!text.contains("href=\"javascript:"), "{path}");
                assert_eq!(text.matches("</title>").count(), 1, "{path}");
                let scripts = text.matches("<script").count();
                assert!(scripts <= 1, "{path}: {scripts} scripts");
                assert_eq!(text.matches("</script>").count(), scripts, "{path}");
                pages += 1;
            }
        }
    }
    assert!(pages > 30, "{pages} pages");
    let text = page(&app, "/v1/events/harbour-note-pact").await.text;
    assert!(
        text.contains(&format!("<h1>{}</h1>", html(title))),
        "{text}"
    );
}
