//! The one way a database file comes to be: made beside, migrated, changed, published, synced, and
//! renamed over, under a lock. A kill at any moment leaves the old file or the new one, whole.

use super::file::{self, State};
use super::{migrations, publish};
use crate::error::{Error, Result};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection};
use std::fs::{File, TryLockError};
use std::path::Path;
use std::time::{Duration, Instant};

/// How long to wait for another process that is rebuilding the same file.
const LOCK_WAIT_MS_MAX: u64 = 60_000;
const LOCK_RETRY_MS: u64 = 50;

/// Makes the file if there is none, brings it up to date if it is behind, and leaves it alone if
/// it is ready.
///
/// # Errors
/// When it is not ours, newer, edited or damaged, or the folder cannot be written.
pub async fn ensure(path: &Path) -> Result<()> {
    if file::state(path).await? == State::Ready {
        return Ok(());
    }
    let _lock = lock(path).await?;
    // Another process may have done it while we waited.
    if file::state(path).await? == State::Ready {
        return Ok(());
    }
    build(path, async |_: &mut SqliteConnection| Ok(())).await
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
    let _lock = lock(path).await?;
    build(path, change).await
}

/// Holds the lock for as long as the file is kept.
async fn lock(path: &Path) -> Result<File> {
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

async fn build<C>(path: &Path, change: C) -> Result<()>
where
    C: AsyncFnOnce(&mut SqliteConnection) -> Result<()>,
{
    let began = Instant::now();
    let new = file::beside(path, "building");
    let writing = |source| Error::Io { doing: "write", path: new.clone(), source };
    // What an earlier, killed process left behind is begun again.
    remove(&new).map_err(writing)?;
    if file::state(path).await? != State::Absent {
        std::fs::copy(path, &new).map_err(writing)?;
    }
    let made = fill(&new, change).await;
    if let Err(error) = made {
        remove(&new).map_err(writing)?;
        return Err(error);
    }
    File::open(&new).and_then(|f| f.sync_all()).map_err(writing)?;
    std::fs::rename(&new, path).map_err(writing)?;
    File::open(folder(path)).and_then(|f| f.sync_all()).map_err(writing)?;
    let ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
    tracing::info!(file = %path.display(), ms, "database built");
    Ok(())
}

async fn fill<C>(new: &Path, change: C) -> Result<()>
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
        .pragma("temp_store", "MEMORY")
        .disable_statement_logging();
    let mut conn = options.connect().await?;
    migrations::migrator().run(&mut conn).await?;
    change(&mut conn).await?;
    publish::publish(&mut conn).await?;
    conn.close().await?;
    Ok(())
}

fn remove(path: &Path) -> std::io::Result<()> {
    match std::fs::remove_file(path) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(e),
        _ => Ok(()),
    }
}

fn folder(path: &Path) -> &Path {
    path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."))
}
