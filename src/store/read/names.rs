//! What the values of a query mean: a record by its id, code, title or another name, in that order,
//! whatever its case; and, where a value means nothing, the nearest that would.

use crate::error::{Error, ParameterProblem, Result};
use crate::model::naming::{RANKS, country_code, fold, usual_name};
use crate::model::spec::{Spec, Values};
use crate::model::{ALL, kind, passage};
use crate::query::{Filter, Question, Sense, join, nearest};
use crate::store::read::totals::having;
use crate::store::read::understood::Understood;
use crate::store::snapshot::Snapshot;
use serde_json::json;
use sqlx::{query_as, query_scalar};
use std::collections::{BTreeSet, HashMap};

/// `[kind, ranked name]` in; the place in the list, kind and id out.
pub(in crate::store) const MEANT: &str = "SELECT j.key, e.kind, e.id FROM json_each($1) j
    CROSS JOIN facet f ON f.kind = j.value ->> 0 AND f.name = 'named' AND f.value = j.value ->> 1
    CROSS JOIN entry e ON e.ord = f.ord ORDER BY j.key, e.ord LIMIT 500";
/// Which of these ids a kind has.
pub(in crate::store) const IDS: &str = "SELECT e.id FROM json_each($2) j
    CROSS JOIN entry e ON e.kind = $1 AND e.id = j.value";
/// The values of a filter, of records of one kind.
pub(in crate::store) const VALUES: &str =
    "SELECT value FROM total WHERE kind = $1 AND name = $2 ORDER BY value LIMIT 20000";
/// What the records of one kind are called, and their ids. A large corpus has more than it pays to
/// compare.
pub(in crate::store) const CALLED: &str = "SELECT f.value, e.id FROM facet f
    CROSS JOIN entry e ON e.ord = f.ord
    WHERE f.kind = $1 AND f.name = 'named' ORDER BY f.value LIMIT 5000";
/// Mistakes of one query that the nearest name is looked for: each look reads every name of a kind.
const NEAR_MAX: usize = 3;
/// Values of one filter that are looked up by name.
const LOOKED_UP_MAX: usize = 50;
/// Names per value that a message lists.
const LISTED_MAX: usize = 5;

/// A record that a name means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meant {
    pub kind: String,
    pub id: String,
}

/// Resolves names against the data.
#[derive(Debug, Clone, Copy)]
pub struct Names<'a>(pub &'a Snapshot);

/// What a filter's values name.
enum Target {
    /// A record of one of these kinds.
    Records(Vec<&'static Spec>),
    /// A place in a text.
    Places,
    /// One of the values that records have.
    Values,
}

/// The kinds that a filter's values can name a record of; none where they name no record.
fn target(filter: &Filter, question: &Question) -> Option<Target> {
    let one = |name: &str| Target::Records(kind(name).into_iter().collect());
    Some(match filter.values_of {
        Values::Actor => one("actor"),
        Values::Of(name) => one(name),
        Values::Document => one("document"),
        Values::Own => Target::Records(question.specs.clone()),
        Values::Record => Target::Records(ALL.to_vec()),
        Values::Locator | Values::Section => Target::Places,
        Values::Text => Target::Values,
        Values::Term(_) | Values::Named(_) | Values::Word(_) | Values::Decade => return None,
    })
}

impl Names<'_> {
    /// What the filters of a question mean. A value that a record has is taken as it is, without a
    /// statement more than planning the query needs.
    pub async fn filters(self, question: &Question) -> Result<Vec<Understood>> {
        let known = self.values_had(question).await?;
        let (mut all, mut problems) = (Vec::new(), Vec::new());
        for filter in &question.filters {
            let mut understood = Understood::as_given(filter);
            let doubt = |value: &&String| !known.contains(&(filter.name, value.as_str()));
            let doubtful: Vec<&String> = filter.values.iter().filter(doubt).collect();
            // To leave out an id that there is not changes nothing.
            let vain = filter.values_of == Values::Own && filter.sense == Sense::Not;
            if let Some(target) = target(filter, question)
                && !doubtful.is_empty()
                && !vain
            {
                let read = self.one_filter(filter, &target, &doubtful, question);
                let (read, unknown) = read.await?;
                understood = read;
                for value in unknown {
                    let look = problems.len() < NEAR_MAX;
                    let problem = self.problem(&value, filter, &target, question, look);
                    problems.push(problem.await?);
                }
            }
            all.push(understood);
        }
        if problems.is_empty() {
            Ok(all)
        } else {
            Err(Error::UnknownValue(problems))
        }
    }

