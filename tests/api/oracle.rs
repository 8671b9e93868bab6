//! Reference implementation of filters, slow and simple, record by record.

use super::app::App;
use serde_json::Value;
use tightrope::model::ALL;
use tightrope::model::spec::{Facet, Spec, Values};

/// The collections of a kind: one for most, one per document for passages.
pub async fn collections(app: &App, spec: &Spec) -> Vec<String> {
    if !spec.path.contains("{document}") {
        return vec![spec.path.to_owned()];
    }
    let documents = app.ids("/v1/documents?limit=500").await;
    documents
        .iter()
        .map(|id| spec.path.replace("{document}", id))
        .collect()
}

/// Every complete record of a collection, in list order.
pub async fn everything(app: &App, collection: &str) -> Vec<Value> {
    let list = app.ok(&format!("{collection}?limit=500")).await;
    assert_eq!(
        list["page"]["complete"], true,
        "{collection} outgrew this oracle"
    );
    let mut bodies = Vec::new();
    for line in list["data"].as_array().unwrap() {
        bodies.push(app.ok(line["href"].as_str().unwrap()).await["data"].clone());
    }
    for body in &mut bodies {
        borrow(app, body).await;
    }
    bodies
}

/// Adds, under the path that leads there, the values that other records have for a filter.
async fn borrow(app: &App, body: &mut Value) {
    let kind = |body: &Value| ALL.into_iter().find(|spec| body["kind"] == spec.kind);
    let paths = kind(body).unwrap().all_facets().flat_map(Facet::borrowed);
    for (path, filter) in paths {
        let list = path.trim_end_matches("[]");
        let mut found = Vec::new();
        for one in body[list].as_array().cloned().into_iter().flatten() {
            if filter.is_empty() {
                found.extend([one["id"].as_str().unwrap().to_owned(), name(&one)]);
                continue;
            }
            let other = app.ok(one["href"].as_str().unwrap()).await["data"].clone();
            let spec = kind(&other).unwrap();
            found.extend(
                spec.facet(filter)
                    .into_iter()
                    .flat_map(|f| values(f, &other)),
            );
            found.extend((spec.kind == filter).then(|| text(&other["id"]).unwrap()));
        }
        body[format!("{path}@{filter}")] = found.into();
    }
}

