//! Documentation: examples that are real responses, pages that load nothing from elsewhere.

use super::app::App;
use serde_json::{Value, json};
use tightrope::model::ALL;
use tightrope::web::OPENAPI_YAML;

/// Members that change with every edit of the data or every run.
fn settle(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match name.as_str() {
                    "revision" => *member = json!("0".repeat(32)),
                    "citation" if member.is_string() => {
                        *member = json!("Tightrope contributors, Tightrope, revision …");
                    }
                    "request_id" => *member = json!("0-0"),
                    _ => settle(member),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(settle),
        _ => {}
    }
}

/// Each `summary: GET …` of the description, and the example after it. `UPDATE_EXAMPLES` rewrites
/// them.
#[tokio::test]
async fn every_example_is_a_real_response() {
    #[expect(
        clippy::disallowed_methods,
        reason = "a switch for editing openapi.yaml"
    )]
    let update = std::env::var_os("UPDATE_EXAMPLES").is_some();
    let app = App::seed().await;
    let mut lines: Vec<String> = OPENAPI_YAML.lines().map(str::to_owned).collect();
    let mut count = 0;
    for n in 0..lines.len() {
        let Some(asked) = lines[n]
            .trim()
            .strip_prefix("summary: GET ")
            .map(str::to_owned)
        else {
            continue;
        };
        let mut answer = app.get(&asked).await.json();
        settle(&mut answer);
        let indent = lines[n].len() - lines[n].trim_start().len();
        let real = format!("{}value: {answer}", " ".repeat(indent));
        assert!(
            update || lines[n + 1] == real,
            "the example of {asked} differs from the response; run `just examples`"
        );
        lines[n + 1] = real;
        count += 1;
    }
    assert!(count >= 2 * ALL.len(), "{count} examples");
    if update {
        std::fs::write("openapi.yaml", lines.join("\n") + "\n").unwrap();
    }
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
        (
            "swagger-ui.css",
            "5ed08757e53da3e026d6cbecc61fe5d43585c9560b302d534ad56692519a273d",
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
        for asset in page.text.split("/docs/assets/").skip(1) {
            let name = asset.split('"').next().unwrap();
            assert_eq!(
                app.get(&format!("/docs/assets/{name}"))
                    .await
                    .status
                    .as_u16(),
                200,
                "{path}: {name}"
            );
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
