//! A record with a caveat shows it in every format that shows records.

use super::app::App;
use super::oracle;
use super::text::sheet;
use serde_json::Value;
use tightrope::model;

fn ids(record: &Value) -> Vec<&str> {
    record["caveats"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|caveat| caveat["id"].as_str().unwrap())
        .collect()
}

#[tokio::test]
async fn every_record_with_caveats_shows_them_in_every_format() {
    let app = App::new().await;
    let (mut records, mut dated) = (0, 0);
    for spec in model::ALL {
        for collection in oracle::collections(&app, spec).await {
            let listed = app.ok(&format!("{collection}?limit=500")).await;
            for record in listed["data"]
                .as_array()
                .unwrap()
                .iter()
                .filter(|record| !ids(record).is_empty())
            {
                let href = record["href"].as_str().unwrap();
                assert_eq!(ids(&app.ok(href).await["data"]), ids(record), "{href}");
                records += 1;
                let mut suffixes = vec![".ndjson", ".csv", ".md", ".html", ".jsonld", ".ttl"];
                // Formats about time omit undated records.
                if record["date"]["edtf"].is_string() {
                    dated += 1;
                    suffixes.extend([".timeline.json", ".atom"]);
                }
                for suffix in suffixes {
                    let text = app.get(&format!("{href}{suffix}")).await.text;
                    for id in ids(record) {
                        assert!(text.contains(id), "{href}{suffix} lacks the caveat {id}");
                    }
                }
                let sheet = sheet(&app.get(&format!("{href}.xlsx")).await.bytes);
                assert!(
                    ids(record).iter().all(|id| sheet.contains(id)),
                    "{href}.xlsx"
                );
            }
            assert_lists_show_them(&app, &collection, &listed).await;
        }
    }
    assert!(
        records > 80 && dated > 4,
        "{records} records with caveats, {dated} of them dated"
    );
}

/// In a list, each row has the caveats of its record.
async fn assert_lists_show_them(app: &App, collection: &str, listed: &Value) {
    let text = app.get(&format!("{collection}.csv")).await.text;
    let mut rows = csv::Reader::from_reader(text.as_bytes());
    let Some(at) = rows
        .headers()
        .unwrap()
        .iter()
        .position(|name| name == "caveats")
    else {
        assert!(
            listed["data"]
                .as_array()
                .unwrap()
                .iter()
                .all(|record| ids(record).is_empty()),
            "{collection}"
        );
        return;
    };
    for (row, record) in rows.records().zip(listed["data"].as_array().unwrap()) {
        let row = row.unwrap();
        let listed_ids: Vec<&str> = row[at].split('|').filter(|id| !id.is_empty()).collect();
        assert_eq!(
            listed_ids,
            ids(record),
            "{collection}.csv: {}",
            record["id"]
        );
    }
    let lines = app.get(&format!("{collection}.ndjson")).await.text;
    for (line, record) in lines.lines().zip(listed["data"].as_array().unwrap()) {
        assert_eq!(
            ids(&serde_json::from_str(line).unwrap()),
            ids(record),
            "{collection}.ndjson"
        );
    }
}
