use diesel::dsl::count_star;
use diesel::prelude::*;

use crate::cascade::common::DeliveryId;
use crate::cascade::participants::ParticipantId;
use crate::cascade::signups::{SignUp, SignUpId, SignUpState};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{mails, participants, sign_ups};
use crate::platform::db::{AmongMethods, Conn, Tx};
use crate::platform::error::{Error, Result};
use crate::platform::mail::MailKind;
use crate::platform::values::EmailAddress;

/// That places of a training may have become free; see [`Tx::changed`].
pub const FREED: &str = "sign-ups-freed";

/// How many have a place in a training, and how many wait for one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SignUpCounts {
    /// Those with a place.
    pub placed: i64,
    /// Those who wait.
    pub waiting: i64,
}

/// One of those who signed up.
///
/// # Errors
/// [`Error::NotFound`].
pub fn get(conn: &mut Conn, id: SignUpId) -> Result<SignUp> {
    Ok(sign_ups::table.find(id).select(SignUp::as_select()).first(conn)?)
}

/// Several of them; those that are not there are left out.
///
/// # Errors
/// Only what the database says.
pub fn get_all(conn: &mut Conn, ids: &[SignUpId]) -> Result<Vec<SignUp>> {
    Ok(sign_ups::table.filter(sign_ups::id.among(ids)).select(SignUp::as_select()).load(conn)?)
}

/// Who signed up for a training with an address.
///
/// # Errors
/// Only what the database says.
pub fn of_address(conn: &mut Conn, delivery: DeliveryId, email: &EmailAddress) -> Result<Option<SignUp>> {
    let of = sign_ups::table.filter(sign_ups::delivery_id.eq(delivery).and(sign_ups::email.eq(email)));
    Ok(of.select(SignUp::as_select()).first(conn).optional()?)
}

/// Everybody who has a place in a training or waits for one: those with a place first, and of each the first to sign up first.
///
/// # Errors
/// Only what the database says.
pub fn there(conn: &mut Conn, delivery: DeliveryId) -> Result<Vec<SignUp>> {
    let of = sign_ups::table.filter(sign_ups::delivery_id.eq(delivery).and(sign_ups::state.among(SignUpState::THERE)));
    // “placed” stands before “waiting”.
    let of = of.order((sign_ups::state, sign_ups::signed_up_at, sign_ups::id));
    Ok(of.select(SignUp::as_select()).load(conn)?)
}

/// How many have a place, and how many wait.
///
/// # Errors
/// Only what the database says.
pub fn counts(conn: &mut Conn, delivery: DeliveryId) -> Result<SignUpCounts> {
    let rows: Vec<(SignUpState, i64)> = sign_ups::table
        .filter(sign_ups::delivery_id.eq(delivery).and(sign_ups::state.among(SignUpState::THERE)))
        .group_by(sign_ups::state)
        .select((sign_ups::state, count_star()))
        .load(conn)?;
    let of = |wanted| rows.iter().find(|(state, _)| *state == wanted).map_or(0, |(_, count)| *count);
    Ok(SignUpCounts { placed: of(SignUpState::Placed), waiting: of(SignUpState::Waiting) })
}

/// Those who have waited longest for a place, at most so many.
///
/// # Errors
/// Only what the database says.
pub fn first_waiting(conn: &mut Conn, delivery: DeliveryId, most: i64) -> Result<Vec<SignUp>> {
    let of = sign_ups::table.filter(sign_ups::delivery_id.eq(delivery).and(sign_ups::state.eq(SignUpState::Waiting)));
    let of = of.order((sign_ups::signed_up_at, sign_ups::id)).limit(most);
    Ok(of.select(SignUp::as_select()).load(conn)?)
}

/// How many wait in front of somebody who waits.
///
/// # Errors
/// Only what the database says.
pub fn waiting_before(conn: &mut Conn, of: &SignUp) -> Result<i64> {
    let at = of.signed_up_at;
    let before = sign_ups::signed_up_at.lt(at).or(sign_ups::signed_up_at.eq(at).and(sign_ups::id.lt(of.id)));
    let waiting = sign_ups::table
        .filter(sign_ups::delivery_id.eq(of.delivery_id).and(sign_ups::state.eq(SignUpState::Waiting)))
        .filter(before);
    Ok(waiting.count().get_result(conn)?)
}

/// Adds somebody.
///
/// # Errors
/// [`Error::Duplicate`] when somebody of that address has signed up meanwhile.
pub fn insert(tx: &mut Tx, one: &SignUp) -> Result<()> {
    diesel::insert_into(sign_ups::table).values(one).execute(tx.conn)?;
    Ok(())
}

/// Gives somebody a place.
///
/// # Errors
/// Only what the database says.
pub fn place(tx: &mut Tx, id: SignUpId) -> Result<()> {
    diesel::update(sign_ups::table.find(id)).set(sign_ups::state.eq(SignUpState::Placed)).execute(tx.conn)?;
    Ok(())
}

/// The key of somebody's mail of that number.
fn mail_key(id: SignUpId, number: i32) -> String {
    format!("{}:{id}:{number}", MailKind::SignUp)
}

/// The key of the next mail to somebody.
///
/// # Errors
/// [`Error::NotFound`].
pub fn next_mail(tx: &mut Tx, id: SignUpId) -> Result<String> {
    diesel::update(sign_ups::table.find(id)).set(sign_ups::mails.eq(sign_ups::mails + 1)).execute(tx.conn)?;
    let number: i32 = sign_ups::table.find(id).select(sign_ups::mails).first(tx.conn)?;
    Ok(mail_key(id, number))
}

