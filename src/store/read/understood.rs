//! Filters as the data understand them.

use crate::query::Filter;

/// A filter with its values resolved: an identifier can mean several actors, or none.
#[derive(Debug)]
pub struct Understood {
    pub filter: Filter,
    pub means: Vec<String>,
    pub unknown: Vec<String>,
}

impl Understood {
    /// The same once more.
    pub(in crate::store) fn again(&self) -> Self {
        Self {
            filter: self.filter.clone(),
            means: self.means.clone(),
            unknown: self.unknown.clone(),
        }
    }
}
