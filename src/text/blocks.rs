//! What each block of a text is: title, subtitle, byline, heading, paragraph, or a gap, which has
//! nothing to cite; and why it was read so.
//!
//! Nothing is a heading only because it ends in no stop: it is a short line, one sentence, that
//! does not go on after its end, and text follows it.

use super::dates::is_date;
use super::front_matter::{FRONT_MATTER, values};
use super::language::Language;
use super::line_words::{
    SPEAKER_MAX, ends_in_link, heads_section, is_address, is_caption, speaker,
};
use super::lines::{HEADING_WIDTH_MAX, Is, Run, after_byline_word, is_part, runs, width};
use super::list_items::is_item;
use super::markdown::{aside, is_row};
use super::sentences::{ends_sentence, sentences};
use super::slice::words;
use std::collections::BTreeSet;

/// More short lines in a row are a poem or a list.
const HEADINGS_TOGETHER_MAX: usize = 3;
/// Lines of a title before a byline, at most.
const TITLE_LINES_MAX: usize = 3;
/// Words of a byline that ends in a full stop, at most: more are a sentence.
const BYLINE_WORDS_MAX: usize = 4;
/// What a line goes on after.
const GOES_ON: &str = ",;:\u{2014}\u{2013}-\u{FF0C}\u{FF1B}\u{FF1A}\u{3001}\u{60C}\u{61B}";
/// Letters of a marked heading, at most.
const MARKED_MAX: usize = 300;
/// A line that begins so names who said what is before it.
const DASHES: [char; 3] = ['\u{2014}', '\u{2013}', '\u{2015}'];
/// Blocks among which a title that is known is looked for.
const TITLE_WITHIN: usize = 12;
/// Blocks that may stand before a marked title.
const TITLE_AFTER: usize = 2;
/// What may stand behind the last mark of a line.
const BEHIND: &str = "\"')]}\u{2019}\u{201D}\u{BB}*_";

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
    const ALL: [Self; 6] = [
        Self::Title,
        Self::Subtitle,
        Self::Byline,
        Self::Heading,
        Self::Paragraph,
        Self::Gap,
    ];

    /// Of which a text has one.
    fn is_front(self) -> bool {
        matches!(self, Self::Title | Self::Subtitle | Self::Byline)
    }

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
    let mut runs = runs(chars);
    let given = match reading.title {
        Some(title) => Some(title.to_owned()),
        None => front_matter(chars, &runs),
    };
    let reader = Reader {
        chars,
        reading,
        title: given.map(|title| words(&title)),
        speakers: speakers(chars, &runs),
    };
    reader.name_title(&mut runs);
    let title = runs
        .iter()
        .position(|run| run.is.names(Role::Title))
        .unwrap_or(0);
    let (before, runs) = runs.split_at(title);
    let mut found = Vec::new();
    reader.rest(before, &mut found);
    found.extend(reader.front(runs));
    let (_, rest) = runs.split_at(found.len() - title);
    reader.rest(rest, &mut found);
    found
}

/// Names before a colon with which at least two blocks begin.
fn speakers(chars: &[char], runs: &[Run]) -> BTreeSet<String> {
    let (mut once, mut found) = (BTreeSet::new(), BTreeSet::new());
    for run in runs {
        let text: String = chars[run.start..run.stop]
            .iter()
            .take(SPEAKER_MAX)
            .collect();
        if let Some(name) = speaker(&text)
            && !once.insert(name.to_owned())
        {
            found.insert(name.to_owned());
        }
    }
    found
}

/// The title that the front matter gives.
fn front_matter(chars: &[char], runs: &[Run]) -> Option<String> {
    let first = runs.first()?;
    let is = matches!(first.is, Is::Gap(why) if why == FRONT_MATTER);
    let text: String = chars[first.start..first.stop].iter().collect();
    values(&text, &["title"]).into_iter().next().filter(|_| is)
}

struct Reader<'a> {
    chars: &'a [char],
    reading: Reading<'a>,
    /// The words of its title, if that is known.
    title: Option<Vec<String>>,
    /// What stands before a colon at the beginning of several blocks.
    speakers: BTreeSet<String>,
}

