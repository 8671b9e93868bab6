-- Section s3, China's strategic response: the records whose principal citation lies there, in reading order.
--
-- One block per record, with everything that belongs to it; a link stands with the later of its two records.
-- Annotations are external to the text. The two of this file are on a dyad of the introduction, and stand before
-- the caveat that needs them.

-- Claim: The author calls China's role in regional and world geopolitics tense (s3.p1.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'china-role-is-tense', 'comrades-to-strategists',
    'The author calls China''s role in regional and world geopolitics tense',
    'The part that China has in the reckoning of the region and of the world is judged to be a tense one. The reaction that the author asks of China is meant to suit it.',
    '"Its" is read as China''s; the reaction''s own part is possible. What makes the role tense is not said here.');
INSERT INTO claim (id) VALUES ('china-role-is-tense');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES ('china-role-is-tense', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-role-is-tense', 'comrades-to-strategists', 's3.p1.1', 1, 'states', 'evaluated', 'its tense role');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'china-role-is-tense', 'supports', 'strategy', 'balance-on-a-tightrope', 'inferred', 'The sentence has the act suit the role; that the role is a ground for the act is our reading.');

-- Strategy: China's policy combines restraint in diplomacy, pragmatism in finance and ambiguity in strategy (s3.p1.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'strategy', 'restraint-pragmatism-ambiguity', 'comrades-to-strategists',
    'China''s policy combines restraint in diplomacy, pragmatism in finance and ambiguity in strategy',
    'Three components make up the policy. Each of them is said to be designed for the national interest, in such a way that the instability of the region is not mirrored.',
    'Toward whom the policy is directed is not said. The national interests are not spelt out, so no interest is entered as pursued. The informational instrument stands for the ambiguity, which we read as leaving others unsure of one''s intentions.');
INSERT INTO strategy (id, status, actor, objective) VALUES
    ('restraint-pragmatism-ambiguity', 'practised', 'china', 'Further the national interest without the instability of the region being mirrored');
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES
    ('restraint-pragmatism-ambiguity', 'composite', 1),
    ('restraint-pragmatism-ambiguity', 'diplomatic', 2),
    ('restraint-pragmatism-ambiguity', 'economic', 3),
    ('restraint-pragmatism-ambiguity', 'informational', 4);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'restraint-pragmatism-ambiguity', 'comrades-to-strategists', 's3.p1.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'balance-on-a-tightrope', 'counterpart', 'strategy', 'restraint-pragmatism-ambiguity', 'inferred', 'The sentence before says what the reaction must be, a balancing act; this one says what the policy is. Both would serve China''s interests without a harm, so we take the second for the first at work.');

-- Caveat: Strategic ambiguity, or strategic alliance (s3.p1.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'ambiguity-or-alliance', 'comrades-to-strategists',
    'Strategic ambiguity, or strategic alliance',
    'The mix that makes up the policy is named at the start of the section and again at its end. Its last component is ambiguity the first time and alliance the second, and financial pragmatism has become economic.');
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

-- Caveat: It is unclear what it would be to mirror the instability of the region (s3.p1.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'without-mirroring-instability', 'comrades-to-strategists',
    'It is unclear what it would be to mirror the instability of the region',
    'The policy is meant to serve the national interest without mirroring instability. Whether China is to show none itself, to add none or to be drawn into none is left open.');
