//! Tables that join: one code a cell, bare ids with their kinds and the basis of links beside them,
//! and no list within a list.

use super::app::App;
use super::oracle;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use tightrope::model;

type Row = BTreeMap<String, String>;

async fn rows(app: &App, path: &str) -> Vec<Row> {
    let table = app.get(path).await;
    assert_eq!(table.status.as_u16(), 200, "{path}: {}", table.text);
    let mut reader = csv::Reader::from_reader(&table.bytes[..]);
    let rows = reader.deserialize();
    rows.map(|row| row.unwrap()).collect()
}

/// The values of a cell.
fn several<'a>(row: &'a Row, column: &str) -> Vec<&'a str> {
    let cell = row
        .get(column)
        .unwrap_or_else(|| panic!("no column {column}"));
    if cell.is_empty() {
        Vec::new()
    } else {
        cell.split('|').collect()
    }
}

#[tokio::test]
async fn an_actor_has_one_code_a_cell() {
    let app = App::new().await;
    let actors = rows(&app, "/v1/actors.csv").await;
    let code = |id: &str, column: &str| {
        let actor = actors.iter().find(|row| row["id"] == id);
        actor.unwrap()[column].clone()
    };
    for (id, column, expected) in [
        ("china", "x_iso3", "CHN"),
        ("china", "x_cow", "710"),
        ("china", "x_wikidata", "Q148"),
        // Its codes are past, and it has no others.
        ("soviet-union", "x_iso3", "SUN"),
        ("soviet-union", "x_cow", "365"),
        // Held in two spells.
        ("northport", "x_cow", "9001"),
        ("northport", "x_gw", ""),
        ("old-captains", "x_cow", ""),
    ] {
        assert_eq!(code(id, column), expected, "{id} {column}");
    }
    // Where a record names actors, it has the same codes.
    for row in rows(&app, "/v1/dyads.csv").await {
        let named = several(&row, "actors");
        let codes: Vec<String> = named.iter().map(|id| code(id, "x_cow")).collect();
        let joined = codes.join("|");
        let expected = if codes.iter().all(String::is_empty) {
            ""
        } else {
            &joined
        };
        assert_eq!(row["x_actors_cow"], expected, "{}", row["id"]);
    }
}

#[tokio::test]
async fn ids_are_bare_and_join_with_the_tables_of_their_kinds() {
    let app = App::new().await;
    let mut ids: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut tables = Vec::new();
    for spec in model::ALL {
        for path in oracle::collections(&app, spec).await {
            let names: Vec<&str> = spec.every_field().map(|field| field.name).collect();
            let path = format!("{path}.csv?fields={}", names.join(","));
            let found = rows(&app, &path).await;
            let known = ids.entry(spec.kind).or_default();
            known.extend(found.iter().map(|row| row["id"].clone()));
            tables.push((spec, found));
        }
    }
    let (mut joined, mut mixed, mut based) = (0, 0, 0);
    for (spec, rows) in &tables {
        let refers = spec.every_field().filter(|field| field.refers());
        for (field, row) in refers.flat_map(|field| rows.iter().map(move |row| (field, row))) {
            let what = format!("{} {} {}", spec.kind, row["id"], field.name);
            let named = several(row, field.name);
            let kinds = row.get(&format!("{}_kind", field.name));
            let kinds = kinds.map(|kinds| kinds.split('|').collect::<Vec<_>>());
            for (n, id) in named.iter().enumerate() {
                let known = match &kinds {
                    Some(kinds) => ids[kinds[n]].contains(*id),
                    None => ids.values().any(|all| all.contains(*id)),
                };
                assert!(known && !id.contains(':'), "{what}: {id}");
                joined += 1;
                mixed += usize::from(kinds.is_some());
            }
            if field.predicate.is_some() {
                let basis = several(row, &format!("{}_basis", field.name));
                assert_eq!(basis.len(), named.len(), "{what}");
                let words = ["stated", "collective", "inferred"];
                assert!(
                    basis.iter().all(|word| words.contains(word)),
                    "{what}: {basis:?}"
                );
                based += basis.len();
            }
        }
    }
    assert!(
        joined > 1_000 && mixed > 300 && based > 100,
        "{joined} {mixed} {based}"
    );
}

