//! What a reader takes along from a record's page: how to cite it, where else it is, its other
//! formats, and, in the head, what programs read.

use super::scene::{Scene, esc, word};
use super::shell::meta;
use crate::format::text::places;
use crate::format::{Report, cite, jsonld};
use crate::model::about::NAME;
use crate::model::spec::{Shared, Spec};
use crate::text::names::Author;
use serde_json::Value;

/// References to the record and to the text that it rests on, and their files.
pub(super) fn cited(scene: &Scene<'_>, record: &Value) -> String {
    let references: Vec<String> = cite::entries(scene.context, std::slice::from_ref(record))
        .iter()
        .map(|entry| format!("<p class=\"reference\">{}</p>", esc(&entry.prose())))
        .collect();
    let links = scene.around.others.iter().filter(|other| other.cites);
    let links: Vec<String> = links
        .map(|other| {
            format!(
                "<li><a href=\"{}\">.{}</a></li>",
                esc(&other.href),
                other.name
            )
        })
        .collect();
    let references = references.concat();
    format!("{references}<ul class=\"row\">{}</ul>", links.concat())
}

/// The same record in the explorer, among its links, and beside its passages.
pub(super) fn elsewhere(scene: &Scene<'_>, spec: &Spec, record: &Value) -> String {
    let mut links = Vec::new();
    let explorer = explorer(spec, record);
    links.extend(
        explorer.map(|path| format!("<li><a href=\"{}\">In the explorer</a></li>", esc(&path))),
    );
    if spec.is_cited() {
        let around = format!("/v1/graph?around={}:{}", spec.kind, word(record, "id"));
        links.push(format!(
            "<li>{} (JSON)</li>",
            scene.anchor(&around, "Among its links")
        ));
    }
    if spec.shared == Shared::Stated || spec.shared == Shared::Dated {
        let check = format!("/v1/verify?record={}:{}", spec.kind, word(record, "id"));
        links.push(format!(
            "<li>{} (JSON)</li>",
            scene.anchor(&check, "Beside its passages")
        ));
    }
    if links.is_empty() {
        return String::new();
    }
    format!("<ul>{}</ul>", links.concat())
}

/// A report that is ready to send.
pub(super) fn report(scene: &Scene<'_>, spec: &Spec, record: &Value) -> String {
    let context = scene.context;
    let meta = &context.meta;
    let id = word(record, "id");
    let place = record["locator"].as_str().map(str::to_owned);
    let place = place.unwrap_or_else(|| places(record));
    let document = word(record, "document");
    let passage = match (place.is_empty(), document.is_empty()) {
        (true, _) => String::new(),
        (_, true) => place,
        _ => format!("{place} of {document}"),
    };
    let data = meta
        .release
        .as_ref()
        .map_or_else(String::new, |release| format!("release {release}, "));
    let facts = [
        ("Record", format!("{}/{id}", spec.kind)),
        ("Passage", passage),
        ("Data", format!("{data}revision {}", meta.revision)),
        ("Address", context.base.address(&context.path)),
    ];
    let ask = ["What is wrong", "What it should say, and why"];
    let subject = format!("Tightrope: error in {}/{id}", spec.kind);
    let report = Report::new(context.contact.as_deref(), &subject, &facts, &ask);
    ready(&report)
}

/// The text to copy, and the link that sends it, if there is one.
pub(super) fn ready(report: &Report) -> String {
    let (to, link) = match &report.href {
        Some(href) => (
            "Copy this, fill in the last lines, and send it:",
            format!("<p><a href=\"{}\">Send it</a></p>", esc(href)),
        ),
        None => (
            "Copy this for whoever runs this service; no address for reports is set.",
            String::new(),
        ),
    };
    format!(
        "<p class=\"about\">{to}</p><textarea class=\"report\" readonly rows=\"9\" \
         aria-label=\"Text of the report\">{}</textarea>{link}",
        esc_lines(&report.text)
    )
}

