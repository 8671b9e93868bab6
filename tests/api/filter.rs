//! Filters: each against a plain scan of every record, then random combinations.

use super::app::{App, ids};
use super::oracle::{self, Dice};
use serde_json::Value;
use std::collections::BTreeSet;
use tightrope::model::ALL;
use tightrope::model::spec::Facet;

/// How many values of one filter are tested one by one.
const VALUES_ASKED_MAX: usize = 40;
/// Random queries per kind.
const RANDOM_QUESTIONS: usize = 60;

#[tokio::test]
async fn every_filter_returns_exactly_the_records_with_its_value() {
    let app = App::new().await;
    for spec in ALL {
        for collection in oracle::collections(&app, spec).await {
            let all = oracle::everything(&app, &collection).await;
            for facet in spec.all_facets() {
                let values: BTreeSet<String> = all
                    .iter()
                    .flat_map(|body| oracle::values(facet, body))
                    .collect();
                for value in values.iter().take(VALUES_ASKED_MAX) {
                    let found = app
                        .ok(&format!(
                            "{collection}?limit=500&{}={}",
                            facet.name,
                            url(value)
                        ))
                        .await;
                    let expected = expected(&all, &[(facet, vec![value.clone()])]);
                    assert_eq!(ids(&found), expected, "{collection}?{}={value}", facet.name);
                    assert_eq!(
                        found["page"]["total"],
                        expected.len(),
                        "{collection}?{}={value}",
                        facet.name
                    );
                    assert_eq!(found["page"]["total_exact"], true);
                }
            }
        }
    }
}

#[tokio::test]
async fn random_combinations_match_a_plain_scan() {
    let app = App::new().await;
    let mut dice = Dice(20_261_123);
    for spec in ALL
        .into_iter()
        .filter(|s| s.kind != "passage" && s.kind != "vocabulary")
    {
        let all = oracle::everything(&app, spec.path).await;
        let choices: Vec<(&Facet, Vec<String>)> = spec
            .all_facets()
            .map(|f| {
                (
                    f,
                    all.iter()
                        .flat_map(|b| oracle::values(f, b))
                        .collect::<BTreeSet<_>>()
                        .into_iter()
                        .collect(),
                )
            })
            .filter(|(_, values): &(_, Vec<String>)| !values.is_empty())
            .collect();
        for _ in 0..RANDOM_QUESTIONS {
            let conditions: Vec<(&Facet, Vec<String>)> = (0..=dice.below(2))
                .map(|_| {
                    let (facet, values) = &choices[dice.below(choices.len())];
                    let any: BTreeSet<&String> = (0..=dice.below(3))
                        .map(|_| &values[dice.below(values.len())])
                        .collect();
                    (*facet, any.into_iter().cloned().collect::<Vec<_>>())
                })
                .collect();
            let question: Vec<String> = conditions
                .iter()
                .map(|(f, any)| {
                    format!(
                        "{}={}",
                        f.name,
                        any.iter().map(|v| url(v)).collect::<Vec<_>>().join(",")
                    )
                })
                .collect();
            let path = format!("{}?limit=500&{}", spec.path, question.join("&"));
            let found = app.ok(&path).await;
            let expected = expected(&all, &conditions);
            assert_eq!(ids(&found), expected, "{path}");
            assert_eq!(found["page"]["total"], expected.len(), "{path}");
        }
    }
}

fn expected(all: &[Value], conditions: &[(&Facet, Vec<String>)]) -> Vec<String> {
    let holds = |body: &Value| {
        conditions.iter().all(|(facet, any)| {
            oracle::values(facet, body)
                .iter()
                .any(|value| any.contains(value))
        })
    };
    all.iter()
        .filter(|body| holds(body))
        .map(|body| body["id"].as_str().unwrap().to_owned())
        .collect()
}

/// One value as a client writes it: a backslash escapes a comma in it.
fn url(value: &str) -> String {
    tightrope::query::encode(&value.replace(',', "\\,"))
}

