//! `tightrope verify`: checks the data against the text that they were read from. Prints every
//! finding; any finding is a failure.

use crate::command::say;
use crate::config;
use crate::error::{Error, Result};
use crate::store::{PassageRow, Proof, TextRow, ensure, sources};
use crate::text::hedge;
use crate::text::normal::normal;
use crate::text::slice::{Sliced, letters_not_set_apart, sha256, words};
use crate::text::whole::lost;
use serde_json::Value;
use std::collections::HashSet;
use std::io::Write;
use std::path::Path;

/// This many words in a row are the author's, not ours.
const RUN_WORDS: usize = 8;
/// Letters in a row that are the author's, where words are not set apart.
const RUN_LETTERS: usize = 16;
/// Records named whose titles are not in English.
const UNREAD_NAMED_MAX: usize = 5;
/// Passages that are titles rather than prose, and may be quoted in full.
const TITLES: [&str; 4] = ["title", "subtitle", "byline", "heading"];

pub(super) async fn run(settings: config::Verify) -> Result<()> {
    ensure(&settings.common.database).await?;
    let mut proof = Proof::open(&settings.common.database).await?;
    let mut count = 0;
    if !proof.sound().await? {
        say_finding("the file is damaged")?;
        count += 1;
    }
    for finding in dangling(&mut proof).await? {
        say_finding(&finding)?;
        count += 1;
    }
    for path in &settings.texts {
        let found = findings(&mut proof, path, true, settings.strict).await?;
        found.report()?;
        count += found.findings.len();
    }
    if count == 0 {
        return Ok(());
    }
    Err(Error::Verify(count))
}

/// What is found in one document, by its text.
pub(super) struct Found {
    pub document: String,
    passages: usize,
    pub findings: Vec<String>,
    /// Records whose titles are not in English.
    unread: Vec<String>,
}

/// Checks the document whose text this is; with `everything`, also whether other records and the
/// sources of the program have words of this text.
pub(super) async fn findings(
    proof: &mut Proof,
    path: &Path,
    everything: bool,
    strict: bool,
) -> Result<Found> {
    let bytes = std::fs::read(path).map_err(|source| Error::Io {
        doing: "read",
        path: path.to_owned(),
        source,
    })?;
    let text = normal(&bytes);
    let digest = sha256(
        text.as_ref()
            .map_or(&bytes[..], |read| read.text.as_bytes()),
    );
    let documents = proof.documents().await?;
    let Some(document) = documents.iter().find(|d| d.sha256 == digest) else {
        return Err(Error::Refused(proof.stranger(path, &bytes).await?));
    };
    let text = text.map_err(|why| Error::Refused(format!("{} {why}", path.display())))?;
    let text = Sliced::new(text.text);
    let passages = proof.passages(&document.id).await?;

    let mut findings = Vec::new();
    findings.extend(measure(document, &passages, &text));
    let parts = proof.parts(&document.id).await?;
    let named = |why| format!("{}: {why}", document.id);
    findings.extend(lost(&text, parts).into_iter().map(named));
    let cues = proof.missing_cues(&document.id, &passages, &text).await?;
    findings
        .extend(cues.into_iter().map(|(owner, locators, cue)| {
            format!("{owner}: `{cue}` does not stand in {locators}")
        }));
    let [broken, strictly] = proof.broken(&document.id).await?;
    let said = |(name, rule): (String, &str)| format!("{name}: {rule}");
    findings.extend(broken.into_iter().map(said));
    let of = (!everything).then_some(document.id.as_str());
    let bodies = proof.bodies(of).await?.into_iter();
    let bodies = bodies.map(|(owner, body)| Ok((owner, serde_json::from_str(&body)?)));
    let bodies: Vec<(String, Value)> = bodies.collect::<Result<_>>()?;
    let (unhedged, unread) = hedges(document, &bodies);
    findings.extend(unhedged);
    findings.extend(copied(proof, &passages, &text, &bodies, everything).await?);
    if strict {
        findings.extend(strictly.into_iter().map(said));
        findings.extend(labels(document, &bodies));
    }
    Ok(Found {
        document: document.id.clone(),
        passages: passages.len(),
        findings,
        unread,
    })
}

impl Found {
    /// Says what was found.
    fn report(&self) -> Result<()> {
        let Self {
            document,
            passages,
            findings,
            unread,
        } = self;
        for finding in findings {
            say_finding(finding)?;
        }
        if findings.is_empty() {
            let hedge = if unread.is_empty() { ", hedge" } else { "" };
            say_finding(&format!(
                "{document}: {passages} passages, every citation, cue{hedge} and wording verified"
            ))?;
        }
        if let Some(line) = self.unread_titles() {
            say(&line);
        }
        Ok(())
    }

