//! Checks that need the whole import: broken references, passages that do not fit together, and the
//! rules of `publish::rules`. Each finding names the document and the place in its bundle.

use crate::bundle::{Problem, SECTIONS};
use crate::error::Result;
use crate::store::exchange::outward::Wrong;
use crate::store::passages::PassageRow;
use crate::store::publish::rules;
use crate::store::read::audit::{CUES, PARTS, PASSAGES, missing};
use crate::text::slice::Sliced;
use crate::text::whole;
use sqlx::sqlite::SqliteConnection;
use sqlx::{query_as, raw_sql};
use std::collections::HashSet;

/// Where the records of bundles were written.
pub(in crate::store) const ORIGINS: &str =
    "CREATE TEMP TABLE origin (kind TEXT NOT NULL, id TEXT NOT NULL, document TEXT NOT NULL,
    place INTEGER NOT NULL, PRIMARY KEY (kind, id, document)) STRICT, WITHOUT ROWID";

/// References to a missing record, to another document, or to an actor that the bundle does not
/// list. Skips references to a record that was refused itself: that problem is already reported.
const REFERENCES: &str = "SELECT o.document, o.kind, o.place, o.id, f.at, f.sort, f.a, f.b
    FROM reference f CROSS JOIN temp.origin o ON o.kind = f.kind AND o.id = f.id AND (f.kind <>
    'actor' OR o.document = f.a)
    WHERE f.b IS NOT NULL AND NOT CASE
        WHEN f.sort = 'passage' THEN EXISTS (SELECT 1 FROM passage p WHERE p.document = f.a AND
        p.locator = f.b)
        WHEN f.sort = 'cited' THEN EXISTS
            (SELECT 1 FROM citation c WHERE c.kind = f.kind AND c.record = f.id AND c.document =
            f.a AND c.locator = f.b)
        WHEN f.a = 'actor' THEN EXISTS
            (SELECT 1 FROM citation c WHERE c.kind = 'actor' AND c.record = f.b AND c.document =
            o.document)
        ELSE EXISTS (SELECT 1 FROM record r WHERE r.kind = f.a AND r.id = f.b AND r.document =
        o.document) END
    AND NOT EXISTS (SELECT 1 FROM temp.origin x WHERE f.sort = 'record' AND x.kind = f.a AND x.id
    = f.b AND x.document = o.document)
    AND NOT EXISTS (SELECT 1 FROM temp.origin x WHERE f.sort = 'passage' AND x.kind = 'passage'
    AND x.id = f.a || '/' || f.b)
    ORDER BY o.document, o.kind, o.place, f.at";

