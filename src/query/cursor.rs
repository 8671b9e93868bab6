//! The cursor: a position in a list, opaque to clients (keyset pagination). It holds the sort key
//! of the last record seen, so it stays valid when records are added or removed, and every
//! well-formed cursor is a position.

use base64::Engine;
use base64::alphabet::URL_SAFE;
use base64::engine::{GeneralPurpose, GeneralPurposeConfig};

/// Longest cursor, in characters; sort keys are far shorter.
const CURSOR_LENGTH_MAX: usize = 512;

/// Ignores stray bits: a cursor is a place, and a mangled one is some other place.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &URL_SAFE,
    GeneralPurposeConfig::new()
        .with_encode_padding(false)
        .with_decode_allow_trailing_bits(true)
        .with_decode_padding_mode(base64::engine::DecodePaddingMode::RequireNone),
);

/// A position: after the record with this sort key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor {
    pub after: String,
    /// As clients see it.
    pub text: String,
}

impl Cursor {
    /// Decodes what `after` encoded; `None` if the text has the wrong alphabet or length.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text.is_empty() || text.len() > CURSOR_LENGTH_MAX {
            return None;
        }
        // One character more than a group of four encodes less than a byte.
        let whole = if text.len() % 4 == 1 {
            text.get(..text.len() - 1)?
        } else {
            text
        };
        let alphabet = text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
        let bytes = BASE64.decode(whole).ok().filter(|_| alphabet)?;
        Some(Self {
            after: String::from_utf8_lossy(&bytes).replace('\0', ""),
            text: text.to_owned(),
        })
    }

    /// The position after this sort key.
    #[must_use]
    pub fn after(key: &str) -> Self {
        Self {
            after: key.to_owned(),
            text: BASE64.encode(key),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Cursor;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_position_survives_the_journey(after in "[^\0]{1,90}") {
            let cursor = Cursor::after(&after);
            prop_assert_eq!(Cursor::parse(&cursor.text), Some(cursor));
        }

        #[test]
        fn every_text_of_the_alphabet_is_a_position(text in "[A-Za-z0-9_-]{1,512}") {
            prop_assert!(Cursor::parse(&text).is_some());
        }

        #[test]
        fn any_other_text_is_none(text in "[A-Za-z0-9_-]{0,20}[^A-Za-z0-9_-].{0,20}|[a-z]{513}|") {
            prop_assert_eq!(Cursor::parse(&text), None);
        }
    }
}
