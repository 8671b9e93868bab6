-- Vocabularies: every closed list that the seeded records draw on.
--
-- One block per list, in the order of its ranks. The definitions are ours. `close_to` names the nearest
-- term of a published scheme, as a pointer and never as an equation; where nothing comes close it is null.

INSERT INTO vocabulary (id, title, summary) VALUES
    ('modality', 'Modality',
     'What the author commits to in the cited sentence. It belongs to the citation and not to the record, so that one record can be asserted in one place and merely possible in another. Terms of one family can be compared; `firmness` is a listing order of the author''s commitment that it is so, with ties, and null where no such claim is made.');
INSERT INTO term (scheme, id, rank, label, definition, close_to, family, firmness) VALUES
    ('modality', 'asserted',   1, 'Asserted',   'The author states it as fact.', 'FactBank CT+', 'epistemic', 5),
    ('modality', 'reported',   2, 'Reported',   'The author passes it on from elsewhere without vouching for it.', 'FactBank Uu', 'evidential', 1),
    ('modality', 'evaluated',  3, 'Evaluated',  'The author judges its quality or meaning.', 'FactBank CT+', 'evaluative', 4),
    ('modality', 'predicted',  4, 'Predicted',  'The author says that it will come about.', 'FactBank PR+ or CT+', 'epistemic', 3),
    ('modality', 'possible',   5, 'Possible',   'The author says that it can, might or is likely to come about.', 'FactBank PS+ or PR+', 'epistemic', 2),
    ('modality', 'prescribed', 6, 'Prescribed', 'The author says that it ought to be done or to hold.', 'FactBank Uu', 'deontic', NULL),
    ('modality', 'intended',   7, 'Intended',   'The author gives it as an actor''s aim, which says nothing of the result.', 'FactBank Uu', 'volitional', NULL),
    ('modality', 'negated',    8, 'Negated',    'The author says that it is not so.', 'FactBank CT-', 'epistemic', 5);

INSERT INTO vocabulary (id, title, summary) VALUES
    ('degree', 'Degree of the possible',
     'By what sort of word the author calls something possible, in listing order. It is no scale of likelihood.');
INSERT INTO term (scheme, id, rank, label, definition) VALUES
    ('degree', 'would',       1, 'Would',       'It follows if the condition holds.'),
    ('degree', 'raised',      2, 'Raised',      'Its chance goes up; how high it is, the text does not say.'),
    ('degree', 'threatens',   3, 'Threatens',   'It looms; nothing is said of its chance.'),
    ('degree', 'can',         4, 'Can',         'Someone is able to do it, or it is open to happen.'),
    ('degree', 'presupposed', 5, 'Presupposed', 'It is named only as what is to be prevented.');

INSERT INTO vocabulary (id, title, summary) VALUES
    ('citation-role', 'Citation role',
     'What a cited passage does for the record that cites it.');
INSERT INTO term (scheme, id, rank, label, definition) VALUES
    ('citation-role', 'states',   1, 'States',   'The passage itself says what the record says.'),
    ('citation-role', 'supports', 2, 'Supports', 'The passage adds grounds, detail or an example.'),
    ('citation-role', 'restates', 3, 'Restates', 'The passage says it again in other words.'),
    ('citation-role', 'context',  4, 'Context',  'The passage is needed to understand the record but does not say it.');

INSERT INTO vocabulary (id, title, summary) VALUES
    ('event-category', 'Event category',
     'What kind of occurrence an event is. The nearest PLOVER event types are named where there are any; foundings, dissolutions and reforms have none.');