/// How passages and gaps of a text fit together: the rule in words, and a query for what breaks it.
const FIT: [(&str, &str); 6] = [
    (
        "/end: is beyond the end of the text",
        "SELECT p.document, p.locator FROM passage p JOIN imported i ON i.document = p.document
            JOIN document d ON d.id = p.document WHERE p.stop > d.length
            UNION ALL SELECT g.document, 'gap ' || (SELECT count(*) FROM gap h
                WHERE h.document = g.document AND h.start < g.start) FROM gap g
            JOIN document d ON d.id = g.document WHERE g.stop > d.length",
    ),
    (
        "/start: begins before the passage or gap before it ends",
        "SELECT document, locator FROM (SELECT document, locator, start,
                max(stop) OVER (PARTITION BY document ORDER BY start, stop ROWS BETWEEN
                UNBOUNDED PRECEDING AND 1 PRECEDING) AS former
            FROM (SELECT p.document, p.locator, p.start, p.stop FROM passage p
                JOIN imported i ON i.document = p.document
                WHERE p.type IN ('title', 'subtitle', 'byline', 'heading', 'sentence')
                UNION ALL SELECT g.document, 'gap ' || (SELECT count(*) FROM gap h
                    WHERE h.document = g.document AND h.start < g.start), g.start, g.stop
                FROM gap g))
            WHERE start < former",
    ),
    (
        "/start: begins before the section before it ends",
        "SELECT document, locator FROM (SELECT p.document, p.locator, p.start,
                max(p.stop) OVER (PARTITION BY p.document ORDER BY p.start, p.stop ROWS BETWEEN
                UNBOUNDED PRECEDING AND 1 PRECEDING) AS former
            FROM passage p JOIN imported i ON i.document = p.document WHERE p.type = 'section')
            WHERE start < former",
    ),
    (
        "/locator: does not stand inside its paragraph or section, or there is none",
        "SELECT p.document, p.locator FROM passage p JOIN imported i ON i.document = p.document
            WHERE p.type IN ('heading', 'paragraph', 'sentence') AND NOT EXISTS (SELECT 1 FROM
            passage a WHERE a.document = p.document
                AND a.locator = p.section || CASE p.type WHEN 'sentence' THEN '.p' || p.paragraph
                ELSE '' END
                AND a.start <= p.start AND a.stop >= p.stop)",
    ),
    (
        "/locator: is not numbered in the order of the text",
        "SELECT document, locator FROM (SELECT p.document, p.locator, p.start, p.type,
                CASE p.type WHEN 'sentence' THEN p.sentence WHEN 'paragraph' THEN p.paragraph ELSE
                1 + CAST(substr(p.section, 2) AS INTEGER) - min(1, min(CAST(substr(p.section, 2)
                AS INTEGER)) OVER (PARTITION BY p.document)) END AS n,
                row_number() OVER (PARTITION BY p.document, p.type, CASE p.type WHEN 'section'
                THEN '' ELSE p.section END,
                    iif(p.type = 'sentence', p.paragraph, 0) ORDER BY p.start, p.stop) AS place
            FROM passage p JOIN imported i ON i.document = p.document WHERE p.type IN ('section',
            'paragraph', 'sentence'))
        WHERE n <> place",
    ),
    (
        "/sha256: differs from that of another passage with the same start and end",
        "SELECT p.document, p.locator FROM passage p JOIN imported i ON i.document = p.document
            WHERE p.type IN ('heading', 'paragraph', 'sentence') AND EXISTS (SELECT 1 FROM passage
            a WHERE a.document = p.document
                AND a.locator = p.section || CASE p.type WHEN 'sentence' THEN '.p' || p.paragraph
                ELSE '' END
                AND a.start = p.start AND a.stop = p.stop AND (a.sha256 <> p.sha256 OR
                a.folded_sha256 <> p.folded_sha256))",
    ),
];

/// Where a record was written: kind, id, document, place.
const PLACES: &str = "SELECT document, place FROM temp.origin WHERE kind = $1 AND id = $2";

/// A broken reference: document, kind, place and id of its record, where in it, sort, and target.
type Broken = (String, String, i64, String, String, String, String, String);

