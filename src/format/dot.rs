//! DOT, for Graphviz: the line style shows the basis of a link.

use super::column::text;
use super::text::printable;
use super::{Format, RenderContext, Rendered, Renderer, Shape, Shows};
use serde_json::Value;
use std::fmt::Write;

pub(super) static FORMAT: Format = Format {
    name: "dot",
    media: "text/vnd.graphviz; charset=utf-8",
    about: "Nodes and edges for Graphviz; inferred links are dotted, those to a group dashed.",
    download: true,
    shows: Shows::Itself,
    fits: |resource| resource.shape == Shape::Graph,
    renderer: Renderer::Graph(make),
};

fn make(context: &RenderContext, graph: &Value) -> Rendered {
    let list = |name: &str| graph[name].as_array().map_or(&[][..], Vec::as_slice);
    let met = list("edges").iter().any(|edge| edge["weight"].is_number());
    let (sort, arrow) = if met {
        ("graph", "--")
    } else {
        ("digraph", "->")
    };
    let mut out = format!(
        "{sort} tightrope {{\n  label={};\n  node [shape=box];\n",
        quoted(&context.meta.citation)
    );
    for node in list("nodes") {
        let label = format!("{}: {}", text(&node["kind"]), text(&node["title"]));
        writeln!(
            out,
            "  {} [label={}];",
            quoted(&text(&node["id"])),
            quoted(&label)
        )?;
    }
    for edge in list("edges") {
        let style = match edge["basis"].as_str() {
            Some("inferred") => "dotted",
            Some("collective") => "dashed",
            _ => "solid",
        };
        let label = if met {
            text(&edge["weight"])
        } else {
            text(&edge["type"])
        };
        let (source, target) = (
            quoted(&text(&edge["source"])),
            quoted(&text(&edge["target"])),
        );
        writeln!(
            out,
            "  {source} {arrow} {target} [label={}, style={style}];",
            quoted(&label)
        )?;
    }
    Ok((out + "}\n").into_bytes())
}

fn quoted(text: &str) -> String {
    format!(
        "\"{}\"",
        printable(text).replace('\\', "\\\\").replace('"', "\\\"")
    )
}
