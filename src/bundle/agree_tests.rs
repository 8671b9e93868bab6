//! Schema and structs agree about the shape of a record: which members it has, of which types, and
//! which it needs. Bounds, patterns and vocabularies are the schema's alone.

use super::check::{Checker, Of};
use super::input::{Document, asked};
use super::schema::{SCHEMA, SECTIONS, read};
use serde_json::{Map, Value, json};
use std::collections::{BTreeSet, HashMap};

/// The keywords of the schema that structs express too.
const SHAPE: [&str; 6] = [
    "$ref",
    "type",
    "enum",
    "required",
    "additionalProperties",
    "items",
];

/// The schema, with its keywords for shape only.
fn shape(schema: &Value) -> Value {
    let mut kept = Map::new();
    for (keyword, value) in schema.as_object().into_iter().flatten() {
        if keyword == "properties" || keyword == "$defs" {
            let members = value.as_object().unwrap().iter();
            let members = members.map(|(name, schema)| (name.clone(), shape(schema)));
            kept.insert(keyword.clone(), members.collect());
        } else if keyword == "items" {
            kept.insert(keyword.clone(), shape(value));
        } else if SHAPE.contains(&keyword.as_str()) {
            kept.insert(keyword.clone(), value.clone());
        }
    }
    Value::Object(kept)
}

/// A value of this shape that has every member.
fn sample(schema: &Value) -> Value {
    if let Some(name) = schema["$ref"].as_str() {
        return sample(&SCHEMA["$defs"][name.strip_prefix("#/$defs/").unwrap()]);
    }
    if let Some(values) = schema["enum"].as_array() {
        return values[0].clone();
    }
    match schema["type"].as_str().unwrap() {
        "string" => "x".into(),
        "boolean" => true.into(),
        "integer" | "number" => 1.into(),
        "array" => json!([sample(&schema["items"])]),
        _ => {
            let members = schema["properties"].as_object().unwrap().iter();
            let members = members.map(|(name, schema)| (name.clone(), sample(schema)));
            members.collect()
        }
    }
}

/// The pointer of every value within this one, itself included.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                pointers(member, &format!("{at}/{name}"), found);
            }
        }
        Value::Array(items) => {
            for (n, item) in items.iter().enumerate() {
                pointers(item, &format!("{at}/{n}"), found);
            }
        }
        _ => {}
    }
}

/// The value with one mistake, or another valid form, in each of its places.
fn mutations(whole: &Value) -> Vec<Value> {
    let mut places = Vec::new();
    pointers(whole, "", &mut places);
    let mut found = vec![whole.clone()];
    for place in places {
        let mut put = |value: Value| {
            let mut mutation = whole.clone();
            *mutation.pointer_mut(&place).unwrap() = value;
            found.push(mutation);
        };
        // A null is no member: the reader drops it. In a list it stays.
        let others = ["x", "day", "title", ""].map(Value::from).into_iter();
        let others = others.chain([
            json!(1),
            json!(1.0),
            json!(1.5),
            json!(-1),
            json!(1e30),
            json!(true),
            json!([]),
            json!([null]),
            json!(["x"]),
            json!({}),
        ]);
        others.for_each(&mut put);
        if let Some(Value::Object(members)) = whole.pointer(&place) {
            for name in members.keys() {
                let mut fewer = members.clone();
                fewer.shift_remove(name);
                put(Value::Object(fewer));
            }
            let mut more = members.clone();
            more.insert("unknown".to_owned(), "x".into());
            put(Value::Object(more));
        }
    }
    found
}

#[test]
fn schema_and_structs_refuse_the_same_shapes() {
    let shaped = shape(&SCHEMA);
    let document = ("document", read::<Document> as fn(&Value) -> _);
    let records = SECTIONS.iter().map(|list| (list.spec.kind, list.read));
    for (kind, read) in std::iter::once(document).chain(records) {
        let of_kind = json!({"$defs": shaped["$defs"], "$ref": format!("#/$defs/{kind}")});
        let validator = jsonschema::validator_for(&of_kind).unwrap();
        let whole = sample(&json!({"$ref": of_kind["$ref"]}));
        assert!(validator.is_valid(&whole), "{kind}: {whole}");
        let (mut accepted, mut refused) = (0, 0);
        for value in mutations(&whole) {
            let outcome = read(&value);
            let agree = validator.is_valid(&value) == outcome.is_ok();
            assert!(agree, "{kind}: {value}: {outcome:?}");
            *(if outcome.is_ok() {
                &mut accepted
            } else {
                &mut refused
            }) += 1;
        }
        assert!(
            accepted > 10 && refused > 100,
            "{kind}: {accepted}, {refused}"
        );
    }
}

