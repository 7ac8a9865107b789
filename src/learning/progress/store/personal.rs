//! What this room keeps about people: what they learned, wrote and answered. Facts stay when somebody is erased, as groups
//! and questions are measured by them; what they wrote in words of their own goes.

use std::collections::BTreeMap;

use diesel::prelude::*;
use serde_json::{Map, Value};

use super::super::{AttemptId, EssayId, LearnerId};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{
    attempt_drafts, attempts, essays, learner_notes, learners, lesson_progress, module_bookmarks, module_completions,
    more_tries,
};
use crate::platform::db::{AnyId, Conn, Json, Tx, rows_as_json};
use crate::platform::error::Result;
use crate::platform::personal::{
    DataSubject, NAMELESS, OF_OTHERS, OnErasure, OnExport, OnMerge, PersonalColumn, PersonalData, PersonalMarks,
};
use crate::platform::values::Language;

/// See [`PersonalData`].
pub struct PersonalLearning;

const CLAIMS: &[PersonalColumn] = {
    use OnErasure::{Deleted, Emptied, Kept};
    use OnExport::{Given, Owner};
    use OnMerge::{Combined, Moved};
    const FACT: OnErasure = Kept("a fact that groups are measured by; it belongs to a record without a name");
    &[
        PersonalColumn::new(("learners", "person_id"), Owner, FACT, Combined),
        PersonalColumn::new(("lesson_progress", "learner_id"), Owner, FACT, Combined),
        PersonalColumn::new(("attempts", "learner_id"), Owner, FACT, Moved),
        PersonalColumn::new(("attempts", "answers"), Given, Emptied, Moved),
        PersonalColumn::new(("module_completions", "learner_id"), Owner, FACT, Combined),
        PersonalColumn::new(("learner_notes", "learner_id"), Owner, Deleted, Combined),
        PersonalColumn::new(("learner_notes", "text"), Given, Deleted, Combined),
        PersonalColumn::new(("module_bookmarks", "learner_id"), Owner, Deleted, Combined),
        PersonalColumn::new(("attempt_drafts", "learner_id"), Owner, Deleted, Combined),
        PersonalColumn::new(("attempt_drafts", "typed"), Given, Deleted, Combined),
        PersonalColumn::new(("essays", "learner_id"), Owner, Deleted, Moved),
        PersonalColumn::new(("essays", "text"), Given, Deleted, Moved),
        PersonalColumn::new(("essays", "comment"), Given, Deleted, Moved),
        PersonalColumn::new(("essays", "read_by"), OF_OTHERS, NAMELESS, Moved),
        PersonalColumn::new(("more_tries", "learner_id"), Owner, FACT, Moved),
        PersonalColumn::new(("more_tries", "allowed_by"), OF_OTHERS, NAMELESS, Moved),
    ]
};

