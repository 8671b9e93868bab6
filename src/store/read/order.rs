//! The SQL of orders other than a list's own: what each key compares, and what comes after the last
//! record seen.

use crate::query::{By, Key, Sort};
use crate::store::read::sql::Sql;

/// Separates the values of several sort keys in a cursor.
const VALUE_MARK: char = '\u{2}';
/// The values of sort keys, as columns.
pub(in crate::store) const COLUMNS: [&str; 7] = ["a", "b", "c", "d", "f", "g", "h"];

/// Only what comes after the last record seen: its first key is beyond, or the same and the next
/// one is beyond, and so on.
pub(in crate::store) fn beyond(sql: &mut Sql, sort: &Sort, (last, key): (&str, &str)) {
    let mut values = last.split(VALUE_MARK);
    sql.push(" WHERE ");
    for (one, column) in sort.keys.iter().zip(COLUMNS) {
        // A cursor of another order is a place too.
        let value = values.next().unwrap_or_default().to_owned();
        sql.push("(").push(column).push(further(one.descending));
        sql.push_bind(value.clone())
            .push(" OR (")
            .push(column)
            .push(" = ");
        sql.push_bind(value).push(" AND ");
    }
    sql.push("key").push(further(sort.descending));
    sql.push_bind(key.to_owned());
    for _ in &sort.keys {
        sql.push("))");
    }
}

/// What a record is compared by, as text; a record without it comes last either way.
pub(in crate::store) fn value_of(sql: &mut Sql, key: Key) {
    match (key.by, key.descending) {
        (By::Title, _) => sql.push("lower(e.title)"),
        (By::Id, _) => sql.push("e.id"),
        (By::Date, false) => sql.push("coalesce(e.earliest, '~')"),
        (By::Date, true) => sql.push("coalesce(e.earliest, '')"),
        (By::Modality, false) => sql.push("printf('%02d', coalesce(e.firmness, 99))"),
        (By::Modality, true) => sql.push("printf('%02d', coalesce(e.firmness, 0))"),
        (By::Citations, _) => {
            sql.push("printf('%010d', coalesce(e.line ->> '$.citations_total', 0))")
        }
        (By::Facet(name), false) => sql
            .push("coalesce(e.facets ->> ")
            .push_bind(format!("$.\"{name}\"[0]"))
            .push(", '~')"),
        (By::Facet(name), true) => sql
            .push("coalesce(e.facets ->> ")
            .push_bind(format!("$.\"{name}\"[0]"))
            .push(", '')"),
        // They have statements of their own.
        (By::Relevance | By::Matches, _) => sql.push("''"),
    };
}

pub(in crate::store) fn direction(descending: bool) -> &'static str {
    if descending { " DESC" } else { "" }
}

fn further(descending: bool) -> &'static str {
    if descending { " < " } else { " > " }
}

/// How many of these words a record has. Each set of hits is read once, not record by record.
pub(in crate::store) fn having(sql: &mut Sql, exact: bool, words: &[String], ord: &'static str) {
    sql.push("(0");
    for word in words {
        sql.push(" + (").push(ord).push(if exact {
            " IN (SELECT w.rowid FROM search_exact w WHERE w.search_exact MATCH "
        } else {
            " IN (SELECT w.rowid FROM search w WHERE w.search MATCH "
        });
        sql.push_bind(word.clone()).push("))");
    }
    sql.push(")");
}
