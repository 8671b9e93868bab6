//! Describes how a copy of a text differs from the original. All words may be the same, and only
//! line endings, a byte order mark or the style of quotes differ.

use super::normal::normal;
use super::slice::{Measured, Sliced, sha256};

/// The original text, as the database describes it.
#[derive(Debug)]
pub struct Wanted<'a> {
    pub sha256: &'a str,
    pub length: i64,
    /// Locators and passages in the order of the text, the wider before the narrower.
    pub passages: &'a [(&'a str, Measured<'a>)],
}

/// How similar a copy is, and a description of the differences.
#[derive(Debug, PartialEq, Eq)]
pub struct Differing {
    /// How many passages are identical.
    pub same: usize,
    pub difference: String,
}

impl Wanted<'_> {
    /// Compares a copy with the original.
    #[must_use]
    pub fn against(&self, bytes: &[u8]) -> Differing {
        let text = match normal(bytes) {
            Ok(read) => read.text,
            Err(why) => {
                return Differing {
                    same: 0,
                    difference: format!("it {why}"),
                };
            }
        };
        if self.only_ends_otherwise(&text) {
            return Differing {
                same: self.passages.len(),
                difference: "its words are the same, but it differs in the end of its last line"
                    .to_owned(),
            };
        }
        let text = Sliced::new(text);
        let wrong: Vec<&(&str, Measured<'_>)> = self
            .passages
            .iter()
            .filter(|(_, passage)| !passage.is_slice_of(&text))
            .collect();
        let length = match i64::try_from(text.length()) {
            Ok(length) if length != self.length => {
                format!("it has {length} code points, not {}", self.length)
            }
            _ => "its length is right".to_owned(),
        };
        let folded = wrong.iter().all(|(_, passage)| passage.is_folded_in(&text));
        // The first that contains no other: the narrowest of nested passages.
        let holds = |n: usize| {
            wrong
                .get(n + 1)
                .is_some_and(|(_, next)| next.start < wrong[n].1.stop)
        };
        let place = match (0..wrong.len()).find(|n| !holds(*n)) {
            None => {
                "every passage is there, but what stands between or after them differs".to_owned()
            }
            Some(first) => {
                let only = if folded {
                    ", and only quotes, dashes, case or white space are others"
                } else {
                    ""
                };
                format!("the first passage that differs is {}{only}", wrong[first].0)
            }
        };
        Differing {
            same: self.passages.len() - wrong.len(),
            difference: format!("{length}; {place}"),
        }
    }

    /// Programs add or remove the end of the last line without touching the words.
    fn only_ends_otherwise(&self, text: &str) -> bool {
        let bare = text.trim_end_matches('\n');
        let variants = [bare.to_owned(), format!("{bare}\n")];
        variants
            .iter()
            .any(|variant| sha256(variant) == self.sha256)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::slice::{fold, opening};

    const TEXT: &str = "A title\n\nOne \u{201C}word\u{201D} here. Another there.\n";

    fn difference(copy: &str) -> String {
        let text = Sliced::new(TEXT.to_owned());
        let measured: Vec<(&str, String, String, String, i64, i64)> = [
            ("title", 0, 7),
            ("s0.p1", 9, 40),
            ("s0.p1.1", 9, 25),
            ("s0.p1.2", 26, 40),
        ]
        .into_iter()
        .map(|(at, start, stop)| {
            let slice = text.slice(start, stop).unwrap();
            (
                at,
                sha256(slice),
                sha256(fold(slice)),
                opening(slice),
                start,
                stop,
            )
        })
        .collect();
        let passages: Vec<(&str, Measured<'_>)> = measured
            .iter()
            .map(|(at, sha256, folded_sha256, opening, start, stop)| {
                (
                    *at,
                    Measured {
                        start: *start,
                        stop: *stop,
                        sha256,
                        folded_sha256,
                        opening,
                        heading: None,
                    },
                )
            })
            .collect();
        let (length, sha256) = (i64::try_from(text.length()).unwrap(), sha256(TEXT));
        Wanted {
            sha256: &sha256,
            length,
            passages: &passages,
        }
        .against(copy.as_bytes())
        .difference
    }

    #[test]
    fn a_difference_is_described_by_its_cause() {
        for (copy, says) in [
            (
                TEXT.trim_end().to_owned(),
                "differs in the end of its last line",
            ),
            (
                format!("\u{FEFF}{TEXT}\n").replace('\n', "\r\n"),
                "differs in the end of its last line",
            ),
            ("caf\0".to_owned(), "it has a NUL"),
            (
                TEXT.replace(['\u{201C}', '\u{201D}'], "\""),
                "its length is right; the first passage that differs is s0.p1.1, and only quotes, \
                    dashes, case",
            ),
            (
                TEXT.replace("there", "ever"),
                "it has 40 code points, not 41; the first passage that differs is s0.p1.2",
            ),
            (
                TEXT.replace("One", "Six"),
                "its length is right; the first passage that differs is s0.p1.1",
            ),
            (
                format!("{TEXT}More.\n"),
                "every passage is there, but what stands between or after",
            ),
        ] {
            assert!(
                difference(&copy).contains(says),
                "{copy:?}: {}",
                difference(&copy)
            );
        }
    }
}
