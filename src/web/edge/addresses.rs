//! Addresses that work from elsewhere: with a public URL, every address that leaves is whole, in
//! headers and bodies. Answers pass here once, before they are cached. Streams and tables have done
//! it row by row (`RenderContext::cell`, `format::ndjson`), because a row is counted against the
//! memory budget before it leaves.

use crate::format::Base;
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, Request, Response, Uri, header};
use http_body_util::BodyExt;
use std::borrow::Cow;

/// Longest `Link` header with whole addresses: proxies commonly take 4 to 8 KB of header in all.
const LINK_BYTES_MAX: usize = 3_000;

/// The public URL, and the prefix that requests can have.
pub(in crate::web) struct Addresses {
    base: Base,
    /// The path of the public URL where a request can begin with it; else empty.
    prefix: String,
}

impl Addresses {
    pub(in crate::web) fn new(base: Base, routes: &[String]) -> Self {
        let first = |path: &str| path.split('/').nth(1).unwrap_or_default().to_owned();
        let prefix = base.prefix();
        // `/v1/events` could be `/v1` and then `/events`.
        let ambiguous = routes.iter().any(|route| first(route) == first(prefix));
        let prefix = if ambiguous { "" } else { prefix }.to_owned();
        Self { base, prefix }
    }

    /// The request without the prefix, which a proxy may have left in its path.
    pub(in crate::web) fn without_prefix<B>(&self, mut request: Request<B>) -> Request<B> {
        if self.prefix.is_empty() {
            return request;
        }
        let target = request.uri().path_and_query();
        let rest = target.and_then(|target| target.as_str().strip_prefix(&self.prefix));
        let rest = rest.filter(|rest| rest.starts_with('/'));
        if let Some(Ok(uri)) = rest.map(Uri::try_from) {
            *request.uri_mut() = uri;
        }
        request
    }

    /// Makes the addresses of a new response whole.
    pub(in crate::web) async fn complete(&self, response: Response<Body>) -> Response<Body> {
        if self.base.public().is_none() {
            return response;
        }
        let (mut parts, body) = response.into_parts();
        self.headers(&mut parts.headers);
        // The body is in memory already.
        let bytes = body
            .collect()
            .await
            .map(http_body_util::Collected::to_bytes);
        let bytes = self.body(&parts.headers, bytes.unwrap_or_default());
        parts.headers.remove(header::CONTENT_LENGTH);
        Response::from_parts(parts, Body::from(bytes))
    }

    /// Makes the addresses of headers whole.
    pub(in crate::web) fn headers(&self, headers: &mut HeaderMap) {
        let Some(url) = self.base.public() else {
            return;
        };
        for name in [header::LOCATION, header::CONTENT_LOCATION, header::LINK] {
            let value = headers.get(&name).and_then(|value| value.to_str().ok());
            let whole = value.map(|value| match value.strip_prefix('/') {
                Some(path) => format!("{url}/{path}"),
                None => bounded(value.replace("</", &format!("<{url}/"))),
            });
            match whole.and_then(|whole| HeaderValue::try_from(whole).ok()) {
                Some(whole) if whole.is_empty() => drop(headers.remove(name)),
                Some(whole) => drop(headers.insert(name, whole)),
                None => {}
            }
        }
    }

    /// Makes the addresses of a body whole.
    pub(in crate::web) fn body(&self, headers: &HeaderMap, bytes: Bytes) -> Bytes {
        let media = headers.get(header::CONTENT_TYPE);
        let media = media
            .and_then(|media| media.to_str().ok())
            .unwrap_or_default();
        let whole = match media {
            media if media.contains("json") => self.base.in_json(&bytes),
            media if media.starts_with("text/html") => self.base.in_html(&bytes),
            _ => return bytes,
        };
        match whole {
            Cow::Borrowed(_) => bytes,
            Cow::Owned(whole) => whole.into(),
        }
    }
}

/// A `Link` header without the last links, if it is too long; the body and shorter queries have
/// them.
fn bounded(mut links: String) -> String {
    if links.len() > LINK_BYTES_MAX {
        let fits = links.get(..LINK_BYTES_MAX).unwrap_or_default();
        let end = fits.rfind(", <").unwrap_or_default();
        links.truncate(end);
    }
    links
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prefix_that_a_proxy_left_is_taken_off_where_it_is_no_path_of_ours() {
        let routes = ["/v1", "/docs/api", "/"].map(str::to_owned);
        let of = |url: &str, path: &str| {
            let addresses = Addresses::new(Base::new(Some(url)), &routes);
            let request = Request::get(path).body(()).unwrap();
            addresses.without_prefix(request).uri().to_string()
        };
        for (path, wanted) in [
            ("/tightrope/v1/events?x=1", "/v1/events?x=1"),
            ("/v1/events", "/v1/events"),
            ("/tightrope/", "/"),
            ("/tightropes/v1", "/tightropes/v1"),
            ("/tightrope", "/tightrope"),
            ("/tightrope?x", "/tightrope?x"),
            ("/tightrope//", "//"),
        ] {
            assert_eq!(of("https://example.org/tightrope", path), wanted, "{path}");
        }
        assert_eq!(
            of("https://example.org/v1", "/v1/v1/events"),
            "/v1/v1/events"
        );
        assert_eq!(of("https://example.org", "/v1"), "/v1");
    }

    #[test]
    fn headers_are_made_whole() {
        let addresses = Addresses::new(Base::new(Some("https://example.org/t")), &[]);
        let mut headers = HeaderMap::new();
        let link = "</v1/events?cursor=x>; rel=\"next\", </v1/events.csv>; rel=\"alternate\"";
        headers.insert(header::LINK, HeaderValue::from_static(link));
        headers.insert(header::LOCATION, HeaderValue::from_static("/v1"));
        addresses.headers(&mut headers);
        assert_eq!(headers[header::LOCATION], "https://example.org/t/v1");
        let wanted = "<https://example.org/t/v1/events?cursor=x>; rel=\"next\", \
                      <https://example.org/t/v1/events.csv>; rel=\"alternate\"";
        assert_eq!(headers[header::LINK], wanted);
        // One that becomes too long ends with a whole link.
        let long = vec!["</v1/events>; rel=\"alternate\""; 60].join(", ");
        headers.insert(header::LINK, HeaderValue::from_str(&long).unwrap());
        addresses.headers(&mut headers);
        let cut = headers[header::LINK].to_str().unwrap();
        assert!((2_900..=LINK_BYTES_MAX).contains(&cut.len()), "{cut}");
        assert!(cut.ends_with("rel=\"alternate\""), "{cut}");
    }
}
