//! Query parameters, and the schemas of their values.

use super::lists::Lists;
use crate::model::ALL;
use crate::model::spec::{Facet, Spec, Values};
use crate::query::{Grammar, LIMIT_MAX, Sort, VALUES_MAX};
use serde_json::{Map, Value, json};

/// What a control character is, in a pattern.
const PLAIN: &str = r"^[^\x00-\x1f\x7f-\x9f]+$";
const LOCATOR: &str = "title|subtitle|byline|s[0-9]{1,6}([.]h|[.]p[0-9]{1,6}([.][0-9]{1,6})?)?";
/// Most repetitions of a filter.
const REPEATS_MAX: usize = 8;

/// Schema, description, longest text and pattern of values that are no closed list.
const OPEN: [(&str, &str, usize, &str); 4] = [
    (
        "TextValues",
        "Any of these, exactly; 50 values of at most 200 characters.",
        6_000,
        PLAIN,
    ),
    ("IdValues", "Any of these ids, 500 at most.", 60_009, PLAIN),
    (
        "ActorValues",
        "Actors by slug, ISO 3166-1 alpha-3, COW number, Wikidata item or `scheme:value`; 50 \
            values \
            of at most 200 characters.",
        6_000,
        PLAIN,
    ),
    (
        "RecordValues",
        "Records by id, or `kind:id` with a known kind; 50 values of at most 200 characters.",
        6_000,
        PLAIN,
    ),
];

/// Name and description of each parameter that is no filter.
const ABOUT: [(&str, &str); 24] = [
    (
        "q",
        "Words to look for in our titles, summaries, notes and details (not in the texts \
        themselves): all of them, by stem. `\"a phrase\"`, `-without`, `beginning*`. Whatever is \
        typed is a question.",
    ),
    (
        "date",
        "A time in EDTF: `1950`, `1950-06`, `195X`, `1949/1953`, `../1960`. Records that may \
        have been then, or with `match=certain` certainly were.",
    ),
    (
        "match",
        "Whether a record may have been then (`possible`, unless asked otherwise) or certainly \
        was.",
    ),
    (
        "sort",
        "The order; `-` turns it round. `order` is the list's own. `-relevance` gives the best \
        of a search, 1,000 at most, on one page. Any but the list's own is for at most 10,000 \
        matches.",
    ),
    (
        "basis",
        "Which links count: said in the text of this pair, said of a group, or our reading. \
        Goes with a filter by link.",
    ),
    ("fields", "Only these fields, or members of fields."),
    (
        "include",
        "What a list leaves out, and under `included` the records that these fields name; \
        `highlights` with `q`.",
    ),
    (
        "facets",
        "How many matches there are of each value, the 100 most frequent; for at most 10,000 \
        matches.",
    ),
    (
        "shape",
        "`array` returns the bare records without envelope; the `Link` header then has the \
        pages.",
    ),
    ("limit", "How many records a page has."),
    (
        "cursor",
        "Where to go on: `page.next` of the answer before. Every cursor of this form is a \
        position.",
    ),
    (
        "format",
        "The format, by name; a suffix of the path (`.csv`) says the same and wins, `Accept` \
        is asked last. Without any: JSON.",
    ),
    (
        "accessed",
        "With a citation (`bib`, `csl.json`): the day on which whoever cites the answer \
        looked.",
    ),
    (
        "release",
        "The data of this release, instead of those served now; `/v1/releases` lists them. \
        Links of the answer keep it.",
    ),
    ("kind", "Only records of these kinds."),
    ("by", "What to count by, three at most."),
    ("around", "The record in the middle, as `kind:id`."),
    ("depth", "How many steps to go from it."),
    (
        "project",
        "The kind whose records are linked by how often others name both.",
    ),
    (
        "via",
        "The kinds through which they are linked; goes with `project`.",
    ),
    (
        "edge",
        "Only links of these types: predicates, or the filters that find what a record names.",
    ),
    ("quote", "The words to look for; with `record` left out."),
    (
        "document",
        "The document to look in; with `quote`. Without it: all.",
    ),
    (
        "record",
        "The record to lay beside its passages, as `kind:id`, or by its id alone where no \
        other kind has it.",
    ),
];

