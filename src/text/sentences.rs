//! Where sentences end.
//!
//! At `.`, `!`, `?`, `…` and their like in other scripts, with the closing quotes, brackets and
//! marks of footnotes behind them, where white space follows and then what can begin a sentence: a
//! capital, a digit, a letter without case, a currency. `。`, `！` and `？` need no white space. No
//! sentence ends at an abbreviation (`abbreviations.txt`), an initial, an omission (`[...]`,
//! `. . .`) or the number of a clause at its begin (`1.`, `Article 1.`). The items of a list within
//! one block are sentences of their own.

use super::language::{Class, Language};
use super::list_items::{PARTS, further_items};
use super::slice::is_spaceless;

/// Quotes and brackets that close.
const CLOSERS: &str = "\"')]}\u{2019}\u{201D}\u{BB}\u{203A}\u{300D}\u{300F}\u{FF09}\u{FF3D}\
    \u{3011}\u{300B}\u{3009}";
/// Quotes that open in some languages and close in others.
const EITHER: &str = "\u{201C}\u{2018}\u{AB}\u{2039}";
/// Quotes, brackets and marks that open.
const OPENERS: &str = "\"'([{\u{2018}\u{201C}\u{AB}\u{2039}\u{BB}\u{203A}\u{201E}\u{201A}\u{300C}\
    \u{300E}\u{FF08}\u{FF3B}\u{3010}\u{300A}\u{3008}\u{BF}\u{A1}";
/// Quotes that French sets apart by a space.
const SPACED_CLOSERS: &str = "\u{BB}\u{203A}";
/// Raised marks of footnotes.
const RAISED: &str = "\u{B9}\u{B2}\u{B3}\u{2070}\u{2074}\u{2075}\u{2076}\u{2077}\u{2078}\u{2079}\
    \u{2020}\u{2021}*";
/// What ends a sentence before white space.
const STOPS: &str = ".!?\u{2026}\u{203C}\u{2047}\u{2048}\u{2049}\u{61F}\u{6D4}\u{964}\u{965}\
    \u{589}\u{1362}\u{104B}";
/// What ends one without white space.
const WIDE_STOPS: &str = "\u{3002}\u{FF01}\u{FF1F}\u{FF0E}\u{FF61}";
/// What goes on with a sentence behind a quotation.
const WIDE_COMMAS: &str = "\u{3001}\u{FF0C},\u{FF1B}\u{FF1A}\u{2014}\u{2015}";
/// What may stand between two words of one sentence, and before the first of one.
const DASHES: &str = "\u{2014}\u{2013}-\u{2026}.#\u{2022}\u{2043} ";
/// What separates words beside white space.
const BETWEEN_WORDS: &str = "\u{2014}\u{2013}/\u{2022}\u{2043}>";
/// Signs that begin an amount or a reference.
const SIGNS: &str = "$\u{20AC}\u{A3}\u{A5}\u{A7}@\u{2116}";
/// Words in lower case that begin a name, as in `de Gaulle`, `al-Assad`.
const PARTICLES: [&str; 16] = [
    "al", "an", "bin", "d", "da", "de", "di", "du", "el", "ibn", "l", "ten", "ter", "van", "von",
    "zu",
];
/// Words between two numbers.
const JOINS: [&str; 9] = ["and", "or", "to", "&", "et", "und", "y", "и", "\u{2013}"];
/// Letters within the brackets of a footnote's mark, at most.
const NOTE_LENGTH_MAX: usize = 12;
/// Letters before the number of a clause, at most.
const LEAD_MAX: usize = 40;
/// Quotes, brackets and dashes before a sentence, at most.
const OPENING_MAX: usize = 16;
/// Letters of a word that may be an abbreviation, at most.
const WORD_MAX: usize = 60;
/// Years are no greater.
const YEAR_MAX: u32 = 2100;
/// Digits of the number of a clause, at most: more are a year.
const CLAUSE_DIGITS_MAX: usize = 3;

/// The sentences of a block, in code points, half open, without the white space between them.
#[must_use]
pub fn sentences(
    chars: &[char],
    (start, stop): (usize, usize),
    language: Language,
) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut from = start;
    for end in further_items(chars, start, stop).into_iter().chain([stop]) {
        let last = chars[from..end].iter().rposition(|c| !c.is_whitespace());
        split(
            chars,
            (from, last.map_or(from, |n| from + n + 1)),
            language,
            &mut found,
        );
        from = end;
    }
    found
}

