-- What corrections did to records, and why: every seed migration that corrects a record adds a row here. Release
-- comparisons give these reasons, and a request for a removed id gets the successor from here.
CREATE TABLE change (
    kind      TEXT NOT NULL,
    id        TEXT NOT NULL,            -- of a renamed record, the former one
    day       TEXT NOT NULL,            -- the day of the correction, as `edition` has it
    what      TEXT NOT NULL,
    reason    TEXT NOT NULL,            -- one sentence, for those who used the record
    successor TEXT,                     -- the id that took its place, of the same kind
    PRIMARY KEY (kind, id, day),
    CONSTRAINT change_is_known CHECK (what IN ('added', 'changed', 'renamed', 'removed')),
    CONSTRAINT change_day_is_a_day CHECK (day IS date(day)),
    CONSTRAINT change_has_a_reason CHECK (reason = trim(reason) AND length(reason) BETWEEN 10 AND 500),
    CONSTRAINT only_what_is_gone_has_a_successor CHECK (successor IS NULL OR what IN ('renamed', 'removed')),
    CONSTRAINT renamed_says_to_what CHECK (what <> 'renamed' OR successor IS NOT NULL)
) STRICT, WITHOUT ROWID;
