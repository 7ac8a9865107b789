//! The folders of modules, watched: what is read anew when they change, and what goes on being served when they break.

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use super::check::{Needs, prerequisites};
use super::glossary::{self, Glossary};
use super::load::{self, Loaded, Surroundings};
use super::markdown::Wording;
use super::names::ContentHash;
use super::problem::Problem;
use super::source::{Source, SourceError, Stamp, Stamps};
use super::{Catalogue, FolderStatus, Module};
use crate::Language;
use chrono::{DateTime, Utc};

/// Reads modules, remembers what it read, and makes catalogues of it.
#[derive(Debug)]
pub struct ContentLoader {
    source: Source,
    offered: Vec<Language>,
    folders: BTreeMap<String, Folder>,
    glossary: Shared,
    /// What the folders looked like at the last look.
    seen: BTreeMap<String, Stamps>,
    /// Why the last look failed.
    trouble: Option<String>,
}

/// The glossary, which all modules share.
#[derive(Debug, Default)]
struct Shared {
    /// What its file looked like at the last look.
    seen: Option<Stamp>,
    /// What it looked like when it was read; nothing where there was none.
    stamp: Option<Stamp>,
    /// What was read last without errors.
    good: Arc<Glossary>,
    problems: Vec<Problem>,
}

impl Shared {
    /// Looks whether it has changed, and tells so when two looks in a row have seen the same.
    fn look(&mut self, source: &Source) -> bool {
        let seen = source.look_at(glossary::FILE);
        let settled = seen == self.seen;
        self.seen = seen;
        settled && self.seen != self.stamp
    }

    fn read(&mut self, source: &Source, offered: &[Language]) {
        self.stamp.clone_from(&self.seen);
        let read = source.read_file(glossary::FILE).map(|file| glossary::read(&file, offered));
        let (newest, problems) = read.unwrap_or_else(|| (Some(Glossary::default()), Vec::new()));
        if let Some(newest) = newest {
            self.good = Arc::new(newest);
        }
        self.problems = problems;
    }
}

/// A module's folder.
#[derive(Debug)]
struct Folder {
    /// What it looked like when it was read.
    stamps: Stamps,
    /// What was read, be it good or not.
    read: Loaded,
    read_at: DateTime<Utc>,
    /// The last good one, and since when it is served.
    good: Option<(Arc<Module>, DateTime<Utc>)>,
}

impl ContentLoader {
    /// Reads all modules. `offered` are the languages of the installation, which modules should have; `words` gives words
    /// of the interface by the keys in [`super::WORD_KEYS`].
    ///
    /// # Errors
    /// [`SourceError`] where the files cannot be read at all.
    pub fn open(
        source: Source,
        offered: &[Language],
        words: &Wording<'_>,
        now: DateTime<Utc>,
    ) -> Result<(Self, Catalogue), SourceError> {
        let seen = source.look()?;
        let names: Vec<String> = seen.keys().cloned().collect();
        let (offered, folders) = (offered.to_vec(), BTreeMap::new());
        let mut glossary = Shared { seen: source.look_at(glossary::FILE), ..Shared::default() };
        glossary.read(&source, &offered);
        let mut loader = Self { source, offered, folders, glossary, seen, trouble: None };
        loader.read(&names, words, now);
        let catalogue = loader.catalogue(now);
        Ok((loader, catalogue))
    }

    /// Looks whether anything has changed, and if so reads that and makes the catalogue that takes the place of the last.
    ///
    /// A change counts when two looks in a row see the same: whoever is still copying files is let finish. A module that
    /// breaks leaves its last good one in place; a folder that is gone takes its module along.
    pub fn look(&mut self, words: &Wording<'_>, now: DateTime<Utc>) -> Option<Catalogue> {
        let seen = match self.source.look() {
            Ok(seen) => seen,
            Err(error) => {
                let trouble = Some(error.to_string());
                let is_news = self.trouble != trouble;
                self.trouble = trouble;
                return is_news.then(|| self.catalogue(now));
            }
        };
        let healed = self.trouble.take().is_some();
        let reworded = self.glossary.look(&self.source);
        if reworded {
            self.glossary.read(&self.source, &self.offered);
        }
        let settled = |name: &String| seen.get(name) == self.seen.get(name);
        let known = |name: &String| self.folders.get(name).map(|folder| &folder.stamps);
        // Lessons link to the glossary.
        let changed = |name: &&String| settled(name) && (reworded || seen.get(*name) != known(name));
        let names: BTreeSet<&String> = seen.keys().chain(self.folders.keys()).collect();
        let changed: Vec<String> = names.into_iter().filter(changed).cloned().collect();
        self.seen = seen;
        self.folders.retain(|name, _| self.seen.contains_key(name) || !changed.contains(name));
        let to_read: Vec<String> = changed.iter().filter(|name| self.seen.contains_key(*name)).cloned().collect();
        self.read(&to_read, words, now);
        (healed || reworded || !changed.is_empty()).then(|| self.catalogue(now))
    }

