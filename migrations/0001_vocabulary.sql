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
) STRICT, WITHOUT ROWID;

CREATE TABLE term (
    scheme     TEXT    NOT NULL REFERENCES vocabulary (id) DEFERRABLE INITIALLY DEFERRED,
    id         TEXT    NOT NULL,
    rank       INTEGER NOT NULL,           -- reading order within the scheme, from 1
    label      TEXT    NOT NULL,
    definition TEXT    NOT NULL,
    inverse    TEXT,                       -- predicates only: the same link read from the other end
    close_to   TEXT,                       -- nearest term of a published scheme, such as PLOVER
    former     TEXT,                       -- an earlier id of the term, which queries and bundles may still use
    family     TEXT,                       -- modalities only: what sort of attitude it is
    firmness   INTEGER,                    -- modalities only: a listing order, higher is firmer; null makes no claim of truth
    sign       INTEGER,                    -- relations only: 1 friendly, -1 hostile, null neither; ours
    PRIMARY KEY (scheme, id),
    UNIQUE (scheme, rank),
    UNIQUE (scheme, former),
    FOREIGN KEY (scheme, inverse) REFERENCES term (scheme, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT term_id_is_a_slug CHECK (id NOT GLOB '*[^a-z0-9-]*' AND id GLOB '[a-z]*' AND length(id) <= 80),
    CONSTRAINT term_says_something CHECK (length(label) BETWEEN 1 AND 80 AND length(definition) BETWEEN 1 AND 500),
    CONSTRAINT term_rank_from_one CHECK (rank >= 1),
    CONSTRAINT only_predicates_have_an_inverse CHECK ((scheme = 'predicate') = (inverse IS NOT NULL)),
    CONSTRAINT modalities_have_a_family CHECK ((scheme = 'modality') = (family IS NOT NULL)),
    CONSTRAINT family_is_known CHECK (family IN ('epistemic', 'evaluative', 'evidential', 'volitional', 'deontic')),
    CONSTRAINT only_modalities_are_firm CHECK (firmness IS NULL OR (scheme = 'modality' AND firmness BETWEEN 1 AND 5)),
    CONSTRAINT only_relations_have_a_sign CHECK (sign IS NULL OR (scheme = 'relation' AND sign IN (-1, 1))),
    CONSTRAINT former_is_another_id CHECK (former <> id AND former NOT GLOB '*[^a-z0-9-]*')
) STRICT, WITHOUT ROWID;
