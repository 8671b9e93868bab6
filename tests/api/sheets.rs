//! Texts coded in spreadsheets: sheets become bundles, and our own CSV is a sheet.

use super::bundle::{Place, stdout_of};
use super::command::tightrope;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Output;

fn run(arguments: &[&str], files: &[&Path]) -> Output {
    tightrope().args(arguments).args(files).output().unwrap()
}

fn said(output: &Output) -> String {
    assert!(!output.status.success());
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// The text of the small document and its map.
fn mapped(place: &Place) -> (PathBuf, PathBuf) {
    let text = place.file("harbour.txt", super::app::TEXT);
    let options = ["map", "--id", "new-note", "--summary", "Two harbours."];
    let map = stdout_of(&run(&options, &[&text]));
    (text, place.file("map.json", map))
}

const ACTORS: &str = "id,title,summary,type,agent,names,mentions,locators
eastport,Eastport,A port.,region,no,Eastport|East Port,s0.p1.1,s0.p1.1
westport,Westport,A port.,region,no,Westport,,s0.p1.1
";
const DYADS: &str = "title,summary,actors,locators,citation_roles
Eastport and Westport,Two ports.,westport|eastport,s0.p1.1|s0.p1.2,states|supports
";
const EVENTS: &str = "id,title,summary,category,date_edtf,actors,actors_role,dyads,locators,\
citation_modalities,date_display,x_actors_iso3
pact,A pact,They agree.,treaty,1931,eastport|westport,party|party,\
eastport-westport,s0.p1.1,asserted,,
new-note-shots,Shots are said to have been fired,Old captains say so.,armed-conflict,,\
eastport|westport,agent|target,,s0.p1.2,reported,,
,,,,,,,,s1.p1.5,,,
";
const CLAIMS: &str = "title,summary,subject,actors,quantity_value,quantity_unit,\
quantity_comparator,locators,citation_modalities,cues,attributed_to,uncited
\"The captains are said to remember, still\",\"Their word, alone.\",eastport,\
eastport|westport,40,percent,about,s0.p1.2,reported,old captains say,captains,
,,,,,,,s1.p1.5,,,,Nobody speaks of it again.
";

#[tokio::test]
async fn sheets_become_a_bundle_that_is_imported() {
    let place = Place::new().await;
    let (text, map) = mapped(&place);
    let sheets = [
        ("actors.csv", ACTORS.to_owned()),
        ("dyads.csv", DYADS.replace(',', ";")),
        (
            "events.csv",
            format!("\u{FEFF}{}", EVENTS.replace('\n', "\r\n")),
        ),
        ("claims.csv", CLAIMS.to_owned()),
    ]
    .map(|(name, sheet)| place.file(name, sheet));
    let [actors, dyads, events, claims] = &sheets;
    let made = run(&["bundle"], &[&map, actors, dyads, events, claims]);
    let bundle: Value = serde_json::from_str(&stdout_of(&made)).unwrap();
    assert_eq!(
        String::from_utf8(made.stderr).unwrap(),
        "6 records and the document\n"
    );
    assert_eq!(bundle["dyads"][0]["id"], "new-note-eastport-westport");
    assert_eq!(bundle["events"][0]["id"], "new-note-pact");
    assert_eq!(bundle["events"][0]["date"]["precision"], "year");
    assert_eq!(
        bundle["events"][0]["dyads"][0],
        "new-note-eastport-westport"
    );
    assert_eq!(bundle["events"][1]["id"], "new-note-shots");
    let claim = &bundle["claims"][0];
    assert_eq!(
        claim["id"],
        "new-note-the-captains-are-said-to-remember-still"
    );
    assert_eq!(claim["actors"][0]["subject"], true);
    assert_eq!(claim["actors"][1].get("subject"), None);
    assert_eq!(claim["citations"][0]["attributed_to"]["label"], "captains");
    let passages = bundle["passages"].as_array().unwrap();
    let last = passages
        .iter()
        .find(|one| one["locator"] == "s1.p1.5")
        .unwrap();
    assert_eq!(last["uncited"], "Nobody speaks of it again.");

    let file = place.file("bundle.json", bundle.to_string());
    let done = stdout_of(&place.run("import", &[&file, Path::new("--text"), &text]));
    assert!(
        done.contains(", 7 records on 15 passages (measured"),
        "{done}"
    );
    let app = place.serve().await;
    let found = app
        .ids("/v1/events?document=new-note&actor=westport&modality=reported")
        .await;
    assert_eq!(found, ["new-note-shots"]);
}

#[tokio::test]
async fn our_own_csv_is_a_sheet() {
    let place = Place::new().await;
    let whole: Value =
        serde_json::from_str(&std::fs::read_to_string(&place.bundle).unwrap()).unwrap();
    let mut map = whole.clone();
    let kinds = ["events", "phases", "risks", "claims"];
    for list in kinds {
        map.as_object_mut().unwrap().remove(list);
    }
    let map = place.file("map.json", map.to_string());
    stdout_of(&place.run("import", &[&place.bundle]));
    let Place {
        folder, database, ..
    } = place;
    let app = super::app::App::of(folder, &database).await;
    let folder = tempfile::tempdir().unwrap();
    let mut sheets = Vec::new();
    for list in kinds {
        let path = folder.path().join(format!("{list}.csv"));
        let csv = app
            .get(&format!("/v1/{list}.csv?document=harbour-note"))
            .await;
        std::fs::write(&path, csv.bytes).unwrap();
        sheets.push(path);
    }
    let files: Vec<&Path> = [&map]
        .into_iter()
        .chain(&sheets)
        .map(PathBuf::as_path)
        .collect();
    let made: Value = serde_json::from_str(&stdout_of(&run(&["bundle"], &files))).unwrap();
    for list in ["events", "phases", "risks", "claims"] {
        let by_id = |bundle: &Value| {
            let mut records = bundle[list].as_array().unwrap().clone();
            records.sort_by_key(|record| record["id"].to_string());
            records
        };
        assert_eq!(by_id(&made).len(), by_id(&whole).len());
        for (made, mut was) in by_id(&made).iter().zip(by_id(&whole)) {
            // Our CSV has no durations, and of a voice the words alone.
            let citations = was["citations"].as_array_mut().unwrap();
            // Those of a mechanism alone go with it.
            citations.retain(|citation| citation["part_only"].is_null());
            for citation in was["citations"].as_array_mut().unwrap() {
                if let Some(voice) = citation.get_mut("attributed_to") {
                    voice.as_object_mut().unwrap().remove("actor");
                }
            }
            if let Some(relative) = was.pointer_mut("/date/relative") {
                relative.as_object_mut().unwrap().remove("duration");
            }
            for (member, value) in was.as_object().unwrap() {
                // Links of these kinds and mechanisms are no columns, and `involves` none of our
                // CSV.
                if !["links", "mechanism", "involves"].contains(&member.as_str()) {
                    assert_eq!(&made[member], value, "{}: {member}", was["id"]);
                }
            }
        }
    }
}

#[tokio::test]
async fn a_sheet_has_a_row_for_each_sentence_and_the_columns_that_are_read() {
    let place = Place::new().await;
    let (text, map) = mapped(&place);
    let (map_path, text_path) = (map.to_str().unwrap(), text.to_str().unwrap());
    let options = ["sheet", "claim", "--map", map_path, "--text", text_path];
    let sheet = stdout_of(&run(&options, &[]));
    let mut lines = sheet.lines();
    let head = lines.next().unwrap();
    assert!(
        head.starts_with("id,label,title,summary,subject,"),
        "{head}"
    );
    let last = lines.last().unwrap();
    assert!(
        last.ends_with(",Nobody has measured the channel."),
        "{last}"
    );
    assert_eq!(sheet.lines().count(), 8);
    // Without the text, the first words stand for it; filled in or not, it is read back.
    let bare = stdout_of(&run(&["sheet", "claim", "--map", map_path], &[]));
    assert!(
        bare.lines()
            .last()
            .unwrap()
            .ends_with(",Nobody has measured \u{2026}")
    );
    let empty = place.file("claims.csv", bare);
    let made = run(&["bundle"], &[&map, &empty]);
    assert_eq!(stdout_of(&made), std::fs::read_to_string(&map).unwrap());
    for kind in [
        "actor", "dyad", "event", "phase", "risk", "strategy", "claims",
    ] {
        let head = stdout_of(&run(&["sheet", kind], &[]));
        assert_eq!(head.lines().count(), 1, "{kind}");
    }
}

#[tokio::test]
async fn mistakes_in_sheets_are_said_with_their_lines() {
    let place = Place::new().await;
    let (_, map) = mapped(&place);
    for (name, sheet, why) in [
        (
            "events.csv",
            "id,tilte\nx,y\n",
            "no column `tilte` for kind event; did you mean `title`?",
        ),
        ("events.csv", "id,colour\nx,y\n", "no column `colour`"),
        (
            "things.csv",
            "id,title\nx,y\n",
            "`things` is no kind that a sheet can have",
        ),
        (
            "actors.csv",
            "id,title,agent\nx,y,maybe\n",
            "line 2: agent: `maybe` is not true or false",
        ),
        (
            "events.csv",
            "title,date_edtf\n,\ny,1950-23\n",
            "line 3: `1950-23` is not EDTF: `23` is a season",
        ),
        (
            "claims.csv",
            "title,quantity_value\ny,many\n",
            "line 2: quantity_value: `many` is not a number",
        ),
        (
            "claims.csv",
            "locators,uncited\ns9.p9.9,So.\n",
            "there is no sentence `s9.p9.9`",
        ),
    ] {
        let file = place.file(name, sheet);
        let said = said(&run(&["bundle"], &[&map, &file]));
        assert!(said.contains(why), "{said}");
    }
    let file = place.file("events.csv", "id\nx\n");
    let said = said(&run(&["bundle"], &[&file, &file]));
    assert!(said.contains("is no bundle"), "{said}");
}
