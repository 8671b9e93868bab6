//! Cytoscape JSON: nodes and edges as Cytoscape and Cytoscape.js take them.

use super::{Dress, Format, Frame, Outcome, Shape, Shows};
use serde_json::{Value, json};

pub(super) static FORMAT: Format = Format {
    name: "cyjs",
    media: "application/x-cytoscape+json",
    about: "Nodes and edges as Cytoscape JSON.",
    download: true,
    shows: Shows::Itself,
    fits: |offer| offer.shape == Shape::Graph,
    dress: Dress::Graph(make),
};

fn make(frame: &Frame, graph: &Value) -> Outcome {
    let list = |name: &str| graph[name].as_array().cloned().unwrap_or_default();
    let edges = list("edges");
    let directed = !edges.iter().any(|edge| edge["weight"].is_number());
    let edges = (0..).zip(edges).map(|(n, edge)| {
        let name = serde_json::Value::from(format!("e{n}"));
        // Without a key of its own, a second link between two records would take the place of the first.
        element(edge, &[("id", name.clone()), ("key", name)])
    });
    let nodes = list("nodes").into_iter().map(|node| {
        // Readers look for `name` and `value`.
        let more = [("name", node["title"].clone()), ("value", node["id"].clone())];
        element(node, &more)
    });
    let document = json!({
        "data": {"name": frame.title, "citation": frame.meta.citation, "revision": frame.meta.revision, "complete": graph["complete"]},
        "directed": directed,
        "multigraph": directed,
        "elements": {"nodes": nodes.collect::<Vec<_>>(), "edges": edges.collect::<Vec<_>>()},
    });
    Ok(format!("{document}\n").into_bytes())
}

/// Its members without those that say nothing, and some more.
fn element(item: Value, more: &[(&str, Value)]) -> Value {
    let mut data = item;
    if let Some(members) = data.as_object_mut() {
        members.retain(|_, value| !value.is_null());
        members.extend(more.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
    }
    json!({"data": data})
}
