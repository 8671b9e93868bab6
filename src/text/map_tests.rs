//! Tests of the map of a text: blocks, and that nothing is lost.

use super::blocks::{Headings, Reading, Role};
use super::language::Language;
use super::map::{Map, map};

pub(super) fn reading(language: &str) -> Reading<'static> {
    Reading {
        language: Language::of(language),
        headings: Headings::Guess,
        title: None,
    }
}

pub(super) fn mapped(text: &str) -> Map {
    map(text, reading("en")).unwrap()
}

fn cut(text: &str, start: usize, stop: usize) -> String {
    text.chars().skip(start).take(stop - start).collect()
}

/// The blocks of a text: a letter for the role (t, s, b, h, p, -) and the words.
fn outline(text: &str) -> Vec<String> {
    outlined(text, &mapped(text))
}

fn outlined(text: &str, map: &Map) -> Vec<String> {
    let line = |one: &super::map::Outlined| {
        let letter = match one.block.role {
            Role::Gap => "-",
            role => &role.name()[..1],
        };
        let words = cut(text, one.block.start, one.block.stop);
        format!("{letter} {}", words.replace('\n', "/"))
    };
    map.outline.iter().map(line).collect()
}

#[test]
fn a_text_is_split_into_sections_paragraphs_and_sentences() {
    let text = include_str!("../../tests/fixture/harbour.txt");
    let Map { passages, .. } = mapped(text);
    let locators: Vec<&str> = passages.iter().map(|m| m.locator.as_str()).collect();
    assert_eq!(
        locators,
        [
            "title", "subtitle", "byline", "s0", "s0.p1", "s0.p1.1", "s0.p1.2", "s1", "s1.h",
            "s1.p1", "s1.p1.1", "s1.p1.2", "s1.p1.3", "s1.p1.4", "s1.p1.5"
        ]
    );
    assert_eq!(passages[7].heading.as_deref(), Some("What Comes Next"));
    assert_eq!(
        (passages[7].start, passages[7].stop),
        (passages[8].start, passages[9].stop)
    );
}

