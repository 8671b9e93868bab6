//! Markdown: records for people and language models to read. The hedge comes before the words.

use super::column::text;
use super::{Format, RenderContext, Rendered, Renderer, Shows};
use crate::model::provenance::CITATION;
use crate::model::spec::{Field, Spec};
use serde_json::Value;
use std::fmt::Write;

pub(super) static FORMAT: Format = Format {
    name: "md",
    media: "text/markdown; charset=utf-8",
    about: "Records to be read, with their hedges, citations and caveats.",
    download: false,
    shows: Shows::Itself,
    fits: super::Resource::has_records,
    renderer: Renderer::Whole {
        make,
        details: true,
    },
};

/// Fields that the heading and the first lines show already.
const SAID: [&str; 14] = [
    "id",
    "kind",
    "title",
    "summary",
    "modality",
    "modalities",
    "date",
    "document",
    "href",
    "related_total",
    "citations_total",
    "mentions_total",
    "firmness",
    "implied",
];

fn make(context: &RenderContext, records: &[Value]) -> Rendered {
    let mut out = String::new();
    if context.record.is_none() {
        let plural = if records.len() == 1 { "" } else { "s" };
        writeln!(
            out,
            "# {}\n\n{} record{plural}.\n",
            escaped(&context.title),
            records.len()
        )?;
    }
    let level = if context.record.is_some() { "#" } else { "##" };
    for record in records {
        let Some(spec) = context
            .specs
            .iter()
            .find(|spec| record["kind"] == spec.kind)
        else {
            continue;
        };
        writeln!(out, "{level} {}\n", escaped(&text(&record["title"])))?;
        let firmly = match record["modality"].as_str() {
            Some(modality) if record["implied"] == true => {
                format!("our reading of the author's word: **{modality}**")
            }
            Some(modality) => format!("the author's word: **{modality}**"),
            None if spec.is_external() => {
                "**not the author's word**: what others have established".to_owned()
            }
            None => String::new(),
        };
        let said = [
            spec.kind.to_owned(),
            escaped(&text(&record["date"])),
            firmly,
        ];
        let said: Vec<String> = said.into_iter().filter(|part| !part.is_empty()).collect();
        writeln!(out, "{}\n", said.join(" \u{B7} "))?;
        writeln!(out, "{}\n", escaped(&text(&record["summary"])))?;
        for field in spec.every_field().filter(|f| !SAID.contains(&f.name)) {
            member(&mut out, spec, field, &record[field.name])?;
        }
        writeln!(
            out,
            "- found at: {}\n",
            context.base.iri(&text(&record["href"]))
        )?;
    }
    writeln!(
        out,
        "---\n\nRevision {}, {}. {}.",
        context.meta.revision,
        context.meta.licence,
        escaped(&context.meta.citation)
    )?;
    Ok(out.into_bytes())
}

fn member(out: &mut String, spec: &Spec, field: &Field, value: &Value) -> std::fmt::Result {
    let items: Vec<String> = match value {
        Value::Array(items) => items
            .iter()
            .map(|item| rendered(field, item))
            .filter(|text| !text.is_empty())
            .collect(),
        value => vec![rendered(field, value)],
    };
    let name = match (field.name, spec.is_external()) {
        ("annotations" | "identifiers", _) => {
            format!(
                "{} (what others have established, not the author's word)",
                field.name
            )
        }
        (name, _) => name.replace('_', " "),
    };
    match &items[..] {
        [] => Ok(()),
        [one] if one.is_empty() => Ok(()),
        [one] => writeln!(out, "- {name}: {one}"),
        several => {
            writeln!(out, "- {name}:")?;
            several
                .iter()
                .try_for_each(|item| writeln!(out, "  - {item}"))
        }
    }
}

/// A value on one line: its name, then its plain members.
fn rendered(field: &Field, value: &Value) -> String {
    let Value::Object(members) = value else {
        return escaped(&text(value));
    };
    if field.members == CITATION {
        let cue = value["cue"]
            .as_str()
            .map(|cue| format!(", \u{201C}{}\u{201D}", escaped(cue)));
        let by = value["attributed_to"]["label"]
            .as_str()
            .map(|label| format!(", attributed: {}", escaped(label)));
        let firmly = value["modality"]
            .as_str()
            .map(|modality| format!(", {modality}"));
        let parts = [firmly, cue, by].map(Option::unwrap_or_default).concat();
        let quote = value["quote"]
            .as_str()
            .map(|quote| format!(": \u{201C}{}\u{201D}", escaped(quote)));
        let quote = quote.unwrap_or_default();
        return format!(
            "{} ({}{parts}){quote}",
            text(&value["locator"]),
            text(&value["role"])
        );
    }
    let best = escaped(&text(value));
    let more = members.iter().filter(|(name, value)| {
        let plain = value.is_string()
            || value.is_number()
            || value.is_boolean()
            || name.as_str() == "source";
        plain
            && !matches!(name.as_str(), "href" | "kind" | "title" | "note")
            && escaped(&text(value)) != best
    });
    let more = more.map(|(name, value)| match name.as_str() {
        "id" => format!("`{}`", text(value)),
        name => format!("{}: {}", escaped(name), escaped(&text(value))),
    });
    let more: Vec<String> = more.collect();
    match (best.is_empty(), more.is_empty()) {
        (true, _) => more.join(", "),
        (_, true) => best,
        _ => format!("{best} ({})", more.join(", ")),
    }
}

/// Escapes text, so that nothing in it is markup.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in super::text::printable(text).chars() {
        if matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|'
        ) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
