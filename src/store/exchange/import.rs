//! Imports and removes documents. Both rebuild the file from the seed and every imported document, ordered
//! by id, so that the order of imports never matters.

use crate::bundle::{Batch, Checker, Head, Of, Problem, Reader};
use crate::error::{BundleProblem, Error, Result};
use crate::store::exchange::export::changed;
use crate::store::exchange::export::documents;
use crate::store::exchange::export::imported;
use crate::store::exchange::export::nothing_like;
use crate::store::exchange::export::write;
use crate::store::exchange::import_rules;
use crate::store::exchange::load;
use crate::store::file::migrations;
use crate::store::file::state;
use crate::store::file::state::State;
use crate::store::progress::{OnProgress, Step};
use crate::store::publish::rebuild;
use crate::text::slice::{Sliced, sha256};
use sha2::{Digest, Sha256};
use sqlx::sqlite::SqliteConnection;
use sqlx::{ConnectOptions, Connection, query, query_as, query_scalar, raw_sql};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs::File;
use std::io::{BufWriter, Read, Seek};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

const EDITION: &str = "UPDATE edition SET changed = $1 WHERE document = $2";

/// Problems listed for one run; more are only counted.
const PROBLEMS_MAX: usize = 10_000;
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

/// A bundle to read: the user's file, or an export from the database that is being replaced.
struct Source {
    label: PathBuf,
    file: File,
    head: Head,
    text: Option<Arc<Sliced>>,
    /// When it was last changed, where it is carried over unchanged.
    carried: Option<String>,
    unchanged: bool,
}

/// Imports documents, or replaces those with the same id. With `check`, does all the work and discards
/// the result (dry run).
///
/// # Errors
/// When anything at all is wrong with a bundle. The file then stays unchanged.
pub async fn import(
    database: &Path,
    files: &[PathBuf],
    texts: &[PathBuf],
    check: bool,
    progress: OnProgress<'_>,
) -> Result<Vec<Imported>> {
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
    if outcomes.iter().all(|one| one.unchanged) {
        return Ok(outcomes);
    }
    let given: HashSet<String> = sources.iter().map(|source| source.head.id.clone()).collect();
    let mut all = sources;
    all.extend(carried(&mut old, path, &checker, |id| !given.contains(id)).await?);
    old.close().await?;
    remake(path, all, !check, progress).await?;
    Ok(outcomes)
}

/// Removes documents, with the actors that no other document mentions. Several go at once, or one that does not fit a new
/// version would keep another such from being removed.
///
/// # Errors
/// When one of them is not there, or came with the program.
pub async fn remove(database: &Path, given: &[String], progress: OnProgress<'_>) -> Result<()> {
    let path = &state::real(database)?;
    let _lock = rebuild::lock(path).await?;
    if state::state(path).await? == State::Absent {
        return Err(Error::Refused(format!("{} does not exist; there is nothing to remove", path.display())));
    }
    state::sound(path).await?;
    let mut old = state::immutable(path).connect().await?;
    let (known, removable) = (documents(&mut old).await?, imported(&mut old).await?);
    for document in given {
        if !known.iter().any(|(id, _)| id == document) {
            return Err(nothing_like(&mut old, document).await?);
        }
        if !removable.contains(document) {
            let what =
                format!("`{document}` comes with the program and cannot be removed; only imported documents can");
            return Err(Error::Refused(what));
        }
    }
    let checker = Arc::new(Checker::new(&vocabularies(&mut old).await?)?);
    let kept = carried(&mut old, path, &checker, |id| !given.iter().any(|one| one == id)).await?;
    old.close().await?;
    remake(path, kept, true, progress).await
}

