-- Actors: who and what the essay names. All documents share them, so no record here belongs to one.
--
-- Names are the forms that stand in the text, with its quotation marks; a trailing hyphen marks a combining
-- form. A mention is a sentence, heading or title that holds one of the names. Pronouns and phrases such as
-- "both countries" are not resolved; the one exception is noted at the Soviet Union. The citation is the first
-- sentence that names the actor. Identifiers are ours, from the sources they name, and no part of the essay.

-- china
INSERT INTO record (kind, id, title, summary, note) VALUES
    ('actor', 'china', 'China',
     'The state at the centre of the essay. It weighs its ties with Russia and with North Korea against regional stability, its own growth and its standing in the world.',
     '"Beijing" is read as the state throughout. Mentions are counted by name: s1.p5.2 means China too, in a phrase shared with the Soviet Union, and is counted for that state alone.');
INSERT INTO actor (id, type, agent) VALUES
    ('china', 'state', 1);
INSERT INTO actor_name (actor, name, rank) VALUES
    ('china', 'China',                      1),
    ('china', 'Chinese',                    2),
    ('china', 'Beijing',                    3),
    ('china', 'People’s Republic of China', 4),
    ('china', 'PRC',                        5),
    ('china', 'Sino-',                      6);
-- COW and GW treat China as one state since the 19th century, so no code begins with the People's Republic.
INSERT INTO identifier (actor, scheme, value, valid_from, valid_to, source) VALUES
    ('china', 'iso3166-1-alpha-2', 'CN', '', NULL, 'ISO 3166-1, via pycountry 26.2.16'),
    ('china', 'iso3166-1-alpha-3', 'CHN', '', NULL, 'ISO 3166-1, via pycountry 26.2.16'),
    ('china', 'iso3166-1-numeric', '156', '', NULL, 'ISO 3166-1, via pycountry 26.2.16'),
    ('china', 'cow', '710', '1860-10-25', NULL, 'Correlates of War, State System Membership 2016'),
    ('china', 'cow-abb', 'CHN', '1860-10-25', NULL, 'Correlates of War, State System Membership 2016'),
    ('china', 'gw', '710', '1816-01-01', NULL, 'Gleditsch & Ward list of states'),
    ('china', 'wikidata', 'Q148', '', NULL, 'Wikidata, via histwardb 0.5.2');
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('actor', 'china', 'comrades-to-strategists', 's0.p1.1', 1, 'states');
INSERT INTO actor_mention (actor, document, locator) VALUES
    ('china', 'comrades-to-strategists', 'title'), ('china', 'comrades-to-strategists', 's0.p1.1'), ('china', 'comrades-to-strategists', 's0.p1.2'),
    ('china', 'comrades-to-strategists', 's0.p2.1'), ('china', 'comrades-to-strategists', 's0.p2.2'), ('china', 'comrades-to-strategists', 's0.p2.3'),
    ('china', 'comrades-to-strategists', 's0.p2.4'), ('china', 'comrades-to-strategists', 's0.p2.5'), ('china', 'comrades-to-strategists', 's0.p3.1'),
    ('china', 'comrades-to-strategists', 's0.p3.2'), ('china', 'comrades-to-strategists', 's1.h'), ('china', 'comrades-to-strategists', 's1.p1.1'),
    ('china', 'comrades-to-strategists', 's1.p1.2'), ('china', 'comrades-to-strategists', 's1.p2.2'), ('china', 'comrades-to-strategists', 's1.p2.3'),
    ('china', 'comrades-to-strategists', 's1.p3.1'), ('china', 'comrades-to-strategists', 's1.p3.2'), ('china', 'comrades-to-strategists', 's1.p4.1'),
    ('china', 'comrades-to-strategists', 's1.p5.1'), ('china', 'comrades-to-strategists', 's1.p5.3'), ('china', 'comrades-to-strategists', 's1.p6.1'),
    ('china', 'comrades-to-strategists', 's1.p6.2'), ('china', 'comrades-to-strategists', 's1.p7.2'), ('china', 'comrades-to-strategists', 's1.p7.3'),
    ('china', 'comrades-to-strategists', 's1.p8.1'), ('china', 'comrades-to-strategists', 's1.p8.2'), ('china', 'comrades-to-strategists', 's1.p8.3'),
    ('china', 'comrades-to-strategists', 's1.p9.1'), ('china', 'comrades-to-strategists', 's1.p9.2'), ('china', 'comrades-to-strategists', 's1.p9.3'),
    ('china', 'comrades-to-strategists', 's1.p10.1'), ('china', 'comrades-to-strategists', 's1.p10.2'), ('china', 'comrades-to-strategists', 's1.p11.1'),
    ('china', 'comrades-to-strategists', 's1.p11.2'), ('china', 'comrades-to-strategists', 's2.h'), ('china', 'comrades-to-strategists', 's2.p1.1'),
    ('china', 'comrades-to-strategists', 's2.p1.2'), ('china', 'comrades-to-strategists', 's2.p2.1'), ('china', 'comrades-to-strategists', 's2.p2.3'),
    ('china', 'comrades-to-strategists', 's2.p3.1'), ('china', 'comrades-to-strategists', 's2.p3.3'), ('china', 'comrades-to-strategists', 's2.p3.5'),
    ('china', 'comrades-to-strategists', 's2.p4.1'), ('china', 'comrades-to-strategists', 's2.p4.3'), ('china', 'comrades-to-strategists', 's2.p4.4'),
    ('china', 'comrades-to-strategists', 's2.p5.1'), ('china', 'comrades-to-strategists', 's2.p5.2'), ('china', 'comrades-to-strategists', 's2.p5.3'),
    ('china', 'comrades-to-strategists', 's2.p5.4'), ('china', 'comrades-to-strategists', 's2.p5.5'), ('china', 'comrades-to-strategists', 's2.p6.1'),
    ('china', 'comrades-to-strategists', 's2.p6.2'), ('china', 'comrades-to-strategists', 's2.p6.3'), ('china', 'comrades-to-strategists', 's2.p7.1'),
    ('china', 'comrades-to-strategists', 's2.p7.3'), ('china', 'comrades-to-strategists', 's2.p7.4'), ('china', 'comrades-to-strategists', 's2.p8.1'),
    ('china', 'comrades-to-strategists', 's2.p8.2'), ('china', 'comrades-to-strategists', 's2.p8.3'), ('china', 'comrades-to-strategists', 's3.h'),
    ('china', 'comrades-to-strategists', 's3.p1.1'), ('china', 'comrades-to-strategists', 's3.p1.2'), ('china', 'comrades-to-strategists', 's3.p2.1'),
    ('china', 'comrades-to-strategists', 's3.p2.2'), ('china', 'comrades-to-strategists', 's3.p2.3'), ('china', 'comrades-to-strategists', 's3.p3.1'),
    ('china', 'comrades-to-strategists', 's3.p3.2'), ('china', 'comrades-to-strategists', 's3.p3.3'), ('china', 'comrades-to-strategists', 's3.p4.1'),
    ('china', 'comrades-to-strategists', 's3.p4.2'), ('china', 'comrades-to-strategists', 's3.p4.3'), ('china', 'comrades-to-strategists', 's3.p5.1'),
    ('china', 'comrades-to-strategists', 's3.p5.2'), ('china', 'comrades-to-strategists', 's3.p5.3'), ('china', 'comrades-to-strategists', 's3.p6.1'),
    ('china', 'comrades-to-strategists', 's3.p6.2'), ('china', 'comrades-to-strategists', 's4.p1.1'), ('china', 'comrades-to-strategists', 's4.p1.2'),
    ('china', 'comrades-to-strategists', 's4.p2.1'), ('china', 'comrades-to-strategists', 's4.p2.2'), ('china', 'comrades-to-strategists', 's4.p3.1'),
    ('china', 'comrades-to-strategists', 's4.p3.2'), ('china', 'comrades-to-strategists', 's4.p3.3'), ('china', 'comrades-to-strategists', 's4.p4.1'),
    ('china', 'comrades-to-strategists', 's4.p4.2'), ('china', 'comrades-to-strategists', 's4.p5.1'), ('china', 'comrades-to-strategists', 's4.p5.2');

