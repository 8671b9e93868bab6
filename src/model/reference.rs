//! How one record names another: kind, id, title and where it is found.

use super::kind;
use serde::{Deserialize, Serialize};

/// A record named by another one.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Ref {
    pub kind: String,
    pub id: String,
    pub title: String,
    pub href: Href,
}

/// Where a record is found: a path-absolute URL, made from `kind:id` as it is read. Passages live
/// under their document, and their ids say so: `essay/s1.p2`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(from = "String")]
pub struct Href(String);

impl From<String> for Href {
    fn from(name: String) -> Self {
        let (kind_name, id) = name.split_once(':').unwrap_or(("", &name));
        let path = kind(kind_name).map_or("", |spec| spec.path);
        Self(match id.split_once('/') {
            Some((document, locator)) => format!("{}/{locator}", path.replace("{document}", document)),
            None => format!("{path}/{id}"),
        })
    }
}
