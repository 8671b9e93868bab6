//! Full-text search: the searchable words of each record, and the two indexes over them.

use crate::error::Result;
use crate::model::ALL;
use crate::model::naming::searched_names;
use crate::model::spec::{Spec, Values};
use crate::store::publish::facets;
use crate::store::publish::facets::INHERITED;
use crate::text::letters::indexed;
use serde_json::{Value, json};
use sqlx::sqlite::SqliteConnection;
use sqlx::{query, query_as, raw_sql};
use std::collections::BTreeSet;

const INSERT_WORDS: &str = "INSERT INTO words (ord, title, summary, note, details)
    SELECT j.value ->> 0, j.value ->> 1, j.value ->> 2, j.value ->> 3, j.value ->> 4 FROM
    json_each($1) j";

const CALLED: &str = "CREATE TEMP TABLE called (actor TEXT PRIMARY KEY, words TEXT) STRICT";
const KEEP_CALLED: &str = "INSERT INTO temp.called SELECT j.value ->> 0, j.value ->> 1 FROM
    json_each($1) j";
const EVERY_ACTOR: &str = "SELECT id, body FROM entry WHERE kind = 'actor' ORDER BY ord";

/// The filters of records: of all, or of some (`$1` has name, value and position of each).
const SPEAK: &str = "CREATE TEMP VIEW speaks AS SELECT name, value, ord FROM main.facet";
pub(in crate::store) const SOME_SPEAK: &str =
    "CREATE TEMP TABLE speaks (name TEXT NOT NULL, value TEXT NOT NULL, ord INTEGER NOT NULL)";
const KEEP_SPEAK: &str = "INSERT INTO temp.speaks SELECT j.value ->> 0, j.value ->> 1,
    j.value ->> 2 FROM json_each($1) j";

/// The actors that some records speak of, by the same filters as below.
pub(in crate::store) const SOME_ACTORS: &str =
    "SELECT e.id, e.body FROM entry e WHERE e.kind = 'actor' AND e.id IN
    (SELECT f.value FROM temp.speaks f WHERE f.name IN (SELECT value FROM json_each($1))
    UNION SELECT k.value FROM temp.speaks f CROSS JOIN entry d ON d.kind = 'dyad' AND d.id = f.value
        CROSS JOIN json_each(d.facets, '$.actor') k
        WHERE f.name IN (SELECT value FROM json_each($2))
    UNION SELECT x.id FROM json_each($3) j CROSS JOIN entry x ON x.ord = j.value
        WHERE x.kind = 'actor')";

/// The actors that a record speaks of: those that it names (`$1` has the filters by actor), the
/// sides of its dyads (`$2`), and for an actor itself.
const ACTORS: &str = "UPDATE words SET actors = found.words FROM
    (SELECT ord, group_concat(words, char(10) ORDER BY actor) AS words FROM
        (SELECT f.ord, c.actor, c.words FROM temp.speaks f
            CROSS JOIN temp.called c ON c.actor = f.value
            WHERE f.name IN (SELECT value FROM json_each($1))
        UNION SELECT f.ord, c.actor, c.words FROM temp.speaks f
            CROSS JOIN entry d ON d.kind = 'dyad' AND d.id = f.value
            CROSS JOIN json_each(d.facets, '$.actor') k
            CROSS JOIN temp.called c ON c.actor = k.value
            WHERE f.name IN (SELECT value FROM json_each($2))
        UNION SELECT e.ord, c.actor, c.words FROM temp.called c
            CROSS JOIN entry e ON e.kind = 'actor' AND e.id = c.actor)
        GROUP BY ord) found
    WHERE found.ord = words.ord";

/// Takes records out of the indexes, which need the words that they were indexed with.
pub(in crate::store) const LEAVE: [&str; 2] = [
    "INSERT INTO search (search, rowid, title, summary, note, details, actors)
        SELECT 'delete', w.ord, w.title, w.summary, w.note, w.details, w.actors
        FROM json_each($1) j CROSS JOIN words w ON w.ord = j.value",
    "INSERT INTO search_exact (search_exact, rowid, title, summary, note, details, actors)
        SELECT 'delete', w.ord, w.title, w.summary, w.note, w.details, w.actors
        FROM json_each($1) j CROSS JOIN words w ON w.ord = j.value",
];
pub(in crate::store) const ENTER: [&str; 2] = [
    "INSERT INTO search (rowid, title, summary, note, details, actors)
        SELECT w.ord, w.title, w.summary, w.note, w.details, w.actors
        FROM json_each($1) j CROSS JOIN words w ON w.ord = j.value ORDER BY w.ord",
    "INSERT INTO search_exact (rowid, title, summary, note, details, actors)
        SELECT w.ord, w.title, w.summary, w.note, w.details, w.actors
        FROM json_each($1) j CROSS JOIN words w ON w.ord = j.value ORDER BY w.ord",
];

const ASIDE: &str = "CREATE TEMP TABLE aside (ord INTEGER PRIMARY KEY, title, summary, note,
    details, actors)";
const SET_ASIDE: &str = "INSERT INTO temp.aside SELECT j.value ->> 1, w.title, w.summary, w.note,
    w.details, w.actors
    FROM json_each($1) j CROSS JOIN words w ON w.ord = CAST(j.value ->> 0 AS INTEGER)";
const PUT_BACK: &str = "INSERT INTO words (ord, title, summary, note, details, actors)
    SELECT * FROM temp.aside; DROP TABLE temp.aside";

const FORGET_CALLED: &str = "DROP TABLE temp.called";

