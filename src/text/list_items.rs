//! The marks of list items: `1.`, `(a)`, `iv)`, `•`.

/// Marks of items without numbers; the first three are so only before a space.
const BULLETS: &str = "-*+\u{2013}\u{2022}\u{2043}\u{25CF}\u{25E6}\u{25AA}";
/// Those that stand for nothing else.
const SURE_BULLETS: &str = "\u{2022}\u{2043}\u{25CF}\u{25E6}\u{25AA}";
/// Words before the number of a part.
pub(super) const PARTS: [&str; 39] = [
    "§",
    "art",
    "no",
    "nr",
    "sec",
    "abschnitt",
    "absatz",
    "alinéa",
    "apartado",
    "annex",
    "appendix",
    "article",
    "artikel",
    "artículo",
    "chapitre",
    "chapter",
    "buchstabe",
    "capítulo",
    "clause",
    "figure",
    "kapitel",
    "inciso",
    "lesson",
    "letra",
    "note",
    "paragraph",
    "part",
    "principle",
    "rule",
    "section",
    "step",
    "table",
    "title",
    "глава",
    "подпункт",
    "пункт",
    "раздел",
    "статья",
    "часть",
];
/// Letters of the longest of them.
const WORD_MAX: usize = 12;
/// Digits of the longest number of an item.
const DIGITS_MAX: usize = 3;

/// The mark of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Bullet(char),
    Number {
        /// What stands before and after the number.
        around: [&'static str; 2],
        number: u32,
        letter: bool,
    },
}

impl Mark {
    fn read(rest: &[char]) -> Option<Self> {
        let first = *rest.first()?;
        if SURE_BULLETS.contains(first) {
            return Some(Self::Bullet(first));
        }
        let open = usize::from(first == '(');
        let word = rest.get(open..)?;
        let digits = word.iter().take_while(|c| c.is_ascii_digit()).count();
        let letter = digits == 0 && word.first()?.is_ascii_lowercase();
        let length = if letter { 1 } else { digits };
        if !(1..=DIGITS_MAX).contains(&length) {
            return None;
        }
        let number = if letter {
            u32::from(*word.first()?)
        } else {
            word.iter().take(digits).collect::<String>().parse().ok()?
        };
        let after: String = word.iter().skip(length).take(2).collect();
        let is = |mark: &str| after.starts_with(mark);
        let spaced = |at: usize| word.get(length + at).is_some_and(|c| c.is_whitespace());
        let around = match open {
            1 if is(")") => ["(", ")"],
            0 if is(".)") => ["", ".)"],
            0 if is(")") && spaced(1) => ["", ")"],
            0 if is(".") && spaced(1) => ["", "."],
            _ => return None,
        };
        Some(Self::Number {
            around,
            number,
            letter,
        })
    }

    /// Is the other one the next of the same list?
    fn goes_on_with(self, other: Self) -> bool {
        match self {
            Self::Bullet(_) => self == other,
            Self::Number {
                around,
                number,
                letter,
            } => {
                let number = number + 1;
                let next = Self::Number {
                    around,
                    number,
                    letter,
                };
                other == next
            }
        }
    }
}

/// Where the second and further items of a list begin within a block that begins with its first.
pub(super) fn further_items(chars: &[char], start: usize, stop: usize) -> Vec<usize> {
    let mut found = Vec::new();
    let read = |at: usize| Mark::read(chars.get(at..stop)?);
    let Some(mut last) = read(start) else {
        return found;
    };
    for at in start + 1..stop {
        if !chars[at - 1].is_whitespace() {
            continue;
        }
        let here = read(at).filter(|here| last.goes_on_with(*here));
        if let Some(here) = here.filter(|_| !refers(&chars[start..at])) {
            found.push(at);
            last = here;
        }
    }
    found
}

/// Does the word before a number make it one of another place, as in `section 2.`, `rule (b)`?
fn refers(before: &[char]) -> bool {
    let letters = before.iter().rev().skip_while(|c| c.is_whitespace());
    let word: Vec<char> = letters
        .take_while(|c| !c.is_whitespace())
        .take(WORD_MAX)
        .copied()
        .collect();
    let word: String = word.into_iter().rev().collect();
    // `l'alinéa`
    let word = word.rsplit(['\'', '\u{2019}']).next().unwrap_or_default();
    PARTS.contains(&word.to_lowercase().as_str())
}

/// Does a line begin as an item of a list?
pub(super) fn is_item(line: &[char]) -> bool {
    is_bullet(line) || is_in_brackets(line) || is_small_roman(line) || Mark::read(line).is_some()
}

/// Does a line begin with a mark that is no number?
pub(super) fn is_bullet(line: &[char]) -> bool {
    let apart = line.get(1).is_some_and(|c| c.is_whitespace());
    let first = line.first();
    first.is_some_and(|c| BULLETS.contains(*c) && (apart || SURE_BULLETS.contains(*c)))
}

/// `（一）`, `(ب)`
fn is_in_brackets(line: &[char]) -> bool {
    let open = matches!(line.first(), Some('(' | '\u{FF08}'));
    let inside = line
        .iter()
        .skip(1)
        .take_while(|c| c.is_alphanumeric() && !c.is_uppercase());
    let length = inside.count();
    let close = matches!(line.get(length + 1), Some(')' | '\u{FF09}'));
    open && close && (1..=2).contains(&length)
}

/// `iv.`, `(iv)`, `iv)`
fn is_small_roman(line: &[char]) -> bool {
    let open = usize::from(line.first() == Some(&'('));
    let rest = line.get(open..).unwrap_or_default();
    let length = rest.iter().take_while(|c| "ivx".contains(**c)).count();
    let close = (open, rest.get(length));
    let closed = matches!(close, (_, Some(')')) | (0, Some('.')));
    let apart = open == 1 || rest.get(length + 1).is_some_and(|c| c.is_whitespace());
    length > 0 && closed && apart
}
