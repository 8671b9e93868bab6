//! The description as YAML.

use crate::error::{Error, Result};
use serde::{Serialize, Serializer};
use serde_json::Value;
use serde_saphyr::FlowSeq;

/// Longest list on one line of YAML.
const LINE: usize = 80;

/// As YAML; short lists of words stand on one line.
///
/// # Errors
/// When it cannot be serialized.
pub fn to_yaml(document: &Value) -> Result<String> {
    serde_saphyr::to_string(&Yaml(document))
        .map_err(|why| Error::Refused(format!("openapi.yaml cannot be written: {why}")))
}

/// A value that serializes as YAML for people.
struct Yaml<'a>(&'a Value);

impl Serialize for Yaml<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> std::result::Result<S::Ok, S::Error> {
        match self.0 {
            Value::Object(members) => {
                out.collect_map(members.iter().map(|(name, value)| (name, Yaml(value))))
            }
            Value::Array(items) if is_short(items) => FlowSeq(items).serialize(out),
            Value::Array(items) => out.collect_seq(items.iter().map(Yaml)),
            value => value.serialize(out),
        }
    }
}

/// Words and numbers that fit on one line.
fn is_short(items: &[Value]) -> bool {
    let is_plain = |item: &Value| !matches!(item, Value::Array(_) | Value::Object(_));
    items.iter().all(is_plain)
        && items
            .iter()
            .map(|item| item.to_string().len() + 2)
            .sum::<usize>()
            < LINE
}
