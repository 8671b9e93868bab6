-- Section s0, the introduction: the records whose principal citation lies there, in reading order.
--
-- One block per record, with everything that belongs to it; a link stands with the later of its two records.
-- Annotations stand after the record they are on, and each is external to the text.

-- Dyad: China and Russia (s0.p1.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'dyad', 'china-russia', 'comrades-to-strategists',
    'China and Russia',
    'The relation that the essay takes up first: growing economic and diplomatic cooperation under a label of friendship without limits.',
    'The Soviet Union is an actor of its own here, and what happened between it and China stands under China and the Soviet Union. Sentences that look back and say Russia stay under the name they use; a caveat marks them.');
INSERT INTO dyad (id, document, actor_a, actor_b) VALUES ('china-russia', 'comrades-to-strategists', 'china', 'russia');
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('dyad', 'china-russia', 'comrades-to-strategists', 's0.p1.1', 1, 'states'),
    ('dyad', 'china-russia', 'comrades-to-strategists', 's0.p2.1', 2, 'supports'),
    ('dyad', 'china-russia', 'comrades-to-strategists', 's0.p2.2', 3, 'supports'),
    ('dyad', 'china-russia', 'comrades-to-strategists', 's0.p2.3', 4, 'supports'),
    ('dyad', 'china-russia', 'comrades-to-strategists', 's1.p9.1', 5, 'restates'),
    ('dyad', 'china-russia', 'comrades-to-strategists', 's1.p9.2', 6, 'restates'),
    ('dyad', 'china-russia', 'comrades-to-strategists', 's1.p9.3', 7, 'restates');

-- Annotation: ATOP codes non-aggression between China and Russia for 1992–2000 (external, on dyad china-russia)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'china-russia-obligations-1992', 'comrades-to-strategists',
    'ATOP codes non-aggression between China and Russia for 1992–2000',
    'What a treaty obliged the two states to in these years, as coded outside the essay.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('china-russia-obligations-1992', 'dyad', 'china-russia', 'alliance-obligations', 'non-aggression, 1992–2000', 'verified', 'Alliance Treaty Obligations and Provisions (ATOP) 5.1');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'china-russia-obligations-1992', '1992/2000', 'year');

-- Annotation: ATOP codes non-aggression and consultation between China and Russia from 2001 to 2018 (external, on dyad china-russia)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'china-russia-obligations-2001', 'comrades-to-strategists',
    'ATOP codes non-aggression and consultation between China and Russia from 2001 to 2018',
    'What a treaty obliged the two states to in these years, as coded outside the essay. The data set ends in 2018.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('china-russia-obligations-2001', 'dyad', 'china-russia', 'alliance-obligations', 'non-aggression and consultation, 2001–2018 (the data end in 2018)', 'verified', 'Alliance Treaty Obligations and Provisions (ATOP) 5.1');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'china-russia-obligations-2001', '2001/2018', 'year');

-- Dyad: China and North Korea (s0.p1.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'dyad', 'china-north-korea', 'comrades-to-strategists',
    'China and North Korea',
    'The relation of neighbours in which China is called patron as well as ally, tempered by the nuclear question and by sanctions.');
INSERT INTO dyad (id, document, actor_a, actor_b) VALUES ('china-north-korea', 'comrades-to-strategists', 'china', 'north-korea');
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('dyad', 'china-north-korea', 'comrades-to-strategists', 's0.p1.1', 1, 'states'),
    ('dyad', 'china-north-korea', 'comrades-to-strategists', 's0.p2.1', 2, 'supports'),
    ('dyad', 'china-north-korea', 'comrades-to-strategists', 's0.p2.4', 3, 'supports'),
    ('dyad', 'china-north-korea', 'comrades-to-strategists', 's1.p2.3', 4, 'supports'),
    ('dyad', 'china-north-korea', 'comrades-to-strategists', 's1.p3.1', 5, 'supports'),
    ('dyad', 'china-north-korea', 'comrades-to-strategists', 's1.p7.2', 6, 'supports'),
    ('dyad', 'china-north-korea', 'comrades-to-strategists', 's1.p9.1', 7, 'restates'),
    ('dyad', 'china-north-korea', 'comrades-to-strategists', 's1.p10.1', 8, 'restates');

-- Annotation: ATOP codes defence and non-aggression between China and North Korea from 1961 to 2018 (external, on dyad china-north-korea)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'china-north-korea-obligations-1961', 'comrades-to-strategists',
    'ATOP codes defence and non-aggression between China and North Korea from 1961 to 2018',
    'What a treaty obliged the two states to in these years, as coded outside the essay. The data set ends in 2018.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('china-north-korea-obligations-1961', 'dyad', 'china-north-korea', 'alliance-obligations', 'defence and non-aggression, 1961–2018 (the data end in 2018)', 'verified', 'Alliance Treaty Obligations and Provisions (ATOP) 5.1');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'china-north-korea-obligations-1961', '1961/2018', 'year');

-- Annotation: China and North Korea signed a defence treaty on 11 July 1961 (external, on dyad china-north-korea)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'china-north-korea-treaty-signed', 'comrades-to-strategists',
    'China and North Korea signed a defence treaty on 11 July 1961',
    'A treaty between the two that the essay does not mention.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('china-north-korea-treaty-signed', 'dyad', 'china-north-korea', 'treaty-signed', '11 July 1961', 'verified', 'English Wikipedia; text of the treaty in Peking Review 4:28');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'china-north-korea-treaty-signed', '1961-07-11', 'day');

