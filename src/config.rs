//! Settings: one struct per command. Each field is a flag, an environment variable and a line of
//! help at once. Nothing else in the program reads the environment.

use crate::text::blocks::Headings;
use clap::builder::PossibleValue;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::net::{Ipv6Addr, SocketAddr};
use std::path::PathBuf;

/// Serves one geopolitical essay as structured, citable data.
#[derive(Debug, Parser)]
#[command(
    name = "tightrope",
    version,
    about,
    args_conflicts_with_subcommands = true
)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Option<Command>,
    #[command(flatten)]
    pub serve: Serve,
}

/// What to do; without a command, `serve`.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Answer HTTP requests (the default).
    Serve(Serve),
    /// Import documents from bundles, or replace existing ones.
    Import(Import),
    /// Remove an imported document.
    Remove(Remove),
    /// Write a document as a bundle to standard output, or all data as files.
    Export(Export),
    /// Freeze the data as a release, in a checkout; the next build ships `releases/`.
    Release(Release),
    /// Write the sentence map of a text to standard output, as the beginning of a bundle.
    Map(Map),
    /// Write the skeleton of a record of a bundle, to fill in by hand.
    New(New),
    /// Write an empty sheet (CSV) for the records of a kind, to code a text in a spreadsheet.
    Sheet(SheetSettings),
    /// Write a bundle to standard output: a sentence map with the records of sheets.
    Bundle(BundleSettings),
    /// Check the data against the text they were read from.
    Verify(Verify),
    /// Write the OpenAPI description to standard output; openapi.yaml is its committed output.
    Openapi,
    /// Ask a running server whether it is alive; for containers.
    Healthcheck(Healthcheck),
}

impl Command {
    /// Settings for database and log; none for commands that need neither.
    #[must_use]
    pub fn common(&self) -> Option<&Common> {
        match self {
            Self::Serve(settings) => Some(&settings.common),
            Self::Import(settings) => Some(&settings.common),
            Self::Remove(settings) => Some(&settings.common),
            Self::Export(settings) => Some(&settings.common),
            Self::Release(settings) => Some(&settings.common),
            Self::Map(_)
            | Self::New(_)
            | Self::Sheet(_)
            | Self::Bundle(_)
            | Self::Openapi
            | Self::Healthcheck(_) => None,
            Self::Verify(settings) => Some(&settings.common),
        }
    }
}

/// Where the data and the log go; the same for every command.
#[derive(Debug, Clone, Args)]
pub struct Common {
    /// The database file; created on first start. It is only ever replaced whole, never changed in
    /// place.
    #[arg(
        long,
        env = "TIGHTROPE_DATABASE",
        default_value = "tightrope.db",
        value_name = "FILE"
    )]
    pub database: PathBuf,
    /// What to log, as `tracing` directives: `info`, `tightrope=debug`.
    #[arg(
        long,
        env = "TIGHTROPE_LOG",
        default_value = "info",
        value_name = "FILTER"
    )]
    pub log: String,
    /// The log format: `text` for people, `json` for machines.
    #[arg(long, env = "TIGHTROPE_LOG_FORMAT", default_value = "text")]
    pub log_format: LogFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    Text,
    Json,
}

