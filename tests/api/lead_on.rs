//! Requests that people type without reading: none is answered with nothing, silently, and every
//! refusal leads to an answer.

use crate::app::App;
use serde_json::Value;

/// What is asked, and what comes of it: 200, a redirect to an address, or a refusal whose first
/// suggestion is an address.
const TYPED: [(&str, &str); 126] = [
    // Names and codes of actors.
    ("/v1/events?actor=China", "200"),
    ("/v1/events?actor=Russia", "200"),
    ("/v1/events?actor=USSR", "200"),
    ("/v1/events?actor=DPRK", "200"),
    ("/v1/events?actor=ROK", "200"),
    ("/v1/events?actor=North%20Korea", "200"),
    ("/v1/events?actor=Soviet%20Union", "200"),
    ("/v1/events?actor=chn", "200"),
    ("/v1/events?actor=prk", "200"),
    ("/v1/events?actor=CN", "200"),
    ("/v1/events?actor=710", "200"),
    ("/v1/events?actor=408", "200"),
    ("/v1/events?actor=SUHH", "200"),
    ("/v1/events?actor=cow:365", "200"),
    ("/v1/events?actor=Q148", "200"),
    ("/v1/events?actor=united-states", "200 none"),
    ("/v1/events?actor=FRA", "200 hint"),
    ("/v1/events?actor=NA", "200 hint"),
    ("/v1/events?actor=Rusia", "/v1/events?actor=russia"),
    ("/v1/events?actor=zzz", "/v1/events"),
    ("/v1/events.csv?actor=Rusia", "/v1/events.csv?actor=russia"),
    (
        "/v1/events?actor=china,Rusia",
        "/v1/events?actor=russia,china",
    ),
    ("/v1/phases?dyad=russia-china", "200"),
    ("/v1/phases?dyad=China%20and%20Russia", "200"),
    ("/v1/phases?dyad=Russia-China", "200"),
    ("/v1/phases?dyad=zzz", "/v1/phases"),
    ("/v1/risks?addressed-by=zzz", "/v1/risks"),
    ("/v1/risks?addressed-by=border%20defence", "200"),
    ("/v1/strategies?addresses=Refugee%20flow", "200"),
    (
        "/v1/strategies?addresses=refugees",
        "/v1/strategies?addresses=refugee-flow",
    ),
    ("/v1/claims?section=s9", "/v1/claims"),
    ("/v1/claims?section=S2", "200"),
    ("/v1/claims?passage=s2.p99", "/v1/claims"),
    ("/v1/claims?document=zzz", "/v1/claims"),
    ("/v1/claims?document=Comrades-to-Strategists", "200"),
    ("/v1/risks?id=refugees", "/v1/risks?id=refugee-flow"),
    (
        "/v1/actors?name=Sino-Soviet%20Treaty%20of%20Friendship,%20Alliance,%20and%20Mutual\
        %20Assistance",
        "200",
    ),
    ("/v1/actors?name=zzz", "/v1/actors"),
    ("/v1/claims?modality=Reported", "200"),
    (
        "/v1/claims?modality=alleged",
        "/v1/claims?modality=reported",
    ),
    ("/v1/risks?domain=security", "/v1/risks?domain=military"),
    ("/v1/risks?domain=Economic", "200"),
    // Records by another name.
    ("/v1/actors/CHN", "307 /v1/actors/china"),
    ("/v1/actors/China", "307 /v1/actors/china"),
    ("/v1/actors/usa", "307 /v1/actors/united-states"),
    ("/v1/actors/365", "/v1/actors/russia"),
    ("/v1/dyads/China-Russia", "307 /v1/dyads/china-russia"),
    ("/v1/dyads/russia-china", "308 /v1/dyads/china-russia"),
    ("/v1/events/1", "/v1/events"),
    ("/v1/risks/refugees", "/v1/risks/refugee-flow"),
    ("/v1/risks/refugee_flow", "307 /v1/risks/refugee-flow"),
    (
        "/v1/risks/refugee_flow.csv",
        "307 /v1/risks/refugee-flow.csv",
    ),
    ("/v1/events/Korean%20War", "307 /v1/events/korean-war"),
    // Other paths.
    ("/events", "308 /v1/events"),
    ("/v1/event", "308 /v1/events"),
    ("/api", "308 /v1"),
    ("/api/v1/events", "308 /v1/events"),
    ("/api/v1/events?limit=2", "308 /v1/events?limit=2"),
    ("/v1/Events", "308 /v1/events"),
    ("/V1/EVENTS", "308 /v1/events"),
    ("/v1/", "308 /v1"),
    ("/docs/", "308 /docs"),
    ("/v1/events/", "308 /v1/events"),
    ("/v1/events/korean-war/", "308 /v1/events/korean-war"),
    ("/v1/matrix", "308 /v1/stats?by=domain,modality&kind=risk"),
    ("/v1/contradictions", "308 /v1/caveats?type=tension"),
    ("/v1/relations", "308 /v1/phases"),
    ("/v1/alliances", "308 /v1/phases"),
    ("/v1/countries", "308 /v1/actors?type=state"),
    ("/v1/sources", "308 /v1/documents"),
    ("/v1/essay", "308 /v1/documents"),
    ("/v1/sentences", "308 /v1/passages"),
    ("/v1/quotes", "308 /v1/passages"),
    ("/v1/mitigations", "308 /v1/strategies"),
    (
        "/v1/risks/refugee-flow/strategies",
        "308 /v1/strategies?addresses=refugee-flow",
    ),
    (
        "/v1/strategies/stay-silent/risks",
        "308 /v1/risks?addressed-by=stay-silent",
    ),
    ("/v1/actors/china/events", "308 /v1/events?actor=china"),
    (
        "/v1/dyads/china-russia/phases",
        "308 /v1/phases?dyad=china-russia",
    ),
    ("/swagger", "308 /docs/api"),
    ("/swagger-ui", "308 /docs/api"),
    ("/redoc", "308 /docs/api"),
    ("/swagger.json", "308 /openapi.json"),
    ("/v1/openapi.json", "308 /openapi.json"),
    ("/health", "308 /readyz"),
    ("/healthz", "308 /readyz"),
    ("/status", "308 /readyz"),
    ("/index.html", "308 /"),
    ("/favicon.ico", "308 /explorer/icon.svg"),
    ("/feed", "308 /v1/releases.atom"),
    ("/rss", "308 /v1/releases.atom"),
    ("/graphql", "/v1/graph"),
    ("/v1/evnts", "/v1/events"),
    ("/zzz", "/v1"),
    // Parameters of other interfaces.
    ("/v1/events?country=China", "/v1/events?actor=China"),
    ("/v1/events?year=1950", "/v1/events?date=1950"),
    ("/v1/events?from=1950&to=1960", "/v1/events?date=1950/1960"),
    ("/v1/events?after=1950", "/v1/events?date=1950/.."),
    ("/v1/events?date[gte]=1950", "/v1/events?date=1950/.."),
    ("/v1/events?date__gte=1950", "/v1/events?date=1950/.."),
    ("/v1/events?date=1950%20-%201953", "200"),
    ("/v1/events?date=1950s", "200"),
    ("/v1/events?date=1950-1960", "200"),
    ("/v1/events?date=1950..1960", "200"),
    ("/v1/events?date=1950,1951", "/v1/events?date=1950/1951"),
    ("/v1/events?date=1950/", "/v1/events?date=1950/.."),
    (
        "/v1/events?date=1950-06-25T04:00",
        "/v1/events?date=1950-06-25",
    ),
    ("/v1/events?page=2", "/v1/events"),
    ("/v1/events?per_page=10", "/v1/events?limit=10"),
    ("/v1/events?offset=10", "/v1/events"),
    ("/v1/events?order=desc", "/v1/events?sort=-date"),
    ("/v1/events?search=war", "/v1/events?q=war"),
    ("/v1/events?pretty=true&limit=3", "/v1/events?limit=3"),
    ("/v1/events?callback=f", "/v1/events"),
    ("/v1/events?limit=1000", "/v1/events?limit=500"),
    ("/v1/events?limit=abc", "/v1/events"),
    ("/v1/events?sort=date:desc", "/v1/events?sort=-date"),
    ("/v1/risks?category=economic", "/v1/risks?domain=economic"),
    ("/v1/risks?severity=high", "/v1/risks?sort=-modality"),
    ("/v1/risks?topic=security", "/v1/risks?domain=military"),
    (
        "/v1/strategies?risk=refugee-flow",
        "/v1/strategies?addresses=refugee-flow",
    ),
    ("/v1/risks?addresses=refugee-flow", "200 none"),
    ("/v1/search?query=china", "/v1/search?q=china"),
    ("/v1/search", "/v1/search?q=sanctions"),
    ("/v1/stats", "/v1/stats?by=decade,modality"),
    ("/v1/events?fields=titel", "/v1/events?fields=title"),
    ("/v1/events?format=xml", "/v1/events"),
];

