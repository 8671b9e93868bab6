//! The description as YAML.

use crate::error::{Error, Result};
use serde::{Serialize, Serializer};
use serde_json::Value;
use serde_saphyr::{FlowMap, FlowSeq, ser_options};

/// Longest line with a list or an object in braces.
const LINE: usize = 190;
/// Longest list or object in braces; it goes on in the next line.
const BRACES: usize = 380;
/// Longest text in braces.
const PROSE: usize = 150;

/// As YAML; short lists and objects of words stand in braces, on one line or two.
///
/// # Errors
/// When it cannot be serialized.
pub fn to_yaml(document: &Value) -> Result<String> {
    let options = ser_options! { indent_step: 1 };
    let text = serde_saphyr::to_string_with_options(&Yaml(document), options)
        .map_err(|why| Error::Refused(format!("openapi.yaml cannot be written: {why}")))?;
    let filled = filled(&text);
    let mut lines = String::with_capacity(filled.len());
    for line in filled.lines() {
        wrap(&mut lines, line);
    }
    Ok(lines)
}

/// Breaks a long line between members of lists and objects in braces.
fn wrap(out: &mut String, line: &str) {
    let indent = " ".repeat(line.len() - line.trim_start().len() + 2);
    let (mut from, mut column) = (0, 0);
    let mut ends = members(line).peekable();
    while let Some(end) = ends.next() {
        let next = ends.peek().copied().unwrap_or(line.len());
        if column + next - from > LINE {
            out.extend([line[from..end].trim_end(), "\n", &indent]);
            (from, column) = (end, indent.len());
        }
    }
    out.extend([&line[from..], "\n"]);
}

/// Where members of lists and objects in braces end, after the comma and its space.
fn members(line: &str) -> impl Iterator<Item = usize> {
    let (mut depth, mut quote, mut before) = (0_usize, None, ' ');
    let mut chars = line.char_indices();
    std::iter::from_fn(move || {
        for (at, c) in chars.by_ref() {
            let begins = matches!(before, ' ' | '{' | '[');
            match (quote, c) {
                (Some(open), _) if c == open && before != '\\' => quote = None,
                (None, '"' | '\'') if begins => quote = Some(c),
                (None, '{' | '[') => depth += 1,
                (None, '}' | ']') => depth = depth.saturating_sub(1),
                (None, ' ') if before == ',' && depth > 0 => {
                    before = c;
                    return Some(at + 1);
                }
                _ => {}
            }
            before = c;
        }
        None
    })
}

/// The same with lists of words or references filled into lines: a third of all lines were items of
/// such lists.
fn filled(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let (mut out, mut at) = (String::with_capacity(text.len()), 0);
    while let Some(line) = lines.get(at) {
        at += 1;
        out.push_str(line.trim_end());
        let mark = format!("{} - ", " ".repeat(line.len() - line.trim_start().len()));
        let rest = lines.get(at..).unwrap_or_default().iter();
        let items: Vec<&str> = rest.map_while(|next| next.strip_prefix(&mark)).collect();
        let simple = items.iter().all(|item| is_simple(item));
        if line.ends_with(':') && !line.contains("- ") && simple && !items.is_empty() {
            fill(&mut out, line.len(), &mark, &items);
            at += items.len();
        }
        out.push('\n');
    }
    out
}

/// A list on as few lines as it takes.
fn fill(out: &mut String, mut column: usize, mark: &str, items: &[&str]) {
    out.push_str(" [");
    for (n, item) in items.iter().enumerate() {
        if n > 0 {
            out.push(',');
        }
        if column + item.len() > LINE && n > 0 {
            let indent = mark.trim_end_matches("- ");
            out.extend(["\n", indent]);
            column = indent.len();
        } else if n > 0 {
            out.push(' ');
        }
        out.push_str(item);
        column += item.len() + 2;
    }
    out.push(']');
}

/// Is it one word, or an object on one line? Neither needs other quotation marks in a filled list.
fn is_simple(item: &str) -> bool {
    let word = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.');
    let is_word = !item.is_empty() && item.bytes().all(word);
    is_word || (item.starts_with('{') && item.ends_with('}'))
}

/// A value that serializes as YAML for people.
struct Yaml<'a>(&'a Value);

impl Serialize for Yaml<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> std::result::Result<S::Ok, S::Error> {
        match self.0 {
            Value::Object(members) if is_short(self.0) => FlowMap(members).serialize(out),
            Value::Object(members) => {
                out.collect_map(members.iter().map(|(name, value)| (name, Yaml(value))))
            }
            Value::Array(items) if is_short(self.0) => FlowSeq(items).serialize(out),
            Value::Array(items) => out.collect_seq(items.iter().map(Yaml)),
            value => value.serialize(out),
        }
    }
}

/// Does it fit on one line? Not every reader takes a question mark between braces.
fn is_short(value: &Value) -> bool {
    let text = value.to_string();
    text.len() < BRACES && !is_prose(value) && !text.contains('?')
}

/// Is there text in it that is better read in lines of its own?
fn is_prose(value: &Value) -> bool {
    match value {
        Value::String(text) => text.len() > PROSE,
        Value::Array(items) => items.iter().any(is_prose),
        Value::Object(members) => members.values().any(is_prose),
        _ => false,
    }
}
