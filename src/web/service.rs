//! What stands around every answer, on one screen. In order: request id, length of the target, health in a lane of
//! its own, validators, finished answers, the lane (shedding), the deadline, the makers, the routes (panics caught),
//! problem documents, validators and codings of new answers, the count of bytes that nobody has taken yet; then
//! headers, counts and one line in the log.

use crate::format::Base;
use crate::query::expect_none;
use crate::store::{Snapshot, Store};
use crate::web::edge::admission::Lane;
use crate::web::edge::body_budget::Untaken;
use crate::web::edge::cache;
use crate::web::edge::cache::About;
use crate::web::edge::cache::Cache;
use crate::web::edge::cache::Key;
use crate::web::edge::compression::Coding;
use crate::web::edge::headers::REQUEST_ID;
use crate::web::edge::headers::always;
use crate::web::edge::headers::bare;
use crate::web::edge::headers::cut;
use crate::web::edge::headers::is_had;
use crate::web::edge::headers::joined;
use crate::web::edge::headers::not_modified;
use crate::web::edge::headers::request_id;
use crate::web::edge::headers::strip;
use crate::web::edge::metrics::Ops;
use crate::web::edge::validators::Files;
use crate::web::edge::validators::Served;
use crate::web::handlers::records;
use crate::web::handlers::releases::chosen;
use crate::web::respond::problem;
use crate::web::respond::problem::ProblemBody;
use crate::web::router;
use crate::web::state::AppState;
use crate::web::state::Data;
use axum::Router;
use axum::body::{Body, Bytes, HttpBody};
use axum::http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode, Uri, header};
use axum::response::IntoResponse;
use http_body_util::BodyExt;
use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};
use tokio::sync::Semaphore;
use tower::{Service, ServiceExt};

/// No answer takes longer.
const REQUEST_MS_MAX: u64 = 10_000;
/// What is made and nobody has taken yet may weigh so much, over all connections: whole answers, and slices of those
/// that are streamed, which are few, so that their readers cannot keep others waiting; how long an answer waits for room.
const UNTAKEN_BYTES_MAX: usize = 24 * 1024 * 1024;
const STREAMED_BYTES_MAX: usize = 16 * 1024 * 1024;
const UNTAKEN_MS_MAX: u64 = 2_000;
/// Answers made at once for each core: more only takes memory, since each is made by one of few connections.
const MAKERS_PER_CORE: usize = 2;
/// Longest path and query string (RFC 9110 4.1 recommends to take 8,000 octets).
const URI_BYTES_MAX: usize = 8_000;
/// Longest `Accept` whose answer is kept.
const ACCEPT_LENGTH_MAX: usize = 300;

/// How much the service takes on.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Requests under way at once.
    pub requests: usize,
    /// Where to tell of a weakness.
    pub security_contact: Option<String>,
}

impl Default for Limits {
    fn default() -> Self {
        Self { requests: 256, security_contact: None }
    }
}

/// The service.
#[derive(Clone)]
pub struct WebService(Arc<Inner>);

struct Inner {
    store: Arc<Store>,
    router: Router,
    cache: Arc<Cache>,
    served: Files,
    lane: Lane,
    makers: Semaphore,
    untaken: Untaken,
    ops: Ops,
}

impl std::fmt::Debug for WebService {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WebService").field("ops", &self.0.ops).finish_non_exhaustive()
    }
}

/// A request whose `Host` is missing or malformed.
#[derive(Debug, Clone, Copy)]
pub(in crate::web) struct Misaddressed;

/// A body that is kept and shared, however many take it.
#[derive(Debug, Clone, Copy)]
pub(in crate::web) struct Shared;

/// A question that is read, as far as answers differ by it.
struct CacheRequest {
    key: Key,
    coding: Coding,
    /// May it be kept? Endless wishes are answered, and not remembered.
    is_plain: bool,
}

impl CacheRequest {
    fn of(method: &Method, uri: &Uri, headers: &HeaderMap, about: &About) -> Option<Self> {
        if !matches!(*method, Method::GET | Method::HEAD) {
            return None;
        }
        let target = uri.path_and_query().map_or("/", |asked| asked.as_str());
        let accept = joined(headers, &header::ACCEPT);
        let accept = accept.as_deref().unwrap_or("*/*");
        let coding = Coding::choose(joined(headers, &header::ACCEPT_ENCODING).as_deref());
        Some(Self { key: about.key(target, accept), coding, is_plain: accept.len() <= ACCEPT_LENGTH_MAX })
    }
}

/// What came of a request, for counts and the log.
struct Outcome {
    response: Response<Body>,
    route: &'static str,
    cause: Option<String>,
}

impl Outcome {
    fn of(response: Response<Body>, route: &'static str) -> Self {
        Self { response, route, cause: None }
    }
}