/// Notes of which step somebody was reminded.
///
/// # Errors
/// Only what the database says.
pub fn reminded(tx: &mut Tx, id: SignUpId, step: i32) -> Result<()> {
    diesel::update(sign_ups::table.find(id)).set(sign_ups::reminded.eq(step)).execute(tx.conn)?;
    Ok(())
}

/// Lets everybody of a training be reminded anew: it has another day.
///
/// # Errors
/// Only what the database says.
pub fn remind_anew(tx: &mut Tx, delivery: DeliveryId) -> Result<()> {
    let of = sign_ups::table.filter(sign_ups::delivery_id.eq(delivery));
    diesel::update(of).set(sign_ups::reminded.eq(0)).execute(tx.conn)?;
    Ok(())
}

/// Lets somebody go: they have no place any more, and nothing tells who they were. The mail that tells them so still goes out.
///
/// # Errors
/// Only what the database says.
pub fn end(tx: &mut Tx, id: SignUpId, state: SignUpState) -> Result<()> {
    diesel::update(sign_ups::table.find(id)).set(sign_ups::state.eq(state)).execute(tx.conn)?;
    forget(tx, &[id])
}

/// Erases what tells who they are, with the mails they got.
///
/// # Errors
/// Only what the database says.
pub fn erase(tx: &mut Tx, ids: &[SignUpId]) -> Result<()> {
    let written: Vec<(SignUpId, i32)> =
        sign_ups::table.filter(sign_ups::id.among(ids)).select((sign_ups::id, sign_ups::mails)).load(tx.conn)?;
    let keys: Vec<String> =
        written.into_iter().flat_map(|(id, count)| (1..=count).map(move |number| mail_key(id, number))).collect();
    diesel::delete(mails::table.filter(mails::key.among(keys))).execute(tx.conn)?;
    forget(tx, ids)
}

fn forget(tx: &mut Tx, ids: &[SignUpId]) -> Result<()> {
    diesel::update(sign_ups::table.filter(sign_ups::id.among(ids)))
        .set((
            sign_ups::name.eq(None::<String>),
            sign_ups::email.eq(None::<EmailAddress>),
            sign_ups::name_key.eq(None::<String>),
            sign_ups::erased_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// Who signed up before a time and is still known, at most so many.
///
/// # Errors
/// Only what the database says.
pub fn known_since_before(conn: &mut Conn, before: Timestamp, most: i64) -> Result<Vec<SignUpId>> {
    let known = sign_ups::erased_at.is_null().and(sign_ups::signed_up_at.lt(before));
    Ok(sign_ups::table.filter(known).order(sign_ups::signed_up_at).limit(most).select(sign_ups::id).load(conn)?)
}

/// Those who are these participants.
///
/// # Errors
/// Only what the database says.
pub fn of_participants(conn: &mut Conn, ids: &[ParticipantId]) -> Result<Vec<SignUpId>> {
    let of = sign_ups::table.filter(sign_ups::participant_id.assume_not_null().among(ids));
    Ok(of.select(sign_ups::id).load(conn)?)
}

/// Finds those who checked in among those who signed up for the same training: by their address, else by a name that is theirs alone.
///
/// # Errors
/// Only what the database says.
pub fn find_arrived(tx: &mut Tx, ids: &[ParticipantId]) -> Result<()> {
    type Arrived = (ParticipantId, DeliveryId, Option<EmailAddress>, Option<String>);
    let arrived: Vec<Arrived> = participants::table
        .filter(participants::id.among(ids))
        .order((participants::checked_in_at, participants::id))
        .select((participants::id, participants::delivery_id, participants::email, participants::name_key))
        .load(tx.conn)?;
    for (participant, delivery, email, name_key) in arrived {
        let awaited = || {
            sign_ups::table
                .filter(sign_ups::delivery_id.eq(delivery).and(sign_ups::state.among(SignUpState::THERE)))
                .filter(sign_ups::participant_id.is_null())
                .select(sign_ups::id)
        };
        let by_address: Option<SignUpId> = match &email {
            Some(email) => awaited().filter(sign_ups::email.eq(email)).first(tx.conn).optional()?,
            None => None,
        };
        let by_name: Vec<SignUpId> = match (&by_address, &name_key) {
            (None, Some(key)) => awaited().filter(sign_ups::name_key.eq(key)).limit(2).load(tx.conn)?,
            _ => Vec::new(),
        };
        let found = by_address.or(if let [one] = by_name[..] { Some(one) } else { None });
        if let Some(id) = found {
            diesel::update(sign_ups::table.find(id)).set(sign_ups::participant_id.eq(participant)).execute(tx.conn)?;
        }
    }
    Ok(())
}

/// What opens the attestation of a participant.
///
/// # Errors
/// Only what the database says.
pub fn attestation_of(conn: &mut Conn, id: ParticipantId) -> Result<Option<String>> {
    let secret: Option<Option<String>> =
        participants::table.find(id).select(participants::secret).first(conn).optional()?;
    Ok(secret.flatten())
}

/// Somebody of that training.
///
/// # Errors
/// [`Error::NotFound`] where they are of another, or gone.
pub fn of_training(conn: &mut Conn, delivery: DeliveryId, id: SignUpId) -> Result<SignUp> {
    let one = get(conn, id)?;
    let is_there = one.delivery_id == delivery && SignUpState::THERE.contains(&one.state);
    if is_there { Ok(one) } else { Err(Error::NotFound) }
}
