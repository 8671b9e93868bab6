//! `/v1/verify`: words held against the texts, and records laid beside their passages.

use super::dress::{Wanted, Wish};
use super::problem::Failure;
use super::reply;
use super::site::Data;
use crate::format::{Answer, Body, Shape};
use crate::query::{Check, Grammar};
use axum::http::Uri;
use axum::response::Response;
use serde_json::{Map, json, to_value};

pub(super) async fn verify(Data(snapshot): Data, uri: Uri, wish: Wish) -> Result<Response, Failure> {
    let (path, query) = (uri.path(), uri.query().unwrap_or_default());
    let wanted = Wanted::new(&wish, path, query, Shape::Check, &[])?;
    let check = Check::parse(&wanted.grammar(Grammar::verify()), query)?;
    let data = match &check {
        Check::Quote { quote, document, .. } => to_value(snapshot.check_quote(quote, document.as_deref()).await?)?,
        Check::Record { kind, id, .. } => json!({"record": snapshot.check_record(*kind, id).await?}),
    };
    let links = reply::links(&[("self", Some(reply::location(path, &check.to_query(), None)))]);
    let meta = snapshot.meta(Map::new(), Vec::new());
    let answer = Answer { body: Body::One(data.to_string()), meta, links, bare: false };
    Ok(wanted.finish(reply::json(&answer)?, &check.to_query()))
}
