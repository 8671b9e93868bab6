//! Writes the read model of a new file; every query reads only that. The published records come
//! from `truth`, which renders them, or from a frozen release (`release::index`).

use crate::error::Result;
use crate::model::spec::Spec;
use crate::model::{TABLES, positions};
use crate::store::file::state::{DOCUMENTS, PUBLISHER};
use crate::store::publish::positions::following;
use crate::store::publish::published::Published;
use crate::store::publish::revision::{self, Sums};
use crate::store::publish::rows::{self, Rows};
use crate::store::publish::tables;
use crate::store::publish::words;
use sqlx::sqlite::SqliteConnection;
use sqlx::{query, query_scalar, raw_sql};

/// No samples of values (`sqlite_stat4`): with them SQLite replans a statement whenever other
/// values are bound.
const TOTALS: &str = "INSERT INTO total (kind, name, value, count)
        SELECT kind, name, value, count(*) FROM facet
        WHERE name NOT IN ('id', 'alias', 'folded', 'named', 'cue', 'opening')
        GROUP BY 1, 2, 3;
    INSERT INTO total (kind, name, value, count)
        SELECT kind, name, value, count(*) FROM span WHERE name <> 'decade' GROUP BY 1, 2, 3;
    INSERT INTO total (kind, name, value, count) SELECT kind, '', '', count(*) FROM entry GROUP BY
    1;
    ANALYZE;
    DROP TABLE IF EXISTS sqlite_stat4;";

/// The row of `publication` with the sums that a change goes on from.
pub(in crate::store) const SUMS: &str = "sums";

const INSERT_FACT: &str = "INSERT OR REPLACE INTO publication (name, value) VALUES ($1, $2)";

/// The last position in a range; the position before it where it is empty.
pub(in crate::store) const LAST: &str =
    "SELECT coalesce(max(ord), $1) FROM entry WHERE ord > $1 AND ord < $2";

/// Writes records of a kind, ordered by key, each at its position, and their rows of the tables of
/// parts after those that are there.
pub(in crate::store) async fn write(
    conn: &mut SqliteConnection,
    spec: &'static Spec,
    records: Vec<(i64, Published)>,
) -> Result<()> {
    let of_parts = TABLES.map(|table| {
        let of_each = records.iter();
        let of_each = of_each.flat_map(|(_, record)| tables::rows(table, spec, record));
        (table, of_each.collect::<Vec<_>>())
    });
    write_entries(conn, spec, &records).await?;
    for (table, parts) in of_parts {
        if parts.is_empty() {
            continue;
        }
        let (start, end) = positions(&table.spec);
        let mut last: i64 = query_scalar(LAST)
            .bind(start)
            .bind(end)
            .fetch_one(&mut *conn)
            .await?;
        let placed = parts.into_iter().map(|part| {
            last = following(&table.spec, last);
            (last, part)
        });
        write_entries(conn, &table.spec, &placed.collect::<Vec<_>>()).await?;
    }
    Ok(())
}

async fn write_entries(
    conn: &mut SqliteConnection,
    spec: &'static Spec,
    records: &[(i64, Published)],
) -> Result<()> {
    let lent = rows::lent(conn, spec, records).await?;
    rows::insert(conn, &Rows::of(spec, records, &lent)?).await
}

/// Builds what needs all records (search indexes, totals), and notes the revision.
pub(in crate::store) async fn finish(conn: &mut SqliteConnection, changed: &str) -> Result<String> {
    words::name_actors(conn).await?;
    words::index(conn).await?;
    raw_sql(TOTALS).execute(&mut *conn).await?;
    note(conn, "publisher", PUBLISHER).await?;
    let sums = revision::sums(conn).await?;
    note_revision(conn, &sums, changed).await?;
    Ok(sums.revision())
}

/// Notes the revision of the data and of each document, and when they changed last.
pub(in crate::store) async fn note_revision(
    conn: &mut SqliteConnection,
    sums: &Sums,
    changed: &str,
) -> Result<()> {
    for (name, value) in [
        ("revision", sums.revision()),
        (DOCUMENTS, serde_json::to_string(&sums.documents())?),
        (SUMS, sums.to_json()),
        ("changed", changed.to_owned()),
    ] {
        note(conn, name, &value).await?;
    }
    Ok(())
}

/// Writes a row of the `publication` table.
pub(in crate::store) async fn note(
    conn: &mut SqliteConnection,
    name: &str,
    value: &str,
) -> Result<()> {
    query(INSERT_FACT)
        .bind(name)
        .bind(value)
        .execute(conn)
        .await?;
    Ok(())
}