-- russia
INSERT INTO record (kind, id, title, summary, note) VALUES
    ('actor', 'russia', 'Russia',
     'China''s partner in economic cooperation and joint diplomacy, mostly against Western hegemony. From the second section on, it is the other side of a growing tie with North Korea, whose arms and manpower it is alleged to use in Ukraine.',
     'Where the essay looks back over a long history (s0.p1.1, s1.h, s1.p1.1, s2.p2.1), "Russia" takes in the Soviet Union; we count the name that the sentence uses. "Moscow" is Russia except in s1.p5.3, where it is the Soviet Union.');
INSERT INTO actor (id, type, agent) VALUES
    ('russia', 'state', 1);
INSERT INTO actor_name (actor, name, rank) VALUES
    ('russia', 'Russia',  1),
    ('russia', 'Russian', 2),
    ('russia', 'Moscow',  3);
-- COW and GW number 365, and the COW abbreviation, are the Soviet Union's as well.
INSERT INTO identifier (actor, scheme, value, valid_from, valid_to, source) VALUES
    ('russia', 'iso3166-1-alpha-2', 'RU', '', NULL, 'ISO 3166-1, via pycountry 26.2.16'),
    ('russia', 'iso3166-1-alpha-3', 'RUS', '', NULL, 'ISO 3166-1, via pycountry 26.2.16'),
    ('russia', 'iso3166-1-numeric', '643', '', NULL, 'ISO 3166-1, via pycountry 26.2.16'),
    ('russia', 'cow', '365', '1991-12-26', NULL, 'Correlates of War, State System Membership 2016 (one spell for Russia and the Soviet Union; the cut at 26 December 1991 is ours)'),
    ('russia', 'cow-abb', 'RUS', '1991-12-26', NULL, 'Correlates of War, State System Membership 2016 (one spell for Russia and the Soviet Union; the cut at 26 December 1991 is ours)'),
    ('russia', 'gw', '365', '1991-12-26', NULL, 'Gleditsch & Ward list of states (one spell for Russia and the Soviet Union; the cut at 26 December 1991 is ours)'),
    ('russia', 'wikidata', 'Q159', '', NULL, 'Wikidata, via histwardb 0.5.2');
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('actor', 'russia', 'comrades-to-strategists', 's0.p1.1', 1, 'states');
INSERT INTO actor_mention (actor, document, locator) VALUES
    ('russia', 'comrades-to-strategists', 'title'), ('russia', 'comrades-to-strategists', 's0.p1.1'), ('russia', 'comrades-to-strategists', 's0.p2.1'),
    ('russia', 'comrades-to-strategists', 's0.p2.2'), ('russia', 'comrades-to-strategists', 's0.p2.3'), ('russia', 'comrades-to-strategists', 's1.h'),
    ('russia', 'comrades-to-strategists', 's1.p1.1'), ('russia', 'comrades-to-strategists', 's1.p9.1'), ('russia', 'comrades-to-strategists', 's1.p9.2'),
    ('russia', 'comrades-to-strategists', 's1.p9.3'), ('russia', 'comrades-to-strategists', 's1.p11.1'), ('russia', 'comrades-to-strategists', 's2.h'),
    ('russia', 'comrades-to-strategists', 's2.p1.1'), ('russia', 'comrades-to-strategists', 's2.p1.2'), ('russia', 'comrades-to-strategists', 's2.p2.1'),
    ('russia', 'comrades-to-strategists', 's2.p2.2'), ('russia', 'comrades-to-strategists', 's2.p2.3'), ('russia', 'comrades-to-strategists', 's2.p3.2'),
    ('russia', 'comrades-to-strategists', 's2.p4.1'), ('russia', 'comrades-to-strategists', 's2.p5.3'), ('russia', 'comrades-to-strategists', 's2.p7.4'),
    ('russia', 'comrades-to-strategists', 's2.p8.1'), ('russia', 'comrades-to-strategists', 's3.p1.1'), ('russia', 'comrades-to-strategists', 's3.p2.1'),
    ('russia', 'comrades-to-strategists', 's3.p2.2'), ('russia', 'comrades-to-strategists', 's3.p3.1'), ('russia', 'comrades-to-strategists', 's3.p4.1'),
    ('russia', 'comrades-to-strategists', 's3.p4.2'), ('russia', 'comrades-to-strategists', 's3.p5.3'), ('russia', 'comrades-to-strategists', 's3.p6.1'),
    ('russia', 'comrades-to-strategists', 's4.p1.1'), ('russia', 'comrades-to-strategists', 's4.p2.1'), ('russia', 'comrades-to-strategists', 's4.p5.1');

