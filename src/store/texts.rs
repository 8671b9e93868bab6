//! Mounted texts: files that the operator provides, matched by digest with the documents of the
//! database. Quotes from them are filled in when records are read for an answer (`text/quotes.rs`).

use crate::error::{Error, Result};
use crate::store::passages::PassageRow;
use crate::store::read::audit::Proof;
use crate::store::snapshot::Snapshot;
use crate::text::index::{Place, Searchable};
use crate::text::normal::normal;
use crate::text::quotes::{Mount, Mounted};
use crate::text::slice::{Sliced, sha256};
use sqlx::{FromRow, Row, query, query_as};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::SystemTime;

/// Size limits in bytes, for one text and for all: they stay in memory, with an index of their
/// words.
const TEXT_BYTES_MAX: usize = 16 * 1024 * 1024;
const TEXTS_BYTES_MAX: usize = 64 * 1024 * 1024;
/// Files read from one folder, at most.
const FILES_MAX: usize = 1_000;

pub(in crate::store) const DOCUMENTS: &str =
    "SELECT e.id, e.body ->> 'sha256' FROM entry e WHERE e.kind = 'document' ORDER BY e.id";
/// The passages of a document, so many at once.
pub(in crate::store) const PASSAGES: &str = "SELECT e.body ->> 'locator' AS locator, e.body ->>
    'type' AS type,
        e.body ->> 'start' AS start, e.body ->> 'end' AS stop, e.body ->> 'sha256' AS sha256,
        e.body ->> 'folded_sha256' AS folded_sha256, e.body ->> 'opening' AS opening, NULL AS
        heading, f.ord AS ord
    FROM facet f CROSS JOIN entry e ON e.ord = f.ord
    WHERE f.kind = 'passage' AND f.name = 'document' AND f.value = $1 AND f.ord > $2 ORDER BY
    f.ord LIMIT 10000";

/// The files and folders that were given.
#[derive(Debug, Default)]
pub struct Texts {
    given: Vec<PathBuf>,
    /// A cache by path: an unchanged file is not read again.
    known: Mutex<BTreeMap<PathBuf, Known>>,
}

#[derive(Debug, Clone)]
struct Known {
    size: u64,
    modified: Option<SystemTime>,
    sha256: String,
    /// Weak: the snapshots that serve the text own it.
    text: Weak<Searchable>,
}

impl Texts {
    #[must_use]
    pub fn new(given: Vec<PathBuf>) -> Self {
        Self {
            given,
            known: Mutex::default(),
        }
    }

    /// Matches files with the documents of a database. With `strict`, refuses a named file that is
    /// the text of no document, and a text that does not match the passages; otherwise logs both.
    pub(in crate::store) async fn mount(
        self: &Arc<Self>,
        snapshot: &Snapshot,
        strict: bool,
    ) -> Result<Mounted> {
        if self.given.is_empty() {
            return Ok(Mounted::default());
        }
        let documents: Vec<(String, String)> = query_as(DOCUMENTS)
            .fetch_all(&mut *snapshot.connection().await?)
            .await?;
        let (texts, wanted) = (
            Arc::clone(self),
            documents
                .iter()
                .map(|(_, digest)| digest.clone())
                .collect::<Vec<_>>(),
        );
        let found = tokio::task::spawn_blocking(move || texts.find(&wanted, strict))
            .await
            .map_err(|_| Error::Busy)??;
        let mut mounted = BTreeMap::new();
        for (document, digest) in documents {
            let Some(text) = found.texts.get(&digest) else {
                continue;
            };
            match measured(snapshot, &document, text).await? {
                Ok(leaves) => drop(mounted.insert(document, Mount::new(Arc::clone(text), leaves))),
                Err(why) if strict => return Err(Error::Refused(why)),
                Err(why) => tracing::warn!("{why}"),
            }
        }
        for (path, named) in found.strangers {
            if !named {
                tracing::info!(path = %path.display(), "this file is the text of no document here");
                continue;
            }
            let bytes = std::fs::read(&path).map_err(|source| cannot_read(&path, source))?;
            let problem = Proof::open(&snapshot.path)
                .await?
                .stranger(&path, &bytes)
                .await?;
            if strict {
                return Err(Error::Refused(problem));
            }
            tracing::warn!("{problem}");
        }
        let named: Vec<&str> = mounted.keys().map(String::as_str).collect();
        tracing::info!(documents = named.join(", "), "texts at hand");
        Ok(Mounted::new(mounted))
    }

    /// The same while serving: if texts cannot be read, quotes stay empty and the data are served
    /// all the same.
    pub(in crate::store) async fn mount_if_it_can_be(
        self: &Arc<Self>,
        snapshot: &Snapshot,
    ) -> Mounted {
        self.mount(snapshot, false).await.unwrap_or_else(|error| {
            tracing::error!(%error, "the texts could not be read; no quotes are filled in");
            Mounted::default()
        })
    }

