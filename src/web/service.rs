//! Middleware around every response, in this order: request id, prefix of the public URL, limit of
//! the client's address, target length and `Host`, health endpoints, data selection, ETag
//! validation, cache, admission (load shedding), timeout, concurrency limit for handlers, request
//! parsing, routes (with panics caught), problem documents, addresses under the public URL,
//! validators and compression of new responses, memory budget; then headers, metrics and one log
//! line. A panic outside the routes would cut the connection, so what runs there only reads.

use crate::error::{Error, Result};
use crate::format::Base;
use crate::limits;
use crate::query::Pairs;
use crate::store::{Snapshot, Store};
use crate::web::edge::addresses::Addresses;
use crate::web::edge::admission::{Admission, SharedBody};
use crate::web::edge::cache::{self, Cache, CacheRequest};
use crate::web::edge::compression::Coding;
use crate::web::edge::headers::REQUEST_ID;
use crate::web::edge::headers::always;
use crate::web::edge::headers::bare;
use crate::web::edge::headers::is_had;
use crate::web::edge::headers::joined;
use crate::web::edge::headers::misaddressed;
use crate::web::edge::headers::not_modified;
use crate::web::edge::headers::request_id;
use crate::web::edge::headers::strip;
use crate::web::edge::metrics::Metrics;
use crate::web::edge::rate_limit::{Quota, RateLimit};
use crate::web::edge::route::{HEALTH, Route};
use crate::web::edge::validators::{Served, ServedFiles};
use crate::web::handlers::health;
use crate::web::request;
use crate::web::request::ApiRequest;
use crate::web::respond::html_page;
use crate::web::respond::problem;
use crate::web::respond::problem::ProblemBody;
use crate::web::router;
use crate::web::state::AppState;
use crate::web::state::Settings;
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
use std::time::Instant;
use tokio::time::timeout;
use tower::{Service, ServiceExt};

/// Longest path and query string (RFC 9110 4.1 recommends supporting 8,000 octets).
const URI_BYTES_MAX: usize = 8_000;

/// The service.
#[derive(Clone)]
pub struct WebService(Arc<Inner>);

struct Inner {
    store: Arc<Store>,
    router: Router,
    cache: Arc<Cache>,
    served: ServedFiles,
    admission: Arc<Admission>,
    addresses: Addresses,
    rate_limit: Option<RateLimit>,
    metrics: Metrics,
    /// Where to report an error in the data.
    contact: Option<String>,
}

impl std::fmt::Debug for WebService {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WebService")
            .field("metrics", &self.0.metrics)
            .finish_non_exhaustive()
    }
}

/// A response, with what metrics and the log need.
struct Logged {
    response: Response<Body>,
    route: Route,
    cause: Option<String>,
}

impl Logged {
    fn of(response: Response<Body>, route: Route) -> Self {
        Self {
            response,
            route,
            cause: None,
        }
    }
}

impl WebService {
    #[must_use]
    pub fn new(store: Arc<Store>, base: Base, settings: &Settings) -> Self {
        let admission = Arc::new(Admission::new(
            settings.connections_max,
            settings.requests_max,
        ));
        // What bytes depend on beside the data is a part of their validator.
        let contacts = (&settings.contact, &settings.security_contact);
        let with = format!("{} {contacts:?}", base.iri("/"));
        let (served, cache) = (ServedFiles::new(with), Arc::new(Cache::new()));
        let shared = (Arc::clone(&store), Arc::clone(&cache));
        let metrics = Metrics::new(shared.0, shared.1, Arc::clone(&admission));
        let per_minute = settings.requests_per_minute;
        let rate_limit = per_minute.map(|most| RateLimit::new(most, settings.trusted_proxies));
        let paths = router::paths();
        let addresses = Addresses::new(base.clone(), &paths);
        let app = AppState {
            store: Arc::clone(&store),
            base,
            admission: Arc::clone(&admission),
            contact: settings.contact.clone(),
            security_contact: settings.security_contact.clone(),
            routes: paths,
        };
        let router = router::router(app, metrics.counters.panics.clone());
        Self(Arc::new(Inner {
            store,
            router,
            cache,
            served,
            admission,
            addresses,
            rate_limit,
            metrics,
            contact: settings.contact.clone(),
        }))
    }

