//! Releases: their index (`index`), how one is unpacked (`unpack`), and what differs between two
//! (`diff`).

pub(in crate::store) mod diff;
pub(in crate::store) mod index;
pub(in crate::store) mod unpack;