#[derive(Debug, Clone, Args)]
pub struct Serve {
    #[command(flatten)]
    pub common: Common,
    /// The address to listen on.
    #[arg(
        long,
        env = "TIGHTROPE_LISTEN",
        default_value = "127.0.0.1:8080",
        value_name = "ADDRESS:PORT"
    )]
    pub listen: SocketAddr,
    /// The public base URL of the service, such as `https://example.org/tightrope`. Every link then
    /// begins with it. Without it, links are paths, and identifiers are URNs.
    #[arg(long, env = "TIGHTROPE_PUBLIC_URL", value_name = "URL", value_parser = public_url)]
    pub public_url: Option<String>,
    /// Maximum number of open connections; further ones are closed immediately.
    #[arg(long, env = "TIGHTROPE_CONNECTIONS_MAX", default_value_t = 4_096, value_name = "N",
        value_parser = some)]
    pub connections_max: usize,
    /// Maximum number of concurrent requests; beyond that, 503 with `Retry-After`.
    #[arg(long, env = "TIGHTROPE_REQUESTS_MAX", default_value_t = 256, value_name = "N",
        value_parser = some)]
    pub requests_max: usize,
    /// Maximum number of requests a minute from one client address; beyond that, 429 with
    /// `Retry-After`. An IPv6 network (/64) counts as one address. No limit by default.
    #[arg(long, env = "TIGHTROPE_REQUESTS_PER_MINUTE", value_name = "N", value_parser = minutely)]
    pub requests_per_minute: Option<u64>,
    /// How many proxies in front of the server add the address that they see to `X-Forwarded-For`.
    /// The limit then counts the address that the first of them saw; by default, nothing in that
    /// header is trusted.
    #[arg(long, env = "TIGHTROPE_TRUSTED_PROXIES", default_value_t = 0, value_name = "N",
        value_parser = proxies, requires = "requests_per_minute")]
    pub trusted_proxies: usize,
    /// The text of a document as a file, or a folder of such `.txt` files; citations then quote it.
    /// The digest identifies the document. Repeatable.
    #[arg(long = "text", env = "TIGHTROPE_TEXT", value_name = "FILE|FOLDER")]
    pub texts: Vec<PathBuf>,
    /// Where to report an error in the data, as a `mailto:`, `https:` or `tel:` address. Pages and
    /// problem documents lead there; a mail has the record, passage and release already.
    #[arg(long, env = "TIGHTROPE_CONTACT", value_name = "ADDRESS", value_parser = contact)]
    pub contact: Option<String>,
    /// Where to report a vulnerability, as a `mailto:`, `https:` or `tel:` address, for
    /// /.well-known/security.txt.
    #[arg(long, env = "TIGHTROPE_SECURITY_CONTACT", value_name = "ADDRESS", value_parser = contact)]
    pub security_contact: Option<String>,
}

/// A limit from 1 to 1,000,000.
fn some(text: &str) -> Result<usize, String> {
    text.parse()
        .ok()
        .filter(|n| (1..=1_000_000).contains(n))
        .ok_or_else(|| "it is a whole number from 1 to 1,000,000".to_owned())
}

fn contact(text: &str) -> Result<String, String> {
    let known = ["mailto:", "https://", "tel:"]
        .iter()
        .any(|scheme| text.starts_with(scheme));
    let plain = text.chars().all(|c| c.is_ascii_graphic());
    if known && plain {
        Ok(text.to_owned())
    } else {
        Err("it is a mailto:, https: or tel: address".to_owned())
    }
}

/// A limit of requests a minute, in the same bounds.
fn minutely(text: &str) -> Result<u64, String> {
    some(text).and_then(|n| u64::try_from(n).map_err(|error| error.to_string()))
}

/// A chain of proxies is short; a large number is a mistake.
fn proxies(text: &str) -> Result<usize, String> {
    text.parse()
        .ok()
        .filter(|n| *n <= 10)
        .ok_or_else(|| "it is a whole number from 0 to 10".to_owned())
}

/// A base URL that paths can be appended to, without a slash at its end.
fn public_url(text: &str) -> Result<String, String> {
    let example = "as in https://example.org/tightrope";
    let no = |why: &str| Err(format!("{why}, {example}"));
    let Some((scheme, rest)) = text.split_once("://") else {
        return no("it is a whole address that begins with https:// or http://");
    };
    if !matches!(scheme, "https" | "http") {
        return no("it begins with https:// or http://");
    }
    if rest.contains(['?', '#']) {
        return no("it has no query (?) and no fragment (#)");
    }
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    if authority.contains('@') {
        return no("it names no user");
    }
    if !authority.is_ascii() {
        return no("write the host name in ASCII (xn--\u{2026})");
    }
    if !is_authority(authority) {
        return no("its host name or port is malformed");
    }
    let path = path.trim_end_matches('/');
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._~".contains(&b);
    let fine = |part: &str| !matches!(part, "" | "." | "..") && part.bytes().all(plain);
    if !path.is_empty() && !path[1..].split('/').all(fine) {
        return no("its path has letters, digits, - . _ ~ and single slashes");
    }
    Ok(format!("{scheme}://{authority}{path}"))
}

