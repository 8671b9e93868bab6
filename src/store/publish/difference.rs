//! Publishes what a change of some documents touches: their records, the records of others that
//! they link to or that link to them, and the records that all share. Everything else in the read
//! model stays as it is. The result is the same as that of `truth::publish`, which begins from
//! nothing; only positions differ.

use crate::error::Result;
use crate::model::spec::Spec;
use crate::model::{ALL, SHARED, TABLES};
use crate::store::progress::{OnProgress, Step};
use crate::store::publish::actors::Actors;
use crate::store::publish::former::{self, OF_POSITIONS, PARTS};
use crate::store::publish::published::Published;
use crate::store::publish::read_model::{self, SUMS};
use crate::store::publish::revision::{Digested, Sums};
use crate::store::publish::room;
use crate::store::publish::rows::{self, BY_KEY, Rows};
use crate::store::publish::shared::{self, Change, Given};
use crate::store::publish::totals::Totals;
use crate::store::publish::truth::{
    BATCH, BATCHES, CHANGED, PASSAGE_PLACES_OF, PLACES_OF, Place, cover, key, render,
};
use crate::store::publish::{bounds, tables, words};
use serde_json::json;
use sqlx::sqlite::SqliteConnection;
use sqlx::{query, query_as, query_scalar, raw_sql};
use std::collections::{BTreeMap, BTreeSet};

/// Records of other documents that link to those of documents, or that these link to.
pub(in crate::store) const LINKED: &str = "SELECT t.kind, t.id, t.document FROM json_each($1) j
    CROSS JOIN record r ON r.document = j.value
    CROSS JOIN edge e ON e.from_kind = r.kind AND e.from_id = r.id AND e.outward
    CROSS JOIN record t ON t.kind = e.to_kind AND t.id = e.to_id
    UNION
    SELECT f.kind, f.id, f.document FROM json_each($1) j
    CROSS JOIN record r ON r.document = j.value
    CROSS JOIN edge e ON e.to_kind = r.kind AND e.to_id = r.id AND e.outward
    CROSS JOIN record f ON f.kind = e.from_kind AND f.id = e.from_id";

/// Notes on actors: without a citation, they stand where these do.
pub(in crate::store) const NOTES_ON: &str = "SELECT r.kind, r.id, r.document FROM json_each($1) j
    CROSS JOIN annotation a ON a.on_kind = 'actor' AND a.on_id = j.value
    CROSS JOIN record r ON r.kind = 'annotation' AND r.id = a.id";

pub(in crate::store) const RECORDS: &str = "SELECT r.id FROM json_each($2) j
    CROSS JOIN record r ON r.document = j.value AND r.kind = $1";

/// The row of `publication` of a file that was changed since it was built.
pub(in crate::store) const AMENDED: &str = "amended";

const RECORDED_SUMS: &str = "SELECT value FROM publication WHERE name = $1";
const UNCOVER: &str = "DELETE FROM coverage WHERE document IN (SELECT value FROM json_each($1))";

/// The positions of records of documents, and of records by their ids.
pub(in crate::store) const GOING: &str = "SELECT f.ord FROM json_each($2) j
    CROSS JOIN facet f ON f.kind = $1 AND f.name = 'document' AND f.value = j.value
    UNION SELECT e.ord FROM json_each($3) k CROSS JOIN entry e ON e.kind = $1 AND e.id = k.value";

/// A record: its kind, id and document.
type Name = (String, String, String);

/// What documents that are about to leave have beside their records: what they give to shared ones,
/// and the records of others at the far ends of links.
pub(in crate::store) struct Before {
    given: Given,
    linked: Vec<Name>,
}

impl Before {
    pub(in crate::store) async fn read(
        conn: &mut SqliteConnection,
        leaving: &[String],
    ) -> Result<Self> {
        let given = Given::by(conn, leaving).await?;
        let linked = query_as(LINKED).bind(json!(leaving).to_string());
        Ok(Self {
            given,
            linked: linked.fetch_all(conn).await?,
        })
    }
}