#[tokio::test]
async fn the_basis_of_a_link_stands_beside_its_id_in_every_table() {
    let app = App::new().await;
    let risks = rows(&app, "/v1/risks.csv").await;
    for row in &risks {
        let record = app.ok(&row["href"]).await["data"].clone();
        let basis = record["related"].as_array().unwrap().iter();
        let basis: BTreeMap<&str, &str> = basis
            .filter(|link| link["predicate"] == "addressed-by")
            .map(|link| {
                (
                    link["id"].as_str().unwrap(),
                    link["basis"].as_str().unwrap(),
                )
            })
            .collect();
        let ids = several(row, "strategies");
        let expected: Vec<&str> = ids.iter().map(|id| basis[id]).collect();
        assert_eq!(several(row, "strategies_basis"), expected, "{}", row["id"]);
        let alone = rows(&app, &format!("{}.csv", row["href"])).await;
        assert_eq!(alone[0]["strategies_basis"], row["strategies_basis"]);
    }
    // Columns need fields that a list does not have, whichever are chosen.
    let chosen = rows(&app, "/v1/risks.csv?fields=id,strategies").await;
    assert_eq!(chosen.len(), risks.len());
    for (row, risk) in chosen.iter().zip(&risks) {
        assert_eq!(row.len(), 3, "{row:?}");
        assert_eq!(row["strategies_basis"], risk["strategies_basis"]);
    }
    let workbook = app.get("/v1/risks.xlsx?fields=id,strategies").await;
    let sheet = super::text::sheet(&workbook.bytes);
    assert!(
        sheet.contains("strategies_basis") && sheet.contains("stated"),
        "{sheet}"
    );
}

#[tokio::test]
async fn a_column_of_ids_has_their_kinds_beside_it_where_these_differ() {
    let app = App::new().await;
    let id = "china-north-korea-obligations-1961";
    for field in ["on", "on.id"] {
        let path = format!("/v1/annotations.csv?id={id}&fields={field}");
        let table = app.get(&path).await.text;
        assert_eq!(table, "on,on_kind\nchina-north-korea,dyad\n", "{field}");
    }
    let phases = rows(&app, "/v1/phases.csv?fields=date.relative").await;
    let anchored = phases.iter().find(|row| !row["date_anchor"].is_empty());
    let anchored = anchored.unwrap();
    assert!(!anchored["date_anchor"].contains(':'), "{anchored:?}");
    assert!(
        model::kind(&anchored["date_anchor_kind"]).is_some(),
        "{anchored:?}"
    );
}

#[tokio::test]
async fn no_cell_has_a_list_within_a_list() {
    let app = App::new().await;
    let listed = app.ok("/v1/events?limit=500").await["data"].clone();
    let table = rows(&app, "/v1/events.csv").await;
    for (row, record) in table.iter().zip(listed.as_array().unwrap()) {
        let caveats = record["caveats"].as_array().unwrap().iter();
        let types = caveats.flat_map(|caveat| caveat["types"].as_array().unwrap());
        let types: BTreeSet<&str> = types.filter_map(Value::as_str).collect();
        let shown = several(row, "caveats_types");
        assert_eq!(shown.len(), types.len(), "{shown:?}");
        assert_eq!(BTreeSet::from_iter(shown), types, "{}", row["id"]);
    }
    let terms = rows(&app, "/v1/vocabularies/modality.csv").await;
    assert_eq!(terms[0]["terms_firmness"], "5|1|4|3|2|||5");
}

#[tokio::test]
async fn nodes_have_a_label_and_feeds_name_themselves() {
    let app = App::new().await;
    for question in [
        "",
        "?around=event:korean-war",
        "?around=risk:refugee-flow&depth=2",
        "?project=actor",
        "?kind=dyad",
        "?kind=risk,strategy",
    ] {
        let graph = app.ok(&format!("/v1/graph{question}")).await["data"].clone();
        let text = app.get(&format!("/v1/graph.graphml{question}")).await.text;
        let nodes = graph["nodes"].as_array().unwrap();
        let all = text.matches("<data key=\"node-label\">").count();
        assert!(all == nodes.len() && all > 0, "{question}");
        for node in nodes {
            let label = node["label"].as_str().or(node["title"].as_str()).unwrap();
            if !label.contains(['&', '<', '>', '"', '\'']) {
                let drawn = format!("<data key=\"node-label\">{label}</data>");
                assert!(text.contains(&drawn), "{question}: {drawn}");
            }
        }
    }
    let feed = app.get("/v1/events.atom?actor=china").await.text;
    let itself = "<link rel=\"self\" type=\"application/atom+xml\" \
        href=\"/v1/events.atom?actor=china\"/>";
    assert!(feed.contains(itself), "{feed}");
}
