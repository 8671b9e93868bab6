//! Reads a page of a list, or one record, from the read model: the same code for every kind, and
//! for lists over several kinds.

use crate::error::{Error, ParameterProblem, Result};
use crate::model::RECORDS_END;
use crate::model::positions;
use crate::model::spec::Spec;
use crate::query::Question;
use crate::store::read::plan::COUNTED_ALONE_MAX;
use crate::store::read::plan::COUNTED_MAX;
use crate::store::read::plan::Plan;
use crate::store::read::plan::Planner;
use crate::store::read::plan::Total;
use crate::store::read::select::PARTED;
use crate::store::read::select::Selection;
use crate::store::read::select::WITHIN;
use crate::store::read::understood::Understood;
use crate::store::release::index::Change;
use crate::store::release::index::GONE;
use crate::store::snapshot::Snapshot;
use serde_json::json;
use sqlx::{Row as _, query_as, query_scalar};
use std::cmp::Ordering;

/// A page.
#[derive(Debug)]
pub struct Listing {
    pub rows: Vec<Row>,
    /// The cursor value of the next page; none on the last page.
    pub next: Option<String>,
    /// Does anything follow that no cursor leads to?
    pub complete: bool,
    pub total: i64,
    pub total_exact: bool,
    pub understood: Vec<Understood>,
}

/// A record of a page.
#[derive(Debug)]
pub struct Row {
    pub(in crate::store) key: String,
    /// The sort value that precedes the key.
    pub(in crate::store) value: String,
    pub(in crate::store) ord: i64,
    /// JSON: the list form, or the whole record.
    pub text: String,
}

impl Row {
    fn read_all(page: &[u8]) -> Result<Vec<Self>> {
        let page = str::from_utf8(page).map_err(|torn| sqlx::Error::Decode(torn.into()))?;
        let (mut rows, mut from) = (Vec::new(), 0);
        for end in memchr::memchr_iter(PARTED, page.as_bytes()).chain([page.len()]) {
            rows.push(Self::read(page.get(from..end).unwrap_or_default())?);
            from = end + 1;
        }
        Ok(rows)
    }

    fn read(text: &str) -> Result<Self> {
        let parts: Vec<&str> = text.splitn(4, WITHIN).collect();
        let read = match parts[..] {
            [key, value, ord, text] => ord
                .parse()
                .ok()
                .map(|ord| (key.to_owned(), value.to_owned(), ord, text.to_owned())),
            _ => None,
        };
        let (key, value, ord, text) =
            read.ok_or_else(|| sqlx::Error::Decode("a row of a page is torn".into()))?;
        Ok(Self {
            key,
            value,
            ord,
            text,
        })
    }
}

/// The result of a lookup by id.
#[derive(Debug)]
pub enum Found {
    Body(String),
    /// An alias: the record has another id.
    Alias(String),
    /// A correction removed it.
    Gone(Gone),
    Nothing,
}

/// Since when, why, and the id of its successor with the kind, if it is of another one.
#[derive(Debug)]
pub struct Gone {
    pub day: String,
    pub reason: String,
    pub successor: Option<String>,
    pub successor_kind: Option<String>,
}

/// Records read at once.
const SLICE: i64 = 100;
pub(in crate::store) const EVERY_BODY: &str =
    "SELECT ord, body FROM entry WHERE ord > $1 AND ord < $3 ORDER BY ord LIMIT +$2";

/// Where the records of a kind are, in the order of its list.
pub(in crate::store) const ADDRESSES: &str = "SELECT ord, line ->> 'href' FROM entry
    WHERE ord >= $1 AND ord < $2 ORDER BY ord LIMIT +$3";

pub(in crate::store) const BODY: &str = "SELECT body FROM entry WHERE kind = $1 AND id = $2";
pub(in crate::store) const ALIAS: &str =
    "SELECT e.id FROM facet f CROSS JOIN entry e ON e.ord = f.ord
    WHERE f.kind = $1 AND f.name = 'alias' AND f.value = $2";
pub(in crate::store) const COVERAGE: &str = "SELECT body FROM coverage WHERE document = $1";
/// Records in list form, by `[kind, id]`.
pub(in crate::store) const LINES: &str = "SELECT e.line FROM json_each($1) j
    CROSS JOIN entry e ON e.kind = j.value ->> 0 AND e.id = j.value ->> 1";

/// The record before, and the one after, in the order of the list: address and title.
pub(in crate::store) const BEFORE: &str = "SELECT line ->> 'href', title FROM entry
    WHERE kind = $1 AND key < (SELECT key FROM entry WHERE kind = $1 AND id = $2)
    ORDER BY key DESC LIMIT 1";
