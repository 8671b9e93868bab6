//! The sentence map of a text: citable passages and their offsets.
//!
//! Blank lines separate blocks. A block that ends in `.`, `!` or `?` is a paragraph; any other is a
//! heading, or, before the first paragraph, title, subtitle and byline (a byline may begin with
//! "By" and then needs no subtitle before it). Section s0 is what comes before the first heading;
//! each heading opens the next. A sentence ends at `.`, `!` or `?` with the closing quotes and
//! brackets after it, where a capital, a digit or an opening quote follows, and no abbreviation
//! stands before.

const CLOSERS: &str = "\"')]}\u{2019}\u{201D}";
const OPENERS: &str = "\"'([{\u{2018}\u{201C}";

/// Abbreviations that never end a sentence.
const INNER: [&str; 32] = [
    "adm", "approx", "ca", "capt", "cf", "col", "dr", "e.g", "ft", "gen", "gov", "hon", "i.e",
    "lt", "messrs", "mr", "mrs", "ms", "mt", "pres", "prof", "rep", "rev", "sen", "sgt", "st",
    "viz", "vs", "al", "mme", "maj", "brig",
];
/// Abbreviations that do not end a sentence before a number.
const NUMBERED: [&str; 23] = [
    "apr", "art", "aug", "ch", "dec", "feb", "fig", "jan", "jul", "jun", "mar", "no", "nos", "nov",
    "oct", "p", "para", "pp", "sec", "sep", "sept", "vol", "vols",
];
/// Words that begin a sentence after initials (`in the U.S. The …`); other capitals are names
/// (`U.S. Navy`).
const BEGINNERS: [&str; 40] = [
    "A", "After", "Although", "An", "And", "As", "At", "Because", "Before", "But", "By", "For",
    "From", "Had", "He", "Her", "His", "However", "If", "In", "It", "Its", "Nor", "On", "Or",
    "She", "Since", "So", "That", "The", "Their", "There", "These", "They", "This", "Those",
    "When", "While", "With", "Yet",
];

/// A passage of the map; offsets are code points, half open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapped {
    pub locator: String,
    pub passage_type: &'static str,
    pub start: usize,
    pub stop: usize,
    /// Sections only; none for what stands before the first heading.
    pub heading: Option<String>,
}

/// Maps a text, in reading order, wider passages before those within them.
///
/// # Errors
/// Describes what in the text cannot be mapped.
pub fn map(text: &str) -> Result<Vec<Mapped>, String> {
    if text.contains('\u{FEFF}') {
        return Err("the text has a byte order mark; save it without".to_owned());
    }
    if text.contains('\r') {
        return Err("the text has carriage returns; save it with line feeds alone".to_owned());
    }
    if text.contains('\0') {
        return Err("the text has a NUL; it is no text".to_owned());
    }
    let chars: Vec<char> = text.chars().collect();
    let mut mapped: Vec<Mapped> = Vec::new();
    // The current section: its index in `mapped`, its number, and its paragraphs so far.
    let mut section: Option<usize> = None;
    let (mut number, mut paragraphs) = (0, 0);
    for (start, stop) in blocks(&chars) {
        let whole: String = chars[start..stop].iter().collect();
        let one = |locator: String, passage_type| Mapped {
            locator,
            passage_type,
            start,
            stop,
            heading: None,
        };
        if !is_prose(&whole) {
            if section.is_none() {
                let kind = match mapped.last().map(|m| m.passage_type) {
                    None => "title",
                    Some("title") if !whole.starts_with("By ") => "subtitle",
                    Some("title" | "subtitle") => "byline",
                    Some(_) => {
                        return Err(
                            "more than title, subtitle and byline stand before the first paragraph"
                                .to_owned(),
                        );
                    }
                };
                mapped.push(one(kind.to_owned(), kind));
            } else {
                (number, paragraphs) = (number + 1, 0);
                section = Some(mapped.len());
                mapped.push(Mapped {
                    heading: Some(whole),
                    ..one(format!("s{number}"), "section")
                });
                mapped.push(one(format!("s{number}.h"), "heading"));
            }
            continue;
        }
        let open = *section.get_or_insert_with(|| {
            mapped.push(one("s0".to_owned(), "section"));
            mapped.len() - 1
        });
        mapped[open].stop = stop;
        paragraphs += 1;
        let locator = format!("s{number}.p{paragraphs}");
        mapped.push(one(locator.clone(), "paragraph"));
        for (n, (start, stop)) in (1..).zip(sentences(&chars, start, stop)) {
            mapped.push(Mapped {
                start,
                stop,
                ..one(format!("{locator}.{n}"), "sentence")
            });
        }
    }
    if section.is_none() {
        return Err("there is no paragraph: a block of lines that ends in a full stop".to_owned());
    }
    Ok(mapped)
}

