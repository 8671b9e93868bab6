//! Checks over the whole data, before anything is published. Each rule is a query for the records
//! that violate it.

use crate::error::{Error, Result};
use sqlx::query_as;
use sqlx::sqlite::SqliteConnection;

/// How many broken records one message names.
const NAMED_MAX: usize = 20;

/// A rule in words, and a query for the records that violate it.
const RULES: [(&str, &str); 20] = [
    (
        "cites no passage",
        "SELECT r.kind, r.id, '' AS detail FROM record r WHERE r.kind <> 'annotation' AND NOT EXISTS
            (SELECT 1 FROM citation c WHERE c.kind = r.kind AND c.record = r.id AND c.rank = 1)",
    ),
    (
        "is a stated or collective link without a citation",
        "SELECT e.from_kind AS kind, e.from_id AS id, e.predicate || ' ' || e.to_id AS detail FROM
            edge e
            WHERE e.basis IN ('stated', 'collective') AND NOT EXISTS
            (SELECT 1 FROM edge_citation x WHERE x.from_kind = e.from_kind AND x.from_id = e.from_id
                AND x.predicate = e.predicate AND x.to_kind = e.to_kind AND x.to_id = e.to_id)",
    ),
    (
        "leads back to where it starts",
        "WITH RECURSIVE reach (kind, predicate, start, id) AS (
            SELECT from_kind, predicate, from_id, to_id FROM edge WHERE predicate IN ('part-of',
            'succeeds')
            UNION SELECT r.kind, r.predicate, r.start, e.to_id FROM reach r
                JOIN edge e ON e.from_kind = r.kind AND e.from_id = r.id AND e.predicate =
                r.predicate)
            SELECT kind, start AS id, predicate AS detail FROM reach WHERE start = id",
    ),
    (
        "is by or toward an actor that is not a side of its dyad",
        "SELECT DISTINCT 'phase' AS kind, x.id AS id, '' AS detail FROM phase x JOIN dyad d ON
            d.id = x.dyad LEFT JOIN phase_toward t ON t.phase = x.id
            WHERE x.by_actor NOT IN (d.actor_a, d.actor_b) OR t.actor NOT IN (d.actor_a,
            d.actor_b)",
    ),
    (
        "has a mechanism step without a citation",
        "SELECT 'risk' AS kind, x.risk AS id, '' AS detail FROM risk_step x WHERE NOT EXISTS
            (SELECT 1 FROM risk_step_citation c WHERE c.risk = x.risk AND c.step = x.rank)",
    ),
    (
        "has a side that neither cites nor is annotated",
        "SELECT 'caveat' AS kind, x.caveat AS id, '' AS detail FROM caveat_side x WHERE
            x.annotation IS NULL AND NOT EXISTS
            (SELECT 1 FROM caveat_side_citation c WHERE c.caveat = x.caveat AND c.side = x.rank)",
    ),
    (
        "is a caveat without a type or a side",
        "SELECT 'caveat' AS kind, x.id AS id, '' AS detail FROM caveat x WHERE NOT EXISTS (SELECT
            1 FROM caveat_type t WHERE t.caveat = x.id)
            OR NOT EXISTS (SELECT 1 FROM caveat_side s WHERE s.caveat = x.id)",
    ),
    (
        "is called uncited but is cited",
        "SELECT 'passage' AS kind, p.document || '/' || p.locator AS id, '' AS detail FROM passage
            p WHERE p.uncited IS NOT NULL AND EXISTS
            (SELECT 1 FROM covering c WHERE c.document = p.document AND c.locator = p.locator)",
    ),
    (
        "infers a field that it does not have",
        "SELECT i.kind, i.record AS id, i.field AS detail FROM inferred_field i
            JOIN own o ON o.kind = i.kind AND o.id = i.record
            WHERE coalesce(o.json ->> ('$.' || i.field), '[]') = '[]'",
    ),
    (
        "infers a field that follows from links",
        "SELECT kind, record AS id, field AS detail FROM inferred_field
            WHERE field IN ('addresses', 'aggravates', 'responds_to', 'strategies')",
    ),
    (
        "begins or ends an actor twice",
        "SELECT DISTINCT 'event' AS kind, a.event AS id, a.actor AS detail FROM event_actor a
            JOIN record r ON r.kind = 'event' AND r.id = a.event
            JOIN event_actor b ON b.actor = a.actor AND b.lifetime = a.lifetime
                AND (b.event, b.role) <> (a.event, a.role)
            JOIN record s ON s.kind = 'event' AND s.id = b.event AND s.document = r.document",
    ),
    (
        "is shared with its own actor",
        "SELECT 'strategy' AS kind, x.id AS id, '' AS detail FROM strategy x
            JOIN strategy_with w ON w.strategy = x.id AND w.actor = x.actor",
    ),
    (
        "is compared with a field, and no agreement says how",
        "SELECT 'annotation' AS kind, id, agreement_field AS detail FROM annotation
            WHERE agreement IS NULL AND agreement_field <> 'date'",
    ),
    (
        "is compared with a field that its record does not have",
        "SELECT 'annotation' AS kind, a.id AS id, a.agreement_field AS detail FROM annotation a
            JOIN own o ON o.kind = a.on_kind AND o.id = a.on_id
            WHERE a.agreement_field IS NOT NULL
            AND json_type(o.json, '$.' || a.agreement_field) IS NULL",
    ),
    (
        "is compared with a date and has none",
        "SELECT 'annotation' AS kind, a.id AS id, '' AS detail FROM annotation a
            WHERE a.agreement_field = 'date' AND NOT EXISTS
            (SELECT 1 FROM dating d WHERE d.kind = 'annotation' AND d.record = a.id
            AND d.edtf IS NOT NULL)",
    ),
    (
        "praises or blames and is nowhere evaluated",
        "SELECT 'claim' AS kind, x.id AS id, '' AS detail FROM claim x WHERE x.polarity IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM citation c WHERE c.kind = 'claim' AND c.record = x.id
            AND c.modality = 'evaluated')",
    ),
    (
        "has an actor on both sides",
        "SELECT 'event' AS kind, event AS id, actor AS detail FROM event_actor
            WHERE side IS NOT NULL GROUP BY event, actor HAVING min(side) <> max(side)",
    ),
    (
        "has sides and is neither an armed conflict nor part of one",
        "SELECT DISTINCT 'event' AS kind, a.event AS id, '' AS detail FROM event_actor a
            JOIN event x ON x.id = a.event WHERE a.side IS NOT NULL
            AND x.category <> 'armed-conflict' AND NOT EXISTS (SELECT 1 FROM edge e
            JOIN event w ON w.id = e.to_id AND w.category = 'armed-conflict'
            WHERE e.from_kind = 'event' AND e.from_id = a.event AND e.predicate = 'part-of'
            AND e.to_kind = 'event')",
    ),
    (
        "has a code twice at one time",
        "SELECT DISTINCT 'actor' AS kind, a.actor AS id, a.scheme || ' ' || a.value AS detail
            FROM identifier a JOIN identifier b ON b.actor = a.actor AND b.scheme = a.scheme
            AND b.value = a.value AND a.valid_from < b.valid_from
            AND substr(b.valid_from || '-01-01', 1, 10)
                < substr(coalesce(a.valid_to, '9999') || '-01-01', 1, 10)",
    ),
    (
        "warns of a record and is for passages only",
        "SELECT DISTINCT 'caveat' AS kind, w.caveat AS id, '' AS detail FROM caveat_record w
            JOIN caveat x ON x.id = w.caveat WHERE x.passages_only",
    ),
];

