-- The supertable: one row for each record of any kind. Citations, edges, annotations, datings and
-- identifiers all refer to this row, so one table of each serves every kind.

CREATE TABLE record (
    kind       TEXT NOT NULL,
    id         TEXT NOT NULL,
    document   TEXT,                       -- null for actors, which all documents share
    label      TEXT,                       -- a noun phrase for axes and nodes: it names, and claims nothing
    title      TEXT NOT NULL,              -- keeps its hedge when read alone
    summary    TEXT NOT NULL,              -- our own words, never the author's
    note       TEXT,                       -- how we read a passage that can be read otherwise
    PRIMARY KEY (kind, id),
    UNIQUE (kind, id, document),
    FOREIGN KEY (document) REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT record_kind_is_known CHECK (kind IN
        ('document', 'actor', 'event', 'dyad', 'phase', 'risk', 'strategy', 'claim', 'caveat', 'annotation')),
    CONSTRAINT record_id_is_a_slug CHECK (
        length(id) BETWEEN 1 AND 80 AND id NOT GLOB '*[^a-z0-9-]*'
        AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*'),
    CONSTRAINT record_belongs_to_a_document CHECK (
        CASE kind WHEN 'actor' THEN document IS NULL
                  WHEN 'document' THEN document = id
                  ELSE document IS NOT NULL END),
    CONSTRAINT record_label_is_short_and_trimmed CHECK (label = trim(label) AND length(label) BETWEEN 1 AND 40),
    CONSTRAINT record_title_is_short_and_trimmed CHECK (title = trim(title) AND length(title) BETWEEN 1 AND 160),
    CONSTRAINT record_summary_is_trimmed CHECK (summary = trim(summary) AND length(summary) BETWEEN 1 AND 1000),
    CONSTRAINT record_note_is_trimmed CHECK (note = trim(note) AND length(note) BETWEEN 1 AND 2000)
) STRICT, WITHOUT ROWID;
CREATE INDEX record_by_document ON record (document, kind, id);

-- Metadata of a text. The text itself belongs to its author and is not stored here.
CREATE TABLE document (
    id         TEXT    NOT NULL PRIMARY KEY,
    kind       TEXT    GENERATED ALWAYS AS ('document') VIRTUAL,
    subtitle   TEXT,
    author     TEXT    NOT NULL,           -- as the text names them
    language   TEXT    NOT NULL,           -- BCP 47
    published  TEXT,                       -- EDTF; null when the text gives no date
    length     INTEGER NOT NULL,           -- Unicode code points
    sha256     TEXT    NOT NULL,           -- of the UTF-8 file
    url        TEXT,                       -- where the text is published; null where that is not known
    coder      TEXT,                       -- who read the records from the text
    licence    TEXT,                       -- of the records: an SPDX identifier or an address
    FOREIGN KEY (kind, id) REFERENCES record (kind, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT document_length_is_positive CHECK (length > 0),
    CONSTRAINT document_sha256_is_a_digest CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    CONSTRAINT document_url_is_one CHECK (url GLOB 'http*://?*' AND length(url) <= 500),
    CONSTRAINT document_coder_is_trimmed CHECK (coder = trim(coder) AND length(coder) BETWEEN 1 AND 200),
    CONSTRAINT document_licence_is_short CHECK (licence = trim(licence) AND length(licence) BETWEEN 1 AND 200)
) STRICT, WITHOUT ROWID;

-- Its authors one by one, and whether each is a person: an institution has no family name.
CREATE TABLE document_author (
    document TEXT    NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    name     TEXT    NOT NULL CHECK (name = trim(name) AND length(name) BETWEEN 1 AND 200),
    type     TEXT    NOT NULL CHECK (type IN ('person', 'institution')),
    rank     INTEGER NOT NULL CHECK (rank >= 1),
    PRIMARY KEY (document, name),
    UNIQUE (document, rank)
) STRICT, WITHOUT ROWID;

-- Fields of a record that are our reading, although a sentence states the record.
CREATE TABLE inferred_field (
    kind   TEXT    NOT NULL,
    record TEXT    NOT NULL,
    field  TEXT    NOT NULL CHECK (field NOT GLOB '*[^a-z_]*' AND length(field) BETWEEN 1 AND 40),
    rank   INTEGER NOT NULL CHECK (rank >= 1),
    PRIMARY KEY (kind, record, field),
    UNIQUE (kind, record, rank),
    FOREIGN KEY (kind, record) REFERENCES record (kind, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT only_statements_have_inferred_fields CHECK (kind IN ('event', 'phase', 'risk', 'strategy', 'claim'))
) STRICT, WITHOUT ROWID;

-- The sentence map: what can be cited. Offsets are code points, half open.
CREATE TABLE passage (
    document      TEXT    NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    locator       TEXT    NOT NULL,        -- s1.p2.3 = section 1, paragraph 2, sentence 3
    type          TEXT    NOT NULL,
    section       TEXT,                    -- s1
    paragraph     INTEGER,
    sentence      INTEGER,
    start         INTEGER NOT NULL,
    stop          INTEGER NOT NULL,
    sha256        TEXT    NOT NULL,        -- of exactly this slice, as UTF-8
    folded_sha256 TEXT    NOT NULL,        -- of the slice folded: case, quotes, dashes and white space set aside
    opening       TEXT    NOT NULL,        -- its first three words, so that it can be found in any copy
    heading       TEXT,                    -- sections only
    uncited       TEXT,                    -- sentences only: why no record rests on it
    PRIMARY KEY (document, locator),
    CONSTRAINT passage_type_is_known CHECK (type IN
        ('title', 'subtitle', 'byline', 'section', 'heading', 'paragraph', 'sentence')),
    CONSTRAINT passage_locator_says_where_it_stands CHECK (locator = CASE type
        WHEN 'section'   THEN section
        WHEN 'heading'   THEN section || '.h'
        WHEN 'paragraph' THEN section || '.p' || paragraph
        WHEN 'sentence'  THEN section || '.p' || paragraph || '.' || sentence
        ELSE type END),
    CONSTRAINT passage_parts_fit_its_type CHECK (
        (section IS NOT NULL) = (type IN ('section', 'heading', 'paragraph', 'sentence'))
        AND (paragraph IS NOT NULL) = (type IN ('paragraph', 'sentence'))
        AND (sentence IS NOT NULL) = (type = 'sentence')),
    CONSTRAINT passage_section_is_numbered CHECK (section GLOB 's[0-9]*' AND substr(section, 2) NOT GLOB '*[^0-9]*'),
    CONSTRAINT passage_offsets_are_ordered CHECK (start >= 0 AND start < stop),
    CONSTRAINT passage_digests_are_digests CHECK (
        length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'
        AND length(folded_sha256) = 64 AND folded_sha256 NOT GLOB '*[^0-9a-f]*'),
    CONSTRAINT passage_opening_is_three_words CHECK (
        opening = trim(opening) AND length(opening) > 0
        AND length(opening) - length(replace(opening, ' ', '')) <= 2),
    CONSTRAINT passage_heading_is_a_sections CHECK (heading IS NULL OR type = 'section'),
    CONSTRAINT passage_uncited_is_a_sentences CHECK (uncited IS NULL OR type = 'sentence')
) STRICT, WITHOUT ROWID;
CREATE INDEX passage_by_type ON passage (document, type, start);
CREATE INDEX passage_by_place ON passage (document, start);

-- What of a text is in no passage, such as a row of asterisks: it has nothing to cite.
CREATE TABLE gap (
    document TEXT    NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    start    INTEGER NOT NULL,
    stop     INTEGER NOT NULL,
    reason   TEXT    NOT NULL CHECK (reason = trim(reason) AND length(reason) BETWEEN 1 AND 200),
    PRIMARY KEY (document, start),
    CONSTRAINT gap_offsets_are_ordered CHECK (start >= 0 AND start < stop)
) STRICT, WITHOUT ROWID;

-- Documents that users imported, in contrast to those that ship with the program.
CREATE TABLE imported (
    document TEXT NOT NULL PRIMARY KEY REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- When the data of a document last changed: the date for feeds and HTTP caches. It does not date the text and is
-- not part of the revision.
CREATE TABLE edition (
    document TEXT NOT NULL PRIMARY KEY REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    changed  TEXT NOT NULL,             -- RFC 3339, in UTC
    CONSTRAINT changed_is_a_time CHECK (changed GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z')
) STRICT, WITHOUT ROWID;
