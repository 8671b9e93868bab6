//! Rows that the constraints of the database must refuse.

/// The fault, and the statement that must fail, at once or at commit.
pub const BAD: [(&str, &str); 91] = [
    (
        "a link to another document that does not compare",
        "INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note, outward)
            VALUES ('event', 'korean-war', 'leads-to', 'event', 'elsewhere', 'inferred', 'X.', 1)",
    ),
    (
        "a link of its own document to a record that is not here",
        "INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note)
            VALUES ('event', 'korean-war', 'supports', 'event', 'elsewhere', 'inferred', 'X.')",
    ),
    (
        "unknown kind",
        "INSERT INTO record (kind, id, document, title, summary) VALUES ('rumour', 'x',
            'harbour-note', 'X', 'X.')",
    ),
    (
        "id with capitals",
        "INSERT INTO record (kind, id, document, title, summary) VALUES ('event', 'Big',
            'harbour-note', 'X', 'X.')",
    ),
    (
        "id with a dot",
        "INSERT INTO record (kind, id, document, title, summary) VALUES ('event', 'a.b',
            'harbour-note', 'X', 'X.')",
    ),
    (
        "id with a double hyphen",
        "INSERT INTO record (kind, id, document, title, summary) VALUES ('event', 'a--b',
            'harbour-note', 'X', 'X.')",
    ),
    (
        "id ending in a hyphen",
        "INSERT INTO record (kind, id, document, title, summary) VALUES ('event', 'a-',
            'harbour-note', 'X', 'X.')",
    ),
    (
        "id too long",
        "INSERT INTO record (kind, id, document, title, summary) VALUES ('event', printf('%081d',
            1), 'harbour-note', 'X', 'X.')",
    ),
    (
        "id twice",
        "INSERT INTO record (kind, id, document, title, summary) VALUES ('event', 'korean-war',
            'harbour-note', 'X', 'X.')",
    ),
    (
        "no title",
        "INSERT INTO record (kind, id, document, title, summary) VALUES ('event', 'x',
            'harbour-note', '', 'X.')",
    ),
    (
        "padded title",
        "INSERT INTO record (kind, id, document, title, summary) VALUES ('event', 'x',
            'harbour-note', ' X', 'X.')",
    ),
    (
        "long title",
        "INSERT INTO record (kind, id, document, title, summary) VALUES ('event', 'x',
            'harbour-note', printf('%0161d', 1), 'X.')",
    ),
    (
        "no summary",
        "INSERT INTO record (kind, id, document, title, summary) VALUES ('event', 'x',
            'harbour-note', 'X', NULL)",
    ),
    (
        "event of no document",
        "INSERT INTO record (kind, id, document, title, summary) VALUES ('event', 'x', NULL, 'X',
            'X.')",
    ),
    (
        "event of an unknown document",
        "INSERT INTO record (kind, id, document, title, summary) VALUES ('event', 'x', 'nowhere',
            'X', 'X.')",
    ),
    (
        "actor of one document",
        "INSERT INTO record (kind, id, document, title, summary) VALUES ('actor', 'x',
            'harbour-note', 'X', 'X.')",
    ),
    (
        "number as text in a strict table",
        "UPDATE document SET length = 'long' WHERE id = 'harbour-note'",
    ),
    (
        "digest too short",
        "UPDATE document SET sha256 = 'abc' WHERE id = 'harbour-note'",
    ),
    (
        "digest in capitals",
        "UPDATE passage SET sha256 = upper(sha256) WHERE document = 'harbour-note' AND sha256 GLOB
            '*[a-f]*'",
    ),
    (
        "offsets reversed",
        "UPDATE passage SET start = stop WHERE document = 'harbour-note' AND locator = 's0.p1'",
    ),
    (
        "offsets of a gap reversed",
        "UPDATE gap SET stop = start WHERE document = 'harbour-note'",
    ),
    (
        "negative offset",
        "UPDATE passage SET start = -1 WHERE document = 'harbour-note' AND locator = 'title'",
    ),
    (
        "locator and number disagree",
        "UPDATE passage SET sentence = 7 WHERE document = 'harbour-note' AND locator = 's0.p1.1'",
    ),
    (
        "unknown passage type",
        "UPDATE passage SET type = 'footnote' WHERE document = 'harbour-note' AND locator =
            'title'",
    ),
    (
        "opening of four words",
        "UPDATE passage SET opening = 'one two three four' WHERE document = 'harbour-note' AND
            locator = 'title'",
    ),
    (
        "heading of a sentence",
        "UPDATE passage SET heading = 'X' WHERE document = 'harbour-note' AND locator = 's0.p1.1'",
    ),
    (
        "uncited paragraph",
        "UPDATE passage SET uncited = 'X' WHERE document = 'harbour-note' AND locator = 's0.p1'",
    ),
    (
        "citation of nothing",
        "UPDATE citation SET record = 'x' WHERE record = 'harbour-note-pact'",
    ),
    (
        "citation of no passage",
        "UPDATE citation SET locator = 's7.p1.1' WHERE record = 'harbour-note-pact'",
    ),
    (
        "passage cited twice by one record",
        "INSERT INTO citation (kind, record, document, locator, rank, role, modality) VALUES
            ('event', 'harbour-note-pact', 'harbour-note', 's0.p1.1', 2, 'states', 'asserted')",
    ),
    (
        "two principal citations",
        "INSERT INTO citation (kind, record, document, locator, rank, role, modality) VALUES
            ('event', 'harbour-note-pact', 'harbour-note', 's0.p1.2', 1, 'states', 'asserted')",
    ),
    (
        "statement without modality",
        "UPDATE citation SET modality = NULL WHERE record = 'harbour-note-pact'",
    ),
    (
        "actor with a modality",
        "UPDATE citation SET modality = 'asserted' WHERE kind = 'actor' AND record = 'northport'",
    ),
    (
        "unknown modality",
        "UPDATE citation SET modality = 'alleged' WHERE record = 'harbour-note-pact'",
    ),
    (
        "unknown role",
        "UPDATE citation SET role = 'proves' WHERE record = 'harbour-note-pact'",
    ),
    (
        "cue of seven words",
        "UPDATE citation SET cue = 'one two three four five six seven' WHERE record =
            'harbour-note-shots'",
    ),
    (
        "attributed without a label",
        "UPDATE citation SET attributed_label = NULL WHERE record = 'harbour-note-shots'",
    ),
    (
        "attributed to an unknown actor",
        "UPDATE citation SET attributed_actor = 'nobody' WHERE record = 'harbour-note-shots'",
    ),
    (
        "principal citation of a part only",
        "UPDATE citation SET part_only = 1 WHERE record = 'harbour-note-pact'",
    ),
    (
        "edge from nothing",
        "UPDATE edge SET from_id = 'x' WHERE from_id = 'harbour-note-close-bar'",
    ),
    (
        "edge to nothing",
        "UPDATE edge SET to_id = 'x' WHERE from_id = 'harbour-note-close-bar'",
    ),
    (
        "edge stored backwards",
        "INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
            ('risk', 'harbour-note-lost-tolls', 'addressed-by', 'strategy',
            'harbour-note-close-bar', 'inferred', 'x')",
    ),
    (
        "edge to itself",
        "INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
            ('event', 'korean-war', 'leads-to', 'event', 'korean-war', 'inferred', 'x')",
    ),
    (
        "symmetric edge in reverse",
        "INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
            ('event', 'korean-war', 'contradicts', 'event', 'dprk-founded', 'inferred', 'x')",
    ),
    (
        "event that addresses a risk",
        "INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
            ('event', 'korean-war', 'addresses', 'risk', 'harbour-note-lost-tolls', 'inferred',
            'x')",
    ),
    (
        "event as part of a claim",
        "INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
            ('event', 'korean-war', 'part-of', 'claim', 'harbour-note-toll-share', 'inferred',
            'x')",
    ),
    (
        "inferred without a note",
        "UPDATE edge SET note = NULL WHERE from_id = 'harbour-note-close-bar'",
    ),
    (
        "unknown basis",
        "UPDATE edge SET basis = 'guessed' WHERE from_id = 'harbour-note-close-bar'",
    ),
    (
        "edge citation that the record does not have",
        "UPDATE edge_citation SET locator = 's1.p1.5' WHERE from_id = 'harbour-note-lower-fees'",
    ),
    (
        "dating of a claim",
        "INSERT INTO dating (kind, record, edtf, precision) VALUES ('claim',
            'harbour-note-toll-share', '1931', 'year')",
    ),
    (
        "date in words",
        "UPDATE dating SET edtf = 'in 1931' WHERE record = 'harbour-note-pact'",
    ),
    (
        "date without precision",
        "UPDATE dating SET precision = NULL WHERE record = 'harbour-note-pact'",
    ),
    (
        "relation without cue",
        "UPDATE dating SET cue = NULL WHERE record = 'harbour-note-shots'",
    ),
    (
        "duration in words",
        "UPDATE dating SET duration = 'ten years' WHERE record = 'harbour-note-shots'",
    ),
    (
        "identifier of an unknown scheme",
        "UPDATE identifier SET scheme = 'passport' WHERE actor = 'northport'",
    ),
    (
        "unknown event category",
        "UPDATE event SET category = 'party' WHERE id = 'harbour-note-pact'",
    ),
    (
        "unknown participant",
        "UPDATE event_actor SET actor = 'nobody' WHERE event = 'harbour-note-pact' AND rank = 1",
    ),
    (
        "dyad out of order",
        "UPDATE dyad SET actor_a = actor_b, actor_b = actor_a WHERE id =
            'harbour-note-northport-southport'",
    ),
    (
        "dyad of another name",
        "UPDATE dyad SET actor_b = 'russia' WHERE id = 'harbour-note-northport-southport'",
    ),
    (
        "risk that arises from an event",
        "UPDATE risk_source SET source_kind = 'event', source = 'korean-war' WHERE risk =
            'harbour-note-lost-tolls' AND rank = 1",
    ),
    (
        "strategy of unknown status",
        "UPDATE strategy SET status = 'dreamt' WHERE id = 'harbour-note-lower-fees'",
    ),
    (
        "number without a unit",
        "UPDATE claim SET unit = NULL WHERE id = 'harbour-note-toll-share'",
    ),
    (
        "empty caveat side",
        "UPDATE caveat_side SET says = NULL WHERE caveat = 'harbour-note-shots-unproved' AND rank
            = 1",
    ),
    (
        "annotation without a source",
        "UPDATE annotation SET source_name = '' WHERE id = 'harbour-note-pact-signed'",
    ),
    (
        "padded summary",
        "UPDATE record SET summary = ' X.' WHERE id = 'harbour-note-pact'",
    ),
    (
        "empty note",
        "UPDATE record SET note = '' WHERE id = 'harbour-note-pact'",
    ),
    (
        "empty text",
        "UPDATE document SET length = 0 WHERE id = 'harbour-note'",
    ),
    (
        "title in a section",
        "UPDATE passage SET section = 's0' WHERE document = 'harbour-note' AND locator = 'title'",
    ),
    (
        "section without a number",
        "UPDATE passage SET section = 'sx', locator = 'sx' WHERE document = 'harbour-note' AND
            locator = 's0'",
    ),
    (
        "citation before the first",
        "UPDATE citation SET rank = 0 WHERE record = 'harbour-note-pact'",
    ),
    (
        "name that is attributed",
        "UPDATE citation SET attributed_label = 'unnamed' WHERE kind = 'actor' AND record =
            'northport'",
    ),
    (
        "empty dating",
        "UPDATE dating SET edtf = NULL, precision = NULL WHERE record = 'harbour-note-pact'",
    ),
    (
        "unknown precision",
        "UPDATE dating SET precision = 'week' WHERE record = 'harbour-note-pact'",
    ),
    (
        "unknown relation",
        "UPDATE dating SET relation = 'beside' WHERE record = 'harbour-note-shots'",
    ),
    (
        "dating cue of seven words",
        "UPDATE dating SET cue = 'one two three four five six seven' WHERE record =
            'harbour-note-shots'",
    ),
    (
        "half an anchor",
        "UPDATE dating SET anchor_kind = NULL WHERE record = 'harbour-note-shots'",
    ),
    (
        "duration without a relation",
        "UPDATE dating SET duration = 'P1Y' WHERE record = 'harbour-note-pact'",
    ),
    (
        "edition without a full date",
        "UPDATE edition SET changed = '2026' WHERE document = 'comrades-to-strategists'",
    ),
    (
        "unknown type of change",
        "UPDATE change SET what = 'mended' WHERE id = 'intervention-was-a-rescue'",
    ),
    (
        "change without a full date",
        "UPDATE change SET day = '2026' WHERE id = 'intervention-was-a-rescue'",
    ),
    (
        "change that concerns something unknown",
        "UPDATE change SET concerns = 'style' WHERE id = 'intervention-was-a-rescue'",
    ),
    (
        "change to a successor of another kind, of a record that stays",
        "UPDATE change SET successor_kind = 'event' WHERE id = 'intervention-was-a-rescue'",
    ),
    (
        "change without a reason",
        "UPDATE change SET reason = '' WHERE id = 'intervention-was-a-rescue'",
    ),
    (
        "successor of an existing record",
        "UPDATE change SET successor = 'korean-war' WHERE id = 'intervention-was-a-rescue'",
    ),
    (
        "renamed without a successor",
        "UPDATE change SET what = 'renamed' WHERE id = 'intervention-was-a-rescue'",
    ),
    (
        "vocabulary with a capital",
        "UPDATE vocabulary SET id = 'Basis' WHERE id = 'basis'",
    ),
    (
        "vocabulary without a title",
        "UPDATE vocabulary SET title = '' WHERE id = 'basis'",
    ),
    (
        "term with a space",
        "UPDATE term SET id = 'not said' WHERE scheme = 'basis' AND id = 'inferred'",
    ),
    (
        "term before the first",
        "UPDATE term SET rank = 0 WHERE scheme = 'basis' AND id = 'inferred'",
    ),
    (
        "term without a definition",
        "UPDATE term SET definition = '' WHERE scheme = 'basis' AND id = 'inferred'",
    ),
    (
        "inverse of a modality",
        "UPDATE term SET inverse = 'reported' WHERE scheme = 'modality' AND id = 'asserted'",
    ),
];
