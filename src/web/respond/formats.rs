//! Content negotiation and every format but the JSON envelope: chooses the format, fetches the
//! records, sets the headers. Whole results are streamed in slices, all from the database file that
//! they began with.

use crate::error::{Error, Result, Suggestion};
use crate::format::{
    Codes, Column, Format, Other, Refusal, RenderContext, Renderer, Resource, Shape, Shows, choose,
    columns, formats_of,
};
use crate::model::document;
use crate::model::spec::Spec;
use crate::query::{Grammar, Question, Whole, location};
use crate::store::{Planner, Records, Searches, Snapshot, documents_in};
use crate::text::capital;
use crate::web::edge::headers;
use crate::web::request::ApiRequest;
use crate::web::respond::envelope::LINK_BYTES_MAX;
use crate::web::respond::stream::Walk;
use crate::web::respond::stream::codes;
use crate::web::respond::stream::streamed;
use crate::web::state::AppState;
use axum::body::Body;
use axum::http::{HeaderValue, Response, header};
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;
use tokio::sync::SemaphorePermit;

/// A resource with its available formats, and the negotiated one.
pub(in crate::web) struct Negotiated {
    resource: Resource,
    pub format: &'static Format,
    path: String,
}

impl Negotiated {
    pub(in crate::web) fn new(
        asked: &ApiRequest,
        shape: Shape,
        specs: &[&'static Spec],
    ) -> Result<Self> {
        // A parameter that cannot be read might be the one that names the format.
        asked.query.check()?;
        let resource = Resource {
            shape,
            specs: specs.to_vec(),
        };
        let format = choose(
            &resource,
            asked.suffix,
            asked.query.first("format"),
            asked.accept.as_deref(),
        );
        let format = format.map_err(|refusal| match refusal {
            Refusal::Suffix(formats) => {
                let path = format!("{}.{}", asked.path, asked.suffix.unwrap_or_default());
                Error::NoSuchFormat { path, formats }
            }
            Refusal::Accept(types) => Error::NotAcceptable(types),
        })?;
        // A browser may ask for what only JSON shows, such as `fields`.
        let named = asked.suffix.is_some() || asked.query.first("format").is_some();
        let format = if format.is_page() && !named && Grammar::beyond_pages(&asked.query) {
            &crate::format::json::FORMAT
        } else {
            format
        };
        Ok(Self {
            resource,
            format,
            path: asked.path.clone(),
        })
    }

    /// Negotiates the format, parses the query with the parameters that it allows, and settles what
    /// its search means.
    pub(in crate::web) async fn question(
        asked: &ApiRequest,
        shape: Shape,
        specs: &[&'static Spec],
        grammar: Grammar,
    ) -> Result<(Self, Question)> {
        let negotiated = Self::new(asked, shape, specs)?;
        let mut question = Question::parse(
            &negotiated.grammar(grammar),
            &asked.query,
            &asked.snapshot.dictionary,
        )?;
        let others = Searches(&asked.snapshot).settle(&mut question).await?;
        let others = others.into_iter().map(|other| Suggestion {
            href: location(
                &asked.path,
                &question.searching(&other.words).to_query(),
                None,
            ),
            title: other.title,
        });
        let others: Vec<Suggestion> = others.collect();
        if let Some(words) = &mut question.words {
            words.suggestions = others;
        }
        Ok((negotiated, question))
    }

    /// Is the format the JSON envelope?
    pub(in crate::web) fn is_native(&self) -> bool {
        matches!(self.format.renderer, Renderer::Envelope)
    }

    /// Is it a page for people?
    pub(in crate::web) fn is_page(&self) -> bool {
        self.format.is_page()
    }

    /// The kinds of its records.
    pub(in crate::web) fn specs(&self) -> &[&'static Spec] {
        &self.resource.specs
    }

    /// The same in other formats.
    pub(in crate::web) fn others(&self, query: &str) -> Vec<Other> {
        let others = formats_of(&self.resource).filter(|format| format.name != self.format.name);
        let other = |format: &'static Format| Other {
            name: format.name,
            media: format.media_type(),
            about: format.about,
            cites: format.cites(),
            href: location(&format!("{}.{}", self.path, format.name), query, None),
        };
        others.map(other).collect()
    }

    /// The names of all available formats.
    pub(in crate::web) fn formats(&self) -> Vec<&'static str> {
        formats_of(&self.resource)
            .map(|format| format.name)
            .collect()
    }

