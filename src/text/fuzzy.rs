//! Fuzzy search for a quote that a text does not contain verbatim: finds the most similar passage,
//! and diffs the two.

use super::index::{BLOCK, Place, Searchable, bare};
use super::slice::{fold, is_spaceless, parts};
use schemars::JsonSchema;
use serde::Serialize;
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::collections::BTreeMap;
use std::ops::Range;

/// Similarity threshold for an altered quote (twice the common words, in order, divided by the
/// words of both), and the minimum of common words.
pub const SIMILARITY_MIN: f64 = 0.6;
const COMMON_WORDS_MIN: usize = 3;
/// If at most this many words separate a match from the edge of its sentence, the diff includes
/// them.
const EDGE_WORDS_MAX: usize = 10;
/// Penalty for a word of the text that the quote lacks, relative to a common word, when choosing
/// the range to compare.
const LEFT_OUT: f64 = 0.3;
/// Cost limits of a fuzzy search: rarest words of the quote to look up, blocks per word (a word in
/// more is too common to look up), blocks read over all texts, and candidates compared word by
/// word.
const RARE_WORDS_MAX: usize = 24;
const BLOCKS_MAX: usize = 5_000;
const PLACES_MAX: usize = 200_000;
const COMPARED_MAX: usize = 12;
/// Words before a block that a candidate includes: a quote need not begin with a rare word.
const BEFORE: usize = 16;

/// The most similar passage.
#[derive(Debug)]
pub struct Near {
    pub place: Place,
    pub similarity: f64,
}

/// One run of a diff: consecutive words with the same operation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Run {
    /// In both, only in the quote, or only in the text.
    pub op: Op,
    /// The words; of those in both, as the text has them.
    pub text: String,
}

/// What became of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Op {
    /// In both.
    Kept,
    /// Only in the quote.
    Inserted,
    /// Only in the text.
    Deleted,
}

/// The words of the quote.
struct Asked<'a> {
    shown: Vec<&'a str>,
    folded: Vec<String>,
}

impl<'a> Asked<'a> {
    fn new(quote: &'a str) -> Self {
        let shown: Vec<&str> = quote.split_whitespace().flat_map(parts).collect();
        Self {
            folded: shown.iter().map(|word| fold(word)).collect(),
            shown,
        }
    }
}

/// The passage most similar to a quote in all these texts, if one passes the threshold; and whether
/// the search was complete (false where it reached a cost limit).
pub fn nearest<'a, T: Copy>(
    texts: impl Iterator<Item = (T, &'a Searchable)>,
    quote: &str,
) -> (Option<(T, Near)>, bool) {
    let asked = Asked::new(quote);
    let mut left = PLACES_MAX;
    let mut candidates = Vec::new();
    for (of, text) in texts {
        let keys = text.keys(&asked);
        let found = text.candidates(&keys, &mut left).into_iter();
        candidates.extend(found.map(|(weight, range)| (weight, of, text, range)));
    }
    candidates.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut best: Option<(f64, T, &Searchable, Range<usize>)> = None;
    for (_, of, text, range) in candidates.into_iter().take(COMPARED_MAX) {
        let Some((range, common)) = text.align(&text.keys(&asked), range) else {
            continue;
        };
        let similarity = likeness(common, asked.shown.len(), range.len());
        let near = common >= COMMON_WORDS_MIN && similarity >= SIMILARITY_MIN;
        // The first of equals wins.
        if near && best.as_ref().is_none_or(|(most, ..)| similarity > *most) {
            best = Some((similarity, of, text, range));
        }
    }
    let near = best.and_then(|(similarity, of, text, range)| {
        let place = text.place_of(&range)?;
        Some((of, Near { place, similarity }))
    });
    (near, left > 0)
}

