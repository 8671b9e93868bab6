//! Addresses under a public URL: whole in every answer, the same otherwise.

use crate::app::{App, Reply, database, rebuild_with};
use axum::http::Method;
use serde_json::Value;
use tightrope::format::Base;
use tightrope::store::Store;
use tightrope::web::{Settings, WebService, paths};

const URL: &str = "https://example.org/tightrope";
/// Beginnings of our paths, as they stand in text where they are no whole address.
const OURS: [&str; 7] = [
    "/v1",
    "/docs",
    "/explorer",
    "/about",
    "/openapi",
    "/llms",
    "/.well-known",
];
/// The title of a record that looks like an address.
const LIKE_ONE: &str = "/v1/events and \"href\":\"/v1/claims\" are no addresses";

/// How it begins in every format, however that writes quotes.
const TITLE: &str = "/v1/events and ";

/// The same data without a public URL and with one; a title looks like an address.
async fn both() -> (App, App) {
    let mut apps = Vec::new();
    for base in [None, Some(URL)] {
        let (folder, path) = database();
        rebuild_with(
            &path,
            "UPDATE record SET title = '/v1/events and \"href\":\"/v1/claims\" are no addresses' \
             WHERE kind = 'event' AND id = 'korean-war'",
        )
        .await
        .unwrap();
        let store = Store::open(&path).await.unwrap();
        let service = WebService::new(store, Base::new(base), &Settings::default());
        apps.push((App::around(service), folder));
    }
    let mut apps = apps.into_iter().map(|(app, _)| app);
    (apps.next().unwrap(), apps.next().unwrap())
}

/// An address of every route, and of every format of it.
async fn everything(app: &App) -> Vec<String> {
    let mut all = Vec::new();
    // `/readyz` has an age, `/metrics` has counts, and a sitemap needs a public URL.
    let differs = |path: &String| ["/readyz", "/metrics", "/sitemap.xml"].contains(&path.as_str());
    for template in paths().into_iter().filter(|path| !differs(path)) {
        let mut path = template
            .replace("{document}", "comrades-to-strategists")
            .replace("{file}", "tightrope.ndjson")
            .replace("{picture}", "timeline")
            .replace("{code}", "bad-query");
        path = match path.rsplit_once('/') {
            Some(("/v1/releases", "{id}")) => "/v1/releases/2026-1...2026-2".to_owned(),
            Some(("/v1/events", "{id}")) => "/v1/events/korean-war".to_owned(),
            Some((list, "{id}")) => {
                let first = app.ok(&format!("{list}?limit=1")).await;
                first["data"][0]["href"].as_str().unwrap().to_owned()
            }
            Some((folder, "{name}")) => match folder {
                "/docs/assets" => "/docs/assets/docs.css".to_owned(),
                _ => "/explorer/app.js".to_owned(),
            },
            Some((_, "search")) => "/v1/search?q=refugees".to_owned(),
            Some((_, "stats")) => "/v1/stats?by=kind".to_owned(),
            Some((_, "verify")) => "/v1/verify?record=event:korean-war".to_owned(),
            Some((_, "events" | "actors")) => format!("{path}?limit=2"),
            _ => path,
        };
        let links = app.get(&path).await.header("link").to_owned();
        let alternates = links.split(", ").filter_map(|link| {
            let (address, rest) = link.strip_prefix('<')?.split_once('>')?;
            rest.contains("alternate").then(|| address.to_owned())
        });
        all.extend(alternates);
        all.push(path);
    }
    for path in [
        "/v1/nothing",
        "/v1/events/korean-wars",
        "/v1/events?actro=china",
        "/v1/events?actor=Rusia",
        "/v1/events.xyz",
        "/nothing/at/all",
    ] {
        all.push(path.to_owned());
    }
    all
}

/// Every text value of a member that begins with a slash.
fn left(value: &Value, member: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                left(value, name, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| left(item, member, found)),
        Value::String(text) if text.starts_with('/') && !text.starts_with(TITLE) => {
            found.push(format!("{member}: {text}"));
        }
        _ => {}
    }
}

