-- Section s4, the conclusion: the records whose principal citation lies there, in reading order.
--
-- One block per record, with everything that belongs to it; a link stands with the later of its two records.
-- Annotations stand after the record they are on, and each is external to the text.

-- Claim: The author sees China's excellence in how it handles the changing relations of Russia and North Korea (s4.p1.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'handling-reflects-excellence', 'comrades-to-strategists',
    'The author sees China''s excellence in how it handles the changing relations of Russia and North Korea',
    'China''s handling of the tie between the two is taken as a mark of how excellently it copes with geopolitics in flux.',
    'A verdict, without an example or a measure. That the relations of the two are changing is taken as given.');
INSERT INTO claim (id) VALUES ('handling-reflects-excellence');
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
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'china-once-ally-of-both', 'comrades-to-strategists',
    'China was once, and at times, an ally of both Russia and North Korea',
    'The conclusion puts China''s alliance with the two nations in the past. A later sentence of it speaks of former allies.',
    '"Once" and "at times" stand side by side: a closed past, and a past with gaps. The two nations are read as Russia and North Korea, from the sentence before; as a past ally Russia may take in the Soviet Union. The allies of the later sentence are not named and are read as the same two.');
INSERT INTO claim (id) VALUES ('china-once-ally-of-both');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('china-once-ally-of-both', 'china', 1, 1),
    ('china-once-ally-of-both', 'russia', 0, 2),
    ('china-once-ally-of-both', 'north-korea', 0, 3);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-once-ally-of-both', 'comrades-to-strategists', 's4.p1.2', 1, 'states', 'asserted', NULL),
    ('claim', 'china-once-ally-of-both', 'comrades-to-strategists', 's4.p4.1', 2, 'supports', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'china-once-ally-of-both', 'about', 'dyad', 'china-russia', 'stated'),
    ('claim', 'china-once-ally-of-both', 'about', 'dyad', 'china-north-korea', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'china-once-ally-of-both', 'about', 'dyad', 'china-russia', 'comrades-to-strategists', 's4.p1.2', 1),
    ('claim', 'china-once-ally-of-both', 'about', 'dyad', 'china-north-korea', 'comrades-to-strategists', 's4.p1.2', 1);

-- Caveat: Allies at present, or allies of former days (s4.p1.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'allies-now-or-formerly', 'comrades-to-strategists',
    'Allies at present, or allies of former days',
    'The introduction and the history section have alliances and an ally in the present; the conclusion has them in the past. The defence treaty with North Korea, which ATOP codes to the last year of its data, is not mentioned.');
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
    ('allies-now-or-formerly', 1, 'China''s ties with the two are strategic alliances of recent years, and China still balances the role of an ally.'),
    ('allies-now-or-formerly', 2, 'China was once, at times, an ally of both; a later sentence speaks of former allies, without naming them.');
INSERT INTO caveat_side (caveat, rank, annotation) VALUES
    ('allies-now-or-formerly', 3, 'china-north-korea-treaty-signed'),
    ('allies-now-or-formerly', 4, 'china-north-korea-obligations-1961');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('allies-now-or-formerly', 1, 'comrades-to-strategists', 's0.p2.1', 1),
    ('allies-now-or-formerly', 1, 'comrades-to-strategists', 's1.p10.2', 2),
    ('allies-now-or-formerly', 2, 'comrades-to-strategists', 's4.p1.2', 1),
    ('allies-now-or-formerly', 2, 'comrades-to-strategists', 's4.p4.1', 2);