/// As `esc`, line by line: control characters are shown, but for the ends of lines.
fn esc_lines(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(esc).collect();
    lines.join("\n")
}

/// The record in the explorer, which shows one text at a time.
fn explorer(spec: &Spec, record: &Value) -> Option<String> {
    let id = word(record, "id");
    if record["author"].is_string() {
        return Some(format!("/?document={id}"));
    }
    let document = record["document"].as_str();
    let of = document.map_or_else(String::new, |document| format!("document={document}&"));
    match (record["locator"].as_str(), spec.shared) {
        (Some(locator), _) => Some(format!("/?{of}select={}:{locator}", spec.kind)),
        (None, Shared::Nothing | Shared::Part) => None,
        (None, _) => Some(format!("/?{of}select={}:{id}", spec.kind)),
    }
}

/// The same in other formats, by name.
pub(super) fn formats(scene: &Scene<'_>) -> String {
    let others = scene.around.others.iter();
    let others: Vec<String> = others
        .map(|other| {
            format!(
                "<li><a href=\"{}\" type=\"{}\" title=\"{}\">.{}</a></li>",
                esc(&other.href),
                other.media,
                esc(&other.about.replace('`', "")),
                other.name,
            )
        })
        .collect();
    format!("<ul class=\"row\">{}</ul>", others.concat())
}

/// The family name first. A name without a comma is split by readers of pages, so an institution's
/// has one at its end.
fn sorted(author: &Author) -> String {
    match author {
        Author::Person { given, family } => format!("{family}, {given}"),
        Author::Whole(name) => format!("{name},"),
    }
}

/// Where it is for good, the same in other formats, and what programs read.
pub(super) fn head(scene: &Scene<'_>, spec: &Spec, record: &Value) -> String {
    let context = scene.context;
    let url = context.base.address(&context.path);
    let title = word(record, "title");
    let about = record["summary"].as_str().unwrap_or(spec.about);
    let day = context
        .meta
        .changed
        .get(..10)
        .unwrap_or_default()
        .replace('-', "/");
    // A canonical address has to be whole.
    let canonical = context.base.url(&context.path);
    let canonical =
        canonical.map(|url| format!("<link rel=\"canonical\" href=\"{}\">\n", esc(&url)));
    let mut head = canonical.unwrap_or_default();
    for other in &scene.around.others {
        head.extend([format!(
            "<link rel=\"alternate\" type=\"{}\" href=\"{}\">\n",
            other.media,
            esc(&other.href)
        )]);
    }
    let beside = ["prev", "next"].into_iter().zip(&scene.around.neighbours);
    for (rel, one) in beside.filter_map(|(rel, one)| Some((rel, one.as_ref()?))) {
        head.extend([format!(
            "<link rel=\"{rel}\" href=\"{}\">\n",
            scene.href(&one.href)
        )]);
    }
    let image = context.base.address("/explorer/card.png");
    for (name, content) in [
        ("citation_title", title),
        // What Zotero takes the page for; it has no other word for it.
        ("z:itemType", "dataset"),
        ("citation_publication_date", &day),
        ("citation_publisher", NAME),
        ("citation_language", "en"),
        ("citation_public_url", &url),
        ("citation_abstract", about),
        ("og:site_name", NAME),
        ("og:type", "article"),
        ("og:title", title),
        ("og:description", about),
        ("og:url", &url),
        ("og:image", &image),
        ("og:image:alt", "Tightrope: an essay as data"),
    ] {
        head.push_str(&meta(name, content));
    }
    let entries = cite::entries(context, std::slice::from_ref(record));
    for author in entries.iter().take(1).flat_map(|entry| &entry.authors) {
        head.push_str(&meta("citation_author", &sorted(author)));
    }
    // In a script, only `<` could end it; JSON may write it as an escape.
    let data = jsonld::document(context, std::slice::from_ref(record)).to_string();
    let data = data
        .replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026");
    head.extend([format!(
        "<script type=\"application/ld+json\">{data}</script>\n"
    )]);
    head
}
