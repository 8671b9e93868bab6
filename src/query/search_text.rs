//! Turns search box input into an FTS5 expression. Any input is valid: an unclosed quote ends with
//! the text, and input without a letter or digit matches nothing.

use crate::error::Suggestion;
use crate::model::thesaurus::{ENTRY_WORDS_MAX, synonyms};
use crate::text::letters::{is_syllable, searched};

/// A shorter prefix would match too much, unless its letters are syllables.
const PREFIX_LETTERS_MIN: usize = 3;

/// Words that say nothing of a subject: beside other words they are not looked for.
const STOP_WORDS: [&str; 37] = [
    "a", "about", "an", "and", "any", "are", "as", "at", "be", "by", "did", "do", "does", "for",
    "from", "has", "have", "how", "in", "into", "is", "it", "its", "of", "on", "or", "that", "the",
    "their", "to", "was", "were", "what", "who", "why", "will", "with",
];

/// Letters of the longest of them.
const STOP_LETTERS_MAX: usize = 5;

/// A search: all of the words, or any where no record has all; none of those after a `-`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchText {
    /// In FTS5 syntax, with every text quoted. `None` if there is no word to search for.
    pub expression: Option<String>,
    /// Match words as they are written, not by stem.
    pub exact: bool,
    /// Warnings about an interpretation that may surprise.
    pub hints: Vec<String>,
    /// What is looked for.
    pub words: Vec<SearchWord>,
    /// How many of the words a record must have.
    pub matched: Matched,
    /// Searches that may be meant.
    pub suggestions: Vec<Suggestion>,
    /// The words that no record may have: as FTS5 reads them, and as they were typed.
    without: Vec<[String; 2]>,
}

/// How many of the words a record must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Matched {
    All,
    /// No record has all, so any of them count.
    Any,
    /// No record has any.
    None,
}

/// Synonyms of a search of which it is remembered whether a record has them.
pub const SYNONYMS_KNOWN: usize = 62;

/// A word or phrase to look for, or several words that mean one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchWord {
    /// Without the marks of a phrase or a beginning.
    pub text: String,
    /// As it was typed.
    pub typed: String,
    /// What means the same and is looked for too.
    pub synonyms: Vec<&'static str>,
    /// A bit for each of them that no record has: such a one is not looked for.
    unheld: u64,
    /// Is it neither a phrase nor the beginning of a word?
    pub plain: bool,
    /// Has any record it? Known where no record has all words.
    pub found: bool,
    /// The word as typed, in FTS5 syntax.
    pub expression: String,
}

/// One word or phrase as it was typed.
#[derive(Clone)]
struct Piece {
    text: String,
    without: bool,
    prefix: bool,
    quoted: bool,
}

impl Piece {
    fn is_plain(&self) -> bool {
        !(self.without || self.prefix || self.quoted)
    }

    fn is_stop_word(&self) -> bool {
        let bare = self.text.trim_matches(|c: char| !c.is_alphanumeric());
        if !self.is_plain() || bare.len() > STOP_LETTERS_MAX {
            return false;
        }
        // They are in alphabetical order, and in ASCII.
        let bare = bare.to_ascii_lowercase();
        STOP_WORDS.binary_search(&bare.as_str()).is_ok()
    }

    fn expression(&self) -> String {
        let star = if self.prefix { " *" } else { "" };
        ["\"", &*searched(&self.text), "\"", star].concat()
    }

    fn typed(&self) -> String {
        let mark = if self.quoted { "\"" } else { "" };
        let star = if self.prefix { "*" } else { "" };
        [mark, &self.text, mark, star].concat()
    }
}

impl SearchWord {
    /// Words that mean one thing together, or one piece.
    fn of(pieces: &[Piece], synonyms: Vec<&'static str>) -> Self {
        let joined = |part: fn(&Piece) -> String, by: &str| match pieces {
            [one] => part(one),
            several => several.iter().map(part).collect::<Vec<_>>().join(by),
        };
        let telling = pieces.iter().filter(|p| !p.is_stop_word());
        let expression = match (pieces, telling.clone().count()) {
            ([one], _) => one.expression(),
            (_, 1) => telling.map(Piece::expression).collect(),
            (_, 0) => format!("({})", joined(Piece::expression, " AND ")),
            _ => {
                let telling: Vec<String> = telling.map(Piece::expression).collect();
                format!("({})", telling.join(" AND "))
            }
        };
        Self {
            text: joined(|piece| piece.text.clone(), " "),
            typed: joined(Piece::typed, " "),
            synonyms,
            unheld: 0,
            plain: pieces.iter().all(Piece::is_plain),
            found: true,
            expression,
        }
    }

    /// The word or a synonym, in FTS5 syntax.
    #[must_use]
    pub fn any_sense(&self) -> String {
        let mut all = String::new();
        self.write_any_sense(&mut all);
        all
    }