-- Event: North Korean fighters are said, in the news, to fight for Russia's interests in Ukraine (s4.p2.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'event', 'dprk-fighters-in-ukraine', 'comrades-to-strategists',
    'North Korean fighters are said, in the news, to fight for Russia''s interests in Ukraine',
    'News of such fighters is mentioned as the way in which the reinforced defence tie of Russia and North Korea shows itself.',
    'Passed on as news, with no outlet named and no date. Whether North Korea sent the fighters is not said; they are entered as a force, and the state is given no role. Coded as military support because they are said to serve Russia''s interests. Ukraine is named as the place, not as the opponent.');
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
    ('event', 'dprk-fighters-in-ukraine', 'part-of', 'event', 'dprk-military-support-to-russia', 'inferred', 'The fighters are taken for the manpower that s2.p2.3 has Russia allegedly use; neither sentence refers to the other.'),
    ('event', 'dprk-fighters-in-ukraine', 'part-of', 'event', 'ukraine-war', 'inferred', 'The sentence does not name the war; fighting in Ukraine for Russian interests is taken to be fighting in it.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('event', 'dprk-fighters-in-ukraine', 'supports', 'claim', 'north-korea-russia-military-ties-intensified', 'comrades-to-strategists', 's4.p2.1', 1);

-- Claim: The author calls the strengthening of the defence tie of Russia and North Korea a delicate matter for Beijing (s4.p2.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'defence-tie-is-delicate', 'comrades-to-strategists',
    'The author calls the strengthening of the defence tie of Russia and North Korea a delicate matter for Beijing',
    'That the tie in defence is being strengthened is taken as given; the author finds it delicate for Beijing.',
    'Why it is delicate is not said. The judgement is read as the author''s; it can also be read as Beijing''s own feeling.');
INSERT INTO claim (id) VALUES ('defence-tie-is-delicate');
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
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'strategy', 'avoid-and-observe', 'comrades-to-strategists',
    'China chooses to avoid and to observe',
    'The approach that has prevailed in Beijing consists in this choice.',
    'What is avoided and what is observed is not said; from the sentence before, the defence tie of Russia and North Korea. No aim is given, so that objective, interests and addressees are left open; coded as diplomatic because a stance is meant and no other instrument is named. "Dominant" suggests that there are other approaches. That the choice is made is stated; that it is sage and prudent is judged, and stands in claims of its own.');
INSERT INTO strategy (id, status, actor, objective) VALUES ('avoid-and-observe', 'practised', 'china', NULL);
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('avoid-and-observe', 'diplomatic', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'avoid-and-observe', 'comrades-to-strategists', 's4.p2.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'avoid-and-observe', 'counterpart', 'strategy', 'stay-clear-of-the-axis', 'inferred', 'To avoid is read as the step that s3.p2.1 describes, if that step is a keeping clear of the axis; the conclusion does not say what is avoided, and adds that China observes.');

-- Claim: The author calls Beijing's prevailing approach prudent in the classic way (s4.p2.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'approach-is-classically-prudent', 'comrades-to-strategists',
    'The author calls Beijing''s prevailing approach prudent in the classic way',
    'The approach, which consists in avoiding and observing, is judged to be prudence of a classic kind.',
    'Which classics or which tradition the author has in mind is not said.');
INSERT INTO claim (id) VALUES ('approach-is-classically-prudent');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES ('approach-is-classically-prudent', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'approach-is-classically-prudent', 'comrades-to-strategists', 's4.p2.2', 1, 'states', 'evaluated', 'classically prudent');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'approach-is-classically-prudent', 'about', 'strategy', 'avoid-and-observe', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'approach-is-classically-prudent', 'about', 'strategy', 'avoid-and-observe', 'comrades-to-strategists', 's4.p2.2', 1);

-- Claim: The author judges China's choice to avoid and to observe to be a sage one (s4.p2.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'claim', 'choice-to-avoid-is-sage', 'comrades-to-strategists',
    'The author judges China''s choice to avoid and to observe to be a sage one',
    'Beside the prudence of the approach, the author praises the wisdom of the choice that it consists in.');
INSERT INTO claim (id) VALUES ('choice-to-avoid-is-sage');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES ('choice-to-avoid-is-sage', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'choice-to-avoid-is-sage', 'comrades-to-strategists', 's4.p2.2', 1, 'states', 'evaluated', 'sage');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'choice-to-avoid-is-sage', 'about', 'strategy', 'avoid-and-observe', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'choice-to-avoid-is-sage', 'about', 'strategy', 'avoid-and-observe', 'comrades-to-strategists', 's4.p2.2', 1);

