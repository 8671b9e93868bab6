//! The query: a query string parsed strictly against a `Spec`. Pure; knows neither SQL nor HTTP.
//!
//! Read in this order: `pairs`, `dictionary`, `filter`, `date_range`, `search_text`, `sort`, then
//! `question`, which combines them, `derived`, which makes others from one, and `written`, which
//! writes it out; `verify` is the query of `/v1/verify`, `view` that of the explorer. `suggest`,
//! `synonyms` and `other_words` know what was probably meant. `question` and `verify` use
//! `grammar`, which lists the parameters; `together` says which of them go together.

pub mod cursor;
mod date_range;
mod derived;
mod dictionary;
mod filter;
mod grammar;
mod other_words;
mod pairs;
mod problem;
mod question;
mod search_text;
mod sort;
mod suggest;
mod synonyms;
mod together;
mod verify;
mod view;
mod written;

pub use date_range::DateRange;
pub use derived::LINK_IDS_MAX;
pub use dictionary::{Dictionary, Name};
pub use filter::{Filter, Sense, VALUES_MAX};
pub use grammar::{Grammar, LIMIT_DEFAULT, LIMIT_MAX, Whole};
pub use pairs::{Pairs, encode};
pub use problem::join;
pub use question::{GraphParameters, Question};
pub use search_text::{Matched, SYNONYMS_KNOWN, SearchText, SearchWord};
pub use sort::{By, Key, Sort};
pub use suggest::nearest;
pub use verify::Check;
pub use view::View;
pub use written::location;
