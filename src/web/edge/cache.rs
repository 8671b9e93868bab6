//! Response cache: bodies in the content codings that clients asked for, complete headers, and the
//! validators (ETags). A validator is a digest of everything that a response depends on, so it is
//! known before any work is done.

use crate::limits;
use crate::web::edge::admission::BodyBudget;
use crate::web::edge::compression::BYTES_MIN;
use crate::web::edge::compression::Coding;
use crate::web::edge::headers::joined;
use crate::web::edge::route::Route;
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, Method, Response, Uri, header};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use quick_cache::Weighter;
use quick_cache::sync::Cache as Kept;
use sha2::{Digest, Sha256};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Expected number of entries, to size the cache's tables.
const ANSWERS: usize = 4_096;
/// Recently seen requests. A response is cached on its second request: thousands of distinct
/// requests, each made once, then cost no more than without a cache. Slots come in pairs, so that
/// two keys with the same slot do not evict each other for good.
const SEEN: usize = 1 << 16;
/// Estimated memory for the headers of one response.
const HEADERS_BYTES: usize = 2_048;
/// Longest `Accept` whose response is cached.
const ACCEPT_LENGTH_MAX: usize = 300;
/// Tags of `If-None-Match` that are compared; a client with one of ours sends few others.
const TAGS_MAX: usize = 50;

/// Fresh for five minutes; may be served stale for a day while a client revalidates.
pub(in crate::web) const FRESH: HeaderValue =
    HeaderValue::from_static("public, max-age=300, stale-while-revalidate=86400");
/// A release never changes.
pub(in crate::web) const FOR_GOOD: HeaderValue =
    HeaderValue::from_static("public, max-age=31536000, immutable");
const VARY: HeaderValue = HeaderValue::from_static("accept, accept-encoding");

/// Cache key: a digest of build, settings, data and request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::web) struct Key([u8; 16]);

/// The part of the key that all responses share, digested once.
#[derive(Debug, Clone)]
pub(in crate::web) struct About(Sha256);

impl About {
    pub(in crate::web) fn new(parts: &[&str]) -> Self {
        let mut digest = Sha256::new();
        for part in parts {
            digest.update(part);
            digest.update([0]);
        }
        Self(digest)
    }

    /// The key of a request, by its target and `Accept`.
    pub(in crate::web) fn key(&self, target: &str, accept: &str) -> Key {
        let mut digest = self.0.clone();
        for part in [target, accept] {
            digest.update(part);
            digest.update([0]);
        }
        let mut key = [0; 16];
        key.copy_from_slice(&digest.finalize()[..16]);
        Key(key)
    }
}

impl Key {
    /// The strong validator of the response in this coding.
    fn tag(self, coding: Coding) -> String {
        format!("\"{}-{}\"", URL_SAFE_NO_PAD.encode(self.0), coding.name())
    }

    /// The tag in this list that names this response, in any coding; compared weakly (RFC 9110
    /// 13.1.2).
    pub(in crate::web) fn named(self, tags: &str) -> Option<&str> {
        let ours = URL_SAFE_NO_PAD.encode(self.0);
        let mut tags = tags
            .split(',')
            .take(TAGS_MAX)
            .map(str::trim)
            .map(|tag| tag.strip_prefix("W/").unwrap_or(tag));
        tags.find(|tag| {
            let coding = tag.strip_prefix('"').and_then(|rest| {
                rest.strip_prefix(&ours)?
                    .strip_prefix('-')?
                    .strip_suffix('"')
            });
            coding.is_some_and(|name| Coding::ALL.iter().any(|coding| coding.name() == name))
        })
    }

    fn number(self) -> u64 {
        let mut half = [0; 8];
        half.copy_from_slice(&self.0[..8]);
        u64::from_be_bytes(half) | 1
    }
}

/// The parts of a request that a cached response depends on.
pub(in crate::web) struct CacheRequest {
    pub key: Key,
    pub coding: Coding,
    /// May the response be cached? Not with an overlong `Accept`.
    pub is_plain: bool,
}

impl CacheRequest {
    /// `None` for methods whose responses have no validator.
    pub(in crate::web) fn of(
        method: &Method,
        uri: &Uri,
        headers: &HeaderMap,
        about: &About,
    ) -> Option<Self> {
        if !matches!(*method, Method::GET | Method::HEAD) {
            return None;
        }
        let target = uri.path_and_query().map_or("/", |asked| asked.as_str());
        let accept = joined(headers, &header::ACCEPT);
        let accept = accept.as_deref().unwrap_or("*/*");
        let coding = Coding::choose(joined(headers, &header::ACCEPT_ENCODING).as_deref());
        Some(Self {
            key: about.key(target, accept),
            coding,
            is_plain: accept.len() <= ACCEPT_LENGTH_MAX,
        })
    }
}

