//! iCalendar (RFC 5545): dated records as all-day events. A year covers every possible day, not its
//! first. Records without a date or with an open end are left out, and the calendar says how many.

use super::column::text;
use super::days::{Days, following};
use super::text::{printable, rests_on};
use super::{Format, RenderContext, Rendered, Renderer, Resource, Shows};
use serde_json::Value;

pub(super) static FORMAT: Format = Format {
    name: "ics",
    media: "text/calendar; charset=utf-8",
    about: "A calendar of dated records; those without a date or with an open end are left out, \
        and it says how many.",
    download: true,
    shows: Shows::Itself,
    fits: Resource::is_dated,
    renderer: Renderer::Whole {
        make,
        details: false,
    },
};

/// Longest line in octets (RFC 5545 3.1).
const LINE_BYTES_MAX: usize = 75;

fn make(context: &RenderContext, records: &[Value]) -> Rendered {
    let mut lines = Vec::new();
    let mut kept = 0;
    for record in records {
        if let Some(event) = event(context, record) {
            lines.extend(event);
            kept += 1;
        }
    }
    let left = records.len() - kept;
    let note = format!(
        "{left} of {} records have no date, or an open end, and are left out.",
        records.len()
    );
    let head = [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Tightrope contributors//Tightrope//EN".to_owned(),
        "CALSCALE:GREGORIAN".to_owned(),
        format!("X-WR-CALNAME:{}", escaped(&context.title)),
        format!("X-WR-CALDESC:{}", escaped(&note)),
        format!("X-TIGHTROPE-LEFT-OUT:{left}"),
        format!("X-TIGHTROPE-REVISION:{}", context.meta.revision),
    ];
    let all = head
        .into_iter()
        .chain(lines)
        .chain(["END:VCALENDAR".to_owned()]);
    Ok(all
        .map(|line| folded(&line))
        .collect::<String>()
        .into_bytes())
}

/// The lines of one event; none if the record has no date or an open end.
fn event(context: &RenderContext, record: &Value) -> Option<[String; 12]> {
    let when = Days::of(record)?;
    let (first, end) = when.first.zip(when.last.and_then(following))?;
    let compact = |day: &str| day.replace('-', "");
    let title = text(&record["title"]);
    let firmly = record["modality"]
        .as_str()
        .map(|modality| format!("[{modality}] "))
        .unwrap_or_default();
    let place = rests_on(record);
    let found = context.base.iri(&text(&record["href"]));
    let (name, span) = if when.is_a_day() {
        (title, String::new())
    } else {
        (
            format!("{}: {title}", when.display),
            format!(" When: {}; no day is given.", when.display),
        )
    };
    let about = format!("{firmly}{}{span} ({place})", text(&record["summary"]));
    Some([
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}", escaped(&found)),
        format!("DTSTAMP:{}", context.meta.changed.replace(['-', ':'], "")),
        format!("DTSTART;VALUE=DATE:{}", compact(first)),
        format!("DTEND;VALUE=DATE:{}", compact(&end)),
        format!("SUMMARY:{}", escaped(&name)),
        format!("DESCRIPTION:{}", escaped(&about)),
        format!("CATEGORIES:{}", escaped(&text(&record["kind"]))),
        format!("URL:{found}"),
        // Past events do not make anyone busy.
        "TRANSP:TRANSPARENT".to_owned(),
        format!("X-EDTF:{}", escaped(when.edtf)),
        "END:VEVENT".to_owned(),
    ])
}

fn escaped(value: &str) -> String {
    printable(value)
        .replace('\\', "\\\\")
        .replace(';', "\\;")
        .replace(',', "\\,")
}

/// Folds longer lines: the next starts with a space. Never splits a character.
fn folded(line: &str) -> String {
    let mut out = String::new();
    let mut room = LINE_BYTES_MAX;
    for c in line.chars() {
        if c.len_utf8() > room {
            out.push_str("\r\n ");
            room = LINE_BYTES_MAX - 1;
        }
        room -= c.len_utf8();
        out.push(c);
    }
    out + "\r\n"
}
