//! Pages for people: what a page shows beside its records is collected here, and written in
//! `format::page`. Errors are pages too, where a browser asks.

use crate::error::Result;
use crate::format::{
    Around, Listed, Neighbour, Page, RenderContext, Renderer, problem_page, wants_page,
};
use crate::model::spec::Spec;
use crate::model::{lists, vocabulary};
use crate::query::{Filter, Question, Sense, cursor, location};
use crate::store::{Listing, Records, Snapshot, documents_in};
use crate::text::capital;
use crate::web::edge::csp;
use crate::web::request::ApiRequest;
use crate::web::respond::envelope;
use crate::web::respond::formats::{Negotiated, documents, titled};
use crate::web::respond::json_page;
use crate::web::state::AppState;
use axum::body::Body;
use axum::http::{HeaderValue, Response, header};
use http_body_util::BodyExt;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Vocabularies whose terms a page explains.
const EXPLAINED: [&str; 2] = ["modality", "degree"];
/// The filters that the explorer has too.
const IN_EXPLORER: [&str; 3] = ["actor", "modality", "document"];

/// A page of a list: the records of `narrowed`, in the name of `question`.
pub(in crate::web) async fn list(
    app: &AppState,
    asked: &ApiRequest,
    negotiated: &Negotiated,
    question: &Question,
    narrowed: &Question,
) -> Result<Response<Body>> {
    let snapshot = &asked.snapshot;
    let listing = Records(snapshot).list(narrowed, false).await?;
    let records = listing
        .rows
        .iter()
        .map(|row| serde_json::from_str(&row.text))
        .collect::<Result<Vec<Value>, _>>()?;
    let query = question.to_query();
    let plurals: Vec<&str> = negotiated.specs().iter().map(|spec| spec.plural).collect();
    let what = if plurals.len() > 1 {
        "search"
    } else {
        plurals[0]
    };
    let title = titled(what, question);
    let mut context = negotiated.frame(app, snapshot, title, &query, Vec::new());
    let rows = listing.rows.iter();
    let rows = rows.flat_map(|row| documents_in(&row.text));
    let meta = envelope::asked(snapshot, question, &listing.understood);
    context.meta = snapshot.meta_of(meta, rows);
    if listing.total == 0 {
        envelope::found_elsewhere(question, &asked.path, &mut context.meta);
    }
    let mut around = around(snapshot, negotiated, question, &query);
    let mut listed = listed(&asked.path, question, &listing, negotiated.specs());
    listed.undated = json_page::undated(snapshot, &asked.path, question, narrowed).await?;
    around.listed = Some(listed);
    written(negotiated, &context, &around, &records)
}

/// One record.
pub(in crate::web) async fn record(
    app: &AppState,
    snapshot: &Snapshot,
    negotiated: &Negotiated,
    question: &Question,
    body: &str,
) -> Result<Response<Body>> {
    let record: Value = serde_json::from_str(body)?;
    let title = record["title"].as_str().unwrap_or_default().to_owned();
    let pin = question.pin();
    let mut context = negotiated.frame(app, snapshot, title, &pin, Vec::new());
    context.documents = documents(snapshot, std::slice::from_ref(&record)).await?;
    context.record = Some(record.clone());
    context.meta = snapshot.meta_of(context.meta, documents_in(body));
    let mut around = around(snapshot, negotiated, question, &pin);
    around.meanings = meanings(snapshot).await?;
    around.neighbours = neighbours(snapshot, &context, &record).await?;
    written(negotiated, &context, &around, &[record])
}

/// `/v1`: every kind.
pub(in crate::web) fn index(
    app: &AppState,
    snapshot: &Snapshot,
    negotiated: &Negotiated,
    question: &Question,
) -> Result<Response<Body>> {
    let kinds = lists().map(|spec| {
        // The passages of all texts have a list too.
        let path = match spec.path.split_once("/documents/{document}") {
            Some((root, rest)) => format!("{root}{rest}"),
            None => spec.path.to_owned(),
        };
        json!({"name": capital(spec.plural), "path": path, "about": spec.about,
            "count": snapshot.size(spec)})
    });
    let kinds: Vec<Value> = kinds.collect();
    let pin = question.pin();
    let context = negotiated.frame(app, snapshot, String::new(), &pin, Vec::new());
    let around = around(snapshot, negotiated, question, &pin);
    written(negotiated, &context, &around, &kinds)
}

/// Writes the page, under the policy of pages that are read.
fn written(
    negotiated: &Negotiated,
    context: &RenderContext,
    around: &Around<'_>,
    records: &[Value],
) -> Result<Response<Body>> {
    let Renderer::Page(make) = negotiated.format.renderer else {
        return Err(negotiated.misfit());
    };
    let mut response = negotiated.made(make(context, around, records))?;
    response.headers_mut().extend(csp::READ);
    Ok(response)
}

fn around<'a>(
    snapshot: &'a Snapshot,
    negotiated: &Negotiated,
    question: &Question,
    query: &str,
) -> Around<'a> {
    Around {
        labels: &snapshot.dictionary.labels,
        meanings: BTreeMap::new(),
        pin: question.pin(),
        others: negotiated.others(query),
        listed: None,
        neighbours: [None, None],
    }
}

/// The records before and after one in the list that it belongs to.
async fn neighbours(
    snapshot: &Snapshot,
    context: &RenderContext,
    record: &Value,
) -> Result<[Option<Neighbour>; 2]> {
    let member = |name: &str| record[name].as_str().unwrap_or_default();
    let Some(spec) = context
        .specs
        .iter()
        .find(|spec| member("kind") == spec.kind)
    else {
        return Ok([None, None]);
    };
    let list = |href: &str| href.rsplit_once('/').map(|(list, _)| list.to_owned());
    let found = Records(snapshot).neighbours(spec, member("id")).await?;
    // The passages of another text are another list.
    let same = |href: &str| list(href) == list(member("href"));
    Ok(found.map(|one| {
        one.filter(|(href, _)| same(href))
            .map(|(href, title)| Neighbour { href, title })
    }))
}

