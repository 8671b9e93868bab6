//! The state that handlers share: the data, and the public base URL.

use crate::error::Error;
use crate::format::Base;
use crate::store::{Snapshot, Store};
use crate::web::edge::body_budget::BodyBudget;
use crate::web::respond::problem::Failure;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use std::sync::Arc;
use tokio::sync::Semaphore;

#[derive(Debug)]
pub(in crate::web) struct AppState {
    pub store: Arc<Store>,
    pub base: Base,
    /// Memory budget for unwritten slices of streamed responses.
    pub streamed: BodyBudget,
    /// Permit to build one large result in memory.
    pub whole: Semaphore,
    /// Where to report a vulnerability.
    pub security_contact: Option<String>,
}

/// The database file for a request, chosen before routing: the current one, or a release.
#[derive(Debug, Clone)]
pub(in crate::web) struct Data(pub Arc<Snapshot>);

impl<S: Sync> FromRequestParts<S> for Data {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Failure> {
        parts.extensions.get::<Self>().cloned().ok_or_else(|| Error::Busy.into())
    }
}
