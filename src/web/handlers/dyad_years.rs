//! `/v1/dyad-years`: one row for each dyad, year and phase, with what other data sets code for that
//! year.

use crate::error::{Error, Result};
use crate::format::{
    self, Answer, CODES, Column, Holds, LeftOut, Links, Page, Shape, columns_of, select_fields,
};
use crate::model::dyad_year::{DyadYear, Years, certainty, year};
use crate::query::{Grammar, LIMIT_MAX, Question, location};
use crate::store::{Coding, Codings, PROPERTIES_MAX, Planner, Records, Snapshot, Understood};
use crate::web::request::Asked;
use crate::web::respond::envelope;
use crate::web::respond::formats::Negotiated;
use crate::web::respond::problem::Reply;
use crate::web::state::AppState;
use axum::body::Body;
use axum::extract::State;
use axum::http::Response;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ops::RangeInclusive;
use std::sync::Arc;

/// Rows of one answer: as many as the records of a whole result that is not streamed.
const ROWS_MAX: usize = 10_000;
/// What rows need of a phase: the rest would take three times the memory.
const READ: [&str; 13] = [
    "id", "kind", "title", "dyad", "actors", "relation", "by", "toward", "date", "sign", "implied",
    "modality", "href",
];
/// The two sides of a dyad.
const SIDES: [&str; 2] = ["actor_a", "actor_b"];
/// Values of external codings in one answer: some tens of megabytes.
const VALUES_MAX: i64 = 100_000;
/// More rows are built for one response at a time, because they take much memory.
const FEW: usize = 500;

/// The years of phases, row by row.
struct Table {
    phases: Vec<PhaseYears>,
    /// Which phase, and which year: by dyad, year and place in the text.
    order: Vec<(usize, i32)>,
    /// External codings, by `kind:id` of the record that they are on.
    codings: HashMap<String, Vec<Coding>>,
    /// The columns of external codings, each with its properties; too many for one table?
    coded: BTreeMap<String, BTreeSet<String>>,
    too_many: bool,
    /// The codes that actors hold, by actor.
    held: HashMap<String, Vec<Held>>,
    /// Phases with a missing end that the caller gives no year for.
    open: i64,
    understood: Vec<Understood>,
}

/// What the rows of a phase share.
struct PhaseYears {
    row: DyadYear,
    /// The two actors, as in the dyad.
    actors: [String; 2],
    date: Value,
    years: RangeInclusive<i32>,
    /// The phase, and the dyad that it belongs to, as `kind:id`.
    names: [String; 2],
}

/// `/v1/dyad-years`
pub(in crate::web) async fn dyad_years(
    State(app): State<Arc<AppState>>,
    Asked(asked): Asked,
) -> Reply {
    let (negotiated, question) =
        Negotiated::question(&asked, Shape::Rows, &[], Grammar::dyad_years()).await?;
    let snapshot = &asked.snapshot;
    let table = Table::read(snapshot, &question.in_years()).await?;
    let left_out = left_out(snapshot, &question, table.open).await?;
    let _alone = if table.order.len() > FEW {
        app.admission.large_results.acquire().await.ok()
    } else {
        None
    };
    let response = if negotiated.is_native() {
        table.page(snapshot, &asked.path, &question, left_out)?
    } else {
        let rows = table.rows().map(serde_json::to_value);
        let rows = rows.collect::<serde_json::Result<Vec<Value>>>()?;
        let mut made = negotiated.render(&app, snapshot, &question, table.columns(), &rows)?;
        envelope::say_left_out(&mut made, &left_out);
        envelope::say_hints(&mut made, &question, &table.understood, Vec::new());
        made
    };
    Ok(negotiated.finish(response, &question.to_query()))
}