-- Claim: China's economic involvement is multilateral (s4.p3.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'chinese-involvement-is-multilateral', 'comrades-to-strategists',
    'China''s economic involvement is multilateral',
    'In the economy as well, China''s part is described as multilateral.',
    'Involvement in what is not said, nor who else takes part. "Too" suggests that something before was multilateral; the paragraph before does not say so. The sentences that follow deal with North Korea alone.');
INSERT INTO claim (id) VALUES ('chinese-involvement-is-multilateral');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES ('chinese-involvement-is-multilateral', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'chinese-involvement-is-multilateral', 'comrades-to-strategists', 's4.p3.1', 1, 'states', 'asserted', NULL);

-- Phase: China and North Korea: China provides North Korea's economic lifeline (s4.p3.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'phase', 'china-north-korea-lifeline', 'comrades-to-strategists',
    'China and North Korea: China provides North Korea''s economic lifeline',
    'As its largest partner in trade, China gives North Korea the lifeline of its economy.',
    'In the present tense, with no date and no beginning. Coded as patronage from the word lifeline. It is not coded as dependence as well, because the sentence does not say what the trade means to China.');
INSERT INTO phase (id, dyad, relation, by_actor) VALUES ('china-north-korea-lifeline', 'china-north-korea', 'patronage', 'china');
INSERT INTO phase_toward (phase, actor, rank) VALUES ('china-north-korea-lifeline', 'north-korea', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('phase', 'china-north-korea-lifeline', 'comrades-to-strategists', 's4.p3.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('phase', 'china-main-patron', 'counterpart', 'phase', 'china-north-korea-lifeline', 'inferred', 'The history section has China as the main patron from 1991, in the past tense; the conclusion has it provide a lifeline, in the present. Whether it is one unbroken state of the relation is not said.');

-- Claim: China is North Korea's largest trading partner (s4.p3.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'china-largest-trading-partner', 'comrades-to-strategists',
    'China is North Korea''s largest trading partner',
    'No other partner trades as much with North Korea as China does.',
    'No year and no source are given.');
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
    ('claim', 'china-largest-trading-partner', 'counterpart', 'claim', 'china-main-economic-supporter', 'inferred', 'The history section names China as the main economic supporter after 1991, the conclusion as the largest partner in trade at present; both give China the first place in North Korea''s economy from outside.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'china-largest-trading-partner', 'about', 'dyad', 'china-north-korea', 'comrades-to-strategists', 's4.p3.2', 1),
    ('claim', 'china-largest-trading-partner', 'about', 'phase', 'china-north-korea-lifeline', 'comrades-to-strategists', 's4.p3.2', 1);

-- Claim: The Chinese share in North Korea's economic lifeline is almost 90 percent of an unnamed total (s4.p3.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'chinese-share-almost-90-percent', 'comrades-to-strategists',
    'The Chinese share in North Korea''s economic lifeline is almost 90 percent of an unnamed total',
    'The one percentage that the essay gives puts the Chinese share at just under nine tenths.',
    'Year, source and base are missing. By the grammar it is a share of the lifeline; North Korea''s whole foreign trade is probably the total that is meant.');
INSERT INTO claim (id, value, unit, comparator, measure, of_what, year) VALUES
    ('chinese-share-almost-90-percent', 90, 'percent', 'just-under', 'Chinese share', NULL, NULL);
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
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('chinese-share-kotra-2022', 'claim', 'chinese-share-almost-90-percent', 'trade-share', '96.7 percent in 2022', 'verified', 'KOTRA, as reported by The Korea Herald and KBS');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'chinese-share-kotra-2022', '2022', 'year');

-- Annotation: KOTRA puts the Chinese share of North Korea's trade at 95.6 percent in 2021 (external, on claim chinese-share-almost-90-percent)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'chinese-share-kotra-2021', 'comrades-to-strategists',
    'KOTRA puts the Chinese share of North Korea''s trade at 95.6 percent in 2021',
    'A figure with a year and a source, where the essay has neither.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('chinese-share-kotra-2021', 'claim', 'chinese-share-almost-90-percent', 'trade-share', '95.6 percent in 2021', 'verified', 'KOTRA, as reported by The Korea Herald and Bernama');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'chinese-share-kotra-2021', '2021', 'year');

