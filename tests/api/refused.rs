//! Invalid bundles: every mistake is reported with its position, and the database file is
//! unchanged.

use super::bundle::{Place, stdout_of};
use super::command::tightrope;
use super::mistakes::MISTAKES;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// Every problem that the program reports for a bundle; checks that nothing changed.
fn refused(place: &Place, bundle: &Path, more: &[&Path]) -> Vec<String> {
    let before = std::fs::read(&place.database).unwrap();
    let mut arguments = vec![bundle];
    arguments.extend(more);
    let output = place.run("import", &arguments);
    let (out, err) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    assert_eq!(output.status.code(), Some(1), "{out}{err}");
    assert!(!err.contains("panicked"), "{err}");
    assert_eq!(
        std::fs::read(&place.database).unwrap(),
        before,
        "the file was changed"
    );
    let left: Vec<_> = std::fs::read_dir(place.folder.path())
        .unwrap()
        .map(|e| e.unwrap().file_name())
        .collect();
    assert!(
        !left
            .iter()
            .any(|name| name.to_string_lossy().contains("building")),
        "{left:?}"
    );
    let prefix = format!("{}: ", bundle.display());
    let mut lines: Vec<String> = out
        .lines()
        .map(|line| line.strip_prefix(&prefix).unwrap_or(line).to_owned())
        .collect();
    if lines.is_empty() {
        lines.push(err.into_owned());
    }
    lines
}

/// Puts a value at the pointer; null removes the member.
fn put(bundle: &mut Value, pointer: &str, value: Value) {
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    match bundle
        .pointer_mut(parent)
        .unwrap_or_else(|| panic!("{pointer}"))
    {
        Value::Object(members) if value.is_null() => drop(members.remove(name)),
        Value::Object(members) => drop(members.insert(name.to_owned(), value)),
        Value::Array(items) => items[name.parse::<usize>().unwrap()] = value,
        other => panic!("{pointer}: {other}"),
    }
}