INSERT INTO term (scheme, id, rank, label, definition, close_to) VALUES
    ('event-category', 'state-change',      1, 'State change',     'A state or a government begins or ends.', NULL),
    ('event-category', 'recognition',       2, 'Recognition',      'One state recognises another, or the two open diplomatic relations.', 'PLOVER SUPPORT'),
    ('event-category', 'treaty',            3, 'Treaty',           'States sign a formal agreement, or it enters into force.', 'PLOVER SUPPORT'),
    ('event-category', 'armed-conflict',    4, 'Armed conflict',   'Organised forces of states fight, in a war or in a single clash.', 'PLOVER ASSAULT'),
    ('event-category', 'military-support',  5, 'Military support', 'One state gives another arms, troops or other help in war.', 'PLOVER AID (military)'),
    ('event-category', 'economic-support',  6, 'Economic support', 'One state sustains another by aid or trade.', 'PLOVER AID or COOPERATE (economic)'),
    ('event-category', 'rift',              7, 'Rift',             'Relations worsen or break, short of war.', 'PLOVER SANCTION or ACCUSE'),
    ('event-category', 'talks',             8, 'Talks',            'States negotiate or consult.', 'PLOVER CONSULT'),
    ('event-category', 'declaration',       9, 'Declaration',      'A joint statement is made or a programme is announced.', 'PLOVER SUPPORT or AGREE'),
    ('event-category', 'restriction',      10, 'Restriction',      'Sanctions are imposed or trade is cut.', 'PLOVER SANCTION'),
    ('event-category', 'domestic-change',  11, 'Domestic change',  'The economy or politics of a single state changes.', NULL);

INSERT INTO vocabulary (id, title, summary) VALUES
    ('actor-type', 'Actor type',
     'What kind of thing an actor is. Whether it can act is said separately, by the actor''s agent field.');
INSERT INTO term (scheme, id, rank, label, definition) VALUES
    ('actor-type', 'state',                       1, 'State',                      'A state, under whichever name, adjective or capital the text uses for it.'),
    ('actor-type', 'former-state',                2, 'Former state',               'A state that no longer exists.'),
    ('actor-type', 'international-organisation',  3, 'International organisation', 'A standing body founded by states.'),
    ('actor-type', 'bloc',                        4, 'Bloc',                       'States taken together as one camp, without an organisation that lists its members.'),
    ('actor-type', 'collective',                  5, 'Collective',                 'An open group with no membership, spoken of as if it had one voice.'),
    ('actor-type', 'person',                      6, 'Person',                     'A named individual.'),
    ('actor-type', 'armed-force',                 7, 'Armed force',                'An army, a contingent or a body of fighters.'),
    ('actor-type', 'forum',                       8, 'Forum',                      'A setting in which states meet to negotiate.'),
    ('actor-type', 'programme',                   9, 'Programme',                  'A named policy or undertaking of a state.'),
    ('actor-type', 'treaty',                     10, 'Treaty',                     'A formal agreement between states.'),
    ('actor-type', 'region',                     11, 'Region',                     'A part of the world, or of one state, taken as a place.');

INSERT INTO vocabulary (id, title, summary) VALUES
    ('actor-role', 'Actor role',
     'How an actor takes part in an event.');
INSERT INTO term (scheme, id, rank, label, definition) VALUES
    ('actor-role', 'party',     1, 'Party',     'Takes part on the same footing as the others.'),
    ('actor-role', 'agent',     2, 'Agent',     'Does what the event consists of.'),
    ('actor-role', 'recipient', 3, 'Recipient', 'Receives what is given, granted or done in its favour.'),
    ('actor-role', 'target',    4, 'Target',    'Has it done against its interests or its forces.'),
    ('actor-role', 'force',     5, 'Force',     'Fights or serves in the event for another actor.'),
    ('actor-role', 'setting',   6, 'Setting',   'Is the place, forum, treaty or programme in which it happens.');

INSERT INTO vocabulary (id, title, summary) VALUES
    ('relation', 'Relation',
     'How two actors stand to each other during a phase, as the author describes it. What a treaty obliged them to is an annotation and not a relation. The sign (1 friendly, -1 hostile, null neither) is ours.');
