-- Vocabularies: every closed list that a record can draw on, each term with a label and a definition.
--
-- Other tables refer here with a generated column that names the scheme. The foreign key (scheme, term)
-- keeps the list closed, and the list is written once, as data.

CREATE TABLE vocabulary (
    id         TEXT NOT NULL PRIMARY KEY,
    title      TEXT NOT NULL,
    summary    TEXT NOT NULL,
    CONSTRAINT vocabulary_id_is_a_slug CHECK (id NOT GLOB '*[^a-z0-9-]*' AND id GLOB '[a-z]*' AND length(id) <= 80),
    CONSTRAINT vocabulary_says_something CHECK (length(title) BETWEEN 1 AND 160 AND length(summary) BETWEEN 1 AND 1000)
) STRICT;

CREATE TABLE term (
    scheme     TEXT    NOT NULL REFERENCES vocabulary (id) DEFERRABLE INITIALLY DEFERRED,
    id         TEXT    NOT NULL,
    rank       INTEGER NOT NULL,           -- reading order within the scheme, from 1
    label      TEXT    NOT NULL,
    definition TEXT    NOT NULL,
    inverse    TEXT,                       -- predicates only: the same link read from the other end
    close_to   TEXT,                       -- nearest term of a published scheme, such as PLOVER
    PRIMARY KEY (scheme, id),
    UNIQUE (scheme, rank),
    FOREIGN KEY (scheme, inverse) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT term_id_is_a_slug CHECK (id NOT GLOB '*[^a-z0-9-]*' AND id GLOB '[a-z]*' AND length(id) <= 80),
    CONSTRAINT term_says_something CHECK (length(label) BETWEEN 1 AND 80 AND length(definition) BETWEEN 1 AND 500),
    CONSTRAINT term_rank_from_one CHECK (rank >= 1),
    CONSTRAINT only_predicates_have_an_inverse CHECK ((scheme = 'predicate') = (inverse IS NOT NULL))
) STRICT;
