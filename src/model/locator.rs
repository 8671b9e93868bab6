//! Locators: `s1.p2.3` is section 1, paragraph 2, sentence 3; `s1.h` a heading; `title` the title.

/// The locator itself and every passage around it, inmost first.
#[must_use]
pub fn ancestors(locator: &str) -> Vec<&str> {
    let dots = locator.match_indices('.').map(|(at, _)| &locator[..at]);
    let mut around: Vec<&str> = dots.chain([locator]).collect();
    around.reverse();
    around
}

/// The section it stands in; none for title, subtitle and byline.
#[must_use]
pub fn section(locator: &str) -> Option<&str> {
    let first = locator.split('.').next()?;
    is_section(first).then_some(first)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_stands_in_its_paragraph_and_section() {
        assert_eq!(ancestors("s1.p6.2"), ["s1.p6.2", "s1.p6", "s1"]);
        assert_eq!(ancestors("title"), ["title"]);
        assert_eq!(section("s1.p6.2"), Some("s1"));
        assert_eq!(section("title"), None);
    }

    #[test]
    fn what_cannot_be_a_locator_is_told_apart() {
        for good in ["title", "s0", "s12.h", "s1.p10", "s1.p10.2"] {
            assert!(is_well_formed(good), "{good}");
        }
        for bad in ["", "s", "sx", "s1.", "s1.p", "s1.q2", "s1.p1.x", "s1.p1.1.1", "section"] {
            assert!(!is_well_formed(bad), "{bad}");
        }
    }
}
