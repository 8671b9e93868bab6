//! Content negotiation, once for every resource: by the path's suffix, by `format=`, by `Accept`,
//! or JSON.

use super::{ALL, Format, Resource};

/// Most ranges of an `Accept` header that are read; no client sends so many.
const RANGES_MAX: usize = 50;
/// The highest weight, in thousandths.
const QUALITY_MAX: u16 = 1_000;

/// Splits a suffix off a path, the longest first.
#[must_use]
pub fn cut(path: &str) -> Option<(&str, &'static str)> {
    let cut = |format: &&'static Format| {
        Some((
            path.strip_suffix(format.name)?.strip_suffix('.')?,
            format.name,
        ))
    };
    let (rest, name) = ALL
        .iter()
        .filter_map(cut)
        .max_by_key(|(_, name)| name.len())?;
    (!rest.ends_with('/')).then_some((rest, name))
}

/// No acceptable format; lists the available ones.
#[derive(Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The names of the available formats.
    Suffix(Vec<&'static str>),
    /// Their media types.
    Accept(Vec<&'static str>),
}

/// The formats that a resource is available in.
pub fn formats_of(resource: &Resource) -> impl Iterator<Item = &'static Format> + '_ {
    ALL.into_iter().filter(|format| (format.fits)(resource))
}

/// Negotiates the format. An unknown name in `format=` is reported with the other mistakes of the
/// query.
///
/// # Errors
/// If the resource has no such suffix, or `Accept` excludes every available format.
pub fn choose(
    resource: &Resource,
    suffix: Option<&str>,
    given: Option<&str>,
    accept: Option<&str>,
) -> Result<&'static Format, Refusal> {
    let named = |name: &str| formats_of(resource).find(|format| format.name == name);
    if let Some(suffix) = suffix {
        return named(suffix).ok_or_else(|| {
            Refusal::Suffix(formats_of(resource).map(|format| format.name).collect())
        });
    }
    let json = &super::json::FORMAT;
    if let Some(given) = given {
        return Ok(named(given).unwrap_or(json));
    }
    let ranges = ranges(accept.unwrap_or_default());
    if ranges.is_empty() {
        return Ok(json);
    }
    let mut best: Option<(u16, &'static Format)> = None;
    for format in formats_of(resource) {
        let quality = quality(&ranges, format.media_type());
        if quality > best.map_or(0, |(quality, _)| quality) {
            best = Some((quality, format));
        }
        // No further format can have a higher quality; most clients prefer the first.
        if quality == QUALITY_MAX {
            break;
        }
    }
    best.map(|(_, format)| format)
        .ok_or_else(|| Refusal::Accept(formats_of(resource).map(Format::media_type).collect()))
}

/// Does this client read pages rather than JSON? Browsers do; `*/*` alone does not say so.
#[must_use]
pub fn wants_page(accept: &str) -> bool {
    let ranges = ranges(accept);
    let page = quality(&ranges, "text/html");
    ["application/json", "application/problem+json"]
        .iter()
        .all(|media| quality(&ranges, media) < page)
}

/// A media range and its weight in thousandths.
struct Range<'a> {
    kind: &'a str,
    subtype: &'a str,
    quality: u16,
}

/// Parses the header; ignores malformed ranges.
fn ranges(accept: &str) -> Vec<Range<'_>> {
    let read = |range: &str| -> Option<(usize, usize, u16)> {
        let mut parts = range.split(';').map(str::trim);
        let (kind, subtype) = parts.next()?.split_once('/')?;
        let token = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_graphic());
        let weight =
            parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")));
        let quality = weight.map_or(Some(QUALITY_MAX), thousandths)?;
        (token(kind) && token(subtype) && (kind != "*" || subtype == "*")).then_some((
            kind.len(),
            subtype.len(),
            quality,
        ))
    };
    let mut found = Vec::new();
    for range in accept.split(',').take(RANGES_MAX).map(str::trim) {
        if let Some((kind, subtype, quality)) = read(range) {
            found.push(Range {
                kind: &range[..kind],
                subtype: &range[kind + 1..kind + 1 + subtype],
                quality,
            });
        }
    }
    found
}

/// `0.5` as 500.
fn thousandths(text: &str) -> Option<u16> {
    let (whole, rest) = text.split_once('.').unwrap_or((text, ""));
    if rest.len() > 3 || !rest.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let part: u16 = format!("{rest:0<3}").parse().ok()?;
    match whole {
        "0" => Some(part),
        "1" if part == 0 => Some(QUALITY_MAX),
        _ => None,
    }
}

