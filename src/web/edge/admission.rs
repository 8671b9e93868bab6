//! Admission: which requests may go on, and how much memory their responses may take. All gates of
//! the service; their values are in `limits`.

use crate::limits;
use crate::web::edge::body_budget::BodyBudget;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use tokio::sync::{Semaphore, SemaphorePermit};

/// The gates, shared by the whole service.
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;
    use tokio::time::{Instant, sleep};

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
}
