use diesel::prelude::*;

use super::super::{Attempt, AttemptId, Essay, EssayId, LearnerId};
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{attempts, essays, learners};
use crate::platform::db::{AmongMethods, Conn, Tx};
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use crate::platform::web::Turn;
use content::{ModuleSlug, QuestionId};

/// A text that waits for its reader.
#[derive(Clone, Debug, Queryable)]
pub struct UnreadEssay {
    /// Which text.
    pub id: EssayId,
    /// Who wrote it.
    pub person: Option<PersonId>,
    /// In which module.
    pub module: ModuleSlug,
    /// To which question.
    pub question: QuestionId,
    /// In which language the question was read.
    pub language: Language,
    /// The text.
    pub text: String,
    /// When it was sent.
    pub sent_at: Timestamp,
}

/// The columns of [`Row`].
pub(super) const COLUMNS: Columns = (essays::id, essays::question, essays::score, essays::comment);
pub(super) type Columns = (essays::id, essays::question, essays::score, essays::comment);
pub(super) type Row = (EssayId, QuestionId, Option<f64>, Option<String>);

pub(super) fn essay((id, question, score, comment): Row) -> Essay {
    Essay { id, question, score, comment }
}

/// The texts of an attempt.
pub(super) fn of(conn: &mut Conn, attempt: AttemptId) -> Result<Vec<Essay>> {
    let rows: Vec<Row> = essays::table.filter(essays::attempt_id.eq(attempt)).select(COLUMNS).load(conn)?;
    Ok(rows.into_iter().map(essay).collect())
}

/// Adds a text of an attempt, for its readers.
pub(in crate::learning::progress) fn add(
    tx: &mut Tx,
    learner: LearnerId,
    module: &ModuleSlug,
    attempt: &Attempt,
    question: &QuestionId,
    text: &str,
) -> Result<Essay> {
    let id: EssayId = tx.id();
    let row = (
        essays::id.eq(id),
        essays::attempt_id.eq(attempt.id),
        essays::learner_id.eq(learner),
        essays::module.eq(module),
        essays::question_set.eq(&attempt.set),
        essays::question.eq(question),
        essays::text.eq(text),
        essays::sent_at.eq(tx.now),
    );
    diesel::insert_into(essays::table).values(row).execute(tx.conn)?;
    Ok(Essay { id, question: question.clone(), score: None, comment: None })
}

/// Unread texts of some people in some modules, the oldest first.
///
/// # Errors
/// Only what the database says.
pub fn unread(
    conn: &mut Conn,
    people: &[PersonId],
    modules: &[ModuleSlug],
    turn: &Turn<EssayId>,
    limit: i64,
) -> Result<Vec<UnreadEssay>> {
    let mut query = essays::table
        .inner_join(learners::table)
        .inner_join(attempts::table)
        .filter(essays::read_at.is_null().and(essays::module.among(modules)))
        .filter(learners::person_id.among(people))
        .select((
            essays::id,
            learners::person_id,
            essays::module,
            essays::question,
            attempts::language,
            essays::text,
            essays::sent_at,
        ))
        .limit(limit)
        .into_boxed();
    query = match turn {
        Turn::First => query.order(essays::id.asc()),
        Turn::After(id) => query.order(essays::id.asc()).filter(essays::id.gt(id)),
        Turn::Before(id) => query.order(essays::id.desc()).filter(essays::id.lt(id)),
    };
    Ok(query.load(conn)?)
}

/// Who wrote a text and in which module: whoever decides who may read it asks this.
///
/// # Errors
/// [`Error::NotFound`].
pub fn author(conn: &mut Conn, essay: EssayId) -> Result<(PersonId, ModuleSlug)> {
    let found: Option<(Option<PersonId>, ModuleSlug)> = essays::table
        .find(essay)
        .inner_join(learners::table)
        .select((learners::person_id, essays::module))
        .first(conn)
        .optional()?;
    match found {
        Some((Some(person), module)) => Ok((person, module)),
        _ => Err(Error::NotFound),
    }
}

/// What a reader thinks of a text.
#[derive(Clone, Debug)]
pub struct Review {
    /// In per cent, 0 to 100.
    pub score: f64,
    /// What they say to its author; may be empty.
    pub comment: String,
}

/// Keeps what a reader thinks of a text; whether nobody has read it before.
pub(in crate::learning::progress) fn read(
    tx: &mut Tx,
    reader: PersonId,
    essay: EssayId,
    review: &Review,
) -> Result<bool> {
    let unread = essays::table.filter(essays::id.eq(essay).and(essays::read_at.is_null()));
    let comment = Some(review.comment.as_str()).filter(|comment| !comment.is_empty());
    let changes = (
        essays::score.eq(review.score),
        essays::comment.eq(comment),
        essays::read_by.eq(reader),
        essays::read_at.eq(tx.now),
    );
    Ok(diesel::update(unread).set(changes).execute(tx.conn)? > 0)
}
