//! The whole grammar at random: two thousand queries, each against a plain scan of every record.

use super::app::{App, ids};
use super::corpus::{Corpus, Found, Wanted, texts, words};
use super::oracle::{self, Dice, name};
use serde_json::{Value, json};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;
use tightrope::model::edtf::Edtf;
use tightrope::model::spec::{self, Facet, PREDICATES, Spec};
use tightrope::model::{self, ALL};
use tightrope::query::encode;

const QUESTIONS: usize = 2_000;

/// The values of each record of a list, in list order.
type Values = Rc<Vec<Vec<String>>>;

/// All complete published records by collection, in list order.
struct World {
    lists: Vec<(&'static Spec, Vec<Value>)>,
    corpus: Corpus,
    /// The values of every record of a list by facet, computed lazily.
    values: RefCell<HashMap<(&'static str, &'static str), Values>>,
}

/// A query as it is sent, and its meaning.
#[derive(Default)]
struct Asked {
    parts: Vec<String>,
    filters: Vec<(&'static Facet, Sense, Vec<String>)>,
    basis: Vec<String>,
    date: Option<(String, String, bool)>,
    wanted: Vec<Wanted>,
    sort: &'static str,
}

#[derive(Clone, Copy, PartialEq)]
enum Sense {
    Any,
    Not,
    Exists(bool),
}

impl World {
    async fn new(app: &App) -> Self {
        let mut lists = Vec::new();
        for spec in ALL.into_iter().filter(|spec| !spec.path.contains('{')) {
            lists.push((spec, oracle::everything(app, spec.path).await));
        }
        let corpus = Corpus::new(lists.iter().flat_map(|(_, bodies)| bodies)).await;
        Self {
            lists,
            corpus,
            values: RefCell::default(),
        }
    }

    /// The values of each record of a list for a facet.
    fn values(&self, spec: &'static Spec, facet: &'static Facet, all: &[Value]) -> Values {
        let mut known = self.values.borrow_mut();
        let made = || Rc::new(all.iter().map(|body| oracle::values(facet, body)).collect());
        Rc::clone(known.entry((spec.kind, facet.name)).or_insert_with(made))
    }
}

impl Asked {
    fn at_random(world: &World, spec: &'static Spec, all: &[Value], dice: &mut Dice) -> Self {
        let mut asked = Self::default();
        let facets: Vec<&'static Facet> = spec.all_facets().collect();
        for _ in 0..dice.below(4) {
            let facet = *dice.one(&facets);
            let values = world.values(spec, facet, all);
            let known: BTreeSet<String> = values.iter().flatten().cloned().collect();
            let known: Vec<String> = known.into_iter().collect();
            let sense = match dice.below(10) {
                0..6 => Sense::Any,
                6..8 => Sense::Not,
                n => Sense::Exists(n == 8),
            };
            asked.filter(facet, sense, &known, dice);
        }
        let linked = asked
            .filters
            .iter()
            .any(|(f, ..)| PREDICATES.iter().any(|p| p.name == f.name));
        if linked && dice.once_in(60) {
            asked.basis = vec![(*dice.one(&["stated", "collective", "inferred"])).to_owned()];
            asked.parts.push(format!("basis={}", asked.basis[0]));
        }
        if spec.field("date").is_some() && dice.once_in(40) {
            asked.time(dice);
        }
        if dice.once_in(35) {
            asked.search(all, dice);
        }
        let dated = spec.field("date").is_some();
        let sort = *dice.one(&[
            "",
            "order",
            "-order",
            "title",
            "-title",
            "date",
            "-date",
            "modality",
            "-modality",
            "-relevance",
        ]);
        let relevance = sort == "-relevance" && asked.wanted.iter().any(|w| !w.without);
        let firm = spec.sort_keys().contains(&"modality");
        if (dated || !sort.ends_with("date"))
            && (relevance || sort != "-relevance")
            && (firm || !sort.ends_with("modality"))
        {
            asked.sort = sort;
            if !sort.is_empty() {
                asked.parts.push(format!("sort={sort}"));
            }
        }
        asked
    }

