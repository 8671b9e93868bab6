//! Rebuilds when migrations or seed change; gives the sources that shape published records a
//! fingerprint, so that a new build knows to publish an old file again (migrations have checksums of
//! their own), and all sources another, so that no answer of one build validates one of another; and turns openapi.yaml into JSON and the codebook into HTML, so that they can be served.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

fn main() -> std::io::Result<()> {
    println!("cargo:rerun-if-changed=migrations");
    println!("cargo:rerun-if-changed=seed");
    println!("cargo:rustc-env=TIGHTROPE_PUBLISHER={}", fingerprint(&["src/model", "src/store"])?);
    println!(
        "cargo:rustc-env=TIGHTROPE_BUILD={}",
        fingerprint(&["src", "openapi.yaml", "docs", "releases", "Cargo.lock"])?
    );
    write("openapi.json", "openapi.yaml", |yaml| {
        let value: serde_json::Value = serde_saphyr::from_str(yaml).map_err(std::io::Error::other)?;
        Ok(value.to_string())
    })?;
    write("codebook.html", "docs/CODEBOOK.md", |markdown| Ok(html(markdown)))
}

/// Of files and of all that is in folders.
fn fingerprint(paths: &[&str]) -> std::io::Result<String> {
    let mut hasher = DefaultHasher::new();
    for path in paths {
        println!("cargo:rerun-if-changed={path}");
        let mut files = Vec::new();
        if Path::new(path).is_dir() {
            collect(Path::new(path), &mut files)?;
        } else {
            files.push(PathBuf::from(path));
        }
        files.sort();
        for file in files {
            file.hash(&mut hasher);
            std::fs::read(&file)?.hash(&mut hasher);
        }
    }
    Ok(format!("{:016x}", hasher.finish()))
}

fn write(name: &str, from: &str, make: impl Fn(&str) -> std::io::Result<String>) -> std::io::Result<()> {
    println!("cargo:rerun-if-changed={from}");
    #[expect(clippy::disallowed_methods, reason = "cargo speaks to build scripts through the environment")]
    let folder = std::env::var_os("OUT_DIR").ok_or_else(|| std::io::Error::other("OUT_DIR is not set"))?;
    std::fs::write(Path::new(&folder).join(name), make(&std::fs::read_to_string(from)?)?)
}

/// Headings get ids, so that a rule can be linked to.
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
                    let kept = kept.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
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
