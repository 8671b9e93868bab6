//! Validates each record of a bundle: its schema, its struct, then what neither can express (terms
//! of the loaded vocabularies, EDTF, ids that name their document). Reports all mistakes.

use super::input::{DURATION, Document, OWN_LINE, asked};
use super::schema::read;
use super::{Problem, SCHEMA, SECTIONS};
use crate::error::{Error, Result};
use crate::model::date;
use crate::model::spec::Spec;
use crate::text::slice::{Measured, Sliced, letters_not_set_apart};
use jsonschema::error::ValidationErrorKind;
use jsonschema::{Keyword, ValidationError, Validator};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::Arc;

/// Upper bound for one message: it shows the offending value, which can be long.
const DETAIL_CHARS_MAX: usize = 300;
/// Characters of a value in it, at most.
const VALUE_CHARS_MAX: usize = 80;

/// Chinese letters of a cue: six words have hardly more.
const CUE_LETTERS_MAX: usize = 12;

/// Letters that only programs see.
const TAGS: std::ops::RangeInclusive<char> = '\u{E0000}'..='\u{E007F}';

/// Terms by the name of their vocabulary.
type Vocabularies = HashMap<String, Vec<String>>;

/// A compiled validator for the document and for each section of a bundle.
pub struct Checker {
    document: Validator,
    sections: Vec<Validator>,
    /// Is it for what an earlier version took?
    earlier: bool,
}

/// The document that a record belongs to.
#[derive(Debug)]
pub struct Of<'a> {
    /// The id of the document.
    pub document: &'a str,
    /// The text, where it is loaded: passages are then checked against it.
    pub text: Option<&'a Sliced>,
}

impl std::fmt::Debug for Checker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Checker").finish_non_exhaustive()
    }
}

impl Checker {
    /// For bundles that draw on these vocabularies.
    pub fn new(vocabularies: &Vocabularies) -> Result<Self> {
        let vocabularies = Arc::new(vocabularies.clone());
        let sections = SECTIONS
            .iter()
            .map(|list| validator(list.spec.kind, &vocabularies));
        Ok(Self {
            document: validator("document", &vocabularies)?,
            sections: sections.collect::<Result<_>>()?,
            earlier: false,
        })
    }

    /// The same for documents that an earlier version took: it let characters pass that hide or
    /// turn the text, durations with their units in any order, and longer cues.
    #[must_use]
    pub fn of_earlier(mut self) -> Self {
        self.earlier = true;
        self
    }

    /// What is wrong by the schema; and where it finds nothing, by the struct, which should agree.
    fn broken(
        &self,
        validator: &Validator,
        read: fn(&Value) -> serde_json::Result<()>,
        at: &str,
        value: &Value,
    ) -> Vec<Problem> {
        let errors = validator.iter_errors(value);
        let errors = errors.filter(|error| !(self.earlier && was_taken(error)));
        let mut problems: Vec<Problem> = errors.map(|error| problem(at, &error)).collect();
        problems.dedup();
        if problems.is_empty()
            && let Err(why) = read(value)
        {
            problems.push(Problem::new(at, format!("not to be read: {why}")));
        }
        problems
    }

    /// What is wrong with the document itself.
    #[must_use]
    pub fn document(&self, value: &Value) -> Vec<Problem> {
        let mut problems = self.broken(&self.document, read::<Document>, "/document", value);
        if let Some(Err(why)) = value["published"]
            .as_str()
            .map(|edtf| date::check(Some(edtf), None))
        {
            problems.push(Problem::new("/document/published", why));
        }
        problems
    }

    /// What is wrong with one record of a section, wherever it stands.
    #[must_use]
    pub fn record(&self, section: usize, index: usize, of: &Of<'_>, value: &Value) -> Vec<Problem> {
        let spec: &Spec = SECTIONS[section].spec;
        let document = of.document;
        let at = format!("/{}/{index}", spec.plural);
        let mut problems = self.broken(&self.sections[section], SECTIONS[section].read, &at, value);
        if let Some(text) = of
            .text
            .filter(|_| spec.kind == "passage" && problems.is_empty())
        {
            let number = |name: &str| value[name].as_i64().unwrap_or(-1);
            let read = |name: &str| value[name].as_str().unwrap_or_default();
            let measured = Measured {
                start: number("start"),
                stop: number("end"),
                sha256: read("sha256"),
                folded_sha256: read("folded_sha256"),
                opening: read("opening"),
                heading: value["heading"].as_str(),
            };
            problems.extend(
                measured
                    .against(text)
                    .into_iter()
                    .map(|(member, why)| Problem::new(format!("{at}/{member}"), why)),
            );
        }
        if !self.earlier {
            each_text(value, &at, &mut problems);
        }
        let own = !matches!(spec.kind, "passage" | "actor");
        if let Some(id) = value["id"].as_str().filter(|_| own)
            && !id
                .strip_prefix(document)
                .is_some_and(|rest| rest.starts_with('-'))
        {
            problems.push(Problem::new(
                format!("{at}/id"),
                format!("`{id}` does not begin with the document's id: `{document}-…`"),
            ));
        }
        let date = &value["date"];
        if let Some(Err(why)) = date.as_object().map(|d| {
            let read = |name: &str| d.get(name).and_then(Value::as_str);
            date::check(read("edtf"), read("precision"))
        }) {
            problems.push(Problem::new(format!("{at}/date"), why));
        }
        let order = &date["relative"];
        let distant = matches!(order["relation"].as_str(), Some("before" | "after"));
        if order["duration"].is_string() && !distant && !self.earlier {
            let why = "goes with `before` and `after` alone: how long before or after";
            problems.push(Problem::new(format!("{at}/date/relative/duration"), why));
        }
        let name = value["id"].as_str().or(value["locator"].as_str());
        problems.into_iter().map(|one| one.of(name)).collect()
    }
}

