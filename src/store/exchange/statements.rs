//! The statements that insert the records of a bundle into the truth tables: SQL reads the JSON
//! that the structs of `bundle` describe.
//!
//! In every statement $1 is a JSON array of records, $2 their kind, $3 the document.

const RECORD: &str = "INSERT INTO record (kind, id, document, label, title, summary, note)
    SELECT $2, r.value ->> 'id', iif($2 = 'actor', NULL, $3), r.value ->> 'label',
        r.value ->> 'title', r.value ->> 'summary', r.value ->> 'note'
    FROM json_each($1) r";

const CITATION: &str = "INSERT INTO citation
        (kind, record, document, locator, rank, role, modality, degree, cue, attributed_actor,
        attributed_label, part_only)
    SELECT $2, r.value ->> 'id', $3, c.value ->> 'locator', 1 + c.key, c.value ->> 'role',
        c.value ->> 'modality', c.value ->> 'degree', c.value ->> 'cue',
        c.value ->> '$.attributed_to.actor', c.value ->> '$.attributed_to.label',
        coalesce(c.value ->> 'part_only', 0)
    FROM json_each($1) r, json_each(r.value, '$.citations') c";

/// A link that compares may lead to another document; `OWN_LINKS` settles which of them do.
const LINK: &str = "INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note,
        outward)
    SELECT $2, id, predicate, kind, target, basis, note,
        predicate IN ('supports', 'contradicts', 'counterpart')
            AND kind NOT IN ('actor', 'document') AND $3 IS NOT NULL
    FROM (SELECT r.value ->> 'id' AS id, l.value ->> 'predicate' AS predicate,
        substr(l.value ->> 'to', 1, instr(l.value ->> 'to', ':') - 1) AS kind,
        substr(l.value ->> 'to', instr(l.value ->> 'to', ':') + 1) AS target,
        l.value ->> 'basis' AS basis, l.value ->> 'note' AS note
        FROM json_each($1) r, json_each(r.value, '$.links') l)";

const LINK_CITATION: &str = "INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind,
    to_id, document, locator, rank)
    SELECT $2, r.value ->> 'id', l.value ->> 'predicate',
        substr(l.value ->> 'to', 1, instr(l.value ->> 'to', ':') - 1), substr(l.value ->> 'to',
        instr(l.value ->> 'to', ':') + 1),
        $3, c.value, 1 + c.key
    FROM json_each($1) r, json_each(r.value, '$.links') l, json_each(l.value, '$.citations') c";

const DATING: &str = "INSERT INTO dating (kind, record, edtf, precision, cue, relation,
    anchor_kind, anchor, duration)
    SELECT $2, r.value ->> 'id', d ->> 'edtf', d ->> 'precision', d ->> '$.relative.cue', d ->>
    '$.relative.relation',
        substr(d ->> '$.relative.anchor', 1, instr(d ->> '$.relative.anchor', ':') - 1),
        substr(d ->> '$.relative.anchor', instr(d ->> '$.relative.anchor', ':') + 1), d ->>
        '$.relative.duration'
    FROM (SELECT value, value -> 'date' AS d FROM json_each($1)) r WHERE d IS NOT NULL AND $3 IS
    NOT NULL";

const CONDITION: &str = "INSERT INTO condition (kind, record, says, document, locator)
    SELECT $2, r.value ->> 'id', r.value ->> '$.condition.says', $3,
        r.value ->> '$.condition.citation'
    FROM json_each($1) r WHERE r.value -> 'condition' IS NOT NULL";

const INFERRED: &str = "INSERT INTO inferred_field (kind, record, field, rank)
    SELECT $2, r.value ->> 'id', f.value, 1 + f.key
    FROM json_each($1) r, json_each(r.value, '$.inferred_fields') f WHERE $3 IS NOT NULL";

