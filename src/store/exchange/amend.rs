//! An import or a removal that costs its documents, not the corpus: a copy of the file is changed
//! by what goes and what comes. The documents are checked apart, in a database of their own in
//! memory: they hang together with others only by shared actors, ids, and links that may lead
//! nowhere.

use crate::error::{Error, Result};
use crate::model::{ALL, SHARED};
use crate::store::exchange::filling::{Checkers, Filling};
use crate::store::exchange::leave;
use crate::store::exchange::load;
use crate::store::exchange::outward::{self, LinkChanges, Linked};
use crate::store::exchange::sources::Source;
use crate::store::file::migrations;
use crate::store::progress::OnProgress;
use crate::store::publish::difference::{self, Before};
use crate::store::publish::rebuild;
use crate::store::publish::shared::Change;
use serde_json::{Value, json};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions, Connection, query_as, query_scalar, raw_sql};
use std::collections::BTreeSet;
use std::path::Path;

/// Bundles up to this size are checked in memory.
const CHECKED_APART_BYTES_MAX: u64 = 64 * 1024 * 1024;
/// A file with a larger part of its pages unused is built anew.
const UNUSED_PART_MAX: i64 = 4;

/// How many records of all kinds a file has, and how many of some documents.
const SIZE: &str = "SELECT coalesce(sum(t.count), 0) FROM json_each($1) k
    CROSS JOIN total t ON t.kind = k.value AND t.name = '' AND t.value = ''";
const SIZE_OF: &str = "SELECT coalesce(sum(t.count), 0) FROM json_each($1) k
    CROSS JOIN json_each($2) j
    CROSS JOIN total t ON t.kind = k.value AND t.name = 'document' AND t.value = j.value";
const PAGES: &str = "SELECT p.page_count, f.freelist_count
    FROM pragma_page_count p, pragma_freelist_count f";

/// The shared records that the documents list, as they are here.
pub(in crate::store) const DEFINITIONS: &str = "SELECT DISTINCT r.id,
        json_patch(json_object('id', r.id, 'label', r.label, 'title', r.title,
            'summary', r.summary, 'note', r.note), o.json)
    FROM temp.origin x CROSS JOIN record r ON r.kind = x.kind AND r.id = x.id
    JOIN bundled_own o ON o.kind = r.kind AND o.id = r.id WHERE x.kind = 'actor'";

/// Does changing the file cost less than building it?
pub(super) async fn pays(
    old: &mut SqliteConnection,
    sources: &[Source],
    leaving: &[String],
) -> Result<bool> {
    let bytes = sources.iter();
    let bytes = bytes.filter_map(|source| Some(source.file.metadata().ok()?.len()));
    if bytes.sum::<u64>() > CHECKED_APART_BYTES_MAX {
        return Ok(false);
    }
    let kinds: Vec<&str> = ALL.iter().map(|spec| spec.kind).collect();
    let kinds = json!(kinds).to_string();
    let here: i64 = query_scalar(SIZE).bind(&kinds).fetch_one(&mut *old).await?;
    let going: i64 = query_scalar(SIZE_OF)
        .bind(&kinds)
        .bind(json!(leaving).to_string())
        .fetch_one(&mut *old)
        .await?;
    let coming = sources.iter().flat_map(|source| source.head.counts);
    let coming = i64::try_from(coming.sum::<usize>()).unwrap_or(i64::MAX);
    let (pages, unused): (i64, i64) = query_as(PAGES).fetch_one(old).await?;
    Ok(going.saturating_add(coming.saturating_mul(2)) < here && unused * UNUSED_PART_MAX < pages)
}

/// Changes the file; without `keep`, only checks that it can be. None where it cannot be changed
/// and has to be built.
pub(super) async fn amend(
    path: &Path,
    sources: &[Source],
    leaving: &[String],
    (linked, checkers): (&Linked, &Checkers),
    keep: bool,
    progress: OnProgress<'_>,
) -> Result<Option<LinkChanges>> {
    let mut changes = LinkChanges::default();
    let arriving: Vec<String> = sources
        .iter()
        .map(|source| source.head.id.clone())
        .collect();
    let possible = rebuild::amend(path, keep, async |conn: &mut SqliteConnection| {
        raw_sql("PRAGMA foreign_keys = 0")
            .execute(&mut *conn)
            .await?;
        let before = Before::read(conn, leaving).await?;
        leave::documents(conn, leaving).await?;
        if !sources.is_empty() {
            fill(conn, sources, checkers, progress).await?;
        }
        let of: BTreeSet<&String> = linked
            .given
            .iter()
            .chain(leaving)
            .chain(&arriving)
            .collect();
        let of: Vec<String> = of.into_iter().cloned().collect();
        let after = outward::read_again(conn, &of, &linked.before).await?;
        changes = outward::changes(conn, [&linked.before, &after], &linked.given).await?;
        // What is refused record by record is undone; from here on all is kept, or the file goes.
        raw_sql("PRAGMA journal_mode = OFF")
            .execute(&mut *conn)
            .await?;
        let change = Change {
            leaving,
            arriving: &arriving,
        };
        difference::publish(conn, &before, &change, progress).await
    })
    .await?;
    if !possible {
        tracing::info!(file = %path.display(), "the database is built anew instead");
    }
    Ok(possible.then_some(changes))
}

/// Fills the tables of truth, and checks the documents.
async fn fill(
    conn: &mut SqliteConnection,
    sources: &[Source],
    checkers: &Checkers,
    progress: OnProgress<'_>,
) -> Result<()> {
    let mut filling = Filling::begin(conn, checkers.clone(), sources, false).await?;
    for source in sources {
        filling.add(conn, source, progress).await?;
    }
    let refused = match check(conn, sources, checkers, progress).await {
        Ok(()) => filling.problems.none().err(),
        Err(Error::Bundle(mut problems)) => {
            // What only the file as a whole shows comes last: ids and actors that are here already.
            if let Err(Error::Bundle(more)) = filling.problems.none() {
                let new = more.into_iter().filter(|one| !problems.contains(one));
                let new: Vec<_> = new.collect();
                problems.extend(new);
            }
            Some(Error::Bundle(problems))
        }
        Err(error) => Some(error),
    };
    if let Some(refused) = refused {
        return Err(refused);
    }
    let misplaced = outward::settle(conn).await?;
    debug_assert!(misplaced.is_empty(), "the documents were checked");
    raw_sql("DROP TABLE temp.origin; COMMIT")
        .execute(conn)
        .await?;
    Ok(())
}

/// Checks documents in a file of their own, which has the shared records that they list.
async fn check(
    conn: &mut SqliteConnection,
    sources: &[Source],
    checkers: &Checkers,
    progress: OnProgress<'_>,
) -> Result<()> {
    let known: Vec<(String, String)> = query_as(DEFINITIONS).fetch_all(conn).await?;
    let known = known.iter();
    let known: Vec<Value> = known
        .map(|(_, json)| serde_json::from_str(json))
        .collect::<Result<_, _>>()?;
    let mut apart = SqliteConnectOptions::new()
        .in_memory(true)
        .disable_statement_logging()
        .connect()
        .await?;
    migrations::run_empty(&mut apart).await?;
    let mut filling = Filling::begin(&mut apart, checkers.clone(), sources, true).await?;
    load::define(&mut apart, SHARED.kind, known).await?;
    for source in sources {
        filling.add(&mut apart, source, progress).await?;
    }
    filling.end(&mut apart).await?;
    apart.close().await?;
    Ok(())
}
