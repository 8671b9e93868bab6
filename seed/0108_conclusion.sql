-- Section s4, the conclusion: the records whose principal citation lies there, in reading order.
--
-- One block per record, with everything that belongs to it; a link stands with the later of its two records.
-- Annotations stand after the record they are on, and each is external to the text.

-- Claim: The author sees excellence in how China handles changing Russia–North Korea relations (s4.p1.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'handling-reflects-excellence', 'comrades-to-strategists',
    'Praise of China''s handling',
    'The author sees excellence in how China handles changing Russia–North Korea relations',
    'The excellence lies in dealing with geopolitical change. No example is given.',
    'That the relations of the two are changing is taken as given.');
INSERT INTO claim (id, polarity) VALUES ('handling-reflects-excellence', 'praise');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('handling-reflects-excellence', 'china', 1, 1),
    ('handling-reflects-excellence', 'russia', 0, 2),
    ('handling-reflects-excellence', 'north-korea', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'handling-reflects-excellence', 'comrades-to-strategists', 's4.p1.1', 1, 'states', 'evaluated', 'reflection of its excellence');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'handling-reflects-excellence', 'about', 'dyad', 'north-korea-russia', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'diplomacy-is-virtuoso', 'counterpart', 'claim', 'handling-reflects-excellence', 'inferred', 'Both praise how China deals with Russia and North Korea, once as a virtuoso act and once as excellence; the later sentence does not point back to the earlier.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'handling-reflects-excellence', 'about', 'dyad', 'north-korea-russia', 'comrades-to-strategists', 's4.p1.1', 1);

