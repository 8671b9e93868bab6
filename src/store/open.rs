//! The file being served: opened read-only and immutable, and swapped for its successor when it is
//! replaced. Answers that have begun finish on the file they began with.

use super::file::{self, immutable};
use crate::error::{Error, Result};
use crate::format::Meta;
use crate::model::dataset::LICENCE;
use crate::query::Vocabularies;
use serde_json::{Map, Value};
use sqlx::sqlite::{SqlitePool, SqlitePoolOptions};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant, SystemTime};
use tokio::sync::OnceCell;

/// How often to look whether the file was replaced.
const WATCH_EVERY_MS: u64 = 250;
/// Connections: reads are short and the file is in memory, so more than cores gains nothing.
const CONNECTIONS_MAX: usize = 8;
/// How long a request waits for a connection.
const ACQUIRE_MS_MAX: u64 = 2_000;
/// How often opening is tried again while the file is being replaced.
const OPEN_TRIES_MAX: usize = 20;
/// How long a successor that could not be opened is left alone before it is tried again.
const RETRY_MS: u64 = 5_000;

const TERMS: &str = "SELECT scheme, id FROM term ORDER BY scheme, rank";

/// One more than a citation names tells that there are others.
const TEXTS: &str = "SELECT d.author, r.title FROM document d JOIN record r ON r.kind = 'document' AND r.id = d.id
    ORDER BY d.id LIMIT 4";
const TEXTS_NAMED_MAX: usize = 3;

const CHANGED: &str =
    "SELECT c, unixepoch(c) FROM (SELECT coalesce(max(changed), '1970-01-01T00:00:00Z') AS c FROM edition)";

/// What tells one file at a path from its successor.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Identity {
    inode: u64,
    size: u64,
    modified: Option<SystemTime>,
}

/// One published file, whole and unchanging.
#[derive(Debug)]
pub struct Snapshot {
    pub(super) pool: SqlitePool,
    /// A digest of everything published.
    pub revision: String,
    /// The closed lists that a question may draw on.
    pub vocabularies: Vocabularies,
    /// How to cite what is served.
    pub citation: String,
    /// When the data were last changed (RFC 3339), and the same in seconds since 1970.
    pub changed: String,
    pub changed_s: u64,
    opened: Instant,
    pub(super) path: PathBuf,
    /// Made when they are first asked for: the data package, and the database without what is only ours.
    pub(super) package: OnceCell<Arc<[u8]>>,
    pub(super) database: OnceCell<Arc<[u8]>>,
    identity: Identity,
}

/// The file at a path, whichever it is by now.
#[derive(Debug)]
pub struct Store {
    path: PathBuf,
    current: RwLock<Arc<Snapshot>>,
    /// What is wrong with the file at the path, where anything is.
    trouble: RwLock<Option<String>>,
    /// The file being served was changed in place, so nothing of it can be trusted.
    spoiled: AtomicBool,
}

impl Store {
    /// Opens a file that `ensure` has made ready.
    pub async fn open(path: &Path) -> Result<Arc<Self>> {
        let snapshot = Snapshot::open(path).await?;
        let (current, trouble) = (RwLock::new(Arc::new(snapshot)), RwLock::new(None));
        Ok(Arc::new(Self { path: path.to_owned(), current, trouble, spoiled: AtomicBool::new(false) }))
    }

