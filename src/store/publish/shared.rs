//! Records that documents share, the actors: each document gives them citations, mentions, links
//! and notes. When one comes or goes, only what it gives is added or taken away, so that an actor
//! of a thousand documents costs what one of two does.

use crate::error::Result;
use crate::model::provenance::CaveatNote;
use crate::model::spec::Values;
use crate::model::{ALL, SHARED};
use crate::store::publish::facets::{self, EXISTS, Lent, Pair};
use crate::store::publish::published::{Published, Rest};
use crate::store::publish::records::marked;
use crate::store::publish::rows;
use serde_json::{Value, json};
use sqlx::sqlite::SqliteConnection;
use sqlx::{query, query_as, query_scalar};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What documents give, in the order of `Gifts`: the actor, the document, and the citation,
/// locator, link or id.
pub(in crate::store) const BY_DOCUMENTS: [&str; 4] = [
    "SELECT k.record, k.document, c.json FROM json_each($1) j
    CROSS JOIN citation k ON k.document = j.value AND k.kind = 'actor'
    CROSS JOIN cited c ON c.kind = k.kind AND c.record = k.record AND c.document = k.document
        AND c.locator = k.locator ORDER BY k.record, k.document, k.rank",
    "SELECT m.actor, m.document, json_quote(m.locator)
    FROM json_each($1) j CROSS JOIN actor_mention m ON m.document = j.value ORDER BY 1, 2, 3",
    "SELECT e.to_id, r.document,
        json_object('predicate', t.inverse, 'kind', e.from_kind, 'id', e.from_id, 'basis', e.basis)
    FROM json_each($1) j CROSS JOIN record r ON r.document = j.value
    CROSS JOIN edge e ON e.from_kind = r.kind AND e.from_id = r.id AND e.to_kind = 'actor'
    CROSS JOIN term t ON t.scheme = 'predicate' AND t.id = e.predicate ORDER BY 1, 2, 3",
    "SELECT a.on_id, r.document, json_object('id', a.id) FROM json_each($1) j
    CROSS JOIN record r ON r.document = j.value AND r.kind = 'annotation'
    CROSS JOIN annotation a ON a.id = r.id AND a.on_kind = 'actor' ORDER BY 1, 2, 3",
];

/// The same of some actors, by all documents.
pub(in crate::store) const TO_RECORDS: [&str; 4] = [
    "SELECT c.record, c.document, c.json
    FROM json_each($1) j CROSS JOIN cited c ON c.kind = 'actor' AND c.record = j.value
    ORDER BY c.record, c.document, c.rank",
    "SELECT m.actor, m.document, json_quote(m.locator) FROM json_each($1) j
    CROSS JOIN actor_mention m ON m.actor = j.value ORDER BY 1, 2, 3",
    "SELECT e.to_id, r.document,
        json_object('predicate', t.inverse, 'kind', e.from_kind, 'id', e.from_id, 'basis', e.basis)
    FROM json_each($1) j CROSS JOIN edge e ON e.to_kind = 'actor' AND e.to_id = j.value
    CROSS JOIN record r ON r.kind = e.from_kind AND r.id = e.from_id
    CROSS JOIN term t ON t.scheme = 'predicate' AND t.id = e.predicate ORDER BY 1, 2, 3",
    "SELECT a.on_id, r.document,
        json_object('id', a.id) FROM json_each($1) j
    CROSS JOIN annotation a ON a.on_kind = 'actor' AND a.on_id = j.value
    CROSS JOIN record r ON r.kind = 'annotation' AND r.id = a.id ORDER BY 1, 2, 3",
];

/// The caveats of documents that stand beside actors: actor and caveat.
pub(in crate::store) const CAVEATS: &str = "SELECT w.record, w.caveat FROM json_each($1) j
    CROSS JOIN record r ON r.document = j.value AND r.kind = 'caveat'
    CROSS JOIN caveat_record w ON w.caveat = r.id AND w.kind = 'actor'
    UNION
    SELECT c.record, x.id FROM json_each($1) j
    CROSS JOIN citation c ON c.document = j.value AND c.kind = 'actor'
    JOIN passage p ON p.document = c.document AND p.locator = c.locator
    JOIN citation v ON v.document = p.document
        AND v.locator IN (p.locator, p.section || '.p' || p.paragraph) AND v.kind = 'caveat'
    JOIN caveat x ON x.id = v.record AND NOT x.passages_only
        AND NOT EXISTS (SELECT 1 FROM caveat_record w WHERE w.caveat = x.id)";