pub(in crate::store) const AFTER: &str = "SELECT line ->> 'href', title FROM entry
    WHERE kind = $1 AND key > (SELECT key FROM entry WHERE kind = $1 AND id = $2)
    ORDER BY key LIMIT 1";

/// Separates the parts of a cursor: the sort value, then the key.
const MARK: char = '\u{1}';
/// Ends the name of an order in a cursor.
const ORDER_MARK: char = '\u{3}';
/// After every key.
pub(in crate::store) const LAST_KEY: &str = "\u{10FFFF}";

impl Listing {
    fn empty() -> Self {
        Self {
            rows: Vec::new(),
            next: None,
            complete: true,
            total: 0,
            total_exact: true,
            understood: Vec::new(),
        }
    }

    /// Adds the matches of one kind, where they are counted.
    fn count(&mut self, total: Option<Total>) {
        if let Some(total) = total {
            self.total += total.count;
            self.total_exact &= total.exact;
        }
    }

    /// Puts rows of several kinds into one order: by value, then kind by kind; `places` has the
    /// kind of each row.
    fn merge(&mut self, places: &mut [&'static str], specs: &[&'static Spec]) {
        let place = |kind: &str| specs.iter().position(|spec| spec.kind == kind);
        let rows = std::mem::take(&mut self.rows).into_iter();
        let mut rows: Vec<_> = rows.zip(places.iter().copied()).collect();
        rows.sort_by(|(a, of), (b, other)| {
            (&a.value, place(of), &a.key).cmp(&(&b.value, place(other), &b.key))
        });
        for ((row, kind), place) in rows.into_iter().zip(places) {
            self.rows.push(row);
            *place = kind;
        }
    }

    /// Cuts the rows to one page, and says where the next one begins; `places` has the kind of each
    /// row.
    fn end_page(&mut self, question: &Question, places: &[&str]) {
        if question.sort.is_best() {
            let rank = |row: &Row| row.value.parse::<f64>().unwrap_or(0.0);
            self.rows
                .sort_by(|a, b| rank(a).total_cmp(&rank(b)).then(a.ord.cmp(&b.ord)));
            self.rows.truncate(question.limit);
            self.complete =
                self.total_exact && i64::try_from(self.rows.len()).is_ok_and(|n| n == self.total);
        } else if self.rows.len() > question.limit {
            self.rows.truncate(question.limit);
            let last = self.rows.last().zip(places.get(question.limit - 1));
            self.next =
                last.map(
                    |(row, kind)| match (question.specs.len() > 1, question.sort.is_own()) {
                        (true, _) if question.sort.is_ranked() => {
                            format!("{kind}{MARK}{}{MARK}{}", row.value, row.key)
                        }
                        (true, _) => format!("{kind}{MARK}{}", row.key),
                        (false, true) => row.key.clone(),
                        (false, false) => {
                            format!(
                                "{}{ORDER_MARK}{}{MARK}{}",
                                question.sort.name(),
                                row.value,
                                row.key
                            )
                        }
                    },
                );
            self.complete = false;
        }
    }
}

/// Questions about records: lists, single ones, and what is left of removed ones.
#[derive(Debug, Clone, Copy)]
pub struct Records<'a>(pub &'a Snapshot);

