//! What is claimed, what may come, and what is done about it: claims, risks, strategies.

use super::{Assembled, each};
use crate::error::Result;
use crate::model::claim::{Claim, Quantity};
use crate::model::provenance::Citation;
use crate::model::reference::Ref;
use crate::model::risk::{Risk, Step};
use crate::model::strategy::Strategy;
use crate::store::batch::{Batch, ById, citation, grouped, reference, refs};
use sqlx::Row;
use sqlx::sqlite::SqliteConnection;

const RISKS: &str = "SELECT b.id, x.domain FROM temp.batch b CROSS JOIN risk x ON x.id = b.id";

const RISK_BEARERS: &str = "SELECT b.id, r.kind, r.id, r.title
    FROM temp.batch b CROSS JOIN risk_bearer x ON x.risk = b.id
    JOIN record r ON r.kind = 'actor' AND r.id = x.actor ORDER BY b.ord, x.rank";

const RISK_SOURCES: &str = "SELECT b.id, r.kind, r.id, r.title
    FROM temp.batch b CROSS JOIN risk_source x ON x.risk = b.id
    JOIN record r ON r.kind = x.source_kind AND r.id = x.source ORDER BY b.ord, x.rank";

const RISK_ACTORS: &str = "SELECT DISTINCT b.id, r.kind, r.id, r.title FROM temp.batch b
    CROSS JOIN (SELECT risk, actor FROM risk_bearer
        UNION SELECT risk, source FROM risk_source WHERE source_kind = 'actor'
        UNION SELECT s.risk, d.actor_a FROM risk_source s JOIN dyad d ON s.source_kind = 'dyad' AND d.id = s.source
        UNION SELECT s.risk, d.actor_b FROM risk_source s JOIN dyad d ON s.source_kind = 'dyad' AND d.id = s.source) x
        ON x.risk = b.id
    JOIN record r ON r.kind = 'actor' AND r.id = x.actor ORDER BY b.ord, r.id";

const RISK_INTERESTS: &str = "SELECT b.id, x.interest
    FROM temp.batch b CROSS JOIN risk_interest x ON x.risk = b.id ORDER BY b.ord, x.rank";

const RISK_STEPS: &str = "SELECT b.id, x.rank, x.step
    FROM temp.batch b CROSS JOIN risk_step x ON x.risk = b.id ORDER BY b.ord, x.rank";

const STEP_CITATIONS: &str = "SELECT b.id, c.document, c.locator, c.role, c.modality, c.cue,
        c.attributed_actor, c.attributed_label, a.title, p.start, p.stop, p.sha256, p.opening, x.step
    FROM temp.batch b CROSS JOIN risk_step_citation x ON x.risk = b.id
    JOIN citation c ON c.kind = 'risk' AND c.record = b.id AND c.document = x.document AND c.locator = x.locator
    JOIN passage p ON p.document = c.document AND p.locator = c.locator
    LEFT JOIN record a ON a.kind = 'actor' AND a.id = c.attributed_actor
    ORDER BY b.ord, x.step, x.rank";

const STRATEGIES: &str = "SELECT b.id, x.status, x.objective, r.kind, r.id, r.title
    FROM temp.batch b CROSS JOIN strategy x ON x.id = b.id
    JOIN record r ON r.kind = 'actor' AND r.id = x.actor";

const STRATEGY_INSTRUMENTS: &str = "SELECT b.id, x.instrument
    FROM temp.batch b CROSS JOIN strategy_instrument x ON x.strategy = b.id ORDER BY b.ord, x.rank";

const STRATEGY_TOWARD: &str = "SELECT b.id, r.kind, r.id, r.title
    FROM temp.batch b CROSS JOIN strategy_toward x ON x.strategy = b.id
    JOIN record r ON r.kind = 'actor' AND r.id = x.actor ORDER BY b.ord, x.rank";

const STRATEGY_INTERESTS: &str = "SELECT b.id, x.interest
    FROM temp.batch b CROSS JOIN strategy_interest x ON x.strategy = b.id ORDER BY b.ord, x.rank";

const CLAIMS: &str = "SELECT b.id, x.value, x.unit, x.comparator, x.measure, x.of_what, x.year
    FROM temp.batch b CROSS JOIN claim x ON x.id = b.id";

const CLAIM_ACTORS: &str = "SELECT b.id, r.kind, r.id, r.title, x.subject
    FROM temp.batch b CROSS JOIN claim_actor x ON x.claim = b.id
    JOIN record r ON r.kind = 'actor' AND r.id = x.actor ORDER BY b.ord, x.rank";

