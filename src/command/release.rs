//! `tightrope release`: freezes the data as a release, for maintainers.

use crate::config;
use crate::error::{Error, Result};
use crate::store;
use std::io::Write;

pub(super) async fn run(settings: config::Release) -> Result<()> {
    let database = &settings.common.database;
    store::check_release(&settings.into, &settings.id)?;
    store::ensure(database).await?;
    let made = store::freeze(database, &settings.into, &settings.id, &settings.notes).await?;
    let store::Differences {
        added,
        changed,
        renamed,
        removed,
    } = made.counts;
    let line = format!(
        "{}: revision {}, {added} added, {changed} changed, {renamed} renamed, {removed} removed; \
            build anew to ship it",
        made.id, made.revision
    );
    let unwritten = |source| Error::Io {
        doing: "write to",
        path: "standard output".into(),
        source,
    };
    writeln!(std::io::stdout().lock(), "{line}").map_err(unwritten)
}
