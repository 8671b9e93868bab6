//! Streams a bundle record by record, so that a million records never fill memory. Two passes: the
//! first finds the document and whether the file is valid JSON, the second the records.

use super::{Checker, Of, Problem, SECTIONS, VERSION};
use serde::de::{self, DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};
use std::fmt;
use std::io::{BufRead, BufReader, Read};

/// What some programs write before UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";
/// Upper bounds for one batch: records, and roughly bytes.
const BATCH_RECORDS_MAX: usize = 500;
const BATCH_BYTES_MAX: usize = 1 << 20;

/// The result of the first pass.
#[derive(Debug)]
pub struct Head {
    pub id: String,
    pub document: Value,
    /// How many records each section has.
    pub counts: [usize; SECTIONS.len()],
}

/// One record of a section.
#[derive(Debug)]
pub struct Item {
    pub index: usize,
    pub value: Value,
}

/// Some records of one section: the valid ones, and the problems of the others.
#[derive(Debug)]
pub struct Batch {
    pub section: usize,
    pub items: Vec<Item>,
    /// Id and index of records that are present but invalid.
    pub refused: Vec<(String, usize)>,
    pub problems: Vec<Problem>,
}

/// Reads a bundle in two passes.
#[derive(Debug)]
pub struct Reader<'a> {
    checker: &'a Checker,
}

impl<'a> Reader<'a> {
    #[must_use]
    pub fn new(checker: &'a Checker) -> Self {
        Self { checker }
    }

    /// The first pass: every problem outside the records. There is no head where the file cannot be
    /// parsed to its end or does not name its document.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn head(&self, file: impl Read) -> std::io::Result<(Option<Head>, Vec<Problem>)> {
        let mut seen = Seen::default();
        let outcome = look(file, &mut seen, false, &mut |_, _, _| true)?;
        let Seen {
            version,
            document,
            counts,
            mut problems,
            ..
        } = seen;
        if let Err(problem) = outcome {
            problems.push(problem);
            return Ok((None, problems));
        }
        match version {
            Some(version) if version.as_u64() == Some(VERSION) => {}
            Some(version) => {
                let why = format!("{version} is not a version of this format; {VERSION} is");
                problems.push(Problem::new("/bundle", why));
            }
            None => {
                problems.push(Problem::new(
                    "",
                    format!("`bundle` is missing: the version of this format, {VERSION}"),
                ));
            }
        }
        match &document {
            Some(document) => problems.extend(self.checker.document(document)),
            None => problems.push(Problem::new("", "`document` is missing")),
        }
        if counts[0] == 0 {
            problems.push(Problem::new(
                "",
                "`passages` is missing or empty; `tightrope map` makes it",
            ));
        }
        let document = document.unwrap_or_default();
        let head = document["id"].as_str().map(str::to_owned).map(|id| Head {
            id,
            document,
            counts,
        });
        Ok((head, problems))
    }

    /// The second pass: every record, validated, in batches. Ends early when the sink says so.
    ///
    /// # Errors
    /// When the file cannot be read, or has changed since the first pass.
    pub fn records(
        &self,
        file: impl Read,
        of: &Of<'_>,
        sink: &mut dyn FnMut(Batch) -> bool,
    ) -> std::io::Result<Result<(), Problem>> {
        let empty = |section| Batch {
            section,
            items: Vec::new(),
            refused: Vec::new(),
            problems: Vec::new(),
        };
        let mut batch = empty(0);
        let mut bytes = 0;
        let mut going = true;
        let mut take = |section: usize, index: usize, value: Option<Value>| {
            let value = value.unwrap_or_default();
            if batch.section != section
                || batch.items.len() >= BATCH_RECORDS_MAX
                || bytes >= BATCH_BYTES_MAX
            {
                going = going && sink(std::mem::replace(&mut batch, empty(section)));
                bytes = 0;
            }
            let problems = self.checker.record(section, index, of, &value);
            bytes += weight(&value);
            if problems.is_empty() {
                batch.items.push(Item { index, value });
            } else {
                let name = value["id"].as_str().or(value["locator"].as_str());
                batch
                    .refused
                    .extend(name.map(|name| (name.to_owned(), index)));
                batch.problems.extend(problems);
            }
            going
        };
        let outcome = look(file, &mut Seen::default(), true, &mut take)?;
        if going {
            sink(batch);
        }
        Ok(outcome)
    }
}

/// About how much memory a value takes.
fn weight(value: &Value) -> usize {
    match value {
        Value::String(text) => 32 + text.len(),
        Value::Array(items) => 32 + items.iter().map(weight).sum::<usize>(),
        Value::Object(members) => {
            64 + members
                .iter()
                .map(|(name, member)| 64 + name.len() + weight(member))
                .sum::<usize>()
        }
        _ => 32,
    }
}

