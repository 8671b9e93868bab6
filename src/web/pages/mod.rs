//! Pages for people: documentation (`docs`) and the explorer (`explorer`), under one security
//! policy (`csp`).

pub(in crate::web) mod csp;
pub(in crate::web) mod docs;
pub(in crate::web) mod explorer;