-- Annotation: A figure ascribed to the ITC puts the Chinese share of North Korea's trade at 91.5 percent in 2016 (external, on claim chinese-share-almost-90-percent)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'chinese-share-itc-2016', 'comrades-to-strategists',
    'A figure ascribed to the ITC puts the Chinese share of North Korea''s trade at 91.5 percent in 2016',
    'An earlier figure, found in one secondary source only.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('chinese-share-itc-2016', 'claim', 'chinese-share-almost-90-percent', 'trade-share', '91.5 percent in 2016', 'single-source', 'International Trade Centre (ITC), as reported by Daily NK');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'chinese-share-itc-2016', '2016', 'year');

-- Annotation: The KDI puts the Chinese share of North Korea's trade at 56.9 percent in 2010 (external, on claim chinese-share-almost-90-percent)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'annotation', 'chinese-share-kdi-2010', 'comrades-to-strategists',
    'The KDI puts the Chinese share of North Korea''s trade at 56.9 percent in 2010',
    'A much lower figure, of a total that takes in trade with South Korea. For the same year KOTRA has 83 percent, of a smaller total.');
INSERT INTO annotation (id, on_kind, on_id, property, value, status, source_name) VALUES
    ('chinese-share-kdi-2010', 'claim', 'chinese-share-almost-90-percent', 'trade-share', '56.9 percent in 2010, of a total with inter-Korean trade in it', 'verified', 'Korea Development Institute (KDI), as reported by Yonhap; on the total, Statistics Korea, as reported by The Korea Times; for KOTRA, Bloomberg');
INSERT INTO dating (kind, record, edtf, precision) VALUES ('annotation', 'chinese-share-kdi-2010', '2010', 'year');

-- Caveat: A share of almost 90 percent, without year, source or base (s4.p3.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'share-without-year-or-base', 'comrades-to-strategists',
    'A share of almost 90 percent, without year, source or base',
    'The essay gives a round figure and a total that it does not name. Published shares of North Korea''s trade lie above 95 percent for 2021 and 2022; they differ by year, and by whether trade with South Korea is counted in the total.');
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

-- Strategy: China limits its help to North Korea, for fear of the latter's nuclear ambition (s4.p3.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'strategy', 'limit-help-to-north-korea', 'comrades-to-strategists',
    'China limits its help to North Korea, for fear of the latter''s nuclear ambition',
    'Fear of what North Korea dreams of in nuclear matters sets a limit to Chinese help.',
    'Whose fear it is, and whom the help is for, is left to the reader: China''s, and North Korea. What the help consists in and where its limit lies is not said; coded as economic from the paragraph. A motive is given but no aim, so that objective and interests are left open; that the limit serves to contain the ambition is our reading. The limit may also be read as a fact rather than as a policy.');
INSERT INTO strategy (id, status, actor, objective) VALUES ('limit-help-to-north-korea', 'practised', 'china', NULL);
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('limit-help-to-north-korea', 'economic', 1);
INSERT INTO strategy_toward (strategy, actor, rank) VALUES ('limit-help-to-north-korea', 'north-korea', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'limit-help-to-north-korea', 'comrades-to-strategists', 's4.p3.3', 1, 'states', 'asserted', NULL);

-- Risk: North Korea's nuclear ambition is said to be destabilising in Beijing's eyes (s4.p3.3)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'risk', 'north-korean-nuclear-ambition', 'comrades-to-strategists',
    'North Korea''s nuclear ambition is said to be destabilising in Beijing''s eyes',
    'Beijing is said to see North Korea''s nuclear dream as a source of instability. Fear of it sets a limit to the help that China gives.',
    'The view is Beijing''s, and the author passes it on. What would be destabilised, and by which steps, is not said, so that no bearer and no mechanism is entered. Denuclearisation is listed because the ambition is opposed to it by definition. The limit on help is stated to follow from the fear; that it is also meant against the ambition is our reading, and the link says so.');
INSERT INTO risk (id, domain) VALUES ('north-korean-nuclear-ambition', 'military');
INSERT INTO risk_source (risk, source_kind, source, rank) VALUES
    ('north-korean-nuclear-ambition', 'actor', 'north-korea', 1);
