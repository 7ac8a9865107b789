//! From files to modules.

mod category;
mod edition;
mod manifest;
mod media;
mod questions;
pub(crate) mod text;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub(crate) use category::bank_name;
pub(crate) use edition::Draft;
pub(crate) use manifest::Manifest;

pub use questions::QuestionFile;

use chrono::NaiveDate;

use super::check;
use super::glossary::Glossary;
use super::layout::{MANIFEST, MEDIA, language_folder};
use super::markdown::Wording;
use super::module::{Media, Module, Outline};
use super::names::{ContentHash, ModuleSlug};
use super::problem::{Position, Problem, Problems};
use super::source::{File, Files};
use crate::Language;

/// Everything that checks ask about a module.
pub(crate) struct ModuleDraft {
    pub slug: ModuleSlug,
    pub manifest: Manifest,
    pub drafts: BTreeMap<Language, Draft>,
    pub media: BTreeMap<String, Media>,
    pub problems: Problems,
    hash: ContentHash,
}

/// A folder as it was read, without regard to other modules.
#[derive(Debug)]
pub(crate) struct Loaded {
    /// `None` where it has errors.
    pub module: Option<Arc<Module>>,
    pub prerequisites: Vec<(ModuleSlug, Position)>,
    /// Files are named by their paths below the source.
    pub problems: Vec<Problem>,
}

/// What modules are read beside.
pub(crate) struct Surroundings<'a> {
    /// The languages of the installation, which modules should have.
    pub offered: &'a [Language],
    /// Words of the interface.
    pub words: &'a Wording<'a>,
    /// What lessons link to.
    pub glossary: &'a Glossary,
    /// Whether reviews are due.
    pub today: NaiveDate,
}

/// Reads the module in a folder of that name.
pub(crate) fn folder(name: &str, files: &Files, around: &Surroundings<'_>) -> Loaded {
    let slug = match name.parse::<ModuleSlug>() {
        Ok(slug) => slug,
        Err(error) => {
            let mut problems = Problems::default();
            problems.error(name, None, error.to_string(), "rename the folder");
            return Loaded { module: None, prerequisites: Vec::new(), problems: problems.sorted() };
        }
    };
    let mut draft = module(slug, files, around);
    let (problems, prerequisites) = (std::mem::take(&mut draft.problems), draft.manifest.prerequisites.clone());
    let module = if problems.has_errors() { None } else { draft.finish().map(Arc::new) };
    Loaded { module, prerequisites, problems: problems.sorted() }
}

fn module(slug: ModuleSlug, files: &Files, around: &Surroundings<'_>) -> ModuleDraft {
    let mut problems = Problems::default();
    let prefix = format!("{slug}/");
    let manifest_path = format!("{prefix}{MANIFEST}");
    let manifest = match files.get(MANIFEST) {
        Some(file) => text::text(&manifest_path, file, &mut problems)
            .and_then(|text| manifest::read(&manifest_path, text, &slug, &mut problems)),
        None => {
            let advice = "write it with slug, version, level, minutes and licence";
            problems.error(&manifest_path, None, "the file is missing", advice);
            None
        }
    };
    let manifest = manifest.unwrap_or_default();
    let mut media = BTreeMap::new();
    let mut languages: BTreeMap<Language, BTreeMap<&str, &File>> = BTreeMap::new();
    let mut strange = BTreeSet::new();
    for (path, file) in files {
        // Files beside the manifest, such as a licence or notes, are nobody's business.
        let Some((folder, name)) = path.split_once('/') else {
            if path.is_empty() || path == MEDIA || language_folder(path).is_some() {
                let folder = format!("{prefix}{path}");
                let (message, advice) =
                    file.bytes("").err().unwrap_or(("this is not a folder".to_owned(), "rename it"));
                problems.error(folder.trim_end_matches('/'), None, message, advice);
            }
            continue;
        };
        if folder == MEDIA {
            let read = media::read(&format!("{prefix}{path}"), name, file, &mut problems);
            media.extend(read.map(|read| (name.to_owned(), read)));
        } else if let Some(language) = language_folder(folder) {
            languages.entry(language).or_default().insert(name, file);
        } else if strange.insert(folder) {
            let advice = "folders are called “media”, or by a language such as “fr”";
            problems.warn(&format!("{prefix}{folder}"), None, "this folder is left out", advice);
        }
    }
    let read = |(language, files): (&Language, &BTreeMap<&str, &File>)| {
        (*language, edition::read(&slug, *language, files, &manifest, &media, around, &mut problems))
    };
    let drafts = languages.iter().map(read).collect();
    let hash = hash(files, around.glossary);
    let mut draft = ModuleDraft { slug, manifest, drafts, media, problems, hash };
    check::module(&mut draft, around.offered, around.today);
    draft
}

/// What files hash to, by name and content, with the glossary that is linked to.
fn hash(files: &Files, glossary: &Glossary) -> ContentHash {
    let own = files.iter().flat_map(|(path, file)| [path.as_bytes(), file.content()]);
    ContentHash::of(own.chain(glossary.hash.iter().map(|hash| hash.as_str().as_bytes())))
}

impl ModuleDraft {
    fn finish(self) -> Option<Module> {
        let manifest = self.manifest;
        let source = self.drafts.get(&manifest.source_language)?;
        let outline = |lesson: &super::Lesson| Outline {
            slug: lesson.slug.clone(),
            number: lesson.number,
            required: lesson.required,
        };
        let settings = source.edition.sets.values().map(|set| (set.name.clone(), set.settings));
        Some(Module {
            slug: self.slug,
            order: manifest.order,
            version: manifest.version,
            level: manifest.level,
            minutes: manifest.minutes,
            prerequisites: manifest.prerequisites.into_iter().map(|(slug, _)| slug).collect(),
            sdg: manifest.sdg,
            sendai: manifest.sendai,
            licence: manifest.licence,
            credits: manifest.credits,
            review: manifest.review.map(|(review, _)| review),
            source_language: manifest.source_language,
            lessons: source.edition.lessons.iter().map(outline).collect(),
            sets: settings.collect(),
            languages: self.drafts.into_iter().map(|(language, draft)| (language, draft.edition)).collect(),
            media: self.media,
            hash: self.hash,
        })
    }
}