-- soviet-union
INSERT INTO record (kind, id, title, summary, note) VALUES
    ('actor', 'soviet-union', 'Soviet Union',
     'China''s ally under the treaty of 1950, later estranged from China and, in 1969, its opponent in border fighting. After the Soviet collapse of 1991, China takes its place as North Korea''s main backer.',
     '"Moscow" in s1.p5.3 is the Soviet Union, since the sentence is about the split; elsewhere it is Russia. In s1.p5.2 it is meant, together with China, by a phrase and not by a name ("two communist giants").');
INSERT INTO actor (id, type, agent) VALUES
    ('soviet-union', 'former-state', 1);
INSERT INTO actor_name (actor, name, rank) VALUES
    ('soviet-union', 'Soviet Union', 1),
    ('soviet-union', 'Soviet',       2),
    ('soviet-union', 'Moscow',       3);
-- COW and GW number 365, and the COW abbreviation, are Russia's as well.
INSERT INTO identifier (actor, scheme, value, valid_from, valid_to, source) VALUES
    ('soviet-union', 'iso3166-3', 'SUHH', '', NULL, 'ISO 3166-3, via pycountry 26.2.16'),
    ('soviet-union', 'iso3166-1-alpha-2', 'SU', '', '1992-08-30', 'ISO 3166-3, via pycountry 26.2.16'),
    ('soviet-union', 'iso3166-1-alpha-3', 'SUN', '', '1992-08-30', 'ISO 3166-3, via pycountry 26.2.16'),
    ('soviet-union', 'iso3166-1-numeric', '810', '', '1992-08-30', 'ISO 3166-3, via pycountry 26.2.16'),
    ('soviet-union', 'cow', '365', '', '1991-12-25', 'Correlates of War, State System Membership 2016 (one spell for Russia and the Soviet Union; the cut at 26 December 1991 is ours)'),
    ('soviet-union', 'cow-abb', 'RUS', '', '1991-12-25', 'Correlates of War, State System Membership 2016 (one spell for Russia and the Soviet Union; the cut at 26 December 1991 is ours)'),
    ('soviet-union', 'gw', '365', '', '1991-12-25', 'Gleditsch & Ward list of states (one spell for Russia and the Soviet Union; the cut at 26 December 1991 is ours)'),
    ('soviet-union', 'wikidata', 'Q15180', '', NULL, 'Wikidata, via histwardb 0.5.2');
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('actor', 'soviet-union', 'comrades-to-strategists', 's1.p4.1', 1, 'states');
INSERT INTO actor_mention (actor, document, locator) VALUES
    ('soviet-union', 'comrades-to-strategists', 's1.p4.1'), ('soviet-union', 'comrades-to-strategists', 's1.p5.1'), ('soviet-union', 'comrades-to-strategists', 's1.p5.2'),
    ('soviet-union', 'comrades-to-strategists', 's1.p5.3'), ('soviet-union', 'comrades-to-strategists', 's1.p6.1'), ('soviet-union', 'comrades-to-strategists', 's1.p6.2'),
    ('soviet-union', 'comrades-to-strategists', 's1.p7.1'), ('soviet-union', 'comrades-to-strategists', 's1.p7.2');

-- north-korea
INSERT INTO record (kind, id, title, summary, note) VALUES
    ('actor', 'north-korea', 'North Korea',
     'Defended by China in the Korean War and, after 1991, mainly supported by it. It is under sanctions, has nuclear ambitions and is drawing closer to Russia.',
     '"Pyongyang" is read as the state, and so is "the North" in s4.p3.2.');
INSERT INTO actor (id, type, agent) VALUES
    ('north-korea', 'state', 1);
INSERT INTO actor_name (actor, name, rank) VALUES
    ('north-korea', 'North Korea',                           1),
    ('north-korea', 'North Korean',                          2),
    ('north-korea', 'Pyongyang',                             3),
    ('north-korea', 'Democratic People’s Republic of Korea', 4),
    ('north-korea', 'DPRK',                                  5),
    ('north-korea', 'the North',                             6);
