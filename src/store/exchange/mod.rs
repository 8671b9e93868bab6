//! Documents in and out: a bundle is imported (`import`, `load`, `import_rules`) or exported, all data are packed as files
//! (`package`), and the data are held against their text (`audit`).

pub(in crate::store) mod audit;
pub(in crate::store) mod export;
pub(in crate::store) mod import;
pub(in crate::store) mod import_rules;
pub(in crate::store) mod load;
pub(in crate::store) mod package;