    /// The parameters that this format allows.
    pub(in crate::web) fn grammar(&self, grammar: Grammar) -> Grammar {
        let fields = self.format.shows != Shows::Itself;
        let whole = Whole {
            format: self.format.name,
            pages: self.is_page(),
            cites: self.format.cites(),
            fields,
        };
        let whole = (!self.is_native()).then_some(whole);
        grammar.in_formats(self.formats(), whole)
    }

    /// Sets the headers of the format; `query` is the normalized query.
    pub(in crate::web) fn finish(
        &self,
        mut response: Response<Body>,
        query: &str,
    ) -> Response<Body> {
        let headers = response.headers_mut();
        headers.append(header::VARY, HeaderValue::from_static("accept"));
        if !self.is_native() {
            headers.insert(
                header::CONTENT_TYPE,
                HeaderValue::from_static(self.format.media),
            );
            let name: Vec<&str> = self
                .path
                .split('/')
                .filter(|part| !part.is_empty() && *part != "v1")
                .collect();
            let sort = if self.format.download {
                "attachment"
            } else {
                "inline"
            };
            let named = format!(
                "{sort}; filename=\"tightrope-{}.{}\"",
                name.join("-"),
                self.format.name
            );
            headers.extend(
                HeaderValue::from_str(&named)
                    .ok()
                    .map(|value| (header::CONTENT_DISPOSITION, value)),
            );
            let here = location(&format!("{}.{}", self.path, self.format.name), query, None);
            let here = HeaderValue::from_str(&here).ok();
            headers.extend(here.map(|value| (header::CONTENT_LOCATION, value)));
        }
        // Merge all links into one header: each header costs every client.
        let mut links = headers::joined(headers, &header::LINK)
            .map(Cow::into_owned)
            .unwrap_or_default();
        links.reserve(LINK_BYTES_MAX.saturating_sub(links.len()));
        let mark = if query.is_empty() { "" } else { "?" };
        for format in formats_of(&self.resource).filter(|format| format.name != self.format.name) {
            // CSVW metadata describes its table and is an alternate too (CSV on the Web).
            let describes = format.name.strip_suffix("-metadata.json") == Some(self.format.name);
            for relation in
                ["alternate", "describedby"]
                    .into_iter()
                    .take(if describes { 2 } else { 1 })
            {
                let (end, media) = (links.len(), format.media_type());
                let comma = if end > 0 { ", <" } else { "<" };
                links.extend([
                    comma,
                    &self.path,
                    ".",
                    format.name,
                    mark,
                    query,
                    ">; rel=\"",
                    relation,
                ]);
                links.extend(["\"; type=\"", media, "\""]);
                // A long query would make headers that proxies and clients refuse.
                if links.len() > LINK_BYTES_MAX {
                    links.truncate(end);
                }
            }
        }
        if let Some(value) = HeaderValue::from_str(&links)
            .ok()
            .filter(|_| !links.is_empty())
        {
            headers.insert(header::LINK, value);
        }
        response
    }

    pub(in crate::web) fn frame(
        &self,
        app: &AppState,
        snapshot: &Snapshot,
        title: String,
        query: &str,
        columns: Vec<Column>,
    ) -> RenderContext {
        RenderContext {
            specs: self.resource.specs.clone(),
            title,
            path: location(&self.path, query, None),
            base: app.base.clone(),
            columns,
            codes: Codes::new(),
            meta: snapshot.meta(Map::new(), Vec::new()),
            mounted: snapshot.mounted.clone(),
            documents: Vec::new(),
            record: None,
            accessed: None,
            contact: app.contact.clone(),
        }
    }

    /// Empty where the format is not tabular.
    fn columns(&self, paths: &[&str], snapshot: &Snapshot) -> Vec<Column> {
        let quotes = !snapshot.mounted.is_empty();
        if self.format.shows == Shows::Columns {
            columns(&self.resource.specs, paths, quotes)
        } else {
            Vec::new()
        }
    }

