//! The catalogue: learning modules, read from plain files that authors write.
//!
//! A module is a folder with a manifest, pictures, and for each language the same Markdown lessons, GIFT questions and
//! teaching kit. Everything is read, checked and rendered once, by [`Catalogue::load`]; after that nothing changes. Newer
//! content is another catalogue, which takes the place of the one on the [`Shelf`]. A module with errors is left out, and [`Catalogue::problems`] say
//! why; it never takes the others down.

mod check;
pub mod gift;
mod layout;
mod load;
mod markdown;
pub mod markup;
mod module;
mod names;
mod problem;
mod questions;
mod rules;
mod scaffold;
mod search;
mod shelf;
mod source;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use markdown::{WORD_KEYS, Wording};
pub use module::{Block, Edition, Guide, Handout, Heading, Highlight, Lesson, Level, Media, Module, Outline};
pub use names::{
    ContentHash, HandoutSlug, LessonSlug, ModuleSlug, NotAName, NotASet, PromptId, QuestionId, SetKind, SetName,
};
pub use problem::{Position, Problem, Severity};
pub use questions::{Answer, Question, QuestionKind, QuestionSet, SetSettings};
pub use rules::{Mark, SetMark, Verdict, grade, grade_set};
pub use scaffold::{ScaffoldError, scaffold};
pub use search::{Found, Hit, HitKind, Part, PassageHit};
pub use shelf::{Current, Shelf};
pub use source::{Source, SourceError};

use crate::web::Language;

/// All modules, rendered. It never changes; share it in an `Arc`.
#[derive(Clone, Debug)]
pub struct Catalogue {
    /// The modules without errors.
    pub modules: BTreeMap<ModuleSlug, Arc<Module>>,
    /// What authors should mend, by file and line; a module with an error is not among the modules.
    pub problems: Vec<Problem>,
    /// What all files hash to, broken modules included: processes that agree on it agree on content.
    pub hash: ContentHash,
    /// What search asks.
    indexes: search::Indexes,
}

impl Default for Catalogue {
    /// A catalogue without modules.
    fn default() -> Self {
        Self {
            modules: BTreeMap::new(),
            problems: Vec::new(),
            hash: ContentHash::of([]),
            indexes: search::Indexes::default(),
        }
    }
}

impl Catalogue {
    /// Reads, checks and renders all modules.
    ///
    /// `offered` are the languages of the installation, which modules should have. `words` gives words of the interface by
    /// the keys in [`WORD_KEYS`], such as titles of boxes.
    ///
    /// # Errors
    /// [`SourceError`] where the files cannot be read at all. What is wrong with modules is no error but a problem.
    pub fn load(source: &Source, offered: &[Language], words: &Wording<'_>) -> Result<Self, SourceError> {
        let files = source.read()?;
        let hash = load::hash(files.iter().map(|(path, file)| (path.as_str(), file)));
        let (modules, problems) = load::modules(&files, offered, words);
        let label = source.label();
        let indexes = search::Indexes::new(offered);
        let placed = |problem: Problem| Problem { file: format!("{label}/{}", problem.file), ..problem };
        Ok(Self { modules, problems: problems.sorted().into_iter().map(placed).collect(), hash, indexes })
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

    /// Whether any module had to be left out.
    pub fn has_errors(&self) -> bool {
        self.problems.iter().any(Problem::is_error)
    }
}