-- Annotation: The defence treaty of China and North Korea entered into force on 10 September 1961 (external, on dyad china-north-korea)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'china-north-korea-treaty-in-force', 'comrades-to-strategists',
    'The defence treaty of China and North Korea entered into force on 10 September 1961',
    'A treaty between the two that the essay does not mention.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('china-north-korea-treaty-in-force', 'dyad', 'china-north-korea', 'treaty-in-force', '10 September 1961', 'verified', 'English Wikipedia; text of the treaty in Peking Review 4:28');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'china-north-korea-treaty-in-force', '1961-09-10', 'day');

-- Claim: The author judges that China's two relations, with Russia and with North Korea, have done much to shape East Asia (s0.p1.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'relations-shaped-region', 'comrades-to-strategists',
    'The author judges that China''s two relations, with Russia and with North Korea, have done much to shape East Asia',
    'The author calls the two relations instrumental for what the region was and what it is. The history section says again that the ties have shaped its geopolitics.',
    'In the history section it is the century of relations that does the shaping; we read it as the same statement.');
INSERT INTO claim (id) VALUES ('relations-shaped-region');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('relations-shaped-region', 'china', 1, 1),
    ('relations-shaped-region', 'russia', 1, 2),
    ('relations-shaped-region', 'north-korea', 1, 3),
    ('relations-shaped-region', 'east-asia', 0, 4);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'relations-shaped-region', 'comrades-to-strategists', 's0.p1.1', 1, 'states', 'evaluated', 'instrumental'),
    ('claim', 'relations-shaped-region', 'comrades-to-strategists', 's1.p1.1', 2, 'restates', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'relations-shaped-region', 'about', 'dyad', 'china-russia', 'stated'),
    ('claim', 'relations-shaped-region', 'about', 'dyad', 'china-north-korea', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'relations-shaped-region', 'about', 'dyad', 'china-russia', 'comrades-to-strategists', 's0.p1.1', 1),
    ('claim', 'relations-shaped-region', 'about', 'dyad', 'china-russia', 'comrades-to-strategists', 's1.p1.1', 2),
    ('claim', 'relations-shaped-region', 'about', 'dyad', 'china-north-korea', 'comrades-to-strategists', 's0.p1.1', 1),
    ('claim', 'relations-shaped-region', 'about', 'dyad', 'china-north-korea', 'comrades-to-strategists', 's1.p1.1', 2);

-- Caveat: Russia stands for the Soviet Union where the essay looks back (s0.p1.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'russia-stands-for-soviet-union', 'comrades-to-strategists',
    'Russia stands for the Soviet Union where the essay looks back',
    'Sentences and a heading about the past say Russia for a relation that was, over much of that past, with the Soviet Union. Elsewhere the essay keeps the two apart and calls the Soviet Union defunct.');
INSERT INTO caveat (id) VALUES ('russia-stands-for-soviet-union');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('russia-stands-for-soviet-union', 'reference', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'russia-stands-for-soviet-union', 'comrades-to-strategists', 's0.p1.1', 1, 'states'),
    ('caveat', 'russia-stands-for-soviet-union', 'comrades-to-strategists', 's1.h', 2, 'context'),
    ('caveat', 'russia-stands-for-soviet-union', 'comrades-to-strategists', 's1.p1.1', 3, 'states'),
    ('caveat', 'russia-stands-for-soviet-union', 'comrades-to-strategists', 's1.p4.1', 4, 'states'),
    ('caveat', 'russia-stands-for-soviet-union', 'comrades-to-strategists', 's1.p7.2', 5, 'states'),
    ('caveat', 'russia-stands-for-soviet-union', 'comrades-to-strategists', 's2.p2.1', 6, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('russia-stands-for-soviet-union', 1, 'Russia is named for a relation that reaches far into the past.'),
    ('russia-stands-for-soviet-union', 2, 'The Soviet Union is named as a state of its own, with a treaty and an end.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('russia-stands-for-soviet-union', 1, 'comrades-to-strategists', 's0.p1.1', 1),
    ('russia-stands-for-soviet-union', 1, 'comrades-to-strategists', 's1.h', 2),
    ('russia-stands-for-soviet-union', 1, 'comrades-to-strategists', 's1.p1.1', 3),
    ('russia-stands-for-soviet-union', 1, 'comrades-to-strategists', 's2.p2.1', 4),
    ('russia-stands-for-soviet-union', 2, 'comrades-to-strategists', 's1.p4.1', 1),
    ('russia-stands-for-soviet-union', 2, 'comrades-to-strategists', 's1.p7.2', 2);

-- Claim: China's ties with Russia and with North Korea were founded on shared ideologies and interests (s0.p1.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'ties-founded-on-shared-ideology', 'comrades-to-strategists',
    'China''s ties with Russia and with North Korea were founded on shared ideologies and interests',
    'The relation was built upon ideologies and interests held in common.',
    'The sentence speaks of one relation; we read both of China''s ties, though one relation among all three is possible.');
INSERT INTO claim (id) VALUES ('ties-founded-on-shared-ideology');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('ties-founded-on-shared-ideology', 'china', 1, 1),
    ('ties-founded-on-shared-ideology', 'russia', 1, 2),
    ('ties-founded-on-shared-ideology', 'north-korea', 1, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'ties-founded-on-shared-ideology', 'comrades-to-strategists', 's0.p1.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'ties-founded-on-shared-ideology', 'about', 'dyad', 'china-russia', 'stated'),
    ('claim', 'ties-founded-on-shared-ideology', 'about', 'dyad', 'china-north-korea', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'ties-founded-on-shared-ideology', 'about', 'dyad', 'china-russia', 'comrades-to-strategists', 's0.p1.2', 1),
    ('claim', 'ties-founded-on-shared-ideology', 'about', 'dyad', 'china-north-korea', 'comrades-to-strategists', 's0.p1.2', 1);

-- Claim: The author judges that these ties still matter to foreign policy and to China's plans for regional stability (s0.p1.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'ties-still-matter-to-policy', 'comrades-to-strategists',
    'The author judges that these ties still matter to foreign policy and to China''s plans for regional stability',
    'The relation is called pertinent to this day, both in foreign policy and for the stability that China wants around it.',
    'Whose foreign policy is meant is not said: China''s, or that of all three.');
INSERT INTO claim (id) VALUES ('ties-still-matter-to-policy');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('ties-still-matter-to-policy', 'china', 1, 1),
    ('ties-still-matter-to-policy', 'russia', 1, 2),
    ('ties-still-matter-to-policy', 'north-korea', 1, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'ties-still-matter-to-policy', 'comrades-to-strategists', 's0.p1.2', 1, 'states', 'evaluated', 'remains pertinent');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'ties-still-matter-to-policy', 'about', 'dyad', 'china-russia', 'stated'),
    ('claim', 'ties-still-matter-to-policy', 'about', 'dyad', 'china-north-korea', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'ties-still-matter-to-policy', 'about', 'dyad', 'china-russia', 'comrades-to-strategists', 's0.p1.2', 1),
    ('claim', 'ties-still-matter-to-policy', 'about', 'dyad', 'china-north-korea', 'comrades-to-strategists', 's0.p1.2', 1);