pub(super) async fn risks(conn: &mut SqliteConnection, batch: &mut Batch) -> Result<Vec<Assembled>> {
    let mut own = grouped(conn, RISKS, |row| Ok(row.try_get(1)?)).await?;
    let mut bearers = refs(conn, RISK_BEARERS).await?;
    let mut sources = refs(conn, RISK_SOURCES).await?;
    let mut actors = refs(conn, RISK_ACTORS).await?;
    let mut interests = grouped(conn, RISK_INTERESTS, |row| Ok(row.try_get(1)?)).await?;
    let mut mechanisms = mechanisms(conn).await?;
    each(batch, |batch, head, tail| {
        Some(Risk {
            domain: own.remove(&head.id)?.pop()?,
            bearers: bearers.remove(&head.id).unwrap_or_default(),
            arises_from: sources.remove(&head.id).unwrap_or_default(),
            actors: actors.remove(&head.id).unwrap_or_default(),
            threatens: interests.remove(&head.id).unwrap_or_default(),
            mechanism: mechanisms.remove(&head.id).unwrap_or_default(),
            strategies: batch.linked(&head.id, "addressed-by"),
            head,
            tail,
        })
    })
}

async fn mechanisms(conn: &mut SqliteConnection) -> Result<ById<Step>> {
    let steps: ById<(i64, String)> = grouped(conn, RISK_STEPS, |row| Ok((row.try_get(1)?, row.try_get(2)?))).await?;
    let cited: ById<(i64, Citation)> =
        grouped(conn, STEP_CITATIONS, |row| Ok((row.try_get("step")?, citation(row)?))).await?;
    let step = |id: &str, rank: i64, step: String| {
        let all = cited.get(id).into_iter().flatten();
        let citations: Vec<Citation> = all.filter(|(of, _)| *of == rank).map(|(_, c)| c.clone()).collect();
        Step { step, modality: citations.first().and_then(|c| c.modality.clone()), citations }
    };
    let mechanism = |(id, steps): (String, Vec<(i64, String)>)| {
        let steps = steps.into_iter().map(|(rank, text)| step(&id, rank, text)).collect();
        (id, steps)
    };
    Ok(steps.into_iter().map(mechanism).collect())
}

pub(super) async fn strategies(conn: &mut SqliteConnection, batch: &mut Batch) -> Result<Vec<Assembled>> {
    let mut own = grouped(conn, STRATEGIES, |row| Ok((row.try_get(1)?, row.try_get(2)?, reference(row, 3)?))).await?;
    let mut instruments = grouped(conn, STRATEGY_INSTRUMENTS, |row| Ok(row.try_get(1)?)).await?;
    let mut toward = refs(conn, STRATEGY_TOWARD).await?;
    let mut interests = grouped(conn, STRATEGY_INTERESTS, |row| Ok(row.try_get(1)?)).await?;
    each(batch, |batch, head, tail| {
        let (status, objective, actor) = own.remove(&head.id)?.pop()?;
        Some(Strategy {
            instruments: instruments.remove(&head.id).unwrap_or_default(),
            status,
            actor,
            toward: toward.remove(&head.id).unwrap_or_default(),
            objective,
            pursues: interests.remove(&head.id).unwrap_or_default(),
            addresses: batch.linked(&head.id, "addresses"),
            aggravates: batch.linked(&head.id, "aggravates"),
            head,
            tail,
        })
    })
}

pub(super) async fn claims(conn: &mut SqliteConnection, batch: &mut Batch) -> Result<Vec<Assembled>> {
    let mut own = grouped(conn, CLAIMS, |row| {
        let value: Option<f64> = row.try_get(1)?;
        let quantity = value.map(|value| {
            Ok(Quantity {
                value,
                unit: row.try_get(2)?,
                comparator: row.try_get(3)?,
                measure: row.try_get(4)?,
                of: row.try_get(5)?,
                year: row.try_get(6)?,
            })
        });
        quantity.transpose()
    })
    .await?;
    let mut actors: ById<(Ref, bool)> =
        grouped(conn, CLAIM_ACTORS, |row| Ok((reference(row, 1)?, row.try_get("subject")?))).await?;
    each(batch, |_, head, tail| {
        let quantity = own.remove(&head.id)?.pop()?;
        let all = actors.remove(&head.id).unwrap_or_default();
        Some(Claim {
            subject: all.iter().filter(|(_, subject)| *subject).map(|(actor, _)| actor.clone()).collect(),
            actors: all.into_iter().map(|(actor, _)| actor).collect(),
            quantity,
            head,
            tail,
        })
    })
}
