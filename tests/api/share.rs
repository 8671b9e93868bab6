//! Views that others show: frames, oEmbed, what a link is called, and the card of a view.

use super::app::{App, Reply, seeded};
use axum::body::Body;
use axum::http::Request;
use serde_json::Value;
use std::collections::BTreeSet;
use tightrope::format::Base;
use tightrope::store::Store;
use tightrope::web::{Settings, WebService};

const PICTURES: [&str; 4] = ["strip", "triangle", "timeline", "answers"];

/// Views of the explorer that mean different records.
const VIEWS: [&str; 7] = [
    "",
    "?kind=event&date=1949/1953&actor=china",
    "?modality=reported",
    "?answered=no",
    "?select=event:korean-war",
    "?select=event:korean-war&modality=asserted&date=1949/1953",
    "?q=refugees",
];

/// What a page says in its head, by property.
fn said<'a>(page: &'a Reply, property: &str) -> &'a str {
    let start = format!("<meta property=\"{property}\" content=\"");
    let rest = page.text.split(&start).nth(1).unwrap_or_default();
    rest.split('"').next().unwrap_or_default()
}

fn size(png: &[u8]) -> (u32, u32) {
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
    (number(16), number(20))
}

#[tokio::test]
async fn only_pictures_may_be_framed_and_they_alone_by_anyone() {
    let app = App::seed().await;
    for picture in PICTURES {
        let reply = app.get(&format!("/embed/{picture}?date=1951")).await;
        assert_eq!(reply.status, 200);
        let policy = reply.header("content-security-policy");
        assert!(policy.contains("frame-ancestors *"), "{policy}");
        for closed in [
            "default-src 'none'",
            "base-uri 'none'",
            "form-action 'none'",
        ] {
            assert!(policy.contains(closed), "{policy}");
        }
        assert!(!policy.contains("unsafe") && !policy.contains("http"));
        assert_eq!(reply.header("x-frame-options"), "");
        // What it is, where it is from, and the way back.
        assert!(reply.text.contains("1951") && reply.text.contains("Source: "));
        let back = format!("href=\"/?date=1951#{picture}\" target=\"_blank\" rel=\"noopener\"");
        assert!(reply.text.contains(&back), "{}", reply.text);
    }
    for path in ["/", "/about", "/docs", "/v1/events.html", "/embed/none"] {
        let reply = app.accepting("text/html", path).await;
        let policy = reply.header("content-security-policy");
        assert!(
            policy.contains("frame-ancestors 'none'"),
            "{path}: {policy}"
        );
        assert_eq!(reply.header("x-frame-options"), "DENY", "{path}");
    }
}

#[tokio::test]
async fn a_picture_that_there_is_not_leads_to_those_that_there_are() {
    let app = App::seed().await;
    let problem = app.get("/embed/map").await;
    assert_eq!(problem.status, 404);
    let problem = problem.json();
    let near = problem["suggestions"].as_array().unwrap();
    assert_eq!(near.len(), 4);
    for one in near {
        assert_eq!(app.get(one["href"].as_str().unwrap()).await.status, 200);
    }
}

#[tokio::test]
async fn what_an_address_contains_is_never_markup() {
    let app = App::seed().await;
    let hostile = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E%7Bexplorer%7D";
    for path in [
        format!("/?q={hostile}"),
        format!("/?actor={hostile}"),
        format!("/embed/strip?q={hostile}"),
        format!("/embed/strip?{hostile}=1"),
        format!("/embed/strip?q=x&select=event:{hostile}"),
    ] {
        let reply = app.get(&path).await;
        assert_eq!(reply.status, 200, "{path}");
        assert!(!reply.text.contains("<script>alert"), "{path}");
        assert!(!reply.text.contains("\"><script"), "{path}");
    }
}

