-- Section s1, the historical context: the records whose principal citation lies there, in reading order.
--
-- One block per record, with everything that belongs to it; a link stands with the later of its two records.
-- Annotations stand after the record they are on, and each is external to the text.

-- Claim: A century of relations has made China's political ties with Russia and North Korea solid (s1.p1.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'century-of-relations-solidified-ties', 'comrades-to-strategists',
    'A century of relations has made China''s political ties with Russia and North Korea solid',
    'The connection has grown firm through a century of relations.',
    'The hundred years are given as a round figure, without a first year.');
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

-- Caveat: A century of relations is longer than two of the states have existed (s1.p1.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'century-longer-than-the-states', 'comrades-to-strategists',
    'A century of relations is longer than two of the states have existed',
    'The essay counts a century, but by the established dates of their founding neither the PRC nor the DPRK is that old. Only ties from before the two states would fit.');
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

-- Claim: History should be recalled, for a better understanding of China's position between the two countries (s1.p1.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'past-should-be-recalled', 'comrades-to-strategists',
    'History should be recalled, for a better understanding of China''s position between the two countries',
    'The author asks for history to be remembered, for the sake of understanding where China stands in geopolitics between the two countries.',
    'Who should recall is not said, and who is to understand is garbled. The two countries are read as Russia and North Korea.');
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
    'The pronoun in the purpose clause has nothing to refer back to.');
INSERT INTO caveat (id) VALUES ('today-it-has-no-referent');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('today-it-has-no-referent', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'today-it-has-no-referent', 'comrades-to-strategists', 's1.p1.2', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('today-it-has-no-referent', 1, 'Literally the past, or today, is to understand better; perhaps a reader or the present day is meant.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('today-it-has-no-referent', 1, 'comrades-to-strategists', 's1.p1.2', 1);

-- Claim: The author denies that East Asia experienced such political upheaval after World War II (s1.p2.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'upheaval-not-experienced-in-east-asia', 'comrades-to-strategists',
    'The author denies that East Asia experienced such political upheaval after World War II',
    'The sentence denies that East Asia went through such upheaval after the war.',
    'Recorded as it stands. "Such" takes up nothing said before; the sense may have been that upheaval of this kind was new to the region, or that East Asia was no exception.');
INSERT INTO claim (id) VALUES ('upheaval-not-experienced-in-east-asia');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES ('upheaval-not-experienced-in-east-asia', 'east-asia', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'upheaval-not-experienced-in-east-asia', 'comrades-to-strategists', 's1.p2.1', 1, 'states', 'negated', 'was not experienced');

-- Caveat: Upheaval in East Asia is denied in one sentence and described in the next (s1.p2.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'upheaval-denied-then-described', 'comrades-to-strategists',
    'Upheaval in East Asia is denied in one sentence and described in the next',
    'East Asia is said to have been spared, and at once two communist states are founded there. The word "Such" at the start has nothing to refer to.');
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

-- Event: The People's Republic of China is established (s1.p2.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'event', 'prc-founded', 'comrades-to-strategists',
    'The People''s Republic of China is established',
    'China''s communist state is founded in 1949.');
INSERT INTO event (id, category) VALUES ('prc-founded', 'state-change');
INSERT INTO event_actor (event, actor, role, rank) VALUES
    ('prc-founded', 'china', 'party', 1),
    ('prc-founded', 'east-asia', 'setting', 2);
INSERT INTO dating (kind, record, edtf, precision) VALUES ('event', 'prc-founded', '1949', 'year');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('event', 'prc-founded', 'comrades-to-strategists', 's1.p2.2', 1, 'states', 'asserted', NULL);

-- Annotation: The People's Republic of China was proclaimed on 1 October 1949 (external, on event prc-founded)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'prc-founded-date', 'comrades-to-strategists',
    'The People''s Republic of China was proclaimed on 1 October 1949',
    'The established day, where the essay gives the year.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, agreement_field) VALUES
    ('prc-founded-date', 'event', 'prc-founded', 'established-date', '1 October 1949', 'verified', 'English Wikipedia, "Proclamation of the People''s Republic of China"; Omniatlas', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'prc-founded-date', '1949-10-01', 'day');

-- Event: The Democratic People's Republic of Korea is established (s1.p2.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'event', 'dprk-founded', 'comrades-to-strategists',
    'The Democratic People''s Republic of Korea is established',
    'North Korea''s communist state is founded in 1948.',
    'Named after the PRC in the sentence, though a year earlier.');
INSERT INTO event (id, category) VALUES ('dprk-founded', 'state-change');
INSERT INTO event_actor (event, actor, role, rank) VALUES
    ('dprk-founded', 'north-korea', 'party', 1),
    ('dprk-founded', 'east-asia', 'setting', 2);
INSERT INTO dating (kind, record, edtf, precision) VALUES ('event', 'dprk-founded', '1948', 'year');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('event', 'dprk-founded', 'comrades-to-strategists', 's1.p2.2', 1, 'states', 'asserted', NULL);

-- Annotation: The DPRK enters the lists of states on 9 September 1948 (external, on event dprk-founded)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'dprk-founded-date', 'comrades-to-strategists',
    'The DPRK enters the lists of states on 9 September 1948',
    'The established day, where the essay gives the year.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, agreement_field) VALUES
    ('dprk-founded-date', 'event', 'dprk-founded', 'established-date', '9 September 1948', 'verified', 'Correlates of War, State System Membership 2016; Gleditsch & Ward list of states', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'dprk-founded-date', '1948-09-09', 'day');

-- Claim: The founding of the PRC and the DPRK marked the beginning of communist government in East Asia (s1.p2.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'claim', 'communist-governments-began-in-east-asia', 'comrades-to-strategists',
    'The founding of the PRC and the DPRK marked the beginning of communist government in East Asia',
    'The two foundings, of 1949 and 1948, are named as the start of communist governments in the region.');
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
    ('claim', 'communist-governments-began-in-east-asia', 'contradicts', 'claim', 'upheaval-not-experienced-in-east-asia', 'inferred', 'The founding of two communist states is hard to read as anything but political upheaval after the war, which the sentence before has denied.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'communist-governments-began-in-east-asia', 'about', 'event', 'prc-founded', 'comrades-to-strategists', 's1.p2.2', 1),
    ('claim', 'communist-governments-began-in-east-asia', 'about', 'event', 'dprk-founded', 'comrades-to-strategists', 's1.p2.2', 1);

-- Annotation: The Mongolian People's Republic had been proclaimed on 26 November 1924 (external, on claim communist-governments-began-in-east-asia)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'mongolian-peoples-republic-proclaimed', 'comrades-to-strategists',
    'The Mongolian People''s Republic had been proclaimed on 26 November 1924',
    'A communist government about a quarter of a century older than those that the essay calls the beginning, if Mongolia is taken as part of East Asia.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('mongolian-peoples-republic-proclaimed', 'claim', 'communist-governments-began-in-east-asia', 'earlier-case', 'Mongolian People''s Republic, proclaimed 26 November 1924', 'verified', 'English Wikipedia, article on the Mongolian People''s Republic');
INSERT INTO dating (kind, record, edtf, precision) VALUES
    ('annotation', 'mongolian-peoples-republic-proclaimed', '1924-11-26', 'day');

-- Caveat: A communist government in the region is older than the two named as the beginning (s1.p2.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'earlier-communist-government', 'comrades-to-strategists',
    'A communist government in the region is older than the two named as the beginning',
    'The essay has communist government begin with the PRC and the DPRK. Mongolia had one from 1924, if Mongolia is taken as part of the region.');
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

-- Event: China and North Korea establish diplomatic relations (s1.p2.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'event', 'china-dprk-relations-established', 'comrades-to-strategists',
    'China and North Korea establish diplomatic relations',
    'The two states open diplomatic relations soon after their founding. The essay gives this step no date of its own.',
    'The day in the sentence belongs to the recognition. It may be meant for both steps; we keep two records and leave this one without a date of its own. It is anchored to the founding of the PRC, the later of the two.');
INSERT INTO event (id, category) VALUES ('china-dprk-relations-established', 'recognition');
INSERT INTO event_actor (event, actor, role, rank) VALUES
    ('china-dprk-relations-established', 'china', 'party', 1),
    ('china-dprk-relations-established', 'north-korea', 'party', 2);
INSERT INTO event_dyad (event, dyad, rank) VALUES ('china-dprk-relations-established', 'china-north-korea', 1);
INSERT INTO dating (kind, record, cue, relation, anchor_kind, anchor) VALUES
    ('event', 'china-dprk-relations-established', 'soon', 'after', 'event', 'prc-founded');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('event', 'china-dprk-relations-established', 'comrades-to-strategists', 's1.p2.3', 1, 'states', 'asserted', NULL);

-- Annotation: China and North Korea established diplomatic relations on 6 October 1949 (external, on event china-dprk-relations-established)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'china-dprk-relations-date', 'comrades-to-strategists',
    'China and North Korea established diplomatic relations on 6 October 1949',
    'The established day, five days after the PRC was proclaimed. It is the day on which the essay has China recognise North Korea.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, agreement_field) VALUES
    ('china-dprk-relations-date', 'event', 'china-dprk-relations-established', 'established-date', '6 October 1949', 'verified', 'English Wikipedia, "China–North Korea relations"', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'china-dprk-relations-date', '1949-10-06', 'day');

-- Event: China recognises North Korea on 6 October 1949 (s1.p2.3)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'event', 'china-recognises-dprk', 'comrades-to-strategists',
    'China recognises North Korea on 6 October 1949',
    'China grants recognition to North Korea, the one occurrence in the essay that is dated to the day.');
INSERT INTO event (id, category) VALUES ('china-recognises-dprk', 'recognition');
INSERT INTO event_actor (event, actor, role, rank) VALUES
    ('china-recognises-dprk', 'china', 'agent', 1),
    ('china-recognises-dprk', 'north-korea', 'recipient', 2);
INSERT INTO event_dyad (event, dyad, rank) VALUES ('china-recognises-dprk', 'china-north-korea', 1);
INSERT INTO dating (kind, record, edtf, precision) VALUES ('event', 'china-recognises-dprk', '1949-10-06', 'day');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('event', 'china-recognises-dprk', 'comrades-to-strategists', 's1.p2.3', 1, 'states', 'asserted', NULL);

-- Event: The Korean War (s1.p3.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'event', 'korean-war', 'comrades-to-strategists',
    'The Korean War',
    'The war of 1950 to 1953, in which China came to North Korea''s aid against UN and South Korean armies.',
    'The parties are read from the sentence on the Chinese intervention, which names the armies on the other side. How the war began is not told.');
INSERT INTO event (id, category) VALUES ('korean-war', 'armed-conflict');
INSERT INTO event_actor (event, actor, role, rank) VALUES
    ('korean-war', 'north-korea', 'party', 1),
    ('korean-war', 'china', 'party', 2),
    ('korean-war', 'united-nations', 'party', 3),
    ('korean-war', 'south-korea', 'party', 4),
    ('korean-war', 'un-and-rok-forces-1950', 'force', 5),
    ('korean-war', 'chinese-peoples-volunteers', 'force', 6);
INSERT INTO event_dyad (event, dyad, rank) VALUES ('korean-war', 'china-north-korea', 1);
INSERT INTO dating (kind, record, edtf, precision) VALUES ('event', 'korean-war', '1950/1953', 'year');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('event', 'korean-war', 'comrades-to-strategists', 's1.p3.1', 1, 'states', 'asserted', NULL),
    ('event', 'korean-war', 'comrades-to-strategists', 's1.p3.2', 2, 'supports', 'asserted', NULL);

