//! Single records of every kind, exactly as they are served.

use super::app::{App, rebuild_with};
use axum::http::{Method, StatusCode};
use serde_json::Value;
use tightrope::model::ALL;

/// One record of every kind, of the small document, so that the seed can grow freely.
const SHOWN: [(&str, &str); 12] = [
    ("document", "/v1/documents/harbour-note"),
    ("passage", "/v1/documents/harbour-note/passages/s1.p1.2"),
    ("actor", "/v1/actors/northport"),
    ("event", "/v1/events/harbour-note-shots"),
    ("dyad", "/v1/dyads/harbour-note-northport-southport"),
    ("phase", "/v1/phases/harbour-note-quarrel"),
    ("risk", "/v1/risks/harbour-note-lost-tolls"),
    ("strategy", "/v1/strategies/harbour-note-lower-fees"),
    ("claim", "/v1/claims/harbour-note-toll-share"),
    ("caveat", "/v1/caveats/harbour-note-shots-unproved"),
    ("annotation", "/v1/annotations/harbour-note-pact-signed"),
    ("vocabulary", "/v1/vocabularies/basis"),
];

#[tokio::test]
async fn one_record_of_each_kind_matches_its_snapshot() {
    let app = App::new().await;
    assert_eq!(SHOWN.map(|(kind, _)| kind), ALL.map(|spec| spec.kind));
    for (kind, path) in SHOWN {
        insta::assert_json_snapshot!(kind, app.ok(path).await["data"]);
    }
}

#[tokio::test]
async fn a_record_has_its_fields_in_the_order_of_its_spec() {
    let app = App::new().await;
    for (spec, (_, path)) in ALL.into_iter().zip(SHOWN) {
        let body = app.ok(path).await["data"].clone();
        let fields: Vec<&str> = spec.every_field().map(|f| f.name).collect();
        assert_eq!(keys(&body), fields, "{}", spec.kind);

        let collection = path.rsplit_once('/').unwrap().0;
        let list = app.ok(&format!("{collection}?limit=500")).await;
        let line = list["data"]
            .as_array()
            .unwrap()
            .iter()
            .find(|r| r["id"] == body["id"])
            .unwrap();
        let fields: Vec<&str> = spec
            .every_field()
            .filter(|f| !f.detail)
            .map(|f| f.name)
            .collect();
        assert_eq!(keys(line), fields, "{} in a list", spec.kind);
        for key in fields {
            assert_eq!(line[key], body[key], "{} {key}", spec.kind);
        }
    }
}

fn keys(value: &Value) -> Vec<&str> {
    value
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect()
}

#[tokio::test]
async fn every_reference_leads_to_its_record() {
    let app = App::new().await;
    let mut seen = std::collections::BTreeSet::new();
    let mut todo: Vec<String> = SHOWN.iter().map(|(_, path)| (*path).to_owned()).collect();
    todo.extend(["/v1/events/korean-war", "/v1/actors/china", "/v1"].map(str::to_owned));
    // All linked records are reachable from a few.
    while let Some(path) = todo.pop() {
        if seen.insert(path.clone()) {
            let answer = app.ok(&path).await;
            hrefs(&answer["data"], &mut todo);
        }
    }
    assert!(seen.len() > 150, "only {} records are linked", seen.len());
}

fn hrefs(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| hrefs(item, found)),
        Value::Object(members) => {
            found.extend(
                members
                    .get("href")
                    .and_then(Value::as_str)
                    .map(str::to_owned),
            );
            members.values().for_each(|member| hrefs(member, found));
        }
        _ => {}
    }
}

#[tokio::test]
async fn links_are_shown_from_both_ends() {
    let app = App::new().await;
    let risk = app.ok("/v1/risks/harbour-note-lost-tolls").await["data"].clone();
    let shown = |record: &Value| -> Vec<(String, String)> {
        let links = record["related"].as_array().unwrap().iter();
        links
            .map(|l| {
                (
                    l["predicate"].as_str().unwrap().into(),
                    l["id"].as_str().unwrap().into(),
                )
            })
            .collect()
    };
    assert_eq!(
        shown(&risk),
        [
            (
                "addressed-by".to_owned(),
                "harbour-note-lower-fees".to_owned()
            ),
            (
                "aggravated-by".to_owned(),
                "harbour-note-close-bar".to_owned()
            ),
        ]
    );
    assert_eq!(risk["strategies"][0]["id"], "harbour-note-lower-fees");
    let bar = app.ok("/v1/strategies/harbour-note-close-bar").await["data"].clone();
    assert_eq!(
        shown(&bar),
        [(
            "aggravates".to_owned(),
            "harbour-note-lost-tolls".to_owned()
        )]
    );
    assert_eq!(bar["aggravates"][0]["id"], "harbour-note-lost-tolls");
}

