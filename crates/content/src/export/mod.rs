//! Modules in the forms of other trades: a book for readers, a file for translators, the folder itself.

mod epub;
mod exercises;
mod places;
#[cfg(test)]
mod tests;
pub mod xliff;

use std::io::{Cursor, Write};

use chrono::{DateTime, Utc};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::layout::MANIFEST;
use super::source::{File, Source};
use super::{Catalogue, ModuleSlug};
use crate::Language;

/// The words that a book has beside those of its module.
pub trait BookWords {
    /// The words for a key.
    fn say(&self, language: Language, key: &str) -> String;
    /// The words for a key with something set in.
    fn say_with(&self, language: Language, key: &str, with: &[(&'static str, Inset<'_>)]) -> String;
    /// A number with at most so many decimal places, as the language writes it.
    fn number(&self, language: Language, number: f64, places: usize) -> String;
}

/// What is set into words.
#[derive(Clone, Copy, Debug)]
pub enum Inset<'a> {
    /// A text.
    Text(&'a str),
    /// How many there are.
    Count(usize),
}

/// Why a module could not be brought into another form.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// There is no such module that is in order.
    #[error("there is no module “{0}” that is in order; `relais modules check` says what is wrong")]
    NoModule(ModuleSlug),
    /// The module is not written in that language.
    #[error("“{slug}” is not written in “{language}”; there are: {there}")]
    NoLanguage {
        /// Which module.
        slug: ModuleSlug,
        /// Which language.
        language: Language,
        /// Those it is written in.
        there: String,
    },
    /// The module was written in the language it is to be translated into.
    #[error("the module was written in “{0}”; name the language that it is to be translated into")]
    IsSource(Language),
    /// A file of the module cannot be read.
    #[error("{path}: {cause}")]
    Unreadable {
        /// Which file.
        path: String,
        /// Why not.
        cause: String,
    },
    /// The archive could not be written.
    #[error("the file cannot be put together: {0}")]
    Archive(#[from] zip::result::ZipError),
}

/// A module in one language, the one it was written in if none is given, with its kit as an EPUB.
///
/// # Errors
/// [`ExportError`].
pub fn epub(
    source: &Source,
    catalogue: &Catalogue,
    words: &dyn BookWords,
    slug: &ModuleSlug,
    language: Option<Language>,
) -> Result<Vec<u8>, ExportError> {
    let module = catalogue.get(slug).ok_or_else(|| ExportError::NoModule(slug.clone()))?;
    let language = language.unwrap_or(module.source_language);
    let edition = module.languages.get(&language).ok_or_else(|| {
        let there: Vec<String> = module.languages.keys().map(ToString::to_string).collect();
        ExportError::NoLanguage { slug: slug.clone(), language, there: there.join(", ") }
    })?;
    // Files that tell no time make a book of no time.
    let modified = source.modified(slug.as_str()).map_or(DateTime::UNIX_EPOCH, DateTime::<Utc>::from);
    epub::Book { module, edition, language, words, modified }.pack()
}

/// The folder of a module with all its files, as an archive.
///
/// # Errors
/// [`ExportError`].
pub fn folder(source: &Source, slug: &ModuleSlug) -> Result<Vec<u8>, ExportError> {
    let files = source.read(slug.as_str());
    if !files.contains_key(MANIFEST) {
        return Err(ExportError::NoModule(slug.clone()));
    }
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, file) in &files {
        let bytes = match file {
            File::Bytes(bytes) => bytes,
            other => {
                let cause = other.bytes("make it smaller").err().map_or_else(String::new, |(cause, _)| cause);
                return Err(ExportError::Unreadable { path: format!("{slug}/{path}"), cause });
            }
        };
        archive.start_file(format!("{slug}/{path}"), SimpleFileOptions::default())?;
        archive.write_all(bytes).map_err(zip::result::ZipError::Io)?;
    }
    Ok(archive.finish()?.into_inner())
}
