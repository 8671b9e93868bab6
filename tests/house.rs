//! House rules that a test can enforce. A failure says what is missing and where.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use tightrope::model::ALL;

const FILE_LINES_MAX: usize = 400;

/// Layers, bottom first: a file may use its own layer and those before it.
const FLOORS: [&[&str]; 5] = [
    &["model", "text", "config", "error", "limits", "logging"],
    &["query", "format", "bundle"],
    &["store"],
    &["web"],
    &["command"],
];

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

/// The module right under `src/` that a file belongs to.
fn module(path: &Path) -> String {
    let first = path.components().nth(1).unwrap().as_os_str().to_str().unwrap();
    first.trim_end_matches(".rs").to_owned()
}

fn floor(module: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.contains(&module))
}

#[test]
fn arrows_only_point_down() {
    for path in files("src", "rs") {
        let Some(own) = floor(&module(&path)) else { continue };
        for (n, line) in read(&path).lines().enumerate() {
            for used in line.split("crate::").skip(1) {
                let name: String = used.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                let Some(other) = floor(&name) else { continue };
                let sideways = own == other && own > 0 && name != module(&path);
                assert!(
                    other <= own && !sideways,
                    "{}:{}: `{}` may not use `{name}`",
                    path.display(),
                    n + 1,
                    module(&path)
                );
            }
        }
    }
}

/// Rooms of a floor, from left to right: a file may use its own room and those before it. `""` are the files that
/// stand in no room.
const ROOMS: [(&str, &[&[&str]]); 2] = [
    ("store", &[&["file"], &["publish"], &["", "read", "release"], &["exchange"]]),
    ("web", &[&["respond", "edge"], &["handlers", "pages", ""]]),
];

/// What may be used from everywhere on its floor: data without behaviour.
const SHARED: [&str; 4] = ["progress", "passages", "state", "request"];

#[test]
fn arrows_between_rooms_point_to_the_left() {
    for (floor, order) in ROOMS {
        let rooms: BTreeSet<&str> = order.iter().flat_map(|rooms| rooms.iter().copied()).collect();
        let place = |room: &str| order.iter().position(|rooms| rooms.contains(&room)).unwrap();
        for path in files(&format!("src/{floor}"), "rs") {
            let inner = path.strip_prefix(format!("src/{floor}")).unwrap();
            let own = inner.parent().unwrap().to_str().unwrap().split('/').next().unwrap();
            assert!(rooms.contains(own), "{}: `{own}` is no room of {floor}/", path.display());
            // `mod.rs` says what there is; the plans of statements are a test of all of them.
            if path.ends_with("mod.rs") || path.ends_with("explain_tests.rs") {
                continue;
            }
            let text = read(&path);
            for used in text.split(&format!("crate::{floor}::")).skip(1) {
                let name: String = used.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                let other = if rooms.contains(name.as_str()) { name.as_str() } else { "" };
                let allowed = SHARED.contains(&name.as_str()) || place(other) <= place(own);
                assert!(allowed, "{}: {floor}/{own} may not use {floor}/{name}, a room to its right", path.display());
            }
        }
    }
}

#[test]
fn sql_lives_in_the_store_and_http_in_the_web() {
    for path in files("src", "rs") {
        let text = read(&path);
        let home = module(&path);
        assert!(
            !text.contains("crate::{"),
            "{}: one `use crate::` a floor, so that arrows can be read",
            path.display()
        );
        if home != "store" && home != "error" {
            assert!(!text.contains("sqlx"), "{}: the database is src/store's business", path.display());
        }
        if home != "store" {
            for word in ["sqlx::query", "query_as(", "query_scalar(", "raw_sql(", "QueryBuilder"] {
                assert!(!text.contains(word), "{}: `{word}` belongs in src/store", path.display());
            }
        }
        if home != "web" {
            for word in ["axum::", "tower_http::", "hyper::"] {
                assert!(!text.contains(word), "{}: `{word}` belongs in src/web", path.display());
            }
        }
        assert!(!text.contains("AssertSqlSafe"), "{}: SQL is composed in store/read/select.rs alone", path.display());
    }
}

#[test]
fn composed_sql_is_made_of_literals() {
    // `Sql` takes `&'static str` alone; the plans are a test of their own: they ask for every statement's plan.
    for path in files("src/store", "rs").into_iter().filter(|path| !path.ends_with("explain_tests.rs")) {
        let text = read(&path);
        let (home, composing) = (path.ends_with("sql.rs"), path.ends_with("select.rs"));
        assert!(home || !text.contains("QueryBuilder::"), "{}: statements begin with `Sql`", path.display());
        let composes = text.contains("QueryBuilder") || text.contains("Sql::new");
        assert!(home || composing || !composes, "{}: SQL is composed in select.rs alone", path.display());
        assert!(!home || text.contains("fn push(&mut self, text: &'static str)"), "`Sql` takes literals alone");
        assert!(!text.contains("AssertSqlSafe"), "{}: no text is vouched for by hand", path.display());
    }
}

