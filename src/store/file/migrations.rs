//! The current schema and seed: `migrations/` and `seed/`, run in the order of their numbers to
//! make a new file.
//!
//! They never run on an existing file. Its fingerprint (`state.rs`) shows whether this build made
//! it; if not, a new file is built from scratch.

use crate::error::{Error, Result};
use sqlx::SqlStr;
use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::sqlite::SqliteConnection;
use sqlx::{query_scalar, raw_sql};

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// The migrations that a release needs: the read model, and the reasons for changes.
const READ: [&str; 2] = ["0005_read.sql", "0008_change.sql"];

/// The last of those that have no records: after the schema, the vocabularies.
const VOCABULARIES: &str = "0101_vocabularies.sql";

/// Name and text of every migration, in the order in which they run.
#[must_use]
pub fn sources() -> Vec<(&'static str, &'static str)> {
    // A test checks that the sources are UTF-8.
    let text = |bytes: &'static [u8]| std::str::from_utf8(bytes).unwrap_or_default();
    let mut all: Vec<_> = MIGRATIONS
        .iter()
        .map(|(name, bytes)| (*name, text(bytes)))
        .collect();
    all.sort_unstable();
    all
}

/// Creates the tables of a new file and fills the truth tables with the seed.
pub(in crate::store) async fn run(conn: &mut SqliteConnection) -> Result<()> {
    let migration = |(name, sql): (&'static str, &'static str)| {
        let numbered = name
            .split_once('_')
            .and_then(|(number, what)| Some((number.parse().ok()?, what)));
        let (number, what) =
            numbered.ok_or_else(|| Error::Refused(format!("{name} is not named NNNN_what.sql")))?;
        Ok(Migration::new(
            number,
            what.into(),
            MigrationType::Simple,
            SqlStr::from_static(sql),
            false,
        ))
    };
    let all = sources()
        .into_iter()
        .map(migration)
        .collect::<Result<_>>()?;
    // With foreign keys on, SQLite searches for referring rows on every insert: half of the time.
    // So check them all once at the end.
    raw_sql("PRAGMA foreign_keys = 0")
        .execute(&mut *conn)
        .await?;
    Migrator::with_migrations(all).run(&mut *conn).await?;
    foreign_keys(conn).await?;
    raw_sql("PRAGMA foreign_keys = 1")
        .execute(&mut *conn)
        .await?;
    // Drop sqlx's bookkeeping: nothing migrates this file again, and its timestamps would change
    // the bytes.
    raw_sql("DROP TABLE _sqlx_migrations").execute(conn).await?;
    Ok(())
}

/// Creates all tables, and fills the vocabularies: for documents by themselves.
pub(in crate::store) async fn run_empty(conn: &mut SqliteConnection) -> Result<()> {
    for (_, sql) in sources()
        .into_iter()
        .take_while(|(name, _)| *name <= VOCABULARIES)
    {
        raw_sql(sql).execute(&mut *conn).await?;
    }
    Ok(())
}

/// Creates only the tables of the read model.
pub(in crate::store) async fn run_read(conn: &mut SqliteConnection) -> Result<()> {
    for (_, sql) in sources()
        .into_iter()
        .filter(|(name, _)| READ.contains(name))
    {
        raw_sql(sql).execute(&mut *conn).await?;
    }
    Ok(())
}

/// Holds every foreign key at once. In an import, what breaks one has been reported by then, with
/// its place: anything left is a reference that the view `reference` does not know.
pub(in crate::store) async fn foreign_keys(conn: &mut SqliteConnection) -> Result<()> {
    const BROKEN: &str = "SELECT \"table\" || coalesce(', row ' || rowid, '') || ' refers to a \
        missing ' || parent FROM pragma_foreign_key_check LIMIT 20";
    let broken: Vec<String> = query_scalar(BROKEN).fetch_all(conn).await?;
    if broken.is_empty() {
        Ok(())
    } else {
        Err(Error::Unpublishable(broken))
    }
}
