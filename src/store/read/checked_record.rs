//! A record beside its passages: each citation with the field that has it, and the warnings beside
//! the passage.

use crate::model::provenance::{CaveatNote, Citation};
use crate::model::record::Head;
use crate::model::reference::Href;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// A record with its citations, each with its modality and caveats; its direct citations first.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CheckedRecord {
    #[serde(flatten)]
    #[schemars(with = "Head")]
    head: Map<String, Value>,
    /// Its passages, or those of them that are quoted.
    citations: Vec<CheckedCitation>,
    /// Warnings that stand beside the passages it cites.
    #[schemars(with = "Vec<CaveatNote>")]
    caveats: Value,
    /// How we read a passage that can be read otherwise.
    #[schemars(with = "Option<String>")]
    note: Value,
    /// Where this record is found.
    #[schemars(with = "Href")]
    href: Value,
}

/// A citation, the field of the record that has it, and the warnings beside the passage.
#[derive(Debug, PartialEq, Serialize, JsonSchema)]
pub struct CheckedCitation {
    /// The field of the record that has it: `citations`, or a part such as `mechanism`; `related`
    /// where the passage makes a link alone.
    field: String,
    #[serde(flatten)]
    #[schemars(with = "Citation")]
    citation: Map<String, Value>,
    /// Warnings that stand beside this passage.
    #[schemars(with = "Vec<CaveatNote>")]
    caveats: Value,
}

/// Calls back for every citation of a record, with the top-level field that contains it.
pub(in crate::store) fn walk(value: &Value, field: &str, visit: &mut impl FnMut(&str, &Value)) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| walk(item, field, visit)),
        Value::Object(members)
            if members.contains_key("quote") && members.contains_key("locator") =>
        {
            visit(field, value);
        }
        Value::Object(members) => {
            members.iter().for_each(|(name, member)| {
                walk(member, if field.is_empty() { name } else { field }, visit);
            });
        }
        _ => {}
    }
}

/// Lays a record beside the passages for which `here` holds.
pub(in crate::store) fn laid_out(
    record: &Value,
    caveats: &BTreeMap<String, Value>,
    here: &dyn Fn(&Value) -> bool,
) -> CheckedRecord {
    let mut citations: Vec<CheckedCitation> = Vec::new();
    walk(record, "", &mut |field, citation| {
        if here(citation) {
            let cited_at = place(citation);
            let cited = CheckedCitation {
                field: field.to_owned(),
                citation: citation.as_object().cloned().unwrap_or_default(),
                caveats: caveats.get(&cited_at).cloned().unwrap_or_else(|| json!([])),
            };
            if !citations.contains(&cited) {
                citations.push(cited);
            }
        }
    });
    // A citation of a link often belongs to the other record: list those only where there are no
    // others here.
    if citations.iter().any(|cited| cited.field != "related") {
        citations.retain(|cited| cited.field != "related");
    }
    citations.sort_by_key(|cited| cited.field != "citations");
    let member = |name: &str| record[name].clone();
    let head = [
        "kind",
        "id",
        "document",
        "title",
        "summary",
        "modality",
        "modalities",
    ];
    CheckedRecord {
        head: head
            .map(|name| (name.to_owned(), member(name)))
            .into_iter()
            .collect(),
        citations,
        caveats: member("caveats"),
        note: member("note"),
        href: member("href"),
    }
}

/// A passage as a citation names it: `document/locator`.
pub(in crate::store) fn place(citation: &Value) -> String {
    let text = |name: &str| citation[name].as_str().unwrap_or_default();
    format!("{}/{}", text("document"), text("locator"))
}
