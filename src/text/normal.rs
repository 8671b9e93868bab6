//! The normal form of a text: UTF-8 without a byte order mark, with line feeds alone. Offsets and
//! digests are those of this form, so that a copy saved on another system is the same text.

/// A text in its normal form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Normal {
    pub text: String,
    /// What the file has that the text has not.
    pub changed: Vec<&'static str>,
}

/// Reads a file.
///
/// # Errors
/// Says why it is no text.
pub fn normal(bytes: &[u8]) -> Result<Normal, &'static str> {
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Err("is UTF-16; save it as UTF-8");
    }
    let text = str::from_utf8(bytes).map_err(|_| "is not UTF-8")?;
    if text.contains('\0') {
        return Err("has a NUL; it is no text");
    }
    let mut changed = Vec::new();
    let bare = text.trim_start_matches('\u{FEFF}');
    if bare.len() < text.len() {
        changed.push("a byte order mark");
    }
    let mut text = bare.to_owned();
    if text.contains('\r') {
        text = text.replace("\r\n", "\n").replace('\r', "\n");
        changed.push("carriage returns");
    }
    Ok(Normal { text, changed })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_systems_go_and_nothing_else() {
        for (file, text, changed) in [
            ("One.\n\nTwo.\n", "One.\n\nTwo.\n", &[][..]),
            ("\u{FEFF}One.", "One.", &["a byte order mark"]),
            (
                "One.\r\n\r\nTwo.\rThree.",
                "One.\n\nTwo.\nThree.",
                &["carriage returns"],
            ),
            ("a\u{FEFF}b \t\u{A0}", "a\u{FEFF}b \t\u{A0}", &[]),
            (
                "\u{FEFF}\r\n",
                "\n",
                &["a byte order mark", "carriage returns"],
            ),
        ] {
            let read = normal(file.as_bytes()).unwrap();
            assert_eq!((read.text.as_str(), &read.changed[..]), (text, changed));
            let again = normal(read.text.as_bytes()).unwrap();
            assert_eq!(again.text, read.text);
        }
        for (bytes, why) in [
            (&b"\xFF\xFEO\0n\0"[..], "UTF-16"),
            (b"\xFE\xFF\0O", "UTF-16"),
            (b"caf\xE9", "UTF-8"),
            (b"a\0b", "NUL"),
        ] {
            assert!(normal(bytes).unwrap_err().contains(why));
        }
    }
}
