//! Security headers of pages: load and fetch only from this origin, run nothing inline. Only a
//! picture that is made for it may be framed.

use axum::http::{HeaderName, HeaderValue, header};

/// Headers of every page that runs scripts, and of its assets. `data:` and `blob:` allow pictures
/// that the page has drawn.
pub(in crate::web) const PAGE: [(HeaderName, HeaderValue); 5] = with(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; \
        connect-src 'self'; \
     manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
);

/// Headers of pages that are read: no script at all, and a form that asks this server. The linked
/// data in their head are a data block, which no browser runs. `connect-src` is for tools that look
/// at robots.txt from within the page.
pub(in crate::web) const READ: [(HeaderName, HeaderValue); 5] = with(
    "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; \
     form-action 'self'; \
     frame-ancestors 'none'",
);

/// Headers of a picture that any page may frame: otherwise as closed as a page of ours. Its links
/// open beside the page that frames it, so it needs no other way out.
pub(in crate::web) const EMBED: [(HeaderName, HeaderValue); 3] = [
    (
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
             connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *",
        ),
    ),
    REFERRER,
    PERMISSIONS,
];

const REFERRER: (HeaderName, HeaderValue) = (
    header::REFERRER_POLICY,
    HeaderValue::from_static("no-referrer"),
);
const PERMISSIONS: (HeaderName, HeaderValue) = (
    HeaderName::from_static("permissions-policy"),
    HeaderValue::from_static("camera=(), geolocation=(), microphone=()"),
);

const fn with(policy: &'static str) -> [(HeaderName, HeaderValue); 5] {
    [
        (
            header::CONTENT_SECURITY_POLICY,
            HeaderValue::from_static(policy),
        ),
        REFERRER,
        (header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY")),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            HeaderValue::from_static("same-origin"),
        ),
        PERMISSIONS,
    ]
}
