//! What those show who are given the address of the explorer: the name and picture of the very
//! view, and where its frame is found.

use crate::error::{Error, Result};
use crate::format::CARD_SIZE;
use crate::model::about;
use crate::query::{Pairs, encode};
use crate::store::Snapshot;
use crate::web::pages::view::Shown;
use crate::web::state::AppState;
use quick_xml::escape::escape;

/// The explorer without filters.
const TITLE: &str = "Tightrope: what an essay says, and how firmly";
const ABOUT: &str = "An essay read sentence by sentence: its timeline, relations, risks and \
    responses, each with its source and with how firmly the author says it.";

/// A view; none where its parameters are wrong, which the page itself explains.
pub(in crate::web) async fn readable(snapshot: &Snapshot, query: &Pairs) -> Result<Option<Shown>> {
    match Shown::of(snapshot, query).await {
        Ok(shown) => Ok(Some(shown)),
        Err(
            Error::BadQuery(_)
            | Error::UnknownValue(_)
            | Error::NotInRelease(_)
            | Error::NotFound { .. },
        ) => Ok(None),
        Err(other) => Err(other),
    }
}

/// Elements of the head: Open Graph (ogp.me), cards, and oEmbed.
pub(in crate::web) fn head(app: &AppState, shown: Option<&Shown>) -> String {
    let query = shown.map_or("", |shown| shown.view.to_query());
    let address = |path: &str| {
        let path = match query {
            "" => path.to_owned(),
            query => format!("{path}?{query}"),
        };
        app.base.address(&path)
    };
    let named = shown.filter(|one| one.selected.is_some() || !one.words.is_empty());
    let title = named.map_or_else(|| TITLE.to_owned(), Shown::title);
    let about = named.map_or_else(
        || ABOUT.to_owned(),
        |one| {
            let text = one.source();
            format!(
                "{title}. From {text}: each record with its sentence and how firmly it is said."
            )
        },
    );
    let alt = format!("The sentences of the text, with those marked that this shows: {title}");
    let (page, picture) = (address("/"), address("/card.png"));
    let (width, height) = CARD_SIZE;
    let (width, height) = (width.to_string(), height.to_string());
    let mut head = String::new();
    for (name, content) in [
        ("og:site_name", about::NAME),
        ("og:type", "website"),
        ("og:title", &title),
        ("og:description", &about),
        ("og:url", &page),
        ("og:image", &picture),
        ("og:image:type", "image/png"),
        ("og:image:width", &width),
        ("og:image:height", &height),
        ("og:image:alt", &alt),
    ] {
        let content = escape(content);
        head.extend([format!(
            "<meta property=\"{name}\" content=\"{content}\">\n"
        )]);
    }
    head.push_str("<meta name=\"twitter:card\" content=\"summary_large_image\">\n");
    for (format, media) in [("json", "application/json"), ("xml", "text/xml")] {
        head.extend([format!(
            "<link rel=\"alternate\" type=\"{media}+oembed\" \
             href=\"/oembed?format={format}&amp;url={}\" title=\"{}\">\n",
            encode(&page),
            escape(&*title)
        )]);
    }
    head
}
