//! A good hand-written baseline: axum and sqlx, one statement for the rows and one for their count, structs through
//! serde_json, OFFSET pages, the obvious indexes. Usage: by-hand PORT DATABASE

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::routing::get;
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions};
use sqlx::types::Json as Column;
use sqlx::{AssertSqlSafe, FromRow, SqlitePool};

/// An event. Its lists are stored as JSON, which avoids joins.
#[derive(FromRow, Serialize)]
struct Event {
    id: String,
    document: String,
    title: String,
    summary: Option<String>,
    modality: Option<String>,
    category: String,
    earliest: Option<String>,
    latest: Option<String>,
    note: Option<String>,
    date: Column<Box<RawValue>>,
    actors: Column<Box<RawValue>>,
    dyads: Column<Box<RawValue>>,
    citations: Column<Box<RawValue>>,
    caveats: Column<Box<RawValue>>,
}

/// With the fields that only a single event shows.
#[derive(FromRow, Serialize)]
struct Whole {
    #[sqlx(flatten)]
    #[serde(flatten)]
    event: Event,
    related: Column<Box<RawValue>>,
    annotations: Column<Box<RawValue>>,
}

#[derive(Serialize)]
struct Page {
    data: Vec<Event>,
    total: i64,
}

#[derive(Deserialize)]
struct Asked {
    actor: Option<String>,
    from: Option<String>,
    to: Option<String>,
    q: Option<String>,
    limit: Option<i64>,
    offset: Option<i64>,
}

const COLUMNS: &str =
    "id, document, title, summary, modality, category, earliest, latest, note, date, actors, dyads, citations, caveats";

fn failed(error: sqlx::Error) -> StatusCode {
    eprintln!("{error}");
    StatusCode::INTERNAL_SERVER_ERROR
}

async fn list(State(db): State<SqlitePool>, Query(asked): Query<Asked>) -> Result<Json<Page>, StatusCode> {
    let (limit, offset) = (asked.limit.unwrap_or(50).clamp(1, 500), asked.offset.unwrap_or(0));
    let mut filters = Vec::new();
    // Numbered, so that both statements bind the same.
    if asked.actor.is_some() {
        filters.push("id IN (SELECT event FROM event_actor WHERE actor = ?1)");
    }
    if asked.from.is_some() {
        filters.push("latest >= ?2");
    }
    if asked.to.is_some() {
        filters.push("earliest <= ?3");
    }
    if asked.q.is_some() {
        filters.push("rowid IN (SELECT rowid FROM event_words WHERE event_words MATCH ?4)");
    }
    let filter = if filters.is_empty() { "1" } else { &filters.join(" AND ") };
    let page = format!("SELECT {COLUMNS} FROM event WHERE {filter} ORDER BY earliest, id LIMIT ?5 OFFSET ?6");
    let data = sqlx::query_as(AssertSqlSafe(page))
        .bind(&asked.actor)
        .bind(&asked.from)
        .bind(&asked.to)
        .bind(&asked.q)
        .bind(limit)
        .bind(offset)
        .fetch_all(&db)
        .await
        .map_err(failed)?;
    let total = sqlx::query_scalar(AssertSqlSafe(format!("SELECT count(*) FROM event WHERE {filter}")))
        .bind(&asked.actor)
        .bind(&asked.from)
        .bind(&asked.to)
        .bind(&asked.q)
        .fetch_one(&db)
        .await
        .map_err(failed)?;
    Ok(Json(Page { data, total }))
}

async fn item(State(db): State<SqlitePool>, Path(id): Path<String>) -> Result<Json<Whole>, StatusCode> {
    let found: Option<Whole> =
        sqlx::query_as(AssertSqlSafe(format!("SELECT {COLUMNS}, related, annotations FROM event WHERE id = ?")))
            .bind(id)
            .fetch_optional(&db)
            .await
            .map_err(failed)?;
    found.map(Json).ok_or(StatusCode::NOT_FOUND)
}

#[tokio::main]
async fn main() {
    let args: Vec<String> = std::env::args().collect();
    let port: u16 = args[1].parse().expect("a port");
    let options = SqliteConnectOptions::new().filename(&args[2]).read_only(true);
    let db = SqlitePoolOptions::new().connect_with(options).await.expect("a database");
    let router = Router::new().route("/events", get(list)).route("/events/{id}", get(item)).with_state(db);
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await.expect("a free port");
    axum::serve(listener, router).await.expect("a server");
}
