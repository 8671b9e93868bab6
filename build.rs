//! Generates what the program embeds: the migrations and seed, the releases, the explorer's files,
//! openapi.yaml as JSON and the codebook as HTML. Also computes two fingerprints of the sources.
//! One covers what determines a database file, so that the program can see at start whether this
//! build made the file. The other covers what determines answers, so that an answer of one build
//! never validates an answer of another.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

/// The sources that determine a database file.
const FILE: [&str; 6] = [
    "migrations",
    "seed",
    "src/model",
    "src/text",
    "src/bundle",
    "src/store",
];
/// The sources that determine answers.
const ANSWERS: [&str; 9] = [
    "migrations",
    "seed",
    "src",
    "explorer",
    "openapi",
    "openapi.yaml",
    "docs",
    "releases",
    "Cargo.lock",
];

fn main() -> std::io::Result<()> {
    println!("cargo:rustc-env=TIGHTROPE_FILE={}", fingerprint(&FILE)?);
    println!("cargo:rustc-env=TIGHTROPE_BUILD={}", fingerprint(&ANSWERS)?);
    write(
        "embedded.rs",
        &[
            list("MIGRATIONS", &["migrations", "seed"])?,
            list("RELEASES", &["releases"])?,
        ]
        .concat(),
    )?;
    write("explorer.rs", &list("EXPLORER", &["explorer"])?)?;
    let yaml: serde_json::Value = serde_saphyr::from_str(&std::fs::read_to_string("openapi.yaml")?)
        .map_err(std::io::Error::other)?;
    write("openapi.json", &yaml.to_string())?;
    let base: serde_json::Value =
        serde_saphyr::from_str(&std::fs::read_to_string("openapi/base.yaml")?)
            .map_err(std::io::Error::other)?;
    write("openapi-base.json", &base.to_string())?;
    let codebook = ["docs/CODEBOOK.md", "docs/RELIABILITY.md"]
        .map(std::fs::read_to_string)
        .into_iter()
        .collect::<std::io::Result<Vec<_>>>()?;
    write("codebook.html", &html(&codebook.join("\n")))
}

/// A constant with the name and the bytes of every file in these folders, sorted by name.
fn list(name: &str, folders: &[&str]) -> std::io::Result<String> {
    let mut rows = Vec::new();
    for folder in folders {
        for path in files(folder)? {
            let (file, path) = (
                path.file_name().unwrap_or_default().to_string_lossy(),
                std::fs::canonicalize(&path)?,
            );
            rows.push(format!(
                "({file:?}, include_bytes!({:?})),\n",
                path.to_string_lossy()
            ));
        }
    }
    Ok(format!(
        "pub(crate) const {name}: &[(&str, &[u8])] = &[\n{}];\n",
        rows.concat()
    ))
}

/// A hash of the names and contents of files, and of all files in folders.
fn fingerprint(paths: &[&str]) -> std::io::Result<String> {
    let mut hasher = DefaultHasher::new();
    for path in paths {
        for file in files(path)? {
            file.hash(&mut hasher);
            std::fs::read(&file)?.hash(&mut hasher);
        }
    }
    Ok(format!("{:016x}", hasher.finish()))
}

/// The file itself, or every file in a folder and its subfolders, sorted by name.
fn files(path: &str) -> std::io::Result<Vec<PathBuf>> {
    println!("cargo:rerun-if-changed={path}");
    let mut found = Vec::new();
    if Path::new(path).is_dir() {
        collect(Path::new(path), &mut found)?;
    } else {
        found.push(PathBuf::from(path));
    }
    found.sort();
    Ok(found)
}

fn write(name: &str, text: &str) -> std::io::Result<()> {
    #[expect(
        clippy::disallowed_methods,
        reason = "cargo passes settings to build scripts through the environment"
    )]
    let folder =
        std::env::var_os("OUT_DIR").ok_or_else(|| std::io::Error::other("OUT_DIR is not set"))?;
    std::fs::write(Path::new(&folder).join(name), text)
}

/// Headings get ids, so that links can point to a rule.
fn html(markdown: &str) -> String {
    use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd, html::push_html};
    let mut events: Vec<Event<'_>> = Parser::new_ext(markdown, Options::ENABLE_TABLES).collect();
    let mut at = None;
    for n in 0..events.len() {
        match &events[n] {
            Event::Start(Tag::Heading { .. }) => at = Some((n, String::new())),
            Event::Text(text) | Event::Code(text) => {
                if let Some((_, words)) = &mut at {
                    words.push_str(text);
                }
            }
            Event::End(TagEnd::Heading(_)) => {
                if let Some((start, words)) = at.take()
                    && let Event::Start(Tag::Heading { id, .. }) = &mut events[start]
                {
                    let kept = words.to_lowercase();
                    let kept = kept
                        .split(|c: char| !c.is_alphanumeric())
                        .filter(|word| !word.is_empty());
                    *id = Some(CowStr::from(kept.collect::<Vec<_>>().join("-")));
                }
            }
            _ => {}
        }
    }
    let mut out = String::new();
    push_html(&mut out, events.into_iter());
    out
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}