    fn write_any_sense(&self, all: &mut String) {
        let synonyms = self.synonyms.iter().enumerate();
        let mut held = synonyms.filter(|(n, _)| *n >= SYNONYMS_KNOWN || self.unheld >> n & 1 == 0);
        let Some((_, first)) = held.next() else {
            all.push_str(&self.expression);
            return;
        };
        all.extend(["(", &self.expression, " OR \"", first, "\""]);
        for (_, word) in held {
            all.extend([" OR \"", word, "\""]);
        }
        all.push(')');
    }
}

impl SearchText {
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut hints = Vec::new();
        let mut pieces = pieces(text);
        for piece in pieces.iter_mut().filter(|p| p.prefix) {
            let letters = piece.text.chars().filter(|c| c.is_alphanumeric()).count();
            if letters < PREFIX_LETTERS_MIN && !piece.text.contains(is_syllable) {
                piece.prefix = false;
                hints.push(format!(
                    "`{0}*` is short of {PREFIX_LETTERS_MIN} letters; it was read as the word \
                        `{0}`.",
                    piece.text
                ));
            }
        }
        let exact = pieces.iter().any(|p| p.prefix);
        let (without, with): (Vec<Piece>, Vec<Piece>) = pieces.into_iter().partition(|p| p.without);
        let words = search_words(&with);
        if words.is_empty() {
            hints.push("`q` has no word to look for, so nothing is found.".to_owned());
        }
        let without = without.iter().map(|p| [p.expression(), p.typed()]);
        let mut read = Self {
            expression: None,
            exact,
            hints,
            words,
            matched: Matched::All,
            suggestions: Vec::new(),
            without: without.collect(),
        };
        read.expression = read.combined(" AND ");
        read
    }

    /// The synonyms of all words, as FTS5 phrases.
    pub fn synonyms(&self) -> impl Iterator<Item = String> {
        let all = self.words.iter().flat_map(|word| &word.synonyms);
        all.map(|word| format!("\"{word}\""))
    }

    /// Looks for those synonyms alone whose bit is set, and for all beyond the last bit.
    pub fn hold(&mut self, bits: i64) {
        let mut n = 0;
        for word in &mut self.words {
            word.unheld = 0;
            for place in 0..word.synonyms.len() {
                if n < SYNONYMS_KNOWN && bits >> n & 1 == 0 {
                    word.unheld |= 1 << place;
                }
                n += 1;
            }
        }
        self.expression = self.combined(" AND ");
    }

    /// Makes any of the words count.
    pub fn relax(&mut self) {
        self.matched = Matched::Any;
        self.expression = self.combined(" OR ");
    }

    /// The words that some record has.
    pub fn found(&self) -> impl Iterator<Item = &SearchWord> {
        self.words.iter().filter(|word| word.found)
    }

    /// The same search with other words: each as it was typed, or as this gives it.
    #[must_use]
    pub fn rewritten(&self, each: impl Fn(&SearchWord) -> Option<String>) -> String {
        let without = self.without.iter().map(|[_, typed]| format!("-{typed}"));
        let words = self.words.iter().filter_map(each);
        words.chain(without).collect::<Vec<_>>().join(" ")
    }

    fn combined(&self, by: &str) -> Option<String> {
        let mut all = String::from("(");
        for word in self.found() {
            if all.len() > 1 {
                all.push_str(by);
            }
            word.write_any_sense(&mut all);
        }
        if all.len() == 1 {
            return None;
        }
        all.push(')');
        for [text, _] in &self.without {
            all.extend([" NOT ", text]);
        }
        Some(all)
    }
}

/// The words to look for: those that mean one thing together as one, without those that say nothing
/// beside others.
fn search_words(pieces: &[Piece]) -> Vec<SearchWord> {
    let telling = pieces.iter().any(|piece| !piece.is_stop_word());
    let (mut words, mut rest) = (Vec::new(), pieces);
    while let Some(first) = rest.first() {
        let plain = rest.iter().take(ENTRY_WORDS_MAX);
        let plain = plain.take_while(|piece| piece.is_plain());
        let plain: Vec<&str> = plain.map(|piece| piece.text.as_str()).collect();
        let (length, synonyms) = synonyms(&plain);
        let (these, others) = rest.split_at(length);
        if !(telling && length == 1 && first.is_stop_word()) {
            words.push(SearchWord::of(these, synonyms));
        }
        rest = others;
    }
    // `trade imports` asks for both, though each can stand for the other.
    for n in 0..words.len() {
        let mut synonyms = std::mem::take(&mut words[n].synonyms);
        synonyms.retain(|other| !words.iter().any(|one| is_same(&one.text, other)));
        words[n].synonyms = synonyms;
    }
    words
}

