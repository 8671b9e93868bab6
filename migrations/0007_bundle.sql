-- A document as one JSON file, in the form that people write. `store/exchange/statements.rs` reads the same form back
-- into the tables of the earlier files; the structs of `src/bundle/` describe it.

CREATE VIEW bundled_citation (kind, record, document, rank, json) AS
SELECT kind, record, document, rank, json_object('locator', locator, 'role', role, 'modality', modality,
    'degree', degree, 'cue', cue,
    'attributed_to', json(CASE WHEN attributed_label IS NOT NULL
        THEN json_object('actor', attributed_actor, 'label', attributed_label) END),
    'part_only', json(iif(part_only, 'true', 'null')))
FROM citation;

CREATE VIEW bundled_links (kind, id, json) AS
SELECT r.kind, r.id, (SELECT json_group_array(json(json)) FROM (
    SELECT json_object('predicate', e.predicate, 'to', e.to_kind || ':' || e.to_id, 'basis', e.basis,
        'citations', json((SELECT json_group_array(locator) FROM (
            SELECT x.locator FROM edge_citation x
            WHERE x.from_kind = e.from_kind AND x.from_id = e.from_id AND x.predicate = e.predicate
                AND x.to_kind = e.to_kind AND x.to_id = e.to_id ORDER BY x.rank))),
        'note', e.note) AS json
    FROM edge e WHERE e.from_kind = r.kind AND e.from_id = r.id ORDER BY e.predicate, e.to_kind, e.to_id))
FROM record r;

CREATE VIEW bundled_date (kind, record, json) AS
SELECT d.kind, d.record, json_object('edtf', d.edtf, 'precision', d.precision,
    'relative', json(CASE WHEN d.relation IS NOT NULL THEN json_object('cue', d.cue, 'relation', d.relation,
        'anchor', d.anchor_kind || ':' || d.anchor, 'duration', d.duration) END))
FROM dating d;

CREATE VIEW bundled_passage (document, start, stop, locator, json) AS
SELECT document, start, stop, locator, json_object('locator', locator, 'type', type, 'start', start, 'end', stop,
    'sha256', sha256, 'folded_sha256', folded_sha256, 'opening', opening, 'heading', heading, 'uncited', uncited)
FROM passage;

CREATE VIEW bundled_condition (kind, record, json) AS
SELECT kind, record, json_object('says', says, 'citation', locator) FROM condition;