INSERT INTO risk_interest (risk, interest, rank) VALUES
    ('north-korean-nuclear-ambition', 'stability', 1),
    ('north-korean-nuclear-ambition', 'denuclearisation', 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue, attributed_actor, attributed_label) VALUES
    ('risk', 'north-korean-nuclear-ambition', 'comrades-to-strategists', 's4.p3.3', 1, 'states', 'reported', 'sees as', 'china', 'Beijing');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('risk', 'north-korean-nuclear-ambition', 'leads-to', 'strategy', 'limit-help-to-north-korea', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'limit-help-to-north-korea', 'addresses', 'risk', 'north-korean-nuclear-ambition', 'inferred', 'The sentence has the limit come from fear of the ambition. That the limit is to contain the ambition, or at least not to feed it, is our reading; no aim is given.'),
    ('claim', 'present-issues-mark-china-north-korea-ties', 'about', 'risk', 'north-korean-nuclear-ambition', 'inferred', 'The claim counts North Korea''s nuclear ambitions among the issues between the two states; only the conclusion adds that Beijing finds them destabilising.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('risk', 'north-korean-nuclear-ambition', 'leads-to', 'strategy', 'limit-help-to-north-korea', 'comrades-to-strategists', 's4.p3.3', 1);

-- Strategy: China follows a policy of regional stability, without open conflict with former allies (s4.p4.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'strategy', 'stability-without-open-conflict', 'comrades-to-strategists',
    'China follows a policy of regional stability, without open conflict with former allies',
    'In diplomacy China is described as pursuing a stable region while it keeps from open conflict with those who were its allies.',
    'The former allies are not named; read as Russia and North Korea, from the opening of the conclusion. "Openly" leaves room for a conflict that is not open. The interest in ties with both is not listed: that no open conflict is waged with unnamed former allies does not say that good relations are sought with either.');
INSERT INTO strategy (id, status, actor, objective) VALUES
    ('stability-without-open-conflict', 'practised', 'china', 'Keep the region stable');
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('stability-without-open-conflict', 'diplomatic', 1);
INSERT INTO strategy_toward (strategy, actor, rank) VALUES
    ('stability-without-open-conflict', 'russia', 1),
    ('stability-without-open-conflict', 'north-korea', 2);
INSERT INTO strategy_interest (strategy, interest, rank) VALUES
    ('stability-without-open-conflict', 'stability', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'stability-without-open-conflict', 'comrades-to-strategists', 's4.p4.1', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'balance-on-a-tightrope', 'counterpart', 'strategy', 'stability-without-open-conflict', 'inferred', 'What s2.p8.2 says China must do, to serve its interests without threatening its neighbours, the conclusion describes as a policy followed, with regional stability in the place of the interests and open conflict in that of the threat.');

-- Claim: China is not in open conflict with those who were its allies (s4.p4.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'not-in-open-conflict-with-former-allies', 'comrades-to-strategists',
    'China is not in open conflict with those who were its allies',
    'Open conflict with them is denied, beside the statement that China''s policy is regional stability.',
    'The allies are not named; read as Russia and North Korea. A conflict that is not open is not denied.');
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

-- Strategy: China is said to attempt to let North Korea get round multilateral sanctions (s4.p4.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'strategy', 'let-sanctions-be-bypassed', 'comrades-to-strategists',
    'China is said to attempt to let North Korea get round multilateral sanctions',
    'The attempt is named as one half of a balancing act; the other is to keep North Korea at a distance.',
    'Recorded as it stands. No aim is given beyond the attempt, nor whether it succeeds, nor by what means; whose sanctions they are is not said. Coded as economic because conduct under sanctions is. It is not linked to the danger of enabling by accident what would justify sanctions (s3.p3.2): this is an attempt made on purpose, and the sentence names no danger.');
INSERT INTO strategy (id, status, actor, objective) VALUES ('let-sanctions-be-bypassed', 'attempted', 'china', NULL);
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('let-sanctions-be-bypassed', 'economic', 1);
INSERT INTO strategy_toward (strategy, actor, rank) VALUES ('let-sanctions-be-bypassed', 'north-korea', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'let-sanctions-be-bypassed', 'comrades-to-strategists', 's4.p4.2', 1, 'states', 'intended', 'attempts to');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'let-sanctions-be-bypassed', 'contradicts', 'strategy', 'no-undercutting-of-sanctions', 'inferred', 'To let a state under sanctions get round them is to undercut them, which China is said in s3.p3.1 to make sure does not happen. The text does not set the two side by side.'),
    ('strategy', 'let-sanctions-be-bypassed', 'about', 'event', 'sanctions-on-russia-and-north-korea', 'inferred', 'Multilateral sanctions on North Korea are taken to be among the international ones that s2.p4.2 names.');