INSERT INTO identifier (actor, scheme, value, valid_from, valid_to, source) VALUES
    ('north-korea', 'iso3166-1-alpha-2', 'KP', '', NULL, 'ISO 3166-1, via pycountry 26.2.16'),
    ('north-korea', 'iso3166-1-alpha-3', 'PRK', '', NULL, 'ISO 3166-1, via pycountry 26.2.16'),
    ('north-korea', 'iso3166-1-numeric', '408', '', NULL, 'ISO 3166-1, via pycountry 26.2.16'),
    ('north-korea', 'cow', '731', '1948-09-09', NULL, 'Correlates of War, State System Membership 2016'),
    ('north-korea', 'cow-abb', 'PRK', '1948-09-09', NULL, 'Correlates of War, State System Membership 2016'),
    ('north-korea', 'gw', '731', '1948-09-09', NULL, 'Gleditsch & Ward list of states'),
    ('north-korea', 'wikidata', 'Q423', '', NULL, 'Wikidata, via histwardb 0.5.2');
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('actor', 'north-korea', 'comrades-to-strategists', 's0.p1.1', 1, 'states');
INSERT INTO actor_mention (actor, document, locator) VALUES
    ('north-korea', 'comrades-to-strategists', 'title'), ('north-korea', 'comrades-to-strategists', 's0.p1.1'), ('north-korea', 'comrades-to-strategists', 's0.p2.1'),
    ('north-korea', 'comrades-to-strategists', 's0.p2.4'), ('north-korea', 'comrades-to-strategists', 's1.h'), ('north-korea', 'comrades-to-strategists', 's1.p1.1'),
    ('north-korea', 'comrades-to-strategists', 's1.p2.2'), ('north-korea', 'comrades-to-strategists', 's1.p2.3'), ('north-korea', 'comrades-to-strategists', 's1.p3.1'),
    ('north-korea', 'comrades-to-strategists', 's1.p3.2'), ('north-korea', 'comrades-to-strategists', 's1.p5.3'), ('north-korea', 'comrades-to-strategists', 's1.p6.1'),
    ('north-korea', 'comrades-to-strategists', 's1.p6.2'), ('north-korea', 'comrades-to-strategists', 's1.p7.2'), ('north-korea', 'comrades-to-strategists', 's1.p7.3'),
    ('north-korea', 'comrades-to-strategists', 's1.p8.1'), ('north-korea', 'comrades-to-strategists', 's1.p8.2'), ('north-korea', 'comrades-to-strategists', 's1.p9.1'),
    ('north-korea', 'comrades-to-strategists', 's1.p10.1'), ('north-korea', 'comrades-to-strategists', 's1.p11.1'), ('north-korea', 'comrades-to-strategists', 's2.h'),
    ('north-korea', 'comrades-to-strategists', 's2.p1.1'), ('north-korea', 'comrades-to-strategists', 's2.p1.2'), ('north-korea', 'comrades-to-strategists', 's2.p2.1'),
    ('north-korea', 'comrades-to-strategists', 's2.p2.2'), ('north-korea', 'comrades-to-strategists', 's2.p2.3'), ('north-korea', 'comrades-to-strategists', 's2.p3.2'),
    ('north-korea', 'comrades-to-strategists', 's2.p3.4'), ('north-korea', 'comrades-to-strategists', 's2.p4.1'), ('north-korea', 'comrades-to-strategists', 's2.p4.3'),
    ('north-korea', 'comrades-to-strategists', 's2.p5.3'), ('north-korea', 'comrades-to-strategists', 's2.p6.2'), ('north-korea', 'comrades-to-strategists', 's2.p7.3'),
    ('north-korea', 'comrades-to-strategists', 's2.p7.4'), ('north-korea', 'comrades-to-strategists', 's2.p8.1'), ('north-korea', 'comrades-to-strategists', 's3.p1.1'),
    ('north-korea', 'comrades-to-strategists', 's3.p2.1'), ('north-korea', 'comrades-to-strategists', 's3.p2.2'), ('north-korea', 'comrades-to-strategists', 's3.p3.1'),
    ('north-korea', 'comrades-to-strategists', 's3.p4.1'), ('north-korea', 'comrades-to-strategists', 's3.p4.2'), ('north-korea', 'comrades-to-strategists', 's3.p5.3'),
    ('north-korea', 'comrades-to-strategists', 's3.p6.1'), ('north-korea', 'comrades-to-strategists', 's4.p1.1'), ('north-korea', 'comrades-to-strategists', 's4.p2.1'),
    ('north-korea', 'comrades-to-strategists', 's4.p3.2'), ('north-korea', 'comrades-to-strategists', 's4.p3.3'), ('north-korea', 'comrades-to-strategists', 's4.p4.2'),
    ('north-korea', 'comrades-to-strategists', 's4.p5.1');

-- south-korea
INSERT INTO record (kind, id, title, summary, note) VALUES
    ('actor', 'south-korea', 'South Korea',
     'Its armies stood against North Korea and China in the Korean War. Today the essay expects it to arm in answer to North Korea, and shows China drawing it into regional diplomacy.',
     NULL);
INSERT INTO actor (id, type, agent) VALUES
    ('south-korea', 'state', 1);
INSERT INTO actor_name (actor, name, rank) VALUES
    ('south-korea', 'South Korea',  1),
    ('south-korea', 'South Korean', 2);
-- The COW abbreviation is ROK; KOR is the ISO code, and in COW another state.
INSERT INTO identifier (actor, scheme, value, valid_from, valid_to, source) VALUES
    ('south-korea', 'iso3166-1-alpha-2', 'KR', '', NULL, 'ISO 3166-1, via pycountry 26.2.16'),
    ('south-korea', 'iso3166-1-alpha-3', 'KOR', '', NULL, 'ISO 3166-1, via pycountry 26.2.16'),
    ('south-korea', 'iso3166-1-numeric', '410', '', NULL, 'ISO 3166-1, via pycountry 26.2.16'),
    ('south-korea', 'cow', '732', '1949-06-29', NULL, 'Correlates of War, State System Membership 2016'),
    ('south-korea', 'cow-abb', 'ROK', '1949-06-29', NULL, 'Correlates of War, State System Membership 2016'),
    ('south-korea', 'gw', '732', '1948-08-15', NULL, 'Gleditsch & Ward list of states'),
    ('south-korea', 'wikidata', 'Q884', '', NULL, 'Wikidata, via histwardb 0.5.2');
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('actor', 'south-korea', 'comrades-to-strategists', 's1.p3.2', 1, 'states');
INSERT INTO actor_mention (actor, document, locator) VALUES
    ('south-korea', 'comrades-to-strategists', 's1.p3.2'), ('south-korea', 'comrades-to-strategists', 's2.p3.4'), ('south-korea', 'comrades-to-strategists', 's3.p5.2');

