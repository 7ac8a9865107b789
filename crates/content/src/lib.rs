//! The catalogue: learning modules, read from plain files that authors write.
//!
//! A module is a folder with a manifest, pictures, and for each language the same Markdown lessons, GIFT questions and
//! teaching kit. Everything is read, checked and rendered once, by [`Catalogue::load`]; after that nothing changes. Newer
//! content is another catalogue, which takes the place of the one that is served. A
//! module with errors does not take the place of a good one, and never takes the others down; [`Catalogue::problems`] say why.

mod check;
pub mod export;
mod folding;
mod foreign;
pub mod gift;
pub mod glossary;
pub mod html;
mod language;
mod layout;
mod load;
mod loader;
mod markdown;
mod module;
mod names;
mod problem;
pub mod programme;
mod questions;
mod reading_ease;
mod rules;
mod scaffold;
mod search;
pub mod slides;
mod source;
pub mod statistics;
mod stats;
mod style;
#[cfg(feature = "diesel")]
mod text_type;
mod translated;
mod tree;
mod typed;

use std::collections::BTreeMap;
use std::sync::Arc;

use indexmap::IndexMap;

pub use folding::{folded, spelled_out};
pub use glossary::Glossary;
pub use html::Html;
pub use language::{Language, NotALanguage};
pub use load::QuestionFile;
pub use loader::ContentLoader;
pub use markdown::{WORD_KEYS, Wording};
pub use module::{
    Block, Edition, Guide, Handout, Heading, KitSheet, Lesson, Level, Media, Module, ModuleReview, Outline, Reading,
    Size, Translation,
};
pub use names::{
    ContentHash, HandoutSlug, LessonSlug, ModuleSlug, NotASet, NotASlug, ProgrammeSlug, PromptId, QuestionId, SetKind,
    SetName, TermId, content_hash,
};
pub use problem::{Position, Problem, Severity};
pub use questions::{Accepted, Answer, Pairs, Question, QuestionSet, SetSettings, Task};
pub use rules::{Given, Mark, Reviews, SetMark, Verdict, grade, grade_set, said_of};
pub use scaffold::{ScaffoldError, scaffold};
pub use search::{Hit, HitKind, Part, PassageHit, SearchResults};
pub use source::{Carried, Source, SourceError};
pub use stats::{EditionStats, Missing, Stats};
pub use style::{Guesses, StyleStats, problems as style_problems, style};
pub use translated::{RecordError, Recorded, record};
pub use tree::RichText;
pub use typed::{Pattern, number};

use chrono::{DateTime, Utc};

/// All modules, rendered. It never changes; share it in an `Arc`.
#[derive(Clone, Debug)]
pub struct Catalogue {
    /// The modules that are served, in the order in which they are listed everywhere: by their `order`, then by slug.
    pub modules: IndexMap<ModuleSlug, Arc<Module>>,
    /// What became of every folder, by its name; broken ones are among them.
    pub folders: BTreeMap<String, FolderStatus>,
    /// The words of the trade, explained.
    pub glossary: Arc<Glossary>,
    /// What authors should mend in the glossary as it is now.
    pub glossary_problems: Vec<Problem>,
    /// Why nothing could be read any more; what was read before goes on being served.
    pub trouble: Option<String>,
    /// What the served modules hash to: processes that agree on it serve the same content.
    pub hash: ContentHash,
    /// What search asks.
    indexes: search::Indexes,
}

/// What became of a folder.
#[derive(Clone, Debug)]
pub struct FolderStatus {
    /// The module that is served. An older one than the folder holds, where that has errors now; `None` where it has had
    /// errors since it was first read.
    pub module: Option<Arc<Module>>,
    /// When that module was loaded.
    pub loaded_at: Option<DateTime<Utc>>,
    /// When the folder was read last.
    pub read_at: DateTime<Utc>,
    /// What authors should mend in the folder as it is now, by file and line.
    pub problems: Vec<Problem>,
}

impl FolderStatus {
    /// Whether the folder as it is now cannot be served.
    pub fn is_broken(&self) -> bool {
        self.problems.iter().any(Problem::is_error)
    }
}

impl Default for Catalogue {
    /// A catalogue without modules.
    fn default() -> Self {
        Self {
            modules: IndexMap::new(),
            folders: BTreeMap::new(),
            glossary: Arc::default(),
            glossary_problems: Vec::new(),
            trouble: None,
            hash: ContentHash::of([]),
            indexes: search::Indexes::default(),
        }
    }
}

impl Catalogue {
    /// Reads, checks and renders all modules, once, as long before any review is due. See [`ContentLoader::open`] for what keeps up
    /// with changes.
    ///
    /// # Errors
    /// [`SourceError`] where the files cannot be read at all. What is wrong with modules is no error but a problem.
    pub fn load(source: &Source, offered: &[Language], words: &Wording<'_>) -> Result<Self, SourceError> {
        let never = DateTime::UNIX_EPOCH;
        Ok(ContentLoader::open(source.clone(), offered, words, never)?.1)
    }

    /// The module of that name.
    pub fn get(&self, slug: &ModuleSlug) -> Option<&Module> {
        self.modules.get(slug).map(Arc::as_ref)
    }

    /// A module's texts in a language, else in the language it was written in; and which of both it is.
    pub fn edition(&self, slug: &ModuleSlug, language: Language) -> Option<(Language, &Edition)> {
        self.get(slug)?.edition(language)
    }

    /// A file of a module's folder `media`.
    pub fn media(&self, slug: &ModuleSlug, file: &str) -> Option<&Media> {
        self.get(slug)?.media.get(file)
    }

    /// What authors should mend, by file and line.
    pub fn problems(&self) -> impl Iterator<Item = &Problem> {
        self.glossary_problems.iter().chain(self.folders.values().flat_map(|folder| &folder.problems))
    }

    /// Whether any module cannot be served as it is now.
    pub fn has_errors(&self) -> bool {
        self.problems().any(Problem::is_error)
    }
}
