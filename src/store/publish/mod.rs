//! How a file is made anew (`rebuild`), and from truth the read model: records rendered in list
//! order (`truth`, `records`; `bounds` derives the bounds of dates), held to rules that only the
//! whole shows (`rules`), and written with all they are found by (`read_model`, `rows`, `facets`,
//! `words`), their rows of the tables of parts (`tables`), and their digests (`revision`).
//!
//! A change of some documents is published by `difference`: what it takes away (`former`), what it
//! does to records that documents share (`actors`, `shared`), where entries find room (`room`,
//! `positions`), and `totals`.

pub(in crate::store) mod actors;
pub(in crate::store) mod bounds;
pub(in crate::store) mod difference;
pub(in crate::store) mod facets;
pub(in crate::store) mod former;
pub(in crate::store) mod positions;
pub(in crate::store) mod published;
pub(in crate::store) mod read_model;
pub(in crate::store) mod rebuild;
pub(in crate::store) mod records;
pub(in crate::store) mod revision;
pub(in crate::store) mod room;
pub(in crate::store) mod rows;
pub(in crate::store) mod rules;
pub(in crate::store) mod shared;
pub(in crate::store) mod tables;
pub(in crate::store) mod totals;
pub(in crate::store) mod truth;
pub(in crate::store) mod words;
