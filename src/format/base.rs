//! What paths become where a format needs a name that holds everywhere: an address under the public URL, or a
//! URN where none is set. The address a client happened to use is never taken for it.

/// Where the service is found by others.
#[derive(Debug, Clone, Default)]
pub struct Base(Option<String>);

impl Base {
    /// Takes a public URL such as `https://example.org/tightrope`.
    #[must_use]
    pub fn new(public_url: Option<&str>) -> Self {
        Self(public_url.map(|url| url.trim_end_matches('/').to_owned()))
    }

    /// A path, with the public address before it where one is set.
    #[must_use]
    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.0.as_deref().unwrap_or_default())
    }

    /// An IRI for a path and what follows it.
    #[must_use]
    pub fn iri(&self, path: &str) -> String {
        match &self.0 {
            Some(url) => format!("{url}{path}"),
            // A question mark would begin a part of the URN that is no name (RFC 8141).
            None => format!("urn:tightrope:{}", path.trim_start_matches('/').replace('?', "%3F")),
        }
    }
}
