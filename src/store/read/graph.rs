//! Graphs of records: a selection with the links among it, the neighborhood of one record, and a
//! projection (which records of one kind co-occur in records of other kinds).

use crate::error::{Error, Result};
use crate::model::kind;
use crate::model::spec::Values;
use crate::query::{Name, Question};
use crate::store::read::list::Records;
use crate::store::read::plan::Planner;
use crate::store::read::understood::Understood;
use crate::store::snapshot::Snapshot;
use serde::Deserialize;
use serde_json::{Value, json};
use sqlx::{query_as, query_scalar};
use std::collections::{BTreeMap, BTreeSet};

/// Upper bound for the edges of one answer, and for the links read in one step.
const EDGES_MAX: usize = 5_000;
/// Records listed for one edge; its weight counts them all.
const BEHIND_MAX: usize = 20;

/// Nodes and edges.
#[derive(Debug, Default)]
pub struct Graph {
    /// In list form.
    pub nodes: Vec<Node>,
    pub edges: Vec<Edge>,
    /// False where a limit truncated the graph.
    pub complete: bool,
    pub understood: Vec<Understood>,
}

/// A record of the graph.
#[derive(Debug)]
pub struct Node {
    /// `kind:id`.
    pub name: String,
    /// Its list form.
    pub line: Value,
    /// Distance from the center, or the number of records it occurs in.
    pub measure: Option<usize>,
}

/// A link, or a co-occurrence.
#[derive(Debug)]
pub struct Edge {
    pub source: String,
    pub target: String,
    /// The predicate, or the filter that finds it; none for a co-occurrence.
    pub kind: Option<String>,
    pub basis: Option<String>,
    pub met: Option<Meetings>,
}

/// The records that two nodes co-occur in.
#[derive(Debug, Default)]
pub struct Meetings {
    /// How many there are.
    pub count: usize,
    /// Where the two are actors: in how many they are friends, or on one side; and in how many they
    /// are enemies, or on opposite sides. The two numbers are never netted.
    pub signs: Option<(usize, usize)>,
    /// Some of them.
    pub records: Vec<Meeting>,
}

/// A record that two nodes co-occur in.
#[derive(Debug, Clone)]
pub struct Meeting {
    /// `kind:id`.
    pub name: String,
    pub title: String,
    /// 1 or -1, where the record says so.
    pub sign: Option<i64>,
}

/// What a record says of how actors stand to each other: all of them, or by their sides.
#[derive(Debug, Default, Deserialize)]
struct Stance {
    sign: Option<i64>,
    sides: BTreeMap<String, String>,
}

impl Stance {
    fn between(&self, one: &str, other: &str) -> Option<i64> {
        let sides = self.sides.get(one).zip(self.sides.get(other));
        self.sign
            .or_else(|| sides.map(|(one, other)| if one == other { 1 } else { -1 }))
    }
}

/// Source, type, target, basis.
type Link = (String, String, String, Option<String>);

/// Links that start from these records.
pub(in crate::store) const LINKS_OUT: &str =
    "SELECT j.value ->> 2, l.type, l.target, l.basis FROM json_each($1) j
    CROSS JOIN entry e ON e.kind = j.value ->> 0 AND e.id = j.value ->> 1
    CROSS JOIN link l ON l.ord = e.ord
    WHERE ($2 = '[]' OR l.type IN (SELECT k.value FROM json_each($2) k))
        AND ($3 = '[]' OR l.basis IN (SELECT k.value FROM json_each($3) k)) LIMIT +$4";
/// Links that end at these records.
pub(in crate::store) const LINKS_IN: &str =
    "SELECT e.kind || ':' || e.id, l.type, l.target, l.basis FROM json_each($1) j
    CROSS JOIN link l ON l.target = j.value ->> 2
    CROSS JOIN entry e ON e.ord = l.ord
    WHERE ($2 = '[]' OR l.type IN (SELECT k.value FROM json_each($2) k))
        AND ($3 = '[]' OR l.basis IN (SELECT k.value FROM json_each($3) k)) LIMIT +$4";
pub(in crate::store) const IS_THERE: &str = "SELECT 1 FROM entry WHERE kind = $1 AND id = $2";

/// Records that others name: how often each, and which pairs by how many and by which.
#[derive(Default)]
struct Company {
    records: BTreeMap<String, usize>,
    pairs: BTreeMap<(String, String), Meetings>,
}

