//! HTTP and nothing else: URLs, limits, handlers, responses, pages, and the server's lifecycle.
//!
//! Read in this order: `router` (all URLs), `service` (middleware around every response),
//! `handlers`, `respond`, `edge`, `pages`, `server` (connections).

mod answers;
mod edge;
mod handlers;
mod pages;
mod request;
mod respond;
mod router;
mod server;
mod service;
mod state;

pub use answers::define_answers;
pub use pages::docs::{OPENAPI_JSON, OPENAPI_YAML};
pub use respond::problem::{Entry as ProblemEntry, PROBLEMS};
pub use router::paths;
pub use server::serve;
pub use service::WebService;
pub use state::Settings;
