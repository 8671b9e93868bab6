//! Settings: one struct per command, where every field is a flag, an environment variable and a
//! sentence of help at once. Nothing else in the program reads the environment.

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::net::SocketAddr;
use std::path::PathBuf;

/// Serves one geopolitical essay as structured, citable data.
#[derive(Debug, Parser)]
#[command(name = "tightrope", version, about, args_conflicts_with_subcommands = true)]
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
    /// Check the data against the text they were read from.
    Verify(Verify),
}

/// Where the data and the log go; the same for every command.
#[derive(Debug, Clone, Args)]
pub struct Common {
    /// The database file; made on first start. Only ever replaced whole, never changed in place.
    #[arg(long, env = "TIGHTROPE_DATABASE", default_value = "tightrope.db", value_name = "FILE")]
    pub database: PathBuf,
    /// What to log, as `tracing` directives: `info`, `tightrope=debug`.
    #[arg(long, env = "TIGHTROPE_LOG", default_value = "info", value_name = "FILTER")]
    pub log: String,
    /// How to write the log: for people or for machines.
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
    #[arg(long, env = "TIGHTROPE_LISTEN", default_value = "127.0.0.1:8080", value_name = "ADDRESS:PORT")]
    pub listen: SocketAddr,
}

#[derive(Debug, Clone, Args)]
pub struct Verify {
    #[command(flatten)]
    pub common: Common,
    /// The text of a document, as a file. Which document is found by its digest.
    #[arg(long, env = "TIGHTROPE_TEXT", value_name = "FILE")]
    pub text: PathBuf,
}
