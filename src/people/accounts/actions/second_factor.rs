//! Asking for a code besides a password or a link: setting it up, using it, doing without.

use super::security::{self, SecurityEvent};
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::browser::Arrival;
use crate::people::accounts::news::{self, News};
use crate::people::accounts::second_factor::{new_recovery_codes, new_secret, plain_code, recovery_hash, step};
use crate::people::accounts::store::second_factors;
use crate::people::accounts::store::sessions::{self, Begun};
use crate::people::accounts::{Actor, Channel, PersonId, Viewer, policy};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// Makes the viewer a secret for their app, in the place of one that they did not confirm.
///
/// # Errors
/// [`Error::ConfirmFirst`]; [`Error::Conflict`] where a code is asked for already.
pub fn begin(tx: &mut Tx, viewer: &Viewer, minutes: i64) -> Result<()> {
    policy::sure(viewer, tx.now, minutes)?;
    if second_factors::is_on(tx.conn, viewer.id)? {
        return Err(Error::Conflict("error-second-factor-on"));
    }
    second_factors::begin(tx, viewer.id, &new_secret())
}

/// Asks the viewer for codes from now on, as their app shows the right one. Returns their recovery codes, which are kept nowhere
/// else; nothing where the code is wrong.
///
/// # Errors
/// [`Error::ConfirmFirst`]; [`Error::Conflict`] where nothing is being set up.
pub fn turn_on(tx: &mut Tx, viewer: &Viewer, code: &str, minutes: i64) -> Result<Option<Vec<String>>> {
    policy::sure(viewer, tx.now, minutes)?;
    let being_set_up = second_factors::of(tx.conn, viewer.id)?.is_some_and(|factor| factor.confirmed_at.is_none());
    if !being_set_up {
        return Err(Error::Conflict("error-second-factor-on"));
    }
    if !uses_app(tx, viewer.id, code)? {
        return Ok(None);
    }
    second_factors::confirm(tx, viewer.id)?;
    let actor = Actor::from(viewer);
    audit::record(tx, actor, Event::new("person.second-factor-on", viewer.id, ""))?;
    news::tell(tx, actor, viewer.id, News::security("second-factor-on"))?;
    give_codes(tx, viewer.id).map(Some)
}

/// Gives the viewer new recovery codes; those before count no more.
///
/// # Errors
/// [`Error::ConfirmFirst`]; [`Error::NotFound`] where no code is asked for.
pub fn renew_codes(tx: &mut Tx, viewer: &Viewer, minutes: i64) -> Result<Vec<String>> {
    policy::sure(viewer, tx.now, minutes)?;
    if !second_factors::is_on(tx.conn, viewer.id)? {
        return Err(Error::NotFound);
    }
    audit::record(tx, Actor::from(viewer), Event::new("person.recovery-codes-renewed", viewer.id, ""))?;
    give_codes(tx, viewer.id)
}

fn give_codes(tx: &mut Tx, person: PersonId) -> Result<Vec<String>> {
    let codes = new_recovery_codes();
    let hashes: Vec<String> = codes.iter().map(|code| recovery_hash(code)).collect();
    second_factors::give_codes(tx, person, &hashes)?;
    Ok(codes)
}

/// Asks the viewer for no code any more.
///
/// # Errors
/// [`Error::ConfirmFirst`].
pub fn turn_off(tx: &mut Tx, viewer: &Viewer, minutes: i64) -> Result<()> {
    policy::sure(viewer, tx.now, minutes)?;
    turn_off_as(tx, Actor::from(viewer), viewer.id).map(drop)
}

/// Asks somebody for no code any more, who has lost both their phone and their recovery codes.
///
/// # Errors
/// [`Error::NotFound`], also for all but administrators; [`Error::ConfirmFirst`].
pub fn turn_off_for(tx: &mut Tx, viewer: &Viewer, person: PersonId, minutes: i64) -> Result<()> {
    super::administered(tx, viewer, person)?;
    policy::sure(viewer, tx.now, minutes)?;
    turn_off_as(tx, Actor::from(viewer), person).map(drop)
}

/// Asks somebody for no code any more, for whoever acts; says whether one was asked for.
///
/// # Errors
/// Only what the database says.
pub fn turn_off_as(tx: &mut Tx, actor: Actor, person: PersonId) -> Result<bool> {
    let was_on = second_factors::is_on(tx.conn, person)?;
    second_factors::remove(tx, person)?;
    if was_on {
        audit::record(tx, actor, Event::new("person.second-factor-off", person, ""))?;
        news::tell(tx, actor, person, News::security("second-factor-off"))?;
    }
    Ok(was_on)
}

fn uses_app(tx: &mut Tx, person: PersonId, code: &str) -> Result<bool> {
    let Some(factor) = second_factors::of(tx.conn, person)? else { return Ok(false) };
    match step(&factor.secret, &plain_code(code), tx.now, factor.last_step) {
        Some(step) => second_factors::use_step(tx, person, step),
        None => Ok(false),
    }
}

/// Whether a code is right: of their app, or one of their recovery codes. It is used up.
///
/// # Errors
/// Only what the database says.
pub fn use_code(tx: &mut Tx, person: PersonId, code: &str) -> Result<bool> {
    if uses_app(tx, person, code)? {
        return Ok(true);
    }
    if !second_factors::use_code(tx, person, &recovery_hash(code))? {
        return Ok(false);
    }
    let left = second_factors::codes_left(tx.conn, person)?;
    let told = News::security("recovery-code-used").with("left", left);
    news::tell(tx, Actor::person(person, Channel::Web), person, told)?;
    Ok(true)
}

/// Ends a sign-in that waits for a code; nothing where the code is wrong.
///
/// # Errors
/// [`Error::SignInNeeded`] where none waits any more.
pub fn finish(tx: &mut Tx, token: &str, code: &str, arrival: &Arrival) -> Result<Option<(PersonId, Begun)>> {
    let person = sessions::waiting(tx.conn, token, tx.now)?.ok_or(Error::SignInNeeded)?;
    if !use_code(tx, person, code)? {
        return Ok(None);
    }
    security::record(tx, &SecurityEvent::signed_in(person, "code", &arrival.peer), arrival.event_days)?;
    let session = sessions::finish(tx, token, person, arrival.session_days)?;
    Ok(Some((person, Begun { session, waits: false })))
}
