//! Reports of errors: every record's page and every problem has a text that is ready to send, and a
//! link where the operator names an address. And what search engines read.

use super::app::{App, database};
use serde_json::Value;
use std::collections::BTreeSet;
use tightrope::format::Base;
use tightrope::store::Store;
use tightrope::web::{Settings, WebService};

async fn with(public_url: Option<&str>, contact: Option<&str>) -> App {
    let (folder, path) = database();
    let store = Store::open(&path).await.unwrap();
    // The file stays open.
    drop(folder);
    let settings = Settings {
        contact: contact.map(str::to_owned),
        ..Settings::default()
    };
    App::around(WebService::new(store, Base::new(public_url), &settings))
}

const URL: &str = "https://example.org/tightrope";
const MAIL: &str = "mailto:data@example.org";

#[tokio::test]
async fn every_problem_has_a_report_and_leads_to_whoever_takes_it() {
    for (contact, link) in [
        (None, None),
        (Some(MAIL), Some("mailto:data@example.org?subject=")),
        (
            Some("https://example.org/errors"),
            Some("https://example.org/errors"),
        ),
    ] {
        let app = with(None, contact).await;
        for (path, code) in [
            ("/nothing", "not-found"),
            ("/v1/events?actro=1", "bad-query"),
            ("/v1/events?actor=nobody-at-all", "unknown-value"),
            ("/v1/%ff", "not-found"),
        ] {
            let problem = app.get(path).await.json();
            let report = &problem["report"];
            let text = report["text"].as_str().unwrap();
            let asked = text.lines().next().unwrap();
            assert_eq!(asked, format!("Asked: {path}"));
            for part in [
                code,
                problem["request_id"].as_str().unwrap(),
                "Data: revision ",
            ] {
                assert!(text.contains(part), "{path}: {text}");
            }
            match (report["href"].as_str(), link) {
                (None, None) => {}
                (Some(href), Some(link)) => assert!(href.starts_with(link), "{href}"),
                other => panic!("{path}: {other:?}"),
            }
            let page = app.accepting("text/html", path).await.text;
            assert!(
                page.contains("<textarea class=\"report\" readonly"),
                "{page}"
            );
            assert_eq!(page.contains(">Send it</a>"), contact.is_some(), "{page}");
        }
    }
}

#[tokio::test]
async fn a_report_cannot_be_made_to_say_more_lines() {
    let app = with(None, Some(MAIL)).await;
    let asked = "/v1/events?%0AData:%20x=1&actor=%3C/textarea%3E%3Cscript%3E";
    let problem = app.get(asked).await.json();
    let text = problem["report"]["text"].as_str().unwrap();
    assert_eq!(
        text.lines()
            .filter(|line| line.starts_with("Data:"))
            .count(),
        1,
        "{text}"
    );
    let page = app.accepting("text/html", asked).await.text;
    assert!(!page.contains("<script>") && page.matches("</textarea>").count() == 1);
}

#[tokio::test]
async fn a_records_page_has_its_report() {
    let app = with(Some(URL), Some(MAIL)).await;
    let revision = app.ok("/v1").await["meta"]["revision"].clone();
    let page = app.get("/v1/risks/refugee-flow.html").await.text;
    for part in [
        "Record: risk/refugee-flow\n",
        "Passage: s2.p6.2 of comrades-to-strategists\n",
        &format!("revision {}\n", revision.as_str().unwrap()),
        "Address: https://example.org/tightrope/v1/risks/refugee-flow\n",
        "href=\"mailto:data@example.org?subject=Tightrope%3A%20error%20in%20risk%2F",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    let other = with(Some(URL), None).await;
    let unset = other.get("/v1/risks/refugee-flow.html").await;
    assert!(unset.text.contains("no address for reports is set"));
    assert!(!unset.text.contains("Send it"));
    // What a page says beside the data is a part of its validator.
    let tag = app.get("/v1/risks/refugee-flow.html").await;
    assert_ne!(tag.header("etag"), unset.header("etag"));
}

#[tokio::test]
async fn search_engines_find_every_record_once() {
    let app = with(Some(URL), None).await;
    let robots = app.get("/robots.txt").await.text;
    assert!(
        robots.contains("\nDisallow: /tightrope/v1/search\n"),
        "{robots}"
    );
    assert!(robots.ends_with("\nSitemap: https://example.org/tightrope/sitemap.xml\n"));
    let map = app.get("/sitemap.xml").await;
    assert_eq!(map.header("content-type"), "text/xml; charset=utf-8");
    let urls = map.text.split("<loc>").skip(1);
    let urls: Vec<&str> = urls
        .map(|rest| rest.split_once("</loc>").unwrap().0)
        .collect();
    assert_eq!(urls.len(), urls.iter().collect::<BTreeSet<_>>().len());
    let all = app.get("/v1/export/tightrope.ndjson").await.text;
    let mut count = 0;
    for line in all.lines() {
        let record: Value = serde_json::from_str(line).unwrap();
        let href = record["href"].as_str().unwrap();
        assert!(urls.contains(&format!("{URL}{href}").as_str()), "{href}");
        count += 1;
    }
    assert!(
        count > 500 && urls.len() > count,
        "{count} of {}",
        urls.len()
    );
    for url in urls.iter().step_by(40) {
        let path = url.strip_prefix(URL).unwrap();
        let page = app.accepting("text/html", path).await;
        assert_eq!(page.status.as_u16(), 200, "{url}");
        assert!(
            page.header("content-type").starts_with("text/html"),
            "{url}"
        );
    }
    // Addresses in a sitemap are absolute, so that there is none without a public URL.
    let bare = with(None, None).await;
    assert_eq!(bare.get("/sitemap.xml").await.status.as_u16(), 404);
    let robots = bare.get("/robots.txt").await.text;
    assert!(robots.contains("Disallow: /v1/search\n") && !robots.contains("Sitemap"));
}
