//! The cursor: a position in a list, opaque to clients (keyset pagination). It holds the sort key
//! of the last record seen, so it stays valid when records are added or removed, and every
//! well-formed cursor is a position.

use base64::Engine;
use base64::alphabet::URL_SAFE;
use base64::engine::{GeneralPurpose, GeneralPurposeConfig};

/// Longest cursor, in characters: titles and ids of every sort key fit.
pub const CURSOR_LENGTH_MAX: usize = 2_048;

/// Ignores stray bits: a cursor is a place, and a mangled one is some other place.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &URL_SAFE,
    GeneralPurposeConfig::new()
        .with_encode_padding(false)
        .with_decode_allow_trailing_bits(true)
        .with_decode_padding_mode(base64::engine::DecodePaddingMode::RequireNone),
);

/// Decodes what `encode` encoded; `None` if the text has the wrong alphabet or length.
#[must_use]
pub fn decode(text: &str) -> Option<String> {
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
    Some(String::from_utf8_lossy(&bytes).replace('\0', ""))
}

/// The cursor of the position after this sort key.
#[must_use]
pub fn encode(key: &str) -> String {
    BASE64.encode(key)
}

#[cfg(test)]
mod tests {
    use super::{decode, encode};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_position_survives_the_journey(after in "[^\0]{1,90}") {
            prop_assert_eq!(decode(&encode(&after)), Some(after));
        }

        #[test]
        fn every_text_of_the_alphabet_is_a_position(text in "[A-Za-z0-9_-]{1,512}") {
            prop_assert!(decode(&text).is_some());
        }

        #[test]
        fn any_other_text_is_none(text in "[A-Za-z0-9_-]{0,20}[^A-Za-z0-9_-].{0,20}|[a-z]{2049}|") {
            prop_assert_eq!(decode(&text), None);
        }
    }
}
