//! Handlers of `/v1`, lists, records, search, statistics and graphs. They coordinate; the layers
//! below do the work.

use crate::error::{Error, Suggestion};
use crate::format::{Answer, Body, Resource, Shape, formats_of};
use crate::model::reference::Kind;
use crate::model::spec::Spec;
use crate::model::table::Table;
use crate::model::{ALL, TABLES, about, document, kind, passage};
use crate::query::{Filter, Grammar, Question, location};
use crate::store::{Found, Gone, Graphs, Names, Records, Release, Snapshot, Statistics};
use crate::web::edge::headers::no_such_method;
use crate::web::handlers::export;
use crate::web::handlers::stats;
use crate::web::request::ApiRequest;
use crate::web::request::Asked;
use crate::web::respond::envelope;
use crate::web::respond::formats::Negotiated;
use crate::web::respond::html_page;
use crate::web::respond::json_page;
use crate::web::respond::problem::Reply;
use crate::web::state::AppState;
use axum::extract::{RawPathParams, State};
use axum::http::{HeaderValue, Method, header};
use axum::response::{IntoResponse, Redirect, Response};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Map;
use std::sync::Arc;

/// The service.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::web) struct Index {
    /// Its name.
    name: &'static str,
    /// What it is.
    about: &'static str,
    /// Of the program.
    version: &'static str,
    /// What whoever passes the data on has to keep.
    rules: Vec<&'static str>,
    /// Every kind of record.
    kinds: Vec<KindNote>,
    /// Tables of parts of records.
    tables: Vec<TableNote>,
}

/// A kind of record.
#[derive(Debug, Serialize, JsonSchema)]
struct KindNote {
    /// Its name.
    #[schemars(with = "Kind")]
    kind: &'static str,
    #[serde(flatten)]
    list: ListNote,
}

/// A table of parts of records.
#[derive(Debug, Serialize, JsonSchema)]
struct TableNote {
    /// Its name.
    table: &'static str,
    #[serde(flatten)]
    list: ListNote,
}

/// How to ask for a list.
#[derive(Debug, Serialize, JsonSchema)]
struct ListNote {
    /// What it is.
    about: &'static str,
    /// How many there are.
    count: i64,
    /// Where the list is.
    path: &'static str,
    /// The names of its filters.
    filters: Vec<&'static str>,
    /// The parameters that its list takes beside filters.
    parameters: Vec<&'static str>,
    /// What its list can be sorted by.
    sort: Vec<&'static str>,
    /// The names of the formats that its list can be had in.
    formats: Vec<&'static str>,
}

impl ListNote {
    fn new(spec: &'static Spec, shape: Shape, snapshot: &Snapshot) -> Self {
        let resource = Resource {
            shape,
            specs: vec![spec],
        };
        Self {
            about: spec.about,
            count: snapshot.size(spec),
            path: spec.path,
            filters: spec.all_facets().map(|facet| facet.name).collect(),
            parameters: Grammar::list(spec).parameters,
            sort: spec.sort_keys(),
            formats: formats_of(&resource).map(|format| format.name).collect(),
        }
    }
}

/// `/v1`: what there is and how to ask for it.
pub(in crate::web) async fn index(State(app): State<Arc<AppState>>, Asked(asked): Asked) -> Reply {
    let (negotiated, question) =
        Negotiated::question(&asked, Shape::Dataset, &[], Grammar::one("/v1")).await?;
    let snapshot = &asked.snapshot;
    if negotiated.is_page() {
        let page = html_page::index(&app, snapshot, &negotiated, &question)?;
        return Ok(negotiated.finish(page, &question.pin()));
    }
    if !negotiated.is_native() {
        let described = export::described(&app, snapshot, &negotiated);
        let body = negotiated.render(&app, snapshot, &question, Vec::new(), &[described])?;
        return Ok(negotiated.finish(body, &question.pin()));
    }
    let kind = |spec: &'static Spec| KindNote {
        kind: spec.kind,
        list: ListNote::new(spec, Shape::List, snapshot),
    };
    let table = |table: &'static Table| TableNote {
        table: table.spec.plural,
        list: ListNote::new(&table.spec, Shape::Rows, snapshot),
    };
    let body = Index {
        name: about::NAME,
        about: about::ABOUT,
        version: env!("CARGO_PKG_VERSION"),
        rules: about::RULES.to_vec(),
        kinds: ALL.map(kind).into(),
        tables: TABLES.map(table).into(),
    };
    let meta = snapshot.meta(Map::new(), Vec::new());
    let here = |path: &str| Some(location(path, &question.pin(), None));
    let links = [
        ("self", here("/v1")),
        ("export", here("/v1/export")),
        ("releases", Some("/v1/releases".to_owned())),
    ];
    let links = envelope::links(&links);
    let mut response = envelope::json(&Answer {
        body: Body::One(serde_json::to_string(&body)?),
        meta,
        links,
        bare: false,
    })?;
    // Where the service is described (RFC 8631).
    let described = "</openapi.json>; rel=\"service-desc\", </docs>; rel=\"service-doc\"";
    response
        .headers_mut()
        .append(header::LINK, HeaderValue::from_static(described));
    Ok(negotiated.finish(response, &question.pin()))
}

