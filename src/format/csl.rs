//! CSL-JSON: references for Zotero, pandoc and citation processors.

use super::cite::{Entry, Issued, entries};
use super::{Format, RenderContext, Rendered, Renderer, Shows};
use crate::text::names::Author;
use serde_json::{Value, json};

pub(super) static FORMAT: Format = Format {
    name: "csl.json",
    media: "application/vnd.citationstyles.csl+json",
    about: "References as CSL-JSON: a record as part of these data, and the text that it is from; \
        `accessed=` says when you looked.",
    download: true,
    shows: Shows::Itself,
    fits: super::Resource::is_citable,
    renderer: Renderer::References(make),
};

fn make(context: &RenderContext, records: &[Value]) -> Rendered {
    let items = entries(context, records);
    let items: Vec<Value> = items.iter().map(item).collect();
    Ok(format!("{}\n", Value::Array(items)).into_bytes())
}

fn item(entry: &Entry) -> Value {
    let authors: Vec<Value> = entry.authors.iter().map(author).collect();
    let mut item = json!({
        "id": entry.key,
        "type": if entry.is_data { "dataset" } else { "document" },
        "title": entry.title,
        "author": authors,
        "container-title": entry.container,
        "issued": entry.issued.as_ref().map(issued),
        "version": entry.version,
        "URL": entry.url,
        "language": entry.language,
        "accessed": entry.accessed.as_deref().map(|day| {
            let parts = day.split('-').filter_map(|part| part.parse().ok());
            json!({"date-parts": [parts.collect::<Vec<u32>>()]})
        }),
        "note": entry.note,
    });
    if let Some(members) = item.as_object_mut() {
        members.retain(|_, value| !value.is_null());
    }
    item
}

fn author(author: &Author) -> Value {
    match author {
        Author::Person { given, family } => json!({"given": given, "family": family}),
        Author::Whole(name) => json!({"literal": name}),
    }
}

fn issued(issued: &Issued) -> Value {
    let mut date = if issued.dates.is_empty() {
        json!({"literal": issued.words})
    } else {
        json!({"date-parts": issued.dates})
    };
    if issued.circa {
        date["circa"] = true.into();
    }
    date
}