-- The fields specific to the kind of a record.
CREATE VIEW bundled_own (kind, id, json) AS
SELECT r.kind, r.id, CASE r.kind
    WHEN 'document' THEN (SELECT json_object('subtitle', x.subtitle, 'author', x.author, 'language', x.language,
            'published', x.published, 'length', x.length, 'sha256', x.sha256,
            'authors', json((SELECT json_group_array(json(json)) FROM (
                SELECT json_object('name', name, 'type', type) AS json FROM document_author
                WHERE document = x.id ORDER BY rank))),
            'url', x.url, 'coder', x.coder, 'licence', x.licence,
            'gaps', json((SELECT json_group_array(json(json)) FROM (
                SELECT json_object('start', start, 'end', stop, 'reason', reason) AS json FROM gap
                WHERE document = x.id ORDER BY start)))) FROM document x WHERE x.id = r.id)
    WHEN 'actor' THEN (SELECT json_object('type', x.type, 'agent', json(iif(x.agent, 'true', 'false')),
        'names', json((SELECT json_group_array(name) FROM (SELECT name FROM actor_name WHERE actor = x.id ORDER BY rank))),
        'identifiers', json((SELECT json_group_array(json(json)) FROM (
            SELECT json_object('scheme', scheme, 'value', value, 'valid_from', nullif(valid_from, ''), 'valid_to', valid_to,
                'source', source) AS json FROM identifier WHERE actor = x.id ORDER BY scheme, value, valid_from))))
        FROM actor x WHERE x.id = r.id)
    WHEN 'event' THEN (SELECT json_object('category', x.category,
        'date', json((SELECT json FROM bundled_date WHERE kind = 'event' AND record = x.id)),
        'actors', json((SELECT json_group_array(json(json)) FROM (
            SELECT json_object('id', actor, 'role', role, 'side', side, 'lifetime', lifetime) AS json
            FROM event_actor WHERE event = x.id ORDER BY rank))),
        'dyads', json((SELECT json_group_array(dyad) FROM (SELECT dyad FROM event_dyad WHERE event = x.id ORDER BY rank))))
        FROM event x WHERE x.id = r.id)
    WHEN 'dyad' THEN (SELECT json_object('actors', json_array(x.actor_a, x.actor_b)) FROM dyad x WHERE x.id = r.id)
    WHEN 'phase' THEN (SELECT json_object('dyad', x.dyad, 'relation', x.relation,
        'called', json((SELECT json_group_array(json(json)) FROM (
            SELECT json_object('term', term, 'citation', locator) AS json
            FROM phase_called WHERE phase = x.id ORDER BY rank))),
        'by', x.by_actor,
        'toward', json((SELECT json_group_array(actor) FROM (SELECT actor FROM phase_toward WHERE phase = x.id ORDER BY rank))),
        'date', json((SELECT json FROM bundled_date WHERE kind = 'phase' AND record = x.id)),
        'events', json((SELECT json_group_array(event) FROM (SELECT event FROM phase_event WHERE phase = x.id ORDER BY rank))))
        FROM phase x WHERE x.id = r.id)
    WHEN 'risk' THEN (SELECT json_object('domain', x.domain, 'named_as', x.named_as,
        'condition', json((SELECT json FROM bundled_condition WHERE kind = 'risk' AND record = x.id)),
        'bearers', json((SELECT json_group_array(actor) FROM (SELECT actor FROM risk_bearer WHERE risk = x.id ORDER BY rank))),
        'arises_from', json((SELECT json_group_array(source) FROM (
            SELECT source_kind || ':' || source AS source FROM risk_source WHERE risk = x.id ORDER BY rank))),
        'involves', json((SELECT json_group_array(actor) FROM (SELECT actor FROM risk_involved WHERE risk = x.id ORDER BY rank))),
        'threatens', json((SELECT json_group_array(interest) FROM (
            SELECT interest FROM risk_interest WHERE risk = x.id ORDER BY rank))),
        'mechanism', json((SELECT json_group_array(json(json)) FROM (
            SELECT json_object('step', s.step, 'modality', s.modality, 'degree', s.degree, 'cue', s.cue,
                'citations', json((SELECT json_group_array(locator) FROM (
                SELECT locator FROM risk_step_citation WHERE risk = x.id AND step = s.rank ORDER BY rank)))) AS json
            FROM risk_step s WHERE s.risk = x.id ORDER BY s.rank))))
        FROM risk x WHERE x.id = r.id)
    WHEN 'strategy' THEN (SELECT json_object(
        'instruments', json((SELECT json_group_array(instrument) FROM (
            SELECT instrument FROM strategy_instrument WHERE strategy = x.id ORDER BY rank))),
        'status', x.status, 'actor', x.actor,
        'toward', json((SELECT json_group_array(actor) FROM (
            SELECT actor FROM strategy_toward WHERE strategy = x.id ORDER BY rank))),
        'with', json((SELECT json_group_array(actor) FROM (
            SELECT actor FROM strategy_with WHERE strategy = x.id ORDER BY rank))),
        'condition', json((SELECT json FROM bundled_condition WHERE kind = 'strategy' AND record = x.id)),
        'objective', x.objective,
        'objective_said', json(CASE WHEN x.objective_locator IS NOT NULL THEN json_object(
            'citation', x.objective_locator, 'modality', x.objective_modality, 'cue', x.objective_cue) END),
        'pursues', json((SELECT json_group_array(interest) FROM (
            SELECT interest FROM strategy_interest WHERE strategy = x.id ORDER BY rank))))
        FROM strategy x WHERE x.id = r.id)
    WHEN 'claim' THEN (SELECT json_object(
        'actors', json((SELECT json_group_array(json(json)) FROM (
            SELECT json_object('id', actor, 'subject', json(iif(subject, 'true', 'null'))) AS json
            FROM claim_actor WHERE claim = x.id ORDER BY rank))),
        'polarity', x.polarity,
        'condition', json((SELECT json FROM bundled_condition WHERE kind = 'claim' AND record = x.id)),
        'quantity', json(CASE WHEN x.value IS NOT NULL THEN json_object('value', json(printf('%!.17g', x.value)),
            'unit', x.unit, 'comparator', x.comparator, 'measure', x.measure, 'of', x.of_what, 'year', x.year) END))
        FROM claim x WHERE x.id = r.id)
    WHEN 'caveat' THEN json_object(
        'types', json((SELECT json_group_array(type) FROM (SELECT type FROM caveat_type WHERE caveat = r.id ORDER BY rank))),
        'sides', json((SELECT json_group_array(json(json)) FROM (
            SELECT json_object('says', s.says, 'annotation', s.annotation,
                'citations', json((SELECT json_group_array(locator) FROM (
                    SELECT locator FROM caveat_side_citation WHERE caveat = r.id AND side = s.rank ORDER BY rank)))) AS json
            FROM caveat_side s WHERE s.caveat = r.id ORDER BY s.rank))),
        'warns', json((SELECT json_group_array(record) FROM (
            SELECT kind || ':' || record AS record FROM caveat_record WHERE caveat = r.id ORDER BY rank))),
        'passages_only', json((SELECT iif(passages_only, 'true', 'null') FROM caveat WHERE id = r.id)))
    WHEN 'annotation' THEN (SELECT json_object('on', x.on_kind || ':' || x.on_id, 'property', x.property,
        'value', x.value, 'date', json((SELECT json FROM bundled_date WHERE kind = 'annotation' AND record = x.id)),
        'number', x.number, 'unit', x.unit, 'agreement', x.agreement, 'agreement_field', x.agreement_field,
        'status', x.status, 'source', json_object('name', x.source_name, 'url', x.source_url,
            'accessed', x.source_accessed, 'variable', x.source_variable))
        FROM annotation x WHERE x.id = r.id)
