use diesel::prelude::*;

use super::super::LearnerId;
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{learner_notes, learners};
use crate::platform::db::{AnyId, Conn, Tx, per_backend};
use crate::platform::error::Result;
use content::{ModuleSlug, PromptId};

/// The longest note, in characters.
pub const LONGEST: usize = 4000;

/// All notes of a person: in which module, to which prompt, what, and when.
///
/// # Errors
/// Only what the database says.
pub fn all(conn: &mut Conn, person: PersonId) -> Result<Vec<(ModuleSlug, PromptId, String, Timestamp)>> {
    Ok(learner_notes::table
        .inner_join(learners::table)
        .filter(learners::person_id.eq(person))
        .order((learner_notes::module, learner_notes::written_at, learner_notes::id))
        .select((learner_notes::module, learner_notes::prompt, learner_notes::text, learner_notes::written_at))
        .load(conn)?)
}

/// Forgets a learner's note.
pub(in crate::learning::progress) fn forget(
    tx: &mut Tx,
    learner: LearnerId,
    module: &ModuleSlug,
    prompt: &PromptId,
) -> Result<()> {
    let note = learner_notes::table
        .filter(learner_notes::learner_id.eq(learner).and(learner_notes::module.eq(module)))
        .filter(learner_notes::prompt.eq(prompt));
    diesel::delete(note).execute(tx.conn)?;
    Ok(())
}

/// Keeps a learner's note, in place of what stood there.
pub(in crate::learning::progress) fn keep(
    tx: &mut Tx,
    learner: LearnerId,
    module: &ModuleSlug,
    prompt: &PromptId,
    text: &str,
) -> Result<()> {
    let row = (
        learner_notes::id.eq(tx.id::<AnyId>()),
        learner_notes::learner_id.eq(learner),
        learner_notes::module.eq(module),
        learner_notes::prompt.eq(prompt),
        learner_notes::text.eq(text),
        learner_notes::written_at.eq(tx.now),
    );
    per_backend!(&mut *tx.conn, |conn| diesel::insert_into(learner_notes::table)
        .values(row)
        .on_conflict((learner_notes::learner_id, learner_notes::module, learner_notes::prompt))
        .do_update()
        .set((learner_notes::text.eq(text), learner_notes::written_at.eq(tx.now)))
        .execute(conn))?;
    Ok(())
}
