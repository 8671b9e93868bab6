//! Releases: the list, and the differences between two of them with reasons.

use crate::error::{Error, Result};
use crate::format::{Answer, Body, Links, Page, Shape};
use crate::query::Grammar;
use crate::store::{Comparison, Release, Store, compare, releases};
use crate::web::request::Asked;
use crate::web::respond::envelope;
use crate::web::respond::formats::Negotiated;
use crate::web::respond::problem::Reply;
use crate::web::state::AppState;
use axum::extract::{RawPathParams, State};
use serde_json::{Map, Value, json, to_value};
use std::sync::Arc;

const PATH: &str = "/v1/releases";
/// Separates two releases to compare.
const TO: &str = "...";

/// `/v1/releases`: all releases, newest first.
pub(in crate::web) async fn index(State(app): State<Arc<AppState>>, Asked(asked): Asked) -> Reply {
    let (negotiated, question) =
        Negotiated::question(&asked, Shape::Releases, &[], Grammar::releases())?;
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
    let lines: Vec<String> = all
        .iter()
        .rev()
        .map(|release| described(release).to_string())
        .collect();
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
    let meta = snapshot.meta(Map::new(), Vec::new());
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
        Negotiated::question(&asked, Shape::Releases, &[], Grammar::releases())?;
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
    let mut data = described(to);
    data["from"] = json!(from.map(|release| &release.id));
    data["counts"] = to_value(found.counts())?;
    if let (Some(data), Value::Object(lists)) = (data.as_object_mut(), to_value(&found)?) {
        data.extend(lists);
    }
    let pinned = format!("/v1?release={}", to.id);
    let links = [
        ("self", asked.path.clone()),
        ("collection", PATH.to_owned()),
        ("describes", pinned),
    ];
    let links = envelope::links(&links.map(|(relation, target)| (relation, Some(target))));
    let meta = snapshot.meta(Map::new(), Vec::new());
    let answer = Answer {
        body: Body::One(data.to_string()),
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

fn described(release: &Release) -> Value {
    json!({
        "id": release.id,
        "day": release.day,
        "revision": release.revision,
        "former_revision": release.former_revision,
        "previous": release.previous().map(|previous| &previous.id),
        "notes": release.notes,
        "counts": release.counts,
        "href": address(release),
    })
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
        let title = format!("{}: {} {} ({})", release.id, one.kind, one.id, how);
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