-- Caveat: Ties founded on common ideologies, yet parted by ideological differences (s0.p1.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'common-ideology-or-ideological-differences', 'comrades-to-strategists',
    'Ties founded on common ideologies, yet parted by ideological differences',
    'The introduction bases the ties on ideologies and interests held in common. The history section has interest and differences of ideology separate China from the Soviet Union.');
INSERT INTO caveat (id) VALUES ('common-ideology-or-ideological-differences');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('common-ideology-or-ideological-differences', 'tension', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'common-ideology-or-ideological-differences', 'comrades-to-strategists', 's0.p1.2', 1, 'states'),
    ('caveat', 'common-ideology-or-ideological-differences', 'comrades-to-strategists', 's1.p5.2', 2, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('common-ideology-or-ideological-differences', 1, 'China''s ties were founded on common ideologies and interests.'),
    ('common-ideology-or-ideological-differences', 2, 'National interest and differences of ideology drove China and the Soviet Union apart.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('common-ideology-or-ideological-differences', 1, 'comrades-to-strategists', 's0.p1.2', 1),
    ('common-ideology-or-ideological-differences', 2, 'comrades-to-strategists', 's1.p5.2', 1);

-- Phase: China and Russia: a strategic alliance in recent years (s0.p2.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'phase', 'china-russia-recent-alliance', 'comrades-to-strategists',
    'China and Russia: a strategic alliance in recent years',
    'The introduction calls China''s ties with Russia a strategic alliance of recent years. It names no treaty.',
    'A sentence of the history section has alignment in place of alliance, and two years in place of recent years; that wording is a phase of its own. The "no-limits" partnership is entered here because the same paragraph names it.');
INSERT INTO phase (id, dyad, relation, by_actor) VALUES ('china-russia-recent-alliance', 'china-russia', 'alliance', NULL);
INSERT INTO phase_event (phase, event, rank) VALUES ('china-russia-recent-alliance', 'no-limits-partnership', 1);
INSERT INTO dating (kind, record, cue, relation) VALUES
    ('phase', 'china-russia-recent-alliance', 'in recent years', 'until-writing');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('phase', 'china-russia-recent-alliance', 'comrades-to-strategists', 's0.p2.1', 1, 'states', 'asserted', NULL);

-- Phase: China and North Korea: a strategic alliance in recent years (s0.p2.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'phase', 'china-north-korea-recent-alliance', 'comrades-to-strategists',
    'China and North Korea: a strategic alliance in recent years',
    'The introduction calls China''s ties with North Korea a strategic alliance of recent years. The history section still gives China the part of an ally.',
    'A sentence of the history section has alignment in place of alliance, and two years in place of recent years; that wording is a phase of its own.');
INSERT INTO phase (id, dyad, relation, by_actor) VALUES
    ('china-north-korea-recent-alliance', 'china-north-korea', 'alliance', NULL);
INSERT INTO dating (kind, record, cue, relation) VALUES
    ('phase', 'china-north-korea-recent-alliance', 'in recent years', 'until-writing');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('phase', 'china-north-korea-recent-alliance', 'comrades-to-strategists', 's0.p2.1', 1, 'states', 'asserted', NULL),
    ('phase', 'china-north-korea-recent-alliance', 'comrades-to-strategists', 's1.p10.2', 2, 'supports', 'asserted', NULL);

-- Claim: China's ties with Russia and with North Korea have a dynamic of their own (s0.p2.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'ties-have-own-dynamic', 'comrades-to-strategists',
    'China''s ties with Russia and with North Korea have a dynamic of their own',
    'In recent years the two ties have followed a dynamic that is theirs.',
    'Each tie may have its own dynamic, or the two together one that sets them apart from other alliances; the sentence allows both.');
INSERT INTO claim (id) VALUES ('ties-have-own-dynamic');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('ties-have-own-dynamic', 'china', 1, 1),
    ('ties-have-own-dynamic', 'russia', 1, 2),
    ('ties-have-own-dynamic', 'north-korea', 1, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'ties-have-own-dynamic', 'comrades-to-strategists', 's0.p2.1', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'ties-have-own-dynamic', 'about', 'phase', 'china-russia-recent-alliance', 'stated'),
    ('claim', 'ties-have-own-dynamic', 'about', 'phase', 'china-north-korea-recent-alliance', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'ties-have-own-dynamic', 'about', 'phase', 'china-russia-recent-alliance', 'comrades-to-strategists', 's0.p2.1', 1),
    ('claim', 'ties-have-own-dynamic', 'about', 'phase', 'china-north-korea-recent-alliance', 'comrades-to-strategists', 's0.p2.1', 1);

-- Caveat: Alliances of recent years, or alignments of two years (s0.p2.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'alliances-or-alignments', 'comrades-to-strategists',
    'Alliances of recent years, or alignments of two years',
    'The introduction and a sentence of the history section describe the same ties with different words and over different spans. Neither span can be placed on a calendar, because the text bears no date.');
INSERT INTO caveat (id) VALUES ('alliances-or-alignments');
INSERT INTO caveat_type (caveat, type, rank) VALUES
    ('alliances-or-alignments', 'tension', 1),
    ('alliances-or-alignments', 'reference', 2);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'alliances-or-alignments', 'comrades-to-strategists', 's0.p2.1', 1, 'states'),
    ('caveat', 'alliances-or-alignments', 'comrades-to-strategists', 's1.p9.1', 2, 'states'),
    ('caveat', 'alliances-or-alignments', 'comrades-to-strategists', 's0.p3.2', 3, 'context'),
    ('caveat', 'alliances-or-alignments', 'comrades-to-strategists', 's1.h', 4, 'context');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('alliances-or-alignments', 1, 'The ties are called strategic alliances, and the span is recent years; the heading of the history section speaks of alliances too.'),
    ('alliances-or-alignments', 2, 'The ties are called strategic alignments, and the span is two years.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('alliances-or-alignments', 1, 'comrades-to-strategists', 's0.p2.1', 1),
    ('alliances-or-alignments', 1, 'comrades-to-strategists', 's0.p3.2', 2),
    ('alliances-or-alignments', 1, 'comrades-to-strategists', 's1.h', 3),
    ('alliances-or-alignments', 2, 'comrades-to-strategists', 's1.p9.1', 1);

-- Claim: Economic cooperation between China and Russia is growing (s0.p2.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'sino-russian-economic-cooperation-grows', 'comrades-to-strategists',
    'Economic cooperation between China and Russia is growing',
    'The Sino-Russian relationship is described by economic cooperation that increases.',
    'The introduction has it increasing, the history section has it increased; no figure and no dates are given.');
INSERT INTO claim (id) VALUES ('sino-russian-economic-cooperation-grows');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('sino-russian-economic-cooperation-grows', 'china', 1, 1),
    ('sino-russian-economic-cooperation-grows', 'russia', 1, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'sino-russian-economic-cooperation-grows', 'comrades-to-strategists', 's0.p2.2', 1, 'states', 'asserted', NULL),
    ('claim', 'sino-russian-economic-cooperation-grows', 'comrades-to-strategists', 's1.p9.2', 2, 'restates', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'sino-russian-economic-cooperation-grows', 'about', 'dyad', 'china-russia', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'sino-russian-economic-cooperation-grows', 'about', 'dyad', 'china-russia', 'comrades-to-strategists', 's0.p2.2', 1),
    ('claim', 'sino-russian-economic-cooperation-grows', 'about', 'dyad', 'china-russia', 'comrades-to-strategists', 's1.p9.2', 2);

-- Claim: China and Russia act together in diplomacy (s0.p2.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'claim', 'sino-russian-joint-diplomacy', 'comrades-to-strategists',
    'China and Russia act together in diplomacy',
    'Joint diplomatic action has marked the relationship; the history section calls it coordinated.');
INSERT INTO claim (id) VALUES ('sino-russian-joint-diplomacy');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('sino-russian-joint-diplomacy', 'china', 1, 1),
    ('sino-russian-joint-diplomacy', 'russia', 1, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'sino-russian-joint-diplomacy', 'comrades-to-strategists', 's0.p2.2', 1, 'states', 'asserted', NULL),
    ('claim', 'sino-russian-joint-diplomacy', 'comrades-to-strategists', 's1.p9.2', 2, 'restates', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'sino-russian-joint-diplomacy', 'about', 'dyad', 'china-russia', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'sino-russian-joint-diplomacy', 'about', 'dyad', 'china-russia', 'comrades-to-strategists', 's0.p2.2', 1),
    ('claim', 'sino-russian-joint-diplomacy', 'about', 'dyad', 'china-russia', 'comrades-to-strategists', 's1.p9.2', 2);

-- Claim: What China and Russia do together is mostly directed against Western hegemony (s0.p2.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'joint-action-mostly-against-western-hegemony', 'comrades-to-strategists',
    'What China and Russia do together is mostly directed against Western hegemony',
    'Their joint action is aimed at Western hegemony in most cases, which leaves room for cases where it is not.',
    'The phrase may belong to the joint diplomacy alone or to the economic cooperation as well.');
INSERT INTO claim (id) VALUES ('joint-action-mostly-against-western-hegemony');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('joint-action-mostly-against-western-hegemony', 'china', 1, 1),
    ('joint-action-mostly-against-western-hegemony', 'russia', 1, 2),
    ('joint-action-mostly-against-western-hegemony', 'the-west', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'joint-action-mostly-against-western-hegemony', 'comrades-to-strategists', 's0.p2.2', 1, 'states', 'asserted', 'more often than not');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'joint-action-mostly-against-western-hegemony', 'about', 'dyad', 'china-russia', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'joint-action-mostly-against-western-hegemony', 'about', 'dyad', 'china-russia', 'comrades-to-strategists', 's0.p2.2', 1);

