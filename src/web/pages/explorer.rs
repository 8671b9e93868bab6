//! The explorer: a page that makes the argument visible. The files of `explorer/` are embedded. The
//! page uses the public API like any other client, loads nothing from elsewhere and runs nothing
//! inline.

use crate::error::Error;
use crate::web::edge::csp::PAGE;
use crate::web::request::Asked;
use crate::web::respond::problem::Reply;
use axum::extract::RawPathParams;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::IntoResponse;

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

/// `/`: its state is in the query string, which the page reads itself.
pub(in crate::web) async fn page() -> Reply {
    file("index.html")
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