/// What the terms of the vocabularies mean that pages explain.
async fn meanings(snapshot: &Snapshot) -> Result<BTreeMap<(String, String), String>> {
    let names = EXPLAINED.map(|id| (vocabulary::SPEC.kind.to_owned(), id.to_owned()));
    let mut found = BTreeMap::new();
    for line in Records(snapshot).lines(&names).await? {
        let scheme: Value = serde_json::from_str(&line)?;
        let member = |of: &Value, name: &str| of[name].as_str().unwrap_or_default().to_owned();
        for term in scheme["terms"].as_array().into_iter().flatten() {
            let key = (member(&scheme, "id"), member(term, "id"));
            found.insert(key, member(term, "definition"));
        }
    }
    Ok(found)
}

fn listed(path: &str, question: &Question, listing: &Listing, specs: &[&'static Spec]) -> Listed {
    let next = listing.next.as_deref().map(cursor::encode);
    let query = question.to_query();
    let given = question.given();
    let first = given
        .contains_key("cursor")
        .then(|| location(path, &query, None));
    let kept = question.filters.iter().map(Filter::to_pair);
    let others = given
        .iter()
        .filter(|(name, _)| !matches!(**name, "q" | "cursor"))
        .map(|(name, value)| ((*name).to_owned(), value.clone()));
    Listed {
        page: Page {
            limit: question.limit,
            complete: listing.complete,
            total: listing.total,
            total_exact: listing.total_exact,
            next: next.clone(),
        },
        all: (specs.len() == 1).then(|| location(path, &question.pin(), None)),
        first,
        next: next.map(|next| location(path, &query, Some(&next))),
        conditions: conditions(question),
        words: given.get("q").cloned().unwrap_or_default(),
        searched: specs.iter().all(|spec| spec.field("summary").is_some()),
        kept: kept.chain(others).collect(),
        undated: None,
        explorer: explorer(question, specs),
    }
}

/// What was asked, in words.
fn conditions(question: &Question) -> Vec<String> {
    let filters = question.filters.iter().map(|filter| {
        let name = filter.name.replace(['_', '-'], " ");
        let values = filter.values.join(" or ");
        match filter.sense {
            Sense::Any => format!("{name} is {values}"),
            Sense::Not => format!("{name} is not {values}"),
            Sense::Exists(true) => format!("{name} is given"),
            Sense::Exists(false) => format!("{name} is not given"),
        }
    });
    let given = question.given();
    let said = |(name, value): (&&'static str, &String)| match *name {
        "q" => Some(format!("with the words \u{201C}{value}\u{201D}")),
        "date" if given.get("match").is_some_and(|word| word == "certain") => {
            Some(format!("certainly in {value}"))
        }
        "date" => Some(format!("possibly in {value}")),
        "basis" => Some(format!("links are {}", value.replace(',', " or "))),
        "kind" => Some(format!("kind is {}", value.replace(',', " or "))),
        "release" => Some(format!("release {value}")),
        "sort" => Some(match value.strip_prefix('-') {
            Some(key) => format!("sorted by {key}, downwards"),
            None => format!("sorted by {value}"),
        }),
        _ => None,
    };
    filters.chain(given.iter().filter_map(said)).collect()
}

/// The same question in the explorer, which shows statements and has fewer filters.
fn explorer(question: &Question, specs: &[&'static Spec]) -> Option<String> {
    let [spec] = specs else {
        return None;
    };
    let shown = spec.is_cited() && spec.field("author").is_none();
    let plain = |filter: &Filter| filter.sense == Sense::Any && IN_EXPLORER.contains(&filter.name);
    let given = question.given();
    let fits = |name: &str| matches!(name, "q" | "date" | "cursor" | "limit" | "sort");
    if !shown || !question.filters.iter().all(plain) || !given.keys().all(|name| fits(name)) {
        return None;
    }
    let kept = given
        .iter()
        .filter(|(name, _)| matches!(**name, "q" | "date"));
    let pairs = question
        .filters
        .iter()
        .map(Filter::to_pair)
        .chain(kept.map(|(name, value)| ((*name).to_owned(), value.clone())));
    let mut query = format!("kind={}", spec.kind);
    for (name, value) in pairs {
        query.push('&');
        query.push_str(&name);
        query.push('=');
        query.push_str(&crate::query::encode(&value));
    }
    Some(format!("/?{query}"))
}

/// The problem document of an error as a page, if the client reads pages; else as it is.
pub(in crate::web) async fn problem(
    response: Response<Body>,
    accept: Option<&HeaderValue>,
) -> Response<Body> {
    let status = response.status();
    let accept = accept.and_then(|accept| accept.to_str().ok());
    let fails = status.is_client_error() || status.is_server_error();
    if !fails || !accept.is_some_and(wants_page) {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    // The body is in memory already.
    let bytes = body
        .collect()
        .await
        .map(http_body_util::Collected::to_bytes);
    let bytes = bytes.unwrap_or_default();
    let Ok(problem) = serde_json::from_slice::<Value>(&bytes) else {
        return Response::from_parts(parts, Body::from(bytes));
    };
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.extend(csp::READ);
    parts.headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/html; charset=utf-8"),
    );
    parts
        .headers
        .insert(header::VARY, HeaderValue::from_static("accept"));
    Response::from_parts(parts, Body::from(problem_page(&problem)))
}
