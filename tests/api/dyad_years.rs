//! `/v1/dyad-years`, compared with rows that are computed from `/v1/phases` and `/v1/annotations`.

use super::app::{App, Reply, database, rebuild_with};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// First and last year of a question.
type Window = (Option<i32>, Option<i32>);

const FILTERS: [&str; 8] = [
    "",
    "dyad=china-soviet-union",
    "actor=CHN",
    "actor=gw:365&relation=rivalry,patronage",
    "document=harbour-note",
    "actor__not=china",
    "by__exists=true",
    "q=rift",
];

const WINDOWS: [(&str, Window); 10] = [
    ("", (None, None)),
    ("1958/1960", (Some(1958), Some(1960))),
    ("1951", (Some(1951), Some(1951))),
    ("1950-06", (Some(1950), Some(1950))),
    ("195X", (Some(1950), Some(1959))),
    ("../1960", (None, Some(1960))),
    ("1990/..", (Some(1990), None)),
    ("1940/2030", (Some(1940), Some(2030))),
    ("2024-06-19", (Some(2024), Some(2024))),
    ("0001/1800", (Some(1), Some(1800))),
];

async fn list(app: &App, path: &str) -> Vec<Value> {
    let page = app.ok(path).await;
    assert_eq!(page["page"]["complete"], true, "{path} outgrew this oracle");
    page["data"].as_array().unwrap().clone()
}

fn year(day: &Value) -> Option<i32> {
    day.as_str().map(|day| day[..4].parse().unwrap())
}

/// Is this annotation's date a time rather than the day of an act?
fn over_time(annotation: &Value) -> bool {
    let date = &annotation["date"];
    let interval = date["edtf"].as_str().is_some_and(|edtf| edtf.contains('/'));
    interval
        || ["year", "decade", "century"]
            .iter()
            .any(|unit| date["precision"] == *unit)
}

/// The data that rows are computed from.
struct Data {
    annotations: Vec<Value>,
    actors: Vec<Value>,
    /// The properties that have columns.
    properties: BTreeSet<String>,
}

impl Data {
    async fn read(app: &App, pin: &str) -> Self {
        let annotations = list(app, &format!("/v1/annotations?limit=500{pin}")).await;
        let on = |one: &&Value| one["on"]["kind"] == "dyad" || one["on"]["kind"] == "phase";
        let coded = annotations.iter().filter(on).filter(|one| over_time(one));
        Self {
            properties: coded
                .map(|one| one["property"].as_str().unwrap().to_owned())
                .collect(),
            actors: list(app, &format!("/v1/actors?limit=500{pin}")).await,
            annotations,
        }
    }

    fn code(&self, actor: &Value, scheme: &str, in_year: i32) -> Value {
        let actor = self.actors.iter().find(|one| one["id"] == actor["id"]);
        let codes = actor.unwrap()["identifiers"].as_array().unwrap().iter();
        let mut codes = codes.filter(|code| {
            code["scheme"] == scheme
                && year(&code["valid_from"]).is_none_or(|from| from <= in_year)
                && year(&code["valid_to"]).is_none_or(|to| in_year <= to)
        });
        codes
            .next()
            .map_or(Value::Null, |code| code["value"].clone())
    }

    /// The values and sources of a property for a year of a phase.
    fn codings(&self, phase: &Value, property: &str, year: i32) -> (Vec<Value>, Vec<Value>) {
        let mut found: Vec<(Value, Value)> = Vec::new();
        for on in [&phase["dyad"], phase] {
            for one in &self.annotations {
                let same = one["on"]["kind"] == on["kind"] && one["on"]["id"] == on["id"];
                if !same || one["property"] != property || !over_time(one) {
                    continue;
                }
                let from = self::year(&one["date"]["earliest"]);
                let to = self::year(&one["date"]["latest"]);
                let span = (from.or(to).unwrap(), to.or(from).unwrap());
                let said = (one["value"].clone(), one["source"]["name"].clone());
                if span.0 <= year && year <= span.1 && !found.contains(&said) {
                    found.push(said);
                }
            }
        }
        found.into_iter().unzip()
    }

