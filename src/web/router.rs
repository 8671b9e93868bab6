//! All URLs on one screen.

use super::{handlers, layers};
use crate::model::ALL;
use crate::store::Store;
use axum::Router;
use axum::routing::get;
use std::sync::Arc;

/// The service. Lists and records of every kind are the same two handlers.
pub fn router(store: Arc<Store>) -> Router {
    let mut router = Router::new()
        .route("/", get(handlers::root))
        .route("/v1", get(handlers::index))
        .route("/docs/problems/{code}", get(handlers::problem));
    for spec in ALL {
        router =
            router.route(spec.path, get(move |store, params, uri| handlers::list(spec, store, params, uri))).route(
                &format!("{}/{{id}}", spec.path),
                get(move |store, params, uri| handlers::show(spec, store, params, uri)),
            );
    }
    let router = router.fallback(handlers::no_such_path).method_not_allowed_fallback(handlers::no_such_method);
    layers::around(router.with_state(store))
}
