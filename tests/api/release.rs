//! Releases: pinned data do not change, differences are listed with their reason, and removals are
//! reported.

use super::app::{App, database, rebuild_with};
use std::collections::HashMap;
use tightrope::model::ALL;
use tightrope::store::{Concern, Store, compare, releases};

/// A sample of every resource that serves data.
const ASKED: [&str; 23] = [
    "/v1",
    "/v1.ttl",
    "/v1/events",
    "/v1/events?actor=china&date=1949/1960&facets=modality",
    "/v1/events.csv",
    "/v1/events.atom",
    "/v1/claims?q=tensions",
    "/v1/claims/intervention-was-a-rescue",
    "/v1/claims/intervention-was-a-rescue.md",
    "/v1/claims/intervention-was-a-rescue.bib",
    "/v1/risks.xlsx",
    "/v1/dyads/china-north-korea.jsonld",
    "/v1/documents/comrades-to-strategists/passages?type=sentence&limit=5",
    "/v1/documents/comrades-to-strategists/coverage",
    "/v1/vocabularies/modality",
    "/v1/search?q=rescue",
    "/v1/stats?by=kind,modality",
    "/v1/graph?around=event:korean-war",
    "/v1/verify?record=claim:intervention-was-a-rescue",
    "/v1/export",
    "/v1/export/tightrope.ndjson",
    "/v1/export/tightrope.zip",
    "/v1/export/tightrope.sqlite",
];

pub fn pinned(path: &str, release: &str) -> String {
    format!(
        "{path}{}release={release}",
        if path.contains('?') { '&' } else { '?' }
    )
}

fn newest() -> &'static str {
    &releases().last().unwrap().id
}

#[tokio::test]
async fn a_release_is_byte_identical_whatever_else_is_served() {
    let alone = App::seed().await;
    let meta = alone.ok("/v1/events").await["meta"].clone();
    // While corrections are pending, the seed is no release.
    assert!(
        meta["release"].is_null() || meta["release"] == newest(),
        "{meta}"
    );
    // With another document beside it, the data are no release any more.
    let beside = App::new().await;
    assert!(beside.ok("/v1/events").await["meta"]["release"].is_null());
    let mut tags = HashMap::new();
    for path in ASKED {
        for release in releases() {
            let path = pinned(path, &release.id);
            let (one, other) = (alone.get(&path).await, beside.get(&path).await);
            assert_eq!(
                (one.status.as_u16(), other.status.as_u16()),
                (200, 200),
                "{path}: {}",
                one.text
            );
            assert!(one.bytes == other.bytes, "{path}");
            assert_eq!(
                one.header("cache-control"),
                "public, max-age=31536000, immutable",
                "{path}"
            );
            assert!(
                one.header("last-modified") == other.header("last-modified"),
                "{path}"
            );
            for app in [&alone, &beside] {
                for path in [
                    path.as_str(),
                    path.split("release")
                        .next()
                        .unwrap()
                        .trim_end_matches(['?', '&']),
                ] {
                    let reply = app.get(path).await;
                    let tag = reply.header("etag").to_owned();
                    let same = tags.entry(tag).or_insert_with(|| reply.bytes.clone());
                    assert!(*same == reply.bytes, "{path}: two bodies share a validator");
                }
            }
        }
    }
}

#[tokio::test]
async fn pages_of_a_release_stay_in_it() {
    let app = App::new().await;
    let first = &releases()[0].id;
    for spec in ALL.into_iter().filter(|spec| !spec.path.contains('{')) {
        let all = app
            .ids(&format!("{}?limit=500&release={first}", spec.path))
            .await;
        let (mut found, mut next) = (
            Vec::new(),
            Some(format!("{}?limit=7&release={first}", spec.path)),
        );
        while let Some(path) = next {
            assert!(path.contains(&format!("release={first}")), "{path}");
            let page = app.ok(&path).await;
            assert_eq!(page["meta"]["release"], first.as_str(), "{path}");
            found.extend(super::app::ids(&page));
            next = page["links"]["next"].as_str().map(str::to_owned);
        }
        assert_eq!(found, all, "{}", spec.plural);
        let reply = app.get(&pinned(spec.path, first)).await;
        for link in reply
            .header("link")
            .split(", ")
            .filter(|link| link.contains("/v1"))
        {
            assert!(link.contains(&format!("release={first}")), "{link}");
        }
    }
}