-- japan
INSERT INTO record (kind, id, title, summary, note) VALUES
    ('actor', 'japan', 'Japan',
     'The essay expects it to arm in answer to North Korea, and shows China drawing it into regional diplomacy.',
     NULL);
INSERT INTO actor (id, type, agent) VALUES
    ('japan', 'state', 1);
INSERT INTO actor_name (actor, name, rank) VALUES
    ('japan', 'Japan', 1);
-- COW counts Japan in two spells, which one pair of dates cannot hold: its source says so.
INSERT INTO identifier (actor, scheme, value, valid_from, valid_to, source) VALUES
    ('japan', 'iso3166-1-alpha-2', 'JP', '', NULL, 'ISO 3166-1, via pycountry 26.2.16'),
    ('japan', 'iso3166-1-alpha-3', 'JPN', '', NULL, 'ISO 3166-1, via pycountry 26.2.16'),
    ('japan', 'iso3166-1-numeric', '392', '', NULL, 'ISO 3166-1, via pycountry 26.2.16'),
    ('japan', 'cow', '740', '1860-01-01', '1945-08-14', 'Correlates of War, State System Membership 2016'),
    ('japan', 'cow', '740', '1952-04-28', NULL, 'Correlates of War, State System Membership 2016'),
    ('japan', 'cow-abb', 'JPN', '1860-01-01', '1945-08-14', 'Correlates of War, State System Membership 2016'),
    ('japan', 'cow-abb', 'JPN', '1952-04-28', NULL, 'Correlates of War, State System Membership 2016'),
    ('japan', 'gw', '740', '1816-01-01', NULL, 'Gleditsch & Ward list of states'),
    ('japan', 'wikidata', 'Q17', '', NULL, 'Wikidata, via histwardb 0.5.2');
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('actor', 'japan', 'comrades-to-strategists', 's2.p3.4', 1, 'states');
INSERT INTO actor_mention (actor, document, locator) VALUES
    ('japan', 'comrades-to-strategists', 's2.p3.4'), ('japan', 'comrades-to-strategists', 's3.p5.2');

-- united-states
INSERT INTO record (kind, id, title, summary, note) VALUES
    ('actor', 'united-states', 'United States',
     'Named once, as "America": South Korea, Japan and others are expected to arm even against it.',
     'The essay has only the word "America" (s2.p3.4), in a clause whose literal sense may not be the one intended.');
INSERT INTO actor (id, type, agent) VALUES
    ('united-states', 'state', 1);
INSERT INTO actor_name (actor, name, rank) VALUES
    ('united-states', 'America', 1);
INSERT INTO identifier (actor, scheme, value, valid_from, valid_to, source) VALUES
    ('united-states', 'iso3166-1-alpha-2', 'US', '', NULL, 'ISO 3166-1, via pycountry 26.2.16'),
    ('united-states', 'iso3166-1-alpha-3', 'USA', '', NULL, 'ISO 3166-1, via pycountry 26.2.16'),
    ('united-states', 'iso3166-1-numeric', '840', '', NULL, 'ISO 3166-1, via pycountry 26.2.16'),
    ('united-states', 'cow', '2', '1816-01-01', NULL, 'Correlates of War, State System Membership 2016'),
    ('united-states', 'cow-abb', 'USA', '1816-01-01', NULL, 'Correlates of War, State System Membership 2016'),
    ('united-states', 'gw', '2', '1816-01-01', NULL, 'Gleditsch & Ward list of states'),
    ('united-states', 'wikidata', 'Q30', '', NULL, 'Wikidata, via histwardb 0.5.2');
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('actor', 'united-states', 'comrades-to-strategists', 's2.p3.4', 1, 'states');
INSERT INTO actor_mention (actor, document, locator) VALUES
    ('united-states', 'comrades-to-strategists', 's2.p3.4');

-- ukraine
INSERT INTO record (kind, id, title, summary, note) VALUES
    ('actor', 'ukraine', 'Ukraine',
     'The country at war with Russia, and the place where North Korean arms and manpower are alleged to serve Russia.',
     'The essay has three names for what goes on there: war activities (s2.p2.3), a crisis (s2.p5.3) and a war (s3.p2.2).');
INSERT INTO actor (id, type, agent) VALUES
    ('ukraine', 'state', 1);
INSERT INTO actor_name (actor, name, rank) VALUES
    ('ukraine', 'Ukraine',   1),
    ('ukraine', 'Ukrainian', 2);
INSERT INTO identifier (actor, scheme, value, valid_from, valid_to, source) VALUES
    ('ukraine', 'iso3166-1-alpha-2', 'UA', '', NULL, 'ISO 3166-1, via pycountry 26.2.16'),
    ('ukraine', 'iso3166-1-alpha-3', 'UKR', '', NULL, 'ISO 3166-1, via pycountry 26.2.16'),
    ('ukraine', 'iso3166-1-numeric', '804', '', NULL, 'ISO 3166-1, via pycountry 26.2.16'),
    ('ukraine', 'cow', '369', '1991-12-26', NULL, 'Correlates of War, State System Membership 2016'),
    ('ukraine', 'cow-abb', 'UKR', '1991-12-26', NULL, 'Correlates of War, State System Membership 2016'),
    ('ukraine', 'gw', '369', '1991-12-01', NULL, 'Gleditsch & Ward list of states'),
    ('ukraine', 'wikidata', 'Q212', '', NULL, 'Wikidata, via histwardb 0.5.2');
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('actor', 'ukraine', 'comrades-to-strategists', 's2.p2.3', 1, 'states');
INSERT INTO actor_mention (actor, document, locator) VALUES
    ('ukraine', 'comrades-to-strategists', 's2.p2.3'), ('ukraine', 'comrades-to-strategists', 's2.p5.3'), ('ukraine', 'comrades-to-strategists', 's3.p2.2'),
    ('ukraine', 'comrades-to-strategists', 's4.p2.1');

