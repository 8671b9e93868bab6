//! Digests, code point slices, and folding, which finds a sentence in a copy with other quotes,
//! dashes or spacing.

use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;

/// SHA-256 in lower-case hexadecimal.
#[must_use]
pub fn sha256(bytes: impl AsRef<[u8]>) -> String {
    format!("{:x}", Sha256::digest(bytes))
}

/// Normalizes what copies differ in: NFC, lower case, straight quotes, every dash a hyphen, each
/// run of white space one space, trimmed.
#[must_use]
pub fn fold(text: &str) -> String {
    let lower = text.nfc().collect::<String>().to_lowercase();
    let mut plain = String::with_capacity(lower.len());
    for c in lower.chars() {
        match ligature(c) {
            Some(letters) => plain.push_str(letters),
            None => plain.push(folded_char(c)),
        }
    }
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The letters of a ligature, as texts out of PDF have them.
pub(super) fn ligature(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{FB00}' => "ff",
        '\u{FB01}' => "fi",
        '\u{FB02}' => "fl",
        '\u{FB03}' => "ffi",
        '\u{FB04}' => "ffl",
        '\u{FB05}' | '\u{FB06}' => "st",
        _ => return None,
    })
}

pub(super) fn folded_char(c: char) -> char {
    match c {
        '\u{2018}'..='\u{201B}' => '\'',
        '\u{201C}'..='\u{201F}' => '"',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        c => c,
    }
}

/// Interval of the offset table, in code points: a short scan per lookup, for a tenth of a text's
/// memory.
const STEP: usize = 64;

/// A text that can be cut by code point offsets, half open, as passages are.
#[derive(Debug)]
pub struct Sliced {
    text: String,
    length: usize,
    /// Byte offset of every `STEP`th code point.
    marks: Vec<usize>,
}

impl Sliced {
    #[must_use]
    pub fn new(text: String) -> Self {
        let marks = text
            .char_indices()
            .step_by(STEP)
            .map(|(at, _)| at)
            .collect();
        Self {
            length: text.chars().count(),
            text,
            marks,
        }
    }

    /// Length in code points.
    #[must_use]
    pub fn length(&self) -> usize {
        self.length
    }

    /// All of it.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The slice `start..stop` in code points, or nothing where the text is shorter than that.
    #[must_use]
    pub fn slice(&self, start: i64, stop: i64) -> Option<&str> {
        self.text
            .get(self.byte(usize::try_from(start).ok()?)?..self.byte(usize::try_from(stop).ok()?)?)
    }

    /// The text before and after a slice, at most `most` code points each.
    #[must_use]
    pub fn around(&self, start: i64, stop: i64, most: i64) -> Option<(&str, &str)> {
        let end = i64::try_from(self.length).ok()?;
        Some((
            self.slice((start - most).max(0), start)?,
            self.slice(stop, (stop + most).min(end))?,
        ))
    }

    fn byte(&self, at: usize) -> Option<usize> {
        if at == self.length {
            return Some(self.text.len());
        }
        let mark = *self.marks.get(at / STEP)?;
        self.text
            .get(mark..)?
            .char_indices()
            .nth(at % STEP)
            .map(|(beyond, _)| mark + beyond)
    }
}

/// How many words of a passage are stored, so that it can be found in any copy.
pub const OPENING_WORDS: usize = 3;
/// Letters of each of them, at most: an address is cut.
const WORD_MAX: usize = 40;
/// Where words are not set apart, so many letters stand for them.
const OPENING_LETTERS: usize = 6;

/// The first words of a passage; of scripts without white space between words, the first letters.
#[must_use]
pub fn opening(slice: &str) -> String {
    let mut spaceless = 0;
    let mut whole = true;
    let mut words = Vec::new();
    for word in slice.split_whitespace().take(OPENING_WORDS) {
        let within = |c: &char| {
            spaceless += usize::from(c.is_alphabetic() && is_spaceless(*c));
            whole = whole && spaceless <= OPENING_LETTERS;
            whole
        };
        words.push(word.chars().take(WORD_MAX).take_while(within).collect());
        if !whole {
            break;
        }
    }
    words.retain(|word: &String| !word.is_empty());
    words.join(" ")
}

/// A letter of a script without white space between words: Chinese, Japanese, Thai, Lao, Burmese,
/// Khmer.
pub(super) fn is_spaceless(c: char) -> bool {
    matches!(c, '\u{3005}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{323AF}' | '\u{E00}'..='\u{EFF}'
        | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}')
}

