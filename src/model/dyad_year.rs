//! One row for each dyad, year and phase: what the text says of a relation, year by year. Pure: a
//! phase's JSON in, rows out.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Serialize;
use serde_json::{Map, Value};
use std::ops::RangeInclusive;

/// A year of a phase of a dyad. Overlapping phases have a row each.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DyadYear {
    /// The pair.
    pub dyad: String,
    /// Its first actor.
    pub actor_a: String,
    /// Its second actor.
    pub actor_b: String,
    /// The year; never empty.
    pub year: i32,
    /// The phase.
    pub phase: String,
    /// The title of the phase.
    pub phase_title: String,
    /// The relation, as the author describes it.
    #[schemars(extend("vocabulary" = "relation"))]
    pub essay_relation: String,
    /// Whose doing it is; empty where both sides share it.
    pub by: Option<String>,
    /// Toward whom.
    pub toward: Vec<String>,
    /// Friendly (1), hostile (-1) or neither; our reading.
    #[schemars(extend("enum" = [1, -1, null]))]
    pub sign: Option<i64>,
    /// Is the phase our reading of sentences that do not say it outright?
    pub implied: Option<bool>,
    /// How firmly the author says it.
    #[schemars(extend("vocabulary" = "modality"))]
    pub modality: Option<String>,
    /// What gives the start: `stated`, `anchored` or `lifetime`; empty where the window does.
    #[schemars(extend("enum" = ["stated", "anchored", "lifetime", null]))]
    pub bounds_from: Option<String>,
    /// What gives the end, likewise.
    #[schemars(extend("enum" = ["stated", "anchored", "lifetime", null]))]
    pub bounds_to: Option<String>,
    /// Was the phase certainly under way in this year, or only possibly?
    pub certainty: Certainty,
    /// The record of the phase.
    pub href: String,
    /// Of other data sets: `x_…` are codes of the actors, `ext_…` codings for the year, and
    /// `ext_…_source` their sources in the same order.
    #[serde(flatten)]
    #[schemars(schema_with = "others")]
    pub others: Map<String, Value>,
}

/// Columns that depend on the data: a code, or several values.
fn others(_: &mut SchemaGenerator) -> Schema {
    json_schema!({"type": "object", "additionalProperties": {"type": ["string", "array", "null"],
        "items": {"type": "string"}}})
}

/// How a year relates to a phase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Certainty {
    Certain,
    Possible,
}

/// First and last year that a caller asks for; none where that end is open.
pub type Window = (Option<i32>, Option<i32>);

/// The years of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Years {
    /// From one to another.
    Span(RangeInclusive<i32>),
    /// It has one bound, and the caller gives no year for the other end.
    Open,
    /// It has no bound, or no certain year where these are asked for.
    Undated,
}

impl Years {
    /// The years of a date within a window; only the certain ones, if they are asked for. A missing
    /// end is the caller's, or nobody's.
    #[must_use]
    pub fn of(date: &Value, (first, last): Window, certain: bool) -> Self {
        let (mut from, mut to) = (year(&date["earliest"]), year(&date["latest"]));
        if from.is_none() && to.is_none() {
            return Self::Undated;
        }
        if certain {
            // Certain years need no end from the caller.
            let Some(sure) = sure_years(date) else {
                return Self::Undated;
            };
            (from, to) = (Some(*sure.start()), Some(*sure.end()));
        }
        let begin = from.map_or(first, |from| {
            Some(first.map_or(from, |first| first.max(from)))
        });
        let end = to.map_or(last, |to| Some(last.map_or(to, |last| last.min(to))));
        match (begin, end) {
            (Some(begin), Some(end)) => Self::Span(begin..=end),
            _ => Self::Open,
        }
    }
}

/// The year of a day, `1950-06-25`.
#[must_use]
pub fn year(day: &Value) -> Option<i32> {
    day.as_str()?.get(..4)?.parse().ok()
}

/// The years in which something dated like this was certainly under way. Both bounds come from what
/// the text states, so that derived ones make nothing certain.
fn sure_years(date: &Value) -> Option<RangeInclusive<i32>> {
    let (from, to) = (year(&date["sure_from"])?, year(&date["sure_to"])?);
    Some(from..=to)
}

/// Was it certainly under way in this year?
#[must_use]
pub fn certainty(date: &Value, in_year: i32) -> Certainty {
    if sure_years(date).is_some_and(|sure| sure.contains(&in_year)) {
        Certainty::Certain
    } else {
        Certainty::Possible
    }
}

impl DyadYear {
    /// What all years of a phase share.
    #[must_use]
    pub fn of(phase: &Value) -> Self {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let said = |value: &Value| text(value).unwrap_or_default();
        let [actor_a, actor_b] = [0, 1].map(|n| said(&phase["actors"][n]["id"]));
        let source = |end: &str| text(&phase["date"]["bound_sources"][end]);
        let toward = phase["toward"].as_array().into_iter().flatten();
        Self {
            dyad: said(&phase["dyad"]["id"]),
            actor_a,
            actor_b,
            year: 0,
            phase: said(&phase["id"]),
            phase_title: said(&phase["title"]),
            essay_relation: said(&phase["relation"]),
            by: text(&phase["by"]["id"]),
            toward: toward.filter_map(|one| text(&one["id"])).collect(),
            sign: phase["sign"].as_i64(),
            implied: phase["implied"].as_bool(),
            modality: text(&phase["modality"]),
            bounds_from: source("from"),
            bounds_to: source("to"),
            certainty: Certainty::Possible,
            href: said(&phase["href"]),
            others: Map::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_missing_end_is_the_callers_or_nobodys() {
        let open = json!({"earliest": "1950-01-01", "latest": null});
        let early = json!({"earliest": null, "latest": "1991-12-31"});
        let both = json!({"earliest": "1950-06-25", "latest": "1953-07-27"});
        for (date, window, years) in [
            (&open, (None, None), Years::Open),
            (&open, (Some(1960), None), Years::Open),
            (&open, (None, Some(1952)), Years::Span(1950..=1952)),
            (&open, (Some(1951), Some(1952)), Years::Span(1951..=1952)),
            (&early, (None, Some(1952)), Years::Open),
            (&early, (Some(1990), None), Years::Span(1990..=1991)),
            (&both, (None, None), Years::Span(1950..=1953)),
            (&both, (Some(1952), None), Years::Span(1952..=1953)),
            (&Value::Null, (Some(1950), Some(1953)), Years::Undated),
        ] {
            assert_eq!(Years::of(date, window, false), years, "{date} {window:?}");
        }
    }

    #[test]
    fn a_year_is_certain_between_the_latest_start_and_the_earliest_end() {
        let split = json!({"sure_from": "1959-12-31", "sure_to": "1960-01-01"});
        let years = (1957..=1962).filter(|year| certainty(&split, *year) == Certainty::Certain);
        assert_eq!(years.collect::<Vec<_>>(), [1959, 1960]);
        let crossed = json!({"sure_from": "1999-12-31", "sure_to": "1990-01-01"});
        assert_eq!(certainty(&crossed, 1995), Certainty::Possible);
        let derived = json!({"sure_from": null, "sure_to": null});
        assert_eq!(certainty(&derived, 1995), Certainty::Possible);
    }
}
