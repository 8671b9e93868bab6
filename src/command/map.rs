//! `tightrope map`: the sentence map of a text, as the start of a bundle. What each block was read
//! as, and why, is on standard error.

use crate::bundle::{SECTIONS, Section, Writer};
use crate::command::say;
use crate::config;
use crate::error::{Error, Result};
use crate::text::blocks::{Block, Reading, Role};
use crate::text::front_matter::{FRONT_MATTER, values};
use crate::text::language::Language;
use crate::text::letters::slug;
use crate::text::lines::after_byline_word;
use crate::text::map::{Map, Outlined, map};
use crate::text::normal::{Normal, normal};
use crate::text::slice::{Sliced, fold, opening, sha256};
use serde_json::{Value, json};
use std::io::BufWriter;

/// Letters of a block that the outline shows.
const OUTLINE_LETTERS: usize = 60;
/// Letters of a title, at most.
const TITLE_MAX: usize = 160;

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
    for missing in missing(&mapping.document(settings)) {
        say(&missing);
    }
    Ok(())
}

/// What `import` asks of a document and the text does not have.
fn missing(document: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let given = |name: &str| document[name].as_str().unwrap_or_default();
    for (name, why) in [
        ("title", "the text has none"),
        ("id", "the title has no letters from a to z"),
        ("author", "the text has no byline"),
        ("summary", "in your own words"),
    ] {
        if given(name).is_empty() && !(name == "id" && given("title").is_empty()) {
            found.push(format!("to import it, give --{name}: {why}"));
        }
    }
    let letters = given("title").chars().count();
    if letters > TITLE_MAX {
        found.push(format!(
            "to import it, give a --title of at most {TITLE_MAX} letters: this one has {letters}"
        ));
    }
    found
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

    /// What the front matter gives to the first of these names that it has.
    fn described(&self, names: &[&str]) -> Option<String> {
        let gap = self.map.gaps().find(|gap| gap.why == FRONT_MATTER)?;
        let found = values(self.slice(gap.start, gap.stop), names);
        (!found.is_empty()).then(|| found.join(", "))
    }

    fn document(&self, settings: &config::Map) -> Value {
        let title = settings.title.clone().or_else(|| self.front("title"));
        let title = title.or_else(|| self.described(&["title"]));
        let byline = self.front("byline");
        let byline = byline.map(|line| without_link(after_byline_word(&line).unwrap_or(&line)));
        let byline = byline.or_else(|| self.described(&["author", "authors"]));
        let id = settings.id.clone();
        json!({
            "id": id.or_else(|| title.as_deref().map(slug)).unwrap_or_default(),
            "title": title, "summary": settings.summary, "subtitle": self.front("subtitle"),
            "author": settings.author.clone().or(byline), "language": settings.language,
            "published": settings.published, "url": settings.url, "coder": settings.coder,
            "licence": settings.licence,
            "length": self.text.length(), "sha256": sha256(self.text.text()),
            "gaps": self.map.gaps().map(|gap| json!({
                "start": gap.start, "end": gap.stop, "reason": gap.why,
            })).collect::<Vec<_>>(),
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

/// The words of a link in Markdown: `[A. Reader](/a-reader)`.
fn without_link(text: &str) -> String {
    let link = text
        .strip_prefix('[')
        .and_then(|rest| rest.split_once("]("));
    match link {
        Some((words, rest)) if rest.ends_with(')') => words.to_owned(),
        _ => text.to_owned(),
    }
}

fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
