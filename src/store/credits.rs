//! The documents that data are read from: who coded them, under which licence, and which release
//! their records are. An answer names those that it is from, once there are others than the
//! program's own.

use crate::error::Result;
use crate::format::{DocumentCredit, Meta};
use crate::model::about::CREATOR;
use crate::store::file::state::{self, DOCUMENTS};
use crate::store::release::index::{Release, releases};
use sqlx::query_as;
use sqlx::sqlite::SqliteConnection;
use std::collections::{BTreeMap, BTreeSet};

const CREDITS: &str = "SELECT id, title, body ->> 'author', body ->> 'coder', body ->> 'licence',
    body ->> 'url', body ->> 'published', body ->> 'language'
    FROM entry WHERE kind = 'document' ORDER BY id";
/// Where records name the document that they are from.
const DOCUMENT: &str = "\"document\":";
/// Documents that a citation names.
const CITED_MAX: usize = 3;
/// Documents that an answer lists.
const LISTED_MAX: usize = 20;
/// What SPDX calls a licence that nobody gave.
const NO_LICENCE: &str = "NOASSERTION";

/// All documents of a file, by id.
#[derive(Debug, Default)]
pub(in crate::store) struct Credits {
    all: Vec<DocumentCredit>,
    /// Are there others than those of releases?
    more: bool,
}

type Row = (
    String,
    String,
    String,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
    String,
);

impl Credits {
    pub(in crate::store) async fn read(conn: &mut SqliteConnection) -> Result<Self> {
        let digests = state::publication(conn, DOCUMENTS).await?;
        let digests: BTreeMap<String, String> = digests
            .map(|digests| serde_json::from_str(&digests))
            .transpose()?
            .unwrap_or_default();
        let rows: Vec<Row> = query_as(CREDITS).fetch_all(conn).await?;
        let source =
            |(id, title, author, coder, licence, url, published, language): Row| DocumentCredit {
                release: digests.get(&id).and_then(|digest| released(&id, digest)),
                id,
                title,
                author,
                coder,
                licence,
                url,
                published,
                language,
            };
        let all: Vec<DocumentCredit> = rows.into_iter().map(source).collect();
        let ours = |id: &str| releases().iter().any(|one| one.documents.contains_key(id));
        let more = all.iter().any(|source| !ours(&source.id));
        Ok(Self { all, more })
    }

    /// How to cite all data.
    pub(in crate::store) fn citation(&self, release: Option<&str>, revision: &str) -> String {
        let all: Vec<&DocumentCredit> = self.all.iter().collect();
        cited(&all, &BTreeSet::from([CREATOR]), release, revision)
    }

    /// Are there documents beside the program's own?
    pub(in crate::store) fn are_others(&self) -> bool {
        self.more
    }

    /// Says in metadata which documents an answer is from, where there are others than ours: these,
    /// or all.
    pub(in crate::store) fn in_answer(&self, meta: &mut Meta, named: Option<&BTreeSet<&str>>) {
        if !self.more {
            return;
        }
        let mut from: Vec<&DocumentCredit> = self.all.iter().collect();
        if let Some(named) = named {
            from.retain(|credit| named.contains(credit.id.as_str()));
        }
        if from.is_empty() {
            return;
        }
        meta.documents = from.iter().copied().take(LISTED_MAX).cloned().collect();
        meta.documents_total = Some(from.len()).filter(|total| *total > LISTED_MAX);
        let licences = from.iter().map(|credit| credit.licence.as_deref());
        meta.licence = licence(&licences.collect()).into();
        let coders = from.iter().map(|credit| credit.coder.as_deref());
        let coders = coders.map(|one| one.unwrap_or("coder not named")).collect();
        let mut releases = from.iter().map(|credit| credit.release.as_deref());
        let first = releases.next().flatten();
        let release = first.filter(|_| releases.all(|one| one == first));
        let release = release.and_then(Release::named);
        // A release has a revision of its own.
        let revision = release.map_or(meta.revision.as_str(), |release| &release.revision);
        meta.citation = cited(&from, &coders, release.map(|one| one.id.as_str()), revision);
    }
}

/// All licences as one expression of SPDX; one that stands alone as the document has it.
fn licence(all: &BTreeSet<Option<&str>>) -> String {
    let known: Vec<&str> = all.iter().copied().flatten().collect();
    if known.is_empty() || known.len() < all.len() {
        return NO_LICENCE.to_owned();
    }
    if let [one] = known[..] {
        return one.to_owned();
    }
    let within = |c: char| c.is_ascii_alphanumeric() || ".-+()".contains(c);
    let joins = |word: &str| matches!(word, "AND" | "OR" | "WITH");
    let is_expression = |one: &str| {
        let mut words = one.split(' ').enumerate();
        words.all(|(n, word)| word.chars().all(within) && joins(word) == (n % 2 == 1))
    };
    if !known.iter().all(|one| is_expression(one)) {
        return NO_LICENCE.to_owned();
    }
    let part = |one: &&str| {
        if one.contains(' ') {
            format!("({one})")
        } else {
            (*one).to_owned()
        }
    };
    known.iter().map(part).collect::<Vec<_>>().join(" AND ")
}

/// The release whose records of a document have this digest.
fn released(document: &str, digest: &str) -> Option<String> {
    let same = |of: &BTreeMap<String, String>| of.get(document).is_some_and(|one| one == digest);
    let release = releases().iter().rev().find(|one| same(&one.documents))?;
    Some(release.id.clone())
}

/// The document that a record is from, or those that it names, if it is from none; the record is
/// JSON.
pub fn documents_in(record: &str) -> impl Iterator<Item = &str> {
    let mut named = memchr::memmem::find_iter(record.as_bytes(), DOCUMENT).filter_map(move |at| {
        let value = record.get(at + DOCUMENT.len()..)?;
        Some(value.strip_prefix('"').and_then(|id| id.split('"').next()))
    });
    // The first is the record's own: null where it is of none.
    let own = named.next();
    let others = named.take_while(move |_| own == Some(None)).flatten();
    own.flatten().into_iter().chain(others)
}

fn cited(
    from: &[&DocumentCredit],
    coders: &BTreeSet<&str>,
    release: Option<&str>,
    revision: &str,
) -> String {
    let texts = from.iter().take(CITED_MAX);
    let texts = texts.map(|one| format!("{}, \u{201C}{}\u{201D}", one.author, one.title));
    let others = (from.len() > CITED_MAX).then(|| "and others".to_owned());
    let texts: Vec<String> = texts.chain(others).collect();
    let release = release.map(|release| format!("release {release}, "));
    let more = (coders.len() > CITED_MAX).then_some("and others");
    let coders = coders.iter().copied().take(CITED_MAX).chain(more);
    format!(
        "{}, Tightrope, {}revision {revision}, read from {}",
        coders.collect::<Vec<_>>().join("; "),
        release.unwrap_or_default(),
        texts.join("; ")
    )
}