    /// The records whose titles are not in English, in words.
    pub(super) fn unread_titles(&self) -> Option<String> {
        let named = &self.unread[..self.unread.len().min(UNREAD_NAMED_MAX)];
        let more = match self.unread.len() - named.len() {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        (!named.is_empty()).then(|| {
            format!(
                "{}: hedges of titles that seem not to be in English are not checked: those of \
                 {}{more}",
                self.document,
                named.join(", ")
            )
        })
    }
}

/// A line on standard output.
fn say_finding(line: &str) -> Result<()> {
    writeln!(std::io::stdout().lock(), "{line}").map_err(|source| Error::Io {
        doing: "write to",
        path: "standard output".into(),
        source,
    })
}

/// Checks the map against the text: length, offsets, both digests, openings, headings.
fn measure(document: &TextRow, passages: &[PassageRow], text: &Sliced) -> Vec<String> {
    let mut findings = Vec::new();
    if i64::try_from(text.length()) != Ok(document.length) {
        findings.push(format!(
            "{}: length is {}, not {}",
            document.id,
            text.length(),
            document.length
        ));
    }
    for p in passages {
        let differing = p.measured().against(text).into_iter();
        findings.extend(differing.map(|(_, why)| format!("{}: {why}", p.locator)));
        let begins = text
            .slice(p.start, p.stop)
            .is_some_and(|slice| words(slice).starts_with(&words(&document.title)));
        if p.passage_type == "title" && !begins {
            findings.push(format!("{}: the document title differs", p.locator));
        }
    }
    findings
}

async fn dangling(proof: &mut Proof) -> Result<Vec<String>> {
    let rows = proof.dangling().await?;
    Ok(rows
        .into_iter()
        .map(|(owner, passage)| format!("{owner}: cites {passage}, which is not in the map"))
        .collect())
}

/// Checks that titles keep their hedge when read alone: each shows the modality of its principal
/// citation.
fn hedges(document: &TextRow, bodies: &[(String, Value)]) -> (Vec<String>, Vec<String>) {
    let (mut findings, mut unread) = (Vec::new(), Vec::new());
    let of_english = document.language.split('-').next() == Some("en");
    for (owner, body) in bodies {
        let read = |key: &str| body[key].as_str().unwrap_or_default();
        let (modality, title) = (read("modality"), read("title"));
        if read("document") != document.id || hedge::words(modality).is_empty() {
            continue;
        }
        if !of_english && !hedge::is_english(title) {
            unread.push(owner.clone());
        } else if !hedge::kept(modality, title) {
            findings.push(format!(
                "{owner}: the title does not show that it is {modality}"
            ));
        }
    }
    (findings, unread)
}

/// Checks that labels name and do not claim, and that those of reported records show that.
fn labels(document: &TextRow, bodies: &[(String, Value)]) -> Vec<String> {
    let mut findings = Vec::new();
    for (owner, body) in bodies {
        let read = |key: &str| body[key].as_str().unwrap_or_default();
        let label = read("label");
        if read("document") != document.id || label.is_empty() {
            continue;
        }
        if hedge::claims(label) {
            findings.push(format!("{owner}: the label `{label}` has a finite verb"));
        }
        if read("modality") == "reported" && !hedge::shows_hearsay(label) {
            findings.push(format!(
                "{owner}: the label `{label}` does not show that it is reported, by one of {}",
                hedge::HEARSAY.join(", ")
            ));
        }
    }
    findings
}

/// Checks that no migration or published body has eight words of the author's prose in a row.
async fn copied(
    proof: &mut Proof,
    passages: &[PassageRow],
    text: &Sliced,
    bodies: &[(String, Value)],
    everything: bool,
) -> Result<Vec<String>> {
    let prose = passages.iter().filter(|p| p.passage_type == "paragraph");
    let titles: Vec<&str> = passages
        .iter()
        .filter(|p| TITLES.contains(&p.passage_type.as_str()))
        .filter_map(|p| text.slice(p.start, p.stop))
        .collect();
    let mut allowed: HashSet<Vec<String>> = titles.into_iter().flat_map(runs).collect();
    allowed.extend(
        proof
            .proper_names()
            .await?
            .iter()
            .flat_map(|name| runs(name)),
    );
    let authors: HashSet<Vec<String>> = prose
        .filter_map(|p| text.slice(p.start, p.stop))
        .flat_map(runs)
        .filter(|run| !allowed.contains(run))
        .collect();
    let taken = |text: &str| {
        runs(text)
            .into_iter()
            .find(|run| authors.contains(run))
            .map(|run| run.join(" "))
    };
    let mut findings = Vec::new();
    let said = |owner: &str, run: &str| {
        format!("{owner}: {RUN_WORDS} words in a row are the author's: {run}")
    };
    let sources = if everything { sources() } else { Vec::new() };
    for (name, sql) in sources {
        findings.extend(taken(sql).map(|run| said(name, &run)));
    }
    for (owner, body) in bodies {
        let mut strings = Vec::new();
        collect(body, true, &mut strings);
        let found = strings.iter().find_map(|s| taken(s));
        findings.extend(found.map(|run| said(owner, &run)));
    }
    Ok(findings)
}

/// Words in a row; and where words are not set apart, letters.
fn runs(text: &str) -> Vec<Vec<String>> {
    let words = words(text);
    let runs = words.windows(RUN_WORDS).map(<[String]>::to_vec);
    let letters = words.iter().flat_map(|word| {
        let letters: Vec<char> = word.chars().collect();
        // So many as say as much as that many Chinese ones.
        let said = letters_not_set_apart(word);
        let length = RUN_LETTERS * letters.len().div_ceil(said.max(1));
        let runs = letters.windows(length).filter(|_| said > 0);
        let runs = runs.map(|run| vec![run.iter().collect::<String>()]);
        runs.collect::<Vec<_>>()
    });
    runs.chain(letters).collect()
}

/// Collects every string of a body; a run of words never spans two fields. The titles of other
/// records are left to their own bodies.
fn collect(value: &Value, is_body: bool, strings: &mut Vec<String>) {
    match value {
        Value::String(text) => strings.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| collect(item, false, strings)),
        Value::Object(members) => {
            let refers = !is_body && members.contains_key("href");
            let own = members
                .iter()
                .filter(|(name, _)| !refers || *name != "title");
            own.for_each(|(_, member)| collect(member, false, strings));
        }
        _ => {}
    }
}