impl Company {
    /// Adds a record, by name and title, that names all of these.
    fn add(&mut self, record: &(String, String), values: &[String], stance: Option<&Stance>) {
        for (n, one) in values.iter().enumerate() {
            *self.records.entry(one.clone()).or_default() += 1;
            for other in &values[n + 1..] {
                let met = self.pairs.entry((one.clone(), other.clone())).or_default();
                let sign = stance.and_then(|stance| stance.between(one, other));
                met.count += 1;
                if stance.is_some() {
                    let (positive, negative) = met.signs.get_or_insert_default();
                    *positive += usize::from(sign == Some(1));
                    *negative += usize::from(sign == Some(-1));
                }
                if met.records.len() < BEHIND_MAX {
                    let (name, title) = record.clone();
                    met.records.push(Meeting { name, title, sign });
                }
            }
        }
    }
}

/// Records and their links.
#[derive(Debug, Clone, Copy)]
pub struct Graphs<'a>(pub &'a Snapshot);

impl Graphs<'_> {
    pub async fn graph(self, question: &Question) -> Result<Graph> {
        match (&question.graph.around, question.graph.project) {
            (Some(middle), _) => self.around(question, middle).await,
            (None, Some(_)) => self.project(question).await,
            (None, None) => self.selected(question).await,
        }
    }

    /// The records of a query, and the links among them.
    async fn selected(self, question: &Question) -> Result<Graph> {
        let listing = Records(self.0).list(question, false).await?;
        let mut nodes = Vec::with_capacity(listing.rows.len());
        for row in listing.rows {
            nodes.extend(node(&row.text)?);
        }
        let (edges, all) = self.among(&nodes, question).await?;
        Ok(Graph {
            nodes,
            edges,
            complete: listing.complete && all,
            understood: listing.understood,
        })
    }

    /// The neighborhood of a record: breadth-first to a depth, following links in both directions.
    async fn around(self, question: &Question, middle: &str) -> Result<Graph> {
        let (of, id) = middle.split_once(':').unwrap_or_default();
        let there: Option<i64> = query_scalar(IS_THERE)
            .bind(of)
            .bind(id)
            .fetch_optional(&mut *self.0.connection().await?)
            .await?;
        if there.is_none() {
            let what = kind(of).map_or("record", |spec| spec.kind);
            return Err(Error::NotFound {
                what,
                id: id.to_owned(),
            });
        }
        let mut steps = BTreeMap::from([(middle.to_owned(), 0)]);
        let mut complete = true;
        let mut frontier = vec![middle.to_owned()];
        'steps: for step in 1..=question.graph.depth {
            let (links, all) = self
                .links(&frontier, question, &[LINKS_OUT, LINKS_IN])
                .await?;
            complete &= all;
            let ends: BTreeSet<String> = links
                .into_iter()
                .flat_map(|(source, _, target, _)| [source, target])
                .collect();
            frontier.clear();
            for name in ends {
                let fits = question
                    .specs
                    .iter()
                    .any(|spec| name.split(':').next() == Some(spec.kind));
                if !fits || steps.contains_key(&name) {
                    continue;
                }
                if steps.len() >= question.limit {
                    complete = false;
                    break 'steps;
                }
                steps.insert(name.clone(), step);
                frontier.push(name);
            }
        }
        let mut nodes = self.nodes(&steps).await?;
        nodes.sort_by_key(|node| node.measure);
        let (edges, all) = self.among(&nodes, question).await?;
        Ok(Graph {
            nodes,
            edges,
            complete: complete && all,
            understood: Vec::new(),
        })
    }

    /// Records of one kind, with edges weighted by how many records of other kinds name both.
    async fn project(self, question: &Question) -> Result<Graph> {
        let understood = Planner(self.0).resolve_filters(question).await?;
        let of = question.graph.project.map_or("actor", |spec| spec.kind);
        let Company { records, pairs } = self.company(question, of, &understood).await?;
        let mut ranked: Vec<(String, usize)> = records.into_iter().collect();
        ranked.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        let mut complete = ranked.len() <= question.limit;
        ranked.truncate(question.limit);
        let ranked = ranked
            .into_iter()
            .map(|(id, count)| (format!("{of}:{id}"), count))
            .collect();
        let mut nodes = self.nodes(&ranked).await?;
        nodes.sort_by_key(|node| std::cmp::Reverse(node.measure));
        let listed: BTreeSet<&str> = nodes.iter().map(|node| node.name.as_str()).collect();
        let mut edges: Vec<Edge> = pairs
            .into_iter()
            .map(|((one, other), met)| (format!("{of}:{one}"), format!("{of}:{other}"), met))
            .filter(|(one, other, _)| {
                listed.contains(one.as_str()) && listed.contains(other.as_str())
            })
            .map(|(source, target, met)| Edge {
                source,
                target,
                kind: None,
                basis: None,
                met: Some(met),
            })
            .collect();
        edges.sort_by_key(|edge| std::cmp::Reverse(edge.met.as_ref().map(|met| met.count)));
        complete &= edges.len() <= EDGES_MAX;
        edges.truncate(EDGES_MAX);
        Ok(Graph {
            nodes,
            edges,
            complete,
            understood,
        })
    }

    /// Which records of this kind the records of a query name, and which of them together.
    async fn company(
        self,
        question: &Question,
        of: &'static str,
        understood: &[Understood],
    ) -> Result<Company> {
        let mut found = Company::default();
        for spec in question
            .specs
            .iter()
            .filter(|spec| spec.facet(of).is_some())
        {
            let plan = Planner(self.0).plan(spec, question, understood).await?;
            if Planner(self.0)
                .total_looked_at(&plan, "a projection")
                .await?
                .count
                == 0
            {
                continue;
            }
            // Only actors are friends or enemies; and records of a former release do not say it.
            let says = !self
                .0
                .dictionary
                .lacks(&question.specs, &Name::field("sign"));
            let signed = says && spec.facet(of).is_some_and(|f| f.values == Values::Actor);
            let mut sql = plan.selection().values(of);
            let rows: Vec<(String, String, Option<String>, String)> = sql
                .build_query_as()
                .fetch_all(&mut *self.0.connection().await?)
                .await?;
            for (name, title, values, stance) in rows {
                let values: Vec<String> =
                    values.map_or(Ok(Vec::new()), |json| serde_json::from_str(&json))?;
                let read = || serde_json::from_str::<Stance>(&stance);
                let stance = signed.then(read).transpose()?;
                found.add(&(name, title), &values, stance.as_ref());
            }
        }
        Ok(found)
    }

    /// Loads records by name, each with its measure, ordered by name.
    async fn nodes(self, measures: &BTreeMap<String, usize>) -> Result<Vec<Node>> {
        let parted = |name: &String| {
            name.split_once(':')
                .map(|(kind, id)| (kind.to_owned(), id.to_owned()))
        };
        let names: Vec<(String, String)> = measures.keys().filter_map(parted).collect();
        let mut nodes = Vec::with_capacity(names.len());
        for line in Records(self.0).lines(&names).await? {
            nodes.extend(node(&line)?);
        }
        for node in &mut nodes {
            node.measure = measures.get(&node.name).copied();
        }
        Ok(nodes)
    }

    /// The links among these records, and whether the list is complete.
    async fn among(self, nodes: &[Node], question: &Question) -> Result<(Vec<Edge>, bool)> {
        let names: Vec<String> = nodes.iter().map(|node| node.name.clone()).collect();
        let (links, mut all) = self.links(&names, question, &[LINKS_OUT]).await?;
        let listed: BTreeSet<String> = names.into_iter().collect();
        let mut edges: Vec<Edge> = links
            .into_iter()
            .filter(|(_, _, target, _)| listed.contains(target))
            .map(|(source, kind, target, basis)| Edge {
                source,
                target,
                kind: Some(kind),
                basis,
                met: None,
            })
            .collect();
        all &= edges.len() <= EDGES_MAX;
        edges.truncate(EDGES_MAX);
        Ok((edges, all))
    }

    async fn links(
        self,
        names: &[String],
        question: &Question,
        ways: &[&'static str],
    ) -> Result<(Vec<Link>, bool)> {
        let asked: Vec<Value> = names
            .iter()
            .filter_map(|name| {
                name.split_once(':')
                    .map(|(kind, id)| json!([kind, id, name]))
            })
            .collect();
        let (asked, types, basis) = (
            json!(asked).to_string(),
            json!(question.graph.edges).to_string(),
            json!(question.basis).to_string(),
        );
        let mut found = Vec::new();
        let mut all = true;
        for way in ways {
            let most = i64::try_from(EDGES_MAX + 1).unwrap_or(i64::MAX);
            let sql = query_as(*way)
                .bind(&asked)
                .bind(&types)
                .bind(&basis)
                .bind(most);
            let links: Vec<Link> = sql.fetch_all(&mut *self.0.connection().await?).await?;
            all &= links.len() <= EDGES_MAX;
            found.extend(links);
        }
        Ok((found, all))
    }
}

fn node(line: &str) -> Result<Option<Node>, serde_json::Error> {
    let line: Value = serde_json::from_str(line)?;
    let name = line["kind"]
        .as_str()
        .zip(line["id"].as_str())
        .map(|(kind, id)| format!("{kind}:{id}"));
    Ok(name.map(|name| Node {
        name,
        line,
        measure: None,
    }))
}
