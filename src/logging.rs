//! Logs to standard error, as text or JSON lines, through a non-blocking writer: lines are batched,
//! so that a request does not wait for whoever reads them. Warnings are written at once.

use crate::config::LogFormat;
use crate::error::{Error, Result};
use std::cell::RefCell;
use std::fmt::{Debug, Write as _};
use std::io::{self, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, mpsc};
use std::thread::{self, Thread};
use std::time::{Duration, UNIX_EPOCH};
use tracing::field::{Field, Visit};
use tracing::{Level, Metadata, Subscriber};
use tracing_subscriber::field::RecordFields;
use tracing_subscriber::fmt::format::Writer;
use tracing_subscriber::fmt::time::{FormatTime, SystemTime};
use tracing_subscriber::fmt::{FormatFields, MakeWriter};
use tracing_subscriber::layer::{Layer, SubscriberExt};
use tracing_subscriber::registry::LookupSpan;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, fmt, registry};

/// How long a line waits for others.
const WAIT_MS: u64 = 50;
/// Timeout for the last lines at the end of the program.
const LAST_MS_MAX: u64 = 1_000;
/// The length of a time up to its seconds: `2026-11-25T12:00:00`.
const TO_SECONDS: usize = 19;
/// Capacity that the fields of most lines fit in.
const FIELDS_LENGTH: usize = 256;
/// Largest buffer: if nobody reads the log, lines are lost rather than requests.
const BYTES_MAX: usize = 1024 * 1024;

/// Starts logging; keep the result until the program ends.
///
/// # Errors
/// When the filter is malformed, or no thread can be started.
pub fn init(filter: &str, format: LogFormat) -> Result<FlushOnDrop> {
    let filter = EnvFilter::try_new(filter)
        .map_err(|why| Error::Refused(format!("--log `{filter}` is malformed: {why}")))?;
    let buffer = Buffer::default();
    let writing = buffer.clone();
    let writer = thread::Builder::new()
        .name("log".to_owned())
        .spawn(move || {
            loop {
                thread::park();
                thread::sleep(Duration::from_millis(WAIT_MS));
                writing.flush();
            }
        });
    let writer = writer.map_err(|source| Error::Io {
        doing: "start",
        path: "the log".into(),
        source,
    })?;
    let lines = Lines {
        buffer: buffer.clone(),
        writer: writer.thread().clone(),
    };
    registry().with(filter).with(layer(lines, format)).init();
    Ok(FlushOnDrop(buffer))
}

/// Formats events as lines.
fn layer<S, W>(writer: W, format: LogFormat) -> Box<dyn Layer<S> + Send + Sync>
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    let layer = fmt::layer()
        .with_ansi(false)
        .with_timer(Clock)
        .with_writer(writer);
    match format {
        LogFormat::Text => layer.fmt_fields(Fields).boxed(),
        LogFormat::Json => layer.json().boxed(),
    }
}

/// The time in UTC, such as `2026-11-25T12:00:00.000000Z`.
struct Clock;

impl FormatTime for Clock {
    /// Formats all but the fraction once a second: it would cost a tenth of a cached response.
    fn format_time(&self, out: &mut Writer<'_>) -> std::fmt::Result {
        thread_local! {
            static SECOND: RefCell<(u64, String)> = const { RefCell::new((0, String::new())) };
        }
        let since = || UNIX_EPOCH.elapsed().unwrap_or_default();
        SECOND.with_borrow_mut(|(second, text)| {
            let mut now = since();
            // Repeat if the next second began while formatting.
            while *second != now.as_secs() || text.is_empty() {
                text.clear();
                SystemTime.format_time(&mut Writer::new(text))?;
                text.truncate(TO_SECONDS);
                *second = now.as_secs();
                now = since();
            }
            write!(out, "{text}.{:06}Z", now.subsec_micros())
        })
    }
}

/// Formats the fields of a text line. Control characters are escaped: an event is one line,
/// whatever it contains. The library's own formatter leaves them as they are, and costs twice as
/// much.
struct Fields;

impl<'w> FormatFields<'w> for Fields {
    fn format_fields<R: RecordFields>(&self, mut out: Writer<'w>, fields: R) -> std::fmt::Result {
        let mut text = FieldText(String::with_capacity(FIELDS_LENGTH));
        fields.record(&mut text);
        out.write_str(&text.0)
    }
}

/// The fields so far. Writing to a string cannot fail.
struct FieldText(String);

impl FieldText {
    /// Begins a field; `false` for those that carry where a record of the `log` crate came from.
    fn name(&mut self, field: &Field) -> bool {
        if field.name().starts_with("log.") {
            return false;
        }
        if !self.0.is_empty() {
            self.0.push(' ');
        }
        if field.name() != "message" {
            self.0.push_str(field.name());
            self.0.push('=');
        }
        true
    }
}

