//! Filters as the data understand them.

use crate::model::naming::CountryCode;
use crate::query::Filter;

/// A filter with its values resolved: a name can mean several records.
#[derive(Debug, Clone)]
pub struct Understood {
    pub filter: Filter,
    /// The values as records have them.
    pub means: Vec<String>,
    /// Codes of countries that no actor here bears.
    pub elsewhere: Vec<(String, CountryCode)>,
    /// Ids that no record has, beside others that some have.
    pub missing: Vec<String>,
}

impl Understood {
    /// The values mean what they say.
    pub(in crate::store) fn as_given(filter: &Filter) -> Self {
        Self::meaning(filter, filter.values.clone())
    }

    pub(in crate::store) fn meaning(filter: &Filter, mut means: Vec<String>) -> Self {
        means.sort();
        means.dedup();
        Self {
            filter: filter.clone(),
            means,
            elsewhere: Vec::new(),
            missing: Vec::new(),
        }
    }
}
