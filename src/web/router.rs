//! All URLs on one screen.

use crate::model::ALL;
use crate::web::handlers::export;
use crate::web::handlers::records;
use crate::web::handlers::releases;
use crate::web::handlers::verify;
use crate::web::pages::docs;
use crate::web::pages::explorer;
use crate::web::state::AppState;
use axum::Router;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::{MethodRouter, get};
use prometheus_client::metrics::counter::Counter;
use std::sync::{Arc, LazyLock};
use tower_http::catch_panic::CatchPanicLayer;

/// Served before admission control, so they work under full load.
pub(in crate::web) const HEALTH: [&str; 3] = ["/livez", "/readyz", "/metrics"];

/// Routes other than lists and records.
fn pages() -> [(&'static str, MethodRouter<Arc<AppState>>); 25] {
    [
        ("/", get(explorer::page)),
        ("/about", get(explorer::about)),
        ("/explorer/{name}", get(explorer::asset)),
        ("/v1", get(records::index)),
        ("/v1/documents/{document}/coverage", get(records::coverage)),
        ("/v1/search", get(records::search)),
        ("/v1/stats", get(records::stats)),
        ("/v1/graph", get(records::graph)),
        ("/v1/verify", get(verify::verify)),
        ("/v1/releases", get(releases::index)),
        ("/v1/releases/{id}", get(releases::show)),
        ("/v1/export", get(export::index)),
        ("/v1/export/{file}", get(export::file)),
        ("/v1/context.jsonld", get(export::context)),
        ("/v1/schema/bundle", get(docs::bundle_schema)),
        ("/llms.txt", get(docs::llms)),
        ("/.well-known/api-catalog", get(docs::catalog)),
        ("/.well-known/security.txt", get(docs::security)),
        ("/openapi.yaml", get(docs::openapi_yaml)),
        ("/openapi.json", get(docs::openapi_json)),
        ("/docs", get(docs::start)),
        ("/docs/api", get(docs::api)),
        ("/docs/codebook", get(docs::codebook)),
        ("/docs/assets/{name}", get(docs::asset)),
        ("/docs/problems/{code}", get(docs::problem)),
    ]
}

/// The routes. Two handlers serve lists and records of every kind.
pub(in crate::web) fn router(app: AppState, panics: Counter) -> Router {
    let mut router = Router::new();
    for (path, page) in pages() {
        router = router.route(path, page);
    }
    for spec in ALL {
        let list = get(move |app, data, params, uri, requested| records::list(spec, app, data, params, uri, requested));
        let show = get(move |app, data, params, uri, requested| records::show(spec, app, data, params, uri, requested));
        router = router.route(spec.path, list).route(&format!("{}/{{id}}", spec.path), show);
    }
    let panicked = move |_: Box<dyn std::any::Any + Send>| {
        panics.inc();
        StatusCode::INTERNAL_SERVER_ERROR.into_response()
    };
    let router = router.fallback(records::no_such_path).method_not_allowed_fallback(records::no_such_method);
    router.layer(CatchPanicLayer::custom(panicked)).with_state(Arc::new(app))
}

/// The route template that a path matches.
pub(in crate::web) fn route_of(path: &str) -> &'static str {
    static PATHS: LazyLock<Vec<String>> = LazyLock::new(paths);
    static ROUTES: LazyLock<matchit::Router<&str>> = LazyLock::new(|| {
        let mut routes = matchit::Router::new();
        // No two collide, or the router above would have panicked.
        PATHS.iter().for_each(|path| drop(routes.insert(path, path.as_str())));
        routes
    });
    ROUTES.at(path).map_or("none", |found| *found.value)
}

/// Every path; the OpenAPI description must list the same ones.
#[must_use]
pub fn paths() -> Vec<String> {
    let pages = pages().into_iter().map(|(path, _)| path.to_owned());
    let kinds = ALL.into_iter().flat_map(|spec| [spec.path.to_owned(), format!("{}/{{id}}", spec.path)]);
    pages.chain(HEALTH.map(str::to_owned)).chain(kinds).collect()
}
