//! A question to a list: which records, how many, from where on.

use super::cursor::Cursor;
use super::decode::{decode, encode};
use super::nearest::nearest;
use crate::error::{Error, ParameterProblem, Result};
use crate::model::spec::{Facet, Spec, Values};
use crate::model::{kind, locator};
use std::collections::BTreeMap;

/// Records on a page, unless asked otherwise: a screenful and a bit.
pub const LIMIT_DEFAULT: usize = 50;
/// Records on a page at most: what one answer should weigh.
pub const LIMIT_MAX: usize = 500;
/// Values of one parameter at most; each is one arm of the query.
pub const VALUES_MAX: usize = 50;
/// Ids at most: enough to fetch any page again by its ids.
const IDS_MAX: usize = 500;
/// Characters in a value at most; ids, names and locators are shorter.
const VALUE_LENGTH_MAX: usize = 200;

/// How often one parameter may be repeated: conditions that must all hold.
const REPEATS_MAX: usize = 8;

/// The closed lists a value may have to come from: scheme to terms.
pub type Vocabularies = BTreeMap<String, Vec<String>>;

/// A parsed question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListQuery {
    /// All must hold.
    pub filters: Vec<Filter>,
    pub limit: usize,
    pub cursor: Option<Cursor>,
}

/// One condition: any of these values.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Filter {
    pub name: &'static str,
    /// Are the values actors, which have many names?
    pub actors: bool,
    pub values: Vec<String>,
}

impl ListQuery {
    /// Reads a query string against a kind's Spec and the closed lists.
    pub fn parse(spec: &'static Spec, query: &str, vocabularies: &Vocabularies) -> Result<Self> {
        let pairs = decode(query).map_err(Error::BadQuery)?;
        let mut parsed = Self { filters: Vec::new(), limit: LIMIT_DEFAULT, cursor: None };
        let mut problems = Vec::new();
        for (at, (name, value)) in pairs.iter().enumerate() {
            let before = pairs[..at].iter().filter(|(earlier, _)| earlier == name).count();
            let outcome = match (name.as_str(), spec.facet(name)) {
                ("limit" | "cursor", _) if before > 0 => Err(problem(name, "is given once")),
                ("limit", _) => parse_limit(value).map(|limit| parsed.limit = limit),
                ("cursor", _) => parse_cursor(value).map(|cursor| parsed.cursor = Some(cursor)),
                (_, Some(_)) if before >= REPEATS_MAX => {
                    Err(problem(name, &format!("is given at most {REPEATS_MAX} times")))
                }
                (_, Some(facet)) => parse_filter(facet, value, vocabularies).map(|f| parsed.filters.push(f)),
                (_, None) => Err(unknown(name, spec)),
            };
            problems.extend(outcome.err());
        }
        // Said twice is said once.
        parsed.filters.sort();
        parsed.filters.dedup();
        if problems.is_empty() { Ok(parsed) } else { Err(Error::BadQuery(problems)) }
    }

    /// The question in its normal form, without its position: filters by name, then a limit that is
    /// not the default.
    #[must_use]
    pub fn to_query(&self) -> String {
        let mut parts: Vec<String> =
            self.filters.iter().map(|f| format!("{}={}", f.name, encode(&join(&f.values)))).collect();
        parts.sort();
        if self.limit != LIMIT_DEFAULT {
            parts.push(format!("limit={}", self.limit));
        }
        parts.join("&")
    }
}

/// Values are parted by commas; a backslash keeps one, as in `Alliance\\, and Assistance`.
fn split(value: &str) -> Vec<String> {
    let mut values = vec![String::new()];
    let mut chars = value.chars().peekable();
    while let Some(c) = chars.next() {
        match (c, values.last_mut()) {
            (',', _) => values.push(String::new()),
            ('\\', Some(last)) => last.push(chars.next_if(|next| matches!(next, ',' | '\\')).unwrap_or(c)),
            (c, Some(last)) => last.push(c),
            (_, None) => {}
        }
    }
    values
}

fn join(values: &[String]) -> String {
    let kept: Vec<String> = values.iter().map(|v| v.replace('\\', "\\\\").replace(',', "\\,")).collect();
    kept.join(",")
}

