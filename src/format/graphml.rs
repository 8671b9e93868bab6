//! GraphML: nodes and edges with their attributes, for network analysis.

use super::column::text;
use super::text::printable;
use super::{Format, RenderContext, Rendered, Renderer, Shape, Shows};
use quick_xml::Writer;
use quick_xml::events::BytesText;
use serde_json::Value;
use std::io::Result;

pub(super) static FORMAT: Format = Format {
    name: "graphml",
    media: "application/graphml+xml",
    about: "Nodes and edges as GraphML.",
    download: true,
    shows: Shows::Itself,
    fits: |resource| resource.shape == Shape::Graph,
    renderer: Renderer::Graph(make),
};

/// Attributes: element, name, type.
const KEYS: [(&str, &str, &str); 13] = [
    ("node", "kind", "string"),
    ("node", "label", "string"),
    ("node", "title", "string"),
    ("node", "document", "string"),
    ("node", "modality", "string"),
    ("node", "href", "string"),
    ("node", "depth", "int"),
    ("node", "records", "int"),
    ("edge", "type", "string"),
    ("edge", "basis", "string"),
    ("edge", "weight", "int"),
    ("edge", "positive", "int"),
    ("edge", "negative", "int"),
];

type Xml = Writer<Vec<u8>>;

fn make(context: &RenderContext, graph: &Value) -> Rendered {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 1);
    let list = |name: &str| graph[name].as_array().cloned().unwrap_or_default();
    let (nodes, edges) = (list("nodes"), list("edges"));
    // A projection is undirected; a link is directed.
    let met = edges.iter().any(|edge| edge["weight"].is_number());
    let root = xml
        .create_element("graphml")
        .with_attribute(("xmlns", "http://graphml.graphdrawing.org/xmlns"));
    root.write_inner_content(|xml| {
        xml.create_element("desc")
            .write_text_content(BytesText::new(&printable(&context.meta.citation)))?;
        for (of, name, sort) in KEYS {
            let id = format!("{of}-{name}");
            let attributes = [
                ("id", id.as_str()),
                ("for", of),
                ("attr.name", name),
                ("attr.type", sort),
            ];
            xml.create_element("key")
                .with_attributes(attributes)
                .write_empty()?;
        }
        let direction = if met { "undirected" } else { "directed" };
        xml.create_element("graph")
            .with_attribute(("edgedefault", direction))
            .write_inner_content(|xml| {
                for node in &nodes {
                    let element = xml
                        .create_element("node")
                        .with_attribute(("id", printable(&text(&node["id"])).as_str()));
                    element.write_inner_content(|xml| data(xml, context, "node", node))?;
                }
                for (n, edge) in edges.iter().enumerate() {
                    let (id, source, target) = (
                        format!("e{n}"),
                        text(&edge["source"]),
                        text(&edge["target"]),
                    );
                    let attributes = [
                        ("id", id.as_str()),
                        ("source", source.as_str()),
                        ("target", target.as_str()),
                    ];
                    xml.create_element("edge")
                        .with_attributes(attributes)
                        .write_inner_content(|xml| data(xml, context, "edge", edge))?;
                }
                Ok(())
            })?;
        Ok(())
    })?;
    let body = xml.into_inner();
    Ok([
        b"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".as_slice(),
        &body,
        b"\n",
    ]
    .concat())
}

fn data(xml: &mut Xml, context: &RenderContext, of: &str, item: &Value) -> Result<()> {
    for (_, name, _) in KEYS
        .iter()
        .filter(|(owner, name, _)| *owner == of && !value(item, name).is_null())
    {
        let element = xml
            .create_element("data")
            .with_attribute(("key", format!("{of}-{name}").as_str()));
        let text = match *name {
            "href" => context.base.address(&text(value(item, name))),
            _ => printable(&text(value(item, name))),
        };
        element.write_text_content(BytesText::new(&text))?;
    }
    Ok(())
}

/// A member; programs draw the label, so what has none of its own is labelled by its title.
fn value<'a>(item: &'a Value, name: &str) -> &'a Value {
    match &item[name] {
        Value::Null if name == "label" => &item["title"],
        value => value,
    }
}
