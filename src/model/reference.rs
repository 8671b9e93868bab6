//! How one record names another: kind, id, title and where it is found.

use super::kind;
use serde::Serialize;

/// A record named by another one.
#[derive(Debug, Clone, Serialize)]
pub struct Ref {
    pub kind: String,
    pub id: String,
    pub title: String,
    /// Path-absolute.
    pub href: String,
}

impl Ref {
    #[must_use]
    pub fn new(kind: String, id: String, title: String) -> Self {
        let href = href(&kind, &id);
        Self { kind, id, title, href }
    }
}

/// Where a record is found. Passages live under their document, and their ids say so: `essay/s1.p2`.
#[must_use]
pub fn href(kind_name: &str, id: &str) -> String {
    let path = kind(kind_name).map_or("", |spec| spec.path);
    match id.split_once('/') {
        Some((document, locator)) => format!("{}/{locator}", path.replace("{document}", document)),
        None => format!("{path}/{id}"),
    }
}
