//! Renders every record of the truth tables once, in list order, and writes it to the read model.
//! Deterministic: equal data give equal bytes and an equal revision.

use crate::error::Result;
use crate::model::ALL;
use crate::model::coverage::Coverage;
use crate::model::positions;
use crate::model::spec::{Order, Spec};
use crate::store::progress::OnProgress;
use crate::store::progress::Step;
use crate::store::publish::bounds;
use crate::store::publish::read_model;
use crate::store::publish::read_model::OPEN_START;
use crate::store::publish::records::RecordBatch;
use crate::store::publish::rules;
use serde_json::{Value, json};
use sqlx::sqlite::SqliteConnection;
use sqlx::{Row, query, query_scalar, raw_sql};

/// Records per batch: bounds memory, and is large enough that statements are few.
const BATCH: i64 = 1_000;

/// Sorts after every day.
const UNDATED: &str = "~";

/// Sort keys per batch.
const SORT_BATCH: i64 = 10_000;

const BEGIN: &str = "BEGIN;
    CREATE TEMP TABLE sorted (key TEXT NOT NULL PRIMARY KEY, id TEXT NOT NULL) STRICT, WITHOUT \
    ROWID;
    CREATE TEMP TABLE batch (ord INTEGER NOT NULL PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT \
    NULL, key TEXT NOT NULL) STRICT;";
const COMMIT: &str = "DROP TABLE temp.sorted; DROP TABLE temp.batch; COMMIT";

const CHANGED: &str = "SELECT coalesce(max(changed), '1970-01-01T00:00:00Z') FROM edition";

/// The place of a record's principal citation; an annotation without one takes its target's place.
/// Like the next two, paged: the rows after a key (the last column), up to a limit.
const PLACES: &str = "SELECT r.id, coalesce(c.document, t.document, r.document, ''),
        printf('%010d', coalesce(p.start, 0)),
        coalesce(b.first, iif(e.first IS NULL, NULL, coalesce($4, e.first))), r.id
    FROM record r
    LEFT JOIN principal c ON c.kind = r.kind AND c.record = r.id
    LEFT JOIN annotation a ON r.kind = 'annotation' AND a.id = r.id
    LEFT JOIN principal t ON t.kind = a.on_kind AND t.record = a.on_id
    LEFT JOIN passage p ON p.document = coalesce(c.document, t.document) AND p.locator =
    coalesce(c.locator, t.locator)
    LEFT JOIN bound b ON b.kind = r.kind AND b.record = r.id AND b.end = 'start'
    LEFT JOIN bound e ON e.kind = r.kind AND e.record = r.id AND e.end = 'end'
    WHERE r.kind = $1 AND r.id > $2 ORDER BY r.id LIMIT $3";

/// Passages in the order of the text, the wider before the narrower.
const PASSAGE_PLACES: &str = "SELECT document || '/' || locator, document,
        printf('%010d-%010d', start, 9999999999 - stop), NULL, document || '/' || locator
    FROM passage WHERE $1 = 'passage' AND (document, locator) > (substr($2, 1, instr($2, '/') - 1),
        substr($2, instr($2, '/') + 1)) ORDER BY document, locator LIMIT $3";

const VOCABULARY_PLACES: &str = "SELECT id, '', '', NULL, id FROM vocabulary
    WHERE $1 = 'vocabulary' AND id > $2 ORDER BY id LIMIT $3";

const KEEP_PLACE: &str = "INSERT INTO temp.sorted (key, id)
    SELECT j.value ->> 0, j.value ->> 1 FROM json_each($1) j";

const NEXT_BATCH: &str = "INSERT INTO temp.batch (ord, kind, id, key)
    SELECT $1 + row_number() OVER (ORDER BY key), $2, id, key FROM
        (SELECT key, id FROM temp.sorted WHERE key > $3 ORDER BY key LIMIT $4)";

const KEYS: &str = "SELECT ord, key FROM temp.batch ORDER BY ord";

const COVERAGE: &str = "SELECT json FROM own_coverage WHERE document = $1";

/// The total for progress: how many entries publish will write.
const ALL_RECORDS: &str = "SELECT (SELECT count(*) FROM record) + (SELECT count(*) FROM passage) +
    (SELECT count(*) FROM vocabulary)";

