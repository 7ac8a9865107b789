//! Learning: how far each learner is, whatever the language and whatever the cohort.
//!
//! What is recorded are facts that are only ever added: a lesson was begun, a lesson was done, a question set was
//! answered, a module was completed. How far somebody is follows from them ([`rules`]).

pub mod actions;
mod answers;
pub mod api;
pub mod button;
pub mod cards;
pub mod drawing;
pub mod here;
pub mod history;
pub mod items;
pub mod kit;
pub mod pages;
pub mod paper;
pub mod routes;
pub mod rules;
pub mod store;
pub mod veil;
pub mod views;

use std::collections::BTreeMap;

use serde::Serialize;
use utoipa::ToSchema;

use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::{Tx, id, text_enum};
use crate::platform::error::Result;
use crate::platform::values::Language;
use content::{LessonSlug, ModuleSlug, QuestionId, Reviews, SetName};

pub use answers::{Answers, LONGEST_ESSAY, Typed};

id! {
    /// Who learns: a person; later also a participant of a cascaded training, who has no account.
    LearnerId
}
id! {
    /// A text that a coordinator reads.
    EssayId
}
id! {
    /// One answered question set. The client chooses it, so that an answer sent twice is one.
    AttemptId
}

text_enum! {
    /// How far somebody is with a module or a lesson.
    Completion {
        /// Nothing was done yet.
        NotBegun = "not-begun",
        /// Something was done.
        UnderWay = "under-way",
        /// All that is required was done.
        Done = "done",
    }
}

/// What rooms below do when somebody has completed a module.
pub trait OnCompletion: Send + Sync {
    /// Called once for each person and module, in the transaction of what completed it.
    ///
    /// # Errors
    /// Whatever undoes the completion as well.
    fn completed(&self, tx: &mut Tx, person: PersonId, module: &ModuleSlug) -> Result<()>;
}

/// Everything recorded about one learner and one module.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    /// Lessons that were begun.
    pub lessons: BTreeMap<LessonSlug, LessonFact>,
    /// Question sets that were answered.
    pub sets: BTreeMap<SetName, SetFact>,
    /// What its tests have asked, try by try, where they draw from a bank.
    pub asked: BTreeMap<SetName, Vec<Drawn>>,
    /// When the module was completed. It stays so, whatever becomes of the module.
    pub completed_at: Option<Timestamp>,
}

/// What was drawn for an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// Which attempt.
    pub attempt: AttemptId,
    /// The questions, in order.
    pub questions: Vec<QuestionId>,
}

/// A lesson that was begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LessonFact {
    /// When it was first opened.
    pub started_at: Timestamp,
    /// When it was first done.
    pub completed_at: Option<Timestamp>,
}

/// A question set that was answered at least once.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SetFact {
    /// How often.
    pub tries: u32,
    /// How often more than its authors allow, by a coordinator's leave.
    pub more_tries: u32,
    /// Whether a text waits for somebody who reads it.
    pub waiting: bool,
    /// The score of the first try, in per cent.
    pub first: f64,
    /// The best score, in per cent.
    pub best: f64,
    /// Whether any try passed.
    pub passed: bool,
    /// When it was answered last.
    pub answered_at: Timestamp,
}

impl Facts {
    /// Takes in an attempt; attempts come in the order in which they were made.
    pub fn answered(&mut self, set: SetName, score: f64, passed: bool, at: Timestamp) -> &mut SetFact {
        let first =
            SetFact { tries: 0, more_tries: 0, waiting: false, first: score, best: score, passed, answered_at: at };
        let fact = self.sets.entry(set).or_insert(first);
        fact.tries += 1;
        fact.best = fact.best.max(score);
        fact.passed |= passed;
        fact.answered_at = fact.answered_at.max(at);
        fact
    }
}

/// How far somebody is with a module.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub struct ModuleProgress {
    /// In a word.
    pub completion: Completion,
    /// How many lessons are done …
    pub done: usize,
    /// … of how many.
    pub total: usize,
    /// Each lesson in order.
    pub lessons: Vec<LessonProgress>,
    /// What to do now; nothing when all is done.
    pub next: Option<LearningStep>,
    /// When the module was completed.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub completed_at: Option<Timestamp>,
    /// The score of the test before, in whole per cent.
    pub before: Option<u8>,
    /// The best score of the test after, in whole per cent.
    pub after: Option<u8>,
}

/// How far somebody is with a lesson.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct LessonProgress {
    /// Which lesson.
    #[schema(value_type = String)]
    pub lesson: LessonSlug,
    /// In a word.
    pub completion: Completion,
}

/// What to do now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum LearningStep {
    /// Take a lesson.
    Lesson {
        /// Which lesson.
        #[schema(value_type = String)]
        lesson: LessonSlug,
    },
    /// Answer a question set.
    Questions {
        /// Which set.
        #[schema(value_type = String)]
        set: SetName,
    },
    /// A test was taken and not passed: read again what was missed, then take it once more.
    Retry {
        /// Which set.
        #[schema(value_type = String)]
        set: SetName,
    },
    /// A required set is not passed yet, as somebody has to read a text first.
    Waiting {
        /// Which set.
        #[schema(value_type = String)]
        set: SetName,
    },
    /// A required set has no tries left: somebody has to help.
    Stuck {
        /// Which set.
        #[schema(value_type = String)]
        set: SetName,
    },
}

/// Answers to be recorded.
#[derive(Clone, Debug)]
pub struct NewAttempt {
    /// Chosen by whoever sends it.
    pub id: AttemptId,
    /// Which set.
    pub set: SetName,
    /// In which language it was read.
    pub language: Language,
    /// The answers.
    pub answers: Answers,
}

/// Answers that were recorded.
#[derive(Clone, Debug, PartialEq)]
pub struct Attempt {
    /// Which attempt.
    pub id: AttemptId,
    /// Which set.
    pub set: SetName,
    /// The module's version then.
    pub module_version: String,
    /// In which language it was read.
    pub language: Language,
    /// The answers.
    pub answers: Answers,
    /// What was asked, where it was drawn from a bank.
    pub asked: Option<Vec<QuestionId>>,
    /// In per cent.
    pub score: f64,
    /// Whether it reached the pass mark.
    pub passed: bool,
    /// When.
    pub answered_at: Timestamp,
    /// Its texts that somebody reads.
    pub essays: Vec<Essay>,
}

impl Attempt {
    /// What was given for its texts.
    pub fn reviews(&self) -> Reviews {
        let read = |essay: &Essay| Some((essay.question.clone(), essay.score? / 100.0));
        self.essays.iter().filter_map(read).collect()
    }
}

/// A text in an attempt, which somebody reads and marks.
#[derive(Clone, Debug, PartialEq)]
pub struct Essay {
    /// Which text.
    pub id: EssayId,
    /// The question that it answers.
    pub question: QuestionId,
    /// In per cent; nothing until it was read.
    pub score: Option<f64>,
    /// What its reader says about it.
    pub comment: Option<String>,
}

/// Answers that are kept and not sent yet.
#[derive(Clone, Debug, PartialEq)]
pub struct AttemptDraft {
    /// The attempt that they will be.
    pub attempt: AttemptId,
    /// As they were typed.
    pub typed: Typed,
    /// What was drawn for it, where its set is a bank.
    pub asked: Option<Vec<QuestionId>>,
    /// When they were last kept.
    pub kept_at: Timestamp,
}
