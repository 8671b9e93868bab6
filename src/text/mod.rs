//! Pure functions on texts: split into sentences, search for words, compare a quotation or a copy.
//!
//! To read in this order: `normal` (the form in which texts are held), `slice` (slices by code
//! points, folding, digests), `lines`, `list_items`, `front_matter`, `markdown`, `dates`,
//! `line_words` and `blocks` (title, headings, paragraphs), `language` and `sentences` (where
//! sentences end), `map` (the citable passages), `whole` (nothing is lost), `index` (exact search),
//! `fuzzy` (altered quotations), `compare` (another copy), `quotes` (the mounted texts, and how
//! quotations are filled in), `quote_search` (where a quotation stands in them), `hedge` (does a
//! title keep its hedge?), `names` (authors).

pub mod blocks;
pub mod compare;
mod dates;
pub mod front_matter;
pub mod fuzzy;
pub mod hedge;
pub mod index;
pub mod language;
pub mod letters;
mod line_words;
pub mod lines;
mod list_items;
#[cfg(test)]
mod lost_tests;
pub mod map;
#[cfg(test)]
mod map_tests;
mod markdown;
pub mod names;
pub mod normal;
pub mod quote_search;
pub mod quotes;
#[cfg(test)]
mod sentence_tests;
pub mod sentences;
pub mod slice;
pub mod whole;

/// The same with a capital letter at its beginning.
#[must_use]
pub fn capital(words: &str) -> String {
    let mut chars = words.chars();
    let first = chars.next().into_iter().flat_map(char::to_uppercase);
    first.chain(chars).collect()
}