-- Strategy: China is said to try to keep North Korea at arm's length without breaking with it (s4.p4.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'strategy', 'keep-at-arms-length', 'comrades-to-strategists',
    'China is said to try to keep North Korea at arm''s length without breaking with it',
    'China is described as trying to hold North Korea at a distance while relations go on.',
    'That relations are not severed is a condition of the attempt and not its aim; no aim is given. The interest in ties with both is not listed, since Russia is not in the sentence.');
INSERT INTO strategy (id, status, actor, objective) VALUES ('keep-at-arms-length', 'attempted', 'china', NULL);
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('keep-at-arms-length', 'diplomatic', 1);
INSERT INTO strategy_toward (strategy, actor, rank) VALUES ('keep-at-arms-length', 'north-korea', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'keep-at-arms-length', 'comrades-to-strategists', 's4.p4.2', 1, 'states', 'intended', 'trying to');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'keep-at-arms-length', 'about', 'phase', 'china-north-korea-at-a-distance', 'inferred', 'Distance with the tie kept is what the phase records. Its first sentence speaks of an axis that China is said to steer round, this one of an attempt to keep North Korea itself at a distance; that they describe one state of the relation is our reading.');

-- Claim: The author sees a balancing act reflected in what China attempts with North Korea (s4.p4.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'balancing-act-shows-toward-north-korea', 'comrades-to-strategists',
    'The author sees a balancing act reflected in what China attempts with North Korea',
    'Letting sanctions be bypassed and keeping a distance are taken together as the sign of a balance.',
    '"The" balancing act is one already known: the policy of the sentence before, or the tightrope of the earlier sections. The sentence leaves it open, and the claim is linked to both.');
INSERT INTO claim (id) VALUES ('balancing-act-shows-toward-north-korea');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES
    ('balancing-act-shows-toward-north-korea', 'china', 1, 1),
    ('balancing-act-shows-toward-north-korea', 'north-korea', 0, 2);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'balancing-act-shows-toward-north-korea', 'comrades-to-strategists', 's4.p4.2', 1, 'states', 'evaluated', 'is reflected in');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'balancing-act-shows-toward-north-korea', 'about', 'strategy', 'let-sanctions-be-bypassed', 'stated'),
    ('claim', 'balancing-act-shows-toward-north-korea', 'about', 'strategy', 'keep-at-arms-length', 'stated');
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('claim', 'balancing-act-shows-toward-north-korea', 'about', 'strategy', 'stability-without-open-conflict', 'inferred', 'One reading of the balancing act: the policy of the sentence before, which holds to stability and keeps out of open conflict with former allies.'),
    ('claim', 'balancing-act-shows-toward-north-korea', 'about', 'strategy', 'balance-on-a-tightrope', 'inferred', 'The other reading: the act that the earlier sections prescribe by the same figure. The conclusion has the figure reflected in what China does; it does not point back.');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'balancing-act-shows-toward-north-korea', 'about', 'strategy', 'let-sanctions-be-bypassed', 'comrades-to-strategists', 's4.p4.2', 1),
    ('claim', 'balancing-act-shows-toward-north-korea', 'about', 'strategy', 'keep-at-arms-length', 'comrades-to-strategists', 's4.p4.2', 1);

-- Caveat: No undercutting of sanctions, or help in getting round them (s4.p4.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'undercutting-or-bypassing', 'comrades-to-strategists',
    'No undercutting of sanctions, or help in getting round them',
    'One section has China take care that sanctions are not undercut, and keep its trade low so as to give no cause for them by accident. The conclusion has it attempt to let North Korea get round them. The essay does not reconcile the two.');
