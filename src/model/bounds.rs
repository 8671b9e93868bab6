//! The bounds of dates that hang on other records: what the text states, what follows from a record
//! that it orders them by, and what follows from the lifetimes of the parties.

use super::date::BoundSource;
use super::edtf::{Edtf, Side, Span, moved};
use std::collections::{BTreeMap, BTreeSet};

/// A record, by kind and id.
pub type Name = (String, String);

/// What a date is derived from.
#[derive(Debug, Clone)]
pub struct Dated {
    pub edtf: Option<Edtf>,
    /// The relation of the text's order, and the record that it names.
    pub relative: Option<(String, Option<Name>)>,
    /// How long before or after that record (ISO 8601).
    pub distance: Option<String>,
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
        wrong: Vec::new(),
    };
    for name in dated.keys() {
        derivation.settle(name);
    }
    if derivation.wrong.is_empty() {
        Ok(derivation.done)
    } else {
        Err(derivation.wrong)
    }
}

struct Derivation<'a> {
    dated: &'a BTreeMap<Name, Dated>,
    lifetimes: &'a Lifetimes,
    done: BTreeMap<Name, Bounds>,
    wrong: Vec<String>,
}

impl<'a> Derivation<'a> {
    /// Derives a record's bounds, after those of the records that it waits for. Chains can be as
    /// long as a document, so they are kept in a list and not on the stack.
    fn settle(&mut self, name: &'a Name) {
        let mut waiting = vec![name];
        let mut among = BTreeSet::from([name]);
        while let Some(last) = waiting.last().copied() {
            match self.waits_for(last) {
                Some(other) if among.contains(other) => {
                    let from = waiting.iter().position(|one| *one == other);
                    let chain = &waiting[from.unwrap_or_default()..];
                    let chain: Vec<String> = chain.iter().map(|name| shown(name)).collect();
                    self.wrong.push(format!(
                        "{}: its date waits for itself, by {}",
                        shown(other),
                        chain.join(", ")
                    ));
                    self.done.insert(last.clone(), [None, None]);
                }
                Some(other) => {
                    among.insert(other);
                    waiting.push(other);
                    continue;
                }
                None => self.finish(last),
            }
            among.remove(last);
            waiting.pop();
        }
    }

