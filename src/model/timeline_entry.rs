//! A dated record as a row of one timeline over several kinds.

use super::dyad_year::year;
use super::reference::Kind;
use super::spec::Spec;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

/// A dated record, placed by the first day on which it can have begun.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct TimelineEntry {
    /// What kind of record it is.
    #[schemars(with = "Kind")]
    pub kind: &'static str,
    /// Its id.
    pub id: String,
    /// Who says it: the text, or others, with a source.
    pub layer: Layer,
    /// A short name.
    pub label: Option<String>,
    /// Its title.
    pub title: String,
    /// First day on which it can have begun.
    pub start: Option<String>,
    /// Last day on which it can have ended.
    pub end: Option<String>,
    /// The year of `start`.
    pub year_from: Option<i32>,
    /// The year of `end`.
    pub year_to: Option<i32>,
    /// When, in EDTF; empty where both bounds are derived.
    pub edtf: Option<String>,
    /// When, in words.
    pub display: Option<String>,
    /// What gives `start`: `stated`, `anchored` or `lifetime`.
    pub bounds_from: Option<String>,
    /// What gives `end`, likewise.
    pub bounds_to: Option<String>,
    /// First day on which it certainly was under way.
    pub certain_from: Option<String>,
    /// Last day on which it certainly was under way.
    pub certain_to: Option<String>,
    /// How firmly the author says it.
    #[schemars(extend("vocabulary" = "modality"))]
    pub modality: Option<String>,
    /// Is it our reading of sentences that do not say it outright?
    pub implied: Option<bool>,
    /// The record that an annotation is about, as `kind:id`.
    pub on: Option<String>,
    /// What an annotation establishes.
    pub value: Option<String>,
    /// The source of an annotation.
    pub source: Option<String>,
    /// The document it belongs to.
    pub document: Option<String>,
    /// Its record.
    pub href: String,
}

/// Who says something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Layer {
    Text,
    External,
}

impl TimelineEntry {
    /// The row of a record.
    #[must_use]
    pub fn of(spec: &'static Spec, record: &Value) -> Self {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let has = |name: &str| text(&record[name]);
        let date = &record["date"];
        let (on, sources) = (&record["on"], &date["bound_sources"]);
        let on = text(&on["kind"]).zip(text(&on["id"]));
        let layer = if spec.is_external() {
            Layer::External
        } else {
            Layer::Text
        };
        Self {
            kind: spec.kind,
            id: has("id").unwrap_or_default(),
            layer,
            label: has("label"),
            title: has("title").unwrap_or_default(),
            start: text(&date["earliest"]),
            end: text(&date["latest"]),
            year_from: year(&date["earliest"]),
            year_to: year(&date["latest"]),
            edtf: text(&date["edtf"]),
            display: text(&date["display"]),
            bounds_from: text(&sources["from"]),
            bounds_to: text(&sources["to"]),
            certain_from: text(&date["certain"]["from"]),
            certain_to: text(&date["certain"]["to"]),
            modality: has("modality"),
            implied: record["implied"].as_bool(),
            on: on.map(|(kind, id)| format!("{kind}:{id}")),
            value: has("value"),
            source: text(&record["source"]["name"]),
            document: has("document"),
            href: has("href").unwrap_or_default(),
        }
    }
}