/// Does a block end as a sentence does?
#[must_use]
pub fn ends_sentence(block: &[char]) -> bool {
    let Some(last) = block.iter().rposition(|c| is_stop(*c) || is_wide(*c)) else {
        return false;
    };
    let at = closers(block, last + 1);
    let at = footnotes(block, skip_space(block, at));
    block[closers(block, at)..]
        .iter()
        .all(|c| !c.is_alphanumeric())
}

fn split(
    all: &[char],
    (start, stop): (usize, usize),
    language: Language,
    found: &mut Vec<(usize, usize)>,
) {
    let chars = &all[..stop];
    let (mut from, mut at) = (start, start);
    while at < stop {
        if let Some(behind) = omission(chars, at) {
            at = behind;
        } else if is_stop(chars[at]) || is_wide(chars[at]) {
            let end = End::read(chars, at);
            if end.is_real(chars, from, language) {
                found.push((from, end.stop));
                from = end.next;
            }
            at = end.stop;
        } else {
            at += 1;
        }
    }
    if from < stop {
        found.push((from, stop));
    }
}

/// What stops a place has.
#[derive(PartialEq, Eq)]
enum Stops {
    /// One full stop, which may be that of an abbreviation.
    One,
    /// `. . .`
    Omission,
    Other,
}

/// A place where a sentence may end.
struct End {
    /// Its first stop.
    marks: usize,
    stops: Stops,
    /// Does it need no white space behind it?
    wide: bool,
    /// Do quotes or brackets close behind it?
    closed: bool,
    /// Does the mark of a footnote stand behind it?
    noted: bool,
    /// Behind all that belongs to it.
    stop: usize,
    /// At what follows the white space behind it.
    next: usize,
}

impl End {
    fn read(chars: &[char], marks: usize) -> Self {
        let (mut at, mut count, mut spaced) = (marks, 0, false);
        while let Some(c) = chars.get(at) {
            if is_stop(*c) || is_wide(*c) {
                at += 1;
            } else if chars[at - 1] == '.' && is_spaced_dot(chars, at) {
                spaced = true;
                at += 2;
            } else {
                break;
            }
            count += 1;
        }
        let stops = match (count, spaced) {
            (1, _) if chars[marks] == '.' => Stops::One,
            (3, true) => Stops::Omission,
            _ => Stops::Other,
        };
        let last = chars[at - 1];
        let before_wide = chars.get(at).is_some_and(|c| is_spaceless(*c));
        let quoted = closers(chars, at);
        let mut stop = footnotes(chars, quoted);
        let mut noted = stop > quoted;
        stop = closers(chars, stop);
        // `left. [12] She`: the note belongs to what is before it.
        let gap = skip_space(chars, stop);
        let behind = footnotes(chars, gap);
        let apart = chars.get(behind).is_none_or(|c| c.is_whitespace());
        if gap > stop && behind > gap && chars[gap] == '[' && apart {
            (stop, noted) = (behind, true);
        }
        Self {
            marks,
            stops,
            wide: is_wide(last) || matches!(last, '!' | '?') && before_wide,
            closed: quoted > at,
            noted,
            stop,
            next: skip_space(chars, stop),
        }
    }

    fn is_real(&self, chars: &[char], from: usize, language: Language) -> bool {
        let rest = &chars[self.next..];
        let Some(first) = rest.first() else {
            return true;
        };
        let apart = self.next > self.stop;
        if self.wide {
            // `「…。」と`: a particle goes on with the sentence.
            let particle = self.closed && matches!(first, '\u{3041}'..='\u{309F}');
            let goes_on = particle || WIDE_COMMAS.contains(*first) || CLOSERS.contains(*first);
            return apart && !self.closed || !goes_on;
        }
        if self.stops == Stops::Omission || !(apart || self.noted) || !begins(rest) {
            return false;
        }
        !(self.stops == Stops::One
            && Stopped::read(chars, from, self.marks, rest).abbreviates(language))
    }
}

/// A word with a full stop behind it.
struct Stopped<'a> {
    word: String,
    /// The word before it.
    before: String,
    /// What the sentence has before the word.
    lead: &'a [char],
    /// The next word.
    follower: String,
    /// Does a quote or bracket open before the next word?
    opens: bool,
    /// What stands behind the next word.
    after: Option<char>,
}

