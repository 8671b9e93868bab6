//! `/v1/timeline`, compared with the lists of events, phases and annotations.

use super::app::App;
use super::oracle::{name, reach};
use serde_json::{Value, json};
use std::collections::HashSet;
use tightrope::model::ALL;
use tightrope::model::spec::Spec;

/// The question of a test: a filter, what the lists are asked besides, and kinds.
struct Asked {
    filter: &'static str,
    when: &'static str,
    kinds: &'static [&'static str],
}

const EVERY: &[&str] = &["event", "phase", "annotation"];

fn questions() -> Vec<Asked> {
    let filters = [
        "",
        "actor=soviet-union",
        "actor=CHN,RUS",
        "actor=china&actor=soviet-union",
        "dyad=china-soviet-union",
        "dyad=china-north-korea&actor=north-korea",
        "document=harbour-note",
        "actor=FRA",
    ];
    let times = ["", "date=195X", "date=1951&match=certain", "date=1990/.."];
    let mut all = Vec::new();
    for filter in filters {
        for when in times {
            for kinds in [EVERY, &EVERY[2..], &EVERY[..2]] {
                all.push(Asked {
                    filter,
                    when,
                    kinds,
                });
            }
        }
    }
    all
}

fn joined(parts: &[&str]) -> String {
    let parts: Vec<&str> = parts
        .iter()
        .copied()
        .filter(|part| !part.is_empty())
        .collect();
    parts.join("&")
}

async fn list(app: &App, path: &str) -> Vec<Value> {
    let page = app.ok(path).await;
    assert_eq!(page["page"]["complete"], true, "{path} outgrew this oracle");
    page["data"].as_array().unwrap().clone()
}

/// `kind:id` of every record that has these actors and dyads, or is one of them.
async fn owners(app: &App, filter: &str, pin: &str) -> HashSet<String> {
    let mut all: Option<HashSet<String>> = None;
    for one in filter.split('&').filter(|one| !one.starts_with("document")) {
        let (of, values) = one.split_once('=').unwrap();
        let mut found = HashSet::new();
        // A caveat has no date; which records it warns of is newer than the release.
        let has = |spec: &&Spec| {
            spec.facet(of).is_some() && !spec.path.contains('{') && spec.kind != "caveat"
        };
        for spec in ALL.into_iter().filter(has) {
            let path = format!("{}?{}", spec.path, joined(&["limit=500", one, pin]));
            found.extend(list(app, &path).await.iter().map(name));
        }
        for value in values.split(',') {
            let id = match value {
                "CHN" => "china",
                "RUS" => "russia",
                id => id,
            };
            found.insert(format!("{of}:{id}"));
        }
        all = Some(match all {
            Some(all) => all.intersection(&found).cloned().collect(),
            None => found,
        });
    }
    all.unwrap_or_default()
}

fn spec(kind: &str) -> &'static Spec {
    tightrope::model::kind(kind).unwrap()
}

/// What belongs to a timeline, dated and undated, in the order of each list.
async fn belonging(app: &App, asked: &Asked, when: &str, pin: &str) -> Vec<Value> {
    let about: Vec<&str> = asked.filter.split('&').collect();
    let by_owner = asked.filter.contains("actor") || asked.filter.contains("dyad");
    let document = about.iter().find(|one| one.starts_with("document"));
    let mut found = Vec::new();
    for kind in asked.kinds {
        let spec = spec(kind);
        let filter = if spec.is_external() {
            document.copied().unwrap_or_default()
        } else {
            asked.filter
        };
        let path = format!(
            "{}?{}",
            spec.path,
            joined(&["limit=500", filter, when, pin])
        );
        let mut records = list(app, &path).await;
        if spec.is_external() && by_owner {
            let owners = owners(app, asked.filter, pin).await;
            records.retain(|record| owners.contains(&name(&record["on"])));
        }
        found.extend(records);
    }
    found
}

fn is_dated(record: &Value) -> bool {
    reach(spec(record["kind"].as_str().unwrap()), &record["date"]).is_some()
}

fn row(record: &Value) -> Value {
    let kind = record["kind"].as_str().unwrap();
    let date = &record["date"];
    let year = |day: &Value| {
        let year = day.as_str().map(|day| day[..4].parse::<i32>().unwrap());
        json!(year)
    };
    let external = kind == "annotation";
    json!({
        "kind": kind, "id": record["id"], "layer": if external { "external" } else { "text" },
        "label": record["label"], "title": record["title"],
        "start": date["earliest"], "end": date["latest"],
        "year_from": year(&date["earliest"]), "year_to": year(&date["latest"]),
        "edtf": date["edtf"], "display": date["display"],
        "bounds_from": date["bound_sources"]["from"], "bounds_to": date["bound_sources"]["to"],
        "certain_from": date["certain"]["from"], "certain_to": date["certain"]["to"],
        "modality": record["modality"], "implied": record["implied"],
        "on": external.then(|| name(&record["on"])), "value": record["value"],
        "source": record["source"]["name"], "document": record["document"],
        "href": record["href"],
    })
}

