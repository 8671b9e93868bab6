-- What links a record to the text, to other records and to time.

-- One record citing one passage. Modality lives here: it is what the author commits to in that
-- sentence, not a property of the record.
CREATE TABLE citation (
    kind             TEXT    NOT NULL,
    record           TEXT    NOT NULL,
    document         TEXT    NOT NULL,
    locator          TEXT    NOT NULL,
    rank             INTEGER NOT NULL,     -- from 1 in each document; the first is the principal citation
    role             TEXT    NOT NULL,
    modality         TEXT,
    degree           TEXT,                 -- of `possible`: by what sort of word it is said
    cue              TEXT,                 -- the words that show the modality, at most six
    attributed_actor TEXT,                 -- null = the author speaks
    attributed_label TEXT,                 -- 'unnamed' where the sentence only implies a source
    part_only        INTEGER NOT NULL DEFAULT 0, -- 1: carries a mechanism step or an edge, not the record itself
    actor_kind       TEXT    GENERATED ALWAYS AS ('actor') VIRTUAL,
    role_scheme      TEXT    GENERATED ALWAYS AS ('citation-role') VIRTUAL,
    modality_scheme  TEXT    GENERATED ALWAYS AS ('modality') VIRTUAL,
    degree_scheme    TEXT    GENERATED ALWAYS AS ('degree') VIRTUAL,
    PRIMARY KEY (kind, record, document, locator),
    UNIQUE (kind, record, document, rank),
    FOREIGN KEY (kind, record) REFERENCES record (kind, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (document, locator) REFERENCES passage (document, locator) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (actor_kind, attributed_actor) REFERENCES record (kind, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (role_scheme, role) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (modality_scheme, modality) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (degree_scheme, degree) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT degree_is_of_the_possible CHECK (degree IS NULL OR modality IS 'possible'),
    CONSTRAINT modality_belongs_to_statements CHECK (
        (modality IS NOT NULL) = (kind IN ('event', 'phase', 'risk', 'strategy', 'claim'))),
    CONSTRAINT cue_is_at_most_six_words CHECK (
        cue IS NULL OR (modality IS NOT NULL AND cue = trim(cue) AND length(cue) BETWEEN 1 AND 80
        AND length(cue) - length(replace(cue, ' ', '')) <= 5)),
    CONSTRAINT attribution_has_a_label CHECK (attributed_actor IS NULL OR attributed_label IS NOT NULL),
    CONSTRAINT only_statements_are_attributed CHECK (attributed_label IS NULL OR modality IS NOT NULL),
    CONSTRAINT citation_rank_from_one CHECK (rank >= 1),
    CONSTRAINT principal_citation_is_the_records_own CHECK (part_only IN (0, 1) AND (rank > 1 OR part_only = 0))
) STRICT, WITHOUT ROWID;
CREATE INDEX citation_by_passage ON citation (document, locator, kind, record);

-- The first citation of each record. Several documents can cite one actor: that of the first document counts.
CREATE VIEW principal (kind, record, document, locator) AS
SELECT c.kind, c.record, c.document, c.locator FROM citation c
WHERE c.rank = 1 AND (c.kind <> 'actor' OR NOT EXISTS (SELECT 1 FROM citation x
    WHERE x.kind = 'actor' AND x.record = c.record AND x.rank = 1 AND x.document < c.document));

-- The condition under which the author says it, in our own words, and where the text states it.
CREATE TABLE condition (
    kind     TEXT NOT NULL,
    record   TEXT NOT NULL,
    says     TEXT NOT NULL CHECK (says = trim(says) AND length(says) BETWEEN 1 AND 300),
    document TEXT NOT NULL,
    locator  TEXT NOT NULL,
    PRIMARY KEY (kind, record),
    FOREIGN KEY (kind, record, document, locator)
        REFERENCES citation (kind, record, document, locator) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT conditions_are_of_what_may_be CHECK (kind IN ('risk', 'strategy', 'claim'))
) STRICT, WITHOUT ROWID;

-- A link with a predicate, stored once and shown from both ends. It may lead to a record of another document, which need
-- not be here: then it is published only while that record is, so that the order of imports does not matter.
CREATE TABLE edge (
    from_kind        TEXT NOT NULL,
    from_id          TEXT NOT NULL,
    predicate        TEXT NOT NULL,
    to_kind          TEXT NOT NULL,
    to_id            TEXT NOT NULL,
    basis            TEXT NOT NULL,
    note             TEXT,
    outward          INTEGER NOT NULL DEFAULT 0, -- 1: to a record of another document
    own_target       TEXT GENERATED ALWAYS AS (iif(outward, NULL, to_id)) VIRTUAL,
    predicate_scheme TEXT GENERATED ALWAYS AS ('predicate') VIRTUAL,
    basis_scheme     TEXT GENERATED ALWAYS AS ('basis') VIRTUAL,
    PRIMARY KEY (from_kind, from_id, predicate, to_kind, to_id),
    FOREIGN KEY (from_kind, from_id) REFERENCES record (kind, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (to_kind, own_target) REFERENCES record (kind, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (predicate_scheme, predicate) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (basis_scheme, basis) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT edge_is_stored_in_its_forward_sense CHECK (predicate IN
        ('about', 'supports', 'addresses', 'aggravates', 'responds-to', 'leads-to', 'part-of', 'succeeds', 'contradicts',
        'counterpart')),
    CONSTRAINT edges_to_other_documents_compare CHECK (
        NOT outward OR (outward = 1 AND predicate IN ('supports', 'contradicts', 'counterpart')
            AND to_kind NOT IN ('actor', 'document'))),
    CONSTRAINT symmetric_edge_is_stored_once CHECK (
        outward OR predicate NOT IN ('contradicts', 'counterpart') OR (from_kind || ':' || from_id) < (to_kind || ':' || to_id)),
    CONSTRAINT edge_has_two_ends CHECK (from_kind <> to_kind OR from_id <> to_id),
    CONSTRAINT inferred_edge_says_why CHECK (basis <> 'inferred' OR note IS NOT NULL),
    CONSTRAINT strategies_address_and_aggravate_risks CHECK (
        predicate NOT IN ('addresses', 'aggravates') OR (from_kind = 'strategy' AND to_kind = 'risk')),
    CONSTRAINT strategies_respond_to_developments CHECK (
        predicate <> 'responds-to' OR (from_kind = 'strategy' AND to_kind IN ('dyad', 'phase', 'event'))),
    CONSTRAINT parts_and_successors_are_of_one_kind CHECK (
        predicate NOT IN ('part-of', 'succeeds', 'counterpart') OR from_kind = to_kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX edge_by_target ON edge (to_kind, to_id, predicate);
CREATE INDEX edge_outward ON edge (from_kind, from_id) WHERE outward;

-- The sentences that support an edge: citations of the record from which it starts.
CREATE TABLE edge_citation (
    from_kind TEXT    NOT NULL,
    from_id   TEXT    NOT NULL,
    predicate TEXT    NOT NULL,
    to_kind   TEXT    NOT NULL,
    to_id     TEXT    NOT NULL,
    document  TEXT    NOT NULL,
    locator   TEXT    NOT NULL,
    rank      INTEGER NOT NULL CHECK (rank >= 1),
    PRIMARY KEY (from_kind, from_id, predicate, to_kind, to_id, document, locator),
    UNIQUE (from_kind, from_id, predicate, to_kind, to_id, rank),
    FOREIGN KEY (from_kind, from_id, predicate, to_kind, to_id)
        REFERENCES edge (from_kind, from_id, predicate, to_kind, to_id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (from_kind, from_id, document, locator)
        REFERENCES citation (kind, record, document, locator) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Dates, exactly as precise as the source. Bounds and display text are derived at publish.
CREATE TABLE dating (
    kind        TEXT NOT NULL,
    record      TEXT NOT NULL,
    edtf        TEXT,                      -- ISO 8601-2, levels 0 and 1 and 195X forms
    precision   TEXT,                      -- authored, never finer than the EDTF
    cue         TEXT,                      -- relative dates: the words that order it
    relation    TEXT,
    anchor_kind TEXT,                      -- null with an anchor that the text does not state
    anchor      TEXT,
    duration    TEXT,                      -- how long before or after the anchor, ISO 8601: P2Y
    PRIMARY KEY (kind, record),
    FOREIGN KEY (kind, record) REFERENCES record (kind, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (anchor_kind, anchor) REFERENCES record (kind, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT dated_kinds CHECK (kind IN ('event', 'phase', 'annotation')),
    CONSTRAINT dating_says_when CHECK (edtf IS NOT NULL OR relation IS NOT NULL),
    CONSTRAINT edtf_has_a_precision CHECK ((edtf IS NULL) = (precision IS NULL)),
    CONSTRAINT edtf_looks_like_edtf CHECK (length(edtf) BETWEEN 2 AND 40 AND edtf NOT GLOB '*[^0-9X/.?~%-]*'),
    CONSTRAINT precision_is_known CHECK (precision IN ('day', 'month', 'year', 'decade', 'century')),
    CONSTRAINT relation_is_known CHECK (relation IN ('before', 'during', 'after', 'since', 'until-writing')),
    CONSTRAINT relation_has_its_cue CHECK ((relation IS NULL) = (cue IS NULL)),
    CONSTRAINT dating_cue_is_at_most_six_words CHECK (
        cue IS NULL OR (cue = trim(cue) AND length(cue) BETWEEN 1 AND 80
        AND length(cue) - length(replace(cue, ' ', '')) <= 5)),
    CONSTRAINT anchor_is_whole CHECK ((anchor IS NULL) = (anchor_kind IS NULL)),
    CONSTRAINT anchor_and_duration_need_a_relation CHECK (relation IS NOT NULL OR (anchor IS NULL AND duration IS NULL)),
    CONSTRAINT duration_is_iso_8601 CHECK (duration GLOB 'P[0-9]*[YMDW]' AND duration NOT GLOB '*[^PYMDW0-9]*')
) STRICT, WITHOUT ROWID;
