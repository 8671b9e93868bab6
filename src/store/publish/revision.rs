//! Digests of what is published: of everything, and of each document by itself.

use crate::model::RECORDS_END;
use serde_json::Value;
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

/// Equal data, equal digests, on every replica.
pub(in crate::store) struct Revision {
    /// Of every published body. Rows of tables follow from the bodies, and are left out.
    pub all: String,
    /// Of the records of each document, without links that other documents make.
    pub documents: BTreeMap<String, String>,
}

/// The digests of a file. Each is a sum of digests, so their order does not matter, and one changed
/// body can be subtracted and added again.
pub(in crate::store) async fn revision(
    conn: &mut SqliteConnection,
) -> Result<Revision, sqlx::Error> {
    let has_edges: bool = query_scalar(HAS_EDGES).fetch_one(&mut *conn).await?;
    let mut linked: HashMap<(String, String), i64> = HashMap::new();
    if has_edges {
        let rows: Vec<(String, String, i64)> = query_as(LINKED).fetch_all(&mut *conn).await?;
        let rows = rows.into_iter();
        linked.extend(rows.map(|(kind, id, count)| ((kind, id), count)));
    }
    let (mut all, mut documents) = (Sum::default(), BTreeMap::<String, Sum>::new());
    let mut after = 0_i64;
    // In slices, to bound memory.
    loop {
        let slice = query(SLICE)
            .bind(after)
            .bind(RECORDS_END)
            .fetch_all(&mut *conn)
            .await?;
        let Some(last) = slice.last() else { break };
        after = last.try_get(0)?;
        for row in &slice {
            let (kind, id, body) = (row.try_get(1)?, row.try_get(2)?, row.try_get(3)?);
            let digest = Sum::of([kind, id, body]);
            all.add(&digest);
            if let Some(document) = row.try_get::<Option<String>, _>(4)? {
                let own = linked
                    .get(&(kind.to_owned(), id.to_owned()))
                    .and_then(|others| own_links(body, &document, *others))
                    .map_or(digest, |own| Sum::of([kind, id, &own]));
                documents.entry(document).or_default().add(&own);
            }
        }
    }
    let documents = documents.into_iter();
    Ok(Revision {
        all: all.revision(),
        documents: documents.map(|(id, sum)| (id, sum.revision())).collect(),
    })
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
    use super::Sum;

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
        let mut less = one.0;
        for limb in &mut less {
            let (next, borrowed) = limb.overflowing_sub(1);
            *limb = next;
            if !borrowed {
                break;
            }
        }
        assert_eq!(all.0, less);
    }
}
