//! What can be done with a text, as pure functions: cut it into sentences, find words in it, compare a quotation or a copy.
//!
//! To read in this order: `slice` (a text by code points, folded and measured), `sentences` (the map of what can be cited),
//! `index` (where words stand), `fuzzy` (altered quotations), `compare` (another copy), `quotes` (the texts at hand, and
//! how quotations are filled in), `hedge` (does a title keep its hedge?).

pub mod compare;
pub mod fuzzy;
pub mod hedge;
pub mod index;
pub mod quotes;
pub mod sentences;
pub mod slice;
