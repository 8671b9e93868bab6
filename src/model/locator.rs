//! Locators: `s1.p2.3` is section 1, paragraph 2, sentence 3; `s1.h` a heading; `title` the title.

/// The locator itself and every passage that contains it, innermost first.
#[must_use]
pub fn ancestors(locator: &str) -> Vec<&str> {
    let dots = locator.match_indices('.').map(|(at, _)| &locator[..at]);
    let mut around: Vec<&str> = dots.chain([locator]).collect();
    around.reverse();
    around
}

/// Its section; none for title, subtitle and byline.
#[must_use]
pub fn section(locator: &str) -> Option<&str> {
    let first = locator.split('.').next()?;
    is_section(first).then_some(first)
}

/// The paragraph's number in its section and the sentence's in its paragraph, where it has them.
#[must_use]
pub fn numbers(locator: &str) -> (Option<i64>, Option<i64>) {
    let mut parts = locator.split('.').skip(1);
    let paragraph = parts.next().and_then(|p| p.strip_prefix('p')?.parse().ok());
    (paragraph, parts.next().and_then(|n| n.parse().ok()))
}

/// Is this the locator of a section?
#[must_use]
pub fn is_section(text: &str) -> bool {
    numbered(text, 's')
}

/// Could this be the locator of some passage?
#[must_use]
pub fn is_well_formed(text: &str) -> bool {
    let parts: Vec<&str> = text.split('.').collect();
    match parts[..] {
        ["title" | "subtitle" | "byline"] => true,
        [s] | [s, "h"] => is_section(s),
        [s, p] => is_section(s) && numbered(p, 'p'),
        [s, p, n] => is_section(s) && numbered(p, 'p') && digits(n),
        _ => false,
    }
}

fn numbered(text: &str, letter: char) -> bool {
    text.strip_prefix(letter).is_some_and(digits)
}

fn digits(text: &str) -> bool {
    (1..=6).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
}
