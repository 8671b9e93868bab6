//! The query planner: translates a query to one kind into conditions, each with an estimate of its
//! matches.

use crate::error::{Error, Result};
use crate::model::positions;
use crate::model::spec::{PREDICATES, Spec, Values};
use crate::query::{Question, SearchText, Sense, Sort, VALUES_MAX};
use crate::store::publish::facets::DECADE;
use crate::store::publish::facets::EXISTS;
use crate::store::publish::facets::INHERITED;
use crate::store::publish::facets::pair_key;
use crate::store::read::names::Names;
use crate::store::read::select::Condition;
use crate::store::read::select::Role;
use crate::store::read::select::Search;
use crate::store::read::select::Selection;
use crate::store::read::totals::having;
use crate::store::read::understood::Understood;
use crate::store::snapshot::Snapshot;

/// Combined filters are counted up to here, so that a count never costs more than a page.
pub(in crate::store) const COUNTED_MAX: i64 = 1_000;
/// Where only the number is asked for, up to here.
pub(in crate::store) const COUNTED_ALONE_MAX: i64 = 100_000;
/// The planner counts search hits up to 20,000. Beyond that it assumes 65,000, so that any filter
/// with fewer than 5,000 matches drives the query.
const FINDS_COUNTED_MAX: i64 = 20_000;
const FINDS_MANY: i64 = 65_000;
/// A filter with fewer matches drives the query, without counting search hits.
const MATCHES_FEW: i64 = 300;
/// Upper bound for operations that must read every match.
pub(in crate::store) const LOOKED_AT_MAX: i64 = 10_000;

const ID: &str = "id";

/// A query planned for one kind.
#[derive(Debug)]
pub(in crate::store) struct Plan<'a> {
    pub spec: &'static Spec,
    question: &'a Question,
    conditions: Vec<Condition>,
    finds: i64,
    /// The words of its search, and those with synonyms as they were typed.
    words: Vec<String>,
    typed: Vec<String>,
    /// Nothing can match: an unknown value, or a filter that the kind does not have.
    pub empty: bool,
}

/// How many match.
#[derive(Debug, Clone, Copy)]
pub(in crate::store) struct Total {
    pub count: i64,
    /// False where counting stopped.
    pub exact: bool,
}

impl Plan<'_> {
    /// Does every record of the kind match?
    pub(in crate::store) fn is_all(&self) -> bool {
        !self.empty
            && self.conditions.is_empty()
            && self.question.when.is_none()
            && self.question.words.is_none()
    }

    /// The records that match, in the order of the query.
    pub(in crate::store) fn selection(&self) -> Selection<'_> {
        let question = self.question;
        let words = question.words.as_ref();
        Selection {
            kind: self.spec.kind,
            conditions: &self.conditions,
            when: question.when.as_ref(),
            search: words.and_then(|w| {
                Some(Search {
                    expression: w.expression.as_deref()?,
                    finds: self.finds,
                    exact: w.exact,
                    words: &self.words,
                    typed: &self.typed,
                })
            }),
            range: positions(self.spec),
            sort: question.sort.clone(),
            after: None,
            limit: i64::MAX,
            counted: None,
        }
    }
}

/// Plans statements: which condition drives a query, and how many records it finds.
#[derive(Debug, Clone, Copy)]
pub struct Planner<'a>(pub &'a Snapshot);

