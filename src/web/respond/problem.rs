//! Every 4xx and 5xx is a problem document (RFC 9457). The codes are stable; internals, such as SQL
//! and paths, are never disclosed.

use crate::error::{Error, ParameterProblem, Suggestion};
use crate::format::Report;
use crate::text::capital;
use crate::web::respond::repair::repaired;
use axum::http::{HeaderValue, Response, StatusCode, Uri, header};
use axum::response::IntoResponse;
use schemars::JsonSchema;
use serde::Serialize;

/// A kind of problem.
#[derive(Debug)]
pub struct Entry {
    pub code: &'static str,
    pub status: u16,
    pub title: &'static str,
    /// What it means and what to do.
    pub about: &'static str,
}

/// The fallback for an error without a code of its own.
const INTERNAL: Entry = Entry {
    code: "internal",
    status: 500,
    title: "Internal server error",
    about: "The cause is in the server's log under the request id. Nothing is lost: the service \
        only reads.",
};

/// Every kind of problem.
pub const PROBLEMS: [Entry; 13] = [
    Entry {
        code: "bad-query",
        status: 400,
        title: "Invalid parameters",
        about: "`errors` lists every mistake with its parameter, the allowed values, and the \
            nearest valid one. No parameter is ignored silently.",
    },
    Entry {
        code: "unknown-value",
        status: 400,
        title: "Nothing has this name",
        about: "A filter names a record, an actor, a dyad, a place in a text or another value that \
            these data do not have, by id, code, title or name. `errors` lists each with the \
            nearest that they have. Only a code of ISO 3166-1, Correlates of War or Gleditsch and \
            Ward that no actor bears is an empty list, with a hint.",
    },
    Entry {
        code: "not-in-release",
        status: 400,
        title: "The release does not have this field",
        about: "A release keeps its records as they were: a field or filter that came later has no \
            values there. `errors` names each. Without `release=` the current data are asked, \
            which have it.",
    },
    Entry {
        code: "too-broad",
        status: 400,
        title: "Too many records match",
        about: "Facet counts, statistics, projections, views by time, and orders other than the \
            default read every match, up to 10,000. Add filters, ask for fewer years, or use the \
            default order. No result is cut silently.",
    },
    Entry {
        code: "not-found",
        status: 404,
        title: "Not found",
        about: "The path or the id is unknown. /v1 lists every kind with its path; each list gives \
            the ids.",
    },
    Entry {
        code: "gone",
        status: 410,
        title: "Removed by a correction",
        about: "`reason` says why, `replaced_by` names its replacement, and `last` is the address \
            of its last version. /v1/releases lists every correction.",
    },
    Entry {
        code: "method-not-allowed",
        status: 405,
        title: "Method not allowed",
        about: "This service is read-only: GET, HEAD and OPTIONS.",
    },
    Entry {
        code: "not-acceptable",
        status: 406,
        title: "No acceptable format",
        about: "`Accept` names no media type that this resource has. `detail` lists the available \
            ones; a suffix such as .csv or `format=csv` asks for one by name.",
    },
    Entry {
        code: "uri-too-long",
        status: 414,
        title: "The URL is too long",
        about: "Path and query string have at most 8,000 octets together. Ask for fewer values at \
            once.",
    },
    Entry {
        code: "too-many-requests",
        status: 429,
        title: "Too many requests",
        about: "Your address has sent more requests than this server takes from one in a minute. \
            Try again after the seconds in `Retry-After`; `RateLimit-Policy` has the limit, and \
            `RateLimit` what is left of it. One file of the export has all data.",
    },
    INTERNAL,
    Entry {
        code: "unavailable",
        status: 503,
        title: "Temporarily unavailable",
        about: "The server is overloaded, or its data cannot be read right now. Try again after \
            the seconds in `Retry-After`.",
    },
    Entry {
        code: "malformed",
        status: 400,
        title: "The request is malformed",
        about: "The path is not valid percent-encoded UTF-8, or the request breaks HTTP in another \
            way. Some malformed requests are closed without a response.",
    },
];

/// An error on its way to a problem document; `document` adds the request id and path.
#[derive(Debug)]
pub(in crate::web) struct Failure(Error);

impl<E: Into<Error>> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

/// What a handler returns.
pub(in crate::web) type Reply = Result<axum::response::Response, Failure>;

/// A problem document (RFC 9457).
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::web) struct Problem<'a> {
    /// What it means, as a page.
    #[serde(rename = "type")]
    kind: String,
    /// The same for every problem of this code.
    title: &'static str,
    /// The HTTP status.
    status: u16,
    /// What is wrong here and what to do.
    detail: String,
    /// The path that was asked.
    instance: &'a str,
    /// Stable; for programs.
    #[schemars(extend("enum" = PROBLEMS.map(|entry| entry.code)))]
    code: &'static str,
    /// Stands in the log.
    request_id: &'a str,
    /// Every mistake in the question.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<ParameterProblem>,
    /// What may be meant.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    suggestions: Vec<Suggestion>,
    /// Where to start.
    links: StartLinks,
    /// If it should not be so: what to send to whoever runs this.
    report: Report,
    #[serde(flatten)]
    removal: Option<Removal>,
}

/// Start.
#[derive(Debug, Serialize, JsonSchema)]
struct StartLinks {
    /// What there is.
    index: &'static str,
    /// Help.
    docs: &'static str,
}

const START: StartLinks = StartLinks {
    index: "/v1",
    docs: "/docs",
};