#[tokio::test]
async fn differences_are_listed_with_their_reason_both_ways() {
    let app = App::new().await;
    let listed = app.ok("/v1/releases").await;
    let ids: Vec<&str> = listed["data"]
        .as_array()
        .unwrap()
        .iter()
        .map(|r| r["id"].as_str().unwrap())
        .collect();
    assert_eq!(ids, ["2026-3", "2026-2", "2026-1"]);
    for release in listed["data"].as_array().unwrap() {
        let full = app.ok(release["href"].as_str().unwrap()).await["data"].clone();
        for (count, of) in release["counts"].as_object().unwrap() {
            assert_eq!(
                full[count].as_array().unwrap().len().to_string(),
                of.to_string(),
                "{count}"
            );
        }
        assert_eq!(
            (&full["from"], &full["counts"]),
            (&release["previous"], &release["counts"])
        );
    }
    let forth = app.ok("/v1/releases/2026-2").await["data"].clone();
    assert_eq!(forth, app.ok("/v1/releases/2026-1...2026-2").await["data"]);
    let rescue = forth["changed"]
        .as_array()
        .unwrap()
        .iter()
        .find(|c| c["id"] == "intervention-was-a-rescue")
        .unwrap();
    assert!(rescue["reason"].as_str().unwrap().contains("aim"));
    assert_eq!(rescue["fields"][0]["pointer"], "/summary");
    for (at, release) in [("before", "2026-1"), ("after", "2026-2")] {
        let record = app
            .ok(&pinned("/v1/claims/intervention-was-a-rescue", release))
            .await;
        assert_eq!(rescue["fields"][0][at], record["data"]["summary"]);
    }
    let back = app.ok("/v1/releases/2026-2...2026-1").await["data"].clone();
    assert_eq!(back["removed"][0]["id"], forth["added"][0]["id"]);
    assert_eq!(back["renamed"][0]["id"], forth["renamed"][0]["former_id"]);
    // Every advertised URL exists.
    for list in ["added", "changed", "renamed", "removed"] {
        for data in [&forth, &back] {
            for one in data[list].as_array().unwrap() {
                app.ok(one["href"].as_str().unwrap()).await;
            }
        }
    }
    let same = app.ok("/v1/releases/2026-1...2026-1").await["data"]["counts"].clone();
    assert!(same.as_object().unwrap().values().all(|n| n == 0), "{same}");
}

#[tokio::test]
async fn unknown_releases_and_invalid_parameters_are_refused() {
    let app = App::new().await;
    for (path, status) in [
        ("/v1/releases/2026-9", 404),
        ("/v1/releases/2026-1...", 404),
        ("/v1/releases/...", 404),
        ("/v1/releases?limit=1", 400),
        ("/v1/releases/2026-2?release=2026-1", 400),
        ("/v1/releases.csv", 404),
        ("/v1/events?release=2026-9", 400),
        ("/v1/events?release=", 400),
        ("/v1/events?release", 400),
        ("/v1/events?rele%61se=2026-9", 400),
        ("/v1/events?release=2026-9&x=%zz", 400),
        ("/v1/events?release=2026-1&release=2026-1", 400),
        ("/v1/events?release__not=2026-1", 400),
        ("/v1/context.jsonld?release=2026-1", 400),
    ] {
        assert_eq!(app.get(path).await.status.as_u16(), status, "{path}");
    }
    // A name may be percent-encoded.
    let encoded = app.get("/v1/events?rele%61se=2026-1&limit=1").await;
    assert_eq!(encoded.json()["meta"]["release"], "2026-1");
    assert!(encoded.header("cache-control").contains("immutable"));
    let post = app
        .ask(axum::http::Method::POST, "/v1/events?release=2026-9")
        .await;
    assert_eq!(post.status.as_u16(), 405);
    let problem = app.get("/v1/events?release=2026-9").await.json();
    assert_eq!(
        problem["errors"][0]["allowed"],
        serde_json::json!(["2026-1", "2026-2", "2026-3"])
    );
}