/// The cases of real documents in which parts were lost or misread.
const BLOCK_CASES: &[(&str, &[&str])] = &[
    // Headings straight after the byline.
    (
        "A Title\n\nA Subtitle\n\nBy A. Reader\n\nIntroduction\n\nOne.",
        &[
            "t A Title",
            "s A Subtitle",
            "b By A. Reader",
            "h Introduction",
            "p One.",
        ],
    ),
    (
        "A Title\n\nBy A. Reader\n\nPart One\n\nThe Start\n\nOne.",
        &[
            "t A Title",
            "b By A. Reader",
            "h Part One",
            "h The Start",
            "p One.",
        ],
    ),
    (
        "A Title\n\nBy A. Reader\n\n## Introduction\n\nOne.",
        &[
            "t A Title",
            "b By A. Reader",
            "- ## ",
            "h Introduction",
            "p One.",
        ],
    ),
    (
        "A Title\n\nBy A. Reader\n\nI. The Start\n\nOne.",
        &["t A Title", "b By A. Reader", "h I. The Start", "p One."],
    ),
    (
        "两个渡口\n\n读者\n\n东港和西港签订了协定。船只竞速。",
        &["t 两个渡口", "s 读者", "p 东港和西港签订了协定。船只竞速。"],
    ),
    // A quotation ends a paragraph.
    (
        "A Title\n\nIt began.\n\nHe left. «She stayed.»\n\nEnd.",
        &[
            "t A Title",
            "p It began.",
            "p He left. «She stayed.»",
            "p End.",
        ],
    ),
    (
        "A Title\n\nIt began.\n\nEr sagte: „Geh.“\n\nEnd.",
        &["t A Title", "p It began.", "p Er sagte: „Geh.“", "p End."],
    ),
    (
        "A Title\n\nIt began.\n\nHe left. «She stayed»\n\nEnd.",
        &[
            "t A Title",
            "p It began.",
            "p He left. «She stayed»",
            "p End.",
        ],
    ),
    // A paragraph is none less for what it ends in.
    (
        "A Title\n\nBy A. Reader\n\nThe ports are said to have met.\n\nThey agreed on one \
            thing: peace. Nobody believed it.[1]\n\nThen it ended.",
        &[
            "t A Title",
            "b By A. Reader",
            "p The ports are said to have met.",
            "p They agreed on one thing: peace. Nobody believed it.[1]",
            "p Then it ended.",
        ],
    ),
    (
        "A Title\n\nIt began.\n\nThey agreed on this:\n\nPeace.",
        &[
            "t A Title",
            "p It began.",
            "p They agreed on this:",
            "p Peace.",
        ],
    ),
    (
        "A Title\n\nIt began.\n\nit went on without a stop\n\nPeace.",
        &[
            "t A Title",
            "p It began.",
            "p it went on without a stop",
            "p Peace.",
        ],
    ),
    (
        "A Title\n\nIt began.\n\nThe end, by our reporter",
        &["t A Title", "p It began.", "p The end, by our reporter"],
    ),
    // Only a byline names an author.
    (
        "A Title\n\nA Subtitle\n\nIntroduction\n\nThe ports signed a pact.",
        &[
            "t A Title",
            "s A Subtitle",
            "h Introduction",
            "p The ports signed a pact.",
        ],
    ),
    (
        "A Title\n\nIntroduction\n\nThe ports signed.",
        &["t A Title", "h Introduction", "p The ports signed."],
    ),
    (
        "A Title\n\nA Subtitle\n\nBy A. Reader and B. Writer\n\nOne.",
        &[
            "t A Title",
            "s A Subtitle",
            "b By A. Reader and B. Writer",
            "p One.",
        ],
    ),
    // A heading may stand straight after the byline; a date is none.
    (
        "A Title\n\nBy A. Reader\n\nIntroduction\n\nOne sentence.",
        &[
            "t A Title",
            "b By A. Reader",
            "h Introduction",
            "p One sentence.",
        ],
    ),
    (
        "A Title\n\nBy A. Reader\n\n3 May 2026\n\nThe Start\n\nOne.",
        &[
            "t A Title",
            "b By A. Reader",
            "p 3 May 2026",
            "h The Start",
            "p One.",
        ],
    ),
    // Lines need no blank lines around a byline, nor in a text without any.
    (
        "A Title\nBy A. Reader\nIt began here\nand went on.\n\nEnd.",
        &[
            "t A Title",
            "b By A. Reader",
            "p It began here/and went on.",
            "p End.",
        ],
    ),
    (
        "A Title\nIt began here.\nIt went on.",
        &["t A Title", "p It began here.", "p It went on."],
    ),
    (
        "It began here\nand went on\nto its end.",
        &["p It began here/and went on/to its end."],
    ),
    // A question is a title where more follows.
    (
        "Is China rising?\n\nBy A. Reader\n\nYes.",
        &["t Is China rising?", "b By A. Reader", "p Yes."],
    ),
    ("Is it rising?", &["p Is it rising?"]),
    ("Only a title", &["p Only a title"]),
    // Chinese and Japanese.
    (
        "两个渡口\n\n作者：王\n\n东港和西港签订了协定。船只竞速。",
        &[
            "t 两个渡口",
            "b 作者：王",
            "p 东港和西港签订了协定。船只竞速。",
        ],
    ),
    // Resolutions: clauses that end in commas and semicolons.
    (
        "Resolution 9999 (2031)\n\nThe Port Council,\n\nRecalling its earlier resolutions,\n\n1. \
            Decides that the ferry shall run;\n\n2. Decides to remain seized of the matter.",
        &[
            "t Resolution 9999 (2031)",
            "p The Port Council,",
            "p Recalling its earlier resolutions,",
            "p 1. Decides that the ferry shall run;",
            "p 2. Decides to remain seized of the matter.",
        ],
    ),
    // Markdown, front matter, rows of asterisks.
    (
        "---\ntitle: X\n---\n# A Title #\n\n## Introduction\nOne.\n\n***\n\nThe Second\n---\nTwo.",
        &[
            "- ---/title: X/---",
            "- # ",
            "t A Title",
            "-  #",
            "- ## ",
            "h Introduction",
            "p One.",
            "- ***",
            "h The Second",
            "- ---",
            "p Two.",
        ],
    ),
    (
        "A Title\n\n- one thing\n- another\n  in two lines\n\nEnd.",
        &[
            "t A Title",
            "p - one thing",
            "p - another/  in two lines",
            "p End.",
        ],
    ),
    // Code, tables, pictures, tags and comments are no headings.
    (
        "A Title\n\n```sh\n# make\n\nrun it\n```\n\nOne.\n\n| Port | Boats |\n|---|---|\n\
            | East | 4 |\n\n![A ferry](f.png)\n\nPort | Boats | Years\n\nTwo.\n\n\
            <br>\n\n<!-- to do -->\n\nThree.",
        &[
            "t A Title",
            "- ```sh",
            "p # make//run it",
            "- ```",
            "p One.",
            "p | Port | Boats |/|---|---|/| East | 4 |",
            "- ![A ferry](f.png)",
            "p Port | Boats | Years",
            "p Two.",
            "- <br>",
            "- <!-- to do -->",
            "p Three.",
        ],
    ),
    // A comment before a block says what it is.
    (
        "Draft 3\n\n<!-- title -->\nThe ports agree.\n\n<!-- byline -->\nA. Reader\n\n\
            <!-- paragraph -->\nA Short Line\n\nOne.\n\n<!-- heading -->\nit ends here;\n\nTwo.\n\n\
            <!-- gap -->\nPage 3\n\nThree.",
        &[
            "p Draft 3",
            "- <!-- title -->",
            "t The ports agree.",
            "- <!-- byline -->",
            "b A. Reader",
            "- <!-- paragraph -->",
            "p A Short Line",
            "p One.",
            "- <!-- heading -->",
            "h it ends here;",
            "p Two.",
            "- <!-- gap -->",
            "- Page 3",
            "p Three.",
        ],
    ),
    (
        "A Title\n\n<!-- paragraph -->\nA short line\nthat goes on here.\n\nEnd.",
        &[
            "t A Title",
            "- <!-- paragraph -->",
            "p A short line/that goes on here.",
            "p End.",
        ],
    ),
    (
        "<!-- paragraph -->\n# Not a Heading\n\n<!-- title -->\nT\n\n<!-- title -->\nU\n\nOne.",
        &[
            "- <!-- paragraph -->",
            "- # ",
            "p Not a Heading",
            "- <!-- title -->",
            "t T",
            "- <!-- title -->",
            "p U",
            "p One.",
        ],
    ),
    // The first article is no subtitle; a part named in broken prose is no heading.
    (
        "The Pact\n\nArticle 1\nThe ferry runs.\n\nArticle 2\n\nIt stops.",
        &[
            "t The Pact",
            "h Article 1",
            "p The ferry runs.",
            "h Article 2",
            "p It stops.",
        ],
    ),
    (
        "The Pact\n\nThey recalled that under\nArticle 5\nof the Charter it ended.\n\nEnd.",
        &[
            "t The Pact",
            "p They recalled that under/Article 5/of the Charter it ended.",
            "p End.",
        ],
    ),
    // Lists, turns of a conversation, who said it.
    (
        "A Title\n\nSome text that ends.\n- an item\n- and one more\n\n\
            1. Boil water\n2. Add tea\n\nDone.",
        &[
            "t A Title",
            "p Some text that ends.",
            "p - an item",
            "p - and one more",
            "p 1. Boil water",
            "p 2. Add tea",
            "p Done.",
        ],
    ),
    (
        "A Talk\n\nQ: Is it so\n\nA: Yes\n\nQ: Why\n\nA: It is.\n\n> A word.\n\n\
            \u{2014} Jane Roe\n\nEnd.",
        &[
            "t A Talk",
            "p Q: Is it so",
            "p A: Yes",
            "p Q: Why",
            "p A: It is.",
            "p > A word.",
            "p \u{2014} Jane Roe",
            "p End.",
        ],
    ),
    // A title that is known is not guessed.
    (
        "---\ntitle: The Long Title\n---\n\n## The first section\n\nText.",
        &[
            "- ---/title: The Long Title/---",
            "- ## ",
            "h The first section",
            "p Text.",
        ],
    ),
    (
        "Canberra, 30 March 1973\n\nIt began.\n\n16. M\u{E4}rz 2023\n\nIt ended.",
        &[
            "p Canberra, 30 March 1973",
            "p It began.",
            "p 16. M\u{E4}rz 2023",
            "p It ended.",
        ],
    ),
    // Lines that are not broken are blocks.
    (
        "First\nThe ports of the east and of the west signed a pact that was to last for as \
            long as the ferry runs between them, which was to be for ever.\n\nSecond\nThe ports \
            of the east and of the west broke that pact because the ferry did not run between \
            them any more, they said.",
        &[
            "t First",
            "p The ports of the east and of the west signed a pact that was to last for as long as \
                the ferry runs between them, which was to be for ever.",
            "h Second",
            "p The ports of the east and of the west broke that pact because the ferry did not run \
                between them any more, they said.",
        ],
    ),
    // A poem, a caption.
    (
        "A Poem\n\nThe ships\n\nThe sea\n\nThe wind\n\nThe rain\n\nThe end.",
        &[
            "t A Poem",
            "s The ships",
            "h The sea",
            "h The wind",
            "h The rain",
            "p The end.",
        ],
    ),
    (
        "A Title\n\nOne.\n\nFigure 1: the ports\n\nTwo.",
        &["t A Title", "p One.", "p Figure 1: the ports", "p Two."],
    ),
    // A sentence after the title is no byline; a `#` that ends a word is one of its letters.
    (
        "The War\n\nBy June the war was over.\n\nNobody had won it.",
        &[
            "t The War",
            "p By June the war was over.",
            "p Nobody had won it.",
        ],
    ),
    (
        "# Learn C#\n\nIt is so.",
        &["- # ", "t Learn C#", "p It is so."],
    ),
    // Separators of paragraphs, and marks without width.
    (
        "A Title\u{2029}One.\u{200B}\u{2029}Two.",
        &["t A Title", "p One.", "p Two."],
    ),
];

