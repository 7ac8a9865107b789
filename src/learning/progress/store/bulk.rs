//! What many have learned at once, several rows a statement.

use diesel::prelude::*;

use super::super::history::LearnerHistory;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{attempts, essays, learners, lesson_progress, module_completions};
use crate::platform::db::{AnyId, Json, Tx, insert_all};
use crate::platform::error::Result;
use content::ModuleSlug;

/// Inserts learners with all that is recorded about them, but for what they completed.
pub fn insert(tx: &mut Tx, all: &[LearnerHistory]) -> Result<()> {
    let row = |one: &LearnerHistory| {
        let begun_at = one.begun_at?;
        let person = learners::person_id.eq(Some(one.person));
        Some((learners::id.eq(one.learner), person, learners::created_at.eq(begun_at)))
    };
    let rows: Vec<_> = all.iter().filter_map(row).collect();
    insert_all!(tx.conn, learners::table, rows);
    let mut lessons = Vec::new();
    for one in all {
        for (module, facts) in &one.modules {
            lessons.extend(facts.lessons.iter().map(|(lesson, fact)| {
                (
                    lesson_progress::id.eq(tx.id_at::<AnyId>(fact.started_at)),
                    lesson_progress::learner_id.eq(one.learner),
                    lesson_progress::module.eq(module),
                    lesson_progress::lesson.eq(lesson),
                    lesson_progress::started_at.eq(fact.started_at),
                    lesson_progress::completed_at.eq(fact.completed_at),
                )
            }));
        }
    }
    insert_all!(tx.conn, lesson_progress::table, lessons);
    insert_attempts(tx, all)
}

fn insert_attempts(tx: &mut Tx, all: &[LearnerHistory]) -> Result<()> {
    let (mut rows, mut texts) = (Vec::new(), Vec::new());
    for one in all {
        for (module, hash, attempt) in &one.attempts {
            rows.push((
                attempts::id.eq(attempt.id),
                attempts::learner_id.eq(one.learner),
                attempts::module.eq(module),
                attempts::question_set.eq(&attempt.set),
                attempts::module_version.eq(&attempt.module_version),
                attempts::set_hash.eq(hash.as_str()),
                attempts::language.eq(attempt.language),
                attempts::answers.eq(Json(attempt.answers.clone())),
                attempts::score.eq(attempt.score),
                attempts::passed.eq(attempt.passed),
                attempts::answered_at.eq(attempt.answered_at),
                attempts::asked.eq(attempt.asked.clone().map(Json)),
            ));
            for essay in &attempt.essays {
                let Some(given) = attempt.answers.0.get(&essay.question) else { continue };
                texts.push((
                    essays::id.eq(essay.id),
                    essays::attempt_id.eq(attempt.id),
                    essays::learner_id.eq(one.learner),
                    essays::module.eq(module),
                    essays::question_set.eq(&attempt.set),
                    essays::question.eq(&essay.question),
                    essays::text.eq(given.words()),
                    essays::sent_at.eq(attempt.answered_at),
                ));
            }
        }
    }
    insert_all!(tx.conn, attempts::table, rows);
    insert_all!(tx.conn, essays::table, texts);
    Ok(())
}

/// Inserts that modules were completed: which completion, of whom, of which module, and when.
pub fn insert_completions(tx: &mut Tx, all: &[(AnyId, super::LearnerId, ModuleSlug, String, Timestamp)]) -> Result<()> {
    let row = |(id, learner, module, version, at): &(AnyId, super::LearnerId, ModuleSlug, String, Timestamp)| {
        (
            module_completions::id.eq(*id),
            module_completions::learner_id.eq(*learner),
            module_completions::module.eq(module.clone()),
            module_completions::module_version.eq(version.clone()),
            module_completions::completed_at.eq(*at),
        )
    };
    let rows: Vec<_> = all.iter().map(row).collect();
    insert_all!(tx.conn, module_completions::table, rows);
    Ok(())
}
