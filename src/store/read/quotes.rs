//! Checks quotes and records against the texts: does the text contain the words, and how firmly do
//! the records that cite them state their content? Where no text is mounted, quotes of whole
//! passages match by digest, and cues and first words because the data have them.

use crate::error::{Error, ParameterProblem, Result};
use crate::model::locator::ancestors;
use crate::model::spec::{Shared, Spec};
use crate::model::{ALL, document, kind, passage};
use crate::store::publish::facets::OPENING;
use crate::store::read::checked_record::{CheckedRecord, laid_out, place, walk};
use crate::store::read::known_words::{Holdings, KnownWords};
use crate::store::read::list::Found;
use crate::store::read::list::Records;
use crate::store::snapshot::Snapshot;
use crate::text::fuzzy::{Run, SIMILARITY_MIN};
use crate::text::index::{Place, forms};
use crate::text::quote_search::{Candidate, MATCHES_MAX, QuoteSearch};
use crate::text::slice::sha256;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Serialize;
use serde_json::{Value, json};
use sqlx::query_scalar;
use std::collections::{BTreeMap, BTreeSet};

/// Records listed for one match.
const RECORDS_MAX: usize = 20;
/// One place can match as a sentence and as its paragraph, so read more rows than matches.
const ROWS_MAX: usize = 4 * MATCHES_MAX;
/// Sentences per quoted paragraph, at most; the length limit for quotes keeps them below this.
const SENTENCES_MAX: usize = 60;

/// Passages with one of these folded digests, in one document if one is named.
pub(in crate::store) const FOLDED: &str = "SELECT e.body FROM json_each($1) j
    CROSS JOIN facet f ON f.kind = 'passage' AND f.name = 'folded' AND f.value = j.value
    CROSS JOIN entry e ON e.ord = f.ord
    WHERE $2 IS NULL OR EXISTS
        (SELECT 1 FROM facet d WHERE d.kind = 'passage' AND d.name = 'document' AND d.value = $2
        AND d.ord = f.ord)
    LIMIT +$3";
/// Whole records, by `[kind, id]`.
pub(in crate::store) const BODIES: &str = "SELECT e.body FROM json_each($1) j
    CROSS JOIN entry e ON e.kind = j.value ->> 0 AND e.id = j.value ->> 1";

/// The verdict on a quote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    Verbatim,
    Altered,
    Absent,
    /// Only the text could decide, and it is not mounted.
    Unknown,
}

/// The result of checking a quote.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "CheckedQuote")]
pub struct Checked {
    /// Whether the words stand in the text.
    pub verdict: Verdict,
    /// Why, in a sentence or two.
    pub reason: String,
    /// The words that were looked for.
    pub quote: String,
    /// The document that was asked for; null for all.
    pub document: Option<String>,
    /// Documents whose text was searched.
    pub texts: Vec<String>,
    /// How many others were looked up by the digests of their passages.
    pub by_digest: i64,
    /// The similarity from which altered words count.
    pub threshold: f64,
    /// Where the text is not at hand: cues and first words of passages in the quote, which the
    /// text has; of its other words they show nothing.
    pub known_words: Vec<KnownWords>,
    /// Places, at most ten.
    pub matches: Vec<Match>,
    /// False where a limit truncated the matches.
    pub complete: bool,
}

/// A place where the words occur, verbatim or altered.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "QuoteMatch")]
pub struct Match {
    /// The document.
    pub document: String,
    /// First code point; of the passage, where the text is not at hand.
    pub start: i64,
    /// One past the last code point.
    pub end: i64,
    /// The passages that the place touches.
    pub locators: Vec<String>,
    /// Are these passages quoted to their last word?
    pub whole: bool,
    /// 1 where the words are the same.
    pub similarity: f64,
    /// What differs, in runs of words; empty where nothing does.
    pub diff: Vec<Run>,
    /// The text of the place; none where the text is not mounted.
    pub text: Option<String>,
    /// The passages, whole.
    #[schemars(schema_with = "passage_lines")]
    pub passages: Vec<Value>,
    /// Records that cite these passages, those around them, or the sentences of a paragraph that is
    /// quoted whole; what states something first. At most 20.
    pub records: Vec<CheckedRecord>,
    /// Whether these are all such records.
    pub records_complete: bool,
}

