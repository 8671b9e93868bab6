//! One function per resource: parse the query, call the store, pass the result on.

pub(in crate::web) mod dyad_years;
pub(in crate::web) mod export;
pub(in crate::web) mod health;
pub(in crate::web) mod paths;
pub(in crate::web) mod records;
pub(in crate::web) mod releases;
pub(in crate::web) mod sitemap;
pub(in crate::web) mod stats;
pub(in crate::web) mod timeline;
pub(in crate::web) mod verify;
