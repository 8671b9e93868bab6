//! The blocks of a text by its lines: runs of lines between blank ones, list items, what Markdown
//! marks as a heading, and what has nothing to cite.

use super::list_items::is_item;
use super::sentences::ends_sentence;

/// A heading is a line; a wider block is a paragraph.
pub(super) const HEADING_WIDTH_MAX: usize = 120;
/// What a byline begins with.
const BYLINE_WORDS: [&str; 14] = [
    "by ",
    "by: ",
    "author: ",
    "written by ",
    "von ",
    "par ",
    "por ",
    "автор: ",
    "автор ",
    "作者：",
    "作者:",
    "作者 ",
    "文／",
    "文/",
];
/// Lines among which a byline without blank lines around it is looked for.
const BYLINE_WITHIN: usize = 4;
/// Front matter is no longer than this.
const FRONT_MATTER_LINES_MAX: usize = 60;
/// Characters without width that are no text.
const INVISIBLE: [char; 3] = ['\u{200B}', '\u{2060}', '\u{FEFF}'];

/// Lines that belong together, in code points, half open.
#[derive(Debug, Clone, Copy)]
pub(super) struct Run {
    pub start: usize,
    pub stop: usize,
    pub lines: usize,
    pub is: Is,
}

/// What a run is, as far as its marks say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Is {
    Text,
    /// A heading by its mark, of this level.
    Marked(usize),
    /// Nothing to cite, and why.
    Gap(&'static str),
}

/// A line without the white space around it.
#[derive(Debug, Clone, Copy)]
struct Line<'a> {
    start: usize,
    letters: &'a [char],
    /// Does a blank line stand before it?
    apart: bool,
}

impl Line<'_> {
    fn is(&self, text: &str) -> bool {
        self.letters.iter().copied().eq(text.chars())
    }

    fn stop(&self) -> usize {
        self.start + self.letters.len()
    }

    /// As one run, or the part of it from one letter to another.
    fn run(&self, from: usize, to: usize, is: Is) -> Run {
        Run {
            start: self.start + from,
            stop: self.start + to,
            lines: 1,
            is,
        }
    }

    fn whole(&self, is: Is) -> Run {
        self.run(0, self.letters.len(), is)
    }
}

pub(super) fn runs(chars: &[char]) -> Vec<Run> {
    let all = lines(chars);
    let mut found: Vec<Run> = Vec::new();
    let (front, rest) = all.split_at(front_matter(&all));
    if let [first, .., last] = front {
        found.push(Run {
            start: first.start,
            stop: last.stop(),
            lines: front.len(),
            is: Is::Gap("front matter"),
        });
    }
    let each = lines_are_blocks(rest);
    let byline = close_byline(rest);
    let mut listed = false;
    for (n, line) in rest.iter().enumerate() {
        let last = found.last_mut().filter(|run| run.is == Is::Text && n > 0);
        let joined = last.filter(|_| !line.apart && !each);
        if let Some((level, from, to)) = heading_mark(line.letters) {
            let parts = [(0, from), (to, line.letters.len())];
            let [before, behind] = parts.map(|(from, to)| {
                (from < to).then(|| line.run(from, to, Is::Gap("the mark of a heading")))
            });
            let words = line.run(from, to, Is::Marked(level));
            found.extend([before, Some(words), behind].into_iter().flatten());
            continue;
        }
        let item = is_item(line.letters);
        match joined {
            Some(run) if run.lines == 1 && underline(line.letters).is_some() => {
                run.is = Is::Marked(underline(line.letters).unwrap_or(1));
                found.push(line.whole(Is::Gap("the underline of a heading")));
            }
            _ if !line.letters.iter().any(|c| c.is_alphanumeric()) => {
                found.push(line.whole(Is::Gap("has no letter or digit")));
            }
            Some(run) if !(item && listed) && byline.is_none_or(|by| n > by + 1) => {
                run.stop = line.stop();
                run.lines += 1;
            }
            _ => {
                listed = item;
                found.push(line.whole(Is::Text));
            }
        }
    }
    found
}

