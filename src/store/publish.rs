//! From truth to the read model: every record rendered once, in list order, with what it can be
//! found by. The same data always give the same bytes and the same revision.

use super::batch::Batch;
use super::bundles::{Step, Told};
use super::file::PUBLISHER;
use super::{checks, facets, search};
use crate::error::{Error, Result};
use crate::model::ALL;
use crate::model::coverage::Coverage;
use crate::model::edtf::Edtf;
use crate::model::spec::{Order, Spec};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use sqlx::sqlite::SqliteConnection;
use sqlx::{Row, query, query_scalar, raw_sql};

/// Records in hand at once: bounds memory, and is large enough that statements are few.
const BATCH: i64 = 1_000;

/// Sort keys in hand at once.
const SORT_BATCH: i64 = 10_000;

/// How many positions a kind has.
const ORD_RANGE: i64 = 1 << 40;

/// Open ends as days that sort before and after every other.
pub(super) const OPEN_START: &str = "0000-01-01";
pub(super) const OPEN_END: &str = "9999-12-31";

const BEGIN: &str = "DELETE FROM entry; DELETE FROM facet; DELETE FROM total; DELETE FROM coverage;
    DELETE FROM publication; DELETE FROM span; DELETE FROM words; DELETE FROM link;
    CREATE TEMP TABLE sorted (key TEXT NOT NULL PRIMARY KEY, id TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TEMP TABLE batch (ord INTEGER NOT NULL PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, key TEXT NOT NULL) STRICT;";

/// Where a record's principal citation stands; an annotation without one stands with its target. As the
/// next two, from a key (the last column) on, so many at once.
const PLACES: &str = "SELECT r.id, coalesce(c.document, t.document, r.document, ''),
        printf('%010d', coalesce(p.start, 0)), d.edtf, r.id
    FROM record r
    LEFT JOIN citation c ON c.kind = r.kind AND c.record = r.id AND c.rank = 1
    LEFT JOIN annotation a ON r.kind = 'annotation' AND a.id = r.id
    LEFT JOIN citation t ON t.kind = a.on_kind AND t.record = a.on_id AND t.rank = 1
    LEFT JOIN passage p ON p.document = coalesce(c.document, t.document) AND p.locator = coalesce(c.locator, t.locator)
    LEFT JOIN dating d ON d.kind = r.kind AND d.record = r.id
    WHERE r.kind = $1 AND r.id > $2 ORDER BY r.id LIMIT $3";

/// Passages in the order of the text, the wider before the narrower.
const PASSAGE_PLACES: &str = "SELECT document || '/' || locator, document,
        printf('%010d-%010d', start, 9999999999 - stop), NULL, CAST(rowid AS TEXT) FROM passage
    WHERE $1 = 'passage' AND rowid > CAST($2 AS INTEGER) ORDER BY rowid LIMIT $3";

const VOCABULARY_PLACES: &str = "SELECT id, '', '', NULL, id FROM vocabulary
    WHERE $1 = 'vocabulary' AND id > $2 ORDER BY id LIMIT $3";

const KEEP_PLACE: &str = "INSERT INTO temp.sorted (key, id)
    SELECT j.value ->> 0, j.value ->> 1 FROM json_each($1) j";

const NEXT_BATCH: &str = "INSERT INTO temp.batch (ord, kind, id, key)
    SELECT $1 + row_number() OVER (ORDER BY key), $2, id, key FROM
        (SELECT key, id FROM temp.sorted WHERE key > $3 ORDER BY key LIMIT $4)";

const KEYS: &str = "SELECT ord, key FROM temp.batch ORDER BY ord";

const INSERT_ENTRIES: &str = "INSERT INTO entry
        (ord, kind, id, key, title, earliest, latest, sure_from, sure_to, facets, line, body)
    SELECT j.value ->> 'ord', $1, j.value ->> 'id', j.value ->> 'key', j.value ->> 'title', j.value ->> 'earliest',
        j.value ->> 'latest', j.value ->> 'sure_from', j.value ->> 'sure_to', j.value -> 'facets', j.value ->> 'line', j.value ->> 'body'
    FROM json_each($2) j";

const INSERT_FACETS: &str = "INSERT INTO facet (kind, name, value, ord)
    SELECT $1, j.value ->> 0, j.value ->> 1, j.value ->> 2 FROM json_each($2) j";

const INSERT_SPANS: &str = "INSERT INTO span (kind, name, value, ord, earliest, latest, sure_from, sure_to)
    SELECT e.kind, j.value ->> 0, j.value ->> 1, e.ord, e.earliest, e.latest, e.sure_from, e.sure_to
    FROM json_each($1) j CROSS JOIN entry e ON e.ord = j.value ->> 2";

const INSERT_LINKS: &str = "INSERT INTO link (ord, type, target)
    SELECT j.value ->> 0, j.value ->> 1, j.value ->> 2 FROM json_each($1) j";

const INSERT_EDGES: &str = "INSERT INTO link (ord, type, target, basis)
    SELECT r.ord, e.predicate, e.to_kind || ':' || e.to_id, e.basis
    FROM edge e JOIN entry r ON r.kind = e.from_kind AND r.id = e.from_id";

/// A dyad is also known by its sides the other way round; an imported one keeps its document in front.
const ALIASES: &str = "INSERT INTO facet (kind, name, value, ord)
    SELECT 'dyad', 'alias', substr(d.id, 1, length(d.id) - length(d.actor_a || '-' || d.actor_b))
        || d.actor_b || '-' || d.actor_a, e.ord FROM dyad d JOIN entry e ON e.kind = 'dyad' AND e.id = d.id";

const COVERAGE: &str = "SELECT json FROM own_coverage WHERE document = $1";

/// Without samples of values: with them SQLite plans a statement anew whenever other values are bound.
const TOTALS: &str = "INSERT INTO total (kind, name, value, count)
        SELECT kind, name, value, count(*) FROM facet WHERE name NOT IN ('id', 'alias', 'folded') GROUP BY 1, 2, 3;
    INSERT INTO total (kind, name, value, count)
        SELECT kind, name, value, count(*) FROM span WHERE name <> 'decade' GROUP BY 1, 2, 3;
    INSERT INTO total (kind, name, value, count) SELECT kind, '', '', count(*) FROM entry GROUP BY 1;
    DROP TABLE temp.sorted; DROP TABLE temp.batch;
    ANALYZE;
    DROP TABLE IF EXISTS sqlite_stat4;";

/// How many entries there will be.
const ALL_RECORDS: &str =
    "SELECT (SELECT count(*) FROM record) + (SELECT count(*) FROM passage) + (SELECT count(*) FROM vocabulary)";

/// How far publish has come.
struct Progress<'a> {
    told: Told<'a>,
    done: u64,
    all: u64,
}

