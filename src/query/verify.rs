//! The query of `/v1/verify`: a quote to find in the texts, or a record to compare with its
//! passages.

use super::dictionary::Dictionary;
use super::filter::VALUE_LENGTH_MAX;
use super::grammar::Grammar;
use super::pairs::{Pairs, encode};
use super::problem::{one_of, problem};
use crate::error::{Error, ParameterProblem, Result};
use crate::model::spec::Spec;
use crate::model::{ALL, kind};

/// Length of a quote in characters: shorter ones match anywhere, longer ones are no quotation.
const QUOTE_LENGTH_MIN: usize = 5;
const QUOTE_LENGTH_MAX: usize = 1_000;

/// A parsed query.
#[derive(Debug)]
pub enum Check {
    /// Does this quote occur in any text, or in this one?
    Quote {
        quote: String,
        document: Option<String>,
        release: Option<String>,
    },
    /// Which passages support this record? Its kind is optional.
    Record {
        kind: Option<&'static Spec>,
        id: String,
        release: Option<String>,
    },
}

impl Check {
    /// Parses the parameters.
    pub fn parse(grammar: &Grammar, query: &Pairs) -> Result<Self> {
        let (given, mut problems) = grammar.assign(
            query.all()?,
            (&Dictionary::default(), &Vec::new),
            |_, _, _| None,
        );
        for (name, value) in &given {
            let outcome = match *name {
                "quote" => words(value),
                "format" => one_of(name, value, &grammar.formats).map(drop),
                name => short(name, value),
            };
            problems.extend(outcome.err());
        }
        let get = |name: &str| given.get(name).cloned();
        let (document, release) = (get("document"), get("release"));
        let check = match (get("quote"), get("record")) {
            (Some(quote), None) => Ok(Self::Quote {
                quote,
                document,
                release,
            }),
            (None, Some(record)) => match named(&record) {
                Ok((kind, id)) if document.is_none() => Ok(Self::Record {
                    kind,
                    id: id.to_owned(),
                    release,
                }),
                Ok(_) => Err(problem(
                    "document",
                    "goes with `quote`; a record has its own",
                )),
                Err(wrong) => Err(wrong),
            },
            (Some(_), Some(_)) => Err(problem(
                "record",
                "does not go with `quote`; ask for one of them",
            )),
            (None, None) => Err(problem(
                "quote",
                "says which words to look for; or `record` which record to check",
            )),
        };
        let mut problems = query.in_order(problems);
        match check {
            Ok(check) if problems.is_empty() => return Ok(check),
            Ok(_) => {}
            Err(wrong) => problems.push(wrong),
        }
        Err(Error::BadQuery(problems))
    }

    /// The normalized query.
    #[must_use]
    pub fn to_query(&self) -> String {
        let (mut parts, release) = (
            Vec::new(),
            match self {
                Self::Quote { release, .. } | Self::Record { release, .. } => release,
            },
        );
        match self {
            Self::Quote {
                quote, document, ..
            } => {
                parts.extend(document.iter().map(|id| format!("document={}", encode(id))));
                parts.push(format!("quote={}", encode(quote)));
            }
            Self::Record { kind: None, id, .. } => parts.push(format!("record={}", encode(id))),
            Self::Record {
                kind: Some(spec),
                id,
                ..
            } => parts.push(format!("record={}:{}", spec.kind, encode(id))),
        }
        parts.extend(release.iter().map(|id| format!("release={}", encode(id))));
        parts.join("&")
    }
}

/// Kinds whose records cite.
pub(crate) fn citing() -> impl Iterator<Item = &'static Spec> {
    ALL.into_iter().filter(|spec| spec.is_cited())
}

fn words(value: &str) -> Result<(), ParameterProblem> {
    let (all, inner) = (value.chars().count(), value.trim().chars().count());
    if inner < QUOTE_LENGTH_MIN || all > QUOTE_LENGTH_MAX {
        let what = format!(
            "has {QUOTE_LENGTH_MIN} to {QUOTE_LENGTH_MAX} characters, white space at its ends not \
                counted; here are {inner}"
        );
        return Err(problem("quote", &what));
    }
    Ok(())
}

fn short(name: &str, value: &str) -> Result<(), ParameterProblem> {
    let plain = (1..=VALUE_LENGTH_MAX).contains(&value.chars().count())
        && !value.chars().any(char::is_control);
    let what = format!("has 1 to {VALUE_LENGTH_MAX} characters, none of them control characters");
    if plain {
        Ok(())
    } else {
        Err(problem(name, &what))
    }
}

/// `id`, or `kind:id`.
fn named(record: &str) -> Result<(Option<&'static Spec>, &str), ParameterProblem> {
    let Some((of, id)) = record.split_once(':') else {
        return Ok((None, record));
    };
    match kind(of).filter(|spec| citing().any(|citing| citing.kind == spec.kind)) {
        Some(spec) => Ok((Some(spec), id)),
        None => Err(ParameterProblem {
            allowed: citing().map(|spec| spec.kind.to_owned()).collect(),
            ..problem(
                "record",
                &format!("is `id` or `kind:id`; `{of}` is no kind of record that cites"),
            )
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn refused(query: &str) -> Vec<String> {
        match Check::parse(&Grammar::verify(), &Pairs::decode(query)) {
            Err(Error::BadQuery(problems)) => problems.into_iter().map(|p| p.parameter).collect(),
            _ => Vec::new(),
        }
    }

    #[test]
    fn one_of_two_questions_is_asked() {
        let long = format!("quote={}", "a".repeat(1_001));
        for (query, parameter) in [
            ("", "quote"),
            ("quote=%20%20abcd%20", "quote"),
            (long.as_str(), "quote"),
            ("quote=some+words&record=event:a", "record"),
            ("record=event:a&document=b", "document"),
            ("record=passage:a", "record"),
            ("record=", "record"),
            ("quote=some+words&quote=others", "quote"),
            ("quote=some+words&qoute=x", "qoute"),
        ] {
            assert!(
                refused(query).contains(&parameter.to_owned()),
                "{query}: {:?}",
                refused(query)
            );
        }
        for query in [
            "quote=some%20words",
            "document=b&quote=some%20words",
            "record=event:a",
            "record=a",
        ] {
            assert_eq!(
                Check::parse(&Grammar::verify(), &Pairs::decode(query))
                    .unwrap()
                    .to_query(),
                query
            );
        }
    }

    proptest! {
        #[test]
        fn no_question_panics(query in ".{0,120}|(quote|record|document)=.{0,60}") {
            let _ = Check::parse(&Grammar::verify(), &Pairs::decode(&query));
        }
    }
}
