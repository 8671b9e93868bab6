//! What the data that answer have: the terms of their vocabularies, and which fields and filters they are from before.

use super::list::Question;
use crate::error::ParameterProblem;
use crate::model::spec::Spec;
use std::collections::{BTreeMap, BTreeSet};

/// What the data that answer have, as far as a question is held against it.
#[derive(Debug, Clone, Default)]
pub struct Dictionary {
    /// The closed lists a value may have to come from: vocabulary to terms.
    pub terms: BTreeMap<String, Vec<String>>,
    /// What a term is called: by vocabulary and term.
    pub labels: BTreeMap<(String, String), String>,
    /// Fields and filters that came after these data: kind and name.
    pub absent: BTreeSet<(String, String)>,
    /// The release that they are.
    pub release: Option<String>,
}

impl Dictionary {
    /// Have these data nothing of this name in any of the kinds that know it today?
    pub(super) fn lacks(&self, specs: &[&'static Spec], name: &str) -> bool {
        let knows = |spec: &&&Spec| spec.field(name).is_some() || spec.facet(name).is_some();
        let mut knowing = specs.iter().filter(knows).peekable();
        let some = knowing.peek().is_some();
        some && knowing.all(|spec| self.absent.contains(&(spec.kind.to_owned(), name.to_owned())))
    }

    /// Says of a name that it came after these data.
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

    /// What a question would show or count that came after these data.
    pub(super) fn newer_in(&self, question: &Question) -> Vec<ParameterProblem> {
        let counting = if question.given().contains_key("by") { "by" } else { "facets" };
        let fields = question.fields.iter().map(|path| ("fields", path.split('.').next().unwrap_or(path)));
        let facets = question.facets.iter().map(|facet| (counting, facet.name));
        let newer = fields.chain(facets).filter(|(_, name)| self.lacks(&question.specs, name));
        newer.map(|(parameter, name)| self.newer(parameter, name)).collect()
    }
}
