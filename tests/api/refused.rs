//! Invalid bundles: every mistake is reported with its position, and the database file is unchanged.

use super::bundle::{Place, stdout_of};
use super::command::tightrope;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// Every problem that the program reports for a bundle; checks that nothing changed.
fn refused(place: &Place, bundle: &Path, more: &[&Path]) -> Vec<String> {
    let before = std::fs::read(&place.database).unwrap();
    let mut arguments = vec![bundle];
    arguments.extend(more);
    let output = place.run("import", &arguments);
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(1), "{out}{err}");
    assert!(!err.contains("panicked"), "{err}");
    assert_eq!(std::fs::read(&place.database).unwrap(), before, "the file was changed");
    let left: Vec<_> = std::fs::read_dir(place.folder.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert!(!left.iter().any(|name| name.to_string_lossy().contains("building")), "{left:?}");
    let prefix = format!("{}: ", bundle.display());
    let mut lines: Vec<String> =
        out.lines().map(|line| line.strip_prefix(&prefix).unwrap_or(line).to_owned()).collect();
    if lines.is_empty() {
        lines.push(err.into_owned());
    }
    lines
}

/// A mistake: where it is made, the value put there, where it is reported, and the message.
const MISTAKES: [(&str, &str, &str, &str); 64] = [
    // The shape.
    ("/bundle", "2", "/bundle", "not a version"),
    ("/document/author", "null", "/document", "author"),
    ("/document/sha256", "\"0F\"", "/document/sha256", "match"),
    ("/document/published", "\"soon\"", "/document/published", "EDTF"),
    ("/document/colour", "\"red\"", "/document", "colour"),
    ("/events/0/tilte", "\"x\"", "/events/0", "tilte"),
    ("/events/0/title", "7", "/events/0/title", "string"),
    ("/events/0/title", "\"\"", "/events/0/title", "shorter"),
    ("/events/0/title", "\" padded\"", "/events/0/title", "match"),
    ("/events/0/summary", "\"a\\u0000b\"", "/events/0/summary", "match"),
    ("/events/0/id", "\"Harbour\"", "/events/0/id", "match"),
    ("/events/0/id", "\"pact\"", "/events/0/id", "does not begin with"),
    ("/events/0/citations", "[]", "/events/0/citations", "item"),
    ("/events/0/citations/0/modality", "null", "/events/0/citations/0", "modality"),
    ("/events/0/citations/0/cue", "\"one two three four five six seven\"", "/events/0/citations/0/cue", "match"),
    ("/dyads/0/citations/0/modality", "\"asserted\"", "/dyads/0/citations/0", "modality"),
    ("/strategies/1/links/0/basis", "\"inferred\"", "/strategies/1/links/0", "note"),
    ("/annotations/0/source/url", "\"http://example.org\"", "/annotations/0/source/url", "match"),
    ("/caveats/0/sides/0/annotation", "\"harbour-note-pact-signed\"", "/caveats/0/sides/0", "oneOf"),
    // Vocabularies.
    ("/events/0/category", "\"picnic\"", "/events/0/category", "no term of event-category: state-change, recognition"),
    ("/events/0/actors/0/role", "\"friend\"", "/events/0/actors/0/role", "no term of actor-role"),
    ("/events/0/citations/0/modality", "\"certain\"", "/events/0/citations/0/modality", "no term of modality"),
    ("/risks/0/threatens/0", "\"peace\"", "/risks/0/threatens/0", "no term of interest"),
    ("/strategies/0/links/0/predicate", "\"helps\"", "/strategies/0/links/0/predicate", "no term of predicate"),
    ("/actors/0/identifiers/0/scheme", "\"phone\"", "/actors/0/identifiers/0/scheme", "no term of identifier"),
    // Dates.
    ("/events/0/date/edtf", "\"1931-02-30\"", "/events/0/date", "is not EDTF"),
    ("/events/0/date/edtf", "\"1990/1980\"", "/events/0/date", "ends before it begins"),
    ("/events/0/date/precision", "\"day\"", "/events/0/date", "finer than"),
    ("/events/0/date/precision", "null", "/events/0/date", "precision"),
    ("/events/1/date/relative/relation", "\"around\"", "/events/1/date/relative/relation", "one of"),
    ("/events/1/date/relative/duration", "\"2 years\"", "/events/1/date/relative/duration", "match"),
    // References.
    ("/events/0/actors/0/id", "\"nobody\"", "/events/0/actors/0/id", "not among this bundle's actors"),
    ("/events/0/actors/0/id", "\"china\"", "/events/0/actors/0/id", "not among this bundle's actors"),
    ("/events/0/dyads/0", "\"harbour-note-x\"", "/events/0/dyads/0", "there is no dyad"),
    ("/events/0/dyads/0", "\"china-russia\"", "/events/0/dyads/0", "in this document"),
    ("/events/0/citations/0/locator", "\"s9.p1.1\"", "/events/0/citations/0/locator", "there is no passage"),
    (
        "/events/1/date/relative/anchor",
        "\"event:harbour-note-war\"",
        "/events/1/date/relative/anchor",
        "there is no event",
    ),
    ("/actors/0/mentions/0", "\"s7\"", "/actors/0/mentions", "there is no passage"),
    ("/phases/0/dyad", "\"harbour-note-x\"", "/phases/0/dyad", "there is no dyad"),
    ("/phases/0/by", "\"old-captains\"", "/phases/0", "not a side of its dyad"),
    ("/phases/0/toward/0", "\"nobody\"", "/phases/0/toward/0", "not among"),
    ("/phases/0/events/0", "\"korean-war\"", "/phases/0/events/0", "in this document"),
    ("/risks/0/bearers/0", "\"nobody\"", "/risks/0/bearers/0", "not among"),
    ("/risks/0/arises_from/1", "\"dyad:harbour-note-x\"", "/risks/0/arises_from/1", "there is no dyad"),
    (
        "/risks/0/mechanism/0/citations/0",
        "\"s0.p1.1\"",
        "/risks/0/mechanism/0/citations/0",
        "not among the record's citations",
    ),
    ("/strategies/1/actor", "\"nobody\"", "/strategies/1/actor", "not among"),
    ("/strategies/1/links/0/to", "\"risk:harbour-note-x\"", "/strategies/1/links", "there is no risk"),
    ("/strategies/1/links/0/citations/0", "\"s0.p1.1\"", "/strategies/1/links", "not among the record's citations"),
    ("/strategies/1/toward/0", "\"nobody\"", "/strategies/1/toward/0", "not among"),
    (
        "/events/1/citations/0/attributed_to/actor",
        "\"nobody\"",
        "/events/1/citations/0/attributed_to/actor",
        "not among",
    ),
    ("/claims/0/actors/0/id", "\"nobody\"", "/claims/0/actors/0/id", "not among"),
    ("/annotations/0/on", "\"event:korean-war\"", "/annotations/0/on", "in this document"),
    ("/caveats/0/sides/1/annotation", "\"harbour-note-x\"", "/caveats/0/sides/1/annotation", "there is no annotation"),
    (
        "/caveats/0/sides/0/citations/0",
        "\"s0.p1.1\"",
        "/caveats/0/sides/0/citations/0",
        "not among the record's citations",
    ),
    // Constraints of the tables and of the bundle as a whole.
    ("/dyads/0/id", "\"harbour-note-pair\"", "/dyads/0", "dyad id names its sides"),
    ("/strategies/1/links/0/predicate", "\"supported-by\"", "/strategies/1", "stored in its forward sense"),
    ("/events/1/id", "\"harbour-note-pact\"", "/events/1", "is here already"),
    ("/actors/0/title", "null", "/actors/0", "\"title\" is a required property"),
    // The sentence map.
    ("/passages/5/end", "130", "/passages/6/start", "begins before the passage before it ends"),
    ("/passages/14/end", "900", "/passages/14/end", "beyond the end of the text"),
    ("/passages/5/start", "70000", "/passages/5", "offsets"),
    ("/passages/6/locator", "\"s0.p1.3\"", "/passages/6/locator", "not numbered in the order"),
    ("/passages/6/uncited", "\"none\"", "/passages/6", "is called uncited but is cited"),
    ("/passages/5/type", "\"paragraph\"", "/passages/5", "locator says where it stands"),
];

