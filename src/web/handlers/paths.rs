//! Paths that no route has: another form or name of one that there is (308), a list within a record
//! (308), or a 404 with the nearest.

use crate::error::{Error, Suggestion};
use crate::model::spec::{Spec, Values};
use crate::model::{ALL, lists};
use crate::query::{location, nearest};
use crate::web::edge::headers::no_such_method;
use crate::web::edge::route::HEALTH;
use crate::web::request::{ApiRequest, Asked};
use crate::web::respond::problem::{Failure, Reply};
use crate::web::state::AppState;
use axum::extract::State;
use axum::http::Method;
use axum::response::{IntoResponse, Redirect};
use std::sync::Arc;

/// What other interfaces call our paths, without a leading `/api` or `/v1`.
const ALIASES: [(&str, &str); 31] = [
    ("health healthz ready status ping up", "/readyz"),
    ("live alive", "/livez"),
    (
        "swagger swagger-ui redoc api-docs reference docs/swagger rapidoc",
        "/docs/api",
    ),
    (
        "openapi swagger.json openapi.yml swagger.yaml api.json",
        "/openapi.json",
    ),
    ("index.html index home explorer ui app", "/"),
    ("docs help guide documentation manual readme", "/docs"),
    ("codebook methodology methods", "/docs/codebook"),
    (
        "license licence terms-of-use imprint impressum contact",
        "/about",
    ),
    (
        "feed rss atom feed.xml rss.xml atom.xml news",
        "/v1/releases.atom",
    ),
    (
        "favicon.ico favicon.svg apple-touch-icon.png",
        "/explorer/icon.svg",
    ),
    (
        "changelog changes corrections versions history",
        "/v1/releases",
    ),
    (
        "download downloads dump data exports dataset bulk",
        "/v1/export",
    ),
    ("countries states nations players", "/v1/actors?type=state"),
    (
        "relations relationships alliances rivalries ties",
        "/v1/phases",
    ),
    ("pairs bilateral country-pairs", "/v1/dyads"),
    ("mitigations responses policies answers", "/v1/strategies"),
    (
        "china-responses chinas-responses",
        "/v1/strategies?actor=china&responds-to=north-korea-russia",
    ),
    ("threats dangers hazards", "/v1/risks"),
    ("incidents happenings occurrences", "/v1/events"),
    ("statements assertions arguments", "/v1/claims"),
    ("warnings notes", "/v1/caveats"),
    (
        "contradictions tensions inconsistencies",
        "/v1/caveats?type=tension",
    ),
    ("facts external-facts evidence", "/v1/annotations"),
    ("essay essays texts sources articles", "/v1/documents"),
    ("sentences paragraphs quotes citations text", "/v1/passages"),
    ("check fact-check quote", "/v1/verify"),
    (
        "matrix risk-matrix",
        "/v1/stats?by=domain,modality&kind=risk",
    ),
    (
        "aggregate aggregates counts summary statistics facets",
        "/v1/stats?by=kind,modality",
    ),
    ("network edges links nodes relations-graph", "/v1/graph"),
    ("panel dyad-year dyadyears country-years", "/v1/dyad-years"),
    ("terms vocab codes enums glossary", "/v1/vocabularies"),
];

/// Answers a request for a path that no route has.
pub(in crate::web) async fn fallback(
    method: Method,
    State(app): State<Arc<AppState>>,
    Asked(asked): Asked,
) -> Reply {
    if method == Method::OPTIONS {
        return Ok(no_such_method(&method));
    }
    // A proxy has left its prefix, and nothing stands behind it.
    let home = (asked.path == app.base.prefix()).then(|| "/".to_owned());
    let there = home
        .or_else(|| aliased(&asked.path, &app.routes))
        .or_else(|| within(&asked.path));
    if let Some(there) = there.filter(|there| *there != asked.path) {
        return Ok(Redirect::permanent(&with_query(&asked, &there)).into_response());
    }
    // The path as it was asked, with its suffix.
    let suffix = asked.suffix.map(|suffix| format!(".{suffix}"));
    Err(Failure::from(Error::NotFoundNear {
        what: "resource",
        id: format!("{}{}", asked.path, suffix.unwrap_or_default()),
        near: without_prefix(&asked.path, &app.routes)
            .map_or_else(|| near(&asked.path), |one| vec![one]),
    }))
}

