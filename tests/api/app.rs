//! The service under test, called without a port, on the seed data and a small fixture document.

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Method, Request, StatusCode, header};
use http_body_util::BodyExt;
use serde_json::Value;
use sqlx::sqlite::SqliteConnection;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use tempfile::TempDir;
use tightrope::error::Result;
use tightrope::format::Base;
use tightrope::store::{Store, Texts, rebuild};
use tightrope::web::{Settings, WebService};
use tokio::runtime::Runtime;
use tower::ServiceExt;

/// The text of the small document, and its records.
pub const TEXT: &str = include_str!("../fixture/harbour.txt");
const RECORDS: &str = include_str!("../fixture/harbour.sql");

pub struct App {
    service: WebService,
    /// Kept, or the file would be deleted.
    _folder: Option<TempDir>,
}

pub struct Reply {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
    /// The body as text, lossily decoded.
    pub text: String,
}

impl Reply {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|e| panic!("{e}: {}", self.text))
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map(|v| v.to_str().unwrap())
            .unwrap_or_default()
    }
}

/// Adds the small document.
pub async fn add_fixture(conn: &mut SqliteConnection) -> Result<()> {
    run(conn, RECORDS).await
}

/// Runs statements in one transaction, so that deferred constraints are checked at its end.
pub async fn run(conn: &mut SqliteConnection, sql: &'static str) -> Result<()> {
    for step in ["BEGIN", sql, "COMMIT"] {
        sqlx::raw_sql(step).execute(&mut *conn).await?;
    }
    Ok(())
}

/// A database that is built once and shared by many tests, since nothing changes it.
fn made(name: &str, sql: &'static str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let making = path.clone();
    let make = move || {
        let change = async |conn: &mut SqliteConnection| run(conn, sql).await;
        Runtime::new()
            .unwrap()
            .block_on(rebuild(&making, change))
            .unwrap();
    };
    // In its own thread: tests have a runtime already.
    std::thread::spawn(make).join().unwrap();
    path
}

/// The database of seed and fixture that tests share.
fn shared() -> &'static Path {
    static SHARED: LazyLock<PathBuf> = LazyLock::new(|| made("fixture.db", RECORDS));
    &SHARED
}

/// The same with the seed alone.
fn shared_seed() -> &'static Path {
    static SHARED: LazyLock<PathBuf> = LazyLock::new(|| made("seed.db", ""));
    &SHARED
}

fn copied(shared: &Path) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("test.db");
    std::fs::copy(shared, &path).unwrap();
    (folder, path)
}

/// A folder with a copy of the seed and fixture database, for tests that replace the file or
/// inspect it.
pub fn database() -> (TempDir, PathBuf) {
    copied(shared())
}

/// The same with the seed alone.
pub fn seeded() -> (TempDir, PathBuf) {
    copied(shared_seed())
}

/// Rebuilds the file: seed, fixture, and these statements.
pub async fn rebuild_with(path: &Path, sql: &'static str) -> Result<()> {
    let change = async |conn: &mut SqliteConnection| {
        add_fixture(conn).await?;
        run(conn, sql).await
    };
    rebuild(path, change).await
}

pub async fn serve(path: &Path) -> WebService {
    WebService::new(
        Store::open(path).await.unwrap(),
        Base::default(),
        &Settings::default(),
    )
}

impl App {
    pub async fn new() -> Self {
        Self {
            service: serve(shared()).await,
            _folder: None,
        }
    }

    /// The service on the bundled data.
    pub async fn seed() -> Self {
        Self {
            service: serve(shared_seed()).await,
            _folder: None,
        }
    }

    /// The service on the given database.
    pub async fn of(folder: TempDir, path: &Path) -> Self {
        Self {
            service: serve(path).await,
            _folder: Some(folder),
        }
    }

    /// The same, watching the file for replacement.
    pub async fn watching(folder: TempDir, path: &Path) -> Self {
        let store = Store::open(path).await.unwrap();
        tokio::spawn(store.clone().watch());
        Self {
            service: WebService::new(store, Base::default(), &Settings::default()),
            _folder: Some(folder),
        }
    }

    /// The same data with the small document's text loaded.
    pub async fn with_text() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let text = folder.path().join("harbour.txt");
        std::fs::write(&text, TEXT).unwrap();
        let store = Store::with_texts(shared(), Texts::new(vec![text]))
            .await
            .unwrap();
        Self {
            service: WebService::new(store, Base::default(), &Settings::default()),
            _folder: Some(folder),
        }
    }

    /// A given service.
    pub fn around(service: WebService) -> Self {
        Self {
            service,
            _folder: None,
        }
    }

    pub async fn get(&self, path: &str) -> Reply {
        self.ask(Method::GET, path).await
    }

    pub async fn ask(&self, method: Method, path: &str) -> Reply {
        self.send(
            Request::builder()
                .method(method)
                .uri(path)
                .body(Body::empty())
                .unwrap(),
        )
        .await
    }

    /// Requests with an `Accept` header.
    pub async fn accepting(&self, accept: &str, path: &str) -> Reply {
        self.send(
            Request::builder()
                .uri(path)
                .header("accept", accept)
                .body(Body::empty())
                .unwrap(),
        )
        .await
    }

    /// Sends a request; adds the `Host` header that HTTP/1.1 requires, where it is missing.
    pub async fn send(&self, mut request: Request<Body>) -> Reply {
        request
            .headers_mut()
            .entry(header::HOST)
            .or_insert(HeaderValue::from_static("localhost"));
        let response = self.service.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes().to_vec();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        Reply {
            status: parts.status,
            headers: parts.headers,
            bytes,
            text,
        }
    }

    /// The body of a successful response.
    pub async fn ok(&self, path: &str) -> Value {
        let reply = self.get(path).await;
        assert_eq!(reply.status, StatusCode::OK, "{path}: {}", reply.text);
        reply.json()
    }

    /// The ids on one page.
    pub async fn ids(&self, path: &str) -> Vec<String> {
        ids(&self.ok(path).await)
    }
}

/// The ids of a list.
pub fn ids(answer: &Value) -> Vec<String> {
    answer["data"]
        .as_array()
        .unwrap()
        .iter()
        .map(|r| r["id"].as_str().unwrap().to_owned())
        .collect()
}