/// Passages as their list shows them.
fn passage_lines(_: &mut SchemaGenerator) -> Schema {
    json_schema!({"type": "array", "items": {"$ref": "#/components/schemas/PassageLine"}})
}

/// Checks of quotes and records against the texts.
#[derive(Debug, Clone, Copy)]
pub struct Quotes<'a>(pub &'a Snapshot);

impl Quotes<'_> {
    /// Checks a quote against all texts, or against one.
    pub async fn check_quote(self, quote: &str, document: Option<&str>) -> Result<Checked> {
        if let Some(id) = document
            && !matches!(
                Records(self.0).find(&document::SPEC, id).await?,
                Found::Body(_)
            )
        {
            return Err(Error::NotFound {
                what: document::SPEC.kind,
                id: id.to_owned(),
            });
        }
        let all = if document.is_some() {
            1
        } else {
            self.0.size(&document::SPEC)
        };
        let search = QuoteSearch::new(self.0.mounted.clone(), quote, document);
        let found = tokio::task::spawn_blocking(move || search.run())
            .await
            .map_err(|_| Error::Busy)?;
        let mut by_digest = all - i64::try_from(found.texts.len()).unwrap_or_default();
        by_digest = by_digest.max(0);
        let (mut candidates, mut complete) = (found.candidates, found.complete);
        let mut known = Vec::new();
        if by_digest > 0 {
            let (more, all_listed) = self.by_digest(quote, document).await?;
            complete &= all_listed;
            known = Holdings(self.0).known_words(quote, document).await?;
            if more.is_empty() {
                candidates.extend(Holdings(self.0).stands_in(&known).await?);
            }
            candidates.extend(more);
            known.truncate(MATCHES_MAX);
        }
        complete &= candidates.len() <= MATCHES_MAX;
        candidates.truncate(MATCHES_MAX);
        let mut near = None;
        if candidates.is_empty() {
            near = found.near;
        }
        let verdict = match (candidates.is_empty(), &near, by_digest) {
            (false, ..) => Verdict::Verbatim,
            (_, Some(_), _) => Verdict::Altered,
            (_, _, 0) => Verdict::Absent,
            _ => Verdict::Unknown,
        };
        candidates.extend(near);
        let reason = reason(verdict, &candidates, found.texts.len(), by_digest);
        let reason = match known.first().filter(|_| verdict == Verdict::Unknown) {
            Some(first) => known_reason(first, known.len()),
            None => reason,
        };
        let mut matches = Vec::with_capacity(candidates.len());
        for candidate in candidates {
            matches.push(self.with_records(candidate).await?);
        }
        Ok(Checked {
            verdict,
            reason,
            quote: quote.to_owned(),
            document: document.map(str::to_owned),
            texts: found.texts,
            by_digest,
            threshold: SIMILARITY_MIN,
            known_words: known,
            matches,
            complete,
        })
    }

    /// Whole passages with these words, in documents without a mounted text; and whether the list
    /// is complete.
    async fn by_digest(
        self,
        quote: &str,
        document: Option<&str>,
    ) -> Result<(Vec<Candidate>, bool)> {
        // A copied sentence may lack its full stop.
        let stopped = |form: &String| format!("{form}.");
        let digests: Vec<String> = forms(quote)
            .iter()
            .flat_map(|form| [sha256(form), sha256(stopped(form))])
            .collect();
        let rows = i64::try_from(ROWS_MAX).unwrap_or_default();
        let sql = query_scalar(FOLDED)
            .bind(json!(digests).to_string())
            .bind(document)
            .bind(rows);
        let bodies: Vec<String> = sql.fetch_all(&mut *self.0.connection().await?).await?;
        let complete = bodies.len() < ROWS_MAX;
        let mut found: BTreeMap<(String, i64, i64), Candidate> = BTreeMap::new();
        for body in bodies {
            let passage: Value = serde_json::from_str(&body)?;
            let member = |name: &str| passage[name].as_str().unwrap_or_default().to_owned();
            let number = |name: &str| passage[name].as_i64().unwrap_or_default();
            let (document, place) = (
                member("document"),
                Place {
                    start: number("start"),
                    end: number("end"),
                },
            );
            if self.0.mounted.get(&document).is_none() {
                // Keeps the narrowest of the passages at one place, which comes last.
                let locators = vec![member("locator")];
                let candidate = Candidate {
                    document,
                    place,
                    locators,
                    whole: true,
                    similarity: 1.0,
                    diff: Vec::new(),
                };
                found.insert(
                    (candidate.document.clone(), place.start, place.end),
                    candidate,
                );
            }
        }
        Ok((found.into_values().collect(), complete))
    }

    /// Adds to a place its passages, and the records that cite them.
    async fn with_records(self, candidate: Candidate) -> Result<Match> {
        let Candidate {
            document,
            place,
            locators,
            whole,
            similarity,
            diff,
        } = candidate;
        let within = |at: &String| {
            (1..=SENTENCES_MAX)
                .map(move |n| format!("{at}.{n}"))
                .collect::<Vec<_>>()
        };
        let inner = locators.iter().filter(|at| {
            at.rsplit('.')
                .next()
                .is_some_and(|last| last.starts_with('p'))
        });
        let mut wanted: Vec<String> = locators
            .iter()
            .cloned()
            .chain(inner.flat_map(within))
            .collect();
        for at in &locators {
            wanted.extend(ancestors(at).into_iter().map(str::to_owned));
        }
        let mut seen = BTreeSet::new();
        wanted.retain(|at| seen.insert(at.clone()));
        let named = |at: &String| (passage::SPEC.kind.to_owned(), format!("{document}/{at}"));
        let around = self
            .bodies_of(&wanted.iter().map(named).collect::<Vec<_>>())
            .await?;
        let (refs, records_complete) = cited_by(&around);
        let caveats = caveats(&around);
        let here = |cited: &Value| {
            cited["document"] == document && wanted.iter().any(|at| cited["locator"] == **at)
        };
        let records = self.bodies_of(&refs).await?;
        let records = records
            .iter()
            .map(|record| laid_out(record, &caveats, &here))
            .collect();
        let located = |passage: &&Value| locators.iter().any(|at| passage["locator"] == **at);
        let passages = around.iter().filter(located).map(bare).collect();
        let stands = self
            .0
            .mounted
            .get(&document)
            .and_then(|mount| mount.text.text().slice(place.start, place.end));
        let (start, end, text) = (place.start, place.end, stands.map(str::to_owned));
        Ok(Match {
            document,
            start,
            end,
            locators,
            whole,
            similarity,
            diff,
            text,
            passages,
            records,
            records_complete,
        })
    }

    /// A record together with the passages that it cites.
    pub async fn check_record(
        self,
        spec: Option<&'static Spec>,
        id: &str,
    ) -> Result<CheckedRecord> {
        let kinds: Vec<&Spec> = match spec {
            Some(spec) => vec![spec],
            None => ALL
                .into_iter()
                .filter(|spec| spec.shared != Shared::Nothing)
                .collect(),
        };
        let mut records = self
            .bodies_of(
                &kinds
                    .iter()
                    .map(|s| (s.kind.to_owned(), id.to_owned()))
                    .collect::<Vec<_>>(),
            )
            .await?;
        for spec in kinds.iter().filter(|_| records.is_empty()) {
            if let Found::Alias(id) = Records(self.0).find(spec, id).await? {
                records = self.bodies_of(&[(spec.kind.to_owned(), id)]).await?;
                break;
            }
        }
        let record = match &records[..] {
            [] => {
                return Err(Error::NotFound {
                    what: spec.map_or("record", |spec| spec.kind),
                    id: id.to_owned(),
                });
            }
            [one] => one,
            several => {
                let allowed = several
                    .iter()
                    .map(|one| format!("{}:{}", text(&one["kind"]), text(&one["id"])))
                    .collect();
                let detail = format!("`record` is in doubt: several kinds have a `{id}`.");
                let problem = ParameterProblem {
                    parameter: "record".to_owned(),
                    detail,
                    suggestion: None,
                    fix: None,
                    allowed,
                };
                return Err(Error::BadQuery(vec![problem]));
            }
        };
        let mut cited: Vec<(String, String)> = Vec::new();
        walk(record, "", &mut |_, citation| {
            cited.push((passage::SPEC.kind.to_owned(), place(citation)));
        });
        let passages = self.bodies_of(&cited).await?;
        Ok(laid_out(record, &caveats(&passages), &|_| true))
    }

    /// Whole records, by kind and id; skips those that do not exist.
    async fn bodies_of(self, names: &[(String, String)]) -> Result<Vec<Value>> {
        let sql = query_scalar(BODIES).bind(json!(names).to_string());
        let bodies: Vec<String> = sql.fetch_all(&mut *self.0.connection().await?).await?;
        bodies
            .into_iter()
            .map(|body| Ok(serde_json::from_str(&self.0.mounted.fill_quotes(body)?)?))
            .collect()
    }
}

