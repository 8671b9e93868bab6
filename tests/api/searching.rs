//! Searches as people type them: names and codes of actors, synonyms, misspellings, and words that
//! no record has together.

use super::app::{App, ids};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tightrope::query::encode;

/// What is typed, how many of the words a record must have, a record that has to be found, and the
/// first search that is suggested.
const TYPED: [(&str, &str, &str, &str); 44] = [
    ("DPRK troops", "all", "event:dprk-fighters-in-ukraine", ""),
    (
        "dprk troops",
        "all",
        "event:dprk-military-support-to-russia",
        "",
    ),
    (
        "north korean soldiers",
        "all",
        "event:dprk-fighters-in-ukraine",
        "",
    ),
    (
        "north korean troops in ukraine",
        "all",
        "event:dprk-fighters-in-ukraine",
        "",
    ),
    (
        "prc sanctions",
        "all",
        "risk:sanctions-spill-into-china",
        "",
    ),
    ("PRC", "all", "dyad:china-russia", ""),
    ("ROK", "all", "dyad:north-korea-south-korea", ""),
    ("KOR", "all", "phase:china-south-korea-korean-war", ""),
    ("Soviet Union", "all", "event:ussr-dissolved", ""),
    ("\"Soviet Union\"", "all", "event:border-fighting-1969", ""),
    ("USSR", "all", "event:sino-soviet-split", ""),
    ("soviets", "all", "event:border-fighting-1969", ""),
    ("kremlin", "all", "event:ukraine-war", ""),
    ("Washington", "all", "actor:united-states", ""),
    ("moscow beijing", "all", "dyad:china-russia", ""),
    ("Kiev", "all", "event:ukraine-war", ""),
    ("japanese", "all", "dyad:china-japan", ""),
    ("710", "all", "actor:china", ""),
    ("people's republic of china", "all", "event:prc-founded", ""),
    ("sino-soviet split", "all", "event:sino-soviet-split", ""),
    ("soldiers", "all", "event:dprk-fighters-in-ukraine", ""),
    ("embargo", "all", "risk:sanctions-spill-into-china", ""),
    (
        "weapons of mass destruction",
        "all",
        "risk:north-korean-nuclear-ambition",
        "",
    ),
    ("migrants border", "all", "strategy:border-defence", ""),
    (
        "denuclearisation",
        "all",
        "risk:north-korean-nuclear-ambition",
        "",
    ),
    ("belt and road", "all", "actor:belt-and-road-initiative", ""),
    ("OBOR", "all", "actor:belt-and-road-initiative", ""),
    (
        "what are the risks to china?",
        "all",
        "strategy:multi-track-strategy",
        "",
    ),
    (
        "sanction* prc",
        "all",
        "risk:sanctions-spill-into-china",
        "",
    ),
    ("arms race asia", "all", "risk:regional-arms-race", ""),
    (
        "ukraine war troops bananas",
        "any",
        "event:dprk-fighters-in-ukraine",
        "ukraine war troops",
    ),
    ("refugee crisis", "any", "risk:refugee-flow", ""),
    ("korean war OR split", "any", "event:sino-soviet-split", ""),
    ("chian russia", "any", "dyad:china-russia", "china russia"),
    (
        "nucular test",
        "any",
        "claim:china-tests-regional-stability",
        "nuclear test",
    ),
    (
        "xi jinping putin",
        "any",
        "annotation:north-korea-russia-summit-2023",
        "",
    ),
    ("Pyonyang", "none", "", "pyongyang"),
    ("ukriane", "none", "", "ukraine"),
    ("Pyonyang?", "none", "", "pyongyang"),
    ("\"no such phrase\"", "none", "", "no such phrase"),
    ("\"soldiers\"", "none", "", "soldiers"),
    ("taiwan", "none", "", ""),
    ("xyzzy qwertz", "none", "", ""),
    ("china -china", "none", "", ""),
];

