//! A connection pool for the served file. All connections open with the file and stay open; each is
//! lent for one statement at a time, with a timeout on the statement's CPU time.

use crate::error::Result;
use crate::limits;
use crate::store::file::state::immutable;
use rustix::time::{ClockId, clock_gettime};
use sqlx::ConnectOptions;
use sqlx::sqlite::SqliteConnection;
use std::collections::VecDeque;
use std::ops::{Deref, DerefMut};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::{Semaphore, SemaphorePermit};

/// SQLite instructions between two calls of the progress handler; about a millisecond.
const STEPS: i32 = 10_000;

/// Counters over all connections, and over all files that were served.
#[derive(Debug, Default)]
pub struct Work {
    pub statements: AtomicU64,
    pub micros: AtomicU64,
    /// Statements interrupted by the timeout.
    pub stopped: AtomicU64,
}

#[derive(Debug)]
struct Reader {
    conn: SqliteConnection,
    /// Incremented when the connection is lent and when it returns, so odd while it is lent. The
    /// progress handler sees from it when another statement begins.
    turns: Arc<AtomicU64>,
}

/// The connections to one file.
#[derive(Debug)]
pub(in crate::store) struct Readers {
    free: Mutex<VecDeque<Reader>>,
    places: Semaphore,
    count: usize,
    work: Arc<Work>,
}

/// A connection for one statement; returns to the pool on drop.
#[derive(Debug)]
pub(in crate::store) struct PooledConnection<'a> {
    reader: Option<Reader>,
    readers: &'a Readers,
    began: Instant,
    _place: SemaphorePermit<'a>,
}

impl Readers {
    /// Opens all connections.
    pub(in crate::store) async fn open(path: &Path, work: Arc<Work>) -> Result<Self> {
        let count = std::thread::available_parallelism()
            .map_or(2, usize::from)
            .clamp(2, limits::DATABASE_CONNECTIONS);
        let mut free = VecDeque::with_capacity(count);
        for _ in 0..count {
            let mut conn = immutable(path).connect().await?;
            let turns = Arc::new(AtomicU64::new(0));
            let watch = watch(Arc::clone(&turns), Arc::clone(&work));
            conn.lock_handle().await?.set_progress_handler(STEPS, watch);
            free.push_back(Reader { conn, turns });
        }
        Ok(Self {
            free: Mutex::new(free),
            places: Semaphore::new(count),
            count,
            work,
        })
    }

    /// Least recently used: a statement abandoned by a timed-out request has had time to be
    /// interrupted.
    pub(in crate::store) async fn connection(&self) -> Result<PooledConnection<'_>, sqlx::Error> {
        let wait = tokio::time::timeout(limits::DATABASE_WAIT, self.places.acquire()).await;
        let place = wait
            .map_err(|_| sqlx::Error::PoolTimedOut)?
            .map_err(|_| sqlx::Error::PoolClosed)?;
        let reader = self
            .free
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .pop_front();
        let reader = reader.ok_or(sqlx::Error::PoolClosed)?;
        reader.turns.fetch_add(1, Ordering::Relaxed);
        Ok(PooledConnection {
            reader: Some(reader),
            readers: self,
            began: Instant::now(),
            _place: place,
        })
    }

    /// How many connections there are, and how many are idle.
    pub(in crate::store) fn count(&self) -> (usize, usize) {
        (self.count, self.places.available_permits())
    }
}

/// The progress handler: decides at each call whether the statement may continue.
fn watch(turns: Arc<AtomicU64>, work: Arc<Work>) -> impl FnMut() -> bool {
    let mut began = (0, Duration::ZERO);
    move || {
        let (turn, now) = (turns.load(Ordering::Relaxed), worked());
        if turn != began.0 {
            began = (turn, now);
        }
        // A statement that runs while the connection is not lent was abandoned by its request.
        let goes_on = turn % 2 == 1 && now.saturating_sub(began.1) < limits::STATEMENT_TIME;
        if !goes_on {
            work.stopped.fetch_add(1, Ordering::Relaxed);
            began.0 = 0;
        }
        goes_on
    }
}

