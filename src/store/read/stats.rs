//! Counts by value: facets of a list, and statistics over one or several kinds.

use crate::error::{Error, Result};
use crate::model::spec::{Facet, Spec, Values};
use crate::query::Question;
use crate::store::publish::facets::EXISTS;
use crate::store::read::plan::LOOKED_AT_MAX;
use crate::store::read::plan::Plan;
use crate::store::read::plan::Planner;
use crate::store::read::plan::Total;
use crate::store::read::totals::having;
use crate::store::read::understood::Understood;
use crate::store::snapshot::Snapshot;
use serde_json::json;
use sqlx::{Row, query, query_as};
use std::collections::BTreeMap;

/// Values of one facet at most, the most frequent first.
const VALUES_MAX: usize = 100;
/// Groups of a statistic at most.
const GROUPS_MAX: usize = 1_000;

/// A facet's value; none for records without one.
#[derive(Debug, Clone)]
pub struct Counted {
    pub facet: &'static Facet,
    pub value: Option<String>,
    pub label: Option<String>,
}

/// How many records have these values.
#[derive(Debug)]
pub struct Group {
    pub of: Vec<Counted>,
    pub count: i64,
}

/// Groups, the largest first.
#[derive(Debug)]
pub struct Counts {
    pub groups: Vec<Group>,
    /// False where a limit truncated the groups.
    pub complete: bool,
    /// Records counted; one with two values is in two groups.
    pub total: i64,
    pub understood: Vec<Understood>,
}

/// Counts by values, one value per facet.
type Grouped = BTreeMap<Vec<Option<String>>, i64>;

/// Totals from publish: the values of a facet over all records of a kind; `$3` keeps only the
/// `kind:id` form.
pub(in crate::store) const ALL_VALUES: &str = "SELECT count, value FROM total
    WHERE kind = $1 AND name = $2 AND (NOT $3 OR instr(value, ':') > 0) ORDER BY count DESC, value
    LIMIT +$4";
/// `[n, kind, id]` in; title of the record out.
pub(in crate::store) const LABELS: &str = "SELECT j.value ->> 0,
        (SELECT e.title FROM entry e WHERE e.kind = j.value ->> 1 AND e.id = j.value ->> 2) FROM
        json_each($1) j";

/// Counts of records by the values of facets.
#[derive(Debug, Clone, Copy)]
pub struct Statistics<'a>(pub &'a Snapshot);

