//! RIS: references for Zotero, Mendeley and other reference managers.

use super::cite::{Entry, Issued, entries};
use super::text::printable;
use super::{Format, RenderContext, Rendered, Renderer, Shows};
use crate::text::names::Author;
use serde_json::Value;

pub(super) static FORMAT: Format = Format {
    name: "ris",
    media: "application/x-research-info-systems",
    about: "References as RIS: a record as part of these data, and the text that it is from; \
        `accessed=` says when you looked.",
    download: true,
    shows: Shows::Itself,
    fits: super::Resource::is_citable,
    renderer: Renderer::References(make),
};

fn make(context: &RenderContext, records: &[Value]) -> Rendered {
    let entries = entries(context, records);
    Ok(entries.iter().map(entry).collect::<String>().into_bytes())
}

fn entry(entry: &Entry) -> String {
    let sort = if entry.is_data { "DATA" } else { "GEN" };
    let authors = entry.authors.iter().map(|one| ("AU", Some(author(one))));
    let issued = entry.issued.as_ref();
    let fields = [
        ("TI", Some(entry.title.clone())),
        ("T2", entry.container.map(str::to_owned)),
        (
            "PY",
            issued.and_then(|issued| Some(issued.dates.first()?.first()?.to_string())),
        ),
        ("DA", issued.and_then(date)),
        ("ET", entry.version.clone()),
        ("UR", entry.url.clone()),
        ("LA", entry.language.clone()),
        (
            "Y2",
            entry
                .accessed
                .as_ref()
                .map(|day| format!("{}/", day.replace('-', "/"))),
        ),
        ("N1", entry.note.clone()),
        ("ER", Some(String::new())),
    ];
    let begun = [
        ("TY", Some(sort.to_owned())),
        ("ID", Some(entry.key.clone())),
    ];
    begun
        .into_iter()
        .chain(authors)
        .chain(fields)
        .filter_map(|(tag, value)| Some(format!("{tag}  - {}\r\n", printable(&value?))))
        .collect()
}

/// A comma parts family and given name, so that another name has none.
fn author(author: &Author) -> String {
    match author {
        Author::Person { given, family } => format!("{family}, {given}"),
        Author::Whole(name) => name.replace(',', ""),
    }
}

/// `year/month/day/words`, any of which can be empty; words where the date is not exact.
fn date(issued: &Issued) -> Option<String> {
    let first = issued.dates.first()?;
    let part = |n: usize| {
        first
            .get(n)
            .map(|part| format!("{part:02}"))
            .unwrap_or_default()
    };
    let is_exact = issued.dates.len() == 1 && !issued.circa;
    let words = if is_exact { "" } else { &issued.words };
    Some(format!("{}/{}/{}/{words}", part(0), part(1), part(2)))
}
