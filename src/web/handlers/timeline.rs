//! `/v1/timeline`: dated records of several kinds in one order.

use crate::error::Result;
use crate::format::{self, Answer, LeftOut, Links, Page, Shape, columns_of};
use crate::model::spec::Spec;
use crate::model::timeline_entry::TimelineEntry;
use crate::query::{Grammar, Question, cursor, location};
use crate::store::{Snapshot, TimelinePage, Timelines, documents_in};
use crate::web::request::Asked;
use crate::web::respond::envelope;
use crate::web::respond::formats::Negotiated;
use crate::web::respond::problem::Reply;
use crate::web::state::AppState;
use axum::body::Body;
use axum::extract::State;
use axum::http::Response;
use serde_json::Value;
use std::sync::Arc;

/// `/v1/timeline`
pub(in crate::web) async fn timeline(
    State(app): State<Arc<AppState>>,
    Asked(asked): Asked,
) -> Reply {
    let (negotiated, question) =
        Negotiated::question(&asked, Shape::Rows, &[], Grammar::timeline()).await?;
    let snapshot = &asked.snapshot;
    let left_out = left_out(snapshot, &question).await?;
    let whole = !negotiated.is_native();
    // All records take much memory: one such response is built at a time.
    let _alone = if whole {
        app.admission.large_results.acquire().await.ok()
    } else {
        None
    };
    let found = Timelines(snapshot).page(&question, whole).await?;
    let entries = entries(&found)?;
    let response = if whole {
        let rows = entries.iter().map(serde_json::to_value);
        let rows = rows.collect::<serde_json::Result<Vec<Value>>>()?;
        let columns = columns_of::<TimelineEntry>();
        let mut made = negotiated.render(&app, snapshot, &question, columns, &rows)?;
        envelope::say_left_out(&mut made, &left_out);
        envelope::say_hints(&mut made, &question, &found.understood, Vec::new());
        made
    } else {
        page(snapshot, &asked.path, &question, &found, &entries, left_out)?
    };
    Ok(negotiated.finish(response, &question.to_query()))
}

fn entries(found: &TimelinePage) -> Result<Vec<TimelineEntry>> {
    let entry = |(spec, line): &(&'static Spec, String)| {
        let record: Value = serde_json::from_str(line)?;
        Ok(TimelineEntry::of(spec, &record))
    };
    found.rows.iter().map(entry).collect()
}

fn page(
    snapshot: &Snapshot,
    path: &str,
    question: &Question,
    found: &TimelinePage,
    entries: &[TimelineEntry],
    left_out: Vec<LeftOut>,
) -> Result<Response<Body>> {
    let lines = entries.iter().map(serde_json::to_string);
    let lines = lines.collect::<serde_json::Result<Vec<String>>>()?;
    let next = found.next.as_deref().map(cursor::encode);
    let here = |cursor: Option<&str>| Some(location(path, &question.to_query(), cursor));
    let given = question.given().get("cursor").map(String::as_str);
    let relations = envelope::links(&[
        ("self", here(given)),
        ("first", here(None)),
        ("next", next.as_deref().and_then(|next| here(Some(next)))),
    ]);
    let meta = envelope::asked(snapshot, question, &found.understood);
    let from = found.rows.iter().flat_map(|(_, line)| documents_in(line));
    let mut meta = snapshot.meta_of(meta, from);
    meta.left_out = left_out;
    let page = Page {
        limit: question.limit,
        complete: next.is_none() && (question.limit > 0 || found.total == 0),
        next,
        total: found.total,
        total_exact: true,
    };
    Ok(envelope::json(&Answer {
        body: format::Body::List {
            lines,
            page,
            beside: Links::new(),
        },
        meta,
        links: relations,
        bare: false,
    })?)
}

/// Records without any bound are never placed by the order of telling: they are counted.
async fn left_out(snapshot: &Snapshot, question: &Question) -> Result<Vec<LeftOut>> {
    let all = Timelines(snapshot).undated(question).await?;
    let left = all.into_iter().map(|one| LeftOut {
        kind: one.spec.kind,
        why: "undated",
        count: one.count,
        exact: one.exact,
        href: one
            .question
            .map(|question| location(one.spec.path, &question.to_query(), None)),
    });
    Ok(left.collect())
}
