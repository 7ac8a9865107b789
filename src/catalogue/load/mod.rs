//! From files to modules.

mod edition;
mod manifest;
mod media;
mod questions;
mod text;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub(crate) use edition::Draft;
pub(crate) use manifest::Manifest;

use super::check;
use super::layout::{MANIFEST, MEDIA, language_folder};
use super::markdown::Wording;
use super::module::{Media, Module, Outline};
use super::names::{ContentHash, ModuleSlug};
use super::problem::Problems;
use super::source::{File, Files};
use crate::web::Language;

/// Everything that checks ask about a module.
pub(crate) struct ModuleDraft {
    pub slug: ModuleSlug,
    pub manifest: Manifest,
    pub drafts: BTreeMap<Language, Draft>,
    pub media: BTreeMap<String, Media>,
    pub problems: Problems,
    hash: ContentHash,
}

/// Reads all modules. Those with errors are left out, and all problems returned.
pub(crate) fn modules(
    files: &Files,
    offered: &[Language],
    words: &Wording<'_>,
) -> (BTreeMap<ModuleSlug, Arc<Module>>, Problems) {
    let mut problems = Problems::default();
    let mut drafts = BTreeMap::new();
    let folders: BTreeSet<&str> =
        files.keys().filter_map(|path| path.split_once('/')).map(|(folder, _)| folder).collect();
    for folder in folders {
        match folder.parse::<ModuleSlug>() {
            Ok(slug) => {
                drafts.insert(slug.clone(), module(slug, files, offered, words));
            }
            Err(error) => problems.error(folder, None, error.to_string(), "rename the folder"),
        }
    }
    check::prerequisites(&mut drafts);
    let mut modules = BTreeMap::new();
    for (slug, mut draft) in drafts {
        problems.append(std::mem::take(&mut draft.problems));
        if !problems.has_errors_in(&format!("{slug}/")) {
            modules.extend(draft.finish().map(|module| (slug, Arc::new(module))));
        }
    }
    (modules, problems)
}

fn module(slug: ModuleSlug, files: &Files, offered: &[Language], words: &Wording<'_>) -> ModuleDraft {
    let mut problems = Problems::default();
    let prefix = format!("{slug}/");
    let within = |(path, file)| -> Option<(&str, &File)> { Some((str::strip_prefix(path, prefix.as_str())?, file)) };
    let own: BTreeMap<&str, &File> =
        files.iter().map(|(path, file)| (path.as_str(), file)).filter_map(within).collect();
    let manifest_path = format!("{prefix}{MANIFEST}");
    let manifest = match own.get(MANIFEST) {
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
    for (path, file) in &own {
        // Files beside the manifest, such as a licence or notes, are nobody's business.
        let Some((folder, name)) = path.split_once('/') else { continue };
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
        (*language, edition::read(&slug, *language, files, &manifest, words, &mut problems))
    };
    let drafts = languages.iter().map(read).collect();
    let hash = hash(own.iter().map(|(path, file)| (*path, *file)));
    let mut draft = ModuleDraft { slug, manifest, drafts, media, problems, hash };
    check::module(&mut draft, offered);
    draft
}

/// What files hash to, by name and content.
pub(crate) fn hash<'a>(files: impl Iterator<Item = (&'a str, &'a File)>) -> ContentHash {
    let parts = files.flat_map(|(path, file)| {
        let content: &[u8] = match file {
            File::Bytes(bytes) => bytes,
            File::TooLarge(_) | File::Link => &[],
        };
        [path.as_bytes(), content]
    });
    ContentHash::of(parts)
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
            version: manifest.version,
            level: manifest.level,
            minutes: manifest.minutes,
            prerequisites: manifest.prerequisites.into_iter().map(|(slug, _)| slug).collect(),
            sdg: manifest.sdg,
            sendai: manifest.sendai,
            licence: manifest.licence,
            credits: manifest.credits,
            source_language: manifest.source_language,
            lessons: source.edition.lessons.iter().map(outline).collect(),
            sets: settings.collect(),
            languages: self.drafts.into_iter().map(|(language, draft)| (language, draft.edition)).collect(),
            media: self.media,
            hash: self.hash,
        })
    }
}
