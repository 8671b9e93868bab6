//! House rules that a test can enforce. A failure says what is missing and where. `arrows` holds
//! which file may use which, `kinds` what every kind needs.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod arrows;
mod kinds;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use tightrope::model::ALL;

const FILE_LINES_MAX: usize = 500;
/// As rustfmt writes; it leaves long comments and strings alone.
const WIDTH_MAX: usize = 100;

fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut todo = vec![PathBuf::from(folder)];
    while let Some(folder) = todo.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                todo.push(path);
            } else if path.extension().is_some_and(|e| e == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn read(path: impl AsRef<Path>) -> String {
    fs::read_to_string(path.as_ref()).unwrap_or_else(|e| panic!("{}: {e}", path.as_ref().display()))
}

#[test]
fn sql_lives_in_the_store_and_http_in_the_web() {
    for path in files("src", "rs") {
        let text = read(&path);
        let home = path
            .components()
            .nth(1)
            .unwrap()
            .as_os_str()
            .to_str()
            .unwrap();
        let home = home.trim_end_matches(".rs");
        assert!(
            !text.contains("crate::{"),
            "{}: one `use crate::` a module, so that uses can be read",
            path.display()
        );
        if home != "store" && home != "error" {
            assert!(
                !text.contains("sqlx"),
                "{}: the database is src/store's business",
                path.display()
            );
        }
        if home != "store" {
            for word in [
                "sqlx::query",
                "query_as(",
                "query_scalar(",
                "raw_sql(",
                "QueryBuilder",
            ] {
                assert!(
                    !text.contains(word),
                    "{}: `{word}` belongs in src/store",
                    path.display()
                );
            }
        }
        if home != "web" {
            for word in ["axum::", "tower_http::", "hyper::"] {
                assert!(
                    !text.contains(word),
                    "{}: `{word}` belongs in src/web",
                    path.display()
                );
            }
        }
        assert!(
            !text.contains("AssertSqlSafe"),
            "{}: SQL is composed in store/read/select.rs alone",
            path.display()
        );
    }
}

#[test]
fn composed_sql_is_made_of_literals() {
    // `Sql` takes `&'static str` alone; the plans are a test of their own: they ask for every
    // statement's plan.
    for path in files("src/store", "rs")
        .into_iter()
        .filter(|path| !path.ends_with("explain_tests.rs"))
    {
        let text = read(&path);
        let (home, composing) = (path.ends_with("sql.rs"), path.ends_with("select.rs"));
        assert!(
            home || !text.contains("QueryBuilder::"),
            "{}: statements begin with `Sql`",
            path.display()
        );
        let composes = text.contains("QueryBuilder") || text.contains("Sql::new");
        assert!(
            home || composing || !composes,
            "{}: SQL is composed in select.rs alone",
            path.display()
        );
        assert!(
            !home || text.contains("fn push(&mut self, text: &'static str)"),
            "`Sql` takes literals alone"
        );
        assert!(
            !text.contains("AssertSqlSafe"),
            "{}: no text is vouched for by hand",
            path.display()
        );
    }
}

#[test]
fn files_are_short_open_with_their_purpose_and_leave_nothing_undone() {
    for path in files("src", "rs").into_iter().chain(files("tests", "rs")) {
        let text = read(&path);
        let name = path.display();
        assert!(
            text.lines().count() <= FILE_LINES_MAX,
            "{name}: over {FILE_LINES_MAX} lines; is it two things?"
        );
        if let Some((n, line)) = text
            .lines()
            .enumerate()
            .find(|(_, line)| line.chars().count() > WIDTH_MAX)
        {
            panic!("{name}:{}: over {WIDTH_MAX} columns: {line}", n + 1);
        }
        assert!(
            text.starts_with("//! "),
            "{name}: no `//!` that says what it is for"
        );
        if !path.starts_with("tests/house") {
            for word in [
                "TODO",
                "FIXME",
                "todo!",
                "unimplemented!",
                "macro_rules!",
                "#[ignore",
            ] {
                assert!(!text.contains(word), "{name}: {word}");
            }
        }
    }
}

#[test]
fn schema_and_seed_say_the_present_in_one_order() {
    let mut versions = BTreeMap::new();
    for path in files("migrations", "sql")
        .into_iter()
        .chain(files("seed", "sql"))
    {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let (version, _) = name
            .split_once('_')
            .unwrap_or_else(|| panic!("{name}: a name is NNNN_what.sql"));
        assert_eq!(version.len(), 4, "{name}: a name is NNNN_what.sql");
        if let Some(other) = versions.insert(version.to_owned(), name.clone()) {
            panic!("{name} and {other} have one version number");
        }
        assert!(
            read(&path).starts_with("-- "),
            "{name}: no comment that says what it is for"
        );
    }
    for path in files("seed", "sql") {
        let text = read(&path);
        let other = text.lines().find(|l| {
            let word = l.trim_start();
            [
                "CREATE ", "ALTER ", "DROP ", "DELETE ", "UPDATE ", "PRAGMA ",
            ]
            .iter()
            .any(|other| word.starts_with(other))
        });
        let other = other.unwrap_or_default();
        assert!(
            other.is_empty(),
            "{}: a seed inserts what is so; `{other}` mends what was",
            path.display()
        );
    }
    // The schema in its final form: nothing is created and then altered or dropped.
    for path in files("migrations", "sql") {
        let text = read(&path);
        let other = text.lines().find(|l| {
            ["ALTER ", "DROP "]
                .iter()
                .any(|word| l.trim_start().starts_with(word))
        });
        assert!(
            other.is_none(),
            "{}: `{}`",
            path.display(),
            other.unwrap_or_default()
        );
    }
}

#[test]
fn every_snapshot_is_of_a_kind() {
    let kinds: BTreeSet<String> = ALL
        .iter()
        .map(|spec| format!("api__record__{}.snap", spec.kind))
        .collect();
    let found: BTreeSet<String> = files("tests", "snap")
        .iter()
        .map(|path| path.file_name().unwrap().to_str().unwrap().to_owned())
        .collect();
    assert_eq!(found, kinds, "an unreferenced snapshot proves nothing");
}

#[test]
fn every_format_is_one_file_one_row_and_in_the_guide() {
    let rows: BTreeSet<&str> = tightrope::format::ALL
        .iter()
        .map(|format| format.name)
        .collect();
    let named = |text: &str| {
        text.split("name: \"")
            .nth(1)
            .and_then(|rest| rest.split('"').next())
            .map(str::to_owned)
    };
    let written: Vec<String> = files("src/format", "rs")
        .iter()
        .map(read)
        .filter(|text| text.contains("static FORMAT"))
        .filter_map(|text| named(&text))
        .collect();
    assert_eq!(
        written.iter().map(String::as_str).collect::<BTreeSet<_>>(),
        rows,
        "a file without a row, or a row without a file"
    );
    assert_eq!(
        written.len(),
        tightrope::format::ALL.len(),
        "two formats of one name"
    );
    let guide = read("docs/GUIDE.md");
    for format in tightrope::format::ALL
        .iter()
        .filter(|format| format.name != "json")
    {
        assert!(
            guide.contains(&format!("`.{}`", format.name)),
            "docs/GUIDE.md does not name .{}",
            format.name
        );
        assert!(format.about.ends_with('.'), "{}", format.name);
    }
}

#[test]
fn the_data_set_is_described_alike_everywhere() {
    use tightrope::model::about::{CREATOR, KEYWORDS, LICENCE, NAME};
    let citation = read("CITATION.cff");
    for word in [format!("title: \"{NAME}\""), format!("name: \"{CREATOR}\"")]
        .into_iter()
        .chain(KEYWORDS.map(str::to_owned))
    {
        assert!(
            citation.contains(&word),
            "CITATION.cff does not say `{word}`"
        );
    }
    assert!(citation.contains(&format!("version: {}", env!("CARGO_PKG_VERSION"))));
    assert!(read("README.md").contains(&LICENCE.replace("CC-BY-", "CC BY ")));
}