#[test]
fn files_are_short_open_with_their_purpose_and_leave_nothing_undone() {
    for path in files("src", "rs").into_iter().chain(files("tests", "rs")) {
        let text = read(&path);
        let name = path.display();
        assert!(text.lines().count() <= FILE_LINES_MAX, "{name}: over {FILE_LINES_MAX} lines; is it two things?");
        assert!(text.starts_with("//! "), "{name}: no `//!` that says what it is for");
        if !path.starts_with("tests/house.rs") {
            for word in ["TODO", "FIXME", "todo!", "unimplemented!", "macro_rules!", "#[ignore"] {
                assert!(!text.contains(word), "{name}: {word}");
            }
        }
    }
}

#[test]
fn schema_and_seed_say_the_present_in_one_order() {
    let mut versions = BTreeMap::new();
    for path in files("migrations", "sql").into_iter().chain(files("seed", "sql")) {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let (version, _) = name.split_once('_').unwrap_or_else(|| panic!("{name}: a name is NNNN_what.sql"));
        assert_eq!(version.len(), 4, "{name}: a name is NNNN_what.sql");
        if let Some(other) = versions.insert(version.to_owned(), name.clone()) {
            panic!("{name} and {other} have one version number");
        }
        assert!(read(&path).starts_with("-- "), "{name}: no comment that says what it is for");
    }
    for path in files("seed", "sql") {
        let text = read(&path);
        let other = text.lines().find(|l| {
            let word = l.trim_start();
            ["CREATE ", "ALTER ", "DROP ", "DELETE ", "UPDATE ", "PRAGMA "].iter().any(|other| word.starts_with(other))
        });
        let other = other.unwrap_or_default();
        assert!(other.is_empty(), "{}: a seed inserts what is so; `{other}` mends what was", path.display());
    }
    // The schema in its final form: nothing is created and then altered or dropped.
    for path in files("migrations", "sql") {
        let text = read(&path);
        let other = text.lines().find(|l| ["ALTER ", "DROP "].iter().any(|word| l.trim_start().starts_with(word)));
        assert!(other.is_none(), "{}: `{}`", path.display(), other.unwrap_or_default());
    }
}

/// Kinds without rows in `record`; publish reads their views directly.
const NO_ROWS_OF_RECORD: [&str; 2] = ["passage", "vocabulary"];

/// The one kind that no bundle contains: bundles refer to it.
const NO_BUNDLE: &str = "vocabulary";

/// What a kind needs, and where the test looks for it.
struct Tree {
    migrations: String,
    seed: String,
    modules: String,
    schema: String,
    load: String,
    paths: Vec<String>,
}

impl Tree {
    fn read() -> Self {
        let all = |folder: &str, ending: &str| files(folder, ending).iter().map(read).collect::<Vec<_>>().join("\n");
        Self {
            migrations: all("migrations", "sql"),
            seed: all("seed", "sql"),
            modules: read("src/model/mod.rs"),
            schema: read("docs/bundle.schema.json"),
            load: read("src/store/exchange/load.rs"),
            paths: tightrope::web::paths(),
        }
    }

    /// Does the router have the kind's list and its records?
    fn serves(&self, kind: &str) -> bool {
        let record = |path: &String| format!("{path}/{{id}}");
        tightrope::model::kind(kind).is_some_and(|spec| {
            let list = spec.path.to_owned();
            self.paths.contains(&record(&list)) && self.paths.contains(&list)
        })
    }

    /// The steps that this kind still lacks.
    fn missing(&self, kind: &str) -> Vec<String> {
        let steps = [
            (self.migrations.contains(&format!("CREATE TABLE {kind} (")), format!("a table `{kind}` in migrations/")),
            (
                Path::new(&format!("src/model/{kind}.rs")).exists(),
                format!("a struct and a Spec in src/model/{kind}.rs"),
            ),
            (self.modules.contains(&format!("&{kind}::SPEC")), "a line in model::ALL".to_owned()),
            (
                self.migrations.contains(&format!("CREATE VIEW own_{kind} ")),
                format!("a view `own_{kind}` in migrations/ with the JSON of its own fields"),
            ),
            (
                NO_ROWS_OF_RECORD.contains(&kind)
                    || self.migrations.contains(&format!("WHEN '{kind}' THEN (SELECT json FROM own_{kind} ")),
                format!("a line for `{kind}` in the view `own`"),
            ),
            (
                kind == NO_BUNDLE || self.schema.contains(&format!("\n    \"{kind}\": {{")),
                format!("a definition of `{kind}` in docs/bundle.schema.json"),
            ),
            (
                NO_ROWS_OF_RECORD.contains(&kind)
                    || self.migrations.contains(&format!("WHEN '{kind}' THEN (SELECT json_object("))
                    || self.migrations.contains(&format!("WHEN '{kind}' THEN json_object(")),
                format!("a line for `{kind}` in the view `bundled_own`"),
            ),
            (
                kind == NO_BUNDLE || self.load.contains(&format!("INSERT INTO {kind} (")),
                format!("statements for `{kind}` in src/store/exchange/load.rs"),
            ),
            (self.serves(kind), "routes from model::ALL in src/web/router.rs".to_owned()),
            (self.seed.contains(&format!("INSERT INTO {kind} ")), format!("rows of `{kind}` in seed/")),
        ];
        steps.into_iter().filter(|(there, _)| !there).map(|(_, step)| step).collect()
    }
}

