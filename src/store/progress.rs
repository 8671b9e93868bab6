//! How far an import has come, for whoever waits for it.

/// How far it has come.
#[derive(Debug, Clone, Copy)]
pub enum Step {
    /// Bytes of all bundles read, and how many there are.
    Reading(u64, u64),
    /// Records published, and how many there are.
    Publishing(u64, u64),
}

/// Called with how far the work has come.
pub type OnProgress<'a> = &'a (dyn Fn(Step) + Sync);
