//! What Markdown and HTML write around a text: marks of headings, code, tables, pictures, tags and
//! comments.

/// The first word of a comment that says what the next block is: `<!-- heading -->`.
const NAMES: [&str; 6] = ["title", "subtitle", "byline", "heading", "paragraph", "gap"];
/// Raised numbers, which begin a footnote.
const RAISED: [char; 10] = [
    '\u{2070}', '\u{B9}', '\u{B2}', '\u{B3}', '\u{2074}', '\u{2075}', '\u{2076}', '\u{2077}',
    '\u{2078}', '\u{2079}',
];
/// Marks of a fence around code, at least.
const FENCE: usize = 3;

/// Lines that belong together, blank ones among them too: the first and the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Enclosed {
    pub first: usize,
    pub last: usize,
    pub is: Enclosure,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Enclosure {
    /// Between two fences.
    Code,
    Comment,
    /// A comment that says what the next block is.
    Names(&'static str),
}

/// Code and comments, in order. What is not closed is none.
pub(super) fn enclosed(lines: &[&[char]]) -> Vec<Enclosed> {
    let mut found = Vec::new();
    // The shortest fence of each mark that was not closed: those behind it are not closed either.
    let mut open = [usize::MAX; 2];
    let mut comments = true;
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let behind = &lines[at + 1..];
        let this = match fence(line) {
            Some((mark, length)) if length < open[mark] => {
                let closes = |line: &&[char]| {
                    fence(line).is_some_and(|(other, width)| other == mark && width >= length)
                        && line.iter().all(|c| *c == line[0])
                };
                let last = behind.iter().position(closes);
                if last.is_none() {
                    open[mark] = length;
                }
                last.map(|n| (at + 1 + n, Enclosure::Code))
            }
            _ if comments && begins(line, "<!--") => {
                let closes = |line: &&[char]| line.windows(3).any(|marks| marks == ['-', '-', '>']);
                let last = lines[at..].iter().position(closes);
                comments = last.is_some();
                // What stands behind it on its line is no comment.
                let alone = last.filter(|n| lines[at + n].ends_with(&['-', '-', '>']));
                alone.map(|n| (at + n, comment(line, n)))
            }
            _ => None,
        };
        let next = this.map_or(at, |(last, is)| {
            found.push(Enclosed {
                first: at,
                last,
                is,
            });
            last
        });
        at = next + 1;
    }
    found
}

/// A fence: which mark, and how many. Marks of quotes among words are none.
fn fence(line: &[char]) -> Option<(usize, usize)> {
    let mark = "`~".chars().position(|mark| line.first() == Some(&mark))?;
    let length = line.iter().take_while(|c| **c == line[0]).count();
    let info = line.get(length..)?;
    (length >= FENCE && !info.contains(&'`')).then_some((mark, length))
}

fn comment(line: &[char], lines: usize) -> Enclosure {
    let words: String = line.iter().collect();
    let words = words.trim_start_matches("<!--").trim_end_matches("-->");
    let name = NAMES.iter().find(|name| **name == words.trim());
    match name {
        Some(name) if lines == 0 => Enclosure::Names(name),
        _ => Enclosure::Comment,
    }
}

fn begins(line: &[char], with: &str) -> bool {
    with.chars().zip(line).all(|(a, b)| a == *b) && line.len() >= with.len()
}

