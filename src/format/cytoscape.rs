//! Cytoscape JSON: nodes and edges for Cytoscape and Cytoscape.js.

use super::{Format, RenderContext, Rendered, Renderer, Shape, Shows};
use serde_json::{Value, json};

pub(super) static FORMAT: Format = Format {
    name: "cyjs",
    media: "application/x-cytoscape+json",
    about: "Nodes and edges as Cytoscape JSON.",
    download: true,
    shows: Shows::Itself,
    fits: |resource| resource.shape == Shape::Graph,
    renderer: Renderer::Graph(make),
};

fn make(context: &RenderContext, graph: &Value) -> Rendered {
    let list = |name: &str| graph[name].as_array().cloned().unwrap_or_default();
    let edges = list("edges");
    let directed = !edges.iter().any(|edge| edge["weight"].is_number());
    let edges = (0..).zip(edges).map(|(n, edge)| {
        let name = serde_json::Value::from(format!("e{n}"));
        // Without its own key, a second link between two records would replace the first.
        element(edge, &[("id", name.clone()), ("key", name)])
    });
    let nodes = list("nodes").into_iter().map(|node| {
        // Cytoscape looks for `name` and `value`.
        let more = [
            ("name", node["title"].clone()),
            ("value", node["id"].clone()),
        ];
        element(node, &more)
    });
    let document = json!({
        "data": {"name": context.title, "citation": context.meta.citation,
        "revision": context.meta.revision, "complete": graph["complete"]},
        "directed": directed,
        "multigraph": directed,
        "elements": {"nodes": nodes.collect::<Vec<_>>(), "edges": edges.collect::<Vec<_>>()},
    });
    Ok(format!("{document}\n").into_bytes())
}

/// Its members without empty ones, plus these.
fn element(item: Value, more: &[(&str, Value)]) -> Value {
    let mut data = item;
    if let Some(members) = data.as_object_mut() {
        members.retain(|_, value| !value.is_null());
        members.extend(
            more.iter()
                .map(|(name, value)| ((*name).to_owned(), value.clone())),
        );
    }
    json!({"data": data})
}
