//! Digests of what is published: of everything, and of each document by itself.

use crate::model::RECORDS_END;
use serde::Deserialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use sqlx::sqlite::SqliteConnection;
use sqlx::{Row, query, query_as, query_scalar};
use std::collections::{BTreeMap, HashMap};

const SLICE: &str = "SELECT ord, kind, id, body,
    iif(kind = 'document', id, body ->> 'document') FROM entry
    WHERE ord > $1 AND ord < $2 ORDER BY ord LIMIT 1000";
/// Files of releases have no tables of truth, and no links between documents.
const HAS_EDGES: &str = "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = 'edge')";
/// Records that other documents link to, and how often.
const LINKED: &str = "SELECT to_kind, to_id, count(*) FROM edge WHERE outward GROUP BY 1, 2";

/// Sums of the digests of records. Their order does not matter, and what changes can be subtracted
/// and added again.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(in crate::store) struct Sums {
    /// Of every published body. Rows of tables follow from the bodies, and are left out.
    all: Sum,
    /// Of the records of each document, without links that other documents make.
    documents: BTreeMap<String, Sum>,
}

/// A record as digests have it.
pub(in crate::store) struct Digested<'a> {
    pub kind: &'a str,
    pub id: &'a str,
    pub body: &'a str,
    /// The document that it is of; none where documents share it.
    pub document: Option<&'a str>,
    /// How many links of other documents lead to it.
    pub linked: i64,
}

impl Sums {
    pub(in crate::store) fn add(&mut self, record: &Digested<'_>) {
        let (all, own) = record.digests();
        self.all.add(&all);
        if let Some((document, own)) = own {
            let of = self.documents.entry(document.to_owned());
            of.or_default().add(&own);
        }
    }

    pub(in crate::store) fn subtract(&mut self, record: &Digested<'_>) {
        let (all, own) = record.digests();
        self.all.add(&all.negative());
        if let Some((document, own)) = own {
            let of = self.documents.entry(document.to_owned()).or_default();
            of.add(&own.negative());
            if *of == Sum::default() {
                self.documents.remove(document);
            }
        }
    }

    /// Equal data, equal revision, on every replica.
    pub(in crate::store) fn revision(&self) -> String {
        self.all.revision()
    }

    /// The same of each document.
    pub(in crate::store) fn documents(&self) -> BTreeMap<&str, String> {
        let of_each = self.documents.iter();
        of_each
            .map(|(id, sum)| (id.as_str(), sum.revision()))
            .collect()
    }

    pub(in crate::store) fn to_json(&self) -> String {
        let of_each = self.documents.iter();
        let of_each: BTreeMap<_, _> = of_each.map(|(id, sum)| (id, sum.0)).collect();
        json!({"all": self.all.0, "documents": of_each}).to_string()
    }

    pub(in crate::store) fn read(text: &str) -> serde_json::Result<Self> {
        #[derive(Deserialize)]
        struct Stored {
            all: [u64; 4],
            documents: BTreeMap<String, [u64; 4]>,
        }
        let stored: Stored = serde_json::from_str(text)?;
        let documents = stored.documents.into_iter();
        Ok(Self {
            all: Sum(stored.all),
            documents: documents.map(|(id, sum)| (id, Sum(sum))).collect(),
        })
    }
}

