//! Extracts the facet values of a record: from its JSON by the paths of its Spec, and from its
//! citations and links. Nothing here depends on a particular kind.

use crate::model::edtf::decades;
use crate::model::locator;
use crate::model::naming;
use crate::model::spec::{Facet, LINKS, Spec, Values};
use crate::store::publish::published::Published;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The values of the filters of other records, by `kind:id`.
pub(in crate::store) type Lent = HashMap<String, Value>;

/// Name and value.
pub(in crate::store) type Pair = (String, String);

/// The facet values and links of a record, as the read model indexes them.
pub(in crate::store) struct Findable {
    /// Every filter it matches, including those for internal use.
    pub pairs: BTreeSet<Pair>,
    /// The values that facet counts use, each once: name to values.
    pub counted: BTreeMap<String, Vec<String>>,
    /// The records that it names or links to: type, `kind:id`, and the basis of a link.
    pub linked: Vec<(String, String, Option<String>)>,
    /// Its decades, alone and with each actor.
    pub dated: Vec<Pair>,
}

impl Findable {
    /// Adds the records that a record names by these values of a filter. A passage is no node of a
    /// graph, and a value of another record is no link.
    fn link(&mut self, spec: &Spec, facet: &Facet, values: &[&str]) {
        if !spec.is_cited() || facet.borrowed().next().is_some() {
            return;
        }
        let kind = match facet.values {
            Values::Actor => "actor",
            Values::Of(kind) => kind,
            Values::Record if !facet.at.is_empty() => "",
            _ => return,
        };
        let named = |id: &&str| match kind {
            "" => (*id).to_owned(),
            kind => format!("{kind}:{id}"),
        };
        let named = values.iter().map(named);
        self.linked
            .extend(named.map(|name| (facet.name.to_owned(), name, None)));
    }
}

/// A facet whose values are the names of filters that have any value: for `actor__exists`.
pub(in crate::store) const EXISTS: &str = "exists";

/// A facet whose value is a passage's folded digest: for lookup of quotes that are whole sentences.
pub(in crate::store) const FOLDED: &str = "folded";

/// A facet whose values are what a record is called: `1:china`, by what and the folded name.
pub(in crate::store) const NAMED: &str = "named";

/// Facets whose values are words of the text, folded: the cues that a record quotes, and the first
/// words of a passage. For quotes, where no text is mounted.
pub(in crate::store) const CUE: &str = "cue";
pub(in crate::store) const OPENING: &str = "opening";

/// Filters of a record by which what others state of it is found too, in a timeline; and the names
/// under which a statement has their values.
pub(in crate::store) const INHERITED: [(&str, &str); 2] =
    [("actor", "on@actor"), ("dyad", "on@dyad")];

/// What a statement of others inherits from the record that it is on, of this name and with these
/// values of its filters.
pub(in crate::store) fn inherited(owner: &str, facets: &Value) -> Vec<Pair> {
    let (kind, id) = owner.split_once(':').unwrap_or_default();
    let mut found = Vec::new();
    for (filter, name) in INHERITED {
        let values = facets[filter].as_array().into_iter().flatten();
        let itself = (kind == filter).then(|| id.to_owned());
        let values = values.filter_map(Value::as_str).map(str::to_owned);
        found.extend(values.chain(itself).map(|value| (name.to_owned(), value)));
    }
    found
}

/// The records whose values a record of this kind has too, as `kind:id`.
pub(in crate::store) fn lenders(spec: &Spec, body: &Value) -> BTreeSet<String> {
    let paths = spec.all_facets().flat_map(Facet::borrowed);
    paths.flat_map(|(path, _)| named(body, path)).collect()
}

/// The records at a path.
fn named(body: &Value, path: &str) -> Vec<String> {
    at(body, &format!("{path}.{{kind}}:{{id}}"))
}

/// The values that the records at a path have for a filter, or their names.
fn borrowed(body: &Value, (path, filter): (&str, &str), lent: &Lent) -> Vec<String> {
    let mut found = Vec::new();
    for name in named(body, path) {
        let (kind, id) = name.split_once(':').unwrap_or_default();
        if filter.is_empty() {
            found.extend([id.to_owned(), name]);
            continue;
        }
        let facets = lent.get(&name).unwrap_or(&Value::Null);
        let values = facets[filter].as_array().into_iter().flatten();
        let itself = (kind == filter).then(|| id.to_owned());
        let values = values.filter_map(Value::as_str).map(str::to_owned);
        found.extend(values.chain(itself));
    }
    found
}

/// The filter by decade.
pub(in crate::store) const DECADE: &str = "decade";

/// A key for two filters in combination: `actor@decade` with `china@195X`, `addresses@basis` with
/// `stated@risk-a`.
pub(in crate::store) fn pair_key(one: &str, other: &str) -> String {
    format!("{one}@{other}")
}

