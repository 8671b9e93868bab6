//! The `date` parameter: a period that filters records.

use super::problem::problem;
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
        let read = Edtf::parse(text).map_err(|_| {
            wrong(
                "a time is EDTF such as `1950`, `1950-06`, `1950-06-25`, `195X`, `1949/1953` or \
                `../1960`",
            )
        })?;
        if read.is_qualified() {
            return Err(wrong(
                "a question has no `?`, `~` or `%`; `match=possible` is what may have been",
            ));
        }
        if text.starts_with('/') || text.ends_with('/') {
            return Err(ParameterProblem {
                suggestion: Some(text.replacen(
                    '/',
                    if text.starts_with('/') { "../" } else { "/.." },
                    1,
                )),
                ..wrong("an open end is written `..`")
            });
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

/// The year of a day.
fn year(day: &str) -> Option<i32> {
    day.get(..4)?.parse().ok()
}
