//! The table of edges: links between records, each once, in its forward sense.

use super::reference::{REF, Ref};
use super::spec::{LINKS, Order, Shared, Spec, Values, facet, field, own};
use super::table::{Parts, Table, in_order, reference, some, text};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// The predicates in the sense in which links are stored.
const FORWARD: [&str; LINKS.len()] = {
    let mut found = [""; LINKS.len()];
    let mut n = 0;
    while n < LINKS.len() {
        found[n] = LINKS[n].0;
        n += 1;
    }
    found
};

/// A row.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EdgeRow {
    pub from: Ref,
    #[schemars(extend("enum" = FORWARD))]
    pub predicate: String,
    pub to: Ref,
    #[schemars(extend("vocabulary" = "basis"))]
    pub basis: String,
    pub document: Option<String>,
    pub locators: Vec<String>,
    pub note: Option<String>,
}

pub static TABLE: Table = Table {
    spec: Spec {
        kind: "edge",
        plural: "edges",
        path: "/v1/edges",
        about: "Links between records, each once, in its forward sense.",
        fields: &[
            field("from", "The record it starts from.").of(REF),
            field("predicate", "What the link is."),
            field("to", "The record it leads to.").of(REF),
            field(
                "basis",
                "stated: the text makes it; collective: it names a group; inferred: our reading.",
            ),
            field(
                "document",
                "The document of its sentences, or that makes it; null where there is none.",
            ),
            field("locators", "The sentences that make it."),
            field("note", "Why, where it is our reading."),
        ],
        facets: &[
            facet(
                "record",
                Values::Record,
                &["from.id", "from.{kind}:{id}", "to.id", "to.{kind}:{id}"],
                "A record at either end, as `id` or `kind:id`.",
            )
            .always(),
            facet(
                "from",
                Values::Record,
                &["from.id", "from.{kind}:{id}"],
                "The record it starts from.",
            )
            .always(),
            facet(
                "predicate",
                Values::Word(&FORWARD),
                &["predicate"],
                "What the link is, in its forward sense.",
            )
            .always(),
            facet(
                "to",
                Values::Record,
                &["to.id", "to.{kind}:{id}"],
                "The record it leads to.",
            )
            .always(),
            facet(
                "basis",
                Values::Term("basis"),
                &["basis"],
                "What it rests on.",
            )
            .always(),
            facet(
                "document",
                Values::Document,
                &["document"],
                "The document of its sentences.",
            ),
            facet(
                "passage",
                Values::Locator,
                &["locators[]"],
                "A passage that makes it, or one around it.",
            ),
        ],
        shared: Shared::Part,
        own: own::<EdgeRow>(),
        order: Order::Citation,
        lasts: false,
        classes: &[],
        words: &[],
    },
    rows,
    key: &["from_kind", "from", "predicate", "to_kind", "to"],
    links: &[
        (&["from_kind", "from"], "records", &["kind", "id"]),
        (&["to_kind", "to"], "records", &["kind", "id"]),
    ],
};

fn rows(parts: &Parts<'_>) -> Vec<Value> {
    let from = parts.reference();
    let name = |record: &Value| format!("{}:{}", text(record, "kind"), text(record, "id"));
    let own = name(&from);
    let row = |link: &Value| {
        let predicate = text(link, "predicate");
        let other = name(link);
        let (_, inverse) = LINKS.iter().find(|(forward, _)| *forward == predicate)?;
        // A symmetric link stands with the lesser name; between documents, with whoever makes it.
        let maker = link["made_by"].as_str();
        let stands = match maker {
            _ if *inverse != predicate => true,
            Some(maker) => parts.body["document"] == maker,
            None => own < other,
        };
        if !stands {
            return None;
        }
        let cited = link["citations"].as_array().map_or(&[][..], Vec::as_slice);
        let locators: Vec<&str> = cited.iter().map(|one| text(one, "locator")).collect();
        let mut row = Map::new();
        for (name, value) in [
            ("from", from.clone()),
            ("predicate", json!(predicate)),
            ("to", reference(link)),
            (
                "document",
                cited
                    .first()
                    .map_or_else(|| json!(maker), |one| one["document"].clone()),
            ),
            ("locators", json!(locators)),
        ] {
            row.insert(name.to_owned(), value);
        }
        row.extend(some(link, &["basis", "note"]));
        Some(in_order(&TABLE.spec, row))
    };
    parts.related.iter().filter_map(row).collect()
}
