//! EDTF (ISO 8601-2), levels 0 and 1 for years 0000-9999 without seasons and times of day: what a
//! date string allows and what it makes certain.
//!
//! Every date is two spans of days: when it may have begun and when it may have ended. A plain
//! `1949` is one span, "some time in 1949". Nothing is ever padded to a day it does not name.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Numbers of seasons and other parts of a year, where a month stands.
const SEASONS: std::ops::RangeInclusive<u32> = 21..=41;

/// The precision of a date. Ordered from fine to coarse.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Precision {
    Day,
    Month,
    Year,
    Decade,
    Century,
}

/// A span of days as ISO strings, both ends included; strings of this shape sort as days do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    pub first: String,
    pub last: String,
}

/// One side of an interval, or a whole date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Side {
    /// A day, month, year, decade or century.
    Date(Part),
    /// `..`: goes on without end.
    Open,
    /// Empty: there is an end, but nobody says when.
    Unknown,
}

/// A date without its interval.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    pub span: Span,
    pub precision: Precision,
    /// `?`, `~` or `%`.
    pub qualifier: Option<char>,
}

/// A parsed EDTF string.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edtf {
    Single(Part),
    Interval(Side, Side),
}

impl Edtf {
    /// Reads a date or an interval.
    ///
    /// # Errors
    /// Says in a few words what is wrong with the string.
    pub fn parse(text: &str) -> Result<Self, String> {
        Self::read(text).map_err(|why| {
            let written = usual(text);
            if written != text && Self::read(&written).is_ok() {
                format!("`{text}` is not EDTF: it is written `{written}`")
            } else {
                why
            }
        })
    }

    fn read(text: &str) -> Result<Self, String> {
        let wrong = |why: &str| format!("`{text}` is not EDTF: {why}");
        let Some((from, to)) = text.split_once('/') else {
            return Part::parse(text).map(Self::Single).map_err(|e| wrong(&e));
        };
        if to.contains('/') {
            return Err(wrong("an interval has one `/`"));
        }
        let from = Side::parse(from).map_err(|e| wrong(&e))?;
        let to = Side::parse(to).map_err(|e| wrong(&e))?;
        match (&from, &to) {
            (Side::Date(a), Side::Date(b)) if a.span.first > b.span.last => {
                Err(wrong("it ends before it begins"))
            }
            (Side::Date(_), _) | (_, Side::Date(_)) => Ok(Self::Interval(from, to)),
            _ => Err(wrong("an interval names at least one end")),
        }
    }

    /// The span in which it may have begun and the one in which it may have ended; none where open
    /// or unknown.
    #[must_use]
    pub fn ends(&self) -> (Option<&Part>, Option<&Part>) {
        match self {
            Self::Single(part) => (Some(part), Some(part)),
            Self::Interval(from, to) => (from.part(), to.part()),
        }
    }

    /// The latest possible start and the earliest possible end; none of a date that is uncertain or
    /// approximate. An end that is open or unknown gives no certainty: only the given end is sure.
    #[must_use]
    pub fn certain(&self) -> Option<(String, String)> {
        if self.is_qualified() {
            return None;
        }
        let (from, to) = self.ends();
        let (start, end) = (from.or(to)?, to.or(from)?);
        // Ends can overlap, as in `1950-06-25/1950`: what starts in one ends no earlier.
        let latest_start = (&start.span.last).min(&end.span.last);
        let earliest_end = (&start.span.first).max(&end.span.first);
        Some((latest_start.clone(), earliest_end.clone()))
    }

    /// The finest precision that the string writes out.
    #[must_use]
    pub fn finest(&self) -> Option<Precision> {
        let (from, to) = self.ends();
        from.into_iter().chain(to).map(|p| p.precision).min()
    }

    /// Is any part marked `?`, `~` or `%`?
    #[must_use]
    pub fn is_qualified(&self) -> bool {
        let (from, to) = self.ends();
        from.into_iter().chain(to).any(|p| p.qualifier.is_some())
    }
}