    fn filter(&mut self, facet: &'static Facet, sense: Sense, known: &[String], dice: &mut Dice) {
        if let Sense::Exists(exists) = sense {
            if facet.name != "id" {
                self.parts.push(format!("{}__exists={exists}", facet.name));
                self.filters.push((facet, sense, Vec::new()));
            }
            return;
        }
        if known.is_empty() {
            return;
        }
        let any: BTreeSet<String> = (0..=dice.below(3))
            .map(|_| dice.one(known).clone())
            .collect();
        let any: Vec<String> = any.into_iter().collect();
        let written: Vec<String> = any.iter().map(|v| encode(&v.replace(',', "\\,"))).collect();
        let suffix = if sense == Sense::Not { "__not" } else { "" };
        self.parts
            .push(format!("{}{suffix}={}", facet.name, written.join(",")));
        self.filters.push((facet, sense, any));
    }

    fn time(&mut self, dice: &mut Dice) {
        let year = 1935 + dice.below(90);
        let text = match dice.below(6) {
            0 => format!("{}X", year / 10),
            1 => format!("../{year}"),
            2 => format!("{year}/.."),
            3 => format!("{year}-{:02}", 1 + dice.below(12)),
            4 => format!("{year}"),
            _ => format!("{year}/{}", year + dice.below(30)),
        };
        let certain = dice.once_in(50);
        let read = Edtf::parse(&text).unwrap();
        let (from, to) = read.ends();
        let bound = |part: Option<String>, open: &str| part.unwrap_or_else(|| open.to_owned());
        self.date = Some((
            bound(from.map(|p| p.span.first.clone()), "0000-01-01"),
            bound(to.map(|p| p.span.last.clone()), "9999-12-31"),
            certain,
        ));
        self.parts.push(format!(
            "date={text}{}",
            if certain { "&match=certain" } else { "" }
        ));
    }

    /// Words that occur in some record, so that most searches match.
    fn search(&mut self, all: &[Value], dice: &mut Dice) {
        let Some(texts) = (!all.is_empty()).then(|| texts(dice.one(all))).flatten() else {
            return;
        };
        let all: Vec<Vec<String>> = texts
            .iter()
            .map(|text| words(text))
            .filter(|w| w.len() > 3)
            .collect();
        if all.is_empty() {
            return;
        }
        // Words of our own that few records have together.
        let other = words("lanterns in a pilotage tariff of chrysanthemums");
        let mut typed = Vec::new();
        for n in 0..=dice.below(3) {
            let column = if n > 0 && dice.once_in(15) {
                &other
            } else {
                dice.one(&all)
            };
            let at = dice.below(column.len() - 1);
            let without = n > 0 && dice.once_in(25);
            let minus = if without { "-" } else { "" };
            let (text, words, prefix) = match dice.below(5) {
                0 => (
                    format!("\"{} {}\"", column[at], column[at + 1]),
                    column[at..at + 2].to_vec(),
                    false,
                ),
                1 if column[at].chars().count() > 4 => {
                    let start: String = column[at].chars().take(3 + dice.below(2)).collect();
                    (format!("{start}*"), vec![start], true)
                }
                2 => (column[at].to_uppercase(), vec![column[at].clone()], false),
                _ => (column[at].clone(), vec![column[at].clone()], false),
            };
            // Words whose letters change with case are not a fair test.
            let fair = super::corpus::words(&text).len() == words.len();
            if fair {
                typed.push(format!("{minus}{text}"));
                self.wanted.push(Wanted {
                    words,
                    plain: !prefix && !text.starts_with('"'),
                    prefix,
                    without,
                });
            }
        }
        if self.wanted.iter().all(|w| w.without) {
            self.wanted.clear();
            return;
        }
        self.parts.push(format!("q={}", encode(&typed.join(" "))));
    }

