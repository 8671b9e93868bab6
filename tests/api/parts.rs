//! Tables of parts of records: citations, edges, identifiers, held against the records.

use super::app::App;
use super::oracle;
use axum::http::StatusCode;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tightrope::model::spec::{LINKS, Spec, Values};
use tightrope::model::{ALL, TABLES};

/// How many values of one filter are tested one by one.
const VALUES_ASKED_MAX: usize = 15;

/// Every record, whole.
async fn records(app: &App) -> Vec<Value> {
    let mut all = Vec::new();
    for spec in ALL {
        for collection in oracle::collections(app, spec).await {
            all.extend(oracle::everything(app, &collection).await);
        }
    }
    all
}

/// Every row of a table, page by page.
async fn rows(app: &App, spec: &Spec, limit: usize) -> Vec<Value> {
    let mut next = Some(format!("{}?limit={limit}", spec.path));
    let mut all = Vec::new();
    while let Some(path) = next {
        let page = app.ok(&path).await;
        all.extend(page["data"].as_array().unwrap().iter().cloned());
        next = page["links"]["next"].as_str().map(str::to_owned);
    }
    all
}

fn items<'a>(body: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    body[name].as_array().into_iter().flatten()
}

#[tokio::test]
async fn citations_are_those_of_all_records_in_their_order() {
    let app = App::new().await;
    let all = rows(&app, &TABLES[0].spec, 100).await;
    let mut expected = Vec::new();
    for body in records(&app).await {
        for one in items(&body, "citations") {
            expected.push(json!([
                oracle::name(&body),
                one["document"],
                one["locator"],
                one["role"],
                one["modality"],
                one["degree"],
                one["cue"],
                one["attributed_to"]["label"],
            ]));
        }
    }
    let found = all
        .iter()
        .filter(|row| row["part_only"] == false)
        .map(|row| {
            json!([
                oracle::name(&row["record"]),
                row["document"],
                row["locator"],
                row["role"],
                row["modality"],
                row["degree"],
                row["cue"],
                row["attributed_to"],
            ])
        });
    assert_eq!(found.collect::<Vec<_>>(), expected);
    // What carries a step or a link alone is marked, and follows from the links.
    assert!(all.iter().any(|row| row["part_only"] == true));
    for row in &all {
        for path in [&row["record"]["href"], &row["href"]] {
            let reply = app.get(path.as_str().unwrap()).await;
            assert_eq!(reply.status, StatusCode::OK, "{path}");
        }
    }
}

#[tokio::test]
async fn edges_are_all_links_each_once() {
    let app = App::new().await;
    let mut expected = BTreeSet::new();
    let mut seen = 0;
    for body in records(&app).await {
        for link in items(&body, "related") {
            seen += 1;
            let (own, other) = (oracle::name(&body), oracle::name(link));
            let predicate = link["predicate"].as_str().unwrap();
            let places: Vec<&Value> = items(link, "citations")
                .map(|one| &one["locator"])
                .collect();
            let inverse = LINKS.iter().find(|(_, inverse)| *inverse == predicate);
            let (from, name, to) = match inverse {
                Some((forward, inverse)) if forward == inverse && own < other => {
                    (own, *forward, other)
                }
                Some((forward, _)) => (other, *forward, own),
                None => (own, predicate, other),
            };
            let row = json!([from, name, to, link["basis"], places, link["note"]]);
            expected.insert(row.to_string());
        }
    }
    let all = rows(&app, &TABLES[1].spec, 500).await;
    let found: BTreeSet<String> = all
        .iter()
        .map(|row| {
            let (from, to) = (oracle::name(&row["from"]), oracle::name(&row["to"]));
            json!([
                from,
                row["predicate"],
                to,
                row["basis"],
                row["locators"],
                row["note"]
            ])
            .to_string()
        })
        .collect();
    assert_eq!(found, expected);
    assert_eq!(2 * all.len(), seen, "each is seen from both ends");
}

#[tokio::test]
async fn identifiers_are_the_codes_of_all_actors() {
    let app = App::new().await;
    let mut expected = Vec::new();
    for actor in oracle::everything(&app, "/v1/actors").await {
        for code in items(&actor, "identifiers") {
            let mut row = json!({"actor": actor["id"]});
            row.as_object_mut()
                .unwrap()
                .extend(code.as_object().unwrap().clone());
            expected.push(row);
        }
    }
    let all = rows(&app, &TABLES[2].spec, 7).await;
    let found = all.into_iter().map(|mut row| {
        row["actor"] = row["actor"]["id"].take();
        row.as_object_mut().unwrap().remove("rank");
        row
    });
    assert_eq!(found.collect::<Vec<_>>(), expected);
}