/// What a pass found outside the sections.
#[derive(Default)]
struct Seen {
    version: Option<Value>,
    document: Option<Value>,
    counts: [usize; SECTIONS.len()],
    problems: Vec<Problem>,
    /// The current JSON pointer, for the message of a mistake that ends the pass.
    at: String,
}

/// Takes section, index and record; says whether to go on.
type Sink<'s> = dyn FnMut(usize, usize, Option<Value>) -> bool + 's;

fn look(
    file: impl Read,
    seen: &mut Seen,
    whole: bool,
    sink: &mut Sink<'_>,
) -> std::io::Result<Result<(), Problem>> {
    let mut file = BufReader::with_capacity(1 << 16, file);
    let begin = file.fill_buf()?;
    if begin.starts_with(&[0xFF, 0xFE]) || begin.starts_with(&[0xFE, 0xFF]) {
        return Ok(Err(Problem::new("", "is UTF-16; save it as UTF-8")));
    }
    if begin.starts_with(BYTE_ORDER_MARK) {
        file.consume(BYTE_ORDER_MARK.len());
    }
    let mut json = serde_json::Deserializer::from_reader(file);
    let outcome = Top { seen, whole, sink }
        .deserialize(&mut json)
        .and_then(|()| json.end());
    match outcome {
        Err(why) if why.is_io() => Err(why.into()),
        Err(why) => Ok(Err(Problem::new(
            std::mem::take(&mut seen.at),
            format!("not to be read: {why}"),
        ))),
        Ok(()) => Ok(Ok(())),
    }
}

struct Top<'s, 'f> {
    seen: &'s mut Seen,
    whole: bool,
    sink: &'s mut Sink<'f>,
}

impl<'de> DeserializeSeed<'de> for Top<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Top<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "a bundle: an object with `bundle`, `document`, `passages` and lists of records",
        )
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { seen, whole, sink } = self;
        let mut known = std::collections::HashSet::new();
        while let Some(name) = map.next_key::<String>()? {
            seen.at = format!("/{}", name.replace('~', "~0").replace('/', "~1"));
            if !known.insert(name.clone()) {
                return Err(de::Error::custom(format!("`{name}` is there twice")));
            }
            match name.as_str() {
                "bundle" => seen.version = Some(map.next_value::<Strict>()?.0),
                "document" => seen.document = Some(map.next_value::<Strict>()?.0),
                name => {
                    if let Some(section) = SECTIONS.iter().position(|list| list.spec.plural == name)
                    {
                        map.next_value_seed(List {
                            section,
                            seen,
                            whole,
                            sink,
                        })?;
                    } else {
                        seen.problems
                            .push(Problem::new(seen.at.clone(), "is no part of a bundle"));
                        map.next_value::<IgnoredAny>()?;
                    }
                }
            }
        }
        seen.at.clear();
        Ok(())
    }
}

struct List<'s, 'f> {
    section: usize,
    seen: &'s mut Seen,
    whole: bool,
    sink: &'s mut Sink<'f>,
}

impl<'de> DeserializeSeed<'de> for List<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for List<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a list of {}", SECTIONS[self.section].spec.plural)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let Self {
            section,
            seen,
            whole,
            sink,
        } = self;
        let plural = SECTIONS[section].spec.plural;
        for index in 0.. {
            seen.at = format!("/{plural}/{index}");
            let value = if whole {
                list.next_element::<Strict>()?.map(|strict| Some(strict.0))
            } else {
                list.next_element::<IgnoredAny>()?.map(|_| None)
            };
            let Some(value) = value else { break };
            seen.counts[section] += 1;
            if !sink(section, index, value) {
                return Err(de::Error::custom("given up"));
            }
        }
        Ok(())
    }
}

/// JSON without null members (they carry nothing). Rejects duplicate names in an object, which
/// other parsers silently accept.
struct Strict(Value);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_any(StrictVisitor).map(Self)
    }
}

struct StrictVisitor;

impl<'de> Visitor<'de> for StrictVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, v: bool) -> Result<Value, E> {
        Ok(v.into())
    }

    fn visit_i64<E>(self, v: i64) -> Result<Value, E> {
        Ok(v.into())
    }

    fn visit_u64<E>(self, v: u64) -> Result<Value, E> {
        Ok(v.into())
    }

    fn visit_f64<E>(self, v: f64) -> Result<Value, E> {
        Ok(v.into())
    }

    fn visit_str<E>(self, v: &str) -> Result<Value, E> {
        Ok(v.into())
    }

    fn visit_string<E>(self, v: String) -> Result<Value, E> {
        Ok(v.into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(Strict(item)) = list.next_element()? {
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut members = Map::new();
        while let Some((name, Strict(member))) = map.next_entry::<String, Strict>()? {
            if members.contains_key(&name) {
                return Err(de::Error::custom(format!("`{name}` is there twice")));
            }
            members.insert(name, member);
        }
        members.retain(|_, member| !member.is_null());
        Ok(Value::Object(members))
    }
}
