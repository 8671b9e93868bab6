//! Takes documents out of the tables of truth, with the actors that no other document cites.
//! Nothing that stays refers to what goes: references stay within a document, but those to actors
//! and links between documents, which may lead nowhere.

use crate::error::Result;
use serde_json::json;
use sqlx::sqlite::SqliteConnection;
use sqlx::{query, query_scalar, raw_sql};

pub(in crate::store) const BEGIN: &str =
    "CREATE TEMP TABLE leaving (kind TEXT NOT NULL, id TEXT NOT NULL,
    PRIMARY KEY (kind, id)) STRICT, WITHOUT ROWID";

pub(in crate::store) const RECORDS: &str = "INSERT INTO temp.leaving SELECT r.kind, r.id
    FROM json_each($1) j CROSS JOIN record r ON r.document = j.value";

/// Actors that only these documents cite.
pub(in crate::store) const ACTORS: &str =
    "INSERT INTO temp.leaving SELECT DISTINCT c.kind, c.record
    FROM json_each($1) j CROSS JOIN citation c ON c.document = j.value AND c.kind = 'actor'
    WHERE NOT EXISTS (SELECT 1 FROM citation x WHERE x.kind = c.kind AND x.record = c.record
        AND x.document NOT IN (SELECT value FROM json_each($1)))";

/// The rows of passages and of documents.
pub(in crate::store) const OF_DOCUMENTS: [&str; 7] = [
    "DELETE FROM citation WHERE document IN (SELECT value FROM json_each($1))",
    "DELETE FROM actor_mention WHERE document IN (SELECT value FROM json_each($1))",
    "DELETE FROM passage WHERE document IN (SELECT value FROM json_each($1))",
    "DELETE FROM gap WHERE document IN (SELECT value FROM json_each($1))",
    "DELETE FROM document_author WHERE document IN (SELECT value FROM json_each($1))",
    "DELETE FROM imported WHERE document IN (SELECT value FROM json_each($1))",
    "DELETE FROM edition WHERE document IN (SELECT value FROM json_each($1))",
];

/// The rows of records of any kind.
pub(in crate::store) const OF_RECORDS: [&str; 7] = [
    "DELETE FROM inferred_field WHERE (kind, record) IN (SELECT kind, id FROM temp.leaving)",
    "DELETE FROM condition WHERE (kind, record) IN (SELECT kind, id FROM temp.leaving)",
    "DELETE FROM dating WHERE (kind, record) IN (SELECT kind, id FROM temp.leaving)",
    "DELETE FROM bound WHERE (kind, record) IN (SELECT kind, id FROM temp.leaving)",
    "DELETE FROM edge_citation WHERE (from_kind, from_id) IN (SELECT kind, id FROM temp.leaving)",
    "DELETE FROM edge WHERE (from_kind, from_id) IN (SELECT kind, id FROM temp.leaving)",
    "DELETE FROM record WHERE (kind, id) IN (SELECT kind, id FROM temp.leaving)",
];