-- Claim: China was once, and at times, an ally of both Russia and North Korea (s4.p1.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'china-once-ally-of-both', 'comrades-to-strategists',
    'Former alliance with both states',
    'China was once, and at times, an ally of both Russia and North Korea',
    'A later sentence of the conclusion speaks of former allies.',
    '"Once" and "at times" stand side by side: a closed past, and a past with gaps. The two nations are read from the sentence before as Russia and North Korea; Russia may take in the Soviet Union. The former allies of s4.p4.1 are read as the same two.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('claim', 'china-once-ally-of-both', 'actors', 1);
INSERT INTO claim (id) VALUES ('china-once-ally-of-both');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('china-once-ally-of-both', 'china', 1, 1),
    ('china-once-ally-of-both', 'russia', 0, 2),
    ('china-once-ally-of-both', 'north-korea', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-once-ally-of-both', 'comrades-to-strategists', 's4.p1.2', 1, 'states', 'asserted', NULL),
    ('claim', 'china-once-ally-of-both', 'comrades-to-strategists', 's4.p4.1', 2, 'supports', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'china-once-ally-of-both', 'about', 'dyad', 'china-north-korea', 'inferred', 'The sentence names the two states by a phrase alone; they are read from the sentence before.'),
    ('claim', 'china-once-ally-of-both', 'about', 'dyad', 'china-russia', 'inferred', 'The sentence names the two states by a phrase alone; they are read from the sentence before.');

-- Caveat: Allies today, or former allies (s4.p1.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'allies-now-or-formerly', 'comrades-to-strategists',
    'Allies today, or former allies',
    'The introduction and the history section put alliances and an ally in the present; two sentences of the conclusion put them in the past. The essay does not mention the defence treaty with North Korea, which the ATOP data set of alliances codes as in force in each year up to 2018, where its data end. Nothing is added for Russia.');
INSERT INTO caveat (id) VALUES ('allies-now-or-formerly');
INSERT INTO caveat_type (caveat, type, rank) VALUES
    ('allies-now-or-formerly', 'tension', 1),
    ('allies-now-or-formerly', 'external', 2);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'allies-now-or-formerly', 'comrades-to-strategists', 's4.p1.2', 1, 'states'),
    ('caveat', 'allies-now-or-formerly', 'comrades-to-strategists', 's4.p4.1', 2, 'states'),
    ('caveat', 'allies-now-or-formerly', 'comrades-to-strategists', 's0.p2.1', 3, 'states'),
    ('caveat', 'allies-now-or-formerly', 'comrades-to-strategists', 's1.p10.2', 4, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('allies-now-or-formerly', 1, 'China''s ties with the two have been strategic alliances in recent years; China balances the roles of ally and regional leader.'),
    ('allies-now-or-formerly', 2, 'China was once, at times, an ally of both; a later sentence speaks of former allies, without naming them.');
INSERT INTO caveat_side (caveat, rank, annotation) VALUES
    ('allies-now-or-formerly', 3, 'china-north-korea-treaty-signed'),
    ('allies-now-or-formerly', 4, 'china-north-korea-obligations-1961');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('allies-now-or-formerly', 1, 'comrades-to-strategists', 's0.p2.1', 1),
    ('allies-now-or-formerly', 1, 'comrades-to-strategists', 's1.p10.2', 2),
    ('allies-now-or-formerly', 2, 'comrades-to-strategists', 's4.p1.2', 1),
    ('allies-now-or-formerly', 2, 'comrades-to-strategists', 's4.p4.1', 2);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('allies-now-or-formerly', 'claim', 'china-once-ally-of-both', 1),
    ('allies-now-or-formerly', 'phase', 'china-russia-recent-alignment', 2),
    ('allies-now-or-formerly', 'phase', 'china-north-korea-recent-alignment', 3),
    ('allies-now-or-formerly', 'claim', 'china-balances-ally-and-leader', 4),
    ('allies-now-or-formerly', 'strategy', 'stability-without-open-conflict', 5),
    ('allies-now-or-formerly', 'claim', 'not-in-open-conflict-with-former-allies', 6);

-- Event: According to the news, North Korean fighters are fighting for Russian interests in Ukraine (s4.p2.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'event', 'dprk-fighters-in-ukraine', 'comrades-to-strategists',
    'Fighters in Ukraine (reported)',
    'According to the news, North Korean fighters are fighting for Russian interests in Ukraine',
    'The author takes this as a sign that the defence tie between Russia and North Korea is growing stronger.',
    'No sentence says that North Korea sent the fighters, so they are entered as a force and the state has no role. Coded as military support because they serve Russian interests. Ukraine is the place, not the opponent. The pair is that of the defence tie, which the same sentence calls reinforced.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES
    ('event', 'dprk-fighters-in-ukraine', 'dyads', 1),
    ('event', 'dprk-fighters-in-ukraine', 'category', 2);
INSERT INTO event (id, category) VALUES ('dprk-fighters-in-ukraine', 'military-support');
INSERT INTO event_actor (event, actor, role, rank) VALUES
    ('dprk-fighters-in-ukraine', 'dprk-troops-for-russia', 'force', 1),
    ('dprk-fighters-in-ukraine', 'russia', 'recipient', 2),
    ('dprk-fighters-in-ukraine', 'ukraine', 'setting', 3);
INSERT INTO event_dyad (event, dyad, rank) VALUES ('dprk-fighters-in-ukraine', 'north-korea-russia', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue, attributed_label) VALUES
    ('event', 'dprk-fighters-in-ukraine', 'comrades-to-strategists', 's4.p2.1', 1, 'states', 'reported', 'the news of', 'unnamed');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('event', 'dprk-fighters-in-ukraine', 'supports', 'claim', 'north-korea-russia-military-ties-intensified', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('event', 'dprk-fighters-in-ukraine', 'part-of', 'event', 'dprk-military-support-to-russia', 'inferred', 'The fighters are taken for the manpower of s2.p2.3; neither sentence refers to the other.'),
    ('event', 'dprk-fighters-in-ukraine', 'part-of', 'event', 'ukraine-war', 'inferred', 'The sentence does not name the war; fighting in Ukraine for Russian interests is taken to be fighting in it.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('event', 'dprk-fighters-in-ukraine', 'supports', 'claim', 'north-korea-russia-military-ties-intensified', 'comrades-to-strategists', 's4.p2.1', 1);

-- Claim: The author calls the stronger Russia–North Korea defence tie a delicate matter for Beijing (s4.p2.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'defence-tie-is-delicate', 'comrades-to-strategists',
    'Defence tie as a delicate subject',
    'The author calls the stronger Russia–North Korea defence tie a delicate matter for Beijing',
    'The sentence takes it as given that the tie is growing stronger, and points to news of North Korean fighters in Ukraine.',
    'The judgement is read as the author''s; it can also be Beijing''s own.');
INSERT INTO claim (id, polarity) VALUES ('defence-tie-is-delicate', 'neither');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('defence-tie-is-delicate', 'russia', 1, 1),
    ('defence-tie-is-delicate', 'north-korea', 1, 2),
    ('defence-tie-is-delicate', 'china', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'defence-tie-is-delicate', 'comrades-to-strategists', 's4.p2.1', 1, 'states', 'evaluated', 'delicate');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'defence-tie-is-delicate', 'about', 'dyad', 'north-korea-russia', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'defence-tie-is-delicate', 'counterpart', 'claim', 'warming-ties-are-a-challenge', 'inferred', 'Both say what the closer tie of Russia and North Korea is to China, once a challenge and once a delicate matter; the later sentence does not point back to the earlier.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'defence-tie-is-delicate', 'about', 'dyad', 'north-korea-russia', 'comrades-to-strategists', 's4.p2.1', 1);

-- Strategy: China chooses to avoid and to observe (s4.p2.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'strategy', 'avoid-and-observe', 'comrades-to-strategists',
    'Avoidance and observation',
    'China chooses to avoid and to observe',
    'This is Beijing''s prevailing approach. We read the low-profile approach of the closing sentence as the same one.',
    'What is avoided and observed is left open; we read the defence tie of Russia and North Korea, from the sentence before. The low profile of s4.p5.2 is read as the same approach, since both are called prudent; emulating is read as adopting. No instrument is named: diplomatic is our reading.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('strategy', 'avoid-and-observe', 'instruments', 1);
INSERT INTO strategy (id, status, actor, objective) VALUES ('avoid-and-observe', 'practised', 'china', NULL);
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('avoid-and-observe', 'diplomatic', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'avoid-and-observe', 'comrades-to-strategists', 's4.p2.2', 1, 'states', 'asserted', NULL),
    ('strategy', 'avoid-and-observe', 'comrades-to-strategists', 's4.p5.2', 2, 'supports', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'avoid-and-observe', 'counterpart', 'strategy', 'stay-clear-of-the-axis', 'inferred', 'We take the avoiding in s4.p2.2 for the step in s3.p2.1, if that step means keeping clear of the axis; s4.p2.2 does not say what is avoided, and adds that China observes.'),
    ('strategy', 'avoid-and-observe', 'responds-to', 'dyad', 'north-korea-russia', 'inferred', 'What is avoided and observed is left open; the sentence before names the defence tie of the two, and we read that.');

-- Claim: The author calls Beijing's prevailing approach classically prudent (s4.p2.2)
INSERT INTO record (kind, id, document, label, title, summary) VALUES (
    'claim', 'approach-is-classically-prudent', 'comrades-to-strategists',
    'Praise of a prudent approach',
    'The author calls Beijing''s prevailing approach classically prudent',
    'The approach consists in avoiding and observing.');
INSERT INTO claim (id, polarity) VALUES ('approach-is-classically-prudent', 'praise');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('approach-is-classically-prudent', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'approach-is-classically-prudent', 'comrades-to-strategists', 's4.p2.2', 1, 'states', 'evaluated', 'classically prudent');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'approach-is-classically-prudent', 'about', 'strategy', 'avoid-and-observe', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'approach-is-classically-prudent', 'about', 'strategy', 'avoid-and-observe', 'comrades-to-strategists', 's4.p2.2', 1);

-- Claim: The author calls China's choice to avoid and observe sage (s4.p2.2)
INSERT INTO record (kind, id, document, label, title, summary) VALUES (
    'claim', 'choice-to-avoid-is-sage', 'comrades-to-strategists',
    'Praise of avoiding and observing',
    'The author calls China''s choice to avoid and observe sage',
    'This praises the choice itself; the same sentence also praises the approach as prudent.');
INSERT INTO claim (id, polarity) VALUES ('choice-to-avoid-is-sage', 'praise');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('choice-to-avoid-is-sage', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'choice-to-avoid-is-sage', 'comrades-to-strategists', 's4.p2.2', 1, 'states', 'evaluated', 'sage');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'choice-to-avoid-is-sage', 'about', 'strategy', 'avoid-and-observe', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'choice-to-avoid-is-sage', 'about', 'strategy', 'avoid-and-observe', 'comrades-to-strategists', 's4.p2.2', 1);

-- Claim: China's economic involvement is multilateral (s4.p3.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'chinese-involvement-is-multilateral', 'comrades-to-strategists',
    'Multilateral economic involvement',
    'China''s economic involvement is multilateral',
    'The sentence names no partner and no field beyond economics.',
    'Involvement in what, and with whom, is open. "Too" implies that something multilateral came before, but the preceding paragraph has nothing of the kind.');
INSERT INTO claim (id) VALUES ('chinese-involvement-is-multilateral');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('chinese-involvement-is-multilateral', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'chinese-involvement-is-multilateral', 'comrades-to-strategists', 's4.p3.1', 1, 'states', 'asserted', NULL);

-- Phase: China and North Korea: China provides North Korea's economic lifeline (s4.p3.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'phase', 'china-north-korea-lifeline', 'comrades-to-strategists',
    'Economic lifeline for North Korea',
    'China and North Korea: China provides North Korea''s economic lifeline',
    'China is North Korea''s largest trading partner. The introduction gives China the role of a patron.',
    'In the present tense. Lifeline is taken as a word of patronage; the patron of s0.p2.5 is read as North Korea''s, from the sentence before. Dependence is not coded, because the sentence does not say what the trade means to China.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('phase', 'china-north-korea-lifeline', 'called', 1);
INSERT INTO phase (id, dyad, relation, by_actor) VALUES ('china-north-korea-lifeline', 'china-north-korea', 'patronage', 'china');
INSERT INTO phase_toward (phase, actor, rank) VALUES ('china-north-korea-lifeline', 'north-korea', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('phase', 'china-north-korea-lifeline', 'comrades-to-strategists', 's4.p3.2', 1, 'states', 'asserted', NULL),
    ('phase', 'china-north-korea-lifeline', 'comrades-to-strategists', 's0.p2.5', 2, 'supports', 'asserted', NULL);
INSERT INTO phase_called (phase, term, document, locator, rank) VALUES
    ('china-north-korea-lifeline', 'lifeline', 'comrades-to-strategists', 's4.p3.2', 1),
    ('china-north-korea-lifeline', 'patron', 'comrades-to-strategists', 's0.p2.5', 2);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('phase', 'china-main-patron', 'counterpart', 'phase', 'china-north-korea-lifeline', 'inferred', 'The history section calls China the main patron from 1991 on, in the past tense; the conclusion speaks of a lifeline in the present. No sentence joins the two.');

-- Claim: China is North Korea's largest trading partner (s4.p3.2)
INSERT INTO record (kind, id, document, label, title, summary) VALUES (
    'claim', 'china-largest-trading-partner', 'comrades-to-strategists',
    'North Korea''s largest trading partner',
    'China is North Korea''s largest trading partner',
    'The same sentence puts the Chinese share at almost 90 percent of an unspecified total.');
INSERT INTO claim (id) VALUES ('china-largest-trading-partner');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('china-largest-trading-partner', 'china', 1, 1),
    ('china-largest-trading-partner', 'north-korea', 0, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-largest-trading-partner', 'comrades-to-strategists', 's4.p3.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'china-largest-trading-partner', 'about', 'dyad', 'china-north-korea', 'stated'),
    ('claim', 'china-largest-trading-partner', 'about', 'phase', 'china-north-korea-lifeline', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'china-largest-trading-partner', 'counterpart', 'claim', 'china-main-economic-supporter', 'inferred', 'The history section calls China the main economic supporter after 1991, the conclusion the largest trading partner at present; both rank China first among North Korea''s outside economic partners.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'china-largest-trading-partner', 'about', 'dyad', 'china-north-korea', 'comrades-to-strategists', 's4.p3.2', 1),
    ('claim', 'china-largest-trading-partner', 'about', 'phase', 'china-north-korea-lifeline', 'comrades-to-strategists', 's4.p3.2', 1);

-- Claim: The Chinese share is almost 90 percent of an unspecified total (s4.p3.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'chinese-share-almost-90-percent', 'comrades-to-strategists',
    'Chinese share of almost 90 percent',
    'The Chinese share is almost 90 percent of an unspecified total',
    'It is the only percentage in the essay. Grammatically, it is China''s share of North Korea''s economic lifeline.',
    'North Korea''s whole foreign trade is probably the total that is meant.');
INSERT INTO claim (id, value, unit, comparator, measure) VALUES ('chinese-share-almost-90-percent', 90, 'percent', 'just-under', 'Chinese share');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('chinese-share-almost-90-percent', 'china', 1, 1),
    ('chinese-share-almost-90-percent', 'north-korea', 0, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'chinese-share-almost-90-percent', 'comrades-to-strategists', 's4.p3.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'chinese-share-almost-90-percent', 'about', 'phase', 'china-north-korea-lifeline', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'chinese-share-almost-90-percent', 'supports', 'claim', 'china-largest-trading-partner', 'inferred', 'If the total is North Korea''s trade, such a share makes China its largest partner; the sentence itself ties the share to the lifeline.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'chinese-share-almost-90-percent', 'about', 'phase', 'china-north-korea-lifeline', 'comrades-to-strategists', 's4.p3.2', 1);

-- Annotation: KOTRA puts the Chinese share of North Korea's trade at 96.7 percent in 2022 (external, on claim chinese-share-almost-90-percent)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'chinese-share-kotra-2022', 'comrades-to-strategists',
    'KOTRA puts the Chinese share of North Korea''s trade at 96.7 percent in 2022',
    'A figure with a year and a source, where the essay has neither.');
INSERT INTO annotation (id, on_kind, on_id, property, value, number, unit, status, source_name, source_url, source_accessed, agreement) VALUES
    ('chinese-share-kotra-2022', 'claim', 'chinese-share-almost-90-percent', 'trade-share', '96.7 percent in 2022', 96.7, 'percent', 'verified', 'The Korea Herald, “N. Korea''s trade reliance on China hit 10-year high in 2022”, August 2023 (figure of KOTRA)', 'https://www.koreaherald.com/view.php?ud=20230816000807', '2026-11-27', 'not-comparable');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'chinese-share-kotra-2022', '2022', 'year');

-- Annotation: KOTRA puts the Chinese share of North Korea's trade at 95.6 percent in 2021 (external, on claim chinese-share-almost-90-percent)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'chinese-share-kotra-2021', 'comrades-to-strategists',
    'KOTRA puts the Chinese share of North Korea''s trade at 95.6 percent in 2021',
    'A figure with a year and a source, where the essay has neither.');
INSERT INTO annotation (id, on_kind, on_id, property, value, number, unit, status, source_name, source_url, source_accessed, agreement) VALUES
    ('chinese-share-kotra-2021', 'claim', 'chinese-share-almost-90-percent', 'trade-share', '95.6 percent in 2021', 95.6, 'percent', 'verified', 'The Asia Business Daily (Asia Economy), “North Korea''s Foreign Trade Shrinks... $713 Million, Down 17% Last Year”, 14 July 2022 (figure of KOTRA)', 'https://cm.asiae.co.kr/en/article/2022071410433328714', '2026-11-27', 'not-comparable');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'chinese-share-kotra-2021', '2021', 'year');

-- Annotation: The ITC puts the Chinese share of North Korea's trade at 91.5 percent in 2016 (external, on claim chinese-share-almost-90-percent)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'annotation', 'chinese-share-itc-2016', 'comrades-to-strategists',
    'The ITC puts the Chinese share of North Korea''s trade at 91.5 percent in 2016',
    'An earlier figure, of a total of 6.02 billion US dollars.',
    'KOTRA has 92.5 percent for the same year.');