/// CPU time of this thread; each connection has its own thread.
fn worked() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(
        time.tv_sec.unsigned_abs(),
        u32::try_from(time.tv_nsec).unwrap_or_default(),
    )
}

impl Deref for PooledConnection<'_> {
    type Target = SqliteConnection;

    #[expect(
        clippy::expect_used,
        reason = "there is a reader until the turn is dropped"
    )]
    fn deref(&self) -> &SqliteConnection {
        &self.reader.as_ref().expect("a turn has a reader").conn
    }
}

impl DerefMut for PooledConnection<'_> {
    #[expect(
        clippy::expect_used,
        reason = "there is a reader until the turn is dropped"
    )]
    fn deref_mut(&mut self) -> &mut SqliteConnection {
        &mut self.reader.as_mut().expect("a turn has a reader").conn
    }
}

impl Drop for PooledConnection<'_> {
    fn drop(&mut self) {
        let took = u64::try_from(self.began.elapsed().as_micros()).unwrap_or(u64::MAX);
        self.readers.work.statements.fetch_add(1, Ordering::Relaxed);
        self.readers.work.micros.fetch_add(took, Ordering::Relaxed);
        if let Some(reader) = self.reader.take() {
            reader.turns.fetch_add(1, Ordering::Relaxed);
            self.readers
                .free
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push_back(reader);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;
    use sqlx::query_scalar;

    const ENDLESS: &str =
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n";
    const SHORT: &str = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT
        200000) SELECT max(i) FROM n";

    async fn readers() -> (tempfile::TempDir, Arc<Work>, Readers) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("t.db");
        let made = sqlx::sqlite::SqliteConnectOptions::new()
            .filename(&path)
            .create_if_missing(true);
        let mut conn = made.connect().await.unwrap();
        sqlx::raw_sql("CREATE TABLE t (a)")
            .execute(&mut conn)
            .await
            .unwrap();
        sqlx::Connection::close(conn).await.unwrap();
        let work = Arc::new(Work::default());
        let readers = Readers::open(&path, Arc::clone(&work)).await.unwrap();
        (folder, work, readers)
    }

    #[tokio::test]
    async fn a_statement_that_works_too_long_is_stopped_and_others_are_not() {
        let (_folder, work, readers) = readers().await;
        let endless = async {
            let mut turn = readers.connection().await?;
            query_scalar::<_, i64>(ENDLESS).fetch_one(&mut *turn).await
        };
        assert!(matches!(
            endless.await.map_err(Error::from),
            Err(Error::TooLong)
        ));
        assert_eq!(work.stopped.load(Ordering::Relaxed), 1);
        // SQLite counts the instructions of a cached statement over all its runs; the timeout still
        // is per run.
        let (began, mut asked) = (Instant::now(), 0);
        while began.elapsed() < Duration::from_millis(1_500) {
            let mut turn = readers.connection().await.unwrap();
            assert_eq!(
                query_scalar::<_, i64>(SHORT)
                    .fetch_one(&mut *turn)
                    .await
                    .unwrap(),
                200_000
            );
            asked += 1;
        }
        assert_eq!(work.statements.load(Ordering::Relaxed), asked + 1);
    }

    #[tokio::test]
    async fn who_goes_without_an_answer_gives_the_connection_back() {
        let (_folder, work, readers) = readers().await;
        for _ in 0..3 * readers.count {
            let mut turn = readers.connection().await.unwrap();
            let left = query_scalar::<_, i64>(ENDLESS).fetch_one(&mut *turn);
            assert!(
                tokio::time::timeout(Duration::from_millis(1), left)
                    .await
                    .is_err()
            );
        }
        assert_eq!(readers.count(), (readers.count, readers.count));
        let mut turn = readers.connection().await.unwrap();
        assert_eq!(
            query_scalar::<_, i64>(SHORT)
                .fetch_one(&mut *turn)
                .await
                .unwrap(),
            200_000
        );
        assert!(work.stopped.load(Ordering::Relaxed) > 0);
    }
}