/// Extracts everything that the read model indexes of a record.
pub(in crate::store) fn of_record(
    spec: &'static Spec,
    record: &Published,
    lent: &Lent,
) -> Findable {
    let mut pairs = plainly(spec, record, lent);
    let of = |name: &'static str| {
        pairs
            .iter()
            .filter(move |(n, _)| n == name)
            .map(|(_, value)| value.as_str())
    };
    let mut found = Findable {
        pairs: BTreeSet::new(),
        counted: BTreeMap::new(),
        linked: Vec::new(),
        dated: Vec::new(),
    };
    for facet in spec.all_facets().filter(|f| f.name != "id") {
        // A filter accepts either form of a record's name; counts use the full one, `kind:id`.
        let records = facet.values == Values::Record;
        let values: Vec<&str> = of(facet.name)
            .filter(|value| !records || value.contains(':'))
            .collect();
        if values.is_empty() {
            continue;
        }
        if !facet.always {
            found
                .pairs
                .insert((EXISTS.to_owned(), facet.name.to_owned()));
        }
        found.link(spec, facet, &values);
        if facet.values == Values::Actor {
            let touched = values
                .iter()
                .flat_map(|actor| of(DECADE).map(move |decade| pair_key(actor, decade)));
            found
                .dated
                .extend(touched.map(|value| (pair_key(facet.name, DECADE), value)));
        }
        if spec.counts(facet) {
            found.counted.insert(
                facet.name.to_owned(),
                values.into_iter().map(str::to_owned).collect(),
            );
        }
    }
    found
        .dated
        .extend(of(DECADE).map(|decade| (DECADE.to_owned(), decade.to_owned())));
    found.pairs.append(&mut pairs);
    if spec.is_cited() {
        let own = format!("{}:{}", spec.kind, text(&record.body, "id"));
        let document = record.body["document"].as_str();
        found.linked.extend(
            record
                .related()
                .iter()
                .filter_map(|link| forward(&own, document, link)),
        );
    }
    found
}

/// The texts at these paths, one per line.
pub(in crate::store) fn words(body: &Value, paths: &[&str]) -> Option<String> {
    let texts: Vec<String> = paths.iter().flat_map(|path| at(body, path)).collect();
    (!texts.is_empty()).then(|| texts.join("\n"))
}

/// The values of public filters.
fn plainly(spec: &'static Spec, record: &Published, lent: &Lent) -> BTreeSet<Pair> {
    let body = &*record.whole();
    let mut found = BTreeSet::new();
    for facet in spec.all_facets() {
        let lent = facet.borrowed().flat_map(|from| borrowed(body, from, lent));
        found.extend(lent.map(|value| (facet.name.to_owned(), value)));
        for path in facet.at.iter().filter(|path| !path.contains('@')) {
            for value in at(body, path) {
                found.extend(
                    widen(facet.values, value)
                        .into_iter()
                        .map(|v| (facet.name.to_owned(), v)),
                );
            }
        }
    }
    if spec.is_cited() {
        hanging(record, &mut found);
    }
    let date = &body["date"];
    let touched = decades(date["earliest"].as_str(), date["latest"].as_str());
    found.extend(
        touched
            .into_iter()
            .map(|decade| ("decade".to_owned(), decade)),
    );
    // What has no summary is called by its place alone: a passage, a row of a table.
    if body["summary"].is_string() {
        let names = naming::names(body).into_iter();
        found.extend(names.map(|(by, name)| (NAMED.to_owned(), format!("{by}:{name}"))));
    }
    if let Some(digest) = body["folded_sha256"].as_str() {
        found.insert((FOLDED.to_owned(), digest.to_owned()));
        let opening = naming::fold(text(body, "opening"));
        found.insert((OPENING.to_owned(), opening));
    }
    // A filter by document also finds records without a citation.
    if let Some(document) = body["document"].as_str() {
        found.insert(("document".to_owned(), document.to_owned()));
    }
    found
}

/// Adds passages and links, including those that the body omits.
fn hanging(record: &Published, found: &mut BTreeSet<Pair>) {
    let mut add = |name: &str, value: &str| found.insert((name.to_owned(), value.to_owned()));
    for citation in record.citations() {
        let locator = text(citation, "locator");
        add("document", text(citation, "document"));
        if let Some(cue) = citation["cue"].as_str() {
            add(CUE, &naming::fold(cue));
        }
        for around in locator::ancestors(locator) {
            add("passage", around);
        }
        if let Some(section) = locator::section(locator) {
            add("section", section);
        }
    }
    for related in record.related() {
        let (predicate, basis, id) = (
            text(related, "predicate"),
            text(related, "basis"),
            text(related, "id"),
        );
        let name = format!("{}:{id}", text(related, "kind"));
        add(predicate, id);
        add(&pair_key(predicate, "basis"), &pair_key(basis, id));
        add(&pair_key(predicate, "basis"), &pair_key(basis, &name));
        add(EXISTS, &pair_key(predicate, basis));
        add(predicate, &name);
    }
}