#[test]
fn lists_of_the_schema_are_the_sections() {
    let lists = SCHEMA["properties"].as_object().unwrap();
    let found: Vec<_> = lists
        .iter()
        .filter(|(_, list)| list["type"] == "array")
        .collect();
    assert_eq!(found.len(), SECTIONS.len());
    for ((name, list), section) in found.into_iter().zip(&SECTIONS) {
        assert_eq!(name, section.spec.plural);
        assert_eq!(
            list["items"]["$ref"],
            format!("#/$defs/{}", section.spec.kind)
        );
    }
}

#[test]
fn every_vocabulary_is_that_of_a_string() {
    fn look(schema: &Value, found: &mut BTreeSet<String>) {
        if let Some(vocabulary) = schema.get("vocabulary") {
            assert_eq!(schema["type"], "string", "{schema}");
            found.insert(vocabulary.as_str().unwrap().to_owned());
        }
        match schema {
            Value::Object(members) => members.values().for_each(|member| look(member, found)),
            Value::Array(items) => items.iter().for_each(|item| look(item, found)),
            _ => {}
        }
    }
    let mut found = BTreeSet::new();
    look(&SCHEMA, &mut found);
    assert_eq!(found.len(), 19, "{found:?}");
}

#[test]
fn each_pattern_is_said_in_words() {
    fn patterns<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
        match value {
            Value::Object(members) => {
                found.extend(members.get("pattern").and_then(Value::as_str));
                members.values().for_each(|member| patterns(member, found));
            }
            Value::Array(items) => items.iter().for_each(|item| patterns(item, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    patterns(&SCHEMA, &mut found);
    assert!(found.len() > 10);
    for pattern in found {
        assert!(asked(pattern).is_some(), "{pattern}");
    }
}

#[test]
fn what_an_earlier_version_took_is_carried_over() {
    let role = ("citation-role".to_owned(), vec!["states".to_owned()]);
    let vocabularies: HashMap<String, Vec<String>> = [role].into();
    let document = |title: &str| {
        json!({
            "id": "a-note", "title": title, "summary": "A note.", "author": "A. Reader",
            "language": "en", "length": 9, "sha256": "0".repeat(64),
            "citations": [{"locator": "s0.p1.1", "role": "states"}],
        })
    };
    let checker = Checker::new(&vocabularies).unwrap();
    assert_eq!(checker.document(&document("A title")), []);
    for title in ["A \u{200B}title", "A \u{202E}title"] {
        assert_eq!(checker.document(&document(title)).len(), 1, "{title:?}");
    }
    let earlier = checker.of_earlier();
    for title in ["A title", "A \u{200B}title", "A \u{202E}title"] {
        assert_eq!(earlier.document(&document(title)), [], "{title:?}");
    }
    assert_eq!(earlier.document(&document("")).len(), 1);
}

/// Durations and cues that an earlier version took do not keep a document from an upgrade.
#[test]
fn earlier_durations_and_cues_are_carried_over() {
    let section = SECTIONS
        .iter()
        .position(|list| list.spec.kind == "event")
        .unwrap_or_default();
    let of = Of {
        document: "a-note",
        text: None,
    };
    for (relation, duration, cue) in [
        ("after", "P1M1Y", "then"),
        ("since", "P2Y", "ever since"),
        ("before", "P2Y", "东港和西港签订了协定船只竞速"),
    ] {
        let event = json!({
            "id": "a-note-pact", "title": "A pact", "summary": "x", "category": "treaty",
            "date": {"relative": {"cue": cue, "relation": relation, "duration": duration}},
            "citations": [{"locator": "s1.p1.1", "role": "states", "modality": "asserted"}],
        });
        let terms = |name: &str, term: &str| (name.to_owned(), vec![term.to_owned()]);
        let vocabularies = HashMap::from([
            terms("event-category", "treaty"),
            terms("citation-role", "states"),
            terms("modality", "asserted"),
        ]);
        let checker = Checker::new(&vocabularies).unwrap();
        assert_eq!(checker.record(section, 0, &of, &event).len(), 1, "{event}");
        let found = checker.of_earlier().record(section, 0, &of, &event);
        assert_eq!(found, [], "{event}");
    }
}
