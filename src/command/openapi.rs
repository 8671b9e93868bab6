//! `tightrope openapi`: writes the OpenAPI description, with real answers as examples.

use crate::error::{Error, Result};
use crate::format::Base;
use crate::openapi::{Lists, document, examples, fill, to_yaml};
use crate::store::{Store, ensure, releases};
use crate::web::{Settings, WebService};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;

/// Writes it; from the data that come with the program, in a database of its own.
pub(super) async fn run() -> Result<()> {
    let folder = std::env::temp_dir().join(format!("tightrope-openapi-{}", std::process::id()));
    let io = |source| Error::Io {
        doing: "make",
        path: folder.clone(),
        source,
    };
    std::fs::create_dir(&folder).map_err(io)?;
    let described = described(&folder.join("tightrope.db")).await;
    // A temporary folder that stays does no harm.
    let _ = std::fs::remove_dir_all(&folder);
    let unwritten = |source| Error::Io {
        doing: "write to",
        path: "standard output".into(),
        source,
    };
    std::io::stdout()
        .lock()
        .write_all(described?.as_bytes())
        .map_err(unwritten)
}

async fn described(database: &Path) -> Result<String> {
    ensure(database).await?;
    let store = Store::open(database).await?;
    let dictionary = &store.current().dictionary;
    let mut former: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (scheme, term) in dictionary.former.keys() {
        let all = former.entry(scheme.clone()).or_default();
        all.push(term.clone());
    }
    let lists = Lists {
        terms: dictionary.terms.clone(),
        former,
        releases: releases()
            .iter()
            .map(|release| release.id.clone())
            .collect(),
    };
    let service = WebService::new(Arc::clone(&store), Base::default(), &Settings::default());
    let mut description = document(&lists)?;
    let mut answers = BTreeMap::new();
    for request in examples(&mut description) {
        let answer = service.get(&request).await?;
        answers.insert(request, serde_json::from_slice(&answer)?);
    }
    fill(&mut description, &answers);
    to_yaml(&description)
}