fn query(text: &str) -> String {
    format!("q={}", encode(text))
}

fn found(answer: &Value) -> BTreeSet<String> {
    let rows = answer["data"].as_array().unwrap().iter();
    rows.map(|row| format!("{}:{}", row["kind"], row["id"]).replace('"', ""))
        .collect()
}

#[tokio::test]
async fn what_people_type_finds_what_they_mean_or_leads_on() {
    let app = App::seed().await;
    for (typed, matched, id, suggested) in TYPED {
        let answer = app
            .ok(&format!("/v1/search?limit=500&{}", query(typed)))
            .await;
        assert_eq!(answer["meta"]["query"]["matched"], matched, "{typed}");
        let found = found(&answer);
        assert!(id.is_empty() || found.contains(id), "{typed}: {found:?}");
        assert_eq!(found.is_empty(), id.is_empty(), "{typed}");
        assert_eq!(
            answer["meta"]["hints"].is_array(),
            matched != "all",
            "{typed}"
        );
        let first = &answer["meta"]["suggestions"][0]["href"];
        if suggested.is_empty() {
            assert!(first.is_null(), "{typed}: {first}");
            continue;
        }
        let href = first
            .as_str()
            .unwrap_or_else(|| panic!("{typed}: nothing suggested"));
        assert!(href.contains(&query(suggested)), "{typed}: {href}");
        let there = app.ok(href).await;
        assert_ne!(there["page"]["total"], 0, "{href}");
    }
}

#[tokio::test]
async fn a_plain_word_finds_its_synonyms_and_quotes_and_signs_do_not() {
    let app = App::seed().await;
    let total = async |text: &str| {
        let answer = app.ok(&format!("/v1/search?{}", query(text))).await;
        answer["page"]["total"].as_u64().unwrap()
    };
    assert_eq!(total("soldiers").await, total("fighters").await);
    assert!(total("\"fighters\"").await < total("fighters").await);
    assert!(total("fighter*").await < total("fighters").await);
    // A word that is excluded excludes itself alone.
    assert!(total("china -fighters").await > total("china -troops -fighters").await);
    let answer = app.ok("/v1/search?q=soldiers+%22war%22").await;
    let words = &answer["meta"]["query"]["words"];
    assert_eq!(
        (&words[0]["word"], &words[0]["found"]),
        (&json!("soldiers"), &json!(true))
    );
    assert!(
        words[0]["synonyms"]
            .as_array()
            .unwrap()
            .contains(&json!("troops"))
    );
    assert_eq!(words[1], json!({"word": "\"war\"", "found": true}));
}

#[tokio::test]
async fn words_as_typed_and_titles_come_before_synonyms_and_names() {
    let app = App::seed().await;
    let best = app
        .ok("/v1/search?q=fighters&sort=-relevance&limit=1000")
        .await;
    let rows = best["data"].as_array().unwrap();
    let as_typed = |row: &&Value| {
        let marked = row["highlights"].to_string().to_lowercase();
        marked.contains("<mark>fighter")
    };
    let typed = rows.iter().filter(as_typed).count();
    assert!(typed > 0 && typed < rows.len());
    assert_eq!(rows.iter().take_while(as_typed).count(), typed);
    // Its own title weighs more than the names of actors, which show why a record was found.
    let first = async |text: &str| {
        let path = format!("/v1/events?sort=-relevance&include=highlights&q={text}");
        app.ok(&path).await["data"][0]["highlights"][0]["field"].clone()
    };
    assert_eq!(first("russia").await, "title");
    assert_eq!(first("kremlin").await, "actors");
}