/// A list of one kind.
pub(in crate::web) async fn list(
    spec: &'static Spec,
    State(app): State<Arc<AppState>>,
    Asked(asked): Asked,
    params: RawPathParams,
) -> Reply {
    let (negotiated, question) =
        Negotiated::question(&asked, Shape::List, &[spec], Grammar::list(spec)).await?;
    let mut narrowed = question.clone();
    if let Some(parent) = param(&params, "document") {
        must_exist(&asked.snapshot, parent).await?;
        narrowed.filters.push(Filter::one("document", parent));
    }
    records(&app, &asked, &negotiated, &question, narrowed).await
}

/// A table of parts of records.
pub(in crate::web) async fn table(
    spec: &'static Spec,
    State(app): State<Arc<AppState>>,
    Asked(asked): Asked,
) -> Reply {
    let (negotiated, question) =
        Negotiated::question(&asked, Shape::Rows, &[spec], Grammar::list(spec)).await?;
    records(&app, &asked, &negotiated, &question, question.clone()).await
}

/// `/v1/passages`: the passages of all documents.
pub(in crate::web) async fn passages(
    app: State<Arc<AppState>>,
    asked: Asked,
    params: RawPathParams,
) -> Reply {
    list(&passage::SPEC, app, asked, params).await
}

/// `/v1/search`: records of every kind by their words.
pub(in crate::web) async fn search(State(app): State<Arc<AppState>>, Asked(asked): Asked) -> Reply {
    let grammar = Grammar::search();
    let specs = grammar.specs.clone();
    let (negotiated, question) = Negotiated::question(&asked, Shape::List, &specs, grammar).await?;
    records(&app, &asked, &negotiated, &question, question.clone()).await
}

/// Answers with the records of `narrowed`: the question, with the document that the path names as a
/// filter.
async fn records(
    app: &AppState,
    asked: &ApiRequest,
    negotiated: &Negotiated,
    question: &Question,
    narrowed: Question,
) -> Reply {
    let mut response = if negotiated.is_native() {
        json_page::page(&asked.snapshot, &asked.path, question, &narrowed).await?
    } else if negotiated.is_page() {
        html_page::list(app, asked, negotiated, question, &narrowed).await?
    } else {
        negotiated
            .list(app, Arc::clone(&asked.snapshot), question, narrowed)
            .await?
    };
    if question.bare || !negotiated.is_native() {
        let read = Names(&asked.snapshot).filters(question).await?;
        let mut more = asked.snapshot.meta(Map::new(), Vec::new());
        let query = question.to_query();
        let searched = question.words.is_some();
        if searched && Records(&asked.snapshot).count(question, &query).await?.0 == 0 {
            envelope::found_elsewhere(question, &asked.path, &mut more);
        }
        envelope::say_hints(&mut response, question, &read, more.hints);
    }
    Ok(negotiated.finish(response, &question.to_query()))
}

/// `/v1/stats`: how many records there are of each.
pub(in crate::web) async fn stats(State(app): State<Arc<AppState>>, Asked(asked): Asked) -> Reply {
    let (negotiated, question) =
        Negotiated::question(&asked, Shape::Groups, &[], Grammar::stats()).await?;
    let counts = Statistics(&asked.snapshot).stats(&question).await?;
    let response = stats::stats(
        &app,
        &asked.snapshot,
        &negotiated,
        &asked.path,
        &question,
        &counts,
    )?;
    Ok(negotiated.finish(response, &question.to_query()))
}

/// `/v1/graph`: records and their links.
pub(in crate::web) async fn graph(State(app): State<Arc<AppState>>, Asked(asked): Asked) -> Reply {
    let (negotiated, question) =
        Negotiated::question(&asked, Shape::Graph, &[], Grammar::graph()).await?;
    let graph = Graphs(&asked.snapshot).graph(&question).await?;
    let response = stats::graph(
        &app,
        &asked.snapshot,
        &negotiated,
        &asked.path,
        &question,
        &graph,
    )?;
    Ok(negotiated.finish(response, &question.to_query()))
}

