//! Writes the read model of a new file; every query reads only that. The published records come
//! from `truth`, which renders them, or from a frozen release (`release::index`).

use crate::error::Result;
use crate::model::provenance::DEGREES;
use crate::model::spec::Spec;
use crate::model::{TABLES, is_table, positions};
use crate::store::file::state::{DOCUMENTS, PUBLISHER};
use crate::store::publish::facets;
use crate::store::publish::facets::Findable;
use crate::store::publish::facets::Lent;
use crate::store::publish::published::Published;
use crate::store::publish::revision::{Revision, revision};
use crate::store::publish::tables;
use crate::store::publish::words;
use serde_json::{Value, json};
use sqlx::sqlite::SqliteConnection;
use sqlx::{query, query_as, query_scalar, raw_sql};
use std::collections::BTreeSet;

/// Open ends as days: sort before and after every other.
pub(in crate::store) const OPEN_START: &str = "0000-01-01";
pub(in crate::store) const OPEN_END: &str = "9999-12-31";

const INSERT_ENTRIES: &str = "INSERT INTO entry
        (ord, kind, id, key, title, earliest, latest, sure_from, sure_to, firmness, facets, line,
        body, rest)
    SELECT j.value ->> 'ord', $1, j.value ->> 'id', j.value ->> 'key', j.value ->> 'title',
    j.value ->> 'earliest',
        j.value ->> 'latest', j.value ->> 'sure_from', j.value ->> 'sure_to',
        j.value ->> 'firmness', j.value -> 'facets',
        j.value ->> 'line',
        j.value ->> 'body', j.value ->> 'rest'
    FROM json_each($2) j";

const INSERT_FACETS: &str = "INSERT INTO facet (kind, name, value, ord)
    SELECT $1, j.value ->> 0, j.value ->> 1, j.value ->> 2 FROM json_each($2) j";

const INSERT_SPANS: &str =
    "INSERT INTO span (kind, name, value, ord, earliest, latest, sure_from, sure_to)
    SELECT e.kind, j.value ->> 0, j.value ->> 1, e.ord, e.earliest, e.latest, e.sure_from, e.sure_to
    FROM json_each($1) j CROSS JOIN entry e ON e.ord = j.value ->> 2";

const INSERT_LINKS: &str = "INSERT INTO link (ord, type, target, basis)
    SELECT j.value ->> 0, j.value ->> 1, j.value ->> 2, j.value ->> 3 FROM json_each($1) j";

/// Records by `[kind, id]`, with the values of their filters.
pub(in crate::store) const OWNERS: &str = "SELECT e.kind || ':' || e.id, e.facets
    FROM json_each($1) j
    CROSS JOIN entry e ON e.kind = j.value ->> 0 AND e.id = j.value ->> 1";

/// Aliases: the id of a dyad with its actors swapped; for an imported one, the prefix with its
/// document stays.
const ALIASES: &str = "INSERT INTO facet (kind, name, value, ord)
    SELECT 'dyad', 'alias', substr(id, 1, length(id) - length(a || '-' || b)) || b || '-' || a, ord
    FROM (SELECT id, ord, body ->> '$.actors[0].id' AS a, body ->> '$.actors[1].id' AS b FROM
    entry WHERE kind = 'dyad')";

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

const INSERT_FACT: &str = "INSERT INTO publication (name, value) VALUES ($1, $2)";

/// The last position in a range; the position before it where it is empty.
pub(in crate::store) const LAST: &str =
    "SELECT coalesce(max(ord), $1) FROM entry WHERE ord > $1 AND ord < $2";

/// Writes the next records of a kind, ordered by key, and their rows of the tables of parts; `ord`
/// is the position of the first.
pub(in crate::store) async fn write(
    conn: &mut SqliteConnection,
    spec: &'static Spec,
    ord: i64,
    records: Vec<Published>,
) -> Result<()> {
    let tables = TABLES.map(|table| (table, tables::rows(table, spec, &records)));
    write_entries(conn, spec, ord, records).await?;
    for (table, rows) in tables {
        let (first, end) = positions(&table.spec);
        let last: i64 = query_scalar(LAST)
            .bind(first)
            .bind(end)
            .fetch_one(&mut *conn)
            .await?;
        if !rows.is_empty() {
            write_entries(conn, &table.spec, last + 1, rows).await?;
        }
    }
    Ok(())
}

async fn write_entries(
    conn: &mut SqliteConnection,
    spec: &'static Spec,
    ord: i64,
    records: Vec<Published>,
) -> Result<()> {
    let lent = lent(conn, spec, &records).await?;
    let mut entries = Vec::with_capacity(records.len());
    let (mut found, mut links, mut dated, mut texts) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (ord, record) in (ord..).zip(records) {
        let Findable {
            pairs,
            counted,
            linked,
            dated: spans,
        } = facets::of_record(spec, &record, &lent);
        let on = owner(spec, &record.body);
        let more = on.and_then(|on| Some(facets::inherited(&on, lent.get(&on)?)));
        found.extend(
            pairs
                .into_iter()
                .chain(more.into_iter().flatten())
                .map(|(name, value)| json!([name, value, ord])),
        );
        dated.extend(
            spans
                .into_iter()
                .map(|(name, value)| json!([name, value, ord])),
        );
        links.extend(
            linked
                .into_iter()
                .map(|(kind, target, basis)| json!([ord, kind, target, basis])),
        );
        texts.extend(words::words(spec, ord, &record.body));
        entries.push(entry(spec, ord, &record, &json!(counted))?);
    }
    query(INSERT_ENTRIES)
        .bind(spec.kind)
        .bind(Value::Array(entries).to_string())
        .execute(&mut *conn)
        .await?;
    query(INSERT_FACETS)
        .bind(spec.kind)
        .bind(Value::Array(found).to_string())
        .execute(&mut *conn)
        .await?;
    query(INSERT_SPANS)
        .bind(Value::Array(dated).to_string())
        .execute(&mut *conn)
        .await?;
    query(INSERT_LINKS)
        .bind(Value::Array(links).to_string())
        .execute(&mut *conn)
        .await?;
    words::keep(conn, texts).await?;
    Ok(())
}