/// A passage as the database describes it.
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
    /// Does the text contain exactly this slice there?
    #[must_use]
    pub fn is_slice_of(&self, text: &Sliced) -> bool {
        text.slice(self.start, self.stop)
            .is_some_and(|slice| sha256(slice) == self.sha256)
    }

    /// The same, ignoring quotes, dashes, case and white space.
    #[must_use]
    pub fn is_folded_in(&self, text: &Sliced) -> bool {
        text.slice(self.start, self.stop)
            .is_some_and(|slice| sha256(fold(slice)) == self.folded_sha256)
    }

    /// The differences from the text: which part of the passage, and how.
    #[must_use]
    pub fn against(&self, text: &Sliced) -> Vec<(&'static str, String)> {
        let Some(slice) = text.slice(self.start, self.stop) else {
            let outside = format!("offsets {}-{} are outside the text", self.start, self.stop);
            return vec![("end", outside)];
        };
        [
            ("sha256", "the digest differs", sha256(slice) == self.sha256),
            (
                "folded_sha256",
                "the folded digest differs",
                sha256(fold(slice)) == self.folded_sha256,
            ),
            (
                "opening",
                "the opening differs",
                opening(slice) == self.opening,
            ),
            (
                "heading",
                "the heading differs",
                self.heading
                    .is_none_or(|heading| slice.starts_with(heading)),
            ),
        ]
        .into_iter()
        .filter(|(_, _, same)| !same)
        .map(|(member, why, _)| (member, why.to_owned()))
        .collect()
    }
}

/// Quotes and brackets that open where words are not set apart.
const OPENING: &str = "\u{2018}\u{201C}\u{300C}\u{300E}\u{300A}\u{3008}\u{3010}\u{FF08}\u{FF3B}([{";

/// The words of a part of a text without white space: where words are not set apart, each letter,
/// with the marks behind it, is one.
pub(super) fn parts(piece: &str) -> Vec<&str> {
    if piece.is_ascii() || !piece.contains(is_spaceless) {
        return vec![piece];
    }
    let mut found = Vec::new();
    let mut from = 0;
    // The last letter or digit: does it stand alone?
    let mut last: Option<bool> = None;
    for (at, c) in piece.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
        let alone = is_spaceless(c);
        if last.is_some_and(|last| last || alone) {
            // What opens here goes with the letter behind it.
            let part = piece[from..at].trim_end_matches(|c| OPENING.contains(c));
            found.push(part);
            from += part.len();
        }
        last = Some(alone);
    }
    found.push(&piece[from..]);
    found
}

/// How much a text says in scripts in which words are not set apart, in Chinese letters: of kana
/// two say as much, of the letters of Thai, Lao, Burmese and Khmer three.
#[must_use]
pub fn letters_not_set_apart(text: &str) -> usize {
    let letters = text
        .chars()
        .filter(|c| c.is_alphabetic() && is_spaceless(*c));
    let sixths = letters.map(|c| match c {
        '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' => 2,
        '\u{3005}'..='\u{30FF}' => 3,
        _ => 6,
    });
    sixths.sum::<usize>().div_ceil(6)
}

/// The words of a text for comparing wording: lower case, apostrophes dropped, letters and digits
/// only.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    let joined: String = text
        .chars()
        .filter(|c| !matches!(c, '\'' | '\u{2019}'))
        .collect();
    joined
        .to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_opening_is_short_in_every_script() {
        for (slice, words) in [
            ("One two three four.", "One two three"),
            ("One\n two.", "One two."),
            ("东港和西港签订了协定。船只竞速。", "东港和西港签"),
            ("在 1931 年东港和西港签订了协定。", "在 1931 年东港和西"),
            ("เรือสองลำ ออกจากท่า", "เรือสอ"),
            ("동항과 서항이 조약을 맺었다.", "동항과 서항이 조약을"),
            ("「東港」は閉じた。", "「東港」は閉じた。"),
            ("东港和西港签订了协定。船只竞速。 End.", "东港和西港签"),
            ("據說船隻曾經競速，港口關閉。", "據說船隻曾經"),
        ] {
            assert_eq!(opening(slice), words);
        }
        let address = format!("https://example.org/{} is it.", "a".repeat(400));
        assert_eq!(opening(&address).chars().count(), 40 + " is it.".len());
    }

    #[test]
    fn letters_that_are_not_set_apart_are_words() {
        for (piece, words) in [
            ("pact.", &["pact."][..]),
            ("东港，1931年。", &["东", "港，", "1931", "年。"]),
            ("「東港」は", &["「東", "港」", "は"]),
            ("NATO的", &["NATO", "的"]),
            ("道。“东", &["道。", "“东"]),
            ("閉。「東」は", &["閉。", "「東」", "は"]),
            ("见（东）《港》", &["见", "（东）", "《港》"]),
        ] {
            assert_eq!(parts(piece), words);
        }
        for (printed, plain) in [
            ("The \u{FB01}nancial o\u{FB03}ce", "the financial office"),
            ("\u{FB02}eet", "fleet"),
            ("sta\u{FB00}", "staff"),
            ("wa\u{FB04}e", "waffle"),
            ("\u{FB05}op and \u{FB06}op", "stop and stop"),
            ("东港，西港！", "东港，西港！"),
        ] {
            assert_eq!(fold(printed), plain);
        }
    }
}
