//! Turtle: the same graph as JSON-LD, node by node.

use super::rdf::{PREFIXES, TERMS, nodes};
use super::{Format, RenderContext, Rendered, Renderer, Shape, Shows};
use serde_json::Value;
use std::fmt::Write;

pub(super) static FORMAT: Format = Format {
    name: "ttl",
    media: "text/turtle; charset=utf-8",
    about: "Linked data as Turtle: the same graph as JSON-LD.",
    download: false,
    shows: Shows::Itself,
    fits: |resource| resource.has_records() || resource.shape == Shape::Dataset,
    renderer: Renderer::Whole {
        make,
        details: true,
    },
};

fn make(context: &RenderContext, records: &[Value]) -> Rendered {
    let mut out = String::new();
    for (prefix, iri) in PREFIXES {
        writeln!(out, "@prefix {prefix}: <{iri}> .")?;
    }
    let mut open = nodes(context, records);
    open.reverse();
    while let Some(node) = open.pop() {
        let inner = subject(&mut out, &node)?;
        open.extend(inner.into_iter().rev());
    }
    Ok(out.into_bytes())
}

/// Writes one node and returns its nested nodes.
fn subject(out: &mut String, node: &Value) -> Result<Vec<Value>, std::fmt::Error> {
    let mut inner = Vec::new();
    write!(out, "\n<{}>", node["@id"].as_str().unwrap_or_default())?;
    let mut mark = "";
    for (name, value) in node
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(name, _)| *name != "@id")
    {
        let items = match value {
            Value::Array(items) => items.as_slice(),
            one => std::slice::from_ref(one),
        };
        let objects: Vec<String> = items
            .iter()
            .map(|item| object(name, item, &mut inner))
            .collect();
        write!(out, "{mark} {} {}", predicate(name), objects.join(", "))?;
        mark = " ;\n   ";
    }
    writeln!(out, " .")?;
    Ok(inner)
}

fn predicate(name: &str) -> String {
    let known = TERMS
        .iter()
        .find(|(term, _)| *term == name)
        .map(|(_, iri)| *iri);
    match known {
        _ if name == "@type" => "a".to_owned(),
        Some(iri) => iri.to_owned(),
        None if name.contains(':') => name.to_owned(),
        None => format!("tr:{name}"),
    }
}

fn object(name: &str, value: &Value, inner: &mut Vec<Value>) -> String {
    match value {
        // A type is written as a name, not quoted.
        Value::String(text) if name == "@type" => text.clone(),
        Value::String(text) => quoted(text),
        Value::Object(members) if members.contains_key("@value") => {
            let kind = value["@type"].as_str().unwrap_or("xsd:string");
            format!(
                "{}^^{kind}",
                quoted(value["@value"].as_str().unwrap_or_default())
            )
        }
        Value::Object(members) => {
            if members.len() > 1 {
                inner.push(value.clone());
            }
            format!("<{}>", value["@id"].as_str().unwrap_or_default())
        }
        plain => plain.to_string(),
    }
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            // Writing to a string cannot fail.
            c if c.is_control() => drop(write!(out, "\\u{:04X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out + "\""
}
