//! Questions to the read model: a page of a list, one record, the size of things. The same for
//! every kind.

use super::open::Snapshot;
use super::publish::range;
use super::select::{Condition, Selection};
use crate::error::Result;
use crate::model::spec::Spec;
use crate::query::{Filter, ListQuery};
use serde_json::json;
use sqlx::{query_as, query_scalar};

/// Combined filters are counted up to here, so that a count never costs more than a page.
const COUNTED_MAX: i64 = 1_000;

/// A page.
#[derive(Debug)]
pub struct Listing {
    pub lines: Vec<String>,
    /// The sort key of the last line, where something follows.
    pub next: Option<String>,
    pub total: i64,
    pub total_exact: bool,
    pub understood: Vec<Understood>,
}

/// How a condition was read: an identifier can mean several actors, or none.
#[derive(Debug)]
pub struct Understood {
    pub name: &'static str,
    pub given: Vec<String>,
    pub means: Vec<String>,
    pub unknown: Vec<String>,
}

/// One record, or where it is to be found.
#[derive(Debug)]
pub enum Found {
    Body(String),
    /// Known under another id.
    Alias(String),
    Nothing,
}

pub(super) const BODY: &str = "SELECT body FROM entry WHERE kind = $1 AND id = $2";
pub(super) const ALIAS: &str = "SELECT e.id FROM facet f CROSS JOIN entry e ON e.ord = f.ord
    WHERE f.kind = $1 AND f.name = 'alias' AND f.value = $2";
pub(super) const POSITION: &str = "SELECT ord FROM entry WHERE kind = $1 AND key > $2 ORDER BY key LIMIT 1";
pub(super) const TOTAL: &str = "SELECT coalesce(sum(count), 0) FROM total
    WHERE kind = $1 AND name = $2 AND value IN (SELECT j.value FROM json_each($3) j)";
/// Which of the given values name an actor: `[value, facet, facet value]` in, value and slug out.
pub(super) const ACTORS: &str = "SELECT j.value ->> 0, e.id FROM json_each($1) j
    CROSS JOIN facet f ON f.kind = 'actor' AND f.name = j.value ->> 1 AND f.value = j.value ->> 2
    CROSS JOIN entry e ON e.ord = f.ord";

pub(super) const COVERAGE: &str = "SELECT body FROM coverage WHERE document = $1";

impl Snapshot {
    /// How completely a document is coded, sentence by sentence; nothing where there is no such document.
    pub async fn coverage(&self, document: &str) -> Result<Option<String>> {
        Ok(query_scalar(COVERAGE).bind(document).fetch_optional(&self.pool).await?)
    }

    /// One record, whole.
    pub async fn find(&self, spec: &Spec, id: &str) -> Result<Found> {
        let body: Option<String> = query_scalar(BODY).bind(spec.kind).bind(id).fetch_optional(&self.pool).await?;
        if let Some(body) = body {
            return Ok(Found::Body(body));
        }
        let alias: Option<String> = query_scalar(ALIAS).bind(spec.kind).bind(id).fetch_optional(&self.pool).await?;
        Ok(alias.map_or(Found::Nothing, Found::Alias))
    }

    /// One page of a list.
    pub async fn list(&self, spec: &'static Spec, query: &ListQuery) -> Result<Listing> {
        let mut conditions = Vec::new();
        let mut understood = Vec::new();
        for filter in &query.filters {
            let read = self.understand(filter).await?;
            let matches = self.matches(spec, filter.name, &read.means).await?;
            conditions.push(Condition { name: filter.name, values: read.means.clone(), matches });
            understood.push(read);
        }
        let (total, total_exact) = self.total(spec, &conditions).await?;
        let mut listing = Listing { lines: Vec::new(), next: None, total, total_exact, understood };
        let Some(range) = self.range_after(spec, query).await? else { return Ok(listing) };
        if total == 0 {
            return Ok(listing);
        }
        // One more than asked for tells whether anything follows.
        let limit = i64::try_from(query.limit).unwrap_or(i64::MAX - 1) + 1;
        let mut sql = Selection { kind: spec.kind, conditions: &conditions, range, limit }.page();
        let mut rows: Vec<(String, String)> = sql.build_query_as().fetch_all(&self.pool).await?;
        if rows.len() > query.limit {
            rows.truncate(query.limit);
            listing.next = rows.last().map(|(key, _)| key.clone());
        }
        listing.lines = rows.into_iter().map(|(_, line)| line).collect();
        Ok(listing)
    }

