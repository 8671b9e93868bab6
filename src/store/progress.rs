//! How far an import has come, for whoever waits for it.

/// Progress of an import.
#[derive(Debug, Clone, Copy)]
pub enum Step {
    /// Bytes of all bundles read so far, and their total.
    Reading(u64, u64),
    /// Records published so far, and their total.
    Publishing(u64, u64),
}

/// Progress callback.
pub type OnProgress<'a> = &'a (dyn Fn(Step) + Sync);
