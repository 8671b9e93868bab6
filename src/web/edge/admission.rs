//! How many requests are under way at once. Who finds no room waits a little, the longer the more are waiting, and is then
//! refused: told at once, those who come again at once would be told so often that nothing else got done.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use tokio::sync::{Semaphore, SemaphorePermit};

/// How long one waits for each that waits, itself included, and at most. Up to 2,500 refusals a second nobody waits to
/// speak of; beyond that the line grows.
const WAIT_EACH: Duration = Duration::from_micros(400);
const WAIT_MAX: Duration = Duration::from_millis(500);

pub(in crate::web) struct Lane {
    room: Semaphore,
    waiting: AtomicU32,
}

/// Counted for as long as it waits, even if who asked goes away.
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

    /// A place, held until it is dropped; nothing where there is none in time.
    pub(in crate::web) async fn enter(&self) -> Option<SemaphorePermit<'_>> {
        if let Ok(place) = self.room.try_acquire() {
            return Some(place);
        }
        let waiting = 1 + self.waiting.fetch_add(1, Ordering::Relaxed);
        let _waiting = Waiting(&self.waiting);
        let wait = WAIT_EACH.saturating_mul(waiting).min(WAIT_MAX);
        // Nobody closes it.
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
        assert!(began.elapsed() < Duration::from_millis(5), "one alone is told at once");
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
        let mut told = Vec::new();
        for one in crowd {
            told.push(one.await.unwrap());
        }
        assert!(told.iter().all(|(_, took)| *took < WAIT_MAX + Duration::from_millis(50)));
        // The first were refused before there was room; of those who waited, all found it, one after the other.
        assert!(told.iter().filter(|(entered, _)| *entered).count() > 500);
        assert!(told.iter().filter(|(entered, _)| !entered).count() > 500);
        assert_eq!(lane.waiting.load(Ordering::Relaxed), 0);
    }
}
