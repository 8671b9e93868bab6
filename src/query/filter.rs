//! One condition on a facet: any of these values, none of them, or whether it has a value at all.

use super::dictionary::Dictionary;
use super::other_words::another_word;
use super::problem::{among, join, one_of, problem, suggesting};
use crate::error::ParameterProblem;
use crate::model::spec::{Facet, Values};
use crate::model::{kind, locator};
use std::collections::BTreeSet;

/// Most values of one parameter; each adds a branch to the SQL query.
pub const VALUES_MAX: usize = 50;
/// Most ids: enough to fetch any page again by its ids.
const IDS_MAX: usize = 500;
/// Longest value in characters; ids, names and locators are shorter.
pub(super) const VALUE_LENGTH_MAX: usize = 200;

/// One condition.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Filter {
    pub name: &'static str,
    /// The type of its values.
    pub values_of: Values,
    pub sense: Sense,
    /// The given values; empty where the sense needs none.
    pub values: Vec<String>,
    /// The value as a whole, where commas part it: a name may have some.
    pub whole: Option<String>,
}

/// How the values apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sense {
    /// The record has one of them.
    Any,
    /// `field__not`: the record has none of them.
    Not,
    /// `field__exists`: the record has some value, or has none.
    Exists(bool),
}

impl Sense {
    /// The field and the sense, from a parameter's name.
    pub(super) fn split(name: &str) -> (&str, Self) {
        if let Some(field) = name.strip_suffix("__not") {
            (field, Self::Not)
        } else if let Some(field) = name.strip_suffix("__exists") {
            (field, Self::Exists(true))
        } else {
            (name, Self::Any)
        }
    }
}

impl Filter {
    /// The record has this value, which is taken as it is.
    #[must_use]
    pub fn one(name: &'static str, value: &str) -> Self {
        Self {
            name,
            values_of: Values::Word(&[]),
            sense: Sense::Any,
            values: vec![value.to_owned()],
            whole: None,
        }
    }

    pub(super) fn parse(
        facet: &'static Facet,
        sense: Sense,
        value: &str,
        dictionary: &Dictionary,
    ) -> Result<Self, ParameterProblem> {
        let (name, values_of) = (facet.name, facet.values);
        if let Sense::Exists(_) = sense {
            let wrong = || problem(&format!("{name}__exists"), "is `true` or `false`");
            let exists = value.to_lowercase().parse().map_err(|_| wrong())?;
            return Ok(Self {
                name,
                values_of,
                sense: Sense::Exists(exists),
                values: Vec::new(),
                whole: None,
            });
        }
        let shown = if sense == Sense::Not {
            format!("{name}__not")
        } else {
            name.to_owned()
        };
        let mut values = parse_values(
            &shown,
            value,
            if name == "id" { IDS_MAX } else { VALUES_MAX },
        )?;
        // In a list, commas have no space after them; in a name they do.
        let whole = (values.len() > 1 && value.contains(", ")).then(|| value.trim().to_owned());
        let usual = values.into_iter();
        let usual = usual.map(|value| usual_form(values_of, value, dictionary));
        values = usual.collect::<BTreeSet<_>>().into_iter().collect();
        for value in &values {
            check(&shown, values_of, value, dictionary).map_err(|problem| {
                among(problem, &values, value, |one| {
                    check(&shown, values_of, one, dictionary)
                })
            })?;
        }
        Ok(Self {
            name,
            values_of,
            sense,
            values,
            whole,
        })
    }

    /// As a normalized parameter.
    #[must_use]
    pub fn to_pair(&self) -> (String, String) {
        let values = || self.whole.clone().unwrap_or_else(|| join(&self.values));
        match self.sense {
            Sense::Any => (self.name.to_owned(), values()),
            Sense::Not => (format!("{}__not", self.name), values()),
            Sense::Exists(exists) => (format!("{}__exists", self.name), exists.to_string()),
        }
    }
}

/// A value as records write it, where case or form does not change what it means.
fn usual_form(values: Values, value: String, dictionary: &Dictionary) -> String {
    match values {
        Values::Term(scheme) | Values::Named(scheme) => dictionary.term(scheme, value),
        Values::Word(words) => {
            let same = |word: &&&str| word.eq_ignore_ascii_case(&value);
            words
                .iter()
                .find(same)
                .map_or(value.clone(), |w| (*w).to_owned())
        }
        Values::Locator | Values::Section => value.to_lowercase(),
        Values::Decade => match value.strip_suffix("0s") {
            Some(decade) => format!("{decade}X"),
            None => value.replace('x', "X"),
        },
        _ => value,
    }
}

/// Splits, sorts and deduplicates values.
pub(super) fn parse_values(
    name: &str,
    value: &str,
    most: usize,
) -> Result<Vec<String>, ParameterProblem> {
    let mut values: Vec<String> = split(value);
    for value in &mut values {
        *value = value.trim().to_owned();
    }
    if values.len() > most {
        return Err(problem(
            name,
            &format!("has at most {most} values; here are {}", values.len()),
        ));
    }
    let plain = |value: &String| {
        (1..=VALUE_LENGTH_MAX).contains(&value.chars().count())
            && !value.chars().any(char::is_control)
    };
    if !values.iter().all(plain) {
        let what = format!(
            "has values of 1 to {VALUE_LENGTH_MAX} characters, none of them control characters"
        );
        return Err(problem(name, &what));
    }
    values.sort();
    values.dedup();
    Ok(values)
}

fn check(
    name: &str,
    values: Values,
    value: &str,
    dictionary: &Dictionary,
) -> Result<(), ParameterProblem> {
    let wrong = |what: &str| Err(problem(name, &format!("cannot be `{value}`; {what}")));
    match values {
        Values::Term(scheme) => {
            let terms: Vec<&str> = dictionary
                .terms
                .get(scheme)
                .into_iter()
                .flatten()
                .map(String::as_str)
                .collect();
            one_of(name, value, &terms).map(drop).map_err(|problem| {
                let other = another_word(scheme, value).or(problem.suggestion.clone());
                suggesting(problem, other)
            })
        }
        Values::Word(words) => one_of(name, value, words).map(drop),
        Values::Locator if !locator::is_well_formed(value) => {
            wrong("a locator is like `s1`, `s1.p2` or `s1.p2.3`")
        }
        Values::Section if !locator::is_section(value) => wrong("a section is like `s1`"),
        Values::Decade if !is_decade(value) => wrong("a decade is like `195X`, or `open`"),
        Values::Record
            if value
                .split_once(':')
                .is_some_and(|(name, _)| kind(name).is_none()) =>
        {
            wrong("a record is `id`, or `kind:id` with a known kind")
        }
        _ => Ok(()),
    }
}

/// Commas separate values; a backslash escapes one, as in `Alliance\\, and Assistance`.
fn split(value: &str) -> Vec<String> {
    let mut values = vec![String::new()];
    let mut chars = value.chars().peekable();
    while let Some(c) = chars.next() {
        match (c, values.last_mut()) {
            (',', _) => values.push(String::new()),
            ('\\', Some(last)) => last.push(
                chars
                    .next_if(|next| matches!(next, ',' | '\\'))
                    .unwrap_or(c),
            ),
            (c, Some(last)) => last.push(c),
            (_, None) => {}
        }
    }
    values
}

fn is_decade(text: &str) -> bool {
    text == "open"
        || (text.len() == 4
            && text
                .strip_suffix('X')
                .is_some_and(|d| d.bytes().all(|b| b.is_ascii_digit())))
}