    /// The fields to select of each record, to save memory or because the format shows fields as
    /// they are; none where the columns of a stream do it, or where the format has its own shape.
    fn selects(&self, paths: &[&str]) -> Option<Vec<String>> {
        let root = |path: &&str| path.split('.').next().unwrap_or(path).to_owned();
        match (self.format.shows, self.format.renderer) {
            (Shows::Fields, _) => Some(paths.iter().map(|path| (*path).to_owned()).collect()),
            (Shows::Columns, Renderer::Whole { .. }) => Some(paths.iter().map(root).collect()),
            _ => None,
        }
    }

    pub(in crate::web) fn made(&self, outcome: crate::format::Rendered) -> Result<Response<Body>> {
        let bytes = outcome.map_err(|cause| Error::Format {
            format: self.format.name,
            cause,
        })?;
        Ok(Response::new(Body::from(bytes)))
    }

    /// A list or a search result: the records of `narrowed`, in the name of `question`.
    pub(in crate::web) async fn list(
        &self,
        app: &AppState,
        snapshot: Arc<Snapshot>,
        question: &Question,
        narrowed: Question,
    ) -> Result<Response<Body>> {
        let detailed = question.wants_details();
        let shown = question.paths();
        let kinds: Vec<&str> = question.specs.iter().map(|spec| spec.plural).collect();
        let title = titled(&kinds.join(", "), question);
        let columns = self.columns(&shown, &snapshot);
        let mut context = self.frame(app, &snapshot, title, &question.to_query(), columns);
        // The records come later than the words about them.
        context.meta = snapshot.meta_of(context.meta, narrowed.documents());
        context.accessed.clone_from(&question.accessed);
        // Columns can need what neither the query nor the list form has.
        let needed: BTreeSet<&str> = context.columns.iter().filter_map(Column::needs).collect();
        let read: Vec<&str> = shown
            .iter()
            .copied()
            .chain(needed.iter().copied())
            .collect();
        let mut walk = Walk {
            snapshot,
            question: narrowed,
            whole: detailed || !needed.is_empty(),
            paths: self.selects(&read),
            done: false,
        };
        match self.format.renderer {
            Renderer::About(make) => self.made(make(&context)),
            Renderer::Whole { make, details } => {
                walk.whole |= details;
                let (records, _alone) = all(app, &mut walk, &mut context).await?;
                self.made(make(&context, &records))
            }
            // A reference to the table as it was asked for.
            Renderer::References(make) if self.resource.shape == Shape::Rows => {
                self.made(make(&context, &[]))
            }
            Renderer::References(make) => {
                let (records, _alone) = all(app, &mut walk, &mut context).await?;
                context.documents = documents(&walk.snapshot, &records).await?;
                self.made(make(&context, &records))
            }
            Renderer::Stream { head, record } => {
                let begun = head(&context);
                let slice = walk.next(&mut context).await?;
                if walk.done {
                    // The whole result is loaded: it has a length, can be compressed and cached.
                    let rows = slice.iter().flatten().map(|one| record(&context, one));
                    return Ok(Response::new(Body::from(
                        [begun].into_iter().chain(rows).collect::<Vec<_>>().concat(),
                    )));
                }
                Ok(Response::new(streamed(
                    walk,
                    context,
                    begun,
                    slice,
                    record,
                    app.admission.streams.clone(),
                )))
            }
            _ => Err(self.misfit()),
        }
    }

    /// The negotiated format cannot render this sort of answer: `Format::fits` and the handler
    /// disagree.
    pub(in crate::web) fn misfit(&self) -> Error {
        Error::Format {
            format: self.format.name,
            cause: format!("it does not fit {}", self.path).into(),
        }
    }