#[tokio::test]
async fn requests_typed_without_reading_lead_on() {
    let app = App::seed().await;
    let mut wrong = Vec::new();
    for (asked, answer) in TYPED {
        let reply = app.get(asked).await;
        let status = reply.status.as_u16();
        let (what, found) = match status {
            200 => {
                let body = reply.json();
                let total = body["page"]["total"].as_i64();
                let hinted = body["meta"]["hints"][0].is_string();
                let what = match total {
                    Some(0) if hinted => "200 hint",
                    Some(0) => "200 none",
                    _ => "200",
                };
                (what.to_owned(), None)
            }
            307 | 308 => {
                let there = reply.header("location").to_owned();
                (format!("{status} {there}"), Some(there))
            }
            _ => {
                let problem = reply.json();
                assert_eq!(problem["links"]["index"], "/v1", "{asked}");
                let href = problem["suggestions"][0]["href"].as_str();
                let href = href.unwrap_or_default().to_owned();
                (href.clone(), Some(href))
            }
        };
        if what != answer {
            wrong.push(format!("{asked}: {what}, not {answer}"));
        }
        // What a redirect or a suggestion leads to is an answer.
        if let Some(mut there) = found {
            let mut reply = app.get(&there).await;
            while reply.status.is_redirection() {
                reply.header("location").clone_into(&mut there);
                reply = app.get(&there).await;
            }
            if reply.status.as_u16() != 200 {
                wrong.push(format!("{asked} leads to {there}: {}", reply.status));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Formats without metadata say in a header what may surprise, on every resource.
#[tokio::test]
async fn a_table_without_metadata_hints_in_a_header() {
    let app = App::seed().await;
    for asked in [
        "/v1/events.csv?actor=FRA",
        "/v1/events?shape=array&actor=FRA",
        "/v1/timeline.csv?actor=FRA",
        "/v1/dyad-years.csv?actor=FRA",
        "/v1/stats.csv?by=modality&kind=event&actor=FRA",
        "/v1/graph.graphml?kind=event&actor=FRA",
    ] {
        let reply = app.get(asked).await;
        assert_eq!(reply.status.as_u16(), 200, "{asked}");
        assert!(reply.header("tightrope-hint").contains("France"), "{asked}");
    }
}

/// What a name means stands in the answer, and the next page keeps the question.
#[tokio::test]
async fn an_answer_says_what_a_name_means() {
    let app = App::seed().await;
    let both = app.ok("/v1/claims?actor=365&limit=1").await;
    let filter = &both["meta"]["query"]["filters"][0];
    assert_eq!(filter["any_of"], serde_json::json!(["365"]));
    assert_eq!(
        filter["means"],
        serde_json::json!(["russia", "soviet-union"])
    );
    let name = "Sino-Soviet+Treaty+of+Friendship,+Alliance,+and+Mutual+Assistance";
    let first = app.ok(&format!("/v1/claims?actor={name}&limit=1")).await;
    let next = first["links"]["next"].as_str().unwrap();
    let second = app.ok(next).await;
    assert_eq!(second["page"]["total"], first["page"]["total"]);
    let pages: Vec<&Value> = vec![&first["data"][0]["id"], &second["data"][0]["id"]];
    assert_ne!(pages[0], pages[1]);
}

#[tokio::test]
async fn a_code_of_any_scheme_means_its_actor() {
    let app = App::seed().await;
    for (code, means) in [
        ("ROK", &["south-korea"][..]),
        ("408", &["north-korea"]),
        ("CN", &["china"]),
        ("SUHH", &["soviet-union"]),
        ("NA", &[]),
        ("731", &["north-korea"]),
        ("156", &["china"]),
        ("643", &["russia"]),
        ("jp", &["japan"]),
        ("Q159", &["russia"]),
        // Of China in one scheme, and of South Africa, which is no actor here, in another.
        ("710", &["china"]),
        ("365", &["russia", "soviet-union"]),
        ("ZA", &[]),
    ] {
        let answer = app.ok(&format!("/v1/events?actor={code}&limit=1")).await;
        let filter = &answer["meta"]["query"]["filters"][0];
        assert_eq!(filter["means"], serde_json::json!(means), "{code}");
        assert_eq!(
            answer["meta"]["hints"].is_array(),
            means.is_empty(),
            "{code}"
        );
    }
}

#[tokio::test]
async fn names_with_commas_are_names_before_they_are_lists() {
    let app = App::seed().await;
    let name = |text: &str| format!("/v1/actors?name={}", tightrope::query::encode(text));
    let treaty = "Sino-Soviet Treaty of Friendship, Alliance, and Mutual Assistance";
    for (text, found) in [
        (treaty, &["sino-soviet-treaty-1950"][..]),
        (&treaty.replace(',', "\\,"), &["sino-soviet-treaty-1950"]),
        (&treaty.to_lowercase(), &["sino-soviet-treaty-1950"]),
        ("China,North Korea", &["china", "north-korea"]),
    ] {
        assert_eq!(app.ids(&name(text)).await, found, "{text}");
    }
    for (text, unknown) in [
        ("zzz", "zzz"),
        ("china,zzz", "zzz"),
        ("Treaty of Friendship, Alliance", "Alliance"),
        (&format!("China,{treaty}"), "Alliance"),
    ] {
        let problem = app.get(&name(text)).await.json();
        let detail = problem["errors"][0]["detail"].as_str().unwrap();
        assert!(detail.contains(&format!("`{unknown}`")), "{detail}");
        assert_eq!(detail.contains("\\,"), text.contains(','), "{detail}");
    }
}

/// The corrected list keeps what is known, once, and leads to an answer.
#[tokio::test]
async fn a_list_with_mistakes_is_corrected_as_a_whole() {
    let app = App::seed().await;
    for (asked, corrected) in [
        ("/v1/claims?fields=title,zzz", "fields=title"),
        ("/v1/claims?fields=zzz,yyy,title", "fields=title"),
        ("/v1/claims?fields=title,titl", "fields=title"),
        (
            "/v1/claims?fields=title,zzz,sumary,yyy",
            "fields=summary,title",
        ),
        ("/v1/claims?modality=asserted,zzz", "modality=asserted"),
        (
            "/v1/claims?document=comrades-to-strategists,zz",
            "document=comrades-to-strategists",
        ),
        ("/v1/events?sort=title,zzz", "sort=title"),
    ] {
        let problem = app.get(asked).await.json();
        let suggested = problem["suggestions"][0]["href"].as_str().unwrap();
        assert!(suggested.ends_with(corrected), "{asked}: {suggested}");
        assert_eq!(app.get(suggested).await.status.as_u16(), 200, "{suggested}");
    }
}
