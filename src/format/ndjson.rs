//! NDJSON: a record a line, as lists show them.

use super::{Dress, Format, Shape, Shows};

pub(super) static FORMAT: Format = Format {
    name: "ndjson",
    media: "application/x-ndjson",
    about: "A record a line, the whole result, streamed.",
    download: true,
    shows: Shows::Fields,
    fits: |offer| offer.has_records() || offer.shape == Shape::Groups,
    dress: Dress::Stream { head: |_| Vec::new(), record: |_, record| format!("{record}\n").into_bytes() },
};
