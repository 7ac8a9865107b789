//! What somebody does about mail that does not go: noted in the audit trail, which the room of mail does not know.

use uuid::Uuid;

use super::audit::{self, Actor, Event};
use super::people;
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::mail::store as mail;
use crate::platform::values::EmailAddress;

/// An address gets mail again. Done twice, it is done once.
///
/// # Errors
/// [`Error::NotFound`] when it was not blocked.
pub fn unblock(tx: &mut Tx, actor: Actor, address: &EmailAddress) -> Result<()> {
    if mail::choices::suppression(tx.conn, address)?.is_none() {
        return Err(Error::NotFound);
    }
    mail::choices::lift_suppression(tx, address)?;
    let person = people::by_address(tx.conn, address)?.map_or(Uuid::nil(), |person| person.id.into());
    audit::record(tx, actor, Event::new("address.unblocked", person, address.as_str()))
}

/// Mail that is held goes on: all of it, or that to a domain; see [`mail::lift`].
///
/// # Errors
/// [`Error::NotFound`] when nothing of it is held.
pub fn go_on(tx: &mut Tx, actor: Actor, scope: &str) -> Result<()> {
    match mail::lift(tx, scope)? {
        true => audit::record(tx, actor, Event::new("mail.resumed", Uuid::nil(), scope)),
        false => Err(Error::NotFound),
    }
}
