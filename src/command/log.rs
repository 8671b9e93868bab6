//! The log, on its way to standard error: lines are gathered and written together, so that a request does not wait
//! for whoever reads them. Warnings are written at once.

use crate::config::{Common, LogFormat};
use crate::error::{Error, Result};
use std::io::{IsTerminal, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, mpsc};
use std::thread::{self, Thread};
use std::time::Duration;
use tracing::{Level, Metadata};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::MakeWriter;

/// How long a line waits for others.
const WAIT_MS: u64 = 50;
/// How long the last lines may take at the end of the program.
const LAST_MS_MAX: u64 = 1_000;
/// What is gathered at most: where nobody reads the log, lines are lost rather than requests.
const BYTES_MAX: usize = 1024 * 1024;

#[derive(Debug, Default)]
struct Gathered {
    lines: Vec<u8>,
    lost: u64,
}

/// Lines that are not written yet.
#[derive(Debug, Clone, Default)]
struct Log(Arc<Mutex<Gathered>>);

/// Writes what is left when it is dropped.
#[derive(Debug)]
pub(super) struct Last(Log);

/// A line, and the thread that writes it.
struct Line<'a> {
    log: &'a Lines,
    urgent: bool,
}

struct Lines {
    log: Log,
    writer: Thread,
}

impl Log {
    fn gathered(&self) -> MutexGuard<'_, Gathered> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes what is there. Nothing is left to tell of a log that cannot be written.
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
        // Where nobody reads, it would wait forever.
        if last.is_ok() {
            let _ = wait.recv_timeout(Duration::from_millis(LAST_MS_MAX));
        }
    }
}

impl<'a> MakeWriter<'a> for Lines {
    type Writer = Line<'a>;

    fn make_writer(&'a self) -> Line<'a> {
        Line { log: self, urgent: false }
    }

    fn make_writer_for(&'a self, meta: &Metadata<'_>) -> Line<'a> {
        Line { log: self, urgent: *meta.level() <= Level::WARN }
    }
}

impl Write for Line<'_> {
    fn write(&mut self, line: &[u8]) -> std::io::Result<usize> {
        let mut gathered = self.log.log.gathered();
        if gathered.lines.len() + line.len() > BYTES_MAX {
            gathered.lost += 1;
            return Ok(line.len());
        }
        let first = gathered.lines.is_empty();
        gathered.lines.extend_from_slice(line);
        drop(gathered);
        if self.urgent {
            self.log.log.write();
        } else if first {
            self.log.writer.unpark();
        }
        Ok(line.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Begins the log; what it gives is kept until the end of the program.
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
    let lines = Lines { log: log.clone(), writer: writer.thread().clone() };
    let subscriber =
        tracing_subscriber::fmt().with_env_filter(filter).with_writer(lines).with_ansi(std::io::stderr().is_terminal());
    match settings.log_format {
        LogFormat::Text => subscriber.init(),
        LogFormat::Json => subscriber.json().init(),
    }
    Ok(Last(log))
}
