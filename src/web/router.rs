//! All URLs on one screen.

use crate::model::{ALL, TABLES};
use crate::web::edge::route::HEALTH;
use crate::web::edge::route::Route;
use crate::web::handlers::dyad_years;
use crate::web::handlers::export;
use crate::web::handlers::paths as other_paths;
use crate::web::handlers::records;
use crate::web::handlers::releases;
use crate::web::handlers::sitemap;
use crate::web::handlers::timeline;
use crate::web::handlers::verify;
use crate::web::pages::card;
use crate::web::pages::docs;
use crate::web::pages::explorer;
use crate::web::pages::share;
use crate::web::state::AppState;
use axum::Router;
use axum::extract::{MatchedPath, Request};
use axum::http::StatusCode;
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get};
use prometheus_client::metrics::counter::Counter;
use std::sync::Arc;
use tower_http::catch_panic::CatchPanicLayer;

/// Routes other than lists and records.
fn pages() -> [(&'static str, MethodRouter<Arc<AppState>>); 33] {
    [
        ("/", get(explorer::page)),
        ("/about", get(explorer::about)),
        ("/explorer/{name}", get(explorer::asset)),
        ("/embed/{picture}", get(share::embed)),
        ("/card.png", get(card::card)),
        ("/oembed", get(share::oembed)),
        ("/v1", get(records::index)),
        ("/v1/documents/{document}/coverage", get(records::coverage)),
        ("/v1/passages", get(records::passages)),
        ("/v1/search", get(records::search)),
        ("/v1/stats", get(records::stats)),
        ("/v1/graph", get(records::graph)),
        ("/v1/dyad-years", get(dyad_years::dyad_years)),
        ("/v1/timeline", get(timeline::timeline)),
        ("/v1/verify", get(verify::verify)),
        ("/v1/releases", get(releases::index)),
        ("/v1/releases/{id}", get(releases::show)),
        ("/v1/export", get(export::index)),
        ("/v1/export/{file}", get(export::file)),
        ("/v1/context.jsonld", get(export::context)),
        ("/v1/schema/bundle", get(docs::bundle_schema)),
        ("/robots.txt", get(sitemap::robots)),
        ("/sitemap.xml", get(sitemap::sitemap)),
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
        let list = get(move |app, asked, params| records::list(spec, app, asked, params));
        let show = get(move |app, asked, params| records::show(spec, app, asked, params));
        router = router
            .route(spec.path, list)
            .route(&format!("{}/{{id}}", spec.path), show);
    }
    for table in TABLES {
        let list = get(move |app, asked| records::table(&table.spec, app, asked));
        router = router.route(table.spec.path, list);
    }
    let panicked = move |_: Box<dyn std::any::Any + Send>| {
        panics.inc();
        StatusCode::INTERNAL_SERVER_ERROR.into_response()
    };
    let router = router
        .fallback(other_paths::fallback)
        .method_not_allowed_fallback(records::unsupported_method);
    router
        .layer(CatchPanicLayer::custom(panicked))
        .layer(from_fn(label))
        .with_state(Arc::new(app))
}

/// Copies the path template that matched into the response, for metrics.
async fn label(matched: Option<MatchedPath>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    if let Some(path) = matched {
        response.extensions_mut().insert(Route::Matched(path));
    }
    response
}

/// Every path; the OpenAPI description must list the same ones.
#[must_use]
pub fn paths() -> Vec<String> {
    let pages = pages().into_iter().map(|(path, _)| path.to_owned());
    let kinds = ALL
        .into_iter()
        .flat_map(|spec| [spec.path.to_owned(), format!("{}/{{id}}", spec.path)]);
    let tables = TABLES.map(|table| table.spec.path.to_owned());
    pages
        .chain(tables)
        .chain(HEALTH.map(str::to_owned))
        .chain(kinds)
        .collect()
}