/// A host name or address, and a port where there is one.
fn is_authority(authority: &str) -> bool {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._".contains(&b);
    let (is_host, port) = if let Some(rest) = authority.strip_prefix('[') {
        let (address, port) = rest.split_once(']').unwrap_or_default();
        (address.parse::<Ipv6Addr>().is_ok(), port)
    } else {
        let (name, port) = authority.split_at(authority.find(':').unwrap_or(authority.len()));
        (!name.is_empty() && name.bytes().all(plain), port)
    };
    let is_port = |port: &str| port.parse::<u16>().is_ok_and(|port| port > 0);
    is_host && (port.is_empty() || port.strip_prefix(':').is_some_and(is_port))
}

#[derive(Debug, Clone, Args)]
pub struct Verify {
    #[command(flatten)]
    pub common: Common,
    /// The text of a document, as a file. The digest identifies the document. Repeatable.
    #[arg(
        long = "text",
        env = "TIGHTROPE_TEXT",
        value_name = "FILE",
        required = true
    )]
    pub texts: Vec<PathBuf>,
    /// Also apply the strict rules of wording and coding: labels, length of titles, cues of steps,
    /// degrees, polarity, and what caveats warn of.
    #[arg(long)]
    pub strict: bool,
}

#[derive(Debug, Clone, Args)]
pub struct Import {
    #[command(flatten)]
    pub common: Common,
    /// Bundles, as `/v1/schema/bundle` describes them.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Validate only: report every problem and leave the data unchanged.
    #[arg(long)]
    pub check: bool,
    /// Make the database if it is not there.
    #[arg(long)]
    pub create: bool,
    /// The text of a document as a file, to check its passages against (`verify` checks its cues
    /// too). Repeatable.
    #[arg(long = "text", value_name = "FILE")]
    pub texts: Vec<PathBuf>,
}

#[derive(Debug, Clone, Args)]
pub struct Remove {
    #[command(flatten)]
    pub common: Common,
    /// Ids of the documents.
    #[arg(required = true, value_name = "DOCUMENT")]
    pub documents: Vec<String>,
}

#[derive(Debug, Clone, Args)]
pub struct Export {
    #[command(flatten)]
    pub common: Common,
    /// The id of the document.
    #[arg(required_unless_present = "data", conflicts_with = "data")]
    pub document: Option<String>,
    /// Write all data into this folder instead: a data package, the database, and every record a
    /// line.
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// Make the database if it is not there.
    #[arg(long)]
    pub create: bool,
}

#[derive(Debug, Clone, Args)]
pub struct Release {
    #[command(flatten)]
    pub common: Common,
    /// A year and a number, such as `2026-1`.
    pub id: String,
    /// A summary of the release, in one sentence.
    #[arg(long)]
    pub notes: String,
    /// The folder of releases.
    #[arg(long, default_value = "releases", value_name = "FOLDER")]
    pub into: PathBuf,
}