#[tokio::test]
async fn a_risk_does_not_inherit_the_modality_of_a_step() {
    let risk = App::new()
        .await
        .ok("/v1/risks/harbour-note-lost-tolls")
        .await["data"]
        .clone();
    assert_eq!(risk["modalities"], serde_json::json!(["possible"]));
    assert_eq!(risk["mechanism"][0]["modality"], "reported");
    assert_eq!(risk["citations"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_dyad_id_in_reverse_order_redirects() {
    let app = App::new().await;
    for (wrong, right) in [
        ("/v1/dyads/north-korea-china", "/v1/dyads/china-north-korea"),
        (
            "/v1/dyads/harbour-note-southport-northport",
            "/v1/dyads/harbour-note-northport-southport",
        ),
    ] {
        let reply = app.get(wrong).await;
        assert_eq!(
            (reply.status, reply.header("location")),
            (StatusCode::PERMANENT_REDIRECT, right)
        );
    }
}

#[tokio::test]
async fn head_is_get_without_a_body() {
    let app = App::new().await;
    for path in ["/v1/events", "/v1/events/korean-war", "/v1/nothing"] {
        let (get, head) = (app.get(path).await, app.ask(Method::HEAD, path).await);
        assert_eq!(get.status, head.status);
        let same = ["content-type", "link", "access-control-allow-origin"];
        assert_eq!(
            same.map(|h| get.header(h).to_owned()),
            same.map(|h| head.header(h).to_owned())
        );
        assert_eq!(
            head.header("content-length").parse(),
            Ok(get.text.len()),
            "{path}"
        );
        assert!(head.text.is_empty(), "{path}");
    }
}

/// Two hundred and ten more claims on one sentence, the first with a number that needs all its
/// digits.
const MANY: &str = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 210)
    INSERT INTO record (kind, id, document, title, summary)
    SELECT 'claim', 'harbour-note-more-' || i, 'harbour-note', 'One more', 'One of many.' FROM n;
    INSERT INTO claim (id, value, unit, comparator)
    SELECT id, iif(id LIKE '%-more-1', 0.1 + 0.2, NULL), iif(id LIKE '%-more-1', 'percent', NULL),
        iif(id LIKE '%-more-1', 'about', NULL) FROM record WHERE id LIKE 'harbour-note-more-%';
    INSERT INTO citation (kind, record, document, locator, rank, role, modality)
    SELECT 'claim', id, 'harbour-note', 's1.p1.4', 1, 'states', 'asserted' FROM claim WHERE id
    LIKE 'harbour-note-more-%'";

#[tokio::test]
async fn inline_lists_are_capped_with_a_total_and_numbers_keep_their_digits() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("t.db");
    rebuild_with(&path, MANY).await.unwrap();
    let app = App::of(folder, &path).await;
    let passage = app.ok("/v1/documents/harbour-note/passages/s1.p1.4").await["data"].clone();
    assert_eq!(
        (
            passage["records"].as_array().unwrap().len(),
            passage["records_total"].as_u64()
        ),
        (200, Some(211))
    );
    let coverage = app.ok("/v1/documents/harbour-note/coverage").await["data"].clone();
    let sentence = coverage["sentences"]
        .as_array()
        .unwrap()
        .iter()
        .find(|s| s["locator"] == "s1.p1.4")
        .unwrap();
    assert_eq!(
        (
            sentence["records"].as_array().unwrap().len(),
            sentence["records_total"].as_u64()
        ),
        (50, Some(211))
    );
    let claim = app.ok("/v1/claims/harbour-note-more-1").await["data"].clone();
    assert_eq!(
        claim["quantity"]["value"].to_string(),
        "0.30000000000000004"
    );
}
