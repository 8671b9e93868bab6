//! The parameters of each resource: the filters of its kinds, plus the ones below. Data, no code
//! for any kind.

use super::dictionary::Dictionary;
use super::filter::{VALUES_MAX, parse_values};
use super::pairs::Pairs;
use super::problem::{Parsed, each_of, problem};
use super::suggest::nearest;
use super::synonyms::{self, Context, Ours};
use crate::error::ParameterProblem;
use crate::model::ALL;
use crate::model::spec::{Facet, Spec, Values, facet};
use std::collections::{BTreeMap, HashMap};

/// Default page size: a screenful and a bit.
pub const LIMIT_DEFAULT: usize = 50;
/// Largest page: the weight that one response should have.
pub const LIMIT_MAX: usize = 500;
/// Parameters of a list beside its filters.
const LIST: [&str; 14] = [
    "q", "date", "match", "sort", "basis", "fields", "include", "facets", "shape", "limit",
    "cursor", "format", "accessed", "release",
];
const SEARCH: [&str; 12] = [
    "q", "kind", "date", "match", "sort", "basis", "fields", "limit", "cursor", "format",
    "accessed", "release",
];
const EXPLORER: [&str; 3] = ["q", "kind", "date"];
const STATS: [&str; 9] = [
    "by", "kind", "q", "date", "match", "basis", "format", "accessed", "release",
];
const GRAPH: [&str; 15] = [
    "around", "depth", "project", "via", "edge", "kind", "q", "date", "match", "basis", "fields",
    "limit", "format", "accessed", "release",
];
const DYAD_YEARS: [&str; 7] = [
    "q", "date", "match", "basis", "format", "accessed", "release",
];
const TIMELINE: [&str; 8] = [
    "kind", "date", "match", "limit", "cursor", "format", "accessed", "release",
];
/// The filters of a timeline: what a record has itself, or, of an annotation, the record it is on.
const TIMELINE_FILTERS: [&str; 3] = ["actor", "dyad", "document"];
const VERIFY: [&str; 5] = ["quote", "document", "record", "format", "release"];
/// The name of the resource with a row a year.
const YEARS: &str = "dyad-years";
/// Parameters about pages or the envelope: a whole result has neither.
const OF_PAGES: [&str; 2] = ["limit", "cursor"];
const OF_ENVELOPE: [&str; 2] = ["facets", "shape"];
/// Parameters about what is shown of records.
const OF_FIELDS: [&str; 2] = ["fields", "include"];

/// The kind itself, as a facet.
pub(super) static KIND: Facet = facet(
    "kind",
    Values::Text,
    &["kind"],
    "What kind of record it is.",
);

/// The parameters that one resource allows.
#[derive(Debug, Clone)]
pub struct Grammar {
    /// The name of the resource, such as `events`.
    pub of: &'static str,
    pub specs: Vec<&'static Spec>,
    /// Parameters beside filters.
    pub parameters: Vec<&'static str>,
    /// The names of the available formats.
    pub formats: Vec<&'static str>,
    /// The requested format, if it has no pages.
    whole: Option<Whole>,
    /// Its only filters, without operators; if empty, all of its kinds.
    plain: Vec<&'static Facet>,
}

/// A format other than JSON, and the parameters that it allows.
#[derive(Debug, Clone, Copy)]
pub struct Whole {
    pub format: &'static str,
    /// Has it pages, as JSON has?
    pub pages: bool,
    /// Does it take `accessed`, the date of access for a citation?
    pub cites: bool,
    /// Does it take `fields` and `include`?
    pub fields: bool,
}

impl Grammar {
    /// The list of a kind. `date`, `basis` and `q` need a kind with dates, links or a summary.
    #[must_use]
    pub fn list(spec: &'static Spec) -> Self {
        let applies = |name: &&str| match *name {
            "date" | "match" => spec.field("date").is_some(),
            "basis" => spec.is_cited(),
            "q" => searched(spec),
            "facets" => spec.all_facets().any(|f| f.name != "id"),
            _ => true,
        };
        Self::new(
            spec.plural,
            vec![spec],
            LIST.into_iter().filter(applies).collect(),
        )
    }