    /// Reads folders, on as many threads as there are cores.
    fn read(&mut self, names: &[String], words: &Wording<'_>, now: DateTime<Utc>) {
        let around =
            Surroundings { offered: &self.offered, words, glossary: &self.glossary.good, today: now.date_naive() };
        let (next, done) = (AtomicUsize::new(0), Mutex::new(Vec::with_capacity(names.len())));
        let work = || {
            while let Some(name) = names.get(next.fetch_add(1, Ordering::Relaxed)) {
                let read = load::folder(name, &self.source.read(name), &around);
                done.lock().unwrap_or_else(PoisonError::into_inner).push((name, read));
            }
        };
        let threads = std::thread::available_parallelism().map_or(1, NonZero::get).min(names.len());
        std::thread::scope(|scope| {
            for _ in 1..threads {
                scope.spawn(work);
            }
            work();
        });
        for (name, read) in done.into_inner().unwrap_or_else(PoisonError::into_inner) {
            let good = self.folders.remove(name).and_then(|folder| folder.good);
            let stamps = self.seen.get(name).cloned().unwrap_or_default();
            self.folders.insert(name.clone(), Folder { stamps, read, read_at: now, good });
        }
    }

    /// What is served now. Prerequisites are looked at here, since they concern several folders.
    fn catalogue(&mut self, now: DateTime<Utc>) -> Catalogue {
        let mut across: BTreeMap<String, Vec<Problem>> = BTreeMap::new();
        let needs: Needs<'_> =
            self.folders.iter().map(|(name, folder)| (name.as_str(), folder.read.prerequisites.as_slice())).collect();
        for (name, problem) in prerequisites(&needs) {
            across.entry(name.to_owned()).or_default().push(problem);
        }
        let label = self.source.label();
        let indexes = super::search::Indexes::new(&self.offered);
        let mut catalogue = Catalogue { trouble: self.trouble.clone(), indexes, ..Catalogue::default() };
        let placed = |problem: &Problem| Problem { file: format!("{label}/{}", problem.file), ..problem.clone() };
        catalogue.glossary = self.glossary.good.clone();
        catalogue.glossary_problems = self.glossary.problems.iter().map(placed).collect();
        for (name, folder) in &mut self.folders {
            let across = across.remove(name).unwrap_or_default();
            let newest = folder.read.module.as_ref().filter(|_| across.is_empty());
            let is_newer =
                newest.is_some_and(|newest| folder.good.as_ref().is_none_or(|(good, _)| good.hash != newest.hash));
            if let (true, Some(newest)) = (is_newer, newest) {
                folder.good = Some((newest.clone(), now));
            }
            let mut problems: Vec<Problem> = folder.read.problems.iter().chain(&across).map(placed).collect();
            problems.sort_by(Problem::in_order);
            let good = folder.good.as_ref();
            catalogue.modules.extend(good.map(|(module, _)| (module.slug.clone(), module.clone())));
            let shelved = FolderStatus {
                module: good.map(|(module, _)| module.clone()),
                loaded_at: good.map(|(_, at)| *at),
                read_at: folder.read_at,
                problems,
            };
            catalogue.folders.insert(name.clone(), shelved);
        }
        catalogue
            .modules
            .sort_by(|slug, module, other_slug, other| (module.order, slug).cmp(&(other.order, other_slug)));
        let parts = catalogue.modules.values().flat_map(|module| [module.slug.as_str(), module.hash.as_str()]);
        let parts = parts.chain(catalogue.glossary.hash.iter().map(ContentHash::as_str));
        catalogue.hash = ContentHash::of(parts.map(str::as_bytes));
        catalogue
    }
}