impl<'a> Stopped<'a> {
    fn read(chars: &'a [char], from: usize, at: usize, rest: &[char]) -> Self {
        let edge =
            |c: &char| c.is_whitespace() || OPENERS.contains(*c) || BETWEEN_WORDS.contains(*c);
        // A longer word is no abbreviation.
        let near = from.max(at.saturating_sub(WORD_MAX));
        let begun = chars[near..at].iter().rposition(edge);
        let begun = begun.map_or(near, |n| near + n + 1);
        let lead = &chars[from..begun];
        let before: Vec<char> = {
            let reversed = lead.iter().rev().skip_while(|c| c.is_whitespace());
            reversed
                .take_while(|c| !c.is_whitespace())
                .copied()
                .collect()
        };
        let opens = rest.iter().take(OPENING_MAX);
        let opens = opens.take_while(|c| OPENERS.contains(**c)).count();
        let words = rest.iter().skip(opens);
        let follower: String = words.clone().take_while(|c| c.is_alphanumeric()).collect();
        Self {
            word: chars[begun..at].iter().collect(),
            before: before.into_iter().rev().collect(),
            lead,
            after: words.skip(follower.chars().count()).copied().next(),
            follower,
            opens: opens > 0,
        }
    }

    /// Does the full stop belong to the word?
    fn abbreviates(&self, language: Language) -> bool {
        let lower = self.word.to_lowercase();
        // `v.` is short for versus, and `V.` an initial or a number.
        let capital = matches!(self.word.as_bytes(), [b'A'..=b'Z']);
        let is = |class| !capital && language.has(class, &lower);
        let abbreviated = self.after == Some('.');
        // `Plan B. A new one`, but `R. A. Butler`.
        let begins = language.begins(&self.follower) && !abbreviated;
        let numbered = self.follower.starts_with(|c: char| c.is_ascii_digit())
            || is_roman(&self.follower)
            || abbreviated && language.abbreviates(&self.follower.to_lowercase())
            || self.after == Some('/');
        let dated = self.before.ends_with(|c: char| c.is_ascii_digit());
        if self.is_number_of_clause() || is(Class::Always) || is(Class::Number) && numbered {
            return true;
        }
        if is(Class::Dated) {
            return !dated || !begins;
        }
        if is(Class::Name) {
            return !begins && !self.opens;
        }
        // `Albert I. Jones`, but `you and I. Then`.
        if self.word == "I" && !self.before.starts_with(char::is_uppercase) {
            return false;
        }
        // `Chapters IX and X. Then`, but `by X. Smith`.
        if is_roman(&self.word) && self.follows_numeral() {
            return false;
        }
        let number: Option<u32> = self.word.parse().ok();
        // Four digits are a year more often.
        let ordinal =
            language.has_ordinals() && number.is_some_and(|n| !(1000..=YEAR_MAX).contains(&n));
        (is_initials(&self.word) || ordinal) && !begins
    }

    /// Is a Roman number before the word, joined to it?
    fn follows_numeral(&self) -> bool {
        let lead: String = self.lead.iter().rev().take(LEAD_MAX).collect();
        let lead: String = lead.chars().rev().collect();
        let mut words = lead.split_whitespace().rev();
        let joined = words.next().is_some_and(|word| JOINS.contains(&word));
        joined
            && words
                .next()
                .is_some_and(|word| is_roman(word.trim_matches(',')) || word == "I")
    }

    /// Is the word the number of a clause or part at the begin of its sentence?
    fn is_number_of_clause(&self) -> bool {
        let word = self.word.trim_start_matches(|c| OPENERS.contains(c));
        let number = |part: &str| {
            (1..=CLAUSE_DIGITS_MAX).contains(&part.chars().count())
                && part.chars().all(|c| c.is_numeric() && !RAISED.contains(c))
        };
        let letter = word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
        let small_roman = !word.is_empty() && word.chars().all(|c| "ivx".contains(c));
        let is_number = word.split('.').all(number) || letter || small_roman;
        let is_number = is_number || is_roman(word) || word == "I";
        if !is_number || self.lead.len() > LEAD_MAX {
            return false;
        }
        let lead: String = self.lead.iter().collect();
        let outer = |c: char| OPENERS.contains(c) || DASHES.contains(c) || "*>".contains(c);
        let lead = lead.trim_matches(|c: char| outer(c) || c.is_whitespace());
        lead.is_empty() || PARTS.contains(&lead.to_lowercase().as_str())
    }
}

