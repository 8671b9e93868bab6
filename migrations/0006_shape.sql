-- The fields specific to each kind of record, as JSON: one view per kind. Publish reads them, and the
-- JSON must match the structs of `src/model/`. A reference to a record is `ref`; its `href` is
-- `kind:id` here and becomes a URL path when `src/model/` parses it.

CREATE VIEW named (kind, id, ref) AS
SELECT kind, id, json_object('kind', kind, 'id', id, 'title', title, 'href', kind || ':' || id) FROM record;

CREATE VIEW cited (kind, record, document, locator, rank, part_only, json) AS
SELECT c.kind, c.record, c.document, c.locator, c.rank, c.part_only, json_object(
    'document', c.document, 'locator', c.locator, 'role', c.role, 'modality', c.modality, 'degree', c.degree,
    'cue', c.cue,
    'attributed_to', json(CASE WHEN c.attributed_label IS NOT NULL THEN json_object(
        'actor', json((SELECT ref FROM named WHERE kind = 'actor' AND id = c.attributed_actor)),
        'label', c.attributed_label) END),
    'start', p.start, 'end', p.stop, 'sha256', p.sha256, 'opening', p.opening,
    'href', 'passage:' || c.document || '/' || c.locator,
    'part_only', json(iif(c.part_only, 'true', 'false')))
FROM citation c JOIN passage p ON p.document = c.document AND p.locator = c.locator;

CREATE VIEW dated (kind, record, json) AS
SELECT d.kind, d.record, json_object('edtf', d.edtf, 'precision', d.precision,
    'relative', json(CASE WHEN d.relation IS NOT NULL THEN json_object(
        'cue', d.cue, 'relation', d.relation,
        'anchor', json((SELECT ref FROM named WHERE kind = d.anchor_kind AND id = d.anchor)),
        'duration', d.duration) END),
    'derived', json((SELECT json_group_array(json(json)) FROM (
        SELECT json_object('end', b.end, 'source', b.source, 'rule', b.rule,
            'record', json((SELECT ref FROM named WHERE kind = b.by_kind AND id = b.by_id)), 'locator', b.locator,
            'first', b.first, 'last', b.last) AS json
        FROM bound b WHERE b.kind = d.kind AND b.record = d.record AND b.source <> 'stated' ORDER BY b.end DESC))))
FROM dating d;

-- A citation for a part of a record (a condition, an objective, a step) that has a modality of its own or none: where it
-- stands, without how firmly the sentence says the record.
CREATE VIEW placed (kind, record, document, locator, json) AS
SELECT kind, record, document, locator,
    json_set(json, '$.modality', NULL, '$.degree', NULL, '$.cue', NULL, '$.attributed_to', NULL)
FROM cited;

-- The condition of a record, with its sentence.
CREATE VIEW conditioned (kind, record, json) AS
SELECT x.kind, x.record, json_object('says', x.says, 'citations', json_array(json(c.json)))
FROM condition x
JOIN placed c ON c.kind = x.kind AND c.record = x.record AND c.document = x.document AND c.locator = x.locator;

-- Citations that count as coverage of a sentence: actors, caveats and annotations only mention it.
CREATE VIEW covering (kind, record, document, locator, role, modality) AS
SELECT kind, record, document, locator, role, modality FROM citation
WHERE kind IN ('event', 'dyad', 'phase', 'risk', 'strategy', 'claim');

-- An edge with the sentences that support it. `made_by` is the document that links to another one.
CREATE VIEW linked AS
SELECT e.*, CASE WHEN e.outward THEN (SELECT document FROM record WHERE kind = e.from_kind AND id = e.from_id) END AS made_by,
    (SELECT json_group_array(json(json)) FROM (
    SELECT c.json FROM edge_citation x
    JOIN cited c ON c.kind = x.from_kind AND c.record = x.from_id AND c.document = x.document AND c.locator = x.locator
    WHERE x.from_kind = e.from_kind AND x.from_id = e.from_id AND x.predicate = e.predicate
        AND x.to_kind = e.to_kind AND x.to_id = e.to_id
    ORDER BY x.rank)) AS citations