#[tokio::test]
async fn corrections_are_a_feed() {
    let app = App::new().await;
    for (path, entries) in [
        ("/v1/releases.atom", 392),
        ("/v1/releases/2026-2.atom", 5),
        // Every record that was added, changed or removed, and the release itself.
        ("/v1/releases/2026-3.atom", 24 + 335 + 26 + 1),
        ("/v1/releases?format=atom", 392),
    ] {
        let reply = app.get(path).await;
        assert_eq!(reply.header("content-type"), "application/atom+xml");
        let mut reader = quick_xml::Reader::from_str(&reply.text);
        let mut found = 0;
        loop {
            match reader.read_event().unwrap() {
                quick_xml::events::Event::Start(tag) if tag.name().as_ref() == "entry" => {
                    found += 1;
                }
                quick_xml::events::Event::Eof => break,
                _ => {}
            }
        }
        assert_eq!(found, entries, "{path}");
        let second = reply.text.contains("gives the aim of the intervention");
        assert_eq!(second, !path.contains("2026-3"), "{path}");
    }
}

/// A correction of the small document, as a seed migration would make it.
const CORRECTION: &str = "
    INSERT INTO change (kind, id, day, what, reason, successor, successor_kind) VALUES
        ('event', 'harbour-note-label', '2026-11-25', 'removed', 'A label is no occurrence.',
        'china-main-patron', 'phase');
    INSERT INTO change (kind, id, day, what, reason, successor) VALUES
        ('event', 'harbour-note-once', '2026-11-25', 'removed', 'The two events were one and the \
        same.', 'korean-war'),
        ('event', 'harbour-note-never', '2026-11-25', 'removed', 'The text does not say that it \
        took place.', NULL),
        ('event', 'harbour-note-old', '2026-11-25', 'renamed', 'The id named another thing.',
        'korean-war');";

#[tokio::test]
async fn the_successor_of_a_removed_record_can_be_of_another_kind() {
    let (folder, path) = database();
    rebuild_with(&path, CORRECTION).await.unwrap();
    let app = App::of(folder, &path).await;
    for (path, there) in [
        ("harbour-note-label", "/v1/phases/china-main-patron"),
        (
            "no-limits-partnership",
            "/v1/phases/china-russia-recent-alignment",
        ),
    ] {
        let gone = app.get(&format!("/v1/events/{path}")).await;
        assert_eq!(
            (gone.status.as_u16(), &gone.json()["replaced_by"]),
            (410, &there.into())
        );
    }
}

#[tokio::test]
async fn a_removed_record_gives_its_reason_and_its_replacement() {
    let (folder, path) = database();
    rebuild_with(&path, CORRECTION).await.unwrap();
    let app = App::of(folder, &path).await;
    let gone = app.get("/v1/events/harbour-note-once").await;
    assert_eq!(
        (gone.status.as_u16(), gone.header("content-type")),
        (410, "application/problem+json")
    );
    let problem = gone.json();
    assert_eq!(
        (&problem["code"], &problem["replaced_by"]),
        (&"gone".into(), &"/v1/events/korean-war".into())
    );
    assert_eq!(problem["reason"], "The two events were one and the same.");
    assert_eq!(
        problem["last"],
        "/v1/events/harbour-note-once?release=2026-1"
    );
    assert!(app.get("/v1/events/harbour-note-never").await.json()["replaced_by"].is_null());
    assert_eq!(
        app.get("/v1/events/harbour-note-once.csv")
            .await
            .status
            .as_u16(),
        410
    );
    for (path, there) in [
        ("/v1/events/harbour-note-old", "/v1/events/korean-war"),
        (
            "/v1/events/harbour-note-old.bib?accessed=2026-11-25",
            "/v1/events/korean-war.bib?accessed=2026-11-25",
        ),
        (
            "/v1/events/china-dprk-relations",
            "/v1/events/china-dprk-relations-established",
        ),
    ] {
        let moved = app.get(path).await;
        assert_eq!(
            (moved.status.as_u16(), moved.header("location")),
            (308, there),
            "{path}"
        );
    }
    assert_eq!(
        app.get("/v1/events/china-dprk-relations?release=2026-1")
            .await
            .status
            .as_u16(),
        200
    );
    assert_eq!(
        app.get("/v1/events/china-dprk-relations-established?release=2026-1")
            .await
            .status
            .as_u16(),
        404
    );
    assert_eq!(
        app.get("/v1/claims/harbour-note-once")
            .await
            .status
            .as_u16(),
        404
    );
}