#[test]
fn every_registered_kind_is_complete() {
    let tree = Tree::read();
    for spec in ALL {
        let missing = tree.missing(spec.kind);
        assert!(missing.is_empty(), "the kind `{}` lacks {}", spec.kind, missing.join(", "));
    }
}

#[test]
fn a_kind_that_lacks_everything_is_told_every_step() {
    let missing = Tree::read().missing("rumour");
    assert_eq!(missing.len(), 10, "{missing:?}");
    for word in
        ["table", "Spec", "model::ALL", "view", "line for", "routes", "seed", "schema", "bundled_own", "load.rs"]
    {
        assert!(missing.iter().any(|step| step.contains(word)), "{word}: {missing:?}");
    }
}

#[test]
fn specs_are_sound() {
    let mut names = BTreeSet::new();
    for spec in ALL {
        assert!(names.insert(spec.kind) && names.insert(spec.plural), "{} is named twice", spec.kind);
        assert!(spec.path.starts_with("/v1/") && spec.path.ends_with(spec.plural), "{}", spec.path);
        let fields: Vec<&str> = spec.every_field().map(|f| f.name).collect();
        assert_eq!(fields.iter().collect::<BTreeSet<_>>().len(), fields.len(), "{}: a field twice", spec.kind);
        let mut facets = BTreeSet::new();
        for facet in spec.all_facets() {
            assert!(facets.insert(facet.name), "{}: the filter {} twice", spec.kind, facet.name);
            assert!(
                ![
                    "limit", "cursor", "sort", "fields", "include", "facets", "q", "date", "match", "shape", "format",
                    "release"
                ]
                .contains(&facet.name),
                "{}: {} is a word of the grammar",
                spec.kind,
                facet.name
            );
            assert!(facet.about.ends_with('.'), "{} {}: about is a sentence", spec.kind, facet.name);
            for path in facet.at {
                let root = path.split(['.', '[']).next().unwrap();
                assert!(fields.contains(&root), "{} {}: no field `{root}`", spec.kind, facet.name);
            }
        }
        assert!(spec.every_field().all(|f| f.about.ends_with('.')), "{}: about is a sentence", spec.kind);
    }
}

#[test]
fn predicates_of_the_vocabulary_are_the_filters() {
    let seed = read("seed/0101_vocabularies.sql");
    let terms: BTreeSet<&str> = seed
        .lines()
        .filter_map(|line| line.trim().strip_prefix("('predicate',"))
        .filter_map(|rest| rest.split('\'').nth(1))
        // The row of the vocabulary itself has a title there.
        .filter(|term| term.starts_with(char::is_lowercase))
        .collect();
    let filters: BTreeSet<&str> = tightrope::model::spec::PREDICATES.iter().map(|f| f.name).collect();
    assert_eq!(terms, filters);
    let ends = tightrope::model::spec::LINKS.iter().flat_map(|(forward, inverse)| [*forward, *inverse]);
    assert_eq!(ends.collect::<BTreeSet<_>>(), filters);
}

#[test]
fn every_snapshot_is_of_a_kind() {
    let kinds: BTreeSet<String> = ALL.iter().map(|spec| format!("api__record__{}.snap", spec.kind)).collect();
    let found: BTreeSet<String> =
        files("tests", "snap").iter().map(|path| path.file_name().unwrap().to_str().unwrap().to_owned()).collect();
    assert_eq!(found, kinds, "an unreferenced snapshot proves nothing");
}

#[test]
fn every_format_is_one_file_one_row_and_told() {
    let rows: BTreeSet<&str> = tightrope::format::ALL.iter().map(|format| format.name).collect();
    let named = |text: &str| text.split("name: \"").nth(1).and_then(|rest| rest.split('"').next()).map(str::to_owned);
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
    assert_eq!(written.len(), tightrope::format::ALL.len(), "two formats of one name");
    let guide = read("docs/GUIDE.md");
    for format in tightrope::format::ALL.iter().filter(|format| format.name != "json") {
        assert!(guide.contains(&format!("`.{}`", format.name)), "docs/GUIDE.md does not name .{}", format.name);
        assert!(format.about.ends_with('.'), "{}", format.name);
    }
}

#[test]
fn the_data_set_is_described_alike_everywhere() {
    use tightrope::model::about::{CREATOR, KEYWORDS, LICENCE, NAME};
    let citation = read("CITATION.cff");
    for word in
        [format!("title: \"{NAME}\""), format!("name: \"{CREATOR}\"")].into_iter().chain(KEYWORDS.map(str::to_owned))
    {
        assert!(citation.contains(&word), "CITATION.cff does not say `{word}`");
    }
    assert!(citation.contains(&format!("version: {}", env!("CARGO_PKG_VERSION"))));
    assert!(read("README.md").contains(&LICENCE.replace("CC-BY-", "CC BY ")));
}
