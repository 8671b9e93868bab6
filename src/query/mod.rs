//! The question: a query string read strictly against a `Spec`. Pure; knows neither SQL nor HTTP.
//!
//! To read in this order: `decode`, `filter`, `when`, `words`, then `list`, which brings them together; `check` is the question of
//! `/v1/verify`.

mod check;
mod cursor;
mod decode;
mod filter;
mod grammar;
mod list;
mod nearest;
mod when;
mod words;

pub use check::Check;
pub use cursor::Cursor;
pub use decode::{encode, expect_none, first};
pub use filter::{Filter, Sense, VALUES_MAX, Vocabularies};
pub use grammar::{Grammar, Whole};
pub use list::{By, Graph, LIMIT_DEFAULT, LIMIT_MAX, Question, Sort};
pub use when::When;
pub use words::Words;
