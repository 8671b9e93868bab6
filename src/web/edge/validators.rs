//! The database files that are served, and the validators and headers that all responses from one
//! file share.

use crate::store::Snapshot;
use crate::web::edge::cache;
use crate::web::edge::cache::About;
use crate::web::edge::cache::Cache;
use crate::web::edge::headers::always;
use axum::http::{HeaderMap, HeaderValue};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, UNIX_EPOCH};

/// Digest of the sources that shape responses: another build may respond differently.
const BUILD: &str = env!("TIGHTROPE_BUILD");

/// A file, and what all responses from it share.
pub(in crate::web) struct Served {
    pub snapshot: Arc<Snapshot>,
    /// Was a release requested by name?
    pinned: bool,
    pub about: About,
    /// `Cache-Control` and `Last-Modified`.
    pub lasts: HeaderValue,
    pub changed: Option<HeaderValue>,
    /// The headers of a 304, without its tag.
    pub unchanged: HeaderMap,
}

impl Served {
    fn new(snapshot: Arc<Snapshot>, base: &str, pinned: bool) -> Self {
        let about = About::new(&[BUILD, base, &snapshot.revision, &snapshot.mounted.digest]);
        let changed = UNIX_EPOCH + Duration::from_secs(snapshot.changed_s);
        let changed = HeaderValue::from_str(&httpdate::fmt_http_date(changed)).ok();
        let mut unchanged = HeaderMap::new();
        let lasts = if pinned && snapshot.mounted.is_empty() {
            cache::FOR_GOOD
        } else {
            cache::FRESH
        };
        cache::fresh(&mut unchanged, &lasts, changed.clone());
        always(&mut unchanged);
        Self {
            snapshot,
            pinned,
            about,
            lasts,
            changed,
            unchanged,
        }
    }
}

/// The current file, and the releases requested since.
pub(in crate::web) struct ServedFiles {
    known: RwLock<Vec<Arc<Served>>>,
    base: String,
}

impl ServedFiles {
    pub(in crate::web) fn new(base: String) -> Self {
        Self {
            known: RwLock::default(),
            base,
        }
    }

    /// The entry of this file. If the current file is a new one, the cache is emptied.
    pub(in crate::web) fn of(
        &self,
        snapshot: &Arc<Snapshot>,
        pinned: bool,
        cache: &Cache,
    ) -> Arc<Served> {
        let same = |served: &&Arc<Served>| {
            Arc::ptr_eq(&served.snapshot, snapshot) && served.pinned == pinned
        };
        let known = self
            .known
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .iter()
            .find(same)
            .cloned();
        if let Some(known) = known {
            return known;
        }
        let next = Arc::new(Served::new(Arc::clone(snapshot), &self.base, pinned));
        let mut all = self.known.write().unwrap_or_else(PoisonError::into_inner);
        if pinned {
            // The release was reopened: drop its former file.
            all.retain(|served| !served.pinned || served.snapshot.revision != snapshot.revision);
        } else {
            all.clear();
            cache.clear();
        }
        all.push(Arc::clone(&next));
        next
    }
}
