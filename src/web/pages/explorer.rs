//! The explorer: a page that makes the argument visible. The files of `explorer/` are embedded. The
//! page uses the public API like any other client, loads nothing from elsewhere and runs nothing
//! inline.

use crate::error::{Error, Result};
use crate::web::edge::csp::PAGE;
use crate::web::pages::preview;
use crate::web::request::Asked;
use crate::web::respond::problem::Reply;
use crate::web::state::AppState;
use axum::extract::{RawPathParams, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::IntoResponse;
use std::sync::{Arc, LazyLock};

include!(concat!(env!("OUT_DIR"), "/explorer.rs"));

/// Media types by ending, and whether a browser opens such a file as a page: only a page has a
/// policy, and the headers of forty files are a good part of the first view.
const TYPES: [(&str, &str, bool); 5] = [
    (".html", "text/html; charset=utf-8", true),
    (".css", "text/css; charset=utf-8", false),
    (".js", "text/javascript; charset=utf-8", false),
    (".svg", "image/svg+xml", true),
    (".png", "image/png", false),
];

/// `/`: its state is in the query string, which the page reads itself. Those who show a link to it
/// find in its head what the view is called, and its picture.
pub(in crate::web) async fn page(State(app): State<Arc<AppState>>, Asked(asked): Asked) -> Reply {
    static HALVES: LazyLock<(&str, &str)> = LazyLock::new(|| {
        let page = text("index.html").unwrap_or_default();
        page.find("</head>")
            .map_or((page, ""), |at| page.split_at(at))
    });
    let query = &asked.query;
    let shown = if query.raw().is_empty() {
        None
    } else {
        preview::readable(&asked.snapshot, query).await?
    };
    let head = preview::head(&app, shown.as_ref());
    let mut headers = HeaderMap::new();
    headers.extend(PAGE);
    let media = HeaderValue::from_static("text/html; charset=utf-8");
    headers.insert(header::CONTENT_TYPE, media);
    let (before, after) = *HALVES;
    Ok((headers, [before, &head, after].concat()).into_response())
}

/// A page of the explorer as text.
pub(in crate::web) fn text(name: &str) -> Result<&'static str> {
    let found = EXPLORER.iter().find(|(file, _)| *file == name);
    let text = found.and_then(|(_, bytes)| std::str::from_utf8(bytes).ok());
    text.ok_or_else(|| Error::NotFound {
        what: "file",
        id: name.to_owned(),
    })
}

/// `/about`: method, layers, limits.
pub(in crate::web) async fn about(Asked(asked): Asked) -> Reply {
    asked.expect_no_parameters()?;
    file("about.html")
}

/// `/explorer/{name}`: what the pages load.
pub(in crate::web) async fn asset(params: RawPathParams, Asked(asked): Asked) -> Reply {
    asked.expect_no_parameters()?;
    let name = params.iter().next().map_or("", |(_, name)| name);
    // Pages have URLs of their own.
    if name.rsplit('.').next() == Some("html") {
        return Err(Error::NotFound {
            what: "file",
            id: name.to_owned(),
        }
        .into());
    }
    file(name)
}

fn file(name: &str) -> Reply {
    let unknown = || Error::NotFound {
        what: "file",
        id: name.to_owned(),
    };
    let found = EXPLORER
        .iter()
        .find(|(file, _)| *file == name)
        .ok_or_else(unknown)?
        .1;
    let (_, media, page) = TYPES
        .iter()
        .find(|(ending, ..)| name.ends_with(ending))
        .ok_or_else(unknown)?;
    let mut headers = HeaderMap::new();
    if *page {
        headers.extend(PAGE);
    }
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media));
    Ok((headers, found).into_response())
}
