//! Giving roles and taking them.

use serde_json::json;
use uuid::Uuid;

use super::administered;
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::news::{self, News};
use crate::people::accounts::{Actor, PersonId, PersonView, Role, Viewer, policy, store};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// Whether such a role is given here, by an administrator who has shown within so many minutes that it is them.
fn may_change(tx: &mut Tx, viewer: &Viewer, minutes: i64, id: PersonId, role: Role) -> Result<()> {
    if !policy::ROLES_OF_THE_INSTALLATION.contains(&role) {
        return Err(Error::NotFound);
    }
    administered(tx, viewer, id)?;
    policy::sure(viewer, tx.now, minutes)
}

/// Gives a role that has no scope, and tells the person.
///
/// # Errors
/// [`Error::NotFound`], also for roles with a scope and for all but administrators; [`Error::ConfirmFirst`].
pub fn grant(tx: &mut Tx, viewer: &Viewer, minutes: i64, id: PersonId, role: Role) -> Result<()> {
    may_change(tx, viewer, minutes, id, role)?;
    appoint_as(tx, Actor::from(viewer), id, role, Uuid::nil(), News::role(role, "/home"))
}

/// Takes away a role that has no scope, and shows the person as they are then: whoever gives up the administration sees
/// them no more.
///
/// # Errors
/// [`Error::Conflict`] for the last administrator; as [`grant`].
pub fn revoke(tx: &mut Tx, viewer: &Viewer, minutes: i64, id: PersonId, role: Role) -> Result<PersonView> {
    may_change(tx, viewer, minutes, id, role)?;
    revoke_as(tx, Actor::from(viewer), id, role, Uuid::nil())?;
    Ok(PersonView::new(store::people::get(tx.conn, id)?, &store::roles::of(tx.conn, id)?))
}

/// Gives a role for whoever acts; once is enough. `scope` is nil where the role has none.
///
/// # Errors
/// Only what the database says.
pub fn grant_as(tx: &mut Tx, actor: Actor, person: PersonId, role: Role, scope: impl Into<Uuid>) -> Result<()> {
    give(tx, actor, person, role, scope.into()).map(drop)
}

/// [`grant_as`], and the person is told, unless they had the role or took it themselves. `told` names the scope, if any.
///
/// # Errors
/// Only what the database says.
pub fn appoint_as(
    tx: &mut Tx,
    actor: Actor,
    person: PersonId,
    role: Role,
    scope: impl Into<Uuid>,
    told: News,
) -> Result<()> {
    match give(tx, actor, person, role, scope.into())? {
        true => news::tell(tx, actor, person, told),
        false => Ok(()),
    }
}

fn give(tx: &mut Tx, actor: Actor, person: PersonId, role: Role, scope: Uuid) -> Result<bool> {
    let given = store::roles::give(tx, actor.person, person, role, scope)?;
    if given {
        let details = json!({"role": role, "scope": scope});
        audit::record(tx, actor, Event::new("role.granted", person, role.as_str()).with(details))?;
    }
    Ok(given)
}

/// Refuses to let the last administrator go.
///
/// # Errors
/// [`Error::Conflict`].
pub fn keep_an_administrator(tx: &mut Tx, leaving: PersonId) -> Result<()> {
    match store::roles::hold_administrators(tx)?.as_slice() {
        [last] if *last == leaving => Err(Error::Conflict("error-last-administrator")),
        _ => Ok(()),
    }
}

/// Takes a role away for whoever acts.
///
/// # Errors
/// [`Error::Conflict`] for the last administrator.
pub fn revoke_as(tx: &mut Tx, actor: Actor, person: PersonId, role: Role, scope: impl Into<Uuid>) -> Result<()> {
    let scope = scope.into();
    if role == Role::Administrator {
        keep_an_administrator(tx, person)?;
    }
    if !store::roles::take(tx, person, role, scope)? {
        return Ok(());
    }
    let details = json!({"role": role, "scope": scope});
    audit::record(tx, actor, Event::new("role.revoked", person, role.as_str()).with(details))
}
