//! `tightrope map`: the sentence map of a text, as the start of a bundle. What each block was read
//! as, and why, is on standard error.

use crate::bundle::{SECTIONS, Section, Writer};
use crate::config;
use crate::error::{Error, Result};
use crate::text::blocks::{Block, Reading, Role};
use crate::text::language::Language;
use crate::text::lines::after_byline_word;
use crate::text::map::{Map, Outlined, map};
use crate::text::normal::{Normal, normal};
use crate::text::slice::{Sliced, fold, opening, sha256};
use serde_json::{Value, json};
use std::io::{BufWriter, Write};

/// Letters of a block that the outline shows.
const OUTLINE_LETTERS: usize = 48;

pub(super) fn run(settings: &config::Map) -> Result<()> {
    let path = &settings.text;
    let bytes = std::fs::read(path).map_err(|source| Error::Io {
        doing: "read",
        path: path.clone(),
        source,
    })?;
    let refused = |why: &str| Error::Refused(format!("{} {why}", path.display()));
    let Normal { text, changed } = normal(&bytes).map_err(refused)?;
    let reading = Reading {
        language: Language::of(&settings.language),
        headings: settings.headings,
        title: settings.title.as_deref(),
    };
    let mapping = Mapping {
        map: map(&text, reading).map_err(refused)?,
        text: Sliced::new(text),
    };
    mapping.write(settings).map_err(|source| Error::Io {
        doing: "write to",
        path: "standard output".into(),
        source,
    })?;
    for change in changed {
        say(&format!(
            "{} has {change}; the text is held without",
            path.display()
        ));
    }
    for outlined in &mapping.map.outline {
        say(&mapping.line(outlined));
    }
    Ok(())
}

/// A text and its map.
struct Mapping {
    text: Sliced,
    map: Map,
}

impl Mapping {
    fn slice(&self, start: usize, stop: usize) -> &str {
        let at = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        self.text.slice(at(start), at(stop)).unwrap_or_default()
    }

    /// The words of the title, subtitle or byline.
    fn front(&self, kind: &str) -> Option<String> {
        let mut passages = self.map.passages.iter();
        let found = passages.find(|one| one.passage_type == kind)?;
        Some(one_line(self.slice(found.start, found.stop)))
    }

    fn document(&self, settings: &config::Map) -> Value {
        let title = settings.title.clone().or_else(|| self.front("title"));
        let byline = self.front("byline");
        let byline = byline.map(|line| after_byline_word(&line).unwrap_or(&line).to_owned());
        let id = settings.id.clone();
        json!({
            "id": id.or_else(|| title.as_deref().map(slug)).unwrap_or_default(),
            "title": title, "summary": settings.summary, "subtitle": self.front("subtitle"),
            "author": settings.author.clone().or(byline), "language": settings.language,
            "length": self.text.length(), "sha256": sha256(self.text.text()),
            "citations": [{"locator": self.map.passages[0].locator, "role": "states"}],
        })
    }

    /// Writes the start of a bundle.
    fn write(&self, settings: &config::Map) -> std::io::Result<()> {
        let out = BufWriter::new(std::io::stdout().lock());
        let mut out = Writer::new(out, self.document(settings))?;
        for (section, Section { spec, .. }) in SECTIONS.iter().enumerate() {
            out.section(section)?;
            let these = self.map.passages.iter().filter(|_| spec.kind == "passage");
            for one in these {
                let slice = self.slice(one.start, one.stop);
                out.record(json!({
                    "locator": one.locator, "type": one.passage_type, "start": one.start,
                    "end": one.stop,
                    "sha256": sha256(slice), "folded_sha256": sha256(fold(slice)),
                    "opening": opening(slice), "heading": one.heading,
                }))?;
            }
        }
        out.finish().map(drop)
    }

    /// What a block was read as: its locator, how many sentences it has, its first words, and why.
    fn line(&self, outlined: &Outlined) -> String {
        let Block {
            start,
            stop,
            role,
            why,
        } = outlined.block;
        let what = match (role, outlined.sentences) {
            (Role::Paragraph, 1) => "1 sentence".to_owned(),
            (Role::Paragraph, n) => format!("{n} sentences"),
            (role, _) => role.name().to_owned(),
        };
        let locator = outlined.locator.as_deref().unwrap_or("-");
        let words = one_line(self.slice(start, stop));
        let short: String = words.chars().take(OUTLINE_LETTERS).collect();
        let more = if short.len() < words.len() {
            "\u{2026}"
        } else {
            ""
        };
        format!("{locator:8} {what:12} {short}{more} ({why})")
    }
}

fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Standard output has the bundle.
fn say(line: &str) {
    // Who closes standard error does not want to read it.
    let _ = writeln!(std::io::stderr(), "{line}");
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