#[tokio::test]
async fn every_filter_of_a_table_finds_exactly_its_rows() {
    let app = App::new().await;
    for table in TABLES {
        let (spec, mut all) = (&table.spec, Vec::new());
        all.extend(rows(&app, spec, 500).await);
        for row in &all {
            let names: Vec<&String> = row.as_object().unwrap().keys().collect();
            let fields: Vec<&str> = spec.fields.iter().map(|field| field.name).collect();
            assert_eq!(names, fields, "{}", spec.path);
        }
        for facet in spec.all_facets() {
            let of = |row: &Value| -> Vec<String> {
                let mut found = Vec::new();
                for path in facet.at {
                    match path.strip_suffix(".{kind}:{id}") {
                        Some(end) => found.push(oracle::name(&row[end])),
                        None => oracle::walk(row, path, &mut found),
                    }
                }
                if facet.values != Values::Locator {
                    return found;
                }
                let parts = found.iter().flat_map(|locator| {
                    let ends = locator.match_indices('.').map(|(at, _)| at);
                    ends.chain([locator.len()])
                        .map(|end| locator[..end].to_owned())
                });
                parts.collect()
            };
            let values: BTreeSet<String> = all.iter().flat_map(of).collect();
            for value in values.iter().take(VALUES_ASKED_MAX) {
                let expected: Vec<&Value> =
                    all.iter().filter(|row| of(row).contains(value)).collect();
                let asked = tightrope::query::encode(&value.replace(',', "\\,"));
                let path = format!("{}?limit=500&{}={asked}", spec.path, facet.name);
                let found = app.ok(&path).await;
                let data: Vec<&Value> =
                    found["data"].as_array().unwrap().iter().take(500).collect();
                assert_eq!(
                    data,
                    expected.iter().copied().take(500).collect::<Vec<_>>(),
                    "{path}"
                );
                let alone = app.ok(&path.replace("limit=500", "limit=0")).await;
                assert_eq!(alone["page"]["total"], expected.len(), "{path}");
            }
            for (exists, has) in [(true, true), (false, false)] {
                let expected = all.iter().filter(|row| of(row).is_empty() != has).count();
                let path = format!("{}?limit=0&{}__exists={exists}", spec.path, facet.name);
                assert_eq!(app.ok(&path).await["page"]["total"], expected, "{path}");
            }
        }
    }
}

#[tokio::test]
async fn tables_come_in_every_tabular_format_and_have_no_pages_of_their_own() {
    let app = App::new().await;
    let index = app.ok("/v1").await;
    for (table, note) in TABLES.iter().zip(items(&index["data"], "tables")) {
        let path = table.spec.path;
        assert_eq!(note["path"], path);
        let all = rows(&app, &table.spec, 500).await;
        assert_eq!(note["count"], all.len(), "{path}");
        let lines = app.get(&format!("{path}.ndjson")).await;
        let lines = lines
            .text
            .lines()
            .map(|line| serde_json::from_str(line).unwrap());
        assert_eq!(lines.collect::<Vec<Value>>(), all, "{path}.ndjson");
        for format in [
            "csv",
            "csv-metadata.json",
            "xlsx",
            "html",
            "bib",
            "ris",
            "csl.json",
        ] {
            assert!(
                items(note, "formats").any(|name| name == format),
                "{path}: {format}"
            );
            let reply = app.get(&format!("{path}.{format}")).await;
            assert_eq!(reply.status, StatusCode::OK, "{path}.{format}");
        }
        let sheet = app.get(&format!("{path}.csv")).await;
        let mut sheet = csv::Reader::from_reader(sheet.text.as_bytes());
        assert!(!sheet.headers().unwrap().iter().any(|name| name == "quote"));
        assert_eq!(sheet.records().count(), all.len(), "{path}.csv");
        let near = app.get(&format!("{path}/nothing")).await;
        assert_eq!(near.status, StatusCode::NOT_FOUND);
        assert_eq!(near.json()["suggestions"][0]["href"], path);
        // Neither the revision nor a comparison knows them.
        let release = index["meta"]["release"].clone();
        assert_eq!(app.ok(path).await["meta"]["release"], release);
    }
}

#[tokio::test]
async fn a_release_has_its_tables_too() {
    let app = App::seed().await;
    for table in TABLES {
        let path = table.spec.path;
        let now = app.ok(&format!("{path}?limit=500")).await;
        let pinned = app.ok(&format!("{path}?limit=500&release=2026-3")).await;
        assert_eq!(now["data"], pinned["data"], "{path}");
        let first = app.ok(&format!("{path}?limit=1&release=2026-1")).await;
        assert_eq!(first["meta"]["release"], "2026-1");
        assert!(first["page"]["total"].as_u64().unwrap() > 0, "{path}");
    }
    let newer = app.get("/v1/citations?degree=can&release=2026-1").await;
    assert_eq!(newer.json()["code"], "not-in-release");
}
