//! What each block of a text is: title, subtitle, byline, heading, paragraph, or a gap, which has
//! nothing to cite; and why it was read so.
//!
//! Nothing is a heading only because it ends in no stop: it is a short line, one sentence, that
//! does not go on after its end, and text follows it.

use super::language::Language;
use super::lines::{HEADING_WIDTH_MAX, Is, Run, after_byline_word, runs, width};
use super::list_items::is_item;
use super::sentences::{ends_sentence, sentences};
use super::slice::words;

/// More short lines in a row are a poem or a list.
const HEADINGS_TOGETHER_MAX: usize = 3;
/// Lines of a title before a byline, at most.
const TITLE_LINES_MAX: usize = 3;
/// Words of a byline that ends in a full stop, at most: more are a sentence.
const BYLINE_WORDS_MAX: usize = 4;
/// What a line goes on after.
const GOES_ON: &str = ",;:\u{2014}\u{2013}-\u{FF0C}\u{FF1B}\u{FF1A}\u{3001}\u{60C}\u{61B}";
/// What may stand behind the last mark of a line.
const BEHIND: &str = "\"')]}\u{2019}\u{201D}\u{BB}*_";
/// Words that head a section rather than name a text.
const SECTION_WORDS: [&str; 18] = [
    "abstract",
    "acknowledgements",
    "background",
    "chapter",
    "conclusion",
    "contents",
    "foreword",
    "introduction",
    "overview",
    "part",
    "preface",
    "prologue",
    "section",
    "summary",
    "введение",
    "einleitung",
    "引言",
    "前言",
];
/// Words that begin a caption or a source.
const CAPTION_WORDS: [&str; 13] = [
    "caption",
    "credit",
    "fig",
    "figure",
    "image",
    "map",
    "note",
    "notes",
    "photo",
    "photograph",
    "source",
    "sources",
    "table",
];
/// Words of a date, beside numbers, months and days.
const DATE_WORDS: [&str; 14] = [
    "am",
    "at",
    "date",
    "gmt",
    "last",
    "nd",
    "of",
    "on",
    "pm",
    "posted",
    "published",
    "the",
    "updated",
    "utc",
];
const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];
const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// Which blocks are headings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Headings {
    /// Lines marked with `#`, and short lines that look like headings.
    #[default]
    Guess,
    /// Lines marked with `#`, or underlined with `=` or `-`.
    Markdown,
    /// Every line between blank lines that ends in no stop, and marked lines.
    BlankLine,
    /// No block.
    None,
}

/// What a block was read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Title,
    Subtitle,
    Byline,
    Heading,
    Paragraph,
    /// Nothing to cite, such as a row of asterisks.
    Gap,
}

impl Role {
    /// As passages call it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Subtitle => "subtitle",
            Self::Byline => "byline",
            Self::Heading => "heading",
            Self::Paragraph => "paragraph",
            Self::Gap => "gap",
        }
    }
}

/// A block, in code points, half open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Block {
    pub start: usize,
    pub stop: usize,
    pub role: Role,
    /// Why it was read so.
    pub why: &'static str,
}

/// How a text is to be read.
#[derive(Debug, Clone, Copy)]
pub struct Reading<'a> {
    pub language: Language,
    pub headings: Headings,
    /// Its title, if that is known.
    pub title: Option<&'a str>,
}

/// Reads a text as blocks.
#[must_use]
pub fn blocks(chars: &[char], reading: Reading<'_>) -> Vec<Block> {
    let runs = runs(chars);
    let reader = Reader { chars, reading };
    let mut found = reader.front(&runs);
    let (_, rest) = runs.split_at(found.len());
    reader.rest(rest, &mut found);
    found
}

struct Reader<'a> {
    chars: &'a [char],
    reading: Reading<'a>,
}

