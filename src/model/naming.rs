//! What a record is called by those who ask for it: its id, codes, title and other names, folded so
//! that case, accents and punctuation do not matter; and the country codes of public lists.

use crate::text::letters::other;
use serde_json::Value;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// By what a record is called. A value means the records that the first of these finds.
pub const BY_ID: u8 = 1;
const BY_CODE: u8 = 2;
const BY_TITLE: u8 = 3;
const BY_NAME: u8 = 4;
/// All of them, the first one first.
pub const RANKS: [u8; 4] = [BY_ID, BY_CODE, BY_TITLE, BY_NAME];

/// A name without what people write differently: `Sino-Soviet Treaty` and `sino_soviet treaty` are
/// both `sino-soviet-treaty`, as an id would be.
#[must_use]
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return hyphenated(text.chars().map(|c| c.to_ascii_lowercase()), text.len());
    }
    let plain = text.nfkd().filter(|c| !is_combining_mark(*c));
    let lower = plain.flat_map(char::to_lowercase);
    let mut letters = String::with_capacity(text.len());
    for c in lower {
        match other(c) {
            Some(plain) => letters.push_str(plain),
            None => letters.push(c),
        }
    }
    hyphenated(letters.chars(), letters.len())
}

/// Letters and digits, with a hyphen for whatever stands between them.
fn hyphenated(letters: impl Iterator<Item = char>, length: usize) -> String {
    let mut folded = String::with_capacity(length);
    for c in letters {
        if c.is_alphanumeric() {
            folded.push(c);
        } else if !folded.is_empty() && !folded.ends_with('-') {
            folded.push('-');
        }
    }
    folded.truncate(folded.trim_end_matches('-').len());
    folded
}

/// Everything that a record is called: by what, and the folded name.
#[must_use]
pub fn names(body: &Value) -> Vec<(u8, String)> {
    let list = |name: &str| body[name].as_array().into_iter().flatten();
    let mut found: Vec<(u8, String)> = Vec::new();
    let mut add = |rank, name: &str| found.push((rank, fold(name)));
    let id = text(&body["id"]);
    add(BY_ID, id);
    for code in list("identifiers") {
        let (scheme, value) = (text(&code["scheme"]), text(&code["value"]));
        add(BY_CODE, value);
        add(BY_CODE, &format!("{scheme}:{value}"));
    }
    add(BY_TITLE, text(&body["title"]));
    add(BY_NAME, text(&body["label"]));
    for name in list("names") {
        add(BY_NAME, text(name));
    }
    // A pair is the same pair in the other order.
    if let [one, other] = &list("actors").collect::<Vec<_>>()[..]
        && let Some(prefix) = id.strip_suffix(&joined(one, other, "id", "-"))
    {
        add(BY_ID, &format!("{prefix}{}", joined(other, one, "id", "-")));
        add(BY_TITLE, &joined(one, other, "title", " and "));
        add(BY_TITLE, &joined(other, one, "title", " and "));
        add(BY_NAME, &joined(one, other, "title", "-"));
        add(BY_NAME, &joined(other, one, "title", "-"));
    }
    found.retain(|(_, name)| !name.is_empty());
    found.sort();
    found.dedup();
    found
}

fn joined(one: &Value, other: &Value, member: &str, by: &str) -> String {
    format!("{}{by}{}", text(&one[member]), text(&other[member]))
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// Names of states that texts also use, each with the usual one.
fn other_names() -> impl Iterator<Item = (&'static str, &'static str)> {
    let rows = include_str!("other-names.txt").lines();
    rows.filter_map(|row| row.split_once('\t'))
}

/// The usual names of what texts also call otherwise, by folded name.
static OTHERS: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    let rows = other_names();
    rows.map(|(name, usual)| (fold(name), fold(usual)))
        .collect()
});

/// Everything that people may type for an actor, as text to be searched: title, label, names, codes
/// and what others call it.
#[must_use]
pub fn searched_names(actor: &Value) -> String {
    let list = |name: &str| actor[name].as_array().into_iter().flatten();
    let called = [&actor["title"], &actor["label"]]
        .into_iter()
        .chain(list("names"));
    let called = called.map(text);
    let codes = list("identifiers").map(|code| text(&code["value"]));
    let (mut all, mut seen) = (Vec::new(), HashSet::new());
    for name in called.chain(codes) {
        let folded = fold(name);
        if !folded.is_empty() && seen.insert(folded) {
            all.push(name);
        }
    }
    let known = seen.clone();
    let others = other_names().filter(|(_, usual)| known.contains(&fold(usual)));
    all.extend(
        others
            .map(|(name, _)| name)
            .filter(|name| seen.insert(fold(name))),
    );
    all.join(", ")
}

