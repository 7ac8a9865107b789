use diesel::prelude::*;

use super::super::{AttemptId, Draft, Typed};
use super::find_or_add_learner;
use crate::accounts::PersonId;
use crate::catalogue::{ModuleSlug, SetName};
use crate::clock::Timestamp;
use crate::db::schema::{attempt_drafts, attempts, learners};
use crate::db::{AnyId, Conn, Json, Tx, per_backend};
use crate::error::Result;

/// What a person has kept of their answers to a set.
///
/// # Errors
/// Only what the database says.
pub fn of(conn: &mut Conn, person: PersonId, module: &ModuleSlug, set: &SetName) -> Result<Option<Draft>> {
    let row: Option<(AttemptId, Json<Typed>, Timestamp)> = attempt_drafts::table
        .inner_join(learners::table)
        .filter(learners::person_id.eq(person).and(attempt_drafts::module.eq(module)))
        .filter(attempt_drafts::question_set.eq(set))
        .select((attempt_drafts::attempt_id, attempt_drafts::typed, attempt_drafts::kept_at))
        .first(conn)
        .optional()?;
    Ok(row.map(|(attempt, typed, kept_at)| Draft { attempt, typed: typed.0, kept_at }))
}

/// Keeps a person's answers in place of what was kept before. What comes late, after the answers were sent, is let go.
///
/// # Errors
/// Only what the database says.
pub fn keep(
    tx: &mut Tx,
    person: PersonId,
    module: &ModuleSlug,
    set: &SetName,
    attempt: AttemptId,
    typed: Typed,
) -> Result<()> {
    let learner = find_or_add_learner(tx, person)?;
    let sent: i64 = attempts::table.filter(attempts::id.eq(attempt)).count().get_result(tx.conn)?;
    if sent > 0 {
        return Ok(());
    }
    let (now, typed) = (tx.now, Json(typed));
    let row = (
        attempt_drafts::id.eq(tx.id::<AnyId>()),
        attempt_drafts::learner_id.eq(learner),
        attempt_drafts::module.eq(module),
        attempt_drafts::question_set.eq(set),
        attempt_drafts::attempt_id.eq(attempt),
        attempt_drafts::typed.eq(typed.clone()),
        attempt_drafts::kept_at.eq(now),
    );
    let changes = (
        attempt_drafts::attempt_id.eq(attempt),
        attempt_drafts::typed.eq(typed),
        attempt_drafts::kept_at.eq(now),
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
pub(super) fn forget(tx: &mut Tx, attempt: AttemptId) -> Result<()> {
    diesel::delete(attempt_drafts::table.filter(attempt_drafts::attempt_id.eq(attempt))).execute(tx.conn)?;
    Ok(())
}
