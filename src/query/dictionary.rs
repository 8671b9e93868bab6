//! What the queried data contain: the terms of their vocabularies, and the fields and filters that
//! are newer than them.

use crate::error::ParameterProblem;
use crate::model::naming::fold;
use crate::model::spec::Spec;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What the parser needs to know of the queried data.
#[derive(Debug, Clone, Default)]
pub struct Dictionary {
    /// Controlled vocabularies: vocabulary to terms.
    pub terms: BTreeMap<String, Vec<String>>,
    /// Labels, by vocabulary and term.
    pub labels: BTreeMap<(String, String), String>,
    /// Earlier ids of terms, by vocabulary and earlier id.
    pub former: BTreeMap<(String, String), String>,
    /// Fields and filters that are newer than these data: kind and name.
    pub absent: BTreeSet<(String, Name)>,
    /// The release, if the data are one.
    pub release: Option<String>,
}

/// A name as records have it: a field and a filter may share one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Name {
    Field(String),
    Filter(String),
}

impl Name {
    #[must_use]
    pub fn field(name: &str) -> Self {
        Self::Field(name.to_owned())
    }

    #[must_use]
    pub fn filter(name: &str) -> Self {
        Self::Filter(name.to_owned())
    }

    /// Does this kind have it today?
    fn is_of(&self, spec: &Spec) -> bool {
        match self {
            Self::Field(name) => spec.field(name).is_some(),
            Self::Filter(name) => spec.facet(name).is_some(),
        }
    }

    pub(super) fn as_str(&self) -> &str {
        let (Self::Field(name) | Self::Filter(name)) = self;
        name
    }
}

impl Dictionary {
    /// The id of a term that is given by its id, a former id or its label, in any case; what is
    /// none of these stays as it is.
    pub(super) fn term(&self, scheme: &str, given: String) -> String {
        let terms = self.terms.get(scheme).map_or(&[][..], Vec::as_slice);
        if terms.contains(&given) {
            return given;
        }
        if let Some(today) = self.former.get(&(scheme.to_owned(), given.clone())) {
            return today.clone();
        }
        let folded = fold(&given);
        let label = |term: &String| self.labels.get(&(scheme.to_owned(), term.clone()));
        let called = |term: &&String| {
            fold(term) == folded || label(term).is_some_and(|label| fold(label) == folded)
        };
        terms.iter().find(called).cloned().unwrap_or(given)
    }

    /// Is this name newer than the data for every kind that has it today?
    #[must_use]
    pub fn lacks(&self, specs: &[&'static Spec], name: &Name) -> bool {
        if self.absent.is_empty() {
            return false;
        }
        let mut knowing = specs.iter().filter(|spec| name.is_of(spec)).peekable();
        let some = knowing.peek().is_some();
        some && knowing.all(|spec| self.absent.contains(&(spec.kind.to_owned(), name.clone())))
    }

    /// The problem for a name that is newer than the data.
    pub(super) fn newer(&self, parameter: &str, name: &str) -> ParameterProblem {
        let release = self
            .release
            .as_deref()
            .map_or("this release".to_owned(), |id| format!("release {id}"));
        let what = "whose records do not have it; without `release` the current data are asked";
        ParameterProblem {
            parameter: parameter.to_owned(),
            detail: format!("`{name}` came after {release}, {what}."),
            suggestion: None,
            fix: None,
            allowed: Vec::new(),
        }
    }
}