FROM edge e;

-- The short form of a caveat and of an annotation, as other records embed it.
CREATE VIEW caveat_note (id, json) AS
SELECT r.id, json_object('id', r.id,
    'types', json((SELECT json_group_array(type) FROM (SELECT type FROM caveat_type WHERE caveat = r.id ORDER BY rank))),
    'title', r.title, 'href', 'caveat:' || r.id)
FROM record r WHERE r.kind = 'caveat';

CREATE VIEW annotation_note (id, json) AS
SELECT a.id, json_object('id', a.id, 'property', a.property, 'value', a.value,
    'date', json((SELECT json FROM dated WHERE kind = 'annotation' AND record = a.id)),
    'number', a.number, 'unit', a.unit, 'agreement', a.agreement, 'agreement_field', a.agreement_field,
    'compared', (SELECT d.edtf FROM dating d
        WHERE a.agreement_field = 'date' AND d.kind = a.on_kind AND d.record = a.on_id),
    'status', a.status, 'source', json_object('name', a.source_name, 'url', a.source_url,
        'accessed', a.source_accessed, 'variable', a.source_variable),
    'href', 'annotation:' || a.id)
FROM annotation a;

CREATE VIEW own_document (id, json) AS
SELECT d.id, json_object('subtitle', d.subtitle, 'author', d.author, 'language', d.language,
    'published', d.published, 'length', d.length, 'sha256', d.sha256,
    'authors', json((SELECT json_group_array(json(json)) FROM (
        SELECT json_object('name', name, 'type', type) AS json FROM document_author WHERE document = d.id ORDER BY rank))),
    'url', d.url, 'coder', d.coder, 'licence', d.licence,
    'sections', json((SELECT json_group_array(json(json)) FROM (
        SELECT json_object('locator', p.locator, 'heading', p.heading, 'start', p.start, 'end', p.stop,
            'paragraphs', (SELECT count(*) FROM passage q
                WHERE q.document = p.document AND q.section = p.section AND q.type = 'paragraph'),
            'sentences', (SELECT count(*) FROM passage q
                WHERE q.document = p.document AND q.section = p.section AND q.type = 'sentence'),
            'href', 'passage:' || p.document || '/' || p.locator) AS json
        FROM passage p WHERE p.document = d.id AND p.type = 'section' ORDER BY p.start))),
    'counts', json((SELECT json_group_object(kind, n) FROM (
        SELECT kind, count(*) AS n FROM record WHERE document = d.id AND kind <> 'document' GROUP BY kind
        UNION ALL SELECT 'sentence', count(*) FROM passage WHERE document = d.id AND type = 'sentence' GROUP BY 1))))
FROM document d;

-- The list of records on a passage is bounded; `records_total` counts them all.
CREATE VIEW own_passage (document, locator, json) AS
SELECT p.document, p.locator, json_object('id', p.document || '/' || p.locator, 'kind', 'passage',
    'document', p.document, 'title', p.locator || ': ' || p.opening || char(8230), 'locator', p.locator,
    'type', p.type, 'section', p.section, 'paragraph', p.paragraph, 'sentence', p.sentence,
    'start', p.start, 'end', p.stop, 'sha256', p.sha256, 'folded_sha256', p.folded_sha256,
    'opening', p.opening, 'uncited', p.uncited,
    'records', json((SELECT json_group_array(json(ref)) FROM (
        SELECT n.ref FROM citation c JOIN named n ON n.kind = c.kind AND n.id = c.record
        WHERE c.document = p.document AND c.locator = p.locator ORDER BY c.kind, c.record LIMIT 200))),
    'records_total', (SELECT count(*) FROM citation c WHERE c.document = p.document AND c.locator = p.locator),
    'actors', json((SELECT json_group_array(json(ref)) FROM (
        SELECT n.ref FROM actor_mention m JOIN named n ON n.kind = 'actor' AND n.id = m.actor
        WHERE m.document = p.document AND m.locator = p.locator ORDER BY m.actor LIMIT 200))),
    'caveats', json((SELECT json_group_array(json(json)) FROM (
        SELECT n.json FROM citation c JOIN caveat_note n ON n.id = c.record
        WHERE c.document = p.document AND c.locator = p.locator AND c.kind = 'caveat' ORDER BY c.record))),
    'href', 'passage:' || p.document || '/' || p.locator)
