//! All data as files to download: a data package of tables, the database without its internals, and
//! every record as a line. Their bytes depend on the revision alone.

use crate::error::{Error, Result};
use crate::format::package;
use crate::format::{Base, Meta, codes};
use crate::model::ALL;
use crate::store::exchange::tables::{CODED, tables};
use crate::store::file::state;
use crate::store::file::state::publication;
use crate::store::publish::difference::AMENDED;
use crate::store::publish::truth;
use crate::store::read::list::Records;
use crate::store::read::plan::LOOKED_AT_MAX;
use crate::store::snapshot::Snapshot;
use crate::store::store::Store;
use futures_util::TryStreamExt;
use serde_json::{Map, Value};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteOwnedBuf};
use sqlx::{ConnectOptions, Connection, query_scalar, raw_sql};
use std::fs::File;
use std::io::{Cursor, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// The downloadable files with all data: name, media type, description.
pub const FILES: [(&str, &str, &str); 3] = [
    (
        "tightrope.zip",
        "application/zip",
        "A Frictionless data package: a CSV for each kind, with citations, edges, identifiers and \
            terms, and their keys.",
    ),
    (
        "tightrope.sqlite",
        "application/vnd.sqlite3",
        "The database, to be asked by SQL.",
    ),
    (
        "tightrope.ndjson",
        "application/x-ndjson",
        "Every record of every kind, whole, a line each; streamed.",
    ),
];

/// Drops internals: the file's history, and views that build the rest. Record 10 of a full-text
/// index begins with a count of changes to its settings, which is history too (FTS5, the %_data
/// table).
const OURS: &str = "
    DROP VIEW IF EXISTS bundled_document; DROP VIEW IF EXISTS bundled_actor; DROP VIEW IF EXISTS
    bundled_record;
    DROP VIEW IF EXISTS bundled_links; DROP VIEW IF EXISTS bundled_citation; DROP VIEW IF EXISTS
    bundled_date;
    DROP VIEW IF EXISTS bundled_passage; DROP VIEW IF EXISTS bundled_own; DROP VIEW IF EXISTS
    reference;
    DROP VIEW IF EXISTS covering; DROP VIEW IF EXISTS own_coverage; DROP VIEW IF EXISTS own;
    DROP VIEW IF EXISTS own_document; DROP VIEW IF EXISTS own_passage; DROP VIEW IF EXISTS
    own_actor;
    DROP VIEW IF EXISTS own_event; DROP VIEW IF EXISTS own_dyad; DROP VIEW IF EXISTS own_phase;
    DROP VIEW IF EXISTS own_risk; DROP VIEW IF EXISTS own_strategy; DROP VIEW IF EXISTS own_claim;
    DROP VIEW IF EXISTS own_caveat; DROP VIEW IF EXISTS own_annotation; DROP VIEW IF EXISTS
    own_vocabulary;
    DROP VIEW IF EXISTS principal; DROP VIEW IF EXISTS conditioned; DROP VIEW IF EXISTS placed;
    DROP VIEW IF EXISTS bundled_condition; DROP VIEW IF EXISTS place; DROP VIEW IF EXISTS alias;
    DROP VIEW IF EXISTS named; DROP VIEW IF EXISTS cited; DROP VIEW IF EXISTS dated; DROP VIEW IF
    EXISTS linked;
    DROP VIEW IF EXISTS caveat_note; DROP VIEW IF EXISTS annotation_note;
    DROP TABLE publication; DROP TABLE IF EXISTS imported; DROP TABLE IF EXISTS edition;
    UPDATE search_data SET block = x'00000001' || substr(block, 5) WHERE id = 10;
    UPDATE search_exact_data SET block = x'00000001' || substr(block, 5) WHERE id = 10;
    DROP TABLE sqlite_stat1; ANALYZE; DROP TABLE IF EXISTS sqlite_stat4;
    VACUUM; PRAGMA schema_version = 1; PRAGMA user_version = 0;";

/// Empties the read model.
const UNPUBLISH: &str = "DELETE FROM bound; DELETE FROM entry; DELETE FROM facet;
    DELETE FROM span; DELETE FROM link; DELETE FROM words; DELETE FROM total;
    DELETE FROM coverage; DELETE FROM publication;";

/// Offsets of the file change counter and of version-valid-for in the header: both depend on the
/// file's history, not on its data (SQLite, Database File Format 1.3).
const CHANGES_AT: [u64; 2] = [24, 92];

/// The data as files.
#[derive(Debug, Clone, Copy)]
pub struct Package<'a>(pub &'a Snapshot);