/// One segment each, so that a search reads each word's positions in one piece.
const INDEX: &str = "INSERT INTO search (search, rank) VALUES ('hashsize', 16777216);
    INSERT INTO search (search) VALUES ('rebuild');
    INSERT INTO search (search) VALUES ('optimize');
    INSERT INTO search_exact (search_exact, rank) VALUES ('hashsize', 16777216);
    INSERT INTO search_exact (search_exact) VALUES ('rebuild');
    INSERT INTO search_exact (search_exact) VALUES ('optimize');";

/// The row of a record for `words`; none for kinds without a summary, such as passages.
pub(in crate::store) fn words(spec: &Spec, ord: i64, body: &Value) -> Option<Value> {
    let of = |value: &Value| value.as_str().map(|text| indexed(text).into_owned());
    let summary = of(&body["summary"])?;
    let details = facets::words(body, spec.words);
    Some(json!([
        ord,
        of(&body["title"]),
        summary,
        of(&body["note"]),
        details.map(|text| indexed(&text).into_owned()),
    ]))
}

pub(in crate::store) async fn keep(conn: &mut SqliteConnection, rows: &[Value]) -> Result<()> {
    query(INSERT_WORDS)
        .bind(json!(rows).to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// Gives each record the names and codes of the actors that it speaks of. Needs all records.
pub(in crate::store) async fn name_actors(conn: &mut SqliteConnection) -> Result<()> {
    raw_sql(SPEAK).execute(&mut *conn).await?;
    let bodies = query_as(EVERY_ACTOR).fetch_all(&mut *conn).await?;
    name(conn, bodies).await?;
    raw_sql("DROP VIEW temp.speaks").execute(&mut *conn).await?;
    Ok(())
}

/// Gives some records these names, and enters them in the indexes. `speak` has their filters.
pub(in crate::store) async fn enter(
    conn: &mut SqliteConnection,
    ords: &[i64],
    speak: &[(String, String, i64)],
) -> Result<()> {
    let filters = filters();
    let speak = speak.iter();
    let speak = speak.filter(|(name, ..)| filters.iter().flatten().any(|filter| filter == name));
    raw_sql(SOME_SPEAK).execute(&mut *conn).await?;
    query(KEEP_SPEAK)
        .bind(json!(speak.collect::<Vec<_>>()).to_string())
        .execute(&mut *conn)
        .await?;
    let [by_actor, by_dyad] = filters.map(|of| json!(of).to_string());
    let bodies = query_as(SOME_ACTORS)
        .bind(by_actor)
        .bind(by_dyad)
        .bind(json!(ords).to_string());
    let bodies = bodies.fetch_all(&mut *conn).await?;
    name(conn, bodies).await?;
    raw_sql("DROP TABLE temp.speaks")
        .execute(&mut *conn)
        .await?;
    in_both(conn, ENTER, ords).await
}

/// Keeps the words of entries that move to other positions.
pub(in crate::store) async fn set_aside(
    conn: &mut SqliteConnection,
    moves: &[(i64, i64)],
) -> Result<()> {
    raw_sql(ASIDE).execute(&mut *conn).await?;
    query(SET_ASIDE)
        .bind(json!(moves).to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// Gives them back, and enters them in the indexes.
pub(in crate::store) async fn put_back(conn: &mut SqliteConnection, ords: &[i64]) -> Result<()> {
    raw_sql(PUT_BACK).execute(&mut *conn).await?;
    in_both(conn, ENTER, ords).await
}

/// Takes records out of the indexes, before their words go.
pub(in crate::store) async fn leave(conn: &mut SqliteConnection, ords: &[i64]) -> Result<()> {
    in_both(conn, LEAVE, ords).await
}

async fn in_both(conn: &mut SqliteConnection, sql: [&'static str; 2], ords: &[i64]) -> Result<()> {
    let ords = json!(ords).to_string();
    for sql in sql {
        query(sql).bind(&ords).execute(&mut *conn).await?;
    }
    Ok(())
}

/// The filters by actor and by dyad. What others state of a record speaks of its actors too.
fn filters() -> [Vec<&'static str>; 2] {
    let by_actor = ALL.into_iter().flat_map(Spec::all_facets);
    let by_actor = by_actor.filter(|facet| facet.values == Values::Actor);
    let by_actor: BTreeSet<&str> = by_actor.map(|facet| facet.name).collect();
    let [actor, dyad] = INHERITED;
    let by_actor = by_actor.into_iter().chain([actor.1]);
    [by_actor.collect(), vec![dyad.0, dyad.1]]
}

async fn name(conn: &mut SqliteConnection, bodies: Vec<(String, String)>) -> Result<()> {
    let called = bodies.into_iter().map(|(id, body)| {
        let body: Value = serde_json::from_str(&body)?;
        Ok(json!([id, indexed(&searched_names(&body))]))
    });
    let called = called.collect::<Result<Vec<_>>>()?;
    raw_sql(CALLED).execute(&mut *conn).await?;
    query(KEEP_CALLED)
        .bind(Value::Array(called).to_string())
        .execute(&mut *conn)
        .await?;
    let [by_actor, by_dyad] = filters().map(|of| json!(of).to_string());
    query(ACTORS)
        .bind(by_actor)
        .bind(by_dyad)
        .execute(&mut *conn)
        .await?;
    raw_sql(FORGET_CALLED).execute(&mut *conn).await?;
    Ok(())
}

/// Rebuilds both indexes.
pub(in crate::store) async fn index(conn: &mut SqliteConnection) -> Result<()> {
    raw_sql(INDEX).execute(conn).await?;
    Ok(())
}