/// Where the body of an answer has an address that is not whole.
fn incomplete(reply: &Reply) -> Vec<String> {
    let (media, mut found) = (reply.header("content-type"), Vec::new());
    if media.contains("json") {
        let documents = serde_json::Deserializer::from_str(&reply.text).into_iter::<Value>();
        for document in documents {
            left(&document.unwrap(), "", &mut found);
        }
    } else if media.starts_with("text/html") {
        for attribute in [" href=\"", " src=\"", " action=\"", " content=\""] {
            let values = reply.text.split(attribute).skip(1);
            found.extend(
                values
                    .filter(|value| value.starts_with('/') && !value.starts_with(TITLE))
                    .map(|value| value.split('"').next().unwrap().to_owned()),
            );
        }
    } else if media.starts_with("text/csv") {
        let mut rows = csv::Reader::from_reader(reply.bytes.as_slice());
        for row in rows.records() {
            let cells = row.unwrap();
            let bare = cells
                .iter()
                .filter(|cell| cell.starts_with('/') && !cell.starts_with(TITLE));
            found.extend(bare.map(str::to_owned));
        }
    } else if media.starts_with("text/plain") || media.starts_with("text/markdown") {
        let linked = reply.text.split("](").skip(1);
        found.extend(linked.filter(|one| one.starts_with('/')).map(str::to_owned));
    } else if !media.contains("javascript") && !media.contains("css") && !media.contains("yaml") {
        let text = reply
            .text
            .replace("/v1/events and", "")
            .replace("/v1/claims", "");
        for (begin, before) in OURS.iter().flat_map(|begin| [(begin, '"'), (begin, '>')]) {
            let bare = format!("{before}{begin}/");
            found.extend(text.contains(&bare).then_some(bare));
        }
    }
    found
}

#[tokio::test]
async fn every_address_is_whole_and_nothing_else_differs() {
    let (plain, public) = both().await;
    let all = everything(&plain).await;
    assert!(all.len() > 200, "{}", all.len());
    for path in &all {
        let (bare, whole) = (plain.get(path).await, public.get(path).await);
        assert_eq!(bare.status, whole.status, "{path}");
        for name in ["link", "content-location", "location"] {
            let value = whole.header(name).replace(URL, "");
            assert_eq!(value, bare.header(name), "{path} {name}");
            assert!(!whole.header(name).contains("</"), "{path} {name}");
            assert!(!whole.header(name).starts_with('/'), "{path} {name}");
        }
        // Files are copies of the data: the same wherever they are from.
        if path.starts_with("/v1/export/") {
            assert_eq!(bare.bytes, whole.bytes, "{path}");
            continue;
        }
        // The examples of the contract are whole too, but its patterns are none.
        let found = incomplete(&whole);
        let found = found.iter().filter(|one| !one.starts_with("pattern"));
        assert_eq!(found.collect::<Vec<_>>(), Vec::<&String>::new(), "{path}");
        // Names of linked data are URNs without a public URL.
        let media = bare.header("content-type");
        let same = [
            "application/json",
            "application/x-ndjson",
            "text/csv",
            "application/problem",
        ];
        if same.iter().any(|same| media.starts_with(same)) && path != "/openapi.json" {
            let id = |reply: &Reply| reply.header("x-request-id").to_owned();
            let whole = whole.text.replace(&id(&whole), "").replace(URL, "");
            assert_eq!(whole, bare.text.replace(&id(&bare), ""), "{path}");
        }
    }
    let record = public.ok("/v1/events/korean-war").await;
    assert_eq!(record["data"]["title"], LIKE_ONE);
    assert_eq!(
        record["links"]["self"],
        format!("{URL}/v1/events/korean-war")
    );
    let page = public.get("/v1/events/korean-war.html").await.text;
    assert!(page.contains("/v1/events and &quot;href&quot;:&quot;/v1/claims&quot; are no"));
}