-- Annotation: The Korean War lasted from 25 June 1950 to 27 July 1953 (external, on event korean-war)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'korean-war-dates', 'comrades-to-strategists',
    'The Korean War lasted from 25 June 1950 to 27 July 1953',
    'The usual days, where the essay gives years. The end is agreed; for the start there are two rules, given separately.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, agreement_field) VALUES
    ('korean-war-dates', 'event', 'korean-war', 'established-date', '25 June 1950 to 27 July 1953', 'conflicting', 'Wikidata, "Korean War", as exported; for the end also UCDP/PRIO Armed Conflict Dataset 25.1', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'korean-war-dates', '1950-06-25/1953-07-27', 'day');

-- Annotation: The usual start of the Korean War is 25 June 1950 (external, on event korean-war)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'korean-war-start-by-invasion', 'comrades-to-strategists',
    'The usual start of the Korean War is 25 June 1950',
    'One of two rules for when the war began; a data set that counts from the first deaths has an earlier day.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, agreement_field) VALUES
    ('korean-war-start-by-invasion', 'event', 'korean-war', 'start-date', '25 June 1950', 'conflicting', 'Wikidata, "Korean War", as exported', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'korean-war-start-by-invasion', '1950-06-25', 'day');

-- Annotation: Counted from the first deaths, the Korean conflict starts about 31 May 1949 (external, on event korean-war)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'korean-war-start-by-first-deaths', 'comrades-to-strategists',
    'Counted from the first deaths, the Korean conflict starts about 31 May 1949',
    'The other rule for when the conflict began. The data set marks the day as imprecise.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, agreement_field) VALUES
    ('korean-war-start-by-first-deaths', 'event', 'korean-war', 'start-date', '31 May 1949, at low precision', 'conflicting', 'UCDP/PRIO Armed Conflict Dataset 25.1', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'korean-war-start-by-first-deaths', '1949-05-31~', 'day');

-- Annotation: Wikidata has the Korean War as Q8663 (external, on event korean-war)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'korean-war-wikidata', 'comrades-to-strategists',
    'Wikidata has the Korean War as Q8663',
    'Identifier of the event in Wikidata.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, agreement) VALUES
    ('korean-war-wikidata', 'event', 'korean-war', 'wikidata', 'Q8663', 'verified', 'Wikidata, "Korean War", as exported', 'identifies');

-- Annotation: Correlates of War has the Korean War as inter-state war 151 (external, on event korean-war)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'korean-war-cow', 'comrades-to-strategists',
    'Correlates of War has the Korean War as inter-state war 151',
    'Identifier of the event in the war list of the project.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, agreement) VALUES
    ('korean-war-cow', 'event', 'korean-war', 'cow-war', '151', 'verified', 'Correlates of War, Inter-State War Data 4.0', 'identifies');

-- Annotation: UCDP has the Korean War as conflict 235 (external, on event korean-war)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'korean-war-ucdp', 'comrades-to-strategists',
    'UCDP has the Korean War as conflict 235',
    'Identifier of the event in the data set.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, agreement) VALUES
    ('korean-war-ucdp', 'event', 'korean-war', 'ucdp-conflict', '235', 'verified', 'UCDP/PRIO Armed Conflict Dataset 25.1', 'identifies');

-- Annotation: Correlates of War codes North Korea as initiator of the Korean War (external, on event korean-war)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'korean-war-initiator', 'comrades-to-strategists',
    'Correlates of War codes North Korea as initiator of the Korean War',
    'Who began the war, which the essay leaves out.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('korean-war-initiator', 'event', 'korean-war', 'initiator', 'North Korea', 'verified', 'Correlates of War, Inter-State War Data 4.0');

-- Phase: China and North Korea: an axis cemented by the Korean War (s1.p3.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'phase', 'china-north-korea-axis', 'comrades-to-strategists',
    'China and North Korea: an axis cemented by the Korean War',
    'The two states form an axis that the Korean War has cemented. No end is given.',
    'To be cemented an axis must have been there before; what is coded is the state from the war on. The word is axis, so we code alignment and not alliance.');
INSERT INTO phase (id, dyad, relation, by_actor) VALUES ('china-north-korea-axis', 'china-north-korea', 'alignment', NULL);
INSERT INTO phase_event (phase, event, rank) VALUES
    ('china-north-korea-axis', 'korean-war', 1),
    ('china-north-korea-axis', 'chinese-intervention', 2);
INSERT INTO dating (kind, record, cue, relation, anchor_kind, anchor) VALUES
    ('phase', 'china-north-korea-axis', 'cemented', 'since', 'event', 'korean-war');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('phase', 'china-north-korea-axis', 'comrades-to-strategists', 's1.p3.1', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('event', 'korean-war', 'leads-to', 'phase', 'china-north-korea-axis', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('event', 'korean-war', 'leads-to', 'phase', 'china-north-korea-axis', 'comrades-to-strategists', 's1.p3.1', 1);

-- Event: China intervenes in the Korean War with the Chinese People's Volunteers (s1.p3.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'event', 'chinese-intervention', 'comrades-to-strategists',
    'China intervenes in the Korean War with the Chinese People''s Volunteers',
    'Chinese forces, in the form of the Volunteers, enter on North Korea''s side against UN and South Korean armies.',
    'The sentence has no date; that the intervention falls in the Korean War is taken from the sentence before.');
INSERT INTO event (id, category) VALUES ('chinese-intervention', 'military-support');
INSERT INTO event_actor (event, actor, role, rank) VALUES
    ('chinese-intervention', 'china', 'agent', 1),
    ('chinese-intervention', 'chinese-peoples-volunteers', 'force', 2),
    ('chinese-intervention', 'north-korea', 'recipient', 3),
    ('chinese-intervention', 'un-and-rok-forces-1950', 'target', 4);
INSERT INTO event_dyad (event, dyad, rank) VALUES ('chinese-intervention', 'china-north-korea', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('event', 'chinese-intervention', 'comrades-to-strategists', 's1.p3.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('event', 'chinese-intervention', 'part-of', 'event', 'korean-war', 'inferred', 'The sentence does not name the war, but it follows directly on the one that does and tells of fighting over North Korea.');

-- Annotation: Chinese forces crossed the Yalu on 19 October 1950 (external, on event chinese-intervention)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'chinese-intervention-date', 'comrades-to-strategists',
    'Chinese forces crossed the Yalu on 19 October 1950',
    'The established day on which the intervention began; the essay gives none.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, agreement_field) VALUES
    ('chinese-intervention-date', 'event', 'chinese-intervention', 'established-date', '19 October 1950 (crossing of the Yalu)', 'verified', 'Wikidata, "Korean War", as exported; English Wikipedia; Omniatlas', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'chinese-intervention-date', '1950-10-19', 'day');

-- Annotation: Chinese combat troops had left Korea by October 1958 (external, on event chinese-intervention)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'chinese-intervention-withdrawal', 'comrades-to-strategists',
    'Chinese combat troops had left Korea by October 1958',
    'The established end of the presence of combat troops; the essay gives none.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, agreement_field) VALUES
    ('chinese-intervention-withdrawal', 'event', 'chinese-intervention', 'end-date', 'combat troops out by October 1958', 'verified', 'English Wikipedia, article on the People''s Volunteer Army', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'chinese-intervention-withdrawal', '1958-10', 'month');

-- Claim: The author calls the Chinese intervention a rescue of North Korea (s1.p3.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'claim', 'intervention-was-a-rescue', 'comrades-to-strategists',
    'The author calls the Chinese intervention a rescue of North Korea',
    'One word, rescue, stands for what the intervention was to do: to salvage North Korea from the armies of the UN and of South Korea. What came of it is not said here.');
INSERT INTO claim (id) VALUES ('intervention-was-a-rescue');
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
    'The essay tells of the rescue of North Korea and is silent on how the war started. Correlates of War codes North Korea as the initiator.');
INSERT INTO caveat (id) VALUES ('war-start-left-out');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('war-start-left-out', 'external', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'war-start-left-out', 'comrades-to-strategists', 's1.p3.2', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('war-start-left-out', 1, 'China''s intervention rescued North Korea from the armies of the UN and of South Korea.');
INSERT INTO caveat_side (caveat, rank, annotation) VALUES ('war-start-left-out', 2, 'korean-war-initiator');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('war-start-left-out', 1, 'comrades-to-strategists', 's1.p3.2', 1);

-- Claim: The author names Western powers as the partners of an ideological and strategic partnership (s1.p3.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'partnership-with-western-powers', 'comrades-to-strategists',
    'The author names Western powers as the partners of an ideological and strategic partnership',
    'The sentence names Western powers as partners. It does not say whose partners they were.',
    'Recorded as it stands. After the Korean War passage a partnership of China and North Korea against Western powers is likelier; no partnership with the West is coded from it.');
INSERT INTO claim (id) VALUES ('partnership-with-western-powers');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES ('partnership-with-western-powers', 'the-west', 0, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'partnership-with-western-powers', 'comrades-to-strategists', 's1.p3.3', 1, 'states', 'asserted', NULL);

-- Caveat: A partnership with Western powers, where one against them is expected (s1.p3.3)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'partnership-with-the-west', 'comrades-to-strategists',
    'A partnership with Western powers, where one against them is expected',
    'The literal sense does not fit the sentences around it, which tell of a war fought beside North Korea.');
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

-- Dyad: China and the Soviet Union (s1.p4.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'dyad', 'china-soviet-union', 'comrades-to-strategists',
    'China and the Soviet Union',
    'The relation of the two large communist states: sealed by a treaty in 1950, called tumultuous as an alliance, and broken in the Split.');
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
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('china-soviet-union-obligations-1950', 'dyad', 'china-soviet-union', 'alliance-obligations', 'defence, offence and non-aggression, 1950', 'verified', 'Alliance Treaty Obligations and Provisions (ATOP) 5.1');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'china-soviet-union-obligations-1950', '1950', 'year');

-- Annotation: ATOP codes defence and non-aggression between China and the Soviet Union for 1951–1980 (external, on dyad china-soviet-union)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'china-soviet-union-obligations-1951', 'comrades-to-strategists',
    'ATOP codes defence and non-aggression between China and the Soviet Union for 1951–1980',
    'What the treaty obliged the two states to in these years, as coded outside the essay; the obligations outlast the Split.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('china-soviet-union-obligations-1951', 'dyad', 'china-soviet-union', 'alliance-obligations', 'defence and non-aggression, 1951–1980; consultation too in 1962–1964', 'verified', 'Alliance Treaty Obligations and Provisions (ATOP) 5.1');
INSERT INTO dating (kind, record, edtf, precision) VALUES
    ('annotation', 'china-soviet-union-obligations-1951', '1951/1980', 'year');

-- Annotation: ATOP codes no obligations between China and the Soviet Union for 1981–1991 (external, on dyad china-soviet-union)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'china-soviet-union-obligations-1981', 'comrades-to-strategists',
    'ATOP codes no obligations between China and the Soviet Union for 1981–1991',
    'After the treaty had run out, none is coded until the Soviet Union ended.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('china-soviet-union-obligations-1981', 'dyad', 'china-soviet-union', 'alliance-obligations', 'none, 1981–1991', 'verified', 'Alliance Treaty Obligations and Provisions (ATOP) 5.1');
INSERT INTO dating (kind, record, edtf, precision) VALUES
    ('annotation', 'china-soviet-union-obligations-1981', '1981/1991', 'year');

-- Annotation: Thompson and Dreyer code a strategic rivalry of China and the Soviet Union for 1958–1989 (external, on dyad china-soviet-union)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'china-soviet-union-rivalry', 'comrades-to-strategists',
    'Thompson and Dreyer code a strategic rivalry of China and the Soviet Union for 1958–1989',
    'A coding of the rivalry from outside the essay, with years.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('china-soviet-union-rivalry', 'dyad', 'china-soviet-union', 'rivalry', 'strategic rivalry no. 126, 1958–1989: ideological, positional and spatial', 'verified', 'Thompson and Dreyer 2012, strategic rivalries');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'china-soviet-union-rivalry', '1958/1989', 'year');

-- Event: China and the Soviet Union conclude their treaty of 1950 (s1.p4.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'event', 'sino-soviet-treaty', 'comrades-to-strategists',
    'China and the Soviet Union conclude their treaty of 1950',
    'A treaty of friendship, alliance and assistance seals the union of China and the Soviet Union in 1950.');
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
    'The established day, where the essay gives the year. It lies four months before the usual start of the Korean War.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, agreement_field) VALUES
    ('sino-soviet-treaty-date', 'event', 'sino-soviet-treaty', 'established-date', '14 February 1950 (signed)', 'verified', 'CCTV; English and Chinese Wikipedia, articles on the treaty', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'sino-soviet-treaty-date', '1950-02-14', 'day');

-- Annotation: The Sino-Soviet treaty entered into force on 11 April 1950 (external, on event sino-soviet-treaty)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'sino-soviet-treaty-in-force', 'comrades-to-strategists',
    'The Sino-Soviet treaty entered into force on 11 April 1950',
    'The established day; the essay says nothing of entry into force.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('sino-soviet-treaty-in-force', 'event', 'sino-soviet-treaty', 'treaty-in-force', '11 April 1950', 'verified', 'Baidu Baike and Chinese Wikipedia, articles on the treaty');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'sino-soviet-treaty-in-force', '1950-04-11', 'day');

-- Annotation: The Sino-Soviet treaty expired on 11 April 1980, by Chinese-language encyclopedias (external, on event sino-soviet-treaty)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'sino-soviet-treaty-expiry-1980', 'comrades-to-strategists',
    'The Sino-Soviet treaty expired on 11 April 1980, by Chinese-language encyclopedias',
    'One of two dates for the end of the treaty; the essay gives none.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('sino-soviet-treaty-expiry-1980', 'event', 'sino-soviet-treaty', 'treaty-expired', '11 April 1980, after notice given by China on 3 April 1979', 'conflicting', 'Chinese Wikipedia and Baidu Baike, articles on the treaty');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'sino-soviet-treaty-expiry-1980', '1980-04-11', 'day');

-- Annotation: The Sino-Soviet treaty expired on 16 February 1979, by an older encyclopedia entry (external, on event sino-soviet-treaty)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'sino-soviet-treaty-expiry-1979', 'comrades-to-strategists',
    'The Sino-Soviet treaty expired on 16 February 1979, by an older encyclopedia entry',
    'The other of two dates for the end of the treaty; the essay gives none.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('sino-soviet-treaty-expiry-1979', 'event', 'sino-soviet-treaty', 'treaty-expired', '16 February 1979', 'conflicting', 'English Wikipedia, infobox of the article on the treaty, older copy');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'sino-soviet-treaty-expiry-1979', '1979-02-16', 'day');

-- Phase: China and the Soviet Union: an alliance sealed in 1950 (s1.p4.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'phase', 'china-soviet-alliance', 'comrades-to-strategists',
    'China and the Soviet Union: an alliance sealed in 1950',
    'A union, also called an alliance, that reached its full form in the treaty of 1950. The essay does not say when it ended.',
    'The end is coded as unknown because no sentence gives one; the worsening that follows is dated to decades that take in 1950. The union may be older than the treaty that sealed it.');
INSERT INTO phase (id, dyad, relation, by_actor) VALUES ('china-soviet-alliance', 'china-soviet-union', 'alliance', NULL);
INSERT INTO phase_event (phase, event, rank) VALUES ('china-soviet-alliance', 'sino-soviet-treaty', 1);
INSERT INTO dating (kind, record, edtf, precision) VALUES ('phase', 'china-soviet-alliance', '1950/', 'year');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('phase', 'china-soviet-alliance', 'comrades-to-strategists', 's1.p4.1', 1, 'states', 'asserted', NULL),
    ('phase', 'china-soviet-alliance', 'comrades-to-strategists', 's1.p4.2', 2, 'supports', 'asserted', NULL),
    ('phase', 'china-soviet-alliance', 'comrades-to-strategists', 's1.p4.3', 3, 'supports', 'asserted', NULL);

-- Caveat: The treaty is told after the Korean War but was signed before its usual start (s1.p4.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'meanwhile-against-time-order', 'comrades-to-strategists',
    'The treaty is told after the Korean War but was signed before its usual start',
    'The paragraph on the treaty follows the war and opens with "Meanwhile". Both are dated 1950 in the essay; by the usual start of the war the treaty came first, by four months.');
INSERT INTO caveat (id) VALUES ('meanwhile-against-time-order');
INSERT INTO caveat_type (caveat, type, rank) VALUES
    ('meanwhile-against-time-order', 'reference', 1),
    ('meanwhile-against-time-order', 'external', 2);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'meanwhile-against-time-order', 'comrades-to-strategists', 's1.p4.1', 1, 'states'),
    ('caveat', 'meanwhile-against-time-order', 'comrades-to-strategists', 's1.p3.1', 2, 'context');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('meanwhile-against-time-order', 1, 'The treaty of 1950 comes after the war of 1950 to 1953 in the telling, as something that took place meanwhile.');
