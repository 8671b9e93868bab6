//! The bundles that an import reads: the files that a user gives, and exports of the documents that
//! a file has already.

use crate::bundle::{Batch, Checker, Head, Of, Problem, Reader};
use crate::error::{BundleProblem, Error, Result};
use crate::store::exchange::export::changed;
use crate::store::exchange::export::documents;
use crate::store::exchange::export::imported;
use crate::store::exchange::export::write;
use crate::store::file::state;
use crate::text::normal::normal;
use crate::text::slice::{Sliced, sha256};
use sha2::{Digest, Sha256};
use sqlx::sqlite::SqliteConnection;
use std::collections::HashMap;
use std::fs::File;
use std::io::{BufWriter, Seek};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Problems listed for one run; more are only counted.
const PROBLEMS_MAX: usize = 10_000;

/// A bundle to read: the user's file, or an export from the database that is being replaced.
pub(in crate::store) struct Source {
    pub label: PathBuf,
    pub file: File,
    pub head: Head,
    pub text: Option<Arc<Sliced>>,
    /// When it was last changed, where it is carried over unchanged.
    pub carried: Option<String>,
    pub unchanged: bool,
}

/// Opens the files and runs the first pass on each.
pub(in crate::store) fn given(
    checker: &Checker,
    files: &[PathBuf],
    texts: &[PathBuf],
) -> Result<Vec<Source>> {
    let mut by_digest = by_digest(texts)?;
    let mut sources: Vec<Source> = Vec::new();
    let mut problems = Problems::default();
    for label in files {
        let io = |source| Error::Io {
            doing: "read",
            path: label.clone(),
            source,
        };
        let (file, head, mut found) = first_pass(checker, label)?;
        let Some(head) = head else {
            problems.extend(label, found);
            continue;
        };
        let text = by_digest
            .remove(head.document["sha256"].as_str().unwrap_or_default())
            .map(|(_, text)| text);
        if let Some(text) = &text
            && head.document["length"].as_u64() != u64::try_from(text.length()).ok()
        {
            found.push(Problem::new(
                "/document/length",
                format!("the text has {} code points", text.length()),
            ));
        }
        if let Some(other) = sources.iter().find(|source| source.head.id == head.id) {
            let why = format!("`{}` is given by {} too", head.id, other.label.display());
            found.push(Problem::new("/document/id", why));
        }
        if !found.is_empty() {
            // It will not be imported, so the problems of its records are listed now.
            let of = Of {
                document: &head.id,
                text: text.as_deref(),
            };
            let mut list = |batch: Batch| {
                found.extend(batch.problems);
                true
            };
            let all = Reader::new(checker)
                .records(&file, &of, &mut list)
                .map_err(io)?;
            found.extend(all.err());
            problems.extend(label, found);
        }
        sources.push(Source {
            label: label.clone(),
            file,
            head,
            text,
            carried: None,
            unchanged: false,
        });
    }
    problems.none()?;
    if let Some((digest, (path, _))) = by_digest.into_iter().next() {
        let what = format!(
            "{} (SHA-256 {digest}) is the text of none of these bundles",
            path.display()
        );
        return Err(Error::Refused(what));
    }
    Ok(sources)
}

/// The texts by their digest.
fn by_digest(texts: &[PathBuf]) -> Result<HashMap<String, (&PathBuf, Arc<Sliced>)>> {
    let mut found = HashMap::new();
    for path in texts {
        let bytes = std::fs::read(path).map_err(|source| Error::Io {
            doing: "read",
            path: path.clone(),
            source,
        })?;
        let text = normal(&bytes)
            .map_err(|why| Error::Refused(format!("{} {why}", path.display())))?
            .text;
        found.insert(sha256(&text), (path, Arc::new(Sliced::new(text))));
    }
    Ok(found)
}

/// Opens a bundle and reads its head, if it has one. Refuses pipes: they cannot be read twice.
fn first_pass(checker: &Checker, label: &Path) -> Result<(File, Option<Head>, Vec<Problem>)> {
    let io = |source| Error::Io {
        doing: "read",
        path: label.to_owned(),
        source,
    };
    // Check before opening: opening a pipe blocks until something writes to it.
    if !std::fs::metadata(label).map_err(io)?.is_file() {
        return Err(Error::Refused(format!(
            "{} is not a file; a bundle is read twice",
            label.display()
        )));
    }
    let mut file = File::open(label).map_err(io)?;
    let (head, found) = Reader::new(checker).head(&file).map_err(io)?;
    file.rewind().map_err(io)?;
    Ok((file, head, found))
}

