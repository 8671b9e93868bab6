//! What the words of a line say of it: does it head a section, go on in the next line, or name a
//! picture?

/// Words after which a line goes on.
const LINKING_WORDS: [&str; 22] = [
    "a", "and", "by", "for", "from", "in", "of", "or", "that", "the", "to", "with", "et", "ou",
    "oder", "und", "y", "и", "или", "de", "der", "la",
];
/// Words that head a section rather than name a text.
const SECTION_WORDS: [&str; 24] = [
    "abstract",
    "acknowledgements",
    "background",
    "chapter",
    "conclusion",
    "contents",
    "foreword",
    "introduction",
    "overview",
    "part",
    "preface",
    "prologue",
    "section",
    "summary",
    "preamble",
    "préambule",
    "preámbulo",
    "präambel",
    "преамбула",
    "введение",
    "einleitung",
    "引言",
    "前言",
    "序言",
];
/// Words that begin a caption or a source.
const CAPTION_WORDS: [&str; 14] = [
    "caption",
    "credit",
    "fig",
    "figure",
    "image",
    "map",
    "note",
    "notes",
    "page",
    "photo",
    "photograph",
    "source",
    "sources",
    "table",
];
/// Does a line head a section: `Introduction`, `1 The ports`?
pub(super) fn heads_section(text: &str) -> bool {
    let is_mark = |c: char| c.is_numeric() || c == '.' || c.is_whitespace();
    let word: String = text
        .trim_start_matches(is_mark)
        .chars()
        .take_while(|c| c.is_alphanumeric())
        .collect();
    SECTION_WORDS.contains(&word.to_lowercase().as_str())
        || text.starts_with(|c: char| c.is_ascii_digit())
        || matches!(word.as_str(), "I" | "II")
}

pub(super) fn is_caption(text: &str) -> bool {
    let word = text.chars().take_while(|c| c.is_alphanumeric());
    let word: String = word.collect();
    let rest = text[word.len()..].trim_start_matches(['.', ' ']);
    let numbered = rest.starts_with(|c: char| c.is_ascii_digit() || c == ':');
    numbered && CAPTION_WORDS.contains(&word.to_lowercase().as_str())
}

/// An address, and nothing else.
pub(super) fn is_address(text: &str) -> bool {
    let alone = !text.contains(' ');
    alone && (text.contains("://") || text.starts_with("www.") || text.contains('@'))
}

/// Is the last word one that joins others?
pub(super) fn ends_in_link(text: &str) -> bool {
    let last = text.split_whitespace().next_back();
    last.is_some_and(|word| LINKING_WORDS.contains(&word))
}

/// Letters of a speaker's name and what follows it, at most.
pub(super) const SPEAKER_MAX: usize = 40;

/// What stands before a colon at the beginning of a line: `Q: Why?`, `PRESIDENT DOE: Thank you`.
pub(super) fn speaker(text: &str) -> Option<&str> {
    let at = text.find([':', '\u{FF1A}'])?;
    let (name, rest) = text.split_at(at);
    let spaced = rest.starts_with('\u{FF1A}') || rest[1..].starts_with(char::is_whitespace);
    let named = name.starts_with(char::is_alphabetic) && name.chars().count() < SPEAKER_MAX;
    let sentence = name.contains(['.', '?', '!']) && name.split(' ').count() > 3;
    (spaced && named && !sentence).then_some(name)
}
