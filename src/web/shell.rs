//! What stands around every answer, on one screen. In order: request id, length of the target, health in a lane of
//! its own, validators, finished answers, the lane (shedding, deadline), the routes (panics caught), problem
//! documents, validators and codings of new answers; then headers, counts and one line in the log.

use super::cache::{self, Cache, Key};
use super::coding::Coding;
use super::dress::Suffix;
use super::ops::Ops;
use super::problem::{self, Told};
use super::{handlers, router};
use crate::format::{self, Base};
use crate::query::expect_none;
use crate::store::Store;
use axum::Router;
use axum::body::{Body, Bytes, HttpBody};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Response, StatusCode, Uri, header};
use axum::response::IntoResponse;
use http_body_util::BodyExt;
use std::convert::Infallible;
use std::future::Future;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, Instant, UNIX_EPOCH};
use tokio::sync::Semaphore;
use tower::{Service, ServiceExt};

/// No answer takes longer.
const REQUEST_MS_MAX: u64 = 10_000;
/// Longest path and query string (RFC 9110 4.1 recommends to take 8,000 octets).
const URI_BYTES_MAX: usize = 8_000;
/// Longest request id taken from a client.
const REQUEST_ID_LENGTH_MAX: usize = 64;
/// Longest `Accept` that is told apart from others; a longer one is answered, and its answer not kept.
const ACCEPT_LENGTH_MAX: usize = 300;

/// Sources that shape answers: another build may answer otherwise.
const BUILD: &str = env!("TIGHTROPE_BUILD");

/// What is named like a format's suffix and is none.
const NAMED_IN_FULL: [&str; 2] = ["/v1/context.jsonld", "/v1/export/"];

static REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Any page may read, and nothing here depends on who asks.
const ALWAYS: [(HeaderName, HeaderValue); 4] = [
    (header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*")),
    (
        header::ACCESS_CONTROL_EXPOSE_HEADERS,
        HeaderValue::from_static("content-disposition, content-location, etag, link, retry-after, x-request-id"),
    ),
    (HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("cross-origin")),
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
];

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
pub struct Shell(Arc<Inner>);

struct Inner {
    store: Arc<Store>,
    router: Router,
    cache: Arc<Cache>,
    /// The revision whose answers are kept, and when its data were changed.
    current: Mutex<(String, Option<HeaderValue>)>,
    base: String,
    lane: Semaphore,
    ops: Ops,
}

impl std::fmt::Debug for Shell {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Shell").field("ops", &self.0.ops).finish_non_exhaustive()
    }
}

/// A request whose `Host` is missing or malformed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Misaddressed;

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

impl Shell {
    #[must_use]
    pub fn new(store: Arc<Store>, base: Base, limits: &Limits) -> Self {
        let (named, cache) = (base.iri("/"), Arc::new(Cache::new()));
        let ops = Ops::new(Arc::clone(&store), Arc::clone(&cache));
        let router = router::router(Arc::clone(&store), base, limits, ops.counts.panics.clone());
        let current = Mutex::new((String::new(), None));
        let lane = Semaphore::new(limits.requests);
        Self(Arc::new(Inner { store, router, cache, current, base: named, lane, ops }))
    }

