use std::collections::BTreeMap;

use diesel::dsl::{case_when, exists, not};
use diesel::prelude::*;

use super::super::{Answers, Attempt, AttemptId, Drawn, Facts, LearnerId, LessonFact, ModuleProgress, rules};
use super::essays::{COLUMNS as ESSAY, Row as EssayRow, essay};
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{attempts, essays, learners, lesson_progress, module_completions, more_tries};
use crate::platform::db::{AmongMethods, AnyId, Conn, Json, Tx, per_backend};
use crate::platform::error::Result;
use crate::platform::values::Language;
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
    Ok(facts_and_last(conn, person, module, &[])?.0)
}

/// What is recorded about a person and a module, and their last answers to some of its sets. Two queries.
///
/// # Errors
/// Only what the database says.
pub fn facts_and_last(
    conn: &mut Conn,
    person: PersonId,
    module: &ModuleSlug,
    sets: &[SetName],
) -> Result<(Facts, BTreeMap<SetName, Attempt>)> {
    let (mut facts, mut last) = (Facts::default(), BTreeMap::new());
    let completion = module_completions::learner_id.eq(learners::id).and(module_completions::module.eq(module.clone()));
    let begun = lesson_progress::learner_id.eq(learners::id).and(lesson_progress::module.eq(module.clone()));
    type Begun = (Option<Timestamp>, Option<(LessonSlug, Timestamp, Option<Timestamp>)>);
    // One row for each lesson, or one without.
    let rows: Vec<Begun> = learners::table
        .left_join(module_completions::table.on(completion))
        .left_join(lesson_progress::table.on(begun))
        .filter(learners::person_id.eq(person))
        .select((
            module_completions::completed_at.nullable(),
            (lesson_progress::lesson, lesson_progress::started_at, lesson_progress::completed_at).nullable(),
        ))
        .load(conn)?;
    for (completed_at, lesson) in rows {
        facts.completed_at = completed_at;
        if let Some((lesson, started_at, completed_at)) = lesson {
            facts.lessons.insert(lesson, LessonFact { started_at, completed_at });
        }
    }
    let more = more_tries::table
        .filter(more_tries::learner_id.eq(attempts::learner_id).and(more_tries::module.eq(attempts::module)))
        .filter(more_tries::question_set.eq(attempts::question_set))
        .count()
        .single_value();
    let later = diesel::alias!(attempts as later_attempts);
    let at = later.field(attempts::answered_at);
    let same_moment = at.eq(attempts::answered_at).and(later.field(attempts::id).gt(attempts::id));
    let followed = later
        .filter(later.field(attempts::learner_id).eq(attempts::learner_id))
        .filter(later.field(attempts::module).eq(attempts::module))
        .filter(later.field(attempts::question_set).eq(attempts::question_set))
        .filter(at.gt(attempts::answered_at).or(same_moment));
    // What was answered is read only where it is shown.
    let is_shown = attempts::question_set.among(sets).and(not(exists(followed)));
    type Answered = (
        (SetName, AttemptId, f64, bool, Timestamp, Option<i64>, Option<Json<Vec<QuestionId>>>),
        (String, Language, Option<Json<Answers>>),
        Option<(EssayRow, Option<Timestamp>)>,
    );
    // One row for each text of an attempt, or one without.
    let answered: Vec<Answered> = attempts::table
        .inner_join(learners::table)
        .left_join(essays::table.on(essays::attempt_id.eq(attempts::id)))
        .filter(learners::person_id.eq(person).and(attempts::module.eq(module)))
        .order((attempts::question_set, attempts::answered_at, attempts::id))
        .select((
            (
                attempts::question_set,
                attempts::id,
                attempts::score,
                attempts::passed,
                attempts::answered_at,
                more,
                attempts::asked,
            ),
            (attempts::module_version, attempts::language, case_when(is_shown, attempts::answers)),
            (ESSAY, essays::read_at).nullable(),
        ))
        .load(conn)?;
    let mut counted = None;
    for ((set, id, score, passed, at, more, asked), (module_version, language, answers), text) in answered {
        if counted.replace(id) != Some(id) {
            facts.answered(set.clone(), score, passed, at);
            let asked = asked.map(|asked| asked.0);
            if let Some(questions) = asked.clone() {
                facts.asked.entry(set.clone()).or_default().push(Drawn { attempt: id, questions });
            }
            if let Some(Json(answers)) = answers {
                let attempt = Attempt {
                    id,
                    set: set.clone(),
                    module_version,
                    language,
                    answers,
                    asked,
                    score,
                    passed,
                    answered_at: at,
                    essays: Vec::new(),
                };
                last.insert(set.clone(), attempt);
            }
        }
        if let Some(fact) = facts.sets.get_mut(&set) {
            fact.waiting |= text.as_ref().is_some_and(|(_, read_at)| read_at.is_none());
            fact.more_tries = more.and_then(|more| u32::try_from(more).ok()).unwrap_or_default();
        }
        if let (Some((text, _)), Some(attempt)) = (text, last.get_mut(&set).filter(|attempt| attempt.id == id)) {
            attempt.essays.push(essay(text));
        }
    }
    Ok((facts, last))
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