    /// One record, or another resource without filters.
    #[must_use]
    pub fn one(of: &'static str) -> Self {
        Self::new(of, Vec::new(), vec!["format", "accessed", "release"])
    }

    /// Does a query ask for what a page for people does not show?
    #[must_use]
    pub fn beyond_pages(query: &Pairs) -> bool {
        let mut names = [OF_ENVELOPE, OF_FIELDS].into_iter().flatten();
        names.any(|name| query.first(name).is_some())
    }

    /// The same with these available formats, and the requested one if it has no pages.
    #[must_use]
    pub fn in_formats(self, formats: Vec<&'static str>, whole: Option<Whole>) -> Self {
        Self {
            formats,
            whole,
            ..self
        }
    }

    fn new(of: &'static str, specs: Vec<&'static Spec>, parameters: Vec<&'static str>) -> Self {
        Self {
            of,
            specs,
            parameters,
            formats: Vec::new(),
            whole: None,
            plain: Vec::new(),
        }
    }

    /// `/v1/search`: every kind with a summary.
    #[must_use]
    pub fn search() -> Self {
        Self::across("search", &SEARCH, searched)
    }

    /// The explorer's page: the same kinds, with or without words.
    #[must_use]
    pub fn explorer() -> Self {
        Self::across("the explorer", &EXPLORER, searched)
    }

    /// `/v1/stats`
    #[must_use]
    pub fn stats() -> Self {
        Self::across("stats", &STATS, |_| true)
    }

    /// `/v1/graph`: every kind with links.
    #[must_use]
    pub fn graph() -> Self {
        Self::across("graph", &GRAPH, Spec::is_cited)
    }

    /// `/v1/dyad-years`: a question on the kind that lasts, year by year.
    #[must_use]
    pub fn dyad_years() -> Self {
        Self::across(YEARS, &DYAD_YEARS, |spec| spec.lasts)
    }

    /// `/v1/timeline`: every kind with a date.
    #[must_use]
    pub fn timeline() -> Self {
        let dated = |spec: &Spec| spec.field("date").is_some();
        let mut timeline = Self::across("timeline", &TIMELINE, dated);
        let facets = timeline.specs.iter().flat_map(|spec| spec.all_facets());
        let mut plain: Vec<&'static Facet> = Vec::new();
        for facet in facets.filter(|facet| TIMELINE_FILTERS.contains(&facet.name)) {
            if !plain.iter().any(|known| known.name == facet.name) {
                plain.push(facet);
            }
        }
        timeline.plain = plain;
        timeline
    }

    /// Does it answer year by year?
    #[must_use]
    pub fn of_years(&self) -> bool {
        self.of == YEARS
    }

    /// Does it take its filters without operators?
    #[must_use]
    pub fn is_plain(&self) -> bool {
        !self.plain.is_empty()
    }

    /// A resource that takes only `release`, such as an export.
    #[must_use]
    pub fn bare(of: &'static str) -> Self {
        Self::new(of, Vec::new(), vec!["release"])
    }

    /// `/v1/releases`: takes only `format`.
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

    /// Keeps the kinds that `kind` or `via` names: they decide which filters exist.
    pub(super) fn narrow(&mut self, pairs: &[(String, String)]) -> Parsed {
        let named = |(name, _): &&(String, String)| name == "kind" || name == "via";
        let kinds = pairs
            .iter()
            .find(named)
            .filter(|(name, _)| self.parameters.contains(&name.as_str()));
        let Some((name, value)) = kinds else {
            return Ok(());
        };
        let known: Vec<&str> = self.specs.iter().map(|spec| spec.kind).collect();
        let kinds = each_of(name, &parse_values(name, value, VALUES_MAX)?, &known)?;
        self.specs.retain(|spec| kinds.contains(&spec.kind));
        Ok(())
    }

