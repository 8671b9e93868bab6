//! Documentation for people and programs: the description of the interface as YAML and JSON, a start
//! page made from it, Swagger UI, the codebook, and a page for each problem. All offline, under a strict policy.

use crate::bundle::SCHEMA;
use crate::error::Error;
use crate::format::html;
use crate::model::{ALL, dataset};
use crate::query::expect_none;
use crate::web::pages::csp::PAGE;
use crate::web::respond::problem::Failure;
use crate::web::respond::problem::PROBLEMS;
use crate::web::state::AppState;
use axum::extract::{RawPathParams, State};
use axum::http::{HeaderMap, HeaderValue, Uri, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use std::fmt::Write;
use std::sync::{Arc, LazyLock};
use std::time::{Duration, SystemTime};

type Reply = Result<Response, Failure>;

/// The promise, as it is written and as JSON.
pub const OPENAPI_YAML: &str = include_str!("../../../openapi.yaml");
pub const OPENAPI_JSON: &str = include_str!(concat!(env!("OUT_DIR"), "/openapi.json"));

/// docs/CODEBOOK.md as HTML, made by `build.rs`.
const CODEBOOK: &str = include_str!(concat!(env!("OUT_DIR"), "/codebook.html"));

const API_PAGE: &str = include_str!("docs/api.html");

/// Name, type, content.
const ASSETS: [(&str, &str, &str); 5] = [
    ("docs.css", "text/css; charset=utf-8", include_str!("docs/docs.css")),
    ("docs.js", "text/javascript; charset=utf-8", include_str!("docs/docs.js")),
    ("api.js", "text/javascript; charset=utf-8", include_str!("docs/api.js")),
    ("swagger-ui.css", "text/css; charset=utf-8", include_str!("docs/vendor/swagger-ui.css")),
    ("swagger-ui-bundle.js", "text/javascript; charset=utf-8", include_str!("docs/vendor/swagger-ui-bundle.js")),
];

/// As dates of HTTP write them.
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// `/openapi.yaml`
pub(in crate::web) async fn openapi_yaml(uri: Uri) -> Reply {
    expect_none(uri.query().unwrap_or_default())?;
    Ok(([(header::CONTENT_TYPE, "application/yaml")], OPENAPI_YAML).into_response())
}

/// `/openapi.json`
pub(in crate::web) async fn openapi_json(uri: Uri) -> Reply {
    expect_none(uri.query().unwrap_or_default())?;
    Ok(([(header::CONTENT_TYPE, "application/json")], OPENAPI_JSON).into_response())
}

/// `/v1/schema/bundle`: the shape of a document as one file.
pub(in crate::web) async fn bundle_schema(uri: Uri) -> Reply {
    expect_none(uri.query().unwrap_or_default())?;
    Ok(([(header::CONTENT_TYPE, "application/schema+json")], SCHEMA).into_response())
}

/// `/llms.txt`: what programs that write for people are to keep.
pub(in crate::web) async fn llms(uri: Uri) -> Reply {
    static TEXT: LazyLock<String> = LazyLock::new(|| {
        let rules: Vec<String> = dataset::RULES.iter().map(|rule| format!("- {rule}")).collect();
        let kinds: Vec<String> = ALL.iter().map(|spec| format!("- [{0}]({0}): {1}", spec.path, spec.about)).collect();
        format!(
            "# {}\n\n> {}\n\n## How to use it\n\n{}\n\n## What there is\n\n{}\n- [/v1/search](/v1/search?q=refugees): all kinds by their words.\n\
             - [/v1/verify](/v1/verify?record=strategy:border-defence): words you quote held against the text (`quote=`), a record beside its passages (`record=`). Ask before you quote.\n\
             - [/v1/releases](/v1/releases): what was corrected, and why. Name `meta.release` when you cite, and put `release=` behind any path to get the same data again.\n\n\
             ## How to ask\n\n- [/v1](/v1): every kind with its filters and formats.\n- [/openapi.yaml](/openapi.yaml): the whole interface.\n\
             - [/docs/codebook](/docs/codebook): what makes a record, and every term.\n- Any list or record as Markdown: put `.md` behind its path, as in /v1/risks.md?modality=possible.\n\
             - A reference to anything: put `.bib` or `.csl.json` behind its path.\n- [/v1/export](/v1/export): all of it as files.\n",
            dataset::NAME,
            dataset::ABOUT,
            rules.join("\n"),
            kinds.join("\n"),
        )
    });
    expect_none(uri.query().unwrap_or_default())?;
    Ok(([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], TEXT.as_str()).into_response())
}

/// `/.well-known/api-catalog` (RFC 9727): where the interface is described.
pub(in crate::web) async fn catalog(State(app): State<Arc<AppState>>, uri: Uri) -> Reply {
    expect_none(uri.query().unwrap_or_default())?;
    let at = |path: &str, media: &str| json!([{"href": app.base.address(path), "type": media}]);
    let catalog = json!({"linkset": [{
        "anchor": app.base.address("/v1"),
        "service-desc": at("/openapi.json", "application/json"),
        "service-doc": at("/docs", "text/html"),
        "service-meta": at("/v1.jsonld", "application/ld+json"),
        "status": at("/readyz", "application/json"),
    }]});
    let media = "application/linkset+json; profile=\"https://www.rfc-editor.org/info/rfc9727\"";
    let links = "</.well-known/api-catalog>; rel=\"api-catalog\"";
    Ok(([(header::CONTENT_TYPE, media), (header::LINK, links)], format!("{catalog}\n")).into_response())
}

/// `/.well-known/security.txt` (RFC 9116), where it is known whom to tell.
pub(in crate::web) async fn security(State(app): State<Arc<AppState>>, uri: Uri) -> Reply {
    expect_none(uri.query().unwrap_or_default())?;
    let contact = app.security_contact.as_deref();
    let contact = contact.ok_or_else(|| Error::NotFound { what: "contact", id: "--security-contact".to_owned() })?;
    // Good for half a year from now; whoever asks later gets a later one.
    let until = httpdate::fmt_http_date(SystemTime::now() + Duration::from_hours(24 * 180));
    let parts: Vec<&str> = until.split(' ').collect();
    let month = MONTHS.iter().position(|name| Some(name) == parts.get(2)).map_or(1, |n| n + 1);
    let (day, year) = (parts.get(1).unwrap_or(&"01"), parts.get(3).unwrap_or(&"2027"));
    let text = format!("Contact: {contact}\nExpires: {year}-{month:02}-{day}T00:00:00Z\nPreferred-Languages: en\n");
    Ok(([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response())
}

/// `/docs`: what there is, with a line of curl for each operation.
pub(in crate::web) async fn start(uri: Uri) -> Reply {
    static PAGE: LazyLock<String> = LazyLock::new(start_page);
    expect_none(uri.query().unwrap_or_default())?;
    Ok(paged(PAGE.as_str()))
}

/// `/docs/api`: the description as a page to try things on.
pub(in crate::web) async fn api(uri: Uri) -> Reply {
    expect_none(uri.query().unwrap_or_default())?;
    Ok(paged(API_PAGE))
}

/// `/docs/codebook`: the unit rules and vocabularies, for people.
pub(in crate::web) async fn codebook(uri: Uri) -> Reply {
    static PAGE: LazyLock<String> = LazyLock::new(|| {
        page("Codebook", &format!("<p class=\"over\"><a href=\"/docs\">How to ask</a></p>{CODEBOOK}"))
    });
    expect_none(uri.query().unwrap_or_default())?;
    Ok(paged(PAGE.as_str()))
}

/// `/docs/assets/{name}`: what the pages load.
pub(in crate::web) async fn asset(params: RawPathParams, uri: Uri) -> Reply {
    expect_none(uri.query().unwrap_or_default())?;
    let name = params.iter().next().map_or("", |(_, name)| name);
    let found = ASSETS.iter().find(|(asset, _, _)| *asset == name);
    let (_, kind, content) = found.ok_or_else(|| Error::NotFound { what: "asset", id: name.to_owned() })?;
    Ok(([(header::CONTENT_TYPE, *kind), (header::CACHE_CONTROL, "public, max-age=3600")], *content).into_response())
}

/// `/docs/problems/{code}`: what a problem document means.
pub(in crate::web) async fn problem(params: RawPathParams, uri: Uri) -> Reply {
    expect_none(uri.query().unwrap_or_default())?;
    let code = params.iter().next().map_or("", |(_, code)| code);
    let entry = PROBLEMS.iter().find(|p| p.code == code);
    let entry = entry.ok_or_else(|| Error::NotFound { what: "problem", id: code.to_owned() })?;
    let (code, status, title, about) = (entry.code, entry.status, html(entry.title), marked(entry.about));
    let body = format!(
        "<p class=\"over\">Problem <code>{code}</code> · HTTP {status}</p><h1>{title}</h1><p class=\"lead\">{about}</p>\
         <p><a href=\"/docs\">How to ask</a></p>"
    );
    Ok(paged(page(entry.title, &body)))
}

fn paged(content: impl IntoResponse) -> Response {
    let mut headers = HeaderMap::from_iter(PAGE);
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    (headers, content).into_response()
}

fn page(title: &str, body: &str) -> String {
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{} · Tightrope</title>\
         <link rel=\"stylesheet\" href=\"/docs/assets/docs.css\"><script src=\"/docs/assets/docs.js\" defer></script></head>\
         <body><main>{body}</main></body></html>\n",
        html(title)
    )
}

/// The start page, read off the description: it cannot tell of what is not served.
fn start_page() -> String {
    let api: Value = serde_json::from_str(OPENAPI_JSON).unwrap_or_default();
    let mut body = format!(
        "<p class=\"over\">Tightrope {}</p><h1>{}</h1>",
        html(env!("CARGO_PKG_VERSION")),
        html(api["info"]["summary"].as_str().unwrap_or_default())
    );
    for paragraph in api["info"]["description"].as_str().unwrap_or_default().split("\n\n") {
        // Writing to a string cannot fail.
        let _ = write!(body, "<p>{}</p>", marked(paragraph));
    }
    body.push_str(
        "<nav><a class=\"door\" href=\"/docs/api\">Try every parameter</a> <a href=\"/docs/codebook\">Codebook</a> \
         <a href=\"/openapi.yaml\">openapi.yaml</a> \
         <a href=\"/openapi.json\">openapi.json</a> <a href=\"/v1\">/v1</a></nav>",
    );
    for tag in api["tags"].as_array().into_iter().flatten() {
        let name = tag["name"].as_str().unwrap_or_default();
        let about = tag["description"].as_str().unwrap_or_default();
        let _ = write!(body, "<section><h2>{}</h2><p class=\"about\">{}</p><dl>", html(name), html(about));
        for (path, item) in api["paths"].as_object().into_iter().flatten() {
            let operation = &item["get"];
            if operation["tags"][0] == name {
                let summary = html(operation["summary"].as_str().unwrap_or_default());
                let _ = write!(body, "<dt>{}</dt><dd>{}</dd>", summary, curl(path, operation));
            }
        }
        body.push_str("</dl></section>");
    }
    page("How to ask", &body)
}

/// Lines that can be pasted: the questions of the operation's examples, or its path.
fn curl(path: &str, operation: &Value) -> String {
    let media = operation["responses"]["200"]["content"].as_object().and_then(|content| content.values().next());
    let examples = media.and_then(|media| media["examples"].as_object()).into_iter().flat_map(|all| all.values());
    let mut asked: Vec<&str> = examples.filter_map(|e| e["summary"].as_str()?.strip_prefix("GET ")).collect();
    let plain = path.replace("{code}", "bad-query");
    if asked.is_empty() {
        asked.push(&plain);
    }
    let line = |asked: &&str| {
        format!(
            "<code>curl -s '<span class=\"origin\">http://localhost:8080</span><a href=\"{0}\">{0}</a>'</code>",
            html(asked)
        )
    };
    asked.iter().map(line).collect()
}

/// Text with `code` and **strong**, as the description marks it.
fn marked(text: &str) -> String {
    let mut out = String::new();
    for (n, piece) in html(text).split('`').enumerate() {
        if n % 2 == 1 {
            let _ = write!(out, "<code>{piece}</code>");
            continue;
        }
        for (m, part) in piece.split("**").enumerate() {
            let _ = if m % 2 == 1 { write!(out, "<strong>{part}</strong>") } else { write!(out, "{part}") };
        }
    }
    out
}