impl Table {
    async fn read(snapshot: &Snapshot, question: &Question) -> Result<Self> {
        Planner(snapshot)
            .bound(question, "a table of dyad-years")
            .await?;
        let (mut found, mut open) = (Vec::new(), 0);
        let mut walk = question.clone();
        walk.limit = LIMIT_MAX;
        let understood = loop {
            let listing = Records(snapshot).list(&walk, false).await?;
            for row in &listing.rows {
                let phase: Value = serde_json::from_str(&row.text)?;
                let certain = question.is_certain();
                match Years::of(&phase["date"], question.years(), certain) {
                    Years::Span(years) => {
                        found.push((select_fields::keep(phase, &READ), years));
                    }
                    Years::Open => open += 1,
                    Years::Undated => {}
                }
            }
            walk.after = listing.next;
            if walk.after.is_none() {
                break listing.understood;
            }
        };
        let order = order(&found)?;
        let held = held_codes(snapshot, &actors(&found)).await?;
        let read = |(phase, years): (Value, RangeInclusive<i32>)| PhaseYears {
            row: DyadYear::of(&phase),
            actors: [0, 1].map(|n| phase["actors"][n]["id"].as_str().unwrap_or("").to_owned()),
            names: [full_name(&phase), full_name(&phase["dyad"])],
            date: phase["date"].clone(),
            years,
        };
        let phases: Vec<PhaseYears> = found.into_iter().map(read).collect();
        let names: BTreeSet<&String> = phases.iter().flat_map(|phase| &phase.names).collect();
        let names: Vec<String> = names.into_iter().cloned().collect();
        let mut codings: HashMap<String, Vec<Coding>> = HashMap::new();
        for coding in Codings(snapshot).on(&names).await? {
            codings.entry(coding.on.clone()).or_default().push(coding);
        }
        bound_codings(&phases, &codings)?;
        let mut properties = BTreeSet::new();
        for spec in &question.specs {
            properties.extend(Codings(snapshot).properties(spec).await?.iter().cloned());
        }
        let too_many = properties.len() > PROPERTIES_MAX;
        // Those of the vocabulary stay; of other names, the last ones go.
        let known = snapshot.dictionary.terms.get("property");
        let listed = |name: &String| known.is_some_and(|terms| terms.contains(name));
        let mut properties: Vec<String> = properties.into_iter().collect();
        properties.sort_by_key(|name| !listed(name));
        properties.truncate(PROPERTIES_MAX);
        Ok(Self {
            phases,
            order,
            codings,
            held,
            coded: columns_of_properties(&properties),
            too_many,
            open,
            understood,
        })
    }

    /// Every row, made when it is needed.
    fn rows(&self) -> impl Iterator<Item = DyadYear> {
        self.order.iter().filter_map(|(place, year)| {
            let phase = self.phases.get(*place)?;
            Some(DyadYear {
                year: *year,
                certainty: certainty(&phase.date, *year),
                others: self.others(phase, *year),
                ..phase.row.clone()
            })
        })
    }

    /// The codes of the actors, and what other data sets code of the phase or its dyad for one
    /// year: several values in list order, each once a source.
    fn others(&self, phase: &PhaseYears, year: i32) -> Map<String, Value> {
        let all = phase.names.iter().rev();
        let all = all.filter_map(|name| self.codings.get(name)).flatten();
        let of_year: Vec<&Coding> = all.filter(|one| one.years.contains(&year)).collect();
        let mut found = Map::new();
        for (name, side, (_, scheme)) in code_columns() {
            let actor = SIDES.iter().position(|one| *one == side);
            let held = actor.and_then(|place| self.held.get(&phase.actors[place]));
            let mut held = held.into_iter().flatten();
            let code = held.find(|one| one.scheme == scheme && one.covers(year));
            found.insert(name, json!(code.map(|one| &one.value)));
        }
        for (column, properties) in &self.coded {
            let (mut said, mut seen) = (Vec::new(), HashSet::new());
            for coding in &of_year {
                let one = (coding.value.as_str(), coding.source.as_str());
                if properties.contains(&coding.property) && seen.insert(one) {
                    said.push(one);
                }
            }
            let (values, sources): (Vec<&str>, Vec<&str>) = said.into_iter().unzip();
            found.insert(column.clone(), json!(values));
            found.insert(source_of(column), json!(sources));
        }
        found
    }

