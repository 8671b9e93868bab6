//! Formats one log line. Hand-written, since every response logs one: the generic formatter took a third of the work of
//! a cached response.

use std::cell::RefCell;
use std::fmt::{Debug, Write};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tracing::Event;
use tracing::field::{Field, Visit};
use tracing_subscriber::fmt::format::Writer;
use tracing_subscriber::fmt::time::{FormatTime, SystemTime as Clock};

/// Capacity that most lines fit in.
const LENGTH: usize = 256;
/// A time up to its seconds: `2026-11-25T12:00:00`.
const TO_SECONDS: usize = 19;
/// The message is a field too.
const MESSAGE: &str = "message";

/// For people: `2026-11-25T12:00:00.000000Z  INFO tightrope::web::service: request method="GET"`.
pub(super) fn text(event: &Event<'_>) -> String {
    let mut line = String::with_capacity(LENGTH);
    now(&mut line);
    let meta = event.metadata();
    let level = meta.level().as_str();
    line.extend([if level.len() < 5 { "  " } else { " " }, level, " ", meta.target(), ":"]);
    event.record(&mut Text(&mut line));
    line.push('\n');
    line
}

/// For programs: an object with `timestamp`, `level`, `fields` and `target`.
pub(super) fn json(event: &Event<'_>) -> String {
    let mut line = String::with_capacity(LENGTH);
    line.push_str("{\"timestamp\":\"");
    now(&mut line);
    let meta = event.metadata();
    // Writing to a string cannot fail.
    let _ = write!(line, "\",\"level\":\"{}\",\"fields\":{{", meta.level().as_str());
    event.record(&mut Json(&mut line));
    let _ = write!(line, "}},\"target\":\"{}\"}}", meta.target());
    line.push('\n');
    line
}

/// The time in UTC. Everything but the fraction is cached for one second.
fn now(line: &mut String) {
    thread_local! {
        static SECOND: RefCell<(u64, String)> = const { RefCell::new((0, String::new())) };
    }
    let since = || SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
    SECOND.with_borrow_mut(|(second, told)| {
        let mut time = since();
        // Repeat if the clock moved to the next second while formatting.
        while *second != time.as_secs() || told.is_empty() {
            told.clear();
            let written = Clock.format_time(&mut Writer::new(told));
            *second = time.as_secs();
            time = since();
            if written.is_err() || told.len() < TO_SECONDS {
                return;
            }
        }
        line.push_str(&told[..TO_SECONDS]);
        let _ = write!(line, ".{:06}Z", time.subsec_micros());
    });
}

struct Text<'a>(&'a mut String);

impl Text<'_> {
    fn name(&mut self, field: &Field) {
        self.0.push(' ');
        if field.name() != MESSAGE {
            self.0.push_str(field.name());
            self.0.push('=');
        }
    }
}

impl Visit for Text<'_> {
    fn record_u64(&mut self, field: &Field, value: u64) {
        self.name(field);
        let _ = write!(self.0, "{value}");
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.name(field);
        if value.bytes().all(|b| matches!(b, b' '..=b'~') && !matches!(b, b'"' | b'\\')) {
            self.0.extend(["\"", value, "\""]);
        } else {
            let _ = write!(self.0, "{value:?}");
        }
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.name(field);
        let from = self.0.len();
        let _ = write!(self.0, "{value:?}");
        if self.0[from..].contains(char::is_control) {
            let escaped = self.0.split_off(from).escape_debug().to_string();
            self.0.push_str(&escaped);
        }
    }
}

struct Json<'a>(&'a mut String);

impl Json<'_> {
    /// Field names come from our source, so they need no escaping.
    fn name(&mut self, field: &Field) {
        if !self.0.ends_with('{') {
            self.0.push(',');
        }
        self.0.extend(["\"", field.name(), "\":"]);
    }
}

impl Visit for Json<'_> {
    fn record_u64(&mut self, field: &Field, value: u64) {
        self.name(field);
        let _ = write!(self.0, "{value}");
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.name(field);
        let _ = write!(self.0, "{value}");
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.name(field);
        let _ = write!(self.0, "{value}");
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.name(field);
        // A string can always be serialized as JSON.
        self.0.push_str(&serde_json::to_string(value).unwrap_or_default());
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.record_str(field, &format!("{value:?}"));
    }
}

#[cfg(test)]
mod tests {
    use super::{json, text};
    use std::sync::{Arc, Mutex};
    use tracing::{Event, Subscriber};
    use tracing_subscriber::layer::{Context, Layer, SubscriberExt};

    type Told = Arc<Mutex<Vec<[String; 2]>>>;

    struct Both(Told);

    impl<S: Subscriber> Layer<S> for Both {
        fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
            self.0.lock().unwrap().push([text(event), json(event)]);
        }
    }

    #[test]
    fn a_line_is_one_line_whatever_is_told() {
        let told = Told::default();
        let subscriber = tracing_subscriber::registry().with(Both(Arc::clone(&told)));
        tracing::subscriber::with_default(subscriber, || {
            let hostile = "/a\"b\n\u{1b}[31m\u{202e}\\";
            tracing::info!(method = "GET", path = hostile, status = 200, us = 7_u64, kept = true, "a {}", "request");
            tracing::warn!(error = %std::io::Error::other("two\nlines"), "told");
        });
        let told = told.lock().unwrap();
        for [text, json] in told.iter() {
            for line in [text, json] {
                assert!(line.ends_with('\n') && !line.trim_end().contains(char::is_control), "{line:?}");
            }
            let time = &text[..27];
            assert_eq!(edtf::level_1::Edtf::parse(&time[..10]).unwrap().to_string(), time[..10]);
            assert!(time.ends_with('Z') && time.as_bytes()[19] == b'.', "{time}");
        }
        let rest = "  INFO tightrope::command::line::tests: a request method=\"GET\" path=\"/a\\\"b\\n\\u{1b}[31m\\u{202e}\\\\\" \
            status=200 us=7 kept=true\n";
        assert_eq!(&told[0][0][27..], rest);
        let value: serde_json::Value = serde_json::from_str(&told[0][1]).unwrap();
        let fields = serde_json::json!({"message": "a request", "method": "GET", "path": "/a\"b\n\u{1b}[31m\u{202e}\\",
            "status": 200, "us": 7, "kept": true});
        assert_eq!((&value["fields"], &value["level"]), (&fields, &serde_json::json!("INFO")));
    }
}