INSERT INTO caveat (id) VALUES ('undercutting-or-bypassing');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('undercutting-or-bypassing', 'tension', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'undercutting-or-bypassing', 'comrades-to-strategists', 's4.p4.2', 1, 'states'),
    ('caveat', 'undercutting-or-bypassing', 'comrades-to-strategists', 's3.p3.1', 2, 'states'),
    ('caveat', 'undercutting-or-bypassing', 'comrades-to-strategists', 's3.p3.2', 3, 'context');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('undercutting-or-bypassing', 1, 'China is on its guard so that international sanctions are not undercut, and keeps its trade low so as to enable by accident nothing that would justify them.'),
    ('undercutting-or-bypassing', 2, 'China attempts to let North Korea get round multilateral sanctions.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('undercutting-or-bypassing', 1, 'comrades-to-strategists', 's3.p3.1', 1),
    ('undercutting-or-bypassing', 1, 'comrades-to-strategists', 's3.p3.2', 2),
    ('undercutting-or-bypassing', 2, 'comrades-to-strategists', 's4.p4.2', 1);

-- Caveat: The words at arm's length are quoted without a source (s4.p4.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'arms-length-quoted', 'comrades-to-strategists',
    'The words at arm''s length are quoted without a source',
    'The phrase stands in quotation marks, like the no-limits label earlier in the essay, and nobody is named as having said it.');
INSERT INTO caveat (id) VALUES ('arms-length-quoted');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('arms-length-quoted', 'reference', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'arms-length-quoted', 'comrades-to-strategists', 's4.p4.2', 1, 'states');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('arms-length-quoted', 1, 'The distance is given in quotation marks, without a speaker: someone''s words, or a figure of speech marked as one.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('arms-length-quoted', 1, 'comrades-to-strategists', 's4.p4.2', 1);

-- Claim: The author takes China's action on Russia and North Korea for a demonstration of its skill with complicated alliances (s4.p5.1)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'action-demonstrates-skill', 'comrades-to-strategists',
    'The author takes China''s action on Russia and North Korea for a demonstration of its skill with complicated alliances',
    'What China does in this field is called one example, among others, of how skilfully it handles alliances of the complicated sort.',
    'Whose alliances are meant is open: China''s own, or that of Russia and North Korea. The heading of the section has a similar phrase.');
INSERT INTO claim (id) VALUES ('action-demonstrates-skill');
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

-- Strategy: China emulates an approach that is prudent and low in profile (s4.p5.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'strategy', 'low-profile-approach', 'comrades-to-strategists',
    'China emulates an approach that is prudent and low in profile',
    'At the close of the essay China''s way is summed up as one of prudence and low profile.',
    'Recorded as worded: to emulate is to copy, and no model is named; adopting may be meant. No aim is given: what goes with the approach is stated as what China does. Neither an instrument nor an addressee is given; coded as diplomatic because the sentence before speaks of foreign policy.');