    /// The next record whose bounds have to be known first.
    fn waits_for(&self, name: &Name) -> Option<&'a Name> {
        let dated = self
            .dated
            .get(name)
            .filter(|_| !self.done.contains_key(name))?;
        let anchor = dated
            .relative
            .as_ref()
            .and_then(|(_, anchor)| anchor.as_ref());
        let events = |bounds: &Bounds| self.events(dated, bounds);
        let mut others: Vec<&Name> = anchor.into_iter().collect();
        if !others.iter().any(|other| self.is_open(other)) {
            others.extend(events(&self.anchored(dated)));
        }
        others.into_iter().find(|other| self.is_open(other))
    }

    /// Is it dated, and not yet settled?
    fn is_open(&self, name: &Name) -> bool {
        self.dated.contains_key(name) && !self.done.contains_key(name)
    }

    fn finish(&mut self, name: &Name) {
        let Some(dated) = self
            .dated
            .get(name)
            .filter(|_| !self.done.contains_key(name))
        else {
            return;
        };
        let mut bounds = self.anchored(dated);
        self.outlive(dated, &mut bounds);
        if let [Some(start), Some(end)] = &bounds
            && start.span.first > end.span.last
        {
            self.wrong.push(format!(
                "{}: it ends by {}, before it can have begun on {}",
                shown(name),
                end.span.last,
                start.span.first
            ));
        }
        self.done.insert(name.clone(), bounds);
    }

    /// The bounds of a record that is settled.
    fn of(&self, name: &Name) -> Bounds {
        self.done.get(name).cloned().unwrap_or_default()
    }

    /// The stated ends, and those that follow from the record that the text orders this one by.
    fn anchored(&self, dated: &Dated) -> Bounds {
        let mut bounds = stated(dated.edtf.as_ref());
        let Some((relation, Some(anchor))) = &dated.relative else {
            return bounds;
        };
        let [start, end] = self.of(anchor);
        if let Some(at) = dated.distance.as_deref().and_then(|distance| {
            Self::at_distance(relation, distance, [start.as_ref(), end.as_ref()])
        }) {
            // A state begins then; it may last.
            let last = if dated.parties.is_empty() { 2 } else { 1 };
            for (n, bound) in bounds.iter_mut().enumerate().take(last) {
                if is_unsaid(dated.edtf.as_ref(), n) {
                    *bound = Some(self.by(relation, anchor, at.clone(), BoundSource::Anchored));
                }
            }
            return bounds;
        }
        let given = match relation.as_str() {
            "during" => [start, end],
            "since" | "after" => [start, None],
            "before" => [None, end],
            _ => [None, None],
        };
        for (at, bound) in given.into_iter().enumerate() {
            if is_unsaid(dated.edtf.as_ref(), at) {
                bounds[at] =
                    bound.map(|bound| self.by(relation, anchor, bound, BoundSource::Anchored));
            }
        }
        bounds
    }

    /// A time so long after the end of another record, or before its start.
    fn at_distance(
        relation: &str,
        distance: &str,
        [start, end]: [Option<&Bound>; 2],
    ) -> Option<Bound> {
        let (from, back) = match relation {
            "after" => (end?, false),
            "before" => (start?, true),
            _ => return None,
        };
        Some(Bound {
            span: moved(&from.span, distance, back)?,
            ..from.clone()
        })
    }

    /// Which end of a tie is missing, where the other one is known.
    fn missing(dated: &Dated, bounds: &Bounds) -> Option<usize> {
        let missing = match bounds {
            [Some(_), None] => 1,
            [None, Some(_)] => 0,
            _ => return None,
        };
        is_unsaid(dated.edtf.as_ref(), missing).then_some(missing)
    }

    /// The events in which a party begins or ends, where they can bound the missing end.
    fn events(&self, dated: &Dated, bounds: &Bounds) -> Vec<&'a Name> {
        let events = match Self::missing(dated, bounds) {
            Some(1) => &self.lifetimes.ends,
            Some(_) => &self.lifetimes.begins,
            None => return Vec::new(),
        };
        let parties = dated.parties.iter();
        parties
            .filter_map(|actor| events.get(&(dated.document.clone(), actor.clone())))
            .collect()
    }

    /// Fills the one missing end of a tie from the lifetimes of its parties.
    fn outlive(&self, dated: &Dated, bounds: &mut Bounds) {
        let Some(missing) = Self::missing(dated, bounds) else {
            return;
        };
        let found = self.events(dated, bounds).into_iter().filter_map(|event| {
            let [start, end] = self.of(event);
            let bound = if missing == 1 { end } else { start }?;
            Some(self.by("lifetime", event, bound, BoundSource::Lifetime))
        });
        // Both parties have to be there: the later beginning, the earlier end.
        bounds[missing] = if missing == 1 {
            found.min_by(|a, b| a.span.last.cmp(&b.span.last))
        } else {
            found.max_by(|a, b| a.span.first.cmp(&b.span.first))
        };
    }

    /// A bound taken from another record. It keeps the weaker of the two sources, and names the
    /// record whose date it is in the end.
    fn by(&self, rule: &str, record: &Name, from: Bound, source: BoundSource) -> Bound {
        let source = if from.source == BoundSource::Lifetime {
            BoundSource::Lifetime
        } else {
            source
        };
        let by = from.by.unwrap_or_else(|| {
            let locator = self.dated.get(record).map(|dated| dated.locator.clone());
            By {
                rule: rule.to_owned(),
                record: record.clone(),
                locator: locator.unwrap_or_default(),
            }
        });
        Bound {
            span: from.span,
            source,
            by: Some(by),
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

#[cfg(test)]
mod tests {
    use super::*;

    fn name(id: &str) -> Name {
        ("event".to_owned(), id.to_owned())
    }

    fn dated(edtf: Option<&str>, anchor: Option<&str>) -> Dated {
        Dated {
            edtf: edtf.and_then(|text| Edtf::parse(text).ok()),
            relative: anchor.map(|anchor| ("during".to_owned(), Some(name(anchor)))),
            distance: None,
            parties: Vec::new(),
            document: "essay".to_owned(),
            locator: "s1.p1.1".to_owned(),
        }
    }

    /// A chain as long as a large document, in an order in which each waits for the next.
    #[test]
    fn long_chains_are_followed() {
        const LENGTH: usize = 100_000;
        let mut all: BTreeMap<Name, Dated> = (0..LENGTH)
            .map(|n| {
                let next = format!("{:06}", n + 1);
                (name(&format!("{n:06}")), dated(None, Some(&next)))
            })
            .collect();
        all.insert(name(&format!("{LENGTH:06}")), dated(Some("1950"), None));
        let found = derive(&all, &Lifetimes::default()).unwrap_or_default();
        let first = found.get(&name("000000")).cloned().unwrap_or_default();
        let days = first.map(|bound| bound.map(|bound| (bound.span.first, bound.span.last)));
        let year = ("1950-01-01".to_owned(), "1950-12-31".to_owned());
        assert_eq!(days, [Some(year.clone()), Some(year)]);
    }

    #[test]
    fn circles_are_named_once() {
        let all = BTreeMap::from([
            (name("a"), dated(None, Some("b"))),
            (name("b"), dated(None, Some("c"))),
            (name("c"), dated(None, Some("b"))),
            (name("d"), dated(Some("1950/"), Some("d"))),
        ]);
        let wrong = derive(&all, &Lifetimes::default()).unwrap_err();
        assert_eq!(
            wrong,
            [
                "event b: its date waits for itself, by event b, event c",
                "event d: its date waits for itself, by event d",
            ]
        );
    }
}