#[tokio::test]
async fn a_link_says_what_it_shows() {
    let app = App::seed().await;
    let (mut titles, mut pictures) = (BTreeSet::new(), BTreeSet::new());
    for view in VIEWS {
        let page = app.get(&format!("/{view}")).await;
        assert_eq!(page.status, 200);
        for property in [
            "og:title",
            "og:description",
            "og:url",
            "og:image",
            "og:image:alt",
        ] {
            assert!(!said(&page, property).is_empty(), "{view}: {property}");
        }
        assert_eq!(said(&page, "og:image:width"), "1200");
        assert_eq!(said(&page, "og:image:height"), "630");
        titles.insert(said(&page, "og:title").to_owned());
        let picture = said(&page, "og:image").replace("&amp;", "&");
        let card = app.get(&picture).await;
        assert_eq!(card.status, 200, "{picture}");
        assert_eq!(card.header("content-type"), "image/png");
        assert_eq!(size(&card.bytes), (1_200, 630));
        pictures.insert(card.bytes);
        // The page without those lines is the same for everyone.
        assert!(page.text.ends_with("</html>\n"));
    }
    assert_eq!((titles.len(), pictures.len()), (VIEWS.len(), VIEWS.len()));
    assert!(titles.contains("Events, 1949 to 1953, China"), "{titles:?}");
    assert!(titles.contains("Risks without a response"), "{titles:?}");
    let both = "The Korean War (Asserted records, 1949 to 1953)";
    assert!(titles.contains(both), "{titles:?}");
    // With mistakes in it, the page explains them, and a link to it is called as any.
    let wrong = app.get("/?actor=nobody-at-all&date=never").await;
    assert_eq!(wrong.status, 200);
    assert_eq!(
        said(&wrong, "og:title"),
        said(&app.get("/").await, "og:title")
    );
}

#[tokio::test]
async fn a_link_names_every_filter_and_sort_of_place_and_says_where_it_leaves_actors_out() {
    let app = App::seed().await;
    for (query, title) in [
        ("select=passage:s0", "Before the first heading"),
        ("select=passage:s2", "Section s2"),
        ("status=considered", "Strategies (considered)"),
        ("dyad=china-russia", "Records, China and Russia"),
        ("select=passage:s1.p2", "Paragraph s1.p2"),
        ("select=passage:s1.p2.1", "Sentence s1.p2.1"),
        ("select=passage:byline&date=1951", "Byline (Records, 1951)"),
        (
            "actor=china,russia,north-korea,united-states,japan",
            "Records, China, Japan, North Korea, Russia or another",
        ),
    ] {
        let page = app.get(&format!("/?{query}")).await;
        assert_eq!(said(&page, "og:title"), title);
    }
}

#[tokio::test]
async fn without_scripts_a_frame_asks_for_a_card_that_there_is() {
    let app = App::seed().await;
    for (query, card) in [
        ("date=1951&utm_source=x", "../card.png?date=1951"),
        ("date=1951&select=event:no-such", "../card.png"),
        ("actor=nobody-at-all", "../card.png"),
        ("", "../card.png"),
    ] {
        let page = app.get(&format!("/embed/timeline?{query}")).await;
        let image = format!("<noscript><img src=\"{card}\"");
        assert!(page.text.contains(&image), "{query}: {}", page.text);
        let card = card.trim_start_matches("..");
        assert_eq!(app.get(card).await.status, 200, "{card}");
    }
}

#[tokio::test]
async fn a_frame_is_higher_where_it_shows_more() {
    let app = App::seed().await;
    let height = async |url: &str, more: &str| {
        let answer = app.get(&format!("/oembed?url={url}{more}")).await;
        answer.json()["height"].as_u64().unwrap()
    };
    let plain = height("/embed/timeline", "").await;
    let layered = height("/embed/timeline%3Flayer=x", "").await;
    assert!(layered > 2 * plain, "{layered} {plain}");
    let titled = height(
        "/embed/timeline%3Fselect=event:korean-war%26date=1950",
        "&maxwidth=390",
    );
    let narrow = height("/embed/timeline", "&maxwidth=390").await;
    let slim = height("/embed/timeline", "&maxwidth=300").await;
    assert!(plain < narrow && narrow < slim && narrow < titled.await);
    let strip = height("/embed/strip", "").await;
    assert_eq!(strip, height("/embed/strip%3Flayer=x", "").await);
}

