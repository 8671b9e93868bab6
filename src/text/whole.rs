//! Nothing of a text is lost: each of its characters, but white space, is in a passage or in a gap.

use super::slice::Sliced;

/// Characters without width that are no text.
const INVISIBLE: [char; 3] = ['\u{200B}', '\u{2060}', '\u{FEFF}'];
/// Letters of what is lost that a message shows.
const SHOWN: usize = 40;
/// Messages for one text, at most.
const MESSAGES_MAX: usize = 20;

/// Is it white space, or nothing that is seen?
pub(super) fn is_blank(c: char) -> bool {
    c.is_whitespace() || INVISIBLE.contains(&c)
}

/// What of the text is in none of these passages and gaps, and what is in two of them; offsets are
/// code points, half open.
#[must_use]
pub fn lost(text: &Sliced, mut spans: Vec<(i64, i64)>) -> Vec<String> {
    let length = i64::try_from(text.length()).unwrap_or(i64::MAX);
    // What lies beyond the end is said by its own rule.
    for (start, stop) in &mut spans {
        *start = (*start).clamp(0, length);
        *stop = (*stop).clamp(*start, length);
    }
    spans.retain(|(start, stop)| start < stop);
    spans.sort_unstable();
    spans.push((length, length));
    let mut found = Vec::new();
    let mut at = 0;
    for (start, stop) in spans {
        if start < at {
            let stop = stop.min(at);
            found.push(format!("{start}-{stop} is in two passages or gaps"));
        }
        let between = text.slice(at, start).unwrap_or_default();
        let bare = between.trim_matches(is_blank);
        if !bare.is_empty() {
            let shown: String = bare.chars().take(SHOWN).collect();
            let more = if shown.len() < bare.len() {
                "\u{2026}"
            } else {
                ""
            };
            let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
            let before = between.chars().take_while(|c| is_blank(*c)).count();
            let from = at.saturating_add(i64::try_from(before).unwrap_or(0));
            let to = from.saturating_add(i64::try_from(bare.chars().count()).unwrap_or(0));
            found.push(format!(
                "{from}-{to} (\u{201C}{shown}{more}\u{201D}) is in no passage and in no gap"
            ));
        }
        at = at.max(stop);
    }
    let more = found.len().saturating_sub(MESSAGES_MAX);
    if more > 0 {
        found.truncate(MESSAGES_MAX);
        found.push(format!("{more} more of this kind"));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_outside_is_named_with_its_words() {
        let text = Sliced::new("One. Two.\n\n***\n\nThree is long.\u{200B}\n".to_owned());
        let whole = vec![(16, 30), (0, 4), (11, 14), (5, 9)];
        assert_eq!(lost(&text, whole), Vec::<String>::new());
        for (spans, why) in [
            (
                vec![(0, 9), (16, 30)],
                "11-14 (\u{201C}***\u{201D}) is in no passage and in no gap",
            ),
            (
                vec![(0, 9), (11, 14), (16, 25)],
                "25-30 (\u{201C}long.\u{201D}) is in no passage",
            ),
            (
                vec![(5, 9), (11, 14), (16, 30)],
                "0-4 (\u{201C}One.\u{201D}) is in no passage",
            ),
            (
                vec![(0, 9), (5, 9), (11, 14), (16, 30)],
                "5-9 is in two passages or gaps",
            ),
            (
                vec![],
                "0-30 (\u{201C}One. Two. *** Three is long.\u{201D}) is in no passage",
            ),
        ] {
            let found = lost(&text, spans);
            assert_eq!(found.len(), 1, "{found:?}");
            assert!(found[0].starts_with(why), "{found:?}");
        }
    }

    #[test]
    fn many_messages_are_counted() {
        let text = Sliced::new("a b ".repeat(30));
        let spans = (0..30).map(|n| (4 * n, 4 * n + 1)).collect();
        let found = lost(&text, spans);
        assert_eq!(found.len(), 21);
        assert_eq!(found[20], "10 more of this kind");
    }
}
