//! Releases: their index and how one is unpacked (`index`), and what differs between two (`diff`).

pub(in crate::store) mod diff;
pub(in crate::store) mod index;
