//! Problems with parameters: each says which parameter, what is wrong, and what is allowed.

use super::suggest::nearest;
use crate::error::ParameterProblem;

/// Longest parameter name that a problem repeats, in characters.
const NAME_LENGTH_MAX: usize = 80;

pub(super) type Parsed<T = ()> = Result<T, ParameterProblem>;

pub(super) fn problem(name: &str, what: &str) -> ParameterProblem {
    let shown: String = name.chars().take(NAME_LENGTH_MAX).collect();
    ParameterProblem {
        detail: format!("`{shown}` {what}."),
        parameter: shown,
        suggestion: None,
        allowed: Vec::new(),
    }
}

/// One of these words, or a problem that lists them.
pub(super) fn one_of<'a>(name: &str, value: &str, allowed: &[&'a str]) -> Parsed<&'a str> {
    allowed
        .iter()
        .find(|word| **word == value)
        .copied()
        .ok_or_else(|| ParameterProblem {
            suggestion: nearest(value, allowed.iter().copied()),
            allowed: allowed.iter().map(|word| (*word).to_owned()).collect(),
            ..problem(name, &format!("cannot be `{value}`"))
        })
}

/// Each of these words, or a problem with the first that is not allowed.
pub(super) fn each_of<'a>(
    name: &str,
    values: &[String],
    known: &[&'a str],
) -> Parsed<Vec<&'a str>> {
    values
        .iter()
        .map(|value| one_of(name, value, known))
        .collect()
}
