//! Documentation: examples that are real responses, pages that load nothing from elsewhere.

use super::app::App;
use super::command::tightrope;
use tightrope::web::OPENAPI_YAML;

/// openapi.yaml is what the program writes: parameters, formats, vocabularies, and real answers as
/// examples.
#[test]
fn openapi_yaml_is_what_the_program_writes() {
    let output = tightrope().arg("openapi").output().unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let written = String::from_utf8(output.stdout).unwrap();
    let differs = written.lines().zip(OPENAPI_YAML.lines()).enumerate();
    let first = differs
        .map(|(n, (ours, theirs))| (n + 1, ours, theirs))
        .find(|(_, a, b)| a != b);
    assert!(
        written == OPENAPI_YAML,
        "run `cargo run -- openapi > openapi.yaml` (`just openapi`), and read the diff: {first:?}"
    );
}

#[test]
fn vendored_files_match_the_published_ones() {
    for (name, digest) in [
        (
            "LICENSE",
            "cfc7749b96f63bd31c3c42b5c471bf756814053e847c10f3eb003417bc523d30",
        ),
        (
            "NOTICE",
            "0d20d1adef18aee3f40dd258172155521ce702ac445cb5f7b7d60ed32dad2fb2",
        ),
        (
            "swagger-ui-bundle.js",
            "e6a898692f2d768e807c3ba4626068a69a2c5dd960dd6c76f3e4d3a3de180af2",
        ),
        (
            "swagger-ui-bundle.js.LICENSE.txt",
            "37eb6e7e59aed57b2c1acf076574b818ea07b74265717e0bd67b59e0baf9abbb",
        ),
    ] {
        let bytes = std::fs::read(format!("src/web/pages/docs/vendor/{name}")).unwrap();
        assert_eq!(
            tightrope::text::slice::sha256(bytes),
            digest,
            "{name} of swagger-ui-dist 5.35.0"
        );
    }
}

#[tokio::test]
async fn pages_load_only_from_here_and_run_nothing_inline() {
    let app = App::new().await;
    for path in ["/docs", "/docs/api", "/docs/problems/not-found"] {
        let page = app.get(path).await;
        assert!(
            page.header("content-security-policy")
                .contains("script-src 'self';"),
            "{path}"
        );
        for mark in [
            "<script>",
            " style=",
            " onclick=",
            "src=\"http",
            "href=\"http",
            "//cdn",
        ] {
            assert!(!page.text.contains(mark), "{path}: {mark}");
        }
    }
    let start = app.get("/docs").await;
    for path in [
        "/v1/events?actor=CHN",
        "/v1/claims",
        "/v1/vocabularies/modality",
        "/openapi.yaml",
        "/docs/api",
    ] {
        assert!(
            start.text.contains(path),
            "the start page does not mention {path}"
        );
    }
}
