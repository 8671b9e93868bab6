//! An index of a text for exact search of quotes. It ignores case and white space, and the style of
//! dashes and quotes; places are code point offsets in the original text. `fuzzy` finds altered
//! quotes.

use super::slice::{Sliced, fold, folded_char, ligature, parts};
use std::collections::HashMap;
use unicode_normalization::is_nfc;

/// Words per block: the index stores for each word the blocks that contain it.
pub(super) const BLOCK: usize = 32;
/// A text with its index. It takes about ten times the memory of the text.
#[derive(Debug)]
pub struct Searchable {
    text: Sliced,
    folded: String,
    pub(super) words: Vec<Word>,
    /// Numbers of the words, without surrounding punctuation.
    pub(super) keys: HashMap<Box<str>, u32>,
    /// By number: the blocks that contain the word.
    pub(super) blocks: Vec<Vec<u32>>,
}

/// A word: the characters between white space, or a letter where words are not set apart.
#[derive(Debug)]
pub(super) struct Word {
    /// Byte offset in the folded text.
    at: usize,
    /// Code point range in the text.
    pub start: usize,
    pub end: usize,
    pub key: u32,
}

/// A place in the text, in code points, half open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    pub start: i64,
    pub end: i64,
}

/// The folded forms of a quote to search for: as it is, and without surrounding quotation marks.
#[must_use]
pub fn forms(quote: &str) -> Vec<String> {
    let folded = fold(quote);
    let inner = ['"', '\'']
        .iter()
        .find_map(|mark| folded.strip_prefix(*mark)?.strip_suffix(*mark));
    let inner = inner
        .map(str::trim)
        .filter(|inner| !inner.is_empty())
        .map(str::to_owned);
    std::iter::once(folded.clone()).chain(inner).collect()
}

impl Searchable {
    #[must_use]
    pub fn new(text: Sliced) -> Self {
        let mut made = Self {
            folded: String::new(),
            words: Vec::new(),
            keys: HashMap::new(),
            blocks: Vec::new(),
            text,
        };
        let mut start = 0;
        for piece in made.text.text().split_inclusive(char::is_whitespace) {
            let whole = piece.trim_end_matches(char::is_whitespace);
            if !whole.is_empty() && !made.folded.is_empty() {
                made.folded.push(' ');
            }
            let mut begin = start;
            for word in parts(whole).into_iter().filter(|word| !word.is_empty()) {
                let (at, end) = (made.folded.len(), begin + word.chars().count());
                let folded = fold(word);
                let next = u32::try_from(made.blocks.len()).unwrap_or(u32::MAX);
                let key = *made.keys.entry(bare(&folded).into()).or_insert(next);
                if key == next {
                    made.blocks.push(Vec::new());
                }
                let block = u32::try_from(made.words.len() / BLOCK).unwrap_or(u32::MAX);
                let stands = usize::try_from(key)
                    .ok()
                    .and_then(|key| made.blocks.get_mut(key));
                if let Some(blocks) = stands.filter(|blocks| blocks.last() != Some(&block)) {
                    blocks.push(block);
                }
                made.folded.push_str(&folded);
                made.words.push(Word {
                    at,
                    start: begin,
                    end,
                    key,
                });
                begin = end;
            }
            start += piece.chars().count();
        }
        made
    }

    /// The text itself.
    #[must_use]
    pub fn text(&self) -> &Sliced {
        &self.text
    }

    /// Finds folded words, at most `most` places; never inside a longer word.
    #[must_use]
    pub fn verbatim(&self, folded: &str, most: usize) -> Vec<Place> {
        let ends = |at: &usize| {
            let end = at + folded.len();
            !(joined(&self.folded[..*at], folded) || joined(folded, &self.folded[end..]))
        };
        let found = self
            .folded
            .match_indices(folded)
            .map(|(at, _)| at)
            .filter(ends)
            .take(most);
        found
            .filter_map(|at| self.place(at, at + folded.len()))
            .collect()
    }

    /// Maps a byte range of the folded text to a place in the text.
    fn place(&self, from: usize, to: usize) -> Option<Place> {
        let of = |byte: usize| {
            self.words.get(
                self.words
                    .partition_point(|word| word.at <= byte)
                    .checked_sub(1)?,
            )
        };
        let (first, last) = (of(from)?, of(to.checked_sub(1)?)?);
        let start = first.start + self.within(first, from - first.at, false);
        let end = last.start + self.within(last, to - last.at, true);
        Some(Place {
            start: i64::try_from(start).ok()?,
            end: i64::try_from(end).ok()?,
        })
    }