/// The words decide it, in all data alike: not the kind, not the filters, not the format.
#[tokio::test]
async fn any_of_the_words_counts_alike_everywhere() {
    let app = App::seed().await;
    let q = query("ukraine war troops bananas");
    let all = app.ok(&format!("/v1/search?limit=500&{q}")).await;
    let total = all["page"]["total"].as_u64().unwrap();
    // Those with the most words come first, over all kinds and through all pages.
    let mut seen = Vec::new();
    let mut path = format!("/v1/search?limit=7&{q}");
    loop {
        let page = app.ok(&path).await;
        assert_eq!(page["page"]["total"], total, "{path}");
        seen.extend(ids(&page));
        match page["links"]["next"].as_str() {
            Some(next) => next.clone_into(&mut path),
            None => break,
        }
    }
    assert_eq!(seen, ids(&all));
    assert_eq!(seen[0], "dprk-troops-for-russia");
    let stats = app.ok(&format!("/v1/stats?by=kind&{q}")).await;
    assert_eq!(stats["meta"]["query"]["matched"], "any");
    let mut sum = 0;
    for group in stats["data"].as_array().unwrap() {
        let list = app.ok(group["href"].as_str().unwrap()).await;
        assert_eq!(list["page"]["total"], group["count"], "{group}");
        sum += group["count"].as_u64().unwrap();
    }
    assert_eq!(sum, total);
    let events = app.ok(&format!("/v1/events?limit=500&{q}")).await;
    let table = app.get(&format!("/v1/events.csv?fields=id&{q}")).await;
    let lines = &table.text;
    let lines: Vec<&str> = lines.lines().skip(1).collect();
    assert_eq!(lines, ids(&events));
    let hint = table.header("tightrope-hint");
    assert!(
        hint.contains("No record has all words") && hint.contains("`bananas`"),
        "{hint}"
    );
    // A filter narrows what there is, and the counts lead to it.
    let some = app
        .ok(&format!("/v1/events?actor=ukraine&facets=modality&{q}"))
        .await;
    assert!(some["page"]["total"].as_u64() < events["page"]["total"].as_u64());
    for value in some["facets"]["modality"]["values"].as_array().unwrap() {
        let list = app.ok(value["href"].as_str().unwrap()).await;
        assert_eq!(list["page"]["total"], value["count"]);
    }
    // An order that is asked for stays.
    let by_title = app.ok(&format!("/v1/events?sort=title&{q}")).await;
    assert_eq!(by_title["page"]["total"], events["page"]["total"]);
    assert_ne!(ids(&by_title), ids(&events));
}

#[tokio::test]
async fn a_filter_never_changes_what_the_words_mean() {
    let app = App::seed().await;
    // Some record has both words, so no list shows records with one of them.
    let answer = app.ok("/v1/events?q=refugees+border&actor=china").await;
    assert_eq!(
        (
            &answer["page"]["total"],
            &answer["meta"]["query"]["matched"]
        ),
        (&json!(0), &json!("all"))
    );
    let href = answer["meta"]["suggestions"][0]["href"].as_str().unwrap();
    assert_ne!(app.ok(href).await["page"]["total"], 0, "{href}");
}

#[tokio::test]
async fn releases_pages_and_headers_have_it_too() {
    let app = App::seed().await;
    let frozen = app.ok("/v1/search?q=DPRK+troops&release=2026-3").await;
    assert!(found(&frozen).contains("event:dprk-fighters-in-ukraine"));
    let wrong = app.ok("/v1/search?q=Pyonyang&release=2026-3").await;
    let href = wrong["meta"]["suggestions"][0]["href"].as_str().unwrap();
    assert_eq!(href, "/v1/search?q=pyongyang&release=2026-3");
    let page = app.get("/v1/events.html?q=chian+russia").await;
    let page = &page.text;
    assert!(page.contains("href=\"/v1/events?q=china%20russia\">Did you mean china russia?"));
    // A header is ASCII whatever was typed.
    let table = app.get("/v1/events.csv?q=%E6%B8%A1%E8%BD%AE").await;
    assert!(table.header("tightrope-hint").contains("%E6%B8%A1"));
}