    pub(super) fn ops(&self) -> &Ops {
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
        headers.extend(ALWAYS);
        headers.extend(HeaderValue::from_str(&id).ok().map(|value| (REQUEST_ID.clone(), value)));
        let (took, status) = (began.elapsed(), response.status().as_u16());
        self.0.ops.count(route, status, took);
        let us = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        if let Some(cause) = cause {
            tracing::error!(%method, path, status, us, request_id = id, cause, "request failed");
        } else {
            tracing::info!(%method, path, status, us, request_id = id, "request");
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
            return dressed(StatusCode::URI_TOO_LONG.into_response(), path, id, "too long");
        }
        if request.extensions().get::<Misaddressed>().is_some() {
            return dressed(StatusCode::BAD_REQUEST.into_response(), path, id, "misaddressed");
        }
        if let Some(outcome) = self.health(request.method(), request.uri(), id).await {
            return outcome;
        }
        let reading = matches!(*request.method(), Method::GET | Method::HEAD);
        let headers = request.headers();
        let accept = joined(headers, &header::ACCEPT);
        let wanted = Coding::choose(joined(headers, &header::ACCEPT_ENCODING).as_deref());
        let (revision, changed) = self.current();
        let target = request.uri().path_and_query().map_or("/", |asked| asked.as_str());
        let told_apart = accept.as_ref().is_none_or(|accept| accept.len() <= ACCEPT_LENGTH_MAX);
        let key = (reading && told_apart)
            .then(|| Key::of(&[BUILD, &self.base, &revision], target, accept.as_deref().unwrap_or("*/*")));
        if let Some(key) = key {
            let tags = joined(headers, &header::IF_NONE_MATCH);
            if let Some(tag) = tags.as_deref().and_then(|tags| key.named(tags)) {
                self.ops.counts.validated.inc();
                return Outcome::of(not_modified(tag, changed), "validated");
            }
            if let Some(answer) = self.cache.get(key) {
                self.ops.counts.hits.inc();
                return Outcome::of(self.validated(answer.response(wanted), headers), answer.route);
            }
        }
        let Ok(_permit) = self.lane.try_acquire() else {
            self.ops.counts.shed.inc();
            return dressed(StatusCode::SERVICE_UNAVAILABLE.into_response(), path, id, "shed");
        };
        let (path, asked) = (path.to_owned(), headers.clone());
        let outcome = self.routed(request, &path, id).await;
        match key.filter(|_| outcome.response.status() == StatusCode::OK) {
            Some(key) => {
                let response = self.finish(key, wanted, changed, outcome.response, outcome.route).await;
                Outcome { response: self.validated(response, &asked), ..outcome }
            }
            None => outcome,
        }
    }

