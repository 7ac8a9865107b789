use diesel::prelude::*;

use super::super::drawing::Asking;
use super::super::{Answers, Attempt, AttemptId, Facts, LearnerId, NewAttempt, OnCompletion, rules};
use super::{drafts, essays, find_or_add_learner, progress};
use crate::people::accounts::{Actor, PersonId};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{attempts, learners};
use crate::platform::db::{Conn, Json, Tx, per_backend};
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use content::{Module, ModuleSlug, QuestionId, Reviews, SetKind, SetName, grade_set};

const COLUMNS: Columns = (
    attempts::id,
    attempts::question_set,
    attempts::module_version,
    attempts::language,
    attempts::answers,
    attempts::score,
    attempts::passed,
    attempts::answered_at,
    attempts::asked,
);
type Columns = (
    attempts::id,
    attempts::question_set,
    attempts::module_version,
    attempts::language,
    attempts::answers,
    attempts::score,
    attempts::passed,
    attempts::answered_at,
    attempts::asked,
);

#[derive(Queryable)]
struct Row {
    id: AttemptId,
    set: SetName,
    module_version: String,
    language: Language,
    answers: Json<Answers>,
    score: f64,
    passed: bool,
    answered_at: Timestamp,
    asked: Option<Json<Vec<QuestionId>>>,
}

impl From<Row> for Attempt {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            set: row.set,
            module_version: row.module_version,
            language: row.language,
            answers: row.answers.0,
            asked: row.asked.map(|asked| asked.0),
            score: row.score,
            passed: row.passed,
            answered_at: row.answered_at,
            essays: Vec::new(),
        }
    }
}

/// A person's last answers to a set.
///
/// # Errors
/// Only what the database says.
pub fn last(conn: &mut Conn, person: PersonId, module: &ModuleSlug, set: &SetName) -> Result<Option<Attempt>> {
    let row: Option<Row> = attempts::table
        .inner_join(learners::table)
        .filter(learners::person_id.eq(person))
        .filter(attempts::module.eq(module).and(attempts::question_set.eq(set)))
        .order((attempts::answered_at.desc(), attempts::id.desc()))
        .select(COLUMNS)
        .first(conn)
        .optional()?;
    row.map(|row| with_essays(conn, row)).transpose()
}

fn with_essays(conn: &mut Conn, row: Row) -> Result<Attempt> {
    let essays = if row.answers.0.has_words() { essays::of(conn, row.id)? } else { Vec::new() };
    Ok(Attempt { essays, ..row.into() })
}

/// Records answers, once per id, and marks them. Of a bank those count that were drawn for this attempt. With them the module may be complete. A test before that was taken is
/// not taken again: its first answers are returned.
///
/// # Errors
/// [`Error::NotFound`] for a set that the module lacks; [`Error::Conflict`] when there are no tries left;
/// [`Error::Duplicate`] for an id that stands for other answers.
pub fn answer(
    tx: &mut Tx,
    actor: Actor,
    person: PersonId,
    module: &Module,
    new: &NewAttempt,
    hook: &dyn OnCompletion,
) -> Result<(Attempt, Facts)> {
    let (_, edition) = module.edition(new.language).ok_or(Error::NotFound)?;
    let whole = edition.set(&new.set).ok_or(Error::NotFound)?;
    let learner = find_or_add_learner(tx, person)?;
    let facts = progress::facts(tx.conn, person, &module.slug)?;
    if let Some(known) = known(tx.conn, learner, module, new)? {
        return Ok((known, facts));
    }
    if rules::tries_left(module, &facts, &new.set) == Some(0) {
        let first = match new.set.kind() {
            SetKind::Before => last(tx.conn, person, &module.slug, &new.set)?,
            _ => None,
        };
        return first.map(|first| (first, facts)).ok_or(Error::Conflict("error-tries-spent"));
    }
    let begun = if whole.is_bank() { drafts::asked(tx.conn, learner, new.id)? } else { None };
    let set = &*Asking { person, module: &module.slug, facts: &facts }.next(whole, begun.as_deref());
    let mut answers = new.answers.clone();
    answers.0.retain(|id, _| set.items.iter().any(|question| question.id == *id));
    let mark = grade_set(set, &answers.0, &Reviews::new());
    let mut attempt = Attempt {
        id: new.id,
        set: new.set.clone(),
        module_version: module.version.clone(),
        language: new.language,
        asked: whole.is_bank().then(|| set.items.iter().map(|question| question.id.clone()).collect()),
        answers,
        score: mark.score * 100.0,
        passed: mark.passed,
        answered_at: tx.now,
        essays: Vec::new(),
    };
    let row = (
        attempts::id.eq(attempt.id),
        attempts::learner_id.eq(learner),
        attempts::module.eq(&module.slug),
        attempts::question_set.eq(&attempt.set),
        attempts::module_version.eq(&attempt.module_version),
        attempts::set_hash.eq(set.hash.as_str()),
        attempts::language.eq(attempt.language),
        attempts::answers.eq(Json(attempt.answers.clone())),
        attempts::score.eq(attempt.score),
        attempts::passed.eq(attempt.passed),
        attempts::answered_at.eq(attempt.answered_at),
        attempts::asked.eq(attempt.asked.clone().map(Json)),
    );
    let added = per_backend!(&mut *tx.conn, |conn| diesel::insert_into(attempts::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(conn))?;
    if added == 0 {
        // The same form came twice at once, and the other one was faster.
        let known = known(tx.conn, learner, module, new)?.ok_or(Error::Duplicate)?;
        return Ok((known, progress::facts(tx.conn, person, &module.slug)?));
    }
    essays::send(tx, learner, &module.slug, set, &mut attempt)?;
    drafts::forget(tx, attempt.id)?;
    let facts = progress::settle(tx, actor, person, learner, module, hook)?;
    Ok((attempt, facts))
}

/// The answers recorded under that id, if they are this learner's to this set.
fn known(conn: &mut Conn, learner: LearnerId, module: &Module, new: &NewAttempt) -> Result<Option<Attempt>> {
    let row: Option<(LearnerId, ModuleSlug, Row)> = attempts::table
        .find(new.id)
        .select((attempts::learner_id, attempts::module, COLUMNS))
        .first(conn)
        .optional()?;
    match row {
        None => Ok(None),
        Some((of, slug, row)) if of == learner && slug == module.slug && row.set == new.set => {
            with_essays(conn, row).map(Some)
        }
        Some(_) => Err(Error::Duplicate),
    }
}
