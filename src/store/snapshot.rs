//! The served file, opened read-only and immutable. A response finishes on the snapshot it began
//! with.

use crate::error::{Error, Result};
use crate::format::Meta;
use crate::model::about::LICENCE;
use crate::model::lists;
use crate::model::spec::Spec;
use crate::query::Dictionary;
use crate::store::credits::Credits;
use crate::store::file::pool::PooledConnection;
use crate::store::file::pool::Readers;
use crate::store::file::pool::Work;
use crate::store::file::state;
use crate::store::release::index;
use crate::store::release::index::Release;
use crate::text::quotes::Mounted;
use serde_json::{Map, Value, json};
use std::collections::{BTreeSet, HashMap};
use std::fs::{File, Metadata};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Instant, SystemTime};
use tokio::sync::OnceCell;

/// Attempts to open while the file is being replaced.
const OPEN_TRIES_MAX: usize = 20;
/// Vocabularies, and their terms in reading order.
const TERMS: &str = "SELECT e.id, t.value ->> 'id', t.value ->> 'label',
        t.value ->> 'former' FROM entry e,
    json_each(e.body, '$.terms') t
    WHERE e.kind = 'vocabulary' ORDER BY e.ord, t.key";

const CHANGED: &str = "SELECT value, unixepoch(value) FROM publication WHERE name = 'changed'";

pub(in crate::store) const SIZES: &str = "SELECT t.kind, t.count FROM json_each($1) j CROSS JOIN
    total t ON t.kind = j.value AND t.name = '' AND t.value = ''";
/// Entries of the cache of totals; a hundred bytes each.
const TOTALS_MAX: usize = 4_096;

pub(in crate::store) type Totals = quick_cache::sync::Cache<(&'static str, String, String), i64>;

/// Identifies a file, to detect its replacement or a change in place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::store) struct Identity {
    inode: u64,
    size: u64,
    modified: Option<SystemTime>,
}

impl Identity {
    fn of(meta: &Metadata) -> Self {
        Self {
            inode: meta.ino(),
            size: meta.len(),
            modified: meta.modified().ok(),
        }
    }
}

/// One published file, whole and unchanging.
#[derive(Debug)]
pub struct Snapshot {
    readers: Readers,
    /// A digest of everything published.
    pub revision: String,
    /// The vocabularies and names that a query can use.
    pub dictionary: Dictionary,
    /// How to cite these data.
    pub citation: String,
    credits: Credits,
    /// When the data were last changed (RFC 3339), and the same in seconds since 1970.
    pub changed: String,
    pub changed_s: u64,
    /// The release that these data are.
    pub release: Option<&'static Release>,
    /// The texts that quotes are filled in from.
    pub mounted: Mounted,
    opened: Instant,
    /// How many records each kind has, and a cache of the same for recent filter values: kind,
    /// facet, value.
    pub(in crate::store) sizes: HashMap<String, i64>,
    pub(in crate::store) totals: Totals,
    pub(in crate::store) path: PathBuf,
    /// Built on first request: the data package, and the database without its internals.
    pub(in crate::store) package: OnceCell<Arc<[u8]>>,
    pub(in crate::store) database: OnceCell<Arc<[u8]>>,
    /// Read on first request: the properties of others' codings by year.
    pub(in crate::store) coded: OnceCell<Arc<[String]>>,
    pub(in crate::store) identity: Identity,
    /// The open file, also after it was renamed or replaced.
    file: File,
}

impl Snapshot {
    /// Connections to the file, and how many are idle.
    #[must_use]
    pub fn connections(&self) -> (usize, usize) {
        self.readers.count()
    }

