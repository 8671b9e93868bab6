//! Reference implementation of search, slow and simple: words, stems and BM25 over every record's
//! texts.

use serde_json::Value;
use sqlx::{ConnectOptions, Row};
use std::collections::{BTreeSet, HashMap};
use tightrope::model::ALL;
use tightrope::model::naming::searched_names;
use tightrope::model::spec::Values;
use tightrope::model::thesaurus::synonyms;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A column's words as they are written, and by stem.
type Column = Vec<(String, String)>;

/// Every record that can be searched.
pub struct Corpus {
    records: Vec<(String, Vec<Column>)>,
    stems: HashMap<String, String>,
}

/// One word or phrase of a query.
#[derive(Debug, Clone)]
pub struct Wanted {
    pub words: Vec<String>,
    pub prefix: bool,
    pub without: bool,
    /// Is it a single word, neither a phrase nor a beginning?
    pub plain: bool,
}

/// What a search finds.
#[derive(Debug, Default)]
pub struct Found {
    /// Every matching record with its score: smaller is better.
    pub scores: HashMap<String, f64>,
    /// Where no record has all words: how many each lacks, and how many it has by a synonym alone.
    pub missing: Option<HashMap<String, (usize, usize)>>,
}

/// Words that mean one thing: as typed, all of them; or a synonym.
struct Sense {
    typed: Vec<Wanted>,
    others: Vec<Wanted>,
}

/// Words that are not looked for beside others.
const STOP_WORDS: &str = " a about an and any are as at be by did do does for from has have how in \
    into is it its of on or that the their to was were what who why will with ";

fn is_stop_word(wanted: &Wanted) -> bool {
    wanted.plain && STOP_WORDS.contains(&format!(" {} ", wanted.words[0]))
}

fn phrase(text: &str) -> Wanted {
    Wanted {
        words: words(text),
        prefix: false,
        without: false,
        plain: false,
    }
}

/// The words to look for, those of one synonym together.
fn senses(wanted: &[Wanted]) -> Vec<Sense> {
    let with: Vec<&Wanted> = wanted.iter().filter(|w| !w.without).collect();
    let telling = with.iter().any(|w| !is_stop_word(w));
    let (mut found, mut at) = (Vec::new(), 0);
    while at < with.len() {
        let run = (1..=4).rev().find_map(|n| {
            let run = with.get(at..at + n)?;
            let text: Vec<&str> = run.iter().map(|w| w.words[0].as_str()).collect();
            let (length, others) = synonyms(&text);
            let entry = length == n && !others.is_empty();
            (run.iter().all(|w| w.plain) && entry).then_some((n, others))
        });
        let (n, others) = run.unwrap_or_default();
        let these = &with[at..at + n.max(1)];
        at += n.max(1);
        if n > 1 || !telling || !is_stop_word(these[0]) {
            let typed = these.iter().filter(|w| n < 2 || !is_stop_word(w));
            found.push(Sense {
                typed: typed.map(|w| (*w).clone()).collect(),
                others: others.iter().map(|text| phrase(text)).collect(),
            });
        }
    }
    found
}

/// The weight of a match in each column.
const WEIGHTS: [f64; 5] = [4.0, 2.0, 1.0, 1.0, 0.5];

