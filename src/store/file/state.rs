//! Classifies a database file before use: absent, ready, made by another build, or not ours.

use crate::error::{Error, Result};
use crate::store::file::seal;
use crate::store::file::seal::Seal;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions, Connection};
use std::path::{Path, PathBuf};

/// The row of `publication` with the digest of each document.
pub(in crate::store) const DOCUMENTS: &str = "documents";
/// The fingerprint of this build: a digest of schema, seed, and the code that shapes records.
pub(in crate::store) const PUBLISHER: &str = env!("TIGHTROPE_FILE");

/// Files up to this size are checked for damage once at startup; larger ones only by `verify`.
const CHECKED_AT_START_BYTES_MAX: u64 = 64 * 1024 * 1024;

/// Page cache of each connection: this fraction of the file, within these bounds.
const CACHED_PART: u64 = 256;
const CACHE_KIB_MIN: u64 = 3 * 1024;
const CACHE_KIB_MAX: u64 = 16 * 1024;

/// What is at the path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::store) enum State {
    Absent,
    /// Made by this build.
    Ready,
    /// Ours, but made by another build, or before an edit to schema, seed or code: it will be
    /// rebuilt.
    Behind,
}

/// The file's path with a word appended, for the lock and the new file beside it.
pub(in crate::store) fn beside(path: &Path, word: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{word}"));
    PathBuf::from(name)
}

/// Where the file really is: behind a link the target is replaced, not the link.
pub(in crate::store) fn real(path: &Path) -> Result<PathBuf> {
    if path
        .to_str()
        .is_some_and(|text| text == ":memory:" || text.starts_with("file:"))
    {
        return Err(refused(
            path,
            "is not a path of a file; choose another --database",
        ));
    }
    Ok(std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned()))
}

/// Page cache size of a connection: the upper pages of indexes, which lookups read again and again,
/// are a few percent of the file.
fn cache_kib(path: &Path) -> u64 {
    let bytes = std::fs::metadata(path).map_or(0, |meta| meta.len());
    (bytes / 1024 / CACHED_PART).clamp(CACHE_KIB_MIN, CACHE_KIB_MAX)
}

/// Options for reading a file that nobody will change.
pub(in crate::store) fn immutable(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .read_only(true)
        .immutable(true)
        .pragma("query_only", "1")
        .pragma("trusted_schema", "0")
        .pragma("cache_size", format!("-{}", cache_kib(path)))
        .disable_statement_logging()
}

/// Determines the state of the file, or why it cannot be used. Does not look for damage: `sound`
/// does that before the file is used, because it reads the whole file.
pub(in crate::store) async fn state(path: &Path) -> Result<State> {
    match std::fs::metadata(path) {
        Ok(meta) if meta.is_file() => {}
        Ok(_) => return Err(refused(path, "is not a file; choose another --database")),
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(State::Absent),
        Err(source) => {
            return Err(Error::Io {
                doing: "read",
                path: path.to_owned(),
                source,
            });
        }
    }
    let mut conn = immutable(path)
        .connect()
        .await
        .map_err(|e| unreadable(path, &e))?;
    let state = inspect(&mut conn, path).await;
    conn.close().await.map_err(|e| unreadable(path, &e))?;
    state
}

async fn inspect(conn: &mut SqliteConnection, path: &Path) -> Result<State> {
    const OURS: &str = "SELECT count(*) FROM sqlite_schema WHERE name IN ('publication', 'entry')";
    let ours: i64 = sqlx::query_scalar(OURS)
        .fetch_one(&mut *conn)
        .await
        .map_err(|e| unreadable(path, &e))?;
    if ours != 2 {
        return Err(refused(
            path,
            "is not a Tightrope database; move it away or choose another --database",
        ));
    }
    let publisher = publication(conn, "publisher")
        .await
        .map_err(|e| unreadable(path, &e))?;
    Ok(if publisher.as_deref() == Some(PUBLISHER) {
        State::Ready
    } else {
        State::Behind
    })
}

/// Is the file too large to be checked whenever it is opened?
pub(in crate::store) fn is_large(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|meta| meta.len() > CHECKED_AT_START_BYTES_MAX)
}

/// Refuses a damaged file; skips the check for files that are too large.
pub(in crate::store) async fn sound(path: &Path) -> Result<()> {
    if is_large(path) || is_whole(path).await? {
        Ok(())
    } else {
        Err(corrupt(path))
    }
}

/// Is the file undamaged? The seal covers every byte; without one, SQLite's integrity check covers
/// the pages.
pub(in crate::store) async fn is_whole(path: &Path) -> Result<bool> {
    let io = |source| Error::Io {
        doing: "read",
        path: path.to_owned(),
        source,
    };
    let look = async {
        let mut conn = immutable(path).connect().await?;
        let verdict: String = sqlx::query_scalar("PRAGMA integrity_check(1)")
            .fetch_one(&mut conn)
            .await?;
        conn.close().await?;
        Ok(verdict == "ok")
    };
    let own = path.to_owned();
    // Reading the whole file takes a while; a blocking thread keeps the executor free.
    let seal = tokio::task::spawn_blocking(move || seal::look(&own))
        .await
        .map_err(std::io::Error::other);
    match seal.flatten().map_err(io)? {
        Seal::Whole => Ok(true),
        Seal::Broken => Ok(false),
        Seal::Missing => look.await.map_err(|e: sqlx::Error| unreadable(path, &e)),
    }
}

/// A value of the `publication` table, which publish writes.
pub(in crate::store) async fn publication(
    conn: &mut SqliteConnection,
    name: &str,
) -> Result<Option<String>, sqlx::Error> {
    sqlx::query_scalar("SELECT value FROM publication WHERE name = $1")
        .bind(name)
        .fetch_optional(conn)
        .await
}

/// The revision of the data in a file.
pub(in crate::store) async fn revision(path: &Path) -> Result<Option<String>> {
    let mut conn = immutable(path).connect().await?;
    let revision = publication(&mut conn, "revision").await?;
    conn.close().await?;
    Ok(revision)
}

fn refused(path: &Path, what: &str) -> Error {
    Error::Refused(format!("{} {what}", path.display()))
}

pub(in crate::store) fn corrupt(path: &Path) -> Error {
    refused(
        path,
        "is damaged, or was changed by another program; restore it from a copy, or delete it to \
            make it anew from the seed",
    )
}

fn unreadable(path: &Path, error: &sqlx::Error) -> Error {
    match error
        .as_database_error()
        .and_then(sqlx::error::DatabaseError::code)
        .as_deref()
    {
        Some("26") => refused(
            path,
            "is not an SQLite database; move it away or choose another --database",
        ),
        Some("14" | "8") => refused(
            path,
            "cannot be opened; check that it and its folder can be read",
        ),
        _ => {
            tracing::debug!(%error, "while looking at the database file");
            corrupt(path)
        }
    }
}