/// The quality that the most specific range gives to a type.
fn quality(ranges: &[Range<'_>], media_type: &str) -> u16 {
    let (kind, subtype) = media_type.split_once('/').unwrap_or_default();
    let specificity = |range: &Range<'_>| match (range.kind, range.subtype) {
        ("*", _) => Some(0),
        (k, "*") if k.eq_ignore_ascii_case(kind) => Some(1),
        (k, s) if k.eq_ignore_ascii_case(kind) && s.eq_ignore_ascii_case(subtype) => Some(2),
        _ => None,
    };
    let best = ranges
        .iter()
        .filter_map(|range| Some((specificity(range)?, range.quality)))
        .max();
    best.map_or(0, |(_, quality)| quality)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::Shape;
    use crate::model::{claim, event};
    use proptest::prelude::*;

    fn accepted(accept: &str) -> &'static str {
        let resource = Resource {
            shape: Shape::List,
            specs: vec![&event::SPEC],
        };
        choose(&resource, None, None, Some(accept)).map_or("none", |format| format.name)
    }

    #[test]
    fn accept_goes_by_weight_and_specificity() {
        for (accept, name) in [
            ("*/*", "json"),
            (
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                "html",
            ),
            ("text/html", "html"),
            ("text/html, */*", "json"),
            ("text/*", "csv"),
            ("text/csv", "csv"),
            ("TEXT/CSV; header=present", "csv"),
            ("text/csv;q=0.5, application/json;q=0.4", "csv"),
            ("text/csv;q=0.5, application/json", "json"),
            ("text/*;q=0.3, text/turtle;q=0.9", "ttl"),
            ("application/json;q=0, application/*", "ndjson"),
            ("application/ld+json, */*;q=0.1", "jsonld"),
            ("text/calendar", "ics"),
            ("image/png", "none"),
            ("application/json;q=0", "none"),
            ("garbage", "json"),
            ("", "json"),
            (",,;q=x, / , text/csv;q=7", "json"),
        ] {
            assert_eq!(accepted(accept), name, "{accept}");
        }
    }

    #[test]
    fn browsers_read_pages_and_programs_do_not() {
        for (accept, page) in [
            (
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                true,
            ),
            ("text/html", true),
            ("application/json, text/html;q=0.9", false),
            ("text/html, */*", false),
            ("*/*", false),
            ("application/json", false),
            ("", false),
        ] {
            assert_eq!(wants_page(accept), page, "{accept}");
        }
    }

    #[test]
    fn a_suffix_wins_over_a_parameter_and_that_over_accept() {
        let resource = Resource {
            shape: Shape::List,
            specs: vec![&claim::SPEC],
        };
        let chosen = |suffix, given| {
            choose(&resource, suffix, given, Some("text/turtle")).map(|format| format.name)
        };
        assert_eq!(chosen(Some("csv"), Some("md")), Ok("csv"));
        assert_eq!(chosen(None, Some("md")), Ok("md"));
        assert_eq!(chosen(None, Some("nonsense")), Ok("json"));
        assert_eq!(chosen(None, None), Ok("ttl"));
        assert!(
            matches!(chosen(Some("ics"), None), Err(Refusal::Suffix(_))),
            "claims have no date"
        );
    }

    #[test]
    fn suffixes_are_a_closed_list_and_the_longest_is_cut() {
        for (path, rest) in [
            ("/v1/events.csv", Some(("/v1/events", "csv"))),
            (
                "/v1/events.csv-metadata.json",
                Some(("/v1/events", "csv-metadata.json")),
            ),
            (
                "/v1/events.timeline.json",
                Some(("/v1/events", "timeline.json")),
            ),
            ("/v1/events.json", Some(("/v1/events", "json"))),
            ("/v1/documents/a/passages/s1.p2.3", None),
            (
                "/v1/documents/a/passages/s1.p2.3.md",
                Some(("/v1/documents/a/passages/s1.p2.3", "md")),
            ),
            ("/v1/.csv", None),
            ("/v1/events.xml", None),
        ] {
            assert_eq!(cut(path), rest, "{path}");
        }
    }

    proptest! {
        #[test]
        fn no_header_panics(accept in "[a-z*/;=,.q0-9 \u{e9}]{0,80}") {
            let _ = accepted(&accept);
        }
    }
}