impl Statistics<'_> {
    /// Every facet that the query asks to count.
    pub async fn facets(self, question: &Question) -> Result<Vec<(&'static Facet, Counts)>> {
        let read = Planner(self.0).resolve_filters(question).await?;
        let mut all = Vec::with_capacity(question.facets.len());
        // Only lists have facets, and a list has one kind.
        let Some(spec) = question.specs.first() else {
            return Ok(all);
        };
        let plan = Planner(self.0).plan(spec, question, &read).await?;
        let total = Planner(self.0).total(&plan, LOOKED_AT_MAX).await?;
        for facet in &question.facets {
            let mut grouped = Grouped::new();
            self.group(&plan, total, &[facet], false, &mut grouped)
                .await?;
            grouped.remove(&vec![None]);
            all.push((
                *facet,
                self.count_groups(grouped, &[facet], VALUES_MAX).await?,
            ));
        }
        Ok(all)
    }

    /// Records of these kinds, by the values of up to three facets.
    pub async fn stats(self, question: &Question) -> Result<Counts> {
        let understood = Planner(self.0).resolve_filters(question).await?;
        let mut grouped = Grouped::new();
        let mut total = 0;
        let several = question.specs.len() > 1;
        for spec in &question.specs {
            let plan = Planner(self.0).plan(spec, question, &understood).await?;
            let of_kind = Planner(self.0).total(&plan, LOOKED_AT_MAX).await?;
            self.group(&plan, of_kind, &question.facets, several, &mut grouped)
                .await?;
            total += of_kind.count;
        }
        let counts = self
            .count_groups(grouped, &question.facets, GROUPS_MAX)
            .await?;
        Ok(Counts {
            total,
            understood,
            ..counts
        })
    }

    /// Adds the groups of one kind; `total` records match.
    async fn group(
        self,
        plan: &Plan<'_>,
        total: Total,
        facets: &[&'static Facet],
        several: bool,
        grouped: &mut Grouped,
    ) -> Result<()> {
        let spec = plan.spec;
        let own: Vec<&str> = facets
            .iter()
            .map(|f| f.name)
            .filter(|name| *name != "kind")
            .collect();
        let mut add = |values: Vec<Option<String>>, count: i64| {
            let mut values = values.into_iter();
            let of = |facet: &&Facet| {
                if facet.name == "kind" {
                    Some(spec.kind.to_owned())
                } else {
                    values.next().flatten()
                }
            };
            *grouped.entry(facets.iter().map(of).collect()).or_default() += count;
        };
        if total.count == 0 {
            return Ok(());
        }
        match own[..] {
            [] if total.exact => add(Vec::new(), total.count),
            [name] if plan.is_all() => {
                let (all, having) = self.all_values(spec, name, several).await?;
                for (count, value) in all {
                    add(vec![Some(value)], count);
                }
                if having < total.count {
                    add(vec![None], total.count - having);
                }
            }
            _ if !total.exact || total.count > LOOKED_AT_MAX => {
                return Err(Error::TooBroad {
                    what: "counting by facet",
                    most: LOOKED_AT_MAX,
                });
            }
            _ => {
                let mut sql = plan.selection().groups(&own);
                for row in sql
                    .build()
                    .fetch_all(&mut *self.0.connection().await?)
                    .await?
                {
                    let values = (1..=own.len())
                        .map(|n| row.try_get(n))
                        .collect::<Result<Vec<Option<String>>, _>>()?;
                    add(values, row.try_get(0)?);
                }
            }
        }
        Ok(())
    }

    /// The values of a facet over all records of a kind, and how many records have one.
    async fn all_values(
        self,
        spec: &Spec,
        name: &str,
        several: bool,
    ) -> Result<(Vec<(i64, String)>, i64)> {
        let Some(facet) = spec.facet(name) else {
            return Ok((Vec::new(), 0));
        };
        let records = facet.values == Values::Record;
        let sql = query_as(ALL_VALUES)
            .bind(spec.kind)
            .bind(name)
            .bind(records)
            .bind(LOOKED_AT_MAX);
        let all: Vec<(i64, String)> = sql.fetch_all(&mut *self.0.connection().await?).await?;
        // Truncated values of several kinds cannot be merged: the sum may have another order.
        if several && i64::try_from(all.len()).is_ok_and(|n| n == LOOKED_AT_MAX) {
            return Err(Error::TooBroad {
                what: "counting by facet",
                most: LOOKED_AT_MAX,
            });
        }
        let having = having(self.0, spec, &[(EXISTS, name)]).await?;
        Ok((all, having.iter().sum()))
    }

    /// The largest groups, with labels.
    async fn count_groups(
        self,
        grouped: Grouped,
        facets: &[&'static Facet],
        most: usize,
    ) -> Result<Counts> {
        let mut groups: Vec<(Vec<Option<String>>, i64)> = grouped.into_iter().collect();
        groups.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        let complete = groups.len() <= most;
        groups.truncate(most);
        let mut named: Vec<Counted> = groups
            .iter()
            .flat_map(|(values, _)| facets.iter().zip(values))
            .map(|(facet, value)| Counted {
                facet,
                value: value.clone(),
                label: None,
            })
            .collect();
        self.label(&mut named).await?;
        let mut named = named.into_iter();
        let groups = groups.into_iter().map(|(values, count)| Group {
            of: named.by_ref().take(values.len()).collect(),
            count,
        });
        Ok(Counts {
            groups: groups.collect(),
            complete,
            total: 0,
            understood: Vec::new(),
        })
    }

    /// Adds labels: of terms, titles of records, decades in words; other values need none.
    async fn label(self, named: &mut [Counted]) -> Result<()> {
        let mut asked = Vec::new();
        for (n, one) in named.iter_mut().enumerate() {
            let Some(value) = &one.value else { continue };
            match one.facet.values {
                Values::Term(scheme) | Values::Named(scheme) => {
                    let label = self
                        .0
                        .dictionary
                        .labels
                        .get(&(scheme.to_owned(), value.clone()));
                    one.label = Some(label.unwrap_or(value).clone());
                }
                Values::Actor => asked.push(json!([n, "actor", value])),
                Values::Of(kind) => asked.push(json!([n, kind, value])),
                Values::Record => {
                    asked.extend(value.split_once(':').map(|(kind, id)| json!([n, kind, id])));
                }
                Values::Decade if value == "open" => {
                    one.label = Some("with an open end".to_owned());
                }
                Values::Decade => one.label = Some(value.replace('X', "0s")),
                _ => one.label = Some(value.clone()),
            }
        }
        if asked.is_empty() {
            return Ok(());
        }
        for row in query(LABELS)
            .bind(json!(asked).to_string())
            .fetch_all(&mut *self.0.connection().await?)
            .await?
        {
            let n = usize::try_from(row.try_get::<i64, _>(0)?).ok();
            if let Some(one) = n.and_then(|n| named.get_mut(n)) {
                one.label = row
                    .try_get::<Option<String>, _>(1)?
                    .or_else(|| one.value.clone());
            }
        }
        Ok(())
    }
}
