//! Closed lists that come from the data.

use std::collections::BTreeMap;

/// Vocabularies and releases.
#[derive(Debug, Clone, Default)]
pub struct Lists {
    /// Terms of the vocabularies, by vocabulary, in reading order.
    pub terms: BTreeMap<String, Vec<String>>,
    /// Earlier ids of terms, which filters still understand, by vocabulary.
    pub former: BTreeMap<String, Vec<String>>,
    /// Ids of the releases.
    pub releases: Vec<String>,
}