impl<'a> Digested<'a> {
    fn digests(&self) -> (Sum, Option<(&'a str, Sum)>) {
        let all = Sum::of([self.kind, self.id, self.body]);
        let own = self.document.map(|document| {
            let linked = (self.linked > 0).then_some(self.linked);
            let body = linked.and_then(|linked| own_links(self.body, document, linked));
            let own = body.map_or_else(|| all.clone(), |body| Sum::of([self.kind, self.id, &body]));
            (document, own)
        });
        (all, own)
    }
}

/// The sums of a file.
pub(in crate::store) async fn sums(conn: &mut SqliteConnection) -> Result<Sums, sqlx::Error> {
    let has_edges: bool = query_scalar(HAS_EDGES).fetch_one(&mut *conn).await?;
    let mut linked: HashMap<(String, String), i64> = HashMap::new();
    if has_edges {
        let rows: Vec<(String, String, i64)> = query_as(LINKED).fetch_all(&mut *conn).await?;
        let rows = rows.into_iter();
        linked.extend(rows.map(|(kind, id, count)| ((kind, id), count)));
    }
    let mut sums = Sums::default();
    let mut after = 0_i64;
    // In slices, to bound memory.
    loop {
        let slice = query(SLICE)
            .bind(after)
            .bind(RECORDS_END)
            .fetch_all(&mut *conn)
            .await?;
        let Some(last) = slice.last() else {
            return Ok(sums);
        };
        after = last.try_get(0)?;
        for row in &slice {
            let (kind, id): (&str, &str) = (row.try_get(1)?, row.try_get(2)?);
            let others = linked.get(&(kind.to_owned(), id.to_owned()));
            sums.add(&Digested {
                kind,
                id,
                body: row.try_get(3)?,
                document: row.try_get(4)?,
                linked: others.copied().unwrap_or_default(),
            });
        }
    }
}

/// A body without the links that other documents make; these come last, so that a body that shows
/// some of its links has all of its own that it would have without them.
fn own_links(body: &str, document: &str, others: i64) -> Option<String> {
    let mut body: Value = serde_json::from_str(body).ok()?;
    let related = body["related"].as_array_mut()?;
    related.retain(|link| link.get("made_by").is_none_or(|maker| maker == document));
    let total = body["related_total"].as_i64()?;
    body["related_total"] = (total - others).into();
    Some(body.to_string())
}

/// A sum of SHA-256 digests, modulo 2^256.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
struct Sum([u64; 4]);

impl Sum {
    /// The digest of one record: kind, id and body.
    fn of(record: [&str; 3]) -> Self {
        let mut digest = Sha256::new();
        for part in record {
            digest.update(part);
            digest.update([0]);
        }
        let mut sum = Self::default();
        // Big-endian: the last eight bytes are the least significant.
        for (limb, bytes) in sum.0.iter_mut().zip(digest.finalize().rchunks_exact(8)) {
            let mut number = [0; 8];
            number.copy_from_slice(bytes);
            *limb = u64::from_be_bytes(number);
        }
        sum
    }

    fn add(&mut self, other: &Self) {
        let mut carry = 0;
        for (limb, more) in self.0.iter_mut().zip(other.0) {
            let (partial, over) = limb.overflowing_add(more);
            let (total, again) = partial.overflowing_add(carry);
            (*limb, carry) = (total, u64::from(over || again));
        }
    }

    /// What adds up to nothing with it.
    fn negative(&self) -> Self {
        let mut sum = Self(self.0.map(|limb| !limb));
        sum.add(&Self([1, 0, 0, 0]));
        sum
    }

    fn revision(&self) -> String {
        let mut digest = Sha256::new();
        for limb in self.0.iter().rev() {
            digest.update(limb.to_be_bytes());
        }
        let full = format!("{:x}", digest.finalize());
        full[..32].to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::{Digested, Sum, Sums};

    const A: [&str; 3] = ["event", "a", "{}"];
    const B: [&str; 3] = ["event", "b", "{}"];

    fn of(records: &[[&str; 3]]) -> Sum {
        let mut sum = Sum::default();
        for record in records {
            sum.add(&Sum::of(*record));
        }
        sum
    }

    #[test]
    fn the_revision_depends_on_every_record_and_not_on_their_order() {
        assert_eq!(of(&[A, B]).revision(), of(&[B, A]).revision());
        for other in [
            &[A][..],
            &[A, A],
            &[A, B, B],
            &[["event", "a", "{ }"], B],
            &[["claim", "a", "{}"], B],
            &[],
        ] {
            assert_ne!(of(&[A, B]).revision(), of(other).revision(), "{other:?}");
        }
    }

    #[test]
    fn sums_carry_through_all_limbs() {
        // 2^256 - 1 and a digest d make d - 1.
        let (mut all, mut one) = (Sum([u64::MAX; 4]), Sum::default());
        all.add(&Sum::of(A));
        one.add(&Sum::of(A));
        one.add(&Sum([1, 0, 0, 0]).negative());
        assert_eq!(all, one);
        one.add(&one.negative());
        assert_eq!(one, Sum::default());
    }

    #[test]
    fn what_is_subtracted_leaves_nothing() {
        let record = |id, document, linked| Digested {
            kind: "event",
            id,
            body: r#"{"related":[{"made_by":"other"},{"made_by":null}],"related_total":2}"#,
            document,
            linked,
        };
        let mut sums = Sums::default();
        sums.add(&record("a", Some("one"), 0));
        let before = sums.clone();
        for record in [
            record("b", None, 0),
            record("c", Some("one"), 1),
            record("d", Some("two"), 0),
        ] {
            sums.add(&record);
            assert_ne!(sums.revision(), before.revision());
            let read = Sums::read(&sums.to_json()).unwrap();
            assert_eq!(read, sums);
            sums.subtract(&record);
            assert_eq!(sums, before);
        }
    }
}