/// The record that a statement of others is on, as `kind:id`.
fn owner(spec: &Spec, body: &Value) -> Option<String> {
    let on = &body["on"];
    let (kind, id) = (on["kind"].as_str()?, on["id"].as_str()?);
    spec.is_external().then(|| format!("{kind}:{id}"))
}

/// The filters of the records that these are on, or whose values they have; those are written
/// before them.
async fn lent(conn: &mut SqliteConnection, spec: &Spec, records: &[Published]) -> Result<Lent> {
    let names = records.iter().flat_map(|one| {
        let lenders = facets::lenders(spec, &one.body);
        lenders.into_iter().chain(owner(spec, &one.body))
    });
    let names: BTreeSet<String> = names.collect();
    let names: Vec<_> = names
        .iter()
        .filter_map(|name| name.split_once(':'))
        .collect();
    if names.is_empty() {
        return Ok(Lent::new());
    }
    let rows: Vec<(String, String)> = query_as(OWNERS)
        .bind(json!(names).to_string())
        .fetch_all(conn)
        .await?;
    let read = |(name, facets): (String, String)| Ok((name, serde_json::from_str(&facets)?));
    rows.into_iter().map(read).collect()
}

/// Builds what needs all records (aliases, search indexes, totals), and records the revision of the
/// data and of each document.
pub(in crate::store) async fn finish(conn: &mut SqliteConnection, changed: &str) -> Result<String> {
    raw_sql(ALIASES).execute(&mut *conn).await?;
    words::name_actors(conn).await?;
    words::index(conn).await?;
    raw_sql(TOTALS).execute(&mut *conn).await?;
    let Revision { all, documents } = revision(conn).await?;
    for (name, value) in [
        ("revision", all.as_str()),
        (DOCUMENTS, serde_json::to_string(&documents)?.as_str()),
        ("publisher", PUBLISHER),
        ("changed", changed),
    ] {
        note(conn, name, value).await?;
    }
    Ok(all)
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

/// The days in which a record may have been, for questions by date. A state whose end is not known
/// may last; an occurrence reaches to the end of the unit in which it began, and no further.
fn reach(spec: &Spec, date: &Value) -> (Option<String>, Option<String>) {
    let (earliest, latest) = (date["earliest"].as_str(), date["latest"].as_str());
    if earliest.is_none() && latest.is_none() {
        return (None, None);
    }
    let unit = |end: &str, day: &str, sure: &str| {
        let derived = date["derived_from"].as_array().into_iter().flatten();
        let mut derived = derived.filter(|one| one["end"] == end);
        let stated = date[sure].as_str();
        derived.next().and_then(|one| one[day].as_str()).or(stated)
    };
    let (first, last) = if spec.lasts {
        (OPEN_START, OPEN_END)
    } else {
        let begins = unit("end", "first", "sure_to").or(latest);
        let ends = unit("start", "last", "sure_from").or(earliest);
        (begins.unwrap_or(OPEN_START), ends.unwrap_or(OPEN_END))
    };
    let owned = |day: &str| Some(day.to_owned());
    (
        owned(earliest.unwrap_or(first)),
        owned(latest.unwrap_or(last)),
    )
}

/// The place of a record in an order by modality, higher is firmer: first the modality, then the
/// degree of what is possible.
fn firmness(body: &Value) -> Option<i64> {
    let degree = body["degree"].as_str();
    let place = degree.and_then(|degree| DEGREES.iter().position(|one| *one == degree));
    let rank = place.map_or(0, |place| DEGREES.len() - place);
    Some(body["firmness"].as_i64()? * 10 + i64::try_from(rank).unwrap_or_default())
}

fn entry(spec: &Spec, ord: i64, record: &Published, facets: &Value) -> Result<Value> {
    let body = &record.body;
    let mut line = body.clone();
    if let Some(line) = line.as_object_mut() {
        let detail = |name: &String| spec.every_field().any(|f| f.detail && f.name == name);
        line.retain(|name, _| !detail(name));
    }
    let date = &body["date"];
    let (earliest, latest) = reach(spec, date);
    // A row of a table has no id, and is never read but in a list.
    let (id, body) = if is_table(spec) {
        (json!(ord.to_string()), &json!({}))
    } else {
        (body["id"].clone(), body)
    };
    let rest = if record.rest.is_empty() {
        None
    } else {
        Some(serde_json::to_string(&record.rest)?)
    };
    Ok(json!({
        "ord": ord,
        "id": id,
        "key": record.key,
        "title": line["title"].as_str().unwrap_or_default(),
        "earliest": earliest,
        "latest": latest,
        "sure_from": date["sure_from"],
        "sure_to": date["sure_to"],
        "firmness": firmness(&line),
        "facets": facets,
        "line": line.to_string(),
        "body": body.to_string(),
        "rest": rest,
    }))
}