/// A number in Roman capitals; `I` is the word.
fn is_roman(word: &str) -> bool {
    !word.is_empty() && word != "I" && word.chars().all(|c| "IVXLC".contains(c))
}

/// `J`, `U.S`, `J.-P`: one capital in each part.
fn is_initials(word: &str) -> bool {
    let parts = word.split(['.', '-']).filter(|part| !part.is_empty());
    let capital = |part: &str| {
        let mut chars = part.chars();
        chars.next().is_some_and(char::is_uppercase) && chars.next().is_none()
    };
    !word.is_empty() && !word.starts_with('-') && parts.clone().all(capital) && parts.count() > 0
}

/// Can a sentence begin like this?
fn begins(rest: &[char]) -> bool {
    let before = |c: &char| OPENERS.contains(*c) || DASHES.contains(*c);
    let marks = rest.iter().take(OPENING_MAX).take_while(|c| before(c));
    let rest = &rest[marks.count()..];
    match rest.first() {
        None => false,
        Some(c) if SIGNS.contains(*c) => true,
        Some(c) if c.is_lowercase() => {
            let word: String = rest.iter().take_while(|c| c.is_alphabetic()).collect();
            let length = word.chars().count();
            let joined = rest.get(length).is_some_and(|c| " -\u{2019}'".contains(*c));
            let named = rest.get(length + 1).is_some_and(|c| c.is_uppercase());
            PARTICLES.contains(&word.as_str()) && joined && named
        }
        Some(c) => c.is_alphanumeric(),
    }
}

fn is_stop(c: char) -> bool {
    STOPS.contains(c)
}

fn is_wide(c: char) -> bool {
    WIDE_STOPS.contains(c)
}

/// White space and a full stop, as in `. . .`, not as in `the .NET`.
fn is_spaced_dot(chars: &[char], at: usize) -> bool {
    let followed = chars.get(at + 2).is_some_and(|c| c.is_alphanumeric());
    chars[at].is_whitespace() && chars.get(at + 1) == Some(&'.') && !followed
}

/// Behind an omission in brackets.
fn omission(chars: &[char], at: usize) -> Option<usize> {
    if !matches!(chars[at], '[' | '(') {
        return None;
    }
    let inside = |c: &&char| matches!(c, '.' | '\u{2026}' | ' ');
    let inside = chars.iter().skip(at + 1).take_while(inside).count();
    let close = at + 1 + inside;
    let closed = matches!(chars.get(close), Some(']' | ')'));
    (inside > 0 && closed).then_some(close + 1)
}

fn skip_space(chars: &[char], at: usize) -> usize {
    at + chars
        .iter()
        .skip(at)
        .take_while(|c| c.is_whitespace())
        .count()
}

/// Behind the quotes and brackets that close here.
fn closers(chars: &[char], mut at: usize) -> usize {
    while let Some(c) = chars.get(at) {
        let next = chars.get(at + 1);
        let behind = chars.get(at + 2).is_none_or(|c| c.is_whitespace());
        let spaced = next.is_some_and(|c| SPACED_CLOSERS.contains(*c)) && behind;
        if c.is_whitespace() && spaced {
            at += 2;
            continue;
        }
        let either = EITHER.contains(*c) && next.is_none_or(|c| !c.is_alphanumeric());
        if !CLOSERS.contains(*c) && !either {
            break;
        }
        at += 1;
    }
    at
}

/// Behind the marks of footnotes that stand here: `¹²`, `[12]`, `[n 1]`, `[a]`.
fn footnotes(chars: &[char], mut at: usize) -> usize {
    loop {
        at += chars
            .iter()
            .skip(at)
            .take_while(|c| RAISED.contains(**c))
            .count();
        if chars.get(at) != Some(&'[') {
            return at;
        }
        let inside = chars.iter().skip(at + 1).take(NOTE_LENGTH_MAX);
        let note: Vec<char> = inside.take_while(|c| **c != ']').copied().collect();
        let close = at + 1 + note.len();
        let letters = note.iter().filter(|c| c.is_alphabetic()).count();
        let numbered = note.iter().any(char::is_ascii_digit) && letters <= 4;
        let lettered = matches!(note[..], [one] if one.is_lowercase());
        if chars.get(close) != Some(&']') || !(numbered || lettered) {
            return at;
        }
        at = close + 1;
    }
}
