//! `/card.png`: the picture of a view of the explorer.

use crate::error::{Error, Result};
use crate::format::{Card, CardSentence, CardSpan};
use crate::limits;
use crate::model::{actor, kind, passage};
use crate::query::{Filter, Grammar, LIMIT_MAX, Pairs, Question};
use crate::store::{Listing, Records, Snapshot};
use crate::web::pages::view::Shown;
use crate::web::request::Asked;
use crate::web::respond::problem::Reply;
use crate::web::state::AppState;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::Arc;
use tokio::time::timeout;

/// Bars of a timeline: more would be a haze.
const SPANS_MAX: usize = 80;

/// The records of a view.
#[derive(Default)]
struct Matches {
    /// `kind:id`
    keys: BTreeSet<String>,
    /// The sentences that they rest on.
    places: BTreeSet<String>,
    /// How many there are, by kind, in the order of the list.
    kinds: Vec<(String, usize)>,
    modalities: BTreeSet<String>,
    spans: Vec<CardSpan>,
    total: i64,
    complete: bool,
}

/// `/card.png`
pub(in crate::web) async fn card(State(app): State<Arc<AppState>>, Asked(asked): Asked) -> Reply {
    let snapshot = &asked.snapshot;
    let shown = Shown::of(snapshot, &asked.query).await?;
    // Pixels take time, and who waits here holds a place that others need: not for long.
    let alone = Arc::clone(&app.admission.cards).acquire_owned();
    let alone = timeout(limits::CARD_WAIT, alone).await;
    let alone = alone.map_err(|_| Error::Busy)?.ok();
    let matches = matches(snapshot, &shown).await?;
    let mut card = drawn(snapshot, &shown, matches).await?;
    let public = app.base.public().unwrap_or_default();
    let address = public.split_once("://").map_or(public, |(_, rest)| rest);
    address.clone_into(&mut card.address);
    // The work goes on though the client leaves, and so does its turn.
    let file = tokio::task::spawn_blocking(move || {
        let _alone = alone;
        card.png()
    });
    let file = file.await;
    let file = file.map_err(|cause| Error::Format {
        format: "png",
        cause: cause.into(),
    })??;
    Ok(([(header::CONTENT_TYPE, "image/png")], file).into_response())
}

/// The records that the view is about: the selected one, all of a selected actor, or those that the
/// filters select.
async fn matches(snapshot: &Snapshot, shown: &Shown) -> Result<Matches> {
    let of_text = |question: &mut Question| {
        let id = shown.member("id");
        question.filters.push(Filter::one("document", id));
    };
    let listed = |mut question: Question| async move {
        question.limit = LIMIT_MAX;
        Records(snapshot).list(&question, false).await
    };
    let parsed = |grammar: Grammar, query: &str| {
        Question::parse(&grammar, &Pairs::decode(query), &snapshot.dictionary)
    };
    let encoded = crate::query::encode;
    let listing = match &shown.view.select {
        None => listed(shown.view.question.clone()).await?,
        Some((of, id)) if of == passage::SPEC.kind => {
            return Ok(Matches {
                places: BTreeSet::from([id.clone()]),
                ..Matches::default()
            });
        }
        Some((of, id)) if of == actor::SPEC.kind => {
            let query = format!("actor={}", encoded(id));
            let kinds = shown.view.question.specs.iter().map(|spec| spec.kind);
            let kinds = kinds.collect::<Vec<_>>().join(",");
            let mut question = parsed(Grammar::explorer(), &format!("kind={kinds}&{query}"))?;
            of_text(&mut question);
            listed(question).await?
        }
        Some((of, id)) => {
            let Some(spec) = kind(of) else {
                return Ok(Matches::default());
            };
            listed(parsed(Grammar::list(spec), &format!("id={}", encoded(id)))?).await?
        }
    };
    gathered(&listing)
}

fn gathered(listing: &Listing) -> Result<Matches> {
    let mut matches = Matches {
        total: listing.total,
        complete: listing.complete,
        ..Matches::default()
    };
    for row in &listing.rows {
        let record: Value = serde_json::from_str(&row.text)?;
        let word = |name: &str| record[name].as_str().unwrap_or_default().to_owned();
        let (of, modality) = (word("kind"), word("modality"));
        matches.keys.insert(format!("{of}:{}", word("id")));
        let cited = record["citations"].as_array().into_iter().flatten();
        let places = cited.filter_map(|one| one["locator"].as_str());
        matches.places.extend(places.map(str::to_owned));
        match matches.kinds.iter_mut().find(|(known, _)| *known == of) {
            Some((_, count)) => *count += 1,
            None => matches.kinds.push((of, 1)),
        }
        let date = &record["date"];
        if date["edtf"].is_string() && matches.spans.len() < SPANS_MAX {
            matches.spans.push(CardSpan {
                from: year(&date["earliest"], false),
                to: year(&date["latest"], true),
                sure: year(&date["sure_from"], false)
                    .zip(year(&date["sure_to"], true))
                    .filter(|(from, to)| from < to),
                modality: modality.clone(),
            });
        }
        matches.modalities.insert(modality);
    }
    Ok(matches)
}