/// Lower case without diacritics, split at anything but letters and digits.
pub fn words(text: &str) -> Vec<String> {
    let plain: String = text
        .nfd()
        .filter(|c| !is_combining_mark(*c))
        .collect::<String>()
        .to_lowercase();
    plain
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The texts of a record: title, summary, note, and the rest one per line.
pub fn texts(body: &Value) -> Option<[String; 4]> {
    let text = |name: &str| body[name].as_str().unwrap_or_default().to_owned();
    body["summary"].as_str()?;
    let spec = ALL.into_iter().find(|spec| body["kind"] == spec.kind)?;
    let mut details = Vec::new();
    for path in spec.words {
        super::oracle::walk(body, path, &mut details);
    }
    Some([
        text("title"),
        text("summary"),
        text("note"),
        details.join("\n"),
    ])
}

/// The actors that a record speaks of: its own, and the sides of its dyads.
fn parties(body: &Value, all: &HashMap<String, &Value>, inherited: bool) -> BTreeSet<String> {
    let spec = ALL.into_iter().find(|s| body["kind"] == s.kind).unwrap();
    let mut found = Vec::new();
    if body["kind"] == "actor" {
        found.extend(body["id"].as_str().map(str::to_owned));
    }
    for facet in spec.all_facets() {
        let values = super::oracle::values(facet, body);
        // A statement of others has from its record what a filter by actor or dyad finds there.
        let counts = !inherited || facet.name == "actor";
        if facet.values == Values::Actor && counts {
            found.extend(values);
        } else if facet.name == "dyad" {
            for dyad in values {
                super::oracle::walk(all[&format!("dyad:{dyad}")], "actors[].id", &mut found);
            }
        }
    }
    if !body["on"].is_null() {
        let on = all.get(&super::oracle::name(&body["on"]));
        found.extend(on.map(|on| parties(on, all, true)).into_iter().flatten());
    }
    found.into_iter().collect()
}

impl Corpus {
    /// SQLite stems each word; everything else is computed here.
    pub async fn new<'a>(bodies: impl Iterator<Item = &'a Value> + Clone) -> Self {
        let named = |body: &'a Value| (super::oracle::name(body), body);
        let by_name: HashMap<String, &Value> = bodies.clone().map(named).collect();
        let texts = |body: &Value| -> Option<Vec<String>> {
            let mut texts: Vec<String> = texts(body)?.into();
            let parties = parties(body, &by_name, false);
            let parties = parties
                .iter()
                .filter_map(|id| by_name.get(&format!("actor:{id}")));
            let called: Vec<String> = parties.map(|actor| searched_names(actor)).collect();
            texts.push(called.join("\n"));
            Some(texts)
        };
        let mut all: BTreeSet<String> = bodies
            .clone()
            .filter_map(texts)
            .flat_map(|t| t.iter().flat_map(|t| words(t)).collect::<Vec<_>>())
            .collect();
        // A synonym can have the stem of a word that is there.
        all.extend(words(include_str!("../../src/model/thesaurus.txt")));
        let mut conn = sqlx::sqlite::SqliteConnectOptions::new()
            .in_memory(true)
            .connect()
            .await
            .unwrap();
        let tables = "CREATE VIRTUAL TABLE t USING fts5 (w, tokenize = 'porter unicode61 \
            remove_diacritics 2');
            CREATE VIRTUAL TABLE v USING fts5vocab (t, instance);";
        sqlx::raw_sql(tables).execute(&mut conn).await.unwrap();
        let all: Vec<String> = all.into_iter().collect();
        sqlx::query("INSERT INTO t (rowid, w) SELECT key, value FROM json_each($1)")
            .bind(serde_json::to_string(&all).unwrap())
            .execute(&mut conn)
            .await
            .unwrap();
        let rows = sqlx::query("SELECT doc, term FROM v")
            .fetch_all(&mut conn)
            .await
            .unwrap();
        let place = |row: &sqlx::sqlite::SqliteRow| usize::try_from(row.get::<i64, _>(0)).unwrap();
        let stems: HashMap<String, String> = rows
            .iter()
            .map(|row| (all[place(row)].clone(), row.get(1)))
            .collect();
        let column = |text: &String| {
            words(text)
                .into_iter()
                .map(|w| (w.clone(), stems[&w].clone()))
                .collect()
        };
        let records = bodies
            .filter_map(|body| {
                Some((
                    super::oracle::name(body),
                    texts(body)?.iter().map(column).collect(),
                ))
            })
            .collect();
        Self { records, stems }
    }

    /// Every matching record: with all words, or where there is none, with any of them.
    pub fn find(&self, wanted: &[Wanted]) -> Found {
        let exact = wanted.iter().any(|w| w.prefix);
        let has = |w: &Wanted, columns: &[Column]| self.weighed(w, columns, exact) > 0.0;
        let typed =
            |sense: &Sense, columns: &[Column]| sense.typed.iter().all(|word| has(word, columns));
        let stands = |sense: &Sense, columns: &[Column]| {
            typed(sense, columns) || sense.others.iter().any(|word| has(word, columns))
        };
        let without: Vec<&Wanted> = wanted.iter().filter(|w| w.without).collect();
        let allowed = |columns: &[Column]| !without.iter().any(|w| has(w, columns));
        let mut senses = senses(wanted);
        let matching = |senses: &[Sense], all: bool| -> Vec<&(String, Vec<Column>)> {
            let fits = |(_, columns): &&(String, Vec<Column>)| {
                let mut each = senses.iter().map(|sense| stands(sense, columns));
                allowed(columns)
                    && if all {
                        each.all(|has| has)
                    } else {
                        each.any(|has| has)
                    }
            };
            self.records.iter().filter(fits).collect()
        };
        let mut found = matching(&senses, true);
        let relaxed = found.is_empty();
        if relaxed {
            senses.retain(|sense| {
                self.records
                    .iter()
                    .any(|(_, columns)| stands(sense, columns))
            });
            found = matching(&senses, false);
        }
        let phrases: Vec<&Wanted> = senses
            .iter()
            .flat_map(|sense| sense.typed.iter().chain(&sense.others))
            .chain(without.iter().copied())
            .collect();
        let rarity: Vec<f64> = phrases.iter().map(|w| self.rarity(w, exact)).collect();
        let mut missing = HashMap::new();
        let mut scores = HashMap::new();
        for (name, columns) in found {
            let lacks = senses
                .iter()
                .filter(|sense| !stands(sense, columns))
                .count();
            let twofold = || senses.iter().filter(|sense| !sense.others.is_empty());
            let as_typed = twofold().filter(|sense| typed(sense, columns)).count();
            missing.insert(name.clone(), (lacks, twofold().count() - as_typed));
            let norm = 1.2 * (1.0 - 0.75 + 0.75 * length(columns) / self.average());
            let each = phrases.iter().map(|w| self.weighed(w, columns, exact));
            let score: f64 = each
                .zip(&rarity)
                .map(|(f, idf)| idf * (f * 2.2) / (f + norm))
                .sum();
            scores.insert(name.clone(), -score - 1000.0 * float(as_typed));
        }
        Found {
            scores,
            missing: relaxed.then_some(missing),
        }
    }

    /// The matches in a record, each by the weight of its column.
    fn weighed(&self, wanted: &Wanted, columns: &[Column], exact: bool) -> f64 {
        columns
            .iter()
            .zip(WEIGHTS)
            .map(|(column, weight)| weight * self.count(wanted, column, exact))
            .sum()
    }

    fn average(&self) -> f64 {
        let lengths = self.records.iter().map(|(_, columns)| length(columns));
        lengths.sum::<f64>() / float(self.records.len())
    }

    fn rarity(&self, wanted: &Wanted, exact: bool) -> f64 {
        let has = |columns: &[Column]| self.weighed(wanted, columns, exact) > 0.0;
        let hits = float(self.records.iter().filter(|(_, c)| has(c)).count());
        let idf = ((float(self.records.len()) - hits + 0.5) / (hits + 0.5)).ln();
        if idf <= 0.0 { 1e-6 } else { idf }
    }

    fn count(&self, wanted: &Wanted, column: &Column, exact: bool) -> f64 {
        let stems: Vec<Option<&String>> = wanted
            .words
            .iter()
            .map(|asked| self.stems.get(asked))
            .collect();
        let fits = |(word, stem): &(String, String), asked: &String, n: usize, last: bool| {
            if exact {
                word == asked || (last && wanted.prefix && word.starts_with(asked.as_str()))
            } else {
                stems[n] == Some(stem)
            }
        };
        let windows = column.windows(wanted.words.len().max(1));
        let hit = |window: &&[(String, String)]| {
            let last = wanted.words.len() - 1;
            window
                .iter()
                .zip(&wanted.words)
                .enumerate()
                .all(|(n, (have, asked))| fits(have, asked, n, n == last))
        };
        f64::from(u32::try_from(windows.filter(hit).count()).unwrap())
    }
}

#[expect(clippy::cast_precision_loss, reason = "a few thousand words")]
fn float(n: usize) -> f64 {
    n as f64
}

fn length(columns: &[Column]) -> f64 {
    float(columns.iter().map(Vec::len).sum())
}