pub(super) const PASSAGE: &str =
    "INSERT INTO passage (document, locator, type, section, paragraph, sentence,
    start, stop, sha256,
        folded_sha256, opening, heading, uncited)
    SELECT $3, r.value ->> 'locator', r.value ->> 'type', r.value ->> 'section', r.value ->>
    'paragraph',
        r.value ->> 'sentence', r.value ->> 'start', r.value ->> 'end', r.value ->> 'sha256',
        r.value ->> 'folded_sha256', r.value ->> 'opening', r.value ->> 'heading', r.value ->>
        'uncited'
    FROM json_each($1) r WHERE $2 IS NOT NULL";

/// Statements shared by most kinds.
pub(super) const COMMON: [&str; 7] = [
    RECORD,
    CITATION,
    LINK,
    LINK_CITATION,
    DATING,
    CONDITION,
    INFERRED,
];

/// Statements for an actor that already exists: only what this document adds.
pub(super) const USED_ACTOR: [&str; 2] = [
    CITATION,
    "INSERT INTO actor_mention (actor, document, locator) SELECT r.value ->> 'id', $3, m.value
        FROM json_each($1) r, json_each(r.value, '$.mentions') m WHERE $2 IS NOT NULL",
];

/// Statements specific to each kind.
pub(super) const OWN: [(&str, &[&str]); 10] = [
    (
        "document",
        &["INSERT INTO document (id, subtitle, author, language, published, length, sha256, url,
                coder, licence)
            SELECT $3, r.value ->> 'subtitle', r.value ->> 'author', r.value ->> 'language',
                r.value ->> 'published', r.value ->> 'length', r.value ->> 'sha256',
                r.value ->> 'url', r.value ->> 'coder', r.value ->> 'licence'
            FROM json_each($1) r WHERE $2 IS NOT NULL",
          "INSERT INTO document_author (document, name, type, rank)
            SELECT $3, a.value ->> 'name', a.value ->> 'type', 1 + a.key
            FROM json_each($1) r, json_each(r.value, '$.authors') a WHERE $2 IS NOT NULL",
          "INSERT INTO gap (document, start, stop, reason)
            SELECT $3, g.value ->> 'start', g.value ->> 'end', g.value ->> 'reason'
            FROM json_each($1) r, json_each(r.value, '$.gaps') g WHERE $2 IS NOT NULL",
          "INSERT INTO imported (document) VALUES ($3)",
          "INSERT INTO edition (document, changed) VALUES ($3, strftime('%Y-%m-%dT%H:%M:%SZ',
              'now'))"],
    ),
    (
        "actor",
        &["INSERT INTO actor (id, type, agent) SELECT r.value ->> 'id', r.value ->> 'type',
            r.value ->> 'agent'
            FROM json_each($1) r",
          "INSERT INTO actor_name (actor, name, rank) SELECT r.value ->> 'id', n.value, 1 + n.key
            FROM json_each($1) r, json_each(r.value, '$.names') n",
          "INSERT INTO identifier (actor, scheme, value, valid_from, valid_to, source)
            SELECT r.value ->> 'id', i.value ->> 'scheme', i.value ->> 'value',
                coalesce(i.value ->> 'valid_from', ''), i.value ->> 'valid_to', i.value ->> 'source'
            FROM json_each($1) r, json_each(r.value, '$.identifiers') i",
          USED_ACTOR[1]],
    ),
    (
        "event",
        &["INSERT INTO event (id, category) SELECT r.value ->> 'id', r.value ->> 'category' FROM
            json_each($1) r",
          "INSERT INTO event_actor (event, actor, role, side, lifetime, rank)
            SELECT r.value ->> 'id', a.value ->> 'id', a.value ->> 'role', a.value ->> 'side',
                a.value ->> 'lifetime', 1 + a.key
            FROM json_each($1) r, json_each(r.value, '$.actors') a",
          "INSERT INTO event_dyad (event, dyad, rank) SELECT r.value ->> 'id', d.value, 1 + d.key
            FROM json_each($1) r, json_each(r.value, '$.dyads') d"],
    ),
    (
        "dyad",
        &["INSERT INTO dyad (id, document, actor_a, actor_b) SELECT r.value ->> 'id', $3,
            min(r.value ->> '$.actors[0]', r.value ->> '$.actors[1]'), max(r.value ->>
            '$.actors[0]', r.value ->> '$.actors[1]')
            FROM json_each($1) r WHERE $2 IS NOT NULL"],
    ),
    (
        "phase",
        &["INSERT INTO phase (id, dyad, relation, by_actor)
            SELECT r.value ->> 'id', r.value ->> 'dyad', coalesce((SELECT id FROM term
                WHERE scheme = 'relation' AND former = r.value ->> 'relation'),
                r.value ->> 'relation'), r.value ->> 'by'
            FROM json_each($1) r",
          "INSERT INTO phase_called (phase, term, document, locator, rank)
            SELECT r.value ->> 'id', c.value ->> 'term', $3, c.value ->> 'citation', 1 + c.key
            FROM json_each($1) r, json_each(r.value, '$.called') c WHERE $2 IS NOT NULL",
          "INSERT INTO phase_toward (phase, actor, rank) SELECT r.value ->> 'id', a.value, 1 + a.key
            FROM json_each($1) r, json_each(r.value, '$.toward') a",
          "INSERT INTO phase_event (phase, event, rank) SELECT r.value ->> 'id', e.value, 1 + e.key
            FROM json_each($1) r, json_each(r.value, '$.events') e"],
    ),
    (
        "risk",
        &["INSERT INTO risk (id, domain, named_as) SELECT r.value ->> 'id',
                r.value ->> 'domain', r.value ->> 'named_as' FROM json_each($1) r",
          "INSERT INTO risk_involved (risk, actor, rank) SELECT r.value ->> 'id', a.value, 1 + a.key
            FROM json_each($1) r, json_each(r.value, '$.involves') a",
          "INSERT INTO risk_bearer (risk, actor, rank) SELECT r.value ->> 'id', a.value, 1 + a.key
            FROM json_each($1) r, json_each(r.value, '$.bearers') a",
          "INSERT INTO risk_source (risk, source_kind, source, rank) SELECT r.value ->> 'id',
                substr(s.value, 1, instr(s.value, ':') - 1), substr(s.value, instr(s.value, ':') +
                1), 1 + s.key
            FROM json_each($1) r, json_each(r.value, '$.arises_from') s",
          "INSERT INTO risk_interest (risk, interest, rank) SELECT r.value ->> 'id', i.value, 1 +
              i.key
            FROM json_each($1) r, json_each(r.value, '$.threatens') i",
          "INSERT INTO risk_step (risk, rank, step, modality, degree, cue)
            SELECT r.value ->> 'id', 1 + s.key, s.value ->> 'step', s.value ->> 'modality',
                s.value ->> 'degree', s.value ->> 'cue'
            FROM json_each($1) r, json_each(r.value, '$.mechanism') s",
          "INSERT INTO risk_step_citation (risk, step, document, locator, rank)
            SELECT r.value ->> 'id', 1 + s.key, $3, c.value, 1 + c.key
            FROM json_each($1) r, json_each(r.value, '$.mechanism') s, json_each(s.value,
            '$.citations') c WHERE $2 IS NOT NULL"],
    ),
    (
        "strategy",
        &["INSERT INTO strategy (id, status, actor, objective, objective_document,
                objective_locator, objective_modality, objective_cue)
            SELECT r.value ->> 'id', r.value ->> 'status', r.value ->> 'actor',
                r.value ->> 'objective', iif(r.value -> 'objective_said' IS NULL, NULL, $3),
                r.value ->> '$.objective_said.citation', r.value ->> '$.objective_said.modality',
                r.value ->> '$.objective_said.cue' FROM json_each($1) r WHERE $2 IS NOT NULL",
          "INSERT INTO strategy_with (strategy, actor, rank) SELECT r.value ->> 'id', a.value, 1 +
              a.key FROM json_each($1) r, json_each(r.value, '$.with') a",
          "INSERT INTO strategy_instrument (strategy, instrument, rank) SELECT r.value ->> 'id',
              i.value, 1 + i.key
            FROM json_each($1) r, json_each(r.value, '$.instruments') i",
          "INSERT INTO strategy_toward (strategy, actor, rank) SELECT r.value ->> 'id', a.value, 1
              + a.key
            FROM json_each($1) r, json_each(r.value, '$.toward') a",
          "INSERT INTO strategy_interest (strategy, interest, rank) SELECT r.value ->> 'id',
              i.value, 1 + i.key
            FROM json_each($1) r, json_each(r.value, '$.pursues') i"],
    ),
    (
        "claim",
        &["INSERT INTO claim (id, value, unit, comparator, measure, of_what, year, polarity)
            SELECT r.value ->> 'id', r.value ->> '$.quantity.value', r.value ->> '$.quantity.unit',
                r.value ->> '$.quantity.comparator', r.value ->> '$.quantity.measure', r.value ->>
                '$.quantity.of',
                r.value ->> '$.quantity.year', r.value ->> 'polarity' FROM json_each($1) r",
          "INSERT INTO claim_actor (claim, actor, subject, rank)
            SELECT r.value ->> 'id', a.value ->> 'id', coalesce(a.value ->> 'subject', 0), 1 + a.key
            FROM json_each($1) r, json_each(r.value, '$.actors') a"],
    ),
    (
        "annotation",
        &["INSERT INTO annotation (id, on_kind, on_id, property, value, number, unit, agreement,
                agreement_field, status, source_name, source_url, source_accessed,
                source_variable)
            SELECT r.value ->> 'id', substr(r.value ->> 'on', 1, instr(r.value ->> 'on', ':') - 1),
                substr(r.value ->> 'on', instr(r.value ->> 'on', ':') + 1),
                coalesce((SELECT id FROM term
                    WHERE scheme = 'property' AND former = r.value ->> 'property'),
                r.value ->> 'property'), r.value ->> 'value', r.value ->> 'number',
                r.value ->> 'unit', r.value ->> 'agreement', r.value ->> 'agreement_field',
                r.value ->> 'status', r.value ->> '$.source.name', r.value ->> '$.source.url',
                r.value ->> '$.source.accessed', r.value ->> '$.source.variable'
            FROM json_each($1) r"],
    ),
    (
        "caveat",
        &["INSERT INTO caveat (id, passages_only)
            SELECT r.value ->> 'id', coalesce(r.value ->> 'passages_only', 0) FROM json_each($1) r",
          "INSERT INTO caveat_record (caveat, kind, record, rank)
            SELECT r.value ->> 'id', substr(w.value, 1, instr(w.value, ':') - 1),
                substr(w.value, instr(w.value, ':') + 1), 1 + w.key
            FROM json_each($1) r, json_each(r.value, '$.warns') w",
          "INSERT INTO caveat_type (caveat, type, rank) SELECT r.value ->> 'id', t.value, 1 + t.key
            FROM json_each($1) r, json_each(r.value, '$.types') t",
          "INSERT INTO caveat_side (caveat, rank, says, annotation)
            SELECT r.value ->> 'id', 1 + s.key, s.value ->> 'says', s.value ->> 'annotation'
            FROM json_each($1) r, json_each(r.value, '$.sides') s",
          "INSERT INTO caveat_side_citation (caveat, side, document, locator, rank)
            SELECT r.value ->> 'id', 1 + s.key, $3, c.value, 1 + c.key
            FROM json_each($1) r, json_each(r.value, '$.sides') s, json_each(s.value,
            '$.citations') c WHERE $2 IS NOT NULL"],
    ),
];