    fn row(&self, phase: &Value, year: i32) -> Value {
        let date = &phase["date"];
        let (a, b) = (&phase["actors"][0], &phase["actors"][1]);
        let toward: Vec<&Value> = phase["toward"].as_array().unwrap().iter().collect();
        let sure = is_sure(phase, year);
        let mut row = json!({
            "dyad": phase["dyad"]["id"], "actor_a": a["id"], "actor_b": b["id"], "year": year,
            "phase": phase["id"], "phase_title": phase["title"],
            "essay_relation": phase["relation"], "by": phase["by"]["id"],
            "toward": toward.iter().map(|one| &one["id"]).collect::<Vec<_>>(),
            "sign": phase["sign"], "implied": phase["implied"], "modality": phase["modality"],
            "bounds_from": date["bound_sources"]["from"],
            "bounds_to": date["bound_sources"]["to"],
            "certainty": if sure { "certain" } else { "possible" }, "href": phase["href"],
        });
        for (side, actor) in [("a", a), ("b", b)] {
            for (end, scheme) in [("iso3", "iso3166-1-alpha-3"), ("cow", "cow"), ("gw", "gw")] {
                row[format!("x_actor_{side}_{end}")] = self.code(actor, scheme, year);
            }
        }
        for property in &self.properties {
            let (values, sources) = self.codings(phase, property, year);
            let column = format!("ext_{}", property.replace('-', "_"));
            row[&column] = values.into();
            row[format!("{column}_source")] = sources.into();
        }
        row
    }
}

fn is_sure(phase: &Value, year: i32) -> bool {
    let sure = |end: &str| phase["date"][end].as_str().map(str::to_owned);
    sure("sure_from")
        .zip(sure("sure_to"))
        .is_some_and(|(from, to)| {
            from <= format!("{year:04}-12-31") && to >= format!("{year:04}-01-01")
        })
}

/// Every row in order, and how many phases are undated and open.
fn expected(
    data: &Data,
    phases: &[Value],
    window: Window,
    certain: bool,
) -> (Vec<Value>, [i64; 2]) {
    let (mut rows, mut left) = (Vec::new(), [0, 0]);
    for (place, phase) in phases.iter().enumerate() {
        let (from, to) = (
            year(&phase["date"]["earliest"]),
            year(&phase["date"]["latest"]),
        );
        if from.is_none() && to.is_none() {
            left[0] += 1;
            continue;
        }
        let within = |year: &i32| {
            window.0.is_none_or(|first| *year >= first) && window.1.is_none_or(|end| *year <= end)
        };
        let (Some(begin), Some(end)) = (from.or(window.0), to.or(window.1)) else {
            left[1] += 1;
            // Certain years need no end from the caller.
            let sure = (1900..2100).filter(within);
            let sure = sure.filter(|year| certain && is_sure(phase, *year));
            rows.extend(sure.map(|year| {
                let row = data.row(phase, year);
                (phase["dyad"]["id"].to_string(), year, place, row)
            }));
            continue;
        };
        for year in (begin..=end).filter(within) {
            if !certain || is_sure(phase, year) {
                rows.push((
                    phase["dyad"]["id"].to_string(),
                    year,
                    place,
                    data.row(phase, year),
                ));
            }
        }
    }
    rows.sort_by(|a, b| (&a.0, a.1, a.2).cmp(&(&b.0, b.1, b.2)));
    (rows.into_iter().map(|(.., row)| row).collect(), left)
}

fn joined(parts: &[&str]) -> String {
    let parts: Vec<&str> = parts
        .iter()
        .copied()
        .filter(|part| !part.is_empty())
        .collect();
    parts.join("&")
}

async fn agrees(app: &App, pin: &str) -> usize {
    let data = Data::read(app, &pin.replace("release", "&release")).await;
    let mut count = 0;
    // A release has no other document.
    let there = |filter: &&str| pin.is_empty() || !filter.starts_with("document");
    for filter in FILTERS.into_iter().filter(there) {
        let asked = joined(&["limit=500", filter, pin]);
        let phases = list(app, &format!("/v1/phases?{asked}")).await;
        for (date, window) in WINDOWS {
            let when = if date.is_empty() {
                String::new()
            } else {
                format!("date={date}")
            };
            for certain in [false, true] {
                let sure = if certain { "match=certain" } else { "" };
                let asked = format!("/v1/dyad-years?{}", joined(&[filter, &when, sure, pin]));
                let answer = app.ok(&asked).await;
                let (rows, left) = expected(&data, &phases, window, certain);
                assert_eq!(answer["data"], json!(rows), "{asked}");
                assert_eq!(answer["page"]["total"], rows.len(), "{asked}");
                let said = answer["meta"]["left_out"].as_array().unwrap();
                assert_eq!(said[0]["why"], "undated");
                assert_eq!(said[0]["count"], left[0], "{asked}");
                if !certain {
                    assert_eq!(
                        (&said[1]["why"], &said[1]["count"]),
                        (&json!("open"), &json!(left[1]))
                    );
                    for one in said.iter().filter(|one| one["href"].is_string()) {
                        let there = app.ok(one["href"].as_str().unwrap()).await;
                        assert_eq!(there["page"]["total"], one["count"], "{asked}: {one}");
                    }
                }
                count += rows.len();
            }
        }
    }
    count
}

