//! Reference implementation of search, slow and simple: words, stems and BM25 over every record's
//! texts.

use serde_json::Value;
use sqlx::{ConnectOptions, Row};
use std::collections::{BTreeSet, HashMap};
use tightrope::model::ALL;
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
}

/// The weight of a match in each column.
const WEIGHTS: [f64; 4] = [4.0, 2.0, 1.0, 1.0];

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

impl Corpus {
    /// SQLite stems each word; everything else is computed here.
    pub async fn new<'a>(bodies: impl Iterator<Item = &'a Value> + Clone) -> Self {
        let all: BTreeSet<String> = bodies
            .clone()
            .filter_map(texts)
            .flat_map(|t| t.iter().flat_map(|t| words(t)).collect::<Vec<_>>())
            .collect();
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

    /// Every matching record with its score: smaller is better.
    pub fn find(&self, wanted: &[Wanted]) -> HashMap<String, f64> {
        let exact = wanted.iter().any(|w| w.prefix);
        let finds = |w: &Wanted, columns: &[Column]| -> f64 {
            columns
                .iter()
                .zip(WEIGHTS)
                .map(|(column, weight)| weight * self.count(w, column, exact))
                .sum()
        };
        #[expect(clippy::cast_precision_loss, reason = "a few thousand words")]
        let float = |n: usize| n as f64;
        let length = |columns: &[Column]| float(columns.iter().map(Vec::len).sum());
        let records = float(self.records.len());
        let average = self
            .records
            .iter()
            .map(|(_, columns)| length(columns))
            .sum::<f64>()
            / records;
        let rarity: Vec<f64> = wanted
            .iter()
            .map(|w| {
                let hits = float(
                    self.records
                        .iter()
                        .filter(|(_, columns)| finds(w, columns) > 0.0)
                        .count(),
                );
                let idf = ((records - hits + 0.5) / (hits + 0.5)).ln();
                if idf <= 0.0 { 1e-6 } else { idf }
            })
            .collect();
        let mut found = HashMap::new();
        for (name, columns) in &self.records {
            let each: Vec<f64> = wanted.iter().map(|w| finds(w, columns)).collect();
            if !wanted
                .iter()
                .zip(&each)
                .all(|(w, n)| (*n > 0.0) != w.without)
            {
                continue;
            }
            let norm = 1.2 * (1.0 - 0.75 + 0.75 * length(columns) / average);
            let score: f64 = each
                .iter()
                .zip(&rarity)
                .map(|(f, idf)| idf * (f * 2.2) / (f + norm))
                .sum();
            found.insert(name.clone(), -score);
        }
        found
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