/// All caveats of documents, as they were published.
pub(in crate::store) const PUBLISHED_CAVEATS: &str = "SELECT e.id FROM json_each($1) j
    CROSS JOIN facet f ON f.kind = 'caveat' AND f.name = 'document' AND f.value = j.value
    CROSS JOIN entry e ON e.ord = f.ord";
pub(in crate::store) const NOTES: &str =
    "SELECT n.id, n.json FROM json_each($1) j CROSS JOIN caveat_note n ON n.id = j.value";

/// Does any document still give an actor a passage, or one in it? A section? An annotation?
pub(in crate::store) const HAS_PLACE: &str =
    "SELECT EXISTS (SELECT 1 FROM citation WHERE kind = 'actor' AND record = $1
            AND (locator = $2 OR (locator > $2 || '.' AND locator < $2 || '/')))
        OR EXISTS (SELECT 1 FROM actor_mention WHERE actor = $1
            AND (locator = $2 OR (locator > $2 || '.' AND locator < $2 || '/')))";
pub(in crate::store) const HAS_SECTION: &str =
    "SELECT EXISTS (SELECT 1 FROM citation WHERE kind = 'actor' AND record = $1
            AND locator >= $2 AND locator < 's:')
        OR EXISTS (SELECT 1 FROM actor_mention WHERE actor = $1
            AND locator >= $2 AND locator < 's:')";
pub(in crate::store) const HAS_NOTE: &str =
    "SELECT EXISTS (SELECT 1 FROM annotation WHERE on_kind = 'actor' AND on_id = $1)";
/// A link of this sort and basis (or any), from any record, or from one of this id and any kind?
pub(in crate::store) const HAS_LINK: &str = "SELECT EXISTS (SELECT 1 FROM term t CROSS JOIN edge e
    ON e.to_kind = 'actor' AND e.to_id = $1 AND e.predicate = t.id
    WHERE t.scheme = 'predicate' AND t.inverse = $2 AND ($3 = '' OR e.basis = $3))";
pub(in crate::store) const HAS_LINK_FROM: &str =
    "SELECT EXISTS (SELECT 1 FROM json_each($5) k CROSS JOIN term t CROSS JOIN edge e
    ON e.from_kind = k.value AND e.from_id = $4 AND e.predicate = t.id
        AND e.to_kind = 'actor' AND e.to_id = $1
    WHERE t.scheme = 'predicate' AND t.inverse = $2 AND ($3 = '' OR e.basis = $3))";

const RENEW: &str = "UPDATE entry SET facets = $2, line = $3, body = $4 WHERE ord = $1";
const FACETS: &str = "SELECT facets FROM entry WHERE ord = $1";
const COME: &str = "INSERT INTO facet (kind, name, value, ord)
    SELECT $1, j.value ->> 0, j.value ->> 1, $2 FROM json_each($3) j WHERE true
    ON CONFLICT DO NOTHING RETURNING name, value";
pub(in crate::store) const GO: &str = "DELETE FROM facet WHERE ord = $2 AND (kind, name, value) IN
    (SELECT $1, j.value ->> 0, j.value ->> 1 FROM json_each($3) j) RETURNING name, value";

/// Documents whose records go, and those whose records come; one that is replaced is both.
pub(in crate::store) struct Change<'a> {
    pub leaving: &'a [String],
    pub arriving: &'a [String],
}

/// What documents give to shared records, by their ids.
#[derive(Debug, Default)]
pub(in crate::store) struct Given(BTreeMap<String, Gifts>);

/// Citations, mentions, links, annotations; each with its document.
pub(in crate::store) type Gifts = [Vec<(String, Value)>; 4];
const CITATIONS: usize = 0;

impl Given {
    /// What these documents give.
    pub(in crate::store) async fn by(
        conn: &mut SqliteConnection,
        documents: &[String],
    ) -> Result<Self> {
        Self::read(conn, BY_DOCUMENTS, documents).await
    }

    /// What all documents give to these records.
    pub(in crate::store) async fn to(
        conn: &mut SqliteConnection,
        records: &[String],
    ) -> Result<Self> {
        Self::read(conn, TO_RECORDS, records).await
    }

