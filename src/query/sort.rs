//! The order of a list: by several keys, each with its direction.

use super::dictionary::Name;
use super::grammar::Grammar;
use super::problem::{Parsed, among, problem, suggesting};
use super::suggest::nearest;
use super::synonyms;
use crate::error::ParameterProblem;
use crate::model::record::SORTED_FACETS;

/// What people write behind a key for its direction.
const DIRECTIONS: [&str; 4] = ["asc", "desc", "ascending", "descending"];

/// The keys of an order, the first one first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sort {
    /// Empty for the kind's own order.
    pub keys: Vec<Key>,
    /// Is the kind's own order turned round? It decides between equal records.
    pub descending: bool,
}

/// Sort key and direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    pub by: By,
    pub descending: bool,
}

/// What records are compared by; those without a value come last either way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// The earliest possible start.
    Date,
    Title,
    Id,
    /// By firmness; what claims no truth has none.
    Modality,
    /// The first value of a filter.
    Facet(&'static str),
    /// How many passages it rests on.
    Citations,
    /// The best first.
    Relevance,
    /// Those with the most words of a search first: only where no record has all of them.
    Matches,
}

impl By {
    fn read(word: &str) -> Option<Self> {
        Some(match word {
            "date" => Self::Date,
            "title" => Self::Title,
            "id" => Self::Id,
            "modality" => Self::Modality,
            "citations" => Self::Citations,
            "relevance" => Self::Relevance,
            word => Self::Facet(SORTED_FACETS.into_iter().find(|name| *name == word)?),
        })
    }
}

impl Sort {
    /// The order in words, as a cursor names it; empty for the kind's own.
    #[must_use]
    pub fn name(&self) -> String {
        let key = |key: &Key| format!("{:?}{}", key.by, if key.descending { "-" } else { "" });
        let keys: Vec<String> = self.keys.iter().map(key).collect();
        keys.join(",")
    }

    /// By one key.
    #[must_use]
    pub fn by(by: By, descending: bool) -> Self {
        Self {
            keys: vec![Key { by, descending }],
            descending,
        }
    }

    /// Is it the kind's own order, in either direction?
    #[must_use]
    pub fn is_own(&self) -> bool {
        self.keys.is_empty()
    }

    /// Is it by relevance?
    #[must_use]
    pub fn is_best(&self) -> bool {
        self.keys.iter().any(|key| key.by == By::Relevance)
    }

    /// Is it by how many words match?
    #[must_use]
    pub fn is_ranked(&self) -> bool {
        self.keys.iter().any(|key| key.by == By::Matches)
    }

    /// Does it count the words of a search?
    #[must_use]
    pub fn counts_words(&self) -> bool {
        self.is_best() || self.is_ranked()
    }

    /// The keys that a resource can be sorted by, in both directions.
    #[must_use]
    pub fn words(grammar: &Grammar) -> Vec<String> {
        // Several kinds have no common order but that of the text.
        let keys = match grammar.specs[..] {
            [one] if grammar.of != "search" => one.sort_keys(),
            _ => vec!["order"],
        };
        let both = |key: &&str| [(*key).to_owned(), format!("-{key}")];
        let best = grammar.parameters.contains(&"q");
        let best = best.then(|| "-relevance".to_owned());
        keys.iter().flat_map(both).chain(best).collect()
    }

    /// The fields and filters of records that it needs.
    pub(super) fn needs(&self) -> impl Iterator<Item = Name> {
        self.keys.iter().filter_map(|key| {
            Some(match key.by {
                By::Date => Name::field("date"),
                By::Modality => Name::field("firmness"),
                By::Citations => Name::field("citations_total"),
                By::Facet(name) => Name::filter(name),
                By::Title | By::Id | By::Relevance | By::Matches => return None,
            })
        })
    }

    /// Reads the value of `sort`: keys separated by commas.
    pub(super) fn parse(value: &str, grammar: &Grammar) -> Parsed<Self> {
        let allowed = Self::words(grammar);
        let words: Vec<String> = value
            .split(',')
            .map(|word| word.trim().to_owned())
            .collect();
        let mut sort = Self::default();
        let mut own = false;
        for word in &words {
            let (bare, descending) = word
                .strip_prefix('-')
                .map_or((word.as_str(), false), |bare| (bare, true));
            if word.is_empty() && words.len() > 1 {
                let rest: Vec<&str> = words
                    .iter()
                    .filter(|w| !w.is_empty())
                    .map(String::as_str)
                    .collect();
                let rest = Some(rest.join(",")).filter(|rest| !rest.is_empty());
                return Err(suggesting(problem("sort", "has an empty key"), rest));
            }
            if !allowed.contains(word) {
                return Err(unknown(value, word, &words, allowed));
            }
            // No two records share a place in the list: nothing after it decides anything.
            if own {
                continue;
            }
            sort.descending = descending;
            let Some(by) = By::read(bare) else {
                own = true;
                continue;
            };
            if sort.keys.iter().any(|key| key.by == by) {
                return Err(problem("sort", &format!("has `{bare}` twice")));
            }
            sort.keys.push(Key { by, descending });
        }
        if sort.is_best() && words.len() > 1 {
            let alone = Some("-relevance".to_owned());
            return Err(suggesting(problem("sort", "has `-relevance` alone"), alone));
        }
        Ok(sort)
    }
}

/// The problem with a word that is no key, and the nearest that is one.
fn unknown(value: &str, word: &str, words: &[String], allowed: Vec<String>) -> ParameterProblem {
    // `date,desc` means one key.
    let directed = DIRECTIONS.contains(&word.to_lowercase().as_str()) && words.len() == 2;
    let near = if directed {
        synonyms::order(value, &allowed)
    } else {
        synonyms::order(word, &allowed)
    };
    let near = near.or_else(|| nearest(word, allowed.iter().map(String::as_str)));
    let all = allowed.clone();
    let known = |one: &str| {
        if all.iter().any(|other| other == one) {
            Ok(())
        } else {
            Err(problem("sort", &format!("cannot be `{one}`")))
        }
    };
    let wrong = problem("sort", &format!("cannot be `{word}`"));
    let wrong = ParameterProblem { allowed, ..wrong };
    let wrong = suggesting(wrong, near);
    if directed || words.len() == 1 {
        wrong
    } else {
        among(wrong, words, word, known)
    }
}
