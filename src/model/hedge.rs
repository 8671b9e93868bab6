//! Hedges: the words by which a title or summary shows, when read alone, that the author does not
//! simply say so.

/// Each modality but `asserted`, and the words of ours that show it.
pub const WORDS: [(&str, &[&str]); 7] = [
    ("reported", &["said", "alleged", "purported", "reported", "reports", "news", "according to", "sees", "sense"]),
    (
        "evaluated",
        &["author", "judges", "judged", "calls", "called", "takes", "likens", "sees", "finds", "regards", "describes"],
    ),
    ("predicted", &["will", "expected", "expects", "is to", "are to", "going to", "inevitable", "inevitably"]),
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
    ("prescribed", &["should", "must", "ought", "calls for", "called for", "needs", "need", "advised", "has to"]),
    (
        "intended",
        &["said", "aim", "aims", "wants", "wishes", "seeks", "tries", "attempts", "desires", "hopes", "meant to"],
    ),
    ("negated", &["not", "no", "denies", "denied", "never", "neither", "nor", "without"]),
];

/// Does the text show one of these modalities? A record that the author also asserts needs no hedge.
#[must_use]
pub fn kept(modalities: &[&str], text: &str) -> bool {
    let folded = format!(" {} ", super::text::words(text).join(" "));
    let shows = |word: &&str| folded.contains(&format!(" {word} "));
    let of = |modality: &&str| WORDS.iter().any(|(of, words)| of == modality && words.iter().any(shows));
    modalities.is_empty() || modalities.contains(&"asserted") || modalities.iter().any(of)
}