/// Refuses any parameter: one record is asked for by its path alone.
pub fn expect_none(query: &str) -> Result<()> {
    let pairs = decode(query).map_err(Error::BadQuery)?;
    let problems: Vec<_> =
        pairs.iter().map(|(name, _)| problem(name, "is not known here; this resource takes no parameters")).collect();
    if problems.is_empty() { Ok(()) } else { Err(Error::BadQuery(problems)) }
}

fn problem(name: &str, what: &str) -> ParameterProblem {
    let shown: String = name.chars().take(80).collect();
    ParameterProblem { detail: format!("`{shown}` {what}."), parameter: shown, suggestion: None, allowed: Vec::new() }
}

fn unknown(name: &str, spec: &'static Spec) -> ParameterProblem {
    let allowed: Vec<&str> = spec.all_facets().map(|f| f.name).chain(["limit", "cursor"]).collect();
    ParameterProblem {
        suggestion: nearest(name, allowed.iter().copied()),
        allowed: allowed.into_iter().map(str::to_owned).collect(),
        ..problem(name, &format!("is not a parameter of {}", spec.plural))
    }
}

fn parse_limit(value: &str) -> Result<usize, ParameterProblem> {
    let digits = !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit());
    value
        .parse()
        .ok()
        .filter(|limit| digits && (1..=LIMIT_MAX).contains(limit))
        .ok_or_else(|| problem("limit", &format!("is a whole number from 1 to {LIMIT_MAX}")))
}

fn parse_cursor(value: &str) -> Result<Cursor, ParameterProblem> {
    Cursor::parse(value).ok_or_else(|| problem("cursor", "is taken unchanged from `page.next` of an answer"))
}

fn parse_filter(facet: &'static Facet, value: &str, vocabularies: &Vocabularies) -> Result<Filter, ParameterProblem> {
    let mut values = split(value);
    let most = if facet.name == "id" { IDS_MAX } else { VALUES_MAX };
    if values.len() > most {
        return Err(problem(facet.name, &format!("has at most {most} values; here are {}", values.len())));
    }
    for value in &values {
        if value.is_empty() || value.chars().count() > VALUE_LENGTH_MAX || value.chars().any(char::is_control) {
            let what = format!("has values of 1 to {VALUE_LENGTH_MAX} characters, none of them control characters");
            return Err(problem(facet.name, &what));
        }
        check_value(facet, value, vocabularies)?;
    }
    values.sort();
    values.dedup();
    Ok(Filter { name: facet.name, actors: facet.values == Values::Actor, values })
}

fn check_value(facet: &Facet, value: &str, vocabularies: &Vocabularies) -> Result<(), ParameterProblem> {
    let one_of = |allowed: Vec<&str>| {
        if allowed.contains(&value) {
            return Ok(());
        }
        Err(ParameterProblem {
            suggestion: nearest(value, allowed.iter().copied()),
            allowed: allowed.into_iter().map(str::to_owned).collect(),
            ..problem(facet.name, &format!("cannot be `{value}`"))
        })
    };
    match facet.values {
        Values::Term(scheme) => one_of(vocabularies.get(scheme).into_iter().flatten().map(String::as_str).collect()),
        Values::Word(words) => one_of(words.to_vec()),
        Values::Locator if !locator::is_well_formed(value) => {
            Err(problem(facet.name, &format!("cannot be `{value}`; a locator is like `s1`, `s1.p2` or `s1.p2.3`")))
        }
        Values::Section if !locator::is_section(value) => {
            Err(problem(facet.name, &format!("cannot be `{value}`; a section is like `s1`")))
        }
        Values::Decade if !is_decade(value) => {
            Err(problem(facet.name, &format!("cannot be `{value}`; a decade is like `195X`, or `open`")))
        }
        Values::Record if value.split_once(':').is_some_and(|(name, _)| kind(name).is_none()) => {
            Err(problem(facet.name, &format!("cannot be `{value}`; a record is `id`, or `kind:id` with a known kind")))
        }
        Values::Locator | Values::Section | Values::Decade | Values::Actor | Values::Record | Values::Text => Ok(()),
    }
}

fn is_decade(text: &str) -> bool {
    text == "open" || (text.len() == 4 && text.strip_suffix('X').is_some_and(|d| d.bytes().all(|b| b.is_ascii_digit())))
}