impl Visit for FieldText {
    fn record_u64(&mut self, field: &Field, value: u64) {
        if self.name(field) {
            let _ = write!(self.0, "{value}");
        }
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        if !self.name(field) {
            return;
        }
        let is_plain = |b: u8| matches!(b, b' '..=b'~') && !matches!(b, b'"' | b'\\');
        if value.bytes().all(is_plain) {
            self.0.push('"');
            self.0.push_str(value);
            self.0.push('"');
        } else {
            let _ = write!(self.0, "{value:?}");
        }
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        if !self.name(field) {
            return;
        }
        let from = self.0.len();
        let _ = write!(self.0, "{value:?}");
        if self.0[from..].contains(char::is_control) {
            let escaped = self.0.split_off(from).escape_debug().to_string();
            self.0.push_str(&escaped);
        }
    }
}

#[derive(Debug, Default)]
struct Buffered {
    lines: Vec<u8>,
    lost: u64,
}

/// Lines that are not written yet.
#[derive(Debug, Clone, Default)]
struct Buffer(Arc<Mutex<Buffered>>);

impl Buffer {
    fn lock(&self) -> MutexGuard<'_, Buffered> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes the buffer. An error is ignored: there is no other place to report it.
    fn flush(&self) {
        let Buffered { lines, lost } = std::mem::take(&mut *self.lock());
        let mut out = io::stderr().lock();
        let _ = out.write_all(&lines);
        if lost > 0 {
            let _ = writeln!(
                out,
                "{lost} lines of the log were lost: they were not read as fast as they came"
            );
        }
    }
}

/// Flushes the log when it is dropped.
#[derive(Debug)]
pub struct FlushOnDrop(Buffer);

impl Drop for FlushOnDrop {
    fn drop(&mut self) {
        let (buffer, (done, wait)) = (self.0.clone(), mpsc::channel());
        let last = thread::Builder::new().spawn(move || {
            buffer.flush();
            let _ = done.send(());
        });
        // If nobody reads, this would wait forever.
        if last.is_ok() {
            let _ = wait.recv_timeout(Duration::from_millis(LAST_MS_MAX));
        }
    }
}

/// Makes a writer for each event.
struct Lines {
    buffer: Buffer,
    writer: Thread,
}

/// Buffers one line.
struct Line<'a> {
    lines: &'a Lines,
    is_urgent: bool,
}

impl<'a> MakeWriter<'a> for Lines {
    type Writer = Line<'a>;

    fn make_writer(&'a self) -> Line<'a> {
        Line {
            lines: self,
            is_urgent: false,
        }
    }

    fn make_writer_for(&'a self, meta: &Metadata<'_>) -> Line<'a> {
        Line {
            lines: self,
            is_urgent: *meta.level() <= Level::WARN,
        }
    }
}

impl Write for Line<'_> {
    /// Takes a whole line, as the formatter writes it.
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        let mut buffered = self.lines.buffer.lock();
        if buffered.lines.len() + line.len() > BYTES_MAX {
            buffered.lost += 1;
            return Ok(line.len());
        }
        let is_first = buffered.lines.is_empty();
        buffered.lines.extend_from_slice(line);
        drop(buffered);
        if self.is_urgent {
            self.lines.buffer.flush();
        } else if is_first {
            self.lines.writer.unpark();
        }
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn logged(format: LogFormat) -> Vec<String> {
        let buffer = Buffer::default();
        let lines = Lines {
            buffer: buffer.clone(),
            writer: thread::current(),
        };
        let subscriber = registry().with(layer(lines, format));
        tracing::subscriber::with_default(subscriber, || {
            let hostile = "/a\"b\n\u{1b}[31m\u{202e}\\";
            tracing::info!(
                method = "GET",
                path = hostile,
                status = 200,
                us = 7_u64,
                kept = true,
                "a {}",
                "request"
            );
            tracing::info!(error = %io::Error::other("two\nlines"), "failed\r\nbadly");
        });
        let lines = String::from_utf8(std::mem::take(&mut buffer.lock().lines)).unwrap();
        lines.lines().map(str::to_owned).collect()
    }

    #[test]
    fn an_event_is_one_line_whatever_it_contains() {
        let text = logged(LogFormat::Text);
        let (time, rest) = text[0].split_at(27);
        assert_eq!(
            edtf::level_1::Edtf::parse(&time[..10]).unwrap().to_string(),
            time[..10]
        );
        assert!(time.ends_with('Z') && time.as_bytes()[19] == b'.', "{time}");
        let expected = "  INFO tightrope::logging::tests: a request method=\"GET\" \
            path=\"/a\\\"b\\n\\u{1b}[31m\\u{202e}\\\\\" status=200 us=7 kept=true";
        assert_eq!(rest, expected);
        assert!(
            text[1].ends_with("failed\\r\\nbadly error=two\\nlines"),
            "{}",
            text[1]
        );
        let json = logged(LogFormat::Json);
        let value: serde_json::Value = serde_json::from_str(&json[0]).unwrap();
        let fields = serde_json::json!({"message": "a \
            request", "method": "GET", "path": "/a\"b\n\u{1b}[31m\u{202e}\\",
            "status": 200, "us": 7, "kept": true});
        assert_eq!(
            (&value["fields"], &value["level"]),
            (&fields, &serde_json::json!("INFO"))
        );
        assert_eq!((text.len(), json.len()), (2, 2));
    }
}