    /// What is wrong with the file at the path; what is served may be whole all the same.
    #[must_use]
    pub fn trouble(&self) -> Option<String> {
        self.trouble.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Was the file changed in place? Then nothing is answered from it until another takes its place.
    #[must_use]
    pub fn is_spoiled(&self) -> bool {
        self.spoiled.load(Ordering::Relaxed)
    }

    fn tell(&self, trouble: Option<&str>) {
        *self.trouble.write().unwrap_or_else(PoisonError::into_inner) = trouble.map(str::to_owned);
    }

    /// The file to answer from, to be asked for once a request.
    #[must_use]
    pub fn current(&self) -> Arc<Snapshot> {
        Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Looks for a replaced file until the task is dropped.
    pub async fn watch(self: Arc<Self>) {
        let mut failed: Option<(Identity, Instant)> = None;
        loop {
            tokio::time::sleep(Duration::from_millis(WATCH_EVERY_MS)).await;
            let Some(identity) = identity(&self.path) else {
                self.tell(Some("the database file is gone; what was opened is served on"));
                continue;
            };
            let known = failed.as_ref().filter(|(former, _)| *former == identity).map(|(_, at)| *at);
            let waiting = known.is_some_and(|at| at.elapsed() < Duration::from_millis(RETRY_MS));
            let served = self.current().identity.clone();
            if identity == served {
                self.tell(None);
            }
            if identity == served || waiting {
                continue;
            }
            match self.swap().await {
                Ok(revision) => {
                    self.spoiled.store(false, Ordering::Relaxed);
                    self.tell(None);
                    tracing::info!(revision, "serving the replaced database");
                }
                Err(error) => {
                    // The same file, changed: what is open reads what is there now.
                    let spoiled = identity.inode == served.inode;
                    self.spoiled.store(spoiled, Ordering::Relaxed);
                    self.tell(Some(if spoiled {
                        "the database file was changed in place and cannot be used; put a whole one there"
                    } else {
                        "the file that took the database's place cannot be used; the former one is served on"
                    }));
                    // Said once for each file: the one being served is still whole.
                    if known.is_none() {
                        tracing::error!(%error, "the replaced database is not usable; serving the former one");
                    }
                    failed = Some((identity, Instant::now()));
                }
            }
        }
    }

    async fn swap(&self) -> Result<String> {
        let next = Arc::new(Snapshot::open(&self.path).await?);
        let revision = next.revision.clone();
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = next;
        Ok(revision)
    }
}

impl Snapshot {
    /// Connections to the file, and those at rest.
    #[must_use]
    pub fn connections(&self) -> (u64, u64) {
        (self.pool.size().into(), u64::try_from(self.pool.num_idle()).unwrap_or_default())
    }

    /// Seconds since the file was opened.
    #[must_use]
    pub fn open_s(&self) -> u64 {
        self.opened.elapsed().as_secs()
    }

    /// Which data are answered from, and how a question was understood.
    #[must_use]
    pub fn meta(&self, query: Map<String, Value>, hints: Vec<String>) -> Meta {
        Meta {
            release: None,
            revision: self.revision.clone(),
            query,
            hints,
            licence: LICENCE,
            citation: self.citation.clone(),
            changed: self.changed.clone(),
        }
    }

    async fn open(path: &Path) -> Result<Self> {
        // A file renamed over ours while connections are being opened would mix two revisions:
        // then all are opened again.
        for _ in 0..OPEN_TRIES_MAX {
            let Some(before) = identity(path) else { continue };
            if file::state(path).await? != file::State::Ready {
                let what = format!("{} is not of this build; restart to bring it up to date", path.display());
                return Err(Error::Refused(what));
            }
            file::sound(path).await?;
            let pool = connect(path, &before).await?;
            if identity(path).as_ref() == Some(&before) {
                return Self::read(path, pool, before).await;
            }
            pool.close().await;
        }
        Err(Error::Refused(format!("{} is being replaced over and over, or is gone", path.display())))
    }

    async fn read(path: &Path, pool: SqlitePool, identity: Identity) -> Result<Self> {
        let mut conn = pool.acquire().await?;
        let revision = file::publication(&mut conn, "revision").await?;
        let terms: Vec<(String, String)> = sqlx::query_as(TERMS).fetch_all(&mut *conn).await?;
        let texts: Vec<(String, String)> = sqlx::query_as(TEXTS).fetch_all(&mut *conn).await?;
        let (changed, changed_s): (String, i64) = sqlx::query_as(CHANGED).fetch_one(&mut *conn).await?;
        let (changed_s, opened) = (changed_s.unsigned_abs(), Instant::now());
        drop(conn);
        let mut vocabularies = Vocabularies::new();
        for (scheme, term) in terms {
            vocabularies.entry(scheme).or_default().push(term);
        }
        let revision = revision.unwrap_or_default();
        let (path, citation) = (path.to_owned(), citation(&texts, &revision));
        let (package, database) = (OnceCell::new(), OnceCell::new());
        Ok(Self {
            pool,
            revision,
            vocabularies,
            citation,
            changed,
            changed_s,
            opened,
            path,
            package,
            database,
            identity,
        })
    }
}

/// Every connection is opened now and kept: one opened later would read whatever file is there then,
/// so one that has to be is refused unless it is still the same file.
async fn connect(path: &Path, expected: &Identity) -> Result<SqlitePool> {
    let count = std::thread::available_parallelism().map_or(2, usize::from).clamp(2, CONNECTIONS_MAX);
    let pool = SqlitePoolOptions::new()
        .max_connections(u32::try_from(count).unwrap_or(2))
        .idle_timeout(None)
        .max_lifetime(None)
        .test_before_acquire(false)
        .acquire_timeout(Duration::from_millis(ACQUIRE_MS_MAX))
        .after_connect({
            let (path, expected) = (path.to_owned(), expected.clone());
            move |_, _| {
                let same = identity(&path).as_ref() == Some(&expected);
                Box::pin(async move { if same { Ok(()) } else { Err(sqlx::Error::WorkerCrashed) } })
            }
        })
        .connect_with(immutable(path))
        .await?;
    let mut held = Vec::with_capacity(count);
    for _ in 0..count {
        held.push(pool.acquire().await?);
    }
    Ok(pool)
}

/// Names the texts that the data were read from, up to three.
fn citation(texts: &[(String, String)], revision: &str) -> String {
    let mut named: Vec<String> = texts
        .iter()
        .take(TEXTS_NAMED_MAX)
        .map(|(author, title)| format!("{author}, \u{201C}{title}\u{201D}"))
        .collect();
    if texts.len() > TEXTS_NAMED_MAX {
        named.push("and others".to_owned());
    }
    format!("Tightrope contributors, Tightrope, revision {revision}, read from {}", named.join("; "))
}

fn identity(path: &Path) -> Option<Identity> {
    let meta = std::fs::metadata(path).ok()?;
    Some(Identity { inode: meta.ino(), size: meta.len(), modified: meta.modified().ok() })
}
