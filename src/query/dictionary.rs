//! What the queried data contain: the terms of their vocabularies, and the fields and filters that are newer than them.

use super::list::Question;
use crate::error::ParameterProblem;
use crate::model::spec::Spec;
use std::collections::{BTreeMap, BTreeSet};

/// What the parser needs to know of the queried data.
#[derive(Debug, Clone, Default)]
pub struct Dictionary {
    /// Controlled vocabularies: vocabulary to terms.
    pub terms: BTreeMap<String, Vec<String>>,
    /// Labels, by vocabulary and term.
    pub labels: BTreeMap<(String, String), String>,
    /// Fields and filters that are newer than these data: kind and name.
    pub absent: BTreeSet<(String, String)>,
    /// The release, if the data are one.
    pub release: Option<String>,
}

impl Dictionary {
    /// Is this name newer than the data for every kind that has it today?
    pub(super) fn lacks(&self, specs: &[&'static Spec], name: &str) -> bool {
        let knows = |spec: &&&Spec| spec.field(name).is_some() || spec.facet(name).is_some();
        let mut knowing = specs.iter().filter(knows).peekable();
        let some = knowing.peek().is_some();
        some && knowing.all(|spec| self.absent.contains(&(spec.kind.to_owned(), name.to_owned())))
    }

    /// The problem for a name that is newer than the data.
    pub(super) fn newer(&self, parameter: &str, name: &str) -> ParameterProblem {
        let release = self.release.as_deref().map_or("this release".to_owned(), |id| format!("release {id}"));
        let what = "whose records do not have it; without `release` the current data are asked";
        ParameterProblem {
            parameter: parameter.to_owned(),
            detail: format!("`{name}` came after {release}, {what}."),
            suggestion: None,
            allowed: Vec::new(),
        }
    }

    /// Fields and facets of a query that are newer than the data.
    pub(super) fn newer_in(&self, question: &Question) -> Vec<ParameterProblem> {
        let counting = if question.given().contains_key("by") { "by" } else { "facets" };
        let fields = question.fields.iter().map(|path| ("fields", path.split('.').next().unwrap_or(path)));
        let facets = question.facets.iter().map(|facet| (counting, facet.name));
        let newer = fields.chain(facets).filter(|(_, name)| self.lacks(&question.specs, name));
        newer.map(|(parameter, name)| self.newer(parameter, name)).collect()
    }
}