/// Records by kind.
type Ids = BTreeMap<&'static str, BTreeSet<String>>;

/// A difference under way.
pub(super) struct Difference<'a> {
    change: &'a Change<'a>,
    totals: Totals,
    sums: Sums,
    /// Records of other documents, at either end of a link.
    linked: Ids,
    /// Rows of tables of parts that come.
    parts: [Vec<Published>; TABLES.len()],
    /// Positions of records that come, and their filters.
    ords: Vec<i64>,
    speak: Vec<(String, String, i64)>,
}

/// Publishes a change that the tables of truth have already. `before` is what the leaving documents
/// gave. False where it is not possible: a list has no room, or the read model is
/// not what it should be; then the file is of no use.
pub(in crate::store) async fn publish(
    conn: &mut SqliteConnection,
    before: &Before,
    change: &Change<'_>,
    report: OnProgress<'_>,
) -> Result<bool> {
    bounds::fill(conn, change.arriving).await?;
    raw_sql("BEGIN").execute(&mut *conn).await?;
    raw_sql(BATCHES).execute(&mut *conn).await?;
    raw_sql(BY_KEY).execute(&mut *conn).await?;
    let sums: String = query_scalar(RECORDED_SUMS)
        .bind(SUMS)
        .fetch_one(&mut *conn)
        .await?;
    let mut difference = Difference {
        change,
        totals: Totals::default(),
        sums: Sums::read(&sums)?,
        linked: Ids::new(),
        parts: Default::default(),
        ords: Vec::new(),
        speak: Vec::new(),
    };
    let mut actors = Actors::sort(conn, &before.given, change).await?;
    difference.linked = linked(conn, before, change, &actors.fresh).await?;
    if !difference.take_away(conn, &mut actors).await? {
        return Ok(false);
    }
    for (done, spec) in (1..).zip(ALL) {
        if !difference.bring(conn, spec, &mut actors).await? {
            return Ok(false);
        }
        report(Step::Publishing(done, ALL.len() as u64));
    }
    if !difference.bring_parts(conn).await? {
        return Ok(false);
    }
    difference.finish(conn).await?;
    raw_sql("DROP TABLE temp.batch; COMMIT")
        .execute(conn)
        .await?;
    Ok(true)
}

