-- When the data of a document were last changed: what readers of feeds and caches are told. It says nothing of
-- the text, and is no part of the revision.
CREATE TABLE edition (
    document TEXT NOT NULL PRIMARY KEY REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    changed  TEXT NOT NULL,             -- RFC 3339, in UTC
    CONSTRAINT changed_is_a_time CHECK (changed GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z')
) STRICT;
