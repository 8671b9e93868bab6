//! Middleware for every request and response; nothing here knows a record. Load limits
//! (`admission`, `rate_limit`, `slow_reader`), cached responses and their validators (`cache`,
//! `validators`), `addresses` under a public URL, `compression`, `csp` (the security policy of
//! pages), `headers`, `metrics` and the label of a `route`.

pub(in crate::web) mod addresses;
pub(in crate::web) mod admission;
pub(in crate::web) mod cache;
pub(in crate::web) mod compression;
pub(in crate::web) mod csp;
pub(in crate::web) mod headers;
pub(in crate::web) mod metrics;
pub(in crate::web) mod rate_limit;
pub(in crate::web) mod route;
pub(in crate::web) mod slow_reader;
pub(in crate::web) mod validators;
