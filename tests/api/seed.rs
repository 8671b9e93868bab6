//! The content: invariants of the seed.

use super::app::App;
use serde_json::Value;
use std::collections::BTreeSet;
use tightrope::model::ALL;
use tightrope::text::hedge;

const ESSAY: &str = "comrades-to-strategists";
/// Kinds whose citations cover a sentence.
const COVERING: [&str; 6] = ["event", "dyad", "phase", "risk", "strategy", "claim"];
/// At most this many sentences have no record.
const UNCITED_MAX: u64 = 6;
/// At most this many sentences are cited by one record.
const SENTENCES_MAX: usize = 8;

async fn list(app: &App, path: &str) -> Vec<Value> {
    let answer = app.ok(path).await;
    assert_eq!(answer["page"]["complete"], true, "{path}");
    answer["data"].as_array().unwrap().clone()
}

#[tokio::test]
async fn the_sentence_map_is_complete() {
    let app = App::new().await;
    let all = list(&app, &format!("/v1/documents/{ESSAY}/passages?limit=500")).await;
    assert_eq!(all.len(), 139);
    let of = |kind: &str| all.iter().filter(|p| p["type"] == kind).count();
    assert_eq!(
        [
            of("sentence"),
            of("paragraph"),
            of("section"),
            of("heading")
        ],
        [94, 33, 5, 4]
    );
    let document = app.ok(&format!("/v1/documents/{ESSAY}")).await["data"].clone();
    assert_eq!(
        (document["length"].as_i64(), document["published"].is_null()),
        (Some(14_419), true)
    );
    let sentences: Vec<i64> = document["sections"]
        .as_array()
        .unwrap()
        .iter()
        .map(|s| s["sentences"].as_i64().unwrap())
        .collect();
    assert_eq!(sentences, [9, 29, 29, 16, 11]);
}

#[tokio::test]
async fn every_sentence_of_the_essay_has_a_record_or_a_reason() {
    let app = App::new().await;
    let coverage = app.ok(&format!("/v1/documents/{ESSAY}/coverage")).await["data"].clone();
    let count = |name: &str| coverage["counts"][name].as_u64().unwrap();
    assert_eq!((count("sentences"), count("open")), (94, 0));
    assert!(count("excused") <= UNCITED_MAX && count("cited") + count("excused") == 94);
    let path = format!("/v1/documents/{ESSAY}/passages?type=sentence&limit=500");
    let covered = coverage["sentences"].as_array().unwrap();
    for (sentence, covered) in list(&app, &path).await.iter().zip(covered) {
        let whole = app.ok(sentence["href"].as_str().unwrap()).await["data"].clone();
        let mut citing: Vec<Value> = whole["records"].as_array().unwrap().clone();
        citing.retain(|r| COVERING.contains(&r["kind"].as_str().unwrap()));
        let ids = |all: &[Value]| all.iter().map(|r| r["href"].clone()).collect::<Vec<_>>();
        assert_eq!(
            ids(&citing),
            ids(covered["records"].as_array().unwrap()),
            "{}",
            sentence["id"]
        );
        assert!(
            !citing.is_empty() || whole["uncited"].is_string(),
            "{} is not covered",
            whole["id"]
        );
    }
}

#[tokio::test]
async fn no_record_cites_too_many_sentences_and_every_hedge_has_its_cue() {
    let app = App::new().await;
    for kind in ["events", "dyads", "phases", "risks", "strategies", "claims"] {
        for record in list(&app, &format!("/v1/{kind}?document={ESSAY}&limit=500")).await {
            let citations = record["citations"].as_array().unwrap();
            assert!(
                (1..=SENTENCES_MAX).contains(&citations.len()),
                "{}",
                record["id"]
            );
            for citation in citations
                .iter()
                .filter(|c| !c["modality"].is_null() && c["modality"] != "asserted")
            {
                assert!(
                    citation["cue"].is_string(),
                    "{} {}",
                    record["id"],
                    citation["locator"]
                );
            }
        }
    }
}

