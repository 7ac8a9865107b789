use diesel::prelude::*;

use super::super::drawing;
use super::super::{Answers, Attempt, AttemptId, Essay, EssayId, Facts, LearnerId, OnCompletion};
use super::progress;
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, PersonId, Viewer};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{attempts, essays, learners};
use crate::platform::db::{Conn, Json, Tx};
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use crate::platform::web::Turn;
use content::{Module, ModuleSlug, QuestionId, QuestionSet, SetName, Task, grade_set};

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

const COLUMNS: Columns = (essays::id, essays::question, essays::score, essays::comment);
type Columns = (essays::id, essays::question, essays::score, essays::comment);
type Row = (EssayId, QuestionId, Option<f64>, Option<String>);

fn essay((id, question, score, comment): Row) -> Essay {
    Essay { id, question, score, comment }
}

/// The texts of an attempt.
pub(super) fn of(conn: &mut Conn, attempt: AttemptId) -> Result<Vec<Essay>> {
    let rows: Vec<Row> = essays::table.filter(essays::attempt_id.eq(attempt)).select(COLUMNS).load(conn)?;
    Ok(rows.into_iter().map(essay).collect())
}

/// Puts the texts of an attempt before their readers.
pub(super) fn send(
    tx: &mut Tx,
    learner: LearnerId,
    module: &ModuleSlug,
    set: &QuestionSet,
    attempt: &mut Attempt,
) -> Result<()> {
    for question in set.items.iter().filter(|question| question.task == Task::Essay) {
        let Some(given) = attempt.answers.0.get(&question.id) else { continue };
        let id: EssayId = tx.id();
        let row = (
            essays::id.eq(id),
            essays::attempt_id.eq(attempt.id),
            essays::learner_id.eq(learner),
            essays::module.eq(module),
            essays::question_set.eq(&set.name),
            essays::question.eq(&question.id),
            essays::text.eq(given.words()),
            essays::sent_at.eq(tx.now),
        );
        diesel::insert_into(essays::table).values(row).execute(tx.conn)?;
        attempt.essays.push(Essay { id, question: question.id.clone(), score: None, comment: None });
    }
    Ok(())
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
        .filter(essays::read_at.is_null().and(essays::module.eq_any(modules)))
        .filter(learners::person_id.eq_any(people))
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

/// Records what a reader thinks of a text and marks its attempt again: the score can only rise, and with it the module may be
/// complete. A text is read once; another review of it is a conflict.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Conflict`] when somebody has read it before.
pub fn review(
    tx: &mut Tx,
    viewer: &Viewer,
    essay: EssayId,
    module: &Module,
    review: &Review,
    hook: &dyn OnCompletion,
) -> Result<Facts> {
    let (person, _) = author(tx.conn, essay)?;
    let unread = essays::table.filter(essays::id.eq(essay).and(essays::read_at.is_null()));
    let comment = Some(review.comment.as_str()).filter(|comment| !comment.is_empty());
    let changes = (
        essays::score.eq(review.score),
        essays::comment.eq(comment),
        essays::read_by.eq(viewer.id),
        essays::read_at.eq(tx.now),
    );
    if diesel::update(unread).set(changes).execute(tx.conn)? == 0 {
        return Err(Error::Conflict("error-essay-read"));
    }
    type Marked = (AttemptId, LearnerId, SetName, Language, Json<Answers>, f64, bool, Option<Json<Vec<QuestionId>>>);
    let (attempt, learner, name, language, answers, before, passed, asked): Marked = essays::table
        .find(essay)
        .inner_join(attempts::table)
        .select((
            attempts::id,
            attempts::learner_id,
            attempts::question_set,
            attempts::language,
            attempts::answers,
            attempts::score,
            attempts::passed,
            attempts::asked,
        ))
        .first(tx.conn)?;
    // A set that was removed since keeps the score that it had.
    if let Some(set) = module.edition(language).and_then(|(_, edition)| edition.set(&name)) {
        let reviews = of(tx.conn, attempt)?
            .into_iter()
            .filter_map(|essay| Some((essay.question, essay.score? / 100.0)))
            .collect();
        let set = drawing::asked(set, asked.as_ref().map(|asked| asked.0.as_slice()), &answers.0);
        let mark = grade_set(&set, &answers.0.0, &reviews);
        let score = before.max(mark.score * 100.0);
        let changes = (attempts::score.eq(score), attempts::passed.eq(passed || mark.passed));
        diesel::update(attempts::table.find(attempt)).set(changes).execute(tx.conn)?;
    }
    let details = serde_json::json!({"person": person, "score": review.score});
    audit::record(tx, Actor::from(viewer), Event::new("essay.read", essay, module.slug.as_str()).with(details))?;
    progress::settle(tx, Actor::from(viewer), person, learner, module, hook)
}