impl Side {
    fn parse(text: &str) -> Result<Self, String> {
        match text {
            ".." => Ok(Self::Open),
            "" => Ok(Self::Unknown),
            text => Part::parse(text).map(Self::Date),
        }
    }

    fn part(&self) -> Option<&Part> {
        match self {
            Self::Date(part) => Some(part),
            Self::Open | Self::Unknown => None,
        }
    }
}

impl Part {
    fn parse(text: &str) -> Result<Self, String> {
        let (bare, qualifier) = match text.char_indices().last() {
            Some((at, c @ ('?' | '~' | '%'))) => (&text[..at], Some(c)),
            _ => (text, None),
        };
        if let Some(why) = left_out(bare) {
            return Err(why);
        }
        let pieces: Vec<&str> = bare.split('-').collect();
        let (year, month, day) = match pieces[..] {
            [y] => (y, None, None),
            [y, m] => (y, Some(m), None),
            [y, m, d] => (y, Some(m), Some(d)),
            _ => return Err("a date has at most year, month and day".to_owned()),
        };
        let (low, high, mut precision) = parse_year(year)?;
        let mut first = format!("{low:04}-01-01");
        let mut last = format!("{high:04}-12-31");
        // `1985-XX` and `1985-XX-XX` say no more than `1985`; `1985-04-XX` no more than `1985-04`.
        if let Some(month) = month.filter(|m| *m != "XX") {
            if low != high {
                return Err("a month needs a whole year".to_owned());
            }
            let month = number(month, 2)
                .filter(|m| (1..=12).contains(m))
                .ok_or("a month is 01 to 12")?;
            let days = days_in(low, month);
            (first, last) = (
                format!("{low:04}-{month:02}-01"),
                format!("{low:04}-{month:02}-{days:02}"),
            );
            precision = Precision::Month;
            if let Some(day) = day.filter(|d| *d != "XX") {
                let day = number(day, 2)
                    .filter(|d| (1..=days).contains(d))
                    .ok_or("no such day in that month")?;
                first = format!("{low:04}-{month:02}-{day:02}");
                last.clone_from(&first);
                precision = Precision::Day;
            }
        } else if day.is_some_and(|d| d != "XX") {
            return Err("a day needs its month".to_owned());
        }
        Ok(Self {
            span: Span { first, last },
            precision,
            qualifier,
        })
    }
}

/// A time as people write it, in EDTF: `1950s` and `195x` are `195X`; `1950-1953`, `1950 - 1953`,
/// `1950\u{2013}1953` and `1950..1953` are `1950/1953`.
#[must_use]
pub fn usual(text: &str) -> String {
    let text = text.trim();
    let year = |part: &str| part.len() == 4 && number(part, 4).is_some();
    if let Some(decade) = text.strip_suffix("0s").filter(|decade| decade.len() == 3) {
        return format!("{decade}X");
    }
    let dashes = ["\u{2013}", "\u{2014}", " - ", ".."];
    let mut ends = dashes.iter().filter_map(|dash| text.split_once(dash));
    if let Some((from, to)) = ends
        .find(|(from, to)| !from.is_empty() && !to.is_empty() && !text.contains('/'))
        .or_else(|| {
            let ends = text.split_once('-')?;
            (year(ends.0.trim()) && year(ends.1.trim())).then_some(ends)
        })
    {
        return format!("{}/{}", from.trim(), to.trim());
    }
    let date = |c: char| c.is_ascii_digit() || "xXuU-/.?~%".contains(c);
    if text.chars().all(date) {
        text.replace(['x', 'u', 'U'], "X")
    } else {
        text.to_owned()
    }
}