/// Puts a value at the pointer; null removes the member.
fn put(bundle: &mut Value, pointer: &str, value: Value) {
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    match bundle.pointer_mut(parent).unwrap_or_else(|| panic!("{pointer}")) {
        Value::Object(members) if value.is_null() => drop(members.remove(name)),
        Value::Object(members) => drop(members.insert(name.to_owned(), value)),
        Value::Array(items) => items[name.parse::<usize>().unwrap()] = value,
        other => panic!("{pointer}: {other}"),
    }
}

#[tokio::test]
async fn each_mistake_is_reported_at_its_pointer_and_changes_nothing() {
    let place = Place::new().await;
    let whole: Value = serde_json::from_str(&std::fs::read_to_string(&place.bundle).unwrap()).unwrap();
    // A mistake in the head of one bundle stops the check of all others.
    let (heads, records): (Vec<_>, Vec<_>) =
        MISTAKES.into_iter().partition(|(at, ..)| at.starts_with("/bundle") || at.starts_with("/document"));
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
                    bundle.to_string().replace("harbour-note", &format!("harbour-note-{n}")),
                )
            })
            .collect();
        let more: Vec<&Path> = files[1..].iter().map(PathBuf::as_path).chain([Path::new("--check")]).collect();
        let lines = refused(&place, &files[0], &more);
        for (n, (at, given, reported, says)) in mistakes.iter().enumerate() {
            let prefix = if n == 0 { String::new() } else { format!("{}: ", files[n].display()) };
            let of_it = |line: &&String| line.starts_with(&prefix) && (n > 0 || !line.contains("bad-"));
            let mut found = lines.iter().filter(of_it).map(|line| &line[prefix.len()..]);
            if !found.clone().any(|line| line.split(": ").next() == Some(*reported) && line.contains(says)) {
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
    let mut bundle: Value = serde_json::from_str(&std::fs::read_to_string(&place.bundle).unwrap()).unwrap();
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
        assert!(lines.iter().any(|line| line.starts_with(&format!("{pointer}: "))), "{pointer}: {lines:#?}");
    }
    put(&mut bundle, "/friends", Value::Null);
    let lines = refused(&place, &place.file("bad.json", bundle.to_string()), &[]);
    for pointer in
        ["/events/0/category", "/events/0/date", "/events/1/actors", "/risks/0/bearers/0", "/caveats/0/types/0"]
    {
        assert!(lines.iter().any(|line| line.starts_with(&format!("{pointer}: "))), "{pointer}: {lines:#?}");
    }
    // A rejected record is not reported again as missing.
    assert!(!lines.iter().any(|line| line.contains("there is no event")), "{lines:#?}");
}