impl Records<'_> {
    /// How completely a document is coded, sentence by sentence; none where there is no such
    /// document.
    pub async fn coverage(self, document: &str) -> Result<Option<String>> {
        let body: Option<String> = query_scalar(COVERAGE)
            .bind(document)
            .fetch_optional(&mut *self.0.connection().await?)
            .await?;
        Ok(body
            .map(|body| self.0.mounted.fill_quotes(body))
            .transpose()?)
    }

    /// One record, whole.
    pub async fn find(self, spec: &Spec, id: &str) -> Result<Found> {
        let body: Option<String> = query_scalar(BODY)
            .bind(spec.kind)
            .bind(id)
            .fetch_optional(&mut *self.0.connection().await?)
            .await?;
        if let Some(body) = body {
            return Ok(Found::Body(self.0.mounted.fill_quotes(body)?));
        }
        let alias: Option<String> = query_scalar(ALIAS)
            .bind(spec.kind)
            .bind(id)
            .fetch_optional(&mut *self.0.connection().await?)
            .await?;
        if let Some(id) = alias {
            return Ok(Found::Alias(id));
        }
        let change: Option<Change> = query_as(GONE)
            .bind(spec.kind)
            .bind(id)
            .fetch_optional(&mut *self.0.connection().await?)
            .await?;
        Ok(match change {
            Some(Change {
                what,
                successor: Some(successor),
                ..
            }) if what == "renamed" => Found::Alias(successor),
            Some(Change {
                what,
                day,
                reason,
                successor,
                successor_kind,
                ..
            }) if what == "removed" => Found::Gone(Gone {
                day,
                reason,
                successor,
                successor_kind,
            }),
            _ => Found::Nothing,
        })
    }

    /// The addresses of the first records of a kind, at most so many.
    pub async fn addresses(self, spec: &Spec, most: usize) -> Result<Vec<String>> {
        let (mut next, end) = positions(spec);
        let mut found = Vec::new();
        while found.len() < most {
            let slice: Vec<(i64, String)> = query_as(ADDRESSES)
                .bind(next)
                .bind(end)
                .bind(SLICE)
                .fetch_all(&mut *self.0.connection().await?)
                .await?;
            let Some((last, _)) = slice.last() else {
                break;
            };
            next = *last + 1;
            let room = most.saturating_sub(found.len());
            found.extend(slice.into_iter().take(room).map(|(_, href)| href));
        }
        Ok(found)
    }

    /// The addresses and titles of the records before and after one in its list.
    pub async fn neighbours(self, spec: &Spec, id: &str) -> Result<[Option<(String, String)>; 2]> {
        let mut found = [None, None];
        for (place, sql) in found.iter_mut().zip([BEFORE, AFTER]) {
            *place = query_as(sql)
                .bind(spec.kind)
                .bind(id)
                .fetch_optional(&mut *self.0.connection().await?)
                .await?;
        }
        Ok(found)
    }

    /// Records in list form, by kind and id; skips those that do not exist.
    pub async fn lines(self, names: &[(String, String)]) -> Result<Vec<String>> {
        let lines: Vec<String> = query_scalar(LINES)
            .bind(json!(names).to_string())
            .fetch_all(&mut *self.0.connection().await?)
            .await?;
        lines
            .into_iter()
            .map(|line| Ok(self.0.mounted.fill_quotes(line)?))
            .collect()
    }

    /// How many records match, and whether that is all of them. Exact counts are kept, because the
    /// data never change: a question is often asked page by page. `query` is the question as text.
    pub async fn count(self, question: &Question, query: &str) -> Result<(i64, bool)> {
        let [first, ..] = question.specs[..] else {
            return Ok((0, true));
        };
        let key = (
            first.kind,
            format!("?{}", question.specs.len()),
            query.to_owned(),
        );
        if let Some(count) = self.0.totals.get(&key) {
            return Ok((count, true));
        }
        let understood = Planner(self.0).resolve_filters(question).await?;
        let (mut count, mut exact) = (0, true);
        for spec in &question.specs {
            let plan = Planner(self.0).plan(spec, question, &understood).await?;
            let total = Planner(self.0).total(&plan, COUNTED_MAX).await?;
            count += total.count;
            exact &= total.exact;
        }
        if exact {
            self.0.totals.insert(key, count);
        }
        Ok((count, exact))
    }

    /// One page; several kinds follow one another. With `whole`, rows are whole records instead of
    /// the list form.
    pub async fn list(self, question: &Question, whole: bool) -> Result<Listing> {
        let understood = Planner(self.0).resolve_filters(question).await?;
        if question.limit == 0 {
            return self.number(question, understood).await;
        }
        let several = question.specs.len() > 1;
        let mut listing = Listing::empty();
        let seen = question.after.as_deref();
        let seen = seen.map(|after| after.split_once(MARK).unwrap_or(("", after)));
        let seen = seen.map(|seen| place_in(question, seen)).transpose()?;
        let mut specs = question.specs.clone();
        if question.sort.descending && question.sort.is_own() {
            specs.reverse();
        }
        let ranked = question.sort.is_ranked();
        let place = seen.filter(|_| several).map_or(0, |(kind, _)| {
            specs.iter().position(|s| s.kind == kind).unwrap_or(0)
        });
        let mut places = Vec::new();
        for (n, spec) in specs.iter().copied().enumerate() {
            let plan = Planner(self.0).plan(spec, question, &understood).await?;
            // Of a ranked list, the first records of each kind may be the next ones.
            let before = if ranked { 0 } else { listing.rows.len() };
            let open = question.limit + 1 - before.min(question.limit + 1);
            let best = question.sort.is_best();
            let wants_total = open > 0 && (n >= place || ranked);
            let after = match seen {
                Some((_, rest)) if ranked && several => Some(merged_after(rest, n.cmp(&place))),
                seen => seen.filter(|_| n == place),
            };
            let known = Planner(self.0)
                .total_listed(&plan, wants_total && after.is_none())
                .await?;
            listing.count(known);
            if known.is_some_and(|total| total.count == 0) || !(wants_total || best) {
                continue;
            }
            // One row more than the limit shows whether another page follows.
            let limit = i64::try_from(if best { question.limit } else { open }).unwrap_or(i64::MAX);
            let counted = known.is_none().then_some(COUNTED_MAX + 1);
            let selection = Selection {
                after,
                limit,
                counted,
                ..plan.selection()
            };
            let (count, rows) = self.read(&selection, whole).await?;
            listing.count(counted.map(|_| Total::counted(count, COUNTED_MAX)));
            places.extend(rows.iter().map(|_| spec.kind));
            let rows = rows.into_iter().map(|row| {
                Ok(Row {
                    text: self.0.mounted.fill_quotes(row.text)?,
                    ..row
                })
            });
            let rows: Vec<Row> = rows.collect::<Result<_>>()?;
            listing.rows.extend(rows);
        }
        if ranked && several {
            listing.merge(&mut places, &specs);
        }
        listing.understood = understood;
        listing.end_page(question, &places);
        Ok(listing)
    }

    /// How many match, and no record.
    async fn number(self, question: &Question, understood: Vec<Understood>) -> Result<Listing> {
        let mut listing = Listing::empty();
        for spec in &question.specs {
            let plan = Planner(self.0).plan(spec, question, &understood).await?;
            let total = Planner(self.0).total(&plan, COUNTED_ALONE_MAX).await?;
            listing.count(Some(total));
        }
        listing.complete = listing.total == 0;
        listing.understood = understood;
        Ok(listing)
    }

    /// The rows of a selection, and the number of its matches where it counts them.
    async fn read(self, selection: &Selection<'_>, whole: bool) -> Result<(i64, Vec<Row>)> {
        let page = selection
            .page(whole)
            .build()
            .fetch_one(&mut *self.0.connection().await?)
            .await?;
        // Borrowed: a page is copied once, into its records.
        let rows: Option<&[u8]> = page.try_get(1)?;
        let rows = rows.map(Row::read_all).transpose()?.unwrap_or_default();
        Ok((page.try_get(0)?, rows))
    }

    /// Up to so many rows of a plan, in list form and without quotations, after this sort value and
    /// key.
    pub(in crate::store) async fn rows(
        self,
        plan: &Plan<'_>,
        after: Option<(&str, &str)>,
        limit: usize,
    ) -> Result<Vec<Row>> {
        let selection = Selection {
            after,
            limit: i64::try_from(limit).unwrap_or(i64::MAX),
            ..plan.selection()
        };
        Ok(self.read(&selection, false).await?.1)
    }

    /// Whole records of all kinds after this position, and the position of the last one.
    pub async fn bodies(self, after: i64) -> Result<(i64, Vec<String>)> {
        let rows: Vec<(i64, String)> = query_as(EVERY_BODY)
            .bind(after)
            .bind(SLICE)
            .bind(RECORDS_END)
            .fetch_all(&mut *self.0.connection().await?)
            .await?;
        let last = rows.last().map_or(after, |(ord, _)| *ord);
        Ok((last, rows.into_iter().map(|(_, body)| body).collect()))
    }
}

