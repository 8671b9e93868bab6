//! All layers on one screen, outermost first: the cutting of a path's suffix, headers of every answer, shell
//! (request id, log, problem documents), deadline, panics.

use super::dress::Suffix;
use super::problem::{self, Told};
use crate::format;
use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, StatusCode, Uri, header};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::set_header::SetResponseHeaderLayer;
use tower_http::timeout::TimeoutLayer;

/// No answer takes longer.
const REQUEST_MS_MAX: u64 = 10_000;
/// Longest path and query string (RFC 9110 4.1 recommends to take 8,000 octets).
const URI_BYTES_MAX: usize = 8_000;
/// Longest request id taken from a client.
const REQUEST_ID_LENGTH_MAX: usize = 64;

static REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// What is named like a format's suffix and is none.
const NAMED_IN_FULL: [&str; 2] = ["/v1/context.jsonld", "/v1/export/"];

/// Wraps the routes. Any page may read: nothing here depends on who asks.
pub(super) fn around(router: Router) -> Router {
    let always = |name, value| SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value));
    let panicked = |_: Box<dyn std::any::Any + Send>| StatusCode::INTERNAL_SERVER_ERROR.into_response();
    let router = router.layer(
        ServiceBuilder::new()
            .layer(always(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
            .layer(always(
                header::ACCESS_CONTROL_EXPOSE_HEADERS,
                "content-disposition, content-location, link, retry-after, x-request-id",
            ))
            .layer(always(header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
            .layer(from_fn(shell))
            .layer(TimeoutLayer::with_status_code(
                StatusCode::SERVICE_UNAVAILABLE,
                Duration::from_millis(REQUEST_MS_MAX),
            ))
            .layer(CatchPanicLayer::custom(panicked)),
    );
    // A path is cut before it is routed, so the routes stand inside a service.
    Router::new().fallback_service(ServiceBuilder::new().map_request(cut).service(router))
}

/// Cuts a format's suffix off the path; the router could not, since locators have dots too.
fn cut(mut request: Request) -> Request {
    let path = request.uri().path();
    if !path.starts_with("/v1") || NAMED_IN_FULL.iter().any(|name| path.starts_with(name)) {
        return request;
    }
    let Some((rest, suffix)) = format::cut(path) else { return request };
    let rest = match request.uri().query() {
        Some(query) => format!("{rest}?{query}"),
        None => rest.to_owned(),
    };
    if let Ok(uri) = Uri::try_from(rest) {
        *request.uri_mut() = uri;
        request.extensions_mut().insert(Suffix(suffix));
    }
    request
}

/// Gives every request an id and one line in the log, and every error its problem document.
async fn shell(request: Request, next: Next) -> Response {
    let began = Instant::now();
    let id = request_id(request.headers().get(&REQUEST_ID));
    let suffix = request.extensions().get::<Suffix>().map(|suffix| format!(".{}", suffix.0)).unwrap_or_default();
    let (method, path) = (request.method().clone(), format!("{}{suffix}", request.uri().path()));
    let long = request.uri().path_and_query().is_some_and(|asked| asked.as_str().len() > URI_BYTES_MAX);
    let response = if long { StatusCode::URI_TOO_LONG.into_response() } else { next.run(request).await };
    let cause = response.extensions().get::<Told>().and_then(|told| told.cause.clone());
    let mut response = problem::dress(response, &path, &id);
    if let Ok(value) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(REQUEST_ID.clone(), value);
    }
    let us = u64::try_from(began.elapsed().as_micros()).unwrap_or(u64::MAX);
    let status = response.status().as_u16();
    if let Some(cause) = cause {
        tracing::error!(%method, path, status, us, request_id = id, cause, "request failed");
    } else {
        tracing::info!(%method, path, status, us, request_id = id, "request");
    }
    response
}

/// The client's own id if it is well formed, else one of ours.
fn request_id(given: Option<&HeaderValue>) -> String {
    static PROCESS: LazyLock<u64> = LazyLock::new(|| RandomState::new().build_hasher().finish());
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let well_formed = |text: &&str| {
        (1..=REQUEST_ID_LENGTH_MAX).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    given
        .and_then(|value| value.to_str().ok())
        .filter(well_formed)
        .map_or_else(|| format!("{:016x}-{}", *PROCESS, COUNT.fetch_add(1, Ordering::Relaxed)), str::to_owned)
}
