use std::collections::BTreeMap;

use diesel::prelude::*;

use super::super::{AttemptId, Draft, Typed};
use super::find_or_add_learner;
use crate::accounts::PersonId;
use crate::catalogue::{ModuleSlug, SetName};
use crate::clock::Timestamp;
use crate::db::schema::{attempt_drafts, attempts, learners};
use crate::db::{AnyId, Conn, Json, Tx, per_backend};
use crate::error::{Error, Result};

/// What a person has kept of their answers to the sets of a module.
///
/// # Errors
/// Only what the database says.
pub fn of(conn: &mut Conn, person: PersonId, module: &ModuleSlug) -> Result<BTreeMap<SetName, Draft>> {
    let rows: Vec<(SetName, AttemptId, Json<Typed>, Timestamp)> = attempt_drafts::table
        .inner_join(learners::table)
        .filter(learners::person_id.eq(person).and(attempt_drafts::module.eq(module)))
        .select((
            attempt_drafts::question_set,
            attempt_drafts::attempt_id,
            attempt_drafts::typed,
            attempt_drafts::kept_at,
        ))
        .load(conn)?;
    let draft =
        |(set, attempt, typed, kept_at): (_, _, Json<Typed>, _)| (set, Draft { attempt, typed: typed.0, kept_at });
    Ok(rows.into_iter().map(draft).collect())
}

/// How large a draft may be, in bytes. One person keeps one for each set.
const LARGEST: usize = 100_000;

/// Keeps a person's answers in place of what was kept before. What comes late, after the answers were sent, is let go.
///
/// # Errors
/// [`Error::TooLarge`].
pub fn keep(
    tx: &mut Tx,
    person: PersonId,
    module: &ModuleSlug,
    set: &SetName,
    attempt: AttemptId,
    typed: Typed,
) -> Result<()> {
    if serde_json::to_string(&typed).map_or(0, |text| text.len()) > LARGEST {
        return Err(Error::TooLarge);
    }
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
    let changes =
        (attempt_drafts::attempt_id.eq(attempt), attempt_drafts::typed.eq(typed), attempt_drafts::kept_at.eq(now));
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