#[tokio::test]
async fn rows_are_those_computed_from_phases_and_annotations() {
    let count = agrees(&App::new().await, "").await;
    assert!(count > 1_000, "{count} rows");
}

/// Records of a release lack newer fields, which are then empty.
#[tokio::test]
async fn releases_answer_with_what_they_have() {
    let app = App::seed().await;
    for release in ["2026-1", "2026-2", "2026-3"] {
        let count = agrees(&app, &format!("release={release}")).await;
        assert!(count > 1_000, "{release}: {count} rows");
    }
}

fn header(reply: &Reply) -> Vec<String> {
    let mut reader = csv::Reader::from_reader(&reply.bytes[..]);
    reader
        .headers()
        .unwrap()
        .iter()
        .map(str::to_owned)
        .collect()
}

fn keys(row: &Value) -> Vec<String> {
    row.as_object().unwrap().keys().cloned().collect()
}

#[tokio::test]
async fn every_question_and_format_has_the_same_columns() {
    let app = App::new().await;
    let all = app.ok("/v1/dyad-years").await;
    let columns = keys(&all["data"][0]);
    assert!(
        columns.contains(&"ext_rivalry_source".to_owned()),
        "{columns:?}"
    );
    for asked in [
        "",
        "?date=1958",
        "?actor=FRA",
        "?relation=patronage&match=certain",
    ] {
        let table = app.get(&format!("/v1/dyad-years.csv{asked}")).await;
        assert_eq!(header(&table), columns, "{asked}");
        let described = app
            .ok(&format!("/v1/dyad-years.csv-metadata.json{asked}"))
            .await;
        let described = described["tableSchema"]["columns"].as_array().unwrap();
        let names: Vec<&str> = described
            .iter()
            .map(|c| c["name"].as_str().unwrap())
            .collect();
        assert_eq!(names, columns, "{asked}");
        assert!(
            described.iter().all(|c| c["dc:description"] != ""),
            "{asked}"
        );
        let json = app.ok(&format!("/v1/dyad-years{asked}")).await;
        let json = json["data"].as_array().unwrap();
        let lines = app.get(&format!("/v1/dyad-years.ndjson{asked}")).await;
        let lines = lines
            .text
            .lines()
            .map(|line| serde_json::from_str::<Value>(line).unwrap());
        assert_eq!(&lines.collect::<Vec<_>>(), json, "{asked}");
        let mut reader = csv::Reader::from_reader(&table.bytes[..]);
        let rows = reader.deserialize::<Map<String, Value>>();
        let rows: Vec<_> = rows.map(|row| row.unwrap()).collect();
        assert_eq!(rows.len(), json.len(), "{asked}");
        for (row, record) in rows.iter().zip(json) {
            assert_eq!(row["year"], record["year"]);
            assert_eq!(row["phase"], record["phase"]);
            let several = record["toward"].as_array().unwrap().iter();
            let several: Vec<&str> = several.map(|one| one.as_str().unwrap()).collect();
            assert_eq!(row["toward"], several.join("|"));
        }
    }
    for format in ["xlsx", "bib", "ris", "csl.json"] {
        let reply = app.get(&format!("/v1/dyad-years.{format}")).await;
        assert_eq!(reply.status.as_u16(), 200, "{format}");
    }
}

#[tokio::test]
async fn tables_count_in_a_header_what_has_no_rows() {
    let app = App::new().await;
    for asked in ["", "?date=1940/2030", "?dyad=china-russia"] {
        let said = app.ok(&format!("/v1/dyad-years{asked}")).await["meta"]["left_out"].clone();
        let reply = app.get(&format!("/v1/dyad-years.csv{asked}")).await;
        let wanted = format!("undated={}, open={}", said[0]["count"], said[1]["count"]);
        assert_eq!(reply.header("tightrope-left-out"), wanted, "{asked}");
        let exposed = reply.header("access-control-expose-headers");
        assert!(exposed.contains("tightrope-left-out"));
    }
}