/// What a resource adds to, or has instead of these descriptions: resource, name, description.
const ABOUT_OF: [(&str, &str, &str); 5] = [
    (
        "graph",
        "basis",
        "Only links with this basis; what a record itself names has none.",
    ),
    ("graph", "limit", "How many nodes at most."),
    (
        "search",
        "sort",
        "The order: kind by kind, each in its own, or the best first (1,000 at most, of at most \
            10,000 matches a kind).",
    ),
    (
        "passages",
        "sort",
        "The order; `-` turns it round. `order` is the list's own. Any but the list's own is for \
            at \
            most 10,000 matches.",
    ),
    (
        "passages",
        "include",
        "What a list leaves out, and under `included` the records that these fields name.",
    ),
];

/// Every query parameter of a resource.
pub(super) fn all(grammar: &Grammar, lists: &Lists) -> Vec<Value> {
    let filters: Vec<&Facet> = grammar.facets().collect();
    let mut found: Vec<Value> = Vec::new();
    for facet in &filters {
        let schema = reference(&values(grammar.specs.first().copied(), facet));
        let about = match grammar.specs.len() {
            1 => facet.about.to_owned(),
            _ => format!(
                "As on the lists of the kinds that have `{}`; other kinds have none.",
                facet.name
            ),
        };
        found.push(parameter(facet.name, &about, &schema));
    }
    for facet in &filters {
        let name = facet.name;
        let schema = reference(&values(grammar.specs.first().copied(), facet));
        let none = format!("Records that have none of these values of `{name}`.");
        found.push(parameter(&format!("{name}__not"), &none, &schema));
        if name != "id" {
            let any = format!("Whether the record has any value of `{name}`.");
            found.push(parameter(
                &format!("{name}__exists"),
                &any,
                &json!({"type": "boolean"}),
            ));
        }
    }
    found.extend(
        grammar
            .parameters
            .iter()
            .map(|name| special(name, grammar, lists)),
    );
    found
}

fn parameter(name: &str, about: &str, schema: &Value) -> Value {
    json!({"name": name, "in": "query", "description": about, "schema": schema})
}

fn reference(schema: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{schema}")})
}

/// A parameter that is no filter.
fn special(name: &str, grammar: &Grammar, lists: &Lists) -> Value {
    let special = ABOUT_OF
        .iter()
        .find(|(of, own, _)| *of == grammar.of && *own == name);
    let usual = ABOUT.iter().find(|(own, _)| *own == name);
    let about = special.map(|(.., about)| *about);
    let about = about.or(usual.map(|(_, about)| *about)).unwrap_or_default();
    let text = || json!({"type": "string", "minLength": 1, "maxLength": 200});
    let words = |words: &[String]| json!({"type": "string", "enum": words});
    let number = |most: usize, usual: usize| {
        json!({"type": "integer", "minimum": 1,
            "maximum": most, "default": usual})
    };
    let owned = |names: &[&str]| {
        names
            .iter()
            .map(|name| (*name).to_owned())
            .collect::<Vec<_>>()
    };
    if let Some(list) = several(name, grammar, lists) {
        let schema = json!({"type": "array", "minItems": 1, "maxItems": VALUES_MAX,
            "items": {"enum": list}});
        let mut parameter = json!({"name": name, "in": "query"});
        if name == "by" {
            parameter["required"] = true.into();
        }
        parameter["description"] = about.into();
        parameter["style"] = "form".into();
        parameter["explode"] = false.into();
        parameter["schema"] = schema;
        return parameter;
    }
    let schema = match name {
        "match" => words(&owned(&["possible", "certain"])),
        "sort" => words(&Sort::words(grammar)),
        "shape" => words(&owned(&["array"])),
        "format" => words(&owned(&grammar.formats)),
        "release" => words(&lists.releases),
        "project" => words(&owned(&grammar.projectable())),
        "limit" => number(LIMIT_MAX, grammar.limit()),
        "depth" => number(3, 1),
        "cursor" => json!({"type": "string", "minLength": 1, "maxLength": 512,
            "pattern": "^[A-Za-z0-9_-]+$"}),
        "accessed" => json!({"type": "string", "maxLength": 10,
            "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])$"}),
        "quote" => json!({"type": "string", "minLength": 5, "maxLength": 1_000,
            "pattern": r"\S[\s\S]{3,}\S"}),
        _ => text(),
    };
    let mut found = parameter(name, about, &schema);
    if grammar.of == "search" && name == "q" {
        found["required"] = true.into();
    }
    found
}

