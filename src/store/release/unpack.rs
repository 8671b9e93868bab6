//! Unpacks a release: rebuilds the read model from its frozen records, in a file beside the
//! database. `exchange::freeze` makes releases, `diff` compares them.

use crate::error::{Error, Result};
use crate::model::spec::{PREDICATES, Spec};
use crate::model::{TABLES, kind, positions};
use crate::query::Name;
use crate::store::file::migrations;
use crate::store::file::pool::Work;
use crate::store::file::state;
use crate::store::file::state::State;
use crate::store::publish::facets::DECADE;
use crate::store::publish::facets::Member;
use crate::store::publish::positions::following;
use crate::store::publish::published::Published;
use crate::store::publish::read_model;
use crate::store::publish::rebuild;
use crate::store::publish::tables;
use crate::store::release::index::ABSENT;
use crate::store::release::index::Change;
use crate::store::release::index::Line;
use crate::store::release::index::Release;
use crate::store::release::index::embedded;
use crate::store::release::index::packed;
use crate::store::snapshot::Snapshot;
use crate::text::slice::sha256;
use serde_json::Value;
use sqlx::sqlite::SqliteConnection;
use sqlx::{query, raw_sql};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Counts the files that this process began, for unique temporary names.
static UNPACKED: AtomicU64 = AtomicU64::new(0);

/// Longest that unpacking can take; older temporary files are left over.
const UNPACKING_TIME: Duration = Duration::from_mins(10);

/// Records of one kind per batch.
const BATCH: usize = 1_000;

/// Opens a release, from a file beside the database; unpacks it where there is none. Always from a
/// file of its own, also where the current data are the same release: a pinned answer must be the
/// same bytes on every server.
pub(in crate::store) async fn open(
    release: &'static Release,
    database: &Path,
    work: &Arc<Work>,
) -> Result<Snapshot> {
    let path = state::beside(&state::real(database)?, &format!("release-{}", release.id));
    let place = path.clone();
    // In a task of its own: it is finished even if the client hangs up, and leaves no temporary
    // file behind.
    let unpacking = tokio::spawn(async move {
        unpack(
            embedded(&packed(&release.id)).unwrap_or_default(),
            release,
            &place,
        )
        .await
    });
    let unpacked = unpacking.await.map_err(|_| Error::Busy)?;
    unpacked.map_err(|why| Error::NotUnpacked(Box::new(why)))?;
    Snapshot::open_release(&path, work).await
}

/// Ensures that the file of a release is at the path: keeps a valid one, else rebuilds it.
///
/// # Errors
/// When the lines are not those of the release, or the file cannot be written.
pub async fn unpack(packed: &[u8], release: &Release, path: &Path) -> Result<()> {
    if is_right(release, path).await {
        return Ok(());
    }
    let lines = read(packed)?;
    if sha256(&lines) != release.sha256 {
        return Err(Error::Refused(format!(
            "the release {} in this program is damaged",
            release.id
        )));
    }
    remove_leftovers(path);
    // Other processes may unpack it too: each writes its own temporary file, all with the same
    // data.
    let (process, number) = (std::process::id(), UNPACKED.fetch_add(1, Ordering::Relaxed));
    let new = state::beside(path, &format!("{process}-{number}.new"));
    let made = rebuild::make(&new, async |conn: &mut SqliteConnection| {
        let revision = publish(conn, &lines).await?;
        let same = revision == release.revision;
        if same {
            Ok(())
        } else {
            Err(Error::Refused(format!(
                "the records of {} are of {revision}",
                release.id
            )))
        }
    });
    let io = |source| Error::Io {
        doing: "unpack a release to",
        path: path.to_owned(),
        source,
    };
    let placed = made
        .await
        .and_then(|_| std::fs::rename(&new, path).map_err(io));
    if placed.is_err() {
        let _ = std::fs::remove_file(&new);
    }
    placed
}

