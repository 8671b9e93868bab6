//! The question: a query string read strictly against a `Spec`. Pure; knows neither SQL nor HTTP.

mod cursor;
mod decode;
mod list;
mod nearest;

pub use cursor::Cursor;
pub use decode::encode;
pub use list::{Filter, LIMIT_DEFAULT, LIMIT_MAX, ListQuery, VALUES_MAX, Vocabularies, expect_none};