impl Planner<'_> {
    /// What the filters mean; refuses values that mean nothing.
    pub(in crate::store) async fn resolve_filters(
        self,
        question: &Question,
    ) -> Result<Vec<Understood>> {
        Names(self.0).filters(question).await
    }

    /// Plans the query for one kind.
    pub(in crate::store) async fn plan<'a>(
        self,
        spec: &'static Spec,
        question: &'a Question,
        read: &[Understood],
    ) -> Result<Plan<'a>> {
        let searches_nothing = question
            .words
            .as_ref()
            .is_some_and(|words| words.expression.is_none());
        let undated = question.when.is_some() && spec.field("date").is_none();
        let mut plan = Plan {
            spec,
            question,
            conditions: Vec::new(),
            finds: i64::MAX,
            words: Vec::new(),
            typed: Vec::new(),
            empty: searches_nothing || undated,
        };
        plan.rank_words();
        for understood in read {
            plan.add(understood);
        }
        let decades = question.when.as_ref().map_or(&[][..], |when| &when.decades);
        if !decades.is_empty() && !plan.conditions.iter().any(|c| c.dated) {
            plan.conditions.push(Condition {
                dated: true,
                ..condition(DECADE, decades.to_vec(), Role::Drive)
            });
        }
        self.estimate(&mut plan).await?;
        Ok(plan)
    }

    /// Estimates how many records each condition matches.
    async fn estimate(self, plan: &mut Plan<'_>) -> Result<()> {
        if plan.empty {
            return Ok(());
        }
        // `total` has no ids: each occurs once or not at all.
        let values = plan.conditions.iter().filter(|c| c.name != ID);
        let values: Vec<_> = values
            .flat_map(|c| {
                c.values
                    .iter()
                    .map(|value| (c.name.as_str(), value.as_str()))
            })
            .collect();
        let mut totals = having(self.0, plan.spec, &values).await?.into_iter();
        let mut fewest = None;
        for condition in &mut plan.conditions {
            condition.matches = match condition.name.as_str() {
                ID => i64::try_from(condition.values.len()).unwrap_or(i64::MAX),
                _ => totals.by_ref().take(condition.values.len()).sum(),
            };
            if condition.role != Role::None {
                plan.empty |= condition.matches == 0;
                fewest = Some(fewest.map_or(condition.matches, |fewest: i64| {
                    fewest.min(condition.matches)
                }));
            }
        }
        let searching = plan.question.words.is_some();
        if searching && !plan.empty && fewest.is_some_and(|fewest| fewest > MATCHES_FEW) {
            let search = Selection {
                conditions: &[],
                when: None,
                limit: FINDS_COUNTED_MAX + 1,
                ..plan.selection()
            };
            let search = Selection {
                sort: Sort::default(),
                ..search
            };
            let finds: i64 = search
                .count()
                .build_query_scalar()
                .fetch_one(&mut *self.0.connection().await?)
                .await?;
            plan.finds = if finds > FINDS_COUNTED_MAX {
                FINDS_MANY
            } else {
                finds
            };
        }
        Ok(())
    }

    /// How many match, where that is known without counting.
    pub(in crate::store) fn known(self, plan: &Plan<'_>) -> Option<Total> {
        let exactly = |count| Some(Total { count, exact: true });
        let unfiltered = plan.question.when.is_none() && plan.question.words.is_none();
        match plan.conditions[..] {
            _ if plan.empty => exactly(0),
            [] if unfiltered => exactly(self.0.size(plan.spec)),
            [ref one] if unfiltered && one.values.len() == 1 && one.name != ID => match one.role {
                Role::None => exactly(self.0.size(plan.spec) - one.matches),
                _ => exactly(one.matches),
            },
            _ => None,
        }
    }

    /// How many match: exact where known without counting or at most `most`, else counting stops
    /// there.
    pub(in crate::store) async fn total(self, plan: &Plan<'_>, most: i64) -> Result<Total> {
        if let Some(total) = self.known(plan) {
            return Ok(total);
        }
        let selection = Selection {
            limit: most + 1,
            sort: Sort::default(),
            ..plan.selection()
        };
        let count: i64 = selection
            .count()
            .build_query_scalar()
            .fetch_one(&mut *self.0.connection().await?)
            .await?;
        Ok(Total::counted(count, most))
    }

    /// The same, for operations that must read every match; refuses a query with too many.
    pub(in crate::store) async fn total_looked_at(
        self,
        plan: &Plan<'_>,
        what: &'static str,
    ) -> Result<Total> {
        let total = self.total(plan, LOOKED_AT_MAX).await?;
        let few = total.exact && total.count <= LOOKED_AT_MAX;
        if few {
            Ok(total)
        } else {
            Err(Error::TooBroad {
                what,
                most: LOOKED_AT_MAX,
            })
        }
    }

    /// Refuses a query with more than `LOOKED_AT_MAX` matches over all kinds.
    pub async fn bound(self, question: &Question, what: &'static str) -> Result<()> {
        let read = self.resolve_filters(question).await?;
        let mut sum = 0;
        for spec in &question.specs {
            let total = self
                .total(&self.plan(spec, question, &read).await?, LOOKED_AT_MAX)
                .await?;
            sum += total.count;
            if !total.exact || sum > LOOKED_AT_MAX {
                return Err(Error::TooBroad {
                    what,
                    most: LOOKED_AT_MAX,
                });
            }
        }
        Ok(())
    }

    /// How many match, for a page in this order; none where the page's own statement counts them.
    pub(in crate::store) async fn total_listed(
        self,
        plan: &Plan<'_>,
        first: bool,
    ) -> Result<Option<Total>> {
        let sort = &plan.question.sort;
        if sort.is_own() && first {
            return Ok(self.known(plan));
        }
        let total = if sort.is_own() {
            self.total(plan, COUNTED_MAX).await?
        } else if sort.counts_words() {
            self.total_looked_at(plan, "an order by relevance").await?
        } else {
            let what = "an order that is not the list's own";
            self.total_looked_at(plan, what).await?
        };
        Ok(Some(total))
    }
}

