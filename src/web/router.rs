//! All URLs on one screen.

use super::site::Site;
use super::{docs, export, handlers, layers};
use crate::format::Base;
use crate::model::ALL;
use crate::store::Store;
use axum::Router;
use axum::routing::{MethodRouter, get};
use std::sync::Arc;

/// What is not a list or a record.
fn pages() -> [(&'static str, MethodRouter<Arc<Site>>); 18] {
    [
        ("/", get(handlers::root)),
        ("/v1", get(handlers::index)),
        ("/v1/documents/{document}/coverage", get(handlers::coverage)),
        ("/v1/search", get(handlers::search)),
        ("/v1/stats", get(handlers::stats)),
        ("/v1/graph", get(handlers::graph)),
        ("/v1/export", get(export::index)),
        ("/v1/export/{file}", get(export::file)),
        ("/v1/context.jsonld", get(export::context)),
        ("/v1/schema/bundle", get(docs::bundle_schema)),
        ("/llms.txt", get(docs::llms)),
        ("/openapi.yaml", get(docs::openapi_yaml)),
        ("/openapi.json", get(docs::openapi_json)),
        ("/docs", get(docs::start)),
        ("/docs/api", get(docs::api)),
        ("/docs/codebook", get(docs::codebook)),
        ("/docs/assets/{name}", get(docs::asset)),
        ("/docs/problems/{code}", get(docs::problem)),
    ]
}

/// The service. Lists and records of every kind are the same two handlers.
pub fn router(store: Arc<Store>, base: Base) -> Router {
    let site = Arc::new(Site { store, base });
    let mut router = Router::new();
    for (path, page) in pages() {
        router = router.route(path, page);
    }
    for spec in ALL {
        let list = get(move |site, params, uri, wish| handlers::list(spec, site, params, uri, wish));
        let show = get(move |site, params, uri, wish| handlers::show(spec, site, params, uri, wish));
        router = router.route(spec.path, list).route(&format!("{}/{{id}}", spec.path), show);
    }
    let router = router.fallback(handlers::no_such_path).method_not_allowed_fallback(handlers::no_such_method);
    layers::around(router.with_state(site))
}

/// Every path there is, as the description of the interface must have them.
#[must_use]
pub fn paths() -> Vec<String> {
    let pages = pages().into_iter().map(|(path, _)| path.to_owned());
    let kinds = ALL.into_iter().flat_map(|spec| [spec.path.to_owned(), format!("{}/{{id}}", spec.path)]);
    pages.chain(kinds).collect()
}
