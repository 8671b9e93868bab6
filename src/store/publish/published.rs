//! A record on its way into the read model: its key, its body, and what the body leaves out.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::borrow::Cow;

/// A published record.
pub(in crate::store) struct Published {
    /// Its sort key within its kind.
    pub key: String,
    pub body: Value,
    pub rest: Rest,
}

/// All citations, links and mentions of a record, where its body shows only some. Null where the
/// body shows all.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(in crate::store) struct Rest {
    /// Including citations of a part of it, ordered by rank.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citations: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub related: Option<Vec<Value>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mentions: Option<Vec<Value>>,
}

impl Rest {
    pub(in crate::store) fn is_empty(&self) -> bool {
        self.citations.is_none() && self.related.is_none() && self.mentions.is_none()
    }
}

impl Published {
    /// The body with all its mentions.
    pub(in crate::store) fn whole(&self) -> Cow<'_, Value> {
        let Some(mentions) = &self.rest.mentions else {
            return Cow::Borrowed(&self.body);
        };
        let mut body = self.body.clone();
        body["mentions"] = mentions.clone().into();
        Cow::Owned(body)
    }

    /// All of its citations.
    pub(in crate::store) fn citations(&self) -> &[Value] {
        Self::all(self.rest.citations.as_ref(), &self.body["citations"])
    }

    /// All of its links.
    pub(in crate::store) fn related(&self) -> &[Value] {
        Self::all(self.rest.related.as_ref(), &self.body["related"])
    }

    fn all<'a>(rest: Option<&'a Vec<Value>>, shown: &'a Value) -> &'a [Value] {
        rest.or(shown.as_array()).map_or(&[], Vec::as_slice)
    }
}
