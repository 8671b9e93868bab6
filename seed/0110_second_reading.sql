-- Corrections that a second reading of the whole text found. Each says why, for those who used the record before.

-- The summary had North Korea saved; s1.p3.2 has what the intervention was to do, and not what came of it.
UPDATE record SET summary = 'One word, rescue, stands for what the intervention was to do: to salvage North Korea from the armies of the UN and of South Korea. What came of it is not said here.'
    WHERE kind = 'claim' AND id = 'intervention-was-a-rescue';
INSERT INTO change (kind, id, day, what, reason) VALUES (
    'claim', 'intervention-was-a-rescue', '2026-11-25', 'changed',
    'The summary said that North Korea was saved; the sentence gives the aim of the intervention and not its outcome.');

-- s3.p2.3 has two aims, to preserve a relationship and not to add to tensions: one claim each.
UPDATE record SET summary = 'Through non-interference China is said to try to preserve the tie with both nations. Whether it succeeds is left open.'
    WHERE kind = 'claim' AND id = 'china-tries-to-keep-both-ties';
INSERT INTO change (kind, id, day, what, reason) VALUES (
    'claim', 'china-tries-to-keep-both-ties', '2026-11-25', 'changed',
    'The record held two statements; that China tries not to add to the tensions is a claim of its own now.');

-- Claim: China is said to attempt not to add to the tensions of the day (s3.p2.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'china-tries-not-to-add-to-tensions', 'comrades-to-strategists',
    'China is said to attempt not to add to the tensions of the day',
    'The tie with both nations is to be preserved in such a way that present tensions are not made worse.',
    'Whose tensions these are is not said. We read the attempt as extending to this part of the sentence.');
INSERT INTO claim (id) VALUES ('china-tries-not-to-add-to-tensions');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('china-tries-not-to-add-to-tensions', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-tries-not-to-add-to-tensions', 'comrades-to-strategists', 's3.p2.3', 1, 'states', 'intended', 'attempting to');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'china-tries-not-to-add-to-tensions', 'about', 'strategy', 'neither-condemn-nor-endorse', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'china-tries-not-to-add-to-tensions', 'about', 'strategy', 'neither-condemn-nor-endorse', 'comrades-to-strategists', 's3.p2.3', 1);
INSERT INTO change (kind, id, day, what, reason) VALUES (
    'claim', 'china-tries-not-to-add-to-tensions', '2026-11-25', 'added',
    'It was part of the claim on both ties, which held two statements.');

-- The id said relations, which is what the dyad is; the event is their beginning.
UPDATE record SET id = 'china-dprk-relations-established' WHERE kind = 'event' AND id = 'china-dprk-relations';
UPDATE event SET id = 'china-dprk-relations-established' WHERE id = 'china-dprk-relations';
UPDATE event_actor SET event = 'china-dprk-relations-established' WHERE event = 'china-dprk-relations';
UPDATE event_dyad SET event = 'china-dprk-relations-established' WHERE event = 'china-dprk-relations';
UPDATE phase_event SET event = 'china-dprk-relations-established' WHERE event = 'china-dprk-relations';
UPDATE dating SET record = 'china-dprk-relations-established' WHERE kind = 'event' AND record = 'china-dprk-relations';
UPDATE dating SET anchor = 'china-dprk-relations-established' WHERE anchor_kind = 'event' AND anchor = 'china-dprk-relations';
UPDATE citation SET record = 'china-dprk-relations-established' WHERE kind = 'event' AND record = 'china-dprk-relations';
UPDATE edge SET from_id = 'china-dprk-relations-established' WHERE from_kind = 'event' AND from_id = 'china-dprk-relations';
UPDATE edge SET to_id = 'china-dprk-relations-established' WHERE to_kind = 'event' AND to_id = 'china-dprk-relations';
UPDATE edge_citation SET from_id = 'china-dprk-relations-established' WHERE from_kind = 'event' AND from_id = 'china-dprk-relations';
UPDATE edge_citation SET to_id = 'china-dprk-relations-established' WHERE to_kind = 'event' AND to_id = 'china-dprk-relations';
UPDATE annotation SET on_id = 'china-dprk-relations-established' WHERE on_kind = 'event' AND on_id = 'china-dprk-relations';
INSERT INTO change (kind, id, day, what, reason, successor) VALUES (
    'event', 'china-dprk-relations', '2026-11-25', 'renamed',
    'The id named the relation of the two states, which is the dyad; the event is that relations were established.',
    'china-dprk-relations-established');

UPDATE edition SET changed = '2026-11-25T00:00:00Z' WHERE document = 'comrades-to-strategists';
