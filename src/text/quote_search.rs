//! Searches the mounted texts for a quotation: verbatim, or else for the nearest words.

use super::fuzzy::{Near, Run, nearest, widened};
use super::index::{Place, forms};
use super::quotes::Mounted;

/// Places listed for one quotation.
pub const MATCHES_MAX: usize = 10;

/// A place where the quotation may stand.
#[derive(Debug)]
pub struct Candidate {
    pub document: String,
    pub place: Place,
    pub locators: Vec<String>,
    /// Are these passages quoted to their last word?
    pub whole: bool,
    pub similarity: f64,
    pub diff: Vec<Run>,
}

/// A search through the mounted texts: its input and its result.
#[derive(Debug)]
pub struct QuoteSearch {
    mounted: Mounted,
    quote: String,
    /// Documents whose text is searched.
    pub texts: Vec<String>,
    pub candidates: Vec<Candidate>,
    /// The nearest words, where nothing is verbatim.
    pub near: Option<Candidate>,
    /// False where a limit cut the search short.
    pub complete: bool,
}

impl QuoteSearch {
    #[must_use]
    pub fn new(mounted: Mounted, quote: &str, document: Option<&str>) -> Self {
        let texts = mounted
            .iter()
            .map(|(id, _)| id.clone())
            .filter(|id| document.is_none_or(|one| one == id))
            .collect();
        Self {
            mounted,
            quote: quote.to_owned(),
            texts,
            candidates: Vec::new(),
            near: None,
            complete: true,
        }
    }

    /// Searches; takes milliseconds in a long text.
    #[must_use]
    pub fn run(mut self) -> Self {
        for form in forms(&self.quote) {
            for id in &self.texts {
                let Some(mount) = self
                    .mounted
                    .get(id)
                    .filter(|_| self.candidates.len() <= MATCHES_MAX)
                else {
                    continue;
                };
                let (places, more) = mount.places(&form);
                self.complete &= !more;
                self.candidates.extend(
                    places
                        .into_iter()
                        .map(|place| Candidate::new(&self.mounted, id, place, 1.0, Vec::new())),
                );
            }
            if !self.candidates.is_empty() {
                return self;
            }
        }
        let texts = self
            .texts
            .iter()
            .filter_map(|id| Some((id, &*self.mounted.get(id)?.text)));
        let (near, all) = nearest(texts, &self.quote);
        self.complete &= all;
        self.near = near.and_then(
            |(
                id,
                Near {
                    place, similarity, ..
                },
            )| {
                let mount = self.mounted.get(id)?;
                let leaves = mount.leaves(place);
                let sentences = Place {
                    start: leaves.first()?.0.start,
                    end: leaves.last()?.0.end,
                };
                let (place, diff) = widened(&mount.text, place, sentences, &self.quote);
                Some(Candidate::new(&self.mounted, id, place, similarity, diff))
            },
        );
        self
    }
}

impl Candidate {
    fn new(
        mounted: &Mounted,
        document: &str,
        place: Place,
        similarity: f64,
        diff: Vec<Run>,
    ) -> Self {
        let leaves = mounted
            .get(document)
            .map(|mount| mount.leaves(place))
            .unwrap_or_default();
        let whole = leaves
            .first()
            .is_some_and(|(first, _)| first.start == place.start)
            && leaves.last().is_some_and(|(last, _)| last.end == place.end);
        let locators = leaves.iter().map(|(_, locator)| locator.clone()).collect();
        let similarity = (similarity * 1_000.0).round() / 1_000.0;
        Self {
            document: document.to_owned(),
            place,
            locators,
            whole,
            similarity,
            diff,
        }
    }
}
