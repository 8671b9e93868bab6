//! HTTP and nothing else: URLs, layers, handlers, replies, problems, documentation, and the server's life.
//!
//! To read in this order: `router`, `layers`, `handlers`, `reply`, `dress`, `problem`, `export`, `docs`, `server`.

mod docs;
mod dress;
mod export;
mod handlers;
mod layers;
mod page;
mod picture;
mod problem;
mod reply;
mod router;
mod server;
mod site;

pub use docs::{OPENAPI_JSON, OPENAPI_YAML};
pub use problem::{Entry as ProblemEntry, PROBLEMS};
pub use router::{paths, router};
pub use server::serve;