#[tokio::test]
async fn cycles_are_refused() {
    let place = Place::new().await;
    let mut bundle: Value = serde_json::from_str(&std::fs::read_to_string(&place.bundle).unwrap()).unwrap();
    let link =
        |to: &str| json!([{"predicate": "part-of", "to": format!("event:{to}"), "basis": "inferred", "note": "x"}]);
    bundle["events"][0]["links"] = link("harbour-note-shots");
    bundle["events"][1]["links"] = link("harbour-note-pact");
    let lines = refused(&place, &place.file("bad.json", bundle.to_string()), &[]);
    assert_eq!(lines.iter().filter(|line| line.contains("leads back to where it starts")).count(), 2, "{lines:#?}");
}

#[tokio::test]
async fn existing_documents_and_records_are_never_overwritten() {
    let place = Place::new().await;
    let bundle = std::fs::read_to_string(&place.bundle).unwrap();
    let essay = place.exported("comrades-to-strategists").replacen("An essay on", "Another essay on", 1);
    let lines = refused(&place, &place.file("essay.json", essay), &[]);
    assert!(lines[0].contains("comes with the program"), "{lines:?}");
    // The same actor with other content.
    let mut other: Value = serde_json::from_str(&bundle).unwrap();
    other["actors"][0]["id"] = "china".into();
    let lines = refused(&place, &place.file("actor.json", other.to_string()), &[]);
    assert!(
        lines.iter().any(|line| line.starts_with("/actors/0: another actor `china`") && line.contains("names")),
        "{lines:#?}"
    );
    // An actor entry without content must refer to an existing actor.
    other["actors"][0] = json!({"id": "nobody", "citations": [{"locator": "s0.p1.1", "role": "states"}]});
    let lines = refused(&place, &place.file("actor.json", other.to_string()), &[]);
    assert!(lines.iter().any(|line| line.starts_with("/actors/0: there is no actor `nobody`")), "{lines:#?}");
    // Two files of one document.
    let lines = refused(&place, &place.bundle, &[&place.file("copy.json", &bundle)]);
    assert!(lines.iter().any(|line| line.contains("is given by")), "{lines:#?}");
    // A document whose ids belong to another one.
    let clash = bundle.replace("harbour-note-pact\"", "korean-war\"").replace("harbour-note", "korean");
    let lines = refused(&place, &place.file("clash.json", clash), &[]);
    assert!(lines.iter().any(|line| line.starts_with("/events/") && line.contains("is here already")), "{lines:#?}");
    // One of the existing documents would become invalid.
    stdout_of(&place.run("import", &[&place.bundle]));
    let twin = bundle.replace("harbour-note", "harbour-a").replace("A harbour town.", "A town.");
    let lines = refused(&place, &place.file("twin.json", twin), &[]);
    assert!(lines.iter().any(|line| line.starts_with("harbour-note (here already): /actors/")), "{lines:#?}");
    for (command, argument, says) in [
        ("remove", "comrades-to-strategists", "comes with the program"),
        ("remove", "harbor-note", "there is no document"),
        ("export", "harbor-note", "there are: comrades-to-strategists, harbour-note"),
    ] {
        let output = place.run(command, &[Path::new(argument)]);
        assert_eq!(output.status.code(), Some(1));
        assert!(String::from_utf8_lossy(&output.stderr).contains(says), "{output:?}");
    }
}

