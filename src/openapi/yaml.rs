//! The description as YAML.

use crate::error::{Error, Result};
use serde::{Serialize, Serializer};
use serde_json::Value;
use serde_saphyr::{FlowMap, FlowSeq, ser_options};

/// Longest list or object on one line of YAML.
const LINE: usize = 185;

/// As YAML; short lists and objects of words stand on one line.
///
/// # Errors
/// When it cannot be serialized.
pub fn to_yaml(document: &Value) -> Result<String> {
    let options = ser_options! { indent_step: 1 };
    serde_saphyr::to_string_with_options(&Yaml(document), options)
        .map_err(|why| Error::Refused(format!("openapi.yaml cannot be written: {why}")))
}

/// A value that serializes as YAML for people.
struct Yaml<'a>(&'a Value);

impl Serialize for Yaml<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> std::result::Result<S::Ok, S::Error> {
        match self.0 {
            Value::Object(members) if is_short(self.0) => FlowMap(members).serialize(out),
            Value::Object(members) => {
                out.collect_map(members.iter().map(|(name, value)| (name, Yaml(value))))
            }
            Value::Array(items) if is_short(self.0) => FlowSeq(items).serialize(out),
            Value::Array(items) => out.collect_seq(items.iter().map(Yaml)),
            value => value.serialize(out),
        }
    }
}

/// Does it fit on one line? Not every reader takes a question mark between braces.
fn is_short(value: &Value) -> bool {
    let text = value.to_string();
    text.len() < LINE && !text.contains('?')
}
