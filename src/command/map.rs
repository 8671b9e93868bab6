//! `tightrope map`: the sentence map of a text, as the start of a bundle.

use crate::bundle::{SECTIONS, Section, Writer};
use crate::config;
use crate::error::{Error, Result};
use crate::text::sentences::map;
use crate::text::slice::{Sliced, fold, opening, sha256};
use serde_json::{Value, json};
use std::io::BufWriter;

pub(super) fn run(settings: &config::Map) -> Result<()> {
    let path = &settings.text;
    let bytes = std::fs::read(path).map_err(|source| Error::Io {
        doing: "read",
        path: path.clone(),
        source,
    })?;
    let digest = sha256(&bytes);
    let refused = |why: String| Error::Refused(format!("{}: {why}", path.display()));
    let text = String::from_utf8(bytes).map_err(|_| refused("is not UTF-8".to_owned()))?;
    let mapped = map(&text).map_err(refused)?;
    let text = Sliced::new(text);
    let slice = |start: usize, stop: usize| {
        let at = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        text.slice(at(start), at(stop)).unwrap_or_default()
    };
    let front = |kind: &str| {
        let found = mapped.iter().find(|m| m.passage_type == kind)?;
        Some(
            slice(found.start, found.stop)
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" "),
        )
    };
    let title = settings.title.clone().or_else(|| front("title"));
    let author = front("byline").map(|byline| {
        byline
            .strip_prefix("By ")
            .map_or(byline.clone(), str::to_owned)
    });
    let author = settings.author.clone().or(author);
    let id = settings
        .id
        .clone()
        .or_else(|| title.as_deref().map(slug))
        .unwrap_or_default();
    let document = json!({
        "id": id, "title": title, "summary": settings.summary, "subtitle": front("subtitle"),
        "author": author,
        "language": settings.language, "length": text.length(), "sha256": digest,
        "citations": [{"locator": mapped[0].locator, "role": "states"}],
    });
    let unwritten = |source| Error::Io {
        doing: "write to",
        path: "standard output".into(),
        source,
    };
    let mut out =
        Writer::new(BufWriter::new(std::io::stdout().lock()), document).map_err(unwritten)?;
    for (section, Section { spec, .. }) in SECTIONS.iter().enumerate() {
        out.section(section).map_err(unwritten)?;
        let passages = mapped.iter().filter(|_| spec.kind == "passage");
        for one in passages {
            let slice = slice(one.start, one.stop);
            let passage: Value = json!({
                "locator": one.locator, "type": one.passage_type, "start": one.start,
                "end": one.stop,
                "sha256": sha256(slice), "folded_sha256": sha256(fold(slice)),
                "opening": opening(slice), "heading": one.heading,
            });
            out.record(passage).map_err(unwritten)?;
        }
    }
    out.finish().map(drop).map_err(unwritten)
}

/// A title as an id: its letters and digits in lower case, joined by hyphens.
fn slug(title: &str) -> String {
    let plain = fold(title);
    let words = plain
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty());
    let mut slug = String::new();
    for word in words {
        // Leaves room for record ids, which start with it.
        if slug.len() + word.len() > 40 && !slug.is_empty() {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(word);
    }
    slug
}
