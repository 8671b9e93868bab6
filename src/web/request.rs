//! A request to a handler, parsed once: before routing and behind the cache, which needs only the
//! raw target, `Accept` and the content coding. Handlers extract it; every later reader takes a
//! field of it.

use crate::error::{Error, Result};
use crate::format::cut;
use crate::query::Pairs;
use crate::store::Snapshot;
use crate::web::edge::headers::joined;
use crate::web::respond::problem::Failure;
use axum::body::Body;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Request, Uri, header};
use std::sync::Arc;

/// Paths whose ending looks like a format suffix but is not one.
const NAMED_IN_FULL: [&str; 2] = ["/v1/context.jsonld", "/v1/export/"];
/// The parameter that selects a release.
const RELEASE: &str = "release";

/// What a handler needs to know of a request. In its extensions it is an `Arc`, which is cheap to
/// clone.
#[derive(Debug)]
pub(in crate::web) struct ApiRequest {
    /// The data to answer from: the current ones, or a release.
    pub snapshot: Arc<Snapshot>,
    /// The path without its format suffix.
    pub path: String,
    /// The name of the format that the suffix gives.
    pub suffix: Option<&'static str>,
    pub query: Pairs,
    /// The values of `Accept`.
    pub accept: Option<String>,
}

impl ApiRequest {
    pub(in crate::web) fn new(
        uri: &Uri,
        headers: &HeaderMap,
        query: Option<Pairs>,
        snapshot: Arc<Snapshot>,
    ) -> Self {
        let (path, suffix) = split(uri.path());
        let query = query.unwrap_or_else(|| Pairs::decode(uri.query().unwrap_or_default()));
        let accept = joined(headers, &header::ACCEPT).map(std::borrow::Cow::into_owned);
        Self {
            snapshot,
            path: path.to_owned(),
            suffix,
            query,
            accept,
        }
    }

    /// Puts the request into the extensions for the handler, and the path without its suffix into
    /// the URI for the router.
    pub(in crate::web) fn attach(self, request: &mut Request<Body>) {
        if self.suffix.is_some()
            && let Ok(uri) = Uri::try_from(self.path.as_str())
        {
            *request.uri_mut() = uri;
        }
        request.extensions_mut().insert(Arc::new(self));
    }

    /// Refuses every parameter, for resources that the path alone identifies.
    pub(in crate::web) fn expect_no_parameters(&self) -> Result<()> {
        self.query.expect_none()
    }
}

/// Splits a format suffix off a path; the router cannot, since locators have dots too.
fn split(path: &str) -> (&str, Option<&'static str>) {
    if !path.starts_with("/v1") || NAMED_IN_FULL.iter().any(|name| path.starts_with(name)) {
        return (path, None);
    }
    cut(path).map_or((path, None), |(rest, suffix)| (rest, Some(suffix)))
}

/// The decoded query, where it may name a release. Other queries are decoded only if the response
/// is not cached.
pub(in crate::web) fn query_with_release(query: &str) -> Option<Pairs> {
    (query.contains(RELEASE) || query.contains('%')).then(|| Pairs::decode(query))
}

/// The release that a query names.
pub(in crate::web) fn release(query: &Pairs) -> Option<&str> {
    query.first(RELEASE)
}

/// The extractor of handlers.
pub(in crate::web) struct Asked(pub Arc<ApiRequest>);

impl<S: Sync> FromRequestParts<S> for Asked {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Failure> {
        parts
            .extensions
            .get()
            .cloned()
            .map(Self)
            .ok_or_else(|| Error::Busy.into())
    }
}
