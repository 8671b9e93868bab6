//! The cursor: a position in a list, opaque to clients. It holds the sort key of the last record
//! seen, so it means the same place whatever was added or removed since, and every well-formed
//! cursor is a position.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;

/// Longest cursor, in characters; sort keys are far shorter.
const CURSOR_LENGTH_MAX: usize = 512;

/// A position: after the record with this sort key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor {
    pub after: String,
}

impl Cursor {
    /// Reads what `to_text` wrote.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text.is_empty() || text.len() > CURSOR_LENGTH_MAX {
            return None;
        }
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(text).ok()?;
        let after = String::from_utf8(bytes).ok()?;
        (!after.contains('\0')).then_some(Self { after })
    }

    #[must_use]
    pub fn to_text(&self) -> String {
        BASE64_URL_SAFE_NO_PAD.encode(&self.after)
    }
}

#[cfg(test)]
mod tests {
    use super::Cursor;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_position_survives_the_journey(after in "[^\0]{1,90}") {
            let cursor = Cursor { after };
            prop_assert_eq!(Cursor::parse(&cursor.to_text()), Some(cursor));
        }

        #[test]
        fn no_text_panics(text in ".{0,600}") {
            let _ = Cursor::parse(&text);
        }
    }
}
