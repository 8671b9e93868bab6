//! The table of identifiers: codes of other data sets for actors.

use super::reference::{REF, Ref};
use super::spec::{Order, Shared, Spec, Values, facet, field, own};
use super::table::{Parts, Table, in_order, some};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// The members of an identifier that its row has as they are.
const SAME: [&str; 5] = ["scheme", "value", "valid_from", "valid_to", "source"];

/// A row.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct IdentifierRow {
    pub actor: Ref,
    #[schemars(extend("vocabulary" = "identifier"))]
    pub scheme: String,
    pub value: String,
    pub rank: usize,
    pub valid_from: Option<String>,
    pub valid_to: Option<String>,
    pub source: String,
}

pub static TABLE: Table = Table {
    spec: Spec {
        kind: "identifier",
        plural: "identifiers",
        path: "/v1/identifiers",
        about: "Codes of other data sets for actors, each with its source: ours, not the text's.",
        fields: &[
            field("actor", "The actor.").of(REF),
            field("scheme", "The data set or standard."),
            field("value", "The code."),
            field(
                "rank",
                "From 1; a code that is held in several spans of time has several.",
            )
            .numbers(&["rank"]),
            field("valid_from", "From when it stands for this actor."),
            field("valid_to", "Until when."),
            field("source", "Where it is from."),
        ],
        facets: &[
            facet(
                "actor",
                Values::Actor,
                &["actor.id"],
                "The actor, by slug or by any identifier.",
            )
            .always(),
            facet(
                "scheme",
                Values::Term("identifier"),
                &["scheme"],
                "The data set or standard.",
            )
            .always(),
            facet("value", Values::Text, &["value"], "The code.").always(),
        ],
        shared: Shared::Part,
        own: own::<IdentifierRow>(),
        order: Order::Citation,
        lasts: false,
        classes: &[],
        words: &[],
    },
    rows,
    key: &["actor", "scheme", "value", "rank"],
    links: &[(&["actor"], "actors", &["id"])],
};

fn rows(parts: &Parts<'_>) -> Vec<Value> {
    let codes = parts.body["identifiers"].as_array();
    let codes = codes.map_or(&[][..], Vec::as_slice);
    let same = |one: &Value, other: &Value| {
        ["scheme", "value"]
            .iter()
            .all(|name| one[name] == other[name])
    };
    let row = |(n, code): (usize, &Value)| {
        let rank = 1 + codes[..n].iter().filter(|one| same(one, code)).count();
        let mut row = Map::new();
        row.insert("actor".to_owned(), parts.reference());
        row.insert("rank".to_owned(), json!(rank));
        row.extend(some(code, &SAME));
        in_order(&TABLE.spec, row)
    };
    codes.iter().enumerate().map(row).collect()
}
