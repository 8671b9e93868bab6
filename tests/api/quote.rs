//! `/v1/verify`: whole sentences by digest, fragments and altered wordings by text, and records
//! with their passages.

use super::app::{App, TEXT};
use serde_json::{Value, json};
use tightrope::query::encode;

async fn quote(app: &App, words: &str, more: &str) -> Value {
    app.ok(&format!("/v1/verify?quote={}{more}", encode(words)))
        .await["data"]
        .clone()
}

const PACT: &str = "Northport and Southport signed a pilotage pact in 1931.";

/// The essay's own words may not appear here, except a heading of three words.
#[tokio::test]
async fn whole_sentences_are_verified_without_the_text() {
    let app = App::new().await;
    for words in [
        PACT,
        "northport AND  southport\nsigned a pilotage pact in 1931",
        "\u{201C}Northport and Southport signed a pilotage pact in 1931.\u{201D}",
    ] {
        let answer = quote(&app, words, "").await;
        assert_eq!(
            (&answer["verdict"], &answer["texts"]),
            (&json!("verbatim"), &json!([])),
            "{words}"
        );
        let found = &answer["matches"][0];
        assert_eq!(
            (&found["document"], &found["locators"]),
            (&json!("harbour-note"), &json!(["s0.p1.1"]))
        );
        assert_eq!(
            (&found["whole"], &found["text"]),
            (&json!(true), &Value::Null)
        );
        let event = found["records"]
            .as_array()
            .unwrap()
            .iter()
            .find(|r| r["id"] == "harbour-note-pact")
            .unwrap();
        assert_eq!(
            (&event["modality"], &event["citations"][0]["locator"]),
            (&json!("asserted"), &json!("s0.p1.1"))
        );
    }
    // A match of a whole paragraph stands for its sentences.
    let paragraph = TEXT
        .lines()
        .find(|line| line.starts_with("Northport and"))
        .unwrap();
    let answer = quote(&app, paragraph, "").await;
    assert_eq!(answer["matches"][0]["locators"], json!(["s0.p1"]));
    assert!(
        answer["matches"][0]["records"]
            .to_string()
            .contains("harbour-note-shots")
    );
    for words in [
        "a pilotage pact",
        "Northport and Southport signed a pilotage pact in 1932.",
    ] {
        let answer = quote(&app, words, "").await;
        assert_eq!(answer["verdict"], "unknown", "{words}");
        assert!(
            answer["reason"].as_str().unwrap().contains("--text"),
            "{answer}"
        );
    }
    let elsewhere = quote(&app, PACT, "&document=comrades-to-strategists").await;
    assert_eq!(
        (&elsewhere["verdict"], &elsewhere["by_digest"]),
        (&json!("unknown"), &json!(1))
    );
}

#[tokio::test]
async fn cues_and_first_words_are_known_without_the_text() {
    let app = App::new().await;
    for (words, part, locator) in [
        ("is rumoured", "cue", "s1.p1.1"),
        ("It hopes to", "cue", "s1.p1.3"),
        ("Northport is rumoured", "opening", "s1.p1.1"),
    ] {
        let answer = quote(&app, words, "").await;
        assert_eq!(answer["verdict"], "verbatim", "{words}");
        let found = &answer["matches"][0];
        assert_eq!(
            (&found["locators"], &found["whole"], &found["text"]),
            (&json!([locator]), &json!(false), &Value::Null),
            "{words}"
        );
        assert_eq!(answer["known_words"][0]["part"], part, "{words}");
        assert!(!found["records"].as_array().unwrap().is_empty(), "{words}");
    }
    // Of the rest of a quote, its cue shows nothing.
    let answer = quote(&app, "The bar is rumoured to be haunted.", "").await;
    assert_eq!(
        (&answer["verdict"], &answer["matches"]),
        (&json!("unknown"), &json!([]))
    );
    let known = json!([{"part": "cue", "words": "is rumoured", "document": "harbour-note",
        "locator": "s1.p1.1"}]);
    assert_eq!(answer["known_words"], known);
    let reason = answer["reason"].as_str().unwrap();
    assert!(
        reason.contains("s1.p1.1") && reason.contains("--text"),
        "{reason}"
    );
    // First words count where a quote begins, and one word inside it counts for nothing.
    for words in [
        "that Northport is rumoured",
        "a harbour could lose",
        "Northport is rumouredly",
    ] {
        let answer = quote(&app, words, "").await;
        let parts: Vec<&Value> = answer["known_words"].as_array().unwrap().iter().collect();
        assert!(parts.iter().all(|one| one["part"] == "cue"), "{answer}");
        assert_eq!(answer["verdict"], "unknown", "{words}");
    }
    let elsewhere = quote(&app, "is rumoured", "&document=comrades-to-strategists").await;
    assert_eq!(elsewhere["known_words"], json!([]));
    // The text itself shows more.
    let app = App::with_text().await;
    let answer = quote(
        &app,
        "The bar is rumoured to be haunted.",
        "&document=harbour-note",
    )
    .await;
    assert_eq!(answer["known_words"], json!([]));
    assert_ne!(answer["verdict"], "unknown");
}

