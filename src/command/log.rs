//! Buffered logging to standard error: lines are batched, so that a request does not wait for whoever reads them.
//! Warnings are written at once.

use super::line;
use crate::config::{Common, LogFormat};
use crate::error::{Error, Result};
use std::io::Write;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, mpsc};
use std::thread::{self, Thread};
use std::time::Duration;
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, registry};

/// How long a line waits for others.
const WAIT_MS: u64 = 50;
/// Timeout for the last lines at the end of the program.
const LAST_MS_MAX: u64 = 1_000;
/// Largest buffer: if nobody reads the log, lines are lost rather than requests.
const BYTES_MAX: usize = 1024 * 1024;

#[derive(Debug, Default)]
struct Gathered {
    lines: Vec<u8>,
    lost: u64,
}

/// Lines that are not written yet.
#[derive(Debug, Clone, Default)]
struct Log(Arc<Mutex<Gathered>>);

/// Flushes the log when it is dropped.
#[derive(Debug)]
pub(super) struct Last(Log);

/// Formats events as lines and buffers them.
struct Lines {
    log: Log,
    writer: Thread,
    format: LogFormat,
}

impl Log {
    fn gathered(&self) -> MutexGuard<'_, Gathered> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes the buffer. An error is ignored: there is no other place to report it.
    fn write(&self) {
        let Gathered { lines, lost } = std::mem::take(&mut *self.gathered());
        let mut out = std::io::stderr().lock();
        let _ = out.write_all(&lines);
        if lost > 0 {
            let _ = writeln!(out, "{lost} lines of the log were lost: they were not read as fast as they came");
        }
    }
}

impl Drop for Last {
    fn drop(&mut self) {
        let (log, (done, wait)) = (self.0.clone(), mpsc::channel());
        let last = thread::Builder::new().spawn(move || {
            log.write();
            let _ = done.send(());
        });
        // If nobody reads, this would wait forever.
        if last.is_ok() {
            let _ = wait.recv_timeout(Duration::from_millis(LAST_MS_MAX));
        }
    }
}

impl<S: Subscriber> Layer<S> for Lines {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        // Format before taking the lock: formatting an event may log another.
        let line = match self.format {
            LogFormat::Text => line::text(event),
            LogFormat::Json => line::json(event),
        };
        let mut gathered = self.log.gathered();
        if gathered.lines.len() + line.len() > BYTES_MAX {
            gathered.lost += 1;
            return;
        }
        let first = gathered.lines.is_empty();
        gathered.lines.extend_from_slice(line.as_bytes());
        drop(gathered);
        if *event.metadata().level() <= Level::WARN {
            self.log.write();
        } else if first {
            self.writer.unpark();
        }
    }
}

/// Starts logging; keep the result until the program ends.
pub(super) fn begin(settings: &Common) -> Result<Last> {
    let filter = EnvFilter::try_new(&settings.log)
        .map_err(|why| Error::Refused(format!("--log `{}` is not understood: {why}", settings.log)))?;
    let log = Log::default();
    let writing = log.clone();
    let writer = thread::Builder::new().name("log".to_owned()).spawn(move || {
        loop {
            thread::park();
            thread::sleep(Duration::from_millis(WAIT_MS));
            writing.write();
        }
    });
    let writer = writer.map_err(|source| Error::Io { doing: "begin", path: "the log".into(), source })?;
    let lines = Lines { log: log.clone(), writer: writer.thread().clone(), format: settings.log_format };
    registry().with(filter).with(lines).init();
    Ok(Last(log))
}
