//! Limits on load, all in one place. Each protects memory or time from many or slow clients; none
//! of them depends on what a request asks. (Limits on one request, such as its number of
//! parameters, stand beside the code that checks them.)
//!
//! | limited | to | what the client sees beyond it |
//! | --- | --- | --- |
//! | open connections | `--connections-max` | the connection closed at once |
//! | requests of one address | `--requests-per-minute` | 429 |
//! | addresses that this counts | `RATE_LIMIT_ADDRESSES` | the least busy one is forgotten |
//! | concurrent requests (1) | `--requests-max` | up to `ADMISSION_WAIT`, then 503 |
//! | handlers at work | `HANDLERS_PER_CORE` | a wait, within `REQUEST_TIME` |
//! | time for one request | `REQUEST_TIME` | 503 |
//! | unwritten bytes of whole responses (2) | `RESPONSE_BYTES` | up to `RESPONSE_WAIT`, then 503 |
//! | unwritten bytes of streams | `STREAM_BYTES` | a slower stream, cut after `SLICE_TIME` |
//! | time for one slice of a stream | `SLICE_TIME` | a cut connection, so that the end is missed |
//! | large results built in memory | `LARGE_RESULTS` | a wait, within `REQUEST_TIME` |
//! | cached responses | `CACHE_BYTES`, `CACHED_RESPONSE_BYTES` each | nothing: they are made anew |
//! | the same and evicted ones being sent | `CACHE_HELD_BYTES` | nothing |
//! | read rate of a client | `READ_BYTES_MIN` in `READ_TIME` | a cut connection |
//! | time for a request's header | `HEADER_TIME` | a closed connection |
//! | a connection's buffer | `BUFFER_BYTES` | 431 for a longer header |
//! | connections to a database file | cores, 2 to `DATABASE_CONNECTIONS` | a wait, then 503 |
//! | processor time of a statement (3) | `STATEMENT_TIME` | 503 |
//! | unpacking of a release | one at a time | a wait of up to `REQUEST_TIME`, then 503 |
//!
//! 1: Cache hits, 304s and health endpoints are not counted. 2: Nor are bodies under 8 KiB, which
//! the number of connections bounds, nor the exported files, which all responses share. 3: But for
//! exported files, which are read table by table once for each database file.
//!
//! Every 503 but that of `/readyz` has `Retry-After`.

use std::time::Duration;

/// 1 MiB, and nothing where no limit is set.
pub const RATE_LIMIT_ADDRESSES: usize = 65_536;

/// Wait for admission per waiting request, itself included, and its upper bound. Up to 2,500
/// refusals a second the wait is negligible; beyond that the queue grows.
pub const ADMISSION_WAIT_EACH: Duration = Duration::from_micros(400);
pub const ADMISSION_WAIT: Duration = Duration::from_millis(500);
/// For the turn to draw a card: longer, cards would keep handlers from other answers.
pub const CARD_WAIT: Duration = Duration::from_millis(500);

/// More handlers would only use memory, since few database connections serve them all.
pub const HANDLERS_PER_CORE: usize = 2;

pub const REQUEST_TIME: Duration = Duration::from_secs(10);

/// Two memory budgets, over all connections: few responses are streamed, and with a budget of their
/// own they cannot block the others.
pub const RESPONSE_BYTES: usize = 24 * 1024 * 1024;
pub const RESPONSE_WAIT: Duration = Duration::from_secs(2);
pub const STREAM_BYTES: usize = 16 * 1024 * 1024;

/// The first slice must be ready within the request timeout, before the response begins. Each
/// further slice has its own timeout.
pub const SLICE_TIME: Duration = Duration::from_secs(10);

/// Results of more than one slice that a format needs as a whole.
pub const LARGE_RESULTS: usize = 1;

pub const CACHE_BYTES: u64 = 32 * 1024 * 1024;
pub const CACHED_RESPONSE_BYTES: usize = 1024 * 1024;
pub const CACHE_HELD_BYTES: usize = 2 * 32 * 1024 * 1024;

/// About 2 KB a second. Finishing a response also satisfies it.
pub const READ_BYTES_MIN: usize = 64 * 1024;
pub const READ_TIME: Duration = Duration::from_secs(30);

/// From the last response, or the start of the connection, to the end of the next request's header.
/// It cuts off silence, headers that arrive slowly, and idle connections.
pub const HEADER_TIME: Duration = Duration::from_secs(10);

/// For pipelined requests and unwritten responses; a longer header is refused.
pub const BUFFER_BYTES: usize = 64 * 1024;

/// Reads are short and the file is in memory, so more connections than cores gain nothing.
pub const DATABASE_CONNECTIONS: usize = 8;
pub const DATABASE_WAIT: Duration = Duration::from_secs(2);

/// Waiting, and load from other processes, do not count. A safety net below the bounds that every
/// query has; no valid query comes near.
pub const STATEMENT_TIME: Duration = Duration::from_secs(1);
