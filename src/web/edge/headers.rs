//! Headers that every request and response needs, each handled in one place.

use axum::body::{Body, HttpBody};
use axum::http::{
    HeaderMap, HeaderName, HeaderValue, Method, Request, Response, StatusCode, Version, header,
};
use axum::response::IntoResponse;
use std::borrow::Cow;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::net::Ipv6Addr;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};

/// Longest request id accepted from a client.
const REQUEST_ID_LENGTH_MAX: usize = 64;

pub(in crate::web) static REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// CORS: any site may read, and no response depends on who asks.
const ALWAYS: [(HeaderName, HeaderValue); 4] = [
    (
        header::ACCESS_CONTROL_ALLOW_ORIGIN,
        HeaderValue::from_static("*"),
    ),
    (
        header::ACCESS_CONTROL_EXPOSE_HEADERS,
        HeaderValue::from_static(
            "content-disposition, content-location, etag, link, ratelimit, ratelimit-policy, \
                retry-after, tightrope-hint, tightrope-left-out, x-request-id",
        ),
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        HeaderValue::from_static("cross-origin"),
    ),
    (
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    ),
];

/// Adds them, and a placeholder for the request id.
pub(in crate::web) fn always(headers: &mut HeaderMap) {
    headers.extend(ALWAYS);
    headers.insert(&REQUEST_ID, HeaderValue::from_static(""));
}

/// Is the client's copy current: by `If-None-Match: *`, or by date where it sent no tags (RFC 9110
/// 13.2.2)?
pub(in crate::web) fn is_had(response: &Response<Body>, headers: &HeaderMap) -> bool {
    if let Some(tags) = joined(headers, &header::IF_NONE_MATCH) {
        return tags.trim() == "*";
    }
    let Some(since) = headers.get(header::IF_MODIFIED_SINCE) else {
        return false;
    };
    let time = |value: &HeaderValue| httpdate::parse_http_date(value.to_str().ok()?).ok();
    let changed = response.headers().get(header::LAST_MODIFIED);
    let changed = changed.and_then(time);
    changed
        .zip(time(since))
        .is_some_and(|(changed, since)| changed <= since)
}

/// Turns a response into a 304, without content and its headers.
pub(in crate::web) fn bare(response: Response<Body>) -> Response<Body> {
    let (mut parts, _) = response.into_parts();
    for name in [
        header::CONTENT_TYPE,
        header::CONTENT_LENGTH,
        header::CONTENT_ENCODING,
        header::CONTENT_DISPOSITION,
    ] {
        parts.headers.remove(name);
    }
    parts.status = StatusCode::NOT_MODIFIED;
    Response::from_parts(parts, Body::empty())
}

/// A 304 for a matching tag; its other headers are the same each time.
pub(in crate::web) fn not_modified(tag: &str, headers: &HeaderMap) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::NOT_MODIFIED;
    response.headers_mut().clone_from(headers);
    if let Ok(tag) = HeaderValue::from_str(tag) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    response
}

/// For HEAD: drops the content and states its length.
pub(in crate::web) fn strip(response: &mut Response<Body>) {
    let length = response.body().size_hint().exact();
    let bodiless = response.status() == StatusCode::NOT_MODIFIED
        || response.status() == StatusCode::NO_CONTENT;
    if let Some(length) = length.filter(|_| !bodiless) {
        response
            .headers_mut()
            .insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    }
    *response.body_mut() = Body::empty();
}

/// All values of a header, joined by commas.
pub(in crate::web) fn joined<'a>(
    headers: &'a HeaderMap,
    name: &HeaderName,
) -> Option<Cow<'a, str>> {
    let mut values = headers
        .get_all(name)
        .iter()
        .filter_map(|value| value.to_str().ok());
    let first = values.next()?;
    let rest: Vec<&str> = values.collect();
    Some(if rest.is_empty() {
        first.into()
    } else {
        format!("{first},{}", rest.join(",")).into()
    })
}

