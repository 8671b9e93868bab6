//! The address that a mistaken query probably meant: each parameter with a mistake corrected where
//! its problem has a correction, and left out where it has none.

use crate::error::{ParameterProblem, Suggestion};
use crate::query::{Pairs, encode, location};
use axum::http::Uri;

/// The corrected address; none where every parameter is missing rather than mistaken.
pub(in crate::web) fn repaired(uri: &Uri, errors: &[ParameterProblem]) -> Option<Suggestion> {
    let mut pairs = Pairs::decode(uri.query().unwrap_or_default()).decoded()?;
    let (mut said, mut changed) = (Vec::new(), false);
    for error in errors {
        let place = pairs.iter().position(|(name, _)| *name == error.parameter);
        match (error.fix.as_deref(), place) {
            (Some((name, value)), place) => {
                let at = place.unwrap_or(pairs.len());
                if let Some(place) = place {
                    pairs.remove(place);
                }
                said.push(format!("{name}={value}"));
                put(&mut pairs, at, name, value);
                changed = true;
            }
            (None, Some(place)) => {
                pairs.remove(place);
                changed = true;
            }
            (None, None) => {}
        }
    }
    if !changed {
        return None;
    }
    let parts = pairs.iter();
    let parts = parts.map(|(name, value)| format!("{}={}", encode(name), encode(value)));
    let query = parts.collect::<Vec<_>>().join("&");
    let title = if said.is_empty() {
        "The same without what is not known here".to_owned()
    } else {
        format!("Did you mean {}?", said.join(", "))
    };
    Some(Suggestion {
        title,
        href: location(uri.path(), &query, None),
    })
}

/// Puts a parameter at a place. Two open periods, as `from` and `to` give them, make one.
fn put(pairs: &mut Vec<(String, String)>, at: usize, name: &str, value: &str) {
    let before = pairs.iter_mut().find(|(other, _)| other == name);
    match before {
        Some((_, period)) if name == "date" => {
            let both = [period.as_str(), value];
            let from = both.iter().find_map(|one| one.strip_suffix("/.."));
            let to = both.iter().find_map(|one| one.strip_prefix("../"));
            if let (Some(from), Some(to)) = (from, to) {
                *period = format!("{from}/{to}");
            }
        }
        Some((_, given)) => value.clone_into(given),
        None => pairs.insert(at.min(pairs.len()), (name.to_owned(), value.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(parameter: &str, fix: Option<(&str, &str)>) -> ParameterProblem {
        ParameterProblem {
            parameter: parameter.to_owned(),
            detail: String::new(),
            suggestion: None,
            fix: fix.map(|(name, value)| Box::new((name.to_owned(), value.to_owned()))),
            allowed: Vec::new(),
        }
    }

    #[test]
    fn corrections_replace_and_the_rest_is_left_out() {
        let uri = Uri::from_static("/v1/events.csv?country=China&from=1950&to=1960&pretty=1&q=a");
        let errors = [
            wrong("country", Some(("actor", "China"))),
            wrong("from", Some(("date", "1950/.."))),
            wrong("to", Some(("date", "../1960"))),
            wrong("pretty", None),
        ];
        let found = repaired(&uri, &errors).unwrap();
        assert_eq!(found.href, "/v1/events.csv?actor=China&date=1950/1960&q=a");
        let uri = Uri::from_static("/v1/search");
        assert_eq!(repaired(&uri, &[wrong("q", None)]), None);
        let asked = repaired(&uri, &[wrong("q", Some(("q", "sanctions")))]).unwrap();
        assert_eq!(asked.href, "/v1/search?q=sanctions");
    }
}
