//! Dated records of several kinds in one order: by the first day on which they can have begun, then
//! kind by kind, each in its own order.
//!
//! A filter that a kind of others' statements lacks applies to the record that a statement is on:
//! annotations on records of an actor belong to that actor's timeline.

use crate::error::{Error, Result};
use crate::model::spec::Spec;
use crate::query::{Filter, LINK_IDS_MAX, Question};
use crate::store::publish::facets::INHERITED;
use crate::store::read::list::LAST_KEY;
use crate::store::read::list::Records;
use crate::store::read::list::Row;
use crate::store::read::plan::COUNTED_MAX;
use crate::store::read::plan::LOOKED_AT_MAX;
use crate::store::read::plan::Planner;
use crate::store::read::understood::Understood;
use crate::store::snapshot::Snapshot;
use serde_json::Value;

/// What the limit is on, in errors.
const WHAT: &str = "a timeline";
/// Separates the parts of a cursor: the day, the kind and the key of the last record.
const MARK: char = '\u{1}';

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
        let understood = Planner(self.0).resolve_filters(question).await?;
        let limit = if whole {
            usize::try_from(LOOKED_AT_MAX).unwrap_or(usize::MAX)
        } else {
            question.limit
        };
        let dated = question.by_date();
        let mut asked = Vec::new();
        for (place, spec) in question.specs.iter().enumerate() {
            let one = of_kind(spec, &dated, &understood);
            asked.extend(one.map(|one| (place, *spec, one)));
        }
        let (mut plans, mut total) = (Vec::new(), 0);
        for (place, spec, (one, inherited)) in &asked {
            let mut read = Planner(self.0).resolve_filters(one).await?;
            read.extend(inherited.iter().cloned());
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
            let asked = of_kind(spec, &undated, &understood);
            let (count, exact, question) = match asked {
                Some((one, inherited)) => self.left_out(spec, one, inherited).await?,
                None => (0, true, None),
            };
            found.push(UndatedOfKind {
                spec,
                count,
                exact,
                question: question.filter(|_| count > 0),
            });
        }
        Ok(found)
    }

    /// How many records match, whether that is exact, and the question whose list has them.
    async fn left_out(
        self,
        spec: &'static Spec,
        one: Question,
        inherited: Vec<Understood>,
    ) -> Result<(i64, bool, Option<Question>)> {
        if inherited.is_empty() {
            let (count, exact) = Records(self.0).count(&one, &one.to_query()).await?;
            return Ok((count, exact, Some(one)));
        }
        let mut read = Planner(self.0).resolve_filters(&one).await?;
        read.extend(inherited);
        let plan = Planner(self.0).plan(spec, &one, &read).await?;
        let total = Planner(self.0).total(&plan, COUNTED_MAX).await?;
        // No filter finds them but their ids; a longer link is longer than proxies take.
        let few =
            usize::try_from(total.count).is_ok_and(|count| (1..=LINK_IDS_MAX).contains(&count));
        let mut ids = Vec::new();
        if few && total.exact {
            for row in Records(self.0).rows(&plan, None, LINK_IDS_MAX).await? {
                let record: Value = serde_json::from_str(&row.text)?;
                ids.extend(record[ID].as_str().map(str::to_owned));
            }
        }
        let linked = (!ids.is_empty()).then(|| {
            one.with(Filter {
                values: ids,
                ..Filter::one(ID, "")
            })
        });
        Ok((total.count, total.exact, linked))
    }
}

/// The part of a question that is on one kind, and the filters that a statement inherits from the
/// record that it is on; none where nothing of it can match.
fn of_kind(
    spec: &'static Spec,
    question: &Question,
    understood: &[Understood],
) -> Option<(Question, Vec<Understood>)> {
    let lacks = |read: &&Understood| spec.facet(read.filter.name).is_none();
    let mut inherited = Vec::new();
    for missing in understood.iter().filter(lacks) {
        let names = INHERITED.iter().filter(|_| spec.is_external());
        let mut names = names.filter(|(name, _)| *name == missing.filter.name);
        let (_, name) = names.next()?;
        inherited.push(Understood {
            filter: Filter {
                sense: missing.filter.sense,
                ..Filter::one(name, "")
            },
            ..missing.clone()
        });
    }
    Some((question.of_kind(spec), inherited))
}

const ID: &str = "id";

/// The last record of the page before, from a cursor: its day, the place of its kind, its key.
fn seen<'a>(question: &Question, after: &'a str) -> (&'a str, usize, &'a str) {
    let mut parts = after.splitn(3, MARK);
    let mut part = || parts.next().unwrap_or_default();
    let (value, kind, key) = (part(), part(), part());
    let place = question.specs.iter().position(|spec| spec.kind == kind);
    (value, place.unwrap_or_default(), key)
}