    /// What is asked by those who run the service is always answered.
    async fn health(&self, method: &Method, uri: &Uri, id: &str) -> Option<Outcome> {
        let route = router::HEALTH.into_iter().find(|path| *path == uri.path())?;
        if !matches!(*method, Method::GET | Method::HEAD) {
            return Some(dressed(handlers::no_such_method(method.clone()).await, route, id, route));
        }
        if let Err(error) = expect_none(uri.query().unwrap_or_default()) {
            return Some(dressed(problem::Failure::from(error).into_response(), route, id, route));
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

    /// The revision that is served now. When it is another, all that was kept is forgotten.
    fn current(&self) -> (String, Option<HeaderValue>) {
        let snapshot = self.store.current();
        let mut known = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        if known.0 != snapshot.revision {
            self.cache.clear();
            let changed = UNIX_EPOCH + Duration::from_secs(snapshot.changed_s);
            *known = (snapshot.revision.clone(), HeaderValue::from_str(&httpdate::fmt_http_date(changed)).ok());
        }
        known.clone()
    }

    /// Through the routes, within the deadline; errors become problem documents.
    async fn routed<B>(&self, request: Request<B>, path: &str, id: &str) -> Outcome
    where
        B: HttpBody<Data = Bytes> + Send + 'static,
        B::Error: Into<axum::BoxError>,
    {
        if self.store.is_spoiled() && path.starts_with("/v1") {
            return dressed(StatusCode::SERVICE_UNAVAILABLE.into_response(), path, id, "spoiled");
        }
        let mut request = cut(request.map(Body::new));
        let route = router::route_of(request.uri().path());
        // What HEAD tells is what GET would; the content is left out at the end.
        if *request.method() == Method::HEAD {
            *request.method_mut() = Method::GET;
        }
        let answer = tokio::time::timeout(Duration::from_millis(REQUEST_MS_MAX), self.router.clone().oneshot(request));
        let response = match answer.await {
            Ok(Ok(response)) => response,
            Ok(Err(never)) => match never {},
            Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
        };
        dressed(response, path, id, route)
    }

    /// Gives a new answer its validators and its coding, and keeps it if it is asked for again.
    async fn finish(
        &self,
        key: Key,
        wanted: Coding,
        changed: Option<HeaderValue>,
        response: Response<Body>,
        route: &'static str,
    ) -> Response<Body> {
        let (mut parts, body) = response.into_parts();
        cache::fresh(&mut parts.headers, changed);
        // What is streamed has no known length, and goes out as it comes.
        if body.size_hint().exact().is_none() {
            cache::tagged(&mut parts.headers, key, Coding::Identity);
            return Response::from_parts(parts, body);
        }
        let Ok(bytes) = body.collect().await.map(http_body_util::Collected::to_bytes) else {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        parts.headers.remove(header::CONTENT_LENGTH);
        if self.cache.wants(key, &bytes)
            && let Ok(making) = Arc::clone(&self.cache.maker).try_acquire_owned()
        {
            let (cache, headers, bytes) = (Arc::clone(&self.cache), parts.headers.clone(), bytes.clone());
            tokio::task::spawn_blocking(move || {
                cache.keep(key, headers, &bytes, route);
                drop(making);
            });
        }
        cache::coded(key, wanted, parts.headers, &bytes)
    }

    /// `If-None-Match: *`, and dates where no tags were sent (RFC 9110 13.2.2).
    fn validated(&self, response: Response<Body>, asked: &HeaderMap) -> Response<Body> {
        let tags = joined(asked, &header::IF_NONE_MATCH);
        let since = asked.get(header::IF_MODIFIED_SINCE).filter(|_| tags.is_none());
        let changed = response.headers().get(header::LAST_MODIFIED);
        // Our dates are sent back as they were given; others are compared as dates.
        let unchanged = since.zip(changed).is_some_and(|(since, changed)| {
            let day = |value: &HeaderValue| value.to_str().ok().and_then(|text| httpdate::parse_http_date(text).ok());
            day(since).zip(day(changed)).is_some_and(|(since, changed)| changed <= since)
        });
        if tags.as_deref().map(str::trim) != Some("*") && !unchanged {
            return response;
        }
        self.ops.counts.validated.inc();
        let (mut parts, _) = response.into_parts();
        for name in
            [header::CONTENT_TYPE, header::CONTENT_LENGTH, header::CONTENT_ENCODING, header::CONTENT_DISPOSITION]
        {
            parts.headers.remove(name);
        }
        parts.status = StatusCode::NOT_MODIFIED;
        Response::from_parts(parts, Body::empty())
    }
}

/// The client has it already.
fn not_modified(tag: &str, changed: Option<HeaderValue>) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::NOT_MODIFIED;
    cache::fresh(response.headers_mut(), changed);
    response.headers_mut().extend(HeaderValue::from_str(tag).ok().map(|tag| (header::ETAG, tag)));
    response
}

/// Errors as problem documents, their cause for the log.
fn dressed(response: Response<Body>, path: &str, id: &str, route: &'static str) -> Outcome {
    let cause = response.extensions().get::<Told>().and_then(|told| told.cause.clone());
    Outcome { response: problem::dress(response, path, id), route, cause }
}

/// Leaves the content out, and says how long it would be.
fn strip(response: &mut Response<Body>) {
    let length = response.body().size_hint().exact();
    let bodiless = response.status() == StatusCode::NOT_MODIFIED || response.status() == StatusCode::NO_CONTENT;
    if let Some(length) = length.filter(|_| !bodiless) {
        response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    }
    *response.body_mut() = Body::empty();
}

/// All values of a header, as one.
fn joined(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
    let values: Vec<&str> = headers.get_all(name).iter().filter_map(|value| value.to_str().ok()).collect();
    (!values.is_empty()).then(|| values.join(","))
}

/// Cuts a format's suffix off the path; the router could not, since locators have dots too.
fn cut(mut request: Request<Body>) -> Request<Body> {
    let path = request.uri().path();
    if !path.starts_with("/v1") || NAMED_IN_FULL.iter().any(|name| path.starts_with(name)) {
        return request;
    }
    let Some((rest, suffix)) = format::cut(path) else { return request };
    let rest = match request.uri().query() {
        Some(query) => format!("{rest}?{query}"),
        None => rest.to_owned(),
    };
    if let Ok(uri) = Uri::try_from(rest) {
        *request.uri_mut() = uri;
        request.extensions_mut().insert(Suffix(suffix));
    }
    request
}

/// The client's own id if it is well formed, else one of ours.
fn request_id(given: Option<&HeaderValue>) -> String {
    static PROCESS: LazyLock<u64> = LazyLock::new(|| RandomState::new().build_hasher().finish());
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let well_formed = |text: &&str| {
        (1..=REQUEST_ID_LENGTH_MAX).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    given
        .and_then(|value| value.to_str().ok())
        .filter(well_formed)
        .map_or_else(|| format!("{:016x}-{}", *PROCESS, COUNT.fetch_add(1, Ordering::Relaxed)), str::to_owned)
}

impl Service<Request<Body>> for Shell {
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