impl PersonalData for PersonalLearning {
    fn room(&self) -> &'static str {
        "learning"
    }

    fn claims(&self) -> &'static [PersonalColumn] {
        CLAIMS
    }

    fn export(&self, conn: &mut Conn, of: &DataSubject) -> Result<Map<String, Value>> {
        let own = learners::table.filter(learners::person_id.eq(of.id));
        let learners = rows_as_json!(conn, learners, own, { id: LearnerId, created_at: Timestamp });
        // A person who never learned anything has no learner, and so no rows.
        let id = super::learner(conn, of.id)?.unwrap_or_else(|| uuid::Uuid::nil().into());
        let own = lesson_progress::table.filter(lesson_progress::learner_id.eq(id)).order(lesson_progress::id);
        let lessons = rows_as_json!(conn, lesson_progress, own, {
            module: String, lesson: String, started_at: Timestamp, completed_at: Option<Timestamp>,
        });
        let own = attempts::table.filter(attempts::learner_id.eq(id)).order(attempts::id);
        let answered = rows_as_json!(conn, attempts, own, {
            id: AttemptId, module: String, question_set: String, module_version: String, language: Language,
            answers: Json<Value>, asked: Option<Json<Value>>, score: f64, passed: bool, answered_at: Timestamp,
        });
        let own = module_completions::table.filter(module_completions::learner_id.eq(id)).order(module_completions::id);
        let completed = rows_as_json!(conn, module_completions, own, {
            module: String, module_version: String, completed_at: Timestamp,
        });
        let own = learner_notes::table.filter(learner_notes::learner_id.eq(id)).order(learner_notes::id);
        let notes = rows_as_json!(conn, learner_notes, own, {
            module: String, prompt: String, text: String, written_at: Timestamp,
        });
        let own = module_bookmarks::table.filter(module_bookmarks::learner_id.eq(id)).order(module_bookmarks::id);
        let bookmarks = rows_as_json!(conn, module_bookmarks, own, { module: String, created_at: Timestamp });
        let own = attempt_drafts::table.filter(attempt_drafts::learner_id.eq(id)).order(attempt_drafts::id);
        let drafts = rows_as_json!(conn, attempt_drafts, own, {
            module: String, question_set: String, typed: Json<Value>, kept_at: Timestamp,
        });
        let own = essays::table.filter(essays::learner_id.eq(id)).order(essays::id);
        let texts = rows_as_json!(conn, essays, own, {
            id: EssayId, attempt_id: AttemptId, module: String, question_set: String, question: String, text: String,
            sent_at: Timestamp, score: Option<f64>, comment: Option<String>, read_at: Option<Timestamp>,
        });
        let own = more_tries::table.filter(more_tries::learner_id.eq(id)).order(more_tries::id);
        let tries =
            rows_as_json!(conn, more_tries, own, { module: String, question_set: String, allowed_at: Timestamp });
        let tables = [
            ("learners", learners),
            ("lesson_progress", lessons),
            ("attempts", answered),
            ("module_completions", completed),
            ("learner_notes", notes),
            ("module_bookmarks", bookmarks),
            ("attempt_drafts", drafts),
            ("essays", texts),
            ("more_tries", tries),
        ];
        Ok(tables.map(|(table, rows)| (table.to_owned(), rows)).into_iter().collect())
    }

    fn erase(&self, tx: &mut Tx, of: &DataSubject) -> Result<()> {
        let Some(id) = super::learner(tx.conn, of.id)? else { return Ok(()) };
        diesel::delete(learner_notes::table.filter(learner_notes::learner_id.eq(id))).execute(tx.conn)?;
        diesel::delete(module_bookmarks::table.filter(module_bookmarks::learner_id.eq(id))).execute(tx.conn)?;
        diesel::delete(attempt_drafts::table.filter(attempt_drafts::learner_id.eq(id))).execute(tx.conn)?;
        take_words_out(tx, id, &of.marks())?;
        diesel::delete(essays::table.filter(essays::learner_id.eq(id))).execute(tx.conn)?;
        Ok(())
    }

    fn merge(&self, tx: &mut Tx, from: &DataSubject, into: &DataSubject) -> Result<()> {
        let read = essays::table.filter(essays::read_by.eq(from.id));
        diesel::update(read).set(essays::read_by.eq(into.id)).execute(tx.conn)?;
        let allowed = more_tries::table.filter(more_tries::allowed_by.eq(from.id));
        diesel::update(allowed).set(more_tries::allowed_by.eq(into.id)).execute(tx.conn)?;
        let Some(old) = super::learner(tx.conn, from.id)? else { return Ok(()) };
        let Some(kept) = super::learner(tx.conn, into.id)? else {
            diesel::update(learners::table.find(old)).set(learners::person_id.eq(into.id)).execute(tx.conn)?;
            return Ok(());
        };
        merge_lessons(tx, old, kept)?;
        merge_completions(tx, old, kept)?;
        merge_notes(tx, old, kept)?;
        merge_drafts(tx, old, kept)?;
        let at_hand: Vec<String> = module_bookmarks::table
            .filter(module_bookmarks::learner_id.eq(kept))
            .select(module_bookmarks::module)
            .load(tx.conn)?;
        let more = module_bookmarks::table.filter(module_bookmarks::learner_id.eq(old));
        diesel::update(more.filter(module_bookmarks::module.ne_all(at_hand)))
            .set(module_bookmarks::learner_id.eq(kept))
            .execute(tx.conn)?;
        let rows = attempts::table.filter(attempts::learner_id.eq(old));
        diesel::update(rows).set(attempts::learner_id.eq(kept)).execute(tx.conn)?;
        let rows = essays::table.filter(essays::learner_id.eq(old));
        diesel::update(rows).set(essays::learner_id.eq(kept)).execute(tx.conn)?;
        let rows = more_tries::table.filter(more_tries::learner_id.eq(old));
        diesel::update(rows).set(more_tries::learner_id.eq(kept)).execute(tx.conn)?;
        // What both had goes with it.
        diesel::delete(learners::table.find(old)).execute(tx.conn)?;
        Ok(())
    }
}

/// Takes the texts out of answers, and their name wherever they typed it; what they chose stays, for the figures of the
/// questions.
fn take_words_out(tx: &mut Tx, id: LearnerId, marks: &PersonalMarks) -> Result<()> {
    let texts: Vec<(AttemptId, String)> =
        essays::table.filter(essays::learner_id.eq(id)).select((essays::attempt_id, essays::question)).load(tx.conn)?;
    let answered: Vec<(AttemptId, Json<Value>)> =
        attempts::table.filter(attempts::learner_id.eq(id)).select((attempts::id, attempts::answers)).load(tx.conn)?;
    for (attempt, Json(answers)) in answered {
        let mut kept = answers.clone();
        for (_, question) in texts.iter().filter(|(of, _)| *of == attempt) {
            kept.as_object_mut().map(|given| given.remove(question));
        }
        marks.cut_from(&mut kept);
        if kept != answers {
            diesel::update(attempts::table.find(attempt)).set(attempts::answers.eq(Json(kept))).execute(tx.conn)?;
        }
    }
    Ok(())
}

