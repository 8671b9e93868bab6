//! Builds the read model from the truth tables: renders records in list order (`truth`, `records`), checks rules over
//! the whole data (`rules`), and writes records with their indexes (`read_model`, `facets`, `words`).

pub(in crate::store) mod facets;
pub(in crate::store) mod read_model;
pub(in crate::store) mod records;
pub(in crate::store) mod rules;
pub(in crate::store) mod truth;
pub(in crate::store) mod words;