    fn columns(&self) -> Vec<Column> {
        let mut columns = columns_of::<DyadYear>();
        for (name, side, (_, scheme)) in code_columns() {
            let about = format!("The code that `{side}` holds in that year, in scheme `{scheme}`.");
            columns.push(Column::plain(name, &about, Holds::Text));
        }
        for (column, properties) in &self.coded {
            let names: Vec<String> = properties.iter().map(|name| format!("`{name}`")).collect();
            let value = format!(
                "What others code for the year, in annotations of property {}; empty where none \
                covers it.",
                names.join(", ")
            );
            let source = format!("The data sets of `{column}`, in the same order.");
            columns.push(Column::plain(column.clone(), &value, Holds::Texts));
            columns.push(Column::plain(source_of(column), &source, Holds::Texts));
        }
        columns
    }

    /// The JSON envelope; all rows are on one page.
    fn page(
        &self,
        snapshot: &Snapshot,
        path: &str,
        question: &Question,
        left_out: Vec<LeftOut>,
    ) -> Result<Response<Body>> {
        let lines = self.rows().map(|row| serde_json::to_string(&row));
        let lines = lines.collect::<serde_json::Result<Vec<String>>>()?;
        let page = Page {
            limit: lines.len(),
            next: None,
            complete: true,
            total: i64::try_from(lines.len()).unwrap_or(i64::MAX),
            total_exact: true,
        };
        let mut meta = envelope::asked(snapshot, question, &self.understood);
        meta.query.remove("limit");
        meta.left_out = left_out;
        if self.too_many {
            let hint = format!(
                "Others code more properties than a table has columns for: these are \
                {PROPERTIES_MAX}, those of the vocabulary `property` before all others."
            );
            meta.hints.push(hint);
        }
        let here = Some(location(path, &question.to_query(), None));
        Ok(envelope::json(&Answer {
            body: format::Body::List {
                lines,
                page,
                beside: Links::new(),
            },
            meta,
            links: envelope::links(&[("self", here)]),
            bare: false,
        })?)
    }
}

/// Which phase and year each row has; refuses too many before any is made.
fn order(phases: &[(Value, RangeInclusive<i32>)]) -> Result<Vec<(usize, i32)>> {
    let mut order = Vec::new();
    for (place, (_, years)) in phases.iter().enumerate() {
        let years = years.clone();
        let all = years.map(|year| (place, year));
        order.extend(all.take(ROWS_MAX + 1 - order.len()));
        if order.len() > ROWS_MAX {
            return Err(Error::TooManyRows { most: ROWS_MAX });
        }
    }
    let dyad = |place: &usize| {
        phases
            .get(*place)
            .map(|(phase, _)| phase["dyad"]["id"].as_str())
    };
    order.sort_by(|(a, x), (b, y)| (dyad(a), x, a).cmp(&(dyad(b), y, b)));
    Ok(order)
}

/// Refuses more values of external codings than one answer holds, before any row is made.
fn bound_codings(phases: &[PhaseYears], codings: &HashMap<String, Vec<Coding>>) -> Result<()> {
    let mut values = 0;
    for phase in phases {
        let all = phase.names.iter().filter_map(|name| codings.get(name));
        for coding in all.flatten() {
            let (from, to) = (coding.years.start(), coding.years.end());
            let shared = *from.max(phase.years.start())..=*to.min(phase.years.end());
            values += i64::try_from(shared.count()).unwrap_or_default();
        }
        if values > VALUES_MAX {
            return Err(Error::TooBroad {
                what: "a table with external codings, each counted once a year,",
                most: VALUES_MAX,
            });
        }
    }
    Ok(())
}

/// The actors of these phases, as kind and id, each once.
fn actors(phases: &[(Value, RangeInclusive<i32>)]) -> Vec<(String, String)> {
    let all = phases
        .iter()
        .filter_map(|(phase, _)| phase["actors"].as_array());
    let named = |actor: &Value| {
        let text = |name: &str| actor[name].as_str().map(str::to_owned);
        text("kind").zip(text("id"))
    };
    let all: BTreeSet<(String, String)> = all.flatten().filter_map(named).collect();
    all.into_iter().collect()
}

