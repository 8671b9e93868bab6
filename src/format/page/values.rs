//! How a value of a record reads: references as links, dates in words, terms by their labels,
//! citations with role, modality and cue. By shape, never by kind.

use super::scene::{Scene, esc, named, passage, word};
use crate::format::column::text;
use crate::model::kind;
use crate::model::passage::FIRST_SECTION;
use crate::model::spec::{Spec, Values};
use serde_json::{Map, Value};

/// Members that a reference consists of; others say something about it.
const OF_REFERENCE: [&str; 4] = ["kind", "id", "title", "href"];
/// Members whose values are terms wherever they stand: the end of the path, and the vocabulary.
const CODED: [(&str, &str); 12] = [
    ("citations.role", "citation-role"),
    ("modality", "modality"),
    ("objective_modality", "modality"),
    ("degree", "degree"),
    ("basis", "basis"),
    ("predicate", "predicate"),
    ("caveats.types", "caveat-type"),
    ("identifiers.scheme", "identifier"),
    ("annotations.property", "property"),
    ("annotations.agreement", "agreement"),
    ("annotations.status", "annotation-status"),
    ("phases.relation", "relation"),
];
/// Texts that are read in full, one below the other.
const LONG: usize = 40;

/// The vocabulary of a member, if its values are terms.
fn scheme(spec: &Spec, path: &str) -> Option<&'static str> {
    let facet = spec
        .all_facets()
        .find(|facet| facet.at.iter().any(|at| at.replace("[]", "") == path));
    match facet.map(|facet| facet.values) {
        Some(Values::Term(scheme) | Values::Named(scheme)) => Some(scheme),
        _ => CODED
            .iter()
            .find(|(end, _)| {
                path == *end || path.ends_with(&format!(".{end}")) || *end == last(path)
            })
            .map(|(_, scheme)| *scheme),
    }
}

fn last(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}

/// An address on the web as a link; any other text as it is.
fn linked(address: &str, name: &str) -> String {
    if address.starts_with("https://") || address.starts_with("http://") {
        let address = esc(address);
        format!(
            "<a href=\"{address}\" rel=\"nofollow noreferrer\">{}</a>",
            esc(name)
        )
    } else {
        esc(name)
    }
}

fn quoted(words: &str, lang: &str) -> String {
    format!("<q{lang}>{}</q>", esc(words))
}

/// What is there, joined.
fn joined<const N: usize>(parts: [String; N], between: &str) -> String {
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(between)
}

