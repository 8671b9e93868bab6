//! Turns search box input into an FTS5 expression. Any input is valid: an unclosed quote ends with
//! the text, and input without a letter or digit matches nothing.

/// A shorter prefix would match too much.
const PREFIX_LETTERS_MIN: usize = 3;

/// A search: all of the words, none of those after a `-`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchText {
    /// In FTS5 syntax, with every text quoted. `None` if there is no word to search for.
    pub expression: Option<String>,
    /// Match words as they are written, not by stem.
    pub exact: bool,
    /// Warnings about an interpretation that may surprise.
    pub hints: Vec<String>,
}

/// One word or phrase.
struct Piece {
    text: String,
    without: bool,
    prefix: bool,
}

impl SearchText {
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut hints = Vec::new();
        let mut pieces = pieces(text);
        for piece in pieces.iter_mut().filter(|p| p.prefix) {
            if piece.text.chars().filter(|c| c.is_alphanumeric()).count() < PREFIX_LETTERS_MIN {
                piece.prefix = false;
                hints.push(format!(
                    "`{0}*` is short of {PREFIX_LETTERS_MIN} letters; it was read as the word \
                        `{0}`.",
                    piece.text
                ));
            }
        }
        let exact = pieces.iter().any(|p| p.prefix);
        let written = |without: bool| {
            let those = pieces.iter().filter(move |p| p.without == without);
            those
                .map(|p| format!("\"{}\"{}", p.text, if p.prefix { " *" } else { "" }))
                .collect::<Vec<_>>()
        };
        let (with, without) = (written(false), written(true));
        if with.is_empty() {
            hints.push("`q` has no word to look for, so nothing is found.".to_owned());
        }
        let expression = (!with.is_empty()).then(|| {
            let without: Vec<String> = without.iter().map(|text| format!(" NOT {text}")).collect();
            format!("({}){}", with.join(" AND "), without.concat())
        });
        Self {
            expression,
            exact,
            hints,
        }
    }
}

fn pieces(text: &str) -> Vec<Piece> {
    // Typographic quotes count as quotes. No piece contains a quote, so none can end an FTS5
    // string.
    let text = text.replace(
        ['\u{201C}', '\u{201D}', '\u{201E}', '\u{AB}', '\u{BB}'],
        "\"",
    );
    let mut found = Vec::new();
    let mut rest = text.as_str();
    loop {
        rest = rest.trim_start();
        let Some(first) = rest.chars().next() else {
            return found;
        };
        let without = first == '-';
        rest = if without { &rest[1..] } else { rest };
        let (piece, after) = match rest.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
            None => rest.split_at(
                rest.find(|c: char| c.is_whitespace() || c == '"')
                    .unwrap_or(rest.len()),
            ),
        };
        let star = after.strip_prefix('*');
        let bare = piece.trim_end_matches('*');
        if bare.chars().any(char::is_alphanumeric) {
            let prefix = star.is_some() || bare.len() < piece.len();
            found.push(Piece {
                text: bare.to_owned(),
                without,
                prefix,
            });
        }
        rest = star.unwrap_or(after);
    }
}

#[cfg(test)]
mod tests {
    use super::SearchText;
    use proptest::prelude::*;

    fn expression(text: &str) -> String {
        SearchText::parse(text).expression.unwrap_or_default()
    }

    #[test]
    fn words_phrases_refusals_and_beginnings() {
        for (typed, asked) in [
            ("nuclear test", "(\"nuclear\" AND \"test\")"),
            ("\"no limits\" -war", "(\"no limits\") NOT \"war\""),
            ("sanction*", "(\"sanction\" *)"),
            (
                "-\"cold war\" korea -china",
                "(\"korea\") NOT \"cold war\" NOT \"china\"",
            ),
            ("\u{201C}no limits\u{201D}", "(\"no limits\")"),
            ("no-limits", "(\"no-limits\")"),
            ("\"left open", "(\"left open\")"),
            ("a\"b\"c", "(\"a\" AND \"b\" AND \"c\")"),
            ("\"cold wa\"*", "(\"cold wa\" *)"),
            (
                "AND OR NEAR(a b)",
                "(\"AND\" AND \"OR\" AND \"NEAR(a\" AND \"b)\")",
            ),
            ("--- * \"\" - ", ""),
            ("-war", ""),
        ] {
            assert_eq!(expression(typed), asked, "{typed}");
        }
        assert!(SearchText::parse("sanction* war").exact && !SearchText::parse("wa*").exact);
        assert_eq!(
            SearchText::parse("wa*").hints.len() + SearchText::parse("-war").hints.len(),
            2
        );
    }

    proptest! {
        #[test]
        fn no_search_panics_and_quotes_stay_even(text in "[-\"* \
            a-c\u{201C}\u{2013}\u{1F600}\\\\']{0,40}|.{0,60}") {
            prop_assert_eq!(expression(&text).matches('"').count() % 2, 0);
        }
    }
}
