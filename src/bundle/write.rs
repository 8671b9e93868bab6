//! Writes a bundle: the same records always give the same bytes.

use super::{SECTIONS, VERSION};
use serde_json::Value;
use std::io::{Result, Write};

/// Writes a bundle section by section, in the order of `SECTIONS`.
#[derive(Debug)]
pub struct Writer<W> {
    out: W,
    /// The section that is open, and whether it has a record.
    open: Option<bool>,
}

impl<W: Write> Writer<W> {
    /// Begins with the document.
    pub fn new(mut out: W, document: Value) -> Result<Self> {
        write!(out, "{{\n  \"bundle\": {VERSION},\n  \"document\": ")?;
        write_indented(&mut out, &said(document), "  ")?;
        Ok(Self { out, open: None })
    }

    /// Begins the next section.
    pub fn section(&mut self, section: usize) -> Result<()> {
        self.close()?;
        self.open = Some(false);
        write!(self.out, ",\n  \"{}\": [", SECTIONS[section].spec.plural)
    }

    /// One record of the section.
    pub fn record(&mut self, record: Value) -> Result<()> {
        let first = self.open.replace(true) == Some(false);
        write!(self.out, "{}\n    ", if first { "" } else { "," })?;
        write_indented(&mut self.out, &said(record), "    ")
    }

    /// Ends the bundle.
    pub fn finish(mut self) -> Result<W> {
        self.close()?;
        writeln!(self.out, "\n}}")?;
        self.out.flush()?;
        Ok(self.out)
    }

    fn close(&mut self) -> Result<()> {
        match self.open.take() {
            Some(true) => write!(self.out, "\n  ]"),
            Some(false) => write!(self.out, "]"),
            None => Ok(()),
        }
    }
}

/// Drops nulls and empty lists.
fn said(mut value: Value) -> Value {
    prune(&mut value);
    value
}

fn prune(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.values_mut().for_each(prune);
            members.retain(|_, member| {
                !member.is_null() && member.as_array().is_none_or(|items| !items.is_empty())
            });
        }
        Value::Array(items) => items.iter_mut().for_each(prune),
        _ => {}
    }
}

/// Indents every line: safe, because a JSON string contains no raw line break.
fn write_indented(out: &mut impl Write, value: &Value, by: &str) -> Result<()> {
    let text = serde_json::to_string_pretty(value)?;
    for (n, line) in text.lines().enumerate() {
        if n > 0 {
            write!(out, "\n{by}")?;
        }
        out.write_all(line.as_bytes())?;
    }
    Ok(())
}