    pub(in crate::web) fn metrics(&self) -> &Metrics {
        &self.0.metrics
    }

    /// Does a request need the address that it comes from?
    pub(in crate::web) fn limits_clients(&self) -> bool {
        self.0.rate_limit.is_some()
    }

    pub(in crate::web) fn admission(&self) -> &Admission {
        &self.0.admission
    }

    /// The body of the answer to a GET request, whatever its status.
    ///
    /// # Errors
    /// When the target is no URL, or the body breaks off.
    pub async fn get(&self, target: &str) -> Result<Bytes> {
        let io = |why: String| Error::Refused(format!("{target}: {why}"));
        let request = Request::get(target)
            .header(header::HOST, "localhost")
            .body(Body::empty());
        let response = self
            .answer(request.map_err(|why| io(why.to_string()))?)
            .await;
        let body = response
            .into_body()
            .collect()
            .await
            .map_err(|why| io(why.to_string()))?;
        Ok(body.to_bytes())
    }

    /// Answers one request.
    pub async fn answer<B>(&self, request: Request<B>) -> Response<Body>
    where
        B: HttpBody<Data = Bytes> + Send + 'static,
        B::Error: Into<axum::BoxError>,
    {
        let began = Instant::now();
        let id = request_id(request.headers().get(&REQUEST_ID));
        let request = self.0.addresses.without_prefix(request);
        let (method, uri) = (request.method().clone(), request.uri().clone());
        let accept = request.headers().get(header::ACCEPT).cloned();
        let limit = self.0.rate_limit.as_ref();
        let quota = limit.and_then(|limit| limit.count(&request));
        let Logged {
            response,
            route,
            cause,
        } = match quota {
            Some(Quota {
                admitted: false, ..
            }) => self.0.refused(&uri, &id),
            _ => self.0.respond(request, &uri, &id).await,
        };
        let mut response = html_page::problem(response, accept.as_ref()).await;
        // What `finish` has made is complete, and a 304 has no address.
        if !matches!(response.status(), StatusCode::OK | StatusCode::NOT_MODIFIED) {
            response = self.0.addresses.complete(response).await;
        }
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
        if let Some((limit, quota)) = limit.zip(quota) {
            limit.say(quota, headers);
        }
        if self.0.metrics.is_stopping() {
            headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
        }
        let (took, status) = (began.elapsed(), response.status().as_u16());
        self.0.metrics.count(route, status, took);
        let us = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        let (method, path) = (method.as_str(), uri.path());
        if let Some(cause) = cause {
            tracing::error!(
                method,
                path,
                status,
                us,
                request_id = id,
                cause,
                "request failed"
            );
        } else {
            tracing::info!(method, path, status, us, request_id = id, "request");
        }
        response
    }
}

