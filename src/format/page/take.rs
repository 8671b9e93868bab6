//! What a reader takes along from a record's page: how to cite it, where else it is, its other
//! formats, and, in the head, what programs read.

use super::scene::{Scene, esc, word};
use super::shell::meta;
use crate::format::jsonld;
use crate::model::about::{CREATOR, NAME};
use crate::model::spec::{Shared, Spec};
use serde_json::Value;

/// Letters of a revision that name it on a page.
const REVISION: usize = 12;

/// The text of a reference to the record, and to the passage that it rests on.
pub(super) fn cited(scene: &Scene<'_>, spec: &Spec, record: &Value) -> String {
    let meta = &scene.context.meta;
    let version = meta.release.as_ref().map_or_else(
        || {
            let revision: String = meta.revision.chars().take(REVISION).collect();
            format!("revision {revision}")
        },
        |release| format!("release {release}"),
    );
    let mut references = format!(
        "<p class=\"reference\">{CREATOR}. \u{201C}{}\u{201D} ({} <code>{}</code>). {NAME}, {}. \
         {}</p>",
        esc(word(record, "title")),
        spec.kind,
        esc(word(record, "id")),
        esc(&version),
        esc(&scene.context.base.address(&scene.context.path)),
    );
    let source = scene.context.documents.first();
    if let Some(source) = source.filter(|_| !spec.is_external()) {
        let place = record["citations"][0]["locator"].as_str();
        let place = place.or_else(|| record["locator"].as_str());
        references.extend([format!(
            "<p class=\"reference\">{}. \u{201C}{}\u{201D}{}.</p>",
            esc(word(source, "author")),
            esc(word(source, "title")),
            place.map_or_else(String::new, |place| format!(", {}", esc(place))),
        )]);
    }
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
    let mut head = format!("<link rel=\"canonical\" href=\"{}\">\n", esc(&url));
    for other in &scene.around.others {
        head.extend([format!(
            "<link rel=\"alternate\" type=\"{}\" href=\"{}\">\n",
            other.media,
            esc(&other.href)
        )]);
    }
    let image = context.base.address("/explorer/card.png");
    for (name, content) in [
        ("citation_title", title),
        ("citation_author", CREATOR),
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
