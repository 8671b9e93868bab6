//! Handlers of `/v1`, lists, records, search, statistics and graphs. They coordinate; the layers below do the work.

use crate::error::Error;
use crate::format::{Answer, Body, Shape};
use crate::model::spec::Spec;
use crate::model::{ALL, dataset, document};
use crate::query::{Filter, Grammar, Question};
use crate::store::{Found, Gone, Release, Snapshot};
use crate::web::handlers::export;
use crate::web::handlers::stats;
use crate::web::respond::envelope;
use crate::web::respond::formats::FormatRequest;
use crate::web::respond::formats::Negotiated;
use crate::web::respond::json_page;
use crate::web::respond::problem::Failure;
use crate::web::state::AppState;
use crate::web::state::Data;
use axum::extract::{RawPathParams, State};
use axum::http::{HeaderValue, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Redirect, Response};
use serde_json::{Map, json};
use std::sync::Arc;

type Shared = State<Arc<AppState>>;
type Reply = Result<Response, Failure>;

/// `/v1`: what there is and how to ask for it.
pub(in crate::web) async fn index(
    State(app): Shared,
    Data(snapshot): Data,
    uri: Uri,
    requested: FormatRequest,
) -> Reply {
    let query = uri.query().unwrap_or_default();
    let negotiated = Negotiated::new(&requested, "/v1", query, Shape::Dataset, &[])?;
    let question = Question::parse(&negotiated.grammar(Grammar::one("/v1")), query, &snapshot.dictionary)?;
    if !negotiated.is_native() {
        let described = export::described(&app, &snapshot, &negotiated);
        let body = negotiated.render(&app, &snapshot, &question, Vec::new(), &[described])?;
        return Ok(negotiated.finish(body, &question.pin()));
    }
    let mut kinds = Vec::with_capacity(ALL.len());
    for spec in ALL {
        let filters: Vec<&str> = spec.all_facets().map(|f| f.name).collect();
        let formats =
            Negotiated::new(&requested, spec.path, "", Shape::List, &[spec]).map(|w| w.formats()).unwrap_or_default();
        let parameters = Grammar::list(spec).parameters;
        let count = snapshot.size(spec);
        kinds.push(
            json!({"kind": spec.kind, "about": spec.about, "count": count, "path": spec.path, "filters": filters,
                "parameters": parameters, "sort": spec.sort_keys(), "formats": formats}),
        );
    }
    let body = json!({
        "name": dataset::NAME,
        "about": dataset::ABOUT,
        "version": env!("CARGO_PKG_VERSION"),
        "rules": dataset::RULES,
        "kinds": kinds,
    });
    let meta = snapshot.meta(Map::new(), Vec::new());
    let here = |path: &str| Some(envelope::location(path, &question.pin(), None));
    let links = [("self", here("/v1")), ("export", here("/v1/export")), ("releases", Some("/v1/releases".to_owned()))];
    let links = envelope::links(&links);
    let mut response = envelope::json(&Answer { body: Body::One(body.to_string()), meta, links, bare: false })?;
    // Where the service is described (RFC 8631).
    let described = "</openapi.json>; rel=\"service-desc\", </docs>; rel=\"service-doc\"";
    response.headers_mut().append(header::LINK, HeaderValue::from_static(described));
    Ok(negotiated.finish(response, &question.pin()))
}

/// A list of one kind.
pub(in crate::web) async fn list(
    spec: &'static Spec,
    State(app): Shared,
    Data(snapshot): Data,
    params: RawPathParams,
    uri: Uri,
    requested: FormatRequest,
) -> Reply {
    let (path, query) = (uri.path(), uri.query().unwrap_or_default());
    let negotiated = Negotiated::new(&requested, path, query, Shape::List, &[spec])?;
    let question = Question::parse(&negotiated.grammar(Grammar::list(spec)), query, &snapshot.dictionary)?;
    let mut asked = question.clone();
    if let Some(parent) = param(&params, "document") {
        must_exist(&snapshot, parent).await?;
        asked.filters.push(Filter::one("document", parent));
    }
    records(&app, snapshot, &negotiated, path, &question, asked).await
}

/// `/v1/search`: records of every kind by their words.
pub(in crate::web) async fn search(
    State(app): Shared,
    Data(snapshot): Data,
    uri: Uri,
    requested: FormatRequest,
) -> Reply {
    let (path, query) = (uri.path(), uri.query().unwrap_or_default());
    let grammar = Grammar::search();
    let negotiated = Negotiated::new(&requested, path, query, Shape::List, &grammar.specs)?;
    let question = Question::parse(&negotiated.grammar(grammar), query, &snapshot.dictionary)?;
    records(&app, snapshot, &negotiated, path, &question, question.clone()).await
}

async fn records(
    app: &AppState,
    snapshot: Arc<Snapshot>,
    negotiated: &Negotiated,
    path: &str,
    question: &Question,
    asked: Question,
) -> Reply {
    let response = if negotiated.is_native() {
        json_page::page(&snapshot, path, question, &asked).await?
    } else {
        negotiated.list(app, snapshot, question, asked).await?
    };
    Ok(negotiated.finish(response, &question.to_query()))
}

