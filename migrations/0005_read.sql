-- The read model: generic tables that answer every list, filter and page of every kind.
-- Publish fills them from the tables above; nothing else writes here.

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
    line      TEXT    NOT NULL,             -- list form, JSON
    body      TEXT    NOT NULL,             -- whole record, JSON
    UNIQUE (kind, id),
    UNIQUE (kind, key)
) STRICT;

CREATE TABLE facet (
    kind  TEXT    NOT NULL,
    name  TEXT    NOT NULL,
    value TEXT    NOT NULL,
    ord   INTEGER NOT NULL,
    PRIMARY KEY (kind, name, value, ord)
) STRICT, WITHOUT ROWID;

CREATE TABLE total (
    kind  TEXT    NOT NULL,
    name  TEXT    NOT NULL,                 -- '' with value '': all records of the kind
    value TEXT    NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (kind, name, value)
) STRICT, WITHOUT ROWID;

-- What this file is: the revision of its data, and the build that published it.
CREATE TABLE publication (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- How completely each document is coded, whole: it is asked for whole, and too much to make on demand.
CREATE TABLE coverage (
    document TEXT NOT NULL PRIMARY KEY,
    body     TEXT NOT NULL              -- JSON
) STRICT;
