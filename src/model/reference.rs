//! How one record refers to another: kind, id, title and URL.

use super::kind;
use super::spec::Spec;
use serde::{Deserialize, Serialize};

/// A reference to a record.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ref {
    pub kind: String,
    pub id: String,
    pub title: String,
    pub href: Href,
}

/// The members of a reference.
pub const REF: &[&str] = &["kind", "id", "title", "href"];

/// The URL of a record, path-absolute, made from the `kind:id` of the truth tables when it is
/// parsed. A passage's path is under its document, and so is its id: `essay/s1.p2`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(try_from = "String")]
pub struct Href(String);

impl Href {
    #[must_use]
    pub fn new(spec: &Spec, id: &str) -> Self {
        Self(match id.split_once('/') {
            Some((document, locator)) => {
                format!("{}/{locator}", spec.path.replace("{document}", document))
            }
            None => format!("{}/{id}", spec.path),
        })
    }
}

impl TryFrom<String> for Href {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        let known = name
            .split_once(':')
            .and_then(|(of, id)| Some(Self::new(kind(of)?, id)));
        known.ok_or_else(|| format!("`{name}` names no record"))
    }
}
