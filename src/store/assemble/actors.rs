//! Actors: names, identifiers, mentions.

use super::{Assembled, each};
use crate::error::Result;
use crate::model::actor::{Actor, Identifier, Mentions};
use crate::store::batch::{Batch, grouped};
use sqlx::Row;
use sqlx::sqlite::SqliteConnection;

const ACTORS: &str = "SELECT b.id, x.type, x.agent FROM temp.batch b CROSS JOIN actor x ON x.id = b.id";

const NAMES: &str = "SELECT b.id, x.name FROM temp.batch b CROSS JOIN actor_name x ON x.actor = b.id
    ORDER BY b.ord, x.rank";

const IDENTIFIERS: &str = "SELECT b.id, x.scheme, x.value, x.valid_from, x.valid_to, x.source
    FROM temp.batch b CROSS JOIN identifier x ON x.actor = b.id
    JOIN term t ON t.scheme = 'identifier' AND t.id = x.scheme
    ORDER BY b.ord, t.rank, x.value";

const MENTIONS: &str = "SELECT b.id, x.document, x.locator
    FROM temp.batch b CROSS JOIN actor_mention x ON x.actor = b.id
    JOIN passage p ON p.document = x.document AND p.locator = x.locator
    ORDER BY b.ord, x.document, p.start, p.stop";

pub(super) async fn actors(conn: &mut SqliteConnection, batch: &mut Batch) -> Result<Vec<Assembled>> {
    let mut own = grouped(conn, ACTORS, |row| Ok((row.try_get(1)?, row.try_get(2)?))).await?;
    let mut names = grouped(conn, NAMES, |row| Ok(row.try_get(1)?)).await?;
    let mut identifiers = grouped(conn, IDENTIFIERS, |row| {
        Ok(Identifier {
            scheme: row.try_get(1)?,
            value: row.try_get(2)?,
            valid_from: row.try_get(3)?,
            valid_to: row.try_get(4)?,
            source: row.try_get(5)?,
        })
    })
    .await?;
    let mut mentions = grouped(conn, MENTIONS, |row| Ok((row.try_get(1)?, row.try_get(2)?))).await?;
    each(batch, |_, head, tail| {
        let (actor_type, agent) = own.remove(&head.id)?.pop()?;
        Some(Actor {
            actor_type,
            agent,
            names: names.remove(&head.id).unwrap_or_default(),
            identifiers: identifiers.remove(&head.id).unwrap_or_default(),
            mentions: by_document(mentions.remove(&head.id).unwrap_or_default()),
            head,
            tail,
        })
    })
}

fn by_document(rows: Vec<(String, String)>) -> Vec<Mentions> {
    let mut all: Vec<Mentions> = Vec::new();
    for (document, locator) in rows {
        match all.last_mut().filter(|m| m.document == document) {
            Some(mentions) => {
                mentions.count += 1;
                mentions.locators.push(locator);
            }
            None => all.push(Mentions { document, count: 1, locators: vec![locator] }),
        }
    }
    all
}