    async fn read(
        conn: &mut SqliteConnection,
        sql: [&'static str; 4],
        of: &[String],
    ) -> Result<Self> {
        let mut all = Self::default();
        if of.is_empty() {
            return Ok(all);
        }
        let of = json!(of).to_string();
        for (place, sql) in sql.into_iter().enumerate() {
            type Row = (String, String, String);
            let rows: Vec<Row> = query_as(sql).bind(&of).fetch_all(&mut *conn).await?;
            for (record, document, json) in rows {
                let gifts = all.0.entry(record).or_default();
                let gift = if place == CITATIONS {
                    marked(&serde_json::from_str(&json)?)?
                } else {
                    serde_json::from_str(&json)?
                };
                gifts[place].push((document, gift));
            }
        }
        Ok(all)
    }

    pub(in crate::store) fn records(&self) -> impl Iterator<Item = &String> {
        self.0.keys()
    }

    pub(in crate::store) fn of(&self, record: &str) -> Gifts {
        self.0.get(record).cloned().unwrap_or_default()
    }
}

/// Of these gifts, those of other documents.
pub(in crate::store) fn without(gifts: Gifts, documents: &[String]) -> Gifts {
    gifts.map(|some| {
        let others = some.into_iter();
        let others = others.filter(|(document, _)| !documents.contains(document));
        others.collect()
    })
}

/// Both.
pub(in crate::store) fn joined(one: Gifts, other: Gifts) -> Gifts {
    let mut all = one;
    for (list, more) in all.iter_mut().zip(other) {
        list.extend(more);
    }
    all
}

/// A record as it was published, with all that documents gave to it.
pub(in crate::store) fn with_gifts(entry: Published, gifts: Gifts) -> Published {
    let [cited, mentioned, linked, _] = gifts;
    let values = |list: Vec<(String, Value)>| list.into_iter().map(|(_, value)| value).collect();
    let mentions = mentioned
        .chunk_by(|one, other| one.0 == other.0)
        .map(|of_one| {
            let locators: Vec<&Value> = of_one.iter().map(|(_, locator)| locator).collect();
            json!({"document": of_one[0].0, "locators": locators})
        });
    let rest = Rest {
        citations: Some(values(cited)),
        related: Some(values(linked)),
        mentions: Some(mentions.collect()),
    };
    Published { rest, ..entry }
}

/// The gifts alone, of a record that is called as in `record`.
pub(in crate::store) fn gifts_alone(record: &Published, gifts: Gifts) -> Published {
    let names = ["id", "kind", "title", "href"].into_iter();
    let called = names.map(|name| (name.to_owned(), record.body[name].clone()));
    let mut body = Value::Object(called.collect());
    let [.., annotated] = &gifts;
    let annotations: Vec<&Value> = annotated.iter().map(|(_, note)| note).collect();
    body["annotations"] = json!(annotations);
    let entry = Published {
        key: record.key.clone(),
        body,
        rest: Rest::default(),
    };
    with_gifts(entry, gifts)
}

/// The caveats beside records: of those that stood there, without those of leaving documents and
/// with those of arriving ones.
pub(in crate::store) async fn caveats(
    conn: &mut SqliteConnection,
    former: impl Iterator<Item = &Value>,
    [leaving, arriving]: [&[String]; 2],
) -> Result<HashMap<String, Vec<CaveatNote>>> {
    let gone: BTreeSet<String> = query_scalar::<_, String>(PUBLISHED_CAVEATS)
        .bind(json!(leaving).to_string())
        .fetch_all(&mut *conn)
        .await?
        .into_iter()
        .collect();
    let mut beside: BTreeSet<(String, String)> = query_as::<_, (String, String)>(CAVEATS)
        .bind(json!(arriving).to_string())
        .fetch_all(&mut *conn)
        .await?
        .into_iter()
        .collect();
    for body in former {
        let text = |value: &Value| value["id"].as_str().unwrap_or_default().to_owned();
        let stood = body["caveats"].as_array().into_iter().flatten().map(text);
        let stay = stood.filter(|id| !gone.contains(id));
        beside.extend(stay.map(|id| (text(body), id)));
    }
    let ids: BTreeSet<&String> = beside.iter().map(|(_, id)| id).collect();
    let notes: HashMap<String, String> = query_as::<_, (String, String)>(NOTES)
        .bind(json!(ids).to_string())
        .fetch_all(conn)
        .await?
        .into_iter()
        .collect();
    let mut found: HashMap<String, Vec<CaveatNote>> = HashMap::new();
    for (record, id) in beside {
        if let Some(note) = notes.get(&id) {
            let of = found.entry(record).or_default();
            of.push(serde_json::from_str(note)?);
        }
    }
    Ok(found)
}

/// Brings the entry of a record up to date, of which documents leave and arrive. Returns the values
/// that came and went.
pub(in crate::store) async fn renew(
    conn: &mut SqliteConnection,
    ord: i64,
    record: &Published,
    [leaving, arriving]: [&Published; 2],
) -> Result<[Vec<Pair>; 2]> {
    let id = record.body["id"].as_str().unwrap_or_default();
    let pairs = |of: &Published| facets::of_record(SHARED, of, &Lent::new()).pairs;
    let (leaving, arriving) = (pairs(leaving), pairs(arriving));
    let mut going = Vec::new();
    for pair in leaving.difference(&arriving) {
        if !still_given(conn, id, pair).await? {
            going.push(pair);
        }
    }
    let changed = [(COME, json!(arriving)), (GO, json!(going))];
    let mut both = [Vec::new(), Vec::new()];
    for (some, (sql, pairs)) in both.iter_mut().zip(changed) {
        *some = query_as::<_, Pair>(sql)
            .bind(SHARED.kind)
            .bind(ord)
            .bind(pairs.to_string())
            .fetch_all(&mut *conn)
            .await?;
    }
    let stored: String = query_scalar(FACETS).bind(ord).fetch_one(&mut *conn).await?;
    let counted = counted(serde_json::from_str(&stored)?, &both);
    query(RENEW)
        .bind(ord)
        .bind(serde_json::to_string(&counted)?)
        .bind(rows::line(SHARED, &record.body).to_string())
        .bind(record.body.to_string())
        .execute(conn)
        .await?;
    Ok(both)
}

/// The values that counts by facet use, with those that come and without those that go.
fn counted(
    stored: BTreeMap<String, BTreeSet<String>>,
    [come, gone]: &[Vec<Pair>; 2],
) -> BTreeMap<String, BTreeSet<String>> {
    let mut counted = stored;
    for (pairs, comes) in [(come, true), (gone, false)] {
        for (name, value) in pairs {
            let facet = SHARED.facet(name).filter(|facet| SHARED.counts(facet));
            let Some(facet) = facet else { continue };
            if facet.values == Values::Record && !value.contains(':') {
                continue;
            }
            let values = counted.entry(name.clone()).or_default();
            if comes {
                values.insert(value.clone());
            } else {
                values.remove(value);
            }
        }
    }
    counted.retain(|_, values| !values.is_empty());
    counted
}

/// Does another document give a record this value too?
async fn still_given(conn: &mut SqliteConnection, id: &str, (name, value): &Pair) -> Result<bool> {
    let asks_link = |of: &str| {
        let (predicate, basis) = of.split_once('@').unwrap_or((of, ""));
        (predicate.to_owned(), basis.to_owned())
    };
    let exists = name == EXISTS;
    let sql = match if exists { value } else { name }.as_str() {
        // It leaves; and whatever lasts has a citation.
        "document" => return Ok(exists),
        "passage" if exists => return Ok(true),
        "section" if exists => query_scalar(HAS_SECTION).bind(id).bind("s0"),
        "passage" | "section" => query_scalar(HAS_PLACE).bind(id).bind(value),
        "annotation" if exists => query_scalar(HAS_NOTE).bind(id),
        of if exists => {
            let (predicate, basis) = asks_link(of);
            query_scalar(HAS_LINK).bind(id).bind(predicate).bind(basis)
        }
        // The record that it names leaves.
        "annotation" => return Ok(false),
        of => {
            let is_pair = of.contains('@');
            let (basis, from) = value
                .split_once('@')
                .filter(|_| is_pair)
                .unwrap_or(("", value));
            if from.contains(':') {
                return Ok(false);
            }
            let kinds: Vec<&str> = ALL.iter().map(|spec| spec.kind).collect();
            query_scalar(HAS_LINK_FROM)
                .bind(id)
                .bind(asks_link(of).0)
                .bind(basis.to_owned())
                .bind(from)
                .bind(json!(kinds).to_string())
        }
    };
    Ok(sql.fetch_one(conn).await?)
}