/// Upgrades a file of another build: rebuilds it from this build's seed and the documents imported into the old file,
/// exported through its own views.
pub(in crate::store) async fn upgrade(path: &Path) -> Result<()> {
    state::sound(path).await?;
    let mut old = state::immutable(path).connect().await?;
    let checker = Arc::new(Checker::new(&vocabularies(&mut old).await?)?);
    let kept = carried(&mut old, path, &checker, |_| true).await?;
    old.close().await?;
    remake(path, kept, true, &|_| ()).await.map_err(|error| match error {
        Error::Bundle(problems) => {
            let listed: Vec<String> = problems.iter().take(UPGRADE_PROBLEMS_LISTED).map(ToString::to_string).collect();
            let what = "what was imported earlier does not fit this version of the program";
            let way = "`tightrope export` each such document to mend it, and `tightrope remove` them all at once";
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

/// Opens the files and runs the first pass on each.
fn given(checker: &Checker, files: &[PathBuf], texts: &[PathBuf]) -> Result<Vec<Source>> {
    let mut by_digest = by_digest(texts)?;
    let mut sources: Vec<Source> = Vec::new();
    let mut problems = Problems::default();
    for label in files {
        let io = |source| Error::Io { doing: "read", path: label.clone(), source };
        let (file, head, mut found) = first_pass(checker, label)?;
        let Some(head) = head else {
            problems.extend(label, found);
            continue;
        };
        let text = by_digest.remove(head.document["sha256"].as_str().unwrap_or_default()).map(|(_, text)| text);
        if let Some(text) = &text
            && head.document["length"].as_u64() != u64::try_from(text.length()).ok()
        {
            found.push(Problem::new("/document/length", format!("the text has {} code points", text.length())));
        }
        if let Some(other) = sources.iter().find(|source| source.head.id == head.id) {
            let why = format!("`{}` is given by {} too", head.id, other.label.display());
            found.push(Problem::new("/document/id", why));
        }
        if !found.is_empty() {
            // It will not be imported, so the problems of its records are listed now.
            let of = Of { document: &head.id, text: text.as_deref() };
            let mut list = |batch: Batch| {
                found.extend(batch.problems);
                true
            };
            let all = Reader::new(checker).records(&file, &of, &mut list).map_err(io)?;
            found.extend(all.err());
            problems.extend(label, found);
        }
        sources.push(Source { label: label.clone(), file, head, text, carried: None, unchanged: false });
    }
    problems.none()?;
    if let Some((digest, (path, _))) = by_digest.into_iter().next() {
        let what = format!("{} (SHA-256 {digest}) is the text of none of these bundles", path.display());
        return Err(Error::Refused(what));
    }
    Ok(sources)
}

/// The texts by their digest.
fn by_digest(texts: &[PathBuf]) -> Result<HashMap<String, (&PathBuf, Arc<Sliced>)>> {
    let mut found = HashMap::new();
    for path in texts {
        let bytes = std::fs::read(path).map_err(|source| Error::Io { doing: "read", path: path.clone(), source })?;
        let digest = sha256(&bytes);
        let text = String::from_utf8(bytes).map_err(|_| Error::Refused(format!("{} is not UTF-8", path.display())))?;
        found.insert(digest, (path, Arc::new(Sliced::new(text))));
    }
    Ok(found)
}

/// Opens a bundle and reads its head, if it has one. Refuses pipes: they cannot be read twice.
fn first_pass(checker: &Checker, label: &Path) -> Result<(File, Option<Head>, Vec<Problem>)> {
    let io = |source| Error::Io { doing: "read", path: label.to_owned(), source };
    // Check before opening: opening a pipe blocks until something writes to it.
    if !std::fs::metadata(label).map_err(io)?.is_file() {
        return Err(Error::Refused(format!("{} is not a file; a bundle is read twice", label.display())));
    }
    let mut file = File::open(label).map_err(io)?;
    let (head, found) = Reader::new(checker).head(&file).map_err(io)?;
    file.rewind().map_err(io)?;
    Ok((file, head, found))
}

/// Is the identical document already in the file? Refuses to replace one that ships with the program.
async fn unchanged(old: &mut SqliteConnection, source: &mut Source) -> Result<bool> {
    let id = &source.head.id;
    if !documents(old).await?.iter().any(|(known, _)| known == id) {
        return Ok(false);
    }
    let io = |error| Error::Io { doing: "read", path: source.label.clone(), source: error };
    let mut given = Sha256::new();
    std::io::copy(&mut source.file, &mut given).map_err(io)?;
    source.file.rewind().map_err(io)?;
    let here = write(old, id, Sha256::new()).await?;
    let same = given.finalize() == here.finalize();
    if !same && !imported(old).await?.contains(id) {
        let what = format!(
            "`{id}` comes with the program and cannot be replaced; give your document another id, or correct the seed (CONTRIBUTING.md)"
        );
        return Err(Error::Bundle(vec![BundleProblem {
            file: source.label.clone(),
            pointer: "/document/id".to_owned(),
            detail: what,
        }]));
    }
    Ok(same)
}

/// Exports imported documents from the old file, for the new one.
async fn carried(
    old: &mut SqliteConnection,
    path: &Path,
    checker: &Checker,
    wanted: impl Fn(&str) -> bool,
) -> Result<Vec<Source>> {
    let mut sources = Vec::new();
    for document in imported(old).await?.into_iter().filter(|id| wanted(id)) {
        let beside = state::beside(path, "carried");
        let io = |source| Error::Io { doing: "write", path: beside.clone(), source };
        let file = File::options().read(true).write(true).create(true).truncate(true).open(&beside).map_err(io)?;
        // Unlink now, so that no temporary file remains however this ends; the open handle keeps it readable.
        std::fs::remove_file(&beside).map_err(io)?;
        write(old, &document, BufWriter::new(&file)).await?;
        (&file).rewind().map_err(io)?;
        let label = PathBuf::from(format!("{document} (here already)"));
        let (head, found) = Reader::new(checker).head(&file).map_err(io)?;
        let mut problems = Problems::default();
        problems.extend(&label, found);
        problems.none()?;
        let Some(head) = head else { return Err(Error::Refused(format!("{} cannot be read back", label.display()))) };
        (&file).rewind().map_err(io)?;
        let changed = changed(old, &document).await?;
        sources.push(Source { label, file, head, text: None, carried: Some(changed), unchanged: false });
    }
    Ok(sources)
}

/// Rebuilds the file from the seed and these sources.
async fn remake(path: &Path, mut sources: Vec<Source>, keep: bool, progress: OnProgress<'_>) -> Result<()> {
    sources.sort_by(|a, b| a.head.id.cmp(&b.head.id));
    rebuild::build(path, keep, progress, async |conn: &mut SqliteConnection| fill(conn, sources, progress).await).await
}

async fn fill(conn: &mut SqliteConnection, sources: Vec<Source>, progress: OnProgress<'_>) -> Result<()> {
    if sources.is_empty() {
        return Ok(());
    }
    let checker = Arc::new(Checker::new(&vocabularies(conn).await?)?);
    // With foreign keys on, every row that others may refer to makes SQLite search all tables that could,
    // as long as any violation is pending: a million records would take days. So check them once at the end.
    raw_sql("PRAGMA foreign_keys = 0; BEGIN").execute(&mut *conn).await?;
    raw_sql(import_rules::ORIGINS).execute(&mut *conn).await?;
    let seeded: Vec<String> = query_scalar("SELECT id FROM record WHERE kind = 'actor'").fetch_all(&mut *conn).await?;
    let all: u64 = sources.iter().filter_map(|source| Some(source.file.metadata().ok()?.len())).sum();
    let done = Arc::new(AtomicU64::new(0));
    let mut problems = Problems::default();
    let mut labels = BTreeMap::new();
    for source in sources {
        let Source { label, file, head, text, carried, .. } = source;
        // A carried document may define seed actors as they were; the definitions of the current seed win.
        let settled = if carried.is_some() { seeded.as_slice() } else { &[] };
        problems.extend(&label, load::document(conn, &head.id, &head.document).await?);
        if let Some(changed) = &carried {
            query(EDITION).bind(changed).bind(&head.id).execute(&mut *conn).await?;
        }
        let file = Counted { file, done: Arc::clone(&done) };
        let (reading, mut batches) = read_in_thread(&checker, file, &head.id, text);
        while let Some(batch) = batches.recv().await {
            problems.extend(&label, load::batch(conn, &head.id, batch, settled).await?);
            progress(Step::Reading(done.load(Ordering::Relaxed), all));
        }
        let failed = |error| Error::Refused(format!("reading {} failed: {error}", label.display()));
        let outcome = reading.await.map_err(failed)?;
        let ended = outcome.map_err(|source| Error::Io { doing: "read", path: label.clone(), source })?;
        problems.extend(&label, ended.err().into_iter().collect());
        labels.insert(head.id, label);
    }
    for (document, problem) in import_rules::problems(conn).await? {
        if let Some(label) = labels.get(&document) {
            problems.extend(label, vec![problem]);
        }
    }
    problems.none()?;
    migrations::foreign_keys(conn).await?;
    raw_sql("DROP TABLE temp.origin; COMMIT; PRAGMA foreign_keys = 1").execute(&mut *conn).await?;
    Ok(())
}

/// How a reading ended: at the end of the file, at a mistake that ends it, or with an error of the file.
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
        let of = Of { document: &id, text: text.as_deref() };
        Reader::new(&checker).records(file, &of, &mut |batch| send.blocking_send(batch).is_ok())
    });
    (reading, batches)
}

async fn vocabularies(conn: &mut SqliteConnection) -> Result<HashMap<String, Vec<String>>> {
    const TERMS: &str = "SELECT scheme, id FROM term ORDER BY scheme, rank";
    let mut vocabularies: HashMap<String, Vec<String>> = HashMap::new();
    for (scheme, term) in query_as::<_, (String, String)>(TERMS).fetch_all(conn).await? {
        vocabularies.entry(scheme).or_default().push(term);
    }
    Ok(vocabularies)
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

/// Problems with the file of each; keeps up to `PROBLEMS_MAX` and counts the others.
#[derive(Default)]
struct Problems {
    kept: Vec<BundleProblem>,
    more: usize,
}

impl Problems {
    fn extend(&mut self, file: &Path, found: Vec<Problem>) {
        for problem in found {
            if self.kept.len() < PROBLEMS_MAX {
                let Problem { pointer, detail } = problem;
                self.kept.push(BundleProblem { file: file.to_owned(), pointer, detail });
            } else {
                self.more += 1;
            }
        }
    }

    fn none(&mut self) -> Result<()> {
        if self.kept.is_empty() {
            return Ok(());
        }
        if self.more > 0 {
            let detail = format!("and {} more", self.more);
            self.kept.push(BundleProblem { file: "all".into(), pointer: String::new(), detail });
        }
        Err(Error::Bundle(std::mem::take(&mut self.kept)))
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
        self.done.fetch_add(u64::try_from(read).unwrap_or_default(), Ordering::Relaxed);
        Ok(read)
    }
}