/// A claim is renamed twice and corrected; an event takes the place of another.
const TWICE: &str = "
    UPDATE record SET id = 'harbour-note-loss', summary = 'The tolls at risk may be nearly two \
    fifths.'
        WHERE kind = 'claim' AND id = 'harbour-note-toll-share';
    UPDATE claim SET id = 'harbour-note-loss' WHERE id = 'harbour-note-toll-share';
    UPDATE claim_actor SET claim = 'harbour-note-loss' WHERE claim = 'harbour-note-toll-share';
    UPDATE citation SET record = 'harbour-note-loss' WHERE kind = 'claim' AND record =
    'harbour-note-toll-share';
    UPDATE edge SET from_id = 'harbour-note-loss' WHERE from_kind = 'claim' AND from_id =
    'harbour-note-toll-share';
    UPDATE edge SET to_id = 'harbour-note-loss' WHERE to_kind = 'claim' AND to_id =
    'harbour-note-toll-share';
    UPDATE edge_citation SET from_id = 'harbour-note-loss' WHERE from_kind = 'claim' AND from_id =
    'harbour-note-toll-share';
    UPDATE edge_citation SET to_id = 'harbour-note-loss' WHERE to_kind = 'claim' AND to_id =
    'harbour-note-toll-share';
    UPDATE annotation SET on_id = 'harbour-note-loss' WHERE on_kind = 'claim' AND on_id =
    'harbour-note-toll-share';
    INSERT INTO change (kind, id, day, what, reason, successor) VALUES
        ('claim', 'harbour-note-toll-share', '2026-11-25', 'renamed', 'The share is of a loss.',
        'harbour-note-share'),
        ('claim', 'harbour-note-share', '2026-11-26', 'renamed', 'It is the loss itself.',
        'harbour-note-loss');
    INSERT INTO change (kind, id, day, what, concerns, reason) VALUES
        ('claim', 'harbour-note-loss', '2026-11-27', 'changed', 'substance',
        'Just under is nearly.'),
        ('claim', 'harbour-note-loss', '2026-11-28', 'changed', 'wording', 'May, for could.');";

#[tokio::test]
async fn repeated_corrections_are_listed_in_order() {
    let (_old, old) = database();
    let (_new, new) = database();
    rebuild_with(&new, TWICE).await.unwrap();
    let [old, new] = [
        Store::open(&old).await.unwrap().current(),
        Store::open(&new).await.unwrap().current(),
    ];
    let all = "It is the loss itself. The share is of a loss.";
    for (from, to, id, former) in [
        (&old, &new, "harbour-note-loss", "harbour-note-toll-share"),
        (&new, &old, "harbour-note-toll-share", "harbour-note-loss"),
    ] {
        let found = compare(Some(from), to).await.unwrap();
        assert!(found.added.is_empty() && found.removed.is_empty());
        let [one] = &found.renamed[..] else {
            panic!("{:?}", found.renamed)
        };
        assert_eq!(
            (one.id.as_str(), one.former_id.as_deref()),
            (id, Some(former))
        );
        let reason = one.reason.as_deref().unwrap();
        assert!(
            all.split_inclusive('.')
                .all(|part| reason.contains(part.trim())),
            "{reason}"
        );
        assert!(one.fields.iter().any(|field| field.pointer == "/summary"));
    }
    let forth = compare(Some(&old), &new).await.unwrap();
    let reason = forth.renamed[0].reason.clone().unwrap();
    // A correction of substance outweighs one of wording.
    assert_eq!(forth.renamed[0].concerns, Some(Concern::Substance));
    assert_eq!(
        reason,
        format!("Just under is nearly. May, for could. {all}")
    );
    assert_eq!(
        compare(Some(&new), &new).await.unwrap().counts(),
        compare(Some(&old), &old).await.unwrap().counts()
    );
}

#[tokio::test]
async fn every_release_answers_every_list_and_record() {
    let app = App::new().await;
    for release in releases() {
        for spec in ALL {
            let list = spec.path.replace("{document}", "comrades-to-strategists");
            let page = app
                .ok(&format!("{list}?limit=3&release={}", release.id))
                .await;
            assert_eq!(page["meta"]["revision"], release.revision.as_str());
            for one in page["data"].as_array().unwrap() {
                app.ok(&pinned(one["href"].as_str().unwrap(), &release.id))
                    .await;
            }
        }
    }
}