    /// Does this record match? Its values for each filter are given; searches are looked up in
    /// `found`.
    fn holds(&self, body: &Value, have: &[&[String]], found: Option<&Found>) -> bool {
        let filters = self
            .filters
            .iter()
            .zip(have)
            .all(|((facet, sense, values), have)| {
                let narrowed = (!self.basis.is_empty()
                    && PREDICATES.iter().any(|p| p.name == facet.name))
                .then(|| {
                    let links = body["related"].as_array().into_iter().flatten();
                    let kept = links.filter(|link| {
                        self.basis
                            .iter()
                            .any(|basis| link["basis"] == basis.as_str())
                    });
                    oracle::values(facet, &json!({"related": kept.collect::<Vec<_>>()}))
                });
                let have = narrowed.as_deref().unwrap_or(have);
                let any = have.iter().any(|value| values.contains(value));
                match sense {
                    Sense::Any => any,
                    Sense::Not => !any,
                    Sense::Exists(exists) => have.is_empty() != *exists,
                }
            });
        let date = &body["date"];
        let in_time = self.date.as_ref().is_none_or(|(from, to, certain)| {
            let day = |name: &str| date[name].as_str();
            if *certain {
                day("sure_from").is_some_and(|d| d <= to.as_str())
                    && day("sure_to").is_some_and(|d| d >= from.as_str())
            } else {
                let spec = model::kind(body["kind"].as_str().unwrap()).unwrap();
                oracle::reach(spec, date).is_some_and(|(first, last)| first <= *to && last >= *from)
            }
        });
        filters && in_time && found.is_none_or(|found| found.scores.contains_key(&name(body)))
    }

    /// The matching records, in order.
    fn answer<'a>(
        &self,
        world: &World,
        spec: &'static Spec,
        all: &'a [Value],
    ) -> (Vec<&'a Value>, Found) {
        let found = (!self.wanted.is_empty()).then(|| world.corpus.find(&self.wanted));
        let values: Vec<_> = self
            .filters
            .iter()
            .map(|(facet, ..)| world.values(spec, facet, all))
            .collect();
        let answers = |n: usize| {
            let have: Vec<&[String]> = values.iter().map(|of_all| of_all[n].as_slice()).collect();
            self.holds(&all[n], &have, found.as_ref())
        };
        let mut rows: Vec<&Value> = (0..all.len())
            .filter(|n| answers(*n))
            .map(|n| &all[n])
            .collect();
        let title = |body: &&Value| body["title"].as_str().unwrap().to_ascii_lowercase();
        let begins = |body: &&Value, undated: &str| {
            let reach = oracle::reach(spec, &body["date"]);
            reach.map_or(undated.to_owned(), |(first, _)| first)
        };
        let firmness = |body: &&Value, none: u64| {
            const DEGREES: [&str; 5] = ["presupposed", "can", "threatens", "raised", "would"];
            let degree = DEGREES.iter().position(|one| body["degree"] == *one);
            let degree = degree.map_or(0, |place| place as u64 + 1);
            body["firmness"]
                .as_u64()
                .map_or(none, |firm| firm * 10 + degree)
        };
        let relaxed = found.as_ref().and_then(|found| found.missing.as_ref());
        match self.sort {
            "" => {
                if let Some(missing) = relaxed {
                    rows.sort_by_key(|body| missing[&name(body)]);
                }
            }
            "title" | "-title" => rows.sort_by_key(title),
            "date" => rows.sort_by_key(|body| begins(body, "~")),
            "-date" => rows.sort_by_key(|body| begins(body, "")),
            "modality" => rows.sort_by_key(|body| firmness(body, 99)),
            "-modality" => rows.sort_by_key(|body| firmness(body, 0)),
            _ => {}
        }
        if matches!(self.sort, "-order" | "-title" | "-date" | "-modality") {
            rows.reverse();
        }
        (rows, found.unwrap_or_default())
    }
}

/// Follows the pages of a query to their end.
async fn walk(app: &App, path: &str) -> (Vec<String>, Value) {
    let first = app.ok(path).await;
    let mut seen = ids(&first);
    let mut next = first["links"]["next"].as_str().map(str::to_owned);
    while let Some(path) = next {
        let page = app.ok(&path).await;
        assert_eq!(page["page"]["total"], first["page"]["total"], "{path}");
        seen.extend(ids(&page));
        next = page["links"]["next"].as_str().map(str::to_owned);
    }
    (seen, first)
}

fn counted(rows: &[&Value], facet: &Facet) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for body in rows {
        let values = oracle::values(facet, body);
        for value in values
            .into_iter()
            .filter(|v| facet.values != spec::Values::Record || v.contains(':'))
        {
            *counts.entry(value).or_default() += 1;
        }
    }
    counts
}

