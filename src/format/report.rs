//! Reports of errors: a text that is ready to send, and where to, if the operator says.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use schemars::JsonSchema;
use serde::Serialize;

/// All but the unreserved characters of RFC 3986.
const KEPT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Most characters of one line: an address can be long.
const LINE_MAX: usize = 600;

/// What a reader sends who has found an error.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Report {
    /// Ready to copy; the lines that end in a colon are for the sender.
    pub text: String,
    /// Where to send it: an address of the operator, with the text in it where it can have one;
    /// null where the operator names none.
    pub href: Option<String>,
}

impl Report {
    /// A line for each pair, and empty ones for what only the sender knows.
    #[must_use]
    pub fn new(
        contact: Option<&str>,
        subject: &str,
        facts: &[(&str, String)],
        ask: &[&str],
    ) -> Self {
        let known = facts.iter().filter(|(_, value)| !value.is_empty());
        let known = known.map(|(name, value)| {
            let one_line = |c: char| if c.is_control() { ' ' } else { c };
            let value: String = value.chars().take(LINE_MAX).map(one_line).collect();
            format!("{name}: {value}\n")
        });
        let asked = ask.iter().map(|name| format!("{name}:\n"));
        let text: String = known.chain(asked).collect();
        let href = contact.map(|contact| addressed(contact, subject, &text));
        Self { text, href }
    }
}

/// A mail that has the text already; of any other address nobody knows what it takes.
fn addressed(contact: &str, subject: &str, text: &str) -> String {
    if !contact.starts_with("mailto:") {
        return contact.to_owned();
    }
    let mark = if contact.contains('?') { '&' } else { '?' };
    // RFC 6068: lines end in CR and LF.
    let body = text.replace('\n', "\r\n");
    format!(
        "{contact}{mark}subject={}&body={}",
        utf8_percent_encode(subject, KEPT),
        utf8_percent_encode(&body, KEPT)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_has_the_text_and_other_addresses_stay_as_they_are() {
        let facts = [
            ("Record", "risk/refugee-flow".to_owned()),
            ("Passage", String::new()),
        ];
        let of = |contact| Report::new(contact, "A & b", &facts, &["What is wrong"]);
        let text = "Record: risk/refugee-flow\nWhat is wrong:\n";
        assert_eq!(of(None).text, text);
        assert_eq!(of(None).href, None);
        assert_eq!(
            of(Some("mailto:a@example.org")).href.unwrap(),
            "mailto:a@example.org?subject=A%20%26%20b\
             &body=Record%3A%20risk%2Frefugee-flow%0D%0AWhat%20is%20wrong%3A%0D%0A"
        );
        assert!(
            of(Some("mailto:a@example.org?cc=b@example.org"))
                .href
                .unwrap()
                .contains("&subject=")
        );
        let page = "https://example.org/errors";
        assert_eq!(of(Some(page)).href.as_deref(), Some(page));
    }

    #[test]
    fn a_long_address_is_cut() {
        let facts = [("Address", "x".repeat(9_000))];
        assert!(Report::new(None, "", &facts, &[]).text.len() < 700);
    }
}
