//! The query: a query string parsed strictly against a `Spec`. Pure; knows neither SQL nor HTTP.
//!
//! Read in this order: `decode`, `dictionary`, `filter`, `when`, `words`, `sort`, then `list`, which combines them;
//! `check` is the query of `/v1/verify`.

mod check;
mod cursor;
mod decode;
mod dictionary;
mod filter;
mod grammar;
mod list;
mod nearest;
mod sort;
mod when;
mod words;

pub use check::Check;
pub use cursor::Cursor;
pub use decode::{encode, expect_none, first};
pub use dictionary::{Dictionary, Name};
pub use filter::{Filter, Sense, VALUES_MAX};
pub use grammar::{Grammar, Whole};
pub use list::{Graph, LIMIT_DEFAULT, LIMIT_MAX, Question};
pub use sort::{By, Sort};
pub use when::When;
pub use words::Words;
