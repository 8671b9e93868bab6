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
        fix: None,
        allowed: Vec::new(),
    }
}

/// One of these words, in any case, or a problem that lists them.
pub(super) fn one_of<'a>(name: &str, value: &str, allowed: &[&'a str]) -> Parsed<&'a str> {
    let exactly = allowed.iter().find(|word| **word == value);
    let same = || allowed.iter().find(|word| word.eq_ignore_ascii_case(value));
    exactly.or_else(same).copied().ok_or_else(|| {
        let problem = ParameterProblem {
            allowed: allowed.iter().map(|word| (*word).to_owned()).collect(),
            ..problem(name, &format!("cannot be `{value}`"))
        };
        suggesting(problem, nearest(value, allowed.iter().copied()))
    })
}

/// Each of these words, or a problem with the first that is not allowed.
pub(super) fn each_of<'a>(
    name: &str,
    values: &[String],
    known: &[&'a str],
) -> Parsed<Vec<&'a str>> {
    let one = |value: &String| {
        one_of(name, value, known).map_err(|problem| {
            among(problem, values, value, |one| {
                one_of(name, one, known).map(drop)
            })
        })
    };
    values.iter().map(one).collect()
}

/// The problem with a suggestion for the value of its parameter.
pub(super) fn suggesting(
    problem: ParameterProblem,
    suggestion: Option<String>,
) -> ParameterProblem {
    ParameterProblem {
        fix: suggestion
            .clone()
            .map(|value| Box::new((problem.parameter.clone(), value))),
        suggestion,
        ..problem
    }
}

/// The problem of one value among several: the corrected list has those that `check` takes, and
/// what is near the others.
pub(super) fn among(
    problem: ParameterProblem,
    values: &[String],
    wrong: &str,
    check: impl Fn(&str) -> Parsed,
) -> ParameterProblem {
    let mut kept: Vec<String> = Vec::new();
    for value in values {
        let right = if value == wrong {
            problem.suggestion.clone()
        } else {
            match check(value) {
                Ok(()) => Some(value.clone()),
                Err(other) => other.suggestion,
            }
        };
        kept.extend(right.filter(|right| !kept.contains(right)));
    }
    let fix = (!kept.is_empty()).then(|| Box::new((problem.parameter.clone(), join(&kept))));
    ParameterProblem { fix, ..problem }
}

/// Values as one parameter: commas part them, and a backslash keeps one.
#[must_use]
pub fn join(values: &[String]) -> String {
    let kept = values.iter();
    let kept = kept.map(|value| value.replace('\\', "\\\\").replace(',', "\\,"));
    kept.collect::<Vec<_>>().join(",")
}
