//! A bibliographic reference to a resource: a text, one of its records, or a query. BibTeX and
//! CSL-JSON serialize it.

use super::RenderContext;
use super::columns::text;
use crate::model::about::{CREATOR, NAME};

/// The parts of a reference.
#[derive(Debug)]
pub(super) struct Reference {
    /// Letters, digits and hyphens.
    pub key: String,
    pub title: String,
    pub author: String,
    /// Is the author a person, whose name has parts?
    pub person: bool,
    /// The text that a record is from.
    pub container: Option<String>,
    /// Where in it.
    pub locator: Option<String>,
    pub version: String,
    pub url: String,
    pub accessed: Option<String>,
    pub note: String,
}

impl Reference {
    pub(super) fn to(context: &RenderContext) -> Self {
        let meta = &context.meta;
        let version = meta
            .release
            .clone()
            .unwrap_or_else(|| meta.revision.clone());
        let release = meta
            .release
            .as_ref()
            .map(|release| format!("release {release}, "))
            .unwrap_or_default();
        let served = format!("{NAME}, {release}revision {}", meta.revision);
        let mut reference = Self {
            key: key(&context.path),
            title: context.title.clone(),
            author: CREATOR.to_owned(),
            person: false,
            container: None,
            locator: None,
            version,
            url: context.base.iri(&context.path),
            accessed: context.accessed.clone(),
            note: meta.citation.clone(),
        };
        let (Some(record), Some(spec)) = (&context.record, context.specs.first()) else {
            reference.title = format!("{NAME}: {}", context.title);
            return reference;
        };
        // External annotations are not the author's words, nor are our codes for actors and terms.
        let Some(source) = context.text.as_ref().filter(|_| !spec.is_external()) else {
            let named = record["source"]["name"]
                .as_str()
                .map(|name| format!(", after {name}"))
                .unwrap_or_default();
            reference.note = format!("{} of {served}{named}", spec.kind);
            return reference;
        };
        reference.author.clone_from(&source.author);
        reference.person = true;
        let itself = record["author"].is_string();
        reference.container = (!itself).then(|| source.title.clone());
        let place = record["citations"][0]["locator"]
            .as_str()
            .or_else(|| record["locator"].as_str());
        reference.locator = place.filter(|_| !itself).map(str::to_owned);
        let parts = [text(&record["modality"]), text(&record["date"])];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        let firmly = if parts.is_empty() {
            String::new()
        } else {
            format!(" ({})", parts.join(", "))
        };
        reference.note = format!(
            "{} {}{firmly}, in the words of {served}",
            spec.kind,
            text(&record["id"])
        );
        reference
    }
}

/// `/v1/events/korean-war` as `tightrope-events-korean-war`.
fn key(path: &str) -> String {
    let path = path.strip_prefix("/v1").unwrap_or(path);
    let mut key = NAME.to_lowercase();
    for word in path
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        key.push('-');
        key.push_str(word);
    }
    key
}
