//! When something happened, as an answer shows it: the EDTF string, four bounds, and words.

use super::edtf::{Edtf, Part, Precision, Side, day_number};
use super::reference::Ref;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The `date` of a record. Bounds are null where nothing gives them.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "Dating")]
pub struct Date {
    /// As precise as the text, never more; null where the text only gives an order.
    pub edtf: Option<String>,
    /// First day on which it can have begun.
    #[schemars(regex(pattern = DAY))]
    pub earliest: Option<String>,
    /// Last day on which it can have ended.
    #[schemars(regex(pattern = DAY))]
    pub latest: Option<String>,
    /// Latest possible start, where the text dates the record: from here on it is certain.
    #[schemars(regex(pattern = DAY))]
    pub sure_from: Option<String>,
    /// Earliest possible end, where the text dates the record: up to here it is certain.
    #[schemars(regex(pattern = DAY))]
    pub sure_to: Option<String>,
    /// The days on which it certainly was under way; null where no whole unit of its date is
    /// certain.
    #[schemars(extend("since" = "2026-3"))]
    pub certain: Option<Days>,
    /// The year of `earliest`.
    #[schemars(extend("since" = "2026-3"))]
    pub year_from: Option<i32>,
    /// The year of `latest`.
    #[schemars(extend("since" = "2026-3"))]
    pub year_to: Option<i32>,
    /// What gives each bound.
    #[schemars(extend("since" = "2026-3"))]
    pub bound_sources: BoundSources,
    /// For each bound that is our deduction, the record that it comes from.
    #[schemars(extend("since" = "2026-3"))]
    pub derived_from: Vec<DerivedBound>,
    /// Which end has no bound: `start`, `end`, or null.
    pub open_end: Option<End>,
    /// How fine it is.
    pub precision: Option<Precision>,
    /// The date in words, for people.
    pub display: String,
    /// An order that is given instead of a date, or beside it.
    pub relative: Option<Relative>,
}

/// An end of a span.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum End {
    Start,
    End,
}

/// From one day to another, both included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Days {
    /// The first day.
    #[schemars(regex(pattern = DAY))]
    pub from: String,
    /// The last day.
    #[schemars(regex(pattern = DAY))]
    pub to: String,
}

/// What gives a bound of a date. `stated`: the text dates this record. `anchored`: the text orders
/// it by a record that is dated. `lifetime`: no tie outlives a party, and the text dates when one
/// began or ended. The last two are our deductions: never certain, and never in a title.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum BoundSource {
    Stated,
    Anchored,
    Lifetime,
}

/// What gives each bound; null where there is none.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BoundSources {
    /// What gives `earliest`.
    pub from: Option<BoundSource>,
    /// What gives `latest`.
    pub to: Option<BoundSource>,
}

/// A bound that is our deduction from two of the text's sentences.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DerivedBound {
    /// Which end it bounds.
    pub end: End,
    /// By what rule: the relation to the other record, or `lifetime`.
    #[schemars(extend("enum" = ["before", "during", "after", "since", "lifetime"]))]
    pub rule: String,
    /// The record whose date it is.
    pub record: Ref,
    /// Where the text says so.
    pub locator: String,
    /// First day on which this end can lie.
    #[schemars(regex(pattern = DAY))]
    pub first: String,
    /// Last day on which this end can lie.
    #[schemars(regex(pattern = DAY))]
    pub last: String,
}

/// A day, in schemas. It is no `format: date`, because there are days of the year 0.
const DAY: &str = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

/// The members of a date.
pub const DATE: &[&str] = &[
    "edtf",
    "earliest",
    "latest",
    "sure_from",
    "sure_to",
    "certain",
    "year_from",
    "year_to",
    "bound_sources",
    "derived_from",
    "open_end",
    "precision",
    "display",
    "relative",
];

/// An order that the text gives instead of a date, or beside it.
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

/// The authored fields and the derived bounds; every other part of a date follows from them.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Dating {
    edtf: Option<String>,
    precision: Option<Precision>,
    relative: Option<Relative>,
    #[serde(default)]
    derived: Vec<Derived>,
}

/// A derived bound as the truth tables give it.
#[derive(Deserialize, JsonSchema)]
struct Derived {
    source: BoundSource,
    #[serde(flatten)]
    bound: DerivedBound,
}

impl TryFrom<Dating> for Date {
    type Error = String;

    fn try_from(dating: Dating) -> Result<Self, String> {
        let Dating {
            edtf,
            precision,
            relative,
            derived,
        } = dating;
        let mut date = match edtf {
            Some(text) => Self::stated(text, precision)?,
            None => Self {
                display: relative.as_ref().map(|r| r.cue.clone()).unwrap_or_default(),
                ..Self::default()
            },
        };
        date.relative = relative;
        for Derived { source, bound } in derived {
            let (day, of) = match bound.end {
                End::Start => (&mut date.earliest, &mut date.bound_sources.from),
                End::End => (&mut date.latest, &mut date.bound_sources.to),
            };
            *day = Some(match bound.end {
                End::Start => bound.first.clone(),
                End::End => bound.last.clone(),
            });
            *of = Some(source);
            date.derived_from.push(bound);
        }
        date.open_end = match (&date.earliest, &date.latest) {
            (None, Some(_)) => Some(End::Start),
            (Some(_), None) => Some(End::End),
            _ => None,
        };
        let year = |day: &Option<String>| day.as_deref().and_then(|day| day.get(..4)?.parse().ok());
        (date.year_from, date.year_to) = (year(&date.earliest), year(&date.latest));
        Ok(date)
    }
}

impl Date {
    /// What the text says for this very record.
    fn stated(text: String, precision: Option<Precision>) -> Result<Self, String> {
        let parsed = Edtf::parse(&text)?;
        let precision = precision.ok_or("a date needs a precision")?;
        if parsed.finest().is_some_and(|finest| precision < finest) {
            return Err(format!(
                "precision {} is finer than `{text}`",
                format!("{precision:?}").to_lowercase()
            ));
        }
        let (from, to) = parsed.ends();
        let (sure_from, sure_to) = parsed.certain().unzip();
        let certain = match (from, to, &sure_from, &sure_to) {
            (Some(a), Some(b), Some(from), Some(to)) => {
                let unit = a.precision.max(b.precision);
                is_a_unit(from, to, unit).then(|| Days {
                    from: from.clone(),
                    to: to.clone(),
                })
            }
            _ => None,
        };
        let stated = |part: Option<&Part>| part.map(|_| BoundSource::Stated);
        Ok(Self {
            earliest: from.map(|part| part.span.first.clone()),
            latest: to.map(|part| part.span.last.clone()),
            bound_sources: BoundSources {
                from: stated(from),
                to: stated(to),
            },
            sure_from,
            sure_to,
            certain,
            display: display(&parsed, precision),
            precision: Some(precision),
            edtf: Some(text),
            ..Self::default()
        })
    }
}

/// Are these days at least a whole unit?
fn is_a_unit(from: &str, to: &str, unit: Precision) -> bool {
    let least = match unit {
        Precision::Day => 1,
        Precision::Month => 28,
        Precision::Year => 365,
        Precision::Decade => 3_652,
        Precision::Century => 36_524,
    };
    day_number(to)
        .zip(day_number(from))
        .is_some_and(|(to, from)| to - from + 1 >= least)
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
        derived: Vec::new(),
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