impl Scene<'_> {
    /// A value as HTML; empty where there is none.
    pub(super) fn value(&self, spec: &Spec, path: &str, value: &Value) -> String {
        match value {
            Value::Null => String::new(),
            Value::Bool(true) => "yes".to_owned(),
            Value::Bool(false) => "no".to_owned(),
            Value::Number(number) => esc(&number.to_string()),
            Value::String(text) => self.text(spec, path, text),
            Value::Array(items) => self.items(spec, path, items),
            Value::Object(members) => self.object(spec, path, value, members),
        }
    }

    fn text(&self, spec: &Spec, path: &str, text: &str) -> String {
        match (scheme(spec, path), last(path)) {
            (Some("modality"), _) => self.modality(text),
            (Some(scheme), _) => self.term(scheme, text),
            (None, "sha256" | "folded_sha256") => digest(text),
            (None, "section") if text == FIRST_SECTION => {
                format!("{}, before the first heading", esc(text))
            }
            (None, "id") => format!("<code>{}</code>", esc(text)),
            (None, "cue" | "objective_cue" | "opening" | "term") => quoted(text, &self.own_lang()),
            (None, "names") => quoted(text, ""),
            (None, "quote" | "text") => {
                format!("<blockquote{}>{}</blockquote>", self.own_lang(), esc(text))
            }
            _ => linked(text, text),
        }
    }

    /// Short values in a row, others as a list.
    fn items(&self, spec: &Spec, path: &str, items: &[Value]) -> String {
        if items.iter().any(|item| item["definition"].is_string()) {
            return self.terms(spec, path, items);
        }
        let each: Vec<String> = items
            .iter()
            .map(|item| self.value(spec, path, item))
            .filter(|text| !text.is_empty())
            .collect();
        let short = items
            .iter()
            .all(|item| item.as_str().is_some_and(|text| text.len() < LONG));
        match &each[..] {
            [] => String::new(),
            [one] => one.clone(),
            several if short => several.join(", "),
            several => format!("<ul><li>{}</li></ul>", several.join("</li><li>")),
        }
    }

    fn object(
        &self,
        spec: &Spec,
        path: &str,
        value: &Value,
        members: &Map<String, Value>,
    ) -> String {
        if members.contains_key("opening") && members.contains_key("role") {
            return self.citation(spec, value);
        }
        if members.contains_key("edtf") && members.contains_key("display") {
            return self.date(value);
        }
        if members.contains_key("property") && value["source"].is_object() {
            return self.finding(spec, value);
        }
        if members.contains_key("url") && members.contains_key("accessed") {
            return source(value);
        }
        if let (Some(href), Some(title)) = (value["href"].as_str(), value["title"].as_str()) {
            let more = self.members(spec, path, members, &OF_REFERENCE);
            let link = self.anchor(href, title);
            return if more.is_empty() {
                link
            } else {
                format!("{link} <span class=\"more\">({more})</span>")
            };
        }
        if let (Some(document), Some(locator)) =
            (value["document"].as_str(), value["locator"].as_str())
        {
            let more = self.members(spec, path, members, &["document", "locator"]);
            let place = self.locator(&passage(document, locator), locator);
            return joined([more, place], " ");
        }
        if let (Some(document), Some(locators)) =
            (value["document"].as_str(), value["locators"].as_array())
        {
            let place = |at: &Value| self.locator(&passage(document, &text(at)), &text(at));
            let places: Vec<String> = locators.iter().map(place).collect();
            return format!("{}: {}", esc(document), places.join(" "));
        }
        if let (Some(href), Some(locator)) = (value["href"].as_str(), value["locator"].as_str()) {
            let more = self.members(spec, path, members, &["href", "locator", "start", "end"]);
            let unnamed = if locator == FIRST_SECTION {
                "before the first heading; "
            } else {
                ""
            };
            return format!("{} {unnamed}{more}", self.locator(href, locator));
        }
        if members
            .keys()
            .all(|name| kind(name).is_some() || name == "sentence")
        {
            return self.counts(members);
        }
        self.members(spec, path, members, &[])
    }

    /// Members with their names, but for these; what is said at length comes first.
    fn members(
        &self,
        spec: &Spec,
        path: &str,
        members: &Map<String, Value>,
        without: &[&str],
    ) -> String {
        let shown = members
            .iter()
            .filter(|(name, value)| !without.contains(&name.as_str()) && !value.is_null());
        let (mut said, mut named_ones, mut below) = (Vec::new(), Vec::new(), Vec::new());
        for (name, value) in shown {
            let html = self.value(spec, &format!("{path}.{name}"), value);
            match (name.as_str(), value) {
                _ if html.is_empty() => {}
                ("says" | "step" | "term" | "heading" | "name" | "value", _) => said.push(html),
                (_, Value::Array(_)) | ("annotation", _) => below.push(html),
                (name, _) => named_ones.push(format!("{}: {html}", esc(&name.replace('_', " ")))),
            }
        }
        let parts = [said.join(" "), named_ones.join("; ")];
        let line = joined(parts, "; ");
        format!("{line}{}", below.concat())
    }

    /// How many records of each kind, each with their list.
    fn counts(&self, members: &Map<String, Value>) -> String {
        let count = |(name, count): (&String, &Value)| {
            let spec = kind(name).filter(|spec| !spec.path.contains('{'));
            let link = spec.map_or_else(
                || esc(&named(name)),
                |spec| self.anchor(spec.path, &named(spec.plural)),
            );
            format!("<li>{link}: {}</li>", esc(&text(count)))
        };
        let counts: Vec<String> = members.iter().map(count).collect();
        format!("<ul class=\"row\">{}</ul>", counts.concat())
    }

    /// The terms of a vocabulary: each can be named by its address.
    fn terms(&self, spec: &Spec, path: &str, terms: &[Value]) -> String {
        let row = |term: &Value| {
            let id = esc(word(term, "id"));
            let more = term
                .as_object()
                .map(|members| self.members(spec, path, members, &["id", "label", "definition"]));
            let more = more.filter(|more| !more.is_empty());
            let more =
                more.map_or_else(String::new, |more| format!("<p class=\"about\">{more}</p>"));
            format!(
                "<div id=\"{id}\"><dt>{} <code>{id}</code></dt><dd>{}{more}</dd></div>",
                esc(word(term, "label")),
                esc(word(term, "definition")),
            )
        };
        let rows: Vec<String> = terms.iter().map(row).collect();
        format!("<dl class=\"terms\">{}</dl>", rows.concat())
    }

    pub(super) fn locator(&self, href: &str, locator: &str) -> String {
        format!(
            "<a class=\"locator\" href=\"{}\">{}</a>",
            self.href(href),
            esc(locator)
        )
    }

    /// A passage: where, for what, how firmly, by which words, who says it, how it begins.
    pub(super) fn citation(&self, spec: &Spec, cited: &Value) -> String {
        let given = |name: &str, member: &str| {
            cited[member].as_str().map_or_else(String::new, |value| {
                self.text(spec, &format!("citations.{name}"), value)
            })
        };
        let lang = self.lang(word(cited, "document"));
        let cue = cited["cue"].as_str();
        let cue = cue.map_or_else(String::new, |cue| {
            format!("shown by {}", quoted(cue, &lang))
        });
        let by = &cited["attributed_to"];
        let by = match (by["actor"]["href"].as_str(), by["label"].as_str()) {
            (Some(href), Some(label)) => format!("according to {}", self.anchor(href, label)),
            (None, Some("unnamed")) => "according to a source that is not named".to_owned(),
            (None, Some(label)) => format!("according to {}", esc(label)),
            _ => String::new(),
        };
        let opening = cited["opening"].as_str().map_or_else(String::new, |words| {
            format!("begins {}", quoted(&format!("{words} \u{2026}"), &lang))
        });
        let quote = cited["quote"].as_str().map_or_else(String::new, |quote| {
            format!("<blockquote{lang}>{}</blockquote>", esc(quote))
        });
        let line = joined(
            [
                self.locator(word(cited, "href"), word(cited, "locator")),
                given("role", "role"),
                given("modality", "modality"),
                given("degree", "degree"),
                cue,
                by,
                opening,
            ],
            " \u{B7} ",
        );
        format!("<div class=\"cited\"><p>{line}</p>{quote}</div>")
    }

    /// The language of the record's own text, as an attribute.
    fn own_lang(&self) -> String {
        let record = self.context.record.as_ref();
        record.map_or_else(String::new, |record| self.lang(word(record, "document")))
    }

    /// A date in words, then in EDTF; what it is ordered by and what follows from that.
    pub(super) fn date(&self, date: &Value) -> String {
        let display = word(date, "display");
        let mut parts = Vec::new();
        // Words that only give an order are quoted below.
        if date["relative"]["cue"] != display {
            parts.push(format!("<strong>{}</strong>", esc(display)));
        }
        if let Some(edtf) = date["edtf"].as_str() {
            parts.push(format!("<code>{}</code>", esc(edtf)));
        }
        let mut more = Vec::new();
        let order = &date["relative"];
        if let Some(relation) = order["relation"].as_str() {
            let anchor = order["anchor"]["href"]
                .as_str()
                .map(|href| format!(" {}", self.anchor(href, word(&order["anchor"], "title"))));
            let cue = order["cue"].as_str();
            let cue = cue.map_or_else(String::new, |cue| quoted(cue, &self.own_lang()));
            more.push(format!(
                "The text gives an order: {}{} ({cue}).",
                esc(&relation.replace('-', " ")),
                anchor.unwrap_or_default()
            ));
        }
        for bound in date["derived_from"].as_array().into_iter().flatten() {
            let record = &bound["record"];
            more.push(format!(
                "Its {} is our deduction, from {}.",
                esc(word(bound, "end")),
                self.anchor(word(record, "href"), word(record, "title"))
            ));
        }
        if let Some(end) = date["open_end"].as_str() {
            more.push(format!("The text gives no {} for it.", esc(end)));
        }
        let more: Vec<String> = more
            .into_iter()
            .map(|more| format!("<p class=\"about\">{more}</p>"))
            .collect();
        format!("{}{}", parts.join(" "), more.concat())
    }

    /// What others have established, with its source.
    pub(super) fn finding(&self, spec: &Spec, found: &Value) -> String {
        let term = |name: &str| {
            found[name].as_str().map_or_else(String::new, |value| {
                self.text(spec, &format!("annotations.{name}"), value)
            })
        };
        let date = found["date"]["display"].as_str();
        let date = date.filter(|date| found["value"] != *date).map(esc);
        let number = match (found["number"].as_f64(), found["unit"].as_str()) {
            (Some(number), Some(unit)) => format!("{number} {}", esc(unit)),
            _ => String::new(),
        };
        let agreement = match (term("agreement"), found["agreement_field"].as_str()) {
            (agreement, Some(field)) if !agreement.is_empty() => {
                format!(
                    "compared with the text\u{2019}s {}: {agreement}",
                    esc(field)
                )
            }
            (agreement, _) => agreement,
        };
        let more = found["href"].as_str();
        let more = more.map_or_else(String::new, |href| self.anchor(href, "annotation"));
        let details = [
            date.unwrap_or_default(),
            number,
            term("status"),
            agreement,
            more,
        ];
        format!(
            "<p>{}: <strong>{}</strong></p><p>Source: {}</p><p class=\"about\">{}</p>",
            term("property"),
            esc(word(found, "value")),
            source(&found["source"]),
            joined(details, " \u{B7} "),
        )
    }
}

/// Programs want all of it, people only its beginning.
fn digest(text: &str) -> String {
    let short: String = text.chars().take(12).collect();
    format!(
        "<details><summary><code>{}\u{2026}</code></summary><code>{}</code></details>",
        esc(&short),
        esc(text)
    )
}

/// Who says so: linked where it is on the web, with the day on which it was read there.
fn source(source: &Value) -> String {
    let read = source["accessed"].as_str();
    let read = read.map_or_else(String::new, |day| format!("read {}", esc(day)));
    let variable = source["variable"].as_str();
    let variable = variable.map_or_else(String::new, |name| format!("<code>{}</code>", esc(name)));
    let name = linked(word(source, "url"), word(source, "name"));
    joined([name, variable, read], ", ")
}
