//! The file that a command works on: made if there is none, made anew if it is of another build.

use crate::error::Result;
use crate::store::exchange::import;
use crate::store::file::state::{self, State};
use crate::store::publish::rebuild::{build, lock};
use sqlx::sqlite::SqliteConnection;
use std::path::Path;

/// Makes the file if there is none, makes it anew if it is of another build, and leaves it alone if
/// it is ready.
///
/// # Errors
/// When it is not ours or damaged, or the folder cannot be written. A file that is ready is read
/// through for damage when it is opened.
pub async fn ensure(path: &Path) -> Result<()> {
    let path = &state::real(path)?;
    if state::state(path).await? == State::Ready {
        return Ok(());
    }
    let _lock = lock(path).await?;
    // Another process may have done it while we waited.
    match state::state(path).await? {
        State::Ready => Ok(()),
        State::Behind => import::upgrade(path).await,
        State::Absent => build(path, true, &|_| (), async |_: &mut SqliteConnection| Ok(())).await,
    }
}

/// Is there a file?
///
/// # Errors
/// When it is not ours.
pub async fn is_there(path: &Path) -> Result<bool> {
    Ok(state::state(&state::real(path)?).await? != State::Absent)
}

/// Makes the file if there is none. A file of another build can still be exported from, so that
/// users never lose access to their data.
///
/// # Errors
/// As for `ensure`.
pub async fn ensure_exists(path: &Path) -> Result<()> {
    if state::state(&state::real(path)?).await? == State::Absent {
        ensure(path).await
    } else {
        Ok(())
    }
}
