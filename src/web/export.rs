//! The whole data: what there is, its files, and the context of linked data.

use super::dress::Wanted;
use super::problem::Failure;
use super::reply;
use super::site::Site;
use crate::error::{Error, Result};
use crate::format::{self, Answer};
use crate::model::ALL;
use crate::query::expect_none;
use crate::store::{FILES, Snapshot};
use axum::body::{Body, Bytes};
use axum::extract::{RawPathParams, State};
use axum::http::{HeaderValue, Uri, header};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// `/v1/export`: what the data can be had as, whole.
pub(super) async fn index(State(site): State<Arc<Site>>, uri: Uri) -> Result<Response, Failure> {
    expect_none(uri.query().unwrap_or_default())?;
    let snapshot = site.store.current();
    let files: Vec<Value> = FILES
        .iter()
        .map(|(name, media, about)| json!({"name": name, "media_type": media, "about": about, "href": address(name)}))
        .collect();
    let formats: Vec<Value> = format::ALL
        .iter()
        .map(|format| json!({"name": format.name, "media_type": format.media_type(), "about": format.about}))
        .collect();
    let body = json!({"files": files, "formats": formats}).to_string();
    let links = reply::links(&[("self", Some("/v1/export".to_owned())), ("up", Some("/v1".to_owned()))]);
    let meta = snapshot.meta(Map::new(), Vec::new());
    Ok(reply::json(&Answer { body: format::Body::One(body), meta, links, bare: false })?)
}

/// `/v1/export/{file}`
pub(super) async fn file(State(site): State<Arc<Site>>, params: RawPathParams, uri: Uri) -> Result<Response, Failure> {
    expect_none(uri.query().unwrap_or_default())?;
    let asked = params.iter().next().map_or("", |(_, name)| name);
    let known = FILES.iter().find(|(name, ..)| *name == asked);
    let (name, media, _) = known.ok_or_else(|| Error::NotFound { what: "file", id: asked.to_owned() })?;
    let snapshot = site.store.current();
    let body = match *media {
        "application/zip" => {
            let meta = snapshot.meta(Map::new(), Vec::new());
            Body::from(Bytes::from_owner(snapshot.kept_package(&meta).await?))
        }
        "application/vnd.sqlite3" => Body::from(Bytes::from_owner(snapshot.kept_database().await?)),
        _ => every_record(snapshot).await?,
    };
    let named = format!("attachment; filename=\"{name}\"");
    let mut response = ([(header::CONTENT_TYPE, *media)], body).into_response();
    response.headers_mut().extend(HeaderValue::from_str(&named).ok().map(|value| (header::CONTENT_DISPOSITION, value)));
    Ok(response)
}

async fn every_record(snapshot: Arc<Snapshot>) -> Result<Body> {
    let first = snapshot.bodies(0).await?;
    let state = (snapshot, Some(first));
    Ok(Body::from_stream(stream::try_unfold(state, |(snapshot, slice)| async move {
        let Some((last, bodies)) = slice else { return Ok::<_, Error>(None) };
        if bodies.is_empty() {
            return Ok(None);
        }
        let next = snapshot.bodies(last).await?;
        Ok(Some((Bytes::from(bodies.join("\n") + "\n"), (snapshot, Some(next)))))
    })))
}

/// `/v1/context.jsonld`: the terms of linked data.
pub(super) async fn context(uri: Uri) -> Result<Response, Failure> {
    expect_none(uri.query().unwrap_or_default())?;
    let context = json!({"@context": format::context()});
    Ok(([(header::CONTENT_TYPE, "application/ld+json")], format!("{context:#}\n")).into_response())
}

/// The data as a whole, as a node of linked data.
pub(super) fn described(site: &Site, snapshot: &Snapshot, wanted: &Wanted) -> Value {
    let files = FILES.iter().map(|(name, media, about)| (address(name), *media, (*about).to_owned()));
    let lists = ALL.into_iter().filter(|spec| !spec.path.contains('{'));
    let lists = lists.map(|spec| (format!("{}.csv", spec.path), "text/csv", spec.about.to_owned()));
    let all: Vec<(String, &str, String)> = files.chain(lists).collect();
    format::dataset(&wanted.bare_frame(site, snapshot), &all)
}

fn address(name: &str) -> String {
    format!("/v1/export/{name}")
}