INSERT INTO caveat (id) VALUES ('without-mirroring-instability');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('without-mirroring-instability', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'without-mirroring-instability', 'comrades-to-strategists', 's3.p1.2', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('without-mirroring-instability', 1, 'Literally, the policy is not to reflect the region''s instability; presumably it is not to add to it, or not to be drawn into it.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('without-mirroring-instability', 1, 'comrades-to-strategists', 's3.p1.2', 1);

-- Strategy: China has steered round the new axis of Russia and North Korea (s3.p2.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'strategy', 'stay-clear-of-the-axis', 'comrades-to-strategists',
    'China has steered round the new axis of Russia and North Korea',
    'In diplomacy China has got round the axis, presumably by keeping clear of it. The author takes this as an indication that it does not wish for a direct association with the turmoil which North Korea''s purported help to Russia has created.',
    'The verb is circumvented, which we read as kept clear of; a caveat marks it. The objective is what the author reads off the step, not an aim that China has declared. No interest is named, so none is entered as pursued.');
INSERT INTO strategy (id, status, actor, objective) VALUES
    ('stay-clear-of-the-axis', 'practised', 'china', 'Avoid direct association with the turmoil that is laid to North Korea''s purported help to Russia');
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('stay-clear-of-the-axis', 'diplomatic', 1);
INSERT INTO strategy_toward (strategy, actor, rank) VALUES
    ('stay-clear-of-the-axis', 'russia', 1),
    ('stay-clear-of-the-axis', 'north-korea', 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'stay-clear-of-the-axis', 'comrades-to-strategists', 's3.p2.1', 1, 'states', 'asserted', NULL),
    ('strategy', 'stay-clear-of-the-axis', 'comrades-to-strategists', 's3.p2.2', 2, 'supports', 'intended', 'does not wish to be');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('strategy', 'stay-clear-of-the-axis', 'about', 'phase', 'north-korea-russia-recent-axis', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'stay-clear-of-the-axis', 'part-of', 'strategy', 'restraint-pragmatism-ambiguity', 'inferred', 'The sentence opens with the word for diplomacy, and restraint in diplomacy is the first component of the policy; we read the one as a case of the other.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('strategy', 'stay-clear-of-the-axis', 'about', 'phase', 'north-korea-russia-recent-axis', 'comrades-to-strategists', 's3.p2.1', 1);

-- Phase: China and Russia: China steers round Russia's axis with North Korea (s3.p2.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'phase', 'china-russia-at-a-distance', 'comrades-to-strategists',
    'China and Russia: China steers round Russia''s axis with North Korea',
    'China has got round the new axis, presumably by keeping clear of it, and it is said to attempt to preserve its relationship with Russia all the same.',
    'Coded as hedging: distance with the tie kept, on the reading that China keeps clear. The sentence sets China apart from the axis of the two and not from either state, and its verb is circumvented; a caveat marks that. As to the tie, only the attempt to keep it is said. No date is given, and new is said of the axis.');
INSERT INTO phase (id, dyad, relation, by_actor) VALUES ('china-russia-at-a-distance', 'china-russia', 'hedging', 'china');
INSERT INTO phase_toward (phase, actor, rank) VALUES ('china-russia-at-a-distance', 'russia', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('phase', 'china-russia-at-a-distance', 'comrades-to-strategists', 's3.p2.1', 1, 'states', 'asserted', NULL),
    ('phase', 'china-russia-at-a-distance', 'comrades-to-strategists', 's3.p2.3', 2, 'supports', 'intended', 'attempting to');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'stay-clear-of-the-axis', 'leads-to', 'phase', 'china-russia-at-a-distance', 'inferred', 'The sentence tells of a step that China has taken; the phase is the state of the relation that this step leaves.');

-- Phase: China and North Korea: China steers round North Korea's axis with Russia (s3.p2.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'phase', 'china-north-korea-at-a-distance', 'comrades-to-strategists',
    'China and North Korea: China steers round North Korea''s axis with Russia',
    'China has got round the new axis, presumably by keeping clear of it, and it is said to attempt to preserve its relationship with North Korea all the same. The conclusion says that it tries to hold North Korea off without a break.',
    'Coded as hedging: distance with the tie kept, on the reading that China keeps clear. The sentence sets China apart from the axis of the two and not from either state, and its verb is circumvented; a caveat marks that. As to the tie, only the attempt to keep it is said. No date is given, and new is said of the axis.');
INSERT INTO phase (id, dyad, relation, by_actor) VALUES ('china-north-korea-at-a-distance', 'china-north-korea', 'hedging', 'china');
INSERT INTO phase_toward (phase, actor, rank) VALUES ('china-north-korea-at-a-distance', 'north-korea', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('phase', 'china-north-korea-at-a-distance', 'comrades-to-strategists', 's3.p2.1', 1, 'states', 'asserted', NULL),
    ('phase', 'china-north-korea-at-a-distance', 'comrades-to-strategists', 's3.p2.3', 2, 'supports', 'intended', 'attempting to'),
    ('phase', 'china-north-korea-at-a-distance', 'comrades-to-strategists', 's4.p4.2', 3, 'supports', 'intended', 'trying to keep');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('phase', 'china-north-korea-at-a-distance', 'counterpart', 'phase', 'china-russia-at-a-distance', 'inferred', 'One sentence sets China apart from the axis of the two states; that it makes a state of each of China''s two relations is our reading.'),
    ('strategy', 'stay-clear-of-the-axis', 'leads-to', 'phase', 'china-north-korea-at-a-distance', 'inferred', 'The sentence tells of a step that China has taken; the phase is the state of the relation that this step leaves.');

-- Caveat: An axis that China has circumvented (s3.p2.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'circumvented-the-axis', 'comrades-to-strategists',
    'An axis that China has circumvented',
    'The verb says that China has got round the axis, as one gets round an obstacle or a rule. The next sentence speaks of not being associated with something.');
INSERT INTO caveat (id) VALUES ('circumvented-the-axis');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('circumvented-the-axis', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'circumvented-the-axis', 'comrades-to-strategists', 's3.p2.1', 1, 'states'),
    ('caveat', 'circumvented-the-axis', 'comrades-to-strategists', 's3.p2.2', 2, 'context');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('circumvented-the-axis', 1, 'Literally, China has got round or evaded the axis.'),
    ('circumvented-the-axis', 2, 'China does not wish to be associated with the turmoil, so that keeping clear of the axis was probably meant.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('circumvented-the-axis', 1, 'comrades-to-strategists', 's3.p2.1', 1),
    ('circumvented-the-axis', 2, 'comrades-to-strategists', 's3.p2.2', 1);

-- Claim: China is said to want no direct association with the turmoil laid to North Korea's purported help to Russia (s3.p2.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'china-wants-no-part-in-the-turmoil', 'comrades-to-strategists',
    'China is said to want no direct association with the turmoil laid to North Korea''s purported help to Russia',
    'The author reads this off the diplomatic step by which China has got round the axis.',
    'The sentence does two things: it takes the step as an indication, and it says what is not wished. We code the wish, as an aim that the author ascribes to China.');
INSERT INTO claim (id) VALUES ('china-wants-no-part-in-the-turmoil');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('china-wants-no-part-in-the-turmoil', 'china', 1, 1),
    ('china-wants-no-part-in-the-turmoil', 'north-korea', 0, 2),
    ('china-wants-no-part-in-the-turmoil', 'russia', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-wants-no-part-in-the-turmoil', 'comrades-to-strategists', 's3.p2.2', 1, 'states', 'intended', 'does not wish to be');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('strategy', 'stay-clear-of-the-axis', 'supports', 'claim', 'china-wants-no-part-in-the-turmoil', 'stated'),
    ('claim', 'china-wants-no-part-in-the-turmoil', 'about', 'event', 'dprk-military-support-to-russia', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('strategy', 'stay-clear-of-the-axis', 'supports', 'claim', 'china-wants-no-part-in-the-turmoil', 'comrades-to-strategists', 's3.p2.2', 1),
    ('claim', 'china-wants-no-part-in-the-turmoil', 'about', 'event', 'dprk-military-support-to-russia', 'comrades-to-strategists', 's3.p2.2', 1);

-- Claim: North Korea's purported military help to Russia against Ukraine is said to have created turmoil (s3.p2.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'support-to-russia-created-turmoil', 'comrades-to-strategists',
    'North Korea''s purported military help to Russia against Ukraine is said to have created turmoil',
    'The turmoil is traced to military assistance which the sentence marks as purported. Neither what it consists of nor where it is felt is described.',
    'Only the assistance is marked as purported; the turmoil is taken as a fact. Since its cause is passed on without being vouched for, we code the whole as reported, from a source that is not named.');
INSERT INTO claim (id) VALUES ('support-to-russia-created-turmoil');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('support-to-russia-created-turmoil', 'north-korea', 1, 1),
    ('support-to-russia-created-turmoil', 'russia', 0, 2),
    ('support-to-russia-created-turmoil', 'ukraine', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue, attributed_label) VALUES
    ('claim', 'support-to-russia-created-turmoil', 'comrades-to-strategists', 's3.p2.2', 1, 'states', 'reported', 'purported', 'unnamed');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'support-to-russia-created-turmoil', 'about', 'event', 'dprk-military-support-to-russia', 'stated'),
    ('claim', 'china-wants-no-part-in-the-turmoil', 'about', 'claim', 'support-to-russia-created-turmoil', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'support-to-russia-created-turmoil', 'about', 'event', 'dprk-military-support-to-russia', 'comrades-to-strategists', 's3.p2.2', 1),
    ('claim', 'china-wants-no-part-in-the-turmoil', 'about', 'claim', 'support-to-russia-created-turmoil', 'comrades-to-strategists', 's3.p2.2', 1);

-- Phase: Russia and Ukraine: Russia at war with Ukraine (s3.p2.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'phase', 'russia-ukraine-war', 'comrades-to-strategists',
    'Russia and Ukraine: Russia at war with Ukraine',
    'Russia''s war with Ukraine is named as the one in which North Korea purportedly assists it. The war itself is taken as known.',
    'The sentence presupposes the war and gives it neither a beginning nor an end. "Its" is read as Russia''s.');
INSERT INTO phase (id, dyad, relation, by_actor) VALUES ('russia-ukraine-war', 'russia-ukraine', 'armed-conflict', NULL);
INSERT INTO phase_event (phase, event, rank) VALUES ('russia-ukraine-war', 'ukraine-war', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('phase', 'russia-ukraine-war', 'comrades-to-strategists', 's3.p2.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'support-to-russia-created-turmoil', 'about', 'phase', 'russia-ukraine-war', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'support-to-russia-created-turmoil', 'about', 'phase', 'russia-ukraine-war', 'comrades-to-strategists', 's3.p2.2', 1);

-- Strategy: Over Russia and North Korea, China avoids both condemnation and wholehearted endorsement (s3.p2.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'strategy', 'neither-condemn-nor-endorse', 'comrades-to-strategists',
    'Over Russia and North Korea, China avoids both condemnation and wholehearted endorsement',
    'China does not condemn the matter between the two, and it does not endorse it without reserve. By this it is said to attempt to hold to non-interference and to keep its ties with both nations, and not to make the tensions worse.',
    'What is neither condemned nor endorsed is only "it": the axis, the military assistance or the war. An endorsement with reserve is not ruled out. The conduct is taken as a fact and the aims as attempted, so the citation is asserted and the objective is not.');
INSERT INTO strategy (id, status, actor, objective) VALUES
    ('neither-condemn-nor-endorse', 'practised', 'china', 'Hold to non-interference and keep the relationship with both nations, without making the tensions worse');
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('neither-condemn-nor-endorse', 'diplomatic', 1);
INSERT INTO strategy_toward (strategy, actor, rank) VALUES
    ('neither-condemn-nor-endorse', 'russia', 1),
    ('neither-condemn-nor-endorse', 'north-korea', 2);
INSERT INTO strategy_interest (strategy, interest, rank) VALUES
    ('neither-condemn-nor-endorse', 'non-interference', 1),
    ('neither-condemn-nor-endorse', 'ties-with-both', 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'neither-condemn-nor-endorse', 'comrades-to-strategists', 's3.p2.3', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'neither-condemn-nor-endorse', 'addresses', 'risk', 'excluded-by-both-neighbours', 'inferred', 'The sentence wants the relationship with both nations kept; s2.p5.5 has a refusal cost China both. That the first is meant against the second is our reading.'),
    ('strategy', 'neither-condemn-nor-endorse', 'aggravates', 'risk', 'read-as-acquiescence', 'inferred', 'Not condemning is practised here; s2.p5.4 says what a failure to condemn would bring, and this is among it. The sentence itself sees no such danger.'),
    ('strategy', 'neither-condemn-nor-endorse', 'aggravates', 'risk', 'reputation-with-the-west-undermined', 'inferred', 'Not condemning is practised here; s2.p5.4 says what a failure to condemn would bring, and this is among it. The sentence itself sees no such danger.'),
    ('strategy', 'neither-condemn-nor-endorse', 'aggravates', 'risk', 'obstacles-in-world-organisations', 'inferred', 'Not condemning is practised here; s2.p5.4 says what a failure to condemn would bring, and this is among it. The sentence itself sees no such danger.'),
    ('strategy', 'neither-condemn-nor-endorse', 'counterpart', 'strategy', 'stay-silent', 'inferred', 'A failure to condemn is weighed in s2.p5.4 as an option with its cost, and shown here as the policy that China has. Endorsement is held back here as well.'),
    ('strategy', 'neither-condemn-nor-endorse', 'part-of', 'strategy', 'restraint-pragmatism-ambiguity', 'inferred', 'It stands in the paragraph on diplomacy, and it can be read as the restraint in the mix of policies or as the ambiguity.');

-- Claim: China is said to try to keep to non-interference, which is its policy (s3.p2.3)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'claim', 'china-tries-to-uphold-non-interference', 'comrades-to-strategists',
    'China is said to try to keep to non-interference, which is its policy',
    'Neither to condemn nor wholly to endorse is described as China''s way of attempting this. Whether it succeeds is left open.');
INSERT INTO claim (id) VALUES ('china-tries-to-uphold-non-interference');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES ('china-tries-to-uphold-non-interference', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-tries-to-uphold-non-interference', 'comrades-to-strategists', 's3.p2.3', 1, 'states', 'intended', 'attempting to');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'china-tries-to-uphold-non-interference', 'about', 'strategy', 'neither-condemn-nor-endorse', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'china-preaches-non-interference', 'counterpart', 'claim', 'china-tries-to-uphold-non-interference', 'inferred', 'The one has China lecture others on non-interference, the other has it attempt to keep to the rule itself.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'china-tries-to-uphold-non-interference', 'about', 'strategy', 'neither-condemn-nor-endorse', 'comrades-to-strategists', 's3.p2.3', 1);

-- Claim: China is said to attempt to keep its relationship with both Russia and North Korea (s3.p2.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'china-tries-to-keep-both-ties', 'comrades-to-strategists',
    'China is said to attempt to keep its relationship with both Russia and North Korea',
    'Through non-interference China is said to try to preserve the tie with both nations. Whether it succeeds is left open.',
    'The two nations are read as Russia and North Korea. The sentence has one relationship, we read one with each.');
INSERT INTO claim (id) VALUES ('china-tries-to-keep-both-ties');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('china-tries-to-keep-both-ties', 'china', 1, 1),
    ('china-tries-to-keep-both-ties', 'russia', 0, 2),
    ('china-tries-to-keep-both-ties', 'north-korea', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-tries-to-keep-both-ties', 'comrades-to-strategists', 's3.p2.3', 1, 'states', 'intended', 'attempting to');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'china-tries-to-keep-both-ties', 'about', 'strategy', 'neither-condemn-nor-endorse', 'stated'),
    ('claim', 'china-tries-to-keep-both-ties', 'about', 'dyad', 'china-russia', 'stated'),
    ('claim', 'china-tries-to-keep-both-ties', 'about', 'dyad', 'china-north-korea', 'stated'),
    ('claim', 'china-tries-to-uphold-non-interference', 'leads-to', 'claim', 'china-tries-to-keep-both-ties', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'china-tries-to-keep-both-ties', 'about', 'strategy', 'neither-condemn-nor-endorse', 'comrades-to-strategists', 's3.p2.3', 1),
    ('claim', 'china-tries-to-keep-both-ties', 'about', 'dyad', 'china-russia', 'comrades-to-strategists', 's3.p2.3', 1),
    ('claim', 'china-tries-to-keep-both-ties', 'about', 'dyad', 'china-north-korea', 'comrades-to-strategists', 's3.p2.3', 1),
    ('claim', 'china-tries-to-uphold-non-interference', 'leads-to', 'claim', 'china-tries-to-keep-both-ties', 'comrades-to-strategists', 's3.p2.3', 1);

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

-- Claim: In economic matters China is a friend of Russia and of North Korea (s3.p3.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'china-is-economic-friend-of-both', 'comrades-to-strategists',
    'In economic matters China is a friend of Russia and of North Korea',
    'China''s economic relation to the two states is called that of a friend, with a reservation about sanctions.',
    'What the friendship consists of is not said.');
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
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'strategy', 'no-undercutting-of-sanctions', 'comrades-to-strategists',
    'China is on heightened guard so that international sanctions are not undercut',
    'China''s economic friendship with Russia and North Korea comes with a heightened guard, which is to make sure that sanctions are not undercut.',
    '"Higher defense mode" is read as caution; a caveat marks it. By whom the sanctions might be undercut, and on whom they lie, is not said. Nor is it said that China''s own safety from sanctions is at stake, so no interest is entered.');
INSERT INTO strategy (id, status, actor, objective) VALUES
    ('no-undercutting-of-sanctions', 'practised', 'china', 'Make sure that international sanctions are not undercut');
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('no-undercutting-of-sanctions', 'economic', 1);
INSERT INTO strategy_toward (strategy, actor, rank) VALUES
    ('no-undercutting-of-sanctions', 'russia', 1),
    ('no-undercutting-of-sanctions', 'north-korea', 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'no-undercutting-of-sanctions', 'comrades-to-strategists', 's3.p3.1', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'no-undercutting-of-sanctions', 'about', 'event', 'sanctions-on-russia-and-north-korea', 'inferred', 'The sentence speaks of international sanctions and of the two states; that these are the sanctions which s2.p4.2 has weigh on both is our reading.'),
    ('strategy', 'no-undercutting-of-sanctions', 'part-of', 'strategy', 'restraint-pragmatism-ambiguity', 'inferred', 'The sentence opens with the word for economics; we read it as the pragmatism in finance that the policy is said to include.');

-- Caveat: A friend at a higher defence mode (s3.p3.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'higher-defence-mode', 'comrades-to-strategists',
    'A friend at a higher defence mode',
    'Defence is set against economic friendship, in a sentence on trade and sanctions that speaks of nothing military. Against whom or what China is on its guard is not said.');
INSERT INTO caveat (id) VALUES ('higher-defence-mode');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('higher-defence-mode', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'higher-defence-mode', 'comrades-to-strategists', 's3.p3.1', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('higher-defence-mode', 1, 'Literally, China is in a state of greater defence; presumably it is more cautious than a friend would be.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('higher-defence-mode', 1, 'comrades-to-strategists', 's3.p3.1', 1);

-- Strategy: China cuts its trade to the least possible, so as not to enable by accident what would justify sanctions (s3.p3.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'strategy', 'trade-at-bare-minimum', 'comrades-to-strategists',
    'China cuts its trade to the least possible, so as not to enable by accident what would justify sanctions',
    'Trade is cut down as far as it will go. The aim is that trade enables nothing, even by accident, for which the world at large could with reason impose sanctions.',
    'With whom trade is cut is not said: with Russia, with North Korea or with both. So no one is entered under toward; a caveat marks it.');
INSERT INTO strategy (id, status, actor, objective) VALUES
    ('trade-at-bare-minimum', 'practised', 'china', 'Make sure that nothing which would justify sanctions is enabled by accident');
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('trade-at-bare-minimum', 'economic', 1);
INSERT INTO strategy_interest (strategy, interest, rank) VALUES ('trade-at-bare-minimum', 'sanctions-safety', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'trade-at-bare-minimum', 'comrades-to-strategists', 's3.p3.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'trade-at-bare-minimum', 'part-of', 'strategy', 'restraint-pragmatism-ambiguity', 'inferred', 'It stands in the paragraph on economics; we read it as the pragmatism in finance that the policy is said to include.');

-- Risk: Trade could by accident enable activities that would justify international sanctions (s3.p3.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'risk', 'accidental-enabling', 'comrades-to-strategists',
    'Trade could by accident enable activities that would justify international sanctions',
    'Trade may help, unintended, activities for which the international community would have grounds for sanctions. China cuts its trade to rule this out.',
    'The sentence names the danger only as what is to be prevented. Whom the sanctions would hit is not said; China is entered as bearer because it takes the care and the next sentence sees it as the victim. With whom the trade is carried on is not said either, so no source is entered.');
INSERT INTO risk (id, domain) VALUES ('accidental-enabling', 'economic');
INSERT INTO risk_bearer (risk, actor, rank) VALUES ('accidental-enabling', 'china', 1);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('accidental-enabling', 'sanctions-safety', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('risk', 'accidental-enabling', 'comrades-to-strategists', 's3.p3.2', 1, 'states', 'possible', 'would justify'),
    ('risk', 'accidental-enabling', 'comrades-to-strategists', 's3.p3.3', 2, 'supports', 'evaluated', 'is nothing but');
INSERT INTO risk_step (risk, rank, step) VALUES
    ('accidental-enabling', 1, 'Trade enables certain activities by accident'),
    ('accidental-enabling', 2, 'The activities would give the international community grounds for sanctions');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('accidental-enabling', 1, 'comrades-to-strategists', 's3.p3.2', 1),
    ('accidental-enabling', 2, 'comrades-to-strategists', 's3.p3.2', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('strategy', 'trade-at-bare-minimum', 'addresses', 'risk', 'accidental-enabling', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('strategy', 'trade-at-bare-minimum', 'addresses', 'risk', 'accidental-enabling', 'comrades-to-strategists', 's3.p3.2', 1);

-- Annotation: Trade between China and Russia came to 240.1 billion US dollars in 2023 (external, on dyad china-russia)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'china-russia-trade-2023', 'comrades-to-strategists',
    'Trade between China and Russia came to 240.1 billion US dollars in 2023',
    'A figure of the Chinese customs for one of the two relations that the essay describes.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('china-russia-trade-2023', 'dyad', 'china-russia', 'trade-volume', '240.1 billion US dollars, 2023', 'verified', 'Chinese customs, by way of The Moscow Times');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'china-russia-trade-2023', '2023', 'year');

-- Annotation: Trade between China and Russia came to 244.8 billion US dollars in 2024, a record (external, on dyad china-russia)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'china-russia-trade-2024', 'comrades-to-strategists',
    'Trade between China and Russia came to 244.8 billion US dollars in 2024, a record',
    'A figure of the Chinese customs for one of the two relations that the essay describes.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('china-russia-trade-2024', 'dyad', 'china-russia', 'trade-volume', '244.8 billion US dollars, 2024 (a record)', 'verified', 'Chinese customs, by way of The Moscow Times');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'china-russia-trade-2024', '2024', 'year');

-- Caveat: Trade cut to the least possible, or a lifeline and growing cooperation (s3.p3.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'bare-minimum-or-lifeline', 'comrades-to-strategists',
    'Trade cut to the least possible, or a lifeline and growing cooperation',
    'China cuts its trade as far as it will go in one section, and is North Korea''s largest trading partner in another; elsewhere its economic cooperation with Russia grows. A share can be high where trade is low, so the passages on North Korea need not exclude each other. By Chinese customs figures, trade with Russia reached a record in 2024.');
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
    ('bare-minimum-or-lifeline', 1, 'China cuts its trade to the least possible; with whom is not said.'),
    ('bare-minimum-or-lifeline', 2, 'China is North Korea''s largest trading partner and economic lifeline, with a share of almost nine tenths.'),
    ('bare-minimum-or-lifeline', 3, 'Economic cooperation between China and Russia is growing, or has grown.');
INSERT INTO caveat_side (caveat, rank, annotation) VALUES
    ('bare-minimum-or-lifeline', 4, 'china-russia-trade-2023'),
    ('bare-minimum-or-lifeline', 5, 'china-russia-trade-2024');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('bare-minimum-or-lifeline', 1, 'comrades-to-strategists', 's3.p3.2', 1),
    ('bare-minimum-or-lifeline', 2, 'comrades-to-strategists', 's4.p3.2', 1),
    ('bare-minimum-or-lifeline', 3, 'comrades-to-strategists', 's0.p2.2', 1),
    ('bare-minimum-or-lifeline', 3, 'comrades-to-strategists', 's1.p9.2', 2);

-- Caveat: Trade is cut, and with whom is not said (s3.p3.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'trade-with-whom', 'comrades-to-strategists',
    'Trade is cut, and with whom is not said',
    'The sentence on the cutting of trade names no partner. The sentence before it names two states, so that Russia, North Korea or both may be meant.');
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

-- Claim: The author sees nothing in an "operational notice" but China's heed of being made to suffer for what others began (s3.p3.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'caution-heeds-repercussions', 'comrades-to-strategists',
    'The author sees nothing in an "operational notice" but China''s heed of being made to suffer for what others began',
    'The notice, presumably the care over trade, is put down to one thing: China minds what comes of being made the victim of what others have begun.',
    '"This operational notice" is read as the cutting of trade in the sentence before; it may take in the guard over sanctions too. Which nation is meant, and who has set what in motion, is not said.');
INSERT INTO claim (id) VALUES ('caution-heeds-repercussions');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES ('caution-heeds-repercussions', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'caution-heeds-repercussions', 'comrades-to-strategists', 's3.p3.3', 1, 'states', 'evaluated', 'is nothing but');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'caution-heeds-repercussions', 'about', 'strategy', 'trade-at-bare-minimum', 'inferred', 'The sentence points back with "this", but no notice has been mentioned; we read the cutting of trade just before.'),
    ('claim', 'caution-heeds-repercussions', 'about', 'risk', 'accidental-enabling', 'inferred', 'The repercussions are not named; after the sentence before, the sanctions that such activities would justify are the likely ones.');

-- Caveat: An operational notice, and a nation that makes China the victim (s3.p3.3)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'operational-notice', 'comrades-to-strategists',
    'An operational notice, and a nation that makes China the victim',
    'No notice has been mentioned, and a singular nation is taken up again as they. Who acts, who sets things in motion and what China suffers from cannot be told for certain.');
INSERT INTO caveat (id) VALUES ('operational-notice');
INSERT INTO caveat_type (caveat, type, rank) VALUES
    ('operational-notice', 'garbled', 1),
    ('operational-notice', 'reference', 2);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'operational-notice', 'comrades-to-strategists', 's3.p3.3', 1, 'states'),
    ('caveat', 'operational-notice', 'comrades-to-strategists', 's3.p3.2', 2, 'context');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('operational-notice', 1, 'Literally, a notice is China''s heed of a nation that makes it suffer the repercussions of something which they, one nation or several, have begun.'),
    ('operational-notice', 2, 'The caution over trade precedes it, so that the notice is probably this caution and the repercussions are probably sanctions.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('operational-notice', 1, 'comrades-to-strategists', 's3.p3.3', 1),
    ('operational-notice', 2, 'comrades-to-strategists', 's3.p3.2', 1);

-- Phase: North Korea and Russia: an alliance whose effect on regional security China views (s3.p4.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'phase', 'north-korea-russia-alliance', 'comrades-to-strategists',
    'North Korea and Russia: an alliance whose effect on regional security China views',
    'The tie is called an alliance, as the thing whose effect on the course of regional security China has in view. No treaty is named and no date is given.',
    'Coded as alliance because that is the word here and in the heading s2.h; elsewhere the essay says axis, among other names, and that is a phase of its own.');
INSERT INTO phase (id, dyad, relation, by_actor) VALUES ('north-korea-russia-alliance', 'north-korea-russia', 'alliance', NULL);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('phase', 'north-korea-russia-alliance', 'comrades-to-strategists', 's3.p4.1', 1, 'states', 'asserted', NULL),
    ('phase', 'north-korea-russia-alliance', 'comrades-to-strategists', 's3.p4.2', 2, 'supports', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('phase', 'north-korea-russia-alliance', 'counterpart', 'phase', 'north-korea-russia-recent-axis', 'inferred', 'The essay uses several names for one tie; we take alliance and axis for one state of the relation in two lights.'),
    ('phase', 'north-korea-russia-alliance', 'leads-to', 'risk', 'regional-arms-race', 'inferred', 'What s3.p4.2 speaks of is a threat from the military cooperation of the two; we take this cooperation for that of the alliance named in the sentence before it.'),
    ('phase', 'north-korea-russia-alliance', 'leads-to', 'risk', 'region-destabilised', 'inferred', 'What s3.p4.2 speaks of is a threat from the military cooperation of the two; we take this cooperation for that of the alliance named in the sentence before it.');

-- Claim: China views what the alliance of Russia and North Korea does to the course of regional security (s3.p4.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'china-weighs-impact-on-regional-security', 'comrades-to-strategists',
    'China views what the alliance of Russia and North Korea does to the course of regional security',
    'The effect of the alliance on where regional security is heading is named as what China looks at in its strategy. What it sees there is not said.',
    'The verb is views. We take it as weighing, and not as holding a view that the sentence would then have to give. The harms of the next sentence are the author''s own words and not given as China''s view.');
INSERT INTO claim (id) VALUES ('china-weighs-impact-on-regional-security');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('china-weighs-impact-on-regional-security', 'china', 1, 1),
    ('china-weighs-impact-on-regional-security', 'russia', 0, 2),
    ('china-weighs-impact-on-regional-security', 'north-korea', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-weighs-impact-on-regional-security', 'comrades-to-strategists', 's3.p4.1', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'china-weighs-impact-on-regional-security', 'about', 'phase', 'north-korea-russia-alliance', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'china-weighs-impact-on-regional-security', 'about', 'phase', 'north-korea-russia-alliance', 'comrades-to-strategists', 's3.p4.1', 1);

-- Risk: The military cooperation of Russia and North Korea undermines China's bid for security around it (s3.p4.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'risk', 'secure-environment-undermined', 'comrades-to-strategists',
    'The military cooperation of Russia and North Korea undermines China''s bid for security around it',
    'The threat that this cooperation poses undermines China''s bid for secure surroundings. It is stated as happening already.',
    'The undermining stands in one row with the threat of an arms race and the destabilising of the region; which of them brings about which is not said. Whose environment is to be secure is not said either; China''s is the likely one.');
INSERT INTO risk (id, domain) VALUES ('secure-environment-undermined', 'military');
INSERT INTO risk_bearer (risk, actor, rank) VALUES ('secure-environment-undermined', 'china', 1);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES ('secure-environment-undermined', 'dyad', 'north-korea-russia', 1);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('secure-environment-undermined', 'stability', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('risk', 'secure-environment-undermined', 'comrades-to-strategists', 's3.p4.2', 1, 'states', 'asserted', NULL);
INSERT INTO risk_step (risk, rank, step) VALUES
    ('secure-environment-undermined', 1, 'Russia and North Korea combine in military cooperation, which poses a threat'),
    ('secure-environment-undermined', 2, 'The threat undermines China''s bid for secure surroundings');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('secure-environment-undermined', 1, 'comrades-to-strategists', 's3.p4.2', 1),
    ('secure-environment-undermined', 2, 'comrades-to-strategists', 's3.p4.2', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('phase', 'north-korea-russia-alliance', 'leads-to', 'risk', 'secure-environment-undermined', 'inferred', 'What s3.p4.2 speaks of is a threat from the military cooperation of the two; we take this cooperation for that of the alliance named in the sentence before it.');

-- Caveat: A threat that threatens an arms race (s3.p4.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'threat-threatens', 'comrades-to-strategists',
    'A threat that threatens an arms race',
    'The subject and the verb say the same thing, so that the danger is stated of a danger. The verb may be meant for likelihood alone.');
INSERT INTO caveat (id) VALUES ('threat-threatens');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('threat-threatens', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'threat-threatens', 'comrades-to-strategists', 's3.p4.2', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('threat-threatens', 1, 'Literally, a threat threatens an arms race; presumably the cooperation makes one likely.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('threat-threatens', 1, 'comrades-to-strategists', 's3.p4.2', 1);

-- Strategy: China lays emphasis on diplomacy and on settling conflict in peace (s3.p4.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'strategy', 'emphasise-peaceful-resolution', 'comrades-to-strategists',
    'China lays emphasis on diplomacy and on settling conflict in peace',
    'This emphasis is called the resolution, after a sentence on the threat that military cooperation between Russia and North Korea poses.',
    'No aim is given beyond its being the resolution, so the objective is left empty. Toward whom it is directed is not said. Stability is entered because conflict is to be settled in peace, in answer to dangers to the region.');
INSERT INTO strategy (id, status, actor, objective) VALUES ('emphasise-peaceful-resolution', 'practised', 'china', NULL);
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('emphasise-peaceful-resolution', 'diplomatic', 1);
INSERT INTO strategy_interest (strategy, interest, rank) VALUES ('emphasise-peaceful-resolution', 'stability', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'emphasise-peaceful-resolution', 'comrades-to-strategists', 's3.p4.3', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'emphasise-peaceful-resolution', 'addresses', 'risk', 'regional-arms-race', 'collective', '"The resolution" is read as the answer to the sentence before, which names three harms: an arms race, a region destabilised and a bid for security undermined.'),
    ('strategy', 'emphasise-peaceful-resolution', 'addresses', 'risk', 'region-destabilised', 'collective', '"The resolution" is read as the answer to the sentence before, which names three harms: an arms race, a region destabilised and a bid for security undermined.'),
    ('strategy', 'emphasise-peaceful-resolution', 'addresses', 'risk', 'secure-environment-undermined', 'collective', '"The resolution" is read as the answer to the sentence before, which names three harms: an arms race, a region destabilised and a bid for security undermined.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('strategy', 'emphasise-peaceful-resolution', 'addresses', 'risk', 'regional-arms-race', 'comrades-to-strategists', 's3.p4.3', 1),
    ('strategy', 'emphasise-peaceful-resolution', 'addresses', 'risk', 'region-destabilised', 'comrades-to-strategists', 's3.p4.3', 1),
    ('strategy', 'emphasise-peaceful-resolution', 'addresses', 'risk', 'secure-environment-undermined', 'comrades-to-strategists', 's3.p4.3', 1);

-- Claim: Mechanisms must be subordinate to security interests and not let military tensions escalate (s3.p4.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'mechanisms-needed-without-escalation', 'comrades-to-strategists',
    'Mechanisms must be subordinate to security interests and not let military tensions escalate',
    'The emphasis on diplomacy is said to necessitate mechanisms of this kind. They are not named.',
    '"In submission to" is rendered as it stands; a caveat marks it. Whose security interests, and whose mechanisms, is not said.');
INSERT INTO claim (id) VALUES ('mechanisms-needed-without-escalation');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES ('mechanisms-needed-without-escalation', 'china', 0, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'mechanisms-needed-without-escalation', 'comrades-to-strategists', 's3.p4.3', 1, 'states', 'prescribed', 'necessitating');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('strategy', 'emphasise-peaceful-resolution', 'leads-to', 'claim', 'mechanisms-needed-without-escalation', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('strategy', 'emphasise-peaceful-resolution', 'leads-to', 'claim', 'mechanisms-needed-without-escalation', 'comrades-to-strategists', 's3.p4.3', 1);

-- Caveat: Mechanisms in submission to security interests (s3.p4.3)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'in-submission-to-security-interests', 'comrades-to-strategists',
    'Mechanisms in submission to security interests',
    'Mechanisms are said to submit to interests, where one would expect them to serve interests or to be subject to them. Resolution stands in the sentence twice, in two senses.');
INSERT INTO caveat (id) VALUES ('in-submission-to-security-interests');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('in-submission-to-security-interests', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'in-submission-to-security-interests', 'comrades-to-strategists', 's3.p4.3', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('in-submission-to-security-interests', 1, 'Literally, the mechanisms submit to security interests; presumably they serve them or give way to them.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('in-submission-to-security-interests', 1, 'comrades-to-strategists', 's3.p4.3', 1);

-- Strategy: China's strategic calculation includes an anchoring in multilateral forums of the region (s3.p5.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'strategy', 'anchor-in-regional-forums', 'comrades-to-strategists',
    'China''s strategic calculation includes an anchoring in multilateral forums of the region',
    'Forums of the region, with several states in them, are named as a further part of the calculation. China takes part in the Six-Party Talks and draws in neighbours, and in this way responds to the axis.',
    'What is anchored in the forums is not said; we read China. The objective is the wish that the next two sentences name. "To this degree" has nothing to measure against.');
INSERT INTO strategy (id, status, actor, objective) VALUES
    ('anchor-in-regional-forums', 'practised', 'china', 'Be a stabiliser, and keep the region secure and stable');
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('anchor-in-regional-forums', 'diplomatic', 1);
INSERT INTO strategy_toward (strategy, actor, rank) VALUES
    ('anchor-in-regional-forums', 'south-korea', 1),
    ('anchor-in-regional-forums', 'japan', 2);
INSERT INTO strategy_interest (strategy, interest, rank) VALUES ('anchor-in-regional-forums', 'stability', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'anchor-in-regional-forums', 'comrades-to-strategists', 's3.p5.1', 1, 'states', 'asserted', NULL),
    ('strategy', 'anchor-in-regional-forums', 'comrades-to-strategists', 's3.p5.2', 2, 'supports', 'asserted', NULL),
    ('strategy', 'anchor-in-regional-forums', 'comrades-to-strategists', 's3.p5.3', 3, 'supports', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('strategy', 'anchor-in-regional-forums', 'about', 'event', 'six-party-talks', 'stated'),
    ('strategy', 'anchor-in-regional-forums', 'about', 'phase', 'north-korea-russia-recent-axis', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'anchor-in-regional-forums', 'counterpart', 'strategy', 'respond-multilaterally', 'inferred', 'The section before ends by saying that the challenge is to be met multilaterally; here multilateral forums are described as already in use.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('strategy', 'anchor-in-regional-forums', 'about', 'event', 'six-party-talks', 'comrades-to-strategists', 's3.p5.2', 1),
    ('strategy', 'anchor-in-regional-forums', 'about', 'phase', 'north-korea-russia-recent-axis', 'comrades-to-strategists', 's3.p5.3', 1);

-- Claim: China takes an active part in the Six-Party Talks (s3.p5.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'claim', 'china-active-in-six-party-talks', 'comrades-to-strategists',
    'China takes an active part in the Six-Party Talks',
    'China is called an active party to the talks, in a sentence in the present tense.');
INSERT INTO claim (id) VALUES ('china-active-in-six-party-talks');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('china-active-in-six-party-talks', 'china', 1, 1),
    ('china-active-in-six-party-talks', 'six-party-talks', 0, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-active-in-six-party-talks', 'comrades-to-strategists', 's3.p5.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'china-active-in-six-party-talks', 'about', 'event', 'six-party-talks', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'china-active-in-six-party-talks', 'supports', 'strategy', 'anchor-in-regional-forums', 'inferred', 'The sentence before speaks of forums in general; the talks are the one forum that is named, and we read them as an instance.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'china-active-in-six-party-talks', 'about', 'event', 'six-party-talks', 'comrades-to-strategists', 's3.p5.2', 1);

-- Claim: China draws in neighbours, South Korea and Japan among them (s3.p5.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'china-draws-in-south-korea-and-japan', 'comrades-to-strategists',
    'China draws in neighbours, South Korea and Japan among them',
    'The two are examples of neighbours that China is drawing in.',
    'Into what they are drawn is not said; the talks named just before, or regional forums in general.');
INSERT INTO claim (id) VALUES ('china-draws-in-south-korea-and-japan');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('china-draws-in-south-korea-and-japan', 'china', 1, 1),
    ('china-draws-in-south-korea-and-japan', 'south-korea', 0, 2),
    ('china-draws-in-south-korea-and-japan', 'japan', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-draws-in-south-korea-and-japan', 'comrades-to-strategists', 's3.p5.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'china-draws-in-south-korea-and-japan', 'supports', 'strategy', 'anchor-in-regional-forums', 'inferred', 'The sentence before speaks of regional forums; we read the neighbours as drawn into these.');

-- Claim: China is said to desire to be a stabiliser (s3.p5.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'china-desires-to-be-stabiliser', 'comrades-to-strategists',
    'China is said to desire to be a stabiliser',
    'The wish is tied to the part that China takes in the talks and to its drawing in of neighbours. Whether it comes true is left open.',
    'What is to be stabilised is not said here; the next sentence speaks of the region.');
INSERT INTO claim (id) VALUES ('china-desires-to-be-stabiliser');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES ('china-desires-to-be-stabiliser', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-desires-to-be-stabiliser', 'comrades-to-strategists', 's3.p5.2', 1, 'states', 'intended', 'desires to be');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'china-desires-to-be-stabiliser', 'about', 'strategy', 'anchor-in-regional-forums', 'inferred', 'The wish is stated of China as a party to talks; we read it as the aim of the forums in the sentence before.');

-- Caveat: The Six-Party Talks in the present tense (s3.p5.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'six-party-talks-in-the-present', 'comrades-to-strategists',
    'The Six-Party Talks in the present tense',
    'The sentence has China take part in the talks now. Their series ended in 2007, and one of the parties withdrew in 2009.');
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

-- Claim: China's part as a stabiliser in regional forums is a response to the axis of Russia and North Korea (s3.p5.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'forums-answer-the-axis', 'comrades-to-strategists',
    'China''s part as a stabiliser in regional forums is a response to the axis of Russia and North Korea',
    'By achieving what was named before, China responds to the axis, and does more than that.',
    '"This" is read as being a stabiliser through the forums; it may also be the anchoring alone. To speak of achieving it goes further than the desire of the sentence before.');
INSERT INTO claim (id) VALUES ('forums-answer-the-axis');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('forums-answer-the-axis', 'china', 1, 1),
    ('forums-answer-the-axis', 'russia', 0, 2),
    ('forums-answer-the-axis', 'north-korea', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'forums-answer-the-axis', 'comrades-to-strategists', 's3.p5.3', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'forums-answer-the-axis', 'about', 'strategy', 'anchor-in-regional-forums', 'stated'),
    ('claim', 'forums-answer-the-axis', 'about', 'phase', 'north-korea-russia-recent-axis', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'forums-answer-the-axis', 'about', 'strategy', 'anchor-in-regional-forums', 'comrades-to-strategists', 's3.p5.3', 1),
    ('claim', 'forums-answer-the-axis', 'about', 'phase', 'north-korea-russia-recent-axis', 'comrades-to-strategists', 's3.p5.3', 1);

-- Claim: China is said to desire a region that stays stable and secure (s3.p5.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'china-desires-stable-secure-region', 'comrades-to-strategists',
    'China is said to desire a region that stays stable and secure',
    'The desire is named beside the response to the axis, as something that China is devising by its part in regional forums. Earlier passages have it aspire to stability in the region, and bid for secure surroundings.',
    'To devise a desire is odd, and a caveat marks it; we code the desire. The aspiration of s2.p7.2 is for stability alone. Whose surroundings are meant in s3.p4.2 is not said; we read China''s.');
INSERT INTO claim (id) VALUES ('china-desires-stable-secure-region');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES ('china-desires-stable-secure-region', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-desires-stable-secure-region', 'comrades-to-strategists', 's3.p5.3', 1, 'states', 'intended', 'desire for'),
    ('claim', 'china-desires-stable-secure-region', 'comrades-to-strategists', 's2.p7.2', 2, 'supports', 'intended', 'its aspiration for'),
    ('claim', 'china-desires-stable-secure-region', 'comrades-to-strategists', 's3.p4.2', 3, 'supports', 'intended', 'bid for');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'china-desires-stable-secure-region', 'about', 'strategy', 'anchor-in-regional-forums', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'china-desires-stable-secure-region', 'about', 'strategy', 'anchor-in-regional-forums', 'comrades-to-strategists', 's3.p5.3', 1);

-- Caveat: A desire that China is devising (s3.p5.3)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'devising-a-desire', 'comrades-to-strategists',
    'A desire that China is devising',
    'One devises a plan or a means, and a desire is had or acted on. The region to be kept stable and secure is not named.');
INSERT INTO caveat (id) VALUES ('devising-a-desire');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('devising-a-desire', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'devising-a-desire', 'comrades-to-strategists', 's3.p5.3', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('devising-a-desire', 1, 'Literally, China devises its own desire; presumably it pursues it, or devises something to fulfil it.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('devising-a-desire', 1, 'comrades-to-strategists', 's3.p5.3', 1);

-- Claim: The author calls China's diplomacy over the alignment of Russia and North Korea a virtuoso balancing act (s3.p6.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'diplomacy-is-virtuoso', 'comrades-to-strategists',
    'The author calls China''s diplomacy over the alignment of Russia and North Korea a virtuoso balancing act',
    'The verdict is one of mastery, on the same figure of balance that earlier sentences use for what China ought to do.',
    '"Alignment diplomacy" can be taken in several ways; we read diplomacy that deals with the alignment of the two. A caveat marks it.');
INSERT INTO claim (id, polarity) VALUES ('diplomacy-is-virtuoso', 'praise');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('diplomacy-is-virtuoso', 'china', 1, 1),
    ('diplomacy-is-virtuoso', 'russia', 0, 2),
    ('diplomacy-is-virtuoso', 'north-korea', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'diplomacy-is-virtuoso', 'comrades-to-strategists', 's3.p6.1', 1, 'states', 'evaluated', 'virtuoso');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'diplomacy-is-virtuoso', 'about', 'dyad', 'north-korea-russia', 'inferred', 'The two states are named before alignment, and we read the alignment as theirs; China''s alignment with both is possible.'),
    ('claim', 'diplomacy-is-virtuoso', 'about', 'strategy', 'balance-on-a-tightrope', 'inferred', 'The act that China must perform at the beginning of the section is judged at its end as performed; the figure links them, the text does not say so.');

-- Claim: China's diplomacy over the alignment of Russia and North Korea is said to be calibrated to advance its interest and regional stability (s3.p6.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'diplomacy-calibrated-for-interest-and-stability', 'comrades-to-strategists',
    'China''s diplomacy over the alignment of Russia and North Korea is said to be calibrated to advance its interest and regional stability',
    'National interest and the stability of the region are named together as what the diplomacy is set to advance, with care. Whether it does is left open.',
    '"Its" is read as China''s. The care is the author''s praise; the purpose is coded, as an aim.');
INSERT INTO claim (id) VALUES ('diplomacy-calibrated-for-interest-and-stability');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES ('diplomacy-calibrated-for-interest-and-stability', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'diplomacy-calibrated-for-interest-and-stability', 'comrades-to-strategists', 's3.p6.1', 1, 'states', 'intended', 'calibrated to further');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'diplomacy-calibrated-for-interest-and-stability', 'supports', 'claim', 'diplomacy-is-virtuoso', 'inferred', 'The calibration stands beside the verdict, in apposition; we read it as what makes the act a virtuoso one.');

-- Caveat: Virtuoso and skilled, or on a tightrope over a delicate subject (s3.p6.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'virtuoso-on-a-tightrope', 'comrades-to-strategists',
    'Virtuoso and skilled, or on a tightrope over a delicate subject',
    'Some sentences give a verdict of mastery as if the outcome were settled. Others have China still obliged to keep its balance, over a matter called delicate. They are coded as verdicts and not as facts.');
INSERT INTO caveat (id) VALUES ('virtuoso-on-a-tightrope');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('virtuoso-on-a-tightrope', 'hedge', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'virtuoso-on-a-tightrope', 'comrades-to-strategists', 's3.p6.1', 1, 'states'),
    ('caveat', 'virtuoso-on-a-tightrope', 'comrades-to-strategists', 's4.p1.1', 2, 'states'),
    ('caveat', 'virtuoso-on-a-tightrope', 'comrades-to-strategists', 's4.p5.1', 3, 'states'),
    ('caveat', 'virtuoso-on-a-tightrope', 'comrades-to-strategists', 's2.p8.2', 4, 'states'),
    ('caveat', 'virtuoso-on-a-tightrope', 'comrades-to-strategists', 's4.p2.1', 5, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('virtuoso-on-a-tightrope', 1, 'China''s diplomacy is a virtuoso act and shows excellence and skill.'),
    ('virtuoso-on-a-tightrope', 2, 'China must keep its balance on a tightrope, and the defence tie of the two is a delicate subject for it.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('virtuoso-on-a-tightrope', 1, 'comrades-to-strategists', 's3.p6.1', 1),
    ('virtuoso-on-a-tightrope', 1, 'comrades-to-strategists', 's4.p1.1', 2),
    ('virtuoso-on-a-tightrope', 1, 'comrades-to-strategists', 's4.p5.1', 3),
    ('virtuoso-on-a-tightrope', 2, 'comrades-to-strategists', 's2.p8.2', 1),
    ('virtuoso-on-a-tightrope', 2, 'comrades-to-strategists', 's4.p2.1', 2);

-- Caveat: Alignment diplomacy with three states in front of it (s3.p6.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'alignment-diplomacy', 'comrades-to-strategists',
    'Alignment diplomacy with three states in front of it',
    'China has a diplomacy that is called by the names of two other states and by the word alignment, and the phrase does not say who is aligned with whom.');
INSERT INTO caveat (id) VALUES ('alignment-diplomacy');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('alignment-diplomacy', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'alignment-diplomacy', 'comrades-to-strategists', 's3.p6.1', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('alignment-diplomacy', 1, 'Literally, a diplomacy of alignment belongs to China, Russia and North Korea at once; presumably China''s diplomacy in face of the alignment of the other two is meant.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('alignment-diplomacy', 1, 'comrades-to-strategists', 's3.p6.1', 1);

-- Strategy: China is said to aim at orchestrating the dynamics of the new alignment (s3.p6.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'strategy', 'orchestrate-the-alignment', 'comrades-to-strategists',
    'China is said to aim at orchestrating the dynamics of the new alignment',
    'Restraint in diplomacy, pragmatism in economics and a strategic alliance are named together as the means. The aim is to match the skill that the author sees in China''s conduct of present geopolitics.',
    'The new alignment is read as that of Russia and North Korea. With whom the strategic alliance is, is not said, and no instrument is entered for it; an earlier sentence has ambiguity in its place, and a caveat marks it. What interest is served is not said here.');
INSERT INTO strategy (id, status, actor, objective) VALUES
    ('orchestrate-the-alignment', 'attempted', 'china', 'Orchestrate the dynamics of the new alignment with skill');
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
    ('strategy', 'orchestrate-the-alignment', 'counterpart', 'strategy', 'restraint-pragmatism-ambiguity', 'inferred', 'The mix of policies from the start of the section returns with one component changed, now as the means to an aim.');

-- Claim: The author judges that China has been skilful in orchestrating present geopolitics (s3.p6.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'beijing-orchestrated-geopolitics-skilfully', 'comrades-to-strategists',
    'The author judges that China has been skilful in orchestrating present geopolitics',
    'Past skill is taken for granted, as the measure of what China aims at with the new alignment.',
    'What China has orchestrated, and how, is not told.');
INSERT INTO claim (id) VALUES ('beijing-orchestrated-geopolitics-skilfully');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES ('beijing-orchestrated-geopolitics-skilfully', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'beijing-orchestrated-geopolitics-skilfully', 'comrades-to-strategists', 's3.p6.2', 1, 'states', 'evaluated', 'as skillfully as');
