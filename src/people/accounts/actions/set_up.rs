//! The first administrator of an empty installation.

use uuid::Uuid;

use super::security::{self, SecurityEvent};
use super::{enter, roles};
use crate::people::accounts::browser::Arrival;
use crate::people::accounts::store::sessions::{self, Begun};
use crate::people::accounts::store::{people, set_up};
use crate::people::accounts::{Actor, Channel, NewPerson, PersonId, Role};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// Makes the first administrator, uses the link up, and signs in: who it is, and their session.
///
/// # Errors
/// [`Error::LinkSpent`].
pub fn redeem(tx: &mut Tx, token: &str, person: &NewPerson, arrival: &Arrival) -> Result<(PersonId, Begun)> {
    set_up::check(tx.conn, token)?;
    // Of two who press the button at once, one uses it up.
    if !set_up::use_up(tx)? {
        return Err(Error::LinkSpent);
    }
    // Whoever follows the link makes themselves known.
    let known = people::by_address(tx.conn, &person.email)?;
    let id = known.as_ref().map_or_else(|| tx.id(), |known| known.id);
    let actor = Actor::person(id, Channel::Web);
    enter::add_as(tx, actor, id, person)?;
    roles::grant_as(tx, actor, id, Role::Administrator, Uuid::nil())?;
    security::record(tx, &SecurityEvent::signed_in(id, "set-up", &arrival.peer), arrival.event_days)?;
    Ok((id, Begun { session: sessions::begin(tx, id, &arrival.device, arrival.session_days)?, waits: false }))
}
