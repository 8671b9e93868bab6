//! Admission: which requests may go on, and how much memory their responses may take. The values
//! are in `limits`.

use crate::limits;
use axum::body::Bytes;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, SemaphorePermit};

/// The limits, shared by the whole service.
#[derive(Debug)]
pub(in crate::web) struct Admission {
    pub connections: Arc<Semaphore>,
    pub connections_max: usize,
    pub requests: Queue,
    /// Handlers at work. A permit is held until the response fits the memory budget (backpressure).
    pub handlers: Semaphore,
    /// Bytes of whole responses, and of slices of streamed ones.
    pub responses: BodyBudget,
    pub streams: BodyBudget,
    /// Results too large for one slice, built in memory.
    pub large_results: Semaphore,
    /// One card is drawn at a time.
    pub cards: Arc<Semaphore>,
}

impl Admission {
    pub(in crate::web) fn new(connections: usize, requests: usize) -> Self {
        let cores = std::thread::available_parallelism().map_or(2, usize::from);
        Self {
            connections: Arc::new(Semaphore::new(connections)),
            connections_max: connections,
            requests: Queue::new(requests),
            handlers: Semaphore::new(cores * limits::HANDLERS_PER_CORE),
            responses: BodyBudget::new(limits::RESPONSE_BYTES),
            streams: BodyBudget::new(limits::STREAM_BYTES),
            large_results: Semaphore::new(limits::LARGE_RESULTS),
            cards: Arc::new(Semaphore::new(1)),
        }
    }
}

/// Limits concurrent requests. A request that finds no permit waits briefly, longer the more are
/// waiting, and is then shed. An immediate 503 invites immediate retries; answering those starved
/// real work.
#[derive(Debug)]
pub(in crate::web) struct Queue {
    permits: Semaphore,
    waiting: AtomicU32,
}

/// Counts a waiting request until it is dropped, even if the client disconnects.
struct Waiting<'a>(&'a AtomicU32);

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Queue {
    fn new(permits: usize) -> Self {
        Self {
            permits: Semaphore::new(permits),
            waiting: AtomicU32::new(0),
        }
    }

    /// A permit, held until it is dropped; `None` if none became free in time.
    pub(in crate::web) async fn enter(&self) -> Option<SemaphorePermit<'_>> {
        if let Ok(permit) = self.permits.try_acquire() {
            return Some(permit);
        }
        let waiting = 1 + self.waiting.fetch_add(1, Ordering::Relaxed);
        let _waiting = Waiting(&self.waiting);
        let wait = limits::ADMISSION_WAIT_EACH
            .saturating_mul(waiting)
            .min(limits::ADMISSION_WAIT);
        // The semaphore is never closed.
        tokio::time::timeout(wait, self.permits.acquire())
            .await
            .ok()?
            .ok()
    }
}

/// Unit of a permit: a semaphore takes a `u32` of them at a time.
const UNIT: usize = 1_024;
/// Smaller responses are not counted: the connection limit bounds them.
const COUNTED_BYTES_MIN: usize = 8 * 1_024;

/// Marks a body that all responses share in memory: it is not counted for each.
#[derive(Debug, Clone, Copy)]
pub(in crate::web) struct SharedBody;

/// A memory budget for response bytes that are buffered and not yet written, so that slow clients
/// cannot exhaust memory; shared by all responses that count against it.
#[derive(Debug, Clone)]
pub(in crate::web) struct BodyBudget {
    free: Arc<Semaphore>,
    units: usize,
}

/// Bytes that count against the budget until their last copy is dropped.
struct Counted {
    bytes: Bytes,
    _permit: OwnedSemaphorePermit,
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
            .acquire_many_owned(self.permits(bytes.len()))
            .await
        {
            Ok(permit) => counted(bytes, permit),
            Err(_) => bytes,
        }
    }

    /// The same without waiting; `None` if there is no room.
    pub(in crate::web) fn try_hold(&self, bytes: Bytes) -> Option<Bytes> {
        let permit = Arc::clone(&self.free)
            .try_acquire_many_owned(self.permits(bytes.len()))
            .ok()?;
        Some(counted(bytes, permit))
    }

    fn permits(&self, size: usize) -> u32 {
        u32::try_from(size.div_ceil(UNIT).min(self.units)).unwrap_or(u32::MAX)
    }

    /// Bytes that are counted now, in whole units.
    pub(in crate::web) fn bytes(&self) -> usize {
        self.units.saturating_sub(self.free.available_permits()) * UNIT
    }
}

fn counted(bytes: Bytes, permit: OwnedSemaphorePermit) -> Bytes {
    Bytes::from_owner(Counted {
        bytes,
        _permit: permit,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;
    use tokio::time::{Instant, sleep, timeout};

    #[tokio::test(start_paused = true)]
    async fn the_more_wait_the_longer_until_one_is_refused() {
        let queue = Arc::new(Queue::new(1));
        let permit = queue.enter().await.unwrap();
        let began = Instant::now();
        assert!(queue.enter().await.is_none());
        assert!(
            began.elapsed() < Duration::from_millis(5),
            "one alone is refused at once"
        );
        let crowd: Vec<_> = (0..2_000)
            .map(|_| {
                let queue = Arc::clone(&queue);
                tokio::spawn(async move {
                    let began = Instant::now();
                    (queue.enter().await.is_some(), began.elapsed())
                })
            })
            .collect();
        sleep(Duration::from_millis(450)).await;
        drop(permit);
        let mut outcomes = Vec::new();
        for one in crowd {
            outcomes.push(one.await.unwrap());
        }
        assert!(
            outcomes
                .iter()
                .all(|(_, took)| *took < limits::ADMISSION_WAIT + Duration::from_millis(50))
        );
        // The first were refused before a permit was free; those still waiting all got one, one
        // after the other.
        assert!(outcomes.iter().filter(|(entered, _)| *entered).count() > 500);
        assert!(outcomes.iter().filter(|(entered, _)| !entered).count() > 500);
        assert_eq!(queue.waiting.load(Ordering::Relaxed), 0);
    }

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
