//! BibTeX: references for LaTeX, Zotero and JabRef.

use super::cite::{Entry, Issued, entries};
use super::text::printable;
use super::{Format, RenderContext, Rendered, Renderer, Shows};
use crate::text::capital;
use crate::text::names::Author;
use serde_json::Value;

pub(super) static FORMAT: Format = Format {
    name: "bib",
    media: "application/x-bibtex; charset=utf-8",
    about: "References as BibTeX: a record as part of these data, and the text that it is from; \
        `accessed=` says when you looked.",
    download: true,
    shows: Shows::Itself,
    fits: super::Resource::is_citable,
    renderer: Renderer::References(make),
};

fn make(context: &RenderContext, records: &[Value]) -> Rendered {
    let entries = entries(context, records);
    Ok(entries
        .iter()
        .map(entry)
        .collect::<Vec<_>>()
        .join("\n")
        .into_bytes())
}

fn entry(entry: &Entry) -> String {
    let authors: Vec<String> = entry.authors.iter().map(author).collect();
    let plain = |value: &Option<String>| value.as_deref().map(escaped);
    let fields = [
        ("author", Some(authors.join(" and "))),
        ("title", Some(format!("{{{}}}", escaped(&entry.title)))),
        // The styles of BibTeX itself print no `version`.
        ("howpublished", plain(&entry.part_of(usize::MAX))),
        ("year", plain(&entry.issued.as_ref().map(Issued::year))),
        (
            "url",
            entry
                .url
                .as_ref()
                .map(|url| url.replace(['{', '}', '\\'], "")),
        ),
        ("language", plain(&entry.language)),
        ("urldate", plain(&entry.accessed)),
        (
            "note",
            entry.note.as_deref().map(|note| escaped(&capital(note))),
        ),
    ];
    let fields: Vec<String> = fields
        .into_iter()
        .filter_map(|(name, value)| Some(format!("  {name} = {{{}}}", value?)))
        .collect();
    format!("@misc{{{},\n{}\n}}\n", entry.key, fields.join(",\n"))
}

/// Braces keep a name whole.
fn author(author: &Author) -> String {
    match author {
        Author::Person { given, family } => format!("{}, {}", escaped(family), escaped(given)),
        Author::Whole(name) => format!("{{{}}}", escaped(name)),
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in printable(text).chars() {
        match c {
            '&' | '%' | '$' | '#' | '_' => out.extend(['\\', c]),
            '{' | '}' => {}
            '\\' => out.push_str("\\textbackslash{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            c => out.push(c),
        }
    }
    out
}
