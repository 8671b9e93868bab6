//! HTTP and nothing else: URLs, layers, handlers, replies, problems, and the server's life.
//!
//! To read in this order: `router`, `layers`, `handlers`, `reply`, `problem`, `server`.

mod handlers;
mod layers;
mod problem;
mod reply;
mod router;
mod server;

pub use problem::{Entry as ProblemEntry, PROBLEMS};
pub use router::router;
pub use server::serve;
