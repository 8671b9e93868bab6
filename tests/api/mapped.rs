//! Texts through `map`, `import`, `verify` and the API: nothing of them is lost on the way.

use super::bundle::{Place, stdout_of};
use super::command::{Server, tightrope};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use tightrope::query::encode;

pub const TEXT: &str = "---\ntitle: \"Two Ferries\"\nauthor: A. Reader\n---\n\n## The pact ##\n\n\
    The ports signed a pact.[1]\n\n```\n# no heading\n```\n\n***\n\nThey kept it:\n\nby day.\n";

/// Runs `map`; the bundle, and what it says.
pub fn mapped(text: &Path, options: &[&str]) -> (Value, String) {
    let output = tightrope()
        .arg("map")
        .arg(text)
        .args(options)
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr.clone()).unwrap();
    (serde_json::from_str(&stdout_of(&output)).unwrap(), said)
}

pub fn written(place: &Place, bundle: &Value) -> PathBuf {
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

#[tokio::test]
async fn a_paragraph_without_a_stop_is_counted_by_coverage() {
    let place = Place::new().await;
    for (id, text, sentences) in [
        (
            "one-note",
            "A Title\n\nBy A. Reader\n\nThe ports are said to have met.\n\nThey agreed on one \
                thing: peace. Nobody believed it.[1]\n\nThen it ended.",
            4,
        ),
        (
            "two-note",
            "A Title\n\nBy A. Reader\n\nIt began.\n\nThey agreed on this:\n\nPeace.",
            3,
        ),
        (
            "three-note",
            "A Title\n\nBy A. Reader\n\nIt began.\n\nit went on without a stop\n\nEnd.",
            3,
        ),
        (
            "four-note",
            "Resolution 9\n\nBy A. Reader\n\nThe Council,\n\n1. Decides that it runs;\n\nEnd.",
            3,
        ),
    ] {
        let text = place.file("text.txt", text);
        let (bundle, said) = mapped(&text, &["--id", id, "--summary", "x"]);
        assert!(!said.contains("heading"), "{said}");
        let file = written(&place, &bundle);
        stdout_of(&place.run("import", &[&file, Path::new("--text"), &text]));
        let app = super::app::App::of(tempfile::tempdir().unwrap(), &place.database).await;
        let coverage = app.ok(&format!("/v1/documents/{id}/coverage")).await;
        let counts = &coverage["data"]["counts"];
        assert_eq!(
            (&counts["sentences"], &counts["open"]),
            (&json!(sentences), &json!(sentences))
        );
    }
}

#[tokio::test]
async fn what_is_no_byline_is_no_author() {
    let place = Place::new().await;
    for (text, subtitle) in [
        (
            "A Title\n\nA Subtitle\n\nIntroduction\n\nThe ports signed a pact.",
            json!("A Subtitle"),
        ),
        (
            "A Title\n\nA Subtitle\n\n## Introduction\n\nThe ports signed.",
            json!("A Subtitle"),
        ),
        ("A Title\n\nIntroduction\n\nThe ports signed.", Value::Null),
        (
            "两个渡口\n\n读者\n\n东港和西港签订了协定。船只竞速。",
            json!("读者"),
        ),
    ] {
        let text = place.file("text.txt", text);
        let document = mapped(&text, &[]).0["document"].clone();
        assert_eq!(document["author"], Value::Null, "{document}");
        assert_eq!(document["subtitle"], subtitle, "{document}");
    }
}

#[tokio::test]
async fn a_long_sentence_without_spaces_is_taken_and_is_not_its_opening() {
    let place = Place::new().await;
    for (sentence, opening) in [
        (
            "东港和西港签订了协定。船只竞速。 End.".to_owned(),
            "东港和西港签",
        ),
        (
            format!("{}。", "东港和西港签订了协定".repeat(60)),
            "东港和西港签",
        ),
        ("ก".repeat(400), "กกกกกก"),
        (format!("{}。", "港は閉じたと".repeat(60)), "港は閉じたと"),
    ] {
        let text = place.file(
            "text.txt",
            format!("A Note\n\n<!-- paragraph -->\n{sentence}\n"),
        );
        let given = ["--id", "a-note", "--author", "A. Reader", "--summary", "x"];
        let (bundle, _) = mapped(&text, &given);
        let passages = bundle["passages"].as_array().unwrap();
        let first = passages
            .iter()
            .find(|one| one["locator"] == "s0.p1.1")
            .unwrap();
        assert_eq!(first["opening"], opening);
        let file = written(&place, &bundle);
        let check = [&*file, Path::new("--check"), Path::new("--text"), &text];
        stdout_of(&place.run("import", &check));
    }
}

/// A server that has this text, mapped in this language.
fn with_text(place: &Place, language: &str, text: &str) -> Server {
    let text = place.file("text.txt", text);
    let given = [
        "--id",
        "a-note",
        "--title",
        "A Note",
        "--author",
        "A. Reader",
        "--summary",
        "x",
        "--language",
        language,
    ];
    let file = written(place, &mapped(&text, &given).0);
    stdout_of(&place.run("import", &[&file, Path::new("--text"), &text]));
    Server::start_with(&place.database, &["--text", text.to_str().unwrap()])
}

fn verified(server: &Server, quote: &str) -> Value {
    let path = format!("/v1/verify?document=a-note&quote={}", encode(quote));
    let answer: Value = serde_json::from_str(&server.get(&path).1).unwrap();
    answer["data"].clone()
}

#[tokio::test]
async fn letters_that_are_not_set_apart_are_altered_one_by_one() {
    let place = Place::new().await;
    let text = "A Note\n\n东港和西港在1931年签订了协定。船只竞速，没有人知道。\n\n\
        「東港」は昨日閉じたと言われる。\n\n동항과 서항이 1931년에 조약을 맺었다.\n\n\
        她走了，没有人知道。“东港关闭了”，他说。\n";
    let server = with_text(&place, "zh", text);
    for (quote, gone, put) in [
        ("东港和西港在1932年签订了协定。", "1931", "1932"),
        ("东港和西港在1931年签订了条约。", "协定。", "条约。"),
        ("船只竞速，没有人相信。", "知道。", "相信。"),
        ("동항과 서항이 1931년에 조약을 깼다.", "맺었다.", "깼다."),
        ("她走了，没有人相信。", "知道。", "相信。"),
    ] {
        let answer = verified(&server, quote);
        assert_eq!(answer["verdict"], "altered", "{quote}: {answer}");
        let diff = answer["matches"][0]["diff"].as_array().unwrap();
        let of = |op: &str| {
            let runs = diff.iter().filter(|run| run["op"] == op);
            runs.map(|run| run["text"].as_str().unwrap())
                .collect::<String>()
        };
        assert_eq!(
            (of("deleted").as_str(), of("inserted").as_str()),
            (gone, put),
            "{quote}"
        );
    }
    assert_eq!(
        verified(&server, "火车在山上跑得很快。")["verdict"],
        "absent"
    );
}

#[tokio::test]
async fn ligatures_are_their_letters_in_quotes() {
    let place = Place::new().await;
    let text = "A Note\n\nThe \u{FB01}nancial o\u{FB03}ce of the \u{FB02}eet made a sta\u{FB00} \
        paper. It said \u{FB05}op it was wa\u{FB04}e there.\n";
    let server = with_text(&place, "en", text);
    for quote in [
        "financial",
        "The financial office of the fleet",
        "made a staff paper",
        "said stop it was waffle",
        "The \u{FB01}nancial o\u{FB03}ce",
    ] {
        assert_eq!(verified(&server, quote)["verdict"], "verbatim", "{quote}");
    }
}

#[tokio::test]
async fn titles_in_other_languages_are_counted_and_not_judged() {
    let place = Place::new().await;
    let unread = "that seem not to be in English are not checked: those of event a-note-race";
    let finding = "event a-note-race: the title does not show that it is reported";
    for (language, text, title, said) in [
        ("zh", "据说船只竞速。", "据说船只竞速", unread),
        (
            "ru",
            "Говорят, что суда шли.",
            "Говорят, что суда шли",
            unread,
        ),
        ("ko", "배가 달렸다고 한다.", "배가 달렸다고 한다", unread),
        (
            "de",
            "Boote sollen gefahren sein.",
            "Boote sollen gefahren sein",
            unread,
        ),
        // An English title is judged, whatever the language of the text.
        ("zh", "据说船只竞速。", "The boats raced", finding),
        (
            "en",
            "Boats are said to have raced.",
            "Boats raced",
            finding,
        ),
        (
            "zh",
            "据说船只竞速。",
            "The boats are said to have raced",
            "verified",
        ),
    ] {
        let text = place.file(
            "text.txt",
            format!("A Note\n\n<!-- paragraph -->\n{text}\n"),
        );
        let given = [
            "--id",
            "a-note",
            "--author",
            "A. Reader",
            "--summary",
            "x",
            "--language",
            language,
        ];
        let (mut bundle, _) = mapped(&text, &given);
        bundle["events"] = json!([{
            "id": "a-note-race", "title": title, "summary": "x", "category": "armed-conflict",
            "citations": [{"locator": "s0.p1.1", "role": "states", "modality": "reported"}],
        }]);
        let file = written(&place, &bundle);
        stdout_of(&place.run("import", &[&file]));
        let output = place.run("verify", &[Path::new("--text"), &text]);
        let all = [output.stdout, output.stderr].concat();
        let all = String::from_utf8(all).unwrap();
        assert!(all.contains(said), "{title}: {all}");
        assert_eq!(output.status.success(), said != finding, "{title}: {all}");
    }
}