INSERT INTO strategy (id, status, actor, objective) VALUES ('low-profile-approach', 'practised', 'china', NULL);
INSERT INTO strategy_instrument (strategy, instrument, rank) VALUES ('low-profile-approach', 'diplomatic', 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('strategy', 'low-profile-approach', 'comrades-to-strategists', 's4.p5.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis, note) VALUES
    ('strategy', 'avoid-and-observe', 'counterpart', 'strategy', 'low-profile-approach', 'inferred', 'Both sentences call China''s approach prudent; one makes it a choice to avoid and to observe, the other a low profile.');

-- Claim: In its prudent approach China tests the stability of the region (s4.p5.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'china-tests-regional-stability', 'comrades-to-strategists',
    'In its prudent approach China tests the stability of the region',
    'The sentence has China put regional stability to the test while it keeps a low profile.',
    'Recorded as it stands. To test stability is to put it to the proof or to strain it, which fits neither the approach nor the interests named beside it; protecting it may be meant.');
INSERT INTO claim (id) VALUES ('china-tests-regional-stability');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES ('china-tests-regional-stability', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-tests-regional-stability', 'comrades-to-strategists', 's4.p5.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'china-tests-regional-stability', 'about', 'strategy', 'low-profile-approach', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'china-tests-regional-stability', 'about', 'strategy', 'low-profile-approach', 'comrades-to-strategists', 's4.p5.2', 1);

-- Claim: In its prudent approach China protects its national interests (s4.p5.2)
INSERT INTO record (kind, id, document, title, summary, note) VALUES (
    'claim', 'china-protects-national-interests', 'comrades-to-strategists',
    'In its prudent approach China protects its national interests',
    'While it keeps a low profile China guards what is in the national interest.',
    'Which interests they are is not said, and neither is whose; read as China''s own.');
INSERT INTO claim (id) VALUES ('china-protects-national-interests');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES ('china-protects-national-interests', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-protects-national-interests', 'comrades-to-strategists', 's4.p5.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'china-protects-national-interests', 'about', 'strategy', 'low-profile-approach', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'china-protects-national-interests', 'about', 'strategy', 'low-profile-approach', 'comrades-to-strategists', 's4.p5.2', 1);

-- Claim: In its prudent approach China handles the complexity of present-day geopolitics (s4.p5.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'claim', 'china-deals-with-complexity', 'comrades-to-strategists',
    'In its prudent approach China handles the complexity of present-day geopolitics',
    'The last point of the essay is that China, keeping a low profile, deals with geopolitics that are complex in the present day. How well it does so is not said here.');
INSERT INTO claim (id) VALUES ('china-deals-with-complexity');
INSERT INTO claim_actor (claim, actor, subject, rank) VALUES ('china-deals-with-complexity', 'china', 1, 1);
INSERT INTO citation (kind, record, document, locator, rank, role, modality, cue) VALUES
    ('claim', 'china-deals-with-complexity', 'comrades-to-strategists', 's4.p5.2', 1, 'states', 'asserted', NULL);
INSERT INTO edge (from_kind, from_id, predicate, to_kind, to_id, basis) VALUES
    ('claim', 'china-deals-with-complexity', 'about', 'strategy', 'low-profile-approach', 'stated');
INSERT INTO edge_citation (from_kind, from_id, predicate, to_kind, to_id, document, locator, rank) VALUES
    ('claim', 'china-deals-with-complexity', 'about', 'strategy', 'low-profile-approach', 'comrades-to-strategists', 's4.p5.2', 1);

-- Caveat: China tests stability and emulates an approach (s4.p5.2)
INSERT INTO record (kind, id, document, title, summary) VALUES (
    'caveat', 'tests-and-emulating', 'comrades-to-strategists',
    'China tests stability and emulates an approach',
    'Two verbs of the closing sentence probably do not say what is meant: China would put to the test the stability that it is elsewhere described as seeking, and copy an approach that is its own.');
INSERT INTO caveat (id) VALUES ('tests-and-emulating');
INSERT INTO caveat_type (caveat, type, rank) VALUES ('tests-and-emulating', 'garbled', 1);
INSERT INTO citation (kind, record, document, locator, rank, role) VALUES
    ('caveat', 'tests-and-emulating', 'comrades-to-strategists', 's4.p5.2', 1, 'states'),
    ('caveat', 'tests-and-emulating', 'comrades-to-strategists', 's4.p2.2', 2, 'context'),
    ('caveat', 'tests-and-emulating', 'comrades-to-strategists', 's4.p4.1', 3, 'context');
INSERT INTO caveat_side (caveat, rank, says) VALUES
    ('tests-and-emulating', 1, 'Literally, China tests the stability of the region, copying an approach of someone''s.'),
    ('tests-and-emulating', 2, 'Regional stability is China''s policy and prudence is the approach of Beijing itself; so "protects" and "adopting" may have been meant.');
INSERT INTO caveat_side_citation (caveat, side, document, locator, rank) VALUES
    ('tests-and-emulating', 1, 'comrades-to-strategists', 's4.p5.2', 1),
    ('tests-and-emulating', 2, 'comrades-to-strategists', 's4.p2.2', 1),
    ('tests-and-emulating', 2, 'comrades-to-strategists', 's4.p4.1', 2);