INSERT INTO annotation (id, on_kind, on_id, property, value, number, unit, status, source_name, source_url, source_accessed, agreement) VALUES
    ('chinese-share-itc-2016', 'claim', 'chinese-share-almost-90-percent', 'trade-share', '91.5 percent in 2016', 91.5, 'percent', 'verified', 'Yonhap, report in Korean that trade with China is over 90 percent of North Korea''s total, 6 April 2017 (figure of the International Trade Centre)', 'https://www.yna.co.kr/view/AKR20170406064500014', '2026-11-27', 'not-comparable');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'chinese-share-itc-2016', '2016', 'year');

-- Annotation: The KDI puts the Chinese share of North Korea's trade at 56.9 percent in 2010 (external, on claim chinese-share-almost-90-percent)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'annotation', 'chinese-share-kdi-2010', 'comrades-to-strategists',
    'The KDI puts the Chinese share of North Korea''s trade at 56.9 percent in 2010',
    'A much lower figure, of a total of 6.09 billion US dollars.',
    'The total is larger than KOTRA''s for the same year, which leaves out trade with South Korea.');
INSERT INTO annotation (id, on_kind, on_id, property, value, number, unit, status, source_name, source_url, source_accessed, agreement) VALUES
    ('chinese-share-kdi-2010', 'claim', 'chinese-share-almost-90-percent', 'trade-share', '56.9 percent in 2010', 56.9, 'percent', 'single-source', 'Yonhap, “N. Korea''s trade reliance on China deepens: KDI”, 6 July 2011 (copy of the OANA news agencies; figure of the Korea Development Institute)', 'https://oananews.org/node/193128', '2026-11-27', 'not-comparable');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'chinese-share-kdi-2010', '2010', 'year');

