//! Dated records of several kinds in one order: by the first day on which they can have begun, then
//! kind by kind, each in its own order.
//!
//! A filter that a kind of others' statements lacks applies to the record that a statement is on:
//! annotations on records of an actor belong to that actor's timeline.

use crate::error::{Error, Result};
use crate::model::spec::{Spec, Values};
use crate::query::{Filter, LINK_IDS_MAX, Question, Sense};
use crate::store::read::list::Records;
use crate::store::read::list::Row;
use crate::store::read::plan::LOOKED_AT_MAX;
use crate::store::read::plan::Planner;
use crate::store::read::plan::Understood;
use crate::store::snapshot::Snapshot;
use serde_json::{Value, json};
use sqlx::query_as;
use std::collections::HashSet;

/// Records by `[kind, id]`, with the values of their filters.
pub(in crate::store) const OWNERS: &str = "SELECT e.kind, e.id, e.facets FROM json_each($1) j
    CROSS JOIN entry e ON e.kind = j.value ->> 0 AND e.id = j.value ->> 1";

/// What the limit is on, in errors.
const WHAT: &str = "a timeline";
/// Separates the parts of a cursor: the day, the kind and the key of the last record.
const MARK: char = '\u{1}';
/// After every key.
const LAST_KEY: &str = "\u{10FFFF}";

/// One page.
#[derive(Debug)]
pub struct TimelinePage {
    /// Records in list form, with their kinds.
    pub rows: Vec<(&'static Spec, String)>,
    /// The cursor value of the next page; none on the last page.
    pub next: Option<String>,
    pub total: i64,
    pub understood: Vec<Understood>,
}

/// Records of a kind without any bound.
#[derive(Debug)]
pub struct UndatedOfKind {
    pub spec: &'static Spec,
    pub count: i64,
    pub exact: bool,
    /// The question whose list has them; none where no filter finds them.
    pub question: Option<Question>,
}

/// Questions about dated records of several kinds.
#[derive(Debug, Clone, Copy)]
pub struct Timelines<'a>(pub &'a Snapshot);