impl Reader<'_> {
    /// Title, subtitle and byline, and the gaps among them.
    fn front(&self, runs: &[Run]) -> Vec<Block> {
        let mut found: Vec<Block> = Vec::new();
        let texts = runs.iter().filter(|run| !is_gap(run)).count();
        for (n, run) in runs.iter().enumerate() {
            let has = |role| found.iter().any(|block| block.role == role);
            let next = || runs.iter().skip(n + 1).find(|run| !is_gap(run));
            let role = match run.is {
                Is::Gap(why) => Some((Role::Gap, why)),
                // A text of one block is a paragraph.
                _ if texts == 1 || has(Role::Byline) => None,
                _ if !has(Role::Title) => self.title(run, next()),
                _ if self.is_byline(run) => Some((Role::Byline, "begins as a byline")),
                Is::Text if !has(Role::Subtitle) => self.subtitle(run, next()),
                _ => None,
            };
            let Some((role, why)) = role else {
                break;
            };
            found.push(block(run, role, why));
        }
        found
    }

    fn title(&self, run: &Run, next: Option<&Run>) -> Option<(Role, &'static str)> {
        let given = self.reading.title.map(words);
        let why = match run.is {
            _ if given.is_some_and(|title| title == words(&self.text(run))) => {
                "the title as it was given"
            }
            Is::Marked(1) => "the first line, marked as a heading",
            Is::Text if self.is_line(run).is_ok() => "the first line, and short",
            Is::Text if self.asks(run, next) => "the first line, and a byline or more follows",
            _ => return None,
        };
        Some((Role::Title, why))
    }

    /// Is a first block a title though it ends a sentence?
    fn asks(&self, run: &Run, next: Option<&Run>) -> bool {
        let letters = self.letters(run);
        let asks = letters
            .last()
            .is_some_and(|c| "!?\u{FF01}\u{FF1F}\u{61F}".contains(*c));
        let signed = next.is_some_and(|next| self.is_byline(next));
        if signed {
            return self.sentences(run) <= 2
                && width(letters) <= 2 * HEADING_WIDTH_MAX
                && run.lines <= TITLE_LINES_MAX;
        }
        let short = width(letters) <= HEADING_WIDTH_MAX && run.lines == 1;
        asks && short && self.sentences(run) == 1 && !is_item(letters)
    }

    fn subtitle(&self, run: &Run, next: Option<&Run>) -> Option<(Role, &'static str)> {
        let text = self.text(run);
        let signed = next.is_some_and(|next| self.is_byline(next));
        let heads = heads_section(&text) || is_date(&text) && !signed;
        let fits = self.is_line(run).is_ok() && !heads;
        fits.then_some((Role::Subtitle, "the line after the title"))
    }

    fn is_byline(&self, run: &Run) -> bool {
        let text = self.text(run);
        let named = |name: &str| {
            let first = name.chars().next();
            first.is_some_and(|c| c.is_alphabetic() && !c.is_lowercase())
        };
        let count = text.split_whitespace().count();
        after_byline_word(&text).is_some_and(named)
            && (count <= BYLINE_WORDS_MAX || !ends_sentence(self.letters(run)))
            && run.lines <= 2
            && width(self.letters(run)) <= HEADING_WIDTH_MAX
            && self.sentences(run) == 1
    }

    /// Headings, paragraphs and gaps.
    fn rest(&self, runs: &[Run], found: &mut Vec<Block>) {
        let mut rest = runs;
        while let Some((run, others)) = rest.split_first() {
            let lines = rest.iter().take_while(|run| self.is_heading(run).is_ok());
            let together = if run.is == Is::Text { lines.count() } else { 0 };
            if together > 0 {
                let (these, others) = rest.split_at(together);
                let (role, why) = self.short_lines(together, others);
                found.extend(these.iter().map(|run| block(run, role, why)));
                rest = others;
                continue;
            }
            let (role, why) = match run.is {
                Is::Gap(why) => (Role::Gap, why),
                Is::Marked(_) if self.reading.headings == Headings::None => {
                    (Role::Paragraph, "no headings are wanted")
                }
                Is::Marked(_) => (Role::Heading, "marked as a heading"),
                Is::Text => (
                    Role::Paragraph,
                    self.is_heading(run).err().unwrap_or_default(),
                ),
            };
            found.push(block(run, role, why));
            rest = others;
        }
    }

    /// What short lines in a row are, given what follows them.
    fn short_lines(&self, together: usize, others: &[Run]) -> (Role, &'static str) {
        let next = others.iter().find(|run| !is_gap(run));
        if self.reading.headings == Headings::BlankLine {
            return (Role::Heading, "a line that ends in no stop");
        }
        match next.map(|run| run.is) {
            None => (Role::Paragraph, "short, but nothing follows"),
            Some(Is::Marked(_)) => (Role::Paragraph, "short, but a heading follows"),
            _ if together > HEADINGS_TOGETHER_MAX => {
                (Role::Paragraph, "short, but so are those beside it")
            }
            _ => (Role::Heading, "a short line that ends in no stop"),
        }
    }

    /// Can a block be a heading? If not, why.
    fn is_heading(&self, run: &Run) -> Result<(), &'static str> {
        if run.is != Is::Text {
            return Err("has a mark");
        }
        match self.reading.headings {
            Headings::None => Err("no headings are wanted"),
            Headings::Markdown => Err("has no mark of a heading"),
            Headings::BlankLine if run.lines > 1 => Err("has several lines"),
            Headings::BlankLine if ends_sentence(self.letters(run)) => Err("ends a sentence"),
            Headings::BlankLine => Ok(()),
            Headings::Guess => {
                self.is_line(run)?;
                let text = self.text(run);
                let why = [
                    (is_date(&text), "a date or an address"),
                    (is_caption(&text), "a caption or a source"),
                    (self.is_byline(run), "names an author"),
                ];
                why.iter()
                    .find(|(is, _)| *is)
                    .map_or(Ok(()), |(_, why)| Err(*why))
            }
        }
    }

    /// Is a block a short line that is no sentence? If not, why.
    fn is_line(&self, run: &Run) -> Result<(), &'static str> {
        let letters = self.letters(run);
        let last = letters
            .iter()
            .rev()
            .find(|c| !BEHIND.contains(**c) && !c.is_whitespace());
        let item = is_item(letters) && letters.first().is_some_and(|c| !c.is_ascii_digit());
        let first = letters.iter().find(|c| c.is_alphanumeric());
        let reasons = [
            (ends_sentence(letters), "ends a sentence"),
            (run.lines > 1, "has several lines"),
            (width(letters) > HEADING_WIDTH_MAX, "longer than a heading"),
            (
                last.is_some_and(|c| GOES_ON.contains(*c)),
                "goes on after its end",
            ),
            (item, "an item of a list"),
            (
                first.is_some_and(|c| c.is_lowercase()),
                "begins in lower case",
            ),
        ];
        if let Some((_, why)) = reasons.iter().find(|(is, _)| *is) {
            return Err(why);
        }
        // Last, for it costs most.
        match self.sentences(run) {
            1 => Ok(()),
            _ => Err("has several sentences"),
        }
    }

    fn sentences(&self, run: &Run) -> usize {
        sentences(self.chars, (run.start, run.stop), self.reading.language).len()
    }

    fn letters(&self, run: &Run) -> &[char] {
        &self.chars[run.start..run.stop]
    }

    fn text(&self, run: &Run) -> String {
        self.letters(run).iter().collect()
    }
}

