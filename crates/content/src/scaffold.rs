//! A new module with every file it needs, so that authors begin by changing text that works.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use chrono::{Months, NaiveDate};

use super::layout::{GUIDE, INTRODUCTION, MANIFEST, QUESTIONS};
use super::names::ModuleSlug;
use crate::Language;

const MANIFEST_TEXT: &str = include_str!("scaffold/module.toml");
const DRAWING: &str = include_str!("scaffold/example.svg");

/// After so long figures have grown old.
const A_YEAR: Months = Months::new(12);

/// The files of one language: path and content.
type Texts = [(&'static str, &'static str); 5];

macro_rules! texts {
    ($language:literal) => {
        [
            (INTRODUCTION, include_str!(concat!("scaffold/", $language, "/module.md"))),
            ("01-first-lesson.md", include_str!(concat!("scaffold/", $language, "/01-first-lesson.md"))),
            (QUESTIONS, include_str!(concat!("scaffold/", $language, "/questions.gift"))),
            (GUIDE, include_str!(concat!("scaffold/", $language, "/facilitation.md"))),
            ("handouts/worksheet.md", include_str!(concat!("scaffold/", $language, "/handouts/worksheet.md"))),
        ]
    };
}

const ENGLISH: Texts = texts!("en");
const FRENCH: Texts = texts!("fr");
const SPANISH: Texts = texts!("es");

/// Why a module was not made.
#[derive(Debug, thiserror::Error)]
pub enum ScaffoldError {
    /// Its folder exists, and authors' work is never overwritten.
    #[error("{} exists already: choose another name, or remove it first", .0.display())]
    Exists(PathBuf),
    /// A module is written in at least one language.
    #[error("name at least one language; the first is the one you write in")]
    NoLanguage,
    /// The disk said no.
    #[error("{} cannot be written: {cause}", path.display())]
    Io {
        /// What could not be written.
        path: PathBuf,
        /// What the system said.
        #[source]
        cause: io::Error,
    },
}

/// Makes the folder of a module below `modules`, in the given languages, and returns it.
///
/// The first language is the one the module is written in. It is said to have been reviewed `today`, by its author. Languages without texts of their own get the English ones.
///
/// # Errors
/// [`ScaffoldError`]; nothing is left behind then but a folder whose name begins with a dot, which nobody reads.
pub fn scaffold(
    modules: &Path,
    slug: &ModuleSlug,
    languages: &[Language],
    today: NaiveDate,
) -> Result<PathBuf, ScaffoldError> {
    let Some(source) = languages.first() else { return Err(ScaffoldError::NoLanguage) };
    let folder = modules.join(slug.as_str());
    if folder.symlink_metadata().is_ok() {
        return Err(ScaffoldError::Exists(folder));
    }
    // Built aside and moved in one step: a running server never reads half a module.
    let aside = modules.join(format!(".{slug}.new"));
    if aside.symlink_metadata().is_ok() {
        let failed = |cause| ScaffoldError::Io { path: aside.clone(), cause };
        fs::remove_dir_all(&aside).map_err(failed)?;
    }
    let manifest = MANIFEST_TEXT.replace("{slug}", slug.as_str()).replace("{language}", source.code());
    let next = today.checked_add_months(A_YEAR).unwrap_or(NaiveDate::MAX);
    let manifest = manifest.replace("{today}", &today.to_string()).replace("{next}", &next.to_string());
    write(&aside, MANIFEST, &manifest)?;
    write(&aside, "media/example.svg", DRAWING)?;
    for language in languages {
        for (path, text) in texts(*language) {
            write(&aside, &format!("{language}/{path}"), text)?;
        }
    }
    fs::rename(&aside, &folder).map_err(|cause| ScaffoldError::Io { path: folder.clone(), cause })?;
    Ok(folder)
}

fn texts(language: Language) -> Texts {
    match language.code() {
        "fr" => FRENCH,
        "es" => SPANISH,
        _ => ENGLISH,
    }
}

fn write(folder: &Path, path: &str, text: &str) -> Result<(), ScaffoldError> {
    let path = folder.join(path);
    let parent = path.parent().unwrap_or(folder);
    let written = fs::create_dir_all(parent).and_then(|()| fs::write(&path, text));
    written.map_err(|cause| ScaffoldError::Io { path, cause })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Catalogue, Source};

    fn languages(codes: &[&str]) -> Vec<Language> {
        codes.iter().map(|code| code.parse().unwrap()).collect()
    }

    #[test]
    fn a_new_module_has_no_problems() {
        let folder = tempfile::tempdir().unwrap();
        let slug = "new-one".parse().unwrap();
        for codes in [&["en", "fr", "es"][..], &["es"], &["pt", "fr"]] {
            let offered = languages(codes);
            let made = scaffold(folder.path(), &slug, &offered, NaiveDate::default()).unwrap();
            assert_eq!(made, folder.path().join("new-one"));
            let source = Source::Directory(folder.path().to_owned());
            let catalogue = Catalogue::load(&source, &offered, &|_, key| key.to_owned()).unwrap();
            assert_eq!(catalogue.problems().count(), 0);
            let module = catalogue.get(&slug).unwrap();
            assert_eq!((module.languages.len(), module.source_language), (codes.len(), offered[0]));
            fs::remove_dir_all(made).unwrap();
        }
    }

    #[test]
    fn what_is_there_stays() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("mine")).unwrap();
        let error =
            scaffold(folder.path(), &"mine".parse().unwrap(), &languages(&["en"]), NaiveDate::default()).unwrap_err();
        assert!(error.to_string().contains("exists already"), "{error}");
        let error = scaffold(folder.path(), &"other".parse().unwrap(), &[], NaiveDate::default()).unwrap_err();
        assert!(matches!(error, ScaffoldError::NoLanguage));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
