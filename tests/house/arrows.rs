//! Which file uses which: layers only use those below them, folders of a layer only those to their
//! left, and no files use each other in a circle.

use super::{files, read};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Layers, the lowest first. A file may use its own module and lower layers; in the lowest, all of
/// them.
const LAYERS: [&[&str]; 6] = [
    &["model", "text", "config", "error", "limits", "logging"],
    &["query", "format", "bundle"],
    &["store"],
    &["web"],
    &["openapi"],
    &["command"],
];

/// The entry points, which may use everything.
const ENTRIES: [&str; 2] = ["lib", "main"];

/// Folders of a layer, from left to right: a file may use its own folder and those to its left.
/// `""` are the files that are in none.
const FOLDERS: [(&str, &[&[&str]]); 2] = [
    (
        "store",
        &[
            &["file"],
            &["publish"],
            &["", "read", "release"],
            &["exchange"],
        ],
    ),
    ("web", &[&["respond", "edge"], &["handlers", "pages", ""]]),
];

/// Files that everything in their layer may use: its state, a request as handlers see it, and rows
/// that several folders read.
const SHARED: [&str; 4] = [
    "store/progress",
    "store/passages",
    "web/state",
    "web/request",
];

/// A test of all of `store`.
const EXPLAIN_TESTS: &str = "store/read/explain_tests";

/// Which file of `src` uses which others, and what of them. Files are named by their paths:
/// `store/read/plan`.
struct Uses(BTreeMap<String, BTreeMap<String, BTreeSet<String>>>);

impl Uses {
    fn read() -> Self {
        let named = |path: &Path| {
            path.strip_prefix("src")
                .unwrap()
                .with_extension("")
                .display()
                .to_string()
        };
        let texts: BTreeMap<String, String> = files("src", "rs")
            .iter()
            .map(|path| (named(path), code(&read(path))))
            .collect();
        let mut passed_on = BTreeMap::new();
        for (file, text) in &texts {
            let Some(folder) = file.strip_suffix("/mod") else {
                continue;
            };
            for line in text.split("pub use ").skip(1) {
                for path in expanded(line.split(';').next().unwrap()) {
                    let name = path.last().unwrap().clone();
                    let target = [&[folder.to_owned()], &path[..]].concat().join("/");
                    passed_on.insert(format!("{folder}/{name}"), target);
                }
            }
        }
        let mut uses = BTreeMap::new();
        for (file, text) in &texts {
            if ENTRIES.contains(&file.as_str()) {
                continue;
            }
            let theirs: &mut BTreeMap<String, BTreeSet<String>> =
                uses.entry(file.clone()).or_default();
            for path in paths(file, text) {
                let mut target = &path;
                while let Some(next) = passed_on.get(target) {
                    target = next;
                }
                let place = place(&texts, target);
                let place = place.unwrap_or_else(|| panic!("src/{file}.rs: what is {path}?"));
                if place != *file {
                    let what = target.rsplit('/').next().unwrap().to_owned();
                    theirs.entry(place).or_default().insert(what);
                }
            }
        }
        Self(uses)
    }

    /// Every use: the file, the used one, and what of it.
    fn each(&self) -> impl Iterator<Item = (&str, &str, String)> {
        self.0.iter().flat_map(|(file, used)| {
            used.iter().map(move |(other, names)| {
                (
                    file.as_str(),
                    other.as_str(),
                    names.iter().cloned().collect::<Vec<_>>().join(", "),
                )
            })
        })
    }

    /// The shortest way from a file back to itself.
    fn circle(&self, start: &str) -> Option<Vec<String>> {
        let mut ways = vec![vec![start.to_owned()]];
        let mut seen = BTreeSet::new();
        while !ways.is_empty() {
            let mut longer = Vec::new();
            for way in ways {
                // A `mod.rs` lists what its folder has, and passes names on.
                let files = |file: &&String| !file.ends_with("/mod");
                let used = self.0.get(way.last().unwrap()).into_iter();
                for next in used.flat_map(BTreeMap::keys).filter(files) {
                    let way = [&way[..], std::slice::from_ref(next)].concat();
                    if next == start {
                        return Some(way);
                    }
                    if seen.insert(next.clone()) {
                        longer.push(way);
                    }
                }
            }
            ways = longer;
        }
        None
    }
}

/// The file that has what a path names: itself, or a module on the way to it.
fn place(texts: &BTreeMap<String, String>, path: &str) -> Option<String> {
    let mut place = path;
    loop {
        let module = format!("{place}/mod");
        if let Some((file, _)) = texts.get_key_value(place).or(texts.get_key_value(&module)) {
            return Some(file.clone());
        }
        place = place.rsplit_once('/')?.0;
    }
}

/// The code of a file, without comments and unit tests.
fn code(text: &str) -> String {
    const TESTS: &str = "#[cfg(test)]\nmod tests {";
    let (before, tests) = text.split_once(TESTS).unwrap_or((text, ""));
    let after = tests.split_once("\n}\n").map_or("", |(_, after)| after);
    let lines = before.lines().chain(after.lines());
    let lines = lines.filter(|line| !line.trim_start().starts_with("//"));
    let lines: Vec<&str> = lines
        .map(|line| line.split(" // ").next().unwrap())
        .collect();
    // Where something is visible is no use.
    lines.join("\n").replace("(in crate::", "(in ")
}

