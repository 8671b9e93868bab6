//! What every kind needs, and whether Specs are sound.

use super::{files, read};
use std::collections::BTreeSet;
use std::path::Path;
use tightrope::bundle::{SCHEMA, SECTIONS};
use tightrope::model::{ALL, lists};

/// Kinds without rows in `record`; publish reads their views directly.
const NO_ROWS_OF_RECORD: [&str; 2] = ["passage", "vocabulary"];

/// The one kind that no bundle contains: bundles refer to it.
const NO_BUNDLE: &str = "vocabulary";

/// The one kind that a bundle has no list of: it is one document.
const NO_LIST: &str = "document";

/// What a kind needs, and where the test looks for it.
struct Tree {
    migrations: String,
    seed: String,
    modules: String,
    load: String,
    paths: Vec<String>,
}

impl Tree {
    fn read() -> Self {
        let all = |folder: &str, ending: &str| {
            files(folder, ending)
                .iter()
                .map(read)
                .collect::<Vec<_>>()
                .join("\n")
        };
        Self {
            migrations: all("migrations", "sql"),
            seed: all("seed", "sql"),
            modules: read("src/model/mod.rs"),
            load: read("src/store/exchange/statements.rs"),
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
            (
                self.migrations.contains(&format!("CREATE TABLE {kind} (")),
                format!("a table `{kind}` in migrations/"),
            ),
            (
                Path::new(&format!("src/model/{kind}.rs")).exists(),
                format!("a struct and a Spec in src/model/{kind}.rs"),
            ),
            (
                self.modules.contains(&format!("&{kind}::SPEC")),
                "a line in model::ALL".to_owned(),
            ),
            (
                self.migrations
                    .contains(&format!("CREATE VIEW own_{kind} ")),
                format!("a view `own_{kind}` in migrations/ with the JSON of its own fields"),
            ),
            (
                NO_ROWS_OF_RECORD.contains(&kind)
                    || self
                        .migrations
                        .contains(&format!("WHEN '{kind}' THEN (SELECT json FROM own_{kind} ")),
                format!("a line for `{kind}` in the view `own`"),
            ),
            (
                kind == NO_BUNDLE || SCHEMA["$defs"].get(kind).is_some(),
                format!("a struct for `{kind}` in src/bundle/records.rs, and its list in `Bundle`"),
            ),
            (
                [NO_BUNDLE, NO_LIST].contains(&kind)
                    || SECTIONS.iter().any(|list| list.spec.kind == kind),
                format!("a row for `{kind}` in bundle::SECTIONS"),
            ),
            (
                NO_ROWS_OF_RECORD.contains(&kind)
                    || self
                        .migrations
                        .contains(&format!("WHEN '{kind}' THEN (SELECT json_object("))
                    || self
                        .migrations
                        .contains(&format!("WHEN '{kind}' THEN json_object(")),
                format!("a line for `{kind}` in the view `bundled_own`"),
            ),
            (
                kind == NO_BUNDLE || self.load.contains(&format!("INSERT INTO {kind} (")),
                format!("statements for `{kind}` in src/store/exchange/statements.rs"),
            ),
            (
                self.serves(kind),
                "routes from model::ALL in src/web/router.rs".to_owned(),
            ),
            (
                self.seed.contains(&format!("INSERT INTO {kind} ")),
                format!("rows of `{kind}` in seed/"),
            ),
        ];
        steps
            .into_iter()
            .filter(|(there, _)| !there)
            .map(|(_, step)| step)
            .collect()
    }
}

#[test]
fn every_registered_kind_is_complete() {
    let tree = Tree::read();
    for spec in ALL {
        let missing = tree.missing(spec.kind);
        assert!(
            missing.is_empty(),
            "the kind `{}` lacks {}",
            spec.kind,
            missing.join(", ")
        );
    }
}

#[test]
fn a_kind_that_lacks_everything_is_reported_with_every_step() {
    let missing = Tree::read().missing("rumour");
    assert_eq!(missing.len(), 11, "{missing:?}");
    for word in [
        "table",
        "Spec",
        "model::ALL",
        "view",
        "line for",
        "routes",
        "seed",
        "src/bundle/records.rs",
        "bundle::SECTIONS",
        "bundled_own",
        "statements.rs",
    ] {
        assert!(
            missing.iter().any(|step| step.contains(word)),
            "{word}: {missing:?}"
        );
    }
}

#[test]
fn specs_are_sound() {
    let mut names = BTreeSet::new();
    for spec in lists() {
        assert!(
            names.insert(spec.kind) && names.insert(spec.plural),
            "{} is named twice",
            spec.kind
        );
        assert!(
            spec.path.starts_with("/v1/") && spec.path.ends_with(spec.plural),
            "{}",
            spec.path
        );
        let fields: Vec<&str> = spec.every_field().map(|f| f.name).collect();
        assert_eq!(
            fields.iter().collect::<BTreeSet<_>>().len(),
            fields.len(),
            "{}: a field twice",
            spec.kind
        );
        let mut facets = BTreeSet::new();
        for facet in spec.all_facets() {
            assert!(
                facets.insert(facet.name),
                "{}: the filter {} twice",
                spec.kind,
                facet.name
            );
            assert!(
                ![
                    "limit", "cursor", "sort", "fields", "include", "facets", "q", "date", "match",
                    "shape", "format", "release"
                ]
                .contains(&facet.name),
                "{}: {} is a word of the grammar",
                spec.kind,
                facet.name
            );
            assert!(
                facet.about.ends_with('.'),
                "{} {}: about is a sentence",
                spec.kind,
                facet.name
            );
            for path in facet.at {
                let root = path.split(['.', '[', '?']).next().unwrap();
                assert!(
                    fields.contains(&root),
                    "{} {}: no field `{root}`",
                    spec.kind,
                    facet.name
                );
            }
        }
        assert!(
            spec.every_field().all(|f| f.about.ends_with('.')),
            "{}: about is a sentence",
            spec.kind
        );
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
    let filters: BTreeSet<&str> = tightrope::model::spec::PREDICATES
        .iter()
        .map(|f| f.name)
        .collect();
    assert_eq!(terms, filters);
    let ends = tightrope::model::spec::LINKS
        .iter()
        .flat_map(|(forward, inverse)| [*forward, *inverse]);
    assert_eq!(ends.collect::<BTreeSet<_>>(), filters);
}