/// Why a record was removed.
#[derive(Debug, Clone, Serialize, JsonSchema)]
struct Removal {
    /// With `gone`: why the record was removed.
    reason: String,
    /// With `gone`: where what took its place is; null where nothing did.
    replaced_by: Option<String>,
    /// With `gone`: where the record can still be had, as it was.
    last: Option<String>,
}

/// The content of a problem document beside its code.
#[derive(Debug, Clone)]
pub(in crate::web) struct ProblemBody {
    code: &'static str,
    detail: String,
    errors: Vec<ParameterProblem>,
    suggestions: Vec<Suggestion>,
    removal: Option<Removal>,
    /// Only for the log.
    pub cause: Option<String>,
}

impl IntoResponse for Failure {
    fn into_response(self) -> axum::response::Response {
        let detail = self.0.to_string();
        let sentence = format!("{}.", capital(detail.trim_end_matches('.')));
        let body = match self.0 {
            Error::Gone {
                reason,
                replaced_by,
                last,
                ..
            } => ProblemBody {
                removal: Some(Removal {
                    reason,
                    replaced_by,
                    last,
                }),
                ..ProblemBody::new("gone", sentence)
            },
            Error::BadQuery(errors) => ProblemBody {
                errors,
                ..ProblemBody::new("bad-query", detail)
            },
            Error::UnknownValue(errors) => ProblemBody {
                errors,
                ..ProblemBody::new("unknown-value", detail)
            },
            Error::NotInRelease(errors) => ProblemBody {
                errors,
                ..ProblemBody::new("not-in-release", detail)
            },
            Error::NotFoundNear { near, .. } => ProblemBody {
                suggestions: near,
                ..ProblemBody::new("not-found", sentence)
            },
            Error::NotAcceptable(_) => ProblemBody::new("not-acceptable", sentence),
            Error::NotFound { .. } | Error::NoSuchFormat { .. } => {
                ProblemBody::new("not-found", sentence)
            }
            Error::TooBroad { .. } | Error::TooManyRows { .. } => {
                ProblemBody::new("too-broad", sentence)
            }
            Error::Busy => plain("unavailable", None),
            Error::Unable(_) | Error::NotUnpacked(_) | Error::TooLong => {
                plain("unavailable", Some(detail))
            }
            _ => plain("internal", Some(detail)),
        };
        let mut response = status(body.code).into_response();
        response.extensions_mut().insert(body);
        response
    }
}

impl ProblemBody {
    fn new(code: &'static str, detail: String) -> Self {
        Self {
            code,
            detail,
            errors: Vec::new(),
            suggestions: Vec::new(),
            removal: None,
            cause: None,
        }
    }
}

/// Turns an error response into a problem document; leaves other responses unchanged.
pub(in crate::web) fn document(
    response: axum::response::Response,
    uri: &Uri,
    request_id: &str,
    revision: &str,
    contact: Option<&str>,
) -> axum::response::Response {
    let code = response.status();
    if !code.is_client_error() && !code.is_server_error() {
        return response;
    }
    let (mut parts, _) = response.into_parts();
    let body = parts
        .extensions
        .remove::<ProblemBody>()
        .unwrap_or_else(|| plain(for_status(code), None));
    let entry = entry(body.code);
    let path = uri.path();
    let facts = [
        // Never the host that a client has written.
        (
            "Asked",
            uri.path_and_query()
                .map_or_else(|| "/".to_owned(), ToString::to_string),
        ),
        (
            "Answer",
            format!("{} {}, {}", code.as_u16(), entry.code, body.detail),
        ),
        ("Request", request_id.to_owned()),
        ("Data", format!("revision {revision}")),
    ];
    let subject = format!("Tightrope: {} {}", code.as_u16(), entry.code);
    let report = Report::new(contact, &subject, &facts, &["What was expected"]);
    let mut suggestions = body.suggestions;
    suggestions.extend(repaired(uri, &body.errors));
    let problem = Problem {
        kind: format!("/docs/problems/{}", entry.code),
        title: entry.title,
        status: code.as_u16(),
        detail: body.detail,
        instance: if path.is_empty() { "/" } else { path },
        code: entry.code,
        request_id,
        errors: body.errors,
        suggestions,
        links: START,
        report,
        removal: body.removal,
    };
    // Strings and numbers alone: this cannot fail.
    let document = serde_json::to_string(&problem).unwrap_or_default();
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/problem+json"),
    );
    parts
        .headers
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if code == StatusCode::SERVICE_UNAVAILABLE {
        parts
            .headers
            .insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
    }
    Response::from_parts(parts, axum::body::Body::from(format!("{document}\n")))
}

fn plain(code: &'static str, cause: Option<String>) -> ProblemBody {
    ProblemBody {
        cause,
        ..ProblemBody::new(code, entry(code).about.to_owned())
    }
}

/// The code of an error response that the framework made without details.
fn for_status(status: StatusCode) -> &'static str {
    match status.as_u16() {
        404 => "not-found",
        410 => "gone",
        405 => "method-not-allowed",
        406 => "not-acceptable",
        414 => "uri-too-long",
        429 => "too-many-requests",
        408 | 503 | 504 => "unavailable",
        400..500 => "malformed",
        _ => "internal",
    }
}

fn entry(code: &str) -> &'static Entry {
    PROBLEMS
        .iter()
        .find(|p| p.code == code)
        .unwrap_or(&INTERNAL)
}

fn status(code: &str) -> StatusCode {
    StatusCode::from_u16(entry(code).status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}
