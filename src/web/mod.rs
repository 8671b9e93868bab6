//! HTTP and nothing else: URLs, layers, handlers, replies, problems, documentation, and the server's life.
//!
//! To read in this order: `router`, `layers`, `handlers`, `reply`, `problem`, `docs`, `server`.

mod docs;
mod handlers;
mod layers;
mod page;
mod picture;
mod problem;
mod reply;
mod router;
mod server;

pub use docs::{OPENAPI_JSON, OPENAPI_YAML};
pub use problem::{Entry as ProblemEntry, PROBLEMS};
pub use router::{paths, router};
pub use server::serve;