/// Texts with letters that only programs see; and cues that have more of the text than a cue may:
/// where words are not set apart, letters count.
fn each_text(value: &Value, at: &str, problems: &mut Vec<Problem>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let at = format!("{at}/{name}");
                let cue = matches!(name.as_str(), "cue" | "term").then(|| member.as_str());
                match cue.flatten().map(letters_not_set_apart) {
                    Some(letters) if letters > CUE_LETTERS_MAX => problems.push(Problem::new(
                        at,
                        format!(
                            "says as much as {letters} Chinese letters; of a text without spaces \
                             between words, a cue has at most {CUE_LETTERS_MAX}, or so many more \
                             of another script as say the same"
                        ),
                    )),
                    _ => each_text(member, &at, problems),
                }
            }
        }
        Value::Array(items) => {
            for (n, item) in items.iter().enumerate() {
                each_text(item, &format!("{at}/{n}"), problems);
            }
        }
        Value::String(text) if text.contains(|c| TAGS.contains(&c)) => {
            problems.push(Problem::new(at, "has tag characters, which nobody sees"));
        }
        _ => {}
    }
}

fn validator(definition: &str, vocabularies: &Arc<Vocabularies>) -> Result<Validator> {
    let only = json!({
        "$schema": SCHEMA["$schema"],
        "$defs": SCHEMA["$defs"],
        "$ref": format!("#/$defs/{definition}"),
    });
    let known = Arc::clone(vocabularies);
    jsonschema::options()
        .with_keyword("vocabulary", move |_, named, _| {
            let vocabulary = named.as_str().unwrap_or_default().to_owned();
            let terms = known.get(&vocabulary).cloned().unwrap_or_default();
            Ok(Box::new(Term { vocabulary, terms }))
        })
        .build(&only)
        .map_err(|why| Error::Refused(format!("the schema of a bundle, {definition}: {why}")))
}

/// Did an earlier version take what this pattern refuses?
fn was_taken(error: &ValidationError<'_>) -> bool {
    matches!(error.kind(), ValidationErrorKind::Pattern { pattern }
        if pattern == OWN_LINE || pattern == DURATION)
}

fn problem(at: &str, error: &ValidationError<'_>) -> Problem {
    // A long value is shortened, so that what is wrong with it is still read.
    let value = cut(&error.instance().to_string(), VALUE_CHARS_MAX);
    let words = match error.kind() {
        ValidationErrorKind::Pattern { pattern } => asked(pattern),
        _ => None,
    };
    let detail = match words {
        Some(words) => format!("{value} is not {words}"),
        None => cut(&error.masked_with(value).to_string(), DETAIL_CHARS_MAX),
    };
    Problem::new(format!("{at}{}", error.instance_path()), detail)
}

fn cut(text: &str, most: usize) -> String {
    let mut short: String = text.chars().take(most).collect();
    if short.len() < text.len() {
        short.push('\u{2026}');
    }
    short
}

/// `"vocabulary": "modality"`: a term of that closed list.
struct Term {
    vocabulary: String,
    terms: Vec<String>,
}

impl<'i> Keyword<'i> for Term {
    fn validate(&self, instance: &'i Value) -> Result<(), ValidationError<'i>> {
        if self.is_valid(instance) {
            return Ok(());
        }
        let (vocabulary, terms) = (&self.vocabulary, self.terms.join(", "));
        Err(ValidationError::custom(format!(
            "{instance} is no term of {vocabulary}: {terms}"
        )))
    }

    fn is_valid(&self, instance: &'i Value) -> bool {
        // The schema's `type` rejects values that are not strings.
        instance
            .as_str()
            .is_none_or(|term| self.terms.iter().any(|known| known == term))
    }
}
