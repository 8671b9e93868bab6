//! From an answer to a response: meta, links, headers.

use crate::format::{Answer, Links, Meta, json};
use crate::query::ListQuery;
use crate::store::{Snapshot, Understood};
use axum::body::Body;
use axum::http::{HeaderValue, Response, header};
use serde_json::{Map, Value, json};

/// The licence of our data; the essay itself is its author's and is not served.
const LICENCE: &str = "CC-BY-4.0";

/// Dresses an answer as JSON, with its links as a header too.
pub(super) fn json(answer: &Answer) -> serde_json::Result<Response<Body>> {
    let bytes = json::render(answer)?;
    let mut response = Response::new(Body::from(bytes));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    let links: Vec<String> = answer
        .links
        .iter()
        .filter_map(|(rel, target)| Some(format!("<{}>; rel=\"{rel}\"", target.as_str()?)))
        .collect();
    if let Ok(value) = HeaderValue::from_str(&links.join(", ")) {
        headers.insert(header::LINK, value);
    }
    Ok(response)
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
pub(super) fn understood(query: &ListQuery, read: &[Understood]) -> Map<String, Value> {
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
pub(super) fn hints(read: &[Understood]) -> Vec<String> {
    read.iter()
        .flat_map(|u| {
            u.unknown
                .iter()
                .map(|value| format!("`{value}` is no known actor; /v1/actors lists them with their identifiers."))
        })
        .collect()
}