/// The response to every method but GET and HEAD: answers `OPTIONS`, including CORS preflight;
/// refuses the others.
pub(in crate::web) fn no_such_method(method: &Method) -> Response<Body> {
    let allow = [(
        header::ALLOW,
        HeaderValue::from_static("GET, HEAD, OPTIONS"),
    )];
    if *method != Method::OPTIONS {
        return (StatusCode::METHOD_NOT_ALLOWED, allow).into_response();
    }
    let welcome = [
        (
            header::ACCESS_CONTROL_ALLOW_METHODS,
            HeaderValue::from_static("GET, HEAD, OPTIONS"),
        ),
        (
            header::ACCESS_CONTROL_ALLOW_HEADERS,
            HeaderValue::from_static("*"),
        ),
        (
            header::ACCESS_CONTROL_MAX_AGE,
            HeaderValue::from_static("86400"),
        ),
    ];
    (StatusCode::NO_CONTENT, allow, welcome).into_response()
}

/// The client's own id if it is well formed, else one of ours.
pub(in crate::web) fn request_id(given: Option<&HeaderValue>) -> String {
    static PROCESS: LazyLock<String> =
        LazyLock::new(|| format!("{:016x}-", RandomState::new().build_hasher().finish()));
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let well_formed = |text: &&str| {
        (1..=REQUEST_ID_LENGTH_MAX).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    given
        .and_then(|value| value.to_str().ok())
        .filter(well_formed)
        .map_or_else(
            || {
                [
                    &**PROCESS,
                    &COUNT.fetch_add(1, Ordering::Relaxed).to_string(),
                ]
                .concat()
            },
            str::to_owned,
        )
}

/// One well-formed `Host`, which only HTTP/1.0 may omit, and a target that is not in authority
/// form.
pub(in crate::web) fn misaddressed<B>(request: &Request<B>) -> bool {
    let uri = request.uri();
    // The authority form is for CONNECT, which is not served.
    if uri.authority().is_some() && uri.scheme().is_none() {
        return true;
    }
    let mut hosts = request.headers().get_all(header::HOST).iter();
    match (hosts.next(), hosts.next()) {
        (Some(host), None) => !host.to_str().is_ok_and(well_formed),
        (None, _) => request.version() != Version::HTTP_10,
        _ => true,
    }
}

/// `uri-host [ ":" port ]` (RFC 3986 3.2.2 and 3.2.3). An empty host is refused.
fn well_formed(host: &str) -> bool {
    let (name, port) = if let Some((address, port)) =
        host.strip_prefix('[').and_then(|rest| rest.split_once(']'))
    {
        (
            address.parse::<Ipv6Addr>().is_ok(),
            port.strip_prefix(':').or(port.is_empty().then_some("")),
        )
    } else {
        let (name, port) = host.split_once(':').unwrap_or((host, ""));
        (is_name(name), Some(port))
    };
    name && port.is_some_and(|port| port.len() <= 5 && port.bytes().all(|b| b.is_ascii_digit()))
}

/// A registered name or an IPv4 address.
fn is_name(name: &str) -> bool {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=".contains(&b);
    // After a percent sign: two hexadecimal digits, then plain characters.
    let mut parts = name.split('%');
    let first = parts.next().unwrap_or_default();
    let coded = |part: &str| {
        part.len() >= 2
            && part.bytes().take(2).all(|b| b.is_ascii_hexdigit())
            && part.bytes().skip(2).all(plain)
    };
    !name.is_empty() && first.bytes().all(plain) && parts.all(coded)
}

#[cfg(test)]
mod tests {
    use super::well_formed;

    #[test]
    fn well_formed_hosts_are_distinguished() {
        for host in [
            "a",
            "a:80",
            "a:",
            "1.2.3.4:80",
            "[::1]",
            "[::1]:8080",
            "a%2Fb",
            "xn--a.example",
            "a_b",
        ] {
            assert!(well_formed(host), "{host}");
        }
        for host in [
            "", ":80", "a:b", "a:80:80", "::1", "[::1", "[::1]a", "[::1]:x", "[a]", "[]", "a%zz",
            "a%2", "a%", "a b", "a/b", "a@b", "a:123456",
        ] {
            assert!(!well_formed(host), "{host}");
        }
    }
}