impl WebService {
    #[must_use]
    pub fn new(store: Arc<Store>, base: Base, limits: &Limits) -> Self {
        let (named, cache) = (base.iri("/"), Arc::new(Cache::new()));
        let (untaken, streamed) = (Untaken::new(UNTAKEN_BYTES_MAX), Untaken::new(STREAMED_BYTES_MAX));
        let ops = Ops::new(Arc::clone(&store), Arc::clone(&cache), [untaken.clone(), streamed.clone()]);
        let app = AppState {
            store,
            base,
            streamed,
            whole: Semaphore::new(1),
            security_contact: limits.security_contact.clone(),
        };
        let store = Arc::clone(&app.store);
        let router = router::router(app, ops.counts.panics.clone());
        let served = Files::new(named);
        let cores = std::thread::available_parallelism().map_or(2, usize::from);
        let (lane, makers) = (Lane::new(limits.requests), Semaphore::new(cores * MAKERS_PER_CORE));
        Self(Arc::new(Inner { store, router, cache, served, lane, makers, untaken, ops }))
    }

    pub(in crate::web) fn ops(&self) -> &Ops {
        &self.0.ops
    }

    /// Answers one request.
    pub async fn answer<B>(&self, request: Request<B>) -> Response<Body>
    where
        B: HttpBody<Data = Bytes> + Send + 'static,
        B::Error: Into<axum::BoxError>,
    {
        let began = Instant::now();
        let id = request_id(request.headers().get(&REQUEST_ID));
        let (method, path) = (request.method().clone(), request.uri().path().to_owned());
        let Outcome { mut response, route, cause } = self.0.respond(request, &id).await;
        if method == Method::HEAD {
            strip(&mut response);
        }
        let headers = response.headers_mut();
        // What is kept has them already, and a place for the id.
        if !headers.contains_key(&REQUEST_ID) {
            always(headers);
        }
        if let Ok(id) = HeaderValue::from_str(&id) {
            headers.insert(&REQUEST_ID, id);
        }
        if self.0.ops.is_stopping() {
            headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
        }
        let (took, status) = (began.elapsed(), response.status().as_u16());
        self.0.ops.count(route, status, took);
        let us = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        if let Some(cause) = cause {
            tracing::error!(method = method.as_str(), path, status, us, request_id = id, cause, "request failed");
        } else {
            tracing::info!(method = method.as_str(), path, status, us, request_id = id, "request");
        }
        response
    }
}

impl Inner {
    async fn respond<B>(&self, request: Request<B>, id: &str) -> Outcome
    where
        B: HttpBody<Data = Bytes> + Send + 'static,
        B::Error: Into<axum::BoxError>,
    {
        let path = request.uri().path();
        if request.uri().path_and_query().is_some_and(|asked| asked.as_str().len() > URI_BYTES_MAX) {
            return as_problem(StatusCode::URI_TOO_LONG.into_response(), path, id, "too long");
        }
        if request.extensions().get::<Misaddressed>().is_some() {
            return as_problem(StatusCode::BAD_REQUEST.into_response(), path, id, "misaddressed");
        }
        if let Some(outcome) = self.health(request.method(), request.uri(), id).await {
            return outcome;
        }
        let served = match chosen(&self.store, request.method(), request.uri()).await {
            Ok((snapshot, pinned)) => self.served.of(&snapshot, pinned, &self.cache),
            Err(error) => return as_problem(problem::Failure::from(error).into_response(), path, id, "none"),
        };
        let headers = request.headers();
        let asked = CacheRequest::of(request.method(), request.uri(), headers, &served.about);
        if let Some(asked) = &asked {
            let tags = joined(headers, &header::IF_NONE_MATCH);
            if let Some(tag) = tags.as_deref().and_then(|tags| asked.key.named(tags)) {
                self.ops.counts.validated.inc();
                return Outcome::of(not_modified(tag, &served.unchanged), "validated");
            }
            if let Some(answer) = self.cache.get(asked.key).filter(|_| asked.is_plain)
                && let Some(response) = self.cache.response(asked.key, &answer, asked.coding)
            {
                self.ops.counts.hits.inc();
                return Outcome::of(self.validated(response, headers), answer.route);
            }
        }
        let (path, headers) = (path.to_owned(), headers.clone());
        let Some(_place) = self.lane.enter().await else {
            self.ops.counts.shed.inc();
            return as_problem(StatusCode::SERVICE_UNAVAILABLE.into_response(), &path, id, "shed");
        };
        let made = async {
            // Until there is room for what was made, nothing else is made in its place. Nobody closes the makers.
            let _maker = self.makers.acquire().await;
            let (response, route) = self.routed(request, &served.snapshot).await;
            match asked.filter(|_| response.status() == StatusCode::OK) {
                Some(asked) => (self.finish(&asked, &served, response, route).await, route),
                None => (response, route),
            }
        };
        match tokio::time::timeout(Duration::from_millis(REQUEST_MS_MAX), made).await {
            Ok((response, route)) if response.status() == StatusCode::OK => {
                Outcome::of(self.validated(response, &headers), route)
            }
            Ok((response, route)) => as_problem(response, &path, id, route),
            Err(_) => as_problem(StatusCode::SERVICE_UNAVAILABLE.into_response(), &path, id, "late"),
        }
    }

