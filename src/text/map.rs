//! The sentence map of a text: citable passages and their offsets. Section s0 is what comes before
//! the first heading; each heading opens the next.

use super::blocks::{Block, Reading, Role, blocks};
use super::sentences::sentences;

/// A passage; offsets are code points, half open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapped {
    pub locator: String,
    pub passage_type: &'static str,
    pub start: usize,
    pub stop: usize,
    /// Sections only; none for what stands before the first heading.
    pub heading: Option<String>,
}

/// A text as it was read.
#[derive(Debug, Clone)]
pub struct Map {
    /// In reading order, wider passages before those within them.
    pub passages: Vec<Mapped>,
    /// What each block was read as.
    pub outline: Vec<Outlined>,
}

impl Map {
    /// What has nothing to cite: where it begins and ends, and why.
    pub fn gaps(&self) -> impl Iterator<Item = &Block> {
        let blocks = self.outline.iter().map(|one| &one.block);
        blocks.filter(|block| block.role == Role::Gap)
    }

    /// The parts into which the text falls: passages that contain no other, and gaps.
    #[cfg(test)]
    pub(super) fn parts(&self) -> Vec<(i64, i64)> {
        let leaf = |one: &&Mapped| !matches!(one.passage_type, "section" | "paragraph");
        let leaves = self.passages.iter().filter(leaf);
        let leaves = leaves.map(|one| (one.start, one.stop));
        let gaps = self.gaps().map(|block| (block.start, block.stop));
        let at = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        leaves
            .chain(gaps)
            .map(|(start, stop)| (at(start), at(stop)))
            .collect()
    }
}

/// A block of a text as it was read.
#[derive(Debug, Clone)]
pub struct Outlined {
    pub block: Block,
    /// Of its passage; a gap has none.
    pub locator: Option<String>,
    /// How many it has.
    pub sentences: usize,
}

/// Maps a text. Every character but white space is in a passage or in a gap of the outline.
///
/// # Errors
/// There is nothing to cite.
pub fn map(text: &str, reading: Reading<'_>) -> Result<Map, &'static str> {
    let chars: Vec<char> = text.chars().collect();
    let mut made = Map {
        passages: Vec::new(),
        outline: Vec::new(),
    };
    // The current section: its index in `passages`, its number, and its paragraphs so far.
    let mut section: Option<usize> = None;
    let (mut number, mut paragraphs) = (0, 0);
    for block in blocks(&chars, reading) {
        let Block { start, stop, .. } = block;
        let one = |locator: &str, passage_type| Mapped {
            locator: locator.to_owned(),
            passage_type,
            start,
            stop,
            heading: None,
        };
        let passages = &mut made.passages;
        let locator = match block.role {
            Role::Gap => None,
            Role::Heading => {
                (number, paragraphs) = (number + 1, 0);
                section = Some(passages.len());
                let heading = Some(chars[start..stop].iter().collect());
                passages.push(Mapped {
                    heading,
                    ..one(&format!("s{number}"), "section")
                });
                Some(format!("s{number}.h"))
            }
            Role::Paragraph => {
                let open = *section.get_or_insert_with(|| {
                    passages.push(one("s0", "section"));
                    passages.len() - 1
                });
                passages[open].stop = stop;
                paragraphs += 1;
                Some(format!("s{number}.p{paragraphs}"))
            }
            Role::Title | Role::Subtitle | Role::Byline => Some(block.role.name().to_owned()),
        };
        passages.extend(
            locator
                .as_ref()
                .map(|locator| one(locator, block.role.name())),
        );
        let mut outlined = Outlined {
            block,
            locator,
            sentences: 0,
        };
        if let (Role::Paragraph, Some(locator)) = (block.role, &outlined.locator) {
            let each = sentences(&chars, (start, stop), reading.language);
            outlined.sentences = each.len();
            passages.extend((1..).zip(each).map(|(n, (start, stop))| Mapped {
                start,
                stop,
                ..one(&format!("{locator}.{n}"), "sentence")
            }));
        }
        made.outline.push(outlined);
    }
    if section.is_none() {
        return Err("has nothing to cite");
    }
    Ok(made)
}