INSERT INTO term (scheme, id, rank, label, definition, close_to, former, sign) VALUES
    ('relation', 'alliance',    1, 'Alliance',    'The author speaks of an alliance, a union or allies, whether or not a treaty is named.', 'ATOP alliance', NULL, 1),
    ('relation', 'alignment',   2, 'Alignment',   'The two share a direction without a stated pact, as in an axis or a partnership.', NULL, NULL, 1),
    ('relation', 'patronage',   3, 'Patronage',   'One sustains the other as its patron, supporter or lifeline.', NULL, NULL, 1),
    ('relation', 'rivalry',     4, 'Rivalry',     'The two are split, estranged or adversaries.', 'Thompson and Dreyer strategic rivalry', NULL, -1),
    ('relation', 'armed-conflict', 5, 'Armed conflict', 'The two fight each other with organised forces, at whatever scale.', 'UCDP interstate armed conflict', 'war', -1),
    ('relation', 'hedging',     6, 'Hedging',     'One plays two others off, or keeps its distance while keeping the tie.', NULL, NULL, NULL),
    ('relation', 'dependence',  7, 'Dependence',  'One leans on the other''s trade or aid far more than the other way round.', NULL, NULL, NULL),
    ('relation', 'competition', 8, 'Competition', 'The two contest influence without force.', NULL, NULL, -1);

INSERT INTO vocabulary (id, title, summary) VALUES
    ('risk-domain', 'Risk domain',
     'The sector of security in which a risk would do its harm. It is coded by what the passage says and not by the adverb that opens the paragraph.');
INSERT INTO term (scheme, id, rank, label, definition, close_to) VALUES
    ('risk-domain', 'military',      1, 'Military',      'Harm done through armed force, or through arming for it.', 'Copenhagen School military sector'),
    ('risk-domain', 'political',     2, 'Political',     'Harm to standing, influence or freedom of action.', 'Copenhagen School political sector'),
    ('risk-domain', 'economic',      3, 'Economic',      'Harm to trade, finance or growth.', 'Copenhagen School economic sector'),
    ('risk-domain', 'societal',      4, 'Societal',      'Harm to the order or cohesion of a community.', 'Copenhagen School societal sector'),
    ('risk-domain', 'environmental', 5, 'Environmental', 'Harm to the natural environment.', 'Copenhagen School environmental sector');

INSERT INTO vocabulary (id, title, summary) VALUES
    ('named-as', 'Named as',
     'Whether the text describes a risk, or names it only in saying what is to be prevented.');
INSERT INTO term (scheme, id, rank, label, definition) VALUES
    ('named-as', 'described',       1, 'Described',       'The text says that the harm is there or may come.'),
    ('named-as', 'to-be-prevented', 2, 'To be prevented', 'The text only says that someone acts against it; whether it can come, the author does not say.');

INSERT INTO vocabulary (id, title, summary) VALUES
    ('polarity', 'Polarity',
     'Whether a judgement of the author praises or blames.');
INSERT INTO term (scheme, id, rank, label, definition) VALUES
    ('polarity', 'praise',  1, 'Praise',  'The author speaks well of it.'),
    ('polarity', 'blame',   2, 'Blame',   'The author speaks ill of it.'),
    ('polarity', 'neither', 3, 'Neither', 'The author judges, and neither praises nor blames.');

INSERT INTO vocabulary (id, title, summary) VALUES
    ('instrument', 'Instrument',
     'The means of power that a strategy draws on.');
INSERT INTO term (scheme, id, rank, label, definition, close_to) VALUES
    ('instrument', 'diplomatic',    1, 'Diplomatic',    'Talks, forums, positions taken and distance kept.', 'DIME diplomatic'),
    ('instrument', 'informational', 2, 'Informational', 'Shaping how others read one''s intentions.', 'DIME informational'),
    ('instrument', 'military',      3, 'Military',      'Armed forces and the defence of borders.', 'DIME military'),
    ('instrument', 'economic',      4, 'Economic',      'Trade, aid, and conduct under sanctions.', 'DIME economic'),
    ('instrument', 'composite',     5, 'Composite',     'Several instruments named at once, as one strategy.', NULL);

INSERT INTO vocabulary (id, title, summary) VALUES
    ('strategy-status', 'Strategy status',
     'How far the author says that a strategy has got.');
INSERT INTO term (scheme, id, rank, label, definition) VALUES
    ('strategy-status', 'practised',  1, 'Practised',  'It is presented as what the actor does or has done.'),
    ('strategy-status', 'attempted',  2, 'Attempted',  'The actor is said to try it, with no word on success.'),
    ('strategy-status', 'expected',   3, 'Expected',   'The actor is said to be going to do it.'),
    ('strategy-status', 'available',  4, 'Available',  'The actor is said to be able to do it.'),
    ('strategy-status', 'advised',    5, 'Advised',    'The author says that the actor ought to do it.'),
    ('strategy-status', 'considered', 6, 'Considered', 'The author weighs it as an option without saying that it is taken.');

