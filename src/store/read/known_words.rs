//! What the data hold of a text word for word, for quotes where no text is mounted: the cues that
//! records quote, and the first words of each passage.

use crate::error::Result;
use crate::model::naming::fold;
use crate::model::{ALL, passage};
use crate::store::publish::facets::{CUE, OPENING};
use crate::store::read::checked_record::walk;
use crate::store::read::list::Records;
use crate::store::snapshot::Snapshot;
use crate::text::index::Place;
use crate::text::quote_search::Candidate;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Value, json};
use sqlx::query_as;
use std::collections::BTreeMap;

/// `[kind, facet]` and folded words in; the facet and the body of each record with such words out.
pub(in crate::store) const HELD: &str = "SELECT f.name, f.value, e.body FROM json_each($1) j
    CROSS JOIN json_each($2) k
    CROSS JOIN facet f ON f.kind = k.value ->> 0 AND f.name = k.value ->> 1 AND f.value = j.value
    CROSS JOIN entry e ON e.ord = f.ord LIMIT +$3";

/// Longest cue in words.
const CUE_WORDS_MAX: usize = 6;
/// A single word inside a quote shows nothing: it stands in many sentences.
const WITHIN_WORDS_MIN: usize = 2;
/// Rows read for one quote.
const ROWS_MAX: i64 = 200;
/// Words of a quote that the data hold of a passage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct KnownWords {
    /// `cue`, or `opening`: the first words of a passage.
    #[schemars(extend("enum" = ["cue", "opening"]))]
    pub part: &'static str,
    /// The words.
    pub words: String,
    /// The document.
    pub document: String,
    /// The passage.
    pub locator: String,
    /// Are they the whole quote?
    #[serde(skip)]
    pub whole: bool,
}

/// Questions about the words of texts that the data hold.
#[derive(Debug, Clone, Copy)]
pub(in crate::store) struct Holdings<'a>(pub &'a Snapshot);

impl Holdings<'_> {
    /// The cues and openings in a quote, of documents without a mounted text; first those of
    /// passages with the most.
    pub(in crate::store) async fn known_words(
        self,
        quote: &str,
        document: Option<&str>,
    ) -> Result<Vec<KnownWords>> {
        let folded = fold(quote);
        let words: Vec<&str> = folded.split('-').collect();
        let mut runs: Vec<String> = (WITHIN_WORDS_MIN..=CUE_WORDS_MAX)
            .flat_map(|length| words.windows(length))
            .map(|run| run.join("-"))
            .collect();
        runs.push(folded.clone());
        runs.sort();
        runs.dedup();
        let facets = ALL.iter().map(|spec| {
            let of_passages = spec.kind == passage::SPEC.kind;
            json!([spec.kind, if of_passages { OPENING } else { CUE }])
        });
        let facets: Vec<Value> = facets.collect();
        let rows: Vec<(String, String, String)> = query_as(HELD)
            .bind(json!(runs).to_string())
            .bind(json!(facets).to_string())
            .bind(ROWS_MAX)
            .fetch_all(&mut *self.0.connection().await?)
            .await?;
        let mut found = Vec::new();
        for (part, run, body) in rows {
            let body: Value = serde_json::from_str(&body)?;
            let whole = run == folded;
            let mut add = |part, words: &Value, at: &Value| {
                let one = KnownWords {
                    part,
                    words: text(words),
                    document: text(&at["document"]),
                    locator: text(&at["locator"]),
                    whole,
                };
                let asked = document.is_none_or(|id| id == one.document);
                if asked && self.0.mounted.get(&one.document).is_none() && !found.contains(&one) {
                    found.push(one);
                }
            };
            if part == OPENING {
                let rest = folded.strip_prefix(&run);
                if rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-')) {
                    add(OPENING, &body["opening"], &body);
                }
                continue;
            }
            walk(&body, "", &mut |_, citation| {
                if fold(citation["cue"].as_str().unwrap_or_default()) == run {
                    add(CUE, &citation["cue"], citation);
                }
            });
        }
        Ok(strongest(found))
    }

    /// The passages whose cue or opening is the whole quote, as places where it stands.
    pub(in crate::store) async fn stands_in(self, known: &[KnownWords]) -> Result<Vec<Candidate>> {
        let whole = known.iter().filter(|one| one.whole);
        let names = whole.map(|one| (passage::SPEC.kind.to_owned(), place(one)));
        let names: Vec<(String, String)> = names.collect();
        if names.is_empty() {
            return Ok(Vec::new());
        }
        // A paragraph begins with the words of its first sentence: the narrowest passage is kept.
        let mut narrowest: BTreeMap<(String, i64), Candidate> = BTreeMap::new();
        for line in Records(self.0).lines(&names).await? {
            let body: Value = serde_json::from_str(&line)?;
            let number = |name: &str| body[name].as_i64().unwrap_or_default();
            let candidate = Candidate {
                document: text(&body["document"]),
                place: Place {
                    start: number("start"),
                    end: number("end"),
                },
                locators: vec![text(&body["locator"])],
                whole: false,
                similarity: 1.0,
                diff: Vec::new(),
            };
            let key = (candidate.document.clone(), candidate.place.start);
            let before = narrowest.get(&key);
            if before.is_none_or(|before| candidate.place.end < before.place.end) {
                narrowest.insert(key, candidate);
            }
        }
        Ok(narrowest.into_values().collect())
    }
}

/// Those of passages with the most first, and of a paragraph and its first sentence the sentence.
fn strongest(mut found: Vec<KnownWords>) -> Vec<KnownWords> {
    let all = found.clone();
    found.retain(|one| {
        let inner = |other: &KnownWords| {
            let within = other.locator.strip_prefix(&one.locator);
            other.part == one.part
                && other.document == one.document
                && within.is_some_and(|rest| rest.starts_with('.'))
        };
        one.part != OPENING || !all.iter().any(inner)
    });
    let count = |one: &KnownWords| {
        all.iter()
            .filter(|other| place(other) == place(one))
            .count()
    };
    found.sort_by_cached_key(|one| (!one.whole, usize::MAX - count(one), place(one)));
    found
}

fn place(known: &KnownWords) -> String {
    format!("{}/{}", known.document, known.locator)
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