#[tokio::test]
async fn an_actor_is_found_by_slug_and_by_every_identifier() {
    let app = App::new().await;
    let by_slug = app.ids("/v1/phases?actor=china").await;
    assert!(!by_slug.is_empty());
    for name in [
        "CHN",
        "710",
        "Q148",
        "cow:710",
        "gw:710",
        "iso3166-1-alpha-3:CHN",
    ] {
        let answer = app.ok(&format!("/v1/phases?actor={name}")).await;
        assert_eq!(ids(&answer), by_slug, "{name}");
        assert_eq!(
            answer["meta"]["query"]["filters"][0]["means"],
            serde_json::json!(["china"]),
            "{name}"
        );
    }
}

#[tokio::test]
async fn a_code_of_two_states_means_both_and_says_so() {
    let app = App::new().await;
    let answer = app.ok("/v1/dyads?actor=gw:365").await;
    assert_eq!(
        answer["meta"]["query"]["filters"][0]["means"],
        serde_json::json!(["russia", "soviet-union"])
    );
    assert_eq!(
        ids(&answer),
        app.ids("/v1/dyads?actor=russia,soviet-union").await
    );
    assert_eq!(
        app.ids("/v1/actors?identifier=gw:365").await,
        ["russia", "soviet-union"]
    );
}

#[tokio::test]
async fn an_unknown_actor_is_refused_and_a_code_of_another_country_finds_nothing() {
    let app = App::new().await;
    for unknown in ["atlantis", "XXX", "99999", "Q1", "gw:nothing", "Chine"] {
        let reply = app.get(&format!("/v1/events?actor={unknown}")).await;
        assert_eq!(reply.json()["code"], "unknown-value", "{unknown}");
    }
    for unknown in ["FRA", "fr", "250", "cow:220", "iso3166-1-alpha-3:FRA"] {
        let table = app.get(&format!("/v1/events.csv?actor={unknown}")).await;
        let hint = table.header("tightrope-hint");
        assert!(hint.contains("France") && hint.contains(unknown), "{hint}");
        let answer = app.ok(&format!("/v1/events?actor={unknown}")).await;
        assert_eq!(ids(&answer), Vec::<String>::new(), "{unknown}");
        assert_eq!(answer["page"]["total"], 0);
        assert!(
            answer["meta"]["hints"][0]
                .as_str()
                .unwrap()
                .contains(unknown)
        );
    }
}

#[tokio::test]
async fn a_passage_matches_what_cites_any_part_of_it() {
    let app = App::new().await;
    let whole = app.ids("/v1/claims?passage=s1.p6").await;
    let parts = app.ids("/v1/claims?passage=s1.p6.1,s1.p6.2").await;
    assert_eq!(whole, parts);
    assert!(app.ids("/v1/claims?section=s1&limit=500").await.len() > whole.len());
    // Both sentences: only claims that cite each.
    let both = app.ids("/v1/claims?passage=s1.p6.1&passage=s1.p6.2").await;
    assert!(both.len() < whole.len());
}

#[tokio::test]
async fn one_request_can_ask_for_a_full_page_of_ids() {
    let app = App::new().await;
    let all = app.ids("/v1/claims?limit=500").await;
    let question = format!("/v1/claims?limit=500&id={}", all.join(","));
    assert_eq!(app.ids(&question).await, all);
    let with_strangers: Vec<String> = (0..400)
        .map(|n| format!("stranger-{n}"))
        .chain(all.iter().take(3).cloned())
        .collect();
    let answer = app
        .ok(&format!("/v1/claims?id={}", with_strangers.join(",")))
        .await;
    assert_eq!(ids(&answer), all[..3]);
    assert_eq!(answer["page"]["total"], 3);
    let hint = answer["meta"]["hints"][0].as_str().unwrap();
    assert!(
        hint.starts_with("400 of the given ids do not exist"),
        "{hint}"
    );
}
