//! Schemas of the values that filters take.

use super::{reference, term};
use crate::model::lists;
use crate::model::spec::{Facet, PREDICATES, Spec, Values};
use crate::query::{Grammar, Sort};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// No control characters.
const PLAIN: &str = r"^[^\x00-\x1f\x7f-\x9f]+$";
const LOCATOR: &str =
    r"^(title|subtitle|byline|s[0-9]{1,6}([.]h|[.]p[0-9]{1,6}([.][0-9]{1,6})?)?)$";

/// One value of a filter.
pub(super) fn value(facet: &Facet) -> Value {
    let name = match facet.values {
        Values::Term(scheme) => term(scheme),
        Values::Word(["true", "false"]) => return json!({"type": "boolean"}),
        Values::Word(words) => return json!({"type": "string", "enum": words}),
        Values::Decade => "Decade".to_owned(),
        Values::Locator => "Locator".to_owned(),
        Values::Section => "SectionLocator".to_owned(),
        Values::Actor => "ActorName".to_owned(),
        Values::Record => "RecordName".to_owned(),
        Values::Text | Values::Named(_) | Values::Of(_) | Values::Document | Values::Own => {
            "Text".to_owned()
        }
    };
    reference(&name)
}

/// Several values of a filter: any of them.
pub(super) fn values(facet: &Facet) -> Value {
    if matches!(facet.values, Values::Word(["true", "false"])) {
        return value(facet);
    }
    json!({"type": "array", "items": value(facet)})
}

/// Filters as the members of one object parameter: plain, or `__not` and `__exists`.
fn members<'a>(plain: impl Iterator<Item = &'a Facet>, with: &BTreeMap<&str, Value>) -> Value {
    let mut found: Map<String, Value> = plain
        .map(|facet| (facet.name.to_owned(), value(facet)))
        .collect();
    for (name, value) in with {
        found.insert(format!("{name}__not"), value.clone());
        if *name != "id" {
            found.insert(format!("{name}__exists"), json!({"type": "boolean"}));
        }
    }
    json!({"type": "object", "additionalProperties": false, "properties": found})
}

/// The value of each filter of any kind; text, where it differs from kind to kind.
fn of_all_kinds() -> BTreeMap<&'static str, Value> {
    let mut found: BTreeMap<&str, Value> = BTreeMap::new();
    let facets = lists().flat_map(Spec::all_facets);
    for facet in facets.filter(|facet| !is_predicate(facet)) {
        let own = value(facet);
        let known = found.entry(facet.name).or_insert_with(|| own.clone());
        if *known != own {
            *known = reference("Text");
        }
    }
    found
}

/// What filters can be turned into: `__not`, `__exists`; a date can be asked for by its name.
fn operators() -> Value {
    let mut operators = members([].into_iter(), &of_all_kinds());
    operators["properties"]["date__exists"] = json!({"type": "boolean"});
    operators
}

/// Is it a link to other records, rather than a filter on a field?
pub(super) fn is_predicate(facet: &Facet) -> bool {
    PREDICATES.iter().any(|one| one.name == facet.name)
}

/// The filters of search, statistics and graphs alike.
pub(super) fn across() -> Vec<&'static Facet> {
    let others = [Grammar::search(), Grammar::graph()];
    let everywhere = |facet: &&Facet| {
        let named = |other: &Grammar| other.facets().any(|one| one.name == facet.name);
        others.iter().all(named)
    };
    let stats = Grammar::stats();
    let filters = stats.facets().filter(everywhere);
    filters.filter(|facet| !is_predicate(facet)).collect()
}

/// The name and schema of every value and of every object of filters.
pub(super) fn schemas() -> Map<String, Value> {
    let text = |about: &str, pattern: &str| {
        json!({"type": "string", "description": about, "minLength": 1, "maxLength": 200,
            "pattern": pattern})
    };
    let mut found = Map::new();
    for (name, about, pattern) in [
        ("Text", "Exactly this text.", PLAIN),
        (
            "ActorName",
            "An actor by id, ISO 3166-1 alpha-3 code, COW number, Wikidata item, or \
            `scheme:value`.",
            PLAIN,
        ),
        (
            "RecordName",
            "A record as `kind:id`, or by its id alone.",
            PLAIN,
        ),
        (
            "Decade",
            "A decade, `195X`, or `open`.",
            "^([0-9]{3}X|open)$",
        ),
        (
            "Locator",
            "A passage: `s1.p6.2` is section 1, paragraph 6, sentence 2.",
            LOCATOR,
        ),
        ("SectionLocator", "A section: `s1`.", "^s[0-9]{1,6}$"),
    ] {
        found.insert(name.to_owned(), text(about, pattern));
    }
    let links = PREDICATES.iter().map(|facet| (facet.name, value(facet)));
    let links = members(PREDICATES.iter(), &links.collect());
    found.insert("LinkFilters".to_owned(), links);
    found.insert("Operators".to_owned(), operators());
    found.insert(
        "Filters".to_owned(),
        members(across().into_iter(), &BTreeMap::new()),
    );
    let lists = || lists().map(Grammar::list);
    let fields = lists().flat_map(|list| list.fields());
    let fields: BTreeSet<String> = fields.filter(|name| !name.contains('.')).collect();
    let field = json!({"type": "string", "enum": fields});
    let member = json!({"type": "string", "pattern": "^[a-z_]+[.][a-z_0-9]+$"});
    found.insert("FieldName".to_owned(), json!({"anyOf": [field, member]}));
    let include: BTreeSet<&str> = lists().flat_map(|list| list.includable()).collect();
    let countable = lists().chain([Grammar::stats(), Grammar::graph()]);
    let countable = countable.flat_map(|grammar| grammar.countable().collect::<Vec<_>>());
    let facets = countable.filter(|facet| !is_predicate(facet));
    let facets: BTreeSet<&str> = facets.map(|facet| facet.name).collect();
    let facet = json!({"type": "string", "enum": facets});
    found.insert(
        "FacetName".to_owned(),
        json!({"anyOf": [facet, reference("Predicate")]}),
    );
    let keys: BTreeSet<String> = lists().flat_map(|list| Sort::words(&list)).collect();
    let about = "A key; `-` turns it round. `/v1` has those of each list.";
    let keys = json!({"type": "string", "description": about, "enum": keys});
    found.insert("SortKey".to_owned(), keys);
    found.insert(
        "Includable".to_owned(),
        json!({"type": "string", "enum": include}),
    );
    found
}
