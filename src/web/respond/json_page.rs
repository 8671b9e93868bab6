//! A page of records as JSON: selected fields, included records, search highlights, facet counts.

use crate::error::{Error, Result};
use crate::format::{self, Answer, Links, Meta, Page, Undated, select_fields};
use crate::model::spec::Field;
use crate::query::{Question, cursor, location};
use crate::store::{Counts, Highlights, Listing, Records, Snapshot, Statistics, documents_in};
use crate::web::respond::envelope;
use axum::body::Body;
use axum::http::Response;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, Value, json, to_value};

/// Most records that one response includes beside its own.
const INCLUDED_MAX: i64 = 1_000;

/// Answers `question`; `narrowed` is the same plus the filters that the path implies.
pub(in crate::web) async fn page(
    snapshot: &Snapshot,
    path: &str,
    question: &Question,
    narrowed: &Question,
) -> Result<Response<Body>> {
    let included = |field: &&Field| question.include.iter().any(|name| name == field.name);
    let asked_for: Vec<&Field> = question
        .specs
        .iter()
        .flat_map(|spec| spec.every_field())
        .collect();
    let refers: Vec<&str> = asked_for
        .iter()
        .filter(|f| f.refers() && included(f))
        .map(|f| f.name)
        .collect();
    let whole = question.wants_details();
    let mut listing = Records(snapshot).list(narrowed, whole).await?;
    let mut meta = envelope::asked(snapshot, question, &listing.understood);
    let rows = listing.rows.iter();
    let rows = rows.flat_map(|row| documents_in(&row.text));
    meta = snapshot.meta_of(meta, rows);
    let mut beside = Links::new();
    let mut lines = Vec::with_capacity(listing.rows.len());
    let mut named = Vec::new();
    let mut paths: Option<Vec<&str>> = None;
    for row in &mut listing.rows {
        if question.fields.is_empty() && !whole && refers.is_empty() {
            lines.push(std::mem::take(&mut row.text));
            continue;
        }
        let record: Value = serde_json::from_str(&row.text)?;
        select_fields::named(&record, &refers, &mut named);
        let paths = paths.get_or_insert_with(|| question.paths());
        lines.push(select_fields::keep(record, paths).to_string());
    }
    if !refers.is_empty() {
        let included = included_records(snapshot, &named).await?;
        beside.insert("included".to_owned(), Value::Array(included));
    }
    if question.include.iter().any(|name| name == "highlights") {
        let highlights = Highlights(snapshot)
            .highlights(question, &listing.rows)
            .await?;
        for (line, found) in lines.iter_mut().zip(highlights) {
            splice(line, "highlights", &json!(found));
        }
    }
    if !question.facets.is_empty() {
        let counted = Statistics(snapshot).facets(narrowed).await?;
        let counted: Map<String, Value> = counted
            .into_iter()
            .map(|(facet, counts)| {
                let counts = to_value(facet_counts(path, question, &counts))?;
                Ok((facet.name.to_owned(), counts))
            })
            .collect::<Result<_>>()?;
        beside.insert("facets".to_owned(), Value::Object(counted));
    }
    let undated = undated(snapshot, path, question, narrowed).await?;
    let mut answer = answer(path, question, &listing, lines, (beside, meta));
    answer.meta.undated = undated;
    Ok(envelope::json(&answer)?)
}

/// The records that others name.
async fn included_records(snapshot: &Snapshot, named: &[(String, String)]) -> Result<Vec<Value>> {
    if i64::try_from(named.len()).is_ok_and(|n| n > INCLUDED_MAX) {
        return Err(Error::TooBroad {
            what: "including the records that records name",
            most: INCLUDED_MAX,
        });
    }
    let included = Records(snapshot).lines(named).await?;
    let included = included.iter().map(|line| serde_json::from_str(line));
    Ok(included.collect::<Result<_, _>>()?)
}

/// The records that match the rest of the question and that its date cannot decide.
pub(in crate::web) async fn undated(
    snapshot: &Snapshot,
    path: &str,
    question: &Question,
    narrowed: &Question,
) -> Result<Option<Undated>> {
    if question.when.is_none() {
        return Ok(None);
    }
    let undated = narrowed.undated();
    let asked = undated.to_query();
    let (count, exact) = Records(snapshot).count(&undated, &asked).await?;
    // What the path implies is not repeated in the query.
    let query = if narrowed.filters == question.filters {
        asked
    } else {
        question.undated().to_query()
    };
    Ok(Some(Undated {
        count,
        exact,
        href: location(path, &query, None),
    }))
}

fn answer(
    path: &str,
    question: &Question,
    listing: &Listing,
    lines: Vec<String>,
    (beside, mut meta): (Links, Meta),
) -> Answer {
    let next = listing.next.as_deref().map(cursor::encode);
    let query = question.to_query();
    let here = |cursor: Option<&str>| Some(location(path, &query, cursor));
    let relations = envelope::links(&[
        (
            "self",
            here(question.given().get("cursor").map(String::as_str)),
        ),
        ("first", here(None)),
        ("next", next.as_deref().and_then(|next| here(Some(next)))),
    ]);
    if listing.total == 0 {
        envelope::found_elsewhere(question, path, &mut meta);
    }
    let (total, total_exact) = (listing.total, listing.total_exact);
    let page = Page {
        limit: question.limit,
        complete: listing.complete,
        next,
        total,
        total_exact,
    };
    Answer {
        body: format::Body::List {
            lines,
            page,
            beside,
        },
        meta,
        links: relations,
        bare: question.bare,
    }
}

/// Adds a member to a record that is serialized already.
fn splice(line: &mut String, name: &str, value: &Value) {
    if line.pop() == Some('}') {
        let comma = if line.ends_with('{') { "" } else { "," };
        *line = format!("{line}{comma}\"{name}\":{value}}}");
    }
}

/// How many matches there are of each value.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::web) struct FacetCounts {
    /// The most frequent first.
    values: Vec<ValueCount>,
    /// Whether these are all values.
    complete: bool,
}

/// A value of a facet.
#[derive(Debug, Serialize, JsonSchema)]
struct ValueCount {
    /// As the filter takes it.
    value: String,
    /// For people.
    label: Option<String>,
    /// How many matches have it.
    count: i64,
    /// The same question, narrowed to it.
    href: String,
}

/// A facet's values, each with the URL that filters by it.
fn facet_counts(path: &str, question: &Question, counts: &Counts) -> FacetCounts {
    let values = counts.groups.iter().filter_map(|group| {
        let one = group.of.first()?;
        let href = location(
            path,
            &question.narrowed(&[(one.facet, one.value.as_deref())]),
            None,
        );
        Some(ValueCount {
            value: one.value.clone()?,
            label: one.label.clone(),
            count: group.count,
            href,
        })
    });
    FacetCounts {
        values: values.collect(),
        complete: counts.complete,
    }
}
