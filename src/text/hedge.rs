//! Hedges: words in a title that show, when it is read alone, that the author does not plainly
//! assert it.

/// Each modality except `asserted`, and the words of our titles that show it.
const WORDS: [(&str, &[&str]); 7] = [
    (
        "reported",
        &[
            "said",
            "alleged",
            "purported",
            "reported",
            "reports",
            "news",
            "according to",
            "sees",
            "sense",
        ],
    ),
    (
        "evaluated",
        &[
            "author",
            "judges",
            "judged",
            "calls",
            "called",
            "takes",
            "likens",
            "sees",
            "finds",
            "regards",
            "describes",
        ],
    ),
    (
        "predicted",
        &[
            "will",
            "expected",
            "expects",
            "is to",
            "are to",
            "going to",
            "inevitable",
            "inevitably",
        ],
    ),
    (
        "possible",
        &[
            "could",
            "can",
            "may",
            "might",
            "would",
            "possible",
            "possibly",
            "likely",
            "likelier",
            "poised",
            "in a position",
        ],
    ),
    (
        "prescribed",
        &[
            "should",
            "must",
            "ought",
            "calls for",
            "called for",
            "needs",
            "need",
            "advised",
            "has to",
        ],
    ),
    (
        "intended",
        &[
            "said", "aim", "aims", "wants", "wishes", "seeks", "tries", "attempts", "desires",
            "hopes", "meant to",
        ],
    ),
    (
        "negated",
        &[
            "not", "no", "denies", "denied", "never", "neither", "nor", "without",
        ],
    ),
];

/// Words of nearly every English title of a few words, and of hardly any in another language.
const ENGLISH: [&str; 9] = [
    "the", "and", "with", "from", "were", "their", "its", "would", "could",
];
/// Words of English titles of which other languages have one or another: two of them show it.
const LIKE_ENGLISH: [&str; 20] = [
    "said", "have", "been", "may", "might", "to", "should", "that", "this", "which", "after",
    "before", "about", "between", "than", "they", "who", "when", "by", "not",
];

/// Finite verbs, by which a label would claim something rather than name it.
const VERBS: [&str; 24] = [
    "is", "are", "was", "were", "has", "have", "had", "does", "do", "did", "will", "would", "can",
    "could", "may", "might", "must", "should", "makes", "leads", "becomes", "remains", "seeks",
    "wants",
];

/// Words by which a label shows that the author only reports something.
pub const HEARSAY: [&str; 7] = [
    "alleged",
    "allegedly",
    "reported",
    "reportedly",
    "purported",
    "rumoured",
    "hearsay",
];

/// Does a label claim something?
#[must_use]
pub fn claims(label: &str) -> bool {
    super::slice::words(label)
        .iter()
        .any(|word| VERBS.contains(&word.as_str()))
}

/// Does a label show that the author only reports it?
#[must_use]
pub fn shows_hearsay(label: &str) -> bool {
    super::slice::words(label)
        .iter()
        .any(|word| HEARSAY.contains(&word.as_str()))
}

/// The words that show this modality; none for `asserted`, which needs no hedge.
#[must_use]
pub fn words(modality: &str) -> &'static [&'static str] {
    WORDS
        .iter()
        .find(|(of, _)| *of == modality)
        .map_or(&[], |(_, words)| words)
}

/// Does a title show this modality?
#[must_use]
pub fn kept(modality: &str, title: &str) -> bool {
    let folded = format!(" {} ", super::slice::words(title).join(" "));
    let words = words(modality);
    words.is_empty()
        || words
            .iter()
            .any(|word| folded.contains(&format!(" {word} ")))
}

/// Is a title in English, whatever the language of its text?
#[must_use]
pub fn is_english(title: &str) -> bool {
    let words = super::slice::words(title);
    let sure = words.iter().any(|word| ENGLISH.contains(&word.as_str()));
    let alike = words
        .iter()
        .filter(|word| LIKE_ENGLISH.contains(&word.as_str()));
    sure || alike.count() > 1
}