impl Reader<'_> {
    /// Marks the block that is surely the title, and need not be the first.
    fn name_title(&self, runs: &mut [Run]) {
        if runs.iter().any(|run| run.is.names(Role::Title)) {
            return;
        }
        let mut texts = (0..).zip(runs.iter()).filter(|(_, run)| !is_gap(run));
        let given = self.title.as_ref().and_then(|title| {
            let mut near = texts.clone().take(TITLE_WITHIN);
            near.find(|(_, run)| self.is_titled(run, title))
        });
        let found = match given {
            Some((n, _)) => Some((n, "the title as it was given")),
            None if self.reading.title.is_some() => None,
            None => {
                let first = texts
                    .clone()
                    .take(TITLE_AFTER + 1)
                    .find(|(_, run)| level(run) > 0);
                let rest = first.map_or(0, |(n, _)| n + 1);
                let above =
                    |level: usize, run: &Run| level < self::level(run) || self::level(run) == 0;
                let alone = first.filter(|(n, run)| {
                    let is_first = texts.next().is_some_and(|(first, _)| first == *n);
                    // Where the front matter has the title, a section is no title.
                    let titled = self.title.is_none() || is_first && level(run) == 1;
                    titled
                        && (level(run) == 1 || is_first)
                        && !heads_section(&self.text(run))
                        && runs[rest..].iter().all(|other| above(level(run), other))
                });
                alone.map(|(n, _)| (n, "the only heading of its level, above all others"))
            }
        };
        if let Some((n, why)) = found {
            runs[n].is = Is::Named(Role::Title.name(), why);
        }
    }

    /// Is a block the title, or one that begins with it?
    fn is_titled(&self, run: &Run, title: &[String]) -> bool {
        let own = words(&self.text(run));
        let short = width(self.letters(run)) <= 2 * HEADING_WIDTH_MAX;
        let begins = || short && !ends_sentence(self.letters(run)) && own.starts_with(title);
        !title.is_empty() && (own == title || begins())
    }

    /// Title, subtitle and byline, and the gaps among them.
    fn front(&self, runs: &[Run]) -> Vec<Block> {
        let mut found: Vec<Block> = Vec::new();
        let texts = runs.iter().filter(|run| !is_gap(run)).count();
        for (n, run) in runs.iter().enumerate() {
            let has = |role| found.iter().any(|block| block.role == role);
            let next = || runs.iter().skip(n + 1).find(|run| !is_gap(run));
            let role = match run.is {
                Is::Gap(why) => Some((Role::Gap, why)),
                Is::Named(name, why) => {
                    named(name, why, &found).filter(|(role, _)| role.is_front())
                }
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
        let why = match run.is {
            // It is no block of the text.
            _ if self.title.is_some() => return None,
            Is::Marked(1) if !heads_section(&self.text(run)) => {
                "the first line, marked as a heading"
            }
            Is::Text if is_date(&self.text(run)) => return None,
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
        let part = heads_section(&text) || is_part(self.letters(run));
        let heads = part || self.is_turn(&text) || is_date(&text) && !signed;
        let fits = self.is_line(run).is_ok() && !heads;
        fits.then_some((Role::Subtitle, "the line after the title"))
    }

    fn is_byline(&self, run: &Run) -> bool {
        let text = self.text(run);
        let named = |name: &str| {
            let first = name.trim_start_matches('[').chars().next();
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
                let (role, why) = self.short_lines(these, others);
                found.extend(these.iter().map(|run| block(run, role, why)));
                rest = others;
                continue;
            }
            let (role, why) = match run.is {
                Is::Gap(why) => (Role::Gap, why),
                Is::Code => (Role::Paragraph, "code"),
                Is::Named(name, why) => {
                    named(name, why, found).unwrap_or((Role::Paragraph, "there is one already"))
                }
                Is::Marked(_) if self.reading.headings == Headings::None => {
                    (Role::Paragraph, "no headings are wanted")
                }
                Is::Marked(_) if self.letters(run).len() > MARKED_MAX => {
                    (Role::Paragraph, "marked as a heading, but too long for one")
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
    fn short_lines(&self, these: &[Run], others: &[Run]) -> (Role, &'static str) {
        let together = these.len();
        let next = others.iter().find(|run| !is_gap(run));
        if self.reading.headings == Headings::BlankLine {
            return (Role::Heading, "a line that ends in no stop");
        }
        match next.map(|run| run.is) {
            None => (Role::Paragraph, "short, but nothing follows"),
            Some(Is::Marked(_)) => (Role::Paragraph, "short, but a heading follows"),
            Some(Is::Named(name, _)) if name != Role::Paragraph.name() => {
                (Role::Paragraph, "short, but a title or heading follows")
            }
            _ if together > HEADINGS_TOGETHER_MAX => {
                (Role::Paragraph, "short, but so are those beside it")
            }
            _ if together > 1 && these.iter().all(|run| is_item(self.letters(run))) => {
                (Role::Paragraph, "an item of a list")
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
                    (is_date(&text), "a date"),
                    (is_address(&text), "an address"),
                    (is_caption(&text), "a caption or a source"),
                    (self.is_byline(run), "names an author"),
                    (is_row(self.letters(run)), "a row of a table"),
                    (self.is_turn(&text), "a turn of a conversation"),
                    (text.starts_with(DASHES), "begins with a dash"),
                ];
                let why = why.iter().find(|(is, _)| *is).map(|(_, why)| *why);
                aside(&text).or(why).map_or(Ok(()), Err)
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
                last.is_some_and(|c| GOES_ON.contains(*c)) || ends_in_link(&self.text(run)),
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

    /// Does a line begin with the name of a speaker who speaks more than once?
    fn is_turn(&self, text: &str) -> bool {
        speaker(text).is_some_and(|name| self.speakers.contains(name))
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

/// What is said of a block; none where the text has only one of these and it is there.
fn named(name: &str, why: &'static str, found: &[Block]) -> Option<(Role, &'static str)> {
    let role = Role::ALL.into_iter().find(|role| role.name() == name)?;
    let there = || found.iter().any(|block| block.role == role);
    (!role.is_front() || !there()).then_some((role, why))
}

impl Is {
    fn names(self, role: Role) -> bool {
        matches!(self, Self::Named(name, _) if name == role.name())
    }
}

/// The level of a mark; 0 without one.
fn level(run: &Run) -> usize {
    match run.is {
        Is::Marked(level) => level,
        _ => 0,
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