fn lines(chars: &[char]) -> Vec<Line<'_>> {
    let is_end = |c: &char| matches!(c, '\n' | '\u{2028}' | '\u{2029}' | '\u{C}');
    let is_blank = |c: &char| c.is_whitespace() || INVISIBLE.contains(c);
    let mut found = Vec::new();
    let (mut at, mut apart) = (0, true);
    for line in chars.split_inclusive(is_end) {
        let first = line.iter().position(|c| !is_blank(c));
        let last = line.iter().rposition(|c| !is_blank(c));
        if let (Some(first), Some(last)) = (first, last) {
            found.push(Line {
                start: at + first,
                letters: &line[first..=last],
                apart,
            });
        }
        // The separator of paragraphs and the end of a page are as good as a blank line.
        apart = first.is_none() || matches!(line.last(), Some('\u{2029}' | '\u{C}'));
        at += line.len();
    }
    found
}

/// The lines of YAML or TOML that a text begins with.
fn front_matter(lines: &[Line<'_>]) -> usize {
    let [first, second, rest @ ..] = lines else {
        return 0;
    };
    let fence = ["---", "+++"].into_iter().find(|fence| first.is(fence));
    let has_values = second.letters.iter().any(|c| matches!(c, ':' | '='));
    let Some(fence) = fence.filter(|_| has_values) else {
        return 0;
    };
    let closes = |line: &Line<'_>| line.is(fence) || fence == "---" && line.is("...");
    let close = rest.iter().take(FRONT_MATTER_LINES_MAX).position(closes);
    close.map_or(0, |n| n + 3)
}

/// In a text without blank lines: are its lines blocks, rather than one block in many lines?
fn lines_are_blocks(lines: &[Line<'_>]) -> bool {
    if lines.len() < 2 || lines.iter().skip(1).any(|line| line.apart) {
        return false;
    }
    let ended = lines.iter().filter(|line| ends_sentence(line.letters));
    let long = lines
        .iter()
        .any(|line| width(line.letters) > HEADING_WIDTH_MAX);
    long || ended.count() * 2 > lines.len()
}

/// The place of a byline among the first lines, where no blank line is before it.
fn close_byline(lines: &[Line<'_>]) -> Option<usize> {
    let is_byline = |line: &Line<'_>| {
        let text: String = line.letters.iter().collect();
        let name = after_byline_word(&text);
        name.is_some_and(|name| name.starts_with(char::is_uppercase))
            && !ends_sentence(line.letters)
            && width(line.letters) <= HEADING_WIDTH_MAX
    };
    let at = lines.iter().take(BYLINE_WITHIN).position(is_byline)?;
    let close = lines.iter().take(at + 1).skip(1).all(|line| !line.apart);
    (at > 0 && close).then_some(at)
}

/// A line that Markdown has as a heading: its level, and where its words begin and end.
fn heading_mark(line: &[char]) -> Option<(usize, usize, usize)> {
    let level = line.iter().take_while(|c| **c == '#').count();
    if !(1..=6).contains(&level) || !line.get(level)?.is_whitespace() {
        return None;
    }
    let from = level + line[level..].iter().position(|c| !c.is_whitespace())?;
    // Closing marks stand apart: `# Learn C#` ends in a letter.
    let closing = line.iter().rev().take_while(|c| **c == '#').count();
    let words = line.get(..line.len() - closing)?;
    let words = match words.last() {
        Some(c) if c.is_whitespace() => words,
        _ => line,
    };
    let last = words.iter().rposition(|c| !c.is_whitespace())?;
    (last >= from).then_some((level, from, last + 1))
}

/// The level of a heading above such a line.
fn underline(line: &[char]) -> Option<usize> {
    let all = |mark| line.len() >= 3 && line.iter().all(|c| *c == mark);
    if all('=') {
        Some(1)
    } else {
        all('-').then_some(2)
    }
}

/// The names in a byline: `By A. Reader`.
#[must_use]
pub fn after_byline_word(text: &str) -> Option<&str> {
    BYLINE_WORDS.iter().find_map(|word| {
        let begin = text.get(..word.len())?;
        (begin.to_lowercase() == *word).then(|| text[word.len()..].trim())
    })
}

/// Columns that letters take: those of Chinese, Japanese and Korean take two.
pub(super) fn width(letters: &[char]) -> usize {
    let wide = |c: char| {
        matches!(c, '\u{1100}'..='\u{115F}' | '\u{2E80}'..='\u{A4CF}' | '\u{AC00}'..='\u{D7A3}'
            | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FF60}' | '\u{20000}'..='\u{3FFFD}')
    };
    letters.iter().map(|c| if wide(*c) { 2 } else { 1 }).sum()
}