#[tokio::test]
async fn two_thousand_random_queries_match_a_plain_scan() {
    let app = App::new().await;
    let world = World::new(&app).await;
    let mut dice = Dice(20_261_124);
    let (mut answered, mut best, mut relaxed) = (0, 0, 0);
    for n in 0..QUESTIONS {
        let (spec, all) = dice.one(&world.lists);
        let asked = Asked::at_random(&world, spec, all, &mut dice);
        let (rows, found) = asked.answer(&world, spec, all);
        relaxed += usize::from(found.missing.is_some() && !rows.is_empty());
        let expected: Vec<&str> = rows
            .iter()
            .map(|body| body["id"].as_str().unwrap())
            .collect();
        let counts = |f: &&Facet| {
            f.name != "id"
                && (asked.basis.is_empty() || !PREDICATES.iter().any(|p| p.name == f.name))
        };
        let facets: Vec<&Facet> = spec.all_facets().filter(counts).collect();
        let facet = (!facets.is_empty() && dice.once_in(25)).then(|| *dice.one(&facets));
        let limit = *dice.one(&[1, 7, 50, 500]).max(&(rows.len() / 20));
        let mut path = format!("{}?limit={limit}", spec.path);
        for part in &asked.parts {
            path = format!("{path}&{part}");
        }
        if let Some(facet) = facet {
            path = format!("{path}&facets={}", facet.name);
        }
        let (seen, first) = walk(&app, &path).await;
        assert_eq!(first["page"]["total"], expected.len(), "{n}: {path}");
        assert_eq!(first["page"]["total_exact"], true, "{path}");
        answered += usize::from(!expected.is_empty());
        if asked.sort == "-relevance" {
            best += 1;
            assert_best(&seen, &expected, spec, &found.scores, limit, &path);
        } else {
            assert_eq!(seen, expected, "{n}: {path}");
        }
        if let Some(facet) = facet {
            assert_counts(
                &app,
                &first["facets"][facet.name],
                &counted(&rows, facet),
                &path,
            )
            .await;
        }
    }
    assert!(answered > QUESTIONS / 4, "only {answered} queries matched");
    assert!(best > 20, "only {best} by relevance");
    assert!(relaxed > 10, "only {relaxed} with any of the words");
}

/// The best come first, and no better one is omitted; scores may differ in their last digits.
fn assert_best(
    seen: &[String],
    expected: &[&str],
    spec: &Spec,
    scores: &HashMap<String, f64>,
    limit: usize,
    path: &str,
) {
    let score = |id: &str| scores[&format!("{}:{id}", spec.kind)];
    assert_eq!(seen.len(), expected.len().min(limit), "{path}");
    assert!(
        seen.iter().all(|id| expected.contains(&id.as_str())),
        "{path}"
    );
    assert!(
        seen.windows(2)
            .all(|pair| score(&pair[0]) <= score(&pair[1]) + 1e-9),
        "{path}: {seen:?}"
    );
    let worst = seen.iter().map(|id| score(id)).fold(f64::MIN, f64::max);
    let left_out = expected.iter().filter(|id| !seen.iter().any(|s| s == *id));
    assert!(
        left_out.map(|id| score(id)).all(|s| s >= worst - 1e-9),
        "{path}"
    );
}

async fn assert_counts(app: &App, facet: &Value, counts: &BTreeMap<String, usize>, path: &str) {
    let mut expected: Vec<(&String, &usize)> = counts.iter().collect();
    expected.sort_by(|a, b| b.1.cmp(a.1).then(a.0.cmp(b.0)));
    let values = facet["values"]
        .as_array()
        .unwrap_or_else(|| panic!("{path}: {facet}"));
    assert_eq!(facet["complete"], expected.len() <= 100, "{path}");
    assert_eq!(values.len(), expected.len().min(100), "{path}");
    for (value, (name, count)) in values.iter().zip(expected) {
        assert_eq!(
            (&value["value"], &value["count"]),
            (&Value::from(name.clone()), &Value::from(*count)),
            "{path}"
        );
    }
    // The link beside a count leads to exactly that many records.
    if let Some(first) = values.first() {
        let narrowed = app.ok(first["href"].as_str().unwrap()).await;
        assert_eq!(narrowed["page"]["total"], first["count"], "{path}");
    }
}