/// The paths in a file that begin with `crate` or `super`, from `src` on.
fn paths(file: &str, text: &str) -> Vec<String> {
    assert!(
        !text.contains("super::super"),
        "src/{file}.rs: paths begin with `crate` or `super`"
    );
    let module = file.strip_suffix("/mod").unwrap_or(file);
    let own: Vec<String> = module.split('/').map(str::to_owned).collect();
    let mut found = Vec::new();
    for (root, base) in [("crate::", &own[..0]), ("super::", &own[..own.len() - 1])] {
        for rest in text.split(root).skip(1) {
            for path in expanded(rest) {
                let path = [base, &path[..]].concat();
                let path = path.strip_suffix(&["self".to_owned()]).unwrap_or(&path);
                found.push(path.join("/"));
            }
        }
    }
    found
}

/// A path such as `a::{b, c::d}`, at the beginning of a text, as its single paths.
fn expanded(text: &str) -> Vec<Vec<String>> {
    let text = text.trim_start();
    if let Some(list) = text.strip_prefix('{') {
        let (mut depth, mut from, mut found) = (0, 0, Vec::new());
        for (at, c) in list.char_indices() {
            match c {
                '{' => depth += 1,
                '}' if depth > 0 => depth -= 1,
                ',' | '}' if depth == 0 => {
                    found.extend(expanded(&list[from..at]));
                    from = at + 1;
                }
                _ => {}
            }
            if c == '}' && depth == 0 && from == at + 1 {
                break;
            }
        }
        return found;
    }
    let name: String = text
        .chars()
        .take_while(|c| c.is_alphanumeric() || *c == '_')
        .collect();
    if name.is_empty() {
        return Vec::new();
    }
    let Some(rest) = text[name.len()..].strip_prefix("::") else {
        return vec![vec![name]];
    };
    let inner = expanded(rest);
    if inner.is_empty() {
        return vec![vec![name]];
    }
    inner
        .into_iter()
        .map(|path| [std::slice::from_ref(&name), &path[..]].concat())
        .collect()
}

/// The module right under `src/` that a file belongs to.
fn module(file: &str) -> &str {
    file.split('/').next().unwrap()
}

#[test]
fn layers_only_use_those_below_them() {
    let layer = |file: &str| {
        LAYERS
            .iter()
            .position(|modules| modules.contains(&module(file)))
    };
    let uses = Uses::read();
    for file in uses.0.keys() {
        assert!(
            layer(file).is_some(),
            "src/{file}.rs: src/{} is in no layer; see LAYERS",
            module(file)
        );
    }
    for (file, other, what) in uses.each() {
        let (own, below) = (layer(file), layer(other));
        let sideways = own == below && own > Some(0) && module(file) != module(other);
        assert!(
            below <= own && !sideways,
            "src/{file}.rs uses {what} of src/{other}.rs, which is not in a layer below it"
        );
    }
}

#[test]
fn folders_only_use_those_to_their_left() {
    let uses = Uses::read();
    for (layer, order) in FOLDERS {
        let folder = |file: &str| {
            let inner = file.strip_prefix(layer)?.strip_prefix('/')?;
            Some(
                inner
                    .split_once('/')
                    .map_or("", |(folder, _)| folder)
                    .to_owned(),
            )
        };
        let place = |folder: &str| order.iter().position(|folders| folders.contains(&folder));
        for file in uses.0.keys() {
            let known = folder(file).is_none_or(|folder| place(&folder).is_some());
            assert!(
                known,
                "src/{file}.rs: its folder is not in the tree; see FOLDERS"
            );
        }
        for (file, other, what) in uses.each().filter(|(file, ..)| *file != EXPLAIN_TESTS) {
            let (Some(own), Some(theirs)) = (folder(file), folder(other)) else {
                continue;
            };
            let allowed = SHARED.contains(&other) || place(&theirs) <= place(&own);
            assert!(
                allowed,
                "src/{file}.rs uses {what} of src/{other}.rs, which is in a folder to its right"
            );
        }
    }
}

#[test]
fn no_files_use_each_other_in_a_circle() {
    let uses = Uses::read();
    for file in uses.0.keys().filter(|file| *file != EXPLAIN_TESTS) {
        if let Some(circle) = uses.circle(file) {
            let steps = circle.windows(2).map(|pair| {
                let names: Vec<&str> = uses.0[&pair[0]][&pair[1]]
                    .iter()
                    .map(String::as_str)
                    .collect();
                format!(
                    "src/{}.rs uses {} of src/{}.rs",
                    pair[0],
                    names.join(", "),
                    pair[1]
                )
            });
            let steps: Vec<String> = steps.collect();
            panic!(
                "{}: move what both need to a file that uses neither",
                steps.join("; ")
            );
        }
    }
}

#[test]
fn paths_are_read_off_code() {
    let text = "use crate::a::{self, c::{D, e}};\nuse super::x::Y; // crate::no\nfn f() { \
        print(\"http://{}\", crate::g::h(1)) }\n\
        #[cfg(test)]\nmod tests {\n    use crate::z;\n}\nuse crate::i::j;\n";
    let found = paths("m/n", &code(text));
    assert_eq!(found, ["a", "a/c/D", "a/c/e", "g/h", "i/j", "m/x/Y"]);
}
