//! What decides in a language where sentences end: abbreviations, and words that begin sentences.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// The language whose rows every text has, and that of a text in a language without rows.
const COMMON: &str = "en";
/// Languages that write a full stop after an ordinal, as in `1. März`.
const ORDINALS: [&str; 1] = ["de"];

/// Words by language and class.
static ROWS: LazyLock<BTreeMap<(&str, Class), BTreeSet<&str>>> = LazyLock::new(|| {
    let mut rows: BTreeMap<_, BTreeSet<&str>> = BTreeMap::new();
    let lines = include_str!("abbreviations.txt").lines();
    for line in lines.filter(|line| !line.starts_with('#')) {
        let mut words = line.split(' ');
        let (code, class) = (words.next(), words.next().and_then(Class::named));
        if let (Some(code), Some(class)) = (code, class) {
            rows.entry((code, class)).or_default().extend(words);
        }
    }
    rows
});

/// What a word does to the end of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Class {
    /// An abbreviation that ends no sentence.
    Always,
    /// One that ends none before a number.
    Number,
    /// One that ends a sentence only before a word that begins sentences.
    Name,
    /// `Always`, but `Name` after a number.
    Dated,
    /// A word that begins sentences, not names.
    Begins,
}

impl Class {
    const ABBREVIATIONS: [Self; 4] = [Self::Always, Self::Number, Self::Name, Self::Dated];

    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "always" => Self::Always,
            "number" => Self::Number,
            "name" => Self::Name,
            "dated" => Self::Dated,
            "begins" => Self::Begins,
            _ => return None,
        })
    }
}

/// The rules of a language.
#[derive(Debug, Clone, Copy)]
pub struct Language {
    code: &'static str,
}

impl Language {
    /// By a tag such as `de` or `zh-Hant` (BCP 47).
    #[must_use]
    pub fn of(tag: &str) -> Self {
        let main = tag.split('-').next().unwrap_or_default();
        let codes = ROWS.keys().map(|(code, _)| *code);
        let known = codes
            .into_iter()
            .find(|code| code.eq_ignore_ascii_case(main));
        Self {
            code: known.unwrap_or(COMMON),
        }
    }

    /// Is an abbreviation, in lower case and without its last full stop, of this class?
    pub(super) fn has(self, class: Class, word: &str) -> bool {
        let of = |code| {
            ROWS.get(&(code, class))
                .is_some_and(|row| row.contains(word))
        };
        of(self.code) || of(COMMON)
    }

    /// Is that an abbreviation of any class?
    pub(super) fn abbreviates(self, word: &str) -> bool {
        Class::ABBREVIATIONS
            .iter()
            .any(|class| self.has(*class, word))
    }

    /// Does a sentence begin with this word, rather than a name?
    pub(super) fn begins(self, word: &str) -> bool {
        let row = ROWS.get(&(self.code, Class::Begins));
        row.is_some_and(|row| row.contains(word))
    }

    /// Is a small number with a full stop an ordinal?
    pub(super) fn has_ordinals(self) -> bool {
        ORDINALS.contains(&self.code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_row_is_read_and_each_abbreviation_is_in_lower_case() {
        let lines = include_str!("abbreviations.txt").lines();
        let lines = lines.filter(|line| !line.starts_with('#'));
        assert_eq!(ROWS.len(), lines.count());
        for ((code, class), words) in ROWS.iter() {
            for word in words {
                let lower = *class == Class::Begins || word.to_lowercase() == *word;
                assert!(
                    lower && !word.is_empty() && !word.ends_with('.'),
                    "{code}: {word:?}"
                );
            }
        }
        assert!(Language::of("de-CH").has_ordinals() && !Language::of("xx").has_ordinals());
        assert!(Language::of("ru").begins("Он") && !Language::of("en").begins("Он"));
    }
}
