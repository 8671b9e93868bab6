//! `/v1/verify`: checks quotes against the texts, and shows records beside their passages.

use crate::format::{Answer, Body, Shape};
use crate::query::{Check, Grammar, location};
use crate::store::{CheckedRecord, Quotes};
use crate::web::request::Asked;
use crate::web::respond::envelope;
use crate::web::respond::formats::Negotiated;
use crate::web::respond::problem::Reply;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, to_value};

/// A record, for a statement to be compared with.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::web) struct RecordToCheck {
    /// The record and its passages.
    record: CheckedRecord,
}

pub(in crate::web) async fn verify(Asked(asked): Asked) -> Reply {
    let negotiated = Negotiated::new(&asked, Shape::Check, &[])?;
    let check = Check::parse(&negotiated.grammar(Grammar::verify()), &asked.query)?;
    let snapshot = &asked.snapshot;
    let data = match &check {
        Check::Quote {
            quote, document, ..
        } => to_value(
            Quotes(snapshot)
                .check_quote(quote, document.as_deref())
                .await?,
        )?,
        Check::Record { kind, id, .. } => to_value(RecordToCheck {
            record: Quotes(snapshot).check_record(*kind, id).await?,
        })?,
    };
    let links = envelope::links(&[("self", Some(location(&asked.path, &check.to_query(), None)))]);
    let found = data["matches"].as_array().into_iter().flatten();
    let found = found.chain([&data["record"]]);
    let from = found.filter_map(|one| one["document"].as_str());
    let meta = snapshot.meta_of(snapshot.meta(Map::new(), Vec::new()), from);
    let answer = Answer {
        body: Body::One(data.to_string()),
        meta,
        links,
        bare: false,
    };
    Ok(negotiated.finish(envelope::json(&answer)?, &check.to_query()))
}