-- Caveat: A share of almost 90 percent, without year, source or base (s4.p3.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'share-without-year-or-base', 'comrades-to-strategists',
    'A share of almost 90 percent, without year, source or base',
    'The essay gives a round figure of a total that it does not name. Published shares of North Korea''s trade range from 56.9 percent (2010) over 91.5 (2016) to above 95 (2021 and 2022); they differ by year and by what the total counts.');
INSERT INTO caveat (id) VALUES ('share-without-year-or-base');
INSERT INTO caveat_type (caveat, type, rank) VALUES
    ('share-without-year-or-base', 'external', 1),
    ('share-without-year-or-base', 'reference', 2);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'share-without-year-or-base', 'comrades-to-strategists', 's4.p3.2', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('share-without-year-or-base', 1, 'The Chinese share is almost 90 percent; of what, when and by whose count is left out.');
INSERT INTO caveat_side (caveat, rank, annotation) VALUES
    ('share-without-year-or-base', 2, 'chinese-share-kotra-2022'),
    ('share-without-year-or-base', 3, 'chinese-share-kotra-2021'),
    ('share-without-year-or-base', 4, 'chinese-share-itc-2016'),
    ('share-without-year-or-base', 5, 'chinese-share-kdi-2010');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('share-without-year-or-base', 1, 'comrades-to-strategists', 's4.p3.2', 1);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('share-without-year-or-base', 'claim', 'chinese-share-almost-90-percent', 1);