/// A line that Markdown has as a heading: its level, and where its words begin and end.
pub(super) fn heading_mark(line: &[char]) -> Option<(usize, usize, usize)> {
    let level = line.iter().take_while(|c| **c == '#').count();
    // `##Title` too, but `#tag` is none.
    let apart = line.get(level)?.is_whitespace() || level > 1 && line[level].is_alphanumeric();
    if !(1..=6).contains(&level) || !apart {
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
pub(super) fn underline(line: &[char]) -> Option<usize> {
    let all = |mark| line.len() >= 3 && line.iter().all(|c| *c == mark);
    if all('=') {
        Some(1)
    } else {
        all('-').then_some(2)
    }
}

/// A row of a table: `| Port | Boats |`, `Port | Boats | Years`.
pub(super) fn is_row(line: &[char]) -> bool {
    let bars = line.iter().filter(|c| **c == '|').count();
    bars >= 2 || line.first() == Some(&'|')
}

/// The line between the head of a table and its rows: `|---|:--:|`.
pub(super) fn is_rule_of_table(line: &[char]) -> bool {
    let marks = |c: &char| matches!(c, '|' | '-' | ':') || c.is_whitespace();
    line.contains(&'|') && line.contains(&'-') && line.iter().all(marks)
}

/// A line without words of its own: a picture, tags of HTML, a tag of a template.
pub(super) fn only_marks(line: &[char]) -> Option<&'static str> {
    let text: String = line.iter().collect();
    if is_picture(&text) {
        return Some("a picture");
    }
    let in_template = [("{%", "%}"), ("{{", "}}")];
    let of_template = |(open, close)| text.starts_with(open) && text.ends_with(close);
    if in_template.into_iter().any(of_template) {
        return Some("a tag of a template");
    }
    let mut rest = text.as_str();
    let mut tags = 0;
    while let Some(inner) = rest.trim_start().strip_prefix('<') {
        let is_tag = inner.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
        let end = inner.find('>').filter(|_| is_tag)?;
        // `<https://…>` is an address, and words.
        if inner[..end].contains("://") && !inner[..end].contains('=') {
            return None;
        }
        rest = &inner[end + 1..];
        tags += 1;
    }
    (tags > 0 && rest.trim().is_empty()).then_some("a tag")
}

/// Does a line stand apart from the text, so that it heads nothing?
pub(super) fn aside(line: &str) -> Option<&'static str> {
    let bare = line.trim_matches(|c| matches!(c, '*' | '_' | ' '));
    let between = |open, close| bare.starts_with(open) && bare.ends_with(close);
    if bare.starts_with('>') {
        Some("a quotation")
    } else if between('[', ')') && bare.contains("](") {
        Some("a link")
    } else if between('[', ']') || between('(', ')') {
        Some("in brackets")
    } else if bare.starts_with("[^") || bare.starts_with(RAISED) {
        Some("a note")
    } else {
        None
    }
}

/// `![alt](address)`, also as a link or in bold, and nothing else.
fn is_picture(text: &str) -> bool {
    let bare = text.trim_matches(|c| matches!(c, '*' | '_' | ' '));
    let bare = bare.strip_prefix('[').unwrap_or(bare);
    bare.starts_with("![")
        && bare.ends_with(')')
        && bare.matches("](").count() <= 2
        && bare.matches("![").count() == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<Enclosed> {
        let lines: Vec<Vec<char>> = text.lines().map(|line| line.chars().collect()).collect();
        let lines: Vec<&[char]> = lines.iter().map(Vec::as_slice).collect();
        enclosed(&lines)
    }

    #[test]
    fn code_and_comments_are_closed() {
        use Enclosure::{Code, Comment, Names};
        for (text, found) in [
            ("a\n```rust\n# b\n```\nc", &[(1, 3, Code)][..]),
            ("~~~\n```\n~~~~\nc", &[(0, 2, Code)]),
            ("```\na\n~~~\nb", &[]),
            ("````\n```\n````", &[(0, 2, Code)]),
            ("``` a ``` b\nc\n```", &[]),
            ("<!-- a\nb -->\nc", &[(0, 1, Comment)]),
            ("<!-- heading -->\nc", &[(0, 0, Names("heading"))]),
            ("<!-- a heading -->\nc", &[(0, 0, Comment)]),
            ("<!-- a\nb", &[]),
            ("<!-- a --> b\nc", &[]),
            ("<!-- a --> b\nc\n<!-- d -->", &[(2, 2, Comment)]),
        ] {
            let all: Vec<_> = of(text)
                .iter()
                .map(|one| (one.first, one.last, one.is))
                .collect();
            assert_eq!(all, found, "{text}");
        }
    }

    #[test]
    fn lines_of_marks_have_no_words() {
        let marks = |text: &str| only_marks(&text.chars().collect::<Vec<_>>());
        for (text, why) in [
            ("![A ferry](ferry.png)", Some("a picture")),
            ("[![A ferry](s.png)](l.png)", Some("a picture")),
            ("<img src=\"https://x/y.png\">", Some("a tag")),
            ("<br/></div>", Some("a tag")),
            ("{% include map.html %}", Some("a tag of a template")),
            ("![A](a.png) is the ferry.", None),
            ("<https://example.org>", None),
            ("<em>Words</em>", None),
            ("< 5 boats >", None),
            ("A <b", None),
        ] {
            assert_eq!(marks(text), why, "{text}");
        }
    }
}
