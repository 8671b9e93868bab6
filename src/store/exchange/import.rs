//! Imports and removes documents. Both rebuild the file from the seed and every imported document,
//! ordered by id, so that the order of imports never matters.

use crate::bundle::{Batch, Checker, Of, Problem, Reader};
use crate::error::{Error, Result};
use crate::store::exchange::export::documents;
use crate::store::exchange::export::imported;
use crate::store::exchange::export::nothing_like;
use crate::store::exchange::import_rules;
use crate::store::exchange::load;
use crate::store::exchange::outward::{self, LinkChanges, OutwardLinks};
use crate::store::exchange::sources::Problems;
use crate::store::exchange::sources::Source;
use crate::store::exchange::sources::carried;
use crate::store::exchange::sources::given;
use crate::store::exchange::sources::unchanged;
use crate::store::file::migrations;
use crate::store::file::state;
use crate::store::file::state::State;
use crate::store::progress::{OnProgress, Step};
use crate::store::publish::rebuild;
use crate::text::slice::Sliced;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions, Connection, query, query_as, query_scalar, raw_sql};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

const EDITION: &str = "UPDATE edition SET changed = $1 WHERE document = $2";

const TERMS: &str = "SELECT scheme, id FROM term ORDER BY scheme, rank";

/// The sentence map is the first list of a bundle.
const MAP: usize = 0;
/// Problems listed in the one-line error of a failed upgrade.
const UPGRADE_PROBLEMS_LISTED: usize = 5;
/// Capacity of the channel between reader and database, in batches: backpressure bounds memory.
const WAITING: usize = 4;

/// What an import did with one file.
#[derive(Debug)]
pub struct Imported {
    pub document: String,
    /// Records of all kinds, the document included; passages are counted apart.
    pub records: usize,
    pub passages: usize,
    /// Was the identical document already in the file?
    pub unchanged: bool,
    /// Were its passages measured against the text?
    pub measured: bool,
}

/// Imports documents, or replaces those with the same id. The file must be ready (`ensure`). With
/// `check`, does all the work and discards the result (dry run).
///
/// # Errors
/// When anything at all is wrong with a bundle. The file then stays unchanged.
pub async fn import(
    database: &Path,
    files: &[PathBuf],
    texts: &[PathBuf],
    check: bool,
    progress: OnProgress<'_>,
) -> Result<(Vec<Imported>, LinkChanges)> {
    let path = &state::real(database)?;
    let _lock = rebuild::lock(path).await?;
    state::sound(path).await?;
    let mut old = state::immutable(path).connect().await?;
    let checker = Arc::new(Checker::new(&vocabularies(&mut old).await?)?);
    let mut sources = given(&checker, files, texts)?;
    for source in &mut sources {
        source.unchanged = unchanged(&mut old, source).await?;
    }
    let outcomes: Vec<Imported> = sources.iter().map(outcome).collect();
    let given: HashSet<String> = sources
        .iter()
        .map(|source| source.head.id.clone())
        .collect();
    let before = outward::read(&mut old).await?;
    if outcomes.iter().all(|one| one.unchanged) {
        let changes = outward::changes(&mut old, &before, &given).await?;
        return Ok((outcomes, changes));
    }
    let mut all = sources;
    let earlier = Checker::new(&vocabularies(&mut old).await?)?.of_earlier();
    all.extend(carried(&mut old, path, &earlier, |id| !given.contains(id)).await?);
    old.close().await?;
    let linked = Linked { before, given };
    let changes = remake(path, all, linked, !check, progress).await?;
    Ok((outcomes, changes))
}

/// Removes documents, with the actors that no other document mentions. Several go at once, or one
/// that does not fit a new version would keep another such from being removed.
///
/// # Errors
/// When one of them is not there, or came with the program.
pub async fn remove(
    database: &Path,
    given: &[String],
    progress: OnProgress<'_>,
) -> Result<LinkChanges> {
    let path = &state::real(database)?;
    let _lock = rebuild::lock(path).await?;
    if state::state(path).await? == State::Absent {
        return Err(Error::Refused(format!(
            "{} does not exist; there is nothing to remove",
            path.display()
        )));
    }
    state::sound(path).await?;
    let mut old = state::immutable(path).connect().await?;
    let (known, removable) = (documents(&mut old).await?, imported(&mut old).await?);
    for document in given {
        if !known.iter().any(|(id, _)| id == document) {
            return Err(nothing_like(&mut old, document).await?);
        }
        if !removable.contains(document) {
            let what = format!(
                "`{document}` comes with the program and cannot be removed; only imported \
                    documents can"
            );
            return Err(Error::Refused(what));
        }
    }
    let checker = Checker::new(&vocabularies(&mut old).await?)?.of_earlier();
    let kept = carried(&mut old, path, &checker, |id| {
        !given.iter().any(|one| one == id)
    })
    .await?;
    let before = outward::read(&mut old).await?;
    old.close().await?;
    let given = HashSet::new();
    remake(path, kept, Linked { before, given }, true, progress).await
}