END FROM record r;

-- The views that export reads; only `store/exchange/export.rs` reads them, and also in files of earlier builds.
-- So their columns must not change; the bundle format defines the JSON.
CREATE VIEW bundled_document (id, json, citations) AS
SELECT r.id, json_patch(
        json_object('id', r.id, 'label', r.label, 'title', r.title, 'summary', r.summary, 'note', r.note), o.json),
    (SELECT json_group_array(json(json)) FROM (SELECT c.json FROM bundled_citation c
        WHERE c.kind = r.kind AND c.record = r.id AND c.document = r.document ORDER BY c.rank))
FROM record r JOIN bundled_own o ON o.kind = r.kind AND o.id = r.id WHERE r.kind = 'document';

CREATE VIEW bundled_actor (document, id, json, citations) AS
SELECT d.id, r.id, json_patch(json_object('id', r.id, 'label', r.label, 'title', r.title, 'summary', r.summary, 'note', r.note),
        json_patch(o.json, json_object('mentions', json((SELECT json_group_array(locator) FROM (SELECT m.locator
            FROM actor_mention m JOIN passage p ON p.document = m.document AND p.locator = m.locator
            WHERE m.actor = r.id AND m.document = d.id ORDER BY p.start, p.stop)))))),
    (SELECT json_group_array(json(json)) FROM (SELECT c.json FROM bundled_citation c
        WHERE c.kind = 'actor' AND c.record = r.id AND c.document = d.id ORDER BY c.rank))
FROM document d CROSS JOIN record r JOIN bundled_own o ON o.kind = r.kind AND o.id = r.id
WHERE r.kind = 'actor'
    AND EXISTS (SELECT 1 FROM citation c WHERE c.kind = 'actor' AND c.record = r.id AND c.document = d.id);

CREATE VIEW bundled_record (kind, document, id, json, citations, links) AS
SELECT r.kind, r.document, r.id,
    json_patch(json_object('id', r.id, 'label', r.label, 'title', r.title, 'summary', r.summary, 'note', r.note,
        'inferred_fields', json((SELECT json_group_array(field) FROM (
            SELECT field FROM inferred_field WHERE kind = r.kind AND record = r.id ORDER BY rank)))), o.json),
    (SELECT json_group_array(json(json)) FROM (SELECT c.json FROM bundled_citation c
        WHERE c.kind = r.kind AND c.record = r.id AND c.document = r.document ORDER BY c.rank)),
    (SELECT json FROM bundled_links l WHERE l.kind = r.kind AND l.id = r.id)