    /// Separates parameters from filters: each parameter must be known, and given once. `filter`
    /// reads a name that is no parameter, with its value and how often it came before; it returns
    /// `None` for an unknown name.
    pub(super) fn assign(
        &self,
        pairs: &[(String, String)],
        (dictionary, orders): (&Dictionary, &dyn Fn() -> Vec<String>),
        mut filter: impl FnMut(&str, &str, usize) -> Option<Parsed>,
    ) -> (BTreeMap<&'static str, String>, Vec<ParameterProblem>) {
        let (mut given, mut problems) = (BTreeMap::new(), Vec::new());
        for (at, (name, value)) in pairs.iter().enumerate() {
            let before = pairs[..at]
                .iter()
                .filter(|(earlier, _)| earlier == name)
                .count();
            let outcome = match self.parameters.iter().find(|parameter| *parameter == name) {
                Some(_) if before > 0 => Err(problem(name, "is given once")),
                Some(name) => {
                    given.insert(*name, value.clone());
                    Ok(())
                }
                None => filter(name, value, before)
                    .unwrap_or_else(|| Err(self.unknown(name, value, dictionary, &orders()))),
            };
            problems.extend(outcome.err());
        }
        (given, problems)
    }

    /// Default page size; a graph is read as a whole.
    #[must_use]
    pub fn limit(&self) -> usize {
        if self.parameters.contains(&"around") {
            LIMIT_MAX
        } else {
            LIMIT_DEFAULT
        }
    }

    /// Parameters that the requested format does not allow.
    pub(super) fn misplaced(
        &self,
        given: &BTreeMap<&'static str, String>,
    ) -> Vec<ParameterProblem> {
        let mut found = Vec::new();
        let mut refuse = |names: &[&str], what: &str| {
            found.extend(
                names
                    .iter()
                    .filter(|name| given.contains_key(*name))
                    .map(|name| problem(name, what)),
            );
        };
        if !self.whole.is_some_and(|whole| whole.cites) {
            refuse(
                &["accessed"],
                "goes with a reference: `format=bib`, `ris` or `csl.json`",
            );
        }
        if let Some(whole) = self.whole {
            let format = whole.format;
            // A graph has no pages, so `limit` counts nodes.
            if self.of != "graph" && !whole.pages {
                refuse(
                    &[OF_PAGES, OF_ENVELOPE].concat(),
                    &format!("is for pages of JSON; `{format}` is the whole result"),
                );
            }
            if whole.pages {
                refuse(
                    &OF_ENVELOPE,
                    &format!("is for JSON; `{format}` does not show it"),
                );
            }
            if !whole.fields {
                refuse(
                    &OF_FIELDS,
                    &format!("does not go with `{format}`, which has a shape of its own"),
                );
            }
        }
        found
    }