#[tokio::test]
async fn fragments_and_altered_wordings_are_verified_with_the_text() {
    let app = App::with_text().await;
    let here = "&document=harbour-note";
    let answer = quote(&app, "say that shots were fired", "").await;
    let found = &answer["matches"][0];
    assert_eq!(
        (&answer["verdict"], &found["locators"], &found["whole"]),
        (&json!("verbatim"), &json!(["s0.p1.2"]), &json!(false))
    );
    assert_eq!(found["text"], "say that shots were fired");
    let record = found["records"]
        .as_array()
        .unwrap()
        .iter()
        .find(|r| r["id"] == "harbour-note-shots")
        .unwrap();
    assert_eq!(record["modality"], "reported");
    assert!(
        found["passages"][0]["text"]
            .as_str()
            .unwrap()
            .contains("old captains say that shots were fired.")
    );
    assert!(
        !record["caveats"].as_array().unwrap().is_empty()
            && !record["citations"][0]["caveats"]
                .as_array()
                .unwrap()
                .is_empty()
    );
    // Across the end of a sentence.
    let answer = quote(&app, "in 1931. Their boats had quarrelled", here).await;
    assert_eq!(
        answer["matches"][0]["locators"],
        json!(["s0.p1.1", "s0.p1.2"])
    );

    let answer = quote(&app, "and old captains know that shots were fired.", here).await;
    assert_eq!(answer["verdict"], "altered");
    let diff = &answer["matches"][0]["diff"];
    assert!(
        diff.to_string()
            .contains(r#"{"op":"deleted","text":"say"},{"op":"inserted","text":"know"}"#),
        "{diff}"
    );
    assert!(answer["matches"][0]["similarity"].as_f64().unwrap() > 0.8);

    // Words cut off at the start of a sentence are reported too.
    let answer = quote(&app, "Northport dredges its channel at night", here).await;
    let diff = answer["matches"][0]["diff"].to_string();
    assert!(
        diff.contains(r#"{"op":"deleted","text":"is rumoured to be dredging"}"#),
        "{answer}"
    );
    let answer = quote(
        &app,
        "Three ferries sank in the winter storms of 1927.",
        here,
    )
    .await;
    assert_eq!(
        (&answer["verdict"], &answer["matches"]),
        (&json!("absent"), &json!([]))
    );
    assert!(
        answer["reason"].as_str().unwrap().contains("0.6") && answer["threshold"] == json!(0.6)
    );
    // For another document only whole passages can be matched.
    assert_eq!(
        quote(&app, "Three ferries sank in the winter storms of 1927.", "").await["verdict"],
        "unknown"
    );
}

#[tokio::test]
async fn a_record_is_returned_with_its_passages() {
    let (plain, app) = (App::new().await, App::with_text().await);
    for (asked, field, quoted) in [
        ("event:harbour-note-shots", "citations", true),
        ("harbour-note-shots", "citations", true),
        ("dyad:harbour-note-southport-northport", "citations", true),
        ("risk:harbour-note-lost-tolls", "citations", true),
        ("claim:relations-shaped-region", "citations", false),
    ] {
        let record = app.ok(&format!("/v1/verify?record={asked}")).await["data"]["record"].clone();
        let whole = app.ok(record["href"].as_str().unwrap()).await["data"].clone();
        for name in [
            "kind",
            "id",
            "title",
            "summary",
            "modality",
            "modalities",
            "caveats",
            "note",
        ] {
            assert_eq!(record[name], whole[name], "{asked}: {name}");
        }
        let cited = &record["citations"][0];
        assert_eq!(
            (&cited["field"], cited["quote"].is_string()),
            (&json!(field), quoted),
            "{asked}"
        );
        assert!(
            cited["caveats"].is_array()
                && cited["role"].is_string()
                && cited["opening"].is_string()
        );
        let without =
            plain.ok(&format!("/v1/verify?record={asked}")).await["data"]["record"].clone();
        assert_eq!(
            (
                &without["citations"][0]["quote"],
                &without["citations"][0]["sha256"]
            ),
            (&Value::Null, &cited["sha256"])
        );
    }
    // Steps of a mechanism are reported as such.
    let risk = app
        .ok("/v1/verify?record=risk:harbour-note-lost-tolls")
        .await["data"]["record"]
        .clone();
    assert!(
        risk["citations"]
            .as_array()
            .unwrap()
            .iter()
            .any(|cited| cited["field"] == "mechanism"),
        "{risk}"
    );
}

#[tokio::test]
async fn invalid_requests_are_refused_by_name() {
    let app = App::with_text().await;
    let long = format!("quote={}", "a+".repeat(501));
    for (question, status, parameter) in [
        ("", 400, "quote"),
        ("quote=abc", 400, "quote"),
        ("quote=%00%00%00%00%00", 400, "quote"),
        ("quote=%ff%fe%fd%fc%fb", 400, "quote"),
        (&long, 400, "quote"),
        ("quote=some+words&record=a", 400, "record"),
        ("record=nothing:a", 400, "record"),
        ("record=passage:a", 400, "record"),
        (
            "record=event:korean-war&document=harbour-note",
            400,
            "document",
        ),
        ("quote=some+words&qote=1", 400, "qote"),
        ("quote=some+words&quote=other+words", 400, "quote"),
        ("quote=some+words&format=csv", 400, "format"),
        ("quote=some+words&document=none", 404, ""),
        ("record=event:none", 404, ""),
        ("record=none", 404, ""),
    ] {
        let reply = app.get(&format!("/v1/verify?{question}")).await;
        assert_eq!(reply.status.as_u16(), status, "{question}: {}", reply.text);
        if status == 400 {
            assert_eq!(
                reply.json()["errors"][0]["parameter"],
                parameter,
                "{question}"
            );
        }
    }
    let too_long = format!("/v1/verify?quote={}", "%F0%9F%98%80".repeat(700));
    for (asked, status) in [
        ("/v1/verify.csv?quote=some+words", 404),
        ("/v1/verify.bib?quote=some+words", 404),
        ("/v1/verify.json?quote=some+words", 200),
        (&too_long, 414),
    ] {
        assert_eq!(app.get(asked).await.status.as_u16(), status, "{asked}");
    }
    assert_eq!(
        app.accepting("text/csv", "/v1/verify?quote=some+words")
            .await
            .status
            .as_u16(),
        406
    );
    assert_eq!(
        app.ask(axum::http::Method::POST, "/v1/verify?quote=some+words")
            .await
            .status
            .as_u16(),
        405
    );
}

#[tokio::test]
async fn every_quote_gets_a_response() {
    let app = App::with_text().await;
    for words in [
        "%25%25%25%25%25a",
        "a%0Ab%0Ac%0Ad%0Ae",
        ".....",
        "%01%02%03%04%05",
        "%F0%9F%98%80abcde",
        "%E2%80%AEabcdef",
        "aaaaa'%22%3B--%20OR%201",
        "..*%20%5Ba%5D%5C",
    ] {
        assert_eq!(
            app.get(&format!("/v1/verify?quote={words}"))
                .await
                .status
                .as_u16(),
            200,
            "{words}"
        );
    }
}