/// Extends the diff to the edges of the enclosing sentences, where these are near: a hedge is as
/// often at the beginning as in the middle.
#[must_use]
pub fn widened(text: &Searchable, near: Place, sentences: Place, quote: &str) -> (Place, Vec<Run>) {
    let asked = Asked::new(quote);
    let (inner, outer) = (text.words_in(near), text.words_in(sentences));
    let start = if inner.start - outer.start.min(inner.start) <= EDGE_WORDS_MAX {
        outer.start
    } else {
        inner.start
    };
    let end = if outer.end.max(inner.end) - inner.end <= EDGE_WORDS_MAX {
        outer.end
    } else {
        inner.end
    };
    let range = start.min(inner.start)..end.max(inner.end);
    (
        text.place_of(&range).unwrap_or(near),
        text.diff(range, &text.keys(&asked), &asked),
    )
}

impl Searchable {
    /// The words within a place.
    fn words_in(&self, place: Place) -> Range<usize> {
        let at = |n: i64| usize::try_from(n).unwrap_or_default();
        let start = self
            .words
            .partition_point(|word| word.start < at(place.start));
        start
            ..self
                .words
                .partition_point(|word| word.end <= at(place.end))
                .max(start)
    }

    fn place_of(&self, range: &Range<usize>) -> Option<Place> {
        let (first, last) = (
            self.words.get(range.start)?,
            self.words.get(range.end.checked_sub(1)?)?,
        );
        Some(Place {
            start: i64::try_from(first.start).ok()?,
            end: i64::try_from(last.end).ok()?,
        })
    }

    /// The quote's words as this text's word numbers; a word that the text lacks gets a unique
    /// number.
    fn keys(&self, asked: &Asked<'_>) -> Vec<u32> {
        let known = |word: &String| self.keys.get(bare(word)).copied();
        (0..)
            .zip(&asked.folded)
            .map(|(n, word)| known(word).unwrap_or(u32::MAX - n))
            .collect()
    }

    /// The ranges of words that share the most rare words with these, each with a weight. `left` is
    /// the remaining budget of blocks to read.
    fn candidates(&self, keys: &[u32], left: &mut usize) -> Vec<(f64, Range<usize>)> {
        let mut known: Vec<(&Vec<u32>, u32)> = keys
            .iter()
            .filter_map(|key| Some((self.blocks.get(usize::try_from(*key).ok()?)?, *key)))
            .filter(|(blocks, _)| blocks.len() <= BLOCKS_MAX)
            .collect();
        known.sort_by_key(|(blocks, key)| (blocks.len(), *key));
        known.dedup_by_key(|(_, key)| *key);
        let mut weights: BTreeMap<usize, f64> = BTreeMap::new();
        let all = u32::try_from(self.words.len() / BLOCK + 1).unwrap_or(u32::MAX);
        for (blocks, _) in known.into_iter().take(RARE_WORDS_MAX) {
            if blocks.len() > *left {
                *left = 0;
                break;
            }
            *left -= blocks.len();
            let weight = (1.0
                + f64::from(all) / f64::from(u32::try_from(blocks.len()).unwrap_or(u32::MAX)))
            .ln();
            for block in blocks {
                *weights
                    .entry(usize::try_from(*block).unwrap_or_default())
                    .or_default() += weight;
            }
        }
        let wide = keys.len() / BLOCK + 2;
        let mut ranked: Vec<(f64, usize)> = weights
            .keys()
            .map(|block| {
                (
                    weights.range(block..&(block + wide)).map(|(_, w)| w).sum(),
                    *block,
                )
            })
            .collect();
        ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let range = |block: usize| {
            (block * BLOCK).saturating_sub(BEFORE)..((block + wide) * BLOCK).min(self.words.len())
        };
        ranked
            .into_iter()
            .take(COMPARED_MAX)
            .map(|(weight, block)| (weight, range(block)))
            .collect()
    }