impl Package<'_> {
    /// The data package, built once in memory and cached.
    pub async fn kept_package(self, meta: &Meta) -> Result<Arc<[u8]>> {
        let make = || async {
            self.fits_in_memory("the data package over HTTP")?;
            let mut out = Cursor::new(Vec::new());
            self.package(meta, &mut out).await?;
            Ok::<_, Error>(Arc::from(out.into_inner()))
        };
        Ok(Arc::clone(self.0.package.get_or_try_init(make).await?))
    }

    /// The database, likewise.
    pub async fn kept_database(self) -> Result<Arc<[u8]>> {
        let make = || async {
            self.fits_in_memory("the database over HTTP")?;
            Ok::<_, Error>(Arc::from(self.database().await?))
        };
        Ok(Arc::clone(self.0.database.get_or_try_init(make).await?))
    }

    fn fits_in_memory(self, what: &'static str) -> Result<()> {
        let all: i64 = ALL.into_iter().map(|spec| self.0.size(spec)).sum();
        if all > LOOKED_AT_MAX {
            Err(Error::TooBroad {
                what,
                most: LOOKED_AT_MAX,
            })
        } else {
            Ok(())
        }
    }

    /// The data package, as zip.
    pub async fn package(self, meta: &Meta, out: impl Write + Seek + Send) -> Result<()> {
        let fail = |cause: zip::result::ZipError| Error::Format {
            format: "zip",
            cause: cause.into(),
        };
        let io = |cause: std::io::Error| Error::Format {
            format: "zip",
            cause: cause.into(),
        };
        let mut zip = ZipWriter::new(out);
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default())
            .large_file(false);
        let tables = tables();
        // A connection outside the pool: a table of any length is one statement, so the pool's
        // timeout must not apply.
        let mut conn = state::immutable(&self.0.path).connect().await?;
        self.is_of(&mut conn).await?;
        zip.start_file("datapackage.json", options).map_err(fail)?;
        let described = package::descriptor(meta, tables.iter().map(|(table, ..)| table));
        zip.write_all(format!("{described:#}\n").as_bytes())
            .map_err(io)?;
        let actors: Vec<String> = query_scalar(CODED).fetch_all(&mut conn).await?;
        let actors = actors.iter().map(|actor| serde_json::from_str(actor));
        let mut codes = codes(&actors.collect::<serde_json::Result<Vec<_>>>()?);
        for (table, sql, kind) in &tables {
            let context = table.frame(meta, &Base::default(), std::mem::take(&mut codes));
            zip.start_file(format!("{}.csv", table.name), options)
                .map_err(fail)?;
            zip.write_all(&package::head(&context)).map_err(io)?;
            let mut rows = query_scalar::<_, String>(*sql).bind(*kind).fetch(&mut conn);
            while let Some(row) = rows.try_next().await? {
                let record: Value = serde_json::from_str(&row)?;
                zip.write_all(&package::row(&context, &record))
                    .map_err(io)?;
            }
            codes = context.codes;
        }
        zip.finish().map_err(fail)?;
        conn.close().await?;
        Ok(())
    }

    /// The database without its internals, built in memory.
    async fn database(self) -> Result<Vec<u8>> {
        let io = |source| Error::Io {
            doing: "read",
            path: self.0.path.clone(),
            source,
        };
        let bytes = std::fs::read(&self.0.path).map_err(io)?;
        let mut conn = SqliteConnectOptions::new()
            .in_memory(true)
            .disable_statement_logging()
            .connect()
            .await?;
        conn.deserialize(None, SqliteOwnedBuf::try_from(bytes.as_slice())?, false)
            .await?;
        drop(bytes);
        self.without_private_tables(&mut conn).await?;
        let mut bytes = conn.serialize(None).await?.to_vec();
        conn.close().await?;
        let mut image = Cursor::new(&mut bytes);
        unchanged(&mut image).map_err(io)?;
        Ok(bytes)
    }

    /// The same, written to a file, so of any size.
    pub async fn database_to(self, out: &Path) -> Result<()> {
        let io = |source| Error::Io {
            doing: "write",
            path: out.to_owned(),
            source,
        };
        std::fs::copy(&self.0.path, out).map_err(io)?;
        let options = SqliteConnectOptions::new()
            .filename(out)
            .pragma("temp_store", "MEMORY")
            .disable_statement_logging();
        let mut conn = options.connect().await?;
        self.without_private_tables(&mut conn).await?;
        conn.close().await?;
        let mut file = File::options().write(true).open(out).map_err(io)?;
        unchanged(&mut file).map_err(io)?;
        file.sync_all().map_err(io)
    }

    async fn without_private_tables(self, conn: &mut SqliteConnection) -> Result<()> {
        self.is_of(conn).await?;
        raw_sql("PRAGMA foreign_keys = 0; PRAGMA journal_mode = MEMORY;")
            .execute(&mut *conn)
            .await?;
        // Positions show in which order documents came.
        if publication(conn, AMENDED).await?.is_some() {
            raw_sql(UNPUBLISH).execute(&mut *conn).await?;
            truth::publish(conn, &|_| ()).await?;
        }
        raw_sql(OURS).execute(&mut *conn).await?;
        Ok(())
    }

    /// Fails with `Busy` where the file was replaced since it was opened: a retry gets the new one.
    async fn is_of(self, conn: &mut SqliteConnection) -> Result<()> {
        let same =
            publication(conn, "revision").await?.as_deref() == Some(self.0.revision.as_str());
        if same { Ok(()) } else { Err(Error::Busy) }
    }
}