async fn agrees(app: &App, pin: &str) -> usize {
    let mut count = 0;
    // A release has no other document.
    let there = |asked: &Asked| pin.is_empty() || !asked.filter.starts_with("document");
    for asked in questions().into_iter().filter(there) {
        let dated = belonging(app, &asked, asked.when, pin).await;
        let mut dated: Vec<&Value> = dated.iter().filter(|record| is_dated(record)).collect();
        let begins = |record: &&Value| {
            let spec = spec(record["kind"].as_str().unwrap());
            reach(spec, &record["date"]).map(|(first, _)| first)
        };
        // Stable: kind by kind, each in its own order.
        dated.sort_by_key(begins);
        let rows: Vec<Value> = dated.into_iter().map(row).collect();
        let kinds = format!("kind={}", asked.kinds.join(","));
        let kinds = if asked.kinds == EVERY {
            ""
        } else {
            kinds.as_str()
        };
        let query = joined(&[asked.filter, asked.when, kinds, pin]);
        let answer = app
            .ok(&format!("/v1/timeline?{}", joined(&[&query, "limit=500"])))
            .await;
        assert_eq!(answer["data"], json!(rows), "{query}");
        assert_eq!(answer["page"]["total"], rows.len(), "{query}");
        count += rows.len();
        let undated = belonging(app, &asked, "", pin).await;
        for (said, kind) in answer["meta"]["left_out"]
            .as_array()
            .unwrap()
            .iter()
            .zip(asked.kinds)
        {
            let all = undated.iter().filter(|record| record["kind"] == *kind);
            let wanted = all.filter(|record| !is_dated(record)).count();
            assert_eq!(
                (&said["kind"], &said["count"]),
                (&json!(kind), &json!(wanted)),
                "{query}"
            );
            if let Some(href) = said["href"].as_str() {
                assert_eq!(
                    app.ok(href).await["page"]["total"],
                    wanted,
                    "{query}: {href}"
                );
            }
        }
    }
    count
}

#[tokio::test]
async fn a_timeline_is_its_lists_in_one_order() {
    let count = agrees(&App::new().await, "").await;
    assert!(count > 500, "{count} rows");
}

#[tokio::test]
async fn releases_have_timelines_too() {
    let count = agrees(&App::seed().await, "release=2026-2").await;
    assert!(count > 500, "{count} rows");
}

#[tokio::test]
async fn pages_of_any_size_and_tables_have_the_same_rows() {
    let app = App::new().await;
    for query in [
        "",
        "actor=soviet-union",
        "date=1949/1960&kind=event,annotation",
    ] {
        let path = format!("/v1/timeline?{query}");
        let all = app
            .ok(&format!("{path}&limit=500").replace("?&", "?"))
            .await;
        for limit in [1, 7, 40] {
            let (mut rows, mut pages) = (Vec::new(), 0);
            let mut next = Some(format!("{path}&limit={limit}").replace("?&", "?"));
            while let Some(page) = next {
                let page = app.ok(&page).await;
                rows.extend(page["data"].as_array().unwrap().clone());
                assert_eq!(
                    page["page"]["total"], all["page"]["total"],
                    "{query} {limit}"
                );
                next = page["links"]["next"].as_str().map(str::to_owned);
                pages += 1;
            }
            assert_eq!(
                json!(rows),
                all["data"],
                "{query}: {pages} pages of {limit}"
            );
        }
        let lines = app.get(&path.replace("timeline", "timeline.ndjson")).await;
        let lines = lines
            .text
            .lines()
            .map(|line| serde_json::from_str::<Value>(line).unwrap());
        assert_eq!(json!(lines.collect::<Vec<_>>()), all["data"], "{query}");
        let table = app.get(&path.replace("timeline", "timeline.csv")).await;
        let mut reader = csv::Reader::from_reader(&table.bytes[..]);
        let columns: Vec<String> = reader
            .headers()
            .unwrap()
            .iter()
            .map(str::to_owned)
            .collect();
        let keys: Vec<&String> = all["data"][0].as_object().unwrap().keys().collect();
        assert_eq!(columns.iter().collect::<Vec<_>>(), keys, "{query}");
        assert_eq!(
            reader.records().count(),
            all["data"].as_array().unwrap().len(),
            "{query}"
        );
        let left = all["meta"]["left_out"].as_array().unwrap().iter();
        let left = left.map(|one| {
            let kind = one["kind"].as_str().unwrap();
            format!("{kind}-undated={}", one["count"])
        });
        let left: Vec<String> = left.collect();
        assert_eq!(
            table.header("tightrope-left-out"),
            left.join(", "),
            "{query}"
        );
    }
}

#[tokio::test]
async fn wrong_questions_are_refused() {
    let app = App::new().await;
    for (asked, status, word) in [
        ("?kind=risk", 400, "annotation"),
        ("?actor__not=china", 400, "actor__not"),
        ("?dyad__exists=true", 400, "dyad__exists"),
        ("?match=certain", 400, "goes with `date`"),
        ("?limit=0", 200, "\"data\":[]"),
        ("?cursor=%21", 400, "cursor"),
        ("?date=x", 400, "EDTF"),
        ("?modality=asserted", 400, "modality"),
        ("?sort=date", 400, "sort"),
        (".csv?limit=5", 400, "limit"),
        (".ttl", 404, "csv"),
        ("?date=0000/9999", 200, "korean-war"),
        ("?cursor=YQ", 200, "data"),
        ("?actor=nobody", 400, "unknown-value"),
        ("?actor=FRA", 200, "code of France"),
    ] {
        let reply = app.get(&format!("/v1/timeline{asked}")).await;
        assert_eq!(reply.status.as_u16(), status, "{asked}: {}", reply.text);
        assert!(reply.text.contains(word), "{asked}: {}", reply.text);
    }
}
