//! JSON-LD 1.1: the nodes with their context, which is written out so that nothing has to be fetched to read it.

use super::linked::{context, nodes};
use super::{Dress, Format, Frame, Outcome, Shape, Shows};
use serde_json::{Value, json};

pub(super) static FORMAT: Format = Format {
    name: "jsonld",
    media: "application/ld+json",
    about: "Linked data as JSON-LD: schema.org, Web Annotation, PROV and SKOS terms, the two layers kept apart.",
    download: false,
    shows: Shows::Itself,
    fits: |offer| offer.has_records() || offer.shape == Shape::Dataset,
    dress: Dress::Whole { make, details: true },
};

fn make(frame: &Frame, records: &[Value]) -> Outcome {
    let document = json!({"@context": context(), "@graph": nodes(frame, records)});
    Ok(format!("{document}\n").into_bytes())
}
