//! The order of a list.

use super::grammar::Grammar;
use super::problem::{Parsed, problem, suggesting};
use super::suggest::nearest;
use super::synonyms;
use crate::error::ParameterProblem;

/// Sort key and direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sort {
    pub by: By,
    pub descending: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum By {
    /// The kind's own order.
    #[default]
    Order,
    /// The earliest possible start; undated records come last either way.
    Date,
    Title,
    /// By firmness: what claims no truth comes last either way.
    Modality,
    /// The best first.
    Relevance,
    /// Those with the most words of a search first: only where no record has all of them.
    Matches,
}

impl Sort {
    /// The orders that a resource has.
    #[must_use]
    pub fn words(grammar: &Grammar) -> Vec<String> {
        // Several kinds have no common order but that of the text.
        let keys = match grammar.specs[..] {
            [one] if grammar.of != "search" => one.sort_keys(),
            _ => &["order"],
        };
        let both = |key: &&str| [(*key).to_owned(), format!("-{key}")];
        let best = grammar.parameters.contains(&"q");
        let best = best.then(|| "-relevance".to_owned());
        keys.iter().flat_map(both).chain(best).collect()
    }

    /// The field of records that it needs.
    pub(super) fn field(self) -> Option<&'static str> {
        match self.by {
            By::Date => Some("date"),
            By::Modality => Some("firmness"),
            By::Order | By::Title | By::Relevance | By::Matches => None,
        }
    }

    /// Reads the value of `sort`.
    pub(super) fn parse(value: &str, grammar: &Grammar) -> Parsed<Self> {
        let allowed = Self::words(grammar);
        let (bare, descending) = value
            .strip_prefix('-')
            .map_or((value, false), |bare| (bare, true));
        let by = match bare {
            _ if !allowed.iter().any(|word| word == value) => None,
            "date" => Some(By::Date),
            "title" => Some(By::Title),
            "modality" => Some(By::Modality),
            "relevance" => Some(By::Relevance),
            _ => Some(By::Order),
        };
        by.map(|by| Self { by, descending }).ok_or_else(|| {
            let near = nearest(value, allowed.iter().map(String::as_str));
            let near = synonyms::order(value, &allowed).or(near);
            let problem = problem("sort", &format!("cannot be `{value}`"));
            suggesting(ParameterProblem { allowed, ..problem }, near)
        })
    }
}