INSERT INTO caveat_side (caveat, rank, annotation) VALUES
    ('meanwhile-against-time-order', 2, 'sino-soviet-treaty-date'),
    ('meanwhile-against-time-order', 3, 'korean-war-start-by-invasion');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('meanwhile-against-time-order', 1, 'comrades-to-strategists', 's1.p4.1', 1),
    ('meanwhile-against-time-order', 1, 'comrades-to-strategists', 's1.p3.1', 2);

-- Claim: The Sino-Soviet treaty was centred on collective defence and on loyalty to communism (s1.p4.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'claim', 'treaty-centred-on-defence-and-ideology', 'comrades-to-strategists',
    'The Sino-Soviet treaty was centred on collective defence and on loyalty to communism',
    'Two things are named as the core of the treaty: defending each other, and keeping faith with communism.');
INSERT INTO claim (id) VALUES ('treaty-centred-on-defence-and-ideology');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('treaty-centred-on-defence-and-ideology', 'sino-soviet-treaty-1950', 1, 1),
    ('treaty-centred-on-defence-and-ideology', 'china', 0, 2),
    ('treaty-centred-on-defence-and-ideology', 'soviet-union', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'treaty-centred-on-defence-and-ideology', 'comrades-to-strategists', 's1.p4.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'treaty-centred-on-defence-and-ideology', 'about', 'event', 'sino-soviet-treaty', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'treaty-centred-on-defence-and-ideology', 'about', 'event', 'sino-soviet-treaty', 'comrades-to-strategists', 's1.p4.2', 1);

-- Claim: The author calls the treaty of 1950 the centrepiece of the Sino-Soviet alliance (s1.p4.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'claim', 'treaty-was-alliance-centrepiece', 'comrades-to-strategists',
    'The author calls the treaty of 1950 the centrepiece of the Sino-Soviet alliance',
    'Of all that made up the alliance, the treaty is judged to be the main part.');
INSERT INTO claim (id) VALUES ('treaty-was-alliance-centrepiece');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('treaty-was-alliance-centrepiece', 'sino-soviet-treaty-1950', 1, 1),
    ('treaty-was-alliance-centrepiece', 'china', 0, 2),
    ('treaty-was-alliance-centrepiece', 'soviet-union', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'treaty-was-alliance-centrepiece', 'comrades-to-strategists', 's1.p4.2', 1, 'states', 'evaluated', 'was the centerpiece');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'treaty-was-alliance-centrepiece', 'about', 'event', 'sino-soviet-treaty', 'stated'),
    ('claim', 'treaty-was-alliance-centrepiece', 'about', 'phase', 'china-soviet-alliance', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'treaty-was-alliance-centrepiece', 'about', 'event', 'sino-soviet-treaty', 'comrades-to-strategists', 's1.p4.2', 1),
    ('claim', 'treaty-was-alliance-centrepiece', 'about', 'phase', 'china-soviet-alliance', 'comrades-to-strategists', 's1.p4.2', 1);

-- Claim: The author calls the Sino-Soviet alliance tumultuous (s1.p4.3)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'claim', 'sino-soviet-alliance-was-tumultuous', 'comrades-to-strategists',
    'The author calls the Sino-Soviet alliance tumultuous',
    'The alliance is judged to have been a stormy one, in spite of the treaty at its core.');
INSERT INTO claim (id) VALUES ('sino-soviet-alliance-was-tumultuous');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('sino-soviet-alliance-was-tumultuous', 'china', 1, 1),
    ('sino-soviet-alliance-was-tumultuous', 'soviet-union', 1, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'sino-soviet-alliance-was-tumultuous', 'comrades-to-strategists', 's1.p4.3', 1, 'states', 'evaluated', 'tumultuous');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'sino-soviet-alliance-was-tumultuous', 'about', 'phase', 'china-soviet-alliance', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'sino-soviet-alliance-was-tumultuous', 'about', 'phase', 'china-soviet-alliance', 'comrades-to-strategists', 's1.p4.3', 1);

-- Claim: The personality politics of men like Mao and Stalin drove the turmoil of the Sino-Soviet alliance (s1.p4.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'personalities-drove-alliance-turmoil', 'comrades-to-strategists',
    'The personality politics of men like Mao and Stalin drove the turmoil of the Sino-Soviet alliance',
    'One of two causes named for the turmoil is the politics of personality, with Mao and Stalin as examples.',
    'The two leaders are read as examples of the men meant. By its grammar the alliance itself is driven; we read its turmoil.');
INSERT INTO claim (id) VALUES ('personalities-drove-alliance-turmoil');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('personalities-drove-alliance-turmoil', 'mao-zedong', 1, 1),
    ('personalities-drove-alliance-turmoil', 'joseph-stalin', 1, 2),
    ('personalities-drove-alliance-turmoil', 'china', 0, 3),
    ('personalities-drove-alliance-turmoil', 'soviet-union', 0, 4);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'personalities-drove-alliance-turmoil', 'comrades-to-strategists', 's1.p4.3', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'personalities-drove-alliance-turmoil', 'supports', 'claim', 'sino-soviet-alliance-was-tumultuous', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'personalities-drove-alliance-turmoil', 'supports', 'claim', 'sino-soviet-alliance-was-tumultuous', 'comrades-to-strategists', 's1.p4.3', 1);

-- Claim: Shifts of power in the early Cold War drove the turmoil of the Sino-Soviet alliance (s1.p4.3)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'claim', 'power-shifts-drove-alliance-turmoil', 'comrades-to-strategists',
    'Shifts of power in the early Cold War drove the turmoil of the Sino-Soviet alliance',
    'The other cause named for the turmoil is the changing play of power in the first years of the Cold War.');
INSERT INTO claim (id) VALUES ('power-shifts-drove-alliance-turmoil');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('power-shifts-drove-alliance-turmoil', 'china', 0, 1),
    ('power-shifts-drove-alliance-turmoil', 'soviet-union', 0, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'power-shifts-drove-alliance-turmoil', 'comrades-to-strategists', 's1.p4.3', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'power-shifts-drove-alliance-turmoil', 'supports', 'claim', 'sino-soviet-alliance-was-tumultuous', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'power-shifts-drove-alliance-turmoil', 'supports', 'claim', 'sino-soviet-alliance-was-tumultuous', 'comrades-to-strategists', 's1.p4.3', 1);

