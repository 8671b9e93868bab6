//! Fills the tables of truth from bundles, a batch at a time.

use crate::bundle::{Batch, Checker, Of, Problem, Reader};
use crate::error::{Error, Result};
use crate::store::exchange::import_rules;
use crate::store::exchange::load;
use crate::store::exchange::outward;
use crate::store::exchange::sources::Problems;
use crate::store::exchange::sources::Source;
use crate::store::file::migrations;
use crate::store::progress::{OnProgress, Step};
use crate::text::slice::Sliced;
use sqlx::sqlite::SqliteConnection;
use sqlx::{query, query_as, query_scalar, raw_sql};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs::File;
use std::io::{Read, Seek};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

const EDITION: &str = "UPDATE edition SET changed = $1 WHERE document = $2";

pub(super) const TERMS: &str = "SELECT scheme, id FROM term ORDER BY scheme, rank";

/// The sentence map is the first list of a bundle.
const MAP: usize = 0;
/// Capacity of the channel between reader and database, in batches: backpressure bounds memory.
const WAITING: usize = 4;

/// The checks of a bundle's records one by one: of those that are given, and of those of earlier
/// versions that are carried over.
#[derive(Clone)]
pub(super) struct Checkers {
    pub now: Arc<Checker>,
    pub earlier: Arc<Checker>,
}

impl Checkers {
    pub(super) async fn new(conn: &mut SqliteConnection) -> Result<Self> {
        let vocabularies = vocabularies(conn).await?;
        Ok(Self {
            now: Arc::new(Checker::new(&vocabularies)?),
            earlier: Arc::new(Checker::new(&vocabularies)?.of_earlier()),
        })
    }
}

/// An import under way.
pub(super) struct Filling {
    checkers: Checkers,
    /// Are the documents measured against their texts?
    measures: bool,
    /// Actors of the seed.
    seeded: Vec<String>,
    /// Bytes read, of how many.
    done: Arc<AtomicU64>,
    all: u64,
    pub problems: Problems,
    labels: BTreeMap<String, PathBuf>,
    /// Documents of which passages were refused: that others do not fit follows from it.
    incomplete: HashSet<String>,
}

impl Filling {
    pub(super) async fn begin(
        conn: &mut SqliteConnection,
        checkers: Checkers,
        sources: &[Source],
        measures: bool,
    ) -> Result<Self> {
        // With foreign keys on, every row that others may refer to makes SQLite search all tables
        // that could, as long as any violation is pending: a million records would take days. So
        // check them once at the end.
        raw_sql("PRAGMA foreign_keys = 0; BEGIN")
            .execute(&mut *conn)
            .await?;
        raw_sql(import_rules::ORIGINS).execute(&mut *conn).await?;
        let seeded: Vec<String> = query_scalar("SELECT id FROM record WHERE kind = 'actor'")
            .fetch_all(&mut *conn)
            .await?;
        let sizes = sources.iter();
        let sizes = sizes.filter_map(|source| Some(source.file.metadata().ok()?.len()));
        Ok(Self {
            checkers,
            measures,
            seeded,
            done: Arc::new(AtomicU64::new(0)),
            all: sizes.sum(),
            problems: Problems::default(),
            labels: BTreeMap::new(),
            incomplete: HashSet::new(),
        })
    }

