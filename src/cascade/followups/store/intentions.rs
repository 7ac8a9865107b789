use diesel::prelude::*;

use crate::cascade::common::DeliveryId;
use crate::cascade::followups::{FollowUpId, Intention};
use crate::cascade::participants::ParticipantId;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{follow_up_answers, follow_ups, intended_actions, mails};
use crate::platform::db::{AmongMethods, Conn, Tx, per_backend};
use crate::platform::error::Result;
use crate::platform::mail::MailKind;
use crate::platform::values::EmailAddress;

/// What a participant means to do, if they wrote it and did not erase it.
///
/// # Errors
/// Only what the database says.
pub fn of(conn: &mut Conn, id: ParticipantId) -> Result<Option<Intention>> {
    let of = intended_actions::table.find(id).filter(intended_actions::action.is_not_null());
    Ok(of.select(Intention::as_select()).first(conn).optional()?)
}

/// The same of several.
///
/// # Errors
/// Only what the database says.
pub fn of_all(conn: &mut Conn, ids: &[ParticipantId]) -> Result<Vec<Intention>> {
    let of = intended_actions::table.filter(intended_actions::participant_id.among(ids));
    Ok(of.filter(intended_actions::action.is_not_null()).select(Intention::as_select()).load(conn)?)
}

/// How many have written what they mean to do after a training.
///
/// # Errors
/// Only what the database says.
pub fn count(conn: &mut Conn, delivery: DeliveryId) -> Result<i64> {
    let of = intended_actions::table.filter(intended_actions::delivery_id.eq(delivery));
    Ok(of.count().get_result(conn)?)
}

/// Writes what a participant means to do, in the place of what they wrote before.
///
/// # Errors
/// Only what the database says.
pub fn put(tx: &mut Tx, delivery: DeliveryId, intention: &Intention) -> Result<()> {
    let values = (
        intention,
        intended_actions::delivery_id.eq(delivery),
        intended_actions::written_at.eq(tx.now),
        intended_actions::erased_at.eq(None::<Timestamp>),
    );
    let changed = diesel::update(intended_actions::table.find(intention.participant_id))
        .set((
            intended_actions::action.eq(&intention.action),
            intended_actions::due_on.eq(intention.due_on),
            intended_actions::email.eq(&intention.email),
            intended_actions::language.eq(intention.language),
            intended_actions::written_at.eq(tx.now),
            intended_actions::erased_at.eq(None::<Timestamp>),
        ))
        .execute(tx.conn)?;
    if changed == 0 {
        per_backend!(&mut *tx.conn, |conn| diesel::insert_into(intended_actions::table)
            .values(values)
            .on_conflict_do_nothing()
            .execute(conn))?;
    }
    Ok(())
}

/// The key of the mail with a question.
pub fn mail_key(id: FollowUpId) -> String {
    format!("{}:{id}", MailKind::FollowUp)
}

/// Erases what participants meant to do, where they were asked, the mails that went there and the reasons that they gave. What was
/// answered stays counted.
///
/// # Errors
/// Only what the database says.
pub fn erase(tx: &mut Tx, ids: &[ParticipantId]) -> Result<()> {
    let own = follow_ups::table.filter(follow_ups::participant_id.assume_not_null().among(ids));
    let questions: Vec<FollowUpId> = own.select(follow_ups::id).load(tx.conn)?;
    if !questions.is_empty() {
        let keys: Vec<String> = questions.iter().map(|id| mail_key(*id)).collect();
        diesel::delete(mails::table.filter(mails::key.among(keys))).execute(tx.conn)?;
        diesel::update(follow_up_answers::table.filter(follow_up_answers::follow_up_id.among(&questions)))
            .set(follow_up_answers::reason.eq(""))
            .execute(tx.conn)?;
    }
    let own = intended_actions::table.filter(intended_actions::participant_id.among(ids));
    diesel::update(own.filter(intended_actions::erased_at.is_null()))
        .set((
            intended_actions::action.eq(None::<String>),
            intended_actions::email.eq(None::<EmailAddress>),
            intended_actions::erased_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// Whose intention was written before a time and is still there, at most so many.
///
/// # Errors
/// Only what the database says.
pub fn written_before(conn: &mut Conn, before: Timestamp, most: i64) -> Result<Vec<ParticipantId>> {
    let known = intended_actions::erased_at.is_null().and(intended_actions::written_at.lt(before));
    Ok(intended_actions::table
        .filter(known)
        .order(intended_actions::written_at)
        .limit(most)
        .select(intended_actions::participant_id)
        .load(conn)?)
}
