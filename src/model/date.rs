//! When something happened, as an answer shows it: the EDTF string, four bounds, and words.

use super::edtf::{Edtf, Part, Precision, Side};
use super::reference::Ref;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The `date` of a record. Bounds are null where the source gives none, or where an end is open.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "Dating")]
pub struct Date {
    /// As precise as the text, never more.
    pub edtf: Option<String>,
    /// First day on which it can have begun.
    #[schemars(regex(pattern = DAY))]
    pub earliest: Option<String>,
    /// Last day on which it can have ended.
    #[schemars(regex(pattern = DAY))]
    pub latest: Option<String>,
    /// Latest possible start: from here on it is certain.
    #[schemars(regex(pattern = DAY))]
    pub sure_from: Option<String>,
    /// Earliest possible end: up to here it is certain.
    #[schemars(regex(pattern = DAY))]
    pub sure_to: Option<String>,
    /// Which end has no bound: `start`, `end`, or null.
    pub open_end: Option<End>,
    /// How fine it is.
    pub precision: Option<Precision>,
    /// The date in words, for people.
    pub display: String,
    /// An order that is given instead of a date, or beside it.
    pub relative: Option<Relative>,
}

/// The members of a date.
pub const DATE: &[&str] = &[
    "edtf",
    "earliest",
    "latest",
    "sure_from",
    "sure_to",
    "open_end",
    "precision",
    "display",
    "relative",
];

/// An order that the text gives instead of a date. It never becomes bounds.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Relative {
    /// The text's own words, at most six.
    pub cue: String,
    /// How it is ordered.
    #[schemars(extend("enum" = ["before", "during", "after", "since", "until-writing"]))]
    pub relation: String,
    /// The record it is ordered by; null where the text names none, such as its own date of
    /// writing.
    pub anchor: Option<Ref>,
    /// ISO 8601.
    pub duration: Option<String>,
}

/// An end of a span.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum End {
    Start,
    End,
}

/// A day, in schemas. It is no `format: date`, because there are days of the year 0.
const DAY: &str = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

/// The authored fields; every other part of a date is derived from them.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Dating {
    edtf: Option<String>,
    precision: Option<Precision>,
    relative: Option<Relative>,
}

impl TryFrom<Dating> for Date {
    type Error = String;

    fn try_from(
        Dating {
            edtf,
            precision,
            relative,
        }: Dating,
    ) -> Result<Self, String> {
        let Some(text) = edtf else {
            let display = relative.as_ref().map(|r| r.cue.clone()).unwrap_or_default();
            return Ok(Self {
                display,
                relative,
                ..Self::default()
            });
        };
        let parsed = Edtf::parse(&text)?;
        let precision = precision.ok_or("a date needs a precision")?;
        if parsed.finest().is_some_and(|finest| precision < finest) {
            return Err(format!(
                "precision {} is finer than `{text}`",
                format!("{precision:?}").to_lowercase()
            ));
        }
        let (from, to) = parsed.ends();
        // An open or unknown end gives no certainty of its own: only the given end is sure.
        let sure = |part: Option<&Part>| {
            part.filter(|_| !parsed.is_qualified())
                .map(|p| p.span.clone())
        };
        let sure_from = sure(from.or(to)).map(|span| span.last);
        let sure_to = sure(to.or(from)).map(|span| span.first);
        Ok(Self {
            earliest: from.map(|p| p.span.first.clone()),
            latest: to.map(|p| p.span.last.clone()),
            sure_from,
            sure_to,
            open_end: match (from, to) {
                (None, _) => Some(End::Start),
                (_, None) => Some(End::End),
                _ => None,
            },
            display: display(&parsed, precision),
            precision: Some(precision),
            edtf: Some(text),
            relative,
        })
    }
}

/// Checks that this is a date, and that its precision is no finer than the EDTF string.
///
/// # Errors
/// Says in a few words what is wrong with it.
pub fn check(edtf: Option<&str>, precision: Option<&str>) -> Result<(), String> {
    let edtf = edtf.map(str::to_owned);
    // The schema rejects an unknown precision.
    let precision = precision.and_then(|word| serde_json::from_value(word.into()).ok());
    let coarsest = precision.or(Some(Precision::Century));
    Date::try_from(Dating {
        edtf,
        precision: coarsest,
        relative: None,
    })
    .map(drop)
}

fn display(edtf: &Edtf, precision: Precision) -> String {
    match edtf {
        Edtf::Single(part)
            if part.precision.max(precision) >= Precision::Decade && part.qualifier.is_none() =>
        {
            format!("some time in the {}", in_words(part, precision))
        }
        Edtf::Single(part) => qualified(part, precision),
        Edtf::Interval(Side::Date(from), Side::Date(to)) => interval(from, to, precision),
        Edtf::Interval(Side::Date(from), Side::Open) => {
            format!("from {} on", qualified(from, precision))
        }
        Edtf::Interval(Side::Date(from), _) => {
            format!("from {}, end unknown", qualified(from, precision))
        }
        Edtf::Interval(Side::Open, Side::Date(to)) => format!("until {}", qualified(to, precision)),
        Edtf::Interval(_, Side::Date(to)) => {
            format!("until {}, start unknown", qualified(to, precision))
        }
        Edtf::Interval(..) => String::new(),
    }
}

/// Whole decades are written as decades: `1950/1969` of precision decade is "1950s\u{2013}1960s".
fn interval(from: &Part, to: &Part, precision: Precision) -> String {
    let whole = from.span.first.ends_with("0-01-01") && to.span.last.ends_with("9-12-31");
    if precision == Precision::Decade && whole {
        let (from, to) = (&from.span.first[..3], &to.span.last[..3]);
        return if from == to {
            format!("{from}0s")
        } else {
            format!("{from}0s\u{2013}{to}0s")
        };
    }
    let (a, b) = (qualified(from, precision), qualified(to, precision));
    let dash = if a.contains(' ') || b.contains(' ') {
        " \u{2013} "
    } else {
        "\u{2013}"
    };
    format!("{a}{dash}{b}")
}

fn qualified(part: &Part, precision: Precision) -> String {
    let words = in_words(part, precision);
    match part.qualifier {
        Some('~') => format!("about {words}"),
        Some('?') => format!("{words} (uncertain)"),
        Some(_) => format!("about {words} (uncertain)"),
        None => words,
    }
}

fn century(n: u32) -> String {
    let ending = match (n % 10, n % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{n}{ending} century")
}

fn in_words(part: &Part, precision: Precision) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let day = &part.span.first;
    let (year, month) = (
        &day[..4],
        day[5..7]
            .parse::<usize>()
            .ok()
            .and_then(|m| MONTHS.get(m - 1))
            .unwrap_or(&""),
    );
    // Authored coarser than written: say no more than was meant.
    match part.precision.max(precision) {
        Precision::Day => format!("{} {month} {year}", day[8..].trim_start_matches('0')),
        Precision::Month => format!("{month} {year}"),
        Precision::Year => year.to_owned(),
        Precision::Decade => format!("{}0s", &year[..3]),
        Precision::Century => century(year[..2].parse().unwrap_or(0) + 1),
    }
}