    /// The part of a range that is most similar to these words, and how many words they share in
    /// order.
    fn align(&self, keys: &[u32], range: Range<usize>) -> Option<(Range<usize>, usize)> {
        let from = range.start;
        let here: Vec<u32> = self.words.get(range)?.iter().map(|word| word.key).collect();
        let common = shared(&here, keys);
        let spans = (0..common.len()).flat_map(|i| (i..common.len()).map(move |j| (i, j)));
        // Gaps cost less than common words gain: words that a quote left out, above all a hedge,
        // should appear as deleted in the diff instead of ending the match.
        let like = |(i, j): &(usize, usize)| {
            let (shared, span) = (float(j - i + 1), float(common[*j] - common[*i] + 1));
            shared - LEFT_OUT * (span - shared)
        };
        let (i, j) = spans.max_by(|a, b| like(a).total_cmp(&like(b)))?;
        // Align again: the best alignment of this part can differ from that of the whole range.
        let (first, part) = (common[i], here.get(common[i]..=common[j])?);
        let common = shared(part, keys);
        let (start, end) = (
            from + first + common.first()?,
            from + first + common.last()? + 1,
        );
        Some((start..end, common.len()))
    }

    /// A word diff from the text to the quote.
    fn diff(&self, range: Range<usize>, keys: &[u32], asked: &Asked<'_>) -> Vec<Run> {
        let from = range.start;
        let here: Vec<u32> = self.words[range].iter().map(|word| word.key).collect();
        let mut runs: Vec<Run> = Vec::new();
        let mut add = |op: Op, word: &str| match runs.last_mut() {
            Some(run) if run.op == op => {
                let apart = |c: Option<char>| !c.is_some_and(is_unspaced);
                if apart(run.text.chars().next_back()) && apart(word.chars().next()) {
                    run.text.push(' ');
                }
                run.text.push_str(word);
            }
            _ => runs.push(Run {
                op,
                text: word.to_owned(),
            }),
        };
        for op in capture_diff_slices(Algorithm::Myers, &here, keys) {
            let (old, new) = (op.old_range(), op.new_range());
            if matches!(op, DiffOp::Equal { .. }) {
                for (n, m) in old.zip(new) {
                    let stands = self.word(from + n);
                    // Keys ignore punctuation around a word: here it may still differ.
                    if fold(stands) == asked.folded[m] {
                        add(Op::Kept, stands);
                    } else {
                        add(Op::Deleted, stands);
                        add(Op::Inserted, asked.shown[m]);
                    }
                }
                continue;
            }
            old.for_each(|n| add(Op::Deleted, self.word(from + n)));
            new.for_each(|m| add(Op::Inserted, asked.shown[m]));
        }
        runs
    }

    fn word(&self, n: usize) -> &str {
        let place = |at: usize| i64::try_from(at).ok();
        let word = self
            .words
            .get(n)
            .and_then(|word| self.text().slice(place(word.start)?, place(word.end)?));
        word.unwrap_or_default()
    }
}

/// A letter or mark of Chinese and the like, beside which no white space stands.
fn is_unspaced(c: char) -> bool {
    is_spaceless(c) || matches!(c, '\u{3000}'..='\u{303F}' | '\u{FF01}'..='\u{FF60}')
}

/// Indexes into `here` of the words in both, in order.
fn shared(here: &[u32], keys: &[u32]) -> Vec<usize> {
    let equal = |op: DiffOp| {
        if let DiffOp::Equal { old_index, len, .. } = op {
            old_index..old_index + len
        } else {
            0..0
        }
    };
    capture_diff_slices(Algorithm::Myers, here, keys)
        .into_iter()
        .flat_map(equal)
        .collect()
}

/// Dice similarity: twice the common words, divided by the words of both.
fn likeness(common: usize, one: usize, other: usize) -> f64 {
    2.0 * float(common) / float(one + other).max(1.0)
}

