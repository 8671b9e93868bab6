//! Every error is a problem document that says what to do, and no query breaks the service.

use super::app::App;
use axum::http::{Method, StatusCode};
use tightrope::model::ALL;
use tightrope::query::Grammar;
use tightrope::web::PROBLEMS;

#[tokio::test]
async fn errors_are_problem_documents() {
    let app = App::new().await;
    for (method, path, status, code) in [
        (Method::GET, "/v1/nothing", 404, "not-found"),
        (Method::GET, "/v1/events/a/b/c", 404, "not-found"),
        (Method::GET, "/v1/events/no-such-event", 404, "not-found"),
        (
            Method::GET,
            "/v1/documents/no-such/passages",
            404,
            "not-found",
        ),
        (
            Method::GET,
            "/v1/documents/harbour-note/passages/s9.p9",
            404,
            "not-found",
        ),
        (Method::GET, "/v1/vocabularies/no-such", 404, "not-found"),
        (Method::GET, "/v1/events?nothing=1", 400, "bad-query"),
        (
            Method::GET,
            "/v1/events/korean-war?fields=id",
            400,
            "bad-query",
        ),
        (Method::GET, "/v1?x=1", 400, "bad-query"),
        (Method::GET, "/v1/events/%ff", 400, "malformed"),
        (Method::POST, "/v1/events", 405, "method-not-allowed"),
        (
            Method::DELETE,
            "/v1/events/korean-war",
            405,
            "method-not-allowed",
        ),
        (Method::TRACE, "/v1", 405, "method-not-allowed"),
        (Method::PUT, "/v1/nothing", 404, "not-found"),
        (Method::GET, "/about?x=1", 400, "bad-query"),
        (Method::GET, "/explorer/no-such.js", 404, "not-found"),
        (Method::GET, "/explorer/index.html", 404, "not-found"),
        (Method::GET, "/v1/events?decade=1940", 400, "bad-query"),
        (Method::GET, "/v1/events?decade=94x", 400, "bad-query"),
        (
            Method::GET,
            "/v1/claims?about=rumour:korean-war",
            400,
            "bad-query",
        ),
    ] {
        let reply = app.ask(method.clone(), path).await;
        let problem = reply.json();
        assert_eq!(reply.status.as_u16(), status, "{method} {path}");
        assert_eq!(reply.header("content-type"), "application/problem+json");
        assert_eq!(reply.header("cache-control"), "no-store");
        assert_eq!(problem["status"], status);
        assert_eq!(problem["code"], code, "{method} {path}");
        assert_eq!(problem["type"], format!("/docs/problems/{code}"));
        assert_eq!(problem["instance"], path.split('?').next().unwrap());
        assert_eq!(
            problem["request_id"].as_str(),
            Some(reply.header("x-request-id"))
        );
        assert!(problem["title"].is_string() && problem["detail"].is_string());
    }
    assert_eq!(
        app.ask(Method::POST, "/v1/events").await.header("allow"),
        "GET, HEAD, OPTIONS"
    );
}

