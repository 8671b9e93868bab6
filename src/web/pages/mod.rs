//! Pages for people that show no record: documentation (`docs`) and the explorer (`explorer`); what
//! others show of it (`share`, `preview`, `card`), by what a `view` of it means.

pub(in crate::web) mod card;
pub(in crate::web) mod docs;
pub(in crate::web) mod explorer;
mod preview;
pub(in crate::web) mod share;
mod view;