INSERT INTO vocabulary (id, title, summary) VALUES
    ('interest', 'Interest',
     'What a risk threatens and a strategy pursues.');
INSERT INTO term (scheme, id, rank, label, definition) VALUES
    ('interest', 'stability',        1, 'Stability',             'A surrounding region without war, arms race or collapse.'),
    ('interest', 'denuclearisation', 2, 'Denuclearisation',      'A Korean Peninsula without nuclear weapons.'),
    ('interest', 'reputation',       3, 'Reputation',            'Standing in the world as a responsible power.'),
    ('interest', 'growth',           4, 'Growth',                'Economic growth and the trade that feeds it.'),
    ('interest', 'influence',        5, 'Influence',             'Weight in the decisions of the region and beyond.'),
    ('interest', 'border-security',  6, 'Border security',       'Quiet and order along one''s own borders.'),
    ('interest', 'sanctions-safety', 7, 'Safety from sanctions', 'Keeping clear of sanctions and of what they do to one''s own economy.'),
    ('interest', 'non-interference', 8, 'Non-interference',      'The rule that states stay out of each other''s affairs and settle disputes in peace.'),
    ('interest', 'ties-with-both',   9, 'Ties with both',        'Good relations with two partners at once, whatever they do together.');

INSERT INTO vocabulary (id, title, summary) VALUES
    ('caveat-type', 'Caveat type',
     'Why a passage should be read with care.');
INSERT INTO term (scheme, id, rank, label, definition) VALUES
    ('caveat-type', 'tension',    1, 'Tension',    'Two passages pull in different directions.'),
    ('caveat-type', 'garbled',    2, 'Garbled',    'The literal sense is probably not the intended one; it is quoted and never corrected.'),
    ('caveat-type', 'reference',  3, 'Reference',  'It is unclear what a word refers to, or which time is meant.'),
    ('caveat-type', 'external',   4, 'External',   'The established record outside the text differs from it, or gives what it leaves out.'),
    ('caveat-type', 'hedge',      5, 'Hedge',      'The author''s certainty about one matter shifts between passages.'),
    ('caveat-type', 'repetition', 6, 'Repetition', 'A passage says again what another has said.');

INSERT INTO vocabulary (id, title, summary) VALUES
    ('predicate', 'Predicate',
     'How two records are linked. A link is stored once and shown from both ends; contradicts and counterpart read the same either way.');
INSERT INTO term (scheme, id, rank, label, definition, inverse) VALUES
    ('predicate', 'about',          1, 'About',         'The first record deals with the second.', 'subject-of'),
    ('predicate', 'subject-of',     2, 'Subject of',    'The first record is what the second deals with.', 'about'),
    ('predicate', 'supports',       3, 'Supports',      'The first record gives grounds for the second.', 'supported-by'),
    ('predicate', 'supported-by',   4, 'Supported by',  'The first record rests on grounds that the second gives.', 'supports'),
    ('predicate', 'addresses',      5, 'Addresses',     'The first record, a strategy, is meant to avert or contain the second, a risk.', 'addressed-by'),
    ('predicate', 'addressed-by',   6, 'Addressed by',  'The first record, a risk, is what the second, a strategy, is meant to avert or contain.', 'addresses'),
    ('predicate', 'aggravates',     7, 'Aggravates',    'The first record, a strategy, would make the second, a risk, more likely or worse.', 'aggravated-by'),
    ('predicate', 'aggravated-by',  8, 'Aggravated by', 'The first record, a risk, would become more likely or worse through the second, a strategy.', 'aggravates'),
    ('predicate', 'responds-to',    9, 'Responds to',   'The first record, a strategy, is an answer to the second, a development: a dyad, a phase or an event.', 'answered-by'),
    ('predicate', 'answered-by',   10, 'Answered by',   'The first record, a development, is what the second, a strategy, answers.', 'responds-to'),
    ('predicate', 'leads-to',      11, 'Leads to',      'The first record brings about the second or helps to.', 'follows-from'),
    ('predicate', 'follows-from',  12, 'Follows from',  'The first record is brought about by the second, wholly or in part.', 'leads-to'),
    ('predicate', 'part-of',       13, 'Part of',       'The first record is a part of the second, which is of the same kind.', 'has-part'),
    ('predicate', 'has-part',      14, 'Has part',      'The first record has the second, which is of the same kind, as a part.', 'part-of'),
    ('predicate', 'succeeds',      15, 'Succeeds',      'The first record comes after the second, of the same kind, and takes its place.', 'succeeded-by'),
    ('predicate', 'succeeded-by',  16, 'Succeeded by',  'The first record comes before the second, of the same kind, which takes its place.', 'succeeds'),
    ('predicate', 'contradicts',   17, 'Contradicts',   'The two records cannot both hold as they are worded.', 'contradicts'),
    ('predicate', 'counterpart',   18, 'Counterpart',   'The two records, of one kind, show one matter in two lights, such as a policy foreseen and the same policy at work.', 'counterpart');

