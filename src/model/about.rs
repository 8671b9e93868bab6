//! Metadata of the whole data set, written once: `/v1`, `/llms.txt`, the data package, the linked
//! description and CITATION.cff all use it.

pub const NAME: &str = "Tightrope";

pub const ABOUT: &str = "A geopolitical essay as data: every record tied to its sentence and to \
    how firmly the author says it.";

pub const CREATOR: &str = "Tightrope contributors";

/// Covers our data. The texts belong to their authors and are not part of it.
pub const LICENCE: &str = "CC-BY-4.0";
pub const LICENCE_URL: &str = "https://creativecommons.org/licenses/by/4.0/";

pub const KEYWORDS: [&str; 4] = [
    "international relations",
    "event data",
    "dyads",
    "provenance",
];

/// Rules for anyone who republishes the data, above all programs that write for people.
pub const RULES: [&str; 7] = [
    "Never drop the hedge: `modality` says how firmly the author commits. What is `reported` was \
        not established, what is `possible` was not predicted, what is `prescribed` did not \
        happen.",
    "Attribute: a record is what the author of the text says, not what is so. Name the author and \
        the `locator`.",
    "Never give an annotation or an identifier as the text's word: they are ours, each with its \
        own source.",
    "Null is not no: a field without a value means that the text does not say.",
    "A year is not a day: quote `date.display` or `date.edtf`, never the bounds alone.",
    "Mention caveats: a record that carries `caveats` rests on a passage that reads strangely, \
        pulls against another, or differs from what is established.",
    "Cite the revision: equal `meta.revision`, equal data.",
];