    /// How many code points of a word fold to this many bytes. Never splits a word that is not in
    /// NFC: its letters and combining marks are separate code points.
    fn within(&self, word: &Word, bytes: usize, ending: bool) -> usize {
        let whole = word.end - word.start;
        let (start, end) = (i64::try_from(word.start), i64::try_from(word.end));
        let slice = start
            .ok()
            .zip(end.ok())
            .and_then(|(start, end)| self.text.slice(start, end))
            .unwrap_or_default();
        if bytes == 0 || !is_nfc(slice) {
            return if ending { whole } else { 0 };
        }
        let mut made = 0;
        let each = slice.chars().take_while(|c| {
            let before = made;
            made += ligature(*c).map_or_else(
                || c.to_lowercase().map(|c| folded_char(c).len_utf8()).sum(),
                str::len,
            );
            before < bytes
        });
        each.count()
    }
}

/// Strips surrounding punctuation; a word of punctuation alone stays as it is.
pub(super) fn bare(folded: &str) -> &str {
    let bare = folded.trim_matches(|c: char| !c.is_alphanumeric());
    if bare.is_empty() { folded } else { bare }
}

/// Would these join into one word? Only letters that have case, and digits, join.
fn joined(before: &str, after: &str) -> bool {
    let lettered = |c: char| c.is_lowercase() || c.is_numeric();
    before.chars().next_back().is_some_and(lettered) && after.chars().next().is_some_and(lettered)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use proptest::prelude::*;

    const TEXT: &str = "A Title\n\nThe pilots are said to have  raced. \
        Be\u{15f}er\u{2019}s \u{201C}no\u{2011}limits\u{201D} pact \u{2013} of 1931 \u{2013} \
        was signed by Northport and Southport, and nobody has measured the channel since.";

    pub(in crate::text) fn text() -> Searchable {
        Searchable::new(Sliced::new(TEXT.to_owned()))
    }

    fn found(quote: &str) -> Vec<String> {
        let text = text();
        let places = text.verbatim(&fold(quote), 5);
        places
            .iter()
            .map(|place| {
                text.text()
                    .slice(place.start, place.end)
                    .unwrap()
                    .to_owned()
            })
            .collect()
    }

    #[test]
    fn words_are_found_where_they_stand_and_never_within_longer_ones() {
        for (quote, stands) in [
            ("said to have raced", "said to have  raced"),
            ("raced. be\u{15f}er's", "raced. Be\u{15f}er\u{2019}s"),
            (
                "Bes\u{327}er's \"No-Limits\" pact",
                "Be\u{15f}er\u{2019}s \u{201C}no\u{2011}limits\u{201D} pact",
            ),
            ("limits", "limits"),
            ("pact - of 1931", "pact \u{2013} of 1931"),
            ("a title the pilots", "A Title\n\nThe pilots"),
        ] {
            assert_eq!(found(quote), [stands], "{quote}");
        }
        for quote in [
            "raced. B",
            "ilots are",
            "the channel sinc",
            "193",
            "port and South",
        ] {
            assert!(found(quote).is_empty(), "{quote}");
        }
        assert_eq!(
            forms("\u{201C}Some words.\u{201D}"),
            ["\"some words.\"", "some words."]
        );
    }

    proptest! {
        #[test]
        fn folding_word_by_word_is_folding_the_whole(
            text in "[a-zA-ZΣσİé\u{301}\u{2019}\u{2014}\u{A0} \n.]{0,60}|.{0,60}",
        ) {
            let searchable = Searchable::new(Sliced::new(text.clone()));
            prop_assert_eq!(&searchable.folded, &fold(&text));
        }

        #[test]
        fn what_is_cut_out_is_found_where_it_was_cut(from in 0_usize..60, length in 1_usize..60) {
            let words: Vec<&str> = TEXT.split_whitespace().skip(from).take(length).collect();
            let quote = fold(&words.join(" "));
            if !quote.is_empty() {
                let text = text();
                let places = text.verbatim(&quote, 9);
                prop_assert!(places.iter().any(|p| fold(text.text().slice(p.start,
                    p.end).unwrap()) == quote), "{}", quote);
            }
        }

        #[test]
        fn no_quote_panics(quote in ".{0,80}") {
            let text = text();
            for form in forms(&quote).iter().filter(|form| !form.is_empty()) {
                prop_assert!(text.verbatim(form, 3).len() <= 3);
            }
        }
    }
}
