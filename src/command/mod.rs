//! What the program can be told to do; one file per command, each a short story over the floors below.

mod bundle;
mod healthcheck;
mod map;
mod serve;
mod verify;

use crate::config::{Cli, Command, Common, LogFormat};
use crate::error::{Error, Result};
use std::io::IsTerminal;
use tracing_subscriber::EnvFilter;

/// Does what the command line says.
pub async fn run(cli: Cli) -> Result<()> {
    let command = cli.command.unwrap_or(Command::Serve(cli.serve));
    if let Some(common) = command.common() {
        log_to_stderr(common)?;
    }
    match command {
        Command::Serve(settings) => serve::run(settings).await,
        Command::Import(settings) => bundle::import(settings).await,
        Command::Remove(settings) => bundle::remove(settings).await,
        Command::Export(settings) => bundle::export(settings).await,
        Command::Map(settings) => map::run(&settings),
        Command::Verify(settings) => verify::run(settings).await,
        Command::Healthcheck(settings) => healthcheck::run(&settings),
    }
}

fn log_to_stderr(settings: &Common) -> Result<()> {
    let filter = EnvFilter::try_new(&settings.log)
        .map_err(|why| Error::Refused(format!("--log `{}` is not understood: {why}", settings.log)))?;
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal());
    match settings.log_format {
        LogFormat::Text => log.init(),
        LogFormat::Json => log.json().init(),
    }
    Ok(())
}
