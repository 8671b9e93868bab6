//! How one record refers to another: kind, id, title and URL.

use super::spec::Spec;
use super::{ALL, kind};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// A reference to a record.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ref {
    /// What kind of record it is.
    #[schemars(with = "Kind")]
    pub kind: String,
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Where it is found.
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

/// The name of a kind, in schemas.
#[derive(Debug)]
pub struct Kind;

impl JsonSchema for Kind {
    fn schema_name() -> Cow<'static, str> {
        "Kind".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let kinds = ALL.map(|spec| spec.kind);
        json_schema!({"type": "string", "description": "A kind of record.", "enum": kinds})
    }
}

impl JsonSchema for Href {
    fn schema_name() -> Cow<'static, str> {
        "Href".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "format": "uri-reference"})
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