FROM passage p;

CREATE VIEW own_actor (id, json) AS
SELECT x.id, json_object('type', x.type, 'agent', json(iif(x.agent, 'true', 'false')),
    'names', json((SELECT json_group_array(name) FROM (SELECT name FROM actor_name WHERE actor = x.id ORDER BY rank))),
    'identifiers', json((SELECT json_group_array(json(json)) FROM (
        SELECT json_object('scheme', i.scheme, 'value', i.value, 'valid_from', nullif(i.valid_from, ''),
            'valid_to', i.valid_to, 'source', i.source) AS json
        FROM identifier i JOIN term t ON t.scheme = 'identifier' AND t.id = i.scheme
        WHERE i.actor = x.id ORDER BY t.rank, i.value, i.valid_from))),
    'mentions', json((SELECT json_group_array(json(json)) FROM (
        SELECT json_object('document', d.document,
            'count', (SELECT count(*) FROM actor_mention m WHERE m.actor = x.id AND m.document = d.document),
            'locators', json((SELECT json_group_array(locator) FROM (
                SELECT m.locator FROM actor_mention m
                JOIN passage p ON p.document = m.document AND p.locator = m.locator
                WHERE m.actor = x.id AND m.document = d.document ORDER BY p.start, p.stop LIMIT 100)))) AS json
        FROM (SELECT DISTINCT document FROM actor_mention WHERE actor = x.id ORDER BY document LIMIT 20) d
        ORDER BY d.document))),
    'mentions_total', (SELECT count(*) FROM actor_mention WHERE actor = x.id))
FROM actor x;

CREATE VIEW own_event (id, json) AS
SELECT x.id, json_object('category', x.category,
    'date', json((SELECT json FROM dated WHERE kind = 'event' AND record = x.id)),
    'actors', json((SELECT json_group_array(json(json)) FROM (
        SELECT json_patch(json_object('role', a.role, 'side', a.side, 'lifetime', a.lifetime), n.ref) AS json
        FROM event_actor a JOIN named n ON n.kind = 'actor' AND n.id = a.actor
        WHERE a.event = x.id ORDER BY a.rank))),
    'dyads', json((SELECT json_group_array(json(json)) FROM (
        SELECT json_patch(json_object('sides', (
            SELECT iif(min(a.side) = max(a.side), 'together', 'opposed') FROM dyad y
            JOIN event_actor a ON a.event = x.id AND a.actor IN (y.actor_a, y.actor_b) AND a.side IS NOT NULL
            WHERE y.id = d.dyad HAVING count(DISTINCT a.actor) = 2)), n.ref) AS json
        FROM event_dyad d JOIN named n ON n.kind = 'dyad' AND n.id = d.dyad
        WHERE d.event = x.id ORDER BY d.rank))))
FROM event x;

CREATE VIEW own_dyad (id, json) AS
SELECT x.id, json_object(
    'actors', json((SELECT json_group_array(json(ref)) FROM (
        SELECT ref FROM named WHERE kind = 'actor' AND id IN (x.actor_a, x.actor_b) ORDER BY id))),
    'phases', json((SELECT json_group_array(json(json)) FROM (
        SELECT json_patch(json_object('relation', f.relation, 'date', d.edtf), n.ref) AS json
        FROM phase f JOIN named n ON n.kind = 'phase' AND n.id = f.id
        LEFT JOIN dating d ON d.kind = 'phase' AND d.record = f.id
        LEFT JOIN principal c ON c.kind = 'phase' AND c.record = f.id
        LEFT JOIN passage p ON p.document = c.document AND p.locator = c.locator
        WHERE f.dyad = x.id ORDER BY p.start, f.id))))
