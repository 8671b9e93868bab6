//! Pages: each record exactly once for any page size, and cursors that are positions.

use super::app::{App, ids};
use super::oracle;
use tightrope::model::{ALL, event};
use tightrope::query::cursor;

#[tokio::test]
async fn pages_of_any_size_give_every_record_once_and_in_order() {
    let app = App::new().await;
    for spec in ALL {
        for collection in oracle::collections(&app, spec).await {
            let whole = app.ids(&format!("{collection}?limit=500")).await;
            for limit in [1, 7, 500] {
                let mut path = format!("{collection}?limit={limit}");
                let mut seen = Vec::new();
                loop {
                    let answer = app.ok(&path).await;
                    let page = &answer["page"];
                    assert_eq!(page["total"], whole.len(), "{path}");
                    seen.extend(ids(&answer));
                    assert_eq!(page["complete"], page["next"].is_null(), "{path}");
                    assert_eq!(
                        answer["links"]["next"].is_null(),
                        page["next"].is_null(),
                        "{path}"
                    );
                    match answer["links"]["next"].as_str() {
                        Some(next) => next.clone_into(&mut path),
                        None => break,
                    }
                }
                assert_eq!(seen, whole, "{collection} by {limit}");
            }
        }
    }
}

#[tokio::test]
async fn filtered_pages_continue_too() {
    let app = App::new().await;
    for question in [
        "actor=china",
        "actor=china,russia&modality=asserted",
        "passage=s1&modality=asserted,evaluated",
    ] {
        let whole = app.ids(&format!("/v1/claims?limit=500&{question}")).await;
        let mut path = format!("/v1/claims?limit=3&{question}");
        let mut seen = Vec::new();
        loop {
            let answer = app.ok(&path).await;
            seen.extend(ids(&answer));
            let Some(next) = answer["links"]["next"].as_str() else {
                break;
            };
            next.clone_into(&mut path);
        }
        assert_eq!(seen, whole, "{question}");
        assert!(!whole.is_empty(), "{question}");
    }
}

#[tokio::test]
async fn every_well_formed_cursor_is_a_position() {
    let app = App::new().await;
    let all = app.ids("/v1/events?limit=500").await;
    for (after, left) in [
        ("0", all.len()),
        ("~~", 0),
        ("\u{10FFFF}", 0),
        ("1950", usize::MAX),
    ] {
        let cursor = cursor::encode(after);
        let answer = app
            .ok(&format!("/v1/events?limit=500&cursor={cursor}"))
            .await;
        let found = ids(&answer);
        assert!(all.ends_with(&found), "{after}");
        if left != usize::MAX {
            assert_eq!(found.len(), left, "{after}");
        }
        assert_eq!(
            answer["page"]["total"],
            all.len(),
            "the total counts the whole list"
        );
    }
    // A made-up cursor is returned unchanged and can be used again.
    for made_up in ["A", "AA", "____", "zzzzz"] {
        let path = format!("/v1/events?cursor={made_up}");
        assert_eq!(app.ok(&path).await["links"]["self"], path);
    }
}

#[tokio::test]
async fn events_are_sorted_by_date_with_undated_ones_last() {
    let answer = App::new().await.ok("/v1/events?limit=500").await;
    let starts: Vec<Option<String>> = answer["data"]
        .as_array()
        .unwrap()
        .iter()
        .map(|e| Some(oracle::reach(&event::SPEC, &e["date"])?.0))
        .collect();
    let dated: Vec<&String> = starts.iter().flatten().collect();
    assert!(dated.is_sorted());
    assert!(
        starts[..dated.len()].iter().all(Option::is_some),
        "an undated event comes before a dated one"
    );
    assert!(dated.len() > 5 && dated.len() < starts.len());
}

#[tokio::test]
async fn what_a_date_cannot_decide_is_counted() {
    let app = App::new().await;
    let all = app.ok("/v1/events?limit=1").await["page"]["total"].clone();
    for asked in [
        "/v1/events?date=1951",
        "/v1/events?date=1951&match=certain&limit=1",
    ] {
        let answer = app.ok(asked).await;
        let undated = &answer["meta"]["undated"];
        let listed = app.ok(undated["href"].as_str().unwrap()).await;
        assert_eq!(undated["count"], listed["page"]["total"], "{asked}");
        assert_eq!(undated["exact"], true, "{asked}");
        let bounds = listed["data"].as_array().unwrap().iter();
        assert!(bounds.clone().count() > 3, "{asked}");
        for event in bounds {
            let date = &event["date"];
            assert!(
                date["earliest"].is_null() && date["latest"].is_null(),
                "{event}"
            );
        }
    }
    // Nothing before and nothing after: every dated event, and the undated beside them.
    let answer = app.ok("/v1/events?date=../9999&limit=1").await;
    let undated = answer["meta"]["undated"]["count"].as_i64().unwrap();
    assert_eq!(answer["page"]["total"].as_i64().unwrap() + undated, all);
    let plain = app.ok("/v1/events?limit=1").await;
    assert!(plain["meta"].get("undated").is_none());
}

#[tokio::test]
async fn links_give_the_normalized_query() {
    let app = App::new().await;
    let reply = app
        .get("/v1/claims?modality=evaluated,asserted&limit=2&actor=china")
        .await;
    let answer = reply.json();
    assert_eq!(
        answer["links"]["self"],
        "/v1/claims?actor=china&modality=asserted,evaluated&limit=2"
    );
    assert_eq!(answer["links"]["first"], answer["links"]["self"]);
    let next = answer["links"]["next"].as_str().unwrap();
    assert!(
        reply
            .header("link")
            .contains(&format!("<{next}>; rel=\"next\""))
    );
    assert_eq!(
        app.ok(next).await["links"]["first"],
        answer["links"]["self"]
    );
}