/// Upgrades a file of another build: rebuilds it from this build's seed and the documents imported
/// into the old file, exported through its own views.
pub(in crate::store) async fn upgrade(path: &Path) -> Result<()> {
    state::sound(path).await?;
    let mut old = state::immutable(path).connect().await?;
    let checker = Checker::new(&vocabularies(&mut old).await?)?.of_earlier();
    let kept = carried(&mut old, path, &checker, |_| true).await?;
    old.close().await?;
    let made = remake(path, kept, Linked::default(), true, &|_| ()).await;
    made.map(drop).map_err(|error| match error {
        Error::Bundle(problems) => {
            let listed = problems.iter().take(UPGRADE_PROBLEMS_LISTED);
            let listed: Vec<String> = listed.map(ToString::to_string).collect();
            let what = "what was imported earlier does not fit this version of the program";
            let way = "`tightrope export` each such document to mend it, and `tightrope remove` \
                them all at once";
            Error::Refused(format!("{what}; {way}: {}", listed.join("; ")))
        }
        error => error,
    })
}

/// Does the file hold imported documents?
pub(in crate::store) async fn any_imported(path: &Path) -> Result<bool> {
    let mut conn = state::immutable(path).connect().await?;
    let found = imported(&mut conn).await?;
    conn.close().await?;
    Ok(!found.is_empty())
}

/// What the links between documents are compared with.
#[derive(Default)]
struct Linked {
    /// Those of the former file.
    before: OutwardLinks,
    /// The documents that the user gave.
    given: HashSet<String>,
}

/// Rebuilds the file from the seed and these sources.
async fn remake(
    path: &Path,
    mut sources: Vec<Source>,
    linked: Linked,
    keep: bool,
    progress: OnProgress<'_>,
) -> Result<LinkChanges> {
    sources.sort_by(|a, b| a.head.id.cmp(&b.head.id));
    let mut changes = LinkChanges::default();
    rebuild::build(path, keep, progress, async |conn: &mut SqliteConnection| {
        fill(conn, sources, progress).await?;
        changes = outward::changes(conn, &linked.before, &linked.given).await?;
        Ok(())
    })
    .await?;
    Ok(changes)
}

async fn fill(
    conn: &mut SqliteConnection,
    sources: Vec<Source>,
    progress: OnProgress<'_>,
) -> Result<()> {
    if sources.is_empty() {
        return Ok(());
    }
    let vocabularies = vocabularies(conn).await?;
    let checker = Arc::new(Checker::new(&vocabularies)?);
    let earlier = Arc::new(Checker::new(&vocabularies)?.of_earlier());
    // With foreign keys on, every row that others may refer to makes SQLite search all tables that
    // could, as long as any violation is pending: a million records would take days. So check them
    // once at the end.
    raw_sql("PRAGMA foreign_keys = 0; BEGIN")
        .execute(&mut *conn)
        .await?;
    raw_sql(import_rules::ORIGINS).execute(&mut *conn).await?;
    let seeded: Vec<String> = query_scalar("SELECT id FROM record WHERE kind = 'actor'")
        .fetch_all(&mut *conn)
        .await?;
    let all: u64 = sources
        .iter()
        .filter_map(|source| Some(source.file.metadata().ok()?.len()))
        .sum();
    let mut filling = Filling {
        checker,
        earlier,
        seeded,
        done: Arc::new(AtomicU64::new(0)),
        all,
        problems: Problems::default(),
        labels: BTreeMap::new(),
        incomplete: HashSet::new(),
    };
    for source in sources {
        filling.add(conn, source, progress).await?;
    }
    filling.end(conn).await
}

