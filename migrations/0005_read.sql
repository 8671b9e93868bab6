-- The read model: generic tables that answer every list, filter and page of every kind.
-- Publish fills them from the tables of the earlier files; nothing else writes here.

CREATE TABLE entry (
    ord       INTEGER NOT NULL PRIMARY KEY, -- default list order; each kind has its own range
    kind      TEXT    NOT NULL,
    id        TEXT    NOT NULL,
    key       TEXT    NOT NULL,             -- the default order's sort key: what a cursor holds
    title     TEXT    NOT NULL,
    earliest  TEXT,                         -- day bounds, null where undated; open ends are 0000-01-01, 9999-12-31
    latest    TEXT,
    sure_from TEXT,
    sure_to   TEXT,
    firmness  INTEGER,                      -- how firmly it is said, for sorting; null where it claims no truth
    facets    TEXT    NOT NULL,             -- name to values, JSON: what can be counted
    line      TEXT    NOT NULL,             -- list form, JSON
    body      TEXT    NOT NULL,             -- whole record, JSON
    rest      TEXT,                         -- citations and links that the body does not show, JSON; null where it shows all
    UNIQUE (kind, id),
    UNIQUE (kind, key)
) STRICT;

-- Covering index: a filter by date reads the bounds in list order without reading the records.
CREATE INDEX entry_span ON entry (ord, earliest, latest, sure_from, sure_to) WHERE earliest IS NOT NULL;

CREATE TABLE facet (
    kind  TEXT    NOT NULL,
    name  TEXT    NOT NULL,
    value TEXT    NOT NULL,
    ord   INTEGER NOT NULL,
    PRIMARY KEY (kind, name, value, ord)
) STRICT, WITHOUT ROWID;

-- The id of a dyad with its actors swapped; for an imported one, the prefix with its document stays.
CREATE VIEW alias (ord, value) AS
SELECT ord, substr(id, 1, length(id) - length(a || '-' || b)) || b || '-' || a FROM
    (SELECT ord, id, body ->> '$.actors[0].id' AS a, body ->> '$.actors[1].id' AS b FROM entry WHERE kind = 'dyad');

CREATE TABLE total (
    kind  TEXT    NOT NULL,
    name  TEXT    NOT NULL,                 -- '' with value '': all records of the kind
    value TEXT    NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (kind, name, value)
) STRICT, WITHOUT ROWID;

-- Metadata of this file: the revision of its data, and the build that published it.
CREATE TABLE publication (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- How completely each document is coded. Requests read it whole; computing it per request would be too slow.
CREATE TABLE coverage (
    document TEXT NOT NULL PRIMARY KEY,
    body     TEXT NOT NULL              -- JSON
) STRICT;

-- Decades, and actors with decades (`china@195X`), with the date bounds that a query compares.
CREATE TABLE span (
    kind      TEXT    NOT NULL,
    name      TEXT    NOT NULL,             -- `decade`, or a filter by actor with it: `actor@decade`
    value     TEXT    NOT NULL,
    ord       INTEGER NOT NULL,
    earliest  TEXT    NOT NULL,
    latest    TEXT    NOT NULL,
    sure_from TEXT,
    sure_to   TEXT,
    PRIMARY KEY (kind, name, value, ord)
) STRICT, WITHOUT ROWID;

-- Text in our own words, as search results show it.
CREATE TABLE words (
    ord     INTEGER NOT NULL PRIMARY KEY,
    title   TEXT    NOT NULL,
    summary TEXT    NOT NULL,
    note    TEXT,
    details TEXT,                           -- names, steps, what sides say: a line each
    actors  TEXT                            -- what the actors that it speaks of are called, codes included: a line each
) STRICT;

-- Full-text indexes: one by stem, one by exact word for `word*`. Both ignore case, diacritics, dashes and quotes.
CREATE VIRTUAL TABLE search USING fts5 (title, summary, note, details, actors,
    content = 'words', content_rowid = 'ord', tokenize = 'porter unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE search_exact USING fts5 (title, summary, note, details, actors,
    content = 'words', content_rowid = 'ord', tokenize = 'unicode61 remove_diacritics 2');

-- The words of the index, as they are written, and how many records have each: for "did you mean".
CREATE VIRTUAL TABLE indexed_word USING fts5vocab (search_exact, row);

-- Every link once, stored with its source record: predicates with their basis, and records that it names.
CREATE TABLE link (
    ord    INTEGER NOT NULL,
    type   TEXT    NOT NULL,                -- a predicate, or the filter that finds it: `actor`, `dyad`
    target TEXT    NOT NULL,                -- `kind:id`
    basis  TEXT,                            -- null where the record itself names the other
    PRIMARY KEY (ord, type, target)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_target ON link (target, type, ord, basis);

-- The bounds of each date: those that the text states, and those that follow from another record, because a date can
-- hang on another one.
CREATE TABLE bound (
    kind    TEXT NOT NULL,
    record  TEXT NOT NULL,
    end     TEXT NOT NULL,              -- `start` or `end`
    first   TEXT NOT NULL,              -- the days on which this end can lie
    last    TEXT NOT NULL,
    source  TEXT NOT NULL,              -- `stated`, `anchored` or `lifetime`
    rule    TEXT,                       -- of a derived bound: the relation to the other record, or `lifetime`
    by_kind TEXT,                       -- the record that it follows from
    by_id   TEXT,
    locator TEXT,                       -- where the text says so
    PRIMARY KEY (kind, record, end)
) STRICT, WITHOUT ROWID;