#[tokio::test]
async fn wrong_questions_are_refused_and_hostile_ones_bounded() {
    let app = App::new().await;
    for (asked, status, word) in [
        ("?actr=china", 400, "actor"),
        ("?date=nonsense", 400, "EDTF"),
        ("?date=../..", 400, "EDTF"),
        ("?match=sure", 400, "certain"),
        ("?relation=love", 400, "alliance"),
        ("?limit=5", 400, "limit"),
        ("?sort=year", 400, "sort"),
        (".csv?fields=year", 400, "fields"),
        (".ics", 404, "csv"),
        ("?date=1950/1940", 400, "date"),
        ("?date=0000/9999", 400, "too-broad"),
        ("?date=../9999", 400, "too-broad"),
        ("?date=0000/..&actor=FRA", 200, "left_out"),
        ("?actor=nobody", 400, "unknown-value"),
        ("?actor=FRA", 200, "code of France"),
    ] {
        let reply = app.get(&format!("/v1/dyad-years{asked}")).await;
        assert_eq!(reply.status.as_u16(), status, "{asked}: {}", reply.text);
        assert!(reply.text.contains(word), "{asked}: {}", reply.text);
    }
}

/// Codings on the fixture's dyad and on its phase of 1920 to 1929.
const CODINGS: &str = "
INSERT INTO record (kind, id, document, title, summary) SELECT 'annotation', value, 'harbour-note',
    'A coding', 'A register codes the two ports.'
    FROM json_each('[\"c1\", \"c2\", \"c3\", \"c4\", \"c5\", \"c6\", \"c7\"]');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('c1', 'dyad', 'harbour-note-northport-southport', 'tolls', 'a|b', 'verified', 'Register'),
    ('c2', 'dyad', 'harbour-note-northport-southport', 'tolls', 'c', 'verified', 'Ledger'),
    ('c3', 'phase', 'harbour-note-quarrel', 'tolls', 'c', 'verified', 'Register'),
    ('c4', 'phase', 'harbour-note-quarrel', 'tolls', 'c', 'verified', 'Ledger'),
    ('c5', 'phase', 'harbour-note-quarrel', 'shot-fired', 'yes', 'verified', 'Register'),
    ('c6', 'dyad', 'harbour-note-northport-southport', 'ferry-line', 'one', 'verified', 'Register'),
    ('c7', 'phase', 'harbour-note-quarrel', 'herring', 'much', 'verified', 'Register');
INSERT INTO dating (kind, record, edtf, precision) VALUES
    ('annotation', 'c1', '1925/1927', 'year'), ('annotation', 'c2', '1926', 'year'),
    ('annotation', 'c3', '1926-05-01/1926-06-30', 'day'), ('annotation', 'c4', '1926', 'year'),
    ('annotation', 'c5', '1926-05-03', 'day'), ('annotation', 'c6', '1928/', 'year'),
    ('annotation', 'c7', '192X', 'decade');
";

#[tokio::test]
async fn codings_count_for_the_years_that_they_cover() {
    let (folder, path) = database();
    rebuild_with(&path, CODINGS).await.unwrap();
    let app = App::of(folder, &path).await;
    let asked = "dyad=harbour-note-northport-southport&date=1924/1929";
    let answer = app.ok(&format!("/v1/dyad-years?{asked}")).await;
    let rows = answer["data"].as_array().unwrap();
    // The day of an act is no coding of a year, and has no column.
    assert!(rows.iter().all(|row| row.get("ext_shot_fired").is_none()));
    let cells = |name: &str| rows.iter().map(|row| row[name].clone()).collect::<Vec<_>>();
    assert_eq!(cells("year"), [1924, 1925, 1926, 1927, 1928, 1929]);
    // Of the dyad first, then of the phase; the same of the same source once.
    let tolls = [
        json!([]),
        json!(["a|b"]),
        json!(["a|b", "c", "c"]),
        json!(["a|b"]),
    ];
    assert_eq!(cells("ext_tolls")[..4], tolls);
    let sources = json!(["Register", "Ledger", "Register"]);
    assert_eq!(cells("ext_tolls_source")[2], sources);
    assert_eq!(cells("ext_tolls")[4..], [json!([]), json!([])]);
    // Without an end, nothing is known of later years.
    let ferry = [json!([]), json!(["one"]), json!([])];
    assert_eq!(cells("ext_ferry_line")[3..], ferry);
    assert!(
        cells("ext_herring")
            .iter()
            .all(|cell| *cell == json!(["much"]))
    );
    let table = app.get(&format!("/v1/dyad-years.csv?{asked}")).await;
    let mut reader = csv::Reader::from_reader(&table.bytes[..]);
    let rows = reader.deserialize::<Map<String, Value>>();
    let tolls: Vec<Value> = rows.map(|row| row.unwrap()["ext_tolls"].clone()).collect();
    assert_eq!(tolls, ["", "a\u{A6}b", "a\u{A6}b|c|c", "a\u{A6}b", "", ""]);
}
