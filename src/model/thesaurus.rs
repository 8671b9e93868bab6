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

/// What is known of a text in the singular.
#[derive(Default)]
struct Known {
    /// The set of the entry that it is.
    set: Option<usize>,
    /// Do entries of several words begin with it?
    begins: bool,
}

/// By the words of an entry in the singular, or those that it begins with.
static KNOWN: LazyLock<HashMap<String, Known>> = LazyLock::new(|| {
    let mut known: HashMap<String, Known> = HashMap::new();
    for (place, set) in SETS.iter().enumerate() {
        for (_, key) in set {
            known.entry(key.clone()).or_default().set = Some(place);
            for (end, _) in key.match_indices('-') {
                known.entry(key[..end].to_owned()).or_default().begins = true;
            }
        }
    }
    known
});

/// How many of these words are one entry together, and what means the same; one and nothing if the
/// first is none either.
#[must_use]
pub fn synonyms(typed: &[&str]) -> (usize, Vec<&'static str>) {
    let keys: Vec<String> = typed.iter().map(|word| singular(word)).collect();
    let first = keys.first().and_then(|key| KNOWN.get(key));
    let begins = first.is_some_and(|known| known.begins);
    let together = if begins { keys.len() } else { 1 };
    let entry = (1..=together).rev().find_map(|length| {
        let key = keys.get(..length)?.join("-");
        let set = SETS.get(KNOWN.get(&key)?.set?)?;
        let others = set.iter().filter(|(_, other)| *other != key);
        Some((length, others.map(|(entry, _)| *entry).collect()))
    });
    entry.unwrap_or((1, Vec::new()))
}

/// Folded, each word without the ending of its plural.
fn singular(text: &str) -> String {
    let folded = fold(text);
    let mut all = String::with_capacity(folded.len());
    for word in folded.split('-') {
        if !all.is_empty() {
            all.push('-');
        }
        if let Some(stem) = word.strip_suffix("ies") {
            all.extend([stem, "y"]);
            continue;
        }
        let stem = word.strip_suffix('s').filter(|stem| !stem.ends_with('s'));
        all.push_str(stem.unwrap_or(word));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_the_others_of_its_set_whatever_its_number_or_case() {
        for typed in ["soldier", "Soldiers", "SOLDIERS"] {
            let (_, found) = synonyms(&[typed]);
            assert!(found.contains(&"troops") && !found.contains(&"soldiers"));
        }
        assert!(synonyms(&["penalty"]).1.contains(&"sanctions"));
        for typed in ["bananas", "", "of", "china"] {
            assert_eq!(synonyms(&[typed]), (1, Vec::new()), "{typed}");
        }
        assert_eq!(synonyms(&[]).0, 1);
    }

    #[test]
    fn the_most_words_that_are_one_entry_are_taken_together() {
        for (typed, length, other) in [
            (&["Weapons", "of", "mass", "destruction"][..], 4, "nuclear"),
            (&["weapons", "of", "mass"], 1, "arms"),
            (&["armed", "forces", "of"], 2, "troops"),
            (&["cease-fire", "talks"], 1, "truce"),
        ] {
            let (words, found) = synonyms(typed);
            assert_eq!(words, length, "{typed:?}");
            assert!(found.contains(&other), "{typed:?}: {found:?}");
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
