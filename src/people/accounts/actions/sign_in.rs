//! Signing in: by a link, by a password, as somebody of a demonstration; and showing anew that it is oneself.

use super::security::{self, SecurityEvent};
use crate::people::accounts::browser::Arrival;
use crate::people::accounts::store::sessions::{self, Begun};
use crate::people::accounts::store::{people, second_factors, sign_in};
use crate::people::accounts::{Person, PersonId, SignInSettings, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::values::EmailAddress;
use crate::platform::web::{Credential, ReturnPath, Site};

/// A password to sign in with.
pub const SIGN_IN: &str = "password";
/// A password to confirm that it is oneself.
pub const CONFIRMATION: &str = "confirmation";

/// Begins a session of somebody who has shown in that way who they are. Where a code is asked of them, too, the session waits
/// for it. They are told of a browser that was not seen with their account before.
///
/// # Errors
/// Only what the database says.
pub fn begin(tx: &mut Tx, site: &Site, person: &Person, way: &'static str, arrival: &Arrival) -> Result<Begun> {
    arrival.browser.tell(tx, site, person)?;
    if second_factors::is_on(tx.conn, person.id)? {
        return Ok(Begun { session: sessions::begin_waiting(tx, person.id, &arrival.device)?, waits: true });
    }
    security::record(tx, &SecurityEvent::signed_in(person.id, way, &arrival.peer), arrival.event_days)?;
    let session = sessions::begin(tx, person.id, &arrival.device, arrival.session_days)?;
    Ok(Begun { session, waits: false })
}

/// Signs in whoever has just said the right password.
///
/// # Errors
/// [`Error::NotFound`].
pub fn with_password(tx: &mut Tx, site: &Site, person: PersonId, arrival: &Arrival) -> Result<Begun> {
    let person = people::get(tx.conn, person)?;
    begin(tx, site, &person, SIGN_IN, arrival)
}

/// Signs in by a link, which is used up: who it is, and their session. The session of `before` ends: who
/// confirms by a link that it is them goes on in one session, not in two.
///
/// # Errors
/// [`Error::LinkSpent`].
pub fn with_link(
    tx: &mut Tx,
    site: &Site,
    token: &str,
    before: Option<&Credential>,
    arrival: &Arrival,
) -> Result<(PersonId, Begun)> {
    let person = sign_in::redeem(tx, token)?;
    if let Some(Credential::Session(before)) = before {
        sessions::end(tx, before)?;
    }
    Ok((person.id, begin(tx, site, &person, "link", arrival)?))
}

/// Sends a link to whoever has that address, if somebody does. `back` is where they wanted to go.
///
/// # Errors
/// Only what the database says.
pub fn send_link(
    tx: &mut Tx,
    address: &EmailAddress,
    settings: &SignInSettings,
    back: Option<&ReturnPath>,
) -> Result<()> {
    match people::by_address(tx.conn, address)? {
        Some(person) if person.deactivated_at.is_none() => {
            sign_in::send_link(tx, &person, settings.link_minutes, settings.tries_per_address, back)
        }
        _ => Ok(()),
    }
}

/// Signs in as an invented person of a demonstration: who it is, and the session. They have no phones.
///
/// # Errors
/// [`Error::NotFound`].
pub fn as_invented(tx: &mut Tx, address: &EmailAddress, device: &str, days: i64) -> Result<(PersonId, Begun)> {
    let person = people::by_address(tx.conn, address)?;
    let person = person.filter(|person| person.deactivated_at.is_none()).ok_or(Error::NotFound)?;
    Ok((person.id, Begun { session: sessions::begin(tx, person.id, device, days)?, waits: false }))
}

/// Notes that the viewer has just said their password anew; returns the token under which the session goes on.
///
/// # Errors
/// [`Error::SignInNeeded`] when the session has ended.
pub fn confirm(tx: &mut Tx, viewer: &Viewer, session: &str, peer: &str, event_days: i64) -> Result<String> {
    security::record(tx, &SecurityEvent::signed_in(viewer.id, CONFIRMATION, peer), event_days)?;
    sessions::confirm(tx, session)
}