#[tokio::test]
async fn every_code_is_explained_where_its_type_points() {
    let app = App::new().await;
    for problem in &PROBLEMS {
        let reply = app.get(&format!("/docs/problems/{}", problem.code)).await;
        assert_eq!(reply.status, StatusCode::OK);
        assert!(
            reply
                .text
                .contains(problem.about.split(['`', '\'']).next().unwrap())
        );
    }
    assert_eq!(
        app.get("/docs/problems/none").await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn all_mistakes_are_reported_with_the_nearest_valid_word() {
    let app = App::new().await;
    let problem = app
        .get("/v1/events?actro=china&modality=alleged&category=treatys&limit=501")
        .await
        .json();
    let errors = problem["errors"].as_array().unwrap();
    assert_eq!(errors.len(), 4);
    assert_eq!(errors[0]["suggestion"], "actor");
    assert!(errors[0]["allowed"].as_array().unwrap().len() > 10);
    assert_eq!(errors[1]["parameter"], "modality");
    assert_eq!(errors[2]["suggestion"], "treaty");
    assert_eq!(errors[3]["parameter"], "limit");
}

#[tokio::test]
async fn options_and_cors_are_supported() {
    let app = App::new().await;
    assert_eq!(
        app.ask(Method::OPTIONS, "/v1/nothing").await.status,
        StatusCode::NO_CONTENT
    );
    let options = app.ask(Method::OPTIONS, "/v1/events").await;
    assert_eq!(options.status, StatusCode::NO_CONTENT);
    assert_eq!(options.header("allow"), "GET, HEAD, OPTIONS");
    assert_eq!(
        options.header("access-control-allow-methods"),
        "GET, HEAD, OPTIONS"
    );
    for path in ["/v1/events", "/v1/nothing"] {
        let reply = app.get(path).await;
        assert_eq!(reply.header("access-control-allow-origin"), "*");
        assert_eq!(reply.header("x-content-type-options"), "nosniff");
    }
}

#[tokio::test]
async fn the_start_page_loads_and_the_index_lists_every_kind() {
    let app = App::new().await;
    let root = app.get("/").await;
    assert_eq!(
        (root.status, root.header("content-type")),
        (StatusCode::OK, "text/html; charset=utf-8")
    );
    assert!(
        root.header("content-security-policy")
            .contains("default-src 'none'")
    );
    let index = app.ok("/v1").await;
    let kinds: Vec<&str> = index["data"]["kinds"]
        .as_array()
        .unwrap()
        .iter()
        .map(|k| k["kind"].as_str().unwrap())
        .collect();
    assert_eq!(kinds, ALL.map(|spec| spec.kind));
}

/// Invalid values, percent-encoded where a client would have to.
const HOSTILE: [&str; 44] = [
    "1950/..",
    "../..",
    "19XX~",
    "9999-12-31/0000",
    "%22",
    "%22a+-%22+NEAR(a%20b,%205)+*",
    "col:a+OR+b*+AND+(",
    "-%22a",
    "-relevance",
    "title.edtf.x",
    "claim:x",
    "%ED%A0%80",
    "%C0%AF",
    "1/**/UNION/**/SELECT",
    "'",
    "\"",
    "';DROP%20TABLE%20entry;--",
    "%00",
    "%ff",
    "%",
    "%2",
    "..%2f..%2f",
    "*",
    "%25",
    "_",
    "NULL",
    "0",
    "-1",
    "1e9",
    "99999999999999999999",
    "%F0%9F%92%A5",
    "a,b,,c",
    ",",
    "{}",
    "[]",
    "a%0d%0ab",
    ":",
    "gw:",
    ":365",
    "Q",
    "%EF%BF%BF",
    "s1.p999999999999",
    "s",
    "title.p1",
];

/// Queries of many parameters, of many unknown values, and of many known ones.
fn crowded_queries() -> [String; 3] {
    let joined = |count: usize, prefix: &str, separator: &str| {
        let parts: Vec<String> = (0..count).map(|n| format!("{prefix}{n}")).collect();
        parts.join(separator)
    };
    let wide = format!("actor={}", joined(50, "a", ","));
    let known =
        "modality=asserted,reported,evaluated,predicted,possible,prescribed,intended,negated";
    [
        joined(1_000, "actor=a", "&"),
        [wide.as_str(); 8].join("&"),
        [known; 8].join("&"),
    ]
}

/// What to append to a path: every parameter with every value, crowded and malformed queries, and
/// the values as a last segment.
fn questions(grammar: &Grammar, values: &[&str]) -> Vec<String> {
    let names =
        grammar
            .facets()
            .map(|f| f.name)
            .chain(["", "__proto__", "id__not", "document__exists"]);
    let names: Vec<&str> = names.chain(grammar.parameters.iter().copied()).collect();
    let mut questions: Vec<String> = names
        .iter()
        .flat_map(|name| values.iter().map(move |value| format!("?{name}={value}")))
        .collect();
    questions.extend(crowded_queries().map(|query| format!("?{query}")));
    questions.extend(["?&&&==&".to_owned(), "??".to_owned()]);
    questions.extend(
        values
            .iter()
            .map(|value| format!("?q={value}&sort=-relevance&include=highlights&by=kind")),
    );
    questions.extend(
        values
            .iter()
            .filter(|v| v.len() < 99)
            .map(|value| format!("/{value}")),
    );
    questions
}

#[tokio::test]
async fn no_query_breaks_the_service() {
    let app = App::new().await;
    let long = "x".repeat(8_000);
    let values: Vec<&str> = HOSTILE.into_iter().chain([long.as_str()]).collect();
    let mut asked = 0;
    let mut places = vec![
        ("/v1/search".to_owned(), Grammar::search()),
        ("/v1/stats".to_owned(), Grammar::stats()),
        ("/v1/graph".to_owned(), Grammar::graph()),
    ];
    for spec in ALL {
        places.push((
            spec.path.replace("{document}", "harbour-note"),
            Grammar::list(spec),
        ));
    }
    for (path, grammar) in places {
        let before = asked;
        for question in questions(&grammar, &values) {
            let Ok(uri) = format!("{path}{question}").parse::<axum::http::Uri>() else {
                continue;
            };
            let reply = app.get(&uri.to_string()).await;
            assert!(reply.status.as_u16() < 500, "{uri}: {}", reply.text);
            let kind = if reply.status.is_success() {
                "application/json"
            } else {
                "application/problem+json"
            };
            assert_eq!(reply.header("content-type"), kind, "{uri}");
            asked += 1;
        }
        assert!(
            asked - before >= 300,
            "{path}: only {} queries",
            asked - before
        );
    }
    assert!(asked > 5_000, "only {asked} queries were valid URIs");
}

#[tokio::test]
async fn a_long_query_is_refused_and_a_long_link_stays_out_of_the_header() {
    let app = App::new().await;
    let at = |length: usize| format!("/v1/events?id={}", "x,".repeat(4_000))[..length].to_owned();
    assert_eq!(
        app.get(&format!("/v1/events?id={}", "x".repeat(7_990)))
            .await
            .status,
        StatusCode::URI_TOO_LONG
    );
    assert_eq!(
        app.get(&at(7_999)).await.status,
        StatusCode::BAD_REQUEST,
        "8,000 octets are read, but the query is invalid"
    );
    let ids: Vec<String> = (0..400).map(|n| format!("stranger-{n}")).collect();
    let reply = app
        .get(&format!("/v1/claims?id__not={}", ids.join(",")))
        .await;
    assert_eq!((reply.status, reply.header("link")), (StatusCode::OK, ""));
    assert!(reply.json()["links"]["self"].as_str().unwrap().len() > 4_000);
}

#[tokio::test]
async fn a_well_formed_request_id_of_the_client_is_kept() {
    use axum::body::Body;
    use axum::http::Request;
    use tower::ServiceExt;
    let (_folder, path) = super::app::database();
    let router = super::app::serve(&path).await;
    for (given, kept) in [
        ("abc-123", true),
        ("a b", false),
        ("", false),
        ("x".repeat(65).as_str(), false),
    ] {
        let request = Request::builder()
            .uri("/v1")
            .header("x-request-id", given)
            .body(Body::empty())
            .unwrap();
        let response = router.clone().oneshot(request).await.unwrap();
        assert_eq!(response.headers()["x-request-id"] == given, kept, "{given}");
    }
}
