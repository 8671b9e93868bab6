//! NDJSON: one record per line, as lists show them.

use super::{Format, Renderer, Shape, Shows};

pub(super) static FORMAT: Format = Format {
    name: "ndjson",
    media: "application/x-ndjson",
    about: "A record a line, the whole result, streamed.",
    download: true,
    shows: Shows::Fields,
    fits: |resource| resource.has_rows() || resource.shape == Shape::Groups,
    renderer: Renderer::Stream {
        head: |_| Vec::new(),
        record: |context, record| {
            let line = format!("{record}\n").into_bytes();
            context.base.in_json(&line).into_owned()
        },
    },
};
