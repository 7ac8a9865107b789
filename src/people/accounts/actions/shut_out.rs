//! Shutting people out and letting them in again.

use super::administered;
use super::roles::keep_an_administrator;
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::store::people;
use crate::people::accounts::{Actor, PersonId, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// Shuts a person out, for an administrator.
///
/// # Errors
/// [`Error::NotFound`], also for all but administrators; as [`deactivate_as`].
pub fn deactivate(tx: &mut Tx, viewer: &Viewer, id: PersonId) -> Result<()> {
    administered(tx, viewer, id)?;
    deactivate_as(tx, Actor::from(viewer), id)
}

/// Shuts a person out and ends their sessions and tokens. What they did stays.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Conflict`] for the last administrator.
pub fn deactivate_as(tx: &mut Tx, actor: Actor, id: PersonId) -> Result<()> {
    let person = people::get(tx.conn, id)?;
    if person.deactivated_at.is_some() {
        return Ok(());
    }
    keep_an_administrator(tx, id)?;
    people::set_deactivated(tx, id, Some(tx.now))?;
    people::end_keys(tx, id)?;
    audit::record(tx, actor, Event::new("person.deactivated", id, person.display_name()))
}

/// Lets a person in again, for an administrator.
///
/// # Errors
/// [`Error::NotFound`], also for all but administrators; as [`reactivate_as`].
pub fn reactivate(tx: &mut Tx, viewer: &Viewer, id: PersonId) -> Result<()> {
    administered(tx, viewer, id)?;
    reactivate_as(tx, Actor::from(viewer), id)
}

/// Lets a person in again.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Conflict`] for somebody who was erased.
pub fn reactivate_as(tx: &mut Tx, actor: Actor, id: PersonId) -> Result<()> {
    let person = people::get(tx.conn, id)?;
    if person.deactivated_at.is_none() {
        return Ok(());
    }
    if person.email.is_erased() {
        return Err(Error::Conflict("error-person-erased"));
    }
    people::set_deactivated(tx, id, None)?;
    audit::record(tx, actor, Event::new("person.reactivated", id, person.display_name()))
}
