//! Data in and out: the file a command works on (`ensure`), bundles imported (`import`, `sources`,
//! `load`, `statements`, `import_rules`) and exported (`export`), all data as files (`package`,
//! `tables`), a release made of them (`freeze`).

pub(in crate::store) mod amend;
pub(in crate::store) mod ensure;
pub(in crate::store) mod export;
pub(in crate::store) mod filling;
pub(in crate::store) mod freeze;
pub(in crate::store) mod import;
pub(in crate::store) mod import_rules;
pub(in crate::store) mod leave;
pub(in crate::store) mod load;
pub(in crate::store) mod outward;
pub(in crate::store) mod package;
#[cfg(test)]
mod plans_tests;
pub(in crate::store) mod sources;
pub(in crate::store) mod statements;
pub(in crate::store) mod tables;
