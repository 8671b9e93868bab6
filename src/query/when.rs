//! A stretch of time that records are asked for by.

use super::list::problem;
use crate::error::ParameterProblem;
use crate::model::date::{Precision, decades};
use crate::model::edtf::Edtf;

/// A stretch over more decades than this is not looked up decade by decade.
const DECADES_MAX: usize = 50;
/// Before and after every day: what an open end stands for.
const FIRST_DAY: &str = "0000-01-01";
const LAST_DAY: &str = "9999-12-31";

/// From one day to another, both included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct When {
    pub from: String,
    pub to: String,
    /// Only what certainly was then, not what may have been.
    pub certain: bool,
    /// Every decade that a record of that time can be filed under; none where they are too many.
    pub decades: Vec<String>,
}

impl When {
    /// Is this one day, as `2026-11-25`?
    pub(super) fn day(name: &str, text: &str) -> Result<(), ParameterProblem> {
        let read = Edtf::parse(text).ok().filter(|_| text.bytes().all(|b| b.is_ascii_digit() || b == b'-'));
        let one = read.is_some_and(|read| read.finest() == Some(Precision::Day));
        if one { Ok(()) } else { Err(problem(name, "is a day, such as `2026-11-25`")) }
    }

    pub(super) fn parse(text: &str, certain: bool) -> Result<Self, ParameterProblem> {
        let wrong = |what: &str| problem("date", &format!("cannot be `{text}`: {what}"));
        let read = Edtf::parse(text).map_err(|_| {
            wrong("a time is EDTF such as `1950`, `1950-06`, `1950-06-25`, `195X`, `1949/1953` or `../1960`")
        })?;
        if read.is_qualified() {
            return Err(wrong("a question has no `?`, `~` or `%`; `match=possible` is what may have been"));
        }
        if text.starts_with('/') || text.ends_with('/') {
            return Err(ParameterProblem {
                suggestion: Some(text.replacen('/', if text.starts_with('/') { "../" } else { "/.." }, 1)),
                ..wrong("an open end is written `..`")
            });
        }
        let (from, to) = read.ends();
        let (from, to) = (from.map(|part| part.span.first.as_str()), to.map(|part| part.span.last.as_str()));
        let touched = decades(from, to);
        let bounded = from.is_some() && to.is_some() && touched.len() <= DECADES_MAX;
        Ok(Self {
            from: from.unwrap_or(FIRST_DAY).to_owned(),
            to: to.unwrap_or(LAST_DAY).to_owned(),
            certain,
            // Where a record has no bound, only its given end is filed.
            decades: if bounded { touched.into_iter().chain(["open".to_owned()]).collect() } else { Vec::new() },
        })
    }
}
