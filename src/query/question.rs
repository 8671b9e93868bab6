//! A query: which records, in what order, how many, from which cursor, and which fields to show.

use super::cursor;
use super::date_range::DateRange;
use super::dictionary::{Dictionary, Name};
use super::filter::{Filter, Sense, VALUE_LENGTH_MAX, VALUES_MAX, parse_values};
use super::grammar::{Grammar, LIMIT_MAX};
use super::pairs::Pairs;
use super::problem::{Parsed, each_of, one_of, problem, suggesting};
use super::search_text::SearchText;
use super::sort::Sort;
use crate::error::{Error, ParameterProblem, Result};
use crate::model::edtf;
use crate::model::kind;
use crate::model::spec::{DECADE, Facet, Field, Spec, is_link};
use std::collections::BTreeMap;

/// Most results by relevance: one page, because no cursor in that order would stay valid.
const BEST_MAX: usize = 1_000;
/// How often one filter may be repeated: all its conditions must hold.
const REPEATS_MAX: usize = 8;
/// Facets counted in one list; groupings in one statistic.
const FACETS_MAX: usize = 10;
const BY_MAX: usize = 3;
/// Largest distance from the record that a graph is around.
const DEPTH_MAX: usize = 3;

/// A parsed query.
#[derive(Debug, Clone)]
pub struct Question {
    pub specs: Vec<&'static Spec>,
    /// All must hold.
    pub filters: Vec<Filter>,
    /// Which links count: `stated`, `collective`, `inferred`; all if empty.
    pub basis: Vec<String>,
    pub when: Option<DateRange>,
    pub words: Option<SearchText>,
    pub sort: Sort,
    pub limit: usize,
    /// The sort key of the last record before this page.
    pub after: Option<String>,
    /// Only these fields, as paths; if empty, all that a list shows.
    pub fields: Vec<String>,
    pub include: Vec<String>,
    /// Facets to count.
    pub facets: Vec<&'static Facet>,
    /// The bare array, without envelope.
    pub bare: bool,
    /// The date of access for a citation.
    pub accessed: Option<String>,
    pub graph: GraphParameters,
    /// Normalized parameters other than filters.
    pub(super) given: BTreeMap<&'static str, String>,
}

/// Parameters of a graph beside its records.
#[derive(Debug, Clone, Default)]
pub struct GraphParameters {
    /// `kind:id`.
    pub around: Option<String>,
    pub depth: usize,
    /// Types of edges; all if empty.
    pub edges: Vec<String>,
    /// The kind to project onto: linked through the others.
    pub project: Option<&'static Spec>,
}

impl Question {
    /// Parses the parameters against those of the resource and the data.
    pub fn parse(grammar: &Grammar, query: &Pairs, dictionary: &Dictionary) -> Result<Self> {
        let pairs = query.all()?;
        let (mut grammar, mut newer) = (grammar.clone(), Vec::new());
        let wrong_kinds = grammar.narrow(pairs).err();
        let mut question = Self::all(&grammar);
        let facets: Vec<&'static Facet> = grammar.facets().collect();
        let mut newer_link = false;
        let orders = || Sort::words(&grammar);
        let known = (dictionary, &orders as &dyn Fn() -> Vec<String>);
        let (given, found) = grammar.assign(pairs, known, |name, value, before| {
            let (field, sense) = Sense::split(name);
            // Whatever has a date has a decade, or an open end.
            let dated = field == "date" && matches!(sense, Sense::Exists(_));
            let field = if dated { DECADE.name } else { field };
            let takes = |f: &&Facet| {
                let operated = sense != Sense::Any && grammar.is_plain();
                f.name == field
                    && !operated
                    && (field != "id" || !matches!(sense, Sense::Exists(_)))
            };
            let facet = facets.iter().copied().find(takes)?;
            if dictionary.lacks(&question.specs, &Name::filter(facet.name)) {
                newer.push(dictionary.newer(name, facet.name));
                newer_link |= is_link(facet.name);
                return Some(Ok(()));
            }
            if before >= REPEATS_MAX {
                return Some(Err(problem(
                    name,
                    &format!("is given at most {REPEATS_MAX} times"),
                )));
            }
            Some(
                Filter::parse(facet, sense, value, dictionary)
                    .map(|filter| question.filters.push(filter))
                    // By the name that was written.
                    .map_err(|wrong| {
                        if dated {
                            problem(name, "is `true` or `false`")
                        } else {
                            wrong
                        }
                    }),
            )
        });
        question.given = given;
        let mut problems: Vec<ParameterProblem> = wrong_kinds.into_iter().chain(found).collect();
        problems.extend(question.read_all(&grammar, dictionary, newer_link));
        newer.extend(question.newer_than(dictionary));
        if problems.is_empty() && !newer.is_empty() {
            return Err(Error::NotInRelease(newer));
        }
        problems.extend(newer);
        if problems.is_empty() {
            Ok(question)
        } else {
            Err(Error::BadQuery(query.in_order(problems)))
        }
    }

