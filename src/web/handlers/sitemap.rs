//! For search engines: what they may read, and the addresses of all pages.

use crate::error::Error;
use crate::model::ALL;
use crate::store::Records;
use crate::web::request::Asked;
use crate::web::respond::problem::Reply;
use crate::web::state::AppState;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use quick_xml::escape::escape;
use std::fmt::Write as _;
use std::sync::Arc;

/// Paths whose questions have no end.
const ENDLESS: [&str; 5] = [
    "/v1/search",
    "/v1/stats",
    "/v1/graph",
    "/v1/verify",
    "/metrics",
];
const PAGES: [&str; 5] = ["/", "/about", "/docs", "/docs/codebook", "/v1"];
/// The most addresses that a sitemap may have; what is beyond them follows from the lists.
const ADDRESSES_MAX: usize = 50_000;

/// `/robots.txt` (RFC 9309)
pub(in crate::web) async fn robots(State(app): State<Arc<AppState>>, Asked(asked): Asked) -> Reply {
    asked.expect_no_parameters()?;
    let mut text = "User-agent: *\n".to_owned();
    for path in ENDLESS {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "Disallow: {}{path}", app.base.prefix());
    }
    if let Some(url) = app.base.url("/sitemap.xml") {
        let _ = write!(text, "\nSitemap: {url}\n");
    }
    Ok(([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response())
}

/// `/sitemap.xml` (sitemaps.org): its addresses have to be absolute.
pub(in crate::web) async fn sitemap(
    State(app): State<Arc<AppState>>,
    Asked(asked): Asked,
) -> Reply {
    asked.expect_no_parameters()?;
    if app.base.url("").is_none() {
        return Err(Error::NotFound {
            what: "sitemap without",
            id: "--public-url".to_owned(),
        }
        .into());
    }
    let snapshot = &asked.snapshot;
    let lists = ALL.iter().map(|spec| spec.path);
    let lists = lists.filter(|path| !path.contains('{')).map(str::to_owned);
    let mut paths: Vec<String> = PAGES.map(str::to_owned).into_iter().chain(lists).collect();
    for spec in ALL {
        let room = ADDRESSES_MAX.saturating_sub(paths.len());
        paths.extend(Records(snapshot).addresses(spec, room).await?);
    }
    let changed = snapshot.meta(serde_json::Map::new(), Vec::new()).changed;
    let day = changed.get(..10).unwrap_or_default();
    let mut xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
                   <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
        .to_owned();
    for path in paths {
        let url = app.base.address(&path);
        let _ = writeln!(
            xml,
            "<url><loc>{}</loc><lastmod>{day}</lastmod></url>",
            escape(&url)
        );
    }
    xml.push_str("</urlset>\n");
    Ok(([(header::CONTENT_TYPE, "text/xml; charset=utf-8")], xml).into_response())
}
