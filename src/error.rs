//! All errors in one enum: the same error is a problem document over HTTP and one line on the
//! command line.
//!
//! Statuses and problem codes are `web/respond/problem.rs`'s business; exit codes are `main.rs`'s.

use std::path::PathBuf;

/// The error type of every layer.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No record of that kind has this id, nor ever had.
    #[error("there is no {what} `{id}`")]
    NotFound { what: &'static str, id: String },

    /// The same, with what may be meant.
    #[error("there is no {what} `{id}`")]
    NotFoundNear {
        what: &'static str,
        id: String,
        near: Vec<Suggestion>,
    },

    /// There was such a record until a correction removed it.
    #[error("{what} `{id}` was removed: {reason}")]
    Gone {
        what: &'static str,
        id: String,
        reason: String,
        /// The path of its replacement.
        replaced_by: Option<String>,
        /// The URL of its last version.
        last: Option<String>,
    },

    /// The query has mistakes; all of them are listed, not only the first.
    #[error("{}", list(.0))]
    BadQuery(Vec<ParameterProblem>),

    /// The query is well formed, but a value of a filter means nothing in these data.
    #[error("{}", list(.0))]
    UnknownValue(Vec<ParameterProblem>),

    /// The query is valid, but names fields that are newer than the requested release.
    #[error("{}", list(.0))]
    NotInRelease(Vec<ParameterProblem>),

    /// The query is well formed, but would have to read too many records.
    #[error(
        "{what} takes at most {most} records, and more match; add filters, or ask for fewer at once"
    )]
    TooBroad { what: &'static str, most: i64 },

    /// The query is well formed, but its table would have too many rows.
    #[error(
        "a table has at most {most} rows, and this one would have more; add filters, or ask for \
        fewer years with `date`"
    )]
    TooManyRows { most: usize },

    /// The resource exists, but not with this suffix.
    #[error("there is no `{path}`; this resource has \
        {}", formats.iter().map(|f| format!("`.{f}`")).collect::<Vec<_>>().join(", "))]
    NoSuchFormat {
        path: String,
        formats: Vec<&'static str>,
    },

    /// The client accepts none of the formats that the resource has.
    #[error("no acceptable format; available: {}", .0.join(", "))]
    NotAcceptable(Vec<&'static str>),

    /// The data break a rule that only a check of the whole can find. Nothing was published.
    #[error("not published: {}", .0.join("; "))]
    Unpublishable(Vec<String>),

    /// The database file cannot be used as it is. The message says what to do.
    #[error("{0}")]
    Refused(String),

    /// The address to listen on is taken or not ours.
    #[error(
        "cannot listen on {address}: {source}; stop the other program or choose another --listen"
    )]
    Listen {
        address: std::net::SocketAddr,
        source: std::io::Error,
    },

    /// A file or folder could not be read or written.
    #[error("cannot {doing} {}: {source}", path.display())]
    Io {
        doing: &'static str,
        path: PathBuf,
        source: std::io::Error,
    },

    /// Bundles have mistakes; all of them are listed. Nothing was imported.
    #[error("{} problem{}; nothing was imported", .0.len(), if .0.len() == 1 { "" } else { "s" })]
    Bundle(Vec<BundleProblem>),

    /// `verify` found something; each finding was printed.
    #[error("{_0} finding{}", if *_0 == 1 { "" } else { "s" })]
    Verify(usize),

    /// SQLite or its driver. The cause is for the log, never for a client.
    #[error("database: {0}")]
    Database(sqlx::Error),

    /// The file cannot be read as it should.
    #[error("the database cannot answer: {0}")]
    Unable(sqlx::Error),

    /// A release cannot be unpacked. The current data can still be served.
    #[error("the release cannot be unpacked: {0}")]
    NotUnpacked(Box<Self>),

    /// Timeout: no database connection became free in time.
    #[error("timeout: no database connection became free in time")]
    Busy,

    /// A statement used more CPU time than its limit, and was interrupted.
    #[error("the statement reached its limit of CPU time")]
    TooLong,

    /// A schema or seed migration did not run.
    #[error("migration: {0}")]
    Migrate(#[from] sqlx::migrate::MigrateError),

    /// A record could not be rendered as JSON.
    #[error("rendering: {0}")]
    Render(#[from] serde_json::Error),

    /// A format could not be rendered.
    #[error("making {format}: {cause}")]
    Format {
        format: &'static str,
        cause: Box<dyn std::error::Error + Send + Sync>,
    },
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        // SQLITE_IOERR, SQLITE_CORRUPT, SQLITE_NOTADB: the file is at fault.
        const UNABLE: [u32; 3] = [10, 11, 26];
        const INTERRUPTED: u32 = 9;
        let code = error
            .as_database_error()
            .and_then(sqlx::error::DatabaseError::code);
        let code = code
            .and_then(|code| code.parse::<u32>().ok())
            .map(|code| code & 0xff);
        match error {
            sqlx::Error::PoolTimedOut => Self::Busy,
            _ if code == Some(INTERRUPTED) => Self::TooLong,
            error if code.is_some_and(|code| UNABLE.contains(&code)) => Self::Unable(error),
            error => Self::Database(error),
        }
    }
}

/// One mistake in a bundle, and the file it is in.
#[derive(Debug, PartialEq, Eq)]
pub struct BundleProblem {
    pub file: PathBuf,
    /// JSON pointer (RFC 6901) of what is wrong; empty for the file as a whole.
    pub pointer: String,
    pub detail: String,
    /// The record that has it.
    pub record: Option<String>,
}

impl std::fmt::Display for BundleProblem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{}: {}{}{}",
            self.file.display(),
            self.pointer,
            if self.pointer.is_empty() { "" } else { ": " },
            self.detail
        )?;
        match &self.record {
            Some(record) if !self.names(record) => write!(f, " (in {record})"),
            _ => Ok(()),
        }
    }
}

impl BundleProblem {
    /// Does it say of which record it is already?
    fn names(&self, record: &str) -> bool {
        let within = |c: char| c.is_ascii_alphanumeric() || c == '-';
        self.detail.split(|c| !within(c)).any(|word| word == record)
    }
}

/// The result type of every layer.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What may be meant.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
pub struct Suggestion {
    /// What is there.
    pub title: String,
    /// The address.
    pub href: String,
}

/// One mistake in a query string.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
pub struct ParameterProblem {
    /// The parameter, as it was written.
    pub parameter: String,
    /// What is wrong with it, in one sentence.
    pub detail: String,
    /// The nearest valid value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub suggestion: Option<String>,
    /// The parameter and value to put in its place.
    #[serde(skip)]
    pub fix: Option<Box<(String, String)>>,
    /// All valid values, if the list is short.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub allowed: Vec<String>,
}

fn list(problems: &[ParameterProblem]) -> String {
    let sentences: Vec<_> = problems.iter().map(|p| p.detail.as_str()).collect();
    sentences.join(" ")
}
