use diesel::dsl::exists;
use diesel::prelude::*;

use super::super::{AttemptId, Drawn, Facts, LearnerId, LessonFact, ModuleProgress, rules};
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{attempts, essays, learners, lesson_progress, module_completions, more_tries};
use crate::platform::db::{AnyId, Conn, Json, Tx, per_backend};
use crate::platform::error::Result;
use content::{LessonSlug, Module, ModuleSlug, QuestionId, SetName};

/// How far a person is with a module.
///
/// # Errors
/// Only what the database says.
pub fn progress_of(conn: &mut Conn, person: PersonId, module: &Module) -> Result<ModuleProgress> {
    Ok(rules::progress(module, &facts(conn, person, &module.slug)?))
}

/// What is recorded about a person and a module.
///
/// # Errors
/// Only what the database says.
pub fn facts(conn: &mut Conn, person: PersonId, module: &ModuleSlug) -> Result<Facts> {
    let completion = module_completions::learner_id.eq(learners::id).and(module_completions::module.eq(module));
    let learner: Option<(LearnerId, Option<Timestamp>)> = learners::table
        .left_join(module_completions::table.on(completion))
        .filter(learners::person_id.eq(person))
        .select((learners::id, module_completions::completed_at.nullable()))
        .first(conn)
        .optional()?;
    let Some((learner, completed_at)) = learner else {
        return Ok(Facts::default());
    };
    let mut facts = Facts { completed_at, ..Facts::default() };
    let lessons: Vec<(LessonSlug, Timestamp, Option<Timestamp>)> = lesson_progress::table
        .filter(lesson_progress::learner_id.eq(learner).and(lesson_progress::module.eq(module)))
        .select((lesson_progress::lesson, lesson_progress::started_at, lesson_progress::completed_at))
        .load(conn)?;
    for (lesson, started_at, completed_at) in lessons {
        facts.lessons.insert(lesson, LessonFact { started_at, completed_at });
    }
    let waits = exists(essays::table.filter(essays::attempt_id.eq(attempts::id).and(essays::read_at.is_null())));
    let more = more_tries::table
        .filter(more_tries::learner_id.eq(attempts::learner_id).and(more_tries::module.eq(attempts::module)))
        .filter(more_tries::question_set.eq(attempts::question_set))
        .count()
        .single_value();
    type Answered = (SetName, AttemptId, f64, bool, Timestamp, bool, Option<i64>, Option<Json<Vec<QuestionId>>>);
    let answered: Vec<Answered> = attempts::table
        .filter(attempts::learner_id.eq(learner).and(attempts::module.eq(module)))
        .order((attempts::question_set, attempts::answered_at, attempts::id))
        .select((
            attempts::question_set,
            attempts::id,
            attempts::score,
            attempts::passed,
            attempts::answered_at,
            waits,
            more,
            attempts::asked,
        ))
        .load(conn)?;
    for (set, attempt, score, passed, at, waiting, more, asked) in answered {
        if let Some(Json(questions)) = asked {
            facts.asked.entry(set.clone()).or_default().push(Drawn { attempt, questions });
        }
        let fact = facts.answered(set, score, passed, at);
        fact.waiting |= waiting;
        fact.more_tries = more.and_then(|more| u32::try_from(more).ok()).unwrap_or_default();
    }
    Ok(facts)
}

/// Adds a lesson that was begun, and perhaps done; whether it was not there before.
pub(in crate::learning::progress) fn add_lesson(
    tx: &mut Tx,
    learner: LearnerId,
    module: &ModuleSlug,
    lesson: &LessonSlug,
    completed_at: Option<Timestamp>,
) -> Result<bool> {
    let row = (
        lesson_progress::id.eq(tx.id::<AnyId>()),
        lesson_progress::learner_id.eq(learner),
        lesson_progress::module.eq(module),
        lesson_progress::lesson.eq(lesson),
        lesson_progress::started_at.eq(tx.now),
        lesson_progress::completed_at.eq(completed_at),
    );
    let added = per_backend!(&mut *tx.conn, |conn| diesel::insert_into(lesson_progress::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(conn))?;
    Ok(added == 1)
}

/// Notes that a lesson that was begun is done; the first time stands.
pub(in crate::learning::progress) fn end_lesson(
    tx: &mut Tx,
    learner: LearnerId,
    module: &ModuleSlug,
    lesson: &LessonSlug,
) -> Result<()> {
    let open = lesson_progress::table
        .filter(lesson_progress::learner_id.eq(learner).and(lesson_progress::module.eq(module)))
        .filter(lesson_progress::lesson.eq(lesson).and(lesson_progress::completed_at.is_null()));
    diesel::update(open).set(lesson_progress::completed_at.eq(tx.now)).execute(tx.conn)?;
    Ok(())
}

/// Adds that a module was completed; nothing where that stood there before.
pub(in crate::learning::progress) fn add_completion(
    tx: &mut Tx,
    learner: LearnerId,
    module: &Module,
) -> Result<Option<AnyId>> {
    let id: AnyId = tx.id();
    let row = (
        module_completions::id.eq(id),
        module_completions::learner_id.eq(learner),
        module_completions::module.eq(&module.slug),
        module_completions::module_version.eq(&module.version),
        module_completions::completed_at.eq(tx.now),
    );
    let added = per_backend!(&mut *tx.conn, |conn| diesel::insert_into(module_completions::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(conn))?;
    Ok((added == 1).then_some(id))
}