#[tokio::test]
async fn dates_are_as_precise_as_the_essay_and_no_more() {
    let app = App::new().await;
    for (event, edtf) in [
        ("dprk-founded", Some("1948")),
        ("prc-founded", Some("1949")),
        ("china-recognises-dprk", Some("1949-10-06")),
        ("sino-soviet-treaty", Some("1950")),
        ("korean-war", Some("1950/1953")),
        ("chinese-intervention", None),
        ("border-fighting-1969", Some("1969")),
        ("ussr-dissolved", Some("1991")),
        ("dprk-crisis-1990s", Some("199X")),
    ] {
        let record = app.ok(&format!("/v1/events/{event}")).await["data"].clone();
        assert_eq!(record["date"]["edtf"].as_str(), edtf, "{event}");
    }
    // The essay gives only one exact day.
    let days = list(&app, &format!("/v1/events?document={ESSAY}&precision=day")).await;
    assert_eq!(days.len(), 1);
}

#[tokio::test]
async fn the_two_layers_are_kept_apart() {
    let app = App::new().await;
    let war = app.ok("/v1/events/korean-war").await["data"].clone();
    assert_eq!(war["date"]["edtf"], "1950/1953");
    let established = war["annotations"].as_array().unwrap();
    assert!(
        established
            .iter()
            .any(|a| a["date"]["edtf"] == "1950-06-25/1953-07-27")
    );
    for annotation in list(&app, "/v1/annotations?limit=500").await {
        assert!(
            annotation["source"]["name"].is_string(),
            "{}",
            annotation["id"]
        );
        assert_ne!(annotation["status"], "unverified", "{}", annotation["id"]);
    }
}

