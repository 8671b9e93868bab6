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
use crate::store::publish::positions::following;
use crate::store::publish::published::Published;
use crate::store::publish::read_model;
use crate::store::publish::records::RecordBatch;
use crate::store::publish::rows::OPEN_START;
use crate::store::publish::rules;
use serde_json::{Value, json};
use sqlx::sqlite::SqliteConnection;
use sqlx::{query, query_as, query_scalar, raw_sql};

/// Records per batch: bounds memory, and is large enough that statements are few.
pub(in crate::store) const BATCH: usize = 1_000;

/// Sorts after every day.
const UNDATED: &str = "~";

/// Sort keys per batch.
const SORT_BATCH: i64 = 10_000;

const BEGIN: &str = "BEGIN;
    CREATE TEMP TABLE sorted (key TEXT NOT NULL PRIMARY KEY, id TEXT NOT NULL) STRICT, WITHOUT \
    ROWID;";
const COMMIT: &str = "DROP TABLE temp.sorted; DROP TABLE temp.batch; COMMIT";

/// The records that `RecordBatch` reads.
pub(in crate::store) const BATCHES: &str = "CREATE TEMP TABLE batch (ord INTEGER NOT NULL
    PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, key TEXT NOT NULL) STRICT;";

pub(in crate::store) const CHANGED: &str =
    "SELECT coalesce(max(changed), '1970-01-01T00:00:00Z') FROM edition";

/// Paged: the rows after a key (the last column), up to a limit.
const PLACES: &str = "SELECT id, document, place, begins, ends, id FROM place
    WHERE kind = $1 AND id > $2 ORDER BY id LIMIT $3";
/// Passages in the order of the text, the wider before the narrower.
const PASSAGE_PLACES: &str = "SELECT document || '/' || locator, document,
        printf('%010d-%010d', start, 9999999999 - stop), NULL, NULL, document || '/' || locator
    FROM passage WHERE $1 = 'passage' AND (document, locator) > (substr($2, 1, instr($2, '/') - 1),
        substr($2, instr($2, '/') + 1)) ORDER BY document, locator LIMIT $3";

const VOCABULARY_PLACES: &str = "SELECT id, '', '', NULL, NULL, id FROM vocabulary
    WHERE $1 = 'vocabulary' AND id > $2 ORDER BY id LIMIT $3";

/// The same of some records, and of the passages of some documents.
pub(in crate::store) const PLACES_OF: &str = "SELECT p.id, p.document, p.place, p.begins, p.ends
    FROM json_each($2) j CROSS JOIN place p ON p.kind = $1 AND p.id = j.value";
pub(in crate::store) const PASSAGE_PLACES_OF: &str =
    "SELECT p.document || '/' || p.locator, p.document,
        printf('%010d-%010d', p.start, 9999999999 - p.stop), NULL, NULL
    FROM json_each($1) j CROSS JOIN passage p ON p.document = j.value";

const KEEP_PLACE: &str = "INSERT INTO temp.sorted (key, id)
    SELECT j.value ->> 0, j.value ->> 1 FROM json_each($1) j";

const NEXT_BATCH: &str = "SELECT key, id FROM temp.sorted WHERE key > $1 ORDER BY key LIMIT $2";

const KEEP_BATCH: &str = "INSERT INTO temp.batch (ord, kind, id, key)
    SELECT j.value ->> 0, $1, j.value ->> 1, j.value ->> 2 FROM json_each($2) j";

const DOCUMENTS: &str = "SELECT id FROM document";

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
    let documents: Vec<String> = query_scalar(DOCUMENTS).fetch_all(&mut *conn).await?;
    bounds::fill(conn, &documents).await?;
    let all: i64 = query_scalar(ALL_RECORDS).fetch_one(&mut *conn).await?;
    let mut progress = Progress {
        report,
        done: 0,
        all: all.unsigned_abs(),
    };
    raw_sql(BEGIN).execute(&mut *conn).await?;
    raw_sql(BATCHES).execute(&mut *conn).await?;
    for spec in ALL {
        publish_kind(conn, spec, &mut progress).await?;
    }
    cover(conn, &documents).await?;
    let changed: String = query_scalar(CHANGED).fetch_one(&mut *conn).await?;
    read_model::finish(conn, &changed).await?;
    raw_sql(COMMIT).execute(&mut *conn).await?;
    Ok(())
}