/// The address with the suffix and the query of the request.
fn with_query(asked: &ApiRequest, there: &str) -> String {
    let (path, own) = there.split_once('?').unwrap_or((there, ""));
    let list = path.starts_with("/v1") && !path.contains('.');
    let suffix = asked.suffix.filter(|_| list);
    let suffix = suffix.map_or(String::new(), |suffix| format!(".{suffix}"));
    let queries = [own, asked.query.raw()];
    let queries: Vec<&str> = queries
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect();
    location(&format!("{path}{suffix}"), &queries.join("&"), None)
}

/// The segments of a path, without slashes too many, and without a leading `api` and `v1`.
fn segments(path: &str) -> Vec<&str> {
    let mut parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    for prefix in ["api", "v1"] {
        if parts
            .first()
            .is_some_and(|part| part.eq_ignore_ascii_case(prefix))
        {
            parts.remove(0);
        }
    }
    parts
}

/// The path of a route for another form or name of it.
fn aliased(path: &str, routes: &[String]) -> Option<String> {
    let parts = segments(path);
    let written = parts.join("/").to_lowercase();
    if parts.is_empty() {
        return Some("/v1".to_owned());
    }
    let named = |names: &str| names.split_whitespace().any(|name| name == written);
    if let Some((_, there)) = ALIASES.iter().find(|(names, _)| named(names)) {
        return Some((*there).to_owned());
    }
    let first = parts[0].to_lowercase();
    let rest = &parts[1..];
    let listed = |spec: &&'static Spec| [spec.kind, spec.plural].contains(&first.as_str());
    let under_v1 = match lists().find(listed) {
        Some(spec) => [spec.path]
            .into_iter()
            .chain(rest.iter().copied())
            .collect(),
        None => ["/v1"].into_iter().chain(parts.iter().copied()).collect(),
    };
    let tried: [Vec<&str>; 2] = [
        under_v1,
        path.split('/').filter(|p| !p.is_empty()).collect(),
    ];
    tried
        .into_iter()
        .find_map(|tried| of_route(&tried.join("/"), routes))
}

/// The path as its route writes it; what a parameter stands for keeps its case.
fn of_route(path: &str, routes: &[String]) -> Option<String> {
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let fits = |template: &String| {
        let of: Vec<&str> = template
            .split('/')
            .filter(|part| !part.is_empty())
            .collect();
        let same =
            |(of, part): (&&str, &&str)| of.starts_with('{') || of.eq_ignore_ascii_case(part);
        let fit = of.len() == parts.len() && of.iter().zip(&parts).all(same);
        fit.then(|| {
            let written = of.iter().zip(&parts);
            let written = written.map(|(of, part)| if of.starts_with('{') { part } else { of });
            format!("/{}", written.copied().collect::<Vec<_>>().join("/"))
        })
    };
    // A route without a parameter fits better than one with.
    let mut found: Vec<String> = routes.iter().filter_map(fits).collect();
    found.sort_by_key(|found| !routes.contains(found));
    found.into_iter().next()
}

/// `/v1/risks/x/strategies` as the list with a filter: `/v1/strategies?addresses=x`.
fn within(path: &str) -> Option<String> {
    let [of, id, list] = segments(path)[..] else {
        return None;
    };
    let named = |name: &str| {
        let name = name.to_lowercase();
        ALL.into_iter()
            .find(|spec| [spec.kind, spec.plural].contains(&name.as_str()))
    };
    let (of, list) = (named(of)?, named(list)?);
    let filter = filter_by(of, list)?;
    // The segment is encoded already, but for what a query reads otherwise.
    let id = id.replace('&', "%26").replace('+', "%2B");
    Some(format!("{}?{filter}={id}", list.path))
}

/// The filter of a list that takes a record of another kind.
fn filter_by(of: &Spec, list: &Spec) -> Option<&'static str> {
    let direct = match (of.kind, list.kind) {
        ("risk", "strategy") => Some("addresses"),
        ("strategy", "risk") => Some("addressed-by"),
        _ => None,
    };
    let takes = |values: Values| match values {
        Values::Actor => of.kind == "actor",
        Values::Of(kind) => kind == of.kind,
        Values::Document => of.kind == "document",
        _ => false,
    };
    let mut facets = list.all_facets();
    let fitting = facets.find(|facet| facet.name == of.kind && takes(facet.values));
    let any = || {
        list.all_facets()
            .find(|facet| ["record", "on", "about"].contains(&facet.name))
    };
    direct.or_else(|| fitting.or_else(any).map(|facet| facet.name))
}