FROM dyad x;

CREATE VIEW own_phase (id, json) AS
SELECT x.id, json_object(
    'dyad', json((SELECT ref FROM named WHERE kind = 'dyad' AND id = x.dyad)),
    'actors', json((SELECT json_group_array(json(ref)) FROM (
        SELECT n.ref FROM dyad d JOIN named n ON n.kind = 'actor' AND n.id IN (d.actor_a, d.actor_b)
        WHERE d.id = x.dyad ORDER BY n.id))),
    'relation', x.relation, 'sign', (SELECT sign FROM term WHERE scheme = 'relation' AND id = x.relation),
    'called', json((SELECT json_group_array(json(json)) FROM (
        SELECT json_object('term', term, 'document', document, 'locator', locator) AS json
        FROM phase_called WHERE phase = x.id ORDER BY rank))),
    'by', json((SELECT ref FROM named WHERE kind = 'actor' AND id = x.by_actor)),
    'toward', json((SELECT json_group_array(json(ref)) FROM (
        SELECT n.ref FROM phase_toward t JOIN named n ON n.kind = 'actor' AND n.id = t.actor
        WHERE t.phase = x.id ORDER BY t.rank))),
    'date', json((SELECT json FROM dated WHERE kind = 'phase' AND record = x.id)),
    'events', json((SELECT json_group_array(json(ref)) FROM (
        SELECT n.ref FROM phase_event e JOIN named n ON n.kind = 'event' AND n.id = e.event
        WHERE e.phase = x.id ORDER BY e.rank))))
FROM phase x;

-- A risk's actors are its bearers, its sources, a dyad counting as both its sides, and others that it involves.
CREATE VIEW own_risk (id, json) AS
SELECT x.id, json_object('domain', x.domain, 'named_as', x.named_as,
    'condition', json((SELECT json FROM conditioned WHERE kind = 'risk' AND record = x.id)),
    'bearers', json((SELECT json_group_array(json(ref)) FROM (
        SELECT n.ref FROM risk_bearer b JOIN named n ON n.kind = 'actor' AND n.id = b.actor
        WHERE b.risk = x.id ORDER BY b.rank))),
    'arises_from', json((SELECT json_group_array(json(ref)) FROM (
        SELECT n.ref FROM risk_source s JOIN named n ON n.kind = s.source_kind AND n.id = s.source
        WHERE s.risk = x.id ORDER BY s.rank))),
    'actors', json((SELECT json_group_array(json(ref)) FROM (
        SELECT ref FROM named WHERE kind = 'actor' AND id IN (
            SELECT actor FROM risk_bearer WHERE risk = x.id
            UNION SELECT actor FROM risk_involved WHERE risk = x.id
            UNION SELECT source FROM risk_source WHERE risk = x.id AND source_kind = 'actor'
            UNION SELECT d.actor_a FROM risk_source s JOIN dyad d ON d.id = s.source WHERE s.risk = x.id AND s.source_kind = 'dyad'
            UNION SELECT d.actor_b FROM risk_source s JOIN dyad d ON d.id = s.source WHERE s.risk = x.id AND s.source_kind = 'dyad')
        ORDER BY id))),
    'threatens', json((SELECT json_group_array(interest) FROM (
        SELECT interest FROM risk_interest WHERE risk = x.id ORDER BY rank))),
    'mechanism', json((SELECT json_group_array(json(json)) FROM (
        SELECT json_object('step', step, 'modality', coalesce(modality, cited ->> '$[0].modality'),
            'degree', iif(modality IS NULL, cited ->> '$[0].degree', degree),
            'cue', iif(modality IS NULL, cited ->> '$[0].cue', cue), 'citations', json(cited)) AS json
        FROM (SELECT s.step, s.modality, s.degree, s.cue, (SELECT json_group_array(json(json)) FROM (
                SELECT iif(s.modality IS NULL, c.json, p.json) AS json FROM risk_step_citation y
                JOIN cited c ON c.kind = 'risk' AND c.record = x.id AND c.document = y.document AND c.locator = y.locator
                JOIN placed p USING (kind, record, document, locator)
                WHERE y.risk = x.id AND y.step = s.rank ORDER BY y.rank)) AS cited
            FROM risk_step s WHERE s.risk = x.id ORDER BY s.rank)))),
    'strategies', json((SELECT json_group_array(json(ref)) FROM (
        SELECT n.ref FROM edge e JOIN named n ON n.kind = e.from_kind AND n.id = e.from_id
        WHERE e.to_kind = 'risk' AND e.to_id = x.id AND e.predicate = 'addresses' ORDER BY n.id))))
