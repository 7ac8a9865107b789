//! The first administrator of an empty installation.

use diesel::prelude::*;
use uuid::Uuid;

use super::super::rules::{new_token, token_hash};
use super::super::{Channel, NewPerson, PersonId, Role};
use super::audit::Actor;
use super::{people as people_store, roles};
use crate::platform::db::schema::settings;
use crate::platform::db::{Conn, Tx, installation};
use crate::platform::error::{Error, Result};

/// The token of a fresh set-up link, while there is no administrator.
///
/// # Errors
/// Only what the database says.
pub fn offer(tx: &mut Tx) -> Result<Option<String>> {
    if roles::has_administrator(tx.conn)? {
        return Ok(None);
    }
    let token = new_token();
    installation::set(tx, installation::SET_UP, &token_hash(&token))?;
    Ok(Some(token))
}

/// Whether the link still makes an administrator.
///
/// # Errors
/// [`Error::LinkSpent`].
pub fn check(conn: &mut Conn, token: &str) -> Result<()> {
    let expected = installation::get(conn, installation::SET_UP)?;
    let open = expected == Some(token_hash(token)) && !roles::has_administrator(conn)?;
    if open { Ok(()) } else { Err(Error::LinkSpent) }
}

/// Makes the first administrator and uses the link up.
///
/// # Errors
/// [`Error::LinkSpent`].
pub fn redeem(tx: &mut Tx, token: &str, person: &NewPerson) -> Result<PersonId> {
    check(tx.conn, token)?;
    // Of two who press the button at once, one deletes the row.
    if diesel::delete(settings::table.find(installation::SET_UP)).execute(tx.conn)? == 0 {
        return Err(Error::LinkSpent);
    }
    // Whoever follows the link makes themselves known.
    let known = people_store::by_address(tx.conn, &person.email)?;
    let id = known.as_ref().map_or_else(|| tx.id(), |known| known.id);
    let actor = Actor::person(id, Channel::Web);
    people_store::add_as(tx, actor, id, person)?;
    roles::grant(tx, actor, id, Role::Administrator, Uuid::nil())?;
    Ok(id)
}
