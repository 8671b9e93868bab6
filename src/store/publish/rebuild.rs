//! The only way to make a database file: under a lock, build a new file beside it from schema and
//! seed, or change a copy, publish, seal, fsync and rename it over. A kill at any moment leaves the
//! old file or the new one, whole.

use crate::error::{Error, Result};
use crate::store::file::migrations;
use crate::store::file::seal::{self, Seal};
use crate::store::file::state;
use crate::store::progress::OnProgress;
use crate::store::publish::truth;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection};
use std::fs::{File, TryLockError};
use std::path::Path;
use std::time::{Duration, Instant};
use tokio::task::{JoinHandle, spawn_blocking};

/// How long to wait for another process that is rebuilding the same file.
const LOCK_WAIT_MS_MAX: u64 = 60_000;
const LOCK_RETRY_MS: u64 = 50;
const PAGE_BYTES: u32 = 16_384;

/// Rebuilds the file from schema and seed, with a change to these: for tests. Drops imported
/// documents.
///
/// # Errors
/// When the change is refused, the data are not publishable, or the folder cannot be written. The
/// old file then stays unchanged.
pub async fn rebuild<C>(path: &Path, change: C) -> Result<()>
where
    C: AsyncFnOnce(&mut SqliteConnection) -> Result<()>,
{
    let path = &state::real(path)?;
    let _lock = lock(path).await?;
    build(path, true, &|_| (), change).await
}

/// Takes the lock; dropping the returned file releases it.
pub(in crate::store) async fn lock(path: &Path) -> Result<File> {
    let folder = folder(path);
    if !folder.is_dir() {
        let what = format!(
            "the folder {} does not exist; make it, or choose another --database",
            folder.display()
        );
        return Err(Error::Refused(what));
    }
    let lock_path = state::beside(path, "lock");
    let io = |source| Error::Io {
        doing: "write",
        path: lock_path.clone(),
        source,
    };
    let lock = File::options()
        .create(true)
        .append(true)
        .open(&lock_path)
        .map_err(io)?;
    let began = Instant::now();
    loop {
        match lock.try_lock() {
            Ok(()) => return Ok(lock),
            Err(TryLockError::Error(source)) => return Err(io(source)),
            Err(TryLockError::WouldBlock)
                if began.elapsed() > Duration::from_millis(LOCK_WAIT_MS_MAX) =>
            {
                let what = format!(
                    "another process has been rebuilding {} for a minute; try again",
                    path.display()
                );
                return Err(Error::Refused(what));
            }
            Err(TryLockError::WouldBlock) => {
                tokio::time::sleep(Duration::from_millis(LOCK_RETRY_MS)).await;
            }
        }
    }
}

/// Builds the new file and renames it into place; without `keep`, only checks that it can be built.
/// The caller must hold the lock.
pub(in crate::store) async fn build<C>(
    path: &Path,
    keep: bool,
    progress: OnProgress<'_>,
    change: C,
) -> Result<()>
where
    C: AsyncFnOnce(&mut SqliteConnection) -> Result<()>,
{
    let began = Instant::now();
    let new = &state::beside(path, "building");
    let made = make(new, async |conn: &mut SqliteConnection| {
        migrations::run(conn).await?;
        change(conn).await?;
        truth::publish(conn, progress).await
    });
    let made = match made.await {
        Ok(building) if keep => put_in_place(&building, new, path),
        outcome => outcome.map(drop),
    };
    if made.is_err() || !keep {
        // Report the first failure; the next build truncates a file that could not be removed.
        let _ = std::fs::remove_file(new);
    }
    made?;
    if keep {
        let ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
        tracing::info!(file = %path.display(), ms, "database built");
    }
    Ok(())
}

/// Changes a copy of the file and renames it into place; without `keep`, only checks that it can
/// be changed so. False where it cannot be, and has to be built. The caller must hold the lock.
pub(in crate::store) async fn amend<C>(path: &Path, keep: bool, change: C) -> Result<bool>
where
    C: AsyncFnOnce(&mut SqliteConnection) -> Result<bool>,
{
    let began = Instant::now();
    let new = &state::beside(path, "building");
    let writing = |source| Error::Io {
        doing: "write",
        path: new.clone(),
        source,
    };
    let amended = async {
        let mut building = File::options()
            .read(true)
            .write(true)
            .create(true)
            .truncate(true)
            .open(new)
            .map_err(writing)?;
        // Shares blocks with the former file where the file system can.
        let reading = |source| Error::Io {
            doing: "read",
            path: path.to_owned(),
            source,
        };
        let mut former = File::open(path).map_err(reading)?;
        std::io::copy(&mut former, &mut building).map_err(writing)?;
        let copied = began.elapsed();
        let own = path.to_owned();
        let looking = state::is_large(path).then(|| spawn_blocking(move || seal::look(&own)));
        let mut conn = connect(new).await?;
        let outcome = change(&mut conn).await;
        conn.close().await?;
        let changed = began.elapsed();
        // What went wrong may be damage.
        if !matches!(&outcome, Err(error) if !matches!(error, Error::Database(_))) {
            sealed(path, looking).await?;
        }
        let possible = outcome?;
        if !possible || !keep {
            return Ok(possible);
        }
        seal::seal(&mut building).map_err(writing)?;
        put_in_place(&building, new, path)?;
        let ms = |span: Duration| u64::try_from(span.as_millis()).unwrap_or(u64::MAX);
        tracing::info!(
            file = %path.display(),
            ms = ms(began.elapsed()),
            copy_ms = ms(copied),
            seal_ms = ms(began.elapsed().saturating_sub(changed)),
            "database changed"
        );
        Ok(true)
    };
    let amended = amended.await.map_err(|error| explain(new, error));
    if !(keep && matches!(amended, Ok(true))) {
        // As for a file that was built.
        let _ = std::fs::remove_file(new);
    }
    amended
}

