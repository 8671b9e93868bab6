//! Words of the field that mean much the same, for searches: who types `soldiers` also finds the
//! records that say `troops`.

use super::naming::fold;
use std::collections::HashMap;
use std::sync::LazyLock;

/// The most words that one entry has: `weapons of mass destruction`.
pub const ENTRY_WORDS_MAX: usize = 4;

/// The entries of each set, each with itself in the singular.
static SETS: LazyLock<Vec<Vec<(&str, String)>>> = LazyLock::new(|| {
    let rows = include_str!("thesaurus.txt").lines();
    let rows = rows.filter(|row| !row.starts_with('#'));
    rows.map(|row| {
        let entries = row.split(", ");
        entries.map(|entry| (entry, singular(entry))).collect()
    })
    .collect()
});

/// The set of each entry, by its words in the singular.
static SET_OF: LazyLock<HashMap<String, usize>> = LazyLock::new(|| {
    let sets = SETS.iter().enumerate();
    sets.flat_map(|(place, set)| set.iter().map(move |(_, key)| (key.clone(), place)))
        .collect()
});

/// The entries that mean the same as a word, or as several words together; none where there is no
/// such set.
#[must_use]
pub fn synonyms(typed: &str) -> Vec<&'static str> {
    let key = singular(typed);
    let set = SET_OF.get(&key).and_then(|place| SETS.get(*place));
    let others = set.into_iter().flatten();
    let others = others.filter(|(_, other)| *other != key);
    others.map(|(entry, _)| *entry).collect()
}

/// Folded, each word without the ending of its plural.
fn singular(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split('-').map(|word| {
        if let Some(stem) = word.strip_suffix("ies") {
            return format!("{stem}y");
        }
        let stem = word.strip_suffix('s').filter(|stem| !stem.ends_with('s'));
        stem.unwrap_or(word).to_owned()
    });
    words.collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_the_others_of_its_set_whatever_its_number_or_case() {
        for typed in ["soldier", "Soldiers", "SOLDIERS"] {
            let found = synonyms(typed);
            assert!(found.contains(&"troops") && !found.contains(&"soldiers"));
        }
        assert!(synonyms("weapons of mass destruction").contains(&"nuclear"));
        assert!(synonyms("penalty").contains(&"sanctions"));
        for typed in ["bananas", "", "of", "china"] {
            assert!(synonyms(typed).is_empty(), "{typed}");
        }
    }

    #[test]
    fn each_entry_is_in_one_set_of_several_and_short_enough() {
        assert!((25..=40).contains(&SETS.len()), "{}", SETS.len());
        let mut seen: HashMap<String, &str> = HashMap::new();
        for set in SETS.iter() {
            assert!(set.len() > 1, "{set:?}");
            for (entry, key) in set {
                assert!(entry.split(' ').count() <= ENTRY_WORDS_MAX, "{entry}");
                // Two numbers of one word may stand in one set.
                let before = seen.insert(key.clone(), set[0].0);
                assert!(before.is_none_or(|first| first == set[0].0), "{entry}");
            }
        }
    }
}
