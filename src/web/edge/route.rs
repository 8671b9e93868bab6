//! Which route answered, as a label for metrics.

use axum::extract::MatchedPath;
use prometheus_client::encoding::{EncodeLabelValue, LabelValueEncoder};
use std::hash::{Hash, Hasher};

/// Health endpoints: served before admission control, so they work under full load.
pub(in crate::web) const HEALTH: [&str; 3] = ["/livez", "/readyz", "/metrics"];

/// What answers from data. The page of the explorer says something of them too, and is whole
/// without it.
const OF_DATA: [&str; 4] = ["/v1", "/embed/", "/card.png", "/oembed"];

/// The router's path template, or a name where no route was reached.
#[derive(Debug, Clone)]
pub(in crate::web) enum Route {
    Matched(MatchedPath),
    Named(&'static str),
}

impl Route {
    pub(in crate::web) const NONE: Self = Self::Named("none");

    /// Does the answer depend on the data?
    pub(in crate::web) fn reads_data(&self) -> bool {
        let path = self.as_str();
        OF_DATA.iter().any(|begin| path.starts_with(begin))
    }

    pub(in crate::web) fn as_str(&self) -> &str {
        match self {
            Self::Matched(path) => path.as_str(),
            Self::Named(name) => name,
        }
    }
}

impl PartialEq for Route {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Route {}

impl Hash for Route {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl EncodeLabelValue for Route {
    fn encode(&self, encoder: &mut LabelValueEncoder<'_>) -> Result<(), std::fmt::Error> {
        self.as_str().encode(encoder)
    }
}
