//! Tests that nothing of a text is lost, whatever its blocks and characters.

use super::blocks::{Headings, Reading};
use super::map::{Map, map};
use super::map_tests::{mapped, reading};
use super::slice::Sliced;
use super::whole::lost;
use proptest::prelude::*;

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
        format!("{}a.", "```a\n".repeat(40_000)),
        format!("{}a.", "<!-- a\n".repeat(40_000)),
        format!("{}a.", "<a ".repeat(40_000)),
        format!("{}a.", "| a\n|-\n".repeat(40_000)),
        format!("a\n{}b.", "Article 1\n".repeat(40_000)),
        format!("1. a{}b", " ".repeat(200_000)),
        "1.\u{B9}".repeat(40_000),
    ] {
        assert_eq!(complete(&text, &mapped(&text)), Vec::<String>::new());
    }
}

/// Each character but white space is in one leaf or in one gap, and in no two.
fn complete(text: &str, map: &Map) -> Vec<String> {
    lost(&Sliced::new(text.to_owned()), map.parts())
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
                prop_assert_eq!(complete(&text, &map), Vec::<String>::new());
            }
        }
    }

    #[test]
    fn nothing_of_any_characters_is_lost(
        text in "[-#*.!?…。a-cA-C1-3\\[\\]()«»\"'’\u{201C} \n]{0,60}|.{0,80}"
    ) {
        for language in ["en", "ru", "de", "zh"] {
            if let Ok(map) = map(&text, reading(language)) {
                prop_assert_eq!(complete(&text, &map), Vec::<String>::new());
            }
        }
    }
}

/// Blocks of which random texts are made.
const BLOCKS: [&str; 29] = [
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
    "```",
    "~~~~ sh",
    "| a | b |",
    "|---|---|",
    "<!-- heading -->",
    "<!-- title",
    "![A](b.png) -->",
];