/// Runs of lines that are not blank, without the white space around them.
fn blocks(chars: &[char]) -> Vec<(usize, usize)> {
    let mut blocks: Vec<(usize, usize)> = Vec::new();
    let mut joins = false;
    let mut at = 0;
    for line in chars.split(|c| *c == '\n') {
        let first = line.iter().position(|c| !c.is_whitespace());
        if let Some(first) = first {
            let end = at
                + line
                    .iter()
                    .rposition(|c| !c.is_whitespace())
                    .map_or(first, |last| last + 1);
            match blocks.last_mut().filter(|_| joins) {
                Some(block) => block.1 = end,
                None => blocks.push((at + first, end)),
            }
        }
        joins = first.is_some();
        at += line.len() + 1;
    }
    blocks
}

fn is_prose(block: &str) -> bool {
    block
        .trim_end_matches(|c| CLOSERS.contains(c))
        .ends_with(['.', '!', '?'])
}

fn sentences(chars: &[char], start: usize, stop: usize) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let (mut from, mut at) = (start, start);
    while at < stop {
        if !is_stop(chars[at]) {
            at += 1;
            continue;
        }
        let marks = at;
        while at < stop && is_stop(chars[at]) {
            at += 1;
        }
        let plain = at - marks == 1 && chars[marks] == '.';
        while at < stop && CLOSERS.contains(chars[at]) {
            at += 1;
        }
        let mut next = at;
        while next < stop && chars[next].is_whitespace() {
            next += 1;
        }
        if next == stop
            || next > at
                && begins(&chars[next..stop])
                && !(plain && abbreviates(chars, from, marks, &chars[next..stop]))
        {
            found.push((from, at));
            (from, at) = (next, next);
        }
    }
    if from < stop {
        found.push((from, stop));
    }
    found
}

fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?')
}

/// Can a sentence begin like this? With a capital, a digit or a letter without case, after any
/// quotes.
fn begins(rest: &[char]) -> bool {
    rest.iter()
        .find(|c| !OPENERS.contains(**c))
        .is_some_and(|c| c.is_alphanumeric() && !c.is_lowercase())
}

/// Does the full stop at `at` belong to an abbreviation, given what follows?
fn abbreviates(chars: &[char], from: usize, at: usize, rest: &[char]) -> bool {
    let begun = chars[from..at]
        .iter()
        .rposition(|c| c.is_whitespace() || OPENERS.contains(*c) || *c == '\u{2014}');
    let word: String = chars[begun.map_or(from, |n| from + n + 1)..at]
        .iter()
        .collect();
    let lower = word.to_lowercase();
    let follower: String = rest
        .iter()
        .skip_while(|c| OPENERS.contains(**c))
        .take_while(|c| c.is_alphanumeric())
        .collect();
    let initials = !word.is_empty()
        && word
            .split('.')
            .all(|part| part.chars().count() == 1 && part.chars().all(char::is_uppercase));
    INNER.contains(&lower.as_str())
        || NUMBERED.contains(&lower.as_str()) && follower.starts_with(|c: char| c.is_ascii_digit())
        || initials && word != "I" && !BEGINNERS.contains(&follower.as_str())
}
