//! Skeletons of records, to fill in by hand.

use super::bundle::{Place, stdout_of};
use super::command::tightrope;
use super::mapped::{TEXT, mapped, written};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// A mapped text: its place, the bundle, and the skeleton of a record of a kind at a locator.
struct Coding {
    place: Place,
    text: PathBuf,
    bundle: Value,
    map: PathBuf,
}

impl Coding {
    async fn new() -> Self {
        let place = Place::new().await;
        let text = place.file("text.txt", TEXT);
        let (bundle, _) = mapped(
            &text,
            &["--id", "a-note", "--author", "A", "--summary", "x"],
        );
        let map = written(&place, &bundle);
        Self {
            place,
            text,
            bundle,
            map,
        }
    }

    fn skeleton(&self, kind: &str, locator: &str) -> (serde_json::Result<Value>, String) {
        let made = tightrope()
            .args(["new", kind, locator, "--map"])
            .arg(&self.map)
            .arg("--text")
            .arg(&self.text)
            .output()
            .unwrap();
        let said = String::from_utf8(made.stderr).unwrap();
        (serde_json::from_slice(&made.stdout), said)
    }
}

#[tokio::test]
async fn a_skeleton_of_each_kind_says_what_is_needed() {
    let coding = Coding::new().await;
    for kind in [
        "actor",
        "dyad",
        "event",
        "phase",
        "risk",
        "strategy",
        "claim",
        "caveat",
        "annotation",
    ] {
        let (made, said) = coding.skeleton(kind, "s1.p1.1");
        let id = if kind == "actor" { "" } else { "a-note-" };
        let made = made.unwrap();
        assert_eq!(made["id"], id, "{kind}");
        assert_eq!(made["citations"][0]["locator"], "s1.p1.1", "{kind}");
        assert!(
            said.starts_with("s1.p1.1: The ports signed a pact."),
            "{said}"
        );
        for name in made.as_object().unwrap().keys() {
            assert!(said.contains(&format!("\n{name} ")), "{kind}: {name}");
        }
    }
    let (_, said) = coding.skeleton("claim", "s1.p1.1");
    assert!(
        said.contains("One of: asserted, reported, evaluated,"),
        "{said}"
    );
    for (kind, locator, why) in [
        (
            "evnt",
            "s1.p1.1",
            "is no kind of a bundle: actor, dyad, event",
        ),
        ("passage", "s1.p1.1", "is no kind of a bundle"),
        ("event", "s9.p9.9", "the map has no passage `s9.p9.9`"),
    ] {
        let (made, said) = coding.skeleton(kind, locator);
        assert!(made.is_err() && said.contains(why), "{said}");
    }
}

#[tokio::test]
async fn a_skeleton_that_is_filled_in_is_a_record() {
    let mut coding = Coding::new().await;
    // Filled in, it is a record; a cue that is not in the text is named at once.
    let mut claim = coding.skeleton("claim", "s1.p1.1").0.unwrap();
    for (member, value) in [
        ("/id", "a-note-pact"),
        ("/title", "A pact"),
        ("/summary", "x"),
    ] {
        *claim.pointer_mut(member).unwrap() = value.into();
    }
    claim["citations"][0]["modality"] = "asserted".into();
    coding.bundle["claims"] = json!([claim]);
    let file = written(&coding.place, &coding.bundle);
    let check = [
        &*file,
        Path::new("--check"),
        Path::new("--text"),
        &coding.text,
    ];
    stdout_of(&coding.place.run("import", &check));
    coding.bundle["claims"][0]["citations"][0]["cue"] = "signed two pacts".into();
    let file = written(&coding.place, &coding.bundle);
    let refused = coding.place.run(
        "import",
        &[
            &*file,
            Path::new("--check"),
            Path::new("--text"),
            &coding.text,
        ],
    );
    let said = String::from_utf8(refused.stdout).unwrap();
    let why = "/claims/0: `signed two pacts` does not stand in s1.p1.1 (in a-note-pact)";
    assert!(!refused.status.success() && said.contains(why), "{said}");
}