/// What EDTF has at these levels and dates here have not, by its name; and what people write for
/// an interval.
fn left_out(text: &str) -> Option<String> {
    let is_year = |part: &str| part.len() == 4 && number(part, 4).is_some();
    let timed = text
        .split_once('T')
        .is_some_and(|(day, _)| day.ends_with(|c: char| c.is_ascii_digit()));
    if timed || text.contains(':') {
        return Some("it has a time of day; a day is the finest".to_owned());
    }
    if text.starts_with(['-', 'Y']) {
        return Some("a year is 0000 to 9999".to_owned());
    }
    let (year, rest) = text.split_once(['-', '\u{2013}'])?;
    if is_year(year) && is_year(rest) {
        return Some(format!("two years are an interval, `{year}/{rest}`"));
    }
    let season = number(rest, 2).is_some_and(|month| SEASONS.contains(&month));
    season.then(|| {
        format!("`{rest}` is a season; give its months, as in `{year}-03/{year}-05`, or the year")
    })
}

/// The first and last year that `1949`, `194X` or `19XX` can mean.
fn parse_year(text: &str) -> Result<(u32, u32, Precision), String> {
    let known = text.trim_end_matches('X');
    let digits = known.bytes().all(|b| b.is_ascii_digit());
    let precision = match (known.len(), digits) {
        (4, true) => Precision::Year,
        (3, true) => Precision::Decade,
        (2, true) => Precision::Century,
        _ => return Err("a year is four digits, the last one or two of which may be X".to_owned()),
    };
    let low = number(&text.replace('X', "0"), 4).ok_or("a year is four digits")?;
    let high = number(&text.replace('X', "9"), 4).ok_or("a year is four digits")?;
    Ok((low, high, precision))
}