/// One body in one coding, with all its headers.
#[derive(Debug, Clone)]
struct Coded {
    coding: Coding,
    headers: HeaderMap,
    bytes: Bytes,
}

impl Coded {
    /// Encodes the bytes, or keeps them as they are where compression does not pay.
    fn new(key: Key, negotiated: Coding, headers: &HeaderMap, bytes: &Bytes) -> Option<Self> {
        let (coding, bytes) = coded(negotiated, headers, bytes.clone());
        let mut headers = headers.clone();
        tagged(&mut headers, key, coding);
        Some(Self {
            coding,
            headers,
            bytes,
        })
    }
}

/// One cached response.
#[derive(Debug, Clone)]
pub(in crate::web) struct CachedResponse {
    headers: HeaderMap,
    plain: Coded,
    /// In the order of `Coding::ALL`; only those that clients asked for.
    coded: [Option<Coded>; 4],
    /// The label for request metrics.
    pub route: Route,
}

impl CachedResponse {
    /// The response in a coding that is cached already.
    pub(in crate::web) fn response(&self, negotiated: Coding) -> Option<Response<Body>> {
        let Coded { headers, bytes, .. } = match negotiated {
            Coding::Identity => &self.plain,
            negotiated => self.coded[negotiated as usize].as_ref()?,
        };
        let mut response = Response::new(Body::from(bytes.clone()));
        response.headers_mut().clone_from(headers);
        Some(response)
    }
}

/// Cached responses, the most requested ones.
pub(in crate::web) struct Cache {
    kept: Kept<Key, Arc<CachedResponse>, Weight>,
    seen: Box<[AtomicU64]>,
    /// Budget for cached bodies and for evicted ones that clients still download.
    room: BodyBudget,
}

impl std::fmt::Debug for Cache {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Cache").field(&self.size()).finish()
    }
}

#[derive(Clone)]
struct Weight;

impl Weighter<Key, Arc<CachedResponse>> for Weight {
    fn weight(&self, _: &Key, answer: &Arc<CachedResponse>) -> u64 {
        let all = answer.coded.iter().flatten().chain([&answer.plain]);
        let bytes: usize = all.map(|coded| coded.bytes.len() + HEADERS_BYTES).sum();
        u64::try_from(bytes).unwrap_or(u64::MAX)
    }
}

impl Cache {
    pub(in crate::web) fn new() -> Self {
        let seen = (0..SEEN).map(|_| AtomicU64::new(0)).collect();
        let kept = Kept::with_weighter(ANSWERS, limits::CACHE_BYTES, Weight);
        Self {
            kept,
            seen,
            room: BodyBudget::new(limits::CACHE_HELD_BYTES),
        }
    }

    pub(in crate::web) fn get(&self, key: Key) -> Option<Arc<CachedResponse>> {
        self.kept.get(&key)
    }

    /// Number of entries, and their total weight.
    pub(in crate::web) fn size(&self) -> (usize, u64) {
        (self.kept.len(), self.kept.weight())
    }

    /// Empties the cache: the data have changed.
    pub(in crate::web) fn clear(&self) {
        self.kept.clear();
    }

    /// Is this a repeated request, with a body small enough to cache?
    pub(in crate::web) fn wants(&self, key: Key, bytes: &Bytes) -> bool {
        let number = key.number();
        let place = usize::try_from(number >> 8).unwrap_or_default() % SEEN;
        let beside = &self.seen[place ^ 1];
        if bytes.len() > limits::CACHED_RESPONSE_BYTES || beside.load(Ordering::Relaxed) == number {
            return bytes.len() <= limits::CACHED_RESPONSE_BYTES;
        }
        let former = self.seen[place].swap(number, Ordering::Relaxed);
        if former != number {
            beside.store(former, Ordering::Relaxed);
        }
        former == number
    }

    /// Caches a new response; `None` if slow clients hold so many evicted bodies that the budget is
    /// used up.
    pub(in crate::web) fn keep(
        &self,
        key: Key,
        headers: HeaderMap,
        bytes: &Bytes,
        route: Route,
    ) -> Option<Arc<CachedResponse>> {
        let bytes = self.room.try_hold(bytes.clone())?;
        let plain = Coded::new(key, Coding::Identity, &headers, &bytes)?;
        let answer = Arc::new(CachedResponse {
            headers,
            plain,
            coded: [None, None, None, None],
            route,
        });
        self.kept.insert(key, Arc::clone(&answer));
        Some(answer)
    }