impl Difference<'_> {
    /// Takes away all entries that go, and those that change, the last first: a record can have
    /// values of another one, which comes before it. False where they are not what they should be.
    async fn take_away(
        &mut self,
        conn: &mut SqliteConnection,
        actors: &mut Actors,
    ) -> Result<bool> {
        let leaving = json!(self.change.leaving).to_string();
        for spec in ALL.into_iter().rev() {
            if spec.kind == SHARED.kind {
                let former = std::mem::take(&mut actors.former);
                if !self.remove(conn, spec, former).await? {
                    return Ok(false);
                }
                continue;
            }
            let ids = self.linked.get(spec.kind).cloned().unwrap_or_default();
            let ords: Vec<i64> = query_scalar(GOING)
                .bind(spec.kind)
                .bind(&leaving)
                .bind(json!(ids).to_string())
                .fetch_all(&mut *conn)
                .await?;
            for some in ords.chunks(BATCH) {
                let some: Vec<String> = some.iter().map(ToString::to_string).collect();
                let former = former::read(conn, OF_POSITIONS, spec, &some).await?;
                if !self.remove(conn, spec, former).await? {
                    return Ok(false);
                }
            }
        }
        let keys = std::mem::take(&mut actors.part_keys);
        self.remove_parts(conn, &keys).await
    }

    /// Takes entries away, with their rows of tables of parts.
    async fn remove(
        &mut self,
        conn: &mut SqliteConnection,
        spec: &'static Spec,
        former: Vec<(i64, Published)>,
    ) -> Result<bool> {
        let keys = former
            .iter()
            .map(|(_, record)| tables::prefix(spec, &record.key));
        let keys: Vec<String> = keys.collect();
        if !self.remove_parts(conn, &keys).await? {
            return Ok(false);
        }
        for (_, record) in &former {
            digested(spec, record, |record| self.sums.subtract(record));
        }
        let ords: Vec<i64> = former.iter().map(|(ord, _)| *ord).collect();
        words::leave(conn, &ords).await?;
        self.delete(conn, spec, &former).await
    }

    /// Takes away the rows of tables of parts whose keys begin so.
    async fn remove_parts(&mut self, conn: &mut SqliteConnection, keys: &[String]) -> Result<bool> {
        for table in TABLES {
            let parts = former::read(conn, PARTS, &table.spec, keys).await?;
            if !self.delete(conn, &table.spec, &parts).await? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    async fn delete(
        &mut self,
        conn: &mut SqliteConnection,
        spec: &'static Spec,
        former: &[(i64, Published)],
    ) -> Result<bool> {
        if former.is_empty() {
            return Ok(true);
        }
        let lent = rows::lent(conn, spec, former).await?;
        let rows = Rows::of(spec, former, &lent)?;
        self.totals.count(&rows, -1);
        let complete = rows::delete(conn, &rows).await?;
        if !complete {
            tracing::warn!(kind = spec.kind, "the read model lacks rows of records");
        }
        Ok(complete)
    }

    /// Writes the entries of a kind that come. False where there is no room for them.
    async fn bring(
        &mut self,
        conn: &mut SqliteConnection,
        spec: &'static Spec,
        actors: &mut Actors,
    ) -> Result<bool> {
        let mut ids = self.linked.remove(spec.kind).unwrap_or_default();
        if spec.kind == SHARED.kind {
            // First those that last, where they stand: to make room for others can move them.
            self.renew(conn, actors).await?;
            ids.append(&mut actors.fresh);
        }
        let keyed = self.places(conn, spec, ids).await?;
        let keys: Vec<&str> = keyed.iter().map(|(key, _)| key.as_str()).collect();
        let Some(ords) = room::find(conn, spec, &keys).await? else {
            return Ok(false);
        };
        let placed = ords.into_iter().zip(keyed);
        let placed: Vec<(i64, String, String)> =
            placed.map(|(ord, (key, id))| (ord, id, key)).collect();
        for some in placed.chunks(BATCH) {
            let records = render(conn, spec, some.to_vec()).await?;
            for (_, record) in &records {
                digested(spec, record, |record| self.sums.add(record));
                for (parts, table) in self.parts.iter_mut().zip(TABLES) {
                    parts.extend(tables::rows(table, spec, record));
                }
            }
            let rows = self.write(conn, spec, &records).await?;
            self.ords.extend(&rows.ords);
            self.speak.extend(rows.facets);
        }
        Ok(true)
    }

    async fn write(
        &mut self,
        conn: &mut SqliteConnection,
        spec: &'static Spec,
        records: &[(i64, Published)],
    ) -> Result<Rows> {
        let lent = rows::lent(conn, spec, records).await?;
        let rows = Rows::of(spec, records, &lent)?;
        rows::insert(conn, &rows).await?;
        self.totals.count(&rows, 1);
        Ok(rows)
    }

    /// Keys and ids of the records of a kind that come, in order of the keys: those of the arriving
    /// documents, and others.
    async fn places(
        &self,
        conn: &mut SqliteConnection,
        spec: &'static Spec,
        mut ids: BTreeSet<String>,
    ) -> Result<Vec<(String, String)>> {
        let arriving = json!(self.change.arriving).to_string();
        let places: Vec<Place> = if spec.kind == "passage" {
            query_as(PASSAGE_PLACES_OF)
                .bind(&arriving)
                .fetch_all(conn)
                .await?
        } else {
            let own: Vec<String> = query_scalar(RECORDS)
                .bind(spec.kind)
                .bind(&arriving)
                .fetch_all(&mut *conn)
                .await?;
            ids.extend(own);
            let ids = json!(ids).to_string();
            query_as(PLACES_OF)
                .bind(spec.kind)
                .bind(ids)
                .fetch_all(conn)
                .await?
        };
        let keyed = places.into_iter().map(|place| (key(spec, &place), place.0));
        let mut keyed: Vec<(String, String)> = keyed.collect();
        keyed.sort();
        Ok(keyed)
    }

    /// Brings the shared records up to date that last.
    async fn renew(&mut self, conn: &mut SqliteConnection, actors: &mut Actors) -> Result<()> {
        for lasting in std::mem::take(&mut actors.lasting) {
            digested(SHARED, &lasting.former, |record| self.sums.subtract(record));
            digested(SHARED, &lasting.record, |record| self.sums.add(record));
            let [came, went] = shared::renew(
                conn,
                lasting.ord,
                &lasting.record,
                [&lasting.leaving, &lasting.arriving],
            )
            .await?;
            for (pairs, by) in [(came, 1), (went, -1)] {
                for (name, value) in pairs {
                    self.totals.value(SHARED.kind, &name, &value, by);
                }
            }
            for (parts, table) in self.parts.iter_mut().zip(TABLES) {
                parts.extend(tables::rows(table, SHARED, &lasting.arriving));
            }
        }
        Ok(())
    }

    /// Writes the rows of tables of parts that come.
    async fn bring_parts(&mut self, conn: &mut SqliteConnection) -> Result<bool> {
        for (parts, table) in std::mem::take(&mut self.parts).into_iter().zip(TABLES) {
            let mut parts = parts;
            parts.sort_by(|one, other| one.key.cmp(&other.key));
            let keys: Vec<&str> = parts.iter().map(|part| part.key.as_str()).collect();
            let Some(ords) = room::find(conn, &table.spec, &keys).await? else {
                return Ok(false);
            };
            let placed: Vec<(i64, Published)> = ords.into_iter().zip(parts).collect();
            for some in placed.chunks(BATCH) {
                self.write(conn, &table.spec, some).await?;
            }
        }
        Ok(true)
    }

    /// Brings up to date what is of many records: search, coverage, totals, the revision.
    async fn finish(self, conn: &mut SqliteConnection) -> Result<()> {
        words::enter(conn, &self.ords, &self.speak).await?;
        query(UNCOVER)
            .bind(json!(self.change.leaving).to_string())
            .execute(&mut *conn)
            .await?;
        cover(conn, self.change.arriving).await?;
        self.totals.apply(conn).await?;
        let changed: String = query_scalar(CHANGED).fetch_one(&mut *conn).await?;
        read_model::note(conn, AMENDED, "1").await?;
        read_model::note_revision(conn, &self.sums, &changed).await
    }
}

/// The records of other documents that links lead to or come from, or did, and notes on actors that
/// move.
async fn linked(
    conn: &mut SqliteConnection,
    before: &Before,
    change: &Change<'_>,
    moving: &BTreeSet<String>,
) -> Result<Ids> {
    let mut found: Vec<Name> = before.linked.clone();
    for (sql, of) in [(LINKED, json!(change.arriving)), (NOTES_ON, json!(moving))] {
        let now: Vec<Name> = query_as(sql)
            .bind(of.to_string())
            .fetch_all(&mut *conn)
            .await?;
        found.extend(now);
    }
    let mut ids = Ids::new();
    for (kind, id, document) in found {
        let Some(spec) = ALL.iter().find(|spec| spec.kind == kind) else {
            continue;
        };
        if !change.leaving.contains(&document) && !change.arriving.contains(&document) {
            ids.entry(spec.kind).or_default().insert(id);
        }
    }
    Ok(ids)
}

/// A record as digests have it.
fn digested(spec: &Spec, record: &Published, with: impl FnOnce(&Digested<'_>)) {
    let document = record.body["document"].as_str();
    let makers = record
        .related()
        .iter()
        .filter_map(|link| link["made_by"].as_str());
    let others = makers.filter(|maker| Some(*maker) != document).count();
    with(&Digested {
        kind: spec.kind,
        id: record.body["id"].as_str().unwrap_or_default(),
        body: &record.body.to_string(),
        document,
        linked: i64::try_from(others).unwrap_or_default(),
    });
}
