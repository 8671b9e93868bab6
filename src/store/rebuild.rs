//! The one way a database file comes to be: made beside, migrated, changed, published, synced, and
//! renamed over, under a lock. A kill at any moment leaves the old file or the new one, whole.

use super::bundles::{self, Told};
use super::file::{self, State};
use super::{migrations, publish, seal};
use crate::error::{Error, Result};
use sqlx::migrate::Migrator;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection};
use std::fs::{File, TryLockError};
use std::path::Path;
use std::time::{Duration, Instant};

/// How long to wait for another process that is rebuilding the same file.
const LOCK_WAIT_MS_MAX: u64 = 60_000;
const LOCK_RETRY_MS: u64 = 50;
/// Of a new file; a copy keeps what it has.
const PAGE_BYTES: u32 = 16_384;

/// Makes the file if there is none, brings it up to date if it is behind, and leaves it alone if
/// it is ready.
///
/// # Errors
/// When it is not ours, newer or edited, or the folder cannot be written. A file that is ready is read
/// through for damage when it is opened, one that is behind before it is copied.
pub async fn ensure(path: &Path) -> Result<()> {
    let path = &file::real(path)?;
    if file::state(path).await? == State::Ready {
        return Ok(());
    }
    let _lock = lock(path).await?;
    // Another process may have done it while we waited.
    match file::state(path).await? {
        State::Ready => Ok(()),
        State::Behind if bundles::any_imported(path).await? => bundles::upgrade(path).await,
        State::Behind | State::Absent => {
            build(path, Start::Copy, &|_| (), async |_: &mut SqliteConnection| Ok(())).await
        }
    }
}

/// Makes a new file with a change applied to the data of the old one.
///
/// # Errors
/// When the change is refused, the data are not publishable, or the folder cannot be written. The
/// old file then stands as it was.
pub async fn rebuild<C>(path: &Path, change: C) -> Result<()>
where
    C: AsyncFnOnce(&mut SqliteConnection) -> Result<()>,
{
    let path = &file::real(path)?;
    let _lock = lock(path).await?;
    build(path, Start::Copy, &|_| (), change).await
}

/// Makes a file with the seed as it was when it went up to this migration: for releases.
pub(super) async fn from_seed(path: &Path, last: i64) -> Result<()> {
    let writing = |source| Error::Io { doing: "write", path: path.to_owned(), source };
    let mut building = File::options().read(true).write(true).create_new(true).open(path).map_err(writing)?;
    fill(path, &migrations::migrator_to(last), &|_| (), async |_: &mut SqliteConnection| Ok(())).await?;
    seal::seal(&mut building).map_err(writing)
}

/// What a new file begins with, and what becomes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Start {
    /// The data of the old one.
    Copy,
    /// The seed alone.
    Empty,
    /// The seed alone; the new file is made to see whether it can be, and forgotten.
    Trial,
}

/// Holds the lock for as long as the file is kept.
pub(super) async fn lock(path: &Path) -> Result<File> {
    let folder = folder(path);
    if !folder.is_dir() {
        let what = format!("the folder {} does not exist; make it, or choose another --database", folder.display());
        return Err(Error::Refused(what));
    }
    let lock_path = file::beside(path, "lock");
    let io = |source| Error::Io { doing: "write", path: lock_path.clone(), source };
    let lock = File::options().create(true).append(true).open(&lock_path).map_err(io)?;
    let began = Instant::now();
    loop {
        match lock.try_lock() {
            Ok(()) => return Ok(lock),
            Err(TryLockError::Error(source)) => return Err(io(source)),
            Err(TryLockError::WouldBlock) if began.elapsed() > Duration::from_millis(LOCK_WAIT_MS_MAX) => {
                let what = format!("another process has been rebuilding {} for a minute; try again", path.display());
                return Err(Error::Refused(what));
            }
            Err(TryLockError::WouldBlock) => tokio::time::sleep(Duration::from_millis(LOCK_RETRY_MS)).await,
        }
    }
}

