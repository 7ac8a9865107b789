use std::collections::BTreeMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::cascade::common::DeliveryId;
use crate::cascade::followups::{
    FollowUp, FollowUpAnswer, FollowUpAnswerId, FollowUpId, FollowUpOutcome, FollowUpSide, SaidAnswer,
};
use crate::cascade::participants::ParticipantId;
use crate::people::accounts::{Actor, PersonId};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{follow_up_answers, follow_ups, people};
use crate::platform::db::{AmongMethods, Conn, Tx, per_backend};
use crate::platform::error::Result;

/// A question.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound).
pub fn get(conn: &mut Conn, id: FollowUpId) -> Result<FollowUp> {
    Ok(follow_ups::table.find(id).select(FollowUp::as_select()).first(conn)?)
}

/// Those of these questions that are there.
///
/// # Errors
/// Only what the database says.
pub fn get_all(conn: &mut Conn, ids: &[FollowUpId]) -> Result<Vec<FollowUp>> {
    Ok(follow_ups::table.filter(follow_ups::id.among(ids)).select(FollowUp::as_select()).load(conn)?)
}

/// All questions about a training, the first step first.
///
/// # Errors
/// Only what the database says.
pub fn of_delivery(conn: &mut Conn, id: DeliveryId) -> Result<Vec<FollowUp>> {
    let of = follow_ups::table.filter(follow_ups::delivery_id.eq(id));
    Ok(of.order((follow_ups::months, follow_ups::id)).select(FollowUp::as_select()).load(conn)?)
}

/// All that the two sides answered about a training, the first first.
///
/// # Errors
/// Only what the database says.
pub fn said_of(conn: &mut Conn, id: DeliveryId) -> Result<Vec<SaidAnswer>> {
    type Row = (FollowUpId, FollowUpOutcome, String, Option<String>, Timestamp);
    let rows: Vec<Row> = follow_up_answers::table
        .inner_join(follow_ups::table)
        .left_join(people::table)
        .filter(follow_ups::delivery_id.eq(id).and(follow_ups::participant_id.is_null()))
        .order((follow_up_answers::at, follow_up_answers::id))
        .select((
            follow_up_answers::follow_up_id,
            follow_up_answers::outcome,
            follow_up_answers::reason,
            people::name.nullable(),
            follow_up_answers::at,
        ))
        .load(conn)?;
    let said = |(follow_up, outcome, reason, person, at): Row| SaidAnswer { follow_up, outcome, reason, person, at };
    Ok(rows.into_iter().map(said).collect())
}

/// The latest answer to a question.
///
/// # Errors
/// Only what the database says.
pub fn latest(conn: &mut Conn, id: FollowUpId) -> Result<Option<FollowUpAnswer>> {
    let latest: Option<(FollowUpOutcome, String)> = follow_up_answers::table
        .filter(follow_up_answers::follow_up_id.eq(id))
        .order((follow_up_answers::at.desc(), follow_up_answers::id.desc()))
        .select((follow_up_answers::outcome, follow_up_answers::reason))
        .first(conn)
        .optional()?;
    Ok(latest.map(|(outcome, reason)| FollowUpAnswer { outcome, reason }))
}

/// The latest answers of a training's participants; their reasons where they gave one.
///
/// # Errors
/// Only what the database says.
pub fn reasons_of_participants(conn: &mut Conn, id: DeliveryId) -> Result<Vec<String>> {
    let rows: Vec<(FollowUpId, String)> = follow_up_answers::table
        .inner_join(follow_ups::table)
        .filter(follow_ups::delivery_id.eq(id).and(follow_ups::participant_id.is_not_null()))
        .order((follow_up_answers::at, follow_up_answers::id))
        .select((follow_up_answers::follow_up_id, follow_up_answers::reason))
        .load(conn)?;
    let latest: BTreeMap<FollowUpId, String> = rows.into_iter().collect();
    let mut reasons: Vec<String> = latest.into_values().filter(|reason| !reason.is_empty()).collect();
    reasons.sort();
    Ok(reasons)
}

/// The question of a side about a training at a step, if it was asked.
///
/// # Errors
/// Only what the database says.
pub fn of_side(conn: &mut Conn, id: DeliveryId, months: i32, side: FollowUpSide) -> Result<Option<FollowUp>> {
    let of = follow_ups::table
        .filter(follow_ups::delivery_id.eq(id).and(follow_ups::months.eq(months)))
        .filter(follow_ups::side.eq(side).and(follow_ups::participant_id.is_null()));
    Ok(of.select(FollowUp::as_select()).first(conn).optional()?)
}

/// Opens a question; nothing where it is open already.
///
/// # Errors
/// Only what the database says.
pub fn open(
    tx: &mut Tx,
    delivery: DeliveryId,
    months: i32,
    side: FollowUpSide,
    participant: Option<ParticipantId>,
    on: NaiveDate,
) -> Result<Option<FollowUpId>> {
    let id: FollowUpId = tx.id();
    let row = (
        follow_ups::id.eq(id),
        follow_ups::delivery_id.eq(delivery),
        follow_ups::months.eq(months),
        follow_ups::side.eq(side),
        follow_ups::participant_id.eq(participant),
        follow_ups::opened_on.eq(on),
        follow_ups::opened_at.eq(tx.now),
    );
    let written = per_backend!(&mut *tx.conn, |conn| diesel::insert_into(follow_ups::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(conn))?;
    Ok((written == 1).then_some(id))
}

/// Adds an answer. The latest is what counts.
///
/// # Errors
/// Only what the database says.
pub fn answer(tx: &mut Tx, id: FollowUpId, said: &FollowUpAnswer, by: Actor) -> Result<()> {
    let person: Option<PersonId> = by.person;
    diesel::insert_into(follow_up_answers::table)
        .values((
            follow_up_answers::id.eq(tx.id::<FollowUpAnswerId>()),
            follow_up_answers::follow_up_id.eq(id),
            follow_up_answers::outcome.eq(said.outcome),
            follow_up_answers::reason.eq(&said.reason),
            follow_up_answers::person_id.eq(person),
            follow_up_answers::channel.eq(by.channel),
            follow_up_answers::at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    diesel::update(follow_ups::table.find(id))
        .set((follow_ups::outcome.eq(said.outcome), follow_ups::answered_at.eq(tx.now)))
        .execute(tx.conn)?;
    Ok(())
}