    /// How many records there are of a kind.
    pub async fn size(&self, spec: &Spec) -> Result<i64> {
        self.sum(spec, "", &[String::new()]).await
    }

    /// The positions of this kind from the cursor on; none when nothing follows it.
    async fn range_after(&self, spec: &Spec, query: &ListQuery) -> Result<Option<(i64, i64)>> {
        let (first, end) = range(spec);
        let Some(cursor) = &query.cursor else { return Ok(Some((first, end))) };
        let next: Option<i64> =
            query_scalar(POSITION).bind(spec.kind).bind(&cursor.after).fetch_optional(&self.pool).await?;
        Ok(next.map(|ord| (ord, end)))
    }

    async fn total(&self, spec: &Spec, conditions: &[Condition]) -> Result<(i64, bool)> {
        match conditions {
            [] => Ok((self.size(spec).await?, true)),
            // Ids are not totalled beforehand: each is there once or not at all.
            [one] if one.values.len() <= 1 && one.name != "id" => Ok((one.matches, true)),
            several if several.iter().any(|c| c.values.is_empty()) => Ok((0, true)),
            several => {
                let range = (0, i64::MAX);
                let selection = Selection { kind: spec.kind, conditions: several, range, limit: COUNTED_MAX + 1 };
                let count: i64 = selection.count().build_query_scalar().fetch_one(&self.pool).await?;
                Ok((count.min(COUNTED_MAX), count <= COUNTED_MAX))
            }
        }
    }

    /// How many records meet a condition, at most: one that meets it twice is counted twice.
    async fn matches(&self, spec: &Spec, name: &str, values: &[String]) -> Result<i64> {
        match name {
            "id" => Ok(i64::try_from(values.len()).unwrap_or(i64::MAX)),
            name => self.sum(spec, name, values).await,
        }
    }

    async fn sum(&self, spec: &Spec, name: &str, values: &[String]) -> Result<i64> {
        let values = json!(values).to_string();
        Ok(query_scalar(TOTAL).bind(spec.kind).bind(name).bind(values).fetch_one(&self.pool).await?)
    }

    /// Actors go by slug, ISO alpha-3, COW number, Wikidata item, or `scheme:value`.
    async fn understand(&self, filter: &Filter) -> Result<Understood> {
        let given = filter.values.clone();
        if !filter.actors {
            return Ok(Understood { name: filter.name, means: given.clone(), given, unknown: Vec::new() });
        }
        let asked: Vec<_> = given
            .iter()
            .map(|value| match identifier(value) {
                Some(code) => json!([value, "identifier", code]),
                None => json!([value, "id", value]),
            })
            .collect();
        let found: Vec<(String, String)> =
            query_as(ACTORS).bind(json!(asked).to_string()).fetch_all(&self.pool).await?;
        let named = |value: &String| found.iter().any(|(given, _)| given == value);
        let unknown = given.iter().filter(|value| !named(value)).cloned().collect();
        let mut means: Vec<String> = found.into_iter().map(|(_, slug)| slug).collect();
        means.sort();
        means.dedup();
        Ok(Understood { name: filter.name, given, means, unknown })
    }
}

/// The identifier a value stands for, with its scheme; none for a slug.
fn identifier(value: &str) -> Option<String> {
    let all = |test: fn(&u8) -> bool, text: &str| !text.is_empty() && text.bytes().all(|b| test(&b));
    if value.contains(':') {
        Some(value.to_owned())
    } else if value.len() == 3 && all(u8::is_ascii_uppercase, value) {
        Some(format!("iso3166-1-alpha-3:{value}"))
    } else if all(u8::is_ascii_digit, value) {
        Some(format!("cow:{value}"))
    } else if value.strip_prefix('Q').is_some_and(|n| all(u8::is_ascii_digit, n)) {
        Some(format!("wikidata:{value}"))
    } else {
        None
    }
}
