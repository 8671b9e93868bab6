//! The rows of tables of parts, made as records are written: so a release has them too, although
//! its frozen lines do not.

use crate::model::lists;
use crate::model::spec::Spec;
use crate::model::table::{Parts, Table};
use crate::store::publish::published::{Published, Rest};
use serde_json::Value;

/// The rows of a record, keyed in its order: lists of kinds one after the other. In a key, a space
/// sorts before whatever is in the key of a record.
pub(in crate::store) fn rows(table: &Table, spec: &Spec, record: &Published) -> Vec<Published> {
    let prefix = prefix(spec, &record.key);
    let mut rank = 0;
    let mut former = String::new();
    let keyed = |body: Value| {
        let part = part_of(record, &body);
        if part != former {
            (rank, former) = (0, part);
        }
        rank += 1;
        Published {
            key: format!("{prefix}{former}{rank:06}"),
            body,
            rest: Rest::default(),
        }
    };
    of_record(table, record).into_iter().map(keyed).collect()
}

/// What the keys of the rows of a record begin with.
pub(in crate::store) fn prefix(spec: &Spec, key: &str) -> String {
    let place = lists().position(|one| one.kind == spec.kind);
    format!("{:02} {key} ", place.unwrap_or_default())
}

/// A record that documents share has rows of each; those of one document stand together.
fn part_of(record: &Published, row: &Value) -> String {
    let shared = record.body["document"].is_null();
    let document = row["document"].as_str().filter(|_| shared);
    document.map_or_else(String::new, |document| format!("{document} "))
}

/// The rows of one record.
pub(in crate::store) fn of_record(table: &Table, record: &Published) -> Vec<Value> {
    (table.rows)(&Parts {
        body: &record.body,
        citations: record.citations(),
        related: record.related(),
    })
}
