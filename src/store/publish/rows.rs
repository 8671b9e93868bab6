//! What an entry is found by: its rows in the other tables of the read model, computed from its
//! record, so that what was written can be computed again and taken away.

use crate::error::Result;
use crate::model::is_table;
use crate::model::provenance::DEGREES;
use crate::model::spec::Spec;
use crate::store::publish::facets;
use crate::store::publish::facets::{Findable, Lent};
use crate::store::publish::published::Published;
use crate::store::publish::words;
use serde_json::{Value, json};
use sqlx::error::DatabaseError;
use sqlx::sqlite::SqliteConnection;
use sqlx::{query, query_as};
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

/// Aliases: the id of a dyad with its actors swapped.
const INSERT_ALIASES: &str = "INSERT INTO facet (kind, name, value, ord)
    SELECT 'dyad', 'alias', a.value, a.ord FROM json_each($1) j CROSS JOIN alias a
    ON a.ord = j.value";

/// Rows are deleted one by one, each by its whole key: what SQLite makes of `(kind, name, value,
/// ord) IN (…)` reads all rows of a value, and so costs the corpus. A row that is not there is an
/// error.
pub(in crate::store) const BY_KEY: &str = "
    CREATE TEMP VIEW going_facet AS SELECT kind, name, value, ord FROM main.facet;
    CREATE TEMP TRIGGER go_facet INSTEAD OF INSERT ON going_facet BEGIN
        DELETE FROM facet WHERE kind = NEW.kind AND name = NEW.name AND value = NEW.value
            AND ord = NEW.ord;
        SELECT RAISE(ABORT, 'a row is not there') WHERE changes() <> 1;
    END;
    CREATE TEMP VIEW going_span AS SELECT kind, name, value, ord FROM main.span;
    CREATE TEMP TRIGGER go_span INSTEAD OF INSERT ON going_span BEGIN
        DELETE FROM span WHERE kind = NEW.kind AND name = NEW.name AND value = NEW.value
            AND ord = NEW.ord;
        SELECT RAISE(ABORT, 'a row is not there') WHERE changes() <> 1;
    END;";
const DELETE_FACETS: &str = "INSERT INTO temp.going_facet (kind, name, value, ord)
    SELECT $1, j.value ->> 0, j.value ->> 1, j.value ->> 2 FROM json_each($2) j";
const DELETE_SPANS: &str = "INSERT INTO temp.going_span (kind, name, value, ord)
    SELECT $1, j.value ->> 0, j.value ->> 1, j.value ->> 2 FROM json_each($2) j";
const DELETE_ALIASES: &str = "INSERT INTO temp.going_facet (kind, name, value, ord)
    SELECT 'dyad', 'alias', a.value, a.ord FROM json_each($1) j CROSS JOIN alias a
    ON a.ord = j.value";
const DELETE_LINKS: &str = "DELETE FROM link WHERE ord IN (SELECT value FROM json_each($1))";
const DELETE_WORDS: &str = "DELETE FROM words WHERE ord IN (SELECT value FROM json_each($1))";
const DELETE_ENTRIES: &str = "DELETE FROM entry WHERE ord IN (SELECT value FROM json_each($1))";

#[cfg(test)]
pub(in crate::store) const DELETES: [&str; 6] = [
    DELETE_FACETS,
    DELETE_ALIASES,
    DELETE_SPANS,
    DELETE_LINKS,
    DELETE_WORDS,
    DELETE_ENTRIES,
];

/// The rows of some entries of one kind: as JSON, for one statement a table.
pub(in crate::store) struct Rows {
    pub spec: &'static Spec,
    pub ords: Vec<i64>,
    entries: Vec<Value>,
    /// Name, value, position.
    pub facets: Vec<(String, String, i64)>,
    pub spans: Vec<(String, String, i64)>,
    links: Vec<Value>,
    words: Vec<Value>,
}

impl Rows {
    /// The rows of these records at these positions.
    pub(in crate::store) fn of(
        spec: &'static Spec,
        records: &[(i64, Published)],
        lent: &Lent,
    ) -> Result<Self> {
        let mut all = Self {
            spec,
            ords: Vec::with_capacity(records.len()),
            entries: Vec::with_capacity(records.len()),
            facets: Vec::new(),
            spans: Vec::new(),
            links: Vec::new(),
            words: Vec::new(),
        };
        for (ord, record) in records {
            let Findable {
                pairs,
                counted,
                linked,
                dated,
            } = facets::of_record(spec, record, lent);
            let on = owner(spec, &record.body);
            let more = on.and_then(|on| Some(facets::inherited(&on, lent.get(&on)?)));
            let pairs = pairs.into_iter().chain(more.into_iter().flatten());
            all.facets
                .extend(pairs.map(|(name, value)| (name, value, *ord)));
            all.spans
                .extend(dated.into_iter().map(|(name, value)| (name, value, *ord)));
            let linked = linked.into_iter();
            all.links
                .extend(linked.map(|(kind, target, basis)| json!([ord, kind, target, basis])));
            all.words.extend(words::words(spec, *ord, &record.body));
            all.entries
                .push(entry(spec, *ord, record, &json!(counted))?);
            all.ords.push(*ord);
        }
        Ok(all)
    }
}

