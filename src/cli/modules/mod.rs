mod check;
mod export;
mod import;
mod import_translation;
mod items;
mod stats;

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::{Failure, Outcome};
use crate::app;
use crate::config::Settings;
use crate::platform::clock::{Clock, Zone};
use crate::platform::values::Language;
use crate::platform::web::Words;
use content::{self, Catalogue, ContentLoader, ModuleSlug, Source, scaffold};

/// What to do with learning modules.
#[derive(Debug, Subcommand)]
pub enum ModulesCommand {
    /// Read all modules and say what is wrong with them, by file and line.
    Check(check::Check),
    /// Begin a module: write its folder with every file, ready to be filled in.
    New(New),
    /// Take over questions from a GIFT file of another system, with ids that can stay.
    ImportGift(import::ImportArguments),
    /// Write a module as a book (EPUB), as a file for translators (XLIFF), or as an archive of its folder.
    Export(export::ExportArguments),
    /// Write the files of a translation from an XLIFF file that came back from a translator.
    ImportTranslation(import_translation::ImportTranslationArguments),
    /// State that translations are up to date, so that the check can tell what changes in the source from now on.
    Translated(Translated),
    /// Show every module in figures: words, minutes, questions, how easily it reads, what is left to translate.
    Stats(stats::StatsArguments),
    /// Show what the answers to a module's tests tell of its questions. Reads the database.
    Items(items::ItemsArguments),
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

/// Which translation is up to date.
#[derive(Debug, Args)]
pub struct Translated {
    /// The module's folder, such as “local-finance”.
    slug: ModuleSlug,
    /// The language, such as “fr”; all translations of the module if it is not given.
    language: Option<Language>,
    /// A file that is up to date, such as “01-why-local.md”, while others are not; may be given again.
    #[arg(long, value_name = "FILE")]
    only: Vec<String>,
    /// The folder that holds a folder per module.
    #[arg(long, default_value = "modules")]
    directory: PathBuf,
}

/// Runs the command.
pub fn run(command: ModulesCommand, settings: &Settings) -> Outcome {
    match command {
        ModulesCommand::Check(check) => check::run(check, settings),
        ModulesCommand::ImportGift(arguments) => import::run(arguments),
        ModulesCommand::Export(arguments) => export::run(arguments, settings),
        ModulesCommand::ImportTranslation(arguments) => import_translation::run(&arguments),
        ModulesCommand::Stats(arguments) => stats::run(arguments, settings),
        ModulesCommand::Items(arguments) => items::run(arguments, settings),
        ModulesCommand::New(new) => {
            let today = Clock::system().now().day_in(Zone::UTC);
            let folder = scaffold(&new.directory, &new.slug, &settings.web.languages, today)?;
            println!("Wrote {}. Fill in its files, then run `relais modules check`.", folder.display());
            Ok(())
        }
        ModulesCommand::Translated(Translated { slug, language, only, directory }) => {
            for recorded in content::record(&directory, &slug, language, &only)? {
                let files = check::many(recorded.files, "file");
                println!("Recorded {files} of {slug} in “{}” as up to date.", recorded.language);
            }
            Ok(())
        }
    }
}

/// Where modules are: in a folder, else as configured.
fn source(directory: Option<PathBuf>, settings: &Settings) -> Source {
    directory.map_or_else(|| app::content_source(settings), Source::Directory)
}

fn load(source: &Source, settings: &Settings) -> Result<Catalogue, Failure> {
    let words = Words::load()?;
    let say = |language: Language, key: &str| words.say(language, key);
    Ok(ContentLoader::open(source.clone(), &settings.web.languages, &say, Clock::system().now().into())?.1)
}