FROM record r JOIN bundled_own o ON o.kind = r.kind AND o.id = r.id;

-- Every reference of a record, and its place in the JSON. Import checks them and can report where a broken
-- one was written. (a, b) names a record as (kind, id), a passage as (document, locator), or, where `sort`
-- is `cited`, a passage that the record itself must cite.
CREATE VIEW reference (kind, id, at, sort, a, b) AS
SELECT kind, record, '/citations/' || (rank - 1) || '/locator', 'passage', document, locator FROM citation
UNION ALL SELECT kind, record, '/citations/' || (rank - 1) || '/attributed_to/actor', 'record', 'actor', attributed_actor FROM citation
UNION ALL SELECT from_kind, from_id, '/links', 'record', to_kind, to_id FROM edge WHERE NOT outward
UNION ALL SELECT from_kind, from_id, '/links', 'cited', document, locator FROM edge_citation
UNION ALL SELECT kind, record, '/date/relative/anchor', 'record', anchor_kind, anchor FROM dating
UNION ALL SELECT 'actor', actor, '/mentions', 'passage', document, locator FROM actor_mention
UNION ALL SELECT 'event', event, '/actors/' || (rank - 1) || '/id', 'record', 'actor', actor FROM event_actor
UNION ALL SELECT 'event', event, '/dyads/' || (rank - 1), 'record', 'dyad', dyad FROM event_dyad
UNION ALL SELECT 'dyad', id, '/actors/0', 'record', 'actor', actor_a FROM dyad
UNION ALL SELECT 'dyad', id, '/actors/1', 'record', 'actor', actor_b FROM dyad
UNION ALL SELECT 'phase', id, '/dyad', 'record', 'dyad', dyad FROM phase
UNION ALL SELECT 'phase', id, '/by', 'record', 'actor', by_actor FROM phase
UNION ALL SELECT 'phase', phase, '/toward/' || (rank - 1), 'record', 'actor', actor FROM phase_toward
UNION ALL SELECT 'phase', phase, '/events/' || (rank - 1), 'record', 'event', event FROM phase_event
UNION ALL SELECT 'risk', risk, '/bearers/' || (rank - 1), 'record', 'actor', actor FROM risk_bearer
UNION ALL SELECT 'phase', phase, '/called/' || (rank - 1) || '/citation', 'cited', document, locator FROM phase_called
UNION ALL SELECT kind, record, '/condition/citation', 'cited', document, locator FROM condition
UNION ALL SELECT 'risk', risk, '/involves/' || (rank - 1), 'record', 'actor', actor FROM risk_involved
UNION ALL SELECT 'risk', risk, '/arises_from/' || (rank - 1), 'record', source_kind, source FROM risk_source
UNION ALL SELECT 'risk', risk, '/mechanism/' || (step - 1) || '/citations/' || (rank - 1), 'cited', document, locator FROM risk_step_citation
UNION ALL SELECT 'strategy', id, '/actor', 'record', 'actor', actor FROM strategy
UNION ALL SELECT 'strategy', strategy, '/toward/' || (rank - 1), 'record', 'actor', actor FROM strategy_toward
UNION ALL SELECT 'strategy', strategy, '/with/' || (rank - 1), 'record', 'actor', actor FROM strategy_with
UNION ALL SELECT 'strategy', id, '/objective_said/citation', 'cited', objective_document, objective_locator FROM strategy
    WHERE objective_locator IS NOT NULL
UNION ALL SELECT 'claim', claim, '/actors/' || (rank - 1) || '/id', 'record', 'actor', actor FROM claim_actor
UNION ALL SELECT 'caveat', caveat, '/sides/' || (rank - 1) || '/annotation', 'record', 'annotation', annotation FROM caveat_side
UNION ALL SELECT 'caveat', caveat, '/sides/' || (side - 1) || '/citations/' || (rank - 1), 'cited', document, locator FROM caveat_side_citation
UNION ALL SELECT 'caveat', caveat, '/warns/' || (rank - 1), 'record', kind, record FROM caveat_record
UNION ALL SELECT 'annotation', id, '/on', 'record', on_kind, on_id FROM annotation;
