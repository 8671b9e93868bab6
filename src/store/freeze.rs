//! Makes releases: a published file as it is, packed, and told of in the index with what differs from the one before.

use super::bundles;
use super::changes::compare;
use super::file;
use super::open::Snapshot;
use super::reader::Work;
use super::rebuild::{self, ensure};
use super::releases::{INDEX, Release, packed, unpack};
use crate::error::{Error, Result};
use crate::model::text::sha256;
use std::path::Path;
use std::sync::Arc;

/// Small rather than fast: it is done once.
const LEVEL: i32 = 19;
/// Without the first digits of a time, the day.
const DAY_LENGTH: usize = 10;

/// Freezes the data of a database as a release, into a folder.
///
/// With `seed`, the data are those that the seed gave when it went up to this migration: to make an older release again
/// where the published tables have changed.
///
/// # Errors
/// When the id is no id or is there already, the data are those of another release or have imported documents, or a file
/// cannot be read or written.
pub async fn freeze(database: &Path, folder: &Path, id: &str, notes: &str, seed: Option<i64>) -> Result<Release> {
    let well_formed = id.split_once('-').is_some_and(|(year, number)| {
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        year.len() == 4 && digits(year) && number.len() <= 2 && digits(number) && !number.starts_with('0')
    });
    if !well_formed {
        return Err(Error::Refused(format!("`{id}` is no release: it is a year and a number, such as 2026-1")));
    }
    let index = folder.join(INDEX);
    let mut known: Vec<Release> = serde_json::from_slice(&read(&index)?)?;
    if known.iter().any(|release| release.id == id) {
        return Err(Error::Refused(format!("{id} is there already, and releases stay as they are")));
    }
    let place = folder.join(format!(".making-{id}"));
    std::fs::create_dir(&place).map_err(|source| io("make", &place, source))?;
    let made = make(database, folder, &place, known.last(), (id, notes), seed).await;
    let removed = std::fs::remove_dir_all(&place).map_err(|source| io("remove", &place, source));
    let (release, bytes) = made?;
    removed?;
    if let Some(same) = known.iter().find(|other| other.revision == release.revision) {
        return Err(Error::Refused(format!("these are the data of {}: there is nothing to release", same.id)));
    }
    let file = folder.join(packed(id));
    std::fs::write(&file, bytes).map_err(|source| io("write", &file, source))?;
    known.push(release.clone());
    let text = format!("{:#}\n", serde_json::to_value(&known)?);
    std::fs::write(&index, text).map_err(|source| io("write", &index, source))?;
    Ok(release)
}

async fn make(
    database: &Path,
    folder: &Path,
    place: &Path,
    last: Option<&Release>,
    (id, notes): (&str, &str),
    seed: Option<i64>,
) -> Result<(Release, Vec<u8>)> {
    let path = if let Some(seed) = seed {
        let path = place.join("seed.db");
        rebuild::from_seed(&path, seed).await?;
        path
    } else {
        ensure(database).await?;
        file::real(database)?
    };
    if bundles::any_imported(&path).await? {
        return Err(Error::Refused("a release is of the data that come with the program; here are others".to_owned()));
    }
    if !file::is_whole(&path).await? {
        return Err(Error::Refused(format!("{} is damaged", path.display())));
    }
    let work = Arc::new(Work::default());
    let now = Snapshot::open_frozen(&path, &work).await?;
    let before = match last {
        None => None,
        Some(last) => {
            let file = folder.join(packed(&last.id));
            let path = place.join("last.db");
            std::fs::write(&path, unpack(&read(&file)?)?).map_err(|source| io("write", &path, source))?;
            Some(Snapshot::open_frozen(&path, &work).await?)
        }
    };
    let counts = compare(before.as_ref(), &now).await?.counts();
    let bytes = read(&path)?;
    let release = Release {
        id: id.to_owned(),
        day: now.changed.chars().take(DAY_LENGTH).collect(),
        revision: now.revision.clone(),
        notes: notes.to_owned(),
        counts,
        sha256: sha256(&bytes),
    };
    let packed = zstd::bulk::compress(&bytes, LEVEL).map_err(|source| io("pack", &path, source))?;
    Ok((release, packed))
}

fn read(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).map_err(|source| io("read", path, source))
}

fn io(doing: &'static str, path: &Path, source: std::io::Error) -> Error {
    Error::Io { doing, path: path.to_owned(), source }
}