    /// Writes one document.
    pub(super) async fn add(
        &mut self,
        conn: &mut SqliteConnection,
        source: &Source,
        progress: OnProgress<'_>,
    ) -> Result<()> {
        let Source {
            label,
            head,
            text,
            carried,
            ..
        } = source;
        let text = text.as_ref().filter(|_| self.measures);
        // A carried document may define seed actors as they were; the definitions of the current
        // seed win.
        let settled = if carried.is_some() {
            self.seeded.as_slice()
        } else {
            &[]
        };
        let found = load::document(conn, &head.id, &head.document).await?;
        self.problems.extend(label, found);
        if let Some(changed) = carried {
            query(EDITION)
                .bind(changed)
                .bind(&head.id)
                .execute(&mut *conn)
                .await?;
        }
        let io = |source| Error::Io {
            doing: "read",
            path: label.clone(),
            source,
        };
        let mut file = source.file.try_clone().map_err(io)?;
        file.rewind().map_err(io)?;
        let file = Counted {
            file,
            done: Arc::clone(&self.done),
        };
        let checker = if carried.is_some() {
            &self.checkers.earlier
        } else {
            &self.checkers.now
        };
        let (reading, mut batches) = read_in_thread(checker, file, &head.id, text.cloned());
        while let Some(batch) = batches.recv().await {
            let of_map = batch.section == MAP;
            let found = load::batch(conn, &head.id, batch, settled).await?;
            if of_map && !found.is_empty() {
                self.incomplete.insert(head.id.clone());
            }
            self.problems.extend(label, found);
            progress(Step::Reading(self.done.load(Ordering::Relaxed), self.all));
        }
        let failed = |error| Error::Refused(format!("reading {} failed: {error}", label.display()));
        let outcome = reading.await.map_err(failed)?;
        let ended = outcome.map_err(io)?;
        self.problems
            .extend(label, ended.err().into_iter().collect());
        if let Some(text) = text.filter(|_| !self.incomplete.contains(&head.id)) {
            let lost = import_rules::lost(conn, &head.id, text).await?;
            self.problems.extend(label, lost);
            let cues = import_rules::cues(conn, &head.id, text).await?;
            self.problems.extend(label, cues);
        }
        self.labels.insert(head.id.clone(), label.clone());
        Ok(())
    }

    /// Checks all documents together, and ends the import.
    pub(super) async fn end(mut self, conn: &mut SqliteConnection) -> Result<()> {
        let misplaced = outward::settle(conn).await?;
        let links = import_rules::links(conn, misplaced).await?;
        let problems = import_rules::problems(conn, &self.incomplete).await?;
        let mut found = Vec::new();
        for (document, problem) in links.into_iter().chain(problems) {
            // What was refused breaks rules because it is not there.
            let label = self.labels.get(&document);
            let label = label.filter(|label| !self.problems.has(label, &problem.pointer));
            found.extend(label.map(|label| (label, problem)));
        }
        for (label, problem) in found {
            self.problems.extend(label, vec![problem]);
        }
        self.problems.none()?;
        migrations::foreign_keys(conn).await?;
        raw_sql("DROP TABLE temp.origin; COMMIT; PRAGMA foreign_keys = 1")
            .execute(&mut *conn)
            .await?;
        Ok(())
    }
}

/// How a reading ended: at the end of the file, at a mistake that ends it, or with an error of the
/// file.
type Ended = std::io::Result<std::result::Result<(), Problem>>;

/// Reads the records of a bundle in a thread of its own, a batch at a time.
fn read_in_thread(
    checker: &Arc<Checker>,
    file: Counted,
    document: &str,
    text: Option<Arc<Sliced>>,
) -> (JoinHandle<Ended>, mpsc::Receiver<Batch>) {
    let (send, batches) = mpsc::channel::<Batch>(WAITING);
    let (checker, id) = (Arc::clone(checker), document.to_owned());
    let reading = tokio::task::spawn_blocking(move || {
        let of = Of {
            document: &id,
            text: text.as_deref(),
        };
        Reader::new(&checker).records(file, &of, &mut |batch| send.blocking_send(batch).is_ok())
    });
    (reading, batches)
}

pub(super) async fn vocabularies(
    conn: &mut SqliteConnection,
) -> Result<HashMap<String, Vec<String>>> {
    const FORMER: &str = "SELECT scheme, former FROM term WHERE former IS NOT NULL";
    // Files of earlier builds have no such column.
    const HERE: &str = "SELECT count(*) FROM pragma_table_info('term') WHERE name = 'former'";
    let mut terms: Vec<(String, String)> = query_as(TERMS).fetch_all(&mut *conn).await?;
    let here: i64 = query_scalar(HERE).fetch_one(&mut *conn).await?;
    if here == 1 {
        let former: Vec<(String, String)> = query_as(FORMER).fetch_all(conn).await?;
        terms.extend(former);
    }
    Ok(by_scheme(terms))
}

pub(super) fn by_scheme(terms: Vec<(String, String)>) -> HashMap<String, Vec<String>> {
    let mut all: HashMap<String, Vec<String>> = HashMap::new();
    for (scheme, term) in terms {
        all.entry(scheme).or_default().push(term);
    }
    all
}

/// A reader that counts the bytes read.
struct Counted {
    file: File,
    done: Arc<AtomicU64>,
}

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.file.read(buffer)?;
        self.done
            .fetch_add(u64::try_from(read).unwrap_or_default(), Ordering::Relaxed);
        Ok(read)
    }
}