impl Timelines<'_> {
    /// A page, or with `whole` all records, which are then bounded.
    pub async fn page(self, question: &Question, whole: bool) -> Result<TimelinePage> {
        let mut understood = Planner(self.0).resolve_filters(question).await?;
        let limit = if whole {
            usize::try_from(LOOKED_AT_MAX).unwrap_or(usize::MAX)
        } else {
            question.limit
        };
        let dated = question.by_date();
        let mut asked = Vec::new();
        for (place, spec) in question.specs.iter().enumerate() {
            let one = self.of_kind(spec, &dated, &understood).await?;
            asked.extend(one.map(|one| (place, *spec, one)));
        }
        let (mut plans, mut total) = (Vec::new(), 0);
        for (place, spec, one) in &asked {
            let read = Planner(self.0).resolve_filters(one).await?;
            let plan = Planner(self.0).plan(spec, one, &read).await?;
            let count = Planner(self.0).total_looked_at(&plan, WHAT).await?.count;
            total += count;
            plans.extend((count > 0).then_some((*place, plan)));
        }
        if whole && total > LOOKED_AT_MAX {
            return Err(Error::TooBroad {
                what: WHAT,
                most: LOOKED_AT_MAX,
            });
        }
        let seen = question.after.as_deref().map(|after| seen(question, after));
        let mut found: Vec<(usize, Row)> = Vec::new();
        for (place, plan) in &plans {
            let after = seen.map(|(value, kind, key)| match place.cmp(&kind) {
                std::cmp::Ordering::Less => (value, LAST_KEY),
                std::cmp::Ordering::Equal => (value, key),
                std::cmp::Ordering::Greater => (value, ""),
            });
            // One row more than the limit shows whether another page follows.
            let rows = Records(self.0).rows(plan, after, limit + 1).await?;
            found.extend(rows.into_iter().map(|row| (*place, row)));
        }
        found.sort_by(|(a, x), (b, y)| (&x.value, a, &x.key).cmp(&(&y.value, b, &y.key)));
        let more = found.len() > limit;
        found.truncate(limit);
        let kind = |place: usize| question.specs.get(place).copied();
        let next = found.last().filter(|_| more).and_then(|(place, row)| {
            let kind = kind(*place)?.kind;
            Some(format!("{}{MARK}{kind}{MARK}{}", row.value, row.key))
        });
        Planner(self.0)
            .resolve_unknowns(&mut understood, total)
            .await?;
        let rows = found.into_iter();
        let rows = rows.filter_map(|(place, row)| Some((kind(place)?, row.text)));
        Ok(TimelinePage {
            rows: rows.collect(),
            next,
            total,
            understood,
        })
    }

    /// How many records of each kind match the rest of the question and have no bound.
    pub async fn undated(self, question: &Question) -> Result<Vec<UndatedOfKind>> {
        let understood = Planner(self.0).resolve_filters(question).await?;
        let (undated, mut found) = (question.undated(), Vec::new());
        for spec in &question.specs {
            let asked = self.of_kind(spec, &undated, &understood).await?;
            let (count, exact) = match &asked {
                Some(one) => Records(self.0).count(one, &one.to_query()).await?,
                None => (0, true),
            };
            let question = asked.unwrap_or_else(|| undated.of_kind(spec));
            // A link with too many ids is longer than clients and proxies take.
            let named = |filter: &Filter| filter.name == ID && filter.values.len() > LINK_IDS_MAX;
            let linked = !question.filters.iter().any(named);
            found.push(UndatedOfKind {
                spec,
                count,
                exact,
                question: (linked && count > 0).then_some(question),
            });
        }
        Ok(found)
    }

    /// The part of a question that is on one kind; none where nothing of it can match.
    async fn of_kind(
        self,
        spec: &'static Spec,
        question: &Question,
        understood: &[Understood],
    ) -> Result<Option<Question>> {
        let one = question.of_kind(spec);
        let lacks = |read: &&Understood| spec.facet(read.filter.name).is_none();
        let missing: Vec<&Understood> = understood.iter().filter(lacks).collect();
        if missing.is_empty() {
            return Ok(Some(one));
        }
        if !spec.is_external() {
            return Ok(None);
        }
        let ids = self.on_owners(spec, &one, &missing).await?;
        Ok((!ids.is_empty()).then(|| {
            one.with(Filter {
                values: ids,
                ..Filter::one(ID, "")
            })
        }))
    }

    /// The ids of statements that match a question and are on records with these values.
    async fn on_owners(
        self,
        spec: &'static Spec,
        question: &Question,
        wanted: &[&Understood],
    ) -> Result<Vec<String>> {
        let read = Planner(self.0).resolve_filters(question).await?;
        let plan = Planner(self.0).plan(spec, question, &read).await?;
        let total = Planner(self.0).total_looked_at(&plan, WHAT).await?;
        if total.count == 0 {
            return Ok(Vec::new());
        }
        let mut statement = plan.selection().values("on");
        let rows: Vec<(String, String, Option<String>)> = statement
            .build_query_as()
            .fetch_all(&mut *self.0.connection().await?)
            .await?;
        let mut on: Vec<(String, String)> = Vec::new();
        for (name, _, values) in rows {
            let values: Vec<String> =
                values.map_or(Ok(Vec::new()), |v| serde_json::from_str(&v))?;
            let id = name.split_once(':').map_or("", |(_, id)| id);
            on.extend(values.into_iter().map(|owner| (id.to_owned(), owner)));
        }
        let owners: HashSet<&str> = on.iter().map(|(_, owner)| owner.as_str()).collect();
        let owners: Vec<_> = owners
            .iter()
            .filter_map(|name| name.split_once(':'))
            .collect();
        let known: Vec<(String, String, String)> = query_as(OWNERS)
            .bind(json!(owners).to_string())
            .fetch_all(&mut *self.0.connection().await?)
            .await?;
        let mut belonging = HashSet::new();
        for (kind, id, facets) in known {
            let facets: Value = serde_json::from_str(&facets)?;
            if wanted.iter().all(|one| belongs(one, &kind, &id, &facets)) {
                belonging.insert(format!("{kind}:{id}"));
            }
        }
        on.retain(|(_, owner)| belonging.contains(owner));
        Ok(on.into_iter().map(|(id, _)| id).collect())
    }
}

const ID: &str = "id";

/// Has this record one of the wanted values, or is it what they name?
fn belongs(wanted: &Understood, kind: &str, id: &str, facets: &Value) -> bool {
    let filter = &wanted.filter;
    let named = match filter.values_of {
        Values::Actor => kind == "actor",
        Values::Of(of) => kind == of,
        _ => false,
    };
    let values = facets[filter.name].as_array().into_iter().flatten();
    let mut values = values.filter_map(Value::as_str);
    let means = |value: &str| wanted.means.iter().any(|wanted| wanted == value);
    filter.sense == Sense::Any && (named && means(id) || values.any(means))
}

/// The last record of the page before, from a cursor: its day, the place of its kind, its key.
fn seen<'a>(question: &Question, after: &'a str) -> (&'a str, usize, &'a str) {
    let mut parts = after.splitn(3, MARK);
    let mut part = || parts.next().unwrap_or_default();
    let (value, kind, key) = (part(), part(), part());
    let place = question.specs.iter().position(|spec| spec.kind == kind);
    (value, place.unwrap_or_default(), key)
}
