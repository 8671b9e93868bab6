//! JSON-LD 1.1: the nodes with an inline context, so that readers need not fetch it.

use super::rdf::{self, nodes};
use super::{Format, RenderContext, Rendered, Renderer, Shape, Shows};
use serde_json::{Value, json};

pub(super) static FORMAT: Format = Format {
    name: "jsonld",
    media: "application/ld+json",
    about: "Linked data as JSON-LD: schema.org, Web Annotation, PROV and SKOS terms, the two \
        layers kept apart.",
    download: false,
    shows: Shows::Itself,
    fits: |resource| resource.has_records() || resource.shape == Shape::Dataset,
    renderer: Renderer::Whole {
        make,
        details: true,
    },
};

fn make(context: &RenderContext, records: &[Value]) -> Rendered {
    Ok(format!("{}\n", document(context, records)).into_bytes())
}

/// The nodes with their context.
pub(super) fn document(context: &RenderContext, records: &[Value]) -> Value {
    json!({"@context": rdf::context(), "@graph": nodes(context, records)})
}
