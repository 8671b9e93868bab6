-- Section s2, the alliance of Russia and North Korea and what it means for China: the records whose principal
-- citation lies there, in reading order.
--
-- One block per record, with everything that belongs to it; a link stands with the later of its two records.
-- Annotations stand after the record they are on, and each is external to the text.

-- Dyad: North Korea and Russia (s2.p1.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'dyad', 'north-korea-russia', 'comrades-to-strategists',
    'North Korea and Russia',
    'The tie that the essay watches from China''s side: a recent axis with intensified military collaboration, to which most of the risks that it names go back.',
    'The essay names this tie in many ways; the phases keep the words used. What lies before Russia, between North Korea and the Soviet Union, is a dyad of its own.');
INSERT INTO dyad (id, document, actor_a, actor_b) VALUES ('north-korea-russia', 'comrades-to-strategists', 'north-korea', 'russia');
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('dyad', 'north-korea-russia', 'comrades-to-strategists', 's2.p1.1', 1, 'states'),
    ('dyad', 'north-korea-russia', 'comrades-to-strategists', 's2.p2.2', 2, 'supports'),
    ('dyad', 'north-korea-russia', 'comrades-to-strategists', 's2.p3.2', 3, 'supports'),
    ('dyad', 'north-korea-russia', 'comrades-to-strategists', 's2.p5.3', 4, 'supports'),
    ('dyad', 'north-korea-russia', 'comrades-to-strategists', 's2.p8.1', 5, 'supports'),
    ('dyad', 'north-korea-russia', 'comrades-to-strategists', 's3.p2.1', 6, 'supports'),
    ('dyad', 'north-korea-russia', 'comrades-to-strategists', 's3.p4.2', 7, 'supports'),
    ('dyad', 'north-korea-russia', 'comrades-to-strategists', 's4.p2.1', 8, 'supports');

-- Annotation: ATOP codes no obligations between North Korea and Russia for 1997–1999 (external, on dyad north-korea-russia)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'north-korea-russia-obligations-1997', 'comrades-to-strategists',
    'ATOP codes no obligations between North Korea and Russia for 1997–1999',
    'What a treaty obliged the two states to in these years, as coded outside the essay. The years to 1996, Soviet and then Russian, are annotated on the dyad of North Korea and the Soviet Union.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('north-korea-russia-obligations-1997', 'dyad', 'north-korea-russia', 'alliance-obligations', 'none, 1997–1999', 'verified', 'Alliance Treaty Obligations and Provisions (ATOP) 5.1');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'north-korea-russia-obligations-1997', '1997/1999', 'year');

-- Annotation: ATOP codes consultation between North Korea and Russia for 2000–2007 (external, on dyad north-korea-russia)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'north-korea-russia-obligations-2000', 'comrades-to-strategists',
    'ATOP codes consultation between North Korea and Russia for 2000–2007',
    'What a treaty obliged the two states to in these years, as coded outside the essay.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('north-korea-russia-obligations-2000', 'dyad', 'north-korea-russia', 'alliance-obligations', 'consultation, 2000–2007', 'verified', 'Alliance Treaty Obligations and Provisions (ATOP) 5.1');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'north-korea-russia-obligations-2000', '2000/2007', 'year');

-- Annotation: ATOP codes non-aggression and consultation between North Korea and Russia from 2008 to 2018 (external, on dyad north-korea-russia)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'north-korea-russia-obligations-2008', 'comrades-to-strategists',
    'ATOP codes non-aggression and consultation between North Korea and Russia from 2008 to 2018',
    'What a treaty obliged the two states to in these years, as coded outside the essay. The data set ends in 2018 and so does not reach the treaty of 2024.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('north-korea-russia-obligations-2008', 'dyad', 'north-korea-russia', 'alliance-obligations', 'non-aggression and consultation, 2008–2018 (the data end in 2018)', 'verified', 'Alliance Treaty Obligations and Provisions (ATOP) 5.1');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'north-korea-russia-obligations-2008', '2008/2018', 'year');

-- Annotation: An earlier treaty of Russia and North Korea dates from 9 February 2000 (external, on dyad north-korea-russia)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'north-korea-russia-treaty-2000', 'comrades-to-strategists',
    'An earlier treaty of Russia and North Korea dates from 9 February 2000',
    'A treaty between the two that the essay does not mention.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('north-korea-russia-treaty-2000', 'dyad', 'north-korea-russia', 'earlier-treaty', '9 February 2000', 'verified', 'Interfax');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'north-korea-russia-treaty-2000', '2000-02-09', 'day');

-- Annotation: The treaty of 2000 between Russia and North Korea lapsed on 4 December 2024 (external, on dyad north-korea-russia)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'north-korea-russia-treaty-2000-lapsed', 'comrades-to-strategists',
    'The treaty of 2000 between Russia and North Korea lapsed on 4 December 2024',
    'It ended on the day on which the treaty of 2024 entered into force.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('north-korea-russia-treaty-2000-lapsed', 'dyad', 'north-korea-russia', 'treaty-expired', '4 December 2024 (treaty of 9 February 2000)', 'verified', 'Interfax');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'north-korea-russia-treaty-2000-lapsed', '2024-12-04', 'day');

-- Annotation: The leaders of Russia and North Korea met at Vostochny on 13 September 2023 (external, on dyad north-korea-russia)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'north-korea-russia-summit-2023', 'comrades-to-strategists',
    'The leaders of Russia and North Korea met at Vostochny on 13 September 2023',
    'Vladimir Putin and Kim Jong Un, neither of whom the essay names.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('north-korea-russia-summit-2023', 'dyad', 'north-korea-russia', 'summit', '13 September 2023, Vostochny Cosmodrome', 'verified', 'Reuters and Xinhua, reports of 13 September 2023');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'north-korea-russia-summit-2023', '2023-09-13', 'day');

-- Annotation: Russia and North Korea signed a partnership treaty on 19 June 2024, by their own agencies (external, on dyad north-korea-russia)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'north-korea-russia-treaty-signed-19-june', 'comrades-to-strategists',
    'Russia and North Korea signed a partnership treaty on 19 June 2024, by their own agencies',
    'One of two dates given for the signing of the Comprehensive Strategic Partnership Treaty, which the essay does not mention. The agencies of both sides have this one.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('north-korea-russia-treaty-signed-19-june', 'dyad', 'north-korea-russia', 'treaty-signed', '19 June 2024', 'conflicting', 'KCNA, TASS and Interfax; the Russian bill of ratification');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'north-korea-russia-treaty-signed-19-june', '2024-06-19', 'day');

-- Annotation: Russia and North Korea signed a partnership treaty on 18 June 2024, by an encyclopedia entry (external, on dyad north-korea-russia)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'north-korea-russia-treaty-signed-18-june', 'comrades-to-strategists',
    'Russia and North Korea signed a partnership treaty on 18 June 2024, by an encyclopedia entry',
    'The other of two dates given for the signing of the same treaty.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('north-korea-russia-treaty-signed-18-june', 'dyad', 'north-korea-russia', 'treaty-signed', '18 June 2024', 'conflicting', 'English Wikipedia, infobox of the article on the treaty');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'north-korea-russia-treaty-signed-18-june', '2024-06-18', 'day');

-- Annotation: The partnership treaty of Russia and North Korea entered into force on 4 December 2024 (external, on dyad north-korea-russia)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'north-korea-russia-treaty-in-force', 'comrades-to-strategists',
    'The partnership treaty of Russia and North Korea entered into force on 4 December 2024',
    'A treaty between the two that the essay does not mention, although it speaks of their alliance.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('north-korea-russia-treaty-in-force', 'dyad', 'north-korea-russia', 'treaty-in-force', '4 December 2024', 'verified', 'KCNA; Russian Ministry of Foreign Affairs');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'north-korea-russia-treaty-in-force', '2024-12-04', 'day');

-- Phase: North Korea and Russia: a recent axis (s2.p1.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'phase', 'north-korea-russia-recent-axis', 'comrades-to-strategists',
    'North Korea and Russia: a recent axis',
    'The two states form an axis that is called recent, emerging and new; their ties are called warming, and their military alignment overt. No beginning is given.',
    'The word is axis, so we code alignment; where the essay says alliance there is a phase of its own. "Recent" runs up to a time of writing that the text does not give.');
INSERT INTO phase (id, dyad, relation, by_actor) VALUES ('north-korea-russia-recent-axis', 'north-korea-russia', 'alignment', NULL);
INSERT INTO dating (kind, record, cue, relation) VALUES
    ('phase', 'north-korea-russia-recent-axis', 'recent', 'until-writing');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('phase', 'north-korea-russia-recent-axis', 'comrades-to-strategists', 's2.p1.1', 1, 'states', 'asserted', NULL),
    ('phase', 'north-korea-russia-recent-axis', 'comrades-to-strategists', 's2.p1.2', 2, 'supports', 'asserted', NULL),
    ('phase', 'north-korea-russia-recent-axis', 'comrades-to-strategists', 's2.p5.3', 3, 'supports', 'asserted', NULL),
    ('phase', 'north-korea-russia-recent-axis', 'comrades-to-strategists', 's2.p8.1', 4, 'supports', 'asserted', NULL),
    ('phase', 'north-korea-russia-recent-axis', 'comrades-to-strategists', 's3.p2.1', 5, 'supports', 'asserted', NULL);

-- Claim: The author calls the axis of Russia and North Korea a grown-up issue for China (s2.p1.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'axis-is-a-grown-up-issue', 'comrades-to-strategists',
    'The author calls the axis of Russia and North Korea a grown-up issue for China',
    'The axis between the other two is described as an issue of China''s, with an adjective whose sense is unclear.',
    'Recorded as worded. "China''s" is read as an issue that China has, and not as one that China has made.');
INSERT INTO claim (id) VALUES ('axis-is-a-grown-up-issue');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('axis-is-a-grown-up-issue', 'russia', 1, 1),
    ('axis-is-a-grown-up-issue', 'north-korea', 1, 2),
    ('axis-is-a-grown-up-issue', 'china', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'axis-is-a-grown-up-issue', 'comrades-to-strategists', 's2.p1.1', 1, 'states', 'evaluated', 'grown-up issue');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'axis-is-a-grown-up-issue', 'about', 'phase', 'north-korea-russia-recent-axis', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'axis-is-a-grown-up-issue', 'about', 'phase', 'north-korea-russia-recent-axis', 'comrades-to-strategists', 's2.p1.1', 1);

-- Claim: The axis of Russia and North Korea puts China in a juggling act (s2.p1.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'axis-puts-china-in-juggling-act', 'comrades-to-strategists',
    'The axis of Russia and North Korea puts China in a juggling act',
    'Because of the axis China has three things to keep in play: a traditional alignment, the stability of the region and what the world thinks.',
    'Whose traditional alignment is meant is not said; we read China''s with the two.');
INSERT INTO claim (id) VALUES ('axis-puts-china-in-juggling-act');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('axis-puts-china-in-juggling-act', 'china', 1, 1),
    ('axis-puts-china-in-juggling-act', 'russia', 1, 2),
    ('axis-puts-china-in-juggling-act', 'north-korea', 1, 3),
    ('axis-puts-china-in-juggling-act', 'international-community', 0, 4);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'axis-puts-china-in-juggling-act', 'comrades-to-strategists', 's2.p1.1', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'axis-puts-china-in-juggling-act', 'about', 'phase', 'north-korea-russia-recent-axis', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'axis-puts-china-in-juggling-act', 'about', 'phase', 'north-korea-russia-recent-axis', 'comrades-to-strategists', 's2.p1.1', 1);

-- Caveat: An issue called grown-up (s2.p1.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'grown-up-issue', 'comrades-to-strategists',
    'An issue called grown-up',
    'The adjective does not fit an issue, and nothing in the passage explains it.');