    /// The response in a coding; encodes and caches it if that coding was missing.
    pub(in crate::web) fn response(
        &self,
        key: Key,
        answer: &CachedResponse,
        negotiated: Coding,
    ) -> Option<Response<Body>> {
        if let Some(ready) = answer.response(negotiated) {
            return Some(ready);
        }
        let mut more = answer.clone();
        let mut made = Coded::new(key, negotiated, &answer.headers, &answer.plain.bytes)?;
        if made.coding != Coding::Identity {
            made.bytes = self.room.try_hold(made.bytes)?;
        }
        more.coded[negotiated as usize] = Some(made);
        let response = more.response(negotiated);
        // Does nothing if the entry was evicted meanwhile.
        let _ = self.kept.replace(key, Arc::new(more), false);
        response
    }
}

/// Is compression worthwhile? Not for content that is compressed already.
fn codes(headers: &HeaderMap, bytes: &Bytes) -> bool {
    let media = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let packed = [
        "application/zip",
        "application/vnd.openxmlformats",
        "image/png",
    ]
    .iter()
    .any(|kind| media.starts_with(kind));
    bytes.len() >= BYTES_MIN && !packed
}

/// Encodes a response that is not cached.
pub(in crate::web) fn coded(
    negotiated: Coding,
    headers: &HeaderMap,
    bytes: Bytes,
) -> (Coding, Bytes) {
    let coding = if codes(headers, &bytes) {
        negotiated
    } else {
        Coding::Identity
    };
    let made = coding
        .encode(&bytes)
        .ok()
        .filter(|coded| coded.len() < bytes.len());
    made.map_or((Coding::Identity, bytes), |bytes| (coding, bytes))
}

/// Sets `ETag` and `Content-Encoding`.
pub(in crate::web) fn tagged(headers: &mut HeaderMap, key: Key, coding: Coding) {
    if let Ok(tag) = HeaderValue::from_str(&key.tag(coding)) {
        headers.insert(header::ETAG, tag);
    }
    if coding != Coding::Identity {
        headers.insert(
            header::CONTENT_ENCODING,
            HeaderValue::from_static(coding.name()),
        );
    }
}

/// Headers that a 200 and its 304 share.
pub(in crate::web) fn fresh(
    headers: &mut HeaderMap,
    lasts: &HeaderValue,
    changed: Option<HeaderValue>,
) {
    headers.insert(header::CACHE_CONTROL, lasts.clone());
    headers.insert(header::VARY, VARY);
    if let Some(changed) = changed {
        headers.insert(header::LAST_MODIFIED, changed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(target: &str) -> Key {
        About::new(&["build", "revision"]).key(target, "")
    }

    #[test]
    fn a_tag_names_one_answer_in_one_coding() {
        let (one, other) = (key("/v1/events"), key("/v1/events?limit=1"));
        for coding in Coding::ALL {
            let tag = one.tag(coding);
            assert_eq!(one.named(&tag), Some(tag.as_str()));
            assert_eq!(one.named(&format!("\"x\", W/{tag}")), Some(tag.as_str()));
            assert_eq!(other.named(&tag), None);
        }
        for tags in [
            "",
            "*",
            "\"",
            "W/",
            "\"a-br\"",
            &one.tag(Coding::Gzip).replace("gzip", "lzma"),
        ] {
            assert_eq!(one.named(tags), None, "{tags}");
        }
        // Parts are delimited: they do not run into each other.
        assert_ne!(
            About::new(&["a", "b"]).key("c", ""),
            About::new(&["a"]).key("bc", "")
        );
    }

    #[test]
    fn a_flood_of_questions_asked_once_leaves_what_is_kept_alone() {
        let cache = Cache::new();
        let bytes = Bytes::from("x".repeat(20_000));
        for n in 0..50 {
            let hot = key(&format!("/hot/{n}"));
            assert!(!cache.wants(hot, &bytes) && cache.wants(hot, &bytes));
            assert!(
                cache
                    .keep(hot, HeaderMap::new(), &bytes, Route::NONE)
                    .is_some()
            );
        }
        for n in 0..120_000 {
            assert!(!cache.wants(key(&format!("/cold/{n}")), &bytes));
        }
        assert!((0..50).all(|n| cache.get(key(&format!("/hot/{n}"))).is_some()));
        assert!(cache.size().1 < limits::CACHE_BYTES);
        cache.clear();
        assert_eq!(cache.size().0, 0);
    }

    #[test]
    fn what_is_kept_weighs_no_more_than_it_may() {
        let cache = Cache::new();
        for n in 0..2_000_usize {
            // Noise hardly compresses.
            let noise: Vec<u8> = (0..20_000_usize)
                .map(|i| Sha256::digest((n * 20_000 + i).to_be_bytes())[0])
                .take(200)
                .collect();
            let bytes = Bytes::from(noise.repeat(100));
            let key = key(&n.to_string());
            let answer = cache.keep(key, HeaderMap::new(), &bytes, Route::NONE);
            assert!(
                answer.is_none_or(|answer| cache.response(key, &answer, Coding::Gzip).is_some())
            );
            assert!(cache.size().1 <= limits::CACHE_BYTES, "{:?}", cache.size());
        }
    }
}
