//! `relais modules import-translation`.

use std::fs;
use std::path::PathBuf;

use clap::Args;

use super::check::many;
use crate::cli::{Failure, Outcome};
use content::export::xliff;

/// What to take over.
#[derive(Debug, Args)]
pub struct ImportTranslationArguments {
    /// The XLIFF file, as `relais modules export --format xliff` wrote it, with translations in it.
    file: PathBuf,
    /// The folder that holds a folder per module.
    #[arg(long, default_value = "modules")]
    directory: PathBuf,
}

/// Runs the command.
pub fn run(arguments: &ImportTranslationArguments) -> Outcome {
    let path = arguments.file.display();
    let bytes = fs::read(&arguments.file).map_err(|error| Failure::new(format!("cannot read {path}: {error}")))?;
    let done = xliff::import(&arguments.directory, &bytes)?;
    for text in &done.missing {
        println!("not translated: {text}");
    }
    for text in &done.refused {
        println!("not taken: {text}");
    }
    println!(
        "Wrote {} of {} in “{}” with {}. When it is complete, run `relais modules check`, then `relais modules translated {} {}`.",
        many(done.written.len(), "file"),
        done.slug,
        done.language,
        many(done.translated, "translated text"),
        done.slug,
        done.language
    );
    match done.missing.len() + done.refused.len() {
        0 => Ok(()),
        open => Err(Failure::found(format!("{} to look at", many(open, "text")))),
    }
}
