use diesel::prelude::*;

use super::super::{AttemptDraft, AttemptId, LearnerId};
use crate::platform::db::schema::attempt_drafts;
use crate::platform::db::{AnyId, Conn, Json, Tx, per_backend};
use crate::platform::error::Result;
use content::{ModuleSlug, QuestionId, SetName};

/// What was drawn for an attempt whose answers are kept.
pub(in crate::learning::progress) fn asked(
    conn: &mut Conn,
    learner: LearnerId,
    attempt: AttemptId,
) -> Result<Option<Vec<QuestionId>>> {
    let own = attempt_drafts::learner_id.eq(learner).and(attempt_drafts::attempt_id.eq(attempt));
    let rows = attempt_drafts::table.filter(own).select(attempt_drafts::asked);
    let found: Option<Option<Json<Vec<QuestionId>>>> = rows.first(conn).optional()?;
    Ok(found.flatten().map(|asked| asked.0))
}

/// Keeps a learner's answers in place of what was kept before.
pub(in crate::learning::progress) fn keep(
    tx: &mut Tx,
    learner: LearnerId,
    module: &ModuleSlug,
    set: &SetName,
    draft: AttemptDraft,
) -> Result<()> {
    let AttemptDraft { attempt, typed, asked, kept_at } = draft;
    let (typed, asked) = (Json(typed), asked.map(Json));
    let row = (
        attempt_drafts::id.eq(tx.id::<AnyId>()),
        attempt_drafts::learner_id.eq(learner),
        attempt_drafts::module.eq(module),
        attempt_drafts::question_set.eq(set),
        attempt_drafts::attempt_id.eq(attempt),
        attempt_drafts::typed.eq(typed.clone()),
        attempt_drafts::kept_at.eq(kept_at),
        attempt_drafts::asked.eq(asked.clone()),
    );
    let changes = (
        attempt_drafts::attempt_id.eq(attempt),
        attempt_drafts::typed.eq(typed),
        attempt_drafts::kept_at.eq(kept_at),
        attempt_drafts::asked.eq(asked),
    );
    per_backend!(&mut *tx.conn, |conn| diesel::insert_into(attempt_drafts::table)
        .values(row)
        .on_conflict((attempt_drafts::learner_id, attempt_drafts::module, attempt_drafts::question_set))
        .do_update()
        .set(changes)
        .execute(conn))?;
    Ok(())
}

/// Lets go of what was kept, once it was sent.
pub(in crate::learning::progress) fn forget(tx: &mut Tx, attempt: AttemptId) -> Result<()> {
    diesel::delete(attempt_drafts::table.filter(attempt_drafts::attempt_id.eq(attempt))).execute(tx.conn)?;
    Ok(())
}
