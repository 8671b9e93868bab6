//! Records from spreadsheets: tables with a row for each record, put into the sentence map of their
//! text. What a cell may be is for the checks of bundles to say; columns that follow from others
//! are left aside.

use super::Problem;
use super::columns::{BESIDE, NEEDS, SHEETS, Sheet};
use crate::model::edtf::Edtf;
use crate::text::letters::slug;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// Separates values of one cell.
const BETWEEN: char = '|';

/// A row: its line in the file, and what its cells have, by column. Empty cells are left out.
#[derive(Debug, Clone)]
pub struct Row {
    pub line: u64,
    pub cells: Map<String, Value>,
}

/// Puts the rows of sheets into a bundle. Rows without a title are no records: they may say why
/// nothing rests on their sentence.
///
/// # Errors
/// Problems, each with its sheet and line in place of a pointer.
pub fn fill(
    bundle: &mut Value,
    sheets: &[(&Sheet, String, Vec<Row>)],
) -> Result<usize, Vec<Problem>> {
    let document = bundle["document"]["id"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    let mut own = ids_of(bundle);
    let mut records: Vec<(&Sheet, String, Draft)> = Vec::new();
    let mut problems = Vec::new();
    for (sheet, name, rows) in sheets {
        for row in rows {
            let at = format!("{name}, line {}", row.line);
            let cell = Cells(&row.cells);
            if cell.text("title").is_none() && cell.text("id").is_none() {
                problems.extend(excuse(bundle, &cell, &at));
                continue;
            }
            let id = sheet.id(&document, &cell);
            if id.is_empty() || id.ends_with('-') {
                problems.push(Problem::new(&at, "its title makes no id; give one"));
            } else if sheet.kind != "actor" && !own.insert((sheet.kind, id.clone())) {
                problems.push(Problem::new(
                    &at,
                    format!("{} `{id}` is there already", sheet.kind),
                ));
            }
            let strange = strange(sheet, &document, &cell).into_iter();
            let lost = strange.chain(lost(sheet, &cell));
            problems.extend(lost.map(|why| Problem::new(&at, why)));
            records.push((
                sheet,
                at,
                Draft {
                    id,
                    row: row.cells.clone(),
                },
            ));
        }
    }
    let count = records.len();
    for (sheet, at, made) in records {
        let names = Names {
            document: &document,
            own: &own,
        };
        match sheet.record(&made, &names) {
            Ok(record) => {
                let list = &mut bundle[sheet.plural()];
                if list.is_null() {
                    *list = json!([]);
                }
                list.as_array_mut()
                    .into_iter()
                    .for_each(|list| list.push(record.clone()));
            }
            Err(why) => problems.push(Problem::new(at, why)),
        }
    }
    if problems.is_empty() {
        Ok(count)
    } else {
        Err(problems)
    }
}

/// The records that a bundle has already, by kind and id.
fn ids_of(bundle: &Value) -> BTreeSet<(&'static str, String)> {
    let mut found = BTreeSet::new();
    for sheet in &SHEETS {
        let records = bundle[sheet.plural()].as_array().into_iter().flatten();
        let ids = records.filter_map(|record| record["id"].as_str());
        found.extend(ids.map(|id| (sheet.kind, id.to_owned())));
    }
    found
}

/// Why a row is not for this sheet.
fn strange(sheet: &Sheet, document: &str, cell: &Cells<'_>) -> Vec<String> {
    let other = |column: &str, own: &str| cell.text(column).filter(|value| *value != own);
    let kind = other("kind", sheet.kind).map(|kind| format!("is a {kind}; a sheet has one kind"));
    let of = other("document", document).map(|of| format!("is of the document `{of}`"));
    kind.into_iter().chain(of).collect()
}

/// What of a row would be lost: values beside nothing.
fn lost(sheet: &Sheet, cell: &Cells<'_>) -> Vec<String> {
    let mut found = Vec::new();
    for (column, of) in BESIDE {
        let (values, places) = (cell.list(column).len(), cell.list(of).len());
        if values > places && sheet.columns().contains(&column) {
            found.push(format!(
                "{column} has {values} values, and {of} has {places}"
            ));
        }
    }
    for (column, of) in NEEDS {
        if cell.text(column).is_some() && cell.text(of).is_none() {
            found.push(format!("{column} needs {of}"));
        }
    }
    let actors = cell.list("actors");
    let strangers = cell
        .list("subject")
        .into_iter()
        .filter(|id| !actors.contains(id));
    found.extend(strangers.map(|id| format!("subject: `{id}` is not among the actors")));
    if cell.text("uncited").is_some() {
        found.push("uncited is for sentences on which no record rests".to_owned());
    }
    found
}

/// A record under way.
struct Draft {
    id: String,
    row: Map<String, Value>,
}

/// Notes why nothing rests on a sentence. Such a row has nothing of a record but its place.
fn excuse(bundle: &mut Value, cell: &Cells<'_>, at: &str) -> Option<Problem> {
    let said = [
        "summary",
        "category",
        "cues",
        "citation_modalities",
        "label",
        "note",
        "date_edtf",
    ];
    if let Some(column) = said.into_iter().find(|column| cell.text(column).is_some()) {
        return Some(Problem::new(at, format!("has {column}, and no title")));
    }
    let why = cell.text("uncited")?;
    let locator = cell.text("locators").unwrap_or_default();
    let passages = bundle["passages"].as_array_mut().into_iter().flatten();
    let found = passages
        .filter(|one| one["locator"] == *locator && one["type"] == "sentence")
        .map(|one| one["uncited"] = why.into())
        .count();
    (found == 0).then(|| Problem::new(at, format!("there is no sentence `{locator}`")))
}

/// The ids of this document: those of sheets need no prefix.
struct Names<'a> {
    document: &'a str,
    own: &'a BTreeSet<(&'static str, String)>,
}

