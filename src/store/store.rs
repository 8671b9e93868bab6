//! The store: the current snapshot, swapped for its successor when the file at the path is
//! replaced, and the releases that were asked for.

use crate::error::Result;
use crate::store::file::pool::Work;
use crate::store::release::index::Release;
use crate::store::release::unpack;
use crate::store::snapshot::Identity;
use crate::store::snapshot::Snapshot;
use crate::store::snapshot::identity;
use crate::store::texts::Texts;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::{Duration, Instant};

/// Polling interval: checks whether the file was replaced.
const WATCH_EVERY_MS: u64 = 250;
/// Delay before a retry of a successor that could not be opened.
const RETRY_MS: u64 = 5_000;

/// Problems with the file at the path, as messages for operators.
const GONE: &str = "the database file is gone; what was opened is served on";
const SPOILED: &str =
    "the database file was changed in place and cannot be used; put a whole one there";
const USELESS: &str =
    "the file that took the database's place cannot be used; the former one is served on";

/// The current file at a path.
#[derive(Debug)]
pub struct Store {
    path: PathBuf,
    current: RwLock<Arc<Snapshot>>,
    /// The problem with the file at the path, if any.
    trouble: RwLock<Option<String>>,
    work: Arc<Work>,
    texts: Arc<Texts>,
    /// Releases by id.
    releases: Mutex<HashMap<&'static str, Opened>>,
}

/// A release, once it is open. While it is being unpacked, only requests for it wait.
type Opened = Arc<tokio::sync::Mutex<Option<Arc<Snapshot>>>>;

impl Store {
    /// Opens a file that `ensure` has made ready.
    pub async fn open(path: &Path) -> Result<Arc<Self>> {
        Self::with_texts(path, Texts::default()).await
    }

    /// The same with texts mounted; refuses a named file that is no document's text.
    pub async fn with_texts(path: &Path, texts: Texts) -> Result<Arc<Self>> {
        let (work, texts) = (Arc::new(Work::default()), Arc::new(texts));
        let mut snapshot = Snapshot::open(path, &work).await?;
        snapshot.mounted = texts.mount(&snapshot, true).await?;
        let (current, trouble) = (RwLock::new(Arc::new(snapshot)), RwLock::new(None));
        Ok(Arc::new(Self {
            path: path.to_owned(),
            current,
            trouble,
            work,
            texts,
            releases: Mutex::default(),
        }))
    }

    /// The problem with the file at the path, if any; the served snapshot may be undamaged all the
    /// same.
    #[must_use]
    pub fn trouble(&self) -> Option<String> {
        self.trouble
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Counters of the connections.
    #[must_use]
    pub fn work(&self) -> &Work {
        &self.work
    }

    fn report(&self, trouble: Option<&str>) {
        *self.trouble.write().unwrap_or_else(PoisonError::into_inner) = trouble.map(str::to_owned);
    }

    /// The current snapshot. Call it once per request, so that an answer never mixes two.
    #[must_use]
    pub fn current(&self) -> Arc<Snapshot> {
        Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Polls for a replaced file until the task is dropped.
    pub async fn watch(self: Arc<Self>) {
        let mut failed: Option<(Identity, Instant)> = None;
        loop {
            tokio::time::sleep(Duration::from_millis(WATCH_EVERY_MS)).await;
            let whole = self.current().is_whole();
            let Some(identity) = identity(&self.path) else {
                self.report(Some(if whole { GONE } else { SPOILED }));
                continue;
            };
            let known = failed
                .as_ref()
                .filter(|(former, _)| *former == identity)
                .map(|(_, at)| *at);
            let waiting = known.is_some_and(|at| at.elapsed() < Duration::from_millis(RETRY_MS));
            let served = self.current().identity.clone();
            if identity == served {
                self.report(None);
            }
            if identity == served || waiting {
                continue;
            }
            match self.swap().await {
                Ok(revision) => {
                    self.report(None);
                    tracing::info!(revision, "serving the replaced database");
                }
                Err(error) => {
                    let trouble = if whole { USELESS } else { SPOILED };
                    self.report(Some(trouble));
                    // Log once for each file.
                    if known.is_none() {
                        tracing::error!(%error, "{trouble}");
                    }
                    failed = Some((identity, Instant::now()));
                }
            }
        }
    }

    /// Opens a release; unpacks it on first use.
    ///
    /// # Errors
    /// When there is no such release, or it cannot be unpacked.
    pub async fn release(&self, id: &str) -> Result<Arc<Snapshot>> {
        let release = Release::requested(id)?;
        let opened = {
            let mut all = self.releases.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(all.entry(&release.id).or_default())
        };
        let mut opened = opened.lock().await;
        if let Some(known) = opened.as_ref().filter(|known| known.is_whole()) {
            return Ok(Arc::clone(known));
        }
        let mut snapshot = unpack::open(release, &self.path, &self.work).await?;
        snapshot.mounted = self.texts.mount_if_it_can_be(&snapshot).await;
        let snapshot = Arc::new(snapshot);
        *opened = Some(Arc::clone(&snapshot));
        Ok(snapshot)
    }

    async fn swap(&self) -> Result<String> {
        let mut next = Snapshot::open(&self.path, &self.work).await?;
        next.mounted = self.texts.mount_if_it_can_be(&next).await;
        let (revision, next) = (next.revision.clone(), Arc::new(next));
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = next;
        Ok(revision)
    }
}
