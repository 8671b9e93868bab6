//! One function a resource: read the question, ask the store, hand the answer on.

pub(in crate::web) mod export;
pub(in crate::web) mod records;
pub(in crate::web) mod releases;
pub(in crate::web) mod stats;
pub(in crate::web) mod verify;
