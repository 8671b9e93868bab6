//! The blocks of a text by its lines: runs of lines between blank ones, list items, what Markdown
//! marks as a heading, and what has nothing to cite.

use super::front_matter::FRONT_MATTER;
use super::list_items::{PARTS, is_bullet, is_item};
use super::markdown::{Enclosure, enclosed, heading_mark, is_rule_of_table, only_marks, underline};
use super::sentences::ends_sentence;
use super::whole::is_blank;

/// A heading is a line; a wider block is a paragraph.
pub(super) const HEADING_WIDTH_MAX: usize = 120;
/// What a byline begins with.
const BYLINE_WORDS: [&str; 15] = [
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
    "بقلم ",
    "文／",
    "文/",
];
/// Lines among which a byline without blank lines around it is looked for.
const BYLINE_WITHIN: usize = 4;
/// Letters of the heading of a numbered part, at most.
const PART_MAX: usize = 80;
/// Front matter is no longer than this.
const FRONT_MATTER_LINES_MAX: usize = 60;

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
    /// What it is, and who says so.
    Named(&'static str, &'static str),
    Code,
    /// Nothing to cite, and why.
    Gap(&'static str),
}

/// A line without the white space around it.
#[derive(Debug, Clone, Copy)]
struct Line<'a> {
    start: usize,
    letters: &'a [char],
    /// Does a blank line stand before it?
    after_blank: bool,
}

impl Run {
    /// One more line.
    fn add(&mut self, line: &Line<'_>) {
        self.stop = line.stop();
        self.lines += 1;
    }
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
    found.extend(within_front(front));
    let each = front.is_empty() && lines_are_blocks(rest);
    let byline = close_byline(rest);
    let letters: Vec<&[char]> = rest.iter().map(|line| line.letters).collect();
    let mut enclosed = enclosed(&letters).into_iter().peekable();
    let (mut listed, mut named) = (false, None);
    // Is the last block one that a comment names, and not a marked heading?
    let mut open = false;
    let said = |name| Is::Named(name, "a comment says so");
    let mut n = 0;
    while let Some(line) = rest.get(n) {
        if let Some(one) = enclosed.next_if(|one| one.first == n) {
            found.extend(within(&rest[n..=one.last], one.is));
            if let Enclosure::Names(name) = one.is {
                named = Some(name);
            }
            n = one.last + 1;
            continue;
        }
        n += 1;
        let is_open =
            |run: &&mut Run| run.is == Is::Text || open && matches!(run.is, Is::Named(..));
        let last = found.last_mut().filter(is_open);
        let joined = last.filter(|run| !line.after_blank && !each && goes_on(chars, run, line));
        if let Some((level, from, to)) = heading_mark(line.letters) {
            let parts = [(0, from), (to, line.letters.len())];
            let [before, behind] = parts.map(|(from, to)| {
                (from < to).then(|| line.run(from, to, Is::Gap("the mark of a heading")))
            });
            let is = named.take().map_or(Is::Marked(level), said);
            open = false;
            let words = line.run(from, to, is);
            found.extend([before, Some(words), behind].into_iter().flatten());
            continue;
        }
        let quoted = line.letters.iter().take_while(|c| matches!(c, '>' | ' '));
        let letters = &line.letters[quoted.count()..];
        let item = is_item(letters);
        // As in Markdown, a bullet needs nothing before it.
        listed |= is_bullet(letters);
        match joined {
            Some(run) if run.lines == 1 && underline(line.letters).is_some() => {
                run.is = Is::Marked(underline(line.letters).unwrap_or(1));
                found.push(line.whole(Is::Gap("the underline of a heading")));
            }
            Some(run) if is_rule_of_table(line.letters) => run.add(line),
            _ if !line.letters.iter().any(|c| c.is_alphanumeric()) => {
                found.push(line.whole(Is::Gap("has no letter or digit")));
            }
            Some(run)
                if !(item && (listed || introduces(chars, run)))
                    && byline.is_none_or(|by| n > by + 2) =>
            {
                run.add(line);
            }
            _ => {
                listed = item;
                open = named.is_some();
                let marks = only_marks(line.letters).map_or(Is::Text, Is::Gap);
                found.push(line.whole(named.take().map_or(marks, said)));
            }
        }
    }
    found
}