impl Names<'_> {
    /// The id of a record of this kind as a bundle has it.
    fn whole(&self, kind: &str, id: &str) -> String {
        let prefixed = format!("{}-{id}", self.document);
        let known = |sheet: &Sheet| self.own.contains(&(sheet.kind, prefixed.clone()));
        if SHEETS
            .iter()
            .any(|sheet| sheet.kind == kind && kind != "actor" && known(sheet))
        {
            prefixed
        } else {
            id.to_owned()
        }
    }
}

/// The cells of a row.
struct Cells<'a>(&'a Map<String, Value>);

impl<'a> Cells<'a> {
    fn text(&self, column: &str) -> Option<&'a str> {
        self.0.get(column).and_then(Value::as_str)
    }

    /// The values of a cell, empty ones among them.
    fn list(&self, column: &str) -> Vec<&'a str> {
        let values = self
            .text(column)
            .map(|text| text.split(BETWEEN).map(str::trim));
        values.into_iter().flatten().collect()
    }

    /// The value beside the `n`th of another column.
    fn beside(&self, column: &str, n: usize) -> Option<&'a str> {
        self.list(column)
            .get(n)
            .copied()
            .filter(|value| !value.is_empty())
    }
}

impl Sheet {
    /// The id of a record: as given, with the document's before it, or from its title.
    fn id(&self, document: &str, cell: &Cells<'_>) -> String {
        let given = match cell.text("id") {
            Some(id) => id.to_owned(),
            None if self.kind == "dyad" => {
                let mut actors = cell.list("actors");
                actors.sort_unstable();
                actors.join("-")
            }
            None => slug(cell.text("title").unwrap_or_default()),
        };
        let own = given
            .strip_prefix(document)
            .is_some_and(|rest| rest.starts_with('-'));
        if self.kind == "actor" || own {
            given
        } else {
            format!("{document}-{given}")
        }
    }

