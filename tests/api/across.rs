//! Queries across kinds and time: search, statistics, graphs, fields, and paging through a list
//! that changes meanwhile.

use super::app::{App, ids};
use super::oracle::{self, name};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use tightrope::model::ALL;

/// Every complete record of every kind.
async fn everything(app: &App) -> Vec<Value> {
    let mut all = Vec::new();
    for spec in ALL {
        for collection in oracle::collections(app, spec).await {
            all.extend(oracle::everything(app, &collection).await);
        }
    }
    all
}

fn rows(answer: &Value) -> Vec<&Value> {
    answer["data"].as_array().unwrap().iter().collect()
}

#[tokio::test]
async fn pages_give_each_record_once_though_an_import_happens_midway() {
    let (before, after) = (App::seed().await, App::new().await);
    for spec in ["events", "claims", "actors", "caveats", "phases"] {
        for sort in ["order", "-order", "title", "-title", "date", "-date"] {
            if sort.ends_with("date") && !matches!(spec, "events" | "phases") {
                continue;
            }
            let stays = before.ids(&format!("/v1/{spec}?limit=500")).await;
            for limit in [1, 7, 500] {
                let mut path = format!("/v1/{spec}?limit={limit}&sort={sort}");
                let mut seen = Vec::new();
                loop {
                    // Halfway through, answer from a database with another document in it.
                    let app = if seen.len() * 2 < stays.len() {
                        &before
                    } else {
                        &after
                    };
                    let page = app.ok(&path).await;
                    seen.extend(ids(&page));
                    let Some(next) = page["links"]["next"].as_str() else {
                        break;
                    };
                    next.clone_into(&mut path);
                }
                for id in &stays {
                    assert_eq!(
                        seen.iter().filter(|s| *s == id).count(),
                        1,
                        "{spec} by {limit}, {sort}: {id}"
                    );
                }
            }
        }
    }
}

#[tokio::test]
async fn a_search_returns_what_the_lists_return_kind_by_kind() {
    let app = App::new().await;
    for question in [
        "q=china",
        "q=nuclear+sanction*",
        "q=%22north+korea%22+-russia",
        "q=trade&kind=claim,risk&actor=china",
    ] {
        let mut expected = Vec::new();
        for spec in ALL
            .into_iter()
            .filter(|spec| spec.field("summary").is_some())
        {
            if question.contains("kind=") && !["claim", "risk"].contains(&spec.kind) {
                continue;
            }
            let own: Vec<&str> = question
                .split('&')
                .filter(|part| !part.starts_with("kind="))
                .collect();
            let list = app
                .ok(&format!("{}?limit=500&{}", spec.path, own.join("&")))
                .await;
            expected.extend(rows(&list).into_iter().map(name));
        }
        for limit in [3, 50, 500] {
            let mut path = format!("/v1/search?limit={limit}&{question}");
            let mut seen = Vec::new();
            loop {
                let page = app.ok(&path).await;
                assert_eq!(page["page"]["total"], expected.len(), "{path}");
                for row in rows(&page) {
                    assert_highlights(row);
                    seen.push(name(row));
                }
                let Some(next) = page["links"]["next"].as_str() else {
                    break;
                };
                next.clone_into(&mut path);
            }
            assert_eq!(seen, expected, "{question} by {limit}");
        }
        assert!(!expected.is_empty(), "{question}");
        let best = app
            .ok(&format!("/v1/search?{question}&sort=-relevance&limit=1000"))
            .await;
        let best: BTreeSet<String> = rows(&best).into_iter().map(name).collect();
        assert_eq!(best, expected.into_iter().collect(), "{question}");
    }
}

/// Ranges select the marked words; the HTML without marks and escapes equals the text.
fn assert_highlights(row: &Value) {
    let highlights = row["highlights"].as_array().unwrap();
    assert!(!highlights.is_empty(), "{row}");
    for highlight in highlights {
        let text: Vec<char> = highlight["text"].as_str().unwrap().chars().collect();
        let html = highlight["html"].as_str().unwrap();
        for range in highlight["ranges"].as_array().unwrap() {
            let at = |n: usize| usize::try_from(range[n].as_u64().unwrap()).unwrap();
            let cut: String = text[at(0)..at(1)].iter().collect();
            let escaped = cut
                .replace('&', "&amp;")
                .replace('"', "&quot;")
                .replace('\'', "&#39;");
            assert!(
                html.contains(&format!("<mark>{escaped}</mark>")),
                "{cut}: {html}"
            );
        }
        let plain = html.replace("<mark>", "").replace("</mark>", "");
        let plain = plain
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&lt;", "<")
            .replace("&gt;", ">");
        assert_eq!(plain.replace("&amp;", "&"), text.iter().collect::<String>());
    }
}