fn reason(verdict: Verdict, candidates: &[Candidate], texts: usize, by_digest: i64) -> String {
    const MOUNT: &str = "`tightrope serve --text FILE` puts a text at hand, and parts of sentences \
        and other wordings can then be found";
    match verdict {
        Verdict::Verbatim if candidates.iter().all(|candidate| candidate.whole) => {
            "These are the words of whole passages, case, dashes, the shape of quotes and white \
                space set aside."
                .to_owned()
        }
        Verdict::Verbatim => {
            "These words stand in the text, as part of what it says there: read the whole \
                passage."
                .to_owned()
        }
        Verdict::Altered => match candidates.last() {
            Some(candidate) if candidate.similarity >= 1.0 => {
                "The words are the text's, but not their punctuation or parts of words.".to_owned()
            }
            _ => "The text has a passage much like this, in other words; `diff` says \
                which."
                .to_owned(),
        },
        Verdict::Absent => {
            format!(
                "Nothing in the text is as similar as {SIMILARITY_MIN}: what is quoted is not \
                in it."
            )
        }
        Verdict::Unknown if texts == 0 => {
            format!(
                "This is no whole passage of the documents here, and their texts are not at \
                hand. {MOUNT}."
            )
        }
        Verdict::Unknown => format!(
            "The texts at hand do not have it, and of {by_digest} more documents only whole \
                passages are known. {MOUNT}."
        ),
    }
}

