//! `relais modules export`.

use std::fs;
use std::io::Write;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::app;
use crate::cli::{Failure, Outcome};
use crate::config::Settings;
use crate::platform::values::Language;
use crate::platform::web::Words;
use content::{Catalogue, ModuleSlug, Source, export};

/// Which module to write, and how.
#[derive(Debug, Args)]
pub struct ExportArguments {
    /// The module's folder, such as “local-finance”.
    slug: ModuleSlug,
    /// What to write.
    #[arg(long, value_enum)]
    format: Form,
    /// The language, such as “fr”; the one the module was written in if it is not given.
    #[arg(long)]
    language: Option<Language>,
    /// Where to write it; a file that exists is not touched. Else it is named after the module.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The folder that holds a folder per module; the configured one if it is not given.
    #[arg(long)]
    directory: Option<PathBuf>,
}

/// The forms there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Form {
    /// A book: lessons, pictures, questions with their key, facilitation guide, handouts.
    Epub,
    /// For translators: the texts of the module's own language, with the translation there is. Needs --language.
    Xliff,
    /// The folder as it is.
    Zip,
}

/// Runs the command.
pub fn run(arguments: ExportArguments, settings: &Settings) -> Outcome {
    let ExportArguments { slug, format, language, output, directory } = arguments;
    let source = directory.map_or_else(|| app::content_source(settings), Source::Directory);
    let part = language.map(|language| format!("-{language}")).unwrap_or_default();
    let (bytes, ending) = match format {
        Form::Epub => {
            let words = Words::load()?;
            let say = |language: Language, key: &str| words.say(language, key);
            let catalogue = Catalogue::load(&source, &settings.web.languages, &say)?;
            (export::epub(&source, &catalogue, &words, &slug, language)?, "epub")
        }
        Form::Xliff => {
            let Some(language) = language else {
                return Err(Failure::new("name the language of the translation, as in --language fr"));
            };
            (export::xliff::export(&source, &slug, language)?, "xlf")
        }
        Form::Zip if language.is_some() => {
            return Err(Failure::new("an archive holds every language of the module; leave --language out"));
        }
        Form::Zip => (export::folder(&source, &slug)?, "zip"),
    };
    let output = output.unwrap_or_else(|| PathBuf::from(format!("{slug}{part}.{ending}")));
    let place = output.display().to_string();
    let failed = |error: std::io::Error| Failure::new(format!("cannot write {place}: {error}"));
    let mut file = fs::OpenOptions::new().write(true).create_new(true).open(&output).map_err(failed)?;
    file.write_all(&bytes).map_err(failed)?;
    println!("Wrote {place}.");
    Ok(())
}
