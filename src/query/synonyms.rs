//! What people write who know another interface: names of parameters and values, with ours.

use super::date_range::DateRange;
use super::dictionary::Dictionary;
use super::other_words::another_word;
use crate::model::spec::{Facet, Values};

/// Names of parameters elsewhere, and ours for them: the first that a resource has.
const PARAMETERS: [(&str, &[&str]); 28] = [
    (
        "year years when time period decade date_range daterange time_range",
        &["date"],
    ),
    (
        "from since after start start_date date_from from_date date[gte] date[gt] date__gte \
            date__gt min_date year_from",
        &["date"],
    ),
    (
        "to until before end end_date date_to to_date date[lte] date[lt] date__lte date__lt \
            max_date year_to",
        &["date"],
    ),
    (
        "search query text keyword keywords term words title contains fulltext s",
        &["q"],
    ),
    (
        "country countries state states nation who party actor_id code iso iso3 cow gw ccode",
        &["actor"],
    ),
    (
        "pair country_pair relationship bilateral dyad_id",
        &["dyad"],
    ),
    (
        "page offset skip p after_id next start_index token page_token",
        &["cursor"],
    ),
    (
        "per_page perpage page_size pagesize size count max rows top first n limit_to results",
        &["limit"],
    ),
    (
        "order order_by orderby sort_by sortby ordering direction sort_order",
        &["sort"],
    ),
    (
        "category topic theme tag area field subject sector kind_of",
        &["domain", "category", "type", "instrument", "relation"],
    ),
    (
        "type class",
        &[
            "category",
            "type",
            "domain",
            "kind",
            "relation",
            "instrument",
        ],
    ),
    (
        "severity confidence certainty probability likelihood firmness impact score rank",
        &["modality"],
    ),
    ("status state_of stage", &["status", "modality"]),
    (
        "risk threat mitigates risk_id",
        &["addresses", "record", "about"],
    ),
    (
        "strategy response mitigation answer",
        &["addressed-by", "record", "about"],
    ),
    (
        "doc essay text_id source_document document_id",
        &["document"],
    ),
    ("sentence paragraph locator quote section", &["passage"]),
    ("kind record_type", &["record_kind"]),
    ("chapter heading part", &["section"]),
    (
        "columns select props only attributes include_fields",
        &["fields"],
    ),
    ("expand embed with relations", &["include"]),
    ("output fmt as accept media", &["format"]),
    ("event about_record item", &["record", "about"]),
    ("group_by groupby group aggregate", &["by", "facets"]),
    ("facet aggs counts", &["facets", "by"]),
    ("version snapshot revision edition", &["release"]),
    ("node center root", &["around"]),
    (
        "callback jsonp pretty indent api_key apikey key token lang locale debug",
        &[],
    ),
];

/// What a resource has of its own, and the terms of the data.
pub(super) struct Context<'a> {
    pub parameters: &'a [&'static str],
    pub facets: Vec<&'static Facet>,
    /// The values of `sort`.
    pub orders: &'a [String],
    pub dictionary: &'a Dictionary,
}

/// A parameter of ours for one that a resource does not have: its name, and what to put there, if
/// the given value says so.
pub(super) struct Ours {
    pub name: String,
    pub fix: Option<(String, String)>,
}

/// What somebody meant by a parameter of another interface.
pub(super) fn parameter(name: &str, value: &str, context: &Context<'_>) -> Option<Ours> {
    let written = name.to_lowercase().replace('-', "_");
    let row = PARAMETERS
        .iter()
        .find(|(names, _)| names.split_whitespace().any(|one| one == written))?;
    let has = |ours: &&&str| {
        context.parameters.contains(ours) || context.facets.iter().any(|f| f.name == **ours)
    };
    let ours = *row.1.iter().find(has)?;
    let put = |value: String| Some((ours.to_owned(), value));
    let fix = match ours {
        "date" => date(&written, value).and_then(put),
        "cursor" => None,
        "limit" => value.parse::<usize>().ok().and_then(|n| put(n.to_string())),
        "sort" => order(value, context.orders).and_then(put),
        "modality" if term(ours, value, context).is_none() => {
            let firm = context.orders.iter().any(|word| word == "-modality");
            firm.then(|| ("sort".to_owned(), "-modality".to_owned()))
        }
        _ => match values_of(ours, context) {
            Some(Values::Term(_) | Values::Word(_)) => term(ours, value, context).and_then(put),
            _ if value.trim().is_empty() => None,
            _ => put(value.to_owned()),
        },
    };
    Some(Ours {
        name: ours.to_owned(),
        fix,
    })
}

/// A time that a parameter such as `from` or `year` gives, as a period.
fn date(name: &str, value: &str) -> Option<String> {
    let begins = PARAMETERS[1].0.split_whitespace().any(|one| one == name);
    let ends = PARAMETERS[2].0.split_whitespace().any(|one| one == name);
    let period = match (begins, ends) {
        (true, _) => format!("{value}/.."),
        (_, true) => format!("../{value}"),
        _ => value.to_owned(),
    };
    DateRange::parse(&period, false).is_ok().then_some(period)
}

/// `desc`, `date desc`, `date:desc` or `date` as one of the orders that a resource has.
pub(super) fn order(value: &str, words: &[String]) -> Option<String> {
    let has = |word: &String| words.contains(word);
    let lower = value.trim().to_lowercase();
    let (key, way) = lower
        .split_once([':', ' ', '.', ','])
        .unwrap_or((&lower, ""));
    let (key, way) = match key {
        "desc" | "asc" | "descending" | "ascending" => ("date", key),
        key => (key, way.trim()),
    };
    let bare = key.trim_start_matches(['-', '+']);
    let bare = match bare {
        "year" | "time" | "start" | "chronological" => "date",
        "name" | "alphabetical" => "title",
        "severity" | "confidence" | "firmness" | "certainty" | "score" => "modality",
        "best" | "rank" => "relevance",
        bare => bare,
    };
    let down = key.starts_with('-') || way.starts_with("desc");
    let wanted = if down {
        format!("-{bare}")
    } else {
        bare.to_owned()
    };
    let other = format!("-{bare}");
    Some(wanted).filter(has).or(Some(other).filter(has))
}

fn values_of(name: &str, context: &Context<'_>) -> Option<Values> {
    let facet = context.facets.iter().find(|facet| facet.name == name)?;
    Some(facet.values)
}

/// The term or word that a value means, where the filter has a closed list.
fn term(name: &str, value: &str, context: &Context<'_>) -> Option<String> {
    match values_of(name, context)? {
        Values::Term(scheme) => {
            let term = context.dictionary.term(scheme, value.to_owned());
            let terms = context.dictionary.terms.get(scheme)?;
            let known = terms.contains(&term).then_some(term);
            known.or_else(|| another_word(scheme, value))
        }
        Values::Word(words) => {
            let same = words.iter().find(|word| word.eq_ignore_ascii_case(value));
            same.map(|word| (*word).to_owned())
        }
        _ => None,
    }
}