FROM risk x;

CREATE VIEW own_strategy (id, json) AS
SELECT x.id, json_object(
    'instruments', json((SELECT json_group_array(instrument) FROM (
        SELECT instrument FROM strategy_instrument WHERE strategy = x.id ORDER BY rank))),
    'status', x.status,
    'actor', json((SELECT ref FROM named WHERE kind = 'actor' AND id = x.actor)),
    'toward', json((SELECT json_group_array(json(ref)) FROM (
        SELECT n.ref FROM strategy_toward t JOIN named n ON n.kind = 'actor' AND n.id = t.actor
        WHERE t.strategy = x.id ORDER BY t.rank))),
    'with', json((SELECT json_group_array(json(ref)) FROM (
        SELECT n.ref FROM strategy_with w JOIN named n ON n.kind = 'actor' AND n.id = w.actor
        WHERE w.strategy = x.id ORDER BY w.rank))),
    'condition', json((SELECT json FROM conditioned WHERE kind = 'strategy' AND record = x.id)),
    'objective', x.objective, 'objective_modality', x.objective_modality, 'objective_cue', x.objective_cue,
    'objective_citations', json((SELECT json_group_array(json(c.json)) FROM placed c
        WHERE c.kind = 'strategy' AND c.record = x.id AND c.document = x.objective_document
            AND c.locator = x.objective_locator)),
    'pursues', json((SELECT json_group_array(interest) FROM (
        SELECT interest FROM strategy_interest WHERE strategy = x.id ORDER BY rank))),
    'addresses', json((SELECT json_group_array(json(ref)) FROM (
        SELECT n.ref FROM edge e JOIN named n ON n.kind = e.to_kind AND n.id = e.to_id
        WHERE e.from_kind = 'strategy' AND e.from_id = x.id AND e.predicate = 'addresses' ORDER BY n.id))),
    'aggravates', json((SELECT json_group_array(json(ref)) FROM (
        SELECT n.ref FROM edge e JOIN named n ON n.kind = e.to_kind AND n.id = e.to_id
        WHERE e.from_kind = 'strategy' AND e.from_id = x.id AND e.predicate = 'aggravates' ORDER BY n.id))),
    'responds_to', json((SELECT json_group_array(json(ref)) FROM (
        SELECT n.ref FROM edge e JOIN named n ON n.kind = e.to_kind AND n.id = e.to_id
        WHERE e.from_kind = 'strategy' AND e.from_id = x.id AND e.predicate = 'responds-to' ORDER BY n.kind, n.id))))
FROM strategy x;