-- Caveat: Personality politics are likened to two men (s1.p4.3)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'politics-like-mao-and-stalin', 'comrades-to-strategists',
    'Personality politics are likened to two men',
    'As worded, the politics are "like" Mao and Stalin themselves. No Soviet leader after Stalin is named anywhere in the essay, although the Split is told over two decades.');
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

-- Event: The Sino-Soviet Split (s1.p5.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'event', 'sino-soviet-split', 'comrades-to-strategists',
    'The Sino-Soviet Split',
    'In the course of two decades, the 1950s and 1960s, relations worsen until China and the Soviet Union are split.',
    'Dated as the whole course of worsening. If only the break itself is meant, it falls somewhere within these decades. The text gives two decades and no year, so that neither end is fixed to a year; an interval of whole years would make single years look certain. The later sentence says Rift for the same thing.');
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

-- Annotation: Older copies of an encyclopedia article date the Split to 1956–1966 (external, on event sino-soviet-split)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'sino-soviet-split-date-1956-1966', 'comrades-to-strategists',
    'Older copies of an encyclopedia article date the Split to 1956–1966',
    'One of two datings of the Split that do not agree.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, agreement_field) VALUES
    ('sino-soviet-split-date-1956-1966', 'event', 'sino-soviet-split', 'established-date', '1956 to 1966', 'conflicting', 'English Wikipedia, article on the Split, older copies', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'sino-soviet-split-date-1956-1966', '1956/1966', 'year');

