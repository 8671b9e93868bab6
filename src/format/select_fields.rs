//! Field selection: some fields of a record, some members of a field.

use serde_json::{Map, Value};

/// Keeps only these paths, such as `title` and `date.edtf`; a path applies to each item of a list.
#[must_use]
pub fn keep(record: Value, paths: &[&str]) -> Value {
    match record {
        Value::Object(members) => {
            let kept = members.into_iter().filter_map(|(name, value)| {
                if paths.contains(&name.as_str()) {
                    return Some((name, value));
                }
                let inner: Vec<&str> = paths
                    .iter()
                    .filter_map(|path| path.strip_prefix(&name)?.strip_prefix('.'))
                    .collect();
                (!inner.is_empty()).then(|| (name, keep(value, &inner)))
            });
            Value::Object(kept.collect::<Map<_, _>>())
        }
        Value::Array(items) => {
            Value::Array(items.into_iter().map(|item| keep(item, paths)).collect())
        }
        plain => plain,
    }
}

/// The records that these fields refer to, as kind and id, without duplicates.
pub fn named(record: &Value, fields: &[&str], found: &mut Vec<(String, String)>) {
    for field in fields {
        let items = match &record[field] {
            Value::Array(items) => items.as_slice(),
            one => std::slice::from_ref(one),
        };
        for item in items {
            if let (Some(kind), Some(id)) = (item["kind"].as_str(), item["id"].as_str()) {
                let name = (kind.to_owned(), id.to_owned());
                if !found.contains(&name) {
                    found.push(name);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn paths_keep_what_they_lead_to_in_the_order_of_the_record() {
        let record = json!({"id": "a", "date": {"edtf": "1950", "display": "1950"}, "by": null,
            "actors": [{"kind": "actor", "id": "b"}, {"kind": "actor", "id": "c"}]});
        let kept = keep(record.clone(), &["date.edtf", "actors.id", "id", "by"]);
        assert_eq!(
            kept.to_string(),
            r#"{"id":"a","date":{"edtf":"1950"},"by":null,"actors":[{"id":"b"},{"id":"c"}]}"#
        );
        assert_eq!(
            keep(record.clone(), &["by.id"]).to_string(),
            r#"{"by":null}"#
        );
        let mut found = Vec::new();
        named(&record, &["actors", "by", "actors"], &mut found);
        assert_eq!(found.len(), 2);
    }
}
