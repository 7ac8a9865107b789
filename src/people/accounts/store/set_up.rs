//! The first administrator of an empty installation.

use diesel::prelude::*;

use super::super::rules::{new_token, token_hash};
use super::roles;
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

/// Uses the link up; says whether nobody was faster.
///
/// # Errors
/// Only what the database says.
pub fn use_up(tx: &mut Tx) -> Result<bool> {
    Ok(diesel::delete(settings::table.find(installation::SET_UP)).execute(tx.conn)? > 0)
}