/// Every problem of the whole import, each with its document. Whether passages fit together is not
/// asked of those documents that lack some.
pub(in crate::store) async fn problems(
    conn: &mut SqliteConnection,
    incomplete: &HashSet<String>,
) -> Result<Vec<(String, Problem)>> {
    raw_sql("ANALYZE").execute(&mut *conn).await?;
    let mut found = Vec::new();
    for (document, kind, place, id, at, sort, a, b) in query_as::<_, Broken>(REFERENCES)
        .fetch_all(&mut *conn)
        .await?
    {
        let why = match (sort.as_str(), a.as_str()) {
            ("passage", _) => format!("there is no passage `{b}`"),
            ("cited", _) => {
                format!(
                    "`{b}` is not among the record's citations; cite it, `part_only` if it carries \
                        nothing else"
                )
            }
            (_, "actor") => format!("`{b}` is not among this bundle's actors"),
            (_, kind) if at == "/links" => format!(
                "there is no {kind} `{b}` in this document; only `supports`, `contradicts` and \
                 `counterpart` lead to another one, and not to actors or documents"
            ),
            (_, kind) => format!("there is no {kind} `{b}` in this document"),
        };
        found.push((
            document,
            Problem::new(format!("{}{at}", pointer(&kind, place)), why).of(Some(&id)),
        ));
    }
    for (rule, sql) in FIT {
        let (member, why) = rule.split_once(": ").unwrap_or(("", rule));
        for (document, locator) in query_as::<_, (String, String)>(sql)
            .fetch_all(&mut *conn)
            .await?
        {
            if incomplete.contains(&document) {
                continue;
            }
            if let Some(gap) = locator.strip_prefix("gap ") {
                // Export lists gaps by their begin, and so does `map`.
                let at = format!("/document/gaps/{gap}");
                found.push((document, Problem::new(at, why)));
                continue;
            }
            let place = origin(conn, "passage", &format!("{document}/{locator}")).await?;
            let at = place.map_or_else(String::new, |(_, at)| format!("{at}{member}"));
            found.push((document, Problem::new(at, format!("{locator} {why}"))));
        }
    }
    for broken in rules::broken(conn).await? {
        // Seed records, and records that were refused, have no origin: other code reports them.
        if let Some((document, at)) = origin(conn, &broken.kind, &broken.id).await? {
            found.push((document, Problem::new(at, broken.to_string())));
        }
    }
    Ok(found)
}

/// What of a text is in no passage and in no gap.
pub(in crate::store) async fn lost(
    conn: &mut SqliteConnection,
    document: &str,
    text: &Sliced,
) -> Result<Vec<Problem>> {
    let parts: Vec<(i64, i64)> = query_as(PARTS).bind(document).fetch_all(conn).await?;
    let lost = whole::lost(text, parts).into_iter();
    Ok(lost.map(|why| Problem::new("/passages", why)).collect())
}

/// Problems of symmetric links that stand with the wrong end.
pub(in crate::store) async fn links(
    conn: &mut SqliteConnection,
    misplaced: Vec<Wrong>,
) -> Result<Vec<(String, Problem)>> {
    let mut found = Vec::new();
    for (_, kind, id, other) in misplaced {
        let why = format!(
            "a symmetric link within a document stands once, with the record whose `kind:id` \
             sorts first: here {other}"
        );
        if let Some((document, at)) = origin(conn, &kind, &id).await? {
            let problem = Problem::new(format!("{at}/links"), why).of(Some(&id));
            found.push((document, problem));
        }
    }
    Ok(found)
}

/// Words of the text that do not stand where a record has them from.
pub(in crate::store) async fn cues(
    conn: &mut SqliteConnection,
    document: &str,
    text: &Sliced,
) -> Result<Vec<Problem>> {
    let passages: Vec<PassageRow> = query_as(PASSAGES)
        .bind(document)
        .fetch_all(&mut *conn)
        .await?;
    let cues: Vec<(String, String, String)> =
        query_as(CUES).bind(document).fetch_all(&mut *conn).await?;
    let mut found = Vec::new();
    for (owner, locators, cue) in missing(cues, &passages, text) {
        let record = owner.split(',').next().unwrap_or_default();
        let Some((kind, id)) = record.split_once(' ') else {
            continue;
        };
        let at = origin(conn, kind, id)
            .await?
            .map_or_else(String::new, |(_, at)| at);
        let why = format!("`{cue}` does not stand in {locators}");
        found.push(Problem::new(at, why).of(Some(id)));
    }
    Ok(found)
}

async fn origin(
    conn: &mut SqliteConnection,
    kind: &str,
    id: &str,
) -> Result<Option<(String, String)>> {
    let place: Option<(String, i64)> = query_as(PLACES)
        .bind(kind)
        .bind(id)
        .fetch_optional(conn)
        .await?;
    Ok(place.map(|(document, place)| (document, pointer(kind, place))))
}

fn pointer(kind: &str, place: i64) -> String {
    let plural = SECTIONS
        .iter()
        .find(|list| list.spec.kind == kind)
        .map_or(kind, |list| list.spec.plural);
    format!("/{plural}/{place}")
}