fn float(n: usize) -> f64 {
    u32::try_from(n).map_or(f64::MAX, f64::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::index::tests::text;
    use crate::text::slice::Sliced;
    use proptest::prelude::*;

    fn near(quote: &str) -> Option<(f64, Vec<(Op, String)>)> {
        let text = text();
        let ((), near) = nearest([((), &text)].into_iter(), quote).0?;
        let (_, diff) = widened(&text, near.place, near.place, quote);
        Some((
            near.similarity,
            diff.into_iter().map(|run| (run.op, run.text)).collect(),
        ))
    }

    #[test]
    fn a_hedge_that_was_left_out_is_shown_as_left_out() {
        let (similarity, diff) = near("The pilots have raced.").unwrap();
        assert!((0.7..0.8).contains(&similarity), "{similarity}");
        let shown: Vec<(Op, &str)> = diff.iter().map(|(op, text)| (*op, text.as_str())).collect();
        assert_eq!(
            shown,
            [
                (Op::Kept, "The pilots"),
                (Op::Deleted, "are said to"),
                (Op::Kept, "have raced.")
            ]
        );
        let (similarity, diff) =
            near("was signed by Northport and Westport; nobody has measured the channel").unwrap();
        assert!(
            similarity > 0.8 && diff.contains(&(Op::Inserted, "Westport;".to_owned())),
            "{similarity} {diff:?}"
        );
        // The same words with other punctuation.
        assert_eq!(
            near("by Northport, and Southport").unwrap().0.to_string(),
            "1"
        );
        for quote in [
            "Nothing of this stands in any text at all",
            "the channel",
            "was was was was",
        ] {
            assert!(near(quote).is_none(), "{quote}");
        }
    }

    #[test]
    fn letters_are_compared_where_words_are_not_set_apart() {
        for (text, quote, gone, put) in [
            (
                "东港和西港在1931年签订了协定。",
                "东港和西港在1932年签订了协定。",
                "1931",
                "1932",
            ),
            (
                "东港和西港签订了渡轮协定。",
                "东港和西港签订了渡轮条约。",
                "协定。",
                "条约。",
            ),
            (
                "據說船隻曾經競速，港口關閉。",
                "據說船隻曾經競速，港口開放。",
                "關閉。",
                "開放。",
            ),
            (
                "「東港」は昨日閉じたと言われる。",
                "「東港」は昨日閉じなかった。",
                "たと言われる。",
                "なかった。",
            ),
        ] {
            let end = 6 + i64::try_from(text.chars().count()).unwrap();
            let whole = Place { start: 6, end };
            let text = Searchable::new(Sliced::new(format!("一二三。\n\n{text}\n\n四五六。")));
            let ((), near) = nearest([((), &text)].into_iter(), quote).0.unwrap();
            let (_, diff) = widened(&text, near.place, whole, quote);
            let of = |op| {
                let runs = diff.iter().filter(|run| run.op == op);
                runs.map(|run| run.text.as_str()).collect::<String>()
            };
            let deleted = of(Op::Deleted);
            assert!(
                !deleted.is_empty() && gone.contains(&deleted),
                "{quote}: {diff:?}"
            );
            assert_eq!(of(Op::Inserted), put, "{quote}");
            assert_eq!(text.verbatim(&fold(&quote[..9]), 9).len(), 1, "{quote}");
        }
    }

    #[test]
    fn a_search_in_a_long_text_is_bounded() {
        let long: String = (0..300_000).fold(String::new(), |long, n| {
            long + &format!("w{} common ", n % 9_000)
        });
        let text = Searchable::new(Sliced::new(format!(
            "{long} A needle stands here, at the very end."
        )));
        let began = std::time::Instant::now();
        nearest([(0, &text)].into_iter(), &"common w1 ".repeat(99));
        let (found, all) = nearest(
            [(7, &text)].into_iter(),
            "a common needle stands here at the end",
        );
        let (of, near) = found.unwrap();
        assert!(of == 7 && near.similarity > 0.8 && all, "{near:?} {all}");
        assert!(began.elapsed().as_secs() < 10, "{:?}", began.elapsed());
    }

    proptest! {
        #[test]
        fn no_quote_panics(quote in ".{0,80}") {
            nearest([((), &text())].into_iter(), &quote);
        }
    }
}
