//! Imports and removes documents, by a change of the file (`amend`), or where that does not pay by
//! building it from the seed and every imported document. Both give the same, whatever the order of
//! imports.

use crate::error::{Error, Result};
use crate::store::exchange::amend::{self, amend};
use crate::store::exchange::export::documents;
use crate::store::exchange::export::imported;
use crate::store::exchange::export::nothing_like;
use crate::store::exchange::filling::{Checkers, Filling, TERMS, by_scheme};
use crate::store::exchange::outward::{self, LinkChanges, Linked};
use crate::store::exchange::sources::Source;
use crate::store::exchange::sources::carried;
use crate::store::exchange::sources::given;
use crate::store::exchange::sources::unchanged;
use crate::store::file::migrations;
use crate::store::file::state;
use crate::store::file::state::State;
use crate::store::progress::OnProgress;
use crate::store::publish::rebuild;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions, Connection, query_as};
use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::str::FromStr;

/// Problems listed in the one-line error of a failed upgrade.
const UPGRADE_PROBLEMS_LISTED: usize = 5;
/// What an import did with one file.
#[derive(Debug)]
pub struct Imported {
    pub document: String,
    /// Records of all kinds, the document included; passages are counted apart.
    pub records: usize,
    pub passages: usize,
    /// Was the identical document already in the file?
    pub unchanged: bool,
    /// Were its passages measured against the text?
    pub measured: bool,
}

/// Imports documents, or replaces those with the same id. The file must be ready (`ensure`). With
/// `check`, does all the work and discards the result (dry run).
///
/// # Errors
/// When anything at all is wrong with a bundle. The file then stays unchanged.
pub async fn import(
    database: &Path,
    files: &[PathBuf],
    texts: &[PathBuf],
    check: bool,
    progress: OnProgress<'_>,
) -> Result<(Vec<Imported>, LinkChanges)> {
    let path = &state::real(database)?;
    let _lock = rebuild::lock(path).await?;
    state::sound(path).await?;
    let mut old = state::immutable(path).connect().await?;
    let checkers = Checkers::new(&mut old).await?;
    let mut sources = given(&checkers.now, files, texts)?;
    for source in &mut sources {
        source.unchanged = unchanged(&mut old, source).await?;
    }
    let outcomes: Vec<Imported> = sources.iter().map(outcome).collect();
    let given: HashSet<String> = sources
        .iter()
        .map(|source| source.head.id.clone())
        .collect();
    sources.retain(|source| !source.unchanged);
    sources.sort_by(|a, b| a.head.id.cmp(&b.head.id));
    let here = documents(&mut old).await?;
    let leaving: Vec<String> = here
        .into_iter()
        .filter(|(id, _)| sources.iter().any(|source| source.head.id == *id))
        .map(|(id, _)| id)
        .collect();
    let mut of: Vec<String> = given.iter().cloned().collect();
    of.sort_unstable();
    let before = outward::read_of(&mut old, &of).await?;
    let linked = Linked { before, given };
    if sources.is_empty() {
        let changes = outward::changes(&mut old, [&linked.before; 2], &linked.given).await?;
        return Ok((outcomes, changes));
    }
    let ready = state::state(path).await? == State::Ready;
    if ready && amend::pays(&mut old, &sources, &leaving).await? {
        let amended = amend(
            path,
            &sources,
            &leaving,
            (&linked, &checkers),
            !check,
            progress,
        );
        if let Some(changes) = amended.await? {
            return Ok((outcomes, changes));
        }
    }
    let mut all = sources;
    let new = |id: &str| all.iter().any(|source| source.head.id == id);
    let kept = carried(&mut old, path, &checkers.earlier, |id| !new(id)).await?;
    all.extend(kept);
    let linked = Linked {
        before: outward::read(&mut old).await?,
        ..linked
    };
    old.close().await?;
    let changes = remake(path, all, linked, !check, progress).await?;
    Ok((outcomes, changes))
}

