//! HTTP and nothing else: URLs, layers, handlers, replies, problems, documentation, and the server's life.
//!
//! To read in this order: `router`, `shell`, `handlers`, `reply`, `dress`, `problem`, `export`, `docs`, `server`.

mod cache;
mod coding;
mod docs;
mod dress;
mod explorer;
mod export;
mod handlers;
mod host;
mod lane;
mod message;
mod ops;
mod paced;
mod page;
mod picture;
mod policy;
mod problem;
mod releases;
mod reply;
mod router;
mod served;
mod server;
mod shell;
mod site;
mod untaken;
mod verify;

pub use docs::{OPENAPI_JSON, OPENAPI_YAML};
pub use problem::{Entry as ProblemEntry, PROBLEMS};
pub use router::paths;
pub use server::serve;
pub use shell::{Limits, Shell};
