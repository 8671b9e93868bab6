//! How responses are written: the JSON envelope (`envelope`), a page in it (`json_page`), pages for
//! people (`html_page`), any other format (`formats`, and `stream` for its records), and errors
//! (`problem`).

pub(in crate::web) mod envelope;
pub(in crate::web) mod formats;
pub(in crate::web) mod html_page;
pub(in crate::web) mod json_page;
pub(in crate::web) mod problem;
pub(in crate::web) mod repair;
pub(in crate::web) mod stream;
