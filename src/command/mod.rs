//! The commands, one file each; they coordinate, the layers below do the work.

mod bundle;
mod healthcheck;
mod map;
mod new;
mod openapi;
mod release;
mod serve;
mod sheet;
mod verify;

use crate::config::{Cli, Command};
use crate::error::Result;
use crate::logging;
use std::io::Write;

/// Runs the command.
pub async fn run(cli: Cli) -> Result<()> {
    let command = cli.command.unwrap_or(Command::Serve(cli.serve));
    let _logging = command
        .common()
        .map(|common| logging::init(&common.log, common.log_format))
        .transpose()?;
    match command {
        Command::Serve(settings) => serve::run(settings).await,
        Command::Import(settings) => bundle::import(settings).await,
        Command::Remove(settings) => bundle::remove(settings).await,
        Command::Export(settings) => bundle::export(settings).await,
        Command::Release(settings) => release::run(settings).await,
        Command::Map(settings) => map::run(&settings),
        Command::New(settings) => new::run(&settings).await,
        Command::Sheet(settings) => sheet::sheet(&settings),
        Command::Bundle(settings) => sheet::bundle(&settings),
        Command::Verify(settings) => verify::run(settings).await,
        Command::Openapi => openapi::run().await,
        Command::Healthcheck(settings) => healthcheck::run(&settings),
    }
}

/// A line on standard error, where standard output has the answer.
fn say(line: &str) {
    // Who closes standard error does not want to read it.
    let _ = writeln!(std::io::stderr(), "{line}");
}
