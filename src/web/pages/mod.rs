//! Pages for people that show no record: documentation (`docs`) and the explorer (`explorer`).

pub(in crate::web) mod docs;
pub(in crate::web) mod explorer;
