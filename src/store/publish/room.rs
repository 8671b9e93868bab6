//! Finds positions for entries among those of their list, and makes room where a gap has none, by
//! spreading the entries around it.

use crate::error::Result;
use crate::model::spec::Spec;
use crate::model::{SHARED, is_table, positions};
use crate::store::publish::former::{self, OF_POSITIONS, PARTS_OF_POSITIONS};
use crate::store::publish::positions::{STEP, between};
use crate::store::publish::rows::{self, Rows};
use crate::store::publish::shared::{Given, with_gifts};
use crate::store::publish::words;
use serde_json::json;
use sqlx::sqlite::SqliteConnection;
use sqlx::{query_as, query_scalar};

/// Entries that are moved first on either side of a gap; as long as they stand too close, more.
const MOVED_MIN: usize = 128;
/// Entries that are moved at most on either side; where they are too few, the file is built anew.
const MOVED_MAX: usize = 20_000;
/// Room between entries that were moved.
const SPREAD_MIN: i64 = STEP / 64;

/// The positions of the entries before and after each key.
pub(in crate::store) const NEIGHBOURS: &str = "SELECT
        (SELECT e.ord FROM entry e WHERE e.kind = $1 AND e.key < j.value
            ORDER BY e.key DESC LIMIT 1),
        (SELECT e.ord FROM entry e WHERE e.kind = $1 AND e.key > j.value
            ORDER BY e.key LIMIT 1)
    FROM json_each($2) j ORDER BY j.key";

/// The positions up to one, and from one on.
pub(in crate::store) const UP_TO: &str = "SELECT ord FROM entry WHERE ord > $1 AND ord <= $2
    ORDER BY ord DESC LIMIT +$3";
pub(in crate::store) const FROM: &str = "SELECT ord FROM entry WHERE ord >= $1 AND ord < $2
    ORDER BY ord LIMIT +$3";

type Neighbours = (Option<i64>, Option<i64>);

/// Positions for all entries of a list that come, by their keys, which are sorted: none of them may
/// be there yet, or they would be moved. None where the list is full.
pub(in crate::store) async fn find(
    conn: &mut SqliteConnection,
    spec: &'static Spec,
    keys: &[&str],
) -> Result<Option<Vec<i64>>> {
    let wanted = json!(keys).to_string();
    // Each round makes room in one gap more.
    for _ in 0..=keys.len() {
        let neighbours: Vec<Neighbours> = query_as(NEIGHBOURS)
            .bind(spec.kind)
            .bind(&wanted)
            .fetch_all(&mut *conn)
            .await?;
        let mut found = Vec::with_capacity(keys.len());
        let mut full = None;
        for gap in neighbours.chunk_by(|one, other| one == other) {
            let (before, after) = gap[0];
            let Some(positions) = between(spec, before, after, gap.len()) else {
                full = Some((before, after, gap.len()));
                break;
            };
            found.extend(positions);
        }
        let Some((before, after, count)) = full else {
            return Ok(Some(found));
        };
        if !make(conn, spec, (before, after), count).await? {
            return Ok(None);
        }
    }
    Ok(None)
}

/// Makes room for so many entries in a gap. False where the list has none.
async fn make(
    conn: &mut SqliteConnection,
    spec: &'static Spec,
    (before, after): Neighbours,
    count: usize,
) -> Result<bool> {
    let (start, end) = positions(spec);
    let mut most = MOVED_MIN.max(count);
    loop {
        let limit = i64::try_from(most).unwrap_or(i64::MAX).saturating_add(1);
        let mut lower: Vec<i64> = query_scalar(UP_TO)
            .bind(start)
            .bind(before.unwrap_or(start))
            .bind(limit)
            .fetch_all(&mut *conn)
            .await?;
        let mut upper: Vec<i64> = query_scalar(FROM)
            .bind(after.unwrap_or(end))
            .bind(end)
            .bind(limit)
            .fetch_all(&mut *conn)
            .await?;
        let all = lower.len() <= most && upper.len() <= most;
        // The outermost ones stay where they are.
        let fixed = |list: &mut Vec<i64>| (list.len() > most).then(|| list.pop()).flatten();
        let (low, high) = (fixed(&mut lower), fixed(&mut upper));
        lower.reverse();
        let slots = i64::try_from(lower.len() + count + upper.len() + 1).unwrap_or(i64::MAX);
        let reach = slots.saturating_mul(STEP);
        let edge = |outermost: Option<&i64>| outermost.copied().unwrap_or(start);
        let low = low.unwrap_or_else(|| start.max(edge(lower.first()).saturating_sub(reach)));
        let high = high.unwrap_or_else(|| {
            let last = upper.last().or(lower.last());
            end.min(edge(last).saturating_add(reach))
        });
        let spacing = (high - low) / slots;
        if spacing >= SPREAD_MIN || (all && spacing > 0) {
            let place = |n: usize| low + spacing * i64::try_from(n + 1).unwrap_or(i64::MAX);
            let skipped = lower.len() + count;
            let below = lower.iter().enumerate();
            let below = below.map(|(n, former)| (*former, place(n)));
            let above = upper.iter().enumerate();
            let above = above.map(|(n, former)| (*former, place(skipped + n)));
            let moves: Vec<(i64, i64)> = below.chain(above).collect();
            return shift(conn, spec, &moves).await;
        }
        if all || most > MOVED_MAX {
            return Ok(false);
        }
        most *= 4;
    }
}

/// Moves entries to other positions, with all their rows. False where they are not what they should
/// be.
async fn shift(
    conn: &mut SqliteConnection,
    spec: &'static Spec,
    moves: &[(i64, i64)],
) -> Result<bool> {
    tracing::debug!(
        kind = spec.kind,
        entries = moves.len(),
        "entries are moved to make room"
    );
    let ords: Vec<String> = moves.iter().map(|(former, _)| former.to_string()).collect();
    let sql = if is_table(spec) {
        PARTS_OF_POSITIONS
    } else {
        OF_POSITIONS
    };
    let mut records = former::read(conn, sql, spec, &ords).await?;
    if spec.kind == SHARED.kind {
        let id = |body: &serde_json::Value| body["id"].as_str().unwrap_or_default().to_owned();
        let ids: Vec<String> = records.iter().map(|(_, record)| id(&record.body)).collect();
        let given = Given::to(conn, &ids).await?;
        let whole = records.into_iter().zip(ids);
        records = whole
            .map(|((ord, record), id)| (ord, with_gifts(record, given.of(&id))))
            .collect();
    }
    let lent = rows::lent(conn, spec, &records).await?;
    let former = Rows::of(spec, &records, &lent)?;
    let new = |ord: i64| moves.iter().find(|(former, _)| *former == ord);
    for (ord, _) in &mut records {
        *ord = new(*ord).map_or(*ord, |(_, new)| *new);
    }
    let again = Rows::of(spec, &records, &lent)?.without_words();
    // Words stay as they are: what they were made of may be away at this moment.
    words::leave(conn, &former.ords).await?;
    words::set_aside(conn, moves).await?;
    if !rows::delete(conn, &former).await? {
        return Ok(false);
    }
    rows::insert(conn, &again).await?;
    words::put_back(conn, &again.ords).await?;
    Ok(true)
}