/// Are two texts the same but for case? The second is in lower case.
fn is_same(text: &str, lower: &str) -> bool {
    text.eq_ignore_ascii_case(lower) || (!text.is_ascii() && text.to_lowercase() == lower)
}

fn pieces(text: &str) -> Vec<Piece> {
    // Typographic quotes count as quotes. No piece contains a quote, so none can end an FTS5
    // string.
    let text = text.replace(
        ['\u{201C}', '\u{201D}', '\u{201E}', '\u{AB}', '\u{BB}'],
        "\"",
    );
    let mut found = Vec::new();
    let mut rest = text.as_str();
    loop {
        rest = rest.trim_start();
        let Some(first) = rest.chars().next() else {
            return found;
        };
        let without = first == '-';
        rest = if without { &rest[1..] } else { rest };
        let quoted = rest.starts_with('"');
        let (piece, after) = match rest.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
            None => rest.split_at(
                rest.find(|c: char| c.is_whitespace() || c == '"')
                    .unwrap_or(rest.len()),
            ),
        };
        let star = after.strip_prefix('*');
        let bare = piece.trim_end_matches('*');
        if bare.chars().any(char::is_alphanumeric) {
            let prefix = star.is_some() || bare.len() < piece.len();
            found.push(Piece {
                text: bare.to_owned(),
                without,
                prefix,
                quoted,
            });
        }
        rest = star.unwrap_or(after);
    }
}

#[cfg(test)]
mod tests {
    use super::{STOP_LETTERS_MAX, STOP_WORDS, SearchText};
    use proptest::prelude::*;

    fn expression(text: &str) -> String {
        SearchText::parse(text).expression.unwrap_or_default()
    }

    #[test]
    fn words_phrases_refusals_and_beginnings() {
        for (typed, asked) in [
            (
                "border crossing",
                "((\"border\" OR \"frontier\") AND \"crossing\")",
            ),
            ("\"border\" test", "(\"border\" AND \"test\")"),
            ("frontier* -border", "(\"frontier\" *) NOT \"border\""),
            (
                "sanctions evasion",
                "(((\"sanctions\" AND \"evasion\") OR \"smuggling\" OR \"trafficking\"))",
            ),
            ("the rise of china", "(\"rise\" AND \"china\")"),
            ("\"the\" rise", "(\"the\" AND \"rise\")"),
            ("what is the", "(\"what\" AND \"is\" AND \"the\")"),
            ("\"no limits\" -war", "(\"no limits\") NOT \"war\""),
            ("sanction*", "(\"sanction\" *)"),
            (
                "-\"cold war\" korea -china",
                "(\"korea\") NOT \"cold war\" NOT \"china\"",
            ),
            ("\u{201C}no limits\u{201D}", "(\"no limits\")"),
            ("no-limits", "(\"no-limits\")"),
            ("\"left open", "(\"left open\")"),
            ("x\"b\"c", "(\"x\" AND \"b\" AND \"c\")"),
            ("\"cold wa\"*", "(\"cold wa\" *)"),
            ("AND OR NEAR(a b)", "(\"NEAR(a\" AND \"b)\")"),
            ("--- * \"\" - ", ""),
            ("-war", ""),
        ] {
            assert_eq!(expression(typed), asked, "{typed}");
        }
        assert!(SearchText::parse("sanction* war").exact && !SearchText::parse("wa*").exact);
        assert_eq!(
            SearchText::parse("wa*").hints.len() + SearchText::parse("-war").hints.len(),
            2
        );
    }

    #[test]
    fn stop_words_are_sorted_short_and_in_ascii() {
        assert!(STOP_WORDS.is_sorted());
        let short = |word: &&str| word.is_ascii() && word.len() <= STOP_LETTERS_MAX;
        assert!(STOP_WORDS.iter().all(short));
    }

    #[test]
    fn any_word_counts_once_no_record_has_all() {
        let mut read = SearchText::parse("border bananas crossing -war");
        read.words[1].found = false;
        read.relax();
        let asked = "((\"border\" OR \"frontier\") OR \"crossing\") NOT \"war\"";
        assert_eq!(read.expression.as_deref(), Some(asked));
        let said = read.rewritten(|word| word.found.then(|| word.typed.clone()));
        assert_eq!(said, "border crossing -war");
        let typed = SearchText::parse("\"no limits\" sanc* x").rewritten(|w| Some(w.typed.clone()));
        assert_eq!(typed, "\"no limits\" sanc* x");
    }

    proptest! {
        #[test]
        fn no_search_panics_and_quotes_stay_even(text in "[-\"* \
            a-c\u{201C}\u{2013}\u{1F600}\\\\']{0,40}|.{0,60}") {
            prop_assert_eq!(expression(&text).matches('"').count() % 2, 0);
        }
    }
}