/// A link as stored, once: from its source record. For a symmetric one, that is the lesser name;
/// between documents, that of the document that makes it.
fn forward(
    own: &str,
    document: Option<&str>,
    link: &Value,
) -> Option<(String, String, Option<String>)> {
    let (predicate, other) = (
        text(link, "predicate"),
        format!("{}:{}", text(link, "kind"), text(link, "id")),
    );
    let (_, inverse) = LINKS.iter().find(|(forward, _)| *forward == predicate)?;
    let made = match link["made_by"].as_str() {
        _ if *inverse != predicate => true,
        Some(maker) => document == Some(maker),
        None => own < other.as_str(),
    };
    made.then(|| {
        (
            predicate.to_owned(),
            other,
            Some(text(link, "basis").to_owned()),
        )
    })
}

fn text<'a>(value: &'a Value, member: &str) -> &'a str {
    value[member].as_str().unwrap_or_default()
}

fn widen(values: Values, value: String) -> Vec<String> {
    match values {
        Values::Locator => locator::ancestors(&value)
            .into_iter()
            .map(str::to_owned)
            .collect(),
        Values::Section => locator::section(&value)
            .map(str::to_owned)
            .into_iter()
            .collect(),
        _ => vec![value],
    }
}

/// One member of a path: `date`, `actors[]`, `dyads[sides=opposed]`, and `condition?` for whether
/// there is one.
pub(in crate::store) struct Member<'a> {
    pub name: &'a str,
    /// The items of a list that have this member with this value.
    only: Option<(&'a str, &'a str)>,
    asks: bool,
}

impl<'a> Member<'a> {
    pub(in crate::store) fn read(head: &'a str) -> Self {
        let (name, inside) = head.split_once('[').unwrap_or((head, ""));
        Self {
            name: name.trim_end_matches('?'),
            only: inside.trim_end_matches(']').split_once('='),
            asks: head.ends_with('?'),
        }
    }
}

/// The values at a path such as `actors[].id` or `identifiers[].{scheme}:{value}`.
fn at(body: &Value, path: &str) -> Vec<String> {
    let (head, rest) = match path.split_once('.') {
        Some((head, rest)) => (head, Some(rest)),
        None => (path, None),
    };
    if head.starts_with('{') {
        return template(body, path).into_iter().collect();
    }
    let member = Member::read(head);
    let next = &body[member.name];
    if member.asks {
        return vec![(!next.is_null()).to_string()];
    }
    let chosen = |item: &&Value| member.only.is_none_or(|(name, value)| item[name] == value);
    let items: Vec<&Value> = match next {
        Value::Array(items) if head.ends_with(']') => items.iter().filter(chosen).collect(),
        value => vec![value],
    };
    match rest {
        Some(rest) => items.into_iter().flat_map(|item| at(item, rest)).collect(),
        None => items.into_iter().filter_map(plain).collect(),
    }
}

fn template(body: &Value, template: &str) -> Option<String> {
    let mut out = String::new();
    for piece in template.split_inclusive('}') {
        let (text, key) = piece.split_once('{').unwrap_or((piece, ""));
        out.push_str(text);
        if !key.is_empty() {
            out.push_str(&plain(&body[key.trim_end_matches('}')])?);
        }
    }
    Some(out)
}

fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn paths_reach_into_lists_and_templates_join() {
        let body = json!({
            "agent": true, "by": null,
            "actors": [{"id": "china"}, {"id": "russia"}],
            "identifiers": [{"scheme": "gw", "value": "365"}, {"scheme": "cow", "value": "365"}],
            "mentions": [{"locators": ["s1.p2"]}, {"locators": ["title"]}],
            "dyads": [{"id": "a-b", "sides": "opposed"}, {"id": "a-c", "sides": null}],
        });
        assert_eq!(at(&body, "dyads[sides=opposed].id"), ["a-b"]);
        assert!(at(&body, "dyads[sides=together].id").is_empty());
        assert_eq!(at(&body, "by?"), ["false"]);
        assert_eq!(at(&body, "actors?"), ["true"]);
        assert_eq!(at(&body, "actors[].id"), ["china", "russia"]);
        assert_eq!(
            at(&body, "identifiers[].{scheme}:{value}"),
            ["gw:365", "cow:365"]
        );
        assert_eq!(at(&body, "mentions[].locators[]"), ["s1.p2", "title"]);
        assert_eq!(at(&body, "agent"), ["true"]);
        assert!(at(&body, "by.id").is_empty());
        assert_eq!(
            widen(Values::Locator, "s1.p6.2".to_owned()),
            ["s1.p6.2", "s1.p6", "s1"]
        );
    }
}