/// Makes the new file and puts it in place; the lock is the caller's to hold.
pub(super) async fn build<C>(path: &Path, start: Start, told: Told<'_>, change: C) -> Result<()>
where
    C: AsyncFnOnce(&mut SqliteConnection) -> Result<()>,
{
    let began = Instant::now();
    let new = file::beside(path, "building");
    let made = replace(path, &new, start, told, change).await;
    if made.is_err() || start == Start::Trial {
        // The first failure is the one to tell; what is left lying is begun again next time.
        let _ = std::fs::remove_file(&new);
    }
    made?;
    if start == Start::Trial {
        return Ok(());
    }
    let ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
    tracing::info!(file = %path.display(), ms, "database built");
    Ok(())
}

async fn replace<C>(path: &Path, new: &Path, start: Start, told: Told<'_>, change: C) -> Result<()>
where
    C: AsyncFnOnce(&mut SqliteConnection) -> Result<()>,
{
    let writing = |source| Error::Io { doing: "write", path: new.to_owned(), source };
    // Truncates what an earlier, killed process left behind. Not `fs::copy`, which would keep the old
    // file's permissions and could leave a copy that cannot be written.
    let mut building = File::options().read(true).write(true).create(true).truncate(true).open(new).map_err(writing)?;
    if start == Start::Copy && file::state(path).await? != State::Absent {
        file::sound(path).await?;
        File::open(path).and_then(|mut old| std::io::copy(&mut old, &mut building)).map_err(writing)?;
    }
    fill(new, &migrations::migrator(), told, change).await.map_err(|error| explain(new, error))?;
    if start == Start::Trial {
        return Ok(());
    }
    seal::seal(&mut building).and_then(|()| building.sync_all()).map_err(writing)?;
    std::fs::rename(new, path).map_err(writing)?;
    File::open(folder(path)).and_then(|f| f.sync_all()).map_err(|source| {
        let what = format!("{} is written and in place, but its folder could not be synced", path.display());
        Error::Refused(format!("{what} ({source}); a power cut now could bring the former file back"))
    })
}

/// A full disk or a folder that cannot be written, in words that say what to do.
fn explain(path: &Path, error: Error) -> Error {
    let code = match &error {
        Error::Database(e) => e.as_database_error().and_then(sqlx::error::DatabaseError::code),
        _ => None,
    };
    // SQLITE_READONLY, SQLITE_IOERR, SQLITE_FULL, SQLITE_CANTOPEN; extended codes keep them in the low byte.
    match code.and_then(|code| code.parse::<u32>().ok()).map(|code| code & 0xff) {
        Some(8 | 10 | 13 | 14) => {
            Error::Refused(format!("cannot write {}: {error}; check free space and permissions", path.display()))
        }
        _ => error,
    }
}

async fn fill<C>(new: &Path, migrator: &Migrator, told: Told<'_>, change: C) -> Result<()>
where
    C: AsyncFnOnce(&mut SqliteConnection) -> Result<()>,
{
    // No journal on disk and no syncing: until it is renamed, the file is nobody's.
    let options = SqliteConnectOptions::new()
        .filename(new)
        .create_if_missing(true)
        .foreign_keys(true)
        .journal_mode(SqliteJournalMode::Memory)
        .synchronous(SqliteSynchronous::Off)
        // Most records fit in a page: what hangs over is read from the file each time, past the cache.
        .page_size(PAGE_BYTES)
        .pragma("temp_store", "MEMORY")
        .pragma("cache_size", "-65536")
        .disable_statement_logging();
    let mut conn = options.connect().await?;
    migrator.run(&mut conn).await?;
    change(&mut conn).await?;
    publish::publish(&mut conn, told).await?;
    conn.close().await?;
    Ok(())
}

fn folder(path: &Path) -> &Path {
    path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."))
}