/// Fills the read model anew from the truth tables.
pub(super) async fn publish(conn: &mut SqliteConnection, told: Told<'_>) -> Result<()> {
    checks::check(conn).await?;
    let all: i64 = query_scalar(ALL_RECORDS).fetch_one(&mut *conn).await?;
    let mut progress = Progress { told, done: 0, all: all.unsigned_abs() };
    raw_sql("BEGIN").execute(&mut *conn).await?;
    raw_sql(BEGIN).execute(&mut *conn).await?;
    for spec in ALL {
        publish_kind(conn, spec, &mut progress).await?;
    }
    raw_sql(ALIASES).execute(&mut *conn).await?;
    raw_sql(INSERT_EDGES).execute(&mut *conn).await?;
    search::index(conn).await?;
    cover(conn).await?;
    raw_sql(TOTALS).execute(&mut *conn).await?;
    let revision = revision(conn).await?;
    for (name, value) in [("revision", revision.as_str()), ("publisher", PUBLISHER)] {
        query("INSERT INTO publication (name, value) VALUES ($1, $2)")
            .bind(name)
            .bind(value)
            .execute(&mut *conn)
            .await?;
    }
    raw_sql("COMMIT").execute(&mut *conn).await?;
    Ok(())
}

/// Writes down how completely each document is coded.
async fn cover(conn: &mut SqliteConnection) -> Result<()> {
    let documents: Vec<String> = query_scalar("SELECT id FROM document").fetch_all(&mut *conn).await?;
    for document in documents {
        let json: String = query_scalar(COVERAGE).bind(&document).fetch_one(&mut *conn).await?;
        let body = serde_json::to_string(&Coverage::read(&json)?)?;
        query("INSERT INTO coverage (document, body) VALUES ($1, $2)")
            .bind(document)
            .bind(body)
            .execute(&mut *conn)
            .await?;
    }
    Ok(())
}

/// The positions of a kind, by its place in the registry: from the first up to the second.
pub(super) fn range(spec: &Spec) -> (i64, i64) {
    let place = (1..).zip(ALL).find(|(_, one)| one.kind == spec.kind).map_or(0, |(place, _)| place);
    (place * ORD_RANGE, (place + 1) * ORD_RANGE)
}

/// A digest of every published body: equal data, equal revision, on every replica.
pub(super) async fn revision(conn: &mut SqliteConnection) -> Result<String, sqlx::Error> {
    let mut digest = Sha256::new();
    let mut after = 0_i64;
    // In slices, so that a large file is not held in memory.
    loop {
        let slice = query("SELECT ord, kind, id, body FROM entry WHERE ord > $1 ORDER BY ord LIMIT 1000")
            .bind(after)
            .fetch_all(&mut *conn)
            .await?;
        let Some(last) = slice.last() else { break };
        after = last.try_get(0)?;
        for row in &slice {
            for column in 1..4 {
                digest.update(row.try_get::<&str, _>(column)?);
                digest.update([0]);
            }
        }
    }
    let full = format!("{:x}", digest.finalize());
    Ok(full[..32].to_owned())
}