    /// What is asked by those who run the service is always answered.
    async fn health(&self, method: &Method, uri: &Uri, id: &str) -> Option<Outcome> {
        let route = router::HEALTH.into_iter().find(|path| *path == uri.path())?;
        if !matches!(*method, Method::GET | Method::HEAD) {
            return Some(as_problem(records::no_such_method(method.clone()).await, route, id, route));
        }
        if let Err(error) = expect_none(uri.query().unwrap_or_default()) {
            return Some(as_problem(problem::Failure::from(error).into_response(), route, id, route));
        }
        let json = "application/json";
        let (kind, status, body) = match route {
            "/metrics" => {
                ("application/openmetrics-text; version=1.0.0; charset=utf-8", StatusCode::OK, self.ops.metrics())
            }
            "/readyz" => {
                let (ready, told) = self.ops.ready(&self.store);
                let status = if ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
                (json, status, format!("{told}\n"))
            }
            _ => (json, StatusCode::OK, "{\"status\":\"alive\"}\n".to_owned()),
        };
        let headers = [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "no-store")];
        Some(Outcome::of((status, headers, body).into_response(), route))
    }

    /// Through the routes. What was read from a file that was changed under it is not told.
    async fn routed<B>(&self, request: Request<B>, snapshot: &Arc<Snapshot>) -> (Response<Body>, &'static str)
    where
        B: HttpBody<Data = Bytes> + Send + 'static,
        B::Error: Into<axum::BoxError>,
    {
        let mut request = cut(request.map(Body::new));
        request.extensions_mut().insert(Data(Arc::clone(snapshot)));
        let route = router::route_of(request.uri().path());
        // What HEAD tells is what GET would; the content is left out at the end.
        if *request.method() == Method::HEAD {
            *request.method_mut() = Method::GET;
        }
        let response = match self.router.clone().oneshot(request).await {
            Ok(response) => response,
            Err(never) => match never {},
        };
        let whole = !route.starts_with("/v1") || snapshot.is_whole();
        (if whole { response } else { StatusCode::SERVICE_UNAVAILABLE.into_response() }, route)
    }

    /// Gives a new answer its validators and its coding, and keeps it if it is asked for again.
    async fn finish(
        &self,
        asked: &CacheRequest,
        served: &Served,
        response: Response<Body>,
        route: &'static str,
    ) -> Response<Body> {
        let (mut parts, body) = response.into_parts();
        cache::fresh(&mut parts.headers, &served.lasts, served.changed.clone());
        // What is streamed has no known length, and goes out as it comes.
        if body.size_hint().exact().is_none() {
            cache::tagged(&mut parts.headers, asked.key, Coding::Identity);
            return Response::from_parts(parts, body);
        }
        let Ok(bytes) = body.collect().await.map(http_body_util::Collected::to_bytes) else {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        parts.headers.remove(header::CONTENT_LENGTH);
        if asked.is_plain && self.cache.wants(asked.key, &bytes) {
            let mut headers = parts.headers.clone();
            always(&mut headers);
            let kept = self.cache.keep(asked.key, headers, &bytes, route);
            if let Some(ready) = kept.and_then(|answer| self.cache.response(asked.key, &answer, asked.coding)) {
                return ready;
            }
        }
        let shared = parts.extensions.get::<Shared>().is_some();
        let (coding, bytes) = cache::coded(asked.coding, &parts.headers, bytes);
        let bytes = if shared && coding == Coding::Identity { Some(bytes) } else { self.held(bytes).await };
        let Some(bytes) = bytes else {
            self.ops.counts.shed.inc();
            return StatusCode::SERVICE_UNAVAILABLE.into_response();
        };
        cache::tagged(&mut parts.headers, asked.key, coding);
        Response::from_parts(parts, Body::from(bytes))
    }

    /// Counted as made; nothing where readers leave no room for it.
    async fn held(&self, bytes: Bytes) -> Option<Bytes> {
        tokio::time::timeout(Duration::from_millis(UNTAKEN_MS_MAX), self.untaken.hold(bytes)).await.ok()
    }

    /// The client may have it already.
    fn validated(&self, response: Response<Body>, asked: &HeaderMap) -> Response<Body> {
        if !is_had(&response, asked) {
            return response;
        }
        self.ops.counts.validated.inc();
        bare(response)
    }
}

/// Errors as problem documents, their cause for the log.
fn as_problem(response: Response<Body>, path: &str, id: &str, route: &'static str) -> Outcome {
    let cause = response.extensions().get::<ProblemBody>().and_then(|told| told.cause.clone());
    Outcome { response: problem::document(response, path, id), route, cause }
}

impl Service<Request<Body>> for WebService {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let shell = self.clone();
        Box::pin(async move { Ok(shell.answer(request).await) })
    }
}