impl Inner {
    async fn respond<B>(&self, request: Request<B>, uri: &Uri, id: &str) -> Logged
    where
        B: HttpBody<Data = Bytes> + Send + 'static,
        B::Error: Into<axum::BoxError>,
    {
        let refuse = |status: StatusCode, why: &'static str| {
            self.as_problem(status.into_response(), uri, id, Route::Named(why))
        };
        let target = request.uri().path_and_query();
        if target.is_some_and(|target| target.as_str().len() > URI_BYTES_MAX) {
            return refuse(StatusCode::URI_TOO_LONG, "too long");
        }
        if misaddressed(&request) {
            return refuse(StatusCode::BAD_REQUEST, "misaddressed");
        }
        if let Some(ready) = self.health(request.method(), request.uri(), id) {
            return ready;
        }
        let (served, query) = match self.select(request.method(), request.uri()).await {
            Ok(selected) => selected,
            Err(error) => {
                let response = problem::Failure::from(error).into_response();
                return self.as_problem(response, uri, id, Route::NONE);
            }
        };
        let headers = request.headers();
        let cacheable = CacheRequest::of(request.method(), request.uri(), headers, &served.about);
        let cached = |cacheable| self.cached(cacheable, &served, headers);
        if let Some(ready) = cacheable.as_ref().and_then(cached) {
            return ready;
        }
        let headers = headers.clone();
        let Some(_permit) = self.admission.requests.enter().await else {
            self.metrics.counters.shed.inc();
            return refuse(StatusCode::SERVICE_UNAVAILABLE, "shed");
        };
        let made = async {
            // Held until the response fits the memory budget. The semaphore is never closed.
            let _handler = self.admission.handlers.acquire().await;
            let (response, route) = self.routed(request, query, &served.snapshot).await;
            match cacheable.filter(|_| response.status() == StatusCode::OK) {
                Some(cacheable) => (
                    self.finish(&cacheable, &served, response, &route).await,
                    route,
                ),
                None => (response, route),
            }
        };
        match timeout(limits::REQUEST_TIME, made).await {
            Ok((response, route)) if response.status() == StatusCode::OK => {
                Logged::of(self.validated(response, &headers), route)
            }
            Ok((response, route)) => self.as_problem(response, uri, id, route),
            Err(_) => refuse(StatusCode::SERVICE_UNAVAILABLE, "late"),
        }
    }

    /// Refuses a request of a client that has sent too many.
    fn refused(&self, uri: &Uri, id: &str) -> Logged {
        self.metrics.counters.rate_limited.inc();
        let response = StatusCode::TOO_MANY_REQUESTS.into_response();
        self.as_problem(response, uri, id, Route::Named("rate limit"))
    }

    /// Answers 304 by the validator alone, or from the cache.
    fn cached(
        &self,
        request: &CacheRequest,
        served: &Served,
        headers: &HeaderMap,
    ) -> Option<Logged> {
        let tags = joined(headers, &header::IF_NONE_MATCH);
        if let Some(tag) = tags.as_deref().and_then(|tags| request.key.named(tags)) {
            self.metrics.counters.validated.inc();
            return Some(Logged::of(
                not_modified(tag, &served.unchanged),
                Route::Named("validated"),
            ));
        }
        let answer = self.cache.get(request.key).filter(|_| request.is_plain)?;
        let response = self.cache.response(request.key, &answer, request.coding)?;
        self.metrics.counters.hits.inc();
        Some(Logged::of(
            self.validated(response, headers),
            answer.route.clone(),
        ))
    }

    /// Selects the data of a request: the current ones, or the release that its query names. Also
    /// the query, if it had to be decoded.
    async fn select(&self, method: &Method, uri: &Uri) -> Result<(Arc<Served>, Option<Pairs>)> {
        let asks = matches!(*method, Method::GET | Method::HEAD) && uri.path().starts_with("/v1");
        let query = uri
            .query()
            .filter(|_| asks)
            .and_then(request::query_with_release);
        let (snapshot, pinned) = match query.as_ref().and_then(request::release) {
            Some(id) => {
                let unpacked = timeout(limits::REQUEST_TIME, self.store.release(id)).await;
                (unpacked.map_err(|_| Error::Busy)??, true)
            }
            None => (self.store.current(), false),
        };
        Ok((self.served.of(&snapshot, pinned, &self.cache), query))
    }

    /// Health endpoints are always served, without admission control. A report of readiness is none
    /// of the problems below, whatever its status.
    fn health(&self, method: &Method, uri: &Uri, id: &str) -> Option<Logged> {
        let path = HEALTH.into_iter().find(|path| *path == uri.path())?;
        let route = Route::Named(path);
        let response = health::answer(path, method, uri, &self.metrics, &self.store);
        Some(if response.status().is_client_error() {
            self.as_problem(response, uri, id, route)
        } else {
            Logged::of(response, route)
        })
    }

    /// Parses the request and runs the router. If the database file was modified in place, the
    /// response is withheld (503).
    async fn routed<B>(
        &self,
        request: Request<B>,
        query: Option<Pairs>,
        snapshot: &Arc<Snapshot>,
    ) -> (Response<Body>, Route)
    where
        B: HttpBody<Data = Bytes> + Send + 'static,
        B::Error: Into<axum::BoxError>,
    {
        let mut request = request.map(Body::new);
        ApiRequest::new(
            request.uri(),
            request.headers(),
            query,
            Arc::clone(snapshot),
        )
        .attach(&mut request);
        // HEAD is handled as GET; `answer` drops the content at the end.
        if *request.method() == Method::HEAD {
            *request.method_mut() = Method::GET;
        }
        let response = match self.router.clone().oneshot(request).await {
            Ok(response) => response,
            Err(never) => match never {},
        };
        let route = response
            .extensions()
            .get()
            .map_or(Route::NONE, Route::clone);
        let whole = !route.reads_data() || snapshot.is_whole();
        (
            if whole {
                response
            } else {
                StatusCode::SERVICE_UNAVAILABLE.into_response()
            },
            route,
        )
    }

    /// Adds validators and compression to a new response, and caches it if the request is a
    /// repeated one.
    async fn finish(
        &self,
        request: &CacheRequest,
        served: &Served,
        response: Response<Body>,
        route: &Route,
    ) -> Response<Body> {
        let (mut parts, body) = response.into_parts();
        cache::fresh(&mut parts.headers, &served.lasts, served.changed.clone());
        self.addresses.headers(&mut parts.headers);
        // A streamed body has no known length and is sent as it comes.
        if body.size_hint().exact().is_none() {
            cache::tagged(&mut parts.headers, request.key, Coding::Identity);
            return Response::from_parts(parts, body);
        }
        let Ok(bytes) = body
            .collect()
            .await
            .map(http_body_util::Collected::to_bytes)
        else {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        parts.headers.remove(header::CONTENT_LENGTH);
        let shared = parts.extensions.get::<SharedBody>().is_some();
        // An exported file is the same wherever it is from.
        let bytes = if shared {
            bytes
        } else {
            self.addresses.body(&parts.headers, bytes)
        };
        if request.is_plain && self.cache.wants(request.key, &bytes) {
            let mut headers = parts.headers.clone();
            always(&mut headers);
            let kept = self.cache.keep(request.key, headers, &bytes, route.clone());
            if let Some(ready) =
                kept.and_then(|answer| self.cache.response(request.key, &answer, request.coding))
            {
                return ready;
            }
        }
        let (coding, bytes) = cache::coded(request.coding, &parts.headers, bytes);
        let bytes = if shared && coding == Coding::Identity {
            Some(bytes)
        } else {
            self.held(bytes).await
        };
        let Some(bytes) = bytes else {
            self.metrics.counters.shed.inc();
            return StatusCode::SERVICE_UNAVAILABLE.into_response();
        };
        cache::tagged(&mut parts.headers, request.key, coding);
        Response::from_parts(parts, Body::from(bytes))
    }

    /// Counts bytes against the memory budget; `None` if slow clients leave no room in time.
    async fn held(&self, bytes: Bytes) -> Option<Bytes> {
        timeout(limits::RESPONSE_WAIT, self.admission.responses.hold(bytes))
            .await
            .ok()
    }

    /// Answers 304 if the client's copy is current.
    fn validated(&self, response: Response<Body>, headers: &HeaderMap) -> Response<Body> {
        if !is_had(&response, headers) {
            return response;
        }
        self.metrics.counters.validated.inc();
        bare(response)
    }

    /// Turns an error into a problem document, and keeps its cause for the log.
    fn as_problem(&self, response: Response<Body>, uri: &Uri, id: &str, route: Route) -> Logged {
        let body = response.extensions().get::<ProblemBody>();
        let cause = body.and_then(|body| body.cause.clone());
        let revision = &self.store.current().revision;
        Logged {
            response: problem::document(response, uri, id, revision, self.contact.as_deref()),
            route,
            cause,
        }
    }
}

impl Service<Request<Body>> for WebService {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future =
        Pin<Box<dyn Future<Output = std::result::Result<Self::Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<std::result::Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let service = self.clone();
        Box::pin(async move { Ok(service.answer(request).await) })
    }
}
