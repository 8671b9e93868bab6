//! "Did you mean": the nearest valid name.

/// Similarity that a suggestion needs; 1 is equal.
const LIKENESS_MIN: f64 = 0.85;

/// The nearest allowed word, if any is near.
#[must_use]
pub fn nearest<'a>(word: &str, allowed: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let word = word.to_lowercase().replace('-', "_");
    allowed
        .into_iter()
        .map(|candidate| {
            (
                strsim::jaro_winkler(&word, &candidate.replace('-', "_")),
                candidate,
            )
        })
        .filter(|(likeness, _)| *likeness >= LIKENESS_MIN)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate.to_owned())
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_typo_finds_its_word_and_noise_finds_none() {
        let names = ["actor", "category", "modality", "addressed-by"];
        assert_eq!(nearest("actors", names).as_deref(), Some("actor"));
        assert_eq!(nearest("Modalty", names).as_deref(), Some("modality"));
        assert_eq!(
            nearest("addressed_by", names).as_deref(),
            Some("addressed-by")
        );
        assert_eq!(nearest("zzz", names), None);
    }
}
