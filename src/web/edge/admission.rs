//! Admission: limits concurrent requests. A request that finds no permit waits briefly, longer the more are waiting,
//! and is then shed. An immediate 503 invites immediate retries; answering those starved real work.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use tokio::sync::{Semaphore, SemaphorePermit};

/// Wait per waiting request, itself included, and its upper bound. Up to 2,500 refusals a second the wait is
/// negligible; beyond that the queue grows.
const WAIT_EACH: Duration = Duration::from_micros(400);
const WAIT_MAX: Duration = Duration::from_millis(500);

pub(in crate::web) struct Lane {
    room: Semaphore,
    waiting: AtomicU32,
}

/// Counts a waiting request until it is dropped, even if the client disconnects.
struct Waiting<'a>(&'a AtomicU32);

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Lane {
    pub(in crate::web) fn new(room: usize) -> Self {
        Self { room: Semaphore::new(room), waiting: AtomicU32::new(0) }
    }

    /// A permit, held until it is dropped; `None` if none became free in time.
    pub(in crate::web) async fn enter(&self) -> Option<SemaphorePermit<'_>> {
        if let Ok(place) = self.room.try_acquire() {
            return Some(place);
        }
        let waiting = 1 + self.waiting.fetch_add(1, Ordering::Relaxed);
        let _waiting = Waiting(&self.waiting);
        let wait = WAIT_EACH.saturating_mul(waiting).min(WAIT_MAX);
        // The semaphore is never closed.
        tokio::time::timeout(wait, self.room.acquire()).await.ok()?.ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;
    use tokio::time::{Instant, sleep};

    #[tokio::test(start_paused = true)]
    async fn the_more_wait_the_longer_until_one_is_refused() {
        let lane = Arc::new(Lane::new(1));
        let place = lane.enter().await.unwrap();
        let began = Instant::now();
        assert!(lane.enter().await.is_none());
        assert!(began.elapsed() < Duration::from_millis(5), "one alone is refused at once");
        let crowd: Vec<_> = (0..2_000)
            .map(|_| {
                let lane = Arc::clone(&lane);
                tokio::spawn(async move {
                    let began = Instant::now();
                    (lane.enter().await.is_some(), began.elapsed())
                })
            })
            .collect();
        sleep(Duration::from_millis(450)).await;
        drop(place);
        let mut outcomes = Vec::new();
        for one in crowd {
            outcomes.push(one.await.unwrap());
        }
        assert!(outcomes.iter().all(|(_, took)| *took < WAIT_MAX + Duration::from_millis(50)));
        // The first were refused before a permit was free; those still waiting all got one, one after the other.
        assert!(outcomes.iter().filter(|(entered, _)| *entered).count() > 500);
        assert!(outcomes.iter().filter(|(entered, _)| !entered).count() > 500);
        assert_eq!(lane.waiting.load(Ordering::Relaxed), 0);
    }
}