-- united-nations
INSERT INTO record (kind, id, title, summary, note) VALUES
    ('actor', 'united-nations', 'United Nations',
     'Named once, as "UN": its armies and those of South Korea are the ones from which China''s intervention was to rescue North Korea.',
     'The passages on sanctions speak of international or multilateral ones and never name the UN; they are not counted as mentions.');
INSERT INTO actor (id, type, agent) VALUES
    ('united-nations', 'international-organisation', 1);
INSERT INTO actor_name (actor, name, rank) VALUES
    ('united-nations', 'UN', 1);
INSERT INTO identifier (actor, scheme, value, valid_from, valid_to, source) VALUES
    ('united-nations', 'wikidata', 'Q1065', '', NULL, 'Wikidata, label matched in at least two independent public repositories');
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('actor', 'united-nations', 'comrades-to-strategists', 's1.p3.2', 1, 'states');
INSERT INTO actor_mention (actor, document, locator) VALUES
    ('united-nations', 'comrades-to-strategists', 's1.p3.2');

-- the-west
INSERT INTO record (kind, id, title, summary, note) VALUES
    ('actor', 'the-west', 'The West',
     'The powers and countries that the essay calls Western: a hegemony that China and Russia mostly act against together, and a critic whose good opinion China can lose.',
     'The label is ours: the essay has only the adjective. It lists no members and we add none. s1.p3.3 literally makes Western powers a partner, which is probably not what is meant.');
INSERT INTO actor (id, type, agent) VALUES
    ('the-west', 'bloc', 1);
INSERT INTO actor_name (actor, name, rank) VALUES
    ('the-west', 'Western powers',    1),
    ('the-west', 'Western nations',   2),
    ('the-west', 'Western countries', 3),
    ('the-west', 'Western hegemony',  4),
    ('the-west', 'anti-Western',      5);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('actor', 'the-west', 'comrades-to-strategists', 's0.p2.2', 1, 'states');
INSERT INTO actor_mention (actor, document, locator) VALUES
    ('the-west', 'comrades-to-strategists', 's0.p2.2'), ('the-west', 'comrades-to-strategists', 's1.p3.3'), ('the-west', 'comrades-to-strategists', 's1.p9.2'),
    ('the-west', 'comrades-to-strategists', 's2.p4.4'), ('the-west', 'comrades-to-strategists', 's2.p5.4');

-- international-community
INSERT INTO record (kind, id, title, summary, note) VALUES
    ('actor', 'international-community', 'International community',
     'The world at large as China has to reckon with it: an opinion to be weighed, and a source of sanctions.',
     'The term itself stands in s3.p3.2. We count the international opinion of s2.p1.1 as the same collective.');
INSERT INTO actor (id, type, agent) VALUES
    ('international-community', 'collective', 1);
INSERT INTO actor_name (actor, name, rank) VALUES
    ('international-community', 'international community', 1),
    ('international-community', 'international opinion',   2);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('actor', 'international-community', 'comrades-to-strategists', 's2.p1.1', 1, 'states');
INSERT INTO actor_mention (actor, document, locator) VALUES
    ('international-community', 'comrades-to-strategists', 's2.p1.1'), ('international-community', 'comrades-to-strategists', 's3.p3.2');

-- mao-zedong
INSERT INTO record (kind, id, title, summary, note) VALUES
    ('actor', 'mao-zedong', 'Mao Zedong',
     'Named once, beside Joseph Stalin, as an example of the men whose personality politics made the Sino-Soviet alliance tumultuous.',
     'The essay gives neither his country nor his office.');
INSERT INTO actor (id, type, agent) VALUES
    ('mao-zedong', 'person', 1);
INSERT INTO actor_name (actor, name, rank) VALUES
    ('mao-zedong', 'Mao Zedong', 1);
INSERT INTO identifier (actor, scheme, value, valid_from, valid_to, source) VALUES
    ('mao-zedong', 'wikidata', 'Q5816', '', NULL, 'Wikidata, label matched in at least two independent public repositories');
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('actor', 'mao-zedong', 'comrades-to-strategists', 's1.p4.3', 1, 'states');
INSERT INTO actor_mention (actor, document, locator) VALUES
    ('mao-zedong', 'comrades-to-strategists', 's1.p4.3');

-- joseph-stalin
INSERT INTO record (kind, id, title, summary, note) VALUES
    ('actor', 'joseph-stalin', 'Joseph Stalin',
     'Named once, beside Mao Zedong, as an example of the men whose personality politics made the Sino-Soviet alliance tumultuous.',
     'The essay gives neither his country nor his office.');
INSERT INTO actor (id, type, agent) VALUES
    ('joseph-stalin', 'person', 1);
INSERT INTO actor_name (actor, name, rank) VALUES
    ('joseph-stalin', 'Joseph Stalin', 1);
INSERT INTO identifier (actor, scheme, value, valid_from, valid_to, source) VALUES
    ('joseph-stalin', 'wikidata', 'Q855', '', NULL, 'Wikidata, label matched in at least two independent public repositories');
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('actor', 'joseph-stalin', 'comrades-to-strategists', 's1.p4.3', 1, 'states');
INSERT INTO actor_mention (actor, document, locator) VALUES
    ('joseph-stalin', 'comrades-to-strategists', 's1.p4.3');

-- kim-il-sung
INSERT INTO record (kind, id, title, summary, note) VALUES
    ('actor', 'kim-il-sung', 'Kim Il-Sung',
     'Named once: the North Korea that exploited the rift between China and the Soviet Union is called his.',
     'The essay gives neither his office nor his years.');
INSERT INTO actor (id, type, agent) VALUES
    ('kim-il-sung', 'person', 1);
