//! Text that several formats share.

use super::column::text;
use serde_json::Value;

/// The sources of a record, in a few words: its passages, or who else says so.
#[must_use]
pub(super) fn places(record: &Value) -> String {
    let citations = record["citations"].as_array().into_iter().flatten();
    let locators: Vec<String> = citations
        .map(|citation| text(&citation["locator"]))
        .collect();
    if locators.is_empty() {
        text(&record["source"])
    } else {
        locators.join(", ")
    }
}

/// The same with the quoted passages, if their text is loaded, and their caveats.
#[must_use]
pub(super) fn rests_on(record: &Value) -> String {
    let citations = record["citations"].as_array().into_iter().flatten();
    let quotes =
        citations.filter_map(|cited| Some((text(&cited["locator"]), cited["quote"].as_str()?)));
    let quotes: Vec<String> = quotes
        .map(|(at, quote)| format!("; {at}: \u{201C}{quote}\u{201D}"))
        .collect();
    let caveats = record["caveats"].as_array().into_iter().flatten();
    let caveats = caveats.map(|caveat| {
        format!(
            "; caveat {}: {}",
            text(&caveat["id"]),
            text(&caveat["title"])
        )
    });
    format!(
        "{}{}{}",
        places(record),
        quotes.concat(),
        caveats.collect::<String>()
    )
}

/// Without control characters, which XML and calendars refuse; line breaks become spaces.
#[must_use]
pub(super) fn printable(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|c| !c.is_control())
        .collect()
}

/// As HTML.
#[must_use]
pub fn html(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}
