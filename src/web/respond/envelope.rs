//! From an answer to an HTTP response: meta, links, headers.

use crate::error::Suggestion;
use crate::format::{self, Answer, LeftOut, Links, Meta};
use crate::query::{Matched, Question, SearchText, SearchWord, Sense, encode};
use crate::store::{Snapshot, Understood, documents_in};
use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, Response, header};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, json};

/// What a view by time leaves out, and why: a dictionary (RFC 9651).
static LEFT_OUT: HeaderName = HeaderName::from_static("tightrope-left-out");

/// What may surprise in an answer without metadata.
static HINT: HeaderName = HeaderName::from_static("tightrope-hint");
/// Longest hint in a header: proxies commonly take 4 to 8 KB of header in all.
const HINT_BYTES_MAX: usize = 1_000;

/// Where the records of an empty list are.
const ELSEWHERE: &str =
    "Other records have all words of `q`: of another kind, or outside the filters.";
const ANY_ELSEWHERE: &str =
    "Other records have words of `q`: of another kind, or outside the filters.";

/// The fields that a search covers.
const SEARCHED: &str = "our titles, summaries, notes and details, and the names and codes of \
    actors; not the text of the documents";

/// The search in every kind.
const SEARCH: &str = "/v1/search";

/// Longest `Link` header: proxies commonly take 4 to 8 KB of header in all.
pub(in crate::web) const LINK_BYTES_MAX: usize = 2_000;

/// Missing ids that a hint names.
const MISSING_MAX: usize = 5;

/// Capacity for all members of `meta.query` in most answers.
const QUERY_MEMBERS: usize = 7;

/// Capacity for all headers that a response ends up with: growing the map rehashes it.
const HEADERS: usize = 16;

/// Serializes an answer as JSON, with its links in a `Link` header too.
pub(in crate::web) fn json(answer: &Answer) -> serde_json::Result<Response<Body>> {
    let bytes = format::json::render(answer)?;
    let mut response = Response::new(Body::from(bytes));
    let headers = response.headers_mut();
    headers.reserve(HEADERS);
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/json"),
    );
    let mut links = String::with_capacity(LINK_BYTES_MAX);
    for (relation, target) in answer
        .links
        .iter()
        .filter_map(|(rel, target)| Some((rel, target.as_str()?)))
    {
        links.extend([
            if links.is_empty() { "<" } else { ", <" },
            target,
            ">; rel=\"",
            relation,
            "\"",
        ]);
    }
    // A long query would make a header that proxies and clients refuse; the body has the links.
    if let Some(value) = HeaderValue::from_str(&links)
        .ok()
        .filter(|_| links.len() <= LINK_BYTES_MAX)
    {
        headers.insert(header::LINK, value);
    }
    Ok(response)
}

/// Says in a header what a format without metadata leaves out: `undated=13, open=3`, or by kind
/// where there are several. A count that stopped is marked `;least`.
pub(in crate::web) fn say_left_out(response: &mut Response<Body>, left_out: &[LeftOut]) {
    let several = left_out.windows(2).any(|two| two[0].kind != two[1].kind);
    let said = left_out.iter().map(|left| {
        let name = if several {
            format!("{}-{}", left.kind, left.why)
        } else {
            left.why.to_owned()
        };
        let least = if left.exact { "" } else { ";least" };
        format!("{name}={}{least}", left.count)
    });
    let said: Vec<String> = said.collect();
    if let Ok(value) = HeaderValue::from_str(&said.join(", ")) {
        response.headers_mut().insert(&LEFT_OUT, value);
    }
}

/// One record.
pub(in crate::web) fn record(
    snapshot: &Snapshot,
    [here, collection]: [String; 2],
    body: String,
) -> serde_json::Result<Response<Body>> {
    let links = links(&[("self", Some(here)), ("collection", Some(collection))]);
    let meta = snapshot.meta(Map::new(), Vec::new());
    json(&Answer {
        meta: snapshot.meta_of(meta, documents_in(&body)),
        body: format::Body::One(body),
        links,
        bare: false,
    })
}

/// Relations with a target; those without are null.
pub(in crate::web) fn links(pairs: &[(&str, Option<String>)]) -> Links {
    pairs
        .iter()
        .map(|(rel, target)| ((*rel).to_owned(), json!(target)))
        .collect()
}

/// `meta`, with the query as it was understood.
pub(in crate::web) fn asked(snapshot: &Snapshot, question: &Question, read: &[Understood]) -> Meta {
    let mut query = Map::with_capacity(QUERY_MEMBERS);
    query.insert(
        "filters".to_owned(),
        json!(read.iter().map(understood).collect::<Vec<_>>()),
    );
    // The cursor is in `page` and `links`.
    for (name, value) in question
        .given()
        .iter()
        .filter(|(name, _)| **name != "cursor")
    {
        query.insert((*name).to_owned(), json!(value));
    }
    if let Some(when) = &question.when {
        query.insert("span".to_owned(), json!([when.from, when.to]));
    }
    if let Some(words) = &question.words {
        query.insert("searched".to_owned(), json!(SEARCHED));
        let each = words.words.iter().map(WordNote::of);
        query.insert("words".to_owned(), json!(each.collect::<Vec<_>>()));
        query.insert("matched".to_owned(), json!(words.matched));
    }
    query.insert("limit".to_owned(), json!(question.limit));
    let meta = snapshot.meta(query, hints(question, read));
    let mut meta = snapshot.meta_of(meta, question.documents());
    let others = question.words.iter().flat_map(|words| &words.suggestions);
    meta.suggestions = others.cloned().collect();
    meta
}

