-- Corrections, oldest first: every record that a later reading changed, and why. The records themselves stand corrected
-- in the files above; a release is compared with another by these reasons, and a former id leads on by them.

INSERT INTO change (kind, id, day, what, reason, successor) VALUES
    ('claim', 'intervention-was-a-rescue', '2026-11-25', 'changed',
        'The summary said that North Korea was saved; the sentence gives the aim of the intervention and not its outcome.', NULL),
    ('claim', 'china-tries-to-keep-both-ties', '2026-11-25', 'changed',
        'The record held two statements; that China tries not to add to the tensions is a claim of its own now.', NULL),
    ('claim', 'china-tries-not-to-add-to-tensions', '2026-11-25', 'added',
        'It was part of the claim on both ties, which held two statements.', NULL),
    ('event', 'china-dprk-relations', '2026-11-25', 'renamed',
        'The id named the relation of the two states, which is the dyad; the event is that relations were established.',
        'china-dprk-relations-established');