/// One record of one kind.
pub(in crate::web) async fn show(
    spec: &'static Spec,
    State(app): State<Arc<AppState>>,
    Asked(asked): Asked,
    params: RawPathParams,
) -> Reply {
    let (negotiated, question) =
        Negotiated::question(&asked, Shape::One, &[spec], Grammar::one("one record")).await?;
    let (snapshot, path) = (&asked.snapshot, asked.path.as_str());
    let segment = param(&params, "id").unwrap_or_default();
    let id = param(&params, "document").map_or_else(
        || segment.to_owned(),
        |parent| format!("{parent}/{segment}"),
    );
    let collection = path
        .rsplit_once('/')
        .map_or("", |(collection, _)| collection);
    let response = match Records(snapshot).find(spec, &id).await? {
        Found::Body(body) if negotiated.is_native() => {
            let here = [path, collection].map(|path| location(path, &question.pin(), None));
            envelope::record(snapshot, here, body)?
        }
        Found::Body(body) if negotiated.is_page() => {
            html_page::record(&app, snapshot, &negotiated, &question, &body).await?
        }
        Found::Body(body) => negotiated.record(&app, snapshot, &question, &body).await?,
        Found::Alias(id) => {
            let suffix = asked
                .suffix
                .map(|suffix| format!(".{suffix}"))
                .unwrap_or_default();
            let there = location(
                &format!("{collection}/{id}{suffix}"),
                asked.query.raw(),
                None,
            );
            return Ok(Redirect::permanent(&there).into_response());
        }
        Found::Gone(gone) => return Err(taken_away(spec, id, path, collection, gone).into()),
        Found::Nothing => return elsewhere(spec, &asked, collection, segment, id).await,
    };
    Ok(negotiated.finish(response, &question.pin()))
}

/// A record by another name than its id: the address of the one that is meant (307, since the data
/// decide it), or a 404 with all that may be.
async fn elsewhere(
    spec: &'static Spec,
    asked: &ApiRequest,
    collection: &str,
    segment: &str,
    id: String,
) -> Reply {
    let suffix = asked
        .suffix
        .map(|suffix| format!(".{suffix}"))
        .unwrap_or_default();
    let names = Names(&asked.snapshot);
    let meant = if segment.contains('%') {
        Vec::new()
    } else {
        names.records(&[spec], segment).await?
    };
    if let [one] = &meant[..] {
        let there = format!("{}/{}{suffix}", spec.path, one.id);
        let there = location(&there, asked.query.raw(), None);
        return Ok(Redirect::temporary(&there).into_response());
    }
    let mut near: Vec<String> = meant.into_iter().map(|one| one.id).collect();
    if near.is_empty() {
        near.extend(names.near(spec, segment).await?);
    }
    let near = near.into_iter().map(|id| Suggestion {
        title: format!("The {} {id}", spec.kind),
        href: format!("{}/{id}{suffix}", spec.path),
    });
    let list = Suggestion {
        title: spec.about.to_owned(),
        href: collection.to_owned(),
    };
    Err(Error::NotFoundNear {
        what: spec.kind,
        id,
        near: near.chain([list]).collect(),
    }
    .into())
}

/// The error for a removed record: its replacement, and the last release that has it.
fn taken_away(spec: &Spec, id: String, path: &str, collection: &str, gone: Gone) -> Error {
    let last = Release::before(&gone.day).map(|release| format!("{path}?release={}", release.id));
    let other = gone.successor_kind.as_deref().and_then(kind);
    let collection = other.map_or(collection, |spec| spec.path);
    let replaced_by = gone
        .successor
        .map(|successor| format!("{collection}/{successor}"));
    Error::Gone {
        what: spec.kind,
        id,
        reason: gone.reason,
        replaced_by,
        last,
    }
}

/// `/v1/documents/{document}/coverage`: every sentence, and the records that cite it.
pub(in crate::web) async fn coverage(Asked(asked): Asked, params: RawPathParams) -> Reply {
    let (snapshot, path) = (&asked.snapshot, asked.path.as_str());
    let grammar = Grammar::bare("a document's coverage");
    let pin = Question::parse(&grammar, &asked.query, &snapshot.dictionary)?.pin();
    let id = param(&params, "document").unwrap_or_default();
    let coverage = Records(snapshot).coverage(id).await?;
    let coverage = coverage.ok_or_else(|| Error::NotFound {
        what: document::SPEC.kind,
        id: id.to_owned(),
    })?;
    let here = |path: &str| location(path, &pin, None);
    let links = [
        ("self", Some(here(path))),
        ("up", path.strip_suffix("/coverage").map(here)),
    ];
    let links = envelope::links(&links);
    let meta = snapshot.meta_of(snapshot.meta(Map::new(), Vec::new()), [id]);
    Ok(envelope::json(&Answer {
        body: Body::One(coverage),
        meta,
        links,
        bare: false,
    })?)
}

pub(in crate::web) async fn unsupported_method(method: Method) -> Response {
    no_such_method(&method)
}

fn param<'a>(params: &'a RawPathParams, name: &str) -> Option<&'a str> {
    params
        .iter()
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value)
}

async fn must_exist(snapshot: &Snapshot, parent: &str) -> Result<(), Error> {
    match Records(snapshot).find(&document::SPEC, parent).await? {
        Found::Body(_) => Ok(()),
        _ => Err(Error::NotFound {
            what: document::SPEC.kind,
            id: parent.to_owned(),
        }),
    }
}