async fn publish_kind(conn: &mut SqliteConnection, spec: &'static Spec, progress: &mut Progress<'_>) -> Result<()> {
    sort(conn, spec).await?;
    let mut ord = range(spec).0;
    let mut after = String::new();
    loop {
        raw_sql("DELETE FROM temp.batch").execute(&mut *conn).await?;
        let next = query(NEXT_BATCH).bind(ord).bind(spec.kind).bind(&after).bind(BATCH);
        if next.execute(&mut *conn).await?.rows_affected() == 0 {
            return Ok(());
        }
        let keys: Vec<(i64, String)> = sqlx::query_as(KEYS).fetch_all(&mut *conn).await?;
        if let Some((last, key)) = keys.last() {
            (ord, after) = (*last, key.clone());
        }
        progress.done += u64::try_from(keys.len()).unwrap_or_default();
        write(conn, spec, keys).await?;
        (progress.told)(Step::Publishing(progress.done, progress.all));
    }
}

/// Puts the kind's records in the order of their sort keys.
async fn sort(conn: &mut SqliteConnection, spec: &'static Spec) -> Result<()> {
    raw_sql("DELETE FROM temp.sorted").execute(&mut *conn).await?;
    let places = match spec.kind {
        "passage" => PASSAGE_PLACES,
        "vocabulary" => VOCABULARY_PLACES,
        _ => PLACES,
    };
    let mut after = String::new();
    loop {
        let slice = query(places).bind(spec.kind).bind(&after).bind(SORT_BATCH).fetch_all(&mut *conn).await?;
        let Some(last) = slice.last() else { return Ok(()) };
        after = last.try_get(4)?;
        let mut pairs = Vec::with_capacity(slice.len());
        for row in slice {
            let (id, document, place): (String, String, String) = (row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
            let key = match spec.order {
                Order::Id => id.clone(),
                Order::Citation => format!("{document}|{place}|{id}"),
                Order::Date => format!("{}|{document}|{place}|{id}", begins(row.try_get(3)?, &id)?),
            };
            pairs.push(json!([key, id]));
        }
        query(KEEP_PLACE).bind(Value::Array(pairs).to_string()).execute(&mut *conn).await?;
    }
}

/// The first day it can have begun; undated records sort after every day.
fn begins(edtf: Option<String>, id: &str) -> Result<String> {
    let Some(edtf) = edtf else { return Ok("~".to_owned()) };
    let parsed = Edtf::parse(&edtf).map_err(|why| Error::Unpublishable(vec![format!("{id}: {why}")]))?;
    Ok(parsed.ends().0.map_or_else(|| OPEN_START.to_owned(), |part| part.span.first.clone()))
}

/// Renders the batch and writes its entries and facets.
async fn write(conn: &mut SqliteConnection, spec: &'static Spec, keys: Vec<(i64, String)>) -> Result<()> {
    let mut batch = Batch::load(conn, spec).await?;
    let bodies = batch.bodies()?;
    let mut entries = Vec::with_capacity(bodies.len());
    let (mut found, mut named, mut dated, mut words) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for ((ord, key), body) in keys.into_iter().zip(bodies) {
        let id = body["id"].as_str().unwrap_or_default();
        let facets = facets::of_record(spec, id, &body, &batch);
        found.extend(facets.pairs.into_iter().map(|(name, value)| json!([name, value, ord])));
        dated.extend(facets.dated.into_iter().map(|(name, value)| json!([name, value, ord])));
        named.extend(facets.named.into_iter().map(|(kind, target)| json!([ord, kind, target])));
        words.extend(search::words(spec, ord, &body));
        entries.push(entry(spec, ord, &key, &body, &json!(facets.counted)));
    }
    query(INSERT_ENTRIES).bind(spec.kind).bind(Value::Array(entries).to_string()).execute(&mut *conn).await?;
    query(INSERT_FACETS).bind(spec.kind).bind(Value::Array(found).to_string()).execute(&mut *conn).await?;
    query(INSERT_SPANS).bind(Value::Array(dated).to_string()).execute(&mut *conn).await?;
    query(INSERT_LINKS).bind(Value::Array(named).to_string()).execute(&mut *conn).await?;
    search::keep(conn, words).await?;
    Ok(())
}

fn entry(spec: &Spec, ord: i64, key: &str, body: &Value, facets: &Value) -> Value {
    let mut line = body.clone();
    if let Some(line) = line.as_object_mut() {
        let detail = |name: &String| spec.every_field().any(|f| f.detail && f.name == name);
        line.retain(|name, _| !detail(name));
    }
    let date = &body["date"];
    let dated = date["edtf"].is_string();
    let bound = |name: &str, open: &str| match date[name].as_str() {
        Some(day) => Some(day.to_owned()),
        None => dated.then(|| open.to_owned()),
    };
    json!({
        "ord": ord,
        "id": body["id"],
        "key": key,
        "title": body["title"],
        "earliest": bound("earliest", OPEN_START),
        "latest": bound("latest", OPEN_END),
        "sure_from": date["sure_from"],
        "sure_to": date["sure_to"],
        "facets": facets,
        "line": line.to_string(),
        "body": body.to_string(),
    })
}
