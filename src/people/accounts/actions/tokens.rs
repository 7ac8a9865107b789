//! Tokens for programs.

use serde_json::json;

use super::administered;
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::news::{self, News};
use crate::people::accounts::rules::new_token;
use crate::people::accounts::store::{people, tokens};
use crate::people::accounts::{Actor, NewToken, Person, PersonId, TokenId, Viewer, policy};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// Makes a token under an id that the form chose, for an administrator who has shown within so many minutes that it is
/// them. It is kept nowhere else, and `None` when that form was sent before.
///
/// # Errors
/// [`Error::NotFound`] for somebody who was shut out, and for all but administrators; [`Error::ConfirmFirst`].
pub fn make(
    tx: &mut Tx,
    viewer: &Viewer,
    minutes: i64,
    id: TokenId,
    person: PersonId,
    new: &NewToken,
) -> Result<(Person, Option<String>)> {
    let person = administered(tx, viewer, person)?;
    policy::sure(viewer, tx.now, minutes)?;
    let token = make_as(tx, Actor::from(viewer), policy::maker(viewer), id, &person, new)?;
    Ok((person, token))
}

/// Makes a token for programs that act as that person, and returns it; it is kept nowhere else.
///
/// # Errors
/// [`Error::NotFound`] for somebody who was shut out.
pub fn create(tx: &mut Tx, actor: Actor, person: PersonId, new: &NewToken) -> Result<String> {
    let (id, person) = (tx.id(), people::get(tx.conn, person)?);
    make_as(tx, actor, actor.person, id, &person, new)?.ok_or(Error::Duplicate)
}

fn make_as(
    tx: &mut Tx,
    actor: Actor,
    made_by: Option<PersonId>,
    id: TokenId,
    person: &Person,
    new: &NewToken,
) -> Result<Option<String>> {
    if person.deactivated_at.is_some() {
        return Err(Error::NotFound);
    }
    let token = format!("relais_{}", new_token());
    if !tokens::add(tx, made_by, id, person.id, new, &token)? {
        return Ok(None);
    }
    let details = json!({"scopes": tokens::words_of(&new.scopes), "expires_at": new.expires_at});
    audit::record(tx, actor, Event::new("token.created", person.id, &new.name).with(details))?;
    news::tell(tx, actor, person.id, News::security("token-created").with("name", new.name.as_str()))?;
    Ok(Some(token))
}

/// Makes one of the viewer's own tokens work no more.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Hidden`] for somebody else's.
pub fn revoke_own(tx: &mut Tx, viewer: &Viewer, id: TokenId) -> Result<()> {
    end(tx, viewer, viewer.id, id)
}

/// Makes one of a person's tokens work no more, for an administrator.
///
/// # Errors
/// [`Error::NotFound`], also for all but administrators.
pub fn revoke(tx: &mut Tx, viewer: &Viewer, person: PersonId, id: TokenId) -> Result<()> {
    administered(tx, viewer, person)?;
    end(tx, viewer, person, id)
}

fn end(tx: &mut Tx, viewer: &Viewer, person: PersonId, id: TokenId) -> Result<()> {
    let (owner, name) = tokens::owner(tx.conn, id)?;
    if owner != person {
        // An administrator who looks for it under somebody else is denied nothing.
        return Err(if viewer.id == person { Error::Hidden } else { Error::NotFound });
    }
    match tokens::revoke(tx, id)? {
        true => audit::record(tx, Actor::from(viewer), Event::new("token.revoked", person, &name)),
        false => Ok(()),
    }
}