-- Strategy: China limits its help to North Korea for fear of Pyongyang's nuclear ambition (s4.p3.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'strategy', 'limit-help-to-north-korea', 'comrades-to-strategists',
    'Limits on help to North Korea',
    'China limits its help to North Korea for fear of Pyongyang''s nuclear ambition',
    'What the help consists of and where its limits lie is left open.',
    'The fear is read as China''s, the help as help to North Korea; economic comes from the paragraph. A motive is given but no aim. The limit may also be a fact rather than a policy.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES
    ('strategy', 'limit-help-to-north-korea', 'instruments', 1),
    ('strategy', 'limit-help-to-north-korea', 'toward', 2);
INSERT INTO strategy (id, status, actor, objective) VALUES ('limit-help-to-north-korea', 'practised', 'china', NULL);
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('limit-help-to-north-korea', 'economic', 1);
INSERT INTO strategy_toward (strategy, actor, rank) VALUES ('limit-help-to-north-korea', 'north-korea', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'limit-help-to-north-korea', 'comrades-to-strategists', 's4.p3.3', 1, 'states', 'asserted', NULL);

-- Risk: Beijing sees North Korea's nuclear ambition as destabilising (s4.p3.3)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'risk', 'north-korean-nuclear-ambition', 'comrades-to-strategists',
    'Nuclear destabilisation (reported)',
    'Beijing sees North Korea''s nuclear ambition as destabilising',
    'The author adds, in his own voice, that fear of it sets a limit to the help that China gives.',
    'The view is Beijing''s, and the author passes it on. Denuclearisation is entered because the ambition is opposed to it by definition. The sentence names no bearer and no steps.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('risk', 'north-korean-nuclear-ambition', 'threatens', 1);
