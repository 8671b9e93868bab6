//! The `date` parameter: a period that filters records.

use super::problem::{problem, suggesting};
use crate::error::ParameterProblem;
use crate::model::edtf::{Edtf, Precision, decades};

/// A period of more decades is not looked up decade by decade.
const DECADES_MAX: usize = 50;
/// Before and after every day: stand-ins for an open end.
const FIRST_DAY: &str = "0000-01-01";
const LAST_DAY: &str = "9999-12-31";

/// From one day to another, both included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateRange {
    pub from: String,
    pub to: String,
    /// Only records certainly within the period, not possibly.
    pub certain: bool,
    /// Every decade that such a record can be indexed under; empty if there are too many.
    pub decades: Vec<String>,
    /// Its first and last year; none where that end is open.
    pub years: (Option<i32>, Option<i32>),
}

impl DateRange {
    /// Is this one day, as `2026-11-25`?
    pub(super) fn day(name: &str, text: &str) -> Result<(), ParameterProblem> {
        let read = Edtf::parse(text)
            .ok()
            .filter(|_| text.bytes().all(|b| b.is_ascii_digit() || b == b'-'));
        let one = read.is_some_and(|read| read.finest() == Some(Precision::Day));
        if one {
            Ok(())
        } else {
            Err(problem(name, "is a day, such as `2026-11-25`"))
        }
    }

    pub(super) fn parse(text: &str, certain: bool) -> Result<Self, ParameterProblem> {
        let wrong = |what: &str| problem("date", &format!("cannot be `{text}`: {what}"));
        let read = Edtf::parse(text).map_err(|_| not_a_date(text))?;
        if read.is_qualified() {
            let plain = text.replace(['?', '~', '%'], "");
            let what = "a question has no `?`, `~` or `%`; `match=possible` is what may have been";
            return Err(suggesting(wrong(what), Some(plain)));
        }
        if text.starts_with('/') || text.ends_with('/') {
            let dots = if text.starts_with('/') { "../" } else { "/.." };
            let open = text.replacen('/', dots, 1);
            return Err(suggesting(wrong("an open end is written `..`"), Some(open)));
        }
        let (from, to) = read.ends();
        let (from, to) = (
            from.map(|part| part.span.first.as_str()),
            to.map(|part| part.span.last.as_str()),
        );
        let touched = decades(from, to);
        let bounded = from.is_some() && to.is_some() && touched.len() <= DECADES_MAX;
        Ok(Self {
            from: from.unwrap_or(FIRST_DAY).to_owned(),
            to: to.unwrap_or(LAST_DAY).to_owned(),
            certain,
            // A record with an open end is indexed only by its given end.
            decades: if bounded {
                touched.into_iter().chain(["open".to_owned()]).collect()
            } else {
                Vec::new()
            },
            years: (from.and_then(year), to.and_then(year)),
        })
    }

    /// The same in whole years.
    pub(super) fn in_years(self) -> Self {
        let year = |day: &str| day.get(..4).unwrap_or_default().to_owned();
        Self {
            from: format!("{}-01-01", year(&self.from)),
            to: format!("{}-12-31", year(&self.to)),
            ..self
        }
    }
}

/// The problem with a text that is no period, and the nearest period that it may mean.
fn not_a_date(text: &str) -> ParameterProblem {
    let parses = |text: &String| Edtf::parse(text).is_ok();
    let day = text.split_once(['T', ' ']).map(|(day, _)| day.to_owned());
    let day = day.filter(parses);
    let season = text.get(5..7).and_then(|month| month.parse::<u8>().ok());
    let year = || text.get(..4).map(str::to_owned).filter(parses);
    let parts: Vec<&str> = text.split(',').map(str::trim).collect();
    let listed = match parts[..] {
        [first, .., last] => Some(format!("{first}/{last}")).filter(parses),
        _ => None,
    };
    let (what, near) = if day.is_some() {
        ("it has a time of day, and a day is the finest", day)
    } else if season.is_some_and(|month| (21..=41).contains(&month)) {
        (
            "it is a season, and a month, a year or a period is needed",
            year(),
        )
    } else if listed.is_some() {
        ("it lists several; a period has a slash", listed)
    } else {
        (
            "a time is EDTF such as `1950`, `1950-06`, `1950-06-25`, `195X`, `1949/1953` or \
                `../1960`",
            year(),
        )
    };
    suggesting(
        problem("date", &format!("cannot be `{text}`: {what}")),
        near,
    )
}

/// The year of a day.
fn year(day: &str) -> Option<i32> {
    day.get(..4)?.parse().ok()
}