#[test]
fn what_blocks_are() {
    for (text, wanted) in BLOCK_CASES {
        assert_eq!(outline(text), *wanted, "{text:?}");
    }
}

#[test]
fn headings_can_be_overruled() {
    let text = "A Title\n\nOne.\n\nA Short Line\n\nTwo.\n\n# Marked\n\nThree\n\nfour";
    let read = |headings| {
        let reading = Reading {
            headings,
            ..reading("en")
        };
        let found = map(text, reading).unwrap();
        let all = outlined(text, &found).into_iter();
        all.filter_map(|line| line.strip_prefix("h ").map(str::to_owned))
            .collect::<Vec<_>>()
    };
    assert_eq!(read(Headings::Guess), ["A Short Line", "Marked", "Three"]);
    assert_eq!(read(Headings::Markdown), ["Marked"]);
    assert_eq!(
        read(Headings::BlankLine),
        ["A Short Line", "Marked", "Three", "four"]
    );
    assert!(read(Headings::None).is_empty());
    let text = "The words.\n\nOf a text.";
    let title = Some("THE WORDS");
    let found = map(
        text,
        Reading {
            title,
            ..reading("en")
        },
    )
    .unwrap();
    assert_eq!(outlined(text, &found), ["t The words.", "p Of a text."]);
}

#[test]
fn a_text_without_letters_has_nothing_to_cite() {
    for text in ["", " \n\n", "***", "\u{200B}"] {
        assert!(map(text, reading("en")).is_err(), "{text:?}");
    }
}
