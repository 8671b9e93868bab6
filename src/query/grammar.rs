//! Which parameters a resource takes: the filters of its kinds, and these beside them. Data, no code
//! for any kind.

use super::list::{LIMIT_DEFAULT, LIMIT_MAX, problem};
use super::nearest::nearest;
use crate::error::ParameterProblem;
use crate::model::ALL;
use crate::model::spec::{Facet, Shared, Spec, Values, facet};

/// What a list takes beside its filters.
const LIST: [&str; 11] =
    ["q", "date", "match", "sort", "basis", "fields", "include", "facets", "shape", "limit", "cursor"];
const SEARCH: [&str; 9] = ["q", "kind", "date", "match", "sort", "basis", "fields", "limit", "cursor"];
const STATS: [&str; 6] = ["by", "kind", "q", "date", "match", "basis"];
const GRAPH: [&str; 11] = ["around", "depth", "project", "via", "edge", "kind", "q", "date", "match", "basis", "limit"];

/// The kind itself, as something to count by.
pub(super) static KIND: Facet = facet("kind", Values::Text, &["kind"], "What kind of record it is.");

/// A resource that is asked by a query string.
#[derive(Debug, Clone)]
pub struct Grammar {
    /// As in `events`.
    pub of: &'static str,
    pub specs: Vec<&'static Spec>,
    /// What it takes beside filters.
    pub parameters: Vec<&'static str>,
}

impl Grammar {
    /// The list of a kind. Without dates it takes no time, without links no basis, without a summary no search.
    #[must_use]
    pub fn list(spec: &'static Spec) -> Self {
        let applies = |name: &&str| match *name {
            "date" | "match" => spec.field("date").is_some(),
            "basis" => spec.shared != Shared::Nothing,
            "q" => searched(spec),
            "facets" => spec.all_facets().any(|f| f.name != "id"),
            _ => true,
        };
        Self { of: spec.plural, specs: vec![spec], parameters: LIST.into_iter().filter(applies).collect() }
    }

    /// `/v1/search`: all that is said in our words.
    #[must_use]
    pub fn search() -> Self {
        Self::across("search", &SEARCH, searched)
    }

    /// `/v1/stats`
    #[must_use]
    pub fn stats() -> Self {
        Self::across("stats", &STATS, |_| true)
    }

    /// `/v1/graph`: what can be linked.
    #[must_use]
    pub fn graph() -> Self {
        Self::across("graph", &GRAPH, |spec| spec.shared != Shared::Nothing)
    }

    fn across(of: &'static str, parameters: &[&'static str], which: fn(&Spec) -> bool) -> Self {
        let specs = ALL.into_iter().filter(|spec| which(spec)).collect();
        Self { of, specs, parameters: parameters.to_vec() }
    }

    /// Records on a page, unless asked otherwise: a graph is looked at as a whole.
    pub(super) fn limit(&self) -> usize {
        if self.parameters.contains(&"around") { LIMIT_MAX } else { LIMIT_DEFAULT }
    }

    /// Every filter that one of the kinds has and that means the same for all that have it.
    pub fn facets(&self) -> impl Iterator<Item = &'static Facet> {
        let mut found: Vec<&'static Facet> = Vec::new();
        for facet in self.specs.iter().flat_map(|spec| spec.all_facets()) {
            let known = found.iter().any(|f| f.name == facet.name);
            let meant = self.specs.iter().filter_map(|spec| spec.facet(facet.name)).all(|f| f.values == facet.values);
            if !known && meant && !self.parameters.contains(&facet.name) {
                found.push(facet);
            }
        }
        found.into_iter()
    }

    /// What can be counted.
    pub(super) fn countable(&self) -> impl Iterator<Item = &'static Facet> {
        let kind = (self.specs.len() > 1 || self.parameters.contains(&"kind")).then_some(&KIND);
        // A parameter may share its name with something to count by, as `by` does.
        let all = Self { parameters: Vec::new(), ..self.clone() };
        let facets: Vec<&'static Facet> = all.facets().filter(|f| f.name != "id").collect();
        facets.into_iter().chain(kind)
    }

    /// Every field and every member of one, as `date.edtf`.
    pub(super) fn fields(&self) -> Vec<String> {
        let mut all: Vec<String> = Vec::new();
        for field in self.specs.iter().flat_map(|spec| spec.every_field()) {
            all.push(field.name.to_owned());
            all.extend(field.members.iter().map(|member| format!("{}.{member}", field.name)));
        }
        all.sort();
        all.dedup();
        all
    }

    /// What a list leaves out, and the records that its records name.
    pub(super) fn includable(&self) -> Vec<&'static str> {
        let fields = self.specs.iter().flat_map(|spec| spec.every_field());
        let names = fields.filter(|f| f.detail || f.refers()).map(|f| f.name);
        names.chain(self.parameters.contains(&"q").then_some("highlights")).collect()
    }

    pub(super) fn unknown(&self, name: &str) -> ParameterProblem {
        let (bare, suffix) = name.split_once("__").map_or((name, ""), |(bare, _)| (bare, &name[bare.len()..]));
        let allowed: Vec<&str> = self.facets().map(|f| f.name).chain(self.parameters.iter().copied()).collect();
        let near = nearest(bare, allowed.iter().copied());
        let suffix = if matches!(suffix, "__not" | "__exists") { suffix } else { "" };
        ParameterProblem {
            suggestion: near.map(|near| near + suffix),
            allowed: allowed.into_iter().map(str::to_owned).collect(),
            ..problem(name, &format!("is not a parameter of {}", self.of))
        }
    }
}

/// Does it say anything in our words?
fn searched(spec: &Spec) -> bool {
    spec.field("summary").is_some()
}
