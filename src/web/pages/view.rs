//! A view of the explorer as the data understand it: its text, what it shows in words, and the
//! record that is selected.

use crate::error::{Error, Result};
use crate::format::Words;
use crate::model::spec::Values;
use crate::model::{about, actor, document, kind, passage};
use crate::query::{Filter, Grammar, Pairs, Question, Sense, View};
use crate::store::{Found, Names, Records, Searches, Snapshot};
use serde_json::Value;

/// Actors, or pairs of them, whose titles a title has; where there are more, it says so.
const NAMED_MAX: usize = 4;

/// A view, resolved.
#[derive(Debug)]
pub(in crate::web) struct Shown {
    pub view: View,
    /// The text that it is of; none where there is no text yet.
    pub document: Option<Value>,
    /// Its filters in words; empty where nothing is filtered.
    pub words: String,
    /// The title of the record that is selected.
    pub selected: Option<String>,
}

impl Shown {
    /// Reads the parameters of the explorer, and what they mean.
    pub(in crate::web) async fn of(snapshot: &Snapshot, query: &Pairs) -> Result<Self> {
        let mut view = View::parse(query, &snapshot.dictionary)?;
        Searches(snapshot).settle(&mut view.question).await?;
        let document = document_of(snapshot, view.document.as_deref()).await?;
        if let Some(id) = document.as_ref().and_then(|one| one["id"].as_str()) {
            let of_text = Filter::one("document", id);
            view.question.filters.push(of_text);
        }
        let selected = match &view.select {
            Some((of, id)) => Some(titled(snapshot, document.as_ref(), of, id).await?),
            None => None,
        };
        let words = words(snapshot, &view).await?.line();
        Ok(Self {
            view,
            document,
            words,
            selected,
        })
    }

    /// What a link to it is called: the selected record with the filters in brackets, or either
    /// alone, else the text. The page says the same (`explorer/titles.js`).
    pub(in crate::web) fn title(&self) -> String {
        match (&self.selected, self.words.as_str()) {
            (Some(selected), "") => selected.clone(),
            (Some(selected), filters) => format!("{selected} ({filters})"),
            (None, "") => match self.member("title") {
                "" => about::NAME.to_owned(),
                title => title.to_owned(),
            },
            (None, filters) => filters.to_owned(),
        }
    }

    /// Title and author of the text.
    pub(in crate::web) fn source(&self) -> String {
        let parts = [self.member("author"), self.member("title")];
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(", ")
    }

    /// A member of the text's record.
    pub(in crate::web) fn member(&self, name: &str) -> &str {
        let document = self.document.as_ref();
        document
            .and_then(|one| one[name].as_str())
            .unwrap_or_default()
    }
}

/// The text of this id; without one, the first.
async fn document_of(snapshot: &Snapshot, id: Option<&str>) -> Result<Option<Value>> {
    let spec = &document::SPEC;
    let Some(id) = id else {
        let first = Pairs::decode("limit=1");
        let first = Question::parse(&Grammar::list(spec), &first, &snapshot.dictionary)?;
        let found = Records(snapshot).list(&first, false).await?;
        let first = found.rows.first();
        return Ok(first
            .map(|row| serde_json::from_str(&row.text))
            .transpose()?);
    };
    let mut found = Records(snapshot).find(spec, id).await?;
    if let Found::Alias(today) = &found {
        found = Records(snapshot).find(spec, today).await?;
    }
    match found {
        Found::Body(body) => Ok(Some(serde_json::from_str(&body)?)),
        _ => Err(Error::NotFound {
            what: spec.kind,
            id: id.to_owned(),
        }),
    }
}

/// The title of a record, or of a passage of this text.
async fn titled(
    snapshot: &Snapshot,
    document: Option<&Value>,
    of: &str,
    id: &str,
) -> Result<String> {
    let places = of == passage::SPEC.kind;
    let whole = match document.and_then(|one| one["id"].as_str()) {
        Some(text) if places => format!("{text}/{id}"),
        _ => id.to_owned(),
    };
    let lines = Records(snapshot).lines(&[(of.to_owned(), whole)]).await?;
    let Some(line) = lines.first() else {
        return Err(Error::NotFound {
            what: kind(of).map_or("record", |spec| spec.kind),
            id: id.to_owned(),
        });
    };
    let record: Value = serde_json::from_str(line)?;
    let word = |name: &str| record[name].as_str().unwrap_or_default();
    Ok(if places {
        passage::place(word("type"), id)
    } else {
        word("title").to_owned()
    })
}

/// The filters as people read them.
async fn words(snapshot: &Snapshot, view: &View) -> Result<Words> {
    let question = &view.question;
    let labels = &snapshot.dictionary.labels;
    let mut words = Words {
        kinds: view
            .kinds
            .iter()
            .map(|spec| spec.plural.to_owned())
            .collect(),
        answered: view.answered,
        searched: question.given().get("q").cloned(),
        date: question.given().get("date").cloned(),
        ..Words::default()
    };
    for read in Names(snapshot).filters(question).await? {
        let filter = &read.filter;
        if filter.sense != Sense::Any {
            continue;
        }
        let label = |scheme: &str, id: &String| {
            let known = labels.get(&(scheme.to_owned(), id.clone()));
            known.cloned().unwrap_or_else(|| id.replace('-', " "))
        };
        match filter.values_of {
            Values::Actor => words.actors = titles(snapshot, actor::SPEC.kind, &read.means).await?,
            Values::Of(kind) => words.dyads = titles(snapshot, kind, &read.means).await?,
            Values::Term(scheme) => {
                let all = read.means.iter().map(|id| label(scheme, id));
                let into = if filter.name == "modality" {
                    &mut words.modalities
                } else {
                    &mut words.types
                };
                into.extend(all);
            }
            _ => {}
        }
    }
    Ok(words)
}

/// The titles of the first records; more are `another`.
async fn titles(snapshot: &Snapshot, of: &str, ids: &[String]) -> Result<Vec<String>> {
    let first = ids.iter().take(NAMED_MAX);
    let first: Vec<_> = first.map(|id| (of.to_owned(), id.clone())).collect();
    let mut titles = Vec::new();
    for line in Records(snapshot).lines(&first).await? {
        let record: Value = serde_json::from_str(&line)?;
        titles.extend(record["title"].as_str().map(str::to_owned));
    }
    if ids.len() > NAMED_MAX {
        titles.push("another".to_owned());
    }
    Ok(titles)
}
