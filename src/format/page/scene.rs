//! What a page knows while it is written: the context of the answer, and what stands around its
//! records.

use crate::format::RenderContext;
use crate::format::envelope::{Page, Undated};
use crate::format::html;
use crate::format::text::printable;
use crate::model::ALL;
use crate::model::spec::Spec;
use crate::text::capital;
use serde_json::Value;
use std::collections::BTreeMap;

/// Names of terms and the like, by vocabulary and id.
type ByTerm = BTreeMap<(String, String), String>;

/// Whose the program's own data are, and under which licence.
pub(super) const RIGHTS: &str =
    "Data: CC BY 4.0, Tightrope contributors. The essay is its author\u{2019}s.";

/// What stands around the records of a page.
#[derive(Debug)]
pub struct Around<'a> {
    /// Labels of terms.
    pub labels: &'a ByTerm,
    /// What terms mean, where the page says it.
    pub meanings: ByTerm,
    /// The parameter that selects a release, as a query string; empty for the current data.
    pub pin: String,
    /// The same in other formats.
    pub others: Vec<Other>,
    /// The list that this page is a part of; none for one record.
    pub listed: Option<Listed>,
    /// The records before and after this one.
    pub neighbours: [Option<Neighbour>; 2],
}

/// A record beside this one in the list.
#[derive(Debug)]
pub struct Neighbour {
    pub href: String,
    pub title: String,
}

/// The same answer in another format.
#[derive(Debug)]
pub struct Other {
    pub name: &'static str,
    pub media: &'static str,
    pub about: &'static str,
    /// Is it a reference?
    pub cites: bool,
    pub href: String,
}

/// A page of a list.
#[derive(Debug)]
pub struct Listed {
    pub page: Page,
    /// The list without any filter; none where there is no such list.
    pub all: Option<String>,
    /// The first page; none if this is it.
    pub first: Option<String>,
    pub next: Option<String>,
    /// The conditions in words.
    pub conditions: Vec<String>,
    /// The words that were searched for.
    pub words: String,
    /// Has it a search?
    pub searched: bool,
    /// What the search form sends beside the words.
    pub kept: Vec<(String, String)>,
    pub undated: Option<Undated>,
    /// The same question in the explorer.
    pub explorer: Option<String>,
}

#[derive(Clone, Copy)]
pub(super) struct Scene<'a> {
    pub context: &'a RenderContext,
    pub around: &'a Around<'a>,
}

/// Text of records, as HTML: the one way in which a page writes it.
pub(super) fn esc(text: &str) -> String {
    html(&printable(text))
}

/// `code` in a sentence.
pub(super) fn ticked(text: &str) -> String {
    let escaped = esc(text);
    let pieces = escaped
        .split('`')
        .enumerate()
        .map(|(n, piece)| match n % 2 {
            1 => format!("<code>{piece}</code>"),
            _ => piece.to_owned(),
        });
    pieces.collect::<Vec<_>>().concat()
}

/// A member that is a text; empty if it is not.
pub(super) fn word<'a>(record: &'a Value, name: &str) -> &'a str {
    record[name].as_str().unwrap_or_default()
}

/// `inferred_fields` as `Inferred fields`.
pub(super) fn named(name: &str) -> String {
    capital(&name.replace(['_', '-'], " "))
}

/// The address of a place in a text, by document and locator.
pub(super) fn passage(document: &str, locator: &str) -> String {
    let spec = ALL
        .into_iter()
        .find(|spec| spec.path.contains("{document}"));
    let path = spec.map_or("", |spec| spec.path);
    format!("{}/{locator}", path.replace("{document}", document))
}

/// The address of a text, by its id.
pub(super) fn home(document: &str) -> String {
    let spec = ALL.into_iter().find(|spec| spec.kind == "document");
    format!("{}/{document}", spec.map_or("", |spec| spec.path))
}

impl Scene<'_> {
    /// Whose data these are: where there are several documents, those of each.
    pub(super) fn rights(&self) -> String {
        let documents = &self.context.meta.documents;
        if documents.is_empty() {
            return RIGHTS.to_owned();
        }
        let each = documents.iter().map(|document| {
            format!(
                "{}: {}, {}",
                self.anchor(&home(&document.id), &document.id),
                esc(document.licence.as_deref().unwrap_or("no licence given")),
                esc(document.coder.as_deref().unwrap_or("coder not named"))
            )
        });
        let each: Vec<String> = each.collect();
        let texts = "The texts are their authors\u{2019}.";
        format!("Data of {}. {texts}", each.join("; "))
    }

    /// The language of a document as an attribute, where it is not that of the page.
    pub(super) fn lang(&self, document: &str) -> String {
        let mut documents = self.context.meta.documents.iter();
        let document = documents.find(|one| one.id == document);
        let language = document.map(|one| one.language.as_str());
        language
            .filter(|language| language.split('-').next() != Some("en"))
            .map_or_else(String::new, |language| {
                format!(" lang=\"{}\"", esc(language))
            })
    }

    /// The kind of a record.
    pub(super) fn spec(&self, record: &Value) -> Option<&'static Spec> {
        let mut specs = self.context.specs.iter().copied();
        // The rows of a table do not name it.
        if let [one] = self.context.specs[..] {
            return Some(one);
        }
        specs.find(|spec| record["kind"] == spec.kind)
    }

    /// An address of ours, in the same release.
    pub(super) fn href(&self, path: &str) -> String {
        let (path, place) = path.split_once('#').unwrap_or((path, ""));
        let mark = if self.around.pin.is_empty() {
            ""
        } else if path.contains('?') {
            "&"
        } else {
            "?"
        };
        let hash = if place.is_empty() { "" } else { "#" };
        esc(&format!("{path}{mark}{}{hash}{place}", self.around.pin))
    }

    pub(super) fn anchor(&self, path: &str, text: &str) -> String {
        format!("<a href=\"{}\">{}</a>", self.href(path), esc(text))
    }

    /// The label of a term.
    pub(super) fn label(&self, scheme: &str, id: &str) -> Option<&str> {
        let key = (scheme.to_owned(), id.to_owned());
        self.around.labels.get(&key).map(String::as_str)
    }

    /// A term as a link to its definition.
    pub(super) fn term(&self, scheme: &str, id: &str) -> String {
        match self.label(scheme, id) {
            Some(label) => self.anchor(&format!("/v1/vocabularies/{scheme}#{id}"), label),
            None => esc(id),
        }
    }

    /// What a term means.
    pub(super) fn meaning(&self, scheme: &str, id: &str) -> String {
        let key = (scheme.to_owned(), id.to_owned());
        esc(self.around.meanings.get(&key).map_or("", String::as_str))
    }

    /// How firmly something is said, in the colour of it.
    pub(super) fn modality(&self, id: &str) -> String {
        // Only what the vocabulary has is a class.
        let class = self.label("modality", id).map_or("", |_| id);
        let term = self.term("modality", id);
        format!("<span class=\"modality m-{class}\">{term}</span>")
    }
}
