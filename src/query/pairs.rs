//! Strict percent-decoding of the query string: malformed parameters are refused by name, never
//! guessed.

use super::problem::problem;
use crate::error::{Error, ParameterProblem, Result};

/// Most parameters in one query: each filter becomes an SQL condition.
const PARAMETERS_MAX: usize = 30;

/// The parameters of a query string, decoded, in the order given; or what is wrong with their
/// encoding.
#[derive(Debug, Clone)]
pub struct Pairs {
    raw: String,
    decoded: Result<Vec<(String, String)>, Vec<ParameterProblem>>,
}

impl Pairs {
    #[must_use]
    pub fn decode(query: &str) -> Self {
        Self {
            raw: query.to_owned(),
            decoded: decode(query),
        }
    }

    /// The query string as the client wrote it.
    #[must_use]
    pub fn raw(&self) -> &str {
        &self.raw
    }

    /// All of them, where all are well encoded.
    #[must_use]
    pub fn decoded(&self) -> Option<Vec<(String, String)>> {
        self.decoded.clone().ok()
    }

    /// All of them.
    pub(super) fn all(&self) -> Result<&[(String, String)]> {
        self.decoded
            .as_deref()
            .map_err(|problems| Error::BadQuery(problems.clone()))
    }

    /// The first value of a parameter; none if any is malformed, which the full parse reports.
    #[must_use]
    pub fn first(&self, wanted: &str) -> Option<&str> {
        let mut values = self
            .decoded
            .iter()
            .flatten()
            .filter(|(name, _)| name == wanted)
            .map(|(_, value)| value.as_str());
        values.next()
    }

    /// Is every parameter well encoded, and are there not too many?
    pub fn check(&self) -> Result<()> {
        self.all().map(drop)
    }

    /// Refuses every parameter, for resources that the path alone identifies.
    pub fn expect_none(&self) -> Result<()> {
        let what = "is not known here; this resource takes no parameters";
        let problems: Vec<_> = self
            .all()?
            .iter()
            .map(|(name, _)| problem(name, what))
            .collect();
        if problems.is_empty() {
            Ok(())
        } else {
            Err(Error::BadQuery(problems))
        }
    }

    /// The problems in the order in which their parameters were given, missing ones first.
    pub(super) fn in_order(&self, mut problems: Vec<ParameterProblem>) -> Vec<ParameterProblem> {
        let place = |parameter: &str| {
            self.decoded
                .iter()
                .flatten()
                .position(|(name, _)| name == parameter)
        };
        problems.sort_by_key(|problem| place(&problem.parameter));
        problems
    }
}

/// Splits and decodes a query string.
fn decode(query: &str) -> Result<Vec<(String, String)>, Vec<ParameterProblem>> {
    let parts: Vec<&str> = query.split('&').filter(|part| !part.is_empty()).collect();
    if parts.len() > PARAMETERS_MAX {
        let detail = format!(
            "A question has at most {PARAMETERS_MAX} parameters; this one has {}.",
            parts.len()
        );
        return Err(vec![ParameterProblem {
            parameter: String::new(),
            detail,
            suggestion: None,
            fix: None,
            allowed: Vec::new(),
        }]);
    }
    let mut pairs = Vec::new();
    let mut problems = Vec::new();
    for part in parts {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        match (decode_part(name), decode_part(value)) {
            (Ok(name), Ok(value)) => pairs.push((name, value)),
            (Err(why), _) | (_, Err(why)) => problems.push(ParameterProblem {
                parameter: name.chars().take(80).collect(),
                detail: format!("This parameter is not well encoded: {why}."),
                suggestion: None,
                fix: None,
                allowed: Vec::new(),
            }),
        }
    }
    if problems.is_empty() {
        Ok(pairs)
    } else {
        Err(problems)
    }
}

fn decode_part(text: &str) -> Result<String, &'static str> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => {
                let mut digit = || {
                    rest.next()
                        .and_then(|b| char::from(b).to_digit(16))
                        .and_then(|d| u8::try_from(d).ok())
                };
                let (Some(high), Some(low)) = (digit(), digit()) else {
                    return Err("`%` is followed by two hexadecimal digits");
                };
                high * 16 + low
            }
            byte => byte,
        });
    }
    let text = String::from_utf8(bytes).map_err(|_| "it is not UTF-8")?;
    if text.contains('\0') {
        Err("it contains a NUL")
    } else {
        Ok(text)
    }
}

/// Encodes a value for a query string, but leaves characters plain that read better so.
#[must_use]
pub fn encode(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for byte in value.bytes() {
        match byte {
            b'A'..=b'Z'
            | b'a'..=b'z'
            | b'0'..=b'9'
            | b'-'
            | b'.'
            | b'_'
            | b'~'
            | b','
            | b':'
            | b'/' => {
                out.push(char::from(byte));
            }
            byte => {
                const HEX: &[u8; 16] = b"0123456789ABCDEF";
                let digit = |nibble: u8| char::from(HEX[usize::from(nibble)]);
                out.extend(['%', digit(byte >> 4), digit(byte & 15)]);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn malformed_parts_are_named_not_guessed() {
        for bad in ["a=%", "a=%2", "a=%zz", "a=%ff", "a=%00", "%c0%af=1"] {
            assert_eq!(decode(bad).unwrap_err().len(), 1, "{bad}");
        }
        assert_eq!(
            decode("a=b+c%2C&&d").unwrap(),
            [("a".into(), "b c,".into()), ("d".into(), String::new())]
        );
    }

    proptest! {
        #[test]
        fn whatever_is_encoded_comes_back(text in "[^\0]{0,40}") {
            let decoded = decode(&format!("a={}", encode(&text))).unwrap();
            prop_assert_eq!(&decoded[0].1, &text);
        }

        #[test]
        fn no_query_string_panics(text in ".{0,200}") {
            let _ = decode(&text);
        }
    }
}