/// Removes temporary files of processes that were killed while they unpacked the same release.
fn remove_leftovers(path: &Path) {
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else {
        return;
    };
    let name = format!("{}.", name.to_string_lossy());
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let other = entry.file_name();
        let other = other.to_string_lossy();
        let modified = entry.metadata().and_then(|meta| meta.modified());
        let age = modified.ok().and_then(|time| time.elapsed().ok());
        let is_old = age.is_some_and(|age| age > UNPACKING_TIME);
        if other.starts_with(&name) && other.ends_with(".new") && is_old {
            // Another process may have removed it meanwhile.
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

/// Is there an undamaged file of this build, with the records of the release?
async fn is_right(release: &Release, path: &Path) -> bool {
    let revision = async {
        let whole = state::state(path).await? == State::Ready && state::is_whole(path).await?;
        if whole {
            state::revision(path).await
        } else {
            Ok(None)
        }
    };
    revision
        .await
        .is_ok_and(|found| found.as_ref() == Some(&release.revision))
}

/// Decompresses the lines of a release.
fn read(packed: &[u8]) -> Result<Vec<u8>> {
    zstd::stream::decode_all(packed)
        .map_err(|why| Error::Refused(format!("a release cannot be unpacked: {why}")))
}

/// Fills a new file with the records of a release; returns their revision.
pub(in crate::store) async fn publish(conn: &mut SqliteConnection, lines: &[u8]) -> Result<String> {
    const CHANGE: &str = "INSERT INTO change (kind, id, day, what, reason, concerns, successor,
        successor_kind) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    const COVERAGE: &str = "INSERT INTO coverage (document, body) VALUES ($1, $2)";
    raw_sql("BEGIN").execute(&mut *conn).await?;
    migrations::run_read(conn).await?;
    let (mut changed, mut waiting, mut names) =
        (String::new(), Waiting::default(), Names::default());
    for line in lines
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty())
    {
        match serde_json::from_slice(line)? {
            Line::Release { changed: day, .. } => changed = day,
            Line::Change(Change {
                kind,
                id,
                day,
                what,
                reason,
                concerns,
                successor,
                successor_kind,
            }) => {
                let sql = query(CHANGE)
                    .bind(kind)
                    .bind(id)
                    .bind(day)
                    .bind(what)
                    .bind(reason)
                    .bind(concerns)
                    .bind(successor)
                    .bind(successor_kind);
                sql.execute(&mut *conn).await?;
            }
            Line::Coverage { document, body } => {
                query(COVERAGE)
                    .bind(document)
                    .bind(body.to_string())
                    .execute(&mut *conn)
                    .await?;
            }
            Line::Record {
                kind: name,
                key,
                body,
                rest,
            } => {
                let spec = kind(&name)
                    .ok_or_else(|| Error::Refused(format!("there is no kind `{name}` any more")))?;
                if waiting.spec.is_some_and(|of| of.kind != spec.kind)
                    || waiting.records.len() == BATCH
                {
                    waiting.write(conn, spec).await?;
                }
                let record = Published { key, body, rest };
                names.see_all(spec, &record);
                waiting.add(spec, record);
            }
        }
    }
    if let Some(spec) = waiting.spec {
        waiting.write(conn, spec).await?;
    }
    let absent = serde_json::to_string(&names.absent())?;
    read_model::note(conn, ABSENT, &absent).await?;
    let revision = read_model::finish(conn, &changed).await?;
    raw_sql("COMMIT").execute(&mut *conn).await?;
    Ok(revision)
}

/// A batch of records of one kind, not yet written.
#[derive(Default)]
struct Waiting {
    spec: Option<&'static Spec>,
    /// The position of the last one written.
    ord: i64,
    records: Vec<Published>,
}

impl Waiting {
    fn add(&mut self, spec: &'static Spec, record: Published) {
        self.spec = Some(spec);
        self.records.push(record);
    }