CREATE VIEW own_claim (id, json) AS
SELECT x.id, json_object(
    'subject', json((SELECT json_group_array(json(ref)) FROM (
        SELECT n.ref FROM claim_actor a JOIN named n ON n.kind = 'actor' AND n.id = a.actor
        WHERE a.claim = x.id AND a.subject ORDER BY a.rank))),
    'actors', json((SELECT json_group_array(json(ref)) FROM (
        SELECT n.ref FROM claim_actor a JOIN named n ON n.kind = 'actor' AND n.id = a.actor
        WHERE a.claim = x.id ORDER BY a.rank))),
    'polarity', x.polarity,
    'condition', json((SELECT json FROM conditioned WHERE kind = 'claim' AND record = x.id)),
    'quantity', json(CASE WHEN x.value IS NOT NULL THEN json_object('value', json(printf('%!.17g', x.value)), 'unit', x.unit,
        'comparator', x.comparator, 'measure', x.measure, 'of', x.of_what, 'year', x.year) END))
FROM claim x;

CREATE VIEW own_caveat (id, json) AS
SELECT x.id, json_object(
    'types', json((SELECT json_group_array(type) FROM (SELECT type FROM caveat_type WHERE caveat = x.id ORDER BY rank))),
    'sides', json((SELECT json_group_array(json(json)) FROM (
        SELECT json_object('citations', json((SELECT json_group_array(json(json)) FROM (
                SELECT c.json FROM caveat_side_citation y
                JOIN cited c ON c.kind = 'caveat' AND c.record = x.id AND c.document = y.document AND c.locator = y.locator
                WHERE y.caveat = x.id AND y.side = s.rank ORDER BY y.rank))),
            'says', s.says,
            'annotation', json((SELECT n.json FROM annotation_note n WHERE n.id = s.annotation))) AS json
        FROM caveat_side s WHERE s.caveat = x.id ORDER BY s.rank))),
    'warns', json((SELECT json_group_array(json(ref)) FROM (
        SELECT n.ref FROM caveat_record w JOIN named n ON n.kind = w.kind AND n.id = w.record
        WHERE w.caveat = x.id ORDER BY w.rank))),
    'passages_only', json(iif(x.passages_only, 'true', 'false')))
FROM caveat x;

CREATE VIEW own_annotation (id, json) AS
SELECT x.id, json_object(
    'on', json((SELECT ref FROM named WHERE kind = x.on_kind AND id = x.on_id)),
    'property', x.property, 'value', x.value,
    'date', json((SELECT json FROM dated WHERE kind = 'annotation' AND record = x.id)),
    'number', x.number, 'unit', x.unit, 'agreement', x.agreement, 'agreement_field', x.agreement_field,
    'compared', (SELECT d.edtf FROM dating d
        WHERE x.agreement_field = 'date' AND d.kind = x.on_kind AND d.record = x.on_id),
    'status', x.status, 'source', json_object('name', x.source_name, 'url', x.source_url,
        'accessed', x.source_accessed, 'variable', x.source_variable))
FROM annotation x;

CREATE VIEW own_vocabulary (id, json) AS
SELECT v.id, json_object('id', v.id, 'kind', 'vocabulary', 'title', v.title, 'summary', v.summary,
    'terms', json((SELECT json_group_array(json(json)) FROM (
        SELECT json_object('id', t.id, 'label', t.label, 'definition', t.definition,
            'inverse', t.inverse, 'close_to', t.close_to, 'former', t.former, 'family', t.family,
            'firmness', t.firmness, 'sign', t.sign) AS json
        FROM term t WHERE t.scheme = v.id ORDER BY t.rank))),
    'href', 'vocabulary:' || v.id)
FROM vocabulary v;

