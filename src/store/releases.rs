//! Releases: published files that are frozen for good and shipped with the program. One is unpacked beside the
//! database when it is first asked for, and then read like any other file; `freeze` makes them, `changes` compares them.

use super::file;
use super::open::{Snapshot, Store};
use crate::error::{Error, ParameterProblem, Result};
use crate::model::text::sha256;
use rust_embed::Embed;
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

/// What the folder of releases has beside them.
pub(super) const INDEX: &str = "index.json";

#[derive(Embed)]
#[folder = "releases/"]
struct Files;

/// One release, as `releases/index.json` tells of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Release {
    /// Its year, and which one of that year: `2026-1`.
    pub id: String,
    /// The day on which its data were last changed.
    pub day: String,
    pub revision: String,
    /// What it is about, in a sentence.
    pub notes: String,
    pub counts: Counts,
    /// Of the file, unpacked.
    pub sha256: String,
}

/// How many records differ from the release before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    pub added: usize,
    pub changed: usize,
    pub renamed: usize,
    pub removed: usize,
}

/// All there are, the oldest first.
#[must_use]
pub fn releases() -> &'static [Release] {
    static ALL: LazyLock<Vec<Release>> = LazyLock::new(|| {
        // Shipped with the program, and read by a test.
        let index = Files::get(INDEX).map(|file| file.data).unwrap_or_default();
        serde_json::from_slice(&index).unwrap_or_default()
    });
    &ALL
}

/// The file of a release within the folder.
pub(super) fn packed(id: &str) -> String {
    format!("{id}.db.zst")
}

/// The release of this revision, if it is one.
pub(super) fn of_revision(revision: &str) -> Option<&'static Release> {
    releases().iter().find(|release| release.revision == revision)
}

impl Release {
    #[must_use]
    pub fn named(id: &str) -> Option<&'static Self> {
        releases().iter().find(|release| release.id == id)
    }

    /// The last one before a day.
    #[must_use]
    pub fn before(day: &str) -> Option<&'static Self> {
        releases().iter().rev().find(|release| release.day.as_str() < day)
    }

    /// The one that came before it.
    #[must_use]
    pub fn previous(&self) -> Option<&'static Self> {
        releases().iter().take_while(|other| other.id != self.id).last()
    }
}

impl Store {
    /// What a release holds, whatever is served now.
    ///
    /// # Errors
    /// When there is no such release, or it cannot be unpacked.
    pub async fn release(&self, id: &str) -> Result<Arc<Snapshot>> {
        let current = self.current();
        if current.release.is_some_and(|release| release.id == id) {
            return Ok(current);
        }
        let release = Release::named(id).ok_or_else(|| unknown(id))?;
        let mut open = self.releases.lock().await;
        if let Some(known) = open.get(&release.id).filter(|known| known.is_whole()) {
            return Ok(Arc::clone(known));
        }
        let database = file::real(&self.path)?;
        let path = tokio::task::spawn_blocking(move || unpacked(&database, release)).await.map_err(|_| Error::Busy)?;
        let path = path.map_err(|why| Error::NotUnpacked(Box::new(why)))?;
        let mut snapshot = Snapshot::open_frozen(&path, &self.work).await?;
        snapshot.mounted = self.texts.mount_if_it_can_be(&snapshot).await;
        let snapshot = Arc::new(snapshot);
        open.insert(release.id.clone(), Arc::clone(&snapshot));
        Ok(snapshot)
    }
}

fn unknown(id: &str) -> Error {
    let shown: String = id.chars().take(40).collect();
    Error::BadQuery(vec![ParameterProblem {
        parameter: "release".to_owned(),
        detail: format!("There is no release `{shown}`; /v1/releases lists them."),
        suggestion: None,
        allowed: releases().iter().map(|release| release.id.clone()).collect(),
    }])
}

/// The file of a release beside the database: the one that is there if it is right, else made anew.
fn unpacked(database: &Path, release: &Release) -> Result<PathBuf> {
    let path = file::beside(database, &format!("release-{}", release.id));
    let right = |bytes: &[u8]| sha256(bytes) == release.sha256;
    if std::fs::read(&path).is_ok_and(|bytes| right(&bytes)) {
        return Ok(path);
    }
    let packed = Files::get(&packed(&release.id)).map(|file| file.data).unwrap_or_default();
    let bytes = unpack(&packed)?;
    if !right(&bytes) {
        return Err(Error::Refused(format!("the release {} in this program is damaged", release.id)));
    }
    // Another process may be at it too: each writes a file of its own, and they are the same.
    let new = file::beside(&path, &format!("{}.new", std::process::id()));
    let written = write(&new, &bytes).and_then(|()| std::fs::rename(&new, &path));
    written.map_err(|source| {
        let _ = std::fs::remove_file(&new);
        Error::Io { doing: "unpack a release to", path: path.clone(), source }
    })?;
    Ok(path)
}

pub(super) fn unpack(packed: &[u8]) -> Result<Vec<u8>> {
    zstd::stream::decode_all(packed).map_err(|why| Error::Refused(format!("a release cannot be unpacked: {why}")))
}

fn write(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
