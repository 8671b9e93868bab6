//! Text as evidence: digests, code point slices, and the folding that lets a sentence be found in a
//! copy with other quotes, dashes or spacing.

use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;

/// SHA-256 in lower-case hexadecimal.
#[must_use]
pub fn sha256(bytes: impl AsRef<[u8]>) -> String {
    format!("{:x}", Sha256::digest(bytes))
}

/// The text with what copies differ in set aside: NFC, lower case, straight quotes, every dash a
/// hyphen, each run of white space one space, trimmed.
#[must_use]
pub fn fold(text: &str) -> String {
    let lower = text.nfc().collect::<String>().to_lowercase();
    let plain: String = lower.chars().map(fold_char).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn fold_char(c: char) -> char {
    match c {
        '\u{2018}'..='\u{201B}' => '\'',
        '\u{201C}'..='\u{201F}' => '"',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        c => c,
    }
}

/// A text that can be cut by code point offsets, half open, as passages are.
#[derive(Debug)]
pub struct Sliced {
    text: String,
    /// Byte offset of each code point, and of the end.
    starts: Vec<usize>,
}

impl Sliced {
    #[must_use]
    pub fn new(text: String) -> Self {
        let mut starts: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        starts.push(text.len());
        Self { text, starts }
    }

    /// Length in code points.
    #[must_use]
    pub fn length(&self) -> usize {
        self.starts.len() - 1
    }

    /// The slice `start..stop` in code points, or nothing where the text is shorter than that.
    #[must_use]
    pub fn slice(&self, start: i64, stop: i64) -> Option<&str> {
        let at = |n: i64| self.starts.get(usize::try_from(n).ok()?).copied();
        self.text.get(at(start)?..at(stop)?)
    }
}

/// How many words of a passage are kept, so that it can be found in any copy.
pub const OPENING_WORDS: usize = 3;

/// The first words of a passage.
#[must_use]
pub fn opening(slice: &str) -> String {
    slice.split_whitespace().take(OPENING_WORDS).collect::<Vec<_>>().join(" ")
}

/// A passage as it is said to stand in a text.
#[derive(Debug)]
pub struct Measured<'a> {
    pub start: i64,
    pub stop: i64,
    pub sha256: &'a str,
    pub folded_sha256: &'a str,
    pub opening: &'a str,
    pub heading: Option<&'a str>,
}

impl Measured<'_> {
    /// What differs from the text: which part of the passage, and how.
    #[must_use]
    pub fn against(&self, text: &Sliced) -> Vec<(&'static str, String)> {
        let Some(slice) = text.slice(self.start, self.stop) else {
            let outside = format!("offsets {}-{} are outside the text", self.start, self.stop);
            return vec![("end", outside)];
        };
        [
            ("sha256", "the digest differs", sha256(slice) == self.sha256),
            ("folded_sha256", "the folded digest differs", sha256(fold(slice)) == self.folded_sha256),
            ("opening", "the opening differs", opening(slice) == self.opening),
            ("heading", "the heading differs", self.heading.is_none_or(|heading| slice.starts_with(heading))),
        ]
        .into_iter()
        .filter(|(_, _, same)| !same)
        .map(|(member, why, _)| (member, why.to_owned()))
        .collect()
    }
}

/// The words of a text for comparing wording: lower case, apostrophes dropped, letters and digits only.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    let joined: String = text.chars().filter(|c| !matches!(c, '\'' | '\u{2019}')).collect();
    joined.to_lowercase().split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_owned).collect()
}
