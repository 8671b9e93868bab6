//! Texts through `map`, `import`, `verify` and the API: nothing of them is lost on the way.

use super::bundle::{Place, stdout_of};
use super::command::tightrope;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

const TEXT: &str = "---\ntitle: \"Two Ferries\"\nauthor: A. Reader\n---\n\n## The pact ##\n\n\
    The ports signed a pact.[1]\n\n```\n# no heading\n```\n\n***\n\nThey kept it:\n\nby day.\n";

/// Runs `map`; the bundle, and what it says.
fn mapped(text: &Path, options: &[&str]) -> (Value, String) {
    let output = tightrope()
        .arg("map")
        .arg(text)
        .args(options)
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr.clone()).unwrap();
    (serde_json::from_str(&stdout_of(&output)).unwrap(), said)
}

fn written(place: &Place, bundle: &Value) -> PathBuf {
    place.file("mapped.json", bundle.to_string())
}

#[tokio::test]
async fn gaps_go_from_the_text_to_coverage_and_back() {
    let place = Place::new().await;
    let text = place.file("ferries.md", TEXT);
    let (bundle, said) = mapped(&text, &["--summary", "Two ports."]);
    assert_eq!(bundle["document"]["title"], "Two Ferries");
    assert_eq!(bundle["document"]["author"], "A. Reader");
    assert!(!said.contains("to import it"), "{said}");
    let gaps = bundle["document"]["gaps"].as_array().unwrap();
    let reasons: Vec<_> = gaps
        .iter()
        .map(|gap| gap["reason"].as_str().unwrap())
        .collect();
    assert_eq!(
        reasons,
        [
            "front matter",
            "the mark of a heading",
            "the mark of a heading",
            "a fence of code",
            "a fence of code",
            "has no letter or digit",
        ]
    );

    // A part that is in neither is found by both commands that have the text.
    let mut less = bundle.clone();
    less["document"]["gaps"].as_array_mut().unwrap().pop();
    let file = written(&place, &less);
    let refused = place.run("import", &[&file, Path::new("--text"), &text]);
    assert!(!refused.status.success());
    let said = String::from_utf8(refused.stdout).unwrap();
    let at = TEXT.find("***").unwrap();
    let lost = format!(
        "{at}-{} (\u{201C}***\u{201D}) is in no passage and in no gap",
        at + 3
    );
    assert!(said.contains(&lost), "{said}");
    stdout_of(&place.run("import", &[&file]));
    let verified = place.run("verify", &[Path::new("--text"), &text]);
    let found = String::from_utf8(verified.stdout).unwrap();
    assert!(found.contains(&format!("two-ferries: {lost}")), "{found}");

    let file = written(&place, &bundle);
    let done = stdout_of(&place.run("import", &[&file, Path::new("--text"), &text]));
    assert!(done.contains("measured against the text"), "{done}");
    let verified = place.run("verify", &[Path::new("--text"), &text]);
    let found = String::from_utf8(verified.stdout).unwrap();
    assert!(!found.contains("gap"), "{found}");
    let again: Value = serde_json::from_str(&place.exported("two-ferries")).unwrap();
    assert_eq!(again, bundle);

    let app = place.serve().await;
    let coverage = app.ok("/v1/documents/two-ferries/coverage").await;
    let coverage = &coverage["data"];
    assert_eq!(coverage["counts"]["gaps"], 6);
    assert_eq!(&coverage["gaps"], &bundle["document"]["gaps"]);
    // A text without gaps says nothing of them.
    let essay = "/v1/documents/comrades-to-strategists/coverage";
    let essay = &app.ok(essay).await["data"];
    assert_eq!(essay["counts"].as_object().unwrap().len(), 4);
    assert_eq!(essay.get("gaps"), None);
}

#[tokio::test]
async fn map_says_what_import_asks_for() {
    let place = Place::new().await;
    for (name, text, asked) in [
        (
            "bare.txt",
            "It began. It ended.\n",
            &["--title", "--author", "--summary"][..],
        ),
        (
            "zh.txt",
            "两个渡口\n\n东港和西港签订了协定。\n",
            &["--id", "--author", "--summary"],
        ),
        (
            "by.txt",
            "A Title\n\nBy A. Reader\n\nOne.\n",
            &["--summary"],
        ),
        (
            "long.txt",
            &format!("# {}\n\nBy A. Reader\n\nOne.\n", "Word ".repeat(40)),
            &["--summary", "--title of at most 160"],
        ),
    ] {
        let text = place.file(name, text);
        let (bundle, said) = mapped(&text, &[]);
        let lines: Vec<_> = said
            .lines()
            .filter(|line| line.starts_with("to import it"))
            .collect();
        assert_eq!(lines.len(), asked.len(), "{said}");
        for (line, asked) in lines.iter().zip(asked) {
            assert!(line.contains(asked), "{line}");
        }
        // With what it asks for, it is taken; without, it is not.
        let file = written(&place, &bundle);
        assert!(
            !place
                .run("import", &[&file, Path::new("--check")])
                .status
                .success()
        );
        let given = [
            "--id",
            "a-note",
            "--title",
            "A Note",
            "--author",
            "A. Reader",
            "--summary",
            "x",
        ];
        let (bundle, said) = mapped(&text, &given);
        assert!(!said.contains("to import it"), "{said}");
        let file = written(&place, &bundle);
        let check = [&*file, Path::new("--check"), Path::new("--text"), &text];
        stdout_of(&place.run("import", &check));
    }
}

#[tokio::test]
async fn each_form_of_a_file_is_the_same_text() {
    let place = Place::new().await;
    let plain = place.file("plain.txt", TEXT);
    let (bundle, _) = mapped(&plain, &["--summary", "x"]);
    let file = written(&place, &bundle);
    for (name, text) in [
        ("crlf.txt", TEXT.replace('\n', "\r\n")),
        ("cr.txt", TEXT.replace('\n', "\r")),
        ("mark.txt", format!("\u{FEFF}{TEXT}")),
        (
            "both.txt",
            format!("\u{FEFF}{}", TEXT.replace('\n', "\r\n")),
        ),
    ] {
        let text = place.file(name, text);
        let (same, said) = mapped(&text, &["--summary", "x"]);
        assert_eq!(same, bundle, "{name}");
        assert!(said.contains("the text is held without"), "{said}");
        stdout_of(&place.run(
            "import",
            &[&file, Path::new("--check"), Path::new("--text"), &text],
        ));
    }
    assert_eq!(bundle["document"]["length"], json!(TEXT.chars().count()));
}
