//! The rows of tables of parts, made as records are written: so a release has them too, although
//! its frozen lines do not.

use crate::model::lists;
use crate::model::spec::Spec;
use crate::model::table::{Parts, Table};
use crate::store::publish::published::{Published, Rest};
use serde_json::Value;

/// The rows of these records of one kind, in the order of the records: lists of kinds one after
/// the other. In a key, a space sorts before whatever is in the key of a record.
pub(in crate::store) fn rows(table: &Table, spec: &Spec, records: &[Published]) -> Vec<Published> {
    let place = lists().position(|one| one.kind == spec.kind);
    let place = place.unwrap_or_default();
    let of_record = |record: &Published| {
        let bodies = of_record(table, record);
        let keyed = (1..)
            .zip(bodies)
            .map(|(rank, body): (u32, Value)| Published {
                key: format!("{place:02} {} {rank:06}", record.key),
                body,
                rest: Rest::default(),
            });
        keyed.collect::<Vec<_>>()
    };
    records.iter().flat_map(of_record).collect()
}

/// The rows of one record.
pub(in crate::store) fn of_record(table: &Table, record: &Published) -> Vec<Value> {
    (table.rows)(&Parts {
        body: &record.body,
        citations: record.citations(),
        related: record.related(),
    })
}
