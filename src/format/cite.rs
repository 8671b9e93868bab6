//! Bibliographic entries: each record as an entry of these data, and each text that records rest on
//! as an entry of its own, since the words of a record are ours and the text is its author's.
//! BibTeX, RIS and CSL-JSON serialize them.

use super::RenderContext;
use super::column::text;
use super::text::places;
use crate::model::about::{CREATOR, NAME};
use crate::model::date::Date;
use crate::model::edtf::{Edtf, Part, Precision, Side};
use crate::text::capital;
use crate::text::names::{self, Author};
use serde_json::{Value, json};
use std::collections::{BTreeSet, HashMap};

/// One entry of a bibliography.
#[derive(Debug)]
pub(super) struct Entry {
    /// Letters, digits and hyphens.
    pub key: String,
    /// A part of these data, or else a text?
    pub is_data: bool,
    pub authors: Vec<Author>,
    pub title: String,
    /// What it is a part of.
    pub container: Option<&'static str>,
    pub issued: Option<Issued>,
    pub version: Option<String>,
    pub url: Option<String>,
    pub language: Option<String>,
    pub accessed: Option<String>,
    pub note: Option<String>,
}

/// When it was published.
#[derive(Debug)]
pub(super) struct Issued {
    /// A date, or both ends of a span, each as fine as it is known; none where no year is.
    pub dates: Vec<Vec<u32>>,
    pub circa: bool,
    pub words: String,
}

/// Letters of a revision that name it in a sentence.
const REVISION: usize = 12;

impl Entry {
    /// What it is a part of, and which version, by so many letters of a revision.
    pub(super) fn part_of(&self, letters: usize) -> Option<String> {
        let version = self.version.as_deref().map(|version| match version.len() {
            0..=REVISION => format!("release {version}"),
            _ => format!("revision {}", version.get(..letters).unwrap_or(version)),
        });
        let data = self.is_data.then(|| "data set".to_owned());
        let container = self.container.map(str::to_owned);
        let parts: Vec<String> = [container, data, version].into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }

    /// As a sentence for people: who, when, what, where.
    pub(super) fn prose(&self) -> String {
        let who: Vec<String> = self.authors.iter().map(Author::whole).collect();
        let year = self
            .issued
            .as_ref()
            .map(|issued| format!(" ({})", issued.year().replace("--", "\u{2013}")));
        // The version is said already.
        let note = self.note.as_deref().unwrap_or_default().split("; ");
        let note: Vec<&str> = note.filter(|part| !part.starts_with("revision ")).collect();
        let note = Some(capital(&note.join("; "))).filter(|note| !note.is_empty());
        let accessed = self.accessed.as_ref().map(|day| format!("accessed {day}"));
        let rest = [self.part_of(REVISION), self.url.clone(), accessed, note];
        let rest: Vec<String> = rest
            .into_iter()
            .flatten()
            .map(|part| format!(" {part}."))
            .collect();
        format!(
            "{}{}. \u{201C}{}\u{201D}.{}",
            joined(&who),
            year.unwrap_or_default(),
            self.title,
            rest.concat()
        )
    }
}