#[tokio::test]
async fn each_mistake_is_reported_at_its_pointer_and_changes_nothing() {
    let place = Place::new().await;
    let whole: Value =
        serde_json::from_str(&std::fs::read_to_string(&place.bundle).unwrap()).unwrap();
    // A mistake in the head of one bundle stops the check of all others.
    let (heads, records): (Vec<_>, Vec<_>) = MISTAKES
        .into_iter()
        .partition(|(at, ..)| at.starts_with("/bundle") || at.starts_with("/document"));
    let mut wrong = Vec::new();
    for mistakes in heads.chunks(1).chain([&records[..]]) {
        // Each in its own bundle, with its own id.
        let files: Vec<PathBuf> = mistakes
            .iter()
            .enumerate()
            .map(|(n, (at, given, ..))| {
                let mut bundle = whole.clone();
                put(&mut bundle, at, serde_json::from_str(given).unwrap());
                place.file(
                    &format!("bad-{n}.json"),
                    bundle
                        .to_string()
                        .replace("harbour-note", &format!("harbour-note-{n}")),
                )
            })
            .collect();
        let more: Vec<&Path> = files[1..]
            .iter()
            .map(PathBuf::as_path)
            .chain([Path::new("--check")])
            .collect();
        let lines = refused(&place, &files[0], &more);
        for (n, (at, given, reported, says)) in mistakes.iter().enumerate() {
            let prefix = if n == 0 {
                String::new()
            } else {
                format!("{}: ", files[n].display())
            };
            let of_it =
                |line: &&String| line.starts_with(&prefix) && (n > 0 || !line.contains("bad-"));
            let mut found = lines.iter().filter(of_it).map(|line| &line[prefix.len()..]);
            if !found
                .clone()
                .any(|line| line.split(": ").next() == Some(*reported) && line.contains(says))
            {
                wrong.push(format!(
                    "{at} = {given}: wanted {reported}: {says}; found {:#?}",
                    found.by_ref().collect::<Vec<_>>()
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn all_mistakes_of_a_bundle_are_reported_at_once() {
    let place = Place::new().await;
    let mut bundle: Value =
        serde_json::from_str(&std::fs::read_to_string(&place.bundle).unwrap()).unwrap();
    let at = [
        "/events/0/category",
        "/events/0/date/edtf",
        "/events/1/actors",
        "/risks/0/bearers/0",
        "/caveats/0/types/0",
        "/claims/0/quantity/unit",
    ];
    for pointer in at {
        put(&mut bundle, pointer, json!("picnic"));
    }
    put(&mut bundle, "/friends", json!([]));
    let lines = refused(&place, &place.file("bad.json", bundle.to_string()), &[]);
    // The file as a whole and each record in one pass; with those fixed, references too.
    for pointer in ["/friends", "/events/0/category", "/caveats/0/types/0"] {
        assert!(
            lines
                .iter()
                .any(|line| line.starts_with(&format!("{pointer}: "))),
            "{pointer}: {lines:#?}"
        );
    }
    put(&mut bundle, "/friends", Value::Null);
    let lines = refused(&place, &place.file("bad.json", bundle.to_string()), &[]);
    for pointer in [
        "/events/0/category",
        "/events/0/date",
        "/events/1/actors",
        "/risks/0/bearers/0",
        "/caveats/0/types/0",
    ] {
        assert!(
            lines
                .iter()
                .any(|line| line.starts_with(&format!("{pointer}: "))),
            "{pointer}: {lines:#?}"
        );
    }
    // A rejected record is not reported again as missing.
    assert!(
        !lines.iter().any(|line| line.contains("there is no event")),
        "{lines:#?}"
    );
}

#[tokio::test]
async fn cycles_are_refused() {
    let place = Place::new().await;
    let mut bundle: Value =
        serde_json::from_str(&std::fs::read_to_string(&place.bundle).unwrap()).unwrap();
    let link = |to: &str| {
        json!([{"predicate": "part-of", "to": format!("event:{to}"),
        "basis": "inferred", "note": "x"}])
    };
    bundle["events"][0]["links"] = link("harbour-note-shots");
    bundle["events"][1]["links"] = link("harbour-note-pact");
    let lines = refused(&place, &place.file("bad.json", bundle.to_string()), &[]);
    assert_eq!(
        lines
            .iter()
            .filter(|line| line.contains("leads back to where it starts"))
            .count(),
        2,
        "{lines:#?}"
    );
}

#[tokio::test]
async fn existing_documents_and_records_are_never_overwritten() {
    let place = Place::new().await;
    let bundle = std::fs::read_to_string(&place.bundle).unwrap();
    let essay =
        place
            .exported("comrades-to-strategists")
            .replacen("An essay on", "Another essay on", 1);
    let lines = refused(&place, &place.file("essay.json", essay), &[]);
    assert!(lines[0].contains("comes with the program"), "{lines:?}");
    // The same actor with other content.
    let mut other: Value = serde_json::from_str(&bundle).unwrap();
    other["actors"][0]["id"] = "china".into();
    let lines = refused(&place, &place.file("actor.json", other.to_string()), &[]);
    assert!(
        lines
            .iter()
            .any(|line| line.starts_with("/actors/0: another actor `china`")
                && line.contains("names")),
        "{lines:#?}"
    );
    // An actor entry without content must refer to an existing actor.
    other["actors"][0] =
        json!({"id": "nobody", "citations": [{"locator": "s0.p1.1", "role": "states"}]});
    let lines = refused(&place, &place.file("actor.json", other.to_string()), &[]);
    assert!(
        lines
            .iter()
            .any(|line| line.starts_with("/actors/0: there is no actor `nobody`")),
        "{lines:#?}"
    );
    // Two files of one document.
    let lines = refused(&place, &place.bundle, &[&place.file("copy.json", &bundle)]);
    assert!(
        lines.iter().any(|line| line.contains("is given by")),
        "{lines:#?}"
    );
    // A document whose ids belong to another one.
    let clash = bundle
        .replace("harbour-note-pact\"", "korean-war\"")
        .replace("harbour-note", "korean");
    let lines = refused(&place, &place.file("clash.json", clash), &[]);
    assert!(
        lines
            .iter()
            .any(|line| line.starts_with("/events/") && line.contains("is here already")),
        "{lines:#?}"
    );
    // It does not go with one of the existing documents.
    stdout_of(&place.run("import", &[&place.bundle]));
    let twin = bundle
        .replace("harbour-note", "harbour-a")
        .replace("A harbour town.", "A town.");
    let lines = refused(&place, &place.file("twin.json", twin), &[]);
    assert!(
        lines
            .iter()
            .any(|line| line.starts_with("/actors/") && line.contains("is here already")),
        "{lines:#?}"
    );
}

#[tokio::test]
async fn a_refused_removal_or_export_gives_the_reason() {
    let place = Place::new().await;
    stdout_of(&place.run("import", &[&place.bundle]));
    for (command, argument, says) in [
        (
            "remove",
            "comrades-to-strategists",
            "comes with the program",
        ),
        ("remove", "harbor-note", "there is no document"),
        (
            "export",
            "harbor-note",
            "there are: comrades-to-strategists, harbour-note",
        ),
    ] {
        let output = place.run(command, &[Path::new(argument)]);
        assert_eq!(output.status.code(), Some(1));
        assert!(
            String::from_utf8_lossy(&output.stderr).contains(says),
            "{output:?}"
        );
    }
}

#[tokio::test]
async fn files_that_are_no_bundle_are_refused_with_the_position() {
    let place = Place::new().await;
    let bundle = std::fs::read_to_string(&place.bundle).unwrap();
    let deep = format!(
        "{{\"bundle\": 1, \"document\": {}{}",
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    let huge = format!(
        "{{\"bundle\": 1, \"events\": [\"{}",
        "x".repeat(100_000_000)
    );
    let many = format!(
        "{{\"bundle\": 1, \"events\": [{}0]}}",
        "0,".repeat(4_000_000)
    );
    for (name, content, says) in [
        ("empty", String::new(), "not to be read"),
        ("words", "These are words.".to_owned(), "not to be read"),
        ("list", "[]".to_owned(), "a bundle: an object"),
        ("nul", "\0".repeat(1_000), "not to be read"),
        ("cut", bundle[..bundle.len() / 2].to_owned(), "EOF"),
        ("more", format!("{bundle}{{}}"), "trailing"),
        (
            "twice",
            bundle.replacen("\"bundle\": 1,", "\"bundle\": 1, \"bundle\": 1,", 1),
            "`bundle` is there twice",
        ),
        (
            "twice-within",
            bundle.replacen(
                "\"category\":",
                "\"category\": \"treaty\", \"category\":",
                1,
            ),
            "/events/0: not to be read: `category` is there twice",
        ),
        (
            "no-list",
            bundle.replacen("\"events\": [", "\"events\": 7, \"x\": [", 1),
            "a list of events",
        ),
        ("deep", deep, "recursion limit"),
        ("huge", huge, "EOF"),
        ("many", many, "`document` is missing"),
        ("bare", "{}".to_owned(), "`bundle` is missing"),
    ] {
        let lines = refused(&place, &place.file(name, content), &[]);
        assert!(
            lines.iter().any(|line| line.contains(says)),
            "{name}: {lines:?}"
        );
        assert!(lines.iter().all(|line| line.len() < 1_000), "{name}");
    }
    let folder = place.folder.path().to_owned();
    assert!(refused(&place, &folder, &[])[0].contains("is not a file"));
    assert!(
        refused(&place, Path::new("no-such.json"), &[])[0].contains("cannot read no-such.json")
    );
    let latin = place.file(
        "latin.json",
        b"{\"bundle\": 1, \"document\": {\"id\": \"caf\xe9\"}}",
    );
    assert!(refused(&place, &latin, &[])[0].contains("not to be read"));
    assert_eq!(
        tightrope().arg("import").output().unwrap().status.code(),
        Some(2)
    );
}

#[tokio::test]
async fn passages_are_checked_against_the_given_text() {
    let place = Place::new().await;
    let text = place.file("harbour.txt", super::app::TEXT);
    let mut bundle: Value =
        serde_json::from_str(&std::fs::read_to_string(&place.bundle).unwrap()).unwrap();
    let digest = "0".repeat(64);
    for member in ["sha256", "folded_sha256"] {
        put(
            &mut bundle,
            &format!("/passages/5/{member}"),
            digest.clone().into(),
        );
    }
    put(
        &mut bundle,
        "/passages/6/opening",
        "Some other words".into(),
    );
    put(&mut bundle, "/passages/10/end", 312.into());
    let bad = place.file("bad.json", bundle.to_string());
    let lines = refused(&place, &bad, &[Path::new("--text"), &text]);
    for pointer in [
        "/passages/5/sha256: ",
        "/passages/5/folded_sha256: ",
        "/passages/6/opening: ",
        "/passages/10/sha256: ",
    ] {
        assert!(
            lines.iter().any(|line| line.starts_with(pointer)),
            "{pointer}: {lines:#?}"
        );
    }
    let other = place.file("other.txt", "Some other text.");
    assert!(
        refused(&place, &place.bundle, &[Path::new("--text"), &other])[0]
            .contains("the text of none of these bundles")
    );
    let latin = place.file("latin.txt", b"caf\xe9");
    assert!(
        refused(&place, &place.bundle, &[Path::new("--text"), &latin])[0].contains("is not UTF-8")
    );
}
