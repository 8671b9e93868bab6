//! Data in and out: the file a command works on (`ensure`), bundles imported (`import`, `amend`,
//! `sources`, `filling`, `load`, `leave`, `statements`, `import_rules`, `outward`) and exported
//! (`export`), all data as files (`package`, `tables`), a release made of them (`freeze`).

pub(in crate::store) mod amend;
pub(in crate::store) mod ensure;
#[cfg(test)]
mod explain_tests;
pub(in crate::store) mod export;
pub(in crate::store) mod filling;
pub(in crate::store) mod freeze;
pub(in crate::store) mod import;
pub(in crate::store) mod import_rules;
pub(in crate::store) mod leave;
pub(in crate::store) mod load;
pub(in crate::store) mod outward;
pub(in crate::store) mod package;
pub(in crate::store) mod sources;
pub(in crate::store) mod statements;
pub(in crate::store) mod tables;