    /// The values of filters that some record of the question's kinds has.
    async fn values_had(self, question: &Question) -> Result<BTreeSet<(&'static str, &str)>> {
        let named = |filter: &&Filter| {
            filter.values_of != Values::Own && target(filter, question).is_some()
        };
        let mut open: Vec<(&'static str, &str)> = question
            .filters
            .iter()
            .filter(named)
            .flat_map(|filter| {
                filter
                    .values
                    .iter()
                    .map(|value| (filter.name, value.as_str()))
            })
            .collect();
        let mut had = BTreeSet::new();
        for spec in &question.specs {
            // Ids are not counted by value.
            let own = question
                .filters
                .iter()
                .filter(|f| f.values_of == Values::Own);
            for filter in own {
                let given: Vec<&str> = filter.values.iter().map(String::as_str).collect();
                let found = self.ids(spec, &given).await?;
                let found = given
                    .into_iter()
                    .filter(|id| found.iter().any(|one| one == id));
                had.extend(found.map(|id| (filter.name, id)));
            }
            if open.is_empty() {
                break;
            }
            let counts = having(self.0, spec, &open).await?;
            let found: Vec<_> = open
                .iter()
                .zip(counts)
                .filter(|(_, count)| *count > 0)
                .map(|(value, _)| *value)
                .collect();
            open.retain(|value| !found.contains(value));
            had.extend(found);
        }
        Ok(had)
    }

    /// One filter with some values that no record has as they are: what it means, and the values
    /// that mean nothing.
    async fn one_filter(
        self,
        filter: &Filter,
        target: &Target,
        doubtful: &[&String],
        question: &Question,
    ) -> Result<(Understood, Vec<String>)> {
        // A comma can be a part of the name.
        if let Some(whole) = &filter.whole {
            let means = self.value(whole, filter, target, question).await?;
            if !means.is_empty() {
                let given = Filter {
                    values: vec![whole.clone()],
                    ..filter.clone()
                };
                return Ok((Understood::meaning(&given, means), Vec::new()));
            }
        }
        let (mut means, mut elsewhere, mut unknown) = (Vec::new(), Vec::new(), Vec::new());
        // Of a batch of ids with some that there are, the others are no names.
        let batch = filter.values_of == Values::Own && doubtful.len() < filter.values.len();
        let most = if batch { 0 } else { LOOKED_UP_MAX };
        for value in &filter.values {
            let place = doubtful.iter().position(|doubtful| *doubtful == value);
            let Some(place) = place else {
                means.push(value.clone());
                continue;
            };
            if place >= most {
                unknown.push(value.clone());
                continue;
            }
            let found = self.value(value, filter, target, question).await?;
            let code = country_code(value).filter(|_| filter.values_of == Values::Actor);
            match code {
                _ if !found.is_empty() => means.extend(found),
                Some(code) => elsewhere.push((value.clone(), code)),
                None => unknown.push(value.clone()),
            }
        }
        let mut understood = Understood::meaning(filter, means);
        understood.elsewhere = elsewhere;
        // A batch of ids gives those that there still are.
        let batch = filter.values_of == Values::Own && !understood.means.is_empty();
        if batch {
            understood.missing = std::mem::take(&mut unknown);
        }
        Ok((understood, unknown))
    }

    /// The values, as records have them, that one given value means.
    async fn value(
        self,
        value: &str,
        filter: &Filter,
        target: &Target,
        question: &Question,
    ) -> Result<Vec<String>> {
        match target {
            Target::Records(specs) => {
                let (named, name) = match value.split_once(':') {
                    Some((named, name)) if filter.values_of == Values::Record => {
                        (kind(named), name)
                    }
                    _ => (None, value),
                };
                let specs = named.map_or_else(|| specs.clone(), |spec| vec![spec]);
                let meant = self.records(&specs, name).await?;
                let shown = |one: Meant| match filter.values_of {
                    Values::Record => format!("{}:{}", one.kind, one.id),
                    _ => one.id,
                };
                Ok(meant.into_iter().map(shown).collect())
            }
            Target::Places => {
                let name = if filter.values_of == Values::Section {
                    "section"
                } else {
                    "passage"
                };
                let had = having(self.0, &passage::SPEC, &[(name, value)]).await?;
                let there = had.iter().any(|count| *count > 0);
                Ok(there.then(|| value.to_owned()).into_iter().collect())
            }
            Target::Values => {
                let folded = fold(value);
                let all = self.all_values(filter.name, question).await?;
                Ok(all.into_iter().filter(|one| fold(one) == folded).collect())
            }
        }
    }

    /// The records of these kinds that a text names: by id, else by code, else by title, else by
    /// another name.
    pub async fn records(self, specs: &[&'static Spec], name: &str) -> Result<Vec<Meant>> {
        let folded = fold(name);
        let found = self.called(specs, &folded).await?;
        match usual_name(&folded) {
            Some(usual) if found.is_empty() => self.called(specs, usual).await,
            _ => Ok(found),
        }
    }

    async fn called(self, specs: &[&'static Spec], folded: &str) -> Result<Vec<Meant>> {
        if folded.is_empty() {
            return Ok(Vec::new());
        }
        let asked = |rank: u8| {
            specs
                .iter()
                .map(move |spec| json!([spec.kind, format!("{rank}:{folded}")]))
        };
        let asked: Vec<_> = RANKS.into_iter().flat_map(asked).collect();
        let rows: Vec<(i64, String, String)> = query_as(MEANT)
            .bind(json!(asked).to_string())
            .fetch_all(&mut *self.0.connection().await?)
            .await?;
        let rank = |place: i64| usize::try_from(place).unwrap_or_default() / specs.len().max(1);
        let Some(best) = rows.first().map(|(place, ..)| rank(*place)) else {
            return Ok(Vec::new());
        };
        let best = rows.into_iter().filter(|(place, ..)| rank(*place) == best);
        Ok(best.map(|(_, kind, id)| Meant { kind, id }).collect())
    }

    /// Which of these ids a kind has.
    pub(in crate::store) async fn ids(self, spec: &Spec, ids: &[&str]) -> Result<Vec<String>> {
        Ok(query_scalar(IDS)
            .bind(spec.kind)
            .bind(json!(ids).to_string())
            .fetch_all(&mut *self.0.connection().await?)
            .await?)
    }

    /// The id of the nearest record of a kind, by whatever it is called.
    pub async fn near(self, spec: &Spec, name: &str) -> Result<Option<String>> {
        let rows: Vec<(String, String)> = query_as(CALLED)
            .bind(spec.kind)
            .fetch_all(&mut *self.0.connection().await?)
            .await?;
        let called: HashMap<&str, &str> = rows
            .iter()
            .filter_map(|(ranked, id)| Some((ranked.split_once(':')?.1, id.as_str())))
            .collect();
        let near = nearest(&fold(name), called.keys().copied());
        Ok(near.and_then(|near| called.get(near.as_str()).map(|id| (*id).to_owned())))
    }

    async fn all_values(self, name: &str, question: &Question) -> Result<BTreeSet<String>> {
        let mut all = BTreeSet::new();
        for spec in &question.specs {
            let found: Vec<String> = query_scalar(VALUES)
                .bind(spec.kind)
                .bind(name)
                .fetch_all(&mut *self.0.connection().await?)
                .await?;
            all.extend(found);
        }
        Ok(all)
    }

    /// The problem with a value that means nothing; with `look`, the nearest value that would mean
    /// something.
    async fn problem(
        self,
        value: &str,
        filter: &Filter,
        target: &Target,
        question: &Question,
        look: bool,
    ) -> Result<ParameterProblem> {
        let (mut near, mut allowed) = (None, Vec::new());
        let what = match target {
            Target::Records(specs) => {
                for spec in specs.iter().filter(|_| look) {
                    if near.is_none() {
                        near = self.near(spec, value).await?;
                    }
                }
                match specs[..] {
                    [spec] => format!("no {}; {} lists them", spec.kind, spec.path),
                    _ => "no record".to_owned(),
                }
            }
            Target::Places => "no place in a text; /v1/passages lists them".to_owned(),
            Target::Values => {
                let all = self.all_values(filter.name, question).await?;
                near = nearest(value, all.iter().map(String::as_str));
                allowed = all.into_iter().take(LISTED_MAX + 1).collect();
                if allowed.len() > LISTED_MAX {
                    allowed.clear();
                }
                "a value that no record has".to_owned()
            }
        };
        let parameter = match filter.sense {
            Sense::Not => format!("{}__not", filter.name),
            _ => filter.name.to_owned(),
        };
        let values = filter.values.iter();
        let values = values.filter_map(|one| {
            if one == value {
                near.as_ref()
            } else {
                Some(one)
            }
        });
        let values: Vec<String> = values.cloned().collect();
        let fix = (!values.is_empty()).then(|| Box::new((parameter.clone(), join(&values))));
        let commas = if filter.values.len() > 1 {
            " A comma separates values; `\\,` is a comma within one."
        } else {
            ""
        };
        Ok(ParameterProblem {
            detail: format!("`{parameter}` cannot be `{value}`: that is {what}.{commas}"),
            fix,
            suggestion: near,
            parameter,
            allowed,
        })
    }
}
