//! What every handler answers from: the store, and where the service is found.

use crate::format::Base;
use crate::store::Store;
use std::sync::Arc;

#[derive(Debug)]
pub(super) struct Site {
    pub store: Arc<Store>,
    pub base: Base,
    /// Where to tell of a weakness.
    pub security_contact: Option<String>,
}