    /// A row as the record of a bundle.
    fn record(&self, made: &Draft, names: &Names<'_>) -> Result<Value, String> {
        let cell = Cells(&made.row);
        let mut record = Map::new();
        record.insert("id".to_owned(), made.id.as_str().into());
        let mut put = |name: &str, value: Value| drop(record.insert(name.to_owned(), value));
        for column in self.columns().into_iter().filter(|column| *column != "id") {
            let Some(text) = cell.text(column) else {
                continue;
            };
            let list = || cell.list(column);
            let ids = |kind: &str| {
                let ids = list().into_iter().map(|id| names.whole(kind, id));
                ids.collect::<Vec<_>>()
            };
            match column {
                "label" | "title" | "summary" | "note" | "category" | "relation" | "domain"
                | "named_as" | "status" | "objective" | "polarity" | "type" => {
                    put(column, text.into());
                }
                "dyad" => put(column, names.whole("dyad", text).into()),
                "by" | "actor" => put(column, text.into()),
                "agent" => put(column, flag(column, text)?.into()),
                "names" | "mentions" | "inferred_fields" | "threatens" | "instruments"
                | "pursues" | "toward" | "with" | "bearers" | "involves" => {
                    put(column, list().into());
                }
                "dyads" => put(column, ids("dyad").into()),
                "events" => put(column, ids("event").into()),
                _ => {}
            }
        }
        let actors = cell.list("actors");
        if !actors.is_empty() && self.own.contains(&"actors") {
            put("actors", self.actors(&cell, &actors));
        }
        for (name, value) in self.composed(&cell, names)? {
            put(name, value);
        }
        Ok(Value::Object(record))
    }

    fn actors(&self, cell: &Cells<'_>, named: &[&str]) -> Value {
        let subjects = cell.list("subject");
        let of = |(n, id): (usize, &&str)| match self.kind {
            "event" => bare(json!({
                "id": id,
                "role": cell.beside("actors_role", n),
                "side": cell.beside("actors_side", n),
                "lifetime": cell.beside("actors_lifetime", n),
            })),
            "claim" => bare(json!({
                "id": id,
                "subject": subjects.contains(id).then_some(true),
            })),
            _ => json!(id),
        };
        named.iter().enumerate().map(of).collect()
    }

    /// Members that several columns make.
    fn composed(
        &self,
        cell: &Cells<'_>,
        names: &Names<'_>,
    ) -> Result<Vec<(&'static str, Value)>, String> {
        let mut found = Vec::new();
        let locators = cell.list("locators");
        let first = locators.first().copied();
        if let Some(date) = date(cell, names)? {
            found.push(("date", date));
        }
        if let Some(says) = cell.text("condition_says") {
            found.push(("condition", json!({"says": says, "citation": first})));
        }
        if cell.text("objective_modality").is_some() {
            found.push((
                "objective_said",
                bare(json!({
                    "citation": first,
                    "modality": cell.text("objective_modality"),
                    "cue": cell.text("objective_cue"),
                })),
            ));
        }
        let called = cell.list("called_term");
        if !called.is_empty() {
            let term = |(n, term): (usize, &&str)| {
                let citation = cell.beside("called_locator", n).or(first);
                json!({"term": term, "citation": citation})
            };
            found.push(("called", called.iter().enumerate().map(term).collect()));
        }
        let sources = cell.list("arises_from");
        if !sources.is_empty() {
            let source = |(n, id): (usize, &&str)| {
                let kind = cell.beside("arises_from_kind", n).unwrap_or("dyad");
                Value::from(format!("{kind}:{}", names.whole(kind, id)))
            };
            found.push((
                "arises_from",
                sources.iter().enumerate().map(source).collect(),
            ));
        }
        if let Some(value) = cell.text("quantity_value") {
            let number = value.parse().ok().filter(|number: &f64| number.is_finite());
            let number =
                number.ok_or_else(|| format!("quantity_value: `{value}` is not a number"))?;
            found.push((
                "quantity",
                bare(json!({
                    "value": number,
                    "unit": cell.text("quantity_unit"),
                    "comparator": cell.text("quantity_comparator"),
                    "measure": cell.text("quantity_measure"),
                    "of": cell.text("quantity_of"),
                    "year": cell.text("quantity_year"),
                })),
            ));
        }
        found.push(("citations", self.citations(cell, &locators)));
        let links = links(cell, names, first);
        if !links.is_empty() {
            found.push(("links", links.into()));
        }
        Ok(found)
    }

