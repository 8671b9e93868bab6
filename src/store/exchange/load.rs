//! Inserts the records of a bundle into the truth tables, a batch at a time, by the statements of
//! `statements`. A batch that fails is bisected until the offending record is found.

use crate::bundle::{Batch, Item, Problem, SECTIONS};
use crate::error::{Error, Result};
use crate::model::locator;
use crate::store::exchange::statements::{COMMON, OWN, PASSAGE, USED_ACTOR};
use serde_json::{Value, json};
use sqlx::sqlite::SqliteConnection;
use sqlx::{query, query_scalar, raw_sql};

/// Where each record of a bundle was written, for the JSON pointers of problems found later.
const ORIGIN: &str = "INSERT OR IGNORE INTO temp.origin (kind, id, document, place)
    SELECT $2, j.value ->> 0, $3, j.value ->> 1 FROM json_each($1) j";

const KNOWN_ACTORS: &str = "SELECT o.id FROM json_each($1) r JOIN record o ON o.kind = 'actor' AND
    o.id = r.value ->> 'id'";

const DEFINITION: &str =
    "SELECT json_patch(json_object('label', r.label, 'title', r.title, 'summary', r.summary,
        'note', r.note), o.json)
    FROM record r JOIN bundled_own o ON o.kind = r.kind AND o.id = r.id WHERE r.kind = 'actor' AND
    r.id = $1";

/// What to write instead of what breaks a rule.
const INSTEAD: [(&str, &str); 5] = [
    (
        "edge_is_stored_in_its_forward_sense",
        "give the link to the other record, such as `supports` in place of `supported-by`",
    ),
    (
        "symmetric_edge_is_stored_once",
        "give it to the record whose `kind:id` sorts first",
    ),
    (
        "agreement_is_with_a_field",
        "name the field of the record in `agreement_field`",
    ),
    ("agreement_with_a_date_is_computed", "leave `agreement` out"),
    (
        "cue_is_at_most_six_words",
        "leave out all words but those that show the modality",
    ),
];

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
    query(ORIGIN)
        .bind(Value::Array(places).to_string())
        .bind(spec.kind)
        .bind(document)
        .execute(&mut *conn)
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
                    let at = format!("/{}/{}", spec.plural, some[0].index);
                    problems.push(Problem::new(at, why).of(some[0].value["id"].as_str()));
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

/// Writes records that documents share as they are defined, of no document.
pub(in crate::store) async fn define(
    conn: &mut SqliteConnection,
    kind: &str,
    definitions: Vec<Value>,
) -> Result<()> {
    let item = |value| Item { index: 0, value };
    let items: Vec<Item> = definitions.into_iter().map(item).collect();
    let refused = insert(conn, kind, "", &Statements::Whole, &items).await?;
    refused.map_or(Ok(()), |why| Err(Error::Unpublishable(vec![why])))
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
            codes.sort_by_key(|code| {
                ["scheme", "value", "valid_from"].map(|name| code[name].to_string())
            });
        }
        if member.as_array().is_some_and(Vec::is_empty) {
            Value::Null
        } else {
            member
        }
    };
    let members = [
        "label",
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
    // Parsed once, not by every statement.
    let records: Vec<u8> = query_scalar("SELECT jsonb($1)")
        .bind(serde_json::to_string(&values)?)
        .fetch_one(&mut *conn)
        .await?;
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
    records: &[u8],
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
        "CHECK constraint failed" => {
            let rule = of.replace('_', " ");
            let instead = INSTEAD.iter().find(|(broken, _)| *broken == of);
            let instead = instead.map_or_else(String::new, |(_, what)| format!(": {what}"));
            format!("breaks the rule `{rule}`{instead}")
        }
        "UNIQUE constraint failed" if of.starts_with("record.kind, record.id") => {
            "a record of this kind and id is here already".to_owned()
        }
        "UNIQUE constraint failed" => {
            // `edge.from_kind, edge.from_id, …`
            let of = of.split('.').next().unwrap_or(of).replace('_', " ");
            format!("says the same twice: {of}")
        }
        _ => message,
    })
}