-- Annotation: Newer copies of an encyclopedia article date the Split from the late 1950s to 1989 (external, on event sino-soviet-split)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'sino-soviet-split-date-1950s-1989', 'comrades-to-strategists',
    'Newer copies of an encyclopedia article date the Split from the late 1950s to 1989',
    'The other of two datings of the Split that do not agree.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, agreement_field) VALUES
    ('sino-soviet-split-date-1950s-1989', 'event', 'sino-soviet-split', 'established-date', 'late 1950s to 1989', 'conflicting', 'English Wikipedia, article on the Split, newer copies', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES
    ('annotation', 'sino-soviet-split-date-1950s-1989', '195X/1989', 'decade');

-- Phase: China and the Soviet Union: worsening relations and split (s1.p5.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'phase', 'sino-soviet-rift', 'comrades-to-strategists',
    'China and the Soviet Union: worsening relations and split',
    'Through the 1950s and 1960s relations worsen to the point of the Split. National interest and ideology are named as what parts the two.',
    'Coded as rivalry from a split between adversaries; the text has no word for the state of relations beyond worsening, Split and Rift. It gives two decades and no year, so that neither end is fixed to a year; an interval of whole years would make single years look certain.');
INSERT INTO phase (id, dyad, relation, by_actor) VALUES ('sino-soviet-rift', 'china-soviet-union', 'rivalry', NULL);
INSERT INTO phase_event (phase, event, rank) VALUES
    ('sino-soviet-rift', 'sino-soviet-split', 1),
    ('sino-soviet-rift', 'border-fighting-1969', 2);
INSERT INTO dating (kind, record, edtf, precision) VALUES ('phase', 'sino-soviet-rift', '195X/196X', 'decade');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('phase', 'sino-soviet-rift', 'comrades-to-strategists', 's1.p5.1', 1, 'states', 'asserted', NULL),
    ('phase', 'sino-soviet-rift', 'comrades-to-strategists', 's1.p5.2', 2, 'supports', 'asserted', NULL),
    ('phase', 'sino-soviet-rift', 'comrades-to-strategists', 's1.p6.1', 3, 'context', 'asserted', NULL),
    ('phase', 'sino-soviet-rift', 'comrades-to-strategists', 's1.p6.2', 4, 'supports', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('phase', 'sino-soviet-rift', 'succeeds', 'phase', 'china-soviet-alliance', 'inferred', '"Subsequent" follows a paragraph on the alliance and is read as after it, although the decades take in the year of the treaty.');

-- Caveat: Split and Rift name one break (s1.p5.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'split-and-rift-are-one', 'comrades-to-strategists',
    'Split and Rift name one break',
    'The break between China and the Soviet Union is called the Split in one paragraph and the Rift in the next. We take both for one event.');
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

-- Caveat: The decades called subsequent take in the alliance that they follow (s1.p5.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'subsequent-decades-overlap-alliance', 'comrades-to-strategists',
    'The decades called subsequent take in the alliance that they follow',
    'The worsening is placed in the 1950s and 1960s, after an alliance of 1950. Where one ends and the other begins cannot be told.');
INSERT INTO caveat (id) VALUES ('subsequent-decades-overlap-alliance');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('subsequent-decades-overlap-alliance', 'reference', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'subsequent-decades-overlap-alliance', 'comrades-to-strategists', 's1.p5.1', 1, 'states'),
    ('caveat', 'subsequent-decades-overlap-alliance', 'comrades-to-strategists', 's1.p4.1', 2, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('subsequent-decades-overlap-alliance', 1, 'The worsening took up the two decades after the alliance, named as the 1950s and 1960s.'),
    ('subsequent-decades-overlap-alliance', 2, 'The alliance reached its full form in 1950.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('subsequent-decades-overlap-alliance', 1, 'comrades-to-strategists', 's1.p5.1', 1),
    ('subsequent-decades-overlap-alliance', 2, 'comrades-to-strategists', 's1.p4.1', 1);

-- Claim: National interest and differences of ideology parted China and the Soviet Union (s1.p5.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'interest-and-ideology-separated-the-giants', 'comrades-to-strategists',
    'National interest and differences of ideology parted China and the Soviet Union',
    'Interest and ideology are named as what drove the two communist powers apart.',
    'The two communist giants are read as China and the Soviet Union, from the sentences on either side.');
INSERT INTO claim (id) VALUES ('interest-and-ideology-separated-the-giants');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('interest-and-ideology-separated-the-giants', 'china', 1, 1),
    ('interest-and-ideology-separated-the-giants', 'soviet-union', 1, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'interest-and-ideology-separated-the-giants', 'comrades-to-strategists', 's1.p5.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'interest-and-ideology-separated-the-giants', 'leads-to', 'event', 'sino-soviet-split', 'inferred', 'The sentence says that the two were separated; that the separation is the Split is taken from the sentences around it.');

-- Claim: The Sino-Soviet Split had a significant effect on Chinese foreign policy (s1.p5.3)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'claim', 'split-changed-chinese-foreign-policy', 'comrades-to-strategists',
    'The Sino-Soviet Split had a significant effect on Chinese foreign policy',
    'China''s foreign policy was significantly affected by the Split.');
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

-- Claim: After the Split China turned towards an independent foreign policy (s1.p5.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'china-turned-to-independent-foreign-policy', 'comrades-to-strategists',
    'After the Split China turned towards an independent foreign policy',
    'Independence in foreign policy is named as one of the two directions that China then took.',
    'The turn is given no date beyond its link with the Split.');
INSERT INTO claim (id) VALUES ('china-turned-to-independent-foreign-policy');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES ('china-turned-to-independent-foreign-policy', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-turned-to-independent-foreign-policy', 'comrades-to-strategists', 's1.p5.3', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('event', 'sino-soviet-split', 'leads-to', 'claim', 'china-turned-to-independent-foreign-policy', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('event', 'sino-soviet-split', 'leads-to', 'claim', 'china-turned-to-independent-foreign-policy', 'comrades-to-strategists', 's1.p5.3', 1);

-- Claim: After the Split China turned to reshaping its relations with the Soviet Union and North Korea (s1.p5.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'china-turned-to-reshaping-ties', 'comrades-to-strategists',
    'After the Split China turned to reshaping its relations with the Soviet Union and North Korea',
    'The other direction that China then took was to give a new shape to relations with both Moscow and Pyongyang.',
    'Moscow is the Soviet Union here. Into what shape the relations were brought is not said.');
INSERT INTO claim (id) VALUES ('china-turned-to-reshaping-ties');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('china-turned-to-reshaping-ties', 'china', 1, 1),
    ('china-turned-to-reshaping-ties', 'soviet-union', 0, 2),
    ('china-turned-to-reshaping-ties', 'north-korea', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-turned-to-reshaping-ties', 'comrades-to-strategists', 's1.p5.3', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('event', 'sino-soviet-split', 'leads-to', 'claim', 'china-turned-to-reshaping-ties', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('event', 'sino-soviet-split', 'leads-to', 'claim', 'china-turned-to-reshaping-ties', 'comrades-to-strategists', 's1.p5.3', 1);

-- Dyad: North Korea and the Soviet Union (s1.p6.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'dyad', 'north-korea-soviet-union', 'comrades-to-strategists',
    'North Korea and the Soviet Union',
    'The relation that North Korea was placed to play against the one with China during the rift; the Soviet Union is implied to have been its main patron until its end.');
INSERT INTO dyad (id, document, actor_a, actor_b) VALUES
    ('north-korea-soviet-union', 'comrades-to-strategists', 'north-korea', 'soviet-union');
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('dyad', 'north-korea-soviet-union', 'comrades-to-strategists', 's1.p6.1', 1, 'states'),
    ('dyad', 'north-korea-soviet-union', 'comrades-to-strategists', 's1.p7.2', 2, 'supports');

-- Annotation: ATOP codes defence and non-aggression between North Korea and the Soviet Union, then Russia, for 1961–1996 (external, on dyad north-korea-soviet-union)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'north-korea-soviet-union-obligations-1961', 'comrades-to-strategists',
    'ATOP codes defence and non-aggression between North Korea and the Soviet Union, then Russia, for 1961–1996',
    'What a treaty obliged the two states to in these years, as coded outside the essay. The data set has one code for the Soviet Union and Russia.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('north-korea-soviet-union-obligations-1961', 'dyad', 'north-korea-soviet-union', 'alliance-obligations', 'defence and non-aggression, 1961–1996 (with Russia from 1992)', 'verified', 'Alliance Treaty Obligations and Provisions (ATOP) 5.1');
INSERT INTO dating (kind, record, edtf, precision) VALUES
    ('annotation', 'north-korea-soviet-union-obligations-1961', '1961/1996', 'year');

-- Phase: China and North Korea: North Korea placed to set the Soviet Union against China (s1.p6.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'phase', 'north-korea-hedging-toward-china', 'comrades-to-strategists',
    'China and North Korea: North Korea placed to set the Soviet Union against China',
    'During the rift North Korea, semi-independent, is placed to use the Soviet Union against China, and it exploits the rift.',
    'The sentence says that North Korea was in a position to play one against the other, and that it exploited the rift by being so; we code the use made of it.');
INSERT INTO phase (id, dyad, relation, by_actor) VALUES
    ('north-korea-hedging-toward-china', 'china-north-korea', 'hedging', 'north-korea');
INSERT INTO phase_toward (phase, actor, rank) VALUES ('north-korea-hedging-toward-china', 'china', 1);
INSERT INTO dating (kind, record, cue, relation, anchor_kind, anchor) VALUES
    ('phase', 'north-korea-hedging-toward-china', 'exploited the Sino-Soviet Rift', 'during', 'event', 'sino-soviet-split');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('phase', 'north-korea-hedging-toward-china', 'comrades-to-strategists', 's1.p6.1', 1, 'states', 'asserted', NULL);

-- Phase: North Korea and the Soviet Union: North Korea placed to set China against the Soviet Union (s1.p6.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'phase', 'north-korea-hedging-toward-soviet-union', 'comrades-to-strategists',
    'North Korea and the Soviet Union: North Korea placed to set China against the Soviet Union',
    'The same conduct the other way around: during the rift North Korea is placed to use China against the Soviet Union, and it exploits the rift.',
    'The sentence says that North Korea was in a position to play one against the other, and that it exploited the rift by being so; we code the use made of it.');
INSERT INTO phase (id, dyad, relation, by_actor) VALUES
    ('north-korea-hedging-toward-soviet-union', 'north-korea-soviet-union', 'hedging', 'north-korea');
INSERT INTO phase_toward (phase, actor, rank) VALUES ('north-korea-hedging-toward-soviet-union', 'soviet-union', 1);
INSERT INTO dating (kind, record, cue, relation, anchor_kind, anchor) VALUES
    ('phase', 'north-korea-hedging-toward-soviet-union', 'exploited the Sino-Soviet Rift', 'during', 'event', 'sino-soviet-split');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('phase', 'north-korea-hedging-toward-soviet-union', 'comrades-to-strategists', 's1.p6.1', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('phase', 'north-korea-hedging-toward-china', 'counterpart', 'phase', 'north-korea-hedging-toward-soviet-union', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('phase', 'north-korea-hedging-toward-china', 'counterpart', 'phase', 'north-korea-hedging-toward-soviet-union', 'comrades-to-strategists', 's1.p6.1', 1);

-- Claim: North Korea under Kim Il-Sung exploited the Sino-Soviet rift (s1.p6.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'claim', 'north-korea-exploited-the-rift', 'comrades-to-strategists',
    'North Korea under Kim Il-Sung exploited the Sino-Soviet rift',
    'North Korea turned the quarrel of China and the Soviet Union to its own use.');
INSERT INTO claim (id) VALUES ('north-korea-exploited-the-rift');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('north-korea-exploited-the-rift', 'north-korea', 1, 1),
    ('north-korea-exploited-the-rift', 'kim-il-sung', 0, 2),
    ('north-korea-exploited-the-rift', 'china', 0, 3),
    ('north-korea-exploited-the-rift', 'soviet-union', 0, 4);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue, part_only) VALUES
    ('claim', 'north-korea-exploited-the-rift', 'comrades-to-strategists', 's1.p6.1', 1, 'states', 'asserted', NULL, 0),
    ('claim', 'north-korea-exploited-the-rift', 'comrades-to-strategists', 's1.p6.2', 2, 'context', 'asserted', NULL, 1);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'north-korea-exploited-the-rift', 'about', 'event', 'sino-soviet-split', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'north-korea-exploited-the-rift', 'about', 'event', 'sino-soviet-split', 'comrades-to-strategists', 's1.p6.1', 1);

-- Claim: North Korea under Kim Il-Sung was semi-independent (s1.p6.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'north-korea-semi-independent', 'comrades-to-strategists',
    'North Korea under Kim Il-Sung was semi-independent',
    'Half independence is named as one of the means by which North Korea exploited the rift.',
    'On whom North Korea half depended is not said; the Soviet Union and China are the likely reading.');
INSERT INTO claim (id) VALUES ('north-korea-semi-independent');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('north-korea-semi-independent', 'north-korea', 1, 1),
    ('north-korea-semi-independent', 'kim-il-sung', 0, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'north-korea-semi-independent', 'comrades-to-strategists', 's1.p6.1', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'north-korea-semi-independent', 'supports', 'claim', 'north-korea-exploited-the-rift', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'north-korea-semi-independent', 'supports', 'claim', 'north-korea-exploited-the-rift', 'comrades-to-strategists', 's1.p6.1', 1);

-- Claim: North Korea was in a position to play the Soviet Union and China against each other (s1.p6.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'north-korea-could-play-both-sides', 'comrades-to-strategists',
    'North Korea was in a position to play the Soviet Union and China against each other',
    'The situation allowed North Korea to use each of the two against the other.',
    'Only the position is stated here; that use was made of it lies in the word exploited.');
INSERT INTO claim (id) VALUES ('north-korea-could-play-both-sides');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('north-korea-could-play-both-sides', 'north-korea', 1, 1),
    ('north-korea-could-play-both-sides', 'kim-il-sung', 0, 2),
    ('north-korea-could-play-both-sides', 'china', 0, 3),
    ('north-korea-could-play-both-sides', 'soviet-union', 0, 4);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'north-korea-could-play-both-sides', 'comrades-to-strategists', 's1.p6.1', 1, 'states', 'possible', 'in the situation to play');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'north-korea-could-play-both-sides', 'supports', 'claim', 'north-korea-exploited-the-rift', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'north-korea-could-play-both-sides', 'supports', 'claim', 'north-korea-exploited-the-rift', 'comrades-to-strategists', 's1.p6.1', 1);

-- Claim: By its conduct in the rift North Korea gained strategic worth for China, as a buffer state (s1.p6.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'rift-raised-north-koreas-worth-as-buffer', 'comrades-to-strategists',
    'By its conduct in the rift North Korea gained strategic worth for China, as a buffer state',
    'North Korea became worth more to China, as a buffer, through what it did during the rift.',
    '"This" is read as the exploiting of the rift; it may also take in the rift itself.');
INSERT INTO claim (id) VALUES ('rift-raised-north-koreas-worth-as-buffer');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('rift-raised-north-koreas-worth-as-buffer', 'north-korea', 1, 1),
    ('rift-raised-north-koreas-worth-as-buffer', 'china', 0, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'rift-raised-north-koreas-worth-as-buffer', 'comrades-to-strategists', 's1.p6.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'north-korea-exploited-the-rift', 'leads-to', 'claim', 'rift-raised-north-koreas-worth-as-buffer', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'north-korea-exploited-the-rift', 'leads-to', 'claim', 'rift-raised-north-koreas-worth-as-buffer', 'comrades-to-strategists', 's1.p6.2', 1);

-- Claim: China had adversaries on various sides at the time of the rift (s1.p6.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'china-had-adversaries-on-various-sides', 'comrades-to-strategists',
    'China had adversaries on various sides at the time of the rift',
    'China faced adversaries on several sides at once, the Soviet Union among them.',
    'Only the Soviet Union is named; who the others were is left open.');
INSERT INTO claim (id) VALUES ('china-had-adversaries-on-various-sides');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('china-had-adversaries-on-various-sides', 'china', 1, 1),
    ('china-had-adversaries-on-various-sides', 'soviet-union', 0, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-had-adversaries-on-various-sides', 'comrades-to-strategists', 's1.p6.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'china-had-adversaries-on-various-sides', 'supports', 'claim', 'rift-raised-north-koreas-worth-as-buffer', 'inferred', 'The adversaries are joined to the buffer by a bare "with"; we read them as what made a buffer worth having.');

-- Event: China and the Soviet Union fight along their border (s1.p6.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'event', 'border-fighting-1969', 'comrades-to-strategists',
    'China and the Soviet Union fight along their border',
    'In 1969 there is fighting along the border between the two states.');
INSERT INTO event (id, category) VALUES ('border-fighting-1969', 'armed-conflict');
INSERT INTO event_actor (event, actor, role, rank) VALUES
    ('border-fighting-1969', 'china', 'party', 1),
    ('border-fighting-1969', 'soviet-union', 'party', 2);
INSERT INTO event_dyad (event, dyad, rank) VALUES ('border-fighting-1969', 'china-soviet-union', 1);
INSERT INTO dating (kind, record, edtf, precision) VALUES ('event', 'border-fighting-1969', '1969', 'year');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('event', 'border-fighting-1969', 'comrades-to-strategists', 's1.p6.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('event', 'border-fighting-1969', 'supports', 'claim', 'china-had-adversaries-on-various-sides', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('event', 'border-fighting-1969', 'part-of', 'event', 'sino-soviet-split', 'inferred', 'It is named for the time of the rift and falls within the decades given for it; the text does not call it a part of the Split.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('event', 'border-fighting-1969', 'supports', 'claim', 'china-had-adversaries-on-various-sides', 'comrades-to-strategists', 's1.p6.2', 1);

-- Annotation: The clash at Zhenbao Island took place on 2 March 1969 (external, on event border-fighting-1969)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'border-fighting-1969-first-clash', 'comrades-to-strategists',
    'The clash at Zhenbao Island took place on 2 March 1969',
    'The established day of the clash that opened the fighting, where the essay gives the year.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, agreement_field) VALUES
    ('border-fighting-1969-first-clash', 'event', 'border-fighting-1969', 'established-date', '2 March 1969 (clash at Zhenbao, or Damansky, Island)', 'verified', 'UCDP/PRIO Armed Conflict Dataset 25.1', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'border-fighting-1969-first-clash', '1969-03-02', 'day');

-- Annotation: The border conflict lasted from 2 March to 11 September 1969 (external, on event border-fighting-1969)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'border-fighting-1969-span', 'comrades-to-strategists',
    'The border conflict lasted from 2 March to 11 September 1969',
    'The span of the conflict by one secondary source.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, agreement_field) VALUES
    ('border-fighting-1969-span', 'event', 'border-fighting-1969', 'established-date', '2 March to 11 September 1969', 'single-source', 'English Wikipedia, article on the border conflict of 1969', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES
    ('annotation', 'border-fighting-1969-span', '1969-03-02/1969-09-11', 'day');

-- Annotation: Correlates of War has the border fighting as militarised dispute 349 (external, on event border-fighting-1969)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'border-fighting-1969-mid', 'comrades-to-strategists',
    'Correlates of War has the border fighting as militarised dispute 349',
    'Identifier of the dispute, which starts in March 1969, with hostility level 4 and fatality level 3.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, agreement) VALUES
    ('border-fighting-1969-mid', 'event', 'border-fighting-1969', 'cow-mid', '349', 'verified', 'Correlates of War, Militarized Interstate Disputes 5.0', 'identifies');

-- Annotation: UCDP has the border fighting as conflict 305 (external, on event border-fighting-1969)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'border-fighting-1969-ucdp', 'comrades-to-strategists',
    'UCDP has the border fighting as conflict 305',
    'Identifier of the event in the data set.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, agreement) VALUES
    ('border-fighting-1969-ucdp', 'event', 'border-fighting-1969', 'ucdp-conflict', '305', 'verified', 'UCDP/PRIO Armed Conflict Dataset 25.1', 'identifies');

-- Annotation: Correlates of War does not list the border fighting of 1969 as a war (external, on event border-fighting-1969)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'border-fighting-1969-not-a-cow-war', 'comrades-to-strategists',
    'Correlates of War does not list the border fighting of 1969 as a war',
    'The war list of the project has no war between these two states after 1929.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('border-fighting-1969-not-a-cow-war', 'event', 'border-fighting-1969', 'cow-war', 'none: the last war listed for the two states is of 1929', 'verified', 'Correlates of War, Inter-State War Data 4.0');

-- Caveat: The fighting of 1969 is listed among the adversaries (s1.p6.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'fighting-named-as-adversary', 'comrades-to-strategists',
    'The fighting of 1969 is listed among the adversaries',
    'By its grammar the sentence counts border fighting as one of the adversaries on various sides.');
INSERT INTO caveat (id) VALUES ('fighting-named-as-adversary');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('fighting-named-as-adversary', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'fighting-named-as-adversary', 'comrades-to-strategists', 's1.p6.2', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('fighting-named-as-adversary', 1, 'Literally the adversaries include the fighting; presumably the Soviet Union is the adversary and the fighting the proof.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('fighting-named-as-adversary', 1, 'comrades-to-strategists', 's1.p6.2', 1);

-- Event: The Soviet Union disintegrates (s1.p7.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'event', 'ussr-dissolved', 'comrades-to-strategists',
    'The Soviet Union disintegrates',
    'The Soviet Union comes apart in 1991; the next sentence calls it defunct.');
INSERT INTO event (id, category) VALUES ('ussr-dissolved', 'state-change');
INSERT INTO event_actor (event, actor, role, rank) VALUES ('ussr-dissolved', 'soviet-union', 'party', 1);
INSERT INTO dating (kind, record, edtf, precision) VALUES ('event', 'ussr-dissolved', '1991', 'year');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('event', 'ussr-dissolved', 'comrades-to-strategists', 's1.p7.1', 1, 'states', 'asserted', NULL),
    ('event', 'ussr-dissolved', 'comrades-to-strategists', 's1.p7.2', 2, 'restates', 'asserted', NULL);

-- Annotation: The Soviet Union was dissolved on 26 December 1991 (external, on event ussr-dissolved)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'ussr-dissolved-date', 'comrades-to-strategists',
    'The Soviet Union was dissolved on 26 December 1991',
    'The established day, where the essay gives the year.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, agreement_field) VALUES
    ('ussr-dissolved-date', 'event', 'ussr-dissolved', 'established-date', '26 December 1991 (Declaration 142-N)', 'verified', 'Archontology.org', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'ussr-dissolved-date', '1991-12-26', 'day');

-- Annotation: Wikidata has the dissolution of the Soviet Union as Q5167679 (external, on event ussr-dissolved)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'ussr-dissolved-wikidata', 'comrades-to-strategists',
    'Wikidata has the dissolution of the Soviet Union as Q5167679',
    'Identifier of the event in Wikidata.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, agreement) VALUES
    ('ussr-dissolved-wikidata', 'event', 'ussr-dissolved', 'wikidata', 'Q5167679', 'verified', 'Wikidata, as exported; the item matched in one further public repository', 'identifies');

-- Claim: The author calls the changes that the end of the Soviet Union brought to the regional balance of power revolutionary (s1.p7.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'claim', 'dissolution-changed-regional-balance', 'comrades-to-strategists',
    'The author calls the changes that the end of the Soviet Union brought to the regional balance of power revolutionary',
    'The end of the Soviet Union is said to have brought in changes to the balance of power in the region, which the author ranks as revolutionary.');
INSERT INTO claim (id) VALUES ('dissolution-changed-regional-balance');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES ('dissolution-changed-regional-balance', 'soviet-union', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'dissolution-changed-regional-balance', 'comrades-to-strategists', 's1.p7.1', 1, 'states', 'evaluated', 'revolutionary changes');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'dissolution-changed-regional-balance', 'about', 'event', 'ussr-dissolved', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'dissolution-changed-regional-balance', 'about', 'event', 'ussr-dissolved', 'comrades-to-strategists', 's1.p7.1', 1);

-- Phase: China and North Korea: China is North Korea's main patron from 1991 (s1.p7.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'phase', 'china-main-patron', 'comrades-to-strategists',
    'China and North Korea: China is North Korea''s main patron from 1991',
    'With the Soviet Union gone, China is North Korea''s most significant patron. The introduction has China in the role of a patron still.',
    '"Now" is read as the time from the Soviet Union''s end in 1991 on. No end is given.');
INSERT INTO phase (id, dyad, relation, by_actor) VALUES ('china-main-patron', 'china-north-korea', 'patronage', 'china');
INSERT INTO phase_toward (phase, actor, rank) VALUES ('china-main-patron', 'north-korea', 1);
INSERT INTO phase_event (phase, event, rank) VALUES ('china-main-patron', 'chinese-assistance-1990s', 1);
INSERT INTO dating (kind, record, edtf, precision, cue, relation, anchor_kind, anchor) VALUES
    ('phase', 'china-main-patron', '1991/..', 'year', 'now', 'since', 'event', 'ussr-dissolved');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('phase', 'china-main-patron', 'comrades-to-strategists', 's1.p7.2', 1, 'states', 'asserted', NULL),
    ('phase', 'china-main-patron', 'comrades-to-strategists', 's0.p2.5', 2, 'supports', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('event', 'ussr-dissolved', 'leads-to', 'phase', 'china-main-patron', 'inferred', 'The sentence names China in the place of a defunct Soviet Union; that the end of the one made the other patron is our reading.'),
    ('phase', 'china-main-patron', 'succeeds', 'phase', 'north-korea-hedging-toward-china', 'inferred', 'To play two powers off needs both of them; with one gone, the text turns to a single patron. It does not itself link the two states of the relation.');

-- Phase: North Korea and the Soviet Union: the Soviet Union implied to be the main patron until 1991 (s1.p7.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'phase', 'soviet-patronage-of-north-korea', 'comrades-to-strategists',
    'North Korea and the Soviet Union: the Soviet Union implied to be the main patron until 1991',
    'That China was the main patron now, and not the Soviet Union, implies that the Soviet Union had been so before its end.',
    'Implied by the contrast and not said outright: the words could also mean only that the Soviet Union was no longer there to be compared.');
INSERT INTO phase (id, dyad, relation, by_actor) VALUES
    ('soviet-patronage-of-north-korea', 'north-korea-soviet-union', 'patronage', 'soviet-union');
INSERT INTO phase_toward (phase, actor, rank) VALUES ('soviet-patronage-of-north-korea', 'north-korea', 1);
INSERT INTO dating (kind, record, edtf, precision, cue, relation, anchor_kind, anchor) VALUES
    ('phase', 'soviet-patronage-of-north-korea', '../1991', 'year', 'rather than the defunct', 'before', 'event', 'ussr-dissolved');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('phase', 'soviet-patronage-of-north-korea', 'comrades-to-strategists', 's1.p7.2', 1, 'supports', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('phase', 'china-main-patron', 'succeeds', 'phase', 'soviet-patronage-of-north-korea', 'inferred', 'China is named as patron instead of the Soviet Union; the earlier patronage is implied by the contrast.');

-- Claim: After 1991 China was North Korea's most significant economic supporter (s1.p7.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'china-main-economic-supporter', 'comrades-to-strategists',
    'After 1991 China was North Korea''s most significant economic supporter',
    'Besides being the main patron, China is named as the main economic supporter of North Korea.',
    'Patron and economic supporter may be two names for one role; the sentence lists both.');
INSERT INTO claim (id) VALUES ('china-main-economic-supporter');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('china-main-economic-supporter', 'china', 1, 1),
    ('china-main-economic-supporter', 'north-korea', 0, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-main-economic-supporter', 'comrades-to-strategists', 's1.p7.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'china-main-economic-supporter', 'about', 'phase', 'china-main-patron', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'china-main-economic-supporter', 'about', 'phase', 'china-main-patron', 'comrades-to-strategists', 's1.p7.2', 1);

-- Claim: After 1991 the Soviet Union, by then defunct, was not North Korea's main patron and supporter (s1.p7.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'claim', 'soviet-union-no-longer-main-patron', 'comrades-to-strategists',
    'After 1991 the Soviet Union, by then defunct, was not North Korea''s main patron and supporter',
    'The sentence sets China in the place of a Soviet Union that had ceased to exist.');
INSERT INTO claim (id) VALUES ('soviet-union-no-longer-main-patron');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('soviet-union-no-longer-main-patron', 'soviet-union', 1, 1),
    ('soviet-union-no-longer-main-patron', 'north-korea', 0, 2),
    ('soviet-union-no-longer-main-patron', 'china', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'soviet-union-no-longer-main-patron', 'comrades-to-strategists', 's1.p7.2', 1, 'states', 'negated', 'rather than');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'soviet-union-no-longer-main-patron', 'about', 'phase', 'soviet-patronage-of-north-korea', 'inferred', 'The sentence denies the role after the end of the Soviet Union; that there was one before is only implied.');

-- Caveat: The word "now" belongs to the time after 1991 (s1.p7.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'now-means-after-1991', 'comrades-to-strategists',
    'The word "now" belongs to the time after 1991',
    'China''s place as main patron is given as holding now, in the past tense and next to 1991. It says nothing certain of the time of writing.');
INSERT INTO caveat (id) VALUES ('now-means-after-1991');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('now-means-after-1991', 'reference', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'now-means-after-1991', 'comrades-to-strategists', 's1.p7.2', 1, 'states'),
    ('caveat', 'now-means-after-1991', 'comrades-to-strategists', 's1.p7.1', 2, 'context');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('now-means-after-1991', 1, 'China was now the main patron.'),
    ('now-means-after-1991', 2, 'The moment that the word points to is the end of the Soviet Union.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('now-means-after-1991', 1, 'comrades-to-strategists', 's1.p7.2', 1),
    ('now-means-after-1991', 2, 'comrades-to-strategists', 's1.p7.1', 1);

-- Event: North Korea's economy is in crisis in the 1990s (s1.p7.3)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'event', 'dprk-crisis-1990s', 'comrades-to-strategists',
    'North Korea''s economy is in crisis in the 1990s',
    'An economic crisis in North Korea at some time in the 1990s.');
INSERT INTO event (id, category) VALUES ('dprk-crisis-1990s', 'domestic-change');
INSERT INTO event_actor (event, actor, role, rank) VALUES ('dprk-crisis-1990s', 'north-korea', 'party', 1);
INSERT INTO dating (kind, record, edtf, precision) VALUES ('event', 'dprk-crisis-1990s', '199X', 'decade');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('event', 'dprk-crisis-1990s', 'comrades-to-strategists', 's1.p7.3', 1, 'states', 'asserted', NULL);

-- Annotation: Older copies of an encyclopedia article date the North Korean famine to 1994–1998 (external, on event dprk-crisis-1990s)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'north-korean-famine-1994-1998', 'comrades-to-strategists',
    'Older copies of an encyclopedia article date the North Korean famine to 1994–1998',
    'One of two datings of the famine that do not agree.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('north-korean-famine-1994-1998', 'event', 'dprk-crisis-1990s', 'famine-date', '1994 to 1998', 'conflicting', 'English Wikipedia, article on the North Korean famine, older copies');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'north-korean-famine-1994-1998', '1994/1998', 'year');

-- Annotation: The newest copy of an encyclopedia article dates the North Korean famine to 1994–2000 (external, on event dprk-crisis-1990s)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'north-korean-famine-1994-2000', 'comrades-to-strategists',
    'The newest copy of an encyclopedia article dates the North Korean famine to 1994–2000',
    'The other of two datings of the famine that do not agree.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('north-korean-famine-1994-2000', 'event', 'dprk-crisis-1990s', 'famine-date', '1994 to 2000', 'conflicting', 'English Wikipedia, article on the North Korean famine, newest copy');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'north-korean-famine-1994-2000', '1994/2000', 'year');

-- Annotation: The North Korean famine of the 1990s cost between 240,000 and 3.5 million lives (external, on event dprk-crisis-1990s)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'north-korean-famine-deaths', 'comrades-to-strategists',
    'The North Korean famine of the 1990s cost between 240,000 and 3.5 million lives',
    'A famine did take place in the decade; the range of estimates is wide.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('north-korean-famine-deaths', 'event', 'dprk-crisis-1990s', 'famine-deaths', 'between 240,000 and 3.5 million', 'verified', 'English Wikipedia, article on the North Korean famine');

-- Annotation: Wikidata may have the North Korean famine as Q698323 (external, on event dprk-crisis-1990s)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'north-korean-famine-wikidata', 'comrades-to-strategists',
    'Wikidata may have the North Korean famine as Q698323',
    'Identifier of the famine and not of the whole crisis; found in one list only.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, agreement) VALUES
    ('north-korean-famine-wikidata', 'event', 'dprk-crisis-1990s', 'related-wikidata', 'Q698323', 'single-source', 'Wikidata, North Korean famine, as given in one list', 'identifies');

-- Event: China assists North Korea in the crisis of the 1990s (s1.p7.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'event', 'chinese-assistance-1990s', 'comrades-to-strategists',
    'China assists North Korea in the crisis of the 1990s',
    'Chinese assistance comes to North Korea while its economy is in crisis. What it consisted of is not said.',
    'The decade is given for the crisis; the assistance is placed in it by the word "where".');
INSERT INTO event (id, category) VALUES ('chinese-assistance-1990s', 'economic-support');
INSERT INTO event_actor (event, actor, role, rank) VALUES
    ('chinese-assistance-1990s', 'china', 'agent', 1),
    ('chinese-assistance-1990s', 'north-korea', 'recipient', 2);
INSERT INTO event_dyad (event, dyad, rank) VALUES ('chinese-assistance-1990s', 'china-north-korea', 1);
INSERT INTO dating (kind, record, edtf, precision, cue, relation, anchor_kind, anchor) VALUES
    ('event', 'chinese-assistance-1990s', '199X', 'decade', 'where Chinese assistance', 'during', 'event', 'dprk-crisis-1990s');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('event', 'chinese-assistance-1990s', 'comrades-to-strategists', 's1.p7.3', 1, 'states', 'asserted', NULL);

-- Phase: China and North Korea: Chinese assistance sustains North Korea in the 1990s, read as dependence (s1.p7.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'phase', 'north-korea-relies-on-china-1990s', 'comrades-to-strategists',
    'China and North Korea: Chinese assistance sustains North Korea in the 1990s, read as dependence',
    'In the crisis of the 1990s Chinese assistance, in the author''s account, kept famine and economic isolation away from North Korea.',
    'Dependence is our term: the sentence says only that Chinese assistance was what averted the worst.');
INSERT INTO phase (id, dyad, relation, by_actor) VALUES
    ('north-korea-relies-on-china-1990s', 'china-north-korea', 'dependence', 'north-korea');
INSERT INTO phase_toward (phase, actor, rank) VALUES ('north-korea-relies-on-china-1990s', 'china', 1);
INSERT INTO phase_event (phase, event, rank) VALUES
    ('north-korea-relies-on-china-1990s', 'dprk-crisis-1990s', 1),
    ('north-korea-relies-on-china-1990s', 'chinese-assistance-1990s', 2);
INSERT INTO dating (kind, record, edtf, precision) VALUES ('phase', 'north-korea-relies-on-china-1990s', '199X', 'decade');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('phase', 'north-korea-relies-on-china-1990s', 'comrades-to-strategists', 's1.p7.3', 1, 'supports', 'asserted', NULL);

-- Claim: The author judges Chinese assistance to have been the balancing factor in North Korea's crisis of the 1990s (s1.p7.3)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'claim', 'chinese-aid-was-balancing-factor', 'comrades-to-strategists',
    'The author judges Chinese assistance to have been the balancing factor in North Korea''s crisis of the 1990s',
    'Of all that bore on the crisis, the author singles out Chinese assistance as what kept the balance.');
INSERT INTO claim (id) VALUES ('chinese-aid-was-balancing-factor');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('chinese-aid-was-balancing-factor', 'china', 1, 1),
    ('chinese-aid-was-balancing-factor', 'north-korea', 0, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'chinese-aid-was-balancing-factor', 'comrades-to-strategists', 's1.p7.3', 1, 'states', 'evaluated', 'the balancing factor');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'chinese-aid-was-balancing-factor', 'about', 'event', 'chinese-assistance-1990s', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'chinese-aid-was-balancing-factor', 'about', 'event', 'chinese-assistance-1990s', 'comrades-to-strategists', 's1.p7.3', 1);

-- Claim: The author has Chinese assistance stave off famine in North Korea in the 1990s (s1.p7.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'chinese-aid-staved-off-famine', 'comrades-to-strategists',
    'The author has Chinese assistance stave off famine in North Korea in the 1990s',
    'The author has Chinese assistance keep famine away from North Korea.',
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

-- Claim: The author has Chinese assistance stave off North Korea's economic isolation in the 1990s (s1.p7.3)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'claim', 'chinese-aid-staved-off-isolation', 'comrades-to-strategists',
    'The author has Chinese assistance stave off North Korea''s economic isolation in the 1990s',
    'The author has Chinese assistance keep North Korea from economic isolation.');
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

-- Caveat: A famine said to have been staved off did take place (s1.p7.3)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'famine-staved-off-or-suffered', 'comrades-to-strategists',
    'A famine said to have been staved off did take place',
    'The essay has Chinese assistance avert famine in the 1990s. The established record has a famine in that decade with very many deaths.');
INSERT INTO caveat (id) VALUES ('famine-staved-off-or-suffered');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('famine-staved-off-or-suffered', 'external', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'famine-staved-off-or-suffered', 'comrades-to-strategists', 's1.p7.3', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES ('famine-staved-off-or-suffered', 1, 'Chinese assistance staved off famine.');
INSERT INTO caveat_side (caveat, rank, annotation) VALUES ('famine-staved-off-or-suffered', 2, 'north-korean-famine-deaths');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('famine-staved-off-or-suffered', 1, 'comrades-to-strategists', 's1.p7.3', 1);

-- Claim: China's economic rise was not thrown off course by North Korea's stagnation (s1.p8.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'claim', 'chinese-takeoff-not-sidetracked', 'comrades-to-strategists',
    'China''s economic rise was not thrown off course by North Korea''s stagnation',
    'North Korean stagnation and China''s takeoff are both taken as given; the first is said not to have held up the second.');
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
    'The word "For" presents China''s takeoff as the ground for something said before, but nothing before it is explained by it.');
INSERT INTO caveat (id) VALUES ('takeoff-as-reason-for-nothing');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('takeoff-as-reason-for-nothing', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'takeoff-as-reason-for-nothing', 'comrades-to-strategists', 's1.p8.1', 1, 'states'),
    ('caveat', 'takeoff-as-reason-for-nothing', 'comrades-to-strategists', 's1.p7.3', 2, 'context');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('takeoff-as-reason-for-nothing', 1, 'China''s takeoff was not held up, given as a reason.'),
    ('takeoff-as-reason-for-nothing', 2, 'The sentence before tells of crisis and Chinese assistance, which the takeoff does not explain.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('takeoff-as-reason-for-nothing', 1, 'comrades-to-strategists', 's1.p8.1', 1),
    ('takeoff-as-reason-for-nothing', 2, 'comrades-to-strategists', 's1.p7.3', 1);

-- Event: China reforms its economy and opens to the world economy (s1.p8.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'event', 'china-reform-opening', 'comrades-to-strategists',
    'China reforms its economy and opens to the world economy',
    'Economic reform and opening in China, which the essay does not date.');
INSERT INTO event (id, category) VALUES ('china-reform-opening', 'domestic-change');
INSERT INTO event_actor (event, actor, role, rank) VALUES ('china-reform-opening', 'china', 'agent', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('event', 'china-reform-opening', 'comrades-to-strategists', 's1.p8.2', 1, 'states', 'asserted', NULL);

-- Annotation: The Third Plenum, from which reform and opening is counted, met on 18–22 December 1978 (external, on event china-reform-opening)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'china-reform-opening-date', 'comrades-to-strategists',
    'The Third Plenum, from which reform and opening is counted, met on 18–22 December 1978',
    'The established beginning of the policy, to which the essay gives no date.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, agreement_field) VALUES
    ('china-reform-opening-date', 'event', 'china-reform-opening', 'established-date', '18 to 22 December 1978 (Third Plenum)', 'verified', 'china.org.cn and chinatoday, pages on the Third Plenum', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES
    ('annotation', 'china-reform-opening-date', '1978-12-18/1978-12-22', 'day');

-- Claim: The author judges China's economic reform to have been the more practical (s1.p8.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'chinese-reform-more-practical', 'comrades-to-strategists',
    'The author judges China''s economic reform to have been the more practical',
    'China''s reform and opening is called more practical, in a contrast with North Korea.',
    'More practical than what is not said; North Korea''s isolationism is the likely measure.');
INSERT INTO claim (id) VALUES ('chinese-reform-more-practical');
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
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'claim', 'reform-diverged-from-isolationism', 'comrades-to-strategists',
    'China''s reform and opening diverged from North Korea''s isolationism',
    'The courses of the two states diverged: China reformed and opened up to the world economy, while North Korea''s policy was one of isolation.');
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

-- Claim: Diverging from North Korea did not mean that China ceased to need stability on the Korean Peninsula (s1.p8.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'divergence-left-stability-interest', 'comrades-to-strategists',
    'Diverging from North Korea did not mean that China ceased to need stability on the Korean Peninsula',
    'The author denies that the divergence left China without a use for stability there.',
    'Negatives are stacked; we read that China still had use for stability.');
INSERT INTO claim (id) VALUES ('divergence-left-stability-interest');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('divergence-left-stability-interest', 'china', 1, 1),
    ('divergence-left-stability-interest', 'korean-peninsula', 0, 2),
    ('divergence-left-stability-interest', 'north-korea', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'divergence-left-stability-interest', 'comrades-to-strategists', 's1.p8.3', 1, 'states', 'negated', 'did not imply');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'divergence-left-stability-interest', 'supports', 'claim', 'china-wants-stable-peninsula', 'inferred', 'Denying that the need had ended is a ground for the standing wish that other sentences state.');

-- Claim: Diverging from North Korea did not mean that China became an opponent of diplomacy in the manner of the Six-Party Talks (s1.p8.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'divergence-did-not-turn-china-against-talks', 'comrades-to-strategists',
    'Diverging from North Korea did not mean that China became an opponent of diplomacy in the manner of the Six-Party Talks',
    'The author denies that the divergence turned China against diplomatic initiatives of that kind.',
    'Not being an opponent is less than being in favour; the sentence says only the first.');
INSERT INTO claim (id) VALUES ('divergence-did-not-turn-china-against-talks');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('divergence-did-not-turn-china-against-talks', 'china', 1, 1),
    ('divergence-did-not-turn-china-against-talks', 'six-party-talks', 0, 2),
    ('divergence-did-not-turn-china-against-talks', 'north-korea', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'divergence-did-not-turn-china-against-talks', 'comrades-to-strategists', 's1.p8.3', 1, 'states', 'negated', 'did not imply');

-- Claim: Diverging from North Korea did not mean that China became an opponent of denuclearising the peninsula (s1.p8.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'divergence-did-not-turn-china-against-denuclearisation', 'comrades-to-strategists',
    'Diverging from North Korea did not mean that China became an opponent of denuclearising the peninsula',
    'The author denies that the divergence turned China against denuclearisation.',
    'Denuclearisation may stand beside the Six-Party Talks as a second example, or be a thing opposed in its own right.');
INSERT INTO claim (id) VALUES ('divergence-did-not-turn-china-against-denuclearisation');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('divergence-did-not-turn-china-against-denuclearisation', 'china', 1, 1),
    ('divergence-did-not-turn-china-against-denuclearisation', 'korean-peninsula', 0, 2),
    ('divergence-did-not-turn-china-against-denuclearisation', 'north-korea', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'divergence-did-not-turn-china-against-denuclearisation', 'comrades-to-strategists', 's1.p8.3', 1, 'states', 'negated', 'did not imply');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'divergence-did-not-turn-china-against-denuclearisation', 'supports', 'claim', 'china-wants-denuclearised-peninsula', 'inferred', 'Denying opposition is a ground, if a weak one, for the wish that other sentences state.');

-- Event: The Six-Party Talks (s1.p8.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'event', 'six-party-talks', 'comrades-to-strategists',
    'The Six-Party Talks',
    'Talks named as an example of diplomacy over the peninsula. A later section has China take an active part in them.',
    'No sentence dates the talks or lists the six. Only China is called a participant; South Korea and Japan stand beside the talks in the later sentence, as neighbours drawn in, and are not entered.');
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
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, agreement_field) VALUES
    ('six-party-talks-first-round', 'event', 'six-party-talks', 'established-date', '27 to 29 August 2003 (first round)', 'verified', 'English Wikipedia and Council on Foreign Relations, pages on the talks', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES
    ('annotation', 'six-party-talks-first-round', '2003-08-27/2003-08-29', 'day');

-- Annotation: The Six-Party Talks were held from 2003 to 2007 (external, on event six-party-talks)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'six-party-talks-series', 'comrades-to-strategists',
    'The Six-Party Talks were held from 2003 to 2007',
    'The established span of the series; the essay gives none.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name, agreement_field) VALUES
    ('six-party-talks-series', 'event', 'six-party-talks', 'established-date', '2003 to 2007', 'verified', 'English Wikipedia and Council on Foreign Relations, pages on the talks', 'date');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'six-party-talks-series', '2003/2007', 'year');

-- Annotation: North Korea left the Six-Party Talks on 14 April 2009 (external, on event six-party-talks)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'six-party-talks-north-korea-leaves', 'comrades-to-strategists',
    'North Korea left the Six-Party Talks on 14 April 2009',
    'The established day on which one of the parties withdrew.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('six-party-talks-north-korea-leaves', 'event', 'six-party-talks', 'participant-leaves', 'North Korea, 14 April 2009', 'verified', 'English Wikipedia and Council on Foreign Relations, pages on the talks');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'six-party-talks-north-korea-leaves', '2009-04-14', 'day');

-- Caveat: The Six-Party Talks appear in a passage on the 1990s (s1.p8.3)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'six-party-talks-beside-the-1990s', 'comrades-to-strategists',
    'The Six-Party Talks appear in a passage on the 1990s',
    'The talks are named shortly after the crisis of the 1990s, without a date of their own. They began in 2003.');
