//! Entering somebody.

use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::store::people;
use crate::people::accounts::{Actor, NewPerson, PersonId, Viewer, policy};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// Enters a person, for an administrator, under the id that they chose; sent twice, once. Who may not is told that, and not
/// what is wrong with what they sent.
///
/// # Errors
/// [`Error::NotFound`] for all but administrators; what is wrong with `new`; as [`add_as`].
pub fn enter(tx: &mut Tx, viewer: &Viewer, id: Option<PersonId>, new: Result<NewPerson>) -> Result<PersonId> {
    policy::administers(viewer)?;
    let id = id.unwrap_or_else(|| tx.id());
    add_as(tx, Actor::from(viewer), id, &new?)
}

/// Enters a person for whoever acts.
///
/// # Errors
/// [`Error::Invalid`] when the address is taken.
pub fn add(tx: &mut Tx, actor: Actor, new: &NewPerson) -> Result<PersonId> {
    let id = tx.id();
    add_as(tx, actor, id, new)
}

/// Enters a person under an id that the form chose; the same form sent twice enters them once.
///
/// # Errors
/// [`Error::Invalid`] when the address is somebody else's.
pub fn add_as(tx: &mut Tx, actor: Actor, id: PersonId, new: &NewPerson) -> Result<PersonId> {
    match people::by_address(tx.conn, &new.email)? {
        Some(person) if person.id == id => return Ok(id),
        Some(_) => return Err(Error::field("email", "account-address-taken")),
        None => {}
    }
    people::add(tx, id, new)?;
    audit::record(tx, actor, Event::new("person.added", id, new.email.as_str()))?;
    Ok(id)
}

/// The person with that address, entered if need be.
///
/// # Errors
/// Only what the database says.
pub fn find_or_add(tx: &mut Tx, actor: Actor, new: &NewPerson) -> Result<PersonId> {
    match people::by_address(tx.conn, &new.email)? {
        Some(person) => Ok(person.id),
        None => add(tx, actor, new),
    }
}