impl Rows {
    /// The same, where the words of the entries are kept elsewhere.
    pub(in crate::store) fn without_words(self) -> Self {
        Self {
            words: Vec::new(),
            ..self
        }
    }
}

/// Writes the rows of entries.
pub(in crate::store) async fn insert(conn: &mut SqliteConnection, rows: &Rows) -> Result<()> {
    query(INSERT_ENTRIES)
        .bind(rows.spec.kind)
        .bind(json!(rows.entries).to_string())
        .execute(&mut *conn)
        .await?;
    query(INSERT_FACETS)
        .bind(rows.spec.kind)
        .bind(json!(rows.facets).to_string())
        .execute(&mut *conn)
        .await?;
    query(INSERT_ALIASES)
        .bind(json!(rows.ords).to_string())
        .execute(&mut *conn)
        .await?;
    query(INSERT_SPANS)
        .bind(json!(rows.spans).to_string())
        .execute(&mut *conn)
        .await?;
    query(INSERT_LINKS)
        .bind(json!(rows.links).to_string())
        .execute(&mut *conn)
        .await?;
    words::keep(conn, &rows.words).await
}

/// Takes the rows of entries away, once `BY_KEY` was run. Were all of them there? If not, some are
/// gone, and the file is of no use.
pub(in crate::store) async fn delete(conn: &mut SqliteConnection, rows: &Rows) -> Result<bool> {
    let ords = json!(rows.ords).to_string();
    let steps = [
        (DELETE_ALIASES, None),
        (DELETE_FACETS, Some(&rows.facets)),
        (DELETE_SPANS, Some(&rows.spans)),
    ];
    for (sql, pairs) in steps {
        let sql = query(sql);
        let sql = match pairs {
            Some(pairs) => sql.bind(rows.spec.kind).bind(json!(pairs).to_string()),
            None => sql.bind(&ords),
        };
        match sql.execute(&mut *conn).await {
            Ok(_) => {}
            Err(error) if is_missing(&error) => return Ok(false),
            Err(error) => return Err(error.into()),
        }
    }
    for sql in [DELETE_LINKS, DELETE_WORDS] {
        query(sql).bind(&ords).execute(&mut *conn).await?;
    }
    let gone = query(DELETE_ENTRIES).bind(&ords).execute(conn).await?;
    Ok(usize::try_from(gone.rows_affected()) == Ok(rows.ords.len()))
}

/// `SQLITE_CONSTRAINT_TRIGGER`: what `BY_KEY` raises.
fn is_missing(error: &sqlx::Error) -> bool {
    let error = error.as_database_error();
    error.and_then(DatabaseError::code).as_deref() == Some("1811")
}

/// The record that a statement of others is on, as `kind:id`.
fn owner(spec: &Spec, body: &Value) -> Option<String> {
    let on = &body["on"];
    let (kind, id) = (on["kind"].as_str()?, on["id"].as_str()?);
    spec.is_external().then(|| format!("{kind}:{id}"))
}

/// The filters of the records that these are on, or whose values they have; those are written
/// before them.
pub(in crate::store) async fn lent(
    conn: &mut SqliteConnection,
    spec: &Spec,
    records: &[(i64, Published)],
) -> Result<Lent> {
    let names = records.iter().flat_map(|(_, one)| {
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

/// What a list has of a record.
pub(in crate::store) fn line(spec: &Spec, body: &Value) -> Value {
    let mut line = body.clone();
    if let Some(line) = line.as_object_mut() {
        let detail = |name: &String| spec.every_field().any(|f| f.detail && f.name == name);
        line.retain(|name, _| !detail(name));
    }
    line
}

fn entry(spec: &Spec, ord: i64, record: &Published, facets: &Value) -> Result<Value> {
    let body = &record.body;
    let line = line(spec, body);
    let date = &body["date"];
    let (earliest, latest) = reach(spec, date);
    // A row of a table has no id, and is never read but in a list.
    let (id, body) = if is_table(spec) {
        (json!(ord.to_string()), &json!({}))
    } else {
        (body["id"].clone(), body)
    };
    // What documents share has as many parts as there are documents; their rows have them all.
    let rest = if record.rest.is_empty() || body["document"].is_null() {
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
