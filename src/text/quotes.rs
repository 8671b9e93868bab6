//! The mounted texts, and how quotes are filled in from them. `store` finds the texts and fills in
//! quotes when it reads a record, so one code path serves every format.

use super::index::{Place, Searchable};
use super::slice::sha256;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// Places returned for one quote in one text, at most.
const PLACES_MAX: usize = 10;
/// Code points of context before and after a quote, to distinguish places with the same words.
const AROUND: i64 = 32;

/// The texts of the documents that are served.
#[derive(Debug, Clone, Default)]
pub struct Mounted {
    texts: Arc<BTreeMap<String, Mount>>,
    /// Digest of all texts; empty where there is none.
    pub digest: String,
}

/// The text of one document.
#[derive(Debug, Clone)]
pub struct Mount {
    pub text: Arc<Searchable>,
    sha256: String,
    /// The narrowest passages, in order.
    leaves: Vec<(Place, String)>,
    /// The same by locator.
    places: HashMap<String, Place>,
}

impl Mounted {
    #[must_use]
    pub fn new(texts: BTreeMap<String, Mount>) -> Self {
        let all: Vec<String> = texts
            .iter()
            .map(|(id, mount)| format!("{id} {}", mount.sha256))
            .collect();
        let digest = if all.is_empty() {
            String::new()
        } else {
            sha256(all.join("\n"))
        };
        Self {
            texts: Arc::new(texts),
            digest,
        }
    }

    /// The text of a document.
    #[must_use]
    pub fn get(&self, document: &str) -> Option<&Mount> {
        self.texts.get(document)
    }

    /// All of them, by document.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &Mount)> {
        self.texts.iter()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// Fills in the quotes of a record, or of any JSON with citations, where the text is mounted.
    /// Only here do the author's words enter an answer.
    pub fn fill_quotes(&self, json: String) -> serde_json::Result<String> {
        if self.is_empty() {
            return Ok(json);
        }
        let mut record: Value = serde_json::from_str(&json)?;
        self.fill(&mut record, None);
        Ok(record.to_string())
    }

    /// `here` is the enclosing document, for places that do not name their own.
    fn fill(&self, value: &mut Value, here: Option<&Mount>) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(|item| self.fill(item, here)),
            Value::Object(members) => {
                let document = match members.get("document") {
                    Some(Value::String(id)) => self.get(id),
                    // Coverage names its document as a reference, and its sentences by locator.
                    Some(reference) => reference["id"].as_str().and_then(|id| self.get(id)),
                    None => here,
                };
                for name in ["quote", "text"] {
                    if let (Some(Value::Null), Some(mount)) = (members.get(name), document)
                        && let Some(words) = mount.words(members)
                    {
                        members.insert(name.to_owned(), words.into());
                    }
                }
                members
                    .values_mut()
                    .for_each(|member| self.fill(member, document));
            }
            _ => {}
        }
    }
}

impl Mount {
    /// A text with its narrowest passages, in order.
    #[must_use]
    pub fn new(text: Arc<Searchable>, leaves: Vec<(Place, String)>) -> Self {
        let places = leaves
            .iter()
            .map(|(place, locator)| (locator.clone(), *place))
            .collect();
        Self {
            sha256: sha256(text.text().text()),
            text,
            leaves,
            places,
        }
    }

    /// The text of a place, with context before and after.
    #[must_use]
    pub fn quote(&self, place: Place) -> Option<[&str; 3]> {
        let text = self.text.text();
        let (before, after) = text.around(place.start, place.end, AROUND)?;
        Some([before, text.slice(place.start, place.end)?, after])
    }

    /// The text of a place, by its offsets or by its locator.
    fn words(&self, place: &Map<String, Value>) -> Option<&str> {
        let number = |name: &str| place.get(name).and_then(Value::as_i64);
        if let Some((start, end)) = number("start").zip(number("end")) {
            return self.text.text().slice(start, end);
        }
        let Place { start, end } = *self.places.get(place.get("locator")?.as_str()?)?;
        self.text.text().slice(start, end)
    }

    /// The narrowest passages that overlap a place.
    #[must_use]
    pub fn leaves(&self, place: Place) -> &[(Place, String)] {
        let first = self
            .leaves
            .partition_point(|(leaf, _)| leaf.end <= place.start);
        let end = self
            .leaves
            .partition_point(|(leaf, _)| leaf.start < place.end);
        self.leaves.get(first..end.max(first)).unwrap_or_default()
    }

    /// Where folded words occur, and whether there are more places.
    #[must_use]
    pub fn places(&self, folded: &str) -> (Vec<Place>, bool) {
        let mut places = self.text.verbatim(folded, PLACES_MAX + 1);
        let more = places.len() > PLACES_MAX;
        places.truncate(PLACES_MAX);
        (places, more)
    }
}
