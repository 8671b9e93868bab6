//! What each URL says. Handlers read as a story; the work is done on the floors below.

use super::problem::Failure;
use super::{page, picture, reply};
use crate::error::Error;
use crate::format::{Answer, Body};
use crate::model::spec::Spec;
use crate::model::{ALL, document};
use crate::query::{Filter, Grammar, Question, expect_none};
use crate::store::{Found, Snapshot, Store};
use axum::extract::{RawPathParams, State};
use axum::http::{HeaderValue, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Redirect, Response};
use serde_json::{Map, json};
use std::sync::Arc;

type Shared = State<Arc<Store>>;
type Reply = Result<Response, Failure>;

/// `/`: the front door.
pub(super) async fn root(uri: Uri) -> Reply {
    expect_none(uri.query().unwrap_or_default())?;
    Ok(Redirect::to("/docs").into_response())
}

/// `/v1`: what there is and how to ask for it.
pub(super) async fn index(State(store): Shared, uri: Uri) -> Reply {
    expect_none(uri.query().unwrap_or_default())?;
    let snapshot = store.current();
    let mut kinds = Vec::with_capacity(ALL.len());
    for spec in ALL {
        let filters: Vec<&str> = spec.all_facets().map(|f| f.name).collect();
        let parameters = Grammar::list(spec).parameters;
        let count = snapshot.size(spec).await?;
        kinds.push(
            json!({"kind": spec.kind, "about": spec.about, "count": count, "path": spec.path, "filters": filters,
                "parameters": parameters, "sort": spec.sort_keys()}),
        );
    }
    let body = json!({
        "name": "Tightrope",
        "about": "A geopolitical essay as data: every record tied to its sentence and to how firmly the author says it.",
        "version": env!("CARGO_PKG_VERSION"),
        "kinds": kinds,
    });
    let meta = reply::meta(&snapshot, Map::new(), Vec::new());
    let links = reply::links(&[("self", Some("/v1".to_owned()))]);
    Ok(reply::json(&Answer { body: Body::One(body.to_string()), meta, links, bare: false })?)
}

/// A list of one kind.
pub(super) async fn list(spec: &'static Spec, State(store): Shared, params: RawPathParams, uri: Uri) -> Reply {
    let snapshot = store.current();
    let question = Question::parse(&Grammar::list(spec), uri.query().unwrap_or_default(), &snapshot.vocabularies)?;
    let mut asked = question.clone();
    if let Some(parent) = param(&params, "document") {
        must_exist(&snapshot, parent).await?;
        asked.filters.push(Filter::one("document", parent));
    }
    Ok(page::page(&snapshot, uri.path(), &question, &asked).await?)
}

/// `/v1/search`: records of every kind by their words.
pub(super) async fn search(State(store): Shared, uri: Uri) -> Reply {
    let snapshot = store.current();
    let question = Question::parse(&Grammar::search(), uri.query().unwrap_or_default(), &snapshot.vocabularies)?;
    Ok(page::page(&snapshot, uri.path(), &question, &question).await?)
}

/// `/v1/stats`: how many records there are of each.
pub(super) async fn stats(State(store): Shared, uri: Uri) -> Reply {
    let snapshot = store.current();
    let question = Question::parse(&Grammar::stats(), uri.query().unwrap_or_default(), &snapshot.vocabularies)?;
    let counts = snapshot.stats(&question).await?;
    Ok(picture::stats(&snapshot, uri.path(), &question, &counts)?)
}

/// `/v1/graph`: records and what links them.
pub(super) async fn graph(State(store): Shared, uri: Uri) -> Reply {
    let snapshot = store.current();
    let question = Question::parse(&Grammar::graph(), uri.query().unwrap_or_default(), &snapshot.vocabularies)?;
    let graph = snapshot.graph(&question).await?;
    Ok(picture::graph(&snapshot, uri.path(), &question, &graph)?)
}

/// One record of one kind.
pub(super) async fn show(spec: &'static Spec, State(store): Shared, params: RawPathParams, uri: Uri) -> Reply {
    expect_none(uri.query().unwrap_or_default())?;
    let segment = param(&params, "id").unwrap_or_default();
    let id = param(&params, "document").map_or_else(|| segment.to_owned(), |parent| format!("{parent}/{segment}"));
    let snapshot = store.current();
    let collection = uri.path().rsplit_once('/').map_or("", |(collection, _)| collection);
    match snapshot.find(spec, &id).await? {
        Found::Body(body) => Ok(reply::record(&snapshot, uri.path(), collection, body)?),
        Found::Alias(id) => Ok(Redirect::permanent(&format!("{collection}/{id}")).into_response()),
        Found::Nothing => Err(Error::NotFound { what: spec.kind, id }.into()),
    }
}

/// `/v1/documents/{document}/coverage`: every sentence, and what rests on it.
pub(super) async fn coverage(State(store): Shared, params: RawPathParams, uri: Uri) -> Reply {
    expect_none(uri.query().unwrap_or_default())?;
    let id = param(&params, "document").unwrap_or_default();
    let snapshot = store.current();
    let coverage = snapshot.coverage(id).await?;
    let coverage = coverage.ok_or_else(|| Error::NotFound { what: document::SPEC.kind, id: id.to_owned() })?;
    let up = uri.path().strip_suffix("/coverage").map(str::to_owned);
    let links = reply::links(&[("self", Some(uri.path().to_owned())), ("up", up)]);
    let meta = reply::meta(&snapshot, Map::new(), Vec::new());
    Ok(reply::json(&Answer { body: Body::One(coverage), meta, links, bare: false })?)
}

pub(super) async fn no_such_path(method: Method, uri: Uri) -> Response {
    if method == Method::OPTIONS {
        return no_such_method(method).await;
    }
    Failure::from(Error::NotFound { what: "resource", id: uri.path().to_owned() }).into_response()
}

/// Every method but GET and HEAD ends here: `OPTIONS`, a browser's preflight included, is answered;
/// the others are refused.
pub(super) async fn no_such_method(method: Method) -> Response {
    let allow = [(header::ALLOW, HeaderValue::from_static("GET, HEAD, OPTIONS"))];
    if method != Method::OPTIONS {
        return (StatusCode::METHOD_NOT_ALLOWED, allow).into_response();
    }
    let welcome = [
        (header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("GET, HEAD, OPTIONS")),
        (header::ACCESS_CONTROL_ALLOW_HEADERS, HeaderValue::from_static("*")),
        (header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("86400")),
    ];
    (StatusCode::NO_CONTENT, allow, welcome).into_response()
}

fn param<'a>(params: &'a RawPathParams, name: &str) -> Option<&'a str> {
    params.iter().find(|(key, _)| *key == name).map(|(_, value)| value)
}

async fn must_exist(snapshot: &Snapshot, parent: &str) -> Result<(), Error> {
    match snapshot.find(&document::SPEC, parent).await? {
        Found::Body(_) => Ok(()),
        _ => Err(Error::NotFound { what: document::SPEC.kind, id: parent.to_owned() }),
    }
}
