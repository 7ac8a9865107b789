//! The catalogue: learning modules read from plain files.

pub mod gift;
mod layout;
mod markdown;
mod module;
mod names;
mod problem;
mod questions;
mod rules;
mod source;

pub use module::{Block, Edition, Guide, Handout, Heading, Lesson, Level, Media, Module, Outline};
pub use names::{
    ContentHash, HandoutSlug, LessonSlug, ModuleSlug, NotAName, NotASet, PromptId, QuestionId, SetKind, SetName,
};
pub use questions::{Answer, Question, QuestionKind, QuestionSet, SetSettings};
pub use rules::{Mark, SetMark, Verdict, grade, grade_set};
