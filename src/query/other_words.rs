//! Words that people use for terms of vocabularies.

/// Words for terms of vocabularies that the vocabularies do not have.
const TERMS: [(&str, &[(&str, &str)]); 5] = [
    (
        "identifier",
        &[
            ("iso", "iso3166-1-alpha-3"),
            ("iso2", "iso3166-1-alpha-2"),
            ("iso3", "iso3166-1-alpha-3"),
            ("alpha-3", "iso3166-1-alpha-3"),
            ("ccode", "cow"),
            ("gwno", "gw"),
            ("qid", "wikidata"),
        ],
    ),
    (
        "modality",
        &[
            ("alleged", "reported"),
            ("hearsay", "reported"),
            ("rumoured", "reported"),
            ("stated", "asserted"),
            ("fact", "asserted"),
            ("certain", "asserted"),
            ("likely", "possible"),
            ("might", "possible"),
            ("may", "possible"),
            ("forecast", "predicted"),
            ("will", "predicted"),
            ("expected", "predicted"),
            ("recommended", "prescribed"),
            ("should", "prescribed"),
            ("must", "prescribed"),
            ("aim", "intended"),
            ("planned", "intended"),
            ("opinion", "evaluated"),
            ("denied", "negated"),
            ("false", "negated"),
        ],
    ),
    (
        "risk-domain",
        &[
            ("security", "military"),
            ("defence", "military"),
            ("defense", "military"),
            ("diplomatic", "political"),
            ("reputation", "political"),
            ("trade", "economic"),
            ("financial", "economic"),
            ("social", "societal"),
            ("refugees", "societal"),
            ("climate", "environmental"),
        ],
    ),
    (
        "relation",
        &[
            ("war", "armed-conflict"),
            ("enemy", "rivalry"),
            ("ally", "alliance"),
            ("allies", "alliance"),
            ("partnership", "alignment"),
            ("aid", "patronage"),
        ],
    ),
    (
        "strategy-status",
        &[
            ("planned", "expected"),
            ("recommended", "advised"),
            ("current", "practised"),
            ("option", "considered"),
            ("tried", "attempted"),
            ("possible", "available"),
        ],
    ),
];

/// The term that people mean by another word.
pub(super) fn another_word(scheme: &str, value: &str) -> Option<String> {
    let (_, words) = TERMS.iter().find(|(name, _)| *name == scheme)?;
    let value = value.to_lowercase();
    let word = words.iter().find(|(other, _)| *other == value)?;
    Some(word.1.to_owned())
}