/// Writes the coverage of these documents.
pub(in crate::store) async fn cover(
    conn: &mut SqliteConnection,
    documents: &[String],
) -> Result<()> {
    for document in documents {
        let json: String = query_scalar(COVERAGE)
            .bind(document)
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
        let batch: Vec<(String, String)> = query_as(NEXT_BATCH)
            .bind(&after)
            .bind(i64::try_from(BATCH).unwrap_or(i64::MAX))
            .fetch_all(&mut *conn)
            .await?;
        let Some((last, _)) = batch.last() else {
            return Ok(());
        };
        after.clone_from(last);
        progress.done += u64::try_from(batch.len()).unwrap_or_default();
        let placed = batch.into_iter().map(|(key, id)| {
            ord = following(spec, ord);
            (ord, id, key)
        });
        let records = render(conn, spec, placed.collect()).await?;
        read_model::write(conn, spec, records).await?;
        (progress.report)(Step::Publishing(progress.done, progress.all));
    }
}

/// Renders at most `BATCH` records of a kind: position, id and key.
pub(in crate::store) async fn render(
    conn: &mut SqliteConnection,
    spec: &'static Spec,
    placed: Vec<(i64, String, String)>,
) -> Result<Vec<(i64, Published)>> {
    keep_batch(conn, spec, &placed).await?;
    let (ords, keys): (Vec<i64>, Vec<String>) =
        placed.into_iter().map(|(ord, _, key)| (ord, key)).unzip();
    let records = RecordBatch::load(conn, spec)
        .await?
        .records(keys.into_iter())?;
    Ok(ords.into_iter().zip(records).collect())
}

/// Names the records of a kind that `RecordBatch` reads: position, id and key.
pub(in crate::store) async fn keep_batch(
    conn: &mut SqliteConnection,
    spec: &Spec,
    placed: &[(i64, String, String)],
) -> Result<()> {
    query("DELETE FROM temp.batch").execute(&mut *conn).await?;
    query(KEEP_BATCH)
        .bind(spec.kind)
        .bind(json!(placed).to_string())
        .execute(&mut *conn)
        .await?;
    Ok(())
}

/// Id, document, place, and the first days of its begin and end: what a key is made of.
pub(in crate::store) type Place = (String, String, String, Option<String>, Option<String>);

/// The sort key of a record.
pub(in crate::store) fn key(spec: &Spec, place: &Place) -> String {
    let (id, document, place, begins, ends) = place;
    let open = spec.lasts.then_some(OPEN_START);
    let begins = begins.as_deref();
    let begins = begins.or_else(|| ends.as_deref().map(|end| open.unwrap_or(end)));
    match spec.order {
        Order::Id => id.clone(),
        Order::Citation => format!("{document}|{place}|{id}"),
        Order::Date => {
            let begins = begins.unwrap_or(UNDATED);
            format!("{begins}|{document}|{place}|{id}")
        }
    }
}

/// A place, and the key of its page.
type Paged = (
    String,
    String,
    String,
    Option<String>,
    Option<String>,
    String,
);

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
        let slice: Vec<Paged> = query_as(places)
            .bind(spec.kind)
            .bind(&after)
            .bind(SORT_BATCH)
            .fetch_all(&mut *conn)
            .await?;
        let Some((.., last)) = slice.last() else {
            return Ok(());
        };
        after.clone_from(last);
        let pairs = slice
            .into_iter()
            .map(|(id, document, place, begins, ends, _)| {
                let place = (id, document, place, begins, ends);
                json!([key(spec, &place), place.0])
            });
        query(KEEP_PLACE)
            .bind(Value::Array(pairs.collect()).to_string())
            .execute(&mut *conn)
            .await?;
    }
}
