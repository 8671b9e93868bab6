//! JSON: the envelope around bodies that are JSON already.

use super::{Answer, Body, Format, Renderer, Shows};
use serde::Serialize;

pub static FORMAT: Format = Format {
    name: "json",
    media: "application/json",
    about: "The interface's own: in pages, with how the question was understood.",
    download: false,
    shows: Shows::Fields,
    fits: |_| true,
    renderer: Renderer::Envelope,
};

/// Typical bytes of the envelope around the records.
const BESIDE: usize = 2_048;

/// Serializes an answer.
pub fn render(answer: &Answer) -> serde_json::Result<Vec<u8>> {
    let weight = match &answer.body {
        Body::One(body) => body.len(),
        Body::List { lines, .. } => lines.iter().map(|line| line.len() + 1).sum(),
    };
    let mut out = Vec::with_capacity(weight + BESIDE);
    if let (true, Body::List { lines, .. }) = (answer.bare, &answer.body) {
        array(&mut out, lines);
        out.push(b'\n');
        return Ok(out);
    }
    out.extend_from_slice(b"{\"data\":");
    match &answer.body {
        Body::One(body) => out.extend_from_slice(body.as_bytes()),
        Body::List {
            lines,
            page,
            beside,
        } => {
            array(&mut out, lines);
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

fn array(out: &mut Vec<u8>, lines: &[String]) {
    out.push(b'[');
    for (n, line) in lines.iter().enumerate() {
        if n > 0 {
            out.push(b',');
        }
        out.extend_from_slice(line.as_bytes());
    }
    out.push(b']');
}

fn member(out: &mut Vec<u8>, name: &str, value: &impl Serialize) -> serde_json::Result<()> {
    for part in [",\"", name, "\":"] {
        out.extend_from_slice(part.as_bytes());
    }
    serde_json::to_writer(out, value)
}