    /// Reads the parameters that are no filters, and checks how all of them go together.
    fn read_all(
        &mut self,
        grammar: &Grammar,
        dictionary: &Dictionary,
        newer_link: bool,
    ) -> Vec<ParameterProblem> {
        // Repeated filters count once.
        self.filters.sort();
        self.filters.dedup();
        let mut problems = grammar.misplaced(&self.given);
        for name in &grammar.parameters {
            if let Some(value) = self.given.get(name).cloned() {
                problems.extend(self.read(name, &value, grammar, dictionary).err());
            }
        }
        problems.extend(self.together(grammar, newer_link));
        problems
    }

    /// Everything of these kinds.
    fn all(grammar: &Grammar) -> Self {
        Self {
            specs: grammar.specs.clone(),
            filters: Vec::new(),
            basis: Vec::new(),
            when: None,
            words: None,
            sort: Sort::default(),
            limit: grammar.limit(),
            after: None,
            fields: Vec::new(),
            // A search shows where the words occur by default.
            include: if grammar.of == "search" {
                vec!["highlights".to_owned()]
            } else {
                Vec::new()
            },
            facets: Vec::new(),
            bare: false,
            accessed: None,
            graph: GraphParameters {
                depth: 1,
                ..GraphParameters::default()
            },
            given: BTreeMap::new(),
        }
    }

    /// Reads one parameter that is not a filter.
    fn read(
        &mut self,
        name: &'static str,
        value: &str,
        grammar: &Grammar,
        dictionary: &Dictionary,
    ) -> Parsed {
        match name {
            "limit" => {
                // A graph without nodes says nothing.
                let least = usize::from(grammar.of == "graph");
                self.limit = number(name, value, least, BEST_MAX)?;
                if self.limit == grammar.limit() {
                    self.given.remove(name);
                }
            }
            "depth" => self.graph.depth = number(name, value, 1, DEPTH_MAX)?,
            "cursor" => {
                let after = cursor::decode(value);
                let what = "is taken unchanged from `page.next` of an answer";
                self.after = Some(after.ok_or_else(|| problem(name, what))?);
            }
            "q" => {
                if !(1..=VALUE_LENGTH_MAX).contains(&value.chars().count()) {
                    return Err(problem(
                        name,
                        &format!("has 1 to {VALUE_LENGTH_MAX} characters"),
                    ));
                }
                self.words = Some(SearchText::parse(value));
            }
            "match" => drop(one_of(name, value, &["possible", "certain"])?),
            "date" => {
                let certain = self
                    .given
                    .get("match")
                    .is_some_and(|word| word == "certain");
                let usual = edtf::usual(value);
                self.when = Some(DateRange::parse(&usual, certain)?);
                self.given.insert(name, usual);
            }
            "sort" => {
                self.sort = Sort::parse(value, grammar)?;
                let keys: Vec<&str> = value.split(',').map(str::trim).collect();
                self.given.insert(name, keys.join(","));
            }
            // The format was negotiated before: it decides which other parameters are allowed.
            "format" => {
                one_of(name, value, &grammar.formats)?;
                self.given.remove(name);
            }
            "accessed" => {
                DateRange::day(name, value)?;
                self.accessed = self.given.remove(name);
            }
            "basis" => {
                let known: Vec<&str> = dictionary
                    .terms
                    .get("basis")
                    .into_iter()
                    .flatten()
                    .map(String::as_str)
                    .collect();
                self.basis = self.each(name, value, &known)?;
            }
            "shape" | "fields" | "include" | "facets" | "by" => {
                self.read_output(name, value, grammar)?;
            }
            "edge" | "around" | "project" => self.read_graph(name, value, grammar)?,
            // `kind` and `via` were read first, and `release` when the data were selected.
            _ => drop(self.each(name, value, &[])),
        }
        Ok(())
    }

    /// Reads a parameter about what is shown of the records.
    fn read_output(&mut self, name: &'static str, value: &str, grammar: &Grammar) -> Parsed {
        match name {
            "shape" => self.bare = one_of(name, value, &["array"])? == "array",
            "fields" => {
                let known = grammar.fields();
                let known: Vec<&str> = known.iter().map(String::as_str).collect();
                self.fields = self.each(name, value, &known)?;
            }
            "include" => self.include = self.each(name, value, &grammar.includable())?,
            _ => {
                let known: Vec<&Facet> = grammar.countable().collect();
                let names: Vec<&str> = known.iter().map(|f| f.name).collect();
                let asked = self.each(name, value, &names)?;
                let most = if name == "by" { BY_MAX } else { FACETS_MAX };
                if asked.len() > most {
                    return Err(problem(
                        name,
                        &format!("has at most {most} values; here are {}", asked.len()),
                    ));
                }
                self.facets = known
                    .into_iter()
                    .filter(|f| asked.iter().any(|name| name == f.name))
                    .collect();
            }
        }
        Ok(())
    }