/// A day as a year, with its month as a part of it.
fn year(day: &Value, end: bool) -> Option<f32> {
    let mut parts = day.as_str()?.split('-');
    let year: u16 = parts.next()?.parse().ok()?;
    let month: u8 = parts.next()?.parse().ok()?;
    let month = if end { month } else { month.saturating_sub(1) };
    Some(f32::from(year) + f32::from(month) / 12.0)
}

/// What the card shows.
async fn drawn(snapshot: &Snapshot, shown: &Shown, matches: Matches) -> Result<Card> {
    let firmly: BTreeSet<&str> = shown
        .view
        .question
        .filters
        .iter()
        .filter(|filter| filter.name == "modality" && shown.view.select.is_none())
        .flat_map(|filter| filter.values.iter().map(String::as_str))
        .collect();
    let coverage = Records(snapshot).coverage(shown.member("id")).await?;
    let coverage: Value = coverage
        .map(|text| serde_json::from_str(&text))
        .transpose()?
        .unwrap_or_default();
    let sentences = coverage["sentences"].as_array().into_iter().flatten();
    let sentences: Vec<CardSentence> = sentences
        .map(|one| sentence(one, &matches, &firmly))
        .collect();
    let labels = &snapshot.dictionary.labels;
    let label = |id: &str| {
        let known = labels.get(&("modality".to_owned(), id.to_owned()));
        known.map_or(id, String::as_str).to_lowercase()
    };
    // A record may be firm in one sentence and not in another.
    let bands = sentences.iter().flat_map(|one| &one.bands);
    let bands = bands.filter(|(_, shown)| *shown).map(|(id, _)| id);
    let of_spans = matches.spans.iter().map(|span| &span.modality);
    let key: BTreeSet<&String> = bands.chain(of_spans).filter(|id| !id.is_empty()).collect();
    let key = key.into_iter().map(|id| (id.clone(), label(id))).collect();
    Ok(Card {
        title: shown.title(),
        counts: counts(shown, &matches, sentences.len()),
        source: shown.source(),
        address: String::new(),
        key,
        // A picture of everything is one of the text.
        spans: if shown.view.filtered || shown.view.select.is_some() {
            matches.spans
        } else {
            Vec::new()
        },
        years: asked(&shown.view.question),
        sentences,
    })
}

/// The years that a question asks for, where both ends are given.
fn asked(question: &Question) -> Option<(f32, f32)> {
    let (from, to) = question.years();
    let number = |year: i32| u16::try_from(year).ok().map(f32::from);
    Some((number(from?)?, number(to?)? + 1.0))
}

fn sentence(one: &Value, matches: &Matches, firmly: &BTreeSet<&str>) -> CardSentence {
    let word = |of: &Value, name: &str| of[name].as_str().unwrap_or_default().to_owned();
    let locator = word(one, "locator");
    let chosen = matches.keys.is_empty() && matches.places.contains(&locator);
    let records = one["records"].as_array().into_iter().flatten();
    let bands = records.filter_map(|record| {
        let modality = record["modality"].as_str()?.to_owned();
        let key = format!("{}:{}", word(record, "kind"), word(record, "id"));
        let firm = firmly.is_empty() || firmly.contains(modality.as_str());
        let shown = chosen || (matches.keys.contains(&key) && firm);
        Some((modality, shown))
    });
    let bands: Vec<(String, bool)> = bands.collect();
    // What has no band here, such as a caveat, is marked below the sentence.
    let seen = bands.iter().any(|(_, shown)| *shown);
    CardSentence {
        section: locator.split('.').next().unwrap_or_default().to_owned(),
        marked: !seen && matches.places.contains(&locator),
        bands,
    }
}

/// `7 events, 2 phases`
fn counts(shown: &Shown, matches: &Matches, sentences: usize) -> String {
    let plural = |of: &str, count: usize| match kind(of) {
        Some(spec) if count != 1 => format!("{count} {}", spec.plural),
        _ => format!("{count} {of}"),
    };
    let firmly: Vec<&str> = matches.modalities.iter().map(String::as_str).collect();
    let places: Vec<&str> = matches.places.iter().map(String::as_str).collect();
    match &shown.view.select {
        Some((of, _)) if of == passage::SPEC.kind => String::new(),
        Some((of, _)) if matches.keys.len() == 1 && of != actor::SPEC.kind => {
            let firmly = firmly.into_iter().filter(|word| !word.is_empty());
            let parts = [of.as_str()].into_iter().chain(firmly).chain(places);
            crate::text::capital(&parts.take(6).collect::<Vec<_>>().join(", "))
        }
        _ if matches.keys.is_empty() => "No record matches.".to_owned(),
        _ if !matches.complete => format!("{} records", matches.total),
        None if !shown.view.filtered => {
            format!("{sentences} sentences, {} records", matches.keys.len())
        }
        _ => {
            let kinds = matches.kinds.iter().map(|(of, count)| plural(of, *count));
            kinds.collect::<Vec<_>>().join(", ")
        }
    }
}
