//! Middleware around every response, on one screen. In order: request id, target length, health endpoints, data
//! selection, ETag validation, cache, admission (load shedding), timeout, concurrency limit for handlers, routes (with
//! panics caught), problem documents, validators and compression of new responses, memory budget; then headers, metrics
//! and one log line.

use crate::format::Base;
use crate::query::expect_none;
use crate::store::{Snapshot, Store};
use crate::web::edge::admission::Lane;
use crate::web::edge::body_budget::BodyBudget;
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

/// Timeout of every request.
const REQUEST_MS_MAX: u64 = 10_000;
/// Memory budgets for unwritten response bytes, over all connections: one for whole responses, one for slices of
/// streamed ones. Few responses are streamed; with a budget of their own they cannot block the others. Last, how long a
/// response waits for room.
const UNTAKEN_BYTES_MAX: usize = 24 * 1024 * 1024;
const STREAMED_BYTES_MAX: usize = 16 * 1024 * 1024;
const UNTAKEN_MS_MAX: u64 = 2_000;
/// Handlers that run at once per core: more would only use memory, since few database connections serve them all.
const MAKERS_PER_CORE: usize = 2;
/// Longest path and query string (RFC 9110 4.1 recommends supporting 8,000 octets).
const URI_BYTES_MAX: usize = 8_000;
/// Longest `Accept` whose response is cached.
const ACCEPT_LENGTH_MAX: usize = 300;

/// Limits of the service, and its contact.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Concurrent requests.
    pub requests: usize,
    /// Where to report a vulnerability.
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
    budget: BodyBudget,
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

/// Marks a body that all responses share in memory.
#[derive(Debug, Clone, Copy)]
pub(in crate::web) struct Shared;

/// The parts of a request that the response depends on.
struct CacheRequest {
    key: Key,
    coding: Coding,
    /// May the response be cached? Not with an overlong `Accept`.
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

/// The outcome of a request, for metrics and the log.
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
        let (budget, streamed) = (BodyBudget::new(UNTAKEN_BYTES_MAX), BodyBudget::new(STREAMED_BYTES_MAX));
        let ops = Ops::new(Arc::clone(&store), Arc::clone(&cache), [budget.clone(), streamed.clone()]);
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
        Self(Arc::new(Inner { store, router, cache, served, lane, makers, budget, ops }))
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
        // Cached responses have them already, and a placeholder for the id.
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
            // Hold the handler permit until the response fits the memory budget: backpressure. The semaphore is never
            // closed.
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

    /// Health endpoints are always served, without admission control.
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
                let (ready, report) = self.ops.ready(&self.store);
                let status = if ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
                (json, status, format!("{report}\n"))
            }
            _ => (json, StatusCode::OK, "{\"status\":\"alive\"}\n".to_owned()),
        };
        let headers = [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "no-store")];
        Some(Outcome::of((status, headers, body).into_response(), route))
    }

    /// Runs the router. If the database file was modified in place, the response is withheld (503).
    async fn routed<B>(&self, request: Request<B>, snapshot: &Arc<Snapshot>) -> (Response<Body>, &'static str)
    where
        B: HttpBody<Data = Bytes> + Send + 'static,
        B::Error: Into<axum::BoxError>,
    {
        let mut request = cut(request.map(Body::new));
        request.extensions_mut().insert(Data(Arc::clone(snapshot)));
        let route = router::route_of(request.uri().path());
        // HEAD is handled as GET; `answer` drops the content at the end.
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

    /// Adds validators and compression to a new response, and caches it if the request is a repeated one.
    async fn finish(
        &self,
        asked: &CacheRequest,
        served: &Served,
        response: Response<Body>,
        route: &'static str,
    ) -> Response<Body> {
        let (mut parts, body) = response.into_parts();
        cache::fresh(&mut parts.headers, &served.lasts, served.changed.clone());
        // A streamed body has no known length and is sent as it comes.
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

    /// Counts bytes against the memory budget; `None` if slow clients leave no room in time.
    async fn held(&self, bytes: Bytes) -> Option<Bytes> {
        tokio::time::timeout(Duration::from_millis(UNTAKEN_MS_MAX), self.budget.hold(bytes)).await.ok()
    }

    /// Answers 304 if the client's copy is current.
    fn validated(&self, response: Response<Body>, asked: &HeaderMap) -> Response<Body> {
        if !is_had(&response, asked) {
            return response;
        }
        self.ops.counts.validated.inc();
        bare(response)
    }
}

/// Turns an error into a problem document, and keeps its cause for the log.
fn as_problem(response: Response<Body>, path: &str, id: &str, route: &'static str) -> Outcome {
    let cause = response.extensions().get::<ProblemBody>().and_then(|body| body.cause.clone());
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