    /// Reads a parameter that only graphs have.
    fn read_graph(&mut self, name: &'static str, value: &str, grammar: &Grammar) -> Parsed {
        match name {
            "edge" => {
                let facets: Vec<&str> = Grammar::graph().countable().map(|f| f.name).collect();
                self.graph.edges = self.each(name, value, &facets)?;
            }
            "around" => {
                let known = value
                    .split_once(':')
                    .is_some_and(|(of, id)| kind(of).is_some() && !id.is_empty());
                if !known || value.chars().count() > VALUE_LENGTH_MAX {
                    return Err(problem(
                        name,
                        "is a record as `kind:id`, such as `risk:refugee-flow`",
                    ));
                }
                self.graph.around = Some(value.to_owned());
            }
            _ => {
                self.graph.project = kind(one_of(name, value, &grammar.projectable())?);
            }
        }
        Ok(())
    }

    /// Several words of a closed list; the normal form is sorted, without duplicates.
    fn each(&mut self, name: &'static str, value: &str, known: &[&str]) -> Parsed<Vec<String>> {
        let values = parse_values(name, value, VALUES_MAX)?;
        self.given.insert(name, values.join(","));
        each_of(name, &values, known)?;
        Ok(values)
    }

    /// Fields and facets that are newer than the data.
    fn newer_than(&self, dictionary: &Dictionary) -> Vec<ParameterProblem> {
        if dictionary.absent.is_empty() {
            return Vec::new();
        }
        let counting = if self.given.contains_key("by") {
            "by"
        } else {
            "facets"
        };
        let fields = self
            .fields
            .iter()
            .map(|path| ("fields", path.split('.').next().unwrap_or(path)));
        let included = self.include.iter().map(|name| ("include", name.as_str()));
        let dated = self.when.is_some().then_some(("date", "date"));
        let sorted = self.sort.needs().map(|name| ("sort", name));
        let fields = fields
            .chain(included)
            .chain(dated)
            .map(|(of, name)| (of, Name::field(name)))
            .chain(sorted);
        let facets = self
            .facets
            .iter()
            .map(|facet| (counting, Name::filter(facet.name)));
        let edges = self
            .graph
            .edges
            .iter()
            .map(|name| ("edge", Name::filter(name)));
        let newer = fields
            .chain(facets)
            .chain(edges)
            .filter(|(_, name)| dictionary.lacks(&self.specs, name));
        newer
            .map(|(parameter, name)| dictionary.newer(parameter, name.as_str()))
            .collect()
    }

    /// Normalized parameters other than filters, by name.
    #[must_use]
    pub fn given(&self) -> &BTreeMap<&'static str, String> {
        &self.given
    }

    /// Paths of the fields that it shows: the requested ones, or those that a list shows; plus
    /// included ones.
    #[must_use]
    pub fn paths(&self) -> Vec<&str> {
        let shown = self.every_field().filter(|field| {
            let included = self.include.iter().any(|name| name == field.name);
            included || (self.fields.is_empty() && !field.detail)
        });
        let shown = shown.map(|field| field.name);
        self.fields
            .iter()
            .map(String::as_str)
            .chain(shown)
            .collect()
    }

    /// The documents that its filters choose; none where they choose none.
    #[must_use]
    pub fn documents(&self) -> Vec<&str> {
        let chosen = self.filters.iter();
        let chosen = chosen.filter(|one| one.name == "document" && one.sense == Sense::Any);
        let chosen = chosen.flat_map(|one| &one.values);
        chosen.map(String::as_str).collect()
    }

    /// Is a field requested that only whole records have?
    #[must_use]
    pub fn wants_details(&self) -> bool {
        if self.fields.is_empty() && self.include.is_empty() {
            return false;
        }
        let paths = self.paths();
        let mut roots = paths.iter().filter_map(|path| path.split('.').next());
        roots.any(|root| {
            self.every_field()
                .any(|field| field.detail && field.name == root)
        })
    }

    fn every_field(&self) -> impl Iterator<Item = &'static Field> {
        self.specs.iter().flat_map(|spec| spec.every_field())
    }
}

fn number(name: &str, value: &str, least: usize, most: usize) -> Parsed<usize> {
    let digits = !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit());
    let said = if name == "limit" { LIMIT_MAX } else { most };
    let read: Option<usize> = value.parse().ok().filter(|_| digits);
    read.filter(|n| (least..=most).contains(n)).ok_or_else(|| {
        let near = read.map(|n| n.clamp(1, said).to_string());
        let what = format!("is a whole number from {least} to {said}");
        suggesting(problem(name, &what), near)
    })
}