#[tokio::test]
async fn any_typed_text_is_a_valid_search() {
    let app = App::new().await;
    for (typed, hint) in [
        ("---", true),
        ("-war", true),
        ("wa*", true),
        ("%22%22", true),
        ("%22open", false),
        ("%F0%9E%A4%80", true),
        ("AND", false),
        ("a+NEAR%28b%29", true),
        ("title:x", true),
        ("%5E*%27%3B--", true),
    ] {
        for path in [
            format!("/v1/search?q={typed}"),
            format!("/v1/claims?q={typed}&include=highlights"),
            format!("/v1/claims?q={typed}&sort=-relevance"),
        ] {
            let answer = app.ok(&path).await;
            assert_eq!(answer["meta"]["hints"].is_array(), hint, "{path}");
        }
    }
    // Folding ignores diacritics, dashes, quotes and case.
    for (one, other) in [
        ("Be%C5%9Fer", "beser"),
        ("no-limits", "%22no+limits%22"),
        ("China%E2%80%99s", "china%27s"),
        ("SANCTIONS", "sanction"),
    ] {
        let found = app.ids(&format!("/v1/search?limit=500&q={one}")).await;
        assert_eq!(
            found,
            app.ids(&format!("/v1/search?limit=500&q={other}")).await,
            "{one}"
        );
        assert!(!found.is_empty(), "{one}");
    }
}

#[tokio::test]
async fn statistics_match_a_plain_scan() {
    let app = App::new().await;
    let all = everything(&app).await;
    for spec in ALL {
        let facets: Vec<_> = spec.all_facets().filter(|f| f.name != "id").collect();
        for pair in facets.windows(2) {
            let mut expected: BTreeMap<(Option<String>, Option<String>), u64> = BTreeMap::new();
            for body in all.iter().filter(|body| body["kind"] == spec.kind) {
                for one in values(pair[0], body) {
                    for other in values(pair[1], body) {
                        *expected.entry((one.clone(), other)).or_default() += 1;
                    }
                }
            }
            let path = format!(
                "/v1/stats?by={},{}&kind={}",
                pair[0].name, pair[1].name, spec.kind
            );
            let stats = app.ok(&path).await;
            let text = |row: &Value, name: &str| row[name].as_str().map(str::to_owned);
            let groups: BTreeMap<_, _> = rows(&stats)
                .into_iter()
                .map(|row| {
                    (
                        (text(row, pair[0].name), text(row, pair[1].name)),
                        row["count"].as_u64().unwrap(),
                    )
                })
                .collect();
            assert_eq!(groups, expected, "{path}");
            let counts: Vec<u64> = rows(&stats)
                .into_iter()
                .map(|row| row["count"].as_u64().unwrap())
                .collect();
            assert!(counts.is_sorted_by(|a, b| a >= b), "{path}");
            for row in rows(&stats).into_iter().take(3) {
                if let Some(href) = row["href"].as_str() {
                    assert_eq!(app.ok(href).await["page"]["total"], row["count"], "{href}");
                }
            }
        }
    }
    let kinds = app.ok("/v1/stats?by=kind").await;
    assert_eq!(kinds["page"]["total"], all.len());
    // Counts of one facet over all records are precomputed: they must be the same numbers.
    let precomputed = app.ok("/v1/stats?by=modality&kind=claim").await;
    let counted = app
        .ok("/v1/stats?by=modality&kind=claim&document=comrades-to-strategists,harbour-note")
        .await;
    let plain = |answer: &Value| {
        rows(answer)
            .into_iter()
            .map(|r| (r["modality"].clone(), r["count"].clone()))
            .collect::<Vec<_>>()
    };
    assert_eq!(plain(&precomputed), plain(&counted));
}