-- The kind-specific JSON of every record; SQLite runs only the matching arm. Passages and vocabularies
-- are not rows of `record`: publish reads their views directly.
CREATE VIEW own (kind, id, json) AS
SELECT kind, id, CASE kind
    WHEN 'document' THEN (SELECT json FROM own_document o WHERE o.id = r.id)
    WHEN 'actor' THEN (SELECT json FROM own_actor o WHERE o.id = r.id)
    WHEN 'event' THEN (SELECT json FROM own_event o WHERE o.id = r.id)
    WHEN 'dyad' THEN (SELECT json FROM own_dyad o WHERE o.id = r.id)
    WHEN 'phase' THEN (SELECT json FROM own_phase o WHERE o.id = r.id)
    WHEN 'risk' THEN (SELECT json FROM own_risk o WHERE o.id = r.id)
    WHEN 'strategy' THEN (SELECT json FROM own_strategy o WHERE o.id = r.id)
    WHEN 'claim' THEN (SELECT json FROM own_claim o WHERE o.id = r.id)
    WHEN 'caveat' THEN (SELECT json FROM own_caveat o WHERE o.id = r.id)
    WHEN 'annotation' THEN (SELECT json FROM own_annotation o WHERE o.id = r.id)
END FROM record r;

-- A text sentence by sentence: which records cite each, and how. The lists of sentences and records are
-- bounded; `counts` and `records_total` count them all.
CREATE VIEW own_coverage (document, json) AS
SELECT d.id, json_object('document', json((SELECT ref FROM named WHERE kind = 'document' AND id = d.id)),
    'counts', json((SELECT json_object('sentences', count(*), 'cited', coalesce(sum(cited), 0),
            'excused', coalesce(sum(NOT cited AND excused), 0), 'open', coalesce(sum(NOT cited AND NOT excused), 0),
            'gaps', (SELECT count(*) FROM gap g WHERE g.document = d.id)) FROM (
        SELECT p.uncited IS NOT NULL AS excused, EXISTS (SELECT 1 FROM covering c
            WHERE c.document = p.document AND c.locator = p.locator) AS cited
        FROM passage p WHERE p.document = d.id AND p.type = 'sentence'))),
    'gaps', json((SELECT json_group_array(json(json)) FROM (
        SELECT json_object('start', start, 'end', stop, 'reason', reason) AS json FROM gap g
        WHERE g.document = d.id ORDER BY start LIMIT 10000))),
    'sentences', json((SELECT json_group_array(json(json)) FROM (
        SELECT json_object('locator', p.locator, 'opening', p.opening, 'uncited', p.uncited,
            'href', 'passage:' || p.document || '/' || p.locator,
            'records', json((SELECT json_group_array(json(json)) FROM (
                SELECT json_patch(json_object('role', c.role, 'modality', c.modality), n.ref) AS json
                FROM covering c JOIN named n ON n.kind = c.kind AND n.id = c.record
                WHERE c.document = p.document AND c.locator = p.locator ORDER BY c.kind, c.record LIMIT 50))),
            'records_total', (SELECT count(*) FROM covering c WHERE c.document = p.document AND c.locator = p.locator)) AS json
        FROM passage p WHERE p.document = d.id AND p.type = 'sentence' ORDER BY p.start LIMIT 10000))))
FROM document d;

-- Where a record stands in its list: the place of its principal citation, which a note of others without one has from
-- the record that it is on, and the first days on which it can begin and end.
CREATE VIEW place (kind, id, document, place, begins, ends) AS
SELECT r.kind, r.id, coalesce(c.document, t.document, r.document, ''), printf('%010d', coalesce(p.start, 0)),
    b.first, e.first
FROM record r
LEFT JOIN principal c ON c.kind = r.kind AND c.record = r.id
LEFT JOIN annotation a ON r.kind = 'annotation' AND a.id = r.id
LEFT JOIN principal t ON t.kind = a.on_kind AND t.record = a.on_id
LEFT JOIN passage p ON p.document = coalesce(c.document, t.document) AND p.locator = coalesce(c.locator, t.locator)
LEFT JOIN bound b ON b.kind = r.kind AND b.record = r.id AND b.end = 'start'
LEFT JOIN bound e ON e.kind = r.kind AND e.record = r.id AND e.end = 'end';