/// `/v1/stats`: how many records there are of each.
pub(in crate::web) async fn stats(
    State(app): Shared,
    Data(snapshot): Data,
    uri: Uri,
    requested: FormatRequest,
) -> Reply {
    let (path, query) = (uri.path(), uri.query().unwrap_or_default());
    let negotiated = Negotiated::new(&requested, path, query, Shape::Groups, &[])?;
    let question = Question::parse(&negotiated.grammar(Grammar::stats()), query, &snapshot.dictionary)?;
    let counts = snapshot.stats(&question).await?;
    let response = stats::stats(&app, &snapshot, &negotiated, path, &question, &counts)?;
    Ok(negotiated.finish(response, &question.to_query()))
}

/// `/v1/graph`: records and their links.
pub(in crate::web) async fn graph(
    State(app): Shared,
    Data(snapshot): Data,
    uri: Uri,
    requested: FormatRequest,
) -> Reply {
    let (path, query) = (uri.path(), uri.query().unwrap_or_default());
    let negotiated = Negotiated::new(&requested, path, query, Shape::Graph, &[])?;
    let question = Question::parse(&negotiated.grammar(Grammar::graph()), query, &snapshot.dictionary)?;
    let graph = snapshot.graph(&question).await?;
    let response = stats::graph(&app, &snapshot, &negotiated, path, &question, &graph)?;
    Ok(negotiated.finish(response, &question.to_query()))
}

/// One record of one kind.
pub(in crate::web) async fn show(
    spec: &'static Spec,
    State(app): Shared,
    Data(snapshot): Data,
    params: RawPathParams,
    uri: Uri,
    requested: FormatRequest,
) -> Reply {
    let (path, query) = (uri.path(), uri.query().unwrap_or_default());
    let negotiated = Negotiated::new(&requested, path, query, Shape::One, &[spec])?;
    let question = Question::parse(&negotiated.grammar(Grammar::one("one record")), query, &snapshot.dictionary)?;
    let segment = param(&params, "id").unwrap_or_default();
    let id = param(&params, "document").map_or_else(|| segment.to_owned(), |parent| format!("{parent}/{segment}"));
    let collection = path.rsplit_once('/').map_or("", |(collection, _)| collection);
    let response = match snapshot.find(spec, &id).await? {
        Found::Body(body) if negotiated.is_native() => {
            let here = [path, collection].map(|path| envelope::location(path, &question.pin(), None));
            envelope::record(&snapshot, here, body)?
        }
        Found::Body(body) => negotiated.record(&app, &snapshot, &question, &body).await?,
        Found::Alias(id) => {
            let suffix = requested.suffix.map(|suffix| format!(".{suffix}")).unwrap_or_default();
            let there = envelope::location(&format!("{collection}/{id}{suffix}"), query, None);
            return Ok(Redirect::permanent(&there).into_response());
        }
        Found::Gone(gone) => return Err(taken_away(spec, id, path, collection, gone).into()),
        Found::Nothing => return Err(Error::NotFound { what: spec.kind, id }.into()),
    };
    Ok(negotiated.finish(response, &question.pin()))
}

/// The error for a removed record: its replacement, and the last release that has it.
fn taken_away(spec: &Spec, id: String, path: &str, collection: &str, gone: Gone) -> Error {
    let last = Release::before(&gone.day).map(|release| format!("{path}?release={}", release.id));
    let replaced_by = gone.successor.map(|successor| format!("{collection}/{successor}"));
    Error::Gone { what: spec.kind, id, reason: gone.reason, replaced_by, last }
}

/// `/v1/documents/{document}/coverage`: every sentence, and the records that cite it.
pub(in crate::web) async fn coverage(Data(snapshot): Data, params: RawPathParams, uri: Uri) -> Reply {
    let grammar = Grammar::bare("a document's coverage");
    let pin = Question::parse(&grammar, uri.query().unwrap_or_default(), &snapshot.dictionary)?.pin();
    let id = param(&params, "document").unwrap_or_default();
    let coverage = snapshot.coverage(id).await?;
    let coverage = coverage.ok_or_else(|| Error::NotFound { what: document::SPEC.kind, id: id.to_owned() })?;
    let here = |path: &str| envelope::location(path, &pin, None);
    let links = [("self", Some(here(uri.path()))), ("up", uri.path().strip_suffix("/coverage").map(here))];
    let links = envelope::links(&links);
    let meta = snapshot.meta(Map::new(), Vec::new());
    Ok(envelope::json(&Answer { body: Body::One(coverage), meta, links, bare: false })?)
}

pub(in crate::web) async fn no_such_path(method: Method, uri: Uri) -> Response {
    if method == Method::OPTIONS {
        return no_such_method(method).await;
    }
    Failure::from(Error::NotFound { what: "resource", id: uri.path().to_owned() }).into_response()
}

/// Handles every method but GET and HEAD: answers `OPTIONS`, including CORS preflight; refuses the others.
pub(in crate::web) async fn no_such_method(method: Method) -> Response {
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
