//! What every handler answers from: the data, and where the service is found.

use crate::error::Error;
use crate::format::Base;
use crate::store::{Snapshot, Store};
use crate::web::edge::body_budget::Untaken;
use crate::web::respond::problem::Failure;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use std::sync::Arc;
use tokio::sync::Semaphore;

#[derive(Debug)]
pub(in crate::web) struct AppState {
    pub store: Arc<Store>,
    pub base: Base,
    /// Slices of streamed answers that nobody has taken yet.
    pub streamed: Untaken,
    /// The right to make a whole result of many records.
    pub whole: Semaphore,
    /// Where to tell of a weakness.
    pub security_contact: Option<String>,
}

/// The file that answers a request, chosen before routing: what is served now, or a release.
#[derive(Debug, Clone)]
pub(in crate::web) struct Data(pub Arc<Snapshot>);

impl<S: Sync> FromRequestParts<S> for Data {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Failure> {
        parts.extensions.get::<Self>().cloned().ok_or_else(|| Error::Busy.into())
    }
}
