//! Inserts the records of a bundle into the truth tables: SQL reads the JSON that the structs of
//! `bundle` describe, a batch at a time. A batch that fails is bisected until the offending record
//! is found.
//!
//! In every statement $1 is a JSON array of records, $2 their kind, $3 the document.

use crate::bundle::{Batch, Item, Problem, SECTIONS};
use crate::error::{Error, Result};
use crate::model::locator;
use serde_json::{Value, json};
use sqlx::sqlite::SqliteConnection;
use sqlx::{query, query_scalar, raw_sql};

const RECORD: &str = "INSERT INTO record (kind, id, document, title, summary, note)
    SELECT $2, r.value ->> 'id', iif($2 = 'actor', NULL, $3), r.value ->> 'title', r.value ->>
    'summary', r.value ->> 'note'
    FROM json_each($1) r";

/// Several documents can give citations of one actor: each continues the ranks of the one before.
const CITATION: &str = "INSERT INTO citation
        (kind, record, document, locator, rank, role, modality, cue, attributed_actor,
        attributed_label, part_only)
    SELECT $2, r.value ->> 'id', $3, c.value ->> 'locator', 1 + c.key + CASE $2 WHEN 'actor' THEN
            (SELECT coalesce(max(rank), 0) FROM citation x WHERE x.kind = 'actor' AND x.record =
            r.value ->> 'id') ELSE 0 END,
        c.value ->> 'role', c.value ->> 'modality', c.value ->> 'cue', c.value ->>
        '$.attributed_to.actor',
        c.value ->> '$.attributed_to.label', coalesce(c.value ->> 'part_only', 0)
    FROM json_each($1) r, json_each(r.value, '$.citations') c";

const LINK: &str = "INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note)
    SELECT $2, r.value ->> 'id', l.value ->> 'predicate',
        substr(l.value ->> 'to', 1, instr(l.value ->> 'to', ':') - 1), substr(l.value ->> 'to',
        instr(l.value ->> 'to', ':') + 1),
        l.value ->> 'basis', l.value ->> 'note'
    FROM json_each($1) r, json_each(r.value, '$.links') l WHERE $3 IS NOT NULL";

const LINK_CITATION: &str = "INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind,
    to_id, document, locator, rank)
    SELECT $2, r.value ->> 'id', l.value ->> 'predicate',
        substr(l.value ->> 'to', 1, instr(l.value ->> 'to', ':') - 1), substr(l.value ->> 'to',
        instr(l.value ->> 'to', ':') + 1),
        $3, c.value, 1 + c.key
    FROM json_each($1) r, json_each(r.value, '$.links') l, json_each(l.value, '$.citations') c";

const DATING: &str = "INSERT INTO dating (kind, record, edtf, precision, cue, relation,
    anchor_kind, anchor, duration)
    SELECT $2, r.value ->> 'id', d ->> 'edtf', d ->> 'precision', d ->> '$.relative.cue', d ->>
    '$.relative.relation',
        substr(d ->> '$.relative.anchor', 1, instr(d ->> '$.relative.anchor', ':') - 1),
        substr(d ->> '$.relative.anchor', instr(d ->> '$.relative.anchor', ':') + 1), d ->>
        '$.relative.duration'
    FROM (SELECT value, value -> 'date' AS d FROM json_each($1)) r WHERE d IS NOT NULL AND $3 IS
    NOT NULL";

const PASSAGE: &str = "INSERT INTO passage (document, locator, type, section, paragraph, sentence,
    start, stop, sha256,
        folded_sha256, opening, heading, uncited)
    SELECT $3, r.value ->> 'locator', r.value ->> 'type', r.value ->> 'section', r.value ->>
    'paragraph',
        r.value ->> 'sentence', r.value ->> 'start', r.value ->> 'end', r.value ->> 'sha256',
        r.value ->> 'folded_sha256', r.value ->> 'opening', r.value ->> 'heading', r.value ->>
        'uncited'
    FROM json_each($1) r WHERE $2 IS NOT NULL";

/// Statements shared by most kinds.
const COMMON: [&str; 5] = [RECORD, CITATION, LINK, LINK_CITATION, DATING];

