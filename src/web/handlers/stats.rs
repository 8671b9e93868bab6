//! Responses about many records: statistics and graphs.

use crate::error::Result;
use crate::format::{self, Answer, Column, Holds, Links, Page, select_fields};
use crate::model::kind;
use crate::model::reference::Kind;
use crate::model::spec::Facet;
use crate::query::{Question, location};
use crate::store::{Counts, Edge, Graph, Group, Meeting, Node, Snapshot};
use crate::web::respond::envelope;
use crate::web::respond::formats::Negotiated;
use crate::web::state::AppState;
use axum::body::Body;
use axum::http::Response;
use schemars::JsonSchema;
use serde::Serialize;
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
        let mut made = negotiated.render(app, snapshot, question, columns(question), &rows)?;
        envelope::say_hints(&mut made, question, &counts.understood, Vec::new());
        return Ok(made);
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

/// Nodes and edges.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Graph")]
pub(in crate::web) struct GraphBody {
    /// Records.
    #[schemars(with = "Vec<NodeBody>")]
    nodes: Vec<ShownNode>,
    /// What links them.
    edges: Vec<EdgeBody>,
    /// Whether this is all that was asked for.
    complete: bool,
}

/// A record of the graph, in the usual form or with the fields that were asked for.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum ShownNode {
    Usual(Box<NodeBody>),
    Selected(Map<String, Value>),
}

/// A record of the graph.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Node")]
struct NodeBody {
    /// `kind:id`.
    id: String,
    /// What kind of record this is.
    #[schemars(with = "Kind")]
    kind: Value,
    /// A noun phrase of at most 40 characters; null where there is none.
    #[schemars(with = "Option<String>", extend("since" = "2026-3"))]
    label: Value,
    /// A short name that keeps its hedge when read alone.
    #[schemars(with = "String")]
    title: Value,
    /// The document it belongs to; null for what all documents share.
    #[schemars(with = "Option<String>")]
    document: Value,
    /// How firmly the author says it; null for kinds that state nothing.
    #[schemars(with = "Option<String>", extend("vocabulary" = "modality"))]
    modality: Value,
    /// Where the record is found.
    #[schemars(with = "String")]
    href: Value,
    /// With `around`: steps from the record in the middle.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "usize")]
    depth: Option<usize>,
    /// With `project`: in how many records it is named.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "usize")]
    records: Option<usize>,
}

/// A link; or, with `project`, how often two meet.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Edge")]
struct EdgeBody {
    /// The node it starts from.
    source: String,
    /// The node it leads to.
    target: String,
    /// A predicate, or the filter that finds it: `actor`, `dyad`. Not with `project`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    kind: Option<String>,
    /// `stated`, `collective` or `inferred`; null where the record itself names the other. Not with
    /// `project`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("vocabulary" = "basis"))]
    #[expect(
        clippy::option_option,
        reason = "absent, null and a basis are three answers"
    )]
    basis: Option<Option<String>>,
    /// In how many records the two meet.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "usize")]
    weight: Option<usize>,
    /// Actors: in how many of these they are friends, or on one side. Never netted with `negative`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "usize", extend("since" = "2026-3"))]
    positive: Option<usize>,
    /// Actors: in how many of these they are enemies, or on opposite sides.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "usize", extend("since" = "2026-3"))]
    negative: Option<usize>,
    /// Some of these records, at most 20.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<MeetingBody>")]
    records: Option<Vec<MeetingBody>>,
}

/// A record in which two meet.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Meeting")]
struct MeetingBody {
    /// `kind:id`.
    id: String,
    /// A short name that keeps its hedge when read alone.
    title: String,
    /// 1 where the two are friends or on one side, -1 where they are enemies or on opposite sides.
    #[schemars(extend("since" = "2026-3", "enum" = [1, -1, null]))]
    sign: Option<i64>,
}

fn shown(node: &Node, around: bool) -> NodeBody {
    let field = |name: &str| node.line[name].clone();
    NodeBody {
        id: node.name.clone(),
        kind: field("kind"),
        label: field("label"),
        title: field("title"),
        document: field("document"),
        modality: field("modality"),
        href: field("href"),
        depth: node.measure.filter(|_| around),
        records: node.measure.filter(|_| !around),
    }
}

/// The asked fields of a record, after its name, which edges use.
fn selected(node: &Node, around: bool, paths: &[&str]) -> Map<String, Value> {
    let mut found = Map::from_iter([("id".to_owned(), node.name.clone().into())]);
    if let Value::Object(fields) = select_fields::keep(node.line.clone(), paths) {
        found.extend(fields.into_iter().filter(|(name, _)| name != "id"));
    }
    let measure = if around { "depth" } else { "records" };
    found.extend(
        node.measure
            .map(|number| (measure.to_owned(), number.into())),
    );
    found
}

impl From<&Edge> for EdgeBody {
    fn from(edge: &Edge) -> Self {
        let meeting = |met: &Meeting| MeetingBody {
            id: met.name.clone(),
            title: met.title.clone(),
            sign: met.sign,
        };
        let signs = edge.met.as_ref().and_then(|met| met.signs);
        Self {
            source: edge.source.clone(),
            target: edge.target.clone(),
            kind: edge.kind.clone(),
            basis: edge.met.is_none().then(|| edge.basis.clone()),
            weight: edge.met.as_ref().map(|met| met.count),
            positive: signs.map(|(positive, _)| positive),
            negative: signs.map(|(_, negative)| negative),
            records: edge
                .met
                .as_ref()
                .map(|met| met.records.iter().map(meeting).collect()),
        }
    }
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
    let around = question.graph.around.is_some();
    let node = |node: &Node| {
        if question.fields.is_empty() {
            ShownNode::Usual(Box::new(shown(node, around)))
        } else {
            ShownNode::Selected(selected(node, around, &question.paths()))
        }
    };
    let data = GraphBody {
        nodes: graph.nodes.iter().map(node).collect(),
        edges: graph.edges.iter().map(EdgeBody::from).collect(),
        complete: graph.complete,
    };
    if !negotiated.is_native() {
        let data = serde_json::to_value(&data)?;
        let mut made = negotiated.render(app, snapshot, question, Vec::new(), &[data])?;
        envelope::say_hints(&mut made, question, &graph.understood, Vec::new());
        return Ok(made);
    }
    let mut meta = envelope::asked(snapshot, question, &graph.understood);
    if !graph.complete {
        let hint = "This is a part: at most `limit` nodes and 5,000 edges are returned. Filters, \
            or `around`, make it smaller.";
        meta.hints.push(hint.to_owned());
    }
    let links = envelope::links(&[("self", Some(location(path, &question.to_query(), None)))]);
    Ok(envelope::json(&Answer {
        body: format::Body::One(serde_json::to_string(&data)?),
        meta,
        links,
        bare: false,
    })?)
}
