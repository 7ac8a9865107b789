use diesel::prelude::*;

use super::super::{Answers, Attempt, AttemptId, EssayId, LearnerId, NewAttempt};
use super::essays;
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{attempts, essays as essay_rows, learners};
use crate::platform::db::{Conn, Json, Tx, per_backend};
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use content::{ContentHash, ModuleSlug, QuestionId, SetName};

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

/// Adds an attempt; whether there was none of its id before.
pub(in crate::learning::progress) fn add(
    tx: &mut Tx,
    learner: LearnerId,
    module: &ModuleSlug,
    hash: &ContentHash,
    attempt: &Attempt,
) -> Result<bool> {
    let row = (
        attempts::id.eq(attempt.id),
        attempts::learner_id.eq(learner),
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
    );
    let added = per_backend!(&mut *tx.conn, |conn| diesel::insert_into(attempts::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(conn))?;
    Ok(added > 0)
}

/// Marks an attempt again.
pub(in crate::learning::progress) fn mark(tx: &mut Tx, attempt: AttemptId, score: f64, passed: bool) -> Result<()> {
    let changes = (attempts::score.eq(score), attempts::passed.eq(passed));
    diesel::update(attempts::table.find(attempt)).set(changes).execute(tx.conn)?;
    Ok(())
}

/// Whether there is an attempt of that id, whoever made it.
pub(in crate::learning::progress) fn is_there(conn: &mut Conn, attempt: AttemptId) -> Result<bool> {
    let found: i64 = attempts::table.filter(attempts::id.eq(attempt)).count().get_result(conn)?;
    Ok(found > 0)
}

/// The attempt that a text is of, and whose it is.
pub(in crate::learning::progress) fn of_essay(conn: &mut Conn, essay: EssayId) -> Result<(LearnerId, Attempt)> {
    let (learner, row): (LearnerId, Row) = essay_rows::table
        .find(essay)
        .inner_join(attempts::table)
        .select((attempts::learner_id, COLUMNS))
        .first(conn)?;
    Ok((learner, with_essays(conn, row)?))
}

/// The answers recorded under that id, if they are this learner's to this set.
///
/// # Errors
/// [`Error::Duplicate`] where they are others.
pub(in crate::learning::progress) fn known(
    conn: &mut Conn,
    learner: LearnerId,
    module: &ModuleSlug,
    new: &NewAttempt,
) -> Result<Option<Attempt>> {
    let row: Option<(LearnerId, ModuleSlug, Row)> = attempts::table
        .find(new.id)
        .select((attempts::learner_id, attempts::module, COLUMNS))
        .first(conn)
        .optional()?;
    match row {
        None => Ok(None),
        Some((of, slug, row)) if of == learner && slug == *module && row.set == new.set => {
            with_essays(conn, row).map(Some)
        }
        Some(_) => Err(Error::Duplicate),
    }
}
