//! Health endpoints: they need neither a database connection nor admission.

use crate::query::Pairs;
use crate::store::Store;
use crate::web::edge::headers::no_such_method;
use crate::web::edge::metrics::Metrics;
use crate::web::respond::problem::Failure;
use axum::body::Body;
use axum::http::{Method, Response, StatusCode, Uri, header};
use axum::response::IntoResponse;

/// Answers a request for a health endpoint.
pub(in crate::web) fn answer(
    path: &str,
    method: &Method,
    uri: &Uri,
    metrics: &Metrics,
    store: &Store,
) -> Response<Body> {
    if !matches!(*method, Method::GET | Method::HEAD) {
        return no_such_method(method);
    }
    if let Err(error) = Pairs::decode(uri.query().unwrap_or_default()).expect_none() {
        return Failure::from(error).into_response();
    }
    let json = "application/json";
    let (kind, status, body) = match path {
        "/metrics" => (
            "application/openmetrics-text; version=1.0.0; charset=utf-8",
            StatusCode::OK,
            metrics.export(),
        ),
        "/readyz" => {
            let (ready, report) = metrics.ready(store);
            let status = if ready {
                StatusCode::OK
            } else {
                StatusCode::SERVICE_UNAVAILABLE
            };
            (json, status, report)
        }
        _ => (json, StatusCode::OK, "{\"status\":\"alive\"}\n".to_owned()),
    };
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (status, headers, body).into_response()
}