    /// Is the file unmodified since it was opened? After a change in place, nothing read from it
    /// since can be trusted until another file replaces it.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.file
            .metadata()
            .is_ok_and(|meta| Identity::of(&meta) == self.identity)
    }

    /// How many records there are of a kind.
    #[must_use]
    pub fn size(&self, spec: &Spec) -> i64 {
        self.sizes.get(spec.kind).copied().unwrap_or_default()
    }

    /// A connection, for one statement.
    pub(in crate::store) async fn connection(&self) -> Result<PooledConnection<'_>, sqlx::Error> {
        self.readers.connection().await
    }

    /// Seconds since the file was opened.
    #[must_use]
    pub fn open_s(&self) -> u64 {
        self.opened.elapsed().as_secs()
    }

    /// Metadata of what the program itself says: releases, vocabularies.
    #[must_use]
    pub fn own_meta(&self) -> Meta {
        self.plain_meta(Map::new(), Vec::new())
    }

    /// Metadata of an answer: which data it comes from, and how the query was understood.
    #[must_use]
    pub fn meta(&self, query: Map<String, Value>, hints: Vec<String>) -> Meta {
        let mut meta = self.plain_meta(query, hints);
        self.credits.in_answer(&mut meta, None);
        meta
    }

    fn plain_meta(&self, query: Map<String, Value>, hints: Vec<String>) -> Meta {
        Meta {
            release: self.release.map(|release| release.id.clone()),
            revision: self.revision.clone(),
            query,
            hints,
            suggestions: Vec::new(),
            undated: None,
            left_out: Vec::new(),
            documents: Vec::new(),
            documents_total: None,
            licence: LICENCE.into(),
            citation: self.citation.clone(),
            changed: self.changed.clone(),
        }
    }

    /// The same for an answer whose records are from these documents, if it has any.
    #[must_use]
    pub fn meta_of<'a>(
        &self,
        mut meta: Meta,
        documents: impl IntoIterator<Item = &'a str>,
    ) -> Meta {
        // Records are looked through only where there are several documents.
        if !self.credits.are_others() {
            return meta;
        }
        let named: BTreeSet<&str> = documents.into_iter().collect();
        if !named.is_empty() {
            self.credits.in_answer(&mut meta, Some(&named));
        }
        meta
    }

    pub(in crate::store) async fn open(path: &Path, work: &Arc<Work>) -> Result<Self> {
        // A file renamed over ours while connections open would mix two revisions: then open all
        // again.
        for _ in 0..OPEN_TRIES_MAX {
            let Some(before) = identity(path) else {
                continue;
            };
            if state::state(path).await? != state::State::Ready {
                let what = format!(
                    "{} is not of this build; restart to bring it up to date",
                    path.display()
                );
                return Err(Error::Refused(what));
            }
            state::sound(path).await?;
            if let Some(snapshot) = Self::opened(path, work, &before).await? {
                return Ok(snapshot);
            }
        }
        Err(Error::Refused(format!(
            "{} is being replaced over and over, or is gone",
            path.display()
        )))
    }

    /// Opens the file of a release; the caller has checked that it is undamaged and of this build.
    pub(in crate::store) async fn open_release(path: &Path, work: &Arc<Work>) -> Result<Self> {
        let opened = match identity(path) {
            Some(before) => Self::opened(path, work, &before).await?,
            None => None,
        };
        opened.ok_or_else(|| {
            Error::Refused(format!(
                "{} is gone, or was changed while it was opened",
                path.display()
            ))
        })
    }

    /// None where the file was replaced meanwhile.
    async fn opened(path: &Path, work: &Arc<Work>, before: &Identity) -> Result<Option<Self>> {
        let io = |source| Error::Io {
            doing: "read",
            path: path.to_owned(),
            source,
        };
        let file = File::open(path).map_err(io)?;
        let readers = Readers::open(path, Arc::clone(work)).await?;
        if identity(path).as_ref() != Some(before)
            || Identity::of(&file.metadata().map_err(io)?) != *before
        {
            return Ok(None);
        }
        Self::read(path, file, readers, before.clone())
            .await
            .map(Some)
    }

    async fn read(path: &Path, file: File, readers: Readers, identity: Identity) -> Result<Self> {
        let mut conn = readers.connection().await?;
        let revision = state::publication(&mut conn, "revision").await?;
        let absent = state::publication(&mut conn, index::ABSENT).await?;
        let terms: Vec<(String, String, String, Option<String>)> =
            sqlx::query_as(TERMS).fetch_all(&mut *conn).await?;
        let credits = Credits::read(&mut conn).await?;
        let (changed, changed_s): (String, i64) =
            sqlx::query_as(CHANGED).fetch_one(&mut *conn).await?;
        let kinds: Vec<&str> = lists().map(|spec| spec.kind).collect();
        let sizes: Vec<(String, i64)> = sqlx::query_as(SIZES)
            .bind(json!(kinds).to_string())
            .fetch_all(&mut *conn)
            .await?;
        let (changed_s, opened) = (changed_s.unsigned_abs(), Instant::now());
        drop(conn);
        let revision = revision.unwrap_or_default();
        let release = index::of_revision(&revision);
        let absent = absent
            .map(|absent| serde_json::from_str(&absent))
            .transpose()?
            .unwrap_or_default();
        let mut dictionary = Dictionary {
            release: release.map(|release| release.id.clone()),
            absent,
            ..Dictionary::default()
        };
        for (scheme, term, label, former) in terms {
            if let Some(former) = former {
                dictionary
                    .former
                    .insert((scheme.clone(), former), term.clone());
            }
            dictionary
                .labels
                .insert((scheme.clone(), term.clone()), label);
            dictionary.terms.entry(scheme).or_default().push(term);
        }
        let citation = credits.citation(release.map(|one| one.id.as_str()), &revision);
        let (package, database) = (OnceCell::new(), OnceCell::new());
        Ok(Self {
            readers,
            revision,
            dictionary,
            citation,
            credits,
            changed,
            changed_s,
            release,
            mounted: Mounted::default(),
            opened,
            sizes: sizes.into_iter().collect(),
            totals: Totals::new(TOTALS_MAX),
            path: path.to_owned(),
            package,
            database,
            coded: OnceCell::new(),
            identity,
            file,
        })
    }
}

pub(in crate::store) fn identity(path: &Path) -> Option<Identity> {
    std::fs::metadata(path).ok().map(|meta| Identity::of(&meta))
}
