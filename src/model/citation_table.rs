//! The table of citations: which record rests on which passage, and how firmly the author says it
//! there.

use super::reference::{Href, REF, Ref};
use super::spec::{Order, Shared, Spec, Values, facet, field, own};
use super::table::{Parts, Table, in_order, reference, some};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// The members of a citation that its row has as they are.
const SAME: [&str; 8] = [
    "document", "locator", "role", "modality", "degree", "cue", "quote", "href",
];

/// A row.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CitationRow {
    pub record: Ref,
    pub rank: usize,
    pub part_only: bool,
    pub document: String,
    pub locator: String,
    #[schemars(extend("vocabulary" = "citation-role"))]
    pub role: String,
    #[schemars(extend("vocabulary" = "modality"))]
    pub modality: Option<String>,
    #[schemars(extend("since" = "2026-3", "vocabulary" = "degree"))]
    pub degree: Option<String>,
    pub cue: Option<String>,
    /// Filled in from the mounted text, never stored.
    pub quote: Option<String>,
    pub attributed_actor: Option<Ref>,
    pub attributed_to: Option<String>,
    pub href: Href,
}

pub static TABLE: Table = Table {
    spec: Spec {
        kind: "citation",
        plural: "citations",
        path: "/v1/citations",
        about: "Which record rests on which passage, and how firmly the author says it there.",
        fields: &[
            field("record", "The record that cites.").of(REF),
            field(
                "rank",
                "From 1 in each document; the first is the principal one.",
            )
            .numbers(&["rank"]),
            field("role", "What the passage is for."),
            field(
                "modality",
                "What the author commits to there; null for kinds that state nothing.",
            ),
            field("degree", "Where that is possible: by what sort of word."),
            field("cue", "The words that show it."),
            field(
                "attributed_actor",
                "Who says it, where that is an actor and not the author.",
            )
            .of(REF),
            field("attributed_to", "The same in words."),
            field(
                "part_only",
                "Whether it carries a step or a link, and not the record itself.",
            ),
            field("document", "The document of the passage."),
            field("locator", "The passage: `s1.p2.3`."),
            field(
                "quote",
                "The passage itself; null unless the text is mounted.",
            ),
            field("href", "Where the passage is found."),
        ],
        facets: &[
            facet(
                "record",
                Values::Record,
                &["record.id", "record.{kind}:{id}"],
                "The record that cites, as `id` or `kind:id`.",
            )
            .always(),
            facet(
                "record_kind",
                Values::Text,
                &["record.kind"],
                "The kind of the record that cites.",
            )
            .always(),
            facet(
                "role",
                Values::Term("citation-role"),
                &["role"],
                "What the passage is for.",
            )
            .always(),
            facet(
                "modality",
                Values::Term("modality"),
                &["modality"],
                "What the author commits to there.",
            ),
            facet(
                "degree",
                Values::Term("degree"),
                &["degree"],
                "By what sort of word it is called possible.",
            ),
            facet(
                "attributed_actor",
                Values::Actor,
                &["attributed_actor.id"],
                "An actor who says it.",
            ),
            facet(
                "part_only",
                Values::Word(&["true", "false"]),
                &["part_only"],
                "Whether it carries a step or a link alone.",
            )
            .always(),
            facet(
                "document",
                Values::Document,
                &["document"],
                "The document of the passage.",
            )
            .always(),
            facet(
                "passage",
                Values::Locator,
                &["locator"],
                "The passage, or one around it: `s1.p6`.",
            )
            .always(),
        ],
        shared: Shared::Part,
        own: own::<CitationRow>(),
        order: Order::Citation,
        lasts: false,
        classes: &[],
        words: &[],
    },
    rows,
    key: &["record_kind", "record", "document", "locator"],
    links: &[
        (&["record_kind", "record"], "records", &["kind", "id"]),
        (
            &["document", "locator"],
            "passages",
            &["document", "locator"],
        ),
        (&["attributed_actor"], "actors", &["id"]),
    ],
};

fn rows(parts: &Parts<'_>) -> Vec<Value> {
    // Several documents can cite one actor, and each begins anew.
    let of_one = parts
        .citations
        .chunk_by(|a, b| a["document"] == b["document"]);
    let row = |(rank, citation): (usize, &Value)| {
        let mut row = Map::new();
        row.insert("record".to_owned(), parts.reference());
        row.insert("rank".to_owned(), json!(rank));
        row.extend(some(citation, &SAME));
        let by = &citation["attributed_to"];
        let actor = &by["actor"];
        let actor = actor.is_object().then(|| reference(actor));
        row.insert("attributed_actor".to_owned(), json!(actor));
        row.insert("attributed_to".to_owned(), by["label"].clone());
        let part = citation["part_only"] == true;
        row.insert("part_only".to_owned(), part.into());
        in_order(&TABLE.spec, row)
    };
    of_one
        .flat_map(|of_one| (1..).zip(of_one).map(row))
        .collect()
}