/// A file that is looked through in a thread of its own.
type Looking = JoinHandle<std::io::Result<Seal>>;

/// Checks, beside other work, that a large file is as it was sealed: a copy gets a seal of its own,
/// and damage would not show any more. Smaller ones are checked whenever they are opened.
async fn sealed(path: &Path, looking: Option<Looking>) -> Result<()> {
    let Some(looking) = looking else {
        return Ok(());
    };
    let found = looking.await.map_err(std::io::Error::other).flatten();
    match found {
        Ok(Seal::Whole) => Ok(()),
        Ok(_) => Err(state::corrupt(path)),
        Err(source) => Err(Error::Io {
            doing: "read",
            path: path.to_owned(),
            source,
        }),
    }
}

/// Makes a file and seals it.
pub(in crate::store) async fn make<C>(new: &Path, fill: C) -> Result<File>
where
    C: AsyncFnOnce(&mut SqliteConnection) -> Result<()>,
{
    let writing = |source| Error::Io {
        doing: "write",
        path: new.to_owned(),
        source,
    };
    // Truncates what an earlier, killed process left behind.
    let mut building = File::options()
        .read(true)
        .write(true)
        .create(true)
        .truncate(true)
        .open(new)
        .map_err(writing)?;
    let filled = async {
        let mut conn = connect(new).await?;
        fill(&mut conn).await?;
        conn.close().await?;
        Ok(())
    };
    filled.await.map_err(|error| explain(new, error))?;
    seal::seal(&mut building)
        .and_then(|()| building.sync_all())
        .map_err(writing)?;
    Ok(building)
}

fn put_in_place(building: &File, new: &Path, path: &Path) -> Result<()> {
    let writing = |source| Error::Io {
        doing: "write",
        path: new.to_owned(),
        source,
    };
    building.sync_all().map_err(writing)?;
    std::fs::rename(new, path).map_err(writing)?;
    File::open(folder(path))
        .and_then(|f| f.sync_all())
        .map_err(|source| {
            let what = format!(
                "{} is written and in place, but its folder could not be synced",
                path.display()
            );
            Error::Refused(format!(
                "{what} ({source}); a power cut now could bring the former file back"
            ))
        })
}

/// A full disk or a folder that cannot be written, in words that say what to do.
fn explain(path: &Path, error: Error) -> Error {
    let code = match &error {
        Error::Database(e) => e
            .as_database_error()
            .and_then(sqlx::error::DatabaseError::code),
        _ => None,
    };
    // SQLITE_READONLY, SQLITE_IOERR, SQLITE_FULL, SQLITE_CANTOPEN; extended codes keep them in the
    // low byte.
    match code
        .and_then(|code| code.parse::<u32>().ok())
        .map(|code| code & 0xff)
    {
        Some(8 | 10 | 13 | 14) => Error::Refused(format!(
            "cannot write {}: {error}; check free space and permissions",
            path.display()
        )),
        _ => error,
    }
}

async fn connect(new: &Path) -> Result<SqliteConnection> {
    // No journal on disk and no fsync: until it is renamed, the file is nobody's.
    let options = SqliteConnectOptions::new()
        .filename(new)
        .create_if_missing(true)
        .foreign_keys(true)
        .journal_mode(SqliteJournalMode::Memory)
        .synchronous(SqliteSynchronous::Off)
        // Large enough for most records: SQLite reads overflow pages from the file each time, past
        // the cache.
        .page_size(PAGE_BYTES)
        .pragma("temp_store", "MEMORY")
        .pragma("cache_size", "-65536")
        .disable_statement_logging();
    Ok(options.connect().await?)
}

fn folder(path: &Path) -> &Path {
    path.parent()
        .filter(|p| !p.as_os_str().is_empty())
        .unwrap_or_else(|| Path::new("."))
}