/// Front matter as a run.
fn within_front(lines: &[Line<'_>]) -> Option<Run> {
    let (first, last) = (lines.first()?, lines.last()?);
    Some(Run {
        start: first.start,
        stop: last.stop(),
        lines: lines.len(),
        is: Is::Gap(FRONT_MATTER),
    })
}

/// Does a block go on with the next line?
fn goes_on(chars: &[char], run: &Run, line: &Line<'_>) -> bool {
    let letters = &chars[run.start..run.stop];
    let quoted = |letters: &[char]| letters.first() == Some(&'>');
    let lower = line.letters.first().is_some_and(|c| c.is_lowercase());
    let heads = run.lines == 1 && is_part(letters) && !lower;
    // Lines of a quotation need no mark each, but its first has one.
    let begins_quote = quoted(line.letters) && !quoted(letters);
    // Prose names a part in a line of its own too, if it is broken there.
    let begins_part =
        is_part(line.letters) && ends_sentence(&letters[letters.len().saturating_sub(PART_MAX)..]);
    !heads && !begins_quote && !begins_part
}

/// A line that is the heading of a numbered part: `Article 1`, `Chapter I: Purposes`, `第一条`.
pub(super) fn is_part(line: &[char]) -> bool {
    let text: String = line.iter().take(PART_MAX + 1).collect();
    if line.len() > PART_MAX || ends_sentence(line) {
        return false;
    }
    if let Some(rest) = text.strip_prefix('第') {
        let number = |c: char| c.is_ascii_digit() || "〇零一二三四五六七八九十百千".contains(c);
        let kind = rest.trim_start_matches(number);
        return kind.len() < rest.len()
            && kind.starts_with(['编', '編', '章', '节', '節', '条', '條', '款', '部'])
            && !kind.contains(['，', '、', '；']);
    }
    let (word, rest) = text.split_once(' ').unwrap_or((&text, ""));
    if !PARTS.contains(&word.to_lowercase().as_str()) || !word.starts_with(char::is_uppercase) {
        return false;
    }
    let number: String = rest.chars().take_while(|c| c.is_alphanumeric()).collect();
    let is_number = !number.is_empty()
        && (number.bytes().all(|b| b.is_ascii_digit())
            || number.chars().all(|c| "IVXLC".contains(c)));
    let title = rest[number.len()..].trim_start();
    let apart = title.is_empty() || title.starts_with([':', '.', '\u{2014}', '\u{2013}', '-', '(']);
    is_number && apart && !title.ends_with([',', ';', ':'])
}

/// Does a block end as what introduces a list does?
fn introduces(chars: &[char], run: &Run) -> bool {
    chars[..run.stop]
        .last()
        .is_some_and(|c| matches!(c, ':' | '\u{FF1A}'))
}

/// Code or a comment as runs.
fn within(lines: &[Line<'_>], is: Enclosure) -> Vec<Run> {
    let run = |lines: &[Line<'_>], is| match lines {
        [first, ..] => Some(Run {
            start: first.start,
            stop: lines[lines.len() - 1].stop(),
            lines: lines.len(),
            is,
        }),
        [] => None,
    };
    let parts = match (is, lines) {
        (Enclosure::Code, [first, code @ .., last]) => vec![
            run(&[*first], Is::Gap("a fence of code")),
            run(code, Is::Code),
            run(&[*last], Is::Gap("a fence of code")),
        ],
        (Enclosure::Names(_), _) => vec![run(lines, Is::Gap("says what the next block is"))],
        _ => vec![run(lines, Is::Gap("a comment"))],
    };
    parts.into_iter().flatten().collect()
}

fn lines(chars: &[char]) -> Vec<Line<'_>> {
    let is_end = |c: &char| matches!(c, '\n' | '\u{2028}' | '\u{2029}' | '\u{C}');
    let mut found = Vec::new();
    let (mut at, mut after_blank) = (0, true);
    for line in chars.split_inclusive(is_end) {
        let first = line.iter().position(|c| !is_blank(*c));
        let last = line.iter().rposition(|c| !is_blank(*c));
        if let (Some(first), Some(last)) = (first, last) {
            found.push(Line {
                start: at + first,
                letters: &line[first..=last],
                after_blank,
            });
        }
        // The separator of paragraphs and the end of a page are as good as a blank line.
        after_blank = first.is_none() || matches!(line.last(), Some('\u{2029}' | '\u{C}'));
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

/// Are lines blocks, rather than parts of blocks that are broken into lines?
fn lines_are_blocks(lines: &[Line<'_>]) -> bool {
    if lines.len() < 2 {
        return false;
    }
    let long = |line: &&Line<'_>| width(line.letters) > HEADING_WIDTH_MAX;
    if lines.iter().skip(1).any(|line| line.after_blank) {
        let letters = |lines: &mut dyn Iterator<Item = &Line<'_>>| -> usize {
            lines.map(|line| width(line.letters)).sum()
        };
        // Markdown says that a line break is none.
        let marked = lines
            .iter()
            .any(|line| heading_mark(line.letters).is_some());
        return !marked
            && letters(&mut lines.iter().filter(long)) * 2 >= letters(&mut lines.iter());
    }
    let ended = lines.iter().filter(|line| ends_sentence(line.letters));
    lines.iter().any(|line| long(&line)) || ended.count() * 2 > lines.len()
}

/// The place of a byline among the first lines, where no blank line is before it.
fn close_byline(lines: &[Line<'_>]) -> Option<usize> {
    let is_byline = |line: &Line<'_>| {
        let text: String = line.letters.iter().collect();
        let name = after_byline_word(&text);
        name.is_some_and(|name| name.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase()))
            && !ends_sentence(line.letters)
            && width(line.letters) <= HEADING_WIDTH_MAX
    };
    let at = lines.iter().take(BYLINE_WITHIN).position(is_byline)?;
    let close = lines
        .iter()
        .take(at + 1)
        .skip(1)
        .all(|line| !line.after_blank);
    (at > 0 && close).then_some(at)
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