INSERT INTO risk (id, domain, named_as) VALUES ('north-korean-nuclear-ambition', 'military', 'described');
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES ('north-korean-nuclear-ambition', 'actor', 'north-korea', 1);
INSERT INTO risk_interest (risk, interest, rank) VALUES
    ('north-korean-nuclear-ambition', 'stability', 1),
    ('north-korean-nuclear-ambition', 'denuclearisation', 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue, attributed_actor, attributed_label) VALUES
    ('risk', 'north-korean-nuclear-ambition', 'comrades-to-strategists', 's4.p3.3', 1, 'states', 'reported', 'sees as', 'china', 'Beijing');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('risk', 'north-korean-nuclear-ambition', 'supports', 'strategy', 'limit-help-to-north-korea', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'limit-help-to-north-korea', 'addresses', 'risk', 'north-korean-nuclear-ambition', 'inferred', 'The limit comes from fear of the ambition. That it is meant to contain it is our reading.'),
    ('claim', 'present-issues-mark-china-north-korea-ties', 'about', 'risk', 'north-korean-nuclear-ambition', 'inferred', 'The claim counts North Korea''s nuclear ambitions among the issues between the two states; only the conclusion adds that Beijing finds them destabilising.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('risk', 'north-korean-nuclear-ambition', 'supports', 'strategy', 'limit-help-to-north-korea', 'comrades-to-strategists', 's4.p3.3', 1);

-- Strategy: China follows a policy of regional stability, without open conflict with former allies (s4.p4.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'strategy', 'stability-without-open-conflict', 'comrades-to-strategists',
    'Stability without open conflict',
    'China follows a policy of regional stability, without open conflict with former allies',
    'The wording leaves room for a conflict that is not open.',
    'The former allies are read as Russia and North Korea, from the opening of the conclusion. The aim is read from the name of the policy. Ties with both are not entered: to wage no open conflict is not to seek good relations.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES
    ('strategy', 'stability-without-open-conflict', 'toward', 1),
    ('strategy', 'stability-without-open-conflict', 'objective', 2),
    ('strategy', 'stability-without-open-conflict', 'pursues', 3);
INSERT INTO strategy (id, status, actor, objective, objective_document, objective_locator, objective_modality, objective_cue) VALUES
    ('stability-without-open-conflict', 'practised', 'china', 'Keep the region stable', 'comrades-to-strategists', 's4.p4.1', 'intended', 'the policy of regional stability');
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('stability-without-open-conflict', 'diplomatic', 1);
INSERT INTO strategy_toward (strategy, actor, rank) VALUES
    ('stability-without-open-conflict', 'russia', 1),
    ('stability-without-open-conflict', 'north-korea', 2);
INSERT INTO strategy_interest (strategy, interest, rank) VALUES ('stability-without-open-conflict', 'stability', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'stability-without-open-conflict', 'comrades-to-strategists', 's4.p4.1', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'stability-without-open-conflict', 'responds-to', 'dyad', 'north-korea-russia', 'inferred', 'The sentence names no development; we read it as part of the handling of Russia–North Korea relations with which the conclusion opens.');

-- Claim: China is not in open conflict with those who were its allies (s4.p4.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'not-in-open-conflict-with-former-allies', 'comrades-to-strategists',
    'Absence of open conflict',
    'China is not in open conflict with those who were its allies',
    'A conflict that is not open is not denied.',
    'The former allies are read as Russia and North Korea, from the opening of the conclusion.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('claim', 'not-in-open-conflict-with-former-allies', 'actors', 1);
INSERT INTO claim (id) VALUES ('not-in-open-conflict-with-former-allies');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('not-in-open-conflict-with-former-allies', 'china', 1, 1),
    ('not-in-open-conflict-with-former-allies', 'russia', 0, 2),
    ('not-in-open-conflict-with-former-allies', 'north-korea', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'not-in-open-conflict-with-former-allies', 'comrades-to-strategists', 's4.p4.1', 1, 'states', 'negated', 'not openly');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'not-in-open-conflict-with-former-allies', 'about', 'strategy', 'stability-without-open-conflict', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'not-in-open-conflict-with-former-allies', 'about', 'dyad', 'china-russia', 'inferred', 'The former allies are not named; from the opening of the conclusion they are read as Russia and North Korea.'),
    ('claim', 'not-in-open-conflict-with-former-allies', 'about', 'dyad', 'china-north-korea', 'inferred', 'The former allies are not named; from the opening of the conclusion they are read as Russia and North Korea.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'not-in-open-conflict-with-former-allies', 'about', 'strategy', 'stability-without-open-conflict', 'comrades-to-strategists', 's4.p4.1', 1);

-- Strategy: China attempts to let North Korea get round multilateral sanctions (s4.p4.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'strategy', 'let-sanctions-be-bypassed', 'comrades-to-strategists',
    'Attempt to allow a sanctions bypass',
    'China attempts to let North Korea get round multilateral sanctions',
    'The author makes it one half of a balancing act; the other is to keep North Korea at a distance.',
    'Recorded as worded. Economic is our reading, on the ground that sanctions are an economic measure. No link to accidental-enabling: this is done on purpose, and the sentence names no danger.');
INSERT INTO inferred_field (kind, record, field, rank) VALUES ('strategy', 'let-sanctions-be-bypassed', 'instruments', 1);
INSERT INTO strategy (id, status, actor, objective) VALUES ('let-sanctions-be-bypassed', 'attempted', 'china', NULL);
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('let-sanctions-be-bypassed', 'economic', 1);
INSERT INTO strategy_toward (strategy, actor, rank) VALUES ('let-sanctions-be-bypassed', 'north-korea', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'let-sanctions-be-bypassed', 'comrades-to-strategists', 's4.p4.2', 1, 'states', 'intended', 'attempts to');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'let-sanctions-be-bypassed', 'contradicts', 'strategy', 'no-undercutting-of-sanctions', 'inferred', 'To let a state under sanctions get round them is to undercut them, which China guards against in s3.p3.1. The text does not set the two side by side.'),
    ('strategy', 'let-sanctions-be-bypassed', 'about', 'event', 'sanctions-on-russia-and-north-korea', 'inferred', 'Multilateral sanctions on North Korea are taken to be among the international ones that s2.p4.2 names.');

-- Strategy: China tries to keep North Korea at arm's length without breaking with it (s4.p4.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'strategy', 'keep-at-arms-length', 'comrades-to-strategists',
    'Keeping North Korea at arm''s length',
    'China tries to keep North Korea at arm''s length without breaking with it',
    'The author makes it one half of a balancing act; the other is to let North Korea get round sanctions.',
    'That relations are not severed limits the attempt and is not its aim. Ties with both are not entered, since Russia is not in the sentence.');
INSERT INTO strategy (id, status, actor, objective) VALUES ('keep-at-arms-length', 'attempted', 'china', NULL);
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('keep-at-arms-length', 'diplomatic', 1);
INSERT INTO strategy_toward (strategy, actor, rank) VALUES ('keep-at-arms-length', 'north-korea', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'keep-at-arms-length', 'comrades-to-strategists', 's4.p4.2', 1, 'states', 'intended', 'trying to');

-- Phase: China and North Korea: China tries to keep its distance without breaking off relations (s4.p4.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'phase', 'china-north-korea-at-a-distance', 'comrades-to-strategists',
    'Attempted distance from North Korea',
    'China and North Korea: China tries to keep its distance without breaking off relations',
    'An earlier section adds an attempt to uphold non-interference and so to keep the relationship with both North Korea and Russia.',
    'Inferred from an attempt, so the phase is implied: the sentence does not say that the distance is reached. Distance with the tie kept is coded as hedging. s3.p2.3 supports the tie that is kept, not the distance.');
INSERT INTO phase (id, dyad, relation, by_actor) VALUES ('china-north-korea-at-a-distance', 'china-north-korea', 'hedging', 'china');
INSERT INTO phase_toward (phase, actor, rank) VALUES ('china-north-korea-at-a-distance', 'north-korea', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('phase', 'china-north-korea-at-a-distance', 'comrades-to-strategists', 's4.p4.2', 1, 'supports', 'intended', 'trying to keep'),
    ('phase', 'china-north-korea-at-a-distance', 'comrades-to-strategists', 's3.p2.3', 2, 'supports', 'intended', 'attempting to');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'keep-at-arms-length', 'about', 'phase', 'china-north-korea-at-a-distance', 'inferred', 'The phase is our reading of this very attempt: distance with the tie kept.');

-- Claim: The author sees a balancing act reflected in what China attempts with North Korea (s4.p4.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'balancing-act-shows-toward-north-korea', 'comrades-to-strategists',
    'Balancing act with North Korea',
    'The author sees a balancing act reflected in what China attempts with North Korea',
    'Its two sides are the attempt to let sanctions be got round and the attempt to keep a distance without a break.',
    '"The" balancing act is one already known: the policy of the sentence before, or the tightrope of the earlier sections. The claim is linked to both.');
INSERT INTO claim (id, polarity) VALUES ('balancing-act-shows-toward-north-korea', 'neither');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('balancing-act-shows-toward-north-korea', 'china', 1, 1),
    ('balancing-act-shows-toward-north-korea', 'north-korea', 0, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'balancing-act-shows-toward-north-korea', 'comrades-to-strategists', 's4.p4.2', 1, 'states', 'evaluated', 'is reflected in');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'balancing-act-shows-toward-north-korea', 'about', 'strategy', 'let-sanctions-be-bypassed', 'stated'),
    ('claim', 'balancing-act-shows-toward-north-korea', 'about', 'strategy', 'keep-at-arms-length', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'balancing-act-shows-toward-north-korea', 'about', 'strategy', 'stability-without-open-conflict', 'inferred', 'One reading of the balancing act of s4.p4.2: the policy of s4.p4.1, which holds to stability and keeps out of open conflict with former allies.'),
    ('claim', 'balancing-act-shows-toward-north-korea', 'about', 'strategy', 'balance-on-a-tightrope', 'inferred', 'The balancing act of s4.p4.2 may also be the one that earlier sections prescribe with the same figure of speech; the sentence does not refer back to them.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'balancing-act-shows-toward-north-korea', 'about', 'strategy', 'let-sanctions-be-bypassed', 'comrades-to-strategists', 's4.p4.2', 1),
    ('claim', 'balancing-act-shows-toward-north-korea', 'about', 'strategy', 'keep-at-arms-length', 'comrades-to-strategists', 's4.p4.2', 1);

-- Caveat: No undercutting of sanctions, or help in getting round them (s4.p4.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'undercutting-or-bypassing', 'comrades-to-strategists',
    'No undercutting of sanctions, or help in getting round them',
    'In one section China is on guard so that sanctions are not undercut; in the conclusion it attempts to let North Korea get round them. The essay does not reconcile the two.');
INSERT INTO caveat (id) VALUES ('undercutting-or-bypassing');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('undercutting-or-bypassing', 'tension', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'undercutting-or-bypassing', 'comrades-to-strategists', 's4.p4.2', 1, 'states'),
    ('caveat', 'undercutting-or-bypassing', 'comrades-to-strategists', 's3.p3.1', 2, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('undercutting-or-bypassing', 1, 'China is on its guard so that international sanctions are not undercut.'),
    ('undercutting-or-bypassing', 2, 'China attempts to let North Korea get round multilateral sanctions.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('undercutting-or-bypassing', 1, 'comrades-to-strategists', 's3.p3.1', 1),
    ('undercutting-or-bypassing', 2, 'comrades-to-strategists', 's4.p4.2', 1);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('undercutting-or-bypassing', 'strategy', 'no-undercutting-of-sanctions', 1),
    ('undercutting-or-bypassing', 'strategy', 'let-sanctions-be-bypassed', 2);

-- Caveat: "At arm's length" is quoted without a source (s4.p4.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'arms-length-quoted', 'comrades-to-strategists',
    '"At arm''s length" is quoted without a source',
    'The phrase stands in quotation marks without a speaker.');
INSERT INTO caveat (id) VALUES ('arms-length-quoted');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('arms-length-quoted', 'reference', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'arms-length-quoted', 'comrades-to-strategists', 's4.p4.2', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('arms-length-quoted', 1, 'The distance is given in quotation marks, without a speaker: someone''s words, or a figure of speech marked as one.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('arms-length-quoted', 1, 'comrades-to-strategists', 's4.p4.2', 1);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('arms-length-quoted', 'strategy', 'keep-at-arms-length', 1),
    ('arms-length-quoted', 'phase', 'china-north-korea-at-a-distance', 2);

-- Claim: The author sees China's action on Russia and North Korea as a show of skill (s4.p5.1)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'action-demonstrates-skill', 'comrades-to-strategists',
    'Praise of skill with alliances',
    'The author sees China''s action on Russia and North Korea as a show of skill',
    'It is one demonstration among others of skill with complicated alliances.',
    'Whose alliances are meant is open: China''s own, or that of Russia and North Korea.');
INSERT INTO claim (id, polarity) VALUES ('action-demonstrates-skill', 'praise');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('action-demonstrates-skill', 'china', 1, 1),
    ('action-demonstrates-skill', 'russia', 0, 2),
    ('action-demonstrates-skill', 'north-korea', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'action-demonstrates-skill', 'comrades-to-strategists', 's4.p5.1', 1, 'states', 'evaluated', 'demonstrations of skill');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'action-demonstrates-skill', 'about', 'dyad', 'north-korea-russia', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'action-demonstrates-skill', 'counterpart', 'claim', 'handling-reflects-excellence', 'inferred', 'The conclusion opens and closes on praise of the same conduct, first as excellence with geopolitics and then as skill with alliances.'),
    ('claim', 'action-demonstrates-skill', 'counterpart', 'claim', 'diplomacy-is-virtuoso', 'inferred', 'Both praise the skill of China''s diplomacy towards Russia and North Korea; the later sentence does not point back to the earlier.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'action-demonstrates-skill', 'about', 'dyad', 'north-korea-russia', 'comrades-to-strategists', 's4.p5.1', 1);

-- Claim: Low-profile and prudent, China tests the stability of the region (s4.p5.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'china-tests-regional-stability', 'comrades-to-strategists',
    'Testing of regional stability',
    'Low-profile and prudent, China tests the stability of the region',
    'The sentence sets this beside protecting national interests and coping with geopolitics.',
    'Recorded as worded; to test stability is to strain it or put it to the proof. Protecting it may be meant.');
INSERT INTO claim (id) VALUES ('china-tests-regional-stability');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('china-tests-regional-stability', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-tests-regional-stability', 'comrades-to-strategists', 's4.p5.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'china-tests-regional-stability', 'about', 'strategy', 'avoid-and-observe', 'inferred', 'The approach of s4.p5.2 is read as that of s4.p2.2, since both are called prudent.');

-- Claim: Low-profile and prudent, China protects its national interests (s4.p5.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'china-protects-national-interests', 'comrades-to-strategists',
    'Protection of national interests',
    'Low-profile and prudent, China protects its national interests',
    'Which interests these are is left open.',
    'The interests are read as China''s own. Emulating a prudent approach is read as following it.');
INSERT INTO claim (id) VALUES ('china-protects-national-interests');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('china-protects-national-interests', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-protects-national-interests', 'comrades-to-strategists', 's4.p5.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'china-protects-national-interests', 'about', 'strategy', 'avoid-and-observe', 'inferred', 'The approach of s4.p5.2 is read as that of s4.p2.2, since both are called prudent.');

-- Claim: Low-profile and prudent, China handles the complexity of modern geopolitics (s4.p5.2)
INSERT INTO record (kind, id, document, label, title, summary, note) VALUES (
    'claim', 'china-deals-with-complexity', 'comrades-to-strategists',
    'Handling of complex geopolitics',
    'Low-profile and prudent, China handles the complexity of modern geopolitics',
    'This is the last point of the essay. The clause says nothing of how well China does.',
    'Emulating a prudent approach is read as following it.');
INSERT INTO claim (id) VALUES ('china-deals-with-complexity');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('china-deals-with-complexity', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-deals-with-complexity', 'comrades-to-strategists', 's4.p5.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'china-deals-with-complexity', 'about', 'strategy', 'avoid-and-observe', 'inferred', 'The approach of s4.p5.2 is read as that of s4.p2.2, since both are called prudent.');

-- Caveat: China tests stability and emulates an approach (s4.p5.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'tests-and-emulating', 'comrades-to-strategists',
    'China tests stability and emulates an approach',
    'China would put to the test the stability that it is elsewhere described as seeking, and copy an approach that elsewhere is its own.');
INSERT INTO caveat (id) VALUES ('tests-and-emulating');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('tests-and-emulating', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'tests-and-emulating', 'comrades-to-strategists', 's4.p5.2', 1, 'states'),
    ('caveat', 'tests-and-emulating', 'comrades-to-strategists', 's4.p2.2', 2, 'context'),
    ('caveat', 'tests-and-emulating', 'comrades-to-strategists', 's4.p4.1', 3, 'context');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('tests-and-emulating', 1, 'Literally, China tests the stability of the region while copying an approach, whose is left open.'),
    ('tests-and-emulating', 2, 'Regional stability is China''s policy and prudence is the approach of Beijing itself; so "upholds" and "adopting" may have been meant.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('tests-and-emulating', 1, 'comrades-to-strategists', 's4.p5.2', 1),
    ('tests-and-emulating', 2, 'comrades-to-strategists', 's4.p2.2', 1),
    ('tests-and-emulating', 2, 'comrades-to-strategists', 's4.p4.1', 2);
INSERT INTO caveat_record (caveat, kind, record, rank) VALUES
    ('tests-and-emulating', 'claim', 'china-tests-regional-stability', 1),
    ('tests-and-emulating', 'strategy', 'avoid-and-observe', 2);
