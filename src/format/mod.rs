//! The dress: one small file per format. Each turns an `Answer` into bytes and knows no kind, no
//! SQL, no HTTP and no other format.

mod answer;
pub mod json;
pub mod shape;

pub use answer::{Answer, Body, Links, Meta, Page};
