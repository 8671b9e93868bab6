//! Rules for the coding of a whole document. Data that violate them can be published, so that work
//! can be done in steps; `verify` names what violates them.

/// A rule, and a query for what violates it in a document.
pub(in crate::store) struct Rule {
    /// In words, after the name of what violates it.
    pub says: &'static str,
    pub sql: &'static str,
    /// Rules on wording and coding that older documents need not keep: `verify --strict`.
    pub strict: bool,
}

const fn rule(says: &'static str, sql: &'static str) -> Rule {
    Rule {
        says,
        sql,
        strict: false,
    }
}

const fn strict(says: &'static str, sql: &'static str) -> Rule {
    Rule {
        says,
        sql,
        strict: true,
    }
}

pub(in crate::store) const RULES: [Rule; 22] = [
    rule(
        "no record rests on it, and no reason is given",
        "SELECT p.locator FROM passage p WHERE p.document = $1 AND p.type = 'sentence' AND
            p.uncited IS NULL
            AND NOT EXISTS (SELECT 1 FROM covering c WHERE c.document = p.document AND c.locator =
            p.locator)",
    ),
    rule(
        "is one of more than six sentences that are called uncited",
        "SELECT locator FROM passage WHERE document = $1 AND uncited IS NOT NULL
            AND (SELECT count(*) FROM passage WHERE document = $1 AND uncited IS NOT NULL) > 6",
    ),
    rule(
        "cites more than eight sentences",
        "SELECT c.kind || ' ' || c.record FROM covering c
            JOIN passage p ON p.document = c.document AND p.locator = c.locator AND p.type =
            'sentence'
            WHERE c.document = $1 GROUP BY c.kind, c.record HAVING count(*) > 8",
    ),
    rule(
        "no strategy addresses it, and it has no note",
        "SELECT 'risk ' || r.id FROM record r WHERE r.document = $1 AND r.kind = 'risk' AND r.note
            IS NULL AND NOT EXISTS
            (SELECT 1 FROM edge e WHERE e.to_kind = 'risk' AND e.to_id = r.id AND e.predicate =
            'addresses')",
    ),
    rule(
        "names no objective, interest or risk, and no note says so",
        "SELECT 'strategy ' || r.id FROM strategy s JOIN record r ON r.kind = 'strategy' AND r.id
            = s.id
            WHERE r.document = $1 AND r.note IS NULL AND s.objective IS NULL
            AND NOT EXISTS (SELECT 1 FROM strategy_interest i WHERE i.strategy = s.id)
            AND NOT EXISTS (SELECT 1 FROM edge e WHERE e.from_kind = 'strategy' AND e.from_id = s.id
                AND (e.predicate = 'addresses' OR e.predicate = 'aggravates' AND s.status =
                'considered'))",
    ),
    rule(
        "lists an event that is not of its dyad",
        "SELECT 'phase ' || x.phase || ', event ' || x.event FROM phase_event x JOIN phase f ON
            f.id = x.phase
            JOIN record r ON r.kind = 'phase' AND r.id = f.id
            WHERE r.document = $1 AND EXISTS (SELECT 1 FROM event_dyad d WHERE d.event = x.event)
            AND NOT EXISTS (SELECT 1 FROM event_dyad d WHERE d.event = x.event AND d.dyad =
            f.dyad)",
    ),
    rule(
        "has an event that cannot have happened in it",
        "SELECT 'phase ' || x.phase || ', event ' || x.event FROM phase_event x
            JOIN entry f ON f.kind = 'phase' AND f.id = x.phase JOIN entry e ON e.kind = 'event'
            AND e.id = x.event
            JOIN record r ON r.kind = 'phase' AND r.id = x.phase
            WHERE r.document = $1
            AND (e.body ->> '$.date.latest' < f.body ->> '$.date.earliest'
                OR e.body ->> '$.date.earliest' > f.body ->> '$.date.latest')",
    ),
    rule(
        "is certain while the dyad breaks or fights",
        "SELECT 'phase ' || f.id || ', event ' || e.id FROM phase f JOIN event_dyad x ON x.dyad =
            f.dyad
            JOIN event e ON e.id = x.event JOIN record r ON r.kind = 'phase' AND r.id = f.id
            JOIN entry a ON a.kind = 'phase' AND a.id = f.id JOIN entry b ON b.kind = 'event' AND
            b.id = e.id
            WHERE r.document = $1 AND f.relation IN ('alliance', 'alignment', 'patronage')
            AND (e.category = 'rift' OR e.category = 'armed-conflict' AND EXISTS (SELECT 1 FROM
            event_actor t
                JOIN dyad d ON d.id = f.dyad WHERE t.event = e.id AND t.role = 'target' AND
                t.actor IN (d.actor_a, d.actor_b))
            OR EXISTS (SELECT 1 FROM dyad d
                JOIN event_actor t ON t.event = e.id AND t.actor = d.actor_a
                JOIN event_actor u ON u.event = e.id AND u.actor = d.actor_b
                WHERE d.id = f.dyad AND t.side <> u.side))
            AND b.earliest >= a.sure_from AND b.latest <= a.sure_to",
    ),
    rule(
        "is certain while the dyad binds itself",
        "SELECT 'phase ' || f.id || ', event ' || e.id FROM phase f JOIN event_dyad x ON x.dyad =
            f.dyad
            JOIN event e ON e.id = x.event JOIN record r ON r.kind = 'phase' AND r.id = f.id
            JOIN entry a ON a.kind = 'phase' AND a.id = f.id JOIN entry b ON b.kind = 'event' AND
            b.id = e.id
            WHERE r.document = $1 AND f.relation IN ('rivalry', 'armed-conflict') AND e.category IN
            ('treaty', 'recognition')
            AND b.earliest >= a.sure_from AND b.latest <= a.sure_to",
    ),
    rule(
        "is dated outside the lifetime of an actor in it",
        "SELECT t.kind || ' ' || t.id || ', ' || t.actor FROM (
            SELECT 'phase' AS kind, x.id, d.actor_a AS actor
                FROM phase x JOIN dyad d ON d.id = x.dyad
            UNION SELECT 'phase', x.id, d.actor_b FROM phase x JOIN dyad d ON d.id = x.dyad
            UNION SELECT 'event', event, actor FROM event_actor WHERE role <> 'setting') t
        JOIN record r ON r.kind = t.kind AND r.id = t.id
        JOIN event_actor l ON l.actor = t.actor AND l.lifetime IS NOT NULL
        JOIN record e ON e.kind = 'event' AND e.id = l.event AND e.document = r.document
        JOIN bound f ON f.kind = 'event' AND f.record = l.event
            AND f.end = iif(l.lifetime = 'ends', 'end', 'start')
        JOIN bound b ON b.kind = t.kind AND b.record = t.id AND b.source = 'stated'
            AND b.end = iif(l.lifetime = 'ends', 'start', 'end')
        WHERE r.document = $1
        AND iif(l.lifetime = 'ends', b.first > f.last, b.last < f.first)",
    ),
    rule(
        "is ordered by a record that its date contradicts",
        "SELECT d.kind || ' ' || d.record FROM dating d
        JOIN record r ON r.kind = d.kind AND r.id = d.record
        LEFT JOIN bound s ON s.kind = d.kind AND s.record = d.record AND s.end = 'start'
            AND s.source = 'stated'
        LEFT JOIN bound e ON e.kind = d.kind AND e.record = d.record AND e.end = 'end'
            AND e.source = 'stated'
        LEFT JOIN bound a ON a.kind = d.anchor_kind AND a.record = d.anchor AND a.end = 'start'
        LEFT JOIN bound z ON z.kind = d.anchor_kind AND z.record = d.anchor AND z.end = 'end'
        WHERE r.document = $1 AND (d.relation IN ('after', 'since', 'during') AND e.last < a.first
            OR d.relation IN ('before', 'during') AND s.first > z.last)",
    ),
    rule(
        "is implied, and no note says how it is read",
        "SELECT kind || ' ' || id FROM entry WHERE body ->> 'document' = $1
        AND body ->> 'implied' AND body ->> 'note' IS NULL",
    ),
    rule(
        "has a year that neither the text nor another record gives",
        "SELECT kind || ' ' || id FROM entry WHERE body ->> 'document' = $1 AND (
            body ->> '$.date.year_from' IS NOT NULL AND body ->> '$.date.bound_sources.from' IS NULL
            OR body ->> '$.date.year_to' IS NOT NULL
            AND body ->> '$.date.bound_sources.to' IS NULL)",
    ),
    strict(
        "names a year in its title that its date does not state",
        "SELECT r.kind || ' ' || r.id FROM record r
        LEFT JOIN dating d ON d.kind = r.kind AND d.record = r.id
        WHERE r.document = $1 AND r.kind IN ('event', 'phase') AND d.edtf IS NULL
        AND (r.title GLOB '*1[89][0-9][0-9]*' OR r.title GLOB '*20[0-9][0-9]*')",
    ),
    strict(
        "has a step without a cue of its own",
        "SELECT 'risk ' || s.risk || ', step ' || s.rank FROM risk_step s
        JOIN record r ON r.kind = 'risk' AND r.id = s.risk
        WHERE r.document = $1 AND s.cue IS NULL AND s.modality IS NOT 'asserted'",
    ),
    strict(
        "has no label",
        "SELECT kind || ' ' || id FROM record WHERE document = $1 AND label IS NULL
        AND kind IN ('event', 'phase', 'risk', 'strategy', 'claim')",
    ),
    strict(
        "has a title of more than 90 characters",
        "SELECT kind || ' ' || id FROM record WHERE document = $1 AND length(title) > 90
        AND kind <> 'document'",
    ),
    strict(
        "is called hearsay by its title, and the author reports nothing",
        "SELECT kind || ' ' || id FROM entry WHERE body ->> 'document' = $1
        AND (title LIKE '%is said to%' OR title LIKE '%are said to%')
        AND body ->> 'modality' IS NOT 'reported'",
    ),
    strict(
        "is possible, and no degree says by what sort of word",
        "SELECT kind || ' ' || record || ', ' || locator FROM citation
        WHERE document = $1 AND modality = 'possible' AND degree IS NULL
        -- An option that is only weighed has none.
        AND NOT EXISTS (SELECT 1 FROM strategy s WHERE citation.kind = 'strategy'
            AND s.id = citation.record AND s.status = 'considered')",
    ),
    strict(
        "is evaluated, and no polarity says how",
        "SELECT 'claim ' || x.id FROM claim x
        JOIN principal p ON p.kind = 'claim' AND p.record = x.id
        JOIN citation c ON c.kind = 'claim' AND c.record = x.id AND c.document = p.document
            AND c.locator = p.locator
        WHERE c.document = $1 AND c.modality = 'evaluated' AND x.polarity IS NULL",
    ),
    strict(
        "warns of no record, and is not for passages only",
        "SELECT 'caveat ' || x.id FROM caveat x JOIN record r ON r.kind = 'caveat' AND r.id = x.id
        WHERE r.document = $1 AND NOT x.passages_only AND NOT EXISTS
        (SELECT 1 FROM caveat_record w WHERE w.caveat = x.id)",
    ),
    strict(
        "has more than three caveats",
        "SELECT kind || ' ' || id FROM entry WHERE body ->> 'document' = $1
        AND kind IN ('event', 'phase', 'risk', 'strategy', 'claim')
        AND json_array_length(body, '$.caveats') > 3",
    ),
];