#[tokio::test]
async fn the_revision_is_the_same_and_the_validators_are_not() {
    let (plain, public) = both().await;
    let path = "/v1/events?limit=1";
    let revision = |reply: &Reply| reply.json()["meta"]["revision"].clone();
    let (bare, whole) = (plain.get(path).await, public.get(path).await);
    assert_eq!(revision(&bare), revision(&whole));
    assert_ne!(bare.header("etag"), whole.header("etag"));
    // From the cache, by HEAD and as a 304, too.
    for _ in 0..3 {
        let again = public.get(path).await;
        assert_eq!(again.bytes, whole.bytes);
        assert_eq!(again.header("link"), whole.header("link"));
    }
    for path in [path, "/v1/nothing"] {
        let (got, head) = (public.get(path).await, public.ask(Method::HEAD, path).await);
        assert_eq!(
            head.header("content-length"),
            got.bytes.len().to_string(),
            "{path}"
        );
        assert_eq!(head.header("link"), got.header("link"), "{path}");
    }
}

#[tokio::test]
async fn redirects_and_descriptions_name_the_public_url() {
    let (_, public) = both().await;
    for (asked, there) in [
        ("/events", "/v1/events"),
        ("/v1/events/", "/v1/events"),
        ("/v1/dyads/russia-china", "/v1/dyads/china-russia"),
        (
            "/v1/risks/x/strategies?q=y",
            "/v1/strategies?addresses=x&q=y",
        ),
        ("/tightrope", "/"),
        ("/tightrope/events", "/v1/events"),
    ] {
        let reply = public.get(asked).await;
        assert!(reply.status.is_redirection(), "{asked}: {}", reply.status);
        assert_eq!(reply.header("location"), format!("{URL}{there}"), "{asked}");
    }
    let json = public.ok("/openapi.json").await;
    assert_eq!(json["servers"][0]["url"], URL);
    let yaml = public.get("/openapi.yaml").await.text;
    assert!(
        yaml.contains(&format!("servers: [{{url: \"{URL}\", ")),
        "{}",
        &yaml[..3_000]
    );
}

#[tokio::test]
async fn a_prefix_that_the_proxy_left_is_no_harm() {
    let (plain, public) = both().await;
    for path in [
        "/v1/events?limit=2",
        "/",
        "/v1/events/korean-war.csv",
        "/livez",
    ] {
        let (bare, prefixed) = (
            public.get(path).await,
            public.get(&format!("/tightrope{path}")).await,
        );
        assert_eq!(bare.status, 200, "{path}");
        assert_eq!(prefixed.bytes, bare.bytes, "{path}");
    }
    // Without the setting nobody knows the prefix, but the answer leads on.
    let lost = plain.get("/tightrope/v1/events").await;
    assert_eq!(lost.status, 404);
    assert_eq!(lost.json()["suggestions"][0]["href"], "/v1/events");
}

#[tokio::test]
async fn pages_find_their_styles_and_scripts_at_any_address() {
    let app = App::seed().await;
    for path in [
        "/",
        "/about",
        "/docs",
        "/docs/api",
        "/docs/codebook",
        "/docs/problems/bad-query",
        "/v1.html",
        "/v1/events.html",
        "/v1/events/korean-war.html",
        "/v1/documents/comrades-to-strategists/passages/s2.p8.1.html",
        "/v1/nothing/of/this/kind",
    ] {
        let page = app.accepting("text/html", path).await.text;
        let assets: Vec<&str> = [" src=\"", "stylesheet\" href=\"", "icon\" href=\""]
            .iter()
            .flat_map(|mark| page.split(mark).skip(1))
            .filter_map(|rest| rest.split('"').next())
            .collect();
        assert!(assets.len() > 1, "{path}");
        for asset in assets {
            assert!(!asset.starts_with('/'), "{path}: {asset}");
            // As a browser resolves it.
            let mut folder: Vec<&str> = path.split('/').collect();
            folder.pop();
            for part in asset.split('/') {
                match part {
                    ".." => assert!(
                        folder.len() > 1 && folder.pop().is_some(),
                        "{path}: {asset}"
                    ),
                    part => folder.push(part),
                }
            }
            assert_eq!(
                app.get(&folder.join("/")).await.status,
                200,
                "{path}: {asset}"
            );
        }
    }
}
