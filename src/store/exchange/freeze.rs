//! Makes releases: writes the published records of a database as compressed NDJSON, and lists the
//! release in the index with the differences from the previous one.

use crate::error::{Error, Result};
use crate::model::{ALL, positions};
use crate::store::exchange::import;
use crate::store::file::pool::Work;
use crate::store::file::state;
use crate::store::publish::published::Published;
use crate::store::publish::truth::{BATCH, BATCHES, render};
use crate::store::release::diff::CHANGES;
use crate::store::release::diff::compare;
use crate::store::release::index::INDEX;
use crate::store::release::index::Line;
use crate::store::release::index::Release;
use crate::store::release::index::packed;
use crate::store::release::unpack::unpack;
use crate::store::snapshot::Snapshot;
use crate::text::slice::sha256;
use sqlx::sqlite::SqliteConnection;
use sqlx::{ConnectOptions, query_as, raw_sql};
use std::path::Path;
use std::sync::Arc;

/// The compression level: small rather than fast, because it runs once per release.
const LEVEL: i32 = 19;
/// Length of the day at the start of an RFC 3339 time.
const DAY_LENGTH: usize = 10;

/// May a release have this id? Checked first, before any work.
///
/// # Errors
/// When the id is malformed or already in use, or the folder has no index of releases.
pub fn check_release(folder: &Path, id: &str) -> Result<()> {
    known(folder, id).map(drop)
}

/// The releases so far, if this is the id of another one.
fn known(folder: &Path, id: &str) -> Result<Vec<Release>> {
    let well_formed = id.split_once('-').is_some_and(|(year, number)| {
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        year.len() == 4
            && digits(year)
            && number.len() <= 2
            && digits(number)
            && !number.starts_with('0')
    });
    if !well_formed {
        return Err(Error::Refused(format!(
            "`{id}` is no release: it is a year and a number, such as 2026-1"
        )));
    }
    let known: Vec<Release> = serde_json::from_slice(&read(&folder.join(INDEX))?)?;
    if known.iter().any(|release| release.id == id) {
        return Err(Error::Refused(format!(
            "{id} is there already, and releases stay as they are"
        )));
    }
    Ok(known)
}

/// Freezes the data of a database as a release, into a folder. The database must be ready
/// (`ensure`).
///
/// # Errors
/// When the id is malformed or already in use, the data equal another release or have imported
/// documents, or a file cannot be read or written.
pub async fn freeze(database: &Path, folder: &Path, id: &str, notes: &str) -> Result<Release> {
    let mut known = known(folder, id)?;
    let index = folder.join(INDEX);
    let place = folder.join(format!(".making-{id}"));
    // A run that was killed may have left it behind.
    let _ = std::fs::remove_dir_all(&place);
    std::fs::create_dir(&place).map_err(|source| io("make", &place, source))?;
    let made = make(database, folder, &place, known.last(), (id, notes)).await;
    let removed = std::fs::remove_dir_all(&place).map_err(|source| io("remove", &place, source));
    let (release, bytes) = made?;
    removed?;
    if let Some(same) = known
        .iter()
        .find(|other| other.revision == release.revision)
    {
        return Err(Error::Refused(format!(
            "these are the data of {}: there is nothing to release",
            same.id
        )));
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
) -> Result<(Release, Vec<u8>)> {
    let path = state::real(database)?;
    if import::any_imported(&path).await? {
        return Err(Error::Refused(
            "a release is of the data that come with the program; here are others".to_owned(),
        ));
    }
    if !state::is_whole(&path).await? {
        return Err(Error::Refused(format!("{} is damaged", path.display())));
    }
    let work = Arc::new(Work::default());
    let now = Snapshot::open_release(&path, &work).await?;
    let before = match last {
        None => None,
        Some(last) => {
            let path = place.join("last.db");
            unpack(&read(&folder.join(packed(&last.id)))?, last, &path).await?;
            Some(Snapshot::open_release(&path, &work).await?)
        }
    };
    let counts = compare(before.as_ref(), &now).await?.counts();
    let mut conn = state::immutable(&path).connect().await?;
    let documents = state::publication(&mut conn, state::DOCUMENTS).await?;
    let lines = lines(&mut conn, id, &now.changed).await?;
    let release = Release {
        id: id.to_owned(),
        day: now.changed.chars().take(DAY_LENGTH).collect(),
        revision: now.revision.clone(),
        former_revision: None,
        notes: notes.to_owned(),
        counts,
        sha256: sha256(&lines),
        documents: serde_json::from_str(&documents.unwrap_or_default())?,
    };
    let packed = zstd::bulk::compress(&lines, LEVEL).map_err(|source| io("pack", &path, source))?;
    Ok((release, packed))
}

/// All published data, as the lines of a release.
async fn lines(conn: &mut SqliteConnection, id: &str, changed: &str) -> Result<Vec<u8>> {
    const COVERAGE: &str = "SELECT document, body FROM coverage ORDER BY document";
    const RECORDS: &str = "SELECT ord, id, key FROM entry WHERE ord > $1 AND ord < $2
        ORDER BY ord LIMIT $3";
    let mut out = Vec::new();
    let mut put = |line: Line| -> Result<()> {
        serde_json::to_writer(&mut out, &line)?;
        out.push(b'\n');
        Ok(())
    };
    put(Line::Release {
        id: id.to_owned(),
        changed: changed.to_owned(),
    })?;
    for change in query_as(CHANGES).fetch_all(&mut *conn).await? {
        put(Line::Change(change))?;
    }
    for (document, body) in query_as::<_, (String, String)>(COVERAGE)
        .fetch_all(&mut *conn)
        .await?
    {
        put(Line::Coverage {
            document,
            body: serde_json::from_str(&body)?,
        })?;
    }
    // Rendered anew, because the read model has not all of what documents share.
    raw_sql("PRAGMA query_only = 0").execute(&mut *conn).await?;
    raw_sql(BATCHES).execute(&mut *conn).await?;
    let most = i64::try_from(BATCH).unwrap_or(i64::MAX);
    for spec in ALL {
        let (mut after, end) = positions(spec);
        loop {
            let batch: Vec<(i64, String, String)> = query_as(RECORDS)
                .bind(after)
                .bind(end)
                .bind(most)
                .fetch_all(&mut *conn)
                .await?;
            let Some((last, ..)) = batch.last() else {
                break;
            };
            after = *last;
            for (_, Published { key, body, rest }) in render(conn, spec, batch).await? {
                put(Line::Record {
                    kind: spec.kind.to_owned(),
                    key,
                    body,
                    rest,
                })?;
            }
        }
    }
    Ok(out)
}

fn read(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).map_err(|source| io("read", path, source))
}

fn io(doing: &'static str, path: &Path, source: std::io::Error) -> Error {
    Error::Io {
        doing,
        path: path.to_owned(),
        source,
    }
}