/// The folded usual name of a state or body that is also called so: `soviet-union` for `USSR`.
#[must_use]
pub fn usual_name(folded: &str) -> Option<&'static str> {
    OTHERS.get(folded).map(String::as_str)
}

/// A code of a public list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CountryCode {
    /// The list in words.
    pub list: &'static str,
    pub country: &'static str,
}

/// The lists of `country-codes.txt`: their names there, and in words.
const LISTS: [(&str, &str); 3] = [
    ("iso", "ISO 3166-1"),
    ("cow", "Correlates of War"),
    ("gw", "Gleditsch and Ward"),
];

/// A row: list, codes, country.
static CODES: LazyLock<Vec<(&str, Vec<&str>, &str)>> = LazyLock::new(|| {
    let rows = include_str!("country-codes.txt").lines();
    let rows = rows.filter(|row| !row.starts_with('#'));
    rows.filter_map(|row| {
        let mut cells: Vec<&str> = row.split('\t').collect();
        let country = cells.pop()?;
        Some((cells.remove(0), cells, country))
    })
    .collect()
});

/// Is this a code that a public list gives to some country? A scheme may stand before it, as in
/// `cow:220`.
#[must_use]
pub fn country_code(text: &str) -> Option<CountryCode> {
    let (scheme, code) = text.split_once(':').unwrap_or(("", text));
    let (scheme, code) = (scheme.to_lowercase(), code.trim());
    let row = CODES.iter().find(|(list, codes, _)| {
        (scheme.is_empty() || scheme.starts_with(list))
            && codes.iter().any(|one| one.eq_ignore_ascii_case(code))
    });
    row.map(|(list, _, country)| CountryCode {
        list: LISTS
            .iter()
            .find(|(name, _)| name == list)
            .map_or("", |(_, words)| words),
        country,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn names_fold_to_what_an_id_would_be() {
        for (written, folded) in [
            ("China", "china"),
            (
                " Sino-Soviet Treaty, of  1950! ",
                "sino-soviet-treaty-of-1950",
            ),
            ("Be\u{15F}er", "beser"),
            ("cow:710", "cow-710"),
            ("refugee_flow", "refugee-flow"),
            ("--", ""),
            ("\u{4E2D}\u{56FD}", "\u{4E2D}\u{56FD}"),
        ] {
            assert_eq!(fold(written), folded, "{written}");
        }
    }

    #[test]
    fn a_pair_is_found_in_either_order() {
        let dyad = json!({
            "id": "x-china-russia", "title": "China and Russia",
            "actors": [
                {"id": "china", "title": "China"},
                {"id": "russia", "title": "Russia"},
            ],
        });
        let found = names(&dyad);
        for name in [
            (1, "x-russia-china"),
            (3, "russia-and-china"),
            (4, "russia-china"),
        ] {
            assert!(found.contains(&(name.0, name.1.to_owned())), "{name:?}");
        }
        // Two actors alone make no pair.
        let event = json!({"id": "war", "title": "War", "actors": dyad["actors"]});
        assert_eq!(names(&event).len(), 2);
    }

    #[test]
    fn what_is_called_otherwise_has_a_usual_name() {
        assert_eq!(usual_name(&fold("U.S.S.R.")), Some("soviet-union"));
        assert_eq!(usual_name("china"), None);
        let again = |usual: &String| usual_name(usual).is_none();
        assert!(OTHERS.len() > 30 && OTHERS.values().all(again));
    }

    #[test]
    fn an_actor_is_searched_by_names_codes_and_what_others_call_it() {
        let actor = json!({
            "title": "North Korea", "label": "North Korea", "names": ["North Korea", "DPRK"],
            "identifiers": [
                {"scheme": "cow", "value": "731"}, {"scheme": "gw", "value": "731"},
                {"scheme": "cow-abb", "value": "PRK"},
            ],
        });
        let words = searched_names(&actor);
        let begins = "North Korea, DPRK, 731, PRK, D.P.R.K., Pyongyang";
        assert!(words.starts_with(begins), "{words}");
        assert_eq!(words.matches("DPRK").count(), 1);
    }

    #[test]
    fn codes_of_public_lists_are_told_from_mistakes() {
        let country = |code: &str| country_code(code).map(|code| code.country);
        for code in [
            "FRA",
            "fra",
            "FR",
            "250",
            "cow:220",
            "iso3166-1-alpha-3:FRA",
            "gw:220",
        ] {
            assert_eq!(country(code), Some("France"), "{code}");
        }
        assert_eq!(country("NA"), Some("Namibia"));
        for code in ["Russia", "zzz", "cow:250", "", "999", "x:FRA"] {
            assert_eq!(country(code), None, "{code}");
        }
        assert!(CODES.len() > 600 && CODES.iter().all(|row| row.1.len() >= 2));
    }
}
