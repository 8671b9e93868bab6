//! Compares two published files record by record, with the reason of each correction.

use crate::error::Result;
use crate::model::kind;
use crate::model::reference::Kind;
use crate::model::spec::Shared;
use crate::store::read::list::Records;
use crate::store::release::index::Change;
use crate::store::release::index::Differences;
use crate::store::snapshot::Snapshot;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;
use sqlx::query_as;
use std::collections::{BTreeSet, HashMap};
use std::iter::successors;

pub(in crate::store) const CHANGES: &str =
    "SELECT kind, id, day, what, reason, concerns, successor, successor_kind
    FROM change ORDER BY kind, id, day";

/// One record that differs.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Differs {
    /// What kind of record it is.
    #[schemars(with = "Kind")]
    pub kind: String,
    /// Its id; of a removed record, the id that it had.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its URL, pinned to the compared release if it is one.
    pub href: String,
    /// Null where it differs only because another record does.
    pub reason: Option<String>,
    /// Whether the correction is of what it said; null where that is not known.
    pub concerns: Option<Concern>,
    /// The id that it had before.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub former_id: Option<String>,
    /// The URL of its successor.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub replaced_by: Option<String>,
    /// What differs in it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<FieldDiffers>,
}

/// What a correction concerns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[schemars(inline)]
pub enum Concern {
    /// Only how it is worded.
    Wording,
    /// What it says besides: fields that were coded anew, and where caveats stand.
    Addition,
    /// What it said.
    Substance,
}

impl Concern {
    /// As the end of a heading, after "changed".
    #[must_use]
    pub fn suffix(self) -> &'static str {
        match self {
            Self::Wording => ", wording",
            Self::Addition => ", addition",
            Self::Substance => ", substance",
        }
    }

    fn of(change: &Change) -> Option<Self> {
        match change.concerns.as_deref()? {
            "wording" => Some(Self::Wording),
            "addition" => Some(Self::Addition),
            _ => Some(Self::Substance),
        }
    }
}

/// A field that differs.
#[derive(Debug, Serialize, JsonSchema)]
pub struct FieldDiffers {
    /// Which, as JSON Pointer (RFC 6901).
    pub pointer: String,
    /// What stood there; null where nothing did.
    pub before: Value,
    /// What stands there now; null where nothing does.
    pub after: Value,
}

/// All differences, in the order of the lists.
#[derive(Debug, Default, Serialize, JsonSchema)]
pub struct Comparison {
    /// Records that were not there.
    pub added: Vec<Differs>,
    /// Records that say something else.
    pub changed: Vec<Differs>,
    /// Records that have another id.
    pub renamed: Vec<Differs>,
    /// Records that are gone.
    pub removed: Vec<Differs>,
}

impl Comparison {
    #[must_use]
    pub fn counts(&self) -> Differences {
        Differences {
            added: self.added.len(),
            changed: self.changed.len(),
            renamed: self.renamed.len(),
            removed: self.removed.len(),
        }
    }

    /// Every difference with its type.
    pub fn each(&self) -> impl Iterator<Item = (&'static str, &Differs)> {
        let all = [
            ("added", &self.added),
            ("changed", &self.changed),
            ("renamed", &self.renamed),
            ("removed", &self.removed),
        ];
        all.into_iter()
            .flat_map(|(how, some)| some.iter().map(move |one| (how, one)))
    }
}

type Key = (String, String);

