//! Documents in and out: imports a bundle (`import`, `load`, `import_rules`), exports one (`export`), packs all data as
//! files for download (`package`), and verifies data against their text (`audit`).

pub(in crate::store) mod audit;
pub(in crate::store) mod export;
pub(in crate::store) mod import;
pub(in crate::store) mod import_rules;
pub(in crate::store) mod load;
pub(in crate::store) mod package;