/// What a part of a quote shows, and what it does not.
fn known_reason(first: &KnownWords, count: usize) -> String {
    let KnownWords {
        words,
        document,
        locator,
        ..
    } = first;
    let what = match first.part {
        OPENING => "its first words",
        _ => "a cue",
    };
    let more = match count {
        0 | 1 => "",
        _ => " (`known_words` has others)",
    };
    format!(
        "{locator} of {document} has \u{201C}{words}\u{201D} as {what}{more}. Whether the text \
            has the other words too, only `tightrope serve --text FILE` can show."
    )
}

/// The records that cite these passages, those of kinds that state something first; and whether
/// they are all.
fn cited_by(passages: &[Value]) -> (Vec<(String, String)>, bool) {
    let (mut refs, mut complete): (Vec<(String, String)>, bool) = (Vec::new(), true);
    for passage in passages {
        let here = passage["records"].as_array().map_or(&[][..], Vec::as_slice);
        complete &= passage["records_total"].as_u64() == u64::try_from(here.len()).ok();
        for one in here {
            let name = (text(&one["kind"]), text(&one["id"]));
            if !refs.contains(&name) {
                refs.push(name);
            }
        }
    }
    let is_stating = |spec: &&Spec| matches!(spec.shared, Shared::Stated | Shared::Dated);
    refs.sort_by_key(|(name, _)| !kind(name).as_ref().is_some_and(is_stating));
    complete &= refs.len() <= RECORDS_MAX;
    refs.truncate(RECORDS_MAX);
    (refs, complete)
}

/// Caveats by passage.
fn caveats(passages: &[Value]) -> BTreeMap<String, Value> {
    passages
        .iter()
        .map(|passage| (text(&passage["id"]), passage["caveats"].clone()))
        .collect()
}

/// A passage without its records, which the match lists separately.
fn bare(passage: &Value) -> Value {
    let mut passage = passage.clone();
    if let Some(members) = passage.as_object_mut() {
        members.retain(|name, _| !matches!(name.as_str(), "records" | "records_total" | "actors"));
    }
    passage
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
