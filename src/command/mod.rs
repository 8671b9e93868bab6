//! What the program can be told to do; one file per command, each a short story over the floors below.

mod bundle;
mod map;
mod serve;
mod verify;

use crate::config::{Cli, Command, Common, LogFormat};
use crate::error::{Error, Result};
use std::io::IsTerminal;
use tracing_subscriber::EnvFilter;

/// Does what the command line says.
pub async fn run(cli: Cli) -> Result<()> {
    match cli.command.unwrap_or(Command::Serve(cli.serve)) {
        Command::Serve(settings) => {
            log_to_stderr(&settings.common)?;
            serve::run(settings).await
        }
        Command::Import(settings) => {
            log_to_stderr(&settings.common)?;
            bundle::import(settings).await
        }
        Command::Remove(settings) => {
            log_to_stderr(&settings.common)?;
            bundle::remove(settings).await
        }
        Command::Export(settings) => {
            log_to_stderr(&settings.common)?;
            bundle::export(settings).await
        }
        Command::Map(settings) => map::run(&settings),
        Command::Verify(settings) => {
            log_to_stderr(&settings.common)?;
            verify::run(settings).await
        }
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