#[tokio::test]
async fn cards_differ_by_validator_and_are_kept_like_other_answers() {
    let app = App::seed().await;
    let one = app.get("/card.png?date=1951").await;
    let again = app.get("/card.png?date=1951").await;
    let other = app.get("/card.png?date=1952").await;
    assert_eq!(one.bytes, again.bytes);
    assert_eq!(one.header("etag"), again.header("etag"));
    assert_ne!(one.header("etag"), other.header("etag"));
    let tag = one.header("etag").to_owned();
    let had = Request::get("/card.png?date=1951").header("if-none-match", tag);
    let had = app.send(had.body(Body::empty()).unwrap()).await;
    assert_eq!(had.status, 304);
}

#[tokio::test]
async fn mistakes_in_the_address_of_a_card_are_named() {
    let app = App::seed().await;
    let long = "x".repeat(300);
    for (query, status, named) in [
        ("actor=nobody-at-all", 400, "actor"),
        ("actro=china", 400, "actro"),
        ("date=never", 400, "date"),
        ("date=1953/1949", 400, "date"),
        ("answered=perhaps", 400, "answered"),
        ("select=nothing", 400, "select"),
        ("select=event:no-such", 404, ""),
        ("select=passage:s99.p1.1", 404, ""),
        ("document=no-such", 404, ""),
        ("kind=thing", 400, "kind"),
        ("type=joke", 400, "type"),
        ("colour=red", 400, "colour"),
        ("q=%ff", 400, ""),
        (&format!("q={long}"), 400, "q"),
        ("date=1951&date=1952", 400, "date"),
    ] {
        let reply = app.get(&format!("/card.png?{query}")).await;
        assert_eq!(reply.status, status, "{query}: {}", reply.text);
        let problem = reply.json();
        let first = problem["errors"][0]["parameter"].as_str();
        assert!(
            named.is_empty() || first == Some(named),
            "{query}: {problem}"
        );
    }
    // The nearest is offered as a whole address.
    let problem = app.get("/card.png?actro=china").await.json();
    assert_eq!(problem["suggestions"][0]["href"], "/card.png?actor=china");
}

#[tokio::test]
async fn oembed_answers_for_every_view() {
    let app = App::seed().await;
    let ask = |url: &str, more: &str| {
        let url = tightrope::query::encode(url);
        format!("/oembed?url={url}{more}")
    };
    let view = "https://example.org/?kind=event&date=1949/1953#timeline";
    let reply = app.get(&ask(view, "")).await;
    assert_eq!(reply.status, 200, "{}", reply.text);
    assert_eq!(reply.header("content-type"), "application/json");
    let answer = reply.json();
    assert_eq!(answer["version"], "1.0");
    assert_eq!(answer["type"], "rich");
    assert_eq!(answer["title"], "Timeline: Events, 1949 to 1953");
    let html = answer["html"].as_str().unwrap();
    assert!(
        html.contains("src=\"/embed/timeline?date=1949/1953&amp;kind=event\""),
        "{html}"
    );
    for word in ["title=", "loading=\"lazy\"", "sandbox=\"allow-scripts "] {
        assert!(html.contains(word), "{html}");
    }
    assert_eq!(html.matches("<iframe").count(), 1);
    let narrow = app
        .get(&ask(view, "&maxwidth=300&maxheight=200&format=json"))
        .await
        .json();
    assert_eq!(
        (&narrow["width"], &narrow["height"]),
        (&300.into(), &200.into())
    );
    assert_eq!(narrow["thumbnail_url"], Value::Null, "it would be too wide");
    let xml = app.get(&ask(view, "&format=xml")).await;
    assert_eq!(xml.header("content-type"), "text/xml; charset=utf-8");
    assert!(xml.text.contains("<type>rich</type>") && xml.text.contains("&lt;iframe"));
    // The picture itself has an address too; a page without a picture shows the first.
    let of = |answer: Value| answer["html"].as_str().unwrap().to_owned();
    let framed = app
        .get(&ask("http://x/embed/answers?answered=no", ""))
        .await
        .json();
    assert!(of(framed).contains("/embed/answers?answered=no"));
    assert!(of(app.get(&ask("http://x/", "")).await.json()).contains("/embed/strip\""));
}

