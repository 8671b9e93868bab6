//! How an answer is written: JSON in its envelope (`envelope`), a page of it (`json_page`), any other format (`formats`), and
//! what went wrong (`problem`).

pub(in crate::web) mod envelope;
pub(in crate::web) mod formats;
pub(in crate::web) mod json_page;
pub(in crate::web) mod problem;
