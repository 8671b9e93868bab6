//! Query parameters.

use super::lists::Lists;
use super::reference;
use super::values::{across, is_predicate, values};
use crate::model::spec::{Facet, Spec};
use crate::query::cursor::CURSOR_LENGTH_MAX;
use crate::query::{Grammar, LIMIT_MAX};
use serde_json::{Value, json};

/// What the object parameters are.
const OPERATORS: &str = "Each member is a parameter of its own. `field__not`: records with none of \
    these values. `field__exists`: whether there is any value. The field is a filter of the \
    resource.";
const QUERY: &str = "Each member is a parameter of its own, as the list of the same records takes \
    it: filters, operators, links, `q`, `date` and so on.";
const LINKS: &str = "Each member is a parameter of its own: records that are linked in this way. \
    Values are records, as `kind:id`; a comma means any of them.";
const FILTERS: &str = "Each member is a parameter of its own: the filters that mean the same on \
    the lists of all kinds that have them. A comma means any of the values.";

/// Name and description of each parameter that is no filter.
const ABOUT: [(&str, &str); 23] = [
    (
        "q",
        "All of these words, by stem, or synonyms, in our titles, summaries, notes and details \
        and the names of actors; not in the texts themselves. `\"a phrase\"`, `-without`, \
        `beginning*`. Whatever is typed is a question.",
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
        "The keys of the order, the first one first; `-` turns one round. `order` is the list's \
        own. `modality` goes by the listing order of its vocabulary, which is no scale. \
        `-relevance` gives the best of a search on one page. Any but the list's own is for at \
        most 10,000 matches. `/v1` lists the keys of each kind.",
    ),
    (
        "basis",
        "Which links count: said in the text of this pair, said of a group, or our reading. \
        Goes with a filter by link.",
    ),
    (
        "fields",
        "Only these fields, or members of fields, such as `date.edtf`.",
    ),
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
    ("limit", "How many records a page has. 0: the total alone."),
    (
        "cursor",
        "Where to go on: `page.next` of the answer before. Every cursor of this form is a \
        position.",
    ),
    (
        "accessed",
        "With a reference (`bib`, `ris`, `csl.json`): the day of access.",
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
const ABOUT_OF: [(&str, &str, &str); 3] = [
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
];

/// Parameters that belong to formats, or to the shape of JSON: they are described with the path
/// that names the format, so that a list of JSON has one type.
const OF_FORMATS: [&str; 4] = ["fields", "include", "shape", "accessed"];

/// The query parameters of a resource as JSON in its usual shape.
pub(super) fn of_json(grammar: &Grammar, lists: &Lists) -> Vec<Value> {
    if grammar.of_years() {
        return of_years(grammar, lists);
    }
    let mut found: Vec<Value> = Vec::new();
    match grammar.specs[..] {
        [] => {}
        _ if grammar.is_plain() => found.extend(grammar.facets().map(filter)),
        [_] => {
            let own = grammar.facets().filter(|facet| !is_predicate(facet));
            found.extend(own.map(filter));
        }
        _ => {
            found.push(members("filters", FILTERS, "Filters"));
            let shared = across();
            let known = |facet: &&Facet| !shared.iter().any(|one| one.name == facet.name);
            let own = grammar.facets().filter(|facet| !is_predicate(facet));
            found.extend(own.filter(known).map(filter));
        }
    }
    let operated = !grammar.specs.is_empty() && !grammar.is_plain();
    if operated {
        found.push(members("operators", OPERATORS, "Operators"));
    }
    let linked = |spec: &&Spec| spec.is_cited();
    if operated && grammar.specs.iter().any(linked) {
        found.push(members("links", LINKS, "LinkFilters"));
    }
    let rest = grammar.parameters.iter();
    let rest = rest.filter(|name| **name != "format" && !OF_FORMATS.contains(name));
    found.extend(rest.map(|name| special(name, grammar, lists)));
    found
}

/// The parameters of dyad-years: what is asked most, and all others of the list of phases in one.
fn of_years(grammar: &Grammar, lists: &Lists) -> Vec<Value> {
    const ASKED: [&str; 7] = [
        "document", "dyad", "relation", "actor", "date", "match", "release",
    ];
    let asked = |name: &str| ASKED.contains(&name);
    let filters = grammar.facets().filter(|facet| asked(facet.name));
    let mut found: Vec<Value> = filters.map(filter).collect();
    let rest = grammar.parameters.iter().filter(|name| asked(name));
    found.extend(rest.map(|name| special(name, grammar, lists)));
    found.push(members("query", QUERY, "AnyParameters"));
    found
}

/// The parameters of the same resource in any format: those of formats, and all others in one.
pub(super) fn of_formats(grammar: &Grammar, lists: &Lists) -> Vec<Value> {
    let names = grammar.parameters.iter();
    let names = names.filter(|name| **name == "release" || OF_FORMATS.contains(name));
    let mut found: Vec<Value> = names.map(|name| special(name, grammar, lists)).collect();
    if !grammar.specs.is_empty() {
        found.push(members("query", QUERY, "AnyParameters"));
    }
    found
}

/// A filter: any of these values; repeated, all of them.
fn filter(facet: &Facet) -> Value {
    let mut found = parameter(facet.name, facet.about, &values(facet));
    if found["schema"]["type"] == "array" {
        found["explode"] = false.into();
    }
    found
}

/// An object whose members are parameters of their own.
fn members(name: &str, about: &str, schema: &str) -> Value {
    parameter(name, about, &reference(schema))
}

/// A list of records, by name.
pub(super) fn list(names: &[&str]) -> Value {
    json!({"name": "list", "in": "path", "required": true, "description": "The list, by name.",
        "schema": {"type": "string", "enum": names}})
}

/// The format, as the end of the path.
pub(super) fn format(names: &[&str]) -> Value {
    json!({"name": "format", "in": "path", "required": true,
        "description": "The format, by name.",
        "schema": {"type": "string", "enum": names}})
}

fn parameter(name: &str, about: &str, schema: &Value) -> Value {
    json!({"name": name, "in": "query", "description": about, "schema": schema})
}

/// A parameter that is no filter.
pub(super) fn special(name: &str, grammar: &Grammar, lists: &Lists) -> Value {
    let special = ABOUT_OF
        .iter()
        .find(|(of, own, _)| *of == grammar.of && *own == name);
    let usual = ABOUT.iter().find(|(own, _)| *own == name);
    let about = special.map(|(.., about)| *about);
    let about = about.or(usual.map(|(_, about)| *about)).unwrap_or_default();
    let text = || json!({"type": "string", "minLength": 1, "maxLength": 200});
    let words = |words: &[String]| json!({"type": "string", "enum": words});
    let number = |least: usize, most: usize, usual: usize| {
        json!({"type": "integer", "minimum": least,
            "maximum": most, "default": usual})
    };
    let owned = |names: &[&str]| {
        names
            .iter()
            .map(|name| (*name).to_owned())
            .collect::<Vec<_>>()
    };
    if let Some(list) = several(name, grammar, lists) {
        let items = match name {
            "fields" => reference("FieldName"),
            "include" => reference("Includable"),
            "sort" => reference("SortKey"),
            "basis" => reference("Basis"),
            "facets" | "by" | "edge" => reference("FacetName"),
            _ => json!({"type": "string", "enum": list}),
        };
        let schema = json!({"type": "array", "items": items});
        let mut parameter = json!({"name": name, "in": "query"});
        if name == "by" {
            parameter["required"] = true.into();
        }
        parameter["description"] = about.into();
        parameter["explode"] = false.into();
        parameter["schema"] = schema;
        return parameter;
    }
    let schema = match name {
        "match" => words(&owned(&["possible", "certain"])),
        "shape" => words(&owned(&["array"])),
        "release" => json!({"type": "string", "pattern": "^[0-9]{4}-[1-9][0-9]?$"}),
        "project" => words(&owned(&grammar.projectable())),
        "limit" if grammar.of == "graph" => number(1, LIMIT_MAX, grammar.limit()),
        "limit" => number(0, LIMIT_MAX, grammar.limit()),
        "depth" => number(1, 3, 1),
        "cursor" => json!({"type": "string", "minLength": 1, "maxLength": CURSOR_LENGTH_MAX,
            "pattern": "^[A-Za-z0-9_-]+$"}),
        "accessed" => json!({"type": "string", "maxLength": 10,
            "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}),
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
    Some(match name {
        "basis" => lists.terms.get("basis").cloned().unwrap_or_default(),
        "fields" | "include" | "facets" | "by" | "edge" | "sort" => Vec::new(),
        "kind" | "via" => grammar
            .specs
            .iter()
            .map(|spec| spec.kind.to_owned())
            .collect(),
        _ => return None,
    })
}
