//! Which mail one wants, and what is done about mail that does not go: noted in the audit trail, which the room of mail does
//! not know.

use uuid::Uuid;

use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::news::MailChoices;
use crate::people::accounts::store::people;
use crate::people::accounts::{Actor, Viewer, policy};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::mail::store as mail;
use crate::platform::values::EmailAddress;

/// Chooses which mail the viewer wants, and says what is chosen then.
///
/// # Errors
/// Only what the database says.
pub fn choose(tx: &mut Tx, viewer: &Viewer, choices: &MailChoices) -> Result<MailChoices> {
    choices.write(tx, viewer.id)?;
    MailChoices::read(tx.conn, viewer.id)
}

/// Lets an address get mail again, for an administrator.
///
/// # Errors
/// [`Error::NotFound`] for all but administrators; as [`unblock_as`].
pub fn unblock(tx: &mut Tx, viewer: &Viewer, address: &EmailAddress) -> Result<()> {
    policy::administers(viewer)?;
    unblock_as(tx, Actor::from(viewer), address)
}

/// An address gets mail again. Done twice, it is done once.
///
/// # Errors
/// [`Error::NotFound`] when it was not blocked.
pub fn unblock_as(tx: &mut Tx, actor: Actor, address: &EmailAddress) -> Result<()> {
    if mail::choices::suppression(tx.conn, address)?.is_none() {
        return Err(Error::NotFound);
    }
    mail::choices::lift_suppression(tx, address)?;
    let person = people::by_address(tx.conn, address)?.map_or(Uuid::nil(), |person| person.id.into());
    audit::record(tx, actor, Event::new("address.unblocked", person, address.as_str()))
}

/// Lets mail that is held go on, for an administrator.
///
/// # Errors
/// [`Error::NotFound`] for all but administrators; as [`go_on_as`].
pub fn go_on(tx: &mut Tx, viewer: &Viewer, scope: &str) -> Result<()> {
    policy::administers(viewer)?;
    go_on_as(tx, Actor::from(viewer), scope)
}

/// Mail that is held goes on: all of it, or that to a domain; see [`mail::lift`].
///
/// # Errors
/// [`Error::NotFound`] when nothing of it is held.
pub fn go_on_as(tx: &mut Tx, actor: Actor, scope: &str) -> Result<()> {
    match mail::lift(tx, scope)? {
        true => audit::record(tx, actor, Event::new("mail.resumed", Uuid::nil(), scope)),
        false => Err(Error::NotFound),
    }
}
