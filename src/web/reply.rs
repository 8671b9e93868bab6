//! From an answer to a response: meta, links, headers.

use crate::format::{self, Answer, Links, Meta, Page};
use crate::query::{Cursor, ListQuery, encode};
use crate::store::{Listing, Snapshot, Understood};
use axum::body::Body;
use axum::http::{HeaderValue, Response, header};
use serde_json::{Map, Value, json};

/// The licence of our data; the essay itself is its author's and is not served.
const LICENCE: &str = "CC-BY-4.0";

/// Longest `Link` header: proxies commonly take 4 to 8 KB of header in all.
const LINK_BYTES_MAX: usize = 2_000;

/// Dresses an answer as JSON, with its links as a header too.
pub(super) fn json(answer: &Answer) -> serde_json::Result<Response<Body>> {
    let bytes = format::json::render(answer)?;
    let mut response = Response::new(Body::from(bytes));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    let links: Vec<String> = answer
        .links
        .iter()
        .filter_map(|(rel, target)| Some(format!("<{}>; rel=\"{rel}\"", target.as_str()?)))
        .collect();
    let links = links.join(", ");
    // A long question would make a header that proxies and clients refuse; the body has the links.
    if let Some(value) = HeaderValue::from_str(&links).ok().filter(|_| links.len() <= LINK_BYTES_MAX) {
        headers.insert(header::LINK, value);
    }
    Ok(response)
}

/// A page of a list, with where it stands and where to go on.
pub(super) fn page(
    snapshot: &Snapshot,
    path: &str,
    query: &ListQuery,
    listing: Listing,
) -> serde_json::Result<Response<Body>> {
    let next = listing.next.map(|key| Cursor::after(&key).text);
    let here = |cursor: Option<&str>| Some(location(path, &query.to_query(), cursor));
    let links = links(&[
        ("self", here(query.cursor.as_ref().map(|cursor| cursor.text.as_str()))),
        ("first", here(None)),
        ("next", next.as_deref().and_then(|next| here(Some(next)))),
    ]);
    let meta = meta(snapshot, understood(query, &listing.understood), hints(&listing.understood));
    let (total, total_exact) = (listing.total, listing.total_exact);
    let page = Page { limit: query.limit, complete: next.is_none(), next, total, total_exact };
    json(&Answer { body: format::Body::List { lines: listing.lines, page }, meta, links })
}

/// One record.
pub(super) fn record(
    snapshot: &Snapshot,
    path: &str,
    collection: &str,
    body: String,
) -> serde_json::Result<Response<Body>> {
    let links = links(&[("self", Some(path.to_owned())), ("collection", Some(collection.to_owned()))]);
    json(&Answer { body: format::Body::One(body), meta: meta(snapshot, Map::new(), Vec::new()), links })
}

/// Which data are answered from, and how the question was understood.
pub(super) fn meta(snapshot: &Snapshot, query: Map<String, Value>, hints: Vec<String>) -> Meta {
    Meta {
        release: None,
        revision: snapshot.revision.clone(),
        query,
        hints,
        licence: LICENCE,
        citation: snapshot.citation.clone(),
    }
}

/// Relations with a target; those without are null.
pub(super) fn links(pairs: &[(&str, Option<String>)]) -> Links {
    pairs.iter().map(|(rel, target)| ((*rel).to_owned(), json!(target))).collect()
}

/// The question as it was understood, filter by filter.
fn understood(query: &ListQuery, read: &[Understood]) -> Map<String, Value> {
    let filters: Vec<Value> = read
        .iter()
        .map(|u| {
            let mut filter = json!({"name": u.name, "any_of": u.given});
            if u.means != u.given {
                filter["means"] = json!(u.means);
            }
            filter
        })
        .collect();
    let mut out = Map::new();
    out.insert("filters".to_owned(), Value::Array(filters));
    out.insert("limit".to_owned(), json!(query.limit));
    out
}

/// What a reader might not expect: an actor nobody knows gives an empty answer, not an error.
fn hints(read: &[Understood]) -> Vec<String> {
    read.iter()
        .flat_map(|u| {
            u.unknown
                .iter()
                .map(|value| format!("`{value}` is no known actor; /v1/actors lists them with their identifiers."))
        })
        .collect()
}

fn location(path: &str, query: &str, cursor: Option<&str>) -> String {
    let cursor = cursor.map(|c| format!("cursor={}", encode(c)));
    let parts: Vec<&str> =
        [query, cursor.as_deref().unwrap_or_default()].into_iter().filter(|p| !p.is_empty()).collect();
    if parts.is_empty() { path.to_owned() } else { format!("{path}?{}", parts.join("&")) }
}
