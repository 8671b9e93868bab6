//! All data as files to download: a data package of tables, the database without its internals, and
//! every record as a line. Their bytes depend on the revision alone.

use crate::error::{Error, Result};
use crate::format::package::{self, Link, Table};
use crate::format::{Base, Column, Holds, Meta, columns};
use crate::model::ALL;
use crate::store::file::state;
use crate::store::file::state::publication;
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

pub(in crate::store) const BODIES_OF: &str = "SELECT body FROM entry WHERE kind = $1 ORDER BY key";

/// Tables in addition to one per kind: name, description, columns, key, foreign keys, query of the
/// rows.
type Beside = (
    &'static str,
    &'static str,
    &'static [(&'static str, &'static str, Holds)],
    &'static [&'static str],
    &'static [Link],
    &'static str,
);

const RECORDS: &[&str] = &["kind", "id"];
const PASSAGES: &[&str] = &["document", "locator"];

const BESIDE: [Beside; 5] = [
    (
        "records",
        "Every record of every kind that is read from a text, or named by one.",
        &[
            ("kind", "What kind of record it is.", Holds::Text),
            ("id", "Unique among records of its kind.", Holds::Text),
            (
                "document",
                "The document it belongs to; empty for what all share.",
                Holds::Text,
            ),
            (
                "title",
                "A short name that keeps its hedge when read alone.",
                Holds::Text,
            ),
        ],
        RECORDS,
        &[],
        "SELECT json_object('kind', kind, 'id', id, 'document', body ->> 'document', 'title',
            title) FROM entry
        WHERE kind NOT IN ('passage', 'vocabulary') ORDER BY kind, id",
    ),
    (
        "citations",
        "Which record rests on which passage, how firmly the author says it there, and by which \
            words.",
        &[
            ("kind", "The kind of the record.", Holds::Text),
            ("record", "Its id.", Holds::Text),
            ("document", "The document of the passage.", Holds::Text),
            ("locator", "The passage.", Holds::Text),
            (
                "rank",
                "From 1; the first is the principal one.",
                Holds::Number,
            ),
            ("role", "What the passage is for.", Holds::Text),
            (
                "modality",
                "What the author commits to there; empty for kinds that state \
                nothing.",
                Holds::Text,
            ),
            (
                "degree",
                "Where that is possible: by what sort of word.",
                Holds::Text,
            ),
            ("cue", "The words that show it.", Holds::Text),
            (
                "attributed_actor",
                "Who says it, where that is an actor and not the \
                author.",
                Holds::Text,
            ),
            ("attributed_to", "The same in words.", Holds::Text),
            (
                "part_only",
                "Carries a step or a link, and not the record itself.",
                Holds::Flag,
            ),
        ],
        &["kind", "record", "document", "locator"],
        &[
            (&["kind", "record"], "records", RECORDS),
            (PASSAGES, "passages", PASSAGES),
            (&["attributed_actor"], "actors", &["id"]),
        ],
        "SELECT json_object('kind', e.kind, 'record', e.id, 'document', c.value ->> 'document',
            'locator', c.value ->> 'locator', 'rank', c.key + 1, 'role', c.value ->> 'role',
            'modality', c.value ->> 'modality', 'degree', c.value ->> 'degree',
            'cue', c.value ->> 'cue',
            'attributed_actor', c.value ->> '$.attributed_to.actor.id', 'attributed_to', c.value
            ->> '$.attributed_to.label',
            'part_only', json(iif(c.value ->> 'part_only', 'true', 'false')))
        FROM entry e, json_each(coalesce(e.rest -> 'citations', e.body -> 'citations')) c
        ORDER BY e.kind, e.id, c.key",
    ),
    (
        "edges",
        "Links between records, each once, in its forward sense.",
        &[
            (
                "from_kind",
                "The kind of the record it starts from.",
                Holds::Text,
            ),
            ("from_id", "Its id.", Holds::Text),
            ("predicate", "What the link is.", Holds::Text),
            (
                "to_kind",
                "The kind of the record it leads to.",
                Holds::Text,
            ),
            ("to_id", "Its id.", Holds::Text),
            (
                "basis",
                "stated: the text makes it; collective: it names a group; inferred: our \
                reading.",
                Holds::Text,
            ),
            ("locators", "The sentences that make it.", Holds::Texts),
            ("note", "Why, where it is our reading.", Holds::Text),
        ],
        &["from_kind", "from_id", "predicate", "to_kind", "to_id"],
        &[
            (&["from_kind", "from_id"], "records", RECORDS),
            (&["to_kind", "to_id"], "records", RECORDS),
        ],
        // `link` has each once, with its source record.
        "SELECT json_object('from_kind', e.kind, 'from_id', e.id, 'predicate', r.value ->>
            'predicate',
            'to_kind', r.value ->> 'kind', 'to_id', r.value ->> 'id', 'basis', r.value ->> 'basis',
            'note', r.value ->> 'note', 'locators', json((SELECT json_group_array(c.value ->>
            'locator')
                FROM json_each(r.value, '$.citations') c)))
        FROM entry e, json_each(coalesce(e.rest -> 'related', e.body -> 'related')) r
        JOIN link l ON l.ord = e.ord AND l.type = r.value ->> 'predicate' AND l.basis IS NOT NULL
            AND l.target = r.value ->> 'kind' || ':' || (r.value ->> 'id')
        ORDER BY e.kind, e.id, r.value ->> 'predicate', r.value ->> 'kind', r.value ->> 'id'",
    ),
    (
        "identifiers",
        "Codes of other data sets for actors, each with its source: ours, not the text's.",
        &[
            ("actor", "The actor.", Holds::Text),
            ("scheme", "The data set or standard.", Holds::Text),
            ("value", "The code.", Holds::Text),
            (
                "rank",
                "From 1; a code that is held in several spans of time has several.",
                Holds::Number,
            ),
            (
                "valid_from",
                "From when it stands for this actor.",
                Holds::Text,
            ),
            ("valid_to", "Until when.", Holds::Text),
            ("source", "Where it is from.", Holds::Text),
        ],
        &["actor", "scheme", "value", "rank"],
        &[(&["actor"], "actors", &["id"])],
        "SELECT json_object('actor', e.id, 'scheme', i.value ->> 'scheme', 'value', i.value ->>
            'value',
            'rank', row_number() OVER (PARTITION BY e.id, i.value ->> 'scheme',
                i.value ->> 'value' ORDER BY i.value ->> 'valid_from'),
            'valid_from', i.value ->> 'valid_from', 'valid_to', i.value ->> 'valid_to', 'source',
            i.value ->> 'source')
        FROM entry e, json_each(e.body, '$.identifiers') i
        WHERE e.kind = 'actor' ORDER BY e.id, i.value ->> 'scheme', i.value ->> 'value',
            i.value ->> 'valid_from'",
    ),
    (
        "terms",
        "Every closed list, term by term.",
        &[
            ("scheme", "The vocabulary.", Holds::Text),
            ("id", "The term.", Holds::Text),
            ("rank", "Reading order, from 1.", Holds::Number),
            ("label", "For people.", Holds::Text),
            ("definition", "What it means.", Holds::Text),
            (
                "inverse",
                "Predicates: the same link from the other end.",
                Holds::Text,
            ),
            (
                "close_to",
                "The nearest term of a published scheme.",
                Holds::Text,
            ),
            ("former", "An earlier id of the term.", Holds::Text),
            ("family", "Modalities: of what sort.", Holds::Text),
            ("firmness", "Modalities: a listing order.", Holds::Number),
            ("sign", "Relations: 1 friendly, -1 hostile.", Holds::Number),
        ],
        &["scheme", "id"],
        &[],
        "SELECT json_object('scheme', e.id, 'id', t.value ->> 'id', 'rank', t.key + 1, 'label',
            t.value ->> 'label',
            'definition', t.value ->> 'definition', 'inverse', t.value ->> 'inverse', 'close_to',
            t.value ->> 'close_to', 'former', t.value ->> 'former', 'family',
            t.value ->> 'family', 'firmness', t.value ->> 'firmness', 'sign', t.value ->> 'sign')
        FROM entry e, json_each(e.body, '$.terms') t WHERE e.kind = 'vocabulary' ORDER BY e.id,
        t.key",
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
    DROP VIEW IF EXISTS principal; DROP VIEW IF EXISTS conditioned;
    DROP VIEW IF EXISTS bundled_condition;
    DROP VIEW IF EXISTS named; DROP VIEW IF EXISTS cited; DROP VIEW IF EXISTS dated; DROP VIEW IF
    EXISTS linked;
    DROP VIEW IF EXISTS caveat_note; DROP VIEW IF EXISTS annotation_note;
    DROP TABLE publication; DROP TABLE IF EXISTS imported; DROP TABLE IF EXISTS edition;
    UPDATE search_data SET block = x'00000001' || substr(block, 5) WHERE id = 10;
    UPDATE search_exact_data SET block = x'00000001' || substr(block, 5) WHERE id = 10;
    VACUUM; PRAGMA schema_version = 1; PRAGMA user_version = 0;";

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
        zip.write_all(format!("{:#}\n", package::descriptor(meta, &tables)).as_bytes())
            .map_err(io)?;
        for (n, table) in tables.iter().enumerate() {
            let context = table.frame(meta, &Base::default());
            zip.start_file(format!("{}.csv", table.name), options)
                .map_err(fail)?;
            zip.write_all(&package::head(&context)).map_err(io)?;
            let sql = BESIDE.get(n).map_or(BODIES_OF, |(.., sql)| *sql);
            let kind = n.checked_sub(BESIDE.len()).map(|n| ALL[n].kind);
            let mut rows = query_scalar::<_, String>(sql).bind(kind).fetch(&mut conn);
            while let Some(row) = rows.try_next().await? {
                let record: Value = serde_json::from_str(&row)?;
                zip.write_all(&package::row(&context, &record))
                    .map_err(io)?;
            }
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

/// The tables of the package: the additional ones, then one for each kind.
fn tables() -> Vec<Table> {
    let beside = BESIDE.iter().map(|(name, about, columns, key, links, _)| {
        let columns = columns
            .iter()
            .map(|(name, about, holds)| Column::plain((*name).to_owned(), about, *holds))
            .collect();
        Table {
            name,
            about,
            columns,
            key,
            links,
        }
    });
    let kinds = ALL.into_iter().map(|spec| {
        let fields: Vec<&str> = spec.every_field().map(|field| field.name).collect();
        // Passages and vocabularies are not rows of `records`.
        let is_record = spec.fields.iter().all(|field| field.name != "kind");
        let links: &[Link] = match (is_record, spec.field("document").is_some()) {
            (true, true) if spec.kind == "document" => &[(RECORDS, "records", RECORDS)],
            (true, _) => &[
                (RECORDS, "records", RECORDS),
                (&["document"], "documents", &["id"]),
            ],
            (false, true) => &[(&["document"], "documents", &["id"])],
            (false, false) => &[],
        };
        Table {
            name: spec.plural,
            about: spec.about,
            columns: columns(&[spec], &fields, false),
            key: &["id"],
            links,
        }
    });
    beside.chain(kinds).collect()
}