INSERT INTO vocabulary (id, title, summary) VALUES
    ('basis', 'Basis',
     'What a link between two records rests on.');
INSERT INTO term (scheme, id, rank, label, definition) VALUES
    ('basis', 'stated',     1, 'Stated',     'The cited sentence itself makes the link.'),
    ('basis', 'collective', 2, 'Collective', 'The cited sentence speaks of a group, such as all the risks before it, and the record is one of that group.'),
    ('basis', 'inferred',   3, 'Inferred',   'The link is our reading, and a note says why.');

INSERT INTO vocabulary (id, title, summary) VALUES
    ('annotation-status', 'Annotation status',
     'How well an annotation from outside the text is established.');
INSERT INTO term (scheme, id, rank, label, definition) VALUES
    ('annotation-status', 'verified',      1, 'Verified',      'The named source was consulted and bears it out.'),
    ('annotation-status', 'single-source', 2, 'Single source', 'One secondary source says so, and no second one was found.'),
    ('annotation-status', 'conflicting',   3, 'Conflicting',   'The sources consulted disagree with each other.'),
    ('annotation-status', 'unverified',    4, 'Unverified',    'No source has been consulted, so it is not to be relied on.');

INSERT INTO vocabulary (id, title, summary) VALUES
    ('agreement', 'Agreement',
     'How what others have established compares with what the text says in one field. Disagreement among sources is a status.');
INSERT INTO term (scheme, id, rank, label, definition) VALUES
    ('agreement', 'agrees',         1, 'Agrees',         'It says the same, as precisely.'),
    ('agreement', 'refines',        2, 'Refines',        'It says the same more precisely.'),
    ('agreement', 'differs',        3, 'Differs',        'It says something else, or reaches beyond what the text says.'),
    ('agreement', 'extends',        4, 'Extends',        'It says something where the text says nothing.'),
    ('agreement', 'identifies',     5, 'Identifies',     'It is a code or an identifier, so there is nothing to compare.'),
    ('agreement', 'not-comparable', 6, 'Not comparable', 'The year, the base or the definition of one of the two is not known.');

INSERT INTO vocabulary (id, title, summary) VALUES
    ('property', 'Property',
     'What an annotation states. Imported documents may use further names.');