impl Total {
    /// From a count that stopped at `most + 1`.
    pub(in crate::store) fn counted(count: i64, most: i64) -> Self {
        Self {
            count: count.min(most),
            exact: count <= most,
        }
    }
}

impl Plan<'_> {
    /// Reads the words that an order by relevance or by matches counts.
    fn rank_words(&mut self) {
        if !self.question.sort.counts_words() {
            return;
        }
        for word in self.question.words.iter().flat_map(SearchText::found) {
            self.words.push(word.any_sense());
            if !word.synonyms.is_empty() {
                self.typed.push(word.expression.clone());
            }
        }
    }

    /// Adds a filter as a condition for this kind.
    fn add(&mut self, understood: &Understood) {
        let filter = &understood.filter;
        let inherited = INHERITED.iter().any(|(_, name)| *name == filter.name);
        if self.spec.facet(filter.name).is_none() && !inherited {
            self.empty |= matches!(filter.sense, Sense::Any | Sense::Exists(true));
            return;
        }
        let basis = &self.question.basis;
        let linked = !basis.is_empty() && PREDICATES.iter().any(|p| p.name == filter.name);
        let each = |ways: &[String], values: &[String]| -> Vec<String> {
            ways.iter()
                .flat_map(|way| values.iter().map(move |value| pair_key(way, value)))
                .collect()
        };
        let role = match filter.sense {
            Sense::Not | Sense::Exists(false) => Role::None,
            Sense::Any | Sense::Exists(true) => Role::Any,
        };
        let facet = self.spec.facet(filter.name);
        if let (Sense::Exists(exists), true) = (filter.sense, facet.is_some_and(|f| f.always)) {
            self.empty |= !exists;
            return;
        }
        if let Sense::Exists(_) = filter.sense {
            let name = [filter.name.to_owned()];
            let values = if linked {
                basis.iter().map(|b| pair_key(filter.name, b)).collect()
            } else {
                name.to_vec()
            };
            self.conditions.push(condition(EXISTS, values, role));
            return;
        }
        if understood.means.is_empty() {
            self.empty |= role == Role::Any;
            return;
        }
        let decades = self
            .question
            .when
            .as_ref()
            .map_or(&[][..], |when| &when.decades);
        let arms = decades.len() * understood.means.len();
        self.conditions.push(if linked {
            condition(
                pair_key(filter.name, "basis"),
                each(basis, &understood.means),
                role,
            )
        } else if filter.values_of == Values::Actor
            && role == Role::Any
            && (1..=VALUES_MAX).contains(&arms)
        {
            // Actor and years in combination: `span` indexes the pairs.
            let values = each(&understood.means, decades);
            Condition {
                dated: true,
                ..condition(pair_key(filter.name, DECADE), values, role)
            }
        } else {
            condition(filter.name, understood.means.clone(), role)
        });
    }
}

fn condition(name: impl Into<String>, values: Vec<String>, role: Role) -> Condition {
    Condition {
        name: name.into(),
        values,
        role,
        dated: false,
        matches: 0,
    }
}