    /// Every filter of any of the kinds that means the same in all kinds that have it.
    pub fn facets(&self) -> impl Iterator<Item = &'static Facet> {
        self.shared(&self.parameters).into_iter()
    }

    /// The same, without these names.
    fn shared(&self, without: &[&str]) -> Vec<&'static Facet> {
        if self.is_plain() {
            return self.plain.clone();
        }
        if let [spec] = self.specs[..] {
            return spec
                .all_facets()
                .filter(|facet| !without.contains(&facet.name))
                .collect();
        }
        let mut found: Vec<&'static Facet> = Vec::new();
        let mut places: HashMap<&str, (usize, bool)> = HashMap::new();
        for facet in self.specs.iter().flat_map(|spec| spec.all_facets()) {
            let (place, same) = places.entry(facet.name).or_insert((found.len(), true));
            match found.get(*place) {
                Some(first) => *same &= first.values == facet.values,
                None => found.push(facet),
            }
        }
        found.retain(|facet| {
            places.get(facet.name).is_some_and(|(_, same)| *same) && !without.contains(&facet.name)
        });
        found
    }

    /// Facets that can be counted.
    pub fn countable(&self) -> impl Iterator<Item = &'static Facet> {
        let kind = (self.specs.len() > 1 || self.parameters.contains(&"kind")).then_some(&KIND);
        // A parameter may share its name with a facet, such as `by`.
        let facets = self.shared(&["id"]).into_iter();
        facets
            .filter(|facet| self.specs.iter().all(|spec| spec.counts(facet)))
            .chain(kind)
    }

    /// Every field, and every member of a field, such as `date.edtf`.
    #[must_use]
    pub fn fields(&self) -> Vec<String> {
        let mut all: Vec<String> = Vec::new();
        // The nodes of a graph are records in their list form.
        let whole = self.of != "graph";
        let fields = self.specs.iter().flat_map(|spec| spec.every_field());
        for field in fields.filter(|field| whole || !field.detail) {
            all.push(field.name.to_owned());
            all.extend(
                field
                    .members
                    .iter()
                    .map(|member| format!("{}.{member}", field.name)),
            );
        }
        all.sort();
        all.dedup();
        all
    }

    /// Details that a list omits, and the records that its records refer to.
    #[must_use]
    pub fn includable(&self) -> Vec<&'static str> {
        let fields = self.specs.iter().flat_map(|spec| spec.every_field());
        // Only the JSON envelope can carry included records and highlights.
        let beside = self.whole.is_none();
        let names = fields
            .filter(|f| f.detail || (beside && f.refers()))
            .map(|f| f.name);
        names
            .chain((beside && self.parameters.contains(&"q")).then_some("highlights"))
            .collect()
    }

    /// Kinds whose records others name, so that a graph can be projected onto them.
    #[must_use]
    pub fn projectable(&self) -> Vec<&'static str> {
        let named = |kind: &&str| self.specs.iter().any(|via| via.facet(kind).is_some());
        let kinds = Self::graph().specs.into_iter().map(|spec| spec.kind);
        kinds.filter(named).collect()
    }

    /// The problem with a parameter that is none: what another interface calls so, else the nearest
    /// by spelling.
    pub(super) fn unknown(
        &self,
        name: &str,
        value: &str,
        dictionary: &Dictionary,
        orders: &[String],
    ) -> ParameterProblem {
        let (bare, suffix) = name
            .split_once("__")
            .map_or((name, ""), |(bare, _)| (bare, &name[bare.len()..]));
        let suffix = if matches!(suffix, "__not" | "__exists") && !self.is_plain() {
            suffix
        } else {
            ""
        };
        let filters: Vec<&str> = self.facets().map(|f| f.name).collect();
        let allowed: Vec<&str> = filters.iter().chain(&self.parameters).copied().collect();
        // Only filters can be negated.
        let candidates = if suffix.is_empty() {
            &allowed
        } else {
            &filters
        };
        let context = Context {
            parameters: &self.parameters,
            facets: self.facets().collect(),
            orders,
            dictionary,
        };
        let found = match synonyms::parameter(name, value, &context) {
            Some(Ours { name, fix }) => Some((name, fix)),
            None => nearest(bare, candidates.iter().copied()).map(|near| {
                let near = near + suffix;
                (near.clone(), Some((near, value.to_owned())))
            }),
        };
        let (suggestion, fix) = found.unzip();
        ParameterProblem {
            suggestion,
            fix: fix.flatten().map(Box::new),
            allowed: allowed.into_iter().map(str::to_owned).collect(),
            ..problem(name, &format!("is not a parameter of {}", self.of))
        }
    }
}

/// Does it have a summary, so that it can be searched?
fn searched(spec: &Spec) -> bool {
    spec.field("summary").is_some()
}
