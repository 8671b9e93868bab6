//! JSON: the envelope around bodies that are JSON already.

use super::{Answer, Body, Dress, Format, Shows};
use serde::Serialize;

pub(super) static FORMAT: Format = Format {
    name: "json",
    media: "application/json",
    about: "The interface's own: in pages, with how the question was understood.",
    download: false,
    shows: Shows::Fields,
    fits: |_| true,
    dress: Dress::Envelope,
};

/// Dresses an answer.
pub fn render(answer: &Answer) -> serde_json::Result<Vec<u8>> {
    let mut out = Vec::with_capacity(1024);
    if let (true, Body::List { lines, .. }) = (answer.bare, &answer.body) {
        out.extend_from_slice(format!("[{}]\n", lines.join(",")).as_bytes());
        return Ok(out);
    }
    out.extend_from_slice(b"{\"data\":");
    match &answer.body {
        Body::One(body) => out.extend_from_slice(body.as_bytes()),
        Body::List { lines, page, beside } => {
            out.push(b'[');
            out.extend_from_slice(lines.join(",").as_bytes());
            out.push(b']');
            member(&mut out, "page", page)?;
            for (name, value) in beside {
                member(&mut out, name, value)?;
            }
        }
    }
    member(&mut out, "meta", &answer.meta)?;
    member(&mut out, "links", &answer.links)?;
    out.extend_from_slice(b"}\n");
    Ok(out)
}

fn member(out: &mut Vec<u8>, name: &str, value: &impl Serialize) -> serde_json::Result<()> {
    out.extend_from_slice(format!(",\"{name}\":").as_bytes());
    serde_json::to_writer(out, value)
}
