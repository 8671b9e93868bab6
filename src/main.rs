//! The `tightrope` program: parses the command line, runs the command, and turns a failure into one
//! line and a non-zero exit code.

use clap::Parser;
use std::io::Write;
use std::process::ExitCode;
use tightrope::{command, config};

fn main() -> ExitCode {
    let cli = config::Cli::parse();
    let outcome = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|e| e.to_string())
        .and_then(|runtime| {
            runtime
                .block_on(command::run(cli))
                .map_err(|e| e.to_string())
        });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            // Nothing more can be reported if standard error is gone too.
            let _ = writeln!(std::io::stderr(), "tightrope: {message}");
            ExitCode::FAILURE
        }
    }
}