INSERT INTO caveat (id) VALUES ('grown-up-issue');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('grown-up-issue', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'grown-up-issue', 'comrades-to-strategists', 's2.p1.1', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('grown-up-issue', 1, 'Literally the issue is adult; perhaps a growing one is meant, or a major one.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('grown-up-issue', 1, 'comrades-to-strategists', 's2.p1.1', 1);

-- Caveat: One tie between Russia and North Korea goes by nine names (s2.p1.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'nine-names-for-one-tie', 'comrades-to-strategists',
    'One tie between Russia and North Korea goes by nine names',
    'From sentence to sentence the tie changes its name, and the names differ in what they commit the two states to. The records keep the word that each sentence uses; the passages cited are examples.');
INSERT INTO caveat (id) VALUES ('nine-names-for-one-tie');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('nine-names-for-one-tie', 'reference', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'nine-names-for-one-tie', 'comrades-to-strategists', 's2.p1.1', 1, 'states'),
    ('caveat', 'nine-names-for-one-tie', 'comrades-to-strategists', 's2.h', 2, 'context'),
    ('caveat', 'nine-names-for-one-tie', 'comrades-to-strategists', 's2.p2.2', 3, 'states'),
    ('caveat', 'nine-names-for-one-tie', 'comrades-to-strategists', 's2.p3.2', 4, 'states'),
    ('caveat', 'nine-names-for-one-tie', 'comrades-to-strategists', 's2.p4.2', 5, 'states'),
    ('caveat', 'nine-names-for-one-tie', 'comrades-to-strategists', 's2.p5.3', 6, 'states'),
    ('caveat', 'nine-names-for-one-tie', 'comrades-to-strategists', 's2.p5.5', 7, 'states'),
    ('caveat', 'nine-names-for-one-tie', 'comrades-to-strategists', 's2.p8.1', 8, 'states'),
    ('caveat', 'nine-names-for-one-tie', 'comrades-to-strategists', 's3.p4.1', 9, 'states'),
    ('caveat', 'nine-names-for-one-tie', 'comrades-to-strategists', 's3.p4.2', 10, 'states'),
    ('caveat', 'nine-names-for-one-tie', 'comrades-to-strategists', 's4.p2.1', 11, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('nine-names-for-one-tie', 1, 'It is an axis.'),
    ('nine-names-for-one-tie', 2, 'It is an alliance, in the heading of the section too.'),
    ('nine-names-for-one-tie', 3, 'It is a relationship, and may become a closer one.'),
    ('nine-names-for-one-tie', 4, 'It is a reunification.'),
    ('nine-names-for-one-tie', 5, 'It is a military alignment.'),
    ('nine-names-for-one-tie', 6, 'It is a marriage, if that is what the word stands for.'),
    ('nine-names-for-one-tie', 7, 'It is a matter of warming ties.'),
    ('nine-names-for-one-tie', 8, 'It is military cooperation, or military collaboration.'),
    ('nine-names-for-one-tie', 9, 'It is a tie in matters of defence.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('nine-names-for-one-tie', 1, 'comrades-to-strategists', 's2.p1.1', 1),
    ('nine-names-for-one-tie', 2, 'comrades-to-strategists', 's3.p4.1', 1),
    ('nine-names-for-one-tie', 2, 'comrades-to-strategists', 's2.h', 2),
    ('nine-names-for-one-tie', 3, 'comrades-to-strategists', 's2.p3.2', 1),
    ('nine-names-for-one-tie', 4, 'comrades-to-strategists', 's2.p4.2', 1),
    ('nine-names-for-one-tie', 5, 'comrades-to-strategists', 's2.p5.3', 1),
    ('nine-names-for-one-tie', 6, 'comrades-to-strategists', 's2.p5.5', 1),
    ('nine-names-for-one-tie', 7, 'comrades-to-strategists', 's2.p8.1', 1),
    ('nine-names-for-one-tie', 8, 'comrades-to-strategists', 's3.p4.2', 1),
    ('nine-names-for-one-tie', 8, 'comrades-to-strategists', 's2.p2.2', 2),
    ('nine-names-for-one-tie', 9, 'comrades-to-strategists', 's4.p2.1', 1);

-- Claim: The emerging axis of Moscow and Pyongyang should prompt careful thought about what serves China's strategic interest (s2.p1.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'axis-calls-for-careful-consideration', 'comrades-to-strategists',
    'The emerging axis of Moscow and Pyongyang should prompt careful thought about what serves China''s strategic interest',
    'The author holds that the axis requires it to be weighed with care where the strategic interest of China lies.',
    'Who should do the weighing is not said; China, presumably.');
INSERT INTO claim (id) VALUES ('axis-calls-for-careful-consideration');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('axis-calls-for-careful-consideration', 'russia', 1, 1),
    ('axis-calls-for-careful-consideration', 'north-korea', 1, 2),
    ('axis-calls-for-careful-consideration', 'china', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'axis-calls-for-careful-consideration', 'comrades-to-strategists', 's2.p1.2', 1, 'states', 'prescribed', 'calls for');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'axis-calls-for-careful-consideration', 'about', 'phase', 'north-korea-russia-recent-axis', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'axis-calls-for-careful-consideration', 'about', 'phase', 'north-korea-russia-recent-axis', 'comrades-to-strategists', 's2.p1.2', 1);

-- Caveat: The axis of Moscow and Pyongyang appears as China's own (s2.p1.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'its-emerging-axis', 'comrades-to-strategists',
    'The axis of Moscow and Pyongyang appears as China''s own',
    'The sentence opens with a possessive whose nearest owner is China, yet the axis that it names is between two others.');
INSERT INTO caveat (id) VALUES ('its-emerging-axis');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('its-emerging-axis', 'reference', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'its-emerging-axis', 'comrades-to-strategists', 's2.p1.2', 1, 'states'),
    ('caveat', 'its-emerging-axis', 'comrades-to-strategists', 's2.p1.1', 2, 'context');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('its-emerging-axis', 1, '"Its" reads as China''s, from Beijing in the sentence before; presumably no owner is meant, and only the axis itself.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('its-emerging-axis', 1, 'comrades-to-strategists', 's2.p1.2', 1),
    ('its-emerging-axis', 1, 'comrades-to-strategists', 's2.p1.1', 2);

-- Claim: China has historical links to Russia and North Korea, by ideology as much as by aligned interests (s2.p2.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'china-linked-by-ideology-and-interest', 'comrades-to-strategists',
    'China has historical links to Russia and North Korea, by ideology as much as by aligned interests',
    'Ideology and interests, the latter those of strategic partners, are given equal weight in what links China to the two.',
    'Whether the ideological link still holds or belongs to the past is left open by the word historical.');
INSERT INTO claim (id) VALUES ('china-linked-by-ideology-and-interest');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('china-linked-by-ideology-and-interest', 'china', 1, 1),
    ('china-linked-by-ideology-and-interest', 'russia', 1, 2),
    ('china-linked-by-ideology-and-interest', 'north-korea', 1, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-linked-by-ideology-and-interest', 'comrades-to-strategists', 's2.p2.1', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'china-linked-by-ideology-and-interest', 'about', 'dyad', 'china-russia', 'stated'),
    ('claim', 'china-linked-by-ideology-and-interest', 'about', 'dyad', 'china-north-korea', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'china-linked-by-ideology-and-interest', 'counterpart', 'claim', 'ties-founded-on-shared-ideology', 'inferred', 'The introduction has the ties founded on ideologies and interests in common; here the same two grounds carry connections that China has, and the interests are those of strategic partners.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'china-linked-by-ideology-and-interest', 'about', 'dyad', 'china-russia', 'comrades-to-strategists', 's2.p2.1', 1),
    ('claim', 'china-linked-by-ideology-and-interest', 'about', 'dyad', 'china-north-korea', 'comrades-to-strategists', 's2.p2.1', 1);

-- Caveat: Interests in common that are said twice over to be shared (s2.p2.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'commonalities-of-aligned-interests', 'comrades-to-strategists',
    'Interests in common that are said twice over to be shared',
    'What the connections rest on, beside ideology, is worded as something common to interests that are aligned already.');
INSERT INTO caveat (id) VALUES ('commonalities-of-aligned-interests');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('commonalities-of-aligned-interests', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'commonalities-of-aligned-interests', 'comrades-to-strategists', 's2.p2.1', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('commonalities-of-aligned-interests', 1, 'Literally, commonalities of interests that agree, with the nature of a strategic partner; presumably common strategic interests.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('commonalities-of-aligned-interests', 1, 'comrades-to-strategists', 's2.p2.1', 1);

-- Claim: Military collaboration between Russia and North Korea has intensified of late (s2.p2.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'north-korea-russia-military-ties-intensified', 'comrades-to-strategists',
    'Military collaboration between Russia and North Korea has intensified of late',
    'That the two work together more closely in military matters is taken as given. The conclusion speaks of their tie in matters of defence as reinforced.',
    'Neither sentence sets out to say it: both presuppose it in the subject. How far it goes and since when is not said.');
INSERT INTO claim (id) VALUES ('north-korea-russia-military-ties-intensified');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('north-korea-russia-military-ties-intensified', 'russia', 1, 1),
    ('north-korea-russia-military-ties-intensified', 'north-korea', 1, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'north-korea-russia-military-ties-intensified', 'comrades-to-strategists', 's2.p2.2', 1, 'states', 'asserted', NULL),
    ('claim', 'north-korea-russia-military-ties-intensified', 'comrades-to-strategists', 's4.p2.1', 2, 'restates', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'north-korea-russia-military-ties-intensified', 'about', 'dyad', 'north-korea-russia', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'north-korea-russia-military-ties-intensified', 'about', 'dyad', 'north-korea-russia', 'comrades-to-strategists', 's2.p2.2', 1),
    ('claim', 'north-korea-russia-military-ties-intensified', 'about', 'dyad', 'north-korea-russia', 'comrades-to-strategists', 's4.p2.1', 2);

-- Risk: Closer military collaboration between Russia and North Korea destabilises the region further (s2.p2.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'risk', 'region-destabilised', 'comrades-to-strategists',
    'Closer military collaboration between Russia and North Korea destabilises the region further',
    'The collaboration brings new factors into regional stability and so unsettles it more. A later section has the threat from their combined military cooperation destabilise the region.',
    'Stated as present fact and not as a danger to come; "further" supposes that the region is unstable already. Which region is not said here; the bearer is read from s3.p4.2, which names Northeast Asia.');
INSERT INTO risk (id, domain) VALUES ('region-destabilised', 'military');
INSERT INTO risk_bearer (risk, actor, rank) VALUES ('region-destabilised', 'northeast-asia', 1);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES ('region-destabilised', 'dyad', 'north-korea-russia', 1);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('region-destabilised', 'stability', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('risk', 'region-destabilised', 'comrades-to-strategists', 's2.p2.2', 1, 'states', 'asserted', NULL),
    ('risk', 'region-destabilised', 'comrades-to-strategists', 's3.p4.2', 2, 'restates', 'asserted', NULL);
INSERT INTO risk_step (risk, rank, step) VALUES
    ('region-destabilised', 1, 'Russia and North Korea collaborate more closely in military matters'),
    ('region-destabilised', 2, 'New variables enter the stability of the region'),
    ('region-destabilised', 3, 'The region is destabilised further');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('region-destabilised', 1, 'comrades-to-strategists', 's2.p2.2', 1),
    ('region-destabilised', 1, 'comrades-to-strategists', 's3.p4.2', 2),
    ('region-destabilised', 2, 'comrades-to-strategists', 's2.p2.2', 1),
    ('region-destabilised', 3, 'comrades-to-strategists', 's2.p2.2', 1),
    ('region-destabilised', 3, 'comrades-to-strategists', 's3.p4.2', 2);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'north-korea-russia-military-ties-intensified', 'leads-to', 'risk', 'region-destabilised', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'north-korea-russia-military-ties-intensified', 'leads-to', 'risk', 'region-destabilised', 'comrades-to-strategists', 's2.p2.2', 1);

-- Caveat: Stability that is destabilised further (s2.p2.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'destabilising-the-same', 'comrades-to-strategists',
    'Stability that is destabilised further',
    'By its grammar the sentence has stability itself destabilised, and more than before.');
INSERT INTO caveat (id) VALUES ('destabilising-the-same');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('destabilising-the-same', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'destabilising-the-same', 'comrades-to-strategists', 's2.p2.2', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('destabilising-the-same', 1, '"The same" is regional stability, so that stability would be destabilised; presumably the region is.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('destabilising-the-same', 1, 'comrades-to-strategists', 's2.p2.2', 1);

-- Dyad: Russia and Ukraine (s2.p2.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'dyad', 'russia-ukraine', 'comrades-to-strategists',
    'Russia and Ukraine',
    'A relation that the essay knows only as a war, once perhaps called a crisis, and only as the background of what Russia and North Korea do together.',
    'The first sentence has the war in Ukraine; that it is one with Ukraine stands in a later section.');
INSERT INTO dyad (id, document, actor_a, actor_b) VALUES ('russia-ukraine', 'comrades-to-strategists', 'russia', 'ukraine');
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('dyad', 'russia-ukraine', 'comrades-to-strategists', 's2.p2.3', 1, 'states'),
    ('dyad', 'russia-ukraine', 'comrades-to-strategists', 's3.p2.2', 2, 'supports');

-- Event: Russia's war in Ukraine (s2.p2.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'event', 'ukraine-war', 'comrades-to-strategists',
    'Russia''s war in Ukraine',
    'A war of Russia''s in and with Ukraine, which the essay mentions without date or cause. A Ukrainian crisis, named once, is taken for the same war.',
    'No sentence is about the war: each presupposes it. Both states are entered as parties because s3.p2.2 calls it a war with Ukraine; s2.p2.3 has it in Ukraine. The crisis of s2.p5.3 is taken for the same war, though an earlier one may be meant.');
INSERT INTO event (id, category) VALUES ('ukraine-war', 'armed-conflict');
INSERT INTO event_actor (event, actor, role, rank) VALUES
    ('ukraine-war', 'russia', 'party', 1),
    ('ukraine-war', 'ukraine', 'party', 2);
INSERT INTO event_dyad (event, dyad, rank) VALUES ('ukraine-war', 'russia-ukraine', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('event', 'ukraine-war', 'comrades-to-strategists', 's2.p2.3', 1, 'states', 'asserted', NULL),
    ('event', 'ukraine-war', 'comrades-to-strategists', 's2.p5.3', 2, 'supports', 'asserted', NULL),
    ('event', 'ukraine-war', 'comrades-to-strategists', 's3.p2.2', 3, 'restates', 'asserted', NULL);

-- Annotation: The full-scale invasion of Ukraine began on 24 February 2022 (external, on event ukraine-war)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'ukraine-war-invasion-date', 'comrades-to-strategists',
    'The full-scale invasion of Ukraine began on 24 February 2022',
    'The established day on which the present episode of the war began; the essay gives none.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, agreement_field) VALUES
    ('ukraine-war-invasion-date', 'event', 'ukraine-war', 'established-date', '24 February 2022 (full-scale invasion)', 'verified', 'UCDP/PRIO Armed Conflict Dataset 25.1', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'ukraine-war-invasion-date', '2022-02-24', 'day');

-- Annotation: UCDP has the conflict of Russia and Ukraine start on 18 March 2014 (external, on event ukraine-war)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'ukraine-war-conflict-start', 'comrades-to-strategists',
    'UCDP has the conflict of Russia and Ukraine start on 18 March 2014',
    'The conflict as the data set counts it is almost eight years older than the full-scale invasion; the essay leaves open which it means.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, agreement_field) VALUES
    ('ukraine-war-conflict-start', 'event', 'ukraine-war', 'start-date', '18 March 2014', 'verified', 'UCDP/PRIO Armed Conflict Dataset 25.1', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'ukraine-war-conflict-start', '2014-03-18', 'day');

-- Annotation: UCDP has the conflict of Russia and Ukraine as conflict 13243 (external, on event ukraine-war)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'ukraine-war-ucdp', 'comrades-to-strategists',
    'UCDP has the conflict of Russia and Ukraine as conflict 13243',
    'Identifier of the conflict in the data set.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, agreement) VALUES
    ('ukraine-war-ucdp', 'event', 'ukraine-war', 'ucdp-conflict', '13243', 'verified', 'UCDP/PRIO Armed Conflict Dataset 25.1', 'identifies');

-- Annotation: Wikidata has the Russian invasion of Ukraine of 2022 as Q110999040 (external, on event ukraine-war)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'ukraine-war-wikidata', 'comrades-to-strategists',
    'Wikidata has the Russian invasion of Ukraine of 2022 as Q110999040',
    'Identifier of the invasion of 2022; the essay does not say how far back its war goes.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, agreement) VALUES
    ('ukraine-war-wikidata', 'event', 'ukraine-war', 'related-wikidata', 'Q110999040', 'verified', 'Wikidata, label matched in at least two independent public repositories', 'identifies');

-- Event: Russia is alleged to use North Korean arms and manpower for its war in Ukraine (s2.p2.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'event', 'dprk-military-support-to-russia', 'comrades-to-strategists',
    'Russia is alleged to use North Korean arms and manpower for its war in Ukraine',
    'The support is said to serve Russia in stepping up its war. By whom it is alleged is not said; a later section speaks of North Korea''s military assistance as purported.',
    'The first sentence has Russia use the support, the later one has North Korea assist; North Korea is entered as the one that gives. The troops are the manpower of s2.p2.3; s3.p2.2 does not say what the assistance consists of.');
INSERT INTO event (id, category) VALUES ('dprk-military-support-to-russia', 'military-support');
INSERT INTO event_actor (event, actor, role, rank) VALUES
    ('dprk-military-support-to-russia', 'north-korea', 'agent', 1),
    ('dprk-military-support-to-russia', 'russia', 'recipient', 2),
    ('dprk-military-support-to-russia', 'dprk-troops-for-russia', 'force', 3);
INSERT INTO event_dyad (event, dyad, rank) VALUES ('dprk-military-support-to-russia', 'north-korea-russia', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue, attributed_label) VALUES
    ('event', 'dprk-military-support-to-russia', 'comrades-to-strategists', 's2.p2.3', 1, 'states', 'reported', 'is alleged to be', 'unnamed'),
    ('event', 'dprk-military-support-to-russia', 'comrades-to-strategists', 's3.p2.2', 2, 'restates', 'reported', 'purported', 'unnamed');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('event', 'dprk-military-support-to-russia', 'part-of', 'event', 'ukraine-war', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('event', 'dprk-military-support-to-russia', 'supports', 'claim', 'north-korea-russia-military-ties-intensified', 'inferred', 'The allegation follows directly on the sentence that has the collaboration intensify, and reads as its example.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('event', 'dprk-military-support-to-russia', 'part-of', 'event', 'ukraine-war', 'comrades-to-strategists', 's2.p2.3', 1),
    ('event', 'dprk-military-support-to-russia', 'part-of', 'event', 'ukraine-war', 'comrades-to-strategists', 's3.p2.2', 2);

-- Annotation: On 18 October 2024 South Korea announced that North Korean troops had been shipped to Russia (external, on event dprk-military-support-to-russia)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'dprk-support-troop-transport-announced', 'comrades-to-strategists',
    'On 18 October 2024 South Korea announced that North Korean troops had been shipped to Russia',
    'Its intelligence service put the transport at 8 to 13 October 2024. The essay gives no date.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('dprk-support-troop-transport-announced', 'event', 'dprk-military-support-to-russia', 'announcement', '18 October 2024, of a transport of troops on 8 to 13 October 2024', 'verified', 'National Intelligence Service of South Korea, announcement of 18 October 2024');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'dprk-support-troop-transport-announced', '2024-10-18', 'day');

-- Annotation: Russia confirmed on 26 April 2025 that North Korean troops had taken part (external, on event dprk-military-support-to-russia)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'dprk-support-confirmed-by-russia', 'comrades-to-strategists',
    'Russia confirmed on 26 April 2025 that North Korean troops had taken part',
    'The use of manpower, which the essay passes on as alleged, has been confirmed by the side that received it.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('dprk-support-confirmed-by-russia', 'event', 'dprk-military-support-to-russia', 'confirmation', '26 April 2025, by Russia', 'verified', 'Valery Gerasimov, statement of 26 April 2025');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'dprk-support-confirmed-by-russia', '2025-04-26', 'day');

-- Annotation: North Korea confirmed on 28 April 2025 that its troops had taken part (external, on event dprk-military-support-to-russia)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'dprk-support-confirmed-by-north-korea', 'comrades-to-strategists',
    'North Korea confirmed on 28 April 2025 that its troops had taken part',
    'The use of manpower, which the essay passes on as alleged, has been confirmed by the side that gave it.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('dprk-support-confirmed-by-north-korea', 'event', 'dprk-military-support-to-russia', 'confirmation', '28 April 2025, by North Korea', 'verified', 'KCNA, report of 28 April 2025');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'dprk-support-confirmed-by-north-korea', '2025-04-28', 'day');

-- Annotation: UCDP codes North Korea as giving troop support to Russia in 2024 (external, on event dprk-military-support-to-russia)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'dprk-support-ucdp', 'comrades-to-strategists',
    'UCDP codes North Korea as giving troop support to Russia in 2024',
    'How a data set has the support, in the conflict of Russia and Ukraine.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('dprk-support-ucdp', 'event', 'dprk-military-support-to-russia', 'troop-support', 'North Korea beside Russia against Ukraine, 2024', 'verified', 'UCDP/PRIO Armed Conflict Dataset 25.1');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'dprk-support-ucdp', '2024', 'year');

-- Risk: Russia's alleged use of North Korean support is said to make China's diplomacy harder to balance (s2.p2.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'risk', 'balancing-made-harder', 'comrades-to-strategists',
    'Russia''s alleged use of North Korean support is said to make China''s diplomacy harder to balance',
    'China would have a balance to keep that is complicated already and becomes more so through the support that Russia is alleged to use.',
    'The effect on China stands inside the allegation, by its grammar even as something that Russia is after; we record it as reported and take it for an effect. Between whom China balances is not said; we read its ties with the two, and the interest rests on that reading. Nothing in the essay is said to answer it: that China must balance (s2.p8.2) repeats the task and does not ease it.');
INSERT INTO risk (id, domain) VALUES ('balancing-made-harder', 'political');
INSERT INTO risk_bearer (risk, actor, rank) VALUES ('balancing-made-harder', 'china', 1);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES
    ('balancing-made-harder', 'actor', 'russia', 1),
    ('balancing-made-harder', 'dyad', 'north-korea-russia', 2);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('balancing-made-harder', 'ties-with-both', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue, attributed_label) VALUES
    ('risk', 'balancing-made-harder', 'comrades-to-strategists', 's2.p2.3', 1, 'states', 'reported', 'is alleged to be', 'unnamed');
INSERT INTO risk_step (risk, rank, step) VALUES
    ('balancing-made-harder', 1, 'Russia is alleged to use North Korean arms and manpower'),
    ('balancing-made-harder', 2, 'It is alleged to do so in order to intensify its war in Ukraine'),
    ('balancing-made-harder', 3, 'Balance in China''s diplomacy is said to become harder still');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('balancing-made-harder', 1, 'comrades-to-strategists', 's2.p2.3', 1),
    ('balancing-made-harder', 2, 'comrades-to-strategists', 's2.p2.3', 1),
    ('balancing-made-harder', 3, 'comrades-to-strategists', 's2.p2.3', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('event', 'dprk-military-support-to-russia', 'leads-to', 'risk', 'balancing-made-harder', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('event', 'dprk-military-support-to-russia', 'leads-to', 'risk', 'balancing-made-harder', 'comrades-to-strategists', 's2.p2.3', 1);

-- Caveat: North Korean support to Russia is alleged, while the military tie behind it is taken as fact (s2.p2.3)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'alleged-then-overt', 'comrades-to-strategists',
    'North Korean support to Russia is alleged, while the military tie behind it is taken as fact',
    'Where the support is named, the essay keeps its distance; where it speaks of the military tie as a whole, it does not. Both states confirmed the part of North Korean troops in April 2025.');
INSERT INTO caveat (id) VALUES ('alleged-then-overt');
INSERT INTO caveat_type (caveat, type, rank) VALUES
    ('alleged-then-overt', 'hedge', 1),
    ('alleged-then-overt', 'external', 2);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'alleged-then-overt', 'comrades-to-strategists', 's2.p2.3', 1, 'states'),
    ('caveat', 'alleged-then-overt', 'comrades-to-strategists', 's3.p2.2', 2, 'states'),
    ('caveat', 'alleged-then-overt', 'comrades-to-strategists', 's4.p2.1', 3, 'states'),
    ('caveat', 'alleged-then-overt', 'comrades-to-strategists', 's2.p2.2', 4, 'states'),
    ('caveat', 'alleged-then-overt', 'comrades-to-strategists', 's2.p5.3', 5, 'states'),
    ('caveat', 'alleged-then-overt', 'comrades-to-strategists', 's3.p4.2', 6, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('alleged-then-overt', 1, 'North Korean support to Russia is alleged, purported, or the subject of news.'),
    ('alleged-then-overt', 2, 'The military tie of the two is intensified, overt and combined, without reserve.');
INSERT INTO caveat_side (caveat, rank, annotation) VALUES
    ('alleged-then-overt', 3, 'dprk-support-confirmed-by-russia'),
    ('alleged-then-overt', 4, 'dprk-support-confirmed-by-north-korea');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('alleged-then-overt', 1, 'comrades-to-strategists', 's2.p2.3', 1),
    ('alleged-then-overt', 1, 'comrades-to-strategists', 's3.p2.2', 2),
    ('alleged-then-overt', 1, 'comrades-to-strategists', 's4.p2.1', 3),
    ('alleged-then-overt', 2, 'comrades-to-strategists', 's2.p2.2', 1),
    ('alleged-then-overt', 2, 'comrades-to-strategists', 's2.p5.3', 2),
    ('alleged-then-overt', 2, 'comrades-to-strategists', 's3.p4.2', 3);

-- Caveat: One war has three names (s2.p2.3)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'one-war-three-names', 'comrades-to-strategists',
    'One war has three names',
    'What Russia does in Ukraine is called war activities, a crisis and a war, and is never dated. The crisis may be an earlier matter than the war.');
INSERT INTO caveat (id) VALUES ('one-war-three-names');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('one-war-three-names', 'reference', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'one-war-three-names', 'comrades-to-strategists', 's2.p2.3', 1, 'states'),
    ('caveat', 'one-war-three-names', 'comrades-to-strategists', 's2.p5.3', 2, 'states'),
    ('caveat', 'one-war-three-names', 'comrades-to-strategists', 's3.p2.2', 3, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('one-war-three-names', 1, 'Russia has war activities in Ukraine.'),
    ('one-war-three-names', 2, 'There was a Ukrainian crisis, and what followed it is singled out.'),
    ('one-war-three-names', 3, 'Russia is in a war with Ukraine.');
INSERT INTO caveat_side (caveat, rank, annotation) VALUES
    ('one-war-three-names', 4, 'ukraine-war-conflict-start'),
    ('one-war-three-names', 5, 'ukraine-war-invasion-date');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('one-war-three-names', 1, 'comrades-to-strategists', 's2.p2.3', 1),
    ('one-war-three-names', 2, 'comrades-to-strategists', 's2.p5.3', 1),
    ('one-war-three-names', 3, 'comrades-to-strategists', 's3.p2.2', 1);

-- Risk: A closer tie with Russia would more likely prolong North Korea's military stance and make it more threatening (s2.p3.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'risk', 'more-threatening-north-korea', 'comrades-to-strategists',
    'A closer tie with Russia would more likely prolong North Korea''s military stance and make it more threatening',
    'If Russia and North Korea drew closer, the stance of North Korea would probably last and grow more of a threat.',
    'Whom North Korea would threaten is not said, and so no bearer is entered. Stability is entered because the sentence ends on destabilising actions and follows China''s wish for a stable peninsula.');
INSERT INTO risk (id, domain) VALUES ('more-threatening-north-korea', 'military');
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES
    ('more-threatening-north-korea', 'dyad', 'north-korea-russia', 1),
    ('more-threatening-north-korea', 'actor', 'north-korea', 2);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('more-threatening-north-korea', 'stability', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('risk', 'more-threatening-north-korea', 'comrades-to-strategists', 's2.p3.2', 1, 'states', 'possible', 'would more likely');
INSERT INTO risk_step (risk, rank, step) VALUES
    ('more-threatening-north-korea', 1, 'Russia and North Korea draw closer'),
    ('more-threatening-north-korea', 2, 'North Korea''s military stance is prolonged and becomes more threatening');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('more-threatening-north-korea', 1, 'comrades-to-strategists', 's2.p3.2', 1),
    ('more-threatening-north-korea', 2, 'comrades-to-strategists', 's2.p3.2', 1);

-- Claim: A closer tie of Russia and North Korea would more likely raise the cost of destabilising actions (s2.p3.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'closer-tie-raises-cost-of-destabilising', 'comrades-to-strategists',
    'A closer tie of Russia and North Korea would more likely raise the cost of destabilising actions',
    'The prolonged and more threatening stance of North Korea would push up what destabilising actions cost.',
    'Whose actions and whose cost is not said. Taken literally a higher cost would deter; we record what is written, as a claim and not as a step of the risk.');
INSERT INTO claim (id) VALUES ('closer-tie-raises-cost-of-destabilising');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('closer-tie-raises-cost-of-destabilising', 'russia', 1, 1),
    ('closer-tie-raises-cost-of-destabilising', 'north-korea', 1, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'closer-tie-raises-cost-of-destabilising', 'comrades-to-strategists', 's2.p3.2', 1, 'states', 'possible', 'would more likely');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'closer-tie-raises-cost-of-destabilising', 'about', 'dyad', 'north-korea-russia', 'stated'),
    ('risk', 'more-threatening-north-korea', 'leads-to', 'claim', 'closer-tie-raises-cost-of-destabilising', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'closer-tie-raises-cost-of-destabilising', 'about', 'dyad', 'north-korea-russia', 'comrades-to-strategists', 's2.p3.2', 1),
    ('risk', 'more-threatening-north-korea', 'leads-to', 'claim', 'closer-tie-raises-cost-of-destabilising', 'comrades-to-strategists', 's2.p3.2', 1);

-- Caveat: A higher cost of destabilising actions would deter them (s2.p3.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'raised-cost-would-deter', 'comrades-to-strategists',
    'A higher cost of destabilising actions would deter them',
    'The sentence warns of a greater threat and closes on a cost that goes up, which taken literally would be good news.');
INSERT INTO caveat (id) VALUES ('raised-cost-would-deter');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('raised-cost-would-deter', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'raised-cost-would-deter', 'comrades-to-strategists', 's2.p3.2', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('raised-cost-would-deter', 1, 'Literally, destabilising actions become more costly and so less attractive; presumably their risk rises, or the cost that they impose on others.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('raised-cost-would-deter', 1, 'comrades-to-strategists', 's2.p3.2', 1);

-- Claim: China's strategic interest lies in a stable periphery, the other way from instability (s2.p3.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'stable-periphery-is-the-interest', 'comrades-to-strategists',
    'China''s strategic interest lies in a stable periphery, the other way from instability',
    'A periphery that is stable is named as China''s strategic interest, as the opposite of an instability spoken of before.',
    'By its grammar the sentence makes the instability itself what China is interested in, only "in the other direction"; we record the contrast that these words draw. The instability is not named before: it takes up the threatening North Korea and the destabilising actions.');
INSERT INTO claim (id) VALUES ('stable-periphery-is-the-interest');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES ('stable-periphery-is-the-interest', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'stable-periphery-is-the-interest', 'comrades-to-strategists', 's2.p3.3', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'stable-periphery-is-the-interest', 'about', 'risk', 'more-threatening-north-korea', 'inferred', '"That instability" points back to the sentence on a more threatening North Korea, which does not use the word.'),
    ('claim', 'stable-periphery-is-the-interest', 'supports', 'claim', 'china-wants-stable-peninsula', 'inferred', 'The paragraph opens with China''s preference for a stable peninsula; the interest in a stable periphery reads as its ground.');

-- Claim: A stable periphery favours growth of the economy and influence in the region (s2.p3.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'stable-periphery-helps-growth-and-influence', 'comrades-to-strategists',
    'A stable periphery favours growth of the economy and influence in the region',
    'Quiet surroundings are good for two things, the economy and the weight that a state has around it.',
    'Whose growth and influence is not said; China''s, from the first half of the sentence.');
INSERT INTO claim (id) VALUES ('stable-periphery-helps-growth-and-influence');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES ('stable-periphery-helps-growth-and-influence', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'stable-periphery-helps-growth-and-influence', 'comrades-to-strategists', 's2.p3.3', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'stable-periphery-helps-growth-and-influence', 'supports', 'claim', 'stable-periphery-is-the-interest', 'inferred', 'A relative clause joins the two; we read it as the reason why such a periphery is in China''s interest.');

-- Caveat: Instability appears as China's strategic interest (s2.p3.3)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'instability-as-interest', 'comrades-to-strategists',
    'Instability appears as China''s strategic interest',
    'Subject and verb say the reverse of the paragraph''s opening, where China prefers stability; only the words that follow turn it round.');
INSERT INTO caveat (id) VALUES ('instability-as-interest');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('instability-as-interest', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'instability-as-interest', 'comrades-to-strategists', 's2.p3.3', 1, 'states'),
    ('caveat', 'instability-as-interest', 'comrades-to-strategists', 's2.p3.1', 2, 'context');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('instability-as-interest', 1, 'Literally the instability is what China is after, in the other direction; presumably the interest runs against the instability.'),
    ('instability-as-interest', 2, 'China prefers a stable Korean Peninsula.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('instability-as-interest', 1, 'comrades-to-strategists', 's2.p3.3', 1),
    ('instability-as-interest', 2, 'comrades-to-strategists', 's2.p3.1', 1);

-- Risk: North Korean belligerence will start a regional arms race (s2.p3.4)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'risk', 'regional-arms-race', 'comrades-to-strategists',
    'North Korean belligerence will start a regional arms race',
    'The author expects an arms race from North Korean belligerence. A later section has the threat from the combined military cooperation of Russia and North Korea bring such a race near.',
    'The two passages differ in what sets it off and in how sure they are: will in the one, threatens in the other. The first step is that of the earlier passage alone. The region of s2.p3.4 is read as Northeast Asia, which s3.p4.2 names.');
INSERT INTO risk (id, domain) VALUES ('regional-arms-race', 'military');
INSERT INTO risk_bearer (risk, actor, rank) VALUES ('regional-arms-race', 'northeast-asia', 1);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES
    ('regional-arms-race', 'actor', 'north-korea', 1),
    ('regional-arms-race', 'dyad', 'north-korea-russia', 2);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('regional-arms-race', 'stability', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('risk', 'regional-arms-race', 'comrades-to-strategists', 's2.p3.4', 1, 'states', 'predicted', 'will set off'),
    ('risk', 'regional-arms-race', 'comrades-to-strategists', 's3.p4.2', 2, 'restates', 'possible', 'threatens an arms race');
INSERT INTO risk_step (risk, rank, step) VALUES
    ('regional-arms-race', 1, 'North Korea is belligerent'),
    ('regional-arms-race', 2, 'A regional arms race begins');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('regional-arms-race', 1, 'comrades-to-strategists', 's2.p3.4', 1),
    ('regional-arms-race', 2, 'comrades-to-strategists', 's2.p3.4', 1),
    ('regional-arms-race', 2, 'comrades-to-strategists', 's3.p4.2', 2);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('risk', 'more-threatening-north-korea', 'leads-to', 'risk', 'regional-arms-race', 'inferred', 'The belligerent North Korea of this sentence is read as the more threatening one of two sentences before; its opening words, "Other than that", set the points side by side.');

-- Risk: A regional arms race will cause South Korea, Japan and other powers of the region to militarise, even against America (s2.p3.4)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'risk', 'south-korea-and-japan-militarise', 'comrades-to-strategists',
    'A regional arms race will cause South Korea, Japan and other powers of the region to militarise, even against America',
    'South Korea and Japan are named as examples of regional powers that the author expects to arm themselves. The arming is said to go even against America, which is hard to read.',
    'The other powers are not named. Nor is anyone who would be harmed, so no bearer is entered; the next sentence tells of Chinese influence and of regional security.');
INSERT INTO risk (id, domain) VALUES ('south-korea-and-japan-militarise', 'military');
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES
    ('south-korea-and-japan-militarise', 'actor', 'north-korea', 1),
    ('south-korea-and-japan-militarise', 'actor', 'south-korea', 2),
    ('south-korea-and-japan-militarise', 'actor', 'japan', 3);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('south-korea-and-japan-militarise', 'stability', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue, part_only) VALUES
    ('risk', 'south-korea-and-japan-militarise', 'comrades-to-strategists', 's2.p3.4', 1, 'states', 'predicted', 'will cause', 0),
    ('risk', 'south-korea-and-japan-militarise', 'comrades-to-strategists', 's2.p3.5', 2, 'context', 'predicted', 'will be in competition', 1);
INSERT INTO risk_step (risk, rank, step) VALUES
    ('south-korea-and-japan-militarise', 1, 'North Korean belligerence starts a regional arms race'),
    ('south-korea-and-japan-militarise', 2, 'Regional powers, South Korea and Japan for example, militarise');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('south-korea-and-japan-militarise', 1, 'comrades-to-strategists', 's2.p3.4', 1),
    ('south-korea-and-japan-militarise', 2, 'comrades-to-strategists', 's2.p3.4', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('risk', 'regional-arms-race', 'leads-to', 'risk', 'south-korea-and-japan-militarise', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('risk', 'regional-arms-race', 'leads-to', 'risk', 'south-korea-and-japan-militarise', 'comrades-to-strategists', 's2.p3.4', 1);

-- Annotation: ATOP codes defence between the United States and South Korea since 1953 (external, on risk south-korea-and-japan-militarise)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'united-states-south-korea-obligations', 'comrades-to-strategists',
    'ATOP codes defence between the United States and South Korea since 1953',
    'A tie of South Korea''s to the very country against which the essay expects it to arm. The data set ends in 2018.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('united-states-south-korea-obligations', 'risk', 'south-korea-and-japan-militarise', 'alliance-obligations', 'United States and South Korea: defence, since 1953 (the data end in 2018)', 'verified', 'Alliance Treaty Obligations and Provisions (ATOP) 5.1');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'united-states-south-korea-obligations', '1953/2018', 'year');

-- Annotation: ATOP codes defence between the United States and Japan since 1951 (external, on risk south-korea-and-japan-militarise)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'united-states-japan-obligations', 'comrades-to-strategists',
    'ATOP codes defence between the United States and Japan since 1951',
    'A tie of Japan''s to the very country against which the essay expects it to arm. The data set ends in 2018.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('united-states-japan-obligations', 'risk', 'south-korea-and-japan-militarise', 'alliance-obligations', 'United States and Japan: defence, since 1951 (the data end in 2018)', 'verified', 'Alliance Treaty Obligations and Provisions (ATOP) 5.1');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'united-states-japan-obligations', '1951/2018', 'year');

-- Caveat: Two allies of the United States are to arm even against it (s2.p3.4)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'even-against-america', 'comrades-to-strategists',
    'Two allies of the United States are to arm even against it',
    'The sentence foresees that South Korea and Japan militarise against America too. Data outside the essay code both as bound to the United States for defence.');
INSERT INTO caveat (id) VALUES ('even-against-america');
INSERT INTO caveat_type (caveat, type, rank) VALUES
    ('even-against-america', 'garbled', 1),
    ('even-against-america', 'external', 2);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'even-against-america', 'comrades-to-strategists', 's2.p3.4', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('even-against-america', 1, 'Literally the two arm against America; perhaps alongside it is meant, or against its wishes.');
INSERT INTO caveat_side (caveat, rank, annotation) VALUES
    ('even-against-america', 2, 'united-states-south-korea-obligations'),
    ('even-against-america', 3, 'united-states-japan-obligations');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('even-against-america', 1, 'comrades-to-strategists', 's2.p3.4', 1);

-- Risk: The arming of South Korea, Japan and others will compete with Chinese influence (s2.p3.5)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'risk', 'chinese-influence-contested', 'comrades-to-strategists',
    'The arming of South Korea, Japan and others will compete with Chinese influence',
    'Once regional powers militarise, the author expects China''s influence to meet competition.',
    '"That" is read as the militarising at the end of the sentence before; it may also take in the arms race as a whole.');
INSERT INTO risk (id, domain) VALUES ('chinese-influence-contested', 'political');
INSERT INTO risk_bearer (risk, actor, rank) VALUES ('chinese-influence-contested', 'china', 1);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES
    ('chinese-influence-contested', 'actor', 'south-korea', 1),
    ('chinese-influence-contested', 'actor', 'japan', 2);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('chinese-influence-contested', 'influence', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue, part_only) VALUES
    ('risk', 'chinese-influence-contested', 'comrades-to-strategists', 's2.p3.5', 1, 'states', 'predicted', 'will be in competition', 0),
    ('risk', 'chinese-influence-contested', 'comrades-to-strategists', 's2.p3.4', 2, 'context', 'predicted', 'will cause', 1);
INSERT INTO risk_step (risk, rank, step) VALUES
    ('chinese-influence-contested', 1, 'South Korea, Japan and other regional powers militarise'),
    ('chinese-influence-contested', 2, 'This competes with China''s influence');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('chinese-influence-contested', 1, 'comrades-to-strategists', 's2.p3.4', 1),
    ('chinese-influence-contested', 2, 'comrades-to-strategists', 's2.p3.5', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('risk', 'south-korea-and-japan-militarise', 'leads-to', 'risk', 'chinese-influence-contested', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('risk', 'south-korea-and-japan-militarise', 'leads-to', 'risk', 'chinese-influence-contested', 'comrades-to-strategists', 's2.p3.5', 1),
    ('risk', 'south-korea-and-japan-militarise', 'leads-to', 'risk', 'chinese-influence-contested', 'comrades-to-strategists', 's2.p3.4', 2);

-- Risk: The arming of South Korea, Japan and others will confuse security in Northeast Asia (s2.p3.5)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'risk', 'northeast-asian-security-confused', 'comrades-to-strategists',
    'The arming of South Korea, Japan and others will confuse security in Northeast Asia',
    'Once regional powers militarise, the author expects the security issues of Northeast Asia to become more confused.',
    '"That" is read as the militarising at the end of the sentence before; it may also take in the arms race as a whole. What it means to confuse an issue of security is left open.');
INSERT INTO risk (id, domain) VALUES ('northeast-asian-security-confused', 'military');
INSERT INTO risk_bearer (risk, actor, rank) VALUES ('northeast-asian-security-confused', 'northeast-asia', 1);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES
    ('northeast-asian-security-confused', 'actor', 'south-korea', 1),
    ('northeast-asian-security-confused', 'actor', 'japan', 2);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('northeast-asian-security-confused', 'stability', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue, part_only) VALUES
    ('risk', 'northeast-asian-security-confused', 'comrades-to-strategists', 's2.p3.5', 1, 'states', 'predicted', 'will confuse', 0),
    ('risk', 'northeast-asian-security-confused', 'comrades-to-strategists', 's2.p3.4', 2, 'context', 'predicted', 'will cause', 1);
INSERT INTO risk_step (risk, rank, step) VALUES
    ('northeast-asian-security-confused', 1, 'South Korea, Japan and other regional powers militarise'),
    ('northeast-asian-security-confused', 2, 'The security issues of Northeast Asia are confused');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('northeast-asian-security-confused', 1, 'comrades-to-strategists', 's2.p3.4', 1),
    ('northeast-asian-security-confused', 2, 'comrades-to-strategists', 's2.p3.5', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('risk', 'south-korea-and-japan-militarise', 'leads-to', 'risk', 'northeast-asian-security-confused', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('risk', 'south-korea-and-japan-militarise', 'leads-to', 'risk', 'northeast-asian-security-confused', 'comrades-to-strategists', 's2.p3.5', 1),
    ('risk', 'south-korea-and-japan-militarise', 'leads-to', 'risk', 'northeast-asian-security-confused', 'comrades-to-strategists', 's2.p3.4', 2);

-- Claim: The axis of North Korea and Russia will run against Chinese interests (s2.p4.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'axis-contrary-to-chinese-interests', 'comrades-to-strategists',
    'The axis of North Korea and Russia will run against Chinese interests',
    'The author expects the axis to be contrary to the interests of China, in political terms.',
    'Which interests is not said. The rest of the paragraph speaks of sanctions, trade and China''s economic plans abroad.');
INSERT INTO claim (id) VALUES ('axis-contrary-to-chinese-interests');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('axis-contrary-to-chinese-interests', 'north-korea', 1, 1),
    ('axis-contrary-to-chinese-interests', 'russia', 1, 2),
    ('axis-contrary-to-chinese-interests', 'china', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'axis-contrary-to-chinese-interests', 'comrades-to-strategists', 's2.p4.1', 1, 'states', 'predicted', 'will be contrary');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'axis-contrary-to-chinese-interests', 'about', 'phase', 'north-korea-russia-recent-axis', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'axis-contrary-to-chinese-interests', 'about', 'phase', 'north-korea-russia-recent-axis', 'comrades-to-strategists', 's2.p4.1', 1);

-- Caveat: Two paragraphs open with the same adverb, and a second point has no first (s2.p4.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'politically-twice-second-without-first', 'comrades-to-strategists',
    'Two paragraphs open with the same adverb, and a second point has no first',
    'The opening words do not sort the risks: the first of the two political paragraphs is about sanctions and trade. Risks are coded by what they say and not by the adverb.');
INSERT INTO caveat (id) VALUES ('politically-twice-second-without-first');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('politically-twice-second-without-first', 'reference', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'politically-twice-second-without-first', 'comrades-to-strategists', 's2.p4.1', 1, 'states'),
    ('caveat', 'politically-twice-second-without-first', 'comrades-to-strategists', 's2.p4.2', 2, 'context'),
    ('caveat', 'politically-twice-second-without-first', 'comrades-to-strategists', 's2.p5.1', 3, 'states'),
    ('caveat', 'politically-twice-second-without-first', 'comrades-to-strategists', 's2.p6.1', 4, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('politically-twice-second-without-first', 1, 'A paragraph announced as political goes on to sanctions and trade; perhaps an economic one was meant.'),
    ('politically-twice-second-without-first', 2, 'The next paragraph is announced as political as well, and speaks of reputation.'),
    ('politically-twice-second-without-first', 3, 'The paragraph after that is announced as the second point, where none was called the first.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('politically-twice-second-without-first', 1, 'comrades-to-strategists', 's2.p4.1', 1),
    ('politically-twice-second-without-first', 1, 'comrades-to-strategists', 's2.p4.2', 2),
    ('politically-twice-second-without-first', 2, 'comrades-to-strategists', 's2.p5.1', 1),
    ('politically-twice-second-without-first', 3, 'comrades-to-strategists', 's2.p6.1', 1);

-- Event: Russia and North Korea are under international sanctions (s2.p4.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'event', 'sanctions-on-russia-and-north-korea', 'comrades-to-strategists',
    'Russia and North Korea are under international sanctions',
    'International sanctions plague both states. Who imposed them, when and for what is not said.',
    'The sentence gives a state of things; we keep it as an event, a restriction, because sanctions are imposed by an act. Elsewhere the essay names economic sanctions as an issue between China and North Korea, without saying on whom they lie; we take those on North Korea for a part of these.');
INSERT INTO event (id, category) VALUES ('sanctions-on-russia-and-north-korea', 'restriction');
INSERT INTO event_actor (event, actor, role, rank) VALUES
    ('sanctions-on-russia-and-north-korea', 'russia', 'target', 1),
    ('sanctions-on-russia-and-north-korea', 'north-korea', 'target', 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('event', 'sanctions-on-russia-and-north-korea', 'comrades-to-strategists', 's2.p4.2', 1, 'states', 'asserted', NULL),
    ('event', 'sanctions-on-russia-and-north-korea', 'comrades-to-strategists', 's0.p2.4', 2, 'context', 'asserted', NULL),
    ('event', 'sanctions-on-russia-and-north-korea', 'comrades-to-strategists', 's1.p10.1', 3, 'context', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'present-issues-mark-china-north-korea-ties', 'about', 'event', 'sanctions-on-russia-and-north-korea', 'inferred', 'The earlier sections name economic sanctions without saying who is under them; North Korea is, by this sentence.');

-- Annotation: UN resolutions of 2006 to 2017 placed North Korea under sanctions (external, on event sanctions-on-russia-and-north-korea)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'north-korea-un-sanctions', 'comrades-to-strategists',
    'UN resolutions of 2006 to 2017 placed North Korea under sanctions',
    'The resolutions of the Security Council that bear on one of the two states, from 1718 to 2397.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('north-korea-un-sanctions', 'event', 'sanctions-on-russia-and-north-korea', 'un-resolutions', 'North Korea: Security Council resolutions 1718 (2006) to 2397 (2017)', 'verified', 'United Nations, press release SC/15648');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'north-korea-un-sanctions', '2006/2017', 'year');

-- Annotation: A Russian veto of 28 March 2024 ended the UN panel on sanctions against North Korea (external, on event sanctions-on-russia-and-north-korea)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'north-korea-panel-of-experts-ended', 'comrades-to-strategists',
    'A Russian veto of 28 March 2024 ended the UN panel on sanctions against North Korea',
    'The Panel of Experts had watched over the sanctions. China abstained.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('north-korea-panel-of-experts-ended', 'event', 'sanctions-on-russia-and-north-korea', 'monitoring-ended', '28 March 2024: Russian veto on the Panel of Experts, China abstaining', 'verified', 'Associated Press; United Nations, press release');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'north-korea-panel-of-experts-ended', '2024-03-28', 'day');

-- Risk: The coming together of Russia and North Korea could lead to stricter enforcement of sanctions or to further ones (s2.p4.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'risk', 'tighter-sanctions', 'comrades-to-strategists',
    'The coming together of Russia and North Korea could lead to stricter enforcement of sanctions or to further ones',
    'Two states under sanctions draw together, and the sanctions could be enforced harder or added to.',
    'Enforcement and additional sanctions are alternatives in the sentence; we keep them as one risk with one cause. The bearers are the two states under sanctions; what follows for others is a risk of its own. The word for their coming together is reunification.');
INSERT INTO risk (id, domain) VALUES ('tighter-sanctions', 'economic');
INSERT INTO risk_bearer (risk, actor, rank) VALUES
    ('tighter-sanctions', 'russia', 1),
    ('tighter-sanctions', 'north-korea', 2);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES ('tighter-sanctions', 'dyad', 'north-korea-russia', 1);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('tighter-sanctions', 'sanctions-safety', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('risk', 'tighter-sanctions', 'comrades-to-strategists', 's2.p4.2', 1, 'states', 'possible', 'can lead to');
INSERT INTO risk_step (risk, rank, step) VALUES
    ('tighter-sanctions', 1, 'The two sanctioned states come together'),
    ('tighter-sanctions', 2, 'Sanctions are enforced more strictly, or further ones are imposed');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('tighter-sanctions', 1, 'comrades-to-strategists', 's2.p4.2', 1),
    ('tighter-sanctions', 2, 'comrades-to-strategists', 's2.p4.2', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('risk', 'tighter-sanctions', 'about', 'event', 'sanctions-on-russia-and-north-korea', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('risk', 'tighter-sanctions', 'about', 'event', 'sanctions-on-russia-and-north-korea', 'comrades-to-strategists', 's2.p4.2', 1);

-- Risk: Additional sanctions on Russia and North Korea could affect regional trade networks (s2.p4.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'risk', 'regional-trade-hit', 'comrades-to-strategists',
    'Additional sanctions on Russia and North Korea could affect regional trade networks',
    'The author sees in further sanctions, and perhaps in stricter enforcement too, the potential to reach trade in the region.',
    'The potential belongs to the additional sanctions, and may belong to the tighter enforcement too. On whom the additional ones would be laid is read from the opening of the sentence. Which region and whose trade is not said, so no bearer is entered.');
INSERT INTO risk (id, domain) VALUES ('regional-trade-hit', 'economic');
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES ('regional-trade-hit', 'dyad', 'north-korea-russia', 1);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('regional-trade-hit', 'growth', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('risk', 'regional-trade-hit', 'comrades-to-strategists', 's2.p4.2', 1, 'states', 'possible', 'have the potential to');
INSERT INTO risk_step (risk, rank, step) VALUES
    ('regional-trade-hit', 1, 'Additional sanctions are imposed, or enforcement is tightened'),
    ('regional-trade-hit', 2, 'Trade networks of the region are affected');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('regional-trade-hit', 1, 'comrades-to-strategists', 's2.p4.2', 1),
    ('regional-trade-hit', 2, 'comrades-to-strategists', 's2.p4.2', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('risk', 'tighter-sanctions', 'leads-to', 'risk', 'regional-trade-hit', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('risk', 'tighter-sanctions', 'leads-to', 'risk', 'regional-trade-hit', 'comrades-to-strategists', 's2.p4.2', 1);

-- Caveat: Russia and North Korea are said to reunify (s2.p4.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'their-reunification', 'comrades-to-strategists',
    'Russia and North Korea are said to reunify',
    'The word is at home in the question of the two Koreas; here it stands for the drawing together of two other countries.');
INSERT INTO caveat (id) VALUES ('their-reunification');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('their-reunification', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'their-reunification', 'comrades-to-strategists', 's2.p4.2', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('their-reunification', 1, 'Literally the two sanctioned countries are joined again into one; perhaps a realignment, or their coming together, is meant.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('their-reunification', 1, 'comrades-to-strategists', 's2.p4.2', 1);

-- Caveat: The sanctions on both states are put together without saying whose they are (s2.p4.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'sanctions-of-different-origin', 'comrades-to-strategists',
    'The sanctions on both states are put together without saying whose they are',
    'Both are under international sanctions, in one phrase and without a source. Resolutions of the United Nations are annotated for North Korea; for Russia nothing is added, and the two need not be under sanctions of one origin.');
INSERT INTO caveat (id) VALUES ('sanctions-of-different-origin');
INSERT INTO caveat_type (caveat, type, rank) VALUES
    ('sanctions-of-different-origin', 'external', 1),
    ('sanctions-of-different-origin', 'reference', 2);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'sanctions-of-different-origin', 'comrades-to-strategists', 's2.p4.2', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('sanctions-of-different-origin', 1, 'International sanctions weigh on both countries.');
INSERT INTO caveat_side (caveat, rank, annotation) VALUES ('sanctions-of-different-origin', 2, 'north-korea-un-sanctions');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('sanctions-of-different-origin', 1, 'comrades-to-strategists', 's2.p4.2', 1);

-- Claim: Chinese border regions trade with North Korea (s2.p4.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'border-regions-trade-with-north-korea', 'comrades-to-strategists',
    'Chinese border regions trade with North Korea',
    'Regions along China''s border are described as trading with North Korea.',
    'The regions are not named. The clause may speak of the border regions as such, or only of those among them that trade.');
INSERT INTO claim (id) VALUES ('border-regions-trade-with-north-korea');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('border-regions-trade-with-north-korea', 'chinese-border-areas', 1, 1),
    ('border-regions-trade-with-north-korea', 'north-korea', 0, 2),
    ('border-regions-trade-with-north-korea', 'china', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'border-regions-trade-with-north-korea', 'comrades-to-strategists', 's2.p4.3', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'border-regions-trade-with-north-korea', 'about', 'dyad', 'china-north-korea', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'border-regions-trade-with-north-korea', 'about', 'dyad', 'china-north-korea', 'comrades-to-strategists', 's2.p4.3', 1);

-- Risk: China's becoming part of "such networks" means more sanctions to spill into its economy, above all in border regions (s2.p4.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'risk', 'sanctions-spill-into-china', 'comrades-to-strategists',
    'China''s becoming part of "such networks" means more sanctions to spill into its economy, above all in border regions',
    'China''s becoming part of the networks in question leaves more sanctions to spill over into its economy. Border regions that trade with North Korea are named in particular.',
    'Asserted as a consequence, but hanging on a condition: whether China is becoming part of such networks is left open. Which networks they are is unclear too. The tie of Russia and North Korea is entered as the source because their coming together opens the chain in the sentence before.');
INSERT INTO risk (id, domain) VALUES ('sanctions-spill-into-china', 'economic');
INSERT INTO risk_bearer (risk, actor, rank) VALUES
    ('sanctions-spill-into-china', 'china', 1),
    ('sanctions-spill-into-china', 'chinese-border-areas', 2);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES ('sanctions-spill-into-china', 'dyad', 'north-korea-russia', 1);
INSERT INTO risk_interest (risk, interest, rank) VALUES
    ('sanctions-spill-into-china', 'sanctions-safety', 1),
    ('sanctions-spill-into-china', 'growth', 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('risk', 'sanctions-spill-into-china', 'comrades-to-strategists', 's2.p4.3', 1, 'states', 'asserted', NULL);
INSERT INTO risk_step (risk, rank, step) VALUES
    ('sanctions-spill-into-china', 1, 'China becomes part of such networks, if it does'),
    ('sanctions-spill-into-china', 2, 'More sanctions are there to spill into its economy'),
    ('sanctions-spill-into-china', 3, 'Border regions that trade with North Korea feel it in particular');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('sanctions-spill-into-china', 1, 'comrades-to-strategists', 's2.p4.3', 1),
    ('sanctions-spill-into-china', 2, 'comrades-to-strategists', 's2.p4.3', 1),
    ('sanctions-spill-into-china', 3, 'comrades-to-strategists', 's2.p4.3', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('risk', 'tighter-sanctions', 'leads-to', 'risk', 'sanctions-spill-into-china', 'inferred', 'The additional sanctions of the sentence before are read as those of which there are more to overflow.'),
    ('claim', 'border-regions-trade-with-north-korea', 'supports', 'risk', 'sanctions-spill-into-china', 'inferred', 'The border regions are named with their trade, which we read as the reason why they are singled out.'),
    ('risk', 'sanctions-spill-into-china', 'supports', 'claim', 'axis-contrary-to-chinese-interests', 'inferred', 'The paragraph opens with the judgement and goes on to this harm to China''s economy, without saying that one proves the other.');

-- Caveat: It is unclear which networks China would be part of (s2.p4.3)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'such-networks', 'comrades-to-strategists',
    'It is unclear which networks China would be part of',
    'The only networks named before are those of regional trade, in which one would expect China to be already.');
INSERT INTO caveat (id) VALUES ('such-networks');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('such-networks', 'reference', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'such-networks', 'comrades-to-strategists', 's2.p4.3', 1, 'states'),
    ('caveat', 'such-networks', 'comrades-to-strategists', 's2.p4.2', 2, 'context'),
    ('caveat', 'such-networks', 'comrades-to-strategists', 's2.p4.1', 3, 'context');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('such-networks', 1, 'The networks may be the regional trade networks of the sentence before.'),
    ('such-networks', 2, 'They may be the axis of Russia and North Korea, which the paragraph is about.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('such-networks', 1, 'comrades-to-strategists', 's2.p4.2', 1),
    ('such-networks', 1, 'comrades-to-strategists', 's2.p4.3', 2),
    ('such-networks', 2, 'comrades-to-strategists', 's2.p4.1', 1),
    ('such-networks', 2, 'comrades-to-strategists', 's2.p4.3', 2);

-- Claim: Western nations are said to sense that China takes part in financing sanctioned regimes (s2.p4.4)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'west-senses-china-finances-sanctioned', 'comrades-to-strategists',
    'Western nations are said to sense that China takes part in financing sanctioned regimes',
    'China''s part in the financing is given as something that the West senses. The author does not say whether it is so.',
    'The regimes are not named; Russia and North Korea, from the paragraph. To sense may mean to notice or to suspect; whether it is sensed already or only at the time of the scrutiny to come is open.');
INSERT INTO claim (id) VALUES ('west-senses-china-finances-sanctioned');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('west-senses-china-finances-sanctioned', 'china', 1, 1),
    ('west-senses-china-finances-sanctioned', 'the-west', 1, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue, attributed_actor, attributed_label) VALUES
    ('claim', 'west-senses-china-finances-sanctioned', 'comrades-to-strategists', 's2.p4.4', 1, 'states', 'reported', 'sensing that', 'the-west', 'Western nations');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'west-senses-china-finances-sanctioned', 'about', 'event', 'sanctions-on-russia-and-north-korea', 'inferred', 'The sanctioned regimes are not named; the paragraph has called Russia and North Korea sanctioned.');

-- Risk: China's economic plans abroad, the Belt and Road for one, will meet more scrutiny and criticism from the West (s2.p4.4)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'risk', 'belt-and-road-under-scrutiny', 'comrades-to-strategists',
    'China''s economic plans abroad, the Belt and Road for one, will meet more scrutiny and criticism from the West',
    'The author expects Western nations, said to sense a Chinese part in financing sanctioned regimes, to look harder at China''s economic agenda abroad and to criticise it more.',
    'The Belt and Road Initiative bears the risk as a programme and not as an agent. Russia and North Korea are not named; their tie is entered as a source because the sentence carries on, with "Further", a paragraph about it.');
INSERT INTO risk (id, domain) VALUES ('belt-and-road-under-scrutiny', 'economic');
INSERT INTO risk_bearer (risk, actor, rank) VALUES
    ('belt-and-road-under-scrutiny', 'china', 1),
    ('belt-and-road-under-scrutiny', 'belt-and-road-initiative', 2);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES
    ('belt-and-road-under-scrutiny', 'actor', 'the-west', 1),
    ('belt-and-road-under-scrutiny', 'dyad', 'north-korea-russia', 2);
INSERT INTO risk_interest (risk, interest, rank) VALUES
    ('belt-and-road-under-scrutiny', 'growth', 1),
    ('belt-and-road-under-scrutiny', 'reputation', 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('risk', 'belt-and-road-under-scrutiny', 'comrades-to-strategists', 's2.p4.4', 1, 'states', 'predicted', 'will also face');
INSERT INTO risk_step (risk, rank, step) VALUES
    ('belt-and-road-under-scrutiny', 1, 'Western nations are said to sense that China takes part in financing sanctioned regimes'),
    ('belt-and-road-under-scrutiny', 2, 'They scrutinise and criticise China''s economic agenda abroad more than before');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('belt-and-road-under-scrutiny', 1, 'comrades-to-strategists', 's2.p4.4', 1),
    ('belt-and-road-under-scrutiny', 2, 'comrades-to-strategists', 's2.p4.4', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'west-senses-china-finances-sanctioned', 'leads-to', 'risk', 'belt-and-road-under-scrutiny', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('risk', 'belt-and-road-under-scrutiny', 'supports', 'claim', 'axis-contrary-to-chinese-interests', 'inferred', 'The paragraph opens with the judgement and ends on this harm to China''s plans abroad, without saying that one proves the other.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'west-senses-china-finances-sanctioned', 'leads-to', 'risk', 'belt-and-road-under-scrutiny', 'comrades-to-strategists', 's2.p4.4', 1);

-- Annotation: The Belt and Road Initiative was first announced in Astana on 7 September 2013 (external, on actor belt-and-road-initiative)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'belt-and-road-announced-in-astana', 'comrades-to-strategists',
    'The Belt and Road Initiative was first announced in Astana on 7 September 2013',
    'The first of two announcements; the essay gives no date for the programme.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('belt-and-road-announced-in-astana', 'actor', 'belt-and-road-initiative', 'announcement', '7 September 2013, Astana', 'verified', 'USC China Institute; East Asian Bureau of Economic Research');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'belt-and-road-announced-in-astana', '2013-09-07', 'day');

-- Annotation: The Belt and Road Initiative was further announced in Jakarta on 3 October 2013 (external, on actor belt-and-road-initiative)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'belt-and-road-announced-in-jakarta', 'comrades-to-strategists',
    'The Belt and Road Initiative was further announced in Jakarta on 3 October 2013',
    'The second of two announcements; the essay gives no date for the programme.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('belt-and-road-announced-in-jakarta', 'actor', 'belt-and-road-initiative', 'announcement', '3 October 2013, Jakarta', 'verified', 'USC China Institute; East Asian Bureau of Economic Research');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'belt-and-road-announced-in-jakarta', '2013-10-03', 'day');

-- Risk: The axis of Russia and North Korea harms China's reputation as a responsible world power (s2.p5.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'risk', 'reputation-tarnished', 'comrades-to-strategists',
    'The axis of Russia and North Korea harms China''s reputation as a responsible world power',
    'China''s name as a responsible power in the world suffers from the axis. The author goes on to say that China has long lectured on non-interference and peaceful settlement, and that the open alignment leaves it on uncertain ground.',
    'Stated as present fact and not as a possibility. The sentences stand side by side without a connecting word, and the effect comes first; the order of the steps is our reading.');
INSERT INTO risk (id, domain) VALUES ('reputation-tarnished', 'political');
INSERT INTO risk_bearer (risk, actor, rank) VALUES ('reputation-tarnished', 'china', 1);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES ('reputation-tarnished', 'dyad', 'north-korea-russia', 1);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('reputation-tarnished', 'reputation', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue, part_only) VALUES
    ('risk', 'reputation-tarnished', 'comrades-to-strategists', 's2.p5.1', 1, 'states', 'asserted', NULL, 0),
    ('risk', 'reputation-tarnished', 'comrades-to-strategists', 's2.p5.3', 2, 'supports', 'asserted', NULL, 0),
    ('risk', 'reputation-tarnished', 'comrades-to-strategists', 's2.p5.2', 3, 'context', 'asserted', NULL, 1);
INSERT INTO risk_step (risk, rank, step) VALUES
    ('reputation-tarnished', 1, 'China has long preached non-interference and the peaceful settlement of disputes'),
    ('reputation-tarnished', 2, 'Russia and North Korea align openly in military matters, which leaves China on uncertain ground'),
    ('reputation-tarnished', 3, 'China''s reputation as a responsible power suffers');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('reputation-tarnished', 1, 'comrades-to-strategists', 's2.p5.2', 1),
    ('reputation-tarnished', 2, 'comrades-to-strategists', 's2.p5.3', 1),
    ('reputation-tarnished', 3, 'comrades-to-strategists', 's2.p5.1', 1);

-- Claim: China has preached non-interference for decades (s2.p5.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'china-preaches-non-interference', 'comrades-to-strategists',
    'China has preached non-interference for decades',
    'China is described as having lectured on non-interference over a span of decades.',
    'Whom China has lectured is not said, and the first of those decades is not given. To lecture may carry some irony.');
INSERT INTO claim (id) VALUES ('china-preaches-non-interference');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES ('china-preaches-non-interference', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-preaches-non-interference', 'comrades-to-strategists', 's2.p5.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'china-preaches-non-interference', 'supports', 'risk', 'reputation-tarnished', 'inferred', 'The sentence stands between two on the damage to China''s standing; that the preaching makes the axis more embarrassing is our reading.');

-- Annotation: The Five Principles stand in an agreement of China and India of 1954 (external, on claim china-preaches-non-interference)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'five-principles-1954', 'comrades-to-strategists',
    'The Five Principles stand in an agreement of China and India of 1954',
    'A text of Chinese doctrine with a date, where the essay names no document and no first year.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('five-principles-1954', 'claim', 'china-preaches-non-interference', 'doctrine-text', 'Five Principles in the Sino-Indian Agreement of 1954', 'single-source', 'English Wikipedia, article on the Five Principles');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'five-principles-1954', '1954', 'year');

-- Claim: China has preached the peaceful settlement of disputes for decades (s2.p5.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'china-preaches-peaceful-settlement', 'comrades-to-strategists',
    'China has preached the peaceful settlement of disputes for decades',
    'China is described as having lectured, over a span of decades, on resolving disputes in peace.',
    'Whom China has lectured is not said, and the first of those decades is not given.');
INSERT INTO claim (id) VALUES ('china-preaches-peaceful-settlement');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES ('china-preaches-peaceful-settlement', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-preaches-peaceful-settlement', 'comrades-to-strategists', 's2.p5.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'china-preaches-peaceful-settlement', 'supports', 'risk', 'reputation-tarnished', 'inferred', 'The sentence stands between two on the damage to China''s standing; that the preaching makes the axis more embarrassing is our reading.');

-- Claim: The open military alignment of Russia and North Korea leaves China on uncertain ground (s2.p5.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'overt-alignment-puts-china-on-shaky-ground', 'comrades-to-strategists',
    'The open military alignment of Russia and North Korea leaves China on uncertain ground',
    'The alignment, called overt and military, makes China''s footing insecure, the more so since the crisis over Ukraine.',
    'The time words may belong to the alignment or to China''s footing. The crisis may be that of 2014 or of 2022. The military alignment is open fact here, where other sentences only report allegations.');
INSERT INTO claim (id) VALUES ('overt-alignment-puts-china-on-shaky-ground');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('overt-alignment-puts-china-on-shaky-ground', 'russia', 1, 1),
    ('overt-alignment-puts-china-on-shaky-ground', 'north-korea', 1, 2),
    ('overt-alignment-puts-china-on-shaky-ground', 'china', 0, 3),
    ('overt-alignment-puts-china-on-shaky-ground', 'ukraine', 0, 4);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'overt-alignment-puts-china-on-shaky-ground', 'comrades-to-strategists', 's2.p5.3', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'overt-alignment-puts-china-on-shaky-ground', 'about', 'dyad', 'north-korea-russia', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'overt-alignment-puts-china-on-shaky-ground', 'about', 'event', 'ukraine-war', 'inferred', 'The sentence says crisis and uses it to tell since when; we read it as the war that other sentences name.'),
    ('claim', 'overt-alignment-puts-china-on-shaky-ground', 'supports', 'risk', 'reputation-tarnished', 'inferred', 'Uncertain ground is read as a matter of reputation, because the paragraph opens with it; the sentence itself does not say in what respect.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'overt-alignment-puts-china-on-shaky-ground', 'about', 'dyad', 'north-korea-russia', 'comrades-to-strategists', 's2.p5.3', 1);

-- Strategy: China could give tacit approval, an option whose cost the author weighs (s2.p5.4)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'strategy', 'approve-tacitly', 'comrades-to-strategists',
    'China could give tacit approval, an option whose cost the author weighs',
    'Even approval that is not spoken would have its price for China. The author does not say that China takes this course.',
    'No aim is given for the option. Approval of what is not said; we read the conduct of the two states, or their alignment, from the sentence before.');
INSERT INTO strategy (id, status, actor, objective) VALUES ('approve-tacitly', 'considered', 'china', NULL);
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('approve-tacitly', 'diplomatic', 1);
INSERT INTO strategy_toward (strategy, actor, rank) VALUES
    ('approve-tacitly', 'russia', 1),
    ('approve-tacitly', 'north-korea', 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'approve-tacitly', 'comrades-to-strategists', 's2.p5.4', 1, 'states', 'possible', 'would be');

-- Strategy: China could fail to condemn Russia and North Korea, an option whose cost the author weighs (s2.p5.4)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'strategy', 'stay-silent', 'comrades-to-strategists',
    'China could fail to condemn Russia and North Korea, an option whose cost the author weighs',
    'Even to leave condemnation unsaid would have its price for China. The author does not say here that China takes this course.',
    'No aim is given for the option. "Them" is read as the two states; it can also be taken for what they do. A later section presents neither condemning nor endorsing as what China practises.');
INSERT INTO strategy (id, status, actor, objective) VALUES ('stay-silent', 'considered', 'china', NULL);
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('stay-silent', 'diplomatic', 1);
INSERT INTO strategy_toward (strategy, actor, rank) VALUES
    ('stay-silent', 'russia', 1),
    ('stay-silent', 'north-korea', 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'stay-silent', 'comrades-to-strategists', 's2.p5.4', 1, 'states', 'possible', 'would be');

-- Risk: Silence or tacit approval from China would amount to acquiescence in aggression (s2.p5.4)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'risk', 'read-as-acquiescence', 'comrades-to-strategists',
    'Silence or tacit approval from China would amount to acquiescence in aggression',
    'Not to condemn, or to approve without words, would imply that China puts up with aggression.',
    'Whose aggression is meant, and against whom, is not said; nor who would draw the implication. The interests entered are our reading, from the sentences just before: the reputation and the rules that China preaches. It hangs on China''s own choice and not on the axis alone. Nothing in the essay is said to answer it.');
INSERT INTO risk (id, domain) VALUES ('read-as-acquiescence', 'political');
INSERT INTO risk_bearer (risk, actor, rank) VALUES ('read-as-acquiescence', 'china', 1);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES ('read-as-acquiescence', 'dyad', 'north-korea-russia', 1);
INSERT INTO risk_interest (risk, interest, rank) VALUES
    ('read-as-acquiescence', 'reputation', 1),
    ('read-as-acquiescence', 'non-interference', 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue, part_only) VALUES
    ('risk', 'read-as-acquiescence', 'comrades-to-strategists', 's2.p5.4', 1, 'states', 'possible', 'would be', 0),
    ('risk', 'read-as-acquiescence', 'comrades-to-strategists', 's2.p5.3', 2, 'supports', 'asserted', NULL, 1);
INSERT INTO risk_step (risk, rank, step) VALUES
    ('read-as-acquiescence', 1, 'Russia and North Korea align openly in military matters'),
    ('read-as-acquiescence', 2, 'China approves tacitly, or does not condemn the two states'),
    ('read-as-acquiescence', 3, 'This implies acquiescence in aggression');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('read-as-acquiescence', 1, 'comrades-to-strategists', 's2.p5.3', 1),
    ('read-as-acquiescence', 2, 'comrades-to-strategists', 's2.p5.4', 1),
    ('read-as-acquiescence', 3, 'comrades-to-strategists', 's2.p5.4', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('strategy', 'approve-tacitly', 'aggravates', 'risk', 'read-as-acquiescence', 'stated'),
    ('strategy', 'stay-silent', 'aggravates', 'risk', 'read-as-acquiescence', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('strategy', 'approve-tacitly', 'aggravates', 'risk', 'read-as-acquiescence', 'comrades-to-strategists', 's2.p5.4', 1),
    ('strategy', 'stay-silent', 'aggravates', 'risk', 'read-as-acquiescence', 'comrades-to-strategists', 's2.p5.4', 1);

-- Risk: China's standing with Western countries would suffer from silence or tacit approval (s2.p5.4)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'risk', 'reputation-with-the-west-undermined', 'comrades-to-strategists',
    'China''s standing with Western countries would suffer from silence or tacit approval',
    'The author counts harm to China''s reputation in the West among the implications of not condemning Russia and North Korea, or of approving without words.',
    'The West is where the reputation would be lost. The harm comes from the axis and from China''s own choice, so the West is not entered as a source. It stands beside acquiescence in the sentence and is not said to follow from it. No strategy is said to answer it; the one link from a strategy that would is our reading.');
INSERT INTO risk (id, domain) VALUES ('reputation-with-the-west-undermined', 'political');
INSERT INTO risk_bearer (risk, actor, rank) VALUES ('reputation-with-the-west-undermined', 'china', 1);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES ('reputation-with-the-west-undermined', 'dyad', 'north-korea-russia', 1);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('reputation-with-the-west-undermined', 'reputation', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue, part_only) VALUES
    ('risk', 'reputation-with-the-west-undermined', 'comrades-to-strategists', 's2.p5.4', 1, 'states', 'possible', 'would be', 0),
    ('risk', 'reputation-with-the-west-undermined', 'comrades-to-strategists', 's2.p5.3', 2, 'supports', 'asserted', NULL, 1);
INSERT INTO risk_step (risk, rank, step) VALUES
    ('reputation-with-the-west-undermined', 1, 'Russia and North Korea align openly in military matters'),
    ('reputation-with-the-west-undermined', 2, 'China approves tacitly, or does not condemn the two states'),
    ('reputation-with-the-west-undermined', 3, 'China''s reputation in the West is undermined');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('reputation-with-the-west-undermined', 1, 'comrades-to-strategists', 's2.p5.3', 1),
    ('reputation-with-the-west-undermined', 2, 'comrades-to-strategists', 's2.p5.4', 1),
    ('reputation-with-the-west-undermined', 3, 'comrades-to-strategists', 's2.p5.4', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('strategy', 'approve-tacitly', 'aggravates', 'risk', 'reputation-with-the-west-undermined', 'stated'),
    ('strategy', 'stay-silent', 'aggravates', 'risk', 'reputation-with-the-west-undermined', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('strategy', 'approve-tacitly', 'aggravates', 'risk', 'reputation-with-the-west-undermined', 'comrades-to-strategists', 's2.p5.4', 1),
    ('strategy', 'stay-silent', 'aggravates', 'risk', 'reputation-with-the-west-undermined', 'comrades-to-strategists', 's2.p5.4', 1);

-- Risk: Silence or tacit approval would make it harder for China to accede to world organisations (s2.p5.4)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'risk', 'obstacles-in-world-organisations', 'comrades-to-strategists',
    'Silence or tacit approval would make it harder for China to accede to world organisations',
    'The author counts complications for China''s accession to organisations of the world among the implications of not condemning Russia and North Korea, or of approving without words.',
    'No organisation is named, nor who would raise the obstacles. That a place in such bodies is a matter of influence is our reading. It hangs on China''s own choice. Nothing in the essay is said to answer it.');
INSERT INTO risk (id, domain) VALUES ('obstacles-in-world-organisations', 'political');
INSERT INTO risk_bearer (risk, actor, rank) VALUES ('obstacles-in-world-organisations', 'china', 1);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES ('obstacles-in-world-organisations', 'dyad', 'north-korea-russia', 1);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('obstacles-in-world-organisations', 'influence', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue, part_only) VALUES
    ('risk', 'obstacles-in-world-organisations', 'comrades-to-strategists', 's2.p5.4', 1, 'states', 'possible', 'would be', 0),
    ('risk', 'obstacles-in-world-organisations', 'comrades-to-strategists', 's2.p5.3', 2, 'supports', 'asserted', NULL, 1);
INSERT INTO risk_step (risk, rank, step) VALUES
    ('obstacles-in-world-organisations', 1, 'Russia and North Korea align openly in military matters'),
    ('obstacles-in-world-organisations', 2, 'China approves tacitly, or does not condemn the two states'),
    ('obstacles-in-world-organisations', 3, 'China''s accession to world organisations becomes more complicated');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('obstacles-in-world-organisations', 1, 'comrades-to-strategists', 's2.p5.3', 1),
    ('obstacles-in-world-organisations', 2, 'comrades-to-strategists', 's2.p5.4', 1),
    ('obstacles-in-world-organisations', 3, 'comrades-to-strategists', 's2.p5.4', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('strategy', 'approve-tacitly', 'aggravates', 'risk', 'obstacles-in-world-organisations', 'stated'),
    ('strategy', 'stay-silent', 'aggravates', 'risk', 'obstacles-in-world-organisations', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('strategy', 'approve-tacitly', 'aggravates', 'risk', 'obstacles-in-world-organisations', 'comrades-to-strategists', 's2.p5.4', 1),
    ('strategy', 'stay-silent', 'aggravates', 'risk', 'obstacles-in-world-organisations', 'comrades-to-strategists', 's2.p5.4', 1);

-- Annotation: The People's Republic of China was given China's seat in the United Nations on 25 October 1971 (external, on risk obstacles-in-world-organisations)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'prc-takes-un-seat', 'comrades-to-strategists',
    'The People''s Republic of China was given China''s seat in the United Nations on 25 October 1971',
    'The General Assembly decided so. The essay does not say which organisations it has in mind.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('prc-takes-un-seat', 'risk', 'obstacles-in-world-organisations', 'membership', 'United Nations, seat of China from 25 October 1971', 'verified', 'UN General Assembly resolution 2758 (XXVI), text in mondiplo.com (Le Monde diplomatique in Spanish)');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'prc-takes-un-seat', '1971-10-25', 'day');

-- Annotation: China joined the World Trade Organization on 11 December 2001 (external, on risk obstacles-in-world-organisations)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'china-joins-wto', 'comrades-to-strategists',
    'China joined the World Trade Organization on 11 December 2001',
    'China became a member after long negotiations. The essay does not say which organisations it has in mind.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('china-joins-wto', 'risk', 'obstacles-in-world-organisations', 'membership', 'World Trade Organization, member from 11 December 2001', 'verified', 'china.org.cn, page on the accession; kwhs.wharton.upenn.edu, glossary entry on the WTO');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'china-joins-wto', '2001-12-11', 'day');

-- Caveat: Accession to world organisations is at stake, though China has long been in the UN and the WTO (s2.p5.4)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'accession-to-organisations-long-joined', 'comrades-to-strategists',
    'Accession to world organisations is at stake, though China has long been in the UN and the WTO',
    'The essay has silence complicate China''s accession to organisations of the world and names none. By the established record China has had its seat in the United Nations since 1971 and has been in the World Trade Organization since 2001.');
INSERT INTO caveat (id) VALUES ('accession-to-organisations-long-joined');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('accession-to-organisations-long-joined', 'external', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'accession-to-organisations-long-joined', 'comrades-to-strategists', 's2.p5.4', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('accession-to-organisations-long-joined', 1, 'China''s accession to world organisations would become more complicated.');
INSERT INTO caveat_side (caveat, rank, annotation) VALUES
    ('accession-to-organisations-long-joined', 2, 'prc-takes-un-seat'),
    ('accession-to-organisations-long-joined', 3, 'china-joins-wto');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('accession-to-organisations-long-joined', 1, 'comrades-to-strategists', 's2.p5.4', 1);

-- Caveat: Not condemning would be acquiescence in one place and is practised or praised in others (s2.p5.4)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'silence-condemned-and-practised', 'comrades-to-strategists',
    'Not condemning would be acquiescence in one place and is practised or praised in others',
    'One section warns of what a failure to condemn would imply. Later sections have China neither condemn nor endorse, and call the choice to stay out of it a wise one.');
INSERT INTO caveat (id) VALUES ('silence-condemned-and-practised');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('silence-condemned-and-practised', 'tension', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'silence-condemned-and-practised', 'comrades-to-strategists', 's2.p5.4', 1, 'states'),
    ('caveat', 'silence-condemned-and-practised', 'comrades-to-strategists', 's3.p2.3', 2, 'states'),
    ('caveat', 'silence-condemned-and-practised', 'comrades-to-strategists', 's4.p2.2', 3, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('silence-condemned-and-practised', 1, 'A failure to condemn would amount to acquiescence in aggression, at a cost in reputation.'),
    ('silence-condemned-and-practised', 2, 'To neither condemn nor fully endorse is meant to uphold non-interference and keep both ties; to avoid and observe is wise.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('silence-condemned-and-practised', 1, 'comrades-to-strategists', 's2.p5.4', 1),
    ('silence-condemned-and-practised', 2, 'comrades-to-strategists', 's3.p2.3', 1),
    ('silence-condemned-and-practised', 2, 'comrades-to-strategists', 's4.p2.2', 2);

-- Strategy: China could at first refuse what the essay calls a marriage, an option that may leave it shut out (s2.p5.5)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'strategy', 'refuse-the-axis', 'comrades-to-strategists',
    'China could at first refuse what the essay calls a marriage, an option that may leave it shut out',
    'The author sets refusal against silence as the other course, and weighs what it can lead to. It is not said that China takes it.',
    'The sentence does not say who refuses; we read China, and the marriage as the axis of Russia and North Korea or a part in it. The two neighbours are not named either. No aim is given for the option.');
INSERT INTO strategy (id, status, actor, objective) VALUES ('refuse-the-axis', 'considered', 'china', NULL);
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('refuse-the-axis', 'diplomatic', 1);
INSERT INTO strategy_toward (strategy, actor, rank) VALUES
    ('refuse-the-axis', 'russia', 1),
    ('refuse-the-axis', 'north-korea', 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'refuse-the-axis', 'comrades-to-strategists', 's2.p5.5', 1, 'states', 'possible', 'can drive');

-- Risk: Refusal could drive two neighbours together and leave China the loser, shut out by both (s2.p5.5)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'risk', 'excluded-by-both-neighbours', 'comrades-to-strategists',
    'Refusal could drive two neighbours together and leave China the loser, shut out by both',
    'If the union is refused at first, two neighbouring countries can be driven closer to each other, at a loss to China and with China excluded.',
    'The neighbours are read as Russia and North Korea. What China would lose is not said. It hangs on China''s own choice and not on the axis alone.');
INSERT INTO risk (id, domain) VALUES ('excluded-by-both-neighbours', 'political');
INSERT INTO risk_bearer (risk, actor, rank) VALUES ('excluded-by-both-neighbours', 'china', 1);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES ('excluded-by-both-neighbours', 'dyad', 'north-korea-russia', 1);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('excluded-by-both-neighbours', 'ties-with-both', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('risk', 'excluded-by-both-neighbours', 'comrades-to-strategists', 's2.p5.5', 1, 'states', 'possible', 'can drive');
INSERT INTO risk_step (risk, rank, step) VALUES
    ('excluded-by-both-neighbours', 1, 'The union is refused at first'),
    ('excluded-by-both-neighbours', 2, 'The two neighbours are driven closer together'),
    ('excluded-by-both-neighbours', 3, 'China is the loser and is excluded by them');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('excluded-by-both-neighbours', 1, 'comrades-to-strategists', 's2.p5.5', 1),
    ('excluded-by-both-neighbours', 2, 'comrades-to-strategists', 's2.p5.5', 1),
    ('excluded-by-both-neighbours', 3, 'comrades-to-strategists', 's2.p5.5', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('strategy', 'refuse-the-axis', 'aggravates', 'risk', 'excluded-by-both-neighbours', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('strategy', 'refuse-the-axis', 'aggravates', 'risk', 'excluded-by-both-neighbours', 'comrades-to-strategists', 's2.p5.5', 1);

-- Caveat: It is unclear who marries whom, and who refuses (s2.p5.5)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'who-marries-whom', 'comrades-to-strategists',
    'It is unclear who marries whom, and who refuses',
    'A marriage is refused at first, and the refusal drives two neighbours into an embrace. The one who refuses is not named, and the neighbours, if Russia and North Korea are meant, are in an axis already.');
INSERT INTO caveat (id) VALUES ('who-marries-whom');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('who-marries-whom', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'who-marries-whom', 'comrades-to-strategists', 's2.p5.5', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('who-marries-whom', 1, 'Literally some marriage is refused; presumably China declines the axis of Russia and North Korea, or a place in it.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('who-marries-whom', 1, 'comrades-to-strategists', 's2.p5.5', 1);

-- Claim: The alignment will inevitably affect China's security interests at home (s2.p6.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'alignment-affects-domestic-security', 'comrades-to-strategists',
    'The alignment will inevitably affect China''s security interests at home',
    'An effect on Chinese security at the domestic level is said to be inevitable. What it consists of is told in the sentences that follow.',
    'Whose alignment is not said. China''s own alignment with the two states is possible, but what follows is about a stronger North Korea.');
INSERT INTO claim (id) VALUES ('alignment-affects-domestic-security');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('alignment-affects-domestic-security', 'russia', 1, 1),
    ('alignment-affects-domestic-security', 'north-korea', 1, 2),
    ('alignment-affects-domestic-security', 'china', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'alignment-affects-domestic-security', 'comrades-to-strategists', 's2.p6.1', 1, 'states', 'predicted', 'would inevitably');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'alignment-affects-domestic-security', 'about', 'dyad', 'north-korea-russia', 'inferred', 'The sentence says alignment alone; that of Russia and North Korea is meant, from the paragraphs before.');

-- Claim: A more belligerent North Korea, better able to fight, would mean a more unstable foreign policy (s2.p6.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'stronger-north-korea-unstable-policy', 'comrades-to-strategists',
    'A more belligerent North Korea, better able to fight, would mean a more unstable foreign policy',
    'Greater belligerence and combat strength in North Korea would turn into instability of foreign policy.',
    'Whose foreign policy is not said; North Korea''s, as we read it. Where the added strength comes from is left to the paragraph.');
INSERT INTO claim (id) VALUES ('stronger-north-korea-unstable-policy');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES ('stronger-north-korea-unstable-policy', 'north-korea', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'stronger-north-korea-unstable-policy', 'comrades-to-strategists', 's2.p6.2', 1, 'states', 'possible', 'would translate into');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'stronger-north-korea-unstable-policy', 'about', 'risk', 'more-threatening-north-korea', 'inferred', 'The belligerence supposed here is close to the threatening posture named earlier as a result of the axis; the sentence does not refer back to it.');

-- Risk: Border clashes would become more probable with a stronger North Korea, if tensions rise or war comes (s2.p6.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'risk', 'border-clashes', 'comrades-to-strategists',
    'Border clashes would become more probable with a stronger North Korea, if tensions rise or war comes',
    'With foreign policy less stable, clashes at the border are said to become more probable in heightened tension or in war.',
    'Which border and who would clash is not said; China''s border with North Korea is the likely one. The sentence makes the clashes more probable and does not foretell them. That the axis makes North Korea stronger is read from the paragraph, which is about the alignment.');
INSERT INTO risk (id, domain) VALUES ('border-clashes', 'military');
INSERT INTO risk_bearer (risk, actor, rank) VALUES ('border-clashes', 'china', 1);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES
    ('border-clashes', 'actor', 'north-korea', 1),
    ('border-clashes', 'dyad', 'north-korea-russia', 2);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('border-clashes', 'border-security', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue, part_only) VALUES
    ('risk', 'border-clashes', 'comrades-to-strategists', 's2.p6.2', 1, 'states', 'possible', 'are more probable', 0),
    ('risk', 'border-clashes', 'comrades-to-strategists', 's2.p6.3', 2, 'context', 'possible', 'would be expensive', 1);
INSERT INTO risk_step (risk, rank, step) VALUES
    ('border-clashes', 1, 'North Korea is more belligerent and better able to fight'),
    ('border-clashes', 2, 'Foreign policy becomes more unstable'),
    ('border-clashes', 3, 'Clashes at the border become more probable if tensions rise or war comes');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('border-clashes', 1, 'comrades-to-strategists', 's2.p6.2', 1),
    ('border-clashes', 2, 'comrades-to-strategists', 's2.p6.2', 1),
    ('border-clashes', 3, 'comrades-to-strategists', 's2.p6.2', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'stronger-north-korea-unstable-policy', 'leads-to', 'risk', 'border-clashes', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'alignment-affects-domestic-security', 'about', 'risk', 'border-clashes', 'inferred', 'The sentence opens a paragraph whose later sentences fill in what the effect at home is; it names no harm itself.'),
    ('risk', 'more-threatening-north-korea', 'leads-to', 'risk', 'border-clashes', 'inferred', 'The belligerence from which this follows is close to the threatening posture named earlier; the sentence does not refer back to it.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'stronger-north-korea-unstable-policy', 'leads-to', 'risk', 'border-clashes', 'comrades-to-strategists', 's2.p6.2', 1);

-- Risk: A flow of refugees into China would become more probable with a stronger North Korea, if tensions rise or war comes (s2.p6.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'risk', 'refugee-flow', 'comrades-to-strategists',
    'A flow of refugees into China would become more probable with a stronger North Korea, if tensions rise or war comes',
    'With foreign policy less stable, a flight of people into China is said to become more probable in heightened tension or in war.',
    'Where the refugees would come from is not said; North Korea is the likely origin. The sentence makes the flow more probable and does not foretell it. That the axis makes North Korea stronger is read from the paragraph, which is about the alignment.');
INSERT INTO risk (id, domain) VALUES ('refugee-flow', 'societal');
INSERT INTO risk_bearer (risk, actor, rank) VALUES ('refugee-flow', 'china', 1);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES
    ('refugee-flow', 'actor', 'north-korea', 1),
    ('refugee-flow', 'dyad', 'north-korea-russia', 2);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('refugee-flow', 'border-security', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue, part_only) VALUES
    ('risk', 'refugee-flow', 'comrades-to-strategists', 's2.p6.2', 1, 'states', 'possible', 'are more probable', 0),
    ('risk', 'refugee-flow', 'comrades-to-strategists', 's2.p6.3', 2, 'context', 'possible', 'would be expensive', 1);
INSERT INTO risk_step (risk, rank, step) VALUES
    ('refugee-flow', 1, 'North Korea is more belligerent and better able to fight'),
    ('refugee-flow', 2, 'Foreign policy becomes more unstable'),
    ('refugee-flow', 3, 'A flow of refugees into China becomes more probable if tensions rise or war comes');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('refugee-flow', 1, 'comrades-to-strategists', 's2.p6.2', 1),
    ('refugee-flow', 2, 'comrades-to-strategists', 's2.p6.2', 1),
    ('refugee-flow', 3, 'comrades-to-strategists', 's2.p6.2', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'stronger-north-korea-unstable-policy', 'leads-to', 'risk', 'refugee-flow', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'alignment-affects-domestic-security', 'about', 'risk', 'refugee-flow', 'inferred', 'The sentence opens a paragraph whose later sentences fill in what the effect at home is; it names no harm itself.'),
    ('risk', 'more-threatening-north-korea', 'leads-to', 'risk', 'refugee-flow', 'inferred', 'The belligerence from which this follows is close to the threatening posture named earlier; the sentence does not refer back to it.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'stronger-north-korea-unstable-policy', 'leads-to', 'risk', 'refugee-flow', 'comrades-to-strategists', 's2.p6.2', 1);

-- Risk: Border clashes or refugees would be a costly drain on China's resources (s2.p6.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'risk', 'cost-to-resources', 'comrades-to-strategists',
    'Border clashes or refugees would be a costly drain on China''s resources',
    'Clashes and refugees alike would be expensive for China.',
    'Which resources is not said, and no interest of the list is named; growth would be the nearest. The sources are those of the clashes and the refugees.');
INSERT INTO risk (id, domain) VALUES ('cost-to-resources', 'economic');
INSERT INTO risk_bearer (risk, actor, rank) VALUES ('cost-to-resources', 'china', 1);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES
    ('cost-to-resources', 'actor', 'north-korea', 1),
    ('cost-to-resources', 'dyad', 'north-korea-russia', 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue, part_only) VALUES
    ('risk', 'cost-to-resources', 'comrades-to-strategists', 's2.p6.3', 1, 'states', 'possible', 'would be expensive', 0),
    ('risk', 'cost-to-resources', 'comrades-to-strategists', 's2.p6.2', 2, 'supports', 'possible', 'are more probable', 1);
INSERT INTO risk_step (risk, rank, step) VALUES
    ('cost-to-resources', 1, 'Border clashes or a flow of refugees come about'),
    ('cost-to-resources', 2, 'They are expensive for China''s resources');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('cost-to-resources', 1, 'comrades-to-strategists', 's2.p6.2', 1),
    ('cost-to-resources', 2, 'comrades-to-strategists', 's2.p6.3', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('risk', 'border-clashes', 'leads-to', 'risk', 'cost-to-resources', 'collective'),
    ('risk', 'refugee-flow', 'leads-to', 'risk', 'cost-to-resources', 'collective');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('risk', 'border-clashes', 'leads-to', 'risk', 'cost-to-resources', 'comrades-to-strategists', 's2.p6.3', 1),
    ('risk', 'refugee-flow', 'leads-to', 'risk', 'cost-to-resources', 'comrades-to-strategists', 's2.p6.3', 1);

-- Risk: Border clashes or refugees could destabilise China at home, above all in the border provinces (s2.p6.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'risk', 'domestic-destabilisation', 'comrades-to-strategists',
    'Border clashes or refugees could destabilise China at home, above all in the border provinces',
    'Both could upset order inside China. The provinces at the border are singled out.',
    'Border security is entered for the border provinces; no interest of the list stands for order in the country as a whole. The provinces are not named. The sources are those of the clashes and the refugees.');
INSERT INTO risk (id, domain) VALUES ('domestic-destabilisation', 'societal');
INSERT INTO risk_bearer (risk, actor, rank) VALUES
    ('domestic-destabilisation', 'china', 1),
    ('domestic-destabilisation', 'chinese-border-areas', 2);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES
    ('domestic-destabilisation', 'actor', 'north-korea', 1),
    ('domestic-destabilisation', 'dyad', 'north-korea-russia', 2);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('domestic-destabilisation', 'border-security', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue, part_only) VALUES
    ('risk', 'domestic-destabilisation', 'comrades-to-strategists', 's2.p6.3', 1, 'states', 'possible', 'could result in', 0),
    ('risk', 'domestic-destabilisation', 'comrades-to-strategists', 's2.p6.2', 2, 'supports', 'possible', 'are more probable', 1);
INSERT INTO risk_step (risk, rank, step) VALUES
    ('domestic-destabilisation', 1, 'Border clashes or a flow of refugees come about'),
    ('domestic-destabilisation', 2, 'China is destabilised at home, the border provinces in particular');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('domestic-destabilisation', 1, 'comrades-to-strategists', 's2.p6.2', 1),
    ('domestic-destabilisation', 2, 'comrades-to-strategists', 's2.p6.3', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('risk', 'border-clashes', 'leads-to', 'risk', 'domestic-destabilisation', 'collective'),
    ('risk', 'refugee-flow', 'leads-to', 'risk', 'domestic-destabilisation', 'collective');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'alignment-affects-domestic-security', 'about', 'risk', 'domestic-destabilisation', 'inferred', 'The sentence opens a paragraph whose later sentences fill in what the effect at home is; it names no harm itself.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('risk', 'border-clashes', 'leads-to', 'risk', 'domestic-destabilisation', 'comrades-to-strategists', 's2.p6.3', 1),
    ('risk', 'refugee-flow', 'leads-to', 'risk', 'domestic-destabilisation', 'comrades-to-strategists', 's2.p6.3', 1);

-- Strategy: China will follow a strategy of several tracks to avert the risks described (s2.p7.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'strategy', 'multi-track-strategy', 'comrades-to-strategists',
    'China will follow a strategy of several tracks to avert the risks described',
    'The author foresees a strategy on several tracks, for the sake of averting the risks just described. Language, border defence and economic ties are taken up in the sentences that follow.',
    'How far "such risks" reaches is open. The nearest reading is the harm at home in the paragraph just before; a wider one takes in everything laid on the axis itself, and those links carry a note. The risks that hang on China''s own choice, to keep silent or to refuse, are left out, and so is the harder balance in diplomacy, which is laid on the war. No interest and no other state is named in the sentence.');
INSERT INTO strategy (id, status, actor, objective) VALUES ('multi-track-strategy', 'expected', 'china', 'Avert the risks that have been described');
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('multi-track-strategy', 'composite', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'multi-track-strategy', 'comrades-to-strategists', 's2.p7.1', 1, 'states', 'predicted', 'will adopt');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'border-clashes', 'collective'),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'refugee-flow', 'collective'),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'cost-to-resources', 'collective'),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'domestic-destabilisation', 'collective');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'region-destabilised', 'collective', 'Reached only if the words take in all that was said of the axis; on the nearest reading they point to the paragraph just before.'),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'more-threatening-north-korea', 'collective', 'Reached only if the words take in all that was said of the axis; on the nearest reading they point to the paragraph just before.'),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'regional-arms-race', 'collective', 'Reached only if the words take in all that was said of the axis; on the nearest reading they point to the paragraph just before.'),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'south-korea-and-japan-militarise', 'collective', 'Reached only if the words take in all that was said of the axis; on the nearest reading they point to the paragraph just before.'),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'chinese-influence-contested', 'collective', 'Reached only if the words take in all that was said of the axis; on the nearest reading they point to the paragraph just before.'),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'northeast-asian-security-confused', 'collective', 'Reached only if the words take in all that was said of the axis; on the nearest reading they point to the paragraph just before.'),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'tighter-sanctions', 'collective', 'Reached only if the words take in all that was said of the axis; on the nearest reading they point to the paragraph just before.'),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'regional-trade-hit', 'collective', 'Reached only if the words take in all that was said of the axis; on the nearest reading they point to the paragraph just before.'),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'sanctions-spill-into-china', 'collective', 'Reached only if the words take in all that was said of the axis; on the nearest reading they point to the paragraph just before.'),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'belt-and-road-under-scrutiny', 'collective', 'Reached only if the words take in all that was said of the axis; on the nearest reading they point to the paragraph just before.'),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'reputation-tarnished', 'collective', 'Reached only if the words take in all that was said of the axis; on the nearest reading they point to the paragraph just before.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'border-clashes', 'comrades-to-strategists', 's2.p7.1', 1),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'refugee-flow', 'comrades-to-strategists', 's2.p7.1', 1),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'cost-to-resources', 'comrades-to-strategists', 's2.p7.1', 1),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'domestic-destabilisation', 'comrades-to-strategists', 's2.p7.1', 1),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'region-destabilised', 'comrades-to-strategists', 's2.p7.1', 1),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'more-threatening-north-korea', 'comrades-to-strategists', 's2.p7.1', 1),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'regional-arms-race', 'comrades-to-strategists', 's2.p7.1', 1),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'south-korea-and-japan-militarise', 'comrades-to-strategists', 's2.p7.1', 1),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'chinese-influence-contested', 'comrades-to-strategists', 's2.p7.1', 1),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'northeast-asian-security-confused', 'comrades-to-strategists', 's2.p7.1', 1),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'tighter-sanctions', 'comrades-to-strategists', 's2.p7.1', 1),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'regional-trade-hit', 'comrades-to-strategists', 's2.p7.1', 1),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'sanctions-spill-into-china', 'comrades-to-strategists', 's2.p7.1', 1),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'belt-and-road-under-scrutiny', 'comrades-to-strategists', 's2.p7.1', 1),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'reputation-tarnished', 'comrades-to-strategists', 's2.p7.1', 1);

-- Caveat: China's response is still to come in one section and at work in the next (s2.p7.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'expected-then-practised', 'comrades-to-strategists',
    'China''s response is still to come in one section and at work in the next',
    'What China does about the axis is first foreseen or called possible, and in the following section told as present fact. The measures are not the same throughout, but both are given as China''s answer to the axis.');
INSERT INTO caveat (id) VALUES ('expected-then-practised');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('expected-then-practised', 'hedge', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'expected-then-practised', 'comrades-to-strategists', 's2.p7.1', 1, 'states'),
    ('caveat', 'expected-then-practised', 'comrades-to-strategists', 's2.p7.2', 2, 'states'),
    ('caveat', 'expected-then-practised', 'comrades-to-strategists', 's2.p7.3', 3, 'states'),
    ('caveat', 'expected-then-practised', 'comrades-to-strategists', 's2.p7.4', 4, 'states'),
    ('caveat', 'expected-then-practised', 'comrades-to-strategists', 's3.p2.1', 5, 'states'),
    ('caveat', 'expected-then-practised', 'comrades-to-strategists', 's3.p2.3', 6, 'states'),
    ('caveat', 'expected-then-practised', 'comrades-to-strategists', 's3.p3.1', 7, 'states'),
    ('caveat', 'expected-then-practised', 'comrades-to-strategists', 's3.p3.2', 8, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('expected-then-practised', 1, 'China will adopt a strategy, would use tougher language, can strengthen border defence and is poised to try diversifying.'),
    ('expected-then-practised', 2, 'China has kept clear of the axis, neither condemns nor fully endorses, is careful about sanctions and cuts trade.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('expected-then-practised', 1, 'comrades-to-strategists', 's2.p7.1', 1),
    ('expected-then-practised', 1, 'comrades-to-strategists', 's2.p7.2', 2),
    ('expected-then-practised', 1, 'comrades-to-strategists', 's2.p7.3', 3),
    ('expected-then-practised', 1, 'comrades-to-strategists', 's2.p7.4', 4),
    ('expected-then-practised', 2, 'comrades-to-strategists', 's3.p2.1', 1),
    ('expected-then-practised', 2, 'comrades-to-strategists', 's3.p2.3', 2),
    ('expected-then-practised', 2, 'comrades-to-strategists', 's3.p3.1', 3),
    ('expected-then-practised', 2, 'comrades-to-strategists', 's3.p3.2', 4);

-- Strategy: China would use tougher diplomatic language, to show its wish for stability and deter a step that adds to tensions (s2.p7.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'strategy', 'tougher-language', 'comrades-to-strategists',
    'China would use tougher diplomatic language, to show its wish for stability and deter a step that adds to tensions',
    'Sharper words would signal that China wants the region stable, and would deter a step that brings on further tension.',
    '"It" can be China or the strategy of the sentence before. Whom the language would be addressed to, and what step it would deter, is not said.');
INSERT INTO strategy (id, status, actor, objective) VALUES
    ('tougher-language', 'expected', 'china', 'Convey the wish for a stable region and deter a step that would add to tensions');
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES
    ('tougher-language', 'diplomatic', 1),
    ('tougher-language', 'informational', 2);
INSERT INTO strategy_interest (strategy, interest, rank) VALUES ('tougher-language', 'stability', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'tougher-language', 'comrades-to-strategists', 's2.p7.2', 1, 'states', 'possible', 'would toughen');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'tougher-language', 'part-of', 'strategy', 'multi-track-strategy', 'inferred', 'It follows at once on the announcement of several tracks and is read as the first; the sentence does not call it one.'),
    ('strategy', 'tougher-language', 'addresses', 'risk', 'region-destabilised', 'inferred', 'The language is to serve stability in the region, which that risk is about; the sentence names no risk.');

-- Caveat: Tougher language in one section, restraint in those that follow (s2.p7.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'tougher-language-or-restraint', 'comrades-to-strategists',
    'Tougher language in one section, restraint in those that follow',
    'China is first expected to sharpen its diplomatic language. Later it is shown as restrained, as not condemning, and as choosing to avoid and observe.');
INSERT INTO caveat (id) VALUES ('tougher-language-or-restraint');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('tougher-language-or-restraint', 'tension', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'tougher-language-or-restraint', 'comrades-to-strategists', 's2.p7.2', 1, 'states'),
    ('caveat', 'tougher-language-or-restraint', 'comrades-to-strategists', 's3.p1.2', 2, 'states'),
    ('caveat', 'tougher-language-or-restraint', 'comrades-to-strategists', 's3.p2.3', 3, 'states'),
    ('caveat', 'tougher-language-or-restraint', 'comrades-to-strategists', 's4.p2.2', 4, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('tougher-language-or-restraint', 1, 'China would toughen its diplomatic language.'),
    ('tougher-language-or-restraint', 2, 'China practises restraint, does not condemn, and has chosen to avoid and observe.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('tougher-language-or-restraint', 1, 'comrades-to-strategists', 's2.p7.2', 1),
    ('tougher-language-or-restraint', 2, 'comrades-to-strategists', 's3.p1.2', 1),
    ('tougher-language-or-restraint', 2, 'comrades-to-strategists', 's3.p2.3', 2),
    ('tougher-language-or-restraint', 2, 'comrades-to-strategists', 's4.p2.2', 3);

-- Strategy: China could strengthen the defence of its border against whatever North Korean instability may bring (s2.p7.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'strategy', 'border-defence', 'comrades-to-strategists',
    'China could strengthen the defence of its border against whatever North Korean instability may bring',
    'Stronger border defence is named as something that China is able to undertake, so as to be ready.',
    '"Any eventuality" names a group; the clashes and the refugees of the paragraph before are its members at the border. The cause is instability here and strength there. North Korea is entered as the direction, since the eventualities come from it; the border itself is not named.');
INSERT INTO strategy (id, status, actor, objective) VALUES
    ('border-defence', 'available', 'china', 'Be ready for whatever may result from instability in North Korea');
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('border-defence', 'military', 1);
INSERT INTO strategy_toward (strategy, actor, rank) VALUES ('border-defence', 'north-korea', 1);
INSERT INTO strategy_interest (strategy, interest, rank) VALUES ('border-defence', 'border-security', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'border-defence', 'comrades-to-strategists', 's2.p7.3', 1, 'states', 'possible', 'can toughen');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('strategy', 'border-defence', 'addresses', 'risk', 'border-clashes', 'collective'),
    ('strategy', 'border-defence', 'addresses', 'risk', 'refugee-flow', 'collective');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'border-defence', 'part-of', 'strategy', 'multi-track-strategy', 'inferred', 'It follows on the announcement of several tracks and is read as one of them; the sentence does not say so.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('strategy', 'border-defence', 'addresses', 'risk', 'border-clashes', 'comrades-to-strategists', 's2.p7.3', 1),
    ('strategy', 'border-defence', 'addresses', 'risk', 'refugee-flow', 'comrades-to-strategists', 's2.p7.3', 1);

-- Strategy: China, economically poised for it, could try to diversify what the essay calls its unions, so as to soften the impact of sanctions (s2.p7.4)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'strategy', 'diversify-economic-ties', 'comrades-to-strategists',
    'China, economically poised for it, could try to diversify what the essay calls its unions, so as to soften the impact of sanctions',
    'In economic terms China stands ready for the attempt to spread its unions, as they are called, so that destabilising sanctions, which the sentence has come from the axis, could do as little as possible.',
    'Unions is the word of the text; economic ties are probably meant, as the id of this record has it. Literally the sanctions come from the axis; we read sanctions that it brings on, though the impact can also be what comes from it. What is to be softened is their impact, so the tightening of sanctions itself is not linked. The new partners are not named.');
INSERT INTO strategy (id, status, actor, objective) VALUES
    ('diversify-economic-ties', 'available', 'china', 'Keep the impact of destabilising sanctions as small as possible');
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('diversify-economic-ties', 'economic', 1);
INSERT INTO strategy_interest (strategy, interest, rank) VALUES ('diversify-economic-ties', 'sanctions-safety', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'diversify-economic-ties', 'comrades-to-strategists', 's2.p7.4', 1, 'states', 'possible', 'poised to try');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('strategy', 'diversify-economic-ties', 'addresses', 'risk', 'sanctions-spill-into-china', 'collective'),
    ('strategy', 'diversify-economic-ties', 'addresses', 'risk', 'regional-trade-hit', 'collective');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'diversify-economic-ties', 'part-of', 'strategy', 'multi-track-strategy', 'inferred', 'It follows on the announcement of several tracks and is read as one of them; the sentence does not say so.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('strategy', 'diversify-economic-ties', 'addresses', 'risk', 'sanctions-spill-into-china', 'comrades-to-strategists', 's2.p7.4', 1),
    ('strategy', 'diversify-economic-ties', 'addresses', 'risk', 'regional-trade-hit', 'comrades-to-strategists', 's2.p7.4', 1);

-- Caveat: What China is to diversify is called its unions, and the sanctions come from the axis (s2.p7.4)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'diversify-its-unions', 'comrades-to-strategists',
    'What China is to diversify is called its unions, and the sanctions come from the axis',
    'Both sit oddly. What unions China would spread is not explained, and an earlier passage has the two states of the axis under sanctions themselves.');
INSERT INTO caveat (id) VALUES ('diversify-its-unions');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('diversify-its-unions', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'diversify-its-unions', 'comrades-to-strategists', 's2.p7.4', 1, 'states'),
    ('caveat', 'diversify-its-unions', 'comrades-to-strategists', 's2.p4.2', 2, 'context');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('diversify-its-unions', 1, 'China diversifies its unions; trading partners or markets are probably meant.'),
    ('diversify-its-unions', 2, 'Literally the axis is the origin of the sanctions; probably they are sanctions that it provokes, or their impact is what comes from it. The two states are under sanctions themselves.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('diversify-its-unions', 1, 'comrades-to-strategists', 's2.p7.4', 1),
    ('diversify-its-unions', 2, 'comrades-to-strategists', 's2.p7.4', 1),
    ('diversify-its-unions', 2, 'comrades-to-strategists', 's2.p4.2', 2);

-- Claim: The growing warmth between Russia and North Korea is a challenge to China (s2.p8.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'warming-ties-are-a-challenge', 'comrades-to-strategists',
    'The growing warmth between Russia and North Korea is a challenge to China',
    'The challenge is placed at the point where the region''s stability, economic interests and a balance in diplomacy meet.',
    '"At equilibrium", with which the sentence opens, has no clear sense; on balance may be meant.');
INSERT INTO claim (id) VALUES ('warming-ties-are-a-challenge');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('warming-ties-are-a-challenge', 'russia', 1, 1),
    ('warming-ties-are-a-challenge', 'north-korea', 1, 2),
    ('warming-ties-are-a-challenge', 'china', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'warming-ties-are-a-challenge', 'comrades-to-strategists', 's2.p8.1', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'warming-ties-are-a-challenge', 'about', 'dyad', 'north-korea-russia', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'warming-ties-are-a-challenge', 'about', 'dyad', 'north-korea-russia', 'comrades-to-strategists', 's2.p8.1', 1);

-- Strategy: China ought to answer the warming of Russia and North Korea multilaterally (s2.p8.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'strategy', 'respond-multilaterally', 'comrades-to-strategists',
    'China ought to answer the warming of Russia and North Korea multilaterally',
    'The author calls for a multilateral response, at the point where a stable region, economic interests and a balance in diplomacy meet.',
    'With whom China is to respond is not said, and no aim is put into words. Three matters meet here, and the sentence does not quite make aims of them. We enter regional stability, the first; for the other two no interest of the list is a sure match.');
INSERT INTO strategy (id, status, actor, objective) VALUES ('respond-multilaterally', 'advised', 'china', NULL);
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('respond-multilaterally', 'diplomatic', 1);
INSERT INTO strategy_toward (strategy, actor, rank) VALUES
    ('respond-multilaterally', 'russia', 1),
    ('respond-multilaterally', 'north-korea', 2);
INSERT INTO strategy_interest (strategy, interest, rank) VALUES ('respond-multilaterally', 'stability', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'respond-multilaterally', 'comrades-to-strategists', 's2.p8.1', 1, 'states', 'prescribed', 'to be responded to');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'warming-ties-are-a-challenge', 'supports', 'strategy', 'respond-multilaterally', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'warming-ties-are-a-challenge', 'supports', 'strategy', 'respond-multilaterally', 'comrades-to-strategists', 's2.p8.1', 1);

-- Caveat: Multilateral in word, with facts about two states to follow (s2.p8.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'multilateral-then-bilateral', 'comrades-to-strategists',
    'Multilateral in word, with facts about two states to follow',
    'China ought to respond multilaterally, and in the conclusion its involvement is called multilateral. What then illustrates the involvement is the trade between China and North Korea alone.');
INSERT INTO caveat (id) VALUES ('multilateral-then-bilateral');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('multilateral-then-bilateral', 'tension', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'multilateral-then-bilateral', 'comrades-to-strategists', 's2.p8.1', 1, 'states'),
    ('caveat', 'multilateral-then-bilateral', 'comrades-to-strategists', 's4.p3.1', 2, 'states'),
    ('caveat', 'multilateral-then-bilateral', 'comrades-to-strategists', 's4.p3.2', 3, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('multilateral-then-bilateral', 1, 'The challenge is to be answered multilaterally, and China''s involvement is multilateral.'),
    ('multilateral-then-bilateral', 2, 'China is North Korea''s largest trading partner and its economic lifeline.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('multilateral-then-bilateral', 1, 'comrades-to-strategists', 's2.p8.1', 1),
    ('multilateral-then-bilateral', 1, 'comrades-to-strategists', 's4.p3.1', 2),
    ('multilateral-then-bilateral', 2, 'comrades-to-strategists', 's4.p3.2', 1);

-- Strategy: China must walk a tightrope, advancing its interests without threatening its neighbours or its prestige (s2.p8.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'strategy', 'balance-on-a-tightrope', 'comrades-to-strategists',
    'China must walk a tightrope, advancing its interests without threatening its neighbours or its prestige',
    'The author prescribes a balance: China''s own interests are to be pursued while strategic neighbours and international prestige come to no harm. The next section asks for a high-wire act, and the conclusion for a balance of interests with changing realities.',
    'No instrument is named; a position kept between two others is taken as diplomatic. The neighbours are read as Russia and North Korea, towards whose relations the next section sets the same act. Whose prestige is meant is not said; China''s, as we read it. The conclusion balances interests with realities and not with neighbours; we take it as the same advice.');
INSERT INTO strategy (id, status, actor, objective) VALUES
    ('balance-on-a-tightrope', 'advised', 'china', 'Advance its own strategic interests while neighbours and prestige come to no harm');
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('balance-on-a-tightrope', 'diplomatic', 1);
INSERT INTO strategy_toward (strategy, actor, rank) VALUES
    ('balance-on-a-tightrope', 'russia', 1),
    ('balance-on-a-tightrope', 'north-korea', 2);
INSERT INTO strategy_interest (strategy, interest, rank) VALUES
    ('balance-on-a-tightrope', 'ties-with-both', 1),
    ('balance-on-a-tightrope', 'reputation', 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'balance-on-a-tightrope', 'comrades-to-strategists', 's2.p8.2', 1, 'states', 'prescribed', 'must balance'),
    ('strategy', 'balance-on-a-tightrope', 'comrades-to-strategists', 's3.p1.1', 2, 'restates', 'prescribed', 'must be'),
    ('strategy', 'balance-on-a-tightrope', 'comrades-to-strategists', 's4.p1.2', 3, 'restates', 'prescribed', 'must now balance');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'balance-on-a-tightrope', 'addresses', 'risk', 'excluded-by-both-neighbours', 'inferred', 'Strategic neighbours are not to be threatened; being shut out by them is what that would avert. The sentence names no risk.'),
    ('strategy', 'balance-on-a-tightrope', 'addresses', 'risk', 'reputation-tarnished', 'inferred', 'International prestige is to come to no harm, and that risk is harm to it. The sentence names no risk.'),
    ('strategy', 'balance-on-a-tightrope', 'addresses', 'risk', 'reputation-with-the-west-undermined', 'inferred', 'International prestige is to come to no harm, and standing in the West is a part of it, as we read. The sentence names no risk.');

-- Claim: The author takes the drama as confirming how far geopolitical machinations go (s2.p8.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'drama-confirms-machinations', 'comrades-to-strategists',
    'The author takes the drama as confirming how far geopolitical machinations go',
    'The events are called a drama, and the author finds the reach of geopolitical scheming confirmed by them.',
    'What the drama is, and whose machinations are meant, is not said; the rest of the sentence has China conduct them.');
INSERT INTO claim (id) VALUES ('drama-confirms-machinations');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES ('drama-confirms-machinations', 'china', 0, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'drama-confirms-machinations', 'comrades-to-strategists', 's2.p8.3', 1, 'states', 'evaluated', 'confirms the extent of');

-- Claim: China ought to conduct its geopolitical machinations with care for detail and with foresight (s2.p8.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'china-needs-attention-and-anticipation', 'comrades-to-strategists',
    'China ought to conduct its geopolitical machinations with care for detail and with foresight',
    'The author finds it confirmed that China needs attentiveness and anticipation in its geopolitical dealings.',
    'The need is given as something confirmed by the drama, so the sentence judges as well as prescribes. Literally the environment, and not China, is one of attention and anticipation.');
INSERT INTO claim (id) VALUES ('china-needs-attention-and-anticipation');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES ('china-needs-attention-and-anticipation', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-needs-attention-and-anticipation', 'comrades-to-strategists', 's2.p8.3', 1, 'states', 'prescribed', 'China’s need to');