#[tokio::test]
async fn files_that_are_no_bundle_are_refused_with_the_position() {
    let place = Place::new().await;
    let bundle = std::fs::read_to_string(&place.bundle).unwrap();
    let deep = format!("{{\"bundle\": 1, \"document\": {}{}", "[".repeat(100_000), "]".repeat(100_000));
    let huge = format!("{{\"bundle\": 1, \"events\": [\"{}", "x".repeat(100_000_000));
    let many = format!("{{\"bundle\": 1, \"events\": [{}0]}}", "0,".repeat(4_000_000));
    for (name, content, says) in [
        ("empty", String::new(), "not to be read"),
        ("words", "These are words.".to_owned(), "not to be read"),
        ("list", "[]".to_owned(), "a bundle: an object"),
        ("nul", "\0".repeat(1_000), "not to be read"),
        ("cut", bundle[..bundle.len() / 2].to_owned(), "EOF"),
        ("more", format!("{bundle}{{}}"), "trailing"),
        ("twice", bundle.replacen("\"bundle\": 1,", "\"bundle\": 1, \"bundle\": 1,", 1), "`bundle` is there twice"),
        (
            "twice-within",
            bundle.replacen("\"category\":", "\"category\": \"treaty\", \"category\":", 1),
            "/events/0: not to be read: `category` is there twice",
        ),
        ("no-list", bundle.replacen("\"events\": [", "\"events\": 7, \"x\": [", 1), "a list of events"),
        ("deep", deep, "recursion limit"),
        ("huge", huge, "EOF"),
        ("many", many, "`document` is missing"),
        ("bare", "{}".to_owned(), "`bundle` is missing"),
    ] {
        let lines = refused(&place, &place.file(name, content), &[]);
        assert!(lines.iter().any(|line| line.contains(says)), "{name}: {lines:?}");
        assert!(lines.iter().all(|line| line.len() < 1_000), "{name}");
    }
    let folder = place.folder.path().to_owned();
    assert!(refused(&place, &folder, &[])[0].contains("is not a file"));
    assert!(refused(&place, Path::new("no-such.json"), &[])[0].contains("cannot read no-such.json"));
    let latin = place.file("latin.json", b"{\"bundle\": 1, \"document\": {\"id\": \"caf\xe9\"}}");
    assert!(refused(&place, &latin, &[])[0].contains("not to be read"));
    assert_eq!(tightrope().arg("import").output().unwrap().status.code(), Some(2));
}

#[tokio::test]
async fn passages_are_checked_against_the_given_text() {
    let place = Place::new().await;
    let text = place.file("harbour.txt", super::app::TEXT);
    let mut bundle: Value = serde_json::from_str(&std::fs::read_to_string(&place.bundle).unwrap()).unwrap();
    let digest = "0".repeat(64);
    for member in ["sha256", "folded_sha256"] {
        put(&mut bundle, &format!("/passages/5/{member}"), digest.clone().into());
    }
    put(&mut bundle, "/passages/6/opening", "Some other words".into());
    put(&mut bundle, "/passages/10/end", 312.into());
    let bad = place.file("bad.json", bundle.to_string());
    let lines = refused(&place, &bad, &[Path::new("--text"), &text]);
    for pointer in
        ["/passages/5/sha256: ", "/passages/5/folded_sha256: ", "/passages/6/opening: ", "/passages/10/sha256: "]
    {
        assert!(lines.iter().any(|line| line.starts_with(pointer)), "{pointer}: {lines:#?}");
    }
    let other = place.file("other.txt", "Some other text.");
    assert!(
        refused(&place, &place.bundle, &[Path::new("--text"), &other])[0].contains("the text of none of these bundles")
    );
    let latin = place.file("latin.txt", b"caf\xe9");
    assert!(refused(&place, &place.bundle, &[Path::new("--text"), &latin])[0].contains("is not UTF-8"));
}