/// A record, and the rule that it violates.
pub(in crate::store) struct Broken {
    pub kind: String,
    pub id: String,
    /// Which of its links, where the rule is about links.
    detail: String,
    rule: &'static str,
}

impl std::fmt::Display for Broken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            kind,
            id,
            detail,
            rule,
        } = self;
        let space = if detail.is_empty() { "" } else { " " };
        write!(f, "{kind} {id}{space}{detail} {rule}")
    }
}

/// Every violation of a rule.
pub(in crate::store) async fn broken(conn: &mut SqliteConnection) -> Result<Vec<Broken>> {
    let mut all = Vec::new();
    for (rule, sql) in RULES {
        let broken: Vec<(String, String, String)> = query_as(sql).fetch_all(&mut *conn).await?;
        all.extend(broken.into_iter().map(|(kind, id, detail)| Broken {
            kind,
            id,
            detail,
            rule,
        }));
    }
    Ok(all)
}

/// Refuses data that violate a rule, naming the records.
pub(in crate::store) async fn check(conn: &mut SqliteConnection) -> Result<()> {
    let broken = broken(conn).await?;
    let mut problems: Vec<String> = broken
        .iter()
        .take(NAMED_MAX)
        .map(ToString::to_string)
        .collect();
    if broken.len() > NAMED_MAX {
        problems.push(format!("and {} more", broken.len() - NAMED_MAX));
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(Error::Unpublishable(problems))
    }
}
