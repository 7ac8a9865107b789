//! Modules for translators: out as XLIFF 2.1, with the translation that there is, and in again.

mod align;
mod gift;
mod import;
mod pieces;
mod read;
#[cfg(test)]
mod tests;
mod write;

use std::collections::BTreeMap;

pub use import::{ImportError, Imported, import};
pub use read::WrongXliff;

use self::pieces::Piece;
use super::ExportError;
use crate::Language;
use crate::layout::{MANIFEST, Page, QUESTIONS};
use crate::load::Manifest;
use crate::source::{Files, Source};
use crate::{ContentHash, ModuleSlug};

/// All of XLIFF 2 has this one.
const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";

/// A module's texts in the language it was written in, for a translation into `language`.
///
/// # Errors
/// [`ExportError`].
pub fn export(source: &Source, slug: &ModuleSlug, language: Language) -> Result<Vec<u8>, ExportError> {
    let folder = Folder::read(source, slug)?;
    if language == folder.source {
        return Err(ExportError::IsSource(language));
    }
    Ok(write::write(&folder, language).into_bytes())
}

/// The files of a module.
struct Folder {
    slug: ModuleSlug,
    source: Language,
    files: Files,
}

impl Folder {
    fn read(source: &Source, slug: &ModuleSlug) -> Result<Self, ExportError> {
        let files = source.read(slug.as_str());
        let manifest = files.get(MANIFEST).and_then(|file| std::str::from_utf8(file.content()).ok());
        let manifest = manifest.and_then(|text| Manifest::of(text, slug));
        let manifest = manifest.ok_or_else(|| ExportError::NoModule(slug.clone()))?;
        Ok(Self { slug: slug.clone(), source: manifest.source_language, files })
    }

    /// The text of a file by its path within a language's folder.
    fn text(&self, language: Language, path: &str) -> Option<&str> {
        let text = std::str::from_utf8(self.files.get(&format!("{language}/{path}"))?.content()).ok()?;
        Some(text.trim_start_matches('\u{feff}')).filter(|text| !text.is_empty())
    }

    /// The texts of the source, by their paths within its folder.
    fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        let prefix = format!("{}/", self.source);
        self.files.keys().filter_map(move |path| {
            let own = path.strip_prefix(&prefix)?;
            let is_text = Page::of(own).is_some() || own == QUESTIONS;
            Some((own, self.text(self.source, own).filter(|_| is_text)?))
        })
    }
}

/// What each text of a file is called: by its place, and by what it says.
fn ids(pieces: &[Piece]) -> Vec<String> {
    let units = pieces.iter().filter(|piece| piece.kind.is_some());
    units.enumerate().map(|(at, piece)| format!("u{}-{}", at + 1, hash(piece))).collect()
}

fn hash(piece: &Piece) -> String {
    ContentHash::of([piece.raw.as_bytes()]).as_str().chars().take(8).collect()
}

/// For each text of a file, by what it says: its places in order.
fn by_hash(pieces: &[Piece]) -> BTreeMap<String, Vec<usize>> {
    let mut found: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, piece) in pieces.iter().filter(|piece| piece.kind.is_some()).enumerate() {
        found.entry(hash(piece)).or_default().push(at);
    }
    found
}