/// What a reader might not expect of an answer.
fn hints(question: &Question, read: &[Understood]) -> Vec<String> {
    let words = question.words.iter();
    let words = words.flat_map(|words| words.hints.iter().cloned().chain(missed(words)));
    strangers(read).chain(words).collect()
}

/// Says where no record has all words of a search, what none has, and what may be meant.
fn missed(words: &SearchText) -> Vec<String> {
    let mut said = Vec::new();
    let listed = |found: bool| {
        let those = words.words.iter().filter(|word| word.found == found);
        let those: Vec<String> = those.map(|word| format!("`{}`", word.typed)).collect();
        those.join(", ")
    };
    let none = listed(false);
    match words.matched {
        Matched::All => return said,
        Matched::Any => said.push(
            "No record has all words of `q`; these have any of them, those with the most first \
                unless `sort` says otherwise."
                .to_owned(),
        ),
        Matched::None if words.expression.is_some() => {
            said.push("No record has a word of `q` and none of those after a `-`.".to_owned());
        }
        Matched::None => {}
    }
    if !none.is_empty() {
        said.push(format!("No record has {none}."));
    }
    said.extend(words.suggestions.iter().map(|other| other.title.clone()));
    said
}

/// A hint where records have all words of a search, but none of this list: and where they are.
pub(in crate::web) fn found_elsewhere(question: &Question, path: &str, meta: &mut Meta) {
    let Some(words) = &question.words else { return };
    if words.matched == Matched::None || words.expression.is_none() {
        return;
    }
    let q = question.given().get("q").cloned().unwrap_or_default();
    let pin = question.pin();
    let more = if pin.is_empty() { "" } else { "&" };
    let everywhere = format!("{SEARCH}?q={}{more}{pin}", encode(&q));
    if path == SEARCH && question.filters.is_empty() && question.specs.len() > 1 {
        return;
    }
    meta.hints.push(match words.matched {
        Matched::All => ELSEWHERE.to_owned(),
        _ => ANY_ELSEWHERE.to_owned(),
    });
    meta.suggestions.push(Suggestion {
        title: "The same words in every kind, without filters".to_owned(),
        href: everywhere,
    });
}

/// A word of a search.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "SearchWord")]
pub(in crate::web) struct WordNote<'a> {
    /// As it was typed.
    word: &'a str,
    /// What means the same and is looked for too.
    #[serde(skip_serializing_if = "<[&str]>::is_empty")]
    #[schemars(with = "Vec<String>")]
    synonyms: &'a [&'static str],
    /// Whether any record has it.
    found: bool,
}

impl<'a> WordNote<'a> {
    fn of(word: &'a SearchWord) -> Self {
        Self {
            word: &word.typed,
            synonyms: &word.synonyms,
            found: word.found,
        }
    }
}

/// Says in a header what an answer without metadata would say in `meta.hints`; `more` are those
/// that only a list has.
pub(in crate::web) fn say_hints(
    response: &mut Response<Body>,
    question: &Question,
    read: &[Understood],
    more: Vec<String>,
) {
    let hints: Vec<String> = hints(question, read).into_iter().chain(more).collect();
    let hints = hints.join(" ");
    // A header has no other letters than ASCII for certain.
    let plain: String = hints
        .chars()
        .map(|c| match c {
            ' '..='~' => c.to_string(),
            c => encode(&c.to_string()),
        })
        .collect();
    let plain = match plain.get(..HINT_BYTES_MAX) {
        Some(begin) => format!("{begin}... (`meta.hints` of the JSON has all)"),
        None => plain,
    };
    if let Some(value) = HeaderValue::from_str(&plain)
        .ok()
        .filter(|_| !hints.is_empty())
    {
        response.headers_mut().insert(&HINT, value);
    }
}

/// Warns of codes that public lists know and no actor here bears, which are no mistake, and of ids
/// that do not exist beside others that do.
fn strangers(read: &[Understood]) -> impl Iterator<Item = String> {
    let codes = read.iter().flat_map(|u| &u.elsewhere).map(|(value, code)| {
        format!(
            "`{value}` is the code of {} in {}; no actor of these data bears it.",
            code.country, code.list
        )
    });
    let missing = read.iter().filter(|u| !u.missing.is_empty()).map(|u| {
        let some: Vec<&str> = u
            .missing
            .iter()
            .map(String::as_str)
            .take(MISSING_MAX)
            .collect();
        let (count, some) = (u.missing.len(), some.join(", "));
        format!("{count} of the given ids do not exist, such as {some}.")
    });
    codes.chain(missing)
}

/// A filter.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Understood")]
pub(in crate::web) struct FilterNote<'a> {
    /// Its name.
    name: &'static str,
    /// The values as given.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    any_of: Option<&'a Vec<String>>,
    /// The values that a record must not have.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    none_of: Option<&'a Vec<String>>,
    /// Whether there must be a value, or must be none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    exists: Option<bool>,
    /// The actors that the values stand for, where they are not slugs.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    means: Option<&'a Vec<String>>,
}

/// One filter, and its meaning where that differs from the given values.
fn understood(read: &Understood) -> FilterNote<'_> {
    let filter = &read.filter;
    let values = |sense| (filter.sense == sense).then_some(&filter.values);
    FilterNote {
        name: filter.name,
        any_of: values(Sense::Any),
        none_of: values(Sense::Not),
        exists: match filter.sense {
            Sense::Exists(exists) => Some(exists),
            _ => None,
        },
        means: (read.means != filter.values).then_some(&read.means),
    }
}