INSERT INTO caveat (id) VALUES ('six-party-talks-beside-the-1990s');
INSERT INTO caveat_type (caveat, type, rank) VALUES
    ('six-party-talks-beside-the-1990s', 'reference', 1),
    ('six-party-talks-beside-the-1990s', 'external', 2);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'six-party-talks-beside-the-1990s', 'comrades-to-strategists', 's1.p8.3', 1, 'states'),
    ('caveat', 'six-party-talks-beside-the-1990s', 'comrades-to-strategists', 's1.p7.3', 2, 'context');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('six-party-talks-beside-the-1990s', 1, 'The talks are named in a passage that last spoke of the 1990s.');
INSERT INTO caveat_side (caveat, rank, annotation) VALUES ('six-party-talks-beside-the-1990s', 2, 'six-party-talks-first-round');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('six-party-talks-beside-the-1990s', 1, 'comrades-to-strategists', 's1.p7.3', 1),
    ('six-party-talks-beside-the-1990s', 1, 'comrades-to-strategists', 's1.p8.3', 2);

-- Phase: China and Russia: a strategic alignment over two years (s1.p9.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'phase', 'china-russia-recent-alignment', 'comrades-to-strategists',
    'China and Russia: a strategic alignment over two years',
    'China''s relations with Russia are called a strategic alignment for the two years before the time of writing. The next sentence speaks of an axis.',
    '"By themselves" may mean that each tie is an alignment in its own right, or that it is so without the other. The two years run up to a time of writing that the text does not give.');
