//! Codes of other data sets for actors, as tables show them: one for each scheme.

use serde_json::Value;
use std::collections::HashMap;

/// Separates the values of a cell with several.
pub(super) const SEPARATOR: &str = "|";

/// The column's suffix, and the scheme of the identifier.
pub const CODES: [(&str, &str); 4] = [
    ("iso3", "iso3166-1-alpha-3"),
    ("cow", "cow"),
    ("gw", "gw"),
    ("wikidata", "wikidata"),
];

/// The codes of actors, by id and scheme, for records that refer to them.
pub type Codes = HashMap<String, HashMap<&'static str, String>>;

/// The codes of these actors, from their ids and identifiers.
#[must_use]
pub fn codes(actors: &[Value]) -> Codes {
    let of = |actor: &Value| {
        let code = |scheme| Some((scheme, code_of(&actor["identifiers"], scheme)?));
        let all = CODES.iter().filter_map(|(_, scheme)| code(*scheme));
        let id = actor["id"].as_str().unwrap_or_default();
        (id.to_owned(), all.collect())
    };
    actors.iter().map(of).collect()
}

/// The code of a scheme: the one that is still valid, else any. Where several differ, all of them.
pub(super) fn code_of(identifiers: &Value, scheme: &str) -> Option<String> {
    let of_scheme = identifiers.as_array().into_iter().flatten();
    let of_scheme: Vec<&Value> = of_scheme.filter(|one| one["scheme"] == scheme).collect();
    let is_past = |one: &&&Value| !one["valid_to"].is_null();
    let has_current = of_scheme.iter().any(|one| !is_past(&one));
    let mut found: Vec<&str> = Vec::new();
    for one in of_scheme.iter().filter(|one| !has_current || !is_past(one)) {
        found.extend(one["value"].as_str().filter(|value| !found.contains(value)));
    }
    (!found.is_empty()).then(|| found.join(SEPARATOR))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_actor_has_one_code_a_scheme_and_several_only_where_they_differ() {
        let code = |value: &str, to: Option<&str>| {
            let scheme = "cow";
            json!({"scheme": scheme, "value": value, "valid_to": to})
        };
        for (identifiers, expected) in [
            (json!([code("710", None)]), Some("710")),
            (
                json!([code("710", Some("1945")), code("711", None)]),
                Some("711"),
            ),
            (
                json!([code("9", Some("1900")), code("9", Some("1945"))]),
                Some("9"),
            ),
            (
                json!([code("255", None), code("260", None)]),
                Some("255|260"),
            ),
            (
                json!([{"scheme": "gw", "value": "1", "valid_to": null}]),
                None,
            ),
            (json!([]), None),
        ] {
            assert_eq!(
                code_of(&identifiers, "cow").as_deref(),
                expected,
                "{identifiers}"
            );
        }
    }
}
