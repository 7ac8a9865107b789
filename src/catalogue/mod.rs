//! The catalogue: learning modules read from plain files.

pub mod gift;
mod module;
mod names;
mod questions;
mod rules;

pub use module::{Block, Edition, Guide, Handout, Heading, Lesson, Level, Media, Module, Outline};
pub use names::{
    ContentHash, HandoutSlug, LessonSlug, ModuleSlug, NotAName, NotASet, PromptId, QuestionId, SetKind, SetName,
};
pub use questions::{Answer, Question, QuestionKind, QuestionSet, SetSettings};
pub use rules::{Mark, SetMark, Verdict, grade, grade_set};

/// All modules that can be served.
#[derive(Debug, Default)]
pub struct Catalogue {
    /// The modules by slug.
    pub modules: std::collections::BTreeMap<ModuleSlug, Module>,
}

impl Catalogue {
    /// The module of that slug.
    pub fn get(&self, slug: &ModuleSlug) -> Option<&Module> {
        self.modules.get(slug)
    }
}
