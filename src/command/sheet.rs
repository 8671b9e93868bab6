//! `tightrope sheet` and `tightrope bundle`: a text coded in a spreadsheet. The first writes empty
//! sheets, the second a bundle from a sentence map and sheets that are filled in.

use crate::bundle::columns::{SHEETS, Sheet, unknown};
use crate::bundle::sheet::{Row, fill};
use crate::bundle::{SECTIONS, Writer};
use crate::command::say;
use crate::config::{BundleSettings, SheetSettings};
use crate::error::{BundleProblem, Error, Result};
use crate::format;
use crate::model::kind;
use crate::text::normal::normal;
use crate::text::slice::{Sliced, sha256};
use serde_json::{Map, Value};
use std::io::BufWriter;
use std::path::Path;

/// The column that has the words of each sentence.
const SENTENCE: &str = "sentence";
/// The column for the reason why nothing rests on a sentence.
const UNCITED: &str = "uncited";
/// The column of our CSV whose cells are too many parts for a cell.
const CODES: &str = "identifiers";
/// What separates cells, as spreadsheets of several countries write it.
const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// `sheet`: the columns of a kind, with a row for each sentence of a map.
pub(super) fn sheet(settings: &SheetSettings) -> Result<()> {
    let sheet = Sheet::of(&settings.kind).ok_or_else(|| unknown_kind(&settings.kind))?;
    let map = settings.map.as_deref().map(bundle_in).transpose()?;
    let text = settings.text.as_deref().map(text_in).transpose()?;
    if let (Some(map), Some(text)) = (&map, &text)
        && map["document"]["sha256"] != sha256(text)
    {
        return Err(Error::Refused("the text is not that of the map".to_owned()));
    }
    let text = text.map(Sliced::new);
    let mut columns = sheet.columns();
    columns.extend([UNCITED, SENTENCE]);
    let mut out = csv::Writer::from_writer(BufWriter::new(std::io::stdout().lock()));
    out.write_record(&columns).map_err(|why| unwritten(&why))?;
    explain(sheet, &columns);
    let passages = map.as_ref().and_then(|map| map["passages"].as_array());
    for passage in passages.into_iter().flatten() {
        if passage["type"] != "sentence" {
            continue;
        }
        let at = |name: &str| passage[name].as_i64().unwrap_or(-1);
        let slice = text.as_ref().map(|text| text.slice(at("start"), at("end")));
        let words = match slice {
            None => passage["opening"].as_str().unwrap_or_default().to_owned() + " \u{2026}",
            Some(Some(slice)) => slice.split_whitespace().collect::<Vec<_>>().join(" "),
            Some(None) => return Err(Error::Refused("the text is not that of the map".to_owned())),
        };
        let cell = |column: &&str| match *column {
            "locators" => passage["locator"].as_str().unwrap_or_default(),
            SENTENCE => words.as_str(),
            _ => "",
        };
        let row: Vec<&str> = columns.iter().map(cell).collect();
        out.write_record(row).map_err(|why| unwritten(&why))?;
    }
    out.flush().map_err(|source| Error::Io {
        doing: "write to",
        path: "standard output".into(),
        source,
    })
}

/// Says what each column holds.
fn explain(sheet: &Sheet, columns: &[&str]) {
    let Some(spec) = kind(sheet.kind) else { return };
    let paths: Vec<&str> = spec.every_field().map(|field| field.name).collect();
    let described = format::columns(&[spec], &paths, false);
    for name in columns {
        let column = described.iter().find(|column| column.name == *name);
        let about = match (column, *name) {
            (Some(column), _) => column.about.as_str(),
            (None, UNCITED) => "Why nothing rests on the sentence, in a row without a record.",
            (None, SENTENCE) => "The words of the sentence, for you; not read.",
            (None, _) => continue,
        };
        say(&format!("{name:24} {about}"));
    }
    say(&format!(
        "`tightrope new {} s1.p1.1` lists the terms, and what is required.",
        sheet.kind
    ));
}

/// `bundle`: a map and the records of sheets.
pub(super) fn bundle(settings: &BundleSettings) -> Result<()> {
    let mut bundle = bundle_in(&settings.map)?;
    let mut sheets = Vec::new();
    let mut problems = Vec::new();
    for path in &settings.sheets {
        let (sheet, columns, rows) = sheet_in(path)?;
        let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
        for column in unknown(sheet, &columns) {
            let near = nearest(sheet, column);
            problems.push(BundleProblem {
                file: path.clone(),
                pointer: String::new(),
                detail: format!(
                    "there is no column `{column}` for kind {}{near}",
                    sheet.kind
                ),
                record: None,
            });
        }
        let codes = rows.iter().filter(|row| row.cells.contains_key(CODES));
        if codes.count() > 0 {
            say(&format!(
                "{}: the column `{CODES}` is not read; codes of actors are written in JSON",
                path.display()
            ));
        }
        sheets.push((sheet, path.display().to_string(), rows));
    }
    let made = fill(&mut bundle, &sheets);
    problems.extend(
        made.as_ref()
            .err()
            .into_iter()
            .flatten()
            .map(|problem| BundleProblem {
                file: problem.pointer.clone().into(),
                pointer: String::new(),
                detail: problem.detail.clone(),
                record: None,
            }),
    );
    if !problems.is_empty() {
        for problem in &problems {
            say(&problem.to_string());
        }
        let plural = if problems.len() == 1 { "" } else { "s" };
        let what = format!("{} problem{plural}; nothing was written", problems.len());
        return Err(Error::Refused(what));
    }
    write(&bundle).map_err(|source| Error::Io {
        doing: "write to",
        path: "standard output".into(),
        source,
    })?;
    let count = made.unwrap_or_default();
    say(&format!(
        "{count} record{} and the document",
        if count == 1 { "" } else { "s" }
    ));
    Ok(())
}