fn is_gap(run: &Run) -> bool {
    matches!(run.is, Is::Gap(_))
}

fn block(run: &Run, role: Role, why: &'static str) -> Block {
    Block {
        start: run.start,
        stop: run.stop,
        role,
        why,
    }
}

/// Does a line head a section: `Introduction`, `1 The ports`?
fn heads_section(text: &str) -> bool {
    let is_mark = |c: char| c.is_numeric() || c == '.' || c.is_whitespace();
    let word: String = text
        .trim_start_matches(is_mark)
        .chars()
        .take_while(|c| c.is_alphanumeric())
        .collect();
    SECTION_WORDS.contains(&word.to_lowercase().as_str())
        || text.starts_with(|c: char| c.is_ascii_digit())
        || matches!(word.as_str(), "I" | "II")
}

fn is_caption(text: &str) -> bool {
    let word = text.chars().take_while(|c| c.is_alphanumeric());
    let word: String = word.collect();
    let rest = text[word.len()..].trim_start_matches(['.', ' ']);
    let numbered = rest.starts_with(|c: char| c.is_ascii_digit() || c == ':');
    numbered && CAPTION_WORDS.contains(&word.to_lowercase().as_str())
}

/// A date, a time or an address, and nothing else.
fn is_date(text: &str) -> bool {
    let alone = !text.contains(' ');
    if alone && (text.contains("://") || text.starts_with("www.") || text.contains('@')) {
        return true;
    }
    let begins = |names: &[&str], word: &str| names.iter().any(|name| word.starts_with(name));
    let of_date = |word: &str| {
        let ordinal = word.trim_end_matches(char::is_alphabetic);
        let number = !ordinal.is_empty() && ordinal.bytes().all(|b| b.is_ascii_digit());
        let day = begins(&DAYS, word) && (word.len() == 3 || word.ends_with("day"));
        let month = begins(&MONTHS, word) && word.len() <= 9;
        number && word.len() <= 4 || day || month || DATE_WORDS.contains(&word)
    };
    let digits = text.chars().filter(char::is_ascii_digit).count();
    // A year alone heads a section.
    let year = text.bytes().all(|b| b.is_ascii_digit());
    digits >= 3 && !year && words(text).iter().all(|word| of_date(word))
}
