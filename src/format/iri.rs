//! Globally unique names for paths: URLs under the public URL, or URNs if none is set. The `Host`
//! of a request is never used for them.

/// The public URL of the service.
#[derive(Debug, Clone, Default)]
pub struct Base(Option<String>);

impl Base {
    /// Takes a public URL such as `https://example.org/tightrope`.
    #[must_use]
    pub fn new(public_url: Option<&str>) -> Self {
        Self(public_url.map(|url| url.trim_end_matches('/').to_owned()))
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

    /// The path as seen from the root of the host.
    #[must_use]
    pub fn on_host(&self, path: &str) -> String {
        let rest = self.0.as_deref().and_then(|url| url.split_once("://"));
        let prefix = rest.and_then(|(_, rest)| rest.find('/').and_then(|at| rest.get(at..)));
        format!("{}{path}", prefix.unwrap_or_default())
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
}