    /// Writes the batch, and begins one of the next kind.
    async fn write(&mut self, conn: &mut SqliteConnection, next: &'static Spec) -> Result<()> {
        let Some(spec) = self.spec else { return Ok(()) };
        let mut ord = self.ord.max(positions(spec).0);
        let records = std::mem::take(&mut self.records);
        let placed = records.into_iter().map(|record| {
            ord = following(spec, ord);
            (ord, record)
        });
        read_model::write(conn, spec, placed.collect()).await?;
        self.ord = ord;
        if next.kind != spec.kind {
            self.ord = 0;
        }
        Ok(())
    }
}

/// Which current fields and filters exist in the records, with a value or without: kind and name.
#[derive(Default)]
struct Names {
    there: BTreeSet<(&'static str, Name)>,
    missing: BTreeSet<(&'static str, Name)>,
    /// Terms of vocabularies, by vocabulary.
    terms: BTreeMap<String, BTreeSet<String>>,
}

impl Names {
    /// A record, and its rows of the tables of parts.
    fn see_all(&mut self, spec: &'static Spec, record: &Published) {
        self.see(spec, &record.body);
        for table in TABLES {
            for row in tables::of_record(table, record) {
                self.see(&table.spec, &row);
            }
        }
    }

    fn see(&mut self, spec: &'static Spec, body: &Value) {
        let fields = spec.every_field().map(|field| {
            (
                Name::field(field.name),
                Some(body.get(field.name).is_some()),
            )
        });
        let filters = spec.all_facets().filter_map(|facet| {
            // A decade is read off the date, other filters without a path off what every record
            // has.
            let paths = if facet.name == DECADE {
                &["date"][..]
            } else {
                facet.at
            };
            let reached: Vec<Option<bool>> = paths.iter().map(|path| reaches(body, path)).collect();
            let there = reached.contains(&Some(true)).then_some(true);
            let found = there.or_else(|| {
                reached
                    .iter()
                    .all(|one| *one == Some(false))
                    .then_some(false)
            });
            (!paths.is_empty()).then(|| (Name::filter(facet.name), found))
        });
        for (name, found) in fields.chain(filters) {
            match found {
                Some(true) => drop(self.there.insert((spec.kind, name))),
                Some(false) => drop(self.missing.insert((spec.kind, name))),
                None => {}
            }
        }
        if spec.kind == "vocabulary" {
            let terms = body["terms"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|term| term["id"].as_str());
            let id = body["id"].as_str().unwrap_or_default();
            self.terms
                .insert(id.to_owned(), terms.map(str::to_owned).collect());
        }
    }

    /// Kind and name of all fields and filters newer than these records.
    fn absent(&self) -> BTreeSet<(&'static str, Name)> {
        let mut absent: BTreeSet<_> = self.missing.difference(&self.there).cloned().collect();
        if let Some(known) = self.terms.get("predicate") {
            let kinds: BTreeSet<&'static str> = self.there.iter().map(|(kind, _)| *kind).collect();
            for predicate in PREDICATES
                .iter()
                .filter(|predicate| !known.contains(predicate.name))
            {
                absent.extend(
                    kinds
                        .iter()
                        .map(|kind| (*kind, Name::filter(predicate.name))),
                );
            }
        }
        absent
    }
}

/// Does the path exist in the record? Unknown (none) where something on the way is null or empty.
fn reaches(body: &Value, path: &str) -> Option<bool> {
    let (head, rest) = path
        .split_once('.')
        .map_or((path, None), |(head, rest)| (head, Some(rest)));
    if head.starts_with('{') {
        return Some(true);
    }
    let Some(next) = body.get(Member::read(head).name) else {
        return Some(false);
    };
    let Some(rest) = rest else { return Some(true) };
    match next {
        Value::Null => None,
        Value::Array(items) => {
            let found: Vec<Option<bool>> = items.iter().map(|item| reaches(item, rest)).collect();
            found
                .iter()
                .copied()
                .find(|one| *one == Some(true))
                .unwrap_or_else(|| found.iter().copied().flatten().next())
        }
        value => reaches(value, rest),
    }
}
