//! Which parameters a resource takes: the filters of its kinds, and these beside them. Data, no code
//! for any kind.

use super::list::{LIMIT_DEFAULT, LIMIT_MAX, problem};
use super::nearest::nearest;
use crate::error::ParameterProblem;
use crate::model::ALL;
use crate::model::spec::{Facet, Shared, Spec, Values, facet};
use std::collections::{BTreeMap, HashMap};

/// What a list takes beside its filters.
const LIST: [&str; 14] = [
    "q", "date", "match", "sort", "basis", "fields", "include", "facets", "shape", "limit", "cursor", "format",
    "accessed", "release",
];
const SEARCH: [&str; 12] =
    ["q", "kind", "date", "match", "sort", "basis", "fields", "limit", "cursor", "format", "accessed", "release"];
const STATS: [&str; 9] = ["by", "kind", "q", "date", "match", "basis", "format", "accessed", "release"];
const GRAPH: [&str; 14] = [
    "around", "depth", "project", "via", "edge", "kind", "q", "date", "match", "basis", "limit", "format", "accessed",
    "release",
];
const VERIFY: [&str; 5] = ["quote", "document", "record", "format", "release"];
/// What concerns pages, or what stands beside them: a whole result has neither.
const OF_PAGES: [&str; 4] = ["limit", "cursor", "facets", "shape"];

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
    /// The names of the formats that it can be had in.
    pub formats: Vec<&'static str>,
    /// The format asked for, where that does not come in pages.
    whole: Option<Whole>,
}

/// A format that is the whole result, and what it takes.
#[derive(Debug, Clone, Copy)]
pub struct Whole {
    pub format: &'static str,
    /// The day on which whoever cites the answer looked.
    pub cites: bool,
    /// Which fields to keep.
    pub fields: bool,
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
        Self::new(spec.plural, vec![spec], LIST.into_iter().filter(applies).collect())
    }

    /// One record, or something else without filters.
    #[must_use]
    pub fn one(of: &'static str) -> Self {
        Self::new(of, Vec::new(), vec!["format", "accessed", "release"])
    }

    /// The same, to be had in these formats, and asked for in one that does not come in pages.
    #[must_use]
    pub fn in_formats(self, formats: Vec<&'static str>, whole: Option<Whole>) -> Self {
        Self { formats, whole, ..self }
    }

    fn new(of: &'static str, specs: Vec<&'static Spec>, parameters: Vec<&'static str>) -> Self {
        Self { of, specs, parameters, formats: Vec::new(), whole: None }
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

    /// What has nothing to be asked for but files and the like.
    #[must_use]
    pub fn bare(of: &'static str) -> Self {
        Self::new(of, Vec::new(), vec!["release"])
    }

    /// `/v1/releases`, which are what they are.
    #[must_use]
    pub fn releases() -> Self {
        Self::new("releases", Vec::new(), vec!["format"])
    }

    /// `/v1/verify`
    #[must_use]
    pub fn verify() -> Self {
        Self::new("verify", Vec::new(), VERIFY.to_vec())
    }

    fn across(of: &'static str, parameters: &[&'static str], which: fn(&Spec) -> bool) -> Self {
        let specs = ALL.into_iter().filter(|spec| which(spec)).collect();
        Self::new(of, specs, parameters.to_vec())
    }

    /// Records on a page, unless asked otherwise: a graph is looked at as a whole.
    pub(super) fn limit(&self) -> usize {
        if self.parameters.contains(&"around") { LIMIT_MAX } else { LIMIT_DEFAULT }
    }

    /// What goes only with other formats than the one asked for.
    pub(super) fn misplaced(&self, given: &BTreeMap<&'static str, String>) -> Vec<ParameterProblem> {
        let mut found = Vec::new();
        let mut refuse = |names: &[&str], what: &str| {
            found.extend(names.iter().filter(|name| given.contains_key(*name)).map(|name| problem(name, what)));
        };
        if !self.whole.is_some_and(|whole| whole.cites) {
            refuse(&["accessed"], "goes with a citation, `format=bib` or `format=csl.json`");
        }
        if let Some(Whole { format, fields, .. }) = self.whole {
            // A graph is one picture: how many nodes it has is no matter of pages.
            if self.of != "graph" {
                refuse(&OF_PAGES, &format!("is for pages of JSON; `{format}` is the whole result"));
            }
            if !fields {
                refuse(&["fields", "include"], &format!("does not go with `{format}`, which has a shape of its own"));
            }
        }
        found
    }

    /// Every filter that one of the kinds has and that means the same for all that have it.
    pub fn facets(&self) -> impl Iterator<Item = &'static Facet> {
        self.shared(&self.parameters).into_iter()
    }

    /// The same, without these names.
    fn shared(&self, without: &[&str]) -> Vec<&'static Facet> {
        let mut found: Vec<&'static Facet> = Vec::new();
        let mut places: HashMap<&str, (usize, bool)> = HashMap::new();
        for facet in self.specs.iter().flat_map(|spec| spec.all_facets()) {
            let (place, same) = places.entry(facet.name).or_insert((found.len(), true));
            match found.get(*place) {
                Some(first) => *same &= first.values == facet.values,
                None => found.push(facet),
            }
        }
        found.retain(|facet| places.get(facet.name).is_some_and(|(_, same)| *same) && !without.contains(&facet.name));
        found
    }

    /// What can be counted.
    pub(super) fn countable(&self) -> impl Iterator<Item = &'static Facet> {
        let kind = (self.specs.len() > 1 || self.parameters.contains(&"kind")).then_some(&KIND);
        // A parameter may share its name with something to count by, as `by` does.
        self.shared(&["id"]).into_iter().chain(kind)
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
        // What stands beside the records stands in no row.
        let beside = self.whole.is_none();
        let names = fields.filter(|f| f.detail || (beside && f.refers())).map(|f| f.name);
        names.chain((beside && self.parameters.contains(&"q")).then_some("highlights")).collect()
    }

    pub(super) fn unknown(&self, name: &str) -> ParameterProblem {
        let (bare, suffix) = name.split_once("__").map_or((name, ""), |(bare, _)| (bare, &name[bare.len()..]));
        let suffix = if matches!(suffix, "__not" | "__exists") { suffix } else { "" };
        let filters: Vec<&str> = self.facets().map(|f| f.name).collect();
        let allowed: Vec<&str> = filters.iter().chain(&self.parameters).copied().collect();
        // Only filters can be turned round.
        let near = nearest(bare, if suffix.is_empty() { &allowed } else { &filters }.iter().copied());
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