fn write(bundle: &Value) -> std::io::Result<()> {
    let out = BufWriter::new(std::io::stdout().lock());
    let mut out = Writer::new(out, bundle["document"].clone())?;
    for (section, of) in SECTIONS.iter().enumerate() {
        out.section(section)?;
        for record in bundle[of.spec.plural].as_array().into_iter().flatten() {
            out.record(record.clone())?;
        }
    }
    out.finish().map(drop)
}

/// A map or bundle.
pub(super) fn bundle_in(path: &Path) -> Result<Value> {
    let bundle: Value = serde_json::from_str(&text_in(path)?)
        .map_err(|why| Error::Refused(format!("{} is no bundle: {why}", path.display())))?;
    if bundle["document"]["id"].is_string() && bundle["passages"].is_array() {
        return Ok(bundle);
    }
    Err(Error::Refused(format!(
        "{} is no sentence map: `tightrope map` writes one",
        path.display()
    )))
}

/// A sheet: its kind, columns and rows.
fn sheet_in(path: &Path) -> Result<(&'static Sheet, Vec<String>, Vec<Row>)> {
    let text = text_in(path)?;
    let head = text.lines().next().unwrap_or_default();
    let count = |delimiter: &u8| head.bytes().filter(|byte| byte == delimiter).count();
    let delimiter = DELIMITERS.into_iter().max_by_key(count).unwrap_or(b',');
    let refused = |why: csv::Error| Error::Refused(format!("{}: {why}", path.display()));
    let mut read = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .from_reader(text.as_bytes());
    let columns = read.headers().map_err(refused)?.iter();
    let columns: Vec<String> = columns.map(|column| column.trim().to_owned()).collect();
    let mut rows = Vec::new();
    for record in read.records() {
        let record = record.map_err(refused)?;
        let line = record.position().map_or(0, csv::Position::line);
        let wider = record
            .iter()
            .skip(columns.len())
            .any(|cell| !cell.trim().is_empty());
        if wider {
            let what = format!(
                "{}, line {line}: has more cells than there are columns; quote those with commas",
                path.display()
            );
            return Err(Error::Refused(what));
        }
        let cells = columns.iter().zip(record.iter());
        let cells = cells.map(|(column, cell)| (column.clone(), cell.trim()));
        let cells = cells.filter(|(column, cell)| !column.is_empty() && !cell.is_empty());
        let cells: Map<String, Value> = cells.map(|(column, cell)| (column, cell.into())).collect();
        rows.push(Row { line, cells });
    }
    let said = rows.iter().find_map(|row| row.cells.get("kind")?.as_str());
    let stem = path.file_stem().and_then(|stem| stem.to_str());
    let kind = said.or(stem).unwrap_or_default();
    let sheet = Sheet::of(kind).ok_or_else(|| unknown_kind(kind))?;
    let columns = columns.into_iter().filter(|column| !column.is_empty());
    Ok((sheet, columns.collect(), rows))
}

pub(super) fn text_in(path: &Path) -> Result<String> {
    let bytes = std::fs::read(path).map_err(|source| Error::Io {
        doing: "read",
        path: path.to_owned(),
        source,
    })?;
    let read = normal(&bytes);
    let read = read.map_err(|why| Error::Refused(format!("{} {why}", path.display())))?;
    Ok(read.text)
}

fn unknown_kind(name: &str) -> Error {
    let kinds: Vec<&str> = SHEETS.iter().map(|sheet| sheet.kind).collect();
    Error::Refused(format!(
        "`{name}` is no kind that a sheet can have: {}; name the file after it, such as \
            events.csv, or give a column `kind`",
        kinds.join(", ")
    ))
}

/// The column that may be meant.
fn nearest(sheet: &Sheet, column: &str) -> String {
    let columns = sheet.columns().into_iter();
    let near = columns
        .map(|known| (strsim::osa_distance(known, column), known))
        .min();
    match near {
        Some((distance, known)) if distance <= 3 => format!("; did you mean `{known}`?"),
        _ => format!("; it has {}", sheet.columns().join(", ")),
    }
}

fn unwritten(why: &csv::Error) -> Error {
    Error::Refused(format!("cannot write to standard output: {why}"))
}
