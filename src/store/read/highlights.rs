//! Search highlights: where in a record the search terms occur.

use crate::error::Result;
use crate::query::Question;
use crate::store::read::list::Row;
use crate::store::snapshot::Snapshot;
use crate::text::letters::found_in;
use serde_json::json;
use sqlx::query_as;

/// Markers that FTS5 puts around a match; control characters that no text contains.
const OPEN: char = '\u{2}';
const CLOSE: char = '\u{3}';

pub(in crate::store) const FOUND: &str =
    "SELECT f.rowid, highlight(search, 0, char(2), char(3)), highlight(search, 1, char(2), char(3)),
        highlight(search, 2, char(2), char(3)), highlight(search, 3, char(2), char(3)),
        highlight(search, 4, char(2), char(3))
    FROM json_each($1) j CROSS JOIN search f ON f.search MATCH $2 AND f.rowid = j.value";
pub(in crate::store) const FOUND_EXACT: &str = "SELECT f.rowid, highlight(search_exact, 0,
    char(2), char(3)),
        highlight(search_exact, 1, char(2), char(3)), highlight(search_exact, 2, char(2), char(3)),
        highlight(search_exact, 3, char(2), char(3)),
        highlight(search_exact, 4, char(2), char(3))
    FROM json_each($1) j CROSS JOIN search_exact f ON f.search_exact MATCH $2 AND f.rowid =
    j.value";

/// The matches of a search in one field of a record.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Highlight {
    /// `title`, `summary`, `note`, `details`, or `actors`: the names and codes of its actors.
    #[schemars(extend("enum" = ["title", "summary", "note", "details", "actors"]))]
    pub field: &'static str,
    /// The text of the field.
    pub text: String,
    /// Code points, half open.
    pub ranges: Vec<[usize; 2]>,
    /// The same as HTML: the text escaped, matches in `<mark>`.
    pub html: String,
}

type Marked = (
    i64,
    String,
    String,
    Option<String>,
    Option<String>,
    Option<String>,
);

/// Where the words of a search occur.
#[derive(Debug, Clone, Copy)]
pub struct Highlights<'a>(pub &'a Snapshot);

impl Highlights<'_> {
    /// The highlights of each record of a page.
    pub async fn highlights(
        self,
        question: &Question,
        rows: &[Row],
    ) -> Result<Vec<Vec<Highlight>>> {
        let Some((expression, exact)) = question
            .words
            .as_ref()
            .and_then(|words| Some((words.expression.as_deref()?, words.exact)))
        else {
            return Ok(rows.iter().map(|_| Vec::new()).collect());
        };
        let ords: Vec<i64> = rows.iter().map(|row| row.ord).collect();
        let sql = query_as(if exact { FOUND_EXACT } else { FOUND })
            .bind(json!(ords).to_string())
            .bind(expression);
        let found: Vec<Marked> = sql.fetch_all(&mut *self.0.connection().await?).await?;
        let of = |row: &Row| {
            let Some((_, title, summary, note, details, actors)) =
                found.iter().find(|(ord, ..)| *ord == row.ord)
            else {
                return Vec::new();
            };
            let texts = [
                ("title", Some(title)),
                ("summary", Some(summary)),
                ("note", note.as_ref()),
                ("details", details.as_ref()),
                ("actors", actors.as_ref()),
            ];
            texts
                .into_iter()
                .filter_map(|(field, text)| highlight(field, text?))
                .collect()
        };
        Ok(rows.iter().map(of).collect())
    }
}

/// Parses the markers; none where nothing matched.
fn highlight(field: &'static str, marked: &str) -> Option<Highlight> {
    let mut text = String::new();
    let mut ranges: Vec<[usize; 2]> = Vec::new();
    let mut length = 0;
    for c in marked.chars() {
        match c {
            OPEN => ranges.push([length, length]),
            CLOSE => {
                if let Some(range) = ranges.last_mut() {
                    range[1] = length;
                }
            }
            c => {
                text.push(c);
                length += 1;
            }
        }
    }
    if ranges.is_empty() {
        return None;
    }
    let (text, ranges) = found_in(text, ranges);
    (!ranges.is_empty()).then(|| Highlight {
        field,
        html: html(&text, &ranges),
        text,
        ranges,
    })
}

/// A text, escaped, with these parts in `<mark>`.
fn html(text: &str, ranges: &[[usize; 2]]) -> String {
    let mut html = String::with_capacity(text.len() + 13 * ranges.len());
    let mut ranges = ranges.iter().peekable();
    for (at, c) in text.chars().enumerate() {
        if ranges.peek().is_some_and(|range| range[0] == at) {
            html.push_str("<mark>");
        }
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            c => html.push(c),
        }
        if ranges.next_if(|range| range[1] == at + 1).is_some() {
            html.push_str("</mark>");
        }
    }
    html
}
