//! What somebody has learned, one thing after the other: the same as if each had been recorded at its time. For what is brought
//! in with its past.

use std::collections::BTreeMap;

use super::drawing::Asking;
use super::{Attempt, Drawn, Essay, EssayId, Facts, LearnerId, LessonFact, NewAttempt, rules};
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use content::{ContentHash, LessonSlug, Module, ModuleSlug, Task};

/// What one person has learned so far. Things are told in the order in which they happened.
#[derive(Clone, Debug)]
pub struct LearnerHistory {
    /// Who.
    pub person: PersonId,
    /// Which learner they are.
    pub learner: LearnerId,
    /// When they began.
    pub begun_at: Option<Timestamp>,
    /// What is recorded, by module.
    pub modules: BTreeMap<ModuleSlug, Facts>,
    /// The completed modules in their versions, and when.
    pub completions: Vec<(ModuleSlug, String, Timestamp)>,
    pub(super) attempts: Vec<(ModuleSlug, ContentHash, Attempt)>,
}

impl LearnerHistory {
    /// Nothing yet.
    pub fn new(person: PersonId, learner: LearnerId) -> Self {
        Self {
            person,
            learner,
            begun_at: None,
            modules: BTreeMap::new(),
            completions: Vec::new(),
            attempts: Vec::new(),
        }
    }

    /// What is recorded of a module.
    pub fn facts(&mut self, module: &ModuleSlug) -> &mut Facts {
        self.modules.entry(module.clone()).or_default()
    }

    fn began(&mut self, at: Timestamp) {
        self.begun_at.get_or_insert(at);
    }

    /// They opened a lesson; the first time stands.
    pub fn start_lesson(&mut self, at: Timestamp, module: &Module, lesson: &LessonSlug) {
        self.began(at);
        let new = LessonFact { started_at: at, completed_at: None };
        self.facts(&module.slug).lessons.entry(lesson.clone()).or_insert(new);
    }

    /// They have done a lesson; the first time stands. With it the module may be complete.
    pub fn complete_lesson(&mut self, at: Timestamp, module: &Module, lesson: &LessonSlug) {
        self.start_lesson(at, module, lesson);
        if let Some(fact) = self.facts(&module.slug).lessons.get_mut(lesson) {
            fact.completed_at.get_or_insert(at);
        }
        self.settle(at, module);
    }

    /// They answered a question set. With it the module may be complete.
    ///
    /// # Errors
    /// [`Error::NotFound`] for a set that the module lacks; [`Error::Conflict`] when there are no tries left.
    pub fn answer(&mut self, tx: &Tx, at: Timestamp, module: &Module, new: &NewAttempt) -> Result<()> {
        let (_, edition) = module.edition(new.language).ok_or(Error::NotFound)?;
        let whole = edition.set(&new.set).ok_or(Error::NotFound)?;
        self.began(at);
        let person = self.person;
        let facts = self.facts(&module.slug);
        if rules::tries_left(module, facts, &new.set) == Some(0) {
            return Err(Error::Conflict("error-tries-spent"));
        }
        let asking = Asking { person, module: &module.slug, facts };
        let (set, mut attempt) = asking.answered(whole, None, &module.version, new, at);
        let essays = set.items.iter().filter(|question| question.task == Task::Essay);
        let written = essays.filter(|question| attempt.answers.0.contains_key(&question.id));
        let essay = |id: EssayId, question| Essay { id, question, score: None, comment: None };
        attempt.essays = written.map(|question| essay(tx.id_at(at), question.id.clone())).collect();
        let hash = set.hash.clone();
        let drawn = attempt.asked.clone().map(|questions| Drawn { attempt: attempt.id, questions });
        facts.asked.entry(new.set.clone()).or_default().extend(drawn);
        let fact = facts.answered(new.set.clone(), attempt.score, attempt.passed, at);
        fact.waiting |= !attempt.essays.is_empty();
        self.attempts.push((module.slug.clone(), hash, attempt));
        self.settle(at, module);
        Ok(())
    }

    fn settle(&mut self, at: Timestamp, module: &Module) {
        let facts = self.facts(&module.slug);
        if facts.completed_at.is_none() && rules::is_complete(module, facts) {
            facts.completed_at = Some(at);
            self.completions.push((module.slug.clone(), module.version.clone(), at));
        }
    }
}