    /// One record, whole.
    pub(in crate::web) async fn record(
        &self,
        app: &AppState,
        snapshot: &Snapshot,
        question: &Question,
        body: &str,
    ) -> Result<Response<Body>> {
        let record: Value = serde_json::from_str(body)?;
        let fields: Vec<&str> = self
            .resource
            .specs
            .iter()
            .flat_map(|s| s.every_field())
            .map(|f| f.name)
            .collect();
        let title = record["title"].as_str().unwrap_or_default().to_owned();
        let mut context = self.frame(app, snapshot, title, "", self.columns(&fields, snapshot));
        context.accessed.clone_from(&question.accessed);
        context.record = Some(record.clone());
        context.meta = snapshot.meta_of(context.meta, documents_in(body));
        context.codes = codes(snapshot, &context.columns, std::slice::from_ref(&record)).await?;
        match self.format.renderer {
            Renderer::About(make) => self.made(make(&context)),
            Renderer::Whole { make, .. } => self.made(make(&context, &[record])),
            Renderer::References(make) => {
                let records = [record];
                context.documents = documents(snapshot, &records).await?;
                self.made(make(&context, &records))
            }
            Renderer::Stream { head, record: row } => Ok(Response::new(Body::from(
                [head(&context), row(&context, &record)].concat(),
            ))),
            _ => Err(self.misfit()),
        }
    }

    /// Renders values that are computed already: rows, a graph, the description of the data.
    pub(in crate::web) fn render(
        &self,
        app: &AppState,
        snapshot: &Snapshot,
        question: &Question,
        columns: Vec<Column>,
        values: &[Value],
    ) -> Result<Response<Body>> {
        let of = self.path.rsplit('/').next().unwrap_or_default();
        let mut context = self.frame(
            app,
            snapshot,
            titled(of, question),
            &question.to_query(),
            columns,
        );
        context.accessed.clone_from(&question.accessed);
        match self.format.renderer {
            Renderer::About(make) => self.made(make(&context)),
            Renderer::Graph(make) => {
                self.made(make(&context, values.first().unwrap_or(&Value::Null)))
            }
            Renderer::Whole { make, .. } => self.made(make(&context, values)),
            Renderer::References(make) => self.made(make(&context, &[])),
            Renderer::Stream { head, record } => {
                let rows = values.iter().map(|row| record(&context, row));
                Ok(Response::new(Body::from(
                    [head(&context)]
                        .into_iter()
                        .chain(rows)
                        .collect::<Vec<_>>()
                        .concat(),
                )))
            }
            Renderer::Envelope | Renderer::Page(_) => Err(self.misfit()),
        }
    }

    /// A context without a query.
    pub(in crate::web) fn bare_frame(&self, app: &AppState, snapshot: &Snapshot) -> RenderContext {
        self.frame(app, snapshot, String::new(), "", Vec::new())
    }
}

/// All records of a bounded result. Many take much memory: whoever holds the permit is alone with
/// so many.
async fn all<'a>(
    app: &'a AppState,
    walk: &mut Walk,
    context: &mut RenderContext,
) -> Result<(Vec<Value>, Option<SemaphorePermit<'a>>)> {
    Planner(&walk.snapshot)
        .bound(&walk.question, "this format")
        .await?;
    let mut records = walk.next(context).await?.unwrap_or_default();
    let alone = if walk.done {
        None
    } else {
        app.admission.large_results.acquire().await.ok()
    };
    // Each slice brings the codes of the actors that it names.
    let mut codes = std::mem::take(&mut context.codes);
    while let Some(slice) = walk.next(context).await? {
        records.extend(slice);
        codes.extend(std::mem::take(&mut context.codes));
    }
    context.codes = codes;
    Ok((records, alone))
}

/// The documents that these records are from.
pub(in crate::web) async fn documents(
    snapshot: &Snapshot,
    records: &[Value],
) -> Result<Vec<Value>> {
    let ids: BTreeSet<&str> = records
        .iter()
        .filter_map(|record| record["document"].as_str())
        .collect();
    let named = ids
        .into_iter()
        .map(|id| (document::SPEC.kind.to_owned(), id.to_owned()));
    let lines = Records(snapshot).lines(&named.collect::<Vec<_>>()).await?;
    let read = lines.iter().map(|line| serde_json::from_str(line));
    Ok(read.collect::<serde_json::Result<_>>()?)
}

/// A title for people: the resource and its filters.
pub(in crate::web) fn titled(what: &str, question: &Question) -> String {
    let what = capital(what);
    let filters = question.describe();
    if filters.is_empty() {
        what
    } else {
        format!("{what} ({filters})")
    }
}