/// An import under way.
struct Filling {
    checker: Arc<Checker>,
    /// For documents that are carried over.
    earlier: Arc<Checker>,
    /// Actors of the seed.
    seeded: Vec<String>,
    /// Bytes read, of how many.
    done: Arc<AtomicU64>,
    all: u64,
    problems: Problems,
    labels: BTreeMap<String, PathBuf>,
    /// Documents of which passages were refused: that others do not fit follows from it.
    incomplete: HashSet<String>,
}

impl Filling {
    async fn add(
        &mut self,
        conn: &mut SqliteConnection,
        source: Source,
        progress: OnProgress<'_>,
    ) -> Result<()> {
        let Source {
            label,
            file,
            head,
            text,
            carried,
            ..
        } = source;
        // A carried document may define seed actors as they were; the definitions of the current
        // seed win.
        let settled = if carried.is_some() {
            self.seeded.as_slice()
        } else {
            &[]
        };
        let found = load::document(conn, &head.id, &head.document).await?;
        self.problems.extend(&label, found);
        if let Some(changed) = &carried {
            query(EDITION)
                .bind(changed)
                .bind(&head.id)
                .execute(&mut *conn)
                .await?;
        }
        let file = Counted {
            file,
            done: Arc::clone(&self.done),
        };
        let whole = text.clone();
        let checker = if carried.is_some() {
            &self.earlier
        } else {
            &self.checker
        };
        let (reading, mut batches) = read_in_thread(checker, file, &head.id, text);
        while let Some(batch) = batches.recv().await {
            let of_map = batch.section == MAP;
            let found = load::batch(conn, &head.id, batch, settled).await?;
            if of_map && !found.is_empty() {
                self.incomplete.insert(head.id.clone());
            }
            self.problems.extend(&label, found);
            progress(Step::Reading(self.done.load(Ordering::Relaxed), self.all));
        }
        let failed = |error| Error::Refused(format!("reading {} failed: {error}", label.display()));
        let outcome = reading.await.map_err(failed)?;
        let ended = outcome.map_err(|source| Error::Io {
            doing: "read",
            path: label.clone(),
            source,
        })?;
        self.problems
            .extend(&label, ended.err().into_iter().collect());
        if let Some(text) = whole.filter(|_| !self.incomplete.contains(&head.id)) {
            let lost = import_rules::lost(conn, &head.id, &text).await?;
            self.problems.extend(&label, lost);
            let cues = import_rules::cues(conn, &head.id, &text).await?;
            self.problems.extend(&label, cues);
        }
        self.labels.insert(head.id, label);
        Ok(())
    }

    /// Checks all documents together, and ends the import.
    async fn end(mut self, conn: &mut SqliteConnection) -> Result<()> {
        let misplaced = outward::settle(conn).await?;
        let links = import_rules::links(conn, misplaced).await?;
        let problems = import_rules::problems(conn, &self.incomplete).await?;
        for (document, problem) in links.into_iter().chain(problems) {
            if let Some(label) = self.labels.get(&document) {
                self.problems.extend(label, vec![problem]);
            }
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

async fn vocabularies(conn: &mut SqliteConnection) -> Result<HashMap<String, Vec<String>>> {
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

/// The terms of the vocabularies that come with the program, in reading order, without former ones.
///
/// # Errors
/// When the seed cannot be read, which a test rules out.
pub async fn terms() -> Result<HashMap<String, Vec<String>>> {
    let mut conn = SqliteConnectOptions::from_str("sqlite::memory:")?
        .connect()
        .await?;
    migrations::run(&mut conn).await?;
    let terms: Vec<(String, String)> = query_as(TERMS).fetch_all(&mut conn).await?;
    Ok(by_scheme(terms))
}

fn by_scheme(terms: Vec<(String, String)>) -> HashMap<String, Vec<String>> {
    let mut all: HashMap<String, Vec<String>> = HashMap::new();
    for (scheme, term) in terms {
        all.entry(scheme).or_default().push(term);
    }
    all
}

fn outcome(source: &Source) -> Imported {
    let [passages, records @ ..] = source.head.counts;
    Imported {
        document: source.head.id.clone(),
        records: 1 + records.iter().sum::<usize>(),
        passages,
        unchanged: source.unchanged,
        measured: source.text.is_some(),
    }
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
