//! Questions that follow from another one: of what a date cannot decide, in whole years, of one
//! kind among several.

use super::date_range::DateRange;
use super::filter::{Filter, Sense};
use super::question::Question;
use super::sort::{By, Sort};
use crate::model::spec::{DECADE, Spec};

/// Ids in a link: more would make it longer than clients and proxies take.
pub const LINK_IDS_MAX: usize = 50;

impl Question {
    /// The same question, of the records that have no bound at all instead of those of its date.
    #[must_use]
    pub fn undated(&self) -> Self {
        let mut undated = Self {
            when: None,
            after: None,
            facets: Vec::new(),
            limit: 1,
            ..self.clone()
        };
        undated
            .given
            .retain(|name, _| matches!(*name, "q" | "basis" | "release" | "kind"));
        undated.filters.push(has_decade(false));
        undated
    }

    /// The same question, of the records that lack one bound.
    #[must_use]
    pub fn open_ended(&self) -> Self {
        let mut open = self.clone();
        open.when = None;
        open.given
            .retain(|name, _| matches!(*name, "q" | "basis" | "release"));
        open.filters.push(Filter::one(DECADE.name, "open"));
        open
    }

    /// The same question in whole years: a month or a day stands for the year that it is in.
    #[must_use]
    pub fn in_years(&self) -> Self {
        Self {
            when: self.when.clone().map(DateRange::in_years),
            ..self.clone()
        }
    }

    /// The first and last year that it asks for; none where that end is open.
    #[must_use]
    pub fn years(&self) -> (Option<i32>, Option<i32>) {
        self.when.as_ref().map_or((None, None), |when| when.years)
    }

    /// Does it ask only for what certainly was?
    #[must_use]
    pub fn is_certain(&self) -> bool {
        self.given
            .get("match")
            .is_some_and(|word| word == "certain")
    }

    /// The part of it that the list of one kind can answer, as far as that kind has its filters.
    #[must_use]
    pub fn of_kind(&self, spec: &'static Spec) -> Self {
        let mut one = self.clone();
        one.specs = vec![spec];
        one.filters
            .retain(|filter| spec.facet(filter.name).is_some());
        one.given.remove("kind");
        one
    }

    /// The same in the order of dates, without the records that have none.
    #[must_use]
    pub fn by_date(&self) -> Self {
        let mut dated = self.clone();
        dated.sort = Sort::by(By::Date, false);
        dated.filters.push(has_decade(true));
        dated
    }

    /// The same, for other words.
    #[must_use]
    pub fn searching(&self, words: &str) -> Self {
        let mut other = self.clone();
        other.given.insert("q", words.to_owned());
        other
    }

    /// The same, narrowed to these values of a filter.
    #[must_use]
    pub fn with(&self, filter: Filter) -> Self {
        let mut narrowed = self.clone();
        narrowed.filters.push(filter);
        narrowed
    }
}

/// Records with some bound, or without any.
fn has_decade(some: bool) -> Filter {
    Filter {
        name: DECADE.name,
        values_of: DECADE.values,
        sense: Sense::Exists(some),
        values: Vec::new(),
        whole: None,
    }
}