-- Caveat: Against Western hegemony, or with a veneer that is hard to read (s0.p2.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'against-hegemony-or-veneer', 'comrades-to-strategists',
    'Against Western hegemony, or with a veneer that is hard to read',
    'The plain statement of the introduction returns in the history section as a phrase that can be taken several ways.');
INSERT INTO caveat (id) VALUES ('against-hegemony-or-veneer');
INSERT INTO caveat_type (caveat, type, rank) VALUES
    ('against-hegemony-or-veneer', 'garbled', 1),
    ('against-hegemony-or-veneer', 'tension', 2);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'against-hegemony-or-veneer', 'comrades-to-strategists', 's0.p2.2', 1, 'states'),
    ('caveat', 'against-hegemony-or-veneer', 'comrades-to-strategists', 's1.p9.2', 2, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('against-hegemony-or-veneer', 1, 'Joint action is directed, in most cases, against Western hegemony.'),
    ('against-hegemony-or-veneer', 2, 'The axis has a veneer, called anti-Western domination: a show of opposing the domination of the West, or a domination that is itself anti-Western.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('against-hegemony-or-veneer', 1, 'comrades-to-strategists', 's0.p2.2', 1),
    ('against-hegemony-or-veneer', 2, 'comrades-to-strategists', 's1.p9.2', 1);

-- Caveat: The account of present ties in the introduction returns near the end of the history section (s0.p2.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'introduction-repeated-in-history', 'comrades-to-strategists',
    'The account of present ties in the introduction returns near the end of the history section',
    'The account of the present ties is given twice, in the same order and with changed words. Where the sense stays close one record cites both, and its note names any shift; where it parts there are two records and a caveat.');
INSERT INTO caveat (id) VALUES ('introduction-repeated-in-history');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('introduction-repeated-in-history', 'repetition', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'introduction-repeated-in-history', 'comrades-to-strategists', 's0.p2.2', 1, 'states'),
    ('caveat', 'introduction-repeated-in-history', 'comrades-to-strategists', 's0.p2.3', 2, 'states'),
    ('caveat', 'introduction-repeated-in-history', 'comrades-to-strategists', 's0.p2.4', 3, 'states'),
    ('caveat', 'introduction-repeated-in-history', 'comrades-to-strategists', 's0.p2.5', 4, 'states'),
    ('caveat', 'introduction-repeated-in-history', 'comrades-to-strategists', 's1.p9.2', 5, 'states'),
    ('caveat', 'introduction-repeated-in-history', 'comrades-to-strategists', 's1.p9.3', 6, 'states'),
    ('caveat', 'introduction-repeated-in-history', 'comrades-to-strategists', 's1.p10.1', 7, 'states'),
    ('caveat', 'introduction-repeated-in-history', 'comrades-to-strategists', 's1.p10.2', 8, 'states'),
    ('caveat', 'introduction-repeated-in-history', 'comrades-to-strategists', 's0.p2.1', 9, 'context'),
    ('caveat', 'introduction-repeated-in-history', 'comrades-to-strategists', 's1.p9.1', 10, 'context');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('introduction-repeated-in-history', 1, 'The introduction describes both ties together, the tie with Russia, its label, the tie with North Korea and China''s wishes for the peninsula.'),
    ('introduction-repeated-in-history', 2, 'The history section goes through the same five points once more.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('introduction-repeated-in-history', 1, 'comrades-to-strategists', 's0.p2.2', 1),
    ('introduction-repeated-in-history', 1, 'comrades-to-strategists', 's0.p2.3', 2),
    ('introduction-repeated-in-history', 1, 'comrades-to-strategists', 's0.p2.4', 3),
    ('introduction-repeated-in-history', 1, 'comrades-to-strategists', 's0.p2.5', 4),
    ('introduction-repeated-in-history', 1, 'comrades-to-strategists', 's0.p2.1', 5),
    ('introduction-repeated-in-history', 2, 'comrades-to-strategists', 's1.p9.2', 1),
    ('introduction-repeated-in-history', 2, 'comrades-to-strategists', 's1.p9.3', 2),
    ('introduction-repeated-in-history', 2, 'comrades-to-strategists', 's1.p10.1', 3),
    ('introduction-repeated-in-history', 2, 'comrades-to-strategists', 's1.p10.2', 4),
    ('introduction-repeated-in-history', 2, 'comrades-to-strategists', 's1.p9.1', 5);

-- Event: The "no-limits" friendship, or partnership, of China and Russia (s0.p2.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'event', 'no-limits-partnership', 'comrades-to-strategists',
    'The "no-limits" friendship, or partnership, of China and Russia',
    'The essay twice puts the words no-limits in quotation marks, once for a friendship and once for a partnership. It gives neither a date nor an occasion.',
    'The text names a friendship and not an act. We keep it as an event, a declaration, because a label in quotation marks points to words once spoken; it can also be read as a state of the relation.');
INSERT INTO event (id, category) VALUES ('no-limits-partnership', 'declaration');
INSERT INTO event_actor (event, actor, role, rank) VALUES
    ('no-limits-partnership', 'china', 'party', 1),
    ('no-limits-partnership', 'russia', 'party', 2);
INSERT INTO event_dyad (event, dyad, rank) VALUES ('no-limits-partnership', 'china-russia', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('event', 'no-limits-partnership', 'comrades-to-strategists', 's0.p2.3', 1, 'states', 'asserted', NULL),
    ('event', 'no-limits-partnership', 'comrades-to-strategists', 's1.p9.3', 2, 'restates', 'asserted', NULL);

-- Annotation: The joint statement on a friendship without limits dates from 4 February 2022 (external, on event no-limits-partnership)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'no-limits-partnership-date', 'comrades-to-strategists',
    'The joint statement on a friendship without limits dates from 4 February 2022',
    'China and Russia issued it in Beijing; it says that the friendship between the two states has no limits.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, agreement_field) VALUES
    ('no-limits-partnership-date', 'event', 'no-limits-partnership', 'established-date', '4 February 2022', 'verified', 'TASS and the Kremlin as quoted by EIR; Reuters by way of Asahi', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'no-limits-partnership-date', '2022-02-04', 'day');

-- Caveat: The words no-limits are quoted without a source (s0.p2.3)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'no-limits-quoted-without-source', 'comrades-to-strategists',
    'The words no-limits are quoted without a source',
    'Both sections put the label in quotation marks, and neither says whose words they are. A joint statement of February 2022 has words to that effect.');
INSERT INTO caveat (id) VALUES ('no-limits-quoted-without-source');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('no-limits-quoted-without-source', 'reference', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'no-limits-quoted-without-source', 'comrades-to-strategists', 's0.p2.3', 1, 'states'),
    ('caveat', 'no-limits-quoted-without-source', 'comrades-to-strategists', 's1.p9.3', 2, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('no-limits-quoted-without-source', 1, 'The label stands in quotation marks, for a friendship and then for a partnership, without a speaker or a date.');
INSERT INTO caveat_side (caveat, rank, annotation) VALUES ('no-limits-quoted-without-source', 2, 'no-limits-partnership-date');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('no-limits-quoted-without-source', 1, 'comrades-to-strategists', 's0.p2.3', 1),
    ('no-limits-quoted-without-source', 1, 'comrades-to-strategists', 's1.p9.3', 2);

-- Claim: The author takes the "no-limits" friendship as proof that China and Russia coordinate to keep the world order multipolar (s0.p2.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'friendship-attests-multipolar-coordination', 'comrades-to-strategists',
    'The author takes the "no-limits" friendship as proof that China and Russia coordinate to keep the world order multipolar',
    'The friendship is called a testament to the way the two nations work together. The order in question is one that they maintain.',
    'To maintain an order supposes that it exists; the history section speaks of shaping one.');
INSERT INTO claim (id) VALUES ('friendship-attests-multipolar-coordination');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('friendship-attests-multipolar-coordination', 'china', 1, 1),
    ('friendship-attests-multipolar-coordination', 'russia', 1, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'friendship-attests-multipolar-coordination', 'comrades-to-strategists', 's0.p2.3', 1, 'states', 'evaluated', 'is a testament to');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'friendship-attests-multipolar-coordination', 'about', 'event', 'no-limits-partnership', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'friendship-attests-multipolar-coordination', 'about', 'event', 'no-limits-partnership', 'comrades-to-strategists', 's0.p2.3', 1);

-- Caveat: A multipolar order that is maintained, or one still being shaped (s0.p2.3)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'multipolar-order-kept-or-made', 'comrades-to-strategists',
    'A multipolar order that is maintained, or one still being shaped',
    'What the two states do for a multipolar order is told in two ways, and they differ on whether that order already exists.');
INSERT INTO caveat (id) VALUES ('multipolar-order-kept-or-made');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('multipolar-order-kept-or-made', 'tension', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'multipolar-order-kept-or-made', 'comrades-to-strategists', 's0.p2.3', 1, 'states'),
    ('caveat', 'multipolar-order-kept-or-made', 'comrades-to-strategists', 's1.p9.3', 2, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('multipolar-order-kept-or-made', 1, 'The two states maintain a multipolar order, so there is one.'),
    ('multipolar-order-kept-or-made', 2, 'The two states move towards shaping a multipolar order, so it is still to come.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('multipolar-order-kept-or-made', 1, 'comrades-to-strategists', 's0.p2.3', 1),
    ('multipolar-order-kept-or-made', 2, 'comrades-to-strategists', 's1.p9.3', 1);

-- Claim: China's relations with North Korea rest on tradition (s0.p2.4)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'claim', 'china-north-korea-ties-rest-on-tradition', 'comrades-to-strategists',
    'China''s relations with North Korea rest on tradition',
    'The tie stands on traditional relations; the history section speaks of historical affinity.');
INSERT INTO claim (id) VALUES ('china-north-korea-ties-rest-on-tradition');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('china-north-korea-ties-rest-on-tradition', 'china', 1, 1),
    ('china-north-korea-ties-rest-on-tradition', 'north-korea', 1, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-north-korea-ties-rest-on-tradition', 'comrades-to-strategists', 's0.p2.4', 1, 'states', 'asserted', NULL),
    ('claim', 'china-north-korea-ties-rest-on-tradition', 'comrades-to-strategists', 's1.p10.1', 2, 'restates', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'china-north-korea-ties-rest-on-tradition', 'about', 'dyad', 'china-north-korea', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'china-north-korea-ties-rest-on-tradition', 'about', 'dyad', 'china-north-korea', 'comrades-to-strategists', 's0.p2.4', 1),
    ('claim', 'china-north-korea-ties-rest-on-tradition', 'about', 'dyad', 'china-north-korea', 'comrades-to-strategists', 's1.p10.1', 2);

-- Claim: Present issues, North Korea's nuclear ambitions and economic sanctions among them, mark its relations with China (s0.p2.4)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'present-issues-mark-china-north-korea-ties', 'comrades-to-strategists',
    'Present issues, North Korea''s nuclear ambitions and economic sanctions among them, mark its relations with China',
    'The introduction has such issues moderate the old tie a little; the history section has them characterise it.',
    'The weight differs: a pinch in the introduction, a mark of character in the history section. So does the nuclear issue, first an aspiration and then nuclearisation. Who is under the sanctions is not said here.');
INSERT INTO claim (id) VALUES ('present-issues-mark-china-north-korea-ties');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('present-issues-mark-china-north-korea-ties', 'china', 1, 1),
    ('present-issues-mark-china-north-korea-ties', 'north-korea', 1, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'present-issues-mark-china-north-korea-ties', 'comrades-to-strategists', 's0.p2.4', 1, 'states', 'asserted', NULL),
    ('claim', 'present-issues-mark-china-north-korea-ties', 'comrades-to-strategists', 's1.p10.1', 2, 'restates', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'present-issues-mark-china-north-korea-ties', 'about', 'dyad', 'china-north-korea', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'present-issues-mark-china-north-korea-ties', 'about', 'dyad', 'china-north-korea', 'comrades-to-strategists', 's0.p2.4', 1),
    ('claim', 'present-issues-mark-china-north-korea-ties', 'about', 'dyad', 'china-north-korea', 'comrades-to-strategists', 's1.p10.1', 2);

-- Caveat: A foundation that forms the foundation (s0.p2.4)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'foundation-forms-foundation', 'comrades-to-strategists',
    'A foundation that forms the foundation',
    'The sentence says that a foundation of traditional relations makes up the foundation of the tie, so that the word explains itself.');
INSERT INTO caveat (id) VALUES ('foundation-forms-foundation');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('foundation-forms-foundation', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'foundation-forms-foundation', 'comrades-to-strategists', 's0.p2.4', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('foundation-forms-foundation', 1, 'Literally, one foundation forms another; presumably the tie rests on tradition and is tempered by the issues of the day.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('foundation-forms-foundation', 1, 'comrades-to-strategists', 's0.p2.4', 1);

-- Claim: China is said to have stability on the Korean Peninsula at heart (s0.p2.5)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'claim', 'china-wants-stable-peninsula', 'comrades-to-strategists',
    'China is said to have stability on the Korean Peninsula at heart',
    'Stability on the peninsula is named as something that China cares about and goes on seeking. Whether it is achieved is left open.');
INSERT INTO claim (id) VALUES ('china-wants-stable-peninsula');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('china-wants-stable-peninsula', 'china', 1, 1),
    ('china-wants-stable-peninsula', 'korean-peninsula', 0, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-wants-stable-peninsula', 'comrades-to-strategists', 's0.p2.5', 1, 'states', 'intended', 'remain near China’s heart'),
    ('claim', 'china-wants-stable-peninsula', 'comrades-to-strategists', 's1.p10.2', 2, 'restates', 'intended', 'continues to seek'),
    ('claim', 'china-wants-stable-peninsula', 'comrades-to-strategists', 's2.p3.1', 3, 'restates', 'intended', 'preference is');

-- Claim: China is said to have denuclearisation of the Korean Peninsula at heart (s0.p2.5)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'claim', 'china-wants-denuclearised-peninsula', 'comrades-to-strategists',
    'China is said to have denuclearisation of the Korean Peninsula at heart',
    'Denuclearisation is named beside stability as something that China cares about and goes on seeking.');
INSERT INTO claim (id) VALUES ('china-wants-denuclearised-peninsula');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('china-wants-denuclearised-peninsula', 'china', 1, 1),
    ('china-wants-denuclearised-peninsula', 'korean-peninsula', 0, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-wants-denuclearised-peninsula', 'comrades-to-strategists', 's0.p2.5', 1, 'states', 'intended', 'remain near China’s heart'),
    ('claim', 'china-wants-denuclearised-peninsula', 'comrades-to-strategists', 's1.p10.2', 2, 'restates', 'intended', 'continues to seek');

-- Claim: The author has China balance the parts of patron and of regional burden (s0.p2.5)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'china-balances-patron-and-burden', 'comrades-to-strategists',
    'The author has China balance the parts of patron and of regional burden',
    'The introduction has China balance two things in one role, patron and burden to the region.',
    'Taken literally the burden is China. More likely North Korea is the burden that China carries; we record what is written. Whose patron China is follows from the history section.');
INSERT INTO claim (id) VALUES ('china-balances-patron-and-burden');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('china-balances-patron-and-burden', 'china', 1, 1),
    ('china-balances-patron-and-burden', 'north-korea', 0, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-balances-patron-and-burden', 'comrades-to-strategists', 's0.p2.5', 1, 'states', 'asserted', NULL);

-- Caveat: Patron and regional burden, or ally and regional leader (s0.p2.5)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'patron-and-burden-or-ally-and-leader', 'comrades-to-strategists',
    'Patron and regional burden, or ally and regional leader',
    'The same balance is described with two different pairs of roles, and in the first of them China appears as a burden.');
INSERT INTO caveat (id) VALUES ('patron-and-burden-or-ally-and-leader');
INSERT INTO caveat_type (caveat, type, rank) VALUES
    ('patron-and-burden-or-ally-and-leader', 'garbled', 1),
    ('patron-and-burden-or-ally-and-leader', 'tension', 2);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'patron-and-burden-or-ally-and-leader', 'comrades-to-strategists', 's0.p2.5', 1, 'states'),
    ('caveat', 'patron-and-burden-or-ally-and-leader', 'comrades-to-strategists', 's1.p10.2', 2, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('patron-and-burden-or-ally-and-leader', 1, 'China balances the role of a patron and regional burden; the burden is probably North Korea.'),
    ('patron-and-burden-or-ally-and-leader', 2, 'China balances the role of an ally and that of a leader in the region.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('patron-and-burden-or-ally-and-leader', 1, 'comrades-to-strategists', 's0.p2.5', 1),
    ('patron-and-burden-or-ally-and-leader', 2, 'comrades-to-strategists', 's1.p10.2', 1);

-- Claim: The author judges that China's present realignment between the two states makes sense in the light of history (s0.p3.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'realignment-understood-through-history', 'comrades-to-strategists',
    'The author judges that China''s present realignment between the two states makes sense in the light of history',
    'That China strategically realigns itself between Russia and North Korea is taken as given. The author finds it intelligible against its background.',
    'The sentence calls the preceding paragraph a historical context, although that paragraph describes the present; it may instead point ahead to the next section.');
INSERT INTO claim (id) VALUES ('realignment-understood-through-history');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('realignment-understood-through-history', 'china', 1, 1),
    ('realignment-understood-through-history', 'russia', 0, 2),
    ('realignment-understood-through-history', 'north-korea', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'realignment-understood-through-history', 'comrades-to-strategists', 's0.p3.1', 1, 'states', 'evaluated', 'makes sense');

-- Claim: The author likens Chinese diplomacy to a balancing act between old alignments and changing interests (s0.p3.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'chinese-diplomacy-as-balancing-act', 'comrades-to-strategists',
    'The author likens Chinese diplomacy to a balancing act between old alignments and changing interests',
    'From the early Cold War to the present, the author sees Chinese diplomacy weigh inherited alignments against national interest and regional security. The history section calls it an ongoing search for balance.',
    'The introduction sets the alignments against the interests; the history section looks for a balance between them. We take both as one statement.');
INSERT INTO claim (id) VALUES ('chinese-diplomacy-as-balancing-act');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES ('chinese-diplomacy-as-balancing-act', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'chinese-diplomacy-as-balancing-act', 'comrades-to-strategists', 's0.p3.2', 1, 'states', 'evaluated', 'akin to a balancing act'),
    ('claim', 'chinese-diplomacy-as-balancing-act', 'comrades-to-strategists', 's1.p11.2', 2, 'restates', 'evaluated', 'mirrors');

-- Claim: Chinese diplomacy has gone from ideological sympathy in the early Cold War to pragmatism today (s0.p3.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'chinese-diplomacy-from-ideology-to-pragmatism', 'comrades-to-strategists',
    'Chinese diplomacy has gone from ideological sympathy in the early Cold War to pragmatism today',
    'The author spans Chinese diplomacy between an ideological beginning and the pragmatic alliances of today, which the history section calls realpolitik.',
    'Neither sentence says towards whom the early sympathy or solidarity was felt.');
INSERT INTO claim (id) VALUES ('chinese-diplomacy-from-ideology-to-pragmatism');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES ('chinese-diplomacy-from-ideology-to-pragmatism', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'chinese-diplomacy-from-ideology-to-pragmatism', 'comrades-to-strategists', 's0.p3.2', 1, 'states', 'asserted', NULL),
    ('claim', 'chinese-diplomacy-from-ideology-to-pragmatism', 'comrades-to-strategists', 's1.p11.2', 2, 'restates', 'asserted', NULL);

-- Caveat: The closing thought of the introduction also closes the history section (s0.p3.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'balancing-act-repeated', 'comrades-to-strategists',
    'The closing thought of the introduction also closes the history section',
    'Both sections end on Chinese diplomacy between an ideological past and a pragmatic present, as a matter of balance.');
INSERT INTO caveat (id) VALUES ('balancing-act-repeated');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('balancing-act-repeated', 'repetition', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'balancing-act-repeated', 'comrades-to-strategists', 's0.p3.2', 1, 'states'),
    ('caveat', 'balancing-act-repeated', 'comrades-to-strategists', 's1.p11.2', 2, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('balancing-act-repeated', 1, 'Diplomacy from ideological sympathy to pragmatic alliances resembles a balancing act.'),
    ('balancing-act-repeated', 2, 'Foreign policy from ideological solidarity to realpolitik mirrors a search for balance.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('balancing-act-repeated', 1, 'comrades-to-strategists', 's0.p3.2', 1),
    ('balancing-act-repeated', 2, 'comrades-to-strategists', 's1.p11.2', 1);
