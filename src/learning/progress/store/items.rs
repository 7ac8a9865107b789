use diesel::prelude::*;

use super::super::{Answers, LearnerId, drawing};
use crate::platform::db::schema::{attempts, learners};
use crate::platform::db::{AmongMethods, Conn, Json};
use crate::platform::error::Result;
use crate::platform::values::Language;
use content::statistics::AnswerTally;
use content::{Module, QuestionId, SetName};

/// How many learners are read at once.
const LEARNERS: i64 = 500;

type Row = (LearnerId, SetName, String, Language, Json<Answers>, Option<Json<Vec<QuestionId>>>);

/// Counts the answers to the tests of a module, learner by learner, so that little of them is held at once. Tries whose questions
/// have been changed since are passed over: the places they name mean something else by now.
///
/// # Errors
/// Only what the database says.
pub fn tally(conn: &mut Conn, module: &Module) -> Result<AnswerTally> {
    let (mut tally, mut after) = (AnswerTally::default(), None::<LearnerId>);
    loop {
        let mut query = learners::table.select(learners::id).order(learners::id).limit(LEARNERS).into_boxed();
        if let Some(after) = after {
            query = query.filter(learners::id.gt(after));
        }
        let people: Vec<LearnerId> = query.load(conn)?;
        let Some(last) = people.last() else { return Ok(tally) };
        after = Some(*last);
        count(conn, module, &people, &mut tally)?;
    }
}

fn count(conn: &mut Conn, module: &Module, people: &[LearnerId], tally: &mut AnswerTally) -> Result<()> {
    let tests = [SetName::before(), SetName::after()];
    let rows: Vec<Row> = attempts::table
        .filter(attempts::learner_id.among(people).and(attempts::module.eq(&module.slug)))
        .filter(attempts::question_set.among(&tests))
        .order((attempts::learner_id, attempts::answered_at, attempts::id))
        .select((
            attempts::learner_id,
            attempts::question_set,
            attempts::set_hash,
            attempts::language,
            attempts::answers,
            attempts::asked,
        ))
        .load(conn)?;
    for tries in rows.chunk_by(|one, other| one.0 == other.0) {
        tally.next_person();
        for (_, name, hash, language, Json(answers), asked) in tries {
            let edition = module.languages.get(language);
            let whole = edition.and_then(|edition| edition.set(name));
            let set = whole.map(|whole| drawing::asked(whole, asked.as_ref().map(|asked| asked.0.as_slice()), answers));
            match set {
                Some(set) if set.hash.as_str() == hash => tally.take(&set, *language, &answers.0),
                _ => tally.pass_over(),
            }
        }
    }
    Ok(())
}