/// Of a lesson that both began, the first beginning and the first end count.
fn merge_lessons(tx: &mut Tx, old: LearnerId, kept: LearnerId) -> Result<()> {
    type Row = (AnyId, String, String, Timestamp, Option<Timestamp>);
    let of = |tx: &mut Tx, learner: LearnerId| -> Result<Vec<Row>> {
        let rows = lesson_progress::table.filter(lesson_progress::learner_id.eq(learner));
        Ok(rows
            .select((
                lesson_progress::id,
                lesson_progress::module,
                lesson_progress::lesson,
                lesson_progress::started_at,
                lesson_progress::completed_at,
            ))
            .load(tx.conn)?)
    };
    let known: BTreeMap<(String, String), (AnyId, Timestamp, Option<Timestamp>)> = of(tx, kept)?
        .into_iter()
        .map(|(id, module, lesson, began, done)| ((module, lesson), (id, began, done)))
        .collect();
    for (id, module, lesson, began, done) in of(tx, old)? {
        match known.get(&(module, lesson)) {
            Some((same, first, ended)) => {
                let done = [done, *ended].into_iter().flatten().min();
                diesel::update(lesson_progress::table.find(same))
                    .set((lesson_progress::started_at.eq(began.min(*first)), lesson_progress::completed_at.eq(done)))
                    .execute(tx.conn)?;
            }
            None => {
                diesel::update(lesson_progress::table.find(id))
                    .set(lesson_progress::learner_id.eq(kept))
                    .execute(tx.conn)?;
            }
        }
    }
    Ok(())
}

/// Of a module that both completed, the first time counts.
fn merge_completions(tx: &mut Tx, old: LearnerId, kept: LearnerId) -> Result<()> {
    let of = |tx: &mut Tx, learner: LearnerId| -> Result<Vec<(String, AnyId, String, Timestamp)>> {
        let rows = module_completions::table.filter(module_completions::learner_id.eq(learner));
        Ok(rows
            .select((
                module_completions::module,
                module_completions::id,
                module_completions::module_version,
                module_completions::completed_at,
            ))
            .load(tx.conn)?)
    };
    let known = of(tx, kept)?;
    for (module, id, version, at) in of(tx, old)? {
        match known.iter().find(|(same, ..)| *same == module) {
            Some((_, same, _, first)) if at < *first => {
                diesel::update(module_completions::table.find(same))
                    .set((module_completions::completed_at.eq(at), module_completions::module_version.eq(version)))
                    .execute(tx.conn)?;
            }
            Some(_) => {}
            None => {
                diesel::update(module_completions::table.find(id))
                    .set(module_completions::learner_id.eq(kept))
                    .execute(tx.conn)?;
            }
        }
    }
    Ok(())
}

/// Of two answers to one prompt, both stay, one below the other.
fn merge_notes(tx: &mut Tx, old: LearnerId, kept: LearnerId) -> Result<()> {
    let of = |tx: &mut Tx, learner: LearnerId| -> Result<Vec<(AnyId, String, String, String)>> {
        let rows = learner_notes::table.filter(learner_notes::learner_id.eq(learner));
        Ok(rows
            .select((learner_notes::id, learner_notes::module, learner_notes::prompt, learner_notes::text))
            .load(tx.conn)?)
    };
    let known = of(tx, kept)?;
    for (id, module, prompt, text) in of(tx, old)? {
        match known.iter().find(|(_, of, to, _)| (of, to) == (&module, &prompt)) {
            Some((same, .., own)) if *own != text => {
                let both = format!("{own}\n\n{text}");
                diesel::update(learner_notes::table.find(same)).set(learner_notes::text.eq(both)).execute(tx.conn)?;
            }
            Some(_) => {}
            None => {
                diesel::update(learner_notes::table.find(id))
                    .set(learner_notes::learner_id.eq(kept))
                    .execute(tx.conn)?;
            }
        }
    }
    Ok(())
}

/// Of two answers that were not sent, the later one stays.
fn merge_drafts(tx: &mut Tx, old: LearnerId, kept: LearnerId) -> Result<()> {
    let of = |tx: &mut Tx, learner: LearnerId| -> Result<Vec<(AnyId, String, String, Timestamp)>> {
        let rows = attempt_drafts::table.filter(attempt_drafts::learner_id.eq(learner));
        Ok(rows
            .select((attempt_drafts::id, attempt_drafts::module, attempt_drafts::question_set, attempt_drafts::kept_at))
            .load(tx.conn)?)
    };
    let known = of(tx, kept)?;
    for (id, module, set, at) in of(tx, old)? {
        let same = known.iter().find(|(_, of, to, _)| (of, to) == (&module, &set));
        if same.is_some_and(|(.., other)| *other >= at) {
            continue;
        }
        if let Some((same, ..)) = same {
            diesel::delete(attempt_drafts::table.find(same)).execute(tx.conn)?;
        }
        diesel::update(attempt_drafts::table.find(id)).set(attempt_drafts::learner_id.eq(kept)).execute(tx.conn)?;
    }
    Ok(())
}
