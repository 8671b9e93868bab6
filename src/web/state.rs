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
    /// Where to report an error in the data.
    pub contact: Option<String>,
    /// Where to report a vulnerability.
    pub security_contact: Option<String>,
    /// The templates of all routes.
    pub routes: Vec<String>,
}

/// Settings of the service.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Open connections.
    pub connections_max: usize,
    /// Concurrent requests.
    pub requests_max: usize,
    /// Requests of one client address in a minute.
    pub requests_per_minute: Option<u64>,
    /// Proxies in front whose `X-Forwarded-For` is true.
    pub trusted_proxies: usize,
    /// Where to report an error in the data.
    pub contact: Option<String>,
    /// Where to report a vulnerability.
    pub security_contact: Option<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            connections_max: 4_096,
            requests_max: 256,
            requests_per_minute: None,
            trusted_proxies: 0,
            contact: None,
            security_contact: None,
        }
    }
}
