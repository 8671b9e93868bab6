//! The state that handlers share: the data, and the public base URL.

use crate::format::Base;
use crate::store::Store;
use crate::web::edge::admission::Admission;
use std::sync::Arc;

#[derive(Debug)]
pub(in crate::web) struct AppState {
    pub store: Arc<Store>,
    pub base: Base,
    pub admission: Arc<Admission>,
    /// Where to report a vulnerability.
    pub security_contact: Option<String>,
}
