//! What every handler answers from: the store, and where the service is found.

use super::untaken::Untaken;
use crate::format::Base;
use crate::store::Store;
use std::sync::Arc;
use tokio::sync::Semaphore;

#[derive(Debug)]
pub(super) struct Site {
    pub store: Arc<Store>,
    pub base: Base,
    /// Slices of streamed answers that nobody has taken yet.
    pub streamed: Untaken,
    /// The right to make a whole result of many records.
    pub whole: Semaphore,
    /// Where to tell of a weakness.
    pub security_contact: Option<String>,
}