    fn citations(&self, cell: &Cells<'_>, locators: &[&str]) -> Value {
        let of = |(n, locator): (usize, &&str)| {
            let voice = cell.beside("attributed_to", n).filter(|_| self.stated);
            let stated = |column: &str| cell.beside(column, n).filter(|_| self.stated);
            bare(json!({
                "locator": locator,
                "role": cell.beside("citation_roles", n).unwrap_or("states"),
                "modality": stated("citation_modalities"),
                "degree": stated("citation_degrees"),
                "cue": stated("cues"),
                "attributed_to": voice.map(|label| bare(json!({
                    "actor": cell.beside("attributed_to_actor", n),
                    "label": label,
                }))),
            }))
        };
        locators.iter().enumerate().map(of).collect()
    }
}

/// A date, with the precision of what is given where none is.
fn date(cell: &Cells<'_>, names: &Names<'_>) -> Result<Option<Value>, String> {
    let edtf = cell.text("date_edtf");
    let cue = cell.text("date_cue");
    if edtf.is_none() && cue.is_none() {
        return Ok(None);
    }
    let own = match edtf {
        Some(edtf) => {
            let finest = Edtf::parse(edtf)?.finest();
            Some(serde_json::to_value(finest).unwrap_or_default())
        }
        None => None,
    };
    let precision = cell.text("date_precision").map(Value::from).or(own);
    let anchor = cell.text("date_anchor").map(|id| {
        let kind = cell.text("date_anchor_kind").unwrap_or("event");
        format!("{kind}:{}", names.whole(kind, id))
    });
    let relative = cue.map(|cue| {
        bare(json!({
            "cue": cue,
            "relation": cell.text("date_relation"),
            "anchor": anchor,
            "duration": cell.text("date_duration"),
        }))
    });
    Ok(Some(bare(json!({
        "edtf": edtf, "precision": precision, "relative": relative,
    }))))
}

/// Links of a strategy. A stated one rests on the first citation.
fn links(cell: &Cells<'_>, names: &Names<'_>, first: Option<&str>) -> Vec<Value> {
    let mut found = Vec::new();
    for (column, predicate, kind) in [
        ("addresses", "addresses", "risk"),
        ("aggravates", "aggravates", "risk"),
        ("responds_to", "responds-to", "event"),
    ] {
        for (n, id) in cell.list(column).into_iter().enumerate() {
            let kind = cell
                .beside("responds_to_kind", n)
                .filter(|_| kind == "event")
                .unwrap_or(kind);
            let basis = cell
                .beside(&format!("{column}_basis"), n)
                .unwrap_or("stated");
            let rests = (basis != "inferred").then_some(first).flatten();
            found.push(bare(json!({
                "predicate": predicate,
                "to": format!("{kind}:{}", names.whole(kind, id)),
                "basis": basis,
                "citations": rests.map(|locator| [locator]),
                "note": (basis == "inferred").then(|| cell.text("note")).flatten(),
            })));
        }
    }
    found
}

/// Without members that are null.
fn bare(mut value: Value) -> Value {
    if let Some(members) = value.as_object_mut() {
        members.retain(|_, member| !member.is_null());
    }
    value
}

fn flag(column: &str, text: &str) -> Result<bool, String> {
    match text.to_lowercase().as_str() {
        "true" | "yes" | "1" => Ok(true),
        "false" | "no" | "0" => Ok(false),
        _ => Err(format!("{column}: `{text}` is not true or false")),
    }
}
