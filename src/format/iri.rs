//! Globally unique names for paths: URLs under the public URL, or URNs if none is set. The `Host`
//! of a request is never used for them.
//!
//! Whatever is stored or computed has path-absolute addresses (`/v1/events`). The public URL is put
//! in front as the bytes leave. In JSON and HTML, syntax says what is an address: a member of a
//! known name, or an attribute. So text that only mentions a path stays as it is.

use memchr::{memmem, memrchr};
use std::borrow::Cow;

/// The members of JSON whose values are addresses, where they begin with a slash.
const MEMBERS: [&[u8]; 17] = [
    b"anchor",
    b"collection",
    b"describes",
    b"docs",
    b"export",
    b"first",
    b"href",
    b"index",
    b"instance",
    b"last",
    b"next",
    b"path",
    b"releases",
    b"replaced_by",
    b"self",
    b"type",
    b"up",
];
/// The same for attributes of HTML.
const ATTRIBUTES: [&[u8]; 3] = [b"action", b"href", b"src"];

/// The public URL of the service.
#[derive(Debug, Clone, Default)]
pub struct Base(Option<String>);

impl Base {
    /// Takes a public URL such as `https://example.org/tightrope`.
    #[must_use]
    pub fn new(public_url: Option<&str>) -> Self {
        Self(public_url.map(|url| url.trim_end_matches('/').to_owned()))
    }

    /// The public URL, without a slash at its end.
    #[must_use]
    pub fn public(&self) -> Option<&str> {
        self.0.as_deref()
    }

    /// The path of the public URL, such as `/tightrope`; empty where there is none.
    #[must_use]
    pub fn prefix(&self) -> &str {
        let rest = self.public().and_then(|url| url.split_once("://"));
        let rest = rest.map_or("", |(_, rest)| rest);
        rest.find('/').map_or("", |at| &rest[at..])
    }

    /// A path, prefixed by the public URL if one is set.
    #[must_use]
    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.0.as_deref().unwrap_or_default())
    }

    /// Its URL, if a public one is set.
    #[must_use]
    pub fn url(&self, path: &str) -> Option<String> {
        self.0.as_ref().map(|url| format!("{url}{path}"))
    }

    /// An IRI for a path and what follows it.
    #[must_use]
    pub fn iri(&self, path: &str) -> String {
        match &self.0 {
            Some(url) => format!("{url}{path}"),
            // A question mark would start a URN component that is not part of the name (RFC 8141).
            None => format!(
                "urn:tightrope:{}",
                path.trim_start_matches('/').replace('?', "%3F")
            ),
        }
    }

    /// Compact JSON with the public URL before every address.
    #[must_use]
    pub fn in_json<'a>(&self, json: &'a [u8]) -> Cow<'a, [u8]> {
        // A quote within a string has a backslash before it, so this can only be a name and the
        // beginning of its value.
        self.put(json, b"\":\"/", b'"', &MEMBERS)
    }

    /// HTML with the public URL before every address.
    #[must_use]
    pub fn in_html<'a>(&self, html: &'a [u8]) -> Cow<'a, [u8]> {
        // Text has no bare quote, so this can only be an attribute.
        self.put(html, b"=\"/", b' ', &ATTRIBUTES)
    }

    /// Puts the public URL before the slash of each mark whose name is known. The name stands
    /// between `before` and the mark.
    fn put<'a>(&self, text: &'a [u8], mark: &[u8], before: u8, names: &[&[u8]]) -> Cow<'a, [u8]> {
        let Some(url) = self.public() else {
            return Cow::Borrowed(text);
        };
        let mut out = Vec::new();
        let mut copied = 0;
        for at in memmem::find_iter(text, mark) {
            let begins = memrchr(before, &text[..at]).map_or(0, |at| at + 1);
            if names.contains(&&text[begins..at]) {
                let slash = at + mark.len() - 1;
                out.extend_from_slice(&text[copied..slash]);
                out.extend_from_slice(url.as_bytes());
                copied = slash;
            }
        }
        if copied == 0 {
            return Cow::Borrowed(text);
        }
        out.extend_from_slice(&text[copied..]);
        Cow::Owned(out)
    }
}

#[cfg(test)]
mod tests {
    use super::Base;
    use serde_json::{Value, json};

    const URL: &str = "https://example.org/tightrope";

    #[test]
    fn json_gets_the_url_before_addresses_and_nowhere_else() {
        let base = Base::new(Some(URL));
        let of = |value: &Value| -> Value {
            let text = value.to_string();
            serde_json::from_slice(&base.in_json(text.as_bytes())).unwrap()
        };
        let address =
            json!({"data": [{"href": "/v1/events/x"}], "links": {"self": "/", "next": null}});
        let whole = json!({"data": [{"href": format!("{URL}/v1/events/x")}],
            "links": {"self": format!("{URL}/"), "next": null}});
        assert_eq!(of(&address), whole);
        // Twice is as once.
        assert_eq!(of(&whole), whole);
        for text in [
            json!({"title": "/v1/events is a path", "note": "see \"href\":\"/v1/events\" there"}),
            json!({"note": "\":\"/v1", "quote": "\\\":\"/v1"}),
            json!({"href": "urn:x", "type": "state", "next": "v1", "list": ["href", "/v1"]}),
            json!(["href", ":", "/v1", "\"href\":\"/v1\""]),
        ] {
            assert_eq!(of(&text), text);
        }
        let untouched = Base::default();
        let text = address.to_string();
        assert_eq!(*untouched.in_json(text.as_bytes()), *text.as_bytes());
    }

    #[test]
    fn html_gets_the_url_before_addresses_and_nowhere_else() {
        let base = Base::new(Some(URL));
        let html = "<a class=\"x\" href=\"/v1?a=1&amp;b=2\">/v1</a><form action=\"/\"><img \
                    src=\"x.svg\" alt=\"/v1\"> href=&quot;/v1&quot; <a href=\"#main\">";
        let wanted = format!(
            "<a class=\"x\" href=\"{URL}/v1?a=1&amp;b=2\">/v1</a><form action=\"{URL}/\"><img \
             src=\"x.svg\" alt=\"/v1\"> href=&quot;/v1&quot; <a href=\"#main\">"
        );
        assert_eq!(
            String::from_utf8_lossy(&base.in_html(html.as_bytes())),
            wanted
        );
    }

    #[test]
    fn the_prefix_is_the_path_of_the_url() {
        for (url, prefix) in [
            ("https://example.org", ""),
            ("https://example.org/", ""),
            ("https://example.org/tightrope/", "/tightrope"),
            ("http://[::1]:8080/a/b", "/a/b"),
        ] {
            assert_eq!(Base::new(Some(url)).prefix(), prefix, "{url}");
        }
        assert_eq!(Base::default().prefix(), "");
    }
}
