//! Which of the shared records that a change of documents touches come, go, or last.

use crate::error::Result;
use crate::model::SHARED;
use crate::store::publish::former::{self, OF_IDS};
use crate::store::publish::published::Published;
use crate::store::publish::records::RecordBatch;
use crate::store::publish::shared::{
    self, Change, Gifts, Given, gifts_alone, joined, with_gifts, without,
};
use crate::store::publish::tables;
use crate::store::publish::truth::{PLACES_OF, Place, keep_batch, key};
use serde_json::json;
use sqlx::query_as;
use sqlx::sqlite::SqliteConnection;
use std::collections::{BTreeSet, HashMap};

/// What makes a shared record, as a document defines it.
const DEFINED: [&str; 8] = [
    "label",
    "title",
    "summary",
    "note",
    "type",
    "agent",
    "names",
    "identifiers",
];

/// A shared record that lasts: where it stands, what it was, and what it is.
pub(super) struct Lasting {
    pub ord: i64,
    pub former: Published,
    pub record: Published,
    /// With no more than what the leaving documents gave, and what the arriving ones give.
    pub leaving: Published,
    pub arriving: Published,
}

/// The shared records that a change touches.
#[derive(Default)]
pub(super) struct Actors {
    /// Entries that go, with all that documents gave to them.
    pub former: Vec<(i64, Published)>,
    /// Those that come, or come again in another place.
    pub fresh: BTreeSet<String>,
    pub lasting: Vec<Lasting>,
    /// What the keys of rows of those that last begin with.
    pub part_keys: Vec<String>,
}

impl Actors {
    pub(super) async fn sort(
        conn: &mut SqliteConnection,
        before: &Given,
        change: &Change<'_>,
    ) -> Result<Self> {
        let after = Given::by(conn, change.arriving).await?;
        let touched: BTreeSet<&String> = before.records().chain(after.records()).collect();
        let touched: Vec<String> = touched.into_iter().cloned().collect();
        let entries = former::read(conn, OF_IDS, SHARED, &touched).await?;
        let places: Vec<Place> = query_as(PLACES_OF)
            .bind(SHARED.kind)
            .bind(json!(touched).to_string())
            .fetch_all(&mut *conn)
            .await?;
        let places = places.into_iter();
        let mut keys: HashMap<String, String> = places
            .map(|place| (place.0.clone(), key(SHARED, &place)))
            .collect();
        let mut actors = Self::default();
        let (mut same, mut moved) = (Vec::new(), Vec::new());
        for (ord, entry) in entries {
            let id = entry.body["id"].as_str().unwrap_or_default().to_owned();
            match keys.remove(&id) {
                Some(key) if key == entry.key => same.push((id, ord, entry)),
                Some(_) => moved.push((id, ord, entry)),
                None => {
                    actors.former.push((ord, with_gifts(entry, before.of(&id))));
                }
            }
        }
        // In the order in which they are rendered.
        same.sort_unstable_by_key(|(_, ord, _)| *ord);
        // Those without an entry are new.
        actors.fresh.extend(keys.into_keys());
        let shown = shown(conn, &same, change).await?;
        for ((id, ord, former), record) in same.into_iter().zip(shown) {
            let differs = |name: &str| former.body[name] != record.body[name];
            if DEFINED.into_iter().any(differs) {
                moved.push((id, ord, former));
                continue;
            }
            let alone = |gifts: Gifts| gifts_alone(&record, gifts);
            let prefix = tables::prefix(SHARED, &record.key);
            let parts = change
                .leaving
                .iter()
                .map(|document| format!("{prefix}{document} "));
            actors.part_keys.extend(parts);
            actors.lasting.push(Lasting {
                ord,
                former,
                leaving: alone(before.of(&id)),
                arriving: alone(after.of(&id)),
                record,
            });
        }
        let ids: Vec<String> = moved.iter().map(|(id, ..)| id.clone()).collect();
        let now = Given::to(conn, &ids).await?;
        for (id, ord, entry) in moved {
            let gifts = joined(without(now.of(&id), change.arriving), before.of(&id));
            actors.former.push((ord, with_gifts(entry, gifts)));
            actors.fresh.insert(id);
        }
        Ok(actors)
    }
}

/// Renders records that last, with no more than their bodies show.
async fn shown(
    conn: &mut SqliteConnection,
    same: &[(String, i64, Published)],
    change: &Change<'_>,
) -> Result<Vec<Published>> {
    let former = same.iter().map(|(.., entry)| &entry.body);
    let caveats = shared::caveats(conn, former, [change.leaving, change.arriving]).await?;
    let rows = same
        .iter()
        .map(|(id, ord, entry)| (*ord, id.clone(), entry.key.clone()));
    let rows: Vec<(i64, String, String)> = rows.collect();
    keep_batch(conn, SHARED, &rows).await?;
    let keys: Vec<String> = rows.into_iter().map(|(.., key)| key).collect();
    RecordBatch::load_shown(conn, SHARED, caveats)
        .await?
        .records(keys.into_iter())
}