/// The columns of actors' codes, as in tables of records: name, side, code.
fn code_columns() -> impl Iterator<Item = (String, &'static str, (&'static str, &'static str))> {
    let column = |side| {
        let columns = CODES[..3].iter();
        columns.map(move |code| (format!("x_{side}_{}", code.0), side, *code))
    };
    SIDES.into_iter().flat_map(column)
}

/// A code that an actor holds, and in which years.
struct Held {
    scheme: String,
    value: String,
    from: Option<i32>,
    to: Option<i32>,
}

impl Held {
    fn covers(&self, year: i32) -> bool {
        self.from.is_none_or(|from| from <= year) && self.to.is_none_or(|to| year <= to)
    }
}

/// The codes of these actors, by actor, in list order.
async fn held_codes(
    snapshot: &Snapshot,
    named: &[(String, String)],
) -> Result<HashMap<String, Vec<Held>>> {
    let mut found = HashMap::new();
    if named.is_empty() {
        return Ok(found);
    }
    for line in Records(snapshot).lines(named).await? {
        let actor: Value = serde_json::from_str(&line)?;
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let held = |code: &Value| Held {
            scheme: text(&code["scheme"]),
            value: text(&code["value"]),
            from: year(&code["valid_from"]),
            to: year(&code["valid_to"]),
        };
        let codes = actor["identifiers"].as_array().into_iter().flatten();
        found.insert(text(&actor["id"]), codes.map(held).collect());
    }
    Ok(found)
}

/// `kind:id`.
fn full_name(record: &Value) -> String {
    let text = |name: &str| record[name].as_str().unwrap_or_default();
    format!("{}:{}", text("kind"), text("id"))
}

/// The column of a property: `ext_alliance_obligations`. Properties that differ only in marks share
/// one, and none has the name of another's column of sources.
fn columns_of_properties(properties: &[String]) -> BTreeMap<String, BTreeSet<String>> {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '_' };
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for property in properties {
        let mut column: String = property.chars().map(plain).collect();
        if column.ends_with("_source") {
            column.push('_');
        }
        let column = format!("ext_{}", column.to_ascii_lowercase());
        found.entry(column).or_default().insert(property.clone());
    }
    found
}

fn source_of(column: &str) -> String {
    format!("{column}_source")
}

/// What gives no rows: phases without any bound, and phases with a missing end that nobody gives.
async fn left_out(snapshot: &Snapshot, question: &Question, open: i64) -> Result<Vec<LeftOut>> {
    let [spec] = question.specs[..] else {
        return Ok(Vec::new());
    };
    let listed = |query: &str| Some(location(spec.path, query, None));
    let undated = question.undated();
    let asked = undated.to_query();
    let (count, exact) = Records(snapshot).count(&undated, &asked).await?;
    // Where the caller gives one end, a list cannot tell which end a phase lacks.
    let shown = question.years() == (None, None);
    let open_ended = question.open_ended();
    Ok(vec![
        LeftOut {
            kind: spec.kind,
            why: "undated",
            count,
            exact,
            href: listed(&asked),
        },
        LeftOut {
            kind: spec.kind,
            why: "open",
            count: open,
            exact: true,
            href: listed(&open_ended.to_query()).filter(|_| shown),
        },
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_of_properties_never_collide() {
        let properties = ["rivalry", "rivalry-source", "Trade volume", "trade-volume"];
        let found = columns_of_properties(&properties.map(str::to_owned));
        let names: Vec<&String> = found.keys().collect();
        assert_eq!(
            names,
            ["ext_rivalry", "ext_rivalry_source_", "ext_trade_volume"]
        );
        let sources = found.keys().map(|column| source_of(column));
        let all: BTreeSet<String> = found.keys().cloned().chain(sources).collect();
        assert_eq!(all.len(), 6);
    }
}
