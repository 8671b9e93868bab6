//! A question as it is written: the normalized query string, for links, and for people.

use super::filter::Filter;
use super::pairs::encode;
use super::question::Question;
use crate::model::spec::Facet;

impl Question {
    /// The normalized query without its cursor: filters by name, then the rest, a limit that is not
    /// the default last.
    #[must_use]
    pub fn to_query(&self) -> String {
        let mut parts: Vec<String> = self.filters.iter().map(written).collect();
        parts.sort();
        let rest = self
            .given()
            .iter()
            .filter(|(name, _)| !matches!(**name, "limit" | "cursor"));
        parts.extend(rest.map(|(name, value)| pair(name, value)));
        if self.given().contains_key("limit") {
            parts.push(format!("limit={}", self.limit));
        }
        parts.join("&")
    }

    /// The `release` parameter alone, as a query string.
    #[must_use]
    pub fn pin(&self) -> String {
        self.given()
            .get("release")
            .map(|id| pair("release", id))
            .unwrap_or_default()
    }

    /// The query for people: `actor=china, date=1951`.
    #[must_use]
    pub fn describe(&self) -> String {
        let filters = self.filters.iter().map(Filter::to_pair);
        let rest = self
            .given()
            .iter()
            .map(|(name, value)| ((*name).to_owned(), value.clone()));
        let all: Vec<String> = filters
            .chain(rest)
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        all.join(", ")
    }

    /// The query for the same list, narrowed to records with these values, or without a value for
    /// `None`. Parameters about the page are left out.
    #[must_use]
    pub fn narrowed(&self, values: &[(&'static Facet, Option<&str>)]) -> String {
        let kept = self
            .given()
            .iter()
            .filter(|(name, _)| matches!(**name, "q" | "date" | "match" | "basis" | "release"));
        let mut parts: Vec<String> = self.filters.iter().map(written).collect();
        for (facet, value) in values.iter().filter(|(facet, _)| facet.name != "kind") {
            parts.push(match value {
                Some(value) => pair(facet.name, &value.replace('\\', "\\\\").replace(',', "\\,")),
                None => format!("{}__exists=false", facet.name),
            });
        }
        parts.sort();
        parts.dedup();
        parts.extend(kept.map(|(name, value)| pair(name, value)));
        parts.join("&")
    }
}

fn written(filter: &Filter) -> String {
    let (name, value) = filter.to_pair();
    pair(&name, &value)
}

fn pair(name: &str, value: &str) -> String {
    [name, "=", &encode(value)].concat()
}

/// A path with its query and, if there is one, the cursor of a page.
#[must_use]
pub fn location(path: &str, query: &str, cursor: Option<&str>) -> String {
    let mut all = path.to_owned();
    if !query.is_empty() {
        all.extend(["?", query]);
    }
    if let Some(cursor) = cursor {
        let mark = if query.is_empty() { "?" } else { "&" };
        all.extend([mark, "cursor=", &encode(cursor)]);
    }
    all
}