/// Distinct values, records by their full name; `None` if there is none.
fn values(facet: &tightrope::model::spec::Facet, body: &Value) -> Vec<Option<String>> {
    let records = facet.values == tightrope::model::spec::Values::Record;
    let found: Vec<_> = oracle::values(facet, body)
        .into_iter()
        .filter(|v| !records || v.contains(':'))
        .map(Some)
        .collect();
    if found.is_empty() { vec![None] } else { found }
}

type Edges = BTreeSet<(String, String, String, Option<String>)>;

fn edges(graph: &Value) -> Edges {
    let text = |edge: &Value, name: &str| edge[name].as_str().map(str::to_owned);
    let all = graph["data"]["edges"].as_array().unwrap().iter();
    all.map(|e| {
        (
            text(e, "source").unwrap(),
            text(e, "type").unwrap(),
            text(e, "target").unwrap(),
            text(e, "basis"),
        )
    })
    .collect()
}

fn nodes(graph: &Value) -> BTreeSet<String> {
    graph["data"]["nodes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|n| n["id"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn a_graph_has_every_link_and_no_other() {
    let app = App::new().await;
    let whole = app.ok("/v1/graph").await;
    assert_eq!(whole["data"]["complete"], true);
    let linked = edges(&whole);
    for body in everything(&app).await {
        for link in body["related"].as_array().into_iter().flatten() {
            let (here, there) = (name(&body), name(link));
            let basis = link["basis"].as_str().map(str::to_owned);
            let either = linked.iter().any(|(a, _, b, c)| {
                c == &basis && ((a == &here && b == &there) || (a == &there && b == &here))
            });
            assert!(either, "{here} and {there}");
        }
    }
    for (source, _, target, _) in &linked {
        assert!(nodes(&whole).contains(source) && nodes(&whole).contains(target));
    }
    let stated = edges(&app.ok("/v1/graph?basis=stated").await);
    assert_eq!(
        stated,
        linked
            .iter()
            .filter(|(.., basis)| basis.as_deref() == Some("stated"))
            .cloned()
            .collect::<Edges>()
    );
    let risks = app.ok("/v1/graph?kind=risk,strategy&edge=addresses").await;
    let expected = linked
        .iter()
        .filter(|(a, kind, ..)| kind == "addresses" && a.starts_with("strategy:"))
        .cloned();
    assert_eq!(edges(&risks), expected.collect::<Edges>());
}

#[tokio::test]
async fn a_neighbourhood_has_every_record_within_its_depth() {
    let app = App::new().await;
    let linked = edges(&app.ok("/v1/graph").await);
    for (middle, depth, filter) in [
        ("risk:refugee-flow", 1, ""),
        ("risk:refugee-flow", 2, ""),
        ("claim:no-such", 1, ""),
        ("dyad:china-russia", 3, "&basis=stated"),
        ("actor:china", 2, "&kind=risk,strategy,actor"),
    ] {
        let path = format!("/v1/graph?around={middle}&depth={depth}{filter}");
        if middle.ends_with("no-such") {
            assert_eq!(app.get(&path).await.status.as_u16(), 404);
            continue;
        }
        let graph = app.ok(&path).await;
        let mut reached = BTreeSet::from([middle.to_owned()]);
        for _ in 0..depth {
            let steps = linked.iter().filter(|(.., basis)| {
                !filter.contains("basis") || basis.as_deref() == Some("stated")
            });
            let beyond: Vec<String> = steps
                .flat_map(|(a, _, b, _)| [(a, b), (b, a)])
                .filter(|(from, to)| {
                    reached.contains(*from)
                        && (!filter.contains("kind")
                            || ["risk", "strategy", "actor"]
                                .contains(&to.split(':').next().unwrap()))
                })
                .map(|(_, to)| to.clone())
                .collect();
            reached.extend(beyond);
        }
        assert_eq!(graph["data"]["complete"], true, "{path}");
        assert_eq!(nodes(&graph), reached, "{path}");
    }
    let cut = app.ok("/v1/graph?around=actor:china&limit=5").await;
    assert_eq!(
        (nodes(&cut).len(), &cut["data"]["complete"]),
        (5, &Value::Bool(false))
    );
    assert!(cut["meta"]["hints"][0].as_str().unwrap().contains("part"));
}

#[tokio::test]
async fn a_projection_counts_the_records_that_name_both() {
    let app = App::new().await;
    let mut expected: BTreeMap<(String, String), u64> = BTreeMap::new();
    for path in ["/v1/events", "/v1/claims"] {
        for body in oracle::everything(&app, path).await {
            let mut actors = Vec::new();
            oracle::walk(&body, "actors[].id", &mut actors);
            let actors: BTreeSet<String> = actors.into_iter().collect();
            for (one, other) in actors
                .iter()
                .flat_map(|a| actors.iter().filter(move |b| a < *b).map(move |b| (a, b)))
            {
                *expected
                    .entry((format!("actor:{one}"), format!("actor:{other}")))
                    .or_default() += 1;
            }
        }
    }
    let graph = app.ok("/v1/graph?project=actor&via=event,claim").await;
    let weights: BTreeMap<(String, String), u64> = graph["data"]["edges"]
        .as_array()
        .unwrap()
        .iter()
        .map(|e| {
            assert!(!e["records"].as_array().unwrap().is_empty());
            (
                (
                    e["source"].as_str().unwrap().to_owned(),
                    e["target"].as_str().unwrap().to_owned(),
                ),
                e["weight"].as_u64().unwrap(),
            )
        })
        .collect();
    assert_eq!(weights, expected);
    let part = app
        .ok("/v1/graph?project=actor&via=event,claim&limit=3&modality=reported")
        .await;
    assert_eq!(part["data"]["complete"], nodes(&part).len() < 3);
}

#[tokio::test]
async fn every_field_and_member_can_be_selected_and_no_record_has_others() {
    let app = App::new().await;
    for spec in ALL {
        let collection = oracle::collections(&app, spec).await.swap_remove(0);
        for body in oracle::everything(&app, &collection).await {
            // What the oracle noted of other records.
            let own = body.as_object().unwrap().iter();
            for (field, value) in own.filter(|(field, _)| !field.contains('@')) {
                let known = spec
                    .field(field)
                    .unwrap_or_else(|| panic!("{}: {field}", spec.kind));
                let items = value
                    .as_array()
                    .map_or(std::slice::from_ref(value), Vec::as_slice);
                for member in items
                    .iter()
                    .filter_map(Value::as_object)
                    .flat_map(|item| item.keys())
                {
                    assert!(
                        known.members.contains(&member.as_str()),
                        "{}: {field}.{member} is unknown",
                        spec.kind
                    );
                }
            }
        }
        for field in spec.every_field() {
            let whole = app
                .ok(&format!("{collection}?limit=500&fields={}", field.name))
                .await;
            for member in field.members {
                let part = app
                    .ok(&format!(
                        "{collection}?limit=500&fields={}.{member}",
                        field.name
                    ))
                    .await;
                for (row, whole) in rows(&part).into_iter().zip(rows(&whole)) {
                    if let (Some(part), Some(whole)) =
                        (row[field.name].as_object(), whole[field.name].as_object())
                    {
                        assert_eq!(part.keys().collect::<Vec<_>>(), [member], "{}", field.name);
                        assert_eq!(part[*member], whole[*member]);
                    }
                }
            }
        }
    }
}

#[tokio::test]
async fn omitted_fields_and_referenced_records_can_be_included() {
    let app = App::new().await;
    let plain = app.ok("/v1/risks?limit=3").await;
    let fuller = app
        .ok("/v1/risks?limit=3&include=mechanism,related,strategies")
        .await;
    for (row, before) in rows(&fuller).into_iter().zip(rows(&plain)) {
        let whole = app.ok(row["href"].as_str().unwrap()).await;
        assert_eq!(
            (&row["mechanism"], &row["related"]),
            (&whole["data"]["mechanism"], &whole["data"]["related"])
        );
        assert!(
            row["related_total"].is_null()
                && before["mechanism"].is_null()
                && row["title"] == before["title"]
        );
    }
    let mut named = BTreeSet::new();
    for row in rows(&fuller) {
        for list in ["strategies", "related"] {
            named.extend(row[list].as_array().unwrap().iter().map(name));
        }
    }
    let included: Vec<String> = fuller["included"]
        .as_array()
        .unwrap()
        .iter()
        .map(name)
        .collect();
    assert_eq!(included.iter().cloned().collect::<BTreeSet<_>>(), named);
    assert_eq!(included.len(), named.len(), "each once");
    // The bare array has the same records; the header links to the next page.
    let bare = app.get("/v1/risks?limit=3&shape=array").await;
    assert_eq!(bare.json(), plain["data"]);
    assert!(bare.header("link").contains("rel=\"next\""));
}
