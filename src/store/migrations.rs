//! One history for schema and seed: two folders, one order of version numbers.
//!
//! Schema changes and data corrections must run in the order they were made, or a fresh database
//! would get a different history from an old one. `tests/house.rs` holds the numbers unique.

use sqlx::migrate::{Migration, Migrator};

static SCHEMA: Migrator = sqlx::migrate!("./migrations");
static SEED: Migrator = sqlx::migrate!("./seed");

/// Every migration of both folders, by version.
pub(super) fn all() -> Vec<Migration> {
    let mut all: Vec<Migration> = SCHEMA.iter().chain(SEED.iter()).cloned().collect();
    all.sort_by_key(|m| m.version);
    all
}

/// Schema migrations are numbered below these.
const SEED_FROM: i64 = 100;

/// The one migrator.
pub(super) fn migrator() -> Migrator {
    Migrator::with_migrations(all())
}

/// The seed as it was when it went up to this one, in the tables of today.
pub(super) fn migrator_to(last: i64) -> Migrator {
    Migrator::with_migrations(all().into_iter().filter(|m| m.version <= last.max(SEED_FROM)).collect())
}

/// Name and text of every migration, for checks on how they are worded.
#[must_use]
pub fn sources() -> Vec<(String, String)> {
    all().into_iter().map(|m| (format!("{:04}_{}", m.version, m.description), m.sql.as_str().to_owned())).collect()
}