/// `A`, `A and B`, `A, B and C`.
fn joined(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// The entries of these records and their texts; without records, that of the request.
pub(super) fn entries(context: &RenderContext, records: &[Value]) -> Vec<Entry> {
    if records.is_empty() {
        return vec![of_request(context)];
    }
    let id = |record: &Value, name: &str| text(&record[name]);
    let documents = context.documents.iter();
    let documents: HashMap<String, &Value> = documents.map(|one| (id(one, "id"), one)).collect();
    let mut rested_on = BTreeSet::new();
    let mut found = Vec::with_capacity(records.len() + documents.len());
    for record in records {
        let from = id(record, "document");
        found.push(of_record(context, record, documents.get(&from).copied()));
        if !is_external(context, record) {
            rested_on.insert(from);
        }
    }
    let texts = rested_on.iter().filter_map(|id| documents.get(id));
    found.extend(texts.map(|document| of_text(document)));
    found
}

/// Statements of others, which no text makes.
fn is_external(context: &RenderContext, record: &Value) -> bool {
    let mut specs = context.specs.iter();
    specs.any(|spec| record["kind"] == spec.kind && spec.is_external())
}

fn of_request(context: &RenderContext) -> Entry {
    let title = format!("{NAME}: {}", context.title);
    let entry = of_data(context, &context.path, title, None);
    Entry {
        container: None,
        ..noted(context, entry, vec![context.meta.citation.clone()])
    }
}

fn of_record(context: &RenderContext, record: &Value, document: Option<&Value>) -> Entry {
    let href = text(&record["href"]);
    let itself = document.is_some_and(|document| record["href"] == document["href"]);
    let title = if itself {
        format!("Records of \u{201C}{}\u{201D}", text(&record["title"]))
    } else {
        text(&record["title"])
    };
    let implied = (record["implied"] == true).then(|| "our reading".to_owned());
    let said = [text(&record["modality"]), text(&record["date"])];
    let said = said.into_iter().filter(|part| !part.is_empty());
    let what: Vec<String> = std::iter::once(text(&record["kind"]))
        .chain(said)
        .chain(implied)
        .collect();
    let rests = match (&record["source"]["name"], document) {
        (Value::String(name), _) => Some(format!("after {name}")),
        (_, Some(document)) if itself => Some(format!("read from {}", named(document))),
        (_, Some(document)) => {
            let place = record["locator"].as_str().map(str::to_owned);
            let place = place.unwrap_or_else(|| places(record));
            Some(format!("rests on {place} of {}", named(document)))
        }
        _ => None,
    };
    let note = std::iter::once(what.join(", ")).chain(rests).collect();
    noted(context, of_data(context, &href, title, document), note)
}

/// A part of these data, by whoever read it from the text.
fn of_data(context: &RenderContext, path: &str, title: String, document: Option<&Value>) -> Entry {
    let meta = &context.meta;
    let coder = document.and_then(|document| document["coder"].as_str());
    Entry {
        key: key(path),
        is_data: true,
        authors: names::authors(coder.unwrap_or(CREATOR)),
        title,
        container: Some(NAME),
        issued: Issued::of(meta.changed.get(..10).unwrap_or_default()),
        version: Some(meta.release.as_ref().unwrap_or(&meta.revision).clone()),
        url: context.base.url(path),
        language: None,
        accessed: context.accessed.clone(),
        note: context
            .base
            .url(path)
            .is_none()
            .then(|| context.base.iri(path)),
    }
}

/// The entry with this note, the revision, and its name if it has no address.
fn noted(context: &RenderContext, entry: Entry, mut note: Vec<String>) -> Entry {
    let meta = &context.meta;
    if meta.release.is_some() && !note.iter().any(|part| part.contains(&meta.revision)) {
        note.push(format!("revision {}", meta.revision));
    }
    note.extend(entry.note);
    Entry {
        note: Some(note.join("; ")),
        ..entry
    }
}

/// A text, by its author.
fn of_text(document: &Value) -> Entry {
    let member = |name: &str| document[name].as_str().map(str::to_owned);
    let issued = member("published").and_then(|published| Issued::of(&published));
    let inexact = issued
        .as_ref()
        .filter(|issued| issued.circa || issued.dates.is_empty());
    Entry {
        key: text(&document["id"]),
        is_data: false,
        authors: authors(document),
        title: text(&document["title"]),
        container: None,
        version: None,
        url: member("url"),
        language: member("language"),
        accessed: None,
        note: inexact.map(|issued| format!("published {}", issued.words)),
        issued,
    }
}

/// Its authors one by one, if it lists them; else as its line of authors says.
fn authors(document: &Value) -> Vec<Author> {
    let listed = document["authors"].as_array().into_iter().flatten();
    let author = |author: &Value| match author["type"].as_str() {
        Some("person") => names::person(&text(&author["name"])),
        _ => Author::Whole(text(&author["name"])),
    };
    let listed: Vec<Author> = listed.map(author).collect();
    if listed.is_empty() {
        names::authors(&text(&document["author"]))
    } else {
        listed
    }
}

/// A text in words: its authors, and its title.
fn named(document: &Value) -> String {
    let (author, title) = (text(&document["author"]), text(&document["title"]));
    format!("{author}, \u{201C}{title}\u{201D}")
}

impl Issued {
    /// Reads EDTF; what is none stays as it is, in words.
    fn of(published: &str) -> Option<Self> {
        let edtf = Edtf::parse(published).ok();
        let finest = edtf.as_ref().and_then(Edtf::finest);
        let date = json!({"edtf": published, "precision": finest});
        let date: Option<Date> = serde_json::from_value(date).ok();
        let dates = edtf.as_ref().and_then(dates).unwrap_or_default();
        let words = date.map_or_else(|| published.to_owned(), |date| date.display);
        (!words.is_empty()).then(|| Self {
            dates,
            circa: edtf.is_some_and(|edtf| edtf.is_qualified()),
            words,
        })
    }

    /// Its year, or its years.
    pub(super) fn year(&self) -> String {
        let years: Vec<u32> = self
            .dates
            .iter()
            .filter_map(|date| date.first().copied())
            .collect();
        match years[..] {
            [] => self.words.clone(),
            [from, to] if from != to => format!("{from}--{to}"),
            [year, ..] => year.to_string(),
        }
    }
}

/// The date or both ends, if their years are known.
fn dates(edtf: &Edtf) -> Option<Vec<Vec<u32>>> {
    let parts: &[&Part] = match edtf {
        Edtf::Single(part) => &[part],
        Edtf::Interval(Side::Date(from), Side::Date(to)) => &[from, to],
        Edtf::Interval(..) => return None,
    };
    let date = |part: &&Part| {
        let known = match part.precision {
            Precision::Day => 3,
            Precision::Month => 2,
            Precision::Year => 1,
            Precision::Decade | Precision::Century => return None,
        };
        let numbers = part.span.first.split('-').take(known);
        numbers.map(|number| number.parse().ok()).collect()
    };
    parts.iter().map(date).collect()
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