INSERT INTO actor_name (actor, name, rank) VALUES
    ('kim-il-sung', 'Kim Il-Sung', 1);
INSERT INTO identifier (actor, scheme, value, valid_from, valid_to, source) VALUES
    ('kim-il-sung', 'wikidata', 'Q41117', '', NULL, 'Wikidata, label matched in at least two independent public repositories');
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('actor', 'kim-il-sung', 'comrades-to-strategists', 's1.p6.1', 1, 'states');
INSERT INTO actor_mention (actor, document, locator) VALUES
    ('kim-il-sung', 'comrades-to-strategists', 's1.p6.1');

-- chinese-peoples-volunteers
INSERT INTO record (kind, id, title, summary, note) VALUES
    ('actor', 'chinese-peoples-volunteers', 'Chinese People’s Volunteers',
     'The force in which China intervened in the Korean War.',
     NULL);
INSERT INTO actor (id, type, agent) VALUES
    ('chinese-peoples-volunteers', 'armed-force', 1);
INSERT INTO actor_name (actor, name, rank) VALUES
    ('chinese-peoples-volunteers', 'Chinese People’s Volunteers', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('actor', 'chinese-peoples-volunteers', 'comrades-to-strategists', 's1.p3.2', 1, 'states');
INSERT INTO actor_mention (actor, document, locator) VALUES
    ('chinese-peoples-volunteers', 'comrades-to-strategists', 's1.p3.2');

-- un-and-rok-forces-1950
INSERT INTO record (kind, id, title, summary, note) VALUES
    ('actor', 'un-and-rok-forces-1950', 'UN and South Korean armies in the Korean War',
     'The armies on the other side from North Korea and China in the Korean War.',
     'The label is ours, and so is the year in the id, which is the Korean War''s first in s1.p3.1. The essay does not say how the two armies stood to each other.');
INSERT INTO actor (id, type, agent) VALUES
    ('un-and-rok-forces-1950', 'armed-force', 1);
INSERT INTO actor_name (actor, name, rank) VALUES
    ('un-and-rok-forces-1950', 'UN and South Korean armies', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('actor', 'un-and-rok-forces-1950', 'comrades-to-strategists', 's1.p3.2', 1, 'states');
INSERT INTO actor_mention (actor, document, locator) VALUES
    ('un-and-rok-forces-1950', 'comrades-to-strategists', 's1.p3.2');

-- dprk-troops-for-russia
INSERT INTO record (kind, id, title, summary, note) VALUES
    ('actor', 'dprk-troops-for-russia', 'North Korean troops said to serve Russia',
     'North Korean manpower that Russia is alleged to use in its war in Ukraine, and North Korean fighters who, according to news that the essay mentions, fight there for Russia.',
     'The label is ours. s2.p2.3 speaks of manpower and only s4.p2.1 of fighters; we take them for one force. s3.p2.2 speaks of purported military assistance without saying that it is people, and is not counted.');
INSERT INTO actor (id, type, agent) VALUES
    ('dprk-troops-for-russia', 'armed-force', 1);
INSERT INTO actor_name (actor, name, rank) VALUES
    ('dprk-troops-for-russia', 'North Korean fighters', 1),
    ('dprk-troops-for-russia', 'manpower support',      2);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('actor', 'dprk-troops-for-russia', 'comrades-to-strategists', 's2.p2.3', 1, 'states');
INSERT INTO actor_mention (actor, document, locator) VALUES
    ('dprk-troops-for-russia', 'comrades-to-strategists', 's2.p2.3'), ('dprk-troops-for-russia', 'comrades-to-strategists', 's4.p2.1');

-- six-party-talks
INSERT INTO record (kind, id, title, summary, note) VALUES
    ('actor', 'six-party-talks', 'Six-Party Talks',
     'A diplomatic initiative that China did not come to oppose, and in which it takes an active part.',
     'The essay gives no dates and lists no members. It is a place to negotiate here: nothing in the text is done by the talks themselves.');
INSERT INTO actor (id, type, agent) VALUES
    ('six-party-talks', 'forum', 0);
INSERT INTO actor_name (actor, name, rank) VALUES
    ('six-party-talks', 'Six-Party Talks', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('actor', 'six-party-talks', 'comrades-to-strategists', 's1.p8.3', 1, 'states');
INSERT INTO actor_mention (actor, document, locator) VALUES
    ('six-party-talks', 'comrades-to-strategists', 's1.p8.3'), ('six-party-talks', 'comrades-to-strategists', 's3.p5.2');

-- belt-and-road-initiative
INSERT INTO record (kind, id, title, summary, note) VALUES
    ('actor', 'belt-and-road-initiative', 'Belt and Road Initiative',
     'The essay''s one example of China''s economic plans abroad; it expects closer Western scrutiny of it.',
     NULL);
INSERT INTO actor (id, type, agent) VALUES
    ('belt-and-road-initiative', 'programme', 0);
INSERT INTO actor_name (actor, name, rank) VALUES
    ('belt-and-road-initiative', 'Belt and Road Initiative', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('actor', 'belt-and-road-initiative', 'comrades-to-strategists', 's2.p4.4', 1, 'states');
INSERT INTO actor_mention (actor, document, locator) VALUES
    ('belt-and-road-initiative', 'comrades-to-strategists', 's2.p4.4');

-- sino-soviet-treaty-1950
INSERT INTO record (kind, id, title, summary, note) VALUES
    ('actor', 'sino-soviet-treaty-1950', 'Sino-Soviet Treaty of Friendship, Alliance, and Mutual Assistance',
     'The treaty of 1950 that sealed the union of China and the Soviet Union. Its core is collective defence and loyalty to communism.',
     '"The treaty" in s1.p4.2 refers back to the full name in the sentence before.');
INSERT INTO actor (id, type, agent) VALUES
    ('sino-soviet-treaty-1950', 'treaty', 0);
INSERT INTO actor_name (actor, name, rank) VALUES
    ('sino-soviet-treaty-1950', 'Sino-Soviet Treaty of Friendship, Alliance, and Mutual Assistance', 1),
    ('sino-soviet-treaty-1950', 'The treaty',                                                        2);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('actor', 'sino-soviet-treaty-1950', 'comrades-to-strategists', 's1.p4.1', 1, 'states');
INSERT INTO actor_mention (actor, document, locator) VALUES
    ('sino-soviet-treaty-1950', 'comrades-to-strategists', 's1.p4.1'), ('sino-soviet-treaty-1950', 'comrades-to-strategists', 's1.p4.2');

-- korean-peninsula
INSERT INTO record (kind, id, title, summary, note) VALUES
    ('actor', 'korean-peninsula', 'Korean Peninsula',
     'The place that China wants to be stable and free of nuclear weapons.',
     NULL);
INSERT INTO actor (id, type, agent) VALUES
    ('korean-peninsula', 'region', 0);
INSERT INTO actor_name (actor, name, rank) VALUES
    ('korean-peninsula', 'Korean Peninsula', 1),
    ('korean-peninsula', 'peninsula',        2);
INSERT INTO identifier (actor, scheme, value, valid_from, valid_to, source) VALUES
    ('korean-peninsula', 'wikidata', 'Q483134', '', NULL, 'Wikidata, via item pages exported to SpocWiki');
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('actor', 'korean-peninsula', 'comrades-to-strategists', 's0.p2.5', 1, 'states');
INSERT INTO actor_mention (actor, document, locator) VALUES
    ('korean-peninsula', 'comrades-to-strategists', 's0.p2.5'), ('korean-peninsula', 'comrades-to-strategists', 's1.p8.3'), ('korean-peninsula', 'comrades-to-strategists', 's1.p10.2'),
    ('korean-peninsula', 'comrades-to-strategists', 's2.p3.1');

-- east-asia
INSERT INTO record (kind, id, title, summary, note) VALUES
    ('actor', 'east-asia', 'East Asia',
     'The region whose geopolitics was shaped by China''s ties with Russia and North Korea, and where communist government began with the PRC and the DPRK.',
     NULL);
INSERT INTO actor (id, type, agent) VALUES
    ('east-asia', 'region', 0);
INSERT INTO actor_name (actor, name, rank) VALUES
    ('east-asia', 'East Asia',  1),
    ('east-asia', 'East Asian', 2);
INSERT INTO identifier (actor, scheme, value, valid_from, valid_to, source) VALUES
    ('east-asia', 'wikidata', 'Q27231', '', NULL, 'Wikidata, label matched in at least two independent public repositories');
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('actor', 'east-asia', 'comrades-to-strategists', 's0.p1.1', 1, 'states');
INSERT INTO actor_mention (actor, document, locator) VALUES
    ('east-asia', 'comrades-to-strategists', 's0.p1.1'), ('east-asia', 'comrades-to-strategists', 's1.p1.1'), ('east-asia', 'comrades-to-strategists', 's1.p2.1'),
    ('east-asia', 'comrades-to-strategists', 's1.p2.2');

-- northeast-asia
INSERT INTO record (kind, id, title, summary, note) VALUES
    ('actor', 'northeast-asia', 'Northeast Asia',
     'The region that the essay sees threatened by an arms race, which it expects to complicate security there.',
     NULL);
INSERT INTO actor (id, type, agent) VALUES
    ('northeast-asia', 'region', 0);
INSERT INTO actor_name (actor, name, rank) VALUES
    ('northeast-asia', 'Northeast Asia',  1),
    ('northeast-asia', 'Northeast Asian', 2);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('actor', 'northeast-asia', 'comrades-to-strategists', 's2.p3.5', 1, 'states');
INSERT INTO actor_mention (actor, document, locator) VALUES
    ('northeast-asia', 'comrades-to-strategists', 's2.p3.5'), ('northeast-asia', 'comrades-to-strategists', 's3.p4.2');

-- europe
INSERT INTO record (kind, id, title, summary, note) VALUES
    ('actor', 'europe', 'Europe',
     'Named once, in a comparison: the history behind China''s two ties is as complicated as the one that shaped Europe.',
     NULL);
INSERT INTO actor (id, type, agent) VALUES
    ('europe', 'region', 0);
INSERT INTO actor_name (actor, name, rank) VALUES
    ('europe', 'Europe', 1);
INSERT INTO identifier (actor, scheme, value, valid_from, valid_to, source) VALUES
    ('europe', 'wikidata', 'Q46', '', NULL, 'Wikidata, via item pages exported to SpocWiki');
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('actor', 'europe', 'comrades-to-strategists', 's1.p11.1', 1, 'states');
INSERT INTO actor_mention (actor, document, locator) VALUES
    ('europe', 'comrades-to-strategists', 's1.p11.1');

-- chinese-border-areas
INSERT INTO record (kind, id, title, summary, note) VALUES
    ('actor', 'chinese-border-areas', 'Chinese border areas',
     'The parts of China along its border. They trade with North Korea, and could be hit hardest by sanctions and unrest.',
     'The label is ours. The essay names no province; we take the border regions of s2.p4.3 and the border provinces of s2.p6.3 for the same places.');
INSERT INTO actor (id, type, agent) VALUES
    ('chinese-border-areas', 'region', 0);
INSERT INTO actor_name (actor, name, rank) VALUES
    ('chinese-border-areas', 'border regions',   1),
    ('chinese-border-areas', 'border provinces', 2);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('actor', 'chinese-border-areas', 'comrades-to-strategists', 's2.p4.3', 1, 'states');
INSERT INTO actor_mention (actor, document, locator) VALUES
    ('chinese-border-areas', 'comrades-to-strategists', 's2.p4.3'), ('chinese-border-areas', 'comrades-to-strategists', 's2.p6.3');
