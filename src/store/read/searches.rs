//! What a search means in the data: all of its words where some record has them all, else any of
//! them; and what else may be meant. Filters and kinds change nothing of that, so that every list,
//! count and graph reads the same words in the same way.

use crate::error::Result;
use crate::model::naming::fold;
use crate::query::{By, Matched, Question, SYNONYMS_KNOWN, SearchText, SearchWord, Sort};
use crate::store::read::plan::LOOKED_AT_MAX;
use crate::store::snapshot::Snapshot;
use sqlx::query_scalar;

/// How many records a search finds, up to a number.
pub(in crate::store) const FINDS: &str = "SELECT count(*) FROM
    (SELECT f.rowid FROM search f WHERE f.search MATCH $1 LIMIT +$2)";
pub(in crate::store) const FINDS_EXACT: &str = "SELECT count(*) FROM
    (SELECT f.rowid FROM search_exact f WHERE f.search_exact MATCH $1 LIMIT +$2)";
/// The words of the index from one on, and before another.
pub(in crate::store) const WORDS: &str = "SELECT term, doc FROM indexed_word v
    WHERE v.term >= $1 AND v.term < $2 AND length(v.term) BETWEEN $3 AND $4 LIMIT 5000";

/// Words of a search that a near one is looked for: each look reads all words with its first
/// letter.
const NEAR_MAX: usize = 3;
/// A longer word is hardly a word.
const NEAR_LETTERS_MAX: usize = 30;
/// A shorter word is near too many.
const NEAR_LETTERS_MIN: usize = 4;
/// From here on two letters may be wrong, below that one.
const TWO_WRONG_MIN: usize = 6;

/// A search that may be meant: what it is, and its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherSearch {
    pub title: String,
    pub words: String,
}

/// Questions about the words that records have.
#[derive(Debug, Clone, Copy)]
pub struct Searches<'a>(pub &'a Snapshot);

impl Searches<'_> {
    /// Settles how many words of a question's search a record must have, and returns the searches
    /// that may be meant instead.
    pub async fn settle(self, question: &mut Question) -> Result<Vec<OtherSearch>> {
        let sorted = question.given().contains_key("sort");
        let Some(words) = &mut question.words else {
            return Ok(Vec::new());
        };
        let Some(all) = &words.expression else {
            return Ok(Vec::new());
        };
        // What some record has, it has until the data change. Synonyms that none has are not
        // looked for again: they cost as much as words.
        let key = ("", words.exact.to_string(), all.clone());
        let mut bits = self.0.totals.get(&key);
        if bits.is_none() && self.finds(all, words.exact, 1).await? > 0 {
            let known = self.held(words).await?;
            self.0.totals.insert(key, known);
            bits = Some(known);
        }
        if let Some(bits) = bits {
            words.hold(bits);
            return Ok(Vec::new());
        }
        for word in &mut words.words {
            word.found = self.finds(&word.any_sense(), words.exact, 1).await? > 0;
        }
        words.relax();
        let found = match &words.expression {
            Some(any) => self.finds(any, words.exact, LOOKED_AT_MAX + 1).await?,
            None => 0,
        };
        if found == 0 {
            words.matched = Matched::None;
        } else if !sorted && found <= LOOKED_AT_MAX {
            question.sort = Sort::by(By::Matches, false);
        }
        let others = self.others(words).await?;
        Ok(others)
    }

    /// A bit for each synonym of a search that some record has.
    async fn held(self, words: &SearchText) -> Result<i64> {
        let mut bits = 0;
        for (n, word) in words.synonyms().take(SYNONYMS_KNOWN).enumerate() {
            bits |= self.finds(&word, words.exact, 1).await? << n;
        }
        Ok(bits)
    }

    /// How many records of any kind a search finds, up to `most`.
    async fn finds(self, expression: &str, exact: bool, most: i64) -> Result<i64> {
        let sql = query_scalar(if exact { FINDS_EXACT } else { FINDS });
        let sql = sql.bind(expression.to_owned()).bind(most);
        Ok(sql.fetch_one(&mut *self.0.connection().await?).await?)
    }

    /// Does a search with these words find what has all of them?
    async fn has_all(self, text: &str) -> Result<bool> {
        let read = SearchText::parse(text);
        match &read.expression {
            Some(all) => Ok(self.finds(all, read.exact, 1).await? > 0),
            None => Ok(false),
        }
    }

    /// Searches that may be meant: with near words, without quotes, without what no record has.
    async fn others(self, words: &SearchText) -> Result<Vec<OtherSearch>> {
        let mut near = Vec::new();
        for word in words.words.iter().filter(|word| !word.found) {
            if word.plain && near.len() < NEAR_MAX {
                near.extend(self.near(&word.text).await?.map(|to| (&word.typed, to)));
            }
        }
        let typed = |word: &SearchWord| Some(word.typed.clone());
        // What stays unknown would find nothing again.
        let mended = words.rewritten(|word| {
            let to = near.iter().find(|(from, _)| **from == word.typed);
            let to = to.map(|(_, to)| to.clone());
            to.or_else(|| typed(word).filter(|_| word.found))
        });
        let bare = words.rewritten(|word| Some(word.text.clone()));
        let known = words.rewritten(|word| typed(word).filter(|_| word.found));
        let as_typed = words.rewritten(typed);
        let mut others = Vec::new();
        if !near.is_empty() {
            others.push(OtherSearch {
                title: format!("Did you mean {mended}?"),
                words: mended,
            });
        }
        let quoted = words.words.iter().any(|word| !word.plain);
        if quoted && bare != as_typed && words.words.len() == 1 && self.has_any(&bare).await? {
            others.push(OtherSearch {
                title: "The words without quotes".to_owned(),
                words: bare,
            });
        }
        if known != as_typed && words.found().count() > 1 && self.has_all(&known).await? {
            others.push(OtherSearch {
                title: "Without what no record has".to_owned(),
                words: known,
            });
        }
        Ok(others)
    }

    /// Does a record have any of these words?
    async fn has_any(self, text: &str) -> Result<bool> {
        let mut read = SearchText::parse(text);
        read.relax();
        match &read.expression {
            Some(any) => Ok(self.finds(any, read.exact, 1).await? > 0),
            None => Ok(false),
        }
    }

    /// The word of the index that is nearest to one that no record has; of several, the one that
    /// most records have.
    async fn near(self, word: &str) -> Result<Option<String>> {
        let word = fold(word);
        let letters = word.chars().count();
        let Some(first) = word.chars().next() else {
            return Ok(None);
        };
        if !(NEAR_LETTERS_MIN..=NEAR_LETTERS_MAX).contains(&letters) {
            return Ok(None);
        }
        let wrong = if letters < TWO_WRONG_MIN { 1 } else { 2 };
        let length = |letters: usize| i64::try_from(letters).unwrap_or_default();
        let after = char::from_u32(u32::from(first) + 1).unwrap_or(char::MAX);
        let sql = sqlx::query_as(WORDS)
            .bind(first.to_string())
            .bind(after.to_string())
            .bind(length(letters - wrong))
            .bind(length(letters + wrong));
        let all: Vec<(String, i64)> = sql.fetch_all(&mut *self.0.connection().await?).await?;
        let near = all.into_iter().filter_map(|(term, records)| {
            let distance = strsim::osa_distance(&word, &term);
            // Two wrong letters make another word, unless it begins alike.
            let alike = distance < 2 || term.chars().take(2).eq(word.chars().take(2));
            let is_near = alike && (1..=wrong).contains(&distance);
            is_near.then_some((distance, -records, term))
        });
        Ok(near.min().map(|(_, _, term)| term))
    }
}