/// All values that this record has for the facet.
pub fn values(facet: &Facet, body: &Value) -> Vec<String> {
    let mut found = Vec::new();
    match facet.name {
        "passage" | "section" => {
            for locator in locators(body) {
                found.extend(widened(facet, &locator));
            }
        }
        "document" => {
            found.extend(text(&body["document"]));
            walk(body, "citations[].document", &mut found);
            walk(body, "mentions[].document", &mut found);
        }
        "decade" => found.extend(decades(&body["date"])),
        _ if facet.at.is_empty() => {
            for link in body["related"]
                .as_array()
                .into_iter()
                .flatten()
                .filter(|l| l["predicate"] == facet.name)
            {
                found.push(link["id"].as_str().unwrap().to_owned());
                found.push(format!(
                    "{}:{}",
                    link["kind"].as_str().unwrap(),
                    link["id"].as_str().unwrap()
                ));
            }
        }
        "identifier" => {
            for id in body["identifiers"].as_array().unwrap() {
                found.push(format!(
                    "{}:{}",
                    id["scheme"].as_str().unwrap(),
                    id["value"].as_str().unwrap()
                ));
            }
        }
        "on" => found.extend([
            body["on"]["id"].as_str().unwrap().to_owned(),
            name(&body["on"]),
        ]),
        "arises_from" | "warns" => {
            for one in body[facet.name].as_array().into_iter().flatten() {
                found.extend([one["id"].as_str().unwrap().to_owned(), name(one)]);
            }
        }
        _ => {
            for path in facet.at {
                match body[*path].as_array() {
                    Some(borrowed) => found.extend(borrowed.iter().filter_map(text)),
                    None => walk(body, path, &mut found),
                }
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

/// The senses in which links are stored.
const FORWARD: [&str; 10] = [
    "about",
    "supports",
    "addresses",
    "aggravates",
    "responds-to",
    "leads-to",
    "part-of",
    "succeeds",
    "contradicts",
    "counterpart",
];

/// The passages of a record: its citations, those of its parts, its mentions, itself.
fn locators(body: &Value) -> Vec<String> {
    let mut found = Vec::new();
    if body["kind"] == "actor" {
        walk(body, "mentions[].locators[]", &mut found);
    }
    for path in [
        "citations[].locator",
        "mechanism[].citations[].locator",
        "sides[].citations[].locator",
        "locator",
    ] {
        walk(body, path, &mut found);
    }
    // The sentences behind a link belong to the record at its start.
    for link in body["related"].as_array().into_iter().flatten() {
        let symmetric =
            ["contradicts", "counterpart"].contains(&link["predicate"].as_str().unwrap());
        let from_here =
            format!("{}:{}", body["kind"], body["id"]) < format!("{}:{}", link["kind"], link["id"]);
        if FORWARD.contains(&link["predicate"].as_str().unwrap()) && (!symmetric || from_here) {
            walk(link, "citations[].locator", &mut found);
        }
    }
    found
}

fn widened(facet: &Facet, locator: &str) -> Vec<String> {
    let parts: Vec<&str> = locator.split('.').collect();
    if facet.values == Values::Section {
        let section = parts[0]
            .strip_prefix('s')
            .is_some_and(|n| n.parse::<u32>().is_ok());
        return section.then(|| parts[0].to_owned()).into_iter().collect();
    }
    (1..=parts.len()).map(|n| parts[..n].join(".")).collect()
}

/// The first and last day on which a record may have been: a state whose end is not known may last,
/// an occurrence reaches to the end of the unit of the end that is known.
pub fn reach(spec: &Spec, date: &Value) -> Option<(String, String)> {
    let day = |name: &str| date[name].as_str().map(str::to_owned);
    let derived = |end: &str, name: &str| {
        let all = date["derived_from"].as_array().into_iter().flatten();
        let mut all = all.filter(|one| one["end"] == end);
        all.next().map(|one| one[name].as_str().unwrap().to_owned())
    };
    let (earliest, latest) = (day("earliest"), day("latest"));
    if earliest.is_none() && latest.is_none() {
        return None;
    }
    let first = earliest.or_else(|| {
        let unit = derived("end", "first").or_else(|| day("sure_to"));
        unit.filter(|_| !spec.lasts)
    });
    let last = latest.or_else(|| {
        let unit = derived("start", "last").or_else(|| day("sure_from"));
        unit.filter(|_| !spec.lasts)
    });
    let open = |day: Option<String>, open: &str| day.unwrap_or_else(|| open.to_owned());
    Some((open(first, "0000-01-01"), open(last, "9999-12-31")))
}

fn decades(date: &Value) -> Vec<String> {
    let decade = |key: &str| {
        date[key]
            .as_str()
            .map(|day| day[..3].parse::<u32>().unwrap())
    };
    let (first, last) = (decade("earliest"), decade("latest"));
    let mut found = Vec::new();
    if let (Some(first), Some(last)) = (first.or(last), last.or(first)) {
        found.extend((first..=last).map(|d| format!("{d}X")));
    }
    found.extend((!date["open_end"].is_null()).then(|| "open".to_owned()));
    found
}

pub fn walk(value: &Value, path: &str, found: &mut Vec<String>) {
    let (key, rest) = path.split_once('.').unwrap_or((path, ""));
    if let Some(key) = key.strip_suffix('?') {
        found.push(value[key].is_object().to_string());
        return;
    }
    let (key, inside) = key.split_once('[').unwrap_or((key, ""));
    let only = inside.trim_end_matches(']').split_once('=');
    let items: Vec<&Value> = if path.starts_with(&format!("{key}[")) {
        let items = value[key].as_array().into_iter().flatten();
        items
            .filter(|item| only.is_none_or(|(name, wanted)| item[name] == wanted))
            .collect()
    } else {
        vec![&value[key]]
    };
    for item in items {
        if rest.is_empty() {
            found.extend(text(item));
        } else {
            walk(item, rest, found);
        }
    }
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        _ => None,
    }
}

/// `kind:id`.
pub fn name(body: &Value) -> String {
    format!(
        "{}:{}",
        body["kind"].as_str().unwrap(),
        body["id"].as_str().unwrap()
    )
}

/// A seeded random generator.
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, n: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % n
    }

    /// True with this probability in percent.
    pub fn once_in(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}
