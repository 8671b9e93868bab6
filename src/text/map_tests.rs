//! Tests of the map of a text: blocks, sentences, and that nothing is lost.

use super::blocks::{Headings, Reading, Role};
use super::language::Language;
use super::map::{Map, Mapped, map};
use super::sentences::sentences;
use proptest::prelude::*;

fn reading(language: &str) -> Reading<'static> {
    Reading {
        language: Language::of(language),
        headings: Headings::Guess,
        title: None,
    }
}

fn mapped(text: &str) -> Map {
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

#[test]
fn sentences_that_are_one() {
    for (language, text) in [
        ("en", "Lowland v. Highland was decided in May."),
        ("en", "He wrote it (c. 1818) and left."),
        ("en", "Two men (b. 1893, d. 1976) met there."),
        ("en", "The Dem. People's Rep. of Korea replied."),
        ("en", "Sec. Gen. Guterres spoke."),
        ("en", "Amb. Haley and Min. Lavrov met Cmdr. Smith there."),
        ("en", "John Smith Jr. Hospital was closed."),
        ("en", "Acme Ltd. Shipping sold it to Acme Inc. Holdings."),
        ("en", "Res. 1718 was adopted."),
        ("en", "UN Doc. S/2006/1 says so."),
        ("en", "The fleet left Pt. Arthur in May."),
        ("en", "They met at 5 a.m. Monday."),
        ("en", "Article 1. The ports agree."),
        ("en", "1. The ports agree."),
        ("en", "IV. The ports agree."),
        ("en", "a. The ports agree."),
        ("en", "See Art. IX of the treaty."),
        ("en", "He cited Vol. II and pp. 4-5."),
        ("en", "Gen. Kim Yong Chol met the U.S. No. 2 diplomat."),
        ("en", "Mr. J. R. R. Tolkien wrote."),
        ("en", "The D.P.R.K. Foreign Ministry said it."),
        ("en", "\"Where?\" he asked."),
        ("en", "Smith et al. [2004] say so."),
        ("en", "The text says [...] that it is so."),
        ("en", "He said . . . that it was so."),
        ("en", "Yahoo! is a company."),
        ("en", "The ship, i.e. The Star, left."),
        ("en", "(a) under rule (b) of the law, states act."),
        ("de", "Er hat z. B. Äpfel."),
        ("ru", "Родился в 1999 г. в г. Москва."),
        ("ru", "см. рис. 5 и табл. 5.6 ниже."),
    ] {
        let chars: Vec<char> = text.chars().collect();
        let found = sentences(&chars, (0, chars.len()), Language::of(language));
        assert_eq!(found, [(0, chars.len())], "{text}");
    }
}

#[test]
fn sentences_that_are_several() {
    for (language, text) in [
        ("en", "Mr. Lee met Dr. Kim.| They spoke."),
        ("en", "The U.S. Navy left.| The U.N. stayed."),
        ("en", "See No. 5 and p. 12.| He said no.| Then he left."),
        ("en", "J. R. Smith wrote it.| So did I.| Nobody knew."),
        ("en", "Wait... what?| Who knows."),
        ("en", "He left.[1]| She stayed."),
        ("en", "He left.\u{B9}| She stayed."),
        ("en", "He left.[12][13]| She stayed."),
        ("en", "He left. [12]| Indeed she stayed."),
        ("en", "He lived in the U.S.| We went there."),
        ("en", "He lived in the U.S.| What then?"),
        ("en", "He lived in the U.S.| Today he left."),
        ("en", "He lived in the U.S.| No one knew."),
        ("en", "He lived in the U.S.| Why did he?"),
        ("en", "He left.| «She stayed.»"),
        ("en", "He left.\u{201D}| She stayed."),
        ("en", "He paid.| $5 was enough."),
        ("en", "He left.| §5 says so."),
        ("en", "It fell.| de Gaulle left.| al-Assad stayed."),
        ("en", "He left.| \u{2014} She stayed."),
        ("en", "He left\u{2026}| She stayed."),
        ("en", "He worked for Acme Inc.| He left in May."),
        ("en", "They met at 5 p.m.| They left at six."),
        ("en", "You and I.| Did you see Albert I. Jones?"),
        ("en", "The vote was no.| He left."),
        ("en", "(He left.)| She stayed."),
        ("en", "1.) The first item| 2.) The second item"),
        ("en", "1. The first item.| 2. The second item."),
        ("en", "1. States shall apply section 2.| They shall report."),
        (
            "en",
            "\u{2022} 9. The first item| \u{2022} 10. The second item",
        ),
        ("ru", "Он ушёл.| «Куда?»| Никто не знает."),
        ("ru", "А. С. Пушкин жил там.| Он писал."),
        ("de", "„Wer?“| Er ging."),
        ("de", "Am 1. März kam er.| Dann ging er."),
        ("zh", "东港和西港签订了协定。|船只竞速。"),
        ("zh", "他说：“走吧。”|她走了。"),
        ("ja", "港は閉じた。|「行け。」と彼は言った。"),
        ("ja", "終わった!|本当か?|はい。"),
        ("ar", "هل غادر؟| نعم."),
        ("hi", "वह गया।| वह रुकी।"),
        ("ko", "그는 떠났다.| 그녀는 남았다."),
        ("fr", "Il partit.| « Où ? »| Nul ne sait."),
        ("es", "Se fue.| ¿Adónde?| ¡Vaya!"),
    ] {
        let plain = text.replace('|', "");
        let chars: Vec<char> = plain.chars().collect();
        let found = sentences(&chars, (0, chars.len()), Language::of(language));
        let found: Vec<String> = found
            .iter()
            .map(|(from, to)| cut(&plain, *from, *to))
            .collect();
        let wanted: Vec<&str> = text.split('|').map(str::trim).collect();
        assert_eq!(found, wanted, "{language}");
    }
}

/// The cases of real documents in which parts were lost or misread.
const BLOCK_CASES: &[(&str, &[&str])] = &[
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

/// Texts that would take minutes if each mark looked at all that is before or behind it.
#[test]
fn long_runs_of_marks_are_read_and_nothing_of_them_is_lost() {
    for text in [
        "Dr. ".repeat(20_000),
        "J. K. L. ".repeat(20_000),
        format!("Text. {}a", ". - ".repeat(20_000)),
        format!("Said. {}a", "\". ".repeat(20_000)),
        format!("A.{}B.", " ".repeat(200_000)),
        format!("{}a.", "```\n".repeat(40_000)),
    ] {
        assert_eq!(complete(&text, &mapped(&text)), Ok(()));
    }
}

/// Each character but white space is in one leaf or in one gap, and in no two.
fn complete(text: &str, map: &Map) -> Result<(), String> {
    let leaf = |one: &&Mapped| !matches!(one.passage_type, "section" | "paragraph");
    let leaves = map
        .passages
        .iter()
        .filter(leaf)
        .map(|one| (one.start, one.stop));
    let gaps = map.outline.iter().filter(|one| one.locator.is_none());
    let gaps = gaps.map(|one| (one.block.start, one.block.stop));
    let mut covered = vec![0; text.chars().count()];
    for (start, stop) in leaves.chain(gaps) {
        for n in &mut covered[start..stop] {
            *n += 1;
        }
    }
    for ((at, c), n) in text.chars().enumerate().zip(covered) {
        let blank = c.is_whitespace() || matches!(c, '\u{200B}' | '\u{2060}' | '\u{FEFF}');
        if n > 1 || n == 0 && !blank {
            return Err(format!("{c:?} at {at} is in {n}"));
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn nothing_of_a_text_is_lost(
        parts in prop::collection::vec((0..BLOCKS.len(), 0..5_usize), 1..14)
    ) {
        let breaks = ["\n\n", "\n", "\n \n", "\u{2029}", "\u{C}"];
        let text: String = parts.iter().flat_map(|(n, m)| [BLOCKS[*n], breaks[*m]]).collect();
        for headings in [Headings::Guess, Headings::Markdown, Headings::BlankLine, Headings::None] {
            if let Ok(map) = map(&text, Reading { headings, ..reading("en") }) {
                prop_assert_eq!(complete(&text, &map), Ok(()));
            }
        }
    }

    #[test]
    fn nothing_of_any_characters_is_lost(
        text in "[-#*.!?…。a-cA-C1-3\\[\\]()«»\"'’\u{201C} \n]{0,60}|.{0,80}"
    ) {
        for language in ["en", "ru", "de", "zh"] {
            if let Ok(map) = map(&text, reading(language)) {
                prop_assert_eq!(complete(&text, &map), Ok(()));
            }
        }
    }
}

/// Blocks of which random texts are made.
const BLOCKS: [&str; 22] = [
    "A Title",
    "By A. Reader",
    "Introduction",
    "One sentence.",
    "Two of them. They end.",
    "It goes on,",
    "as a clause;",
    "# Marked",
    "## Marked too ##",
    "---",
    "===",
    "***",
    "- an item",
    "1. The first;",
    "2. The second.",
    "(a) a letter",
    "Is it so?",
    "3 May 2026",
    "---\ntitle: T\n---",
    "东港和西港签订了协定。船只竞速。",
    "He left.[1] She stayed.\u{B2}",
    "\u{200B}",
];