/// Progress of publish.
struct Progress<'a> {
    report: OnProgress<'a>,
    done: u64,
    all: u64,
}

/// Fills the read model from the truth tables.
pub(in crate::store) async fn publish(
    conn: &mut SqliteConnection,
    report: OnProgress<'_>,
) -> Result<()> {
    rules::check(conn).await?;
    bounds::fill(conn).await?;
    let all: i64 = query_scalar(ALL_RECORDS).fetch_one(&mut *conn).await?;
    let mut progress = Progress {
        report,
        done: 0,
        all: all.unsigned_abs(),
    };
    raw_sql(BEGIN).execute(&mut *conn).await?;
    for spec in ALL {
        publish_kind(conn, spec, &mut progress).await?;
    }
    cover(conn).await?;
    let changed: String = query_scalar(CHANGED).fetch_one(&mut *conn).await?;
    read_model::finish(conn, &changed).await?;
    raw_sql(COMMIT).execute(&mut *conn).await?;
    Ok(())
}

/// Writes the coverage of each document.
async fn cover(conn: &mut SqliteConnection) -> Result<()> {
    let documents: Vec<String> = query_scalar("SELECT id FROM document")
        .fetch_all(&mut *conn)
        .await?;
    for document in documents {
        let json: String = query_scalar(COVERAGE)
            .bind(&document)
            .fetch_one(&mut *conn)
            .await?;
        let body = serde_json::to_string(&Coverage::read(&json)?)?;
        query("INSERT INTO coverage (document, body) VALUES ($1, $2)")
            .bind(document)
            .bind(body)
            .execute(&mut *conn)
            .await?;
    }
    Ok(())
}

async fn publish_kind(
    conn: &mut SqliteConnection,
    spec: &'static Spec,
    progress: &mut Progress<'_>,
) -> Result<()> {
    sort(conn, spec).await?;
    let mut ord = positions(spec).0;
    let mut after = String::new();
    loop {
        raw_sql("DELETE FROM temp.batch")
            .execute(&mut *conn)
            .await?;
        let next = query(NEXT_BATCH)
            .bind(ord)
            .bind(spec.kind)
            .bind(&after)
            .bind(BATCH);
        if next.execute(&mut *conn).await?.rows_affected() == 0 {
            return Ok(());
        }
        let keys: Vec<(i64, String)> = sqlx::query_as(KEYS).fetch_all(&mut *conn).await?;
        let first = ord + 1;
        if let Some((last, key)) = keys.last() {
            (ord, after) = (*last, key.clone());
        }
        progress.done += u64::try_from(keys.len()).unwrap_or_default();
        let records = RecordBatch::load(conn, spec)
            .await?
            .records(keys.into_iter().map(|(_, key)| key))?;
        read_model::write(conn, spec, first, records).await?;
        (progress.report)(Step::Publishing(progress.done, progress.all));
    }
}

/// Fills `temp.sorted` with the records of a kind by their sort keys.
async fn sort(conn: &mut SqliteConnection, spec: &'static Spec) -> Result<()> {
    raw_sql("DELETE FROM temp.sorted")
        .execute(&mut *conn)
        .await?;
    let places = match spec.kind {
        "passage" => PASSAGE_PLACES,
        "vocabulary" => VOCABULARY_PLACES,
        _ => PLACES,
    };
    let mut after = String::new();
    loop {
        let slice = query(places)
            .bind(spec.kind)
            .bind(&after)
            .bind(SORT_BATCH)
            .bind(spec.lasts.then_some(OPEN_START))
            .fetch_all(&mut *conn)
            .await?;
        let Some(last) = slice.last() else {
            return Ok(());
        };
        after = last.try_get(4)?;
        let mut pairs = Vec::with_capacity(slice.len());
        for row in slice {
            let (id, document, place): (String, String, String) =
                (row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
            let key = match spec.order {
                Order::Id => id.clone(),
                Order::Citation => format!("{document}|{place}|{id}"),
                Order::Date => {
                    let begins: Option<String> = row.try_get(3)?;
                    let begins = begins.as_deref().unwrap_or(UNDATED);
                    format!("{begins}|{document}|{place}|{id}")
                }
            };
            pairs.push(json!([key, id]));
        }
        query(KEEP_PLACE)
            .bind(Value::Array(pairs).to_string())
            .execute(&mut *conn)
            .await?;
    }
}
