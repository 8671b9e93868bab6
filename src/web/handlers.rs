//! What each URL says. Handlers read as a story; the work is done on the floors below.

use super::problem::{Failure, PROBLEMS};
use super::reply;
use crate::error::Error;
use crate::format::{Answer, Body, Page};
use crate::model::spec::Spec;
use crate::model::{ALL, document};
use crate::query::{Cursor, Filter, ListQuery, encode, expect_none};
use crate::store::{Found, Snapshot, Store};
use axum::extract::{RawPathParams, State};
use axum::http::{HeaderValue, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Redirect, Response};
use serde_json::{Map, json};
use std::sync::Arc;

type Shared = State<Arc<Store>>;
type Reply = Result<Response, Failure>;

/// `/`: the front door.
pub(super) async fn root() -> Redirect {
    Redirect::to("/v1")
}

/// `/v1`: what there is and how to ask for it.
pub(super) async fn index(State(store): Shared, uri: Uri) -> Reply {
    expect_none(uri.query().unwrap_or_default())?;
    let snapshot = store.current();
    let mut kinds = Vec::with_capacity(ALL.len());
    for spec in ALL {
        let filters: Vec<&str> = spec.all_facets().map(|f| f.name).collect();
        let count = snapshot.size(spec).await?;
        kinds.push(
            json!({"kind": spec.kind, "about": spec.about, "count": count, "path": spec.path, "filters": filters}),
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
    Ok(reply::json(&Answer { body: Body::One(body.to_string()), meta, links })?)
}

/// A list of one kind.
pub(super) async fn list(spec: &'static Spec, State(store): Shared, params: RawPathParams, uri: Uri) -> Reply {
    let snapshot = store.current();
    let query = ListQuery::parse(spec, uri.query().unwrap_or_default(), &snapshot.vocabularies)?;
    let mut asked = query.clone();
    if let Some(parent) = param(&params, "document") {
        must_exist(&snapshot, parent).await?;
        asked.filters.push(Filter { name: "document", actors: false, values: vec![parent.to_owned()] });
    }
    let listing = snapshot.list(spec, &asked).await?;
    let next = listing.next.map(|after| Cursor { after }.to_text());
    let here = |cursor: Option<&str>| Some(location(uri.path(), &query.to_query(), cursor));
    let cursor = query.cursor.as_ref().map(Cursor::to_text);
    let links = reply::links(&[
        ("self", here(cursor.as_deref())),
        ("first", here(None)),
        ("next", next.as_deref().and_then(|next| here(Some(next)))),
    ]);
    let meta =
        reply::meta(&snapshot, reply::understood(&query, &listing.understood), reply::hints(&listing.understood));
    let page = Page {
        limit: query.limit,
        complete: next.is_none(),
        next,
        total: listing.total,
        total_exact: listing.total_exact,
    };
    Ok(reply::json(&Answer { body: Body::List { lines: listing.lines, page }, meta, links })?)
}

/// One record of one kind.
pub(super) async fn show(spec: &'static Spec, State(store): Shared, params: RawPathParams, uri: Uri) -> Reply {
    expect_none(uri.query().unwrap_or_default())?;
    let segment = param(&params, "id").unwrap_or_default();
    let id = param(&params, "document").map_or_else(|| segment.to_owned(), |parent| format!("{parent}/{segment}"));
    let snapshot = store.current();
    let collection = uri.path().rsplit_once('/').map_or("", |(collection, _)| collection);
    match snapshot.find(spec, &id).await? {
        Found::Body(body) => {
            let links =
                reply::links(&[("self", Some(uri.path().to_owned())), ("collection", Some(collection.to_owned()))]);
            let meta = reply::meta(&snapshot, Map::new(), Vec::new());
            Ok(reply::json(&Answer { body: Body::One(body), meta, links })?)
        }
        Found::Alias(id) => Ok(Redirect::permanent(&format!("{collection}/{id}")).into_response()),
        Found::Nothing => Err(Error::NotFound { what: spec.kind, id }.into()),
    }
}

/// `/docs/problems/{code}`: what a problem document means.
pub(super) async fn problem(params: RawPathParams) -> Reply {
    let code = param(&params, "code").unwrap_or_default();
    let entry = PROBLEMS.iter().find(|p| p.code == code);
    let entry = entry.ok_or_else(|| Error::NotFound { what: "problem", id: code.to_owned() })?;
    let text = format!("{} ({})\n\n{}\n", entry.title, entry.status, entry.about);
    Ok(([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response())
}

pub(super) async fn no_such_path(uri: Uri) -> Failure {
    Error::NotFound { what: "resource", id: uri.path().to_owned() }.into()
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

fn location(path: &str, query: &str, cursor: Option<&str>) -> String {
    let cursor = cursor.map(|c| format!("cursor={}", encode(c)));
    let parts: Vec<&str> =
        [query, cursor.as_deref().unwrap_or_default()].into_iter().filter(|p| !p.is_empty()).collect();
    if parts.is_empty() { path.to_owned() } else { format!("{path}?{}", parts.join("&")) }
}
