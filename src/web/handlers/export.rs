//! Exports of all data: the index, the files, and the JSON-LD context.

use crate::error::{Error, Result};
use crate::format::{self, Answer};
use crate::model::lists;
use crate::query::{Grammar, Question, location};
use crate::store::{FILES, Package, Records, Snapshot};
use crate::web::edge::admission::BodyBudget;
use crate::web::edge::admission::SharedBody;
use crate::web::request::ApiRequest;
use crate::web::request::Asked;
use crate::web::respond::envelope;
use crate::web::respond::formats::Negotiated;
use crate::web::respond::problem::Reply;
use crate::web::respond::stream::in_time;
use crate::web::state::AppState;
use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{RawPathParams, State};
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse;
use futures_util::stream;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// Files of all data, and the formats of lists and records.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::web) struct Export {
    /// All data, as files.
    files: Vec<ExportFile>,
    /// Every format; each list says in `/v1` which it can be had in.
    formats: Vec<FormatNote>,
}

/// A file of all data.
#[derive(Debug, Serialize, JsonSchema)]
struct ExportFile {
    /// Its name.
    name: &'static str,
    /// Its media type.
    media_type: &'static str,
    /// What it is.
    about: &'static str,
    /// Where it is found.
    href: String,
}

/// A format.
#[derive(Debug, Serialize, JsonSchema)]
struct FormatNote {
    /// The suffix, and the value of `format=`.
    name: &'static str,
    /// Its media type.
    media_type: &'static str,
    /// What it is.
    about: &'static str,
}

/// `/v1/export`: the files and formats in which all data can be downloaded.
pub(in crate::web) async fn index(Asked(asked): Asked) -> Reply {
    let snapshot = &asked.snapshot;
    let pin = pin(&asked)?;
    let address = |name: &str| location(&address(name), &pin, None);
    let file =
        |(name, media_type, about): &(&'static str, &'static str, &'static str)| ExportFile {
            name,
            media_type,
            about,
            href: address(name),
        };
    let format = |format: &&format::Format| FormatNote {
        name: format.name,
        media_type: format.media_type(),
        about: format.about,
    };
    let body = serde_json::to_string(&Export {
        files: FILES.iter().map(file).collect(),
        formats: format::ALL.iter().map(format).collect(),
    })?;
    let here = |path: &str| Some(location(path, &pin, None));
    let links = envelope::links(&[("self", here("/v1/export")), ("up", here("/v1"))]);
    let meta = snapshot.meta(Map::new(), Vec::new());
    Ok(envelope::json(&Answer {
        body: format::Body::One(body),
        meta,
        links,
        bare: false,
    })?)
}

/// `/v1/export/{file}`
pub(in crate::web) async fn file(
    State(app): State<Arc<AppState>>,
    params: RawPathParams,
    Asked(asked): Asked,
) -> Reply {
    pin(&asked)?;
    let snapshot = Arc::clone(&asked.snapshot);
    let wanted = params.iter().next().map_or("", |(_, name)| name);
    let known = FILES.iter().find(|(name, ..)| *name == wanted);
    let (name, media, _) = known.ok_or_else(|| Error::NotFound {
        what: "file",
        id: wanted.to_owned(),
    })?;
    let body = match *media {
        "application/zip" => {
            let meta = snapshot.meta(Map::new(), Vec::new());
            Body::from(Bytes::from_owner(
                Package(&snapshot).kept_package(&meta).await?,
            ))
        }
        "application/vnd.sqlite3" => {
            Body::from(Bytes::from_owner(Package(&snapshot).kept_database().await?))
        }
        _ => every_record(snapshot, app.admission.streams.clone()).await?,
    };
    let streamed = body.size_hint().exact().is_none();
    let named = format!("attachment; filename=\"{name}\"");
    let mut response = ([(header::CONTENT_TYPE, *media)], body).into_response();
    response.headers_mut().extend(
        HeaderValue::from_str(&named)
            .ok()
            .map(|value| (header::CONTENT_DISPOSITION, value)),
    );
    if !streamed {
        response.extensions_mut().insert(SharedBody);
    }
    Ok(response)
}

/// Streams every record of every kind, a slice at a time.
async fn every_record(snapshot: Arc<Snapshot>, budget: BodyBudget) -> Result<Body> {
    // Read the first slice before the response begins: its error can still become a problem
    // document.
    let first = Some(Records(&snapshot).bodies(0).await?);
    let state = (snapshot, budget, first, 0);
    Ok(Body::from_stream(stream::try_unfold(
        state,
        |(snapshot, budget, first, after)| async move {
            let slice = async {
                let (last, bodies) = if let Some(first) = first {
                    first
                } else {
                    Records(&snapshot).bodies(after).await?
                };
                let out: String = bodies
                    .into_iter()
                    .flat_map(|body| [body, "\n".to_owned()])
                    .collect();
                Ok((last, budget.hold(Bytes::from(out)).await))
            };
            let (last, out) = in_time(&snapshot, slice).await?;
            Ok::<_, Error>((!out.is_empty()).then_some((out, (snapshot, budget, None, last))))
        },
    )))
}

/// `/v1/context.jsonld`: the JSON-LD context.
pub(in crate::web) async fn context(Asked(asked): Asked) -> Reply {
    asked.expect_no_parameters()?;
    let context = json!({"@context": format::context()});
    Ok((
        [(header::CONTENT_TYPE, "application/ld+json")],
        format!("{context:#}\n"),
    )
        .into_response())
}

/// The data as a whole, as a linked data node.
pub(in crate::web) fn described(
    app: &AppState,
    snapshot: &Snapshot,
    negotiated: &Negotiated,
) -> Value {
    let files = FILES
        .iter()
        .map(|(name, media, about)| (address(name), *media, (*about).to_owned()));
    let lists = lists().filter(|spec| !spec.path.contains('{'));
    let lists = lists.map(|spec| {
        (
            format!("{}.csv", spec.path),
            "text/csv",
            spec.about.to_owned(),
        )
    });
    let all: Vec<(String, &str, String)> = files.chain(lists).collect();
    format::dataset(&negotiated.bare_frame(app, snapshot), &all)
}

/// The `release` parameter; no other is allowed.
fn pin(asked: &ApiRequest) -> Result<String> {
    Ok(Question::parse(
        &Grammar::bare("exports"),
        &asked.query,
        &asked.snapshot.dictionary,
    )?
    .pin())
}

fn address(name: &str) -> String {
    format!("/v1/export/{name}")
}
