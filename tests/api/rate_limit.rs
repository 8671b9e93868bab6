//! The limit on requests of one client address.

use crate::app::{App, Reply, database};
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::Request;
use std::net::SocketAddr;
use tightrope::format::Base;
use tightrope::store::Store;
use tightrope::web::{Settings, WebService};

async fn limited(settings: Settings) -> App {
    let (folder, path) = database();
    let store = Store::open(&path).await.unwrap();
    let service = WebService::new(store, Base::default(), &settings);
    drop(folder);
    App::around(service)
}

/// So many requests of an address at once, with a long time to the next.
fn at_most(requests: u64) -> Settings {
    Settings {
        requests_per_minute: Some(requests),
        ..Settings::default()
    }
}

async fn from(app: &App, client: &str, path: &str, headers: &[(&str, &str)]) -> Reply {
    let peer: SocketAddr = format!("{client}:5000").parse().unwrap();
    let mut request = Request::builder().uri(path).extension(ConnectInfo(peer));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    app.send(request.body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn a_client_beyond_its_limit_is_refused_and_hears_when_to_come_back() {
    let app = limited(at_most(3)).await;
    let path = "/v1/events?limit=1";
    let mut tag = String::new();
    for remaining in (0..3).rev() {
        // New, cached and unchanged answers count alike.
        let reply = from(&app, "192.0.2.1", path, &[("if-none-match", &tag)]).await;
        assert_eq!(reply.status, if tag.is_empty() { 200 } else { 304 });
        assert_eq!(reply.header("ratelimit-policy"), "\"address\";q=3;w=60");
        assert_eq!(
            reply.header("ratelimit"),
            format!("\"address\";r={remaining};t=20")
        );
        reply.header("etag").clone_into(&mut tag);
    }
    let refused = from(&app, "192.0.2.1", path, &[]).await;
    assert_eq!(refused.status, 429);
    assert_eq!(refused.header("retry-after"), "20");
    assert_eq!(refused.header("ratelimit"), "\"address\";r=0;t=20");
    assert_eq!(refused.header("content-type"), "application/problem+json");
    let problem = refused.json();
    assert_eq!(problem["code"], "too-many-requests");
    assert_eq!(problem["title"], "Too many requests");
    assert_eq!(problem["links"]["docs"], "/docs");
    let exposed = refused.header("access-control-expose-headers");
    for name in ["ratelimit", "ratelimit-policy", "retry-after"] {
        assert!(
            exposed.split(", ").any(|one| one == name),
            "{name}: {exposed}"
        );
    }
    // A browser reads a page, and what the problem means can be read before it happens.
    let page = from(&app, "192.0.2.1", "/v1", &[("accept", "text/html")]).await;
    assert_eq!(
        (page.status.as_u16(), page.header("retry-after")),
        (429, "20")
    );
    assert!(page.text.contains("Too many requests"), "{}", page.text);
    let means = app.get(problem["type"].as_str().unwrap()).await;
    assert_eq!(means.status, 200);
    // Another client is none the worse, and health is always answered.
    assert_eq!(from(&app, "192.0.2.2", path, &[]).await.status, 200);
    for health in ["/livez", "/readyz", "/metrics"] {
        let reply = from(&app, "192.0.2.1", health, &[]).await;
        assert_eq!(reply.status, 200, "{health}");
        assert_eq!(reply.header("ratelimit"), "", "{health}");
    }
    let metrics = app.get("/metrics").await.text;
    assert!(
        metrics.contains("tightrope_rate_limited_total 2\n"),
        "{metrics}"
    );
}

#[tokio::test]
async fn a_forwarded_address_counts_only_behind_trusted_proxies() {
    let proxy = "198.51.100.1";
    let spoofed = |n: usize| format!("203.0.113.{n}, 192.0.2.9");
    let trusting = Settings {
        trusted_proxies: 1,
        ..at_most(2)
    };
    for (settings, at_proxy) in [(at_most(2), true), (trusting, false)] {
        let app = limited(settings).await;
        let mut refused = 0;
        for n in 0..4 {
            let given = [("x-forwarded-for", &*spoofed(n))];
            let reply = from(&app, proxy, "/v1", &given).await;
            refused += usize::from(reply.status == 429);
        }
        // Whoever writes other addresses on the left is the same client.
        assert_eq!(refused, 2);
        let other = from(&app, proxy, "/v1", &[("x-forwarded-for", "192.0.2.10")]).await;
        assert_eq!(other.status == 429, at_proxy);
    }
}

#[tokio::test]
async fn without_a_limit_nothing_is_counted_and_nothing_said() {
    let app = App::seed().await;
    for _ in 0..50 {
        let reply = from(&app, "192.0.2.1", "/v1", &[]).await;
        assert_eq!(
            (reply.status.as_u16(), reply.header("ratelimit-policy")),
            (200, "")
        );
    }
}
