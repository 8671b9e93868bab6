//! Responses about many records: statistics and graphs.

use crate::error::Result;
use crate::format::{self, Answer, Column, Holds, Links, Page};
use crate::model::kind;
use crate::model::spec::Facet;
use crate::query::{Question, location};
use crate::store::{Counts, Edge, Graph, Group, Node, Snapshot};
use crate::web::respond::envelope;
use crate::web::respond::formats::Negotiated;
use crate::web::state::AppState;
use axum::body::Body;
use axum::http::Response;
use serde_json::{Map, Value, json};

/// Groups as rows: each value with its label, the count, and the URL of the records.
pub(in crate::web) fn stats(
    app: &AppState,
    snapshot: &Snapshot,
    negotiated: &Negotiated,
    path: &str,
    question: &Question,
    counts: &Counts,
) -> Result<Response<Body>> {
    let row = |group: &Group| {
        let mut row = Map::new();
        for one in &group.of {
            row.insert(one.facet.name.to_owned(), json!(one.value));
            row.insert(format!("{}_label", one.facet.name), json!(one.label));
        }
        row.insert("count".to_owned(), json!(group.count));
        row.insert("href".to_owned(), json!(list_of(question, group)));
        Value::Object(row)
    };
    let rows: Vec<Value> = counts.groups.iter().map(row).collect();
    if !negotiated.is_native() {
        return negotiated.render(app, snapshot, question, columns(question), &rows);
    }
    let lines: Vec<String> = rows.iter().map(Value::to_string).collect();
    let page = Page {
        limit: lines.len(),
        next: None,
        complete: counts.complete,
        total: counts.total,
        total_exact: true,
    };
    let mut meta = envelope::asked(snapshot, question, &counts.understood);
    meta.query.remove("limit");
    meta.hints.push(
        "A record with several values is in several groups: counts need not add up to \
            `page.total`."
            .to_owned(),
    );
    let relations = envelope::links(&[("self", Some(location(path, &question.to_query(), None)))]);
    let body = format::Body::List {
        lines,
        page,
        beside: Links::new(),
    };
    Ok(envelope::json(&Answer {
        body,
        meta,
        links: relations,
        bare: false,
    })?)
}

/// The columns of a statistic: value and label of each facet, count, URL.
fn columns(question: &Question) -> Vec<Column> {
    let value = |facet: &&'static Facet| {
        let label = format!("{} Its label.", facet.about);
        [
            Column::plain(facet.name.to_owned(), facet.about, Holds::Text),
            Column::plain(format!("{}_label", facet.name), &label, Holds::Text),
        ]
    };
    let own = question.facets.iter().flat_map(value);
    let count = Column::plain(
        "count".to_owned(),
        "How many records there are.",
        Holds::Number,
    );
    let href = Column::plain("href".to_owned(), "The list that has them.", Holds::Text);
    own.chain([count, href]).collect()
}

/// The URL of a group's records, if they are of one kind with a list of its own.
fn list_of(question: &Question, group: &Group) -> Option<String> {
    let named = group
        .of
        .iter()
        .find(|one| one.facet.name == "kind")
        .and_then(|one| kind(one.value.as_deref()?));
    let spec = named.or(match question.specs[..] {
        [one] => Some(one),
        _ => None,
    })?;
    let values: Vec<(&'static Facet, Option<&str>)> = group
        .of
        .iter()
        .map(|one| (one.facet, one.value.as_deref()))
        .collect();
    let listed = !spec.path.contains('{')
        && values
            .iter()
            .all(|(f, _)| f.name == "kind" || spec.facet(f.name).is_some());
    listed.then(|| location(spec.path, &question.narrowed(&values), None))
}

/// Nodes and edges in the common form: `id`, `source`, `target`.
pub(in crate::web) fn graph(
    app: &AppState,
    snapshot: &Snapshot,
    negotiated: &Negotiated,
    path: &str,
    question: &Question,
    graph: &Graph,
) -> Result<Response<Body>> {
    let measure = if question.graph.around.is_some() {
        "depth"
    } else {
        "records"
    };
    let node = |node: &Node| {
        let mut out = json!({"id": node.name});
        for name in ["kind", "title", "document", "modality", "href"] {
            out[name] = node.line[name].clone();
        }
        if let Some(n) = node.measure {
            out[measure] = json!(n);
        }
        out
    };
    let edge = |edge: &Edge| match &edge.met {
        None => {
            json!({"source": edge.source, "target": edge.target, "type": edge.kind,
                "basis": edge.basis})
        }
        Some((weight, behind)) => {
            let behind: Vec<Value> = behind
                .iter()
                .map(|(name, title)| json!({"id": name, "title": title}))
                .collect();
            json!({"source": edge.source, "target": edge.target, "weight": weight,
                "records": behind})
        }
    };
    let data = json!({
        "nodes": graph.nodes.iter().map(node).collect::<Vec<_>>(),
        "edges": graph.edges.iter().map(edge).collect::<Vec<_>>(),
        "complete": graph.complete,
    });
    if !negotiated.is_native() {
        return negotiated.render(app, snapshot, question, Vec::new(), &[data]);
    }
    let mut meta = envelope::asked(snapshot, question, &graph.understood);
    if !graph.complete {
        let hint = "This is a part: at most `limit` nodes and 5,000 edges are returned. Filters, \
            or `around`, make it smaller.";
        meta.hints.push(hint.to_owned());
    }
    let links = envelope::links(&[("self", Some(location(path, &question.to_query(), None)))]);
    Ok(envelope::json(&Answer {
        body: format::Body::One(data.to_string()),
        meta,
        links,
        bare: false,
    })?)
}
