//! Releases: the list, and the differences between two of them with reasons.

use crate::error::{Error, Result};
use crate::format::{Answer, Body, Links, Page, Shape};
use crate::query::Grammar;
use crate::store::{Comparison, Concern, Differences, Release, Store, compare, releases};
use crate::web::request::Asked;
use crate::web::respond::envelope;
use crate::web::respond::formats::Negotiated;
use crate::web::respond::problem::Reply;
use crate::web::state::AppState;
use axum::extract::{RawPathParams, State};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Value, json, to_string};
use std::sync::Arc;

const PATH: &str = "/v1/releases";
/// Separates two releases to compare.
const TO: &str = "...";

/// A release.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Release")]
pub(in crate::web) struct ReleaseNote<'a> {
    /// Its year, and which one of that year.
    #[schemars(regex(pattern = "^[0-9]{4}-[1-9][0-9]?$"))]
    id: &'a str,
    /// The day on which its data were last changed.
    day: &'a str,
    /// A digest of everything published.
    revision: &'a str,
    /// The digest by which version 0.1 named the same records; null for later releases.
    former_revision: Option<&'a str>,
    /// The release before; null for the first.
    previous: Option<&'a str>,
    /// What it is about.
    notes: &'a str,
    /// How many records differ from the release before; of the first, all are added.
    counts: Differences,
    /// What differs, and why.
    href: String,
}

/// A release, and what differs from another.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::web) struct ReleaseCompared<'a> {
    #[serde(flatten)]
    release: ReleaseNote<'a>,
    /// The release that it is compared with; null where there is none before.
    from: Option<&'a str>,
    #[serde(flatten)]
    found: Comparison,
}

/// `/v1/releases`: all releases, newest first.
pub(in crate::web) async fn index(State(app): State<Arc<AppState>>, Asked(asked): Asked) -> Reply {
    let (negotiated, question) =
        Negotiated::question(&asked, Shape::Releases, &[], Grammar::releases()).await?;
    let snapshot = &asked.snapshot;
    let all = releases();
    if !negotiated.is_native() {
        let mut rows = Vec::new();
        for release in all.iter().rev() {
            rows.push(headline(release));
            rows.extend(news(
                release,
                &compared(&app.store, release.previous(), release).await?,
            ));
        }
        return Ok(negotiated.finish(
            negotiated.render(&app, snapshot, &question, Vec::new(), &rows)?,
            "",
        ));
    }
    let lines = all
        .iter()
        .rev()
        .map(|release| to_string(&described(release)));
    let lines: Vec<String> = lines.collect::<Result<_, _>>()?;
    let count = lines.len();
    let total = i64::try_from(count).unwrap_or(i64::MAX);
    let page = Page {
        limit: count,
        next: None,
        complete: true,
        total,
        total_exact: true,
    };
    let body = Body::List {
        lines,
        page,
        beside: Links::new(),
    };
    let relations = envelope::links(&[
        ("self", Some(PATH.to_owned())),
        ("up", Some("/v1".to_owned())),
    ]);
    let meta = snapshot.own_meta();
    Ok(negotiated.finish(
        envelope::json(&Answer {
            body,
            meta,
            links: relations,
            bare: false,
        })?,
        "",
    ))
}

/// `/v1/releases/{id}`: differences from the previous release or, as in `2026-1...2026-2`, between
/// any two.
pub(in crate::web) async fn show(
    State(app): State<Arc<AppState>>,
    Asked(asked): Asked,
    params: RawPathParams,
) -> Reply {
    let (negotiated, question) =
        Negotiated::question(&asked, Shape::Releases, &[], Grammar::releases()).await?;
    let snapshot = &asked.snapshot;
    let id = params.iter().next().map_or("", |(_, id)| id);
    let (from, to) = match id.split_once(TO) {
        Some((from, to)) => (Some(known(from)?), known(to)?),
        None => known(id).map(|release| (release.previous(), release))?,
    };
    let found = compared(&app.store, from, to).await?;
    if !negotiated.is_native() {
        let rows: Vec<Value> = [headline(to)].into_iter().chain(news(to, &found)).collect();
        return Ok(negotiated.finish(
            negotiated.render(&app, snapshot, &question, Vec::new(), &rows)?,
            "",
        ));
    }
    let data = ReleaseCompared {
        release: ReleaseNote {
            counts: found.counts(),
            ..described(to)
        },
        from: from.map(|release| release.id.as_str()),
        found,
    };
    let pinned = format!("/v1?release={}", to.id);
    let links = [
        ("self", asked.path.clone()),
        ("collection", PATH.to_owned()),
        ("describes", pinned),
    ];
    let links = envelope::links(&links.map(|(relation, target)| (relation, Some(target))));
    let meta = snapshot.own_meta();
    let answer = Answer {
        body: Body::One(to_string(&data)?),
        meta,
        links,
        bare: false,
    };
    Ok(negotiated.finish(envelope::json(&answer)?, ""))
}

fn known(id: &str) -> Result<&'static Release> {
    Release::named(id).ok_or_else(|| Error::NotFound {
        what: "release",
        id: id.to_owned(),
    })
}

async fn compared(store: &Store, from: Option<&Release>, to: &Release) -> Result<Comparison> {
    let former = match from {
        Some(from) => Some(store.release(&from.id).await?),
        None => None,
    };
    compare(former.as_deref(), &*store.release(&to.id).await?).await
}

fn described(release: &Release) -> ReleaseNote<'_> {
    ReleaseNote {
        id: &release.id,
        day: &release.day,
        revision: &release.revision,
        former_revision: release.former_revision.as_deref(),
        previous: release.previous().map(|previous| previous.id.as_str()),
        notes: &release.notes,
        counts: release.counts,
        href: address(release),
    }
}

fn address(release: &Release) -> String {
    format!("{PATH}/{}", release.id)
}

/// A release as a feed entry.
fn headline(release: &Release) -> Value {
    entry(
        release,
        &address(release),
        &format!("Release {}", release.id),
        &release.notes,
    )
}

/// Its corrections as feed entries; a difference without a reason only follows from another record,
/// and is omitted.
fn news<'a>(release: &'a Release, found: &'a Comparison) -> impl Iterator<Item = Value> + 'a {
    found.each().filter_map(|(how, one)| {
        let here = format!("{}#{}:{}", address(release), one.kind, one.id);
        let concerns = one.concerns.map_or("", Concern::suffix);
        let title = format!("{}: {} {} ({how}{concerns})", release.id, one.kind, one.id);
        Some(entry(
            release,
            &here,
            &title,
            &format!("{}: {}", one.title, one.reason.as_ref()?),
        ))
    })
}

fn entry(release: &Release, href: &str, title: &str, summary: &str) -> Value {
    json!({"href": href, "title": title, "summary": summary, "updated": format!("{}T00:00:00Z",
        release.day)})
}
