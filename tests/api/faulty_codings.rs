//! Rows of codings that the constraints of the database must refuse.

/// The fault, and the statement that must fail, at once or at commit.
pub const BAD_CODINGS: [(&str, &str); 29] = [
    (
        "modality without a family",
        "UPDATE term SET family = NULL WHERE scheme = 'modality' AND id = 'asserted'",
    ),
    (
        "family of a basis",
        "UPDATE term SET family = 'deontic' WHERE scheme = 'basis' AND id = 'stated'",
    ),
    (
        "unknown family",
        "UPDATE term SET family = 'poetic' WHERE scheme = 'modality' AND id = 'asserted'",
    ),
    (
        "firm basis",
        "UPDATE term SET firmness = 3 WHERE scheme = 'basis' AND id = 'stated'",
    ),
    (
        "sign of two",
        "UPDATE term SET sign = 2 WHERE scheme = 'relation' AND id = 'alliance'",
    ),
    (
        "sign of a basis",
        "UPDATE term SET sign = 1 WHERE scheme = 'basis' AND id = 'stated'",
    ),
    (
        "former id that is today's",
        "UPDATE term SET former = 'stated' WHERE scheme = 'basis' AND id = 'stated'",
    ),
    (
        "label of 41 characters",
        "UPDATE record SET label = printf('%041d', 1) WHERE id = 'harbour-note-shots'",
    ),
    (
        "address of a text that is none",
        "UPDATE document SET url = 'see the library' WHERE id = 'harbour-note'",
    ),
    (
        "padded coder",
        "UPDATE document SET coder = ' B. Reader' WHERE id = 'harbour-note'",
    ),
    (
        "licence without a name",
        "UPDATE document SET licence = '' WHERE id = 'harbour-note'",
    ),
    (
        "author that is a machine",
        "UPDATE document_author SET type = 'machine' WHERE document = 'harbour-note'",
    ),
    (
        "inferred field of a dyad",
        "UPDATE inferred_field SET kind = 'dyad', record = 'harbour-note-northport-southport'",
    ),
    (
        "inferred field with a space",
        "UPDATE inferred_field SET field = 'arises from'",
    ),
    (
        "degree of what is asserted",
        "UPDATE citation SET degree = 'can' WHERE record = 'harbour-note-pact'",
    ),
    (
        "degree of a step without a modality",
        "UPDATE risk_step SET degree = 'can' WHERE risk = 'harbour-note-lost-tolls' AND rank = 1",
    ),
    (
        "seven words as the cue of a step",
        "UPDATE risk_step SET cue = 'a b c d e f g' WHERE risk = 'harbour-note-lost-tolls' AND
            rank = 2",
    ),
    (
        "condition of an event",
        "INSERT INTO condition (kind, record, says, document, locator) VALUES ('event',
            'harbour-note-pact', 'If so', 'harbour-note', 's0.p1.1')",
    ),
    (
        "response to a risk",
        "UPDATE edge SET to_kind = 'risk', to_id = 'harbour-note-lost-tolls'
            WHERE predicate = 'responds-to' AND from_id = 'harbour-note-lower-fees'",
    ),
    (
        "code that ends before it begins",
        "UPDATE identifier SET valid_to = '1899' WHERE actor = 'northport' AND valid_from = \
            '1900-01-01'",
    ),
    (
        "third side of a conflict",
        "UPDATE event_actor SET side = 'c' WHERE event = 'harbour-note-shots'",
    ),
    (
        "seven words as a name of a relation",
        "UPDATE phase_called SET term = 'a b c d e f g' WHERE phase = 'harbour-note-quarrel'",
    ),
    (
        "objective that is said nowhere",
        "UPDATE strategy SET objective_locator = NULL WHERE id = 'harbour-note-lower-fees'",
    ),
    (
        "seven words as the cue of an objective",
        "UPDATE strategy SET objective_cue = 'a b c d e f g' WHERE id = 'harbour-note-lower-fees'",
    ),
    (
        "source read on no day",
        "UPDATE annotation SET source_accessed = '2026-11-31'
            WHERE id = 'harbour-note-pact-signed'",
    ),
    (
        "warning of a caveat",
        "UPDATE caveat_record SET kind = 'caveat', record = 'harbour-note-shots-unproved'
            WHERE caveat = 'harbour-note-shots-unproved'",
    ),
    (
        "number without a unit",
        "UPDATE annotation SET unit = NULL WHERE id = 'harbour-note-pact-signed'",
    ),
    (
        "agreement with no field",
        "UPDATE annotation SET agreement_field = NULL, agreement = 'differs' WHERE id = \
            'harbour-note-pact-signed'",
    ),
    (
        "agreement with a date that is not computed",
        "UPDATE annotation SET agreement = 'agrees' WHERE id = 'harbour-note-pact-signed'",
    ),
];
