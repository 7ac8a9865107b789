use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::{Failure, Outcome};
use crate::app;
use crate::catalogue::{Catalogue, ModuleSlug, Source, scaffold};
use crate::config::Settings;
use crate::web::{Language, Words};

/// What to do with learning modules.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Read all modules and say what is wrong with them, by file and line.
    Check(Check),
    /// Begin a module: write its folder with every file, ready to be filled in.
    New(New),
}

/// Where the modules are.
#[derive(Debug, Args)]
pub struct Check {
    /// The folder that holds a folder per module; the configured one if it is not given.
    directory: Option<PathBuf>,
}

/// Which module to begin.
#[derive(Debug, Args)]
pub struct New {
    /// The name of its folder, such as “local-finance”.
    slug: ModuleSlug,
    /// The folder that holds a folder per module.
    #[arg(long, default_value = "modules")]
    directory: PathBuf,
}

/// Runs the command.
pub fn run(command: Command, settings: &Settings) -> Outcome {
    match command {
        Command::Check(check) => find_problems(check, settings),
        Command::New(new) => {
            let folder = scaffold(&new.directory, &new.slug, &settings.web.languages)?;
            println!("Wrote {}. Fill in its files, then run `relais modules check`.", folder.display());
            Ok(())
        }
    }
}

fn find_problems(check: Check, settings: &Settings) -> Outcome {
    let source = check.directory.map_or_else(|| app::content_source(settings), Source::Directory);
    let words = Words::load()?;
    let say = |language: Language, key: &str| words.say(language, key);
    let catalogue = Catalogue::load(&source, &settings.web.languages, &say)?;
    for problem in catalogue.problems() {
        println!("{problem}");
    }
    let errors = catalogue.problems().filter(|problem| problem.is_error()).count();
    let warnings = catalogue.problems().count() - errors;
    let modules = catalogue.modules.len();
    match errors {
        0 => {
            println!("{modules} modules are in order, with {warnings} warnings.");
            Ok(())
        }
        _ => Err(Failure::found(format!(
            "{errors} errors and {warnings} warnings; the modules with errors are not served"
        ))),
    }
}
