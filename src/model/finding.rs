//! What others have established, by whom, and how it compares with what the text says.

use super::date::Date;
use super::edtf::{Edtf, Part};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What is established, and by whom.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "Found")]
pub struct Finding {
    /// What it states: a term of the vocabulary `property`, or in imported documents another name.
    pub property: String,
    /// What is established.
    pub value: String,
    /// The value as a number.
    #[schemars(extend("since" = "2026-3"))]
    pub number: Option<f64>,
    /// The unit of the number.
    #[schemars(extend("since" = "2026-3"))]
    pub unit: Option<String>,
    /// The same as a date, where it is one.
    pub date: Option<Date>,
    /// How it compares with what the text says in `agreement_field`.
    #[schemars(extend("since" = "2026-3", "vocabulary" = "agreement"))]
    pub agreement: Option<String>,
    /// The field of the record that it is compared with.
    #[schemars(extend("since" = "2026-3"))]
    pub agreement_field: Option<String>,
    /// How well it is established.
    #[schemars(extend("vocabulary" = "annotation-status"))]
    pub status: String,
    /// Who says so.
    pub source: Source,
}

/// A finding as the truth tables give it.
#[derive(Deserialize, JsonSchema)]
struct Found {
    property: String,
    value: String,
    number: Option<f64>,
    unit: Option<String>,
    date: Option<Date>,
    agreement: Option<String>,
    agreement_field: Option<String>,
    /// The date of the record, where that is what it is compared with; none where it has no date.
    compared: Option<String>,
    status: String,
    source: Source,
}

impl TryFrom<Found> for Finding {
    type Error = String;

    fn try_from(found: Found) -> Result<Self, String> {
        let computed = match (found.agreement_field.as_deref(), &found.date) {
            (Some("date"), Some(date)) => {
                let text = found.compared.as_deref();
                Some(with_date(&found.property, date, text)?.to_owned())
            }
            _ => None,
        };
        Ok(Self {
            property: found.property,
            value: found.value,
            number: found.number,
            unit: found.unit,
            date: found.date,
            agreement: found.agreement.or(computed),
            agreement_field: found.agreement_field,
            status: found.status,
            source: found.source,
        })
    }
}

/// How an established date compares with what the text dates, in EDTF: only stated bounds count.
/// What dates a start or an end alone is compared with that end.
fn with_date(
    property: &str,
    established: &Date,
    text: Option<&str>,
) -> Result<&'static str, String> {
    let Some(text) = text.map(Edtf::parse).transpose()? else {
        return Ok("extends");
    };
    let (from, to) = text.ends();
    let days = |part: Option<&Part>| {
        part.map(|part| {
            (
                part.span.first.clone(),
                part.span.last.clone(),
                part.precision,
            )
        })
    };
    let stated = match property {
        "start-date" => days(from),
        "end-date" => days(to),
        _ => {
            let first = from.map(|part| part.span.first.clone());
            let last = to.map(|part| part.span.last.clone());
            first
                .zip(last)
                .zip(text.finest())
                .map(|((a, b), p)| (a, b, p))
        }
    };
    let (first, last, unit) = match stated {
        Some((first, last, unit)) => (Some(first), Some(last), Some(unit)),
        None if matches!(property, "start-date" | "end-date") => return Ok("extends"),
        None => (
            from.map(|part| part.span.first.clone()),
            to.map(|part| part.span.last.clone()),
            None,
        ),
    };
    // Days sort as text. An end that one of the two leaves unsaid contradicts nothing.
    let outside = |day: &Option<String>| {
        let before = day
            .as_ref()
            .zip(first.as_ref())
            .is_some_and(|(day, first)| day < first);
        let after = day
            .as_ref()
            .zip(last.as_ref())
            .is_some_and(|(day, last)| day > last);
        before || after
    };
    if outside(&established.earliest) || outside(&established.latest) {
        return Ok("differs");
    }
    let same = established.earliest == first && established.latest == last;
    let finer = established.precision < unit;
    Ok(match unit {
        None => "extends",
        Some(_) if finer => "refines",
        Some(_) if same => "agrees",
        Some(_) => "differs",
    })
}

/// Where an annotation comes from.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The source by name.
    pub name: String,
    /// Where it is, if on the web; only addresses where we read it.
    pub url: Option<String>,
    /// The day on which we read it there.
    #[schemars(extend("since" = "2026-3"))]
    pub accessed: Option<String>,
    /// Of a data set: the variable or column.
    #[schemars(extend("since" = "2026-3"))]
    pub variable: Option<String>,
}