/// The path that a proxy may have put a prefix before: `/tightrope/v1/events`.
fn without_prefix(path: &str, routes: &[String]) -> Option<Suggestion> {
    let (prefix, rest) = path.split_at(path.find("/v1/").or_else(|| path.find("/docs"))?);
    let href = of_route(rest, routes).filter(|_| !prefix.is_empty())?;
    Some(Suggestion {
        title: format!("The same without `{prefix}`, which a proxy may have left"),
        href,
    })
}

/// The nearest lists and pages.
fn near(path: &str) -> Vec<Suggestion> {
    let parts = segments(path);
    let Some(first) = parts.first().map(|part| part.to_lowercase()) else {
        return Vec::new();
    };
    let known: Vec<(&str, &str)> = lists()
        .flat_map(|spec| [(spec.plural, spec.path), (spec.kind, spec.path)])
        .chain(
            ALIASES
                .iter()
                .flat_map(|(names, there)| names.split_whitespace().map(|name| (name, *there))),
        )
        .chain(HEALTH.into_iter().map(|path| (&path[1..], path)))
        .chain(
            [
                "search", "stats", "graph", "timeline", "verify", "releases", "export",
            ]
            .map(|name| (name, name)),
        )
        .collect();
    let found = nearest(&first, known.iter().map(|(name, _)| *name));
    let found = found.and_then(|found| known.into_iter().find(|(name, _)| *name == found));
    let mut near: Vec<Suggestion> = found
        .map(|(name, there)| suggestion(name, there))
        .into_iter()
        .collect();
    if near.is_empty() {
        near.push(Suggestion {
            title: "Every list and page".to_owned(),
            href: "/v1".to_owned(),
        });
    }
    near
}

fn suggestion(name: &str, there: &str) -> Suggestion {
    let href = if there.starts_with('/') {
        there.to_owned()
    } else {
        format!("/v1/{there}")
    };
    let about = lists()
        .find(|spec| spec.path == href)
        .map(|spec| spec.about);
    Suggestion {
        title: about.map_or_else(|| format!("Did you mean {name}?"), str::to_owned),
        href,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_forms_and_names_of_paths_are_known() {
        let routes = [
            "/v1/events",
            "/v1/events/{id}",
            "/docs",
            "/docs/codebook",
            "/docs/{page}",
        ];
        let routes = routes
            .into_iter()
            .chain(["/v1/documents/{document}/coverage"]);
        let routes: Vec<String> = routes.map(str::to_owned).collect();
        for (asked, there) in [
            ("/v1/events/", Some("/v1/events")),
            ("/events", Some("/v1/events")),
            ("/v1/event", Some("/v1/events")),
            ("/V1/EVENTS/Korean-War", Some("/v1/events/Korean-War")),
            ("/api", Some("/v1")),
            ("/api/v1/events", Some("/v1/events")),
            ("//v1//events", Some("/v1/events")),
            ("/swagger", Some("/docs/api")),
            ("/health", Some("/readyz")),
            ("/v1/openapi", Some("/openapi.json")),
            ("/docs/", Some("/docs")),
            ("/Docs/Codebook", Some("/docs/codebook")),
            (
                "/v1/documents/x/coverage/",
                Some("/v1/documents/x/coverage"),
            ),
            ("/nothing/of/this/kind", None),
        ] {
            assert_eq!(aliased(asked, &routes).as_deref(), there, "{asked}");
        }
        for (asked, there) in [
            ("/v1/risks/x/strategies", Some("/v1/strategies?addresses=x")),
            ("/v1/strategies/x/risks", Some("/v1/risks?addressed-by=x")),
            ("/v1/actors/CHN/events", Some("/v1/events?actor=CHN")),
            ("/v1/dyads/a-b/phases", Some("/v1/phases?dyad=a-b")),
            ("/v1/documents/d/claims", Some("/v1/claims?document=d")),
            ("/v1/events/x/annotations", Some("/v1/annotations?on=x")),
            (
                "/v1/risks/a%20b&c/strategies",
                Some("/v1/strategies?addresses=a%20b%26c"),
            ),
            ("/v1/risks/x/nothing", None),
        ] {
            assert_eq!(within(asked).as_deref(), there, "{asked}");
        }
        let left = without_prefix("/tightrope/v1/events/x", &routes).unwrap();
        assert_eq!(left.href, "/v1/events/x");
        assert!(without_prefix("/v1/evnts", &routes).is_none());
        assert!(without_prefix("/a/v1/evnts", &routes).is_none());
        assert_eq!(near("/v1/evnts")[0].href, "/v1/events");
        assert_eq!(near("/v1/zzzz")[0].href, "/v1");
    }
}