/// Compares two files in either direction; `from` is none for the first release.
///
/// Skips passages and vocabularies: they only list records, so their differences follow from those
/// of the records.
pub async fn compare(from: Option<&Snapshot>, to: &Snapshot) -> Result<Comparison> {
    let (before, after) = (records(from).await?, records(Some(to)).await?);
    let (changes_before, changes_after) = (changes(from).await?, changes(Some(to)).await?);
    let changes_of = changed_between(&changes_before, &changes_after);
    let former: HashMap<Key, Key> = changes_of
        .values()
        .flatten()
        .filter_map(|(change, forth)| renamed(change, *forth))
        .collect();
    let index: HashMap<&Key, &Value> = before.iter().map(|(key, body)| (key, body)).collect();
    let now: BTreeSet<&Key> = after.iter().map(|(key, _)| key).collect();
    let reason = |keys: &[&Key]| {
        let changes = keys.iter().filter_map(|key| changes_of.get(key)).flatten();
        let changes: Vec<&Change> = changes.map(|(change, _)| *change).collect();
        let reasons: Vec<&str> = changes.iter().map(|one| one.reason.as_str()).collect();
        // A record can have several corrections: one of substance decides.
        let concerns = changes.iter().filter_map(|one| Concern::of(one)).max();
        ((!reasons.is_empty()).then(|| reasons.join(" ")), concerns)
    };
    let pin = |snapshot: &Snapshot| {
        snapshot
            .release
            .map(|release| format!("?release={}", release.id))
    };
    let pins = (
        from.and_then(pin).unwrap_or_default(),
        pin(to).unwrap_or_default(),
    );
    let mut found = Comparison::default();
    for (key, body) in &after {
        // Its former names, the latest first; the first one that the other file has is the match.
        let names: Vec<&Key> = successors(former.get(key), |name| former.get(*name))
            .take(former.len())
            .collect();
        let then = names.iter().copied().find(|name| index.contains_key(name));
        let mut one = differs(key, body, &pins.1, reason(&[&[key], &names[..]].concat()));
        one.former_id = then.map(|then| then.1.clone());
        match index.get(then.unwrap_or(key)) {
            None => found.added.push(one),
            Some(old) => {
                compare_values(old, body, &mut String::new(), &mut one.fields);
                if then.is_some() {
                    found.renamed.push(one);
                } else if !one.fields.is_empty() {
                    found.changed.push(one);
                }
            }
        }
    }
    let kept: BTreeSet<&Key> = former.values().collect();
    for (key, body) in before
        .iter()
        .filter(|(key, _)| !now.contains(key) && !kept.contains(key))
    {
        let mut one = differs(key, body, &pins.0, reason(&[key]));
        let mut changes = changes_of.get(key).into_iter().flatten();
        one.replaced_by = changes.find_map(|(change, _)| {
            let spec = kind(change.successor_kind.as_ref().unwrap_or(&change.kind))?;
            let id = change.successor.as_ref()?;
            Some(format!("{}/{id}{}", spec.path, pins.1))
        });
        found.removed.push(one);
    }
    Ok(found)
}

/// The corrections of each record between two files, in order, and whether they lead from the first
/// to the second. Only the newer file, whichever that is, has them.
fn changed_between<'a>(
    before: &'a BTreeSet<Change>,
    after: &'a BTreeSet<Change>,
) -> HashMap<Key, Vec<(&'a Change, bool)>> {
    let mut found: HashMap<Key, Vec<(&Change, bool)>> = HashMap::new();
    for change in before.symmetric_difference(after) {
        let key = (change.kind.clone(), change.id.clone());
        found
            .entry(key)
            .or_default()
            .push((change, after.contains(change)));
    }
    found
}

/// The new name and the old one.
fn renamed(change: &Change, forth: bool) -> Option<(Key, Key)> {
    let successor = change
        .successor
        .clone()
        .filter(|_| change.what == "renamed")?;
    let (old, new) = (
        (change.kind.clone(), change.id.clone()),
        (change.kind.clone(), successor),
    );
    Some(if forth { (new, old) } else { (old, new) })
}

fn differs(
    (kind, id): &Key,
    body: &Value,
    pin: &str,
    (reason, concerns): (Option<String>, Option<Concern>),
) -> Differs {
    let member = |name: &str| body[name].as_str().unwrap_or_default();
    Differs {
        kind: kind.clone(),
        id: id.clone(),
        title: member("title").to_owned(),
        href: format!("{}{pin}", member("href")),
        reason,
        concerns,
        former_id: None,
        replaced_by: None,
        fields: Vec::new(),
    }
}

/// Where two values differ. Lists are compared whole.
fn compare_values(
    before: &Value,
    after: &Value,
    pointer: &mut String,
    found: &mut Vec<FieldDiffers>,
) {
    if let (Value::Object(old), Value::Object(new)) = (before, after) {
        let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        for name in names {
            let length = pointer.len();
            pointer.push('/');
            pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
            compare_values(&before[name], &after[name], pointer, found);
            pointer.truncate(length);
        }
    } else if before != after {
        found.push(FieldDiffers {
            pointer: pointer.clone(),
            before: before.clone(),
            after: after.clone(),
        });
    }
}

/// All records that rest on passages, by kind and id, in the order of the lists.
async fn records(snapshot: Option<&Snapshot>) -> Result<Vec<(Key, Value)>> {
    let Some(snapshot) = snapshot else {
        return Ok(Vec::new());
    };
    let (mut all, mut after) = (Vec::new(), 0);
    loop {
        let (last, bodies) = Records(snapshot).bodies(after).await?;
        if bodies.is_empty() {
            return Ok(all);
        }
        for body in bodies {
            let body: Value = serde_json::from_str(&body)?;
            let member = |name: &str| body[name].as_str().unwrap_or_default().to_owned();
            let key = (member("kind"), member("id"));
            if kind(&key.0).is_some_and(|spec| spec.shared != Shared::Nothing) {
                all.push((key, body));
            }
        }
        after = last;
    }
}

pub(in crate::store) async fn changes(snapshot: Option<&Snapshot>) -> Result<BTreeSet<Change>> {
    let Some(snapshot) = snapshot else {
        return Ok(BTreeSet::new());
    };
    let all: Vec<Change> = query_as(CHANGES)
        .fetch_all(&mut *snapshot.connection().await?)
        .await?;
    Ok(all.into_iter().collect())
}
