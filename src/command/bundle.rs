//! `tightrope import`, `remove` and `export`: documents in and out, as bundles.

use crate::command::say;
use crate::command::verify;
use crate::config;
use crate::error::{Error, Result};
use crate::store::{self, Imported, LinkChanges, Proof, Step};
use std::io::{BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

/// Links between documents, and findings of a text, that a command lists.
const LISTED_MAX: usize = 100;

/// Names tried for the folder of a check.
const SCRATCH_TRIES_MAX: u32 = 100;

/// `import`: prints every problem, one per line; any problem is a failure. With the texts at hand,
/// prints what `verify` will find as well.
pub(super) async fn import(settings: config::Import) -> Result<()> {
    let progress = Progress::new();
    let given = &settings.common.database;
    let exists = store::is_there(given).await?;
    if !settings.check {
        there(given, Some(settings.create)).await?;
    }
    // What `verify` would find needs a file with the documents in it: a check makes one, elsewhere.
    let apart = settings.check && (!exists || !settings.texts.is_empty());
    let scratch = if apart {
        Some(Scratch::new(given, exists)?)
    } else {
        None
    };
    let database = scratch.as_ref().map_or(given, |scratch| &scratch.database);
    store::ensure(database).await?;
    let outcome = store::import(
        database,
        &settings.files,
        &settings.texts,
        settings.check && !apart,
        &|step| progress.show(step),
    )
    .await;
    progress.clear();
    let (imported, changes) = match outcome {
        Ok(done) => done,
        Err(Error::Bundle(problems)) => {
            say_all(problems.iter())?;
            return Err(Error::Bundle(problems));
        }
        Err(error) => return Err(error),
    };
    let imported = imported.iter();
    let imported = imported.map(|one| summary(one, settings.check, given));
    say_all(imported.chain(linked(&changes)))?;
    if !settings.texts.is_empty() {
        let mut proof = Proof::open(database).await?;
        for text in &settings.texts {
            let found = verify::findings(&mut proof, text, false, false).await?;
            let lines = found.findings.iter().cloned().chain(found.unread_titles());
            let lines: Vec<String> = lines.collect();
            let more = lines.len().saturating_sub(LISTED_MAX);
            let more = (more > 0).then(|| format!("and {more} more"));
            let shown = lines.into_iter().take(LISTED_MAX).chain(more);
            say_all(shown.map(|line| format!("verify {}: {line}", found.document)))?;
        }
    }
    Ok(())
}

/// Lines on standard output.
fn say_all(lines: impl Iterator<Item = impl std::fmt::Display>) -> Result<()> {
    let mut out = std::io::stdout().lock();
    for line in lines {
        writeln!(out, "{line}").map_err(unwritten)?;
    }
    Ok(())
}

/// `remove`: the documents, and actors that no other document mentions.
pub(super) async fn remove(settings: config::Remove) -> Result<()> {
    let progress = Progress::new();
    there(&settings.common.database, None).await?;
    let outcome = store::remove(&settings.common.database, &settings.documents, &|step| {
        progress.show(step);
    })
    .await;
    progress.clear();
    let changes = outcome?;
    let from = settings.common.database.display();
    let removed = settings.documents.iter();
    let removed = removed.map(|document| format!("{document}: removed from {from}"));
    say_all(removed.chain(linked(&changes)))
}

/// What happened to links between documents, a line each.
fn linked(changes: &LinkChanges) -> Vec<String> {
    let LinkChanges {
        waiting,
        linked,
        joined,
        unlinked,
    } = changes;
    let linked = linked.iter().map(|link| format!("{link}: linked"));
    let waiting = waiting.iter().map(|(link, meant)| {
        let meant = meant.as_ref();
        let meant = meant.map(|meant| format!("; do you mean {meant}?"));
        format!(
            "{link}: not published, because that record is not here{}",
            meant.unwrap_or_default()
        )
    });
    let joined = joined
        .iter()
        .map(|link| format!("{link}: published now, because that record is here"));
    let unlinked = unlinked
        .iter()
        .map(|link| format!("{link}: published no more, because that record is gone"));
    let all: Vec<String> = waiting
        .chain(linked)
        .chain(joined)
        .chain(unlinked)
        .collect();
    let more = all.len().saturating_sub(LISTED_MAX);
    let more = (more > 0).then(|| format!("and {more} more links"));
    all.into_iter().take(LISTED_MAX).chain(more).collect()
}

/// `export`: a document to standard output, or all data into a folder.
pub(super) async fn export(settings: config::Export) -> Result<()> {
    let database = &settings.common.database;
    there(database, Some(settings.create)).await?;
    if let Some(folder) = &settings.data {
        let mut out = std::io::stdout().lock();
        store::ensure(database).await?;
        for file in store::export_data(database, folder).await? {
            writeln!(out, "{}", file.display()).map_err(unwritten)?;
        }
        return Ok(());
    }
    store::ensure_exists(database).await?;
    let document = settings.document.as_deref().unwrap_or_default();
    let out = BufWriter::with_capacity(1 << 16, std::io::stdout());
    store::export(database, document, out).await?;
    // For people; programs read what is written.
    if std::io::stderr().is_terminal() {
        say(&format!("{document}: exported from {}", database.display()));
    }
    Ok(())
}

/// Refuses a database that is not there: a mistyped path, or another folder, would make a new one.
/// `create` is what the command was given, if it can make one.
async fn there(database: &Path, create: Option<bool>) -> Result<()> {
    let makes = create.is_some();
    if create == Some(true) || store::is_there(database).await? {
        return Ok(());
    }
    Err(Error::Refused(format!(
        "there is no database {}; --database names another{}",
        database.display(),
        if makes {
            ", and --create makes this one"
        } else {
            ""
        }
    )))
}

/// A database for a check, in a folder of its own: empty, or a copy. Nothing of it stays.
struct Scratch {
    folder: PathBuf,
    database: PathBuf,
}

impl Scratch {
    fn new(given: &Path, exists: bool) -> Result<Self> {
        // One that was killed may have left a folder; the next name is free.
        let name = |n: u32| format!("tightrope-check-{}-{n}", std::process::id());
        let mut made = Err(std::io::ErrorKind::AlreadyExists.into());
        let mut folder = PathBuf::new();
        for n in 0..SCRATCH_TRIES_MAX {
            folder = std::env::temp_dir().join(name(n));
            made = std::fs::create_dir(&folder);
            if !matches!(&made, Err(why) if why.kind() == std::io::ErrorKind::AlreadyExists) {
                break;
            }
        }
        made.map_err(|source| Error::Io {
            doing: "create",
            path: folder.clone(),
            source,
        })?;
        let database = folder.join("check.db");
        let scratch = Self { folder, database };
        if exists {
            std::fs::copy(given, &scratch.database).map_err(|source| Error::Io {
                doing: "copy",
                path: given.to_owned(),
                source,
            })?;
        }
        Ok(scratch)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // It is in the folder for temporary files, should this fail.
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn summary(one: &Imported, check: bool, database: &Path) -> String {
    let Imported {
        document,
        records,
        passages,
        unchanged,
        measured,
    } = one;
    if *unchanged {
        return format!(
            "{document}: is in {} already, exactly so",
            database.display()
        );
    }
    let done = if check {
        "would be imported".to_owned()
    } else {
        format!("imported into {}", database.display())
    };
    let text = if *measured {
        "measured against the text"
    } else {
        "digests not checked: no --text"
    };
    let plural = if *records == 1 { "" } else { "s" };
    format!("{document}: {done}, {records} record{plural} on {passages} passages ({text})")
}

fn unwritten(source: std::io::Error) -> Error {
    Error::Io {
        doing: "write to",
        path: "standard output".into(),
        source,
    }
}

/// Progress on one line of a terminal; silent elsewhere.
struct Progress {
    terminal: bool,
    /// The percentage shown; above a thousand for the second step.
    shown: AtomicU64,
}

impl Progress {
    fn new() -> Self {
        Self {
            terminal: std::io::stderr().is_terminal(),
            shown: AtomicU64::new(u64::MAX),
        }
    }

    fn show(&self, step: Step) {
        let (what, base, done, all) = match step {
            Step::Reading(done, all) => ("reading", 0, done, all),
            Step::Publishing(done, all) => ("publishing", 1_000, done, all),
        };
        let percent = done.saturating_mul(100) / all.max(1);
        if self.terminal && self.shown.swap(base + percent, Ordering::Relaxed) != base + percent {
            // A failure to show progress does not matter.
            let _ = write!(std::io::stderr(), "\r{what:10} {percent:>3} %");
        }
    }

    fn clear(self) {
        if self.terminal && self.shown.load(Ordering::Relaxed) != u64::MAX {
            let _ = write!(std::io::stderr(), "\r{:16}\r", "");
        }
    }
}