fn number(text: &str, digits: usize) -> Option<u32> {
    let plain = text.len() == digits && text.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

fn days_in(year: u32, month: u32) -> u32 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// A day as a number, counted from a day of long ago.
#[must_use]
pub fn day_number(day: &str) -> Option<i64> {
    let mut parts = day.split('-').map(|part| part.parse::<i64>().ok());
    let [year, month, day] = [parts.next()??, parts.next()??, parts.next()??];
    // A year that begins in March has its leap day last.
    let (year, month) = if month < 3 {
        (year - 1, month + 9)
    } else {
        (year, month - 3)
    };
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    Some(365 * year + leap_days + (153 * month + 2) / 5 + day)
}

/// The day of a number, the other way round.
fn numbered_day(number: i64) -> Option<String> {
    let (era, of_era) = (
        (number - 1).div_euclid(146_097),
        (number - 1).rem_euclid(146_097),
    );
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let (year, month) = if month < 10 {
        (year + era * 400, month + 3)
    } else {
        (year + era * 400 + 1, month - 9)
    };
    (0..=9999)
        .contains(&year)
        .then(|| format!("{year:04}-{month:02}-{day:02}"))
}

/// The days so long after a span, or before it, in whole units of the duration: two years after a
/// day is some time in that year. None where the duration is not one of ISO 8601, or too long.
#[must_use]
pub fn moved(span: &Span, duration: &str, back: bool) -> Option<Span> {
    let (mut months, mut days, mut finest) = (0_i64, 0_i64, None);
    let mut rest = duration.strip_prefix('P')?;
    while !rest.is_empty() {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let count: i64 = rest.get(..digits)?.parse().ok().filter(|n| *n < 100_000)?;
        let unit = rest[digits..].chars().next()?;
        match unit {
            'Y' => months += 12 * count,
            'M' => months += count,
            'W' => days += 7 * count,
            'D' => days += count,
            _ => return None,
        }
        finest = Some(unit);
        rest = &rest[digits + 1..];
    }
    let (finest, sign) = (finest?, if back { -1 } else { 1 });
    let shifted = |day: &str, last: bool| {
        let mut parts = day.split('-').map(|part| part.parse::<i64>().ok());
        let [year, month, day] = [parts.next()??, parts.next()??, parts.next()??];
        let all = year * 12 + month - 1 + sign * months;
        let (year, month) = (
            u32::try_from(all.div_euclid(12)).ok()?,
            all.rem_euclid(12) + 1,
        );
        let month = u32::try_from(month).ok()?;
        let end = i64::from(days_in(year, month));
        match (finest, last) {
            _ if year > 9999 => None,
            ('Y', false) => Some(format!("{year:04}-01-01")),
            ('Y', true) => Some(format!("{year:04}-12-31")),
            ('M', false) => Some(format!("{year:04}-{month:02}-01")),
            ('M', true) => Some(format!("{year:04}-{month:02}-{end:02}")),
            _ => {
                let day = format!("{year:04}-{month:02}-{:02}", day.min(end));
                numbered_day(day_number(&day)? + sign * days)
            }
        }
    };
    let (first, last) = (shifted(&span.first, false)?, shifted(&span.last, true)?);
    // A unit may reach over the other record: what is after it is not before.
    Some(if back {
        Span {
            last: last.min(span.last.clone()),
            first,
        }
    } else {
        Span {
            first: first.max(span.first.clone()),
            last,
        }
    })
}

/// Every decade that days from `earliest` to `latest` touch, as `195X`; `open` where an end has no
/// bound.
#[must_use]
pub fn decades(earliest: Option<&str>, latest: Option<&str>) -> Vec<String> {
    let decade = |day: &str| day.get(..3).and_then(|d| d.parse::<u32>().ok());
    let (first, last) = (earliest.and_then(decade), latest.and_then(decade));
    let Some((from, to)) = first.or(last).zip(last.or(first)) else {
        return Vec::new();
    };
    let open = (first.is_none() || last.is_none()).then(|| "open".to_owned());
    (from..=to)
        .map(|d| format!("{d:03}X"))
        .chain(open)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_days_are_read_back() {
        for number in (300..3_600_000).step_by(997) {
            let day = numbered_day(number).unwrap_or_default();
            assert_eq!(day_number(&day), Some(number), "{day}");
        }
        for day in [
            "0000-03-01",
            "1900-02-28",
            "2000-02-29",
            "1999-12-31",
            "9999-12-31",
        ] {
            let number = day_number(day).unwrap_or_default();
            assert_eq!(numbered_day(number).as_deref(), Some(day));
        }
    }

    #[test]
    fn a_distance_keeps_to_its_units() {
        let moved = |from: &str, to: &str, distance: &str, back: bool| {
            let span = Span {
                first: from.to_owned(),
                last: to.to_owned(),
            };
            moved(&span, distance, back).map(|span| format!("{}/{}", span.first, span.last))
        };
        for (from, distance, back, to) in [
            ("1949-10-16", "P13Y", false, Some("1962-01-01/1962-12-31")),
            ("2011-04-02", "P4Y", false, Some("2015-01-01/2015-12-31")),
            ("2000-01-31", "P1M", false, Some("2000-02-01/2000-02-29")),
            ("2000-03-01", "P1D", true, Some("2000-02-29/2000-02-29")),
            ("2000-01-31", "P1M1D", false, Some("2000-03-01/2000-03-01")),
            ("1950-06-25", "P3W", false, Some("1950-07-16/1950-07-16")),
            ("0001-01-01", "P2Y", true, None),
            ("9999-01-01", "P1Y", false, None),
            ("1950-01-01", "P", false, None),
            ("1950-01-01", "PT5H", false, None),
            ("1950-01-01", "P999999999999Y", false, None),
        ] {
            assert_eq!(
                moved(from, from, distance, back).as_deref(),
                to,
                "{from} {distance}"
            );
        }
    }

    #[test]
    fn times_as_people_write_them() {
        for (written, edtf) in [
            ("1950s", "195X"),
            ("195x", "195X"),
            ("19xx?", "19XX?"),
            ("1950-xx", "1950-XX"),
            (" 1950 - 1953 ", "1950/1953"),
            ("1950 -1953", "1950/1953"),
            ("1950\u{2014}1953", "1950/1953"),
            ("1950-06\u{2013}1950-08", "1950-06/1950-08"),
            ("1950..1953", "1950/1953"),
            ("../1953", "../1953"),
            ("1950-06-25", "1950-06-25"),
            ("soon", "soon"),
        ] {
            assert_eq!(usual(written), edtf);
        }
    }
}
