//! The bounds of dates that hang on other records: what the text states, what follows from a record
//! that it orders them by, and what follows from the lifetimes of the parties.

use super::date::BoundSource;
use super::edtf::{Edtf, Side, Span};
use std::collections::{BTreeMap, BTreeSet};

/// A record, by kind and id.
pub type Name = (String, String);

/// What a date is derived from.
#[derive(Debug, Clone)]
pub struct Dated {
    pub edtf: Option<Edtf>,
    /// The relation of the text's order, and the record that it names.
    pub relative: Option<(String, Option<Name>)>,
    /// The actors whose tie it is: only a tie ends with its parties.
    pub parties: Vec<String>,
    pub document: String,
    /// The principal citation.
    pub locator: String,
}

/// An end of a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bound {
    /// The days on which the end can lie.
    pub span: Span,
    pub source: BoundSource,
    /// What a derived end follows from.
    pub by: Option<By>,
}

/// The rule by which a bound is derived, and the record whose date it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct By {
    pub rule: String,
    pub record: Name,
    pub locator: String,
}

/// Start and end.
pub type Bounds = [Option<Bound>; 2];

/// The events in which an actor begins or ends to exist, by document and actor.
#[derive(Debug, Default)]
pub struct Lifetimes {
    pub begins: BTreeMap<(String, String), Name>,
    pub ends: BTreeMap<(String, String), Name>,
}

/// Derives the bounds of every record.
///
/// # Errors
/// Names every record whose dates wait for each other, or whose derived end lies before its start.
pub fn derive(
    dated: &BTreeMap<Name, Dated>,
    lifetimes: &Lifetimes,
) -> Result<BTreeMap<Name, Bounds>, Vec<String>> {
    let mut derivation = Derivation {
        dated,
        lifetimes,
        done: BTreeMap::new(),
        wrong: BTreeSet::new(),
    };
    for name in dated.keys() {
        derivation.bounds(name, &mut Vec::new());
    }
    if derivation.wrong.is_empty() {
        Ok(derivation.done)
    } else {
        Err(derivation.wrong.into_iter().collect())
    }
}

struct Derivation<'a> {
    dated: &'a BTreeMap<Name, Dated>,
    lifetimes: &'a Lifetimes,
    done: BTreeMap<Name, Bounds>,
    wrong: BTreeSet<String>,
}

impl Derivation<'_> {
    /// The bounds of one record; `waiting` has the records that ask for them.
    fn bounds(&mut self, name: &Name, waiting: &mut Vec<Name>) -> Bounds {
        if let Some(done) = self.done.get(name) {
            return done.clone();
        }
        let Some(dated) = self.dated.get(name) else {
            return [None, None];
        };
        if waiting.contains(name) {
            let chain: Vec<String> = waiting.iter().map(shown).collect();
            self.wrong.insert(format!(
                "{}: its date waits for itself, by {}",
                shown(name),
                chain.join(", ")
            ));
            return [None, None];
        }
        waiting.push(name.clone());
        let mut bounds = stated(dated.edtf.as_ref());
        self.anchor(dated, &mut bounds, waiting);
        self.outlive(dated, &mut bounds, waiting);
        waiting.pop();
        if let [Some(start), Some(end)] = &bounds
            && start.span.first > end.span.last
        {
            self.wrong.insert(format!(
                "{}: it ends by {}, before it can have begun on {}",
                shown(name),
                end.span.last,
                start.span.first
            ));
        }
        self.done.insert(name.clone(), bounds.clone());
        bounds
    }

    /// Fills missing ends from the record that the text orders this one by.
    fn anchor(&mut self, dated: &Dated, bounds: &mut Bounds, waiting: &mut Vec<Name>) {
        let Some((relation, Some(anchor))) = &dated.relative else {
            return;
        };
        let [start, end] = self.bounds(anchor, waiting);
        let [start, end] = match relation.as_str() {
            "during" => [start, end],
            "since" | "after" => [start, None],
            "before" => [None, end],
            _ => [None, None],
        };
        for (at, bound) in [start, end].into_iter().enumerate() {
            if is_unsaid(dated.edtf.as_ref(), at) {
                bounds[at] =
                    bound.map(|bound| self.by(relation, anchor, bound, BoundSource::Anchored));
            }
        }
    }

    /// Fills the one missing end of a tie from the lifetimes of its parties.
    fn outlive(&mut self, dated: &Dated, bounds: &mut Bounds, waiting: &mut Vec<Name>) {
        let missing = match bounds {
            [Some(_), None] => 1,
            [None, Some(_)] => 0,
            _ => return,
        };
        if !is_unsaid(dated.edtf.as_ref(), missing) {
            return;
        }
        let events = if missing == 1 {
            &self.lifetimes.ends
        } else {
            &self.lifetimes.begins
        };
        let named: Vec<Name> = dated
            .parties
            .iter()
            .filter_map(|actor| {
                events
                    .get(&(dated.document.clone(), actor.clone()))
                    .cloned()
            })
            .collect();
        let mut found: Option<Bound> = None;
        for event in named {
            let [start, end] = self.bounds(&event, waiting);
            let Some(bound) = (if missing == 1 { end } else { start }) else {
                continue;
            };
            let bound = self.by("lifetime", &event, bound, BoundSource::Lifetime);
            // Both parties have to be there: the later beginning, the earlier end.
            let narrower = found.as_ref().is_none_or(|other| {
                if missing == 1 {
                    bound.span.last < other.span.last
                } else {
                    bound.span.first > other.span.first
                }
            });
            if narrower {
                found = Some(bound);
            }
        }
        bounds[missing] = found;
    }

    /// A bound taken from another record. It keeps the weaker of the two sources.
    fn by(&self, rule: &str, record: &Name, from: Bound, source: BoundSource) -> Bound {
        let locator = self.dated.get(record).map(|dated| dated.locator.clone());
        let source = if from.source == BoundSource::Lifetime {
            BoundSource::Lifetime
        } else {
            source
        };
        Bound {
            span: from.span,
            source,
            by: Some(By {
                rule: rule.to_owned(),
                record: record.clone(),
                locator: locator.unwrap_or_default(),
            }),
        }
    }
}

fn shown((kind, id): &Name) -> String {
    format!("{kind} {id}")
}

/// The ends that the text states for the record itself.
fn stated(edtf: Option<&Edtf>) -> Bounds {
    let (from, to) = edtf.map_or((None, None), Edtf::ends);
    [from, to].map(|part| {
        part.map(|part| Bound {
            span: part.span.clone(),
            source: BoundSource::Stated,
            by: None,
        })
    })
}

/// Does the text leave this end unsaid? An open end, `..`, is said to have no bound.
fn is_unsaid(edtf: Option<&Edtf>, end: usize) -> bool {
    match edtf {
        None => true,
        Some(Edtf::Single(_)) => false,
        Some(Edtf::Interval(from, to)) => *[from, to][end] == Side::Unknown,
    }
}