/// The place of a cursor in this order. That of another order would be some other place, and lose
/// or repeat records.
fn place_in<'a>(
    question: &Question,
    (value, key): (&'a str, &'a str),
) -> Result<(&'a str, &'a str)> {
    let (order, value) = value.split_once(ORDER_MARK).unwrap_or(("", value));
    let one = question.specs.len() == 1;
    let expected = if one {
        question.sort.name()
    } else {
        String::new()
    };
    let fits = order == expected && (!one || !question.sort.is_own() || value.is_empty());
    if fits {
        return Ok((value, key));
    }
    Err(Error::BadQuery(vec![ParameterProblem {
        parameter: "cursor".to_owned(),
        detail: "`cursor` belongs to another order; take it from `page.next` of this one."
            .to_owned(),
        suggestion: None,
        fix: None,
        allowed: Vec::new(),
    }]))
}

/// Where a kind continues in an order over several kinds, after the value and key of a record whose
/// kind comes before, after, or is this one.
fn merged_after(seen: &str, kind: Ordering) -> (&str, &str) {
    let (value, key) = seen.split_once(MARK).unwrap_or(("", ""));
    match kind {
        Ordering::Less => (value, LAST_KEY),
        Ordering::Equal => (value, key),
        Ordering::Greater => (value, ""),
    }
}
