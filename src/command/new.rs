//! `tightrope new`: the skeleton of a record for a bundle, with what each member may be on standard
//! error.

use crate::bundle::{SCHEMA, SECTIONS};
use crate::command::say;
use crate::command::sheet::{bundle_in, text_in};
use crate::config::New;
use crate::error::{Error, Result};
use crate::model::locator;
use crate::model::spec::LINKS;
use crate::store::terms;
use crate::text::slice::{Sliced, sha256};
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use std::io::Write;

/// Kinds that are not coded by hand: `tightrope map` writes passages.
const MAPPED: &str = "passage";
/// What an empty record is most often: its passage says it.
const ROLE: &str = "states";

pub(super) async fn run(settings: &New) -> Result<()> {
    let kinds: Vec<&str> = SECTIONS.iter().map(|list| list.spec.kind).collect();
    let mut kinds = kinds.into_iter().filter(|kind| *kind != MAPPED);
    let Some(kind) = kinds.clone().find(|kind| *kind == settings.kind) else {
        let all: Vec<&str> = kinds.by_ref().collect();
        return Err(Error::Refused(format!(
            "`{}` is no kind of a bundle: {}",
            settings.kind,
            all.join(", ")
        )));
    };
    let locator = &settings.locator;
    if !locator::is_well_formed(locator) {
        return Err(Error::Refused(format!(
            "`{locator}` is no passage: `title`, `s1`, `s1.p2` and `s1.p2.3` are such"
        )));
    }
    let map = settings.map.as_deref().map(bundle_in).transpose()?;
    let document = map.as_ref().and_then(|map| map["document"]["id"].as_str());
    let own = kind != "actor";
    let id = document.filter(|_| own).map(|id| format!("{id}-"));
    let passage = match &map {
        None => None,
        Some(map) => Some(passage(map, locator)?),
    };
    if let (Some(path), Some(map), Some(passage)) = (&settings.text, &map, passage) {
        let text = text_in(path)?;
        if map["document"]["sha256"] != sha256(&text) {
            return Err(Error::Refused("the text is not that of the map".to_owned()));
        }
        let text = Sliced::new(text);
        let at = |name: &str| passage[name].as_i64().unwrap_or(-1);
        let words = text.slice(at("start"), at("end")).unwrap_or_default();
        let words: Vec<&str> = words.split_whitespace().collect();
        say(&format!("{locator}: {}", words.join(" ")));
    }
    let described = &SCHEMA["$defs"][kind];
    let mut record = skeleton(described);
    record["id"] = id.unwrap_or_default().into();
    if let Some(cited) = record.pointer_mut("/citations/0") {
        cited["locator"] = locator.as_str().into();
        cited["role"] = ROLE.into();
    }
    let mut terms = terms().await?;
    // A link is written in its forward sense.
    let forward = LINKS.map(|(forward, _)| forward.to_owned());
    terms.insert("predicate".to_owned(), forward.to_vec());
    let list = SECTIONS.iter().find(|list| list.spec.kind == kind);
    let list = list.map_or(kind, |list| list.spec.plural);
    let about = described["description"].as_str().unwrap_or_default();
    say(&format!("One of `{list}`. {about}"));
    explain(described, "", &terms);
    let mut out = std::io::stdout().lock();
    writeln!(out, "{record:#}").map_err(|source| Error::Io {
        doing: "write to",
        path: "standard output".into(),
        source,
    })
}

fn passage<'a>(map: &'a Value, locator: &str) -> Result<&'a Value> {
    let mut passages = map["passages"].as_array().into_iter().flatten();
    let found = passages.find(|passage| passage["locator"] == locator);
    found.ok_or_else(|| {
        let mut passages = map["passages"].as_array().into_iter().flatten();
        let sentence = passages.find(|passage| passage["type"] == "sentence");
        let sentence = sentence.and_then(|passage| passage["locator"].as_str());
        Error::Refused(format!(
            "the map has no passage `{locator}`; `{}` is its first sentence",
            sentence.unwrap_or("title")
        ))
    })
}

/// What a reference in the schema stands for, with what stands beside it.
fn whole(schema: &Value) -> Value {
    let name = schema["$ref"]
        .as_str()
        .and_then(|name| name.rsplit('/').next());
    let mut all = name.map_or_else(|| json!({}), |name| whole(&SCHEMA["$defs"][name]));
    for (member, value) in schema.as_object().into_iter().flatten() {
        all[member] = value.clone();
    }
    all
}

/// An empty value. Optional members are null, which import passes over.
fn skeleton(schema: &Value) -> Value {
    let schema = whole(schema);
    match schema["type"].as_str() {
        Some("object") => {
            let members = schema["properties"].as_object().into_iter().flatten();
            let empty = |(name, of): (&String, &Value)| {
                let value = if is_required(&schema, name) || name == "citations" {
                    skeleton(of)
                } else {
                    Value::Null
                };
                (name.clone(), value)
            };
            Value::Object(members.map(empty).collect::<Map<_, _>>())
        }
        Some("array") => json!([skeleton(&schema["items"])]),
        Some("boolean") => json!(false),
        Some("number" | "integer") => json!(0),
        _ => json!(""),
    }
}

fn is_required(schema: &Value, name: &str) -> bool {
    let required = schema["required"].as_array();
    required.is_some_and(|all| all.iter().any(|one| one == name))
}

/// Says what each member may be, and the members of each.
fn explain(schema: &Value, before: &str, terms: &HashMap<String, Vec<String>>) {
    let schema = whole(schema);
    for (name, of) in schema["properties"].as_object().into_iter().flatten() {
        let needed = if is_required(&schema, name) {
            "required"
        } else {
            "optional"
        };
        let path = format!("{before}{name}");
        let line = format!("{path:28} {needed}  {}", meaning(of, terms));
        say(line.trim_end());
        let of = whole(of);
        for one in [&of, &of["items"]] {
            explain(one, &format!("{path}."), terms);
        }
    }
}

/// The values that a member can have, or its description.
fn meaning(of: &Value, terms: &HashMap<String, Vec<String>>) -> String {
    let of = whole(of);
    let items = whole(&of["items"]);
    let list = if of["type"] == "array" {
        "A list. "
    } else {
        ""
    };
    let described = [&of, &items].map(|one| one["description"].as_str());
    let described = described.into_iter().flatten().next().unwrap_or_default();
    let values = [&of, &items].into_iter().find_map(|one| {
        let terms = one["vocabulary"].as_str().and_then(|name| terms.get(name));
        let listed = one["enum"].as_array();
        let listed = listed.map(|all| all.iter().filter_map(Value::as_str).collect());
        terms
            .map(|terms| terms.iter().map(String::as_str).collect())
            .or(listed)
    });
    let values = values.map(|all: Vec<&str>| format!("One of: {}.", all.join(", ")));
    format!("{list}{described} {}", values.unwrap_or_default())
        .trim()
        .to_owned()
}