/// The closed list that a parameter takes several of.
fn several(name: &str, grammar: &Grammar, lists: &Lists) -> Option<Vec<String>> {
    let names = |facets: &mut dyn Iterator<Item = &'static Facet>| {
        facets.map(|facet| facet.name.to_owned()).collect()
    };
    Some(match name {
        "basis" => lists.terms.get("basis").cloned().unwrap_or_default(),
        "fields" => grammar.fields(),
        "include" => grammar
            .includable()
            .into_iter()
            .map(str::to_owned)
            .collect(),
        "facets" | "by" => names(&mut grammar.countable()),
        "edge" => names(&mut Grammar::graph().countable()),
        "kind" | "via" => grammar
            .specs
            .iter()
            .map(|spec| spec.kind.to_owned())
            .collect(),
        _ => return None,
    })
}

/// The schema of a filter's values.
fn values(spec: Option<&Spec>, facet: &Facet) -> String {
    let name = match facet.values {
        Values::Term(scheme) => term(scheme),
        Values::Word(["true", "false"]) => "Flag".to_owned(),
        Values::Word(_) if facet.name == "type" => {
            camel(spec.map_or("", |spec| spec.kind)) + "Type"
        }
        Values::Word(_) => camel(facet.name),
        Values::Decade => "Decade".to_owned(),
        Values::Actor => "Actor".to_owned(),
        Values::Locator => "Locator".to_owned(),
        Values::Section => "Section".to_owned(),
        Values::Record => "Record".to_owned(),
        Values::Text if facet.name == "id" => "Id".to_owned(),
        Values::Text | Values::Of(_) => "Text".to_owned(),
    };
    name + "Values"
}

/// The schema of a vocabulary's terms.
fn term(scheme: &str) -> String {
    match scheme {
        "identifier" => "IdentifierScheme".to_owned(),
        scheme => camel(scheme),
    }
}

/// `event-category` as `EventCategory`.
pub(super) fn camel(words: &str) -> String {
    let capital = |word: &str| {
        let mut chars = word.chars();
        chars
            .next()
            .map(|first| first.to_uppercase().chain(chars).collect::<String>())
    };
    words.split(['-', '_']).filter_map(capital).collect()
}

/// Schemas of values and vocabularies.
pub(super) fn schemas(lists: &Lists) -> Value {
    let list = |about: &str, most: usize, pattern: &str| {
        json!({"type": "array", "description": about, "maxItems": REPEATS_MAX, "items": {
            "type": "string", "minLength": 1, "maxLength": most, "pattern": pattern}})
    };
    let any_of = |item: &str| format!("^({item})(,({item})){{0,{}}}$", VALUES_MAX - 1);
    let mut found = Map::new();
    for (name, about, most, pattern) in OPEN {
        found.insert(name.to_owned(), list(about, most, pattern));
    }
    for (name, about, most, item) in [
        (
            "DecadeValues",
            "Decades, `195X`, or `open`.",
            249,
            "[0-9]{3}X|open",
        ),
        ("LocatorValues", "Passages by locator.", 1_249, LOCATOR),
        ("SectionValues", "Sections by locator.", 399, "s[0-9]{1,6}"),
    ] {
        let pattern = if item.contains('|') {
            any_of(item)
        } else {
            format!("^{item}(,{item}){{0,{}}}$", VALUES_MAX - 1)
        };
        found.insert(name.to_owned(), list(about, most, &pattern));
    }
    for (scheme, terms) in &lists.terms {
        let about = format!("A term of /v1/vocabularies/{scheme}.");
        let schema = json!({"type": "string", "description": about, "enum": terms});
        found.insert(term(scheme), schema);
    }
    for spec in ALL {
        for facet in spec.all_facets() {
            let values_of = match facet.values {
                Values::Word(words) => list("Any of these words.", 600, &any_of(&words.join("|"))),
                Values::Term(scheme) => {
                    let about = format!("Any of these terms of /v1/vocabularies/{scheme}.");
                    let terms = lists.terms.get(scheme).map_or(&[][..], Vec::as_slice);
                    list(&about, 1_500, &any_of(&terms.join("|")))
                }
                _ => continue,
            };
            found.insert(values(Some(spec), facet), values_of);
        }
    }
    Value::Object(found)
}
