//! Releases: their index and how one is unpacked (`index`), how one is made (`make`), and what differs between two (`diff`).

pub(in crate::store) mod diff;
pub(in crate::store) mod index;
pub(in crate::store) mod make;
