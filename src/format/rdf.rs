//! Records as linked data: JSON-LD nodes, which JSON-LD and Turtle serialize. Statements of a text
//! (layer E) and of others (layer X) never share a node: an annotation or an identifier is a node
//! of its own, with the record as its target.

use super::RenderContext;
use super::column::{root, text};
use super::iri::Base;
use crate::model::ALL;
use crate::model::about::{ABOUT, CREATOR, KEYWORDS, LICENCE_URL, NAME};
use crate::model::spec::{Spec, Values};
use crate::text::index::Place;
use crate::text::quotes::Mounted;
use serde_json::{Map, Value, json};

/// Our own namespace, for everything that is not in `TERMS`.
pub(super) const OURS: &str = "urn:tightrope:ns:";

/// Prefixes and their namespaces.
pub(super) const PREFIXES: [(&str, &str); 8] = [
    ("tr", OURS),
    ("schema", "http://schema.org/"),
    ("prov", "http://www.w3.org/ns/prov#"),
    ("oa", "http://www.w3.org/ns/oa#"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("dcterms", "http://purl.org/dc/terms/"),
    ("dcat", "http://www.w3.org/ns/dcat#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
];

/// Our names with a term in a published vocabulary.
pub(super) const TERMS: [(&str, &str); 29] = [
    ("title", "schema:name"),
    ("names", "schema:alternateName"),
    ("subtitle", "schema:alternativeHeadline"),
    ("summary", "schema:description"),
    ("note", "skos:note"),
    ("document", "schema:isPartOf"),
    ("author", "schema:author"),
    ("language", "schema:inLanguage"),
    ("published", "schema:datePublished"),
    ("url", "schema:url"),
    ("licence", "dcterms:license"),
    ("citations", "prov:wasDerivedFrom"),
    ("temporal", "dcterms:temporal"),
    ("id", "dcterms:identifier"),
    ("label", "skos:prefLabel"),
    ("definition", "skos:definition"),
    ("terms", "skos:hasTopConcept"),
    ("has_source", "oa:hasSource"),
    ("has_selector", "oa:hasSelector"),
    ("first", "oa:start"),
    ("past", "oa:end"),
    ("exact", "oa:exact"),
    ("prefix", "oa:prefix"),
    ("suffix", "oa:suffix"),
    ("on", "oa:hasTarget"),
    ("body", "oa:bodyValue"),
    ("value", "schema:value"),
    ("source", "dcterms:source"),
    ("scheme", "schema:propertyID"),
];

/// Members whose values are always terms of a vocabulary.
const CODED: [(&str, &str); 6] = [
    ("modality", "modality"),
    ("objective_modality", "modality"),
    ("degree", "degree"),
    ("modalities", "modality"),
    ("basis", "basis"),
    ("predicate", "predicate"),
];

/// Members left out: those that a citation repeats from its passage, and those that state nothing.
const LEFT: [&str; 14] = [
    "kind",
    "href",
    "title",
    "document",
    "start",
    "end",
    "sha256",
    "opening",
    "quote",
    "records_total",
    "related_total",
    "citations_total",
    "mentions_total",
    "id",
];

/// The context of JSON-LD.
#[must_use]
pub fn context() -> Value {
    let mut context = Map::new();
    context.insert("@vocab".to_owned(), OURS.into());
    context.extend(
        PREFIXES
            .iter()
            .chain(&TERMS)
            .map(|(name, iri)| ((*name).to_owned(), json!(iri))),
    );
    Value::Object(context)
}

/// The nodes of all records.
pub(super) fn nodes(context: &RenderContext, records: &[Value]) -> Vec<Value> {
    let mut nodes = Vec::with_capacity(records.len());
    for record in records {
        // The data set is a node already.
        if record["@id"].is_string() {
            nodes.push(record.clone());
        } else if let Some(spec) = context
            .specs
            .iter()
            .find(|spec| record["kind"] == spec.kind)
        {
            nodes.extend(
                Linker {
                    base: &context.base,
                    mounted: &context.mounted,
                    spec,
                }
                .nodes(record),
            );
        }
    }
    nodes
}

#[derive(Clone, Copy)]
struct Linker<'a> {
    base: &'a Base,
    mounted: &'a Mounted,
    spec: &'a Spec,
}

impl Linker<'_> {
    /// The record's own node, then its external annotations and identifiers.
    fn nodes(&self, record: &Value) -> Vec<Value> {
        let iri = self.base.iri(&text(&record["href"]));
        let ours = format!(
            "tr:{}{}",
            self.spec.kind[..1].to_uppercase(),
            &self.spec.kind[1..]
        );
        let types: Vec<&str> = [ours.as_str(), "prov:Entity"]
            .into_iter()
            .chain(self.spec.classes.iter().copied())
            .collect();
        let layer = if self.spec.is_external() { "X" } else { "E" };
        let mut node = json!({"@id": iri, "@type": types, "layer": layer, "id": record["id"]});
        let mut beside = Vec::new();
        for field in self.spec.every_field() {
            let value = &record[field.name];
            if LEFT.contains(&field.name)
                && !matches!(field.name, "title" | "sha256" | "opening" | "document")
            {
                continue;
            }
            match field.name {
                "annotations" => beside.extend(self.annotations(record, value)),
                _ if field.members.contains(&"scheme") => {
                    beside.extend(self.identifiers(&iri, value));
                }
                "document" => {
                    let home = ALL
                        .iter()
                        .find(|spec| spec.kind == "document")
                        .zip(value.as_str());
                    let home = home.filter(|(spec, _)| spec.kind != self.spec.kind);
                    put(
                        &mut node,
                        "document",
                        home.map_or(Value::Null, |(spec, id)| {
                            self.at(&format!("{}/{id}", spec.path))
                        }),
                    );
                }
                "date" if value.is_object() => {
                    put(&mut node, "temporal", value["edtf"].clone());
                    put(&mut node, "date", self.nested(&part(&iri, "date"), value));
                }
                "date" => {}
                "value" if self.spec.is_external() => put(&mut node, "body", value.clone()),
                // The source by its name; its URL goes beside it.
                "source" => {
                    put(&mut node, "source", value["name"].clone());
                    put(&mut node, "source_url", value["url"].clone());
                    put(&mut node, "source_accessed", value["accessed"].clone());
                    put(&mut node, "source_variable", value["variable"].clone());
                }
                name => self.fill(&mut node, &iri, name, value, true),
            }
        }
        // The targets of a caveat are its passages.
        if node["on"].is_null() && self.spec.classes.contains(&"oa:Annotation") {
            node["on"] = node["citations"].clone();
        }
        if record["locator"].is_string() && record["start"].is_number() {
            node["has_source"] = node["document"].clone();
            put(&mut node, "has_selector", self.selectors(&iri, record));
        }
        std::iter::once(node).chain(beside).collect()
    }

    /// Adds one member: references become links, with a node beside them if they carry more; terms
    /// become concepts.
    fn fill(&self, node: &mut Value, iri: &str, name: &str, value: &Value, own: bool) {
        let items = match value {
            Value::Array(items) => items.as_slice(),
            one => std::slice::from_ref(one),
        };
        let (mut plain, mut qualified) = (Vec::new(), Vec::new());
        for (n, item) in (1..).zip(items) {
            match item {
                Value::Null => {}
                // A node that says nothing would only be a link to nowhere.
                Value::Object(members) if members.values().all(Value::is_null) => {}
                Value::Object(members) if item["href"].is_string() => {
                    let link = self.at(&text(&item["href"]));
                    let says = members
                        .iter()
                        .any(|(name, value)| !LEFT.contains(&name.as_str()) && !value.is_null());
                    // External statements are only in their own node.
                    if says && !item["source"].is_object() {
                        let mut more = self.nested(&part(iri, &format!("{name}-{n}")), item);
                        more["of"] = link.clone();
                        self.specific(&mut more, item);
                        qualified.push(more);
                    }
                    plain.push(link);
                }
                Value::Object(_) => {
                    // A term is named by its id, anything else by its position.
                    let place = item["id"]
                        .as_str()
                        .map_or_else(|| format!("{name}-{n}"), str::to_owned);
                    let mut inner = self.nested(&part(iri, &place), item);
                    if item["definition"].is_string() {
                        inner["@type"] = json!(["skos:Concept", "schema:DefinedTerm"]);
                        inner["id"] = item["id"].clone();
                    }
                    plain.push(inner);
                }
                item => plain.push(self.plain(name, item, own)),
            }
        }
        put(node, name, plain.into());
        put(node, &format!("qualified_{name}"), qualified.into());
    }

    fn nested(&self, iri: &str, value: &Value) -> Value {
        let mut node = json!({"@id": iri});
        for (name, value) in value
            .as_object()
            .into_iter()
            .flatten()
            .filter(|(name, _)| !LEFT.contains(&name.as_str()))
        {
            self.fill(&mut node, iri, name, value, false);
        }
        node
    }

    fn plain(&self, name: &str, value: &Value, own: bool) -> Value {
        let of_facet = |path: &&'static str| {
            root(path) == name && matches!(path.strip_prefix(name), Some("" | "[]"))
        };
        // The filters of a kind apply to its own members, not to nested ones.
        let facet = self
            .spec
            .all_facets()
            .filter(|_| own)
            .find(|facet| facet.at.iter().any(of_facet));
        let scheme = match facet.map(|facet| facet.values) {
            Some(Values::Term(scheme)) => Some(scheme),
            _ => CODED
                .iter()
                .find(|(coded, _)| *coded == name)
                .map(|(_, scheme)| *scheme),
        };
        match (scheme, value.as_str()) {
            (Some(scheme), Some(term)) => self.at(&format!("/v1/vocabularies/{scheme}#{term}")),
            _ if value.is_number() => number(value),
            _ => value.clone(),
        }
    }

    /// Makes a citation a specific resource if its text is loaded (Web Annotation, 4.2).
    fn specific(&self, node: &mut Value, citation: &Value) {
        if let Some(id) = citation["document"]
            .as_str()
            .filter(|id| self.mounted.get(id).is_some())
            && citation["start"].is_number()
            && let Some(home) = ALL.iter().find(|spec| spec.kind == "document")
        {
            let iri = text(&node["@id"]);
            node["@type"] = json!(["oa:SpecificResource"]);
            node["has_source"] = self.at(&format!("{}/{id}", home.path));
            put(node, "has_selector", self.selectors(&iri, citation));
        }
    }

    /// Selectors of a passage: its position, and its quote if the text is loaded.
    fn selectors(&self, iri: &str, place: &Value) -> Value {
        let position = json!({"@id": part(iri, "selector"), "@type": ["oa:TextPositionSelector"],
            "first": number(&place["start"]), "past": number(&place["end"])});
        let bounds = place["start"].as_i64().zip(place["end"].as_i64());
        let quote = bounds.and_then(|(start, end)| {
            let [prefix, exact, suffix] = self
                .mounted
                .get(place["document"].as_str()?)?
                .quote(Place { start, end })?;
            Some(
                json!({"@id": part(iri, "quote"), "@type": ["oa:TextQuoteSelector"],
                "exact": exact, "prefix": prefix, "suffix": suffix}),
            )
        });
        std::iter::once(position).chain(quote).collect()
    }

    fn at(&self, path: &str) -> Value {
        json!({"@id": self.base.iri(path)})
    }

    /// Annotations as nodes of their own kind, with this record as their target.
    fn annotations(&self, record: &Value, annotations: &Value) -> Vec<Value> {
        let Some(spec) = ALL.into_iter().find(|spec| spec.is_external()) else {
            return Vec::new();
        };
        let linker = Linker { spec, ..*self };
        let each = annotations.as_array().into_iter().flatten().flat_map(|note| {
            let mut note = note.clone();
            note["on"] =
                json!({"kind": record["kind"], "id": record["id"], "title": record["title"],
                    "href": record["href"]});
            linker.nodes(&note)
        });
        each.collect()
    }

    /// Codes of other data sets, each with its source.
    fn identifiers(&self, iri: &str, identifiers: &Value) -> Vec<Value> {
        let each =
            (1..)
                .zip(identifiers.as_array().into_iter().flatten())
                .map(|(n, identifier)| {
                    let mut node = self.nested(&part(iri, &format!("identifier-{n}")), identifier);
                    node["@type"] = json!(["oa:Annotation", "schema:PropertyValue", "prov:Entity"]);
                    node["layer"] = "X".into();
                    node["on"] = json!({"@id": iri});
                    // The value of the property is the body of the annotation too.
                    node["body"] = identifier["value"].clone();
                    node
                });
        each.collect()
    }
}