/// Is the identical document already in the file? Refuses to replace one that ships with the
/// program.
pub(in crate::store) async fn unchanged(
    old: &mut SqliteConnection,
    source: &mut Source,
) -> Result<bool> {
    let id = &source.head.id;
    if !documents(old).await?.iter().any(|(known, _)| known == id) {
        return Ok(false);
    }
    let io = |error| Error::Io {
        doing: "read",
        path: source.label.clone(),
        source: error,
    };
    let mut given = Sha256::new();
    std::io::copy(&mut source.file, &mut given).map_err(io)?;
    source.file.rewind().map_err(io)?;
    let here = write(old, id, Sha256::new()).await?;
    let same = given.finalize() == here.finalize();
    if !same && !imported(old).await?.contains(id) {
        let what = format!(
            "`{id}` comes with the program and cannot be replaced; give your document another id, \
                or correct the seed (CONTRIBUTING.md)"
        );
        return Err(Error::Bundle(vec![BundleProblem {
            file: source.label.clone(),
            pointer: "/document/id".to_owned(),
            detail: what,
            record: None,
        }]));
    }
    Ok(same)
}

/// Exports imported documents from the old file, for the new one.
pub(in crate::store) async fn carried(
    old: &mut SqliteConnection,
    path: &Path,
    checker: &Checker,
    wanted: impl Fn(&str) -> bool,
) -> Result<Vec<Source>> {
    let mut sources = Vec::new();
    for document in imported(old).await?.into_iter().filter(|id| wanted(id)) {
        let beside = state::beside(path, "carried");
        let io = |source| Error::Io {
            doing: "write",
            path: beside.clone(),
            source,
        };
        let file = File::options()
            .read(true)
            .write(true)
            .create(true)
            .truncate(true)
            .open(&beside)
            .map_err(io)?;
        // Unlink now, so that no temporary file remains however this ends; the open handle keeps it
        // readable.
        std::fs::remove_file(&beside).map_err(io)?;
        write(old, &document, BufWriter::new(&file)).await?;
        (&file).rewind().map_err(io)?;
        let label = PathBuf::from(format!("{document} (here already)"));
        let (head, found) = Reader::new(checker).head(&file).map_err(io)?;
        let mut problems = Problems::default();
        problems.extend(&label, found);
        problems.none()?;
        let Some(head) = head else {
            return Err(Error::Refused(format!(
                "{} cannot be read back",
                label.display()
            )));
        };
        (&file).rewind().map_err(io)?;
        let changed = changed(old, &document).await?;
        sources.push(Source {
            label,
            file,
            head,
            text: None,
            carried: Some(changed),
            unchanged: false,
        });
    }
    Ok(sources)
}

/// Problems with the file of each; keeps up to `PROBLEMS_MAX` and counts the others.
#[derive(Default)]
pub(in crate::store) struct Problems {
    kept: Vec<BundleProblem>,
    more: usize,
}

impl Problems {
    pub(in crate::store) fn extend(&mut self, file: &Path, found: Vec<Problem>) {
        for problem in found {
            if self.kept.len() < PROBLEMS_MAX {
                let Problem {
                    pointer,
                    detail,
                    record,
                } = problem;
                self.kept.push(BundleProblem {
                    file: file.to_owned(),
                    pointer,
                    detail,
                    record,
                });
            } else {
                self.more += 1;
            }
        }
    }

    /// Is there one with this place of a file?
    pub(in crate::store) fn has(&self, file: &Path, pointer: &str) -> bool {
        let mut kept = self.kept.iter();
        kept.any(|problem| problem.file == file && problem.pointer == pointer)
    }

    pub(in crate::store) fn none(&mut self) -> Result<()> {
        if self.kept.is_empty() {
            return Ok(());
        }
        if self.more > 0 {
            let detail = format!("and {} more", self.more);
            self.kept.push(BundleProblem {
                file: "all".into(),
                pointer: String::new(),
                detail,
                record: None,
            });
        }
        Err(Error::Bundle(std::mem::take(&mut self.kept)))
    }
}