/// Statements for an actor that already exists: only what this document adds.
const USED_ACTOR: [&str; 2] = [
    CITATION,
    "INSERT INTO actor_mention (actor, document, locator) SELECT r.value ->> 'id', $3, m.value
        FROM json_each($1) r, json_each(r.value, '$.mentions') m WHERE $2 IS NOT NULL",
];

/// Statements specific to each kind.
const OWN: [(&str, &[&str]); 10] = [
    (
        "document",
        &["INSERT INTO document (id, subtitle, author, language, published, length, sha256)
            SELECT $3, r.value ->> 'subtitle', r.value ->> 'author', r.value ->> 'language',
            r.value ->> 'published',
                r.value ->> 'length', r.value ->> 'sha256' FROM json_each($1) r WHERE $2 IS NOT
                NULL",
          "INSERT INTO imported (document) VALUES ($3)",
          "INSERT INTO edition (document, changed) VALUES ($3, strftime('%Y-%m-%dT%H:%M:%SZ',
              'now'))"],
    ),
    (
        "actor",
        &["INSERT INTO actor (id, type, agent) SELECT r.value ->> 'id', r.value ->> 'type',
            r.value ->> 'agent'
            FROM json_each($1) r",
          "INSERT INTO actor_name (actor, name, rank) SELECT r.value ->> 'id', n.value, 1 + n.key
            FROM json_each($1) r, json_each(r.value, '$.names') n",
          "INSERT INTO identifier (actor, scheme, value, valid_from, valid_to, source)
            SELECT r.value ->> 'id', i.value ->> 'scheme', i.value ->> 'value', i.value ->>
            'valid_from',
                i.value ->> 'valid_to', i.value ->> 'source'
            FROM json_each($1) r, json_each(r.value, '$.identifiers') i",
          USED_ACTOR[1]],
    ),
    (
        "event",
        &["INSERT INTO event (id, category) SELECT r.value ->> 'id', r.value ->> 'category' FROM
            json_each($1) r",
          "INSERT INTO event_actor (event, actor, role, lifetime, rank) SELECT r.value ->> 'id',
              a.value ->> 'id', a.value ->> 'role', a.value ->> 'lifetime', 1 + a.key
            FROM json_each($1) r, json_each(r.value, '$.actors') a",
          "INSERT INTO event_dyad (event, dyad, rank) SELECT r.value ->> 'id', d.value, 1 + d.key
            FROM json_each($1) r, json_each(r.value, '$.dyads') d"],
    ),
    (
        "dyad",
        &["INSERT INTO dyad (id, document, actor_a, actor_b) SELECT r.value ->> 'id', $3,
            min(r.value ->> '$.actors[0]', r.value ->> '$.actors[1]'), max(r.value ->>
            '$.actors[0]', r.value ->> '$.actors[1]')
            FROM json_each($1) r WHERE $2 IS NOT NULL"],
    ),
    (
        "phase",
        &["INSERT INTO phase (id, dyad, relation, by_actor)
            SELECT r.value ->> 'id', r.value ->> 'dyad', r.value ->> 'relation', r.value ->> 'by'
            FROM json_each($1) r",
          "INSERT INTO phase_toward (phase, actor, rank) SELECT r.value ->> 'id', a.value, 1 + a.key
            FROM json_each($1) r, json_each(r.value, '$.toward') a",
          "INSERT INTO phase_event (phase, event, rank) SELECT r.value ->> 'id', e.value, 1 + e.key
            FROM json_each($1) r, json_each(r.value, '$.events') e"],
    ),
    (
        "risk",
        &["INSERT INTO risk (id, domain) SELECT r.value ->> 'id', r.value ->> 'domain' FROM
            json_each($1) r",
          "INSERT INTO risk_bearer (risk, actor, rank) SELECT r.value ->> 'id', a.value, 1 + a.key
            FROM json_each($1) r, json_each(r.value, '$.bearers') a",
          "INSERT INTO risk_source (risk, source_kind, source, rank) SELECT r.value ->> 'id',
                substr(s.value, 1, instr(s.value, ':') - 1), substr(s.value, instr(s.value, ':') +
                1), 1 + s.key
            FROM json_each($1) r, json_each(r.value, '$.arises_from') s",
          "INSERT INTO risk_interest (risk, interest, rank) SELECT r.value ->> 'id', i.value, 1 +
              i.key
            FROM json_each($1) r, json_each(r.value, '$.threatens') i",
          "INSERT INTO risk_step (risk, rank, step) SELECT r.value ->> 'id', 1 + s.key, s.value
              ->> 'step'
            FROM json_each($1) r, json_each(r.value, '$.mechanism') s",
          "INSERT INTO risk_step_citation (risk, step, document, locator, rank)
            SELECT r.value ->> 'id', 1 + s.key, $3, c.value, 1 + c.key
            FROM json_each($1) r, json_each(r.value, '$.mechanism') s, json_each(s.value,
            '$.citations') c WHERE $2 IS NOT NULL"],
    ),
    (
        "strategy",
        &["INSERT INTO strategy (id, status, actor, objective)
            SELECT r.value ->> 'id', r.value ->> 'status', r.value ->> 'actor', r.value ->>
            'objective' FROM json_each($1) r",
          "INSERT INTO strategy_instrument (strategy, instrument, rank) SELECT r.value ->> 'id',
              i.value, 1 + i.key
            FROM json_each($1) r, json_each(r.value, '$.instruments') i",
          "INSERT INTO strategy_toward (strategy, actor, rank) SELECT r.value ->> 'id', a.value, 1
              + a.key
            FROM json_each($1) r, json_each(r.value, '$.toward') a",
          "INSERT INTO strategy_interest (strategy, interest, rank) SELECT r.value ->> 'id',
              i.value, 1 + i.key
            FROM json_each($1) r, json_each(r.value, '$.pursues') i"],
    ),
    (
        "claim",
        &["INSERT INTO claim (id, value, unit, comparator, measure, of_what, year)
            SELECT r.value ->> 'id', r.value ->> '$.quantity.value', r.value ->> '$.quantity.unit',
                r.value ->> '$.quantity.comparator', r.value ->> '$.quantity.measure', r.value ->>
                '$.quantity.of',
                r.value ->> '$.quantity.year' FROM json_each($1) r",
          "INSERT INTO claim_actor (claim, actor, subject, rank)
            SELECT r.value ->> 'id', a.value ->> 'id', coalesce(a.value ->> 'subject', 0), 1 + a.key
            FROM json_each($1) r, json_each(r.value, '$.actors') a"],
    ),
    (
        "annotation",
        &["INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name,
            source_url)
            SELECT r.value ->> 'id', substr(r.value ->> 'on', 1, instr(r.value ->> 'on', ':') - 1),
                substr(r.value ->> 'on', instr(r.value ->> 'on', ':') + 1), r.value ->>
                'property', r.value ->> 'value',
                r.value ->> 'status', r.value ->> '$.source.name', r.value ->> '$.source.url' FROM
                json_each($1) r"],
    ),
    (
        "caveat",
        &["INSERT INTO caveat (id) SELECT r.value ->> 'id' FROM json_each($1) r",
          "INSERT INTO caveat_type (caveat, type, rank) SELECT r.value ->> 'id', t.value, 1 + t.key
            FROM json_each($1) r, json_each(r.value, '$.types') t",
          "INSERT INTO caveat_side (caveat, rank, says, annotation)
            SELECT r.value ->> 'id', 1 + s.key, s.value ->> 'says', s.value ->> 'annotation'
            FROM json_each($1) r, json_each(r.value, '$.sides') s",
          "INSERT INTO caveat_side_citation (caveat, side, document, locator, rank)
            SELECT r.value ->> 'id', 1 + s.key, $3, c.value, 1 + c.key
            FROM json_each($1) r, json_each(r.value, '$.sides') s, json_each(s.value,
            '$.citations') c WHERE $2 IS NOT NULL"],
    ),
];

/// Where each record of a bundle was written, for the JSON pointers of problems found later.
const ORIGIN: &str = "INSERT OR IGNORE INTO temp.origin (kind, id, document, place)
    SELECT $2, j.value ->> 0, $3, j.value ->> 1 FROM json_each($1) j";

const KNOWN_ACTORS: &str = "SELECT o.id FROM json_each($1) r JOIN record o ON o.kind = 'actor' AND
    o.id = r.value ->> 'id'";

const DEFINITION: &str =
    "SELECT json_patch(json_object('title', r.title, 'summary', r.summary, 'note', r.note), o.json)
    FROM record r JOIN bundled_own o ON o.kind = r.kind AND o.id = r.id WHERE r.kind = 'actor' AND
    r.id = $1";

/// Writes the document itself.
pub(in crate::store) async fn document(
    conn: &mut SqliteConnection,
    id: &str,
    document: &Value,
) -> Result<Vec<Problem>> {
    let item = Item {
        index: 0,
        value: document.clone(),
    };
    let refused = insert(
        conn,
        "document",
        id,
        &Statements::Whole,
        std::slice::from_ref(&item),
    )
    .await?;
    Ok(refused
        .into_iter()
        .map(|why| Problem::new("/document", why))
        .collect())
}

/// Writes a batch of records; returns the problems of those that fail. Settled actors keep their
/// definition in this file, whatever the bundle says.
pub(in crate::store) async fn batch(
    conn: &mut SqliteConnection,
    document: &str,
    batch: Batch,
    settled: &[String],
) -> Result<Vec<Problem>> {
    let Batch {
        section,
        items,
        refused,
        mut problems,
    } = batch;
    let spec = SECTIONS[section].spec;
    let name = |name: &str| {
        if spec.kind == "passage" {
            format!("{document}/{name}")
        } else {
            name.to_owned()
        }
    };
    let named = items.iter().filter_map(|i| {
        Some((
            i.value["id"].as_str().or(i.value["locator"].as_str())?,
            i.index,
        ))
    });
    let refused = refused.iter().map(|(name, index)| (name.as_str(), *index));
    let places: Vec<Value> = named
        .chain(refused)
        .map(|(id, index)| json!([name(id), index]))
        .collect();
    run(
        conn,
        ORIGIN,
        &Value::Array(places).to_string(),
        spec.kind,
        document,
    )
    .await?;
    let mut groups = vec![(Statements::Whole, items)];
    match spec.kind {
        "passage" => {
            groups = vec![(
                Statements::Whole,
                groups.remove(0).1.into_iter().map(placed).collect(),
            )];
        }
        "actor" => groups = actors(conn, groups.remove(0).1, settled, &mut problems).await?,
        _ => {}
    }
    for (statements, items) in groups {
        let mut todo = vec![&items[..]];
        while let Some(some) = todo.pop().filter(|some| !some.is_empty()) {
            match insert(conn, spec.kind, document, &statements, some).await? {
                None => {}
                Some(why) if some.len() == 1 => {
                    problems.push(Problem::new(
                        format!("/{}/{}", spec.plural, some[0].index),
                        why,
                    ));
                }
                Some(_) => {
                    let (first, second) = some.split_at(some.len() / 2);
                    todo.extend([second, first]);
                }
            }
        }
    }
    Ok(problems)
}

/// A passage with the parts of its locator.
fn placed(mut item: Item) -> Item {
    let locator = item.value["locator"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    let (paragraph, sentence) = locator::numbers(&locator);
    item.value["section"] = locator::section(&locator).into();
    item.value["paragraph"] = paragraph.into();
    item.value["sentence"] = sentence.into();
    item
}

/// Separates new actors from existing ones, whose definition must not differ.
async fn actors(
    conn: &mut SqliteConnection,
    items: Vec<Item>,
    settled: &[String],
    problems: &mut Vec<Problem>,
) -> Result<Vec<(Statements, Vec<Item>)>> {
    let values: Vec<&Value> = items.iter().map(|item| &item.value).collect();
    let known: Vec<String> = query_scalar(KNOWN_ACTORS)
        .bind(json!(values).to_string())
        .fetch_all(&mut *conn)
        .await?;
    let (mut new, mut used) = (Vec::new(), Vec::new());
    for item in items {
        let id = item.value["id"].as_str().unwrap_or_default();
        let defined = item.value.get("title").is_some();
        let at = format!("/actors/{}", item.index);
        if !known.iter().any(|one| one == id) {
            if defined {
                new.push(item);
            } else {
                problems.push(Problem::new(
                    at,
                    format!(
                        "there is no actor `{id}` here; define it: title, summary, type, \
                        agent, names"
                    ),
                ));
            }
            continue;
        }
        if defined && !settled.iter().any(|one| one == id) {
            let here: String = query_scalar(DEFINITION)
                .bind(id)
                .fetch_one(&mut *conn)
                .await?;
            let differing = differing(&serde_json::from_str(&here)?, &item.value);
            if !differing.is_empty() {
                let why = format!(
                    "another actor `{id}` is here already, with other {}; choose another id, or \
                        leave the definition out",
                    differing.join(", ")
                );
                problems.push(Problem::new(at, why));
                continue;
            }
        }
        used.push(item);
    }
    Ok(vec![(Statements::Whole, new), (Statements::Use, used)])
}

/// The members in which two definitions of an actor differ.
fn differing(here: &Value, given: &Value) -> Vec<&'static str> {
    let read = |value: &Value, name: &str| {
        let mut member = value[name].clone();
        if let Some(codes) = member.as_array_mut().filter(|_| name == "identifiers") {
            for code in codes.iter_mut().filter_map(Value::as_object_mut) {
                code.retain(|_, part| !part.is_null());
            }
            codes.sort_by_key(|code| [code["scheme"].to_string(), code["value"].to_string()]);
        }
        if member.as_array().is_some_and(Vec::is_empty) {
            Value::Null
        } else {
            member
        }
    };
    let members = [
        "title",
        "summary",
        "note",
        "type",
        "agent",
        "names",
        "identifiers",
    ];
    members
        .into_iter()
        .filter(|name| read(here, name) != read(given, name))
        .collect()
}

enum Statements {
    /// The whole record.
    Whole,
    /// Only what one document adds to an existing actor.
    Use,
}

/// Writes all of them, or none and returns why.
async fn insert(
    conn: &mut SqliteConnection,
    kind: &str,
    document: &str,
    statements: &Statements,
    items: &[Item],
) -> Result<Option<String>> {
    let values: Vec<&Value> = items.iter().map(|item| &item.value).collect();
    let records = serde_json::to_string(&values)?;
    let own = OWN
        .iter()
        .find(|(of, _)| *of == kind)
        .map_or(&[PASSAGE][..], |(_, own)| own);
    let common: &[&'static str] = if kind == "passage" { &[] } else { &COMMON };
    raw_sql("SAVEPOINT some").execute(&mut *conn).await?;
    let chosen = match statements {
        Statements::Whole => common.iter().chain(own),
        Statements::Use => USED_ACTOR.iter().chain(&[]),
    };
    for sql in chosen {
        if let Err(error) = run(conn, sql, &records, kind, document).await {
            raw_sql("ROLLBACK TO some; RELEASE some")
                .execute(&mut *conn)
                .await?;
            return broken_rule(error).map(Some);
        }
    }
    raw_sql("RELEASE some").execute(&mut *conn).await?;
    Ok(None)
}

async fn run(
    conn: &mut SqliteConnection,
    sql: &'static str,
    records: &str,
    kind: &str,
    document: &str,
) -> Result<(), sqlx::Error> {
    query(sql)
        .bind(records)
        .bind(kind)
        .bind(document)
        .execute(conn)
        .await
        .map(drop)
}

/// The table constraint that a record violates, in words; any other error is an internal failure.
fn broken_rule(error: sqlx::Error) -> Result<String> {
    let refusal = error.as_database_error().filter(|e| {
        e.code()
            .and_then(|code| code.parse::<u32>().ok())
            .is_some_and(|code| code & 0xff == 19)
    });
    let Some(message) = refusal.map(|e| e.message().to_owned()) else {
        return Err(Error::from(error));
    };
    let (what, of) = message.split_once(": ").unwrap_or((&message, ""));
    Ok(match what {
        "CHECK constraint failed" => format!("breaks the rule `{}`", of.replace('_', " ")),
        "UNIQUE constraint failed" if of.starts_with("record.kind, record.id") => {
            "a record of this kind and id is here already".to_owned()
        }
        "UNIQUE constraint failed" => format!("says the same twice: {of}"),
        _ => message,
    })
}