/// Sets the change counters of the header to 1.
fn unchanged(image: &mut (impl Write + Seek)) -> std::io::Result<()> {
    for at in CHANGES_AT {
        image.seek(SeekFrom::Start(at))?;
        image.write_all(&1_u32.to_be_bytes())?;
    }
    Ok(())
}

/// Writes all of these files into a folder, each atomically. The file must be ready (`ensure`).
///
/// # Errors
/// When the database cannot be read or the folder not be written.
pub async fn export_data(database: &Path, folder: &Path) -> Result<Vec<PathBuf>> {
    let database = &state::real(database)?;
    let snapshot = Store::open(database).await?.current();
    std::fs::create_dir_all(folder).map_err(|source| Error::Io {
        doing: "make",
        path: folder.to_owned(),
        source,
    })?;
    let mut written = Vec::new();
    for (name, media, _) in FILES {
        let part = folder.join(format!("{name}.part"));
        let io = |source| Error::Io {
            doing: "write",
            path: part.clone(),
            source,
        };
        if media == "application/vnd.sqlite3" {
            Package(&snapshot).database_to(&part).await?;
        } else {
            let mut file = File::create(&part).map_err(io)?;
            if media == "application/zip" {
                Package(&snapshot)
                    .package(&snapshot.meta(Map::new(), Vec::new()), &mut file)
                    .await?;
            } else {
                let (mut last, mut bodies) = Records(&snapshot).bodies(0).await?;
                while !bodies.is_empty() {
                    file.write_all((bodies.join("\n") + "\n").as_bytes())
                        .map_err(io)?;
                    (last, bodies) = Records(&snapshot).bodies(last).await?;
                }
            }
            file.sync_all().map_err(io)?;
        }
        let path = folder.join(name);
        std::fs::rename(&part, &path).map_err(io)?;
        written.push(path);
    }
    Ok(written)
}