INSERT INTO phase (id, dyad, relation, by_actor) VALUES ('china-russia-recent-alignment', 'china-russia', 'alignment', NULL);
INSERT INTO phase_event (phase, event, rank) VALUES ('china-russia-recent-alignment', 'no-limits-partnership', 1);
INSERT INTO dating (kind, record, cue, relation, duration) VALUES
    ('phase', 'china-russia-recent-alignment', 'over the last two years', 'until-writing', 'P2Y');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('phase', 'china-russia-recent-alignment', 'comrades-to-strategists', 's1.p9.1', 1, 'states', 'asserted', NULL),
    ('phase', 'china-russia-recent-alignment', 'comrades-to-strategists', 's1.p9.2', 2, 'supports', 'asserted', NULL),
    ('phase', 'china-russia-recent-alignment', 'comrades-to-strategists', 's1.p9.3', 3, 'supports', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('phase', 'china-russia-recent-alignment', 'counterpart', 'phase', 'china-russia-recent-alliance', 'inferred', 'The sentence repeats one of the introduction with alignment for alliance and two years for recent years; we take both for one state of the relation in two lights.');

-- Phase: China and North Korea: a strategic alignment over two years (s1.p9.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'phase', 'china-north-korea-recent-alignment', 'comrades-to-strategists',
    'China and North Korea: a strategic alignment over two years',
    'China''s relations with North Korea are called a strategic alignment for the two years before the time of writing.',
    '"By themselves" may mean that each tie is an alignment in its own right, or that it is so without the other. The two years run up to a time of writing that the text does not give.');
INSERT INTO phase (id, dyad, relation, by_actor) VALUES
    ('china-north-korea-recent-alignment', 'china-north-korea', 'alignment', NULL);
INSERT INTO dating (kind, record, cue, relation, duration) VALUES
    ('phase', 'china-north-korea-recent-alignment', 'over the last two years', 'until-writing', 'P2Y');
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('phase', 'china-north-korea-recent-alignment', 'comrades-to-strategists', 's1.p9.1', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('phase', 'china-north-korea-recent-alignment', 'counterpart', 'phase', 'china-north-korea-recent-alliance', 'inferred', 'The sentence repeats one of the introduction with alignment for alliance and two years for recent years; we take both for one state of the relation in two lights.');

-- Claim: The author sees a veneer of anti-Western domination on the axis of China and Russia (s1.p9.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'axis-has-anti-western-veneer', 'comrades-to-strategists',
    'The author sees a veneer of anti-Western domination on the axis of China and Russia',
    'Their cooperation and diplomacy are said to come with such a veneer. Whether it is more than surface is left open.',
    'Recorded as worded. It may mean a show of opposing Western domination, or a domination that is anti-Western.');
INSERT INTO claim (id) VALUES ('axis-has-anti-western-veneer');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('axis-has-anti-western-veneer', 'china', 1, 1),
    ('axis-has-anti-western-veneer', 'russia', 1, 2),
    ('axis-has-anti-western-veneer', 'the-west', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'axis-has-anti-western-veneer', 'comrades-to-strategists', 's1.p9.2', 1, 'states', 'evaluated', 'a veneer of');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'axis-has-anti-western-veneer', 'about', 'phase', 'china-russia-recent-alignment', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'axis-has-anti-western-veneer', 'counterpart', 'claim', 'joint-action-mostly-against-western-hegemony', 'inferred', 'It stands where the introduction, in the sentence that this one repeats, speaks of action against Western hegemony; a veneer says less, or something else.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'axis-has-anti-western-veneer', 'about', 'phase', 'china-russia-recent-alignment', 'comrades-to-strategists', 's1.p9.2', 1);

-- Claim: The author takes the "no-limits" partnership as a sign that China and Russia converge on shaping a multipolar order (s1.p9.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'partnership-reflects-multipolar-convergence', 'comrades-to-strategists',
    'The author takes the "no-limits" partnership as a sign that China and Russia converge on shaping a multipolar order',
    'The partnership is called a reflection of the two countries coming together. The order in question is one that they are to shape.',
    'To shape an order supposes that it is not there yet; the introduction speaks of maintaining one.');
INSERT INTO claim (id) VALUES ('partnership-reflects-multipolar-convergence');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('partnership-reflects-multipolar-convergence', 'china', 1, 1),
    ('partnership-reflects-multipolar-convergence', 'russia', 1, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'partnership-reflects-multipolar-convergence', 'comrades-to-strategists', 's1.p9.3', 1, 'states', 'evaluated', 'is a reflection of');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'partnership-reflects-multipolar-convergence', 'about', 'event', 'no-limits-partnership', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'friendship-attests-multipolar-coordination', 'counterpart', 'claim', 'partnership-reflects-multipolar-convergence', 'inferred', 'The later sentence repeats the earlier one, with shaping in the place of maintaining and convergence in that of coordination.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'partnership-reflects-multipolar-convergence', 'about', 'event', 'no-limits-partnership', 'comrades-to-strategists', 's1.p9.3', 1);

-- Claim: The author has China balance the role of an ally and that of a regional leader (s1.p10.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'china-balances-ally-and-leader', 'comrades-to-strategists',
    'The author has China balance the role of an ally and that of a regional leader',
    'While it seeks stability and denuclearisation, China is described as balancing two roles, ally and leader in the region.',
    'Whose ally is not said; North Korea''s, from the sentence before.');
INSERT INTO claim (id) VALUES ('china-balances-ally-and-leader');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('china-balances-ally-and-leader', 'china', 1, 1),
    ('china-balances-ally-and-leader', 'north-korea', 0, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-balances-ally-and-leader', 'comrades-to-strategists', 's1.p10.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'china-balances-ally-and-leader', 'counterpart', 'claim', 'china-balances-patron-and-burden', 'inferred', 'The sentence repeats one of the introduction, with ally and leader where that has patron and burden.');

-- Claim: China's relationship with Russia and with North Korea is what history has made it (s1.p11.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'claim', 'ties-are-outcome-of-history', 'comrades-to-strategists',
    'China''s relationship with Russia and with North Korea is what history has made it',
    'The relationship as it stands is the result of history.');
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

-- Claim: The author judges the history behind these ties to be as complicated as the one that shaped Europe (s1.p11.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'history-as-complicated-as-europes', 'comrades-to-strategists',
    'The author judges the history behind these ties to be as complicated as the one that shaped Europe',
    'The history is measured against that of European geopolitics and found equally complicated.',
    'Which part of Europe''s history is meant, and in what way it is complicated, is not said.');
INSERT INTO claim (id) VALUES ('history-as-complicated-as-europes');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('history-as-complicated-as-europes', 'china', 1, 1),
    ('history-as-complicated-as-europes', 'russia', 1, 2),
    ('history-as-complicated-as-europes', 'north-korea', 1, 3),
    ('history-as-complicated-as-europes', 'europe', 0, 4);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'history-as-complicated-as-europes', 'comrades-to-strategists', 's1.p11.1', 1, 'states', 'evaluated', 'as complicated as');

-- Caveat: The comparison with Europe goes no further than complexity (s1.p11.1)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'comparison-with-europe-left-open', 'comrades-to-strategists',
    'The comparison with Europe goes no further than complexity',
    'A history is called as complicated as that of Europe, with no point in which the two would resemble each other.');
INSERT INTO caveat (id) VALUES ('comparison-with-europe-left-open');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('comparison-with-europe-left-open', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'comparison-with-europe-left-open', 'comrades-to-strategists', 's1.p11.1', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('comparison-with-europe-left-open', 1, 'The history is as complicated as the one that shaped Europe; presumably no more than its complexity is meant.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('comparison-with-europe-left-open', 1, 'comrades-to-strategists', 's1.p11.1', 1);