/// The IRI of a nested node: an IRI has only one fragment.
fn part(iri: &str, place: &str) -> String {
    format!("{iri}{}{place}", if iri.contains('#') { '-' } else { '#' })
}

/// Numbers keep their digits, so that readers see their precision.
fn number(value: &Value) -> Value {
    let kind = if value.is_i64() || value.is_u64() {
        "xsd:integer"
    } else {
        "xsd:decimal"
    };
    json!({"@value": value.to_string(), "@type": kind})
}

/// Sets a member that has a value; a list of one becomes its item.
fn put(node: &mut Value, name: &str, value: Value) {
    match value {
        Value::Null => {}
        Value::Array(mut items) => match items.len() {
            0 => {}
            1 => node[name] = items.remove(0),
            _ => node[name] = Value::Array(items),
        },
        value => node[name] = value,
    }
}

/// The data as a whole: a schema.org and DCAT data set with its distributions (path, media type,
/// title).
#[must_use]
pub fn dataset(context: &RenderContext, distributions: &[(String, &str, String)]) -> Value {
    let at = |path: &str| json!({"@id": context.base.iri(path)});
    let distribution = |(path, media, title): &(String, &str, String)| {
        json!({"@id": format!("{}#distribution", context.base.iri(path)),
            "@type": ["schema:DataDownload", "dcat:Distribution"],
            "title": title, "schema:contentUrl": at(path), "dcat:accessURL": at(path),
            "schema:encodingFormat": media, "dcterms:format": media})
    };
    json!({
        "@id": context.base.iri("/v1"), "@type": ["schema:Dataset", "dcat:Dataset"],
        "title": NAME, "summary": ABOUT, "dcterms:title": NAME, "dcterms:description": ABOUT,
        "schema:creator": {"@id": format!("{}#creator", context.base.iri("/v1")),
        "@type": ["schema:Organization"], "title": CREATOR},
        "schema:license": {"@id": LICENCE_URL}, "dcterms:license": {"@id": LICENCE_URL},
        "schema:keywords": KEYWORDS, "dcat:keyword": KEYWORDS,
        "schema:version": context.meta.revision, "dcat:version": context.meta.revision,
        "schema:citation": context.meta.citation, "schema:isAccessibleForFree": true,
        "schema:dateModified": {"@value": context.meta.changed, "@type": "xsd:dateTime"},
        "dcterms:modified": {"@value": context.meta.changed, "@type": "xsd:dateTime"},
        "schema:distribution": distributions.iter().map(distribution).collect::<Vec<_>>(),
        "dcat:distribution": distributions.iter().map(|(path,
        ..)| json!({"@id": format!("{}#distribution",
            context.base.iri(path))})).collect::<Vec<_>>(),
        "dcat:landingPage": at("/docs"),
    })
}