/// Removes documents, with the actors that no other document mentions. Several go at once, or one
/// that does not fit a new version would keep another such from being removed.
///
/// # Errors
/// When one of them is not there, or came with the program.
pub async fn remove(
    database: &Path,
    given: &[String],
    progress: OnProgress<'_>,
) -> Result<LinkChanges> {
    let path = &state::real(database)?;
    let _lock = rebuild::lock(path).await?;
    let state = state::state(path).await?;
    if state == State::Absent {
        return Err(Error::Refused(format!(
            "{} does not exist; there is nothing to remove",
            path.display()
        )));
    }
    state::sound(path).await?;
    let mut old = state::immutable(path).connect().await?;
    let (known, removable) = (documents(&mut old).await?, imported(&mut old).await?);
    for document in given {
        if !known.iter().any(|(id, _)| id == document) {
            return Err(nothing_like(&mut old, document).await?);
        }
        if !removable.contains(document) {
            let what = format!(
                "`{document}` comes with the program and cannot be removed; only imported \
                    documents can"
            );
            return Err(Error::Refused(what));
        }
    }
    let checkers = Checkers::new(&mut old).await?;
    if state == State::Ready && amend::pays(&mut old, &[], given).await? {
        let linked = Linked {
            before: outward::read_of(&mut old, given).await?,
            given: HashSet::new(),
        };
        let amended = amend(path, &[], given, (&linked, &checkers), true, progress);
        if let Some(changes) = amended.await? {
            return Ok(changes);
        }
    }
    let kept = carried(&mut old, path, &checkers.earlier, |id| {
        !given.iter().any(|one| one == id)
    })
    .await?;
    let linked = Linked {
        before: outward::read(&mut old).await?,
        given: HashSet::new(),
    };
    old.close().await?;
    remake(path, kept, linked, true, progress).await
}

/// Builds a file anew, from the seed and the documents that were imported into it.
///
/// # Errors
/// When a document does not fit this version of the program, or the folder cannot be written. The
/// old file then stays unchanged.
pub async fn build_anew(database: &Path) -> Result<()> {
    let path = &state::real(database)?;
    let _lock = rebuild::lock(path).await?;
    upgrade(path).await
}

/// Upgrades a file of another build: rebuilds it from this build's seed and the documents imported
/// into the old file, exported through its own views.
pub(in crate::store) async fn upgrade(path: &Path) -> Result<()> {
    state::sound(path).await?;
    let mut old = state::immutable(path).connect().await?;
    let checkers = Checkers::new(&mut old).await?;
    let kept = carried(&mut old, path, &checkers.earlier, |_| true).await?;
    old.close().await?;
    let made = remake(path, kept, Linked::default(), true, &|_| ()).await;
    made.map(drop).map_err(|error| match error {
        Error::Bundle(problems) => {
            let listed = problems.iter().take(UPGRADE_PROBLEMS_LISTED);
            let listed: Vec<String> = listed.map(ToString::to_string).collect();
            let what = "what was imported earlier does not fit this version of the program";
            let way = "`tightrope export` each such document to mend it, and `tightrope remove` \
                them all at once";
            Error::Refused(format!("{what}; {way}: {}", listed.join("; ")))
        }
        error => error,
    })
}

/// Does the file hold imported documents?
pub(in crate::store) async fn any_imported(path: &Path) -> Result<bool> {
    let mut conn = state::immutable(path).connect().await?;
    let found = imported(&mut conn).await?;
    conn.close().await?;
    Ok(!found.is_empty())
}

/// Rebuilds the file from the seed and these sources.
async fn remake(
    path: &Path,
    mut sources: Vec<Source>,
    linked: Linked,
    keep: bool,
    progress: OnProgress<'_>,
) -> Result<LinkChanges> {
    // Those that are here already first: what others use of theirs is then here.
    sources.sort_by(|a, b| {
        let place = |one: &Source| (one.carried.is_none(), one.head.id.clone());
        place(a).cmp(&place(b))
    });
    let mut changes = LinkChanges::default();
    rebuild::build(path, keep, progress, async |conn: &mut SqliteConnection| {
        fill(conn, sources, progress).await?;
        let after = outward::read(conn).await?;
        changes = outward::changes(conn, [&linked.before, &after], &linked.given).await?;
        Ok(())
    })
    .await?;
    Ok(changes)
}

async fn fill(
    conn: &mut SqliteConnection,
    sources: Vec<Source>,
    progress: OnProgress<'_>,
) -> Result<()> {
    if sources.is_empty() {
        return Ok(());
    }
    let checkers = Checkers::new(conn).await?;
    let mut filling = Filling::begin(conn, checkers, &sources, true).await?;
    for source in &sources {
        filling.add(conn, source, progress).await?;
    }
    filling.end(conn).await
}

/// The terms of the vocabularies that come with the program, in reading order, without former ones.
///
/// # Errors
/// When the seed cannot be read, which a test rules out.
pub async fn terms() -> Result<HashMap<String, Vec<String>>> {
    let mut conn = SqliteConnectOptions::from_str("sqlite::memory:")?
        .connect()
        .await?;
    migrations::run(&mut conn).await?;
    let terms: Vec<(String, String)> = query_as(TERMS).fetch_all(&mut conn).await?;
    Ok(by_scheme(terms))
}

fn outcome(source: &Source) -> Imported {
    let [passages, records @ ..] = source.head.counts;
    Imported {
        document: source.head.id.clone(),
        records: 1 + records.iter().sum::<usize>(),
        passages,
        unchanged: source.unchanged,
        measured: source.text.is_some(),
    }
}
