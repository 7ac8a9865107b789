//! From a translator's file to the files of a translation: the layout of the source, with translated texts in it.

use std::fs;
use std::io;
use std::path::Path;

use super::align::align;
use super::pieces::{Piece, pieces, together};
use super::read::{IncomingUnit, WrongXliff, read};
use super::{ExportError, Folder, by_hash, ids};
use crate::Language;
use crate::ModuleSlug;
use crate::source::Source;

/// What became of an import.
#[derive(Debug)]
pub struct Imported {
    /// Which module.
    pub slug: ModuleSlug,
    /// Into which language.
    pub language: Language,
    /// The files that were written, by their paths below the folder of modules.
    pub written: Vec<String>,
    /// How many texts came in translated.
    pub translated: usize,
    /// Texts that nobody has translated: they stand in the language of the source. By file, line and first words.
    pub missing: Vec<String>,
    /// Texts that were not taken, and why: what stood there before, stays.
    pub refused: Vec<String>,
}

/// Why nothing was imported.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The file cannot be read.
    #[error("this file cannot be imported: {0}")]
    Wrong(#[from] WrongXliff),
    /// It names files that no module has.
    #[error("“{0}” is no file of a module in the language it was written in")]
    NoFile(String),
    /// There is no such module.
    #[error(transparent)]
    Module(#[from] ExportError),
    /// The disk said no.
    #[error("{path} cannot be written: {cause}")]
    Io {
        /// What could not be written.
        path: String,
        /// What the system said.
        #[source]
        cause: io::Error,
    },
}

/// Writes the files of a translation below a folder of modules. Files that the import does not name are left alone, and so is
/// every text whose source has changed since it was exported.
///
/// # Errors
/// [`ImportError`]; nothing was written then, unless the disk failed half-way.
pub fn import(modules: &Path, bytes: &[u8]) -> Result<Imported, ImportError> {
    let incoming = read(bytes)?;
    let first = incoming.files.first().map(|file| file.original.clone()).unwrap_or_default();
    let slug = first.split('/').next().unwrap_or_default();
    let slug: ModuleSlug = slug.parse().map_err(|_| ImportError::NoFile(first.clone()))?;
    let folder = Folder::read(&Source::Directory(modules.to_owned()), &slug)?;
    if incoming.source != folder.source || incoming.target == folder.source {
        return Err(ImportError::NoFile(format!("{first} ({} → {})", incoming.source, incoming.target)));
    }
    let mut done = Imported {
        slug: slug.clone(),
        language: incoming.target,
        written: Vec::new(),
        translated: 0,
        missing: Vec::new(),
        refused: Vec::new(),
    };
    let mut files = Vec::new();
    for file in &incoming.files {
        // Only files of the source are written, so nothing that the import names can lead elsewhere.
        let own = folder.texts().find(|(path, _)| file.original == format!("{slug}/{}/{path}", folder.source));
        let Some((path, text)) = own else { return Err(ImportError::NoFile(file.original.clone())) };
        let translation = folder.text(incoming.target, path);
        files.push((path.to_owned(), one(path, text, translation, &file.units, &mut done)));
    }
    for (path, text) in files {
        let path = format!("{slug}/{}/{path}", incoming.target);
        write(&modules.join(&path), &text).map_err(|cause| ImportError::Io { path: path.clone(), cause })?;
        done.written.push(path);
    }
    Ok(done)
}

/// Written aside and moved in one step: a running server never reads half a file.
fn write(place: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = place.parent() {
        fs::create_dir_all(folder)?;
    }
    let name = place.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let aside = place.with_file_name(format!(".{name}"));
    fs::write(&aside, text)?;
    fs::rename(&aside, place)
}

/// The text of one file.
fn one(path: &str, text: &str, before: Option<&str>, units: &[IncomingUnit], done: &mut Imported) -> String {
    let source = pieces(path, text);
    let places: Vec<usize> = (0..source.len()).filter(|at| source[*at].kind.is_some()).collect();
    let there = before.map(|text| pieces(path, text)).unwrap_or_default();
    let kept: Vec<Option<&Piece>> = align(&source, &there);
    let name = |unit: usize| {
        let piece = &source[places[unit]];
        let words: String = piece.raw.chars().take(40).collect();
        format!("{path}:{} “{}”", piece.line, words.replace('\n', " "))
    };
    // What only the translation has finds no place in the layout of the source. Nobody shall lose it unawares.
    let is_kept = |piece: &Piece| kept.iter().flatten().any(|one| std::ptr::eq(*one, piece));
    for piece in there.iter().filter(|piece| piece.kind.is_some() && !is_kept(piece)) {
        let at = piece.line;
        done.refused.push(format!("{path}:{at} of the translation “{}”: the source has no such text", piece.raw));
    }
    let (found, strange) = matched(&source, units);
    done.refused.extend(strange.into_iter().map(|why| format!("{path}: {why}")));
    // What each text becomes; nothing where it stays as it is in the source.
    let mut becomes: Vec<Option<String>> = kept.iter().map(|piece| piece.map(|piece| piece.raw.clone())).collect();
    // What was there may have been laid out otherwise, and not fit now.
    for unit in 0..becomes.len() {
        if becomes[unit].as_ref().is_some_and(|raw| !fits(path, &source, places[unit], raw)) {
            becomes[unit] = None;
        }
    }
    for (unit, incoming) in found.iter().enumerate() {
        let Some(incoming) = incoming else {
            let kept =
                if becomes[unit].is_some() { "what stood there stays" } else { "it stays in the source's language" };
            done.refused.push(format!("{}: the file has no translation of it as it is now; {kept}", name(unit)));
            continue;
        };
        let Some(kind) = source[places[unit]].kind else { continue };
        let Some(target) = incoming.target.as_deref().map(str::trim).filter(|target| !target.is_empty()) else {
            done.missing.push(name(unit));
            becomes[unit] = None;
            continue;
        };
        let raw = kind.encode(target);
        if fits(path, &source, places[unit], &raw) {
            done.translated += 1;
            becomes[unit] = Some(raw);
        } else {
            let what = kind.name();
            done.refused.push(format!("{}: its translation would be more than one {what}", name(unit)));
        }
    }
    let mut written = source.clone();
    for (unit, raw) in becomes.into_iter().enumerate() {
        if let Some(raw) = raw {
            written[places[unit]].raw = raw;
        }
    }
    together(&written)
}

/// Whether a text, in the place of one of the source, is still one text of the same kind.
fn fits(path: &str, source: &[Piece], at: usize, raw: &str) -> bool {
    // What stands around it decides how it is read: the lines from the piece before to the piece behind.
    let mut changed = source.to_vec();
    changed[at].raw = raw.to_owned();
    let again = pieces(path, &together(&changed));
    let same = |one: &Piece, other: &Piece| (one.kind, &one.raw) == (other.kind, &other.raw);
    again.len() == changed.len() && again.iter().zip(&changed).all(|(one, other)| same(one, other))
}

/// What has come in for each text of the source, and what has come in for none.
fn matched<'a>(source: &[Piece], units: &'a [IncomingUnit]) -> (Vec<Option<&'a IncomingUnit>>, Vec<String>) {
    let own = ids(source);
    let mut by_hash = by_hash(source);
    let mut found: Vec<Option<&IncomingUnit>> = vec![None; own.len()];
    let texts: Vec<String> = source.iter().filter_map(|piece| Some(piece.kind?.decode(&piece.raw))).collect();
    let mut strange = Vec::new();
    let mut left = Vec::new();
    for unit in units {
        match own.iter().position(|id| *id == unit.id).filter(|at| found[*at].is_none()) {
            Some(at) => found[at] = Some(unit),
            None => left.push(unit),
        }
    }
    // A text that was moved is still the same text.
    for unit in left {
        let hash = unit.id.split_once('-').map(|(_, hash)| hash).unwrap_or_default();
        let place = by_hash.get_mut(hash).and_then(|places| places.iter().copied().find(|at| found[*at].is_none()));
        match place {
            Some(at) => found[at] = Some(unit),
            None => strange.push(format!("“{}” {}: its source has changed since the export", unit.id, begins(unit))),
        }
    }
    let is_same = |one: &str, other: &str| one.split_whitespace().eq(other.split_whitespace());
    for (at, unit) in found.iter_mut().enumerate() {
        if let Some(wrong) = unit.filter(|unit| !is_same(&unit.source, &texts[at])) {
            strange.push(format!("“{}” {}: its source is not what was exported", wrong.id, begins(wrong)));
            *unit = None;
        }
    }
    (found, strange)
}

fn begins(unit: &IncomingUnit) -> String {
    let words: String = unit.source.chars().take(40).collect();
    format!("“{}”", words.replace('\n', " "))
}
