-- What corrections did to records, and why: every seed migration that corrects a record adds a row here. Release
-- comparisons give these reasons, and a request for a removed id gets the successor from here.
CREATE TABLE change (
    kind      TEXT NOT NULL,
    id        TEXT NOT NULL,            -- of a renamed record, the former one
    day       TEXT NOT NULL,            -- the day of the correction, as `edition` has it
    what      TEXT NOT NULL,
    reason    TEXT NOT NULL,            -- for those who used the record
    concerns  TEXT,                     -- what it said, what it now says besides, or only how it is worded
    successor TEXT,                     -- the id that took its place
    successor_kind TEXT,                -- its kind; null = the same kind
    PRIMARY KEY (kind, id, day),
    CONSTRAINT change_is_known CHECK (what IN ('added', 'changed', 'renamed', 'removed')),
    CONSTRAINT change_day_is_a_day CHECK (day IS date(day)),
    CONSTRAINT change_has_a_reason CHECK (reason = trim(reason) AND length(reason) BETWEEN 10 AND 1000),
    CONSTRAINT concerns_is_known CHECK (concerns IN ('substance', 'addition', 'wording')),
    CONSTRAINT only_what_is_gone_has_a_successor CHECK (successor IS NULL OR what IN ('renamed', 'removed')),
    CONSTRAINT renamed_says_to_what CHECK (what <> 'renamed' OR successor IS NOT NULL),
    CONSTRAINT only_what_is_removed_changes_its_kind CHECK (
        successor_kind IS NULL OR (what = 'removed' AND successor IS NOT NULL AND successor_kind <> kind))
) STRICT, WITHOUT ROWID;