#[derive(Debug, Clone, Args)]
pub struct Map {
    /// The text, as a UTF-8 file.
    #[arg(value_name = "TEXT")]
    pub text: PathBuf,
    /// The id of the document; derived from its title if not given.
    #[arg(long, value_parser = id)]
    pub id: Option<String>,
    /// Its title; the first line if not given. A first block with the same words is read as the
    /// title.
    #[arg(long)]
    pub title: Option<String>,
    /// Its author; the byline if not given.
    #[arg(long)]
    pub author: Option<String>,
    /// A summary, in your own words.
    #[arg(long)]
    pub summary: Option<String>,
    /// Who reads the records from it: you.
    #[arg(long)]
    pub coder: Option<String>,
    /// Of the records: an SPDX identifier or an address.
    #[arg(long)]
    pub licence: Option<String>,
    /// Where the text is published.
    #[arg(long)]
    pub url: Option<String>,
    /// When it was published (EDTF), such as `2024-11-05`.
    #[arg(long)]
    pub published: Option<String>,
    /// Its language (BCP 47), which decides where sentences end.
    #[arg(long, default_value = "en", value_parser = language)]
    pub language: String,
    /// Which lines are headings.
    #[arg(long, value_enum, default_value = "guess")]
    pub headings: Headings,
}

#[derive(Debug, Clone, Args)]
pub struct New {
    /// The kind of the record, such as `event` or `claim`.
    pub kind: String,
    /// The passage that it cites, such as `s1.p2.3`.
    pub locator: String,
    /// The map of the text: the id then begins with that of the document.
    #[arg(long, value_name = "FILE")]
    pub map: Option<PathBuf>,
    /// The text: the words of the passage are then shown.
    #[arg(long, value_name = "FILE", requires = "map")]
    pub text: Option<PathBuf>,
}

#[derive(Debug, Clone, Args)]
pub struct SheetSettings {
    /// The kind of the records: actor, dyad, event, phase, risk, strategy or claim.
    pub kind: String,
    /// The map of the text: the sheet then has a row for each sentence.
    #[arg(long, value_name = "FILE")]
    pub map: Option<PathBuf>,
    /// The text, whose sentences then stand beside their rows.
    #[arg(long, value_name = "FILE", requires = "map")]
    pub text: Option<PathBuf>,
}

#[derive(Debug, Clone, Args)]
pub struct BundleSettings {
    /// The sentence map that `tightrope map` wrote, or a bundle.
    pub map: PathBuf,
    /// Sheets (CSV), each named after its kind, such as `events.csv`.
    #[arg(required = true, value_name = "SHEET")]
    pub sheets: Vec<PathBuf>,
}

#[derive(Debug, Clone, Args)]
pub struct Healthcheck {
    /// The address that the server listens on.
    #[arg(
        long,
        env = "TIGHTROPE_LISTEN",
        default_value = "127.0.0.1:8080",
        value_name = "ADDRESS:PORT"
    )]
    pub listen: SocketAddr,
}

/// An id as records have it.
fn id(text: &str) -> Result<String, &'static str> {
    let parts = || text.split('-');
    let plain = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    if text.len() <= 80 && parts().all(plain) {
        Ok(text.to_owned())
    } else {
        Err("lower-case letters from a to z and digits, joined by hyphens, at most 80")
    }
}

/// A tag such as `zh-Hant`.
fn language(text: &str) -> Result<String, &'static str> {
    let mut parts = text.split('-');
    let main = parts.next().unwrap_or_default();
    let known = matches!(main.len(), 2..=3) && main.bytes().all(|b| b.is_ascii_lowercase());
    let part =
        |part: &str| matches!(part.len(), 2..=8) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    if known && parts.all(part) {
        Ok(text.to_owned())
    } else {
        Err("a tag of BCP 47, such as `en`, `ru` or `zh-Hant`")
    }
}

impl ValueEnum for Headings {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Guess, Self::Markdown, Self::BlankLine, Self::None]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        let (name, help) = match self {
            Self::Guess => (
                "guess",
                "marked lines, and short ones that look like headings",
            ),
            Self::Markdown => ("markdown", "lines marked with `#`, or underlined"),
            Self::BlankLine => ("blank-line", "marked lines, and all that end in no stop"),
            Self::None => ("none", "no line"),
        };
        Some(PossibleValue::new(name).help(help))
    }
}
