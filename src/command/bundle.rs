//! `tightrope import`, `remove` and `export`: documents in and out, as bundles.

use crate::config;
use crate::error::{Error, Result};
use crate::store::{self, Imported, Step};
use indicatif::{ProgressBar, ProgressStyle};
use std::io::{BufWriter, Write};

/// `import`: every problem is printed, one a line; any problem is a failure.
pub(super) async fn import(settings: config::Import) -> Result<()> {
    let bar = bar();
    let database = &settings.common.database;
    let outcome =
        store::import(database, &settings.files, &settings.texts, settings.check, &|step| show(&bar, step)).await;
    bar.finish_and_clear();
    let mut out = std::io::stdout().lock();
    match outcome {
        Ok(imported) => {
            for one in &imported {
                writeln!(out, "{}", told(one, settings.check)).map_err(untold)?;
            }
            Ok(())
        }
        Err(Error::Bundle(problems)) => {
            for problem in &problems {
                writeln!(out, "{problem}").map_err(untold)?;
            }
            Err(Error::Bundle(problems))
        }
        Err(error) => Err(error),
    }
}

/// `remove`: the document, and the actors that no other one speaks of.
pub(super) async fn remove(settings: config::Remove) -> Result<()> {
    let bar = bar();
    let outcome = store::remove(&settings.common.database, &settings.document, &|step| show(&bar, step)).await;
    bar.finish_and_clear();
    outcome?;
    writeln!(std::io::stdout().lock(), "{}: removed", settings.document).map_err(untold)
}

/// `export`: a document to standard output, or all data into a folder.
pub(super) async fn export(settings: config::Export) -> Result<()> {
    let database = &settings.common.database;
    if let Some(folder) = &settings.data {
        let mut out = std::io::stdout().lock();
        for file in store::export_data(database, folder).await? {
            writeln!(out, "{}", file.display()).map_err(untold)?;
        }
        return Ok(());
    }
    let out = BufWriter::with_capacity(1 << 16, std::io::stdout());
    store::export(database, settings.document.as_deref().unwrap_or_default(), out).await
}

fn told(one: &Imported, check: bool) -> String {
    let Imported { document, records, passages, unchanged, measured } = one;
    if *unchanged {
        return format!("{document}: is here already, exactly so");
    }
    let done = if check { "would be imported" } else { "imported" };
    let text = if *measured { "measured against the text" } else { "digests not checked: no --text" };
    let plural = if *records == 1 { "" } else { "s" };
    format!("{document}: {done}, {records} record{plural} on {passages} passages ({text})")
}

fn untold(source: std::io::Error) -> Error {
    Error::Io { doing: "write to", path: "standard output".into(), source }
}

/// Drawn on a terminal, silent elsewhere.
fn bar() -> ProgressBar {
    let style = ProgressStyle::with_template("{msg:10} {bar:40} {percent:>3} % {eta} left");
    let bar = ProgressBar::no_length();
    style.map_or_else(|_| bar.clone(), |style| bar.clone().with_style(style))
}

fn show(bar: &ProgressBar, step: Step) {
    let (what, done, all) = match step {
        Step::Reading(done, all) => ("reading", done, all),
        Step::Publishing(done, all) => ("publishing", done, all),
    };
    if bar.message() != what {
        bar.set_message(what);
        bar.reset_eta();
    }
    bar.set_length(all);
    bar.set_position(done);
}