INSERT INTO term (scheme, id, rank, label, definition, former) VALUES
    ('property', 'established-date',     1, 'Established date',     'When it happened, to the day or as a span.', 'established-span'),
    ('property', 'start-date',           2, 'Start date',           'When it began.', NULL),
    ('property', 'end-date',             3, 'End date',             'When it ended.', 'withdrawal'),
    ('property', 'announcement',         4, 'Announcement',         'When it was announced, and by whom.', NULL),
    ('property', 'confirmation',         5, 'Confirmation',         'When it was confirmed, and by whom.', NULL),
    ('property', 'treaty-signed',        6, 'Treaty signed',        'When the treaty was signed.', NULL),
    ('property', 'treaty-in-force',      7, 'Treaty in force',      'When the treaty entered into force.', 'in-force'),
    ('property', 'treaty-expired',       8, 'Treaty expired',       'When the treaty ceased to be in force.', 'expiry'),
    ('property', 'earlier-treaty',       9, 'Earlier treaty',       'When a treaty was signed that the present one replaced.', NULL),
    ('property', 'alliance-obligations', 10, 'Alliance obligations', 'What the two had pledged to each other, over which years.', NULL),
    ('property', 'rivalry',              11, 'Rivalry',              'Their entry in a list of strategic rivalries, with its years.', NULL),
    ('property', 'cow-war',              12, 'COW war',              'Its number in the Correlates of War list of wars.', NULL),
    ('property', 'cow-mid',              13, 'COW dispute',          'Its number in the Correlates of War list of militarized disputes.', NULL),
    ('property', 'ucdp-conflict',        14, 'UCDP conflict',        'Its number in the UCDP/PRIO list of armed conflicts.', NULL),
    ('property', 'initiator',            15, 'Initiator',            'Which side is coded as having begun it.', NULL),
    ('property', 'troop-support',        16, 'Troop support',        'Which state is coded as fighting beside another.', NULL),
    ('property', 'wikidata',             17, 'Wikidata',             'Its item in Wikidata.', NULL),
    ('property', 'related-wikidata',     18, 'Related Wikidata item', 'The item of something close to it.', NULL),
    ('property', 'trade-volume',         19, 'Trade volume',         'The value of trade between the two in a year.', NULL),
    ('property', 'trade-share',          20, 'Trade share',          'The share of one in the trade of the other in a year.', NULL),
    ('property', 'famine-date',          21, 'Famine date',          'The years of the famine.', NULL),
    ('property', 'famine-deaths',        22, 'Famine deaths',        'How many people are thought to have died.', NULL),
    ('property', 'membership',           23, 'Membership',           'Since when a state belongs to an organisation.', NULL),
    ('property', 'participant-leaves',   24, 'Participant leaves',   'When a participant left.', NULL),
    ('property', 'monitoring-ended',     25, 'Monitoring ended',     'When a body that monitored it ceased to.', NULL),
    ('property', 'un-resolutions',       26, 'UN resolutions',       'The resolutions of the Security Council on it.', NULL),
    ('property', 'summit',               27, 'Summit',               'When heads of state met.', NULL),
    ('property', 'doctrine-text',        28, 'Doctrine',             'The text in which a doctrine was laid down.', NULL),
    ('property', 'earlier-case',         29, 'Earlier case',         'A case older than the one that the text calls the first.', NULL);

INSERT INTO vocabulary (id, title, summary) VALUES
    ('identifier', 'Identifier scheme',
     'The coding systems of other data sets in which an actor has a code. A code need not be unique: some are shared by a state and its predecessor.');
INSERT INTO term (scheme, id, rank, label, definition) VALUES
    ('identifier', 'iso3166-1-alpha-2', 1, 'ISO 3166-1 alpha-2',    'Two-letter country code of ISO 3166-1.'),
    ('identifier', 'iso3166-1-alpha-3', 2, 'ISO 3166-1 alpha-3',    'Three-letter country code of ISO 3166-1.'),
    ('identifier', 'iso3166-1-numeric', 3, 'ISO 3166-1 numeric',    'Three-digit country code of ISO 3166-1, kept as text because it can begin with a zero.'),
    ('identifier', 'iso3166-3',         4, 'ISO 3166-3',            'Four-letter code of ISO 3166-3 for a country whose ISO 3166-1 codes were withdrawn.'),
    ('identifier', 'cow',               5, 'COW number',            'Country number of the Correlates of War project; Russia and the Soviet Union share one.'),
    ('identifier', 'cow-abb',           6, 'COW abbreviation',      'Country abbreviation of the Correlates of War project, which can differ from the ISO code of the same letters.'),
    ('identifier', 'gw',                7, 'Gleditsch–Ward number', 'State number of the Gleditsch and Ward list of independent states; Russia and the Soviet Union share one.'),
    ('identifier', 'plover',            8, 'PLOVER actor code',     'Actor code of the PLOVER event ontology, for actors that are not states.'),
    ('identifier', 'wikidata',          9, 'Wikidata item',         'Item identifier in Wikidata: the letter Q and a number.');
