//! Memory budget for buffered response bytes that are not yet written, so that slow clients cannot
//! exhaust memory. When it is used up, no further response is buffered until some of it is freed
//! (backpressure).

use axum::body::Bytes;
use std::sync::Arc;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Unit of a permit: a semaphore takes a `u32` of them at a time.
const UNIT: usize = 1_024;
/// Smaller responses are not counted: the connection limit bounds them.
const COUNTED_BYTES_MIN: usize = 8 * 1_024;

/// Marks a body that all responses share in memory: it is not counted for each.
#[derive(Debug, Clone, Copy)]
pub(in crate::web) struct SharedBody;

/// The budget, shared by all responses that count against it.
#[derive(Debug, Clone)]
pub(in crate::web) struct BodyBudget {
    free: Arc<Semaphore>,
    units: usize,
}

/// Bytes that count against the budget until their last copy is dropped.
struct Counted {
    bytes: Bytes,
    _place: OwnedSemaphorePermit,
}

impl AsRef<[u8]> for Counted {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

impl BodyBudget {
    pub(in crate::web) fn new(bytes: usize) -> Self {
        let units = bytes / UNIT;
        Self {
            free: Arc::new(Semaphore::new(units)),
            units,
        }
    }

    /// The same bytes, counted; waits until the budget has room. A body larger than the whole
    /// budget takes all of it.
    pub(in crate::web) async fn hold(&self, bytes: Bytes) -> Bytes {
        if bytes.len() < COUNTED_BYTES_MIN {
            return bytes;
        }
        // The semaphore is never closed.
        match Arc::clone(&self.free)
            .acquire_many_owned(self.places(bytes.len()))
            .await
        {
            Ok(place) => counted(bytes, place),
            Err(_) => bytes,
        }
    }

    /// The same without waiting; `None` if there is no room.
    pub(in crate::web) fn try_hold(&self, bytes: Bytes) -> Option<Bytes> {
        let place = Arc::clone(&self.free)
            .try_acquire_many_owned(self.places(bytes.len()))
            .ok()?;
        Some(counted(bytes, place))
    }

    fn places(&self, size: usize) -> u32 {
        u32::try_from(size.div_ceil(UNIT).min(self.units)).unwrap_or(u32::MAX)
    }

    /// Bytes that are counted now, in whole units.
    pub(in crate::web) fn bytes(&self) -> usize {
        self.units.saturating_sub(self.free.available_permits()) * UNIT
    }
}

fn counted(bytes: Bytes, place: OwnedSemaphorePermit) -> Bytes {
    Bytes::from_owner(Counted {
        bytes,
        _place: place,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;
    use tokio::time::timeout;

    #[tokio::test]
    async fn what_is_made_is_counted_until_it_is_taken() {
        let budget = BodyBudget::new(100 * UNIT);
        let bytes = |units: usize| Bytes::from(vec![b'x'; units * UNIT]);
        let soon = Duration::from_millis(10);
        let small = budget.hold(bytes(7)).await;
        assert_eq!((small.len(), budget.bytes()), (7 * UNIT, 0));
        let held = budget.hold(bytes(60)).await;
        let copy = held.slice(1..5);
        assert_eq!((held.len(), budget.bytes()), (60 * UNIT, 60 * UNIT));
        assert!(
            timeout(soon, budget.hold(bytes(60))).await.is_err(),
            "there is no room"
        );
        assert!(budget.try_hold(bytes(60)).is_none());
        drop(held);
        assert!(
            timeout(soon, budget.hold(bytes(60))).await.is_err(),
            "a part of it is not taken"
        );
        drop(copy);
        let both = budget.try_hold(bytes(60)).unwrap();
        assert_eq!(budget.bytes(), 60 * UNIT);
        drop(both);
        // A body larger than the budget takes all of it, and is served.
        let most = timeout(soon, budget.hold(bytes(500))).await.unwrap();
        assert_eq!((most.len(), budget.bytes()), (500 * UNIT, 100 * UNIT));
        drop(most);
        assert_eq!(budget.bytes(), 0);
    }
}