/// The rows of each kind.
pub(in crate::store) const OF_KINDS: [(&str, &[&str]); 10] = [
    (
        "document",
        &["DELETE FROM document WHERE id IN (SELECT value FROM json_each($1))"],
    ),
    (
        "actor",
        &[
            "DELETE FROM actor WHERE id IN (SELECT value FROM json_each($1))",
            "DELETE FROM actor_name WHERE actor IN (SELECT value FROM json_each($1))",
            "DELETE FROM identifier WHERE actor IN (SELECT value FROM json_each($1))",
        ],
    ),
    (
        "event",
        &[
            "DELETE FROM event WHERE id IN (SELECT value FROM json_each($1))",
            "DELETE FROM event_actor WHERE event IN (SELECT value FROM json_each($1))",
            "DELETE FROM event_dyad WHERE event IN (SELECT value FROM json_each($1))",
        ],
    ),
    (
        "dyad",
        &["DELETE FROM dyad WHERE id IN (SELECT value FROM json_each($1))"],
    ),
    (
        "phase",
        &[
            "DELETE FROM phase WHERE id IN (SELECT value FROM json_each($1))",
            "DELETE FROM phase_called WHERE phase IN (SELECT value FROM json_each($1))",
            "DELETE FROM phase_toward WHERE phase IN (SELECT value FROM json_each($1))",
            "DELETE FROM phase_event WHERE phase IN (SELECT value FROM json_each($1))",
        ],
    ),
    (
        "risk",
        &[
            "DELETE FROM risk WHERE id IN (SELECT value FROM json_each($1))",
            "DELETE FROM risk_bearer WHERE risk IN (SELECT value FROM json_each($1))",
            "DELETE FROM risk_source WHERE risk IN (SELECT value FROM json_each($1))",
            "DELETE FROM risk_involved WHERE risk IN (SELECT value FROM json_each($1))",
            "DELETE FROM risk_interest WHERE risk IN (SELECT value FROM json_each($1))",
            "DELETE FROM risk_step WHERE risk IN (SELECT value FROM json_each($1))",
            "DELETE FROM risk_step_citation WHERE risk IN (SELECT value FROM json_each($1))",
        ],
    ),
    (
        "strategy",
        &[
            "DELETE FROM strategy WHERE id IN (SELECT value FROM json_each($1))",
            "DELETE FROM strategy_with WHERE strategy IN (SELECT value FROM json_each($1))",
            "DELETE FROM strategy_instrument WHERE strategy IN (SELECT value FROM json_each($1))",
            "DELETE FROM strategy_toward WHERE strategy IN (SELECT value FROM json_each($1))",
            "DELETE FROM strategy_interest WHERE strategy IN (SELECT value FROM json_each($1))",
        ],
    ),
    (
        "claim",
        &[
            "DELETE FROM claim WHERE id IN (SELECT value FROM json_each($1))",
            "DELETE FROM claim_actor WHERE claim IN (SELECT value FROM json_each($1))",
        ],
    ),
    (
        "caveat",
        &[
            "DELETE FROM caveat WHERE id IN (SELECT value FROM json_each($1))",
            "DELETE FROM caveat_type WHERE caveat IN (SELECT value FROM json_each($1))",
            "DELETE FROM caveat_side WHERE caveat IN (SELECT value FROM json_each($1))",
            "DELETE FROM caveat_side_citation WHERE caveat IN (SELECT value FROM json_each($1))",
            "DELETE FROM caveat_record WHERE caveat IN (SELECT value FROM json_each($1))",
        ],
    ),
    (
        "annotation",
        &["DELETE FROM annotation WHERE id IN (SELECT value FROM json_each($1))"],
    ),
];

const IDS: &str = "SELECT id FROM temp.leaving WHERE kind = $1";

/// Takes the rows of these documents away. Foreign keys must be off: SQLite would look for rows
/// that refer to each.
pub(in crate::store) async fn documents(
    conn: &mut SqliteConnection,
    documents: &[String],
) -> Result<()> {
    let documents = json!(documents).to_string();
    raw_sql(BEGIN).execute(&mut *conn).await?;
    for sql in [RECORDS, ACTORS].into_iter().chain(OF_DOCUMENTS) {
        query(sql).bind(&documents).execute(&mut *conn).await?;
    }
    for (kind, statements) in OF_KINDS {
        let ids: Vec<String> = query_scalar(IDS).bind(kind).fetch_all(&mut *conn).await?;
        if ids.is_empty() {
            continue;
        }
        let ids = json!(ids).to_string();
        for sql in statements {
            query(*sql).bind(&ids).execute(&mut *conn).await?;
        }
    }
    for sql in OF_RECORDS {
        query(sql).execute(&mut *conn).await?;
    }
    raw_sql("DROP TABLE temp.leaving").execute(conn).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{OF_DOCUMENTS, OF_KINDS, OF_RECORDS};
    use crate::store::file::migrations::sources;
    use std::collections::BTreeSet;

    #[test]
    fn every_table_of_truth_is_left() {
        let of_truth = ["0002", "0003", "0004"];
        let schema = sources().into_iter();
        let schema = schema.filter(|(name, _)| of_truth.iter().any(|n| name.starts_with(n)));
        let named = |sql: &'static str, word: &str| {
            let after = sql.split(word).skip(1);
            let names = after.filter_map(|rest| rest.split([' ', '(']).next());
            names.collect::<Vec<_>>()
        };
        let tables: BTreeSet<&str> = schema
            .flat_map(|(_, sql)| named(sql, "\nCREATE TABLE "))
            .collect();
        let of_kinds = OF_KINDS
            .into_iter()
            .flat_map(|(_, all)| all.iter().copied());
        let left = OF_DOCUMENTS.into_iter().chain(OF_RECORDS).chain(of_kinds);
        let left: BTreeSet<&str> = left.flat_map(|sql| named(sql, "DELETE FROM ")).collect();
        let missed: Vec<_> = tables.difference(&left).collect();
        assert!(tables.len() > 30 && missed.is_empty(), "{missed:?}");
    }
}
