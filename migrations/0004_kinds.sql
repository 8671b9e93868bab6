-- One table for each kind, and link tables for its lists. Ranks in lists begin with 1.

CREATE TABLE actor (
    id          TEXT    NOT NULL PRIMARY KEY,
    kind        TEXT    GENERATED ALWAYS AS ('actor') VIRTUAL,
    type        TEXT    NOT NULL,
    agent       INTEGER NOT NULL CHECK (agent IN (0, 1)), -- can it act, or is it a place, treaty or programme?
    type_scheme TEXT    GENERATED ALWAYS AS ('actor-type') VIRTUAL,
    FOREIGN KEY (kind, id) REFERENCES record (kind, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (type_scheme, type) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Names as the texts write them. A trailing hyphen marks a combining form (Sino-).
CREATE TABLE actor_name (
    actor TEXT    NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    name  TEXT    NOT NULL CHECK (name = trim(name) AND length(name) BETWEEN 1 AND 120),
    rank  INTEGER NOT NULL CHECK (rank >= 1),
    PRIMARY KEY (actor, name),
    UNIQUE (actor, rank)
) STRICT, WITHOUT ROWID;

CREATE TABLE actor_mention (
    actor    TEXT NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    document TEXT NOT NULL,
    locator  TEXT NOT NULL,
    PRIMARY KEY (actor, document, locator),
    FOREIGN KEY (document, locator) REFERENCES passage (document, locator) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX actor_mention_by_passage ON actor_mention (document, locator, actor);

-- Layer X: codes of other data sets, for joins. A code is not unique to an actor: Russia and the Soviet Union share
-- number 365. And an actor can bear it in several spans of time: Germany's number has two.
CREATE TABLE identifier (
    actor      TEXT NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    scheme     TEXT NOT NULL,
    value      TEXT NOT NULL CHECK (value = trim(value) AND length(value) BETWEEN 1 AND 40),
    valid_from TEXT NOT NULL DEFAULT ''        -- '' = of all time before
        CHECK (valid_from = '' OR valid_from GLOB '[0-9][0-9][0-9][0-9]' OR valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    valid_to   TEXT CHECK (valid_to GLOB '[0-9][0-9][0-9][0-9]' OR valid_to GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    source     TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 200),
    id_scheme  TEXT GENERATED ALWAYS AS ('identifier') VIRTUAL,
    PRIMARY KEY (actor, scheme, value, valid_from),
    FOREIGN KEY (id_scheme, scheme) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT identifier_span_is_ordered CHECK (
        substr(valid_from || '-01-01', 1, 10) <= substr(valid_to || '-12-31', 1, 10))
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    id              TEXT NOT NULL PRIMARY KEY,
    kind            TEXT GENERATED ALWAYS AS ('event') VIRTUAL,
    category        TEXT NOT NULL,
    category_scheme TEXT GENERATED ALWAYS AS ('event-category') VIRTUAL,
    FOREIGN KEY (kind, id) REFERENCES record (kind, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (category_scheme, category) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE event_actor (
    event       TEXT    NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    actor       TEXT    NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    role        TEXT    NOT NULL,
    side        TEXT    CHECK (side IN ('a', 'b')), -- who stands together in a conflict, not who began it
    lifetime    TEXT    CHECK (lifetime IN ('begins', 'ends')), -- the event in which the actor begins or ends to exist
    rank        INTEGER NOT NULL CHECK (rank >= 1),
    role_scheme TEXT    GENERATED ALWAYS AS ('actor-role') VIRTUAL,
    PRIMARY KEY (event, actor, role),
    UNIQUE (event, rank),
    FOREIGN KEY (role_scheme, role) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE event_dyad (
    event TEXT    NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    dyad  TEXT    NOT NULL REFERENCES dyad (id) DEFERRABLE INITIALLY DEFERRED,
    rank  INTEGER NOT NULL CHECK (rank >= 1),
    PRIMARY KEY (event, dyad),
    UNIQUE (event, rank)
) STRICT, WITHOUT ROWID;

-- Two actors as one unordered pair: one record per document, slugs in alphabetical order.
CREATE TABLE dyad (
    id       TEXT NOT NULL PRIMARY KEY,
    kind     TEXT GENERATED ALWAYS AS ('dyad') VIRTUAL,
    document TEXT NOT NULL,
    actor_a  TEXT NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    actor_b  TEXT NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (document, actor_a, actor_b),
    FOREIGN KEY (kind, id, document) REFERENCES record (kind, id, document) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT dyad_sides_are_in_alphabetical_order CHECK (actor_a < actor_b),
    CONSTRAINT dyad_id_names_its_sides CHECK (id = actor_a || '-' || actor_b OR id = document || '-' || actor_a || '-' || actor_b)
) STRICT, WITHOUT ROWID;

-- A state of a relation, in contrast to an event, which happens.
CREATE TABLE phase (
    id              TEXT NOT NULL PRIMARY KEY,
    kind            TEXT GENERATED ALWAYS AS ('phase') VIRTUAL,
    dyad            TEXT NOT NULL REFERENCES dyad (id) DEFERRABLE INITIALLY DEFERRED,
    relation        TEXT NOT NULL,
    by_actor        TEXT REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED, -- null where both sides share it
    relation_scheme TEXT GENERATED ALWAYS AS ('relation') VIRTUAL,
    FOREIGN KEY (kind, id) REFERENCES record (kind, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (relation_scheme, relation) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX phase_by_dyad ON phase (dyad);

-- The author's own words for the relation, and where they stand.
CREATE TABLE phase_called (
    phase      TEXT    NOT NULL REFERENCES phase (id) DEFERRABLE INITIALLY DEFERRED,
    term       TEXT    NOT NULL,
    document   TEXT    NOT NULL,
    locator    TEXT    NOT NULL,
    rank       INTEGER NOT NULL CHECK (rank >= 1),
    phase_kind TEXT    GENERATED ALWAYS AS ('phase') VIRTUAL,
    PRIMARY KEY (phase, term, document, locator),
    UNIQUE (phase, rank),
    FOREIGN KEY (phase_kind, phase, document, locator)
        REFERENCES citation (kind, record, document, locator) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT called_is_at_most_six_words CHECK (term = trim(term) AND length(term) BETWEEN 1 AND 80
        AND length(term) - length(replace(term, ' ', '')) <= 5)
) STRICT, WITHOUT ROWID;

CREATE TABLE phase_toward (
    phase TEXT    NOT NULL REFERENCES phase (id) DEFERRABLE INITIALLY DEFERRED,
    actor TEXT    NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    rank  INTEGER NOT NULL CHECK (rank >= 1),
    PRIMARY KEY (phase, actor),
    UNIQUE (phase, rank)
) STRICT, WITHOUT ROWID;

CREATE TABLE phase_event (
    phase TEXT    NOT NULL REFERENCES phase (id) DEFERRABLE INITIALLY DEFERRED,
    event TEXT    NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    rank  INTEGER NOT NULL CHECK (rank >= 1),
    PRIMARY KEY (phase, event),
    UNIQUE (phase, rank)
) STRICT, WITHOUT ROWID;

CREATE TABLE risk (
    id            TEXT NOT NULL PRIMARY KEY,
    kind          TEXT GENERATED ALWAYS AS ('risk') VIRTUAL,
    domain        TEXT NOT NULL,
    named_as      TEXT,                       -- does the text describe it, or name it only as what is to be prevented?
    domain_scheme TEXT GENERATED ALWAYS AS ('risk-domain') VIRTUAL,
    named_scheme  TEXT GENERATED ALWAYS AS ('named-as') VIRTUAL,
    FOREIGN KEY (kind, id) REFERENCES record (kind, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (domain_scheme, domain) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (named_scheme, named_as) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE risk_bearer (
    risk  TEXT    NOT NULL REFERENCES risk (id) DEFERRABLE INITIALLY DEFERRED,
    actor TEXT    NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    rank  INTEGER NOT NULL CHECK (rank >= 1),
    PRIMARY KEY (risk, actor),
    UNIQUE (risk, rank)
) STRICT, WITHOUT ROWID;

CREATE TABLE risk_source (
    risk        TEXT    NOT NULL REFERENCES risk (id) DEFERRABLE INITIALLY DEFERRED,
    source_kind TEXT    NOT NULL CHECK (source_kind IN ('dyad', 'actor')),
    source      TEXT    NOT NULL,
    rank        INTEGER NOT NULL CHECK (rank >= 1),
    PRIMARY KEY (risk, source_kind, source),
    UNIQUE (risk, rank),
    FOREIGN KEY (source_kind, source) REFERENCES record (kind, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Further actors that it involves: neither bearers nor sources.
CREATE TABLE risk_involved (
    risk  TEXT    NOT NULL REFERENCES risk (id) DEFERRABLE INITIALLY DEFERRED,
    actor TEXT    NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    rank  INTEGER NOT NULL CHECK (rank >= 1),
    PRIMARY KEY (risk, actor),
    UNIQUE (risk, rank)
) STRICT, WITHOUT ROWID;

CREATE TABLE risk_interest (
    risk            TEXT    NOT NULL REFERENCES risk (id) DEFERRABLE INITIALLY DEFERRED,
    interest        TEXT    NOT NULL,
    rank            INTEGER NOT NULL CHECK (rank >= 1),
    interest_scheme TEXT    GENERATED ALWAYS AS ('interest') VIRTUAL,
    PRIMARY KEY (risk, interest),
    UNIQUE (risk, rank),
    FOREIGN KEY (interest_scheme, interest) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- How the risk is said to come about, step by step. Each step is said in a clause of its own, with its own modality;
-- where none is given, that of its first citation counts.
CREATE TABLE risk_step (
    risk            TEXT    NOT NULL REFERENCES risk (id) DEFERRABLE INITIALLY DEFERRED,
    rank            INTEGER NOT NULL CHECK (rank >= 1),
    step            TEXT    NOT NULL CHECK (step = trim(step) AND length(step) BETWEEN 1 AND 300),
    modality        TEXT,
    degree          TEXT,
    cue             TEXT,
    modality_scheme TEXT    GENERATED ALWAYS AS ('modality') VIRTUAL,
    degree_scheme   TEXT    GENERATED ALWAYS AS ('degree') VIRTUAL,
    PRIMARY KEY (risk, rank),
    FOREIGN KEY (modality_scheme, modality) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (degree_scheme, degree) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT step_degree_is_of_the_possible CHECK (degree IS NULL OR modality IS 'possible'),
    CONSTRAINT step_cue_is_at_most_six_words CHECK (
        cue IS NULL OR (modality IS NOT NULL AND cue = trim(cue) AND length(cue) BETWEEN 1 AND 80
        AND length(cue) - length(replace(cue, ' ', '')) <= 5))
) STRICT, WITHOUT ROWID;

CREATE TABLE risk_step_citation (
    risk      TEXT    NOT NULL,
    step      INTEGER NOT NULL,
    document  TEXT    NOT NULL,
    locator   TEXT    NOT NULL,
    rank      INTEGER NOT NULL CHECK (rank >= 1),
    risk_kind TEXT    GENERATED ALWAYS AS ('risk') VIRTUAL,
    PRIMARY KEY (risk, step, document, locator),
    UNIQUE (risk, step, rank),
    FOREIGN KEY (risk, step) REFERENCES risk_step (risk, rank) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (risk_kind, risk, document, locator)
        REFERENCES citation (kind, record, document, locator) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE strategy (
    id            TEXT NOT NULL PRIMARY KEY,
    kind          TEXT GENERATED ALWAYS AS ('strategy') VIRTUAL,
    status        TEXT NOT NULL,
    actor         TEXT NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    objective     TEXT CHECK (objective = trim(objective) AND length(objective) BETWEEN 1 AND 300),
    objective_document TEXT,                  -- where the objective is said, how firmly, and by which words
    objective_locator  TEXT,
    objective_modality TEXT,
    objective_cue      TEXT,
    status_scheme TEXT GENERATED ALWAYS AS ('strategy-status') VIRTUAL,
    modality_scheme TEXT GENERATED ALWAYS AS ('modality') VIRTUAL,
    FOREIGN KEY (kind, id) REFERENCES record (kind, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (status_scheme, status) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (modality_scheme, objective_modality) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (kind, id, objective_document, objective_locator)
        REFERENCES citation (kind, record, document, locator) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT objective_is_said_somewhere CHECK (
        (objective_locator IS NULL) = (objective_document IS NULL)
        AND (objective_locator IS NULL) = (objective_modality IS NULL)
        AND (objective IS NOT NULL OR objective_modality IS NULL)),
    CONSTRAINT objective_cue_is_at_most_six_words CHECK (
        objective_cue IS NULL OR (objective_modality IS NOT NULL AND objective_cue = trim(objective_cue)
        AND length(objective_cue) BETWEEN 1 AND 80
        AND length(objective_cue) - length(replace(objective_cue, ' ', '')) <= 5))
) STRICT, WITHOUT ROWID;

-- Who shares the conduct.
CREATE TABLE strategy_with (
    strategy TEXT    NOT NULL REFERENCES strategy (id) DEFERRABLE INITIALLY DEFERRED,
    actor    TEXT    NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    rank     INTEGER NOT NULL CHECK (rank >= 1),
    PRIMARY KEY (strategy, actor),
    UNIQUE (strategy, rank)
) STRICT, WITHOUT ROWID;

CREATE TABLE strategy_instrument (
    strategy          TEXT    NOT NULL REFERENCES strategy (id) DEFERRABLE INITIALLY DEFERRED,
    instrument        TEXT    NOT NULL,
    rank              INTEGER NOT NULL CHECK (rank >= 1),
    instrument_scheme TEXT    GENERATED ALWAYS AS ('instrument') VIRTUAL,
    PRIMARY KEY (strategy, instrument),
    UNIQUE (strategy, rank),
    FOREIGN KEY (instrument_scheme, instrument) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE strategy_toward (
    strategy TEXT    NOT NULL REFERENCES strategy (id) DEFERRABLE INITIALLY DEFERRED,
    actor    TEXT    NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    rank     INTEGER NOT NULL CHECK (rank >= 1),
    PRIMARY KEY (strategy, actor),
    UNIQUE (strategy, rank)
) STRICT, WITHOUT ROWID;

CREATE TABLE strategy_interest (
    strategy        TEXT    NOT NULL REFERENCES strategy (id) DEFERRABLE INITIALLY DEFERRED,
    interest        TEXT    NOT NULL,
    rank            INTEGER NOT NULL CHECK (rank >= 1),
    interest_scheme TEXT    GENERATED ALWAYS AS ('interest') VIRTUAL,
    PRIMARY KEY (strategy, interest),
    UNIQUE (strategy, rank),
    FOREIGN KEY (interest_scheme, interest) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- One atomic statement. The quantity columns are all null, or at least value, unit and comparator are given.
CREATE TABLE claim (
    id         TEXT NOT NULL PRIMARY KEY,
    kind       TEXT GENERATED ALWAYS AS ('claim') VIRTUAL,
    value      REAL,
    unit       TEXT CHECK (length(unit) BETWEEN 1 AND 40),
    comparator TEXT CHECK (comparator IN ('just-under', 'about', 'exactly')),
    measure    TEXT CHECK (length(measure) BETWEEN 1 AND 120),
    of_what    TEXT CHECK (length(of_what) BETWEEN 1 AND 120),
    year       TEXT CHECK (year GLOB '[0-9][0-9][0-9][0-9X]'),
    polarity   TEXT,                       -- of a judgement: praise, blame or neither
    polarity_scheme TEXT GENERATED ALWAYS AS ('polarity') VIRTUAL,
    FOREIGN KEY (kind, id) REFERENCES record (kind, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (polarity_scheme, polarity) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT quantity_is_whole CHECK (
        (value IS NULL) = (unit IS NULL) AND (value IS NULL) = (comparator IS NULL)
        AND (value IS NOT NULL OR (measure IS NULL AND of_what IS NULL AND year IS NULL)))
) STRICT, WITHOUT ROWID;

CREATE TABLE claim_actor (
    claim   TEXT    NOT NULL REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
    actor   TEXT    NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    subject INTEGER NOT NULL CHECK (subject IN (0, 1)), -- is the statement made of this actor?
    rank    INTEGER NOT NULL CHECK (rank >= 1),
    PRIMARY KEY (claim, actor),
    UNIQUE (claim, rank)
) STRICT, WITHOUT ROWID;

-- A warning about passages: they contradict each other, read strangely, or differ from the record.
CREATE TABLE caveat (
    id            TEXT    NOT NULL PRIMARY KEY,
    passages_only INTEGER NOT NULL DEFAULT 0 CHECK (passages_only IN (0, 1)), -- 1: it stands beside no record
    kind          TEXT    GENERATED ALWAYS AS ('caveat') VIRTUAL,
    FOREIGN KEY (kind, id) REFERENCES record (kind, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- The records whose readers would misuse a value without the caveat. A caveat that names none stands beside every
-- record that cites one of its sentences, unless it is for passages only.
CREATE TABLE caveat_record (
    caveat TEXT    NOT NULL REFERENCES caveat (id) DEFERRABLE INITIALLY DEFERRED,
    kind   TEXT    NOT NULL,
    record TEXT    NOT NULL,
    rank   INTEGER NOT NULL CHECK (rank >= 1),
    PRIMARY KEY (caveat, kind, record),
    UNIQUE (caveat, rank),
    FOREIGN KEY (kind, record) REFERENCES record (kind, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT caveats_warn_of_what_the_text_says CHECK (kind NOT IN ('caveat', 'annotation'))
) STRICT, WITHOUT ROWID;
CREATE INDEX caveat_record_by_record ON caveat_record (kind, record);

CREATE TABLE caveat_type (
    caveat      TEXT    NOT NULL REFERENCES caveat (id) DEFERRABLE INITIALLY DEFERRED,
    type        TEXT    NOT NULL,
    rank        INTEGER NOT NULL CHECK (rank >= 1),
    type_scheme TEXT    GENERATED ALWAYS AS ('caveat-type') VIRTUAL,
    PRIMARY KEY (caveat, type),
    UNIQUE (caveat, rank),
    FOREIGN KEY (type_scheme, type) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE caveat_side (
    caveat     TEXT    NOT NULL REFERENCES caveat (id) DEFERRABLE INITIALLY DEFERRED,
    rank       INTEGER NOT NULL CHECK (rank >= 1),
    says       TEXT    CHECK (says = trim(says) AND length(says) BETWEEN 1 AND 300),
    annotation TEXT    REFERENCES annotation (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (caveat, rank),
    CONSTRAINT side_is_said_or_annotated CHECK ((says IS NULL) <> (annotation IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE caveat_side_citation (
    caveat      TEXT    NOT NULL,
    side        INTEGER NOT NULL,
    document    TEXT    NOT NULL,
    locator     TEXT    NOT NULL,
    rank        INTEGER NOT NULL CHECK (rank >= 1),
    caveat_kind TEXT    GENERATED ALWAYS AS ('caveat') VIRTUAL,
    PRIMARY KEY (caveat, side, document, locator),
    UNIQUE (caveat, side, rank),
    FOREIGN KEY (caveat, side) REFERENCES caveat_side (caveat, rank) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (caveat_kind, caveat, document, locator)
        REFERENCES citation (kind, record, document, locator) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Layer X: what others have established, never mixed with what the author says.
CREATE TABLE annotation (
    id            TEXT NOT NULL PRIMARY KEY,
    kind          TEXT GENERATED ALWAYS AS ('annotation') VIRTUAL,
    on_kind       TEXT NOT NULL CHECK (on_kind <> 'annotation'),
    on_id         TEXT NOT NULL,
    property      TEXT NOT NULL CHECK (property NOT GLOB '*[^a-z0-9-]*' AND length(property) BETWEEN 1 AND 40),
    value         TEXT NOT NULL CHECK (value = trim(value) AND length(value) BETWEEN 1 AND 300),
    number        REAL,                       -- the value as a number, and its unit
    unit          TEXT CHECK (unit = trim(unit) AND length(unit) BETWEEN 1 AND 40),
    agreement     TEXT,                       -- with a field of the record; that with its date is computed
    agreement_field TEXT CHECK (agreement_field NOT GLOB '*[^a-z_]*' AND length(agreement_field) BETWEEN 1 AND 40),
    status        TEXT NOT NULL,
    source_name   TEXT NOT NULL CHECK (length(source_name) BETWEEN 1 AND 200),
    source_url    TEXT CHECK (source_url GLOB 'https://*'),
    source_accessed TEXT,                     -- the day on which we read it there
    source_variable TEXT CHECK (length(source_variable) BETWEEN 1 AND 80), -- of a data set: the variable or column
    status_scheme TEXT GENERATED ALWAYS AS ('annotation-status') VIRTUAL,
    agreement_scheme TEXT GENERATED ALWAYS AS ('agreement') VIRTUAL,
    FOREIGN KEY (kind, id) REFERENCES record (kind, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (on_kind, on_id) REFERENCES record (kind, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (status_scheme, status) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (agreement_scheme, agreement) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT number_and_unit_go_together CHECK ((number IS NULL) = (unit IS NULL)),
    CONSTRAINT accessed_is_a_day CHECK (source_accessed IS date(source_accessed)),
    CONSTRAINT agreement_is_with_a_field CHECK (
        agreement IS NULL OR (agreement IN ('identifies', 'not-comparable')) OR agreement_field IS NOT NULL),
    CONSTRAINT agreement_with_a_date_is_computed CHECK (agreement_field IS NOT 'date' OR agreement IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX annotation_by_target ON annotation (on_kind, on_id);