    /// Loads wanted files, and computes only the digest of others. With `strict`, an unreadable
    /// named file is an error.
    fn find(&self, wanted: &[String], strict: bool) -> Result<FoundFiles> {
        let mut found = FoundFiles::default();
        let mut left = TEXTS_BYTES_MAX;
        for (path, named) in files(&self.given)? {
            let read = self.read(&path, wanted).and_then(|(digest, text)| {
                let size = text.as_ref().map_or(0, |text| text.text().text().len());
                left = left.checked_sub(size).ok_or_else(|| too_large(&path))?;
                Ok((digest, text))
            });
            match read {
                Ok((digest, Some(text))) => drop(found.texts.insert(digest, text)),
                Ok((_, None)) => found.strangers.push((path, named)),
                Err(error) if strict && named => return Err(error),
                Err(error) => tracing::warn!("{error}"),
            }
        }
        Ok(found)
    }

    /// A file's digest, and its text if it is wanted.
    fn read(&self, path: &Path, wanted: &[String]) -> Result<(String, Option<Arc<Searchable>>)> {
        let meta = std::fs::metadata(path).map_err(|source| cannot_read(path, source))?;
        if !meta.is_file() {
            return Err(Error::Refused(format!("{} is not a file", path.display())));
        }
        if usize::try_from(meta.len()).map_or(true, |size| size > TEXT_BYTES_MAX) {
            return Err(too_large(path));
        }
        let (size, modified) = (meta.len(), meta.modified().ok());
        let mut all = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let known = all
            .get(path)
            .filter(|known| known.size == size && known.modified == modified);
        if let Some(known) = known {
            let text = known
                .text
                .upgrade()
                .filter(|_| wanted.contains(&known.sha256));
            if text.is_some() || !wanted.contains(&known.sha256) {
                return Ok((known.sha256.clone(), text));
            }
        }
        let bytes = std::fs::read(path).map_err(|source| cannot_read(path, source))?;
        let text = normal(&bytes).map(|read| read.text).ok();
        let digest = sha256(text.as_ref().map_or(&bytes[..], |text| text.as_bytes()));
        let text = text.filter(|_| wanted.contains(&digest));
        let text = text.map(|text| Arc::new(Searchable::new(Sliced::new(text))));
        let held = text.as_ref().map(Arc::downgrade).unwrap_or_default();
        all.insert(
            path.to_owned(),
            Known {
                size,
                modified,
                sha256: digest.clone(),
                text: held,
            },
        );
        Ok((digest, text))
    }
}

fn cannot_read(path: &Path, source: std::io::Error) -> Error {
    Error::Io {
        doing: "read",
        path: path.to_owned(),
        source,
    }
}

fn too_large(path: &Path) -> Error {
    let (one, all) = (TEXT_BYTES_MAX >> 20, TEXTS_BYTES_MAX >> 20);
    Error::Refused(format!(
        "{} is too large: a text has at most {one} MiB, all together {all} MiB",
        path.display()
    ))
}

/// The files, by whether a document wants them.
#[derive(Default)]
struct FoundFiles {
    /// By digest.
    texts: BTreeMap<String, Arc<Searchable>>,
    /// Files that are no document's text, and whether they were named or only found in a folder.
    strangers: Vec<(PathBuf, bool)>,
}

/// The files that were named, and those of folders that end in `.txt`.
fn files(given: &[PathBuf]) -> Result<Vec<(PathBuf, bool)>> {
    let mut found = Vec::new();
    for path in given {
        let io = |source| cannot_read(path, source);
        if !std::fs::metadata(path).map_err(io)?.is_dir() {
            found.push((path.clone(), true));
            continue;
        }
        let mut inside: Vec<PathBuf> = Vec::new();
        for entry in std::fs::read_dir(path).map_err(io)? {
            let file = entry.map_err(io)?.path();
            if file.extension().is_some_and(|ending| ending == "txt") && file.is_file() {
                inside.push(file);
            }
        }
        if inside.len() > FILES_MAX {
            return Err(Error::Refused(format!(
                "{} holds more than {FILES_MAX} texts",
                path.display()
            )));
        }
        inside.sort();
        found.extend(inside.into_iter().map(|path| (path, false)));
    }
    Ok(found)
}

/// The narrowest passages of a document, or the first that does not match the text.
async fn measured(
    snapshot: &Snapshot,
    document: &str,
    text: &Searchable,
) -> Result<Result<Vec<(Place, String)>, String>> {
    let mut rows: Vec<PassageRow> = Vec::new();
    let mut after = 0_i64;
    loop {
        let slice = query(PASSAGES)
            .bind(document)
            .bind(after)
            .fetch_all(&mut *snapshot.connection().await?)
            .await?;
        let Some(last) = slice.last() else { break };
        after = last.try_get("ord")?;
        rows.extend(
            slice
                .iter()
                .map(PassageRow::from_row)
                .collect::<Result<Vec<_>, _>>()?,
        );
    }
    rows.sort_by_key(|row| (row.start, -row.stop));
    if let Some(wrong) = rows
        .iter()
        .find(|row| !row.measured().is_slice_of(text.text()))
    {
        let problem = format!(
            "{}: its text is right, but {} is not measured on it; see `verify`",
            document, wrong.locator
        );
        return Ok(Err(problem));
    }
    let wide = |row: &PassageRow| matches!(row.passage_type.as_str(), "section" | "paragraph");
    let leaves = rows.into_iter().filter(|row| !wide(row));
    Ok(Ok(leaves
        .map(|row| {
            (
                Place {
                    start: row.start,
                    end: row.stop,
                },
                row.locator,
            )
        })
        .collect()))
}