#[tokio::test]
async fn similar_actors_are_kept_distinct() {
    let app = App::new().await;
    let union = app.ok("/v1/actors/soviet-union").await["data"].clone();
    let russia = app.ok("/v1/actors/russia").await["data"].clone();
    let code = |actor: &Value, scheme: &str| -> BTreeSet<String> {
        let all = actor["identifiers"].as_array().unwrap().iter();
        all.filter(|i| i["scheme"] == scheme)
            .map(|i| i["value"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(code(&union, "gw"), code(&russia, "gw"));
    assert_ne!(code(&union, "wikidata"), code(&russia, "wikidata"));
    assert_eq!(
        code(&union, "iso3166-3"),
        BTreeSet::from(["SUHH".to_owned()])
    );
    let south = app.ok("/v1/actors/south-korea").await["data"].clone();
    assert_eq!(
        (code(&south, "cow-abb"), code(&south, "cow")),
        (
            BTreeSet::from(["ROK".to_owned()]),
            BTreeSet::from(["732".to_owned()])
        )
    );
    // "Moscow" in this sentence means the Soviet Union.
    let named = app.ids("/v1/actors?passage=s1.p5.3").await;
    assert!(named.contains(&"soviet-union".to_owned()) && !named.contains(&"russia".to_owned()));
}

/// Words in backquotes that could be ids.
fn quoted_slugs(text: &str) -> BTreeSet<&str> {
    let slug = |w: &&str| {
        w.contains('-')
            && w.starts_with(|c: char| c.is_ascii_lowercase())
            && !w.ends_with('-')
            && w.bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    text.split('`').skip(1).step_by(2).filter(slug).collect()
}

#[tokio::test]
async fn the_codebook_names_every_term_and_no_missing_record() {
    let app = App::new().await;
    let codebook = include_str!("../../docs/CODEBOOK.md");
    assert!(codebook.lines().count() <= 400);
    // An order of dates, not a vocabulary's term.
    let mut known = BTreeSet::from(["\"until-writing\"".to_owned()]);
    for spec in ALL.into_iter().filter(|spec| spec.kind != "passage") {
        known.extend(
            list(&app, &format!("{}?limit=500", spec.path))
                .await
                .iter()
                .map(|r| r["id"].to_string()),
        );
    }
    for term in app.ok("/v1/vocabularies/modality").await["data"]["terms"]
        .as_array()
        .unwrap()
    {
        let id = term["id"].as_str().unwrap();
        assert_eq!(
            hedge::words(id).is_empty(),
            id == "asserted",
            "the words that show `{id}`"
        );
    }
    for vocabulary in list(&app, "/v1/vocabularies").await {
        for term in vocabulary["terms"].as_array().unwrap() {
            let id = term["id"].as_str().unwrap();
            assert!(
                codebook.contains(&format!("`{id}`")),
                "the codebook does not define `{id}` of {}",
                vocabulary["id"]
            );
            known.insert(term["id"].to_string());
        }
    }
    let quoted = quoted_slugs(codebook);
    assert!(quoted.len() > 100);
    for slug in quoted {
        assert!(
            known.contains(&format!("\"{slug}\"")),
            "the codebook names `{slug}`, which does not exist"
        );
    }
}

/// Questions that the essay's own sentences answer, without a date from outside.
#[tokio::test]
async fn questions_about_time_and_answers_find_what_the_essay_says() {
    let app = App::seed().await;
    for (question, found) in [
        (
            "events?date=1951",
            vec!["korean-war", "chinese-intervention", "sino-soviet-split"],
        ),
        ("events?date=1951&match=certain", vec!["korean-war"]),
        // Nothing that is dated lies there, and the relations of 1949 do not last until then.
        ("events?date=2022", vec![]),
        (
            "phases?date=2005",
            vec!["china-north-korea-axis", "china-main-patron"],
        ),
        // No state of the essay is as old.
        ("phases?date=1900", vec![]),
        (
            "phases?date=1970",
            vec![
                "china-north-korea-axis",
                "sino-soviet-rift",
                "north-korea-hedging-toward-china",
                "north-korea-hedging-toward-soviet-union",
                "soviet-patronage-of-north-korea",
            ],
        ),
        (
            "phases?implied=true",
            vec![
                "china-south-korea-korean-war",
                "north-korea-south-korea-korean-war",
                "soviet-patronage-of-north-korea",
                "china-north-korea-at-a-distance",
            ],
        ),
    ] {
        assert_eq!(
            app.ids(&format!("/v1/{question}")).await,
            found,
            "{question}"
        );
    }
    // China's responses: each with the basis of its link.
    let answers = "/v1/strategies?actor=china&responds-to=north-korea-russia";
    for (basis, count) in [
        ("", 21),
        ("&basis=stated", 3),
        ("&basis=collective", 5),
        ("&basis=inferred", 13),
    ] {
        let found = app.ids(&format!("{answers}{basis}")).await;
        assert_eq!(found.len(), count, "{basis}");
    }
    let risks = list(&app, "/v1/risks?sort=-modality&limit=100").await;
    let firm: Vec<i64> = risks
        .iter()
        .map(|risk| risk["firmness"].as_i64().unwrap())
        .collect();
    assert!(firm.is_sorted_by(|one, next| one >= next), "{firm:?}");
    let sides = app.ok("/v1/events/korean-war").await["data"]["actors"].clone();
    let on = |side: &str| {
        let all = sides.as_array().unwrap().iter();
        all.filter(|actor| actor["side"] == side).count()
    };
    assert_eq!((on("a"), on("b")), (3, 3));
}

/// Caveats stand where a value would be misread, and titles fit a line.
#[tokio::test]
async fn at_most_half_of_the_records_carry_caveats_and_titles_are_short() {
    let app = App::seed().await;
    let (mut all, mut warned) = (0, 0);
    for spec in ALL.into_iter().filter(|spec| COVERING.contains(&spec.kind)) {
        for record in list(&app, &format!("{}?limit=500", spec.path)).await {
            let title = record["title"].as_str().unwrap();
            assert!(title.chars().count() <= 90, "{title}");
            let caveats = record["caveats"].as_array().unwrap().len();
            assert!(caveats <= 3, "{title}");
            (all, warned) = (all + 1, warned + usize::from(caveats > 0));
        }
    }
    assert!(all > 180 && warned * 2 <= all, "{warned} of {all}");
    let annotations = list(&app, "/v1/annotations?limit=500").await;
    let addressed = annotations
        .iter()
        .filter(|one| one["source"]["url"].is_string() && one["source"]["accessed"].is_string());
    assert!(addressed.count() * 10 >= annotations.len() * 6);
}