#[tokio::test]
async fn oembed_refuses_what_it_does_not_have() {
    let app = App::seed().await;
    for (query, status) in [
        ("", 400),
        ("url=", 404),
        ("url=https%3A%2F%2Fx%2Fv1%2Fevents", 404),
        ("url=https%3A%2F%2Fx%2Fembed%2Fmap", 404),
        ("url=ftp%3A%2F%2Fx%2F", 404),
        ("url=https%3A%2F%2Fx%2F%3Factor%3Dnobody-at-all", 404),
        ("url=https%3A%2F%2Fx%2F%3Ffoo%3D1", 404),
        ("url=https%3A%2F%2Fx%2F&format=yaml", 400),
        ("url=https%3A%2F%2Fx%2F&maxwidth=wide", 400),
        ("url=https%3A%2F%2Fx%2F&maxheight=0", 400),
        ("url=https%3A%2F%2Fx%2F&callback=f", 400),
        ("url=https%3A%2F%2Fx%2F&url=https%3A%2F%2Fx%2F", 400),
    ] {
        let reply = app.get(&format!("/oembed?{query}")).await;
        assert_eq!(reply.status, status, "{query}: {}", reply.text);
        assert_eq!(reply.header("content-type"), "application/problem+json");
    }
}

#[tokio::test]
async fn with_a_public_url_every_address_is_whole_and_no_other_host_is_ours() {
    let (_folder, path) = seeded();
    let store = Store::open(&path).await.unwrap();
    let base = Base::new(Some("https://example.org/t"));
    let app = App::around(WebService::new(store, base, &Settings::default()));
    let page = app.get("/?date=1951").await;
    assert_eq!(said(&page, "og:url"), "https://example.org/t/?date=1951");
    assert_eq!(
        said(&page, "og:image"),
        "https://example.org/t/card.png?date=1951"
    );
    let link = "type=\"application/json+oembed\" href=\"https://example.org/t/oembed?";
    assert!(page.text.contains(link), "{}", page.text);
    let found = page
        .text
        .split("href=\"https://example.org/t/oembed?")
        .nth(1)
        .unwrap();
    let query = found.split('"').next().unwrap().replace("&amp;", "&");
    let answer = app.get(&format!("/oembed?{query}")).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    let html = answer.json()["html"].as_str().unwrap().to_owned();
    assert!(
        html.contains("src=\"https://example.org/t/embed/strip?date=1951\""),
        "{html}"
    );
    for (url, status) in [
        ("https://other.org/", 404),
        ("https://example.org/tother/", 404),
        ("https://example.org/t.example/", 404),
        ("https://example.org/t", 200),
        ("https://example.org/t?date=1951", 200),
        ("https://example.org/t#timeline", 200),
        ("https://example.org/t/embed/strip", 200),
    ] {
        let url = tightrope::query::encode(url);
        let reply = app.get(&format!("/oembed?url={url}")).await;
        assert_eq!(reply.status, status, "{url}");
    }
}

#[tokio::test]
async fn a_link_that_others_added_to_is_the_same_view() {
    let app = App::seed().await;
    let plain = app.get("/card.png?modality=reported").await.bytes;
    for added in ["utm_source=x&utm_medium=y", "fbclid=1&gclid=2"] {
        let card = app
            .get(&format!("/card.png?modality=reported&{added}"))
            .await;
        assert_eq!(card.status.as_u16(), 200, "{added}");
        assert!(card.bytes == plain, "{added}");
    }
    let title = "/oembed?format=xml&url=/%3Fq%3Da%2501b";
    let xml = app.get(title).await;
    assert_eq!(xml.status.as_u16(), 200);
    assert!(xml.bytes.iter().all(|byte| *byte >= 0x20 || *byte == b'\n'));
}
