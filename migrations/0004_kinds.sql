-- One table for each kind, and link tables for its lists. Ranks in lists begin with 1.

CREATE TABLE actor (
    id          TEXT    NOT NULL PRIMARY KEY,
    kind        TEXT    GENERATED ALWAYS AS ('actor') VIRTUAL,
    type        TEXT    NOT NULL,
    agent       INTEGER NOT NULL CHECK (agent IN (0, 1)), -- can it act, or is it a place, treaty or programme?
    type_scheme TEXT    GENERATED ALWAYS AS ('actor-type') VIRTUAL,
    FOREIGN KEY (kind, id) REFERENCES record (kind, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (type_scheme, type) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Names as the texts write them. A trailing hyphen marks a combining form (Sino-).
CREATE TABLE actor_name (
    actor TEXT    NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    name  TEXT    NOT NULL CHECK (name = trim(name) AND length(name) BETWEEN 1 AND 120),
    rank  INTEGER NOT NULL CHECK (rank >= 1),
    PRIMARY KEY (actor, name),
    UNIQUE (actor, rank)
) STRICT;

CREATE TABLE actor_mention (
    actor    TEXT NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    document TEXT NOT NULL,
    locator  TEXT NOT NULL,
    PRIMARY KEY (actor, document, locator),
    FOREIGN KEY (document, locator) REFERENCES passage (document, locator) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Layer X: codes of other data sets, for joins. Russia and the Soviet Union share COW and GW number 365, so a
-- code is not unique to an actor.
CREATE TABLE identifier (
    actor      TEXT NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    scheme     TEXT NOT NULL,
    value      TEXT NOT NULL CHECK (value = trim(value) AND length(value) BETWEEN 1 AND 40),
    valid_from TEXT CHECK (valid_from GLOB '[0-9][0-9][0-9][0-9]' OR valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    valid_to   TEXT CHECK (valid_to GLOB '[0-9][0-9][0-9][0-9]' OR valid_to GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    source     TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 200),
    id_scheme  TEXT GENERATED ALWAYS AS ('identifier') VIRTUAL,
    PRIMARY KEY (actor, scheme, value),
    FOREIGN KEY (id_scheme, scheme) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE event (
    id              TEXT NOT NULL PRIMARY KEY,
    kind            TEXT GENERATED ALWAYS AS ('event') VIRTUAL,
    category        TEXT NOT NULL,
    category_scheme TEXT GENERATED ALWAYS AS ('event-category') VIRTUAL,
    FOREIGN KEY (kind, id) REFERENCES record (kind, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (category_scheme, category) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE event_actor (
    event       TEXT    NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    actor       TEXT    NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    role        TEXT    NOT NULL,
    lifetime    TEXT    CHECK (lifetime IN ('begins', 'ends')), -- the event in which the actor begins or ends to exist
    rank        INTEGER NOT NULL CHECK (rank >= 1),
    role_scheme TEXT    GENERATED ALWAYS AS ('actor-role') VIRTUAL,
    PRIMARY KEY (event, actor, role),
    UNIQUE (event, rank),
    FOREIGN KEY (role_scheme, role) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE event_dyad (
    event TEXT    NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    dyad  TEXT    NOT NULL REFERENCES dyad (id) DEFERRABLE INITIALLY DEFERRED,
    rank  INTEGER NOT NULL CHECK (rank >= 1),
    PRIMARY KEY (event, dyad),
    UNIQUE (event, rank)
) STRICT;

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
) STRICT;

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
) STRICT;

CREATE INDEX phase_by_dyad ON phase (dyad);

CREATE TABLE phase_toward (
    phase TEXT    NOT NULL REFERENCES phase (id) DEFERRABLE INITIALLY DEFERRED,
    actor TEXT    NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    rank  INTEGER NOT NULL CHECK (rank >= 1),
    PRIMARY KEY (phase, actor),
    UNIQUE (phase, rank)
) STRICT;

CREATE TABLE phase_event (
    phase TEXT    NOT NULL REFERENCES phase (id) DEFERRABLE INITIALLY DEFERRED,
    event TEXT    NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    rank  INTEGER NOT NULL CHECK (rank >= 1),
    PRIMARY KEY (phase, event),
    UNIQUE (phase, rank)
) STRICT;

CREATE TABLE risk (
    id            TEXT NOT NULL PRIMARY KEY,
    kind          TEXT GENERATED ALWAYS AS ('risk') VIRTUAL,
    domain        TEXT NOT NULL,
    domain_scheme TEXT GENERATED ALWAYS AS ('risk-domain') VIRTUAL,
    FOREIGN KEY (kind, id) REFERENCES record (kind, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (domain_scheme, domain) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE risk_bearer (
    risk  TEXT    NOT NULL REFERENCES risk (id) DEFERRABLE INITIALLY DEFERRED,
    actor TEXT    NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    rank  INTEGER NOT NULL CHECK (rank >= 1),
    PRIMARY KEY (risk, actor),
    UNIQUE (risk, rank)
) STRICT;

CREATE TABLE risk_source (
    risk        TEXT    NOT NULL REFERENCES risk (id) DEFERRABLE INITIALLY DEFERRED,
    source_kind TEXT    NOT NULL CHECK (source_kind IN ('dyad', 'actor')),
    source      TEXT    NOT NULL,
    rank        INTEGER NOT NULL CHECK (rank >= 1),
    PRIMARY KEY (risk, source_kind, source),
    UNIQUE (risk, rank),
    FOREIGN KEY (source_kind, source) REFERENCES record (kind, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE risk_interest (
    risk            TEXT    NOT NULL REFERENCES risk (id) DEFERRABLE INITIALLY DEFERRED,
    interest        TEXT    NOT NULL,
    rank            INTEGER NOT NULL CHECK (rank >= 1),
    interest_scheme TEXT    GENERATED ALWAYS AS ('interest') VIRTUAL,
    PRIMARY KEY (risk, interest),
    UNIQUE (risk, rank),
    FOREIGN KEY (interest_scheme, interest) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- How the risk is said to come about, step by step.
CREATE TABLE risk_step (
    risk TEXT    NOT NULL REFERENCES risk (id) DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER NOT NULL CHECK (rank >= 1),
    step TEXT    NOT NULL CHECK (step = trim(step) AND length(step) BETWEEN 1 AND 300),
    PRIMARY KEY (risk, rank)
) STRICT;

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
) STRICT;

CREATE TABLE strategy (
    id            TEXT NOT NULL PRIMARY KEY,
    kind          TEXT GENERATED ALWAYS AS ('strategy') VIRTUAL,
    status        TEXT NOT NULL,
    actor         TEXT NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    objective     TEXT CHECK (objective = trim(objective) AND length(objective) BETWEEN 1 AND 300),
    status_scheme TEXT GENERATED ALWAYS AS ('strategy-status') VIRTUAL,
    FOREIGN KEY (kind, id) REFERENCES record (kind, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (status_scheme, status) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE strategy_instrument (
    strategy          TEXT    NOT NULL REFERENCES strategy (id) DEFERRABLE INITIALLY DEFERRED,
    instrument        TEXT    NOT NULL,
    rank              INTEGER NOT NULL CHECK (rank >= 1),
    instrument_scheme TEXT    GENERATED ALWAYS AS ('instrument') VIRTUAL,
    PRIMARY KEY (strategy, instrument),
    UNIQUE (strategy, rank),
    FOREIGN KEY (instrument_scheme, instrument) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE strategy_toward (
    strategy TEXT    NOT NULL REFERENCES strategy (id) DEFERRABLE INITIALLY DEFERRED,
    actor    TEXT    NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    rank     INTEGER NOT NULL CHECK (rank >= 1),
    PRIMARY KEY (strategy, actor),
    UNIQUE (strategy, rank)
) STRICT;

CREATE TABLE strategy_interest (
    strategy        TEXT    NOT NULL REFERENCES strategy (id) DEFERRABLE INITIALLY DEFERRED,
    interest        TEXT    NOT NULL,
    rank            INTEGER NOT NULL CHECK (rank >= 1),
    interest_scheme TEXT    GENERATED ALWAYS AS ('interest') VIRTUAL,
    PRIMARY KEY (strategy, interest),
    UNIQUE (strategy, rank),
    FOREIGN KEY (interest_scheme, interest) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

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
    FOREIGN KEY (kind, id) REFERENCES record (kind, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT quantity_is_whole CHECK (
        (value IS NULL) = (unit IS NULL) AND (value IS NULL) = (comparator IS NULL)
        AND (value IS NOT NULL OR (measure IS NULL AND of_what IS NULL AND year IS NULL)))
) STRICT;

CREATE TABLE claim_actor (
    claim   TEXT    NOT NULL REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
    actor   TEXT    NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    subject INTEGER NOT NULL CHECK (subject IN (0, 1)), -- is the statement made of this actor?
    rank    INTEGER NOT NULL CHECK (rank >= 1),
    PRIMARY KEY (claim, actor),
    UNIQUE (claim, rank)
) STRICT;

-- A warning about passages: they contradict each other, read strangely, or differ from the record.
CREATE TABLE caveat (
    id   TEXT NOT NULL PRIMARY KEY,
    kind TEXT GENERATED ALWAYS AS ('caveat') VIRTUAL,
    FOREIGN KEY (kind, id) REFERENCES record (kind, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE caveat_type (
    caveat      TEXT    NOT NULL REFERENCES caveat (id) DEFERRABLE INITIALLY DEFERRED,
    type        TEXT    NOT NULL,
    rank        INTEGER NOT NULL CHECK (rank >= 1),
    type_scheme TEXT    GENERATED ALWAYS AS ('caveat-type') VIRTUAL,
    PRIMARY KEY (caveat, type),
    UNIQUE (caveat, rank),
    FOREIGN KEY (type_scheme, type) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE caveat_side (
    caveat     TEXT    NOT NULL REFERENCES caveat (id) DEFERRABLE INITIALLY DEFERRED,
    rank       INTEGER NOT NULL CHECK (rank >= 1),
    says       TEXT    CHECK (says = trim(says) AND length(says) BETWEEN 1 AND 300),
    annotation TEXT    REFERENCES annotation (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (caveat, rank),
    CONSTRAINT side_is_said_or_annotated CHECK ((says IS NULL) <> (annotation IS NULL))
) STRICT;

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
) STRICT;

-- Layer X: what others have established, never mixed with what the author says.
CREATE TABLE annotation (
    id            TEXT NOT NULL PRIMARY KEY,
    kind          TEXT GENERATED ALWAYS AS ('annotation') VIRTUAL,
    on_kind       TEXT NOT NULL CHECK (on_kind <> 'annotation'),
    on_id         TEXT NOT NULL,
    property      TEXT NOT NULL CHECK (property NOT GLOB '*[^a-z0-9-]*' AND length(property) BETWEEN 1 AND 40),
    value         TEXT NOT NULL CHECK (value = trim(value) AND length(value) BETWEEN 1 AND 300),
    status        TEXT NOT NULL,
    source_name   TEXT NOT NULL CHECK (length(source_name) BETWEEN 1 AND 200),
    source_url    TEXT CHECK (source_url GLOB 'https://*'),
    status_scheme TEXT GENERATED ALWAYS AS ('annotation-status') VIRTUAL,
    FOREIGN KEY (kind, id) REFERENCES record (kind, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (on_kind, on_id) REFERENCES record (kind, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (status_scheme, status) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX annotation_by_target ON annotation (on_kind, on_id);
