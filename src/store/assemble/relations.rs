//! What happens and what lasts between actors: events, dyads, phases.

use super::{Assembled, each};
use crate::error::Result;
use crate::model::dyad::{Dyad, PhaseNote};
use crate::model::event::{Event, Participant};
use crate::model::phase::Phase;
use crate::model::reference::Ref;
use crate::store::batch::{Batch, grouped, reference, refs};
use sqlx::Row;
use sqlx::sqlite::SqliteConnection;

const EVENTS: &str = "SELECT b.id, x.category FROM temp.batch b CROSS JOIN event x ON x.id = b.id";

const EVENT_ACTORS: &str = "SELECT b.id, x.role, r.kind, r.id, r.title
    FROM temp.batch b CROSS JOIN event_actor x ON x.event = b.id
    JOIN record r ON r.kind = 'actor' AND r.id = x.actor ORDER BY b.ord, x.rank";

const EVENT_DYADS: &str = "SELECT b.id, r.kind, r.id, r.title
    FROM temp.batch b CROSS JOIN event_dyad x ON x.event = b.id
    JOIN record r ON r.kind = 'dyad' AND r.id = x.dyad ORDER BY b.ord, x.rank";

const DYAD_ACTORS: &str = "SELECT b.id, r.kind, r.id, r.title
    FROM temp.batch b CROSS JOIN dyad x ON x.id = b.id
    JOIN record r ON r.kind = 'actor' AND r.id IN (x.actor_a, x.actor_b) ORDER BY b.ord, r.id";

const DYAD_PHASES: &str = "SELECT b.id, x.relation, d.edtf, r.kind, r.id, r.title
    FROM temp.batch b CROSS JOIN phase x ON x.dyad = b.id
    JOIN record r ON r.kind = 'phase' AND r.id = x.id
    LEFT JOIN dating d ON d.kind = 'phase' AND d.record = x.id
    LEFT JOIN citation c ON c.kind = 'phase' AND c.record = x.id AND c.rank = 1
    LEFT JOIN passage p ON p.document = c.document AND p.locator = c.locator
    ORDER BY b.ord, p.start, x.id";

const PHASES: &str = "SELECT b.id, x.relation, d.kind, d.id, d.title, y.kind, y.id, y.title
    FROM temp.batch b CROSS JOIN phase x ON x.id = b.id
    JOIN record d ON d.kind = 'dyad' AND d.id = x.dyad
    LEFT JOIN record y ON y.kind = 'actor' AND y.id = x.by_actor";

const PHASE_ACTORS: &str = "SELECT b.id, r.kind, r.id, r.title
    FROM temp.batch b CROSS JOIN phase x ON x.id = b.id JOIN dyad y ON y.id = x.dyad
    JOIN record r ON r.kind = 'actor' AND r.id IN (y.actor_a, y.actor_b) ORDER BY b.ord, r.id";

const PHASE_TOWARD: &str = "SELECT b.id, r.kind, r.id, r.title
    FROM temp.batch b CROSS JOIN phase_toward x ON x.phase = b.id
    JOIN record r ON r.kind = 'actor' AND r.id = x.actor ORDER BY b.ord, x.rank";

const PHASE_EVENTS: &str = "SELECT b.id, r.kind, r.id, r.title
    FROM temp.batch b CROSS JOIN phase_event x ON x.phase = b.id
    JOIN record r ON r.kind = 'event' AND r.id = x.event ORDER BY b.ord, x.rank";

pub(super) async fn events(conn: &mut SqliteConnection, batch: &mut Batch) -> Result<Vec<Assembled>> {
    let mut own = grouped(conn, EVENTS, |row| Ok(row.try_get(1)?)).await?;
    let mut actors =
        grouped(conn, EVENT_ACTORS, |row| Ok(Participant { role: row.try_get(1)?, actor: reference(row, 2)? })).await?;
    let mut dyads = refs(conn, EVENT_DYADS).await?;
    each(batch, |batch, head, tail| {
        Some(Event {
            category: own.remove(&head.id)?.pop()?,
            date: batch.dates.get(&head.id).cloned(),
            actors: actors.remove(&head.id).unwrap_or_default(),
            dyads: dyads.remove(&head.id).unwrap_or_default(),
            head,
            tail,
        })
    })
}

pub(super) async fn dyads(conn: &mut SqliteConnection, batch: &mut Batch) -> Result<Vec<Assembled>> {
    let mut actors = refs(conn, DYAD_ACTORS).await?;
    let mut phases = grouped(conn, DYAD_PHASES, |row| {
        Ok(PhaseNote { relation: row.try_get(1)?, date: row.try_get(2)?, phase: reference(row, 3)? })
    })
    .await?;
    let mut reversed = Vec::new();
    let mut records = each(batch, |_, head, tail| {
        let sides: [Ref; 2] = actors.remove(&head.id)?.try_into().ok()?;
        let [a, b] = &sides;
        // An imported document's dyads carry its id in front of the pair.
        let prefix = head.id.strip_suffix(&format!("{}-{}", a.id, b.id)).unwrap_or_default();
        reversed.push(format!("{prefix}{}-{}", b.id, a.id));
        let phases = phases.remove(&head.id).unwrap_or_default();
        Some(Dyad { actors: sides, phases, head, tail })
    })?;
    for (record, alias) in records.iter_mut().zip(reversed) {
        record.aliases.push(alias);
    }
    Ok(records)
}

pub(super) async fn phases(conn: &mut SqliteConnection, batch: &mut Batch) -> Result<Vec<Assembled>> {
    let mut own = grouped(conn, PHASES, |row| {
        let by: Option<String> = row.try_get(5)?;
        let by = by.map(|_| reference(row, 5)).transpose()?;
        Ok((row.try_get(1)?, reference(row, 2)?, by))
    })
    .await?;
    let mut actors = refs(conn, PHASE_ACTORS).await?;
    let mut toward = refs(conn, PHASE_TOWARD).await?;
    let mut events = refs(conn, PHASE_EVENTS).await?;
    each(batch, |batch, head, tail| {
        let (relation, dyad, by) = own.remove(&head.id)?.pop()?;
        Some(Phase {
            dyad,
            actors: actors.remove(&head.id)?.try_into().ok()?,
            relation,
            by,
            toward: toward.remove(&head.id).unwrap_or_default(),
            date: batch.dates.get(&head.id).cloned(),
            events: events.remove(&head.id).unwrap_or_default(),
            head,
            tail,
        })
    })
}
