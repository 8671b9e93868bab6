-- Section s3, China's strategic response: the records whose principal citation lies there, in reading order.
--
-- One block per record, with everything that belongs to it; a link stands with the later of its two records.
-- Annotations are external to the text. The two of this file are on a dyad of the introduction, and stand before
-- the caveat that needs them.

-- Claim: The author calls China's role in regional and world geopolitics tense (s3.p1.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'china-role-is-tense', 'comrades-to-strategists',
    'Tension in China''s geopolitical role',
    'The author calls China''s role in regional and world geopolitics tense',
    'The author asks for a reaction that suits this role and does not explain the tension.',
    '"Its" is read as China''s; it could also be the reaction''s.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES
    ('claim', 'china-role-is-tense', 'subject', 1),
    ('claim', 'china-role-is-tense', 'actors', 2);
INSERT INTO claim (id, polarity) VALUES ('china-role-is-tense', 'neither');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('china-role-is-tense', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-role-is-tense', 'comrades-to-strategists', 's3.p1.1', 1, 'states', 'evaluated', 'its tense role');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'china-role-is-tense', 'supports', 'strategy', 'balance-on-a-tightrope', 'inferred', 'The sentence says that the act suits the role; that the role is a ground for the act is our reading.');

-- Strategy: China combines restraint in diplomacy, pragmatism in finance and strategic ambiguity (s3.p1.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'strategy', 'restraint-pragmatism-ambiguity', 'comrades-to-strategists',
    'Restraint, pragmatism and ambiguity',
    'China combines restraint in diplomacy, pragmatism in finance and strategic ambiguity',
    'Each part is designed to serve the national interest, and none is to reflect the instability of the region.',
    'The ambiguity is read as leaving others unsure of China''s intentions, hence the informational instrument. The sentence names no other state; the one before it speaks of Russia and North Korea.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('strategy', 'restraint-pragmatism-ambiguity', 'instruments', 1);
INSERT INTO strategy (id, status, actor, objective, objective_document, objective_locator, objective_modality, objective_cue) VALUES
    ('restraint-pragmatism-ambiguity', 'practised', 'china', 'Advance national interests without mirroring the instability of the region', 'comrades-to-strategists', 's3.p1.2', 'intended', 'designed to advance');
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES
    ('restraint-pragmatism-ambiguity', 'composite', 1),
    ('restraint-pragmatism-ambiguity', 'diplomatic', 2),
    ('restraint-pragmatism-ambiguity', 'economic', 3),
    ('restraint-pragmatism-ambiguity', 'informational', 4);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'restraint-pragmatism-ambiguity', 'comrades-to-strategists', 's3.p1.2', 1, 'states', 'asserted', NULL),
    ('strategy', 'restraint-pragmatism-ambiguity', 'comrades-to-strategists', 's3.p1.1', 2, 'context', 'prescribed', 'must be');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('strategy', 'restraint-pragmatism-ambiguity', 'responds-to', 'dyad', 'north-korea-russia', 'collective');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'balance-on-a-tightrope', 'counterpart', 'strategy', 'restraint-pragmatism-ambiguity', 'inferred', 's3.p1.1 says what the reaction must be, a balancing act; s3.p1.2 says what the policy is. We take the policy as the balancing act in practice, since each is to serve China''s interests under a restriction: no threat to neighbours and prestige there, no mirroring of instability here.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('strategy', 'restraint-pragmatism-ambiguity', 'responds-to', 'dyad', 'north-korea-russia', 'comrades-to-strategists', 's3.p1.1', 1);

-- Caveat: Strategic ambiguity, or strategic alliance (s3.p1.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'ambiguity-or-alliance', 'comrades-to-strategists',
    'Strategic ambiguity, or strategic alliance',
    'The policy mix is named twice, at the start and at the end of the section. The second time ambiguity has become alliance and financial pragmatism economic.');
INSERT INTO caveat (id) VALUES ('ambiguity-or-alliance');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('ambiguity-or-alliance', 'tension', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'ambiguity-or-alliance', 'comrades-to-strategists', 's3.p1.2', 1, 'states'),
    ('caveat', 'ambiguity-or-alliance', 'comrades-to-strategists', 's3.p6.2', 2, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('ambiguity-or-alliance', 1, 'Diplomatic restraint and financial pragmatism go with strategic ambiguity.'),
    ('ambiguity-or-alliance', 2, 'Diplomatic restraint and economic pragmatism go with a strategic alliance.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('ambiguity-or-alliance', 1, 'comrades-to-strategists', 's3.p1.2', 1),
    ('ambiguity-or-alliance', 2, 'comrades-to-strategists', 's3.p6.2', 1);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('ambiguity-or-alliance', 'strategy', 'restraint-pragmatism-ambiguity', 1),
    ('ambiguity-or-alliance', 'strategy', 'orchestrate-the-alignment', 2);

-- Caveat: It is unclear what mirroring the instability of the region would mean (s3.p1.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'without-mirroring-instability', 'comrades-to-strategists',
    'It is unclear what mirroring the instability of the region would mean',
    'It may mean showing no instability oneself, adding none, or not being drawn into it.');
INSERT INTO caveat (id) VALUES ('without-mirroring-instability');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('without-mirroring-instability', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'without-mirroring-instability', 'comrades-to-strategists', 's3.p1.2', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('without-mirroring-instability', 1, 'Literally, the policy is not to reflect the region''s instability; presumably it is not to add to it, or not to be drawn into it.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('without-mirroring-instability', 1, 'comrades-to-strategists', 's3.p1.2', 1);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('without-mirroring-instability', 'strategy', 'restraint-pragmatism-ambiguity', 1);

-- Strategy: China has steered round the new axis of Russia and North Korea (s3.p2.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'strategy', 'stay-clear-of-the-axis', 'comrades-to-strategists',
    'Avoidance of the axis',
    'China has steered round the new axis of Russia and North Korea',
    'The author takes this diplomatic step as a sign that China wants no direct association with turmoil from North Korea''s purported military help to Russia.',
    'The verb is circumvented, read as kept clear of. The objective is what the author reads off the step, not an aim that China has declared. What China avoids is the axis, not either state; entering both states under toward is our reading.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('strategy', 'stay-clear-of-the-axis', 'toward', 1);
INSERT INTO strategy (id, status, actor, objective, objective_document, objective_locator, objective_modality, objective_cue) VALUES
    ('stay-clear-of-the-axis', 'practised', 'china', 'Avoid direct association with turmoil from North Korea''s purported military help to Russia', 'comrades-to-strategists', 's3.p2.2', 'intended', 'does not wish to be');
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('stay-clear-of-the-axis', 'diplomatic', 1);
INSERT INTO strategy_toward (strategy, actor, rank) VALUES
    ('stay-clear-of-the-axis', 'russia', 1),
    ('stay-clear-of-the-axis', 'north-korea', 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'stay-clear-of-the-axis', 'comrades-to-strategists', 's3.p2.1', 1, 'states', 'asserted', NULL),
    ('strategy', 'stay-clear-of-the-axis', 'comrades-to-strategists', 's3.p2.2', 2, 'supports', 'intended', 'does not wish to be');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('strategy', 'stay-clear-of-the-axis', 'about', 'phase', 'north-korea-russia-recent-axis', 'stated'),
    ('strategy', 'stay-clear-of-the-axis', 'responds-to', 'dyad', 'north-korea-russia', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'stay-clear-of-the-axis', 'part-of', 'strategy', 'restraint-pragmatism-ambiguity', 'inferred', 's3.p2.1 opens with "Diplomatically", and restraint in diplomacy is the first component of the policy in s3.p1.2; we read the one as a case of the other.'),
    ('strategy', 'stay-clear-of-the-axis', 'about', 'event', 'dprk-military-support-to-russia', 'inferred', 'What is kept clear of is the axis (s3.p2.1); s3.p2.2 brings in the help as the source of the turmoil.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('strategy', 'stay-clear-of-the-axis', 'about', 'phase', 'north-korea-russia-recent-axis', 'comrades-to-strategists', 's3.p2.1', 1),
    ('strategy', 'stay-clear-of-the-axis', 'responds-to', 'dyad', 'north-korea-russia', 'comrades-to-strategists', 's3.p2.1', 1);

-- Caveat: An axis that China has circumvented (s3.p2.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'circumvented-the-axis', 'comrades-to-strategists',
    'An axis that China has circumvented',
    'The verb means to get round an obstacle or a rule. The next sentence suggests that China kept clear, as was probably meant.');
INSERT INTO caveat (id) VALUES ('circumvented-the-axis');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('circumvented-the-axis', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'circumvented-the-axis', 'comrades-to-strategists', 's3.p2.1', 1, 'states'),
    ('caveat', 'circumvented-the-axis', 'comrades-to-strategists', 's3.p2.2', 2, 'context');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('circumvented-the-axis', 1, 'Literally, China has got round or evaded the axis.'),
    ('circumvented-the-axis', 2, 'By the step China shows that it wants no direct association with the turmoil.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('circumvented-the-axis', 1, 'comrades-to-strategists', 's3.p2.1', 1),
    ('circumvented-the-axis', 2, 'comrades-to-strategists', 's3.p2.2', 1);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('circumvented-the-axis', 'strategy', 'stay-clear-of-the-axis', 1);

-- Claim: North Korea's purported military help to Russia has created turmoil (s3.p2.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'support-to-russia-created-turmoil', 'comrades-to-strategists',
    'Turmoil from purported help to Russia',
    'North Korea''s purported military help to Russia has created turmoil',
    'The purported help is to Russia in its war with Ukraine. Neither the nature nor the place of the turmoil is described.',
    'Only the help is purported; the turmoil is presupposed, and so counts as stated. The title keeps the inner hedge.');
INSERT INTO claim (id) VALUES ('support-to-russia-created-turmoil');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('support-to-russia-created-turmoil', 'north-korea', 1, 1),
    ('support-to-russia-created-turmoil', 'russia', 0, 2),
    ('support-to-russia-created-turmoil', 'ukraine', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'support-to-russia-created-turmoil', 'comrades-to-strategists', 's3.p2.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'support-to-russia-created-turmoil', 'about', 'event', 'dprk-military-support-to-russia', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'support-to-russia-created-turmoil', 'about', 'event', 'dprk-military-support-to-russia', 'comrades-to-strategists', 's3.p2.2', 1);

-- Phase: Russia and Ukraine: Russia at war with Ukraine (s3.p2.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'phase', 'russia-ukraine-war', 'comrades-to-strategists',
    'Russia''s war with Ukraine',
    'Russia and Ukraine: Russia at war with Ukraine',
    'The war is the setting of North Korea''s purported military help to Russia. The sentence takes the war as known, not the help.',
    '"Its" is read as Russia''s. The war is taken for granted and not stated; what is presupposed counts as asserted.');
INSERT INTO phase (id, dyad, relation, by_actor) VALUES ('russia-ukraine-war', 'russia-ukraine', 'armed-conflict', NULL);
INSERT INTO phase_event (phase, event, rank) VALUES ('russia-ukraine-war', 'ukraine-war', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('phase', 'russia-ukraine-war', 'comrades-to-strategists', 's3.p2.2', 1, 'states', 'asserted', NULL);
INSERT INTO phase_called (phase, term, document, locator, rank) VALUES
    ('russia-ukraine-war', 'war', 'comrades-to-strategists', 's3.p2.2', 1);

-- Risk: China could be linked directly with turmoil from help to Russia, which it does not wish (s3.p2.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'risk', 'associated-with-turmoil', 'comrades-to-strategists',
    'Association with turmoil',
    'China could be linked directly with turmoil from help to Russia, which it does not wish',
    'The author takes China''s avoidance of the axis as a sign that it wants no direct link with the turmoil. The help in question is military and concerns the war with Ukraine.',
    'Named only as what China does not wish; "could" in the title stands for a danger that the author does not say can happen. The help is purported, and so is the source of the turmoil; the dyad is entered under arises_from by our reading. No interest is named.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('risk', 'associated-with-turmoil', 'arises_from', 1);
INSERT INTO risk (id, domain, named_as) VALUES ('associated-with-turmoil', 'political', 'to-be-prevented');
INSERT INTO risk_bearer (risk, actor, rank) VALUES ('associated-with-turmoil', 'china', 1);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES ('associated-with-turmoil', 'dyad', 'north-korea-russia', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, degree, cue) VALUES
    ('risk', 'associated-with-turmoil', 'comrades-to-strategists', 's3.p2.2', 1, 'states', 'possible', 'presupposed', 'directly associated with the turmoil'),
    ('risk', 'associated-with-turmoil', 'comrades-to-strategists', 's3.p2.1', 2, 'context', 'asserted', NULL, NULL);
INSERT INTO risk_step (risk, rank, step, modality, degree, cue) VALUES
    ('associated-with-turmoil', 1, 'North Korea''s purported military help to Russia creates turmoil', 'asserted', NULL, 'the turmoil created by'),
    ('associated-with-turmoil', 2, 'China is directly associated with the turmoil', 'possible', 'presupposed', 'directly associated with the turmoil');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('associated-with-turmoil', 1, 'comrades-to-strategists', 's3.p2.2', 1),
    ('associated-with-turmoil', 2, 'comrades-to-strategists', 's3.p2.2', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('strategy', 'stay-clear-of-the-axis', 'addresses', 'risk', 'associated-with-turmoil', 'stated'),
    ('claim', 'support-to-russia-created-turmoil', 'supports', 'risk', 'associated-with-turmoil', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('strategy', 'stay-clear-of-the-axis', 'addresses', 'risk', 'associated-with-turmoil', 'comrades-to-strategists', 's3.p2.2', 1),
    ('claim', 'support-to-russia-created-turmoil', 'supports', 'risk', 'associated-with-turmoil', 'comrades-to-strategists', 's3.p2.2', 1);

-- Strategy: China avoids both condemnation and wholehearted endorsement (s3.p2.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'strategy', 'neither-condemn-nor-endorse', 'comrades-to-strategists',
    'Neither condemning nor fully endorsing',
    'China avoids both condemnation and wholehearted endorsement',
    'Non-interference is called China''s policy. Whether the conduct keeps both ties and leaves tensions no worse is left open.',
    '"It" may be the axis, the purported help or the war; an endorsement with reserve is not ruled out. The two nations are read as Russia and North Korea.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('strategy', 'neither-condemn-nor-endorse', 'toward', 1);
INSERT INTO strategy (id, status, actor, objective, objective_document, objective_locator, objective_modality, objective_cue) VALUES
    ('neither-condemn-nor-endorse', 'practised', 'china', 'Uphold non-interference and so preserve the tie with both nations, without worsening tensions', 'comrades-to-strategists', 's3.p2.3', 'intended', 'also attempting to');
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('neither-condemn-nor-endorse', 'diplomatic', 1);
INSERT INTO strategy_toward (strategy, actor, rank) VALUES
    ('neither-condemn-nor-endorse', 'russia', 1),
    ('neither-condemn-nor-endorse', 'north-korea', 2);
INSERT INTO strategy_interest (strategy, interest, rank) VALUES
    ('neither-condemn-nor-endorse', 'non-interference', 1),
    ('neither-condemn-nor-endorse', 'ties-with-both', 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'neither-condemn-nor-endorse', 'comrades-to-strategists', 's3.p2.3', 1, 'states', 'asserted', NULL),
    ('strategy', 'neither-condemn-nor-endorse', 'comrades-to-strategists', 's3.p1.1', 2, 'context', 'prescribed', 'must be'),
    ('strategy', 'neither-condemn-nor-endorse', 'comrades-to-strategists', 's3.p2.2', 3, 'context', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('strategy', 'neither-condemn-nor-endorse', 'addresses', 'risk', 'tensions-rise', 'stated'),
    ('strategy', 'neither-condemn-nor-endorse', 'responds-to', 'dyad', 'north-korea-russia', 'collective');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'neither-condemn-nor-endorse', 'addresses', 'risk', 'excluded-by-both-neighbours', 'inferred', 'The aim is to preserve the tie with both nations; in s2.p5.5 a refusal can cost China both. That the one is meant against the other is our reading.'),
    ('strategy', 'neither-condemn-nor-endorse', 'aggravates', 'risk', 'read-as-acquiescence', 'inferred', 's3.p2.3 shows China not condemning; s2.p5.4 names this harm among the costs of a failure to condemn. s3.p2.3 mentions no such cost.'),
    ('strategy', 'neither-condemn-nor-endorse', 'aggravates', 'risk', 'reputation-with-the-west-undermined', 'inferred', 's3.p2.3 shows China not condemning; s2.p5.4 names this harm among the costs of a failure to condemn. s3.p2.3 mentions no such cost.'),
    ('strategy', 'neither-condemn-nor-endorse', 'aggravates', 'risk', 'obstacles-in-world-organisations', 'inferred', 's3.p2.3 shows China not condemning; s2.p5.4 names this harm among the costs of a failure to condemn. s3.p2.3 mentions no such cost.'),
    ('strategy', 'neither-condemn-nor-endorse', 'counterpart', 'strategy', 'stay-silent', 'inferred', 'A failure to condemn is weighed in s2.p5.4 as an option with its cost; s3.p2.3 shows it as China''s policy, with wholehearted endorsement held back as well.'),
    ('strategy', 'neither-condemn-nor-endorse', 'part-of', 'strategy', 'restraint-pragmatism-ambiguity', 'inferred', 's3.p2.3 stands in the paragraph on diplomacy; the conduct can be read as the restraint in the policy mix of s3.p1.2 or as the ambiguity.'),
    ('strategy', 'china-preaches-non-interference', 'counterpart', 'strategy', 'neither-condemn-nor-endorse', 'inferred', 'In s2.p5.2 China lectures, to whom is left open, on non-interference; in s3.p2.3 it tries to keep to it itself.'),
    ('strategy', 'neither-condemn-nor-endorse', 'about', 'dyad', 'china-north-korea', 'inferred', 'The sentence names the two states by a phrase alone; they are read from the sentence before.'),
    ('strategy', 'neither-condemn-nor-endorse', 'about', 'dyad', 'china-russia', 'inferred', 'The sentence names the two states by a phrase alone; they are read from the sentence before.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('strategy', 'neither-condemn-nor-endorse', 'addresses', 'risk', 'tensions-rise', 'comrades-to-strategists', 's3.p2.3', 1),
    ('strategy', 'neither-condemn-nor-endorse', 'responds-to', 'dyad', 'north-korea-russia', 'comrades-to-strategists', 's3.p1.1', 1);

-- Claim: In economic matters China is a friend of Russia and of North Korea (s3.p3.1)
INSERT INTO record (kind, id, document, label, title, summary) VALUES (
    'claim', 'china-is-economic-friend-of-both', 'comrades-to-strategists',
    'Economic friendship with both states',
    'In economic matters China is a friend of Russia and of North Korea',
    'The friendship is qualified: China is also on heightened guard over sanctions.');
INSERT INTO claim (id) VALUES ('china-is-economic-friend-of-both');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('china-is-economic-friend-of-both', 'china', 1, 1),
    ('china-is-economic-friend-of-both', 'russia', 0, 2),
    ('china-is-economic-friend-of-both', 'north-korea', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-is-economic-friend-of-both', 'comrades-to-strategists', 's3.p3.1', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'china-is-economic-friend-of-both', 'about', 'dyad', 'china-russia', 'stated'),
    ('claim', 'china-is-economic-friend-of-both', 'about', 'dyad', 'china-north-korea', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'china-is-economic-friend-of-both', 'about', 'dyad', 'china-russia', 'comrades-to-strategists', 's3.p3.1', 1),
    ('claim', 'china-is-economic-friend-of-both', 'about', 'dyad', 'china-north-korea', 'comrades-to-strategists', 's3.p3.1', 1);

-- Strategy: China is on heightened guard so that international sanctions are not undercut (s3.p3.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'strategy', 'no-undercutting-of-sanctions', 'comrades-to-strategists',
    'Guard against undercutting of sanctions',
    'China is on heightened guard so that international sanctions are not undercut',
    'The guard qualifies China''s economic friendship with Russia and North Korea.',
    '"Higher defense mode" is read as greater caution. Who might undercut the sanctions is open; the two states are entered under toward because the friendship is with them. The sentence does not say that China''s own safety from sanctions is at stake.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('strategy', 'no-undercutting-of-sanctions', 'toward', 1);
INSERT INTO strategy (id, status, actor, objective, objective_document, objective_locator, objective_modality, objective_cue) VALUES
    ('no-undercutting-of-sanctions', 'practised', 'china', 'Make sure that international sanctions are not undercut', 'comrades-to-strategists', 's3.p3.1', 'intended', 'to ensure');
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('no-undercutting-of-sanctions', 'economic', 1);
INSERT INTO strategy_toward (strategy, actor, rank) VALUES
    ('no-undercutting-of-sanctions', 'russia', 1),
    ('no-undercutting-of-sanctions', 'north-korea', 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'no-undercutting-of-sanctions', 'comrades-to-strategists', 's3.p3.1', 1, 'states', 'asserted', NULL),
    ('strategy', 'no-undercutting-of-sanctions', 'comrades-to-strategists', 's3.p1.1', 2, 'context', 'prescribed', 'must be');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('strategy', 'no-undercutting-of-sanctions', 'responds-to', 'dyad', 'north-korea-russia', 'collective');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'no-undercutting-of-sanctions', 'about', 'event', 'sanctions-on-russia-and-north-korea', 'inferred', 'The sentence speaks of international sanctions and of the two states; that these are the sanctions of s2.p4.2 is our reading.'),
    ('strategy', 'no-undercutting-of-sanctions', 'part-of', 'strategy', 'restraint-pragmatism-ambiguity', 'inferred', 's3.p3.1 opens with "Economically"; we read the guard as a case of the financial pragmatism that the policy mix of s3.p1.2 includes.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('strategy', 'no-undercutting-of-sanctions', 'responds-to', 'dyad', 'north-korea-russia', 'comrades-to-strategists', 's3.p1.1', 1);

-- Caveat: A friend at a higher defence mode (s3.p3.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'higher-defence-mode', 'comrades-to-strategists',
    'A friend at a higher defence mode',
    'Defence is set against economic friendship in a sentence on sanctions that says nothing military. The mode is to keep sanctions from being undercut; by whom, and what it consists of, is left open.');
INSERT INTO caveat (id) VALUES ('higher-defence-mode');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('higher-defence-mode', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'higher-defence-mode', 'comrades-to-strategists', 's3.p3.1', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('higher-defence-mode', 1, 'Literally, China is in a state of greater defence; presumably it is more cautious than a friend would be.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('higher-defence-mode', 1, 'comrades-to-strategists', 's3.p3.1', 1);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('higher-defence-mode', 'strategy', 'no-undercutting-of-sanctions', 1);

-- Strategy: China cuts trade to a minimum to avoid accidentally enabling what would justify sanctions (s3.p3.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'strategy', 'trade-at-bare-minimum', 'comrades-to-strategists',
    'Trade cut to the bare minimum',
    'China cuts trade to a minimum to avoid accidentally enabling what would justify sanctions',
    'The sanctions would be those of the international community.',
    'With whom trade is cut is open, so no one is entered under toward. The sentence leaves open whom the sanctions would hit; safety from sanctions is our reading, from the next sentence.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('strategy', 'trade-at-bare-minimum', 'pursues', 1);
INSERT INTO strategy (id, status, actor, objective, objective_document, objective_locator, objective_modality, objective_cue) VALUES
    ('trade-at-bare-minimum', 'practised', 'china', 'Make sure that trade enables nothing, even by accident, that would justify international sanctions', 'comrades-to-strategists', 's3.p3.2', 'intended', 'to ensure');
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('trade-at-bare-minimum', 'economic', 1);
INSERT INTO strategy_interest (strategy, interest, rank) VALUES ('trade-at-bare-minimum', 'sanctions-safety', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'trade-at-bare-minimum', 'comrades-to-strategists', 's3.p3.2', 1, 'states', 'asserted', NULL),
    ('strategy', 'trade-at-bare-minimum', 'comrades-to-strategists', 's3.p1.1', 2, 'context', 'prescribed', 'must be');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('strategy', 'trade-at-bare-minimum', 'responds-to', 'dyad', 'north-korea-russia', 'collective');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'trade-at-bare-minimum', 'part-of', 'strategy', 'restraint-pragmatism-ambiguity', 'inferred', 's3.p3.2 stands in the paragraph on economics; we read the cut in trade as a case of the financial pragmatism that the policy mix of s3.p1.2 includes.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('strategy', 'trade-at-bare-minimum', 'responds-to', 'dyad', 'north-korea-russia', 'comrades-to-strategists', 's3.p1.1', 1);

-- Risk: Trade could by accident enable activities that would justify international sanctions (s3.p3.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'risk', 'accidental-enabling', 'comrades-to-strategists',
    'Accidental enabling through trade',
    'Trade could by accident enable activities that would justify international sanctions',
    'China cuts its trade to rule this out. The next sentence puts the caution down to what others may bring upon China.',
    'Named only as what is to be prevented; the author does not say that it can happen. China is entered as bearer because it takes the care and the next sentence makes it the victim. The trading partner is open, so no source is entered. Safety from sanctions is entered because the activities would justify sanctions; that these would fall on China is our reading.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES
    ('risk', 'accidental-enabling', 'bearers', 1),
    ('risk', 'accidental-enabling', 'threatens', 2);
INSERT INTO risk (id, domain, named_as) VALUES ('accidental-enabling', 'economic', 'to-be-prevented');
INSERT INTO risk_bearer (risk, actor, rank) VALUES ('accidental-enabling', 'china', 1);
INSERT INTO risk_involved (risk, actor, rank) VALUES ('accidental-enabling', 'international-community', 1);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('accidental-enabling', 'sanctions-safety', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, degree, cue) VALUES
    ('risk', 'accidental-enabling', 'comrades-to-strategists', 's3.p3.2', 1, 'states', 'possible', 'presupposed', 'accidental enabling'),
    ('risk', 'accidental-enabling', 'comrades-to-strategists', 's3.p3.3', 2, 'context', 'evaluated', NULL, 'is nothing but');
INSERT INTO risk_step (risk, rank, step, modality, degree, cue) VALUES
    ('accidental-enabling', 1, 'Trade enables certain activities by accident', 'possible', 'presupposed', 'accidental enabling'),
    ('accidental-enabling', 2, 'The activities would give the international community grounds for sanctions', 'possible', 'would', 'would justify');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('accidental-enabling', 1, 'comrades-to-strategists', 's3.p3.2', 1),
    ('accidental-enabling', 2, 'comrades-to-strategists', 's3.p3.2', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('strategy', 'trade-at-bare-minimum', 'addresses', 'risk', 'accidental-enabling', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'no-undercutting-of-sanctions', 'addresses', 'risk', 'accidental-enabling', 'inferred', 's3.p3.2 guards against accidentally enabling activities that would justify sanctions; that the guard of s3.p3.1 is meant against the same danger is our reading.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('strategy', 'trade-at-bare-minimum', 'addresses', 'risk', 'accidental-enabling', 'comrades-to-strategists', 's3.p3.2', 1);

-- Annotation: Trade between China and Russia came to 240.1 billion US dollars in 2023 (external, on dyad china-russia)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'china-russia-trade-2023', 'comrades-to-strategists',
    'Trade between China and Russia came to 240.1 billion US dollars in 2023',
    'A figure of the Chinese customs; the essay speaks of growing economic cooperation and gives no figure.');
INSERT INTO annotation (id, on_kind, on_id, property, value, number, unit, status, source_name, source_url, source_accessed) VALUES
    ('china-russia-trade-2023', 'dyad', 'china-russia', 'trade-volume', '240.1 billion US dollars, 2023', 240.1, 'billion US dollars', 'verified', 'China Economic Review, after Reuters, report on China-Russia trade in 2023, 15 January 2024 (figures of the General Administration of Customs of China)', 'https://chinaeconomicreview.com/china-russia-trade-hits-record-high-in-2023/', '2026-11-27');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'china-russia-trade-2023', '2023', 'year');

-- Annotation: Trade between China and Russia came to 244.8 billion US dollars in 2024, a record (external, on dyad china-russia)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'china-russia-trade-2024', 'comrades-to-strategists',
    'Trade between China and Russia came to 244.8 billion US dollars in 2024, a record',
    'A figure of the Chinese customs; the essay speaks of growing economic cooperation and gives no figure.');
INSERT INTO annotation (id, on_kind, on_id, property, value, number, unit, status, source_name, source_url, source_accessed) VALUES
    ('china-russia-trade-2024', 'dyad', 'china-russia', 'trade-volume', '244.8 billion US dollars, 2024 (a record)', 244.8, 'billion US dollars', 'verified', 'The Moscow Times, report on China-Russia trade in 2024, 13 January 2025 (figures of the General Administration of Customs of China)', 'https://www.themoscowtimes.com/2025/01/13/china-russia-trade-hit-record-high-in-2024-a87590', '2026-11-27');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'china-russia-trade-2024', '2024', 'year');

-- Caveat: Trade cut to a minimum, or a lifeline and growing cooperation (s3.p3.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'bare-minimum-or-lifeline', 'comrades-to-strategists',
    'Trade cut to a minimum, or a lifeline and growing cooperation',
    'Trade is cut as far as possible in one section; elsewhere China is North Korea''s largest trading partner, and China''s economic cooperation with Russia grows. A share can be high where trade is low, so the passages on North Korea need not exclude each other. By Chinese customs figures, trade with Russia reached a record in 2024.');
INSERT INTO caveat (id) VALUES ('bare-minimum-or-lifeline');
INSERT INTO caveat_type (caveat, type, rank) VALUES
    ('bare-minimum-or-lifeline', 'tension', 1),
    ('bare-minimum-or-lifeline', 'external', 2);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'bare-minimum-or-lifeline', 'comrades-to-strategists', 's3.p3.2', 1, 'states'),
    ('caveat', 'bare-minimum-or-lifeline', 'comrades-to-strategists', 's4.p3.2', 2, 'states'),
    ('caveat', 'bare-minimum-or-lifeline', 'comrades-to-strategists', 's0.p2.2', 3, 'states'),
    ('caveat', 'bare-minimum-or-lifeline', 'comrades-to-strategists', 's1.p9.2', 4, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('bare-minimum-or-lifeline', 1, 'China cuts its trade to the least possible; the partner is left open.'),
    ('bare-minimum-or-lifeline', 2, 'China is North Korea''s largest trading partner and provides its economic lifeline, with a share of almost nine tenths.'),
    ('bare-minimum-or-lifeline', 3, 'Economic cooperation between China and Russia is growing, or has grown.');
INSERT INTO caveat_side (caveat, rank, annotation) VALUES
    ('bare-minimum-or-lifeline', 4, 'china-russia-trade-2023'),
    ('bare-minimum-or-lifeline', 5, 'china-russia-trade-2024');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('bare-minimum-or-lifeline', 1, 'comrades-to-strategists', 's3.p3.2', 1),
    ('bare-minimum-or-lifeline', 2, 'comrades-to-strategists', 's4.p3.2', 1),
    ('bare-minimum-or-lifeline', 3, 'comrades-to-strategists', 's0.p2.2', 1),
    ('bare-minimum-or-lifeline', 3, 'comrades-to-strategists', 's1.p9.2', 2);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('bare-minimum-or-lifeline', 'strategy', 'trade-at-bare-minimum', 1),
    ('bare-minimum-or-lifeline', 'phase', 'china-north-korea-lifeline', 2),
    ('bare-minimum-or-lifeline', 'claim', 'china-largest-trading-partner', 3),
    ('bare-minimum-or-lifeline', 'claim', 'sino-russian-economic-cooperation-grows', 4),
    ('bare-minimum-or-lifeline', 'claim', 'chinese-share-almost-90-percent', 5);

-- Caveat: It is unclear with whom China cuts its trade (s3.p3.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'trade-with-whom', 'comrades-to-strategists',
    'It is unclear with whom China cuts its trade',
    'The sentence names no partner. The one before it names Russia and North Korea, so either or both may be meant.');
INSERT INTO caveat (id) VALUES ('trade-with-whom');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('trade-with-whom', 'reference', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'trade-with-whom', 'comrades-to-strategists', 's3.p3.2', 1, 'states'),
    ('caveat', 'trade-with-whom', 'comrades-to-strategists', 's3.p3.1', 2, 'context');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('trade-with-whom', 1, 'China''s trade is cut; the partner is not named.'),
    ('trade-with-whom', 2, 'Russia and North Korea are named just before, as the states to which China is an economic friend.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('trade-with-whom', 1, 'comrades-to-strategists', 's3.p3.2', 1),
    ('trade-with-whom', 2, 'comrades-to-strategists', 's3.p3.1', 1);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('trade-with-whom', 'strategy', 'trade-at-bare-minimum', 1),
    ('trade-with-whom', 'risk', 'accidental-enabling', 2);

-- Claim: The author sees China's caution as wariness of having to pay for what another began (s3.p3.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'caution-heeds-repercussions', 'comrades-to-strategists',
    'Caution over the acts of others',
    'The author sees China''s caution as wariness of having to pay for what another began',
    'The sentence speaks of an operational notice, read here as the cut in trade, and reduces it to this one motive.',
    '"This operational notice" is read as the cut in trade just before; it may take in the guard over sanctions. Which nation is meant is open.');
INSERT INTO claim (id, polarity) VALUES ('caution-heeds-repercussions', 'neither');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('caution-heeds-repercussions', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'caution-heeds-repercussions', 'comrades-to-strategists', 's3.p3.3', 1, 'states', 'evaluated', 'is nothing but');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'caution-heeds-repercussions', 'about', 'risk', 'accidental-enabling', 'inferred', 's3.p3.3 does not name the repercussions; after s3.p3.2, sanctions are the likely ones.'),
    ('claim', 'caution-heeds-repercussions', 'about', 'strategy', 'trade-at-bare-minimum', 'inferred', 's3.p3.3 points back with "this", but no notice has been mentioned; the cut in trade of s3.p3.2 is the nearest thing.');

-- Caveat: An operational notice, and a nation that makes China the victim (s3.p3.3)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'operational-notice', 'comrades-to-strategists',
    'An operational notice, and a nation that makes China the victim',
    'No notice has been mentioned, and a single nation is taken up again as "they". Who acts, and what China suffers from, is uncertain.');
INSERT INTO caveat (id) VALUES ('operational-notice');
INSERT INTO caveat_type (caveat, type, rank) VALUES
    ('operational-notice', 'garbled', 1),
    ('operational-notice', 'reference', 2);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'operational-notice', 'comrades-to-strategists', 's3.p3.3', 1, 'states'),
    ('caveat', 'operational-notice', 'comrades-to-strategists', 's3.p3.2', 2, 'context');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('operational-notice', 1, 'Literally, a notice is China heeding what happens when some nation makes it suffer the repercussions of what they, one nation or several, have begun.'),
    ('operational-notice', 2, 'The caution over trade precedes it, so that the notice is probably this caution and the repercussions are probably sanctions.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('operational-notice', 1, 'comrades-to-strategists', 's3.p3.3', 1),
    ('operational-notice', 2, 'comrades-to-strategists', 's3.p3.2', 1);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('operational-notice', 'claim', 'caution-heeds-repercussions', 1),
    ('operational-notice', 'risk', 'accidental-enabling', 2);

-- Claim: China weighs how the alliance of Russia and North Korea affects regional security (s3.p4.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'china-weighs-impact-on-regional-security', 'comrades-to-strategists',
    'Attention to regional security',
    'China weighs how the alliance of Russia and North Korea affects regional security',
    'What China sees there is left open.',
    'The verb is views, read as weighing.');
INSERT INTO claim (id) VALUES ('china-weighs-impact-on-regional-security');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('china-weighs-impact-on-regional-security', 'china', 1, 1),
    ('china-weighs-impact-on-regional-security', 'russia', 0, 2),
    ('china-weighs-impact-on-regional-security', 'north-korea', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-weighs-impact-on-regional-security', 'comrades-to-strategists', 's3.p4.1', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'china-weighs-impact-on-regional-security', 'about', 'phase', 'north-korea-russia-recent-axis', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'china-weighs-impact-on-regional-security', 'about', 'phase', 'north-korea-russia-recent-axis', 'comrades-to-strategists', 's3.p4.1', 1);

-- Risk: Russian and North Korean military cooperation undermines China's bid for security (s3.p4.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'risk', 'secure-environment-undermined', 'comrades-to-strategists',
    'Undermined bid for security',
    'Russian and North Korean military cooperation undermines China''s bid for security',
    'The author states this in the present tense, in one sentence with a looming arms race and a destabilised region.',
    'Which of the three harms brings about which is left open. The environment is read as China''s surroundings, and stability is entered for that reason.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('risk', 'secure-environment-undermined', 'threatens', 1);
INSERT INTO risk (id, domain, named_as) VALUES ('secure-environment-undermined', 'military', 'described');
INSERT INTO risk_bearer (risk, actor, rank) VALUES ('secure-environment-undermined', 'china', 1);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES ('secure-environment-undermined', 'dyad', 'north-korea-russia', 1);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('secure-environment-undermined', 'stability', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('risk', 'secure-environment-undermined', 'comrades-to-strategists', 's3.p4.2', 1, 'states', 'asserted', NULL);
INSERT INTO risk_step (risk, rank, step, modality, cue) VALUES
    ('secure-environment-undermined', 1, 'Russia and North Korea combine in military cooperation, which poses a threat', 'asserted', 'combined military cooperation'),
    ('secure-environment-undermined', 2, 'The threat undermines China''s bid for secure surroundings', 'asserted', 'undermines Beijing’s bid');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('secure-environment-undermined', 1, 'comrades-to-strategists', 's3.p4.2', 1),
    ('secure-environment-undermined', 2, 'comrades-to-strategists', 's3.p4.2', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('phase', 'north-korea-russia-recent-axis', 'leads-to', 'risk', 'secure-environment-undermined', 'inferred', 's3.p4.2 lays this on the military cooperation of the two; we read it as that of the alliance named in the sentence before.');

-- Caveat: A threat that threatens an arms race (s3.p4.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'threat-threatens', 'comrades-to-strategists',
    'A threat that threatens an arms race',
    'Subject and verb say the same thing; the verb may mean only that an arms race looms.');
INSERT INTO caveat (id) VALUES ('threat-threatens');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('threat-threatens', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'threat-threatens', 'comrades-to-strategists', 's3.p4.2', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('threat-threatens', 1, 'Literally, a threat threatens an arms race; presumably an arms race looms because of the cooperation.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('threat-threatens', 1, 'comrades-to-strategists', 's3.p4.2', 1);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('threat-threatens', 'risk', 'regional-arms-race', 1);

-- Strategy: China emphasises diplomacy and the peaceful settlement of conflict (s3.p4.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'strategy', 'emphasise-peaceful-resolution', 'comrades-to-strategists',
    'Emphasis on peaceful settlement',
    'China emphasises diplomacy and the peaceful settlement of conflict',
    'The author calls this emphasis the resolution, after a sentence on the threat from Russian and North Korean military cooperation.',
    'No aim is given beyond its being the resolution. Stability is our reading, from the harms to the region that it answers. Non-interference is not entered: the sentence names only its peaceful half.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('strategy', 'emphasise-peaceful-resolution', 'pursues', 1);
INSERT INTO strategy (id, status, actor, objective) VALUES ('emphasise-peaceful-resolution', 'practised', 'china', NULL);
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('emphasise-peaceful-resolution', 'diplomatic', 1);
INSERT INTO strategy_interest (strategy, interest, rank) VALUES ('emphasise-peaceful-resolution', 'stability', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'emphasise-peaceful-resolution', 'comrades-to-strategists', 's3.p4.3', 1, 'states', 'asserted', NULL),
    ('strategy', 'emphasise-peaceful-resolution', 'comrades-to-strategists', 's3.p1.1', 2, 'context', 'prescribed', 'must be'),
    ('strategy', 'emphasise-peaceful-resolution', 'comrades-to-strategists', 's3.p4.2', 3, 'context', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('strategy', 'emphasise-peaceful-resolution', 'responds-to', 'dyad', 'north-korea-russia', 'collective');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'china-preaches-non-interference', 'counterpart', 'strategy', 'emphasise-peaceful-resolution', 'inferred', 'In s2.p5.2 peace has been preached to others for decades; s3.p4.3 makes peaceful resolution an emphasis of China''s own.'),
    ('strategy', 'emphasise-peaceful-resolution', 'addresses', 'risk', 'tensions-rise', 'inferred', 'Mechanisms, and not the emphasis itself, are to avoid escalation; that the emphasis serves the same end is our reading.'),
    ('strategy', 'emphasise-peaceful-resolution', 'addresses', 'risk', 'regional-arms-race', 'inferred', '"The resolution" is read as the answer to s3.p4.2, which names three harms: an arms race, a destabilised region and an undermined bid for security.'),
    ('strategy', 'emphasise-peaceful-resolution', 'addresses', 'risk', 'region-destabilised', 'inferred', '"The resolution" is read as the answer to s3.p4.2, which names three harms: an arms race, a destabilised region and an undermined bid for security.'),
    ('strategy', 'emphasise-peaceful-resolution', 'addresses', 'risk', 'secure-environment-undermined', 'inferred', '"The resolution" is read as the answer to s3.p4.2, which names three harms: an arms race, a destabilised region and an undermined bid for security.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('strategy', 'emphasise-peaceful-resolution', 'responds-to', 'dyad', 'north-korea-russia', 'comrades-to-strategists', 's3.p1.1', 1);

-- Claim: There must be mechanisms subject to security interests that avoid military escalation (s3.p4.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'mechanisms-needed-without-escalation', 'comrades-to-strategists',
    'Mechanisms without escalation',
    'There must be mechanisms subject to security interests that avoid military escalation',
    'The author says that China''s emphasis on diplomacy makes them necessary, but names none.',
    '"In submission to" is rendered as subject to. Whose security interests are meant is open.');
INSERT INTO claim (id) VALUES ('mechanisms-needed-without-escalation');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('mechanisms-needed-without-escalation', 'china', 0, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'mechanisms-needed-without-escalation', 'comrades-to-strategists', 's3.p4.3', 1, 'states', 'prescribed', 'necessitating');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('strategy', 'emphasise-peaceful-resolution', 'supports', 'claim', 'mechanisms-needed-without-escalation', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('strategy', 'emphasise-peaceful-resolution', 'supports', 'claim', 'mechanisms-needed-without-escalation', 'comrades-to-strategists', 's3.p4.3', 1);

-- Caveat: Mechanisms in submission to security interests (s3.p4.3)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'in-submission-to-security-interests', 'comrades-to-strategists',
    'Mechanisms in submission to security interests',
    'One would expect mechanisms to serve interests. The word "resolution" occurs twice in the sentence, in two senses.');
INSERT INTO caveat (id) VALUES ('in-submission-to-security-interests');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('in-submission-to-security-interests', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'in-submission-to-security-interests', 'comrades-to-strategists', 's3.p4.3', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('in-submission-to-security-interests', 1, 'Literally, the mechanisms submit to security interests; presumably they serve them, or are limited by them.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('in-submission-to-security-interests', 1, 'comrades-to-strategists', 's3.p4.3', 1);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('in-submission-to-security-interests', 'claim', 'mechanisms-needed-without-escalation', 1);

-- Strategy: China anchors itself in regional multilateral forums (s3.p5.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'strategy', 'anchor-in-regional-forums', 'comrades-to-strategists',
    'Anchoring in regional forums',
    'China anchors itself in regional multilateral forums',
    'This is part of China''s strategic calculation. China takes part in the Six-Party Talks and draws in neighbours, wishing to be a stabiliser.',
    'The sentence leaves open what is anchored; we read China. "This" in s3.p5.3 is read as being a stabiliser through the forums; achieving it goes further than the wish of s3.p5.2. South Korea and Japan are entered under toward because s3.p5.2 has China draw them in. The aim of s3.p5.2 is given with the talks and the neighbours; that it is the aim of the forums is our reading. That a calculation "involves" anchoring is read as practice, since s3.p5.2 describes taking part; stability is read from stabiliser.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES
    ('strategy', 'anchor-in-regional-forums', 'toward', 1),
    ('strategy', 'anchor-in-regional-forums', 'objective', 2),
    ('strategy', 'anchor-in-regional-forums', 'pursues', 3);
INSERT INTO strategy (id, status, actor, objective, objective_document, objective_locator, objective_modality, objective_cue) VALUES
    ('anchor-in-regional-forums', 'practised', 'china', 'Be a stabiliser', 'comrades-to-strategists', 's3.p5.2', 'intended', 'desires to be');
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('anchor-in-regional-forums', 'diplomatic', 1);
INSERT INTO strategy_toward (strategy, actor, rank) VALUES
    ('anchor-in-regional-forums', 'south-korea', 1),
    ('anchor-in-regional-forums', 'japan', 2);
INSERT INTO strategy_interest (strategy, interest, rank) VALUES ('anchor-in-regional-forums', 'stability', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'anchor-in-regional-forums', 'comrades-to-strategists', 's3.p5.1', 1, 'states', 'asserted', NULL),
    ('strategy', 'anchor-in-regional-forums', 'comrades-to-strategists', 's3.p5.2', 2, 'supports', 'asserted', NULL),
    ('strategy', 'anchor-in-regional-forums', 'comrades-to-strategists', 's3.p5.3', 3, 'supports', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'anchor-in-regional-forums', 'counterpart', 'strategy', 'respond-multilaterally', 'inferred', 's2.p8.1 says that the challenge is to be met multilaterally; s3.p5.1 describes multilateral forums as already in use.'),
    ('strategy', 'anchor-in-regional-forums', 'addresses', 'risk', 'secure-environment-undermined', 'inferred', 's3.p5.3 joins the forums to the axis and to the wish for a stable and secure region; it names no risk.'),
    ('strategy', 'anchor-in-regional-forums', 'addresses', 'risk', 'region-destabilised', 'inferred', 's3.p5.3 joins the forums to the axis and to the wish for a stable and secure region; it names no risk.'),
    ('strategy', 'anchor-in-regional-forums', 'about', 'event', 'six-party-talks', 'inferred', 's3.p5.2 names the talks after s3.p5.1 has spoken of regional forums; that the talks are one of these is our reading.'),
    ('strategy', 'anchor-in-regional-forums', 'responds-to', 'dyad', 'north-korea-russia', 'inferred', '"In achieving this" is read as being the stabiliser of s3.p5.2; that the forums are its means is our reading.'),
    ('strategy', 'anchor-in-regional-forums', 'about', 'phase', 'north-korea-russia-recent-axis', 'inferred', '"In achieving this" is read as being the stabiliser of s3.p5.2; that the forums are its means is our reading.');

-- Strategy: China takes an active part in the Six-Party Talks (s3.p5.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'strategy', 'china-active-in-six-party-talks', 'comrades-to-strategists',
    'Participation in the Six-Party Talks',
    'China takes an active part in the Six-Party Talks',
    'The same sentence says that China also draws in neighbouring countries and wishes to be a stabiliser.',
    'The sentence is in the present tense. That the talks are one of the forums of the sentence before, and that stability is pursued, is our reading.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('strategy', 'china-active-in-six-party-talks', 'pursues', 1);
INSERT INTO strategy (id, status, actor, objective, objective_document, objective_locator, objective_modality, objective_cue) VALUES
    ('china-active-in-six-party-talks', 'practised', 'china', 'Be a stabiliser', 'comrades-to-strategists', 's3.p5.2', 'intended', 'desires to be');
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('china-active-in-six-party-talks', 'diplomatic', 1);
INSERT INTO strategy_interest (strategy, interest, rank) VALUES ('china-active-in-six-party-talks', 'stability', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'china-active-in-six-party-talks', 'comrades-to-strategists', 's3.p5.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('strategy', 'china-active-in-six-party-talks', 'about', 'event', 'six-party-talks', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'china-active-in-six-party-talks', 'part-of', 'strategy', 'anchor-in-regional-forums', 'inferred', 's3.p5.1 speaks of forums in general; the talks of s3.p5.2 are the only ones that are named.'),
    ('strategy', 'china-active-in-six-party-talks', 'responds-to', 'dyad', 'north-korea-russia', 'inferred', 'The next sentence makes China''s part as a stabiliser an answer to the axis; we read the talks as one of its means.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('strategy', 'china-active-in-six-party-talks', 'about', 'event', 'six-party-talks', 'comrades-to-strategists', 's3.p5.2', 1);

-- Strategy: China draws in neighbours, South Korea and Japan among them (s3.p5.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'strategy', 'china-draws-in-south-korea-and-japan', 'comrades-to-strategists',
    'Drawing in South Korea and Japan',
    'China draws in neighbours, South Korea and Japan among them',
    'South Korea and Japan are given as examples. The author links this to China''s wish to be a stabiliser.',
    'The sentence leaves open what they are drawn into: the talks named just before, or regional forums in general. Stability is our reading.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('strategy', 'china-draws-in-south-korea-and-japan', 'pursues', 1);
INSERT INTO strategy (id, status, actor, objective, objective_document, objective_locator, objective_modality, objective_cue) VALUES
    ('china-draws-in-south-korea-and-japan', 'practised', 'china', 'Be a stabiliser', 'comrades-to-strategists', 's3.p5.2', 'intended', 'desires to be');
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('china-draws-in-south-korea-and-japan', 'diplomatic', 1);
INSERT INTO strategy_toward (strategy, actor, rank) VALUES
    ('china-draws-in-south-korea-and-japan', 'south-korea', 1),
    ('china-draws-in-south-korea-and-japan', 'japan', 2);
INSERT INTO strategy_interest (strategy, interest, rank) VALUES ('china-draws-in-south-korea-and-japan', 'stability', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'china-draws-in-south-korea-and-japan', 'comrades-to-strategists', 's3.p5.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('strategy', 'china-draws-in-south-korea-and-japan', 'about', 'dyad', 'china-south-korea', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'china-draws-in-south-korea-and-japan', 'part-of', 'strategy', 'anchor-in-regional-forums', 'inferred', 's3.p5.1 speaks of regional forums; we read the neighbours of s3.p5.2 as drawn into these.'),
    ('strategy', 'china-draws-in-south-korea-and-japan', 'responds-to', 'dyad', 'north-korea-russia', 'inferred', 'The next sentence makes China''s part as a stabiliser an answer to the axis; we read the drawing in of neighbours as one of its means.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('strategy', 'china-draws-in-south-korea-and-japan', 'about', 'dyad', 'china-south-korea', 'comrades-to-strategists', 's3.p5.2', 1);

-- Caveat: The Six-Party Talks in the present tense (s3.p5.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'six-party-talks-in-the-present', 'comrades-to-strategists',
    'The Six-Party Talks in the present tense',
    'The sentence puts China''s part in the talks in the present. North Korea announced in April 2009 that it would leave them.');
INSERT INTO caveat (id) VALUES ('six-party-talks-in-the-present');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('six-party-talks-in-the-present', 'external', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'six-party-talks-in-the-present', 'comrades-to-strategists', 's3.p5.2', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('six-party-talks-in-the-present', 1, 'China takes an active part in the talks, in the present tense.');
INSERT INTO caveat_side (caveat, rank, annotation) VALUES
    ('six-party-talks-in-the-present', 2, 'six-party-talks-series'),
    ('six-party-talks-in-the-present', 3, 'six-party-talks-north-korea-leaves');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('six-party-talks-in-the-present', 1, 'comrades-to-strategists', 's3.p5.2', 1);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('six-party-talks-in-the-present', 'strategy', 'china-active-in-six-party-talks', 1),
    ('six-party-talks-in-the-present', 'event', 'six-party-talks', 2);

-- Dyad: China and Japan (s3.p5.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'dyad', 'china-japan', 'comrades-to-strategists',
    'China and Japan',
    'Japan is one of the neighbours that China draws in; it is also named among those whose arming will compete with Chinese influence.');
INSERT INTO dyad (id, document, actor_a, actor_b) VALUES ('china-japan', 'comrades-to-strategists', 'china', 'japan');
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('dyad', 'china-japan', 'comrades-to-strategists', 's3.p5.2', 1, 'states'),
    ('dyad', 'china-japan', 'comrades-to-strategists', 's2.p3.4', 2, 'supports'),
    ('dyad', 'china-japan', 'comrades-to-strategists', 's2.p3.5', 3, 'supports');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('strategy', 'china-draws-in-south-korea-and-japan', 'about', 'dyad', 'china-japan', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('risk', 'chinese-influence-contested', 'about', 'dyad', 'china-japan', 'inferred', '"That" in s2.p3.5 is read as the arming of South Korea, Japan and others.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('strategy', 'china-draws-in-south-korea-and-japan', 'about', 'dyad', 'china-japan', 'comrades-to-strategists', 's3.p5.2', 1);

-- Claim: China desires a region that stays stable and secure (s3.p5.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'china-desires-stable-secure-region', 'comrades-to-strategists',
    'Wish for a stable and secure region',
    'China desires a region that stays stable and secure',
    'The wish goes beyond answering the axis. Earlier passages name an aspiration for stability and a bid for secure surroundings.',
    'To devise a desire is odd; we code the desire. The aspiration of s2.p7.2 is for stability alone. The environment of s3.p4.2 is read as China''s surroundings.');
INSERT INTO claim (id) VALUES ('china-desires-stable-secure-region');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('china-desires-stable-secure-region', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-desires-stable-secure-region', 'comrades-to-strategists', 's3.p5.3', 1, 'states', 'intended', 'desire for'),
    ('claim', 'china-desires-stable-secure-region', 'comrades-to-strategists', 's2.p7.2', 2, 'supports', 'intended', 'its aspiration for'),
    ('claim', 'china-desires-stable-secure-region', 'comrades-to-strategists', 's3.p4.2', 3, 'supports', 'intended', 'bid for');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'china-desires-stable-secure-region', 'about', 'strategy', 'anchor-in-regional-forums', 'inferred', '"In achieving this" is read as being a stabiliser by way of the regional forums of s3.p5.1.');

-- Caveat: A desire that China is devising (s3.p5.3)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'devising-a-desire', 'comrades-to-strategists',
    'A desire that China is devising',
    'One devises a plan; a desire one has or follows. The region is not named.');
INSERT INTO caveat (id) VALUES ('devising-a-desire');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('devising-a-desire', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'devising-a-desire', 'comrades-to-strategists', 's3.p5.3', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('devising-a-desire', 1, 'Literally, China devises its own desire; presumably it pursues it, or devises something to fulfil it.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('devising-a-desire', 1, 'comrades-to-strategists', 's3.p5.3', 1);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('devising-a-desire', 'claim', 'china-desires-stable-secure-region', 1);

-- Claim: The author calls China's diplomacy on Russia and North Korea a virtuoso balancing act (s3.p6.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'diplomacy-is-virtuoso', 'comrades-to-strategists',
    'Praise of China''s balancing act',
    'The author calls China''s diplomacy on Russia and North Korea a virtuoso balancing act',
    'The verdict uses the figure of a balancing act. Whose alignment is meant is our reading.',
    '"Alignment diplomacy" can be taken in several ways; we read diplomacy that deals with the alignment of the two.');
INSERT INTO claim (id, polarity) VALUES ('diplomacy-is-virtuoso', 'praise');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('diplomacy-is-virtuoso', 'china', 1, 1),
    ('diplomacy-is-virtuoso', 'russia', 0, 2),
    ('diplomacy-is-virtuoso', 'north-korea', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'diplomacy-is-virtuoso', 'comrades-to-strategists', 's3.p6.1', 1, 'states', 'evaluated', 'virtuoso');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'diplomacy-is-virtuoso', 'about', 'dyad', 'north-korea-russia', 'inferred', 'The two states are named before alignment, and we read the alignment as theirs; China''s alignment with both is possible.'),
    ('claim', 'diplomacy-is-virtuoso', 'about', 'strategy', 'balance-on-a-tightrope', 'inferred', 's3.p1.1 prescribes the act and s3.p6.1 judges it as performed. Only the figure of balance links the two; the text does not say that they are the same.');

-- Claim: China's diplomacy on Russia and North Korea aims at national interest and stability (s3.p6.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'diplomacy-calibrated-for-interest-and-stability', 'comrades-to-strategists',
    'Calibration of China''s diplomacy',
    'China''s diplomacy on Russia and North Korea aims at national interest and stability',
    'The author calls the calibration careful. Whether it succeeds is left open.',
    '"Its" is read as China''s. "Alignment diplomacy" is read as diplomacy that deals with the alignment of Russia and North Korea. The care is the author''s praise; the purpose is coded, as an aim.');
INSERT INTO claim (id) VALUES ('diplomacy-calibrated-for-interest-and-stability');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('diplomacy-calibrated-for-interest-and-stability', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'diplomacy-calibrated-for-interest-and-stability', 'comrades-to-strategists', 's3.p6.1', 1, 'states', 'intended', 'calibrated to further');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'diplomacy-calibrated-for-interest-and-stability', 'supports', 'claim', 'diplomacy-is-virtuoso', 'inferred', 'The calibration stands beside the verdict, in apposition; we read it as what makes the act a virtuoso one.'),
    ('claim', 'diplomacy-calibrated-for-interest-and-stability', 'about', 'dyad', 'north-korea-russia', 'inferred', 'The alignment in "alignment diplomacy" is read as that of Russia and North Korea.');

-- Caveat: Virtuoso and skilled, or on a tightrope over a delicate subject (s3.p6.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'virtuoso-on-a-tightrope', 'comrades-to-strategists',
    'Virtuoso and skilled, or on a tightrope over a delicate subject',
    'Some sentences give a verdict of mastery as if the outcome were settled. Others say that China must balance on a tightrope, or call the stronger defence tie a delicate subject for it.');
INSERT INTO caveat (id) VALUES ('virtuoso-on-a-tightrope');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('virtuoso-on-a-tightrope', 'tension', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'virtuoso-on-a-tightrope', 'comrades-to-strategists', 's3.p6.1', 1, 'states'),
    ('caveat', 'virtuoso-on-a-tightrope', 'comrades-to-strategists', 's4.p1.1', 2, 'states'),
    ('caveat', 'virtuoso-on-a-tightrope', 'comrades-to-strategists', 's4.p5.1', 3, 'states'),
    ('caveat', 'virtuoso-on-a-tightrope', 'comrades-to-strategists', 's2.p8.2', 4, 'states'),
    ('caveat', 'virtuoso-on-a-tightrope', 'comrades-to-strategists', 's4.p2.1', 5, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('virtuoso-on-a-tightrope', 1, 'China''s diplomacy is a virtuoso act and shows excellence and skill.'),
    ('virtuoso-on-a-tightrope', 2, 'China must keep its balance on a tightrope, and the stronger defence tie of the other two is a delicate subject for it.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('virtuoso-on-a-tightrope', 1, 'comrades-to-strategists', 's3.p6.1', 1),
    ('virtuoso-on-a-tightrope', 1, 'comrades-to-strategists', 's4.p1.1', 2),
    ('virtuoso-on-a-tightrope', 1, 'comrades-to-strategists', 's4.p5.1', 3),
    ('virtuoso-on-a-tightrope', 2, 'comrades-to-strategists', 's2.p8.2', 1),
    ('virtuoso-on-a-tightrope', 2, 'comrades-to-strategists', 's4.p2.1', 2);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('virtuoso-on-a-tightrope', 'claim', 'diplomacy-is-virtuoso', 1),
    ('virtuoso-on-a-tightrope', 'claim', 'handling-reflects-excellence', 2),
    ('virtuoso-on-a-tightrope', 'claim', 'action-demonstrates-skill', 3),
    ('virtuoso-on-a-tightrope', 'strategy', 'balance-on-a-tightrope', 4),
    ('virtuoso-on-a-tightrope', 'claim', 'defence-tie-is-delicate', 5);

-- Caveat: It is unclear whose alignment China's diplomacy is about (s3.p6.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'alignment-diplomacy', 'comrades-to-strategists',
    'It is unclear whose alignment China''s diplomacy is about',
    'Three states stand before the words alignment diplomacy, and the phrase does not say who is aligned with whom.');
INSERT INTO caveat (id) VALUES ('alignment-diplomacy');
INSERT INTO caveat_type (caveat, type, rank) VALUES
    ('alignment-diplomacy', 'garbled', 1),
    ('alignment-diplomacy', 'reference', 2);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'alignment-diplomacy', 'comrades-to-strategists', 's3.p6.1', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('alignment-diplomacy', 1, 'Literally, China has a diplomacy of "Russia–North Korea alignment", be it their alignment with each other or China''s with them; presumably its diplomacy in the face of theirs is meant.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('alignment-diplomacy', 1, 'comrades-to-strategists', 's3.p6.1', 1);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('alignment-diplomacy', 'claim', 'diplomacy-is-virtuoso', 1),
    ('alignment-diplomacy', 'claim', 'diplomacy-calibrated-for-interest-and-stability', 2);

-- Strategy: China aims to orchestrate the dynamics of the new alignment (s3.p6.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'strategy', 'orchestrate-the-alignment', 'comrades-to-strategists',
    'Orchestration of the new alignment',
    'China aims to orchestrate the dynamics of the new alignment',
    'Diplomatic restraint, economic pragmatism and a strategic alliance are the means. The measure is the skill that the author sees in how China has orchestrated the geopolitics of the day.',
    'The new alignment is read as that of Russia and North Korea. The sentence leaves open with whom the strategic alliance is, and no instrument is entered for it.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('strategy', 'orchestrate-the-alignment', 'toward', 1);
INSERT INTO strategy (id, status, actor, objective, objective_document, objective_locator, objective_modality, objective_cue) VALUES
    ('orchestrate-the-alignment', 'attempted', 'china', 'Orchestrate the dynamics of the new alignment with skill', 'comrades-to-strategists', 's3.p6.2', 'intended', 'aims to orchestrate');
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES
    ('orchestrate-the-alignment', 'composite', 1),
    ('orchestrate-the-alignment', 'diplomatic', 2),
    ('orchestrate-the-alignment', 'economic', 3);
INSERT INTO strategy_toward (strategy, actor, rank) VALUES
    ('orchestrate-the-alignment', 'russia', 1),
    ('orchestrate-the-alignment', 'north-korea', 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'orchestrate-the-alignment', 'comrades-to-strategists', 's3.p6.2', 1, 'states', 'intended', 'aims to orchestrate');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'orchestrate-the-alignment', 'about', 'phase', 'north-korea-russia-recent-axis', 'inferred', 'The new alignment points back to a phrase that does not say who is aligned with whom; we read Russia and North Korea.'),
    ('strategy', 'orchestrate-the-alignment', 'counterpart', 'strategy', 'restraint-pragmatism-ambiguity', 'inferred', 'The policy mix of s3.p1.2 returns in s3.p6.2 as the means to an aim; ambiguity has become alliance, and financial pragmatism economic.'),
    ('strategy', 'orchestrate-the-alignment', 'responds-to', 'dyad', 'north-korea-russia', 'inferred', 'The new alignment points back to a phrase that does not say who is aligned with whom; we read Russia and North Korea.');

-- Claim: The author credits China with skilful orchestration of the geopolitics of the day (s3.p6.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'beijing-orchestrated-geopolitics-skilfully', 'comrades-to-strategists',
    'Praise of Beijing''s orchestration',
    'The author credits China with skilful orchestration of the geopolitics of the day',
    'This skill is taken for granted, as the measure of what China aims at with the new alignment.',
    '"Of the day" may mean the present or an earlier time; the verb is in the perfect tense.');
INSERT INTO claim (id, polarity) VALUES ('beijing-orchestrated-geopolitics-skilfully', 'praise');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('beijing-orchestrated-geopolitics-skilfully', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'beijing-orchestrated-geopolitics-skilfully', 'comrades-to-strategists', 's3.p6.2', 1, 'states', 'evaluated', 'as skillfully as');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'beijing-orchestrated-geopolitics-skilfully', 'about', 'strategy', 'orchestrate-the-alignment', 'inferred', 'The past skill is the measure of the aim in s3.p6.2.');
